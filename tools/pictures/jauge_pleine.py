"""Jauge Pleine, event agency: everything counted, seen from above or head-on, coral, ultramarine and lemon in late sun or stage light."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

CORAL, BLUE, LEMON = "#ee5f48", "#2747b8", "#f4c93c"


def depot() -> str:
    """Folding chairs by the dozen on the shelves of a depot, seen head-on, a ladder against them."""
    rng = random.Random(26)
    defs = (
        linear("wall", [(0, "#3c3f4c", 1), (1, "#1c1e29", 1)]) + linear("beam", [(0, "#f3e3c4", 1), (0.4, "#c9a878", 1), (1, "#6b4f34", 1)]) + linear("post", [(0, "#4a5a6e", 1), (0.35, "#9db3c6", 1), (1, "#2b3646", 1)], "0 0 1 0")
        + linear("bay", [(0, "#06070d", 0.75), (0.28, "#06070d", 0.06), (1, "#06070d", 0.3)]) + linear("lamp", [(0, "#fff1cf", 0.5), (0.5, "#fff1cf", 0.06), (1, "#0a0b14", 0.4)], "0 0 .6 1") + blur("s", 11) + blur("t", 4)
        + linear("floor", [(0, "#8d8a86", 1), (1, "#55535a", 1)]) + linear("edge", [(0, "#000", 0.42), (0.3, "#fff", 0.3), (0.5, "#fff", 0), (1, "#000", 0.45)], "0 0 1 0") + grain("scuff", ".01 .2", ".1 .08 .1", 0.5, 3, 5)
    )
    body = '<rect width="1800" height="1200" fill="url(#wall)"/><rect y="1102" width="1800" height="98" fill="url(#floor)"/><rect y="1102" width="1800" height="98" filter="url(#scuff)" opacity=".5"/>'
    tones = {"r": [CORAL, "#d84a36", "#f2755c"], "b": [BLUE, "#1f3a9c", "#3a5fd0"], "y": [LEMON, "#e3b526", "#f8d866"], "w": ["#efe8da", "#d9d0be", "#f8f3e8"], "g": ["#2f8a6a", "#27775a", "#43a582"]}
    runs = ["rrrrrrrrrrbbbbbbbbbbbbbbyyyyyyyrrrrrrrrr", "bbbbbbyyyyyyyyyyyyrrrrrrrrrrrrrwwwwbbbbb", "yyyyyrrrrrrrrrrrrrrrrbbbbbbbbbbbbgggyyyy"]
    for shelf, run in enumerate(runs):
        top, board = 20 + shelf * 366, 352 + shelf * 366
        body += f'<rect y="{top - 20}" width="1800" height="352" fill="#14151f"/>'
        x = -14.0
        k = 0
        while x < 1810:
            kind = run[min(len(run) - 1, int(x / 1800 * len(run)))]
            if rng.random() < 0.025:
                kind = rng.choice("rbyw")
            if rng.random() < 0.018 and 100 < x < 1700:
                x += rng.uniform(30, 60)
            c = rng.choice(tones[kind])
            w, h, lean = rng.uniform(21, 24), rng.uniform(282, 300), rng.uniform(-1.6, 1.6) + (5 if rng.random() < 0.03 else 0)
            y = board - h
            body += f'<g transform="rotate({lean:.1f} {x + w / 2:.0f} {board})"><path d="M{x + 3:.1f} {board}V{y + 120:.0f}M{x + w - 4:.1f} {board}V{y + 120:.0f}" stroke="#aeb6bf" stroke-width="5"/><path d="M{x + 2:.1f} {board}V{y + 120:.0f}" stroke="#fff" stroke-width="1.5"/>'
            body += f'<path d="M{x:.1f} {y + 20:.0f}Q{x:.1f} {y:.0f} {x + w / 2:.1f} {y:.0f}Q{x + w:.1f} {y:.0f} {x + w:.1f} {y + 20:.0f}V{y + 112:.0f}H{x:.1f}Z" fill="{c}"/><path d="M{x + 1:.1f} {y + 128:.0f}H{x + w - 1:.1f}V{board - 50}Q{x + w / 2:.1f} {board - 38} {x + 1:.1f} {board - 50}Z" fill="{c}"/>'
            body += f'<path d="M{x:.1f} {y + 6:.0f}H{x + w:.1f}V{board - 46}H{x:.1f}Z" fill="url(#edge)"/><rect x="{x + 5:.1f}" y="{y + 52:.0f}" width="{w - 10:.1f}" height="9" rx="4" fill="#000" opacity=".45"/>'
            body += (f'<rect x="{x + 3:.1f}" y="{y + 158:.0f}" width="{w - 6:.1f}" height="26" fill="#fdf8ea"/><path d="M{x + 6:.1f} {y + 166:.0f}h{w - 13:.0f}M{x + 6:.1f} {y + 173:.0f}h{w - 16:.0f}" stroke="#333" stroke-width="2.5"/>' if k % 9 == 4 else "") + "</g>"
            x += w + rng.uniform(0.5, 3.2)
            k += 1
        body += f'<rect y="{top - 20}" width="1800" height="352" fill="url(#bay)"/><rect y="{board}" width="1800" height="32" fill="url(#beam)"/><path d="M0 {board + 34}H1800" stroke="#000" stroke-width="6" opacity=".6"/>'
        for n in range(7):
            body += f'<rect x="{118 + 262 * n}" y="{board + 6}" width="70" height="20" fill="#fdf8ea"/><path d="M{126 + 262 * n} {board + 16}h{rng.randint(24, 52)}" stroke="{CORAL}" stroke-width="6"/>'
    for x in (22, 610, 1210, 1752):
        body += f'<rect x="{x}" width="26" height="1130" fill="url(#post)"/>' + "".join(f'<rect x="{x + 9}" y="{14 + 30 * n}" width="8" height="13" rx="4" fill="#1a212d"/>' for n in range(37))
    rail = '<path d="M0 0L-96 1180M112 0L40 1180" stroke-width="24"/><path d="' + "".join(f"M{-6 - 8 * n} {70 + 96 * n}L{110 - 6.2 * n:.0f} {70 + 96 * n}" for n in range(12)) + '" stroke-width="19"/>'
    body += f'<g transform="translate(850 10)"><g fill="none" stroke="#05060c" opacity=".6" transform="translate(58 14)" filter="url(#s)">{rail}</g><g fill="none" stroke="#b98a4e" stroke-linecap="round">{rail}</g><g fill="none" stroke="#ffe3ae" opacity=".85" transform="translate(-6 -5) " stroke-linecap="round"><path d="M0 6L-96 1180M112 6L40 1180" stroke-width="5"/><path d="{"".join(f"M{4 - 8 * n} {70 + 96 * n}L{104 - 6.2 * n:.0f} {70 + 96 * n}" for n in range(12))}" stroke-width="4"/></g></g>'
    body += '<rect width="1800" height="1200" fill="url(#lamp)"/>'
    return sheet(1800, 1200, defs, body)


def guest(rng: random.Random, x: float, y: float, facing: float) -> tuple[str, str]:
    """Return the shadow and the figure of somebody at table, seen from straight above."""
    coat = rng.choice([BLUE, "#f6f0e2", "#2f8a6a", LEMON, "#7a3f7c", "#e88ea0", "#33363f", "#8fb4d9", "#c9743c", "#f6f0e2"])
    hair = rng.choice(["#2a1d17", "#5b3a22", "#17120f", "#b98a4a", "#8d8a86", "#e2ded6", "#74432a"])
    turn = rng.uniform(-16, 16)
    arms = rng.uniform(8, 13)
    shadow = f'<path d="M{x - 11:.0f} {y:.0f}L{x + 36:.0f} {y + 24:.0f}A11 11 0 0 0 {x + 48:.0f} {y + 10:.0f}L{x + 10:.0f} {y - 9:.0f}Z"/>'
    figure = f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f})"><path d="M-13 0Q-19 {arms * facing:.0f} -8 {(arms + 6) * facing:.0f}M13 0Q19 {arms * facing:.0f} 8 {(arms + 5) * facing:.0f}" stroke="{coat}" stroke-width="7" fill="none" stroke-linecap="round"/><ellipse rx="19" ry="10.5" fill="{coat}"/><ellipse cx="-4" cy="-3" rx="12" ry="5" fill="#fff" opacity=".22"/>'
    hat = rng.random()
    figure += f'<circle r="10" fill="{hair}"/><circle cx="-3" cy="-3" r="4.5" fill="#fff" opacity=".16"/>' if hat > 0.12 else f'<circle r="16" fill="#ecd9a4"/><circle r="9" fill="#dfc688"/><circle r="9.5" fill="none" stroke="{CORAL}" stroke-width="3"/>'
    return shadow, figure + "</g>"


def table() -> str:
    """The table across the bridge from the air, guests on either side, long shadows."""
    rng = random.Random(412)
    defs = (
        linear("river", [(0, "#1f6f9e", 1), (0.5, "#2b8fb4", 1), (1, "#174f86", 1)], "0 0 1 .6") + grain("flow", ".02 .003", "1 1 1", 0.9, 4, 12) + grain("depth", ".006 .002", ".02 .1 .3", 1.1, 3, 4) + linear("deck", [(0, "#e9dcc6", 1), (1, "#d6c3a6", 1)])
        + grain("paving", ".14", ".4 .3 .2", 0.5, 2, 6) + blur("s", 3) + blur("t", 26) + linear("cloth", [(0, "#f6785f", 1), (0.5, CORAL, 1), (1, "#d84a36", 1)])
        + linear("sun", [(0, "#ffe7b0", 0.38), (0.5, "#fff", 0), (1, "#1a1c56", 0.34)], "0 0 1 1") + linear("bank", [(0, "#8fae5a", 1), (1, "#55803f", 1)])
    )
    body = '<rect width="1800" height="1200" fill="url(#river)"/><rect width="1800" height="1200" filter="url(#depth)" opacity=".55"/><rect width="1800" height="1200" filter="url(#flow)" opacity=".3"/>'
    body += '<path d="M-20 -20H330Q250 160 210 330Q150 560 60 700Q0 800 -20 900Z" fill="url(#bank)"/><path d="M1820 1220H1420Q1500 1040 1560 880Q1640 660 1720 520Q1780 430 1820 330Z" fill="url(#bank)"/><path d="M330 -20Q250 160 210 330Q150 560 60 700Q0 800 -20 900M1420 1220Q1500 1040 1560 880Q1640 660 1720 520Q1780 430 1820 330" fill="none" stroke="#d9cfae" stroke-width="16"/>'
    for _ in range(36):
        left = rng.random() < 0.5
        x, y = (rng.uniform(-10, 120), rng.uniform(0, 560)) if left else (rng.uniform(1640, 1810), rng.uniform(760, 1200))
        r = rng.uniform(30, 58)
        body += f'<circle cx="{x + r:.0f}" cy="{y + r * 0.6:.0f}" r="{r:.0f}" fill="#123a3a" opacity=".45" filter="url(#s)"/><circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="#3f7140"/>' + "".join(
            f'<circle cx="{x + rng.uniform(-0.6, 0.4) * r:.0f}" cy="{y + rng.uniform(-0.6, 0.4) * r:.0f}" r="{r * rng.uniform(0.2, 0.4):.0f}" fill="{rng.choice(["#5b9048", "#7bab57", "#4c8044"])}"/>' for _ in range(9)
        )
    for x, y, a, c in [(560, 980, 62, CORAL), (690, 1070, 48, "#f6f0e2"), (1240, 150, 70, LEMON)]:
        body += f'<g transform="translate({x} {y}) rotate({a})"><path d="M-70 0Q0 -26 78 0Q0 26 -70 0Z" fill="#0b2f57" opacity=".5" transform="translate(26 -10)"/><path d="M-70 0Q0 -26 78 0Q0 26 -70 0Z" fill="{c}"/><path d="M-52 0Q0 -15 56 0Q0 15 -52 0Z" fill="#7a4a2c"/><circle r="11" fill="#2a1d17"/><path d="M-20 0H22" stroke="#f6f0e2" stroke-width="9"/><path d="M-10 -62L12 62" stroke="#efe0bd" stroke-width="5"/><path d="M-90 -8Q-160 -30 -240 -22M-90 8Q-160 32 -240 30" fill="none" stroke="#fff" stroke-width="3" opacity=".5"/></g>'
    body += '<g transform="rotate(-24 900 600)"><rect x="-400" y="470" width="2600" height="390" fill="#07254f" opacity=".55" filter="url(#t)"/><rect x="-400" y="406" width="2600" height="388" fill="#b89f7e"/><rect x="-400" y="420" width="2600" height="360" fill="url(#deck)"/><rect x="-400" y="420" width="2600" height="360" filter="url(#paving)" opacity=".5"/>'
    body += "".join(f'<path d="M{x} 420V780" stroke="#b79f7d" stroke-width="2" opacity=".6"/>' for x in range(-400, 2200, 64)) + "".join(f'<path d="M-400 {y}H2200" stroke="#b79f7d" stroke-width="2" opacity=".5"/>' for y in (480, 720))
    body += "".join(f'<rect x="{x}" y="392" width="46" height="30" fill="#e9dcc6"/><rect x="{x}" y="778" width="46" height="30" fill="#e9dcc6"/><path d="M{x} 422h46l26 16h-46Z" fill="#4c3c5c" opacity=".45"/>' for x in range(-390, 2200, 258))
    shadows = figures = ""
    for k in range(70):
        for side in (-1, 1):
            if rng.random() < 0.035:
                continue
            shade, figure = guest(rng, -340 + 37 * k + rng.uniform(-3, 3), 600 + side * (68 + rng.uniform(-2, 5)), -side)
            shadows += shade
            figures += figure
    walkers = [(220, 470, 1, "w"), (640, 742, 1, "w"), (1050, 462, 1, "w"), (1460, 738, 1, "w"), (1740, 470, 1, "w"), (-80, 740, 1, "w"), (880, 748, 1, "c"), (1180, 752, 1, "c")]
    for x, y, _, kind in walkers:
        shadows += f'<path d="M{x - 11} {y}L{x + 62} {y + 42}A11 11 0 0 0 {x + 76} {y + 28}L{x + 10} {y - 9}Z"/>'
        figures += f'<g transform="translate({x} {y})"><ellipse rx="18" ry="10" fill="{"#20232e" if kind == "w" else BLUE}"/><circle r="9.5" fill="#3a2418"/>' + ('<circle cx="24" cy="-6" r="14" fill="#dfe4e8"/><circle cx="24" cy="-6" r="9" fill="#f7d9a0"/><path d="M8 0L20 -6" stroke="#20232e" stroke-width="6"/>' if kind == "w" else "") + "</g>"
    body += f'<g fill="#3d2f5c" opacity=".55" filter="url(#s)"><rect x="-400" y="572" width="2600" height="86" transform="translate(20 14)"/>{shadows}</g><rect x="-400" y="548" width="2600" height="104" fill="url(#cloth)"/><path d="M-400 550H2200" stroke="#ffb4a0" stroke-width="4"/><path d="M-400 650H2200" stroke="#a83222" stroke-width="4"/>'
    body += f'<path d="M-400 600{"".join(f"q50 {-26 if n % 2 else 26} 100 0" for n in range(26))}" fill="none" stroke="#ffd2c4" stroke-width="7" opacity=".75"/>'
    for k in range(70):
        x = -340 + 37 * k
        for side in (-1, 1):
            y = 600 + side * 33
            body += f'<circle cx="{x + 3}" cy="{y + 3}" r="12.5" fill="#8c2a20" opacity=".6"/><circle cx="{x}" cy="{y}" r="12.5" fill="#fffdf6"/><circle cx="{x}" cy="{y}" r="8" fill="{rng.choice(["#f7efe0", "#dfe6c0", "#f3d9a8", "#c9dba0"])}"/><circle cx="{x + 17}" cy="{y - side * 8}" r="4.2" fill="#cfe6ef" stroke="#fff" stroke-width="1.5"/>'
        if k % 3 == 1:
            body += f'<circle cx="{x + 4}" cy="604" r="11" fill="#7a2018" opacity=".6"/>' + rng.choice([f'<circle cx="{x}" cy="600" r="10" fill="#2f8a6a"/><circle cx="{x - 3}" cy="597" r="4" fill="{LEMON}"/><circle cx="{x + 4}" cy="602" r="4" fill="#fff"/>', f'<ellipse cx="{x}" cy="600" rx="15" ry="8" fill="#b8773c"/><path d="M{x - 8} 596l4 8M{x} 595l4 9" stroke="#f3d9a8" stroke-width="2"/>', f'<circle cx="{x}" cy="600" r="7" fill="#174f3a"/><circle cx="{x - 2}" cy="598" r="2.5" fill="#cfe6d8"/>'])
    body += figures + '</g><rect width="1800" height="1200" fill="url(#sun)"/>'
    return sheet(1800, 1200, defs, body)


def circle() -> str:
    """The round of tiers in a dark hall under a ring of light, the interpreters' booth in the middle."""
    rng = random.Random(27)
    cx, cy, flat = 720.0, 1130.0, 0.56
    defs = (
        radial("hall", [(0, "#39406a", 1), (0.6, "#171b36", 1), (1, "#080a18", 1)], ".5 .5 .75") + radial("floor", [(0, "#ffe6b4", 1), (0.5, "#d9a566", 1), (1, "#8a5a34", 1)]) + blur("glow", 34) + blur("s", 14) + blur("t", 5)
        + linear("cone", [(0, "#fff0cc", 0.34), (1, "#fff0cc", 0)]) + linear("tread", [(0, "#7c4f2e", 1), (0.5, "#f0c88c", 1), (1, "#a06a3c", 1)], "0 0 1 0") + linear("riser", [(0, "#4d2f1c", 1), (0.5, "#b07a48", 1), (1, "#5d3a22", 1)], "0 0 1 0")
        + linear("inner", [(0, "#7a4f2c", 1), (0.5, "#d79f60", 1), (1, "#5d3a22", 1)], "0 0 1 0") + linear("glass", [(0, "#dff4ff", 0.55), (0.3, "#ffffff", 0.2), (0.7, "#bfe3ff", 0.25), (1, "#eaf7ff", 0.6)], "0 0 1 0") + radial("booth", [(0, "#fff7df", 1), (1, "#ffcf7a", 0)]) + linear("dark", [(0, "#05060f", 0.65), (0.35, "#05060f", 0), (0.8, "#05060f", 0), (1, "#05060f", 0.6)])
    )

    def point(r: float, a: float, h: float) -> tuple[float, float]:
        return cx + r * math.cos(a), cy + r * math.sin(a) * flat - h

    def oval(r: float, h: float) -> str:
        return f"M{cx - r:.1f} {cy - h:.1f}A{r:.1f} {r * flat:.1f} 0 1 1 {cx + r:.1f} {cy - h:.1f}A{r:.1f} {r * flat:.1f} 0 1 1 {cx - r:.1f} {cy - h:.1f}Z"

    body = '<rect width="1440" height="1800" fill="url(#hall)"/>'
    for k in range(9):
        column = 60 + 165 * k
        body += f'<path d="M{column} -20V{520 - 60 * math.sin(k / 8 * math.pi):.0f}" stroke="#232a52" stroke-width="20"/><path d="M{column - 6} -20V520" stroke="#3d4780" stroke-width="3" opacity=".7"/>'
    body += '<path d="M-20 190L720 60L1460 190M-20 280L720 150L1460 280" fill="none" stroke="#2b3362" stroke-width="16"/>' + "".join(f'<path d="M{-20 + 80 * k} {190 - 14.0 * k if k < 10 else 50 + 14.0 * (k - 9.25):.0f}l40 80" stroke="#2b3362" stroke-width="6"/>' for k in range(19))
    for k in range(9):
        body += f'<path d="M{34 + 165 * k} 250h104v150h-104Z" fill="#0d1228"/><path d="M{34 + 165 * k} 250h104v150h-104ZM{86 + 165 * k} 250v150M{34 + 165 * k} 325h104" fill="#1f2f5e" stroke="#0d1228" stroke-width="7"/>'
    radii, step = [236.0, 318.0, 400.0, 482.0, 564.0, 646.0], 21.0
    body += f'<ellipse cx="{cx}" cy="{cy + 120}" rx="740" ry="420" fill="#04050c" opacity=".7" filter="url(#s)"/>'
    outer = radii[-1] + 40
    top = step * 6
    body += f'<path d="M{cx - outer} {cy - top}A{outer} {outer * flat} 0 0 0 {cx + outer} {cy - top}V{cy - 10}A{outer} {outer * flat} 0 0 1 {cx - outer} {cy - 10}Z" fill="url(#riser)"/>'
    for k in range(-14, 15):
        a = math.pi / 2 + k * 0.108
        x, y = point(outer, a, 0)
        body += f'<path d="M{x:.0f} {y - top:.0f}V{y - 10:.0f}" stroke="#2f1b10" stroke-width="5" opacity=".6"/>'
    for n in range(5, -1, -1):
        r, h = radii[n] + 40, step * (n + 1)
        body += f'<path d="{oval(r, h)}" fill="url(#tread)"/><path d="{oval(r - 4, h)}" fill="none" stroke="#ffe9bf" stroke-width="2.5" opacity=".5"/>'
        inside = radii[n] - 42
        body += f'<path d="{oval(inside, h)}" fill="url(#inner)"/><path d="{oval(inside, h)}" fill="none" stroke="#fff0cf" stroke-width="3" opacity=".8"/>'
    body += f'<path d="{oval(radii[0] - 42, 0)}" fill="url(#floor)"/>'
    rows: list[tuple[float, str]] = []
    for n in range(6):
        h, r = step * (n + 1), radii[n]
        count = int(math.tau * r / 37)
        for k in range(count):
            a = math.tau * k / count + 0.03
            gap = min(abs((a - g + math.pi) % math.tau - math.pi) for g in (0.5, math.pi - 0.5, -0.62, math.pi + 0.62))
            if gap < 26 / r:
                continue
            meander = math.sin(a * 3 + n * 0.55)
            seat = BLUE if meander > 0.25 else "#6f94ea" if meander > -0.35 else "#e6ecf6"
            x, y = point(r, a, h)
            front = math.sin(a)
            s = 0.92 + 0.14 * front
            text = f'<g transform="translate({x:.1f} {y:.1f}) scale({s:.2f})">'
            full = rng.random() < 0.8
            coat = rng.choice(["#20232e", "#f6f0e2", CORAL, "#33406a", "#7a3f7c", "#2f8a6a", "#8d8a86", LEMON])
            hair = rng.choice(["#2a1d17", "#5b3a22", "#17120f", "#b98a4a", "#8d8a86"])
            face = rng.choice(["#f0c8a4", "#c98f68", "#8a5a40", "#e2b48c"])
            body_part = f'<path d="M-11 4Q-13 -22 0 -24Q13 -22 11 4Z" fill="{coat}"/><circle cy="-32" r="8.6" fill="{face if front < -0.1 else hair}"/>' + (f'<path d="M-9 -33Q-8 -43 0 -43Q8 -43 9 -33Q0 -38 -9 -33Z" fill="{hair}"/>' if front < -0.1 else "")
            chair = f'<rect x="-14" y="-22" width="28" height="27" rx="6" fill="{seat}"/><path d="M-14 -14Q-14 -22 -6 -22H6" stroke="#fff" stroke-width="2" opacity=".5" fill="none"/>'
            text += (chair + (body_part if full else '<rect x="-14" y="-2" width="28" height="10" rx="4" fill="#fff" opacity=".25"/>')) if front < 0.25 else ((body_part if full else "") + chair)
            rows.append((r * front, text + "</g>"))
    body += "".join(text for _, text in sorted(rows, key=lambda row: row[0]))
    for a in (0.5, math.pi - 0.5, -0.62, math.pi + 0.62):
        for n in range(6):
            for half in (0.0, 0.5):
                x, y = point(radii[n] - 42 + 82 * half, a, step * (n + half))
                body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="21" ry="8" fill="#fff2cf" opacity=".9"/><ellipse cx="{x:.0f}" cy="{y + 4:.0f}" rx="21" ry="8" fill="#8a5a34" opacity=".5"/>'
    body += f'<circle cx="{cx}" cy="{cy - 40}" r="230" fill="url(#booth)" opacity=".7"/><ellipse cx="{cx}" cy="{cy + 6}" rx="112" ry="52" fill="#6b4326"/><ellipse cx="{cx}" cy="{cy - 8}" rx="112" ry="52" fill="#c08a50"/>'
    for x, coat, hair in [(-58, CORAL, "#2a1d17"), (0, "#33406a", "#b98a4a"), (58, LEMON, "#17120f")]:
        body += f'<g transform="translate({cx + x} {cy - 22 + (10 if x == 0 else 0)})"><path d="M-20 20Q-22 -26 0 -30Q22 -26 20 20Z" fill="{coat}"/><circle cy="-44" r="15" fill="#e2b48c"/><path d="M-16 -46Q-14 -62 0 -62Q14 -62 16 -46Q0 -54 -16 -46Z" fill="{hair}"/><path d="M-16 -44A16 17 0 0 1 16 -44" fill="none" stroke="#111" stroke-width="4"/></g>'
    body += f'<path d="M{cx - 112} {cy - 8}V{cy - 150}A112 52 0 0 1 {cx + 112} {cy - 150}V{cy - 8}A112 52 0 0 1 {cx - 112} {cy - 8}Z" fill="url(#glass)"/><ellipse cx="{cx}" cy="{cy - 150}" rx="112" ry="52" fill="none" stroke="#fff" stroke-width="5"/><path d="M{cx - 60} {cy + 34}V{cy - 108}M{cx + 60} {cy + 34}V{cy - 108}" stroke="#fff" stroke-width="3" opacity=".7"/>'
    body += f'<g style="mix-blend-mode:screen"><path d="M{cx - 470} 420L{cx - 720} 1300H{cx + 720}L{cx + 470} 420Z" fill="url(#cone)" filter="url(#t)"/></g>'
    body += f'<g fill="none"><ellipse cx="{cx}" cy="420" rx="470" ry="128" stroke="#ffd88a" stroke-width="60" opacity=".55" filter="url(#glow)"/><ellipse cx="{cx}" cy="408" rx="470" ry="128" stroke="#2a2f52" stroke-width="30"/><ellipse cx="{cx}" cy="422" rx="470" ry="128" stroke="#fffaf0" stroke-width="17"/></g>' + "".join(f'<path d="M{cx + 470 * math.cos(a):.0f} {404 + 128 * math.sin(a):.0f}L{cx + 300 * math.cos(a):.0f} -20" stroke="#8d94c0" stroke-width="3" opacity=".7"/>' for a in (0.3, 1.2, 2.0, 2.85, 3.7, 4.5, 5.3))
    body += '<rect width="1440" height="1800" fill="url(#dark)"/>'
    return sheet(1440, 1800, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Jauge Pleine."""
    home = "jauge-pleine/images/"
    return [
        Picture(home + "cover.jpg", depot(), 1600, grain=0.6, vignette=0.12, seed=301),
        Picture(home + "table-vue-du-ciel.jpg", table(), 1600, grain=0.4, vignette=0.06, seed=302),
        Picture(home + "cercle-gradins.jpg", circle(), 1280, grain=0.8, vignette=0.2, seed=303),
    ]
