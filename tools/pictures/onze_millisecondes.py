"""Onze Millisecondes, sound and virtual reality: black rooms drawn by echoes, phosphor green, one orange glow, foley floors."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet

GREEN, GLOW = "#b9ffcb", "#ff8a2a"
Point = tuple[float, float, float]


def screen(p: Point, focal: float = 820, cx: float = 900, cy: float = 560) -> tuple[float, float]:
    """Return a point of the room on the picture plane."""
    return cx + focal * p[0] / p[2], cy + focal * p[1] / p[2]


def wedge(corner: Point, u: Point, v: Point, normal: Point, lamp: Point) -> list[tuple[float, str]]:
    """Return the two long faces of one foam wedge on the cell corner + u + v as (depth, path)."""
    def add(*terms: tuple[Point, float]) -> Point:
        return tuple(sum(t[0][i] * t[1] for t in terms) for i in range(3))  # type: ignore[return-value]

    tip = 0.62
    ridge = [add((corner, 1), (v, 0.5), (normal, tip)), add((corner, 1), (u, 1), (v, 0.5), (normal, tip))]
    out = []
    for side in (0, 1):
        base = [add((corner, 1), (v, side)), add((corner, 1), (u, 1), (v, side))]
        quad = [base[0], base[1], ridge[1], ridge[0]]
        if min(q[2] for q in quad) < 1.1:
            continue
        slope = add((v, (1 if side else -1) * tip / math.dist((0, 0, 0), v)), (normal, 0.5 * math.dist((0, 0, 0), v)))
        mid = tuple(sum(q[i] for q in quad) / 4 for i in range(3))
        way = tuple(lamp[i] - mid[i] for i in range(3))
        far = math.dist((0, 0, 0), way)
        lit = max(0.0, sum(slope[i] * way[i] for i in range(3)) / (math.dist((0, 0, 0), slope) * far)) * 9 / (1.2 + far * far)
        cool = max(0.0, -slope[2] / math.dist((0, 0, 0), slope)) * 0.08 + 0.03
        rgb = [min(255, round(255 * c)) for c in (1.25 * lit + cool * 0.75, 0.58 * lit + cool, 0.2 * lit + cool * 1.15)]
        path = "M" + "L".join("{:.1f} {:.1f}".format(*screen(q)) for q in quad)
        colour = "rgb({},{},{})".format(*rgb)
        out.append((mid[2], f'<path d="{path}Z" fill="{colour}" stroke="{colour}" stroke-width=".7"/>'))
    return out


def chamber() -> str:
    """A dummy head in the anechoic room, an orange lamp behind it."""
    lamp, faces, n = (0.0, -0.25, 7.4), [], 3
    walls: list[tuple[Point, Point, Point, Point, int, int]] = [
        ((-4, -2.75, 9), (1, 0, 0), (0, 1, 0), (0, 0, -1), 8, 6), ((-4, -2.75, 1), (0, 0, 1), (0, 1, 0), (1, 0, 0), 8, 6), ((4, -2.75, 1), (0, 0, 1), (0, 1, 0), (-1, 0, 0), 8, 6),
        ((-4, -2.75, 1), (0, 0, 1), (1, 0, 0), (0, 1, 0), 8, 8), ((-4, 3.25, 1), (0, 0, 1), (1, 0, 0), (0, -1, 0), 8, 8),
    ]
    for origin, a, b, normal, na, nb in walls:
        for i in range(na):
            for j in range(nb):
                cell = tuple(origin[k] + a[k] * i + b[k] * j for k in range(3))
                long, short = (a, b) if (i + j) % 2 == 0 else (b, a)
                for w in range(n):
                    corner = tuple(cell[k] + short[k] * w / n for k in range(3))
                    faces += wedge(corner, long, tuple(c / n for c in short), normal, lamp)  # type: ignore[arg-type]
    faces.sort(key=lambda f: -f[0])
    defs = (
        radial("lamp", [(0, "#fff1d0", 1), (0.1, "#ffc070", 0.95), (0.3, GLOW, 0.5), (1, GLOW, 0)]) + linear("head", [(0, "#3a3d40", 1), (0.5, "#1b1d1f", 1), (1, "#0a0b0c", 1)])
        + radial("face", [(0, "#63686c", 1), (0.6, "#2a2d30", 1), (1, "#0e0f10", 1)], ".5 .35 .7") + blur("s", 14) + blur("m", 5) + blur("xl", 50)
    )
    body = '<rect width="1800" height="1200" fill="#050505"/>' + "".join(f[1] for f in faces)
    body += '<circle cx="900" cy="530" r="620" fill="url(#lamp)" opacity=".75"/>'
    head = "M900 250C1016 250 1082 330 1082 452C1082 520 1070 590 1046 648C1026 700 990 742 972 764L976 850C1010 880 1050 894 1052 930H748C750 894 790 880 824 850L828 764C810 742 774 700 754 648C730 590 718 520 718 452C718 330 784 250 900 250Z"
    body += f'<path d="{head}" fill="none" stroke="#ffb054" stroke-width="20" filter="url(#s)"/><path d="M884 920H916V1220H884Z" fill="#1a1b1c"/><path d="M884 920H891V1220H884ZM909 920H916V1220H909Z" fill="#c66a24"/><path d="M760 1140H1040L1090 1220H710Z" fill="#0c0c0d"/>'
    for f in (1, -1):
        ear = "M-176 446C-214 420 -240 450 -234 500C-230 540 -214 560 -208 590C-202 620 -180 616 -172 596Z"
        body += f'<g transform="translate(900 0) scale({f} 1)"><path d="{ear}" fill="#c4601d" filter="url(#m)"/><path d="{ear}" fill="#8a4a20"/><path d="M-184 462C-208 448 -222 468 -218 504C-214 532 -202 540 -200 566M-186 496C-204 500 -204 528 -190 536" fill="none" stroke="#2a1408" stroke-width="8" stroke-linecap="round"/><path d="M-178 450C-212 426 -236 452 -231 500" fill="none" stroke="#ffc98a" stroke-width="5"/></g>'
    body += f'<path d="{head}" fill="url(#face)"/><path d="{head}" fill="none" stroke="#ff9a45" stroke-width="5" opacity=".85"/>'
    body += '<path d="M900 410C890 470 874 530 864 566C872 590 928 590 936 566C926 530 910 470 900 410Z" fill="#7b8084" opacity=".35" filter="url(#m)"/><path d="M862 572Q880 592 900 584Q920 592 938 572" fill="none" stroke="#08090a" stroke-width="7" filter="url(#m)"/><path d="M790 440Q830 412 872 436M928 436Q970 412 1010 440" fill="none" stroke="#08090a" stroke-width="30" opacity=".6" filter="url(#s)"/><path d="M852 652Q900 640 948 652" fill="none" stroke="#08090a" stroke-width="7" filter="url(#m)"/><path d="M826 770Q900 830 974 770L974 800Q900 850 826 800Z" fill="#050505" opacity=".8" filter="url(#s)"/>'
    body += '<path d="M812 884H988" stroke="#0a0a0a" stroke-width="4"/><rect x="860" y="894" width="80" height="22" rx="4" fill="#0a0a0a"/><circle cx="876" cy="905" r="4" fill="#7dff9e"/><path d="M892 905H928" stroke="#6d7276" stroke-width="4"/>'
    return sheet(1800, 1200, defs, body)


def cloud(points: list[tuple[float, float, float, str, float]]) -> str:
    """Return points as small squares, one path for each colour and brightness."""
    groups: dict[tuple[str, int], list[str]] = {}
    for x, y, size, colour, bright in points:
        level = min(9, int(bright * 10))
        if level > 0 and -10 < x < 2010 and -10 < y < 1010:
            groups.setdefault((colour, level), []).append(f"M{x:.1f} {y:.1f}h{size:.1f}v{size:.1f}h-{size:.1f}z")
    return "".join(f'<path d="{"".join(d)}" fill="{c}" opacity="{(level + 1) / 10:.1f}"/>' for (c, level), d in groups.items())


def tunnel() -> str:
    """A mine gallery in points of light, revealed by rings of echo; a tub wagon at its end."""
    rng = random.Random(13)
    points = []

    def put(x: float, y: float, z: float, colour: str = GREEN, gain: float = 1.0) -> None:
        px, py = screen((x, y, z), 900, 980, 470)
        d = math.sqrt(x * x + y * y + z * z)
        ring = max(math.exp(-(((d - r) / (0.16 + r * 0.02)) ** 2)) * g for r, g in ((2.5, 0.8), (4.0, 1.0), (6.2, 0.95), (9.2, 0.85), (13.5, 0.8), (19, 0.7)))
        points.append((px, py, max(1.4, 8.5 / z**0.62), colour, (0.3 + 0.7 * ring) * gain))

    def bend(z: float) -> float:
        return 0.9 * math.sin(z / 6.5) * (z / 12)

    for _ in range(11000):
        z = 1.15 * math.exp(3.1 * rng.random() ** 0.8)
        a = rng.uniform(0, math.pi)
        rough = 1 + 0.09 * math.sin(5 * a + 2.3 * z) + 0.05 * math.sin(13 * a - 3 * z) + rng.uniform(-0.015, 0.015)
        put(bend(z) - 1.75 * rough * math.cos(a), 0.55 - 1.75 * rough * math.sin(a), z)
    for _ in range(4200):
        z = 1.15 * math.exp(3.1 * rng.random() ** 0.8)
        x = rng.uniform(-1.75, 1.75)
        put(bend(z) + x, 0.62 + 0.06 * math.sin(7 * x + z) + rng.uniform(-0.02, 0.02), z, GREEN, 0.75)
    for k in range(13):
        z = 2.6 + 1.9 * k
        for _ in range(300):
            side, t = rng.choice((-1, 1)), rng.random()
            put(bend(z) + side * (1.42 - 0.16 * t) + rng.uniform(-0.08, 0.08), 0.6 - 1.75 * t, z + rng.uniform(-0.08, 0.08), "#e9fff0", 1.0)
            put(bend(z) + rng.uniform(-1.4, 1.4), -1.15 + rng.uniform(-0.09, 0.09), z + rng.uniform(-0.08, 0.08), "#e9fff0", 0.95)
    for _ in range(4200):
        z = 1.3 * math.exp(2.8 * rng.random())
        put(bend(z) + rng.choice((-0.42, 0.42)) + rng.uniform(-0.012, 0.012), 0.56, z, "#e9fff0", 1.0)
    z0 = 8.6
    for _ in range(2600):
        face, u, v = rng.random(), rng.random(), rng.random()
        x, y, z = (u - 0.5) * (0.95 + 0.3 * (1 - v)), 0.28 - 0.78 * (1 - v), z0
        if face > 0.6:
            x, z = (0.5 + 0.13 * (1 - v)) * rng.choice((-1, 1)), z0 + 1.1 * u
        if face > 0.9:
            x, y, z = (u - 0.5) * 1.2, -0.5 - 0.22 * math.sin(math.pi * u) * v, z0 + v
        px, py = screen((bend(z) + x, y, z), 900, 980, 470)
        points.append((px, py, 3.1, GLOW, rng.uniform(0.55, 1)))
    for cx in (-0.34, 0.34):
        for k in range(150):
            a, r = k * math.tau / 150, 0.19 if k % 2 else 0.13
            px, py = screen((bend(z0) + cx + r * math.cos(a), 0.38 + r * math.sin(a), z0), 900, 980, 470)
            points.append((px, py, 3, "#ffd0a0", 0.95))
    defs = radial("haze", [(0, "#1d5a3d", 0.6), (0.5, "#0d2a1d", 0.35), (1, "#000", 0)]) + radial("ember", [(0, GLOW, 0.5), (1, GLOW, 0)]) + blur("m", 9)
    wx, wy = screen((bend(z0), -0.1, z0), 900, 980, 470)
    dots = cloud(points)
    body = f'<rect width="2000" height="1000" fill="#020503"/><ellipse cx="1010" cy="450" rx="900" ry="560" fill="url(#haze)"/><g opacity=".55" filter="url(#m)">{dots}</g><circle cx="{wx:.0f}" cy="{wy:.0f}" r="190" fill="url(#ember)"/>{dots}'
    return sheet(2000, 1000, defs, body)


def sparks(rng: random.Random, x: float, y: float, many: int, reach: float) -> str:
    """Return sparks thrown from one spot, as arcs that cool on their way."""
    out = ""
    for _ in range(many):
        a, v = rng.gauss(-math.pi / 2, 0.75), reach * rng.random() ** 1.3
        dx, dy = v * math.cos(a), v * math.sin(a)
        sag = 0.5 * abs(dx) + 30
        out += f'<path d="M{x + dx * 0.62:.0f} {y + dy * 0.7:.0f}Q{x + dx * 0.85:.0f} {y + dy * 0.98:.0f} {x + dx:.0f} {y + dy + sag * 0.35:.0f}" stroke="{rng.choice(["#fff6cf", "#ffd36b", "#ff9a35", "#ff6a1c"])}" stroke-width="{rng.uniform(1.2, 4):.1f}" fill="none" stroke-linecap="round" opacity="{rng.uniform(0.5, 1):.2f}"/>'
    return out


def casting(shift: float) -> str:
    """Return the scene of one eye; what is near moves further with `shift`."""
    rng = random.Random(410)
    body = '<rect x="-100" width="1160" height="960" fill="#0b0608"/><rect x="-100" width="1160" height="960" fill="url(#heat)"/>'
    for k in range(7):
        x = -80 + 180 * k + shift * 0.2
        body += f'<path d="M{x:.0f} -10H{x + 44:.0f}V{520}H{x:.0f}Z" fill="#1b0f0d"/><path d="M{x + 40:.0f} -10V520" stroke="#7d3415" stroke-width="4" opacity=".6"/>'
    body += f'<g transform="translate({shift * 0.35:.1f} 0)"><path d="M-40 120H1060V164H-40ZM-40 250H1060V276H-40Z" fill="#160c0b"/><path d="M560 -10L520 520H980L930 -10Z" fill="#241311"/><path d="M560 -10L520 520H600L630 -10Z" fill="#6d2c14" opacity=".6"/><path d="M640 520V420Q720 340 800 420V520Z" fill="#3a170d"/><path d="M664 520V436Q720 376 776 436V520Z" fill="url(#mouth)"/>' + "".join(f'<path d="M{520 - 2 * k} {120 + 70 * k}H{960 + 3 * k}" stroke="#100807" stroke-width="10"/>' for k in range(5)) + "</g>"
    body += f'<path d="M-100 520H1060V980H-100Z" fill="url(#ground)"/><circle cx="{720 + shift * 0.4:.0f}" cy="500" r="420" fill="url(#flare)"/>'
    near, far = shift, shift * 0.4
    body += f'<path d="M{690 + far:.0f} 506H{750 + far:.0f}C{720 + far:.0f} 600 {640 + near * 0.6:.0f} 640 {560 + near * 0.8:.0f} 740C{500 + near:.0f} 830 {470 + near:.0f} 900 {470 + near:.0f} 980H{190 + near:.0f}C{220 + near:.0f} 860 {330 + near * 0.8:.0f} 760 {430 + near * 0.6:.0f} 690C{560 + near * 0.5:.0f} 620 {670 + far:.0f} 580 {690 + far:.0f} 506Z" fill="url(#iron)" stroke="#5c1c08" stroke-width="14"/>'
    body += f'<path d="M{720 + far:.0f} 520C{690 + far:.0f} 610 {580 + near * 0.5:.0f} 650 {490 + near * 0.7:.0f} 730C{400 + near * 0.8:.0f} 800 {330 + near:.0f} 880 {320 + near:.0f} 980" stroke="#fffbe0" stroke-width="17" fill="none" opacity=".9" filter="url(#soft)"/>'
    body += sparks(rng, 720 + far, 500, 230, 520) + sparks(rng, 450 + near * 0.7, 760, 60, 240)
    body += f'<g transform="translate({250 + shift * 0.7:.1f} 640)"><ellipse cx="10" cy="-110" rx="210" ry="260" fill="#b5481a" opacity=".4" filter="url(#soft2)"/><ellipse cx="-60" cy="186" rx="170" ry="16" fill="#000" opacity=".7"/><path d="M-72 180L-62 -70Q-66 -150 -8 -160Q52 -156 56 -84L92 180Z" fill="#0d0809"/><path d="M56 -84L92 180H66L40 -90Z" fill="#e0661f"/><path d="M-30 -164Q-34 -214 0 -218Q34 -214 32 -164Z" fill="#0d0809"/><path d="M-70 -190Q0 -226 66 -190Q0 -204 -70 -190ZM-44 -196Q-40 -244 2 -246Q42 -242 42 -196Z" fill="#120a0a"/><path d="M42 -232Q46 -210 42 -192L64 -190" stroke="#ff9a45" stroke-width="5" fill="none"/><path d="M20 -120Q90 -60 132 -88L142 -66Q90 -20 10 -60Z" fill="#0d0809"/><path d="M-30 10L420 -150" stroke="#1b1010" stroke-width="11"/><path d="M100 -40L420 -154" stroke="#ff9a45" stroke-width="3"/></g>'
    return body


def stereo() -> str:
    """The tapping of a blast furnace as the two views of a headset."""
    lens = "M130 20H830Q940 20 940 130V700Q940 940 700 940H260Q20 940 20 700V130Q20 20 130 20Z"
    mirrored = "M830 20H130Q20 20 20 130V700Q20 940 260 940H700Q940 940 940 700V130Q940 20 830 20Z"
    defs = (
        f'<clipPath id="l"><path d="{lens}"/></clipPath><clipPath id="r"><path d="{mirrored}"/></clipPath>' + radial("heat", [(0, "#8a3413", 1), (0.5, "#3a140c", 0.9), (1, "#0b0608", 0)], ".66 .52 .85")
        + radial("flare", [(0, "#fff3c4", 0.95), (0.12, "#ffc255", 0.7), (0.4, "#ff6a1c", 0.3), (1, "#ff6a1c", 0)]) + linear("mouth", [(0, "#ffb347", 1), (1, "#fffbe0", 1)]) + linear("ground", [(0, "#5a2411", 1), (0.3, "#2a120c", 1), (1, "#0d0706", 1)])
        + linear("iron", [(0, "#fffbe0", 1), (0.3, "#ffd65e", 1), (0.7, "#ff9a2a", 1), (1, "#e8551a", 1)]) + blur("soft", 7) + blur("soft2", 60) + radial("edge", [(0, "#000", 0), (0.72, "#000", 0), (1, "#000", 0.85)], ".5 .5 .72")
    )
    body = '<rect width="2000" height="1000" fill="#000"/>'
    for x, name, shift, shape in ((30, "l", 17.0, lens), (1010, "r", -17.0, mirrored)):
        body += f'<g transform="translate({x} 20)"><g clip-path="url(#{name})">{casting(shift)}<rect width="960" height="960" fill="url(#edge)"/></g><path d="{shape}" fill="none" stroke="#ff5a3a" stroke-width="3" opacity=".35" transform="translate(-3 0)"/><path d="{shape}" fill="none" stroke="#4ad2ff" stroke-width="3" opacity=".3" transform="translate(3 0)"/></g>'
    return sheet(2000, 1000, defs, body)


def tile(kind: str, rng: random.Random, tones: list[str]) -> str:
    """Return one square of flooring, 280 wide."""
    x: float
    y: float
    out = f'<rect width="280" height="280" fill="{tones[0]}"/>'
    if kind == "planks":
        for k in range(5):
            out += f'<rect y="{56 * k}" width="280" height="54" fill="{rng.choice(tones[1:])}"/>' + "".join(f'<path d="M0 {56 * k + rng.uniform(8, 48):.0f}Q140 {56 * k + rng.uniform(4, 52):.0f} 280 {56 * k + rng.uniform(8, 48):.0f}" stroke="#000" stroke-opacity=".16" stroke-width="2" fill="none"/>' for _ in range(4))
            out += f'<path d="M{rng.randint(40, 240)} {56 * k}v54" stroke="#000" stroke-opacity=".5" stroke-width="2"/>'
    elif kind == "herring":
        for i in range(-3, 12):
            for j in range(-2, 8):
                x, y = 40 * i + 40 * (j % 2), 80 * j - 40 * (i % 2)
                out += f'<path d="M{x} {y}l40 40v40l-40 -40z" fill="{rng.choice(tones[1:])}"/><path d="M{x + 40} {y + 40}l40 -40v40l-40 40z" fill="{rng.choice(tones[1:])}" stroke="#000" stroke-opacity=".2"/>'
    elif kind == "stones":
        size = float(tones[-1])
        for _ in range(int(82000 / size**2)):
            x, y, r = rng.uniform(0, 280), rng.uniform(0, 280), size * rng.uniform(0.5, 1)
            turn = rng.randint(0, 180)
            out += f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn})"><ellipse cx="2" cy="3" rx="{r:.0f}" ry="{r * 0.76:.0f}" fill="#000" opacity=".45"/><ellipse rx="{r:.0f}" ry="{r * 0.72:.0f}" fill="{rng.choice(tones[1:-1])}"/></g><circle cx="{x - r * 0.25:.0f}" cy="{y - r * 0.3:.0f}" r="{r * 0.25:.1f}" fill="#fff" opacity=".22"/>'
    elif kind == "grid":
        n = int(tones[-1])
        s = 280 / n
        for i in range(n):
            for j in range(n):
                out += f'<rect x="{i * s + 2:.1f}" y="{j * s + 2:.1f}" width="{s - 4:.1f}" height="{s - 4:.1f}" rx="3" fill="{tones[1 + (i + j) % (len(tones) - 2)]}"/><path d="M{i * s + 3:.1f} {j * s + 3:.1f}h{s - 6:.1f}" stroke="#fff" stroke-opacity=".25" stroke-width="3"/>'
    elif kind == "bricks":
        for j in range(8):
            for i in range(-1, 4):
                out += f'<rect x="{i * 84 + 42 * (j % 2) + 2}" y="{j * 35 + 2}" width="80" height="31" rx="2" fill="{rng.choice(tones[1:])}"/>'
    elif kind == "blades":
        for _ in range(230):
            x, y, a = rng.uniform(0, 280), rng.uniform(-10, 290), rng.uniform(-1, 1)
            out += f'<path d="M{x:.0f} {y:.0f}q{14 * a:.0f} -12 {26 * a:.0f} -{rng.uniform(14, 34):.0f}" stroke="{rng.choice(tones[1:])}" stroke-width="{rng.uniform(4.5, 8):.1f}" fill="none"/>'
    elif kind == "plate":
        for i in range(8):
            for j in range(8):
                out += f'<g transform="translate({i * 37 + 10} {j * 37 + 10}) rotate({45 if (i + j) % 2 else -45})"><ellipse cx="2" cy="2" rx="15" ry="5" fill="#000" opacity=".4"/><ellipse rx="15" ry="4.6" fill="{tones[1]}"/></g>'
    elif kind == "soft":
        for _ in range(16):
            out += f'<ellipse cx="{rng.uniform(0, 280):.0f}" cy="{rng.uniform(0, 280):.0f}" rx="{rng.uniform(20, 70):.0f}" ry="{rng.uniform(8, 30):.0f}" fill="{rng.choice(tones[1:])}" opacity=".5" filter="url(#dune)"/>'
    else:
        for k in range(9):
            out += f'<path d="M0 {32 * k + 12}Q70 {32 * k + rng.uniform(-10, 26):.0f} 140 {32 * k + 12}T280 {32 * k + 12}" stroke="{tones[1 + k % (len(tones) - 1)]}" stroke-width="{rng.uniform(5, 15):.0f}" fill="none" opacity=".8"/>'
    return out


def floors() -> str:
    """Twenty-five squares of flooring from above, one pair of shoes, one microphone."""
    x: float
    y: float
    rng = random.Random(2300)
    plan = [
        ("planks", ["#4a3220", "#a5753f", "#b98750", "#93652f"]), ("stones", ["#5b5a57", "#8d8b86", "#a8a59d", "#6d6b66", "19"]), ("grid", ["#3a2a22", "#b5522f", "#a2482a", "#c2613a", "5"]), ("blades", ["#27401f", "#4f7a35", "#6c9945", "#3b5f2a"]), ("plate", ["#7d868c", "#c3ccd1"]),
        ("soft", ["#f1f5f8", "#ffffff", "#cddbe6"]), ("herring", ["#3d2716", "#8a5c33", "#9e6d3e", "#734a27"]), ("stones", ["#3f3b38", "#5f5a56", "#777069", "#514c48", "34"]), ("waves", ["#2f6f8a", "#4b93ad", "#8cc5d4", "#245a72"]), ("grid", ["#777", "#efece4", "#22262b", "6"]),
        ("bricks", ["#c9bda8", "#8f3f2c", "#a44d35", "#7d3526"]), ("blades", ["#7a5a20", "#d8b458", "#b98f38", "#ecd083"]), ("soft", ["#d9bd8a", "#efd8a8", "#b89660"]), ("plate", ["#2d3136", "#4d5359"]), ("stones", ["#e6e0d4", "#c4705a", "#7c8a80", "#d9b36c", "#5f6a72", "14"]),
        ("grid", ["#1c2b26", "#2f5f50", "#3b7362", "9"]), ("planks", ["#23262a", "#6f757a", "#7f868b", "#62686d"]), ("blades", ["#4a2a16", "#a8551f", "#c87b2a", "#7d3a18"]), ("bricks", ["#4f5358", "#82878c", "#959a9e", "#70757a"]), ("soft", ["#4b3222", "#6d4a32", "#33211a"]),
        ("waves", ["#e4d9c0", "#c9b88e", "#d8caa6", "#b9a676"]), ("stones", ["#c2a878", "#e8d8b0", "#d1ba86", "#f4ead0", "12"]), ("soft", ["#a63d2a", "#c65a3c", "#7d2a1e"]), ("herring", ["#6a6f74", "#b9c0c4", "#a5adb2", "#ccd2d5"]), ("planks", ["#7d6a50", "#d9c7a2", "#e4d4b2", "#cbb78e"]),
    ]
    defs = '<clipPath id="t"><rect width="280" height="280" rx="5"/></clipPath>' + blur("dune", 9) + blur("s", 16) + blur("m", 6) + linear("lamp", [(0, "#fff3d6", 0.4), (0.5, "#fff", 0), (1, "#0c0a10", 0.62)], "0 0 1 1") + linear("edge", [(0, "#fff", 0.35), (0.08, "#fff", 0), (0.92, "#000", 0), (1, "#000", 0.4)])
    defs += linear("leather", [(0, "#b06a38", 1), (0.5, "#8a4c24", 1), (1, "#552b12", 1)], "0 0 1 1")
    body = '<rect width="1600" height="1600" fill="#17161a"/>'
    for k, (kind, tones) in enumerate(plan):
        x, y = 40 + 310 * (k % 5), 40 + 310 * (k // 5)
        body += f'<g transform="translate({x} {y})"><rect x="4" y="8" width="280" height="280" rx="6" fill="#000" opacity=".8" filter="url(#m)"/><g clip-path="url(#t)">{tile(kind, rng, tones)}<rect width="280" height="280" fill="url(#edge)"/></g></g>'
    sole = "M0 -118C44 -118 56 -70 48 -14C44 22 46 60 38 92C30 122 -30 122 -38 92C-46 60 -36 24 -44 -14C-54 -68 -40 -118 0 -118Z"
    for x, y, turn, f in ((756, 800, -9, 1), (862, 782, 7, -1)):
        body += f'<g transform="translate({x} {y}) rotate({turn}) scale({f} 1)"><path d="{sole}" transform="translate({18 * f} 22)" fill="#000" opacity=".65" filter="url(#s)"/><path d="{sole}" fill="#20140c"/><path d="{sole}" transform="scale(.93 .95)" fill="url(#leather)"/><path d="M-26 20Q0 -8 28 20L27 78Q0 104 -27 78Z" fill="#1a0f08"/><path d="M-20 34Q0 20 20 34L20 74Q0 90 -20 74Z" fill="#3d2413"/>'
        body += "".join(f'<path d="M-21 {-44 + 17 * i}L21 {-38 + 17 * i}M21 {-44 + 17 * i}L-21 {-38 + 17 * i}" stroke="#e8d9b8" stroke-width="4.4"/>' for i in range(4)) + '<path d="M-36 -66Q0 -92 38 -66" stroke="#4a2610" stroke-width="4" fill="none"/><path d="M-26 -96Q-10 -108 8 -106" stroke="#f1bf8c" stroke-width="6" fill="none" stroke-linecap="round" opacity=".8"/></g>'
    body += '<g fill="none" stroke-linecap="round"><path d="M1640 1330L1100 1010" stroke="#000" stroke-width="26" opacity=".5" filter="url(#s)"/><path d="M1640 1210L1090 880" stroke="#23252a" stroke-width="20"/><path d="M1640 1204L1090 874" stroke="#80868e" stroke-width="4"/></g>'
    body += '<g transform="translate(1010 832) rotate(31)"><rect x="-122" y="-34" width="244" height="68" rx="34" transform="translate(40 84) " fill="#000" opacity=".5" filter="url(#s)"/><rect x="-122" y="-34" width="244" height="68" rx="34" fill="#3b3e44"/>'
    for _ in range(300):
        x, y, a = rng.uniform(-118, 118), rng.uniform(-36, 36), rng.uniform(0, math.tau)
        body += f'<path d="M{x:.0f} {y:.0f}l{15 * math.cos(a):.0f} {15 * math.sin(a):.0f}" stroke="{rng.choice(["#5a5f67", "#2a2c31", "#7b818a", "#3b3e44"])}" stroke-width="3.4"/>'
    return sheet(1600, 1600, defs, body + '</g><rect width="1600" height="1600" fill="url(#lamp)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of Onze Millisecondes."""
    home = "onze-millisecondes/images/"
    return [
        Picture(home + "cover.jpg", chamber(), 1600, grain=1.3, vignette=0.3, seed=111),
        Picture(home + "taupe-galerie.jpg", tunnel(), 1600, grain=0.4, vignette=0.2, seed=112),
        Picture(home + "coulee-stereo.jpg", stereo(), 1600, grain=1.0, vignette=0.0, seed=113),
        Picture(home + "pas-sols.jpg", floors(), 1600, grain=0.0, vignette=0.1, seed=114),
    ]
