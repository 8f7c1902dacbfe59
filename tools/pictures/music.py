"""Mara Tessaro, composer: aubergine, silver paper and one sour yellow; sound as paper, water and lamplight."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

PLUM, SILVER, LEMON = "#2a1838", "#e4e2e6", "#e6d52e"


def mix(a: str, b: str, t: float) -> str:
    """Return the colour `t` of the way from `a` to `b`."""
    return "#" + "".join(f"{round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t):02x}" for i in (1, 3, 5))


def current(x: float, lane: int) -> float:
    """Return the height of the middle of one stave at `x`: calm at the left, in spate at the right."""
    swell = 1 / (1 + math.exp(-(x - 900) / 260))
    wave = 74 * math.sin(x / 210 + lane * 0.5) + 40 * math.sin(x / 97 - lane * 0.9) + 16 * math.sin(x / 43 + lane)
    return 150 + 232 * lane + swell * wave - swell * 30 * math.sin(lane * 2.1)


def score() -> str:
    """A graphic score close up: five staves turn into a river, the notes drift on it."""
    rng = random.Random(3)
    defs = (
        linear("paper", [(0, "#f2f0ee", 1), (0.55, "#dcd9de", 1), (1, "#b9b3c0", 1)], "0 0 1 1") + blur("s", 9) + blur("far", 1.6) + grain("tooth", ".5 .7", "0 0 0", 0.35, 2)
        + linear("rake", [(0, "#fff", 0.35), (0.4, "#fff", 0), (1, "#1a0c26", 0.6)], "0 0 1 .7") + radial("note", [(0, "#5b3f75", 1), (0.6, PLUM, 1), (1, "#150a1f", 1)], ".35 .3 .8")
        + radial("sour", [(0, "#fff79a", 1), (0.5, LEMON, 1), (1, "#a3920c", 1)], ".35 .3 .8")
    )
    body = '<rect width="1800" height="1200" fill="url(#paper)"/><g transform="rotate(-5 900 600) translate(-90 0) scale(1.08)">'
    for lane in range(5):
        for line in range(-2, 3):
            def edge(x: float, lane: int = lane, line: int = line) -> float:
                swell = 1 / (1 + math.exp(-(x - 950) / 240))
                return current(x, lane) + line * (21 + swell * 15 * math.sin(x / 160 + lane * 1.3)) + swell * line * 5 * math.sin(x / 60)

            points = [(x, edge(x)) for x in range(-60, 2000, 10)]
            below = [(x, y + 15) for x, y in reversed(points)]
            ribbon = "L".join(f"{x} {y:.1f}" for x, y in points + below)
            body += f'<path d="M{ribbon}Z" fill="#3a2450" opacity=".09" filter="url(#s)"/>'
            weight = [2.2, 2.8, 3.2, 2.8, 2.2][line + 2]
            body += f'<path d="M{"L".join(f"{x} {y:.1f}" for x, y in points)}" fill="none" stroke="{mix(PLUM, "#6d4a8c", abs(line) / 3)}" stroke-width="{weight}"/>'
            body += f'<path d="M{"L".join(f"{x} {y - 2.4:.1f}" for x, y in points)}" fill="none" stroke="#fff" stroke-width="1.4" opacity=".7"/>'
    for lane in range(5):
        y = current(70, lane)
        body += f'<path d="M70 {y - 44:.0f}V{y + 44:.0f}M86 {y - 44:.0f}V{y + 44:.0f}" stroke="{PLUM}" stroke-width="5"/><path d="M62 {y - 44:.0f}h18M62 {y + 44:.0f}h18" stroke="{PLUM}" stroke-width="4"/>'
        x = 170.0
        while x < 1820:
            wild = 1 / (1 + math.exp(-(x - 900) / 260))
            pos = rng.randint(-4, 4)
            cy = current(x, lane) + pos * 10.5 * (1 + 0.3 * wild) + wild * rng.uniform(-26, 26)
            slope = math.degrees(math.atan((current(x + 6, lane) - current(x - 6, lane)) / 12))
            size = rng.uniform(15, 18) * (1 + 0.35 * wild * rng.random())
            sour = rng.random() < 0.07 + 0.12 * wild
            up = -1 if pos > 0 else 1
            stem = rng.uniform(62, 84) * up
            body += f'<g transform="translate({x:.0f} {cy:.0f}) rotate({slope - 20:.0f})"><ellipse rx="{size}" ry="{size * 0.74:.1f}" cx="5" cy="9" fill="#1a0c26" opacity=".35" filter="url(#far)"/><ellipse rx="{size}" ry="{size * 0.72:.1f}" fill="url(#{"sour" if sour else "note"})"/></g>'
            tilt = slope * wild * 0.8
            ex, ey = x + size * 0.86 * up + stem * math.sin(math.radians(tilt)), cy + stem
            body += f'<path d="M{x + size * 0.86 * up:.0f} {cy:.0f}L{ex:.0f} {ey:.0f}" stroke="{PLUM}" stroke-width="3.6"/>'
            if rng.random() < 0.34:
                body += f'<path d="M{ex:.0f} {ey:.0f}q{30 * up} {-18 * up} {26 * up} {-52 * up}q{4 * up} {32 * up} {-26 * up} {34 * up}Z" fill="{PLUM}"/>'
            if rng.random() < 0.3 * wild:
                body += f'<path d="M{x + 24:.0f} {cy:.0f}Q{x + 80:.0f} {cy + 40:.0f} {x + 150:.0f} {current(x + 150, lane):.0f}" fill="none" stroke="{LEMON}" stroke-width="7" opacity=".9" stroke-linecap="round"/>'
            x += rng.choice([74, 96, 128, 176]) * (1.15 - 0.45 * wild)
    body += '</g><rect width="1800" height="1200" filter="url(#tooth)" opacity=".35"/><rect width="1800" height="1200" fill="url(#rake)"/>'
    return sheet(1800, 1200, defs, body)


def slips() -> str:
    """A sound wave cut from upright slips of paper, mounted edge-on before a pale wall, lit low from the left."""
    rng = random.Random(44)
    defs = (
        linear("wall", [(0, "#f4f1f2", 1), (0.5, "#d5cfdb", 1), (1, "#8f82a0", 1)], "0 0 1 .5") + blur("far", 15) + blur("near", 4) + grain("tooth", ".4 .6", "0 0 0", 0.4, 2)
        + linear("light", [(0, "#fff8c8", 0.3), (0.4, "#fff", 0), (1, "#170a22", 0.55)], "0 0 1 .4")
    )
    body = '<rect width="2000" height="1000" fill="url(#wall)"/><rect width="2000" height="1000" filter="url(#tooth)" opacity=".3"/>'
    far, near, slabs = "", "", ""
    for k in range(104):
        t = k / 103
        loud = 0.06 + math.exp(-(((t - 0.6) / 0.15) ** 2)) + 0.52 * math.exp(-(((t - 0.24) / 0.075) ** 2)) + 0.3 * math.exp(-(((t - 0.87) / 0.05) ** 2))
        half = 14 + 345 * min(loud, 1.05) * (0.6 + 0.26 * math.sin(k * 0.55) + 0.16 * math.sin(k * 1.37 + 1)) * rng.uniform(0.95, 1.04)
        x, mid = 130 + 16.8 * k, 500 + 26 * math.sin(t * 7.2)
        tone = mix("#6b4a8c", PLUM, 0.5 + 0.5 * math.sin(k * 0.55)) if t < 0.52 or t > 0.7 else mix(LEMON, "#b0651f", abs(t - 0.6) * 5)
        defs += linear(f"p{k}", [(0, mix(tone, "#ffffff", 0.3), 1), (0.5, tone, 1), (1, mix(tone, "#0d0514", 0.4), 1)])
        reach = 22 + half * 0.2
        far += f'<path d="M{x} {mid - half:.0f}L{x + reach:.0f} {mid - half + reach * 0.7:.0f}V{mid + half + reach * 0.7:.0f}L{x} {mid + half:.0f}Z"/>'
        near += f'<path d="M{x + 3} {mid - half + 3:.0f}h12v{2 * half:.0f}h-12z"/>'
        slabs += f'<path d="M{x} {mid - half:.1f}l7 -5v{2 * half:.1f}l-7 5z" fill="{mix(tone, "#ffffff", 0.62)}"/><path d="M{x + 7} {mid - half - 5:.1f}l4 3.5v{2 * half:.1f}l-4 -3.5z" fill="url(#p{k})"/>'
    body += f'<g fill="#2a1838" opacity=".34" filter="url(#far)">{far}</g><g fill="#1a0c26" opacity=".5" filter="url(#near)">{near}</g>{slabs}'
    body += f'<path d="M60 500H1960" stroke="{PLUM}" stroke-width="2" opacity=".45"/><rect width="2000" height="1000" fill="url(#light)"/>'
    return sheet(2000, 1000, defs, body)


def stand(x: float, y: float, s: float, flip: bool) -> str:
    """Return an empty music stand with its lamp, its feet at (x, y)."""
    f = -s if flip else s
    return (
        f'<g transform="translate({x} {y}) scale({f} {s})"><ellipse cy="4" rx="130" ry="22" fill="#000" opacity=".5" filter="url(#b)"/>'
        '<path d="M0 -40L-96 6M0 -40L92 10M0 -40L14 24" stroke="#0a0610" stroke-width="9" stroke-linecap="round"/><path d="M0 -30V-330" stroke="#0a0610" stroke-width="9"/><path d="M3 -40V-320" stroke="#bfa9d6" stroke-width="1.8" opacity=".6"/>'
        '<path d="M-128 -500L112 -520L136 -330L-112 -306Z" fill="#160d20"/><path d="M-120 -492L106 -511L127 -338L-104 -315Z" fill="url(#desk)"/><path d="M-112 -306L136 -330L140 -316L-110 -290Z" fill="#3d2a52"/>'
        '<path d="M-4 -512Q-8 -590 34 -596" fill="none" stroke="#0a0610" stroke-width="6"/><path d="M20 -606L92 -590L84 -570L16 -582Z" fill="#2a1a38"/><path d="M16 -582L84 -570L118 -340L-100 -318Z" fill="url(#beam)"/><ellipse cx="50" cy="-576" rx="30" ry="6" fill="#fffbd0" transform="rotate(9 50 -576)"/></g>'
    )


def stands() -> str:
    """Four empty music stands in a dark room, each under its lamp; cables run to a puddle of light."""
    rng = random.Random(15)
    defs = (
        linear("room", [(0, "#0d0713", 1), (0.52, "#251634", 1), (0.53, "#2d1b3d", 1), (1, "#0c0612", 1)]) + linear("desk", [(0, "#fff9c4", 1), (0.35, "#e9d95a", 0.95), (1, "#5a3f6e", 1)])
        + linear("beam", [(0, "#fff9b0", 0.75), (1, "#fff27a", 0.04)]) + radial("puddle", [(0, "#f7f3d2", 1), (0.5, "#b9a8cf", 0.9), (0.9, "#4a3166", 0.8), (1, "#4a3166", 0)]) + radial("glow", [(0, "#f2e65c", 0.5), (1, "#f2e65c", 0)])
        + blur("b", 10) + blur("r", 7) + blur("big", 60) + grain("haze", ".003 .008", ".8 .7 1", 0.6, 4, 5)
    )
    body = '<rect width="1440" height="1800" fill="url(#room)"/>'
    for k in range(9):
        body += f'<path d="M{-40 + 180 * k} 0V950" stroke="#000" stroke-width="70" opacity="{0.12 + 0.05 * (k % 3)}"/>'
    for k in range(17):
        body += f'<path d="M{720 + (k - 8) * 95} 950L{720 + (k - 8) * 330} 1800" stroke="#000" stroke-width="3" opacity=".32"/>'
    body += '<rect width="1440" height="1800" filter="url(#haze)" opacity=".3"/>'
    places = [(560, 1010, 0.72, False), (910, 1026, 0.75, True), (250, 1180, 1.06, False), (1190, 1216, 1.14, True)]
    for x, y, s, f in places:
        body += f'<circle cx="{x + (30 if not f else -30)}" cy="{y - 420 * s:.0f}" r="{330 * s:.0f}" fill="url(#glow)"/>'
        body += f'<g opacity=".2" filter="url(#r)" transform="translate(0 {2 * y}) scale(1 -1)">{stand(x, y, s, f)}</g>'
    body += '<ellipse cx="730" cy="1530" rx="480" ry="130" fill="#b9a8cf" opacity=".25" filter="url(#big)"/><path d="M300 1530C330 1440 560 1460 690 1430C860 1400 1010 1440 1120 1490C1220 1540 1120 1600 960 1606C860 1650 640 1640 560 1610C420 1612 290 1590 300 1530Z" fill="url(#puddle)"/>'
    for k in range(7):
        body += f'<ellipse cx="700" cy="1530" rx="{46 + 52 * k}" ry="{11 + 12.5 * k}" fill="none" stroke="{"#2a1838" if k % 2 else "#ffffff"}" stroke-width="{3.4 - 0.35 * k:.1f}" opacity="{0.75 - 0.09 * k:.2f}"/>'
    for (x, y, s, _), (ex, ey) in zip(places, [(640, 1500), (770, 1496), (560, 1540), (850, 1548)]):
        mid = (x + ex) / 2 + rng.uniform(-90, 90)
        body += f'<path d="M{x} {y}C{x + 60} {y + 120} {mid:.0f} {y + 90} {mid:.0f} {(y + ey) / 2 + 40:.0f}S{ex - 60} {ey - 60} {ex} {ey}" fill="none" stroke="#050208" stroke-width="{9 * s:.1f}"/><path d="M{x} {y - 3}C{x + 60} {y + 117} {mid:.0f} {y + 87} {mid:.0f} {(y + ey) / 2 + 37:.0f}S{ex - 60} {ey - 63} {ex} {ey - 3}" fill="none" stroke="#cdb8e2" stroke-width="1.8" opacity=".55"/>'
        body += f'<rect x="{ex - 9}" y="{ey - 6}" width="18" height="40" rx="9" fill="#12091b"/><path d="M{ex - 4} {ey}v26" stroke="{LEMON}" stroke-width="3"/>'
    for x, y, s, f in places:
        body += stand(x, y, s, f)
    return sheet(1440, 1800, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Mara Tessaro."""
    home = "mara-tessaro/images/"
    return [
        Picture(home + "cover.jpg", score(), 1800, grain=2.4, vignette=0.2, seed=121),
        Picture(home + "crue-onde.jpg", slips(), 2000, grain=2.6, vignette=0.25, seed=122),
        Picture(home + "crue-pupitre.jpg", stands(), 1440, grain=4.0, vignette=0.3, seed=123),
    ]
