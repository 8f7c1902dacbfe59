"""Mouche Cousue, animation: everything is cloth and thread. Felt, linen, taffeta and wool under two warm lamps."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet

CORAL, MUSTARD, TEAL, PLUM, CREAM = "#e0694f", "#e5b23c", "#2f7f7d", "#4a2f56", "#f3e6cf"
Points = list[tuple[float, float]]


def cloth(name: str, frequency: str, dark: float, light: float, seed: int) -> str:
    """Return a filter that gives a flat shape the nap of felt or the weave of linen, and keeps its outline."""
    return (
        f'<filter id="{name}" x="-4%" y="-4%" width="108%" height="108%"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="3" seed="{seed}" result="n"/>'
        f'<feColorMatrix in="n" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 {dark} 0 0 0 -{dark * 0.44:.3f}" result="d"/><feColorMatrix in="n" values="0 0 0 0 1 0 0 0 0 .95 0 0 0 0 .85 0 {light} 0 0 -{light * 0.48:.3f}" result="l"/>'
        '<feMerge result="m"><feMergeNode in="SourceGraphic"/><feMergeNode in="d"/><feMergeNode in="l"/></feMerge><feComposite in="m" in2="SourceAlpha" operator="in"/></filter>'
    )


def path(points: Points, close: bool = False) -> str:
    """Return a polyline as path data."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points) + ("Z" if close else "")


def stitch(d: str, colour: str, width: float = 5, length: float = 16, gap: float = 9) -> str:
    """Return a running stitch along a path: shadow, thread, and the light along its top."""
    dash = f'fill="none" stroke-linecap="round" stroke-dasharray="{length} {gap + width}"'
    return (
        f'<path d="{d}" {dash} stroke="#1a0f1c" stroke-width="{width}" opacity=".4" transform="translate({width * 0.4:.1f} {width * 0.6:.1f})"/><path d="{d}" {dash} stroke="{colour}" stroke-width="{width}"/>'
        f'<path d="{d}" {dash} stroke="#fff" stroke-width="{width * 0.3:.1f}" opacity=".45" transform="translate(0 {-width * 0.18:.1f})"/>'
    )


def patch(d: str, colour: str, thread: str = "", width: float = 5, drop: float = 9, kind: str = "felt") -> str:
    """Return a piece of cloth laid on another, with its shadow and, if wanted, a stitch just along its edge."""
    sewn = stitch(d, thread, width) if thread else ""
    return f'<path d="{d}" fill="#150b18" opacity=".45" transform="translate({drop * 0.6:.0f} {drop})" filter="url(#s)"/><g filter="url(#{kind})"><path d="{d}" fill="{colour}"/></g>{sewn}'


def reel(x: float, y: float, turn: float, colour: str, size: float = 1) -> str:
    """Return a wooden reel of thread lying on its side."""
    winds = "".join(f"M{-26 + 4 * k} -21Q{-22 + 4 * k} 0 {-26 + 4 * k} 21" for k in range(14))
    return (
        f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f}) scale({size})"><rect x="-44" y="-26" width="88" height="54" rx="6" fill="#150b18" opacity=".5" transform="rotate({-turn:.0f}) translate(9 12) rotate({turn:.0f})" filter="url(#s)"/>'
        f'<rect x="-30" y="-22" width="60" height="44" fill="{colour}"/><path d="{winds}" fill="none" stroke="#000" stroke-width="1.5" opacity=".3"/><path d="{winds}" fill="none" stroke="#fff" stroke-width="1" opacity=".35" transform="translate(1.8 0)"/><rect x="-30" y="-22" width="60" height="44" fill="url(#round)"/>'
        '<rect x="-44" y="-27" width="15" height="54" rx="5" fill="#d8ac70"/><rect x="29" y="-27" width="15" height="54" rx="5" fill="#d8ac70"/><rect x="-44" y="-27" width="15" height="54" rx="5" fill="url(#round)"/><rect x="29" y="-27" width="15" height="54" rx="5" fill="url(#round)"/></g>'
    )


def common() -> str:
    """Return the definitions every picture of the studio shares."""
    return (
        cloth("felt", ".07 .08", 0.6, 0.2, 3) + cloth("linen", ".22 .014", 0.4, 0.34, 8) + cloth("weft", ".01 .24", 0.45, 0.3, 5) + blur("s", 8) + blur("t", 3) + blur("w", 40)
        + linear("round", [(0, "#fff", 0.25), (0.35, "#fff", 0.1), (0.6, "#000", 0), (1, "#000", 0.5)])
    )


def fly(x: float, y: float, size: float, turn: float) -> str:
    """Return an embroidered fly: satin-stitch body, gauze wings."""
    body = "".join(f"M{-9 * math.sin(math.pi * (k + 0.5) / 18):.1f} {-20 + 2.6 * k:.1f}H{9 * math.sin(math.pi * (k + 0.5) / 18):.1f}" for k in range(18))
    veins = "M4 -6L34 16M4 -6L30 28M4 -6L18 34M-4 -6L-34 16M-4 -6L-30 28M-4 -6L-18 34"
    legs = "M-8 -8L-22 -20M-9 2L-26 2M-8 10L-20 26M8 -8L22 -20M9 2L26 2M8 10L20 26"
    return (
        f'<g transform="translate({x} {y}) rotate({turn}) scale({size})"><path d="{legs}" stroke="#1c1420" stroke-width="2.6" stroke-linecap="round"/><path d="M4 -6Q44 0 36 26Q22 44 4 -6ZM-4 -6Q-44 0 -36 26Q-22 44 -4 -6Z" fill="#e8f0ea" opacity=".75" stroke="#fff" stroke-width="2"/><path d="{veins}" stroke="#7fa5a0" stroke-width="1.4"/>'
        f'<path d="{body}" stroke="#2a2440" stroke-width="2.9" stroke-linecap="round"/><path d="{body}" stroke="#6a5f9a" stroke-width="1" stroke-linecap="round" transform="translate(-2 -.6)"/><circle cx="-5" cy="-22" r="5.4" fill="{CORAL}"/><circle cx="5" cy="-22" r="5.4" fill="{CORAL}"/><circle cx="-6" cy="-24" r="1.6" fill="#fff"/><circle cx="4" cy="-24" r="1.6" fill="#fff"/></g>'
    )


def table() -> str:
    """The shooting table from above: a small felt landscape between two lamps, reels in a fan, scissors, one fly."""
    rng = random.Random(12)
    defs = common() + radial("pool", [(0, "#fff1c9", 0.95), (0.4, "#ffd98c", 0.5), (1, "#ffd98c", 0)]) + linear("steel", [(0, "#f5f5f0", 1), (0.5, "#98a0a6", 1), (1, "#434b55", 1)], "0 0 1 1")
    body = '<g filter="url(#weft)"><rect width="1800" height="1200" fill="#64476e"/></g><path d="M0 0H1800V1200H0Z" fill="#1c1024" opacity=".3"/><ellipse cx="880" cy="560" rx="900" ry="640" fill="url(#pool)" opacity=".7"/>'
    # the set: a square of sky-blue linen with hills, a road and a house, pinned at the corners
    body += '<g transform="translate(560 210) rotate(-3)">' + patch("M0 0L760 -8L772 560L-6 566Z", "#9cc3c4", CREAM, 4, 16, "linen")
    body += patch("M-6 330Q160 230 340 310T772 250V560L-6 566Z", "#8aa35a", "#e9e0a0", 4) + patch("M-6 440Q220 350 430 440T772 400V560L-6 566Z", TEAL, "#bfe0cf", 4) + patch("M-6 520Q300 450 772 510V560L-6 566Z", "#1f5557")
    body += patch("M300 566Q360 470 470 430Q520 400 490 352L504 346Q556 400 500 452Q430 500 440 564Z", MUSTARD, "#8a5a12", 3, 5) + patch("M520 330V236L586 186L652 236V330Z", CORAL, CREAM, 4) + patch("M506 246L586 176L668 246L654 258L586 204L520 258Z", PLUM, "#c79ad0", 3, 5)
    body += patch("M566 330V276H604V330Z", "#2b1a30") + patch("M540 262H562V286H540ZM614 262H636V286H614Z", "#ffe28a", "", 3, 3) + patch("M120 160m-58 0a58 58 0 1 0 116 0a58 58 0 1 0 -116 0", "#ffd45e", "#e07b2c", 5)
    for x, y in [(80, 400), (150, 372), (230, 392), (690, 392), (726, 360)]:
        body += patch(f"M{x} {y}l-26 -12l14 -34l-8 -6l20 -44l20 44l-8 6l14 34Z", "#2c5f3f", "#a7c97d", 3, 5)
    for x, y in [(8, 8), (748, 2), (756, 544), (10, 550)]:
        body += f'<circle cx="{x + 5}" cy="{y + 8}" r="11" fill="#150b18" opacity=".5"/><circle cx="{x}" cy="{y}" r="10" fill="{CORAL}"/><circle cx="{x - 3}" cy="{y - 3}" r="3" fill="#fff" opacity=".8"/>'
    trail = path([(300 + 26 * k * 0.9, 120 + 40 * math.sin(k * 0.9) + 3 * k) for k in range(13)])
    body += stitch(trail, "#2a2440", 3, 7, 8) + fly(640, 150, 1.25, 64) + "</g>"
    tones = ["#b5332e", CORAL, "#ef9a56", MUSTARD, "#f4dc85", "#b9c26a", "#5f9159", TEAL, "#5fa6b8", "#2f5d8f", "#5a4a94", "#8d5aa0", "#c77aa6", CREAM]
    for row in range(3):
        for k in range(14):
            a = math.radians(196 + 12.2 * k + 3 * row)
            r = 640 + 112 * row
            rx, ry = 930 - r * math.cos(a) * 1.12, 560 - r * math.sin(a) * 0.86
            if ry < 1180 and (row > 0 or rng.random() < 0.9):
                body += reel(rx, ry, math.degrees(a) + rng.uniform(-7, 7), tones[13 - k], 1.02)
    ends = "M1240 900C1180 840 1330 800 1250 740S1330 640 1262 620M520 980C420 880 640 850 600 790"
    body += f'<path d="{ends}" fill="none" stroke="#150b18" stroke-width="5" opacity=".4" transform="translate(4 6)"/><path d="{ends}" fill="none" stroke="{CORAL}" stroke-width="4"/><path d="{ends}" fill="none" stroke="#fff" stroke-width="1.2" opacity=".5" transform="translate(-1 -1)"/>'
    body += '<g transform="translate(390 640) rotate(-62) scale(.92)"><g fill="#150b18" opacity=".5" transform="translate(14 16)" filter="url(#s)"><path d="M-20 0L250 -26L262 -14L0 30ZM-20 8L250 40L262 26L0 -24Z"/></g><path d="M-10 -6L262 24L250 42L-16 14Z" fill="url(#steel)"/><path d="M-10 14L262 -18L250 -34L-16 -8Z" fill="url(#steel)"/><circle cx="30" cy="4" r="8" fill="#4a5058"/><path d="M-14 10Q-60 60 -120 50Q-156 34 -140 2Q-110 -24 -70 -4Q-40 8 -14 -2ZM-124 36Q-96 44 -70 20Q-96 0 -122 10Q-134 24 -124 36Z" fill="#2f7f7d" fill-rule="evenodd"/><path d="M-14 -4Q-60 -58 -122 -52Q-160 -40 -146 -6Q-120 14 -72 2Q-40 -6 -14 8ZM-128 -38Q-98 -46 -72 -22Q-98 -4 -126 -14Q-138 -26 -128 -38Z" fill="#3c9692" fill-rule="evenodd"/></g>'
    for x, y, a in [(300, 150, 24), (1500, 150, -24)]:
        s = 1 if x < 900 else -1
        body += f'<g transform="translate({x} {y}) rotate({a})"><path d="M-20 -80V120" stroke="#150b18" stroke-width="40" opacity=".4" filter="url(#s)"/><path d="M0 -120V90" stroke="#2a2430" stroke-width="26"/><path d="M-5 -120V90" stroke="#7a7484" stroke-width="5"/><path d="M-62 190Q-70 90 -26 80H26Q70 90 62 190Z" fill="#3a3342"/><path d="M-62 190Q-70 90 -26 80H-4L-14 190Z" fill="#6d6578" opacity=".7"/><ellipse cy="190" rx="62" ry="20" fill="#fff3cf"/></g><path d="M{x + s * 30} {y + 180}L{x + s * 560} {y + 960}L{x + s * 1240} {y + 420}Z" fill="#fff0c4" opacity=".12" filter="url(#w)"/>'
    body = f'<g transform="translate(-135 -70) scale(1.15)">{body}</g>'
    body += '<path d="M1420 640l70 -12l4 22l-70 12zM1440 700l64 26l-8 20l-64 -26z" fill="#f3e6cf"/><path d="M1424 652l66 -11M1440 712l58 24" stroke="#e0694f" stroke-width="4"/>'
    return sheet(1800, 1200, defs, body)


def storm() -> str:
    """A still: a felt village below a linen sky; a bolt of yellow thread has torn it, a woman on a ladder sews the edge."""
    rng = random.Random(4)
    defs = common() + linear("sky", [(0, "#3a2250", 1), (0.55, "#6a4a86", 1), (1, "#b3839a", 1)]) + radial("glow", [(0, "#fff6c8", 0.9), (1, "#fff6c8", 0)])
    body = '<g filter="url(#linen)"><rect width="1850" height="1000" fill="url(#sky)"/></g>'
    for k in range(11):
        y = 70 + 58 * k
        waves = path([(x, y + 22 * math.sin(x / (150 + 9 * k) + k * 1.3) + 8 * math.sin(x / 47 + k)) for x in range(-20, 1880, 24)])
        body += stitch(waves, ["#8f6cab", "#553a75", "#a987bd"][k % 3], 3.4, 20, 14)
    for x, y, s, tone in [(260, 190, 1.25, "#2c1a3e"), (620, 110, 0.95, "#3c2856"), (1500, 170, 1.35, "#2c1a3e")]:
        d = f"M{x - 190 * s} {y + 40 * s}Q{x - 200 * s} {y - 30 * s} {x - 110 * s} {y - 36 * s}Q{x - 80 * s} {y - 110 * s} {x + 10 * s} {y - 84 * s}Q{x + 90 * s} {y - 120 * s} {x + 130 * s} {y - 40 * s}Q{x + 210 * s} {y - 30 * s} {x + 190 * s} {y + 44 * s}Q{x} {y + 70 * s} {x - 190 * s} {y + 40 * s}Z"
        body += patch(d, tone, "#a987bd", 4, 16)
        for k in range(15):
            rx = x - 160 * s + 23 * k * s
            body += stitch(f"M{rx:.0f} {y + 74 * s + rng.uniform(0, 20):.0f}l{-60 * s:.0f} {rng.uniform(170, 360) * s:.0f}", "#b9cbe0", 2.6, 12, 20)
    # the tear, its white cloth behind, frayed threads across
    tear: Points = [(1010.0, -10.0), (1060.0, 90.0), (1016.0, 190.0), (1096.0, 300.0), (1040.0, 400.0), (1100.0, 520.0), (1078.0, 640.0)]
    left: Points = [(x - 54 + rng.randint(-16, 16) + 7 * k, y) for k, (x, y) in enumerate(tear)]
    right: Points = [(x + 66 + rng.randint(-16, 16) - 9 * k, y + 8) for k, (x, y) in enumerate(tear)]
    hole = path(left + right[::-1], True)
    body += f'<circle cx="1060" cy="300" r="420" fill="url(#glow)" opacity=".55"/><path d="{hole}" fill="#1a0f26" transform="translate(-8 -6)"/><g filter="url(#weft)"><path d="{hole}" fill="#fff7dc"/></g><path d="{path(left)}" fill="none" stroke="#1a0f26" stroke-width="16" opacity=".35" filter="url(#t)" transform="translate(10 4)"/>'
    for edge, way in ((left, 1), (right, -1)):
        for (x1, y1), (x2, y2) in zip(edge, edge[1:], strict=False):
            for _ in range(9):
                q = rng.random()
                fx, fy = x1 + q * (x2 - x1), y1 + q * (y2 - y1)
                body += f'<path d="M{fx:.0f} {fy:.0f}q{way * rng.uniform(8, 22):.0f} {rng.uniform(-8, 8):.0f} {way * rng.uniform(12, 40):.0f} {rng.uniform(4, 22):.0f}" fill="none" stroke="{rng.choice(["#6a4a86", "#8f6cab", "#43285c"])}" stroke-width="2.4"/>'
    bolt = path([(1050, 20), (1078, 150), (1040, 210), (1084, 320), (1052, 400), (1092, 540), (1074, 700)])
    body += f'<path d="{bolt}" fill="none" stroke="#ffd33d" stroke-width="40" opacity=".5" filter="url(#w)"/>' + "".join(f'<path d="{bolt}" fill="none" stroke="{c}" stroke-width="{w}" stroke-linejoin="round" transform="translate({dx} 0)"/>' for c, w, dx in [("#b97a12", 15, 4), ("#ffcf2e", 11, 0), ("#fff4b8", 3.6, -3)])
    for k in range(9):
        y = 640 - 34 * k
        q = (y - 520) / 120 if y > 520 else (y - 400) / 120 if y > 400 else (y - 300) / 100
        i = 5 if y > 520 else 4 if y > 400 else 3
        if y < 380:
            break
        xl, xr = left[i][0] + (left[i + 1][0] - left[i][0]) * q, right[i][0] + (right[i + 1][0] - right[i][0]) * q
        body += f'<path d="M{xl - 20:.0f} {y}L{xr + 20:.0f} {y - 12}M{xl - 20:.0f} {y - 12}L{xr + 20:.0f} {y}" stroke="#1a0f26" stroke-width="6" opacity=".4" transform="translate(2 4)"/><path d="M{xl - 20:.0f} {y}L{xr + 20:.0f} {y - 12}M{xl - 20:.0f} {y - 12}L{xr + 20:.0f} {y}" stroke="{CORAL}" stroke-width="5" stroke-linecap="round"/>'
    body += patch("M-20 760Q300 640 640 720T1240 690T1870 660V1020H-20Z", "#4c6b4f", "#a9c48a", 4, 16)
    houses = [(90, 800, 130, 120, "#c98a5a", "#6b2f3c"), (240, 770, 110, 170, "#d9c39a", "#42304f"), (372, 800, 140, 110, "#a8604f", "#2f4a5a"), (540, 780, 100, 150, "#e0cfae", "#7a3a34"), (664, 800, 130, 100, "#8fa39a", "#42304f"), (1290, 770, 130, 130, "#d9c39a", "#7a3a34"), (1436, 740, 110, 190, "#a8604f", "#42304f"), (1566, 760, 140, 120, "#c98a5a", "#2f4a5a"), (1720, 740, 110, 150, "#8fa39a", "#6b2f3c")]
    for x, y, w, h, tone, roof in houses:
        body += patch(f"M{x} {y + 70}V{y - h}H{x + w}V{y + 70}Z", tone, CREAM, 3, 10) + patch(f"M{x - 14} {y - h + 8}L{x + w / 2} {y - h - 74}L{x + w + 14} {y - h + 8}Z", roof, "#d9a9b0", 3.4, 8)
        for r in range(h // 60):
            for c in range(2):
                body += patch(f"M{x + w * (0.2 + 0.38 * c):.0f} {y - h + 26 + 56 * r}h{w * 0.22:.0f}v30h-{w * 0.22:.0f}Z", rng.choice(["#ffe28a", "#ffe28a", "#2b1a30"]), "", 3, 3)
    body += patch("M880 880V520L906 440L932 520V880Z", "#cdb892", CREAM, 3, 10) + patch("M866 526L906 400L946 526Z", "#42304f", "#d9a9b0", 3.4, 8) + patch("M896 570h22v40q-11 10 -22 0Z", "#ffe28a", "", 3, 3)
    # the ladder and the seamstress
    body += '<g stroke-linecap="round"><path d="M1166 850L1106 440M1236 842L1160 436" stroke="#1a0f26" stroke-width="17" opacity=".4" transform="translate(10 8)" filter="url(#t)"/><path d="M1166 850L1106 440M1236 842L1160 436" stroke="#8a5a2e" stroke-width="15"/><path d="M1164 850L1104 440M1234 842L1158 436" stroke="#d9a566" stroke-width="5"/>' + "".join(f'<path d="M{1163 - 5.4 * k:.0f} {830 - 36 * k}L{1230 - 6.7 * k:.0f} {824 - 36 * k}" stroke="#a8743c" stroke-width="10"/>' for k in range(11)) + "</g>"
    body += patch("M1128 640L1120 700H1150L1156 650L1172 650L1176 694H1206L1196 636Z", "#2b1a30", "", 3, 8) + patch("M1108 652Q1112 540 1150 516H1180Q1222 556 1224 650Q1164 676 1108 652Z", TEAL, "#bfe0cf", 3.4, 12) + patch("M1124 636L1132 572H1188L1202 636Q1164 650 1124 636Z", CREAM, CORAL, 3, 4)
    body += patch("M1158 530Q1110 530 1086 470L1104 460Q1126 500 1168 500Z", TEAL, "", 3, 6) + patch("M1178 526Q1220 500 1206 440L1188 442Q1196 486 1166 500Z", TEAL, "", 3, 6)
    body += '<circle cx="1093" cy="462" r="13" fill="#e9b58f"/><circle cx="1197" cy="438" r="13" fill="#e9b58f"/>' + patch("M1136 482a34 36 0 1 0 68 0a34 36 0 1 0 -68 0", "#e9b58f", "", 3, 6) + patch("M1134 484Q1128 436 1170 436Q1212 438 1208 500Q1196 470 1160 462Q1140 466 1134 484ZM1196 450a20 18 0 1 1 26 -16a20 18 0 0 1 -26 16Z", "#8a8496", "#d9d4e0", 2.6, 5)
    body += f'<circle cx="1150" cy="486" r="4" fill="#2b1a30"/><path d="M1146 502q8 6 14 -1" stroke="#a3402f" stroke-width="3.4" fill="none"/><path d="M1198 430L1128 396" stroke="#e8ecef" stroke-width="5" stroke-linecap="round"/><path d="M1198 432Q1290 500 1270 600T1300 740" fill="none" stroke="#1a0f26" stroke-width="5" opacity=".4" transform="translate(4 5)"/><path d="M1198 432Q1290 500 1270 600T1300 740" fill="none" stroke="{CORAL}" stroke-width="4"/>'
    body += patch("M-20 900Q420 810 820 880T1870 840V1020H-20Z", "#2c4238", "#7d9a6c", 4, 18) + reel(1322, 880, 14, CORAL, 1.5)
    for x in range(40, 1850, 130):
        y = 950 + rng.randint(-20, 30)
        body += stitch("".join(f"M{x + 9 * k} {y}l{rng.randint(-10, 10)} -{rng.randint(30, 64)}" for k in range(5)), rng.choice(["#7d9a6c", "#a9c48a", MUSTARD]), 3.4, 60, 0)
    return sheet(1850, 1000, defs, body)


def sea() -> str:
    """A still: a small man lifts a sea of green taffeta by its hem; a cardboard lighthouse, a boat sliding into the fold."""
    rng = random.Random(8)
    defs = common() + linear("sky", [(0, "#f4c9a0", 1), (0.6, "#f9e3bd", 1), (1, "#fbeed5", 1)]) + linear("card", [(0, "#fff6e4", 1), (0.5, "#e9d9bb", 1), (1, "#a89474", 1)], "0 0 1 0") + linear("red", [(0, "#e4755c", 1), (0.5, "#c9503c", 1), (1, "#7d2a22", 1)], "0 0 1 0") + radial("lamp", [(0, "#fffbe0", 1), (1, "#fff0a8", 0)])
    body = '<g filter="url(#linen)"><rect width="1800" height="1200" fill="url(#sky)"/></g>' + patch("M1290 300m-120 0a120 120 0 1 0 240 0a120 120 0 1 0 -240 0", CORAL, "#ffe2b8", 5, 8, "linen")
    for x, y, w in [(300, 190, 240), (840, 130, 180), (1580, 210, 200)]:
        body += patch(f"M{x} {y}q{w * 0.2:.0f} -50 {w * 0.45:.0f} -22q{w * 0.3:.0f} -36 {w * 0.55:.0f} 22q-{w * 0.5:.0f} 22 -{w}  0Z", "#fffaf0", "#d9b98c", 3, 10)
    floor = "".join(f"M0 {700 + 46 * k}H1800" for k in range(12))
    body += f'<path d="M0 640H1800V1200H0Z" fill="#c99f6b"/><g filter="url(#weft)"><path d="M0 640H1800V1200H0Z" fill="#d2aa74"/></g><path d="{floor}" stroke="#94693a" stroke-width="3" opacity=".5"/><path d="M0 640H1800" stroke="#fff3d6" stroke-width="4" opacity=".6"/>'
    # the lighthouse stands behind, on an island of folded felt
    body += patch("M1340 700Q1400 590 1520 600Q1680 590 1740 700Z", "#6a5a6a", "#c9b6c4", 4, 12)
    body += '<path d="M1478 610L1504 250H1576L1602 610Z" fill="#150b18" opacity=".35" transform="translate(26 10)" filter="url(#s)"/><path d="M1478 610L1504 250H1576L1602 610Z" fill="url(#card)"/>'
    for k in range(3):
        y0, y1 = 540 - 110 * k, 484 - 110 * k
        a, b = 26 * (610 - y0) / 360, 26 * (610 - y1) / 360
        body += f'<path d="M{1478 + a:.0f} {y0}L{1478 + b:.0f} {y1}H{1602 - b:.0f}L{1602 - a:.0f} {y0}Z" fill="url(#red)"/>'
    body += '<path d="M1490 250H1590V236H1490Z" fill="#5a4034"/><rect x="1512" y="180" width="56" height="56" fill="#fff3b8"/><circle cx="1540" cy="208" r="150" fill="url(#lamp)" opacity=".8"/><path d="M1512 180V236M1531 180V236M1549 180V236M1568 180V236" stroke="#5a4034" stroke-width="5"/><path d="M1500 182L1540 136L1580 182Z" fill="url(#red)"/>'
    # the sea: bands of taffeta from far to near; on the left it is lifted by its hem
    rows = 46
    bands: list[Points] = []
    for k in range(rows):
        t = k / (rows - 1)
        y = 690 + 520 * t**1.25
        lift = 300 * math.exp(-(((t - 0.34) / 0.3) ** 2))
        band: Points = []
        for x in range(-40, 1841, 20):
            wave = (10 + 26 * t) * math.sin(x / (90 + 70 * t) + k * 0.55 + 0.8 * math.sin(x / 260 + k / 9))
            rise = lift * math.exp(-(((x - 460) / 230) ** 2))
            slack = 60 * math.exp(-(((x - 900) / 170) ** 2)) * math.sin(math.pi * min(1, t * 1.4))
            band.append((x, y + wave - rise + slack))
        bands.append(band)
    hem = [(bands[0][i][0], min(band[i][1] for band in bands)) for i in range(len(bands[0]))]
    crest = {x: y for x, y in hem}
    man = f'<g transform="translate(460 {crest[460] - 104:.0f}) scale(1.5)">' + patch("M-62 130Q-66 56 -24 40H24Q66 56 62 130Z", MUSTARD, "#8a5a12", 3.4, 8) + patch("M-36 8a36 38 0 1 0 72 0a36 38 0 1 0 -72 0", "#e9b58f", "", 3, 6)
    man += patch("M-38 -6Q-34 -44 0 -44Q36 -44 40 -6H58Q56 4 40 4H-38Z", "#2f4a6b", "#9cc3e0", 3, 5) + patch("M-32 16Q-30 58 0 60Q30 58 32 16Q18 34 0 28Q-18 34 -32 16Z", "#f4efe6", "", 3, 3)
    body += man + '<circle cx="-12" cy="10" r="3.8" fill="#2b1a30"/><circle cx="12" cy="10" r="3.8" fill="#2b1a30"/><path d="M-6 20Q0 26 6 20" stroke="#b97a5a" stroke-width="4" fill="none"/></g>'
    for k, top in enumerate(bands):
        t, shade = k / (rows - 1), 0.5 + 0.5 * math.sin(k * 0.9)
        tone = f"rgb({int(18 + 70 * shade + 30 * t)},{int(96 + 74 * shade)},{int(98 + 58 * shade)})"
        low = 690 + 520 * t**1.25 + 190
        near: Points = [(1840, low), (-40, low)]
        body += f'<path d="{path(top + near, True)}" fill="{tone}"/><path d="{path(top)}" fill="none" stroke="#d9fff0" stroke-width="{1.4 + 2.4 * shade:.1f}" opacity="{0.25 + 0.5 * shade:.2f}"/><path d="{path(top)}" fill="none" stroke="#04302f" stroke-width="9" opacity=".22" transform="translate(0 12)"/>'
        if k == 13:
            by = dict(top)[900]
            body += f'<g transform="translate(900 {by - 4:.0f}) rotate(13)"><path d="M-92 -6H92Q66 52 20 52H-30Q-72 48 -92 -6Z" fill="#04302f" opacity=".4" transform="translate(10 14)" filter="url(#s)"/>' + patch("M-96 -10H96Q70 46 22 46H-32Q-76 42 -96 -10Z", "#c9503c", CREAM, 3.4, 5) + '<path d="M0 -10V-150" stroke="#6b4426" stroke-width="8"/>' + patch("M8 -146Q86 -100 92 -26H8Z", CREAM, CORAL, 3.4, 6) + patch("M-8 -130Q-60 -80 -64 -26H-8Z", MUSTARD, "#8a5a12", 3.4, 6) + "</g>"
    drape = path([(x, y + 6) for x, y in hem if 120 <= x <= 800])
    body += f'<path d="{drape}" fill="none" stroke="#0d4a48" stroke-width="30" stroke-linecap="round"/><path d="{drape}" fill="none" stroke="#63b59b" stroke-width="20" stroke-linecap="round"/>' + stitch(drape, CREAM, 4, 14, 9)
    for hand in (340, 580):
        hold, way = crest[hand], 1 if hand < 460 else -1
        body += patch(f"M{hand - 20} {hold - 18:.0f}Q{hand} {hold - 34:.0f} {hand + 20} {hold - 18:.0f}L{hand + 18} {hold + 22:.0f}H{hand - 18}Z", "#e9b58f", "", 3, 6) + "".join(f'<path d="M{hand - 9 + 9 * q} {hold - 6:.0f}v28" stroke="#b97a5a" stroke-width="2.6" stroke-linecap="round"/>' for q in range(3)) + patch(f"M{hand - 24} {hold - 14:.0f}L{hand + way * 20 - 14} {hold - 54:.0f}L{hand + way * 44} {hold - 40:.0f}L{hand + 24} {hold - 14:.0f}Z", MUSTARD, "#8a5a12", 3, 4)
    for _ in range(9):
        x, y = rng.randint(120, 1700), rng.randint(1010, 1180)
        body += stitch(f"M{x} {y}q24 -16 48 0t48 0", CREAM, 3, 9, 7)
    return sheet(1800, 1200, defs, body)


def ball(cx: float, cy: float, r: float, rng: random.Random) -> str:
    """Return a ball of wool: bundles of arcs wound in several directions, lit from the upper left."""
    out = f'<clipPath id="ball"><circle cx="{cx}" cy="{cy}" r="{r}"/></clipPath><g clip-path="url(#ball)"><circle cx="{cx}" cy="{cy}" r="{r}" fill="#a83f63"/>'
    for turn in (18, 75, 132, -30, 100, 48, 158, 5):
        off = rng.uniform(-0.5, 0.45) * r
        width = rng.uniform(0.34, 0.56) * r
        n = int(width / (r * 0.042))
        strands = "".join(f'<path d="M{-r * 1.05:.0f} {off + k * r * 0.042:.1f}Q0 {off + k * r * 0.042 + (off + k * r * 0.042 + r * 0.1) * 0.75:.1f} {r * 1.05:.0f} {off + k * r * 0.042:.1f}" stroke="{["#e98aa6", "#d96f91", "#f2a4b8", "#c85a80"][k % 4]}"/>' for k in range(n))
        dark = f'<path d="M{-r * 1.05:.0f} {off:.1f}Q0 {off + (off + r * 0.1) * 0.75:.1f} {r * 1.05:.0f} {off:.1f}" stroke="#6d1f40" opacity=".6"/>'
        out += f'<g transform="translate({cx} {cy}) rotate({turn})" fill="none" stroke-width="{r * 0.046:.1f}">{dark}{strands}</g><g transform="translate({cx} {cy}) rotate({turn})" fill="none" stroke="#7d2a4c" stroke-width="1.6" opacity=".5" stroke-dasharray="7 6">' + strands.replace("stroke=", "data-c=") + "</g>"
    return out + f'<circle cx="{cx}" cy="{cy}" r="{r}" fill="url(#sphere)"/></g>'


def wool() -> str:
    """A frame from the pilot: a ball of wool races down an ironing board, a plumb bob on its string looks on."""
    rng = random.Random(26)
    defs = (
        common() + radial("sphere", [(0, "#fff", 0.32), (0.45, "#fff", 0), (0.8, "#3a0c26", 0.4), (1, "#2a0a1c", 0.75)], ".34 .28 .85") + linear("wall", [(0, "#f2b84b", 1), (1, "#e89a3c", 1)])
        + linear("lead", [(0, "#c9d0d6", 1), (0.3, "#8d97a0", 1), (0.7, "#4d565f", 1), (1, "#262c33", 1)], "0 0 1 0") + '<pattern id="dots" width="90" height="90" patternUnits="userSpaceOnUse"><circle cx="22" cy="22" r="9" fill="#fff3d0"/><circle cx="67" cy="67" r="9" fill="#fff3d0"/></pattern>'
        + '<pattern id="checks" width="120" height="120" patternUnits="userSpaceOnUse" patternTransform="rotate(17)"><rect width="120" height="120" fill="#dfeeea"/><path d="M0 0H60V120H0Z" fill="#2f7f7d" opacity=".42"/><path d="M0 0H120V60H0Z" fill="#2f7f7d" opacity=".42"/></pattern>'
    )
    body = '<g filter="url(#linen)"><rect width="1600" height="1600" fill="url(#wall)"/></g><rect width="1600" height="1600" fill="url(#dots)" opacity=".75"/>'
    body += patch("M1050 0H1460V470H1050Z", "#fff6e0", "#c9503c", 6, 14) + patch("M1084 34H1426V436H1084Z", "#8fc4cf", "", 4, 3, "linen") + patch("M1084 340Q1200 270 1300 330T1426 300V436H1084Z", "#7d9a52", "#dbe6a4", 4, 6) + patch("M1245 20H1265V450H1245ZM1070 226H1440V244H1070Z", "#fff6e0", "", 4, 6)
    body += patch("M-20 1400H1620V1620H-20Z", "#7a3f4f", "#d99aa6", 6, 14)
    # the board, tilted, on crossed legs
    body += '<path d="M470 1480L1120 1020M1080 1500L560 960" stroke="#150b18" stroke-width="40" opacity=".35" transform="translate(20 18)" filter="url(#s)"/><path d="M470 1480L1120 1020M1080 1500L560 960" stroke="#3d4750" stroke-width="34" stroke-linecap="round"/><path d="M464 1472L1114 1012M1074 1492L554 952" stroke="#8d99a3" stroke-width="8" stroke-linecap="round"/>'
    board = "M-60 640L1180 1018Q1372 1082 1400 1150Q1404 1196 1330 1186Q1240 1176 1120 1140L-60 800Z"
    body += f'<path d="{board}" fill="#150b18" opacity=".5" transform="translate(20 40)" filter="url(#w)"/><path d="{board}" fill="#1f5557" transform="translate(0 26)"/><g filter="url(#felt)"><path d="{board}" fill="url(#checks)"/></g>' + stitch(board, CORAL, 8, 26, 14)
    # the thread unwinds behind the ball
    thread = "M-40 700C120 690 130 800 260 770S330 650 430 720S520 850 640 800"
    for dx, c, w, o in [(8, "#150b18", 22, 0.35), (0, "#c85a80", 18, 1), (-2, "#f2a4b8", 7, 1)]:
        body += f'<path d="{thread}" fill="none" stroke="{c}" stroke-width="{w}" opacity="{o}" stroke-linecap="round" transform="translate({dx / 3:.0f} {dx})"/>'
    body += f'<path d="{thread}" fill="none" stroke="#8d2f55" stroke-width="14" stroke-dasharray="3 13" opacity=".55"/>'
    body += '<ellipse cx="850" cy="985" rx="230" ry="52" transform="rotate(17 850 985)" fill="#10262a" opacity=".6" filter="url(#s)"/>' + ball(800, 740, 232, rng)
    for x, y, r in [(742, 690, 62), (884, 704, 58)]:
        body += f'<circle cx="{x + 5}" cy="{y + 9}" r="{r}" fill="#2a0a1c" opacity=".45" filter="url(#t)"/><circle cx="{x}" cy="{y}" r="{r}" fill="#fffaf0"/><circle cx="{x}" cy="{y}" r="{r - 7}" fill="none" stroke="#e5dccb" stroke-width="4"/><circle cx="{x + 20}" cy="{y + 8}" r="{r * 0.46:.0f}" fill="#2b1a30"/><circle cx="{x + 10}" cy="{y - 4}" r="9" fill="#fff"/>' + "".join(f'<circle cx="{x + 20 + a}" cy="{y + 8 + b}" r="4" fill="#6d5a72"/>' for a, b in [(-7, 7), (7, 7), (7, -6)])
    body += '<path d="M750 806Q830 870 906 800Q890 896 824 890Q766 880 750 806Z" fill="#5a1430"/><path d="M786 866Q824 846 862 868Q842 892 824 890Q802 886 786 866Z" fill="#f08a8a"/>'
    for k, (x, y, n) in enumerate([(520, 520, 150), (500, 600, 110), (530, 880, 90), (560, 450, 100)]):
        body += stitch(f"M{x} {y}l-{n} -{n * 0.3:.0f}", "#fff6e0", 7, 24, 12 + k)
    # the plumb bob
    body += '<path d="M1296 -20V560" stroke="#150b18" stroke-width="8" opacity=".35" transform="translate(14 8)" filter="url(#t)"/><path d="M1290 -20V560" stroke="#f3e6cf" stroke-width="10"/><path d="M1290 -20V560" stroke="#b99a6a" stroke-width="10" stroke-dasharray="4 12"/>'
    bob = "M1262 556H1318V590Q1404 610 1400 690Q1390 800 1290 940Q1190 800 1180 690Q1176 610 1262 590Z"
    body += f'<path d="{bob}" fill="#150b18" opacity=".45" transform="translate(26 20)" filter="url(#s)"/><path d="{bob}" fill="url(#lead)"/><path d="M1262 556H1318V590H1262Z" fill="#c99a45"/><path d="M1270 556V590" stroke="#fbe6ac" stroke-width="7"/><path d="M1196 700Q1196 640 1230 622" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".6"/>'
    for x in (1248, 1330):
        body += f'<circle cx="{x}" cy="700" r="34" fill="#fffaf0"/><circle cx="{x - 12}" cy="704" r="16" fill="#262c33"/><circle cx="{x - 18}" cy="697" r="5" fill="#fff"/>'
    body += '<path d="M1214 660Q1246 636 1276 656M1302 656Q1334 634 1364 664" fill="none" stroke="#262c33" stroke-width="9" stroke-linecap="round"/><path d="M1258 780Q1290 766 1322 784" fill="none" stroke="#262c33" stroke-width="8" stroke-linecap="round"/>'
    return sheet(1600, 1600, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of Mouche Cousue."""
    home = "mouche-cousue/images/"
    return [
        Picture(home + "cover.jpg", table(), 1400, grain=0.0, vignette=0.28, seed=221),
        Picture(home + "orage-village.jpg", storm(), 1400, grain=0.0, vignette=0.2, seed=222),
        Picture(home + "mer-pliee.jpg", sea(), 1300, grain=0.0, vignette=0.12, seed=223),
        Picture(home + "pelote-plomb.jpg", wool(), 1240, grain=0.0, vignette=0.14, seed=224),
    ]
