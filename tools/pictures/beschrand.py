"""Bëschrand, landscape architect: moss, slate violet and broom yellow in low light; gouache fields, hand-drawn plans."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

BROOM = "#f0c22b"


def tufts(rng: random.Random, count: int, top: float, bottom: float, tones: list[str], width: int = 1800) -> str:
    """Return blades of grass, finer and shorter towards `top`."""
    out = ""
    for tone in tones:
        path = ""
        for _ in range(count // len(tones)):
            near = rng.random() ** 0.7
            x, y = rng.uniform(0, width), top + (bottom - top) * near
            size = 5 + 34 * near
            path += f"M{x:.0f} {y:.0f}q{rng.uniform(-2, 5):.1f} {-size / 2:.1f} {rng.uniform(2, 12):.1f} {-size:.1f}"
        out += f'<path d="{path}" fill="none" stroke="{tone}" stroke-width="2.4" stroke-linecap="round" opacity=".55"/>'
    return out


def broom(rng: random.Random, x: float, y: float, size: float) -> str:
    """Return a bush of broom: a dark mound of arching twigs, then flowers, brightest towards the sun on the left."""
    twigs = ""
    flowers = {"#a87c1c": "", "#d9a520": "", BROOM: "", "#ffe88c": ""}
    tones = list(flowers)
    for _ in range(120):
        a = rng.gauss(0, 0.75)
        foot = x + rng.uniform(-0.34, 0.34) * size
        reach = size * rng.uniform(0.6, 1) * (1 - 0.22 * abs(a))
        tx, ty = foot + reach * math.sin(a), y - reach * math.cos(a) * 0.95
        mx, my = foot + 0.25 * reach * math.sin(a * 0.4), y - 0.7 * reach
        twigs += f"M{foot:.0f} {y:.0f}Q{mx:.0f} {my:.0f} {tx:.0f} {ty:.0f}"
        for _ in range(10):
            t = rng.uniform(0.4, 1)
            fx = (1 - t) ** 2 * foot + 2 * t * (1 - t) * mx + t * t * tx + rng.gauss(0, size / 30)
            fy = (1 - t) ** 2 * y + 2 * t * (1 - t) * my + t * t * ty + rng.gauss(0, size / 30)
            light = (x - fx) / size + (y - fy) / size * 0.9 - 0.3 + rng.gauss(0, 0.26)
            flowers[tones[max(0, min(3, int(light * 2.6 + 1.6)))]] += f"M{fx:.0f} {fy:.0f}h.1"
    w = size / 30
    dots = "".join(f'<path d="{d}" stroke="{tone}" stroke-width="{w * (1 - 0.1 * k):.1f}"/>' for k, (tone, d) in enumerate(flowers.items()))
    return (
        f'<ellipse cx="{x + size * 0.4:.0f}" cy="{y + size * 0.05:.0f}" rx="{size * 0.9:.0f}" ry="{size * 0.12:.0f}" fill="#182a22" opacity=".6" filter="url(#s)"/>'
        f'<ellipse cx="{x:.0f}" cy="{y - size * 0.26:.0f}" rx="{size * 0.5:.0f}" ry="{size * 0.3:.0f}" fill="#22392a" filter="url(#s)"/>'
        f'<path d="{twigs}" fill="none" stroke="#2c4a30" stroke-width="{size / 60:.1f}" stroke-linecap="round"/><g fill="none" stroke-linecap="round">{dots}</g>'
    )


def cover() -> str:
    """A fence of upright slate slabs climbs a meadow towards the edge of the wood; the sun is low on the left."""
    rng = random.Random(5)
    defs = (
        linear("sky", [(0, "#b9c4c9", 1), (0.5, "#efe3c8", 1), (1, "#f7dfae", 1)])
        + radial("sun", [(0, "#fffbe8", 1), (0.12, "#fff0c0", 0.9), (1, "#fbd98f", 0)])
        + linear("far", [(0, "#8c9aa0", 1), (1, "#c8c3a5", 1)]) + linear("field", [(0, "#a8a95a", 1), (0.4, "#7d8d45", 1), (1, "#2c4530", 1)])
        + linear("lit", [(0, "#ffe9a6", 0.75), (0.5, "#ffe9a6", 0.12), (1, "#20352a", 0.45)], "0 0 1 .25")
        + linear("slab", [(0, "#d3c4b4", 1), (0.16, "#8f8796", 1), (0.5, "#5c5668", 1), (1, "#39364a", 1)], "0 0 1 .12")
        + linear("wood", [(0, "#3a5440", 1), (1, "#15251f", 1)]) + blur("s", 10) + blur("w", 30) + grain("gouache", ".008 .02", "1 .95 .7", 0.45, 4, 8)
        + grain("stone", ".02 .16", ".08 .06 .12", 0.8, 4, 6)
    )
    body = '<rect width="1800" height="1200" fill="url(#sky)"/><circle cx="250" cy="330" r="620" fill="url(#sun)"/>'
    body += '<path d="M0 430Q260 360 560 408T1100 352L1800 330V700H0Z" fill="url(#far)"/><path d="M0 470Q330 430 700 468T1300 420V760H0Z" fill="#93995f" opacity=".8"/>'
    hedges = "".join(f"M{60 + 90 * k} {452 - 8 * math.sin(k)}q26 -20 52 0q24 -16 44 4v8h-96Z" for k in range(11))
    body += f'<path d="{hedges}" fill="#5d7150" opacity=".8"/>'
    body += '<path d="M0 640Q420 560 860 500Q1300 430 1800 398V1200H0Z" fill="url(#field)"/>'
    crowns = {"#1b2f26": "", "#28452f": "", "#44643a": "", "#8a9350": ""}
    for n, tone in enumerate(crowns):
        for _ in range(150 - 20 * n):
            x = rng.uniform(872, 1820)
            floor = 512 - 0.115 * (x - 860)
            top = (120 + (x - 860) * 0.19) * min(1.0, (x - 800) / 150) + 26 * math.sin(x / 47)
            r = rng.uniform(20, 44) - 7 * n
            y = floor - 40 - (top - 40) * rng.uniform(0.35 + 0.12 * n, 1) ** (0.8 - 0.12 * n)
            cx = x - 8 * n
            crowns[tone] += f"M{cx - r:.0f} {y:.0f}a{r:.0f} {r * 0.8:.0f} 0 1 1 {2 * r:.0f} 0a{r:.0f} {r * 0.8:.0f} 0 1 1 {-2 * r:.0f} 0Z"
    body += '<path d="M880 512Q930 400 1100 380L1800 240V405Z" fill="#14241d"/>' + "".join(f'<path d="{d}" fill="{tone}" opacity="{0.95 - 0.14 * n:.2f}"/>' for n, (tone, d) in enumerate(crowns.items()))
    trunks = "".join(f"M{x} {512 - 0.115 * (x - 860):.0f}v-{rng.randint(24, 84)}" for x in range(884, 1800, 15))
    body += f'<path d="{trunks}" stroke="#c9b98a" stroke-width="3" opacity=".32"/><path d="M850 520Q1300 446 1800 410V470Q1300 500 850 560Z" fill="#14241d" opacity=".62" filter="url(#w)"/>'
    body += '<path d="M0 640Q420 560 860 500Q1300 430 1800 398V1200H0Z" fill="url(#lit)"/>'
    mown = "".join(f"M0 {700 + 70 * k + 3 * k * k}Q700 {600 + 66 * k + 3 * k * k} 1800 {470 + 84 * k + 4 * k * k}" for k in range(7))
    body += f'<path d="{mown}" stroke="#f5e49a" stroke-width="26" opacity=".1" fill="none"/>' + tufts(rng, 2600, 620, 1210, ["#dccb6a", "#3d5733", "#94a04e", "#203a29"])
    slabs = ""
    for k in range(17, -1, -1):
        scale = 1 / (1 + 0.3 * k)
        x, y = 1330 - 900 * scale, 425 + 735 * scale
        h = 400 * scale * rng.uniform(0.88, 1.06)
        w, lean = 150 * scale * rng.uniform(0.85, 1.2), rng.uniform(-0.05, 0.06) * h
        head = f"l{lean:.1f} {-h:.1f}l{w * 0.55:.1f} {-h * rng.uniform(0.02, 0.1):.1f}l{w * 0.45:.1f} {h * rng.uniform(0.03, 0.1):.1f}L{x + w:.1f} {y + 4:.1f}Z"
        slabs += f'<path d="M{x:.1f} {y:.1f}L{x + w:.1f} {y + 3:.1f}L{x + w + h * 1.9:.1f} {y + h * 0.2:.1f}L{x + h * 1.8:.1f} {y + h * 0.24:.1f}Z" fill="#14261f" opacity=".5"/>'
        slabs += f'<path d="M{x:.1f} {y:.1f}{head}" fill="url(#slab)"/><path d="M{x:.1f} {y:.1f}{head}" filter="url(#stone)" opacity=".5"/><path d="M{x + 1:.1f} {y:.1f}l{lean:.1f} {-h:.1f}" stroke="#ffefc6" stroke-width="{max(1.4, h / 46):.1f}"/>'
        slabs += "".join(f'<path d="M{x + w * rng.uniform(-0.1, 1.1):.0f} {y + 9:.0f}q3 {-h * 0.06:.0f} {h * 0.03:.0f} {-h * rng.uniform(0.06, 0.18):.0f}" stroke="{rng.choice(["#6d8442", "#a9ad57", "#3d5733"])}" stroke-width="{max(1.0, h / 80):.1f}" fill="none"/>' for _ in range(14))
    bushes = [broom(rng, *at) for at in [(600, 640, 44), (500, 668, 60), (360, 705, 84), (700, 610, 34), (90, 770, 140), (210, 900, 170), (20, 1130, 330), (1690, 1230, 230)]]
    body += "".join(bushes[:6]) + slabs + "".join(bushes[6:])
    body += '<rect width="1800" height="1200" filter="url(#gouache)" opacity=".35"/><circle cx="250" cy="330" r="900" fill="url(#sun)" opacity=".25"/>'
    return sheet(1800, 1200, defs, body)


def stem(rng: random.Random, x: float, foot: float, height: float, width: float) -> str:
    """Return a thin crooked oak stem as a closed shape."""
    left, right, drift = [], [], 0.0
    lean = rng.uniform(-0.16, 0.16)
    for k in range(13):
        t = k / 12
        drift += rng.uniform(-0.5, 0.5) * width
        cx = x + drift + lean * height * t
        half = width * (0.62 - 0.36 * t) + (width * 0.5 if k == 0 else 0)
        left.append((cx - half, foot - height * t))
        right.append((cx + half, foot - height * t))
    return smooth(left) + smooth(list(reversed(right))).replace("M", "L", 1) + "Z"


def smooth(points: list[tuple[float, float]]) -> str:
    """Return a path through the middles of the given polyline, rounded at its corners."""
    (x0, y0), (xn, yn) = points[0], points[-1]
    mids = "".join(f"Q{x:.1f} {y:.1f} {(x + u) / 2:.1f} {(y + v) / 2:.1f}" for (x, y), (u, v) in zip(points[1:], points[2:], strict=False))
    return f"M{x0:.1f} {y0:.1f}{mids}L{xn:.1f} {yn:.1f}"


def coppice() -> str:
    """A path of slate steps between the stems of an oak coppice, rising to the light."""
    rng = random.Random(19)
    defs = (
        linear("air", [(0, "#f6eec4", 1), (0.4, "#dfe0a6", 1), (1, "#7c8a55", 1)]) + radial("glow", [(0, "#fffde9", 1), (0.3, "#fbf3b8", 0.75), (1, "#fbf3b8", 0)])
        + linear("floor", [(0, "#b9a95e", 1), (0.45, "#75652f", 1), (1, "#2a2417", 1)]) + linear("tread", [(0, "#b3adbb", 1), (1, "#625d72", 1)])
        + blur("s", 14) + blur("w", 40) + grain("bark", ".05 .012", "1 .9 .6", 0.5, 3, 4) + grain("litter", ".06 .1", ".12 .06 0", 0.9, 3, 14)
    )
    body = '<rect width="1440" height="1800" fill="url(#air)"/><circle cx="800" cy="520" r="760" fill="url(#glow)"/>'
    leaves = ["#c9c765", "#a7b04e", "#8a9a3f", "#dcd27a"]
    layers = [("#b8b684", 640, 54, 13), ("#94976a", 720, 40, 18), ("#6b6f50", 860, 26, 27), ("#3f4537", 1080, 15, 38)]
    for n, (tone, ground, count, width) in enumerate(layers):
        trunk = ""
        for k in range(count // 3):
            x = (k + rng.random()) * 1440 / (count // 3)
            if abs(x - 800 + 40 * n) < 90 + 60 * n:
                continue
            for _ in range(3 + n % 2):
                trunk += stem(rng, x + rng.uniform(-1.6, 1.6) * width, ground + rng.uniform(-20, 50), ground + 60, width * rng.uniform(0.6, 1))
        if n == 1:
            body += '<path d="M0 700Q500 590 820 600Q1150 610 1440 720V1800H0Z" fill="url(#floor)"/><path d="M0 700Q500 590 820 600Q1150 610 1440 720V1800H0Z" filter="url(#litter)" opacity=".5"/>'
        body += f'<path d="{trunk}" fill="{tone}"/>'
        for _ in range(460 - 70 * n):
            x, y, r = rng.uniform(-20, 1460), rng.triangular(-20, 720, 60), rng.uniform(5, 15 + 3 * n)
            if math.hypot(x - 800, y - 500) < 240 - 40 * n:
                continue
            body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{r:.1f}" ry="{r * 0.55:.1f}" transform="rotate({rng.randint(-60, 60)} {x:.0f} {y:.0f})" fill="{leaves[rng.randrange(4)] if n < 3 else "#6f7d34"}" opacity=".62"/>'
        if n == 1:
            body += '<ellipse cx="800" cy="640" rx="420" ry="120" fill="#fbf3b8" opacity=".6" filter="url(#w)"/>'
    fall = ""
    for x, w in [(80, 60), (300, 34), (1010, 30), (1180, 44), (1330, 62), (560, 22)]:
        fall += f"M{x} 1000L{x + (x - 800) * 1.5 - w * 2:.0f} 1830H{x + (x - 800) * 1.5 + w * 2:.0f}L{x + 26} 1000Z"
    body += f'<path d="{fall}" fill="#171208" opacity=".4" filter="url(#s)"/>'
    litter = {"#caa14a": "", "#8f6228": "", "#b47a35": "", "#5a4520": "", "#e0c46a": ""}
    for _ in range(2600):
        near = rng.random() ** 1.4
        x, y, r = rng.uniform(0, 1440), 640 + 1160 * near, 3 + 15 * near
        a = rng.uniform(0, math.pi)
        litter[rng.choice(list(litter))] += f"M{x:.0f} {y:.0f}q{r * math.cos(a) - r * 0.2:.1f} {r * 0.5 * math.sin(a) - r * 0.4:.1f} {2 * r * math.cos(a):.1f} {r * math.sin(a):.1f}q{-r * math.cos(a):.1f} {r * 0.3:.1f} {-2 * r * math.cos(a):.1f} {-r * math.sin(a):.1f}"
    body += "".join(f'<path d="{d}" fill="{tone}" opacity=".5"/>' for tone, d in litter.items())
    steps = ""
    for k in range(100, -1, -1):
        scale, ahead = 1 / (1 + 0.1 * k), 1 / (1.1 + 0.1 * k)
        y, back = 600 + 1170 * scale, 600 + 1232 * ahead
        cx, wide, rise = 800 - 160 * scale + 120 * math.sin(k / 5.5) * scale**0.7, 620 * scale, 62 * scale
        cb = 800 - 160 * ahead + 120 * math.sin((k + 1) / 5.5) * ahead**0.7
        jag = [rng.uniform(-0.06, 0.06) * wide for _ in range(4)]
        a, b, c, d = cx - wide / 2 + jag[0], cx + wide / 2 + jag[1], cb + wide * 0.45 + jag[2], cb - wide * 0.45 + jag[3]
        front = f"M{a:.0f} {y:.0f}L{b:.0f} {y + jag[2] * 0.2:.0f}L{b - 4:.0f} {y + rise:.0f}L{a + 5:.0f} {y + rise * 1.05:.0f}Z"
        steps += f'<path d="M{a:.0f} {y:.0f}L{d:.0f} {back:.0f}L{c:.0f} {back:.0f}L{b:.0f} {y + jag[2] * 0.2:.0f}Z" fill="url(#tread)"/><path d="{front}" fill="#332f42"/><path d="{front}" filter="url(#litter)" opacity=".3"/><path d="M{a:.0f} {y:.0f}L{b:.0f} {y + jag[2] * 0.2:.0f}" stroke="#f2ead6" stroke-width="{1 + rise / 16:.1f}" opacity=".8"/>'
        for _ in range(7):
            lx, ly = cx + rng.uniform(-0.66, 0.66) * wide, y + rng.uniform(-0.9, 0.1) * (y - back)
            steps += f'<ellipse cx="{lx:.0f}" cy="{ly:.0f}" rx="{rise * 0.22 + 1:.1f}" ry="{rise * 0.09 + 0.6:.1f}" transform="rotate({rng.randint(-50, 50)} {lx:.0f} {ly:.0f})" fill="{rng.choice(["#b98038", "#d9a94e", "#8a5a2a"])}"/>'
        for side in (-1, 1):
            blades = "".join(f"M{cx + side * wide * rng.uniform(0.46, 0.6):.0f} {y + rise:.0f}q{side * rise * 0.2:.0f} {-rise * 0.8:.0f} {side * rng.uniform(-0.3, 1) * rise:.0f} {-rng.uniform(0.7, 1.6) * rise:.0f}" for _ in range(8))
            steps += f'<path d="{blades}" stroke="{rng.choice(["#6f7d34", "#8f9a44", "#4d5a2a"])}" stroke-width="{1 + rise / 22:.1f}" fill="none" stroke-linecap="round"/>'
    body += steps
    front = "".join(stem(rng, x + d, 1830, 1900, w) for x, w in [(80, 86), (1330, 96)] for d in (-70, 0, 84))
    body += f'<path d="{front}" fill="#171a17"/><path d="{front}" filter="url(#bark)" opacity=".3"/><path d="M0 1800V1560Q160 1620 250 1800ZM1440 1800V1520Q1250 1600 1180 1800Z" fill="#121509"/>'
    for _ in range(60):
        x, y = rng.choice([rng.uniform(0, 300), rng.uniform(1150, 1440)]), rng.uniform(1480, 1800)
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.randint(-40, 40)} -40 {rng.randint(-70, 70)} -{rng.randint(20, 90)}" stroke="#39452a" stroke-width="5" fill="none"/>'
    body += '<circle cx="800" cy="520" r="900" fill="url(#glow)" opacity=".32"/>'
    return sheet(1440, 1800, defs, body)


def canopy(rng: random.Random, x: float, y: float, r: float, tone: str) -> str:
    """Return a tree seen from above, with its evening shadow and a few strokes for the leaves."""
    rim = [(x + r * q * math.cos(a), y + r * q * math.sin(a)) for a, q in ((k * math.tau / 40, rng.uniform(0.88, 1.06)) for k in range(40))]
    d = "M" + "L".join(f"{px:.0f} {py:.0f}" for px, py in rim) + "Z"
    ticks = "".join(
        f"M{x + r * q * math.cos(a):.0f} {y + r * q * math.sin(a):.0f}q{rng.randint(-7, 7)} -9 {rng.randint(5, 13)} {rng.randint(-6, 4)}"
        for a, q in ((rng.uniform(0, math.tau), math.sqrt(rng.random()) * 0.92) for _ in range(int(r * 0.8)))
    )
    return (
        f'<g fill="#2b3350" opacity=".42"><ellipse cx="{x + r * 1.05:.0f}" cy="{y + r * 0.72:.0f}" rx="{r * 1.5:.0f}" ry="{r * 0.92:.0f}" transform="rotate(34 {x + r * 1.05:.0f} {y + r * 0.72:.0f})"/></g>'
        f'<path d="{d}" fill="{tone}"/><path d="{d}" fill="url(#crown)"/><path d="{ticks}" fill="none" stroke="#1f3325" stroke-width="2.2" stroke-linecap="round" opacity=".6"/>'
        f'<path d="{d}" fill="none" stroke="#22302a" stroke-width="2"/><circle cx="{x:.0f}" cy="{y:.0f}" r="4" fill="#22302a"/>'
    )


def yard() -> str:
    """The planting plan of a schoolyard in gouache and pencil: brook, stones, trees, sandpit, the school in one corner."""
    rng = random.Random(29)
    brook = "M1180 372C1030 420 1010 560 860 600S560 590 500 760S640 980 560 1130S360 1290 330 1500"
    defs = (
        radial("crown", [(0, "#fff6c0", 0.5), (0.6, "#fff", 0), (1, "#10202a", 0.4)], ".34 .3 .8") + grain("paper", ".03", ".4 .34 .2", 0.3, 4)
        + grain("wash", ".007", "1 1 .9", 0.75, 4, 21) + grain("sand", ".3", ".4 .25 .05", 0.7, 2, 5) + blur("s", 7) + linear("roof", [(0, "#4d4a5e", 1), (1, "#6a667c", 1)], "0 0 1 1")
        + '<clipPath id="plot"><path d="M150 170L1450 140L1470 1300L1130 1470L170 1440Z"/></clipPath>'
        + '<pattern id="slates" width="26" height="18" patternUnits="userSpaceOnUse"><path d="M0 0H26M0 9H26M0 0V9M13 9V18" stroke="#34314a" stroke-width="1.6" opacity=".6"/></pattern>'
    )
    body = '<rect width="1600" height="1600" fill="#ece5d2"/><rect width="1600" height="1600" filter="url(#paper)" opacity=".6"/><g clip-path="url(#plot)"><rect width="1600" height="1600" fill="#a9b272"/>'
    body += '<path d="M600 100Q760 420 1130 480T1500 760V100Z" fill="#d9cba6"/><path d="M100 1020Q420 900 700 1080T1140 1300L1200 1600H100Z" fill="#8fa360"/><path d="M760 760Q1010 640 1240 790T1420 1160Q1300 1390 1010 1350T700 1020Q680 860 760 760Z" fill="#c6c27a"/>'
    body += '<rect width="1600" height="1600" filter="url(#wash)" opacity=".5"/>'
    for _ in range(900):
        x, y = rng.uniform(150, 1470), rng.uniform(600, 1460)
        body += f'<path d="M{x:.0f} {y:.0f}l{rng.randint(-3, 3)} -{rng.randint(5, 11)}" stroke="#566b38" stroke-width="1.6" opacity=".5"/>'
    body += f'<path d="{brook}" fill="none" stroke="#5d7a4b" stroke-width="116" opacity=".55" stroke-linecap="round"/><path d="{brook}" fill="none" stroke="#d8cfae" stroke-width="74"/><path d="{brook}" fill="none" stroke="#7fa9b4" stroke-width="42"/>'
    for k, (dx, dy) in enumerate([(-9, -7), (2, 3), (10, 8)]):
        body += f'<path d="{brook}" transform="translate({dx} {dy})" fill="none" stroke="{["#d6e8e4", "#a9cacd", "#5b8794"][k]}" stroke-width="2.6" stroke-dasharray="{[70, 130, 90][k]} {[90, 60, 120][k]} {[24, 40, 30][k]} 60" stroke-linecap="round"/>'
    t = [(1180, 372), (1040, 470), (960, 560), (860, 600), (700, 600), (590, 640), (510, 760), (540, 880), (590, 1000), (560, 1130), (460, 1230), (370, 1340), (340, 1440)]
    for (x1, y1), (x2, y2) in zip(t, t[1:], strict=False):
        for _ in range(9):
            q, side = rng.random(), rng.choice([-1, 1])
            n = math.hypot(x2 - x1, y2 - y1)
            x, y = x1 + q * (x2 - x1) + side * (y2 - y1) / n * rng.uniform(26, 52), y1 + q * (y2 - y1) - side * (x2 - x1) / n * rng.uniform(26, 52)
            r = rng.uniform(6, 19)
            body += f'<ellipse cx="{x + 6:.0f}" cy="{y + 5:.0f}" rx="{r}" ry="{r * 0.7:.0f}" fill="#2b3350" opacity=".4"/><ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{r:.0f}" ry="{r * 0.7:.0f}" transform="rotate({rng.randint(-40, 40)} {x:.0f} {y:.0f})" fill="{rng.choice(["#8c8798", "#a39eae", "#716c80"])}" stroke="#3a364a" stroke-width="1.6"/>'
    body += '<path d="M722 536H806V690H722Z" fill="#2b3350" opacity=".45" transform="translate(18 14)"/>'
    for k in range(9):
        body += f'<rect x="{718 + rng.randint(-3, 3)}" y="{520 + 17 * k}" width="88" height="14" fill="{rng.choice(["#a9814e", "#b99160", "#977043"])}" stroke="#4c3921" stroke-width="1.5"/>'
    body += '<circle cx="1052" cy="1040" r="182" fill="#2b3350" opacity=".3" transform="translate(14 12)"/><circle cx="1052" cy="1040" r="180" fill="#e6c780"/><circle cx="1052" cy="1040" r="180" filter="url(#sand)" opacity=".4"/>'
    for k in range(34):
        a = k * math.tau / 34
        body += f'<rect x="-15" y="-11" width="30" height="22" rx="5" transform="translate({1052 + 184 * math.cos(a):.0f} {1040 + 184 * math.sin(a):.0f}) rotate({math.degrees(a) + 90:.0f})" fill="{rng.choice(["#7b7688", "#918c9e", "#676276"])}" stroke="#34314a" stroke-width="1.6"/>'
    body += "".join(f'<circle cx="{1052 + dx}" cy="{1040 + dy}" r="{r}" fill="none" stroke="#b48a3e" stroke-width="3"/>' for dx, dy, r in [(-50, -30, 46), (-50, -30, 28), (56, 60, 34)])
    body += "</g>"
    body += '<path d="M190 210H620V430H420V640H190Z" fill="#1d2238" opacity=".4" transform="translate(46 34)" filter="url(#s)"/><path d="M190 210H620V430H420V640H190Z" fill="url(#roof)"/><path d="M190 210H620V430H420V640H190Z" fill="url(#slates)"/><path d="M190 210L305 320H620M305 320V640M190 210H620V430H420V640H190Z" fill="none" stroke="#262338" stroke-width="4"/><path d="M190 210L305 320H620V210Z" fill="#fff" opacity=".1"/>'
    body += '<g clip-path="url(#plot)">'
    greens = ["#6c8a45", "#87984a", "#4f7446", "#a4a44e", "#5d7f57"]
    for x, y, r in [(760, 260, 62), (900, 236, 52), (1330, 300, 96), (1290, 520, 70), (1350, 690, 84), (250, 820, 104), (330, 1010, 64), (230, 1170, 88), (700, 830, 70), (800, 700, 46), (720, 1230, 92), (590, 1350, 58), (880, 1380, 70), (1330, 1220, 108), (1180, 1390, 48), (1390, 950, 52), (430, 560, 40), (1080, 260, 44)]:
        body += canopy(rng, x, y, r, rng.choice(greens))
    body += "</g>"
    for x, y in [(520, 480), (548, 506), (590, 486), (640, 520), (470, 690), (1200, 610), (1230, 640), (910, 820), (940, 800), (1240, 860), (420, 1380), (460, 1400), (640, 1100)]:
        body += f'<circle cx="{x + 7}" cy="{y + 5}" r="18" fill="#2b3350" opacity=".4"/><circle cx="{x}" cy="{y}" r="18" fill="{BROOM}" stroke="#6b5410" stroke-width="2"/><path d="M{x - 8} {y}h2M{x + 4} {y - 6}h2M{x + 1} {y + 7}h2" stroke="#8a6a10" stroke-width="3"/>'
    for x, y, tone in [(960, 410, "#b5463c"), (1010, 436, "#2f4a72"), (1042, 410, "#e8e0cf"), (760, 590, "#b5463c"), (1010, 1000, "#2f4a72"), (1090, 1070, "#e8e0cf"), (600, 860, "#2f4a72"), (1180, 700, "#b5463c")]:
        body += f'<path d="M{x} {y}l42 26" stroke="#2b3350" stroke-width="9" opacity=".45" stroke-linecap="round"/><ellipse cx="{x}" cy="{y}" rx="12" ry="8" transform="rotate(-30 {x} {y})" fill="{tone}"/><circle cx="{x}" cy="{y}" r="6" fill="#4a3526"/>'
    body += '<path d="M150 170L1450 140L1470 1300L1130 1470L170 1440Z" fill="none" stroke="#33303f" stroke-width="5"/><path d="M138 150L1462 124L1486 1310M1462 1290L1116 1490L150 1456" fill="none" stroke="#33303f" stroke-width="1.6" opacity=".6"/>'
    body += '<g transform="translate(1390 1470)" stroke="#33303f" stroke-width="3" fill="none"><circle r="40"/><path d="M0 52V-64M-14 -40L0 -66L14 -40"/><path d="M0 -40A40 40 0 0 1 0 40Z" fill="#33303f"/></g><path d="M170 1530H570M170 1520V1540M270 1524V1536M370 1520V1540M570 1520V1540" stroke="#33303f" stroke-width="3"/><rect x="170" y="1526" width="100" height="8" fill="#33303f"/><rect x="370" y="1526" width="200" height="8" fill="#33303f"/>'
    return sheet(1600, 1600, defs, body)


def willow(rng: random.Random, x: float, y: float, size: float) -> str:
    """Return a pollarded willow: a stout trunk with a head of straight rods."""
    rods = ""
    for k in range(34):
        a = (k - 16.5) / 16.5 * 1.15 + rng.uniform(-0.06, 0.06)
        r = size * rng.uniform(0.75, 1.1)
        rods += f"M{x + 12 * math.sin(a):.0f} {y - size * 0.55:.0f}Q{x + r * 0.4 * math.sin(a):.0f} {y - size * 0.55 - r * 0.7 * math.cos(a):.0f} {x + r * math.sin(a):.0f} {y - size * 0.55 - r * math.cos(a):.0f}"
    trunk = f"M{x - size * 0.12:.0f} {y}Q{x - size * 0.05:.0f} {y - size * 0.3:.0f} {x - size * 0.13:.0f} {y - size * 0.6:.0f}Q{x} {y - size * 0.74:.0f} {x + size * 0.13:.0f} {y - size * 0.58:.0f}Q{x + size * 0.06:.0f} {y - size * 0.3:.0f} {x + size * 0.15:.0f} {y}Z"
    return f'<path d="{rods}" fill="none" stroke="#b5652f" stroke-width="3"/><path d="{rods}" fill="none" stroke="#e2a25b" stroke-width="1.1" transform="translate(-2 0)"/><path d="{trunk}" fill="#4b4438"/><path d="M{x - size * 0.08:.0f} {y}Q{x - size * 0.02:.0f} {y - size * 0.3:.0f} {x - size * 0.09:.0f} {y - size * 0.58:.0f}" stroke="#a3927a" stroke-width="4" fill="none"/>'


def section() -> str:
    """A long section through the valley: houses, stream, willows, three low banks, and the levels of three floods."""
    rng = random.Random(37)
    ground = [(0, 470), (120, 476), (380, 520), (470, 540), (560, 556), (610, 640), (670, 662), (730, 640), (790, 566), (900, 572), (960, 540), (1010, 540), (1070, 590), (1260, 600), (1310, 558), (1360, 558), (1420, 604), (1580, 606), (1630, 552), (1690, 548), (1750, 560), (1860, 480), (2000, 360)]
    line = smooth([(float(x), float(y)) for x, y in ground])[1:]
    defs = (
        linear("sky", [(0, "#cfd6d3", 1), (0.75, "#f1e6d0", 1), (1, "#f4dcc0", 1)]) + linear("rock", [(0, "#5b556c", 1), (1, "#2b283b", 1)]) + grain("paper", ".02", ".5 .4 .3", 0.3, 4)
        + linear("water", [(0, "#6f9fb8", 0.75), (1, "#2f5f80", 0.85)]) + grain("strata", ".004 .06", "1 .95 1", 0.6, 3, 9) + blur("w", 24)
        + f'<clipPath id="cut"><path d="M{line}L2000 1000H0Z"/></clipPath><clipPath id="above"><path d="M{line}V-200H0Z"/></clipPath>'
    )
    body = '<rect width="2000" height="1000" fill="url(#sky)"/><g transform="translate(0 190)"><path d="M0 400Q300 260 620 350T1250 300T2000 150V700H0Z" fill="#b3b59c"/><path d="M0 450Q420 340 820 430T1500 380T2000 260V700H0Z" fill="#8d9678"/>'
    firs = "".join(f"M{x} {430 - 0.06 * (x - 1400)}l9 -{h}l9 {h}Z" for x, h in ((x, rng.randint(24, 64)) for x in range(1380, 2000, 15)))
    body += f'<path d="{firs}" fill="#5c6b58"/><rect y="330" width="2000" height="230" fill="#f1e6d0" opacity=".4" filter="url(#w)"/>'
    for level, alpha in [(520, 0.28), (548, 0.4), (584, 0.6)]:
        body += f'<g clip-path="url(#above)"><rect x="560" y="{level}" width="1190" height="200" fill="url(#water)" opacity="{alpha}"/></g>'
    for level, x in [(520, 1750), (548, 1660), (584, 1540)]:
        body += f'<path d="M560 {level}H{x}" stroke="#1f5b8c" stroke-width="3" stroke-dasharray="{"26 10" if level < 580 else "900"}"/><path d="M{820} {level}l-9 -13h18Z" fill="#1f5b8c"/>'
    houses = [(30, 474, 120, 110, "#efe4cf"), (168, 486, 96, 150, "#d8a78a"), (284, 502, 130, 96, "#e8d9b4"), (432, 534, 70, 84, "#bfc3b5")]
    for x, y, w, h, tone in houses:
        body += f'<path d="M{x} {y + 12}V{y - h}L{x + w / 2} {y - h - 62}L{x + w} {y - h}V{y + 12}Z" fill="{tone}"/><path d="M{x + w / 2} {y - h - 62}L{x + w} {y - h}V{y + 12}H{x + w / 2}Z" fill="#2b283b" opacity=".12"/><path d="M{x - 9} {y - h + 5}L{x + w / 2} {y - h - 66}L{x + w + 9} {y - h + 5}" fill="none" stroke="#4d485e" stroke-width="9"/>'
        for k in range(int(h // 44)):
            for q in range(int(w // 38)):
                body += f'<rect x="{x + 13 + 37 * q}" y="{y - h + 14 + 44 * k}" width="15" height="24" fill="{"#f7cf6b" if (q + k + x) % 3 == 0 else "#5d6a72"}"/>'
    for x, y, size in [(585, 600, 118), (800, 568, 132), (850, 571, 96), (1110, 594, 84), (1480, 606, 100), (1530, 606, 74)]:
        body += willow(rng, x, y, size)
    body += f'<path d="M{line}L2000 1000H0Z" fill="url(#rock)"/><g clip-path="url(#cut)"><rect width="2000" height="1000" filter="url(#strata)" opacity=".4"/>'
    folds = "".join(f"M{x} 1000L{x + 330} 340" for x in range(-400, 2000, 23))
    body += f'<path d="{folds}" stroke="#8f88a3" stroke-width="2.2" opacity=".42"/><path d="M{line}" fill="none" stroke="#4a3a26" stroke-width="66"/><path d="M{line}" fill="none" stroke="#7a8a45" stroke-width="20"/></g>'
    roots = "".join(f"M{x} {y}q{rng.randint(-22, 22)} 26 {rng.randint(-34, 34)} {rng.randint(30, 76)}" for x, y, n in [(585, 606, 12), (800, 572, 14), (850, 576, 9), (1110, 598, 8), (1480, 610, 10)] for _ in range(n))
    body += f'<path d="{roots}" fill="none" stroke="#d9b98a" stroke-width="2" opacity=".8"/>'
    reeds = "".join(f"M{x} {y}q{rng.randint(-4, 6)} -20 {rng.randint(-6, 10)} -{rng.randint(24, 52)}" for x, y in [(rng.uniform(1080, 1250), 600) for _ in range(60)] + [(rng.uniform(1430, 1575), 607) for _ in range(50)] + [(rng.uniform(730, 780), 600) for _ in range(14)])
    body += f'<path d="{reeds}" fill="none" stroke="#5f7a3a" stroke-width="3"/>'
    for x, y, tone in [(985, 536, "#b5463c"), (1000, 538, "#2f4a72"), (1336, 555, "#e8e0cf"), (530, 548, "#33303f")]:
        body += f'<path d="M{x - 5} {y}L{x - 7} {y - 26}Q{x} {y - 34} {x + 7} {y - 26}L{x + 5} {y}Z" fill="{tone}"/><circle cx="{x}" cy="{y - 38}" r="6" fill="#4a3526"/>'
    heron = "M0 0V-26M7 0V-26M-6 -28Q8 -48 24 -30Q12 -22 -6 -28ZM20 -34Q34 -44 26 -60Q24 -70 34 -72L52 -68L34 -66"
    body += f'<g transform="translate(1180 598)"><path d="{heron}" fill="#e9e6de" stroke="#4d485e" stroke-width="3" stroke-linejoin="round"/></g>'
    rain = "".join(f"M{x:.0f} {y:.0f}l{-0.3 * n:.0f} {n}" for x, y, n in ((rng.uniform(-100, 1250) - 0.1 * k, rng.uniform(-190, 330), rng.randint(20, 70)) for k in range(520)))
    body += f'<path d="{rain}" stroke="#3f5f7a" stroke-width="1.8" opacity=".34"/>'
    birds = "".join(f"M{x} {y}q9 -9 16 0q8 -9 17 -2" for x, y in [(1240, 190), (1290, 214), (1330, 180), (1400, 222)])
    body += f'<path d="{birds}" fill="none" stroke="#4d485e" stroke-width="3"/><path d="M80 740H380M80 728V752M180 732V748M380 728V752" stroke="#e9e0cc" stroke-width="3"/><rect x="80" y="736" width="100" height="8" fill="#e9e0cc"/></g><rect width="2000" height="1000" filter="url(#paper)" opacity=".5"/>'
    return sheet(2000, 1000, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of Bëschrand."""
    home = "beschrand/images/"
    return [
        Picture(home + "cover.jpg", cover(), 1440, grain=0.6, vignette=0.14, seed=201),
        Picture(home + "louheck-wee.jpg", coppice(), 1080, grain=0.0, vignette=0.2, seed=202),
        Picture(home + "schoulhaff-plan.jpg", yard(), 1240, grain=0.0, vignette=0.06, seed=203),
        Picture(home + "wiss-schnett.jpg", section(), 1600, grain=0.6, vignette=0.08, seed=204),
    ]
