"""Vitrail Ostermann, stained glass: daylight computed through coloured panes, on stone, on a light table, on a wet street."""

from __future__ import annotations

import io
import math
import random
import re
from typing import Any

import numpy as np
import resvg_py
from PIL import Image

from .ink import Picture
from .veier_oueren import framed

Array = Any

# --- helpers for pictures that are half drawn and half computed ---


def raster(body: str, width: int, height: int, defs: str = "", back: str = "none") -> Array:
    """Draw SVG at its own size; return colour from 0 to 1."""
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"><defs>{defs}</defs><rect width="100%" height="100%" fill="{back if back != "none" else "#000"}"/>{body}</svg>'
    png = resvg_py.svg_to_bytes(svg_string=svg, width=width, skip_system_fonts=True)
    return np.asarray(Image.open(io.BytesIO(bytes(png))).convert("RGB")).astype(np.float32) / 255


def soften(a: Array, radius: float) -> Array:
    """Blur with three box filters."""
    r = max(1, round(radius * 0.9))
    out = a.astype(np.float32)
    for axis in (0, 1):
        for _ in range(3):
            pad = [(0, 0)] * out.ndim
            pad[axis] = (r + 1, r)
            c = np.cumsum(np.pad(out, pad, mode="edge"), axis=axis, dtype=np.float64)
            n = out.shape[axis]
            out = ((np.take(c, range(2 * r + 1, 2 * r + 1 + n), axis=axis) - np.take(c, range(n), axis=axis)) / (2 * r + 1)).astype(np.float32)
    return out


def clouds(height: int, width: int, size: float, seed: int, octaves: int = 5, stretch: tuple[float, float] = (1, 1)) -> Array:
    """Fractal noise around 0 with deviation 1; `size` is the largest wave in pixels."""
    rng = np.random.default_rng(seed)
    out = np.zeros((height, width), np.float32)
    for k in range(octaves):
        cell = max(2.0, size / 2**k)
        h, w = max(2, int(height / cell / stretch[1]) + 2), max(2, int(width / cell / stretch[0]) + 2)
        small = Image.fromarray(rng.normal(0, 1, (h, w)).astype(np.float32))
        out += np.asarray(small.resize((width, height), Image.Resampling.BICUBIC)) * 0.55**k
    return (out - out.mean()) / (out.std() + 1e-6)


def relief(height_map: Array, depth: float, azimuth: float = 225, elevation: float = 45) -> Array:
    """The light on a height map; 1 is what a flat place gets."""
    gy, gx = np.gradient(height_map * depth)
    a, e = math.radians(azimuth), math.radians(elevation)
    lx, ly, lz = math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e)
    return np.clip((-gx * lx - gy * ly + lz) / np.sqrt(gx**2 + gy**2 + 1), 0, None) / lz


def look(table: Array, u: Array, v: Array) -> Array:
    """The colours of a table at u, v from 0 to 1, smoothly; black outside."""
    h, w = table.shape[:2]
    inside = (u >= 0) & (u <= 1) & (v >= 0) & (v <= 1)
    x, y = np.clip(u, 0, 1) * (w - 1.001), np.clip(v, 0, 1) * (h - 1.001)
    i, j = np.nan_to_num(x).astype(int), np.nan_to_num(y).astype(int)
    fx, fy = (x - i)[..., None], (y - j)[..., None]
    out = (table[j, i] * (1 - fx) + table[j, i + 1] * fx) * (1 - fy) + (table[j + 1, i] * (1 - fx) + table[j + 1, i + 1] * fx) * fy
    return np.where(inside[..., None], out, 0)


def finish(a: Array, gain: float = 1.0) -> str:
    """Bring light of any strength onto paper."""
    x = np.clip(a * gain, 0, None)
    x = np.clip((x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)
    return framed((x ** (1 / 2.2) * 255).astype(np.uint8))


def linear_light(colour: str) -> Array:
    """A hexadecimal colour as light."""
    return np.array([(int(colour[k : k + 2], 16) / 255) ** 2.2 for k in (1, 3, 5)], np.float32)


# --- the glass ---

GLASS = ["#0b3fae", "#1c6fd0", "#8fc4f0", "#f3f6ea", "#f6c33c", "#e86a1c", "#c41a2e", "#6f1240", "#0f7a6a", "#a8d8b0"]


def lancets(width: int = 900, height: int = 1500) -> Array:
    """The windows of the hall: one current of pale glass that rises through three lancets of blue and green."""
    rng = np.random.default_rng(8)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = x / width, y / height
    f1 = v * 15 + 0.9 * np.sin(u * 5.2 + 0.6) + 0.5 * np.sin(u * 11 + v * 4)
    row = np.floor(f1)
    shift = rng.uniform(0, 1, 40)[(row + 10).astype(int)]
    f2 = u * 15 + shift + 0.7 * np.sin(v * 7 + row * 0.3)
    col = np.floor(f2)
    key = (np.abs(row * 31 + col * 17 + 400).astype(int)) % 499
    pick = rng.uniform(0, 1, 500)[key]
    local = (u * 3) % 1
    mid_v = (row + 0.5 - 0.9 * np.sin(u * 5.2 + 0.6)) / 15
    mid_u = (col + 0.5 - shift) / 15 + 0.0 * v
    stream = np.abs((mid_u * 3) - np.floor(u * 3) - 0.5 - 0.3 * np.sin(4.4 * mid_v + 1.9 * np.floor(u * 3)) * (1.15 - mid_v * 0.6)) * 1.5 + 0.1
    tone = np.clip(stream * 1.15 + (pick - 0.5) * 0.5, 0, 1)
    cold = np.stack([linear_light(c) for c in ("#fff4d6", "#f8d77a", "#eaa04a", "#b8383a", "#5b2a5e", "#2f5fa8", "#1f4480", "#2d6a6a")])
    place = tone * (len(cold) - 1)
    step = np.clip(np.floor(place), 0, len(cold) - 2).astype(int)
    colour = cold[step] + (cold[step + 1] - cold[step]) * np.clip(place - step, 0, 1)[..., None]
    colour = colour * (0.72 + 0.5 * rng.uniform(0, 1, 500)[(key * 7) % 499])[..., None]
    streak = clouds(height, width, 60, 4, 4, (1, 3))
    colour = colour * (1 + 0.12 * streak)[..., None]
    g1, g2 = np.hypot(*np.gradient(f1)), np.hypot(*np.gradient(f2))
    d1, d2 = np.abs(f1 - np.round(f1)) / g1, np.abs(f2 - np.round(f2)) / np.minimum(g2, 0.05)
    lead = np.clip((np.minimum(d1, d2) - 2.2) / 1.6, 0, 1)
    lead = lead * (np.abs((y % 250) - 125) > 4)
    yy, d = 5.65 - v * 4.65, np.abs(local - 0.5) * 1.4
    arch = np.where(yy > 4.6, 1.12 - np.sqrt((d + 0.5) ** 2 + (yy - 4.6) ** 2), 0.62 - d)
    arch = np.clip(np.minimum(arch, yy - 1.04) * 90, 0, 1)
    return colour * (lead * arch)[..., None]


def hall() -> str:
    """The hall at three in the afternoon: three windows, their light on the floor and in the dust."""
    w, h = 1800, 1200
    glass = lancets()
    soft = soften(glass, 5)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    px, py = (x - w * 0.5) / (w * 0.5), -(y - h * 0.5) / (w * 0.5)
    yaw, pitch, reach = math.radians(-25), math.radians(-3), 0.8
    dx, dy, dz = px * reach, py * reach, np.ones_like(px)
    dy, dz = dy * math.cos(pitch) + dz * math.sin(pitch), dz * math.cos(pitch) - dy * math.sin(pitch)
    dx, dz = dx * math.cos(yaw) + dz * math.sin(yaw), dz * math.cos(yaw) - dx * math.sin(yaw)
    ex, ey, ez = 5.2, 1.6, 0.0
    far = 1e9
    tw = np.where(dx < -1e-4, -ex / dx, far)
    tf = np.where(dy < -1e-4, -ey / dy, far)
    tb = np.where(dz > 1e-4, (11.5 - ez) / dz, far)
    tr = np.where(dx > 1e-4, (9.5 - ex) / dx, far)
    tc = np.where(dy > 1e-4, (7.2 - ey) / dy, far)
    t = np.minimum.reduce([tw, tf, tb, tr, tc])
    hx, hy, hz = ex + dx * t, ey + dy * t, ez + dz * t
    wall, floor, back = t == tw, t == tf, t == tb
    centres, half, sill = (3.3, 5.9, 8.5), 0.7, 1.0

    def opening(zz: Array, yy: Array) -> tuple[Array, Array, Array]:
        """Whether a place of the wall is window, and which place of the glass it is."""
        inside = np.zeros(zz.shape, bool)
        u = np.full(zz.shape, -1.0, np.float32)
        for k, c in enumerate(centres):
            d = zz - c
            this = (np.abs(d) < half) & (yy > sill) & (yy < 5.65)
            inside |= this
            u = np.where(this, (k + (d + half) / (2 * half)) / 3, u)
        return inside, u, 1 - (yy - sill) / (5.65 - sill)

    sx, sy, sz = 0.72, -0.62, 0.22  # the sun comes through the wall at the left

    def sun(qx: Array, qy: Array, qz: Array, table: Array) -> Array:
        s = qx / sx
        yy, zz = qy - sy * s, qz - sz * s
        inside, u, v = opening(zz, yy)
        return np.where(inside[..., None], look(table, u, np.clip(v, 0, 1)), 0)

    stone: Array = np.zeros((h, w), np.float32)
    for k, (sa, sb) in enumerate(((hz * 1.0, hy), (hx, hz), (hx, hy))):
        n = clouds(512, 512, 128, 20 + k, 6)
        val = look(n[..., None], np.abs((sa * 0.07) % 2.0 - 1), np.abs((sb * 0.07) % 2.0 - 1))[..., 0]
        stone = np.where((wall, floor, ~(wall | floor))[k], val, stone)
    flag = (np.minimum(np.abs((hx + 0.45 * np.floor(hz / 0.9)) % 1.2 - 0.6), 9) > 0.588) | (np.abs(hz % 0.9 - 0.45) > 0.44)
    tile = np.random.default_rng(3).uniform(0.85, 1.12, (64, 64))[(np.floor(hz / 0.9).astype(int)) % 64, (np.floor((hx + 0.45 * np.floor(hz / 0.9)) / 1.2 + 0.5).astype(int)) % 64]
    albedo = np.where(floor[..., None], (0.42 * tile * np.where(flag, 0.72, 1))[..., None] * np.array([1.0, 0.95, 0.88]), np.array([0.66, 0.63, 0.58])[None, None])
    albedo = albedo * (1 + 0.09 * stone)[..., None]
    dist = np.sqrt(hx**2 + (hy - 2.4) ** 2 * 0.6 + (hz - 5.6) ** 2 * 0.3)
    ambient = (0.09 + 0.72 / (2.2 + dist**1.5))[..., None] * np.array([0.98, 0.94, 0.9])
    corner = np.clip(np.minimum.reduce([np.where(wall, 9, hx), np.where(floor, 9, hy), np.where(back, 9, 11.5 - hz)]), 0, 1.2) / 1.2
    ambient = ambient * (0.5 + 0.5 * corner**0.5)[..., None]
    direct = sun(hx, hy, hz, soft) * np.where(floor, 0.62, np.where(back, 0.25, 0.6))[..., None]
    direct = np.where(wall[..., None], 0, direct)
    pool = soften(direct, 70)
    image = albedo * (ambient + direct * 5.2 + pool * 0.9)
    _, u, v = opening(hz, hy)
    local = np.abs((u * 3) % 1 - 0.5) * 1.4
    yy = 5.65 - v * 4.65
    arch = np.where(yy > 4.6, 1.12 - np.sqrt((local + 0.5) ** 2 + np.maximum(yy - 4.6, 0) ** 2), 0.62 - local)
    inside = (u >= 0) & (np.minimum(arch, yy - 1.04) > 0)
    image = np.where((wall & inside)[..., None], look(glass, u, np.clip(v, 0, 1)) * 2.1, image)
    rim = wall & (u >= 0) & ~inside & (np.minimum(arch, yy - 1.04) > -0.075)
    image = np.where(rim[..., None], albedo * np.array([0.62, 0.66, 0.72]), image)
    image = np.where(floor[..., None], image + 0.06 * np.roll(soften(image, 10), 0, 0), image)
    # a row of plain benches, drawn as boxes that stand in the light
    haze = np.zeros((h, w, 3), np.float32)
    steps = 26
    jitter = np.random.default_rng(5).uniform(0, 1, (h, w)).astype(np.float32)
    wide = soften(glass, 9)
    for k in range(steps):
        s = t * ((k + jitter) / steps)
        haze += sun(ex + dx * s, ey + dy * s, ez + dz * s, wide) * (t / steps)[..., None]
    image += soften(haze, 4) * 0.028
    image += soften(np.clip(image - 0.9, 0, 3), 14) * 0.5 + soften(np.clip(image - 0.7, 0, 3), 60) * 0.5
    # chairs in silhouette, seen from behind
    chairs = ""
    for cx, cy, s in ((1180, 800, 1.0), (1345, 868, 1.18), (1545, 950, 1.42)):
        chairs += f'<g transform="translate({cx} {cy}) scale({s})" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"><path d="M-48 0L-42 -150M48 -10L42 -158M-44 -140L42 -150M-44 -112L43 -121M-46 -84L44 -92M-48 0L-52 96M48 -10L52 88M-86 -26L-94 58M8 -38L6 30"/><path d="M-50 2L50 -8L12 -40L-88 -28Z" fill="#fff"/></g>'
    under = "".join(f'<path d="M{cx - 110 * s} {cy + 58 * s}L{cx + 190 * s} {cy + 120 * s}L{cx + 250 * s} {cy + 70 * s}L{cx + 40 * s} {cy + 26 * s}Z" fill="#fff"/>' for cx, cy, s in ((1180, 800, 1.0), (1345, 868, 1.18), (1545, 950, 1.42)))
    image = image * (1 - 0.55 * soften(raster(under, w, h)[..., :1], 16))
    mask = raster(chairs, w, h)[..., :1]
    edge = np.clip(mask - np.roll(np.roll(mask, 3, 0), 3, 1), 0, 1)
    wood = np.array([0.022, 0.016, 0.014]) + edge * (soften(image, 26) * 0.8)
    image = image * (1 - mask) + wood * mask
    return finish(image, 1.6)


def quad_field(x0: float, y0: float, x1: float, y1: float, cols: int, rows: int, wander: float) -> list[list[tuple[float, float]]]:
    """Irregular four-sided panes that fill a rectangle."""
    def node(i: int, j: int) -> tuple[float, float]:
        r = random.Random(i * 97 + j * 13 + cols)
        dx = 0 if i in (0, cols) else r.uniform(-wander, wander)
        dy = 0 if j in (0, rows) else r.uniform(-wander, wander)
        return x0 + (x1 - x0) * i / cols + dx, y0 + (y1 - y0) * j / rows + dy

    return [[node(i, j), node(i + 1, j), node(i + 1, j + 1), node(i, j + 1)] for j in range(rows) for i in range(cols)]


def table() -> str:
    """The window of Saint Barbara on the light table: the tower is back in its leads, the hill is still missing."""
    w, h = 1400, 1750
    rng = random.Random(11)
    panes, leads, paint, cartoon = "", "", "", ""

    def pane(points: list[tuple[float, float]], tone: str, there: bool = True) -> None:
        nonlocal panes, leads, cartoon
        d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + "Z"
        if there:
            panes += f'<path d="{d}" fill="{tone}"/>'
            leads += f'<path d="{d}"/>'
        else:
            cartoon += f'<path d="{d}"/>'

    x0, y0, x1, y1 = 240, 170, 1160, 1560
    sky = ["#2a56b4", "#3b6cc6", "#1f4396", "#5b8ed8", "#2f5fa0", "#7db0e6"]
    for k, q in enumerate(quad_field(x0 + 70, y0 + 70, x1 - 70, 1130, 7, 9, 16)):
        pane(q, sky[(k * 5 + k // 7) % 6])
    for k, q in enumerate(quad_field(x0 + 70, 1130, x1 - 70, y1 - 70, 6, 3, 22)):
        pane(q, ["#4d8a3a", "#7fae45", "#2f6a3c", "#a5bf5a"][(k * 3) % 4], k not in (8, 13, 14, 15, 9))
    for side in range(2):
        for k in range(12):
            yy, step = y0 + (y1 - y0) * k / 12, (y1 - y0) / 12
            xx = x0 if side == 0 else x1 - 70
            pane([(xx, yy), (xx + 70, yy), (xx + 70, yy + step), (xx, yy + step)], "#b3182c" if (k + side) % 2 else "#e9b53a", not (side == 0 and k > 9))
    for side in range(2):
        for k in range(7):
            xx, step = x0 + 70 + (x1 - x0 - 140) * k / 7, (x1 - x0 - 140) / 7
            yy = y0 if side == 0 else y1 - 70
            pane([(xx, yy), (xx + step, yy), (xx + step, yy + 70), (xx, yy + 70)], "#e9b53a" if k % 2 else "#b3182c", not (side == 1 and k < 4))
    tx = 700
    d = "M" + "L".join(f"{x} {y}" for x, y in [(540, 1190), (556, 640), (510, 640), (510, 560), (510, 500), (586, 500), (700, 290), (814, 500), (890, 500), (890, 640), (844, 640), (860, 1190)]) + "Z"
    panes += f'<path d="{d}" fill="#e9dcc0"/>'
    leads += f'</g><path d="{d}" fill="#000"/><g fill="none" stroke="#fff" stroke-width="15" stroke-linejoin="round"><path d="{d}"/>'
    courses = [(1190, 1080), (1080, 970), (970, 860), (860, 750), (750, 640)]
    for k, (b, t) in enumerate(courses):
        for a in range(3):
            l0, l1 = 540 + (1190 - b) * 0.03, 860 - (1190 - b) * 0.03
            m0, m1 = 540 + (1190 - t) * 0.03, 860 - (1190 - t) * 0.03
            f, g = (a + (0.16 if k % 2 and a else 0)) / 3, min(1, (a + 1 + (0.16 if k % 2 and a < 2 else 0)) / 3)
            pane([(l0 + (l1 - l0) * f, b), (l0 + (l1 - l0) * g, b), (m0 + (m1 - m0) * g, t), (m0 + (m1 - m0) * f, t)], rng.choice(["#ead9b4", "#dcc79c", "#f2e6cc", "#d2b88a"]))
    for k in range(5):
        pane([(510 + 76 * k, 640), (586 + 76 * k, 640), (586 + 76 * k, 560), (510 + 76 * k, 560)], rng.choice(["#d9b98a", "#e6d0a4"]))
        if k % 2 == 0:
            pane([(510 + 76 * k, 560), (586 + 76 * k, 560), (586 + 76 * k, 500), (510 + 76 * k, 500)], "#efe0c0")
    for a, b in (((560, 500), (640, 500)), ((640, 500), (760, 500)), ((760, 500), (840, 500))):
        pane([(a[0] + (26 if a[0] == 560 else 0), 500), (b[0] - (26 if b[0] == 840 else 0), 500), (tx, 290)], {560: "#a8222a", 640: "#c93a2e", 760: "#8c1622"}[a[0]])
    for cx, cy in ((700, 1010), (638, 820), (762, 820)):
        d = f"M{cx - 38} {cy + 70}V{cy - 24}Q{cx - 36} {cy - 70} {cx} {cy - 92}Q{cx + 36} {cy - 70} {cx + 38} {cy - 24}V{cy + 70}Z"
        panes += f'<path d="{d}" fill="#f7c93c"/><path d="M{cx - 38} {cy + 70}V{cy + 6}H{cx + 38}V{cy + 70}Z" fill="#ef8f2a"/>'
        leads += f'<path d="{d}M{cx} {cy - 92}V{cy + 70}M{cx - 38} {cy + 6}H{cx + 38}"/>'
    bolt = "M1010 250L930 420L986 430L906 620L1060 392L1000 384L1064 262Z"
    panes += f'<path d="{bolt}" fill="#fffbe6"/>'
    leads += f'<path d="{bolt}"/>'
    for _ in range(520):
        t = rng.random()
        yy = 650 + 530 * t
        half = 146 + 14 * t
        xx = rng.uniform(tx - half, tx + half - 30)
        paint += f'<path d="M{xx:.0f} {yy:.0f}l{rng.uniform(10, 34):.0f} {rng.uniform(-2, 2):.1f}" stroke-width="{rng.uniform(0.8, 2.6):.1f}" opacity="{rng.uniform(0.2, 0.6):.2f}"/>'
    for k in range(60):
        xx = 520 + 6.1 * k
        paint += f'<path d="M{xx:.0f} {634 - (k % 3)}v-{rng.uniform(10, 50):.0f}" stroke-width="1.4" opacity=".5"/>'
    for k in range(22):
        f = k / 21
        paint += f'<path d="M{590 + 220 * f:.0f} 496L{tx + (f - 0.5) * 12:.0f} 306" stroke-width="1.5" opacity=".5"/>'
    loose = ""
    for (px, py), turn_by, tone in (((120, 1380), 24, "#7fae45"), ((150, 1560), -16, "#2f6a3c"), ((330, 1650), 8, "#b3182c"), ((520, 1668), -30, "#e9b53a"), ((1290, 1240), 18, "#3b6cc6")):
        loose += f'<path transform="translate({px} {py}) rotate({turn_by})" d="M-62 -40L58 -48L66 36L-54 46Z" fill="{tone}"/>'
    nails = "".join(f'<g transform="translate({x} {y}) rotate({r})"><path d="M-5 0L-4 46L4 46L5 0Z"/><rect x="-9" y="-8" width="18" height="10"/></g>' for x, y, r in ((300, 150, 0), (700, 146, 0), (1080, 150, 0), (1182, 400, 90), (1182, 860, 90), (1182, 1350, 90), (218, 420, -90), (218, 900, -90)))
    knife = '<g transform="translate(1180 1650) rotate(-58)"><path d="M-20 0C-24 -90 -26 -150 -14 -230L14 -230C26 -150 24 -90 20 0Z"/><path d="M-12 -230L-44 -300C-52 -372 0 -400 26 -396L14 -230Z"/></g>'
    strips = '<g fill="none" stroke="#fff" stroke-width="15" stroke-linejoin="round"><path d="M1250 90C1278 460 1240 700 1270 1060"/><path d="M1310 60C1330 400 1296 800 1334 1000"/><path d="M70 240C100 500 52 820 90 1180"/></g>'
    glass = raster(panes + loose, w, h, back="#fff")
    where = raster(re.sub(r'fill="#[0-9a-f]+"', 'fill="#fff"', panes + loose), w, h)[..., :1]
    came = raster(f'<g fill="none" stroke="#fff" stroke-width="15" stroke-linejoin="round">{leads}</g>', w, h)[..., 0]
    trace = raster(f'<g fill="none" stroke="#fff" stroke-width="3" stroke-dasharray="14 5">{cartoon}</g>', w, h)[..., :1]
    grey = raster(f'<g fill="none" stroke="#fff" stroke-linecap="round">{paint}</g>', w, h)[..., :1]
    tools = raster(f'<g fill="#fff">{nails}{knife}</g>{strips}', w, h)[..., 0]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    glow = 1.12 - 0.75 * np.hypot((x - w / 2) / w, (y - h / 2) / h) + 0.03 * clouds(h, w, 500, 3, 3)
    streaks = clouds(h, w, 90, 6, 5, (1.0, 2.6))
    seeds = clouds(h, w, 9, 7, 2)
    lit = (glass**2.2) ** (1 + 0.16 * streaks)[..., None] * (1 + 0.03 * seeds)[..., None]
    base = np.where(where > 0.5, lit * 1.25, np.array([1.0, 0.965, 0.88]) * 1.0) * glow[..., None]
    base = base * (1 - 0.8 * grey) * (1 - 0.55 * trace * (1 - where))
    light = soften(base, 5) * 0.25 + base * 0.75
    shadow = soften(np.maximum(tools, came * 0.6), 9)[..., None]
    light = light * (1 - 0.28 * shadow)
    round_lead = soften(came, 3.2)
    bump = relief(np.sqrt(np.clip(round_lead, 0, 1)), 9, 225, 40)
    metal = (0.025 + 0.09 * np.clip(bump - 0.5, 0, 1.5))[..., None] * np.array([0.92, 0.97, 1.06])
    light = light * (1 - came[..., None]) + metal * came[..., None]
    round_tool = relief(np.sqrt(np.clip(soften(tools, 4), 0, 1)), 10, 225, 40)
    steel = (0.015 + 0.1 * np.clip(round_tool - 0.4, 0, 1.6) ** 1.5)[..., None] * np.array([1.0, 0.98, 0.95])
    light = light * (1 - tools[..., None]) + steel * tools[..., None]
    light += soften(np.clip(light - 0.6, 0, 1), 22) * 0.16
    return finish(light, 1.0)


def shopfront() -> str:
    """A bakery at half past five in the morning: the fan of opal glass above door and window, wet paving below."""
    w, h, foot = 1900, 1250, 1010
    rng = random.Random(5)
    tiles = ""
    for j in range(22):
        for i in range(42):
            c = rng.choice(["#14343a", "#173c40", "#12302f", "#1a4344", "#0f2a30"])
            tiles += f'<rect x="{i * 48 - (24 if j % 2 else 0)}" y="{j * 48 - 20}" width="46" height="46" fill="{c}"/>'
    body = f'<rect width="{w}" height="{foot}" fill="#0a1d20"/>{tiles}<rect y="{foot - 46}" width="{w}" height="46" fill="#1c1a1a"/>'
    # the opening: window at the left, door at the right, one fan above both
    ox, ow, cx, cy = 430, 1040, 950, 560
    body += f'<path d="M{ox - 40} {foot}V{cy}A{ow / 2 + 40} {ow / 2 + 40} 0 0 1 {ox + ow + 40} {cy}V{foot}Z" fill="#2a120c"/><path d="M{ox - 22} {foot}V{cy}A{ow / 2 + 22} {ow / 2 + 22} 0 0 1 {ox + ow + 22} {cy}V{foot}Z" fill="#5c2a16"/>'
    fan, bars = "", ""
    n = 13
    radii = [110, 235, 375, 520]
    for r in range(3):
        for k in range(n if r else 7):
            m = n if r else 7
            a0, a1 = math.pi * (1 - k / m), math.pi * (1 - (k + 1) / m)
            p = [(cx + radii[r + q] * math.cos(a), cy - radii[r + q] * math.sin(a)) for q, a in ((0, a0), (1, a0), (1, a1), (0, a1))]
            mid = (a0 + a1) / 2
            bulge = radii[r + 1] * 1.035
            tone = (["#fff0c8", "#f9d98c"], ["#f2b348", "#f7c766"], ["#fbe9bf", "#f4d9a0"])[r][k % 2]
            d = f"M{p[0][0]:.0f} {p[0][1]:.0f}L{p[1][0]:.0f} {p[1][1]:.0f}Q{cx + bulge * math.cos(mid):.0f} {cy - bulge * math.sin(mid):.0f} {p[2][0]:.0f} {p[2][1]:.0f}L{p[3][0]:.0f} {p[3][1]:.0f}Z"
            fan += f'<path d="{d}" fill="{tone}"/>'
            bars += f'<path d="{d}"/>'
            if r == 2:
                for z in range(5):
                    rr = 398 + 23 * z
                    for sg in (-1, 1):
                        ex, ey = cx + rr * math.cos(mid + sg * 0.032), cy - rr * math.sin(mid + sg * 0.032)
                        fan += f'<ellipse transform="translate({ex:.0f} {ey:.0f}) rotate({90 - math.degrees(mid) + sg * 24:.0f})" rx="6.5" ry="14" fill="{"#c9661c" if k % 2 else "#9c3f16"}"/>'
                fan += f'<path d="M{cx + 380 * math.cos(mid):.0f} {cy - 380 * math.sin(mid):.0f}L{cx + 505 * math.cos(mid):.0f} {cy - 505 * math.sin(mid):.0f}" stroke="#9c3f16" stroke-width="4"/>'
    fan += f'<path d="M{cx - 110} {cy}A110 110 0 0 1 {cx + 110} {cy}Z" fill="#d8432a"/>'
    bars += f'<path d="M{cx - 110} {cy}A110 110 0 0 1 {cx + 110} {cy}Z"/>'
    body += f'{fan}<g fill="none" stroke="#1a0d0a" stroke-width="6.5" stroke-linejoin="round">{bars}</g>'
    body += f'<rect x="{ox}" y="{cy}" width="{ow}" height="26" fill="#5c2a16"/>'
    # inside the shop
    wx, ww = ox, 690
    body += f'<linearGradient id="in" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffd890"/><stop offset=".6" stop-color="#eca352"/><stop offset="1" stop-color="#9c4f20"/></linearGradient><rect x="{wx}" y="{cy + 26}" width="{ww}" height="330" fill="url(#in)"/>'
    for j, yy in enumerate((672, 762, 852)):
        body += f'<rect x="{wx}" y="{yy}" width="{ww}" height="9" fill="#7c3d18"/>'
        xx = wx + 26.0
        while xx < wx + ww - 70:
            lw = rng.uniform(36, 84)
            hh = rng.uniform(26, 44) if j else rng.uniform(22, 34)
            c = rng.choice(["#b4621f", "#8e4416", "#c97c34", "#6d3210", "#dda055"])
            body += f'<path d="M{xx:.0f} {yy}C{xx - 4:.0f} {yy - hh:.0f} {xx + lw * 0.3:.0f} {yy - hh * 1.15:.0f} {xx + lw / 2:.0f} {yy - hh * 1.15:.0f}S{xx + lw + 4:.0f} {yy - hh:.0f} {xx + lw:.0f} {yy}Z" fill="{c}"/>'
            for s in range(3):
                body += f'<path d="M{xx + lw * (0.24 + 0.22 * s):.0f} {yy - hh * 0.95:.0f}l{lw * 0.12:.0f} {hh * 0.34:.0f}" stroke="#f6cf92" stroke-width="3.4" stroke-linecap="round"/>'
            xx += lw + rng.uniform(6, 24)
    body += f'<path d="M{wx + 120} {cy + 26}v46M{wx + 345} {cy + 26}v46M{wx + 570} {cy + 26}v46" stroke="#3b1b0e" stroke-width="4"/>' + "".join(f'<path d="M{wx + q - 34} {cy + 92}L{wx + q - 14} {cy + 66}H{wx + q + 14}L{wx + q + 34} {cy + 92}Z" fill="#2a120c"/><ellipse cx="{wx + q}" cy="{cy + 95}" rx="26" ry="8" fill="#fffbe8"/>' for q in (120, 345, 570))
    # the baker, in the window
    body += f'<g transform="translate({wx + 500} {cy + 356})"><path d="M-74 0C-80 -100 -62 -150 -24 -160H24C62 -150 80 -100 74 0Z" fill="#f7efe2"/><path d="M-40 -140V0H-20V-146ZM40 -140V0H20V-146Z" fill="#d9c8ae"/><path d="M-22 -150h44v-24h-44z" fill="#7d4a30"/><ellipse cy="-202" rx="33" ry="40" fill="#8f5838"/><path d="M-36 -212C-42 -262 42 -262 36 -212C20 -228 -20 -228 -36 -212Z" fill="#fbf6ec"/><path d="M-72 -80C-104 -50 -104 -20 -60 -14L24 -22V-46L-50 -44Z" fill="#efe4d2"/></g>'
    body += f'<rect x="{wx}" y="{cy + 356}" width="{ww}" height="{foot - cy - 356}" fill="#43200f"/><rect x="{wx + 30}" y="{cy + 376}" width="{ww - 60}" height="{foot - cy - 400}" fill="#552b16"/>'
    dx = wx + ww + 26
    dw = ox + ow - dx
    body += f'<rect x="{wx + ww}" y="{cy + 26}" width="26" height="{foot - cy - 26}" fill="#5c2a16"/><rect x="{dx}" y="{cy + 26}" width="{dw}" height="{foot - cy - 26}" fill="#6d331a"/><rect x="{dx + 46}" y="{cy + 64}" width="{dw - 92}" height="240" fill="url(#in)"/><rect x="{dx + 46}" y="{cy + 330}" width="{dw - 92}" height="88" fill="#552513"/><path d="M{dx + 46} {cy + 304}L{dx + dw - 46} {cy + 120}" stroke="#fff2cc" stroke-width="26" opacity=".25"/><path d="M{dx + 26} {cy + 210}v76" stroke="#e8b55a" stroke-width="9" stroke-linecap="round"/>'
    body += f'<path d="M{ox - 60} {foot}h{ow + 120}v14h-{ow + 120}z" fill="#4a4644"/>'
    # a bicycle against the tiles
    body += '<g transform="translate(205 1002)" fill="none" stroke="#050a0c" stroke-width="8" stroke-linecap="round"><circle cx="-92" cy="-74" r="72"/><circle cx="116" cy="-74" r="72"/><path d="M-92 -74L-40 -190H70L0 -74H-92M0 -74L-52 -214M70 -190L116 -74M70 -190L62 -228L98 -236M-74 -216H-28"/><path d="M74 -206h66v-54h-66z" fill="#3a2416" stroke="#120b08"/></g>'
    flat = raster(body, w, foot + 14) ** 2.2
    wall = flat.copy()
    tile_light = clouds(foot + 14, w, 48, 9, 3)
    wall *= (1 + 0.12 * tile_light)[..., None]
    hot = np.clip(flat - 0.16, 0, 1)
    spill = soften(hot, 120) * 0.55 + soften(hot, 30) * 0.3
    wall = wall * 1.5 * (1 - 0.5 * np.clip(hot * 4, 0, 1)) + flat * spill * 1.6 + spill * 0.1 + hot * 0.12
    dusk = np.array([0.55, 0.8, 1.15])
    image = np.zeros((h, w, 3), np.float32)
    image[: foot + 14] = wall * np.where(flat.max(-1, keepdims=True) > 0.25, 1, dusk)
    # the pavement mirrors it, the deeper the rougher
    depth = h - foot - 14
    yy = np.arange(depth)
    src = np.clip(foot + 8 - yy * 2.1, 0, foot + 13).astype(int)
    mirror = soften(np.stack([wall[r] for r in src]), 7)
    ripple = clouds(depth, w, 70, 12, 4, (3, 0.5))
    jj = np.clip(np.arange(w)[None] + (ripple * (5 + yy[:, None] * 0.12)).astype(int), 0, w - 1)
    mirror = np.take_along_axis(mirror, jj[..., None].repeat(3, -1), 1)
    puddle = np.clip(0.62 + 0.34 * clouds(depth, w, 240, 15, 4, (2.4, 0.6)), 0.12, 1)[..., None]
    setts = np.ones((depth, w), np.float32)
    gy = (np.log1p(yy / 26) * 9)[:, None]
    persp = (1 + yy[:, None] / 170)
    gx = (np.arange(w)[None] - w / 2) / (64 * persp) + 0.5 * (np.floor(gy) % 2)
    joint = np.maximum(np.abs(gy % 1 - 0.5), np.abs(gx % 1 - 0.5))
    setts = 1 - 0.55 * np.clip((joint - 0.44) / 0.05, 0, 1)
    ground = np.array([0.05, 0.06, 0.075]) * (1 + 0.2 * clouds(depth, w, 30, 18, 4))[..., None]
    image[foot + 14 :] = (ground + mirror * (0.75 * puddle)) * setts[..., None]
    image += soften(np.clip(image - 0.5, 0, 2), 40) * 0.25
    return finish(image, 0.92)


def rack() -> str:
    """Sheets of old glass on edge in front of a north window: where they overlap, the colours multiply."""
    w, h = 1700, 1150
    rng = random.Random(29)
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    light = np.ones((h, w, 3), np.float32) * (1.0 - 0.00018 * y + 0.04 * clouds(h, w, 700, 2, 3))[..., None] * np.array([0.96, 1.0, 1.03])
    frame = raster('<g fill="#fff"><rect x="540" y="0" width="22" height="1150"/><rect x="1190" y="0" width="22" height="1150"/><rect y="392" width="1700" height="18"/></g>', w, h)[..., :1]
    trees = raster('<g fill="#fff">' + "".join(f'<circle cx="{rng.uniform(-40, 1740):.0f}" cy="{rng.uniform(520, 1100):.0f}" r="{rng.uniform(60, 160):.0f}"/>' for _ in range(40)) + "</g>", w, h)[..., :1]
    light *= 1 - soften(trees, 40) * np.array([0.42, 0.3, 0.46])
    light = light * (1 - 0.8 * soften(frame, 6))
    tones = ["#1f53b8", "#2a7a5a", "#d9a024", "#b01c30", "#5c86c8", "#dfe7d2", "#7a2a5c", "#e2782a", "#0e6f80", "#c8d86a", "#efe6c4", "#934018", "#3c4fa0", "#86b8a0", "#e6c7c9"]
    px = 60.0
    k = 0
    edges = np.zeros((h, w), np.float32)
    while px < 1560:
        lean, wide = rng.uniform(-5, 7), rng.uniform(110, 270)
        tall, skew = rng.uniform(560, 900), rng.uniform(-60, -26)
        base = 985
        p = [(px, base), (px + wide, base + skew * 0.4), (px + wide + lean * 4, base - tall + skew), (px + lean * 6, base - tall)]
        tone = np.array([(int(tones[k % 15][q : q + 2], 16) / 255) ** 0.95 for q in (1, 3, 5)], np.float32)
        d = "M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in p) + "Z"
        m = raster(f'<path d="{d}" fill="#fff"/>', w, h)[..., 0]
        streak = clouds(h, w, rng.uniform(40, 160), 50 + k, 4, (0.7, 3.0))
        warp = clouds(h, w, 300, 80 + k, 3)
        shift = (warp * 5).astype(int)
        rows, cols = np.clip(y.astype(int) + shift, 0, h - 1), np.clip(x.astype(int) + shift, 0, w - 1)
        through = light[rows, cols] * (tone ** (0.85 + 0.22 * streak)[..., None]) * 1.06
        light = light * (1 - m[..., None]) + through * m[..., None]
        rim = raster(f'<path d="M{p[0][0]:.1f} {p[0][1]:.1f}L{p[3][0]:.1f} {p[3][1]:.1f}L{p[2][0]:.1f} {p[2][1]:.1f}" fill="none" stroke="#fff" stroke-width="{rng.uniform(4, 7):.1f}"/>', w, h)[..., 0]
        glow = np.clip(tone * 1.9 + 0.12, 0, 1.3)
        light = light * (1 - 0.85 * rim[..., None]) + glow * (0.85 * rim)[..., None]
        edges = np.maximum(edges, rim)
        px += rng.uniform(84, 170)
        k += 1
    rail = '<rect x="-10" y="962" width="1720" height="86" fill="#fff"/><rect x="-10" y="1092" width="1720" height="70" fill="#fff"/>' + "".join(f'<rect x="{q}" y="930" width="26" height="160" fill="#fff"/>' for q in (30, 430, 830, 1230, 1640))
    m = raster(rail, w, h)[..., 0]
    grain = clouds(h, w, 60, 71, 5, (9, 0.3))
    bump = relief(soften(m, 4) + 0.02 * grain, 7, 250, 45)
    oak = np.array([0.17, 0.095, 0.05]) * (1 + 0.22 * grain)[..., None] * np.clip(bump, 0.2, 2.4)[..., None] + 0.02
    under = np.array([0.03, 0.02, 0.018])
    light = np.where((y > 1040)[..., None], under, light)
    light = light * (1 - m[..., None]) + oak * m[..., None]
    drip = soften(np.roll(light, 90, 0), 26) * (np.clip(1 - np.abs(y - 968) / 16, 0, 1) * m)[..., None]
    light += drip * 0.7
    tags = "".join(f'<path transform="translate({a} {b}) rotate({c})" d="M-34 0L-20 -16H34V16H-20Z" fill="#fff"/>' for a, b, c in ((186, 1003, 3), (352, 1008, -4), (560, 1001, 2), (742, 1006, 5), (1010, 1004, -3), (1140, 1002, 2), (1420, 1007, -5)))
    t = raster(tags, w, h)[..., 0]
    light *= (1 - 0.5 * soften(np.roll(np.roll(t, 6, 0), 5, 1), 4) * (1 - t))[..., None]
    light = light * (1 - t[..., None]) + np.array([0.78, 0.71, 0.56]) * t[..., None]
    light += soften(np.clip(light - 0.55, 0, 1), 30) * 0.25
    return finish(light, 1.0)


def pictures() -> list[Picture]:
    """Return the pictures of Vitrail Ostermann."""
    home = "vitrail-ostermann/images/"
    return [
        Picture(home + "cover.jpg", hall(), 1800, grain=0.6, vignette=0.08, seed=9401),
        Picture(home + "barbe-table.jpg", table(), 1280, grain=0.6, vignette=0.06, seed=9402),
        Picture(home + "casier.jpg", rack(), 1700, grain=0.6, vignette=0.06, seed=9403),
        Picture(home + "imposte.jpg", shopfront(), 1800, grain=0.6, vignette=0.1, seed=9404),
    ]
