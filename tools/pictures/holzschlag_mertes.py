"""Holzschlag Mertes, timber engineers: end grain in raking light, a room on a hook at blue hour, a section in ink, a beam laid open."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

CHALK = "#d8331f"
FIR = "#16382f"


def ring(rng: random.Random, cx: float, cy: float, r: float, squash: float, phase: float) -> str:
    """One year's growth: a circle that is none, the same dents in every year."""
    points = []
    for k in range(49):
        a = k / 48 * math.tau
        q = r * (1 + 0.035 * math.sin(3 * a + phase) + 0.02 * math.sin(7 * a + 2 * phase) + rng.uniform(-0.003, 0.003))
        points.append(f"{cx + q * math.cos(a):.1f} {cy + q * math.sin(a) * squash:.1f}")
    return "M" + "L".join(points) + "Z"


def beam(rng: random.Random, name: str, x: float, y: float, w: float, h: float, proud: float, sealed: bool = False) -> tuple[str, str]:
    """The sawn end of a beam, `proud` of its neighbours by so much; returns definitions and drawing."""
    tone = rng.choice([("#f3d9a6", "#dcae6c", "#a8672c"), ("#efcf9a", "#d3a05e", "#93561f"), ("#f6e2b8", "#e3bc80", "#b0763a"), ("#e9c08a", "#c98f52", "#824818"), ("#f0c7a0", "#d99a6c", "#9c5630")])
    edge = f"M{x + 3:.0f} {y + rng.uniform(0, 4):.0f}L{x + w - 3:.0f} {y + rng.uniform(0, 4):.0f}L{x + w:.0f} {y + h - rng.uniform(0, 4):.0f}L{x:.0f} {y + h - rng.uniform(0, 4):.0f}Z"
    defs = f'<clipPath id="{name}"><path d="{edge}"/></clipPath>' + linear(f"{name}g", [(0, tone[0], 1), (1, tone[1], 1)], "0 0 1 1")
    heart = rng.random() < 0.4
    cx = x + w * (rng.uniform(0.3, 0.7) if heart else rng.choice([rng.uniform(-0.5, -0.1), rng.uniform(1.1, 1.5)]))
    cy = y + h * (rng.uniform(0.3, 0.7) if heart else rng.uniform(-0.3, 1.3))
    far = max(math.hypot(cx - px, cy - py) for px in (x, x + w) for py in (y, y + h))
    phase, squash = rng.uniform(0, 6), rng.uniform(0.92, 1.06)
    wash, late, r = "", "", rng.uniform(5, 9)
    pace = rng.uniform(9, 17)
    while r < far * 1.1:
        grow = pace * rng.uniform(0.55, 1.45)
        d = ring(rng, cx, cy, r, squash, phase)
        wash += f'<path d="{d}" stroke-width="{grow * 0.5:.1f}" opacity=".2"/>'
        late += f'<path d="{d}" stroke-width="{rng.uniform(1.2, 3):.1f}" opacity="{rng.uniform(0.4, 0.85):.2f}"/>'
        r += grow
    rays = ""
    for _ in range(46):
        a, r0 = rng.uniform(0, math.tau), rng.uniform(0, far * 0.8)
        r1 = r0 + rng.uniform(20, 90)
        rays += f"M{cx + r0 * math.cos(a):.0f} {cy + r0 * math.sin(a):.0f}L{cx + r1 * math.cos(a):.0f} {cy + r1 * math.sin(a):.0f}"
    checks = ""
    for _ in range(rng.choice([1, 2, 3]) if heart else rng.choice([0, 1, 1])):
        a, r1 = rng.uniform(0, math.tau), far * rng.uniform(0.4, 0.9)
        ex, ey = cx + r1 * math.cos(a), cy + r1 * math.sin(a)
        mx, my = (cx + ex) / 2 + rng.uniform(-8, 8), (cy + ey) / 2 + rng.uniform(-8, 8)
        nx, ny = -math.sin(a) * rng.uniform(2.5, 5), math.cos(a) * rng.uniform(2.5, 5)
        checks += f"M{cx:.0f} {cy:.0f}Q{mx + nx:.0f} {my + ny:.0f} {ex:.0f} {ey:.0f}Q{mx - nx:.0f} {my - ny:.0f} {cx:.0f} {cy:.0f}Z"
    teeth = "".join(f"M{x - 40:.0f} {y + k:.0f}L{x + w + 40:.0f} {y + k + rng.uniform(18, 24):.0f}" for k in range(-40, int(h) + 20, 17))
    body = f'<path d="{edge}" transform="translate({proud * 1.5:.0f} {proud * 0.9:.0f})" fill="#140a08" opacity=".62" filter="url(#s)"/>'
    if sealed:
        body += f'<g clip-path="url(#{name})"><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{CHALK}" filter="url(#rough)"/><g fill="none" stroke="#8c1a10">{late}</g><path d="{checks}" fill="#4a0d08"/><path d="M{x} {y}H{x + w}L{x} {y + h}Z" fill="#ff8a6a" opacity=".2"/></g>'
    else:
        body += (
            f'<g clip-path="url(#{name})"><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#{name}g)" filter="url(#rough)"/><g fill="none" stroke="{tone[2]}">{wash}{late}</g>'
            f'<path d="{rays}" stroke="#fff3d2" stroke-width="1.3" opacity=".4"/><path d="{teeth}" stroke="#fff" stroke-width="2" opacity=".13"/><path d="{checks}" fill="#2a130a"/></g>'
        )
    body += f'<path d="M{x + 4:.0f} {y + h - 4:.0f}V{y + 3:.0f}H{x + w - 4:.0f}" fill="none" stroke="#fff6da" stroke-width="4" opacity=".75"/><path d="M{x + w - 2:.0f} {y + 6:.0f}V{y + h - 2:.0f}H{x + 6:.0f}" fill="none" stroke="#3a1c0c" stroke-width="5" opacity=".5"/>'
    return defs, body


def stack() -> str:
    """Beam ends in a stack on laths, raking light from the upper left; carpenters' marks in red, one end sealed with red wax."""
    rng = random.Random(2015)
    defs = surface("rough", ".03", 2.6, 1.28, 54, 7) + surface("bark", ".01 .2", 4, 1.2, 55, 3) + blur("s", 7) + blur("t", 60)
    defs += linear("fall", [(0, "#ffe9ba", 0.3), (0.42, "#ffe9ba", 0), (1, "#0b1420", 0.62)], "0 0 1 1")
    body = '<rect width="2000" height="1333" fill="#1a0e0a"/>'
    beams, marks, count = [], "", 0
    y = -60.0
    for row, h in enumerate((212, 330, 168, 286, 240, 260)):
        x = -rng.uniform(20, 160)
        while x < 2000:
            w = rng.choice([118, 150, 178, 236, 296, 360, 440]) if h < 300 else rng.choice([150, 190, 236, 300])
            proud = rng.uniform(6, 46)
            beams.append((proud, x, y, w, h, row))
            x += w + rng.uniform(7, 13)
        y += h + 26
    for k, (proud, x, y, w, h, row) in enumerate(sorted(beams)):
        sealed = row == 3 and x <= 1240 < x + w
        d, b = beam(rng, f"b{k}", x, y, w, h, proud, sealed)
        defs += d
        body += b
        count += 1
        if not sealed and w > 140 and rng.random() < 0.34:
            mx, my, s = x + w / 2, y + h / 2, min(w, h) * 0.28
            marks += rng.choice([f"M{mx - s:.0f} {my + s * 0.7:.0f}L{mx:.0f} {my - s * 0.8:.0f}L{mx + s:.0f} {my + s * 0.7:.0f}Z", f"M{mx - s:.0f} {my - s:.0f}L{mx + s:.0f} {my + s:.0f}M{mx + s:.0f} {my - s:.0f}L{mx - s:.0f} {my + s:.0f}", f"M{mx - s:.0f} {my:.0f}H{mx + s:.0f}M{mx - s * 0.5:.0f} {my - s * 0.8:.0f}V{my + s * 0.8:.0f}M{mx:.0f} {my - s * 0.8:.0f}V{my + s * 0.8:.0f}"])
    y = -60.0
    for h in (212, 330, 168, 286, 240):
        y += h
        for x in (150, 860, 1610):
            body += f'<rect x="{x - 60}" y="{y + 3}" width="120" height="24" fill="#b98a54" filter="url(#rough)"/><path d="M{x - 60} {y + 5}h120" stroke="#f3dcae" stroke-width="3"/>'
        y += 26
    body += f'<path d="{marks}" fill="none" stroke="{CHALK}" stroke-width="15" stroke-linecap="round" stroke-linejoin="round" opacity=".82"/><path d="{marks}" fill="none" stroke="#ff9a7c" stroke-width="4" stroke-dasharray="3 9 14 7" opacity=".5" transform="translate(-2 -3)"/>'
    body += '<rect width="2000" height="1333" fill="url(#fall)"/><path d="M-100 -100L700 -100L1700 1450H760Z" fill="#ffe2a0" opacity=".16" filter="url(#t)"/>'
    return sheet(2000, 1333, defs, body).replace('viewBox="0 0 2000 1333"', 'viewBox="260 190 1560 1040"', 1)


def slates(rng: random.Random, points: list[tuple[float, float]], fill: str, snow: float) -> str:
    """A roof plane with its courses and a cover of snow that has slipped."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
    shape = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points) + "Z"
    lines = ""
    for k in range(1, 26):
        t = k / 26
        lines += f"M{ax + (dx - ax) * t:.0f} {ay + (dy - ay) * t:.0f}L{bx + (cx - bx) * t:.0f} {by + (cy - by) * t:.0f}"
    edge = []
    for i in range(25):
        u = 1 - i / 24
        t = snow + 0.05 * math.sin(i * 0.9) + rng.uniform(-0.03, 0.03)
        x0, y0 = ax + (bx - ax) * u, ay + (by - ay) * u
        x1, y1 = dx + (cx - dx) * u, dy + (cy - dy) * u
        edge.append(f"{x0 + (x1 - x0) * t:.0f} {y0 + (y1 - y0) * t:.0f}")
    cover = f"M{ax:.0f} {ay - 6:.0f}L{bx:.0f} {by - 6:.0f}L" + "L".join(edge) + "Z"
    return f'<path d="{shape}" fill="{fill}"/><path d="{lines}" stroke="#0d1728" stroke-width="1.6" opacity=".5"/><path d="{cover}" transform="translate(0 8)" fill="#0a1220" opacity=".4"/><path d="{cover}" fill="url(#snow)"/>'


def house(rng: random.Random, x: float, ground: float, w: float, h: float, roof: float, wall: str, tile: str, snow: float, lit: list[int], depth: float = 0) -> str:
    """A rendered village house, eaves to the street, with windows and some of them lit."""
    body = f'<rect x="{x}" y="{ground - h}" width="{w}" height="{h}" fill="{wall}" filter="url(#render)"/>'
    n = max(2, int(w / 105))
    for k in range(n):
        for floor in range(2 if h > 190 else 1):
            wx, wy = x + w * (k + 0.5) / n - 23, ground - h + 42 + floor * 118
            on = k + floor * n in lit
            body += f'<rect x="{wx - 7:.0f}" y="{wy - 7:.0f}" width="60" height="86" fill="#aab0c4" opacity=".55"/><rect x="{wx:.0f}" y="{wy:.0f}" width="46" height="72" fill="{"url(#glow)" if on else "#1a2540"}"/><path d="M{wx + 23:.0f} {wy:.0f}v72M{wx:.0f} {wy + 26:.0f}h46" stroke="{"#7a4a1c" if on else "#56638a"}" stroke-width="4"/><rect x="{wx - 10:.0f}" y="{wy + 76:.0f}" width="66" height="8" fill="#e8eefa"/>'
            if on:
                body += f'<circle cx="{wx + 23:.0f}" cy="{wy + 36:.0f}" r="120" fill="url(#halo)"/>'
    body += slates(rng, [(x + 40 + depth, ground - h - roof), (x + w - 40 + depth, ground - h - roof), (x + w + 18, ground - h + 10), (x - 18, ground - h + 10)], tile, snow)
    body += f'<path d="M{x - 18} {ground - h + 10}H{x + w + 18}V{ground - h + 20}H{x - 18}Z" fill="#0f1a30"/>'
    return body


def hook() -> str:
    """Blue hour in a snowed-in village: a whole room of spruce hangs from the crane, lit from inside, over the slate roofs."""
    rng = random.Random(24)
    defs = (
        linear("sky", [(0, "#16305c", 1), (0.4, "#3d5f96", 1), (0.66, "#a7b3cf", 1), (0.78, "#f0cdb8", 1), (1, "#f6dcc8", 1)])
        + linear("snow", [(0, "#eef3ff", 1), (1, "#b3c3e6", 1)]) + linear("glow", [(0, "#fff0b8", 1), (1, "#ffb04a", 1)]) + radial("halo", [(0, "#ffc766", 0.42), (0.4, "#ffb050", 0.14), (1, "#ffb050", 0)])
        + linear("front", [(0, "#f0c987", 1), (1, "#c98f4e", 1)], "0 0 1 1") + linear("flank", [(0, "#8a6038", 1), (1, "#5d3f2b", 1)], "0 0 1 0") + linear("under", [(0, "#3c2a26", 1), (1, "#231b20", 1)])
        + surface("render", ".03", 2, 1.16, 58, 5) + blur("s", 8) + blur("t", 40) + blur("far", 2.5)
    )
    body = '<rect width="1440" height="1800" fill="url(#sky)"/>'
    for k in range(70):
        body += f'<circle cx="{rng.uniform(0, 1440):.0f}" cy="{rng.uniform(0, 620):.0f}" r="{rng.uniform(0.8, 2):.1f}" fill="#fff" opacity="{rng.uniform(0.2, 0.7):.2f}"/>'
    for base, tone, teeth in ((1010, "#8d9bbd", 26), (1110, "#66779f", 40)):
        line = f"M-10 1500L-10 {base}"
        x = -10.0
        while x < 1460:
            y = base - 70 * math.sin(x / 360 + base) - 26 * math.sin(x / 130)
            line += f"L{x:.0f} {y:.0f}L{x + 7:.0f} {y - rng.uniform(0.4, 1) * teeth:.0f}"
            x += 14
        body += f'<path d="{line}L1460 1500Z" fill="{tone}" filter="url(#far)"/>'
    # The church in the haze, then the street.
    body += '<g transform="translate(560 20)"><g fill="#4b5c87"><path d="M214 1330V1040L256 860L298 1040V1330Z"/><path d="M298 1330V1170L330 1130H520L560 1180V1330Z"/></g><path d="M214 1040L256 860L262 880L236 1044Z" fill="#dfe7fa"/><path d="M326 1134H520L556 1178H304Z" fill="#dfe7fa" opacity=".9"/><path d="M256 860V818M244 834H268" stroke="#4b5c87" stroke-width="6"/><path d="M246 1090h20v46h-20z" fill="#ffc766"/></g><rect y="1400" width="1440" height="400" fill="#b9c6e6"/><rect y="1150" width="1440" height="260" fill="#c9cfe2" opacity=".42" filter="url(#t)"/>'
    body += house(rng, 560, 1480, 380, 200, 150, "#7d86a8", "#2b3a5e", 0.66, [1]) + house(rng, -120, 1560, 420, 250, 190, "#a3a5bb", "#25335a", 0.5, [2, 5])
    body += house(rng, 900, 1640, 720, 300, 230, "#8f8fa6", "#1f2c50", 0.42, [1, 7, 9])
    body += '<path d="M-10 1560Q300 1520 560 1560T1450 1640V1810H-10Z" fill="url(#snow)"/><path d="M330 1800L520 1480H600L640 1800Z" fill="#8fa2cf" opacity=".7" filter="url(#s)"/><path d="M360 1800L536 1490M600 1800L580 1490" stroke="#5f74a6" stroke-width="9" opacity=".6"/>'
    # The old house waits with its gable opened: where the room will go.
    body += house(rng, 250, 1690, 470, 270, 60, "#b9a99c", "#25335a", 0.6, [0]) + '<rect x="222" y="1352" width="526" height="72" fill="#d9b98a"/><path d="M222 1358H748" stroke="#fff" stroke-width="7"/>' + "".join(f'<path d="M{246 + k * 48} 1424V1366" stroke="#8a6a44" stroke-width="8"/>' for k in range(11))
    # The crane.
    mast = "".join(f"M1250 {1700 - k * 52}L1302 {1674 - k * 52}L1250 {1648 - k * 52}" for k in range(32))
    body += f'<path d="M1250 1700V40M1302 1700V40" stroke="#c2372a" stroke-width="10"/><path d="{mast}" fill="none" stroke="#a32c22" stroke-width="5"/>'
    jib = "".join(f"M{1300 - k * 46} 120L{1277 - k * 46} 64L{1254 - k * 46} 120" for k in range(28))
    body += f'<path d="M1440 120H-10M1440 64H-10" stroke="#c2372a" stroke-width="9"/><path d="{jib}" fill="none" stroke="#a32c22" stroke-width="4.5"/><path d="M1440 56H-10" stroke="#eef3ff" stroke-width="6" opacity=".8"/><path d="M1232 120h88v110h-70z" fill="#c2372a"/><path d="M1246 140h46v50h-46z" fill="#ffd27a"/>'
    body += '<path d="M470 120h76v26h-76z" fill="#7a1f18"/><path d="M496 146V372M520 146V372" stroke="#0f1a30" stroke-width="4"/><path d="M480 368h56v52h-56z" fill="#e0a92c"/><path d="M508 420v26q0 26-20 20" fill="none" stroke="#1a2236" stroke-width="9"/>'
    # The room: underside, flank, front with a lit window, a roof of foil, straps.
    body += '<path d="M508 450L196 640M508 450L724 660M508 450L866 600M508 450L372 586" stroke="#f2f4fb" stroke-width="6"/>'
    body += '<g transform="rotate(-2 520 800)"><path d="M190 652L390 594L880 606L724 668Z" fill="#cfd8ea"/><path d="M190 652L724 668V964L190 940Z" fill="url(#front)"/><path d="M724 668L880 606V880L724 964Z" fill="url(#flank)"/><path d="M190 940L724 964L880 880L350 866Z" fill="url(#under)" opacity=".0"/><path d="M190 940L724 964V986L190 960Z" fill="#6b4a30"/><path d="M724 964L880 880V900L724 986Z" fill="#352526"/>'
    body += "".join(f'<path d="M{190 + k * 21.4:.0f} {652 + k * 0.64:.0f}V{940 + k * 0.96:.0f}" stroke="#7d5228" stroke-width="2.4" opacity=".6"/>' for k in range(1, 25)) + "".join(f'<path d="M{724 + k * 19.5:.0f} {668 - k * 7.75:.0f}V{964 - k * 10.5:.0f}" stroke="#2e1e1c" stroke-width="2.2" opacity=".7"/>' for k in range(1, 8))
    body += '<circle cx="470" cy="800" r="330" fill="url(#halo)"/><path d="M300 716L640 726V902L300 888Z" fill="#5d3b1c"/><path d="M310 727L630 736V891L310 878Z" fill="url(#glow)"/><path d="M416 730V883M522 733V887" stroke="#5d3b1c" stroke-width="7"/><path d="M310 838L630 850V891L310 878Z" fill="#b06a26" opacity=".55"/><path d="M352 806q8-40 26-40t24 40l4 40h-56z" fill="#7a3d18"/><circle cx="377" cy="752" r="15" fill="#7a3d18"/><path d="M560 848V796h-22l12-34h40l12 34h-22v52" fill="#a3571d" opacity=".85"/><path d="M190 652L724 668L880 606" fill="none" stroke="#fff4d8" stroke-width="5"/></g>'
    body += '<path d="M300 960Q260 1200 330 1420" fill="none" stroke="#f2f4fb" stroke-width="3" opacity=".85"/>'
    for x, y, s in ((316, 1740, 1.25), (402, 1752, 1.2), (820, 1762, 1.3)):
        body += f'<g transform="translate({x} {y}) scale({s})"><ellipse cx="14" cy="2" rx="34" ry="7" fill="#4c5f92" opacity=".6"/><path d="M-15 0L-12 -44L-17 -86Q-14 -104 0 -105Q14 -104 17 -86L12 -44L15 0H3L0 -40L-3 0Z" fill="#141a2c"/><path d="M14 -92L30 -124L36 -120L20 -80Z" fill="#141a2c"/><circle cx="0" cy="-117" r="11" fill="#141a2c"/><path d="M-12 -119A12 12 0 0 1 12 -119Z" fill="{CHALK if x < 400 else "#e0a92c"}"/></g>'
    for _ in range(240):
        d = rng.random()
        body += f'<circle cx="{rng.uniform(0, 1440):.0f}" cy="{rng.uniform(0, 1800):.0f}" r="{1.4 + 4.4 * d**3:.1f}" fill="#fff" opacity="{0.35 + 0.5 * d:.2f}"/>'
    return sheet(1440, 1800, defs, body)


def stones(rng: random.Random, x0: float, y0: float, x1: float, y1: float) -> str:
    """Rubble masonry cut through: stones drawn one by one, course by course."""
    out, y = "", y1
    while y > y0:
        h = min(rng.uniform(20, 36), y - y0)
        x = x0
        while x < x1 - 4:
            w = min(rng.uniform(26, 62), x1 - x)
            j = [rng.uniform(1, 4) for _ in range(8)]
            tone = rng.choice(["#b9a184", "#c6b094", "#a98f72", "#d3bfa2", "#9d8a78"])
            out += f'<path d="M{x + j[0]:.0f} {y - h + j[1]:.0f}L{x + w - j[2]:.0f} {y - h + j[3]:.0f}L{x + w - j[4]:.0f} {y - j[5]:.0f}L{x + j[6]:.0f} {y - j[7]:.0f}Z" fill="{tone}" stroke="#2a2420" stroke-width="1.6" stroke-linejoin="round"/>'
            x += w
        y -= h
    return out


def timber(rng: random.Random, x: float, y: float, w: float, h: float, colour: str = "#eab45c") -> str:
    """A wall or floor of cross-laminated spruce in section: five layers, end grain and long grain in turn."""
    out = f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{colour}"/>'
    flat = w > h
    deep, long = (h, w) if flat else (w, h)
    for k in range(5):
        at, t = deep * k / 5, deep / 5
        if k % 2:
            for q in range(0, int(long) - 20, 46):
                step = min(46, int(long) - q)
                a, b = (x + q, y + at) if flat else (x + at, y + q)
                c = f"M{a} {b}h{step}v{t:.1f}h-{step}Z" if flat else f"M{a} {b}v{step}h{t:.1f}v-{step}Z"
                out += f'<path d="{c}" fill="#d89a45" stroke="#7a4a14" stroke-width="1"/>'
        else:
            lines = ""
            for m in (0.3, 0.6):
                o = at + t * m + rng.uniform(-0.5, 0.5)
                lines += f"M{x} {y + o:.1f}H{x + w}" if flat else f"M{x + o:.1f} {y}V{y + h}"
            out += f'<path d="{lines}" stroke="#b3782c" stroke-width="1" opacity=".8"/>'
    return out + f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="none" stroke="#2a1c10" stroke-width="4"/>'


def section() -> str:
    """Cross-section through the barn: rubble walls, old trusses, and a timber house that stands inside without touching them."""
    rng = random.Random(1846)
    defs = linear("paper", [(0, "#f6ecd0", 1), (1, "#ead9ae", 1)], "0 0 1 1") + surface("tooth", ".4", 0.8, 1.12, 62, 3) + blur("s", 10) + linear("earth", [(0, "#8a7257", 1), (1, "#b39a74", 0.35)]) + linear("sky", [(0, "#cfdcd3", 0.9), (1, "#f2e6c4", 0)]) + radial("lamp", [(0, "#fff6d0", 0.95), (1, "#ffdf90", 0)])
    ink = "#241d1a"
    body = '<rect width="2000" height="1300" fill="url(#paper)" filter="url(#tooth)"/><rect width="2000" height="1040" fill="url(#sky)"/>'
    # Earth, cut.
    body += '<path d="M0 1042L300 1036L330 1040V1130H400V1046H1600V1130H1672V1010L2000 980V1300H0Z" fill="url(#earth)"/>'
    hatch = "".join(f"M{k} 1300L{k + 240} 1060" for k in range(-260, 2000, 22))
    defs += '<clipPath id="soil"><path d="M0 1042L300 1036L330 1040V1130H400V1046H1600V1130H1672V1010L2000 980V1300H0Z"/></clipPath>'
    body += f'<g clip-path="url(#soil)"><path d="{hatch}" stroke="{ink}" stroke-width="1.2" opacity=".3"/></g><path d="M0 1042L300 1036L330 1040M1672 1010L2000 980" fill="none" stroke="{ink}" stroke-width="6"/>'
    # Barn walls, roof, old trusses.
    body += stones(rng, 316, 560, 404, 1132) + stones(rng, 1600, 560, 1688, 1132)
    body += f'<path d="M240 590L1002 128L1764 590" fill="none" stroke="{ink}" stroke-width="30" stroke-linejoin="miter"/><path d="M240 590L1002 128L1764 590" fill="none" stroke="#6d7480" stroke-width="20"/>'
    for k in range(40):
        t = k / 40
        for side in (-1, 1):
            x, y = 1002 + side * (24 + 720 * t), 128 + 12 + 438 * t
            body += f'<path d="M{x:.0f} {y - 22:.0f}l{side * 20} {8}" stroke="{ink}" stroke-width="3"/>'
    old = "M362 566L1002 178L1642 566M1002 178V540M640 566L640 400M1364 566V400M330 560H1674M700 560L1002 300L1304 560"
    body += f'<path d="{old}" fill="none" stroke="{ink}" stroke-width="26" stroke-linejoin="round"/><path d="{old}" fill="none" stroke="#94714f" stroke-width="20" stroke-linejoin="round"/><path d="{old}" fill="none" stroke="#5d4128" stroke-width="2" stroke-dasharray="60 14" opacity=".7"/>'
    # The new house.
    body += '<rect x="500" y="640" width="1000" height="408" fill="#fff4cf"/><circle cx="760" cy="790" r="250" fill="url(#lamp)"/><circle cx="1240" cy="990" r="200" fill="url(#lamp)"/>'
    body += '<rect x="470" y="1048" width="1060" height="36" fill="#9a9a94"/>' + "".join(f'<circle cx="{rng.uniform(476, 1524):.0f}" cy="{rng.uniform(1052, 1080):.0f}" r="{rng.uniform(2, 5):.1f}" fill="{rng.choice(["#6f6d68", "#c4c2b8"])}"/>' for _ in range(150)) + f'<rect x="470" y="1048" width="1060" height="36" fill="none" stroke="{ink}" stroke-width="4"/>'
    body += timber(rng, 486, 626, 40, 422) + timber(rng, 1474, 626, 40, 422) + timber(rng, 486, 606, 1028, 40) + timber(rng, 526, 846, 560, 36) + timber(rng, 1086, 646, 30, 402)
    body += f'<path d="M1116 1048L1116 1010H1160V974H1204V938H1248V902H1292V866H1336V846H1474" fill="none" stroke="{ink}" stroke-width="16"/><path d="M1116 1048L1116 1010H1160V974H1204V938H1248V902H1292V866H1336V846H1474" fill="none" stroke="#eab45c" stroke-width="9"/>'
    body += f'<g fill="none" stroke="{ink}" stroke-width="3.5"><path d="M600 1048V960H780V1048M620 1048V980M760 1048V980"/><path d="M606 960l18-60h24l-14 60"/><path d="M860 1048V900H980V1048M860 950H980M860 1000H980M900 900v150"/><path d="M700 646V716M676 716h48l12 30h-72Z" fill="#f0c04c"/><path d="M580 846V800Q580 786 600 786H760Q776 786 776 800V846M590 812H768"/><path d="M900 846V700H1040V846" fill="#bcd3cb"/><path d="M970 700V846M900 770H1040"/></g>'
    for x, y, s, c in ((836, 1044, 1.0, FIR), (1222, 932, 1.0, "#a03a22"), (1410, 842, 0.72, FIR), (170, 1036, 1.02, ink)):
        body += f'<g transform="translate({x} {y}) scale({s})" fill="{c}"><circle cx="0" cy="-134" r="13"/><path d="M-18 -112Q0 -124 18 -112L22 -64L15 -62L13 0H2L0 -56L-3 0H-14L-15 -62L-22 -64Z"/></g>'
    # Swallows stay; so does the gap.
    body += f'<g fill="none" stroke="{ink}" stroke-width="4"><path d="M760 470q16-16 26 0q12-16 28 0M880 420q14-14 22 0q10-14 24 0M1150 480q16-16 26 0q12-16 28 0"/></g>'
    red = CHALK
    loads = "".join(f"M{560 + k * 110} 572V598M{553 + k * 110} 588L{560 + k * 110} 600L{567 + k * 110} 588" for k in range(9))
    body += f'<g fill="none" stroke="{red}" stroke-width="5" stroke-linecap="round"><path d="{loads}"/><path d="M506 1100V1176M494 1162L506 1180L518 1162M1494 1100V1176M1482 1162L1494 1180L1506 1162"/><path d="M410 720H480M410 720l12-9M410 720l12 9M480 720l-12-9M480 720l-12 9" stroke-width="4"/><path d="M1520 720H1594M1520 720l12-9M1520 720l12 9M1594 720l-12-9M1594 720l-12 9" stroke-width="4"/></g>'
    ticks = "".join(f"M{x} 1236v28M{x - 10} 1260l20 -20" for x in (316, 404, 486, 1086, 1514, 1600, 1688))
    body += f'<path d="M290 1250H1714{ticks}M1780 590V1020M1766 590h28M1766 1020h28M1766 128h28M1780 590V128" fill="none" stroke="{ink}" stroke-width="2.4"/>'
    body += "".join(f'<rect x="{1560 + k * 60}" y="1180" width="60" height="12" fill="{ink if k % 2 == 0 else "#f6ecd0"}" stroke="{ink}" stroke-width="2"/>' for k in range(6))
    # A tree and the neighbour's hill, thin.
    tree = "M1900 986V860M1900 900l-34-40M1900 880l40-46"
    body += f'<path d="{tree}" stroke="{ink}" stroke-width="5" fill="none"/>' + "".join(f'<path d="M{1900 + rng.gauss(0, 40):.0f} {800 + rng.gauss(0, 50):.0f}q10-8 20 0t-6 14" fill="none" stroke="{FIR}" stroke-width="2.6"/>' for _ in range(120))
    return sheet(2000, 1300, defs, body)


def stitched() -> str:
    """A glulam beam near its support, its side cut open: inclined screws hold the layers together across a healed crack."""
    rng = random.Random(40)
    defs = (
        radial("wall", [(0, "#2f6a58", 1), (0.6, "#1b4438", 1), (1, "#0c241d", 1)], ".38 .3 .9") + blur("s", 16) + blur("t", 46) + surface("grain", ".003 .09", 3.4, 1.24, 56, 4) + surface("end", ".05", 2, 1.2, 58, 6) + surface("plaster", ".02", 3, 1.18, 60, 8)
        + linear("steel", [(0, "#3d454f", 1), (0.3, "#dfe6ee", 1), (0.5, "#8d98a6", 1), (1, "#262c36", 1)], "0 0 1 0") + linear("fall", [(0, "#fff2c8", 0.24), (0.5, "#fff", 0), (1, "#04120d", 0.55)], "0 0 1 1") + linear("post", [(0, "#d9d4c8", 1), (0.4, "#b5b0a4", 1), (1, "#5e5a54", 1)], "0 0 1 0") + linear("top", [(0, "#f9e3ae", 1), (1, "#e6bd77", 1)], "0 0 1 0")
    )
    body = '<rect width="1800" height="1200" fill="url(#wall)" filter="url(#plaster)"/><path d="M420 930L1900 860V1220H540Z" fill="#04120d" opacity=".5" filter="url(#t)"/>'
    # Support.
    body += '<path d="M300 960H640V1220H300Z" fill="url(#post)" filter="url(#plaster)"/><path d="M640 960L720 920V1220H640Z" fill="#4c4843"/><path d="M300 960L380 920H720L640 960Z" fill="#6f6a60"/><path d="M330 940H640L700 908H390Z" fill="#20262c"/><path d="M330 924h310v18H330z" fill="#2d353d"/>'
    # Eleven laminae, side face from x=240; end face at the left seen at an angle.
    top, lam, n = 250.0, 61.0, 11
    sidetones = ["#e8bf7c", "#e2b46c", "#edc98a", "#dca95f", "#e6bb76"]
    body += f'<path d="M240 {top}L340 {top - 74}H1900V{top}Z" fill="url(#top)" filter="url(#grain)"/>'
    for k in range(n):
        y = top + k * lam
        tone = rng.choice(sidetones)
        body += f'<rect x="240" y="{y:.0f}" width="1600" height="{lam}" fill="{tone}" filter="url(#grain)"/>'
        grainy = ""
        for _ in range(7):
            y0 = y + rng.uniform(5, lam - 5)
            a = rng.uniform(2, 9)
            grainy += f"M236 {y0:.0f}C500 {y0 - a:.0f} 760 {y0 + a:.0f} 1040 {y0:.0f}S1560 {y0 - a:.0f} 1820 {y0 + a / 2:.0f}"
        body += f'<path d="{grainy}" fill="none" stroke="#9a6226" stroke-width="1.8" opacity=".42"/>'
        for _ in range(rng.choice([0, 1, 1, 2])):
            kx, ky = rng.uniform(420, 1750), y + rng.uniform(18, lam - 18)
            body += f'<ellipse cx="{kx:.0f}" cy="{ky:.0f}" rx="19" ry="12" fill="#7a4314"/><ellipse cx="{kx:.0f}" cy="{ky:.0f}" rx="12" ry="7" fill="#a4622a"/><path d="M{kx - 60:.0f} {ky:.0f}Q{kx:.0f} {ky - 32:.0f} {kx + 60:.0f} {ky:.0f}M{kx - 60:.0f} {ky:.0f}Q{kx:.0f} {ky + 32:.0f} {kx + 60:.0f} {ky:.0f}" fill="none" stroke="#9a6226" stroke-width="2" opacity=".6"/>'
        jx = rng.uniform(500, 1500)
        zig = "".join(f"L{jx + (8 if q % 2 else -8):.0f} {y + q * lam / 8:.1f}" for q in range(9))
        body += f'<path d="M{jx:.0f} {y:.0f}{zig}" fill="none" stroke="#8a531c" stroke-width="1.6" opacity=".7"/><path d="M240 {y:.0f}H1840" stroke="#6d3f14" stroke-width="3" opacity=".75"/><path d="M240 {y + 3:.0f}H1840" stroke="#fff0c8" stroke-width="2" opacity=".4"/>'
    bottom = top + n * lam
    body += f'<path d="M240 {bottom - 5:.0f}H1840" stroke="#5a3210" stroke-width="9" opacity=".7"/>'
    # The cut window: dark, with the screws in full.
    win = f"M470 {top + 40:.0f}L1270 {top + 40:.0f}L1180 {bottom - 52:.0f}L390 {bottom - 52:.0f}Z"
    defs += f'<clipPath id="win"><path d="{win}"/></clipPath>'
    inner = f'<path d="{win}" fill="#5a3514"/>'
    for k in range(n):
        y = top + k * lam
        inner += f'<rect x="360" y="{y + 12:.0f}" width="960" height="{lam}" fill="{rng.choice(["#8c5722", "#7d4b1b", "#99622a"])}" filter="url(#grain)"/><path d="M360 {y + 12:.0f}H1320" stroke="#3a1e08" stroke-width="3"/>'
    crack = f"M380 {top + 404:.0f}"
    x = 380.0
    while x < 1290:
        x += rng.uniform(26, 60)
        crack += f"L{x:.0f} {top + 398 + rng.uniform(-9, 9):.0f}"
    inner += f'<path d="{crack}" fill="none" stroke="#1c0c02" stroke-width="12"/><path d="{crack}" fill="none" stroke="{CHALK}" stroke-width="4"/>'
    for k in range(6):
        x0 = 690 + k * 108
        # Screw axis at 62 degrees.
        inner += f'<g transform="translate({x0} {top + 10:.0f}) rotate(28)"><path d="M22 0V660" stroke="#1c0c02" stroke-width="30" opacity=".55" filter="url(#s)"/><rect x="-15" y="-30" width="30" height="26" rx="4" fill="url(#steel)"/><rect x="-8" y="-6" width="16" height="620" fill="url(#steel)"/><path d="M-8 614L0 652L8 614Z" fill="#8d98a6"/>' + "".join(f'<path d="M-15 {30 + q * 17}L15 {20 + q * 17}" stroke="#e9eff6" stroke-width="4.4"/><path d="M-15 {34 + q * 17}L15 {24 + q * 17}" stroke="#2b323c" stroke-width="3"/>' for q in range(34)) + "</g>"
    inner += f'<path d="M390 {top + 40:.0f}H1290V{top + 74:.0f}H390Z" fill="#1c0c02" opacity=".55" filter="url(#s)"/><path d="M480 {top + 20:.0f}L380 {bottom - 40:.0f}" stroke="#1c0c02" stroke-width="50" opacity=".6" filter="url(#s)"/>'
    body += f'<g clip-path="url(#win)">{inner}</g><path d="{win}" fill="none" stroke="#fff0c8" stroke-width="5" opacity=".85"/>'
    body += f'<path d="M240 {top:.0f}V{bottom:.0f}" stroke="#fff3d0" stroke-width="5"/><path d="M240 {top:.0f}L340 {top - 74:.0f}M240 {top:.0f}H1900" fill="none" stroke="#fff6dc" stroke-width="4"/>'
    # A screw lies on top, and a pencil mark for every head.
    body += "".join(f'<path d="M{700 + k * 108} {top - 34:.0f}l-22 22m0-22l22 22" stroke="{CHALK}" stroke-width="6" stroke-linecap="round"/>' for k in range(6))
    body += f'<g transform="translate(1340 {top - 52:.0f}) rotate(-4)"><path d="M0 14H420" stroke="#5a3210" stroke-width="16" opacity=".5" filter="url(#s)"/><rect x="-26" y="-14" width="26" height="28" rx="4" fill="#b9c3ce"/><rect x="0" y="-7" width="400" height="14" fill="#8d98a6"/><path d="M0 -4H400" stroke="#f0f4f8" stroke-width="3"/>' + "".join(f'<path d="M{20 + q * 15} -12L{12 + q * 15} 12" stroke="#dfe6ee" stroke-width="4"/>' for q in range(25)) + '<path d="M400 -7L430 0L400 7Z" fill="#8d98a6"/></g>'
    body += '<rect width="1800" height="1200" fill="url(#fall)"/>'
    return sheet(1800, 1200, defs, body)


def pictures() -> list[Picture]:
    """Return the pictures of this firm."""
    folder = "holzschlag-mertes/images"
    return [
        Picture(f"{folder}/cover.jpg", stack(), 1600, 1.2, 0.2, 11),
        Picture(f"{folder}/zimmer-am-haken.jpg", hook(), 1440, 3, 0.14, 12),
        Picture(f"{folder}/schnitt-scheune.jpg", section(), 1760, 1.2, 0.06, 13),
        Picture(f"{folder}/querzug.jpg", stitched(), 1700, 1.6, 0.14, 14),
    ]
