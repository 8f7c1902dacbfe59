"""The Other Counter, service designer: flat bright grounds, one hard sun, everyday office things with numbers on them."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet

RED, BUTTER, NIGHT, GREEN, PAPER = "#e2452f", "#f7cd3e", "#1d2a55", "#c4dccb", "#fbfaf5"
DIGITS = {
    "1": "M1 2L3.6 0V10", "2": "M.3 2.6A3 2.6 0 0 1 6 2.8C6 5.2 1.6 6.8 .3 10H6.2", "3": "M.4 1.2A3 2.4 0 1 1 2.8 4.7A3 2.6 0 1 1 .2 8.4",
    "4": "M4.6 0L0 7H6.6M4.8 3.6V10", "5": "M5.6 0H1.2L.7 4.4A3.1 2.9 0 1 1 .2 8.6", "6": "M4.9 0C2 2 .4 4.6 .4 6.9A2.9 3.1 0 1 0 .6 5.8",
    "7": "M0 0H6.2L2.2 10", "8": "M3.2 4.6A2.5 2.3 0 1 1 3.3 4.6A3 2.7 0 1 1 3.2 4.6Z", "9": "M1.4 10C4.3 8 5.9 5.4 5.9 3.1A2.9 3.1 0 1 0 5.7 4.2",
}


def number(text: str, x: float, y: float, size: float, colour: str, weight: float = 1.9) -> str:
    """Return bold figures, `size` high, with their top left corner at (x, y)."""
    inner = "".join(f'<path transform="translate({8.6 * i} 0)" d="{DIGITS[c]}"/>' for i, c in enumerate(text))
    return (
        f'<g transform="translate({x} {y}) scale({size / 10})" fill="none" stroke="{colour}" stroke-width="{weight}" '
        f'stroke-linejoin="round" stroke-linecap="round">{inner}</g>'
    )


def chair(x: float, shell: str, dark: str) -> str:
    """Return one moulded chair in front elevation, its feet at y 1080."""
    legs = f'<path d="M{x - 84} 900L{x - 112} 1078M{x + 84} 900L{x + 112} 1078M{x - 60} 900L{x - 70} 1050M{x + 60} 900L{x + 70} 1050" stroke="#43514c" stroke-width="9" stroke-linecap="round"/>'
    back = f"M{x - 112} 842Q{x - 128} 660 {x - 92} 618Q{x} 592 {x + 92} 618Q{x + 128} 660 {x + 112} 842Z"
    seat = f"M{x - 128} 838Q{x} 812 {x + 128} 838Q{x + 138} 884 {x + 104} 910Q{x} 932 {x - 104} 910Q{x - 138} 884 {x - 128} 838Z"
    return (
        f'<ellipse cx="{x + 70}" cy="1084" rx="190" ry="16" fill="#35584a" opacity=".4" filter="url(#near)"/>{legs}'
        f'<path d="{back}" transform="translate(64 34)" fill="#6d9683" opacity=".55" filter="url(#near)"/><path d="{back}" fill="{shell}"/><path d="{back}" fill="url(#bow)"/>'
        f'<rect x="{x - 38}" y="646" width="76" height="24" rx="12" fill="{dark}" opacity=".75"/><path d="{seat}" fill="{dark}"/><path d="{seat}" transform="translate(0 -9)" fill="{shell}"/>'
        f'<path d="M{x - 112} 842Q{x} 818 {x + 112} 842Q{x} 862 {x - 112} 842Z" fill="{dark}" opacity=".5"/>'
    )


def ticket() -> str:
    """A red dispenser on the wall, number 47, and the ribbon that falls towards four chairs."""
    defs = (
        linear("wall", [(0, "#b3cfbd", 1), (1, "#a3c2b0", 1)], "0 0 1 1") + linear("sun", [(0, "#ecf4e6", 1), (1, "#d3e8d3", 1)], "0 0 1 1")
        + linear("floor", [(0, "#7ea791", 1), (1, "#94b9a3", 1)]) + radial("disc", [(0, "#f4745a", 1), (0.5, RED, 1), (1, "#b22a20", 1)], ".36 .3 .78")
        + linear("bow", [(0, "#fff", 0.3), (0.35, "#fff", 0), (1, "#000", 0.18)], "0 0 1 1") + blur("near", 7) + blur("far", 16)
    )
    body = '<rect width="1800" height="1200" fill="url(#wall)"/><path d="M250 -20H1120L1830 800V1060H900Z" fill="url(#sun)"/><path d="M640 -20L1560 1060H1596L680 -20Z" fill="#b3cfbd"/>'
    body += '<rect y="1044" width="1800" height="156" fill="url(#floor)"/><path d="M880 1044H1830V1200H1020Z" fill="#b9d6c2" opacity=".7"/><rect y="1030" width="1800" height="16" fill="#8fb29f"/>'
    for x, shell, dark in [(860, "#f2a23a", "#c87a1c"), (1150, "#3e63b8", "#2a478d"), (1440, "#f2a23a", "#c87a1c"), (1730, "#3e63b8", "#2a478d")]:
        body += chair(x, shell, dark)
    snail = "M330 380A200 200 0 1 1 530 580H330Q300 580 300 552V500Q330 470 330 380Z"
    body += f'<path d="{snail}" transform="translate(96 74)" fill="#5b8873" opacity=".6" filter="url(#far)"/>'
    back, front = "", ""
    turn = [k * math.tau / 40 for k in range(205)]
    spiral = [(376 + 2.6 * q + 0.09 * q * q + (50 + 1.5 * q) * math.cos(q + 2.2), 694 + 11.8 * q + (13 + 0.4 * q) * math.sin(q + 2.2), math.sin(q + 2.2), math.cos(q + 2.2)) for q in turn]
    for k, (p, q) in enumerate(zip(spiral, spiral[1:], strict=False)):
        d = f"M{p[0]:.1f} {p[1]:.1f}L{q[0] + 0.6:.1f} {q[1]:.1f}V{q[1] + 58:.1f}L{p[0]:.1f} {p[1] + 58:.1f}Z"
        shade = f'<path d="{d}" transform="translate(92 40)" fill="#6f9a86" opacity=".42"/>' if p[1] < 930 and k > 8 else ""
        v = round(236 + 18 * p[3]) if p[2] > 0 else round(176 + 22 * p[3])
        tone = RED if 0 < k % 40 < 3 else f"rgb({v},{v},{v - 7})"
        body += shade
        piece = f'<path d="{d}" fill="{tone}" stroke="{tone}" stroke-width=".8"/>'
        if p[2] > 0:
            front += piece
        else:
            back += piece
    body += f'<ellipse cx="{spiral[-1][0] + 40:.0f}" cy="1140" rx="170" ry="16" fill="#35584a" opacity=".35" filter="url(#near)"/>' + back + front
    body += f'<path d="{snail}" fill="url(#disc)"/><circle cx="530" cy="380" r="164" fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="5"/><circle cx="530" cy="380" r="128" fill="{PAPER}"/>'
    body += f'<path d="M530 252A128 128 0 0 1 658 380H530Z" fill="#e9e6da"/><path d="M576 396H468M468 396L504 362M468 396L504 430" fill="none" stroke="{RED}" stroke-width="24" stroke-linecap="round" stroke-linejoin="round"/>'
    body += '<path d="M392 262Q440 204 520 202" fill="none" stroke="#fff" stroke-width="14" stroke-linecap="round" opacity=".5"/><path d="M296 540H448V560H296Z" fill="#7d1a14"/>'
    body += f'<path d="M308 556H436V716L308 722Z" fill="{PAPER}"/><path d="M308 556H436V576H308Z" fill="#000" opacity=".13"/>' + number("47", 327, 614, 60, NIGHT, 2.1)
    return sheet(1800, 1200, defs, body)


def strip() -> str:
    """The whole service on a standing concertina; the line through it turns red twice."""
    rng = random.Random(5)
    folds = []
    for i in range(17):
        near = i % 2 == 0
        s = (1.0 if near else 0.84) * (1 + 0.16 * math.sin(0.36 * i + 0.4))
        x = 1000 + (i - 8) * 128 * (1 + 0.04 * math.sin(i)) * (1.02 if near else 0.97)
        folds.append((x, 850 + 60 * math.sin(0.36 * i + 0.4) - (0 if near else 96), 500 * s))
    line = [0.5, 0.46, 0.52, 0.5, 0.66, 0.62, 0.3, 0.36, 0.4, 0.44, 0.4, 0.72, 0.34, 0.5, 0.46, 0.5, 0.48]
    defs = (
        linear("table", [(0, "#16204a", 1), (0.5, "#22316a", 1), (1, "#2c3d7d", 1)]) + blur("s", 20) + blur("t", 7)
        + linear("lit", [(0, "#ffffff", 1), (1, "#ece9df", 1)]) + linear("dim", [(0, "#bcc3d6", 1), (1, "#8f99b8", 1)]) + radial("pool", [(0, "#6f86d6", 0.55), (1, "#6f86d6", 0)])
    )
    body = '<rect width="2000" height="1000" fill="url(#table)"/><ellipse cx="820" cy="800" rx="1100" ry="330" fill="url(#pool)"/>'
    top = "".join(
        f'<path d="M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}L{b[0] + 210:.0f} {b[1] + 104:.0f}L{a[0] + 210:.0f} {a[1] + 104:.0f}Z"/>' for a, b in zip(folds, folds[1:], strict=False)
    )
    body += f'<g fill="#0a1130" opacity=".62" filter="url(#s)">{top}</g>'
    for i, (a, b) in enumerate(zip(folds, folds[1:], strict=False)):
        def at(u: float, v: float, a: tuple[float, float, float] = a, b: tuple[float, float, float] = b) -> tuple[float, float]:
            return a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u - v * (a[2] + (b[2] - a[2]) * u)

        lit = i % 2 == 1
        corners = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)]
        d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z"
        body += f'<path d="{d}" fill="url(#{"lit" if lit else "dim"})"/>'
        ink = "#7e88a8" if lit else "#6a7496"
        for row in range(5):
            v, w = 0.94 - 0.045 * row, rng.uniform(0.3, 0.76)
            (x1, y1), (x2, y2) = at(0.14, v), at(0.14 + w, v)
            body += f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{ink}" stroke-width="{5 if row == 0 else 2.6}" opacity="{0.9 if row == 0 else 0.55}"/>'
        for row in range(rng.randint(1, 4)):
            (x1, y1), (x2, y2) = at(0.2, 0.2 - 0.045 * row), at(rng.uniform(0.5, 0.85), 0.2 - 0.045 * row)
            body += f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{ink}" stroke-width="2.6" opacity=".55"/>'
        bad = i in {5, 6, 11}
        (x1, y1), (x2, y2) = at(0, line[i]), at(1, line[i + 1])
        body += f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{RED if bad else NIGHT}" stroke-width="{15 if bad else 8}" stroke-linecap="round"/>'
        for u in (0.32, 0.7):
            x, y = at(u, line[i] + (line[i + 1] - line[i]) * u)
            wide = 10 if lit else 7
            body += f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{wide}" ry="12" fill="{PAPER}" stroke="{RED if bad else NIGHT}" stroke-width="5"/>' if rng.random() < 0.62 else ""
        if i in {3, 9, 13}:
            p = [at(0.3, 0.86 - 0.2), at(0.74, 0.86 - 0.2), at(0.74, 0.86 - 0.36), at(0.3, 0.86 - 0.36)]
            body += '<path d="M' + "L".join(f"{x:.1f} {y:.1f}" for x, y in p) + f'Z" fill="{BUTTER}"/>'
        body += f'<path d="M{a[0]:.1f} {a[1]:.1f}V{a[1] - a[2]:.1f}" stroke="#fff" stroke-width="2" opacity=".7"/>'
    body += f'<g transform="translate(300 900) rotate(-9)"><path d="M12 16H336V34H12Z" fill="#080e28" opacity=".6" filter="url(#t)"/><path d="M0 0H300V24H0Z" fill="{RED}"/><path d="M0 0H300V8H0Z" fill="#f47a63"/><path d="M300 0L346 12L300 24Z" fill="#ecd2a4"/><path d="M332 8L346 12L332 16Z" fill="{RED}"/></g>'
    return sheet(2000, 1000, defs, body)


def bus() -> str:
    """An old telephone and a mobile with the same nine keys; the cord between them becomes a bus route."""
    colours = [PAPER] * 9
    colours[3], colours[6] = RED, "#3e63b8"
    defs = (
        linear("ground", [(0, "#fbd955", 1), (1, "#f0bd22", 1)], "0 0 1 1") + linear("cream", [(0, "#fffaf0", 1), (1, "#ddd2bd", 1)], "0 0 1 1")
        + linear("glass", [(0, "#2c3b70", 1), (1, "#131c40", 1)], "0 0 1 1") + blur("s", 20) + blur("t", 6) + linear("gloss", [(0, "#fff", 0.55), (0.3, "#fff", 0), (1, "#000", 0.14)])
    )
    body = '<rect width="1600" height="2000" fill="url(#ground)"/>'
    path = []
    knots = [(860, 700), (900, 905), (1180, 800), (1420, 900), (1330, 1060), (900, 1090), (470, 1090), (230, 1230), (250, 1440), (470, 1530), (560, 1690), (760, 1760), (960, 1690), (1000, 1600)]
    for i in range(1, len(knots) - 2):
        p, q, u, v = knots[i - 1 : i + 3]
        for k in range(110):
            t = k / 110
            x, y = (0.5 * (2 * q[j] + (u[j] - p[j]) * t + (2 * p[j] - 5 * q[j] + 4 * u[j] - v[j]) * t * t + (3 * q[j] - p[j] - 3 * u[j] + v[j]) * t**3) for j in (0, 1))
            n = (i - 1) * 110 + k
            r = 36 * max(0.0, 1 - n / 520) ** 0.5
            path.append((x + r * math.cos(n / 2.6), y + 0.85 * r * math.sin(n / 2.6)))
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in path)
    body += f'<path d="{d}" transform="translate(16 22)" fill="none" stroke="#8b6506" stroke-width="17" opacity=".4" filter="url(#t)"/><path d="{d}" fill="none" stroke="{NIGHT}" stroke-width="19" stroke-linejoin="round"/><path d="{d}" transform="translate(-3 -4)" fill="none" stroke="#5b70b8" stroke-width="4" opacity=".8"/>'
    for k in (570, 680, 765, 960, 1075):
        x, y = path[k]
        body += f'<circle cx="{x + 8:.0f}" cy="{y + 12:.0f}" r="34" fill="#8b6506" opacity=".35" filter="url(#t)"/><circle cx="{x:.0f}" cy="{y:.0f}" r="31" fill="{PAPER}" stroke="{NIGHT}" stroke-width="13"/>'
    body += '<g transform="translate(570 520) rotate(-7)"><rect x="-380" y="-330" width="760" height="700" rx="92" transform="translate(42 54)" fill="#7d5a02" opacity=".5" filter="url(#s)"/>'
    body += '<rect x="-380" y="-330" width="760" height="700" rx="92" fill="url(#cream)"/><rect x="-366" y="-316" width="732" height="672" rx="82" fill="none" stroke="#fff" stroke-width="6" opacity=".8"/>'
    body += '<g transform="translate(0 -36)"><path d="M-470 -300Q-470 -390 -380 -390H-250Q-190 -390 -180 -330H180Q190 -390 250 -390H380Q470 -390 470 -300V-210Q470 -150 400 -150H262Q204 -150 196 -200Q0 -226 -196 -200Q-204 -150 -262 -150H-400Q-470 -150 -470 -210Z" transform="translate(18 36)" fill="#6d5a36" opacity=".45" filter="url(#t)"/>'
    body += f'<path d="M-470 -300Q-470 -390 -380 -390H-250Q-190 -390 -180 -330H180Q190 -390 250 -390H380Q470 -390 470 -300V-210Q470 -150 400 -150H262Q204 -150 196 -200Q0 -226 -196 -200Q-204 -150 -262 -150H-400Q-470 -150 -470 -210Z" fill="{RED}"/><path d="M-440 -330Q-420 -366 -370 -366H-260M220 -366H370Q420 -366 440 -330M-150 -300H150" fill="none" stroke="#ff9a86" stroke-width="15" stroke-linecap="round"/></g>'
    for k in range(9):
        x, y = -196 + 142 * (k % 3), -120 + 150 * (k // 3)
        ink = PAPER if colours[k] != PAPER else NIGHT
        body += f'<rect x="{x - 3}" y="{y + 10}" width="116" height="122" rx="26" fill="#7b6c4d" opacity=".65"/><rect x="{x}" y="{y}" width="110" height="118" rx="24" fill="{colours[k]}"/><rect x="{x}" y="{y}" width="110" height="118" rx="24" fill="url(#gloss)"/>' + number(str(k + 1), x + 36, y + 28, 58, ink, 1.7)
    body += '</g><g transform="translate(1150 1540) rotate(9)"><rect x="-232" y="-430" width="464" height="860" rx="66" transform="translate(46 56)" fill="#7d5a02" opacity=".55" filter="url(#s)"/><rect x="-232" y="-430" width="464" height="860" rx="66" fill="#0c1230"/><rect x="-226" y="-424" width="452" height="848" rx="60" fill="none" stroke="#5566a6" stroke-width="4"/>'
    body += '<rect x="-208" y="-404" width="416" height="808" rx="46" fill="url(#glass)"/><rect x="-50" y="-388" width="100" height="16" rx="8" fill="#0c1230"/>'
    body += f'<rect x="-180" y="-340" width="360" height="180" rx="26" fill="{PAPER}"/>' + number("47", -142, -302, 104, NIGHT, 1.9) + f'<path d="M40 -300H146M40 -262H146M40 -224H104" stroke="{RED}" stroke-width="15" stroke-linecap="round"/>'
    for k in range(9):
        x, y = -180 + 124 * (k % 3), -124 + 160 * (k // 3)
        ink = PAPER if colours[k] != PAPER else NIGHT
        body += f'<rect x="{x}" y="{y}" width="112" height="144" rx="26" fill="{colours[k]}"/>' + number(str(k + 1), x + 34, y + 38, 66, ink, 1.7)
    body += '<path d="M-208 -350L60 -404H160L-208 200Z" fill="#fff" opacity=".07"/></g>'
    x, y = path[862]
    body += f'<g transform="translate({x:.0f} {y - 62:.0f}) rotate(-3)"><ellipse cx="22" cy="72" rx="150" ry="16" fill="#7d5a02" opacity=".5" filter="url(#t)"/><rect x="-140" y="-62" width="280" height="122" rx="26" fill="#3e63b8"/><path d="M-140 14H140V34Q140 60 114 60H-114Q-140 60 -140 34Z" fill="#2a478d"/>'
    body += "".join(f'<rect x="{-118 + 60 * k}" y="-42" width="48" height="46" rx="8" fill="#e9f2ff"/>' for k in range(4)) + f'<rect x="-134" y="22" width="22" height="16" rx="8" fill="{BUTTER}"/><path d="M-92 -20q12 -24 24 0v24h-24z" fill="{RED}"/>'
    body += "".join(f'<circle cx="{cx}" cy="60" r="25" fill="#0c1230"/><circle cx="{cx}" cy="60" r="11" fill="#8fa0d0"/>' for cx in (-82, 84)) + "</g>"
    return sheet(1600, 2000, defs, body)


def glove(rng: random.Random, mitten: bool) -> tuple[str, str]:
    """Return the outline of a left glove or mitten that hangs from its cuff, and the cuff."""
    if mitten:
        hand = "M-40 30H40Q52 70 50 120Q48 186 0 188Q-40 186 -46 130Q-64 140 -76 122Q-90 100 -72 84Q-58 70 -46 66Z"
    else:
        tips = [(-33, 176), (-11, 196), (11, 192), (33, 168)]
        hand = "M-42 30H42L45 110" + "".join(f"L{x + 10} 118V{y - 10}A10 10 0 0 1 {x - 10} {y - 10}V118" for x, y in reversed(tips)) + "L-45 112Q-70 136 -82 122Q-92 110 -76 92Q-58 74 -46 62Z"
    return hand, f"M-{rng.choice([37, 40])} -14H39L43 38H-43Z"


def gloves() -> str:
    """Forty-one single gloves on a pegboard; four have gone home and left an outline."""
    rng = random.Random(41)
    wool = [RED, "#3e63b8", BUTTER, "#2f7a5c", "#ef8fa0", NIGHT, "#e98a2b", "#8a5a9e", "#7fb3c8", "#50565c", "#b98a5a", "#d8d3c4"]
    defs = (
        '<pattern id="holes" width="25" height="25" patternUnits="userSpaceOnUse"><rect width="25" height="25" fill="#efefe9"/><circle cx="12.5" cy="12.5" r="3.6" fill="#c9cac4"/><path d="M9.4 11A3.6 3.6 0 0 1 15.6 11" stroke="#9a9c97" stroke-width="1.4" fill="none"/></pattern>'
        '<pattern id="knit" width="13" height="11" patternUnits="userSpaceOnUse"><path d="M0 0L6.5 8L13 0" fill="none" stroke="#000" stroke-opacity=".15" stroke-width="3"/></pattern>'
        '<pattern id="rib" width="9" height="9" patternUnits="userSpaceOnUse"><path d="M2 0V9" stroke="#000" stroke-opacity=".25" stroke-width="3"/></pattern>'
        + linear("day", [(0, "#fff6dc", 0.65), (0.45, "#fff", 0), (1, "#35406a", 0.38)], "0 0 1 .7") + blur("s", 7) + linear("round", [(0, "#fff", 0.26), (0.5, "#fff", 0), (1, "#000", 0.26)], "0 0 1 0")
    )
    body = '<rect width="2000" height="1000" fill="url(#holes)"/>'
    gone = {7, 19, 25, 38}
    for k in range(45):
        x, y = 104 + 128 * (k % 15), 96 + 300 * (k // 15)
        hand, cuff = glove(rng, rng.random() < 0.45)
        colour, second = rng.sample(wool, 2)
        peg = f'<path d="M{x} {y - 22}V{y - 4}" stroke="#8b8f8c" stroke-width="7" stroke-linecap="round"/><circle cx="{x}" cy="{y - 24}" r="7" fill="#b9bdb8"/>'
        if k in gone:
            body += f'{peg}<g transform="translate({x} {y + 6})" fill="none" stroke="#9fa6b4" stroke-width="3.4" stroke-dasharray="9 8"><path d="{hand}"/><path d="{cuff}"/></g>'
            continue
        ornament = rng.choice(
            [f'<path d="M-60 64H60V78H-60ZM-60 90H60V104H-60Z" fill="{second}"/>', f'<path d="M-34 84L0 58L34 84L0 110Z" fill="{second}"/>', "", "", f'<path d="M-100 96H60V220H-100Z" fill="{second}"/>',
             "".join(f'<circle cx="{-30 + 20 * (i % 4)}" cy="{60 + 24 * (i // 4)}" r="5" fill="{second}"/>' for i in range(16))]
        )
        defs += f'<clipPath id="c{k}"><path d="{hand}"/></clipPath>'
        body += f'<g transform="translate({x} {y + 6}) rotate({rng.uniform(-5, 5):.1f}) scale(.92)"><g transform="translate(15 13)" fill="#3d4668" opacity=".42" filter="url(#s)"><path d="{hand}"/><path d="{cuff}"/></g><path d="{hand}" fill="{colour}"/><g clip-path="url(#c{k})">{ornament}<rect x="-100" y="20" width="170" height="190" fill="url(#knit)"/></g><path d="{hand}" fill="url(#round)"/>'
        body += f'<path d="{cuff}" fill="{second if rng.random() < 0.5 else colour}"/><path d="{cuff}" fill="url(#rib)"/><path d="M0 -14Q-7 -26 0 -26Q7 -26 0 -14" fill="none" stroke="{colour}" stroke-width="4"/></g>{peg}'
    return sheet(2000, 1000, defs, body + '<rect width="2000" height="1000" fill="url(#day)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of The Other Counter."""
    home = "the-other-counter/images/"
    return [
        Picture(home + "cover.jpg", ticket(), 1700, grain=1.4, vignette=0.06, seed=471),
        Picture(home + "one-letter-strip.jpg", strip(), 1700, grain=1.6, vignette=0.2, seed=472),
        Picture(home + "ring-for-the-bus.jpg", bus(), 1280, grain=0.8, vignette=0.05, seed=473),
        Picture(home + "forty-one-left-gloves.jpg", gloves(), 1600, grain=0.0, vignette=0.08, seed=474),
    ]
