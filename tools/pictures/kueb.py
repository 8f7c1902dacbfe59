"""Kueb, comics: brush and ink on rough paper, dry strokes and screentone, and one yellow."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet

INK, PAPER, YELLOW = "#15120f", "#f1e9d6", "#f2c51d"

ROUGH = (
    '<filter id="rough" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".022" numOctaves="2" seed="4"/>'
    '<feDisplacementMap in="SourceGraphic" scale="2.2" xChannelSelector="R" yChannelSelector="G"/></filter>'
    '<filter id="dry" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".006 .11" numOctaves="4" seed="9"/>'
    '<feColorMatrix values="0 0 0 0 .945 0 0 0 0 .913 0 0 0 0 .839 0 0 0 9 -5.4"/></filter>'
    '<filter id="tooth" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="2"/>'
    '<feColorMatrix values="0 0 0 0 .3 0 0 0 0 .25 0 0 0 0 .15 0 0 0 1.3 -.74"/></filter>'
)


def dots(x0: float, y0: float, x1: float, y1: float, step: float, size: object, colour: str) -> str:
    """Return screentone: a lattice turned by 45 degrees whose dots have the radius size(x, y)."""
    out, row, y = "", 0, y0
    while y < y1:
        x = x0 + (step / 2 if row % 2 else 0)
        while x < x1:
            r = size(x, y)  # type: ignore[operator]
            if r > 0.5:
                out += f"M{x - r:.1f} {y:.1f}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0Z"
            x += step
        y += step / 2
        row += 1
    return f'<path d="{out}" fill="{colour}"/>'


def crow(x: float, y: float, s: float, look: str = "right", fill: str = INK, eye: str = YELLOW, line: str = "#5b5446") -> str:
    """Return a crow that sits with its feet at (x, y): it looks right, left over its shoulder, or up."""
    head = {
        "right": "translate(16 -196)",
        "left": "translate(10 -196) scale(-1 1)",
        "up": "translate(10 -200) rotate(-46)",
        "down": "translate(20 -188) rotate(30)",
    }[look]
    barbs = "".join(f"M{-46 + 3 * k} {-120 + 21 * k}Q{-20 + 4 * k} {-104 + 22 * k} {14 - 2 * k} {-126 + 25 * k}" for k in range(5))
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) scale({s:.3f})"><path d="M-6 -14L-10 6M18 -16L20 6M-22 6H0M8 6H34" stroke="{fill}" stroke-width="8" stroke-linecap="round"/>'
        f'<path d="M-40 -44L-86 74L-66 72L-60 84L-44 76L-34 84L2 -12Z" fill="{fill}"/>'
        f'<path d="M-12 -196C-58 -172 -78 -98 -52 -40C-36 -6 10 -4 34 -28C64 -62 62 -128 40 -196Z" fill="{fill}"/>'
        f'<g transform="{head}"><path d="M-40 12C-44 -34 -12 -56 20 -46C38 -40 46 -30 50 -20C76 -18 96 -8 108 8C86 12 64 10 46 8C38 26 20 34 0 32Z" fill="{fill}"/>'
        f'<circle cx="20" cy="-17" r="9.500" fill="{eye}"/><circle cx="23" cy="-17" r="4" fill="{fill}"/><path d="M50 -6L98 7" stroke="{line}" stroke-width="3" fill="none"/></g>'
        f'<path d="{barbs}M-34 -34L-66 50M-20 -24L-44 58" stroke="{line}" stroke-width="4" fill="none" stroke-linecap="round"/></g>'
    )


def flying(x: float, y: float, s: float, turn: float, fill: str = INK) -> str:
    """Return a crow on the wing, seen from the side, fingers of the wings spread."""
    return (
        f'<g transform="translate({x} {y}) rotate({turn}) scale({s})" fill="{fill}"><path d="M-150 26L-96 4C-50 -22 40 -30 84 -26Q104 -40 126 -24L166 -10L124 -4C90 24 0 40 -60 26L-150 48Z"/>'
        '<path d="M-30 -14C-60 -80 -60 -140 -24 -214L-4 -176L8 -222L26 -176L46 -210L52 -160L76 -178C74 -120 70 -60 60 -16Z"/><path d="M10 10C-10 60 -40 96 -90 128L-50 130L-70 158L-20 136L-26 166L20 130C50 90 60 40 64 6Z"/></g>'
    )


def roofs(rng: random.Random, base: float, width: float, size: float, fill: str, lit: list[int], glow: str = YELLOW) -> str:
    """Return a row of small-town roofs with chimneys; the windows of the houses in `lit` burn."""
    out, windows, x, n = "", "", -20.0, 0
    while x < width + 20:
        w, h = size * rng.uniform(0.8, 1.5), size * rng.uniform(0.5, 1.1)
        pitch = size * rng.uniform(0.35, 0.7)
        out += f"M{x:.0f} {base + 900:.0f}V{base - h:.0f}L{x + w / 2:.0f} {base - h - pitch:.0f}L{x + w:.0f} {base - h:.0f}V{base + 900:.0f}Z"
        cx = x + w * rng.choice([0.24, 0.7])
        out += f"M{cx:.0f} {base - h:.0f}v{-pitch * 0.95:.0f}h{size * 0.14:.0f}v{pitch:.0f}Z"
        if n in lit:
            windows += f"M{x + w * 0.36:.0f} {base - h * 0.78:.0f}h{size * 0.16:.0f}v{size * 0.24:.0f}h{-size * 0.16:.0f}Z"
        x += w * 0.94
        n += 1
    return f'<path d="{out}" fill="{fill}"/><path d="{windows}" fill="{glow}"/>'


def cover() -> str:
    """Three crows on a wire before an enormous moon; the middle one has turned round."""
    rng = random.Random(7)
    defs = ROUGH + blur("s", 40) + radial("sky", [(0, "#3a3c3a", 1), (0.62, "#1d1e1e", 1), (1, "#0f0e0d", 1)], ".5 .45 .75") + radial("moon", [(0, "#ffe98a", 1), (0.6, "#f7cf33", 1), (1, "#e3aa0c", 1)], ".4 .36 .72")
    body = f'<rect width="1700" height="1700" fill="{INK}"/>'
    strokes = ""
    for k in range(120):
        a, r = rng.uniform(0, math.tau), rng.uniform(670, 1240)
        sweep = rng.uniform(0.12, 0.42)
        strokes += f"M{850 + r * math.cos(a):.0f} {790 + r * math.sin(a):.0f}A{r:.0f} {r:.0f} 0 0 1 {850 + r * math.cos(a + sweep):.0f} {790 + r * math.sin(a + sweep):.0f}"
    body += f'<g filter="url(#rough)"><path d="{strokes}" stroke="#3c3932" stroke-width="9" fill="none" stroke-linecap="round"/>'
    body += f'<circle cx="850" cy="790" r="648" fill="{PAPER}"/><circle cx="850" cy="790" r="634" fill="url(#moon)"/></g>'
    craters = [(560, 520, 120), (1140, 470, 84), (1180, 960, 150), (660, 1080, 104), (930, 300, 62), (420, 860, 70), (860, 720, 50)]

    def tone(x: float, y: float) -> float:
        away = math.hypot(x - 850, y - 790)
        if away > 618:
            return 0
        edge = max(0.0, (math.hypot(x - 690, y - 610) - 420) / 420) * 6.4
        pits = max((6.6 * max(0.0, 1 - math.hypot(x - cx, y - cy) / cr) ** 0.5 for cx, cy, cr in craters), default=0)
        return min(7.6, max(edge, pits))

    body += dots(200, 140, 1500, 1440, 22, tone, "#b97c05")
    body += f'<g filter="url(#rough)">{roofs(random.Random(3), 1446, 1700, 150, "#0b0908", [1, 4, 6, 9])}</g>'
    body += f'<g filter="url(#rough)"><path d="M-20 1096Q850 1206 1720 1068" stroke="{INK}" stroke-width="13" fill="none"/><path d="M-20 1176Q850 1300 1720 1150" stroke="{INK}" stroke-width="7" fill="none"/>'
    body += crow(404, 1134, 2.0, "right") + crow(884, 1142, 2.25, "left") + crow(1250, 1125, 2.0, "up") + "</g>"
    body += '<rect width="1700" height="1700" filter="url(#tooth)" opacity=".5"/>'
    return sheet(1700, 1480, defs, body)


def strip() -> str:
    """A page in six panels: gossip, rain, two leave, one stays and gets the moon."""
    rng = random.Random(12)
    frames = [(90, 90, 1260, 470), (90, 600, 520, 560), (650, 600, 700, 560), (90, 1200, 700, 330), (90, 1570, 700, 350), (830, 1200, 520, 720)]
    defs = ROUGH + "".join(f'<clipPath id="f{k}"><rect x="{x}" y="{y}" width="{w}" height="{h}"/></clipPath>' for k, (x, y, w, h) in enumerate(frames))
    body = f'<rect width="1440" height="2010" fill="{PAPER}"/>'

    def panel(k: int, inside: str) -> str:
        x, y, w, h = frames[k]
        return f'<g clip-path="url(#f{k})"><g filter="url(#rough)">{inside}</g></g><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="none" stroke="{INK}" stroke-width="8" filter="url(#rough)"/>'

    wire = f'stroke="{INK}" stroke-width="6" fill="none"'
    one = f'<circle cx="1120" cy="220" r="64" fill="{YELLOW}"/><path d="M80 330Q720 372 1360 318" {wire}/><path d="M80 360Q720 410 1360 346" {wire}/>'
    one += crow(520, 350, 0.5) + crow(640, 353, 0.5, "left") + crow(860, 350, 0.5, "down") + roofs(random.Random(5), 520, 1440, 70, INK, [4, 9, 13])
    one += f'<path d="M190 560V180M120 214H262M132 252H250" stroke="{INK}" stroke-width="15"/>'
    body += panel(0, one + dots(80, 80, 1360, 330, 15, lambda x, y: max(0, 4.4 - (y - 90) / 52), "#a99f8a"))
    two = f'<path d="M80 1092Q350 1112 620 1090" {wire}/>' + crow(300, 1098, 1.22) + f'<path d="M180 650C240 616 470 620 556 660C606 690 590 752 520 764L470 766L450 806L436 768C330 776 180 770 150 730C136 700 150 668 180 650Z" fill="#fff" stroke="{INK}" stroke-width="7"/>'
    two += f'<path d="M214 716q20 -44 58 -30q26 -34 62 -4q34 -6 34 22q-4 18 -34 16H236q-26 0 -22 -4Z" fill="{INK}"/><path d="M420 690q-20 32 0 40q20 -8 0 -40M476 680q-20 32 0 40q20 -8 0 -40" fill="{INK}"/>'
    body += panel(1, f'<rect x="80" y="590" width="540" height="580" fill="{YELLOW}"/>' + two)
    rain = "".join(f"M{x:.0f} {y:.0f}l{-9 - v / 9:.0f} {30 + v:.0f}" for x, y, v in ((rng.uniform(640, 1420), rng.uniform(560, 1180), rng.uniform(10, 60)) for _ in range(210)))
    three = f'<rect x="640" y="590" width="720" height="580" fill="#8f8878"/><path d="M640 1060Q1000 1096 1360 1052" {wire}/>' + crow(800, 1075, 1.25, "down", line="#8f8878") + crow(1000, 1079, 1.25, "left", line="#8f8878") + crow(1200, 1073, 1.25, "up", line="#8f8878")
    body += panel(2, three + f'<path d="{rain}" stroke="{PAPER}" stroke-width="5" stroke-linecap="round"/>')
    rain = "".join(f"M{x:.0f} {y:.0f}l-14 60" for x, y in ((rng.uniform(80, 840), rng.uniform(1150, 1540)) for _ in range(120)))
    body += panel(3, f'<path d="{rain}" stroke="{INK}" stroke-width="4"/>' + flying(300, 1350, 0.72, -16) + flying(590, 1330, 0.86, -24))
    rain = "".join(f"M{x:.0f} {y:.0f}l-20 90" for x, y in ((rng.uniform(80, 840), rng.uniform(1500, 1930)) for _ in range(90)))
    body += panel(4, f'<rect x="80" y="1560" width="720" height="370" fill="{INK}"/><path d="{rain}" stroke="#6d675b" stroke-width="4"/><path d="M80 1850Q440 1874 800 1846" stroke="{PAPER}" stroke-width="6" fill="none"/>' + crow(560, 1864, 0.92, "down", PAPER, INK, "#8f8878"))
    six = f'<rect x="820" y="1190" width="540" height="740" fill="{INK}"/><circle cx="1080" cy="1500" r="236" fill="{YELLOW}"/><path d="M820 1730Q1090 1748 1360 1726" stroke="{PAPER}" stroke-width="6" fill="none"/>' + crow(1070, 1738, 1.5, "up")
    stars = "".join(f'<circle cx="{rng.uniform(840, 1340):.0f}" cy="{rng.uniform(1210, 1700):.0f}" r="{rng.uniform(1.5, 4):.1f}" fill="{PAPER}"/>' for _ in range(36))
    body += panel(5, six.replace('<circle cx="1080"', stars + '<circle cx="1080"', 1))
    body += '<rect width="1440" height="2010" filter="url(#tooth)" opacity=".55"/>'
    return sheet(1440, 2010, defs, body)


def loft() -> str:
    """A drying loft hung with hides, one shaft of light, a small man; a double page with its fold."""
    rng = random.Random(31)
    defs = ROUGH + blur("s", 18) + linear("fold", [(0, "#000", 0), (0.47, "#000", 0.06), (0.5, "#000", 0.42), (0.53, "#fff", 0.12), (0.6, "#000", 0)], "0 0 1 0") + linear("shaft", [(0, PAPER, 1), (0.7, PAPER, 0.92), (1, PAPER, 0.6)])
    body = f'<rect width="2000" height="1250" fill="{INK}"/><g filter="url(#rough)">'
    boards = "".join(f"M{1000 + (x - 1000) * 0.2:.0f} 690L{x:.0f} 1270" for x in range(-2600, 4700, 190))
    body += f'<path d="M0 1270V900L700 690H1320L2000 880V1270Z" fill="#2a2620"/><path d="{boards}" stroke="{INK}" stroke-width="7"/>'
    body += f'<path d="M1150 90L1290 78L1560 1130H860Z" fill="url(#shaft)"/><ellipse cx="1210" cy="1120" rx="350" ry="56" fill="{PAPER}"/>'
    tones = ["#8d8676", "#5d574b", "#37332b", INK]
    man = (
        f'<path d="M1236 1118L1000 1196L1040 1206L1262 1126Z" fill="{INK}"/><path d="M1218 1120L1224 1010Q1214 960 1224 930Q1232 908 1256 908Q1282 910 1288 936Q1298 980 1286 1012L1290 1120H1264L1256 1034L1244 1120Z" fill="{INK}"/>'
        f'<circle cx="1252" cy="884" r="25" fill="{INK}"/><path d="M1222 876Q1230 846 1262 850Q1282 854 1284 872L1300 880L1222 884Z" fill="{INK}"/><path d="M1262 916L1312 1010L1306 1060L1330 1064L1338 1004L1300 920L1280 912Z" fill="{INK}"/><path d="M1300 1056H1346V1110H1300Z" fill="{INK}"/><path d="M1240 940Q1252 980 1244 1020" stroke="{PAPER}" stroke-width="4" fill="none"/>'
    )
    for layer in range(4):
        z = (0.34, 0.5, 0.75, 1.3)[layer]
        rail = 690 - 640 * z
        colour = tones[layer]
        step, x = 250 * z, -40.0 + 60 * layer
        if layer == 2:
            body += man
        body += f'<path d="M-20 {rail:.0f}H2020" stroke="{colour}" stroke-width="{26 * z:.0f}"/>'
        while x < 2060:
            w, h = step * rng.uniform(0.62, 0.84), 900 * z * rng.uniform(0.78, 1.0)
            clear = abs(x + w / 2 - (1212 + 20 * layer)) < (120, 150, 330, 640)[layer]
            if not clear and rng.random() > (0.04, 0.08, 0.2, 0.34)[layer]:
                lean = rng.uniform(-0.06, 0.06) * w
                shape = (
                    f"M{x + w * 0.2:.0f} {rail:.0f}L{x + w * 0.8:.0f} {rail:.0f}Q{x + w * 0.86:.0f} {rail + h * 0.16:.0f} {x + w * 1.1:.0f} {rail + h * 0.2:.0f}L{x + w * 1.04:.0f} {rail + h * 0.3:.0f}Q{x + w * 0.84:.0f} {rail + h * 0.34:.0f} {x + w * 0.9 + lean:.0f} {rail + h * 0.62:.0f}"
                    f"Q{x + w * 0.96 + lean:.0f} {rail + h * 0.78:.0f} {x + w * 1.06:.0f} {rail + h * 0.9:.0f}L{x + w * 0.9:.0f} {rail + h * 0.98:.0f}Q{x + w * 0.66:.0f} {rail + h * 0.84:.0f} {x + w * 0.5 + lean:.0f} {rail + h:.0f}Q{x + w * 0.36:.0f} {rail + h * 0.82:.0f} {x + w * 0.1:.0f} {rail + h * 0.97:.0f}"
                    f"L{x - w * 0.06:.0f} {rail + h * 0.88:.0f}Q{x + w * 0.06:.0f} {rail + h * 0.7:.0f} {x + w * 0.1 + lean:.0f} {rail + h * 0.56:.0f}Q{x + w * 0.16:.0f} {rail + h * 0.36:.0f} {x - w * 0.04:.0f} {rail + h * 0.3:.0f}L{x - w * 0.1:.0f} {rail + h * 0.2:.0f}Q{x + w * 0.14:.0f} {rail + h * 0.16:.0f} {x + w * 0.2:.0f} {rail:.0f}Z"
                )
                folds = "".join(f"M{x + w * f:.0f} {rail + h * rng.uniform(0.1, 0.3):.0f}q{rng.uniform(-14, 14) * z:.0f} {h * 0.2:.0f} {lean:.0f} {h * rng.uniform(0.3, 0.5):.0f}" for f in (0.3, 0.42, 0.56, 0.7))
                sun = 1 if x + w / 2 < 1212 else -1
                rim = f"M{x + w * (0.5 + 0.36 * sun):.0f} {rail + h * 0.34:.0f}q{sun * 4:.0f} {h * 0.14:.0f} {lean:.0f} {h * 0.3:.0f}"
                body += f'<path d="{shape}" fill="{colour}" stroke="{INK}" stroke-width="{5 * z + 2:.1f}"/><path d="{folds}" stroke="{INK if layer < 3 else "#3f3a31"}" stroke-width="{7 * z:.1f}" fill="none" stroke-linecap="round"/><path d="{rim}" stroke="{PAPER}" stroke-width="{9 * z:.1f}" fill="none" stroke-linecap="round" opacity="{0.9 if layer < 3 else 0.5}"/>'
            x += step
    body += f'<path d="M1130 96L1296 82L1306 20L1120 30Z" fill="{PAPER}"/><path d="M1206 24L1216 92M1124 62L1302 50" stroke="{INK}" stroke-width="9"/></g>'
    body += dots(860, 100, 1560, 1100, 17, lambda x, y: 0 if not (1150 - 290 * (y - 90) / 1040 < x and y < 860 and x < 1290 + 270 * (y - 90) / 1040) else max(0, (y - 330) / 190), "#6e6757")
    body += f'<path d="M0 0H2000V1250H0Z" fill="none" stroke="{PAPER}" stroke-width="90" filter="url(#rough)"/><rect width="2000" height="1250" fill="url(#fold)"/><rect width="2000" height="1250" filter="url(#tooth)" opacity=".5"/>'
    return sheet(2000, 1250, defs, body)


def leporello() -> str:
    """A concertina that stands in zigzag; a staircase is drawn across all of its leaves."""
    leaf, tall, count = 160, 330, 12
    flat = f'<rect x="-10" y="-10" width="{leaf * count + 20}" height="{tall + 20}" fill="{PAPER}"/>'
    steps = "M0 330"
    for k in range(36):
        steps += f"V{322 - 6.6 * k:.1f}H{(k + 1) * leaf * count / 36:.1f}"
    flat += f'<path d="{steps}V400H0Z" fill="{INK}"/>'
    rail, posts = "", ""
    for k in range(36):
        x, y = (k + 0.5) * leaf * count / 36, 322 - 6.6 * k
        posts += f"M{x:.0f} {y:.0f}V{y - 58:.0f}"
    rail = f"M0 268L{leaf * count} {268 - 6.6 * 36:.0f}"
    doors = [(1, 92, 1), (3, 70, 0), (5, 60, 1), (10, 6, 0)]
    for at, top, lit in doors:
        x = at * leaf + 46
        base = 322 - 6.6 * (x / (leaf * count) * 36)
        flat += f'<rect x="{x}" y="{base - 118:.0f}" width="66" height="112" fill="{YELLOW if lit else "#cfc6b2"}" stroke="{INK}" stroke-width="5"/><circle cx="{x + 54}" cy="{base - 60:.0f}" r="4" fill="{INK}"/>'
        if lit:
            flat += f'<path d="M{x + 22} {base - 6:.0f}V{base - 62:.0f}Q{x + 20} {base - 78:.0f} {x + 34} {base - 80:.0f}Q{x + 48} {base - 78:.0f} {x + 46} {base - 60:.0f}V{base - 6:.0f}Z" fill="{INK}"/><circle cx="{x + 34}" cy="{base - 90:.0f}" r="13" fill="{INK}"/>'
    flat += f'<path d="{posts}" stroke="{INK}" stroke-width="2.500"/><path d="{rail}" stroke="{INK}" stroke-width="7"/>'
    wx, wy = 1196, 112
    flat += f'<g transform="translate({wx} {wy}) rotate(-7)"><rect x="-66" y="-52" width="160" height="86" fill="#7d4b22" stroke="{INK}" stroke-width="6"/><path d="M14 -52V34M-54 -40H4V22H-54ZM24 -40H84V22H24Z" stroke="{INK}" stroke-width="4" fill="none"/><circle cx="8" cy="-8" r="3.500" fill="{INK}"/><circle cx="20" cy="-8" r="3.500" fill="{INK}"/></g>'
    for x, y, d in ((1108, 160, 1), (1312, 136, -1)):
        flat += f'<g transform="translate({x} {y}) scale({d} 1)"><circle cx="0" cy="-84" r="14" fill="{INK}"/><path d="M-14 -66Q0 -76 14 -66L46 -62L44 -50L14 -50L12 -20L22 10L34 8V20H10L0 -12L-8 20H-26L-14 -20Z" fill="{INK}"/></g>'
    for x in (130, 700, 900, 1500, 1740):
        y = 322 - 6.6 * (x / (leaf * count) * 36) - 150
        flat += f'<rect x="{x}" y="{max(16, y) - 6:.0f}" width="44" height="30" fill="none" stroke="{INK}" stroke-width="4"/>'
    flat += f'<g transform="translate(478 152) scale(.34)">{crow(0, 82, 1.0, "up")}</g>'
    defs = ROUGH + blur("s", 16) + blur("w", 70) + linear("ground", [(0, "#ffd83f", 1), (1, "#e5ac0a", 1)]) + linear("dark", [(0, "#3b2a05", 0.42), (1, "#3b2a05", 0.2)], "0 0 1 0") + linear("pale", [(0, "#fff", 0.3), (1, "#3b2a05", 0.1)], "0 0 1 0")
    shadow, leaves, x, y = "", "", 170.0, 560.0
    wide, rise = 122, 62
    place = []
    for k in range(count):
        slope = rise if k % 2 == 0 else -rise
        scale = 1.0 + 0.026 * k
        place.append((x, y, wide * scale, slope * scale, scale * 1.34))
        x += wide * scale * 0.94
        y += slope * scale - 6
    for k, (x0, y0, w, dy, s) in enumerate(place):
        h = tall * s
        top = y0 - h / 2
        defs += f'<clipPath id="l{k}"><rect x="{k * leaf}" y="0" width="{leaf + 0.8}" height="{tall}"/></clipPath>'
        m = f"matrix({w / leaf:.4f} {dy / leaf:.4f} 0 {s:.4f} {x0 - k * w:.2f} {top - k * dy:.2f})"
        side = "dark" if k % 2 else "pale"
        leaves += f'<g transform="{m}"><g clip-path="url(#l{k})">{flat}</g><rect x="{k * leaf}" y="0" width="{leaf + 0.8}" height="{tall}" fill="url(#{side})"/></g>'
        shadow += f"M{x0:.0f} {top + h:.0f}l{w:.0f} {dy:.0f}l240 {90:.0f}l{-w:.0f} {-dy:.0f}Z"
    body = f'<rect width="2000" height="1060" fill="url(#ground)"/><path d="M-100 -100H900L300 1160H-100Z" fill="#fff" opacity=".26" filter="url(#w)"/><path d="{shadow}" fill="#6b4700" opacity=".55" filter="url(#s)"/>{leaves}<rect width="2000" height="1060" filter="url(#tooth)" opacity=".25"/>'
    return sheet(2000, 1060, defs, body)


def pictures() -> list[Picture]:
    """The pictures of Kueb."""
    place = "kueb/images/"
    return [
        Picture(place + "cover.jpg", cover(), 1600, 2, 0.1, 1),
        Picture(place + "kueben-strip.jpg", strip(), 1200, 1, 0.04, 2),
        Picture(place + "gierwer-halle.jpg", loft(), 1800, 2, 0.05, 3),
        Picture(place + "trap-leporello.jpg", leporello(), 1900, 2, 0.14, 4),
    ]
