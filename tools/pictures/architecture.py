"""Pictures of Atelier Kuerz: facades in elevation, a nave in perspective, a plan and a section, in brick, larch and mist."""

from __future__ import annotations

import math
from random import Random

from .ink import Picture

PLACE = "atelier-kuerz/images/"
BRICKS = ("#6d2a20", "#7a3226", "#833a2b", "#652519", "#8c4433", "#5c2119")


def sheet(width: int, height: int, body: list[str], defs: str = "", crop: str = "") -> str:
    """A whole SVG document; `crop` is another view box of the same proportions."""
    box = crop or f"0 0 {width} {height}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" width="{width}" height="{height}">'
        f"<defs>{defs}</defs>{''.join(body)}</svg>"
    )


def ramp(name: str, *stops: tuple[float, str, float], axis: str = "y") -> str:
    """A linear gradient from offset, colour and opacity triples, downwards or to the right."""
    inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
    end = 'x2="0" y2="1"' if axis == "y" else 'x2="1" y2="0"'
    return f'<linearGradient id="{name}" x1="0" y1="0" {end}>{inner}</linearGradient>'


def blur(name: str, amount: float) -> str:
    return f'<filter id="{name}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="{amount}"/></filter>'


def rect(x: float, y: float, w: float, h: float, fill: str, extra: str = "") -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{fill}" {extra}/>'


def poly(points: list[tuple[float, float]], fill: str, extra: str = "") -> str:
    return f'<polygon points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}" fill="{fill}" {extra}/>'


def line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1, extra: str = "") -> str:
    return f'<path d="M{x1:.1f} {y1:.1f}L{x2:.1f} {y2:.1f}" stroke="{colour}" stroke-width="{width}" fill="none" {extra}/>'


def mix(a: str, b: str, t: float) -> str:
    """The colour between two hex colours."""
    pairs = [(int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(p + (q - p) * t):02x}" for p, q in pairs)


def person(x: float, foot: float, tall: float, colour: str, stride: float = 0.16) -> str:
    """A figure in a coat, in silhouette; a negative stride walks to the left."""
    step, way = abs(stride), -1 if stride < 0 else 1
    return (
        f'<g fill="{colour}" transform="translate({x:.1f} {foot:.1f}) scale({tall * way:.2f} {tall:.2f})">'
        '<ellipse cx=".015" cy="-.925" rx=".058" ry=".07"/>'
        '<path d="M-.03 -.87L.04 -.88L.05 -.835Q.13 -.81 .135 -.74L.15 -.46L.115 -.45L.12 -.36L-.125 -.34L-.12 -.5L-.15 -.49L-.13 -.75Q-.125 -.815 -.04 -.835Z"/>'
        f'<path d="M.105 -.4L{step * 0.6 + 0.055:.3f} -.03L{step * 0.6 + 0.1:.3f} 0H{step * 0.6 - 0.02:.3f}L.01 -.4Z"/>'
        f'<path d="M.03 -.4L{0.015 - step * 0.75:.3f} -.03L{0.05 - step * 0.75:.3f} 0H{-0.07 - step * 0.75:.3f}L-.11 -.4Z"/></g>'
    )


def tree(rng: Random, x: float, y: float, length: float, angle: float, width: float, depth: int, out: list[str]) -> None:
    """A bare tree, branch by branch, as path data with its stroke width."""
    nx, ny = x + math.cos(angle) * length, y + math.sin(angle) * length
    bend = rng.uniform(-0.16, 0.16) * length
    out.append(
        f'<path d="M{x:.1f} {y:.1f}Q{(x + nx) / 2 + bend:.1f} {(y + ny) / 2:.1f} {nx:.1f} {ny:.1f}" stroke-width="{width:.1f}"/>'
    )
    if depth:
        for _ in range(3 if depth > 3 else 2):
            spread = rng.uniform(-0.75, 0.75)
            tree(rng, nx, ny, length * rng.uniform(0.62, 0.84), angle + spread, width * 0.64, depth - 1, out)


def cover() -> str:
    """The hall in elevation on wet ground, low light from the left."""
    rng, body = Random(4), []
    x: float
    defs = (
        ramp("sky", (0, "#b9c4cb", 1), (0.5, "#d8d8d2", 1), (0.72, "#f0dcc0", 1))
        + ramp("wet", (0, "#b7aa9b", 1), (0.35, "#cfc5b7", 1), (1, "#a79c8f", 1))
        + ramp("lit", (0, "#fff0c4", 1), (0.6, "#f7c777", 1), (1, "#d98a3d", 1))
        + ramp("side", (0, "#ffe2b0", 0.34), (0.35, "#ffe2b0", 0.04), (1, "#1c0d10", 0.42), axis="x")
        + ramp("fade", (0, "#fff", 0.75), (1, "#fff", 0))
        + blur("sun", 120)
        + blur("wetblur", 5)
        + '<mask id="down"><rect x="0" y="760" width="2000" height="240" fill="url(#fade)"/></mask>'
    )
    body.append(rect(0, 0, 2000, 770, "url(#sky)"))
    for x, top, w in ((1490, 120, 46), (1590, 200, 34)):
        body.append(poly([(x, 600), (x + 6, top), (x + w - 6, top), (x + w, 600)], "#aeb1b1", 'opacity=".75"'))
    body.append('<path d="M0 640Q220 560 480 600T980 590T1500 600T2000 570V770H0Z" fill="#a9adaa" opacity=".6"/>')
    ground, base, left, bay = 762, 470, 190, 208
    outline = f"M{left} {ground}"
    for i in range(8):
        x = left + i * bay
        outline += f"V{base}" if not i else ""
        outline += f"L{x} {base - 118}L{x + bay} {base}"
    outline += f"V{ground}Z"
    hall = [f'<clipPath id="saw"><path d="{outline}"/></clipPath><g clip-path="url(#saw)">', rect(0, 300, 2000, 480, "#4a1b15")]
    for row in range(46):
        y = 340 + row * 9.4
        for col in range(-1, 68):
            x = left + col * 25.6 + (row % 2) * 12.8
            hall.append(rect(x, y, 24.2, 8.1, rng.choice(BRICKS), f'opacity="{rng.uniform(0.75, 1):.2f}"'))
            if abs(x - 870 - 60 * math.sin(row / 7) - row * 3) < 28 + 10 * math.sin(row):
                hall.append(rect(x, y, 24.2, 8.1, rng.choice(("#17493c", "#1f5a48", "#123a31"))))
    hall.append("</g>")
    for i in range(8):
        x = left + i * bay
        hall.append(f'<path d="M{x} {base}V{base - 118}L{x + bay} {base}" fill="none" stroke="#2b2726" stroke-width="7"/>')
        hall.append(poly([(x + 10, base - 92), (x + 24, base - 84), (x + 24, base + 6), (x + 10, base + 6)], "url(#lit)"))
        hall.append(rect(x + 10, base - 45, 14, 3, "#3a2a20"))
        if i in (2, 6):
            hall.append(rect(x + 64, 596, 92, 10, "#3b1610") + rect(x + 72, 606, 76, 6, "#4a1b15"))
            continue
        wx, wy, ww, wh = x + 52, 530, 112, 172
        if i == 4:
            wy, wh = 570, ground - 570
        hall.append(rect(wx - 8, wy - 14, ww + 16, 14, "#8a4a38") + rect(wx, wy, ww, wh, "url(#lit)"))
        for k in range(int(wh // 22)):
            for m in range(5):
                tone = rng.choice(("#fff6da", "#c9702c", "#5a2d18", "#f7d79a", "#2b2a2c"))
                hall.append(rect(wx + m * ww / 5, wy + k * 22, ww / 5, 22, tone, f'opacity="{rng.uniform(0.03, 0.42):.2f}"'))
        if i == 4:
            hall.append(rect(wx, wy + 70, ww, 8, "#201c1b") + rect(wx + ww / 2 - 3, wy + 70, 6, wh - 70, "#201c1b"))
            hall.append(person(wx + 34, ground, 62, "#3a2116"))
        hall += [line(wx + k * ww / 5, wy, wx + k * ww / 5, wy + wh, "#241d1b", 2.4) for k in range(6)]
        hall += [line(wx, wy + k * 22, wx + ww, wy + k * 22, "#241d1b", 1.8) for k in range(int(wh // 22) + 1)]
        hall.append(poly([(wx, wy), (wx + 18, wy), (wx + 10, wy + wh), (wx, wy + wh)], "#140b0a", 'opacity=".45"'))
        hall.append(rect(wx - 12, wy + wh, ww + 24, 8, "#b59a84") if i != 4 else "")
    for i in range(9):
        x = left + i * bay - 11 + (11 if not i else -11 if i == 8 else 0)
        hall.append(rect(x, base, 22, ground - base, "#8a4433", 'opacity=".9"') + rect(x, base, 5, ground - base, "#c98a66"))
        if i < 8:
            hall.append(poly([(x + 22, base), (x + 52, base + 22), (x + 52, ground), (x + 22, ground)], "#12080a", 'opacity=".45"'))
    hall.append(f'<path d="{outline}" fill="url(#side)"/>' + rect(left, ground - 26, 1664, 26, "#2f2321", 'opacity=".55"'))
    drawn = "".join(hall)
    body.append(rect(0, 760, 2000, 240, "url(#wet)"))
    body.append(f'<g mask="url(#down)"><g transform="translate(0 1524) scale(1 -1)" filter="url(#wetblur)" opacity=".62">{drawn.replace("saw", "saw2")}</g></g>')
    body.append(drawn)
    for k in range(9):
        body.append(line(-200, 775 + k * k * 3.4, 2200, 775 + k * k * 3.4, "#6e655c", 1 + k * 0.25, 'opacity=".32"'))
    for k in range(-14, 30):
        body.append(line(1000 + (k - 8) * 74, 764, 1000 + (k - 8) * 210, 1000, "#6e655c", 1.3, 'opacity=".22"'))
    for x, foot, tall, stride in ((560, 868, 118, 0.2), (634, 858, 110, 0.12), (1330, 812, 82, -0.22)):
        body.append(f'<g transform="translate({x} {foot}) skewX(-66) scale(1 -.38)" opacity=".34" filter="url(#wetblur)">{person(0, 0, tall, "#1b1416", stride)}</g>')
        body.append(person(x, foot, tall, "#1d181a", stride))
    body.append('<ellipse cx="60" cy="600" rx="420" ry="200" fill="#ffe9c4" opacity=".42" filter="url(#sun)"/>')
    return sheet(2000, 1000, body, defs, "130 166 1660 830")


def nave() -> str:
    """The hall from inside on its axis: trusses, roof lights, two rows of shelves."""
    rng, body = Random(11), []
    haze = "#d9d3c4"

    def p(x: float, y: float, z: float) -> tuple[float, float]:
        return 900 + x * 1000 / z, 770 - (y - 1.7) * 1000 / z

    def quad(a: tuple[float, float, float], b: tuple[float, float, float], c: tuple[float, float, float], d: tuple[float, float, float], fill: str, extra: str = "") -> str:
        return poly([p(*a), p(*b), p(*c), p(*d)], fill, extra)

    defs = (
        ramp("floor", (0, "#cfc8b8", 1), (0.25, "#9a9386", 1), (1, "#4a4641", 1))
        + ramp("glass", (0, "#fdfaf0", 1), (1, "#e3e2da", 1))
        + ramp("left", (0, "#14090c", 0.62), (0.36, "#14090c", 0.05), (0.6, "#fff3d6", 0), (1, "#ffdfa6", 0.16), axis="x")
        + ramp("low", (0.6, "#1a1716", 0), (1, "#1a1716", 0.45))
        + blur("soft", 9) + blur("beam", 22) + blur("far", 3)
    )
    body.append(rect(0, 0, 1800, 1200, "#3d3b39") + rect(0, 770, 1800, 430, "url(#floor)"))
    step, count = 6.5, 12
    body.append(quad((-10, 0, 84), (10, 0, 84), (10, 19, 84), (-10, 19, 84), "#e6dfce"))
    body.append(quad((-4, 0, 84), (4, 0, 84), (4, 10, 84), (-4, 10, 84), "#fbf5e2"))
    for i in range(count, -1, -1):
        z0, z1 = 6 + i * step, 6 + (i + 1) * step
        t = min(0.82, i / count * 0.9)
        for s in (-1, 1):
            wall = mix("#57261d", haze, t)
            body.append(quad((s * 10, 0, z0), (s * 10, 0, z1), (s * 10, 14, z1), (s * 10, 14, z0), wall))
            for k in range(24):
                yy, zz = rng.uniform(5, 13.6), rng.uniform(z0, z1 - 0.9)
                body.append(quad((s * 10, yy, zz), (s * 10, yy, zz + 0.9), (s * 10, yy + 0.3, zz + 0.9), (s * 10, yy + 0.3, zz), mix(rng.choice(BRICKS), haze, t), 'opacity=".7"'))
            body.append(quad((s * 10, 6.5, z0 + 1.4), (s * 10, 6.5, z1 - 1.4), (s * 10, 11.5, z1 - 1.4), (s * 10, 11.5, z0 + 1.4), mix("#d9d6c8" if s > 0 else "#f6efdc", haze, t * 0.7)))
            for k in range(5):
                zz = z0 + 1.4 + (step - 2.8) * k / 4
                body.append(line(*p(s * 10, 6.5, zz), *p(s * 10, 11.5, zz), mix("#2c2724", haze, t), max(0.8, 36 / z0)))
            body.append(quad((s * 8.2, 0, z0 + 0.7), (s * 8.2, 0, z1), (s * 8.2, 4.2, z1), (s * 8.2, 4.2, z0 + 0.7), mix("#8d6436", haze, t)))
            body.append(quad((s * 8.2, 0, z0 + 0.7), (s * 10, 0, z0 + 0.7), (s * 10, 4.2, z0 + 0.7), (s * 8.2, 4.2, z0 + 0.7), mix("#6a4826", haze, t)))
            for shelf in range(6):
                yy, zz = 0.25 + shelf * 0.66, z0 + 0.85
                body.append(quad((s * 8.2, yy, z0 + 0.8), (s * 8.2, yy, z1 - 0.1), (s * 8.2, yy + 0.56, z1 - 0.1), (s * 8.2, yy + 0.56, z0 + 0.8), mix("#3a2716", haze, t)))
                while zz < z1 - 0.4 and i < 9:
                    thick, tall = rng.uniform(0.05, 0.17), rng.uniform(0.34, 0.52)
                    if rng.random() < 0.86:
                        tone = rng.choice(("#b8402c", "#e8dcc0", "#24485a", "#d9a441", "#55504a", "#7d8f7a", "#efe6d2", "#8c2f28"))
                        body.append(quad((s * 8.2, yy, zz), (s * 8.2, yy, zz + thick), (s * 8.2, yy + tall, zz + thick), (s * 8.2, yy + tall, zz), mix(tone, haze, t)))
                    zz += thick + 0.012
            body.append(quad((s * 8.2, 4.2, z0 + 0.7), (s * 10, 4.2, z0 + 0.7), (s * 10, 4.2, z1), (s * 8.2, 4.2, z1), mix("#b08a55", haze, t)))
            body.append(quad((s * 8.4, 0, z0), (s * 9.4, 0, z0), (s * 9.4, 14, z0), (s * 8.4, 14, z0), mix("#2b2c2e", haze, t)))
            body.append(quad((s * 8.4, 0, z0), (s * 8.6, 0, z0), (s * 8.6, 14, z0), (s * 8.4, 14, z0), mix("#6d6a66" if s > 0 else "#46464a", haze, t)))
        body.append(quad((-10, 14, z0), (10, 14, z0), (10, 18.5, z1), (-10, 18.5, z1), mix("#54504b", haze, t)))
        body.append(quad((-10, 14, z1), (10, 14, z1), (10, 18.5, z1), (-10, 18.5, z1), "url(#glass)"))
        for k in range(17):
            x = -10 + k * 1.25
            body.append(line(*p(x, 14, z1), *p(x, 18.5, z1), mix("#4b4a48", haze, t), max(0.7, 40 / z1)))
        steel = mix("#232427", haze, t)
        for low, high in ((13.4, 13.7), (15.3, 15.5)):
            body.append(quad((-10, low, z0), (10, low, z0), (10, high, z0), (-10, high, z0), steel))
        for k in range(10):
            a, b = (13.5, 15.4) if k % 2 else (15.4, 13.5)
            body.append(line(*p(-10 + 2 * k, a, z0), *p(-8 + 2 * k, b, z0), steel, max(1, 95 / z0)))
        if i == 5:
            body.append(quad((-9, 11.2, z0), (9, 11.2, z0), (9, 12.5, z0), (-9, 12.5, z0), "#c58a2a"))
            body.append(quad((-9, 11.2, z0), (9, 11.2, z0), (9, 11.5, z0), (-9, 11.5, z0), "#7d531a"))
            body.append(quad((1.2, 9.8, z0), (3.4, 9.8, z0), (3.4, 11.4, z0), (1.2, 11.4, z0), "#8a5c1f"))
            body.append(line(*p(2.3, 9.8, z0), *p(2.3, 6.4, z0), "#2b2724", 2))
    for i in range(count):
        z = 8 + i * step
        body.append(quad((-6, 0, z), (5, 0, z), (6.4, 0, z + 2.6), (-4.6, 0, z + 2.6), "#fff6dd", f'opacity="{0.34 if i < 6 else 0.2}" filter="url(#soft)"'))
        if i < 6:
            body.append(poly([p(-9, 17, z + 5), p(2, 17, z + 5), p(7, 0, z + 1), p(-4, 0, z + 1)], "#fff3d0", f'opacity="{0.1 + i * 0.012:.3f}" filter="url(#beam)"'))
    body.append(rect(0, 0, 1800, 1200, "url(#left)") + rect(0, 0, 1800, 1200, "url(#low)"))
    for x, z, tone in ((-2.6, 15, "#2a2527"), (-1.5, 15.6, "#7b2d22"), (3.6, 30, "#3a3536"), (0.6, 52, "#6d6560")):
        px, py = p(x, 0, z)
        body.append(f'<ellipse cx="{px + 20:.0f}" cy="{py:.0f}" rx="{700 / z:.0f}" ry="{90 / z:.0f}" fill="#1b1918" opacity=".4" filter="url(#far)"/>')
        body.append(person(px, py, 1750 / z, tone))
    body.append('<ellipse cx="900" cy="610" rx="330" ry="300" fill="#fff6e0" opacity=".28" filter="url(#beam)"/>')
    return sheet(1800, 1200, body, defs)


def school() -> str:
    """A slatted timber front at dusk behind bare apple trees."""
    rng, body = Random(23), []
    x: float
    defs = (
        ramp("sky", (0, "#1d2b45", 1), (0.34, "#46557a", 1), (0.52, "#a98083", 1), (0.68, "#eeb284", 1))
        + ramp("room", (0, "#ffe9b8", 1), (0.7, "#f3b35c", 1), (1, "#b86a2a", 1))
        + ramp("grass", (0, "#3a4a45", 1), (1, "#11191b", 1))
        + ramp("wall", (0, "#3a2a22", 1), (1, "#57402f", 1))
        + ramp("spill", (0, "#ffc878", 0.5), (1, "#ffc878", 0))
        + blur("soft", 26) + blur("small", 2.2)
    )
    body.append(rect(0, 0, 1800, 800, "url(#sky)"))
    body.append('<path d="M0 590Q260 520 560 566T1160 540T1800 580V800H0Z" fill="#38435a" opacity=".8"/>')
    body.append(rect(0, 780, 1800, 420, "url(#grass)"))
    x0, x1, top, foot = 130, 1800, 470, 830
    body.append(rect(x0, top, x1 - x0, foot - top, "url(#wall)"))
    windows = ((250, 250), (610, 330), (1090, 250), (1450, 290))
    for wx, ww in windows:
        wy, wh = 540, 280
        body.append(rect(wx, wy, ww, wh, "url(#room)") + rect(wx, wy, ww, 60, "#fff3cf", 'opacity=".5"'))
        body.append(poly([(wx, wy + wh), (wx + 60, wy + wh - 50), (wx + ww - 60, wy + wh - 50), (wx + ww, wy + wh)], "#8a5226", 'opacity=".7"'))
        for k in range(3):
            lx = wx + ww * (k + 0.7) / 3.4
            body.append(line(lx, wy, lx, wy + 60, "#4a2d18", 2) + f'<path d="M{lx - 20} {wy + 78}q20 -36 40 0z" fill="#5a3318"/><ellipse cx="{lx}" cy="{wy + 82}" rx="18" ry="8" fill="#fffbe6"/>')
        for k in range(int(ww // 26)):
            hh = rng.choice((0, 18, 26, 34))
            body.append(rect(wx + k * 26 + 6, wy + wh - 72 - hh * 0.6, 18, hh, rng.choice(("#9c4a2a", "#5a6a52", "#7a5530", "#c98d4c")), 'opacity=".75"'))
        body.append(rect(wx + 10, wy + wh - 74, ww - 20, 7, "#6b3d1c"))
        if ww > 300:
            for cx, tall in ((wx + 120, 132), (wx + 160, 86), (wx + 215, 92)):
                body.append(person(cx, wy + wh - 14, tall, "#4a2a18"))
        body += [line(wx + ww * k / 3, wy, wx + ww * k / 3, wy + wh, "#3b2718", 6) for k in range(4)]
        body.append(rect(wx - 5, wy - 8, ww + 10, 9, "#2a1c14") + rect(wx - 5, wy + wh, ww + 10, 8, "#8d6d4c"))
        body.append(f'<ellipse cx="{wx + ww / 2}" cy="{wy + 150}" rx="{ww * 0.62}" ry="210" fill="#ffc16a" opacity=".16" filter="url(#soft)"/>')
        body.append(poly([(wx, foot), (wx + ww, foot), (wx + ww + 120, 1150), (wx - 120, 1150)], "url(#spill)", 'opacity=".5" filter="url(#soft)"'))
    x = x0
    while x < x1:
        glass = any(wx - 4 < x + 4 < wx + ww + 4 for wx, ww in windows)
        tone = mix(rng.choice(("#9a7654", "#86664a", "#a98665", "#776056")), "#4c5570", rng.uniform(0.1, 0.45))
        if not glass:
            body.append(rect(x, top - 4, 8.5, foot - top + 4, tone) + rect(x + 8.5, top, 3, foot - top, "#1a1310", 'opacity=".7"'))
            x += 12.6
        else:
            body.append(rect(x, top - 4, 8.5, 74, tone) + rect(x, foot - 6, 8.5, 6, tone))
            if rng.random() < 0.3:
                body.append(rect(x, top, 5, foot - top, "#2d1d13", 'opacity=".85"'))
            x += 16.5
    body.append(poly([(x0 - 60, top - 26), (1800, top - 26), (1800, top + 2), (x0 - 44, top + 2)], "#191b24") + line(x0 - 60, top - 27, 1800, top - 27, "#93857f", 3))
    body.append(rect(x0 - 10, top + 2, x1, 26, "#120d0c", 'opacity=".5"') + rect(x0 - 20, foot, 1700, 14, "#8a8580") + rect(x0 - 20, foot + 10, 1700, 9, "#2c2d2f"))
    for _ in range(5200):
        gx, gy = rng.gauss(rng.randrange(40) * 46, 16), 848 + 350 * rng.random() ** 1.6
        s = (gy - 800) / 26
        body.append(line(gx, gy, gx + rng.uniform(-4, 4), gy - s * rng.uniform(0.5, 1.4), rng.choice(("#5d716a", "#43554e", "#1d2a28", "#7d8c80", "#151f1e", "#0f1718")), 1.6, 'opacity=".5"'))
    for tx, ty, size, width, tone in ((985, 905, 70, 15, "#1d1a1f"), (40, 985, 96, 25, "#0d0d12"), (1470, 1120, 118, 34, "#0a0a0f")):
        parts: list[str] = []
        tree(rng, tx, ty, size, -math.pi / 2 + 0.1 * (1 if tx < 900 else -1), width, 7, parts)
        body.append(f'<ellipse cx="{tx}" cy="{ty + 4}" rx="{size}" ry="{size * 0.12:.0f}" fill="#060809" opacity=".7" filter="url(#small)"/>')
        body.append(f'<g fill="none" stroke="{tone}" stroke-linecap="round">{"".join(parts)}</g>')
    return sheet(1800, 1200, body, defs, "40 160 1560 1040")


def plan() -> str:
    """The school's ground floor, inked on laid paper."""
    rng, body, ink, earth = Random(31), [], "#26241f", "#b4593a"
    defs = (
        '<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V9" stroke="#26241f" stroke-width="2"/></pattern>'
        '<filter id="fibre" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".012 .35" numOctaves="3" seed="4"/>'
        '<feColorMatrix values="0 0 0 0 .35  0 0 0 0 .3  0 0 0 0 .22  0 0 0 .5 -.12"/></filter>' + blur("soft", 7)
    )
    body.append(rect(0, 0, 1600, 1600, "#e9e2d0") + rect(0, 0, 1600, 1600, "#000", 'filter="url(#fibre)" opacity=".5"'))
    for k in range(17):
        body.append(line(140 + k * 80, 60, 140 + k * 80, 1540, "#8a8371", 0.8, 'stroke-dasharray="14 5 2 5" opacity=".55"'))
    for k in range(19):
        body.append(line(60, 120 + k * 76, 1540, 120 + k * 76, "#8a8371", 0.6, 'opacity=".22"'))
    for k in range(7):
        body.append(f'<path d="M-20 {1300 + k * 46}C360 {1210 + k * 40} 700 {1420 + k * 30} 1060 {1330 + k * 38}S1500 {1250 + k * 40} 1640 {1290 + k * 40}" fill="none" stroke="#6f7f6a" stroke-width="1.4" opacity=".65"/>')
    orchard = [(556 + c * 164 + rng.uniform(-14, 14), 640 + r * 150 + rng.uniform(-16, 16)) for r in range(4) for c in range(3)]
    for tx, ty in [*orchard, (230, 1450), (420, 1490), (1370, 1430), (1190, 1480), (1480, 1330), (110, 1290)]:
        r = rng.uniform(42, 56)
        body.append(f'<circle cx="{tx + 16:.0f}" cy="{ty + 18:.0f}" r="{r:.0f}" fill="#6d6a52" opacity=".28" filter="url(#soft)"/><circle cx="{tx:.0f}" cy="{ty:.0f}" r="{r:.0f}" fill="#aab08a" opacity=".7"/>')
        for _ in range(90):
            a, d = rng.uniform(0, math.tau), r * math.sqrt(rng.random())
            body.append(f'<circle cx="{tx + d * math.cos(a):.1f}" cy="{ty + d * math.sin(a):.1f}" r="{rng.uniform(0.9, 2.6):.1f}" fill="#4c5a3c" opacity=".75"/>')
        body.append(f'<circle cx="{tx:.0f}" cy="{ty:.0f}" r="4" fill="{ink}"/>')

    def room(x: float, y: float, w: float, h: float) -> None:
        body.append(rect(x + 12, y + 14, w, h, "#5f5846", 'opacity=".35" filter="url(#soft)"') + rect(x, y, w, h, "#f4eee0"))
        body.append(rect(x, y, w, h, "none", f'stroke="{ink}" stroke-width="13"'))

    def opening(x: float, y: float, w: float, h: float) -> None:
        body.append(rect(x, y, w, h, "#f4eee0") + rect(x, y, w, h, "none", f'stroke="{ink}" stroke-width="1.6"'))
        body.append(line(x, y + h / 2, x + w, y + h / 2, ink, 1.2) if w > h else line(x + w / 2, y, x + w / 2, y + h, ink, 1.2))

    def tables(x: float, y: float, w: float, h: float) -> None:
        for r in range(3):
            for c in range(2):
                tx, ty, turn = x + w * (0.28 + 0.42 * c), y + h * (0.24 + 0.26 * r), rng.choice((0, 0, 12, -9))
                body.append(f'<g transform="translate({tx:.0f} {ty:.0f}) rotate({turn})" fill="#fbf7ec" stroke="{ink}" stroke-width="1.5"><rect x="-26" y="-13" width="52" height="26"/><circle cx="-13" cy="21" r="6"/><circle cx="13" cy="21" r="6"/></g>')

    for side, x in ((-1, 140), (1, 1060)):
        w, inner = 240, 70
        cx = x + w if side < 0 else x - inner
        room(x, 500, w, 760)
        body.append(rect(cx, 500, inner, 760, "#efe7d4") + line(cx + (inner if side < 0 else 0), 500, cx + (inner if side < 0 else 0), 1260, ink, 9))
        body += [line(cx, 506 + k * 20, cx + inner, 506 + k * 20, "#9a917c", 0.8) for k in range(38)]
        for k in range(4):
            y = 500 + k * 190
            tables(x, y, w, 190)
            if k:
                body.append(rect(x, y - 10, w, 20, earth) + rect(x, y - 10, w, 20, "url(#hatch)", 'opacity=".55"'))
            opening(x - 7 if side < 0 else x + w - 7, y + 42, 14, 108)
            dx = x + w - 7 if side < 0 else x - 7
            body.append(rect(dx, y + 130, 14, 40, "#f4eee0"))
            sweep = f"M{dx + 7} {y + 170}h{-side * 40}A40 40 0 0 {1 if side > 0 else 0} {dx + 7} {y + 130}"
            body.append(f'<path d="{sweep}" fill="none" stroke="{ink}" stroke-width="1.4"/>')
            opening(cx + (inner - 7 if side < 0 else -7), y + 30, 14, 130)
    room(140, 260, 1160, 200)
    body.append(rect(133, 453, 1174, 54, "#efe7d4"))
    for k in range(20):
        body.append(rect(136 + k * 61, 470, 9, 9, ink))
    for x in (420, 700, 980):
        body.append(rect(x - 10, 260, 20, 200, earth) + rect(x - 10, 260, 20, 200, "url(#hatch)", 'opacity=".55"'))
    for x in (210, 490, 770, 1050):
        opening(x, 253, 150, 14)
    body.append("".join(f'<rect x="{470 + k * 34}" y="{320}" width="20" height="90" fill="none" stroke="{ink}" stroke-width="1.5"/>' for k in range(6)))
    body.append(f'<circle cx="840" cy="360" r="52" fill="none" stroke="{ink}" stroke-width="1.5"/><circle cx="840" cy="360" r="34" fill="none" stroke="{ink}" stroke-width="1"/>')
    body += [f'<path d="M{1030 + k * 18} 280V350" stroke="{ink}" stroke-width="1.4"/>' for k in range(13)]
    tables(160, 270, 240, 180)
    body.append(f'<path d="M60 1130H1540" stroke="{earth}" stroke-width="3.4" stroke-dasharray="42 9 8 9"/><path d="M60 1130v-44l-13 22h26zM1540 1130v-44l-13 22h26z" fill="{earth}"/>')
    body.append(f'<g transform="translate(1430 180) rotate(18)" fill="none" stroke="{ink}" stroke-width="2.4"><circle r="44"/><path d="M0 -66V58"/><path d="M0 -66L17 0H0Z" fill="{ink}"/></g>')
    body.append("".join(rect(140 + k * 80, 1546, 80, 9, ink if k % 2 == 0 else "#e9e2d0", f'stroke="{ink}" stroke-width="1.5"') for k in range(5)))
    return sheet(1600, 1600, body, defs)


def shelter() -> str:
    """The ferryman's shelter and its reflection, in mist."""
    rng, body = Random(47), []
    x: float
    defs = (
        ramp("air", (0, "#8fa0a3", 1), (0.5, "#c3cbc8", 1), (1, "#dfe1da", 1))
        + ramp("water", (0, "#d3d8d3", 1), (0.4, "#a3b0b0", 1), (1, "#4d5f63", 1))
        + ramp("mist", (0, "#dfe3de", 0), (0.5, "#e3e6e1", 0.85), (1, "#dfe3de", 0))
        + ramp("glow", (0, "#ffdf9c", 1), (1, "#d98b3a", 1))
        + blur("far", 9) + blur("near", 3) + blur("big", 42)
    )
    shore = 1010
    body.append(rect(0, 0, 1440, 1020, "url(#air)"))
    for k, (base, tone) in enumerate(((560, "#a9b6b5"), (680, "#8fa09f"), (800, "#6f8382"))):
        pts: list[tuple[float, float]] = [(-40, shore), (-40, base)]
        for j in range(61):
            x = j * 25 - 30
            ridge = base + 70 * math.sin(j / 9 + k * 2) - 40 * math.sin(j / 21 + k)
            pts += [(x, ridge), (x + 11, ridge - rng.uniform(14, 46) * (0.6 + k * 0.45)), (x + 22, ridge)]
        body.append(poly([*pts, (1500, shore)], tone, f'opacity=".8" filter="url(#{"far" if k < 1 else "near"})"'))
        body.append(rect(-100, base + 40, 1640, 260, "url(#mist)", 'filter="url(#far)"'))
    body.append(rect(0, shore, 1440, 800, "url(#water)"))
    hut = [rect(560 + k * 118, 940, 15, 76, "#14171a") for k in range(4)]
    hut.append(poly([(500, 700), (980, 640), (1010, 662), (1010, 684), (500, 730)], "#0f1113") + line(500, 700, 980, 640, "#93a0a1", 4))
    hut.append(poly([(540, 724), (960, 682), (960, 945), (540, 945)], "#1b1e20"))
    for k in range(35):
        x = 540 + k * 12
        hut.append(poly([(x, 724 - k * 1.2), (x + 9, 723 - k * 1.2), (x + 9, 945), (x, 945)], rng.choice(("#202427", "#15181a", "#2b3033", "#1a1c1f"))))
    hut.append(rect(624, 748, 196, 190, "url(#glow)") + rect(624, 880, 196, 14, "#4a2a14") + rect(640, 894, 10, 44, "#4a2a14") + rect(790, 894, 10, 44, "#4a2a14"))
    hut.append(rect(770, 806, 32, 76, "#6b3a20") + rect(781, 748, 9, 60, "#2a1a12") + f'{line(700, 748, 700, 786, "#3a2212", 3)}<circle cx="700" cy="796" r="13" fill="#fffbe0"/>')
    hut.append(person(666, 884, 118, "#2c1a10", 0.1) + rect(618, 742, 7, 200, "#0c0e10") + rect(820, 742, 7, 200, "#0c0e10"))
    hut.append(rect(520, 936, 520, 14, "#0d0f11") + rect(520, 934, 520, 3, "#8d9898") + line(1000, 936, 1000, 800, "#14171a", 8) + '<path d="M1000 806h44v10q16 10 16 34h-36q0 -24 14 -34z" fill="#14171a"/>')
    drawn = "".join(hut)
    body.append(f'<g transform="translate(0 {2 * shore + 6}) scale(1 -1)" opacity=".72" filter="url(#near)">{drawn}</g>')
    body.append('<ellipse cx="722" cy="850" rx="240" ry="220" fill="#ffcf86" opacity=".34" filter="url(#big)"/><ellipse cx="722" cy="1170" rx="120" ry="150" fill="#ffcf86" opacity=".3" filter="url(#big)"/>')
    body.append(drawn)
    for _ in range(150):
        y = shore + 12 + 760 * rng.random() ** 1.3
        w = rng.uniform(60, 420) * (0.4 + (y - shore) / 500)
        body.append(f'<ellipse cx="{rng.uniform(0, 1440):.0f}" cy="{y:.0f}" rx="{w:.0f}" ry="{rng.uniform(0.8, 2.6):.1f}" fill="{rng.choice(("#e9ece6", "#5f7275", "#c9d1cd"))}" opacity="{rng.uniform(0.12, 0.4):.2f}"/>')
    body.append(rect(-100, 900, 1640, 190, "url(#mist)", 'opacity=".75" filter="url(#far)"'))
    for _ in range(120):
        x = rng.choice((rng.gauss(120, 110), rng.gauss(1330, 80)))
        tall, lean = rng.uniform(180, 560), rng.uniform(-60, 90)
        body.append(f'<path d="M{x:.0f} 1820Q{x + lean * 0.2:.0f} {1820 - tall * 0.6:.0f} {x + lean:.0f} {1820 - tall:.0f}" fill="none" stroke="{rng.choice(("#1f2a2b", "#2f3b39", "#151d1f", "#55605a"))}" stroke-width="{rng.uniform(2, 6):.1f}"/>')
    return sheet(1440, 1800, body, defs)


def section() -> str:
    """Twelve houses cut lengthways, coloured like a shop of papers."""
    rng, body, ink = Random(59), [], "#2b2a33"
    rooms = ("#e8b9a0", "#f2d9a8", "#b9c9b4", "#9fb7c4", "#e3c6c1", "#d9d2b4", "#c98f73", "#7f9a94", "#efe3cf")
    defs = (
        '<pattern id="soil" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(38)"><path d="M0 0V14" stroke="#6f5f55" stroke-width="2"/></pattern>'
        + ramp("sky", (0, "#cfdad8", 1), (1, "#f4efe2", 1)) + ramp("earth", (0, "#4a3d38", 1), (1, "#2f2729", 1)) + ramp("in", (0, "#fff", 0.35), (1, "#5a3a2a", 0.2)) + blur("soft", 5)
    )
    body.append(rect(0, 0, 2000, 1000, "url(#sky)"))
    street, x0, w = 730, 112, 148
    body.append('<path d="M0 560Q300 420 700 470T1330 430T2000 500V740H0Z" fill="#b9c8c2"/><path d="M0 620Q420 520 900 590T2000 560V740H0Z" fill="#a5b8b2"/>')
    body.append('<g stroke="#9fb1ad" stroke-width="6" fill="none"><path d="M1560 470L1600 130L1640 470M1600 130L1730 470M1576 340H1626M1586 250H1616M1600 150h40v34h-60z"/><circle cx="1596" cy="134" r="30"/></g>')
    body.append(rect(0, street, 2000, 270, "url(#earth)") + rect(0, street, 2000, 270, "url(#soil)", 'opacity=".4"'))
    ridge, eave = 270, 400
    body.append(rect(x0 - 12, eave, 12 * w + 24, street - eave, ink))
    profile = [(x0 - 12.0, float(eave))]
    for i in range(12):
        x, up = x0 + i * w, (ridge if i % 3 else ridge - 34)
        profile += [(x + 6, eave), (x + w / 2, up), (x + w - 6, eave)] if i % 4 == 1 else [(x, up + 40), (x + w, up + 40)]
    body.append(poly([*profile, (x0 + 12 * w + 12.0, float(eave))], ink))
    for i in range(12):
        x, up = x0 + i * w, (ridge if i % 3 else ridge - 34)
        tone = rng.choice(("#e9a13b", "#f0b556", "#e39a3f"))
        if i % 4 == 1:
            body.append(poly([(x + 18, eave + 4), (x + w / 2, up + 16), (x + w - 18, eave + 4)], tone))
        else:
            body.append(rect(x, up + 50, w, eave - up - 46, tone) + rect(x + 30, up + 32, 52, 16, "#f6f3e6", f'stroke="{ink}" stroke-width="3"'))
        body.append(rect(x + w * 0.62, up - 32 + (46 if i % 4 == 1 else 0), 22, 74, "#a5482f") if i % 2 else "")
        for floor, (top, tall) in enumerate(((eave + 12, 150), (eave + 172, 152))):
            two = rng.random() < 0.4
            for k in range(2 if two else 1):
                rw = (w - 12) / (2 if two else 1) - (4 if two else 0)
                rx = x + 6 + k * (rw + 8)
                fill = rng.choice(rooms)
                body.append(rect(rx, top, rw, tall, fill) + rect(rx, top, rw, tall, "url(#in)") + rect(rx, top, rw, 12, "#1d1c22", 'opacity=".22"') + rect(rx, top, 8, tall, "#1d1c22", 'opacity=".14"'))
                foot, pick = top + tall, rng.randrange(6)
                if rw > 90 and pick == 0:
                    body += [rect(rx + 14 + k2 * 11, foot - 10 - k2 * 13, 12, 10 + k2 * 13, mix(fill, ink, 0.35)) for k2 in range(10)]
                elif pick in (1, 2):
                    body.append(rect(rx + 12, foot - 34, rw * 0.6, 5, ink) + rect(rx + 16, foot - 30, 4, 30, ink) + rect(rx + 6 + rw * 0.6, foot - 30, 4, 30, ink) + line(rx + 12 + rw * 0.3, top, rx + 12 + rw * 0.3, top + 44, ink, 2) + f'<path d="M{rx + rw * 0.3 - 4:.0f} {top + 56}q16 -30 32 0z" fill="#c8452c"/>')
                    body.append(person(rx + rw * 0.82, foot, 84, mix(ink, fill, 0.08), rng.choice((0.1, -0.1, -0.2))))
                elif pick == 3:
                    body.append(rect(rx + 8, foot - 26, rw * 0.72, 18, "#f7f1e4") + rect(rx + 8, foot - 40, 9, 40, "#7a4b34") + rect(rx + 8, foot - 10, rw * 0.72, 6, "#7a4b34"))
                elif pick == 4:
                    body += [rect(rx + 10 + (b % 6) * 9, foot - 34 - (b // 6) * 34, 7, rng.uniform(18, 28), rng.choice(("#c8452c", "#2f5d62", "#f4efe2", "#e9a13b"))) for b in range(18)]
                    body += [rect(rx + 8, foot - 6 - b * 34, 58, 3, ink) for b in range(4)]
                else:
                    body.append(rect(rx + rw * 0.3, top + 36, rw * 0.42, 74, "#eef3ee", f'stroke="{ink}" stroke-width="4"') + line(rx + rw * 0.51, top + 36, rx + rw * 0.51, top + 110, ink, 3))
        body.append(person(x + rng.uniform(30, 110), eave + 4, 76, ink, rng.choice((0.2, -0.2))) if i in (2, 3, 6, 10) else "")
        cellar = rng.choice(("#8d7f74", "#a08a74", "#75706e"))
        body.append(f'<path d="M{x + 8} {street + 122}V{street + 66}Q{x + w / 2} {street - 22} {x + w - 8} {street + 66}V{street + 122}Z" fill="{cellar}" stroke="#1e191b" stroke-width="9"/>')
        if i in (4, 5):
            body += [f'<rect x="{x + 30 + k * 50}" y="{street + 78}" width="36" height="42" fill="#efe9da"/><circle cx="{x + 48 + k * 50}" cy="{street + 100}" r="11" fill="#55707a"/>' for k in range(2)]
        elif i == 8:
            body.append(rect(x + 40, street + 52, 66, 70, "#c8452c") + line(x + 72, street + 52, x + 72, eave, "#c8452c", 5))
        elif i % 2:
            body += [f'<circle cx="{x + 44 + k * 27}" cy="{street + 110}" r="12" fill="#5a3c2c" stroke="#2a1c16" stroke-width="3"/>' for k in range(3)]
    body.append(rect(x0, eave + 2, 12 * w, 8, "#f4efe2") + "".join(line(x0 + k * 24, eave + 2, x0 + k * 24, eave - 26, ink, 1.6) for k in range(75)) + line(x0, eave - 26, x0 + 12 * w, eave - 26, ink, 3))
    body.append(line(x0, street + 128, x0 + 12 * w, street + 128, "#c8452c", 6))
    for x, r in ((58, 60), (1948, 78)):
        body.append(line(x, street, x, street - 190, ink, 7) + f'<circle cx="{x}" cy="{street - 210}" r="{r}" fill="#5f7d66" opacity=".92"/><circle cx="{x - 16}" cy="{street - 226}" r="{r * 0.62}" fill="#7f9a7c" opacity=".8"/>')
    body.append(rect(0, street - 2, x0 - 12, 5, ink) + rect(x0 + 12 * w + 12, street - 2, 200, 5, ink))
    return sheet(2000, 1000, body, defs)


def pictures() -> list[Picture]:
    """The six pictures of the practice."""
    return [
        Picture(PLACE + "cover.jpg", cover(), 2000, 3.2, 0.14, 1),
        Picture(PLACE + "halle-interieur.jpg", nave(), 1800, 3.5, 0.2, 2),
        Picture(PLACE + "ecole-facade.jpg", school(), 1800, 3.5, 0.22, 3),
        Picture(PLACE + "ecole-plan.jpg", plan(), 1600, 1.6, 0.04, 4),
        Picture(PLACE + "abri-lac.jpg", shelter(), 1440, 4.0, 0.16, 5),
        Picture(PLACE + "maisons-coupe.jpg", section(), 2000, 2.0, 0.05, 6),
    ]
