"""Pictures of Nuits Blanches: long exposures of fog, sodium light and empty places, with heavy grain."""

from __future__ import annotations

import math
from random import Random

from .ink import Picture

PLACE = "nuits-blanches/images/"


def sheet(width: int, height: int, body: list[str], defs: str = "", crop: str = "") -> str:
    """A whole SVG document; `crop` is another view box of the same proportions."""
    box = crop or f"0 0 {width} {height}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width}" height="{height}">'
        f"<defs>{defs}</defs>{''.join(body)}</svg>"
    )


def blur(name: str, amount: float) -> str:
    return f'<filter id="{name}" x="-100%" y="-100%" width="300%" height="300%"><feGaussianBlur stdDeviation="{amount}"/></filter>'


def stops(items: tuple[tuple[float, str, float], ...]) -> str:
    return "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in items)


def linear(name: str, *items: tuple[float, str, float], axis: str = "y") -> str:
    end = 'x2="0" y2="1"' if axis == "y" else 'x2="1" y2="0"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{stops(items)}</linearGradient>'


def radial(name: str, *items: tuple[float, str, float]) -> str:
    return f'<radialGradient id="{name}">{stops(items)}</radialGradient>'


def fog(name: str, frequency: str, colour: str, strength: float, seed: int) -> str:
    """Drifting fog: soft noise of one colour (three numbers from 0 to 1)."""
    r, g, b = colour.split()
    return (
        f'<filter id="{name}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="3" seed="{seed}"/>'
        f'<feColorMatrix values="0 0 0 0 {r}  0 0 0 0 {g}  0 0 0 0 {b}  0 0 0 {strength * 3} {-strength * 1.25}"/></filter>'
    )


def rect(x: float, y: float, w: float, h: float, fill: str, extra: str = "") -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{fill}" {extra}/>'


def bank(filter_name: str, y: float, h: float, width: float, opacity: float) -> str:
    """A band of drifting fog that fades out above and below."""
    fade = linear("feather", (0, "#fff", 0), (0.4, "#fff", 1), (0.75, "#fff", 1), (1, "#fff", 0))
    mask = f'<mask id="band">{rect(-100, y, width + 200, h, "url(#feather)")}</mask>'
    return f'<defs>{fade}{mask}</defs><g mask="url(#band)" opacity="{opacity}"><rect y="{y}" width="{width}" height="{h}" filter="url(#{filter_name})"/></g>'


def stroke(path: str, colour: str, width: float, extra: str = "") -> str:
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}" {extra}/>'


def lattice(x: float, y0: float, y1: float, w: float, colour: str, thin: float = 4, turns: int = 8) -> str:
    """A braced steel tower between two heights."""
    d = f"M{x} {y0}V{y1}M{x + w} {y0}V{y1}"
    step = (y1 - y0) / turns
    for k in range(turns):
        a, b = (x, x + w) if k % 2 else (x + w, x)
        d += f"M{a} {y0 + k * step:.0f}L{b} {y0 + (k + 1) * step:.0f}M{x} {y0 + k * step:.0f}H{x + w}"
    return stroke(d, colour, thin)


def lamp(x: float, y: float, size: float, glow: str) -> str:
    """A point of light with its halo in the fog."""
    return (
        f'<circle cx="{x}" cy="{y}" r="{size * 16:.0f}" fill="url(#{glow})" opacity=".5"/><circle cx="{x}" cy="{y}" r="{size * 5:.0f}" fill="url(#{glow})"/>'
        f'<circle cx="{x}" cy="{y}" r="{size:.1f}" fill="#fffdf0"/>'
    )


def furnace() -> str:
    """A cold blast furnace over fog, in three planes."""
    rng, body = Random(5), []
    x: float
    y: float
    defs = (
        linear("sky", (0, "#06080d", 1), (0.4, "#101722", 1), (0.75, "#3a2f2c", 1), (1, "#8a5424", 1))
        + linear("bank", (0, "#d27a24", 0), (0.35, "#dd8a30", 0.75), (0.7, "#f0aa4c", 0.9), (1, "#8a4a16", 0.8))
        + linear("ground", (0, "#2b1a0d", 1), (1, "#050404", 1))
        + radial("sodium", (0, "#fff0c0", 1), (0.12, "#ffc05a", 0.8), (0.45, "#f08a24", 0.2), (1, "#e07818", 0))
        + radial("moon", (0, "#e9eef5", 1), (0.16, "#aebccb", 0.5), (1, "#5a6b80", 0))
        + linear("body", (0, "#05070a", 1), (0.55, "#0a0a0c", 1), (1, "#2a1709", 1))
        + blur("soft", 8) + blur("wide", 40) + blur("hair", 1.2) + fog("drift", ".0022 .008", ".94 .6 .26", 0.9, 6) + fog("cold", ".002 .006", ".3 .36 .46", 0.6, 3)
    )
    body.append(rect(0, 0, 1800, 1200, "url(#sky)") + rect(0, 0, 1800, 700, "#000", 'filter="url(#cold)" opacity=".45"'))
    body += [f'<circle cx="{rng.uniform(0, 1800):.0f}" cy="{rng.uniform(0, 520):.0f}" r="{rng.uniform(0.5, 1.6):.1f}" fill="#dfe6f0" opacity="{rng.uniform(0.2, 0.8):.2f}"/>' for _ in range(120)]
    body.append('<circle cx="330" cy="210" r="210" fill="url(#moon)"/><circle cx="330" cy="210" r="26" fill="#f3f5f4"/>')
    far = "#3b2c24"
    body.append(f'<g opacity=".85" filter="url(#hair)">{rect(120, 520, 30, 400, far)}{rect(210, 470, 24, 450, far)}{rect(40, 700, 420, 200, far)}<path d="M300 700L420 610L540 700V900H300Z" fill="{far}"/>')
    body.append(lattice(1560, 460, 900, 60, far, 4, 9) + rect(1480, 640, 330, 260, far) + rect(1690, 410, 26, 300, far) + "</g>")
    body.append(rect(-100, 560, 2000, 420, "url(#bank)", 'filter="url(#wide)" opacity=".75"'))
    ink = "url(#body)"
    main: list[str] = []
    for k, x in enumerate((1040, 1170, 1300)):
        top = 420 + k * 16
        main.append(f'<path d="M{x} 960V{top}Q{x} {top - 84} {x + 54} {top - 84}T{x + 108} {top}V960Z" fill="{ink}"/>')
        main += [stroke(f"M{x - 4} {top + j * 96}h116", "#1c1c20", 5) for j in range(5)]
        main.append(stroke(f"M{x + 54} {top - 84}v-46h{70 if k < 2 else 20}", "#07080b", 18))
    main.append(f'<path d="M640 960L660 640L612 560L650 400L684 330H806L840 400L878 560L830 640L850 960Z" fill="{ink}"/>')
    main += [rect(588 - j * 6, 640 - j * 96, 316 + j * 12 - j * j * 6, 11, "#060709") for j in range(4)]
    for j in range(4):
        y = 640 - j * 96
        main.append(stroke("M" + "M".join(f"{592 + m * 24} {y}v-30" for m in range(13)) + f"M588 {y - 30}H904", "#0a0b0e", 2.4))
    main.append(lattice(668, 120, 340, 40, "#07080b", 7, 5) + lattice(780, 120, 340, 40, "#07080b", 7, 5) + rect(640, 108, 210, 14, "#060709") + rect(690, 60, 110, 50, "#060709"))
    main.append(stroke("M706 330V180Q706 120 745 120T784 180V330", "#08090c", 24) + stroke("M784 190Q960 210 985 420L1000 760", "#08090c", 46) + stroke("M990 740L1012 860", "#08090c", 70))
    main.append(f'<path d="M950 760Q1010 700 1070 760V900L1010 960L950 900Z" fill="{ink}"/>')
    main.append(stroke("M642 372L90 940M690 372L150 940", "#07080a", 12))
    for k in range(16):
        t, u = k / 16, (k + 1) / 16
        main.append(stroke(f"M{642 - 552 * t:.0f} {372 + 568 * t:.0f}L{690 - 540 * u:.0f} {372 + 568 * u:.0f}L{642 - 552 * u:.0f} {372 + 568 * u:.0f}", "#07080a", 5))
    main.append(lattice(330, 690, 960, 44, "#07080a", 7, 5) + lattice(470, 560, 960, 38, "#07080a", 6, 7))
    main.append(rect(560, 800, 900, 170, "#070708") + rect(1450, 740, 210, 230, "#08080a") + rect(1500, 320, 44, 640, ink) + rect(1492, 316, 60, 12, "#060709"))
    main += [rect(1450 + k * 34, 790, 16, 26, "#e2872b", f'opacity="{rng.choice((0, 0.5, 0.9))}"') for k in range(6)]
    main.append(lattice(1400, 560, 960, 34, "#08090b", 5, 8))
    body += main
    for x, y, s in ((612, 634, 3.4), (846, 538, 3), (712, 150, 2.6), (1220, 560, 3.2), (1090, 740, 3.6), (420, 700, 3), (1478, 720, 4), (170, 900, 4.4), (960, 905, 4)):
        body.append(lamp(x, y, s, "sodium"))
    body.append(bank("drift", 420, 720, 1800, 0.66))
    body.append(rect(-100, 790, 2000, 240, "url(#bank)", 'filter="url(#wide)" opacity=".95"'))
    body.append('<path d="M0 985Q500 960 900 975T1800 965V1200H0Z" fill="url(#ground)"/>')
    for a, b in ((420, -160), (500, 180), (1010, 1260), (1075, 1560)):
        body.append(stroke(f"M{a + 240 if a < 600 else a - 90} 978Q{a + 60 if a < 600 else a} 1040 {b} 1220", "#f3a54a", 3.4, 'opacity=".75" filter="url(#hair)"'))
    for _ in range(420):
        x, y = rng.uniform(0, 1800), 985 + 215 * rng.random()
        h = (y - 950) / 9
        body.append(stroke(f"M{x:.0f} {y:.0f}q{rng.uniform(-6, 6):.0f} {-h:.0f} {rng.uniform(-14, 14):.0f} {-h * 1.6:.0f}", rng.choice(("#1b120b", "#0a0705", "#6b3f18")), 2, 'opacity=".8"'))
    return sheet(1800, 1200, body, defs)


def station() -> str:
    """A filling station alone in the fog."""
    rng, body = Random(17), []
    defs = (
        linear("sky", (0, "#04090d", 1), (0.6, "#0f2027", 1), (1, "#274048", 1))
        + linear("road", (0, "#22363b", 1), (0.3, "#101c20", 1), (1, "#040709", 1))
        + radial("bloom", (0, "#eafff6", 0.95), (0.25, "#bfe8dc", 0.5), (0.6, "#5d8c8a", 0.18), (1, "#2a4a50", 0))
        + linear("beam", (0, "#f2fff8", 0.85), (1, "#9fd0c4", 0))
        + linear("shop", (0, "#fff3c9", 1), (1, "#e7b55e", 1)) + linear("fade", (0, "#fff", 0.7), (0.8, "#fff", 0.06), (1, "#fff", 0))
        + radial("red", (0, "#ffb0a0", 1), (0.3, "#ff3a22", 0.6), (1, "#c01808", 0))
        + blur("soft", 16) + blur("wide", 46) + blur("wet", 7) + blur("hair", 1) + fog("drift", ".0026 .005", ".72 .86 .84", 0.8, 12)
        + '<mask id="wetmask"><rect x="0" y="830" width="1800" height="370" fill="url(#fade)"/></mask>'
    )
    ground = 830
    body.append(rect(0, 0, 1800, ground, "url(#sky)"))
    body.append('<path d="M0 700Q200 640 430 690T900 660T1400 690T1800 650V840H0Z" fill="#13252b" filter="url(#soft)"/>')
    body.append('<ellipse cx="1040" cy="600" rx="1000" ry="560" fill="url(#bloom)" opacity=".8"/>')
    body.append(rect(150, 420, 6, 420, "#0d1a1f", 'filter="url(#hair)"'))
    body.append(stroke("M153 430Q153 390 210 392", "#0d1a1f", 6) + lamp(214, 398, 3, "bloom"))
    scene: list[str] = []
    scene.append(rect(1180, 600, 420, 232, "#16262a") + rect(1200, 640, 380, 180, "url(#shop)"))
    for k in range(12):
        scene.append(rect(1206 + k * 31, 690 + rng.uniform(-14, 8), 22, 120, rng.choice(("#a3542a", "#c9a25a", "#5b6b58", "#8a3a28", "#e6d7a8")), 'opacity=".55"'))
    scene += [rect(1200 + k * 76, 636, 6, 188, "#14201f") for k in range(6)]
    scene.append('<circle cx="1424" cy="706" r="13" fill="#3a2415"/><path d="M1402 770q2 -50 22 -50t24 50z" fill="#3a2415"/>' + rect(1380, 768, 110, 52, "#7a4a22"))
    for x in (600, 1000):
        scene.append(f'<path d="M{x - 130} 478L{x - 300} {ground}H{x + 300}L{x + 130} 478Z" fill="url(#beam)" opacity=".3" filter="url(#soft)"/>')
    scene.append('<path d="M380 396H1330L1380 430V474H330V430Z" fill="#dff3ec"/><path d="M330 430H1380V474H330Z" fill="#c6dcd5"/><path d="M330 430H1380V440H330Z" fill="#c23a24"/><path d="M330 474H1380L1330 492H400Z" fill="#fbfffc"/>')
    scene += [rect(430 + k * 120, 478, 74, 8, "#fff") for k in range(8)]
    for x in (560, 1120):
        scene.append(rect(x, 490, 22, ground - 490, "#b9cfca") + rect(x, 490, 7, ground - 490, "#eafaf4"))
    for x in (640, 800, 960):
        scene.append(rect(x - 8, 812, 104, 18, "#7d918e") + rect(x, 672, 84, 142, "#e6efe9") + rect(x + 58, 672, 26, 142, "#93a9a4") + rect(x + 10, 690, 46, 34, "#122024") + rect(x + 16, 697, 30, 9, "#8fe0b0") + rect(x, 660, 84, 14, "#c23a24"))
        scene.append(stroke(f"M{x + 82} 700q26 30 12 70t-14 -18", "#10191b", 6))
    sx = 905
    scene.append(f'<g fill="#0a1113"><circle cx="{sx - 36}" cy="806" r="23"/><circle cx="{sx + 62}" cy="806" r="23"/><path d="M{sx - 60} 792q4 -34 44 -36h40l14 26h22l-16 -72 -18 -4 2 -9 30 4 24 92q8 10 -2 14h-104z"/><path d="M{sx - 46} 752h62l-8 -14h-50z"/></g><circle cx="{sx - 36}" cy="806" r="9" fill="#5b6b6a"/><circle cx="{sx + 62}" cy="806" r="9" fill="#5b6b6a"/>')
    scene.append(rect(1452, 240, 18, 590, "#172528") + rect(1400, 220, 122, 250, "#e9f5ef") + rect(1400, 220, 122, 46, "#c23a24"))
    one, four, seven, five, nine = "m6 0v23", "v12h12m0-12v23", "h12v23", "m12 0h-12v11h12v12h-12", "m12 12h-12v-12h12v23"
    prices = ((one, four, five, nine), (one, five, four, seven), (one, seven, nine, four))
    for k in range(3):
        y = 290 + k * 58
        scene.append(rect(1414, y, 94, 40, "#0c1416") + "".join(stroke(f"M{1424 + m * 22} {y + 9}{d}", "#ff6a42", 3) for m, d in enumerate(prices[k])))
    drawn = "".join(scene)
    body.append(rect(0, ground - 2, 1800, 380, "url(#road)"))
    body.append(f'<g mask="url(#wetmask)"><g transform="translate(0 {2 * ground}) scale(1 -1)" filter="url(#wet)">{drawn}</g></g>')
    body.append(drawn)
    body.append(bank("drift", -200, 1230, 1800, 0.4))
    body.append('<ellipse cx="860" cy="480" rx="760" ry="130" fill="#eafff6" opacity=".36" filter="url(#wide)"/>')
    for _ in range(46):
        y = 850 + 340 * rng.random() ** 1.4
        body.append(f'<ellipse cx="{rng.uniform(0, 1800):.0f}" cy="{y:.0f}" rx="{rng.uniform(40, 300):.0f}" ry="{rng.uniform(1.5, 7):.1f}" fill="#030607" opacity=".35" filter="url(#hair)"/>')
    body.append(stroke("M240 1210L520 940", "#d6e8e2", 8, 'opacity=".25" stroke-dasharray="90 60"'))
    body.append(f'<g opacity=".95">{lamp(40, 770, 3.2, "red")}{lamp(66, 772, 2.6, "red")}</g>')
    return sheet(1800, 1200, body, defs)


def tower() -> str:
    """A tower block that fills the frame, eleven windows lit."""
    rng, body = Random(29), []
    cols, rows, left, top, cw, ch = 9, 15, -110, -80, 190, 132
    lit = {(1, 2), (3, 4), (6, 1), (7, 4), (2, 6), (4, 7), (5, 10), (7, 8), (1, 10), (6, 13), (2, 12)}
    defs = (
        linear("front", (0, "#1d2636", 1), (0.5, "#273248", 1), (1, "#34343f", 1))
        + linear("pane", (0, "#101826", 1), (0.6, "#1f2c44", 1), (1, "#44577a", 1))
        + linear("rail", (0, "#55627b", 1), (1, "#2a3446", 1)) + linear("side", (0, "#000", 0.55), (0.5, "#000", 0), (1, "#05070c", 0.7), axis="x")
        + linear("street", (0, "#e08a34", 0), (0.7, "#e08a34", 0.05), (1, "#f2a04a", 0.42))
        + "".join(linear(n, (0, a, 1), (1, b, 1)) for n, a, b in (("w0", "#ffd98c", "#d98a35"), ("w1", "#ffeec4", "#e8b968"), ("w2", "#8fb8ff", "#2c4fae"), ("w3", "#ffc069", "#a34f1c"), ("w4", "#d5ecd8", "#6fa08a")))
        + blur("soft", 20) + blur("hair", 1.1) + blur("small", 5)
        + '<filter id="stain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".02 .004" numOctaves="4" seed="4"/><feColorMatrix values="0 0 0 0 .02  0 0 0 0 .03  0 0 0 0 .05  0 0 0 2.2 -1.05"/></filter>'
    )
    body.append(rect(-200, -200, 1900, 2300, "url(#front)"))
    glow = []
    for row in range(rows):
        for col in range(cols):
            x, y = left + col * cw, top + row * ch
            on = (col, row) in lit
            body.append(rect(x + 16, y + 8, cw - 32, ch - 16, "#070a10"))
            wx, wy, ww, wh = x + 24, y + 14, cw - 48, ch - 44
            if not on:
                body.append(rect(wx, wy, ww, wh, "url(#pane)", f'opacity="{rng.uniform(0.45, 1):.2f}"'))
                if rng.random() < 0.55:
                    side = rng.choice((0, ww * 0.55))
                    body.append(rect(wx + side, wy, ww * 0.45, wh, rng.choice(("#232c3c", "#1a2130", "#2d3444")), 'opacity=".8"'))
                if rng.random() < 0.25:
                    body.append(rect(wx, wy, ww, wh * rng.uniform(0.3, 0.9), "#323a48", 'opacity=".7"'))
            else:
                kind = ("w0", "w1", "w3", "w2", "w0", "w4", "w1", "w3")[(col * 3 + row) % 8]
                body.append(rect(wx, wy, ww, wh, f"url(#{kind})"))
                glow.append(f'<ellipse cx="{wx + ww / 2:.0f}" cy="{wy + wh / 2:.0f}" rx="{ww * 0.9:.0f}" ry="{wh * 1.1:.0f}" fill="{"#4d78e0" if kind == "w2" else "#ffb455"}" opacity=".2" filter="url(#soft)"/>')
                scene = (col + row * 2 + row // 4) % 4
                if scene == 0:
                    body.append(f'<path d="M{wx + 50:.0f} {wy + wh:.0f}q2 -36 20 -36t20 36z" fill="#2b160c"/><circle cx="{wx + 70:.0f}" cy="{wy + wh - 46:.0f}" r="11" fill="#2b160c"/>')
                elif scene == 1:
                    body.append(rect(wx, wy, ww * 0.34, wh, "#7a3f22", 'opacity=".7"') + "".join(stroke(f"M{wx + 5 + k * 9:.0f} {wy}v{wh}", "#4a2412", 2, 'opacity=".6"') for k in range(6)))
                elif scene == 2:
                    body.append(stroke(f"M{wx + ww / 2:.0f} {wy}v26", "#3a2010", 3) + f'<path d="M{wx + ww / 2 - 18:.0f} {wy + 42:.0f}q18 -34 36 0z" fill="#4a2612"/>' + rect(wx + 20, wy + wh - 16, ww - 40, 5, "#3a1f10"))
                else:
                    body.append(rect(wx + 12, wy + wh - 40, 30, 40, "#3a2210", 'opacity=".8"') + f'<circle cx="{wx + 27:.0f}" cy="{wy + wh - 52:.0f}" r="19" fill="#31401f" opacity=".9"/>')
            body.append(rect(wx + ww * 0.5 - 2, wy, 5, wh, "#0a0d14") + rect(wx - 3, wy + wh, ww + 6, 3, "#4b566c", 'opacity=".5"'))
            ry = y + ch - 46
            body.append(rect(x + 10, ry, cw - 20, 34, "url(#rail)", f'opacity="{0.94 if (row + col) % 3 else 0.8}"') + rect(x + 10, ry, cw - 20, 3, "#77839a", 'opacity=".7"'))
            body += [stroke(f"M{x + 16 + k * 13} {ry + 5}v28", "#0d121b", 2, 'opacity=".6"') for k in range(13)] if (row + col) % 3 else []
            body.append(rect(x - 7, y, 14, ch, "#2b3443") + rect(x - 7, y, 3, ch, "#556078", 'opacity=".6"'))
            item = rng.random()
            if item < 0.07:
                body.append(f'<circle cx="{x + 150}" cy="{ry - 12}" r="19" fill="#8b94a3"/><circle cx="{x + 145}" cy="{ry - 14}" r="14" fill="#5b6474"/>')
            elif item < 0.14:
                body += [rect(x + 30 + k * 26, ry - 4, 20, 34, c) for k, c in enumerate(("#6d2f2b", "#8f8f95", "#2f4a66"))]
            elif item < 0.165:
                body.append(stroke(f"M{x + 120} {ry}l26 -20l10 22M{x + 122} {ry + 2}h36", "#8a93a3", 3) + f'<circle cx="{x + 120}" cy="{ry}" r="13" fill="none" stroke="#8a93a3" stroke-width="3"/><circle cx="{x + 158}" cy="{ry}" r="13" fill="none" stroke="#8a93a3" stroke-width="3"/>')
        body.append(rect(-200, top + (row + 1) * ch - 12, 1900, 12, "#333d4e") + rect(-200, top + (row + 1) * ch - 12, 1900, 2, "#6a768c", 'opacity=".6"') + rect(-200, top + (row + 1) * ch, 1900, 9, "#000", 'opacity=".5"'))
    body += glow
    body.append(rect(-200, -200, 1900, 2300, "#000", 'filter="url(#stain)"'))
    frame = f'<g transform="matrix(1 -0.075 0 1 0 66)">{"".join(body)}</g>'
    return sheet(1440, 1800, [frame, rect(0, 0, 1440, 1800, "url(#side)"), rect(0, 0, 1440, 1800, "url(#street)")], defs)


def stadium() -> str:
    """A football pitch under one floodlight in drizzle."""
    rng, body = Random(37), []
    defs = (
        linear("sky", (0, "#020406", 1), (0.8, "#0a1216", 1), (1, "#16262a", 1))
        + radial("pool", (0, "#e9f6ee", 0.95), (0.35, "#8fb59c", 0.6), (0.75, "#2c4a3c", 0.25), (1, "#0a1612", 0))
        + linear("cone", (0, "#f6fff8", 0.9), (0.25, "#dff2e6", 0.34), (1, "#9fc7b2", 0.02))
        + radial("flood", (0, "#fff", 1), (0.2, "#eefff6", 0.75), (0.5, "#9fd0be", 0.2), (1, "#2a4a44", 0))
        + blur("soft", 14) + blur("wide", 50) + blur("hair", 1) + fog("drift", ".003 .006", ".75 .86 .82", 0.7, 8)
    )
    horizon = 1010
    body.append(rect(0, 0, 1600, horizon, "url(#sky)"))
    tops = "M0 1010V900" + "".join(f"L{x} {rng.uniform(850, 935):.0f}" for x in range(20, 1620, 22)) + "V1010Z"
    body.append(f'<path d="{tops}" fill="#060b0c"/>' + rect(0, 985, 1600, 26, "#0b1415"))
    body += [rect(x, 958, 128, 44, rng.choice(("#16282b", "#1d2f2c", "#25211c")), 'stroke="#33494a" stroke-width="2"') for x in range(-30, 1620, 140)]
    body.append(rect(0, horizon, 1600, 590, "#07100d"))
    body.append('<ellipse cx="620" cy="1250" rx="1050" ry="330" fill="url(#pool)"/>')
    for k in range(9):
        y0, y1 = horizon + 590 * (k / 9) ** 2.1, horizon + 590 * ((k + 0.5) / 9) ** 2.1
        body.append(rect(0, y0, 1600, y1 - y0, "#000", 'opacity=".2"'))
    white = "#f2fbf5"
    body.append(stroke("M-60 1092H1660", white, 4, 'opacity=".75"') + stroke("M330 1092L40 1420H1560L1120 1092", white, 7, 'opacity=".7"') + stroke("M560 1092L480 1190H990L900 1092", white, 5, 'opacity=".7"'))
    body.append(stroke("M500 1420Q790 1560 1110 1420", white, 8, 'opacity=".6"') + '<ellipse cx="770" cy="1290" rx="13" ry="6" fill="#f2fbf5" opacity=".8"/>')
    for _ in range(3600):
        y = 1030 + 570 * rng.random() ** 1.2
        x = rng.uniform(0, 1600)
        near = math.exp(-(((x - 620) / 620) ** 2) - ((y - 1250) / 260) ** 2)
        body.append(stroke(f"M{x:.0f} {y:.0f}l{rng.uniform(-4, 4):.1f} {-(y - 980) / 28:.1f}", "#eaf8f0" if rng.random() < near else "#03100a", 1.5, f'opacity="{0.15 + 0.45 * near:.2f}"'))
    net = "".join(f"M{620 + k * 15} 950L{604 + k * 16.4:.0f} 1086" for k in range(17)) + "".join(f"M{619 - k * 2} {952 + k * 17}H{862 + k * 2}" for k in range(8))
    body.append(stroke(net, "#cfe3d8", 1.1, 'opacity=".45"') + stroke("M606 1092V944H874V1092", "#fff", 9) + stroke("M612 1092V950H868V1092", "#9fb5aa", 2))
    body.append('<path d="M600 1096L380 1240L396 1246L880 1100Z" fill="#020806" opacity=".35" filter="url(#soft)"/>')
    body.append(rect(1284, 210, 17, 810, "#0c1516") + rect(1284, 210, 5, 810, "#b9cdc4", 'opacity=".5"'))
    body.append('<path d="M1278 190L-250 1330L1260 1450Z" fill="url(#cone)" opacity=".42" filter="url(#wide)"/><path d="M1270 200L120 1200L1010 1300Z" fill="url(#cone)" opacity=".34" filter="url(#soft)"/>')
    body.append(rect(1220, 150, 150, 92, "#0e1718", 'transform="rotate(-6 1290 190)"'))
    body += [f'<circle cx="{1240 + k * 34}" cy="{172 + m * 40 - k * 3}" r="13" fill="#fff"/>' for k in range(4) for m in range(2)]
    body.append('<circle cx="1290" cy="195" r="520" fill="url(#flood)" opacity=".75"/><circle cx="1290" cy="195" r="190" fill="url(#flood)"/>')
    for _ in range(900):
        x, y = rng.uniform(-50, 1600), rng.uniform(60, 1500)
        along = (1290 - x) * 0.74 - (y - 195)
        bright = math.exp(-((along / 330) ** 2)) * max(0.0, 1 - math.hypot(x - 1290, y - 195) / 1500)
        body.append(stroke(f"M{x:.0f} {y:.0f}l{rng.uniform(-7, -4):.1f} {rng.uniform(22, 54):.0f}", "#f4fff9", rng.uniform(0.8, 2), f'opacity="{0.05 + 0.55 * bright:.2f}"'))
    body.append(bank("drift", 200, 1200, 1600, 0.24))
    return sheet(1600, 1600, body, defs)


def viaduct() -> str:
    """A curving viaduct before dawn with trails of light."""
    rng, body = Random(53), []
    defs = (
        linear("sky", (0, "#142447", 1), (0.4, "#35508a", 1), (0.56, "#b39fb8", 1), (0.68, "#efbfa6", 1))
        + linear("pier", (0, "#39486b", 1), (0.3, "#2a3654", 1), (1, "#0f1629", 1), axis="x") + linear("melt", (0, "#8f9cc0", 0), (0.5, "#8f9cc0", 0.9), (1, "#8f9cc0", 0))
        + linear("hill", (0, "#45558a", 1), (0.4, "#45558a", 1), (1, "#6b7aac", 0)) + linear("deck", (0, "#1a2440", 1), (1, "#0a1020", 1)) + blur("soft", 10) + blur("wide", 30) + blur("halo", 5) + blur("hair", 0.8)
        + radial("head", (0, "#fff", 1), (0.3, "#ffe9b8", 0.5), (1, "#ffd27a", 0)) + fog("drift", ".0016 .006", ".68 .74 .88", 0.9, 21)
    )
    body.append(rect(0, 0, 2000, 760, "url(#sky)"))
    body += [f'<circle cx="{rng.uniform(0, 2000):.0f}" cy="{rng.uniform(0, 260):.0f}" r="{rng.uniform(0.6, 1.5):.1f}" fill="#fff" opacity=".6"/>' for _ in range(50)]
    for k, (base, tone) in enumerate(((470, "#7583b0"), (545, "#566699"), (620, "#3c4b7c"), (700, "#283560"))):
        ridge = "".join(f"L{x} {base - 60 * math.sin(x / (330 - k * 30) + k * 1.9) - 24 * math.sin(x / 97 + k) - rng.uniform(0, 6 + k * 5):.0f}" for x in range(0, 2020, 12 if k > 1 else 24))
        body.append(f'<path d="M0 1000V{base}{ridge}V1000Z" fill="{tone}"/>' + rect(0, base + 30, 2000, 130, "url(#melt)", 'opacity=".45" filter="url(#soft)"'))
    for _ in range(60):
        x, y = rng.gauss(620, 170), rng.gauss(690, 22)
        body.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(1, 2.6):.1f}" fill="{rng.choice(("#ffd694", "#ffb45c", "#fff3d8"))}" opacity=".9"/>')

    def at(t: float, across: float, rise: float = 0) -> tuple[float, float, float]:
        """A point of the road: t from far to near, its distance across the deck, and the scale there."""
        scale = 0.075 + 0.925 * t**2.1
        x = 250 + 1150 * math.sin(0.15 + t * 2.0) + 60 * t**3
        return x + across * scale * 330, 505 + 640 * t**2.6 + across * scale * 30 - rise * scale * 200, scale

    n = 150
    for k in (22, 40, 56, 71, 85, 98, 111, 124):
        t = k / n
        x, y, s = at(t, 0)
        w = 62 * s
        body.append(f'<path d="M{x - w * 2.2:.0f} {y + 24 * s:.0f}L{x - w:.0f} {y + 110 * s:.0f}L{x - w * 1.1:.0f} {1000 if s > 0.3 else y + 900 * s:.0f}H{x + w * 1.1:.0f}L{x + w:.0f} {y + 110 * s:.0f}L{x + w * 2.2:.0f} {y + 24 * s:.0f}Z" fill="url(#pier)"/>')
    body.append(bank("drift", 500, 640, 2000, 0.8))
    body.append(rect(0, 760, 2000, 420, "url(#melt)", 'opacity=".8"'))
    near = [at(k / n, 1.0) for k in range(n + 1)]
    far = [at(k / n, -1.0) for k in range(n + 1)]
    face = [(x, y + 70 * s) for x, y, s in near]
    body.append(f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in near)} {" ".join(f"{x:.1f},{y:.1f}" for x, y in reversed(face))}" fill="#0b1122"/>')
    body.append(f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in far)} {" ".join(f"{x:.1f},{y:.1f}" for x, y, _ in reversed(near))}" fill="url(#deck)"/>')
    tones = {1: ("#fff6dc", "#ffe0a0", "#ffffff", "#ffd27a"), -1: ("#ff3b24", "#e0180c", "#ff6a3a", "#b3120c")}
    trails: list[str] = []
    for side, count in ((-1, 15), (1, 17)):
        for _ in range(count):
            across, rise = side * rng.uniform(0.12, 0.8), rng.choice((0.08, 0.12, 0.16, 0.42 if side > 0 else 0.5))
            a, b = (0.0, 1.0) if rng.random() < 0.7 else (rng.uniform(0, 0.4), rng.uniform(0.6, 1))
            colour = rng.choice(tones[side])
            for part in range(int(a * 24), int(b * 24)):
                pts = [at((part + j / 5) / 24, across, rise) for j in range(6)]
                d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in pts)
                trails.append(stroke(d, colour, max(0.7, 7 * pts[2][2] * rng.uniform(0.5, 0.7)), 'stroke-linecap="round" opacity=".85"'))
    hill = "".join(f"L{x} {y - rng.uniform(0, 12):.0f}" for x, y in ((40, 470), (120, 446), (200, 440), (280, 452), (360, 476), (420, 498), (470, 520), (520, 552), (570, 590)))
    body.append(f'<path d="M-20 640L-20 500{hill}L700 760H-20Z" fill="url(#hill)"/>')
    joined = "".join(trails)
    body.append(f'<g filter="url(#halo)" opacity=".8">{joined}</g><g filter="url(#wide)" opacity=".5">{joined}</g>{joined}')
    rail = [at(k / n, 1.0, 0.16) for k in range(n + 1)]
    body.append(stroke("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in rail), "#0a0f1e", 4))
    body += [stroke(f"M{near[k][0]:.1f} {near[k][1]:.1f}L{rail[k][0]:.1f} {rail[k][1]:.1f}", "#0a0f1e", max(1, 7 * near[k][2])) for k in range(0, n, 3)]
    for k in (38, 56, 72, 86, 99):
        x, y, s = at(k / n, -1.02)
        h = 520 * s
        body.append(stroke(f"M{x:.0f} {y:.0f}v{-h:.0f}q0 {-40 * s:.0f} {60 * s:.0f} {-44 * s:.0f}", "#101830", max(1.2, 10 * s)))
        body.append(f'<circle cx="{x + 62 * s:.0f}" cy="{y - h - 40 * s:.0f}" r="{max(14, 150 * s):.0f}" fill="url(#head)" opacity=".8"/>')
    return sheet(2000, 1000, body, defs, "60 170 1660 830")


def pictures() -> list[Picture]:
    """The five pictures of the collective."""
    return [
        Picture(PLACE + "cover.jpg", furnace(), 1800, 5.5, 0.3, 1),
        Picture(PLACE + "station.jpg", station(), 1800, 5.0, 0.32, 2),
        Picture(PLACE + "tour.jpg", tower(), 1440, 5.5, 0.2, 3),
        Picture(PLACE + "stade.jpg", stadium(), 1600, 5.5, 0.3, 4),
        Picture(PLACE + "viaduc.jpg", viaduct(), 2000, 4.5, 0.18, 5),
    ]
