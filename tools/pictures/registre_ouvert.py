"""Registre Ouvert, data as drawing: orange and cold blue, thin exact lines, charts that are landscapes."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from .ink import Picture
from .literature import blur, linear, radial, sheet

NIGHT, ORANGE, ICE, PAPER, TEAL, RED = "#0d1b3d", "#ff7a2f", "#e9f0f6", "#f3f4f1", "#0b5f73", "#e2402c"


def digits(text: str, x: float, y: float, size: float, colour: str) -> str:
    """Return small figures drawn with seven strokes each, `size` high."""
    bars = {"a": "M0 0H5", "b": "M5 0V5", "c": "M5 5V10", "d": "M0 10H5", "e": "M0 5V10", "f": "M0 0V5", "g": "M0 5H5"}
    shapes = ("abcdef", "bc", "abged", "abgcd", "fgbc", "afgcd", "afgedc", "abc", "abcdefg", "abcdfg")
    out = "".join(f'<path transform="translate({8 * k} 0)" d="{"".join(bars[b] for b in shapes[int(c)])}"/>' for k, c in enumerate(text) if c != " ")
    return f'<g transform="translate({x:.1f} {y:.1f}) scale({size / 10})" fill="none" stroke="{colour}" stroke-width="1.300" stroke-linecap="round" stroke-linejoin="round">{out}</g>'


def trains() -> str:
    """A train graph: stations across the height, hours along the width, one slanting line a train; one of them waits."""
    rng = random.Random(612)
    width, height = 2000, 1250
    stations = [80, 196, 268, 402, 470, 560, 700, 842, 930, 1040, 1170]
    defs = linear("ground", [(0, "#13264f", 1), (0.5, NIGHT, 1), (1, "#081129", 1)], "0 0 1 1") + blur("glow", 7) + radial("dawn", [(0, "#3b5fa8", 0.75), (1, "#3b5fa8", 0)], ".5 .5 .5")
    body = f'<rect width="{width}" height="{height}" fill="url(#ground)"/><ellipse cx="760" cy="640" rx="760" ry="620" fill="url(#dawn)"/>'
    for y in stations:
        body += f'<path d="M0 {y}H{width}" stroke="#6f8fc8" stroke-width="1.500" opacity=".38"/>'
    hour = 250
    for k in range(-1, 9):
        x = 100 + k * hour
        body += f'<path d="M{x} 40V{height - 40}" stroke="#8fb0e8" stroke-width="1.600" opacity=".42"/>' + digits(f"{k + 4:02d}", x + 8, 44, 17, "#9dbbe8")
    lines = {"slow": "", "fast": "", "back": "", "freight": ""}
    stops = ""

    def run(start: float, pace: float, down: bool, hold: float, late: tuple[int, float] | None = None) -> str:
        nonlocal stops
        ys = stations if down else stations[::-1]
        x, path = start, f"M{start:.1f} {ys[0]}"
        for n, (a, b) in enumerate(zip(ys, ys[1:], strict=False)):
            x += abs(b - a) * pace
            path += f"L{x:.1f} {b}"
            if hold:
                stops += f"M{x:.1f} {b}h.1"
                x += hold + (late[1] if late and late[0] == n else 0)
                path += f"H{x:.1f}"
        return path

    minute = -420.0
    while minute < width:
        peak = math.exp(-(((minute - 640) / 330) ** 2)) + 0.5 * math.exp(-(((minute - 1900) / 300) ** 2))
        lines["slow"] += run(minute + rng.uniform(-6, 6), 0.33 * rng.uniform(0.97, 1.05), True, 5)
        lines["back"] += run(minute + 20 + rng.uniform(-6, 6), 0.31 * rng.uniform(0.97, 1.05), False, 4)
        if rng.random() < 0.3 + peak:
            lines["fast"] += run(minute + 34, 0.185, rng.random() < 0.62, 0)
        minute += 114 - 70 * min(1, peak)
    for start in (-300, 320, 1480):
        lines["freight"] += run(start, 0.62, False, 0)
    hero = run(650, 0.41, True, 5, (4, 214))
    body += f'<path d="{lines["freight"]}" stroke="#4c6cab" stroke-width="7" fill="none" opacity=".7"/>'
    body += f'<g fill="none" stroke-linejoin="round"><path d="{lines["back"]}" stroke="#cfe0f5" stroke-width="2" opacity=".62"/><path d="{lines["slow"]}" stroke="{ORANGE}" stroke-width="6" opacity=".28" filter="url(#glow)"/><path d="{lines["slow"]}" stroke="{ORANGE}" stroke-width="2.600" opacity=".92"/><path d="{lines["fast"]}" stroke="#fff" stroke-width="2.600"/></g>'
    body += f'<path d="{stops}" stroke="#ffd9bd" stroke-width="6" stroke-linecap="round" opacity=".8"/>'
    body += f'<g fill="none" stroke-linejoin="round"><path d="{hero}" stroke="#ffe14d" stroke-width="22" opacity=".5" filter="url(#glow)"/><path d="{hero}" stroke="{NIGHT}" stroke-width="13"/><path d="{hero}" stroke="#ffe14d" stroke-width="7"/></g>'
    return sheet(width, height, defs, body)


def flow(year: int, day: float) -> float:
    """Return the flow of the spring on a day (0 to 1) of a year (0 to 61), made up but steady."""
    t = math.tau * day
    season = 0.62 + 0.34 * math.cos(t - 0.9)
    wet = 0.14 * math.sin(year * 1.7) + 0.11 * math.sin(year * 0.61 + 1) - 0.0036 * max(0, year - 30)
    dry = 0.42 if year in (13, 27, 40, 56, 59) else 0
    ripple = 0.06 * math.sin(5 * t + year * 2.3) + 0.045 * math.sin(11 * t + year * 4.1) + 0.02 * math.sin(23 * t + year)
    value = season + wet * (0.5 + 0.5 * math.cos(t - 1.5)) - dry * max(0, math.cos(t - 4.0)) + ripple
    if 11 <= year < 23:
        value = round(value * 7) / 7
    return max(0.05, value)


def rings() -> str:
    """Sixty-two years of a spring as rings; dry summers pinch them, three of them are red."""
    defs = linear("ground", [(0, "#fbfbf8", 1), (1, "#dfe3e1", 1)], "0 0 1 1") + radial("pool", [(0, "#bfe3e6", 0.9), (0.5, "#d9efee", 0.6), (1, "#fff", 0)])
    body = '<rect width="1700" height="1700" fill="url(#ground)"/><circle cx="760" cy="900" r="800" fill="url(#pool)"/>'
    cx, cy, steps = 690.0, 960.0, 300
    radius = [26.0] * steps
    tones = ["#0a4a5e", "#0b5f73", "#137a87", "#2f98a0"]
    out, red = "", ""
    for year in range(62):
        widths = [flow(year, k / steps) for k in range(steps)]
        for _ in range(1 if 11 <= year < 23 else 3):
            widths = [(widths[k - 1] + widths[k] + widths[(k + 1) % steps]) / 3 for k in range(steps)]
        grown = [r + 15.2 * w for r, w in zip(radius, widths, strict=True)]
        gap = range(40, 58) if year == 33 else range(0)

        def edge(values: list[float], gap: range = gap) -> str:
            return "".join(f"{'M' if k == 0 or k - 1 in gap else 'L'}{cx + values[k] * math.cos(math.tau * k / steps - 1.57):.1f} {cy + values[k] * math.sin(math.tau * k / steps - 1.57):.1f}" for k in range(steps) if k not in gap) + ("Z" if not gap else "")

        if year in (27, 56, 59):
            red += f'<path d="{edge(grown)}" fill="none" stroke="{RED}" stroke-width="5"/>'
        mean = sum(widths) / steps
        out += f'<path d="{edge(grown)}" fill="none" stroke="{tones[year % 4]}" stroke-width="{1.2 + 3.4 * mean:.2f}" opacity=".9"/>'
        radius = grown
    body += out + red
    for k in range(12):
        a = math.tau * k / 12 - 1.57
        body += f'<path d="M{cx + 40 * math.cos(a):.0f} {cy + 40 * math.sin(a):.0f}L{cx + radius[25 * k] * math.cos(a):.0f} {cy + radius[25 * k] * math.sin(a):.0f}" stroke="#fff" stroke-width="1.600" opacity=".55"/>'
        r = radius[25 * k % steps] + 22
        body += f'<path d="M{cx + r * math.cos(a):.0f} {cy + r * math.sin(a):.0f}L{cx + (r + 26) * math.cos(a):.0f} {cy + (r + 26) * math.sin(a):.0f}" stroke="{TEAL}" stroke-width="4"/>'
    body += f'<circle cx="{cx}" cy="{cy}" r="15" fill="{TEAL}"/><path d="M{cx} {cy}L1400 1590H1580" stroke="{TEAL}" stroke-width="2" fill="none"/>' + digits("1963", 1500, 1548, 24, TEAL)
    body += digits("2025", 120, 128, 24, TEAL) + f'<path d="M110 168H260L414 480" stroke="{TEAL}" stroke-width="2" fill="none"/>'
    return sheet(1700, 1700, defs, body)


def ridges() -> str:
    """A folded poster: the yearly curves stacked like mountains that grow lower towards today."""
    width, height = 1400, 1900
    defs = linear("wall", [(0, "#c9ced3", 1), (1, "#a9b1b8", 1)], "0 0 1 1") + blur("s", 22) + linear("sheen", [(0, "#fff", 0.5), (0.49, "#fff", 0), (0.5, "#26333b", 0.2), (1, "#fff", 0.12)], "0 0 1 0")
    defs += linear("fall", [(0, "#fff", 0.2), (0.49, "#26333b", 0.1), (0.5, "#fff", 0.4), (1, "#26333b", 0.12)])
    body = f'<rect width="{width}" height="{height}" fill="url(#wall)"/><path d="M150 130H1262L1300 1810H190Z" fill="#2b3740" opacity=".5" filter="url(#s)"/><path d="M130 90H1250V1770H130Z" fill="#0c4050"/>'
    for year in range(0, 62, 1):
        y = 410 + year * 20.2
        drop = 1 - 0.52 * year / 61
        points = []
        for k in range(181):
            d = k / 180
            value = flow(year, (d + 0.45) % 1) * (0.2 + 0.8 * math.exp(-(((d - 0.55) / 0.25) ** 2))) * drop
            ragged = 0.06 * math.sin(d * 47 + year * 3) * math.sin(d * 90 + year) * drop
            points.append((200 + 980 * d, y - 210 * max(0, value - 0.14 + ragged)))
        line = "".join(f"{'M' if k == 0 else 'L'}{x:.0f} {v:.1f}" for k, (x, v) in enumerate(points))
        hot = year in (27, 56, 59)
        body += f'<path d="{line}L1180 {y + 8:.0f}H200Z" fill="#0c4050"/><path d="{line}" fill="none" stroke="{ORANGE if hot else ICE}" stroke-width="{5 if hot else 2.4}" stroke-linejoin="round"/>'
    body += f'<path d="M200 1700H320M200 1722H270" stroke="{ICE}" stroke-width="5"/>' + digits("1963", 1100, 178, 22, ICE) + digits("2025", 1100, 1700, 22, ORANGE)
    body += '<path d="M130 90H1250V1770H130Z" fill="url(#sheen)"/><path d="M130 90H1250V1770H130Z" fill="url(#fall)"/><path d="M690 90V1770M130 930H1250" stroke="#fff" stroke-width="2" opacity=".4"/>'
    for x, y in ((160, 120), (1220, 120)):
        body += f'<circle cx="{x + 5}" cy="{y + 9}" r="13" fill="#061f28" opacity=".6"/><circle cx="{x}" cy="{y}" r="13" fill="{ORANGE}"/><circle cx="{x - 4}" cy="{y - 4}" r="4" fill="#ffd3b5"/>'
    return sheet(width, height, defs, body)


def people(at: Callable[[float, float], str]) -> str:
    """Return a few walkers in the streets."""
    walkers = ""
    for px, py in ((9.7, 6.2), (9.6, 12), (6.7, 13.4), (3.1, 8.7), (14.2, 8.7), (6.7, 16.8), (9.7, 3)):
        x, y = (float(v) for v in at(px, py).split())
        walkers += f'<path d="M{x:.1f} {y:.1f}l30 11" stroke="#34508f" stroke-width="4" opacity=".6" stroke-linecap="round"/><path d="M{x:.1f} {y:.1f}v-15" stroke="{NIGHT}" stroke-width="6" stroke-linecap="round"/><circle cx="{x:.1f}" cy="{y - 22:.1f}" r="4.600" fill="{NIGHT}"/>'
    return walkers


def town() -> str:
    """A budget as a town: a treemap whose blocks rise with the euros per head, in long afternoon light."""
    rng = random.Random(41)
    plots: list[tuple[float, float, float, float]] = []

    def split(x: float, y: float, w: float, d: float, depth: int) -> None:
        if depth == 0 or (depth < 3 and rng.random() < 0.16) or min(w, d) < 1.3:
            plots.append((x, y, w, d))
            return
        f = rng.uniform(0.32, 0.68)
        if w > d:
            split(x, y, w * f, d, depth - 1)
            split(x + w * f, y, w * (1 - f), d, depth - 1)
        else:
            split(x, y, w, d * f, depth - 1)
            split(x, y + d * f, w, d * (1 - f), depth - 1)

    for qx, qy, qw, qd in ((0, 0, 9.4, 8.4), (10, 0, 8, 8.4), (0, 9, 6.4, 9), (7, 9, 11, 9)):
        split(qx, qy, qw, qd, 5)
    unit = 54.0

    def at(x: float, y: float, z: float = 0) -> str:
        return f"{1000 + (x - y) * unit * 0.9:.1f} {282 + (x + y) * unit * 0.46 - z * unit:.1f}"

    def face(points: list[tuple[float, float, float]], fill: str, more: str = "") -> str:
        return f'<path d="M{"L".join(at(*p) for p in points)}Z" fill="{fill}" {more}/>'

    defs = linear("ground", [(0, "#f1ede6", 1), (1, "#cfd3da", 1)]) + blur("s", 5) + blur("w", 90) + linear("haze", [(0, "#fff4e2", 0.55), (0.5, "#fff4e2", 0), (1, "#1c2b57", 0.16)], "0 0 1 1")
    body = '<rect width="2000" height="1400" fill="url(#ground)"/>'
    body += face([(-1, -1, 0), (19, -1, 0), (19, 19, 0), (-1, 19, 0)], "#fbfaf6") + face([(-1, 19, 0), (19, 19, 0), (19, 19, -0.5), (-1, 19, -0.5)], "#b9bfca") + face([(19, -1, 0), (19, 19, 0), (19, 19, -0.5), (19, -1, -0.5)], "#8f98ab")
    grid = "".join(f"M{at(k, -1)}L{at(k, 19)}M{at(-1, k)}L{at(19, k)}" for k in range(19))
    body += f'<path d="{grid}" stroke="#c8ccd4" stroke-width="1.300"/>'
    plots.sort(key=lambda p: p[0] + p[2] / 2 + p[1] + p[3] / 2)
    heights = []
    for x, y, w, d in plots:
        centre = math.exp(-(((x - 6) ** 2 + (y - 5) ** 2) / 34))
        heights.append(0.25 + rng.random() ** 2.2 * 2.2 + 4.4 * centre * rng.random())
    tall = sorted(range(len(plots)), key=lambda k: -heights[k])[:3]
    shadows = ""
    for (x, y, w, d), h in zip(plots, heights, strict=True):
        m, s = 0.1, h * 1.15
        a, b, c, e = x + m, y + m, x + w - m, y + d - m
        shadows += f"M{at(a, e)}L{at(a + s, e + s * 0.16)}L{at(c + s, e + s * 0.16)}L{at(c + s, b + s * 0.16)}L{at(c, b)}L{at(c, e)}Z"
    defs += f'<clipPath id="plate"><path d="M{at(-1, -1)}L{at(19, -1)}L{at(19, 19)}L{at(-1, 19)}Z"/></clipPath>'
    body += f'<g clip-path="url(#plate)"><path d="{shadows}" fill="#34508f" opacity=".42" filter="url(#s)"/></g>'
    body += people(at)
    order = list(range(len(plots)))
    for k in order:
        x, y, w, d = plots[k]
        h, m = heights[k], 0.1
        a, b, c, e = x + m, y + m, x + w - m, y + d - m
        kind = "hot" if k in tall or rng.random() < 0.1 else "grey" if rng.random() < 0.24 else "white"
        top, left, right = {"hot": ("#ff8d45", "#f06a1c", "#9c3c1a"), "grey": ("#c3cad6", "#aab3c4", "#5f6f96"), "white": ("#ffffff", "#ece8df", "#8d9abd")}[kind]
        body += face([(a, e, 0), (c, e, 0), (c, e, h), (a, e, h)], left) + face([(c, b, 0), (c, e, 0), (c, e, h), (c, b, h)], right) + face([(a, b, h), (c, b, h), (c, e, h), (a, e, h)], top)
        rows = ""
        for n in range(1, int(h / 0.25) + 1):
            z = n * 0.25
            if z < h - 0.05:
                rows += f"M{at(a, e, z)}L{at(c, e, z)}L{at(c, b, z)}"
        body += f'<path d="{rows}" stroke="#1c2b57" stroke-width="1.100" opacity=".17" fill="none"/><path d="M{at(a, e, h)}L{at(a, b, h)}L{at(c, b, h)}" stroke="#fff" stroke-width="2.200" fill="none" opacity=".8"/>'
    body += '<rect width="2000" height="1400" fill="url(#haze)"/>'
    return sheet(2000, 1320, defs, body)


def pictures() -> list[Picture]:
    """The pictures of Registre Ouvert."""
    place = "registre-ouvert/images/"
    return [
        Picture(place + "cover.jpg", trains(), 1600, 0, 0.16, 1),
        Picture(place + "sources-anneaux.jpg", rings(), 1240, 0, 0.06, 2),
        Picture(place + "sources-crues.jpg", ridges(), 1300, 2, 0.08, 3),
        Picture(place + "budget-ville.jpg", town(), 2000, 2, 0.1, 4),
    ]
