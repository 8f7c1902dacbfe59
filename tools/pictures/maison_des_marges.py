"""Maison des Marges, rights and editing: paper by a window, pale pink and oxblood, red and blue pencil."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, lettering, linear, sheet

PINK, OXBLOOD, CREAM, RED, BLUE, PRUSSIAN, INK = "#e9c3bd", "#5c1f26", "#f4ead8", "#d2342f", "#2d55b8", "#123a5e", "#2a2320"

# Lower-case letters as single strokes: width, then the path; the x-height is 10, ascenders reach to -6 and descenders to 15.
LETTERS: dict[str, tuple[float, str]] = {
    "a": (6.6, "M1 2.200C3 -.6 6 0 6 3V10M6 5.200C3 4 .6 5 .6 7.500C.6 10.800 4.600 10.600 6 7.800"),
    "b": (6.4, "M.6 -6V10M.6 3.500C2.400 -.8 6 -.2 6 5S2.200 11 .6 7"),
    "c": (5.6, "M5.600 1.600C3.600 -.9 .6 .6 .6 5S3.600 11 5.600 8.400"),
    "d": (6.4, "M5.800 -6V10M5.800 3.500C4 -.8 .4 -.2 .4 5S4.200 11 5.800 7"),
    "e": (6, "M.6 5H5.800C5.800 1.600 4.600 0 3.200 0C1.500 0 .6 2 .6 5S2 10 3.600 10C4.600 10 5.400 9.500 5.900 8.600"),
    "f": (4.4, "M4.600 -5.400C2.600 -6.600 1.800 -5.400 1.800 -3V10M0 0H4.200"),
    "g": (6.4, "M5.800 0V11C5.800 15 2.400 15.600 .8 13.400M5.800 3.500C4 -.8 .4 -.2 .4 5S4.200 11 5.800 7"),
    "h": (6.4, "M.6 -6V10M.6 3.400C2.400 -.6 5.800 -.8 5.800 3V10"),
    "i": (2.4, "M1.200 0V10M1.200 -4V-3.600"),
    "j": (3, "M1.800 0V12C1.800 14.600 .6 15 -.4 14.400M1.800 -4V-3.600"),
    "l": (2.4, "M1.200 -6V10"),
    "m": (10, "M.6 0V10M.6 3C2 -.6 5 -.8 5 3V10M5 3C6.400 -.6 9.400 -.8 9.400 3V10"),
    "n": (6.4, "M.6 0V10M.6 3.400C2.400 -.6 5.800 -.8 5.800 3V10"),
    "o": (6.6, "M3.300 0C5.200 0 6.200 2 6.200 5S5.200 10 3.300 10S.4 8 .4 5S1.400 0 3.300 0Z"),
    "p": (6.4, "M.6 0V15M.6 3.500C2.400 -.8 6 -.2 6 5S2.200 11 .6 7"),
    "q": (6.4, "M5.800 0V15M5.800 3.500C4 -.8 .4 -.2 .4 5S4.200 11 5.800 7"),
    "r": (4.6, "M.6 0V10M.6 3.600C1.600 .6 3.200 -.4 4.800 .4"),
    "s": (5.2, "M4.800 1.400C3.600 -.4 .8 -.2 .8 2.400C.8 5.400 5 4.400 5 7.400C5 10.400 1.600 10.600 .4 8.600"),
    "t": (4.4, "M1.800 -4V7.600C1.800 10 3 10.400 4.400 9.600M0 0H4.200"),
    "u": (6.4, "M.6 0V7C.6 10.800 4 10.600 5.800 6.600M5.800 0V10"),
    "v": (6, "M.2 0L3 10L5.800 0"),
    "x": (6, "M.4 0L5.600 10M5.600 0L.4 10"),
    "à": (6.6, "M1 2.200C3 -.6 6 0 6 3V10M6 5.200C3 4 .6 5 .6 7.500C.6 10.800 4.600 10.600 6 7.800M4 -3L2 -5.600"),
    "é": (6, "M.6 5H5.800C5.800 1.600 4.600 0 3.200 0C1.500 0 .6 2 .6 5S2 10 3.600 10C4.600 10 5.400 9.500 5.900 8.600M2.600 -3L4.600 -5.600"),
    "è": (6, "M.6 5H5.800C5.800 1.600 4.600 0 3.200 0C1.500 0 .6 2 .6 5S2 10 3.600 10C4.600 10 5.400 9.500 5.900 8.600M4 -3L2 -5.600"),
    ",": (2, "M1.200 9.400L.4 12.400"),
    ".": (2, "M1 9.600V10"),
    "'": (2, "M1 -6V-3"),
}


def words(text: str, x: float, y: float, size: float, colour: str, weight: float = 1.5) -> str:
    """Return one line of lower-case text; (x, y) is the top left of its x-height, `size` the x-height."""
    out, pen = "", 0.0
    for char in text:
        if char == " ":
            pen += 5.2
            continue
        width, path = LETTERS[char]
        out += f'<path transform="translate({pen:.1f} 0)" d="{path}"/>'
        pen += width + 1.9
    return f'<g transform="translate({x:.1f} {y:.1f}) scale({size / 10:.3f})" fill="none" stroke="{colour}" stroke-width="{weight}" stroke-linecap="round" stroke-linejoin="round">{out}</g>'


CRAYON = (
    '<filter id="crayon" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".32" numOctaves="2" seed="6" result="n"/>'
    '<feColorMatrix in="n" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -7 4.300" result="holes"/><feComposite in="SourceGraphic" in2="holes" operator="in"/></filter>'
)


def pencil(x: float, y: float, turn: float, length: float, colour: str) -> str:
    """Return a pencil lying on its side, its point at (x, y)."""
    return (
        f'<g transform="translate({x} {y}) rotate({turn})"><path d="M8 16H{length}L{length} 44H60Z" fill="#1c0f0e" opacity=".4" filter="url(#s)"/><path d="M0 0L64 -18V18Z" fill="#e7c492"/><path d="M0 0L22 -6.200V6.200Z" fill="{colour}"/>'
        f'<path d="M64 -18Q74 -12 64 -6Q76 0 64 6Q74 12 64 18H{length}V-18Z" fill="{colour}"/><path d="M66 -18H{length}V-7H68Z" fill="#fff" opacity=".34"/><path d="M68 7H{length}V18H66Z" fill="#000" opacity=".26"/><path d="M{length - 40} -18H{length}V18H{length - 40}Z" fill="#d8b25a"/></g>'
    )


def stack() -> str:
    """A pile of manuscripts seen edge-on in raking light, tabs of eleven colours, a red pencil on top."""
    rng = random.Random(70)
    defs = (
        linear("wall", [(0, "#f3d9d2", 1), (0.6, "#e5b9b2", 1), (1, "#c98f8b", 1)], "0 0 1 .6") + linear("table", [(0, "#7c2a30", 1), (1, "#3a1216", 1)]) + blur("s", 9) + blur("w", 46) + blur("u", 26)
        + grain("leaves", ".0016 .42", ".32 .22 .16", 1.5, 3, 4) + linear("rake", [(0, "#fff8ea", 0.5), (0.3, "#fff8ea", 0.08), (0.75, "#7a3438", 0.16), (1, "#5a2428", 0.5)], "0 0 1 0") + linear("round", [(0, "#fff", 0.35), (0.3, "#fff", 0), (0.8, "#2a1010", 0.12), (1, "#2a1010", 0.55)])
    )
    body = '<rect width="1900" height="1250" fill="url(#wall)"/><path d="M-40 -40H760L1180 1130H240Z" fill="#fff6e6" opacity=".55" filter="url(#u)"/><path d="M880 -40H1180L1640 1130H1330Z" fill="#fff6e6" opacity=".42" filter="url(#u)"/>'
    body += '<path d="M0 1120H1900V1250H0Z" fill="url(#table)"/><path d="M0 1120H1900" stroke="#b8565a" stroke-width="4"/>'
    papers = ["#f7efdf", "#f2e4cd", "#fbf7ee", "#efd4cc", "#e8dcc8", "#f5ecd9", "#f0c9c2", "#dfe3e2"]
    tabs = [RED, BLUE, "#e8a92c", "#2e8b7a", "#7a3f93", "#f07c5a", "#1f2f5c", "#b3294e", "#86b24a", "#4aa3c7", "#d9c22e"]
    y, pile, shadow, n = 1120.0, "", "", 0
    while y > 290:
        h = rng.choice([16, 22, 30, 38, 52, 64])
        left = 340 + rng.uniform(-34, 34)
        right = left + rng.choice([1010, 1010, 1010, 1060, 960]) + rng.uniform(-14, 14)
        paper = rng.choice(papers)
        top = y - h
        path = f"M{left:.0f} {top + 3:.0f}Q{left + 3:.0f} {top:.0f} {left + 8:.0f} {top:.0f}H{right - 6:.0f}L{right:.0f} {top + 4:.0f}L{right - rng.uniform(0, 8):.0f} {y:.0f}H{left + rng.uniform(0, 8):.0f}Z"
        shadow += f"M{right - 40:.0f} {top:.0f}h{120 + 30 * math.sin(n):.0f}l90 {h + 34:.0f}h-190Z"
        if n % 3 != 1:
            colour = tabs[n % 11]
            reach = rng.uniform(50, 130)
            ty = min(top + h * rng.uniform(0.1, 0.4), y - 17)
            pile += f'<path d="M{right - 30:.0f} {ty:.0f}H{right + reach:.0f}Q{right + reach + 7:.0f} {ty + 8:.0f} {right + reach:.0f} {ty + 16:.0f}H{right - 30:.0f}Z" fill="{colour}"/><path d="M{right:.0f} {ty + 10:.0f}H{right + reach:.0f}V{ty + 16:.0f}H{right:.0f}Z" fill="#000" opacity=".25"/>'
        pile += f'<path d="{path}" fill="{paper}"/><path d="{path}" filter="url(#leaves)" opacity=".42"/><path d="{path}" fill="url(#round)"/><path d="{path}" fill="url(#rake)"/><path d="M{left + 4:.0f} {top + 1:.0f}H{right - 8:.0f}" stroke="#fff" stroke-width="2.400" opacity=".75"/><path d="M{left + 6:.0f} {y - 1:.0f}H{right - 6:.0f}" stroke="#3a1a16" stroke-width="3" opacity=".6"/>'
        if n in (5, 11):
            pile += f'<path d="M{left + 250:.0f} {top - 2:.0f}H{left + 272:.0f}L{left + 268:.0f} {y + 1:.0f}H{left + 254:.0f}Z" fill="{(BLUE, RED)[n % 2]}"/><path d="M{left + 250:.0f} {top - 2:.0f}H{left + 258:.0f}L{left + 256:.0f} {y + 1:.0f}H{left + 254:.0f}Z" fill="#fff" opacity=".3"/>'
        if n == 8:
            pile += f'<path d="M{left - 70:.0f} {y - 6:.0f}Q{left - 96:.0f} {y + 60:.0f} {left - 60:.0f} {y + 120:.0f}" stroke="{OXBLOOD}" stroke-width="13" fill="none"/><path d="M{left - 70:.0f} {y - 6:.0f}L{left + 20:.0f} {y - 8:.0f}" stroke="{OXBLOOD}" stroke-width="13"/>'
        y = top
        n += 1
    body += f'<path d="M1300 1120L1880 1120L1760 420L1380 330Z" fill="#7c3438" opacity=".38" filter="url(#w)"/><path d="{shadow}" fill="#5c1f26" opacity=".35" filter="url(#s)"/><path d="M320 1120H1420L1560 1165H280Z" fill="#1a0709" opacity=".6" filter="url(#s)"/>{pile}'
    body += pencil(560, y - 19, 1.2, 520, RED)
    return sheet(1900, 1250, defs, body)


def ponds() -> str:
    """The jacket of the novel stands on a table: salt pans from the air, one figure, a long shadow."""
    rng = random.Random(214)
    defs = (
        linear("wall", [(0, "#e9d3c9", 1), (1, "#cfa79c", 1)], "0 0 1 1") + linear("table", [(0, "#d99a3c", 1), (1, "#9c6420", 1)]) + blur("s", 14) + blur("w", 60)
        + linear("sheen", [(0, "#000", 0.34), (0.035, "#fff", 0.34), (0.06, "#000", 0.14), (0.1, "#fff", 0.1), (0.6, "#fff", 0), (1, "#3a1020", 0.2)], "0 0 1 0") + grain("brine", ".012 .02", ".55 .16 .24", 1.0, 4, 9) + grain("salt", ".05", "1 1 1", 1.6, 4, 3) + linear("leaf", [(0, "#efe4cf", 1), (1, "#a8967a", 1)], "0 0 1 0")
    )
    body = '<rect width="1400" height="1800" fill="url(#wall)"/><path d="M0 1360H1400V1800H0Z" fill="url(#table)"/><path d="M-100 -100H700L1100 1360H500Z" fill="#fff" opacity=".26" filter="url(#w)"/><path d="M0 1360H1400" stroke="#f0bd6a" stroke-width="4" opacity=".7"/>'
    w, h = 820, 1230
    cols, rows = 5, 8
    xs = [[-40 + 180 * c + rng.uniform(-34, 34) + 26 * r for c in range(-1, cols + 1)] for r in range(rows + 1)]
    ys = [[-20 + 160 * r + rng.uniform(-26, 26) - 20 * c for c in range(-1, cols + 1)] for r in range(rows + 1)]
    tones = ["#f6ded9", "#eab3b0", "#d98794", "#c25f75", "#fdf6f0", "#cbb3cf", "#a98fc0", "#f2c9b8", "#8f3f5a", "#e9e6ec", "#b9c9d2"]
    art = f'<rect width="{w}" height="{h}" fill="#f3e7d4"/>'
    for r in range(rows):
        for c in range(cols + 1):
            a, b = (xs[r][c] + 8, ys[r][c] + 8), (xs[r][c + 1] - 8, ys[r][c + 1] + 8)
            d, e = (xs[r + 1][c + 1] - 8, ys[r + 1][c + 1] - 8), (xs[r + 1][c] + 8, ys[r + 1][c] - 8)
            cells = [(a, b, d, e)]
            if rng.random() < 0.45:
                m, k = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), ((e[0] + d[0]) / 2, (e[1] + d[1]) / 2)
                cells = [(a, (m[0] - 4, m[1]), (k[0] - 4, k[1]), e), ((m[0] + 4, m[1]), b, d, (k[0] + 4, k[1]))]
            for p in cells:
                path = "M" + "L".join(f"{x:.0f} {v:.0f}" for x, v in p) + "Z"
                tone = rng.choice(tones)
                art += f'<path d="{path}" fill="{tone}" stroke="#8a6a5c" stroke-width="2.500" stroke-linejoin="round"/><path d="M{p[0][0]:.0f} {p[0][1]:.0f}L{p[1][0]:.0f} {p[1][1]:.0f}" stroke="#5c3038" stroke-width="6" opacity=".4"/>'
                if rng.random() < 0.3:
                    cx, cy = sum(x for x, _ in p) / 4, sum(v for _, v in p) / 4
                    for _ in range(4):
                        ox, oy = cx + rng.uniform(-34, 34), cy + rng.uniform(-34, 34)
                        art += f'<path d="M{ox:.0f} {oy:.0f}l26 9l-14 6Z" fill="#5c3038" opacity=".5"/><path d="M{ox - 10:.0f} {oy + 5:.0f}Q{ox:.0f} {oy - 16:.0f} {ox + 10:.0f} {oy + 5:.0f}Z" fill="#fff"/>'
    art += f'<rect width="{w}" height="{h}" filter="url(#brine)" opacity=".3"/><rect width="{w}" height="{h}" filter="url(#salt)" opacity=".22"/>'
    art += '<path d="M478 818l150 52l-6 10l-152 -52Z" fill="#3a1020" opacity=".75"/><path d="M462 824Q464 790 474 786Q486 790 486 824Z" fill="#d2342f"/><circle cx="474" cy="780" r="9" fill="#2a1512"/><path d="M484 800L540 770" stroke="#2a1512" stroke-width="4"/><path d="M534 762l14 18" stroke="#2a1512" stroke-width="6"/>'
    art += f'<rect x="70" y="80" width="420" height="318" fill="#fbf5ea"/>{lettering("LE SEL", 108, 120, 72, OXBLOOD, 1.3)}{lettering("DES", 108, 216, 72, OXBLOOD, 1.3)}{lettering("AUTRES", 108, 312, 48, OXBLOOD, 1.3)}'
    defs += f'<clipPath id="front"><rect width="{w}" height="{h}" rx="4"/></clipPath>'
    body += '<path d="M250 1450L1120 1500L1400 1420V1560L1000 1640L270 1480Z" fill="#3d1d08" opacity=".55" filter="url(#s)"/><path d="M1080 560L1400 700V1400L1110 1480Z" fill="#5c1f26" opacity=".28" filter="url(#w)"/>'
    body += f'<path d="M1090 318L1152 300V1440L1090 1494Z" fill="url(#leaf)"/><path d="{"".join(f"M{1096 + 7 * k} {316 - 2 * k}V{1488 - 6 * k}" for k in range(8))}" stroke="#7d6b50" stroke-width="1.500" opacity=".6"/><path d="M1152 294L1162 298V1440L1152 1446Z" fill="#8f3f5a"/>'
    body += f'<g transform="matrix(1.012 .064 0 1 262 214)"><g clip-path="url(#front)">{art}<rect width="{w}" height="{h}" fill="url(#sheen)"/></g><rect x="1" y="1" width="{w - 2}" height="{h - 2}" rx="4" fill="none" stroke="#fff" stroke-width="2" opacity=".4"/></g>'
    return sheet(1400, 1800, defs, body)


def proof() -> str:
    """A corrected proof close up: printed lines, red and blue pencil that runs into the margin."""
    defs = CRAYON + linear("page", [(0, "#fdf8ec", 1), (1, "#e6dac4", 1)], "0 0 1 1") + blur("s", 10) + blur("w", 70) + grain("fibre", ".7", ".4 .3 .2", 0.6, 2, 5)
    lines = ["la boue sèche en trois jours et", "on la découpe comme du pain. mon", "père disait que le sel se mérite,", "il ne disait pas à qui. nous avons", "vendu la moitié du marais avant", "midi, sans descendre de voiture,", "et l'acheteur voulait savoir si", "le vent était compris. ma tante a", "répondu que oui, le vent aussi,", "mais pas les dimanches."]
    text = ""
    for k, line in enumerate(lines):
        text += words(line, 60, 130 + 148 * k, 31, INK, 1.75)
    marks_red = "M392 290C500 274 600 298 686 284" + "M700 262L722 330L742 250" + "M742 250C860 176 1040 196 1170 232"
    marks_red += "M610 1330C760 1310 900 1336 1010 1318M604 1344C760 1326 900 1350 1016 1330"
    marks_red += "M1016 1330C1120 1370 1180 1330 1230 1290M1244 1270q30 -46 52 0t52 0t52 0M1250 1330q24 -30 46 0t46 0" + "M52 452C40 500 40 540 56 560M52 452L70 446M56 560L74 560"
    marks_blue = "M1090 688C1126 690 1126 900 1090 904M1126 796L1180 786" + "M54 1080C260 1110 520 1104 700 1084M700 1084C760 1010 820 1010 800 1060S720 1110 880 1098" + "M1240 1010l60 60M1300 1010l-60 60M1340 1024q40 -30 76 0"
    body = '<rect width="1500" height="1500" fill="#7c2a30"/><g transform="rotate(-4 750 750) translate(30 20)"><rect x="-80" y="-60" width="1640" height="1700" fill="url(#page)"/><rect x="-80" y="-60" width="1640" height="1700" filter="url(#fibre)" opacity=".3"/>'
    body += f'<path d="M1130 -60V1700" stroke="#b9cfe0" stroke-width="2.500"/>{text}'
    body += f'<g filter="url(#crayon)" fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="{marks_red}" stroke="{RED}" stroke-width="10"/><path d="{marks_blue}" stroke="{BLUE}" stroke-width="10"/><g transform="rotate(-7 1190 220)">{words("du sel", 1192, 204, 46, RED, 2.2)}</g><g transform="rotate(-5 1200 780)">{words("qui", 1204, 750, 44, BLUE, 2.2)}{words("parle", 1204, 842, 44, BLUE, 2.2)}</g></g></g>'
    body += pencil(1130, 1150, 52, 640, BLUE)
    body += '<path d="M-200 -200H900L-200 1300Z" fill="#fff6e2" opacity=".2" filter="url(#w)"/><path d="M1700 700L700 1700H1700Z" fill="#3a1216" opacity=".34" filter="url(#w)"/>'
    return sheet(1500, 1500, defs, body)


def bridge() -> str:
    """An open atlas: the elevation of a viaduct that was refused, in white lines on blue, struck through in red."""
    rng = random.Random(1871)
    defs = CRAYON + linear("ground", [(0, "#ecd3cb", 1), (1, "#cda39b", 1)], "0 0 1 1") + blur("s", 16) + blur("w", 60) + linear("blue", [(0, "#1a4c78", 1), (0.5, PRUSSIAN, 1), (1, "#0c2b49", 1)], "0 0 1 1") + grain("wash", ".006 .01", ".75 .88 1", 0.8, 4, 15)
    defs += linear("fold", [(0, "#000", 0), (0.42, "#000", 0.05), (0.488, "#000", 0.34), (0.5, "#000", 0.62), (0.512, "#fff", 0.24), (0.58, "#fff", 0.05), (1, "#000", 0.14)], "0 0 1 0")
    x0, y0, x1, y1 = 150, 150, 1850, 1150
    page = f"M{x0} {y0 + 8}Q{x0 + 500} {y0 - 20} 1000 {y0 + 14}Q{x1 - 500} {y0 - 20} {x1} {y0 + 8}V{y1}Q{x1 - 500} {y1 - 26} 1000 {y1 + 12}Q{x0 + 500} {y1 - 26} {x0} {y1}Z"
    defs += f'<clipPath id="pg"><path d="{page}"/></clipPath>'
    body = '<rect width="2000" height="1300" fill="url(#ground)"/><path d="M150 200H1850L1890 1230H170Z" fill="#5c1f26" opacity=".6" filter="url(#s)"/>'
    body += f'<path d="M{x0 - 14} {y0 + 12}H{x1 + 14}V{y1 + 22}H{x0 - 14}Z" fill="{OXBLOOD}"/>' + "".join(f'<path d="{page}" transform="translate({d} {3 * k + 3})" fill="{"#fbf4e6" if k % 2 else "#d9cbb4"}"/>' for k, d in ((3, 0), (2, 0), (1, 0)))
    body += '<g clip-path="url(#pg)"><rect width="2000" height="1300" fill="url(#blue)"/><rect width="2000" height="1300" filter="url(#wash)" opacity=".34"/>'
    white = 'stroke="#eaf4fb" fill="none" stroke-linejoin="round" stroke-linecap="round"'
    grid = "".join(f"M{x} 100V1200" for x in range(150, 1860, 50)) + "".join(f"M100 {y}H1900" for y in range(150, 1160, 50))
    body += f'<path d="{grid}" {white} stroke-width="1" opacity=".13"/>'

    def ground(x: float) -> float:
        t = (x - 1000) / 760
        return 470 + 560 * math.exp(-((t * 1.25) ** 4)) + 14 * math.sin(x / 37) + 9 * math.sin(x / 17)

    land = "".join(f"{'M' if x == 140 else 'L'}{x} {ground(x):.0f}" for x in range(140, 1870, 10))
    hatch = "".join(f"M{x} {ground(x) + 3:.0f}l{-14 - rng.random() * 12:.0f} {20 + rng.random() * 26:.0f}" for x in range(150, 1860, 11))
    body += f'<path d="{land}" {white} stroke-width="4"/><path d="{hatch}" {white} stroke-width="1.600" opacity=".7"/>'
    deck, piers = 380, [300, 480, 660, 840, 1160, 1340, 1520, 1700]
    lines, thick, courses = "", "", ""
    for k, x in enumerate(piers):
        foot = ground(x)
        wide = 24 + (foot - deck) * 0.035
        thick += f"M{x - 20} {deck + 96}L{x - wide:.0f} {foot:.0f}M{x + 20} {deck + 96}L{x + wide:.0f} {foot:.0f}M{x - wide - 12:.0f} {foot:.0f}H{x + wide + 12:.0f}"
        y = deck + 110.0
        while y < foot - 8:
            f = (y - deck - 96) / max(1, foot - deck - 96)
            half = 20 + (wide - 20) * f
            courses += f"M{x - half:.1f} {y:.0f}H{x + half:.1f}"
            y += 15
        if k + 1 < len(piers):
            nx = piers[k + 1]
            span = nx - x - 40
            rise = min(92, span / 2)
            thick += f"M{x + 20} {deck + 98}A{span / 2:.0f} {rise:.0f} 0 0 1 {nx - 20} {deck + 98}"
            lines += f"M{x + 8} {deck + 92}A{span / 2 + 12:.0f} {rise + 12:.0f} 0 0 1 {nx - 8} {deck + 92}"
            mid = (x + nx) / 2
            lines += "".join(f"M{mid + (span / 2) * math.cos(a):.1f} {deck + 98 - rise * math.sin(a):.1f}L{mid + (span / 2 + 13) * math.cos(a):.1f} {deck + 96 - (rise + 13) * math.sin(a):.1f}" for a in (math.pi * n / 22 for n in range(1, 22)))
    thick += f"M160 {deck - 22}H1840M160 {deck - 10}H1840"
    lines += "".join(f"M{x} {deck - 22}v-26" for x in range(170, 1840, 18)) + f"M160 {deck - 48}H1840"
    body += f'<path d="{courses}" {white} stroke-width="1.300" opacity=".6"/><path d="{lines}" {white} stroke-width="1.700" opacity=".85"/><path d="{thick}" {white} stroke-width="3.600"/>'
    train = f"M520 {deck - 54}h80v-46h-22v-30h-12v30h-34l-14 16ZM612 {deck - 54}h110v-52h-110ZM734 {deck - 54}h110v-52h-110ZM856 {deck - 54}h86v-52h-86Z" + "".join(f"M{x} {deck - 94}h18v18h-18Z" for x in (624, 652, 680, 746, 774, 802))
    body += f'<path d="{train}" {white} stroke-width="2.600"/><path d="M572 {deck - 138}q-30 -30 -70 -18q-40 14 -80 -6" {white} stroke-width="2.400" opacity=".8"/>'
    river = "".join(f"M{900 + 12 * k} {1046 + 9 * k}q30 -8 60 0t60 0t60 0" for k in range(4))
    body += f'<path d="{river}" {white} stroke-width="2" opacity=".8"/><path d="M1004 {deck + 8}V1020M984 {deck + 8}H1024M984 1020H1024M996 {deck + 22}L1004 {deck + 8}L1012 {deck + 22}M996 1006L1004 1020L1012 1006" {white} stroke-width="1.800"/>'
    trees = ""
    for x in list(range(170, 560, 23)) + list(range(1450, 1850, 23)):
        y = ground(x)
        s = rng.uniform(16, 30)
        trees += f"M{x} {y:.0f}v{-s:.0f}M{x - s / 3:.0f} {y - s * 0.5:.0f}L{x} {y - s * 1.8:.0f}L{x + s / 3:.0f} {y - s * 0.5:.0f}Z"
    body += f'<path d="{trees}" {white} stroke-width="1.800" opacity=".75"/>'
    nuns = ground(1770)
    body += f'<path d="M1730 {nuns:.0f}v-58l30 -34l30 34v58ZM1790 {nuns:.0f}v-100l12 -34l12 34v100M1802 {nuns - 134:.0f}v-22M1795 {nuns - 148:.0f}h14M1744 {nuns - 40:.0f}h12v20h-12ZM1766 {nuns - 40:.0f}h12v20h-12Z" fill="{PRUSSIAN}" stroke="#eaf4fb" stroke-width="2.600"/>'
    notes = "".join(f"M220 {920 + 24 * k}h{w}" for k, w in enumerate((210, 236, 190, 224, 120))) + "".join(f"M1560 {900 + 24 * k}h{w}" for k, w in enumerate((200, 170)))
    body += f'<path d="{notes}" {white} stroke-width="5" opacity=".5" stroke-dasharray="26 8 44 8 18 8 60 8"/>' + lettering("REFUS", 1560, 980, 54, "#eaf4fb", 0.7)
    body += f'<g filter="url(#crayon)"><path d="M262 1010C700 800 1300 500 1766 262" stroke="{RED}" stroke-width="19" fill="none" stroke-linecap="round"/></g></g><path d="{page}" fill="url(#fold)"/>'
    body += '<path d="M-200 -200H1000L100 1500H-200Z" fill="#fff4e2" opacity=".22" filter="url(#w)"/>'
    return sheet(2000, 1300, defs, body)


def pictures() -> list[Picture]:
    """The pictures of Maison des Marges."""
    place = "maison-des-marges/images/"
    return [
        Picture(place + "cover.jpg", stack(), 1800, 2, 0.14, 1),
        Picture(place + "sel-couverture.jpg", ponds(), 1300, 2, 0.16, 2),
        Picture(place + "sel-epreuve.jpg", proof(), 1500, 1, 0.14, 3),
        Picture(place + "ponts-planche.jpg", bridge(), 1900, 1, 0.14, 4),
    ]
