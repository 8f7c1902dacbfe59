"""Mossgate, walking games: seven greens and a fog, flat planes cut with a soft knife, one small yellow coat."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .tuck_and_float import blend

YELLOW = "#f2c230"
FOG, FERN, DEEP = "#dfe8cf", "#6f9a5a", "#12241f"


def walker(x: float, y: float, s: float, turn: int = 1) -> str:
    """Return the walker from behind, in the yellow coat, with a rucksack."""
    return (
        f'<g transform="translate({x:.0f} {y:.0f}) scale({s * turn:.3f} {s:.3f})"><path d="M-22 0L-18 -60H-2L-4 0ZM6 -2L4 -60H20L28 -6L14 2Z" fill="#22352f"/><path d="M-28 4h30v-14h-26zM4 4h30v-16H8z" fill="#7a4a2c"/>'
        f'<path d="M-38 -44Q-44 -130 -20 -160H22Q46 -130 40 -44Q0 -30 -38 -44Z" fill="{YELLOW}"/><path d="M22 -160Q46 -130 40 -44L22 -39Q30 -110 14 -160Z" fill="#b98317"/><path d="M-26 -140H16V-74Q-4 -64 -26 -74Z" fill="#7d3b2e"/><path d="M-26 -140H16V-112H-26Z" fill="#a2523d"/><path d="M-30 -158H20V-142H-30Z" fill="#d8cfae"/>'
        f'<path d="M-34 -150Q-54 -110 -48 -66L-36 -66Q-36 -110 -22 -146Z" fill="#d9a722"/><path d="M-24 -168Q-30 -214 2 -216Q32 -212 26 -166Q0 -152 -24 -168Z" fill="{YELLOW}"/><path d="M2 -216Q32 -212 26 -166L12 -161Q20 -196 2 -216Z" fill="#b98317"/></g>'
    )


def gate() -> str:
    """A mossy gate in a foggy wood, stepping stones through it, the walker small before it."""
    rng = random.Random(7)
    w, h = 2000, 1200
    defs = (
        linear("air", [(0, "#f4f1d4", 1), (0.5, "#cfdcb8", 1), (1, "#9dbb94", 1)]) + radial("sun", [(0, "#fffbe2", 1), (0.25, "#fff3c2", 0.7), (1, "#fff3c2", 0)]) + blur("s", 10) + blur("t", 3) + blur("w", 44) + linear("ground", [(0, "#93b078", 1), (0.3, "#5c8150", 1), (1, "#1d3529", 1)])
        + linear("ray", [(0, "#fff8d8", 0.55), (1, "#fff8d8", 0)]) + linear("fog", [(0, FOG, 0), (0.6, FOG, 0.75), (1, FOG, 0)])
        + '<filter id="bark" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".05 .008" numOctaves="3" seed="4"/><feDiffuseLighting surfaceScale="5" lighting-color="#fff"><feDistantLight azimuth="200" elevation="55"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.2" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
        + '<filter id="stone" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="4" seed="9"/><feDiffuseLighting surfaceScale="6" lighting-color="#fff"><feDistantLight azimuth="215" elevation="52"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.25" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )
    body = f'<rect width="{w}" height="{h}" fill="url(#air)"/><circle cx="1120" cy="330" r="620" fill="url(#sun)"/>'

    def trunk(x: float, base: float, wd: float, colour: str, near: bool) -> str:
        lean = rng.uniform(-40, 40)
        out = f'<path d="M{x - wd * 1.2:.0f} {base:.0f}Q{x - wd * 0.55:.0f} {base - 90:.0f} {x - wd * 0.5 + lean * 0.4:.0f} {base - 420:.0f}L{x - wd * 0.34 + lean:.0f} -20H{x + wd * 0.34 + lean:.0f}L{x + wd * 0.5 + lean * 0.4:.0f} {base - 420:.0f}Q{x + wd * 0.6:.0f} {base - 80:.0f} {x + wd * 1.3:.0f} {base:.0f}Z" fill="{colour}"{" filter=" + chr(34) + "url(#bark)" + chr(34) if near else ""}/>'
        for _ in range(4):
            y = rng.uniform(20, base - 430)
            side = rng.choice((-1, 1))
            out += f'<path d="M{x + lean * 0.7:.0f} {y + 40:.0f}q{side * wd * 1.3:.0f} -20 {side * wd * 2.6:.0f} {-rng.uniform(60, 130):.0f}q{-side * wd:.0f} 40 {-side * wd * 2.6:.0f} 130Z" fill="{colour}"/>'
        return out

    for plane, (base, wd, tone, count) in enumerate([(640, 16, "#c3d3ad", 34), (690, 26, "#a5bf95", 22), (760, 40, "#7fa27b", 13), (850, 60, "#557d5e", 8)]):
        body += f'<path d="M-20 {base - 8}' + "".join(f"L{x} {base + 12 * math.sin(x / 190 + plane) + rng.uniform(-4, 4):.0f}" for x in range(0, w + 40, 40)) + f'V{h}H-20Z" fill="{blend(tone, "#ffffff", 0.08)}"/>'
        for k in range(count):
            x = (k + rng.uniform(0.1, 0.9)) * w / count
            if plane > 1 and 820 < x < 1400:
                continue
            body += trunk(x, base + 20 + 12 * math.sin(x / 190 + plane), wd * rng.uniform(0.7, 1.25), tone, False)
        for _ in range(60):
            x, y, r = rng.uniform(-40, w), rng.uniform(-60, 210 - plane * 26), rng.uniform(26, 76)
            body += f'<path d="M{x - r:.0f} {y:.0f}Q{x - r * 0.5:.0f} {y - r * 0.7:.0f} {x:.0f} {y - r * 0.45:.0f}Q{x + r * 0.7:.0f} {y - r * 0.6:.0f} {x + r:.0f} {y + 6:.0f}Q{x + r * 0.3:.0f} {y + r * 0.6:.0f} {x - r:.0f} {y:.0f}Z" fill="{blend(tone, rng.choice(["#ffffff", "#46704f"]), rng.uniform(0, 0.2))}" opacity=".75"/>'
        body += f'<rect y="{base - 170}" width="{w}" height="260" fill="url(#fog)"/>'
    for x, wd in ((520, 120), (880, 200), (1240, 150)):
        body += f'<path d="M{x + 300} -20H{x + 300 + wd}L{x - 180 + wd * 1.6} 1000H{x - 260}Z" fill="url(#ray)" opacity=".5" filter="url(#s)"/>'
    body += f'<path d="M-20 880Q420 820 900 858Q1400 890 2020 830V{h}H-20Z" fill="url(#ground)"/>'
    for k in range(9):
        t = k / 8
        y = 872 + 340 * t**1.45
        x = 1120 - 30 * math.sin(k * 0.9) - 240 * t**1.7
        rx = 38 + 112 * t
        body += f'<ellipse cx="{x + 10:.0f}" cy="{y + 14 + 10 * t:.0f}" rx="{rx * 1.05:.0f}" ry="{rx * 0.3:.0f}" fill="#10211a" opacity=".6" filter="url(#t)"/><path d="M{x - rx:.0f} {y:.0f}Q{x - rx * 0.8:.0f} {y - rx * 0.3:.0f} {x - rx * 0.1:.0f} {y - rx * 0.28:.0f}Q{x + rx * 0.9:.0f} {y - rx * 0.26:.0f} {x + rx:.0f} {y + 3:.0f}Q{x + rx * 0.7:.0f} {y + rx * 0.26:.0f} {x:.0f} {y + rx * 0.27:.0f}Q{x - rx * 0.8:.0f} {y + rx * 0.22:.0f} {x - rx:.0f} {y:.0f}Z" fill="{blend("#c9cbb2", "#8a9a86", t)}" filter="url(#stone)"/>'
    post = "M-46 0Q-60 -200 -44 -420Q-40 -462 0 -470Q42 -462 46 -420Q58 -200 50 0Z"
    for x, y, s in ((950, 890, 1.0), (1310, 884, 1.0)):
        body += f'<g transform="translate({x} {y}) scale({s})"><ellipse cx="6" cy="2" rx="70" ry="13" fill="#10211a" opacity=".6" filter="url(#t)"/><path d="{post}" fill="#8b9a86" filter="url(#stone)"/><path d="M14 -468Q42 -462 46 -420Q58 -200 50 0H10Q30 -220 14 -468Z" fill="#1d3529" opacity=".45"/>'
        for _ in range(150):
            a, b = rng.gauss(-6, 26), -470 + rng.expovariate(1 / 100)
            if b > -10:
                continue
            body += f'<circle cx="{max(-52, min(50, a)):.0f}" cy="{b:.0f}" r="{rng.uniform(5, 15):.0f}" fill="{rng.choice(["#7fae4d", "#9cc65e", "#5b8a3d", "#c3dc7c", "#48722f"])}"/>'
        body += "".join(f'<path d="M{rng.uniform(-40, 40):.0f} {-rng.uniform(300, 450):.0f}q{rng.uniform(-14, 14):.0f} 60 {rng.uniform(-8, 8):.0f} {rng.uniform(60, 150):.0f}" stroke="#6d9a45" stroke-width="5" fill="none" stroke-linecap="round"/>' for _ in range(12)) + "</g>"
    body += '<path d="M920 430Q1130 330 1340 424L1352 470Q1130 386 912 474Z" fill="#77866f" filter="url(#stone)"/>' + "".join(f'<circle cx="{920 + 430 * t:.0f}" cy="{432 - 92 * math.sin(math.pi * t) + rng.uniform(-14, 12):.0f}" r="{rng.uniform(8, 20):.0f}" fill="{rng.choice(["#7fae4d", "#9cc65e", "#5b8a3d", "#c3dc7c"])}"/>' for t in [rng.random() for _ in range(120)])
    body += '<g transform="rotate(4 1270 880)"><path d="M1266 560L1160 600V900L1266 880Z" fill="none" stroke="#3c5747" stroke-width="12"/><path d="M1240 572V884M1212 582V890M1186 592V896M1266 700L1160 730" stroke="#3c5747" stroke-width="8"/></g>'
    body += '<path d="M1060 900L900 1090L980 1110L1100 904Z" fill="#10211a" opacity=".35" filter="url(#s)"/>' + walker(1086, 906, 0.78)
    for x, wd, tone in ((90, 130, "#1f3a2e"), (1800, 170, "#172e26"), (1560, 66, "#2c4d3b")):
        body += trunk(x, 1230, wd, tone, True)
    for _ in range(46):
        x, y, s = rng.choice([rng.uniform(-40, 640), rng.uniform(1330, 2020)]), rng.uniform(1060, 1230), rng.uniform(0.7, 1.5)
        tone = rng.choice(["#2f5a3a", "#447548", "#1d3f2e", "#5d8f4e"])
        for a in range(-70, 71, 28):
            r = math.radians(a + rng.uniform(-8, 8) - 90)
            ln = 130 * s
            ex, ey = x + ln * math.cos(r), y + ln * math.sin(r) + 30 * abs(a) / 70
            leaf = f'<path d="M{x:.0f} {y:.0f}Q{(x + ex) / 2 + 6:.0f} {(y + ey) / 2 - 24 * s:.0f} {ex:.0f} {ey:.0f}" stroke="{tone}" stroke-width="3.5" fill="none"/>'
            for q in range(2, 10):
                u = q / 10
                mx, my = x + (ex - x) * u, y + (ey - y) * u - 40 * s * u * (1 - u)
                d = 30 * s * (1 - u) + 4
                leaf += f'<path d="M{mx:.0f} {my:.0f}l{d * math.cos(r + 1.1):.0f} {d * math.sin(r + 1.1):.0f}M{mx:.0f} {my:.0f}l{d * math.cos(r - 1.1):.0f} {d * math.sin(r - 1.1):.0f}" stroke="{tone}" stroke-width="{5 * s:.1f}" stroke-linecap="round"/>'
            body += leaf
    for _ in range(70):
        body += f'<circle cx="{rng.uniform(500, 1700):.0f}" cy="{rng.uniform(200, 900):.0f}" r="{rng.uniform(1.5, 5):.1f}" fill="#fffbe0" opacity="{rng.uniform(0.3, 0.9):.2f}"/>'
    return sheet(w, h, defs, body)


def relief() -> str:
    """The map inside the game: a hill in fourteen sheets of board, a red thread for the path, pins for the benches."""
    rng = random.Random(18)
    w, h = 1700, 1500
    defs = blur("s", 9) + blur("t", 2.5) + linear("table", [(0, "#f3ecd9", 1), (1, "#d9cba9", 1)], "0 0 1 1") + radial("light", [(0, "#fff", 0.28), (0.6, "#fff", 0), (1, "#1d2a20", 0.4)], ".36 .3 .85")
    defs += '<filter id="card" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".6" numOctaves="2" seed="4"/><feDiffuseLighting surfaceScale="0.9" lighting-color="#fff"><feDistantLight azimuth="225" elevation="60"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.14" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    body = f'<rect width="{w}" height="{h}" fill="url(#table)" filter="url(#card)"/>'
    ramp = ["#2f6f7e", "#3f8a8c", "#d9c98c", "#a9b869", "#8fa957", "#769a4e", "#5f8a48", "#4d7a44", "#3f6a42", "#587a55", "#7c9577", "#a3b296", "#cdd3bd", "#f3f3e6"]

    def project(x: float, y: float, z: float) -> tuple[float, float]:
        return 850 + (x - y) * 0.80, 800 + (x + y) * 0.46 - z * 27

    def outline(level: float, lift: float, cx: float, cy: float, size: float, seed: float) -> str:
        points = []
        for n in range(140):
            a = math.tau * n / 140
            r = size * (1 + 0.16 * math.sin(2 * a + seed) + 0.1 * math.sin(3 * a - seed * 1.7) + 0.055 * math.sin(5 * a + seed + level * 0.33) + 0.03 * math.sin(9 * a + level * 0.6))
            points.append("{:.1f} {:.1f}".format(*project(cx + r * math.cos(a), cy + r * math.sin(a), lift)))
        return f"M{'L'.join(points)}Z"

    def step(d: str, colour: str, shade: float) -> str:
        return f'<path d="{d}" fill="#14231d" opacity="{shade}" transform="translate(18 30)" filter="url(#s)"/><path d="{d}" fill="{blend(colour, "#1a1a10", 0.42)}" transform="translate(0 27)"/><path d="{d}" fill="{blend(colour, "#1a1a10", 0.3)}" transform="translate(0 13)"/><path d="{d}" fill="{colour}" filter="url(#card)"/><path d="{d}" fill="none" stroke="{blend(colour, "#ffffff", 0.5)}" stroke-width="2.5" opacity=".8"/>'

    base = "M" + "L".join("{:.0f} {:.0f}".format(*project(x, y, 0)) for x, y in [(-700, -700), (700, -700), (700, 700), (-700, 700)]) + "Z"
    body += f'<path d="{base}" fill="#3a2e1c" opacity=".5" transform="translate(50 80)" filter="url(#s)"/><path d="{base}" fill="#1d4450" transform="translate(0 40)"/><path d="{base}" fill="{ramp[0]}" filter="url(#card)"/>'
    for k in range(1, 9):
        a, b = project(-700 + k * 155, -700, 0), project(-700 + k * 155, 700, 0)
        c, d2 = project(-700, -700 + k * 155, 0), project(700, -700 + k * 155, 0)
        body += f'<path d="M{a[0]:.0f} {a[1]:.0f}L{b[0]:.0f} {b[1]:.0f}M{c[0]:.0f} {c[1]:.0f}L{d2[0]:.0f} {d2[1]:.0f}" stroke="#cfe6df" stroke-width="2" opacity=".3"/>'
    for k in range(1, 14):
        body += step(outline(k, k, -20 - 9 * k, 10 - 15 * k, 640 - 46 * k if k > 1 else 610, 0.8 + 0.05 * k), ramp[k], 0.5)
        if k in {4, 5, 6}:
            body += step(outline(k, k, 330 - k * 4, 250 - k * 6, 190 - (k - 4) * 52, 2.2), ramp[k], 0.4)
        if k in {3, 4, 5, 6, 7}:
            spots = []
            for _ in range(46):
                a, r = rng.uniform(0, math.tau), rng.uniform(600 - 46 * k - 26, 628 - 46 * k - 14)
                spots.append((-20 - 9 * k + r * math.cos(a), 10 - 15 * k + r * math.sin(a) * 0.98))
            for x, y in sorted(spots, key=lambda p: p[0] + p[1]):
                if -0.2 < math.atan2(y, x) < 1.3 and rng.random() < 0.6:
                    continue
                px, py = project(x, y, k)
                s = rng.uniform(0.7, 1.25)
                body += f'<ellipse cx="{px + 12 * s:.0f}" cy="{py + 4:.0f}" rx="{18 * s:.0f}" ry="6" fill="#14231d" opacity=".5"/><path d="M{px - 13 * s:.0f} {py:.0f}L{px:.0f} {py - 52 * s:.0f}L{px + 13 * s:.0f} {py:.0f}Q{px:.0f} {py + 7:.0f} {px - 13 * s:.0f} {py:.0f}Z" fill="#21483a"/><path d="M{px - 13 * s:.0f} {py:.0f}L{px:.0f} {py - 52 * s:.0f}L{px:.0f} {py + 4:.0f}Z" fill="#3f7352"/>'
    path = []
    for n in range(60):
        t = n / 59
        a = 1.1 - 2.6 * t + 0.5 * math.sin(t * 8)
        lvl = 2 + 11 * t
        r = (640 - 46 * lvl) * 0.86
        path.append(project(-20 - 9 * lvl + r * math.cos(a + 0.4), 10 - 15 * lvl + r * math.sin(a + 0.4), lvl + 0.2))
    line = "L".join(f"{x:.0f} {y:.0f}" for x, y in path)
    body += f'<path d="M{line}" fill="none" stroke="#14231d" stroke-width="11" opacity=".4" transform="translate(5 9)" filter="url(#t)" stroke-linejoin="round"/><path d="M{line}" fill="none" stroke="#c93a2a" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"/><path d="M{line}" fill="none" stroke="#ff9c7e" stroke-width="3" stroke-dasharray="7 9" stroke-linejoin="round"/>'
    for n in (0, 15, 30, 45, 59):
        x, y = path[n]
        body += f'<path d="M{x:.0f} {y:.0f}l46 -22" stroke="#14231d" stroke-width="6" opacity=".4" filter="url(#t)"/><path d="M{x:.0f} {y:.0f}V{y - 78:.0f}" stroke="#e9e4d2" stroke-width="6"/><circle cx="{x:.0f}" cy="{y - 88:.0f}" r="22" fill="{YELLOW if n != 59 else "#f6f4ea"}"/><circle cx="{x - 7:.0f}" cy="{y - 96:.0f}" r="7" fill="#fff" opacity=".8"/><path d="M{x - 8:.0f} {y - 69:.0f}a22 22 0 0 0 28 -24" fill="none" stroke="#8a6412" stroke-width="5" opacity=".6"/>'
    return sheet(w, h, defs, body + f'<rect width="{w}" height="{h}" fill="url(#light)"/>')


def causeway() -> str:
    """A tidal causeway at dusk: posts go out to a refuge on stilts, the sky lies in the wet sand."""
    rng = random.Random(5)
    w, h = 2100, 1050
    defs = (
        linear("sky", [(0, "#2b3a5c", 1), (0.45, "#6f7aa0", 1), (0.75, "#e0a79b", 1), (1, "#f9dca8", 1)]) + linear("wet", [(0, "#f6d3a2", 1), (0.25, "#b98d97", 1), (0.7, "#4e5d7d", 1), (1, "#1f2b40", 1)]) + blur("s", 8) + blur("t", 2.5) + blur("w", 40) + radial("lamp", [(0, "#fff0b0", 1), (0.2, "#ffd36a", 0.6), (1, "#ffd36a", 0)])
        + '<filter id="rip" filterUnits="userSpaceOnUse" x="0" y="560" width="2100" height="490"><feTurbulence type="fractalNoise" baseFrequency=".006 .06" numOctaves="3" seed="5"/><feDisplacementMap in="SourceGraphic" scale="26" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="2 7"/></filter>'
        + '<filter id="sand" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".008 .09" numOctaves="3" seed="11"/><feDiffuseLighting surfaceScale="7" lighting-color="#fff"><feDistantLight azimuth="270" elevation="48"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.3" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )
    body = f'<rect width="{w}" height="600" fill="url(#sky)"/><ellipse cx="1500" cy="570" rx="700" ry="150" fill="#fff0bd" opacity=".55" filter="url(#w)"/>'
    for _ in range(34):
        x, y = rng.uniform(-200, w), 90 + 400 * rng.random() ** 0.8
        ln = rng.uniform(180, 640)
        body += f'<path d="M{x:.0f} {y:.0f}q{ln * 0.3:.0f} {-rng.uniform(4, 26):.0f} {ln * 0.6:.0f} -3t{ln * 0.4:.0f} 4q{-ln * 0.4:.0f} {rng.uniform(4, 14):.0f} {-ln:.0f} -1Z" fill="{blend(rng.choice(["#8d86a8", "#c9a3a6", "#4a5678"]), "#ffd9b0", max(0, (y - 220) / 420))}" opacity=".5" filter="url(#t)"/>'
    body += '<path d="M0 566Q200 536 380 556T760 560L900 570H0Z" fill="#414b6b"/><path d="M1720 574Q1860 548 2100 552V580H1720Z" fill="#5a5f7c"/>'
    body += f'<rect y="566" width="{w}" height="484" fill="url(#wet)"/>'

    def depth(t: float) -> tuple[float, float, float]:
        s = 1 / (1 + 13 * t)
        return 1386 - 1150 * s + 150 * math.sin(t * 5) * s, 580 + 560 * s, s

    posts = ""
    for k in range(34):
        t = (33 - k) / 33
        x, y, s = depth(t)
        posts += f'<path d="M{x - 13 * s:.1f} {y:.1f}L{x - 9 * s:.1f} {y - 340 * s:.1f}H{x + 11 * s:.1f}L{x + 14 * s:.1f} {y:.1f}Z" fill="{blend("#1c2233", "#7c7590", min(0.8, t * 0.9))}"/><path d="M{x - 12 * s:.1f} {y:.1f}L{x - 8 * s:.1f} {y - 338 * s:.1f}" stroke="#ffcf9a" stroke-width="{max(0.8, 4 * s):.1f}" opacity=".7"/><path d="M{x - 13 * s:.1f} {y - 90 * s:.1f}H{x + 13 * s:.1f}V{y:.1f}H{x - 13 * s:.1f}Z" fill="#24402f" opacity=".7"/>'
    house = '<g transform="translate(1395 586)"><path d="M-64 0L-50 -120M64 0L50 -120M-20 0L-18 -120M22 0L18 -120M-58 -50L18 -110M58 -50L-18 -110" stroke="#262a40" stroke-width="6"/><path d="M-78 -112H78V-122H-78Z" fill="#1d2033"/><path d="M-58 -122V-196H58V-122Z" fill="#2f3450"/><path d="M14 -122V-196H58V-122Z" fill="#1f2338"/><path d="M-72 -192L0 -244L72 -192Z" fill="#191c2e"/><path d="M-72 -192L0 -244" stroke="#ffcf9a" stroke-width="4"/><path d="M-36 -176h30v32h-30z" fill="#ffe39a"/><path d="M-21 -176v32M-36 -160h30" stroke="#6a4a2a" stroke-width="3"/><path d="M70 -112L112 0M58 -112L96 0M64 -90h18M72 -64h20M82 -38h20M90 -14h20" stroke="#262a40" stroke-width="4"/></g>'
    body += f'<g filter="url(#rip)" opacity=".62"><g transform="translate(0 1166) scale(1 -1)">{house}</g>' + "".join(f'<path d="M{depth(t)[0] - 13 * depth(t)[2]:.1f} {depth(t)[1]:.1f}h{26 * depth(t)[2]:.1f}v{330 * depth(t)[2]:.1f}h{-26 * depth(t)[2]:.1f}Z" fill="#1c2233"/>' for t in [k / 33 for k in range(34)]) + '<path d="M1350 600h44l10 260h-64Z" fill="#ffe39a" opacity=".7"/></g>'
    lft, rgt = [], []
    for k in range(60):
        t = (k / 59) ** 2
        x, y, s = depth(t)
        lft.append(f"{x + 50 * s:.1f} {y:.1f}")
        rgt.append(f"{x + 560 * s + 30 * s * math.sin(k):.1f} {y:.1f}")
    body += f'<path d="M{"L".join(lft + rgt[::-1])}Z" fill="#8a7468" filter="url(#sand)" opacity=".92"/>'
    for k in range(7):
        y = 640 + k * k * 9
        body += f'<path d="M{700 + k * 40} {y}q300 {-14 - k * 3} 700 0t{700 - k * 20} 4q-400 {12 + k * 4} -800 2t-600 -6Z" fill="{blend("#c98f86", "#33405c", k / 7)}" opacity=".5" filter="url(#t)"/>'
    for k in range(46):
        t = (k / 46) ** 1.6 * 0.5 + 0.01
        x, y, s = depth(t)
        body += f'<ellipse cx="{x + (250 + 26 * (-1) ** k) * s:.1f}" cy="{y:.1f}" rx="{24 * s:.1f}" ry="{8 * s:.1f}" fill="#2b2a36" opacity=".65"/>'
    body += f'<circle cx="1374" cy="426" r="170" fill="url(#lamp)" style="mix-blend-mode:screen"/>{house}{posts}'
    x, y, s = depth(0.16)
    body += f'<ellipse cx="{x + 250 * s - 60:.0f}" cy="{y + 6:.0f}" rx="90" ry="8" fill="#141a2a" opacity=".5" filter="url(#t)"/>' + walker(x + 250 * s, y + 4, 0.82)
    for _ in range(11):
        bx, by, q = rng.uniform(200, 1250), rng.uniform(150, 420), rng.uniform(8, 22)
        body += f'<path d="M{bx - q:.0f} {by - q * 0.3:.0f}Q{bx - q * 0.4:.0f} {by - q * 0.6:.0f} {bx:.0f} {by:.0f}Q{bx + q * 0.4:.0f} {by - q * 0.6:.0f} {bx + q:.0f} {by - q * 0.2:.0f}" fill="none" stroke="#1c2233" stroke-width="{q * 0.17:.1f}" stroke-linecap="round"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Mossgate."""
    home = "mossgate/images/"
    return [
        Picture(home + "cover.jpg", gate(), 1800, grain=0.3, vignette=0.08, seed=2231),
        Picture(home + "hill-map.jpg", relief(), 1600, grain=0.3, vignette=0.06, seed=2232),
        Picture(home + "causeway.jpg", causeway(), 1900, grain=1.0, vignette=0.1, seed=2233),
    ]
