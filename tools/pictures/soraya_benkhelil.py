"""Soraya Benkhelil, photographer: hard sun on concrete, a scanner before the first patient, working clothes against grey paper."""

from __future__ import annotations

import random

import numpy as np

from .ink import Picture
from .vitrail_ostermann import Array, clouds, finish, linear_light, raster, relief, soften


def sun(height: Array, dx: float, dy: float, slope: float, steps: int = 90) -> Array:
    """Where the sun falls on a height map: light comes over (dx, dy), sinking by `slope` a pixel."""
    lit = np.zeros_like(height)
    for k in range(1, steps):
        sx, sy = round(dx * k), round(dy * k)
        moved = np.roll(np.roll(height, sx, 1), sy, 0)
        lit = np.maximum(lit, moved - k * slope - height)
    return 1 - np.clip(lit / 3, 0, 1)


def slab() -> str:
    """A housing block in elevation at ten in the morning: deep balconies, and one awning let down."""
    w, h = 1800, 1300
    rng = random.Random(10)
    solid, room, cloth, paint = "", "", "", ""
    pitch_x, pitch_y, x0, y0 = 218, 186, -70, -60
    for j in range(8):
        for i in range(10):
            px, py = x0 + i * pitch_x, y0 + j * pitch_y
            solid += f'<rect x="{px}" y="{py}" width="{pitch_x}" height="26"/><rect x="{px}" y="{py}" width="20" height="{pitch_y}"/><rect x="{px}" y="{py + 104}" width="{pitch_x}" height="82" fill="#b4b4b4"/>'
            split = rng.choice([70, 100, 128])
            room += f'<rect x="{px + 34}" y="{py + 30}" width="{split}" height="76" fill="#2b3036"/><rect x="{px + 40 + split}" y="{py + 30}" width="{164 - split}" height="76" fill="#20252b"/>'
            kind = rng.random()
            if kind < 0.32:
                room += f'<rect x="{px + 38}" y="{py + 32}" width="{split - 8}" height="{rng.choice([30, 48, 74])}" fill="#c9c6bd"/>'
            elif kind < 0.5:
                room += f'<path d="M{px + 36} {py + 32}h{split * 0.4:.0f}q-8 40 -4 74h-{split * 0.4 - 6:.0f}z" fill="#8d8a86"/>'
            elif kind < 0.6:
                cloth += f'<path d="M{px + 60} {py + 96}h26v40h-26zM{px + 96} {py + 96}h38v30h-38zM{px + 146} {py + 96}h20v46h-20z" fill="#fff"/>'
            elif kind < 0.68:
                cloth += f'<path d="M{px + 150} {py + 104}c-26 -20 -20 -46 0 -58c20 12 26 38 0 58z" fill="#fff"/>'
    ax, ay = x0 + 6 * pitch_x, y0 + 3 * pitch_y
    paint += f'<path d="M{ax + 18} {ay + 22}H{ax + pitch_x + 2}L{ax + pitch_x + 16} {ay + 116}H{ax + 4}Z" fill="#fff"/>'
    relief_map = raster(f'<g fill="#fff">{solid}</g>', w, h)[..., 0] * 64
    sheet = raster(cloth, w, h)[..., 0]
    awning = raster(paint, w, h)[..., 0]
    height = np.maximum(relief_map, sheet * 70)
    height = np.maximum(height, awning * 84)
    flat = raster(room, w, h, back="#6d6c69")[..., 0] ** 2.2
    lit = sun(height, 0.72, 0.7, 0.74)
    board = clouds(h, w, 26, 3, 3, (12, 0.35))
    stain = np.clip(clouds(h, w, 160, 5, 4, (0.25, 3)), -1, 2)
    concrete = 0.5 * (1 + 0.05 * board - 0.07 * np.clip(stain, 0, 2) + 0.03 * clouds(h, w, 700, 6, 2))
    albedo = np.where(relief_map > 8, concrete, flat * 1.1)
    albedo = np.where(sheet > 0.5, 0.72 + 0.04 * clouds(h, w, 30, 7, 3), albedo)
    sky = 0.2 + 0.12 * np.clip(soften(height, 18) / 64, 0, 1)
    shade = soften(lit, 0.8)
    grey = albedo * (sky + 1.05 * shade * np.clip(relief(soften(height, 1.2) * 0.2, 1, 225, 50), 0.4, 1.4))
    tint = np.array([1.03, 1.0, 0.95]) * shade[..., None] + np.array([0.86, 0.97, 1.16]) * (1 - shade[..., None])
    image = grey[..., None] * tint
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    stripe = np.where(((x - ax) / 21.0) % 1 < 0.5, 1.0, 0.0)[..., None]
    canvas = (linear_light("#f0b01c") * stripe + linear_light("#f6e9cf") * (1 - stripe)) * (0.3 + 0.95 * shade * (1.05 - 0.0035 * (y - ay)))[..., None]
    image = image * (1 - awning[..., None]) + canvas * awning[..., None]
    return finish(image, 1.18)


def scanner() -> str:
    """The scanner at ten to six in the morning, seen along its axis: a ring of pale plastic, a blanket folded on the couch."""
    w = h = 1500
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cx, cy, floor = 750.0, 640.0, 1130.0
    wall = np.array([0.3, 0.42, 0.44]) * (1.1 - 0.75 * np.hypot((x - cx) / 1500, (y - 200) / 1400))[..., None]
    image = wall * (1 - 0.16 * (np.abs(x % 375 - 187) > 185))[..., None]
    strip = raster('<rect x="150" y="56" width="1200" height="22" fill="#fff"/>', w, h)[..., 0]
    image += soften(strip, 3)[..., None] * np.array([0.9, 1.0, 0.98]) * 1.4 + soften(strip, 70)[..., None] * np.array([0.5, 0.7, 0.7]) * 1.8
    # the housing: a rounded square with a funnel in it
    q = 4.2
    r_out = (np.abs((x - cx) / 500) ** q + np.abs((y - cy) / 500) ** q) ** (1 / q)
    r = np.hypot(x - cx, y - cy)
    height = np.where(r > 300, 150 - 150 * np.clip((r_out - 0.72) / 0.28, 0, 1) ** 3.2, 150 - 90 * np.clip((300 - r) / 66, 0, 1) ** 1.6)
    lit = relief(height, 0.02, 262, 40)
    shell = np.array([0.72, 0.77, 0.76]) * (0.42 + 0.62 * np.clip(lit - 0.35, 0, 1.3))[..., None] * (1.06 - 0.00042 * (y - 140))[..., None]
    ang = np.arctan2(y - cy, x - cx)
    funnel = np.clip((300 - r) / 66, 0, 1)
    inner = 0.5 - 0.34 * np.sin(ang)
    shell = np.where(((r < 300) & (r > 230))[..., None], np.array([0.78, 0.84, 0.83]) * (0.3 + 0.75 * inner * (1 - 0.35 * funnel))[..., None], shell)
    mask = np.clip((1 - r_out) * 300, 0, 1)[..., None]
    cast = soften((r_out < 1).astype(np.float32), 50)[..., None]
    image = image * (1 - 0.45 * np.roll(cast, 30, 0))
    image = image * (1 - mask) + shell * mask
    seam = np.exp(-(((r_out - 0.93) / 0.0022) ** 2))[..., None] * mask
    image *= 1 - 0.5 * seam
    glow = np.exp(-(((r - 306) / 5.0) ** 2))
    image += glow[..., None] * np.array([0.25, 0.9, 1.0]) * 0.75 + np.exp(-(((r - 306) / 40) ** 2))[..., None] * np.array([0.06, 0.3, 0.36]) * 0.5
    # the bore: rings that go back to a lit room behind
    depth = np.clip(r / 230, 0.001, 1)
    z = 1 / depth
    rings = 0.75 + 0.25 * np.cos(np.clip(z, 0, 8) * 9)
    bore = np.array([0.46, 0.56, 0.57]) * ((0.2 + 0.8 * np.clip(inner, 0, 1)) * (0.25 + 0.75 * np.exp(-(z - 1) * 0.55)) * (0.92 + 0.08 * rings))[..., None]
    end = np.clip((92 - r) / 2, 0, 1)[..., None]
    back = np.array([0.95, 0.78, 0.52]) * (1.0 - 0.0016 * (y - cy + 92))[..., None]
    door = ((np.abs(x - cx - 26) < 24) & (y > cy - 48))[..., None]
    bore = bore * (1 - end) + np.where(door, back * 0.3, back) * end
    bm = np.clip((232 - r) / 2, 0, 1)[..., None]
    image = image * (1 - bm) + bore * bm
    # plinth, floor and mirror
    base = raster(f'<path d="M470 {floor - 20}H1030L1060 {floor + 14}H440Z" fill="#fff"/><rect x="520" y="1090" width="460" height="40" fill="#fff"/>', w, h)[..., 0]
    image = image * (1 - base[..., None]) + np.array([0.2, 0.24, 0.25]) * base[..., None]
    rows = np.arange(int(floor) + 14, h)
    src = np.clip(2 * (floor + 14) - rows - (rows - floor - 14) * 0.35, 0, h - 1).astype(int)
    mirror = soften(image[src], 9)
    fade = np.clip(1 - (rows - floor) / 520, 0.15, 1)[:, None, None]
    lino = np.array([0.2, 0.34, 0.33]) * (1.0 + 0.05 * clouds(len(rows), w, 40, 5, 3))[..., None]
    image[rows] = lino * 0.62 + mirror * 0.4 * fade
    # the couch comes towards us
    couch = '<path d="M652 790H848L930 1180H570Z" fill="#fff"/>'
    c = raster(couch, w, h)[..., 0]
    side = raster('<path d="M570 1180H930L918 1252H582Z" fill="#fff"/>', w, h)[..., 0]
    leg = raster('<path d="M690 1252H810V1420H690Z" fill="#fff"/><ellipse cx="750" cy="1424" rx="190" ry="30" fill="#fff"/>', w, h)[..., 0]
    shadow = raster('<ellipse cx="750" cy="1440" rx="330" ry="44" fill="#fff"/>', w, h)[..., 0]
    image *= (1 - 0.6 * soften(shadow, 26))[..., None]
    image = image * (1 - leg[..., None]) + np.array([0.42, 0.48, 0.48]) * np.clip(0.55 + 0.5 * np.cos((x - 720) / 60), 0.25, 1.1)[..., None] * leg[..., None]
    trough = np.clip(1 - ((x - 750) / np.maximum(100 + (y - 790) * 0.2, 1)) ** 2, 0, 1)
    image = image * (1 - c[..., None]) + np.array([0.13, 0.2, 0.22]) * (0.5 + 0.55 * (1 - trough) + 0.0012 * (y - 790))[..., None] * c[..., None]
    image = image * (1 - side[..., None]) + np.array([0.66, 0.71, 0.7]) * (1.0 - 0.006 * (y - 1180))[..., None] * side[..., None]
    sheet = raster('<path d="M662 800H838L866 940H634Z" fill="#fff"/>', w, h)[..., 0]
    image = image * (1 - sheet[..., None]) + np.array([0.78, 0.83, 0.83]) * np.clip(relief(clouds(h, w, 90, 9, 3, (2, 0.5)), 3, 240, 45), 0.6, 1.2)[..., None] * sheet[..., None]
    fold = raster('<path d="M628 1010Q622 1004 630 1000H868Q880 1004 874 1012L894 1106Q894 1118 884 1118H616Q606 1118 608 1106Z" fill="#fff"/>', w, h)[..., 0]
    ply = np.where((y > 1056), 0.78 + 0.24 * np.cos((y - 1056) / 10.0), 1.0)
    woven = 1 + 0.1 * np.sin((x + y) / 3.2) * np.sin((x - y) / 3.2)
    image = image * (1 - 0.5 * soften(np.roll(fold, 10, 0), 8) * (1 - fold))[..., None]
    check = 1 - 0.35 * ((np.abs((x - 750) / (1 + (y - 1000) * 0.0012) % 58 - 29) > 22) | (np.abs((y - 1000) % 44 - 22) > 17))
    image = image * (1 - fold[..., None]) + np.array([0.86, 0.4, 0.1]) * (ply * woven * check * 0.85)[..., None] * fold[..., None]
    image += soften(np.clip(image - 0.75, 0, 2), 36) * 0.35
    return finish(image, 0.92)


def garments() -> str:
    """Three people photographed without their faces: forge, ward, road."""
    w, h, third = 2100, 1150, 700
    rng = random.Random(3)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    local = x % third
    paper = np.array([0.36, 0.355, 0.345]) * (1.18 - 0.9 * np.hypot((local - 250) / 900, (y - 420) / 1300))[..., None] * (1 + 0.02 * clouds(h, w, 300, 2, 3))[..., None]
    image = paper.astype(np.float32)
    torso = "M262 -20C268 30 244 62 196 84C120 112 84 150 66 230L22 640L8 1170H150L176 700L196 520L188 1170H512L504 520L524 700L550 1170H692L678 640L634 230C616 150 580 112 504 84C456 62 432 30 438 -20Z"
    trunk = "M262 60C268 80 244 72 196 84C190 300 196 700 188 1170H512C504 700 510 300 504 84C456 72 432 80 438 60C420 130 280 130 262 60Z"
    neck = "M286 -20V84C300 128 400 128 414 84V-20Z"
    people = [
        ("#4b5a66", "#8a5a3c"), ("#1f8f8a", "#5a3826"), ("#ef6a12", "#c99072"),
    ]
    for k, (tone, skin) in enumerate(people):
        t = f'<g transform="translate({third * k} 0)">'
        m = raster(f'{t}<path d="{torso}" fill="#fff"/></g>', w, h)[..., 0]
        body = raster(f'{t}<path d="{trunk}" fill="#fff"/></g>', w, h)[..., 0]
        nk = raster(f'{t}<path d="{neck}" fill="#fff"/></g>', w, h)[..., 0]
        cast = np.roll(soften(m, 46), 70, 1) * ((x >= third * k) & (x < third * (k + 1)))
        image *= (1 - 0.42 * cast)[..., None]
        folds = clouds(h, w, 190, 20 + k, 4, (0.7, 2.0)) * (0.5, 0.85, 0.6)[k]
        creases = np.abs(clouds(h, w, 120, 30 + k, 3, (1.5, 0.8)))
        sleeve = soften(m - body, 34)
        lu = local - 350
        round_body = np.sqrt(np.clip(1 - (lu / 210) ** 2, 0, 1))
        height = body * round_body * 150 + np.sqrt(np.clip(sleeve, 0, 1)) * 90 + folds * 9 - creases * 7
        lit = np.clip(relief(soften(height, 2.5), 0.55, 212, 38), 0.05, 1.75)
        side = np.clip(1.08 - 0.00135 * (local - 80), 0.2, 1.2)
        weave = 1 + 0.06 * np.sin((x + y * 0.5) / 1.9) * (k != 1)
        cloth = linear_light(tone) * (lit * side * weave * (1 + 0.05 * clouds(h, w, 60, 40 + k, 3)))[..., None]
        neck_light = np.clip(0.85 - 0.0042 * (lu + 20) - 0.3 * np.clip((60 - y) / 90, 0, 1), 0.12, 1.2)
        image = image * (1 - nk[..., None]) + linear_light(skin) * neck_light[..., None] * nk[..., None]
        image = image * (1 - m[..., None]) + cloth * m[..., None]
        image = image * (1 - nk[..., None] * (y < 108)[..., None]) + linear_light(skin) * neck_light[..., None] * (nk * (y < 108))[..., None]

        def over(shape: str, colour: str, depth: float = 8, rough: float = 0.0, seed: int = 1, ambient: float = 1.0, where: str = t, light: Array = side, bump: Array = folds) -> None:
            """Sew a piece onto the picture."""
            nonlocal image
            a = raster(f"{where}{shape}</g>", w, h)[..., 0]
            hh = soften(a, 3) * depth + bump * 6 + rough * clouds(h, w, 40, seed, 4)
            li = np.clip(relief(hh, 0.55, 212, 38), 0.15, 1.8)
            image = image * (1 - 0.4 * np.roll(np.roll(soften(a, 6), 7, 0), 7, 1) * (1 - a))[..., None]
            image = image * (1 - a[..., None]) + linear_light(colour) * (li * light * ambient)[..., None] * a[..., None]

        if k == 0:
            over('<path d="M238 150H462L470 330C520 350 548 420 556 560L566 1170H134L144 560C152 420 180 350 230 330Z" fill="#fff"/>', "#6d3f22", 14, 1.0, 51)
            over('<path d="M238 156L262 40H284L262 156ZM462 156L438 40H416L438 156Z" fill="#fff"/>', "#3d2415", 8)
            over('<path d="M250 470H450V640Q450 660 430 660H270Q250 660 250 640Z" fill="#fff"/>', "#5d341c", 10, 0.8, 53)
            for _ in range(70):
                bx, by = rng.gauss(350, 90), rng.gauss(560, 190)
                image *= (1 - 0.7 * np.exp(-(((x - bx) ** 2 + (y - by) ** 2) / rng.uniform(4, 60))))[..., None]
            over('<path d="M330 430L338 430L344 560H326Z M366 446H376L380 566H362Z" fill="#fff"/>', "#9aa0a4", 6)
        elif k == 1:
            over('<path d="M262 60L350 236L438 60L452 74L354 276H346L248 74Z" fill="#fff"/>', "#15716d", 6)
            a = raster(f'{t}<path d="M268 62L350 232L432 62C400 110 300 110 268 62Z" fill="#fff"/></g>', w, h)[..., 0]
            image = image * (1 - a[..., None]) + linear_light(skin) * (neck_light * 0.92)[..., None] * a[..., None]
            over('<path d="M396 330H488V436Q488 448 476 448H408Q396 448 396 436Z" fill="#fff"/>', "#1b8682", 7)
            over('<path d="M412 296H420V350H412ZM430 304H438V350H430Z" fill="#fff"/>', "#d8dde0", 4)
            over('<path d="M446 300H454V350H446Z" fill="#fff"/>', "#c22b2b", 4)
            over('<path d="M440 372H474V420H440Z" fill="#fff"/>', "#f1efe6", 3)
            over('<path d="M212 760H318V960H212ZM382 760H488V960H382Z" fill="#fff"/>', "#1c8985", 7)
        else:
            over('<path d="M340 60H360V1170H340Z" fill="#fff"/>', "#3a3f45", 5)
            for yy in (420, 640):
                over(f'<path d="M192 {yy}H508V{yy + 70}H192Z" fill="#fff"/>', "#e8ecec", 4, 0, 1, 1.2)
                over(f'<path d="M42 {yy + 60}L190 {yy + 80}L184 {yy + 140}L34 {yy + 122}ZM658 {yy + 60}L510 {yy + 80}L516 {yy + 140}L666 {yy + 122}Z" fill="#fff"/>', "#e8ecec", 4, 0, 1, 1.2)
            over('<path d="M226 90H276V420H226ZM424 90H474V420H424Z" fill="#fff"/>', "#e8ecec", 4, 0, 1, 1.2)
            over('<path d="M262 40C240 70 232 96 244 128L350 190L456 128C468 96 460 70 438 40L420 96L350 140L280 96Z" fill="#fff"/>', "#2d3238", 12)
            dirt = np.clip(clouds(h, w, 90, 61, 4) - 0.7, 0, 1) * m * (y > 300)
            image *= (1 - 0.4 * dirt)[..., None]
    gap = (local < 9) | (local > third - 9)
    image = np.where(gap[..., None], 0.93, image)
    return finish(image, 1.25)


def pictures() -> list[Picture]:
    """Return the pictures of Soraya Benkhelil."""
    home = "soraya-benkhelil/images/"
    return [
        Picture(home + "cover.jpg", slab(), 1700, grain=1.2, vignette=0.1, seed=1701),
        Picture(home + "scanner.jpg", scanner(), 1500, grain=1.0, vignette=0.1, seed=1702),
        Picture(home + "tenues.jpg", garments(), 2000, grain=0.8, vignette=0.04, seed=1703),
    ]
