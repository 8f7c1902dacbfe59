"""Lisière Douce, landscape: seen from straight above with long shadows, at rail height among weeds, in November mist, pressed on a sheet."""

from __future__ import annotations

import math
import random

from .architecture import mix
from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

MAUVE = "#59486f"


def cloud(rng: random.Random, x: float, y: float, r: float, rough: float = 0.16, n: int = 22) -> str:
    """A ragged round outline, the crown of a tree from above."""
    pts = []
    for k in range(n):
        a = k / n * math.tau
        q = r * (1 + rng.uniform(-rough, rough))
        pts.append((x + q * math.cos(a), y + q * math.sin(a)))
    out = f"M{(pts[-1][0] + pts[0][0]) / 2:.1f} {(pts[-1][1] + pts[0][1]) / 2:.1f}"
    for k in range(n):
        nx, ny = pts[(k + 1) % n]
        out += f"Q{pts[k][0]:.1f} {pts[k][1]:.1f} {(pts[k][0] + nx) / 2:.1f} {(pts[k][1] + ny) / 2:.1f}"
    return out + "Z"


def crown(rng: random.Random, x: float, y: float, r: float, tone: str, light: str) -> tuple[str, str]:
    """A tree from above: its long shadow, and the crown in clumps, brighter towards the sun at the upper left."""
    shadow = f'<path d="{cloud(rng, x, y, r)}"/><path d="{cloud(rng, x + r * 1.5, y + r * 1.1, r * 0.94)}"/><path d="M{x - r * 0.6:.0f} {y + r * 0.7:.0f}L{x + r * 0.9:.0f} {y + r * 1.8:.0f}L{x + r * 2.1:.0f} {y + r * 0.4:.0f}L{x + r * 0.6:.0f} {y - r * 0.75:.0f}Z"/>'
    body = f'<path d="{cloud(rng, x, y, r)}" fill="{mix(tone, "#1d2436", 0.45)}"/>'
    for k in range(int(r * 1.5)):
        a, q = rng.uniform(0, math.tau), r * 0.9 * rng.random() ** 0.55
        px, py = x + q * math.cos(a), y + q * math.sin(a)
        lit = max(0.0, min(1.0, 0.45 - ((px - x) + (py - y)) / r * 0.38 + rng.gauss(0, 0.16)))
        c = mix(mix(tone, "#1d2436", 0.35), light, lit)
        body += f'<path d="{cloud(rng, px, py, r * rng.uniform(0.07, 0.17), 0.3, 8)}" fill="{c}"/>'
    return shadow, body


def yard() -> str:
    """A school yard from straight above at half past eight: a rain channel, hopscotch, trees in holes cut into the asphalt, children with long shadows."""
    rng = random.Random(1912)
    defs = linear("asphalt", [(0, "#b9a7ac", 1), (1, "#8f7f8d", 1)], "0 0 1 1") + surface("tar", ".12", 0.8, 1.1, 60, 4) + surface("soil", ".06", 3, 1.22, 55, 6) + surface("roof", ".004 .1", 2.4, 1.18, 58, 3) + blur("s", 3) + blur("t", 40) + linear("water", [(0, "#d9efe9", 1), (0.5, "#6fa3a8", 1), (1, "#3b6f80", 1)], "0 0 1 1")
    body = '<rect width="1600" height="1600" fill="url(#asphalt)" filter="url(#tar)"/>'
    patches = ""
    for _ in range(26):
        x, y = rng.uniform(0, 1600), rng.uniform(0, 1600)
        patches += f"M{x:.0f} {y:.0f}q{rng.uniform(-30, 30):.0f} {rng.uniform(30, 90):.0f} {rng.uniform(-60, 60):.0f} {rng.uniform(90, 200):.0f}"
    body += f'<path d="{patches}" fill="none" stroke="#6d5e6c" stroke-width="2.4" opacity=".5"/>'
    # The cut: an island of soil with broken edges of asphalt, meadow in it.
    island = "M-40 700L180 640L330 690L470 560L690 520L820 590L1010 560L1120 660L1240 900L1200 1120L1020 1260L800 1230L640 1330L410 1290L300 1160L120 1150L-40 1210Z"
    defs += f'<clipPath id="is"><path d="{island}"/></clipPath>'
    body += f'<path d="{island}" transform="translate(-9 -9)" fill="#5a4b5a"/><path d="{island}" fill="#a97c5a" filter="url(#soil)"/><g clip-path="url(#is)"><path d="{island}" fill="none" stroke="#3b2a3c" stroke-width="50" opacity=".45" transform="translate(-10 -14)" filter="url(#s)"/>'
    for tone in ("#7d8a4e", "#96a05a", "#b3b56c", "#66793f", "#d0c57c"):
        tufts = ""
        for _ in range(560):
            x, y = rng.uniform(-20, 1240), rng.uniform(530, 1320)
            if math.sin(x / 130 + 1.3) + math.cos(y / 110) + rng.gauss(0, 0.35) > -0.2:
                tufts += f"M{x:.0f} {y:.0f}l{rng.uniform(3, 13):.0f} {rng.uniform(2, 10):.0f}"
        body += f'<path d="{tufts}" stroke="{tone}" stroke-width="5" stroke-linecap="round"/>'
    for tone in ("#f4d9ea", "#e7c34b", "#ffffff", "#c66a8c"):
        dots = "".join(f"M{rng.gauss(620, 300):.0f} {rng.gauss(930, 170):.0f}h.1" for _ in range(120))
        body += f'<path d="{dots}" stroke="{tone}" stroke-width="8" stroke-linecap="round"/>'
    # The path of worn earth and the logs.
    body += '<path d="M-40 1010C200 960 420 1080 640 960S1000 760 1180 860" fill="none" stroke="#d6b189" stroke-width="58" filter="url(#soil)"/></g>'
    # Channel of cobbles from the downpipe, with water.
    channel = "M1460 -20C1440 220 1180 300 1120 470S1080 560 1000 640S760 800 560 860"
    stones = ""
    for k in range(170):
        t = k / 170
        x, y = 0.0, 0.0
        if t < 0.5:
            u = t / 0.5
            p = [(1460, -20), (1440, 220), (1180, 300), (1120, 470)]
        elif t < 0.7:
            u = (t - 0.5) / 0.2
            p = [(1120, 470), (1090, 555), (1060, 585), (1000, 640)]
        else:
            u = (t - 0.7) / 0.3
            p = [(1000, 640), (920, 715), (760, 800), (560, 860)]
        x, y = (sum(c * q[m] for c, q in zip(((1 - u) ** 3, 3 * u * (1 - u) ** 2, 3 * u * u * (1 - u), u**3), p)) for m in (0, 1))
        for off in (-38, -22, 22, 38):
            sx, sy = x + off * 0.75 + rng.uniform(-3, 3), y + off * 0.62 + rng.uniform(-3, 3)
            stones += f'<path d="{cloud(rng, sx, sy, rng.uniform(7.5, 10.5), 0.16, 7)}" fill="{rng.choice(["#cfc3bd", "#b5a7a6", "#e0d6cc", "#9a8c92"])}" stroke="#55485a" stroke-width="1.6"/>'
    body += f'<path d="{channel}" fill="none" stroke="#6d5d6c" stroke-width="104"/>{stones}<path d="{channel}" fill="none" stroke="url(#water)" stroke-width="30" stroke-linecap="round"/><path d="{channel}" fill="none" stroke="#fff" stroke-width="4" stroke-dasharray="50 30 12 40" opacity=".8" transform="translate(-6 -5)"/>'
    # Painted court: half of it left, a hopscotch in chalk pink.
    body += '<g fill="none" stroke="#fff3e4" stroke-width="9" opacity=".85"><path d="M60 60H700V420M60 60V470M380 60V250M380 380V420" /><circle cx="380" cy="262" r="92"/></g><g transform="translate(1290 1040) rotate(17)" fill="none" stroke="#ff9fb4" stroke-width="9">' + "".join(f'<path d="M{-44 if k not in (2, 4) else -88} {k * 88}h{88 if k not in (2, 4) else 176}v88h{-88 if k not in (2, 4) else -176}Z{"" if k not in (2, 4) else f"M0 {k * 88}v88"}"/>' for k in range(6)) + '<path d="M-88 528A88 88 0 0 0 88 528"/></g>'
    # The school roof along the top edge and its shadow.
    body += '<path d="M860 -20H1640V250L900 180Z" fill="#2a2140" opacity=".55" filter="url(#s)"/><path d="M800 -20H1640V120H860Z" fill="#a85a4c" filter="url(#roof)"/><path d="M860 120H1640" stroke="#f1e0d0" stroke-width="12"/>' + "".join(f'<path d="M{880 + k * 46} -20V114" stroke="#7d3f38" stroke-width="3"/>' for k in range(17)) + '<circle cx="1460" cy="120" r="16" fill="#d9efe9" stroke="#4d4257" stroke-width="6"/>'
    shadows, crowns = "", ""
    for x, y, r, t, c in ((300, 820, 150, "#6f8a4a", "#dfe08a"), (700, 1120, 190, "#5f8050", "#d3dc8c"), (930, 800, 96, "#8a8f45", "#f0dc86"), (1040, 1080, 120, "#7d8f4a", "#e8e292"), (110, 1080, 104, "#66884f", "#cfdc90"), (520, 700, 84, "#a0763a", "#ffd98a"), (1490, 1500, 170, "#6a8452", "#d8dc90"), (90, 1520, 150, "#6a8452", "#d8dc90")):
        s, b = crown(rng, x, y, r, t, c)
        shadows += s
        crowns += b
    # Logs and a ring of stumps.
    logs = ""
    for x, y, turn in ((430, 1050, 30), (560, 1010, -20), (870, 980, 64)):
        logs += f'<g transform="translate({x} {y}) rotate({turn})"><rect x="-80" y="-15" width="160" height="30" rx="13" fill="#8c6244" filter="url(#roof)"/><path d="M-72 -9H70" stroke="#e8c79a" stroke-width="5"/><ellipse cx="78" cy="0" rx="8" ry="14" fill="#ecd0a2"/></g>'
        shadows += f'<path d="M{x - 60} {y - 10}l130 40l60 40l-140 -34Z"/>'
    kids, cast = "", ""
    spots = [(1270, 980), (1330, 1200), (1180, 470), (1060, 520), (1225, 395), (860, 655), (470, 1100), (520, 1035), (610, 1000), (200, 300), (420, 180), (520, 330), (640, 250), (300, 420), (1420, 660), (1470, 720), (1400, 770), (1300, 640), (760, 880), (150, 960), (980, 1400), (1060, 1440), (900, 1480), (420, 1440), (1350, 300)]
    coats = ["#d8442f", "#f0c23c", "#2c6fa3", "#f4efe6", "#3c8a6a", "#e88aa4", "#6a4a8c", "#f08a3c", "#243a5c"]
    for x, y in spots:
        a, big = rng.uniform(0, 360), rng.uniform(0.85, 1.1)
        cast += f'<g transform="translate({x} {y}) rotate(36)"><path d="M0 -11H{86 * big:.0f}q16 2 18 11t-18 11H0Z"/></g>'
        kids += f'<g transform="translate({x} {y}) rotate({a:.0f}) scale({big:.2f})"><ellipse cx="0" cy="0" rx="20" ry="11" fill="{rng.choice(coats)}"/><path d="M-18 2l-4 14M18 2l5 -14" stroke="#7a4a34" stroke-width="6" stroke-linecap="round"/><circle cx="0" cy="1" r="9.5" fill="{rng.choice(["#3b2a22", "#8a5a2c", "#d9b36a", "#1d1618", "#c9482f"])}"/></g>'
    cast += '<g transform="translate(1545 410) rotate(36)"><path d="M0 -14H140q22 2 24 14t-24 14H0Z"/></g>'
    kids += '<ellipse cx="1545" cy="410" rx="27" ry="15" fill="#3b4a66"/><circle cx="1545" cy="411" r="12" fill="#cfc6c0"/><circle cx="688" cy="176" r="11" fill="#fff"/>'
    body += f'<g fill="#2a2140" opacity=".5">{shadows}</g>{logs}<g fill="#2a2140" opacity=".55">{cast}</g>{kids}{crowns}<path d="M-200 600L900 -300H1300L-200 1000Z" fill="#ffe6c4" opacity=".22" filter="url(#t)"/>'
    return sheet(1600, 1600, defs, body)


def stalk(rng: random.Random, kind: str, x: float, y: float, h: float, tone: str, light: str, lean: float = 0) -> str:
    """A weed of the ballast: mullein, tansy, evening primrose, bugloss or grass, `h` high."""
    tx, ty = x + lean * h, y - h
    w = max(1.6, h / 80)
    stem = f'<path d="M{x:.0f} {y:.0f}Q{x + lean * h * 0.2:.0f} {y - h * 0.55:.0f} {tx:.0f} {ty:.0f}" fill="none" stroke="{tone}" stroke-width="{w:.1f}"/>'
    out = stem

    def on(t: float) -> tuple[float, float]:
        u = 1 - t
        return u * u * x + 2 * u * t * (x + lean * h * 0.2) + t * t * tx, u * u * y + 2 * u * t * (y - h * 0.55) + t * t * ty

    if kind == "mullein":
        for k in range(9):
            px, py = on(0.02 + k * 0.05)
            s, side = h * 0.2 * (1 - k * 0.08), 1 if k % 2 else -1
            out += f'<path d="M{px:.0f} {py:.0f}q{side * s * 0.5:.0f} {-s * 0.5:.0f} {side * s:.0f} {-s * 0.16:.0f}q{-side * s * 0.4:.0f} {s * 0.3:.0f} {-side * s:.0f} {s * 0.16:.0f}Z" fill="{mix(tone, light, 0.16 if side > 0 else 0.34)}"/>'
        fine = 0.6 if h > 500 else 1
        for k in range(70 if fine == 1 else 190):
            t = rng.random()
            px, py = on(0.5 + 0.5 * t)
            out += f'<circle cx="{px + rng.gauss(0, h * 0.016 * (1.15 - t)):.1f}" cy="{py:.1f}" r="{h * 0.0135 * fine * (1.1 - 0.4 * t):.1f}" fill="{rng.choice(["#f5cf4a", "#ffe58a", "#d9a62c", mix(tone, light, 0.3)])}"/>'
    elif kind == "tansy":
        for k in range(7):
            px, py = on(0.3 + k * 0.06)
            s, side = h * 0.14, 1 if k % 2 else -1
            out += "".join(f'<path d="M{px + side * s * q:.0f} {py - s * q * 0.5:.0f}l{side * s * 0.2:.0f} {-s * 0.24:.0f}m{-side * s * 0.2:.0f} {s * 0.24:.0f}l{side * s * 0.24:.0f} {s * 0.12:.0f}" stroke="{tone}" stroke-width="{w * 0.7:.1f}"/>' for q in (0.3, 0.55, 0.8)) + f'<path d="M{px:.0f} {py:.0f}l{side * s:.0f} {-s * 0.5:.0f}" stroke="{tone}" stroke-width="{w * 0.7:.1f}"/>'
        for k in range(13):
            a = rng.uniform(-1, 1)
            px, py = tx + a * h * 0.1, ty + a * a * h * 0.04 + rng.uniform(-4, 4)
            out += f'<path d="M{on(0.86)[0]:.0f} {on(0.86)[1]:.0f}L{px:.0f} {py:.0f}" stroke="{tone}" stroke-width="1.6"/><ellipse cx="{px:.0f}" cy="{py:.0f}" rx="{h * 0.021:.1f}" ry="{h * 0.015:.1f}" fill="{rng.choice(["#f0b92c", "#ffd95c", "#d99a1e"])}"/>'
    elif kind == "bugloss":
        for k in range(26):
            px, py = on(0.25 + k * 0.029)
            s, side = h * 0.07 * (1.25 - k / 26), 1 if k % 2 else -1
            out += f'<path d="M{px:.0f} {py:.0f}q{side * s * 0.7:.0f} {-s * 0.7:.0f} {side * s:.0f} {-s * 0.1:.0f}" fill="none" stroke="{tone}" stroke-width="{w * 0.8:.1f}"/><circle cx="{px + side * s * 0.8:.0f}" cy="{py - s * 0.36:.0f}" r="{h * 0.0145:.1f}" fill="{rng.choice(["#5a5fc0", "#7c7fe0", "#a08fe8", "#c66ab0"])}"/>'
    elif kind == "grass":
        for k in range(8):
            px, py = on(0.62 + k * 0.05)
            if h > 400:
                out += f'<ellipse cx="{px + rng.choice([-9, 9]):.0f}" cy="{py - 12:.0f}" rx="5" ry="17" fill="{light}" transform="rotate({rng.uniform(-24, 24):.0f} {px:.0f} {py:.0f})"/>'
            out += f'<path d="M{px:.0f} {py:.0f}l{rng.uniform(3, 12):.0f} {-h * 0.05:.0f}m{-rng.uniform(3, 20):.0f} 0l4 6" stroke="{light}" stroke-width="1.8" opacity=".8"/>'
    return out


def rails() -> str:
    """The bank at rail height before sunrise: two rails run under birches into haze, mullein and tansy stand in the ballast."""
    rng = random.Random(1967)
    defs = (
        linear("sky", [(0, "#8fa3c4", 1), (0.45, "#e6bfc4", 1), (1, "#ffdcae", 1)]) + radial("sun", [(0, "#fffbe6", 1), (0.14, "#ffe6b0", 0.9), (0.5, "#ffc68a", 0.3), (1, "#ffc68a", 0)]) + linear("bed", [(0, "#caa59a", 1), (0.3, "#94747c", 1), (1, "#3d2c40", 1)])
        + linear("mist", [(0, "#ffe3c4", 0), (0.5, "#ffe3c4", 0.75), (1, "#ffe3c4", 0)]) + linear("steel", [(0, "#ffe9c8", 1), (0.3, "#c98e76", 1), (1, "#6b3d34", 1)]) + surface("stone", ".05", 4, 1.25, 50, 4) + blur("s", 5) + blur("t", 50) + blur("d", 9)
    )
    vx, vy = 1080.0, 560.0
    body = '<rect width="2000" height="1250" fill="url(#sky)"/><circle cx="1080" cy="500" r="560" fill="url(#sun)"/>'
    for base, tone in ((560, "#d3a8b0"), (600, "#a98a9e")):
        line = "".join(f"L{x} {base - 60 * math.sin(x / 460 + base) ** 2 - rng.uniform(0, 26):.0f}" for x in range(-10, 2020, 16))
        body += f'<path d="M-10 760{line}L2010 760Z" fill="{tone}" opacity=".8"/>'
    body += f'<path d="M{vx - 26} {vy}L-700 1260H2300L{vx + 26} {vy}Z" fill="url(#bed)" filter="url(#stone)"/><path d="M-10 620L{vx - 24} {vy}L-700 1260H-10ZM2010 640L{vx + 24} {vy}L2300 1260H2010Z" fill="#6f6a5c"/>'
    # Sleepers, ballast, rails.
    for k in range(26):
        y = vy + 720 / (1 + (25 - k) * 0.62)
        s = (y - vy) / 690
        w, h = 560 * s, 46 * s
        body += f'<path d="M{vx - w + (y - vy) * -0.3:.0f} {y:.0f}H{vx + w + (y - vy) * -0.3:.0f}V{y + h:.0f}H{vx - w + (y - vy) * -0.3:.0f}Z" fill="#4a3036" opacity="{min(1, 0.35 + s):.2f}"/><path d="M{vx - w + (y - vy) * -0.3:.0f} {y:.0f}H{vx + w + (y - vy) * -0.3:.0f}" stroke="#e8b596" stroke-width="{1 + 5 * s:.1f}" opacity=".7"/>'
    chips = {"#f0c8a8": "", "#5c4354": "", "#a57f80": "", "#2e2034": ""}
    for _ in range(3000):
        d = rng.random() ** 0.6
        y = vy + 16 + 690 * d
        x = vx - (y - vy) * 0.3 + rng.gauss(0, 0.62) * (y - vy) * 1.2
        s = 2 + 15 * d
        chips[rng.choice(list(chips))] += f"M{x:.0f} {y:.0f}l{s * rng.uniform(0.4, 1):.0f} {-s * rng.uniform(0.2, 0.7):.0f}l{s * rng.uniform(0.3, 0.9):.0f} {s * rng.uniform(0.1, 0.5):.0f}l{-s * 0.4:.0f} {s * rng.uniform(0.2, 0.5):.0f}Z"
    body += "".join(f'<path d="{d}" fill="{c}" opacity=".85"/>' for c, d in chips.items())
    for side in (-1, 1):
        x0 = vx - 0.3 * 700 + side * 390
        body += f'<path d="M{vx + side * 3} {vy + 4}L{x0 + 46:.0f} {vy + 700}H{x0 + 96:.0f}Z" fill="#1f1426" opacity=".6"/><path d="M{vx + side * 3 - 1.5} {vy + 2}L{x0 - 34:.0f} {vy + 700}H{x0 + 34:.0f}L{vx + side * 3 + 1.5} {vy + 2}Z" fill="#7a4438"/><path d="M{vx + side * 3 - 1} {vy + 2}L{x0 - 30:.0f} {vy + 690}H{x0 + 6:.0f}L{vx + side * 3 + 0.6} {vy + 2}Z" fill="url(#steel)"/>'
    # Birches, far to near; they grow between the rails too.
    trees = []
    for _ in range(46):
        d = rng.random() ** 1.7
        side = rng.choice([-1, 1])
        x = vx + side * (40 + (160 + 1100 * d) * rng.uniform(0.55, 1.25)) - 160 * d
        trees.append((d, x))
    trees += [(0.1, vx + 10), (0.2, vx - 62), (0.3, vx - 40)]
    for d, x in sorted(trees):
        foot = vy + 30 + 480 * d
        tall = 210 + 760 * d
        w = 5 + 26 * d
        bark = mix("#f0cdbb", "#efe6e6", d)
        bend = rng.uniform(-0.04, 0.05) * tall
        body += f'<path d="M{x:.0f} {foot:.0f}Q{x + bend:.0f} {foot - tall * 0.5:.0f} {x + bend * 1.6:.0f} {foot - tall:.0f}" fill="none" stroke="{mix("#d3a8a8", "#4a3a52", d)}" stroke-width="{w:.1f}"/><path d="M{x - w * 0.2:.0f} {foot:.0f}Q{x + bend - w * 0.2:.0f} {foot - tall * 0.5:.0f} {x + bend * 1.6:.0f} {foot - tall:.0f}" fill="none" stroke="{bark}" stroke-width="{w * 0.52:.1f}"/>'
        for k in range(int(5 + 12 * d)):
            t = rng.random()
            by = foot - tall * t * 0.7
            bx = x + bend * t * 1.3
            body += f'<path d="M{bx - w * 0.4:.0f} {by:.0f}h{w * rng.uniform(0.3, 0.8):.0f}" stroke="#3d2c40" stroke-width="{1 + 3 * d:.1f}" opacity=".7"/>'
        leaves = {mix("#e8b59a", "#6d7a4c", d): "", mix("#f3cba0", "#a8a557", d): "", mix("#ffe0ae", "#e6cf7c", d): ""}
        for _ in range(int(60 + 130 * d)):
            t = rng.uniform(0.35, 1.05)
            lx = x + bend * t * 1.6 + rng.gauss(0, tall * 0.115 * (1.25 - t))
            ly = foot - tall * t + rng.uniform(0, tall * 0.05)
            leaves[rng.choice(list(leaves))] += f"M{lx:.0f} {ly:.0f}l{1 + 3 * d:.1f} {3 + 7 * d:.1f}"
        body += "".join(f'<path d="{p}" stroke="{c}" stroke-width="{3 + 8 * d:.1f}" stroke-linecap="round" opacity=".85"/>' for c, p in leaves.items())
    body += '<rect y="470" width="2000" height="230" fill="url(#mist)"/><circle cx="1080" cy="520" r="300" fill="url(#sun)" opacity=".8"/>'
    # A fox on the sleepers, small, against the light.
    body += '<g transform="translate(1022 706) scale(.62)" fill="#6b2f24"><path d="M0 0L4 -34Q10 -50 34 -52L84 -50Q104 -60 112 -78L120 -66L132 -74L130 -58L146 -46L128 -40Q118 -28 112 -24L116 0H108L100 -24Q70 -18 40 -26L28 0H20L22 -26L10 0Z"/><path d="M6 -40Q-30 -52 -58 -26Q-40 -24 -20 -24Q0 -24 10 -34Z"/><path d="M-58 -26Q-50 -34 -40 -36L-36 -25Z" fill="#ffe6cc"/></g><path d="M1022 708h80l-70 26h-100Z" fill="#2e2034" opacity=".5" filter="url(#s)"/>'
    # Weeds.
    weeds = []
    for _ in range(150):
        d = rng.random() ** 1.1
        y = vy + 60 + 660 * d
        side = rng.choice([-1, -1, 1, 1, 0])
        x = vx - 0.3 * (y - vy) + side * (y - vy) * rng.uniform(0.62, 1.5) + rng.gauss(0, 60 * d)
        weeds.append((y, x, d, rng.choice(["tansy", "bugloss", "grass", "grass", "mullein", "grass"])))
    for y, x, d, kind in sorted(weeds):
        h = (60 + 300 * d) * {"mullein": 1.25, "grass": 0.9}.get(kind, 0.85) * rng.uniform(0.7, 1.15)
        body += stalk(rng, kind, x, y, h, mix("#b5938c", "#33402f", d), mix("#ffd9b0", "#c9c07a", d), rng.uniform(-0.1, 0.14))
    for x, h, kind, lean in ((170, 900, "mullein", 0.06), (330, 640, "tansy", 0.1), (60, 700, "tansy", -0.04), (440, 480, "bugloss", 0.12), (1800, 760, "bugloss", -0.1), (1910, 980, "mullein", -0.05), (1660, 520, "tansy", -0.1), (1960, 600, "tansy", 0.02)):
        body += stalk(rng, kind, x, 1290, h, "#232c26", "#8f8a5a", lean)
    return sheet(2000, 1250, defs, body)


def graves() -> str:
    """The cemetery in November: a clearing of hornbeam and yellow ginkgo in mist, a long bench wall, small lights, somebody with a watering can."""
    rng = random.Random(1111)
    defs = linear("sky", [(0, "#6f7f96", 1), (0.6, "#b3b3bd", 1), (1, "#d9cdc8", 1)]) + linear("lawn", [(0, "#a4a58c", 1), (0.4, "#74805f", 1), (1, "#37453c", 1)]) + linear("mist", [(0, "#d6d2d2", 0), (0.5, "#d6d2d2", 0.9), (1, "#d6d2d2", 0)]) + radial("flame", [(0, "#fff2c4", 1), (0.12, "#ffb65c", 0.85), (0.4, "#ff8a3c", 0.25), (1, "#ff8a3c", 0)]) + surface("wall", ".02 .05", 3, 1.2, 56, 4) + surface("grass", ".03 .3", 3, 1.2, 55, 8) + blur("s", 7) + blur("t", 46) + blur("d", 4) + linear("gold", [(0, "#ffe68a", 1), (1, "#c98f1e", 1)])
    body = '<rect width="2000" height="1100" fill="url(#sky)"/>'
    for base, tone, tall, soft in ((520, "#a3a6b0", 250, "d"), (560, "#878d98", 320, "d"), (590, "#6a737e", 300, "")):
        for _ in range(44):
            x = rng.uniform(-40, 2040)
            h = tall * rng.uniform(0.6, 1.1)
            twigs = f"M{x:.0f} {base}V{base - h:.0f}"
            for k in range(11):
                y, s = base - h * (0.3 + 0.06 * k), rng.choice([-1, 1]) * h * 0.2 * (1.1 - k * 0.07)
                twigs += f"M{x:.0f} {y:.0f}q{s * 0.4:.0f} {-abs(s) * 0.3:.0f} {s:.0f} {-abs(s):.0f}"
            body += f'<path d="{twigs}" fill="none" stroke="{tone}" stroke-width="{3.4 if tone != "#6a737e" else 4.4}" {f"""filter="url(#{soft})" """ if soft and _ == 0 else ""}/>'
        body += f'<rect y="{base - 130}" width="2000" height="260" fill="url(#mist)"/>'
    body += '<rect y="580" width="2000" height="520" fill="url(#lawn)" filter="url(#grass)"/><rect y="490" width="2000" height="240" fill="url(#mist)"/>'
    # Clipped hornbeam rooms, brown in winter.
    for x, w, h, y, c in ((-20, 420, 120, 660, "#9a7a68"), (1500, 560, 140, 676, "#94705e"), (470, 260, 90, 640, "#ab9086"), (1190, 240, 92, 642, "#ab9086")):
        body += f'<rect x="{x}" y="{y - h}" width="{w}" height="{h}" fill="{c}" filter="url(#wall)"/><rect x="{x}" y="{y - h}" width="{w}" height="9" fill="#e3d0c2" opacity=".7"/><path d="M{x} {y}h{w}l60 26h{-w}Z" fill="#2c3834" opacity=".4" filter="url(#s)"/>'
    # The bench wall: long, low, of sandstone, turning once.
    body += '<path d="M120 800H1500L1780 900V960L1480 856H120Z" fill="#1f2a28" opacity=".5" filter="url(#s)" transform="translate(20 60)"/><path d="M120 760H1500L1500 836H120Z" fill="#c9ab92" filter="url(#wall)"/><path d="M1500 760L1800 868V950L1500 836Z" fill="#8f7568" filter="url(#wall)"/><path d="M100 738H1506L1826 850L1800 872L1498 764H100Z" fill="#ecdccb"/>' + "".join(f'<path d="M{x} 764V836" stroke="#6f584c" stroke-width="2.6" opacity=".7"/>' for x in range(210, 1490, 118))
    # Small stones set flush in the grass, with names not yet or no longer legible.
    for k in range(64):
        d = rng.random()
        y = 690 + 390 * d
        if 720 < y < 880:
            continue
        x, w = rng.uniform(-20, 2020), 30 + 70 * d
        body += f'<path d="M{x:.0f} {y:.0f}h{w:.0f}l{w * 0.16:.0f} {w * 0.22:.0f}h{-w:.0f}Z" fill="{rng.choice(["#8d8c8c", "#a59a92", "#767a80"])}"/><path d="M{x:.0f} {y:.0f}h{w:.0f}" stroke="#e8e2da" stroke-width="2.4" opacity=".8"/>'
    # The ginkgo, gold, and the gold it has let fall in one night.
    gx, gy = 700, 740
    limbs = ""
    for k in range(15):
        t = 0.22 + k * 0.05
        side = 1 if k % 2 else -1
        reach = 250 * (1.12 - t)
        limbs += f"M{gx} {gy - 610 * t:.0f}q{side * reach * 0.5:.0f} {-20} {side * reach:.0f} {-110 * (1.2 - t):.0f}"
    body += f'<path d="M{gx} {gy}Q{gx - 8} {gy - 300} {gx + 6} {gy - 610}" fill="none" stroke="#3a3236" stroke-width="25"/><path d="{limbs}" fill="none" stroke="#3a3236" stroke-width="9"/>'
    gold = {"#9c6f14": "", "#d9a021": "", "#f3c63c": "", "#ffe486": ""}
    for _ in range(3400):
        t = rng.random()
        half = 270 * math.sin(math.pi * min(1, t * 0.86 + 0.12)) ** 0.8
        x, y = gx + rng.uniform(-1, 1) * half + rng.gauss(0, 14), gy - 130 - 520 * t + rng.gauss(0, 16)
        lit = 0.5 - (x - gx) / 520 + t * 0.4 - 0.2 + rng.gauss(0, 0.24)
        gold[list(gold)[max(0, min(3, int(lit * 4)))]] += f"M{x:.0f} {y:.0f}l{rng.uniform(-5, 5):.0f} {rng.uniform(2, 8):.0f}"
    for _ in range(1500):
        a, q = rng.uniform(0, math.tau), rng.random() ** 0.6
        x, y = gx + 20 + 420 * q * math.cos(a), gy + 30 + 110 * q * math.sin(a)
        if y < 736 or y > 838:
            gold[rng.choice(list(gold)[1:])] += f"M{x:.0f} {y:.0f}l{rng.uniform(3, 9):.0f} 1"
        elif y < 768:
            gold["#f3c63c"] += f"M{x:.0f} {744 + rng.uniform(0, 16):.0f}l6 1"
    body += "".join(f'<path d="{d}" stroke="{c}" stroke-width="8.5" stroke-linecap="round" opacity=".92"/>' for c, d in gold.items())
    # Lights on the wall and in the grass.
    lights = [(x + rng.uniform(-24, 24), 748, 1.0) for x in (180, 300, 470, 910, 1010, 1130, 1340, 1420)] + [(rng.uniform(60, 1950), rng.uniform(900, 1070), rng.uniform(1.1, 1.6)) for _ in range(16)] + [(rng.uniform(60, 1950), rng.uniform(676, 716), 0.6) for _ in range(12)]
    for x, y, s in sorted(lights, key=lambda q: q[1]):
        body += f'<circle cx="{x:.0f}" cy="{y - 14 * s:.0f}" r="{120 * s:.0f}" fill="url(#flame)"/><path d="M{x - 9 * s:.1f} {y:.1f}L{x - 11 * s:.1f} {y - 30 * s:.1f}H{x + 11 * s:.1f}L{x + 9 * s:.1f} {y:.1f}Z" fill="#a3271c"/><path d="M{x - 6 * s:.1f} {y - 3 * s:.1f}L{x - 7 * s:.1f} {y - 26 * s:.1f}H{x + 7 * s:.1f}L{x + 6 * s:.1f} {y - 3 * s:.1f}Z" fill="#ff9a4c"/><ellipse cx="{x:.1f}" cy="{y - 15 * s:.1f}" rx="{3 * s:.1f}" ry="{7 * s:.1f}" fill="#fff6d0"/>'
    # Somebody with a can.
    body += '<g transform="translate(1240 1000) scale(1.32)"><ellipse cx="14" cy="2" rx="70" ry="11" fill="#1a2422" opacity=".6" filter="url(#d)"/><path d="M-20 0L-16 -70H-6L-4 0ZM6 0L4 -70H18L22 0Z" fill="#1c2230"/><path d="M-26 -60Q-34 -130 -14 -152H14Q34 -130 28 -60Q0 -50 -26 -60Z" fill="#3f4f72"/><path d="M-14 -152Q0 -140 14 -152L10 -164H-10Z" fill="#c98a6c"/><circle cx="2" cy="-174" r="17" fill="#d9a283"/><path d="M-17 -172Q-18 -198 4 -196Q20 -194 20 -178Q4 -186 -8 -178Z" fill="#d9d6d2"/><path d="M22 -140Q40 -110 50 -78" stroke="#35435f" stroke-width="13" fill="none" stroke-linecap="round"/><path d="M36 -78H76V-36H36Z" fill="#5d8a7a"/><path d="M76 -48L104 -74M100 -82L110 -68" stroke="#5d8a7a" stroke-width="6"/><path d="M40 -78Q56 -98 72 -78" stroke="#3f6a5c" stroke-width="4" fill="none"/></g>'
    body += '<path d="M-100 1100Q500 1010 1000 1080T2100 1040V1200H-100Z" fill="#22302b" opacity=".55" filter="url(#t)"/>'
    return sheet(2000, 1100, defs, body)


def herbarium() -> str:
    """Six plants of the ballast pressed on sheets, held with paper strips, each with the stone it stood on."""
    rng = random.Random(36)
    defs = linear("page", [(0, "#f8f1df", 1), (1, "#e9dcbf", 1)], "0 0 1 1") + linear("desk", [(0, "#6d5b7c", 1), (1, "#3f3354", 1)], "0 0 1 1") + surface("laid", ".004 .3", 0.9, 1.1, 62, 3) + surface("rock", ".05", 4, 1.3, 50, 8) + blur("s", 9) + blur("u", 3) + '<filter id="press" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur in="SourceAlpha" stdDeviation="3"/><feOffset dx="5" dy="7" result="o"/><feFlood flood-color="#5a4030" flood-opacity=".45"/><feComposite in2="o" operator="in"/><feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>'
    body = '<rect width="1300" height="1740" fill="url(#desk)"/>'
    for turn, dx, dy in ((4, 26, 30), (-2.4, -10, 12), (0.8, 0, 0)):
        body += f'<g transform="rotate({turn} 650 870) translate({dx} {dy})"><rect x="104" y="96" width="1092" height="1540" fill="#1d142c" opacity=".5" filter="url(#s)" transform="translate(22 28)"/><rect x="104" y="96" width="1092" height="1540" fill="url(#page)" filter="url(#laid)"/><rect x="104" y="96" width="1092" height="1540" fill="none" stroke="#fffaf0" stroke-width="3"/></g>'
    dry, pale = "#5d6a3c", "#a5a263"
    plants = ""
    for kind, x, y, h, lean in (("mullein", 330, 1330, 1080, 0.02), ("tansy", 620, 1290, 800, -0.05), ("bugloss", 860, 1300, 900, 0.05), ("grass", 1040, 1250, 760, 0.07), ("grass", 1066, 1250, 640, 0.02), ("grass", 1020, 1250, 560, -0.08)):
        plants += stalk(rng, kind, x, y, h, dry, pale, lean)
        root = ""
        for k in range(12):
            a = math.pi / 2 + rng.gauss(0, 0.5)
            r = rng.uniform(40, 120)
            root += f"M{x} {y}q{r * 0.3 * math.cos(a) + rng.uniform(-14, 14):.0f} {r * 0.5:.0f} {r * math.cos(a):.0f} {r * math.sin(a):.0f}"
        plants += f'<path d="{root}" fill="none" stroke="#7a5a3c" stroke-width="3.4" stroke-linecap="round"/>'
    body += f'<g transform="rotate(.8 650 870)"><g filter="url(#press)">{plants}</g>'
    for x, y, turn in ((330, 900, 14), (330, 1260, -8), (606, 860, -10), (620, 1210, 6), (874, 820, 9), (862, 1220, -12), (1060, 960, 20), (1046, 1180, -6)):
        body += f'<g transform="translate({x} {y}) rotate({turn})"><rect x="-56" y="-11" width="112" height="24" fill="#4a3a2a" opacity=".28" transform="translate(4 6)" filter="url(#u)"/><rect x="-56" y="-12" width="112" height="24" fill="#fdf8ea" opacity=".94"/><path d="M-56 -12h112" stroke="#fff" stroke-width="2"/></g>'
    for k, x in enumerate((330, 620, 860, 1046)):
        r = (48, 40, 52, 36)[k]
        rock = cloud(rng, x, 1516, r, 0.2, 7)
        body += f'<path d="{rock}" transform="translate(18 24)" fill="#4a3a2a" opacity=".5" filter="url(#s)"/><path d="{rock}" fill="{("#9b7f86", "#b58f78", "#7d7488", "#a89488")[k]}" filter="url(#rock)"/><path d="M{x - r * 0.7:.0f} {1516 - r * 0.2:.0f}L{x - r * 0.1:.0f} {1516 - r * 0.7:.0f}L{x + r * 0.5:.0f} {1516 - r * 0.5:.0f}" fill="none" stroke="#fff" stroke-width="4" opacity=".6"/>'
    # Label: ruled lines with handwriting that nobody can read, a stamp.
    lines = "".join(f"M820 {170 + k * 34}H1140" for k in range(4))
    hand = ""
    for k in range(4):
        x, y = 826.0, 164 + k * 34
        hand += f"M{x} {y}"
        while x < 1040 + rng.uniform(0, 80):
            w = rng.uniform(6, 13)
            hand += f"q{w / 2:.1f} {-rng.uniform(8, 24):.1f} {w:.1f} {rng.uniform(-2, 2):.1f}"
            x += w
    body += f'<rect x="796" y="124" width="370" height="180" fill="#fffdf5" stroke="#c9b98e" stroke-width="3"/><path d="{lines}" stroke="#c9b98e" stroke-width="2"/><path d="{hand}" fill="none" stroke="{MAUVE}" stroke-width="3" stroke-linecap="round"/><g transform="translate(1090 350) rotate(-14)" fill="none" stroke="#c2522f" opacity=".75"><circle r="64" stroke-width="6"/><circle r="50" stroke-width="3"/><path d="M-34 16H34M-26 -6H26M-20 -28L-30 30M20 -28L30 30" stroke-width="6"/></g></g>'
    body += '<path d="M-100 300L900 -100H1200L-100 900Z" fill="#fff2d4" opacity=".1" filter="url(#s)"/>'
    return sheet(1300, 1740, defs, body)


def pictures() -> list[Picture]:
    """Return the pictures of this firm."""
    folder = "lisiere-douce/images"
    return [
        Picture(f"{folder}/cover.jpg", yard(), 1600, 0.6, 0.14, 31),
        Picture(f"{folder}/talus.jpg", rails(), 1700, 1.4, 0.16, 32),
        Picture(f"{folder}/cimetiere.jpg", graves(), 1800, 1.6, 0.16, 33),
        Picture(f"{folder}/herbier.jpg", herbarium(), 1300, 1.6, 0.12, 34),
    ]
