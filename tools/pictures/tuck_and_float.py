"""Tuck & Float, knitters: chalk, ochre and wine-lees plum, raking daylight, always close enough to count the stitches."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

CHALK, ROSE, OCHRE, MOSS, BRICK, PLUM, LEES = "#efe6d6", "#e9c9bf", "#c8902f", "#74793c", "#a9482f", "#6b2f4f", "#3a1a30"
RAMP = (CHALK, "#e6cfa6", "#d6ab57", OCHRE, "#b9742c", BRICK, "#93394a", PLUM, "#4c2140", LEES)


def blend(a: str, b: str, t: float) -> str:
    """Return the colour `t` of the way from a to b."""
    return "#" + "".join(f"{round(int(a[i : i + 2], 16) + (int(b[i : i + 2], 16) - int(a[i : i + 2], 16)) * t):02x}" for i in (1, 3, 5))


def ramp(t: float) -> str:
    """Return a colour on the way from chalk to lees."""
    t = min(max(t, 0), 0.9999) * (len(RAMP) - 1)
    return blend(RAMP[int(t)], RAMP[int(t) + 1], t % 1)


def cone(x: float, y: float, r: float, colour: str, seed: int) -> str:
    """Return a cone of yarn seen from above: crossed winding, the cardboard tip, its own shadow."""
    rng = random.Random(seed)
    out = f'<ellipse cx="{x + r * 0.3:.0f}" cy="{y + r * 0.34:.0f}" rx="{r * 1.04:.0f}" ry="{r * 1.02:.0f}" fill="#12060e" opacity=".5" filter="url(#s)"/>'
    out += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="{blend(colour, "#000000", 0.3)}"/>'
    turn = rng.random() * 6
    for k in range(30):
        q = r * (1 - k / 36)
        tone = blend(colour, "#ffffff" if k % 3 == 0 else "#000000", 0.05 + 0.13 * rng.random())
        points = []
        for n in range(49):
            a = turn + n * math.tau / 48
            w = q * (1 - 0.055 * (1 + math.sin(a * 2 + k * 1.1)))
            points.append(f"{x + w * math.cos(a):.1f} {y + w * math.sin(a):.1f}")
        out += f'<path d="M{"L".join(points)}" fill="none" stroke="{tone}" stroke-width="{r * 0.034:.1f}" opacity=".9"/>'
    for k in range(26):
        a = turn + k * math.tau / 26
        out += (
            f'<path d="M{x + r * 0.97 * math.cos(a):.1f} {y + r * 0.97 * math.sin(a):.1f}Q{x + r * 0.62 * math.cos(a + 0.42):.1f} {y + r * 0.62 * math.sin(a + 0.42):.1f} '
            f'{x + r * 0.24 * math.cos(a + 0.95):.1f} {y + r * 0.24 * math.sin(a + 0.95):.1f}" fill="none" stroke="{blend(colour, "#ffffff", 0.22)}" stroke-width="{r * 0.016:.1f}" opacity=".5"/>'
        )
    out += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="url(#dome)"/>'
    out += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r * 0.24:.0f}" fill="#cdb48d"/><circle cx="{x:.0f}" cy="{y:.0f}" r="{r * 0.2:.0f}" fill="#8a6c47"/><circle cx="{x + 3:.0f}" cy="{y + 3:.0f}" r="{r * 0.13:.0f}" fill="#1c0d12"/>'
    return out


def cover() -> str:
    """Cones from above, from chalk to lees; one has fallen and runs out."""
    defs = (
        linear("floor", [(0, "#84456a", 1), (0.5, "#66304f", 1), (1, "#43203a", 1)], "0 0 1 1")
        + radial("dome", [(0, "#fff", 0.3), (0.4, "#fff", 0.02), (0.8, "#000", 0.16), (1, "#000", 0.42)], ".36 .32 .72")
        + linear("sun", [(0, "#ffe9cf", 0.5), (0.4, "#ffe9cf", 0.08), (1, "#000", 0.3)], "0 0 1 0.8")
        + blur("s", 16) + blur("w", 50) + grain("board", ".006 .09", "0 0 0", 0.6)
    )
    body = '<rect width="1800" height="1200" fill="url(#floor)"/><rect width="1800" height="1200" filter="url(#board)" opacity=".35"/>'
    for y in (250, 560, 870):
        body += f'<path d="M0 {y}H1800" stroke="#1f0c18" stroke-width="5" opacity=".55"/><path d="M0 {y + 4}H1800" stroke="#b46b92" stroke-width="2" opacity=".4"/>'
    gaps = {(2, 4), (2, 5), (3, 4), (3, 5)}
    for row in range(5):
        for col in range(8):
            if (row, col) in gaps:
                continue
            x, y = 96 + col * 234 + (row % 2) * 117, 66 + row * 248
            body += cone(x, y, 106, ramp((col + (row % 2) * 0.5) / 8.4 + 0.02 * row), row * 9 + col)
    thread = "M1136 668C1010 640 960 720 1010 770S1180 800 1150 880S950 850 930 790S1060 560 1190 560S1330 480 1250 470"
    body += f'<path d="{thread}" transform="translate(9 12)" fill="none" stroke="#12060e" stroke-width="11" opacity=".5" filter="url(#s)"/>'
    fallen = OCHRE
    body += '<g transform="translate(1180 690) rotate(28)"><path d="M-20 -92L214 -40V52L-20 104Z" fill="#12060e" opacity=".55" transform="translate(24 34)" filter="url(#s)"/>'
    body += f'<path d="M-20 -100Q-60 0 -20 100L196 46Q214 0 196 -46Z" fill="{blend(fallen, "#000000", 0.2)}"/>'
    for k in range(34):
        t = k / 33
        x, h = -18 + 212 * t, 99 - 53 * t
        body += f'<path d="M{x:.0f} {-h:.0f}Q{x - 26 + 8 * t:.0f} {(-1) ** k * 20} {x + (9 if k % 2 else -7):.0f} {h:.0f}" fill="none" stroke="{blend(fallen, "#ffffff" if k % 2 else "#000000", 0.16)}" stroke-width="4.4"/>'
    body += '<path d="M196 -46Q214 0 196 46L232 38Q244 0 232 -38Z" fill="#cdb48d"/><ellipse cx="234" cy="0" rx="9" ry="38" fill="#5a3f2a"/><path d="M-34 30Q-50 70 -20 100L196 46Q206 26 206 4Z" fill="#000" opacity=".24"/></g>'
    body += f'<path d="{thread}" fill="none" stroke="{blend(fallen, "#ffffff", 0.16)}" stroke-width="8" stroke-linecap="round"/><path d="{thread}" fill="none" stroke="#7d5517" stroke-width="8" stroke-dasharray="3 7" opacity=".6"/>'
    body += '<path d="M-100 -100H900L500 1300H-300Z" fill="#ffe3c4" opacity=".15" filter="url(#w)"/><rect width="1800" height="1200" fill="url(#sun)" opacity=".55"/>'
    return sheet(1800, 1200, defs, body)


def knit(name: str, size: float, colour: str, light: float = 0.2, dark: float = 0.32) -> str:
    """Return a pattern of knit stitches, `size` wide."""
    s = size
    leg = f"M{s * 0.06:.2f} {-s * 0.28:.2f}Q{s * 0.06:.2f} {s * 0.1:.2f} {s * 0.46:.2f} {s * 0.62:.2f}Q{s * 0.5:.2f} {s * 0.3:.2f} {s * 0.4:.2f} {s * 0.12:.2f}Q{s * 0.2:.2f} {-s * 0.3:.2f} {s * 0.06:.2f} {-s * 0.28:.2f}Z"
    tile = ""
    for dy in (-0.8, 0, 0.8):
        for flip in (f"translate(0 {dy * s:.2f})", f"translate({s} {dy * s:.2f}) scale(-1 1)"):
            tile += f'<path d="{leg}" transform="{flip}" fill="{blend(colour, "#ffffff", light * (0.4 if "-1" in flip else 1))}"/>'
    return f'<pattern id="{name}" width="{s}" height="{s * 0.8:.2f}" patternUnits="userSpaceOnUse"><rect width="{s}" height="{s}" fill="{blend(colour, "#000000", dark)}"/>{tile}</pattern>'


def jumper() -> str:
    """The jumper laid flat: a round yoke with rows of vines."""
    defs = (
        knit("base", 13, CHALK, 0.3, 0.16)
        + linear("table", [(0, "#f3d9d0", 1), (0.6, ROSE, 1), (1, "#c99a92", 1)], "0 0 1 1")
        + linear("fold", [(0, "#000", 0.22), (0.2, "#000", 0.0), (0.75, "#fff", 0.06), (1, "#000", 0.26)], "0 0 1 0")
        + radial("body", [(0, "#fff", 0.2), (0.55, "#fff", 0), (1, "#40202a", 0.28)], ".42 .36 .72")
        + blur("s", 26) + blur("t", 7) + grain("cloth", ".02 .03", ".3 .1 .12", 0.5)
    )
    torso = "M470 470Q420 500 424 640L418 1500Q720 1540 1022 1500L1016 640Q1020 500 970 470Q720 410 470 470Z"
    left = "M480 462Q370 470 300 640L136 1236Q190 1282 270 1276L430 860Q470 640 480 462Z"
    right = "M960 462Q1070 470 1140 640L1290 1140Q1250 1210 1160 1216L1010 860Q970 640 960 462Z"
    shape = f"{torso}{left}{right}"
    defs += f'<clipPath id="all"><path d="{shape}"/></clipPath><clipPath id="yoke"><path d="M480 462Q720 400 960 462L1090 540Q1130 640 1080 700Q900 880 720 884Q540 880 360 700Q310 640 350 540Z"/></clipPath>'
    body = '<rect width="1440" height="1800" fill="url(#table)"/><rect width="1440" height="1800" filter="url(#cloth)" opacity=".25"/><g transform="translate(-94 -178) scale(1.13)">'
    body += f'<path d="{shape}" transform="translate(26 40)" fill="#5a2733" opacity=".55" filter="url(#s)"/><path d="{shape}" transform="translate(6 10)" fill="#4a2030" opacity=".6" filter="url(#t)"/>'
    for name, d, angle in (("torso", torso, 0), ("left", left, 15), ("right", right, -14)):
        defs += f'<clipPath id="{name}"><path d="{d}"/></clipPath>'
        body += f'<g clip-path="url(#{name})"><rect x="-1800" y="-1800" width="4000" height="5000" fill="url(#base)" transform="rotate({angle} 720 400)"/></g>'
    yoke = ""
    bands = ((560, LEES, 44), (514, OCHRE, 40), (470, CHALK, 44), (424, MOSS, 42), (380, CHALK, 40), (338, BRICK, 42), (294, CHALK, 40), (252, PLUM, 46))
    for radius, colour, width in bands:
        yoke += f'<ellipse cx="720" cy="360" rx="{radius}" ry="{radius * 0.9:.0f}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
    for radius, colour, count in ((560, OCHRE, 62), (514, LEES, 58), (470, PLUM, 54), (424, CHALK, 48), (380, BRICK, 44), (338, "#f3d9a8", 40), (294, MOSS, 34), (252, ROSE, 30)):
        for k in range(count):
            a = math.tau * k / count + radius
            if math.sin(a) < -0.1:
                continue
            x, y = 720 + radius * math.cos(a), 360 + 0.9 * radius * math.sin(a)
            turn = math.degrees(math.atan2(0.9 * math.sin(a), math.cos(a))) - 90
            yoke += f'<path transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f})" d="M-2.6 16V-6H-11V-14H-2.6V-18H2.6V-14H11V-6H2.6V16Z" fill="{colour}"/>'
    defs += '<pattern id="bump" width="13" height="10.4" patternUnits="userSpaceOnUse"><path d="M0 0Q1 5 6.5 10.4Q12 5 13 0" fill="none" stroke="#000" stroke-width="1.5" opacity=".34"/><path d="M6.5 0V10.4" stroke="#fff" stroke-width="1.2" opacity=".16"/></pattern>'
    body += f'<g clip-path="url(#all)"><g clip-path="url(#yoke)">{yoke}<rect width="1440" height="1000" fill="url(#bump)"/></g>'
    for x in range(416, 1030, 17):
        body += f'<path d="M{x} 1416L{x - 1} 1530" stroke="#8b7a68" stroke-width="5" opacity=".5"/><path d="M{x + 6} 1416V1530" stroke="#fffaf0" stroke-width="5" opacity=".55"/>'
    body += '<path d="M410 1412Q720 1448 1030 1412" fill="none" stroke="#6b5a4c" stroke-width="3" opacity=".4"/>'
    for (x0, y0), (x1, y1), way in (((150, 1180), (300, 1196), (-26, 96)), ((1134, 1140), (1276, 1072), (32, 92))):
        for k in range(11):
            x, y = x0 + (x1 - x0) * k / 10, y0 + (y1 - y0) * k / 10
            body += f'<path d="M{x:.0f} {y:.0f}l{way[0]} {way[1]}" stroke="#8b7a68" stroke-width="5" opacity=".5"/>'
    body += '</g>'
    for fold in ("M330 640Q350 760 430 860L300 1240L230 1230Z", "M1110 640Q1090 760 1010 860L1120 1170L1180 1160Z"):
        body += f'<path d="{fold}" fill="#4a2a2a" opacity=".2" filter="url(#s)"/>'
    body += f'<path d="{torso}" fill="url(#body)"/><path d="M444 730Q434 800 428 880M996 730Q1006 800 1012 880" fill="none" stroke="#3a1f22" stroke-width="9" opacity=".28" filter="url(#t)"/>'
    body += '<path d="M600 560Q660 900 620 1400M860 640Q830 1000 880 1380" fill="none" stroke="#7b5a52" stroke-width="34" opacity=".12" filter="url(#s)"/>'
    neck = "M556 440Q720 372 884 440Q872 560 720 566Q568 560 556 440Z"
    body += f'<path d="{neck}" fill="{blend(CHALK, "#7b5c50", 0.5)}"/><path d="M574 446Q720 396 866 446Q850 500 720 506Q590 500 574 446Z" fill="#8a6f60"/><path d="M640 452H800V480H640Z" fill="{LEES}"/><path d="M660 466H704M716 466H778" stroke="{OCHRE}" stroke-width="5"/>'
    body += f'<path d="M562 452Q578 546 720 550Q862 546 878 452" fill="none" stroke="{PLUM}" stroke-width="40"/>'
    for k in range(27):
        a = math.pi * (0.04 + 0.92 * k / 26)
        x, y = 720 - 158 * math.cos(a), 462 + 88 * math.sin(a) ** 0.7
        body += f'<path d="M{x:.0f} {y - 20:.0f}L{720 + (x - 720) * 1.06:.0f} {y + 18:.0f}" stroke="#2a0f1e" stroke-width="4" opacity=".55"/>'
    body += f'<g transform="translate(1106 1372) rotate(14)"><path d="M0 0h190v104h-190l-30 -52Z" transform="translate(8 12)" fill="#5a2733" opacity=".45" filter="url(#t)"/><path d="M0 0h190v104h-190l-30 -52Z" fill="#f7efe0"/><circle cx="-4" cy="52" r="8" fill="#b98b80"/><path d="M28 34h120M28 56h86M28 78h54" stroke="{PLUM}" stroke-width="5"/><path d="M-4 52C-60 20 -90 60 -130 20" fill="none" stroke="{OCHRE}" stroke-width="5"/></g>'
    body += '</g>'
    body += '<path d="M-100 0H420L1240 1800H500Z" fill="#fff4e4" opacity=".2" filter="url(#s)"/>'
    return sheet(1440, 1800, defs, body)


def leg(x: float, y: float, s: float, colour: str, side: int) -> str:
    """Return one leg of a stitch as a twisted yarn with its own light."""
    d = f"M{x + side * s * 0.47:.1f} {y - s * 0.42:.1f}C{x + side * s * 0.5:.1f} {y:.1f} {x + side * s * 0.22:.1f} {y + s * 0.12:.1f} {x + side * s * 0.12:.1f} {y + s * 0.52:.1f}"
    lift = 0.0 if side < 0 else -0.1
    out = f'<path d="{d}" fill="none" stroke="{blend(colour, "#000000", 0.5)}" stroke-width="{s * 0.4:.1f}" stroke-linecap="round"/>'
    out += f'<path d="{d}" fill="none" stroke="{blend(colour, "#000000", 0.14 - lift)}" stroke-width="{s * 0.34:.1f}" stroke-linecap="round"/>'
    out += f'<path d="{d}" transform="translate({-s * 0.045:.1f} {-s * 0.02:.1f})" fill="none" stroke="{blend(colour, "#ffffff", 0.12 + lift)}" stroke-width="{s * 0.17:.1f}" stroke-linecap="round"/>'
    for k in range(4):
        t = (k + 0.4) / 4
        px = x + side * s * (0.47 - 0.36 * t**0.9)
        py = y + s * (-0.42 + 0.94 * t)
        out += f'<path d="M{px - s * 0.14:.1f} {py + s * 0.06:.1f}Q{px:.1f} {py + s * 0.02:.1f} {px + s * 0.14:.1f} {py - s * 0.1:.1f}" fill="none" stroke="{blend(colour, "#000000", 0.42)}" stroke-width="{s * 0.022:.1f}" opacity=".7"/>'
    return out


def stitch() -> str:
    """Stitches as large as hands; one column has run, down to the needle."""
    rng = random.Random(5)
    s = 146
    defs = radial("lamp", [(0, "#ffe9c9", 0.4), (0.5, "#ffe9c9", 0.05), (1, "#14060e", 0.62)], ".3 .22 .95") + blur("s", 14) + blur("t", 5) + linear("wood", [(0, "#f0cf98", 1), (0.4, "#c9954f", 1), (1, "#6d4117", 1)])
    body = '<rect width="1600" height="1600" fill="#1c0b16"/><g transform="translate(60 -20) rotate(-4 800 800)">'
    art = ("..#..", ".###.", "#.#.#", "..#..", "..#..", ".....")
    run = 6
    for row in range(-1, 16):
        for col in range(-1, 12):
            x, y = col * s + 20, row * s * 0.76
            vine = art[row % 6][(col - 1) % 5] == "#"
            colour = CHALK if vine else PLUM
            colour = blend(colour, "#000000" if rng.random() < 0.5 else "#ffffff", rng.random() * 0.06)
            if col == run and row < 9:
                wave = rng.uniform(-8, 8)
                d = f"M{x - s * 0.66:.0f} {y:.0f}C{x - s * 0.3:.0f} {y + 20 + wave:.0f} {x + s * 0.2:.0f} {y - 24 + wave:.0f} {x + s * 0.66:.0f} {y + 4:.0f}"
                body += f'<path d="{d}" transform="translate(8 20)" fill="none" stroke="#000" stroke-width="34" opacity=".6" filter="url(#t)"/><path d="{d}" fill="none" stroke="{blend(colour, "#000000", 0.34)}" stroke-width="34"/><path d="{d}" transform="translate(-2 -6)" fill="none" stroke="{blend(colour, "#ffffff", 0.12)}" stroke-width="17"/>'
                continue
            body += leg(x, y, s, colour, -1) + leg(x, y, s, colour, 1)
    x, y = run * s + 20, 9 * s * 0.76
    loop = f"M{x - s * 0.24:.0f} {y + 30}C{x - s * 0.5:.0f} {y - 120} {x - s * 0.3:.0f} {y - 190} {x:.0f} {y - 190}S{x + s * 0.5:.0f} {y - 120} {x + s * 0.24:.0f} {y + 30}"
    body += f'<path d="{loop}" transform="translate(14 22)" fill="none" stroke="#000" stroke-width="44" opacity=".55" filter="url(#s)"/>'
    body += f'<g transform="translate({x:.0f} {y - 136:.0f}) rotate(-24)"><path d="M-250 -30H1200V34H-250L-330 2Z" transform="translate(14 40)" fill="#000" opacity=".55" filter="url(#s)"/><path d="M-230 -32H1200V32H-230Q-300 24 -330 0Q-300 -24 -230 -32Z" fill="url(#wood)"/><path d="M-250 -16H1200" stroke="#fff2d6" stroke-width="6" opacity=".45"/><path d="M-60 6H380M120 14H900" stroke="#7d4f20" stroke-width="2" opacity=".6"/></g>'
    for colour, width, shift in ((blend(PLUM, "#000000", 0.5), 54, 0), (PLUM, 46, 0), (blend(PLUM, "#ffffff", 0.22), 20, -7)):
        body += f'<path d="{loop}" transform="translate({shift} {shift / 2})" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"/>'
    body += '</g>'
    for _ in range(60):
        hx, hy, a = rng.uniform(0, 1600), rng.uniform(0, 1600), rng.uniform(0, 6)
        body += f'<path d="M{hx:.0f} {hy:.0f}q{40 * math.cos(a):.0f} {40 * math.sin(a):.0f} {70 * math.cos(a + 0.8):.0f} {70 * math.sin(a + 0.8):.0f}" fill="none" stroke="#f3d9e4" stroke-width="1.6" opacity=".28"/>'
    body += '<rect width="1600" height="1600" fill="url(#lamp)"/>'
    return sheet(1600, 1600, defs, body)


def ceiling() -> str:
    """A vaulted cellar, and wool hanging in it row behind row."""
    rng = random.Random(8)
    defs = (
        linear("plaster", [(0, "#fffaf0", 1), (1, "#d8cbb8", 1)]) + linear("floor", [(0, "#9b8672", 1), (1, "#4a3a30", 1)])
        + linear("drop", [(0, "#000", 0.34), (0.25, "#000", 0.0), (0.86, "#fff", 0.12), (1, "#000", 0.2)]) + radial("warm", [(0, "#fff0cf", 0.9), (0.5, "#ffdf9f", 0.3), (1, "#ffdf9f", 0)])
        + linear("top", [(0, "#d9a45c", 1), (1, "#8d5f2c", 1)]) + blur("s", 20) + blur("t", 6) + grain("lime", ".01 .014", ".4 .3 .2", 0.5)
    )
    cx, cy = 900, 640

    def at(x: float, y: float, z: float) -> tuple[float, float]:
        return cx + (x - cx) / z, cy + (y - cy) / z

    body = '<rect width="1800" height="1200" fill="#efe4d2"/>'
    for k in range(11):
        z = 0.9 + 0.42 * k
        x0, foot = at(-120, 1240, z)
        x1, _ = at(1920, 1240, z)
        _, spring = at(0, 470, z)
        r = (x1 - x0) / 2
        tone = blend("#fff6e6" if k % 2 else "#e4d7c3", "#8f7a68", min(0.85, 0.075 * k))
        body += f'<path d="M{x0:.0f} {foot:.0f}V{spring:.0f}A{r:.0f} {r * 0.62:.0f} 0 0 1 {x1:.0f} {spring:.0f}V{foot:.0f}Z" fill="{tone}"/>'
    ex0, efoot = at(-120, 1240, 5.4)
    ex1, espring = at(1920, 470, 5.4)
    body += f'<path d="M{ex0:.0f} {efoot:.0f}V{espring:.0f}A{(ex1 - ex0) / 2:.0f} {(ex1 - ex0) * 0.31:.0f} 0 0 1 {ex1:.0f} {espring:.0f}V{efoot:.0f}Z" fill="#3b2a2a"/><path d="M846 {efoot:.0f}V640Q900 590 954 640V{efoot:.0f}Z" fill="#f6d391"/><circle cx="900" cy="680" r="190" fill="url(#warm)"/>'
    body += f'<path d="M-200 1240L{ex0:.0f} {efoot:.0f}H{ex1:.0f}L2000 1240Z" fill="url(#floor)"/>'
    for k in range(-4, 5):
        body += f'<path d="M{900 + k * 260} 1240L{900 + k * 40:.0f} {efoot:.0f}" stroke="#2c2019" stroke-width="3" opacity=".35"/>'
    body += '<rect width="1800" height="1200" filter="url(#lime)" opacity=".3"/>'
    for row in range(7, -1, -1):
        z = 1.0 + 0.46 * row
        count = 5 if row % 2 else 6
        for n in range(count):
            x = 900 + (n - (count - 1) / 2) * 318
            w, lift = 190, 220 * (1 - ((x - 900) / 1000) ** 2)
            (a, top), (b, foot) = at(x - w / 2, 250 - lift, z), at(x + w / 2, 520 - lift * 0.5 + 50 * math.sin(n * 2.2 + row), z)
            colour = blend(ramp(0.3 + 0.09 * row), "#3a2530", 0.05 * row)
            body += f'<path d="M{(a + b) / 2:.0f} {top - 160 / z:.0f}V{top:.0f}" stroke="#4a3a34" stroke-width="{3 / z:.1f}"/>'
            body += f'<path d="M{a:.1f} {top:.1f}H{b:.1f}V{foot:.1f}Q{(a + b) / 2:.1f} {foot + 14 / z:.1f} {a:.1f} {foot:.1f}Z" fill="{colour}"/>'
            ribs = 15
            for k in range(ribs):
                rx = a + (b - a) * (k + 0.5) / ribs
                body += f'<path d="M{rx:.1f} {top:.1f}V{foot + 4 / z:.1f}" stroke="{blend(colour, "#000000", 0.34)}" stroke-width="{5 / z:.1f}" opacity=".7"/><path d="M{rx + 5.4 / z:.1f} {top:.1f}V{foot + 3 / z:.1f}" stroke="{blend(colour, "#ffffff", 0.24)}" stroke-width="{3.6 / z:.1f}" opacity=".65"/>'
            for k in range(9):
                ty = top + (foot - top) * (k + 0.5) / 9
                body += f'<path d="M{a:.1f} {ty:.1f}H{b:.1f}" stroke="#000" stroke-width="{5 / z:.1f}" opacity=".13" stroke-dasharray="{6 / z:.1f} {7 / z:.1f}"/>'
            body += f'<path d="M{a:.1f} {top:.1f}H{b:.1f}V{foot:.1f}H{a:.1f}Z" fill="url(#drop)"/><path d="M{a - 4 / z:.1f} {top - 5 / z:.1f}H{b + 4 / z:.1f}V{top + 6 / z:.1f}H{a - 4 / z:.1f}Z" fill="#5b4032"/>'
    body += '<ellipse cx="900" cy="1150" rx="640" ry="70" fill="#1a100c" opacity=".55" filter="url(#s)"/>'
    body += '<path d="M420 960L660 836H1140L1380 960Z" fill="url(#top)"/><path d="M420 960H1380V994H420Z" fill="#6b4520"/><path d="M470 994H500L520 1190H492ZM1300 994H1330L1308 1190H1280Z" fill="#3d2713"/>'
    for x, y, s, wine in ((560, 930, 1.2, PLUM), (760, 944, 1.25, OCHRE), (1010, 938, 1.22, PLUM), (1230, 928, 1.16, "#d9b45c"), (720, 868, 0.84, OCHRE), (900, 862, 0.8, PLUM), (1080, 868, 0.84, PLUM)):
        body += f'<g transform="translate({x} {y}) scale({s})"><ellipse cx="16" cy="2" rx="44" ry="7" fill="#2c1a0c" opacity=".4" filter="url(#t)"/><path d="M-22 -128Q-30 -66 0 -60Q30 -66 22 -128Z" fill="#fff" opacity=".32"/><path d="M-26 -98Q-24 -62 0 -61Q24 -62 26 -98Z" fill="{wine}" opacity=".9"/><path d="M0 -60V-4M-22 0Q0 -8 22 0" stroke="#fff" stroke-width="3.4" opacity=".75" fill="none"/><path d="M-15 -120Q-20 -86 -10 -70" stroke="#fff" stroke-width="3" fill="none" opacity=".8"/></g>'
    for _ in range(26):
        x, y = rng.uniform(480, 1320), rng.uniform(860, 955)
        body += f'<path d="M{x:.0f} {y:.0f}h{rng.uniform(30, 140):.0f}" stroke="#6b4018" stroke-width="1.6" opacity=".3"/>'
    body += '<path d="M1200 -100H2000V1300H700Z" fill="#fff0d2" opacity=".14" filter="url(#s)"/>'
    return sheet(1800, 1200, defs, body)


def mending() -> str:
    """A heel over a darning mushroom, half of the hole already woven shut."""
    rng = random.Random(3)
    grey = "#868a90"
    defs = (
        knit("sock", 25, grey, 0.26, 0.42)
        + radial("wood", [(0, "#e9bd80", 1), (0.6, "#b98245", 1), (1, "#5a3616", 1)], ".4 .35 .7")
        + radial("bulge", [(0, "#fff", 0.3), (0.2, "#fff", 0.04), (0.45, "#000", 0.3), (1, "#000", 0.6)], ".46 .44 .6")
        + radial("lamp", [(0, "#fff0cf", 0.5), (0.45, "#ffd98f", 0.12), (1, "#120a10", 0.75)], ".36 .42 .8")
        + linear("steel", [(0, "#fff", 1), (0.5, "#aab0b8", 1), (1, "#50555e", 1)]) + blur("s", 24) + blur("t", 6)
    )
    hole = "M1010 214Q1180 190 1262 330Q1330 480 1240 610Q1120 712 970 680Q820 640 800 480Q800 300 880 250Q940 214 1010 214Z"
    defs += f'<clipPath id="hole"><path d="{hole}"/></clipPath>'
    body = '<rect width="1800" height="900" fill="#2e2029"/><path d="M-60 760Q300 700 560 860T1200 930H-60Z" fill="#1a1118" filter="url(#s)"/>'
    body += '<path d="M640 -60Q360 120 330 470Q330 800 520 960H1900V-60Z" fill="#000" opacity=".6" filter="url(#s)" transform="translate(-20 30)"/>'
    body += '<path d="M660 -60Q390 120 370 470Q370 790 560 960H1900V-60Z" fill="url(#sock)"/>'
    body += '<path d="M660 -60Q390 120 370 470Q370 790 560 960H700Q500 760 510 450Q530 130 800 -60Z" fill="#000" opacity=".28" filter="url(#s)"/><circle cx="1036" cy="448" r="1400" fill="url(#bulge)" opacity=".8"/>'
    for k in range(64):
        a = math.tau * k / 64
        x, y = 1036 + 256 * math.cos(a), 448 + 248 * math.sin(a)
        body += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(-26, 26):.0f} {rng.uniform(-26, 26):.0f} {-50 * math.cos(a) + rng.uniform(-20, 20):.0f} {-50 * math.sin(a) + rng.uniform(-20, 20):.0f}" fill="none" stroke="{blend(grey, "#ffffff", 0.3)}" stroke-width="6" opacity=".8"/>'
    body += f'<path d="{hole}" fill="url(#wood)"/><g clip-path="url(#hole)">'
    for k in range(9):
        body += f'<ellipse cx="980" cy="420" rx="{50 + 44 * k}" ry="{34 + 34 * k}" fill="none" stroke="#6b431d" stroke-width="3" opacity=".45" transform="rotate(-12 980 420)"/>'
    body += f'<path d="{hole}" fill="none" stroke="#000" stroke-width="50" opacity=".6" filter="url(#s)"/></g>'
    columns = list(range(786, 1300, 30))
    for x in columns:
        top, foot = 448 - 262 * math.sqrt(max(0.05, 1 - ((x - 1036) / 280) ** 2)), 448 + 262 * math.sqrt(max(0.05, 1 - ((x - 1036) / 280) ** 2))
        d = f"M{x} {top - 34:.0f}Q{x + rng.uniform(-5, 5):.0f} 448 {x} {foot + 34:.0f}"
        body += f'<path d="{d}" transform="translate(7 9)" fill="none" stroke="#000" stroke-width="17" opacity=".42" filter="url(#t)"/><path d="{d}" fill="none" stroke="#9c6a14" stroke-width="18" stroke-linecap="round"/><path d="{d}" fill="none" stroke="#e3ab3a" stroke-width="13" stroke-linecap="round"/><path d="{d}" transform="translate(-3 0)" fill="none" stroke="#f6d27c" stroke-width="4" stroke-dasharray="9 6"/>'
    rows = list(range(676, 440, -24))
    for n, y in enumerate(rows):
        half = 290 * math.sqrt(max(0.1, 1 - ((y - 448) / 282) ** 2))
        for k, x in enumerate(columns):
            if abs(x - 1036) > half or (k + n) % 2:
                continue
            d = f"M{x - 23} {y + 3}Q{x} {y - 7} {x + 23} {y + 3}"
            body += f'<path d="{d}" transform="translate(3 6)" fill="none" stroke="#000" stroke-width="19" opacity=".4"/><path d="{d}" fill="none" stroke="{LEES}" stroke-width="20" stroke-linecap="round"/><path d="{d}" fill="none" stroke="{blend(PLUM, "#ffffff", 0.08)}" stroke-width="14" stroke-linecap="round"/><path d="{d}" transform="translate(0 -4)" fill="none" stroke="#c07fa2" stroke-width="4" stroke-linecap="round" opacity=".8"/>'
    needle = "M700 470L1330 404L1346 404L1332 412L702 484Q684 480 700 470Z"
    body += f'<path d="{needle}" transform="translate(8 26)" fill="#000" opacity=".55" filter="url(#t)"/><path d="{needle}" fill="url(#steel)"/><path d="M712 474L748 470L746 476L712 480Z" fill="#2a1a24"/>'
    for k, x in enumerate(columns):
        if k % 2:
            y = 470 - (x - 700) * 66 / 630
            body += f'<path d="M{x} {y - 22:.0f}V{y + 24:.0f}" stroke="#9c6a14" stroke-width="18"/><path d="M{x} {y - 22:.0f}V{y + 24:.0f}" stroke="#e3ab3a" stroke-width="13"/><path d="M{x - 3} {y - 22:.0f}V{y + 24:.0f}" stroke="#f6d27c" stroke-width="4" stroke-dasharray="9 6"/>'
    tail = "M724 476C560 560 640 640 520 660S250 600 210 700S90 800 -40 770"
    body += f'<path d="{tail}" transform="translate(8 14)" fill="none" stroke="#000" stroke-width="14" opacity=".5" filter="url(#t)"/><path d="{tail}" fill="none" stroke="{LEES}" stroke-width="15"/><path d="{tail}" fill="none" stroke="#8c4169" stroke-width="10"/><path d="{tail}" fill="none" stroke="#c98aab" stroke-width="3" stroke-dasharray="10 8"/>'
    body += '<rect width="1800" height="900" fill="url(#lamp)"/>'
    return sheet(1800, 900, defs, body)


def pictures() -> list[Picture]:
    """All pictures of this member."""
    folder = "tuck-and-float/images"
    return [
        Picture(f"{folder}/cover.jpg", cover(), 1800, 0.6, 0.12, 41),
        Picture(f"{folder}/jumper.jpg", jumper(), 1320, 0.6, 0.1, 42),
        Picture(f"{folder}/stitch.jpg", stitch(), 1400, 0, 0.1, 43),
        Picture(f"{folder}/ceiling.jpg", ceiling(), 1800, 0.6, 0.1, 44),
        Picture(f"{folder}/mending.jpg", mending(), 1800, 0.6, 0.1, 45),
    ]
