"""PFEIL & PAUSE, wayfinding and exhibitions: signal green, lilac grey, hard edges, wide empty rooms, one exact light."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

GREEN, INK = "#0f9d58", "#1f1d26"

# Numerals on a grid six wide and ten high, drawn as one stroke each.
FIGURES = {
    0: "M3 .7C5 .7 5.4 3 5.4 5S5 9.3 3 9.3S.6 7 .6 5S1 .7 3 .7Z",
    1: "M.9 2.3L3.3 .7V9.4",
    2: "M.8 2.6C.9 1.3 1.9 .7 3 .7C4.4 .7 5.3 1.6 5.3 2.9C5.3 5 2 6.6 .7 9.2H5.5",
    3: "M.9 1.9C1.4 1 2.2 .7 3 .7C4.3 .7 5.2 1.5 5.2 2.7C5.2 4 4.2 4.7 2.6 4.7C4.4 4.7 5.4 5.6 5.4 7C5.4 8.5 4.3 9.3 3 9.3C1.9 9.3 1 8.8 .6 7.8",
    4: "M4.2 9.4V.8L.5 6.8H5.7",
    5: "M5 .8H1.5L1.1 4.7C1.6 4.2 2.3 4 3 4C4.5 4 5.4 5.1 5.4 6.6C5.4 8.3 4.3 9.3 2.9 9.3C1.9 9.3 1 8.8 .6 7.9",
}


def figure(x: float, y: float, scale: float, tone: str, shirt: str, stride: float = 0) -> str:
    """Return a small person standing with the feet at (x, y)."""
    return (
        f'<g transform="translate({x} {y}) scale({scale})"><path d="M-4 -44L{-4 - stride} 0M4 -44L{4 + stride} 0" stroke="{tone}" stroke-width="8" stroke-linecap="round"/>'
        f'<path d="M-12 -44L-14 -84Q0 -96 14 -84L12 -44Z" fill="{shirt}"/><path d="M-13 -82L{-19 - stride / 2} -50M13 -82L{19 + stride / 2} -50" stroke="{shirt}" stroke-width="7" stroke-linecap="round"/><circle cy="-103" r="11" fill="{tone}"/></g>'
    )


def hall() -> str:
    """Nine screens stand scattered in a white hall; seen from here their green parts join into one arrow."""
    rng = random.Random(9)
    defs = (
        linear("back", [(0, "#e9e7ee", 1), (1, "#f7f6f4", 1)]) + linear("floor", [(0, "#dcd9e2", 1), (0.4, "#c4c0cd", 1), (1, "#9a95a6", 1)]) + linear("ceil", [(0, "#8f8a9c", 1), (1, "#d8d5de", 1)])
        + linear("side", [(0, "#b5b0c0", 1), (1, "#e4e1e9", 1)], "0 0 1 0") + linear("other", [(0, "#e9e7ee", 1), (1, "#a29dae", 1)], "0 0 1 0") + linear("sheen", [(0, "#fff", 0.35), (0.5, "#fff", 0), (1, "#1f1d26", 0.16)], "0 0 1 .3")
        + blur("s", 12) + blur("w", 30) + grain("wall", ".01 .02", "1 1 1", 0.4, 3, 5) + grain("screed", ".006 .03", ".2 .18 .25", 0.5, 4, 9)
    )
    body = '<rect width="1800" height="1200" fill="url(#back)"/><path d="M0 0H1800L1480 210H320Z" fill="url(#ceil)"/><path d="M0 1200L320 800H1480L1800 1200Z" fill="url(#floor)"/><path d="M0 1200L320 800H1480L1800 1200Z" filter="url(#screed)" opacity=".5"/><path d="M0 0L320 210V800L0 1200Z" fill="url(#side)"/><path d="M1800 0L1480 210V800L1800 1200Z" fill="url(#other)"/><rect x="320" y="210" width="1160" height="590" filter="url(#wall)" opacity=".5"/>'
    for k in range(4):
        z = 1 / (1 + 0.34 * k)
        y, w = 210 - 260 * z + 40, 620 * z
        body += f'<path d="M{900 - w:.0f} {y:.0f}H{900 + w:.0f}L{900 + w * 0.9:.0f} {y + 22 * z:.0f}H{900 - w * 0.9:.0f}Z" fill="#fffef8"/><path d="M{900 - w:.0f} {y:.0f}H{900 + w:.0f}L{900 + w * 0.9:.0f} {y + 22 * z:.0f}H{900 - w * 0.9:.0f}Z" fill="#fff" filter="url(#w)" opacity=".8"/>'
    body += '<path d="M0 700L320 660M1480 660L1800 700" stroke="#1f1d26" stroke-width="2" opacity=".12"/><path d="M320 210V800M1480 210V800M320 800H1480" stroke="#8f8a9c" stroke-width="2" opacity=".6"/>'
    seams = "".join(f"M{320 + 145 * k} 800L{-900 + 450 * k} 1200" for k in range(9)) + "M252 885H1548M160 1000H1640"
    body += f'<path d="{seams}" stroke="#77728a" stroke-width="2" opacity=".4"/>'
    arrow = "M330 520H1060L850 300L1000 180L1480 640L1000 1100L850 980L1060 760H330Z"
    # each screen: left edge, right edge, top, foot, and how far away it stands (1 is near)
    screens = [(1030, 1180, 250, 842, 0.1), (430, 560, 380, 868, 0.2), (840, 985, 236, 884, 0.28), (1230, 1390, 330, 896, 0.32), (250, 420, 420, 930, 0.45), (540, 690, 410, 958, 0.55), (1010, 1210, 150, 1010, 0.7), (1330, 1560, 420, 1040, 0.85), (760, 960, 190, 1090, 1.0)]
    defs += "".join(f'<clipPath id="c{n}"><path d="M{a} {t}H{b}V{f}H{a}Z"/></clipPath>' for n, (a, b, t, f, _) in enumerate(screens))
    for n, (a, b, t, f, near) in enumerate(screens):
        thick, reach = 6 + 12 * near, (f - t) * 0.36
        tilt = (a - 900) / 900
        body += f'<path d="M{a} {f}H{b}L{b + 60 + reach * (0.5 + tilt):.0f} {f + 40 + 60 * near:.0f}H{a + 60 + reach * (0.5 + tilt):.0f}Z" fill="#2b2836" opacity=".38" filter="url(#s)"/>'
        side = f"M{b} {t}l{thick:.0f} {4 + 3 * near:.0f}V{f - 3}L{b} {f}Z" if b < 900 else f"M{a} {t}l-{thick:.0f} {4 + 3 * near:.0f}V{f - 3}L{a} {f}Z"
        body += f'<path d="{side}" fill="#7d788c"/><rect x="{a}" y="{t}" width="{b - a}" height="{f - t}" fill="#f4f2f6"/><g clip-path="url(#c{n})"><path d="{arrow}" fill="{GREEN}"/></g><rect x="{a}" y="{t}" width="{b - a}" height="{f - t}" fill="url(#sheen)"/><path d="M{a} {t + 1}H{b}" stroke="#fff" stroke-width="3"/><path d="M{a} {f}H{b}" stroke="#1f1d26" stroke-width="3" opacity=".5"/>'
        for q in (0.16, 0.84):
            x = a + (b - a) * q
            body += f'<path d="M{x - 16:.0f} {f + 3}H{x + 16:.0f}" stroke="#1f1d26" stroke-width="6"/>'
    for x, y, s, tone, shirt, stride in [(1270, 1010, 1.75, "#3a2f2a", "#e7e2d6", 10), (610, 905, 1.15, "#4a3a30", "#6b5a8a", 6), (720, 880, 1.0, "#2b2836", "#d8703f", 4)]:
        body += f'<path d="M{x - 10 * s:.0f} {y}L{x + 150 * s:.0f} {y + 52 * s:.0f}L{x + 176 * s:.0f} {y + 46 * s:.0f}L{x + 10 * s:.0f} {y}Z" fill="#2b2836" opacity=".4" filter="url(#s)"/>' + figure(x, y, s, tone, shirt, stride)
    for _ in range(7):
        x = rng.randint(330, 1470)
        body += f'<circle cx="{x}" cy="{rng.randint(214, 240)}" r="3" fill="#fff"/>'
    return sheet(1800, 1200, defs, body)


def stair() -> str:
    """A cutaway stairwell: six floors in six colours, a numeral as high as each floor, people on the flights."""
    rng = random.Random(6)
    tones = ["#e8a33d", "#d9604c", "#b65f9a", "#5b6fb8", "#2f93a8", GREEN]
    defs = (
        linear("air", [(0, "#20202c", 1), (1, "#343442", 1)]) + linear("shine", [(0, "#fff", 0.26), (0.35, "#fff", 0.03), (1, "#000", 0.3)], "0 0 1 .1") + linear("drop", [(0, "#000", 0.42), (1, "#000", 0)])
        + blur("s", 7) + blur("w", 26) + grain("wall", ".012 .03", "1 1 1", 0.35, 3, 4) + radial("lamp", [(0, "#fffbe6", 0.85), (1, "#fffbe6", 0)])
    )
    body = '<rect width="1440" height="1800" fill="url(#air)"/>'
    for k in range(70):
        x, y = rng.randint(0, 1440), rng.randint(0, 1800)
        body += f'<rect x="{x}" y="{y}" width="{rng.choice([10, 16])}" height="16" fill="#f6cf7c" opacity="{rng.uniform(0.05, 0.3):.2f}"/>'
    people = [(0, 420, "#3a2f2a", "#f4f2f6", 12), (1, 1010, "#2b1d18", "#20202c", 4), (2, 560, "#8a5a3a", "#f0d9a8", 8), (3, 1150, "#2b1d18", "#f4f2f6", 12), (4, 380, "#6b4630", "#e8c7d8", 0), (4, 430, "#2b1d18", "#20202c", 6), (5, 900, "#3a2f2a", "#f0d9a8", 6)]
    for n in range(6):
        top, floor, tone = 1480 - 272 * n, 1722 - 272 * n, tones[n]
        body += f'<rect x="120" y="{top}" width="1200" height="242" fill="{tone}"/><rect x="120" y="{top}" width="1200" height="242" filter="url(#wall)" opacity=".4"/><rect x="120" y="{top}" width="1200" height="242" fill="url(#shine)"/>'
        flip = n % 2
        nx = 900 if flip else 250
        body += f'<clipPath id="f{n}"><rect x="120" y="{top}" width="1200" height="242"/></clipPath><g clip-path="url(#f{n})"><path d="{FIGURES[n]}" transform="translate({nx} {top + 14}) scale(33 21.6)" fill="none" stroke="#fffdf6" stroke-width="1.75" stroke-linejoin="round"/></g>'
        for x in (230, 720, 1210):
            body += f'<circle cx="{x}" cy="{top + 8}" r="120" fill="url(#lamp)" opacity=".35"/><rect x="{x - 34}" y="{top}" width="68" height="7" fill="#fffbe6"/>'
        door = 170 if flip else 1190
        body += f'<rect x="{door}" y="{floor - 152}" width="86" height="152" fill="#000" opacity=".22"/><rect x="{door + 7}" y="{floor - 145}" width="72" height="145" fill="#f4f2f6" opacity=".92"/><rect x="{door + 16}" y="{floor - 134}" width="54" height="56" fill="{tone}" opacity=".55"/><circle cx="{door + 68}" cy="{floor - 66}" r="4" fill="{INK}"/>'
        sign = 320 if flip else 1010
        marks = "".join(f'<rect x="{sign + 44}" y="{floor - 158 + 18 * q}" width="{[60, 44, 52][q]}" height="7" fill="{INK}"/>' for q in range(3))
        body += f'<rect x="{sign}" y="{floor - 172}" width="126" height="66" fill="#000" opacity=".3" transform="translate(6 8)" filter="url(#s)"/><rect x="{sign}" y="{floor - 172}" width="126" height="66" fill="#fffdf6"/>{marks}<path d="M{sign + 12} {floor - 139}h18m-8 -9l9 9l-9 9" fill="none" stroke="{INK}" stroke-width="5"/>'
        body += f'<rect x="120" y="{top}" width="1200" height="40" fill="url(#drop)" opacity=".7"/>'
    for n in range(7):
        y = 1722 - 272 * n
        body += f'<rect x="90" y="{y}" width="1260" height="30" fill="#14141c"/><rect x="90" y="{y}" width="1260" height="3" fill="#fff" opacity=".5"/>'
    for n in range(6):
        floor = 1722 - 272 * n
        if n < 5:
            a, b = (860, 480) if n % 2 else (560, 940)
            w = (b - a) / 13
            treads = [(a + w * q, floor - 272 * q / 13) for q in range(13)]
            steps = "M" + "L".join(f"{x:.0f} {y:.0f}L{x:.0f} {y - 272 / 13:.0f}" for x, y in treads) + f"L{b:.0f} {floor - 272}L{b:.0f} {floor - 232}L{a + (b - a) * 0.16:.0f} {floor}Z"
            rail = "".join(f"M{x + w / 2:.0f} {y - 20:.0f}v-76" for x, y in treads)
            middle = (a + b) // 2 + (18 if n % 2 else -18)
            body += f'<path d="{steps}" fill="#000" opacity=".4" transform="translate(10 16)" filter="url(#s)"/>' + figure(middle, floor - 144, 0.78, rng.choice(["#3a2f2a", "#6b4630"]), rng.choice(["#f0d9a8", "#2b2836", "#fffdf6"]), 8)
            body += f'<path d="{steps}" fill="#efedf3"/><path d="{rail}" stroke="{INK}" stroke-width="3"/><path d="M{a} {floor - 98}L{b} {floor - 370}" stroke="{INK}" stroke-width="8" stroke-linecap="round"/>'
        for level, x, skin, shirt, stride in people:
            if level == n:
                body += f'<ellipse cx="{x + 10}" cy="{floor}" rx="34" ry="5" fill="#000" opacity=".35"/>' + figure(x, floor, 1.05, skin, shirt, stride)
    body += '<path d="M90 90H120V1752H90ZM1320 90H1350V1752H1320Z" fill="#14141c"/><path d="M90 60H1350V90H90Z" fill="#14141c"/>'
    return sheet(1440, 1800, defs, body)


def folds(x0: float, x1: float, near: float, far: float, top: float, foot: float, n: int, lit: str) -> str:
    """Return a wall of concertina paper running away from the viewer between two verticals."""
    out = ""
    for k in range(n):
        a, b = (k / n) ** 0.7, ((k + 1) / n) ** 0.7
        xa, xb = x0 + (x1 - x0) * a, x0 + (x1 - x0) * b
        bump = (46 if k % 2 else -30) * (1 - a * 0.6)
        nudge = (-30 if k % 2 else 46) * (1 - b * 0.6)
        ya, yb = near + (far - near) * a, near + (far - near) * b
        out += f'<path d="M{xa:.0f} {top + (foot - top) * 0.5 - ya - bump * 0.8:.0f}L{xb:.0f} {top + (foot - top) * 0.5 - yb - nudge * 0.8:.0f}V{foot - (near - yb) * 0.62 + nudge:.0f}L{xa:.0f} {foot - (near - ya) * 0.62 + bump:.0f}Z" fill="url(#{lit}{k % 2})"/>'
        out += f'<path d="M{xa:.0f} {top + (foot - top) * 0.5 - ya - bump * 0.8:.0f}V{foot - (near - ya) * 0.62 + bump:.0f}" stroke="#fffaf0" stroke-width="{1.5 + 1.5 * (1 - a):.1f}" opacity=".45"/>'
    return out


def salt() -> str:
    """A dark hall: one cone of light on a hill of salt, one chair, walls of folded paper glowing on both sides."""
    rng = random.Random(2)
    defs = (
        linear("dark", [(0, "#08070c", 1), (0.6, "#15131c", 1), (1, "#1c1922", 1)]) + linear("cone", [(0, "#fffdf0", 0.85), (0.5, "#fff6d8", 0.28), (1, "#fff6d8", 0.06)]) + radial("pool", [(0, "#fffbea", 0.9), (0.55, "#f3e6c8", 0.35), (1, "#f3e6c8", 0)])
        + linear("a0", [(0, "#1b1826", 1), (0.5, "#6d6480", 1), (1, "#e9d9d4", 1)]) + linear("a1", [(0, "#100e17", 1), (0.5, "#3b3550", 1), (1, "#a08a96", 1)]) + linear("b0", [(0, "#14121c", 1), (0.5, "#453d58", 1), (1, "#b59ca4", 1)]) + linear("b1", [(0, "#1b1826", 1), (0.5, "#776c88", 1), (1, "#f3e3dc", 1)])
        + linear("hill", [(0, "#ffffff", 1), (0.42, "#efe8e6", 1), (0.75, "#a79fae", 1), (1, "#4c4658", 1)], "0 0 1 .5") + grain("crystal", ".5", "1 1 1", 1.1, 2, 8) + grain("dim", ".7", ".15 .12 .2", 0.8, 2, 3) + blur("s", 12) + blur("w", 44) + blur("t", 4)
    )
    body = '<rect width="1800" height="1200" fill="url(#dark)"/><path d="M560 330H1240V800H560Z" fill="#0b0a10"/>'
    body += folds(-30, 600, 640, 230, 0, 1190, 11, "a") + folds(1830, 1200, 640, 230, 0, 1190, 11, "b")
    body += '<path d="M0 1200L600 880H1200L1800 1200Z" fill="#211d28"/><ellipse cx="900" cy="985" rx="820" ry="190" fill="url(#pool)"/>'
    body += '<path d="M850 -20H950L1290 980Q900 1090 510 980Z" fill="url(#cone)" filter="url(#t)"/><path d="M850 -20H950L1290 980Q900 1090 510 980Z" fill="url(#cone)" opacity=".4" filter="url(#w)"/>'
    ridge = [(430 + 9.4 * k, 985 - 440 * math.exp(-(((k - 51) / 23) ** 2)) - 28 * math.exp(-(((k - 74) / 8) ** 2)) + rng.uniform(-3, 3)) for k in range(101)]
    hill = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in ridge) + "Q1140 1062 900 1064T430 985Z"
    body += f'<path d="M760 1000Q1260 900 1640 1040Q1340 1110 900 1070Z" fill="#08070c" opacity=".75" filter="url(#s)"/><clipPath id="h"><path d="{hill}"/></clipPath><path d="{hill}" fill="url(#hill)"/><g clip-path="url(#h)"><path d="M905 540Q960 760 1090 860T1400 1060H1420V500H905Z" fill="#2b2636" opacity=".42" filter="url(#s)"/>'
    for _ in range(34):
        q, start = rng.uniform(-1, 1), rng.uniform(0.05, 0.5)
        x, y, n = 906 + 420 * q * start, 560 + 420 * start + 60 * abs(q), rng.uniform(120, 330)
        body += f'<path d="M{x:.0f} {y:.0f}q{q * n * 0.3:.0f} {n * 0.4:.0f} {q * n:.0f} {n:.0f}" stroke="{rng.choice(["#fff", "#7d7588", "#fff"])}" stroke-width="{rng.uniform(8, 24):.0f}" opacity=".2" fill="none" filter="url(#s)"/>'
    body += '<rect x="400" y="500" width="1040" height="600" filter="url(#dim)" opacity=".4"/><rect x="400" y="500" width="1040" height="600" filter="url(#crystal)" opacity=".35"/></g>'
    for _ in range(420):
        a = rng.uniform(0, math.tau)
        r = 1 + abs(rng.gauss(0, 0.16))
        x, y = 900 + 500 * r * math.cos(a), 1010 + 66 * r * math.sin(a)
        if y > 1000:
            body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(0.8, 2.4):.1f}" fill="#fff" opacity="{rng.uniform(0.3, 0.9):.2f}"/>'
    for _ in range(160):
        t = rng.random()
        body += f'<circle cx="{900 + rng.uniform(-1, 1) * (50 + 330 * t):.0f}" cy="{960 * t:.0f}" r="{rng.uniform(0.8, 2):.1f}" fill="#fffbe6" opacity="{rng.uniform(0.2, 0.7):.2f}"/>'
    # the chair, seen from behind, facing the hill
    body += '<g transform="translate(720 905)"><path d="M-40 214L120 262L200 240L60 196Z" fill="#08070c" opacity=".6" filter="url(#s)"/><g stroke="#0d0b10" stroke-linecap="round" fill="none"><path d="M-44 92L-62 216M44 92L62 216" stroke-width="13"/><path d="M-40 92L-44 170M40 92L44 170M-52 150H52" stroke-width="9"/><path d="M-48 92Q-62 -66 0 -70Q62 -66 48 92" stroke-width="14"/><path d="M-24 92L-16 -58M0 92V-64M24 92L16 -58" stroke-width="8"/></g><path d="M-62 92Q0 76 62 92L54 110H-54Z" fill="#6b2a22"/><path d="M-62 92Q0 76 62 92" stroke="#e8b9a4" stroke-width="4" fill="none"/><path d="M-44 4Q-52 -66 0 -75Q30 -74 44 -48" stroke="#f6dfb8" stroke-width="4" fill="none"/></g>'
    body += figure(1350, 1010, 1.5, "#0d0b10", "#0d0b10", 3) + figure(1400, 1016, 1.05, "#0d0b10", "#0d0b10", 2)
    return sheet(1800, 1200, defs, body)


def post(x: float, foot: float, w: float, h: float, cuts: int, rng: random.Random) -> str:
    """Return a split oak post with a sloping head and its painted notches."""
    body = f'<path d="M{x + w * 0.2:.0f} {foot}L{x + w * 1.2:.0f} {foot}L{x + w * 3.6:.0f} {foot + 96}L{x + w * 2.5:.0f} {foot + 104}Z" fill="#5f6f86" opacity=".5" filter="url(#s)"/>'
    shape = f"M{x} {foot}L{x + 4} {foot - h}L{x + w * 0.4:.0f} {foot - h - w * 0.24:.0f}L{x + w} {foot - h + w * 0.16:.0f}L{x + w + 5} {foot}Q{x + w / 2:.0f} {foot + 14} {x} {foot}Z"
    body += f'<clipPath id="p{cuts}"><path d="{shape}"/></clipPath><path d="{shape}" fill="url(#oak)"/><g clip-path="url(#p{cuts})"><rect x="{x - 20}" y="{foot - h - 120}" width="{w + 60}" height="{h + 160}" filter="url(#bark)" opacity=".75"/>'
    cracks = "".join(f"M{x + w * rng.uniform(0.08, 0.94):.0f} {foot - h + rng.uniform(-20, h * 0.6):.0f}q{rng.randint(-8, 8)} {rng.randint(60, 160)} {rng.randint(-7, 7)} {rng.randint(140, 380)}" for _ in range(16))
    body += f'<path d="{cracks}" stroke="#2a1d12" stroke-width="3" opacity=".55" fill="none"/><path d="{cracks}" stroke="#e9cfa4" stroke-width="1.4" opacity=".5" fill="none" transform="translate(3 0)"/></g>'
    for k in range(cuts):
        y = foot - h * 0.78 + k * w * 0.62
        d = w * 0.5
        body += f'<path d="M{x - 4} {y:.0f}L{x + d:.0f} {y + w * 0.2:.0f}L{x - 4} {y + w * 0.42:.0f}Z" fill="#cbd4dd"/>'
        body += f'<path d="M{x - 1} {y:.0f}L{x + d:.0f} {y + w * 0.2:.0f}L{x + d * 1.16:.0f} {y + w * 0.13:.0f}L{x + w * 0.16:.0f} {y - w * 0.13:.0f}Z" fill="#086b3a"/><path d="M{x - 1} {y + w * 0.42:.0f}L{x + d:.0f} {y + w * 0.2:.0f}L{x + d * 1.16:.0f} {y + w * 0.28:.0f}L{x + w * 0.16:.0f} {y + w * 0.56:.0f}Z" fill="#21c274"/><path d="M{x + d:.0f} {y + w * 0.2:.0f}L{x + d * 1.16:.0f} {y + w * 0.13:.0f}V{y + w * 0.28:.0f}Z" fill="#0f9d58"/>'
    hx = x + w * 0.46
    body += f'<path d="M{x - 2} {foot - h + 4}L{x + w * 0.4:.0f} {foot - h - w * 0.26:.0f}L{x + w + 3:.0f} {foot - h + w * 0.14:.0f}Q{x + w * 0.86:.0f} {foot - h - w * 0.3:.0f} {hx:.0f} {foot - h - w * 0.5:.0f}Q{x + w * 0.02:.0f} {foot - h - w * 0.34:.0f} {x - 2} {foot - h + 4}Z" fill="#fbfdff"/><path d="M{x + w * 0.5:.0f} {foot - h - w * 0.06:.0f}L{x + w + 3:.0f} {foot - h + w * 0.14:.0f}Q{x + w * 0.86:.0f} {foot - h - w * 0.3:.0f} {hx:.0f} {foot - h - w * 0.5:.0f}Z" fill="#b9c8da"/>'
    return body + f'<path d="M{x - w * 0.5:.0f} {foot + 16}Q{x} {foot - 34} {x + w * 0.5:.0f} {foot - 12}T{x + w * 1.5:.0f} {foot + 18}Z" fill="#f2f6fb"/>'


def notches() -> str:
    """Three oak posts in the snow, with one, two and three green notches; the winter wood behind is out of focus."""
    rng = random.Random(40)
    defs = (
        linear("fog", [(0, "#aebccb", 1), (0.5, "#d5dde6", 1), (0.68, "#f1ece8", 1)]) + linear("snow", [(0, "#e6edf5", 1), (0.35, "#f7fafd", 1), (1, "#b7c6da", 1)]) + linear("oak", [(0, "#e3c391", 1), (0.28, "#b98e5a", 1), (0.62, "#7d5a38", 1), (1, "#3a2a1e", 1)], "0 0 1 0")
        + linear("mist", [(0, "#eef0f3", 0), (0.75, "#eef0f3", 0.75), (1, "#eef0f3", 0.8)]) + grain("bark", ".12 .008", ".18 .1 .04", 0.9, 3, 12) + grain("frost", ".01 .02", "1 1 1", 0.5, 3, 6) + blur("far", 13) + blur("mid", 6) + blur("s", 12) + blur("t", 2.4) + radial("sun", [(0, "#fff1dc", 0.95), (1, "#fff1dc", 0)])
    )
    body = '<rect width="1440" height="1800" fill="url(#fog)"/><circle cx="260" cy="520" r="620" fill="url(#sun)"/>'
    for n, (tone, count, wide, blurred) in enumerate([("#a9b4c2", 26, 26, "far"), ("#8490a0", 15, 40, "far"), ("#5f6a78", 8, 58, "mid")]):
        trunks, twigs = "", ""
        for k in range(count):
            x = (k + rng.random()) * 1500 / count - 40
            lean, w = rng.uniform(-50, 50), wide * rng.uniform(0.6, 1.1)
            trunks += f"M{x:.0f} {1080 + 50 * n}Q{x + lean * 0.7:.0f} 600 {x + lean:.0f} -40h{w * 0.7:.0f}Q{x + lean * 0.7 + w:.0f} 600 {x + w:.0f} {1080 + 50 * n}Z"
            for _ in range(3 * n):
                way, y = rng.choice([-1, 1]), rng.uniform(60, 640)
                twigs += f"M{x + lean * 0.6 + w / 2:.0f} {y:.0f}q{way * 70} -50 {way * rng.randint(110, 240)} -{rng.randint(90, 220)}"
        body += f'<g filter="url(#{blurred})"><path d="{trunks}" fill="{tone}"/><path d="{twigs}" fill="none" stroke="{tone}" stroke-width="{wide / 5:.0f}" stroke-linecap="round"/></g><rect y="{420 + 120 * n}" width="1440" height="720" fill="url(#mist)"/>'
    body += '<path d="M-20 1080Q420 1000 840 1060T1460 1030V1820H-20Z" fill="url(#snow)"/>'
    drifts = "".join(f"M-20 {1140 + 90 * k}Q{300 + 60 * k} {1060 + 96 * k} 760 {1130 + 92 * k}T1460 {1090 + 98 * k}" for k in range(7))
    body += f'<path d="{drifts}" fill="none" stroke="#9fb2cb" stroke-width="34" opacity=".2" filter="url(#far)"/>'
    for k in range(17):
        t = k / 16
        x, y, s = 700 + 300 * math.sin(2.4 * t) * (1 - t) - 40 * t + (26 if k % 2 else -26) * (1 - t * 0.8), 1790 - 690 * t**0.7, 1 - 0.82 * t
        body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{17 * s:.0f}" ry="{26 * s * 0.8:.0f}" fill="#8fa3bf" opacity=".8"/><ellipse cx="{x - 4 * s:.0f}" cy="{y + 6 * s:.0f}" rx="{13 * s:.0f}" ry="{15 * s:.0f}" fill="#d7e1ee" opacity=".7"/>'
    body += '<g filter="url(#t)">' + post(1080, 1205, 74, 420, 1, rng) + "</g>" + post(760, 1330, 116, 640, 2, rng) + post(220, 1590, 196, 1120, 3, rng)
    grass = "".join(f"M{x:.0f} {y:.0f}q{rng.randint(-14, 14)} -50 {rng.randint(-44, 54)} -{rng.randint(50, 150)}" for x, y in [(rng.gauss(470, 40), rng.uniform(1570, 1620)) for _ in range(26)] + [(rng.gauss(170, 40), rng.uniform(1590, 1640)) for _ in range(20)] + [(rng.gauss(930, 30), rng.uniform(1320, 1350)) for _ in range(12)])
    body += f'<path d="{grass}" fill="none" stroke="#8a7248" stroke-width="3.4" stroke-linecap="round"/><path d="{grass}" fill="none" stroke="#e7d3a4" stroke-width="1.2" transform="translate(-2 0)"/>'
    for _ in range(210):
        x, y, r = rng.uniform(0, 1440), rng.uniform(0, 1700), rng.choice([2, 2, 3, 3, 4, 7])
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r}" fill="#fff" opacity="{0.85 if r < 5 else 0.45}"/>'
    return sheet(1440, 1800, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of PFEIL & PAUSE."""
    home = "pfeil-und-pause/images/"
    return [
        Picture(home + "cover.jpg", hall(), 1600, grain=1.4, vignette=0.08, seed=231),
        Picture(home + "irmin-schnitt.jpg", stair(), 1200, grain=1.2, vignette=0.1, seed=232),
        Picture(home + "salz-saal.jpg", salt(), 1500, grain=1.6, vignette=0.15, seed=233),
        Picture(home + "kerben.jpg", notches(), 1200, grain=1.2, vignette=0.08, seed=234),
    ]
