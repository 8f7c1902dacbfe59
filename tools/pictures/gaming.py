"""Pictures of Pixelbaach: voxels with cast shadows, pixel dusk, a hexagon board and one window on orbit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .ink import Picture

Point = tuple[float, float]
Colour = tuple[int, int, int]
Cell = tuple[int, int, int]

BLURS = "".join(f'<filter id="b{n}" x="-.6" y="-.6" width="2.2" height="2.2"><feGaussianBlur stdDeviation="{n}"/></filter>' for n in (2, 6, 18, 45))

SUN = '<radialGradient id="sun"><stop offset="0" stop-color="#fff0d0" stop-opacity=".9"/><stop offset=".25" stop-color="#ffe2b4" stop-opacity=".5"/><stop offset="1" stop-color="#ffe2b4" stop-opacity="0"/></radialGradient>'


def page(width: int, height: int, body: str, defs: str = "") -> str:
    """A whole SVG document with a few blurs at hand."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<defs>{BLURS}{defs}</defs>{body}</svg>"
    )


def tone(c: Colour, k: float, warm: float = 0.0) -> str:
    """A colour under light k; warm moves it towards lamp light."""
    r, g, b = c[0] * k + 70 * warm, c[1] * k + 34 * warm, c[2] * k
    return "#" + "".join(f"{max(0, min(255, int(v))):02x}" for v in (r, g, b))


def poly(points: Sequence[Point], fill: str, extra: str = "") -> str:
    """A closed polygon."""
    return f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="{fill}" {extra}/>'


def ramp(name: str, stops: list[tuple[float, str]], x2: float = 0, y2: float = 1) -> str:
    """A linear gradient, from top to bottom unless told."""
    inner = "".join(f'<stop offset="{o}" stop-color="{c}"/>' for o, c in stops)
    return f'<linearGradient id="{name}" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def town() -> dict[Cell, tuple[Colour, str]]:
    """The voxel island: red rock, terraces, a brook, a blast furnace and its chimneys."""
    rng = Random(7)
    cells: dict[Cell, tuple[Colour, str]] = {}
    size = 34

    def put(x: int, y: int, z: int, c: Colour, kind: str = "") -> None:
        cells[x, y, z] = (c, kind)

    def box(x: int, y: int, z: int, w: int, d: int, h: int, c: Colour, kind: str = "") -> None:
        for i in range(x, x + w):
            for j in range(y, y + d):
                for k in range(z, z + h):
                    v = rng.randint(-7, 7)
                    put(i, j, k, (c[0] + v, c[1] + v, c[2] + v), kind)

    def brook(x: int) -> int:
        return int(17 + 4.2 * math.sin(x / 5.2) + 2 * math.sin(x / 2.3 + 1))

    for x in range(size):
        for y in range(size):
            ground = 2 if y > 20 else 3 if y > 9 else 5
            ground += 2 if x < 6 and y < 9 else 0
            if brook(x) - 1 <= y <= brook(x) + 1:
                ground = 1
            below = -4 + int(2.4 * math.sin(x / 3.1) + 2 * math.cos(y / 2.7))
            for z in range(below, ground):
                v = rng.randint(-10, 10)
                c = (168 + v, 78 + v // 2, 54 + v // 2) if z % 3 else (196 + v, 104 + v, 72)
                put(x, y, z, c)
            if ground == 1:
                put(x, y, 1, (46, 150 + rng.randint(-8, 14), 172), "water")
            else:
                v = rng.randint(-12, 12)
                put(x, y, ground, (112 + v, 146 + v, 84) if rng.random() < 0.8 else (150, 150 + v, 96))
    for z in range(-6, 1):
        for y in range(brook(33) - 1, brook(33) + 2):
            put(34, y, z, (70, 178 - 6 * z, 196), "water")

    def house(x: int, y: int, z: int, w: int, d: int, h: int, wall: Colour, roof: Colour) -> None:
        box(x, y, z, w, d, h, wall)
        for k in range((d + 1) // 2 + 1):
            if d + 1 - 2 * k > 0:
                box(x, y + k, z + h + k, w, d - 2 * k if d - 2 * k > 0 else 1, 1, roof)
        for i in range(x, x + w):
            for k in range(z + 1, z + h - 1, 2):
                if i % 2 == 0:
                    put(i, y + d - 1, k, (255, 206, 112) if rng.random() < 0.62 else (58, 70, 96), "lamp")
        put(x + w - 1, y + d - 2, z + 1, (255, 206, 112), "lamp")
        box(x + 1, y + d // 2, z + h + d // 2, 1, 1, 3, (92, 60, 54))

    walls = [(228, 208, 178), (212, 148, 118), (196, 186, 172), (232, 188, 110), (176, 120, 104), (214, 214, 206)]
    for n, x in enumerate(range(2, 30, 5)):
        house(x, 23 + (n % 2), 3, 5, 4, 4 + n % 2, walls[n], (96, 62, 70) if n % 2 else (72, 66, 84))
    for n, x in enumerate((7, 13)):
        house(x, 11, 4, 5, 3, 4, walls[n + 2], (84, 60, 66))
    for n, x in enumerate((3, 12, 22)):
        house(x, 29, 3, 6, 3, 3, walls[n + 3], (120, 72, 62))
    steel, rust = (98, 104, 118), (150, 84, 60)
    for z in range(6, 22):
        r = 3.6 - 0.09 * z if z < 14 else 2.2 + (0.5 if z > 19 else 0)
        for i in range(-4, 5):
            for j in range(-4, 5):
                if i * i + j * j <= r * r:
                    put(23 + i, 4 + j, z, rust if z % 4 == 0 else steel)
    for i in range(2):
        for z in range(6, 27 - 4 * i):
            for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1)):
                put(29 + dx, 2 + 4 * i + dy, z, (206, 196, 188) if z in (22, 23, 17) else (150, 92, 78))
    box(14, 2, 6, 7, 4, 6, (120, 112, 124))
    box(14, 2, 12, 7, 4, 1, (70, 70, 86))
    for k in range(13):
        put(14 + k // 2, 5, 12 + k // 2, rust)
    for x in range(14, 21, 2):
        put(x, 5, 8, (255, 170, 70), "lamp")
        put(x, 5, 9, (255, 170, 70), "lamp")
    box(22, 7, 6, 2, 1, 2, (255, 138, 46), "lamp")
    for x in (9, 19, 27):
        for y in range(brook(x) - 3, brook(x) + 4):
            put(x, y, 4, (122, 88, 66))
            put(x + 1, y, 4, (122, 88, 66))
    for _ in range(26):
        x, y = rng.randint(0, 32), rng.choice([10, 21, 22, 27, 28, 32, 33, 0, 1])
        top = max((z for z in range(12) if (x, y, z) in cells), default=0)
        if top > 5 or cells.get((x, y, top), ((0, 0, 0), ""))[1] == "water":
            continue
        put(x, y, top + 1, (94, 66, 50))
        put(x, y, top + 2, (94, 66, 50))
        leaf = rng.choice([(70, 118, 76), (198, 128, 58), (92, 138, 74), (176, 92, 54)])
        for dx, dy, dz in ((0, 0, 3), (1, 0, 3), (-1, 0, 3), (0, 1, 3), (0, -1, 3), (0, 0, 4)):
            put(x + dx, y + dy, top + dz, leaf)
    return cells


def island() -> str:
    """The town at the end of the day, every cube lit and shaded on its own."""
    cells = town()
    sun = (0.62, 0.34, 0.52)
    u = 20.5
    cx, cy, ch, rise = u * math.cos(math.pi / 6), u * 0.5, u * 1.02, 742.0

    def at(x: float, y: float, z: float) -> Point:
        return 905 + (x - y) * cx, rise + (x + y - 34) * cy - z * ch

    def dark(x: float, y: float, z: float) -> bool:
        for k in range(2, 44):
            c = (int(x + sun[0] * k * 0.6), int(y + sun[1] * k * 0.6), int(z + sun[2] * k * 0.6))
            if c in cells:
                return True
        return False

    body = '<rect width="1800" height="1200" fill="url(#sky)"/><circle cx="1440" cy="300" r="700" fill="url(#sun)"/>'
    for i in range(7):
        body += f'<rect x="{[60, 240, 1330, 1500, 20, 1420, 130][i]}" y="{[180, 214, 420, 452, 700, 830, 960][i]}" width="{[320, 180, 400, 220, 200, 300, 150][i]}" height="22" fill="#fff1de" opacity=".3"/>'
    body += '<ellipse cx="905" cy="1150" rx="620" ry="60" fill="#2a1836" opacity=".5" filter="url(#b45)"/>'
    glows = ""
    for (x, y, z), (c, kind) in sorted(cells.items(), key=lambda item: (item[0][0] + item[0][1] + item[0][2], item[0][2])):
        depth = max(0.0, -z) * 0.05
        if (x, y, z + 1) not in cells:
            near = sum((x + i, y + j, z + 1) in cells for i in (-1, 0, 1) for j in (-1, 0, 1))
            k = (0.62 if dark(x + 0.5, y + 0.5, z + 1.2) else 1.14) - 0.045 * near - depth
            fill = tone(c, k * (1.1 if kind == "water" else 1), 0.0 if k < 0.7 else 0.28)
            body += poly([at(x, y, z + 1), at(x + 1, y, z + 1), at(x + 1, y + 1, z + 1), at(x, y + 1, z + 1)], fill, f'stroke="{fill}" stroke-width=".7"')
            if kind == "water" and (x * 7 + y * 3) % 5 == 0:
                body += poly([at(x + 0.1, y + 0.3, z + 1), at(x + 0.9, y + 0.3, z + 1), at(x + 0.9, y + 0.5, z + 1), at(x + 0.1, y + 0.5, z + 1)], "#d8fbf4", 'opacity=".7"')
        for side, (dx, dy) in enumerate(((0, 1), (1, 0))):
            if (x + dx, y + dy, z) in cells:
                continue
            if side == 0:
                face = [at(x, y + 1, z + 1), at(x + 1, y + 1, z + 1), at(x + 1, y + 1, z), at(x, y + 1, z)]
            else:
                face = [at(x + 1, y + 1, z + 1), at(x + 1, y, z + 1), at(x + 1, y, z), at(x + 1, y + 1, z)]
            shade = dark(x + 0.5 + dx * 0.8, y + 0.5 + dy * 0.8, z + 0.6)
            foot = 0.1 if (x + dx, y + dy, z - 1) in cells else 0
            k = ((0.46 if shade else 0.66) if side == 0 else (0.56 if shade else 0.98)) - foot - depth
            if kind == "lamp":
                k = 1.05
                gx, gy = face[0][0] / 2 + face[2][0] / 2, face[0][1] / 2 + face[2][1] / 2
                if c[0] > 200:
                    glows += f'<circle cx="{gx:.0f}" cy="{gy:.0f}" r="{26 if side == 0 else 20}"/>'
            fill = tone(c, k, 0.3 if side == 1 and not shade and kind != "lamp" else 0)
            body += poly(face, fill, f'stroke="{fill}" stroke-width=".7"')
    for i in range(6):
        px, py = at(29.5, 2.5, 28 + i * 1.7)
        body += f'<rect x="{px - 20 - i * 17:.0f}" y="{py - 20 - i * 6:.0f}" width="{40 + i * 15}" height="{36 + i * 9}" fill="#fff0e4" opacity="{0.62 - i * 0.085:.2f}"/>'
    fx, fy = at(34, 16, -6)
    body += f'<g fill="#e9fffb" opacity=".35" filter="url(#b6)"><rect x="{fx - 20:.0f}" y="{fy - 20:.0f}" width="90" height="60"/></g>'
    body += f'<g fill="#ffb04c" opacity=".3" filter="url(#b6)" style="mix-blend-mode:screen">{glows}</g>'
    return page(1800, 1200, body, SUN + ramp("sky", [(0, "#8f86b8"), (0.4, "#d5a0a6"), (0.75, "#f2c39a"), (1, "#f7d9b5")]))


def dusk() -> str:
    """Side view in layers of haze; everything sits on an eight-pixel grid."""
    rng = Random(12)
    g = 8
    body = ""
    bands = ["#241a45", "#33205a", "#4a2768", "#6a2f70", "#8e3a70", "#b34a68", "#d4615a", "#ec8250", "#f7a552", "#fbc468", "#fddc8c"]
    for i, c in enumerate(bands):
        top = [0, 80, 160, 232, 304, 376, 440, 504, 560, 608, 648][i]
        body += f'<rect y="{top}" width="2000" height="{1000 - top}" fill="{c}"/>'
        if i:
            body += f'<path d="M0 {top - 12}H2000" stroke="{c}" stroke-width="{g}" stroke-dasharray="8 8"/><path d="M4 {top - 28}H2000" stroke="{c}" stroke-width="{g}" stroke-dasharray="8 24"/>'
    for _ in range(60):
        body += f'<rect x="{rng.randrange(0, 2000, g)}" y="{rng.randrange(0, 330, g)}" width="4" height="4" fill="#ffe9c9" opacity="{rng.uniform(0.3, 0.9):.2f}"/>'
    sx, sy = 1392, 600
    for y in range(-136, 137, g):
        w = int(math.sqrt(max(0, 136 * 136 - y * y)) / g) * g
        if y > 30 and (y // g) % 4 == 0:
            continue
        body += f'<rect x="{sx - w}" y="{sy + y}" width="{2 * w}" height="{g}" fill="#fff3c4"/>'
    body += f'<circle cx="{sx}" cy="{sy}" r="230" fill="#ffdf94" opacity=".5" filter="url(#b45)"/>'

    def block(x: float, y: float, w: float, h: float, c: str) -> str:
        return f'<rect x="{int(x / g) * g}" y="{int(y / g) * g}" width="{max(g, int(w / g) * g)}" height="{max(g, int(h / g) * g)}" fill="{c}"/>'

    def headframe(x: int, base: int, h: int, c: str) -> str:
        out = ""
        for k in range(0, h, g):
            spread = k * 0.34
            out += block(x - spread, base - h + k, 16, g, c) + block(x + spread, base - h + k, 16, g, c)
            if k % 64 < g:
                out += block(x - spread, base - h + k, spread * 2, g, c)
        for a in range(24):
            out += block(x + 40 * math.cos(a * math.pi / 12), base - h - 24 + 40 * math.sin(a * math.pi / 12), g, g, c)
        return out + block(x - 40, base - h - 24, 88, g, c) + block(x, base - h - 64, g, 88, c)

    layers = [("#a8506b", 690, 0.6), ("#7b3a66", 742, 0.8), ("#4c2854", 800, 1.0)]
    for n, (c, base, k) in enumerate(layers):
        x = -20
        while x < 2020:
            w, h = rng.randrange(70, 190, g), rng.randrange(30, int(120 * k) + 20, g)
            body += block(x, base - h, w, 400, c)
            if rng.random() < 0.55:
                for s in range(0, w // 2, g):
                    body += block(x + s, base - h - s // 2, w - 2 * s, g, c)
            if rng.random() < 0.4:
                body += block(x + w * 0.6, base - h - rng.randrange(60, int(210 * k), g), 24, 220, c)
            if n:
                for _ in range(3):
                    body += f'<rect x="{int((x + rng.uniform(12, w - 20)) / g) * g}" y="{int((base - h + rng.uniform(24, 60)) / g) * g}" width="8" height="16" fill="#ffc766" opacity=".9"/>'
            x += w
        body += headframe([340, 1120, 1740][n], base - 20, [230, 210, 290][n], c)
        body += f'<rect y="{base - 40}" width="2000" height="160" fill="{["#e58a66", "#b8556a", "#7d3c68"][n]}" opacity=".38" filter="url(#b45)"/>'
    for x0 in (560, 640, 712):
        body += block(x0, 410 + (x0 % 3) * 24, 40, 400, "#4c2854") + block(x0 - 8, 400 + (x0 % 3) * 24, 56, 16, "#4c2854")
        for i in range(9):
            body += f'<rect x="{int((x0 - 20 - i * i * 4) / g) * g}" y="{int((380 - i * 30) / g) * g}" width="{48 + i * 16}" height="24" fill="#f2b6a4" opacity="{0.42 - i * 0.042:.2f}"/>'
    water = 896
    body += f'<rect y="{water}" width="2000" height="104" fill="#1e1233"/>'
    for _ in range(150):
        x, y = rng.randrange(0, 2000, g), rng.randrange(water + 8, 1000, g)
        near = max(0.0, 1 - abs(x - sx) / 340)
        body += f'<rect x="{x}" y="{y}" width="{rng.randrange(16, 104, g)}" height="4" fill="{"#ffd27a" if near > rng.random() else "#6a3a72"}" opacity="{0.45 + 0.4 * near:.2f}"/>'
    deck = 792
    body += block(0, deck + 16, 2000, 24, "#140c24") + f'<path d="M0 {deck + 12}H2000" stroke="#3a2148" stroke-width="8"/>'
    for x in range(40, 2000, 240):
        body += block(x, deck + 32, 32, 110, "#140c24")
        for k in range(0, 120, g):
            body += block(x + k * 0.9 + 24, deck + 32 + (120 - k) * 0.4 - 20, g, g, "#140c24")
            body += block(x - k * 0.9, deck + 32 + (120 - k) * 0.4 - 20, g, g, "#140c24")
    for x in range(0, 2000, 40):
        body += block(x, deck - 40, 8, 56, "#140c24")
    body += block(0, deck - 48, 2000, 8, "#140c24")
    for x in (200, 680, 1160, 1640):
        body += block(x, deck - 176, 8, 190, "#140c24") + block(x - 8, deck - 184, 40, 8, "#140c24")
        body += f'<circle cx="{x + 24}" cy="{deck - 160}" r="70" fill="#ffc35e" opacity=".6" filter="url(#b18)"/><rect x="{x + 16}" y="{deck - 176}" width="16" height="16" fill="#fff2c0"/>'
        body += poly([(x + 24, deck - 160), (x + 124, deck + 12), (x - 76, deck + 12)], "#ffcf7a", 'opacity=".2"')
        body += f'<rect x="{x - 60}" y="{water + 20}" width="170" height="6" fill="#ffcf7a" opacity=".6"/><rect x="{x - 20}" y="{water + 48}" width="90" height="6" fill="#ffcf7a" opacity=".5"/>'
    man = ["..HHH...", ".HHHHH..", "..FFF...", "..FFF...", ".CCCCC..", "CCCCCCC.", "C.CCC.C.", "C.CCC.CL", "..CCC.LL", "..P.P...", "..P.P...", ".BB.BB.."]
    paint = {"H": "#f4ead2", "F": "#e7b08c", "C": "#1d6f78", "L": "#fff6c8", "P": "#1a1026", "B": "#0e0818"}
    mx, my = 904, deck + 16 - 12 * 8
    body += f'<circle cx="{mx + 64}" cy="{my + 66}" r="58" fill="#ffb84a" opacity=".7" filter="url(#b18)"/>'
    body += "".join(f'<rect x="{mx + i * 8}" y="{my + j * 8}" width="8" height="8" fill="{paint[ch]}"/>' for j, row in enumerate(man) for i, ch in enumerate(row) if ch != ".")
    for i in range(26):
        x = i * 80 + rng.randrange(-24, 24, g)
        h = rng.randrange(24, 120, g) if x < 620 or x > 1500 else rng.randrange(8, 40, g)
        for k in range(0, h, g):
            body += block(x + 8 * math.sin(k / 18 + i) + (k * 0.15), 1000 - k, 8 if k > h / 2 else 16, g, "#0a0614")
    return page(2000, 1000, body)


SPRITES = {
    "miner": ["...yyy....", "..yyyyYL..", "..kfffk...", "..ffefe...", "...fff....", "..aaaaa...", ".aabababa.", ".f.aaa.f..", "...ppp....", "..pp.pp...", "..pp.pp...", "..kk.kk..."],
    "baker": ["..wwwww...", "..wwwww...", "..hfffh...", "..fefef...", "...fff....", "..wawaw...", ".wwwwwww..", ".f.www.f..", "..wwwwww..", "..wwwwww..", "..pp.pp...", "..kk.kk..."],
    "heron": ["......ww..", ".....wekoo", "......ww..", "......w...", ".....ww...", "..gggww...", ".gggggw...", "gggggg....", ".kggg.....", "...o.o....", "...o.o....", "..oo.oo..."],
    "cat": ["..........", "..........", "k........k", "a....a..a.", "a....aaaa.", "a....aeae.", ".a...aaaw.", ".aaaaaaa..", ".aabaaba..", ".aaaaaaa..", ".a.a.a.a..", ".k.k.k.k.."],
    "smith": ["...hhh....", "..hhhhh...", "..fffff...", "..fefef.gg", "..hhhhh.gg", ".aaaaaa.n.", "aabbbbaan.", "f.bbbb.fn.", "..bbbb..n.", "..pp.pp...", "..pp.pp...", "..kk.kk..."],
    "robot": ["....y.....", "..gggggg..", "..gcggcg..", "..gggggg..", "...gkkg...", ".aaaaaaaa.", ".aayyyyaa.", "g.aaaaaa.g", "g.aakkaa.g", "..gg..gg..", "..gg..gg..", ".kkk..kkk."],
}


def sprites() -> str:
    """A sheet of characters, four frames each, on the artist's grid."""
    rng = Random(3)
    base = {"y": "#f4c542", "Y": "#d89a2c", "L": "#fffbe0", "k": "#1b1730", "f": "#e3a883", "e": "#2a2140", "w": "#f3ece0", "h": "#6a4231", "g": "#9aa9b5", "o": "#ef8a3c", "n": "#7b5234", "c": "#67e0d2"}
    cloth = [("#c8553d", "#8e3428", "#3a3f6b"), ("#2f8f83", "#1d5d5e", "#403154"), ("#e0a83a", "#a56f1e", "#33435f"), ("#7a5bb0", "#4f3a80", "#2d2c4d"), ("#4f86c6", "#33598f", "#4b3a3a"), ("#b6486f", "#7c2b4c", "#2f3a55")]
    px = 13
    body = '<rect width="1800" height="1200" fill="url(#bg)"/><g stroke="#3b3564" stroke-width="1" opacity=".8">'
    body += "".join(f'<path d="M{x} 0V1200"/>' for x in range(0, 1801, px * 2)) + "".join(f'<path d="M0 {y}H1800"/>' for y in range(0, 1201, px * 2)) + "</g>"
    for row, art in enumerate(SPRITES.values()):
        for col in range(9):
            a, b, p = cloth[(col // 3 * 2 + row) % 6]
            paint = base | {"a": a, "b": b, "p": p}
            if col // 3 == 1:
                paint |= {"f": "#8d5a3f", "h": "#20181c"}
            x0, y0 = 78 + col * 186 + (col // 3) * 20, 40 + row * 190
            frame = col % 3
            if frame == 1:
                body += f'<rect x="{x0 - 14}" y="{y0 - 10}" width="158" height="178" fill="#fff" opacity=".045"/>'
            body += f'<ellipse cx="{x0 + 62}" cy="{y0 + 160}" rx="58" ry="9" fill="#070510" opacity=".6"/>'
            lift = -px if frame == 1 else 0
            for j, line in enumerate(art):
                for i, ch in enumerate(line if col < 6 else line[::-1]):
                    if ch == ".":
                        continue
                    dy = lift if j < 9 else (-px if (frame == 1 and i < 5) or (frame == 2 and i >= 5 and j < 11) else 0)
                    dx = (px if frame == 2 and j > 9 and i < 5 else 0) - (px if frame == 1 and j > 9 and i >= 5 else 0)
                    body += f'<rect x="{x0 + i * px + dx}" y="{y0 + j * px + dy}" width="{px + 0.4}" height="{px + 0.4}" fill="{paint[ch]}"/>'
                    if rng.random() < 0.16:
                        body += f'<rect x="{x0 + i * px + dx}" y="{y0 + j * px + dy}" width="{px}" height="{px / 2}" fill="#fff" opacity=".22"/>'
    body += '<path d="M436 0V1200" stroke="none"/><rect x="818" y="416" width="158" height="178" fill="none" stroke="#f4c542" stroke-width="5" stroke-dasharray="26 13"/>'
    body += '<path d="M976 594l0 62 16-15 12 27 14-6-12-27 22-2z" fill="#fff" stroke="#1b1730" stroke-width="4"/>'
    body += '<rect width="1800" height="1200" fill="url(#crt)" style="mix-blend-mode:soft-light"/>'
    defs = ramp("bg", [(0, "#2b2650"), (1, "#171331")]) + '<radialGradient id="crt" cx=".4" cy=".4" r=".8"><stop offset="0" stop-color="#ffe9c4" stop-opacity=".6"/><stop offset="1" stop-color="#000" stop-opacity=".75"/></radialGradient>'
    return page(1800, 1200, body, defs)


def board() -> str:
    """The board of a training game: hexagons in card, a river, a lock and waiting barges."""
    rng = Random(19)
    r = 128.0
    body = '<rect width="1600" height="1600" fill="#20383f"/>'
    river = {(0, 3), (1, 3), (2, 4), (3, 4), (4, 5), (5, 4), (6, 4), (7, 3), (8, 3), (9, 2)}

    def centre(q: int, row: int) -> Point:
        return q * r * 1.5 - 10, row * r * math.sqrt(3) + (r * math.sqrt(3) / 2 if q % 2 else 0) - 130

    def hexagon(x: float, y: float, s: float) -> list[Point]:
        return [(x + s * math.cos(k * math.pi / 3), y + s * math.sin(k * math.pi / 3)) for k in range(6)]

    tiles, props = "", ""
    for q in range(10):
        for row in range(9):
            x, y = centre(q, row)
            wet = (q, row) in river
            kind = "river" if wet else rng.choice(["field", "wood", "town", "vine", "meadow"])
            fill = {"river": "#3f93ad", "field": "#e4bd62", "wood": "#3e7453", "town": "#d9cdb6", "vine": "#9fb35c", "meadow": "#7fae6a"}[kind]
            s = r - 5 if wet else r - 4
            drop = 4 if wet else 14
            tiles += poly(hexagon(x + drop, y + drop, s), "#0a171b", 'opacity=".55" filter="url(#b6)"')
            tiles += poly(hexagon(x + 3, y + 5, s), tone(tuple(int(fill[k : k + 2], 16) for k in (1, 3, 5)), 0.6)) + poly(hexagon(x, y, s), fill)  # type: ignore[arg-type]
            cut = f"c{q}-{row}"
            tiles += f'<clipPath id="{cut}">{poly(hexagon(x, y, s), "#000")}</clipPath><g clip-path="url(#{cut})">'
            if kind in ("field", "vine"):
                turn, gap = rng.choice([0, 60, 120]) + rng.uniform(-6, 6), 26 if kind == "field" else 33
                stripes = "".join(f'<path d="M{-r:.0f} {k}H{r:.0f}" stroke="{"#c79a3e" if kind == "field" else "#5f7a35"}" stroke-width="{6 if kind == "field" else 10}" {"" if kind == "field" else "stroke-dasharray=" + chr(34) + "10 7" + chr(34)}/>' for k in range(-130, 131, gap))
                tiles += f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f})">{stripes}</g>'
            elif kind == "meadow":
                for k in range(22):
                    mx, my = x + rng.uniform(-100, 100), y + rng.uniform(-100, 100)
                    tiles += f'<path d="M{mx:.0f} {my:.0f}l5 -13M{mx + 4:.0f} {my:.0f}l9 -10" stroke="{"#4f8a52" if k % 4 else "#f4e9a4"}" stroke-width="4" opacity=".75"/>'
            elif wet:
                for _ in range(7):
                    wx, wy = x + rng.uniform(-80, 60), y + rng.uniform(-75, 75)
                    tiles += f'<path d="M{wx:.0f} {wy:.0f}q14 -9 28 0t28 0" fill="none" stroke="#a9dbe2" stroke-width="4" opacity=".55"/>'
            tiles += "</g>"
            rim = hexagon(x, y, s - 2)
            tiles += f'<path d="M{rim[2][0]:.0f} {rim[2][1]:.0f}L{rim[3][0]:.0f} {rim[3][1]:.0f}L{rim[4][0]:.0f} {rim[4][1]:.0f}L{rim[5][0]:.0f} {rim[5][1]:.0f}" fill="none" stroke="#fff" stroke-width="3.5" opacity=".45"/>'
            if kind == "wood":
                for _ in range(14):
                    a, d = rng.uniform(0, 6.28), rng.uniform(0, 82)
                    tx, ty, tr = x + d * math.cos(a), y + d * math.sin(a), rng.uniform(18, 28)
                    props += f'<circle cx="{tx + 9:.0f}" cy="{ty + 11:.0f}" r="{tr:.0f}" fill="#0c2417" opacity=".5"/><circle cx="{tx:.0f}" cy="{ty:.0f}" r="{tr:.0f}" fill="#2e6144"/><circle cx="{tx - tr * 0.3:.0f}" cy="{ty - tr * 0.3:.0f}" r="{tr * 0.55:.0f}" fill="#5c9868"/>'
            if kind == "town":
                for k in range(6):
                    hx, hy = x - 60 + (k % 3) * 58 + rng.uniform(-8, 8), y - 40 + (k // 3) * 72 + rng.uniform(-8, 8)
                    roof = rng.choice(["#b5482f", "#8e3a2c", "#55606e"])
                    props += f'<g transform="translate({hx:.0f} {hy:.0f}) rotate({rng.choice([0, 8, -10, 90])}) scale(1.3)"><rect x="-8" y="-4" width="42" height="36" fill="#2a2018" opacity=".45" transform="translate(4 6)"/><rect x="-17" y="-14" width="36" height="15" fill="{roof}"/><rect x="-17" y="1" width="36" height="14" fill="#3b1d16" opacity=".65"/><rect x="-17" y="1" width="36" height="14" fill="{roof}" opacity=".6"/></g>'
    body += tiles + props
    line = [centre(q, row) for q, row in sorted(river)]

    def along(s: float) -> tuple[float, float, float]:
        k = min(int(s), len(line) - 2)
        (x0, y0), (x1, y1) = line[k], line[k + 1]
        t = s - k
        return x0 + (x1 - x0) * t, y0 + (y1 - y0) * t, math.degrees(math.atan2(y1 - y0, x1 - x0))

    lx, ly, _ = along(5.0)
    body += f'<g transform="translate({lx:.0f} {ly:.0f}) rotate(-30) scale(1.2)"><rect x="-130" y="-78" width="260" height="170" fill="#08151a" opacity=".5" filter="url(#b6)"/><rect x="-130" y="-84" width="260" height="42" fill="#cfd2cb"/><rect x="-130" y="42" width="260" height="42" fill="#cfd2cb"/><path d="M-130 -42H130M-130 84H130" stroke="#7d837f" stroke-width="8"/><rect x="-130" y="-42" width="260" height="84" fill="#2c7389"/>'
    body += '<path d="M-112 -44L-86 0L-112 44M112 -44L138 0L112 44" fill="none" stroke="#e9b52e" stroke-width="17" stroke-linejoin="round"/><rect x="-40" y="-124" width="74" height="52" fill="#f0ece0"/><rect x="-40" y="-124" width="74" height="24" fill="#bd4630"/><circle cx="-70" cy="64" r="11" fill="#d3382a"/><circle cx="70" cy="64" r="11" fill="#3fae62"/></g>'
    loads = ["#d2563a", "#f2c14a", "#f0ece0", "#4a5f9a", "#d2563a", "#7a9a4b", "#f2c14a"]
    for n, s in enumerate((0.75, 1.65, 2.55, 3.45, 5.03, 6.75, 8.2)):
        x, y, a = along(s)
        a = -30 if n == 4 else a
        dy = 0 if n == 4 else (-20 if n % 2 else 18)
        body += f'<g transform="translate({x:.0f} {y + dy:.0f}) rotate({a:.0f}) scale(1.25)"><path d="M-84 -22H52Q84 -14 92 0Q84 14 52 22H-84Z" transform="translate(8 13)" fill="#061318" opacity=".55" filter="url(#b6)"/><path d="M-84 -22H52Q84 -14 92 0Q84 14 52 22H-84Z" fill="#26313a"/><path d="M-80 -18H50Q76 -11 84 0" fill="none" stroke="#7f93a0" stroke-width="4"/>'
        body += "".join(f'<rect x="{-46 + k * 31}" y="-14" width="27" height="28" fill="{loads[n]}"/><rect x="{-46 + k * 31}" y="4" width="27" height="10" fill="#000" opacity=".22"/>' for k in range(3)) + '<rect x="-78" y="-13" width="24" height="26" fill="#f3f0e6"/></g>'
    for x, y, c in ((1290, 250, "#d2563a"), (1372, 316, "#4a5f9a")):
        body += f'<ellipse cx="{x + 26}" cy="{y + 30}" rx="46" ry="42" fill="#061318" opacity=".6" filter="url(#b6)"/><circle cx="{x}" cy="{y}" r="40" fill="{c}"/><circle cx="{x - 3}" cy="{y - 5}" r="30" fill="#fff" opacity=".22"/><circle cx="{x - 3}" cy="{y - 5}" r="18" fill="{c}"/>'
    body += '<rect width="1600" height="1600" fill="url(#lamp)" style="mix-blend-mode:soft-light"/>'
    defs = '<radialGradient id="lamp" cx=".25" cy=".2" r="1.1"><stop offset="0" stop-color="#fff2d0" stop-opacity=".9"/><stop offset=".5" stop-color="#888" stop-opacity="0"/><stop offset="1" stop-color="#03090c" stop-opacity=".95"/></radialGradient>'
    return page(1280, 1600, f'<g transform="translate(-190 0)">{body}</g>', defs)


def orbit() -> str:
    """Out of the window of a servicing craft, two hundred metres to go."""
    rng = Random(41)
    body = '<rect width="1800" height="1200" fill="#03050b"/>'
    body += "".join(f'<circle cx="{rng.uniform(0, 1800):.0f}" cy="{rng.uniform(0, 620):.0f}" r="{rng.choice([0.8, 1.1, 1.6, 2.3])}" fill="#dfe8ff" opacity="{rng.uniform(0.2, 0.9):.2f}"/>' for _ in range(260))
    ex, ey, er = 420, 2560, 2010
    body += f'<circle cx="{ex}" cy="{ey}" r="{er + 60}" fill="#2f7be0" opacity=".55" filter="url(#b45)"/><circle cx="{ex}" cy="{ey}" r="{er + 16}" fill="#a8dcff" opacity=".8" filter="url(#b18)"/><clipPath id="earth"><circle cx="{ex}" cy="{ey}" r="{er}"/></clipPath><g clip-path="url(#earth)"><rect width="1800" height="1200" fill="url(#sea)"/>'
    for _ in range(46):
        a, d = rng.uniform(-1.9, -0.85), er - rng.uniform(5, 520) ** 1.0
        x, y = ex + d * math.cos(a), ey + d * math.sin(a)
        squash = 0.16 + 0.5 * (er - d) / 520
        body += f'<g transform="translate({x:.0f} {y:.0f}) rotate({math.degrees(a) + 90:.0f}) scale(1 {squash:.2f})" fill="#f2f8ff" opacity="{rng.uniform(0.25, 0.7):.2f}" filter="url(#b6)">'
        for k in range(9):
            body += f'<ellipse cx="{(k - 4) * 34 + rng.uniform(-16, 16):.0f}" cy="{28 * math.sin(k * 0.9) + rng.uniform(-18, 18):.0f}" rx="{rng.uniform(20, 58):.0f}" ry="{rng.uniform(6, 19):.0f}"/>'
        body += "</g>"
    body += '<rect width="1800" height="1200" fill="url(#night)"/>'
    for _ in range(340):
        hub = rng.choice([(1080, 800), (1190, 850), (1330, 900), (960, 830)])
        body += f'<circle cx="{hub[0] + rng.gauss(0, 46):.0f}" cy="{hub[1] + rng.gauss(0, 13):.0f}" r="{rng.choice([1, 1.4, 2.2])}" fill="#ffc46b" opacity="{rng.uniform(0.3, 0.9):.2f}"/>'
    body += f'</g><circle cx="{ex}" cy="{ey}" r="{er + 5}" fill="none" stroke="#eaf7ff" stroke-width="5" opacity=".8" filter="url(#b2)"/>'
    body += '<circle cx="70" cy="560" r="620" fill="url(#sun)"/>'
    sat = '<g transform="translate(1110 400) rotate(-17)">'
    for side in (-1, 1):
        x0 = 96 if side > 0 else -396
        sat += f'<path d="M{60 * side} 0H{110 * side}" stroke="#a9b2bd" stroke-width="12"/><path d="M{x0} -66L{x0 + 300} -52V76L{x0} 62Z" fill="url(#panel)"/><path d="M{x0} -66L{x0 + 300} -52V76L{x0} 62Z" fill="none" stroke="#dfe6ee" stroke-width="4"/>'
        sat += "".join(f'<path d="M{x0 + k * 37.5} {-66 + k * 1.75}V{62 + k * 1.75}" stroke="#8fb4e8" stroke-width="{5 if k % 4 == 0 else 1.6}" opacity=".8"/>' for k in range(1, 8)) + f'<path d="M{x0} -2L{x0 + 300} 12" stroke="#8fb4e8" stroke-width="3" opacity=".8"/>'
    sat += '<path d="M-64 -86H64V86H-64Z" fill="url(#foil)"/><path d="M64 -86L92 -66V66L64 86Z" fill="#38260c"/>'
    sat += "".join(f'<path d="M{rng.uniform(-62, 20):.0f} {rng.uniform(-84, 60):.0f}l{rng.uniform(14, 40):.0f} {rng.uniform(-14, 14):.0f} {rng.uniform(-20, 10):.0f} {rng.uniform(12, 30):.0f}z" fill="{rng.choice(["#fff3c8", "#7a4d10"])}" opacity=".5"/>' for _ in range(22))
    sat += '<circle r="34" fill="#14171d"/><circle r="34" fill="none" stroke="#e8edf2" stroke-width="7"/><circle r="15" fill="#2d3642"/><ellipse cx="-10" cy="-122" rx="58" ry="22" fill="#e9edf0"/><ellipse cx="-10" cy="-126" rx="44" ry="14" fill="#9aa5b0"/><path d="M-10 -120V-168" stroke="#dfe6ee" stroke-width="5"/></g>'
    body += sat
    hud = '<circle cx="1110" cy="400" r="250"/><path d="M1110 118V170M1110 630V682M828 400H880M1340 400H1392"/><circle cx="1110" cy="400" r="330" stroke-dasharray="3 20" stroke-width="14" opacity=".5"/><path d="M1342 306A250 250 0 0 1 1342 494" stroke-width="11"/>'
    hud += '<path d="M1040 424m-150 60a190 190 0 0 0 60 70" stroke-width="7"/><path d="M1430 300H1600M1430 300L1372 340M1430 330H1560M1430 352H1520"/>'
    body += f'<g fill="none" stroke="#6ff0c8" stroke-width="3" opacity=".25" filter="url(#b6)">{hud}</g><g fill="none" stroke="#8df7d6" stroke-width="2.6">{hud}</g><path d="M1128 412l40 16-16 40z" fill="#ffb454"/>'
    body += '<path d="M0 0H1800V90Q900 10 0 90Z" fill="#0a0d14"/><path d="M0 92Q900 12 1800 92" fill="none" stroke="#39465c" stroke-width="6"/><path d="M0 0H96L24 1200H0ZM1800 0H1704L1776 1200H1800Z" fill="#080b12"/><path d="M96 0L24 1200M1704 0L1776 1200" stroke="#33405a" stroke-width="6"/>'
    body += '<path d="M0 1010Q900 830 1800 1010V1200H0Z" fill="url(#desk)"/><path d="M0 1010Q900 830 1800 1010" fill="none" stroke="#6c86b2" stroke-width="5"/><path d="M0 1026Q900 846 1800 1026" fill="none" stroke="#000" stroke-width="14" opacity=".5"/>'
    for k, x in enumerate((250, 560, 900, 1240, 1550)):
        y = 1010 - 90 * (1 - ((x - 900) / 900) ** 2) + 62
        turn = (x - 900) / 900 * 10
        glow = "#ffb454" if k == 3 else "#64e6c6"
        body += f'<g transform="translate({x} {y:.0f}) rotate({turn:.1f})"><rect x="-136" y="-34" width="272" height="134" rx="12" fill="{glow}" opacity=".22" filter="url(#b18)"/><rect x="-128" y="-28" width="256" height="124" rx="8" fill="#06121a" stroke="#2b3a4e" stroke-width="4"/>'
        if k % 2 == 0:
            wave = "L".join(f"{-110 + i * 6:.0f} {34 + 26 * math.sin(i / (3.0 + k)) * math.exp(-i / (22 + 6 * k)):.0f}" for i in range(38))
            body += f'<path d="M-110 34H110M-110 -8H110M-110 76H110" stroke="#1f3a44" stroke-width="2"/><path d="M{wave}" fill="none" stroke="{glow}" stroke-width="4"/>'
        else:
            body += "".join(f'<rect x="{-108 + i * 28}" y="{76 - h}" width="18" height="{h}" fill="{glow}" opacity="{0.9 if i < 6 else 0.35}"/>' for i, h in enumerate([22, 34, 48, 66, 58, 44, 30, 18]))
        body += "</g>"
    body += '<path d="M130 0L520 0L260 1200H60Z" fill="#cfe4ff" opacity=".045"/><path d="M620 0H700L420 1200H330Z" fill="#cfe4ff" opacity=".04"/>'
    defs = SUN + ramp("sea", [(0, "#9fd0f5"), (0.3, "#2e77bd"), (1, "#0c2c5c")], 0.3, 1) + ramp("desk", [(0, "#222c3e"), (1, "#0b0f18")])
    defs += '<linearGradient id="night"><stop offset=".3" stop-color="#010309" stop-opacity="0"/><stop offset=".72" stop-color="#010309" stop-opacity=".88"/></linearGradient>'
    defs += ramp("panel", [(0, "#5c8fe0"), (0.5, "#1d3f8f"), (1, "#0d1f4c")], 1, 0.6) + ramp("foil", [(0, "#ffe7a0"), (0.4, "#d39a2e"), (1, "#6b420e")], 1, 0.8)
    return page(1800, 1200, body, defs)


def pictures() -> list[Picture]:
    """The five pictures of Pixelbaach."""
    at = "pixelbaach/images/"
    return [
        Picture(at + "cover.jpg", island(), 1800, 1.5, 0.1, 51),
        Picture(at + "minett-dusk.jpg", dusk(), 2000, 0.8, 0.12, 52),
        Picture(at + "minett-sprites.jpg", sprites(), 1800, 0.8, 0.1, 53),
        Picture(at + "lock-board.jpg", board(), 1280, 0.6, 0.12, 54),
        Picture(at + "orbit-cockpit.jpg", orbit(), 1800, 2.5, 0.2, 55),
    ]
