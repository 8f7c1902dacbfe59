"""Pictures of Maison Brell: indigo and undyed wool by a north window, chiaroscuro, cloth seen from the hand outwards."""

from __future__ import annotations

import colorsys
import math
from collections.abc import Sequence
from random import Random

from .ink import Picture

Point = tuple[float, float]

SURFACES = """<filter id="b3"><feGaussianBlur stdDeviation="3"/></filter>
 <filter id="b8"><feGaussianBlur stdDeviation="7"/></filter>
 <filter id="b12" x="-.5" y="-.5" width="2" height="2"><feGaussianBlur stdDeviation="12"/></filter>
 <filter id="b50" x="-.6" y="-.6" width="2.2" height="2.2"><feGaussianBlur stdDeviation="50"/></filter>
 <filter id="plaster" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".006 .009"
 numOctaves="5" seed="21"/><feDiffuseLighting lighting-color="#fff" surfaceScale="7"><feDistantLight azimuth="190"
 elevation="58"/></feDiffuseLighting></filter>
 <filter id="wool" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".35 .5"
 numOctaves="2" seed="5"/><feDiffuseLighting lighting-color="#fff" surfaceScale="1.6"><feDistantLight azimuth="200"
 elevation="55"/></feDiffuseLighting><feComposite in2="SourceGraphic" operator="in"/></filter>
 <filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".003 .09"
 numOctaves="4" seed="9"/><feDiffuseLighting lighting-color="#fff" surfaceScale="3"><feDistantLight azimuth="90"
 elevation="60"/></feDiffuseLighting></filter>"""


def page(width: int, height: int, body: str, defs: str = "") -> str:
    """A whole SVG document with cloth and wall surfaces at hand."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<defs>{SURFACES}{defs}</defs>{body}</svg>"
    )


def indigo(light: float, hue: float = 0.615, depth: float = 0.47) -> str:
    """A tone of the dye bath, from night (0) to washed (1)."""
    light = max(0.0, min(1.0, light))
    r, g, b = colorsys.hls_to_rgb(hue, 0.04 + 0.6 * light, depth - 0.2 * light)
    return f"#{int(r * 255):02x}{int(g * 255):02x}{int(b * 255):02x}"


def ramp(name: str, stops: list[tuple[float, str]], x2: float = 1, y2: float = 0) -> str:
    """A linear gradient of opaque stops."""
    inner = "".join(f'<stop offset="{o}" stop-color="{c}"/>' for o, c in stops)
    return f'<linearGradient id="{name}" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def line(points: Sequence[Point]) -> str:
    """Path data through points."""
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def pleats(left: list[Point], right: list[Point], count: int, lit: float, name: str, sway: float, seed: int) -> tuple[str, str]:
    """A pleated panel between two edges given at the same heights; returns its drawing and its gradients."""
    rng = Random(seed)
    body, defs = "", ""
    cuts = [0.0]
    for _ in range(count):
        cuts.append(cuts[-1] + rng.uniform(0.8, 1.2))
    cuts = [c / cuts[-1] for c in cuts]
    lean = [rng.uniform(-sway, sway) for _ in cuts]

    def along(k: int) -> list[Point]:
        out = []
        for i, ((x0, y0), (x1, y1)) in enumerate(zip(left, right, strict=True)):
            t = i / (len(left) - 1)
            u = cuts[k] + (0 if k in (0, count) else lean[k] * t * t)
            out.append((x0 + (x1 - x0) * u, y0 + (y1 - y0) * u + (10 if k % 2 else 0) * t + 26 * math.sin(math.pi * u) * t))
        return out

    for k in range(count):
        across = (cuts[k] + cuts[k + 1]) / 2
        level = lit * (1.05 - 0.95 * across) + 0.06
        peak = level * rng.uniform(0.85, 1.2)
        tones = [(0, indigo(level * 0.25)), (0.16, indigo(peak)), (0.34, indigo(peak * 0.86)), (0.8, indigo(level * 0.36)), (1, indigo(0.01))]
        defs += ramp(f"{name}{k}", tones)
        body += f'<path d="{line(along(k) + along(k + 1)[::-1])}Z" fill="url(#{name}{k})"/>'
        body += f'<path d="{line(along(k + 1))}" fill="none" stroke="{indigo(0)}" stroke-width="3" opacity=".7"/>'
        body += f'<path d="{line([(x + 5, y) for x, y in along(k)])}" fill="none" stroke="{indigo(peak * 1.25)}" stroke-width="2" opacity=".55"/>'
    return body, defs


def blend(knots: list[Point], steps: int = 40) -> list[Point]:
    """A smooth edge through (y, x) knots, sampled evenly in y."""
    out: list[Point] = []
    top, end = knots[0][0], knots[-1][0]
    for i in range(steps + 1):
        y = top + (end - top) * i / steps
        j = max(k for k in range(len(knots) - 1) if knots[k][0] <= y)
        (y0, x0), (y1, x1) = knots[j], knots[j + 1]
        t = (y - y0) / (y1 - y0)
        t = t * t * (3 - 2 * t)
        out.append((x0 + (x1 - x0) * t, y))
    return out


def coat() -> str:
    """The coat on its form beside a window that is out of frame."""
    body = '<rect width="1440" height="1800" fill="url(#wall)"/><rect width="1440" height="1800" filter="url(#plaster)" style="mix-blend-mode:soft-light" opacity=".55"/>'
    pane = "M40 130L430 40V560L40 700ZM40 760L430 610V1130L40 1290Z"
    body += f'<path d="{pane}" transform="translate(90 40)" fill="#f3dfb8" opacity=".2" filter="url(#b12)"/>'
    body += '<rect y="1500" width="1440" height="300" fill="url(#ground)"/><rect y="1478" width="1440" height="24" fill="#1d1a17"/><path d="M0 1478H1440" stroke="#6a5c49" stroke-width="3"/>'
    body += '<path d="M960 420Q1230 560 1290 980T1440 1500H1000Z" fill="#050608" opacity=".5" filter="url(#b50)"/>'
    body += '<path d="M712 1440H736V1640H712Z" fill="#3a2416"/><path d="M724 1610L520 1690 528 1704 724 1640 920 1704 930 1690Z" fill="#4b2f1c"/>'
    sleeve_l = pleats(blend([(400, 552), (470, 486), (720, 380), (1010, 330), (1180, 352)]), blend([(400, 600), (470, 592), (720, 516), (1010, 478), (1180, 470)]), 6, 1.0, "sl", 0.01, 3)
    sleeve_r = pleats(blend([(400, 850), (470, 858), (720, 934), (1010, 970), (1180, 985)]), blend([(400, 896), (470, 962), (720, 1070), (1010, 1124), (1180, 1104)]), 6, 0.32, "sr", 0.01, 4)
    left = blend([(372, 560), (470, 520), (790, 560), (1100, 470), (1520, 352)])
    right = blend([(372, 888), (470, 928), (790, 884), (1100, 980), (1520, 1106)])
    main = pleats(left, right, 21, 0.92, "m", 0.016, 11)
    body += '<ellipse cx="860" cy="1560" rx="430" ry="60" fill="#0c0805" opacity=".6" filter="url(#b50)"/>'
    body += sleeve_r[0] + '<path d="M880 470Q930 800 990 1190H900Q840 800 840 480Z" fill="#020308" opacity=".6" filter="url(#b12)"/>'
    body += main[0] + '<path d="M520 470Q560 800 480 1190H540Q610 800 580 480Z" fill="#020308" opacity=".55" filter="url(#b12)"/>' + sleeve_l[0]
    yoke = "M562 372Q640 330 668 318H782Q812 330 886 372Q930 400 944 470Q850 440 724 446T500 476Q512 400 562 372Z"
    body += f'<path d="{yoke}" transform="translate(0 14)" fill="#010207" opacity=".6" filter="url(#b12)"/><path d="{yoke}" fill="url(#yoke)"/>'
    body += f'<path d="{yoke}" fill="#888" filter="url(#wool)" style="mix-blend-mode:soft-light" opacity=".6"/>'
    body += f'<path d="M506 470Q724 430 938 464" fill="none" stroke="{indigo(0.7)}" stroke-width="2.5" stroke-dasharray="9 6" opacity=".6"/>'
    body += '<path d="M660 330Q650 250 664 196Q724 168 786 196Q800 250 790 330Q724 366 660 330Z" fill="url(#linen)"/><ellipse cx="725" cy="196" rx="60" ry="17" fill="#4d3521"/>'
    body += '<path d="M714 150h22v42h-22z" fill="#5b3a22"/><circle cx="725" cy="140" r="19" fill="url(#knob)"/>'
    collar = "M640 344Q632 290 646 268Q690 318 724 322Q760 318 804 268Q816 290 808 344Q760 392 724 396Q686 392 640 344Z"
    body += f'<path d="{collar}" fill="url(#yoke)"/><path d="M646 268Q690 318 724 322Q760 318 804 268" fill="none" stroke="{indigo(0.8)}" stroke-width="4" opacity=".7"/>'
    body += f'<path d="M724 322V446" stroke="{indigo(0.02)}" stroke-width="6"/>'
    body += "".join(f'<circle cx="{744}" cy="{y}" r="8" fill="#c9a87c"/><circle cx="742" cy="{y - 2}" r="3" fill="#fff3d8"/>' for y in (362, 420))
    body += '<rect width="1440" height="1800" fill="#888" filter="url(#wool)" style="mix-blend-mode:soft-light" opacity=".28"/>'
    defs = main[1] + sleeve_l[1] + sleeve_r[1] + ramp("wall", [(0, "#7d7a68"), (0.5, "#4d4d44"), (1, "#1e2021")], 1, 0.35)
    defs += ramp("ground", [(0, "#7a5f42"), (0.6, "#473525"), (1, "#1f1812")], 1, 0.2)
    defs += ramp("yoke", [(0, indigo(0.85)), (0.25, indigo(0.6)), (0.6, indigo(0.25)), (1, indigo(0.04))])
    defs += ramp("linen", [(0, "#f0dfbd"), (0.4, "#c8b08a"), (1, "#584530")]) + ramp("knob", [(0, "#c08a54"), (1, "#2e1c10")], 1, 1)
    return page(1440, 1800, body, defs)


def fan() -> str:
    """Pleated cloth falling open like a fan on a pale floor, from above."""
    rng = Random(17)
    ox, oy = 1330.0, 150.0
    start, sweep, count = 78.0, 108.0, 30
    body = '<rect width="1800" height="1200" fill="url(#floor)"/><rect width="1800" height="1200" filter="url(#grain)" style="mix-blend-mode:soft-light" opacity=".6"/>'
    body += "".join(f'<path d="M0 {y}H1800" stroke="#8d7f68" stroke-width="3" opacity=".45"/><path d="M0 {y + 3}H1800" stroke="#fff" stroke-width="2" opacity=".4"/>' for y in range(140, 1200, 212))
    edges = [0.0]
    for _ in range(count * 2):
        edges.append(edges[-1] + rng.uniform(0.75, 1.3))
    angles = [math.radians(start + sweep * e / edges[-1]) for e in edges]
    reach = [1010 + 60 * math.sin(i / 9) + (26 if i % 2 else -14) + rng.uniform(-8, 8) for i in range(len(angles))]

    def at(i: int, share: float) -> Point:
        bend = 0.05 * math.sin(share * 3.1 + i / 13) * share
        r = 70 + (reach[i] - 70) * share
        return ox + math.cos(angles[i] + bend) * r, oy + math.sin(angles[i] + bend) * r

    rim = [at(i, 1) for i in range(len(angles))]
    hull = [(ox, oy), *rim]
    body += f'<path d="{line([(x - 26, y + 44) for x, y in hull])}Z" fill="#2c2418" opacity=".5" filter="url(#b12)"/>'
    body += f'<path d="{line([(x - 60, y + 90) for x, y in hull])}Z" fill="#2c2418" opacity=".25" filter="url(#b50)"/>'
    for i in range(len(angles) - 1):
        facing = math.cos(angles[i] - math.radians(28))
        ridge = i % 2 == 0
        level = (0.64 + 0.2 * facing) if ridge else (0.17 + 0.14 * (1 - facing) * 0.5)
        level += rng.uniform(-0.04, 0.04)
        near, far = indigo(level * 0.5), indigo(level)
        name = f"p{i}"
        (x0, y0), (x1, y1) = at(i, 0), at(i, 1)
        body += f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{x0:.0f}" y1="{y0:.0f}" x2="{x1:.0f}" y2="{y1:.0f}"><stop offset="0" stop-color="{near}"/><stop offset=".55" stop-color="{far}"/><stop offset=".9" stop-color="{indigo(level * 1.12)}"/><stop offset="1" stop-color="{indigo(level * 0.8)}"/></linearGradient>'
        side = [at(i, s / 24) for s in range(25)] + [at(i + 1, s / 24) for s in range(24, -1, -1)]
        body += f'<path d="{line(side)}Z" fill="url(#{name})" stroke="{far}" stroke-width=".8"/>'
        if ridge:
            body += f'<path d="{line([at(i, s / 24) for s in range(25)])}" fill="none" stroke="{indigo(1)}" stroke-width="2.2" opacity=".5"/>'
            body += f'<path d="{line([at(i + 1, s / 24) for s in range(25)])}" fill="none" stroke="{indigo(0)}" stroke-width="5" opacity=".55"/>'
    body += f'<path d="{line(rim)}" fill="none" stroke="#d9c8a6" stroke-width="7" stroke-linejoin="round"/>'
    body += f'<path d="{line([at(i, 0.985) for i in range(len(angles))])}" fill="none" stroke="{indigo(0.9)}" stroke-width="2.5" stroke-dasharray="10 7" opacity=".8"/>'
    knot = f"M{ox - 70} {oy - 12}Q{ox - 10} {oy - 60} {ox + 70} {oy - 30}Q{ox + 110} {oy + 30} {ox + 50} {oy + 70}Q{ox - 30} {oy + 100} {ox - 76} {oy + 50}Z"
    body += f'<path d="{knot}" transform="translate(-14 20)" fill="#05070e" opacity=".6" filter="url(#b12)"/>'
    body += f'<path d="M{ox} {oy - 30}Q{ox + 190} {oy - 150} {ox + 460} {oy - 130}L{ox + 470} {oy + 10}Q{ox + 200} {oy - 20} {ox + 30} {oy + 60}Z" fill="url(#tail)"/>'
    body += "".join(f'<path d="M{ox + 10} {oy - 20 + k * 16}Q{ox + 190} {oy - 128 + k * 26} {ox + 466} {oy - 108 + k * 24}" fill="none" stroke="{indigo(0.02 if k % 2 else 0.8)}" stroke-width="{5 if k % 2 else 2}" opacity=".6"/>' for k in range(5))
    body += f'<path d="{knot}" fill="url(#band)"/>' + "".join(f'<path d="M{ox - 62 + k * 26} {oy - 26 - 4 * k}q34 50 4 {96 - k * 4}" fill="none" stroke="#5e2015" stroke-width="4" opacity=".55"/>' for k in range(5))
    body += '<path d="M0 0H700L250 1200H0Z" fill="#fff6df" opacity=".4" filter="url(#b50)"/>'
    body += '<rect width="1800" height="1200" fill="#888" filter="url(#wool)" style="mix-blend-mode:soft-light" opacity=".35"/>'
    defs = ramp("floor", [(0, "#efe6d3"), (0.6, "#d9ccb3"), (1, "#b3a488")], 1, 0.4) + ramp("band", [(0, "#d8674a"), (0.5, "#a83f29"), (1, "#5e2015")], 0.6, 1)
    defs += ramp("tail", [(0, indigo(0.12)), (0.5, indigo(0.5)), (1, indigo(0.3))], 0.4, 1)
    return page(1800, 1200, body, defs)


def twill() -> str:
    """A two-and-two twill thread by thread, with its red selvedge."""
    rng = Random(2)
    cell, n = 56.0, 40
    warp, red = 21, 26
    blues = [0.30 + rng.uniform(-0.07, 0.09) for _ in range(n)]
    creams = [rng.uniform(-10, 8) for _ in range(n)]
    tops, unders = "", ""

    def yarn(x: float, y: float, w: float, h: float, tone: str, upright: bool, key: int) -> str:
        shine = "v" if upright else "h"
        r = min(w, h) / 2.1
        twist = ""
        length = h if upright else w
        for k in range(int(length / 16)):
            s = k * 16 + 10
            a, b = ((x + 4, y + s + 8), (x + w - 4, y + s - 6)) if upright else ((x + s - 6, y + h - 4), (x + s + 8, y + 4))
            twist += f"M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}"
        return (
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r:.1f}" fill="{tone}"/>'
            f'<path d="{twist}" stroke="{"#fff" if key % 3 else "#000"}" stroke-width="1.8" opacity=".17"/>'
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r:.1f}" fill="url(#{shine})"/>'
        )

    for i in range(n):
        for j in range(n):
            x, y = i * cell, j * cell
            selvedge = warp <= i < red
            over = (i + j) % 2 == 0 if selvedge else (i + j) % 4 < 2
            if i >= red:
                continue
            if over:
                first = selvedge or (i + j) % 4 == 0
                if not first:
                    continue
                tall = cell * (1 if selvedge else 2) + 9
                shift = 0
                tone = f"#{170 + rng.randint(-12, 14):02x}{58 + rng.randint(-8, 8):02x}3a" if selvedge else indigo(blues[i] + rng.uniform(-0.03, 0.03))
                unders += f'<rect x="{x + 6:.0f}" y="{y + shift + 6:.0f}" width="{cell:.0f}" height="{tall:.0f}" rx="16" fill="#000" opacity=".35"/>'
                tops += yarn(x + 1.5 + rng.uniform(-1, 1), y + shift - 4, cell - 3, tall, tone, True, i + j)
            elif selvedge or (i + j) % 4 == 2 or i == warp - 1:
                wide = cell * (1 if selvedge else 2) + 8
                v = creams[j] + rng.uniform(-6, 6)
                tone = f"#{int(214 + v):02x}{int(198 + v):02x}{int(166 + v):02x}"
                unders += yarn(x - 4 - (cell if not selvedge and (i + j) % 4 == 3 else 0), y + 2.5, wide, cell - 5, tone, False, i * 3 + j)
    fringe = ""
    for j in range(n):
        y = j * cell
        fringe += f'<path d="M{red * cell - 6} {y + 12:.0f}q34 {rng.uniform(2, 10):.0f} {rng.uniform(16, 26):.0f} {cell / 2:.0f}q-8 18 -26 {cell / 2 - 6:.0f}" fill="none" stroke="#cdbd9a" stroke-width="22" stroke-linecap="round"/>'
    hairs = "".join(
        f'<path d="M{rng.uniform(0, 1500):.0f} {rng.uniform(0, 2000):.0f}q{rng.uniform(-60, 60):.0f} {rng.uniform(-40, 40):.0f} {rng.uniform(-80, 90):.0f} {rng.uniform(-70, 70):.0f}" fill="none" stroke="{rng.choice(["#dcd0b4", "#5f7bb8", "#28407c"])}" stroke-width="1.6" opacity=".55"/>'
        for _ in range(60)
    )
    cloth = f'<g transform="translate(-60 -300) rotate(9 800 800)">{unders}{tops}{fringe}{hairs}</g>'
    body = '<rect width="1600" height="1600" fill="url(#desk)"/><g transform="translate(22 20)" opacity=".5" filter="url(#b12)"><path d="M-60 -300L1560 -240L1330 1900H-100Z" fill="#000"/></g>'
    body += cloth + f'<g filter="url(#b8)" mask="url(#depth)">{cloth}</g>'
    body += '<rect width="1600" height="1600" fill="url(#lamp)" style="mix-blend-mode:soft-light"/><rect width="1600" height="1600" fill="url(#night)" style="mix-blend-mode:multiply"/>'
    defs = ramp("desk", [(0, "#4a3a2a"), (1, "#211812")], 1, 1)
    defs += '<radialGradient id="dof" cx=".42" cy=".4" r=".75"><stop offset=".34" stop-color="#000"/><stop offset=".68" stop-color="#fff"/></radialGradient><mask id="depth"><rect width="1600" height="1600" fill="url(#dof)"/></mask>'
    defs += '<linearGradient id="v"><stop offset="0" stop-color="#fff" stop-opacity=".12"/><stop offset=".3" stop-color="#fff" stop-opacity=".32"/><stop offset=".6" stop-color="#000" stop-opacity=".05"/><stop offset="1" stop-color="#000" stop-opacity=".6"/></linearGradient>'
    defs += '<linearGradient id="h" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".25"/><stop offset=".35" stop-color="#fff" stop-opacity=".2"/><stop offset="1" stop-color="#1a1008" stop-opacity=".55"/></linearGradient>'
    defs += '<radialGradient id="lamp" cx=".2" cy=".15" r="1.1"><stop offset="0" stop-color="#fff4d8" stop-opacity=".85"/><stop offset=".6" stop-color="#888" stop-opacity=".1"/><stop offset="1" stop-color="#05060a" stop-opacity=".9"/></radialGradient>'
    defs += ramp("night", [(0, "#fff"), (0.55, "#d8d8e0"), (1, "#8b8ea0")], 1, 1)
    return page(1600, 1600, body, defs)


def pattern() -> str:
    """Card pattern pieces on the cutting table, shears and tape beside them."""
    rng = Random(8)
    body = '<rect width="2000" height="1000" fill="url(#table)"/><rect width="2000" height="1000" filter="url(#grain)" style="mix-blend-mode:soft-light" opacity=".8"/>'
    back = "M0 40Q60 6 110 0L150 22Q200 30 240 0L290 40Q318 120 300 190Q296 260 340 300L420 720Q230 760 -60 720L-6 300Q40 240 24 170Q4 110 0 40Z"
    front = "M0 60L140 0Q170 90 250 110V730Q60 750 -40 720L-10 330Q30 260 20 180Z"
    sleeve = "M0 220Q40 60 170 20Q300 50 350 220L300 640Q170 668 60 640Z"
    collar = "M0 40Q200 -30 400 40L420 130Q200 60 -20 130Z"
    cuff = "M0 0H250V120H0Z"
    pieces = [(back, 170, 130, -4, "#d9b67c", (150, 120, 600)), (front, 665, 120, 3, "#e3c48d", (150, 200, 640)), (sleeve, 960, 190, -10, "#d4ae72", (175, 120, 580)), (collar, 1380, 120, 7, "#e6c995", (200, 40, 40)), (cuff, 1480, 330, -14, "#dcb97f", (125, 20, 100))]
    for d, x, y, turn, tone, (gx, g0, g1) in pieces:
        body += f'<g transform="translate({x} {y}) rotate({turn})"><path d="{d}" transform="translate(16 20)" fill="#0b1512" opacity=".55" filter="url(#b12)"/><path d="{d}" transform="translate(4 6)" fill="#7c5c30"/><path d="{d}" fill="{tone}"/>'
        body += f'<path d="{d}" fill="#888" filter="url(#wool)" style="mix-blend-mode:soft-light" opacity=".5"/><path d="{d}" fill="none" stroke="#fff4d6" stroke-width="2.5" opacity=".7"/>'
        body += f'<path d="{d}" fill="none" stroke="#3b4a7a" stroke-width="2" stroke-dasharray="12 8" transform="translate({gx * 0.09:.0f} {g1 * 0.045:.0f}) scale(.91 .91)" opacity=".75"/>'
        if g1 - g0 > 60:
            body += f'<path d="M{gx} {g0}V{g1}M{gx - 11} {g0 + 22}L{gx} {g0}L{gx + 11} {g0 + 22}M{gx - 11} {g1 - 22}L{gx} {g1}L{gx + 11} {g1 - 22}" fill="none" stroke="#26335f" stroke-width="4"/>'
            body += f'<path d="M{gx - 70} {g1 - 70}h50M{gx - 70} {g1 - 54}h36M{gx - 70} {g1 - 38}h44" stroke="#26335f" stroke-width="4" opacity=".8"/>'
            for k in range(4):
                yy = g0 + (g1 - g0) * (k + 0.5) / 4
                body += f'<path d="M{gx - 14 - 18 * (k % 2)} {yy:.0f}h{28 + 36 * (k % 2)}" stroke="#a33d2a" stroke-width="3"/>'
        body += f'<circle cx="{gx}" cy="{min(g0 + 44, (g0 + g1) / 2 + 34)}" r="13" fill="#22372f"/><circle cx="{gx}" cy="{min(g0 + 44, (g0 + g1) / 2 + 34)}" r="13" fill="none" stroke="#8f6c39" stroke-width="3"/></g>'
    blade = "M0 0Q180 -46 520 -8L524 0Q250 26 0 34Z"
    grip = "M-30 -18Q-150 -70 -230 -30Q-290 20 -230 70Q-150 110 -20 40Z M-70 14Q-150 50 -205 36Q-236 18 -200 0Q-140 -24 -70 14Z"
    for shade in (True, False):
        move, tint = ("translate(18 24)", 'fill="#06100d" opacity=".6" filter="url(#b12)"') if shade else ("", "")
        body += f'<g transform="translate(1470 730) rotate(-16)"><g transform="{move}"><g transform="rotate(13)"><path d="{blade}" {tint or "fill=" + chr(34) + "url(#steel)" + chr(34)}/><path d="{grip}" transform="scale(1 -1)" fill-rule="evenodd" {tint or "fill=" + chr(34) + "#16181d" + chr(34)}/></g>'
        body += f'<g transform="rotate(-13) scale(1 -1)"><path d="{blade}" {tint or "fill=" + chr(34) + "url(#steel)" + chr(34)}/><path d="{grip}" transform="scale(1 -1)" fill-rule="evenodd" {tint or "fill=" + chr(34) + "#23262d" + chr(34)}/></g><circle r="17" {tint or "fill=" + chr(34) + "#c9b07a" + chr(34)}/></g></g>'
    tape = "M-40 930C300 860 460 985 760 930S1100 800 1250 880S1340 1010 1420 1040"
    body += f'<path d="{tape}" transform="translate(10 16)" fill="none" stroke="#06100d" stroke-width="44" opacity=".5" filter="url(#b12)"/><path d="{tape}" fill="none" stroke="#efe3c4" stroke-width="42"/>'
    body += f'<path d="{tape}" fill="none" stroke="#1d2030" stroke-width="20" stroke-dasharray="2.5 13" transform="translate(0 -9)"/><path d="{tape}" fill="none" stroke="#a33d2a" stroke-width="36" stroke-dasharray="4 151"/>'
    for _ in range(26):
        sx, sy = rng.uniform(1240, 1960), rng.uniform(470, 700)
        body += f'<path d="M{sx:.0f} {sy:.0f}q{rng.uniform(-30, 30):.0f} {rng.uniform(-26, 26):.0f} {rng.uniform(-44, 44):.0f} {rng.uniform(-18, 18):.0f}" fill="none" stroke="{rng.choice([indigo(0.3), indigo(0.55), "#e8dcc0"])}" stroke-width="3"/>'
    body += '<path d="M0 0H1250L560 1000H0Z" fill="#fff0cf" opacity=".5" filter="url(#b50)" style="mix-blend-mode:soft-light"/><path d="M1400 0H2000V1000H1000Z" fill="#04100c" opacity=".32" filter="url(#b50)"/>'
    defs = ramp("table", [(0, "#3f6257"), (0.6, "#2b473f"), (1, "#172822")], 1, 0.5) + ramp("steel", [(0, "#f4f6f6"), (0.45, "#a8b1b3"), (0.55, "#5f696c"), (1, "#cfd6d7")], 0, 1)
    return page(2000, 1000, body, defs)


def pictures() -> list[Picture]:
    """The four pictures of Maison Brell."""
    at = "maison-brell/images/"
    return [
        Picture(at + "cover.jpg", coat(), 1440, 4.0, 0.25, 31),
        Picture(at + "plis.jpg", fan(), 1800, 3.0, 0.12, 32),
        Picture(at + "serge.jpg", twill(), 1600, 0.0, 0.2, 33),
        Picture(at + "patron.jpg", pattern(), 2000, 3.0, 0.18, 34),
    ]
