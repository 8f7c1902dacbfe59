"""Linnea Roszak, composer: ink-blue night, ice-grey paper, one orange; the inside of a piano, a map of staves, a nave from above."""

from __future__ import annotations

import math
import random

import numpy as np

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .veier_oueren import framed
from .werkbrett_hartrath import surface

INK = "#0d1a2c"
ORANGE = "#f0641e"


def bolt(x: float, y: float, turn: float, s: float = 1.0) -> str:
    """A hexagonal bolt wedged between two strings, seen a little from above."""
    shape = "M-34 -16L-17 -34H17L34 -16V16L17 34H-17L-34 16Z"
    return (
        f'<g transform="translate({x} {y}) rotate({turn}) scale({s})"><g transform="translate(16 22)" opacity=".6" filter="url(#s)"><path d="{shape}"/><path d="M-13 20H13V170H-13Z"/></g>'
        f'<path d="M-13 20H13V166L0 176L-13 166Z" fill="url(#steel)"/>'
        + "".join(f'<path d="M-13 {36 + 9 * k}L13 {42 + 9 * k}" stroke="#1b2430" stroke-width="3" opacity=".7"/>' for k in range(14))
        + f'<path d="{shape}" fill="url(#nut)"/><circle r="21" fill="none" stroke="#fff" stroke-width="3" opacity=".4"/><path d="M-34 -16L-17 -34H17" fill="none" stroke="#fff" stroke-width="4" opacity=".8"/></g>'
    )


def piano() -> str:
    """The strings of an upright piano with bolts, a spoon and an eraser between them, hammers below."""
    rng = random.Random(8)
    defs = (
        linear("wood", [(0, "#6d3f20", 1), (0.5, "#b97a43", 1), (1, "#8a5329", 1)], "0 0 1 .4") + surface("ply", ".09 .003", 2.2, 1.15, 60, 4)
        + linear("iron", [(0, "#f3cd78", 1), (0.35, "#b98636", 1), (0.8, "#8a5f22", 1), (1, "#5e3d14", 1)]) + surface("cast", ".05", 2.0, 1.2, 58, 5)
        + linear("steel", [(0, "#4b5665", 1), (0.3, "#eef2f6", 1), (0.6, "#9aa5b3", 1), (1, "#323b47", 1)], "0 0 1 0") + linear("nut", [(0, "#e8edf2", 1), (0.5, "#8d98a6", 1), (1, "#3d4652", 1)], "0 0 1 1")
        + linear("felt", [(0, "#f7f3ea", 1), (0.6, "#d9d2c4", 1), (1, "#9d9587", 1)], "0 0 1 1") + linear("wine", [(0, "#a6202c", 1), (0.5, "#7c1320", 1), (1, "#4d0a15", 1)])
        + linear("maple", [(0, "#eccb93", 1), (1, "#b0824a", 1)], "0 0 1 0") + surface("nap", ".35", 1.6, 1.2, 58, 7) + surface("wool", ".12", 2.0, 1.18, 60, 3) + blur("s", 5) + blur("t", 26)
        + linear("night", [(0, "#07101f", 0.1), (0.45, "#07101f", 0), (1, "#07101f", 0.86)]) + radial("lamp", [(0, "#ffe2a8", 0.6), (0.5, "#ffb45a", 0.18), (1, "#ffb45a", 0)], ".3 .3 .62")
        + linear("side", [(0, "#07101f", 0), (0.55, "#07101f", 0.05), (1, "#07101f", 0.86)], "0 0 1 .25")
    )
    body = '<rect width="1800" height="1200" fill="url(#wood)" filter="url(#ply)"/>'
    for k in range(22):  # glue lines between the boards
        body += f'<path d="M{-200 + 108 * k} 1220L{60 + 108 * k} -20" stroke="#4a2711" stroke-width="2" opacity=".35"/>'
    plate = "M-20 -20H1820V210Q1500 262 1180 232T620 250T-20 214Z"
    body += f'<path d="{plate}" transform="translate(0 30)" opacity=".6" filter="url(#s)"/><path d="{plate}" fill="url(#iron)" filter="url(#cast)"/><path d="M1820 210Q1500 262 1180 232T620 250T-20 214" fill="none" stroke="#ffe9b0" stroke-width="5" opacity=".7"/>'

    def tension(x1: float, y1: float, x2: float, y2: float, w: float, colour: str, light: str, drop: float) -> str:
        return (
            f'<path d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}" stroke="#160b05" stroke-width="{w}" opacity=".5" transform="translate({drop} {drop * 0.6})"/>'
            f'<path d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}" stroke="{colour}" stroke-width="{w}"/><path d="M{x1:.0f} {y1:.0f}L{x2:.0f} {y2:.0f}" stroke="{light}" stroke-width="{w * 0.36:.1f}" transform="translate({-w * 0.2:.1f} 0)"/>'
        )

    treble: list[tuple[float, float]] = []
    for k in range(20):
        for j in range(3):
            treble.append((720 + 58 * k + 13 * j, 560 + 62 * k + 13 * j))
    over = ""
    for n, (x1, x2) in enumerate(treble):
        piece = tension(x1, 96 + 36 * (n % 3), x2, 1240, 3.6, "#8f9aa8", "#ffffff", 20)
        body += piece
        body += f'<ellipse cx="{x1 + 8:.0f}" cy="{104 + 36 * (n % 3)}" rx="13" ry="11" opacity=".5"/><circle cx="{x1:.0f}" cy="{94 + 36 * (n % 3)}" r="11" fill="url(#nut)"/><circle cx="{x1 - 3:.0f}" cy="{90 + 36 * (n % 3)}" r="3.5" fill="#fff"/>'
        if (n // 3) % 2:
            over += piece
    ribbon = "M560 500Q900 470 1240 520T1840 500V574Q1560 604 1240 592T566 576Z"
    body += f'<path d="{ribbon}" transform="translate(16 24)" opacity=".55" filter="url(#s)"/><path d="{ribbon}" fill="url(#wine)" filter="url(#nap)"/><g>{over}</g>'
    for k in range(15):  # the copper-wound bass strings cross the others
        x1, x2 = 50 + 46 * k, 690 + 58 * k
        w = 15 - 0.45 * k
        y = 110 + 44 * (k % 2)
        body += tension(x1, y, x2, 1240, w, "#8c431a", "#ffc38a", 34)
        body += f'<path d="M{x1} {y}L{x2} 1240" stroke="#3c1705" stroke-width="{w:.1f}" stroke-dasharray="1.6 3.2" opacity=".55"/>'
        body += f'<ellipse cx="{x1 + 10}" cy="{y + 10}" rx="18" ry="15" opacity=".5"/><circle cx="{x1}" cy="{y - 4}" r="15" fill="url(#nut)"/><circle cx="{x1 - 5}" cy="{y - 9}" r="4.5" fill="#fff"/>'
    spoon = "M0 0Q44 -10 52 50Q58 120 12 150L8 460Q0 486 -8 460L-12 150Q-58 120 -52 50Q-44 -10 0 0Z"
    body += f'<g transform="translate(1180 330) rotate(38)"><path d="{spoon}" transform="translate(34 10)" opacity=".55" filter="url(#s)"/><path d="{spoon}" fill="url(#steel)"/><ellipse cx="-4" cy="66" rx="34" ry="52" fill="url(#nut)"/><path d="M-24 30Q-6 6 18 24" fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round"/></g>'
    body += bolt(1010, 300, -12, 0.95) + bolt(690, 640, -22, 1.15) + bolt(1420, 600, 9, 0.9)
    body += f'<g transform="translate(430 420) rotate(-29)"><rect x="-58" y="-96" width="130" height="200" rx="14" transform="translate(26 26)" opacity=".6" filter="url(#s)"/><rect x="-64" y="-100" width="128" height="196" rx="16" fill="{ORANGE}" filter="url(#wool)"/><rect x="-64" y="-100" width="128" height="62" rx="16" fill="#ffb083" opacity=".7"/><path d="M-64 -36H64V40H-64Z" fill="#1c3558"/><path d="M-44 -8H44M-44 12H20" stroke="#dfe8f0" stroke-width="7"/></g>'
    for k in range(16):  # the hammers
        x = 30 + 118 * k
        lift = 118 if k == 5 else rng.uniform(-6, 6)
        y = 1010 - lift
        body += f'<g transform="translate({x} {y:.0f})"><path d="M-46 40Q-52 -66 0 -70Q52 -66 46 40Q40 92 22 110V330H-22V110Q-40 92 -46 40Z" transform="translate(26 18)" opacity=".6" filter="url(#s)"/><path d="M-20 40H20V330H-20Z" fill="url(#maple)"/><path d="M-46 36Q-54 -64 0 -70Q54 -64 46 36Q38 96 20 108L0 20L-20 108Q-38 96 -46 36Z" fill="url(#felt)" filter="url(#nap)"/><path d="M-30 96L0 -8L30 96L22 112L0 22L-22 112Z" fill="#2f6a58"/><path d="M-22 112L0 22L22 112V140H-22Z" fill="url(#maple)"/><path d="M-30 -34Q-16 -60 6 -60" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" opacity=".8" filter="url(#s)"/>'
        body += "".join(f'<path d="M{-12 + 8 * j} -{66 - abs(j - 1.5) * 2:.0f}V-34" stroke="#7d7566" stroke-width="3" opacity=".7"/>' for j in range(4)) + "</g>"
    body += '<rect width="1800" height="1200" fill="url(#lamp)"/><rect width="1800" height="1200" fill="url(#night)"/><rect width="1800" height="1200" fill="url(#side)"/>'
    return sheet(1800, 1200, defs, body)


def hills(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The height of an invented moor at points of a plane two units wide."""
    out = np.zeros_like(x)
    for cx, cy, s, a in [(0.42, 0.42, 0.3, 1.0), (1.42, 0.62, 0.36, 1.15), (0.95, 0.98, 0.24, 0.55), (1.02, 0.12, 0.22, 0.5), (1.85, 0.1, 0.2, 0.6), (0.08, 1.0, 0.25, 0.5)]:
        out += a * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / (2 * s * s))
    return out + 0.035 * np.sin(9 * x + 3 * y) * np.sin(7 * y - 2 * x) + 0.012 * np.sin(31 * x) * np.sin(27 * y + 4 * x)


def moor() -> str:
    """A contour map whose contour lines run in fives, like staves, with notes where the path crosses them."""
    width, height = 1800, 1012
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / 900
    f = hills(x, y)
    gy, gx = np.gradient(f)
    slope = np.hypot(gx, gy)
    light = np.clip(0.9 + 120 * (-gx * 0.6 - gy * 0.8), 0.3, 1.2)
    level = f * 44
    phase = np.mod(level, 8)
    near = np.abs(phase - np.round(phase))
    line = np.clip(1.75 - near / np.maximum(slope * 44, 0.004), 0, 1) * (np.round(phase) < 4.6) * (np.round(phase) > -0.5)
    line *= np.clip(slope * 2200, 0, 1)
    low, high = np.array([128, 164, 178], np.float32), np.array([246, 242, 230], np.float32)
    t = np.clip(f / 1.25, 0, 1)[..., None]
    pixels = (low + (high - low) * t) * light[..., None]
    lake = np.clip((0.245 - f) * 60, 0, 1)[..., None]
    pixels = pixels * (1 - lake) + np.array([24, 52, 84], np.float32) * lake
    ink = np.array([13, 26, 44], np.float32)
    pixels = pixels + (ink - pixels) * (line * 0.92 * (1 - lake[..., 0]))[..., None]
    picture = framed(np.clip(pixels, 0, 255).astype(np.uint8)).replace("</svg>", "")
    path = [(0.02 + 1.96 * k / 400, 0.86 - 0.46 * (k / 400) + 0.17 * math.sin(k / 46) + 0.06 * math.sin(k / 17)) for k in range(401)]
    trail = "M" + "L".join(f"{px * 900:.1f} {py * 900:.1f}" for px, py in path)
    over = f'<path d="{trail}" fill="none" stroke="#f6f4ee" stroke-width="11" stroke-linecap="round" opacity=".75"/><path d="{trail}" fill="none" stroke="{ORANGE}" stroke-width="6" stroke-linecap="round" stroke-dasharray="2 15"/>'
    rng = random.Random(5)
    for _ in range(9000):
        px, py = rng.uniform(0.05, 1.95), rng.uniform(0.07, 1.07)
        h = float(hills(np.array(px), np.array(py))) * 44
        if h < 12.5 or abs(h * 2 - round(h * 2)) > 0.04 or not -0.6 < (h + 0.6) % 8 < 5.1:
            continue
        near_path = min((px - a) ** 2 + (py - b) ** 2 for a, b in path[::4])
        if any((px - a) ** 2 + (py - b) ** 2 < (0.005 if near_path < 0.002 else 0.019) for a, b in _taken):
            continue
        _taken.append((px, py))
        e = 0.002
        ax = float(hills(np.array(px + e), np.array(py)) - hills(np.array(px - e), np.array(py)))
        ay = float(hills(np.array(px), np.array(py + e)) - hills(np.array(px), np.array(py - e)))
        s = math.degrees(math.atan2(ay, ax)) - 90
        if abs((s + 90) % 360 - 90) > 90:
            s += 180
        steep = math.hypot(ax, ay) / (2 * e) * 44 / 900
        r = max(7.0, min(10.5, 0.62 / max(steep, 0.02))) * (1.25 if near_path < 0.002 else 0.95)
        colour = ORANGE if near_path < 0.002 else INK
        hollow = rng.random() < 0.25
        over += f'<g transform="translate({px * 900:.0f} {py * 900:.0f}) rotate({s:.0f})"><path d="M{r * 1.12:.1f} -1V{-r * 5.4:.1f}" stroke="{colour}" stroke-width="{r * 0.26:.1f}"/><ellipse rx="{r * 1.25:.1f}" ry="{r * 0.88:.1f}" transform="rotate(-20)" fill="{"#e8ece8" if hollow else colour}" stroke="{colour}" stroke-width="{r * 0.34:.1f}"/>'
        if not hollow and near_path < 0.002 and rng.random() < 0.4:
            over += f'<path d="M{r * 1.12:.1f} {-r * 5.4:.1f}q{r * 0.3:.1f} {r * 1.4:.1f} {r * 1.5:.1f} {r * 2.1:.1f}q{r * 0.7:.1f} {r:.1f} {r * 0.1:.1f} {r * 2:.1f}q{r * 0.1:.1f} -{r * 1.7:.1f} -{r * 1.6:.1f} -{r * 2:.1f}Z" fill="{colour}"/>'
        over += "</g>"
    wx, wy = path[238]
    over += f'<g transform="translate({wx * 900:.0f} {wy * 900:.0f})"><ellipse cx="34" cy="10" rx="44" ry="7" fill="{INK}" opacity=".45" transform="rotate(14)"/><circle r="24" fill="#f6f4ee"/><circle r="17" fill="{ORANGE}"/></g>'
    return picture + over + "</svg>"


_taken: list[tuple[float, float]] = []


def nave() -> str:
    """Eleven string players in a church at night, straight from above, each in the light of a lamp on the stand."""
    rng = random.Random(11)
    w, h = 1400, 1700
    defs = (
        radial("pool", [(0, "#ffd79a", 0.95), (0.35, "#f2a04e", 0.6), (0.7, "#a8552a", 0.2), (1, "#a8552a", 0)]) + surface("tile", ".02", 2.4, 1.15, 60, 6) + blur("s", 9) + blur("t", 3)
        + radial("dark", [(0, "#050b16", 0), (0.62, "#050b16", 0.3), (1, "#050b16", 0.9)], ".5 .46 .68") + linear("viol", [(0, "#d9843a", 1), (0.5, "#a34f1c", 1), (1, "#6a2c0d", 1)], "0 0 1 1")
        + linear("page", [(0, "#fffaf0", 1), (1, "#e2d7c0", 1)], "0 0 1 1")
    )
    body = f'<rect width="{w}" height="{h}" fill="#1b2b40"/><g filter="url(#tile)"><rect width="{w}" height="{h}" fill="#1d2d43"/>'
    step = 100
    for i in range(-1, 15):
        for j in range(-1, 18):
            if (i + j) % 2:
                body += f'<rect x="{i * step}" y="{j * step}" width="{step}" height="{step}" fill="{rng.choice(["#2f435b", "#33475f", "#2a3d55"])}"/>'
    body += "</g>"
    body += "".join(f'<path d="M{i * step} 0V{h}" stroke="#0d1826" stroke-width="2" opacity=".6"/>' for i in range(15)) + "".join(f'<path d="M0 {j * step}H{w}" stroke="#0d1826" stroke-width="2" opacity=".6"/>' for j in range(18))
    for k in range(3):  # the moon through three lancets
        body += f'<g transform="translate({150 + 430 * k} 1330) skewX(-24)" fill="#9cc3ea" opacity=".34" filter="url(#t)"><path d="M60 420V110Q64 30 150 -40Q236 30 240 110V420H162V120H138V420Z"/><path d="M60 200H240M60 300H240" stroke="#1d2d43" stroke-width="12"/></g>'
    cx, cy = 700, 1260
    seats: list[tuple[float, float, float]] = []
    for count, r in [(4, 480), (7, 860)]:
        for k in range(count):
            a = math.radians(-90 + (k - (count - 1) / 2) * (150 / count))
            seats.append((cx + r * math.cos(a) * 0.7, cy + r * math.sin(a), a))
    cables, pools, people = "", "", ""
    for n, (x, y, a) in enumerate(seats):
        sx, sy = x - 128 * math.cos(a), y - 128 * math.sin(a)
        lean = math.degrees(a) + 90
        pools += f'<circle cx="{sx + 40 * math.cos(a):.0f}" cy="{sy + 40 * math.sin(a):.0f}" r="235" fill="url(#pool)" opacity=".82"/>'
        end = 60 if x < cx else w - 60
        cables += f'<path d="M{sx:.0f} {sy:.0f}C{sx + 60 * (1 if x > cx else -1):.0f} {sy + 190:.0f} {end + rng.uniform(-40, 40):.0f} {sy + 120:.0f} {end} {h + 20}" fill="none" stroke="#060c16" stroke-width="5" opacity=".85"/>'
        coat = rng.choice(["#10161f", "#1a222e", "#2b2f3a", "#0f1a2b", "#39313a"])
        hair = rng.choice(["#2a1b12", "#6b4423", "#c9b9a0", "#17120f", "#8e8e92", "#a5602c"])
        bow = rng.uniform(-16, 16)
        man = (
            f'<rect x="-46" y="-30" width="92" height="96" rx="10" fill="#0a0f18"/><path d="M-46 66Q0 84 46 66" fill="none" stroke="#3c2a1c" stroke-width="10"/>'
            f'<path d="M-78 20Q-80 -22 -30 -24H30Q80 -22 78 20Q70 52 0 52Q-70 52 -78 20Z" fill="{coat}"/><path d="M-66 4Q-84 -50 -40 -84L-24 -66Q-50 -40 -38 0Z" fill="{coat}"/><path d="M64 6Q96 -40 60 -74L44 -60Q62 -40 40 2Z" fill="{coat}"/>'
            f'<path d="M-60 -10Q-40 -22 0 -22Q44 -22 62 -8" fill="none" stroke="#ffcf90" stroke-width="6" opacity=".4"/>'
        )
        if n in (3, 9, 10):  # cellos lean on the floor in front of the player
            man += '<g transform="translate(-4 -62) rotate(-6)"><path d="M-40 40Q-62 6 -34 -14Q-50 -50 0 -62Q50 -50 34 -14Q62 6 40 40Q0 58 -40 40Z" fill="url(#viol)"/><path d="M0 -20V74" stroke="#1a0d06" stroke-width="10"/><path d="M-18 -6q-8 12 0 22M18 -6q8 12 0 22" stroke="#2a1206" stroke-width="4" fill="none"/></g>'
            man += f'<path d="M-70 -66L86 -58" stroke="#f2e6d0" stroke-width="4" transform="rotate({bow * 0.5:.0f})"/>'
        else:
            man += '<g transform="translate(-44 -56) rotate(-34)"><path d="M-22 44Q-36 22 -20 8Q-30 -20 0 -26Q30 -20 20 8Q36 22 22 44Q0 54 -22 44Z" fill="url(#viol)"/><path d="M0 20V-84" stroke="#1a0d06" stroke-width="8"/><path d="M-11 10q-5 8 0 15M11 10q5 8 0 15" stroke="#2a1206" stroke-width="3" fill="none"/></g>'
            man += f'<path d="M-104 -40L62 -76" stroke="#f2e6d0" stroke-width="4" transform="rotate({bow:.0f} 60 -76)"/>'
        man += f'<circle cx="-4" cy="2" r="31" fill="{hair}"/><path d="M-26 -16Q-4 -38 20 -16" fill="none" stroke="#ffd9a0" stroke-width="6" opacity=".55" stroke-linecap="round"/><circle cx="-46" cy="-82" r="11" fill="#e8b48c"/><circle cx="58" cy="-72" r="11" fill="#e8b48c"/>'
        people += f'<g transform="translate({x + 26 * math.cos(a):.0f} {y + 26 * math.sin(a):.0f}) rotate({lean:.0f})"><ellipse cx="0" cy="44" rx="92" ry="66" fill="#03070f" opacity=".75" filter="url(#s)"/></g>'
        people += f'<g transform="translate({x:.0f} {y:.0f}) rotate({lean + 180:.0f}) rotate(180)">{man}</g>'
        pages = '<rect x="-84" y="-38" width="168" height="62" rx="4" fill="#05080e" opacity=".6" transform="translate(4 -10)" filter="url(#t)"/><rect x="-80" y="-34" width="78" height="58" fill="url(#page)"/><rect x="2" y="-34" width="78" height="58" fill="url(#page)"/>'
        for q in range(3):
            for p in (-74, 8):
                pages += "".join(f'<path d="M{p} {-28 + q * 18 + 3 * i}H{p + 66}" stroke="#3a3a40" stroke-width=".9"/>' for i in range(5))
                pages += "".join(f'<circle cx="{p + rng.uniform(4, 62):.0f}" cy="{-28 + q * 18 + rng.uniform(0, 12):.0f}" r="2.4" fill="#16181d"/>' for _ in range(7))
        pages += f'<rect x="-26" y="-50" width="52" height="13" rx="6" fill="{ORANGE}"/><rect x="-22" y="-40" width="44" height="5" fill="#fff6dc"/>'
        people += f'<g transform="translate({sx:.0f} {sy:.0f}) rotate({lean:.0f})">{pages}</g>'
    podium = f'<rect x="{cx - 90}" y="{cy - 70}" width="180" height="170" fill="#0a111c"/><rect x="{cx - 96}" y="{cy - 82}" width="180" height="170" fill="#7d3f22" filter="url(#tile)"/><g transform="translate({cx} {cy})"><path d="M-82 12Q-78 -26 -30 -28H30Q78 -26 82 12Q60 44 0 44Q-60 44 -82 12Z" fill="#e9e6df"/><path d="M-70 0Q-110 -60 -84 -116L-62 -108Q-76 -60 -40 -6ZM66 0Q128 -34 122 -100L98 -98Q98 -50 40 -8Z" fill="#d9d5cb"/><circle r="32" fill="#7c4a24"/><path d="M-22 -18Q0 -38 22 -18" fill="none" stroke="#e0a868" stroke-width="7"/><circle cx="-74" cy="-118" r="12" fill="#e8b48c"/><circle cx="112" cy="-104" r="12" fill="#e8b48c"/><path d="M112 -108L70 -190" stroke="#fff" stroke-width="4"/></g>'
    body += f'<circle cx="{cx}" cy="{cy - 90}" r="270" fill="url(#pool)" opacity=".8"/>{pools}{cables}{people}{podium}<rect width="{w}" height="{h}" fill="url(#dark)"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Linnea Roszak."""
    _taken.clear()
    home = "linnea-roszak/images/"
    return [
        Picture(home + "cover.jpg", piano(), 1680, grain=1.0, vignette=0.1, seed=2801),
        Picture(home + "contour-lines.jpg", moor(), 1600, grain=0.4, vignette=0.08, seed=2802),
        Picture(home + "eleven-strings.jpg", nave(), 1280, grain=1.2, vignette=0.08, seed=2803),
    ]
