"""Inès Kabraneck, interiors: rooms as boxes without lids, aubergine and butter yellow, a hard noon through one window, samples on a table."""

from __future__ import annotations

import math
import random

from .architecture import mix
from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

AUBERGINE, BUTTER, PETROL, BRICK, CHALKY, SAGE, PINK = "#4b2140", "#f3d36b", "#1d6b78", "#c9552f", "#f4ebdd", "#93a98a", "#e9a9a0"
INK = "#2a1424"


class Room:
    """Boxes in axonometry; x runs down to the right, y down to the left, z up. Shadows fall on the floor from the window side."""

    def __init__(self, ox: float, oy: float, scale: float) -> None:
        self.ox, self.oy, self.k = ox, oy, scale
        self.shadows: list[str] = []
        self.body: list[str] = []

    def at(self, x: float, y: float, z: float = 0) -> tuple[float, float]:
        return self.ox + (x - y) * self.k * 0.866, self.oy + (x + y) * self.k * 0.5 - z * self.k * 0.94

    def path(self, points: list[tuple[float, float, float]]) -> str:
        return "M" + "L".join("{:.1f} {:.1f}".format(*self.at(*p)) for p in points) + "Z"

    def face(self, points: list[tuple[float, float, float]], fill: str, more: str = "") -> None:
        self.body.append(f'<path d="{self.path(points)}" fill="{fill}" {more}/>')

    def shade(self, x: float, y: float, w: float, d: float, h: float, z: float = 0) -> None:
        """Let a box throw its shadow on the floor, away from the window in the back wall."""
        sx, sy = 0.62, 0.34
        points = [(px + sx * q, py + sy * q) for q in (z, z + h) for px in (x, x + w) for py in (y, y + d)]
        flat = sorted({self.at(*p) for p in points})
        hull: list[tuple[float, float]] = []
        for sweep in (flat, flat[::-1]):
            side: list[tuple[float, float]] = []
            for p in sweep:
                while len(side) > 1 and (side[-1][0] - side[-2][0]) * (p[1] - side[-2][1]) - (side[-1][1] - side[-2][1]) * (p[0] - side[-2][0]) <= 0:
                    side.pop()
                side.append(p)
            hull += side[:-1]
        self.shadows.append("M" + "L".join(f"{a:.1f} {b:.1f}" for a, b in hull) + "Z")

    def box(self, x: float, y: float, z: float, w: float, d: float, h: float, c: str, shadow: bool = True, top: str = "") -> None:
        if shadow:
            self.shade(x, y, w, d, h, z)
        self.face([(x, y + d, z), (x + w, y + d, z), (x + w, y + d, z + h), (x, y + d, z + h)], mix(c, INK, 0.34))
        self.face([(x + w, y, z), (x + w, y + d, z), (x + w, y + d, z + h), (x + w, y, z + h)], mix(c, INK, 0.13))
        self.face([(x, y, z + h), (x + w, y, z + h), (x + w, y + d, z + h), (x, y + d, z + h)], top or mix(c, "#fff6e0", 0.32))

    def lines(self, pairs: list[tuple[tuple[float, float, float], tuple[float, float, float]]], colour: str, width: float = 2, more: str = "") -> None:
        d = "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*self.at(*a), *self.at(*b)) for a, b in pairs)
        self.body.append(f'<path d="{d}" stroke="{colour}" stroke-width="{width}" fill="none" {more}/>')


def flat() -> str:
    """Thirty-one square metres without a lid: bed on drawers, kitchen in one line, a round bath, a cello in the sun."""
    rng = random.Random(31)
    r = Room(830, 330, 172)
    defs = linear("ground", [(0, "#6a3057", 1), (1, "#31122a", 1)], "0 0 1 1") + blur("s", 5) + blur("t", 30) + surface("felt", ".5", 0.7, 1.12, 62, 3) + linear("sun", [(0, "#fff2b8", 0.95), (1, "#ffe08a", 0.5)], "0 0 1 1") + linear("wallx", [(0, "#fbe7a4", 1), (1, BUTTER, 1)], "0 0 1 0") + linear("wally", [(0, "#d9a54a", 1), (1, "#c78b39", 1)], "0 0 1 0") + linear("tub", [(0, "#0f4a55", 1), (0.4, "#3f98a2", 1), (1, "#12515c", 1)], "0 0 1 0")
    W, D, H = 6.4, 4.85, 2.5
    ground = '<rect x="-120" y="-160" width="2100" height="1580" fill="url(#ground)"/>'
    slab = Room(830, 330, 172)
    slab.face([(-0.16, D + 0.16, 0), (W + 0.16, D + 0.16, 0), (W + 0.16, D + 0.16, -0.3), (-0.16, D + 0.16, -0.3)], "#1f0c1b")
    slab.face([(W + 0.16, -0.16, 0), (W + 0.16, D + 0.16, 0), (W + 0.16, D + 0.16, -0.3), (W + 0.16, -0.16, -0.3)], "#35162d")
    under = f'<path d="{slab.path([(0.6, 0.9, -0.3), (W + 1.6, 0.6, -0.3), (W + 1.6, D + 1.3, -0.3), (0.9, D + 1.3, -0.3)])}" fill="#170613" opacity=".6" filter="url(#t)"/>'
    # Floor: oak in chevrons; tiles by the kitchen.
    floor = f'<path d="{r.path([(-0.16, -0.16, 0), (W + 0.16, -0.16, 0), (W + 0.16, D + 0.16, 0), (-0.16, D + 0.16, 0)])}" fill="{AUBERGINE}"/><path d="{r.path([(0, 0, 0), (W, 0, 0), (W, D, 0), (0, D, 0)])}" fill="#d99f62"/>'
    boards = ""
    for col in range(11):
        for k in range(-4, 34):
            x, y, s = col * 0.6, k * 0.16, (0.3 if col % 2 else -0.3)
            y0, y1 = y, y + s
            q = [(x, min(max(y0, 0), D), 0), (min(x + 0.6, W), min(max(y1, 0), D), 0), (min(x + 0.6, W), min(max(y1 + 0.16, 0), D), 0), (x, min(max(y0 + 0.16, 0), D), 0)]
            boards += f'<path d="{r.path(q)}" fill="{rng.choice(["#d99f62", "#e0aa6e", "#cf9455", "#d6a067", "#c88a4c"])}" stroke="#9d6a35" stroke-width="1"/>'
    floor += boards
    for i in range(9):
        for j in range(3):
            x, y = i * 0.3, j * 0.3
            floor += f'<path d="{r.path([(x + 0.02, y + 0.02, 0), (x + 0.3, y + 0.02, 0), (x + 0.3, y + 0.3, 0), (x + 0.02, y + 0.3, 0)])}" fill="{CHALKY if (i + j) % 2 else BRICK}"/>'
    # Back walls with their tops.
    walls = Room(830, 330, 172)
    walls.face([(0, 0, 0), (W, 0, 0), (W, 0, H), (0, 0, H)], "url(#wallx)")
    walls.face([(0, 0, 0), (0, D, 0), (0, D, H), (0, 0, H)], "url(#wally)")
    walls.face([(-0.16, -0.16, H), (W, -0.16, H), (W, 0, H), (0, 0, H), (0, D, H), (-0.16, D, H)], AUBERGINE)
    # Window in the wall on the left (x = 0), a door in the other.
    walls.face([(0, 2.0, 0.75), (0, 4.2, 0.75), (0, 4.2, 2.25), (0, 2.0, 2.25)], CHALKY)
    walls.face([(0, 2.07, 0.82), (0, 4.13, 0.82), (0, 4.13, 2.18), (0, 2.07, 2.18)], "#fffbe6")
    walls.face([(0, 2.07, 0.82), (0, 4.13, 0.82), (0, 4.13, 1.15), (0, 3.2, 1.34), (0, 2.7, 1.1), (0, 2.07, 1.25)], "#a9c7b4")
    walls.lines([((0, 2.76, 0.82), (0, 2.76, 2.18)), ((0, 3.44, 0.82), (0, 3.44, 2.18)), ((0, 2.07, 1.7), (0, 4.13, 1.7))], AUBERGINE, 6)
    walls.face([(5.2, 0, 0), (6.1, 0, 0), (6.1, 0, 2.08), (5.2, 0, 2.08)], BRICK)
    walls.face([(5.28, 0, 0), (6.02, 0, 0), (6.02, 0, 2.0), (5.28, 0, 2.0)], "#a9401f")
    walls.body.append('<circle cx="{:.0f}" cy="{:.0f}" r="6" fill="#f3d36b"/>'.format(*r.at(5.4, 0, 1.0)))
    patch = "".join(f'<path d="{r.path([(0.5 + z0 * 1.05, a + z0 * 0.5, 0), (0.5 + z0 * 1.05, b + z0 * 0.5, 0), (0.5 + z1 * 1.05, b + z1 * 0.5, 0), (0.5 + z1 * 1.05, a + z1 * 0.5, 0)])}" fill="url(#sun)"/>' for a, b in ((1.7, 2.28), (2.36, 2.94), (3.02, 3.6)) for z0, z1 in ((0.35, 1.05), (1.13, 1.7)))
    # Kitchen along the back wall.
    for k in range(4):
        r.box(0.05 + k * 0.62, 0.02, 0, 0.6, 0.62, 0.9, PETROL, k == 3, CHALKY)
    r.lines([((0.65 + k * 0.62, 0.645, 0.1), (0.65 + k * 0.62, 0.645, 0.86)) for k in range(4)], "#0d3d47", 2.5)
    r.face([(1.42, 0.14, 0.905), (1.98, 0.14, 0.905), (1.98, 0.5, 0.905), (1.42, 0.5, 0.905)], "#8fb0ac")
    for a, b in ((0.28, 0.22), (0.28, 0.44), (0.52, 0.22), (0.52, 0.44)):
        x, y = r.at(a, b, 0.91)
        r.body.append(f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="15" ry="9" fill="{INK}"/>')
    r.box(0.05, 0.02, 1.45, 2.45, 0.3, 0.05, "#e0aa6e", False)
    for k in range(13):
        h = rng.uniform(0.1, 0.3)
        r.box(0.12 + k * 0.18, 0.06, 1.5, 0.11, 0.16, h, rng.choice([CHALKY, BRICK, SAGE, PETROL, PINK]), False)
    # Bath: a drum of petrol tiles near the door.
    bx, by = r.at(4.55, 1.25)
    rx, ry, tall = 148, 86, 330
    r.shade(4.0, 0.75, 1.0, 1.0, 1.9)
    r.body.append(f'<path d="M{bx - rx:.0f} {by:.0f}V{by - tall:.0f}A{rx} {ry} 0 0 1 {bx + rx:.0f} {by - tall:.0f}V{by:.0f}A{rx} {ry} 0 0 1 {bx - rx:.0f} {by:.0f}Z" fill="url(#tub)"/>')
    tiles = ""
    for k in range(1, 13):
        v = by - tall * k / 13
        tiles += f"M{bx - rx:.0f} {v:.0f}A{rx} {ry} 0 0 0 {bx + rx:.0f} {v:.0f}"
    for k in range(1, 18):
        a = math.pi * k / 18
        u, v = bx - rx * math.cos(a), by + ry * math.sin(a)
        tiles += f"M{u:.0f} {v:.0f}V{v - tall:.0f}"
    r.body.append(f'<path d="{tiles}" fill="none" stroke="#0b3640" stroke-width="1.8" opacity=".6"/><ellipse cx="{bx:.0f}" cy="{by - tall:.0f}" rx="{rx}" ry="{ry}" fill="#0f4a55"/><ellipse cx="{bx:.0f}" cy="{by - tall:.0f}" rx="{rx}" ry="{ry}" fill="none" stroke="#9fd3d2" stroke-width="9"/><ellipse cx="{bx:.0f}" cy="{by - tall + 12:.0f}" rx="{rx - 14}" ry="{ry - 10}" fill="#0a333c"/><path d="M{bx - 60:.0f} {by - tall - 20:.0f}V{by - tall + 46:.0f}M{bx - 60:.0f} {by - tall - 20:.0f}h46" stroke="#e8d9b0" stroke-width="7" fill="none"/><path d="M{bx - 34:.0f} {by - tall - 16:.0f}h40l-6 12h-28z" fill="#e8d9b0"/><path d="M{bx + 30:.0f} {by + ry - 6:.0f}V{by + ry - 232:.0f}Q{bx + 68:.0f} {by + ry - 256:.0f} {bx + 106:.0f} {by + ry - 272:.0f}V{by + ry - 46:.0f}" fill="#083038" opacity=".9"/>')
    # Table, two stools, a lamp from above.
    r.shade(2.6, 1.55, 1.15, 0.8, 0.05, 0.72)
    for a, b in ((2.66, 1.6), (3.62, 1.6), (2.66, 2.24), (3.62, 2.24)):
        r.box(a, b, 0, 0.06, 0.06, 0.72, INK, False)
    r.box(2.6, 1.55, 0.72, 1.15, 0.8, 0.05, BRICK, False)
    for a, b in ((2.9, 1.8), (3.3, 2.0), (3.45, 1.7)):
        x, y = r.at(a, b, 0.78)
        r.body.append(f'<ellipse cx="{x + 9:.0f}" cy="{y + 5:.0f}" rx="24" ry="12" fill="#7d2c12" opacity=".6"/><ellipse cx="{x:.0f}" cy="{y:.0f}" rx="22" ry="12" fill="{CHALKY}"/><ellipse cx="{x:.0f}" cy="{y - 2:.0f}" rx="14" ry="7" fill="{SAGE}"/>')
    for a, b in ((2.1, 1.75), (3.0, 2.6)):
        r.box(a, b, 0, 0.36, 0.36, 0.45, PETROL)
    # Shelf along the wall below the window, with books.
    r.box(0.02, 1.9, 0, 0.32, 2.5, 0.62, CHALKY)
    r.lines([((0.345, 1.9 + 0.5 * k, 0.04), (0.345, 1.9 + 0.5 * k, 0.58)) for k in range(1, 5)] + [((0.345, 1.9, 0.31), (0.345, 4.4, 0.31))], "#a8967c", 3)
    for row in (0.05, 0.35):
        y = 1.95
        while y < 4.3:
            t = rng.uniform(0.03, 0.08)
            h = rng.uniform(0.15, 0.23)
            if rng.random() < 0.88:
                r.face([(0.35, y, row), (0.35, y + t, row), (0.35, y + t, row + h), (0.35, y, row + h)], rng.choice([BRICK, PETROL, AUBERGINE, SAGE, PINK, "#b98a3a", "#6d6a86"]))
            y += t + 0.012
    for y, s in ((2.2, 1.0), (4.05, 0.8)):
        x, v = r.at(0.18, y, 0.62)
        r.body.append(f'<path d="M{x - 18 * s:.0f} {v - 36 * s:.0f}H{x + 18 * s:.0f}L{x + 13 * s:.0f} {v:.0f}H{x - 13 * s:.0f}Z" fill="{BRICK}"/>' + "".join(f'<path d="M{x:.0f} {v - 34 * s:.0f}q{math.cos(a) * 30 * s:.0f} {-40 * s:.0f} {math.cos(a) * 62 * s:.0f} {-20 * s - abs(math.sin(a)) * 70 * s:.0f}q{-math.cos(a) * 40 * s:.0f} {-6 * s:.0f} {-math.cos(a) * 62 * s:.0f} {20 * s + abs(math.sin(a)) * 70 * s:.0f}" fill="{c}"/>' for a, c in ((0.2, "#2f5a44"), (2.9, "#3d6f52"), (0.9, "#4a8060"), (2.2, "#2f5a44"), (1.6, "#5c946e"))))
    # Rug, chair and cello in the sun.
    cx, cy = r.at(2.55, 3.75)
    rug = f'<ellipse cx="{cx:.0f}" cy="{cy:.0f}" rx="230" ry="132" fill="{PETROL}"/><ellipse cx="{cx:.0f}" cy="{cy:.0f}" rx="196" ry="112" fill="none" stroke="{PINK}" stroke-width="12"/><ellipse cx="{cx:.0f}" cy="{cy:.0f}" rx="140" ry="80" fill="none" stroke="{BUTTER}" stroke-width="5"/>'
    r.box(2.0, 3.35, 0, 0.44, 0.44, 0.45, AUBERGINE)
    r.box(2.0, 3.35, 0.45, 0.06, 0.44, 0.45, AUBERGINE, False)
    x, y = r.at(2.95, 3.7)
    r.shade(2.85, 3.6, 0.2, 0.3, 1.2)
    r.body.append(f'<g transform="translate({x:.0f} {y:.0f}) rotate(-9) scale(1.06)"><path d="M0 0V-26" stroke="{INK}" stroke-width="4"/><path d="M0 -22C-50 -22 -56 -66 -34 -84C-24 -92 -28 -104 -32 -110C-42 -140 -24 -160 0 -160C24 -160 42 -140 32 -110C28 -104 24 -92 34 -84C56 -66 50 -22 0 -22Z" fill="#8e3216"/><path d="M-8 -28C-40 -34 -44 -64 -26 -80C-14 -92 -20 -108 -24 -114C-28 -138 -14 -152 2 -153" fill="none" stroke="#e08a52" stroke-width="6" opacity=".8"/><path d="M-5 -250H5L7 -110H-7Z" fill="{INK}"/><path d="M-8 -268q8-14 16 0l-3 20h-10Z" fill="#5c1d0c"/><path d="M-14 -256h28M-13 -248h26" stroke="{INK}" stroke-width="4"/><path d="M-12 -76H12M0 -110V-50" stroke="#f4e2c0" stroke-width="3"/><path d="M-17 -96q-6 14 2 30M17 -96q6 14 -2 30" fill="none" stroke="{INK}" stroke-width="3"/></g>')
    # Bed platform at the right: drawers and a mattress; curtain rail.
    r.box(4.35, 2.7, 0, 2.0, 2.1, 0.98, PINK)
    r.lines([((4.35 + 0.66 * k, 4.805, 0.06), (4.35 + 0.66 * k, 4.805, 0.94)) for k in (1, 2)] + [((4.35, 4.805, 0.5), (6.35, 4.805, 0.5))], "#8c4a4c", 2.4)
    for k in range(3):
        for z in (0.3, 0.76):
            x, y = r.at(4.68 + 0.66 * k, 4.81, z)
            r.body.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="5.5" fill="{BUTTER}"/>')
    for k in range(4):
        r.box(4.35 - 0.28 * (4 - k), 2.75, 0, 0.28, 0.62, 0.24 * (k + 1) - 0.05, "#e0aa6e")
    r.box(4.55, 2.85, 0.98, 1.72, 1.86, 0.2, CHALKY, False)
    r.box(5.2, 2.83, 1.12, 1.1, 1.9, 0.1, SAGE, False)
    r.lines([((5.2 + k * 0.16, 4.735, 1.14), (5.2 + k * 0.16, 4.735, 1.2)) for k in range(7)], "#5c7356", 2)
    for y in (2.98, 3.86):
        r.box(4.6, y, 1.18, 0.42, 0.7, 0.13, PINK if y < 3 else "#fff7e6", False)
    # Pendant lamp.
    lx, ly = r.at(3.18, 1.95, 1.62)
    r.body.append(f'<path d="M{lx:.0f} {ly:.0f}V{ly - 190:.0f}" stroke="{INK}" stroke-width="3"/><path d="M{lx - 62:.0f} {ly:.0f}A62 66 0 0 1 {lx + 62:.0f} {ly:.0f}Z" fill="{BUTTER}"/><path d="M{lx - 62:.0f} {ly:.0f}A62 66 0 0 1 {lx - 10:.0f} {ly - 65:.0f}Q{lx - 34:.0f} {ly - 40:.0f} {lx - 36:.0f} {ly:.0f}Z" fill="#fff3c0"/><ellipse cx="{lx:.0f}" cy="{ly:.0f}" rx="62" ry="15" fill="#b3842a"/>')
    front = Room(830, 330, 172)
    front.box(0, D, 0, W + 0.16, 0.16, 0.12, AUBERGINE, False)
    front.box(W, 0, 0, 0.16, D, 0.12, AUBERGINE, False)
    shadow = f'<path d="{"".join(r.shadows)}" fill="#4a1c34" opacity=".46"/>'
    defs += f'<clipPath id="floor"><path d="{r.path([(0, 0, 0), (W, 0, 0), (W, D, 0), (0, D, 0)])}"/></clipPath>'
    body = ground + under + "".join(slab.body) + floor + rug + f'<g clip-path="url(#floor)"><g style="mix-blend-mode:soft-light">{patch}</g><g opacity=".45">{patch}</g>{shadow}</g>' + "".join(walls.body) + "".join(r.body) + "".join(front.body)
    return sheet(2000, 1400, defs, body).replace('viewBox="0 0 2000 1400"', 'viewBox="-110 -150 2070 1552"', 1)


def shop() -> str:
    """The button shop in one-point perspective: two walls of small drawers, a counter at the end, a ladder, a lamp like a button."""
    rng = random.Random(1344)
    defs = linear("left", [(0, "#2a0f24", 1), (1, "#7d3a66", 1)], "0 0 1 0") + linear("right", [(0, "#8f4674", 1), (1, "#35142d", 1)], "0 0 1 0") + linear("ceil", [(0, "#f8e08a", 1), (1, "#d29a3c", 1)]) + radial("lamp", [(0, "#fff8dc", 1), (0.3, "#ffe59a", 0.6), (1, "#ffd76a", 0)]) + blur("s", 7) + blur("t", 30) + linear("brass", [(0, "#fff0b0", 1), (1, "#b47d1f", 1)]) + surface("felt", ".5", 0.6, 1.1, 62, 3)
    vx, vy, f = 700.0, 820.0, 1150.0

    def p(x: float, y: float, z: float) -> tuple[float, float]:
        return vx + x * f / z, vy - (y - 1.5) * f / z

    def quad(points: list[tuple[float, float, float]], fill: str, more: str = "") -> str:
        return '<path d="M' + "L".join("{:.1f} {:.1f}".format(*p(*q)) for q in points) + f'Z" fill="{fill}" {more}/>'

    near, far, half, tall = 1.5, 6.0, 1.3, 3.3
    body = f'<rect width="1400" height="1750" fill="{AUBERGINE}"/>'
    body += quad([(-half, tall, near), (half, tall, near), (half, tall, far), (-half, tall, far)], "url(#ceil)") + quad([(-half, 0, near), (half, 0, near), (half, 0, far), (-half, 0, far)], "#e9d7bd")
    for i in range(26):
        for j in range(9):
            z0, x0 = near + (far - near) * i / 26, -half + 2 * half * j / 9
            if (i + j) % 2:
                body += quad([(x0, 0, z0), (x0 + 2 * half / 9, 0, z0), (x0 + 2 * half / 9, 0, z0 + (far - near) / 26), (x0, 0, z0 + (far - near) / 26)], BRICK)
    for i in range(7):
        z0 = near + (far - near) * i / 7
        body += quad([(-half, tall, z0), (half, tall, z0), (half, tall, z0 + 0.1), (-half, tall, z0 + 0.1)], AUBERGINE)
    # End wall.
    body += quad([(-half, 0, far), (half, 0, far), (half, tall, far), (-half, tall, far)], PETROL) + quad([(-half, 2.45, far), (half, 2.45, far), (half, tall, far), (-half, tall, far)], "#164f5a")
    tones = [PINK, BUTTER, SAGE, BRICK, CHALKY, "#8fc0c0", "#b06a9a", "#e07f57"]
    rows = 17
    for side in (-1, 1):
        x = side * half
        body += quad([(x, 0, near), (x, 0, far), (x, tall, far), (x, tall, near)], "url(#left)" if side < 0 else "url(#right)")
        for i in reversed(range(32)):
            z0, z1 = near + (far - near) * i / 32 + 0.008, near + (far - near) * (i + 1) / 32 - 0.008
            for j in range(rows):
                y0 = 0.24 + j * (tall - 0.36) / rows
                y1 = y0 + (tall - 0.36) / rows - 0.022
                shade = 0.16 + 0.26 * abs(side * 0.5 - 0.5) + 0.16 * (i / 32)
                drift = tones[int(i * 0.21 + j * 0.35 + (2 if side > 0 else 0) + rng.uniform(-0.5, 0.5)) % len(tones)]
                tone = mix(drift, AUBERGINE, min(0.78, shade + rng.uniform(-0.05, 0.08) + 0.024 * abs(j - 8)))
                out = rng.random() < 0.016 and 2 < j < 13 and i > 1
                if out:
                    xo = x - side * 0.22
                    body += quad([(x, y0, z1), (xo, y0, z1), (xo, y0, z0), (x, y0, z0)], "#1f0a1a") + quad([(xo, y0, z0), (xo, y0, z1), (xo, y1, z1), (xo, y1, z0)], mix(drift, "#ffffff", 0.2)) + quad([(x, y0, z0), (xo, y0, z0), (xo, y1, z0), (x, y1, z0)], mix(drift, AUBERGINE, 0.45))
                    bx, by = p(xo, (y0 + y1) / 2, (z0 + z1) / 2)
                else:
                    body += quad([(x, y0, z0), (x, y0, z1), (x, y1, z1), (x, y1, z0)], tone)
                    bx, by = p(x, (y0 + y1) / 2, (z0 + z1) / 2)
                s = 15 / ((z0 + z1) / 2) ** 1.02
                body += f'<ellipse cx="{bx + s * 0.3:.1f}" cy="{by + s * 0.55:.1f}" rx="{s * 0.62:.1f}" ry="{s:.1f}" fill="{INK}" opacity=".55"/><ellipse cx="{bx:.1f}" cy="{by:.1f}" rx="{s * 0.62:.1f}" ry="{s:.1f}" fill="url(#brass)"/>'
    # End wall: a round window of opal glass as a four-holed button.
    wx, wy = p(0, 2.0, far)
    body += f'<circle cx="{wx:.0f}" cy="{wy:.0f}" r="420" fill="url(#lamp)" opacity=".75"/><circle cx="{wx:.0f}" cy="{wy:.0f}" r="128" fill="#d9a23c"/><circle cx="{wx:.0f}" cy="{wy:.0f}" r="116" fill="#fff6d4"/><circle cx="{wx:.0f}" cy="{wy:.0f}" r="88" fill="none" stroke="#f0cf7a" stroke-width="7"/>' + "".join(f'<circle cx="{wx + a * 27:.0f}" cy="{wy + b * 27:.0f}" r="15" fill="{PETROL}"/>' for a in (-1, 1) for b in (-1, 1)) + f'<path d="M{wx - 27:.0f} {wy - 27:.0f}L{wx + 27:.0f} {wy + 27:.0f}M{wx + 27:.0f} {wy - 27:.0f}L{wx - 27:.0f} {wy + 27:.0f}" stroke="{BRICK}" stroke-width="9" stroke-linecap="round"/>'
    # Counter with the seller behind it.
    sx, sy = p(0.34, 0.95, 5.4)
    body += f'<g transform="translate({sx:.0f} {sy:.0f})"><path d="M-74 20C-78 -60 -66 -112 -30 -122H30C66 -112 78 -60 74 20Z" fill="{BUTTER}"/><path d="M-18 -118V-144H18V-118Q0 -102 -18 -118Z" fill="#b5714c"/><ellipse cx="0" cy="-172" rx="35" ry="43" fill="#c98258"/><path d="M-39 -166Q-46 -226 0 -228Q48 -226 39 -160Q30 -196 6 -200Q-20 -196 -30 -186Z" fill="{INK}"/><circle cx="30" cy="-222" r="23" fill="{INK}"/><path d="M0 -108V16" stroke="#b98a2a" stroke-width="3"/>' + "".join(f'<circle cx="0" cy="{-88 + k * 32}" r="6" fill="{BRICK}"/>' for k in range(4)) + '</g>'
    body += quad([(-0.95, 0, 4.7), (0.95, 0, 4.7), (0.95, 0.95, 4.7), (-0.95, 0.95, 4.7)], PINK) + quad([(-1.0, 0.95, 4.6), (1.0, 0.95, 4.6), (0.98, 0.95, 5.3), (-0.98, 0.95, 5.3)], "#fff3dc") + quad([(-1.0, 0.9, 4.6), (1.0, 0.9, 4.6), (1.0, 0.95, 4.6), (-1.0, 0.95, 4.6)], "#c9a98c")
    for k in range(19):
        a, b = p(-0.93 + k * 0.1035, 0.88, 4.7), p(-0.93 + k * 0.1035, 0.02, 4.7)
        body += f'<path d="M{a[0]:.1f} {a[1]:.1f}L{b[0]:.1f} {b[1]:.1f}" stroke="#b36a68" stroke-width="5"/>'
    for k in range(11):
        bx, by = p(-0.8 + k * 0.075 + rng.uniform(-0.02, 0.02), 0.955, 4.8 + rng.uniform(0, 0.3))
        body += f'<ellipse cx="{bx:.0f}" cy="{by:.0f}" rx="8" ry="4" fill="{rng.choice([BRICK, PETROL, AUBERGINE, SAGE])}"/>'
    # Ladder on a rail, at the left.
    top, foot = ((-1.22, 2.95, 3.0), (-1.22, 2.95, 3.45)), ((-0.62, 0, 3.0), (-0.62, 0, 3.45))
    lad = "".join("M{:.0f} {:.0f}L{:.0f} {:.0f}".format(*p(*top[k]), *p(*foot[k])) for k in (0, 1))
    rungs = ""
    for k in range(1, 11):
        t = k / 11
        a, b = [tuple(top[q][m] + (foot[q][m] - top[q][m]) * t for m in range(3)) for q in (0, 1)]
        rungs += "M{:.0f} {:.0f}L{:.0f} {:.0f}".format(*p(*a), *p(*b))
    shadow = "".join("M{:.0f} {:.0f}L{:.0f} {:.0f}".format(*p(-1.29, 2.9, 3.3 + 0.45 * k), *p(-1.29, 0.2, 3.7 + 0.45 * k)) for k in (0, 1))
    body += f'<path d="{shadow}" stroke="{INK}" stroke-width="16" opacity=".5" filter="url(#s)"/><path d="M{p(-1.25, 2.95, near)[0]:.0f} {p(-1.25, 2.95, near)[1]:.0f}L{p(-1.25, 2.95, far)[0]:.0f} {p(-1.25, 2.95, far)[1]:.0f}" stroke="url(#brass)" stroke-width="9"/><path d="{lad}" stroke="#f2d7a0" stroke-width="17" stroke-linecap="round"/><path d="{lad}" stroke="#a97a3a" stroke-width="4"/><path d="{rungs}" stroke="#f2d7a0" stroke-width="10" stroke-linecap="round"/>'
    for z in (2.6, 3.7, 4.8):
        lx, ly = p(0, 2.82, z)
        s = 150 / z
        body += f'<circle cx="{lx:.0f}" cy="{ly:.0f}" r="{s * 3.4:.0f}" fill="url(#lamp)" opacity=".5"/><path d="M{lx:.0f} {ly:.0f}V{p(0, tall, z)[1]:.0f}" stroke="{INK}" stroke-width="3"/><circle cx="{lx:.0f}" cy="{ly:.0f}" r="{s:.0f}" fill="#fff6d4"/><circle cx="{lx:.0f}" cy="{ly:.0f}" r="{s * 0.72:.0f}" fill="none" stroke="#efc968" stroke-width="4"/>'
    body += f'<path d="M0 0H1400V1750H0Z" fill="{AUBERGINE}" opacity=".04"/><path d="M500 1750L640 1180H760L900 1750Z" fill="#fff2c0" opacity=".2" filter="url(#t)"/>'
    return sheet(1400, 1750, defs, body)


def terrazzo(rng: random.Random, x: float, y: float, w: float, h: float, ground: str, chips: list[str], n: int) -> str:
    """A cast slab with its chips cut open."""
    name = f"t{int(x)}{int(y)}"
    out = f'<clipPath id="{name}"><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="6"/></clipPath><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="6" fill="{ground}"/><g clip-path="url(#{name})">'
    for _ in range(n):
        cx, cy, s = rng.uniform(x, x + w), rng.uniform(y, y + h), rng.choice([5, 8, 12, 20, 30])
        k = rng.randint(4, 6)
        turn = rng.uniform(0, math.tau)
        pts = "L".join(f"{cx + s * rng.uniform(0.6, 1.2) * math.cos(turn + math.tau * q / k):.0f} {cy + s * rng.uniform(0.5, 1.1) * math.sin(turn + math.tau * q / k):.0f}" for q in range(k))
        out += f'<path d="M{pts}Z" fill="{rng.choice(chips)}"/>'
    return out + "</g>"


def samples() -> str:
    """What the flat is made of, laid out on a table at noon: each sample with its hard shadow."""
    rng = random.Random(8)
    defs = linear("table", [(0, "#f0a79b", 1), (1, "#d77e74", 1)], "0 0 1 1") + blur("s", 3) + blur("t", 50) + surface("linen", ".35 .35", 1.4, 1.2, 58, 4) + surface("oakgrain", ".004 .07", 3, 1.22, 57, 5) + surface("wool", ".22", 3.2, 1.3, 52, 9) + surface("cork", ".12", 2.6, 1.25, 56, 2) + linear("brass", [(0, "#6f4a0c", 1), (0.3, "#ffe9a0", 1), (0.5, "#cf9a34", 1), (1, "#6b450b", 1)], "0 0 1 1") + radial("knob", [(0, "#fffbe0", 1), (0.3, "#f0c456", 1), (0.8, "#a8741a", 1), (1, "#6b450b", 1)], ".36 .32 .7") + linear("glaze", [(0, "#5fb3ba", 1), (0.5, "#1d6b78", 1), (1, "#0f4651", 1)], "0 0 1 1") + linear("glass", [(0, "#ffffff", 0.75), (0.5, "#cfe6d8", 0.45), (1, "#9fc7b6", 0.6)], "0 0 1 1")
    shade = "#7d2440"
    body = '<rect width="1600" height="1600" fill="url(#table)"/>'

    def drop(d: str, lift: float = 1) -> str:
        return f'<path d="{d}" transform="translate({38 * lift:.0f} {54 * lift:.0f})" fill="{shade}" opacity=".62" filter="url(#s)"/>'

    def slab(x: float, y: float, w: float, h: float) -> str:
        return f"M{x} {y}h{w}v{h}h{-w}Z"

    # Oak, chevron, two boards.
    body += '<g transform="rotate(-7 420 380)">' + drop(slab(120, 150, 560, 190)) + '<rect x="120" y="150" width="560" height="190" fill="#d6a067" filter="url(#oakgrain)"/><path d="M120 152H680" stroke="#fff1cf" stroke-width="5"/><path d="M120 340H680V352H132Z" fill="#8f5f2c"/>' + "".join(f'<path d="M120 {170 + k * 22}C300 {160 + k * 22 + rng.uniform(-14, 14):.0f} 500 {180 + k * 22 + rng.uniform(-14, 14):.0f} 680 {170 + k * 22}" fill="none" stroke="#9d6a35" stroke-width="2" opacity=".55"/>' for k in range(8)) + "</g>"
    # Terrazzo, three of them overlapping.
    for x, y, w, h, g, chips, turn in ((760, 120, 430, 430, CHALKY, [BRICK, AUBERGINE, SAGE, "#d9c7b0", PETROL], 5), (1080, 380, 380, 300, AUBERGINE, [PINK, BUTTER, CHALKY, "#7a4a6a"], -9)):
        body += f'<g transform="rotate({turn} {x + w / 2} {y + h / 2})">{drop(slab(x, y, w, h), 0.9)}<path d="M{x} {y + h}h{w}v16h{-w}Z" fill="{mix(g, INK, 0.45)}"/>{terrazzo(rng, x, y, w, h, g, chips, 190)}<path d="M{x} {y + 3}h{w}" stroke="#fff" stroke-width="5" opacity=".6"/></g>'
    # Tiles of petrol glaze in a fan.
    for k in range(6):
        turn = -26 + k * 13
        body += f'<g transform="translate({300 + k * 72} {640 + abs(k - 2.5) * 14:.0f}) rotate({turn})"><g transform="rotate({-turn})"><path d="M-10 -6h20v20h-20z" fill="none"/></g>{drop("M-44 -120h88v240h-88Z", 0.42)}<path d="M-44 -120h88v240h-88Z" fill="url(#glaze)"/><path d="M-44 120h88v9h-88Z" fill="#e8d8c4"/><path d="M-34 -112h14v190q-8 14-14 0Z" fill="#fff" opacity="{0.3 + 0.06 * k:.2f}"/></g>'
    # Linoleum rolls seen from the end, felt, cork.
    body += drop("M980 800h460v300h-460Z", 0.35) + '<g transform="rotate(4 1200 950)"><rect x="980" y="800" width="460" height="300" fill="#f3d36b" filter="url(#linen)"/><path d="M1440 800v300l-46-40v-220Z" fill="#c99f35"/><path d="M980 802h460" stroke="#fff6cc" stroke-width="5"/></g>'
    body += '<g transform="rotate(-14 1030 1080)">' + drop("M880 960h330v280h-330Z", 0.5) + f'<path d="M880 960l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l14 10l14-10l8 10V1240H880Z" fill="{SAGE}" filter="url(#wool)"/></g>'
    # Brass: a knob, a bar handle, a hook; a glass disc.
    body += '<ellipse cx="720" cy="950" rx="100" ry="94" fill="#7d2440" opacity=".6" filter="url(#s)"/><circle cx="660" cy="874" r="96" fill="url(#brass)"/><circle cx="654" cy="866" r="78" fill="url(#knob)"/><ellipse cx="628" cy="836" rx="24" ry="15" fill="#fffdf0" opacity=".9" transform="rotate(-35 628 836)"/>'
    body += '<g transform="rotate(18 420 1120)"><path d="M160 1100H690V1136H160Z" transform="translate(20 54)" fill="#7d2440" opacity=".62" filter="url(#s)"/><rect x="150" y="1092" width="540" height="38" rx="19" fill="url(#brass)"/><path d="M170 1101H670" stroke="#fffbe0" stroke-width="6" opacity=".8"/><circle cx="220" cy="1111" r="27" fill="url(#knob)"/><circle cx="620" cy="1111" r="27" fill="url(#knob)"/></g>'
    body += '<circle cx="1298" cy="1330" r="150" fill="#b24f5c" opacity=".5" filter="url(#s)" transform="translate(44 60)"/><circle cx="1298" cy="1330" r="150" fill="url(#glass)"/><circle cx="1298" cy="1330" r="146" fill="none" stroke="#fff" stroke-width="6" opacity=".75"/>' + "".join(f'<circle cx="1298" cy="1330" r="{r}" fill="none" stroke="#fff" stroke-width="5" opacity=".35"/>' for r in range(20, 140, 17)) + '<path d="M1352 1440q60 20 92 70" fill="none" stroke="#fff6d0" stroke-width="16" opacity=".7" filter="url(#s)"/>'
    # Brick pigment in a bowl, a folding rule, a pencil.
    body += '<ellipse cx="252" cy="1394" rx="166" ry="160" fill="#7d2440" opacity=".6" filter="url(#s)"/><circle cx="210" cy="1340" r="160" fill="#fbf4e8"/><circle cx="214" cy="1346" r="138" fill="#d9cbb8"/><circle cx="218" cy="1350" r="124" fill="#b8451f" filter="url(#cork)"/><path d="M150 1300Q220 1250 290 1310Q260 1390 180 1400Q130 1360 150 1300Z" fill="#dd6a3c" filter="url(#cork)"/>'
    rule = "M470 1330L760 1420L560 1500L900 1540"
    body += f'<path d="{rule}" fill="none" stroke="#7d2440" stroke-width="32" opacity=".55" transform="translate(14 22)" filter="url(#s)" stroke-linejoin="round"/><path d="{rule}" fill="none" stroke="#fdf3d4" stroke-width="34" stroke-linejoin="round" stroke-linecap="round"/><path d="{rule}" fill="none" stroke="{INK}" stroke-width="12" stroke-dasharray="2.5 9" transform="translate(0 -8)"/><circle cx="760" cy="1420" r="10" fill="url(#knob)"/><circle cx="560" cy="1500" r="10" fill="url(#knob)"/>'
    body += '<path d="M-100 900L1000 -200H1300L-100 1300Z" fill="#fff6d8" opacity=".13" filter="url(#t)"/>'
    return sheet(1600, 1600, defs, body)


def day() -> str:
    """The same plan at four hours: what is folded out, where the sun lies, where somebody is."""
    rng = random.Random(4)
    hours = (("#f7e3a6", 0.0, BRICK), ("#f4ebdd", 0.3, PETROL), ("#e7a08c", 0.62, AUBERGINE), ("#3a2a55", 1.0, BUTTER))
    defs = blur("s", 4) + radial("lamp", [(0, "#ffe9a0", 0.95), (0.4, "#ffd060", 0.4), (1, "#ffd060", 0)]) + surface("tooth", ".45", 0.7, 1.1, 62, 3)
    body = '<rect width="2000" height="1280" fill="#efe2cf" filter="url(#tooth)"/>'
    for n, (floor, t, accent) in enumerate(hours):
        ox, oy = 90 + (n % 2) * 940, 80 + (n // 2) * 590
        dark = n == 3
        line = "#f4e2c6" if dark else INK
        w, d = 800.0, 500.0
        body += f'<g transform="translate({ox} {oy})"><rect width="{w}" height="{d}" fill="{floor}"/>'
        body += "".join(f'<path d="M{k * 40} 0V{d}" stroke="{line}" stroke-width="1" opacity=".16"/>' for k in range(1, 20))
        defs += f'<clipPath id="p{n}"><rect x="{ox}" y="{oy}" width="{w}" height="{d}"/></clipPath><clipPath id="q{n}"><rect width="{w}" height="{d}"/></clipPath>'
        # Sun from the windows in the long wall below, by the hour.
        if n < 3:
            lean = (260, 20, -330)[n]
            deep = (300, 170, 420)[n]
            tone = ("#fff7cc", "#ffffff", "#ffc27a")[n]
            body += f'<g clip-path="url(#q{n})">' + "".join(f'<path d="M{x} {d}h118l{lean} {-deep}h-118Z" fill="{tone}" opacity=".85"/>' for x in (190, 330, 470)) + "</g>"
        else:
            body += f'<g clip-path="url(#q{n})"><circle cx="660" cy="330" r="280" fill="url(#lamp)"/><circle cx="250" cy="330" r="150" fill="url(#lamp)"/></g>'
        # Furniture: kitchen, bath, bed in four states, table in four states, cello.
        body += f'<g fill="none" stroke="{line}" stroke-width="3.5" stroke-linejoin="round"><path d="M16 16H320V90H16Z" fill="{PETROL}"/><path d="M230 28h70v48h-70z" fill="#8fb0ac"/>' + "".join(f'<circle cx="{60 + a * 44}" cy="{38 + b * 32}" r="11" fill="{INK}"/>' for a in (0, 1) for b in (0, 1)) + '<circle cx="440" cy="100" r="84" fill="#2f8791"/><circle cx="440" cy="100" r="70"/><circle cx="440" cy="100" r="8"/>'
        body += '<g transform="translate(0 186)">'
        if n in (0, 3):
            body += f'<path d="M560 40H784V300H560Z" fill="{PINK}"/><path d="M576 54H664V116H576ZM680 54H768V116H680Z" fill="{CHALKY}"/><path d="M560 {140 if n == 3 else 190}H784V300H560Z" fill="{SAGE}"/>' + (f'<path d="M560 190L700 300H560Z" fill="{CHALKY}"/>' if n == 0 else "")
        else:
            body += f'<path d="M560 244H784V300H560Z" fill="{PINK}"/><path d="M560 272H784" /><path d="M560 40H784V244H560Z" stroke-dasharray="9 9" opacity=".55"/>'
        body += '</g>'
        if n == 0:
            body += f'<path d="M300 190H420V270H300Z" fill="{BRICK}"/><circle cx="276" cy="230" r="22" fill="{PETROL}"/><circle cx="344" cy="222" r="13" fill="{CHALKY}"/><circle cx="384" cy="238" r="10" fill="{CHALKY}"/>'
        elif n == 1:
            body += f'<path d="M560 130H720V230H560Z" fill="{BRICK}"/><circle cx="640" cy="262" r="22" fill="{PETROL}"/><path d="M590 150h60v44h-60zM664 158h34v26h-34z" fill="{CHALKY}"/>'
        elif n == 2:
            body += f'<path d="M300 250H640V340H300Z" fill="{BRICK}"/><path d="M470 250V340"/>' + "".join(f'<circle cx="{340 + k * 84}" cy="{y}" r="22" fill="{PETROL}"/><circle cx="{340 + k * 84}" cy="{275 if y < 300 else 315}" r="13" fill="{CHALKY}"/>' for k in range(4) for y in (222, 368))
        else:
            body += f'<path d="M16 110H60V230H16Z" fill="{BRICK}"/>'
        body += f'<path d="M16 440H150V484H16Z" fill="{CHALKY}"/>' + "".join(f'<path d="M{26 + k * 9} 446V478" stroke="{rng.choice([BRICK, PETROL, AUBERGINE, SAGE])}" stroke-width="7"/>' for k in range(13))
        cx, cy, turn = ((110, 350, 20), (200, 330, 60), (110, 350, 20), (250, 330, -30))[n]
        body += f'<g transform="translate({cx} {cy}) rotate({turn})"><path d="M0 44C-30 44 -32 16 -20 4C-14 -2 -16 -8 -20 -14C-26 -34 -14 -44 0 -44C14 -44 26 -34 20 -14C16 -8 14 -2 20 4C32 16 30 44 0 44Z" fill="#8e3216"/><path d="M0 -44V-104" stroke-width="8"/></g>'
        if n in (1, 3):
            body += f'<path d="M{cx + 40} {cy - 20}h40v40h-40z" fill="{AUBERGINE if not dark else PINK}"/>'
        body += "</g>"
        px, py = ((246, 232), (640, 300), (696, 295), (300, 330))[n]
        body += f'<circle cx="{px}" cy="{py}" r="34" fill="{accent}"/><circle cx="{px}" cy="{py}" r="52" fill="none" stroke="{accent}" stroke-width="5" stroke-dasharray="4 10"/>'
        # Walls with door and three windows.
        body += f'<path d="M-16 -16H{w + 16}V120H{w}V0H0V{d}H180V{d + 16}H-16ZM{w} 210H{w + 16}V{d + 16}H620V{d}H{w}ZM308 {d}H330V{d + 16}H308ZM448 {d}H470V{d + 16}H448Z" fill="{INK}"/><path d="M180 {d + 5}H620M180 {d + 11}H620" stroke="{INK}" stroke-width="2.4"/><path d="M{w + 8} 120L{w - 80} 134M{w - 80} 134A90 90 0 0 0 {w + 8} 210" fill="none" stroke="{line}" stroke-width="3"/></g>'
    return sheet(2000, 1280, defs, body)


def pictures() -> list[Picture]:
    """Return the pictures of this firm."""
    folder = "ines-kabraneck/images"
    return [
        Picture(f"{folder}/cover.jpg", flat(), 1900, 2.2, 0.14, 21),
        Picture(f"{folder}/mercerie.jpg", shop(), 1400, 1.5, 0.16, 22),
        Picture(f"{folder}/echantillons.jpg", samples(), 1600, 2, 0.1, 23),
        Picture(f"{folder}/quatre-heures.jpg", day(), 1900, 2, 0.05, 24),
    ]
