"""Pictures of Moselfilm: graded stills in two planes, a poster seen from above, and a scene of cut paper."""

from __future__ import annotations

import math
from random import Random

from .ink import Picture

PLACE = "moselfilm/images/"
GLYPHS = {
    "D": "M0 0V10M0 0H3Q6 0 6 5T3 10H0", "I": "M0 0V10", "E": "M6 0H0V10H6M0 5H5", "S": "M6 1.5Q6 0 3 0T0 2.5T3 5T6 7.5T3 10T0 8.5",
    "C": "M6 2Q6 0 3 0T0 5T3 10T6 8", "H": "M0 0V10M6 0V10M0 5H6", "L": "M0 0V10H5.6", "U": "M0 0V6.5Q0 10 3 10T6 6.5V0",
}


def sheet(width: int, height: int, body: list[str], defs: str = "") -> str:
    """A whole SVG document."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<defs>{defs}</defs>{''.join(body)}</svg>"
    )


def blur(name: str, amount: float) -> str:
    return f'<filter id="{name}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="{amount}"/></filter>'


def stops(items: tuple[tuple[float, str, float], ...]) -> str:
    return "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in items)


def linear(name: str, *items: tuple[float, str, float], axis: str = "y") -> str:
    end = 'x2="0" y2="1"' if axis == "y" else 'x2="1" y2="0"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{stops(items)}</linearGradient>'


def radial(name: str, *items: tuple[float, str, float]) -> str:
    return f'<radialGradient id="{name}">{stops(items)}</radialGradient>'


def noise(name: str, frequency: str, colour: str, gain: float, cut: float, seed: int) -> str:
    """Noise of one colour (three numbers from 0 to 1) inside the shape of its source."""
    r, g, b = colour.split()
    return (
        f'<filter id="{name}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="4" seed="{seed}"/>'
        f'<feColorMatrix values="0 0 0 0 {r}  0 0 0 0 {g}  0 0 0 0 {b}  0 0 0 {gain} {-cut}"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )


def rect(x: float, y: float, w: float, h: float, fill: str, extra: str = "") -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{fill}" {extra}/>'


def fill(path: str, colour: str, extra: str = "") -> str:
    return f'<path d="{path}" fill="{colour}" {extra}/>'


def stroke(path: str, colour: str, width: float, extra: str = "") -> str:
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}" {extra}/>'


def letters(text: str, x: float, y: float, size: float, colour: str, weight: float, gap: float) -> str:
    """Words drawn as strokes, ten units to the height of a capital."""
    out = []
    for sign in text:
        if sign != " ":
            out.append(f'<path d="{GLYPHS[sign]}" transform="translate({x:.1f} {y:.1f}) scale({size / 10:.3f})" fill="none" stroke="{colour}" stroke-width="{weight}"/>')
        x += size / 10 * (gap if sign == "I" else 6 + gap)
    return "".join(out)


def cover() -> str:
    """Before sunrise: a woman with a lantern on a terrace, the valley full of fog."""
    rng, body = Random(7), []
    x: float
    defs = (
        linear("sky", (0, "#1b3442", 1), (0.35, "#476672", 1), (0.6, "#c08f6c", 1), (0.72, "#f4c583", 1))
        + radial("sun", (0, "#fff3cf", 1), (0.2, "#ffd88f", 0.7), (1, "#f09a4a", 0)) + radial("lamp", (0, "#fff7d8", 1), (0.1, "#ffcf70", 0.8), (0.4, "#f08f2c", 0.25), (1, "#c05a10", 0))
        + linear("fog", (0, "#f0d2ab", 0), (0.4, "#e6d0b8", 0.9), (1, "#8fa2a6", 0.5)) + linear("slope", (0, "#1d2b2c", 1), (1, "#070b0d", 1))
        + linear("wall", (0, "#3a3a36", 1), (1, "#14181a", 1)) + linear("coat", (0, "#1c1416", 1), (0.62, "#4a2c22", 1), (0.9, "#b4672e", 1), (1, "#ffb660", 1), axis="x")
        + blur("soft", 10) + blur("wide", 34) + blur("hair", 1.4)
    )
    body.append(rect(0, 0, 2000, 1000, "url(#sky)") + '<circle cx="1500" cy="505" r="620" fill="url(#sun)" opacity=".85"/>')
    for k in range(7):
        body.append(fill(f"M{-100 + k * 310} {150 + 40 * math.sin(k * 2)}q260 -34 620 6q-330 22 -620 -6z", "#e7b183", 'opacity=".3" filter="url(#soft)"'))
    for k, (base, tone) in enumerate(((500, "#8d8780"), (540, "#6d7475"), (590, "#4c5c60"))):
        ridge = "".join(f"L{x} {base - 50 * math.sin(x / (300 + k * 60) + k * 2.2) - 18 * math.sin(x / 83 + k) - rng.uniform(0, 5 + 4 * k):.0f}" for x in range(0, 2020, 10))
        body.append(fill(f"M0 1000V{base}{ridge}V1000Z", tone, 'opacity=".9"'))
        body.append(rect(-100, base + 16, 2200, 150, "url(#fog)", 'filter="url(#wide)" opacity=".7"'))
    body.append(fill("M1190 690Q1500 630 1560 660T1330 760T1700 880L1260 880Q980 760 1190 690Z", "#f9dba6", 'opacity=".75" filter="url(#soft)"'))
    body.append(rect(0, 620, 2000, 200, "url(#fog)", 'filter="url(#wide)"'))
    body.append(fill("M1330 660l8 -52l8 52z", "#38474a") + rect(1331, 650, 16, 30, "#38474a") + rect(1346, 662, 34, 18, "#38474a"))
    body.append(fill("M0 470L240 560L520 690L900 800L1400 905L2000 960V1000H0Z", "url(#slope)"))
    for row in range(5):
        y0, depth = 560 + row * 92, 1 + row * 0.55
        for k in range(44 - row * 3):
            x = -30 + k * (30 + row * 11) + row * 9
            y = y0 - 84 + 0.405 * x + row * 12
            if y > 1120 or x > 2000:
                continue
            h = (34 + row * 17)
            tone = ("#4a514b", "#3d4440", "#333733", "#262a28", "#1a1e1e")[row]
            body.append(stroke(f"M{x:.0f} {y + 6:.0f}V{y - h:.0f}", tone, 2 + row * 1.2))
            for _ in range(3 + row):
                a = rng.uniform(-0.9, 0.9)
                body.append(stroke(f"M{x:.0f} {y - h * rng.uniform(0.3, 0.8):.0f}q{12 * depth * a:.0f} {-10 * depth:.0f} {26 * depth * a:.0f} {-rng.uniform(2, 16) * depth:.0f}", tone, 1.2 + row * 0.7))
            for _ in range(rng.choice((0, 1, 2, 3))):
                lx, ly, u = x + rng.uniform(-20, 20) * depth, y - h * rng.uniform(0.2, 0.9), rng.uniform(0.3, 0.6) * depth
                leaf = f"M{lx:.0f} {ly:.0f}q{7 * u:.0f} {-12 * u:.0f} {15 * u:.0f} {-2 * u:.0f}q{-4 * u:.0f} {12 * u:.0f} {-15 * u:.0f} {2 * u:.0f}z"
                body.append(fill(leaf, rng.choice(("#8a4a24", "#b06a2c", "#5f3a22", "#46513c", "#74602e")), f'opacity="{0.5 + row * 0.1:.1f}"'))
        body.append(stroke(f"M-20 {y0 - 112 + row * 2}L1400 {y0 - 112 + 0.405 * 1420 + row * 2:.0f}", "#0e1618", 1.2, 'opacity=".7"'))
    body.append(fill("M-20 770L620 905L2000 985V1010H-20Z", "url(#wall)"))
    for _ in range(190):
        x = rng.uniform(-20, 1500)
        y = 776 + 0.2 * x + rng.uniform(6, 210)
        body.append(fill(f"M{x:.0f} {y:.0f}l{rng.uniform(26, 62):.0f} {rng.uniform(4, 12):.0f}l-3 {rng.uniform(14, 24):.0f}l{-rng.uniform(26, 58):.0f} -8z", rng.choice(("#4a4740", "#2b2d2c", "#3c3a35", "#1d2122")), 'opacity=".7"'))
    x, y = 610, 898
    body.append(f'<circle cx="{x + 116}" cy="{y - 150}" r="430" fill="url(#lamp)" opacity=".8"/>')
    body.append(f'<ellipse cx="{x + 60}" cy="{y + 8}" rx="190" ry="22" fill="#f7a848" opacity=".35" filter="url(#soft)"/>')
    body.append(fill(f"M{x - 34} {y}L{x - 28} {y - 60}H{x + 6}L{x + 2} {y}ZM{x + 14} {y}L{x + 6} {y - 60}H{x + 38}L{x + 42} {y}Z", "#0d0a0b"))
    body.append(fill(f"M{x - 30} {y - 262}Q{x + 4} {y - 282} {x + 34} {y - 258}Q{x + 46} {y - 200} {x + 44} {y - 160}L{x + 66} {y - 40}Q{x + 10} {y - 22} {x - 62} {y - 42}L{x - 40} {y - 160}Q{x - 48} {y - 220} {x - 30} {y - 262}Z", "url(#coat)"))
    body.append(fill(f"M{x - 26} {y - 300}Q{x - 28} {y - 340} {x + 6} {y - 342}Q{x + 36} {y - 340} {x + 36} {y - 306}Q{x + 34} {y - 262} {x + 6} {y - 260}Q{x - 22} {y - 262} {x - 26} {y - 300}Z", "#140e10"))
    body.append(fill(f"M{x + 22} {y - 332}Q{x + 40} {y - 322} {x + 37} {y - 296}L{x + 42} {y - 286}L{x + 36} {y - 282}Q{x + 34} {y - 264} {x + 18} {y - 264}Z", "#d98a4c") + fill(f"M{x - 32} {y - 268}Q{x + 6} {y - 246} {x + 40} {y - 264}L{x + 30} {y - 240}Q{x + 2} {y - 230} {x - 30} {y - 246}Z", "#9c2f22"))
    body.append(stroke(f"M{x + 24} {y - 240}Q{x + 78} {y - 220} {x + 110} {y - 206}", "#6b3f26", 24, 'stroke-linecap="round"') + stroke(f"M{x + 30} {y - 248}Q{x + 80} {y - 230} {x + 112} {y - 214}", "#f0a050", 5, 'stroke-linecap="round" opacity=".8"'))
    body.append(stroke(f"M{x + 102} {y - 180}q14 -34 28 0", "#120b08", 4) + fill(f"M{x + 96} {y - 180}h40l-6 -12h-28zM{x + 96} {y - 124}h40v10h-40z", "#120b08") + rect(x + 100, y - 180, 32, 56, "#fff2bc") + stroke(f"M{x + 100} {y - 180}v56M{x + 116} {y - 180}v56M{x + 132} {y - 180}v56", "#4a2a12", 3))
    body.append(f'<circle cx="{x + 116}" cy="{y - 152}" r="120" fill="url(#lamp)"/>')
    return sheet(2000, 1000, body, defs)


def doorway() -> str:
    """The lock-keeper from behind; the lock and a barge in the light outside."""
    rng, body = Random(19), []
    defs = (
        linear("out", (0, "#fdf1d0", 1), (0.45, "#f3cf93", 1), (0.7, "#d09a62", 1), (1, "#7d6044", 1)) + linear("room", (0, "#0c1a1d", 1), (0.6, "#0a1517", 1), (1, "#04080a", 1))
        + linear("wallright", (0, "#27474a", 1), (0.35, "#15292c", 1), (1, "#081113", 1), axis="x") + linear("wallleft", (0, "#060c0e", 1), (0.8, "#10211f", 1), (1, "#36544c", 1), axis="x")
        + linear("spill", (0, "#f7cf8c", 0.85), (1, "#e8a95c", 0)) + linear("man", (0, "#0b0d0e", 1), (0.5, "#050607", 1), (0.9, "#3a2616", 1), (1, "#f2b765", 1), axis="x")
        + linear("slat", (0, "#ffe9b6", 0.95), (1, "#e0a560", 0.8)) + radial("flare", (0, "#fff6da", 0.9), (0.4, "#ffdd9c", 0.35), (1, "#f0a850", 0))
        + blur("soft", 8) + blur("wide", 40) + blur("hair", 1.6) + blur("bokeh", 3.2) + noise("plaster", ".03", ".0 .02 .03", 2.4, 1.1, 4)
    )
    left, right, top, foot = 560, 1110, 150, 1010
    body.append(rect(0, 0, 1800, 1200, "url(#room)"))
    body.append(f'<clipPath id="door"><rect x="{left}" y="{top}" width="{right - left}" height="{foot - top}"/></clipPath><g clip-path="url(#door)">')
    body.append(rect(left, top, right - left, foot - top, "url(#out)") + '<circle cx="960" cy="330" r="330" fill="url(#flare)"/><g filter="url(#bokeh)">')
    body.append(fill("M500 520Q640 450 800 486T1200 452V640H500Z", "#c8a377", 'opacity=".8"') + fill("M500 560Q760 510 1200 540V640H500Z", "#9c8160", 'opacity=".8"'))
    body.append(rect(500, 545, 700, 475, "#b98f5f") + "".join(rect(560 + rng.uniform(0, 480), 552 + k * 9 + rng.uniform(0, 5), rng.uniform(30, 150), 3, rng.choice(("#fff0c6", "#6b5238", "#f6d79c")), 'opacity=".6"') for k in range(40)))
    body.append('<g transform="translate(70 -112)">')
    body.append(fill("M548 640L600 610H1010L1130 646L1110 716H590Z", "#2a211c") + fill("M600 610H1010L1130 646H548Z", "#4c3a2c") + rect(640, 556, 120, 56, "#3a2c24") + rect(652, 566, 96, 20, "#f9d99a") + rect(775, 590, 210, 22, "#7d3a26") + stroke("M720 556V470M720 486L800 590", "#2a211c", 4) + "</g>")
    body.append(rect(500, 690, 96, 340, "#2b241f") + rect(1056, 680, 90, 360, "#2b241f") + rect(500, 682, 104, 14, "#8a6c4c") + rect(1050, 672, 90, 14, "#8a6c4c"))
    gate = "".join(f"M{x} 735V1010" for x in range(596, 1060, 58)) + "M596 735H1052M596 800H1052M596 880H1052M596 735L824 880M1052 735L824 880M596 880L824 1010M1052 880L824 1010"
    body.append(rect(590, 760, 470, 260, "#3a2f28", 'opacity=".86"') + stroke(gate, "#15110f", 9) + rect(580, 718, 490, 20, "#1d1714") + stroke("M590 716H1060M590 666H1060" + "".join(f"M{x} 720V664" for x in range(596, 1070, 66)), "#1d1714", 5))
    body.append('</g></g>')
    body.append(fill(f"M{left} 0V{foot}L0 1200V0Z", "url(#wallleft)") + rect(right, 0, 700, 1200, "url(#wallright)") + rect(left, 0, right - left, top, "#0e1a1c") + rect(right, 0, 690, 1200, "#000", 'filter="url(#plaster)" opacity=".6"'))
    body.append(fill(f"M{left} {foot}H{right}L1800 1120V1200H0Z", "#0a1012") + fill(f"M{left} {foot}H{right}L1330 1200H150Z", "url(#spill)", 'opacity=".8" filter="url(#soft)"'))
    body.append(rect(left - 26, top - 26, 26, foot - top + 30, "#16282a") + rect(left - 5, top, 5, foot - top, "#ffd694") + rect(right, top - 26, 30, foot - top + 30, "#1c3436") + rect(right, top, 9, foot - top, "#f5c47e") + rect(left - 26, top - 26, right - left + 56, 26, "#122022"))
    body.append(fill("M170 250L430 300V1030L170 1150Z", "#0b1517") + fill("M196 300L405 338V640L196 640Z", "#17292b") + stroke("M170 250L430 300V1030", "#4a6a60", 4, 'opacity=".6"') + '<circle cx="404" cy="700" r="11" fill="#e3b06a" opacity=".8"/>')
    for k in range(13):
        y = 250 + k * 19
        body.append(rect(1290, y, 300, 9, "url(#slat)", f'opacity="{0.85 - k * 0.03:.2f}"'))
        body.append(fill(f"M1270 {y + 520}h330l34 14h-330z", "#f0bd74", 'opacity=".07" filter="url(#hair)"'))
    body.append(stroke("M1278 238H1602V506H1278ZM1360 240V506M1520 240V506", "#0a1214", 7))
    body.append(rect(1190, 300, 66, 92, "#cfc7b0", 'opacity=".55"') + rect(1190, 300, 66, 22, "#a33c26", 'opacity=".8"') + "".join(rect(1197 + (k % 5) * 11, 330 + (k // 5) * 14, 7, 8, "#26393a", 'opacity=".7"') for k in range(20)))
    body.append(fill("M1230 850H1800V1200H1290Z", "#0d1b1d") + fill("M1215 800L1800 826V860L1228 850Z", "#24474a") + stroke("M1215 800L1800 826", "#7fb0a6", 4, 'opacity=".7"'))
    for k, x in enumerate((1300, 1380, 1460, 1560, 1640)):
        tip = (-26, 14, -10, 30, 6)[k]
        body.append(stroke(f"M{x} 808L{x + tip} {706 + abs(tip)}", "#0a1012", 9) + f'<circle cx="{x + tip}" cy="{702 + abs(tip)}" r="15" fill="{("#a33c26", "#c79a4a", "#a33c26", "#2f6a64", "#c79a4a")[k]}"/><circle cx="{x + tip - 5}" cy="{697 + abs(tip)}" r="5" fill="#fff2d0" opacity=".7"/>')
    body += [f'<circle cx="{1320 + k * 44}" cy="{892 + k * 2}" r="8" fill="{rng.choice(("#4fd0a0", "#e8b04a", "#20383a", "#e0523a"))}" opacity=".9"/>' for k in range(9)]
    body.append(fill("M1700 690h64q8 0 8 10l-8 116h-56l-10 -114q0 -12 2 -12z", "#b9c2b4") + stroke("M1766 714q40 4 32 46t-40 34", "#b9c2b4", 10) + rect(1700, 690, 20, 124, "#fff", 'opacity=".25"'))
    body.append(stroke("M1204 470v30q0 20 -20 16", "#a58a5c", 6) + fill("M1160 512q40 -30 66 6l30 260q-70 34 -128 -6z", "#0b1719") + stroke("M1226 518l26 250", "#4f7a72", 4, 'opacity=".5"'))
    x, base = 770, 1050
    body.append('<g transform="translate(98 150) scale(.845)">')
    body.append(fill(f"M{x - 70} {base}L{x - 260} 1200H{x + 60}L{x + 90} {base}Z", "#030506", 'opacity=".8" filter="url(#soft)"'))
    coat = f"M{x - 52} 440Q{x - 132} 462 {x - 142} 540L{x - 158} 790Q{x - 150} 816 {x - 120} 806L{x - 114} 870Q{x} 892 {x + 118} 868L{x + 122} 800Q{x + 152} 812 {x + 160} 784L{x + 140} 536Q{x + 128} 458 {x + 56} 440Z"
    body.append(fill(f"M{x - 96} 860L{x - 84} {base}H{x - 18}L{x - 4} 880L{x + 12} {base}H{x + 80}L{x + 98} 860Z", "#040607"))
    body.append(fill(coat, "url(#man)") + stroke(f"M{x} 470V868M{x - 86} 560L{x - 96} 790M{x + 88} 560L{x + 98} 786", "#1c2220", 4, 'opacity=".8"'))
    body.append(fill(f"M{x - 44} 450Q{x - 50} 400 {x - 48} 380Q{x - 66} 372 {x - 58} 350L{x - 56} 330H{x + 58}L{x + 60} 350Q{x + 66} 372 {x + 50} 380Q{x + 50} 410 {x + 48} 450Z", "#060708"))
    body.append(fill(f"M{x - 60} 344Q{x - 98} 312 {x - 84} 288Q{x - 40} 256 {x} 254Q{x + 44} 256 {x + 86} 288Q{x + 98} 312 {x + 60} 344Q{x} 358 {x - 60} 344Z", "url(#man)") + stroke(f"M{x - 58} 334Q{x} 350 {x + 60} 334", "#8a6a3e", 3, 'opacity=".6"'))
    body.append(fill(f"M{x - 62} 446Q{x} 420 {x + 62} 446L{x + 50} 486Q{x} 466 {x - 50} 486Z", "#0b0e0f") + stroke(f"M{x - 58} 448Q{x} 424 {x + 58} 448", "#4a5a54", 3, 'opacity=".7"'))
    body.append(stroke(f"M{x + 30} 258Q{x + 70} 268 {x + 88} 290Q{x + 94} 312 {x + 64} 340M{x + 66} 446Q{x + 128} 464 {x + 140} 540L{x + 158} 780M{x + 56} 352Q{x + 64} 374 {x + 50} 384", "#ffd48a", 5, 'opacity=".9" filter="url(#hair)"') + stroke(f"M{x - 60} 446Q{x - 128} 466 {x - 142} 560", "#f2c07a", 3, 'opacity=".5" filter="url(#hair)"'))
    body.append('</g><circle cx="990" cy="330" r="420" fill="url(#flare)" opacity=".42"/>' + fill("M980 340L1420 1200H520Z", "#ffe2a6", 'opacity=".07" filter="url(#wide)"'))
    return sheet(1800, 1200, body, defs)


def poster() -> str:
    """The lock chamber from above, one small yellow boat."""
    rng, body = Random(31), []
    defs = (
        linear("water", (0, "#0b2422", 1), (0.5, "#12403a", 1), (1, "#051413", 1)) + linear("wl", (0, "#8f8a78", 1), (0.5, "#4a4c45", 1), (1, "#11201d", 1), axis="x") + linear("wr", (0, "#0a1513", 1), (0.4, "#1c2a27", 1), (1, "#3c4540", 1), axis="x")
        + linear("light", (0, "#f6f0cf", 0.7), (1, "#f6f0cf", 0), axis="x") + linear("quay", (0, "#cfc6ad", 1), (1, "#a89f88", 1)) + linear("night", (0, "#030a0a", 0.5), (0.3, "#030a0a", 0), (0.7, "#030a0a", 0), (1, "#030a0a", 0.75))
        + blur("soft", 14) + blur("wide", 40) + blur("hair", 1.5) + noise("ripple", ".008 .05", ".55 .8 .7", 3, 1.6, 6) + noise("deep", ".004 .02", ".0 .05 .05", 3, 1.3, 9) + noise("stone", ".04 .05", ".06 .06 .04", 2.6, 1.15, 3)
    )
    body.append(rect(0, 0, 1440, 1800, "url(#quay)") + rect(0, 0, 1440, 1800, "#000", 'filter="url(#stone)" opacity=".5"'))
    body += [stroke(f"M{x} {y}h{w}v120h{-w}z", "#7d755f", 2.4, 'opacity=".6"') for y in range(-20, 1820, 120) for x, w in ((rng.randrange(-60, 0), 140), (rng.randrange(80, 110), 150), (1200, 130), (1330, 150))]
    quad_l = "M250 -20H470L520 1820H250Z"
    body.append(fill("M460 -20H990L950 1820H500Z", "url(#water)") + fill("M460 -20H990L950 1820H500Z", "#000", 'filter="url(#deep)" opacity=".7"') + fill("M460 -20H990L950 1820H500Z", "#000", 'filter="url(#ripple)" opacity=".35"'))
    body.append(fill(quad_l, "url(#wl)") + fill("M990 -20H1190V1820H950Z", "url(#wr)"))
    for y in range(-20, 1820, 62):
        body.append(stroke(f"M250 {y}L{472 + y / 37:.0f} {y + 4}", "#1d2320", 2.5, 'opacity=".7"') + stroke(f"M{988 - y / 46:.0f} {y + 4}L1190 {y}", "#050a09", 2.5, 'opacity=".8"'))
        for k in range(4):
            xa = 262 + k * 56 + rng.uniform(-16, 16)
            body.append(stroke(f"M{xa:.0f} {y}v62", "#1d2320", 2.2, 'opacity=".55"'))
            if rng.random() < 0.3:
                body.append(rect(xa, y + 2, 50, 58, rng.choice(("#d9d0b4", "#2b3029", "#6b6f5c")), 'opacity=".25"'))
    for k in range(34):
        xa = rng.uniform(380, 500)
        body.append(stroke(f"M{xa:.0f} {rng.uniform(0, 1750):.0f}l{rng.uniform(30, 90):.0f} {rng.uniform(-4, 8):.0f}", "#2e4a30", rng.uniform(3, 10), 'opacity=".5" filter="url(#hair)"'))
    body.append(rect(236, -20, 20, 1840, "#e6dfc8") + rect(1186, -20, 16, 1840, "#7d775f"))
    for y in range(70, 1800, 96):
        body.append(f'<ellipse cx="222" cy="{y + 8}" rx="17" ry="9" fill="#000" opacity=".3"/>' if y % 3 == 0 else "")
    ladder = "".join(f"M{300 + k * 17} 1010V1070" for k in range(13)) + "M296 1014H516M296 1066H516"
    body.append(stroke(ladder, "#0f1614", 6) + stroke(ladder, "#b79a4a", 2.4, 'opacity=".6"'))
    body.append(fill("M470 -20H720L500 560Z", "url(#light)", 'opacity=".5" filter="url(#wide)"'))
    x, y = 742, 1120
    body.append(fill(f"M{x - 30} {y - 66}L{x + 170} {y - 20}L{x + 150} {y + 120}L{x - 10} {y + 90}Z", "#010505", 'opacity=".75" filter="url(#soft)"'))
    for k in range(1, 9):
        body.append(stroke(f"M{x - 14 * k - 20} {y + 70 + 46 * k}Q{x} {y + 20 + 34 * k} {x + 14 * k + 20} {y + 70 + 46 * k}", "#cfe6d6", 3.4 - k * 0.3, f'opacity="{0.6 - k * 0.06:.2f}" filter="url(#hair)"'))
    body.append(fill(f"M{x} {y - 92}Q{x + 46} {y - 36} {x + 38} {y + 60}Q{x} {y + 74} {x - 38} {y + 60}Q{x - 46} {y - 36} {x} {y - 92}Z", "#f3b61f") + fill(f"M{x} {y - 70}Q{x + 32} {y - 26} {x + 27} {y + 48}Q{x} {y + 58} {x - 27} {y + 48}Q{x - 32} {y - 26} {x} {y - 70}Z", "#8a5a16"))
    body.append(rect(x - 29, y - 12, 58, 12, "#f7d36b") + rect(x - 28, y + 28, 56, 11, "#f7d36b") + fill(f"M{x - 17} {y + 14}q17 -26 34 0v14h-34z", "#20303a") + f'<circle cx="{x}" cy="{y + 8}" r="11" fill="#e9dcc0"/>' + stroke(f"M{x - 14} {y + 8}L{x - 92} {y + 46}M{x + 14} {y + 8}L{x + 92} {y + 46}", "#e8dfc8", 5) + stroke(f"M{x - 92} {y + 46}l-24 12M{x + 92} {y + 46}l24 12", "#e8dfc8", 11))
    body.append(stroke(f"M{x - 36} {y + 50}Q{x - 42} {y - 36} {x} {y - 90}", "#fff2b8", 4, 'opacity=".9"'))
    gate = 330
    body.append(fill(f"M478 {gate - 60}L736 {gate - 150}L978 {gate - 60}V{gate - 20}L736 {gate - 108}L478 {gate - 20}Z", "#26211c") + stroke(f"M478 {gate - 60}L736 {gate - 150}L978 {gate - 60}", "#d8b46a", 4, 'opacity=".8"') + fill(f"M478 {gate - 20}L736 {gate - 108}L978 {gate - 20}L960 {gate + 120}Q736 {gate - 20} 496 {gate + 120}Z", "#020807", 'opacity=".6" filter="url(#soft)"'))
    body.append(rect(0, 0, 1440, 1800, "url(#night)"))
    body.append(letters("DIE", 560, 1470, 46, "#f3b61f", 1.1, 4) + letters("SCHLEUSE", 560, 1548, 46, "#f7f0d8", 1.1, 2.6))
    return sheet(1440, 1800, body, defs)


def ferry() -> str:
    """A small car ferry on a grey river, in falling snow."""
    rng, body = Random(43), []
    defs = (
        linear("sky", (0, "#aab2b4", 1), (1, "#d6d8d5", 1)) + linear("river", (0, "#b9c0c0", 1), (0.3, "#8b9698", 1), (1, "#3f4b50", 1))
        + linear("hull", (0, "#3d5a64", 1), (1, "#172227", 1)) + linear("fade", (0, "#fff", 0.55), (1, "#fff", 0)) + linear("veil", (0, "#d8dbd8", 0), (0.5, "#d8dbd8", 0.8), (1, "#d8dbd8", 0))
        + blur("soft", 12) + blur("far", 2.6) + blur("wet", 6) + blur("near", 7) + noise("chop", ".004 .06", ".9 .93 .93", 3, 1.6, 8) + '<mask id="m"><rect x="0" y="790" width="1800" height="260" fill="url(#fade)"/></mask>'
    )
    bank = 600
    body.append(rect(0, 0, 1800, 620, "url(#sky)"))
    body.append(fill("M0 520Q340 380 760 440T1420 400T1800 440V620H0Z", "#a4abab", 'filter="url(#far)"') + fill("M0 560Q500 470 900 520T1800 500V620H0Z", "#8b9493", 'filter="url(#far)"'))
    for row in range(9):
        body.append(stroke(f"M{1000 + row * 22} {430 + row * 13}Q1400 {400 + row * 15} 1800 {424 + row * 15}", "#737d7c", 1.6, 'opacity=".5" stroke-dasharray="5 7"'))
    far = ["<g filter=\"url(#far)\">", rect(0, bank - 24, 1800, 40, "#6d7675")]
    for k in range(13):
        x, h = 90 + k * 62 + rng.uniform(-10, 10), rng.uniform(150, 230)
        far.append(fill(f"M{x - 15} {bank - 20}Q{x - 24} {bank - h * 0.6:.0f} {x} {bank - h:.0f}Q{x + 24} {bank - h * 0.6:.0f} {x + 15} {bank - 20}Z", "#6a7371", 'opacity=".8"'))
        far += [stroke(f"M{x} {bank - j:.0f}l{rng.uniform(-13, 13):.0f} -30", "#565f5e", 2) for j in range(30, int(h) - 24, 13)]
    far.append(fill("M1196 590V440H1236V590ZM1190 440L1216 330L1242 440Z", "#666f70") + fill("M1236 590V510L1300 478L1364 510V590Z", "#6b7475") + stroke("M1216 330v-26m-9 8h18", "#5c6566", 3))
    for x, w, h in ((1390, 66, 54), (1470, 80, 44), (1560, 60, 60), (1640, 90, 48), (960, 60, 44), (1040, 80, 56)):
        far.append(rect(x, bank - h, w, h, rng.choice(("#7d8585", "#868d8b", "#727b7b"))) + fill(f"M{x - 5} {bank - h}L{x + w / 2} {bank - h - 34}L{x + w + 5} {bank - h}Z", "#dfe2e0"))
    far.append(rect(1412, bank - 36, 12, 14, "#f3cf86") + rect(1060, bank - 36, 12, 14, "#f3cf86") + "</g>")
    body += far
    body.append(rect(0, bank, 1800, 600, "url(#river)") + rect(0, bank, 1800, 600, "#fff", 'filter="url(#chop)" opacity=".5"') + rect(-50, bank - 90, 1900, 190, "url(#veil)", 'filter="url(#soft)"'))
    boat = [fill("M300 800L352 872H1290L1352 800L1330 792H322Z", "url(#hull)"), rect(322, 782, 1010, 16, "#d9ded9"), rect(330, 852, 980, 8, "#a93a2a", 'opacity=".9"')]
    boat.append(fill("M300 800L150 740L146 748L296 812Z", "#33444a") + fill("M1352 800L1500 736L1505 744L1356 812Z", "#33444a") + stroke("M150 742L240 690M1498 738L1410 690", "#2a383d", 5))
    boat.append(stroke("M322 742H1332" + "".join(f"M{x} 742V790" for x in range(330, 1340, 42)), "#e9ede8", 4))
    boat.append(rect(1010, 610, 190, 176, "#e8ebe5") + rect(996, 596, 220, 18, "#a93a2a") + rect(1026, 636, 158, 58, "#22333a") + rect(1030, 640, 60, 50, "#f2cf8a", 'opacity=".85"') + rect(1148, 710, 34, 76, "#9aa3a0") + fill("M1052 690q0 -40 16 -40t16 40z", "#1a2226") + '<circle cx="1068" cy="646" r="11" fill="#1a2226"/>')
    boat.append(stroke("M1106 596V470M1106 500H1160M1106 484L1010 596", "#39474c", 6) + fill("M1108 474h56l-12 16 12 16h-56z", "#a93a2a") + '<circle cx="1106" cy="466" r="9" fill="#ffe9ac"/>')
    boat.append(fill("M470 786V742Q474 724 500 720L548 676Q556 668 572 668H690Q706 668 716 680L752 720L806 730Q824 736 824 756V786Z", "#7b2f28") + fill("M520 718L556 682H622V718ZM634 718V682H688L722 718Z", "#1b262b") + rect(536, 660, 176, 10, "#f4f6f4") + '<circle cx="540" cy="786" r="27" fill="#14191b"/><circle cx="750" cy="786" r="27" fill="#14191b"/><circle cx="540" cy="786" r="11" fill="#7c8686"/><circle cx="750" cy="786" r="11" fill="#7c8686"/><circle cx="814" cy="752" r="9" fill="#fff2c4"/>')
    boat.append(fill("M884 786V716Q880 690 898 686Q916 690 914 716V786Z", "#26363c") + '<circle cx="899" cy="672" r="14" fill="#26363c"/>' + fill("M884 668q15 -24 30 0z", "#c9962f") + stroke("M918 790a26 26 0 1 1 1 0M986 790a26 26 0 1 1 1 0M919 764l26 -34h30l12 34M945 730l-8 -16h14M975 730l-4 -22h16", "#1c282d", 4))
    drawn = "".join(boat)
    body.append(f'<g mask="url(#m)"><g transform="translate(0 1744) scale(1 -1)" filter="url(#wet)" opacity=".7">{drawn}</g></g>')
    body.append('<ellipse cx="820" cy="874" rx="560" ry="16" fill="#1b2629" opacity=".5" filter="url(#wet)"/>' + drawn)
    body += [stroke(f"M{rng.uniform(120, 1300):.0f} {878 + k * 5 + rng.uniform(0, 12):.0f}h{rng.uniform(60, 300):.0f}", "#eef2f0", rng.uniform(1.5, 4), 'opacity=".45"') for k in range(26)]
    body.append(fill("M-20 1080Q300 1020 560 1090T1020 1180L1060 1210H-20Z", "#e9ecea") + fill("M-20 1080Q300 1020 560 1090T1020 1180", "none", 'stroke="#7b888a" stroke-width="6"'))
    for _ in range(46):
        x = rng.uniform(0, 520)
        h = rng.uniform(90, 300)
        body.append(stroke(f"M{x:.0f} 1200Q{x + 8:.0f} {1200 - h * 0.6:.0f} {x + rng.uniform(-30, 50):.0f} {1200 - h:.0f}", rng.choice(("#5b4a36", "#7a6548", "#3c352b")), rng.uniform(2, 4)))
    body.append(rect(1480, 930, 34, 290, "#2c2621") + rect(1476, 914, 42, 22, "#f3f5f3") + rect(1640, 980, 40, 240, "#231f1b") + rect(1635, 962, 50, 24, "#f3f5f3") + stroke("M1497 990Q1570 1060 1660 1030", "#1a1714", 7))
    for size, count, name in ((1.8, 900, ""), (3.6, 260, ""), (9, 46, 'filter="url(#wet)"'), (20, 14, 'filter="url(#near)"')):
        body += [f'<ellipse cx="{rng.uniform(0, 1800):.0f}" cy="{rng.uniform(0, 1200):.0f}" rx="{size * rng.uniform(0.5, 1):.1f}" ry="{size * rng.uniform(0.7, 1.3):.1f}" fill="#fff" opacity="{rng.uniform(0.4, 0.95):.2f}" {name}/>' for _ in range(count)]
    return sheet(1800, 1200, body, defs)


def cows() -> str:
    """Cut paper: seven cows on a red bridge."""
    rng, body = Random(61), []
    x: float
    y: float
    defs = (
        '<filter id="lift" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="7" dy="12" stdDeviation="7" flood-color="#1d1020" flood-opacity=".5"/></filter>'
        '<filter id="low" x="-20%" y="-20%" width="140%" height="150%"><feDropShadow dx="3" dy="5" stdDeviation="3" flood-color="#1d1020" flood-opacity=".45"/></filter>'
        + noise("paper", ".7 .5", ".2 .12 .1", 2, 0.9, 7) + linear("lamp", (0, "#fff4d0", 0.3), (0.5, "#fff", 0), (1, "#1b0f26", 0.34), axis="x") + radial("sun", (0, "#fff8dc", 1), (0.8, "#fdeebc", 1), (1, "#f8dd9a", 1))
    )

    def cut(path: str, colour: str, lift: str = "lift") -> str:
        return f'<g filter="url(#{lift})"><path d="{path}" fill="{colour}"/></g>'

    def ragged(y: float, swing: float, phase: float, step: int = 46) -> str:
        return "M-40 1260V" + "".join(f"{y + swing * math.sin(phase):.0f}" if x == -40 else f"L{x} {y + swing * math.sin(x / 330 + phase) + swing * 0.3 * math.sin(x / 120 + phase * 3) + rng.uniform(-4, 4):.0f}" for x in range(-40, 1860, step)) + "V1260Z"

    body.append(rect(0, 0, 1800, 1200, "#e8835a") + cut("M-40 -40H1840V190Q1500 250 1180 196T560 220T-40 160Z", "#d9653f") + cut("M-40 -40H1840V80Q1300 140 900 84T-40 90Z", "#c44f36"))
    body.append('<g filter="url(#lift)"><circle cx="1270" cy="400" r="236" fill="url(#sun)"/></g>')
    for x, y, s in ((300, 240, 1.0), (720, 150, 0.7)):
        body.append(cut(f"M{x} {y}q{30 * s} {-66 * s} {96 * s} {-40 * s}q{50 * s} {-60 * s} {110 * s} {0}q{70 * s} {-16 * s} {76 * s} {44 * s}z", "#f8e6cf", "low"))
    for y, swing, phase, tone in ((520, 60, 0.4, "#8f6f9e"), (600, 46, 2.1, "#6b5a94"), (680, 40, 4.0, "#4a4a86")):
        body.append(cut(ragged(y, swing, phase), tone))
    for k in range(9):
        x, y = 60 + k * 205 + rng.uniform(-30, 30), 700 + rng.uniform(-16, 24)
        body.append(cut(f"M{x} {y}l26 -86l26 86zM{x + 6} {y - 36}l20 -78l20 78z", rng.choice(("#2f5a5e", "#3b6f68", "#27484f")), "low"))
    body.append(cut("M1490 700v-96h34v-60l26 -46 26 46v60h74v96z", "#f3ddc0", "low") + cut("M1478 608h58v-14l-29 -30z", "#b23a2c", "low") + rect(1540, 560, 18, 26, "#4a4a86") + rect(1600, 634, 22, 30, "#f8b24a"))
    body.append(cut("M-40 930H1840V1260H-40Z", "#2f7f8a"))
    bridge = "M-40 740Q900 600 1840 740V1010H1770Q1720 800 1500 800T1230 1010H1150Q1100 776 900 776T650 1010H570Q520 800 300 800T30 1010H-40Z"
    body.append(cut(bridge, "#b5312a") + cut("M-40 740Q900 600 1840 740V766Q900 626 -40 766Z", "#d8503c", "low"))
    for k in range(46):
        x = -20 + k * 41
        y = 752 - 138 * (1 - ((x - 900) / 940) ** 2) * 0.5
        body.append(rect(x, y + 32, 27, 13, rng.choice(("#9c2723", "#c9463a", "#8f211f")), 'opacity=".8"'))
    for row, tone in ((1010, "#4fa3a6"), (1070, "#3f8f98"), (1130, "#79c0b4")):
        path = f"M-40 1260V{row}" + "".join("q30 -34 60 0t60 0" for _ in range(17)) + "V1260Z"
        body.append(cut(path, tone, "low"))
    body.append(fill("M1090 1010q180 -30 360 0q-60 120 -180 130t-180 -130z", "#fdeebc", 'opacity=".35"'))

    coats = (("#f6efe2", "#2c2733"), ("#8a4a2f", "#f4e2c6"), ("#2c2733", "#f6efe2"), ("#f1c27a", "#8a4a2f"), ("#f6efe2", "#8a4a2f"), ("#5f4a6e", "#f6efe2"), ("#fbf5e8", "#2c2733"))
    for k, (coat, patch) in enumerate(coats):
        x = 150 + k * 226 + (0, 12, -8, 20, -6, 10, 0)[k]
        y = 744 - 70 * (1 - ((x + 60 - 900) / 940) ** 2)
        size = (1.0, 0.86, 1.08, 0.94, 1.0, 0.82, 1.1)[k]
        gait = (14, -10, 8, 22, -14, 10, -6)[k]
        cow = [
            cut(f"M30 -84l{-gait} 84h20l{gait * 0.4:.0f} -84zM142 -84l{gait} 84h20l{-gait * 0.2:.0f} -84z", patch if coat != "#2c2733" else "#15121a", "low"),
            cut("M12 -168Q90 -186 168 -166L176 -92Q150 -66 94 -70T16 -76Z", coat, "low"),
            cut(f"M46 -90l{gait * 0.8:.0f} 90h21l{-gait * 0.3:.0f} -90zM122 -90l{-gait * 0.8:.0f} 90h21l{gait * 0.6:.0f} -90z" if k != 3 else "M46 -90l18 90h21l-8 -90z", coat, "low"),
            fill("M40 -166q30 -8 44 4q6 34 -22 40t-30 -20zM112 -150q36 -10 48 10t-14 44q-38 0 -34 -54z", patch),
            cut(f"M14 -164q-24 20 -18 {70 + gait}l8 0q0 -50 18 -56z", coat, "low"),
            cut("M152 -166L186 -214Q192 -226 214 -224L250 -196Q258 -178 240 -172L196 -160L176 -130Z", coat, "low"),
            fill("M236 -206l18 12q8 18 -12 22l-16 2z", "#e9a79a"), fill("M190 -222q-26 -18 -34 4q18 16 32 8z", patch), stroke("M198 -224q-6 -22 8 -32M212 -226q4 -20 20 -22", "#f8e6cf", 6),
            '<circle cx="216" cy="-200" r="5" fill="#15121a"/>' if coat != "#2c2733" else '<circle cx="216" cy="-200" r="5" fill="#fff"/>', fill("M84 -72q16 22 34 -2z", "#e9a79a"),
        ]
        if k == 6:
            cow.append(cut("M178 -150l26 -14 8 18 -24 16z", "#b5312a", "low") + '<circle cx="200" cy="-132" r="13" fill="#f8b24a"/>')
        body.append(f'<g transform="translate({x} {y:.0f}) scale({size}) rotate({(x - 800) / 260:.1f})">{"".join(cow)}</g>')
    body.append(cut("M-40 1260V1060q60 -60 120 10q40 -90 110 -10q60 -50 100 40l30 160z", "#27484f") + cut("M1840 1260V1020q-70 -40 -120 30q-50 -70 -120 10q-60 -20 -80 60l-20 140z", "#1f3a44"))
    for k in range(11):
        x = 1540 + k * 30
        body.append(cut(f"M{x} 1240q-8 -{90 + 12 * (k % 4)} {rng.uniform(-20, 30):.0f} -{170 + 20 * (k % 3)}q14 80 14 {170 + 20 * (k % 3)}z", rng.choice(("#3b6f68", "#f1c27a", "#2f5a5e")), "low"))
    body.append(rect(0, 0, 1800, 1200, "#000", 'filter="url(#paper)" opacity=".5"') + rect(0, 0, 1800, 1200, "url(#lamp)"))
    return sheet(1800, 1200, body, defs)


def pictures() -> list[Picture]:
    """The five pictures of the company."""
    return [
        Picture(PLACE + "cover.jpg", cover(), 2000, 4.5, 0.24, 1),
        Picture(PLACE + "schleuse-tuer.jpg", doorway(), 1800, 5.0, 0.3, 2),
        Picture(PLACE + "schleuse-plakat.jpg", poster(), 1440, 3.6, 0.26, 3),
        Picture(PLACE + "drei-ufer.jpg", ferry(), 1800, 3.6, 0.16, 4),
        Picture(PLACE + "kuehe.jpg", cows(), 1800, 2.0, 0.14, 5),
    ]
