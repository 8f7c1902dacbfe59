"""Pictures of Dräistréch: three strokes, signal yellow, night blue and the amber of lit windows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .ink import Picture

Point = tuple[float, float]

BLUE, YELLOW, WHITE, RED = "#1d3fae", "#ffc81f", "#f8f3e6", "#d8412f"

SURFACES = "".join(f'<filter id="b{n}" x="-.6" y="-.6" width="2.2" height="2.2"><feGaussianBlur stdDeviation="{n}"/></filter>' for n in (3, 9, 22, 50))
SURFACES += """<filter id="fibre" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".04 .06" numOctaves="4"
 seed="6"/><feDiffuseLighting lighting-color="#fff" surfaceScale="2"><feDistantLight azimuth="220" elevation="55"/>
 </feDiffuseLighting><feComposite in2="SourceGraphic" operator="in"/></filter>
 <filter id="felt" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".5 .5" numOctaves="3"
 seed="14"/><feDiffuseLighting lighting-color="#fff" surfaceScale="2.6"><feDistantLight azimuth="220" elevation="50"/>
 </feDiffuseLighting></filter>"""


def page(width: int, height: int, body: str, defs: str = "") -> str:
    """A whole SVG document with the agency's surfaces at hand."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<defs>{SURFACES}{defs}</defs>{body}</svg>"
    )


def ramp(name: str, stops: list[tuple[float, str, float]], x2: float = 0, y2: float = 1) -> str:
    """A linear gradient of (offset, colour, opacity), from top to bottom unless told."""
    inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
    return f'<linearGradient id="{name}" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def poly(points: Sequence[Point], fill: str, extra: str = "") -> str:
    """A closed polygon."""
    return f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="{fill}" {extra}/>'


def line(points: Sequence[Point]) -> str:
    """Path data through points."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def stroke(x: float, y: float, length: float, width: float, colour: str, seed: int) -> str:
    """One brush stroke, bristle by bristle: it starts full and runs dry."""
    rng = Random(seed)
    out = ""
    n = int(width / 2.6)
    for i in range(n):
        v = (i + 0.5) / n - 0.5
        edge = 1 - (2 * abs(v)) ** 5
        a, b = x + rng.uniform(0, 26) * (1.3 - edge), x + length * (0.84 + rng.uniform(-0.16, 0.16) * (0.35 + abs(v))) * (0.93 + 0.07 * edge)
        yy = y + v * width
        lift = rng.uniform(-3, 3)
        d = f"M{a:.0f} {yy + 10:.1f}C{a + length * 0.3:.0f} {yy - 15 + lift:.1f} {a + length * 0.6:.0f} {yy + 9:.1f} {b:.0f} {yy - 7 + lift:.1f}"
        out += f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{rng.uniform(2.4, 4.2):.1f}" stroke-linecap="round" opacity="{rng.uniform(0.78, 1):.2f}"/>'
        if rng.random() < 0.4:
            s = b + rng.uniform(8, 36)
            out += f'<path d="M{s:.0f} {yy - 7:.1f}h{rng.uniform(6, 60):.0f}" stroke="{colour}" stroke-width="2" opacity=".75"/>'
    return out


def billboard() -> str:
    """A lit hoarding with three strokes beside a country road, last light."""
    rng = Random(5)
    body = '<rect width="2000" height="1000" fill="url(#sky)"/>'
    for i in range(9):
        y = 150 + i * 46
        body += f'<path d="M{-100 + i * 60} {y}Q{500 + i * 40} {y - 26} {1200 + i * 90} {y + 6}T2100 {y - 14}V{y + 8 + i}Q1500 {y + 24} 900 {y + 14}T{-100 + i * 60} {y}Z" fill="#ffb98a" opacity="{0.06 + 0.025 * i:.2f}" filter="url(#b9)"/>'
    body += "".join(f'<circle cx="{rng.uniform(0, 2000):.0f}" cy="{rng.uniform(0, 260):.0f}" r="{rng.uniform(0.8, 2):.1f}" fill="#fff" opacity="{rng.uniform(0.3, 0.8):.2f}"/>' for _ in range(60))
    for k, (c, base, amp) in enumerate([("#6c5a80", 560, 46), ("#4c4468", 612, 40), ("#332f50", 664, 30)]):
        top = [(x, base + amp * math.sin(x / (310 - 40 * k) + k * 2.1) + amp * 0.4 * math.sin(x / 97 + k)) for x in range(-20, 2041, 20)]
        body += poly([*top, (2040, 1000), (-20, 1000)], c)
        if k > 0:
            for _ in range(26):
                i = rng.randrange(len(top))
                bx, by = top[i]
                body += f'<ellipse cx="{bx:.0f}" cy="{by - 6:.0f}" rx="{rng.uniform(10, 26):.0f}" ry="{rng.uniform(8, 18):.0f}" fill="{c}"/>'
        body += f'<rect y="{base - 10}" width="2000" height="120" fill="#f0a27c" opacity="{0.16 - 0.04 * k:.2f}" filter="url(#b22)"/>'
    for x, y in ((300, 640), (322, 648), (350, 642), (382, 652), (410, 646), (268, 652), (440, 655)):
        body += f'<path d="M{x - 13} {y}v-12l13-11 13 11v12z" fill="#241f3a"/><rect x="{x - 4}" y="{y - 9}" width="5" height="6" fill="#ffd27a"/>'
    body += '<path d="M338 640v-44l6-20 6 20v44z" fill="#241f3a"/>'
    mast = "".join(f'<path d="M{640 - 13 + k * 1.1:.1f} {590 - k * 40}L{640 + 13 - k * 1.1:.1f} {550 - k * 40}M{640 + 13 - k * 1.1:.1f} {590 - k * 40}L{640 - 13 + k * 1.1:.1f} {550 - k * 40}"/>' for k in range(11))
    body += f'<g stroke="#3c3556" stroke-width="2.4" fill="none"><path d="M627 592L640 130L653 592M640 330L480 596M640 330L800 600M640 200L420 600"/>{mast}</g>'
    for y in (132, 286, 440):
        body += f'<circle cx="640" cy="{y}" r="20" fill="#ff5a3c" opacity=".6" filter="url(#b9)"/><circle cx="640" cy="{y}" r="4.5" fill="#ffd0c0"/>'
    body += '<path d="M-20 742Q700 690 2020 760V1000H-20Z" fill="#1d2133"/>'
    for i in range(30):
        x = i * 74 - 60
        body += f'<path d="M{x} {738 - 14 * math.sin(i / 8):.0f}L{x * 1.7 - 760:.0f} 1000" stroke="#343650" stroke-width="{1.5 + i % 3}" opacity=".6"/>'
    body += '<path d="M930 724Q1010 730 900 780T420 1000H980Q1050 840 1000 770T952 724Z" fill="#0c0f1b"/><path d="M941 726Q1000 742 960 790T720 1000" fill="none" stroke="#d9d2c0" stroke-width="4" stroke-dasharray="28 24" opacity=".7"/>'
    body += '<path d="M930 724Q1010 730 900 780T420 1000M952 724Q1004 740 1000 770T980 1000" fill="none" stroke="#d9d2c0" stroke-width="3" opacity=".4"/>'
    body += '<circle cx="962" cy="752" r="34" fill="#fff0c0" opacity=".7" filter="url(#b9)"/><circle cx="955" cy="750" r="4" fill="#fff"/><circle cx="970" cy="751" r="4" fill="#fff"/><path d="M962 756L700 1000H860Z" fill="#ffe9b0" opacity=".12" filter="url(#b9)"/>'
    for x in (1240, 1480, 1740):
        body += f'<path d="M{x} 640h22v270h-22z" fill="#0a0c15"/><path d="M{x + 11} 660L{x + 74} 900" stroke="#0a0c15" stroke-width="10"/>'
    body += '<ellipse cx="1520" cy="905" rx="420" ry="40" fill="#ffce7a" opacity=".34" filter="url(#b22)"/>'
    body += '<g transform="translate(1130 232) skewY(-1.2)"><rect x="-16" y="-10" width="800" height="470" fill="#ff9a4c" opacity=".3" filter="url(#b50)"/><rect x="-14" y="-14" width="796" height="462" fill="#10131f"/><rect width="768" height="434" fill="url(#sheet)"/>'
    body += '<clipPath id="face"><rect width="768" height="434"/></clipPath><g clip-path="url(#face)">' + stroke(120, 112, 500, 66, WHITE, 1) + stroke(84, 216, 640, 70, WHITE, 2) + stroke(170, 322, 430, 64, WHITE, 3)
    body += "".join(f'<path d="M{x} 0V434" stroke="#5a1206" stroke-width="3" opacity=".35"/>' for x in (192, 384, 576))
    for x in (130, 384, 638):
        body += f'<ellipse cx="{x}" cy="440" rx="190" ry="230" fill="#ffd890" opacity=".2" filter="url(#b50)" style="mix-blend-mode:soft-light"/>'
    body += '<rect width="768" height="434" fill="#888" filter="url(#fibre)" style="mix-blend-mode:soft-light" opacity=".22"/></g>'
    for x in (130, 384, 638):
        body += f'<path d="M{x} 448V486H{x + 8}" fill="none" stroke="#10131f" stroke-width="7"/><path d="M{x - 24} 480h48l-8 16h-32z" fill="#10131f"/><ellipse cx="{x}" cy="478" rx="22" ry="5" fill="#fff2cc"/><ellipse cx="{x}" cy="470" rx="60" ry="24" fill="#ffdf9a" opacity=".5" filter="url(#b9)"/>'
    body += "</g>"
    for _ in range(240):
        gx = rng.uniform(1050, 2000)
        h = rng.uniform(20, 96)
        body += f'<path d="M{gx:.0f} 1000q{rng.uniform(-8, 8):.0f} {-h / 2:.0f} {rng.uniform(-24, 24):.0f} {-h:.0f}" fill="none" stroke="{rng.choice(["#0a0c15", "#12162a", "#2c2a3c"])}" stroke-width="{rng.uniform(2, 5):.1f}"/>'
    defs = ramp("sky", [(0, "#1c2750", 1), (0.3, "#4a4a80", 1), (0.48, "#a56f86", 1), (0.6, "#f0a078", 1)]) + ramp("sheet", [(0, "#8f1d12", 1), (0.55, "#c8301c", 1), (1, "#f2683a", 1)])
    return page(2000, 1000, body, defs)


def water() -> str:
    """The poster: one glass of water, a stripe broken by it, a blue shadow."""
    cx, top, base, rt, rb = 640.0, 420.0, 1400.0, 285.0, 225.0
    level = 640.0

    def half(y: float) -> float:
        return rt + (rb - rt) * (y - top) / (base - top)

    glass = f"M{cx - rt} {top}L{cx - rb} {base}A{rb} 52 0 0 0 {cx + rb} {base}L{cx + rt} {top}Z"
    wet = f"M{cx - half(level)} {level}L{cx - half(1350)} 1350A{half(1350)} 48 0 0 0 {cx + half(1350)} 1350L{cx + half(level)} {level}Z"
    body = '<rect width="1440" height="1800" fill="url(#yellow)"/><rect y="1330" width="1440" height="470" fill="url(#floor)"/>'
    bars = "".join(poly([(-140 + k * 150, 1330), (-60 + k * 150, 1330), (861 + k * 150, -340), (781 + k * 150, -340)], BLUE) for k in (1, 2, 3))
    body += f'<clipPath id="wall"><rect width="1440" height="1330"/></clipPath><g clip-path="url(#wall)">{bars}</g>'
    shadow = poly([(cx - 190, base + 10), (cx + 215, base - 6), (1440, 1500), (1440, 1690), (1150, 1730)], BLUE, 'opacity=".9"')
    body += f'<g filter="url(#b3)">{shadow}</g>' + poly([(cx + 60, base + 30), (cx + 170, base + 10), (1340, 1570), (1300, 1640)], "#fff2a8", 'opacity=".95" filter="url(#b9)"')
    body += poly([(cx + 20, base + 40), (cx + 60, base + 34), (1120, 1640), (1040, 1650)], "#7fd0ff", 'opacity=".8" filter="url(#b9)"')
    for k in range(4):
        body += f'<path d="M{820 + k * 110} {1462 + k * 36}q60 -30 120 6t130 8" fill="none" stroke="#fffbe0" stroke-width="{9 - k}" opacity=".75" filter="url(#b3)"/>'
    body += f'<ellipse cx="{cx + 30}" cy="{base + 34}" rx="{rb + 30}" ry="46" fill="#0b1c5c" opacity=".65" filter="url(#b9)"/>'
    body += f'<clipPath id="glass"><path d="{glass}"/></clipPath><clipPath id="wet"><path d="{wet}"/></clipPath>'
    body += f'<g clip-path="url(#glass)"><path d="{glass}" fill="#ffdc5c"/><g transform="translate(14 0)">{bars}</g><path d="{glass}" fill="#fff" opacity=".3"/></g>'
    flipped = "".join(poly([(1040 - k * 170, 1460), (1190 - k * 170, 1460), (650 - k * 170 + 60, 600), (500 - k * 170 + 60, 600)], BLUE) for k in (0, 1, 2))
    body += f'<g clip-path="url(#wet)"><rect x="300" y="600" width="720" height="900" fill="#ffd23a"/>{flipped}<rect x="300" y="600" width="720" height="900" fill="url(#lens)"/>'
    body += '<path d="M300 1290Q640 1190 1000 1300V1480H300Z" fill="#0c2a8c" opacity=".55" filter="url(#b22)"/><path d="M430 1330Q640 1270 850 1330Q640 1420 430 1330Z" fill="#fff7c8" opacity=".9" filter="url(#b9)"/></g>'
    lr = half(level)
    body += f'<ellipse cx="{cx}" cy="{level}" rx="{lr}" ry="56" fill="url(#skin)"/><ellipse cx="{cx}" cy="{level}" rx="{lr - 4}" ry="53" fill="none" stroke="#fff" stroke-width="5" opacity=".85"/><path d="M{cx - lr + 20} {level + 12}A{lr - 10} 48 0 0 0 {cx + 40} {level + 52}" fill="none" stroke="#123" stroke-width="4" opacity=".25"/>'
    body += f'<ellipse cx="{cx - 60}" cy="{level - 4}" rx="120" ry="18" fill="#fff" opacity=".55"/>'
    body += f'<path d="{glass}" fill="url(#sheen)"/><path d="M{cx - rt} {top}L{cx - rb} {base}A{rb} 52 0 0 0 {cx + rb} {base}L{cx + rt} {top}" fill="none" stroke="#0b1c5c" stroke-width="6" opacity=".75"/>'
    body += f'<path d="M{cx - rt + 34} {top + 60}L{cx - rb + 34} {base - 90}L{cx - rb + 84} {base - 76}L{cx - rt + 70} {top + 60}Z" fill="#fff" opacity=".8"/><path d="M{cx + rt - 40} {top + 80}L{cx + rb - 32} {base - 60}L{cx + rb - 50} {base - 56}L{cx + rt - 54} {top + 80}Z" fill="#fff" opacity=".6"/>'
    body += f'<ellipse cx="{cx}" cy="{top}" rx="{rt}" ry="62" fill="#fff" opacity=".2"/><ellipse cx="{cx}" cy="{top}" rx="{rt}" ry="62" fill="none" stroke="#0b1c5c" stroke-width="7"/><path d="M{cx - rt + 10} {top + 16}A{rt - 8} 56 0 0 0 {cx + 90} {top + 58}" fill="none" stroke="#fff" stroke-width="8"/>'
    body += f'<g transform="translate(84 1600) scale(.46)">{stroke(0, 40, 420, 50, "#0b1c5c", 7)}{stroke(-30, 120, 560, 54, "#0b1c5c", 8)}{stroke(40, 200, 360, 50, "#0b1c5c", 9)}</g>'
    body += '<rect width="1440" height="1800" fill="#888" filter="url(#fibre)" style="mix-blend-mode:soft-light" opacity=".35"/>'
    defs = ramp("yellow", [(0, "#ffd84a", 1), (0.7, YELLOW, 1), (1, "#f2a900", 1)], 0.3, 1) + ramp("floor", [(0, "#f0aa00", 1), (0.3, "#ffc41a", 1), (1, "#ffd34d", 1)])
    defs += ramp("lens", [(0, "#0c2a8c", 0.6), (0.18, "#fff", 0.1), (0.5, "#fff", 0.28), (0.82, "#fff", 0.05), (1, "#0c2a8c", 0.7)], 1, 0)
    defs += ramp("sheen", [(0, "#fff", 0.5), (0.14, "#fff", 0.05), (0.8, "#fff", 0.0), (1, "#0b1c5c", 0.3)], 1, 0) + ramp("skin", [(0, "#bfe4ff", 0.9), (0.6, "#6fa8ef", 0.85), (1, "#2f5fc8", 0.9)], 1, 0.3)
    return page(1440, 1800, body, defs)


def pinboard() -> str:
    """The campaign on grey felt: sketches, cards, a map, threads and pins."""
    rng = Random(23)
    body = '<rect width="1800" height="1200" fill="#6d7478"/><rect width="1800" height="1200" filter="url(#felt)" style="mix-blend-mode:soft-light" opacity=".55"/>'
    pins: list[tuple[float, float, str]] = []

    def sheet(x: float, y: float, w: float, h: float, turn: float, paper: str, inner: str, pin: str) -> str:
        pins.append((x + w / 2 + rng.uniform(-8, 8), y + 24, pin))
        curl = f"M0 0H{w}V{h}Q{w / 2} {h - 10} 0 {h}Z"
        return (
            f'<g transform="rotate({turn} {x + w / 2} {y})"><path transform="translate({x + 12} {y + 18})" d="{curl}" fill="#0b0f12" opacity=".5" filter="url(#b9)"/>'
            f'<g transform="translate({x} {y})"><path d="{curl}" fill="{paper}"/>{inner}<path d="{curl}" fill="#888" filter="url(#fibre)" style="mix-blend-mode:soft-light" opacity=".6"/>'
            f'<path d="{curl}" fill="url(#curl)"/></g></g>'
        )

    def sketch(kind: int, s: float) -> str:
        glasses = ["M60 60L84 260Q130 276 176 260L200 60Z M60 60Q130 88 200 60M60 60Q130 34 200 60", "M90 40V150Q90 190 130 190T170 230V280M60 40H210M60 60H150", "M130 40C150 110 200 150 200 200A70 70 0 0 1 60 200C60 150 110 110 130 40Z"]
        out = ""
        for k in range(3):
            out += f'<path d="{glasses[kind]}" transform="translate({rng.uniform(-3, 3):.1f} {rng.uniform(-3, 3):.1f}) rotate({rng.uniform(-1.4, 1.4):.1f}) scale({s})" fill="none" stroke="#2b2f3a" stroke-width="{2.4 - k * 0.6:.1f}" opacity="{0.9 - k * 0.25:.2f}"/>'
        for k in range(12):
            out += f'<path d="M{(96 + k * 5) * s:.0f} {(250 - k * 2) * s:.0f}l{28 * s:.0f} {-70 * s:.0f}" stroke="{BLUE}" stroke-width="2" opacity=".45"/>'
        return out

    def words(x: float, y: float, rows: int, width: float, colour: str = "#2b2f3a") -> str:
        out = ""
        for r in range(rows):
            pts, px = [], x
            end = x + width * rng.uniform(0.6, 1)
            while px < end:
                pts.append((px, y + r * 22 + rng.uniform(-5, 5)))
                px += rng.uniform(4, 9)
            out += f'<path d="{line(pts)}" fill="none" stroke="{colour}" stroke-width="2.6" stroke-linejoin="round" opacity=".8"/>'
        return out

    body += sheet(90, 70, 300, 400, -3, WHITE, sketch(0, 1.15) + words(50, 352, 2, 200), RED)
    body += sheet(440, 110, 270, 350, 2, "#f4ecd8", sketch(1, 1.0) + words(40, 308, 1, 190), YELLOW)
    body += sheet(120, 560, 260, 330, 2.5, "#f4ecd8", sketch(2, 0.98) + words(40, 292, 1, 180), BLUE)
    mini = f'<rect x="20" y="20" width="320" height="440" fill="{YELLOW}"/><path d="M40 380L200 60H236L76 380ZM100 380L260 60H296L136 380Z" fill="{BLUE}"/><path d="M110 150L132 400H228L250 150Z" fill="#ffe9a0" opacity=".85"/><path d="M118 236L132 400H228L242 236Z" fill="#9fd0ff"/><path d="M150 400L226 240H242L170 400Z" fill="{BLUE}"/><ellipse cx="180" cy="150" rx="70" ry="15" fill="none" stroke="#0b1c5c" stroke-width="4"/><path d="M40 424h120M40 440h80" stroke="#0b1c5c" stroke-width="6"/>'
    body += sheet(760, 60, 360, 480, -1.2, WHITE, mini, RED)
    river = "M40 60Q140 120 120 200T230 330T300 470T440 560"
    towns = [(90, 96), (60, 190), (160, 232), (250, 180), (220, 330), (120, 380), (330, 420), (250, 500), (420, 520)]
    cells = "".join(f'<path d="M{x - 54} {y - 30}L{x + 8} {y - 56}L{x + 60} {y - 14}L{x + 44} {y + 42}L{x - 30} {y + 48}Z" fill="none" stroke="#a7a08e" stroke-width="2" stroke-dasharray="7 5"/>' for x, y in towns)
    country = f'{cells}<path d="{river}" fill="none" stroke="#6aa6d8" stroke-width="11" stroke-linecap="round" opacity=".8"/>' + "".join(f'<path d="M{20 + k * 60} 590Q{160 + k * 60} {430 - k * 30} {490} {320 - k * 70}" fill="none" stroke="#c9bfa6" stroke-width="2"/>' for k in range(5))
    country += "".join(f'<circle cx="{x}" cy="{y}" r="9" fill="#2b2f3a"/><path d="M{x + 16} {y - 6}h{30 + 7 * i % 26}" stroke="#2b2f3a" stroke-width="4"/>' for i, (x, y) in enumerate(towns))
    body += sheet(1190, 80, 510, 620, 1.6, "#efe6d0", country, BLUE)
    for k in range(6):
        x, y, c = 450 + (k % 3) * 238, 600 + (k // 3) * 238, [YELLOW, "#f8f3e6", "#cfe0f2", "#f8f3e6", "#f3c0ae", YELLOW][k]
        body += sheet(x, y, 204, 172, rng.uniform(-4, 4), c, words(22, 56, 4, 160) + (f'<path d="M22 150h60" stroke="{RED}" stroke-width="9"/>' if k % 2 == 0 else ""), [BLUE, RED, YELLOW, RED, BLUE, RED][k])
    calendar = "".join(f'<rect x="{26 + (i % 7) * 62}" y="{76 + (i // 7) * 50}" width="54" height="42" fill="{YELLOW if i in (9, 10, 11, 12) else BLUE if i in (22, 23, 29) else RED if i == 33 else "#e3dac4"}"/>' for i in range(35))
    body += sheet(1240, 770, 480, 350, -2, WHITE, f'<path d="M26 42h190" stroke="#2b2f3a" stroke-width="12"/>{calendar}', YELLOW)
    strokes = f'<g transform="scale(.42)">{stroke(60, 110, 480, 62, "#15171f", 31)}{stroke(30, 220, 600, 66, "#15171f", 32)}{stroke(90, 330, 420, 60, "#15171f", 33)}</g>'
    body += sheet(90, 960, 290, 200, -2.4, WHITE, strokes, RED)
    targets = [(1190 + x, 80 + y) for x, y in ((160, 232), (330, 420), (90, 96), (220, 330))]
    threads = list(zip([pins[3], pins[5], pins[1], pins[7]], targets, strict=True))
    for (x0, y0, _), (x1, y1) in threads:
        sag = f"M{x0:.0f} {y0:.0f}Q{(x0 + x1) / 2:.0f} {(y0 + y1) / 2 + 40:.0f} {x1} {y1}"
        body += f'<path d="{sag}" transform="translate(8 16)" fill="none" stroke="#000" stroke-width="5" opacity=".35" filter="url(#b3)"/><path d="{sag}" fill="none" stroke="{RED}" stroke-width="4"/>'
    for px, py, c in pins + [(a, b, RED) for a, b in targets]:
        body += f'<ellipse cx="{px + 15:.0f}" cy="{py + 20:.0f}" rx="15" ry="9" fill="#000" opacity=".5" filter="url(#b3)"/><circle cx="{px:.0f}" cy="{py:.0f}" r="14" fill="{c}"/><circle cx="{px:.0f}" cy="{py:.0f}" r="14" fill="url(#pin)"/>'
    body += '<path d="M0 0H900L420 1200H0Z" fill="#fff6dc" opacity=".35" filter="url(#b50)" style="mix-blend-mode:soft-light"/><path d="M1100 0L1260 0L760 1200H560Z" fill="#10161c" opacity=".2" filter="url(#b22)"/>'
    defs = ramp("curl", [(0, "#000", 0.05), (0.75, "#fff", 0.08), (1, "#000", 0.2)]) + '<radialGradient id="pin" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#fff" stop-opacity=".85"/><stop offset=".35" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".6"/></radialGradient>'
    return page(1800, 1200, body, defs)


def contours(w: float, h: float, peak: Point, seed: int, ink: str) -> str:
    """Contour lines of one hillside, closed curves that drift with the height."""
    rng = Random(seed)
    waves = [(rng.randint(2, 5), rng.uniform(0, 6.28), rng.uniform(0.05, 0.15)) for _ in range(4)]
    out = ""
    for k in range(1, 15):
        r = k * w * 0.062
        pts = []
        for i in range(73):
            a = i * math.tau / 72
            f = 1 + sum(m * math.sin(n * a + p + k * 0.13) for n, p, m in waves)
            pts.append((peak[0] + k * 4 + r * f * math.cos(a), peak[1] + k * 2 + r * 0.8 * f * math.sin(a)))
        out += f'<path d="{line(pts)}Z" fill="none" stroke="{ink}" stroke-width="{4.4 if k % 5 == 0 else 2}"/>'
    return f'<g>{out}<circle cx="{peak[0]}" cy="{peak[1]}" r="11" fill="{RED}"/></g>'


def honey() -> str:
    """Three jars against the window, pale to dark."""
    body = '<rect width="1600" height="1600" fill="url(#air)"/><ellipse cx="980" cy="430" rx="760" ry="480" fill="#fff8e0" opacity=".8" filter="url(#b50)"/>'
    body += '<g opacity=".75" filter="url(#b22)"><path d="M0 760Q300 610 640 720T1250 660T1600 700V1100H0Z" fill="#b9c19a"/><path d="M0 880Q400 760 800 850T1600 800V1130H0Z" fill="#93a574"/></g>'
    body += '<g fill="#8c7b62"><rect x="520" width="26" height="1110"/><rect y="352" width="1600" height="22"/></g><g fill="#fff6e0" opacity=".5"><rect x="520" width="7" height="1110"/><rect y="352" width="1600" height="6"/></g>'
    body += '<rect y="1110" width="1600" height="490" fill="url(#sill)"/><path d="M0 1110H1600" stroke="#fff3d6" stroke-width="6" opacity=".8"/>'
    body += "".join(f'<path d="M0 {1150 + k * k * 9 + k * 22}Q800 {1162 + k * k * 9 + k * 18} 1600 {1146 + k * k * 9 + k * 24}" fill="none" stroke="#6b4322" stroke-width="3" opacity=".28"/>' for k in range(6))
    jars = [(120.0, 1290.0, 400.0, 520.0, ("#fff0a8", "#f7c23c", "#c98512"), 3, "#c98512", (140.0, 120.0)), (590.0, 1370.0, 440.0, 620.0, ("#ffd27a", "#e8921e", "#9a4a08"), 8, "#9a4a08", (250.0, 170.0)), (1100.0, 1270.0, 380.0, 480.0, ("#e8943c", "#a64c10", "#4f1d06"), 5, "#7a330c", (120.0, 90.0))]
    defs = ""
    for x, base, w, _, (light, _, _), _, _, _ in jars:
        body += poly([(x + 30, base - 8), (x + w - 30, base - 8), (x + w * 0.55, 1650), (x - w * 0.55, 1650)], "#2c1606", 'opacity=".55" filter="url(#b22)"')
        body += poly([(x + w * 0.3, base), (x + w * 0.75, base), (x + w * 0.3, 1600), (x - w * 0.15, 1600)], light, 'opacity=".6" filter="url(#b22)" style="mix-blend-mode:screen"')
        body += f'<path d="M{x + w * 0.3} {base + 50}q60 40 10 90t30 110" fill="none" stroke="{light}" stroke-width="12" opacity=".6" filter="url(#b9)"/>'
    for n, (x, base, w, h, (light, mid, deep), seed, ink, peak) in enumerate(jars):
        top, r = base - h, 54.0
        shape = f"M{x + 26} {top}Q{x} {top + 26} {x} {top + 80}V{base - r}Q{x} {base} {x + r} {base}H{x + w - r}Q{x + w} {base} {x + w} {base - r}V{top + 80}Q{x + w} {top + 26} {x + w - 26} {top}Z"
        defs += f'<radialGradient id="j{n}" cx=".58" cy=".42" r=".72"><stop offset="0" stop-color="{light}"/><stop offset=".5" stop-color="{mid}"/><stop offset="1" stop-color="{deep}"/></radialGradient>'
        body += f'<ellipse cx="{x + w / 2}" cy="{base}" rx="{w * 0.5}" ry="22" fill="#1f0f04" opacity=".7" filter="url(#b9)"/><path d="{shape}" fill="#f6ecd6" opacity=".9"/><clipPath id="k{n}"><path d="{shape}"/></clipPath>'
        body += f'<g clip-path="url(#k{n})"><rect x="{x}" y="{top + 46}" width="{w}" height="{h}" fill="url(#j{n})"/><ellipse cx="{x + w / 2}" cy="{top + 48}" rx="{w / 2}" ry="17" fill="{light}"/><ellipse cx="{x + w / 2}" cy="{top + 48}" rx="{w / 2}" ry="17" fill="none" stroke="#fff" stroke-width="3" opacity=".7"/>'
        body += f'<path d="M{x} {base - 40}Q{x + w / 2} {base - 8} {x + w} {base - 40}V{base}H{x}Z" fill="{light}" opacity=".65" filter="url(#b9)"/><rect x="{x}" y="{top}" width="{w * 0.16}" height="{h}" fill="{deep}" opacity=".5" filter="url(#b9)"/></g>'
        ly, lh = top + h * 0.3, h * 0.52
        body += f'<clipPath id="l{n}"><path d="M{x} {ly}Q{x + w / 2} {ly + 16} {x + w} {ly}V{ly + lh}Q{x + w / 2} {ly + lh + 18} {x} {ly + lh}Z"/></clipPath><g clip-path="url(#l{n})"><rect x="{x}" y="{ly}" width="{w}" height="{lh + 30}" fill="#f3ead0" opacity=".93"/><g transform="translate({x} {ly})">{contours(w, lh, peak, seed, ink)}<rect x="26" y="{lh - 66:.0f}" width="{w * 0.52:.0f}" height="70" fill="#f3ead0"/>'
        body += f'<path d="M36 {lh - 46:.0f}h{w * 0.4:.0f}" stroke="#2b1a0e" stroke-width="11"/><path d="M36 {lh - 22:.0f}h{w * 0.28:.0f}M36 {lh - 6:.0f}h{w * 0.2:.0f}" stroke="#2b1a0e" stroke-width="4"/></g><rect x="{x}" y="{ly}" width="{w}" height="{lh + 30}" fill="url(#turn)"/></g>'
        lid = f"M{x + 14} {top - 78}Q{x + w / 2} {top - 92} {x + w - 14} {top - 78}V{top + 6}Q{x + w / 2} {top + 20} {x + 14} {top + 6}Z"
        body += f'<path d="{lid}" fill="{["#f2c230", "#e8e0cc", "#22314f"][n]}"/><path d="{lid}" fill="url(#tin)"/><ellipse cx="{x + w / 2}" cy="{top - 79}" rx="{w / 2 - 14}" ry="13" fill="#fff6da" opacity=".65"/>'
        body += "".join(f'<path d="M{x + 20 + k * (w - 40) / 30:.0f} {top - 44}v46" stroke="#000" stroke-width="2.4" opacity=".17"/>' for k in range(31))
        body += f'<path d="M{x + w - 30} {top + 70}V{base - 80}" stroke="#fff" stroke-width="13" stroke-linecap="round" opacity=".75"/><path d="M{x + w - 56} {top + 90}V{top + h * 0.28}" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".5"/><path d="{shape}" fill="none" stroke="#fff7e0" stroke-width="4" opacity=".55"/>'
    defs += ramp("air", [(0, "#f6e8c4", 1), (0.6, "#f0dcae", 1), (1, "#d9bd88", 1)]) + ramp("sill", [(0, "#d8a565", 1), (0.4, "#a86f38", 1), (1, "#5a3415", 1)])
    defs += ramp("turn", [(0, "#2b1606", 0.55), (0.3, "#2b1606", 0.06), (0.75, "#fff", 0.12), (1, "#2b1606", 0.3)], 1, 0) + ramp("tin", [(0, "#000", 0.6), (0.3, "#000", 0.1), (0.7, "#fff", 0.35), (0.86, "#fff", 0.1), (1, "#000", 0.4)], 1, 0)
    return page(1600, 1600, body, defs)


def village() -> str:
    """Seven lanes at night from above; the workshops are open and their light lies on the street."""
    rng = Random(77)
    a, s = math.cos(math.radians(30)), 0.46

    def at(x: float, y: float, z: float = 0) -> Point:
        return 880 + (x - y) * a, 150 + (x + y) * s - z

    body = '<rect width="1800" height="1200" fill="#0c1220"/>'
    for i in range(-4, 24):
        for j in range(-4, 24):
            if rng.random() < 0.3:
                continue
            x, y = i * 80.0, j * 80.0
            c = rng.choice(["#172338", "#152133", "#1b2a42", "#192a34"])
            body += poly([at(x, y), at(x + 80, y), at(x + 80, y + 80), at(x, y + 80)], c)
    lanes = [[(-300, 620), (1900, 620), (1900, 720), (-300, 720)], [(640, -300), (740, -300), (740, 1900), (640, 1900)], [(-300, 1180), (1900, 1180), (1900, 1256), (-300, 1256)]]
    for lane in lanes:
        body += poly([at(*p) for p in lane], "#2c3856")
    square = [at(560, 540), at(900, 540), at(900, 860), at(560, 860)]
    body += poly(square, "#364362")
    body += "".join(f'<path d="M{at(560 + k * 34, 540)[0]:.0f} {at(560 + k * 34, 540)[1]:.0f}L{at(560 + k * 34, 860)[0]:.0f} {at(560 + k * 34, 860)[1]:.0f}" stroke="#3a4666" stroke-width="1.5" opacity=".7"/>' for k in range(11))
    houses: list[tuple[float, float, float, float, float, int]] = [
        (60, 430, 150, 170, 96, 1), (230, 440, 130, 160, 116, 0), (390, 430, 150, 170, 90, 1), (930, 420, 170, 180, 110, 1), (1130, 440, 140, 160, 90, 0), (1300, 430, 190, 170, 104, 1),
        (430, 120, 190, 130, 100, 2), (450, 280, 170, 120, 92, 0), (420, -40, 180, 130, 96, 2), (800, 60, 150, 140, 84, 0), (800, 240, 160, 150, 92, 0), (250, 760, 160, 150, 92, 0), (90, 770, 140, 150, 84, 0),
        (430, 900, 190, 150, 112, 2), (420, 1070, 200, 100, 90, 0), (930, 900, 170, 160, 96, 0), (1120, 880, 160, 170, 110, 0), (960, 990, 220, 170, 120, 1), (1240, 1000, 170, 160, 92, 1), (1320, 800, 150, 140, 90, 0), (700 + 80, 1000, 130, 160, 96, 1), (450, 1280, 170, 150, 90, 2), (800, 1290, 170, 150, 96, 0),
    ]
    light = ""
    for x, y, w, d, _, door in houses:
        if door == 1:
            mid = x + w / 2
            light += poly([at(mid - 36, y + d), at(mid + 36, y + d), at(mid + 120, y + d + 175), at(mid - 120, y + d + 175)], "url(#spill1)", 'filter="url(#b3)"')
        if door == 2:
            mid = y + d / 2
            light += poly([at(x + w, mid - 36), at(x + w, mid + 36), at(x + w + 175, mid + 120), at(x + w + 175, mid - 120)], "url(#spill2)", 'filter="url(#b3)"')
    body += f'<g style="mix-blend-mode:screen">{light}</g>'
    things: list[tuple[float, str]] = []
    for n, (x, y, w, d, h, door) in enumerate(houses):
        ridge = h + min(w, d) * 0.42
        wall, side = ["#4b5678", "#585574", "#434f70"][n % 3], ["#222a42", "#282a40", "#1f2840"][n % 3]
        roof, back = ["#3a4668", "#483f58", "#33415a"][n % 3], ["#141b2d", "#191a2b", "#131a28"][n % 3]
        out = poly([at(x - 10, y + d + 10), at(x + w + 10, y + d + 10), at(x + w + 10, y - 10), at(x + w + 90, y - 20), at(x + w + 90, y + d + 40)], "#05080f", 'opacity=".5" filter="url(#b9)"')
        out += poly([at(x, y + d), at(x + w, y + d), at(x + w, y + d, h), at(x, y + d, h)], wall)
        out += poly([at(x + w, y + d), at(x + w, y), at(x + w, y, h), at(x + w, y + d / 2, ridge), at(x + w, y + d, h)], side)
        out += poly([at(x - 8, y + d + 12, h - 8), at(x + w + 8, y + d + 12, h - 8), at(x + w + 8, y + d / 2, ridge + 3), at(x - 8, y + d / 2, ridge + 3)], roof)
        out += poly([at(x - 8, y - 10, h), at(x + w + 8, y - 10, h), at(x + w + 8, y + d / 2, ridge + 3), at(x - 8, y + d / 2, ridge + 3)], back)
        for k in range(1, 8):
            t = k / 8
            p, q = at(x - 8, y + d + 12 - (d / 2 + 12) * t, h - 8 + (ridge + 11 - h) * t), at(x + w + 8, y + d + 12 - (d / 2 + 12) * t, h - 8 + (ridge + 11 - h) * t)
            out += f'<path d="{line([p, q])}" stroke="#0d1322" stroke-width="1.6" opacity=".6"/>'
        rim = [at(x - 8, y + d / 2, ridge + 3), at(x + w + 8, y + d / 2, ridge + 3)]
        out += f'<path d="{line(rim)}" stroke="#8fa3d0" stroke-width="2.5" opacity=".55"/>'
        cxh, cyh = at(x + w * 0.25, y + d / 2, ridge)
        out += f'<path d="M{cxh:.0f} {cyh + 8:.0f}v-36h15v36z" fill="#1a2134"/><path d="M{cxh + 10:.0f} {cyh + 8:.0f}v-36h7v36z" fill="#10172a"/>'
        if door == 1:
            mid = x + w / 2
            out += poly([at(mid - 36, y + d), at(mid + 36, y + d), at(mid + 36, y + d, 66), at(mid - 36, y + d, 66)], "url(#room)")
            px, py = at(mid + rng.uniform(-16, 16), y + d)
            out += f'<path d="M{px - 5:.0f} {py:.0f}v-30q5 -8 10 0v30z" fill="#3a1a08"/><circle cx="{px:.0f}" cy="{py - 37:.0f}" r="5" fill="#3a1a08"/>' + poly([at(mid - 36, y + d), at(mid - 66, y + d + 26), at(mid - 66, y + d + 26, 66), at(mid - 36, y + d, 66)], "#6a3a16") + poly([at(mid + 36, y + d), at(mid + 66, y + d + 26), at(mid + 66, y + d + 26, 66), at(mid + 36, y + d, 66)], "#e29a4c")
        elif door == 2:
            mid = y + d / 2
            out += poly([at(x + w, mid - 34), at(x + w, mid + 34), at(x + w, mid + 34, 64), at(x + w, mid - 34, 64)], "url(#room)")
            px, py = at(x + w, mid)
            out += f'<path d="M{px - 6:.0f} {py:.0f}v-28q5 -8 10 0v28z" fill="#3a1a08"/><circle cx="{px - 1:.0f}" cy="{py - 35:.0f}" r="5" fill="#3a1a08"/>'
        for k in range(int(w // 46)):
            if door != 1 and rng.random() < 0.42:
                wx = x + 16 + k * 46
                out += poly([at(wx, y + d, 34), at(wx + 18, y + d, 34), at(wx + 18, y + d, 62), at(wx, y + d, 62)], rng.choice(["#ffcf7a", "#f2b45c", "#8fb0d8"]))
        things.append((x + y + w / 2 + d, out))
    for _ in range(64):
        way = rng.randrange(4)
        x, y = [(rng.uniform(0, 1500), rng.uniform(630, 712)), (rng.uniform(648, 732), rng.uniform(-100, 1350)), (rng.uniform(300, 1500), rng.uniform(1185, 1250)), (rng.uniform(580, 880), rng.uniform(560, 840))][way]
        px, py = at(x, y)
        c = rng.choice(["#0a0d16", "#141a2c", "#3a2a2c"])
        things.append((x + y, f'<path d="M{px:.0f} {py:.0f}l34 8-30-2z" fill="#04060c" opacity=".55"/><path d="M{px - 4:.0f} {py:.0f}v-17q4.500 -7 9 0v17z" fill="{c}"/><circle cx="{px:.0f}" cy="{py - 24:.0f}" r="4" fill="#c58e62"/>'))
    for _ in range(52):
        x, y = rng.choice([(rng.uniform(-200, 380), rng.uniform(-200, 380)), (rng.uniform(1000, 1700), rng.uniform(-200, 330)), (rng.uniform(-260, 340), rng.uniform(960, 1500)), (rng.uniform(1480, 1700), rng.uniform(760, 1500))])
        px, py = at(x, y)
        r = rng.uniform(22, 44)
        things.append((x + y, f'<ellipse cx="{px + 20:.0f}" cy="{py + 4:.0f}" rx="{r:.0f}" ry="{r * 0.4:.0f}" fill="#04070d" opacity=".55"/><circle cx="{px:.0f}" cy="{py - r:.0f}" r="{r:.0f}" fill="#14241f"/><circle cx="{px - r * 0.3:.0f}" cy="{py - r * 1.3:.0f}" r="{r * 0.62:.0f}" fill="#21382f"/><circle cx="{px - r * 0.4:.0f}" cy="{py - r * 1.5:.0f}" r="{r * 0.3:.0f}" fill="#36544a"/>'))
    fx, fy = at(730, 700)
    things.append((1440, f'<ellipse cx="{fx:.0f}" cy="{fy:.0f}" rx="130" ry="66" fill="#ffb04a" opacity=".55" filter="url(#b22)"/><path d="M{fx - 22:.0f} {fy:.0f}q-6 -34 14 -52q0 20 10 22q2 -22 14 -32q20 40 6 62z" fill="#ffd36b"/><path d="M{fx - 34:.0f} {fy + 6:.0f}l66 -8M{fx - 30:.0f} {fy - 6:.0f}l62 14" stroke="#2a1408" stroke-width="9"/>' + "".join(f'<path d="M{fx + 92 * math.cos(t):.0f} {fy + 46 * math.sin(t):.0f}v-17q4.500 -7 9 0v17z" fill="#0e1220"/><circle cx="{fx + 92 * math.cos(t) + 4:.0f}" cy="{fy + 46 * math.sin(t) - 24:.0f}" r="4" fill="#e0a36c"/>' for t in (0.3, 0.8, 1.3, 1.9, 2.6, 3.3, 4.0, 4.7, 5.6))))
    body += "".join(out for _, out in sorted(things, key=lambda item: item[0]))
    line0 = [at(560, 540, 120), at(900, 860, 120), at(560, 860, 120), at(900, 540, 120)]
    for p, q in ((line0[0], line0[1]), (line0[2], line0[3])):
        body += f'<path d="M{p[0]:.0f} {p[1]:.0f}Q{(p[0] + q[0]) / 2:.0f} {(p[1] + q[1]) / 2 + 44:.0f} {q[0]:.0f} {q[1]:.0f}" fill="none" stroke="#5a4a3a" stroke-width="2"/>'
        for k in range(1, 12):
            t = k / 12
            bx, by = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t + 88 * t * (1 - t)
            body += f'<circle cx="{bx:.0f}" cy="{by + 5:.0f}" r="14" fill="#ffc76a" opacity=".5" filter="url(#b3)"/><circle cx="{bx:.0f}" cy="{by + 5:.0f}" r="4.500" fill="#fff0c2"/>'
    body = f'<g transform="translate(-170 -130) scale(1.17)">{body}</g>'
    body += '<rect width="1800" height="1200" fill="url(#haze)"/><path d="M-100 0H620L-100 620Z" fill="#9db4e8" opacity=".18" filter="url(#b50)"/>'
    defs = ramp("spill1", [(0, "#ffb65a", 0.95), (1, "#ff8a2a", 0)], -0.35, 1) + ramp("spill2", [(0, "#ffb65a", 0.95), (1, "#ff8a2a", 0)], 0.6, 1) + ramp("room", [(0, "#ffb54a", 1), (1, "#fff0bc", 1)])
    defs += ramp("haze", [(0, "#31406e", 0.4), (0.35, "#31406e", 0.0), (0.8, "#05070e", 0.0), (1, "#05070e", 0.6)])
    return page(1800, 1200, body, defs)


def pictures() -> list[Picture]:
    """The five pictures of Dräistréch."""
    at = "dreistreech/images/"
    return [
        Picture(at + "cover.jpg", billboard(), 2000, 2.5, 0.18, 71),
        Picture(at + "hahn-plakat.jpg", water(), 1440, 1.8, 0.06, 72),
        Picture(at + "hahn-wand.jpg", pinboard(), 1800, 1.5, 0.16, 73),
        Picture(at + "honig-glaeser.jpg", honey(), 1600, 2.0, 0.14, 74),
        Picture(at + "nacht-dorf.jpg", village(), 1800, 2.0, 0.25, 75),
    ]
