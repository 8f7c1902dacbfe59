"""Tonspur Theis, sound design: an isometric hall with audible columns of light, a section through a bog, the spectrogram of a train door."""

from __future__ import annotations

import base64
import io
import math
import random

import numpy as np
from PIL import Image

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

C, S = math.cos(math.radians(30)), math.sin(math.radians(30))


def iso(x: float, y: float, z: float = 0) -> tuple[float, float]:
    """A point of the hall (x to the lower right, y to the lower left, z up) on the sheet."""
    return 900 + (x - y) * C, 470 + (x + y) * S - z


def face(points: list[tuple[float, float, float]], fill: str, more: str = "") -> str:
    """A polygon in space."""
    return '<path d="M' + "L".join(f"{px:.1f} {py:.1f}" for px, py in (iso(*p) for p in points)) + f'Z" fill="{fill}" {more}/>'


def box(x: float, y: float, z: float, a: float, b: float, c: float, top: str, left: str, right: str) -> str:
    """A box with its near corner towards the viewer."""
    return (
        face([(x, y + b, z), (x + a, y + b, z), (x + a, y + b, z + c), (x, y + b, z + c)], left)
        + face([(x + a, y, z), (x + a, y + b, z), (x + a, y + b, z + c), (x + a, y, z + c)], right)
        + face([(x, y, z + c), (x + a, y, z + c), (x + a, y + b, z + c), (x, y + b, z + c)], top)
    )


def visitor(x: float, y: float, coat: str, tall: float = 74, look: int = 1) -> str:
    """A visitor, with a shadow on the floor."""
    px, py = iso(x, y)
    s = tall / 74
    return (
        f'<g transform="translate({px:.0f} {py:.0f}) scale({s * look:.2f} {s:.2f})"><ellipse cx="{18 * look}" cy="3" rx="30" ry="9" fill="#10222c" opacity=".4"/><path d="M-9 0L-7 -34H8L9 0H2L0 -24L-3 0Z" fill="#16232c"/>'
        f'<path d="M-12 -32Q-15 -60 -6 -64H6Q15 -60 13 -32Z" fill="{coat}"/><path d="M5 -63Q14 -60 13 -32H5Z" fill="#0b1a22" opacity=".25"/><circle cx="1" cy="-73" r="9" fill="#d99b74"/><path d="M-8 -72Q-9 -84 1 -84Q11 -83 10 -74Q2 -80 -3 -76Z" fill="#2b1c15"/></g>'
    )


def hall() -> str:
    """A museum hall cut open; over each exhibit hangs a column of sound that ends where the next one begins."""
    rng = random.Random(3)
    w, h = 1800, 1480
    defs = (
        linear("floor", [(0, "#e9e4d8", 1), (1, "#c5c3ba", 1)], "0 0 0 1") + linear("wall1", [(0, "#6f99a3", 1), (1, "#a9c4c6", 1)]) + linear("wall2", [(0, "#50808d", 1), (1, "#8aaeb4", 1)])
        + linear("bg", [(0, "#12343f", 1), (1, "#0c232c", 1)]) + blur("s", 10) + blur("t", 3) + surface("plaster", ".02", 1.2, 1.08, 64, 3) + surface("screed", ".05", 0.9, 1.08, 64, 7)
    )
    tones = [("c0", "#ff6a4d"), ("c1", "#ffc53a"), ("c2", "#36c6a0"), ("c3", "#7a6bf0"), ("c4", "#ff8fb8"), ("c5", "#4aa8ff")]
    for name, colour in tones:
        defs += linear(name, [(0, colour, 0.82), (0.35, colour, 0.5), (1, colour, 0.16)]) + radial(name + "f", [(0, colour, 0.95), (0.75, colour, 0.6), (1, colour, 0)])
    body = f'<rect width="{w}" height="{h}" fill="url(#bg)"/>'
    for k in range(26):
        body += f'<path d="M0 {60 + 52 * k}H{w}" stroke="#1d4855" stroke-width="1.4" opacity=".55"/>'
    size, high = 900, 400
    shape = face([(-30, -30, -40), (size, -30, -40), (size, size, -40), (-30, size, -40)], "#04131a")
    body += f'<g transform="translate(0 60)" filter="url(#s)" opacity=".8">{shape}</g>'
    body += box(-30, -30, -44, size + 30, size + 30, 44, "url(#floor)", "#8d8a80", "#6d6c66")
    body += f'<g filter="url(#screed)">{face([(0, 0, 0), (size, 0, 0), (size, size, 0), (0, size, 0)], "#dedacd")}</g>'
    for k in range(1, 9):
        body += face([(100 * k, 0, 0), (100 * k + 1.5, 0, 0), (100 * k + 1.5, size, 0), (100 * k, size, 0)], "#a9a598") + face([(0, 100 * k, 0), (size, 100 * k, 0), (size, 100 * k + 1.5, 0), (0, 100 * k + 1.5, 0)], "#a9a598")
    # back walls, with thickness
    body += f'<g filter="url(#plaster)">{face([(0, 0, 0), (size, 0, 0), (size, 0, high), (0, 0, high)], "url(#wall1)")}{face([(0, 0, 0), (0, size, 0), (0, size, high), (0, 0, high)], "url(#wall2)")}</g>'
    body += face([(-30, -30, high), (size, -30, high), (size, 0, high), (0, 0, high), (0, size, high), (-30, size, high)], "#f0ece0")
    body += face([(size, -30, -44), (size, 0, -44), (size, 0, high), (size, -30, high)], "#54646a") + face([(-30, size, -44), (0, size, -44), (0, size, high), (-30, size, high)], "#3b4c54")
    # windows cast light on the floor
    for k in range(3):
        x = 150 + 250 * k
        body += face([(x, 0, 130), (x + 120, 0, 130), (x + 120, 0, 340), (x, 0, 340)], "#eaf4ee") + face([(x + 57, 0, 130), (x + 63, 0, 130), (x + 63, 0, 340), (x + 57, 0, 340)], "#5d8792") + face([(x, 0, 232), (x + 120, 0, 232), (x + 120, 0, 238), (x, 0, 238)], "#5d8792")
        body += f'<g opacity=".5" style="mix-blend-mode:screen">{face([(x + 60, 90, 0), (x + 180, 90, 0), (min(x + 330, 900), 330, 0), (x + 210, 330, 0)], "#fff3cf")}</g>'
    for k in range(4):
        y = 130 + 190 * k
        body += face([(0, y, 150), (0, y + 120, 150), (0, y + 120, 300), (0, y, 300)], "#27424c") + face([(0, y + 9, 160), (0, y + 111, 160), (0, y + 111, 290), (0, y + 9, 290)], ["#d8c9a4", "#a85a3c", "#cfd8d0", "#3c5a4a"][k])
        if k in (0, 3):
            body += face([(0, y + 9, 160), (0, y + 111, 160), (0, y + 111, 205), (0, y + 60, 235), (0, y + 9, 215)], ["#6d7c5e", "", "", "#b9a65a"][k])
        else:
            body += face([(0, y + 40, 175), (0, y + 80, 175), (0, y + 80, 250), (0, y + 60, 275), (0, y + 40, 250)], ["", "#efd9b0", "#54707a", ""][k])
    # stations: plinth, exhibit, column; drawn from back to front
    spots = [(190, 200), (470, 170), (740, 240), (220, 520), (520, 480), (400, 770)]
    for n, (x, y) in enumerate(spots):
        name, colour = tones[n]
        px, py = iso(x, y)
        rx, ry = 128, 74
        body += f'<ellipse cx="{px:.0f}" cy="{py:.0f}" rx="{rx + 22}" ry="{ry + 13}" fill="url(#{name}f)" style="mix-blend-mode:multiply"/>'
        for k in (1, 2, 3):
            body += f'<ellipse cx="{px:.0f}" cy="{py:.0f}" rx="{rx * k / 3:.0f}" ry="{ry * k / 3:.0f}" fill="none" stroke="{colour}" stroke-width="3" opacity=".8"/>'
        body += box(x - 34, y - 34, 0, 68, 68, 62, "#fbf7ec", "#c9c4b4", "#a19d90")
        ex, ey = iso(x, y, 62)
        things = [
            '<path d="M-26 0Q-34 -40 0 -44Q34 -40 26 0Q0 12 -26 0Z" fill="#9c5b36"/><path d="M-14 -42Q0 -62 14 -42" fill="none" stroke="#9c5b36" stroke-width="7"/><path d="M-20 -10Q0 -2 20 -10" stroke="#e9c49b" stroke-width="3" fill="none"/>',
            '<path d="M-30 2L-22 -46L24 -50L32 0L2 14Z" fill="#3e4a52"/><path d="M-22 -46L24 -50L6 -30L-10 -28Z" fill="#8b99a0"/><path d="M6 -30L2 14" stroke="#1f282d" stroke-width="3"/>',
            '<path d="M-8 4V-52L-30 -66M8 4V-40L30 -70" stroke="#6b4a2c" stroke-width="9" fill="none" stroke-linecap="round"/><path d="M-34 -62Q-50 -80 -30 -92Q-14 -96 -18 -74ZM30 -66Q50 -74 46 -94Q28 -100 20 -80Z" fill="#5e7a4a"/>',
            '<circle cx="0" cy="-26" r="32" fill="#b88a2e"/><circle cx="0" cy="-26" r="23" fill="#f4e6bd"/><path d="M0 -26V-44M0 -26L13 -20" stroke="#3b2a10" stroke-width="4"/>',
            '<path d="M-36 4L-28 -30H28L36 4Q0 18 -36 4Z" fill="#2f3e46"/><path d="M-28 -30L0 -40L28 -30L0 -22Z" fill="#596c75"/><path d="M-16 -28V-62H0V-30" fill="#a33b2b"/>',
            '<path d="M-14 6L-18 -34Q-18 -60 0 -62Q18 -60 18 -34L14 6Q0 14 -14 6Z" fill="#d9d2c0"/><path d="M-10 -40Q-2 -46 0 -36M10 -40Q2 -46 0 -36M-8 -16Q0 -10 8 -16" stroke="#6b6558" stroke-width="3.4" fill="none"/>',
        ][n]
        body += f'<g transform="translate({ex:.0f} {ey - 4:.0f})"><ellipse cx="6" cy="6" rx="38" ry="12" fill="#4b4538" opacity=".45"/>{things}</g>'
        people = {0: [(x + 82, y + 40, "#e8e2d4", 74, -1)], 1: [(x + 60, y + 70, "#26495a", 78, -1), (x - 10, y + 92, "#d9573c", 54, 1)], 3: [(x + 92, y - 8, "#3d5b46", 76, -1)], 4: [(x + 20, y + 96, "#222c33", 78, 1), (x + 88, y + 34, "#d7b04a", 72, -1)], 5: [(x + 84, y + 30, "#7d3d4c", 72, -1)]}.get(n, [])
        body += "".join(visitor(*p) for p in people)
        top = 430 - 10
        cxp, cyp = iso(x, y, top)
        body += f'<g style="mix-blend-mode:normal"><path d="M{cxp - 52:.0f} {cyp:.0f}L{px - rx:.0f} {py:.0f}A{rx} {ry} 0 0 0 {px + rx:.0f} {py:.0f}L{cxp + 52:.0f} {cyp:.0f}Z" fill="url(#{name})" opacity=".62"/>'
        for k in range(1, 9):  # waves inside the column
            t = k / 9
            q = 52 + (rx - 52) * t
            yy = cyp + (py - cyp) * t
            body += f'<path d="M{px - q:.0f} {yy:.0f}A{q:.0f} {q * 0.577:.0f} 0 0 0 {px + q:.0f} {yy:.0f}" fill="none" stroke="#fff" stroke-width="{2.6 - 1.6 * t:.1f}" opacity="{0.6 - 0.42 * t:.2f}"/>'
        body += f'</g><path d="M{cxp:.0f} {cyp - 20:.0f}V{cyp - 150:.0f}" stroke="#0c1f27" stroke-width="3"/><ellipse cx="{cxp:.0f}" cy="{cyp:.0f}" rx="56" ry="32" fill="#16303a"/><path d="M{cxp - 56:.0f} {cyp:.0f}Q{cxp - 50:.0f} {cyp - 46:.0f} {cxp:.0f} {cyp - 48:.0f}Q{cxp + 50:.0f} {cyp - 46:.0f} {cxp + 56:.0f} {cyp:.0f}A56 32 0 0 1 {cxp - 56:.0f} {cyp:.0f}Z" fill="#24454f"/><path d="M{cxp - 40:.0f} {cyp - 22:.0f}Q{cxp - 24:.0f} {cyp - 40:.0f} {cxp:.0f} {cyp - 42:.0f}" fill="none" stroke="#9fc4ca" stroke-width="5" stroke-linecap="round"/>'
    body += visitor(700, 760, "#e6dfcf", 80) + visitor(120, 800, "#2b4a58", 78)
    # a bench
    body += box(640, 520, 0, 200, 56, 30, "#c58a55", "#8a5a33", "#6f4526") + visitor(742, 545, "#4a3c5c", 62) + visitor(790, 640, "#d9573c", 76, -1)
    _ = rng
    return sheet(w, h, defs, body)


def bog() -> str:
    """A section through the bog: heather, water, peat in layers, microphones lowered into each of them."""
    rng = random.Random(21)
    w, h = 1300, 1750
    bands = [(0, 560, "#dfe3d2"), (560, 700, "#7b8a3c"), (700, 860, "#a8742c"), (860, 1040, "#83491f"), (1040, 1250, "#5b2f19"), (1250, 1470, "#3a2016"), (1470, 1640, "#22160f"), (1640, 1780, "#8f9aa0")]
    defs = linear("air", [(0, "#b9cdd0", 1), (0.6, "#e8e6d2", 1), (1, "#f4e3b8", 1)]) + surface("peat", ".004 .06", 7, 1.2, 56, 3) + surface("clay", ".03", 3, 1.2, 58, 5) + surface("moss", ".05 .09", 5, 1.25, 56, 8) + blur("s", 14) + blur("t", 4) + linear("deep", [(0, "#0b0604", 0), (1, "#0b0604", 0.55)])
    body = f'<rect width="{w}" height="{h}" fill="url(#air)"/><circle cx="330" cy="300" r="96" fill="#fffbe8" opacity=".9" filter="url(#t)"/>'
    for y, a, seed in [(392, 0.35, 1), (440, 0.55, 2), (492, 0.8, 3)]:
        points, r2 = [], random.Random(seed)
        for k in range(45):
            points.append((k * 30 - 10, y + 14 * math.sin(k / 6 + seed) - (r2.random() ** 4) * 80))
        body += "<path d=\"M-20 620L" + "L".join(f"{x} {yy:.0f}" for x, yy in points) + f'L1320 620Z" fill="#8aa09a" opacity="{a}"/>'
    for k in range(6):  # thin birches
        x = [120, 205, 980, 1075, 1130, 1240][k]
        top = [180, 260, 120, 210, 90, 250][k]
        body += f'<path d="M{x} 590Q{x + 8} {top + 200} {x + 14 * (-1) ** k} {top}" fill="none" stroke="#f4f1e6" stroke-width="{9 - k % 3}"/>'
        for _ in range(10):
            y = rng.uniform(top + 40, 560)
            body += f'<path d="M{x - 3} {y:.0f}h{rng.uniform(4, 10):.0f}" stroke="#3a3a36" stroke-width="3"/>'
        for _ in range(9):
            y = rng.uniform(top, top + 200)
            d = rng.choice((-1, 1))
            body += f'<path d="M{x + 6} {y:.0f}q{d * 24} -22 {d * rng.uniform(30, 66):.0f} {rng.uniform(-14, 36):.0f}" fill="none" stroke="#55574a" stroke-width="1.8"/>'
    for n, (y1, y2, colour) in enumerate(bands[1:], 1):
        points = [(x, y1 + 10 * math.sin(x / (90 + 17 * n) + n * 2) + (7 * math.sin(x / 31 + n) if n < 3 else 0)) for x in range(-20, w + 21, 20)]
        d = "M" + "L".join(f"{x} {y:.0f}" for x, y in points) + f"L{w + 20} {y2 + 60}L-20 {y2 + 60}Z"
        body += f'<path d="{d}" fill="{colour}" filter="url(#{"moss" if n == 1 else "clay" if n == 7 else "peat"})"/><path d="M' + "L".join(f"{x} {y:.0f}" for x, y in points) + '" fill="none" stroke="#150b06" stroke-width="4" opacity=".35"/>'
    for _ in range(900):  # fibres and roots
        y = rng.uniform(720, 1560)
        x = rng.uniform(0, w)
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(-20, 20):.0f} {rng.uniform(-8, 8):.0f} {rng.uniform(-60, 60):.0f} {rng.uniform(-10, 10):.0f}" fill="none" stroke="{rng.choice(["#d8a255", "#2a150b", "#b06a2e", "#efc98a"])}" stroke-width="{rng.uniform(0.8, 2.4):.1f}" opacity="{rng.uniform(0.15, 0.5):.2f}"/>'
    # a stump six thousand years old
    body += '<path d="M800 1400Q836 1350 832 1250L812 1196L850 1214L868 1176L900 1206L940 1168L962 1204L1006 1190L990 1250Q984 1350 1030 1400Q1100 1440 1230 1452Q1120 1474 1040 1462Q1100 1510 1120 1570Q1040 1500 960 1476Q950 1540 906 1600Q902 1530 880 1476Q800 1490 706 1560Q740 1500 800 1456Q740 1452 660 1470Q730 1420 800 1400Z" fill="#140a06"/><path d="M800 1400Q836 1350 832 1250L812 1196L850 1214L868 1176L900 1206L940 1168L962 1204L1006 1190" fill="none" stroke="#8a5a34" stroke-width="4"/>'
    for k in range(15):
        x = 836 + 11 * k
        body += f'<path d="M{x} {1222 + 8 * math.sin(k * 1.9):.0f}Q{x + 5 * math.sin(k):.0f} 1320 {900 + (x - 912) * 1.45:.0f} 1430" fill="none" stroke="{"#6b4226" if k % 2 else "#3d2414"}" stroke-width="{3.5 - k % 3}"/>'
    body += '<ellipse cx="884" cy="1320" rx="14" ry="24" fill="#3d2414"/><ellipse cx="884" cy="1320" rx="7" ry="14" fill="#140a06"/>'
    # a pool
    body += '<path d="M430 584Q470 700 620 716Q800 716 850 590Z" fill="#1d2b2c"/><path d="M430 586H850" stroke="#e9f1e4" stroke-width="4" opacity=".8"/><path d="M470 610Q540 640 640 640T812 604" fill="none" stroke="#7f9a94" stroke-width="3" opacity=".6"/>'
    for _ in range(420):  # grass
        x = rng.uniform(-10, w + 10)
        if 436 < x < 846:
            continue
        y = 566 + 10 * math.sin(x / 107 + 2) + rng.uniform(-2, 16)
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(-8, 8):.0f} -26 {rng.uniform(-24, 24):.0f} -{rng.uniform(24, 74):.0f}" fill="none" stroke="{rng.choice(["#5d6e2a", "#96a043", "#c0a14a", "#3e4d24"])}" stroke-width="2.4"/>'
    for _ in range(26):
        x = rng.choice([rng.uniform(20, 420), rng.uniform(870, 1280)])
        y = rng.uniform(478, 530)
        body += f'<path d="M{x:.0f} {y:.0f}Q{x + 4:.0f} {y + 40:.0f} {x - 4:.0f} 580" fill="none" stroke="#6f7a3c" stroke-width="2"/><circle cx="{x:.0f}" cy="{y:.0f}" r="9" fill="#fffdf2" filter="url(#t)"/><circle cx="{x:.0f}" cy="{y:.0f}" r="6" fill="#fff"/>'
    # microphones on cables, each hearing its layer
    probes = [(640, 672, 46, "#dff3ef"), (250, 790, 78, "#ffd27a"), (1010, 960, 104, "#ff9d57"), (420, 1150, 142, "#ff6b3d"), (640, 1390, 176, "#e8452f")]
    body += '<path d="M-20 520Q300 470 640 486T1320 440" fill="none" stroke="#12100d" stroke-width="5"/>'
    for x, y, r, colour in probes:
        y0 = 500 if x < 700 else 478
        rings = "".join(f'<ellipse cx="{x}" cy="{y}" rx="{r * k / 4 + 12:.0f}" ry="{(r * k / 4 + 12) * 0.72:.0f}" fill="none" stroke="{colour}" stroke-width="{4.6 - k * 0.7:.1f}" opacity="{1.0 - 0.17 * k:.2f}"/>' for k in range(1, 6))
        body += f'<circle cx="{x}" cy="{y}" r="{r * 0.9:.0f}" fill="{colour}" opacity=".34" filter="url(#s)"/>{rings}<path d="M{x} {y0}V{y - 20}" stroke="#0d0b09" stroke-width="6"/><path d="M{x - 1.5} {y0}V{y - 20}" stroke="#9a938a" stroke-width="1.6"/><rect x="{x - 11}" y="{y - 34}" width="22" height="56" rx="10" fill="#14110f"/><path d="M{x - 5} {y - 26}V{y + 12}" stroke="#c9c2b6" stroke-width="3.4" stroke-linecap="round"/><circle cx="{x}" cy="{y0}" r="10" fill="#12100d"/>'
    body += f'<rect y="900" width="{w}" height="850" fill="url(#deep)"/>'
    for k in range(8):  # a scale at the margin: one metre a bar
        body += f'<rect x="{w - 46}" y="{590 + 131 * k}" width="18" height="131" fill="{"#f4ead2" if k % 2 else "#12100d"}"/>'
    return sheet(w, h, defs, body)


def door() -> str:
    """The closing tone of a train door as a spectrogram, between the two leaves of the door."""
    width, height = 900, 506
    rng = np.random.default_rng(17)
    t = np.linspace(0, 1, width)[None, :]
    f = np.linspace(1, 0, height)[:, None]
    power = 0.1 * np.exp(-f * 3.2) * (1 + 0 * t)
    for start, base, strength in [(0.10, 0.150, 1.0), (0.25, 0.120, 1.0), (0.40, 0.096, 1.05)]:
        gate = np.clip((t - start) * 120, 0, 1) * np.exp(-np.clip(t - start, 0, 1) * 6.5)
        for k in range(1, 10):
            wobble = base * k * (1 + 0.006 * np.sin(t * 190) * np.exp(-np.clip(t - start, 0, 1) * 8))
            power = power + strength * gate / k**0.72 * np.exp(-(((f - wobble) / (0.0055 + 0.0008 * k)) ** 2)) * np.exp(-np.clip(t - start, 0, 1) * k * 0.9)
        power = power + 0.8 * np.exp(-(((t - start - 0.004) / 0.004) ** 2)) * np.exp(-f * 1.6)
    hiss = np.clip((t - 0.56) * 40, 0, 1) * np.clip((0.80 - t) * 9, 0, 1)
    sweep = 0.75 - 0.6 * np.clip((t - 0.56) / 0.24, 0, 1) ** 1.6
    power = power + 0.55 * hiss * np.exp(-(((f - sweep) / 0.17) ** 2)) + 0.3 * hiss * np.exp(-(((f - sweep * 0.5) / 0.05) ** 2))
    power = power + 1.15 * np.exp(-np.clip(t - 0.815, 0, 1) * 26) * (t > 0.815) * np.exp(-f * 4.2) + 0.5 * np.exp(-(((t - 0.817) / 0.004) ** 2))
    power = power + 0.42 * np.exp(-(((f - 0.035) / 0.012) ** 2)) * (0.6 + 0.4 * np.sin(t * 60) ** 2)
    power = power * (0.72 + 0.56 * rng.random((height, width))) + 0.05 * rng.random((height, width))
    db = np.clip(np.log10(power + 0.012) / 2.0 + 0.96, 0, 1) ** 1.15
    stops = np.array([[8, 12, 34], [40, 22, 92], [122, 30, 120], [214, 62, 84], [250, 140, 52], [255, 226, 130], [255, 252, 232]], np.float32)
    at = db * (len(stops) - 1)
    low = np.clip(at.astype(int), 0, len(stops) - 2)
    mix = (at - low)[..., None]
    pixels = stops[low] * (1 - mix) + stops[low + 1] * mix
    buffer = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).resize((width * 2, height * 2), Image.Resampling.BICUBIC).save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    w, h = 1800, 1200
    defs = (
        linear("leaf", [(0, "#23303c", 1), (0.5, "#31424f", 1), (1, "#1a242e", 1)], "0 0 1 0") + linear("rubber", [(0, "#05070a", 1), (0.5, "#2a3038", 1), (1, "#05070a", 1)], "0 0 1 0") + blur("s", 22) + blur("t", 5) + surface("paint", ".5", 0.6, 1.08, 62, 4)
        + linear("pole", [(0, "#7c5a06", 1), (0.35, "#ffd84a", 1), (0.6, "#f2b20e", 1), (1, "#6e4c02", 1)], "0 0 1 0") + linear("step", [(0, "#4b535b", 1), (1, "#20262c", 1)]) + linear("glow", [(0, "#fa8c34", 0), (1, "#fa8c34", 0.5)], "0 0 1 0")
    )
    body = f'<rect width="{w}" height="{h}" fill="#0a0d18"/><image x="250" y="96" width="1300" height="960" preserveAspectRatio="none" href="data:image/png;base64,{data}"/>'
    for k in range(1, 8):
        body += f'<path d="M250 {96 + 120 * k}H1550" stroke="#fff" stroke-width="1.5" opacity=".12"/>'
    for k in range(1, 13):
        body += f'<path d="M{250 + 100 * k} 96V1056" stroke="#fff" stroke-width="1.5" opacity=".08"/>'
    body += f'<rect y="1056" width="{w}" height="150" fill="url(#step)"/>'
    body += '<g opacity=".55" filter="url(#t)">' + "".join(f'<path d="M{260 + 44 * k} 1062L{200 + 48 * k} 1200" stroke="{c}" stroke-width="24"/>' for k, c in enumerate(["#7a1e78", "#d63e54", "#fa8c34", "#fa8c34", "#d63e54", "#fa8c34", "#ffe282", "#d63e54", "#7a1e78", "#fa8c34", "#d63e54", "#7a1e78", "#281c5c", "#5a1e70", "#281c5c", "#7a1e78", "#a03070", "#d63e54", "#a03070", "#7a1e78", "#5a1e70", "#281c5c", "#d63e54", "#7a1e78", "#281c5c", "#281c5c", "#101430", "#101430", "#101430"])) + "</g>"
    body += "".join(f'<path d="M0 {1076 + 16 * k}H{w}" stroke="#0a0d12" stroke-width="5" opacity=".7"/>' for k in range(8))
    body += f'<rect width="{w}" height="98" fill="#12181f"/><rect y="84" width="{w}" height="16" fill="#05070a"/><circle cx="900" cy="46" r="17" fill="#ff5a30"/><circle cx="900" cy="46" r="42" fill="#ff5a30" opacity=".5" filter="url(#s)"/>'
    for side in (-1, 1):
        sx = f"translate({900} 0) scale({side} 1) translate(-900 0)"
        body += f'<g transform="{sx}"><rect x="1390" y="70" width="60" height="1000" fill="#000" opacity=".6" filter="url(#s)"/><rect x="1440" y="98" width="400" height="964" fill="url(#leaf)" filter="url(#paint)"/><rect x="1414" y="98" width="34" height="964" fill="url(#rubber)"/><rect x="1414" y="98" width="10" height="964" fill="#fa8c34" opacity=".35"/>'
        body += '<rect x="1514" y="190" width="320" height="560" rx="46" fill="#05070a"/><rect x="1526" y="202" width="320" height="536" rx="38" fill="#0f2438"/><path d="M1526 640L1700 202H1800L1560 738H1540Q1526 720 1526 700Z" fill="#3f6f8f" opacity=".4"/><rect x="1448" y="840" width="360" height="34" fill="#f2b20e"/><rect x="1448" y="840" width="360" height="8" fill="#ffe88a"/></g>'
    body += '<rect x="1322" y="98" width="30" height="970" fill="#000" opacity=".5" filter="url(#s)"/><rect x="1306" y="98" width="34" height="966" fill="url(#pole)"/><g transform="translate(1323 560)"><rect x="-44" y="-76" width="88" height="152" rx="18" fill="#c9281c"/><rect x="-44" y="-76" width="88" height="40" rx="18" fill="#e8584a"/><circle r="27" fill="#1b1f26"/><circle r="20" fill="#3df08a"/><circle r="44" fill="#3df08a" opacity=".4" filter="url(#t)"/></g>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Tonspur Theis."""
    home = "tonspur-theis/images/"
    return [
        Picture(home + "cover.jpg", hall(), 1700, grain=0.8, vignette=0.06, seed=2821),
        Picture(home + "moor.jpg", bog(), 1200, grain=0.6, vignette=0.08, seed=2822),
        Picture(home + "tuerton.jpg", door(), 1600, grain=1.0, vignette=0.1, seed=2823),
    ]
