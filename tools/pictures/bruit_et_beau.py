"""BRUIT & BEAU, advertising: studio glamour for ugly things, sugar pink against bottle green, one flash too many, screen-print dots."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, lettering, linear, radial, sheet

PINK, TOMATO, BOTTLE, CREAM, INK = "#f3a4b7", "#e2402b", "#123a30", "#fbf1e1", "#171310"


def wheelie(x: float, y: float, s: float, name: str, trim: str = "#f6c945") -> str:
    """Return a wheelie bin standing at (x, y), 620 high at scale 1, seen from the front left; `name` is its gradient."""
    return (
        f'<g transform="translate({x} {y}) scale({s})">'
        '<ellipse cx="196" cy="-46" rx="40" ry="64" fill="#0d0d0d"/><ellipse cx="206" cy="-46" rx="30" ry="52" fill="#2c2c2c"/><ellipse cx="208" cy="-46" rx="12" ry="22" fill="#8c8c86"/>'
        f'<path d="M148 -524L262 -566L214 -66Q210 -40 190 -30L122 -2Z" fill="url(#{name}d)"/><path d="M-196 -524H150L124 -14Q122 0 106 0H-138Q-154 0 -156 -14Z" fill="url(#{name})"/>'
        '<path d="M-150 -470H108L92 -60Q91 -46 78 -46H-112Q-124 -46 -126 -60Z" fill="#fff" opacity=".06"/><path d="M-150 -470H108" stroke="#fff" stroke-width="4" opacity=".25"/>'
        '<path d="M-118 -486L-100 -20M70 -486L58 -20" stroke="#000" stroke-width="10" opacity=".22"/><path d="M-128 -486L-110 -20M60 -486L48 -20" stroke="#fff" stroke-width="4" opacity=".22"/>'
        f'<path d="M-214 -522Q-220 -544 -204 -552L-150 -608Q-142 -616 -126 -616H236Q250 -616 256 -604L282 -570Q286 -560 274 -556L170 -518Q164 -514 150 -514H-204Q-212 -514 -214 -522Z" fill="url(#{name}l)"/>'
        '<path d="M-206 -530H160L272 -568" fill="none" stroke="#fff" stroke-width="5" opacity=".35"/><path d="M-120 -600H226" stroke="#fff" stroke-width="9" opacity=".5" stroke-linecap="round"/>'
        '<path d="M196 -616V-640Q196 -650 208 -650H286Q298 -650 298 -638V-590" fill="none" stroke="#111" stroke-width="19" stroke-linecap="round"/><path d="M200 -640Q204 -652 216 -652H284" fill="none" stroke="#6f7f78" stroke-width="4"/>'
        f'<path d="M-74 -330H28V-228H-74Z" fill="{trim}"/><path d="M-23 -314L14 -250H-60Z" fill="none" stroke="#171310" stroke-width="10" stroke-linejoin="round"/></g>'
    )


def bin_paint(name: str, light: str, mid: str, dark: str) -> str:
    """Return the three gradients of a bin."""
    return (
        linear(name, [(0, light, 1), (0.14, mid, 1), (0.3, light, 1), (0.42, mid, 1), (1, dark, 1)], "0 0 1 .25") + linear(f"{name}d", [(0, dark, 1), (1, "#050b09", 1)], "0 0 1 0") + linear(f"{name}l", [(0, light, 1), (0.5, mid, 1), (1, dark, 1)], "0 0 1 1")
    )


def star() -> str:
    """A wheelie bin lit like a bottle of perfume."""
    rng = random.Random(5)
    defs = (
        bin_paint("b", "#4d9c82", "#1c5a48", "#0b2c23") + linear("fall", [(0, "#f9c3cf", 1), (0.58, "#f0a0b3", 1), (0.68, "#e78aa1", 1), (1, "#f5b0c0", 1)]) + radial("spot", [(0, "#fff6f0", 0.95), (0.5, "#fff0ec", 0.4), (1, "#fff", 0)], ".5 .5 .5") + linear("beam", [(0, "#fffaf0", 0.75), (1, "#fffaf0", 0)], "0 0 1 1")
        + linear("drum", [(0, "#ff8a70", 1), (0.22, "#ff9c84", 1), (0.5, TOMATO, 1), (1, "#7d140c", 1)], "0 0 1 0") + linear("brass", [(0, "#8a5a14", 1), (0.3, "#ffe9a6", 1), (0.5, "#e0ad3f", 1), (1, "#6e420c", 1)], "0 0 1 0") + radial("ball", [(0, "#fff4c4", 1), (0.5, "#dca73a", 1), (1, "#6e420c", 1)], ".36 .3 .7")
        + blur("s", 16) + blur("t", 46) + blur("u", 4) + radial("corner", [(0, "#5a1230", 0), (0.62, "#5a1230", 0.06), (1, "#5a1230", 0.62)], ".56 .45 .72")
    )
    body = '<rect width="1800" height="1200" fill="url(#fall)"/><ellipse cx="1010" cy="440" rx="640" ry="520" fill="url(#spot)"/><path d="M-60 -60H240L1500 1060Q1100 1180 640 1050Z" fill="url(#beam)" opacity=".7" filter="url(#t)"/>'
    body += '<path d="M1080 980L1800 780V1010Q1500 1120 1160 1050Z" fill="#8d2350" opacity=".42" filter="url(#s)"/><path d="M560 980A420 92 0 0 0 1400 980V1060A420 92 0 0 1 560 1060Z" fill="#6b1239" opacity=".45" transform="translate(40 50)" filter="url(#s)"/>'
    body += '<path d="M560 940A420 92 0 0 0 1400 940V1040A420 92 0 0 1 560 1040Z" fill="url(#drum)"/><ellipse cx="980" cy="940" rx="420" ry="92" fill="#f2664d"/><ellipse cx="940" cy="926" rx="330" ry="62" fill="#ffab96" opacity=".55" filter="url(#s)"/><path d="M860 968L1390 930Q1400 960 1300 1000Q1140 1034 1010 1028Z" fill="#7d140c" opacity=".62" filter="url(#u)"/>'
    body += wheelie(950, 968, 1.12, "b") + '<path d="M748 452L770 900" stroke="#fff" stroke-width="16" opacity=".5" stroke-linecap="round" filter="url(#u)"/>'
    # a bow of tulle on the lid, because it is the evening of its life
    body += '<g transform="translate(962 312)"><path d="M0 0Q-90 -96 -150 -60Q-176 -14 -120 26Q-60 40 0 0ZM0 0Q90 -104 156 -66Q180 -14 124 28Q60 40 0 0Z" fill="#e2402b"/><path d="M0 0Q-80 -50 -130 -44M0 0Q-70 -6 -122 8M0 0Q86 -54 134 -48M0 0Q74 -4 124 10" stroke="#7d140c" stroke-width="7" fill="none" opacity=".7"/><path d="M0 0Q-60 60 -92 132L-52 122L-40 150Q-10 70 8 14ZM0 0Q50 60 70 120L96 106L120 132Q80 40 20 0Z" fill="#c42f1d"/><ellipse cx="0" cy="0" rx="28" ry="32" fill="#ff7a60"/></g>'
    for x, y in [(250, 1090), (1640, 1120)]:
        body += f'<ellipse cx="{x + 90}" cy="{y - 4}" rx="180" ry="20" fill="#6b1239" opacity=".45" filter="url(#s)"/><ellipse cx="{x}" cy="{y}" rx="84" ry="22" fill="url(#brass)"/><ellipse cx="{x}" cy="{y - 10}" rx="84" ry="20" fill="#e6bd5a"/><path d="M{x - 13} {y - 400}H{x + 13}V{y - 10}H{x - 13}Z" fill="url(#brass)"/><circle cx="{x}" cy="{y - 424}" r="32" fill="url(#ball)"/>'
    rope = "M250 716Q900 1240 1640 744"
    body += f'<path d="{rope}" fill="none" stroke="#6b1239" stroke-width="40" opacity=".35" transform="translate(24 60)" filter="url(#s)"/><path d="{rope}" fill="none" stroke="#8d1710" stroke-width="46" stroke-linecap="round"/><path d="{rope}" fill="none" stroke="#d43a26" stroke-width="26" stroke-linecap="round" transform="translate(0 -7)"/><path d="{rope}" fill="none" stroke="#ff9a82" stroke-width="7" stroke-linecap="round" transform="translate(0 -16)"/><path d="{rope}" fill="none" stroke="#5e0d08" stroke-width="44" stroke-dasharray="4 17" opacity=".45"/>'
    for _ in range(70):
        x, y, r = rng.uniform(150, 1500), rng.uniform(40, 900), rng.uniform(1, 3.4)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.1f}" fill="#fff" opacity="{rng.uniform(0.2, 0.7):.2f}"/>'
    return sheet(1800, 1200, defs, body + '<rect width="1800" height="1200" fill="url(#corner)"/>')


def mouth() -> str:
    """The dentist's poster: a mouth at night whose teeth are a street of houses, one of them missing."""
    rng = random.Random(32)
    defs = (
        '<pattern id="dots" width="22" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(28)"><circle cx="11" cy="11" r="6.4" fill="#8f1b10"/></pattern><pattern id="fine" width="15" height="15" patternUnits="userSpaceOnUse" patternTransform="rotate(62)"><circle cx="7" cy="7" r="3.2" fill="#e79fb0"/></pattern>'
        + grain("paper", ".9", ".2 .1 .1", 0.35, 2, 7) + grain("worn", ".012 .02", "1 .95 .9", 0.8, 4, 3) + blur("s", 12) + linear("fold", [(0, "#000", 0), (0.49, "#000", 0.1), (0.5, "#fff", 0.3), (0.52, "#000", 0.05), (1, "#000", 0)], "0 0 1 0") + linear("foldy", [(0, "#000", 0), (0.492, "#000", 0.12), (0.5, "#fff", 0.26), (0.51, "#000", 0.05), (1, "#000", 0)])
        + '<clipPath id="m"><path d="M160 930Q240 470 700 470Q1160 470 1240 930Q1180 1500 700 1510Q220 1500 160 930Z"/></clipPath>'
    )
    body = f'<rect width="1400" height="1867" fill="{PINK}"/><rect width="1400" height="1867" fill="url(#fine)" opacity=".8"/>'
    body += f'<path d="M40 910Q150 520 430 330Q580 250 700 350Q820 250 970 330Q1250 520 1360 910Q1290 1640 700 1660Q110 1640 40 910Z" fill="{TOMATO}"/><path d="M40 910Q110 1640 700 1660Q1290 1640 1360 910L1240 930Q1180 1500 700 1510Q220 1500 160 930Z" fill="url(#dots)"/><path d="M230 610Q400 410 560 380" fill="none" stroke="{CREAM}" stroke-width="24" stroke-linecap="round"/><path d="M470 1596Q700 1620 900 1596" fill="none" stroke="{CREAM}" stroke-width="18" stroke-linecap="round" opacity=".85"/>'
    body += f'<g clip-path="url(#m)"><rect width="1400" height="1867" fill="{BOTTLE}"/>'
    for _ in range(46):
        x, y = rng.uniform(260, 1140), rng.uniform(760, 1040)
        body += f'<path d="M{x:.0f} {y:.0f}m-{4} 0h8m-4 -4v8" stroke="{CREAM}" stroke-width="2.5" opacity=".8"/>'
    # upper row, upside down: plain molars
    for k in range(9):
        x = 170 + k * 119
        drop = 770 - 60 * abs(k - 4) ** 1.25 * 0.45
        body += f'<path d="M{x + 4} 400H{x + 115}V{drop - 40:.0f}Q{x + 112} {drop:.0f} {x + 60} {drop + 6:.0f}Q{x + 8} {drop:.0f} {x + 4} {drop - 40:.0f}Z" fill="{CREAM}"/><path d="M{x + 88} 400V{drop - 30:.0f}" stroke="{PINK}" stroke-width="12" opacity=".75"/>'
    # the tongue is the street, the lower teeth its houses
    body += f'<path d="M420 1600Q470 1180 700 1120Q930 1180 980 1600Z" fill="{TOMATO}"/><path d="M700 1140V1600" stroke="#8f1b10" stroke-width="10" stroke-dasharray="44 32"/><path d="M420 1600Q470 1180 700 1120Q640 1300 600 1600Z" fill="url(#dots)" opacity=".6"/>'
    for k in range(8):
        side = -1 if k < 4 else 1
        d = k if k < 4 else 7 - k
        x, base, h, w = (180 + d * 96, 1250 + d * 66, 330 - d * 26, 104) if side < 0 else (1400 - 180 - d * 96 - 104, 1250 + d * 66, 330 - d * 26, 104)
        if k == 5:
            body += f'<path d="M{x + 6} {base + 10}H{x + w - 6}" stroke="{PINK}" stroke-width="18" stroke-linecap="round"/><path d="M{x + 52} {base}V{base - 120}" stroke="{CREAM}" stroke-width="9"/><path d="M{x + 8} {base - 190}H{x + 98}V{base - 104}H{x + 8}Z" fill="#f6c945"/><path d="M{x + 26} {base - 166}H{x + 80}M{x + 26} {base - 146}H{x + 80}M{x + 26} {base - 126}H{x + 58}" stroke="{INK}" stroke-width="8"/>'
            continue
        body += f'<path d="M{x} {base + 260}V{base - h + 54}Q{x + 6} {base - h + 20} {x + w / 2} {base - h}Q{x + w - 6} {base - h + 20} {x + w} {base - h + 54}V{base + 260}Z" fill="{CREAM}"/><path d="M{x + w - 22} {base + 260}V{base - h + 40}L{x + w} {base - h + 54}V{base + 260}Z" fill="{PINK}"/>'
        for r in range(4):
            for c in range(2):
                wy = base - h + 88 + r * 66
                lit = (k, r, c) in {(2, 1, 0), (6, 2, 1), (1, 3, 1), (4, 0, 1)}
                body += f'<path d="M{x + 14 + c * 36} {wy}h22v36h-22Z" fill="{"#f6c945" if lit else BOTTLE}"/>'
        body += f'<path d="M{x + 62} {base - h + 8}v-40h18v52Z" fill="{CREAM}"/>'
    body += f'</g><g transform="translate(700 1096)"><path d="M-34 96L-12 10H14L36 96Z" fill="#f6c945"/><circle cx="1" cy="-14" r="20" fill="{CREAM}"/><path d="M12 26L66 40" stroke="#f6c945" stroke-width="13" stroke-linecap="round"/><path d="M64 32L330 -60L360 120L66 50Z" fill="#f6c945" opacity=".5" style="mix-blend-mode:screen"/></g>'
    body += lettering("UNE RUE SANS TROU", 330, 1730, 62, TOMATO, 1.9)
    body += '<rect width="1400" height="1867" fill="url(#fold)"/><rect width="1400" height="1867" fill="url(#foldy)"/><rect width="1400" height="1867" filter="url(#worn)" opacity=".12"/><rect width="1400" height="1867" filter="url(#paper)" opacity=".4"/>'
    return sheet(1400, 1867, defs, body)


def cup(x: float, y: float, angle: float, alpha: float) -> str:
    """Return a coffee cup centred on (x, y)."""
    return (
        f'<g transform="translate({x:.0f} {y:.0f}) rotate({angle:.0f})" opacity="{alpha}"><path d="M84 -34Q146 -44 140 10Q134 50 66 44" fill="none" stroke="#f7ecd8" stroke-width="20"/>'
        '<path d="M-96 -70H96Q96 30 60 72Q40 88 0 88Q-40 88 -60 72Q-96 30 -96 -70Z" fill="url(#china)"/><ellipse cx="0" cy="-70" rx="96" ry="24" fill="#fffaf0"/><ellipse cx="0" cy="-68" rx="82" ry="17" fill="#4a2512"/><path d="M-78 -30Q-70 30 -46 58" stroke="#fff" stroke-width="12" opacity=".8" fill="none" stroke-linecap="round"/><path d="M-92 -24Q0 6 92 -24L88 2Q0 30 -88 2Z" fill="#e2402b"/></g>'
    )


def mishap() -> str:
    """The insurer's film still: seven flashes of one falling cup, the cat that has nothing to say, a white sofa."""
    rng = random.Random(9)
    defs = (
        linear("china", [(0, "#fffdf6", 1), (0.6, "#f0e0c4", 1), (1, "#b59b78", 1)], "0 0 1 .4") + radial("night", [(0, "#2f7d68", 1), (0.5, "#17493d", 1), (1, "#081f19", 1)], ".5 .36 .75") + linear("sofa", [(0, "#fffaf0", 1), (0.5, "#eadfcd", 1), (1, "#a99a86", 1)]) + linear("seat", [(0, "#fffdf8", 1), (1, "#cbbda8", 1)])
        + linear("wood", [(0, "#c77a43", 1), (0.14, "#a55a2a", 1), (1, "#5c2d12", 1)]) + blur("s", 18) + blur("u", 3) + linear("coffee", [(0, "#a4663a", 1), (0.5, "#5a2c14", 1), (1, "#2a1208", 1)], "0 0 1 1") + grain("weave", ".6 .3", ".4 .3 .2", 0.5, 2, 4)
    )
    body = '<rect width="1600" height="1600" fill="url(#night)"/>'
    for x in range(60, 1600, 120):
        body += f'<path d="M{x} 0V1120" stroke="#fff" stroke-width="2" opacity=".05"/>'
    body += '<path d="M640 1180Q640 960 760 950H1640V1600H640Z" fill="url(#sofa)"/><path d="M600 1600V1230Q600 1140 690 1140Q780 1140 780 1230V1600Z" fill="url(#sofa)"/><path d="M780 1250Q790 1210 850 1206H1640V1420H780Z" fill="url(#seat)"/><path d="M1210 958V1206M1216 1210V1420" stroke="#9b8c77" stroke-width="8" opacity=".7"/><path d="M780 1424H1640V1600H780Z" fill="#b8aa95"/><rect x="600" y="950" width="1040" height="650" filter="url(#weave)" opacity=".28"/><ellipse cx="1170" cy="1316" rx="260" ry="56" fill="#8a6f52" opacity=".38" filter="url(#s)"/>'
    body += '<path d="M-20 640H520Q540 640 540 662V690H-20Z" fill="url(#wood)"/><path d="M-20 640H524" stroke="#f0b07c" stroke-width="6"/><path d="M400 690H450L440 1600H410Z" fill="#4a2410"/><path d="M-20 690H540L520 716H-20Z" fill="#041510" opacity=".5"/>'
    # the cat
    body += '<g fill="#0b0a0c"><path d="M70 640Q20 470 120 380Q130 330 128 268L168 318Q204 300 244 318L286 262Q300 330 286 378Q276 420 246 436Q290 500 300 560L420 556Q456 556 460 584Q458 606 424 606H330Q330 640 300 640Z"/><path d="M80 640Q-60 660 -40 520Q-34 470 -60 430" fill="none" stroke="#0b0a0c" stroke-width="40" stroke-linecap="round"/></g><path d="M128 270Q124 330 110 384Q30 470 66 610" fill="none" stroke="#5fc0a2" stroke-width="5" opacity=".75"/><path d="M172 352Q190 338 206 354Q190 372 172 352ZM238 354Q252 338 270 352Q254 370 238 354Z" fill="#f6c945"/><path d="M191 344V366M254 344V364" stroke="#0b0a0c" stroke-width="6"/><path d="M216 386l10 8l10 -8" stroke="#f3a4b7" stroke-width="5" fill="none"/>'
    path = []
    for k in range(7):
        t = k / 6
        path.append((520 + 640 * t, 520 - 190 * math.sin(math.pi * min(1, t * 1.6)) * (1 if t < 0.62 else 0) + 620 * t**2.1, 8 + 168 * t))
    for k, (x, y, a) in enumerate(path):
        body += f'<g opacity="{0.34 + 0.11 * k:.2f}">{cup(x, y, a, 1)}</g>'
        if k > 1:
            sweep = math.radians(a - 90)
            for j in range(5 + 7 * k):
                r = rng.uniform(70, 90 + 46 * k)
                b = sweep + rng.uniform(-0.6, 0.5)
                px, py, q = x + r * math.cos(b) + 20, y + r * math.sin(b) - 10, rng.uniform(3, 15)
                body += f'<path transform="translate({px:.0f} {py:.0f}) rotate({math.degrees(b):.0f})" d="M{-q * 1.8:.0f} 0Q0 {-q:.0f} {q:.0f} 0Q0 {q:.0f} {-q * 1.8:.0f} 0Z" fill="url(#coffee)" opacity="{0.5 + 0.08 * k:.2f}"/>'
    ribbon = "M640 330Q760 180 900 330Q980 420 1010 560Q1060 640 1150 690Q1080 700 1010 650Q900 560 860 430Q800 300 640 330Z"
    body += f'<path d="{ribbon}" fill="url(#coffee)" opacity=".9"/><path d="M660 322Q770 210 880 330Q950 430 985 560" fill="none" stroke="#e0a878" stroke-width="8" opacity=".7" filter="url(#u)"/>'
    return sheet(1600, 1600, defs, body)


def carpet() -> str:
    """Collection day at dawn: a terrace, a red carpet, a row of bins and one photographer."""
    rng = random.Random(11)
    defs = (
        bin_paint("g", "#4d9c82", "#1c5a48", "#0b2c23") + bin_paint("y", "#ffe08a", "#e9b52c", "#7d5a08") + bin_paint("k", "#78848c", "#3a444c", "#14191e") + bin_paint("p", "#9fb7f0", "#4d6ac4", "#1d2a6b") + linear("sky", [(0, "#7d8fc9", 1), (0.5, "#f2b5b8", 1), (1, "#ffdcae", 1)])
        + linear("pave", [(0, "#b98a98", 1), (1, "#5a3b52", 1)]) + linear("carpet", [(0, "#c8301e", 1), (1, "#ef5a40", 1)]) + blur("s", 10) + blur("t", 40) + radial("flash", [(0, "#fff", 1), (0.18, "#fffbe8", 0.9), (1, "#fff", 0)], ".5 .5 .5") + grain("rough", ".08 .3", ".2 .1 .2", 0.6, 3, 8)
    )
    body = '<rect width="2000" height="1000" fill="url(#sky)"/>'
    x, walls = -30, ["#f1d3c4", "#d98f86", "#efe0c8", "#a9a6c4", "#e8b49a", "#c7cfc0", "#e2a6a8", "#f3e2d2"]
    for k in range(8):
        w, h = rng.randint(236, 290), rng.randint(440, 540)
        top = 690 - h
        body += f'<path d="M{x} {top + 90}L{x + 20} {top}H{x + w - 20}L{x + w} {top + 90}Z" fill="#4b3a55"/><path d="M{x + 20} {top}H{x + w - 20}" stroke="#ffd9b5" stroke-width="4"/><path d="M{x + 40} {top - 40}h30v60h-30Z" fill="#7c4a50"/><rect x="{x}" y="{top + 90}" width="{w}" height="{h - 90}" fill="{walls[k]}"/><path d="M{x + w - 3} {top + 90}V690" stroke="#4b2f45" stroke-width="6" opacity=".5"/>'
        for r in range(2):
            for c in range(2):
                wx, wy = x + 38 + c * (w - 150), top + 130 + r * 150
                lit = (k, r, c) in {(1, 0, 1), (5, 1, 0)}
                body += f'<rect x="{wx}" y="{wy}" width="74" height="104" fill="#fff6e6"/><rect x="{wx + 7}" y="{wy + 7}" width="60" height="90" fill="{"#ffd262" if lit else "#566089"}"/><path d="M{wx + 37} {wy}V{wy + 104}M{wx} {wy + 46}H{wx + 74}" stroke="#fff6e6" stroke-width="6"/><path d="M{wx - 6} {wy + 104}h86v10h-86Z" fill="#fff" opacity=".7"/>'
        body += f'<path d="M{x + w / 2 - 34:.0f} 690V{560}h68v130Z" fill="{rng.choice(["#6b2230", "#1c5a48", "#2a3a72"])}"/>'
        x += w
    body += '<path d="M0 690H2000V1000H0Z" fill="url(#pave)"/><rect y="690" width="2000" height="310" filter="url(#rough)" opacity=".3"/><path d="M0 690H2000V704H0Z" fill="#fff" opacity=".35"/><path d="M-20 800L2020 770V905L-20 960Z" fill="#3a1636" opacity=".5" filter="url(#s)"/><path d="M-20 790L2020 764V894L-20 946Z" fill="url(#carpet)"/><path d="M-20 796L2020 769M-20 938L2020 887" stroke="#f6c945" stroke-width="5"/>'
    for k, name in enumerate(["k", "g", "y", "p", "g", "k"]):
        bx, by, s = 250 + k * 252, 896 - k * 12, 0.5 - k * 0.012
        body += f'<path d="M{bx - 80} {by}L{bx + 100} {by - 12}L{bx + 340} {by + 34}L{bx + 150} {by + 56}Z" fill="#5d0f10" opacity=".6" filter="url(#s)"/>' + wheelie(bx, by, s, name, "#fbf1e1" if name != "k" else "#f6c945")
    body += '<circle cx="1694" cy="668" r="270" fill="url(#flash)"/><path d="M1694 668L1200 540L1210 850Z" fill="#fff" opacity=".22" filter="url(#t)"/>'
    body += '<g transform="translate(1826 930)"><g fill="#1b1420"><path d="M-56 60L-64 -150Q-60 -212 0 -216Q64 -212 66 -150L60 60Z"/><circle cx="-12" cy="-262" r="46"/><path d="M-58 -282Q-20 -330 32 -292L64 -280L34 -270Z"/><path d="M-46 -180L-100 -232L-76 -258" stroke="#1b1420" stroke-width="34" fill="none" stroke-linecap="round"/><path d="M-128 -292h76v56h-76ZM-112 -312h34v24h-34Z"/></g><path d="M-58 40L-63 -150Q-60 -190 -30 -206" fill="none" stroke="#ffd9c2" stroke-width="5"/><path d="M-54 -276Q-58 -250 -42 -230" fill="none" stroke="#fff" stroke-width="5"/><path d="M20 -206L-50 20" stroke="#f6c945" stroke-width="9"/></g><circle cx="1694" cy="668" r="40" fill="url(#flash)"/>'
    return sheet(2000, 1000, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of BRUIT & BEAU."""
    home = "bruit-et-beau/images/"
    return [
        Picture(home + "cover.jpg", star(), 1800, grain=1.6, vignette=0.1, seed=4001),
        Picture(home + "tapis-rouge-rue.jpg", carpet(), 1900, grain=1.6, vignette=0.1, seed=4002),
        Picture(home + "rue-des-molaires.jpg", mouth(), 1300, grain=1.2, vignette=0.08, seed=4003),
        Picture(home + "petit-malheur.jpg", mishap(), 1500, grain=2, vignette=0.14, seed=4004),
    ]
