"""Collectif Tierce, translators: four transparent inks from a stencil printer, slightly out of register, on rough paper."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from .ink import Picture
from .literature import blur, lettering, linear, sheet

PAPER = "#f5f0e4"
BLUE, CORAL, YELLOW, GREEN = "#2f62d6", "#ff5e52", "#ffcb2e", "#22a67f"


def defs(extra: str = "") -> str:
    """Return the definitions every print shares: holes in the ink, uneven inking and two soft shadows."""
    r, g, b = (int(PAPER[k : k + 2], 16) / 255 for k in (1, 3, 5))
    fill = f"0 0 0 0 {r:.3f} 0 0 0 0 {g:.3f} 0 0 0 0 {b:.3f}"
    return (
        f'<filter id="specks" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".16" numOctaves="2" seed="4"/><feColorMatrix values="{fill} 9 0 0 0 -6.7"/></filter>'
        f'<filter id="clouds" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".0045 .007" numOctaves="3" seed="9"/><feColorMatrix values="{fill} .42 0 0 0 -.17"/></filter>'
        + blur("soft", 18) + blur("near", 5) + extra
    )


def wear(width: int, height: int) -> str:
    """Return what the printer leaves out: paper that shows through the inks, once over the whole sheet."""
    return f'<rect width="{width}" height="{height}" filter="url(#clouds)"/><rect width="{width}" height="{height}" filter="url(#specks)" opacity=".8"/>'


def layer(colour: str, shapes: str, shift: str = "0 0") -> str:
    """Return one pass through the printer: `shapes` in one ink, multiplied over what is there."""
    return f'<g style="mix-blend-mode:multiply"><g transform="translate({shift})" fill="{colour}" stroke="{colour}" stroke-width="0">{shapes}</g></g>'


def dots(x0: float, y0: float, x1: float, y1: float, step: float, angle: float, level: Callable[[float, float], float]) -> str:
    """Return a halftone screen over a rectangle; `level(x, y)` from 0 to 1 sets the size of each dot."""
    out, turn = [], math.radians(angle)
    reach = int(math.hypot(x1 - x0, y1 - y0) / step / 2) + 2
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    for i in range(-reach, reach + 1):
        for j in range(-reach, reach + 1):
            x = cx + step * (i * math.cos(turn) - j * math.sin(turn))
            y = cy + step * (i * math.sin(turn) + j * math.cos(turn))
            if x0 <= x <= x1 and y0 <= y <= y1:
                r = step * 0.68 * math.sqrt(max(0.0, min(1.0, level(x, y))))
                if r > 0.9:
                    out.append(f"M{x - r:.1f} {y:.1f}a{r:.1f} {r:.1f} 0 1 0 {2 * r:.1f} 0a{r:.1f} {r:.1f} 0 1 0 {-2 * r:.1f} 0Z")
    return f'<path d="{"".join(out)}"/>'


def letter_e(x: float, y: float, r: float, weight: float) -> str:
    """Return a round e as one stroke."""
    return f'<path d="M{x - r} {y}H{x + r}A{r} {r} 0 1 0 {x + 0.66 * r:.1f} {y + 0.75 * r:.1f}" fill="none" stroke-width="{weight}"/>'


def register_marks(width: int, height: int) -> str:
    """Return crop marks, crosses and a bar of the four inks, as on a proof."""
    ink = "#1d2333"
    out = ""
    for x, y in [(70.0, 70.0), (width - 70, 70), (70, height - 70), (width - 70, height - 70)]:
        sx, sy = (-1 if x < width / 2 else 1), (-1 if y < height / 2 else 1)
        out += f'<path d="M{x} {y + 8 * sy}v{42 * sy}M{x + 8 * sx} {y}h{42 * sx}" stroke="{ink}" stroke-width="2.4"/>'
    for x, y in [(width / 2, 44), (width / 2, height - 44), (44, height / 2), (width - 44, height / 2)]:
        out += f'<circle cx="{x}" cy="{y}" r="13" fill="none" stroke="{ink}" stroke-width="2.4"/><path d="M{x - 24} {y}h48M{x} {y - 24}v48" stroke="{ink}" stroke-width="2.4"/>'
    for k, colour in enumerate((BLUE, CORAL, YELLOW, GREEN)):
        out += f'<rect x="{150 + 52 * k}" y="{height - 62}" width="44" height="36" fill="{colour}"/><rect x="{150 + 52 * k}" y="{height - 62}" width="22" height="36" fill="{ink}" opacity="{0.12 * k:.2f}"/>'
    return out


def cover() -> str:
    """Four accented letters over one another, the way a proof shows whether the inks meet."""
    def fade(x: float, y: float) -> float:
        return 0.92 - (y - 200) / 1050

    acute = '<path d="M1080 232L1258 60" stroke-width="104" fill="none"/>'
    umlaut = '<circle cx="352" cy="182" r="74"/><circle cx="640" cy="182" r="74"/>'
    sharp = '<path d="M1268 1260V470A215 215 0 0 1 1700 470Q1700 640 1496 676Q1770 716 1770 922Q1770 1122 1462 1106" fill="none" stroke-width="124"/>'
    tilde = '<path d="M708 470Q792 366 890 446T1072 420" fill="none" stroke-width="86"/><path d="M1072 600V1130M1072 860A186 206 0 1 0 1072 880" fill="none" stroke-width="118"/>'
    body = (
        f'<rect width="1800" height="1200" fill="{PAPER}"/>'
        + layer(YELLOW, sharp, "-14 6")
        + layer(BLUE, letter_e(496, 640, 306, 150) + umlaut)
        + f'<mask id="tone"><g fill="none" stroke="#fff">{tilde}</g></mask><g mask="url(#tone)">{layer(GREEN, dots(600, 300, 1300, 1200, 17, 22, fade))}</g>'
        + layer(GREEN, '<path d="M708 470Q792 366 890 446T1072 420" fill="none" stroke-width="86"/>', "4 -3")
        + layer(CORAL, letter_e(1136, 606, 262, 138) + acute, "7 5")
        + wear(1800, 1200)
        + register_marks(1800, 1200)
    )
    return sheet(1800, 1200, defs(), body)


def pebble(x: float, y: float, a: float, b: float, tilt: float, lump: float) -> str:
    """Return a pebble: an ellipse squared a little and pushed out on one side."""
    points = []
    for k in range(90):
        t = k * math.tau / 90
        c, s = math.cos(t), math.sin(t)
        px = a * math.copysign(abs(c) ** 0.86, c) * (1 + 0.05 * math.sin(2 * t + lump))
        py = b * math.copysign(abs(s) ** 0.9, s) * (1 + 0.07 * math.cos(t + lump))
        u = math.radians(tilt)
        points.append(f"{x + px * math.cos(u) - py * math.sin(u):.1f} {y + px * math.sin(u) + py * math.cos(u):.1f}")
    return f'<path d="M{"L".join(points)}Z"/>'


def stones() -> str:
    """The book face up on a blue table: five pebbles in balance over a wave, each ink a shade of meaning."""
    waves = "".join(
        f'<path d="M-40 {1236 + 44 * k}' + "".join(f"q70 {-46 + 7 * k} 140 0t140 0" for _ in range(5)) + f'" fill="none" stroke-width="{20 - 2.2 * k:.1f}"/>' for k in range(6)
    )
    art = (
        f'<rect width="1040" height="1500" fill="{PAPER}"/>'
        + layer(CORAL, pebble(520, 1130, 410, 176, -3, 0.4))
        + layer(BLUE, pebble(474, 872, 318, 176, 5, 2.0), "5 -4")
        + layer(YELLOW, pebble(566, 668, 262, 146, -9, 3.3), "-4 6")
        + layer(GREEN, pebble(496, 494, 190, 118, 7, 5.1), "3 2")
        + layer(CORAL, pebble(548, 364, 112, 82, -12, 1.2), "-2 3")
        + layer(BLUE, dots(110, 960, 930, 1310, 15, 45, lambda x, y: (x - 430) / 620 if math.hypot((x - 520) / 398, (y - 1130) / 166) < 1 else 0))
        + layer(CORAL, dots(150, 690, 800, 1050, 15, 15, lambda x, y: (x - 420) / 560 if math.hypot((x - 474) / 306, (y - 872) / 166) < 1 else 0))
        + layer(GREEN, waves, "-90 0")
        + wear(1040, 1500)
        + lettering("PEDRAS", 84, 84, 76, "#1d3d96", 1.5, 2.6) + lettering("NO BOLSO", 84, 182, 76, "#1d3d96", 1.5, 2.6)
        + lettering("ANOUK WIRTH", 690, 96, 30, "#c93a34", 1.5, 3)
    )
    extra = linear("table", [(0, "#2c4f9e", 1), (0.55, "#3c66c0", 1), (1, "#1c3474", 1)], "0 0 1 1") + linear("gloss", [(0, "#000", 0.2), (0.03, "#fff", 0.25), (0.055, "#000", 0.16), (0.09, "#fff", 0.06), (1, "#000", 0.08)], "0 0 1 .06")
    extra += '<clipPath id="book"><rect width="1040" height="1500"/></clipPath>'
    body = (
        '<rect width="1440" height="1800" fill="url(#table)"/><path d="M-60 0L380 0L1500 1300V1800H1280Z" fill="#a9c2ff" opacity=".16" filter="url(#soft)"/>'
        '<g transform="rotate(-5 720 900)"><path d="M232 196H1252L1300 1700H270Z" fill="#0b1738" opacity=".55" filter="url(#soft)"/><path d="M206 158H1250V1664H206Z" fill="#e6ddc8"/><path d="M1242 166V1656M1246 164V1658" stroke="#a89b80" stroke-width="1.4"/>'
        f'<g transform="translate(200 150)" clip-path="url(#book)">{art}<rect width="1040" height="1500" fill="url(#gloss)"/></g></g>'
    )
    return sheet(1440, 1800, defs(extra), body)


def verse(rng: random.Random, flip: bool) -> str:
    """Return the lines of two poems as bars of words; each line runs past the fold of the spread by its own length."""
    out = ""
    for row in range(15):
        if row in (4, 9):
            continue
        y, pen = 150 + 48 * row, 150.0
        end = 1040 + 190 * math.sin(0.62 * row + (1.4 if flip else 0)) + rng.uniform(-30, 50)
        while pen < end:
            w = min(rng.choice([34, 52, 71, 88, 120, 26]), end - pen + 10)
            x = 2000 - pen - w if flip else pen
            out += f'<rect x="{x:.0f}" y="{y}" width="{w:.0f}" height="19" rx="9"/>'
            pen += w + 15
    return out


def spread() -> str:
    """A double page: Luxembourgish from the left in blue, Portuguese from the right in coral, crossing in the fold."""
    rng = random.Random(40)

    def halo(x: float, y: float) -> float:
        u, v = (x - 1010) * 0.97 - (y - 520) * 0.24, (x - 1010) * 0.24 + (y - 520) * 0.97
        return 1.35 - 1.05 * math.pow(math.hypot(u / 440, v / 330), 2.2)

    extra = linear("fold", [(0, "#3a2f1d", 0), (0.42, "#3a2f1d", 0.02), (0.497, "#3a2f1d", 0.3), (0.5, "#1a1208", 0.5), (0.506, "#fff", 0.25), (0.6, "#fff", 0), (1, "#3a2f1d", 0.12)], "0 0 1 0")
    body = (
        f'<rect width="2000" height="1000" fill="{PAPER}"/>'
        + layer(YELLOW, dots(380, 60, 1640, 990, 17, 30, halo))
        + layer(BLUE, verse(rng, False), "0 -3") + layer(CORAL, verse(rng, True), "0 8")
        + layer(GREEN, '<circle cx="112" cy="906" r="11"/><circle cx="1888" cy="906" r="11"/>')
        + wear(2000, 1000) + '<rect width="2000" height="1000" fill="url(#fold)"/>'
    )
    return sheet(2000, 1000, defs(extra), body)


def theatre() -> str:
    """A small theatre from the last row: the strip of surtitles, the stage in coral, the public in blue."""
    rng = random.Random(206)
    wolf = "M0 0C30 -40 70 -46 120 -44L196 -50C216 -70 230 -82 236 -104L252 -82L270 -98L274 -72C292 -62 306 -52 318 -40L306 -28L276 -26C266 -8 256 0 246 8L252 92H232L222 26L196 22L190 92H170L162 18C130 24 100 24 74 18L54 50L62 92H42L30 46L22 92H4L10 30Q-22 44 -50 34Q-24 22 0 0Z"
    strings = "".join(f'<path d="M{x} {y}L{x + d} 270" stroke-width="2.4"/>' for x, y, d in [(800, 610, 60), (920, 606, 4), (996, 566, -20), (1040, 610, -40)])
    crowd = {k: "" for k in range(4)}
    for row in range(4):
        size = 44 + 24 * row
        y = 900 + 66 * row + 9 * row * row
        x = -60.0 + 37 * (row % 2)
        while x < 1900:
            if rng.random() > 0.13:
                s = size * rng.uniform(0.84, 1.06)
                crowd[row] += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{0.44 * s:.0f}" ry="{0.55 * s:.0f}"/><path d="M{x - s:.0f} {y + 2.2 * s:.0f}C{x - s:.0f} {y + 0.7 * s:.0f} {x - 0.5 * s:.0f} {y + 0.55 * s:.0f} {x:.0f} {y + 0.5 * s:.0f}S{x + s:.0f} {y + 0.7 * s:.0f} {x + s:.0f} {y + 2.2 * s:.0f}Z"/>'
                if rng.random() < 0.3:
                    crowd[row] += f'<circle cx="{x:.0f}" cy="{y - 0.58 * s:.0f}" r="{0.22 * s:.0f}"/>'
            x += size * rng.uniform(1.9, 2.25)
    glow = dots(262, 272, 1540, 734, 18, 20, lambda x, y: 0.95 - math.hypot((x - 910) / 560, (y - 640) / 330) * 0.95)
    body = (
        f'<rect width="1800" height="1200" fill="{PAPER}"/>'
        + layer(BLUE, '<path fill-rule="evenodd" d="M0 0H1800V1200H0ZM250 258H1550V840H250ZM380 96H1420V222H380Z" opacity=".8"/>')
        + layer(CORAL, '<path d="M250 258H1550V840H250Z" opacity=".94"/><path d="M0 0H252L196 470Q150 700 40 860H0Z" opacity=".8"/><path d="M1800 0H1548L1604 470Q1650 700 1760 860H1800Z" opacity=".8"/>', "5 3")
        + layer(CORAL, "".join(f'<path d="M{x} 0Q{x + 14} 480 {x - 26} 850" fill="none" stroke-width="16" opacity=".6"/>' for x in (60, 130, 196)) + "".join(f'<path d="M{x} 0Q{x - 14} 480 {x + 26} 850" fill="none" stroke-width="16" opacity=".6"/>' for x in (1604, 1670, 1740)))
        + f'<g style="mix-blend-mode:screen" fill="#ffd9a0">{glow}</g>'
        + layer(BLUE, f'<g transform="translate(748 640) scale(1.04)"><path d="{wolf}"/></g>{strings}<path d="M800 262h260v12h-260z"/><ellipse cx="910" cy="744" rx="230" ry="12" opacity=".6"/>', "2 2")
        + layer(BLUE, '<path d="M250 742H1550V840H250Z" opacity=".3"/>')
        + layer(YELLOW, '<path d="M380 96H1420V222H380Z" opacity=".3"/><circle cx="1012" cy="572" r="9"/>')
        + lettering("ET PUIS PLUS RIEN", 640, 116, 34, "#1d2f78", 1.5, 2.9) + lettering("E DEPOIS MAIS NADA", 624, 172, 34, "#1d2f78", 1.5, 2.9)
        + "".join(f'<g opacity="{0.97 if row else 0.92}">{layer(("#5a84e6", "#3a63c8", "#2a4aa2", "#1b2f74")[row], crowd[row], f"{2 * row} 0")}</g>' for row in range(4))
        + wear(1800, 1200)
    )
    return sheet(1800, 1200, defs(), body)


def sign(kind: int, one: str, two: str) -> str:
    """Return one of the signs on the cards: two inks, one idea."""
    if kind == 0:
        return layer(one, '<circle cx="170" cy="220" r="112"/>') + layer(two, '<circle cx="250" cy="330" r="112"/>')
    if kind == 1:
        return layer(one, "".join(f'<rect x="70" y="{130 + 62 * k}" width="280" height="30"/>' for k in range(5))) + layer(two, "".join(f'<rect x="{84 + 62 * k}" y="110" width="30" height="310"/>' for k in range(4)), "4 4")
    if kind == 2:
        return layer(one, '<path d="M70 420L210 110L350 420Z"/>') + layer(two, '<path d="M70 140L350 140L210 450Z"/>', "3 -2")
    if kind == 3:
        return layer(one, '<path d="M60 300A150 150 0 0 1 360 300Z"/>') + layer(two, dots(60, 180, 360, 450, 20, 30, lambda x, y: 1.1 - math.hypot(x - 210, y - 310) / 150), "0 0")
    if kind == 4:
        return layer(one, '<path d="M92 120V430M210 120V430M328 120V430" fill="none" stroke-width="58"/>') + layer(two, '<path d="M60 300q50 -110 100 0t100 0t100 0" fill="none" stroke-width="46"/>')
    return layer(one, '<path fill-rule="evenodd" d="M70 270a140 140 0 1 0 280 0a140 140 0 1 0 -280 0ZM140 270a70 70 0 1 1 140 0a70 70 0 1 1 -140 0Z"/>') + layer(two, '<path d="M210 100H370V270H210Z"/>')


def cards() -> str:
    """The box of words: cards fanned out on coral, each with its own sign."""
    pairs = [(BLUE, YELLOW), (CORAL, GREEN), (YELLOW, CORAL), (GREEN, BLUE), (CORAL, BLUE), (BLUE, GREEN), (YELLOW, GREEN), (CORAL, YELLOW), (GREEN, CORAL)]
    extra = linear("ground", [(0, "#ff7a66", 1), (0.6, "#f2574a", 1), (1, "#c53a35", 1)], "0 0 1 1")
    extra += '<clipPath id="card"><rect width="420" height="620" rx="34"/></clipPath>'
    body = '<rect width="1440" height="1440" fill="url(#ground)"/><path d="M0 0H520L1440 920V1440H1180Z" fill="#ffd2b8" opacity=".22" filter="url(#soft)"/>'
    for k, (one, two) in enumerate(pairs):
        angle = -68 + 17 * k
        body += (
            f'<g transform="translate(720 1420) rotate({angle}) translate(-210 -{1270 + 16 * (k % 2)})"><rect x="-14" y="16" width="420" height="620" rx="34" fill="#4a0f12" opacity=".5" filter="url(#near)"/>'
            f'<g clip-path="url(#card)"><rect width="420" height="620" fill="{PAPER}"/>{sign([0, 4, 2, 5, 1, 3, 0, 2, 4][k], one, two)}'
            f'<rect x="70" y="508" width="{[170, 120, 210, 140, 190, 100, 230, 150, 180][k]}" height="18" rx="9" fill="#1d2333"/><rect x="70" y="544" width="{[90, 150, 110, 70, 130, 160, 80, 120, 100][k]}" height="9" rx="4" fill="#1d2333" opacity=".5"/>'
            '<rect width="420" height="620" rx="34" fill="none" stroke="#b9ad95" stroke-width="4"/></g></g>'
        )
    dot = layer(CORAL, '<circle cx="520" cy="92" r="46"/>')
    body += (
        '<g transform="translate(404 1010)"><rect x="-6" y="22" width="640" height="460" rx="18" fill="#4a0f12" opacity=".55" filter="url(#soft)"/><clipPath id="box"><rect width="632" height="480" rx="16"/></clipPath>'
        f'<g clip-path="url(#box)"><rect width="632" height="480" fill="{PAPER}"/>{layer(BLUE, letter_e(206, 246, 128, 64))}{layer(YELLOW, letter_e(316, 246, 128, 64), "0 4")}{layer(GREEN, letter_e(426, 246, 128, 64), "3 -3")}'
        f'{dot}<path d="M0 3H632" stroke="#fff" stroke-width="6"/><path d="M0 404H632V480H0Z" fill="#1d2333"/></g></g>'
    ) + wear(1440, 1440)
    return sheet(1440, 1440, defs(extra), body)


def pictures() -> list[Picture]:
    """Return the five pictures of Collectif Tierce."""
    home = "collectif-tierce/images/"
    return [
        Picture(home + "cover.jpg", cover(), 1680, grain=0.8, vignette=0.04, seed=801),
        Picture(home + "pedras-couverture.jpg", stones(), 1360, grain=1.0, vignette=0.12, seed=802),
        Picture(home + "pedras-vers.jpg", spread(), 1720, grain=0.7, vignette=0.06, seed=803),
        Picture(home + "louve-surtitres.jpg", theatre(), 1600, grain=0.6, vignette=0.08, seed=804),
        Picture(home + "mot-cartes.jpg", cards(), 1400, grain=0.8, vignette=0.1, seed=805),
    ]
