"""Galerie Schräg, a gallery in a lift shaft: the view up, the cut through, and prints as narrow as the building."""

from __future__ import annotations

import math
import random

import numpy as np

from .ink import Picture
from .vitrail_ostermann import clouds, finish, framed, linear_light, look, raster, soften

TONES = ["#d8412f", "#f2b632", "#1f6f8b", "#e9e4d6", "#2c2a33", "#e58aa0", "#4d8a5a"]


def wall_map(seed: int, width: int = 600, height: int = 3600) -> tuple[str, str]:
    """What hangs on one wall of the shaft: pictures of many sizes, from the pit to the winch."""
    rng = random.Random(seed)
    art, frame = "", ""
    py = 120.0
    while py < height - 500:
        tall, wide = rng.uniform(150, 420), rng.uniform(150, 330)
        px = rng.uniform(60, width - wide - 60)
        frame += f'<rect x="{px - 9:.0f}" y="{py - 9:.0f}" width="{wide + 18:.0f}" height="{tall + 18:.0f}" fill="#fff"/>'
        base, second, third = rng.sample(TONES, 3)
        art += f'<g transform="translate({px:.0f} {py:.0f})"><rect width="{wide:.0f}" height="{tall:.0f}" fill="{base}"/>'
        kind = rng.randint(0, 3)
        if kind == 0:
            art += f'<circle cx="{wide * 0.5:.0f}" cy="{tall * 0.42:.0f}" r="{wide * 0.33:.0f}" fill="{second}"/><rect y="{tall * 0.42:.0f}" width="{wide:.0f}" height="{tall * 0.12:.0f}" fill="{third}"/>'
        elif kind == 1:
            art += "".join(f'<rect x="{wide * k / 9:.0f}" width="{wide / 18:.0f}" height="{tall * rng.uniform(0.3, 1):.0f}" fill="{second}"/>' for k in range(9))
        elif kind == 2:
            art += f'<path d="M0 {tall:.0f}L{wide * 0.5:.0f} {tall * 0.2:.0f}L{wide:.0f} {tall:.0f}Z" fill="{second}"/><path d="M0 {tall * 0.7:.0f}L{wide:.0f} {tall * 0.3:.0f}V{tall * 0.42:.0f}L0 {tall * 0.82:.0f}Z" fill="{third}"/>'
        else:
            art += "".join(f'<circle cx="{wide * 0.5:.0f}" cy="{tall * 0.5:.0f}" r="{wide * (0.46 - 0.09 * k):.0f}" fill="{(second, third)[k % 2]}"/>' for k in range(4))
        art += "</g>"
        py += tall + rng.uniform(90, 330)
    return art, frame


def upward() -> str:
    """Flat on one's back in the pit: the shaft with its pictures, lamps at every floor, the winch at the top."""
    w, h = 1500, 1800
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    px, py = (x - 700) / 900, (y - 760) / 900
    turn = math.radians(9)
    px, py = px * math.cos(turn) + py * math.sin(turn), py * math.cos(turn) - px * math.sin(turn)
    ax, ay, top = 1.0, 1.16, 11.5
    tx, ty = ax / np.maximum(np.abs(px), 1e-4), ay / np.maximum(np.abs(py), 1e-4)
    t = np.minimum(np.minimum(tx, ty), top)
    z = t
    onx = (tx <= ty) & (tx < top)
    ony = (ty < tx) & (ty < top)
    side = np.where(onx, np.where(px > 0, 0, 1), np.where(ony, np.where(py > 0, 2, 3), 4))
    across = np.where(onx, py * t / ay, px * t / ax) * 0.5 + 0.5
    image = np.zeros((h, w, 3), np.float32)
    stripe = np.abs((z * 2.2) % 1 - 0.5)
    for k in range(4):
        art, frame = wall_map(11 + k)
        a = raster(art, 600, 3600, back="#8f8c86") ** 2.2
        f = raster(frame, 600, 3600)[..., :1]
        rough = clouds(900, 150, 80, 30 + k, 5)[..., None]
        here = side == k
        u, v = across, np.clip((z - 0.8) / 10.5, 0, 1)
        tex = look(a, u, v)
        mark = look(f, u, v)[..., 0]
        con = linear_light("#a9a49b") * (1 + 0.12 * look(rough, u, v)) * (1 - 0.3 * (stripe > 0.485))[..., None]
        shadow = look(soften(f, 14), u, np.clip(v - 0.006, 0, 1))[..., 0]
        con = con * (1 - 0.5 * shadow)[..., None]
        val = np.where((mark > 0.5)[..., None], np.where((np.abs(look(f, u, v)[..., 0] - 0.5) < 0.45)[..., None], 0.05, tex), con)
        image = np.where(here[..., None], val, image)
    lamps = np.zeros((h, w), np.float32)
    for k in range(5):
        zz = 1.7 + 2.1 * k
        lamps += 0.9 / (0.25 + ((z - zz) / 0.55) ** 2) * 0.3
    corner = np.clip(np.minimum(1 - np.abs(px * t / ax), 1 - np.abs(py * t / ay)) + np.where(onx, 1 - np.abs(py * t / ay), 1 - np.abs(px * t / ax)) * 1.2, 0, 1) ** 0.5
    falling = np.exp(-((z - 1) / 9))
    light = (0.1 + 0.55 * lamps + 0.9 * np.exp(-(((z - 11.5) / 3.2) ** 2))) * (0.45 + 0.55 * corner) * (0.55 + 0.45 * falling)
    image = image * light[..., None] * np.array([1.06, 1.0, 0.9])
    roof = side == 4
    beam = (np.abs(px * top) < 0.16) | (np.abs(py * top - 0.3) < 0.12)
    sky = np.array([0.75, 0.92, 1.1]) * 1.5
    image = np.where(roof[..., None], np.where(beam[..., None], 0.03, sky), image)
    wheel = np.abs(np.hypot(px * top, py * top - 0.3) - 0.5)
    image = np.where((roof & (wheel < 0.1))[..., None], 0.04, image)
    # guide rails, landings with lamps, ropes
    for k in range(5):
        zz = 1.7 + 2.1 * k
        band = (np.abs(z - zz) < 0.055) & (side != 4)
        image = np.where(band[..., None], np.array([0.1, 0.095, 0.09]), image)
        for sgn in (-1, 1):
            lx, ly = sgn * 0.93 * ax / zz, -0.93 * ay / zz
            d = np.hypot(px - lx, py - ly) * 900
            size = 26 / zz
            image += np.exp(-((d / size) ** 2))[..., None] * np.array([1.6, 1.3, 0.85]) * 1.6 + np.exp(-((d / (size * 5)) ** 2))[..., None] * np.array([0.5, 0.36, 0.18]) * 0.5
    for ux, uy, tone in ((-0.985, 0.2, 0.42), (-0.985, -0.2, 0.42), (0.985, 0.05, 0.42)):
        on = onx & (np.sign(px) == np.sign(ux)) & (np.abs(py * t / ay - uy) < 0.022)
        image = np.where(on[..., None], tone * (0.3 + light[..., None] * 0.6), image)
    for ox, oy in ((0.06, 0.06), (0.11, 0.07), (0.16, 0.06)):
        d0 = np.array([ox * 1.2 / 0.9, oy * 6 / 0.9])
        d1 = np.array([ox / top * 2, 0.3 / top])
        s = np.clip(((px - d1[0]) * (d0[0] - d1[0]) + (py - d1[1]) * (d0[1] - d1[1])) / ((d0 - d1) ** 2).sum(), 0, 1.6)
        dist = np.hypot(px - d1[0] - s * (d0[0] - d1[0]), py - d1[1] - s * (d0[1] - d1[1]))
        rope = np.clip((0.0014 + 0.0075 * s - dist) * 1200, 0, 1)
        image = image * (1 - rope[..., None]) + (0.03 + 0.05 * np.sin(s * 700) ** 2)[..., None] * rope[..., None]
    image += soften(np.clip(image - 0.8, 0, 2), 46) * 0.35
    return finish(image, 1.15)


def cut() -> str:
    """The shaft cut open between two solid houses: eleven works, nine visitors, one ladder; two inks on pink paper."""
    w, h = 1250, 2000
    ink, red = "#1d2230", "#d43a2a"
    body = f'<rect width="{w}" height="{h}" fill="#f1c9bd"/>'
    x0, x1, top, foot = 430, 820, 190, 1800
    # the houses: hatched masonry, cut floors
    for left, right in ((0, x0 - 46), (x1 + 46, w)):
        body += f'<clipPath id="m{left}"><rect x="{left}" y="260" width="{right - left}" height="{foot - 260}"/></clipPath><g clip-path="url(#m{left})" stroke="{ink}" stroke-width="3.4">' + "".join(f'<path d="M{left - 1700 + k * 27} {foot + 40}L{left + k * 27} {foot - 1660}"/>' for k in range(130)) + "</g>"
        for k in range(5):
            fy = 330 + k * 296
            mid = (left + right) / 2
            ww = right - left - 90
            body += f'<rect x="{mid - ww / 2 + (-22 if left == 0 else 22)}" y="{fy}" width="{ww}" height="226" fill="#f1c9bd" stroke="{ink}" stroke-width="5"/>'
            cx = mid + (-22 if left == 0 else 22)
            kind = (k + (0 if left == 0 else 2)) % 4
            if kind == 0:
                body += f'<path d="M{cx - 90} {fy + 226}v-70h180v70M{cx - 70} {fy + 156}v-36h140v36" fill="none" stroke="{ink}" stroke-width="5"/><path d="M{cx + 60} {fy}v40M{cx + 40} {fy + 64}l14 -24h12l14 24z" fill="{ink}" stroke="{ink}" stroke-width="3"/>'
            elif kind == 1:
                body += f'<path d="M{cx - 100} {fy + 226}V{fy + 90}H{cx + 20}V{fy + 226}" fill="none" stroke="{ink}" stroke-width="5"/>' + "".join(f'<rect x="{cx - 94 + q * 13}" y="{fy + 98 + 44 * (q % 3 == 0)}" width="8" height="{30}" fill="{ink}"/>' for q in range(8)) + f'<circle cx="{cx + 74}" cy="{fy + 108}" r="26" fill="none" stroke="{ink}" stroke-width="5"/>'
            elif kind == 2:
                body += f'<path d="M{cx - 96} {fy + 226}v-46q0 -16 16 -16h120q16 0 16 16v46M{cx - 96} {fy + 196}h152M{cx + 84} {fy + 226}v-140q0 -30 -30 -34" fill="none" stroke="{ink}" stroke-width="5"/>'
            else:
                body += f'<path d="M{cx - 50} {fy + 40}h100v90h-100zM{cx} {fy + 40}v90M{cx - 50} {fy + 85}h100M{cx - 90} {fy + 226}v-50h180v50" fill="none" stroke="{ink}" stroke-width="5"/>'
    # the shaft, solid walls
    body += f'<path d="M{x0 - 46} {top}H{x0}V{foot}H{x1}V{top}H{x1 + 46}V{foot + 60}H{x0 - 46}Z" fill="{ink}"/><path d="M0 {foot}H{x0 - 46}V{foot + 200}H0ZM{x1 + 46} {foot}H{w}V{foot + 200}H{x1 + 46}ZM0 {foot + 60}H{w}V{h}H0Z" fill="{ink}"/>'
    body += f'<rect x="{x0}" y="{top}" width="{x1 - x0}" height="{foot - top}" fill="#fbeee4"/>'
    for k in range(46):
        yy = top + 20 + k * 35
        body += f'<path d="M{x0} {yy}H{x1}" stroke="{ink}" stroke-width="1" opacity=".16"/>'
    # the winch room with its slanting roof: the gallery's name
    body += f'<path d="M{x0 - 90} {top}L{x1 + 90} {top - 130}V{top + 10}H{x0 - 90}Z" fill="{red}"/><circle cx="{(x0 + x1) / 2}" cy="{top + 54}" r="46" fill="none" stroke="{ink}" stroke-width="12"/><circle cx="{(x0 + x1) / 2}" cy="{top + 54}" r="9" fill="{ink}"/><path d="M{(x0 + x1) / 2 - 46} {top + 54}V1500M{(x0 + x1) / 2 + 46} {top + 54}V880" stroke="{ink}" stroke-width="4"/>'
    body += f'<path d="M{(x0 + x1) / 2 + 22} 880h48v150h-48z" fill="{ink}"/>'
    # the works
    works = [(470, 380, 70, 120), (700, 330, 84, 150), (462, 590, 90, 74), (716, 640, 66, 190), (470, 800, 100, 140), (474, 1060, 70, 200), (700, 1120, 92, 92), (466, 1360, 96, 120), (722, 1330, 62, 220)]
    for k, (wx, wy, ww, hh) in enumerate(works):
        fill = (red, "#fbeee4", ink)[k % 3]
        body += f'<rect x="{wx}" y="{wy}" width="{ww}" height="{hh}" fill="{fill}" stroke="{ink}" stroke-width="5"/>'
        if k % 3 == 1:
            body += f'<circle cx="{wx + ww / 2}" cy="{wy + hh * 0.45}" r="{ww * 0.3}" fill="{red}"/><path d="M{wx + 8} {wy + hh - 16}H{wx + ww - 8}" stroke="{ink}" stroke-width="4"/>'
        elif k % 3 == 0:
            body += f'<path d="M{wx} {wy + hh}L{wx + ww} {wy}" stroke="#fbeee4" stroke-width="7"/>'
        else:
            body += "".join(f'<path d="M{wx + 10} {wy + 18 + q * 18}H{wx + ww - 10}" stroke="#f1c9bd" stroke-width="4"/>' for q in range(int(hh / 18) - 1))
    # the platform, a former cabin floor, with visitors who look in all directions
    px = (x0 + x1) / 2
    body += f'<path d="M{x0 + 14} 1500H{x1 - 14}V1526H{x0 + 14}ZM{px - 46} 1500L{x0 + 30} 1400V1500M{px - 46} 1500" fill="{red}" stroke="{ink}" stroke-width="5"/><path d="M{x0 + 20} 1500V1420H{x1 - 20}V1500M{x0 + 110} 1420V1500M{x1 - 110} 1420V1500" fill="none" stroke="{ink}" stroke-width="4"/>'

    def visitor(vx: float, vy: float, s: float, tone: str, up: int) -> str:
        """One person, 100 high at s = 1, looking up or ahead."""
        return f'<g transform="translate({vx} {vy}) scale({s * up} {s})"><path d="M-11 0L-9 -44L9 -44L13 0H3L0 -32L-3 0Z" fill="{ink}"/><path d="M-14 -42C-18 -70 -14 -88 0 -90C14 -88 18 -70 14 -42Z" fill="{tone}" stroke="{ink}" stroke-width="3"/><path d="M-9 -82L-20 -56L-12 -46" fill="none" stroke="{ink}" stroke-width="5" stroke-linecap="round"/><circle cx="3" cy="-103" r="11" fill="{ink}"/><path d="M10 -112L18 -112L13 -105Z" fill="{ink}"/></g>'

    for k, vx in enumerate((490, 556, 690, 760)):
        body += visitor(vx, 1500, 1.12, (red, "#fbeee4", "#f1c9bd", "#fbeee4")[k], 1 if k % 2 else -1)
    for k, vx in enumerate((480, 560, 640, 772)):
        body += visitor(vx, foot, 1.12, ("#fbeee4", red, "#f1c9bd", red)[k], -1 if k % 2 else 1)
    body += visitor(120, foot, 1.12, red, 1) + visitor(1120, foot, 1.12, "#fbeee4", -1)
    body += f'<path d="M{x1 - 40} {foot}V1120M{x1 - 8} {foot}V1120" stroke="{ink}" stroke-width="5"/>' + "".join(f'<path d="M{x1 - 40} {1140 + q * 32}h32" stroke="{ink}" stroke-width="4"/>' for q in range(21))
    # scale bar in metres, without figures
    body += "".join(f'<rect x="{x0 - 46 + q * 79}" y="1910" width="79" height="14" fill="{("#f1c9bd", red)[q % 2]}"/>' for q in range(6))
    flat = raster(body, w, h, back="#f1c9bd")
    fibre = clouds(h, w, 300, 6, 3) * 0.012
    dark = 1 - flat.mean(-1)
    patchy = np.clip(clouds(h, w, 34, 8, 2) - 1.3, 0, 1) * np.clip(dark - 0.25, 0, 1) * 0.3
    out = np.clip(flat + fibre[..., None] + patchy[..., None] * np.array([0.5, 0.4, 0.4]), 0, 1)
    return framed((out * 255).astype(np.uint8))


def strips() -> str:
    """Five lithographs, each twenty centimetres by a hundred and fifty, on the floor of the packing room."""
    w, h = 1900, 1200
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    plank = np.floor((y + 0.12 * x) / 150)
    grain = clouds(h, w, 120, 3, 5, (6, 0.25))
    floor = linear_light("#8b6a4a") * (np.random.default_rng(4).uniform(0.8, 1.15, 40)[(plank % 40).astype(int)] * (1 + 0.14 * grain))[..., None]
    floor = floor * (1 - 0.7 * (np.abs(((y + 0.12 * x) / 150) % 1 - 0.5) > 0.492))[..., None]
    sweep = raster('<path d="M-20 120L1920 -420V60L-20 620ZM-20 760L1920 200V560L-20 1130Z" fill="#fff"/>', w, h)[..., 0]
    light = 0.42 + 0.85 * soften(sweep, 20)
    image = floor
    places = [(250, 590, -9), (590, 610, 3), (940, 585, -4), (1290, 620, 6), (1640, 600, -2)]
    for k, (cx, cy, turn) in enumerate(places):
        a = math.radians(turn)
        u, v = (x - cx) * math.cos(a) + (y - cy) * math.sin(a), (y - cy) * math.cos(a) - (x - cx) * math.sin(a)
        bw, bh = 128.0, 560.0
        ragged = 1.3 * clouds(h, w, 22, 20 + k, 3)
        sheet = np.clip((np.minimum(bw - np.abs(u), bh - np.abs(v)) + ragged) / 2, 0, 1)
        curl = np.clip((np.abs(v) - 440) / 120, 0, 1) ** 2
        shade_at = soften(np.roll(np.roll(sheet, 12, 0), 12, 1), 9)
        image = image * (1 - 0.55 * shade_at * (1 - sheet))[..., None]
        paper = linear_light("#f2ecdd") * (1 + 0.02 * clouds(h, w, 9, 30 + k, 2))[..., None]
        inside = np.clip((np.minimum(98 - np.abs(u), 500 - np.abs(v + 12))) / 1.2, 0, 1)
        s, t = u / 98, (v + 12) / 500
        if k == 0:  # a rope that swings
            amount = sum(np.exp(-(((s - 0.5 * np.sin(t * 3.1 + q * 0.21) * (1 - 0.1 * q)) / 0.016) ** 2)) for q in range(-7, 8))
            tone = "#1d2a4a"
        elif k == 1:  # floors
            amount = ((t * 14) % 1 < 0.5 - 0.44 * np.clip(t * 0.5 + 0.5, 0, 1) + 0.1 * s).astype(np.float32)
            tone = "#d43a2a"
        elif k == 2:  # a moon in the shaft, twice
            amount = ((np.hypot(s, (t + 0.45) * 5.1) < 0.74) ^ (np.abs(s) > 0.93 - 0.5 * np.clip(t, 0, 1))).astype(np.float32) * (0.86 + 0.06 * clouds(h, w, 60, 50, 3))
            tone = "#12313a"
        elif k == 3:  # two gratings
            amount = ((np.sin(s * 40 + t * 6) > 0.1) ^ (np.sin(s * 44 - t * 5 + 1) > 0.1)).astype(np.float32)
            tone = "#20713f"
        else:  # a chalk cloud that falls
            amount = np.clip(clouds(h, w, 90, 60, 6, (0.7, 2.0)) * 0.6 + 0.9 * np.exp(-(((t - 0.2) / 0.5) ** 2)) - 0.35, 0, 1) * np.clip(1.2 - s * s * 1.1, 0, 1)
            tone = "#6d2a5c"
        bite = 0.97 + 0.02 * clouds(h, w, 5, 70 + k, 2)
        ink = (np.clip(amount, 0, 1) * inside * bite)[..., None]
        print_ = paper * (1 - ink) + linear_light(tone) * ink
        plate = np.clip((np.minimum(104 - np.abs(u), 506 - np.abs(v + 12))) / 1.0, 0, 1)
        emboss = 1 - 0.18 * np.clip(plate - np.roll(np.roll(plate, 2, 0), 2, 1), 0, 1) + 0.1 * np.clip(np.roll(np.roll(plate, 2, 0), 2, 1) - plate, 0, 1)
        print_ = print_ * emboss[..., None]
        pencil = (np.abs(v - 522 - 2 * np.sin(u / 4.0) * (np.abs(u - 50) < 26)) < 1.1) & (np.abs(u - 50) < 28)
        print_ = np.where(pencil[..., None], 0.16, print_)
        print_ = print_ * (1 + 0.3 * curl * np.sign(v))[..., None]
        image = image * (1 - sheet[..., None]) + print_ * sheet[..., None]
    weights = raster("".join(f'<g transform="translate({a} {b}) rotate({c})"><rect x="-46" y="-22" width="92" height="44" rx="5" fill="#fff"/></g>' for a, b, c in ((180, 96, -9), (640, 1120, 6), (1330, 110, 12), (1660, 1110, -4))), w, h)[..., 0]
    image = image * (1 - 0.6 * soften(np.roll(np.roll(weights, 14, 0), 14, 1), 7) * (1 - weights))[..., None]
    image = image * (1 - weights[..., None]) + linear_light("#4b4f57") * (0.8 + 0.5 * soften(weights, 12))[..., None] * weights[..., None]
    return finish(image * light[..., None] * np.array([1.05, 1.0, 0.93]), 1.1)


def pictures() -> list[Picture]:
    """Return the pictures of Galerie Schräg."""
    home = "galerie-schraeg/images/"
    return [
        Picture(home + "cover.jpg", upward(), 1400, grain=0.6, vignette=0.1, seed=501),
        Picture(home + "schnitt.jpg", cut(), 1130, grain=0.0, vignette=0.02, seed=502),
        Picture(home + "streifen.jpg", strips(), 1700, grain=0.4, vignette=0.08, seed=503),
    ]
