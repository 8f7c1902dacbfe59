"""Pictures of Studio Kanton: kraft, brick and cobalt in hard side light, measured like a dieline."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .ink import Picture

BRICK = "#b4432c"
COBALT, YELLOW, MAT = "#23489a", "#f4bd1a", "#15382f"

Point = tuple[float, float]

# Numerals on a 10 by 16 box, drawn as one heavy stroke.
DIGITS = {
    "0": "M1.7 5A3.3 3.3 0 0 1 8.3 5V11A3.3 3.3 0 0 1 1.7 11Z",
    "1": "M1 4.4L6 1.7V16",
    "4": "M6.6 16V1.7L1.4 11.2H10",
    "5": "M8.8 1.7H2.6V7.4H5A3.45 3.45 0 0 1 5 14.3H1",
    "7": "M1 1.7H8.4L3.8 16",
    "8": "M5 1.7A3 3 0 1 1 4.99 1.7ZM5 7.6A3.4 3.4 0 1 1 4.99 7.6Z",
}

PAPER = """<filter id="paper" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".035 .05"
 numOctaves="4" seed="3"/><feDiffuseLighting lighting-color="#fff" surfaceScale="2.2" diffuseConstant="1.05">
 <feDistantLight azimuth="200" elevation="52"/></feDiffuseLighting><feComposite in2="SourceGraphic" operator="in"/></filter>
 <filter id="wall" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".008 .012"
 numOctaves="5" seed="8"/><feDiffuseLighting lighting-color="#fff" surfaceScale="5" diffuseConstant="1.08">
 <feDistantLight azimuth="210" elevation="60"/></feDiffuseLighting><feComposite in2="SourceGraphic" operator="in"/></filter>
 <filter id="b4"><feGaussianBlur stdDeviation="4"/></filter>
 <filter id="b14" x="-.5" y="-.5" width="2" height="2"><feGaussianBlur stdDeviation="14"/></filter>
 <filter id="b40" x="-.5" y="-.5" width="2" height="2"><feGaussianBlur stdDeviation="40"/></filter>"""


def page(width: int, height: int, body: str, defs: str = "") -> str:
    """A whole SVG document with the studio's surfaces at hand."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<defs>{PAPER}{defs}</defs>{body}</svg>"
    )


def ramp(name: str, stops: list[tuple[float, str, float]], x2: float = 1, y2: float = 0, x1: float = 0, y1: float = 0) -> str:
    """A linear gradient from (offset, colour, opacity) stops."""
    inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
    return f'<linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def poly(points: Sequence[Point], fill: str, extra: str = "") -> str:
    """A closed polygon."""
    return f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="{fill}" {extra}/>'


def numeral(text: str, x: float, y: float, height: float, colour: str, weight: float = 3.4) -> str:
    """A row of stencil numerals with its left top corner at x, y."""
    k = height / 16
    glyphs = "".join(
        f'<path transform="translate({x + i * 11 * k:.1f} {y:.1f}) scale({k:.3f})" d="{DIGITS[c]}"/>' for i, c in enumerate(text)
    )
    return f'<g fill="none" stroke="{colour}" stroke-width="{weight}" stroke-linejoin="miter">{glyphs}</g>'


def bag(x: float, base: float, w: float, h: float, text: str, ink: str, depth: float, seed: int) -> str:
    """A flour bag: front and right side, folded and sewn top, one numeral; lit from the left."""
    rng = Random(seed)
    top, fold = base - h, h * 0.13
    side = [(x + w, top + 6), (x + w + depth, top - depth * 0.16 + 14), (x + w + depth, base - depth * 0.3), (x + w, base)]
    front = [(x + 3, top), (x + w - 2, top + 3), (x + w, base), (x, base)]
    out = poly(side, "#7c5a37") + poly(
        [(x + w, top + fold), (x + w + depth * 0.5, (top + base) / 2), (x + w, base - 20)], "#5f4329", 'opacity=".55" filter="url(#b4)"'
    )
    out += poly(front, "url(#kraft)")
    for _ in range(7):
        cx, cy = x + rng.uniform(0.1, 0.9) * w, base - rng.uniform(0.1, 0.8) * h
        dx, dy, tone = rng.uniform(-0.16, 0.16) * w, rng.uniform(0.08, 0.22) * h, rng.choice(["#fff", "#5b3d20"])
        out += f'<path d="M{cx:.0f} {cy:.0f}q{dx:.0f} {dy * 0.4:.0f} {dx * 0.6:.0f} {dy:.0f}q{dx * 0.2 + 14:.0f} {-dy * 0.5:.0f} {-dx * 0.6:.0f} {-dy:.0f}z" fill="{tone}" opacity=".17" filter="url(#b4)"/>'
    size = min(h * 0.46, w * 0.86 / (len(text) * 11 - 1) * 16)
    width = (len(text) * 11 - 1) * size / 16
    out += numeral(text, x + (w - width) / 2, base - h * 0.14 - size, size, ink)
    out += f'<rect x="{x + w * 0.08:.0f}" y="{base - h * 0.085:.0f}" width="{w * 0.38:.0f}" height="5" fill="{ink}"/>'
    out += f'<rect x="{x + w * 0.08:.0f}" y="{base - h * 0.06:.0f}" width="{w * 0.25:.0f}" height="5" fill="{ink}"/>'
    flap = [(x + 1, top), (x + w, top + 3), (x + w + 3, top + fold), (x - 3, top + fold - 2)]
    out += poly([(a, b + 12) for a, b in flap], "#3c2412", 'opacity=".45" filter="url(#b4)"') + poly(flap, "url(#flap)")
    out += f'<path d="M{x + 4:.0f} {top + fold * 0.62:.0f}H{x + w - 4:.0f}" stroke="{ink}" stroke-width="5" stroke-dasharray="15 8"/>'
    hull = [front[0], front[1], side[1], side[2], front[2], front[3]] if depth else front
    return out + poly(hull, "#888", 'filter="url(#paper)" style="mix-blend-mode:soft-light" opacity=".75"')


KRAFTS = ramp("kraft", [(0, "#f0d6ab", 1), (0.45, "#d0ab7b", 1), (1, "#a87f52", 1)]) + ramp(
    "flap", [(0, "#fbe6c2", 1), (0.5, "#dcb989", 1), (1, "#b48a5b", 1)]
)


def cover() -> str:
    """Three bags in raking light against brick red."""
    defs = KRAFTS + ramp("back", [(0, "#d2603f", 1), (0.55, "#ab3c26", 1), (1, "#702014", 1)], 1, 0.25)
    defs += ramp("table", [(0, "#d9694a", 1), (1, "#8a2c1b", 1)], 1, 0.5) + ramp("fade", [(0, "#200703", 0.75), (1, "#200703", 0)])
    body = '<rect width="1800" height="1200" fill="url(#back)"/><rect y="905" width="1800" height="295" fill="url(#table)"/>'
    body += '<rect width="1800" height="1200" fill="#888" filter="url(#wall)" style="mix-blend-mode:soft-light" opacity=".5"/>'
    body += poly([(0, 0), (820, 0), (340, 905), (0, 905)], "#ffb28c", 'opacity=".2" filter="url(#b40)"')
    body += '<rect y="860" width="1800" height="60" fill="#3a0d06" opacity=".35" filter="url(#b14)"/>'
    bags = [(330, 1020, 300, 560, "80", 95, 5), (730, 985, 360, 760, "110", 110, 6), (1190, 1050, 270, 400, "55", 85, 9)]
    for x, base, w, h, _, d, _ in bags:
        dx, far = (base - 905) * 2.7, x + w + d
        floor = [(x + w * 0.4, base + 2), (far, base - d * 0.3), (far + dx * 0.8, 903), (x + w * 0.5 + dx, 903)]
        wall = [(x + w * 0.5 + dx, 906), (far + dx * 0.8, 906), (far + dx * 0.8 + 20, 930 - h * 0.74), (x + w * 0.55 + dx, 922 - h * 0.74)]
        body += poly(floor, "#250804", 'opacity=".6" filter="url(#b14)"') + poly(wall, "#250804", 'opacity=".5" filter="url(#b14)"')
        body += f'<rect x="{x - 8}" y="{base - 12}" width="{w + d + 10}" height="22" fill="#1c0502" opacity=".7" filter="url(#b4)"/>'
    for x, base, w, h, text, d, seed in bags:
        body += bag(x, base, w, h, text, "#96301d", d, seed)
    return page(1800, 1200, body, defs)


def range_row() -> str:
    """Six bags on a steel shelf, strictly frontal."""
    defs = KRAFTS + ramp("wallp", [(0, "#f4eee2", 1), (1, "#cfc4b2", 1)], 1, 0.6)
    defs += ramp("shelf", [(0, "#5d6468", 1), (0.12, "#aeb6b8", 1), (0.3, "#3b4144", 1), (1, "#1a1e20", 1)], 0, 1)
    body = '<rect width="2000" height="1000" fill="url(#wallp)"/><g stroke="#b9ad98" stroke-width="3" opacity=".5">'
    for row in range(9):
        body += f'<path d="M0 {row * 92}H2000"/>'
        body += "".join(f'<path d="M{x} {row * 92}v92"/>' for x in range(110 if row % 2 else 0, 2000, 220))
    body += '</g><rect y="806" width="2000" height="38" fill="url(#shelf)"/><rect y="844" width="2000" height="156" fill="#2a2e30"/>'
    body += '<rect y="844" width="2000" height="90" fill="#000" opacity=".5" filter="url(#b14)"/>'
    inks = ["#b23a22", "#b23a22", "#8f2d1b", "#8f2d1b", "#6c2013", "#4a160d"]
    for i, (text, h) in enumerate(zip(["45", "55", "80", "110", "150", "170"], [430, 430, 560, 560, 640, 640], strict=True)):
        x = 110 + i * 306
        body += poly([(x + 40, 806), (x + 300, 806), (x + 300, 860 - h), (x + 60, 836 - h)], "#4a3621", 'opacity=".42" filter="url(#b14)"')
        body += bag(x, 806, 250, h, text, inks[i], 0, 20 + i)
    for i in range(6):
        body += f'<rect x="{150 + i * 306}" y="852" width="170" height="58" fill="#efe7d8"/>'
        body += f'<rect x="{164 + i * 306}" y="866" width="90" height="8" fill="#96301d"/>'
        body += f'<rect x="{164 + i * 306}" y="884" width="{60 + 9 * i}" height="6" fill="#15181a" opacity=".7"/>'
    body += poly([(0, 0), (900, 0), (420, 806), (0, 806)], "#fffaf0", 'opacity=".5" filter="url(#b40)" style="mix-blend-mode:soft-light"')
    return page(2000, 1000, body, defs)


def fold() -> str:
    """The sewn top of one bag, from a hand's distance."""
    rng = Random(4)
    defs = ramp("k", [(0, "#ecd0a2", 1), (0.5, "#cda678", 1), (1, "#9c734a", 1)], 1, 0.7)
    defs += ramp("f", [(0, "#fff0d2", 1), (0.06, "#f2d9ae", 1), (0.8, "#d6b282", 1), (1, "#a57c50", 1)], 0, 1)
    defs += ramp("th", [(0, "#e2644a", 1), (0.5, "#b03322", 1), (1, "#5e150c", 1)], 0, 1)
    body = '<rect width="1440" height="1800" fill="#2b1a12"/><path d="M70 150H1400V1800H40Z" fill="url(#k)"/>'
    for i in range(16):
        x, y, length = rng.uniform(60, 1300), rng.uniform(640, 1250), rng.uniform(240, 620)
        bend, wide = rng.uniform(-120, 120), rng.uniform(16, 64)
        d = f"M{x:.0f} {y:.0f}q{bend:.0f} {length / 2:.0f} {bend / 3:.0f} {length:.0f}q{wide + bend * 0.5:.0f} {-length * 0.4:.0f} {-bend / 3:.0f} {-length:.0f}z"
        body += f'<path d="{d}" fill="{"#fff3da" if i % 2 else "#5a3a1e"}" opacity=".26" filter="url(#b4)"/>'
    body += '<clipPath id="sack"><path d="M70 150H1400V1800H40Z"/></clipPath>'
    body += f'<g opacity=".95" clip-path="url(#sack)">{numeral("55", 150, 990, 1150, "#a5321f")}</g>'
    body += '<path d="M70 640Q700 690 1390 640V760Q700 800 60 740Z" fill="#3a2110" opacity=".55" filter="url(#b14)"/>'
    body += '<path d="M74 120Q700 96 1396 126L1404 640Q720 668 58 636Z" fill="url(#f)"/>'
    body += '<path d="M74 120Q700 96 1396 126L1396 150Q700 122 74 146Z" fill="#fff8e6" opacity=".8"/>'
    for y, shift in ((390, 0), (470, 34)):
        for i in range(20):
            x = 78 + i * 68 + shift
            if x > 1350:
                continue
            y0 = y + 10 * math.sin(i / 3) + rng.uniform(-3, 3)
            tilt = rng.uniform(-5, 3)
            body += f'<g transform="rotate({tilt:.1f} {x} {y0:.0f})"><rect x="{x + 3}" y="{y0 + 9:.0f}" width="48" height="17" rx="8" fill="#3a2110" opacity=".6" filter="url(#b4)"/>'
            body += f'<rect x="{x}" y="{y0:.0f}" width="50" height="19" rx="9" fill="url(#th)"/>'
            body += "".join(f'<path d="M{x + 8 + j * 9} {y0 + 2:.0f}l-5 15" stroke="#f29a80" stroke-width="1.6" opacity=".6"/>' for j in range(5))
            body += f'<ellipse cx="{x - 8}" cy="{y0 + 10:.0f}" rx="5" ry="6" fill="#2b170b" opacity=".75"/></g>'
    tail = "M1340 480C1420 560 1290 640 1330 760S1420 900 1290 980 1180 1130 1240 1190"
    body += f'<path d="{tail}" transform="translate(16 22)" fill="none" stroke="#2b170b" stroke-width="15" opacity=".45" filter="url(#b4)"/>'
    body += f'<path d="{tail}" fill="none" stroke="#8d2416" stroke-width="15" stroke-linecap="round"/>'
    body += f'<path d="{tail}" fill="none" stroke="#e2705a" stroke-width="5" stroke-dasharray="7 8" transform="translate(-2 -2)"/>'
    body += '<rect width="1440" height="1800" fill="#888" filter="url(#paper)" style="mix-blend-mode:soft-light" opacity=".8"/>'
    body += poly([(900, 0), (1440, 0), (1440, 1800), (1150, 1800)], "#1c0d05", 'opacity=".42" filter="url(#b40)"')
    return page(1440, 1800, body, defs)


def arcs(cols: int, rows: int, cell: float, a: str, b: str, seed: int) -> str:
    """A field of quarter circles that meet at the cell edges, whatever lies next to it."""
    rng = Random(seed)
    out = f'<rect width="{cols * cell}" height="{rows * cell}" fill="{a}"/>'
    for i in range(cols):
        for j in range(rows):
            flip = rng.random() < 0.5
            for cx, cy in ((0, 0), (1, 1)) if flip else ((1, 0), (0, 1)):
                x, y = (i + cx) * cell, (j + cy) * cell
                sx, sy = (1 - 2 * cx), (1 - 2 * cy)
                ring = ""
                for outer, inner in ((0.66, 0.34),):
                    ring += (
                        f"M{x + sx * outer * cell:.1f} {y}A{outer * cell:.1f} {outer * cell:.1f} 0 0 {1 if sx * sy > 0 else 0} {x} {y + sy * outer * cell:.1f}"
                        f"V{y + sy * inner * cell:.1f}A{inner * cell:.1f} {inner * cell:.1f} 0 0 {0 if sx * sy > 0 else 1} {x + sx * inner * cell:.1f} {y}Z"
                    )
                out += f'<path d="{ring}" fill="{b}"/>'
    return out


def stack() -> str:
    """Soap boxes piled in isometric view, arcs running on across the edges."""
    c, s = math.cos(math.pi / 6), 0.5
    unit = 108.0
    ox, oy = 850.0, 1090.0

    def at(x: float, y: float, z: float) -> Point:
        return ox + (x - y) * c * unit, oy + (x + y) * s * unit - z * unit

    palettes = [("#f3ead8", COBALT), (BRICK, "#f6d9c4"), (COBALT, "#9fc3dd"), ("#eebfae", "#7d2618"), ("#f3ead8", BRICK), ("#e9a23b", COBALT)]
    boxes: list[tuple[int, int, int, int, int]] = []
    for level, (xs, ys) in enumerate([((0, 3, 6), (0, 2, 4)), ((0, 3, 6), (0, 2, 4)), ((0, 3), (0, 2, 4)), ((0, 3), (0, 2)), ((0,), (0, 2)), ((0,), (0,))]):
        boxes += [(x - 4, y - 3, level, 3, 2) for x in xs for y in ys if not (level == 1 and x == 6 and y == 4)]
    boxes += [(1, 5, 0, 3, 2)]
    body = '<rect width="1700" height="1700" fill="url(#air)"/>'
    ground = [at(-4, 7, 0), at(6, 7, 0), at(9.5, 1.2, 0), at(7.5, -3, 0), at(5, -3, 0)]
    body += poly(ground, "#3b5a52", 'opacity=".5" filter="url(#b40)"')
    body += poly([at(-4.2, 3.2, 0), at(5.2, 3.2, 0), at(5.4, -3.2, 0), at(-4, -3, 0)], "#1d2f2a", 'opacity=".5" filter="url(#b14)"')
    body += poly([at(1, 5, 0), at(4, 7.2, 0), at(1.2, 8.1, 0), at(-0.6, 6.6, 0)], "#1d2f2a", 'opacity=".55" filter="url(#b14)"')
    for n, (x, y, z, w, d) in enumerate(sorted(boxes, key=lambda b: (b[2], b[0] + b[1], b[0]))):
        a, b = palettes[(x * 5 + y * 3 + z * 7) % len(palettes)]
        h = 1.0
        faces = [
            ((x, y, z + h), (c, s), (-c, s), w, d, "#fff", 0.1),
            ((x, y + d, z + h), (c, s), (0, 1), w, 1, "#0b1a30", 0.16),
            ((x + w, y + d, z + h), (c, -s), (0, 1), d, 1, "#0b1a30", 0.42),
        ]
        for k, (o, u, v, cols, rows, tone, strength) in enumerate(faces):
            px, py = at(*o)
            m = f"matrix({u[0]:.4f} {u[1]:.4f} {v[0]:.4f} {v[1]:.4f} {px:.1f} {py:.1f})"
            body += f'<g transform="{m}">{arcs(cols, rows, unit, a, b, n * 7 + k)}<rect width="{cols * unit}" height="{rows * unit}" fill="{tone}" opacity="{strength}"/>'
            if k:
                body += f'<rect width="{cols * unit}" height="{rows * unit}" fill="url(#drop)" opacity=".5"/>'
            body += f'<path d="M0 0H{cols * unit}" stroke="#fff" stroke-width="3" opacity=".55"/></g>'
    defs = ramp("air", [(0, "#dfe9e2", 1), (0.55, "#c4d7cc", 1), (1, "#8fb0a2", 1)], 0.5, 1)
    defs += ramp("drop", [(0, "#0b1a30", 0), (1, "#0b1a30", 0.55)], 0, 1)
    return page(1700, 1700, body, defs)


def dieline() -> str:
    """The box laid flat on a cutting mat, half printed, a scalpel beside it."""
    body = f'<rect width="2000" height="1000" fill="{MAT}"/><g stroke="#6fae97" fill="none">'
    body += "".join(f'<path d="M{x} 0V1000" stroke-width="{3 if x % 250 == 0 else 1}" opacity="{0.5 if x % 250 == 0 else 0.25}"/>' for x in range(0, 2001, 50))
    body += "".join(f'<path d="M0 {y}H2000" stroke-width="{3 if y % 250 == 0 else 1}" opacity="{0.5 if y % 250 == 0 else 0.25}"/>' for y in range(0, 1001, 50))
    body += '<path d="M0 1000L1000 0M250 1000L1250 0M1500 1000L2000 500M0 0L1000 1000" stroke-width="1.5" opacity=".3"/></g>'
    outline = (
        "M360 300H560V150Q560 120 590 120H860Q890 120 890 150V300H1090L1110 316V330H1330V300Q1330 250 1380 250H1480V750H1380Q1330 750 1330 700V670"
        "H1110V684L1090 700H890V850Q890 880 860 880H590Q560 880 560 850V700H360L340 680V610L250 580Q235 575 235 560V440Q235 425 250 420L340 390V320Z"
    )
    body += f'<g transform="rotate(-3.5 900 500)"><path d="{outline}" transform="translate(20 26)" fill="#03100c" opacity=".6" filter="url(#b14)"/>'
    body += f'<path d="{outline}" fill="#e9e1d2"/><clipPath id="cut"><path d="{outline}"/></clipPath><g clip-path="url(#cut)">'
    body += f'<g transform="translate(560 300)">{arcs(6, 4, 100, "#f3ead8", COBALT, 11)}</g>'
    body += f'<g transform="translate(1110 300)">{arcs(4, 4, 100, "#f3ead8", BRICK, 5)}</g>'
    body += f'<g transform="translate(560 100)">{arcs(4, 2, 100, COBALT, "#9fc3dd", 3)}</g>'
    body += poly([(235, 80), (1000, 80), (400, 920), (235, 920)], "#fffaf0", 'opacity=".35" filter="url(#b40)"')
    body += poly([(1200, 200), (1500, 200), (1500, 800), (1000, 800)], "#1a1208", 'opacity=".28" filter="url(#b40)"')
    folds = "M340 300V700M560 300V700M890 300V700M1110 330V670M1330 330V670M560 300H890M560 700H890"
    body += f'<path d="{folds}" stroke="#2a1c10" stroke-width="9" opacity=".28" filter="url(#b4)" fill="none"/>'
    body += f'<path d="{folds}" stroke="#fff" stroke-width="3" fill="none" opacity=".8"/>'
    body += f'<path d="{folds}" stroke="{BRICK}" stroke-width="3" stroke-dasharray="18 12" fill="none"/>'
    body += '<rect x="200" y="80" width="1320" height="840" fill="#888" filter="url(#paper)" style="mix-blend-mode:soft-light" opacity=".5"/></g>'
    body += f'<path d="{outline}" fill="none" stroke="#fffaf0" stroke-width="3"/></g>'
    knife = "M0 0L150 -22H640Q670 -22 670 0T640 22H120Z"
    body += '<g transform="translate(1530 930) rotate(-62)">'
    body += f'<path d="{knife}" transform="translate(-20 34)" fill="#020a08" opacity=".65" filter="url(#b14)"/>'
    body += '<path d="M-60 14L110 -18V18Z" fill="url(#steel)"/><path d="M100 -20H680Q706 -20 706 0T680 20H100Z" fill="url(#steel)"/>'
    body += "".join(f'<path d="M{x} -20V20" stroke="#30383a" stroke-width="4"/>' for x in range(150, 330, 12)) + "</g>"
    body += poly([(0, 0), (900, 0), (200, 1000), (0, 1000)], "#d8fff0", 'opacity=".1" filter="url(#b40)"')
    return page(2000, 1000, body, ramp("steel", [(0, "#f2f5f5", 1), (0.4, "#9aa5a8", 1), (0.6, "#4d5659", 1), (1, "#b9c2c4", 1)], 0, 1))


def posters() -> str:
    """Three posters of rolled profiles on a concrete wall, late sun."""
    rust, dark = "#a4482a", "#1c1a1a"
    body = '<rect width="1800" height="1200" fill="#a7a49d"/><rect width="1800" height="1200" fill="#888" filter="url(#wall)" style="mix-blend-mode:hard-light" opacity=".4"/>'
    body += '<g stroke="#55524c" stroke-width="5" opacity=".6"><path d="M0 118H1800M0 870H1800M560 0V1000M1240 0V1000"/></g>'
    for x in (90, 470, 650, 1150, 1330, 1710):
        for y in (60, 930):
            body += f'<circle cx="{x}" cy="{y}" r="15" fill="#5d5a54"/><circle cx="{x + 3}" cy="{y + 4}" r="11" fill="#3c3a36"/>'
    beam = "M60 90H440V210L300 260V540L440 590V710H60V590L200 540V260L60 210Z"
    rail = "M150 60Q250 30 350 60Q380 70 370 150L290 230V520Q300 580 450 640V740H50V640Q200 580 210 520V230L130 150Q120 70 150 60Z"
    angle = "M70 60H190V560Q190 590 220 590H440V740H70Z"
    art = [("#ece4d4", rust, beam), (dark, "#ece4d4", rail), ("#d8763c", "#f0e6d2", angle)]
    for i, (ground, figure, d) in enumerate(art):
        x = 170 + i * 510
        body += f'<rect x="{x + 8}" y="162" width="450" height="660" fill="#1b1812" opacity=".5" filter="url(#b14)"/>'
        body += f'<clipPath id="p{i}"><rect x="{x}" y="150" width="450" height="660"/></clipPath><g clip-path="url(#p{i})"><rect x="{x}" y="150" width="450" height="660" fill="{ground}"/>'
        spin = [(1.3, 0), (0.98, 0), (1.36, -14)][i]
        body += f'<g transform="translate({x + 225} {500 + 20 * (i == 2)}) rotate({spin[1]}) scale({spin[0]} {spin[0] * 0.86:.2f}) translate(-250 -400)"><path d="{d}" fill="{figure}"/></g>'
        for k in range(3):
            body += f'<rect x="{x + 28}" y="{174 + k * 15}" width="{[210, 150, 90][k]}" height="7" fill="{figure if i == 1 else dark}"/>'
        body += f'<path d="M{x} 370H{x + 450}M{x} 590H{x + 450}M{x + 225} 150V810" stroke="#000" stroke-width="4" opacity=".13"/><path d="M{x} 374H{x + 450}M{x} 594H{x + 450}M{x + 229} 150V810" stroke="#fff" stroke-width="3" opacity=".16"/>'
        body += f'<rect x="{x}" y="150" width="450" height="660" fill="#888" filter="url(#paper)" style="mix-blend-mode:soft-light" opacity=".55"/></g>'
    body += '<rect y="985" width="1800" height="215" fill="#57534d"/><path d="M0 985H1800" stroke="#24221f" stroke-width="10"/>'
    body += '<path d="M-100 1200L220 985M500 1200L660 985M1130 1200L1080 985M1740 1200L1500 985M0 1080H1800" stroke="#3a3733" stroke-width="4"/>'
    shade = [(1060, 0), (1800, 0), (1800, 1200), (560, 1200), (770, 985)]
    body += f'<g style="mix-blend-mode:multiply">{poly(shade, "#5a5878", "opacity=" + chr(34) + ".66" + chr(34) + " filter=" + chr(34) + "url(#b4)" + chr(34))}</g>'
    body += poly([(0, 0), (1050, 0), (760, 985), (0, 985)], "#ffcf8a", 'opacity=".2" style="mix-blend-mode:soft-light"')
    body += '<path d="M330 1120H1010L960 1150H300Z" fill="#16120e" opacity=".6" filter="url(#b14)"/>'
    body += '<path d="M300 960H930V1000H300Z" fill="#2b1d14"/><path d="M300 946H930V966H300Z" fill="#d08d52"/><path d="M350 1000h40v122h-40zM840 1000h40v122h-40z" fill="#1b1511"/>'
    return page(1800, 1200, body)


def corridor() -> str:
    """One-point perspective of a corridor with a letter painted across floor and wall."""
    vx, vy, focal = 600.0, 760.0, 900.0

    def at(x: float, y: float, z: float) -> Point:
        k = focal / (z + 0.001)
        return vx + x * k, vy + y * k

    def quad(points: list[tuple[float, float, float]], fill: str, extra: str = "") -> str:
        return poly([at(*p) for p in points], fill, extra)

    left, right, floor, roof, near, far = -1.0, 1.25, 1.15, -1.35, 0.85, 9.0
    body = '<rect width="1440" height="1800" fill="#dfe3e2"/>'
    body += quad([(left, floor, near), (right, floor, near), (right, floor, far), (left, floor, far)], "url(#floor)")
    body += quad([(right, roof, near), (right, roof, far), (right, floor, far), (right, floor, near)], "url(#right)")
    body += quad([(left, roof, near), (left, roof, far), (left, floor, far), (left, floor, near)], "url(#left)")
    body += quad([(left, roof, near), (right, roof, near), (right, roof, far), (left, roof, far)], "#4b5660")
    body += quad([(left, roof, far), (right, roof, far), (right, floor, far), (left, floor, far)], "#fdfbf0")
    for z in (1.6, 3.0, 4.6, 6.4):
        body += quad([(left, floor, z), (left, -0.75, z), (left, -0.75, z + 0.75), (left, floor, z + 0.75)], "#1f2b36")
        body += quad([(left, floor, z + 0.05), (left, -0.7, z + 0.05), (left, -0.7, z + 0.7), (left, floor, z + 0.7)], "#3a5066")
        glow = [(left, floor, z + 0.1), (left, floor, z + 0.6), (0.1, floor, z + 0.2), (0.1, floor, z - 0.2)]
        body += quad(glow, "#fff", 'opacity=".12" filter="url(#b14)"')
    for z in (1.0, 1.9, 2.9, 4.1, 5.5, 7.2):
        body += quad([(-0.2, roof, z), (0.45, roof, z), (0.45, roof, z + 0.3), (-0.2, roof, z + 0.3)], "#fffbe6")
        body += quad([(-0.3, roof, z - 0.05), (0.55, roof, z - 0.05), (0.55, roof, z + 0.35), (-0.3, roof, z + 0.35)], "#fffbe6", 'opacity=".5" filter="url(#b14)"')

    def painted(u: float, v: float) -> Point:
        """Unrolled paint coordinates: u runs across the floor and up the right wall, v along the depth."""
        edge = right - left
        return at(left + u, floor, v) if u <= edge else at(right, floor - (u - edge), v)

    def loop(points: list[Point]) -> str:
        dense: list[Point] = []
        for (u0, v0), (u1, v1) in zip(points, points[1:] + points[:1], strict=True):
            dense += [painted(u0 + (u1 - u0) * t / 24, v0 + (v1 - v0) * t / 24) for t in range(24)]
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in dense) + "Z"

    def bowl(c: float, r: float, z0: float, ry: float) -> list[Point]:
        return [(z0 + r * math.cos(t * math.pi / 20 - math.pi / 2), c + ry * math.sin(t * math.pi / 20 - math.pi / 2)) for t in range(21)]

    u0 = 0.75
    outer = [(u0, 4.7), (u0, 1.25), (2.3, 1.25)] + [(a, b) for a, b in bowl(2.13, 1.1, 2.3, 0.88)] + [(2.45, 3.0)]
    outer += [(a, b) for a, b in bowl(3.85, 0.9, 2.25, 0.85)]
    letter = loop(outer) + loop([(1.35, 1.65), (2.3, 1.65)] + bowl(2.13, 0.55, 2.3, 0.42)[2:] + [(1.35, 2.6)])
    letter += loop([(1.35, 3.4), (2.25, 3.4)] + bowl(3.85, 0.42, 2.25, 0.4)[2:] + [(1.35, 4.3)])
    body += f'<path d="{letter}" fill="{YELLOW}" fill-rule="evenodd"/>'
    body += f'<g style="mix-blend-mode:multiply">{quad([(right, roof, near), (right, roof, far), (right, floor, far), (right, floor, near)], "url(#shade)")}</g>'
    body += quad([(right, floor - 0.03, near), (right, floor - 0.03, far), (right, floor, far), (right, floor, near)], "#1d2730", 'opacity=".7"')
    body += quad([(right - 0.25, floor, near), (right - 0.1, floor, far), (right, floor, far), (right, floor, near)], "#12202c", 'opacity=".4" filter="url(#b14)"')
    px, py = at(-0.1, floor, 6.2)
    body += f'<g transform="translate({px:.0f} {py:.0f})" fill="#16202a"><path d="M-14 0L-9 -62Q-22 -84 -18 -112Q-14 -130 0 -130T18 -112Q22 -84 9 -62L16 0H6L0 -54L-5 0Z"/><circle cy="-146" r="13"/></g>'
    ex, ey = at(0.12, -0.1, far)
    body += f'<ellipse cx="{ex:.0f}" cy="{ey:.0f}" rx="210" ry="240" fill="#fffdf2" opacity=".75" filter="url(#b40)"/>'
    body += '<rect width="1440" height="1800" fill="#888" filter="url(#wall)" style="mix-blend-mode:soft-light" opacity=".35"/>'
    defs = ramp("floor", [(0, "#f2f2ea", 1), (0.35, "#b7bfc0", 1), (1, "#76828a", 1)], 0, 1) + ramp("right", [(0, "#f4f4ee", 1), (1, "#b9c3c8", 1)])
    defs += ramp("left", [(0, "#66788a", 1), (1, "#cfd8dc", 1)]) + ramp("shade", [(0, "#fff", 1), (1, "#aab8c6", 1)], 1, 0.4)
    return page(1440, 1800, body, defs)


def pictures() -> list[Picture]:
    """The seven pictures of Studio Kanton."""
    at = "studio-kanton/images/"
    return [
        Picture(at + "cover.jpg", cover(), 1800, 3.5, 0.18, 1),
        Picture(at + "hinterlay-gamme.jpg", range_row(), 2000, 2.5, 0.1, 2),
        Picture(at + "hinterlay-pli.jpg", fold(), 1440, 3.5, 0.16, 3),
        Picture(at + "olde-pile.jpg", stack(), 1700, 2.0, 0.1, 4),
        Picture(at + "olde-gabarit.jpg", dieline(), 2000, 3.0, 0.2, 5),
        Picture(at + "fer-affiches.jpg", posters(), 1800, 3.5, 0.15, 6),
        Picture(at + "schwebe-couloir.jpg", corridor(), 1440, 2.5, 0.1, 7),
    ]
