"""Kollektiv Schwebe, circus and dance: petrol dark, tungsten amber, haze and long shadows, bodies small in large rooms."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from .ink import Picture
from .literature import blur, grain, lettering, linear, radial, sheet

Point = tuple[float, float]
NIGHT, AMBER, COLD, TEAL = "#061417", "#f2a03d", "#cfe6e4", "#1b9c8f"


@dataclass(frozen=True)
class Pose:
    """One posture: neck, head, then both arms and both legs as root, middle and end."""

    neck: Point
    head: Point
    arms: list[tuple[float, ...]]
    legs: list[tuple[float, ...]]


# Poses on a figure about 180 high with its hip at the origin.
HANG = Pose((0, -58), (3, -80), [(-3, -60, -6, -96, -8, -132), (3, -60, 8, -96, 8, -132)], [(-4, 0, -8, 48, -18, 94), (5, 0, 8, 48, 0, 98)])
SWING = Pose((4, -58), (10, -80), [(1, -60, -4, -96, -8, -132), (7, -60, 8, -96, 8, -132)], [(-4, 0, 20, 42, 52, 74), (5, 0, 30, 36, 66, 60)])
FLY = Pose((30, -50), (46, -66), [(28, -52, 62, -76, 92, -106), (32, -50, 70, -60, 108, -82)], [(-4, 0, -42, 24, -88, 34), (4, 4, -30, 40, -76, 58)])
WALK = Pose((10, -58), (15, -81), [(8, -58, 44, -70, 82, -92), (10, -58, -26, -66, -64, -84)], [(-3, 0, 22, 38, 14, 88), (4, 0, -16, 44, -44, 84)])
STAND = Pose((0, -60), (2, -83), [(-14, -58, -24, -22, -18, 12), (14, -58, 24, -22, 20, 12)], [(-9, 0, -10, 46, -11, 94), (9, 0, 11, 46, 13, 94)])
SIT = Pose((-14, -56), (-16, -79), [(-14, -56, 6, -76, 4, -116), (-12, -54, 8, -44, 4, -84)], [(0, 0, 40, -12, 62, 34), (0, 4, 44, 2, 58, 50)])


def limb(points: list[Point], radii: list[float], tone: str) -> str:
    """Return a tapered limb through `points`."""
    out = ""
    for (x0, y0), (x1, y1), r0, r1 in zip(points, points[1:], radii, radii[1:]):
        a = math.atan2(y1 - y0, x1 - x0) + math.pi / 2
        c, s = math.cos(a), math.sin(a)
        out += f"M{x0 + r0 * c:.1f} {y0 + r0 * s:.1f}L{x1 + r1 * c:.1f} {y1 + r1 * s:.1f}A{r1} {r1} 0 0 0 {x1 - r1 * c:.1f} {y1 - r1 * s:.1f}L{x0 - r0 * c:.1f} {y0 - r0 * s:.1f}A{r0} {r0} 0 0 0 {x0 + r0 * c:.1f} {y0 + r0 * s:.1f}Z"
    return f'<path d="{out}" fill="{tone}"/>'


def figure(pose: Pose, x: float, y: float, scale: float, tone: str, turn: float = 0, flip: bool = False, coat: str = "") -> str:
    """Return a performer as a silhouette; `coat` colours the trunk."""
    neck, head, arms, legs = pose.neck, pose.head, pose.arms, pose.legs
    out = "".join(limb([(a[0], a[1]), (a[2], a[3]), (a[4], a[5])], [9.5, 7.5, 4.5], tone) for a in legs)
    out += "".join(limb([(a[4], a[5]), (a[4] + 7, a[5] + 5)], [4.5, 3], tone) for a in legs)
    out += limb([(0, 0), (neck[0] * 0.4, neck[1] * 0.4), (neck[0], neck[1])], [11.5, 10, 14], coat or tone)
    out += "".join(limb([(a[0], a[1]), (a[2], a[3]), (a[4], a[5])], [6.5, 5, 3.6], tone) for a in arms)
    out += limb([(neck[0], neck[1] - 4), (head[0], head[1])], [6, 5], tone) + f'<ellipse cx="{head[0]}" cy="{head[1]}" rx="9.6" ry="12" fill="{tone}"/>'
    return f'<g transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f}) scale({-scale if flip else scale:.3f} {scale:.3f})">{out}</g>'


def mix(a: str, b: str, t: float) -> str:
    """Return the colour `t` of the way from `a` to `b`."""
    return "#" + "".join(f"{round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t):02x}" for i in (1, 3, 5))


def truss(x0: float, y: float, x1: float, depth: float, tone: str, weight: float) -> str:
    """Return a lattice girder in elevation."""
    step, d, k = depth * 1.1, f"M{x0} {y}H{x1}M{x0} {y + depth}H{x1}", x0
    while k + step <= x1 + step / 2:
        d += f"M{k:.0f} {y + depth}L{k + step / 2:.0f} {y}L{k + step:.0f} {y + depth}"
        k += step
    return f'<path d="{d}" fill="none" stroke="{tone}" stroke-width="{weight}"/>'


def swing() -> str:
    """One swing of a trapeze in eleven exposures; the last figure lets go."""
    defs = (
        radial("haze", [(0, "#2f6f70", 0.85), (0.5, "#12393d", 0.6), (1, NIGHT, 0)], ".5 .5 .5") + radial("warm", [(0, AMBER, 0.75), (0.4, "#a65a1c", 0.3), (1, NIGHT, 0)])
        + linear("cone", [(0, "#ffd9a0", 0.5), (0.7, "#ffb65a", 0.07), (1, "#ffb65a", 0)]) + blur("s", 22) + blur("b", 3) + grain("smoke", ".0022 .006", ".6 .85 .85", 0.75, 5, 21)
        + linear("floor", [(0, "#0a2225", 1), (1, "#02090a", 1)])
    )
    body = f'<rect width="1800" height="1200" fill="{NIGHT}"/><ellipse cx="820" cy="620" rx="1000" ry="640" fill="url(#haze)"/>'
    for k in range(8):
        x = 60 + 240 * k
        body += f'<path d="M{x} 250V1010" stroke="#0a2327" stroke-width="{26 - abs(900 - x) / 90:.0f}"/><rect x="{x + 48}" y="420" width="130" height="250" fill="#1d5356" opacity="{0.5 - abs(860 - x) / 2600:.2f}"/><path d="M{x + 113} 420v250M{x + 48} 503h130M{x + 48} 586h130" stroke="#0a2327" stroke-width="6"/>'
    body += truss(-40, 20, 1840, 100, "#153c40", 9) + truss(-40, 170, 1840, 60, "#0f2e32", 6)
    body += '<path d="M0 1010H1800V1200H0Z" fill="url(#floor)"/><path d="M1560 -40L1640 -40L1260 1120H300Z" fill="url(#cone)" filter="url(#s)"/><rect width="1800" height="1200" filter="url(#smoke)" opacity=".35"/><circle cx="1420" cy="400" r="480" fill="url(#warm)" opacity=".55"/><ellipse cx="800" cy="1080" rx="620" ry="60" fill="#ffb65a" opacity=".2" filter="url(#s)"/>'
    px, py, length = 880.0, 60.0, 640.0
    arc = "".join(f"L{px + length * math.sin(a / 40):.0f} {py + length * math.cos(a / 40):.0f}" for a in range(-42, 43))
    body += f'<path d="M{arc[1:]}" fill="none" stroke="{COLD}" stroke-width="1.6" opacity=".4" stroke-dasharray="3 9"/>'
    for k in range(11):
        a = math.radians(-57 + 11.2 * k)
        bx, by = px + length * math.sin(a), py + length * math.cos(a)
        t = k / 10
        tone, alpha = mix("#7fb9b8", "#ffe7bd", t), 0.16 + 0.8 * t**1.5
        turn = -math.degrees(a)
        body += f'<g opacity="{alpha:.2f}"><path d="M{px - 34} {py}L{bx - 34 * math.cos(a):.0f} {by + 34 * math.sin(a):.0f}L{bx + 34 * math.cos(a):.0f} {by - 34 * math.sin(a):.0f}L{px + 34} {py}" fill="none" stroke="{tone}" stroke-width="2.4" stroke-linejoin="round"/>'
        if k < 10:
            body += figure(SWING if k > 4 else HANG, bx + 132 * 1.24 * math.sin(a), by + 132 * 1.24 * math.cos(a), 1.24, tone, turn + (8 if k < 5 else -6))
        body += "</g>"
    body += figure(FLY, 1600, 330, 1.34, "#fff2d4", -22) + f'<g opacity=".35" filter="url(#b)">{figure(FLY, 1560, 366, 1.3, AMBER, -12)}</g>'
    body += f'<g opacity=".92">{figure(STAND, 250, 962, 0.92, "#02090a")}{figure(STAND, 330, 966, 0.88, "#02090a", 0, True)}</g><path d="M240 1050L60 1130M322 1050L170 1130" stroke="#000" stroke-width="16" opacity=".4" filter="url(#b)"/>'
    return sheet(1800, 1200, defs, body)


def beam() -> str:
    """The hanging steel beam in a cone of light, one walker, one hanging, three watchers near the camera."""
    rng = random.Random(6)
    defs = (
        linear("cone", [(0, "#fff3dc", 0.95), (0.25, "#ffd596", 0.42), (1, "#f2a03d", 0.05)]) + radial("pool", [(0, "#ffdca0", 0.95), (0.6, "#c9792a", 0.5), (1, "#c9792a", 0)])
        + linear("steel", [(0, "#d9b98a", 1), (0.16, "#6a4a30", 1), (0.2, "#2a1d16", 1), (0.8, "#15100e", 1), (0.84, "#5a3d28", 1), (1, "#1d1410", 1)]) + blur("s", 30) + blur("b", 5)
        + grain("smoke", ".003 .008", "1 .85 .6", 0.8, 5, 33) + linear("water", [(0, "#d6fffa", 0.5), (1, TEAL, 0.95)]) + radial("wglow", [(0, "#4fd8c8", 0.55), (1, "#4fd8c8", 0)])
    )
    body = '<rect width="1800" height="1200" fill="#080b0d"/><path d="M0 930H1800V1200H0Z" fill="#0e1112"/><path d="M850 -60H930L1480 1010H300Z" fill="url(#cone)" filter="url(#s)"/><ellipse cx="890" cy="1000" rx="660" ry="104" fill="url(#pool)"/>'
    body += '<g opacity=".5"><path d="M0 0H1800V1000H0Z" filter="url(#smoke)"/></g>'
    for k in range(19):
        body += f'<path d="M{890 + (k - 9) * 60} 900L{890 + (k - 9) * 190} 1200" stroke="#000" stroke-width="2" opacity=".35"/>'
    body += '<path d="M890 -20V470" stroke="#0b0806" stroke-width="7"/><ellipse cx="880" cy="1004" rx="470" ry="24" fill="#1a0d04" opacity=".7" filter="url(#b)"/>'
    body += '<circle cx="1480" cy="350" r="230" fill="url(#wglow)"/><path d="M1430 -20V270M1530 -20V270" stroke="#102a2a" stroke-width="4"/><rect x="1400" y="270" width="160" height="200" fill="none" stroke="#bff5ee" stroke-width="4" opacity=".75"/><path d="M1402 330Q1440 320 1480 332T1558 326V468H1402Z" fill="url(#water)"/><path d="M1480 470V930" stroke="#9ff0e6" stroke-width="2.4" opacity=".7" stroke-dasharray="30 8 12 14"/><ellipse cx="1480" cy="934" rx="70" ry="10" fill="#4fd8c8" opacity=".4"/>'
    body += '<g transform="rotate(-15 890 500)"><path d="M330 470H1450V538H330Z" fill="url(#steel)"/><path d="M330 470H1450V480H330Z" fill="#ffe3b0"/>'
    for k in range(15):
        body += f'<circle cx="{380 + 74 * k}" cy="504" r="4" fill="#000" opacity=".5"/>'
    body += '<path d="M866 470L890 436L914 470Z" fill="#1a120c"/></g>'
    body += (
        figure(WALK, 1187, 297, 1.24, "#ffe0a8", -6) + figure(WALK, 1191, 300, 1.22, "#a9714b", -6, coat="#b8452f")
        + figure(HANG, 346, 820, 1.22, "#e0ac6a", 5) + figure(HANG, 342, 822, 1.2, "#7d5238", 5, coat="#1f7a70")
    )
    body += '<path d="M1150 250L1112 238" stroke="#ffd596" stroke-width="2" opacity=".5"/>'
    for _ in range(160):
        y = rng.uniform(40, 900)
        spread = 40 + y * 0.55
        body += f'<circle cx="{890 + rng.uniform(-spread, spread):.0f}" cy="{y:.0f}" r="{rng.uniform(0.8, 2.6):.1f}" fill="#fff1d0" opacity="{rng.uniform(0.15, 0.7):.2f}"/>'
    for x, s, f in [(560, 2.7, False), (1010, 2.45, True), (1330, 2.9, False)]:
        y = 1230 - 94 * s + 150
        body += f'<g transform="translate(-5 -4)" opacity=".9">{figure(STAND, x, y, s, "#c9863a", 0, f)}</g>{figure(STAND, x, y, s, "#040506", 0, f)}'
    return sheet(1800, 1200, defs, body)


def plot() -> str:
    """The rigging plot: truss, pulleys, beam in all positions with their arcs, the water tank and a person for scale."""
    defs = grain("film", ".006", ".2 .3 .3", 0.35, 4) + linear("edge", [(0, "#fff", 0.25), (0.5, "#fff", 0), (1, "#0a2a2e", 0.25)], "0 0 1 1") + '<pattern id="g" width="45" height="45" patternUnits="userSpaceOnUse"><path d="M0 0H45M0 0V45" stroke="#0d4a50" stroke-width="1" opacity=".22"/></pattern>' + '<pattern id="h" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V10" stroke="#0d4a50" stroke-width="2.4"/></pattern>'
    ink, red = "#0d3f45", "#c4502a"
    body = '<rect width="1440" height="1800" fill="#e3eae4"/><rect x="90" y="90" width="1260" height="1620" fill="url(#g)"/><rect x="90" y="90" width="1260" height="1620" fill="none" stroke="#0d3f45" stroke-width="4"/>'
    body += truss(150, 190, 1290, 69.2, ink, 4.5) + f'<path d="M150 190V1210M1290 190V1210" stroke="{ink}" stroke-width="10"/><path d="M110 1210H1330" stroke="{ink}" stroke-width="5"/><rect x="110" y="1212" width="1220" height="32" fill="url(#h)"/>'
    cx, cy = 660.0, 700.0
    for k in range(-8, 9):
        a = math.radians(4.4 * k)
        half = 430.0
        x0, y0, x1, y1 = cx - half * 0.92 * math.cos(a), cy - half * 0.92 * math.sin(a), cx + half * math.cos(a), cy + half * math.sin(a)
        strong = k == -4
        body += f'<path d="M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}" stroke="{red if strong else ink}" stroke-width="{26 if strong else 1.6}" opacity="{1 if strong else 0.55}"/>'
        if not strong:
            body += f'<circle cx="{x1:.0f}" cy="{y1:.0f}" r="4.5" fill="{ink}"/><circle cx="{x0:.0f}" cy="{y0:.0f}" r="4.5" fill="{ink}"/>'
    a = math.radians(-17.6)
    body += f'<g transform="rotate(-17.6 {cx} {cy})"><path d="M{cx - 395} {cy - 5}H{cx + 430}M{cx - 395} {cy + 5}H{cx + 430}" stroke="#e3eae4" stroke-width="2.5"/></g>'
    for r, dash in [(430, "14 8"), (330, "3 9"), (220, "3 9")]:
        w = math.radians(36)
        body += f'<path d="M{cx + r * math.cos(w):.0f} {cy - r * math.sin(w):.0f}A{r} {r} 0 0 1 {cx + r * math.cos(w):.0f} {cy + r * math.sin(w):.0f}M{cx - r * math.cos(w):.0f} {cy - r * math.sin(w):.0f}A{r} {r} 0 0 0 {cx - r * math.cos(w):.0f} {cy + r * math.sin(w):.0f}" fill="none" stroke="{red}" stroke-width="2.6" stroke-dasharray="{dash}"/>'
    body += f'<path d="M{cx} 690V292H1180V560" fill="none" stroke="{ink}" stroke-width="4"/>'
    for x in (cx, 1180):
        body += f'<circle cx="{x}" cy="292" r="30" fill="#e3eae4" stroke="{ink}" stroke-width="5"/><circle cx="{x}" cy="292" r="18" fill="none" stroke="{ink}" stroke-width="2"/><circle cx="{x}" cy="292" r="5" fill="{ink}"/>'
    body += f'<circle cx="{cx}" cy="{cy}" r="15" fill="#e3eae4" stroke="{red}" stroke-width="6"/><rect x="1120" y="560" width="120" height="170" fill="none" stroke="{ink}" stroke-width="5"/><path d="M1122 612q15 -9 29 0t29 0t29 0t29 0V728H1122Z" fill="{TEAL}" opacity=".55"/><path d="M1180 730V1208" stroke="{TEAL}" stroke-width="3" stroke-dasharray="12 8"/><rect x="1112" y="1160" width="136" height="48" fill="none" stroke="{ink}" stroke-width="4"/>'
    body += figure(WALK, 880, 508, 0.98, ink, -8) + figure(HANG, 268, 950, 0.98, ink) + figure(STAND, 520, 1117, 0.98, ink) + figure(STAND, 610, 1117, 0.98, ink, 0, True)
    for y in range(264, 1211, 43):
        body += f'<path d="M196 {y}h{22 if (y - 264) % 215 else 40}" stroke="{ink}" stroke-width="2.4"/>'
    body += f'<path d="M196 264V1210" stroke="{ink}" stroke-width="2"/>'
    body += lettering("COUNTERWEIGHT", 130, 1590, 52, ink, 1.2, 2.8) + f'<path d="M130 1674h620" stroke="{red}" stroke-width="5"/>'
    body += f'<g transform="translate(130 1300)"><rect width="720" height="230" fill="none" stroke="{ink}" stroke-width="3"/><path d="M60 115H660" stroke="{red}" stroke-width="16"/><circle cx="372" cy="115" r="88" fill="none" stroke="{ink}" stroke-width="2" stroke-dasharray="10 7"/><circle cx="372" cy="115" r="14" fill="#e3eae4" stroke="{ink}" stroke-width="4"/><path d="M60 95A320 320 0 0 1 90 30M660 135A320 320 0 0 1 630 200" fill="none" stroke="{red}" stroke-width="3"/><rect x="610" y="24" width="70" height="52" fill="{TEAL}" opacity=".5"/></g>'
    for k in range(6):
        body += f'<path d="M920 {1320 + 42 * k}h{[330, 260, 372, 200, 300, 236][k]}" stroke="{ink}" stroke-width="3" stroke-dasharray="{26 + 7 * k} 9 {14 + 3 * k} 8"/><rect x="884" y="{1311 + 42 * k}" width="18" height="18" fill="{[red, ink, TEAL, "none", ink, red][k]}" stroke="{ink}" stroke-width="2.5"/>'
    body += '<rect width="1440" height="1800" filter="url(#film)" opacity=".5"/><path d="M0 906H1440" stroke="#0a2a2e" stroke-width="3" opacity=".25"/><path d="M0 910H1440" stroke="#fff" stroke-width="4" opacity=".6"/><rect width="1440" height="1800" fill="url(#edge)"/>'
    return sheet(1440, 1800, defs, body)


def square() -> str:
    """A paved square from straight above in low sun: the rope, its walker, long shadows, the ring of people."""
    rng = random.Random(40)
    coats = ["#2b4a50", "#7c2f25", "#d9b25a", "#22302f", "#8a9a8e", "#e6ded0", "#3b6a63", "#b5683a"]
    defs = (
        blur("s", 5) + blur("soft", 2.2) + blur("big", 60) + linear("sun", [(0, "#ffdf9e", 0.4), (0.5, "#ffc98a", 0.06), (1, "#1b2a38", 0.6)], "0 1 1 0") + grain("dust", ".004 .007", ".2 .15 .1", 0.7, 5, 9)
    )
    body = '<rect width="2000" height="1000" fill="#b9a68b"/>'
    tiles: dict[int, str] = {}
    for row in range(-2, 46):
        for col in range(-2, 60):
            x, y = col * 36.0 + (18 if row % 2 else 0), row * 24.0
            r = math.hypot((x - 1000) / 1.0, (y - 520) / 1.0)
            tone = rng.randint(0, 3) + (4 if 330 < r < 366 or r < 60 else 0)
            tiles[tone] = tiles.get(tone, "") + f"M{x} {y}h33v21h-33z"
    for tone, d in tiles.items():
        body += f'<path d="{d}" fill="{["#c8b497", "#bda88a", "#cbbaa0", "#b39e80", "#8c7a66", "#83715e", "#968470", "#7d6b59"][tone]}"/>'
    body += '<rect width="2000" height="1000" filter="url(#dust)" opacity=".5"/>'
    dx, dy = 300.0, -128.0
    body += '<path d="M-100 1200L-100 700L420 1000Z" fill="#26303a" opacity=".55"/><path d="M1180 1060L1600 1060L2100 800V640Z" fill="#26303a" opacity=".0"/>'
    people = ""
    for ring, count in [(372, 30), (424, 44), (486, 50)]:
        for k in range(count):
            a = k * math.tau / count + rng.uniform(-0.08, 0.08)
            if rng.random() < 0.22 + 0.2 * (ring > 400) or abs(math.sin(a + 0.16)) < 0.13:
                continue
            r = ring + rng.uniform(-18, 18)
            x, y = 1000 + 1.62 * r * math.cos(a), 520 + 0.9 * r * math.sin(a)
            child = rng.random() < 0.16
            s, turn = (0.64 if child else 1.0), math.degrees(math.atan2(520 - y, 1000 - x)) + rng.uniform(-20, 20)
            body += f'<path d="M{x - 7 * s:.0f} {y - 8 * s:.0f}L{x + 118 * s:.0f} {y - 60 * s:.0f}Q{x + 138 * s:.0f} {y - 58 * s:.0f} {x + 128 * s:.0f} {y - 44 * s:.0f}L{x + 8 * s:.0f} {y + 9 * s:.0f}Z" fill="#28303c" opacity=".62" filter="url(#soft)"/>'
            people += f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f}) scale({s})"><ellipse rx="11" ry="20" fill="{rng.choice(coats)}"/><ellipse cx="-3" rx="6" ry="18" fill="#fff" opacity=".14"/><circle cx="3" r="9" fill="{rng.choice(["#3a2a20", "#6b4a2c", "#171310", "#c9a468", "#8c8a86", "#b5402e"])}"/></g>'
    body += people
    body += f'<g transform="translate({dx} {dy})" opacity=".66" filter="url(#soft)"><path d="M170 690L1830 350" stroke="#242c38" stroke-width="6"/><g transform="translate(1010 518) rotate(-66)">{figure(WALK, 0, -84, 1.9, "#242c38", 0)}<path d="M-190 -190Q0 -240 190 -200" fill="none" stroke="#242c38" stroke-width="6"/></g></g>'
    for x, y, s in [(170.0, 690.0, 1.0), (1830.0, 350.0, -1.0)]:
        body += f'<path d="M{x} {y}l260 -110l30 40l-260 100z" fill="#242c38" opacity=".6" filter="url(#s)"/><path d="M{x} {y}L{x - 80 * s} {y - 70}M{x} {y}L{x - 96 * s} {y + 50}M{x} {y}L{x - 10 * s} {y + 96 * s}" stroke="#e9e2d2" stroke-width="9"/><rect x="{x - 96 * s - 40}" y="{y - 110}" width="80" height="80" rx="10" fill="#2f7f80"/><rect x="{x - 96 * s - 30}" y="{y - 100}" width="26" height="60" rx="5" fill="#8fd0cb" opacity=".6"/><circle cx="{x}" cy="{y}" r="15" fill="#1a1714"/>'
    body += '<path d="M170 690L1830 350" stroke="#fbf3df" stroke-width="5"/><g transform="translate(1012 518) rotate(-11.6)"><path d="M-2 -230L6 230" stroke="#1a1714" stroke-width="7" stroke-linecap="round"/><path d="M-44 -7L44 6" stroke="#3a2a22" stroke-width="15" stroke-linecap="round"/><path d="M0 -84Q16 -40 14 0Q16 40 2 84" fill="none" stroke="#c8452a" stroke-width="19" stroke-linecap="round"/><ellipse rx="19" ry="38" fill="#d9512f"/><ellipse cx="-6" cy="4" rx="8" ry="30" fill="#ffb080" opacity=".5"/><circle cx="3" r="16" fill="#2a1a12"/><circle cx="-2" cy="5" r="7" fill="#5b3a26"/></g>'
    for _ in range(9):
        x, y = rng.uniform(700, 1300), rng.uniform(300, 760)
        body += f'<path d="M{x:.0f} {y:.0f}l22 -9" stroke="#28303c" stroke-width="6" opacity=".5" filter="url(#soft)"/><path d="M{x - 9:.0f} {y - 3:.0f}q9 -7 15 2q-6 8 -15 -2z" fill="#f2ede2"/>'
    body += '<rect width="2000" height="1000" fill="url(#sun)"/>'
    return sheet(2000, 1000, defs, body)


def hall() -> str:
    """Evening light in the tall hall: long cloths hang from the beams, small figures sit in them and swing."""
    rng = random.Random(9)
    defs = (
        linear("back", [(0, "#2a4a4c", 1), (0.5, "#d9a860", 1), (0.8, "#e8bd7c", 1), (1, "#8a5a34", 1)]) + blur("s", 26) + blur("b", 7) + blur("m", 14)
        + linear("shaft", [(0, "#ffe6b0", 0.62), (1, "#ffc870", 0)], "0 0 .8 1") + linear("left", [(0, "#12282b", 1), (1, "#3b3a30", 1)], "0 0 1 0") + linear("right", [(0, "#6a5236", 1), (1, "#1a2726", 1)], "0 0 1 0")
        + linear("floor", [(0, "#d9a05a", 1), (1, "#2c1d14", 1)]) + grain("haze", ".003 .006", "1 .9 .7", 0.6, 4, 17)
    )
    body = '<rect width="1440" height="1800" fill="url(#back)"/><path d="M0 0L470 380V1270L0 1640Z" fill="url(#left)"/><path d="M1440 0L970 380V1270L1440 1640Z" fill="url(#right)"/><path d="M0 1640L470 1270H970L1440 1640V1800H0Z" fill="url(#floor)"/><path d="M0 0H1440L970 380H470Z" fill="#0f2022"/>'
    body += '<path d="M560 520H880V1000H560Z" fill="#fff0cc"/><path d="M560 520H880V1000H560Z" fill="#ffd993" filter="url(#s)" opacity=".9"/>'
    for k in range(1, 5):
        body += f'<path d="M{560 + 64 * k} 520V1000" stroke="#5a4630" stroke-width="6"/>'
    for k in range(1, 7):
        body += f'<path d="M560 {520 + 69 * k}H880" stroke="#5a4630" stroke-width="5"/>'
    body += '<path d="M560 520H880V1000H560Z" fill="none" stroke="#3a2c1f" stroke-width="12"/>'
    for k in range(6):
        t = (k / 6) ** 1.5
        x, y0, y1 = 470 * (1 - t) - 30 * t, 380 * (1 - t), 1270 + 370 * t
        w = 22 + 50 * t
        body += f'<path d="M{x - w} {y0}h{w}V{y1}h-{w}z" fill="#0c1a1b"/><path d="M{1440 - x} {y0}h{w}V{y1}h-{w}z" fill="#120f0c"/>'
        if k:
            body += f'<path d="M0 {y0 - 10:.0f}H1440V{y0 + 26 + 34 * t:.0f}H0Z" fill="#0a1516" opacity=".92"/>'
        nxt = ((k + 1) / 6) ** 1.5
        xa, xb = 470 * (1 - t) - 30 * t - w - 10, 470 * (1 - nxt) - 30 * nxt + 12
        if xa > xb:
            h0, h1 = 560 - 220 * t, 560 - 220 * nxt
            body += f'<path d="M{xa:.0f} {h0:.0f}L{xb:.0f} {h1:.0f}V{980 + 130 * nxt:.0f}L{xa:.0f} {980 + 130 * t:.0f}Z" fill="#ffdf9c" opacity=".82"/>'
            body += f'<path d="M{xb:.0f} {h1:.0f}L{xa:.0f} {h0:.0f}V{980 + 130 * t:.0f}L{1100 + 200 * t:.0f} {1580 + 160 * t:.0f}L{640 + 120 * t:.0f} {1640 + 160 * t:.0f}Z" fill="url(#shaft)" opacity=".42" filter="url(#m)"/>'
    body += '<rect width="1440" height="1800" filter="url(#haze)" opacity=".28"/>'
    cloths = [(640, 240, 1080, 16, "#b5482c", 0.56), (800, 240, 1010, 17, "#1f6f6a", 0.58), (520, 150, 1150, 22, "#d9982f", 0.8), (930, 130, 1235, 24, "#8c2f22", 0.9), (290, 0, 1330, 34, "#1b5a5c", 1.35), (1140, 0, 1400, 40, "#c4602f", 1.55)]
    for k, (x, top, low, w, tone, s) in enumerate(cloths):
        lean = rng.uniform(-60, 60) + (70 if k == 4 else 0)
        bx = x + lean
        shade = mix(tone, "#0a0f0f", 0.55)
        body += f'<ellipse cx="{bx + 70 * s:.0f}" cy="{1270 + 320 * (s - 0.55):.0f}" rx="{80 * s:.0f}" ry="{13 * s:.0f}" fill="#1a0f08" opacity=".55" filter="url(#b)"/>'
        body += f'<path d="M{x - w * 0.7:.0f} {top}C{x - w:.0f} {low * 0.5:.0f} {bx - w * 1.1:.0f} {low - 260 * s:.0f} {bx - 46 * s:.0f} {low - 40 * s:.0f}Q{bx:.0f} {low + 46 * s:.0f} {bx + 52 * s:.0f} {low - 44 * s:.0f}C{bx + w * 1.4:.0f} {low - 270 * s:.0f} {x + w:.0f} {low * 0.5:.0f} {x + w * 0.7:.0f} {top}Z" fill="{tone}"/>'
        body += f'<path d="M{x} {top}C{x} {low * 0.5:.0f} {bx:.0f} {low - 300 * s:.0f} {bx + 6 * s:.0f} {low - 190 * s:.0f}C{bx - 30 * s:.0f} {low - 120 * s:.0f} {bx - 34 * s:.0f} {low - 60 * s:.0f} {bx - 14 * s:.0f} {low - 30 * s:.0f}Q{bx + 30 * s:.0f} {low - 10 * s:.0f} {bx + 34 * s:.0f} {low - 60 * s:.0f}Q{bx + 30 * s:.0f} {low - 140 * s:.0f} {bx + 6 * s:.0f} {low - 190 * s:.0f}" fill="{shade}"/>'
        body += f'<path d="M{x - w * 0.35:.0f} {top}C{x - w * 0.5:.0f} {low * 0.5:.0f} {bx - w * 0.6:.0f} {low - 300 * s:.0f} {bx - 24 * s:.0f} {low - 90 * s:.0f}" fill="none" stroke="#ffd9a0" stroke-width="{2.4 * s:.1f}" opacity=".5"/>'
        body += figure(SIT, bx - 4 * s, low - 30 * s, s * 0.92, "#0f0d0c", rng.uniform(-14, 14), k % 2 == 0, coat=["#e0d6c0", "#2f4a4a", "#3a2a22", "#d9b98a", "#c9482c", "#ece4d0"][k])
        body += f'<path d="M{bx - 46 * s:.0f} {low - 40 * s:.0f}Q{bx:.0f} {low + 50 * s:.0f} {bx + 52 * s:.0f} {low - 44 * s:.0f}Q{bx:.0f} {low + 8 * s:.0f} {bx - 46 * s:.0f} {low - 40 * s:.0f}Z" fill="{mix(tone, "#ffd9a0", 0.14)}"/>'
    body += figure(STAND, 760, 1330, 0.9, "#0f0d0c", coat="#2f4a4a") + '<path d="M760 1414L980 1480" stroke="#1a0f08" stroke-width="20" opacity=".45" filter="url(#b)"/>'
    return sheet(1440, 1800, defs, body)


def pictures() -> list[Picture]:
    """Return the five pictures of Kollektiv Schwebe."""
    home = "kollektiv-schwebe/images/"
    return [
        Picture(home + "cover.jpg", swing(), 1800, grain=4.0, vignette=0.25, seed=111),
        Picture(home + "counterweight-beam.jpg", beam(), 1800, grain=4.5, vignette=0.3, seed=112),
        Picture(home + "counterweight-plot.jpg", plot(), 1440, grain=1.4, vignette=0.06, seed=113),
        Picture(home + "forty-metres-square.jpg", square(), 2000, grain=2.0, vignette=0.2, seed=114),
        Picture(home + "night-class-hall.jpg", hall(), 1440, grain=3.5, vignette=0.25, seed=115),
    ]
