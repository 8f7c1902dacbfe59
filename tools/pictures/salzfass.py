"""Salzfass, copywriter: white grains on slate, riesling light through bottles, and a machine taken apart on squared paper."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, lettering, linear, sheet
from .werkbrett_hartrath import surface

SLATE, LEMON, GREY = "#2b343d", "#d8d34a", "#7d8a92"


def typed(rng: random.Random, x: float, y: float, width: float, size: float, colour: str) -> list[str]:
    """Return one line of a typescript, word by word, as strokes too small to read."""
    words, pen = [], x
    while pen < x + width - size * 4:
        count = min(rng.choice([2, 3, 3, 4, 5, 6, 7, 9, 11]), int((x + width - pen) / size))
        d = ""
        for k in range(count):
            gx, kind = pen + k * size, rng.randrange(8)
            w, h = size * 0.56, size * 0.8
            up = [h, h, h * 1.6, h][rng.randrange(4)]
            d += [f"M{gx:.1f} {y}v{-up:.1f}", f"M{gx:.1f} {y - h:.1f}h{w:.1f}v{h:.1f}h{-w:.1f}Z", f"M{gx:.1f} {y}v{-h:.1f}h{w:.1f}v{h:.1f}", f"M{gx + w:.1f} {y - h:.1f}h{-w:.1f}v{h:.1f}h{w:.1f}", f"M{gx:.1f} {y - h:.1f}v{h:.1f}h{w:.1f}v{-h:.1f}", f"M{gx:.1f} {y}l{w:.1f} {-h:.1f}M{gx:.1f} {y - h:.1f}l{w:.1f} {h:.1f}", f"M{gx:.1f} {y - h / 2:.1f}h{w:.1f}v{-h / 2:.1f}h{-w:.1f}v{h:.1f}h{w:.1f}", f"M{gx + w / 2:.1f} {y}v{-up:.1f}M{gx:.1f} {y - h:.1f}h{w:.1f}"][kind]
        words.append(f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{size * 0.16:.1f}"/>')
        pen += (count + 1) * size
    return words


def desk() -> str:
    """A typescript from above, most of it struck out, a salt cellar fallen over, the grains across the slate."""
    rng = random.Random(20)
    defs = (
        linear("slate", [(0, "#46525d", 1), (0.5, SLATE, 1), (1, "#171d23", 1)], "0 0 1 1") + surface("bed", ".003 .016", 8, 1.25, 56, 5) + surface("sheetlit", ".006 .004", 5, 1.12, 62, 3) + linear("glass", [(0, "#ffffff", 0.75), (0.2, "#cfe0e2", 0.35), (0.5, "#eef7f7", 0.2), (0.8, "#9db4b8", 0.5), (1, "#ffffff", 0.7)], "0 0 0 1")
        + linear("cap", [(0, "#ffffff", 1), (0.3, "#9aa6ae", 1), (0.55, "#eef2f4", 1), (1, "#48535b", 1)]) + blur("s", 14) + blur("u", 5) + blur("dust", 10) + linear("sun", [(0, "#fff3cf", 0.4), (0.5, "#fff3cf", 0), (1, "#05080b", 0.55)], "0 0 1 1")
    )
    body = '<rect width="1800" height="1200" fill="url(#slate)" filter="url(#bed)"/><g transform="rotate(-7 760 640)"><path d="M210 60H1010V1190H210Z" fill="#05080b" opacity=".7" transform="translate(34 38)" filter="url(#s)"/><path d="M210 60H1010V1300H210Z" fill="#fbf9f1" filter="url(#sheetlit)"/>'
    kept = {(3, 2), (8, 1), (8, 2), (13, 0), (17, 3)}
    for row in range(21):
        y = 170 + row * 50
        words = typed(rng, 290, y, 640 if row % 7 != 6 else 300, 12.5, "#2a2622")
        body += "".join(words)
        if row == 0:
            continue
        if not any(r == row for r, _ in kept):
            wobble = rng.uniform(-4, 4)
            end = 930 if row % 7 != 6 else 590
            body += f'<path d="M{276 + rng.randint(-8, 8)} {y - 4}Q{(276 + end) / 2} {y - 8 + wobble:.0f} {end + rng.randint(-6, 14)} {y - 5 + wobble:.0f}" fill="none" stroke="#1a4f8f" stroke-width="{rng.uniform(6, 10):.1f}" stroke-linecap="round" opacity=".9"/>'
        else:
            x0, x1 = {3: (430, 560), 8: (380, 640), 13: (286, 400), 17: (520, 700)}[row]
            body += f'<path d="M282 {y - 4}H{x0 - 14}M{x1 + 16} {y - 4}H936" stroke="#1a4f8f" stroke-width="8" stroke-linecap="round" opacity=".9"/><path d="M{x0} {y + 12}Q{(x0 + x1) / 2} {y + 18} {x1} {y + 10}" fill="none" stroke="{LEMON}" stroke-width="9" stroke-linecap="round"/>'
    body += '<path d="M950 250q26 10 20 60t-24 70" fill="none" stroke="#1a4f8f" stroke-width="6"/><path d="M240 700l-14 20l16 22M228 720h44" fill="none" stroke="#1a4f8f" stroke-width="6"/></g>'
    # the salt: a comet of grains out of the cap
    mouth = (1236, 560)
    body += f'<path d="M{mouth[0]} {mouth[1]}Q1010 600 760 830Q700 940 840 960Q1080 900 {mouth[0]} {mouth[1]}Z" fill="#fff" opacity=".45" filter="url(#dust)"/>'
    for _ in range(2600):
        t = abs(rng.gauss(0, 0.5))
        ang = math.radians(152 + rng.gauss(0, 15) * (0.5 + t))
        d = 20 + 560 * min(t, 1.5)
        x, y, r = mouth[0] + d * math.cos(ang), mouth[1] + d * math.sin(ang), rng.uniform(1.4, 4.4)
        turn = rng.randint(0, 89)
        body += f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn})"><path d="M{r * 0.2:.1f} {r * 0.3:.1f}h{r * 2:.1f}v{r * 2:.1f}h-{r * 2:.1f}Z" fill="#0a0e12" opacity=".35"/><path d="M{-r:.1f} {-r:.1f}h{2 * r:.1f}v{2 * r:.1f}h-{2 * r:.1f}Z" fill="{rng.choice(["#ffffff", "#f3f6f6", "#dfe7e9"])}"/></g>'
    body += '<g transform="translate(1236 556) rotate(-22)"><path d="M10 -110H380Q440 -100 440 10Q440 120 380 130H10Z" fill="#05080b" opacity=".65" transform="translate(40 60)" filter="url(#s)"/><path d="M80 -108H360Q432 -104 434 0Q432 104 360 108H80Z" fill="#f7fafa" opacity=".25"/><path d="M80 20Q230 -30 432 30Q420 104 360 108H80Z" fill="#fff"/><path d="M80 24Q230 -26 432 34" stroke="#cfd9dc" stroke-width="6" fill="none"/><path d="M80 -108H360Q432 -104 434 0Q432 104 360 108H80Z" fill="url(#glass)"/>'
    for k in range(6):
        body += f'<path d="M100 {-90 + 36 * k}Q240 {-92 + 36 * k} 420 {-70 + 28 * k}" fill="none" stroke="#fff" stroke-width="4" opacity=".45"/>'
    body += '<path d="M94 -88H366Q404 -86 414 -50" stroke="#fff" stroke-width="12" fill="none" stroke-linecap="round"/><path d="M84 -122Q20 -116 0 -60Q-12 0 0 60Q20 116 84 122Z" fill="url(#cap)"/><path d="M84 -122V122" stroke="#39434a" stroke-width="8"/>' + "".join(f'<ellipse cx="{8 + abs(k) * 4}" cy="{k * 26}" rx="5" ry="8" fill="#1d242a"/>' for k in (-3, -2, -1, 0, 1, 2, 3)) + "</g>"
    body += '<g transform="translate(1090 1040) rotate(-16)"><path d="M0 0H560V34H0Z" fill="#05080b" opacity=".6" transform="translate(18 26)" filter="url(#u)"/><path d="M0 -4H420V32H0Z" fill="#1a4f8f"/><path d="M0 -4H420V8H0Z" fill="#6d9bd4"/><path d="M420 -8H560Q580 14 560 36H420Z" fill="#123a6b"/><path d="M0 -4L-40 6V22L0 32Z" fill="#d9dfe2"/><path d="M-40 6L-62 14L-40 22Z" fill="#123a6b"/></g><rect width="1800" height="1200" fill="url(#sun)"/>'
    return sheet(1800, 1200, defs, body)


def bottle(x: float, y: float, s: float, rng: random.Random, rows: list[int], name: str) -> str:
    """Return a hock bottle, 1,000 high, with its back to us: the label is all words."""
    shape = "M-34 -1000H34V-930Q36 -720 66 -610Q128 -480 132 -360V-30Q132 0 102 0H-102Q-132 0 -132 -30V-360Q-128 -480 -66 -610Q-36 -720 -34 -930Z"
    out = f'<g transform="translate({x} {y}) scale({s})"><path d="{shape}" fill="url(#{name})"/><path d="M-120 -380Q-116 -470 -64 -590Q-30 -690 -28 -880" fill="none" stroke="#fbffd0" stroke-width="12" opacity=".7"/><path d="M118 -30V-360Q112 -460 60 -590" fill="none" stroke="#f5ffbf" stroke-width="7" opacity=".55"/>'
    out += '<path d="M-40 -1010H40V-820Q0 -808 -40 -820Z" fill="#20282f"/><path d="M-28 -1004V-822" stroke="#97a6b0" stroke-width="9" opacity=".8"/><path d="M-133 -420H133V-70H-133Z" fill="url(#label)"/><path d="M-133 -420H133M-133 -70H133" stroke="#b9b49a" stroke-width="3"/>'
    for k, width in enumerate(rows):
        out += "".join(typed(rng, -100, -372 + k * 30, width, 7.4, "#2a2622"))
    return out + '<path d="M-133 -420H-90V-70H-133Z" fill="#fff" opacity=".5"/><path d="M96 -420H133V-70H96Z" fill="#5d5a33" opacity=".35"/></g>'


def labels() -> str:
    """Five bottles in a window, backs turned, each with a text of another length; behind them the vineyard across the river."""
    rng = random.Random(17)
    glass = [(0, "#33440f", 1), (0.16, "#a9b92e", 1), (0.34, "#e6e56a", 1), (0.62, "#b9c13a", 1), (0.86, "#6c7d1c", 1), (1, "#28360a", 1)]
    amber = [(0, "#3d1f08", 1), (0.18, "#b96d1e", 1), (0.36, "#f0b653", 1), (0.64, "#c47f27", 1), (0.88, "#6f3c0e", 1), (1, "#2c1505", 1)]
    defs = (
        linear("sky", [(0, "#f9f3cf", 1), (0.6, "#fdf8e4", 1), (1, "#e9ecd0", 1)]) + linear("g", glass, "0 0 1 0") + linear("a", amber, "0 0 1 0") + linear("label", [(0, "#efe9d2", 1), (0.3, "#fffdf3", 1), (1, "#c9c3a2", 1)], "0 0 1 0") + linear("sill", [(0, "#f8f4e6", 1), (0.2, "#dcd5be", 1), (1, "#9b937d", 1)]) + blur("far", 9) + blur("s", 14) + linear("frame", [(0, "#3a454d", 1), (1, "#1b2228", 1)], "0 0 1 0") + linear("river", [(0, "#fbf7df", 1), (1, "#a8b9a6", 1)])
    )
    body = '<rect width="2000" height="1250" fill="url(#sky)"/><g filter="url(#far)"><path d="M-40 620Q300 250 760 210Q1200 170 1500 260Q1800 330 2040 300V980H-40Z" fill="#a9b774"/>'
    for k in range(46):
        x = -200 + k * 56
        body += f'<path d="M{x} 980Q{x + 60} 600 {x + 210 + k * 2} {300 - 60 * math.sin(k / 9):.0f}" fill="none" stroke="#6f8a3f" stroke-width="13" opacity=".8"/>'
    body += '<path d="M-40 560L420 470L1000 500L2040 400M-40 760L700 640L2040 660" fill="none" stroke="#d9cfa0" stroke-width="14"/><path d="M-40 870Q900 820 2040 880V1100H-40Z" fill="url(#river)"/><path d="M1380 320h70v-70l30 -60l30 60v70h90v56h-220Z" fill="#f4ead0"/><path d="M1440 250l40 -90l40 90Z" fill="#5c6a76"/></g>'
    body += '<path d="M-10 0H40V1040H-10ZM980 0H1020V1040H980ZM1960 0H2010V1040H1960Z" fill="url(#frame)"/><path d="M0 1030H2000V1250H0Z" fill="url(#sill)"/><path d="M0 1030H2000V1042H0Z" fill="#fff"/>'
    plan = [(240, "g", [190, 200, 170, 196, 188, 200, 140, 196, 176, 90]), (570, "g", [196, 188, 120]), (1180, "a", [200, 190, 196, 178, 200, 90]), (1490, "g", [70]), (1790, "g", [190, 176, 196, 200, 184, 196, 190, 172])]
    for x, name, _ in plan:
        tint = "#c9cf4a" if name == "g" else "#e0a040"
        body += f'<path d="M{x - 110} 1096H{x + 110}L{x + 40} 1250H{x - 330}Z" fill="{tint}" opacity=".7" filter="url(#s)"/><path d="M{x - 60} 1100H{x + 40}L{x - 70} 1250H{x - 190}Z" fill="#fffde0" opacity=".75" filter="url(#s)"/><ellipse cx="{x}" cy="1100" rx="130" ry="13" fill="#3a3a1a" opacity=".6"/>'
    for x, name, rows in plan:
        body += bottle(x, 1104, 1.02, rng, rows, name)
    return sheet(2000, 1250, defs, body)


def iso(x: float, y: float, z: float) -> tuple[float, float]:
    """Return a point of space on the sheet, in isometric projection."""
    return 800 + (x - y) * 0.866, 1100 + (x + y) * 0.5 - z


def disc(z: float, r: float, h: float, top: str, side: str, hole: float = 0) -> str:
    """Return a flat cylinder on the axis of the machine."""
    cx, cy = iso(0, 0, z)
    rx, ry = r * 1.2247, r * 0.7071
    out = f'<path d="M{cx - rx:.0f} {cy - h:.0f}V{cy:.0f}A{rx:.0f} {ry:.0f} 0 0 0 {cx + rx:.0f} {cy:.0f}V{cy - h:.0f}Z" fill="{side}"/><path d="M{cx - rx:.0f} {cy:.0f}A{rx:.0f} {ry:.0f} 0 0 0 {cx + rx:.0f} {cy:.0f}V{cy - h:.0f}A{rx:.0f} {ry:.0f} 0 0 1 {cx - rx:.0f} {cy - h:.0f}Z" fill="url(#round)"/><ellipse cx="{cx:.0f}" cy="{cy - h:.0f}" rx="{rx:.0f}" ry="{ry:.0f}" fill="{top}"/>'
    if hole:
        hx, hy = hole * 1.2247, hole * 0.7071
        out += f'<ellipse cx="{cx:.0f}" cy="{cy - h:.0f}" rx="{hx:.0f}" ry="{hy:.0f}" fill="#39434a"/><path d="M{cx - hx:.0f} {cy - h:.0f}A{hx:.0f} {hy:.0f} 0 0 1 {cx + hx:.0f} {cy - h:.0f}A{hx:.0f} {hy * 0.72:.0f} 0 0 0 {cx - hx:.0f} {cy - h:.0f}Z" fill="#1a2127"/>'
    return out


def machine() -> str:
    """The corking machine of the manual, pulled apart along its axis, every part with a leader and a word."""
    rng = random.Random(8)
    defs = (
        '<pattern id="grid" width="40" height="40" patternUnits="userSpaceOnUse"><path d="M40 0H0V40" fill="none" stroke="#b9cbd4" stroke-width="2"/></pattern>' + linear("round", [(0, "#000", 0.28), (0.24, "#fff", 0.3), (0.5, "#000", 0), (1, "#000", 0.4)], "0 0 1 0") + linear("paper", [(0, "#f7f8f3", 1), (1, "#e6ebe8", 1)], "0 0 1 1") + blur("s", 16) + grain("fibre", ".5", ".3 .35 .4", 0.35, 2, 5)
    )
    body = '<rect width="1600" height="2000" fill="url(#paper)"/><rect width="1600" height="2000" fill="url(#grid)" opacity=".7"/><ellipse cx="800" cy="1770" rx="440" ry="120" fill="#2b343d" opacity=".28" filter="url(#s)"/>'
    parts = [
        # z, radius, height, top, side, hole
        (-640, 300, 60, "#93a2ab", "#5c6a73", 0), (-500, 250, 44, "#c8d1d5", "#8b989f", 120), (-300, 96, 190, "#e3e8e9", "#a9b4b9", 54), (-120, 200, 40, LEMON, "#a49f24", 60),
        (70, 150, 120, "#93a2ab", "#5c6a73", 96), (270, 190, 30, "#c8d1d5", "#8b989f", 40), (400, 60, 110, "#c58d5c", "#8a5730", 0), (610, 120, 70, "#e3e8e9", "#a9b4b9", 30), (770, 44, 150, "#93a2ab", "#5c6a73", 0), (960, 88, 50, "#c23b2c", "#7d1e14", 0),
    ]
    cx = 800
    body += f'<path d="M{cx} 1800V90" stroke="#1a4f8f" stroke-width="4" stroke-dasharray="46 12 6 12"/>'
    for k, (z, r, h, top, side, hole) in enumerate(parts):
        body += disc(z, r, h, top, side, hole)
        if k in (0, 1, 3, 5):
            n = 6
            for j in range(n):
                a = 2 * math.pi * j / n + 0.3
                px, py = iso(r * 0.8 * math.cos(a), r * 0.8 * math.sin(a), z + h)
                body += f'<ellipse cx="{px:.0f}" cy="{py:.0f}" rx="15" ry="9" fill="#2b343d"/><ellipse cx="{px:.0f}" cy="{py - 4:.0f}" rx="13" ry="8" fill="#e9eef0"/>'
    # gear teeth on the yellow part
    for j in range(30):
        a = 2 * math.pi * j / 30
        if math.sin(a + math.pi / 4) > -0.1:
            px, py = iso(202 * math.cos(a), 202 * math.sin(a), -120)
            body += f'<path d="M{px - 9:.0f} {py - 38:.0f}h18v38h-18Z" fill="#7d791a"/>'
    # the lever
    body += '<g stroke-linecap="round"><path d="M800 140Q1000 60 1210 170" fill="none" stroke="#39434a" stroke-width="34"/><path d="M800 132Q1000 52 1200 160" fill="none" stroke="#c8d1d5" stroke-width="10"/><circle cx="1226" cy="182" r="52" fill="#c23b2c"/><path d="M1192 158Q1206 138 1230 142" stroke="#ffb0a0" stroke-width="10" fill="none"/></g>'
    marks = [(0, 1, 1240, 1700), (1, -1, 330, 1480), (2, 1, 1230, 1330), (3, -1, 300, 1150), (4, 1, 1240, 960), (5, -1, 320, 760), (6, 1, 1220, 690), (7, -1, 340, 470), (9, -1, 380, 200)]
    for k, side, lx, ly in marks:
        z, r, h = parts[k][:3]
        px, py = 800 + side * r * 1.15, 1100 - z - h / 2
        crossed = k in (1, 5, 7)
        body += f'<path d="M{px:.0f} {py:.0f}L{lx - side * 40:.0f} {ly}H{lx}" fill="none" stroke="#1a4f8f" stroke-width="4"/><circle cx="{px:.0f}" cy="{py:.0f}" r="8" fill="#1a4f8f"/>'
        tx = lx + 14 if side > 0 else lx - 250
        body += "".join(typed(rng, tx, ly - 4, 240, 19, "#2a2622")) + "".join(typed(rng, tx, ly + 36, 180, 13, GREY))
        if crossed:
            body += f'<path d="M{tx - 10} {ly - 12}L{tx + 236} {ly - 18}" stroke="#c23b2c" stroke-width="9" stroke-linecap="round"/>' + "".join(typed(rng, tx + 20, ly - 44, 130, 17, "#c23b2c"))
    body += lettering("KORKEN", 120, 1850, 64, "#1a4f8f", 1.5) + '<path d="M120 1944H1480" stroke="#1a4f8f" stroke-width="5"/><rect width="1600" height="2000" filter="url(#fibre)" opacity=".3"/>'
    return sheet(1600, 2000, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Salzfass."""
    home = "salzfass/images/"
    return [
        Picture(home + "cover.jpg", desk(), 1700, grain=1.6, vignette=0.14, seed=4011),
        Picture(home + "siebzehn-ruecken.jpg", labels(), 1800, grain=1.6, vignette=0.06, seed=4012),
        Picture(home + "korken-handbuch.jpg", machine(), 1300, grain=1.2, vignette=0.06, seed=4013),
    ]
