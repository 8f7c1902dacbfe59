"""Ami Coda, interface designer: rain and sodium light, paper buttons on a hospital blanket, and screens that can be read from two metres."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet
from .werkbrett_hartrath import surface

AMBER, MINT, DEEP, PAPER = "#ffb02e", "#bfe6d4", "#0c1c24", "#f6f3ea"


def tram(x: float, y: float, s: float, colour: str) -> str:
    """Return the sign of a tram, 100 wide."""
    return f'<g transform="translate({x} {y}) scale({s})" fill="none" stroke="{colour}" stroke-width="9" stroke-linejoin="round" stroke-linecap="round"><path d="M22 22Q22 12 32 12H68Q78 12 78 22L84 74Q84 86 72 86H28Q16 86 16 74Z"/><path d="M28 32H72L76 56H24ZM36 -6H64M50 -6V12M30 72H38M62 72H70M26 98L34 88M74 98L66 88"/></g>'


def face(x: float, y: float, w: float, h: float) -> str:
    """Return the first screen of the ticket machine: three large choices and nothing else."""
    u = w / 300
    return (
        f'<g transform="translate({x} {y}) scale({u})"><rect width="300" height="{h / u:.0f}" fill="#fdf8ea"/>'
        '<rect x="18" y="18" width="264" height="118" rx="14" fill="#12303c"/><rect x="18" y="150" width="264" height="118" rx="14" fill="#12303c"/><rect x="18" y="282" width="264" height="118" rx="14" fill="#ffb02e"/>'
        + tram(36, 28, 0.92, "#fdf8ea") + tram(36, 160, 0.92, "#fdf8ea") + '<path d="M162 77h70m-26 -26l28 26l-28 26" stroke="#fdf8ea" stroke-width="14" fill="none" stroke-linecap="round" stroke-linejoin="round"/><path d="M164 194h62m-22 -22l24 22l-24 22M228 226h-62m22 -22l-24 22l24 22" stroke="#fdf8ea" stroke-width="12" fill="none" stroke-linecap="round" stroke-linejoin="round"/>'
        '<circle cx="86" cy="341" r="38" fill="none" stroke="#12303c" stroke-width="11"/><path d="M86 318V341L102 352M150 341h22M190 341h22M230 341h22" stroke="#12303c" stroke-width="12" fill="none" stroke-linecap="round"/></g>'
    )


def platform() -> str:
    """The ticket machine at night in the rain, and somebody who is late."""
    rng = random.Random(22)
    defs = (
        linear("sky", [(0, "#070d18", 1), (0.6, "#152a3c", 1), (1, "#38454e", 1)]) + linear("ground", [(0, "#1d2a33", 1), (1, "#070b10", 1)]) + linear("metal", [(0, "#0f2832", 1), (0.2, "#2d5a68", 1), (0.6, "#173843", 1), (1, "#08161c", 1)], "0 0 1 0") + radial("glow", [(0, "#fff3cf", 0.95), (0.3, "#ffd98a", 0.5), (1, "#ffb02e", 0)], ".5 .5 .5") + radial("lamp", [(0, "#ffdf9a", 0.9), (1, "#ff9a1e", 0)], ".5 .5 .5") + linear("reflect", [(0, "#fff0c4", 0.85), (0.5, "#ffc45a", 0.3), (1, "#ffb02e", 0)])
        + blur("s", 10) + blur("u", 3) + blur("b", 22) + grain("gravel", ".02 .16", ".6 .7 .8", 0.7, 3, 4) + linear("coat", [(0, "#d8472c", 1), (0.5, "#8e2615", 1), (1, "#2a0c0a", 1)], "0 0 1 0")
    )
    body = '<rect width="1900" height="1200" fill="url(#sky)"/><g filter="url(#s)">'
    for x, y, w, h in [(0, 420, 260, 400), (240, 480, 200, 340), (420, 380, 160, 440), (1350, 430, 240, 380), (1570, 360, 200, 450), (1740, 470, 200, 340)]:
        body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="#0d1822"/>' + "".join(f'<rect x="{x + 24 + 44 * (k % (w // 48))}" y="{y + 34 + 66 * (k // (w // 48))}" width="20" height="30" fill="{rng.choice([AMBER, "#ffe2a0", "#9fd6e6"])}" opacity=".8"/>' for k in range((w // 48) * 4) if rng.random() < 0.3)
    body += "</g>"
    for x, y, r, c in [(140, 690, 34, "#ff5a3c"), (260, 700, 26, "#ff5a3c"), (560, 660, 44, "#ffd27a"), (700, 690, 22, "#7fe0c0"), (1480, 650, 48, "#ffd27a"), (1620, 690, 30, "#ff5a3c"), (1800, 640, 54, "#ffd27a"), (1700, 700, 20, "#9fd6e6")]:
        body += f'<circle cx="{x}" cy="{y}" r="{r}" fill="{c}" opacity=".4" filter="url(#u)"/><circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="{c}" stroke-width="2" opacity=".5"/>'
    body += '<path d="M0 800L1900 770V1200H0Z" fill="url(#ground)"/><path d="M0 800L1900 770V1200H0Z" filter="url(#gravel)" opacity=".25"/><path d="M0 866L1900 820" stroke="#d8d2b8" stroke-width="11" stroke-dasharray="52 16" opacity=".5"/>'
    # reflections first
    body += '<g filter="url(#u)">'
    for foot, centre, half, tint, force in [(986, 1026, 168, "#ffe2a0", 0.85), (986, 1020, 110, "#fff6dc", 0.6), (1012, 706, 90, "#a8331c", 0.6), (986, 1511, 20, "#ffb02e", 0.5), (850, 560, 30, "#ffd27a", 0.5), (845, 1800, 34, "#ffd27a", 0.5), (850, 140, 24, "#ff5a3c", 0.5), (845, 1620, 22, "#ff5a3c", 0.5), (848, 1480, 30, "#ffd27a", 0.45), (850, 700, 18, "#7fe0c0", 0.5)]:
        for k in range(26):
            y = foot + k * 9
            w = half * rng.uniform(0.55, 1.12) * (1 - k / 60)
            dx = rng.gauss(0, half * 0.1)
            body += f'<path d="M{centre + dx - w:.0f} {y}Q{centre + dx:.0f} {y + rng.uniform(1, 6):.0f} {centre + dx + w:.0f} {y}" fill="none" stroke="{tint}" stroke-width="{rng.uniform(3, 9):.1f}" stroke-linecap="round" opacity="{force * (1 - k / 27) * rng.uniform(0.5, 1):.2f}"/>'
    body += "</g>"
    body += '<path d="M0 0H1900V120L0 180Z" fill="#0a141b"/><path d="M0 180L1900 120" stroke="#54707c" stroke-width="6"/><path d="M1494 140V985H1528V140Z" fill="#0b1820"/><path d="M1496 140V985" stroke="#6b8794" stroke-width="4"/><ellipse cx="1030" cy="160" rx="130" ry="14" fill="#fff0c8"/><path d="M900 165L560 1010H1560L1160 160Z" fill="#ffdc96" opacity=".3" filter="url(#b)"/>'
    body += '<ellipse cx="1030" cy="560" rx="560" ry="520" fill="url(#glow)" opacity=".5"/><ellipse cx="1030" cy="988" rx="250" ry="24" fill="#000" opacity=".7" filter="url(#s)"/><path d="M1190 246L1236 270V972L1190 988Z" fill="#061014"/><path d="M866 262Q866 240 890 240H1170Q1190 240 1190 262V988H866Z" fill="url(#metal)"/><path d="M872 268Q872 246 894 246H1172" stroke="#9cc4cf" stroke-width="4" fill="none"/>'
    body += '<rect x="866" y="240" width="324" height="70" rx="18" fill="#ffb02e"/>' + tram(990, 246, 0.56, "#12303c") + '<rect x="884" y="326" width="288" height="420" rx="10" fill="#02080b"/>' + face(894, 336, 268, 400) + '<rect x="884" y="326" width="288" height="420" fill="#fff3cf" opacity=".14"/>'
    body += '<rect x="892" y="772" width="150" height="58" rx="8" fill="#050d11"/><rect x="1064" y="772" width="100" height="100" rx="12" fill="#0a1a21" stroke="#5fb59b" stroke-width="5"/><path d="M1096 840q18 -22 36 0M1084 824q30 -38 60 0M1108 852h12" stroke="#8be0c3" stroke-width="6" fill="none" stroke-linecap="round"/><path d="M904 800H1030" stroke="#ffb02e" stroke-width="6"/><rect x="892" y="880" width="274" height="80" rx="8" fill="#050d11"/><path d="M900 888H1160" stroke="#365b66" stroke-width="4"/>'
    # the passenger: lit from the right by the screen
    body += '<path d="M600 1006L660 560Q664 470 730 452Q800 466 808 560L790 800Q786 900 800 1010H740L716 860L676 1010Z" fill="url(#coat)" transform="translate(0 -4)"/><path d="M738 456Q800 470 806 560L788 800" fill="none" stroke="#ffcf86" stroke-width="7"/><path d="M770 540Q830 620 884 596L900 574" fill="none" stroke="#7c2112" stroke-width="50" stroke-linecap="round" stroke-linejoin="round"/><path d="M784 540Q838 596 886 576" fill="none" stroke="#ffb66a" stroke-width="6"/><circle cx="908" cy="568" r="21" fill="#e8a878"/><circle cx="738" cy="396" r="58" fill="#2a1a16"/><path d="M760 342Q806 372 796 424Q788 452 762 450Q776 396 760 342Z" fill="#f0b280"/><path d="M680 420Q664 320 744 326Q800 332 800 372Q750 356 742 400Q738 456 760 462Q690 480 680 420Z" fill="#3b5a78"/><path d="M640 1004H690V1030H620ZM740 1006H806L824 1030H742Z" fill="#05080b"/><path d="M648 620Q600 700 620 790" stroke="#5a1810" stroke-width="44" fill="none" stroke-linecap="round"/><path d="M560 800H676L664 960H574Z" fill="#1d3a46"/><path d="M584 800Q618 740 652 800" fill="none" stroke="#1d3a46" stroke-width="9"/>'
    rain = ""
    for _ in range(620):
        x, y, n = rng.uniform(0, 1950), rng.uniform(100, 1150), rng.uniform(20, 80)
        rain += f"M{x:.0f} {y:.0f}l{-n * 0.16:.1f} {n:.0f}"
    body += f'<path d="{rain}" stroke="#dfeaf0" stroke-width="1.7" opacity=".3" fill="none"/>'
    for _ in range(120):
        x, y = rng.uniform(0, 1900), rng.uniform(830, 1190)
        r = (y - 780) / 22
        body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{r:.1f}" ry="{r * 0.28:.1f}" fill="none" stroke="#ffe6b4" stroke-width="1.5" opacity="{rng.uniform(0.15, 0.5):.2f}"/>'
    return sheet(1900, 1200, defs, body)


def flow() -> str:
    """The six screens of the machine and the ways between them, drawn on one dark board."""
    defs = linear("board", [(0, "#12303c", 1), (1, "#0a1c24", 1)], "0 0 1 1") + blur("s", 12) + '<pattern id="pt" width="50" height="50" patternUnits="userSpaceOnUse"><circle cx="25" cy="25" r="2.4" fill="#3b6472"/></pattern>' + grain("soft", ".01", ".2 .4 .45", 0.5, 3, 3)
    body = '<rect width="2000" height="1360" fill="url(#board)"/><rect width="2000" height="1360" fill="url(#pt)"/><rect width="2000" height="1360" filter="url(#soft)" opacity=".3"/>'
    paths = ["M360 650H480", "M740 650Q800 650 800 560V340Q800 250 860 250H900", "M740 650H900", "M740 650Q800 650 800 740V960Q800 1050 860 1050H900", "M1160 250Q1260 250 1260 380V560Q1260 650 1330 650H1400", "M1160 650H1400", "M1160 1050Q1260 1050 1260 920V740Q1260 650 1330 650H1400"]
    body += "".join(f'<path d="{d}" fill="none" stroke="{AMBER}" stroke-width="13" stroke-linecap="round"/>' for d in paths) + f'<path d="M1660 650H1780" stroke="{MINT}" stroke-width="13" stroke-linecap="round"/><path d="M1530 890V1220Q1530 1290 1460 1290H300Q230 1290 230 1220V880" fill="none" stroke="#6f97a4" stroke-width="6" stroke-dasharray="4 22" stroke-linecap="round"/><path d="M210 900L230 872L250 900" fill="none" stroke="#6f97a4" stroke-width="6"/>'
    body += f'<g fill="{AMBER}">' + "".join(f'<path d="M{x} {y - 20}L{x + 26} {y}L{x} {y + 20}Z"/>' for x, y in [(470, 650), (892, 250), (892, 650), (892, 1050), (1392, 650)]) + "</g>"

    def screen(x: float, y: float, inner: str, ground: str = "#fdf8ea", w: int = 260, h: int = 360) -> str:
        return f'<g transform="translate({x} {y - h / 2})"><rect width="{w}" height="{h}" rx="20" fill="#000" opacity=".5" transform="translate(16 22)" filter="url(#s)"/><rect x="-10" y="-10" width="{w + 20}" height="{h + 20}" rx="26" fill="#02080b"/><rect width="{w}" height="{h}" rx="16" fill="{ground}"/>{inner}</g>'

    sun = '<circle cx="130" cy="150" r="62" fill="#ffb02e"/><path d="M40 250H220M70 286H190" stroke="#fdf8ea" stroke-width="16" stroke-linecap="round"/>'
    body += screen(100, 650, sun, "#12303c") + '<g transform="translate(480 470)"><rect width="260" height="360" rx="20" fill="#000" opacity=".5" transform="translate(16 22)" filter="url(#s)"/><rect x="-10" y="-10" width="280" height="380" rx="26" fill="#02080b"/></g>' + face(480, 470, 260, 360)
    body += screen(900, 250, '<rect x="20" y="20" width="220" height="210" rx="12" fill="#e4ecd9"/><path d="M30 190Q90 150 110 90T220 40" fill="none" stroke="#12303c" stroke-width="8"/><circle cx="54" cy="174" r="17" fill="#ffb02e" stroke="#12303c" stroke-width="6"/><circle cx="110" cy="92" r="11" fill="#fff" stroke="#12303c" stroke-width="6"/><circle cx="162" cy="60" r="11" fill="#fff" stroke="#12303c" stroke-width="6"/><circle cx="210" cy="44" r="17" fill="#12303c"/><rect x="20" y="250" width="220" height="90" rx="12" fill="#ffb02e"/><path d="M80 296h92m-26 -22l26 22l-26 22" stroke="#12303c" stroke-width="12" fill="none"/>', h=360)
    body += screen(900, 650, '<rect x="20" y="20" width="220" height="96" rx="12" fill="#12303c"/><rect x="20" y="132" width="220" height="96" rx="12" fill="#12303c"/><rect x="20" y="244" width="220" height="96" rx="12" fill="#12303c"/><g fill="#fdf8ea"><circle cx="70" cy="54" r="14"/><path d="M48 100q22 -44 44 0Z"/><circle cx="62" cy="166" r="14"/><circle cx="104" cy="176" r="10"/><path d="M40 212q22 -44 44 0ZM88 212q16 -34 32 0Z"/><circle cx="60" cy="284" r="12"/><circle cx="92" cy="284" r="12"/><circle cx="124" cy="284" r="12"/><path d="M44 324q16 -36 32 0ZM76 324q16 -36 32 0ZM108 324q16 -36 32 0Z"/></g><path d="M190 52v32M174 68h32M190 164v32M174 180h32M190 276v32M174 292h32" stroke="#ffb02e" stroke-width="10" stroke-linecap="round"/>')
    body += screen(900, 1050, '<circle cx="130" cy="130" r="96" fill="none" stroke="#12303c" stroke-width="14"/><path d="M130 130L130 34A96 96 0 0 1 213 178Z" fill="#ffb02e"/><path d="M130 58V130L190 165" stroke="#12303c" stroke-width="14" fill="none" stroke-linecap="round" stroke-linejoin="round"/><rect x="20" y="260" width="104" height="80" rx="12" fill="#12303c"/><rect x="136" y="260" width="104" height="80" rx="12" fill="#ffb02e"/><path d="M54 300h38M168 300h40M188 280v40" stroke="#fdf8ea" stroke-width="12" stroke-linecap="round"/>')
    body += screen(1400, 650, '<rect x="24" y="24" width="212" height="140" rx="14" fill="#12303c"/><path d="M78 124q52 -64 104 0M100 106q30 -36 60 0M58 142q72 -92 144 0" fill="none" stroke="#bfe6d4" stroke-width="11" stroke-linecap="round"/><circle cx="130" cy="142" r="9" fill="#bfe6d4"/><rect x="24" y="184" width="100" height="72" rx="12" fill="#d9d3bf"/><rect x="136" y="184" width="100" height="72" rx="12" fill="#d9d3bf"/><circle cx="74" cy="220" r="22" fill="none" stroke="#12303c" stroke-width="8"/><path d="M154 204h64v32h-64Z" fill="none" stroke="#12303c" stroke-width="8"/><path d="M154 214h64" stroke="#12303c" stroke-width="8"/><path d="M60 306h140" stroke="#8a8672" stroke-width="10" stroke-linecap="round" stroke-dasharray="34 18"/>', h=440)
    body += f'<g transform="translate(1780 510) rotate(5)"><path d="M0 0H150V262l-15 14l-15 -14l-15 14l-15 -14l-15 14l-15 -14l-15 14l-15 -14l-15 14l-15 -14Z" fill="#000" opacity=".5" transform="translate(16 20)" filter="url(#s)"/><path d="M0 0H150V262l-15 14l-15 -14l-15 14l-15 -14l-15 14l-15 -14l-15 14l-15 -14l-15 14l-15 -14Z" fill="{PAPER}"/>{tram(28, 30, 0.95, "#12303c")}<path d="M24 160H126M24 186H126M24 212H90" stroke="#12303c" stroke-width="9"/></g>'
    # the three taps, as fingertips
    for k, (x, y) in enumerate([(690, 560), (1112, 722), (1604, 700)]):
        body += f'<circle cx="{x}" cy="{y}" r="62" fill="none" stroke="{MINT}" stroke-width="6" opacity=".55"/><circle cx="{x}" cy="{y}" r="40" fill="{MINT}" opacity=".94"/>' + "".join(f'<path d="M{x + 14 * (j - k / 2):.0f} {y - 14}v28" stroke="#12303c" stroke-width="7" stroke-linecap="round"/>' for j in range(k + 1))
    return sheet(2000, 1360, defs, body)


def ward() -> str:
    """A paper prototype on a bed table: cut-out buttons, a blanket, a hand that hesitates, half an orange."""
    rng = random.Random(6)
    defs = (
        '<pattern id="knit" width="56" height="56" patternUnits="userSpaceOnUse"><rect width="56" height="56" fill="#7fb7c9"/><path d="M0 0H28V28H0ZM28 28H56V56H28Z" fill="#5f9db3"/><path d="M4 4H24V24H4ZM32 32H52V52H32Z" fill="none" stroke="#a5d2de" stroke-width="4"/><path d="M32 4H52V24H32ZM4 32H24V52H4Z" fill="none" stroke="#4f8aa2" stroke-width="3"/></pattern>' + surface("soft", ".004 .007", 26, 1.2, 54, 7) + surface("paper", ".02", 2.4, 1.12, 60, 4) + surface("card", ".03", 2, 1.1, 60, 9)
        + linear("tray", [(0, "#fffdf6", 1), (1, "#dcd7c9", 1)], "0 0 1 1") + blur("s", 16) + blur("u", 5) + linear("skin", [(0, "#b9825c", 1), (0.5, "#9a6444", 1), (1, "#6b402a", 1)], "0 0 1 1") + radial("orange", [(0, "#ffd08a", 1), (0.8, "#ff9d2e", 1), (1, "#e87a10", 1)], ".5 .5 .5") + linear("sun", [(0, "#fff6dc", 0.5), (0.4, "#fff6dc", 0), (1, "#15303f", 0.4)], "1 0 0 1")
    )
    body = '<rect width="1600" height="1600" fill="url(#knit)" filter="url(#soft)"/><g transform="rotate(-4 800 800)"><rect x="150" y="240" width="1300" height="1060" rx="70" fill="#123240" opacity=".6" transform="translate(-46 60)" filter="url(#s)"/><rect x="150" y="240" width="1300" height="1060" rx="70" fill="url(#tray)"/><rect x="180" y="270" width="1240" height="1000" rx="50" fill="none" stroke="#c2bcab" stroke-width="8"/><path d="M184 320Q184 274 230 274H1370" fill="none" stroke="#fff" stroke-width="8"/></g>'
    body += '<path d="M1620 -20L900 -20L-20 1180V1620L700 1620Z" fill="#fff7df" opacity=".2" filter="url(#s)"/>'
    body += '<g transform="translate(470 360) rotate(-7)"><rect width="520" height="800" rx="46" fill="#123240" opacity=".5" transform="translate(-22 30)" filter="url(#u)"/><rect width="520" height="800" rx="46" fill="#f1ece0" filter="url(#card)"/><rect x="30" y="50" width="460" height="700" rx="14" fill="#fffdf6" filter="url(#paper)"/>'

    def slip(x: float, y: float, w: float, h: float, c: str, turn: float, inner: str) -> str:
        return f'<g transform="translate({x} {y}) rotate({turn})"><path d="M0 0L{w} 2L{w - 2} {h}L3 {h - 2}Z" fill="#123240" opacity=".4" transform="translate(-9 12)" filter="url(#u)"/><path d="M0 0L{w} 2L{w - 2} {h}L3 {h - 2}Z" fill="{c}" filter="url(#paper)"/>{inner}</g>'

    pen = 'fill="none" stroke="#1a1f2a" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"'
    body += slip(56, 80, 408, 186, "#ffc94a", 1, f'<g {pen}><path d="M70 130Q60 70 104 60Q108 44 120 60Q164 70 154 130ZM56 132H168M104 146q8 12 18 0"/><path d="M214 76q30 -14 60 0t60 -2M214 118q40 -12 84 2"/></g>')
    body += slip(50, 290, 196, 196, "#9fd6bd", -2, f'<g {pen}><path d="M62 60H132L122 148H72ZM132 76Q166 76 160 104Q152 124 128 122M82 40q8 -14 0 -24M108 40q8 -14 0 -24"/></g>') + slip(268, 294, 200, 192, "#f2a3a3", 2, f'<g {pen}><path d="M40 150V70M40 112H160V150M40 112Q96 74 160 112M64 96a14 14 0 1 0 1 0"/></g>')
    body += slip(56, 510, 410, 96, "#bcd3f0", -1, f'<g {pen}><path d="M40 50q24 -30 48 0t48 0t48 0M250 30V70M250 50H350M330 34l22 16l-22 16"/></g>') + f'<g {pen} opacity=".85"><path d="M66 650H300M66 690H220"/><circle cx="412" cy="674" r="38"/><path d="M392 674l14 16l28 -32"/></g></g>'
    body += slip(1080, 420, 190, 190, "#9fd6bd", 9, f'<g {pen}><path d="M58 66q38 -40 76 0q10 40 -38 76q-48 -36 -38 -76Z"/></g>') + slip(1150, 650, 196, 120, "#ffc94a", -12, f'<g {pen}><path d="M36 60h110m-30 -30l32 30l-32 30"/></g>') + slip(246, 960, 170, 170, "#f2a3a3", -16, f'<g {pen}><path d="M46 46L124 124M124 46L46 124"/></g>')
    body += '<g transform="translate(330 600)"><ellipse cx="-16" cy="24" rx="128" ry="116" fill="#123240" opacity=".45" filter="url(#s)"/><circle r="122" fill="#e87a10"/><circle r="110" fill="#fff0d0"/><circle r="100" fill="url(#orange)"/>' + "".join(f'<path d="M0 0L{98 * math.cos(a):.0f} {98 * math.sin(a):.0f}" stroke="#fff0d0" stroke-width="7"/>' for a in [math.pi * 2 * k / 10 for k in range(10)]) + '<circle r="12" fill="#fff0d0"/></g>'
    body += '<g transform="translate(1390 800) rotate(7)"><path d="M-8 0H20V330H-8Z" fill="#123240" opacity=".4" transform="translate(-20 16)" filter="url(#u)"/><rect x="-10" y="0" width="26" height="270" rx="8" fill="#1a1f2a"/><rect x="-10" y="0" width="9" height="270" fill="#57616f"/><path d="M-8 270H14L3 322Z" fill="#e8d3ae"/><path d="M-1 302L3 322L8 302Z" fill="#1a1f2a"/></g>'
    # the hand comes in from below right, with a hospital band
    arm = "M1640 1640L1240 1640Q1120 1450 1010 1290Q960 1220 900 1120Q850 1030 800 900Q780 850 812 836Q846 826 866 870Q910 980 960 1050Q1000 1090 1030 1060Q1060 1010 1120 1040Q1170 1040 1190 1090Q1250 1100 1256 1160Q1300 1190 1304 1260Q1420 1420 1640 1480Z"
    body += f'<path d="{arm}" fill="#123240" opacity=".5" transform="translate(-40 44)" filter="url(#s)"/><path d="{arm}" fill="url(#skin)"/><path d="M812 836Q846 826 866 870Q910 980 960 1050" fill="none" stroke="#e0ad84" stroke-width="9" opacity=".7"/><path d="M1030 1062Q1040 1130 1080 1180M1122 1042Q1130 1110 1160 1160M1190 1092Q1196 1150 1220 1196" fill="none" stroke="#5a3320" stroke-width="8" opacity=".7" stroke-linecap="round"/><path d="M804 852Q816 838 836 846Q846 866 840 884Q816 886 804 852Z" fill="#e9c2a4"/><path d="M1176 1540Q1290 1440 1330 1296L1400 1370Q1360 1520 1250 1640H1232Z" fill="#fdfdf8"/><path d="M1216 1560Q1320 1460 1352 1330" fill="none" stroke="#3f8fb0" stroke-width="10" stroke-dasharray="30 12"/>'
    for _ in range(40):
        x, y = rng.uniform(250, 1350), rng.uniform(320, 1200)
        body += f'<path d="M{x:.0f} {y:.0f}l{rng.randint(3, 9)} {rng.randint(-4, 4)}" stroke="#8a8672" stroke-width="2" opacity=".5"/>'
    return sheet(1600, 1600, defs, body + '<rect width="1600" height="1600" fill="url(#sun)"/>')


def pictures() -> list[Picture]:
    """Return the three pictures of Ami Coda."""
    home = "ami-coda/images/"
    return [
        Picture(home + "cover.jpg", platform(), 1700, grain=2, vignette=0.16, seed=4031),
        Picture(home + "three-taps-map.jpg", flow(), 1900, grain=1.2, vignette=0.1, seed=4032),
        Picture(home + "orange-blanket.jpg", ward(), 1500, grain=1.6, vignette=0.08, seed=4033),
    ]
