"""Schreinerei Enselmann, joiners and chair makers: ash, oxblood and bottle green, raking daylight, things seen squarely."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

OX = "#8c2f26"
GREEN = "#2c4a3e"
Point = tuple[float, float, float]


def veneer(name: str, frequency: str, alpha: float, seed: int) -> str:
    """Return a filter that covers a shape, and only the shape, with wood grain."""
    return (
        f'<filter id="{name}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" numOctaves="3" seed="{seed}"/>'
        f'<feColorMatrix values="0 0 0 0 .25 0 0 0 0 .13 0 0 0 0 .03 {alpha} 0 0 0 -{alpha * 0.42}"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )


def curve(points: list[tuple[float, float]], width: float) -> str:
    """Return a strip of even width along a polyline, as a closed shape with round turns."""
    left, right = [], []
    for k, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[max(0, k - 1)], points[min(len(points) - 1, k + 1)]
        n = math.hypot(x1 - x0, y1 - y0) or 1
        left.append(f"{x - (y1 - y0) / n * width / 2:.1f} {y + (x1 - x0) / n * width / 2:.1f}")
        right.append(f"{x + (y1 - y0) / n * width / 2:.1f} {y - (x1 - x0) / n * width / 2:.1f}")
    return "M" + "L".join(left) + "L" + "L".join(reversed(right)) + "Z"


def template(rng: random.Random, kind: int, w: float, h: float) -> str:
    """Return the outline of one template hanging from (0, 0), `w` wide and `h` high."""
    steps = [k / 24 for k in range(25)]
    if kind == 0:  # a rear leg, raked above the seat
        return curve([(w * 0.15 * math.sin(2.2 * t) - w * 0.4 * max(0, t - 0.5), h * t) for t in steps], w * 0.3)
    if kind == 1:  # a hoop for a back
        return curve([(w * 0.5 * math.sin(a), h * (0.46 - 0.46 * math.cos(a))) for a in (-2.35 + 4.7 * t for t in steps)], w * 0.15)
    if kind == 2:  # a splat, waisted
        side = [(w * (0.2 + 0.13 * math.cos(t * 6.6)), h * t) for t in steps]
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in side) + "L" + "L".join(f"{-x:.1f} {y:.1f}" for x, y in reversed(side)) + "Z"
    if kind == 3:  # half a seat
        return f"M{-w * 0.42:.0f} 0H{w * 0.42:.0f}Q{w * 0.56:.0f} {h * 0.6:.0f} {w * 0.3:.0f} {h}Q0 {h * 0.9:.0f} {-w * 0.3:.0f} {h}Q{-w * 0.56:.0f} {h * 0.6:.0f} {-w * 0.42:.0f} 0Z"
    if kind == 4:  # a crest rail
        return curve([(w * (t - 0.5), h * 0.5 - h * 0.5 * math.sin(math.pi * t)) for t in steps], h * 0.42)
    return curve([(w * 0.17 * math.sin(math.pi * 1.7 * t), h * t) for t in steps], w * (0.2 + 0.08 * rng.random()))  # an arm


def wall() -> str:
    """Templates hang in rows from the limewashed wall of the workshop; late light from the left draws their shadows long."""
    rng = random.Random(64)
    defs = (
        linear("lime", [(0, "#f3e6cc", 1), (0.5, "#d9c8aa", 1), (1, "#8f8270", 1)], "0 0 1 .35") + grain("plaster", ".012 .02", "1 .98 .9", 0.55, 4, 3) + veneer("wood", ".006 .12", 0.75, 7)
        + linear("sheen", [(0, "#fff4d8", 0.65), (0.35, "#fff4d8", 0), (1, "#1d1208", 0.35)], "0 0 1 .5") + blur("s", 7) + blur("w", 30)
        + linear("eve", [(0, "#170f08", 0), (0.5, "#170f08", 0), (1, "#170f08", 0.55)], "0 .1 1 .35") + linear("bench", [(0, "#d8b47e", 1), (0.16, "#a97f4b", 1), (0.2, "#6d4c2a", 1), (1, "#2e1e12", 1)]) + linear("steel", [(0, "#f2f2ee", 1), (0.5, "#8d9495", 1), (1, "#394044", 1)])
    )
    body = '<rect width="1800" height="1200" fill="url(#lime)"/><rect width="1800" height="1200" filter="url(#plaster)" opacity=".5"/>'
    body += '<path d="M0 0L1800 620V1200L0 760Z" fill="#fff3d2" opacity=".34" filter="url(#w)"/>'
    tones = ["#d9b87f", "#c79f63", "#e6cd9b", "#b98a50", "#caa774", "#efdcb4", OX, GREEN, "#a4754a"]
    rows = [(70, [(1, 150, 250), (0, 150, 290), (0, 150, 300), (2, 170, 270), (1, 160, 270), (5, 170, 290), (3, 130, 220), (1, 130, 300), (0, 150, 290), (2, 150, 300), (5, 190, 280)]),
            (420, [(5, 200, 310), (2, 200, 300), (0, 150, 320), (5, 170, 310), (3, 170, 250), (0, 140, 330), (1, 150, 320), (2, 130, 290), (0, 150, 320), (1, 140, 310)]),
            (812, [(4, 200, 90), (4, 210, 80), (4, 190, 110), (1, 150, 170), (4, 200, 90), (4, 190, 84), (4, 200, 100), (3, 160, 130)])]
    for y, items in rows:
        pitch = 1760 / len(items)
        body += f'<path d="M0 {y + 4}H1800V{y + 40}H0Z" fill="#3a2a18" opacity=".35" filter="url(#s)" transform="translate(0 16)"/><rect y="{y - 8}" width="1800" height="30" fill="#b28a58"/><rect y="{y - 8}" width="1800" height="30" filter="url(#wood)" opacity=".5"/><rect y="{y - 8}" width="1800" height="4" fill="#f1d8a8"/>'
        for k, (kind, w, h) in enumerate(items):
            x, drop, turn = 20 + pitch * (k + 0.5) + rng.uniform(-10, 10), y + 24, rng.uniform(-3, 3)
            if kind == 4:
                drop += 30
            d, tone = template(rng, kind, w, h), rng.choice(tones)
            body += f'<g transform="translate({x:.0f} {drop}) rotate({turn:.1f})">'
            body += f'<path d="{d}" fill="#2b1c10" opacity=".5" transform="translate(34 20)" filter="url(#s)"/>'
            body += f'<path d="{d}" fill="#5c4026" transform="translate(5 4)"/><path d="{d}" fill="{tone}"/><path d="{d}" filter="url(#wood)" opacity="{0.2 if tone in (OX, GREEN) else 0.5}"/><path d="{d}" fill="url(#sheen)"/><path d="{d}" fill="none" stroke="#fff1d0" stroke-width="1.8" opacity=".5"/>'
            lines = "".join(f"M{-w * 0.05:.0f} {h * q:.0f}h{w * 0.1:.0f}" for q in (0.4, 0.6) if kind in (0, 2, 5))
            body += f'<path d="{lines}" stroke="#3b2a1a" stroke-width="2.4" opacity=".6"/></g><path d="M{x:.0f} {y + 6}L{x + 2:.0f} {drop + 14}" stroke="#efe4cd" stroke-width="3"/><circle cx="{x:.0f}" cy="{y + 6}" r="7" fill="url(#steel)"/><path d="M{x + 5:.0f} {y + 10}l26 15" stroke="#3b2a1a" stroke-width="4" opacity=".4"/>'
    body += '<path d="M0 1046H1800V1090H0Z" fill="#20140b" opacity=".5" filter="url(#w)"/><rect y="1064" width="1800" height="136" fill="url(#bench)"/><rect y="1064" width="1800" height="136" filter="url(#wood)" opacity=".5"/><rect y="1064" width="1800" height="5" fill="#ffe7ba" opacity=".8"/>'
    body += '<g><path d="M236 1066L262 1022Q274 1000 300 1004L322 1014L326 1030H500Q524 1030 528 1066Z" fill="#7a4a28"/><path d="M236 1066L262 1022Q274 1000 300 1004L322 1014L326 1030H500Q524 1030 528 1066Z" fill="url(#sheen)"/><path d="M396 1030L420 972L440 976L424 1030Z" fill="url(#steel)"/><path d="M452 1030Q450 996 478 990Q498 996 492 1030Z" fill="#5a331a"/><path d="M528 1066h210l-150 -16z" fill="#20140b" opacity=".45"/></g>'
    curls = "".join(f"M{x:.0f} 1064q{rng.randint(-26, 26)} -{rng.randint(18, 44)} {rng.randint(6, 30)} -{rng.randint(2, 22)}t{rng.randint(-26, 12)} {rng.randint(2, 16)}" for x in [rng.gauss(700, 90) for _ in range(26)])
    body += f'<path d="{curls}" fill="none" stroke="#f4deb0" stroke-width="6" stroke-linecap="round"/><path d="{curls}" fill="none" stroke="#b98a50" stroke-width="2" transform="translate(2 3)"/>'
    body += '<path d="M1180 1064V1010H1196V1064ZM1214 1064V1000H1228V1064ZM1246 1064V1018H1262V1064Z" fill="url(#steel)"/><path d="M1178 1012Q1174 960 1188 944Q1202 960 1198 1012ZM1211 1002Q1208 946 1221 934Q1234 946 1231 1002ZM1244 1020Q1240 974 1254 960Q1268 974 1264 1020Z" fill="#c08a4c"/><path d="M1172 1040H1276V1064H1172Z" fill="#6d4c2a"/>'
    body += '<rect width="1800" height="1200" fill="url(#eve)"/>'
    return sheet(1800, 1200, defs, body)


def see(p: Point) -> tuple[float, float]:
    """Return where a point of the room (x right, y up, z away) lies in the portrait of the chair."""
    turn = 0.56
    x, z = p[0] * math.cos(turn) - p[2] * math.sin(turn), p[0] * math.sin(turn) + p[2] * math.cos(turn)
    depth = 1 + (z + 200) / 3400
    return 668 + x * 1.56 / depth, 1540 - (p[1] + 0.32 * z) * 1.56 / depth


def rod(points: list[Point], width: float, tone: tuple[str, str, str] = ("#8a6236", "#d9b27a", "#f8e4ba")) -> str:
    """Return a round bar through the given points: dark edge, body, light on its left."""
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(see, points))
    style = 'fill="none" stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{d}" {style} stroke="{tone[0]}" stroke-width="{width}"/><path d="{d}" {style} stroke="{tone[1]}" stroke-width="{width * 0.78:.1f}" transform="translate({-width * 0.08:.1f} {-width * 0.04:.1f})"/>'
        f'<path d="{d}" {style} stroke="{tone[2]}" stroke-width="{width * 0.26:.1f}" transform="translate({-width * 0.22:.1f} {-width * 0.1:.1f})"/>'
    )


def hoop(t: float) -> Point:
    """Return a point of the bent back, t from 0 (left foot of the bow) to 1 (right foot)."""
    a = math.pi * t
    rise = math.sin(a) ** 0.55
    return (-184 * math.copysign(abs(math.cos(a)) ** 0.62, math.cos(a)), 462 + 395 * rise, 190 + 92 * rise)


def chair() -> str:
    """Chair 64 in three-quarter view on a bottle-green ground, lit from the left."""
    rng = random.Random(64)
    defs = (
        linear("ground", [(0, "#3f6354", 1), (0.55, "#335345", 1), (0.72, "#2d4a3d", 1), (1, "#3d6252", 1)]) + radial("light", [(0, "#b9d3b4", 0.5), (1, "#b9d3b4", 0)], ".2 .3 .8")
        + linear("seat", [(0, "#b8493b", 1), (0.5, "#8c2f26", 1), (1, "#5f1c18", 1)], "0 0 1 .6") + blur("s", 9) + blur("w", 46) + blur("t", 3) + grain("cloth", ".01 .016", ".9 1 .9", 0.35, 3, 4)
    )
    body = '<rect width="1440" height="1800" fill="url(#ground)"/><rect width="1440" height="1800" fill="url(#light)"/><rect width="1440" height="1800" filter="url(#cloth)" opacity=".4"/>'
    body += '<path d="M0 1270Q700 1220 1440 1270V1330H0Z" fill="#243d32" opacity=".5" filter="url(#w)"/>'
    front, back, seat = [(-215.0, 0.0, -180.0), (215.0, 0.0, -180.0)], [(-190.0, 0.0, 222.0), (190.0, 0.0, 222.0)], 440.0

    def fall(p: Point) -> Point:
        return (p[0] + 0.92 * p[1], 0, p[2] + 0.5 * p[1])

    def shade(points: list[Point], width: float) -> str:
        d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(see, map(fall, points)))
        return f'<path d="{d}" fill="none" stroke="#10201a" stroke-width="{width}" stroke-linejoin="round" stroke-linecap="round"/>'

    tops = [(-178.0, seat, -150.0), (178.0, seat, -150.0), (-165.0, seat, 176.0), (165.0, seat, 176.0)]
    legs = list(zip([*front, *back], tops, strict=True))
    bow = [hoop(k / 60) for k in range(61)]
    spokes = [([(-120 + 48 * k, seat + 22, 186), hoop(0.5 + (k - 2.5) * 0.085)]) for k in range(6)]
    plate = [(-225 + 450 * t, seat + 22, -212 - 16 * math.sin(math.pi * t)) for t in (k / 12 for k in range(13))] + [(222 - 20 * t, seat + 22, -212 + 432 * t) for t in (k / 12 for k in range(13))] + [(-202 - 20 * t, seat + 22, 220 - 432 * t) for t in (k / 12 for k in range(13))]
    dark = "".join(shade([a, b], 36) for a, b in legs) + shade(bow, 34) + "".join(shade(list(s), 18) for s in spokes)
    floor = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(see, map(fall, plate))) + "Z"
    body += f'<g opacity=".62" filter="url(#s)">{dark}<path d="{floor}" fill="#10201a"/></g>'
    for x, y in map(see, [*front, *back]):
        body += f'<ellipse cx="{x + 8:.0f}" cy="{y:.0f}" rx="36" ry="11" fill="#0c1813" opacity=".8" filter="url(#t)"/>'

    def on(a: Point, b: Point, t: float) -> Point:
        return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)

    rails = [(2, 3, 0.56, 0.56), (0, 2, 0.36, 0.36), (1, 3, 0.36, 0.36), (0, 1, 0.5, 0.5)]
    for k in (2, 3):
        body += rod([legs[k][0], legs[k][1]], 40)
    for a, b, t, u in rails[:2]:
        body += rod([on(*legs[a], t), on(*legs[b], u)], 24)
    body += rod([on(on(*legs[0], 0.36), on(*legs[2], 0.36), 0.5), on(on(*legs[1], 0.36), on(*legs[3], 0.36), 0.5)], 24)
    body += rod([on(*legs[1], 0.36), on(*legs[3], 0.36)], 24)
    for k in (0, 1):
        body += rod([legs[k][0], legs[k][1]], 42)
    body += rod([on(*legs[0], 0.54), on(*legs[1], 0.54)], 26)
    low = [(x, y - 36, z) for x, y, z in plate]
    rim = "".join(f'<path d="M{see(plate[k])[0]:.1f} {see(plate[k])[1]:.1f}L{see(plate[k + 1])[0]:.1f} {see(plate[k + 1])[1]:.1f}L{see(low[k + 1])[0]:.1f} {see(low[k + 1])[1]:.1f}L{see(low[k])[0]:.1f} {see(low[k])[1]:.1f}Z" fill="{"#6f231c" if k < 12 else "#431210"}"/>' for k in (*range(26, len(plate) - 1), *range(12)))
    top = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(see, plate)) + "Z"
    body += f'{rim}<path d="{top}" fill="url(#seat)"/>'
    for k in range(1, 5):
        start, end = see((-223 + 90 * k, seat + 22, -222)), see((-205 + 82 * k, seat + 22, 220))
        body += f'<path d="M{start[0]:.1f} {start[1]:.1f}L{end[0]:.1f} {end[1]:.1f}" stroke="#3d0f0c" stroke-width="5"/><path d="M{start[0] + 4:.1f} {start[1]:.1f}L{end[0] + 4:.1f} {end[1]:.1f}" stroke="#d9796a" stroke-width="1.6" opacity=".7"/>'
    d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(see, plate[:13]))
    body += f'<path d="{d}" fill="none" stroke="#e58e7d" stroke-width="4" opacity=".8"/>'
    cast = "".join("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in (see((p[0] + 0.5 * (p[1] - 462), seat + 22, p[2] - 0.45 * (p[1] - 462))) for p in s)) for s in [list(q) for q in spokes])
    body += f'<clipPath id="top"><path d="{top}"/></clipPath><g clip-path="url(#top)"><path d="{cast}" stroke="#3d0f0c" stroke-width="16" opacity=".4" filter="url(#t)"/></g>'
    for s in spokes:
        body += rod(list(s), 19)
    body += rod([(-184, seat + 22, 188), *bow[1:-1], (184, seat + 22, 188)], 38)
    for k in range(24):
        q = rng.uniform(0.03, 0.97)
        start, end = see(hoop(q)), see(hoop(min(1, q + 0.03)))
        body += f'<path d="M{start[0]:.1f} {start[1]:.1f}L{end[0]:.1f} {end[1]:.1f}" stroke="#a87b48" stroke-width="1.6" opacity=".7" transform="translate({rng.randint(-9, 9)} {rng.randint(-7, 9)})"/>'
    return sheet(1440, 1800, defs, body)


def hall() -> str:
    """The reading room seen straight down: three long tables, green lamps, chairs, four readers, bands of window light."""
    rng = random.Random(210)
    defs = (
        grain("oak", ".003 .09", ".28 .14 .03", 0.7, 3, 6) + linear("top", [(0, "#d3a468", 1), (0.5, "#bd8a4d", 1), (1, "#99683a", 1)], "0 0 1 .2") + blur("s", 10) + blur("w", 22)
        + radial("lamp", [(0, "#fff4c4", 0.95), (0.35, "#ffdf94", 0.5), (1, "#ffdf94", 0)]) + radial("shade", [(0, "#7fb28d", 1), (0.6, "#3a7a58", 1), (1, "#1b4632", 1)], ".38 .36 .7")
        + '<pattern id="parquet" width="120" height="120" patternUnits="userSpaceOnUse"><rect width="120" height="120" fill="#3a2c20"/><path d="M0 0H60V20H0ZM0 20H60V40H0ZM0 40H60V60H0ZM60 60H120V80H60ZM60 80H120V100H60ZM60 100H120V120H60Z" fill="#4d3b2c" stroke="#2b2019" stroke-width="1.6"/><path d="M60 0H80V60H60ZM80 0H100V60H80ZM100 0H120V60H100ZM0 60H20V120H0ZM20 60H40V120H20ZM40 60H60V120H40Z" fill="#423226" stroke="#2b2019" stroke-width="1.6"/></pattern>'
        + linear("dusk", [(0, "#fff", 0), (0.5, "#0d0a0a", 0.05), (1, "#0d0a0a", 0.42)], "0 0 1 .6")
    )
    bands = "".join(f"M{x} -20h190l-420 1260h-190Z" for x in range(60, 2500, 420))
    body = f'<rect width="1800" height="1200" fill="url(#parquet)"/><path d="{bands}" fill="#ffd88a" opacity=".34"/>'
    readers = {(0, 0, 3), (1, 1, 6), (1, 0, 1), (2, 0, 8)}
    coats = ["#8c2f26", "#2f4a6b", "#d7c9a8", "#3f5c3f"]
    gone = {(0, 1, 5), (2, 1, 2), (1, 0, 8)}

    def seat(x: float, y: float, turn: float, pulled: float) -> str:
        hoop = "M-44 14Q-52 -42 0 -46Q52 -42 44 14"
        return (
            f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.1f}) translate(0 {-pulled:.0f})"><path d="M-40 -34H40L46 44H-46Z" fill="#0f0a08" opacity=".55" transform="rotate({-turn:.1f}) translate(-14 22)" filter="url(#s)"/>'
            '<path d="M-38 -30H38L45 42Q0 50 -45 42Z" fill="#31433b"/><path d="M-22 -30L-26 45M0 -30V47M22 -30L26 45" stroke="#1c2a24" stroke-width="2.4"/><path d="M-38 -30H38L39 -20H-39Z" fill="#18231e"/>'
            + f'<path d="{hoop}" fill="none" stroke="#1c140d" stroke-width="15"/><path d="{hoop}" fill="none" stroke="#c9a06a" stroke-width="11"/><path d="{hoop}" fill="none" stroke="#f3d9a6" stroke-width="3" transform="translate(-1 -2)"/></g>'
        )

    n = 0
    for t, y in enumerate((90, 500, 910)):
        for side in (0, 1):
            for k in range(10):
                if (t, side, k) in gone:
                    continue
                x = 100 + 178 * k
                busy = (t, side, k) in readers
                pulled = 50 if busy else rng.uniform(-4, 10) + (40 if rng.random() < 0.1 else 0)
                body += seat(x, y - 42 if side == 0 else y + 242, (0 if side == 0 else 180) + (rng.uniform(-4, 4) if pulled < 14 else rng.uniform(-14, 14)), pulled)
        body += f'<rect x="-40" y="{y}" width="1880" height="200" fill="#0d0806" opacity=".6" transform="translate(-26 34)" filter="url(#w)"/><rect x="-40" y="{y}" width="1880" height="200" fill="url(#top)"/><rect x="-40" y="{y}" width="1880" height="200" filter="url(#oak)" opacity=".55"/><path d="M-40 {y + 2}H1840" stroke="#f9deaa" stroke-width="4" opacity=".8"/><path d="M-40 {y + 100}H1840" stroke="#5a3a1c" stroke-width="3"/>'
        body += f'<clipPath id="t{t}"><rect x="-40" y="{y}" width="1880" height="200"/></clipPath><g clip-path="url(#t{t})"><path d="{bands}" fill="#fff3cf" opacity=".55" transform="translate(-24 0)"/></g>'
        for k in range(10):
            for side in (0, 1):
                x, by = 100 + 178 * k, y + (50 if side == 0 else 150)
                body += f'<circle cx="{x + 70}" cy="{y + (16 if side == 0 else 184)}" r="5" fill="#e9e0c4" stroke="#6b4a25" stroke-width="1.4"/>'
                busy = (t, side, k) in readers
                if busy or rng.random() < 0.26:
                    turn = rng.uniform(-9, 9)
                    if busy or rng.random() < 0.4:
                        body += f'<g transform="translate({x} {by}) rotate({turn:.0f})"><path d="M-50 -30H50V32H-50Z" fill="#120b06" opacity=".5" transform="translate(-7 9)" filter="url(#s)"/><path d="M-50 -30Q-24 -36 0 -28Q24 -36 50 -30V30Q24 24 0 32Q-24 24 -50 30Z" fill="#f6efdc"/><path d="M0 -28V32" stroke="#a89a7c" stroke-width="3"/>' + "".join(f'<path d="M-42 {-20 + 7 * q}H-8M8 {-20 + 7 * q}H{42 if q < 5 else 24}" stroke="#8f866f" stroke-width="1.8"/>' for q in range(7)) + "</g>"
                    else:
                        for q in range(rng.randint(1, 3)):
                            body += f'<g transform="translate({x} {by}) rotate({turn + rng.uniform(-16, 16):.0f})"><rect x="-36" y="-25" width="72" height="50" fill="#120b06" opacity=".45" transform="translate(-6 8)" filter="url(#s)"/><rect x="-36" y="-25" width="72" height="50" fill="{rng.choice(["#8c2f26", "#2f4a6b", "#c9b78f", "#2c4a3e", "#b0703a"])}"/><path d="M-36 -25V25M36 -21H-32" stroke="#fff" stroke-width="2" opacity=".35"/></g>'
                if busy:
                    s, coat = (1 if side == 0 else -1), coats[n]
                    n += 1
                    hy = y - 76 if side == 0 else y + 276
                    body += f'<g transform="translate({x} {hy}) scale(1 {s})"><ellipse cx="-18" cy="16" rx="66" ry="34" fill="#0d0806" opacity=".5" filter="url(#s)"/><path d="M-52 0Q-74 60 -26 112L-8 100Q-30 60 -22 26ZM52 0Q74 60 26 112L8 100Q30 60 22 26Z" fill="{coat}"/><ellipse rx="62" ry="34" fill="{coat}"/><ellipse cx="-14" cy="-6" rx="40" ry="20" fill="#fff" opacity=".12"/><circle cx="-17" cy="112" r="11" fill="#e2b48c"/><circle cx="17" cy="112" r="11" fill="#e2b48c"/><circle cy="14" r="29" fill="{["#2b1c14", "#7a4a25", "#c9c3b8", "#40281a"][n - 1]}"/><path d="M-18 2Q0 -14 18 4" fill="none" stroke="#fff" stroke-width="3" opacity=".25"/></g>'
        for k in range(5):
            x = 190 + 356 * k
            body += f'<circle cx="{x}" cy="{y + 100}" r="190" fill="url(#lamp)" opacity=".42"/><ellipse cx="{x - 12}" cy="{y + 116}" rx="62" ry="26" fill="#120b06" opacity=".5" filter="url(#s)"/><rect x="{x - 62}" y="{y + 78}" width="124" height="44" rx="22" fill="url(#shade)"/><path d="M{x - 44} {y + 90}H{x + 36}" stroke="#d5efd6" stroke-width="5" stroke-linecap="round" opacity=".75"/><circle cx="{x}" cy="{y + 100}" r="7" fill="#d8b25c"/>'
    body += '<rect width="1800" height="1200" fill="url(#dusk)"/>'
    return sheet(1800, 1200, defs, body)


def casement() -> str:
    """A box window from inside: the inner sash open, the old outer panes bending the roofs across the street."""
    rng = random.Random(1781)
    defs = (
        linear("sky", [(0, "#9fb7c6", 1), (1, "#f2e7d2", 1)]) + linear("wall", [(0, "#5f574f", 1), (1, "#2f2a27", 1)], "0 0 1 0") + linear("paint", [(0, "#f2efe4", 1), (1, "#c9c3b2", 1)], "0 0 1 .4")
        + linear("side", [(0, "#a79f8c", 1), (1, "#6b6455", 1)], "0 0 1 0") + linear("sill", [(0, "#f6efdd", 1), (0.3, "#d9cdb2", 1), (1, "#8a7d66", 1)]) + blur("s", 9) + blur("w", 34)
        + grain("plaster", ".014", "1 .95 .85", 0.4, 4, 5) + veneer("wood", ".1 .006", 0.55, 5)
        + '<filter id="wave" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".004 .011" numOctaves="2" seed="17"/><feDisplacementMap in="SourceGraphic" scale="4.5" xChannelSelector="R" yChannelSelector="G"/></filter>'
        + '<filter id="ripple" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".006 .02" numOctaves="2" seed="4"/><feDisplacementMap in="SourceGraphic" scale="6.5" xChannelSelector="R" yChannelSelector="G"/></filter>'
        + '<clipPath id="hole"><rect x="360" y="150" width="720" height="1220"/></clipPath>'
    )
    town = '<rect x="200" width="1100" height="1500" fill="url(#sky)"/>'
    for x, y, w, tone, roof in [(180, 760, 300, "#cbb79a", "#4b4a5e"), (440, 690, 240, "#b98a72", "#5a3d3a"), (640, 800, 280, "#d8cbae", "#3f4456"), (880, 720, 320, "#a9a893", "#5a4a4a")]:
        town += f'<path d="M{x} {y}H{x + w}V1500H{x}Z" fill="{tone}"/><path d="M{x - 12} {y}L{x + 50} {y - 190}H{x + w - 50}L{x + w + 12} {y}Z" fill="{roof}"/>'
        town += "".join(f'<path d="M{x - 8 + 2.2 * q} {y - 8 * q}H{x + w + 8 - 2.2 * q}" stroke="#000" stroke-width="2" opacity=".2"/>' for q in range(1, 22, 2))
        town += "".join(f'<rect x="{x + 34 + 86 * c}" y="{y + 60 + 170 * r}" width="42" height="86" fill="{"#f6cf7c" if rng.random() < 0.16 else "#43505a"}" stroke="#efe6d2" stroke-width="5"/>' for c in range(int(w // 92)) for r in range(4))
        town += f'<path d="M{x + 70} {y - 130}h52l-26 -48Z" fill="{tone}"/><rect x="{x + 84}" y="{y - 128}" width="24" height="30" fill="#43505a"/><path d="M{x + w - 90} {y - 186}v-70h36v70Z" fill="#8a5a48"/>'
    town += '<path d="M560 520q40 -60 20 -120t60 -110" stroke="#f4efe6" stroke-width="26" opacity=".5" fill="none" filter="url(#s)"/>'
    body = '<rect width="1440" height="1800" fill="url(#wall)"/><rect width="1440" height="1800" filter="url(#plaster)" opacity=".35"/>'
    body += f'<g clip-path="url(#hole)"><g filter="url(#wave)">{town}</g></g>'
    for col in range(2):
        for row in range(3):
            x, y = 392 + 340 * col, 182 + 396 * row
            body += f'<clipPath id="p{col}{row}"><rect x="{x}" y="{y}" width="316" height="364"/></clipPath><g clip-path="url(#p{col}{row})">'
            if (col + row) % 2 == 0:
                body += f'<g filter="url(#ripple)" transform="translate({10 * col - 6} {8 * row - 10})">{town}</g>'
            body += f'<path d="M{x} {y + 250}L{x + 200} {y}H{x + 290}L{x} {y + 364}Z" fill="#fff" opacity=".16"/><circle cx="{x + rng.randint(40, 280)}" cy="{y + rng.randint(40, 320)}" r="5" fill="#fff" opacity=".5"/><circle cx="{x + rng.randint(40, 280)}" cy="{y + rng.randint(40, 320)}" r="3" fill="#fff" opacity=".5"/></g>'
    bars = "M360 150H1080V182H360ZM360 1338H1080V1370H360ZM360 150H392V1370H360ZM1048 150H1080V1370H1048ZM708 150H732V1370H708ZM392 546H708V578H392ZM392 942H708V974H392ZM732 546H1048V578H732ZM732 942H1048V974H732Z"
    body += f'<path d="{bars}" fill="#9d9686"/><path d="{bars}" filter="url(#wood)" opacity=".3"/><path d="M392 182V1338M732 182V1338M392 578H708M732 578H1048M392 974H708M732 974H1048" stroke="#f7f3e6" stroke-width="4"/>'
    body += '<path d="M300 90L360 150V1370L300 1440ZM1140 90L1080 150V1370L1140 1440Z" fill="url(#side)"/><path d="M300 90H1140L1080 150H360Z" fill="#7b7464"/><path d="M300 1440L360 1370H1080L1140 1440Z" fill="#e9dfc6"/><path d="M360 1370L520 1440H1140L1080 1370Z" fill="#fff6dc" opacity=".6"/>'
    frame = "M236 40H1204V1450H236ZM300 90V1440H1140V90Z"
    body += f'<path fill-rule="evenodd" d="{frame}" fill="url(#paint)"/><path fill-rule="evenodd" d="{frame}" filter="url(#wood)" opacity=".25"/><path d="M236 40H1204M236 40V1450" stroke="#fff" stroke-width="4" opacity=".6"/><path d="M300 90V1440M300 90H1140" stroke="#5e5747" stroke-width="4" opacity=".6"/>'
    # the right inner sash, closed
    leaf = "M722 92H1138V1438H722ZM768 146V534H1092V146ZM768 566V954H1092V566ZM768 986V1384H1092V986Z"
    body += f'<path fill-rule="evenodd" d="{leaf}" fill="#0e0d0b" opacity=".35" transform="translate(-14 8)" filter="url(#s)"/><path fill-rule="evenodd" d="{leaf}" fill="url(#paint)"/><path fill-rule="evenodd" d="{leaf}" filter="url(#wood)" opacity=".25"/><path d="M768 146H1092M768 566H1092M768 986H1092M768 146V534M768 566V954M768 986V1384" stroke="#7d7664" stroke-width="5"/><path d="M768 534H1092M768 954H1092M768 1384H1092M722 92V1438" stroke="#fffdf2" stroke-width="4"/><path d="M768 420L980 146H1050L768 510ZM768 1240L960 986H1000L768 1290Z" fill="#fff" opacity=".14"/>'
    # the left inner sash, swung into the room
    swing = "M296 92L60 20V1560L296 1440ZM268 140L100 92V560L268 540ZM268 574L100 600V1040L268 952ZM268 986L100 1080V1470L268 1384Z"
    body += f'<path fill-rule="evenodd" d="{swing}" fill="#000" opacity=".5" transform="translate(30 20)" filter="url(#w)"/><path d="M268 140L100 92V560L268 540ZM268 574L100 600V1040L268 952ZM268 986L100 1080V1470L268 1384Z" fill="#a9bcc2" opacity=".5"/><path d="M100 360L268 180V260L100 470ZM100 1330L268 1140V1180L100 1380Z" fill="#fff" opacity=".3"/><path fill-rule="evenodd" d="{swing}" fill="#e3ddcc"/><path fill-rule="evenodd" d="{swing}" filter="url(#wood)" opacity=".3"/><path d="M60 20V1560L40 1566V14Z" fill="#8d8573"/><path d="M60 20L296 92" stroke="#fff" stroke-width="4" opacity=".7"/>'
    for y in (240, 780, 1290):
        body += f'<rect x="284" y="{y}" width="26" height="76" rx="8" fill="#b78a3d"/><path d="M292 {y + 6}V{y + 70}" stroke="#f6dd9a" stroke-width="4"/>'
    for y in (330, 1180):
        body += f'<ellipse cx="746" cy="{y + 6}" rx="34" ry="14" fill="#201a10" opacity=".4" filter="url(#s)"/><path d="M712 {y - 10}Q746 {y - 22} 782 {y - 8}Q784 {y + 6} 770 {y + 8}H722Q708 {y + 4} 712 {y - 10}Z" fill="#c99a45"/><circle cx="746" cy="{y - 2}" r="7" fill="#7a5a20"/><path d="M718 {y - 10}Q746 {y - 18} 774 {y - 9}" stroke="#fbe6ac" stroke-width="3" fill="none"/>'
    body += '<path d="M120 1470H1330L1440 1600V1660H0V1590Z" fill="url(#sill)"/><path d="M0 1652H1440V1800H0Z" fill="#3b342e"/><path d="M0 1652H1440V1676H0Z" fill="#8f836c"/><path d="M520 1474H1180L1330 1646H640Z" fill="#fff8e2" opacity=".7" filter="url(#s)"/>'
    body += '<g transform="translate(520 1570) rotate(-9)"><path d="M0 0L200 -16L210 22L20 26Z" fill="#2a2016" opacity=".5" transform="translate(14 18)" filter="url(#s)"/><path d="M0 -6Q90 -30 180 -10L190 14Q90 26 0 18Q-12 6 0 -6Z" fill="#8c2f26"/><path d="M6 -4Q90 -24 178 -8" stroke="#d9796a" stroke-width="5" fill="none"/><path d="M182 -10L330 -30L396 -2L330 20L188 14Z" fill="#b9bfc1"/><path d="M186 -6L330 -26L390 -4" stroke="#fff" stroke-width="4" fill="none"/></g>'
    for x, y, a in [(1010, 1560, 14), (1090, 1596, -28), (1178, 1556, 62)]:
        body += f'<g transform="translate({x} {y}) rotate({a})"><ellipse cx="6" cy="12" rx="46" ry="14" fill="#2a2016" opacity=".5" filter="url(#s)"/><path d="M-44 -8Q0 -22 44 -6Q48 8 30 10H-32Q-48 6 -44 -8Z" fill="#c99a45"/><circle cy="-1" r="8" fill="#6b4e1c"/><path d="M-38 -8Q0 -18 38 -7" stroke="#ffedb8" stroke-width="3.4" fill="none"/></g>'
    for _ in range(46):
        px, py = rng.gauss(880, 130), rng.uniform(1500, 1640)
        body += f'<path d="M{px:.0f} {py:.0f}l{rng.randint(5, 20)} {rng.randint(-7, 7)}l{rng.randint(-6, 6)} {rng.randint(4, 9)}Z" fill="{rng.choice(["#f3ead0", "#9c8f74", "#cfc3a4", "#8fa3a0"])}"/>'
    return sheet(1440, 1800, defs, body)


def pictures() -> list[Picture]:
    """Return the four pictures of Schreinerei Enselmann."""
    home = "enselmann/images/"
    return [
        Picture(home + "cover.jpg", wall(), 1440, grain=1.2, vignette=0.16, seed=211),
        Picture(home + "stuhl-64.jpg", chair(), 1280, grain=1.4, vignette=0.22, seed=212),
        Picture(home + "lesesaal.jpg", hall(), 1440, grain=0.0, vignette=0.25, seed=213),
        Picture(home + "kastenfenster.jpg", casement(), 1160, grain=1.2, vignette=0.2, seed=214),
    ]
