"""Grubenlicht, documentary films: iron red and lamp yellow underground, skylight grey in the changing hall, the river straight from above."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet
from .tuck_and_float import blend

LAMP, RUST, SOOT = "#ffd27a", "#b4572d", "#33190f"


def rock(name: str, frequency: str, depth: float, x: float, y: float, z: float, tint: str, width: int, height: int, seed: int) -> str:
    """Return a filter that lights a whole sheet as rough stone from one lamp at (x, y, z)."""
    return (
        f'<filter id="{name}" filterUnits="userSpaceOnUse" x="0" y="0" width="{width}" height="{height}"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="5" seed="{seed}"/>'
        f'<feDiffuseLighting surfaceScale="{depth}" diffuseConstant="2" lighting-color="{tint}"><fePointLight x="{x}" y="{y}" z="{z}"/></feDiffuseLighting></filter>'
    )


def gallery() -> str:
    """A mine gallery: the lamp is far in, the props and rails come out of the dark towards us."""
    rng = random.Random(11)
    vx, vy = 1010.0, 640.0

    def at(x: float, y: float, z: float) -> tuple[float, float]:
        return vx + x * 1000 / z, vy + y * 1000 / z

    def pt(x: float, y: float, z: float) -> str:
        px, py = at(x, y, z)
        return f"{px:.1f} {py:.1f}"

    def glow(z: float) -> float:
        return max(0.0, 1 - abs(z - 5.2) / 4.4) ** 1.6

    defs = (
        rock("stone", ".008 .014", 46, vx - 10, vy + 20, 430, "#ffdcab", 1826, 1332, 4) + rock("fine", ".05 .08", 9, vx - 10, vy + 20, 200, "#ffffff", 1826, 1332, 9)
        + radial("halo", [(0, "#fff6d8", 1), (0.12, LAMP, 0.85), (0.4, "#e0813a", 0.32), (1, "#e0813a", 0)]) + blur("s", 6) + blur("wide", 46) + blur("t", 2.4)
        + linear("dark", [(0, "#060302", 0.45), (0.35, "#060302", 0), (0.7, "#060302", 0), (1, "#060302", 0.4)]) + linear("rail", [(0, "#fff0c8", 1), (0.35, "#d98b4c", 1), (1, "#2a1710", 1)])
    )
    body = f'<rect width="1826" height="1332" fill="{SOOT}"/>'
    depth = [1.0, 1.25, 1.5, 1.8, 2.15, 2.5, 2.9, 3.35, 3.8, 4.3, 4.8, 5.4, 6.2, 7.2, 8.6, 10.5]
    for k, z in enumerate(depth):
        steps = 34
        points = []
        for n in range(steps + 1):
            a = math.pi * n / steps
            wide = 0.94 * (1 + 0.045 * math.sin(k * 2.2)) * (1 + rng.uniform(-0.05, 0.05))
            x = -wide * math.copysign(abs(math.cos(a)) ** 0.55, math.cos(a))
            y = 0.42 - 0.98 * math.sin(a) ** 0.62 * (1 + rng.uniform(-0.045, 0.045))
            points.append(pt(x, y, z))
        f = glow(z)
        tone = blend(SOOT, blend(RUST, "#e39a55", f), 0.08 + 0.85 * f)
        body += f'<path d="M{"L".join(points)}L{pt(0.96, 0.46, z)}L{pt(-0.96, 0.46, z)}Z" fill="{tone}"/>'
        body += f'<path d="M{"L".join(points)}" fill="none" stroke="#060302" stroke-width="{30 / z:.1f}" opacity=".5" filter="url(#s)"/><path d="M{"L".join(points)}" fill="none" stroke="#ffc078" stroke-width="{5 / z:.1f}" opacity="{0.12 + 0.5 * f:.2f}"/>'
    for side in (-1, 1):
        for y in (-0.42, -0.3, -0.16, 0.02, 0.14, 0.27):
            line = [pt(side * (0.93 + rng.uniform(-0.02, 0.02)), y + rng.uniform(-0.012, 0.012), 1.0 * 1.12**n) for n in range(19)]
            body += f'<path d="M{"L".join(line)}" fill="none" stroke="{rng.choice(["#2a0f08", "#e7a467"])}" stroke-width="3.5" opacity=".4"/>'
    body += f'<path d="M{pt(-0.98, 0.43, 0.9)}L{pt(0.98, 0.43, 0.9)}L{pt(0.9, 0.43, 11)}L{pt(-0.9, 0.43, 11)}Z" fill="#2b150d"/>'
    for n in range(22):
        z = 1.02 * 1.118**n
        f = glow(z)
        body += f'<path d="M{pt(-0.46, 0.435, z)}L{pt(0.46, 0.435, z)}L{pt(0.46, 0.435, z * 1.035)}L{pt(-0.46, 0.435, z * 1.035)}Z" fill="{blend("#1a0d08", "#c07a46", f)}"/>'
    body += '<g style="mix-blend-mode:multiply"><rect width="1826" height="1332" filter="url(#stone)"/></g><rect width="1826" height="1332" filter="url(#fine)" style="mix-blend-mode:multiply" opacity=".5"/>'
    for x in (-0.3, 0.3):
        body += f'<path d="M{pt(x - 0.022, 0.415, 0.9)}L{pt(x + 0.022, 0.415, 0.9)}L{pt(x + 0.012, 0.415, 9)}L{pt(x - 0.012, 0.415, 9)}Z" fill="#1a0e0a"/>'
        body += f'<g transform="translate(0 1332) scale(1 -1)"><g transform="translate(0 1332) scale(1 -1)"><path d="M{pt(x - 0.008, 0.413, 1.0)}L{pt(x + 0.006, 0.413, 1.0)}L{pt(x + 0.006, 0.413, 9)}L{pt(x - 0.008, 0.413, 9)}Z" fill="url(#rail)"/></g></g>'
    body += f'<circle cx="{vx - 16}" cy="{vy + 20}" r="560" fill="url(#halo)" style="mix-blend-mode:screen" opacity=".8"/><ellipse cx="{vx - 16}" cy="{vy + 8}" rx="60" ry="64" fill="#fff3cf" filter="url(#s)"/>'
    for z in (3.5, 2.45, 1.62):
        f = glow(z)
        lit, shade = blend("#2a150c", "#f0b368", 0.25 + 0.7 * f), blend("#0b0504", "#5a2b16", f)
        for side in (-1, 1):
            x = side * 0.78
            lean = side * 0.05
            body += f'<path d="M{pt(x - 0.07, 0.44, z)}L{pt(x + 0.07, 0.44, z)}L{pt(x + 0.06 - lean, -0.5, z)}L{pt(x - 0.06 - lean, -0.5, z)}Z" fill="{shade}"/>'
            e = -side * 0.055
            body += f'<path d="M{pt(x + e, 0.44, z)}L{pt(x + e - lean, -0.5, z)}" stroke="{lit}" stroke-width="{20 / z:.1f}" opacity=".85" filter="url(#t)"/>'
            for _ in range(7):
                o, a, b = rng.uniform(-0.05, 0.05), rng.uniform(-0.4, 0.1), rng.uniform(0.1, 0.42)
                body += f'<path d="M{pt(x + o - lean * 0.4, a, z)}L{pt(x + o, b, z)}" stroke="{lit}" stroke-width="2" opacity=".3"/>'
        body += f'<path d="M{pt(-0.98, -0.5, z)}L{pt(0.98, -0.47, z)}L{pt(0.98, -0.6, z)}L{pt(-0.98, -0.63, z)}Z" fill="{shade}"/><path d="M{pt(-0.8, -0.495, z)}L{pt(0.8, -0.47, z)}" stroke="{lit}" stroke-width="{16 / z:.1f}" opacity=".8" filter="url(#t)"/>'
    man = (
        '<path d="M-34 0Q-44 -90 -30 -150H30Q44 -90 38 0H8L2 -100L-8 0Z" fill="#150b08"/><path d="M-46 -136Q-60 -250 -30 -280Q0 -294 30 -280Q58 -250 46 -136Z" fill="#1b0e0a"/>'
        '<path d="M-30 -276Q-60 -240 -58 -150L-44 -146Q-40 -220 -20 -260Z" fill="#120907"/><path d="M30 -276Q74 -240 86 -196L74 -186Q48 -220 22 -256Z" fill="#1b0e0a"/><circle cx="0" cy="-312" r="27" fill="#1d100b"/><path d="M-36 -316Q-34 -352 0 -354Q34 -352 36 -316Z" fill="#241510"/><path d="M-44 -314H44V-306H-44Z" fill="#150b08"/>'
        '<path d="M40 -270Q54 -230 46 -140M30 -150Q42 -80 37 0M24 -330Q34 -322 28 -300" stroke="#ffcf86" stroke-width="5" fill="none" opacity=".9"/>'
    )
    fx, fy = at(-0.06, 0.43, 3.1)
    body += f'<ellipse cx="{fx - 8:.0f}" cy="{fy + 4:.0f}" rx="66" ry="12" fill="#050201" opacity=".8" filter="url(#s)"/><path d="M{fx - 40:.0f} {fy:.0f}L{fx - 190:.0f} 1160L{fx - 20:.0f} 1180L{fx + 36:.0f} {fy:.0f}Z" fill="#050201" opacity=".55" filter="url(#s)"/><g transform="translate({fx:.0f} {fy:.0f}) scale(.98)">{man}'
    body += '<path d="M80 -190V-172" stroke="#0c0605" stroke-width="4"/><circle cx="80" cy="-150" r="120" fill="url(#halo)" style="mix-blend-mode:screen"/><path d="M68 -172H92L96 -128H64Z" fill="#fff4cc"/><path d="M66 -176H94V-168H66ZM62 -130H98V-120H62Z" fill="#2a170f"/></g>'
    for _ in range(260):
        a, r = rng.uniform(0, math.tau), rng.expovariate(1 / 230)
        body += f'<circle cx="{vx + r * math.cos(a):.0f}" cy="{vy + r * 0.8 * math.sin(a):.0f}" r="{rng.uniform(0.8, 2.4):.1f}" fill="#ffe2b0" opacity="{rng.uniform(0.15, 0.6):.2f}"/>'
    body += '<rect width="1826" height="1332" fill="url(#dark)"/>'
    return sheet(1826, 1332, defs, body)


def hall() -> str:
    """The changing hall of the pit: clothes hoisted on chains under the skylights, one yellow jacket among the grey."""
    rng = random.Random(24)
    defs = (
        linear("roof", [(0, "#54646a", 1), (1, "#9fb0b0", 1)]) + linear("floor", [(0, "#b9c6c2", 1), (0.5, "#7f9190", 1), (1, "#3d4d50", 1)]) + linear("sky", [(0, "#ffffff", 1), (1, "#dbe9ea", 1)])
        + linear("beam", [(0, "#f7fdfa", 0.5), (1, "#f7fdfa", 0)]) + linear("fold", [(0, "#000", 0.34), (0.25, "#fff", 0.1), (0.5, "#000", 0.1), (0.72, "#fff", 0.12), (1, "#000", 0.4)], "0 0 1 0")
        + blur("s", 10) + blur("t", 3) + blur("wide", 30) + grain("wall", ".02 .05", ".1 .14 .15", 0.5)
        + '<filter id="wet" filterUnits="userSpaceOnUse" x="0" y="760" width="1920" height="420"><feTurbulence type="fractalNoise" baseFrequency=".008 .05" numOctaves="2" seed="6"/><feDisplacementMap in="SourceGraphic" scale="22" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="3 16"/></filter>'
    )
    vx, vy = 1120.0, 700.0
    body = '<rect width="1920" height="1180" fill="#93a5a6"/>'

    def q(x: float, y: float, z: float) -> str:
        return f"{vx + x * 900 / z:.1f} {vy + y * 900 / z:.1f}"

    body += f'<path d="M{q(-3, -1.5, 1)}L{q(3, -1.5, 1)}L{q(2.2, -1.5, 9)}L{q(-2.2, -1.5, 9)}Z" fill="url(#roof)"/><path d="M{q(-2.2, -1.5, 9)}L{q(2.2, -1.5, 9)}L{q(2.2, 0.5, 9)}L{q(-2.2, 0.5, 9)}Z" fill="#c2cfcc"/>'
    body += f'<path d="M{q(-2.2, -1.5, 1)}L{q(-2.2, -1.5, 9)}L{q(-2.2, 0.5, 9)}L{q(-2.2, 0.5, 1)}Z" fill="#71858a"/><path d="M{q(2.2, -1.5, 1)}L{q(2.2, -1.5, 9)}L{q(2.2, 0.5, 9)}L{q(2.2, 0.5, 1)}Z" fill="#a7b7b5"/>'
    for k in range(9):
        z = 1.5 + k * 0.85
        body += f'<path d="M{q(-1.7, -1.5, z)}L{q(1.7, -1.5, z)}L{q(1.7, -1.5, z + 0.38)}L{q(-1.7, -1.5, z + 0.38)}Z" fill="url(#sky)"/>' + "".join(f'<path d="M{q(x, -1.5, z)}L{q(x, -1.5, z + 0.38)}" stroke="#5a6a6e" stroke-width="{7 / z:.1f}"/>' for x in (-1.3, -0.85, -0.4, 0.05, 0.5, 0.95, 1.4))
        body += f'<path d="M{q(-2.2, -1.5, z - 0.1)}L{q(2.2, -1.5, z - 0.1)}L{q(2.2, -1.42, z - 0.1)}L{q(-2.2, -1.42, z - 0.1)}Z" fill="#3c4b50"/>'
    for k in range(6):
        x = -1.9 + k * 0.76
        body += f'<path d="M{q(x, -0.9, 9)}L{q(x + 0.5, -0.9, 9)}L{q(x + 0.5, -0.2, 9)}L{q(x, -0.2, 9)}Z" fill="#eef6f4"/><path d="M{q(x + 0.25, -0.9, 9)}L{q(x + 0.25, -0.2, 9)}M{q(x, -0.55, 9)}L{q(x + 0.5, -0.55, 9)}" stroke="#84969a" stroke-width="3"/>'
    body += f'<rect width="1920" height="1180" filter="url(#wall)" opacity=".3"/><path d="M{q(-5, 0.5, 0.85)}L{q(5, 0.5, 0.85)}L{q(2.2, 0.5, 9)}L{q(-2.2, 0.5, 9)}Z" fill="url(#floor)"/>'
    tiles = "".join(f'<path d="M{q(x / 4, 0.5, 0.9)}L{q(x / 4, 0.5, 9)}"/>' for x in range(-22, 23)) + "".join(f'<path d="M{q(-5, 0.5, 0.95 * 1.1**n)}L{q(5, 0.5, 0.95 * 1.1**n)}"/>' for n in range(24))
    body += f'<g stroke="#2d3b3f" stroke-width="2" opacity=".35">{tiles}</g>'

    def garment(colour: str, kind: int) -> str:
        deep, light = blend(colour, "#0d1417", 0.45), blend(colour, "#ffffff", 0.28)
        out = '<path d="M0 -150V-96M0 -96Q24 -92 20 -70Q12 -56 -4 -64" fill="none" stroke="#1f292c" stroke-width="6"/>'
        if kind == 0:
            out += f'<path d="M-30 -60Q-84 -44 -96 20L-112 196L-74 204L-60 60Q-70 160 -66 250Q0 268 70 248Q72 150 60 60L82 200L116 190L98 20Q84 -44 32 -60Q0 -40 -30 -60Z" fill="{colour}"/><path d="M-66 250Q-70 120 -60 60L-74 204L-112 196L-96 20Q-84 -44 -30 -60Q-50 80 -40 256Z" fill="{deep}" opacity=".55"/><path d="M32 -60Q80 -44 92 20" fill="none" stroke="{light}" stroke-width="7"/><path d="M4 -46V258" stroke="{deep}" stroke-width="5"/><path d="M-50 170h36v30h-36zM22 170h36v30H22z" fill="{deep}" opacity=".5"/><path d="M-30 -60Q0 -30 32 -60L20 -20L0 -40L-18 -18Z" fill="{light}" opacity=".6"/>'
        elif kind == 1:
            out += f'<path d="M-46 -58H46L60 40L74 300H24L2 90L-22 300H-70L-60 40Z" fill="{colour}"/><path d="M-46 -58L-60 40L-70 300H-40L-26 60Z" fill="{deep}" opacity=".55"/><path d="M-30 -58L-12 20M30 -58L14 20" stroke="{light}" stroke-width="10"/><path d="M-40 20H42V60H-44Z" fill="{deep}" opacity=".35"/><path d="M56 40L70 296" stroke="{light}" stroke-width="5" opacity=".7"/>'
        else:
            out += f'<path d="M-58 -40Q-70 70 -40 110Q0 130 46 106Q70 60 54 -42Q0 -80 -58 -40Z" fill="{colour}"/><path d="M-58 -40Q-70 70 -40 110Q-20 116 -16 116Q-40 30 -20 -60Z" fill="{deep}" opacity=".5"/><path d="M-10 -60Q10 30 6 118M30 -56Q46 20 30 110" stroke="{deep}" stroke-width="5" fill="none" opacity=".6"/><path d="M-40 110Q-60 190 -44 230H-12V212L-26 206L-20 116ZM10 118Q0 190 8 236H50V216L30 208L36 112Z" fill="#1b2427"/><path d="M-44 190L-30 228M14 196L26 232" stroke="#53646a" stroke-width="4"/>'
        return out

    hung = ""
    mirror = ""
    for row, z in enumerate((7.6, 6.2, 5.0, 4.0, 3.15, 2.45, 1.8)):
        haze = min(0.72, (z - 1.8) / 7.6)
        count = 13
        for col in range(count):
            x = -1.85 + col * 3.7 / (count - 1) + (row % 2) * 0.15 + rng.uniform(-0.04, 0.04)
            if row > 4 and -0.5 < x < 0.42:
                continue
            drop = rng.uniform(0.28, 0.82) if rng.random() > 0.16 else rng.uniform(0.85, 1.0)
            base = rng.choice(["#37474d", "#4c4a4a", "#2f3b4a", "#5b5a52", "#3a3f46", "#66605a", "#2a3336"])
            if row == 4 and col == 4:
                base, drop = "#e9ac1f", 0.62
            colour = blend(base, "#a9b9b8", haze * (0.55 if base == "#e9ac1f" else 1))
            s = 0.98 / z
            px, top, py = vx + x * 900 / z, vy - 1.5 * 900 / z, vy + (-1.5 + drop) * 900 / z
            bit = f'<path d="M{px:.1f} {top:.1f}V{py - 220 * s:.1f}" stroke="{blend("#1f292c", "#a9b9b8", haze)}" stroke-width="{6 / z:.2f}" stroke-dasharray="{14 / z:.1f} {6 / z:.1f}"/><g transform="translate({px:.1f} {py:.1f}) rotate({rng.uniform(-4, 4):.1f}) scale({s * 1.5:.3f})">{garment(colour, 0 if base == "#e9ac1f" else rng.choice([0, 0, 1, 2]))}</g>'
            hung += bit
            if z < 5.5:
                mirror += bit
        hung += '<rect width="1920" height="1180" fill="#dfeae8" opacity=".04"/>'
    body += f'<clipPath id="fl"><path d="M{q(-5, 0.5, 0.85)}L{q(5, 0.5, 0.85)}L{q(2.2, 0.5, 9)}L{q(-2.2, 0.5, 9)}Z"/></clipPath><g clip-path="url(#fl)"><g filter="url(#wet)" opacity=".42"><g transform="translate(0 1660) scale(1 -1)">{mirror}</g></g></g>'
    bench = f'<path d="M{q(-0.62, 0.34, 2.6)}L{q(0.3, 0.34, 2.6)}L{q(0.3, 0.34, 2.3)}L{q(-0.62, 0.34, 2.3)}Z" fill="#c49a5c"/><path d="M{q(-0.62, 0.34, 2.3)}L{q(0.3, 0.34, 2.3)}L{q(0.3, 0.375, 2.3)}L{q(-0.62, 0.375, 2.3)}Z" fill="#7d5a2c"/>' + "".join(f'<path d="M{q(x, 0.37, 2.32)}L{q(x, 0.5, 2.32)}" stroke="#29363a" stroke-width="10"/>' for x in (-0.56, 0.24))
    bx, by = vx - 0.2 * 900 / 2.4, vy + 0.345 * 900 / 2.4
    sitter = f'<g transform="translate({bx:.0f} {by:.0f}) scale(.72)"><path d="M-52 0Q-70 -120 -36 -168Q0 -188 40 -166Q70 -120 56 0Z" fill="#2c3a44"/><path d="M-40 -4L-56 84H-20L-12 8L14 8L26 84H60L46 -4Z" fill="#20292f"/><path d="M-62 82h46v14h-52zM22 82h46v14H18z" fill="#101618"/><path d="M-36 -160Q-74 -110 -40 -44L4 -22L12 -40L-20 -62Q-38 -100 -20 -150ZM40 -160Q76 -108 46 -44L0 -20L-6 -38L26 -62Q44 -100 22 -150Z" fill="#36464f"/><path d="M-14 -44h28v26h-28z" fill="#c99e80"/><circle cx="2" cy="-206" r="32" fill="#c99e80"/><path d="M-34 -212Q-32 -250 4 -248Q40 -246 38 -208Q20 -228 -34 -212Z" fill="#e8ebe7"/><path d="M34 -160Q58 -130 54 -60" stroke="#8fa4ac" stroke-width="5" fill="none"/></g>'
    body += hung + f'<ellipse cx="{bx:.0f}" cy="{by + 66:.0f}" rx="200" ry="18" fill="#17211f" opacity=".5" filter="url(#s)"/>' + bench + sitter
    for x, w in ((260, 150), (620, 190), (1090, 210), (1500, 180)):
        body += f'<path d="M{x} 0H{x + w}L{x + w - 260} 1180H{x - 420}Z" fill="url(#beam)" opacity=".3" filter="url(#wide)"/>'
    return sheet(1920, 1060, defs, body)


def river() -> str:
    """The river from straight above, between red settling ponds and gardens, with one flat boat."""
    rng = random.Random(6)
    w, h = 1360, 1760

    def mid(y: float) -> float:
        return 690 + 250 * math.sin(y / 330 + 0.4) + 70 * math.sin(y / 140 + 1.2)

    def band(left: float, right: float, wob: float, seed: int) -> str:
        r = random.Random(seed)
        a, b = r.uniform(0, 6), r.uniform(0, 6)
        lft = [f"{mid(y) - left - wob * math.sin(y / 61 + a) - wob * 0.6 * math.sin(y / 23 + b):.1f} {y}" for y in range(-20, h + 21, 12)]
        rgt = [f"{mid(y) + right + wob * math.sin(y / 71 + b) + wob * 0.6 * math.sin(y / 27 + a):.1f} {y}" for y in range(h + 20, -21, -12)]
        return f"M{'L'.join(lft + rgt)}Z"

    defs = (
        '<filter id="soil" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".012 .016" numOctaves="5" seed="8"/><feDiffuseLighting surfaceScale="9" lighting-color="#fff"><feDistantLight azimuth="215" elevation="52"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.25" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
        '<filter id="water" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".03 .012" numOctaves="3" seed="3"/><feDiffuseLighting surfaceScale="4" lighting-color="#fff"><feDistantLight azimuth="215" elevation="58"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.18" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
        + linear("deep", [(0, "#0e3a3f", 1), (0.55, "#175a55", 1), (1, "#2f7a63", 1)]) + radial("crown", [(0, "#c9d16a", 1), (0.5, "#7d9a3c", 1), (1, "#3f5f2a", 1)], ".34 .3 .75") + blur("s", 7) + blur("t", 2) + linear("pond", [(0, "#d2603a", 1), (1, "#8c2f1d", 1)], "0 0 1 1")
        + linear("pond2", [(0, "#e8a24e", 1), (1, "#b5602b", 1)], "0 0 1 1") + linear("sun", [(0, "#fff2d2", 0.22), (0.6, "#fff", 0), (1, "#120c24", 0.34)], "0 0 1 1")
    )
    body = f'<g filter="url(#soil)"><rect width="{w}" height="{h}" fill="#a24a2c"/>'
    ponds = [("M-20 120L330 60L372 330L300 420L-20 470Z", "url(#pond)"), ("M-20 520L300 466L250 760L180 930L-20 900Z", "url(#pond2)"), ("M-20 970L200 980L330 1180L300 1330L-20 1390Z", "url(#pond)"), ("M-20 1440L330 1380L520 1560L560 1780H-20Z", "#7b2a20")]
    for d, fill in ponds:
        body += f'<path d="{d}" fill="{fill}"/>'
    body += "</g>"
    for d, _ in ponds:
        body += f'<path d="{d}" fill="none" stroke="#e9c39a" stroke-width="22"/><path d="{d}" fill="none" stroke="#5e2416" stroke-width="5" transform="translate(9 9)" opacity=".7"/><path d="{d}" fill="none" stroke="#fff1d8" stroke-width="4" transform="translate(-7 -7)" opacity=".7"/>'
        for k in range(1, 6):
            body += f'<g transform="translate(0 0)"><path d="{d}" fill="none" stroke="#ffd9a8" stroke-width="3" opacity=".16" transform="translate({60 - k * 18} {k * 15}) scale({1 - k * 0.06})"/></g>'
    body += f'<g filter="url(#soil)"><path d="{band(200, 1300, 14, 3)}" fill="#7e8a44"/><path d="{band(158, 170, 12, 5)}" fill="#566a34"/></g>'
    gardens = "".join(
        f'<g transform="translate({x} {y}) rotate({a})"><rect width="190" height="120" fill="{c}"/>' + "".join(f'<path d="M10 {14 + 16 * k}H180" stroke="{d}" stroke-width="8" stroke-dasharray="{rng.choice(["9 6", "14 8", "5 5"])}"/>' for k in range(7)) + '<rect x="140" y="70" width="44" height="42" fill="#d8cdb8"/><path d="M140 70h44v21h-44z" fill="#a5503c"/><path d="M184 76l14 12v34h-44l-8-10h38z" fill="#24301a" opacity=".6"/></g>'
        for x, y, a, c, d in [(1130, 40, 8, "#6a4b33", "#8fb04f"), (1120, 196, 8, "#7a573a", "#c4cc6a"), (1090, 980, -10, "#5f4430", "#7fa04a"), (1116, 1130, -10, "#7a573a", "#b5c95e"), (1130, 560, 3, "#6a4b33", "#e3c95e"), (1150, 720, 3, "#7a573a", "#7fa04a"), (930, 60, 8, "#6a4b33", "#a6bd57"), (1110, 352, 6, "#5f4430", "#d6cf7a"), (1100, 1300, -4, "#5f4430", "#d6cf7a"), (890, 1130, -10, "#7a573a", "#a6bd57"), (905, 1290, -8, "#6a4b33", "#7fa04a"), (1150, 1480, 6, "#6a4b33", "#a6bd57"), (1130, 1640, 6, "#5f4430", "#8fb04f")]
    )
    body += f'<g filter="url(#soil)">{gardens}</g><path d="{band(112, 118, 9, 9)}" fill="#c8a06c"/><path d="{band(104, 110, 9, 9)}" fill="#8a6038"/><path d="{band(92, 98, 8, 9)}" fill="url(#deep)" filter="url(#water)"/><path d="{band(92, -70, 8, 9)}" fill="#061f24" opacity=".5" filter="url(#s)"/>'
    for k in range(150):
        y = rng.uniform(-10, h)
        x = mid(y) + rng.uniform(-70, 78)
        ln = rng.uniform(12, 54)
        body += f'<path d="M{x:.0f} {y:.0f}L{x + mid(y + ln) - mid(y):.0f} {y + ln:.0f}" stroke="{rng.choice(["#a9d8b8", "#e8f5d8", "#0a2c30"])}" stroke-width="{rng.uniform(1.5, 3.4):.1f}" stroke-linecap="round" opacity="{rng.uniform(0.15, 0.5):.2f}"/>'
    trees = ""
    for _ in range(120):
        y = rng.uniform(-20, h + 20)
        side = rng.choice((-1, 1))
        x = mid(y) + side * rng.uniform(126, 190)
        r = rng.uniform(16, 42)
        trees += f'<ellipse cx="{x + r * 0.7:.0f}" cy="{y + r * 0.75:.0f}" rx="{r * 1.1:.0f}" ry="{r:.0f}" fill="#0f1a10" opacity=".5" filter="url(#t)"/><circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}" fill="url(#crown)"/>' + "".join(f'<circle cx="{x + rng.uniform(-r, r) * 0.62:.0f}" cy="{y + rng.uniform(-r, r) * 0.62:.0f}" r="{r * 0.24:.0f}" fill="{rng.choice(["#dfe08a", "#4f7030", "#93ac48"])}" opacity=".55"/>' for _ in range(10))
    body += trees
    by = 1010
    bx = mid(by) + 4
    a = math.degrees(math.atan2(mid(by - 40) - mid(by), 40))
    body += f'<g transform="translate({bx:.0f} {by}) rotate({a:.0f})"><path d="M-20 60Q-56 200 -70 360M20 60Q56 200 74 380M-12 70Q-28 220 -26 420M12 70Q26 230 30 430" fill="none" stroke="#e9f6e2" stroke-width="4" opacity=".5"/><path d="M-26 -84H26L34 62H-34Z" transform="translate(30 26)" fill="#04181c" opacity=".6" filter="url(#t)"/><path d="M-22 -92H22L38 -60V60L28 72H-28L-38 60V-60Z" fill="#f1c64a"/><path d="M-18 -80H18L28 -54V54L22 60H-22L-28 54V-54Z" fill="#7d5a20"/><path d="M-28 -30H28V-16H-28ZM-28 26H28V40H-28Z" fill="#e8d7a0"/><ellipse cx="0" cy="-20" rx="24" ry="15" fill="#2e5f8e"/><circle cx="0" cy="-22" r="11" fill="#3a241a"/><ellipse cx="2" cy="32" rx="25" ry="16" fill="#e7ede8"/><circle cx="2" cy="30" r="11" fill="#c9352b"/><path d="M6 -26L52 -128" stroke="#1b1b1b" stroke-width="4"/><path d="M44 -124l14 -34l14 6l-14 34z" fill="#2b3033"/></g>'
    body += f'<rect width="{w}" height="{h}" fill="url(#sun)"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three stills of Grubenlicht."""
    home = "grubenlicht/images/"
    return [
        Picture(home + "cover.jpg", gallery(), 1700, grain=3.0, vignette=0.18, seed=2201),
        Picture(home + "sall.jpg", hall(), 1800, grain=2.2, vignette=0.12, seed=2202),
        Picture(home + "uelzecht.jpg", river(), 1300, grain=0.4, vignette=0.08, seed=2203),
    ]
