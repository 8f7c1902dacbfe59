"""Zulmira Fontão, camerawoman: available light only, mint before dawn and Atlantic noon, one garment or tile that carries the colour."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

PINK = "#e0648e"


def corridor() -> str:
    """A long office corridor before dawn, a cleaner with her polisher, lamps mirrored in the wet floor."""
    vx, vy = 620.0, 470.0

    def at(x: float, y: float, z: float) -> str:
        return f"{vx + x * 900 / z:.1f} {vy + y * 900 / z:.1f}"

    def quad(a: str, b: str, c: str, d: str, fill: str, extra: str = "") -> str:
        return f'<path d="M{a}L{b}L{c}L{d}Z" fill="{fill}" {extra}/>'

    w, up, low = 1.55, -1.45, 1.35
    defs = (
        linear("left", [(0, "#35595a", 1), (1, "#a9c4b4", 1)], "0 0 1 0") + linear("floor", [(0, "#c4d4c0", 1), (0.4, "#567b78", 1), (1, "#173034", 1)])
        + linear("ceil", [(0, "#20403f", 1), (1, "#8fae9f", 1)]) + linear("dawn", [(0, "#0f2238", 1), (0.7, "#274a68", 1), (1, "#d38f76", 1)]) + blur("s", 9) + blur("wide", 40) + blur("t", 2.5)
        + radial("end", [(0, "#f4fbe6", 1), (0.5, "#c8e0c9", 0.6), (1, "#c8e0c9", 0)]) + linear("tunic", [(0, "#8e3358", 1), (0.4, PINK, 1), (1, "#f7a5bd", 1)], "0 0 1 0")
        + linear("steel", [(0, "#203033", 1), (0.4, "#c6d2cd", 1), (1, "#3f5254", 1)], "0 0 1 0") + grain("lino", ".006 .12", ".04 .1 .1", 0.5, 3, 8)
        + '<filter id="wet" filterUnits="userSpaceOnUse" x="0" y="400" width="1826" height="700"><feTurbulence type="fractalNoise" baseFrequency=".01 .03" numOctaves="2" seed="6"/><feDisplacementMap in="SourceGraphic" scale="13" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="6 20"/></filter>'
    )
    body = '<rect width="1826" height="1100" fill="#284546"/>' + quad(at(-w, up, 1.2), at(w, up, 1.2), at(w, up, 30), at(-w, up, 30), "url(#ceil)")
    body += quad(at(-w, up, 1.2), at(-w, up, 30), at(-w, low, 30), at(-w, low, 1.2), "url(#left)") + quad(at(w, up, 1.2), at(w, up, 30), at(w, low, 30), at(w, low, 1.2), "#1b3336")
    body += quad(at(-w, low, 1.2), at(w, low, 1.2), at(w, low, 30), at(-w, low, 30), "url(#floor)")
    lamps = mirror = ""
    for k in range(13):
        z = 1.75 + 1.9 * k
        lit = "#f7fff0" if k not in {1, 5} else "#3d5a58"
        lamps += quad(at(-0.35, up, z), at(0.35, up, z), at(0.35, up, z + 0.9), at(-0.35, up, z + 0.9), lit)
        mirror += quad(at(-0.35, 2 * low - up, z), at(0.35, 2 * low - up, z), at(0.35, 2 * low - up, z + 0.9), at(-0.35, 2 * low - up, z + 0.9), lit)
    for k in range(8):
        z = 1.5 + 2.3 * k
        body += quad(at(w, -1.1, z), at(w, -1.1, z + 1.8), at(w, 0.75, z + 1.8), at(w, 0.75, z), "url(#dawn)")
        rng = random.Random(k)
        for _ in range(36):
            q, y = rng.uniform(0, 1.8), rng.uniform(0.05, 0.72)
            body += f'<circle cx="{at(w, y, z + q).split()[0]}" cy="{at(w, y, z + q).split()[1]}" r="{rng.uniform(1, 4.5) * 2.2 / (z + q) + 0.5:.1f}" fill="{rng.choice(["#ffd79a", "#fff0cf", "#f3a45c", "#bfe3ff"])}" opacity=".85"/>'
        body += f'<path d="M{at(w, -1.1, z)}L{at(w, 0.75, z)}" stroke="#0d2023" stroke-width="{26 / z:.1f}"/>'
    for k in range(7):
        z = 2.1 + 2.6 * k
        body += quad(at(-w, -0.75, z), at(-w, -0.75, z + 1.1), at(-w, low, z + 1.1), at(-w, low, z), "#2b4c4c" if k != 2 else "#e9c878")
        body += quad(at(-w, -0.72, z + 0.06), at(-w, -0.72, z + 1.04), at(-w, low, z + 1.04), at(-w, low, z + 0.06), "#5d8580" if k != 2 else "#ffe6a8")
        body += f'<circle cx="{at(-w, 0.35, z + 0.92).split()[0]}" cy="{at(-w, 0.35, z + 0.92).split()[1]}" r="{13 / z:.1f}" fill="#dfeee0"/>'
    body += f'<path d="M{at(-w, low - 0.1, 1.2)}L{at(-w, low - 0.1, 30)}" stroke="#1c3637" stroke-width="7"/><g filter="url(#t)">{lamps}</g><circle cx="{vx}" cy="{vy - 10}" r="190" fill="url(#end)"/>'
    defs += f'<clipPath id="fl"><path d="M{at(-w, low, 1.2)}L{at(w, low, 1.2)}L{at(w, low, 30)}L{at(-w, low, 30)}Z"/></clipPath>'
    person = (
        '<path d="M-66 -8Q-70 -190 -46 -250H46Q66 -170 62 -8L56 8H8L2 -150L-12 8H-62Z" fill="#23363c"/><path d="M-74 6h66v22h-78zM6 6h64l12 22H6z" fill="#e9efe6"/>'
        '<path d="M-84 -210Q-92 -420 -64 -470Q-34 -500 4 -500Q52 -498 70 -462Q92 -400 82 -210Q0 -190 -84 -210Z" fill="url(#tunic)"/><path d="M-30 -496Q-12 -440 -20 -206M40 -490Q52 -380 44 -206" stroke="#a83d66" stroke-width="4" fill="none" opacity=".6"/>'
        '<path d="M62 -468Q116 -440 122 -360L214 -300L206 -270L96 -320Q60 -380 52 -430Z" fill="#c94d79"/><path d="M206 -304q26 4 26 24q-8 14 -34 10Z" fill="#8a5a44"/>'
        '<path d="M-26 -520Q-34 -492 -4 -484Q28 -486 24 -524Z" fill="#8a5a44"/><circle cx="4" cy="-562" r="54" fill="#6f4636"/><path d="M-52 -556Q-60 -632 4 -636Q66 -632 58 -566Q44 -600 8 -604Q-14 -590 -20 -540Q-44 -528 -52 -556Z" fill="#1b1413"/><circle cx="-44" cy="-600" r="32" fill="#1b1413"/><path d="M54 -560q16 6 4 22l-14 6Z" fill="#6f4636"/>'
        '<path d="M54 -580Q62 -540 40 -516" stroke="#f3c6a4" stroke-width="5" fill="none" opacity=".6"/>'
    )
    machine = '<path d="M214 -284L300 -40" stroke="url(#steel)" stroke-width="15" stroke-linecap="round"/><path d="M190 -300L240 -270" stroke="#12201f" stroke-width="18" stroke-linecap="round"/><path d="M232 -40H378Q392 -90 352 -104H270Q230 -96 232 -40Z" fill="#e8b23c"/><path d="M250 -88H350" stroke="#fff1b5" stroke-width="7" stroke-linecap="round"/><path d="M214 -40H398L408 10Q310 34 206 10Z" fill="#26393b"/><path d="M206 4Q310 34 408 4V22Q310 50 206 22Z" fill="#0d1b1d"/>'
    figure = f'<g transform="translate(1050 985) scale(1.12)">{machine}{person}</g>'
    body += f'<g clip-path="url(#fl)"><rect y="400" width="1826" height="700" filter="url(#lino)" opacity=".4"/><g filter="url(#wet)" opacity=".7" style="mix-blend-mode:screen">{mirror}</g><g filter="url(#wet)" opacity=".55"><g transform="translate(0 1992) scale(1 -1)">{figure}</g></g></g><ellipse cx="1120" cy="1006" rx="250" ry="26" fill="#081617" opacity=".6" filter="url(#s)"/>{figure}'
    body += f'<path d="M1380 1100L1400 1000Q1520 960 1660 1000L1680 1100Z" fill="#0d1b1d" opacity=".0"/><circle cx="{vx}" cy="{vy}" r="260" fill="#e8f6df" opacity=".25" filter="url(#wide)" style="mix-blend-mode:screen"/>'
    return sheet(1826, 1100, defs, body)


def lift() -> str:
    """Four women from behind in a steel lift, their colours blurred in the brushed wall, the floor number above."""
    rng = random.Random(14)
    defs = (
        linear("wall", [(0, "#5f6d70", 1), (0.2, "#a9b6b3", 1), (0.5, "#dfe5da", 1), (0.75, "#8d9b99", 1), (1, "#4a585b", 1)], "0 0 1 0") + blur("mirror", 22) + blur("s", 14) + blur("g", 12)
        + grain("brushed", ".9 .003", "1 1 1", 0.55, 2, 3) + linear("top", [(0, "#fbfff2", 0.75), (0.35, "#fbfff2", 0.1), (1, "#0c1618", 0.55)]) + radial("red", [(0, "#ff5a44", 0.7), (1, "#ff5a44", 0)])
        + linear("shade", [(0, "#0a1416", 0.55), (0.3, "#0a1416", 0), (0.75, "#0a1416", 0), (1, "#0a1416", 0.5)], "0 0 1 0")
    )
    people = [
        (350, 690, 1.12, "#3f7f86", "#17100f", "bun"), (690, 640, 1.0, PINK, "#3a2a22", "scarf"), (1040, 700, 1.1, "#e5b94e", "#120d0d", "short"), (1400, 620, 1.16, "#6a78b8", "#6b4a34", "tail"),
    ]
    skin = ["#8a5a44", "#c89674", "#5d3b2d", "#d9ab88"]

    def woman(k: int, x: float, y: float, s: float, cloth: str, hair: str, style: str) -> str:
        out = f'<g transform="translate({x} {y}) scale({s})"><path d="M-46 -96Q-40 -30 -70 -14H70Q40 -30 46 -96Z" fill="{skin[k]}"/><path d="M-190 620Q-204 120 -168 40Q-140 -8 -70 -22Q0 14 70 -22Q140 -8 168 40Q204 120 190 620Z" fill="{cloth}"/>'
        out += '<path d="M-168 40Q-140 -8 -70 -22Q0 14 70 -22L64 4Q0 38 -66 4Q-128 20 -150 90Z" fill="#fff" opacity=".22"/><path d="M-118 120Q-126 300 -112 620M112 120Q130 300 116 620M0 30V620" stroke="#000" stroke-width="5" opacity=".16" fill="none"/><path d="M150 60Q190 160 176 620H120Q140 300 150 60Z" fill="#000" opacity=".18"/>'
        out += f'<ellipse cx="0" cy="-150" rx="82" ry="102" fill="{hair}"/>'
        if style == "bun":
            out += f'<ellipse cx="0" cy="-62" rx="58" ry="30" fill="{skin[k]}"/><ellipse cx="0" cy="-132" rx="86" ry="86" fill="{hair}"/><circle cx="6" cy="-244" r="50" fill="{hair}"/><path d="M-40 -256Q0 -290 44 -250" stroke="#5a4640" stroke-width="6" fill="none"/>'
        if style == "scarf":
            out += f'<path d="M-90 -150Q-92 -262 0 -264Q92 -262 90 -150Q60 -100 0 -96Q-60 -100 -90 -150Z" fill="#f2efe2"/><path d="M-88 -160Q0 -120 88 -160L84 -134Q0 -96 -84 -134Z" fill="#c9c3ae"/><path d="M-10 -116L-40 -30L-8 -50L6 -20L20 -112Z" fill="#e6e1cf"/><path d="M-60 -230Q0 -200 60 -232M-78 -196Q0 -160 78 -198" stroke="{PINK}" stroke-width="6" fill="none"/>'
        if style == "short":
            out += f'<ellipse cx="0" cy="-74" rx="52" ry="34" fill="{skin[k]}"/><ellipse cx="0" cy="-160" rx="88" ry="90" fill="{hair}"/><circle cx="-88" cy="-124" r="15" fill="{skin[k]}"/><circle cx="88" cy="-124" r="15" fill="{skin[k]}"/><circle cx="-90" cy="-98" r="7" fill="#e9c45c"/><circle cx="90" cy="-98" r="7" fill="#e9c45c"/>' + "".join(
                f'<circle cx="{rng.uniform(-74, 74):.0f}" cy="{rng.uniform(-236, -100):.0f}" r="{rng.uniform(9, 18):.0f}" fill="#2b2120" opacity=".6"/>' for _ in range(40)
            )
        if style == "tail":
            out += f'<path d="M-86 -150Q-80 -256 0 -256Q84 -256 86 -150Q80 -110 44 -96L40 150Q6 220 -34 150L-44 -96Q-80 -110 -86 -150Z" fill="{hair}"/><path d="M-34 -100H36V-78H-34Z" fill="#d9434f"/><path d="M-20 -60Q-26 60 -10 160M10 -60Q18 60 8 170" stroke="#a37a58" stroke-width="5" fill="none" opacity=".7"/>'
        return out + '<path d="M-70 -230Q0 -286 72 -226" stroke="#fff" stroke-width="9" fill="none" opacity=".28"/></g>'

    body = '<rect width="1826" height="1100" fill="url(#wall)"/>'
    for x in (0, 456, 913, 1370):
        body += f'<path d="M{x} 0V1100" stroke="#39474a" stroke-width="5" opacity=".7"/><path d="M{x + 5} 0V1100" stroke="#f4f8ee" stroke-width="2" opacity=".8"/>'
    body += '<g filter="url(#mirror)" opacity=".62">'
    for k, (x, y, s, cloth, hair, _) in enumerate(people):
        body += f'<g transform="translate({x + 46} {y - 60}) scale({s * 0.82})"><path d="M-190 620Q-204 120 -168 40Q-140 -8 -70 -22H70Q140 -8 168 40Q204 120 190 620Z" fill="{cloth}"/><ellipse cx="0" cy="-150" rx="86" ry="106" fill="{skin[k]}"/><path d="M-90 -150Q-92 -262 0 -264Q92 -262 90 -150Q0 -230 -90 -150Z" fill="{hair}"/></g>'
    body += '</g><rect width="1826" height="1100" filter="url(#brushed)" opacity=".35"/><path d="M0 640H1826V672H0Z" fill="#c3cdc9"/><path d="M0 640H1826V648H0Z" fill="#fff"/><path d="M0 672H1826V690H0Z" fill="#1d2a2d" opacity=".5"/>'
    body += '<circle cx="913" cy="110" r="230" fill="url(#red)" style="mix-blend-mode:screen"/><rect x="800" y="46" width="226" height="126" rx="8" fill="#14090a"/>'
    for x, digit in [(846, "bc"), (934, "bcfg")]:
        bars = {"b": "M46 6V44", "c": "M46 56V94", "f": "M0 6V44", "g": "M6 50H40"}
        d = "".join(f'<path d="{bars[b]}"/>' for b in digit)
        body += f'<g transform="translate({x} 62) skewX(-4)" fill="none" stroke="#ff5a44" stroke-width="13" stroke-linecap="round"><g filter="url(#g)" opacity=".9">{d}</g>{d}</g>'
    for k, person in enumerate(people):
        body += f'<ellipse cx="{person[0] + 40}" cy="{person[1] + 260}" rx="210" ry="330" fill="#0a1416" opacity=".35" filter="url(#s)"/>' + woman(k, *person)
    body += '<rect width="1826" height="1100" fill="url(#shade)"/><rect width="1826" height="1100" fill="url(#top)" opacity=".5"/>'
    return sheet(1826, 1100, defs, body)


def kitchen() -> str:
    """A kitchen window at noon, blue and white tiles, a pot, a cabbage and a transistor radio."""
    rng = random.Random(6)
    defs = (
        '<pattern id="tile" width="180" height="180" patternUnits="userSpaceOnUse" patternTransform="translate(18 930)"><rect width="180" height="180" fill="#f3f0e4"/><g fill="none" stroke="#2f5fae" stroke-width="7"><circle cx="90" cy="90" r="46"/><path d="M90 18Q120 60 162 90Q120 120 90 162Q60 120 18 90Q60 60 90 18Z"/></g><g fill="#2f5fae"><path d="M0 0H46A46 46 0 0 1 0 46ZM180 0V46A46 46 0 0 1 134 0ZM0 180V134A46 46 0 0 1 46 180ZM180 180H134A46 46 0 0 1 180 134Z"/><circle cx="90" cy="90" r="17"/></g><g fill="#e3b23f"><circle cx="90" cy="18" r="9"/><circle cx="90" cy="162" r="9"/><circle cx="18" cy="90" r="9"/><circle cx="162" cy="90" r="9"/></g><path d="M0 0H180M0 0V180" stroke="#a9aa9f" stroke-width="5"/><path d="M4 4H178" stroke="#fff" stroke-width="3"/></pattern>'
        + linear("out", [(0, "#dff1fb", 1), (0.6, "#fdf7e3", 1), (1, "#f0e2b9", 1)]) + linear("wall", [(0, "#f2dfae", 1), (1, "#d9ad68", 1)], "0 0 1 .3") + linear("sill", [(0, "#fffaf0", 1), (1, "#cdbb98", 1)])
        + linear("pot", [(0, "#5b1612", 1), (0.3, "#e5553f", 1), (0.42, "#ff9d84", 1), (0.6, "#c73727", 1), (1, "#4e100e", 1)], "0 0 1 0") + linear("top", [(0, "#8b5d38", 1), (1, "#5a361f", 1)])
        + radial("leaf", [(0, "#dcefa6", 1), (0.6, "#8cba5c", 1), (1, "#3f7340", 1)], ".35 .3 .8") + linear("radio", [(0, "#f0e6d0", 1), (1, "#bda67f", 1)]) + blur("s", 16) + blur("m", 30) + blur("t", 4)
        + linear("beam", [(0, "#fff6d6", 0.55), (1, "#fff6d6", 0)], "0 0 .5 1") + linear("fall", [(0, "#fff", 0), (0.55, "#2a1420", 0.08), (1, "#2a1420", 0.5)], ".2 0 1 1") + linear("lace", [(0, "#ffffff", 0.95), (1, "#ffffff", 0.55)])
    )
    body = '<rect width="1440" height="1800" fill="url(#wall)"/><rect y="930" width="1440" height="560" fill="url(#tile)"/><path d="M0 930H1440" stroke="#2f5fae" stroke-width="18"/><path d="M0 918H1440" stroke="#fff" stroke-width="5"/>'
    body += '<path d="M270 130H1010V860H270Z" fill="#5c3a26"/><path d="M290 150H990V840H290Z" fill="url(#out)"/><g filter="url(#t)"><path d="M290 640L420 560L520 610L640 500L760 590L860 550L990 620V840H290Z" fill="#c9805c"/><path d="M290 700H990V840H290Z" fill="#a9bf86"/><path d="M560 560H760V720H560Z" fill="#f1dcc0"/><path d="M540 566L660 480L780 566Z" fill="#8e4a3a"/><path d="M600 610h40v60h-40zM680 610h40v60h-40z" fill="#5f7684"/>'
    body += '<path d="M300 690Q640 740 980 672" fill="none" stroke="#4a4038" stroke-width="4"/>' + "".join(
        f'<path d="M{x} {706 + 14 * math.sin((x - 300) / 680 * math.pi):.0f}h{w}l{rng.randint(-4, 6)} {h}h-{w}Z" fill="{c}"/>' for x, w, h, c in [(350, 60, 96, "#ffffff"), (430, 74, 80, PINK), (530, 52, 110, "#3f7fae"), (616, 66, 92, "#fff6dc"), (712, 40, 70, "#e3b23f"), (780, 80, 96, "#ffffff")]
    ) + "</g>"
    body += '<path d="M640 150V840M290 470H990" stroke="#5c3a26" stroke-width="20"/><path d="M648 150V840M290 478H990" stroke="#a8774e" stroke-width="5"/><path d="M290 150V840" stroke="#fff1cf" stroke-width="6" opacity=".7"/>'
    scallop = "".join(f"Q{x + 25} {346 + (18 if k % 2 else 0)} {x + 50} 318" for k, x in enumerate(range(250, 1030, 50)))
    body += f'<path d="M250 118H1030V318{"".join(f"Q{x - 25} 362 {x - 50} 318" for x in range(1030, 250, -50))}Z" fill="url(#lace)"/>' + "".join(f'<path d="M{x} 120Q{x + rng.randint(-10, 10)} 220 {x + rng.randint(-8, 8)} 330" stroke="#c8c2b2" stroke-width="5" fill="none" opacity=".55"/>' for x in range(262, 1030, 32))
    body += "".join(f'<circle cx="{x}" cy="286" r="8" fill="#e9e2cd" opacity=".9"/>' for x in range(275, 1030, 50)) + '<path d="M230 112H1050" stroke="#4a2d1c" stroke-width="13" stroke-linecap="round"/>' + f'<path d="M250 318{scallop}" fill="none" stroke="#fff" stroke-width="2" opacity=".2"/>'
    body += '<path d="M230 850H1060V898H230Z" fill="url(#sill)"/><g transform="translate(884 852)"><path d="M-60 -120H60L46 0H-46Z" fill="#c8683e"/><path d="M-66 -136H66V-108H-66Z" fill="#dd8456"/>' + "".join(f'<path d="M0 -130Q{dx} {-190 - h} {dx * 1.7:.0f} {-150 - h}Q{dx * 1.2:.0f} {-130 - h} 0 -130Z" fill="{c}"/>' for dx, h, c in [(-60, 40, "#3f7340"), (50, 70, "#5d9450"), (-20, 110, "#4f8547"), (86, 10, "#3f7340"), (-90, 0, "#5d9450"), (24, 20, "#78ab5c")]) + "</g>"
    body += '<path d="M0 1470H1440V1800H0Z" fill="url(#top)"/><path d="M0 1470H1440V1490H0Z" fill="#c08a58"/>' + "".join(f'<path d="M0 {1510 + 42 * k}Q700 {1500 + 42 * k + rng.randint(-8, 14)} 1440 {1512 + 42 * k}" stroke="#3f2413" stroke-width="3" fill="none" opacity=".5"/>' for k in range(7))
    body += '<ellipse cx="520" cy="1640" rx="330" ry="40" fill="#1f0f0a" opacity=".65" filter="url(#s)"/><path d="M210 1290H702L680 1600Q668 1640 620 1642H292Q244 1640 232 1600Z" fill="url(#pot)"/><path d="M196 1272H716V1312H196Z" fill="url(#pot)"/><path d="M150 1350Q150 1330 214 1338V1370Q180 1366 150 1350ZM762 1350Q762 1330 698 1338V1370Q732 1366 762 1350Z" fill="#7c211a"/><path d="M230 1236Q456 1190 684 1236L716 1274H196Z" fill="#d64532"/><path d="M250 1240Q456 1200 664 1240" stroke="#ffb19c" stroke-width="8" fill="none"/><path d="M424 1212q32 -36 66 0Z" fill="#1d1210"/><g fill="#fbe8cf"><circle cx="360" cy="1450" r="32"/><circle cx="360" cy="1450" r="14" fill="#e3b23f"/><circle cx="450" cy="1480" r="24"/><circle cx="450" cy="1480" r="10" fill="#e3b23f"/></g>'
    body += '<g fill="none" stroke="#fff" stroke-linecap="round" filter="url(#m)" opacity=".8"><path d="M640 1220Q600 1100 680 1000Q760 880 660 740" stroke-width="46"/><path d="M560 1200Q520 1060 580 940" stroke-width="34"/></g>'
    body += '<ellipse cx="930" cy="1654" rx="200" ry="30" fill="#1f0f0a" opacity=".65" filter="url(#s)"/><circle cx="900" cy="1536" r="132" fill="url(#leaf)"/>'
    for a in range(-70, 80, 24):
        body += f'<path d="M900 1664Q{900 + a * 1.9:.0f} 1560 {900 + a * 1.2:.0f} 1412" stroke="#eef7cc" stroke-width="6" fill="none" opacity=".8"/><path d="M{900 + a} 1520q{a * 0.6:.0f} -20 {a * 0.8:.0f} -50" stroke="#eef7cc" stroke-width="3" fill="none" opacity=".7"/>'
    body += '<path d="M770 1560Q740 1470 820 1410Q800 1500 830 1600Q800 1640 790 1622ZM1032 1556Q1064 1470 984 1408Q1000 1510 968 1610Q1006 1640 1016 1620Z" fill="#5d9450"/><path d="M1080 1420H1390V1640H1080Z" fill="#1f0f0a" opacity=".55" filter="url(#s)" transform="translate(20 26)"/><path d="M1330 1424L1400 1160" stroke="#d7dbd8" stroke-width="7"/><rect x="1070" y="1420" width="320" height="216" rx="20" fill="url(#radio)"/><rect x="1070" y="1420" width="320" height="14" rx="7" fill="#fff" opacity=".7"/><rect x="1092" y="1450" width="170" height="164" rx="8" fill="#6b4a34"/>'
    body += "".join(f'<path d="M1098 {1462 + 13 * k}H1256" stroke="#c8a97c" stroke-width="5"/>' for k in range(12)) + '<rect x="1280" y="1454" width="92" height="52" fill="#fdf2c8"/><path d="M1312 1456V1504" stroke="#c73727" stroke-width="5"/><circle cx="1326" cy="1562" r="36" fill="#4a3324"/><circle cx="1320" cy="1556" r="26" fill="#8a6a4a"/>'
    body += '<path d="M290 150H990L1440 1500V1800H760Z" fill="url(#beam)" style="mix-blend-mode:soft-light"/><rect width="1440" height="1800" fill="url(#fall)"/>'
    return sheet(1440, 1800, defs, body)


def lookout() -> str:
    """A whale lookout on a green cliff, a great deal of sea, one spout."""
    rng = random.Random(20)
    defs = (
        linear("sky", [(0, "#8fc4e6", 1), (0.7, "#dcecef", 1), (1, "#f5f3e4", 1)]) + linear("sea", [(0, "#a5cfdc", 1), (0.12, "#4f9cc0", 1), (0.5, "#1d6a9c", 1), (1, "#0b3d6b", 1)]) + linear("grass", [(0, "#a9c758", 1), (0.4, "#5d9440", 1), (1, "#23532f", 1)], "0 0 .6 1")
        + linear("lava", [(0, "#4a443f", 1), (1, "#1a1a1e", 1)]) + grain("swell", ".003 .06", "1 1 1", 0.8, 4, 9) + grain("chop", ".02 .2", ".02 .12 .3", 0.8, 3, 4) + blur("s", 10) + blur("t", 3) + linear("limewash", [(0, "#ffffff", 1), (1, "#e4e9ea", 1)], "0 0 1 1") + blur("cloud", 26)
    )
    body = '<rect width="2000" height="420" fill="url(#sky)"/><g fill="#fff" filter="url(#cloud)" opacity=".9">' + "".join(f'<ellipse cx="{x}" cy="{y}" rx="{w}" ry="{h}"/>' for x, y, w, h in [(1500, 250, 210, 26), (1640, 222, 130, 34), (1240, 300, 180, 14), (860, 140, 240, 18), (1880, 310, 190, 14)]) + "</g>"
    body += '<path d="M1420 372Q1560 340 1660 300Q1720 276 1780 300Q1900 350 2020 366V380H1420Z" fill="#8fb3c4"/><rect y="372" width="2000" height="640" fill="url(#sea)"/><rect y="372" width="2000" height="640" filter="url(#swell)" opacity=".3"/><rect y="372" width="2000" height="640" filter="url(#chop)" opacity=".4"/>'
    for _ in range(240):
        q = rng.random() ** 1.6
        x, y = rng.uniform(500, 2000), 384 + q * 600
        body += f'<path d="M{x:.0f} {y:.0f}q{4 + 14 * q:.0f} {-1 - 4 * q:.0f} {8 + 34 * q:.0f} 0" stroke="#f2fbff" stroke-width="{0.8 + 2.2 * q:.1f}" fill="none" opacity="{rng.uniform(0.25, 0.85):.2f}"/>'
    body += '<g transform="translate(1290 520)"><path d="M-6 0Q-30 -60 -14 -92Q-6 -62 2 -58Q14 -90 30 -84Q20 -50 4 0Z" fill="#fff" opacity=".95" filter="url(#t)"/><path d="M-64 6Q-20 -16 46 2L70 8H-70Z" fill="#173a52"/><path d="M-80 10H90" stroke="#e9f7ff" stroke-width="3"/></g><g transform="translate(1700 640)"><path d="M-60 0L-46 22H50L74 -6L20 0Z" fill="#f6f1e2"/><path d="M-46 22H50L56 14H-50Z" fill="#d3562f"/><path d="M-20 0V-26H14V0" fill="#fff" stroke="#3b6f92" stroke-width="3"/><path d="M-70 26Q0 16 110 30" stroke="#fff" stroke-width="4" fill="none"/></g>'
    edge = "M-20 470Q140 420 330 440Q520 446 640 520Q690 560 700 640Q760 690 770 780Q840 850 850 1020H-20Z"
    body += '<path d="M600 520Q720 580 720 650Q800 700 800 790Q890 860 900 1020H560Z" fill="url(#lava)"/>' + "".join(f'<path d="M{x} {y}l{rng.randint(20, 60)} {rng.randint(30, 80)}l-{rng.randint(20, 50)} {rng.randint(20, 60)}" fill="none" stroke="#6d645a" stroke-width="5" opacity=".7"/>' for x, y in [(690, 600), (740, 690), (780, 780), (810, 880), (720, 820)])
    body += f'<path d="M760 1000Q900 950 1010 1010L1000 1030H760Z" fill="#fff" opacity=".8" filter="url(#s)"/><path d="{edge}" fill="url(#grass)"/>'
    defs += f'<clipPath id="g"><path d="{edge}"/></clipPath>'
    body += '<g clip-path="url(#g)">'
    for _ in range(1500):
        x, y = rng.uniform(-10, 850), rng.uniform(430, 1000)
        h = 8 + (y - 430) / 26
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(2, 8):.0f} -{h * 0.6:.0f} {rng.uniform(6, 16):.0f} -{h:.0f}" stroke="{rng.choice(["#cfe07c", "#7fb24e", "#2f6a36", "#47853d"])}" stroke-width="{1.2 + (y - 430) / 300:.1f}" fill="none"/>'
    for _ in range(34):
        x, y = rng.uniform(0, 760), rng.uniform(720, 1000)
        r = 8 + (y - 700) / 22
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="#7d9fe0"/><circle cx="{x - r * 0.3:.0f}" cy="{y - r * 0.3:.0f}" r="{r * 0.6:.0f}" fill="#b9cdf6"/>'
    body += '<path d="M-20 1000Q120 820 280 700Q360 640 400 566" fill="none" stroke="#d9c08a" stroke-width="30"/><path d="M-20 1000Q120 820 280 700Q360 640 400 566" fill="none" stroke="#b79a64" stroke-width="6"/><path d="M420 566L720 606L560 640Z" fill="#143a2a" opacity=".6" filter="url(#t)"/></g>'
    body += '<path d="M350 360H560V570H350Z" fill="url(#limewash)"/><path d="M560 360L610 376V558L560 570Z" fill="#a9bcc8"/><path d="M334 340H566L626 362V380L560 366H334Z" fill="#d9dfe0"/><path d="M334 340H566L626 362L610 340L556 322H352Z" fill="#bf5a3a"/><path d="M400 424H560V446H400Z" fill="#0d1e2b"/><path d="M560 424L606 432V450L560 446Z" fill="#06121c"/><path d="M372 470H424V570H372Z" fill="#2f7fb0"/><path d="M372 470H424V478H372Z" fill="#1d577c"/><circle cx="415" cy="522" r="4" fill="#f0e2b9"/><path d="M546 424q-2 10 8 22h-34q6 -14 26 -22Z" fill="#5b4033"/><path d="M350 556H560L610 546V562L560 574H350Z" fill="#2f7fb0"/><path d="M368 340V292H392V336" fill="#e4e9ea"/><path d="M440 322V250" stroke="#4a443f" stroke-width="5"/><path d="M442 252L500 264L442 282Z" fill="#d3562f"/>'
    return sheet(2000, 1000, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of Zulmira Fontão."""
    home = "zulmira-fontao/images/"
    return [
        Picture(home + "cover.jpg", corridor(), 1600, grain=0.9, vignette=0.2, seed=2001),
        Picture(home + "before-six-lift.jpg", lift(), 1600, grain=0.9, vignette=0.15, seed=2002),
        Picture(home + "six-kitchens-window.jpg", kitchen(), 1280, grain=0.9, vignette=0.1, seed=2003),
        Picture(home + "lookout-hut.jpg", lookout(), 1600, grain=0.8, vignette=0.08, seed=2004),
    ]
