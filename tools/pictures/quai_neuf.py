"""Quai Neuf, post-production: a neutral grey room in the dark, and all the colour on the screen."""

from __future__ import annotations

import math
import random

from .grubenlicht import rock
from .ink import Picture
from .literature import blur, linear, radial, sheet
from .tuck_and_float import blend


def salt_defs() -> str:
    """Return the definitions that `salt` needs."""
    return (
        linear("s-sky", [(0, "#31508f", 1), (0.45, "#b56f93", 1), (0.75, "#f3a071", 1), (1, "#ffe0a0", 1)]) + linear("s-sea", [(0, "#ffd79a", 1), (0.25, "#ee8f86", 1), (0.7, "#b0507e", 1), (1, "#5b2a62", 1)])
        + linear("s-heap", [(0, "#fff8ee", 1), (0.5, "#f5cfc6", 1), (1, "#a66d95", 1)], "0 0 1 .5") + radial("s-sun", [(0, "#fffbe0", 1), (0.12, "#fff1b8", 0.95), (0.4, "#ffc27a", 0.4), (1, "#ffc27a", 0)]) + blur("s-soft", 5) + blur("s-mist", 16)
        + '<filter id="s-wave" filterUnits="userSpaceOnUse" x="0" y="300" width="1200" height="260"><feTurbulence type="fractalNoise" baseFrequency=".01 .09" numOctaves="2" seed="5"/><feDisplacementMap in="SourceGraphic" scale="12" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="1 3"/></filter>'
    )


def salt() -> str:
    """A still of 1200 by 502: salt heaps in a pink pan, a woman with a rake, low sun."""
    rng = random.Random(8)
    body = '<rect width="1200" height="502" fill="url(#s-sky)"/><circle cx="800" cy="286" r="330" fill="url(#s-sun)"/><circle cx="800" cy="284" r="34" fill="#fffbe6"/>'
    for k in range(9):
        x, y = rng.uniform(-80, 1100), rng.uniform(40, 230)
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(90, 190):.0f} {-rng.uniform(6, 22):.0f} {rng.uniform(220, 420):.0f} 0q-160 {rng.uniform(4, 12):.0f} -360 2Z" fill="{rng.choice(["#f7b68f", "#ffd9ac", "#8f5c8c"])}" opacity=".6" filter="url(#s-soft)"/>'
    body += '<path d="M0 292Q160 262 330 288T700 290T1200 284V320H0Z" fill="#7d4f85" opacity=".8"/><path d="M0 300Q240 282 460 302T1200 298V320H0Z" fill="#53386f"/>'
    body += '<rect y="308" width="1200" height="194" fill="url(#s-sea)"/>'
    heaps = [(90, 340, 0.8), (235, 332, 0.62), (345, 326, 0.45), (430, 322, 0.34), (980, 336, 0.7), (1120, 350, 1.0)]
    shapes = "".join(f'<g transform="translate({x} {y}) scale({k})"><path d="M-120 0Q-70 -30 -8 -122Q4 -132 18 -120Q76 -34 128 0Q0 22 -120 0Z" fill="url(#s-heap)"/><path d="M6 -126Q40 -60 128 0Q60 14 30 10Q40 -40 6 -126Z" fill="#6d4a80" opacity=".55"/></g>' for x, y, k in heaps)
    woman = '<g transform="translate(610 430)"><path d="M-20 0L-12 -86H22L26 0H10L6 -60L-4 0Z" fill="#2b1d3c"/><path d="M-24 -70Q-30 -150 -8 -166H20Q38 -150 34 -70Q4 -60 -24 -70Z" fill="#d9412f"/><path d="M22 -160Q40 -120 34 -70L24 -68Z" fill="#ffb37a"/><path d="M-10 -160Q-50 -130 -78 -96L-72 -86Q-40 -108 -4 -138ZM18 -158Q-20 -120 -60 -100L-56 -90Q0 -108 30 -136Z" fill="#b02f28"/><circle cx="6" cy="-184" r="17" fill="#5e3a34"/><path d="M-30 -186Q6 -226 42 -186Q6 -178 -30 -186Z" fill="#f4d9a4"/><path d="M-130 -6L-40 -120" stroke="#1d1430" stroke-width="5"/><path d="M-168 -12L-96 8L-100 14L-172 -4Z" fill="#1d1430"/></g>'
    body += f'<g filter="url(#s-wave)" opacity=".55"><g transform="translate(0 652) scale(1 -1)">{shapes}</g><g transform="translate(0 860) scale(1 -1)">{woman}</g><path d="M780 310h44l26 190h-100Z" fill="#fff3c0"/></g>'
    for k in range(8):
        y = 318 + k * k * 2.9
        body += f'<path d="M0 {y:.0f}Q600 {y + 5:.0f} 1200 {y:.0f}" stroke="#3d2358" stroke-width="{1 + k * 0.5:.1f}" opacity=".35" fill="none"/>'
    for _ in range(150):
        y = 312 + 188 * rng.random() ** 1.6
        x = 800 + rng.gauss(0, 60 + (y - 310) * 1.1)
        body += f'<path d="M{x:.0f} {y:.0f}h{rng.uniform(6, 40):.0f}" stroke="#fff0bd" stroke-width="{0.8 + (y - 310) / 90:.1f}" opacity="{rng.uniform(0.2, 0.75):.2f}"/>'
    return body + shapes + woman


def suite() -> str:
    """The grading room from behind: the still on the screen, two people at the panel with its three balls."""
    rng = random.Random(9)
    defs = (
        salt_defs() + linear("wall", [(0, "#17181b", 1), (0.5, "#34343a", 1), (1, "#1a1b1f", 1)]) + radial("spill", [(0, "#e58a83", 0.55), (0.5, "#8d5a86", 0.22), (1, "#8d5a86", 0)]) + blur("s", 8) + blur("wide", 60) + blur("t", 2)
        + linear("desk", [(0, "#4b3f4b", 1), (0.3, "#26242a", 1), (1, "#0c0c0f", 1)]) + radial("ball", [(0, "#fff", 1), (0.2, "#c9c9d2", 1), (0.6, "#55555f", 1), (1, "#111", 1)], ".38 .26 .8") + linear("ring", [(0, "#d8b9b6", 1), (0.5, "#35353c", 1), (1, "#0a0a0c", 1)]) + linear("back", [(0, "#463a44", 1), (0.4, "#211c22", 1), (1, "#0b0a0d", 1)])
        + '<clipPath id="frame"><rect width="1200" height="502"/></clipPath>'
    )
    body = '<rect width="2000" height="1150" fill="url(#wall)"/>'
    for k in range(13):
        x = k * 168 - 40
        body += f'<path d="M{x} 0V760" stroke="#0b0b0d" stroke-width="7"/><path d="M{x + 6} 0V760" stroke="#56525c" stroke-width="2" opacity=".5"/>'
    body += '<ellipse cx="1000" cy="360" rx="1100" ry="620" fill="url(#spill)"/><rect x="372" y="72" width="1256" height="560" rx="4" fill="#050506"/><g transform="translate(400 100)" clip-path="url(#frame)">' + salt() + '</g>'
    body += '<rect x="400" y="100" width="1200" height="502" fill="none" stroke="#000" stroke-width="3"/><rect x="372" y="640" width="1256" height="130" fill="url(#spill)" opacity=".6"/>'
    for x, rows in ((60, "rgb"), (1716, "w")):
        body += f'<path d="M{x} 330H{x + 226}V490H{x}Z" fill="#050607"/><path d="M{x + 90} 490h46v60h-46z" fill="#0b0b0d"/>'
        for lane, colour in enumerate({"rgb": ["#ff5b4a", "#58e08a", "#5a8cff"], "w": ["#d6e6da"]}[rows]):
            span = 200 / (3 if rows == "rgb" else 1)
            for _ in range(420):
                u = rng.random()
                top = 0.25 + 0.4 * abs(math.sin(u * 5 + lane)) + rng.gauss(0, 0.09)
                body += f'<rect x="{x + 13 + lane * span + u * (span - 6):.1f}" y="{480 - 130 * min(1, max(0.02, top)):.1f}" width="2.4" height="2.4" fill="{colour}" opacity=".6"/>'
    body += '<path d="M-20 800L260 742H1740L2020 800V1170H-20Z" fill="url(#desk)"/><path d="M260 742H1740" stroke="#d58f8c" stroke-width="4" opacity=".8"/>'
    body += '<path d="M520 790H1480L1560 1010H440Z" fill="#131317"/><path d="M520 790H1480L1484 800H516Z" fill="#7d5e68"/>'
    for cx, tint in ((700, "#ff7a62"), (1000, "#8ce0a0"), (1300, "#7aa2ff")):
        x = 1000 + (cx - 1000) * 0.98
        body += f'<ellipse cx="{x}" cy="876" rx="112" ry="62" fill="#050506"/><ellipse cx="{x}" cy="872" rx="106" ry="57" fill="none" stroke="url(#ring)" stroke-width="13"/><path d="M{x - 104} 866A106 57 0 0 1 {x + 40} 820" fill="none" stroke="{tint}" stroke-width="6" filter="url(#t)"/><circle cx="{x}" cy="856" r="60" fill="url(#ball)"/><ellipse cx="{x - 14}" cy="832" rx="26" ry="12" fill="#ffd8cf" opacity=".8" filter="url(#t)"/>'
    for row in range(2):
        for k in range(12):
            x, y = 506 + row * -18 + k * (90 + row * 3), 948 + row * 32
            tint = rng.choice(["#3f3f49", "#3f3f49", "#3f3f49", "#ffb14a", "#ff7a62", "#8ce0a0", "#7aa2ff"])
            body += f'<path d="M{x} {y}h58l4 20h-66z" fill="{blend(tint, "#000000", 0.15)}"/><path d="M{x} {y}h58" stroke="#fff" stroke-width="2" opacity=".35"/>' + (f'<path d="M{x} {y}h58l4 20h-66z" fill="{tint}" filter="url(#s)" opacity=".5"/>' if tint != "#3f3f49" else "")
    person = '<path d="M-250 460Q-270 190 -190 120Q-120 76 -50 62L-46 10H46L50 62Q120 76 190 120Q270 190 250 460Z" fill="url(#back)"/><path d="M-190 120Q-120 76 -50 62M50 62Q120 76 190 120Q236 160 244 250M-190 120Q-236 160 -244 250" fill="none" stroke="#f0a08e" stroke-width="6" opacity=".9" filter="url(#t)"/>'
    person += '<path d="M-176 480V300Q-172 238 -116 232Q0 216 116 232Q172 238 176 300V480Z" fill="#09080b"/><path d="M-174 310Q-172 238 -116 232Q0 216 116 232Q172 238 174 310" fill="none" stroke="#8d5f68" stroke-width="4"/>'
    body += f'<g transform="translate(560 820) scale(.92)">{person}<path d="M-86 -60Q-96 -168 0 -172Q96 -168 86 -60Q70 34 0 36Q-70 34 -86 -60Z" fill="#121014"/><path d="M-60 -150Q-130 -150 -116 -60Q-112 60 -70 110Q-40 60 0 66Q60 60 76 112Q112 60 112 -60Q126 -150 60 -150Q0 -190 -60 -150Z" fill="#1a1214"/><path d="M-62 -150Q0 -192 62 -150Q118 -146 112 -60" stroke="#ffb59a" stroke-width="6" fill="none" filter="url(#t)"/><path d="M-52 -120Q-70 20 -58 90M50 -120Q64 0 56 92M0 -160Q6 -20 -4 64" stroke="#4a2a2c" stroke-width="5" fill="none"/></g>'
    body += f'<g transform="translate(1500 846) scale(1)">{person}<path d="M-82 -70Q-90 -170 0 -174Q90 -170 82 -70Q66 30 0 34Q-66 30 -82 -70Z" fill="#0f0e12"/><path d="M-84 -80Q-92 -160 -30 -172M30 -174Q94 -158 84 -78" stroke="#ffb59a" stroke-width="6" fill="none" filter="url(#t)"/><path d="M-96 -40Q-106 -188 0 -192Q106 -188 96 -40" fill="none" stroke="#202027" stroke-width="16"/><path d="M-112 -84h34v76h-34zM78 -84h34v76H78z" fill="#2b2b33"/><path d="M-60 -176Q0 -206 62 -174" stroke="#f4b8a6" stroke-width="5" fill="none"/></g>'
    return sheet(2000, 1150, defs, body)


def bands() -> str:
    """One frame in four states from the camera to the print, its parade of red, green and blue below."""
    rng = random.Random(4)
    looks = [
        ("log", ".42 .2 .1 0 .26 .14 .46 .12 0 .26 .14 .2 .38 0 .27 0 0 0 1 0"), ("cold", ".62 .2 .05 0 -.02 .1 .72 .15 0 .02 .1 .3 .85 0 .1 0 0 0 1 0"),
        ("night", ".30 .2 .1 0 -.06 .1 .44 .2 0 -.03 .12 .3 .78 0 .02 0 0 0 1 0"), ("print", "1.18 -.06 -.02 0 -.03 -.03 1.1 -.03 0 -.03 -.02 -.04 1.08 0 -.02 0 0 0 1 0"),
    ]
    defs = salt_defs() + "".join(f'<filter id="{n}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feColorMatrix values="{v}"/></filter>' for n, v in looks)
    cuts = [0, 268, 520, 742, 1200]
    body = '<rect width="1800" height="1300" fill="#1d1e21"/><g transform="translate(60 60) scale(1.4)">'
    scene = salt()
    for k, (n, _) in enumerate(looks):
        defs += f'<clipPath id="c{k}"><path d="M{cuts[k] + (40 if k else 0)} 0H{cuts[k + 1] + (40 if k < 3 else 0)}L{cuts[k + 1] - (40 if k < 3 else 0)} 502H{cuts[k] - (40 if k else 0)}Z"/></clipPath>'
        body += f'<g clip-path="url(#c{k})"><g filter="url(#{n})">{scene}</g></g>'
    body += "".join(f'<path d="M{c + 40} 0L{c - 40} 502" stroke="#1d1e21" stroke-width="5"/>' for c in cuts[1:-1]) + "</g>"
    body += '<g transform="translate(60 826)"><rect width="1680" height="414" fill="#0a0b0c"/>' + "".join(f'<path d="M0 {24 + 61 * k}H1680" stroke="#c99a4a" stroke-width="{2 if k in {0, 6} else 1}" opacity=".4"/>' for k in range(7))
    for lane, colour in enumerate(("#ff5a46", "#4fe08a", "#5b8dff")):
        for _ in range(5200):
            u = rng.random()
            sky = [0.3, 0.42, 0.62][lane] + 0.28 * math.exp(-(((u - 0.67) / 0.16) ** 2)) * [1.2, 0.9, 0.3][lane] + 0.1 * math.sin(u * 9 + lane)
            sea = [0.55, 0.28, 0.4][lane] + 0.24 * math.exp(-(((u - 0.67) / 0.08) ** 2)) + 0.05 * math.sin(u * 23)
            heap = 0.86 - 0.06 * lane if any(abs(u - c) < 0.05 for c in (0.075, 0.2, 0.29, 0.82, 0.93)) else sea
            pick = rng.random()
            v = (sky + rng.gauss(0, 0.07) if pick < 0.5 else sea + rng.gauss(0, 0.05) if pick < 0.8 else heap + rng.gauss(0, 0.05) if pick < 0.95 else 0.12 + rng.random() * 0.1 + (0.4 if lane == 0 and abs(u - 0.5) < 0.03 else 0))
            body += f'<rect x="{24 + lane * 552 + u * 524:.0f}" y="{390 - 366 * min(0.99, max(0.02, v)):.0f}" width="3" height="3" fill="{colour}" opacity=".5"/>'
    return sheet(1800, 1300, defs, body + "</g>")


def foley() -> str:
    """The foley pit from above: six trays of ground, two pairs of shoes, one microphone."""
    rng = random.Random(41)
    defs = (
        rock("floorlight", ".004 .06", 6, 700, 500, 900, "#ffe6c4", 1600, 1600, 4) + blur("s", 16) + blur("t", 3) + radial("pool", [(0, "#ffe0ab", 0.5), (0.6, "#ffcf8d", 0.1), (1, "#0b0806", 0.62)], ".45 .4 .72")
        + linear("wood", [(0, "#b98252", 1), (1, "#8c5a35", 1)], "0 0 1 1") + linear("mic", [(0, "#1a1b1e", 1), (0.35, "#f2f2ee", 1), (0.6, "#8e9196", 1), (1, "#16171a", 1)], "0 0 0 1") + linear("pond", [(0, "#2d4c55", 1), (1, "#0f2229", 1)], "0 0 1 1")
        + '<filter id="snow" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="5" seed="12"/><feDiffuseLighting surfaceScale="12" lighting-color="#fffaf0"><feDistantLight azimuth="225" elevation="50"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.25" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )
    body = '<rect width="1600" height="1600" fill="#4a4038"/><rect width="1600" height="1600" filter="url(#floorlight)" style="mix-blend-mode:multiply"/>' + "".join(f'<path d="M0 {y}H1600" stroke="#1c1511" stroke-width="6" opacity=".7"/>' for y in range(90, 1600, 178))
    cells = [(110, 110, 430, 560), (590, 110, 430, 560), (1070, 110, 430, 560), (110, 730, 430, 560), (590, 730, 430, 560), (1070, 730, 430, 560)]
    kinds = ["gravel", "boards", "leaves", "water", "snow", "tiles"]
    for (x, y, w, h), kind in zip(cells, kinds, strict=True):
        defs += f'<clipPath id="k{kind}"><rect x="{x}" y="{y}" width="{w}" height="{h}"/></clipPath>'
        body += f'<rect x="{x - 22}" y="{y - 22}" width="{w + 44}" height="{h + 44}" fill="#0d0906" opacity=".7" transform="translate(20 24)" filter="url(#s)"/><rect x="{x - 24}" y="{y - 24}" width="{w + 48}" height="{h + 48}" rx="6" fill="url(#wood)"/><path d="M{x - 22} {y + h + 22}V{y - 22}H{x + w + 22}" fill="none" stroke="#e9bd8b" stroke-width="4"/><g clip-path="url(#k{kind})">'
        if kind == "gravel":
            body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="#4d4a47"/>'
            for _ in range(900):
                a, b, r = x + rng.random() * w, y + rng.random() * h, rng.uniform(7, 15)
                body += f'<g transform="translate({a:.0f} {b:.0f}) rotate({rng.randint(0, 180)})"><ellipse cx="3" cy="4" rx="{r:.0f}" ry="{r * 0.74:.0f}" fill="#17130f" opacity=".7"/><ellipse rx="{r:.0f}" ry="{r * 0.72:.0f}" fill="{rng.choice(["#8d8780", "#a59c90", "#6f6a66", "#c2b6a4", "#7e6f62"])}"/></g><path d="M{a - r * 0.5:.0f} {b - r * 0.3:.0f}q{r * 0.3:.0f} {-r * 0.35:.0f} {r * 0.8:.0f} -1" stroke="#fff" stroke-width="2" fill="none" opacity=".4"/>'
        elif kind == "boards":
            for k in range(5):
                c = rng.choice(["#9a6b42", "#a97a4f", "#8a5c38", "#b58557"])
                body += f'<rect x="{x + k * 86}" y="{y}" width="84" height="{h}" fill="{c}"/><path d="M{x + k * 86 + 1} {y}v{h}" stroke="#e2b889" stroke-width="3" opacity=".7"/><path d="M{x + k * 86 + 85} {y}v{h}" stroke="#20120a" stroke-width="5"/>' + "".join(f'<path d="M{x + k * 86 + o} {y - 10}q{rng.randint(-14, 14)} 280 {rng.randint(-8, 8)} 600" stroke="#5a3820" stroke-width="2" fill="none" opacity=".55"/>' for o in range(12, 80, 11)) + f'<circle cx="{x + k * 86 + 20}" cy="{y + 40}" r="5" fill="#2a1c12"/><circle cx="{x + k * 86 + 64}" cy="{y + 520}" r="5" fill="#2a1c12"/>'
        elif kind == "leaves":
            body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="#3a2414"/>'
            for _ in range(330):
                a, b, s = x + rng.random() * w, y + rng.random() * h, rng.uniform(0.7, 1.3)
                body += f'<g transform="translate({a:.0f} {b:.0f}) rotate({rng.randint(0, 360)}) scale({s:.2f})"><path d="M-34 0Q-6 -28 38 0Q-6 28 -34 0Z" fill="#140a05" opacity=".6" transform="translate(5 6)"/><path d="M-34 0Q-6 -28 38 0Q-6 28 -34 0Z" fill="{rng.choice(["#c2662a", "#d99a3a", "#8e3d22", "#a8542c", "#6b3a20", "#e0b45a"])}"/><path d="M-40 0H34M-10 0L4 -12M-10 0L4 12M8 0L18 -8M8 0L18 8" stroke="#4c230f" stroke-width="2" opacity=".7"/></g>'
        elif kind == "water":
            body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#pond)"/>' + "".join(f'<ellipse cx="{x + 250}" cy="{y + 220}" rx="{r}" ry="{r * 0.97}" fill="none" stroke="{c}" stroke-width="{w2}" opacity="{o}"/>' for r, c, w2, o in [(20, "#e9f4ee", 6, 0.9), (58, "#04151b", 9, 0.5), (66, "#c5e0dc", 5, 0.75), (120, "#04151b", 9, 0.4), (128, "#9fc4c4", 5, 0.55), (196, "#04151b", 8, 0.3), (204, "#8ab0b4", 4, 0.4), (280, "#7fa5aa", 3, 0.25)]) + f'<path d="M{x} {y + 400}L{x + 300} {y}H{x + 400}L{x} {y + 540}Z" fill="#e9d8b0" opacity=".14" filter="url(#t)"/><path d="M{x} {y}h{w}v26h-{w}z" fill="#02090c" opacity=".6"/>'
        elif kind == "snow":
            body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="#efeae0" filter="url(#snow)"/>'
            for k, (a, b) in enumerate([(120, 470), (240, 370), (130, 230), (250, 120)]):
                body += f'<g transform="translate({x + a} {y + b}) rotate({8 if k % 2 else -4}) scale(.92)"><path d="M-34 -60Q-44 -130 0 -140Q44 -130 36 -60Q28 -10 30 50Q28 82 0 82Q-28 82 -28 50Q-26 -10 -34 -60Z" fill="#a8a29c"/><path d="M-34 -60Q-44 -130 0 -140Q20 -138 30 -120Q-8 -130 -16 -60Q-14 0 -12 76Q-28 70 -28 50Q-26 -10 -34 -60Z" fill="#716b6a" opacity=".7"/>' + "".join(f'<path d="M-24 {q}h48" stroke="#807a76" stroke-width="6"/>' for q in range(-112, 70, 22)) + "</g>"
        else:
            for i in range(4):
                for j in range(5):
                    c = "#d9cdb8" if (i + j) % 2 else "#2b2a2c"
                    body += f'<rect x="{x + i * 108}" y="{y + j * 112}" width="106" height="110" fill="{c}"/><path d="M{x + i * 108 + 3} {y + j * 112 + 107}V{y + j * 112 + 3}h100" fill="none" stroke="#fff" stroke-width="3" opacity=".3"/>'
        body += f'<path d="M{x} {y + h}V{y}H{x + w}" fill="none" stroke="#000" stroke-width="26" opacity=".45" filter="url(#t)"/></g>'
    shoe = '<path d="M-50 -130Q-64 -250 0 -262Q64 -250 52 -120Q40 -20 44 70Q44 142 0 142Q-44 142 -42 70Q-40 -20 -50 -130Z"/>'
    for x, y, a, c, kind in [(330, 300, 8, "#5a2c1c", 0), (440, 350, 14, "#5a2c1c", 0), (1220, 1030, -12, "#b3202a", 1), (1345, 1010, -2, "#b3202a", 1)]:
        body += f'<g transform="translate({x} {y}) rotate({a})"><g transform="translate(20 24)" fill="#080504" opacity=".75" filter="url(#t)">{shoe}</g><g fill="{c}">{shoe}</g><path d="M-40 -150Q-48 -240 0 -250" fill="none" stroke="#fff" stroke-width="9" opacity=".35" filter="url(#t)"/>'
        if kind == 0:
            body += '<path d="M-30 -30Q-34 110 0 126Q34 110 30 -30Q0 -60 -30 -30Z" fill="#170c08"/><path d="M-26 -40Q-28 -120 0 -130Q28 -120 26 -40Q0 -64 -26 -40Z" fill="#7a4029"/>' + "".join(f'<path d="M-26 {q}L26 {q - 16}" stroke="#e7d4b0" stroke-width="6" stroke-linecap="round"/>' for q in (-52, -76, -100)) + "</g>"
        else:
            body += '<path d="M-32 -110Q-40 90 0 122Q40 90 34 -110Q0 -150 -32 -110Z" fill="#e7c2a6"/><path d="M-32 -110Q-38 60 0 122Q-8 20 -8 -126Z" fill="#a06a58" opacity=".6"/><path d="M-42 20Q0 40 44 20V36Q0 58 -42 36Z" fill="#8c141e"/></g>'
    body += '<g transform="translate(800 690) rotate(-38)"><path d="M-20 30H700V52H-20Z" fill="#050302" opacity=".5" transform="translate(40 70)" filter="url(#s)"/><path d="M150 -9H900V9H150Z" fill="#15161a"/><path d="M150 -6H900" stroke="#8d9094" stroke-width="3"/><path d="M-190 -34H120Q150 -34 160 -16V16Q150 34 120 34H-190Q-214 0 -190 -34Z" fill="url(#mic)"/>' + "".join(f'<path d="M{x} -32V32" stroke="#0c0c0e" stroke-width="7"/>' for x in range(-170, 30, 22)) + '<path d="M60 -34h14v68H60z" fill="#d9a441"/></g>'
    return sheet(1600, 1400, defs, body + '<rect width="1600" height="1400" fill="url(#pool)"/>')


def pictures() -> list[Picture]:
    """Return the three pictures of Quai Neuf."""
    home = "quai-neuf/images/"
    return [
        Picture(home + "cover.jpg", suite(), 1900, grain=2.4, vignette=0.1, seed=2211),
        Picture(home + "salines-quatre-etats.jpg", bands(), 1700, grain=0.8, vignette=0.0, seed=2212),
        Picture(home + "fosse-bruitage.jpg", foley(), 1600, grain=0.3, vignette=0.1, seed=2213),
    ]
