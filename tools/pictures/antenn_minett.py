"""Antenn Minett, a radio that has gone off the air: rust, dusk and one red lamp; photographs of places after work."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

RED, RUST, OCHRE, DUSK, DARK = "#ff3b2a", "#8e3b22", "#d98b3a", "#35324f", "#15121c"


def bar(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return a straight member as part of a path to be stroked."""
    return f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"


def mast() -> str:
    """A lattice mast on a slag heap after sunset; its lamp is lit, the valley glows behind it."""
    rng = random.Random(19)
    defs = (
        linear("sky", [(0, "#1d2140", 1), (0.38, "#5a4468", 1), (0.6, "#b2604f", 1), (0.74, "#eaa057", 1), (0.86, "#f3cf93", 1)])
        + radial("lamp", [(0, "#fff0e6", 1), (0.06, RED, 0.95), (0.25, RED, 0.32), (1, RED, 0)]) + radial("glow", [(0, "#ffd491", 0.9), (1, "#ffb060", 0)]) + blur("s", 5) + blur("w", 40)
        + linear("heap", [(0, "#7a3524", 1), (0.3, "#4f2420", 1), (1, "#1d1218", 1)], "0 0 .3 1") + linear("far", [(0, "#6b4a5e", 1), (1, "#a7685a", 1)]) + linear("mid", [(0, "#473049", 1), (1, "#6a3d45", 1)])
        + grain("ore", ".02 .05", ".05 .02 .04", 1.1, 5, 12) + grain("cloud", ".0016 .012", "1 .74 .56", 1.3, 4, 21) + linear("fadecloud", [(0, "#fff", 0), (0.5, "#fff", 1), (1, "#fff", 0.2)])
    )
    defs += '<mask id="cm"><rect width="2000" height="760" fill="url(#fadecloud)"/></mask>'
    body = '<rect width="2000" height="1250" fill="url(#sky)"/><ellipse cx="520" cy="880" rx="980" ry="330" fill="url(#glow)"/><g mask="url(#cm)"><rect width="2000" height="760" filter="url(#cloud)" opacity=".5"/></g>'
    stars = "".join(f'<circle cx="{rng.uniform(0, 2000):.0f}" cy="{rng.uniform(0, 330):.0f}" r="{rng.uniform(0.8, 2.2):.1f}" fill="#fff" opacity="{rng.uniform(0.2, 0.8):.2f}"/>' for _ in range(60))
    body += stars + '<path d="M0 850Q260 800 520 836T1040 800T1600 846T2000 820V1250H0Z" fill="url(#far)"/>'
    body += '<path d="M0 900L130 896V852H150V896H210L240 842V700H262V842L300 890H420V862H470V890H540V760H556V890H760Q900 880 1100 896T2000 880V1250H0Z" fill="url(#mid)"/>'
    lights = ""
    for _ in range(260):
        x, z = rng.uniform(0, 1500), rng.random() ** 1.5
        y = 905 + 240 * z + 14 * math.sin(x / 90)
        lights += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{1.4 + 2.4 * z:.1f}" fill="{rng.choice(["#ffd58a", "#ffb457", "#fff1cf", "#ff8a4a"])}" opacity="{rng.uniform(0.5, 1):.2f}"/>'
    body += '<path d="M0 950Q500 900 1000 960T2000 930V1250H0Z" fill="#2c1f31"/>' + lights
    road = "M-20 1120Q260 1050 560 1070T980 1000"
    body += f'<path d="{road}" stroke="#ffcf86" stroke-width="9" opacity=".35" fill="none" filter="url(#s)"/><path d="{road}" stroke="#ffe6b5" stroke-width="4" stroke-dasharray="3 26" fill="none" stroke-linecap="round"/>'
    heap = "M520 1270Q760 1180 960 1040Q1080 940 1190 890L1250 862H1450L1520 880Q1660 930 1760 1010Q1880 1090 2020 1130V1270Z"
    defs += f'<clipPath id="hp"><path d="{heap}"/></clipPath>'
    body += f'<path d="{heap}" fill="url(#heap)"/><g clip-path="url(#hp)"><rect x="500" y="840" width="1540" height="430" filter="url(#ore)" opacity=".9"/>'
    gullies = "".join(f"M{1200 + 12 * k} {884 - 0.3 * k}Q{1120 - 30 * k + 34 * k:.0f} {1020} {700 + 74 * k} 1270" for k in range(18))
    body += f'<path d="{gullies}" stroke="#120b10" stroke-width="10" opacity=".3" fill="none"/><path d="M520 1266Q760 1176 960 1036Q1080 938 1190 888L1250 860" stroke="#f0a060" stroke-width="9" fill="none" opacity=".75"/></g>'
    shrubs = ""
    for _ in range(70):
        x = rng.uniform(900, 1960)
        y = 1250 - rng.random() * 230 if x < 1750 else 1250 - rng.random() * 100
        s = rng.uniform(8, 30)
        shrubs += "".join(f"M{x:.0f} {y:.0f}q{rng.uniform(-10, 10):.0f} {-s:.0f} {rng.uniform(-s, s):.0f} {-s * rng.uniform(1, 2):.0f}" for _ in range(7))
    body += f'<path d="{shrubs}" stroke="#120c12" stroke-width="2.600" fill="none" clip-path="url(#hp)"/>'
    foot, top, x = 866.0, 130.0, 1352.0
    legs, braces, thin = "", "", ""
    levels = 17

    def half(t: float) -> float:
        return 62 * (1 - t) ** 1.5 + 8

    for k in range(levels):
        t0, t1 = k / levels, (k + 1) / levels
        y0, y1 = foot - (foot - top) * t0, foot - (foot - top) * t1
        a, b = half(t0), half(t1)
        legs += bar(x - a, y0, x - b, y1) + bar(x + a, y0, x + b, y1)
        braces += bar(x - a, y0, x + b, y1) + bar(x + a, y0, x - b, y1) + bar(x - b, y1, x + b, y1)
        thin += bar(x - a * 0.3, y0, x - b * 0.3, y1)
    body += f'<path d="M{x - 20} 330L760 1120M{x + 20} 330L1900 1080M{x - 30} 520L980 1036M{x + 30} 520L1740 1000" stroke="{DARK}" stroke-width="2.500" opacity=".8"/>'
    body += f'<g fill="none" stroke="{DARK}"><path d="{legs}" stroke-width="9"/><path d="{braces}" stroke-width="4"/><path d="{thin}" stroke-width="3"/><path d="M{x} 134V30" stroke-width="7"/></g><path d="{legs}" fill="none" stroke="#f2a765" stroke-width="2.400" opacity=".55" transform="translate(-3.500 0)"/>'
    for y in (210, 262, 314):
        body += f'<path d="M{x - 86} {y}H{x + 86}M{x - 86} {y - 28}V{y + 28}M{x + 86} {y - 28}V{y + 28}M{x - 50} {y - 20}V{y + 20}M{x + 50} {y - 20}V{y + 20}" stroke="{DARK}" stroke-width="6" fill="none"/>'
    body += f'<ellipse cx="{x + 58}" cy="430" rx="34" ry="46" fill="#241d2a"/><ellipse cx="{x + 68}" cy="428" rx="20" ry="38" fill="#7c4b4b"/>'
    body += f'<path d="M1130 868V790L1180 762L1236 790V868Z" fill="{DARK}"/><path d="M1122 794L1180 760L1244 794" stroke="{DARK}" stroke-width="10" fill="none"/><path d="M1130 868V790L1180 762" stroke="#f2a765" stroke-width="3" fill="none"/><path d="M1196 812H1220V868H1196Z" fill="#2b2230"/><path d="M1148 806H1178V832H1148Z" fill="#3a2d3a"/><path d="M1236 806Q1290 830 1322 780" stroke="{DARK}" stroke-width="3.500" fill="none"/>'
    body += f'<circle cx="{x}" cy="36" r="250" fill="url(#lamp)"/><circle cx="{x}" cy="36" r="9" fill="#fff"/><circle cx="{x}" cy="500" r="60" fill="url(#lamp)" opacity=".35"/>'
    return sheet(2000, 1250, defs, body)


def desk() -> str:
    """The mixing desk with all faders down, in the last light from the window."""
    defs = (
        linear("wall", [(0, "#3a2730", 1), (1, "#261a24", 1)]) + linear("sky", [(0, "#6b4a6a", 1), (0.45, "#d9734c", 1), (0.75, "#f6b765", 1), (1, "#ffe0a3", 1)])
        + linear("plate", [(0, "#6f5148", 1), (0.4, "#3f3134", 1), (1, "#1f1a20", 1)]) + linear("knob", [(0, "#d8b09a", 1), (0.3, "#54424a", 1), (1, "#120e13", 1)], "0 0 .4 1") + linear("cap", [(0, "#f0d2b8", 1), (0.45, "#a07a6c", 1), (0.5, "#241b20", 1), (0.55, "#b78d7a", 1), (1, "#4a383c", 1)])
        + radial("sun", [(0, "#fff6d8", 1), (0.2, "#ffdf96", 0.8), (1, "#ff9a4a", 0)]) + blur("s", 7) + blur("w", 46) + grain("paint", ".9", "0 0 0", 0.6, 2, 4) + linear("edge", [(0, "#ffcf96", 0.9), (0.6, "#ff9a5a", 0.5), (1, "#ff9a5a", 0)], "0 0 1 0")
    )
    body = '<rect width="1700" height="1300" fill="url(#wall)"/>'
    body += '<rect x="210" y="70" width="1130" height="400" fill="url(#sky)"/><circle cx="560" cy="394" r="340" fill="url(#sun)"/><circle cx="560" cy="394" r="52" fill="#fff8e2"/>'
    body += '<path d="M210 470V418L300 410V330H318V408H420L452 360V250H470V360L512 414H640V392H700V414H820V300L900 262L980 300V410H1130V350H1146V410H1340V470Z" fill="#4d2b36"/><path d="M210 470V446Q700 410 1340 440V470Z" fill="#2f1d28"/>'
    body += '<path fill-rule="evenodd" d="M170 30H1380V510H170ZM210 70V470H1340V70Z" fill="#1c141b"/><path d="M766 70V470M784 70V470" stroke="#1c141b" stroke-width="22"/><path d="M210 470H1340" stroke="#f7b070" stroke-width="5" opacity=".7"/>'
    body += '<g transform="translate(1472 150)"><rect x="-66" y="-44" width="150" height="88" rx="10" fill="#150f14"/><rect x="-54" y="-33" width="126" height="66" rx="6" fill="#4a1c1c"/><path d="M-36 -12a14 14 0 1 0 .1 0M-8 14V-14L18 14V-14" stroke="#7a3733" stroke-width="6" fill="none" transform="translate(22 0)"/></g>'
    body += '<path d="M1480 1300V640Q1484 560 1420 540L1230 470" stroke="#120d12" stroke-width="16" fill="none"/><g transform="translate(1206 462) rotate(-22)"><rect x="-60" y="-34" width="120" height="68" rx="30" fill="#1a1319"/><path d="M-52 -14H40M-54 0H44M-52 14H40" stroke="#6a4b48" stroke-width="4"/><path d="M-50 -28Q0 -38 52 -26" stroke="#ffb878" stroke-width="4" fill="none"/></g>'
    body += '<path d="M150 640H1560L1730 1320H-40Z" fill="url(#plate)"/><path d="M150 640H1560L1730 1320H-40Z" filter="url(#paint)" opacity=".35"/><path d="M150 640H1560" stroke="#ffbe82" stroke-width="6" opacity=".85"/><path d="M150 640L158 616H1552L1560 640Z" fill="#171117"/>'
    count = 13

    def at(u: float, v: float) -> tuple[float, float, float]:
        """Return a point of the desk: u across from 0 to 1, v from the back (0) to the front (1), and its scale."""
        z = v * (0.55 + 0.45 * v)
        left, right = 150 - 190 * z, 1560 + 170 * z
        return left + (right - left) * u, 640 + 680 * z, 0.62 + 0.5 * z

    shadows, parts = "", ""
    for k in range(count):
        u = (k + 0.9) / (count + 0.6)
        a, b = at(u - 0.036, 0.02), at(u - 0.036, 1.02)
        parts += f'<path d="M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}" stroke="#0f0b0f" stroke-width="3" opacity=".7"/>'
        for n, v in enumerate((0.1, 0.21, 0.33)):
            x, y, s = at(u, v)
            shadows += f"M{x - 20 * s:.0f} {y:.0f}L{x + 20 * s:.0f} {y:.0f}L{x + (150 - 6 * k) * s:.0f} {y + 70 * s:.0f}L{x + (110 - 6 * k) * s:.0f} {y + 80 * s:.0f}Z"
            parts += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{27 * s:.0f}" ry="{16 * s:.0f}" fill="#0d090d"/><path d="M{x - 22 * s:.0f} {y:.0f}V{y - 24 * s:.0f}A{22 * s:.0f} {13 * s:.0f} 0 0 1 {x + 22 * s:.0f} {y - 24 * s:.0f}V{y:.0f}A{22 * s:.0f} {13 * s:.0f} 0 0 1 {x - 22 * s:.0f} {y:.0f}Z" fill="url(#knob)"/><ellipse cx="{x:.0f}" cy="{y - 24 * s:.0f}" rx="{22 * s:.0f}" ry="{13 * s:.0f}" fill="{("#7d3b2d", "#6d5a57", "#8a6a3c")[n]}"/><path d="M{x:.0f} {y - 24 * s:.0f}l{-13 * s:.0f} {7 * s:.0f}" stroke="#ffe3c2" stroke-width="{4 * s:.1f}"/>'
        (x0, y0, _), (x1, y1, s1) = at(u, 0.46), at(u, 0.86)
        parts += f'<path d="M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}" stroke="#060406" stroke-width="{11 * s1:.0f}" stroke-linecap="round"/>'
        for n in range(9):
            x, y, s = at(u, 0.46 + 0.4 * n / 8)
            parts += f'<path d="M{x + 18 * s:.0f} {y:.0f}h{(16 if n % 4 == 0 else 9) * s:.0f}" stroke="#d9b49c" stroke-width="{2.4 * s:.1f}" opacity=".6"/>'
        x, y, s = at(u, 0.84)
        shadows += f"M{x - 26 * s:.0f} {y:.0f}H{x + 26 * s:.0f}L{x + (120 - 6 * k) * s:.0f} {y + 62 * s:.0f}H{x + (62 - 6 * k) * s:.0f}Z"
        parts += f'<path d="M{x - 27 * s:.0f} {y - 34 * s:.0f}H{x + 27 * s:.0f}L{x + 31 * s:.0f} {y + 22 * s:.0f}H{x - 31 * s:.0f}Z" fill="url(#cap)"/><path d="M{x - 31 * s:.0f} {y + 22 * s:.0f}H{x + 31 * s:.0f}V{y + 36 * s:.0f}H{x - 31 * s:.0f}Z" fill="#171116"/><path d="M{x - 27 * s:.0f} {y - 34 * s:.0f}H{x + 27 * s:.0f}" stroke="#ffdcb6" stroke-width="3"/>'
    body += f'<path d="{shadows}" fill="#080508" opacity=".55" filter="url(#s)"/>{parts}'
    body += '<path d="M260 640H780L520 1320H-300Z" fill="#ff9d52" opacity=".24" filter="url(#w)"/><path d="M820 640H1330L1300 1320H700Z" fill="#ff9d52" opacity=".16" filter="url(#w)"/>'
    return sheet(1700, 1300, defs, body)


def tapes() -> str:
    """Shelves full of boxed tapes; one is missing and the light comes through."""
    rng = random.Random(212)
    defs = blur("s", 10) + blur("w", 60) + linear("wood", [(0, "#a9713e", 1), (0.5, "#7d4d29", 1), (1, "#4b2c19", 1)]) + grain("fibre", ".006 .2", ".12 .05 .02", 1.0, 4, 3) + radial("hole", [(0, "#fff3cf", 1), (0.5, "#ffd07a", 1), (1, "#f09a3c", 1)]) + radial("halo", [(0, "#ffd590", 0.85), (0.3, "#ffb765", 0.34), (1, "#ffb765", 0)]) + linear("spine", [(0, "#fff", 0.22), (0.12, "#fff", 0), (0.8, "#000", 0.1), (1, "#000", 0.45)], "0 0 1 0") + linear("under", [(0, "#000", 0.62), (0.25, "#000", 0.12), (1, "#000", 0.1)])
    colours = ["#a8371f", "#8e3b22", "#c9632c", "#d98b3a", "#b9a58a", "#8d8a88", "#6d6a70", "#5a2a26", "#e0b166", "#453c44"]
    body = '<rect width="1400" height="1750" fill="#20130f"/>'
    halo = ""
    rows, high = 6, 236
    for row in range(rows):
        y = 40 + row * 286
        x = 52.0
        body += f'<rect x="40" y="{y}" width="1320" height="{high + 8}" fill="#150b09"/>'
        while x < 1318:
            w = min(rng.choice([38, 42, 48, 54]), 1350 - x)
            h = high * rng.uniform(0.86, 0.97)
            gone = row == 2 and 800 < x < 850 and not halo
            if gone:
                w = 50
                body += f'<rect x="{x}" y="{y + 6}" width="{w}" height="{high}" fill="url(#hole)"/>'
                halo = f'<circle cx="{x + 25}" cy="{y + high / 2}" r="430" fill="url(#halo)"/><path d="M{x} {y + 6}H{x + 50}L{x + 290} 1790H{x - 230}Z" fill="#ffd590" opacity=".16" filter="url(#w)"/>'
                x += w + 1.5
                continue
            lean = 0.0
            colour = colours[min(9, int(abs(rng.gauss(0, 3.4))) % 10)] if row != 5 else rng.choice(colours[4:8])
            top = y + high + 4 - h
            body += f'<g transform="rotate({lean} {x} {y + high})"><rect x="{x:.1f}" y="{top:.1f}" width="{w}" height="{h:.1f}" rx="2" fill="{colour}"/><rect x="{x:.1f}" y="{top:.1f}" width="{w}" height="{h:.1f}" fill="url(#spine)"/>'
            label = rng.uniform(0.14, 0.26) * h
            body += f'<rect x="{x + 5:.1f}" y="{top + label:.1f}" width="{w - 10}" height="{h * 0.46:.1f}" fill="#efe3c8"/>'
            marks = "".join(f"M{x + w / 2 + dx:.1f} {top + label + 10 + 0:.1f}v{rng.uniform(30, h * 0.36):.0f}" for dx in (-5, 3))
            body += f'<path d="{marks}" stroke="#3b2f33" stroke-width="2.600" stroke-dasharray="{rng.choice(["9 4 5 3", "4 3 12 5", "14 5 3 4"])}"/>'
            if rng.random() < 0.3:
                body += f'<circle cx="{x + w / 2:.1f}" cy="{top + h - 26:.1f}" r="8" fill="{rng.choice([RED, "#f4d35e", "#efe3c8"])}"/>'
            body += "</g>"
            x += w + 1.5
        body += f'<rect x="40" y="{y}" width="1320" height="{high + 8}" fill="url(#under)" opacity=".4"/><rect x="20" y="{y + high + 8}" width="1360" height="34" fill="url(#wood)"/><rect x="20" y="{y + high + 8}" width="1360" height="34" filter="url(#fibre)" opacity=".4"/><path d="M20 {y + high + 8}H1380" stroke="#e7b57c" stroke-width="3" opacity=".7"/>'
    body += '<path d="M0 0H42V1750H0ZM1358 0H1400V1750H1358ZM0 0H1400V42H0Z" fill="#5b3820"/><path d="M0 0H42V1750H0ZM1358 0H1400V1750H1358ZM0 0H1400V42H0Z" filter="url(#fibre)" opacity=".5"/>'
    body += f'<rect width="1400" height="1750" fill="#1a0d18" opacity=".04"/>{halo}'
    return sheet(1400, 1750, defs, body)


def pictures() -> list[Picture]:
    """The pictures of Antenn Minett."""
    place = "antenn-minett/images/"
    return [
        Picture(place + "cover.jpg", mast(), 1800, 3, 0.2, 1),
        Picture(place + "pult.jpg", desk(), 1600, 4, 0.25, 2),
        Picture(place + "bander.jpg", tapes(), 1200, 0, 0.14, 3),
    ]
