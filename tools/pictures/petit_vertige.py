"""Petit Vertige, circus on one rope: a great deal of pale paper, ink wash, and a single red line."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

ROPE = "#e2341d"
MULTIPLY = 'style="mix-blend-mode:multiply"'


def walker(ink: str, top: str, skin: str, pole: bool = True) -> str:
    """A rope walker in profile heading right, the sole of the front foot at the origin, 400 high."""
    out = (
        f'<path d="M-70 -2L-40 -8L-34 -96L-14 -206" fill="none" stroke="{ink}" stroke-width="30" stroke-linejoin="round" stroke-linecap="round"/><path d="M-84 -1Q-72 -16 -40 -14L-36 2Z" fill="{skin}"/>'
        f'<path d="M4 -12L26 -104L-8 -208" fill="none" stroke="{ink}" stroke-width="32" stroke-linejoin="round" stroke-linecap="round"/><path d="M-12 0Q-8 -20 12 -18L40 -6L36 2Z" fill="{skin}"/>'
        f'<path d="M-34 -192Q-44 -270 -26 -318Q0 -334 26 -314Q28 -260 14 -194Z" fill="{top}"/><path d="M-4 -322L-2 -350" stroke="{skin}" stroke-width="20"/><ellipse cx="2" cy="-368" rx="25" ry="30" fill="{skin}"/><path d="M-24 -362Q-30 -402 2 -400Q26 -398 24 -378Q6 -388 -6 -372L-10 -350Z" fill="#20222a"/><circle cx="-28" cy="-394" r="13" fill="#20222a"/>'
    )
    if pole:
        out += f'<path d="M-430 -196Q0 -268 430 -206" fill="none" stroke="{ink}" stroke-width="7" stroke-linecap="round"/>'
    out += f'<path d="M-12 -304L-44 -268L-30 -236" fill="none" stroke="{top}" stroke-width="17" stroke-linejoin="round" stroke-linecap="round"/><path d="M14 -304L64 -276L74 -238" fill="none" stroke="{top}" stroke-width="18" stroke-linejoin="round" stroke-linecap="round"/><circle cx="-29" cy="-234" r="10" fill="{skin}"/><circle cx="75" cy="-236" r="10" fill="{skin}"/>'
    return out


def rock(points: list[tuple[float, float]], seed: int, tones: list[str], close: str, clip: str) -> str:
    """A cliff of red ironstone in beds, clipped to its outline."""
    rng = random.Random(seed)
    shape = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points) + close
    out = f'<clipPath id="{clip}"><path d="{shape}"/></clipPath><path d="{shape}" fill="{tones[0]}"/><g clip-path="url(#{clip})" filter="url(#strata)">'
    y = min(p[1] for p in points) - 20
    x1, x2 = min(p[0] for p in points) - 40, max(p[0] for p in points) + 40
    while y < 1120:
        thick = rng.uniform(10, 46)
        d = f"M{x1} {y:.0f}" + "".join(f"L{x1 + (x2 - x1) * k / 24:.0f} {y + rng.uniform(-5, 5) + 14 * k / 24 * (1 if seed % 2 else -1):.0f}" for k in range(25)) + f"L{x2} {y + thick + 16:.0f}L{x1} {y + thick:.0f}Z"
        out += f'<path d="{d}" fill="{rng.choice(tones)}"/>'
        y += thick
    for _ in range(90):
        x, yy = rng.uniform(x1, x2), rng.uniform(300, 1060)
        out += f'<path d="M{x:.0f} {yy:.0f}l{rng.uniform(-10, 10):.0f} {rng.uniform(20, 90):.0f}" stroke="#5a2318" stroke-width="{rng.uniform(1.5, 5):.1f}" opacity=".35"/>'
    return out + "</g>"


def gorge() -> str:
    """A walker on a red rope between two cliffs of ironstone, fog in the valley."""
    rng = random.Random(9)
    w, h = 1900, 1100
    defs = (
        linear("sky", [(0, "#dfe4e3", 1), (0.55, "#f3efe6", 1), (1, "#f7e7d6", 1)]) + linear("fog", [(0, "#f6f0e6", 0), (0.5, "#f6f0e6", 0.85), (1, "#fbf7f0", 1)]) + surface("strata", ".008 .03", 9, 1.2, 56, 4) + surface("paper", ".035", 1.6, 1.1, 62, 2)
        + blur("s", 22) + blur("t", 3) + linear("haze", [(0, "#f3e6d6", 0.5), (1, "#f3e6d6", 0.15)], "0 0 1 0") + linear("haze2", [(0, "#f1ebe0", 0.46), (1, "#f1ebe0", 0.68)])
    )
    body = f'<rect width="{w}" height="{h}" fill="url(#sky)"/><circle cx="1190" cy="300" r="118" fill="#fffdf6" opacity=".95" filter="url(#t)"/>'
    for y, tone, a, seed in [(640, "#c9d0cd", 0.7, 3), (720, "#b3beba", 0.7, 5), (800, "#98a8a2", 0.75, 8)]:
        r2 = random.Random(seed)
        d = "M-20 1120L" + "L".join(f"{x} {y + 46 * math.sin(x / 260 + seed) + 16 * math.sin(x / 61 + seed) - r2.random() ** 3 * 44:.0f}" for x in range(-20, w + 21, 11)) + f"L{w + 20} 1120Z"
        body += f'<path d="{d}" fill="{tone}" opacity="{a}"/>'
    # far pit-head towers
    body += '<g stroke="#8c9a95" stroke-width="5" fill="none" opacity=".8"><path d="M1262 700L1284 560H1312L1334 700M1270 650H1326M1284 560L1326 650M1312 560L1270 650M1312 566L1396 700"/><circle cx="1298" cy="552" r="20"/></g>'
    body += f'<rect y="560" width="{w}" height="560" fill="url(#fog)"/>'
    right = [(1920, 420), (1760, 428), (1690, 412), (1610, 436), (1588, 520), (1620, 640), (1560, 760), (1600, 900), (1540, 1120), (1920, 1120)]
    body += rock(right, 5, ["#cf8468", "#b9654a", "#dca084", "#a9553e", "#e3b398"], "Z", "ra") + "<path d=\"M" + "L".join(f"{x} {y}" for x, y in right) + 'Z" fill="url(#haze2)"/>'
    left = [(-20, 330), (120, 322), (250, 340), (372, 330), (430, 352), (446, 450), (410, 580), (470, 700), (430, 840), (500, 960), (480, 1120), (-20, 1120)]
    body += rock(left, 4, ["#b4492e", "#8f321f", "#c96a48", "#7a2819", "#d9906c", "#a23c25"], "Z", "la") + "<path d=\"M" + "L".join(f"{x} {y}" for x, y in left) + 'Z" fill="url(#haze)"/>'
    for k in range(60):  # birches and grass at the edges
        x = rng.uniform(-10, 420)
        body += f'<path d="M{x:.0f} 336q{rng.uniform(-5, 5):.0f} -16 {rng.uniform(-14, 14):.0f} -{rng.uniform(14, 40):.0f}" stroke="#5b5a36" stroke-width="3" fill="none"/>'
    for x, top in [(46, 40), (104, 96), (170, 10), (226, 150)]:
        body += f'<path d="M{x} 340Q{x + 10} 200 {x + 4} {top}" fill="none" stroke="#f1ede2" stroke-width="10"/>'
        for k in range(14):
            y = top + 14 * k + 10
            body += f'<path d="M{x + 3} {y + 34}q{(-1) ** k * 8} -20 {(-1) ** k * (14 + 2.2 * k):.0f} -34" fill="none" stroke="#5a4a3e" stroke-width="1.8"/><path d="M{x + rng.uniform(-3, 8):.0f} {y + 20}h5" stroke="#3b3733" stroke-width="3"/>'
            for _ in range(16):
                body += f'<circle cx="{x + rng.gauss(0, 14 + 2.4 * k):.0f}" cy="{y + rng.uniform(-26, 30):.0f}" r="{rng.uniform(2.5, 6):.1f}" fill="{rng.choice(["#d79b3e", "#e7b95a", "#b9772a"])}" opacity=".9"/>'
    body += f'<path d="M300 340L{336} 250L372 340M318 298H354" stroke="#2c2f36" stroke-width="8" fill="none"/><path d="M336 254L190 344" stroke="#2c2f36" stroke-width="4"/><path d="M1690 424L1712 366L1734 424" stroke="#4a4a4e" stroke-width="5" fill="none"/><path d="M1712 368L1840 430" stroke="#4a4a4e" stroke-width="3"/>'
    fx, fy = 842.0, 404.0
    body += f'<path d="M336 252Q{fx - 200} {fy - 30} {fx} {fy}Q1320 {fy + 34} 1712 368" fill="none" stroke="{ROPE}" stroke-width="5.5"/>'
    body += f'<g transform="translate({fx} {fy}) rotate(6) scale(.44)">{walker("#23262e", "#f7f3ea", "#c98a63")}</g>'
    body += f'<path d="M{fx - 20} {fy - 86}" />'
    for k in range(7):  # jackdaws
        x, y = 980 + rng.uniform(0, 430), 560 + rng.uniform(-50, 120)
        s = rng.uniform(0.5, 1)
        body += f'<path transform="translate({x:.0f} {y:.0f}) scale({s:.2f})" d="M-30 -8Q-12 -14 0 2Q12 -16 32 -12Q14 -4 4 12Q-4 14 -8 8Q-14 -4 -30 -8Z" fill="#2f343a"/>'
    # tree tops that rise out of the fog, small listeners at the edge
    for k in range(46):
        x = 470 + 25 * k + rng.uniform(-8, 8)
        y = 1010 + 46 * math.sin(k / 5.2) + rng.uniform(0, 34)
        s = rng.uniform(0.8, 1.5)
        body += f'<path transform="translate({x:.0f} {y:.0f}) scale({s:.2f})" d="M0 -110L14 -74H8L24 -40H14L32 0L36 140H-36L-32 0L-14 -40H-24L-8 -74H-14Z" fill="#4e6660" opacity=".4"/>'
    body += f'<ellipse cx="1000" cy="1096" rx="1500" ry="92" fill="#fbf7f0" opacity=".85" filter="url(#s)"/><rect width="{w}" height="{h}" fill="#fff" filter="url(#paper)" {MULTIPLY} opacity=".75"/>'
    return sheet(w, h, defs, body)


def laundry() -> str:
    """A courtyard seen from below: a rope of washing, and on the largest sheet the shadow of someone who hangs by the knees."""
    rng = random.Random(31)
    w, h = 1300, 1700
    defs = (
        linear("sky", [(0, "#b7cfd8", 1), (0.6, "#e6e6da", 1), (1, "#f6e3bf", 1)]) + linear("lw", [(0, "#7d8a90", 1), (1, "#59646b", 1)], "0 0 1 0") + linear("rw", [(0, "#d9c3a0", 1), (1, "#b99a72", 1)], "0 0 1 0") + surface("render", ".02", 2.2, 1.12, 60, 6)
        + linear("sheet", [(0, "#fff9ea", 1), (0.5, "#ffefcf", 1), (1, "#fbdca8", 1)]) + linear("blue", [(0, "#d6e4ea", 1), (1, "#a9c3cf", 1)]) + linear("mustard", [(0, "#f3d27c", 1), (1, "#d8a43c", 1)]) + surface("cloth", ".006 .002", 26, 1.1, 60, 9) + blur("s", 5) + blur("t", 22) + surface("paper", ".035", 1.2, 1.08, 62, 2)
        + radial("sun", [(0, "#fffdf0", 1), (0.4, "#fff0bf", 0.7), (1, "#fff0bf", 0)])
    )
    body = f'<rect width="{w}" height="{h}" fill="url(#sky)"/><circle cx="820" cy="560" r="520" fill="url(#sun)"/>'
    vx, vy = 650, -1500  # the walls lean together towards a point far above
    for side, fill in ((0, "lw"), (1, "rw")):
        if side == 0:
            pts = [(-20, h + 20), (-20, -20), (250, -20), (120, h + 20)]
        else:
            pts = [(w + 20, h + 20), (w + 20, -20), (1060, -20), (1190, h + 20)]
        body += '<path d="M' + "L".join(f"{x} {y}" for x, y in pts) + f'Z" fill="url(#{fill})" filter="url(#render)"/>'
        for row in range(5):
            y = 90 + 350 * row
            edge = 250 - 130 * y / h if side == 0 else 1060 + 130 * y / h
            x = edge - 168 if side == 0 else edge + 52
            tilt = 4 if side == 0 else -4
            body += f'<g transform="translate({x:.0f} {y}) skewY({tilt * 2})"><rect width="112" height="196" fill="{"#3d474e" if side == 0 else "#7d5d3c"}"/><rect x="10" y="10" width="92" height="176" fill="{"#2a3238" if side == 0 else "#f3dfae"}"/><path d="M56 10V186M10 84H102" stroke="{"#56626a" if side == 0 else "#8d6b45"}" stroke-width="8"/><rect x="-8" y="196" width="128" height="14" fill="{"#4b565d" if side == 0 else "#e7d4b2"}"/></g>'
            if row == 2 and side == 1:
                body += f'<g transform="translate({x + 56:.0f} {y + 104})"><circle r="26" cy="-18" fill="#a8683f"/><path d="M-40 60Q-36 6 0 6Q36 6 40 60Z" fill="#54707a"/><path d="M-26 -24Q-22 -48 2 -46Q28 -44 26 -20Q6 -34 -26 -24Z" fill="#f0eee6"/></g>'
    del vx, vy

    def line(x: float, sag: float, base: float) -> float:
        return base + sag * (1 - ((x - 650) / 560) ** 2)

    # a second line of small things, far away
    body += '<path d="M230 232Q650 300 1086 214" fill="none" stroke="#6e6257" stroke-width="3"/>'
    for k in range(13):
        x = 330 + 56 * k
        y = 232 + 0.0 + 52 * (1 - ((x - 658) / 430) ** 2) - 8
        kind = k % 4
        shape = ["M-16 0H16L20 60H-20Z", "M-14 0H14L12 30H26L20 74H-20L-26 30H-12Z", "M-8 0H8V44Q24 52 18 62H-8Z", "M-20 0H20V46H4V22H-4V46H-20Z"][kind]
        body += f'<path transform="translate({x} {y:.0f}) rotate({rng.uniform(-5, 5):.0f})" d="{shape}" fill="{rng.choice(["#f4efe2", "#8fa9b3", "#c96a48", "#d8a43c", "#e9dcc0"])}"/>'
    base, sag = 520, 70
    sheets = [(190, 340, 430, "blue", -3), (372, 906, 760, "sheet", 0), (938, 1120, 470, "mustard", 4)]
    for x1, x2, long, fill, lean in sheets:
        y1, y2 = line(x1, sag, base), line(x2, sag, base)
        d = f"M{x1} {y1:.0f}Q{(x1 + x2) / 2:.0f} {(y1 + y2) / 2 + 22:.0f} {x2} {y2:.0f}"
        bottom = max(y1, y2) + long
        hem = f"C{x2 + 16 + lean * 3} {y2 + long * 0.4:.0f} {x2 - 12 + lean * 6} {y2 + long * 0.7:.0f} {x2 + 10 + lean * 8} {bottom:.0f}"
        waves = "".join(f"Q{x2 + lean * 8 - (x2 - x1) * (k + 0.5) / 4:.0f} {bottom + (26 if k % 2 else -18)} {x2 + lean * 8 - (x2 - x1) * (k + 1) / 4:.0f} {bottom + (0 if k < 3 else 6)}" for k in range(4))
        whole = d + hem + waves + f"C{x1 - 14 + lean * 6} {y1 + long * 0.7:.0f} {x1 + 12 + lean * 3} {y1 + long * 0.4:.0f} {x1} {y1:.0f}Z"
        if fill == "sheet":  # the arms and the hair of the one behind come out below
            body += f'<path d="M598 {bottom - 60}L590 {bottom + 90}L622 {bottom + 170}" fill="none" stroke="#b87a52" stroke-width="30" stroke-linejoin="round" stroke-linecap="round"/><path d="M708 {bottom - 60}L724 {bottom + 60}L688 {bottom + 130}" fill="none" stroke="#b87a52" stroke-width="30" stroke-linejoin="round" stroke-linecap="round"/><path d="M604 {bottom + 178}q18 34 34 22M622 {bottom + 172}q26 26 40 8M690 {bottom + 140}q-28 26 -40 6M690 {bottom + 132}q-10 40 -30 36" stroke="#b87a52" stroke-width="11" stroke-linecap="round" fill="none"/>'
            body += f'<path d="M618 {bottom - 30}Q640 {bottom + 40} 634 {bottom + 92}Q650 {bottom + 40} 656 {bottom + 112}Q664 {bottom + 40} 676 {bottom + 84}Q680 {bottom + 30} 694 {bottom - 30}Z" fill="#1c1a1c"/>'
            defs += f'<clipPath id="big"><path d="{whole}"/></clipPath>'
        body += f'<path d="{whole}" fill="url(#{fill})" filter="url(#cloth)"/>'
        if fill == "sheet":
            y0 = line(640, sag, base) + 6
            man = (
                f'<path d="M586 {y0}L560 {y0 + 96}Q566 {y0 + 20} 600 {y0 - 4}M690 {y0}L722 {y0 + 96}Q716 {y0 + 20} 680 {y0 - 4}" fill="none" stroke="#3c3448" stroke-width="40" stroke-linejoin="round"/><path d="M600 {y0 + 4}L616 {y0 + 250}M686 {y0 + 4}L672 {y0 + 250}" stroke="#3c3448" stroke-width="60" stroke-linecap="round"/>'
                f'<path d="M582 {y0 + 220}Q580 {y0 + 300} 598 {y0 + 350}L572 {y0 + 480}Q644 {y0 + 526} 722 {y0 + 476}L694 {y0 + 350}Q708 {y0 + 300} 704 {y0 + 220}Z" fill="#3c3448"/><path d="M590 {y0 + 470}L560 {y0 + 580}L600 {y0 + 760}M704 {y0 + 470}L738 {y0 + 590}L706 {y0 + 760}" fill="none" stroke="#3c3448" stroke-width="38" stroke-linejoin="round" stroke-linecap="round"/><path d="M626 {y0 + 490}H672V{y0 + 560}H626Z" fill="#3c3448"/><ellipse cx="650" cy="{y0 + 606}" rx="50" ry="60" fill="#3c3448"/><path d="M602 {y0 + 610}Q610 {y0 + 740} 656 {y0 + 790}Q694 {y0 + 740} 698 {y0 + 610}Z" fill="#3c3448"/>'
            )
            body += f'<g clip-path="url(#big)"><circle cx="800" cy="720" r="300" fill="#fffdf0" opacity=".75" filter="url(#t)"/><g opacity=".66" filter="url(#s)" {MULTIPLY}>{man}</g></g>'
        for k in range(1, 5):
            x = x1 + (x2 - x1) * k / 5
            y = y1 + (y2 - y1) * k / 5
            body += f'<path d="M{x:.0f} {y + 26:.0f}Q{x + 10 + lean:.0f} {y + long * 0.5:.0f} {x + lean * 5:.0f} {bottom - 20:.0f}" fill="none" stroke="#8a6b48" stroke-width="{rng.uniform(3, 9):.0f}" opacity=".16"/><path d="M{x + 14:.0f} {y + 26:.0f}Q{x + 22 + lean:.0f} {y + long * 0.5:.0f} {x + 12 + lean * 5:.0f} {bottom - 20:.0f}" fill="none" stroke="#fff" stroke-width="5" opacity=".4"/>'
    body += f'<path d="M-20 {base - 36}Q80 {base} 150 {line(150, sag, base):.0f}Q650 {base + 2 * sag - 8} 1150 {line(1150, sag, base):.0f}Q1230 {base} 1320 {base - 40}" fill="none" stroke="#7a160a" stroke-width="16" transform="translate(0 5)" opacity=".5"/><path d="M-20 {base - 36}Q80 {base} 150 {line(150, sag, base):.0f}Q650 {base + 2 * sag - 8} 1150 {line(1150, sag, base):.0f}Q1230 {base} 1320 {base - 40}" fill="none" stroke="{ROPE}" stroke-width="15"/><path d="M-20 {base - 36}Q80 {base} 150 {line(150, sag, base):.0f}Q650 {base + 2 * sag - 8} 1150 {line(1150, sag, base):.0f}Q1230 {base} 1320 {base - 40}" fill="none" stroke="#ff8a6a" stroke-width="4" stroke-dasharray="10 9" transform="translate(0 -3)"/>'
    y0 = line(640, sag, base)
    for x in (592, 690):  # the knees over the rope
        body += f'<path d="M{x - 24} {y0 + 14:.0f}Q{x - 28} {y0 - 34:.0f} {x} {y0 - 36:.0f}Q{x + 28} {y0 - 34:.0f} {x + 24} {y0 + 14:.0f}Z" fill="#23262e"/><path d="M{x - 16} {y0 - 12:.0f}Q{x - 8} {y0 - 28:.0f} {x + 6} {y0 - 28:.0f}" fill="none" stroke="#6d7686" stroke-width="4" stroke-linecap="round"/>'
    for x1, x2, *_ in sheets:
        for t in (0.04, 0.5, 0.96):
            x = x1 + (x2 - x1) * t
            if 560 < x < 720:
                continue
            y = line(x, sag, base)
            body += f'<rect x="{x - 8:.0f}" y="{y - 26:.0f}" width="16" height="62" rx="5" fill="#c79a5e"/><path d="M{x:.0f} {y - 26:.0f}v62" stroke="#7c5a2e" stroke-width="2.6"/>'
    for k in range(3):
        x, y = [430, 500, 1010][k], [120, 74, 96][k]
        body += f'<path transform="translate({x} {y}) rotate({[8, -12, 20][k]})" d="M-40 -10Q-16 -18 0 2Q14 -22 44 -20Q20 -6 6 12L-2 34L-8 12Q-18 -6 -40 -10Z" fill="#3a454c"/>'
    body += f'<rect width="{w}" height="{h}" fill="#fff" filter="url(#paper)" {MULTIPLY} opacity=".7"/>'
    return sheet(w, h, defs, body)


def square() -> str:
    """A market square straight from above: the walker is a dot, the shadow is a person."""
    rng = random.Random(77)
    w = h = 1600
    defs = surface("stone", ".03", 2.4, 1.14, 60, 5) + blur("s", 3) + blur("t", 8) + linear("dusk", [(0, "#ffe7bd", 0.4), (0.5, "#fff", 0), (1, "#3a4a78", 0.3)], "0 0 1 1")
    body = f'<rect width="{w}" height="{h}" fill="#d9cfbd"/><g filter="url(#stone)"><rect width="{w}" height="{h}" fill="#d6cab6"/>'
    for row in range(-1, 13):  # setts in fans
        for col in range(-1, 9):
            cx, cy = col * 200 + (100 if row % 2 else 0), row * 130 + 130
            for k in range(6):
                r = 28 + 24 * k
                n = max(4, int(r / 8))
                for j in range(n):
                    a1, a2 = math.pi + math.pi * j / n + 0.02, math.pi + math.pi * (j + 1) / n - 0.03
                    if r > 150:
                        continue
                    tone = rng.choice(["#cdbfa8", "#c3b49c", "#dcd1be", "#b9aa92", "#d4c8b3", "#e3d9c8"])
                    r1, r2 = r - 11, r + 10
                    body += f'<path d="M{cx + r1 * math.cos(a1):.0f} {cy + r1 * math.sin(a1):.0f}L{cx + r2 * math.cos(a1):.0f} {cy + r2 * math.sin(a1):.0f}L{cx + r2 * math.cos(a2):.0f} {cy + r2 * math.sin(a2):.0f}L{cx + r1 * math.cos(a2):.0f} {cy + r1 * math.sin(a2):.0f}Z" fill="{tone}"/>'
    body += "</g>"
    sun = math.radians(114)
    ux, uy = math.cos(sun), math.sin(sun)
    # the roofs at two corners
    roof = '<path d="M-20 -20H560L330 250L-20 420Z" fill="#3d4254" opacity=".55" transform="translate(-56 130)"/><path d="M-20 -20H560L330 250L-20 420Z" fill="#a4503a"/>'
    for k in range(26):
        roof += f'<path d="M{-20 + 22 * k} -20L{-20 + 13.5 * k} {420 - 6.6 * k:.0f}" stroke="#7c3727" stroke-width="3" opacity=".6"/>'
    corner = f'<clipPath id="rf"><path d="M-20 -20H560L330 250L-20 420Z"/></clipPath><g>{roof.replace("<path d=", "<path d=", 1)}</g><path d="M560 -20L330 250L-20 420" fill="none" stroke="#e3c7a6" stroke-width="9"/>'
    # spectators in a ring with a gap
    cx, cy = 860, 830
    crowd_shadow, crowd = "", ""
    seen: list[tuple[float, float]] = []
    for _ in range(2600):
        a, r = rng.uniform(0, math.tau), rng.gauss(610, 62)
        if r < 530:
            continue
        x, y = cx + r * math.cos(a), cy + r * math.sin(a)
        if any((x - p) ** 2 + (y - q) ** 2 < 1250 for p, q in seen) or not (20 < x < w - 20 and 20 < y < h - 20) or (x < 520 and y < 420):
            continue
        if abs((x - 200) * 0.66 - (y - 300) * -0.75 - 0) < -1:
            continue
        d = abs((x - 150) * (1330 - 330) - (y - 330) * (1530 - 150)) / math.hypot(1000, 1380)
        if d < 52:
            continue
        seen.append((x, y))
        child = rng.random() < 0.2
        s = 0.68 if child else 1
        long = 62 * s
        crowd_shadow += f'<path d="M{x:.0f} {y:.0f}L{x + long * ux:.0f} {y + long * uy:.0f}" stroke="#2c3560" stroke-width="{22 * s:.0f}" stroke-linecap="round"/>'
        turn = math.degrees(math.atan2(cy - y, cx - x)) + rng.uniform(-20, 20)
        coat = rng.choice(["#2f3a4a", "#5c6b73", "#e9e2d2", "#8a5a44", "#3f5a50", "#c9b48a", "#20242c", "#7c8aa0", "#d8d2c6"])
        hair = rng.choice(["#241a14", "#5a3d26", "#c9a56a", "#8c8c8c", "#efe9dc", "#3a2a20"])
        crowd += f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f}) scale({s})"><ellipse rx="12" ry="22" fill="{coat}"/><circle cx="2" r="10.5" fill="{hair}"/><path d="M8 -6A10 10 0 0 1 8 6Z" fill="#d7a27c"/></g>'
    body += f'<g opacity=".5" filter="url(#s)" {MULTIPLY}>{crowd_shadow}</g>'
    (ax, ay), (bx, by) = (150, 330), (1530, 1330)
    dx, dy = 150 * ux, 150 * uy
    body += f'<path d="M{ax + dx * 0.1:.0f} {ay + dy * 0.1:.0f}L{ax + dx:.0f} {ay + dy:.0f}L{bx + dx:.0f} {by + dy:.0f}" fill="none" stroke="#2c3560" stroke-width="6" opacity=".55" filter="url(#s)" {MULTIPLY}/>'
    px, py = ax + (bx - ax) * 0.47, ay + (by - ay) * 0.47
    # the shadow of the walker, standing on the shadow of the rope
    angle = math.degrees(math.atan2(by - ay, bx - ax))
    body += f'<g opacity=".78" filter="url(#s)" {MULTIPLY}><g transform="translate({px + dx - 10:.0f} {py + dy:.0f}) rotate({angle:.1f}) skewX(-14) scale(.8 -.84)">{walker("#2c3560", "#2c3560", "#2c3560")}</g></g>'
    for x, y, k in ((ax, ay, -1), (bx, by, 1)):
        body += f'<path d="M{x} {y}l{60 * k} {-30}M{x} {y}l{14 * k} {64}" stroke="#2b2e36" stroke-width="12" stroke-linecap="round"/><circle cx="{x}" cy="{y}" r="13" fill="#2b2e36"/>'
    body += crowd + f'<path d="M{ax} {ay}L{bx} {by}" stroke="{ROPE}" stroke-width="9"/><path d="M{ax} {ay}L{bx} {by}" stroke="#ff9a7c" stroke-width="2.5" stroke-dasharray="9 8"/>'
    body += f'<g transform="translate({px:.0f} {py:.0f}) rotate({angle:.1f})"><path d="M8 -250Q22 0 8 250" fill="none" stroke="#23262e" stroke-width="7" stroke-linecap="round"/><path d="M2 -28Q24 -34 16 -62M2 28Q24 34 16 62" fill="none" stroke="#f7f3ea" stroke-width="14" stroke-linecap="round"/><ellipse rx="17" ry="36" fill="#f7f3ea"/><circle cx="6" r="17" fill="#20222a"/><circle cx="-8" cy="-3" r="8" fill="#20222a"/><path d="M15 -10A17 17 0 0 1 15 10Z" fill="#c98a63"/><circle cx="16" cy="-62" r="8" fill="#c98a63"/><circle cx="16" cy="62" r="8" fill="#c98a63"/><path d="M28 -5l26 1v9l-26 -1Z" fill="#c98a63"/></g>'
    body += corner + f'<rect width="{w}" height="{h}" fill="url(#dusk)"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Petit Vertige."""
    home = "petit-vertige/images/"
    return [
        Picture(home + "cover.jpg", gorge(), 1760, grain=1.0, vignette=0.04, seed=2831),
        Picture(home + "lessive.jpg", laundry(), 1240, grain=0.8, vignette=0.05, seed=2832),
        Picture(home + "onze-millimetres.jpg", square(), 1300, grain=0.2, vignette=0.05, seed=2833),
    ]
