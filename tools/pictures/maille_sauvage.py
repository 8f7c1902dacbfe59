"""Maille Sauvage, knitwear: fog on an Ardennes pasture, undyed wool in slanting light, a map that turns into stitches."""

from __future__ import annotations

import math
import random

import numpy as np

from .ink import Picture
from .vitrail_ostermann import Array, clouds, finish, linear_light, raster, relief, soften


def cable(s: Array, v: Array, pitch: float, strands: int = 3) -> Array:
    """The height of a plait over s from -1 to 1, along v; strands pass over and under each other."""
    out = np.zeros(np.broadcast(s, v).shape, np.float32)
    for k in range(strands):
        phase = v / pitch * math.tau + k * math.tau / strands
        centre, lift = 0.56 * np.sin(phase), 0.35 * np.cos(2 * phase)
        lean = 0.56 * np.cos(phase)
        d = (s - centre) / 0.36
        body = np.sqrt(np.clip(1 - d * d, 0, 1))
        ply = 0.13 * np.abs(np.sin((v / pitch * 26 + d * 1.2 + lean) * math.pi))
        out = np.maximum(out, np.where(body > 0, body * (0.75 + lift) - ply * body, 0))
    return out


def rib(s: Array, v: Array, row: float) -> Array:
    """One column of purl bumps over s from -1 to 1."""
    k = np.floor(v / row)
    f = (v / row) % 1
    wave = s + 0.25 * ((k % 2) - 0.5)
    return 0.34 * np.sqrt(np.clip(1 - (2 * f - 1) ** 2, 0, 1)) * np.abs(np.cos(wave * math.pi * 1.5)) ** 0.6


def pasture() -> str:
    """The shepherd's cape from behind, on a slope in the fog, among the flock that grew it."""
    w, h = 1800, 1350
    rng = random.Random(21)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    fog = np.array([0.66, 0.7, 0.7])
    image = np.ones((h, w, 3), np.float32) * (fog * 1.02) + (0.16 * np.exp(-(((x - 420) / 620) ** 2 + ((y - 120) / 460) ** 2)))[..., None] * np.array([1.0, 0.9, 0.7])
    for k, (base, swing, seed, near) in enumerate(((470, 60, 3, 0.16), (560, 70, 8, 0.32))):
        line = base + swing * np.sin(x[0] / 420 + seed) + 14 * clouds(1, w, 300, seed, 4)[0]
        firs = np.zeros(w, np.float32)
        for _ in range(90):
            cx, tall = rng.uniform(0, w), rng.uniform(18, 64) * (1 + k * 0.5)
            if math.sin(cx / 170 + seed) > 0.1:
                firs = np.maximum(firs, np.clip(tall - np.abs(x[0] - cx) * 3.2, 0, None))
        m = np.clip((y - line + firs) / 3, 0, 1)[..., None]
        tone = np.array([0.1, 0.16, 0.14]) * near + fog * (1 - near) * 0.98
        image = image * (1 - m) + tone * m
    edge = 660 + 0.09 * (x - 900) + 26 * np.sin(x / 380)
    m = np.clip((y - edge) / 4, 0, 1)
    near = np.clip((y - 600) / 700, 0, 1)
    blades = clouds(h, w, 26, 31, 4, (0.45, 1.6)) * (0.3 + near)
    patch = clouds(h, w, 420, 33, 4, (2.2, 0.7))
    grass = np.array([0.2, 0.26, 0.1]) * (1 + 0.22 * blades + 0.18 * patch)[..., None] + np.clip(patch - 0.6, 0, 2)[..., None] * np.array([0.08, 0.05, 0.01])
    mist = (0.16 + 0.84 * near**0.7)[..., None]
    grass = grass * mist + fog * 0.92 * (1 - mist)
    image = image * (1 - m[..., None]) + grass * m[..., None]
    posts = "".join(f'<path d="M{px} {py}l{rng.uniform(-6, 6):.0f} {-s * 92:.0f}" stroke-width="{9 * s:.1f}"/>' for px, py, s in ((90, 700, 0.7), (330, 690, 0.66), (560, 688, 0.62), (770, 690, 0.6), (980, 704, 0.58), (1190, 728, 0.58), (1400, 756, 0.6), (1610, 778, 0.64)))
    wires = "".join(f'<path d="M-10 {690 - q}C400 {660 - q} 700 {650 - q} 980 {664 - q}S1500 {736 - q} 1820 {760 - q}" stroke-width="1.6"/>' for q in (8, 26))
    fence = raster(f'<g fill="none" stroke="#fff">{posts}{wires}</g>', w, h)[..., 0]
    image = image * (1 - 0.45 * fence[..., None])

    wool = clouds(h, w, 30, 41, 3)
    curl = np.abs(clouds(h, w, 17, 43, 3))
    flock = [(250, 742, 0.34, 1), (420, 752, 0.36, -1), (640, 744, 0.33, 1), (1500, 838, 0.42, -1), (1660, 850, 0.44, 1), (160, 884, 0.62, 1), (560, 900, 0.66, 1), (860, 850, 0.52, -1), (300, 1120, 1.05, 1), (1560, 1130, 1.1, -1)]
    for n, (sx, sy, s, face) in enumerate(flock):
        t = f'<g transform="translate({sx} {sy}) scale({s * face} {s})">'
        coat = "".join(f'<circle cx="{rng.gauss(0, 62):.0f}" cy="{rng.gauss(-118, 26):.0f}" r="{rng.uniform(40, 60):.0f}" fill="#fff"/>' for _ in range(26)) + '<ellipse cx="-4" cy="-118" rx="142" ry="80" fill="#fff"/><ellipse cx="120" cy="-150" rx="60" ry="56" fill="#fff"/>'
        dark = '<path d="M-88 -60L-92 0H-74L-66 -56M-50 -52L-50 2H-34L-30 -50M62 -54L60 2H76L82 -54M96 -60L102 -2H118L114 -66Z" fill="#fff"/><path d="M150 -196C196 -214 232 -170 236 -138C238 -118 214 -112 198 -126L152 -140Z" fill="#fff"/><path d="M158 -190L120 -196L132 -174Z" fill="#fff"/>' if n % 3 else '<path d="M-88 -60L-92 0H-74L-66 -56M-50 -52L-50 2H-34L-30 -50M62 -54L60 2H76L82 -54M96 -60L102 -2H118L114 -66Z" fill="#fff"/><path d="M150 -170C196 -170 226 -90 220 -52C214 -34 192 -36 184 -52L150 -120Z" fill="#fff"/><path d="M160 -160L122 -166L136 -144Z" fill="#fff"/>'
        a, b = raster(t + dark + "</g>", w, h)[..., 0], raster(t + coat + "</g>", w, h)[..., 0]
        keep = min(1.0, 0.3 + 0.7 * s)
        ground = raster(f'<ellipse cx="{sx}" cy="{sy}" rx="{150 * s}" ry="{22 * s}" fill="#fff"/>', w, h)[..., 0]
        image = image * (1 - 0.5 * keep * soften(ground, 12 * s + 2))[..., None]
        image = image * (1 - a[..., None] * keep * 0.93)
        shape = soften(b, 16 * s) * 2.4 * s + (0.08 * wool - 0.1 * curl) * s * b
        lit = np.clip(relief(shape, 16, 235, 44), 0.25, 1.7)
        low = np.clip((sy - y) / (190 * s), 0, 1)
        tone = np.array([[0.62, 0.56, 0.46], [0.5, 0.42, 0.33], [0.58, 0.54, 0.48], [0.2, 0.15, 0.12]][n % 4])
        col = tone * (lit * (0.5 + 0.55 * low))[..., None]
        col = col * keep + fog * 0.85 * (1 - keep)
        image = image * (1 - b[..., None]) + col * b[..., None]
    # the cape
    cx, top, foot = 1130.0, 330.0, 1075.0
    t = np.clip((y - top) / (foot - top), -0.2, 1.1)
    half = np.where(t < 0.16, 8 + 96 * np.sqrt(np.clip(1 - ((t - 0.16) / 0.16) ** 2, 0, 1)), 104 + 34 * np.clip((t - 0.16) / 0.06, 0, 1) - 42 * np.exp(-(((t - 0.215) / 0.035) ** 2)) + 195 * np.clip(t - 0.24, 0, 1) ** 0.85)
    half = half + 10 * np.sin(t * 9) * np.clip(t - 0.3, 0, 1)
    mid = cx + 16 * t + 5 * np.sin(t * 5)
    s = (x - mid) / half
    hem = foot + 16 * np.sin(s * 7) - 46 * s**2
    inside = np.clip((1 - np.abs(s)) * half / 1.6, 0, 1) * np.clip((y - top) / 2, 0, 1) * np.clip((hem - y) / 2, 0, 1)
    ang = np.arcsin(np.clip(s, -0.999, 0.999)) / (math.pi / 2)
    v = y - top + 26 * s**2
    columns = ang * 4.5
    kind = np.floor(columns + 0.5)
    local = (columns + 0.5) % 1 * 2 - 1
    wide = np.abs(kind) % 2 < 0.5
    height = np.where(wide, cable(local * 1.12, v, 150), 0.2 * cable(local * 2.2, v * 1.0, 62, 2) + rib(local, v, 9))
    edge_rib = (y > hem - 56) | (np.abs(t - 0.215) < 0.02)
    height = np.where(edge_rib, 0.5 * np.abs(np.sin(ang * math.pi * 34)) + 0.04 * np.sin(v / 2.2), height)
    height = height + 0.05 * clouds(h, w, 6, 61, 2)
    fold = 0.45 * np.sin(ang * 9 + 1.5) * np.clip(t - 0.3, 0, 1) ** 1.2
    lit = relief(height * 9 + fold * 30, 1.0, 205, 42)
    lamb = np.clip(0.62 - 0.5 * s + 0.28 * np.sqrt(np.clip(1 - s * s, 0, 1)) - 0.35, 0.06, 1.2)
    oat = np.array([0.66, 0.55, 0.4]) * (1 + 0.07 * clouds(h, w, 90, 63, 4))[..., None]
    cape = oat * (np.clip(lit, 0.1, 1.9) * (0.16 + 0.95 * lamb))[..., None] + np.array([0.03, 0.035, 0.04])
    cape *= (0.72 + 0.28 * np.clip(height, 0, 1))[..., None]
    boots = raster('<g fill="#fff"><path d="M1066 1030L1058 1200C1056 1226 1120 1226 1120 1204L1126 1030Z"/><path d="M1166 1030L1164 1206C1164 1228 1232 1226 1228 1198L1226 1030Z"/></g>', w, h)[..., 0]
    crook = raster('<path d="M1418 1196L1386 470C1380 380 1300 380 1306 446" fill="none" stroke="#fff" stroke-width="15" stroke-linecap="round"/>', w, h)[..., 0]
    under = raster('<ellipse cx="1170" cy="1206" rx="210" ry="28" fill="#fff"/>', w, h)[..., 0]
    image = image * (1 - 0.6 * soften(under, 24))[..., None]
    boot_light = np.clip(relief(np.sqrt(np.clip(soften(boots, 9), 0, 1)), 16, 200, 45), 0.3, 2)
    image = image * (1 - boots[..., None]) + np.array([0.045, 0.06, 0.05]) * boot_light[..., None] * boots[..., None]
    image = image * (1 - crook[..., None]) + np.array([0.16, 0.09, 0.05]) * np.clip(relief(soften(crook, 2.5), 9, 200, 45), 0.4, 2)[..., None] * crook[..., None]
    image = image * (1 - inside[..., None]) + cape * inside[..., None]
    veil = np.clip(0.5 + 0.5 * clouds(h, w, 900, 71, 3, (3, 0.5)), 0, 1) * np.exp(-(((y - 700) / 130) ** 2)) * 0.4 * (1 - inside)
    image = image * (1 - veil[..., None]) + fog * veil[..., None]
    tufts = ""
    for _ in range(420):
        gx, gy = rng.uniform(-20, 1820), rng.uniform(1170, 1370)
        tufts += f'<path d="M{gx:.0f} {gy:.0f}q{rng.uniform(-10, 6):.0f} {-rng.uniform(20, 50):.0f} {rng.uniform(-26, 22):.0f} {-rng.uniform(40, 90):.0f}" stroke-width="{rng.uniform(1.5, 3.4):.1f}"/>'
    t2 = raster(f'<g fill="none" stroke="#fff" stroke-linecap="round">{tufts}</g>', w, h)[..., 0]
    image = image * (1 - 0.75 * t2[..., None]) + np.array([0.17, 0.2, 0.07]) * (0.75 * t2 * (0.5 + 0.5 * clouds(h, w, 120, 77, 2)).clip(0.2, 1.2))[..., None]
    return finish(image, 0.86)


def pile() -> str:
    """Five folded blankets, one for each breed of sheep, on a slab of slate."""
    w, h = 1350, 1700
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    wall = linear_light("#b9b3a4") * (0.9 - 0.00022 * y + 0.05 * clouds(h, w, 500, 2, 4) )[..., None]
    beam = raster('<path d="M-20 260L900 -20H1370V420L-20 1210Z" fill="#fff"/><path d="M-20 640L1370 60V100L-20 690Z" fill="#000"/>', w, h)[..., 0]
    image = wall * (0.5 + 0.66 * soften(beam, 16))[..., None] * np.array([1.04, 1.0, 0.93])
    slab = 1440
    slate = linear_light("#46474a") * (1 + 0.14 * clouds(h, w, 200, 5, 5, (4, 0.4)))[..., None]
    image = np.where((y > slab)[..., None], slate * np.clip(1.5 - (y - slab) / 330, 0.5, 1.5)[..., None], image)
    image = np.where((np.abs(y - slab - 2) < 3)[..., None], linear_light("#8d969e"), image)
    tones = ["#efe6d2", "#8a7a66", "#d3bd96", "#4d4038", "#b7aa98"]
    rng = random.Random(8)
    base = slab + 4.0
    pieces = []
    for k in range(5):
        layers, thick = (4, 4, 3, 4, 3)[k], (56, 62, 70, 52, 64)[k]
        pieces.append((base, layers, thick, 455 - 22 * k + rng.uniform(-16, 16), 680 + rng.uniform(-18, 18), tones[k]))
        base -= layers * thick - 10
    cast = np.zeros((h, w), np.float32)
    for b0, layers, thick, half, mid, _ in pieces:
        cast = np.maximum(cast, ((np.abs(x - mid - 130) < half) & (y < b0 - 20) & (y > b0 - layers * thick)).astype(np.float32))
    image = image * (1 - 0.5 * soften(cast, 34) * (y < slab))[..., None]
    floor = raster('<path d="M240 1450H1190L1300 1500H300Z" fill="#fff"/>', w, h)[..., 0]
    image = image * (1 - 0.75 * soften(floor, 16) * (y > slab))[..., None]
    for b0, layers, thick, half, mid, tone in pieces:
        core = (np.abs(x - mid) < half - 24) & (y < b0 - 14) & (y > b0 - layers * thick + 14)
        image = np.where(core[..., None], linear_light(tone) * 0.1, image)
    for k, (b0, layers, thick, half, mid, tone) in enumerate(pieces):
        for q in range(layers):
            cy = b0 - thick * (q + 0.5)
            sag = 5 * np.sin(x / 130 + k * 2 + q) + 3 * np.sin(x / 47 + q * 3 + k)
            ext = half - 10 * ((q * 7 + k * 3) % 3)
            yy = (y - cy - sag) / (thick * 0.5)
            out = np.clip(np.abs(x - mid) - ext + thick * 0.5, 0, None) / (thick * 0.5)
            d = np.sqrt(out**2 + yy**2)
            inside = np.clip((1 - d) * thick * 0.5 / 1.4, 0, 1)
            dome = np.sqrt(np.clip(1 - d * d, 0, 1))
            fold_left = (q + k) % 2 == 0
            u, v = x - mid, np.arcsin(np.clip(yy, -0.999, 0.999)) * thick * 0.5
            if k % 5 == 0:
                n = (u / 74) % 1 * 2 - 1
                tex = cable(n * 1.25, v * 1.0 + u * 0 + 20 * q, 88)
            elif k == 1:
                tex = 0.8 * np.abs(np.sin(u / 9.5)) ** 0.7 + 0.06 * np.sin(v / 2)
            elif k == 2:
                tex = 0.7 * np.abs(np.sin((u + v) / 17) * np.sin((u - v) / 17)) ** 0.5
            elif k == 3:
                tex = 0.55 * np.abs(np.sin(u / 7 + 1.4 * (np.floor(v / 8) % 2))) * np.abs(np.sin(v / 8 * math.pi)) ** 0.5
            else:
                tex = 0.6 * np.abs(np.sin(v / 9 + 2.2 * np.abs(((u / 60) % 1) - 0.5))) ** 0.7
            tex = tex + 0.05 * clouds(h, w, 6, 100 + k * 7 + q, 2)
            height = dome * thick * 0.42 + tex * 5.5
            lit = np.clip(relief(height, 0.9, 232, 42), 0.08, 1.9)
            fuzz = 1 + 0.05 * clouds(h, w, 60, 150 + k, 3)
            col = linear_light(tone) * (lit * (0.38 + 0.62 * dome) * fuzz)[..., None]
            gap = np.clip(1 - dome * 1.5, 0, 1) * 0.45
            col = col * (1 - gap)[..., None]
            if not fold_left:
                col = col * (1 - 0.3 * np.clip((x - mid) / ext, 0, 1))[..., None]
            image = image * (1 - inside[..., None]) + col * inside[..., None]
    tag = raster('<g transform="translate(470 1205) rotate(7)"><path d="M0 0H96V150H0Z" fill="#fff"/></g>', w, h)[..., 0]
    ink = raster('<g transform="translate(470 1205) rotate(7)" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round"><path d="M20 60C26 36 40 36 46 54C52 36 70 36 76 58C84 84 62 92 48 92S14 84 20 60M34 92V112M62 92V112M20 132H76"/></g>', w, h)[..., 0]
    image = image * (1 - 0.5 * soften(np.roll(np.roll(tag, 10, 0), 9, 1), 5) * (1 - tag))[..., None]
    image = image * (1 - tag[..., None]) + np.array([0.72, 0.66, 0.52]) * tag[..., None]
    image = image * (1 - ink[..., None]) + np.array([0.35, 0.05, 0.03]) * ink[..., None]
    return finish(image, 0.98)


def contours() -> str:
    """The chart on the left, the knitting on the right: the same bends of the Sûre, one square a stitch."""
    w, h = 2000, 1250
    cw, ch = 36.0, 27.0
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cols, rows = int(w / cw) + 2, int(h / ch) + 4
    land = clouds(rows, cols, 34, 17, 2)
    gy, gx = np.mgrid[0:rows, 0:cols].astype(np.float32)
    course = 23 + 9 * np.sin(gx / 6.0) + 4 * np.sin(gx / 2.8 + 1)
    river = np.abs(gy - course) / np.sqrt(1 + (9 / 6.0 * np.cos(gx / 6.0) + 4 / 2.8 * np.cos(gx / 2.8 + 1)) ** 2)
    level = np.clip(river / 4.2 + land * 0.5, 0, 7.9)
    band = np.floor(level).astype(int)
    edge = np.zeros_like(band, bool)
    edge[:, 1:] |= band[:, 1:] != band[:, :-1]
    edge[1:] |= band[1:] != band[:-1]
    wet = river < 1.0
    tones = np.stack([linear_light(c) for c in ("#c9d3b0", "#b9b48e", "#c7a878", "#b98a5c", "#9a6b48", "#7c5340", "#5c4038", "#efe6d4")])
    stitch = tones[np.clip(band, 0, 7)]
    stitch = np.where(edge[..., None], linear_light("#3a2a28"), stitch)
    stitch = np.where(wet[..., None], linear_light("#2d6f8e"), stitch)
    # knitting
    bend = 5 * np.sin(y / 210 + 1) + 3 * np.sin(x / 160)
    px, py = x + bend, y + 4 * np.sin(x / 190)
    cell = px / cw
    xx = (cell % 1) * 2 - 1
    q = py / ch + 0.62 * np.abs(xx)
    f = q % 1
    ci, ri = np.clip(np.floor(cell).astype(int), 0, cols - 1), np.clip(np.floor(q).astype(int), 0, rows - 1)
    across = np.clip(1 - ((np.abs(xx) - 0.5) / 0.5) ** 2, 0, 1)
    height = np.sqrt(across) * np.sqrt(np.clip(1 - (2 * f - 1) ** 2 * 0.95, 0, 1))
    ply = np.abs(np.sin((f * 2.6 + np.abs(xx) * 1.8) * math.pi))
    lit = relief(height * 9 - ply * 0.6, 1.0, 235, 44)
    wool = stitch[ri, ci] * (np.clip(lit, 0.08, 1.8) * (0.34 + 0.66 * height) * (1 + 0.06 * clouds(h, w, 40, 6, 3)))[..., None]
    # paper
    gridx, gridy = np.abs((x / cw) % 1 - 0.5), np.abs((y / ch) % 1 - 0.5)
    tenth = (np.abs((x / cw / 10) % 1 - 0.5) > 0.492) | (np.abs((y / ch / 10) % 1 - 0.5) > 0.49)
    lines = np.where(tenth, 0.6, np.where((gridx > 0.47) | (gridy > 0.463), 0.26, 0.0))
    paper = np.array([0.86, 0.83, 0.75]) * (1 + 0.03 * clouds(h, w, 500, 9, 2))[..., None]
    ci2, ri2 = np.clip((x / cw).astype(int), 0, cols - 1), np.clip((y / ch).astype(int), 0, rows - 1)
    b2, e2, w2 = band[ri2, ci2], edge[ri2, ci2], wet[ri2, ci2]
    jit = np.random.default_rng(3).uniform(0.65, 1, (rows, cols))[ri2, ci2]
    fx, fy = (x / cw) % 1 - 0.5, (y / ch) % 1 - 0.5
    hatch = 0.5 + 0.5 * np.sin((x + y * 1.2) / 3.2)
    full = (np.maximum(np.abs(fx), np.abs(fy)) < 0.44) & e2 & ~w2
    dot = (np.hypot(fx * cw, fy * ch) < 5.0) & (b2 % 3 == 1) & ~e2 & ~w2
    slash = (np.abs(fx * cw + fy * ch) < 2.3) & (np.maximum(np.abs(fx), np.abs(fy)) < 0.36) & (b2 % 3 == 2) & ~e2 & ~w2
    chart = paper * (1 - lines[..., None] * np.array([0.75, 0.45, 0.4]))
    ink = np.where(full, 0.96 * (0.86 + 0.14 * hatch) * jit, np.where(dot | slash, 0.85 * jit, 0))[..., None]
    chart = chart * (1 - ink) + np.array([0.05, 0.035, 0.06]) * ink
    blue = np.where(w2 & (np.maximum(np.abs(fx), np.abs(fy)) < 0.45), 0.75 * (0.6 + 0.4 * hatch) * jit, 0)[..., None]
    chart = chart * (1 - blue) + np.array([0.03, 0.2, 0.42]) * blue
    # the border runs in steps along the grid
    step = np.random.default_rng(14).integers(-3, 4, rows)
    line = np.clip(np.round(26 + np.cumsum(step) * 0.3), 21, 33)
    limit = line[np.clip(np.floor(q).astype(int), 0, rows - 1)] * cw
    knit = px > limit
    image = np.where(knit[..., None], wool, chart)
    shadow = soften(knit.astype(np.float32), 9)
    image = np.where(knit[..., None], image, image * (1 - 0.75 * np.roll(np.roll(shadow, 6, 0), -2, 1))[..., None])
    pencil = raster('<g transform="translate(210 1010) rotate(-24)"><path d="M0 -17H360V17H0L-56 0Z" fill="#fff"/></g>', w, h)[..., 0]
    wood = raster('<g transform="translate(210 1010) rotate(-24)"><path d="M0 -17H360V17H0Z" fill="#b3261e"/><path d="M0 -6H360V6H0Z" fill="#d8493a"/><path d="M0 -17L-56 0L0 17C-8 8 -2 4 -8 0C-2 -6 -8 -10 0 -17Z" fill="#e8c898"/><path d="M-38 -5.5L-56 0L-38 5.5Z" fill="#222"/><path d="M330 -17H360V17H330Z" fill="#e9e0cc"/></g>', w, h) ** 2.2
    image = image * (1 - 0.55 * soften(np.roll(np.roll(pencil, 16, 0), 10, 1), 7) * (1 - pencil))[..., None]
    image = image * (1 - pencil[..., None]) + wood * pencil[..., None]
    sweep = 1.12 - 0.00022 * x - 0.00016 * y
    return finish(image * sweep[..., None], 0.95)


def pictures() -> list[Picture]:
    """Return the pictures of Maille Sauvage."""
    home = "maille-sauvage/images/"
    return [
        Picture(home + "cover.jpg", pasture(), 1700, grain=0.5, vignette=0.08, seed=2101),
        Picture(home + "cinq-toisons.jpg", pile(), 1160, grain=0.3, vignette=0.08, seed=2102),
        Picture(home + "courbes.jpg", contours(), 1500, grain=0.0, vignette=0.05, seed=2103),
    ]
