"""Quarante-Neuf Nord, engineers: petrol green, haze and pale concrete, one surveyor's orange, structures that do not raise their voice."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

ORANGE = "#e2601f"


def mix(a: str, b: str, t: float) -> str:
    """Return the colour at `t` between two hexadecimal colours."""
    pairs = [(int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(x + (y - x) * t):02x}" for x, y in pairs)


def crown(rng: random.Random, x: float, y: float, r: float, dark: str, light: str) -> str:
    """Return one broadleaf crown lit from the upper left."""
    out = f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{r:.0f}" ry="{r * 1.05:.0f}" fill="{dark}"/>'
    for _ in range(16):
        a, q = rng.uniform(0, math.tau), rng.uniform(0.2, 0.95)
        px, py = x + r * q * math.cos(a), y + r * q * math.sin(a) * 0.9
        lit = max(0.0, min(1.0, 0.45 - (px - x) / r * 0.3 - (py - y) / r * 0.5))
        out += f'<circle cx="{px:.0f}" cy="{py:.0f}" r="{r * rng.uniform(0.16, 0.34):.0f}" fill="{mix(dark, light, lit)}"/>'
    return out


def footbridge() -> str:
    """The white footbridge across the valley, stays like a drawing, a cliff in the haze."""
    rng = random.Random(49)
    defs = (
        linear("sky", [(0, "#a9c4c4", 1), (0.55, "#e3e6d6", 1), (1, "#f6e6cf", 1)])
        + linear("rock", [(0, "#cfa97c", 1), (0.5, "#b9946f", 1), (1, "#8f8f7e", 1)])
        + linear("haze", [(0, "#e9e6d4", 0), (1, "#e9e6d4", 0.85)]) + linear("dusk", [(0, "#0b2b2c", 0), (1, "#06191b", 0.8)])
        + radial("sun", [(0, "#fff4da", 1), (0.3, "#ffe9c0", 0.6), (1, "#ffe9c0", 0)]) + blur("soft", 5) + blur("far", 2)
        + grain("cracks", ".05 .006", ".25 .18 .1", 1.1, 3, 8)
    )
    body = '<rect width="2000" height="1000" fill="url(#sky)"/><circle cx="1500" cy="250" r="620" fill="url(#sun)"/>'
    cliff = "M520 760L530 470L560 452L572 400L640 380L660 340L742 330L770 352L850 336L930 350L948 322L1040 318L1066 350L1130 356L1160 410L1230 424L1262 500L1330 520L1380 780Z"
    defs += f'<clipPath id="cl"><path d="{cliff}"/></clipPath>'
    body += f'<g filter="url(#far)"><path d="{cliff}" fill="url(#rock)"/><g clip-path="url(#cl)"><rect x="500" y="300" width="900" height="500" filter="url(#cracks)"/>'
    for k in range(15):
        x = 560 + 54 * k + rng.uniform(-16, 16)
        body += f'<path d="M{x:.0f} 310l{rng.uniform(-10, 10):.0f} 160l{rng.uniform(-8, 14):.0f} 300" stroke="#6d5a48" stroke-width="{rng.uniform(2, 9):.0f}" opacity=".5" fill="none"/>'
    body += "</g></g>"
    for layer, (y, r, dark, light) in enumerate(
        [(560, 34, "#8fa89a", "#c3cdb0"), (640, 46, "#64897f", "#a5b893"), (740, 60, "#3c6a64", "#86a376"), (860, 78, "#1f4c4a", "#5f8759")]
    ):
        dip = [0, 40, 90, 150][layer]
        slope = " ".join(f"{x} {y + 6 + dip * math.exp(-(((x - 1020) / 420) ** 2)) - (160 - 30 * layer) * (abs(x - 1000) / 1000) ** 2:.0f}" for x in range(-20, 2021, 20))
        body += f'<path d="M-20 1020L{slope}L2020 1020Z" fill="{mix(dark, light, 0.12)}"/>'
        for k in range(int(2300 / r)):
            x = -80 + k * r * 0.98 + rng.uniform(-10, 10)
            sink = dip * math.exp(-(((x - 1020) / 420) ** 2))
            rise = (160 - 30 * layer) * (abs(x - 1000) / 1000) ** 2
            body += crown(rng, x, y + sink - rise + rng.uniform(-12, 12), r * rng.uniform(0.8, 1.15), dark, light)
        body += f'<rect y="{y - 120}" width="2000" height="{240 + 50 * layer}" fill="url(#haze)" opacity="{[0.75, 0.6, 0.45, 0.2][layer]}"/>'
        if layer == 1:
            body += bridge(rng)
    body += '<rect y="700" width="2000" height="300" fill="url(#dusk)"/>'
    for k in range(15):
        body += crown(rng, -60 + k * 155 + rng.uniform(-30, 30), 1010 + rng.uniform(-30, 30) + 90 * math.exp(-(((k - 7) / 3) ** 2)), 120, "#0a2526", "#2f5a48")
    return sheet(2000, 1000, defs, body)


def bridge(rng: random.Random) -> str:
    """The deck, two raking masts with their stays, and the people on it."""
    def deck(x: float) -> float:
        return 452 + ((x - 1000) / 1000) ** 2 * 22

    out = ""
    for foot, top, reach in [(505, 430, 1), (1495, 1570, -1)]:
        for k in range(11):
            x = foot + reach * (60 + 43 * k)
            out += f'<path d="M{top + reach * k * 1.2:.0f} {132 + 9 * k}L{x:.0f} {deck(x):.0f}" stroke="#f6f4ea" stroke-width="1.9" opacity=".92"/>'
        for k in range(4):
            x = foot - reach * (190 + 80 * k)
            out += f'<path d="M{top} {136 + 10 * k}L{x:.0f} {deck(x):.0f}" stroke="#f6f4ea" stroke-width="2.4" opacity=".9"/>'
        out += f'<path d="M{foot - 11} 690L{top - 5} 112H{top + 5}L{foot + 11} 690Z" fill="#fbf9f0"/><path d="M{foot + 2} 690L{top + 1} 112H{top + 5}L{foot + 11} 690Z" fill="#9fb0a8"/>'
    line = " ".join(f"{x} {deck(x):.1f}" for x in range(-20, 2021, 40))
    under = " ".join(f"{x} {deck(x) + 13:.1f}" for x in range(2020, -21, -40))
    out += f'<path d="M{line} {under}Z" fill="#fdfbf2"/><path d="M{" ".join(f"{x} {deck(x) + 9:.1f}" for x in range(-20, 2021, 40))}" fill="none" stroke="#7f968f" stroke-width="8"/>'
    out += f'<path d="M{" ".join(f"{x} {deck(x) - 21:.1f}" for x in range(-20, 2021, 40))}" fill="none" stroke="#f6f4ea" stroke-width="2.2"/>'
    for x in range(0, 2000, 20):
        out += f'<path d="M{x} {deck(x):.0f}v-21" stroke="#f6f4ea" stroke-width="1" opacity=".7"/>'
    for x in [212, 236, 640, 871, 905, 921, 1188, 1340, 1352, 1710]:
        y, h = deck(x), rng.uniform(22, 28)
        tone = ORANGE if x in {905, 1352} else rng.choice(["#24413f", "#38504c", "#5b4a3d"])
        out += f'<path d="M{x - 4} {y - h:.0f}h8l2 {h * 0.5:.0f}l-2 {h * 0.5:.0f}h-2l-2 -{h * 0.4:.0f}l-2 {h * 0.4:.0f}h-2l-2 -{h * 0.5:.0f}Z" fill="{tone}"/><circle cx="{x}" cy="{y - h - 4:.0f}" r="3.8" fill="#3a2c24"/>'
    return out


def joint() -> str:
    """A pinned steel joint in close-up, three stays, old bolt holes, a chalk mark."""
    rng = random.Random(31)
    defs = (
        linear("back", [(0, "#d9dfd0", 1), (0.5, "#a9bfae", 1), (1, "#52796d", 1)], "0 0 .3 1") + blur("bokeh", 34) + blur("s", 16) + blur("t", 4)
        + linear("plate", [(0, "#3f7d74", 1), (0.35, "#1f5a55", 1), (1, "#0c2f30", 1)], "0 0 1 1")
        + linear("rod", [(0, "#36433f", 1), (0.25, "#e8ece4", 1), (0.45, "#a4b0aa", 1), (1, "#222d2b", 1)], "0 0 1 0")
        + linear("fork", [(0, "#143836", 1), (0.28, "#5b998e", 1), (0.55, "#28615b", 1), (1, "#0b2827", 1)], "0 0 1 0")
        + radial("pin", [(0, "#f0f1e9", 1), (0.4, "#aab3ac", 1), (0.85, "#5a6763", 1), (1, "#2c3735", 1)], ".35 .3 .8")
        + radial("hole", [(0, "#dfe6d8", 1), (0.7, "#a9bfae", 1), (1, "#67877c", 1)], ".6 .7 .7")
        + '<pattern id="strand" width="26" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(-28)"><rect width="26" height="22" fill="#7d8a85"/><path d="M0 3H26M0 14H26" stroke="#e3e8df" stroke-width="5"/><path d="M0 9H26M0 20H26" stroke="#36433f" stroke-width="4"/></pattern>'
        + '<filter id="coat" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="3"/><feDiffuseLighting surfaceScale=".9" lighting-color="#fff"><feDistantLight azimuth="225" elevation="58"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.15" k2="0" k3="0" k4="0"/></filter>'
    )
    body = '<rect width="1440" height="1800" fill="url(#back)"/><g filter="url(#bokeh)">'
    for _ in range(34):
        body += f'<circle cx="{rng.uniform(0, 1440):.0f}" cy="{rng.uniform(700, 1800):.0f}" r="{rng.uniform(40, 120):.0f}" fill="{rng.choice(["#3f6b5f", "#6d9079", "#8fab86", "#2c5650"])}" opacity=".6"/>'
    body += "</g>"
    px, py = 700, 1080
    body += '<g transform="translate(-60 30) rotate(-17 700 1080) scale(1.16)">'
    for angle, length in [(-40, 1900), (-4, 1900), (32, 1900)]:
        body += f'<g transform="translate({px} {py}) rotate({angle})">'
        body += f'<rect x="-23" y="-{length}" width="46" height="{length - 560}" fill="url(#strand)"/><rect x="-23" y="-{length}" width="46" height="{length - 560}" fill="url(#rod)" opacity=".45"/>'
        body += '<path d="M-44 -980H44L34 -1060H-34Z" fill="url(#fork)"/><rect x="-44" y="-980" width="88" height="210" fill="url(#fork)"/><rect x="-30" y="-770" width="60" height="170" fill="url(#rod)"/>'
        body += "".join(f'<path d="M-30 {-764 + 13 * k}L30 {-770 + 13 * k}" stroke="#1b2725" stroke-width="4" opacity=".6"/>' for k in range(13))
        body += '<rect x="-52" y="-628" width="104" height="66" fill="url(#fork)"/><path d="M-17 -628V-562M20 -628V-562" stroke="#08211f" stroke-width="4" opacity=".7"/><path d="M-60 -570H60L78 -330Q84 -250 62 -190H-62Q-84 -250 -78 -330Z" fill="url(#fork)" filter="url(#coat)"/></g>'
    plate = "M160 1840V1400Q170 1330 240 1270L280 850Q330 620 560 560H850Q1060 620 1120 850L1180 1260Q1260 1320 1290 1400V1840Z"
    body += f'<path d="{plate}" fill="#06191a" opacity=".55" filter="url(#s)" transform="translate(26 34)"/><path d="{plate}" fill="url(#plate)" filter="url(#coat)"/><path d="M280 850Q330 620 560 560H850" fill="none" stroke="#b9dccf" stroke-width="6" opacity=".75"/><path d="M160 1840V1400Q170 1330 240 1270L280 850" fill="none" stroke="#b9dccf" stroke-width="5" opacity=".5"/>'
    for angle in (-40, -4, 32):
        t = math.radians(angle)
        cx, cy = px + 400 * math.sin(t), py - 400 * math.cos(t)
        body += f'<circle cx="{cx + 16:.0f}" cy="{cy + 22:.0f}" r="96" fill="#031212" opacity=".7" filter="url(#s)"/><circle cx="{cx:.0f}" cy="{cy:.0f}" r="92" fill="url(#fork)"/><circle cx="{cx:.0f}" cy="{cy:.0f}" r="70" fill="url(#pin)"/>'
        nut = "L".join(f"{cx + 46 * math.cos(math.pi / 3 * k + angle):.1f} {cy + 46 * math.sin(math.pi / 3 * k + angle):.1f}" for k in range(6))
        body += f'<path d="M{nut}Z" fill="#8d9993" stroke="#2c3735" stroke-width="3"/><circle cx="{cx:.0f}" cy="{cy:.0f}" r="26" fill="url(#pin)"/>'
    body += f'<circle cx="{px + 24}" cy="{py + 196}" r="196" fill="#031212" opacity=".7" filter="url(#s)"/><circle cx="{px}" cy="{py + 160}" r="184" fill="url(#pin)"/><circle cx="{px}" cy="{py + 160}" r="150" fill="none" stroke="#3f4b48" stroke-width="6"/>'
    body += "".join(f'<path d="M{px} {py + 160}m-{r} 0a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 -{2 * r} 0" fill="none" stroke="#fff" stroke-width="1.4" opacity=".22"/>' for r in range(20, 146, 9))
    for k in range(8):
        a = math.tau / 8 * k + 0.2
        cx, cy = px + 118 * math.cos(a), py + 160 + 118 * math.sin(a)
        body += f'<circle cx="{cx:.0f}" cy="{cy:.0f}" r="15" fill="#202b29"/><circle cx="{cx - 2:.0f}" cy="{cy - 3:.0f}" r="12" fill="url(#pin)"/>'
    for x in (930.0, 1040.0, 1150.0):
        body += f'<circle cx="{x}" cy="1610" r="31" fill="#041616"/><circle cx="{x + 4}" cy="1616" r="25" fill="url(#hole)"/><path d="M{x - 30} 1604A31 31 0 0 1 {x + 18} 1584" stroke="#7fb9a9" stroke-width="4" fill="none" opacity=".7"/>'
    body += f'<g fill="none" stroke="{ORANGE}" stroke-linecap="round" filter="url(#coat)"><path d="M300 1386L420 1490M418 1392L304 1492" stroke-width="17"/><path d="M290 1540Q370 1520 470 1536" stroke-width="10"/></g>'
    for _ in range(110):
        x, y, r = rng.uniform(320, 1080), rng.uniform(660, 1790), rng.uniform(2, 8)
        body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{r:.1f}" ry="{r * 1.2:.1f}" fill="#042020" opacity=".4"/><ellipse cx="{x - r * 0.25:.1f}" cy="{y - r * 0.3:.1f}" rx="{r * 0.5:.1f}" ry="{r * 0.4:.1f}" fill="#e6f3ea" opacity=".5"/>'
    body += "</g>"
    return sheet(1440, 1800, defs, body)


Box = tuple[float, float, float, float, float]


def model() -> str:
    """The master plan as a timber model on a card base, in axonometry, late sun from the left."""
    rng = random.Random(88)

    def at(x: float, y: float, z: float = 0) -> str:
        return f"{790 + (x - y) * 8.2:.1f} {190 + (x + y) * 5.3 - z * 9.0:.1f}"

    def floor(points: list[tuple[float, float]], fill: str, extra: str = "", z: float = 0) -> str:
        return f'<path d="M{"L".join(at(x, y, z) for x, y in points)}Z" fill="{fill}" {extra}/>'

    boxes: list[Box] = []
    for row, y0 in enumerate([6, 29, 52, 86]):
        for col, x0 in enumerate([6, 30, 54, 78, 100]):
            w, d = (18.0, 17.0) if col < 4 else (12.0, 17.0)
            if (row, col) in {(2, 2), (0, 4)} or (row == 3 and col == 0):
                continue
            h = rng.choice([5.0, 6.0, 7.0, 8.0])
            t = 4.6
            if (row + col) % 4 == 3:
                boxes += [(x0 + k * 6.3, y0, 4.4, d, h - 1 + (k % 2) * 2) for k in range(int(w / 6))]
                continue
            boxes += [(x0, y0, w, t, h), (x0, y0 + d - t, w, t, h - rng.choice([0, 1, 2])), (x0, y0 + t, t, d - 2 * t, h + rng.choice([0, 1]))]
            if rng.random() < 0.75:
                boxes.append((x0 + w - t, y0 + t, t, d - 2 * t - rng.choice([0, 4]), h - 1))
            if (row, col) in {(1, 3), (3, 2)}:
                boxes.append((x0, y0, 6.5, 6.5, 22))
    boxes += [(55, 53, 16, 14, 4.5), (101, 8, 10, 14, 9)]
    defs = (
        radial("table", [(0, "#8e9b97", 1), (0.6, "#5d6d6b", 1), (1, "#243536", 1)], ".35 .3 .9") + blur("s", 26) + blur("t", 2.2)
        + grain("card", ".5", ".2 .16 .1", 0.35, 2, 2) + grain("wood", ".012 .3", ".42 .26 .1", 0.5, 3, 6)
        + linear("sun", [(0, "#ffe8bd", 0.3), (0.5, "#fff", 0), (1, "#04191b", 0.5)], "0 0 1 1")
    )
    base = [(0.0, 0.0), (118.0, 0.0), (118.0, 110.0), (0.0, 110.0)]
    body = '<rect width="1600" height="1600" fill="url(#table)"/>'
    body += f'<path d="M{at(0, 110, -6)}L{at(118, 110, -6)}L{at(118, 0, -6)}L{at(150, 0, -6)}L{at(150, 126, -6)}L{at(20, 126, -6)}Z" fill="#06191b" opacity=".75" filter="url(#s)"/>'
    body += f'<path d="M{at(0, 110)}L{at(118, 110)}L{at(118, 110, -7)}L{at(0, 110, -7)}Z" fill="#b79b72"/><path d="M{at(118, 0)}L{at(118, 110)}L{at(118, 110, -7)}L{at(118, 0, -7)}Z" fill="#8a7352"/>'
    for k in range(1, 6):
        body += f'<path d="M{at(0, 110, -k * 1.2)}L{at(118, 110, -k * 1.2)}L{at(118, 0, -k * 1.2)}" fill="none" stroke="#5f4c33" stroke-width="1.6" opacity=".6"/>'
    body += floor(base, "#d8cfba")
    park = [(0.0, 72.0), (22.0, 70.0), (48.0, 74.0), (70.0, 71.0), (96.0, 75.0), (118.0, 72.0), (118.0, 84.0), (90.0, 84.0), (60.0, 82.5), (30.0, 85.0), (24.0, 110.0), (0.0, 110.0)]
    body += floor(park, "#8fa083") + floor([(0, 76), (30, 77), (60, 77.5), (92, 80), (118, 78), (118, 79.4), (92, 81.4), (60, 79), (30, 78.6), (0, 77.8)], "#c9d6d2")
    body += floor([(0, 48.2), (118, 48.2), (118, 50), (0, 50)], ORANGE) + floor([(75, 0), (76.6, 0), (76.6, 110), (75, 110)], "#c3b79d") + floor([(26, 0), (27.6, 0), (27.6, 72), (26, 72)], "#c3b79d")
    trees: list[tuple[float, float, float]] = [(float(k), rng.choice([73.5, 75.2, 82.0, 83.2]), rng.uniform(1.1, 2.1)) for k in range(2, 117, 3)]
    trees += [(rng.uniform(2, 21), rng.uniform(86, 107), rng.uniform(1.2, 2.4)) for _ in range(44)]
    shade = ""
    for x, y, w, d, h in boxes:
        dx, dy = h * 1.15, h * 0.12
        shade += f"M{at(x, y)}L{at(x + w, y)}L{at(x + w + dx, y + dy)}L{at(x + w + dx, y + d + dy)}L{at(x + dx, y + d + dy)}L{at(x, y + d)}Z"
    body += f'<g opacity=".62" filter="url(#t)"><path d="{shade}" fill="#2b4447"/>'
    body += "".join(f'<ellipse cx="{at(x + r * 1.5, y + 0.4).split()[0]}" cy="{at(x + r * 1.5, y + 0.4).split()[1]}" rx="{r * 12:.0f}" ry="{r * 5.4:.0f}" transform="rotate(32 {at(x + r * 1.5, y + 0.4)})" fill="#2b4447"/>' for x, y, r in trees)
    body += "</g>"
    solids: list[tuple[float, str]] = []
    for x, y, w, d, h in boxes:
        kept = (x, y) in {(55, 53), (101, 8)}
        top, left, right = ("#e9926a", "#d0673a", "#8e4120") if kept else ("#f3e6c8", "#e2c797", "#a17f52")
        text = f'<path d="M{at(x, y + d, h)}L{at(x + w, y + d, h)}L{at(x + w, y + d)}L{at(x, y + d)}Z" fill="{left}"/><path d="M{at(x + w, y, h)}L{at(x + w, y + d, h)}L{at(x + w, y + d)}L{at(x + w, y)}Z" fill="{right}"/>'
        text += f'<path d="M{at(x, y, h)}L{at(x + w, y, h)}L{at(x + w, y + d, h)}L{at(x, y + d, h)}Z" fill="{mix(top, "#e4cfa4", rng.uniform(0, 0.5)) if not kept else top}"/><path d="M{at(x, y + d, h)}L{at(x + w, y + d, h)}L{at(x + w, y, h)}" fill="none" stroke="#fffaf0" stroke-width="1.5" opacity=".8"/>'
        solids.append((x + w / 2 + y + d / 2, text))
    for x, y, r in trees:
        cx, cy = at(x, y, r * 1.1).split()
        solids.append((x + y, f'<circle cx="{cx}" cy="{cy}" r="{r * 8.6:.1f}" fill="#5d7a68"/><circle cx="{float(cx) - r * 2:.1f}" cy="{float(cy) - r * 2.2:.1f}" r="{r * 5.2:.1f}" fill="#a5b996"/>'))
    body += "".join(text for _, text in sorted(solids, key=lambda pair: pair[0]))
    body += '<rect width="1600" height="1600" filter="url(#card)" opacity=".35"/><rect width="1600" height="1600" fill="url(#sun)"/>'
    return sheet(1600, 1600, defs, body)


def basin() -> str:
    """Seventy-two columns in still water, two shafts of daylight, a ladder."""
    vx, vy, f = 1080.0, 545.0, 900.0
    defs = (
        linear("water", [(0, "#3d6a68", 1), (0.3, "#1c4343", 1), (1, "#061c1e", 1)]) + linear("roof", [(0, "#0a1f20", 1), (1, "#4a6763", 1)])
        + linear("col", [(0, "#0a1f20", 1), (0.3, "#c8cdbd", 1), (0.5, "#8e9e94", 1), (1, "#0d2526", 1)], "0 0 1 0") + blur("s", 24) + blur("m", 8)
        + linear("shaft", [(0, "#fff3cf", 0.85), (0.7, "#fbe9b9", 0.3), (1, "#fbe9b9", 0.08)]) + radial("pool", [(0, "#fff3cf", 0.9), (1, "#fff3cf", 0)])
        + radial("deep", [(0, "#a9bdae", 1), (1, "#a9bdae", 0)]) + grain("form", ".004 .09", ".02 .06 .06", 0.8, 3, 7)
        + '<filter id="ripple" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".004 .055" numOctaves="3" seed="5"/><feDisplacementMap in="SourceGraphic" scale="26" xChannelSelector="R" yChannelSelector="G"/></filter>'
    )

    def column(x: float, z: float) -> str:
        s = f / z
        cx, top, foot, r = vx + x * s, vy - 2.7 * s, vy + 1.5 * s, 0.44 * s
        out = f'<path d="M{cx - r * 3:.1f} {top:.1f}H{cx + r * 3:.1f}L{cx + r:.1f} {top + r * 2.1:.1f}H{cx - r:.1f}Z" fill="url(#col)"/><rect x="{cx - r:.1f}" y="{top + r * 2:.1f}" width="{2 * r:.1f}" height="{foot - top - r * 2:.1f}" fill="url(#col)"/>'
        out += "".join(f'<path d="M{cx - r:.1f} {vy + k * s:.1f}h{2 * r:.1f}" stroke="#0d2526" stroke-width="{max(0.6, s * 0.012):.1f}" opacity=".5"/>' for k in (-1.3, -0.4, 0.5))
        out += f'<rect x="{cx - r:.1f}" y="{vy + 1.02 * s:.1f}" width="{2 * r:.1f}" height="{0.5 * s:.1f}" fill="#0a2a2a" opacity=".55"/><rect x="{cx - r:.1f}" y="{vy + 0.62 * s:.1f}" width="{2 * r:.1f}" height="{0.13 * s:.1f}" fill="{ORANGE}" opacity=".8"/>'
        return out

    far = ""
    for row in range(11, -1, -1):
        z = 3.1 + row * 2.5
        for k in range(-5, 5):
            far += column(k * 3.0 + 1.5, z)
        far += f'<path d="M0 {vy - 2.7 * f / z:.1f}H1800" stroke="#16302f" stroke-width="{0.2 * f / z:.1f}" opacity=".6"/><rect width="1800" height="1200" fill="#7f998d" opacity=".085"/>'
    body = f'<rect width="1800" height="1200" fill="url(#roof)"/><circle cx="{vx}" cy="{vy}" r="420" fill="url(#deep)"/>{far}'
    body += '<rect width="1800" height="1200" filter="url(#form)" opacity=".4"/>'
    line = vy + 1.5 * f / 30.6
    defs += f'<clipPath id="up"><rect width="1800" height="{line:.0f}"/></clipPath>'
    water = f'<g filter="url(#ripple)"><rect y="{line:.0f}" width="1800" height="{1200 - line:.0f}" fill="url(#water)"/><g opacity=".5">'
    for row in range(11, -1, -1):
        z = 3.1 + row * 2.5
        s = f / z
        for k in range(-5, 5):
            cx, r, foot = vx + (k * 3.0 + 1.5) * s, 0.44 * s, vy + 1.5 * s
            water += f'<rect x="{cx - r:.1f}" y="{foot:.1f}" width="{2 * r:.1f}" height="{4.2 * s:.1f}" fill="url(#col)" opacity=".62"/>'
    body += water + "</g></g>"
    for row in range(11, -1, -1):
        z = 3.1 + row * 2.5
        body += "".join(column(k * 3.0 + 1.5, z) for k in range(-5, 5)) if row < 9 else ""
        body += f'<rect width="1800" height="{line + 3 * (11 - row):.0f}" fill="#7f998d" opacity=".03"/>'
    for x, z, w in [(-6.0, 7.6, 1.0), (0.0, 15.0, 1.2)]:
        s = f / z
        cx, top, foot = vx + x * s, vy - 2.7 * s, vy + 1.5 * s
        body += f'<g style="mix-blend-mode:screen"><path d="M{cx - w * s * 0.6:.0f} {top:.0f}H{cx + w * s * 0.6:.0f}L{cx + w * s * 1.3:.0f} {foot:.0f}H{cx - w * s * 0.5:.0f}Z" fill="url(#shaft)" filter="url(#m)"/><ellipse cx="{cx + w * s * 0.4:.0f}" cy="{foot:.0f}" rx="{w * s * 2.2:.0f}" ry="{w * s * 0.32:.0f}" fill="url(#pool)"/><ellipse cx="{cx + w * s * 0.4:.0f}" cy="{foot + s * 1.7:.0f}" rx="{w * s * 0.7:.0f}" ry="{s * 1.5:.0f}" fill="url(#pool)" opacity=".35"/></g><ellipse cx="{cx:.0f}" cy="{top:.0f}" rx="{w * s * 0.6:.0f}" ry="{w * s * 0.13:.0f}" fill="#fff8e2"/>'
    body += '<g stroke="#061718" stroke-width="13" fill="none"><path d="M1636 -20V1010M1716 -20V1030"/><path d="' + "".join(f"M1636 {40 + 62 * k}H1716" for k in range(16)) + '" stroke-width="9"/></g><path d="M1632 -20V1010M1712 -20V1030" stroke="#8fa89c" stroke-width="3" opacity=".7"/>'
    return sheet(1800, 1200, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of Quarante-Neuf Nord."""
    home = "quarante-neuf-nord/images/"
    return [
        Picture(home + "cover.jpg", footbridge(), 1600, grain=0.7, vignette=0.12, seed=4901),
        Picture(home + "tanneurs-noeud.jpg", joint(), 1280, grain=0.8, vignette=0.2, seed=4902),
        Picture(home + "remblais-maquette.jpg", model(), 1600, grain=0.8, vignette=0.18, seed=4903),
        Picture(home + "bassin-colonnes.jpg", basin(), 1600, grain=0.9, vignette=0.3, seed=4904),
    ]
