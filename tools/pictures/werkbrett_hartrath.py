"""Werkbrett Hartrath, goldsmith: noon sun without a cloud, pale stone, hard cobalt shadows, and metal close enough to touch."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet

COBALT = "#3344a8"
GOLD: list[tuple[float, str, float]] = [(0, "#7a4a0c", 1), (0.18, "#d99a2a", 1), (0.34, "#fff0b4", 1), (0.5, "#e8b13e", 1), (0.72, "#a86a14", 1), (0.86, "#e3ab45", 1), (1, "#6b3d08", 1)]


def surface(name: str, frequency: str, scale: float, k: float = 1.25, elevation: int = 52, seed: int = 2) -> str:
    """Return a filter that lights the shape as a rough surface from the upper left."""
    return (
        f'<filter id="{name}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="4" seed="{seed}"/>'
        f'<feDiffuseLighting surfaceScale="{scale}" lighting-color="#fff"><feDistantLight azimuth="225" elevation="{elevation}"/></feDiffuseLighting>'
        f'<feComposite in="SourceGraphic" operator="arithmetic" k1="{k}" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )


def ellipse(cx: float, cy: float, rx: float, ry: float) -> str:
    """Return a closed ellipse as a path."""
    return f"M{cx - rx:.1f} {cy:.1f}A{rx:.1f} {ry:.1f} 0 1 0 {cx + rx:.1f} {cy:.1f}A{rx:.1f} {ry:.1f} 0 1 0 {cx - rx:.1f} {cy:.1f}Z"


def band(name: str, x: float, ground: float, r: float, squeeze: float, depth: float, wall: float, lean: float) -> tuple[str, str, str]:
    """Return the definitions, the shadow and the drawing of a ring that stands on its edge at (x, ground)."""
    rx, ry = r * squeeze, r
    inner_x, inner_y = rx - wall * squeeze, ry - wall
    ax, ay, bx, by = -depth / 2, -ry, depth / 2, -ry - depth * 0.16
    front, back = ellipse(ax, ay, rx, ry), ellipse(bx, by, rx, ry)
    hull = f"{front}{back}M{ax} {ay - ry}L{ax} {ay + ry}L{bx} {by + ry}L{bx} {by - ry}Z"
    defs = (
        f'<clipPath id="{name}i"><path d="{ellipse(ax, ay, inner_x, inner_y)}"/></clipPath>'
        f'<mask id="{name}m" maskUnits="userSpaceOnUse" x="-900" y="-1200" width="1800" height="1500"><rect x="-900" y="-1200" width="1800" height="1500" fill="#fff"/>'
        f'<g clip-path="url(#{name}i)"><path d="{ellipse(bx, by, inner_x, inner_y)}" fill="#000"/></g></mask>'
        f'<clipPath id="{name}s"><path d="{ellipse(ax, ay, inner_x, inner_y)}"/></clipPath>'
        f'<mask id="{name}n" maskUnits="userSpaceOnUse" x="-900" y="-1200" width="1800" height="1500"><path d="{hull}" fill="#fff"/><g clip-path="url(#{name}s)"><path d="{ellipse(bx, by, inner_x, inner_y)}" fill="#000"/></g></mask>'
    )
    place = f"translate({x} {ground}) rotate({lean})"
    shadow = f'<g transform="matrix(1 .05 -1.42 -.3 {x} {ground})"><rect x="-900" y="-1200" width="1800" height="1500" fill="{COBALT}" mask="url(#{name}n)"/></g>'
    drawing = (
        f'<g transform="{place}" mask="url(#{name}m)"><path d="{hull}" fill="url(#gold)" filter="url(#grit)"/>'
        f'<g clip-path="url(#{name}i)"><rect x="{ax - rx}" y="{ay - ry}" width="{2 * rx}" height="{2 * ry}" fill="url(#bore)"/>'
        f'<path d="{ellipse(ax + depth * 0.5, ay - depth * 0.08, inner_x, inner_y)}" fill="none" stroke="#fff3c4" stroke-width="9" opacity=".55"/></g>'
        f'<path fill-rule="evenodd" d="{front}{ellipse(ax, ay, inner_x, inner_y)}" fill="url(#rim)" filter="url(#grit)"/>'
        f'<path d="{ellipse(ax, ay, inner_x, inner_y)}" fill="none" stroke="#fff6d2" stroke-width="3.5" opacity=".9"/>'
        f'<path d="M{ax - rx:.1f} {ay:.1f}A{rx:.1f} {ry:.1f} 0 0 1 {ax:.1f} {ay - ry:.1f}" fill="none" stroke="#fffbe6" stroke-width="5" opacity=".85"/></g>'
    )
    return defs, shadow, drawing


def pair() -> str:
    """Two rings on a sandstone ledge at noon."""
    rng = random.Random(17)
    big = band("a", 640, 905, 270, 0.8, 128, 42, 0)
    small = band("b", 1080, 845, 205, 0.72, 96, 36, 0)
    defs = (
        linear("wall", [(0, "#f9efdf", 1), (0.6, "#f1ddc2", 1), (1, "#e5c7a3", 1)], "0 0 .7 1") + linear("ledge", [(0, "#f7e6cb", 1), (1, "#e9cda6", 1)])
        + linear("face", [(0, "#c9a47e", 1), (1, "#94705a", 1)]) + linear("gold", GOLD, "0 0 1 .35")
        + linear("bore", [(0, "#5c3206", 1), (0.3, "#a2640f", 1), (0.55, "#ffe08a", 1), (0.7, "#fff7d6", 1), (0.85, "#d8952a", 1), (1, "#7a4a0c", 1)], "0 .1 1 .9")
        + linear("rim", [(0, "#fff3c0", 1), (0.4, "#efbb4c", 1), (1, "#96590f", 1)], "0 0 1 1")
        + surface("grit", ".22", 2.6, 1.3, 55) + surface("stone", ".012 .02", 7, 1.22, 56, 9) + surface("bed", ".002 .012", 9, 1.2, 58, 4) + surface("fine", ".003 .006", 12, 1.16, 60, 14) + blur("s", 3) + blur("t", 14)
        + big[0] + small[0]
    )
    body = '<rect width="1800" height="1200" fill="url(#wall)" filter="url(#fine)"/><path d="M1040 -20L1460 610H1820V-20Z" fill="#4d59b4" opacity=".3" filter="url(#s)"/>'
    edge = "M-20 640L180 628L420 636L800 618L1160 630L1500 616L1820 626V1060L1600 1072L1240 1050L900 1074L520 1056L240 1078L-20 1060Z"
    body += f'<path d="{edge}" fill="url(#ledge)" filter="url(#stone)"/><path d="M-20 1060L240 1078L520 1056L900 1074L1240 1050L1600 1072L1820 1060V1220H-20Z" fill="url(#face)" filter="url(#bed)"/><path d="M-20 1060L240 1078L520 1056L900 1074L1240 1050L1600 1072L1820 1060" fill="none" stroke="#fff6e4" stroke-width="5" opacity=".8"/>'
    defs += f'<clipPath id="top"><path d="{edge}"/></clipPath>'
    body += f'<g clip-path="url(#top)"><g opacity=".72" filter="url(#s)" style="mix-blend-mode:multiply">{small[1]}</g><g opacity=".72" filter="url(#s)" style="mix-blend-mode:multiply">{big[1]}</g><ellipse cx="668" cy="908" rx="110" ry="15" fill="#2a2560" opacity=".7" filter="url(#t)"/><ellipse cx="1104" cy="848" rx="80" ry="12" fill="#2a2560" opacity=".7" filter="url(#t)"/></g>'
    for _ in range(260):
        x, y, r = rng.gauss(700, 330), rng.uniform(660, 1040), rng.uniform(1, 3.6)
        body += f'<ellipse cx="{x + r * 2:.0f}" cy="{y + r * 0.8:.0f}" rx="{r * 1.8:.1f}" ry="{r * 0.6:.1f}" fill="{COBALT}" opacity=".5"/><circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.1f}" fill="{rng.choice(["#fff2d8", "#d9ad78", "#b98a5b", "#f0c96a"])}"/>'
    body += f'<ellipse cx="860" cy="770" rx="300" ry="60" fill="#ffdf8a" opacity=".4" filter="url(#t)"/>{small[2]}{big[2]}'
    return sheet(1800, 1200, defs, body)


def flask() -> str:
    """The opened casting flask from above, the print of two rings in damp sand, the casting beside it."""
    rng = random.Random(27)
    defs = (
        linear("gold", GOLD, "0 0 1 1") + linear("iron", [(0, "#8d96a6", 1), (0.5, "#566072", 1), (1, "#2f3648", 1)], "0 0 1 1") + radial("sand", [(0, "#d88a68", 1), (0.7, "#c4704f", 1), (1, "#a7583d", 1)])
        + surface("damp", ".09", 2.6, 1.28, 56) + surface("grit", ".22", 2, 1.28, 58) + surface("ply", ".002 .05", 2.6, 1.18, 60, 8) + surface("cast", ".06", 2.2, 1.2, 60, 8)
        + blur("s", 5) + blur("t", 12) + linear("bench", [(0, "#fff5e2", 1), (1, "#eed9b4", 1)], "0 0 1 1") + linear("steel", [(0, "#f5f7fa", 1), (0.5, "#9aa4b4", 1), (1, "#596275", 1)], "0 0 1 0")
    )
    body = '<rect width="1600" height="1600" fill="url(#bench)" filter="url(#ply)"/><path d="M-20 1320L1620 820V1010L-20 1560Z" fill="#4d59b4" opacity=".18" filter="url(#s)"/>'
    frame = "M150 250Q150 200 200 200H960Q1010 200 1010 250V1270Q1010 1320 960 1320H200Q150 1320 150 1270Z"
    body += f'<g transform="rotate(-5 580 760)"><path d="{frame}" fill="{COBALT}" opacity=".75" transform="translate(78 58)" filter="url(#s)"/><path d="M96 690h70v130H96ZM994 690h70v130h-70Z" fill="url(#iron)" filter="url(#cast)"/><circle cx="126" cy="755" r="24" fill="#222938"/><circle cx="1034" cy="755" r="24" fill="#222938"/><path d="{frame}" fill="url(#iron)" filter="url(#cast)"/>'
    body += '<path d="M160 252Q160 210 200 210H950" fill="none" stroke="#e6ebf4" stroke-width="7" opacity=".8"/><rect x="206" y="256" width="748" height="1008" rx="20" fill="url(#sand)" filter="url(#damp)"/><path d="M206 1264V276Q206 256 226 256H954" fill="none" stroke="#3a1a24" stroke-width="26" opacity=".55" filter="url(#s)"/>'
    body += '<path d="M574 256V520M574 520Q574 620 450 640M574 520Q590 780 660 830" fill="none" stroke="#e8a888" stroke-width="44" stroke-linecap="round" transform="translate(7 8)"/><path d="M500 256H648L606 380H542Z" fill="#53202a"/><path d="M574 256V520M574 520Q574 620 450 640M574 520Q590 780 660 830" fill="none" stroke="#53202a" stroke-width="40" stroke-linecap="round"/><path d="M574 256V520M574 520Q574 620 450 640M574 520Q590 780 660 830" fill="none" stroke="#7a3a35" stroke-width="18" stroke-linecap="round" transform="translate(8 8)"/>'
    for cx, cy, r in [(420, 790, 146), (690, 990, 170)]:
        body += f'<circle cx="{cx + 7}" cy="{cy + 8}" r="{r}" fill="none" stroke="#efb598" stroke-width="58"/><circle cx="{cx}" cy="{cy}" r="{r}" fill="none" stroke="#53202a" stroke-width="54"/><circle cx="{cx + 9}" cy="{cy + 10}" r="{r}" fill="none" stroke="#8a4740" stroke-width="26" filter="url(#grit)"/>'
    for _ in range(420):
        x, y = rng.uniform(215, 945), rng.uniform(265, 1255)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(1, 3):.1f}" fill="{rng.choice(["#f3c3a4", "#8c4632", "#ffe1c9"])}" opacity=".8"/>'
    body += "</g>"
    tree = "M0 -330V-150M0 -150Q0 -50 -104 -30M0 -150Q20 40 100 90"
    rings = "".join(f'<circle cx="{cx}" cy="{cy}" r="{r}"/>' for cx, cy, r in [(-140, 96, 124), (130, 240, 144)])
    piece = f'<path d="{tree}" stroke-width="36" stroke-linecap="round"/><g stroke-width="46">{rings}</g>'
    body += f'<g transform="translate(1276 590) rotate(14)"><g fill="none" stroke="{COBALT}" opacity=".78" transform="rotate(-14) translate(46 34) rotate(14)" filter="url(#s)">{piece}<path d="M-60 -420H60L24 -316H-24Z" fill="{COBALT}" stroke="none"/></g>'
    body += f'<g fill="none" stroke="url(#gold)" filter="url(#grit)">{piece}</g><path d="M-62 -424H62L24 -310H-24Z" fill="url(#gold)" filter="url(#grit)"/><g fill="none" stroke="#fff7d4" stroke-linecap="round" opacity=".75" filter="url(#s)"><path d="{tree}" stroke-width="8" transform="translate(-7 -5)"/><path d="M-246 40A124 124 0 0 1 -150 -30M10 170A144 144 0 0 1 110 96" stroke-width="13"/></g></g>'
    body += f'<g transform="translate(760 1440) rotate(-11)"><path d="M0 0H560L760 -16V30L560 26H0Z" fill="{COBALT}" opacity=".7" transform="translate(26 28)" filter="url(#s)"/><path d="M-240 -14H130V28H-240Q-262 8 -240 -14Z" fill="#b23a3a"/><path d="M-240 -14H130V-2H-240Z" fill="#f08a78"/><path d="M130 -8H420L600 -22Q690 -16 700 4Q690 24 600 30L420 20H130Z" fill="url(#steel)"/><path d="M130 -2H420L600 -14" fill="none" stroke="#fff" stroke-width="5"/></g>'
    for _ in range(130):
        x, y = rng.uniform(1010, 1560), rng.uniform(960, 1360)
        body += f'<circle cx="{x + 4:.0f}" cy="{y + 3:.0f}" r="2.5" fill="{COBALT}" opacity=".6"/><circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(1.5, 4):.1f}" fill="{rng.choice(["#c4704f", "#d88a68", "#e9b13e"])}"/>'
    return sheet(1600, 1600, defs, body)


def smile() -> str:
    """The brooch, a forged curve of gold on cobalt felt."""
    rng = random.Random(3)
    defs = (
        surface("felt", ".05 .06", 1.5, 1.18, 60, 6) + surface("forge", ".016", 13, 1.25, 52, 12) + linear("gold", GOLD, "0 .1 1 .9") + blur("s", 9) + blur("t", 3)
        + radial("cloth", [(0, "#4e63dd", 1), (0.6, "#2f41b4", 1), (1, "#1b2580", 1)], ".35 .3 .9") + linear("fall", [(0, "#fff3d0", 0.22), (0.5, "#fff", 0), (1, "#0a0f4a", 0.45)], "0 0 1 1")
    )
    upper, lower = [], []
    for k in range(61):
        t = k / 60
        a = math.radians(158 - 136 * t)
        r = 520 + 90 * t
        width = 76 * math.sin(math.pi * min(1, t * 1.08 + 0.04)) ** 0.7 * (0.55 + 0.6 * t) + 7
        x, y = 720 + r * math.cos(a), 690 + r * math.sin(a) * 0.82
        upper.append((x - width * math.cos(a) * 0.9, y - width * math.sin(a)))
        lower.append((x + width * math.cos(a) * 0.9, y + width * math.sin(a)))
    curl = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in upper + lower[::-1]) + "Z"
    body = '<rect width="1440" height="1800" fill="url(#cloth)" filter="url(#felt)"/>'
    for _ in range(520):
        x, y, a = rng.uniform(0, 1440), rng.uniform(0, 1800), rng.uniform(0, math.tau)
        body += f'<path d="M{x:.0f} {y:.0f}q{10 * math.cos(a):.0f} {10 * math.sin(a):.0f} {24 * math.cos(a + 0.5):.0f} {24 * math.sin(a + 0.5):.0f}" fill="none" stroke="{rng.choice(["#7f90f2", "#1d2a92", "#5a6ce0"])}" stroke-width="1.5" opacity=".45"/>'
    body += '<g transform="translate(730 950) rotate(-24) scale(1.12) translate(-720 -930)"><path d="M206 806L1234 690" stroke="#0a0f4a" stroke-width="9" opacity=".8" filter="url(#t)" transform="translate(60 72)"/><path d="M206 806L1234 690" stroke="#aab4c8" stroke-width="9" stroke-linecap="round"/><path d="M206 803L1234 687" stroke="#fff" stroke-width="3" stroke-linecap="round"/>'
    body += f'<path d="{curl}" fill="#0a0f4a" opacity=".85" transform="translate(74 88)" filter="url(#s)"/><path d="{curl}" fill="url(#gold)" filter="url(#forge)"/>'
    defs += f'<clipPath id="c"><path d="{curl}"/></clipPath>'
    body += '<g clip-path="url(#c)">'
    for k in range(26):
        x, y = upper[2 + 2 * k]
        u, v = lower[2 + 2 * k]
        p, q = upper[min(60, 4 + 2 * k)]
        m, n = lower[min(60, 4 + 2 * k)]
        light = rng.random()
        body += f'<path d="M{x:.0f} {y:.0f}L{p:.0f} {q:.0f}L{(p + m) / 2:.0f} {(q + n) / 2:.0f}L{(x + u) / 2:.0f} {(y + v) / 2:.0f}Z" fill="#fff8d8" opacity="{0.15 + 0.5 * light:.2f}"/><path d="M{u:.0f} {v:.0f}L{m:.0f} {n:.0f}L{(p + m) / 2:.0f} {(q + n) / 2:.0f}L{(x + u) / 2:.0f} {(y + v) / 2:.0f}Z" fill="#5a2f04" opacity="{0.1 + 0.35 * rng.random():.2f}"/>'
    body += f'</g><path d="M{"L".join(f"{x:.1f} {y:.1f}" for x, y in upper)}" fill="none" stroke="#fffbe8" stroke-width="5" opacity=".9"/>'
    body += '<path d="M196 760Q170 800 196 850L236 838L232 776Z" fill="url(#gold)"/><circle cx="1228" cy="692" r="26" fill="url(#gold)"/><circle cx="1221" cy="684" r="9" fill="#fffbe8"/></g><rect width="1440" height="1800" fill="url(#fall)"/>'
    return sheet(1440, 1800, defs, body)


def hooks() -> str:
    """Seven silver hooks and eyes on salmon paper, closing from left to right."""
    rng = random.Random(7)
    defs = surface("paper", ".7", 0.9, 1.15, 62) + surface("fold", ".003 .004", 30, 1.15, 62, 5) + blur("s", 4) + linear("paper2", [(0, "#ffc0a4", 1), (1, "#f1927a", 1)], "0 0 1 1")
    body = '<rect width="2000" height="1000" fill="url(#paper2)" filter="url(#paper)"/><path d="M-20 -20H2020V330L-20 560Z" fill="#fff3e4" opacity=".16"/><path d="M0 556L2000 334" stroke="#a8483c" stroke-width="3" opacity=".4"/><path d="M0 560L2000 338" stroke="#ffe3d2" stroke-width="3" opacity=".8"/>'

    def wire(d: str, w: float) -> tuple[str, str]:
        shade = f'<path d="{d}" fill="none" stroke="#7a2c5c" stroke-width="{w}" stroke-linecap="round" stroke-linejoin="round"/>'
        tube = "".join(
            f'<path d="{d}" fill="none" stroke="{c}" stroke-width="{w * k:.1f}" stroke-linecap="round" stroke-linejoin="round" transform="translate({o} {o})"/>'
            for c, k, o in [("#3e4156", 1.0, 0), ("#7f8598", 0.82, -1.5), ("#b9bfcc", 0.56, -3), ("#f2f4f8", 0.26, -4.5), ("#ffffff", 0.11, -5)]
        )
        return shade, tube

    shank = "M-44 -96A28 28 0 1 1 -16 -124M-16 -124V58Q-16 86 0 86Q16 86 16 58V-124M16 -124A28 28 0 1 1 44 -96"
    tongue = "M-12 70Q-14 10 -8 -10Q0 -26 8 -10Q14 10 12 70"
    eye = "M-62 54A32 32 0 1 0 -30 84V16A30 30 0 0 1 30 16V84A32 32 0 1 0 62 54"
    for k in range(7):
        x = 172 + 276 * k
        gap = [196, 158, 122, 84, 44, 6, -58][k]
        turn = [-14, 10, -7, 5, -3, 2, 0][k] + rng.uniform(-1, 1)
        (s_shade, s_tube), (t_shade, t_tube), (e_shade, e_tube) = wire(shank, 20), wire(tongue, 15), wire(eye, 20)
        low, high = f"translate({x} {566 + gap * 0.6:.0f}) rotate({-turn * 0.7:.1f}) scale(1.32)", f"translate({x} {432 - gap * 0.6:.0f}) rotate({turn:.1f}) scale(1.32)"
        body += f'<g opacity=".6" filter="url(#s)" style="mix-blend-mode:multiply"><g transform="translate(30 36) {low}">{e_shade}</g><g transform="translate(38 46) {high}">{s_shade}</g></g><g transform="{high}">{s_tube}</g>'
        body += f'<g transform="{low}"><g opacity=".5" transform="translate(5 6)">{e_shade if k == 6 else ""}</g>{e_tube}</g><g transform="{high}"><g opacity=".55" transform="translate(5 7)">{t_shade}</g>{t_tube}</g>'
    body += '<rect width="2000" height="1000" fill="#fff" filter="url(#fold)" style="mix-blend-mode:multiply" opacity=".35"/>'
    return sheet(2000, 1000, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of Werkbrett Hartrath."""
    home = "werkbrett-hartrath/images/"
    return [
        Picture(home + "cover.jpg", pair(), 1600, grain=0.4, vignette=0.05, seed=1701),
        Picture(home + "sandkorn-kasten.jpg", flask(), 1600, grain=0.3, vignette=0.08, seed=1702),
        Picture(home + "onkels-laecheln.jpg", smile(), 1280, grain=0.4, vignette=0.1, seed=1703),
        Picture(home + "sieben-haken.jpg", hooks(), 1600, grain=0.6, vignette=0.06, seed=1704),
    ]
