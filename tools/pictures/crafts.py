"""Pictures of Leem a Feier: thrown profiles in raking light, plates from above, glazed brick, fire."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from .ink import Picture

PLACE = "leem-a-feier/images/"
Profile = Sequence[tuple[float, float]]


def sheet(width: int, height: int, body: list[str], defs: str = "") -> str:
    """A whole SVG document."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<defs>{defs}</defs>{''.join(body)}</svg>"
    )


def blur(name: str, amount: float) -> str:
    return f'<filter id="{name}" x="-80%" y="-80%" width="260%" height="260%"><feGaussianBlur stdDeviation="{amount}"/></filter>'


def stops(items: tuple[tuple[float, str, float], ...]) -> str:
    return "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in items)


def linear(name: str, *items: tuple[float, str, float], axis: str = "y") -> str:
    end = 'x2="0" y2="1"' if axis == "y" else 'x2="1" y2="0"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{stops(items)}</linearGradient>'


def radial(name: str, *items: tuple[float, str, float], focus: tuple[float, float] = (0.5, 0.5)) -> str:
    return f'<radialGradient id="{name}" fx="{focus[0]}" fy="{focus[1]}">{stops(items)}</radialGradient>'


def grit(name: str, frequency: str, strength: float, tone: str = "0 0 0", seed: int = 2) -> str:
    """A filter that replaces its source by mottled noise of one colour, kept inside the source's shape."""
    r, g, b = tone.split()
    return (
        f'<filter id="{name}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="4" seed="{seed}"/>'
        f'<feColorMatrix values="0 0 0 0 {r}  0 0 0 0 {g}  0 0 0 0 {b}  0 0 0 {strength * 4} {-strength * 1.9}"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )


def curve(points: Profile) -> Profile:
    """A smooth profile through (height, radius) points, sampled finely (Catmull-Rom)."""
    out: list[tuple[float, float]] = []
    pts = [points[0], *points, points[-1]]
    for a, b, c, d in zip(pts, pts[1:], pts[2:], pts[3:]):
        for k in range(24):
            t = k / 24
            y, r = (0.5 * (2 * b[i] + (c[i] - a[i]) * t + (2 * a[i] - 5 * b[i] + 4 * c[i] - d[i]) * t * t + (3 * b[i] - a[i] - 3 * c[i] + d[i]) * t**3) for i in (0, 1))
            out.append((y, max(1.0, r)))
    return [*out, points[-1]]


def outline(profile: Profile, x: float, foot: float, tilt: float = 0.1) -> str:
    """The silhouette of a vessel as path data; foot and rim are ellipses seen slightly from above."""
    right = " ".join(f"L{x + r:.1f} {foot - y:.1f}" for y, r in profile)
    left = " ".join(f"L{x - r:.1f} {foot - y:.1f}" for y, r in reversed(profile))
    (_, r0), (y1, r1) = profile[0], profile[-1]
    rim = f"A{r1:.1f} {r1 * tilt:.1f} 0 0 0 {x - r1:.1f} {foot - y1:.1f}"
    return f"M{x - r0:.1f} {foot:.1f}A{r0:.1f} {r0 * tilt:.1f} 0 0 0 {x + r0:.1f} {foot:.1f}{right}{rim}{left}Z"


def vessel(name: str, shape: Profile, x: float, foot: float, shade: str, inside: str, rng: Random, tilt: float = 0.1, extra: str = "", gloss: float = 0.5, rings: int = 26) -> str:
    """A turned pot: slices that each carry the light across the whole width, throwing rings, speckle, gloss and rim."""
    profile = curve(shape)
    path = outline(profile, x, foot, tilt)
    top, wide = profile[-1][0], max(r for _, r in profile)
    parts = [f'<clipPath id="{name}"><path d="{path}"/></clipPath><g clip-path="url(#{name})">']
    for (y0, r0), (y1, r1) in zip(profile, profile[1:]):
        if y1 <= y0:
            continue
        r = max(r0, r1) + 1
        parts.append(f'<rect x="{x - r:.1f}" y="{foot - y1 - 0.6:.1f}" width="{2 * r:.1f}" height="{y1 - y0 + 1.4:.1f}" fill="url(#{shade})"/>')
        lean = (r1 - r0) / (y1 - y0)
        tone, alpha = ("#fff", min(0.2, -lean * 0.13)) if lean < 0 else ("#000", min(0.4, lean * 0.2))
        if alpha > 0.01:
            parts.append(f'<rect x="{x - r:.1f}" y="{foot - y1 - 0.6:.1f}" width="{2 * r:.1f}" height="{y1 - y0 + 0.6:.1f}" fill="{tone}" opacity="{alpha:.3f}"/>')
    r0 = profile[0][1]
    parts.append(f'<ellipse cx="{x}" cy="{foot}" rx="{r0}" ry="{r0 * tilt + 1:.1f}" fill="url(#{shade})"/>')
    parts.append(extra)
    for k in range(rings):
        y, r = profile[int((k + rng.uniform(0.2, 0.8)) * (len(profile) - 1) / rings)]
        parts.append(
            f'<path d="M{x - r:.1f} {foot - y:.1f}A{r:.1f} {r * tilt:.1f} 0 0 0 {x + r:.1f} {foot - y:.1f}" fill="none" '
            f'stroke="{rng.choice(("#000", "#fff"))}" stroke-width="{rng.uniform(0.8, 3):.1f}" opacity="{rng.uniform(0.03, 0.12):.2f}"/>'
        )
    parts.append(f'<rect x="{x - wide:.1f}" y="{foot - top:.1f}" width="{2 * wide:.1f}" height="{top + wide * tilt:.1f}" filter="url(#grit)" opacity=".5"/>')
    streak = " ".join(f"L{x - r * 0.52:.1f} {foot - y:.1f}" for y, r in profile[len(profile) // 5 : -6])
    parts.append(f'<path d="M{streak[1:]}" fill="none" stroke="#fffdf4" stroke-width="{wide * 0.1:.1f}" opacity="{gloss}" filter="url(#gloss)"/></g>')
    y1, r1 = profile[-1]
    parts.append(f'<ellipse cx="{x}" cy="{foot - y1:.1f}" rx="{r1:.1f}" ry="{r1 * tilt:.1f}" fill="url(#{inside})"/>')
    parts.append(f'<ellipse cx="{x}" cy="{foot - y1:.1f}" rx="{r1 - 1.5:.1f}" ry="{r1 * tilt - 0.8:.1f}" fill="none" stroke="#fff2dc" stroke-width="3" opacity=".45"/>')
    return "".join(parts)


def runs(rng: Random, left: float, right: float, top: float, edge: float, reach: float, colour: str, opacity: float) -> str:
    """A second glaze poured from the rim: a sheet whose lower edge runs down in soft tongues, with a thicker lip."""
    d, x, y = f"M{left:.0f} {edge:.0f}", left, edge
    while x < right:
        w, fall = rng.uniform(22, 64), edge + reach * rng.random() ** 2
        d += f"C{x + w * 0.5:.0f} {y:.0f} {x + w * 0.4:.0f} {fall:.0f} {x + w:.0f} {fall:.0f}"
        x, y = x + w, fall
    lip = f'<path d="{d}" fill="none" stroke="#fffbe8" stroke-width="5" opacity="{opacity * 0.5:.2f}"/>'
    return f'<path d="{d}V{top:.0f}H{left:.0f}Z" fill="{colour}" opacity="{opacity}"/>{lip}'


def turned(name: str, light: str, mid: str, dark: str, edge: str) -> str:
    """How light from the left falls round a turned surface."""
    return linear(name, (0, dark, 1), (0.07, mid, 1), (0.24, light, 1), (0.5, mid, 1), (0.8, dark, 1), (0.95, edge, 1), (1, mid, 1), axis="x")


def cover() -> str:
    """Five pots on a plank, one low window to the left."""
    rng, body = Random(3), []
    defs = (
        linear("wall", (0, "#c3a888", 1), (0.3, "#8d7259", 1), (0.75, "#43342b", 1), (1, "#241c1a", 1), axis="x")
        + linear("plank", (0, "#8a6847", 1), (0.5, "#5b4230", 1), (1, "#2a1d17", 1), axis="x")
        + linear("front", (0, "#3a281c", 1), (1, "#120c0a", 1))
        + turned("rust", "#d98152", "#9a4a2a", "#3a1712", "#5a2a1e") + turned("bone", "#f6ecd8", "#cdbb9d", "#5d4c3e", "#7d6650")
        + turned("celadon", "#d3e0cc", "#8ca892", "#2f4239", "#53685a") + turned("iron", "#5f5552", "#2b2526", "#0c0a0b", "#352c2b")
        + turned("sand", "#e5c796", "#b18a59", "#4a3220", "#6d4c30")
        + linear("in", (0, "#120c0a", 1), (0.6, "#2e211b", 1), (1, "#8c7359", 1), axis="x")
        + blur("soft", 18) + blur("gloss", 9) + blur("beam", 34) + grit("grit", ".9", 0.5, ".1 .06 .03") + grit("plaster", ".02 .03", 0.5, ".12 .07 .04", 9) + grit("wood", ".006 .16", 0.7, ".07 .03 .01", 5)
    )
    body.append('<rect width="1800" height="1200" fill="url(#wall)"/><rect width="1800" height="1200" filter="url(#plaster)" opacity=".5"/>')
    for x in (-60, 250):
        body.append(f'<path d="M{x} 60L{x + 260} 130L{x + 260} 640L{x} 600Z" fill="#ffe6bd" opacity=".3" filter="url(#beam)"/>')
    body.append('<rect y="880" width="1800" height="130" fill="url(#plank)"/><rect y="880" width="1800" height="130" filter="url(#wood)" opacity=".8"/>')
    body.append('<rect y="880" width="1800" height="3" fill="#d8b58a" opacity=".5"/><rect y="1008" width="1800" height="192" fill="url(#front)"/><rect y="1006" width="1800" height="5" fill="#c99f72" opacity=".4"/>')
    bottle = [(0, 92), (30, 118), (150, 158), (270, 150), (360, 92), (430, 44), (520, 34), (560, 38), (580, 56)]
    bowl = [(0, 70), (14, 74), (24, 66), (40, 84), (90, 150), (150, 188), (182, 198)]
    vase = [(0, 74), (40, 88), (220, 116), (420, 138), (540, 126), (610, 86), (640, 78), (660, 92)]
    jug = [(0, 104), (40, 134), (140, 156), (240, 138), (310, 104), (370, 96), (400, 112)]
    beaker = [(0, 60), (10, 70), (90, 78), (190, 88), (200, 90)]
    drip = runs(rng, 980, 1310, 240, 520, 210, "#eef4e4", 0.42)
    iron_spots = "".join(f'<circle cx="{rng.gauss(1430, 90):.0f}" cy="{rng.uniform(560, 960):.0f}" r="{rng.uniform(0.8, 3.4):.1f}" fill="#4a2c18" opacity=".7"/>' for _ in range(170))
    ash = '<path d="M200 300H560V560Q470 640 420 590T330 610T200 540Z" fill="#e9b98a" opacity=".34" filter="url(#gloss)"/>'
    line_up = (
        ("a", bottle, 400, 940, "rust", ash, 0.5), ("c", vase, 1140, 926, "celadon", drip, 0.6), ("b", bowl, 740, 966, "bone", "", 0.34),
        ("d", jug, 1450, 950, "sand", iron_spots, 0.4), ("e", beaker, 1650, 984, "iron", "", 0.7),
    )
    for name, shape, x, foot, shade, extra, gloss in line_up:
        wide = max(r for _, r in shape)
        body.append(f'<path d="M{x - shape[0][1]} {foot - 6}L{x + wide * 1.2} {foot - 40}L{x + wide * 3.6} {foot - 52}L{x + wide * 3.4} {foot + 6}L{x} {foot + 14}Z" fill="#0a0605" opacity=".62" filter="url(#soft)"/>')
        body.append(f'<ellipse cx="{x + 10}" cy="{foot + 4}" rx="{shape[0][1] * 1.15:.0f}" ry="14" fill="#000" opacity=".75" filter="url(#gloss)"/>')
        body.append(vessel(name, shape, x, foot, shade, "in", rng, 0.12, extra, gloss))
        if name == "d":
            body.append('<path d="M1556 600C1640 590 1668 660 1650 740S1590 832 1590 840" fill="none" stroke="#5b3f28" stroke-width="27" stroke-linecap="round"/><path d="M1556 596C1634 586 1660 654 1642 736" fill="none" stroke="#c19a68" stroke-width="9" opacity=".7"/>')
    body.append('<rect width="1800" height="1200" fill="#1a0d08" opacity=".06"/>')
    return sheet(1800, 1200, body, defs)


def plates() -> str:
    """Plates and bowls from above on slate linen, cropped by the frame."""
    rng, body = Random(14), []
    glazes = {
        "water": ("#c9d6c4", "#a3b8a6", "#7d967f"), "cream": ("#efe4cb", "#dfcfae", "#bda67c"),
        "iron": ("#6e4430", "#4c2a1e", "#2c1712"), "vine": ("#a9bcc4", "#7f98a5", "#587180"),
    }
    defs = (
        '<pattern id="linen" width="12" height="12" patternUnits="userSpaceOnUse" patternTransform="rotate(4)"><rect width="12" height="12" fill="#3a4147"/><path d="M0 2h6M6 8h6" stroke="#525b62" stroke-width="3"/><path d="M3 5v6M9 -1v6" stroke="#2b3136" stroke-width="3"/></pattern>'
        + linear("light", (0, "#fff0d4", 0.3), (0.5, "#fff", 0), (1, "#05070a", 0.5), axis="x")
        + "".join(radial(n, (0, a, 1), (0.62, b, 1), (0.9, c, 1), (1, b, 1), focus=(0.42, 0.4)) for n, (a, b, c) in glazes.items())
        + linear("catch", (0, "#fff", 0.65), (0.4, "#fff", 0), (0.7, "#000", 0), (1, "#000", 0.35))
        + linear("sunk", (0, "#000", 0.34), (0.5, "#000", 0), (1, "#fff", 0.4))
        + blur("soft", 22) + blur("gloss", 8) + grit("grit", ".8", 0.55, ".16 .1 .05", 7) + grit("pool", ".03", 0.6, ".9 .95 .88", 3) + grit("slub", ".004 .4", 0.6, ".8 .85 .9", 8)
    )
    body.append('<rect width="1600" height="1600" fill="url(#linen)"/><rect width="1600" height="1600" filter="url(#slub)" opacity=".16"/>')
    body.append('<path d="M-60 1190L520 1010L780 1700H-60Z" fill="#0a0c0e" opacity=".5" filter="url(#soft)"/><path d="M-40 1170L500 1000L740 1700H-40Z" fill="#d8cbb4"/>')
    body += [f'<path d="M{-40 + k * 14} {1172 - k * 4.4:.0f}L{k * 13 + 200} 1700" stroke="#b7a88d" stroke-width="1.6" opacity=".6"/>' for k in range(42)]
    body.append('<path d="M400 1030L650 1700M60 1140L240 1700" stroke="#a4937a" stroke-width="7" opacity=".45" filter="url(#gloss)"/><path d="M26 1180L505 1032" stroke="#8c2f22" stroke-width="7"/>')

    def dish(x: float, y: float, r: float, glaze: str, deep: float) -> None:
        body.append(f'<circle cx="{x + r * 0.13:.0f}" cy="{y + r * 0.17:.0f}" r="{r * 1.01:.0f}" fill="#05070a" opacity=".72" filter="url(#soft)"/>')
        body.append(f'<circle cx="{x}" cy="{y}" r="{r}" fill="#6b4a35"/><circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="url(#catch)" stroke-width="5"/>')
        body.append(f'<circle cx="{x}" cy="{y}" r="{r - 9}" fill="url(#{glaze})"/><circle cx="{x}" cy="{y}" r="{r - 9}" filter="url(#pool)" opacity=".4"/><circle cx="{x}" cy="{y}" r="{r - 9}" filter="url(#grit)" opacity=".6"/>')
        inner = r * deep
        body.append(f'<circle cx="{x}" cy="{y}" r="{inner:.0f}" fill="url(#sunk)" opacity=".75" filter="url(#gloss)"/><circle cx="{x}" cy="{y}" r="{inner:.0f}" fill="url(#{glaze})" opacity=".72"/>')
        for k in range(16):
            q = inner * (k + 0.6) / 16
            a = rng.uniform(0, 360)
            body.append(f'<circle cx="{x}" cy="{y}" r="{q:.0f}" fill="none" stroke="{rng.choice(("#fff", "#1b120c"))}" stroke-width="{rng.uniform(1, 3.4):.1f}" opacity=".1" stroke-dasharray="{q * rng.uniform(1.5, 5):.0f} {q * 1.4:.0f}" transform="rotate({a:.0f} {x} {y})"/>')
        for _ in range(int(r * 0.45)):
            a, d = rng.uniform(0, math.tau), r * 0.95 * math.sqrt(rng.random())
            body.append(f'<circle cx="{x + d * math.cos(a):.1f}" cy="{y + d * math.sin(a):.1f}" r="{rng.uniform(0.7, 2.8):.1f}" fill="#3a2114" opacity="{rng.uniform(0.25, 0.8):.2f}"/>')
        body.append(f'<path d="M{x - inner * 0.83:.0f} {y - inner * 0.25:.0f}A{inner * 0.88:.0f} {inner * 0.88:.0f} 0 0 1 {x - inner * 0.2:.0f} {y - inner * 0.84:.0f}" fill="none" stroke="#fff" stroke-width="{r * 0.055:.0f}" stroke-linecap="round" opacity=".6" filter="url(#gloss)"/>')

    dish(1010, 560, 470, "water", 0.74)
    dish(1130, 500, 208, "iron", 0.84)
    dish(170, 330, 300, "cream", 0.72)
    dish(330, 1290, 250, "vine", 0.82)
    dish(1390, 1370, 330, "cream", 0.74)
    dish(880, 1300, 128, "iron", 0.8)
    body.append('<g transform="translate(610 1130) rotate(-64)"><path d="M-8 20H640q40 0 56 22H-8z" fill="#05070a" opacity=".5" filter="url(#gloss)"/><path d="M0 0H330V20H0Q-14 10 0 0Z" fill="#5b3d28"/><path d="M330 -4H560Q640 -2 690 22Q600 30 330 24Z" fill="#aeb4b6"/><path d="M330 -2H560Q630 0 670 16Q560 8 330 8Z" fill="#eef1f0"/></g>')
    body.append('<rect width="1600" height="1600" fill="url(#light)"/>')
    return sheet(1600, 1600, body, defs)


def cups() -> str:
    """Three stacked cups in hard sun against a pale wall."""
    rng, body = Random(21), []
    defs = (
        linear("wall", (0, "#f1e9dc", 1), (0.6, "#e6d9c6", 1), (1, "#d8c7b0", 1), axis="x")
        + linear("table", (0, "#fbf6ec", 1), (1, "#d9ccb8", 1))
        + turned("w", "#f3f6ea", "#b9cbb4", "#64806c", "#9db29a") + turned("c", "#fff8e8", "#e8d9b7", "#a78d62", "#d3bd92") + turned("i", "#a96b4a", "#6d3b27", "#32170f", "#57301f")
        + linear("in", (0, "#4a2c1c", 1), (0.5, "#7a5a42", 1), (1, "#e8d8bc", 1), axis="x")
        + blur("soft", 10) + blur("gloss", 7) + blur("edge", 3) + grit("grit", ".8", 0.5, ".2 .13 .08", 4) + grit("plaster", ".05", 0.5, ".5 .4 .3", 12)
    )
    body.append('<rect width="1440" height="1800" fill="url(#wall)"/><rect width="1440" height="1800" filter="url(#plaster)" opacity=".22"/>')
    body.append('<rect y="1400" width="1440" height="400" fill="url(#table)"/><rect y="1398" width="1440" height="5" fill="#b7a68c" opacity=".6"/>')
    shape = [(0, 118), (16, 132), (34, 134), (70, 152), (190, 178), (300, 190), (330, 193)]
    stack = ((560, 1560, 0.0, "i"), (566, 1296, -2.6, "w"), (552, 1034, 3.2, "c"))
    defs += '<clipPath id="above"><path d="M0 0H1440V1402H0Z"/></clipPath><clipPath id="rim0"><path d="M0 0H1440V1800H0Z"/></clipPath>'
    for k, (x, foot, turn, _) in enumerate(stack[:2], 1):
        ring = f"M0 -1400H1440V{foot - 330}H{x + 190}A190 26 0 0 1 {x - 190} {foot - 330}H0Z"
        defs += f'<clipPath id="rim{k}"><path d="{ring}" transform="rotate({turn} {x} {foot})"/></clipPath>'
    shadow = "".join(f'<g transform="rotate({turn} {x} {foot})"><path d="{outline(curve(shape), x, foot, 0.14)}"/></g>' for x, foot, turn, _ in stack)
    body.append('<g clip-path="url(#above)"><g fill="#8a7158" opacity=".66" filter="url(#edge)"><g transform="translate(330 -120)">')
    body.append(f'<g transform="translate(0 1400) skewX(-14) translate(0 -1400)">{shadow}</g></g></g></g>')
    body.append('<path d="M446 1556L748 1402H1010L684 1572Z" fill="#8a7158" opacity=".6" filter="url(#edge)"/><ellipse cx="585" cy="1570" rx="150" ry="20" fill="#3a2616" opacity=".6" filter="url(#gloss)"/>')
    for k, (x, foot, turn, shade) in enumerate(stack):
        glaze = runs(rng, x - 210, x + 230, foot - 370, foot - 270, 130, "#fffdf2", 0.36)
        raw = f'<path d="M{x - 220} {foot - 52}A190 27 0 0 0 {x + 220} {foot - 52}V{foot + 60}H{x - 220}Z" fill="#8f5a3c" opacity=".62"/><path d="M{x - 220} {foot - 54}A190 27 0 0 0 {x + 220} {foot - 54}" fill="none" stroke="#fff4dc" stroke-width="5" opacity=".6"/>'
        dots = "".join(f'<circle cx="{rng.uniform(x - 190, x + 190):.0f}" cy="{rng.uniform(foot - 330, foot - 30):.0f}" r="{rng.uniform(0.8, 3):.1f}" fill="#3a1f10" opacity=".55"/>' for _ in range(110))
        body.append(f'<g clip-path="url(#rim{k})"><g transform="rotate({turn} {x} {foot})">{vessel(f"cup{k}", shape, x, foot, shade, "in", rng, 0.14, glaze + raw + dots, 0.55, 16)}</g></g>')
        if k < 2:
            body.append(f'<ellipse cx="{x}" cy="{foot - 330}" rx="150" ry="20" fill="#1f120a" opacity=".6" filter="url(#gloss)"/>')
    return sheet(1440, 1800, body, defs)


def bricks() -> str:
    """Old brick in raking light with a vein of green glaze."""
    rng, body = Random(33), []
    defs = (
        linear("rake", (0, "#ffe9c6", 0.42), (0.4, "#ffe0b0", 0.06), (1, "#0d0505", 0.66), axis="x")
        + linear("sheen", (0, "#eafff0", 0.95), (0.18, "#bfe8cf", 0.42), (0.5, "#0a3a2b", 0), (1, "#00140e", 0.55))
        + blur("soft", 5) + blur("gloss", 3.5) + grit("mortar", ".35", 0.7, ".25 .2 .16", 6)
        + '<filter id="skin" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".055" numOctaves="5" seed="8" result="n"/>'
        '<feDiffuseLighting in="n" surfaceScale="7" diffuseConstant="1.15" lighting-color="#fff3e2"><feDistantLight azimuth="205" elevation="38"/></feDiffuseLighting></filter>'
    )
    body.append('<rect width="1800" height="1200" fill="#8b7f72"/><rect width="1800" height="1200" filter="url(#mortar)" opacity=".8"/>')
    tall, wide = 92, 292
    matt, glazed = [], []
    for row in range(-1, 14):
        x = -wide + (row % 2) * wide * 0.5 + rng.uniform(-7, 7)
        y = row * tall
        while x < 1800:
            w = wide / 2 - 12 if (row % 6 == 3) else wide - 14
            h = tall - 13
            centre = 1060 - row * 66 + 110 * math.sin(row * 0.9)
            near = abs(x + w / 2 - centre) < 225 + 80 * math.sin(row * 1.7)
            j = [rng.uniform(-4, 4) for _ in range(8)]
            shape = f"M{x + j[0]:.1f} {y + j[1]:.1f}Q{x + w / 2:.1f} {y + j[2] * 0.5:.1f} {x + w + j[3]:.1f} {y + j[4]:.1f}L{x + w + j[5]:.1f} {y + h + j[6]:.1f}Q{x + w / 2:.1f} {y + h + j[2] * 0.6:.1f} {x + j[7]:.1f} {y + h + j[1]:.1f}Z"
            body.append(f'<path d="{shape}" fill="#120807" opacity=".7" transform="translate(9 11)" filter="url(#gloss)"/>')
            if near:
                tone = rng.choice(("#0f4a37", "#145c43", "#0b3a2e", "#1d6b4d", "#123f3a", "#2b7a52"))
                glazed.append(f'<path d="{shape}" fill="{tone}"/><path d="{shape}" fill="url(#sheen)" opacity="{rng.uniform(0.5, 0.95):.2f}"/>')
                cut = rng.uniform(0.1, 0.5)
                glazed.append(f'<path d="M{x + w * cut:.0f} {y + 15}h{w * rng.uniform(0.2, 0.42):.0f}" stroke="#fff" stroke-width="{rng.uniform(7, 13):.0f}" stroke-linecap="round" opacity=".8" filter="url(#gloss)"/>')
                glazed.append(f'<path d="M{x + 8:.0f} {y + h - 7}h{w - 18:.0f}" stroke="#8fd6a8" stroke-width="3" opacity=".35"/>')
                glazed += [f'<circle cx="{x + rng.uniform(8, w - 8):.0f}" cy="{y + rng.uniform(10, h - 8):.0f}" r="{rng.uniform(1, 2.6):.1f}" fill="#04150f" opacity=".8"/>' for _ in range(7)]
            else:
                tone = rng.choice(("#93402c", "#82351f", "#a14e36", "#742d20", "#8f4a38", "#6a2a22", "#b06247"))
                matt.append(f'<path d="{shape}" fill="{tone}"/><path d="M{x + 4:.0f} {y + 3:.0f}h{w - 8:.0f}" stroke="#e8ab84" stroke-width="4" opacity=".45" filter="url(#gloss)"/>')
                if rng.random() < 0.3:
                    matt.append(f'<ellipse cx="{x + rng.uniform(20, w - 10):.0f}" cy="{y + rng.uniform(15, 60):.0f}" rx="{rng.uniform(20, 70):.0f}" ry="{rng.uniform(8, 24):.0f}" fill="{rng.choice(("#2a1512", "#d7b79a"))}" opacity=".28" filter="url(#soft)"/>')
            x += w + 14
    body += matt
    body.append('<rect width="1800" height="1200" filter="url(#skin)" style="mix-blend-mode:multiply" opacity=".85"/>')
    body += glazed
    body.append('<rect width="1800" height="1200" fill="url(#rake)"/>')
    return sheet(1800, 1200, body, defs)


def kiln() -> str:
    """The mouth of the wood kiln, pots black against the fire."""
    rng, body = Random(42), []
    x: float
    y: float
    cx, cy, radius = 1060, 760, 470
    mouth = f"M{cx - radius} 1200V{cy}A{radius} {radius} 0 0 1 {cx + radius} {cy}V1200Z"
    defs = (
        radial("fire", (0, "#fffbe2", 1), (0.28, "#ffe08a", 1), (0.55, "#fb9a33", 1), (0.8, "#c4441a", 1), (1, "#5a150c", 1), focus=(0.42, 0.55))
        + radial("glow", (0, "#ff8a35", 0.75), (0.5, "#c23f14", 0.28), (1, "#200805", 0))
        + linear("pot", (0, "#ffc25a", 1), (0.07, "#a8380f", 1), (0.22, "#3b0d07", 1), (0.5, "#1d0705", 1), (0.8, "#3f0e07", 1), (0.95, "#c9521a", 1), (1, "#ffd070", 1), axis="x")
        + linear("in", (0, "#ffb347", 1), (1, "#8f2f10", 1))
        + linear("tongue", (0, "#fff6c8", 0), (0.5, "#ffe39a", 0.9), (1, "#fff8dc", 0.2))
        + blur("soft", 16) + blur("gloss", 6) + blur("big", 60) + grit("grit", ".7", 0.4, ".1 .02 .0", 3) + grit("soot", ".05", 0.7, ".02 .01 .01", 5)
        + f'<clipPath id="mouth"><path d="{mouth}"/></clipPath>'
    )
    body.append('<rect width="1800" height="1200" fill="#170c0a"/>')
    for row in range(15):
        for col in range(10):
            x, y = col * 204 - (row % 2) * 102 - 40, row * 84
            d = math.hypot(x + 96 - cx, y + 36 - cy) / 1100
            heat = max(0.0, 1 - d) ** 2
            warm = (int(46 + 104 * heat + rng.uniform(-9, 9)), int(24 + 36 * heat + rng.uniform(-5, 5)), int(20 + 14 * heat))
            body.append(f'<rect x="{x}" y="{y}" width="194" height="74" rx="4" fill="rgb{warm}"/>')
    ring = 0
    for inner, thick, count in ((radius + 6, 104, 19), (radius + 120, 96, 25)):
        for k in range(-2, count + 2):
            a0, a1 = (math.pi * (1 + (k + e) / count) for e in (0.04, 0.96))
            pts = [(cx + r * math.cos(a), cy + r * math.sin(a)) for r, a in ((inner, a0), (inner, a1), (inner + thick, a1), (inner + thick, a0))]
            tone = rng.choice(("#a84a20", "#8f3a18", "#bd5c2a", "#7d3015") if not ring else ("#6b2c18", "#5a2414", "#7a351d", "#4e1f12"))
            body.append(f'<polygon points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in pts)}" fill="#0d0605" stroke="#0d0605" stroke-width="9"/><polygon points="{" ".join(f"{x:.0f},{y:.0f}" for x, y in pts)}" fill="{tone}"/>')
            body.append(f'<path d="M{pts[0][0]:.0f} {pts[0][1]:.0f}L{pts[1][0]:.0f} {pts[1][1]:.0f}" stroke="#ffc16b" stroke-width="{9 if not ring else 3}" opacity="{0.85 if not ring else 0.3}" filter="url(#gloss)"/>')
        ring += 1
    for side in (-1, 1):
        for k in range(6):
            for inner, thick, tones in ((radius + 6, 104, ("#a84a20", "#8f3a18", "#bd5c2a")), (radius + 120, 96, ("#6b2c18", "#5a2414", "#7a351d"))):
                x = cx + inner if side > 0 else cx - inner - thick
                body.append(f'<rect x="{x - 5}" y="{cy + k * 78 - 2}" width="{thick + 10}" height="84" fill="#0d0605"/><rect x="{x}" y="{cy + 4 + k * 78}" width="{thick}" height="70" fill="{rng.choice(tones)}"/>')
        body.append(f'<path d="M{cx + side * (radius + 8)} {cy}V1200" stroke="#ffc16b" stroke-width="9" opacity=".85" filter="url(#gloss)"/>')
    body.append('<rect width="1800" height="1200" filter="url(#soot)" opacity=".75"/>')
    body.append(f'<ellipse cx="{cx}" cy="{cy}" rx="1000" ry="820" fill="url(#glow)" style="mix-blend-mode:screen"/>')
    body.append(f'<path d="{mouth}" fill="url(#fire)"/><g clip-path="url(#mouth)">')
    body += [f'<path d="M{cx - 300} {y}H{cx + 300}" stroke="#c4531d" stroke-width="7" opacity=".4" filter="url(#gloss)"/>' for y in (540, 640, 740)]
    back = ((820, 1010, [(0, 60), (90, 92), (170, 70), (210, 40), (230, 48)]), (1240, 1010, [(0, 50), (60, 66), (190, 96), (230, 90), (250, 70)]), (1030, 1000, [(0, 60), (120, 74), (260, 80), (270, 86)]))
    for k, (x, foot, shape) in enumerate(back):
        body.append(f'<g opacity=".55" filter="url(#gloss)">{vessel(f"b{k}", shape, x, foot, "pot", "in", rng, 0.1, "", 0.1, 3)}</g>')
    for k in range(26):
        x, h = rng.uniform(cx - 420, cx + 400), rng.uniform(240, 620)
        sway = rng.uniform(-90, 130)
        body.append(f'<path d="M{x:.0f} 1160C{x - 60:.0f} {1160 - h * 0.4:.0f} {x + sway:.0f} {1160 - h * 0.6:.0f} {x + sway * 1.3:.0f} {1160 - h:.0f}C{x + sway + 36:.0f} {1160 - h * 0.55:.0f} {x + 76:.0f} {1160 - h * 0.3:.0f} {x + 40:.0f} 1160Z" fill="url(#tongue)" opacity="{rng.uniform(0.16, 0.5):.2f}" filter="url(#{"soft" if k % 2 else "gloss"})" style="mix-blend-mode:screen"/>')
    front = ((700, 1110, [(0, 70), (70, 112), (190, 122), (280, 80), (330, 46), (350, 56)]), (930, 1120, [(0, 56), (20, 62), (150, 84), (164, 86)]), (1140, 1116, [(0, 80), (60, 104), (220, 132), (330, 104), (390, 50), (440, 40), (470, 58)]), (1390, 1110, [(0, 64), (24, 70), (60, 100), (150, 132), (170, 136)]))
    for k, (x, foot, shape) in enumerate(front):
        body.append(vessel(f"f{k}", shape, x, foot, "pot", "in", rng, 0.09, "", 0.12, 10))
    body.append(f'<path d="M{cx - 600} 1116H{cx + 600}V1240H{cx - 600}Z" fill="#3a0f08"/><path d="M{cx - 600} 1116H{cx + 600}" stroke="#ffb04a" stroke-width="6" opacity=".8" filter="url(#gloss)"/>')
    body += [f'<rect x="{cx - 560 + k * 150 + rng.uniform(-16, 16):.0f}" y="1136" width="132" height="70" rx="24" fill="{rng.choice(("#6b1c0c", "#8f2c10", "#2a0c08"))}"/>' for k in range(8)]
    body.append('</g>')
    for _ in range(110):
        a, d = rng.uniform(math.pi, math.tau), abs(rng.gauss(0, 430))
        x, y = cx + d * math.cos(a) * 1.2, 700 + d * math.sin(a)
        body.append(f'<path d="M{x:.0f} {y:.0f}l{rng.uniform(-9, 9):.0f} {-rng.uniform(6, 30):.0f}" stroke="#ffd27a" stroke-width="{rng.uniform(1, 3.2):.1f}" stroke-linecap="round" opacity="{rng.uniform(0.4, 1):.2f}"/>')
    return sheet(1800, 1200, body, defs)


def jar() -> str:
    """One large jar on black, its flank written on by the flame."""
    rng, body = Random(55), []
    x, foot = 760, 1560
    shape = [(0, 220), (60, 268), (300, 400), (560, 462), (780, 440), (930, 340), (1000, 236), (1050, 206), (1090, 216), (1120, 246)]
    defs = (
        radial("room", (0, "#3a302b", 1), (0.45, "#1b1614", 1), (1, "#070605", 1), focus=(0.3, 0.4))
        + turned("clay", "#d2a27a", "#87583c", "#1d110d", "#2f211b")
        + linear("in", (0, "#050303", 1), (0.6, "#1b120e", 1), (1, "#6b4a34", 1), axis="x")
        + linear("floor", (0, "#2c2521", 1), (1, "#090706", 1))
        + linear("flame", (0, "#ff8a3a", 0.9), (0.3, "#e0602a", 0.75), (0.55, "#9d7a6a", 0.3), (1, "#6b5a52", 0), axis="x")
        + blur("soft", 24) + blur("gloss", 11) + blur("wide", 40) + grit("grit", ".55", 0.6, ".08 .05 .03", 5) + grit("ash", ".018 .01", 0.75, ".86 .8 .66", 12) + grit("scorch", ".009 .02", 0.8, ".16 .15 .17", 21)
    )
    body.append('<rect width="1440" height="1800" fill="url(#room)"/><rect y="1470" width="1440" height="330" fill="url(#floor)"/><rect y="1466" width="1440" height="22" fill="#2c2521" filter="url(#gloss)"/>')
    body.append(f'<path d="M{x - 200} {foot}L{x + 300} {foot - 40}L1500 {foot - 70}V{foot + 80}L{x} {foot + 40}Z" fill="#000" opacity=".8" filter="url(#soft)"/>')
    box = f'x="{x - 480}" y="{foot - 1140}" width="960" height="1200"'
    run = runs(rng, x - 470, x + 480, foot - 1010, foot - 860, 330, "#aab391", 0.42) + runs(rng, x - 420, x + 480, foot - 1000, foot - 930, 240, "#dcdcb8", 0.34)
    marks = (
        f'<rect {box} filter="url(#scorch)" opacity=".42"/>'
        f'<path d="M{x - 480} {foot - 700}C{x - 280} {foot - 820} {x - 130} {foot - 640} {x - 60} {foot - 420}S{x - 90} {foot - 120} {x - 220} {foot - 40}L{x - 520} {foot}Z" fill="url(#flame)" filter="url(#soft)"/>'
        f'<path d="M{x - 60} {foot - 760}C{x + 60} {foot - 600} {x + 40} {foot - 300} {x - 70} {foot - 90}" fill="none" stroke="#f1d3ae" stroke-width="16" opacity=".42" filter="url(#gloss)"/>'
        f'<path d="M{x - 20} {foot - 780}C{x + 120} {foot - 600} {x + 110} {foot - 280} {x + 10} {foot - 60}" fill="none" stroke="#40201a" stroke-width="30" opacity=".5" filter="url(#gloss)"/>'
        f'<ellipse cx="{x - 60}" cy="{foot - 990}" rx="420" ry="180" fill="#b9bd9c" opacity=".4" filter="url(#soft)"/>{run}'
        f'<rect {box} filter="url(#ash)" opacity=".34"/>'
        + f'<rect x="{x + 60}" y="{foot - 1140}" width="480" height="1200" fill="url(#shade)"/>'
    )
    defs += linear("shade", (0, "#050303", 0), (0.6, "#050303", 0.62), (0.86, "#050303", 0.7), (1, "#3a2a22", 0.3), axis="x")
    body.append(vessel("jar", shape, x, foot, "clay", "in", rng, 0.13, marks, 0.34, 60))
    for side, base, high in ((-1, "#a0704e", "#f0c89c"), (1, "#21150f", "#6b4a38")):
        grip = f"M{x + side * 262} {foot - 976}C{x + side * 330} {foot - 1010} {x + side * 402} {foot - 950} {x + side * 398} {foot - 872}"
        body.append(f'<path d="{grip}" fill="none" stroke="#000" stroke-width="46" opacity=".35" transform="translate(8 16)" filter="url(#gloss)" stroke-linecap="round"/>')
        body.append(f'<path d="{grip}" fill="none" stroke="{base}" stroke-width="38" stroke-linecap="round"/><path d="{grip}" fill="none" stroke="{high}" stroke-width="8" stroke-linecap="round" opacity=".6" transform="translate(-4 -9)" filter="url(#gloss)"/>')
    body.append(f'<ellipse cx="{x - 120}" cy="{foot - 560}" rx="120" ry="420" fill="#ffdcae" opacity=".1" filter="url(#wide)"/>')
    return sheet(1440, 1800, body, defs)


def pictures() -> list[Picture]:
    """The six pictures of the workshop."""
    return [
        Picture(PLACE + "cover.jpg", cover(), 1800, 4.2, 0.24, 1),
        Picture(PLACE + "attert-assiettes.jpg", plates(), 1600, 2.2, 0.18, 2),
        Picture(PLACE + "attert-tasses.jpg", cups(), 1440, 2.6, 0.08, 3),
        Picture(PLACE + "briques.jpg", bricks(), 1800, 2.6, 0.2, 4),
        Picture(PLACE + "four.jpg", kiln(), 1800, 4.5, 0.25, 5),
        Picture(PLACE + "jarre.jpg", jar(), 1440, 4.2, 0.2, 6),
    ]
