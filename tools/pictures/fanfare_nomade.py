"""Fanfare Nomade, brass band on bicycles: silk-screen posters in cream, red, yellow and blue, overprinted, a little out of register."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import sheet
from .werkbrett_hartrath import surface

CREAM, RED, YELLOW, BLUE, DEEP = "#f5ead2", "#e5432c", "#f8b51c", "#2147a0", "#14265c"
EDGE = '<filter id="edge" x="-20%" y="-20%" width="140%" height="140%"><feMorphology in="SourceAlpha" operator="dilate" radius="3.2"/><feColorMatrix values="0 0 0 0 .08 0 0 0 0 .15 0 0 0 0 .36 0 0 0 1 0" result="o"/><feMerge><feMergeNode in="o"/><feMergeNode in="SourceGraphic"/></feMerge></filter>'
MULTIPLY = 'style="mix-blend-mode:multiply"'


def dots(x0: float, y0: float, x1: float, y1: float, step: float, size: object, colour: str) -> str:
    """A halftone screen at 45 degrees; `size` gives the radius at a point."""
    out, row, y = [], 0, y0
    while y < y1:
        x = x0 + (step / 2 if row % 2 else 0)
        while x < x1:
            r = size(x, y)  # type: ignore[operator]
            if r > 0.6:
                out.append(f"M{x - r:.1f} {y:.1f}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0")
            x += step
        y += step / 2
        row += 1
    return f'<path d="{"".join(out)}" fill="{colour}"/>'


def bicycle(wheel: float, spin: float) -> str:
    """A bicycle in profile, heading right, the ground at y = 0."""
    out = ""
    for x in (-82, 82):
        out += f'<g transform="translate({x} {-wheel})"><circle r="{wheel - 4}" fill="none" stroke="{DEEP}" stroke-width="8"/><circle r="{wheel - 12}" fill="none" stroke="{CREAM}" stroke-width="4"/>'
        out += "".join(f'<path d="M0 0L{(wheel - 12) * math.cos(spin + k * math.pi / 7):.1f} {(wheel - 12) * math.sin(spin + k * math.pi / 7):.1f}" stroke="{DEEP}" stroke-width="1.6"/>' for k in range(14))
        out += f'<circle r="7" fill="{DEEP}"/></g>'
    out += f'<path d="M-82 {-wheel}L-8 {-wheel + 4}L-36 -138L-82 {-wheel}M-34 -132L54 -134L-8 {-wheel + 4}M50 -146L82 {-wheel}" fill="none" stroke="{CREAM}" stroke-width="9" stroke-linejoin="round"/>'
    out += f'<path d="M-60 -156H-14" stroke="{DEEP}" stroke-width="12" stroke-linecap="round"/><path d="M-36 -138V-154M50 -146L46 -170Q66 -176 74 -160" fill="none" stroke="{DEEP}" stroke-width="7" stroke-linecap="round"/><circle cx="-8" cy="{-wheel + 4}" r="17" fill="none" stroke="{DEEP}" stroke-width="6"/>'
    return out


def horn(kind: str) -> str:
    """An instrument; the origin is at the mouth of the player, who looks right."""
    rim = f'fill="none" stroke="{DEEP}" stroke-width="3.5"'
    if kind == "trumpet":
        return f'<path d="M4 0H96Q124 -2 140 -26V30Q124 6 96 4H4Z" fill="{YELLOW}"/><path d="M24 2Q20 30 44 30H66Q88 30 84 2" fill="none" stroke="{YELLOW}" stroke-width="8"/><path d="M44 -16V30M55 -16V30M66 -16V30" stroke="{RED}" stroke-width="6"/><ellipse cx="140" cy="2" rx="7" ry="29" fill="{CREAM}"/><ellipse cx="140" cy="2" rx="7" ry="29" {rim}/>'
    if kind == "trombone":
        return f'<path d="M2 2H190Q206 2 206 17T190 32H20" fill="none" stroke="{YELLOW}" stroke-width="8"/><path d="M20 32Q-26 30 -26 4T-6 -24H60Q104 -26 122 -56V10Q104 -16 60 -18H-4" fill="{YELLOW}" stroke="{YELLOW}" stroke-width="5"/><path d="M96 2V32" stroke="{RED}" stroke-width="6"/><ellipse cx="122" cy="-23" rx="8" ry="34" fill="{CREAM}"/><ellipse cx="122" cy="-23" rx="8" ry="34" {rim}/>'
    if kind == "saxophone":
        return f'<path d="M0 0Q24 -14 34 6L58 96Q66 126 90 118Q108 110 104 56" fill="none" stroke="{YELLOW}" stroke-width="15" stroke-linecap="round"/><path d="M84 62L104 40Q124 34 134 44L116 92Z" fill="{YELLOW}"/><ellipse cx="118" cy="42" rx="22" ry="9" fill="{CREAM}" transform="rotate(8 118 42)"/><g fill="{RED}"><circle cx="40" cy="30" r="6"/><circle cx="46" cy="52" r="6"/><circle cx="52" cy="74" r="6"/></g>'
    if kind == "sousaphone":
        return f'<path d="M6 0Q40 4 44 40Q46 130 -44 138Q-140 140 -140 50Q-140 -60 -60 -112" fill="none" stroke="{DEEP}" stroke-width="32"/><path d="M6 0Q40 4 44 40Q46 130 -44 138Q-140 140 -140 50Q-140 -60 -60 -112" fill="none" stroke="{YELLOW}" stroke-width="24"/><path d="M-128 40Q-124 -46 -60 -96" fill="none" stroke="{CREAM}" stroke-width="6"/><path d="M-112 -96Q-60 -92 -6 -196L40 -30Q-30 -92 -92 -46Z" fill="{YELLOW}"/><ellipse cx="22" cy="-124" rx="42" ry="104" transform="rotate(-8 22 -124)" fill="{RED}"/><ellipse cx="26" cy="-124" rx="30" ry="86" transform="rotate(-8 26 -124)" fill="{DEEP}"/><ellipse cx="22" cy="-124" rx="42" ry="104" transform="rotate(-8 22 -124)" fill="none" stroke="{YELLOW}" stroke-width="8"/>'
    return ""


def rider(kind: str, coat: str, spin: float, cap: str) -> str:
    """A musician on a bicycle."""
    knee = 14 * math.sin(spin)
    skin = "#f0b48c"
    out = f'<path d="M-34 -166L{24 + knee * 0.3:.0f} {-118 - knee:.0f}L{6 + knee:.0f} -36L{26 + knee:.0f} -30" fill="none" stroke="{DEEP}" stroke-width="22" stroke-linejoin="round" stroke-linecap="round" opacity=".85"/>'
    back = f'<g transform="translate(14 -272)">{horn(kind)}</g>' if kind == "sousaphone" else ""
    if kind == "drum":
        back = ""
    out += bicycle(60, spin)
    out += f'<path d="M-36 -166L{32 - knee * 0.4:.0f} {-112 + knee:.0f}L{-6 - knee:.0f} -50L{16 - knee:.0f} -40" fill="none" stroke="{DEEP}" stroke-width="25" stroke-linejoin="round" stroke-linecap="round"/>'
    out += f'<path d="M-62 -158Q-60 -236 -26 -256Q4 -264 18 -238Q14 -196 -14 -154Z" fill="{coat}"/><path d="M-54 -170Q-30 -160 -12 -166" fill="none" stroke="{CREAM}" stroke-width="4"/>'
    out += f'<circle cx="-4" cy="-282" r="24" fill="{skin}"/><path d="M-30 -288Q-26 -314 0 -312Q22 -308 22 -292L34 -288Q34 -282 24 -283L-28 -284Z" fill="{cap}"/><path d="M-28 -288Q-30 -270 -20 -262L-14 -282Z" fill="{DEEP}"/>'
    out += back
    if kind and kind not in ("sousaphone", "drum"):
        out += f'<g transform="translate(20 -276)" filter="url(#edge)">{horn(kind)}</g>'
    if kind == "drum":
        out += f'<path d="M0 -240L44 -206L64 -172" fill="none" stroke="{coat}" stroke-width="17" stroke-linejoin="round" stroke-linecap="round"/><path d="M-16 -236L-76 -218L-118 -250" fill="none" stroke="{coat}" stroke-width="17" stroke-linejoin="round" stroke-linecap="round"/><path d="M-118 -250L-176 -214" stroke="{DEEP}" stroke-width="6"/><circle cx="-180" cy="-212" r="15" fill="{CREAM}"/>'
    else:
        hand = (62, -262) if kind == "trumpet" else (92, -246) if kind == "trombone" else (50, -226) if kind == "saxophone" else (50, -230)
        out += f'<path d="M-4 -238L26 -212L{hand[0]} {hand[1]}" fill="none" stroke="{coat}" stroke-width="17" stroke-linejoin="round" stroke-linecap="round"/><circle cx="{hand[0]}" cy="{hand[1]}" r="9" fill="{skin}"/>'
    return out


def trailer() -> str:
    """A bass drum on a two-wheeled trailer behind the bicycle; its hitch is at the origin."""
    out = f'<path d="M0 -60L-70 -46H-230" fill="none" stroke="{DEEP}" stroke-width="8"/><circle cx="-160" cy="-150" r="104" fill="{RED}"/><circle cx="-160" cy="-150" r="104" fill="none" stroke="{DEEP}" stroke-width="8"/><circle cx="-160" cy="-150" r="86" fill="{CREAM}"/><path d="M-160 -222L-146 -176L-98 -176L-137 -148L-122 -102L-160 -131L-198 -102L-183 -148L-222 -176L-174 -176Z" fill="{BLUE}"/>'
    out += "".join(f'<circle cx="{-160 + 104 * math.cos(a):.0f}" cy="{-150 + 104 * math.sin(a):.0f}" r="9" fill="{YELLOW}"/>' for a in [k * math.tau / 9 for k in range(9)])
    return out + f'<g transform="translate(-160 -38)"><circle r="36" fill="none" stroke="{DEEP}" stroke-width="7"/>' + "".join(f'<path d="M0 0L{34 * math.cos(k * 0.9):.0f} {34 * math.sin(k * 0.9):.0f}" stroke="{DEEP}" stroke-width="2"/>' for k in range(7)) + "</g>"


def parade() -> str:
    """The band rides over a hill in front of an enormous sun."""
    rng = random.Random(4)
    w, h = 1900, 1200
    defs = EDGE + surface("paper", ".8", 0.7, 1.1, 64) + surface("press", ".02 .03", 1.2, 1.08, 64, 8)

    def hill(x: float) -> float:
        return 1010 - 0.00021 * (x - 200) * (2000 - x) + 0.02 * x

    body = f'<rect width="{w}" height="{h}" fill="{CREAM}"/>'
    body += dots(-10, -10, w + 10, 640, 30, lambda x, y: max(0.0, 12 * (1 - y / 560)), "#8fc0cf")
    body += f'<circle cx="1120" cy="600" r="500" fill="{YELLOW}"/>'
    body += f"<g {MULTIPLY}>" + dots(600, 300, 1640, 1110, 21, lambda x, y: min(13.5, max(0.0, (y - 330) / 44)) if math.hypot(x - 1120, y - 600) < 492 else 0.0, RED) + "</g>"
    # the blast furnaces of Differdange behind the hill
    works = "M-20 900V690H40V560H64V690H110V640L150 600V470H140V440H200V470H190V600L236 640V700H262V380H288V700H330V520H300V500H398V520H370V760H430V430H452V760H520V820H600V900Z"
    body += f'<path d="{works}" fill="#8fc0cf"/><path d="{works}" fill="{BLUE}" {MULTIPLY} opacity=".72" transform="translate(5 -4)"/><path d="M262 380Q230 340 270 300T250 210" fill="none" stroke="#8fc0cf" stroke-width="40" stroke-linecap="round" opacity=".7"/><path d="M440 430Q420 390 460 350T440 250" fill="none" stroke="#8fc0cf" stroke-width="26" stroke-linecap="round" opacity=".7"/>'
    far = "M-20 930Q320 800 700 860T1400 790T1920 850V1220H-20Z"
    body += f'<path d="{far}" fill="{BLUE}" {MULTIPLY} opacity=".55"/>'
    edge = [(x, hill(x)) for x in range(-20, w + 41, 20)]
    ground = "M" + "L".join(f"{x} {y:.0f}" for x, y in edge) + f"L{w + 20} {h + 20}L-20 {h + 20}Z"
    body += f'<path d="{ground}" fill="{RED}"/><path d="{ground}" fill="{YELLOW}" {MULTIPLY} opacity=".9" transform="translate(0 46)"/>'
    body += f"<g {MULTIPLY}>" + dots(-10, 820, w + 10, h + 20, 24, lambda x, y: min(14.5, max(0.0, (y - hill(x) - 80) / 18)), BLUE) + "</g>"
    for k in range(130):
        x = rng.uniform(0, w)
        y = hill(x) + rng.uniform(10, 190) ** 1.0
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(-6, 6):.0f} -16 {rng.uniform(-10, 10):.0f} -{rng.uniform(18, 34):.0f}" stroke="{DEEP}" stroke-width="3" fill="none" opacity=".55"/>'
    band = [("drum", BLUE, CREAM), ("saxophone", RED, YELLOW), ("trombone", BLUE, RED), ("trumpet", "#e98a9a", DEEP), ("sousaphone", BLUE, RED), ("trumpet", RED, YELLOW)]
    for n, (kind, coat, cap) in enumerate(band):
        x = 390 + 248 * n + (n == 4) * 26 + (n == 5) * 44
        lean = math.degrees(math.atan2(hill(x + 60) - hill(x - 60), 120))
        s = 1.0
        body += f'<g transform="translate({x} {hill(x) + 4:.0f}) rotate({lean:.1f}) scale({s})">'
        if n == 0:
            body += f'<g transform="translate(-82 0)">{trailer()}</g>'
        body += rider(kind, coat, 0.6 + 1.3 * n, cap) + "</g>"
    for k in range(8):  # notes thrown ahead: swallows
        x, y = 1560 + rng.uniform(-60, 280), 110 + 52 * k + rng.uniform(-24, 24)
        body += f'<path transform="translate({x:.0f} {y:.0f}) rotate({rng.uniform(-30, 20):.0f}) scale({rng.uniform(0.6, 1.15):.2f})" d="M0 0Q-26 -30 -64 -26Q-34 -14 -8 12L-22 44L4 18L30 40L18 8Q44 -16 60 -44Q22 -36 0 0Z" fill="{DEEP}"/>'
    body += f'<rect width="{w}" height="{h}" fill="#fff" filter="url(#paper)" {MULTIPLY} opacity=".5"/><rect width="{w}" height="{h}" fill="#fff" filter="url(#press)" {MULTIPLY} opacity=".6"/>'
    return sheet(w, h, defs, body)


def hairpins() -> str:
    """A mountain road that is one brass tube, from its mouthpiece in the valley to its bell, which is the sun."""
    rng = random.Random(12)
    w, h = 1350, 1800
    defs = EDGE + surface("paper", ".8", 0.7, 1.1, 64) + surface("press", ".02 .03", 1.2, 1.08, 64, 8)
    body = f'<rect width="{w}" height="{h}" fill="{RED}"/>'
    body += dots(-10, 420, w + 10, h + 20, 24, lambda x, y: min(12.5, max(0.0, (y - 420) / 130 + 1.6 * math.sin(x / 190 + y / 240))), "#a81f2e")
    mountain = "M-20 1820V900L250 560L420 700L700 330L980 640L1120 520L1370 820V1820Z"
    body += f'<path d="{mountain}" fill="{BLUE}" {MULTIPLY} opacity=".82"/>'
    body += f'<path d="M700 330L830 474L770 520L730 470L690 540L640 480L590 468ZM250 560L316 614L270 640L236 610L190 630Z" fill="{CREAM}"/>'
    rows = [(1660, 66, 190, 1190), (1400, 56, 160, 1180), (1160, 47, 250, 1110), (950, 39, 330, 1040), (770, 32, 440, 980), (620, 26, 560, 900)]
    for k in range(5):  # trees between the bends
        for _ in range(26 - 3 * k):
            y = rng.uniform(rows[k + 1][0] + 70, rows[k][0] - 74)
            x = rng.uniform(rows[k][2] - 150 + 30 * k, rows[k][3] + 150 - 30 * k)
            s = rows[k][1] / 58 * rng.uniform(0.7, 1.15)
            body += f'<path transform="translate({x:.0f} {y:.0f}) scale({s:.2f})" d="M0 -84L32 4H-32Z" fill="{rng.choice([DEEP, DEEP, "#5d1746", "#0d1a45"])}"/>'

    def bend(k: int) -> str:
        y, _, left, right = rows[k]
        y2 = rows[k + 1][0]
        r = (y - y2) / 2
        edge = right if k % 2 == 0 else left
        edge2 = rows[k + 1][3] if k % 2 == 0 else rows[k + 1][2]
        sign = 1 if k % 2 == 0 else -1
        start = left if k % 2 == 0 else right
        first = f"M{start if k else -40} {y}" if k == 0 else f"M{(left + right) / 2:.0f} {y}"
        return f"{first}L{edge} {y}C{edge + sign * r * 1.3:.0f} {y} {edge2 + sign * r * 1.3:.0f} {y2} {edge2} {y2}L{(rows[k + 1][2] + rows[k + 1][3]) / 2:.0f} {y2}"

    tube = ""
    for k in range(5):
        d, t = bend(k), rows[k][1] * 1.24
        tube = (
            f'<path d="{d}" fill="none" stroke="{DEEP}" stroke-width="{t * 1.32:.0f}" transform="translate(0 {t * 0.3:.0f})" opacity=".85"/><path d="{d}" fill="none" stroke="#9c5210" stroke-width="{t * 1.12:.0f}"/><path d="{d}" fill="none" stroke="#dd8a14" stroke-width="{t * 0.94:.0f}" transform="translate(0 {-t * 0.07:.1f})"/>'
            f'<path d="{d}" fill="none" stroke="{YELLOW}" stroke-width="{t * 0.66:.0f}" transform="translate(0 {-t * 0.14:.1f})"/><path d="{d}" fill="none" stroke="{CREAM}" stroke-width="{t * 0.12:.0f}" stroke-dasharray="{t * 0.7:.0f} {t * 0.55:.0f}" transform="translate(0 {-t * 0.14:.1f})"/>'
        ) + tube
    y, t = rows[5][0], 32
    # the last climb turns upwards into the bell
    up = f"M730 {y}H640C470 {y} 470 470 640 440C720 424 745 400 760 330"
    body += f'<path d="{up}" fill="none" stroke="{DEEP}" stroke-width="42" transform="translate(0 8)" opacity=".85"/><path d="{up}" fill="none" stroke="#9c5210" stroke-width="37"/><path d="{up}" fill="none" stroke="#dd8a14" stroke-width="31"/><path d="{up}" fill="none" stroke="{YELLOW}" stroke-width="21" transform="translate(-2 -3)"/>'
    body += tube
    for k, (yy, tt, left, right) in enumerate(rows[:5]):  # ferrules
        for x in (left + 60, right - 60):
            body += f'<rect x="{x - 13}" y="{yy - tt * 0.72:.0f}" width="26" height="{tt * 1.44:.0f}" rx="6" fill="#dd8a14"/><rect x="{x - 13}" y="{yy - tt * 0.72:.0f}" width="26" height="{tt * 0.9:.0f}" rx="6" fill="{CREAM}"/><path d="M{x - 13} {yy - tt * 0.1:.0f}H{x + 13}" stroke="{YELLOW}" stroke-width="8"/>'
    body += f'<g transform="translate(790 300)"><path d="M-62 120Q-30 60 -190 -10L170 -60Q60 60 6 116Z" fill="#9c5210"/><circle r="206" fill="{DEEP}" transform="translate(10 12)" opacity=".8"/><circle r="204" fill="{YELLOW}"/><circle r="204" fill="none" stroke="{CREAM}" stroke-width="12"/><circle r="168" fill="#f39a15"/><circle r="128" fill="#dd6f17"/><circle r="86" fill="#a63c1c"/><circle r="46" fill="{DEEP}"/><path d="M-170 -60A180 180 0 0 1 -40 -176" fill="none" stroke="{CREAM}" stroke-width="16" stroke-linecap="round"/></g>'
    rays = "".join(f'<path d="M{790 + 240 * math.cos(a):.0f} {300 + 240 * math.sin(a):.0f}L{790 + 300 * math.cos(a):.0f} {300 + 300 * math.sin(a):.0f}" stroke="{YELLOW}" stroke-width="15" stroke-linecap="round"/>' for a in [math.radians(150 + 15 * k) for k in range(17)])
    body += rays
    on_road = [(0, 300, 0.78, "drum", CREAM), (0, 560, 0.78, "sousaphone", RED), (0, 800, 0.78, "trombone", BLUE), (1, 900, 0.66, "saxophone", RED), (2, 560, 0.54, "trumpet", CREAM), (3, 760, 0.44, "trumpet", RED), (4, 700, 0.35, "trombone", BLUE)]
    for k, x, s, kind, coat in on_road:
        flip = -1 if k % 2 else 1
        body += f'<g transform="translate({x} {rows[k][0] - rows[k][1] * 0.26:.0f}) scale({flip * s} {s})">{rider(kind, coat, 0.7 * x, YELLOW if coat == RED else RED)}</g>'
    body += f'<rect width="{w}" height="{h}" fill="#fff" filter="url(#paper)" {MULTIPLY} opacity=".5"/><rect width="{w}" height="{h}" fill="#fff" filter="url(#press)" {MULTIPLY} opacity=".6"/><path d="M0 0H{w}V{h}H0ZM34 34V{h - 34}H{w - 34}V34Z" fill="{CREAM}" fill-rule="evenodd"/>'
    return sheet(w, h, defs, body)


def drivetrain() -> str:
    """A bicycle chain that runs around a chainring and through the three valves of a tuba."""
    w = h = 1600
    defs = EDGE + surface("paper", ".8", 0.7, 1.1, 64) + surface("press", ".02 .03", 1.2, 1.08, 64, 8)
    body = f'<rect width="{w}" height="{h}" fill="{YELLOW}"/><path d="M-20 1620V640L1620 -60V1620Z" fill="#8fc0cf"/>'
    body += f"<g {MULTIPLY}>" + dots(-10, -10, w + 10, h + 10, 23, lambda x, y: max(0.0, 10.5 * ((x + y) / 3200 - 0.42) * 1.9), BLUE) + "</g>"
    cx, cy, r = 560, 1050, 370
    teeth = []
    n = 40
    for k in range(n):
        for da, rr in ((-0.3, r - 16), (-0.14, r + 24), (0.14, r + 24), (0.3, r - 16)):
            a = math.tau * (k + da) / n
            teeth.append(f"{cx + rr * math.cos(a):.1f} {cy + rr * math.sin(a):.1f}")
    ring = "M" + "L".join(teeth) + "Z"
    arms = ""
    for k in range(5):
        a = math.tau * k / 5 - 0.4
        x, y = cx + 196 * math.cos(a), cy + 196 * math.sin(a)
        arms += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="92"/>'
    body += f'<path d="{ring}" fill="{DEEP}" opacity=".5" transform="translate(34 44)" {MULTIPLY}/><path d="{ring}" fill="{RED}"/><g fill="#7fb4c6">{arms}</g><g {MULTIPLY} fill="{BLUE}" opacity=".35">{arms}</g><circle cx="{cx}" cy="{cy}" r="318" fill="none" stroke="{CREAM}" stroke-width="7"/><circle cx="{cx}" cy="{cy}" r="104" fill="{CREAM}"/><circle cx="{cx}" cy="{cy}" r="104" fill="none" stroke="{DEEP}" stroke-width="8"/><circle cx="{cx}" cy="{cy}" r="48" fill="{DEEP}"/><path d="M{cx - 18} {cy - 18}h36v36h-36Z" fill="{CREAM}"/>'
    crank = f"M{cx - 50} {cy - 26}L{cx - 300} {cy + 330}Q{cx - 300} {cy + 384} {cx - 240} {cy + 372}L{cx + 40} {cy + 40}Z"
    body += f'<path d="{crank}" fill="{DEEP}" opacity=".5" transform="translate(26 30)" {MULTIPLY}/><path d="{crank}" fill="{CREAM}"/><path d="M{cx - 30} {cy + 6}L{cx - 258} {cy + 330}" stroke="{RED}" stroke-width="12"/><rect x="{cx - 360}" y="{cy + 316}" width="170" height="70" rx="12" fill="{DEEP}"/><path d="M{cx - 340} {cy + 334}h130M{cx - 340} {cy + 352}h130M{cx - 340} {cy + 370}h130" stroke="{YELLOW}" stroke-width="6"/><circle cx="{cx}" cy="{cy}" r="44" fill="{DEEP}"/>'
    # three valves, one pressed down
    valves = ""
    for k, drop in enumerate((0, 92, 20)):
        x = 900 + 196 * k
        valves += f'<path d="M{x} 340h150v520h-150Z" fill="{DEEP}" opacity=".45" transform="translate(36 40)" {MULTIPLY}/>'
        valves += f'<rect x="{x + 62}" y="{170 + drop}" width="26" height="230" fill="{CREAM}"/><rect x="{x + 74}" y="{170 + drop}" width="14" height="230" fill="{BLUE}" opacity=".5"/><ellipse cx="{x + 75}" cy="{158 + drop}" rx="62" ry="22" fill="{RED}"/><path d="M{x + 13} {158 + drop}v-16a62 22 0 0 1 124 0v16" fill="{RED}"/><ellipse cx="{x + 75}" cy="{142 + drop}" rx="62" ry="22" fill="{CREAM}"/><ellipse cx="{x + 75}" cy="{142 + drop}" rx="44" ry="14" fill="#8fc0cf"/>'
        valves += f'<rect x="{x}" y="350" width="150" height="500" fill="{YELLOW}"/><rect x="{x}" y="350" width="36" height="500" fill="#dd8a14"/><rect x="{x + 118}" y="350" width="32" height="500" fill="#c46c12"/><rect x="{x + 52}" y="350" width="20" height="500" fill="{CREAM}"/><rect x="{x - 12}" y="338" width="174" height="46" rx="10" fill="{CREAM}"/><path d="M{x - 12} 362h174" stroke="#dd8a14" stroke-width="8"/><rect x="{x - 12}" y="820" width="174" height="46" rx="10" fill="{CREAM}"/><path d="M{x - 12} 844h174" stroke="#dd8a14" stroke-width="8"/><rect x="{x + 48}" y="866" width="54" height="30" rx="8" fill="#c46c12"/>'
        if k:
            valves += f'<path d="M{x - 50} 470h56M{x - 50} 690h56" stroke="#dd8a14" stroke-width="52"/><path d="M{x - 50} 460h56M{x - 50} 680h56" stroke="{YELLOW}" stroke-width="26"/>'
    # the chain: two runs, tangent to the ring, through the casings
    links: list[tuple[float, float]] = []
    path = [(1660.0, 476.0), (640.0, 690.0)]
    (ax, ay), (bx, by) = (1680.0, 300.0), (cx - r * 0.56, cy - r * 0.86)
    steps = 30
    for k in range(steps + 1):
        t = k / steps
        links.append((ax + (bx - ax) * t, ay + (by - ay) * t + 150 * math.sin(math.pi * t) * 0.55))
    a0 = math.atan2(-0.86, -0.56)
    for k in range(1, 34):
        a = a0 - k * 0.103
        links.append((cx + (r + 2) * math.cos(a), cy + (r + 2) * math.sin(a)))
    lx, ly = links[-1]
    for k in range(1, 27):
        t = k / 26
        links.append((lx + (1720 - lx) * t, ly + (1010 - ly) * t + 120 * math.sin(math.pi * t)))
    del path
    chain, shade = "", ""
    for k in range(len(links) - 1):
        (x1, y1), (x2, y2) = links[k], links[k + 1]
        wide, colour = (34, CREAM) if k % 2 else (44, BLUE)
        shade += f'<path d="M{x1 + 22:.1f} {y1 + 28:.1f}L{x2 + 22:.1f} {y2 + 28:.1f}" stroke="{DEEP}" stroke-width="38" stroke-linecap="round"/>'
        chain += f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{DEEP}" stroke-width="{wide + 8}" stroke-linecap="round"/><path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}" stroke-width="{wide}" stroke-linecap="round"/>'
    for x, y in links:
        chain += f'<circle cx="{x:.1f}" cy="{y:.1f}" r="13" fill="{DEEP}"/><circle cx="{x - 2:.1f}" cy="{y - 2:.1f}" r="7" fill="{YELLOW}"/>'
    body += valves + f'<g opacity=".5" {MULTIPLY}>{shade}</g>' + chain
    body += f'<rect width="{w}" height="{h}" fill="#fff" filter="url(#paper)" {MULTIPLY} opacity=".5"/><rect width="{w}" height="{h}" fill="#fff" filter="url(#press)" {MULTIPLY} opacity=".6"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three posters of Fanfare Nomade."""
    home = "fanfare-nomade/images/"
    return [
        Picture(home + "cover.jpg", parade(), 1480, grain=0.0, vignette=0.0, seed=2811),
        Picture(home + "cols-et-pistons.jpg", hairpins(), 1200, grain=0.3, vignette=0.0, seed=2812),
        Picture(home + "derailleur.jpg", drivetrain(), 1240, grain=0.0, vignette=0.0, seed=2813),
    ]
