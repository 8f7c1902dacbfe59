"""Festplaz, event production: the same festival meadow seen from a drone, from the head of the table and from the back row."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, sheet

RED, CREAM, BLUE, BULB = "#d8402f", "#fff3da", "#1c2f7a", "#ffd873"
SUN = (0.62, 0.5)


def wheel(x: float, y: float, r: float, parts: int, colours: list[str], turn: float = 0) -> str:
    """Return a round tent from above: sectors in turn, each lit by its own slope."""
    out = ""
    for k in range(parts):
        a, b = turn + 2 * math.pi * k / parts, turn + 2 * math.pi * (k + 1) / parts
        m = (a + b) / 2
        light = -(math.cos(m) * SUN[0] + math.sin(m) * SUN[1])
        d = f"M{x:.0f} {y:.0f}L{x + r * math.cos(a):.1f} {y + r * math.sin(a):.1f}Q{x + r * 0.98 * math.cos(m):.1f} {y + r * 0.98 * math.sin(m):.1f} {x + r * math.cos(b):.1f} {y + r * math.sin(b):.1f}Z"
        out += f'<path d="{d}" fill="{colours[k % len(colours)]}"/><path d="{d}" fill="{"#fff" if light > 0 else "#1a1030"}" opacity="{abs(light) * (0.25 if light > 0 else 0.42):.2f}"/>'
    return out + f'<circle cx="{x}" cy="{y}" r="{r * 0.05:.0f}" fill="#fff8e6"/><path d="M{x} {y}l{r * 0.18:.0f} {r * 0.15:.0f}" stroke="#1a1030" stroke-width="4" opacity=".6"/>'


def marquee(x: float, y: float, w: float, h: float, turn: float, colours: tuple[str, str]) -> str:
    """Return a long ridge tent from above, striped, with its shadow."""
    a = math.radians(turn)
    sx, sy = 46 * math.cos(-a) + 36 * math.sin(a), 36 * math.cos(a) - 46 * math.sin(a)
    stripes = "".join(f'<path d="M{k * w / 12:.1f} 0h{w / 24:.1f}v{h}h{-w / 24:.1f}Z" fill="{colours[1]}"/>' for k in range(12))
    return (
        f'<g transform="translate({x} {y}) rotate({turn})"><rect width="{w}" height="{h}" fill="#16301c" opacity=".55" transform="translate({sx:.0f} {sy:.0f})"/><rect width="{w}" height="{h}" fill="{colours[0]}"/>{stripes}'
        f'<rect y="{h / 2}" width="{w}" height="{h / 2}" fill="#1a1030" opacity=".3"/><rect width="{w}" height="{h / 2}" fill="#fff" opacity=".16"/><path d="M0 {h / 2}H{w}" stroke="#fff8e6" stroke-width="5"/></g>'
    )


def crowd(rng: random.Random, spots: list[tuple[float, float, float, float, int]], tints: list[str]) -> str:
    """Return people from above: a head, two shoulders, a shadow."""
    shadows, heads = "", ""
    for cx, cy, dx, dy, n in spots:
        for _ in range(n):
            x, y, a = rng.gauss(cx, dx), rng.gauss(cy, dy), rng.randint(0, 179)
            if math.hypot(x - 500, y - 450) < 285 or math.hypot(x - 1000, y - 640) < 150 or (890 < x < 1290 and 880 < y < 1080) or (1290 < x < 1640 and 560 < y < 960) or (60 < x < 370 and 880 < y < 1110):
                continue
            shadows += f"M{x:.0f} {y:.0f}l19 15l-5 7l-19 -13Z"
            heads += f'<g transform="translate({x:.0f} {y:.0f}) rotate({a})"><ellipse rx="9" ry="5.4" fill="{rng.choice(tints)}"/><circle r="4.2" fill="{rng.choice(["#3a2416", "#6b4423", "#1d1512", "#c9974f", "#8a8378", "#e8d9b0"])}"/></g>'
    return f'<path d="{shadows}" fill="#16301c" opacity=".5"/>{heads}'


def drone() -> str:
    """The whole fête from above at four in the afternoon."""
    rng = random.Random(41)
    tints = [RED, CREAM, BLUE, "#f2b233", "#5aa7c7", "#e88aa0", "#2b2b2b", "#ffffff", "#7a9a4a"]
    defs = grain("turf", ".05 .06", ".1 .25 .05", 0.9, 4, 3) + grain("fine", ".35", ".1 .2 .02", 0.7, 2, 8) + blur("u", 3) + linear("light", [(0, "#fff2c0", 0.35), (0.5, "#fff", 0), (1, "#0d1e3c", 0.38)], "0 0 1 1") + linear("river", [(0, "#6fa9a8", 1), (0.5, "#3f7f86", 1), (1, "#285c66", 1)], "0 0 1 .4")
    body = '<rect width="1800" height="1200" fill="#8fb356"/>'
    for k in range(26):
        body += f'<path d="M{-400 + k * 90} 1200L{-100 + k * 90} 0h45L{-355 + k * 90} 1200Z" fill="#a3c466" opacity=".55"/>'
    body += '<rect width="1800" height="1200" filter="url(#turf)" opacity=".4"/><rect width="1800" height="1200" filter="url(#fine)" opacity=".35"/>'
    body += '<path d="M-20 150Q240 210 420 110T900 60T1260 -20H-20Z" fill="#6d8f3c"/><path d="M-20 90Q240 150 400 60T860 10L1020 -20H-20Z" fill="url(#river)"/><path d="M60 70q60 26 130 10M260 90q60 -10 100 -44" stroke="#d8f0ea" stroke-width="3" fill="none" opacity=".7"/>'
    worn = "M420 1220Q520 900 760 720T1220 480T1820 420"
    body += f'<path d="{worn}" fill="none" stroke="#c9ad74" stroke-width="120" opacity=".55" filter="url(#u)"/><path d="{worn}" fill="none" stroke="#d9c08a" stroke-width="66" opacity=".7" filter="url(#u)"/><path d="M760 720Q900 900 1260 960" fill="none" stroke="#c9ad74" stroke-width="70" opacity=".55" filter="url(#u)"/>'
    body += '<path d="M330 260A250 250 0 0 0 620 720L740 800A250 250 0 0 0 690 300Z" fill="#16301c" opacity=".55" transform="translate(16 20)"/>' + wheel(500, 450, 270, 24, [RED, CREAM], 0.12) + wheel(500, 450, 120, 24, [CREAM, RED], 0.12)
    for k in range(24):
        a = 0.12 + 2 * math.pi * k / 24
        body += f'<path d="M{500 + 268 * math.cos(a):.0f} {450 + 268 * math.sin(a):.0f}L{500 + 312 * math.cos(a):.0f} {450 + 312 * math.sin(a):.0f}" stroke="#fff8e6" stroke-width="2.5"/>'
    body += marquee(1180, 90, 520, 170, 9, ("#f7f1e2", "#2a62b8")) + marquee(900, 960, 380, 120, -14, (CREAM, "#e9a63a")) + marquee(90, 880, 300, 110, 24, ("#f3efe6", "#4f9a6a"))
    body += '<circle cx="1046" cy="672" r="126" fill="#16301c" opacity=".5"/>' + wheel(1000, 640, 126, 16, ["#f2b233", CREAM, "#5aa7c7", CREAM], 0.3)
    for k in range(16):
        a = 0.3 + 2 * math.pi * k / 16
        body += f'<circle cx="{1000 + 138 * math.cos(a):.0f}" cy="{640 + 138 * math.sin(a):.0f}" r="9" fill="{["#fff", RED, BLUE][k % 3]}"/>'
    # the band, in step, and the benches in front of the stage
    body += '<g transform="translate(1330 620) rotate(-17)"><path d="M0 0H210V130H0Z" fill="#16301c" opacity=".5" transform="translate(30 34)"/><path d="M0 0H210V130H0Z" fill="#6b4a34"/>' + "".join(f'<path d="M{x} 0V130" stroke="#4a3020" stroke-width="3"/>' for x in range(20, 210, 22)) + "".join(f'<circle cx="{18 + 22 * (k % 9)}" cy="{24 + 28 * (k // 9)}" r="7" fill="#e9c04a"/><circle cx="{18 + 22 * (k % 9)}" cy="{24 + 28 * (k // 9)}" r="5.5" fill="{BLUE}"/>' for k in range(36))
    for r in range(6):
        body += f'<path d="M-30 {170 + r * 36}H240" stroke="#16301c" stroke-width="10" opacity=".4" transform="translate(8 8)"/><path d="M-30 {170 + r * 36}H240" stroke="#d9a86a" stroke-width="9"/>' + "".join(f'<circle cx="{x}" cy="{168 + r * 36}" r="6.5" fill="{rng.choice(tints)}"/><circle cx="{x}" cy="{168 + r * 36}" r="3.6" fill="#3a2416"/>' for x in range(-22, 240, 17) if rng.random() < 0.78)
    body += "</g>"
    for x, y, c in [(820, 300, RED), (900, 340, "#f2b233"), (985, 368, "#5aa7c7"), (1075, 390, "#4f9a6a"), (640, 950, "#e88aa0"), (720, 1010, CREAM), (806, 1060, RED)]:
        body += f'<g transform="translate({x} {y}) rotate(26)"><path d="M0 0H58V46H0Z" fill="#16301c" opacity=".5" transform="translate(26 8)"/><path d="M0 0H58V46H0Z" fill="{c}"/><path d="M0 0H58L29 23ZM0 0V46L29 23Z" fill="#fff" opacity=".28"/><path d="M58 0V46L29 23ZM0 46H58L29 23Z" fill="#1a1030" opacity=".2"/></g>'
    for row in range(3):
        for k in range(13):
            if rng.random() < 0.86:
                c = rng.choice(["#d9dde0", "#3b4450", "#a63328", "#dfe3da", "#2f5f8f", "#8b9298", "#20242a"])
                body += f'<g transform="translate({1780 - k * 30 + row * 8} {1120 - row * 84 + k * 5}) rotate(9)"><rect width="22" height="46" rx="7" fill="#16301c" opacity=".5" transform="translate(9 7)"/><rect width="22" height="46" rx="7" fill="{c}"/><path d="M3 12H19V20H3ZM4 34H18V40H4Z" fill="#10161d" opacity=".75"/></g>'
    body += crowd(rng, [(760, 740, 110, 70, 90), (1180, 500, 170, 46, 80), (560, 1000, 90, 80, 60), (880, 900, 100, 50, 60), (960, 440, 110, 30, 60), (1000, 640, 180, 150, 70), (1420, 430, 130, 30, 40), (200, 1050, 90, 40, 26), (1100, 1110, 130, 30, 40), (220, 700, 60, 90, 16), (1500, 320, 110, 20, 26)], tints)
    for x, y, r in [(60, 300, 64), (110, 420, 46), (40, 560, 58), (760, 70, 60), (880, 110, 46), (1010, 60, 62), (1120, 40, 40), (1760, 330, 50), (60, 1150, 70), (1740, 640, 66), (1790, 760, 50), (320, 1170, 44)]:
        body += f'<ellipse cx="{x + r * 0.8:.0f}" cy="{y + r * 0.66:.0f}" rx="{r * 1.15:.0f}" ry="{r}" fill="#16301c" opacity=".5"/>'
        for _ in range(26):
            a, d = rng.uniform(0, 6.28), r * math.sqrt(rng.random()) * 0.8
            shade = -(math.cos(a) * SUN[0] + math.sin(a) * SUN[1]) * d / r
            body += f'<circle cx="{x + d * math.cos(a):.0f}" cy="{y + d * math.sin(a):.0f}" r="{r * rng.uniform(0.22, 0.38):.0f}" fill="{"#7ba848" if shade > 0.25 else "#578a3c" if shade > -0.2 else "#2f5f30"}" opacity=".9"/>'
    flags = "M500 450L820 300L1180 170M500 450L640 760L1000 640L1330 620"
    body += f'<path d="{flags}" fill="none" stroke="#16301c" stroke-width="3" opacity=".4" transform="translate(40 32)"/><path d="{flags}" fill="none" stroke="#fff" stroke-width="2.5"/>'
    for (x0, y0), (x1, y1) in [((500, 450), (820, 300)), ((820, 300), (1180, 170)), ((500, 450), (640, 760)), ((640, 760), (1000, 640)), ((1000, 640), (1330, 620))]:
        n = int(math.hypot(x1 - x0, y1 - y0) / 26)
        for k in range(1, n):
            x, y = x0 + (x1 - x0) * k / n, y0 + (y1 - y0) * k / n
            body += f'<path d="M{x - 6:.0f} {y:.0f}h12l-4 14Z" fill="{[RED, "#f2b233", CREAM, "#5aa7c7"][k % 4]}"/>'
    return sheet(1800, 1200, defs, body + '<rect width="1800" height="1200" fill="url(#light)"/>')


def table() -> str:
    """The long table down the main street at the blue hour."""
    rng = random.Random(112)
    vx, vy = 690, 840
    defs = (
        linear("sky", [(0, "#0d1650", 1), (0.55, "#2b4aa8", 1), (0.85, "#8f86c9", 1), (1, "#f3b08d", 1)]) + linear("road", [(0, "#3b3a66", 1), (1, "#12122e", 1)]) + linear("cloth", [(0, "#ffe6b0", 1), (0.5, "#fff6e2", 1), (1, "#c9a98a", 1)]) + blur("g", 16) + blur("gg", 70) + blur("u", 3)
        + linear("lh", [(0, "#141b4c", 1), (1, "#3a3a78", 1)], "0 0 1 0") + linear("rh", [(0, "#4a3d78", 1), (1, "#181a48", 1)], "0 0 1 0") + grain("stone", ".03 .09", ".1 .08 .2", 0.8, 3, 6)
    )
    body = '<rect width="1400" height="1800" fill="url(#sky)"/>' + "".join(f'<circle cx="{rng.uniform(200, 1200):.0f}" cy="{rng.uniform(20, 520):.0f}" r="{rng.uniform(0.8, 2.4):.1f}" fill="#fff" opacity=".8"/>' for _ in range(60))
    body += f'<ellipse cx="{vx}" cy="{vy}" rx="420" ry="150" fill="#ffb27a" opacity=".5" filter="url(#gg)"/><path d="M650 846V560L690 380L730 560V846Z" fill="#1a1f58"/><path d="M690 380V330M676 348H704" stroke="#1a1f58" stroke-width="7"/><circle cx="690" cy="606" r="19" fill="{BULB}"/><path d="M690 606V594M690 606L699 610" stroke="#1a1f58" stroke-width="4"/><path d="M0 1800L{vx - 30} {vy}H{vx + 30}L1400 1800Z" fill="url(#road)"/>'

    def at(x: float, y: float, t: float) -> tuple[float, float]:
        return vx + (x - vx) * t, vy + (y - vy) * t

    for side, edge, fill in ((-1, -120, "url(#lh)"), (1, 1520, "url(#rh)")):
        depth = [1.25, 0.86, 0.62, 0.45, 0.33, 0.24, 0.17, 0.12]
        for k in range(len(depth) - 1, 0, -1):
            t0, t1 = depth[k - 1], depth[k]
            top = -520 + rng.randint(-240, 120)
            p = [at(edge, top, t0), at(edge, top, t1), at(edge, 1750, t1), at(edge, 1750, t0)]
            body += f'<path d="M{p[0][0]:.0f} {p[0][1]:.0f}L{p[1][0]:.0f} {p[1][1]:.0f}L{p[2][0]:.0f} {p[2][1]:.0f}L{p[3][0]:.0f} {p[3][1]:.0f}Z" fill="{fill}"/>'
            back = at(edge + side * 400, top - 60, t1)
            body += f'<path d="M{p[0][0]:.0f} {p[0][1]:.0f}L{p[1][0]:.0f} {p[1][1]:.0f}L{back[0]:.0f} {back[1] - 90 * t1:.0f}L{p[0][0] + side * 400:.0f} {p[0][1] - 200 * t0:.0f}Z" fill="#0d1238"/>'
            for r in range(4):
                for c in range(3):
                    u0, u1 = (c + 0.28) / 3, (c + 0.7) / 3
                    a, b = t0 + (t1 - t0) * u0, t0 + (t1 - t0) * u1
                    y0 = top + 150 + r * 560
                    if y0 > 1250:
                        continue
                    q = [at(edge, y0, a), at(edge, y0, b), at(edge, y0 + 320, b), at(edge, y0 + 320, a)]
                    lit = rng.random() < 0.42
                    body += f'<path d="M{q[0][0]:.0f} {q[0][1]:.0f}L{q[1][0]:.0f} {q[1][1]:.0f}L{q[2][0]:.0f} {q[2][1]:.0f}L{q[3][0]:.0f} {q[3][1]:.0f}Z" fill="{rng.choice([BULB, "#ffb65c", "#ffe7a8"]) if lit else "#0c1240"}" opacity="{0.95 if lit else 0.8}"/>'
    body += f'<path d="M0 1800L{vx - 30} {vy}H{vx + 30}L1400 1800Z" filter="url(#stone)" opacity=".3"/><ellipse cx="{vx}" cy="1500" rx="620" ry="300" fill="#ffb45a" opacity=".34" filter="url(#gg)"/>'
    # the table and the guests, far to near
    body += f'<path d="M{at(390, 1800, 1.1)[0]:.0f} {at(390, 1800, 1.1)[1]:.0f}L{vx - 14} {vy + 18}H{vx + 14}L{at(1010, 1800, 1.1)[0]:.0f} {at(1010, 1800, 1.1)[1]:.0f}Z" fill="#06061c" opacity=".6"/>'
    guests = ""
    t, near = 0.09, []
    while t < 1.2:
        near.append(t)
        t *= 1.15
    cloth = f'<path d="M{at(430, 1640, 1.2)[0]:.0f} {at(430, 1640, 1.2)[1]:.0f}L{vx - 12} {vy + 14}H{vx + 12}L{at(970, 1640, 1.2)[0]:.0f} {at(970, 1640, 1.2)[1]:.0f}Z" fill="url(#cloth)"/>'
    body += cloth
    for k, t in enumerate(near):
        x0, y0 = at(690 + (110 if k % 2 else -90), 1640, t)
        s = t
        for _ in range(4):
            px, py = 690 + (x0 - 690) * 0.2 + rng.uniform(-230, 230) * s, y0 + rng.uniform(-40, 40) * s
            body += f'<ellipse cx="{px:.0f}" cy="{py:.0f}" rx="{44 * s:.1f}" ry="{19 * s:.1f}" fill="#fff"/><ellipse cx="{px:.0f}" cy="{py:.0f}" rx="{26 * s:.1f}" ry="{10 * s:.1f}" fill="{rng.choice(["#b5552f", "#7f9a45", "#e3b25a", "#ead9c0"])}"/>'
        body += f'<path d="M{x0 - 10 * s:.1f} {y0:.1f}v{-70 * s:.1f}q0 {-20 * s:.1f} {6 * s:.1f} {-26 * s:.1f}v{-40 * s:.1f}h{10 * s:.1f}v{40 * s:.1f}q{8 * s:.1f} {6 * s:.1f} {8 * s:.1f} {26 * s:.1f}v{70 * s:.1f}Z" fill="#2c5a3a"/><circle cx="{x0 + 70 * s:.1f}" cy="{y0 - 40 * s:.1f}" r="{60 * s:.1f}" fill="{BULB}" opacity=".55" filter="url(#g)"/><path d="M{x0 + 70 * s:.1f} {y0 - 60 * s:.1f}q{14 * s:.1f} {24 * s:.1f} 0 {34 * s:.1f}q{-14 * s:.1f} {-10 * s:.1f} 0 {-34 * s:.1f}Z" fill="#fffbe0"/>'
        for side in (-1, 1):
            gx, gy = at(690 + side * 400, 1640, t)
            if rng.random() < 0.07:
                continue
            tint = rng.choice(["#2a1f4a", "#58203a", "#1d2c5e", "#3a2a2a", "#20483f", "#6a3a20"])
            lean = rng.uniform(-14, 14) * s
            hx, hy, hr = gx + lean - side * 24 * s, gy - 210 * s, 46 * s
            guests += f'<path d="M{gx - 92 * s:.0f} {gy + 190 * s:.0f}Q{gx - 104 * s:.0f} {gy - 120 * s:.0f} {hx:.0f} {gy - 156 * s:.0f}Q{gx + 104 * s:.0f} {gy - 120 * s:.0f} {gx + 92 * s:.0f} {gy + 190 * s:.0f}Z" fill="{tint}"/><circle cx="{hx:.0f}" cy="{hy:.0f}" r="{hr:.1f}" fill="{rng.choice(["#241a30", "#3d2618", "#5a3a22", "#14101f"])}"/><path d="M{hx - side * 8 * s:.0f} {hy - hr * 0.9:.0f}A{hr:.1f} {hr:.1f} 0 0 {0 if side > 0 else 1} {hx - side * 8 * s:.0f} {hy + hr * 0.9:.0f}Q{hx - side * 20 * s:.0f} {hy:.0f} {hx - side * 8 * s:.0f} {hy - hr * 0.9:.0f}Z" fill="#f0a86a"/>'
            guests += f'<path d="M{gx - side * 92 * s:.0f} {gy + 150 * s:.0f}Q{gx - side * 104 * s:.0f} {gy - 110 * s:.0f} {hx - side * 20 * s:.0f} {gy - 152 * s:.0f}" fill="none" stroke="#ffb870" stroke-width="{7 * s:.1f}" opacity=".85"/>'
    body += guests
    # festoons from house to house
    for t in (0.14, 0.19, 0.26, 0.35, 0.47, 0.63, 0.84):
        (x0, y0), (x1, y1) = at(-120, -60 - rng.randint(0, 160), t), at(1520, -60 - rng.randint(0, 160), t)
        n = 17
        pts = [(x0 + (x1 - x0) * k / n, y0 + (y1 - y0) * k / n + 300 * t * 4 * (k / n) * (1 - k / n)) for k in range(n + 1)]
        body += f'<path d="M{"L".join(f"{x:.0f} {y:.0f}" for x, y in pts)}" fill="none" stroke="#0a0d30" stroke-width="{5 * t + 1:.1f}"/>'
        for x, y in pts[1:-1]:
            body += f'<circle cx="{x:.0f}" cy="{y + 14 * t:.0f}" r="{46 * t:.1f}" fill="#ffb648" opacity=".5" filter="url(#g)"/><circle cx="{x:.0f}" cy="{y + 16 * t:.0f}" r="{17 * t + 1:.1f}" fill="#fff4c8"/>'
    return sheet(1400, 1800, defs, body)


def forklift(x: float, y: float, lift: float, flip: int, tint: str) -> str:
    """Return a forklift with its fork `lift` above the floor and a cellist on the pallet."""
    return (
        f'<g transform="translate({x} {y}) scale({flip} 1)"><ellipse cx="-30" cy="8" rx="230" ry="16" fill="#000" opacity=".55"/><path d="M92 -560H112V0H92Z" fill="#2b3140"/><path d="M118 {-lift - 230}H134V0H118Z" fill="#4a5468"/><path d="M92 -560H96V0H92Z" fill="#ffb469" opacity=".7"/>'
        f'<path d="M-210 -20V-128Q-210 -150 -186 -150H-90L-70 -96H92V-20Z" fill="{tint}"/><path d="M-210 -128Q-210 -150 -186 -150H-90L-70 -96H92" fill="none" stroke="#fff3c8" stroke-width="6" opacity=".8"/><path d="M-176 -150V-290H40L88 -100" fill="none" stroke="#1b1f2a" stroke-width="15"/><path d="M-176 -292H40" stroke="#ffcf8a" stroke-width="5"/>'
        '<path d="M-110 -100V-190H-66L-50 -128H6V-100Z" fill="#11131c"/><circle cx="-74" cy="-232" r="25" fill="#1c1522"/><path d="M-92 -206H-50L-36 -150L10 -160" fill="none" stroke="#1c1522" stroke-width="26" stroke-linecap="round" stroke-linejoin="round"/>'
        f'<circle cx="-140" cy="-24" r="44" fill="#0b0c12"/><circle cx="-140" cy="-24" r="18" fill="#7d8796"/><circle cx="44" cy="-28" r="52" fill="#0b0c12"/><circle cx="44" cy="-28" r="22" fill="#7d8796"/>'
        f'<g transform="translate(0 {-lift})"><path d="M118 -6H380V8H134V-120H118Z" fill="#8b95a6"/><path d="M132 -40H400V-26H132ZM140 -26H170V-6H140ZM250 -26H280V-6H250ZM364 -26H394V-6H364Z" fill="#c8935a"/><path d="M132 -40H400" stroke="#ffe0ae" stroke-width="4"/>'
        '<path d="M176 -40V-130H246V-40M176 -130V-214" fill="none" stroke="#11131c" stroke-width="10"/><path d="M178 -132Q176 -240 216 -262Q262 -250 258 -160L320 -134L312 -44H286L284 -108L190 -112Z" fill="#15131f"/><path d="M214 -262Q180 -240 180 -140" fill="none" stroke="#ffd08a" stroke-width="4"/><circle cx="226" cy="-300" r="31" fill="#c98a5e"/><path d="M196 -306Q196 -338 230 -334Q258 -332 254 -306Q230 -326 196 -306Z" fill="#15131f"/>'
        '<g transform="rotate(14 300 -150)"><path d="M292 -320H304V-190Q346 -186 338 -140Q330 -126 344 -104Q358 -52 298 -46Q238 -52 252 -104Q266 -126 258 -140Q250 -186 292 -190Z" fill="#a8542a"/><path d="M262 -176Q250 -150 262 -138Q270 -124 258 -104Q250 -70 282 -54" fill="none" stroke="#ffbf80" stroke-width="5"/><path d="M298 -316V-70" stroke="#15131f" stroke-width="4"/></g><path d="M250 -216L300 -178L262 -110" fill="none" stroke="#15131f" stroke-width="19" stroke-linecap="round" stroke-linejoin="round"/><path d="M214 -84L392 -142" stroke="#f7e9c8" stroke-width="5"/></g></g>'
    )


def hall() -> str:
    """A trade-fair evening: a trio lifted into the light by three forklifts."""
    rng = random.Random(7)
    defs = (
        linear("air", [(0, "#0a0d22", 1), (0.6, "#1c1f4a", 1), (1, "#2a1c3c", 1)]) + linear("floor", [(0, "#3d2a4e", 1), (1, "#0b0915", 1)]) + linear("warm", [(0, "#ffd890", 0.85), (1, "#ff9a4a", 0)], ".5 0 .5 1") + linear("cool", [(0, "#a8c4ff", 0.7), (1, "#5a7aff", 0)], ".5 0 .5 1") + blur("s", 18) + blur("u", 5) + grain("haze", ".004 .012", ".7 .7 1", 0.9, 3, 12)
    )
    body = '<rect width="2000" height="1050" fill="url(#air)"/>'
    for k in range(9):
        x = 60 + k * 235
        body += f'<path d="M{x} 130V800" stroke="#12142e" stroke-width="26"/><path d="M{x + 13} 130V800" stroke="#4a4f8a" stroke-width="3" opacity=".6"/>'
    for y in (60, 108):
        body += f'<path d="M0 {y}H2000" stroke="#343a68" stroke-width="9"/>'
    body += f'<path d="{"".join(f"M{x} 60L{x + 30} 108L{x + 60} 60" for x in range(0, 2000, 60))}" fill="none" stroke="#343a68" stroke-width="5"/><path d="M0 770H2000V1050H0Z" fill="url(#floor)"/>'
    beams = [(300, 480, "warm"), (760, 640, "cool"), (1240, 1060, "cool"), (1780, 1600, "cool"), (560, 430, "cool"), (980, 1050, "warm"), (1500, 1480, "warm")]
    for top, foot, name in beams:
        body += f'<path d="M{top - 12} 120H{top + 12}L{foot + 190} 840H{foot - 190}Z" fill="url(#{name})" opacity=".5" filter="url(#u)" style="mix-blend-mode:screen"/>'
    body += '<rect width="2000" height="800" filter="url(#haze)" opacity=".28" style="mix-blend-mode:screen"/>'
    for top, foot, name in beams:
        body += f'<ellipse cx="{foot}" cy="840" rx="210" ry="28" fill="{"#ffc070" if name == "warm" else "#8fa8ff"}" opacity=".3" filter="url(#s)"/><g transform="translate({top} 122) rotate({(top - foot) / 22:.0f})"><path d="M-18 -14H18L26 34H-26Z" fill="#0b0c16"/><ellipse cx="0" cy="34" rx="25" ry="8" fill="#fff8e0"/></g>'
    body += forklift(230, 850, 200, 1, "#f0a928") + forklift(820, 822, 372, 1, "#e0432e") + forklift(1770, 846, 296, -1, "#4d86d8")
    for k in range(38):
        x, s = k * 56 - 30 + rng.uniform(-14, 14), rng.uniform(0.85, 1.15)
        y = 1050 + rng.uniform(0, 16)
        body += f'<path d="M{x - 50 * s:.0f} {y + 20:.0f}Q{x - 46 * s:.0f} {y - 74 * s:.0f} {x:.0f} {y - 84 * s:.0f}Q{x + 46 * s:.0f} {y - 74 * s:.0f} {x + 50 * s:.0f} {y + 20:.0f}Z" fill="#07060e"/><circle cx="{x:.0f}" cy="{y - 110 * s:.0f}" r="{27 * s:.0f}" fill="#07060e"/><path d="M{x - 24 * s:.0f} {y - 122 * s:.0f}A{27 * s:.0f} {27 * s:.0f} 0 0 1 {x + 24 * s:.0f} {y - 122 * s:.0f}" fill="none" stroke="{rng.choice(["#ffbf7a", "#9fb4ff"])}" stroke-width="3.5" opacity=".8"/>'
    for _ in range(160):
        x, y = rng.uniform(0, 2000), rng.uniform(130, 760)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(0.8, 2.6):.1f}" fill="#fff4d8" opacity="{rng.uniform(0.2, 0.7):.2f}"/>'
    return sheet(2000, 1050, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Festplaz."""
    home = "festplaz/images/"
    return [
        Picture(home + "cover.jpg", drone(), 1600, grain=0.6, vignette=0.1, seed=4021),
        Picture(home + "laangen-desch.jpg", table(), 1300, grain=1.8, vignette=0.1, seed=4022),
        Picture(home + "trio-hal.jpg", hall(), 1800, grain=1.8, vignette=0.14, seed=4023),
    ]
