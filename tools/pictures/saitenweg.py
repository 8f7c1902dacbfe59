"""Saitenweg, guitars of fallen street trees: amber light through a braced top, a stump with its template, an avenue with a gap."""

from __future__ import annotations

import math
import random
import re

import numpy as np

from .ink import Picture
from .vitrail_ostermann import Array, clouds, finish, linear_light, look, raster, relief, soften

HALF = [(0, -245), (62, -243), (112, -222), (138, -178), (140, -132), (124, -82), (113, -34), (122, 14), (152, 62), (180, 116), (184, 162), (164, 210), (120, 238), (60, 247), (0, 248)]


def outline(grow: float = 0.0) -> str:
    """The outline of a guitar's body in millimetres around its middle, as a smooth closed path."""
    pts = HALF + [(-x, y) for x, y in HALF[-2:0:-1]]
    pts = [(x + grow * x / (math.hypot(x, y) + 1e-6), y + grow * y / (math.hypot(x, y) + 1e-6)) for x, y in pts]
    n, d = len(pts), f"M{pts[0][0]:.1f} {pts[0][1]:.1f}"
    for k in range(n):
        a, b, c, e = pts[k - 1], pts[k], pts[(k + 1) % n], pts[(k + 2) % n]
        d += f"C{b[0] + (c[0] - a[0]) / 6:.1f} {b[1] + (c[1] - a[1]) / 6:.1f} {c[0] - (e[0] - b[0]) / 6:.1f} {c[1] - (e[1] - b[1]) / 6:.1f} {c[0]:.1f} {c[1]:.1f}"
    return d + "Z"


def spruce(u: Array, v: Array, seed: int) -> Array:
    """The figure of quartersawn spruce across u and along v (millimetres), around 0."""
    rng = np.random.default_rng(seed)
    at = np.cumsum(rng.uniform(0.9, 2.6, 400)) - 330
    wave = u + 1.4 * np.sin(v / 160 + seed) + 0.5 * np.sin(v / 47)
    k = np.clip(np.searchsorted(at, np.abs(wave)), 1, 399)
    f = (np.abs(wave) - at[k - 1]) / (at[k] - at[k - 1])
    return f**3 - 0.25


def against_the_light() -> str:
    """A top with its fan of braces, held against the window."""
    w, h = 1800, 1200
    cx, cy, turn, size = 930, 650, -66, 2.75
    a = math.radians(turn)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    lx, ly = (x - cx) / size, (y - cy) / size
    u, v = lx * math.cos(a) + ly * math.sin(a), ly * math.cos(a) - lx * math.sin(a)
    place = f"translate({cx} {cy}) rotate({turn}) scale({size})"

    def draw(body: str) -> Array:
        return raster(f'<g transform="{place}">{body}</g>', w, h)[..., 0]

    body = draw(f'<path d="{outline()}" fill="#fff"/><circle cy="-96" r="43" fill="#000"/>')
    lining = draw(f'<path d="{outline(-3)}" fill="none" stroke="#fff" stroke-width="7"/>')
    patch = draw('<path d="M-66 -150H66V-34H-66Z" fill="#fff"/><circle cy="-96" r="43" fill="#000"/>')
    bars = '<path d="M-132 -158H132M-112 -34H112" stroke-width="9"/>'
    for k in range(-3, 4):
        bars += f'<path d="M{k * 17} -22L{k * 43 - (k * abs(k)) * 1.2:.0f} {214 - 9 * abs(k) ** 1.7:.0f}" stroke-width="5.6"/>'
    bars += '<path d="M-128 176L-14 228M128 176L14 228" stroke-width="5.6"/>'
    brace = draw(f'<g fill="none" stroke="#fff" stroke-linecap="round">{bars}</g>')
    bridge = draw('<rect x="-98" y="86" width="196" height="30" rx="4" fill="#fff"/>')
    # the window behind
    frame = raster('<g fill="#fff"><rect x="150" y="-10" width="620" height="900"/><rect x="830" y="-10" width="620" height="900"/></g><g fill="#000"><rect x="150" y="400" width="1300" height="34"/></g>', w, h)[..., 0]
    leaves = raster('<g fill="#fff">' + "".join(f'<circle cx="{(k * 337) % 1500 + 80}" cy="{(k * 211) % 520 + 330}" r="{40 + (k * 53) % 80}"/>' for k in range(40)) + "</g>", w, h)[..., 0]
    window = soften(frame, 26)[..., None] * (np.array([1.0, 1.02, 1.0]) * 1.25 - soften(leaves, 34)[..., None] * np.array([0.95, 0.6, 1.05]))
    room = np.array([0.045, 0.05, 0.045]) + soften(frame, 160)[..., None] * np.array([0.1, 0.1, 0.08])
    shelf = raster('<g fill="#fff"><rect y="1030" width="1800" height="180"/>' + "".join(f'<rect x="{k}" y="{1030 - t}" width="{q}" height="{t}" rx="8"/>' for k, t, q in ((60, 150, 70), (190, 90, 120), (1480, 200, 44), (1540, 120, 90), (1680, 170, 60), (420, 60, 160))) + "</g>", w, h)[..., 0]
    image = room + window
    image = image * (1 - 0.94 * soften(shelf, 12))[..., None]
    behind = soften(image.mean(-1), 120)
    grain = spruce(u, v, 4)
    silk = clouds(h, w, 26, 5, 4)
    claw = np.clip(np.sin(u / 9 + 2.2 * np.sin(v / 26)) * np.sin(v / 13 + u / 30), 0, 1) ** 6 * np.clip(1 - np.abs(u - 92) / 60, 0, 1)
    thin = 1.0 + 0.34 * np.hypot(u / 184, (v - 60) / 250) ** 2
    amount = (0.2 + 0.5 * np.clip(behind * 1.6, 0, 1.3)) * thin
    dense = 0.95 + 0.62 * grain + 0.1 * silk * 0.4 + 0.25 * claw
    dense = dense + 1.5 * soften(brace, 2.2) + 0.75 * patch + 1.25 * soften(bridge, 1.5) + 1.7 * soften(lining, 1.5)
    dense = dense + 0.4 * np.exp(-((u / 0.9) ** 2))
    through = linear_light("#f2a95c") ** dense[..., None] * amount[..., None]
    through = through * np.array([1.08, 0.9, 0.7])
    relief_light = relief(soften(brace, 2.5) * 1.0 + 0.5 * soften(lining, 3), 7, 140, 50)[..., None]
    through = through * (0.55 + 0.45 * relief_light)
    image = image * (1 - body[..., None]) + through * body[..., None]
    rim = np.clip(soften(body, 3) - soften(np.roll(np.roll(body, 7, 0), 5, 1), 3), 0, 1)
    image += rim[..., None] * np.array([1.0, 0.85, 0.55]) * 0.35
    # it hangs from a cord in front of the window
    cord = raster('<g fill="none" stroke="#fff"><path d="M742 -10L690 482" stroke-width="5"/><path d="M690 482Q684 520 700 524" stroke-width="5"/></g>', w, h)[..., 0]
    image = image * (1 - 0.9 * cord[..., None])
    image += soften(np.clip(image - 0.75, 0, 2), 46) * 0.25
    return finish(image, 0.8)


def stump() -> str:
    """The stump of plane tree 88 from above, in the pavement: year rings, cracks, and the template in chalk."""
    w = h = 1600
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dx, dy = x - 830, y - 770
    ang = np.arctan2(dy, dx)
    lobes = 1 + 0.06 * np.sin(3 * ang + 0.6) + 0.035 * np.sin(5 * ang + 2) + 0.018 * np.sin(9 * ang)
    r = np.hypot(dx * 0.97, dy * 1.03) / lobes
    wob = clouds(h, w, 420, 3, 4)
    rr = r + 9 * wob
    rng = np.random.default_rng(88)
    at = np.cumsum(np.concatenate([rng.uniform(9, 13, 20), rng.uniform(4.5, 9.5, 60), rng.uniform(2.2, 5, 120)]))
    k = np.clip(np.searchsorted(at, rr), 1, len(at) - 1)
    f = np.clip((rr - at[k - 1]) / (at[k] - at[k - 1]), 0, 1)
    edge = 610.0
    wood = r < edge
    bark = (r >= edge) & (r < edge + 34 + 10 * wob + 8 * np.sin(ang * 40))
    heart = np.clip(1 - rr / 420, 0, 1)
    base = linear_light("#e6c592") * (1 - heart[..., None]) + linear_light("#b9743f") * heart[..., None]
    rays = look(clouds(64, 2048, 9, 6, 2)[..., None], (ang / math.tau) % 1 * 0.999, np.clip(rr / 900, 0, 1))[..., 0]
    ring_light = 1 - 0.42 * f**4 - 0.1 * np.where(f < 0.12, 1, 0)
    col = base * (ring_light * (1 + 0.07 * rays))[..., None] * rng.uniform(0.88, 1.1, 300)[k][..., None]
    saw = np.sin((x * 0.35 + y * 0.94) / 3.1 + 2.5 * wob) * 0.5 + np.sin((x * 0.35 + y * 0.94) / 17 + wob) * 0.5
    crack = np.zeros((h, w), np.float32)
    for a0, l0, l1, wide in ((0.7, 0, 560, 10), (2.9, 40, 610, 7), (4.6, 10, 420, 6), (5.5, 160, 600, 4), (1.8, 220, 590, 4)):
        da = np.angle(np.exp(1j * (ang - a0 - 0.05 * np.sin(r / 46 + a0)))) * r
        crack = np.maximum(crack, np.clip(wide * np.clip((r - l0) / 300, 0.15, 1) * np.clip((l1 - r) / 60, 0, 1) - np.abs(da), 0, 3) / 3)
    col = col * (1 - 0.88 * crack)[..., None]
    # granite setts and soil around
    gx, gy = x / 128 + 0.02 * wob, y / 128 + 0.5 * (np.floor(x / 128) % 2) + 0.02 * wob
    sett = np.random.default_rng(2).uniform(0.75, 1.2, (40, 40))[np.floor(gy).astype(int) % 40, np.floor(gx).astype(int) % 40]
    joint = np.maximum(np.abs(gx % 1 - 0.5), np.abs(gy % 1 - 0.5))
    bump = np.clip((0.47 - joint) * 9, 0, 1) + 0.08 * clouds(h, w, 60, 9, 3)
    stone = linear_light("#8d96a0") * (sett * np.clip(0.25 + bump, 0.2, 1.1))[..., None]
    soil = linear_light("#4a3826") * (1 + 0.35 * clouds(h, w, 40, 14, 3))[..., None]
    pit = (np.maximum(np.abs(dx + 20), np.abs(dy - 20)) < 705)[..., None]
    image = np.where(pit, soil, stone)
    iron = (np.abs(np.maximum(np.abs(dx + 20), np.abs(dy - 20)) - 712) < 9)[..., None]
    image = np.where(iron, linear_light("#55483f"), image)
    cast = soften((r < edge + 36).astype(np.float32), 30)
    image = image * (1 - 0.75 * np.roll(np.roll(cast, 46, 0), 40, 1) * (r > edge))[..., None]
    image = np.where(bark[..., None], linear_light("#7d7a5e") * (0.8 + 0.5 * clouds(h, w, 40, 16, 4))[..., None], image)
    image = np.where(wood[..., None], col, image)
    height = np.where(wood, 3.0 + 0.06 * saw - crack * 2.2 - 0.12 * f**4, np.where(bark, 2.2 + 0.5 * clouds(h, w, 30, 17, 2), 0.3 * bump + 0.3 * clouds(h, w, 44, 19, 2)))
    image = image * np.clip(relief(height, 2.6, 225, 42), 0.15, 1.9)[..., None]
    # chalk: the outline, the centre line, the soundhole; saw plan for back and sides
    chalk = raster(f'<g transform="translate(770 800) rotate(31) scale(1.72)" fill="none" stroke="#fff" stroke-width="3.4" stroke-linecap="round"><path d="{outline()}"/><path d="M0 -330V330" stroke-dasharray="16 9"/><circle cy="-96" r="43"/><path d="M-98 86h196v30h-196z"/></g><g transform="translate(770 800) rotate(31)" fill="none" stroke="#fff" stroke-width="4.5"><path d="M-348 -260V330M-372 -260V330M352 -300V300M376 -300V300"/></g>', w, h)[..., 0]
    dust = np.clip(0.72 + 0.36 * clouds(h, w, 5, 21, 2) + 0.2 * clouds(h, w, 60, 23, 3), 0, 1)
    c = (chalk * dust * wood)[..., None]
    image = image * (1 - c) + np.array([0.86, 0.9, 0.95]) * c
    # a few leaves of the last autumn and long morning shadow of a lamp post
    shade = raster('<path d="M-20 1240L1620 960V1006L-20 1296Z" fill="#fff"/>', w, h)[..., 0]
    image = image * (1 - soften(shade, 7)[..., None] * np.array([0.5, 0.44, 0.34]))
    rnd = random.Random(4)
    leaf, tone = "", ""
    blade = "M0 60L-6 14L-46 26L-34 4L-58 -14L-26 -18L-30 -50L-8 -34L0 -66L8 -34L30 -50L26 -18L58 -14L34 4L46 26L6 14Z"
    for px, py, s in ((240, 250, 1.1), (1420, 1380, 1.25), (1330, 240, 0.9), (180, 1370, 0.9), (1050, 1180, 0.8)):
        t = f'<g transform="translate({px} {py}) rotate({rnd.uniform(0, 360):.0f}) scale({s})">'
        leaf += f'{t}<path d="{blade}" fill="#fff"/></g>'
        tone += f'{t}<path d="{blade}" fill="{rnd.choice(["#b8702a", "#c98f3a", "#8f4f24"])}"/><path d="M0 60V-50M0 10L-38 -8M0 10L38 -8" stroke="#5e3416" stroke-width="3"/></g>'
    m, tc = raster(leaf, w, h)[..., 0], raster(tone, w, h) ** 2.2
    image = image * (1 - 0.6 * soften(np.roll(np.roll(m, 16, 0), 14, 1), 6) * (1 - m))[..., None]
    image = image * (1 - m[..., None]) + tc * (m * np.clip(relief(soften(m, 6), 6, 225, 45), 0.4, 1.5))[..., None]
    return finish(image, 0.95)


def avenue() -> str:
    """The avenue in elevation on a June evening: twelve lime trees, one gap, and in the gap a guitar on its stand."""
    w, h, ground = 2100, 1000, 820
    rng = random.Random(12)
    body = '<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#9fc9c4"/><stop offset=".55" stop-color="#f3e3b8"/><stop offset="1" stop-color="#f2b98a"/></linearGradient><rect width="2100" height="1000" fill="url(#sky)"/><circle cx="1290" cy="640" r="92" fill="#fff3cf"/>'
    px = -30
    houses = ""
    while px < 2100:
        wide, tall = rng.randint(120, 210), rng.randint(230, 380)
        tone = rng.choice(["#d9977a", "#e0ab86", "#c98a78", "#dfb795", "#b98078"])
        roof = rng.randint(40, 84)
        houses += f'<path d="M{px} {ground}V{ground - tall}L{px + wide / 2} {ground - tall - roof}L{px + wide} {ground - tall}V{ground}Z" fill="{tone}"/><path d="M{px - 6} {ground - tall}L{px + wide / 2} {ground - tall - roof - 8}L{px + wide + 6} {ground - tall}L{px + wide / 2} {ground - tall - roof + 16}Z" fill="#8d5a5e"/>'
        for j in range((tall - 60) // 84):
            for i in range(wide // 52):
                wx, wy = px + 22 + i * 52, ground - tall + 34 + j * 84
                houses += f'<rect x="{wx}" y="{wy}" width="26" height="44" fill="{rng.choice(["#7c5a66", "#8e6a70", "#fbe6ac", "#6f5466"])}"/>'
        px += wide
    body += f'<g opacity=".8">{houses}</g><rect y="{ground}" width="2100" height="180" fill="#b59a86"/><rect y="{ground}" width="2100" height="14" fill="#efe0c4"/><rect y="{ground + 14}" width="2100" height="10" fill="#7d6660"/>'
    back = raster(body, w, h) ** 2.2
    trees, trunks = "", ""
    spots = [70 + 178 * k for k in range(12)]
    gap = 7
    for k, tx in enumerate(spots):
        if k == gap:
            continue
        top = ground - rng.randint(500, 580)
        trunks += f'<path d="M{tx - 15} {ground + 2}C{tx - 10} {ground - 120} {tx - 12} {ground - 200} {tx - 8} {top + 160}H{tx + 8}C{tx + 12} {ground - 200} {tx + 10} {ground - 120} {tx + 16} {ground + 2}Z" fill="#fff"/><path d="M{tx} {ground - 210}L{tx - 56} {ground - 320}M{tx} {ground - 250}L{tx + 60} {ground - 370}M{tx} {ground - 300}L{tx - 40} {ground - 420}" stroke="#fff" stroke-width="10"/>'
        for _ in range(210):
            t = rng.random()
            yy = top + t * 400
            half = 104 * math.sin(math.pi * min(1, 0.12 + t * 0.86)) ** 0.6
            xx = tx + rng.uniform(-half, half)
            trees += f'<circle cx="{xx:.0f}" cy="{yy:.0f}" r="{rng.uniform(8, 27):.0f}" fill="#fff"/>'
    leaf, trunk = raster(trees, w, h)[..., 0], raster(trunks, w, h)[..., 0]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    speck = clouds(h, w, 26, 7, 4)
    lump = soften(leaf, 5) * 1.2 + 0.35 * speck
    light = np.clip(relief(lump, 3.4, 330, 38), 0.2, 2.3)
    near_sun = np.exp(-(((x - 1290) / 420) ** 2 + ((y - 640) / 300) ** 2))
    green = linear_light("#4a6a38") * (1 - near_sun[..., None]) + linear_light("#c9b446") * near_sun[..., None]
    holes = np.clip((speck - 1.25) * 3, 0, 1)[..., None] * leaf[..., None]
    image = back * (1 - 0.3 * soften(leaf, 30)[..., None])
    image = image * (1 - trunk[..., None]) + linear_light("#4a342c") * (0.8 + 0.5 * near_sun + 0.2 * clouds(h, w, 20, 9, 3))[..., None] * trunk[..., None]
    crown = green * light[..., None] * 1.05
    image = image * (1 - leaf[..., None] * (1 - 0.75 * holes)) + crown * (leaf[..., None] * (1 - 0.75 * holes))
    tx = spots[gap]
    g = f'<g transform="translate({tx} {ground - 138}) scale(.52)">'
    guitar = g + f'<path d="M-70 250L-30 120M70 250L30 120" stroke="#2a1c18" stroke-width="12" stroke-linecap="round"/><path d="{outline(5)}" fill="#3b1d12"/><path d="{outline(0)}" fill="#e0a35a"/><path d="M0 -245V248" stroke="#c4843e" stroke-width="2"/><circle cy="-96" r="56" fill="none" stroke="#7c3f1c" stroke-width="9"/><circle cy="-96" r="44" fill="#1d0f0a"/><path d="M-98 98h196v24h-196z" fill="#3b1d12"/><path d="M-27 -140L-23 -640H23L27 -140Z" fill="#2b1710"/><path d="M-23 -640L-36 -660L-34 -800Q0 -822 34 -800L36 -660L23 -640Z" fill="#5a2c18"/>'
    guitar += "".join(f'<path d="M-25 {-640 + 500 * (1 - 2 ** (-q / 12)) * 1.333:.0f}H25" stroke="#c9b9a0" stroke-width="3"/>' for q in range(1, 14)) + "".join(f'<path d="M{q * 7 - 17.5} 108L{q * 6 - 15} -644" stroke="#f7ecd2" stroke-width="1.6"/>' for q in range(6)) + "".join(f'<rect x="{sx}" y="{yy}" width="18" height="13" rx="4" fill="#f3e6c8"/>' for sx in (-54, 37) for yy in (-780, -736, -692)) + "</g>"
    shape = raster(re_white(guitar), w, h)[..., 0]
    paint = raster(guitar, w, h) ** 2.2
    sheen = np.clip(relief(soften(shape, 6), 5, 20, 40), 0.55, 1.7)
    image = image * (1 - shape[..., None]) + paint * (shape * sheen * 1.15)[..., None]
    # long shadows towards us
    dark = np.zeros((h, w), np.float32)
    solid = np.maximum(np.maximum(trunk, shape), leaf * 0.8)
    for q in range(ground + 4, h):
        src = int(ground - (q - ground) * 2.6)
        if src > 0:
            shift = int((q - ground) * 0.9)
            row = solid[src]
            cols = np.arange(w)
            spread = 1290 + (cols - 1290 - 0 * shift) / (1 + (q - ground) / 360)
            dark[q] = np.interp(spread, cols, row)
    image = image * (1 - soften(dark, 3)[..., None] * np.array([0.42, 0.36, 0.24]))
    image += np.exp(-(((x - 1290) / 520) ** 2 + ((y - 640) / 360) ** 2))[..., None] * np.array([0.5, 0.3, 0.1]) * 0.2
    return finish(image**1.12, 0.78)


def re_white(svg: str) -> str:
    """The same drawing in white."""
    return re.sub(r'(fill|stroke)="#[0-9a-f]{6}"', r'\1="#fff"', svg)


def pictures() -> list[Picture]:
    """Return the pictures of Saitenweg."""
    home = "saitenweg/images/"
    return [
        Picture(home + "cover.jpg", against_the_light(), 1800, grain=0.6, vignette=0.1, seed=2001),
        Picture(home + "platane-88.jpg", stump(), 1360, grain=0.2, vignette=0.08, seed=2002),
        Picture(home + "allee.jpg", avenue(), 2000, grain=0.6, vignette=0.06, seed=2003),
    ]
