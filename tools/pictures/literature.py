"""Anouk Wirth, author: cold slate blues and fog, a single vermilion, quiet views of paper, stone and a river valley."""

from __future__ import annotations

import math
import random

from .ink import Picture

RED = "#c8452f"
SLATE = "#2c3a45"

# A monoline alphabet on a grid six wide and ten high: width, then the strokes.
STROKES: dict[str, tuple[float, str]] = {
    "A": (6, "M0 10L3 0L6 10M1.1 6.6H4.9"),
    "B": (5, "M0 0V10H2.4A2.7 2.7 0 0 0 2.4 4.6H0M0 0H2.1A2.3 2.3 0 0 1 2.1 4.6"),
    "C": (6, "M6 1.8A4 5 0 1 0 6 8.2"),
    "D": (6, "M0 0V10H1.6A4.4 5 0 0 0 1.6 0Z"),
    "E": (4.6, "M4.6 0H0V10H4.6M0 4.8H3.8"),
    "F": (4.4, "M4.4 0H0V10M0 4.8H3.6"),
    "G": (6.2, "M6 1.8A4 5 0 1 0 6.2 7.6V5.4H3.8"),
    "H": (5.6, "M0 0V10M5.6 0V10M0 4.8H5.6"),
    "I": (0.1, "M0 0V10"),
    "K": (5.4, "M0 0V10M5.2 0L0 6M1.8 4L5.4 10"),
    "L": (4.4, "M0 0V10H4.4"),
    "M": (7, "M0 10V0L3.5 7L7 0V10"),
    "N": (5.8, "M0 10V0L5.8 10V0"),
    "O": (7, "M3.5 0A3.5 5 0 1 1 3.5 10A3.5 5 0 1 1 3.5 0Z"),
    "P": (5, "M0 10V0H2.3A2.7 2.7 0 0 1 2.3 5.4H0"),
    "R": (5.2, "M0 10V0H2.3A2.6 2.6 0 0 1 2.3 5.2H0M2.4 5.2L5.2 10"),
    "S": (5, "M4.8 1.6C3.6 -.6 .4 -.2 .4 2.5C.4 5.6 5 4.2 5 7.4C5 10.4 1.2 10.8 0 8.2"),
    "T": (5.4, "M0 0H5.4M2.7 0V10"),
    "U": (5.6, "M0 0V7A2.8 3 0 0 0 5.6 7V0"),
    "V": (6, "M0 0L3 10L6 0"),
    "W": (8.4, "M0 0L2.1 10L4.2 1.5L6.3 10L8.4 0"),
    "Ä": (6, "M0 10L3 0L6 10M1.1 6.6H4.9M1.6 -2.2V-2.1M4.4 -2.2V-2.1"),
    "'": (0.1, "M0 0V2.4"),
    " ": (2.6, ""),
}


def lettering(text: str, x: float, y: float, size: float, colour: str, weight: float = 1.1, space: float = 2.2) -> str:
    """Return `text` drawn as strokes, `size` high, with its top left corner at (x, y)."""
    out, pen = [], 0.0
    for char in text:
        width, strokes = STROKES[char]
        if strokes:
            out.append(f'<path transform="translate({pen:.2f} 0)" d="{strokes}"/>')
        pen += width + space
    return (
        f'<g transform="translate({x} {y}) scale({size / 10})" fill="none" stroke="{colour}" stroke-width="{weight}" '
        f'stroke-linecap="round" stroke-linejoin="round">{"".join(out)}</g>'
    )


def linear(name: str, stops: list[tuple[float, str, float]], box: str = "0 0 0 1") -> str:
    """Return a linear gradient; `box` is x1 y1 x2 y2 of the filled shape."""
    x1, y1, x2, y2 = box.split()
    inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
    return f'<linearGradient id="{name}" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}">{inner}</linearGradient>'


def radial(name: str, stops: list[tuple[float, str, float]], at: str = ".5 .5 .5") -> str:
    """Return a radial gradient; `at` is cx cy r of the filled shape."""
    cx, cy, r = at.split()
    inner = "".join(f'<stop offset="{o}" stop-color="{c}" stop-opacity="{a}"/>' for o, c, a in stops)
    return f'<radialGradient id="{name}" cx="{cx}" cy="{cy}" r="{r}">{inner}</radialGradient>'


def blur(name: str, deviation: float) -> str:
    """Return a Gaussian blur with generous margins."""
    return f'<filter id="{name}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="{deviation}"/></filter>'


def grain(name: str, frequency: str, tint: str, alpha: float, octaves: int = 3, seed: int = 3) -> str:
    """Return a filter that fills its region with noise in one tint (r g b from 0 to 1)."""
    r, g, b = tint.split()
    return (
        f'<filter id="{name}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency="{frequency}" '
        f'numOctaves="{octaves}" seed="{seed}"/><feColorMatrix values="0 0 0 0 {r} 0 0 0 0 {g} 0 0 0 0 {b} {alpha} 0 0 0 -{alpha * 0.42}"/></filter>'
    )


def sheet(width: int, height: int, defs: str, body: str) -> str:
    """Return a whole SVG document."""
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><defs>{defs}</defs>{body}</svg>'


def ridge(rng: random.Random, base: float, swing: float, trees: float, phase: float, width: int = 1800) -> list[tuple[float, float]]:
    """Return a wooded skyline as points from left to right."""
    points = []
    for x in range(-20, width + 21, 6):
        y = base + swing * (math.sin(x / 420 + phase) + 0.5 * math.sin(x / 171 + 2 * phase) + 0.2 * math.sin(x / 63 + phase))
        points.append((float(x), y - rng.random() ** 2 * trees))
    return points


def valley() -> str:
    """Layers of hills in morning fog, a castle on its spur, one lit window, the river below."""
    rng = random.Random(11)
    tones = ["#9fb0ba", "#8499a6", "#647c8b", "#46606f", "#2b4351", "#142732"]
    defs = (
        linear("sky", [(0, "#7f97a8", 1), (0.45, "#c9d2d4", 1), (0.72, "#f0e0d0", 1), (1, "#f3e9de", 1)])
        + radial("sun", [(0, "#fff3df", 0.95), (0.4, "#fbe3c8", 0.45), (1, "#fbe3c8", 0)])
        + radial("lamp", [(0, "#ffb14a", 0.95), (0.3, "#ff8e3a", 0.4), (1, "#ff8e3a", 0)])
        + linear("river", [(0, "#e9e1d8", 1), (0.4, "#9fb0b8", 1), (1, "#33505f", 1)])
        + blur("soft", 26) + blur("wide", 46)
    )
    body = '<rect width="1800" height="1200" fill="url(#sky)"/><circle cx="420" cy="470" r="520" fill="url(#sun)"/>'
    castle = (
        "M0 0V-58H16V-96L30 -122L44 -96V-58H70V-150L96 -196L122 -150V-128L134 -142L146 -128V-100H156V-232L150 -240V-252H214V-240L208 -232V-110"
        "H224V-168H232V-182H240V-196H248V-210H256V-224H262V-238H274V-224H280V-210H288V-196H296V-182H304V-168H312V-70H330V-104L350 -150L370 -104V-40H400V0H-20Z"
    )
    for i, tone in enumerate(tones):
        y = 520 + i * 96
        points = ridge(rng, y, 62 - 5 * i, 6 + i * 6, 1.1 + i * 1.9)
        line = " ".join(f"{x:.0f} {v:.1f}" for x, v in points)
        defs += linear(f"r{i}", [(0, tone, 1), (0.3, tone, 0.92), (1, "#e6e4de", 0.85)])
        if i == 2:
            spur = [(x, 850 - 246 * math.exp(-(((x - 1105) / 330) ** 4)) - rng.random() ** 2 * 16) for x in range(560, 1801, 6)]
            defs += linear("spur", [(0, "#41596a", 1), (0.45, "#5d7684", 1), (1, "#cfd3d0", 0.9)])
            body += (
                f'<path d="M560 1000L{" ".join(f"{x} {v:.1f}" for x, v in spur)}L1800 1000Z" fill="url(#spur)"/>'
                f'<g transform="translate(930 620) scale(.9)"><path d="{castle}" fill="#41596a"/>'
                '<path d="M70 -150L96 -196V0H70ZM156 -232H176V0H156ZM224 -168H262V0H224Z" fill="#8fa0aa" opacity=".28"/>'
                '<circle cx="184" cy="-176" r="70" fill="url(#lamp)"/><path d="M178 -166V-182Q184 -190 190 -182V-166Z" fill="#ffd893"/>'
                '<g fill="#27404f"><path d="M240 -120h8v14h-8zM262 -120h8v14h-8zM284 -120h8v14h-8zM90 -110h8v13h-8z"/></g></g>'
            )
        if i < 5:
            body += f'<path d="M-20 1240L{line}L1840 1240Z" fill="url(#r{i})"/>'
            body += f'<ellipse cx="{300 + 290 * i % 1500}" cy="{y + 130}" rx="{760 - 40 * i}" ry="34" fill="#f4efe8" opacity="{0.6 - 0.06 * i}" filter="url(#wide)"/>'
    body += '<path d="M0 1060C420 1020 700 1075 1010 1052S1560 1030 1800 1066V1200H0Z" fill="url(#river)"/>'
    for _ in range(120):
        x, y = rng.uniform(0, 1800), 1066 + 134 * rng.random() ** 0.8
        w = rng.uniform(20, 150) * (y - 1000) / 110
        body += f'<rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{1 + (y - 1060) / 60:.1f}" fill="{rng.choice(["#f5ece0", "#20404f", "#c9d2d4"])}" opacity="{rng.uniform(0.1, 0.4):.2f}"/>'
    body += '<rect x="1082" y="1070" width="9" height="110" fill="#ffbf66" opacity=".35" filter="url(#soft)"/>'
    arches = "".join(f"M{x} 1072V1018A58 52 0 0 1 {x + 116} 1018V1072Z" for x in range(-90, 600, 142))
    body += f'<path fill-rule="evenodd" fill="#0f1f29" d="M-60 1072V954Q330 934 740 968Q900 976 1010 1010Q1090 1040 1150 1074L760 1082Z{arches}"/>'
    body += '<path d="M0 1078H760" stroke="#0f1f29" stroke-width="10" opacity=".35" filter="url(#soft)"/>'
    body += '<g fill="#0f1f29"><circle cx="498" cy="898" r="9"/><path d="M487 956L490 912Q498 902 506 912L510 956Z"/></g><path d="M494 914Q498 908 503 914L505 934H492Z" fill="#c8452f"/>'
    body += '<rect y="880" width="1800" height="120" fill="#f2ece4" opacity=".22" filter="url(#wide)"/>'
    return sheet(1800, 1200, defs, body)


def basin(scale: float, cx: float, cy: float) -> str:
    """Return one contour of the reservoir."""
    points = []
    for k in range(120):
        a = k * math.tau / 120
        r = scale * (1 + 0.17 * math.sin(2 * a + 0.6) + 0.1 * math.sin(3 * a + 2) + 0.045 * math.sin(5 * a + scale / 70))
        points.append(f"{cx + 1.02 * r * math.cos(a):.1f} {cy + 0.86 * r * math.sin(a):.1f}")
    return "M" + "L".join(points) + "Z"


def cover() -> str:
    """The novel standing on a ledge in side light; on its cover a reservoir from above, with one swimmer."""
    water = ["#16303e", "#1b3c4c", "#21495a", "#2a5a6b", "#376e7e", "#4a8492", "#659ca6", "#86b5bb", "#abced0"]
    art = f'<rect width="720" height="1080" fill="{SLATE}"/>'
    for k in range(26):
        art += f'<path d="{basin(600 - 13 * k, 372, 470)}" fill="none" stroke="#8aa3b0" stroke-width="2" opacity="{0.16 + 0.024 * k:.2f}"/>'
    art += f'<path d="{basin(262, 372, 470)}" fill="#d9d4c6"/>'
    for k, tone in enumerate(water):
        art += f'<path d="{basin(250 - 25 * k, 372 + 5 * k, 470 - 3 * k)}" fill="{tone}"/>'
    art += '<path d="M300 560Q336 536 366 548T430 530" fill="none" stroke="#f2f2ec" stroke-width="2.4" opacity=".75"/>'
    art += f'<g transform="translate(438 526) rotate(-24)"><path d="M-3 0L-34 -5L-54 3L-34 5Z" fill="#f0d9c3"/><path d="M-2 -3L18 -14M-2 3L-18 18" stroke="#f0d9c3" stroke-width="5" stroke-linecap="round"/><circle r="9" fill="{RED}"/></g>'
    art += lettering("KAALT", 62, 70, 74, "#f1ede2", 1.25, 2.6) + lettering("WAASSER", 62, 868, 74, "#f1ede2", 1.25, 2.6)
    art += lettering("ANOUK WIRTH", 64, 992, 26, RED, 1.4, 3)
    defs = (
        linear("wall", [(0, "#b7c0c2", 1), (0.6, "#dcdcd4", 1), (1, "#c3c4be", 1)], "0 0 1 1")
        + linear("ledge", [(0, "#f0ece2", 1), (0.12, "#d9d5ca", 1), (1, "#a5a49c", 1)])
        + linear("shade", [(0, "#fff", 0.2), (0.04, "#000", 0.22), (0.075, "#fff", 0.1), (0.5, "#fff", 0.0), (1, "#000", 0.3)], "0 0 1 0.2")
        + linear("leaves", [(0, "#efe7d6", 1), (1, "#a79d8a", 1)], "0 0 1 0")
        + blur("s1", 34) + blur("s2", 9) + grain("plaster", ".012 .03", "1 1 1", 0.5) + grain("paper", ".7", "0 0 0", 0.35, 2)
    )
    defs += '<clipPath id="board"><rect width="720" height="1080"/></clipPath>'
    front = "matrix(1 -.06 0 1 330 418)"
    body = (
        '<g transform="translate(720 1480) scale(1.16) translate(-704 -1440)"><rect width="1440" height="1800" fill="url(#wall)"/><rect width="1440" height="1800" filter="url(#plaster)" opacity=".6"/>'
        '<path d="M-100 0L520 0L1130 1560H200Z" fill="#fff6e4" opacity=".5" filter="url(#s1)"/>'
        '<rect y="1470" width="1440" height="330" fill="url(#ledge)"/>'
        '<path d="M1030 470L1330 590V1470H1030Z" fill="#2f3c44" opacity=".5" filter="url(#s1)"/>'
        '<path d="M300 1500L1060 1452L1440 1500V1560L700 1580Z" fill="#2a3339" opacity=".6" filter="url(#s1)"/>'
        '<path d="M330 1496L1052 1452L1110 1468L380 1516Z" fill="#12181c" opacity=".8" filter="url(#s2)"/>'
        '<path d="M1050 375L1098 396V1460L1050 1456Z" fill="url(#leaves)"/>'
        + "".join(f'<path d="M{1053 + 3.5 * k:.1f} {378 + 1.5 * k:.1f}V{1455 + 0.4 * k:.1f}" stroke="#7d7462" stroke-width="1" opacity=".45"/>' for k in range(13))
        + f'<path d="M1094 392L1104 398V1464L1094 1460Z" fill="#1f2b34"/><path d="M330 418L1050 375L1104 398L384 440Z" fill="#1b262e"/>'
        f'<g transform="{front}" clip-path="url(#board)">{art}<rect width="720" height="1080" filter="url(#paper)" opacity=".5"/><rect width="720" height="1080" fill="url(#shade)"/></g></g>'
    )
    return sheet(1440, 1800, defs, body)


def lines(rng: random.Random, x: float, y: float, width: float, rows: int, step: float, ink: str = "#3a3733") -> str:
    """Return a column of set text, word by word."""
    out, left = "", 0.0
    for row in range(rows):
        pen, last = (26.0 if left == 0 and row else 0.0), False
        left = left - 1 if left > 0 else float(rng.randint(4, 9))
        last = left == 0
        stop = width * (rng.uniform(0.3, 0.8) if last else 1)
        while pen < stop - 10:
            word = min(rng.uniform(12, 62), stop - pen)
            for k in range(int(word / 6)):
                shape = rng.choice(["v8m0 -6q2 -3 4 -1v7", "m2 1a2 3.4 0 1 0 .1 0", "m0 -6v14", "v8", "m0 3h3.6a2 3.4 0 1 0 -.6 3"])
                out += f"M{x + pen + 6 * k:.0f} {y + row * step - 8:.0f}{shape}"
            pen += word + 9
    return f'<path d="{out}" fill="none" stroke="{ink}" stroke-width="1.9" opacity=".85"/>'


def spread() -> str:
    """The open novel from above on slate, pencil notes, and the light of a window across it."""
    rng = random.Random(5)
    defs = (
        grain("stone", ".004 .05", ".75 .82 .86", 0.55, 4, 8) + grain("fine", ".5", "0 0 0", 0.5, 2)
        + linear("left", [(0, "#d8d0c0", 1), (0.1, "#f5f0e4", 1), (0.75, "#fbf7ee", 1), (0.93, "#cfc6b5", 1), (1, "#7f7768", 1)], "0 0 1 0")
        + linear("right", [(0, "#746c5e", 1), (0.06, "#c4bbaa", 1), (0.22, "#fbf7ee", 1), (0.9, "#f5f0e4", 1), (1, "#d8d0c0", 1)], "0 0 1 0")
        + blur("s", 30) + blur("edge", 7) + blur("far", 14)
        + '<mask id="panes"><rect width="1800" height="1200" fill="#4b4b4b"/><g fill="#fff" filter="url(#far)">'
        '<path d="M380 -60L830 -60L1010 470L520 520Z M880 -60L1310 -60L1560 420L1062 466Z M536 566L1026 516L1200 1060L690 1130Z M1078 510L1580 462L1840 960L1256 1052Z"/></g></mask>'
    )
    page = '<path d="M0 0C{a} -34 {b} -22 {w} 8V860C{b} 836 {a} 826 0 862Z" fill="url(#{f})"/>'
    body = f'<rect width="1800" height="1200" fill="{SLATE}"/><rect width="1800" height="1200" filter="url(#stone)" opacity=".55"/>'
    body += '<g transform="rotate(-5 900 600)">'
    body += '<path d="M210 190H1610V1090H210Z" transform="translate(34 40)" fill="#05090c" opacity=".75" filter="url(#s)"/>'
    body += '<path d="M214 150H1592V1056H214Z" fill="#1b2a34"/>'
    for k in range(7):
        body += f'<path d="M{224 + 3 * k} {160 + k}H{1582 - 3 * k}V{1046 - k}H{224 + 3 * k}Z" fill="{"#e9e2d2" if k % 2 else "#b9b09d"}"/>'
    body += f'<g transform="translate(244 170)">{page.format(a=200, b=470, w=658, f="left")}{lines(rng, 84, 92, 478, 24, 28.5)}'
    body += '<path d="M322 800h26" stroke="#3a3733" stroke-width="6" opacity=".6"/></g>'
    body += f'<g transform="translate(902 170)"><g transform="translate(658 0) scale(-1 1)">{page.format(a=200, b=470, w=658, f="left").replace("url(#left)", "url(#flip)")}</g>'
    defs += linear("flip", [(0, "#d8d0c0", 1), (0.1, "#f5f0e4", 1), (0.78, "#fbf7ee", 1), (0.94, "#c4bbaa", 1), (1, "#6d6557", 1)], "0 0 1 0")
    body += lettering("III", 96, 212, 26, "#3a3733", 1.3, 5) + lines(rng, 96, 350, 478, 15, 28.5)
    body += f'<g fill="none" stroke="#58636b" stroke-width="3" stroke-linecap="round" opacity=".85"><path d="M590 432q10 -14 14 0t14 0t12 -2t10 4M590 458q8 -12 12 0t16 -2M582 420Q566 452 582 486"/><path d="M98 500Q200 508 300 501" stroke="{RED}"/><path d="M330 646q14 -20 30 0q14 16 28 0q14 -18 30 0"/></g></g>'
    body += '</g><g transform="translate(1394 1000) rotate(-38)"><path d="M-20 26H330V46H-20Z" fill="#000" opacity=".6" filter="url(#edge)"/>'
    body += f'<path d="M0 0H300V24H0Z" fill="{RED}"/><path d="M0 8H300V15H0Z" fill="#e4795f"/><path d="M0 0V24L-42 12Z" fill="#e2c39a"/><path d="M-28 8.5L-42 12L-28 15.5Z" fill="#222"/><path d="M300 0H318V24H300Z" fill="#c9c6be"/></g>'
    night = '<rect width="1800" height="1200" fill="#0d1b26" opacity=".62" mask="url(#inv)"/>'
    defs += (
        '<mask id="inv"><rect width="1800" height="1200" fill="#fff"/><g fill="#000" filter="url(#far)"><path d="M380 -60L830 -60L1010 470L520 520Z '
        'M880 -60L1310 -60L1560 420L1062 466Z M536 566L1026 516L1200 1060L690 1130Z M1078 510L1580 462L1840 960L1256 1052Z"/></g></mask>'
    )
    body += night + '<rect width="1800" height="1200" fill="#ffe2b0" opacity=".12" mask="url(#panes)"/>'
    return sheet(1800, 1200, defs, body)


def bat(x: float, y: float, s: float, tone: str, lean: float) -> str:
    """Return one sleeping bat, hanging from (x, y)."""
    return (
        f'<g transform="translate({x:.0f} {y:.0f}) rotate({lean:.1f}) scale({s:.2f})"><path d="M-6 -4V10M6 -4V10" stroke="#1a1622" stroke-width="4"/>'
        f'<path d="M-14 6Q0 -4 14 6Q40 40 30 96Q16 140 0 150Q-16 140 -30 96Q-40 40 -14 6Z" fill="{tone}"/>'
        '<path d="M0 10Q-4 80 0 148M-12 14Q-26 70 -10 138M12 14Q26 70 10 138" fill="none" stroke="#000" opacity=".35" stroke-width="3"/>'
        f'<circle cy="152" r="21" fill="{tone}"/><path d="M-19 158L-24 190L-4 172ZM19 158L24 190L4 172Z" fill="{tone}"/>'
        '<path d="M-13 152q5 5 9 0M4 152q5 5 9 0" fill="none" stroke="#f2dfc0" stroke-width="2.6" stroke-linecap="round"/></g>'
    )


def attic() -> str:
    """A double page of the picture book: a girl with a lantern below the beams where the bats sleep."""
    rng = random.Random(23)
    defs = (
        radial("glow", [(0, "#ffd88a", 1), (0.25, "#f2a24a", 0.75), (0.6, "#8a4a4a", 0.3), (1, "#2a2440", 0)])
        + radial("night", [(0, "#4d5a86", 1), (1, "#232c50", 1)]) + linear("gutter", [(0, "#000", 0), (0.5, "#000", 0.55), (1, "#000", 0)], "0 0 1 0")
        + '<filter id="brush" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".035" numOctaves="3" seed="4"/><feDisplacementMap in="SourceGraphic" scale="1.6" xChannelSelector="R" yChannelSelector="G"/></filter>'
        + grain("gouache", ".02 .006", "1 .95 .85", 0.4, 4) + blur("moon", 24) + blur("s", 12)
        + linear("beam", [(0, "#ffeec2", 0.34), (1, "#ffeec2", 0)], "0 0 .8 1")
    )
    body = '<rect width="2000" height="1000" fill="#282341"/><g filter="url(#brush)">'
    body += '<path d="M-20 -20H2020V80L1120 330H880L-20 120Z" fill="#1d1932"/><path d="M860 320H1560V800H860Z" fill="#3c3355"/>'
    for k in range(9):
        body += f'<path d="M{860 + 78 * k} 320V800" stroke="#2b2442" stroke-width="5"/>'
    body += '<circle cx="1330" cy="470" r="122" fill="#1a1530"/><circle cx="1330" cy="470" r="104" fill="url(#night)"/><circle cx="1362" cy="446" r="56" fill="#fff0c9"/><circle cx="1346" cy="432" r="9" fill="#ead6a4"/><circle cx="1378" cy="462" r="13" fill="#ead6a4"/>'
    body += '<path d="M1330 366V574M1226 470H1434" stroke="#1a1530" stroke-width="13"/>'
    body += '<path d="M-20 1020V860L860 800H1560L2020 900V1020Z" fill="#4a3a4d"/>'
    for k in range(14):
        body += f'<path d="M{880 + 50 * k} 800L{-500 + 215 * k} 1020" stroke="#33283c" stroke-width="5"/>'
    for k, x in enumerate([-60, 250, 520]):
        body += f'<path d="M{x} -30L{860 - 30 * k} 330L{905 - 20 * k} 300L{x + 190 - 30 * k} -30Z" fill="{["#57404a", "#4b3745", "#40303f"][k]}"/>'
    body += '<path d="M1560 330L2020 70V160L1560 380ZM1560 330V900L1620 920V330Z" fill="#40303f"/><path d="M-20 236L2020 150V214L-20 312Z" fill="#634852"/><path d="M-20 236L2020 150V164L-20 256Z" fill="#8a6262"/>'
    body += '<path d="M640 262L700 260V880L640 890Z" fill="#523c49"/></g>'
    body += '<path d="M1226 500L1434 420L1180 960L560 980Z" fill="url(#beam)"/><circle cx="420" cy="700" r="640" fill="url(#glow)" opacity=".9"/><g filter="url(#brush)">'
    tones = ["#3b2b45", "#4b3148", "#5b3a46", "#332a4c", "#6b4246"]
    for k, x in enumerate([90, 205, 322, 560, 770, 884, 1080, 1190, 1500, 1716, 1850]):
        size = rng.uniform(1.15, 1.6)
        body += bat(x, 300 - x * 0.042 + (12 if x > 1000 else 0), size, tones[k % 5], rng.uniform(-5, 5))
    body += '<ellipse cx="400" cy="930" rx="150" ry="22" fill="#1c1426" opacity=".6"/>'
    body += '<path d="M352 910L372 700Q404 660 446 700L486 910Z" fill="#c8452f"/><path d="M380 700L366 910H394L404 690Z" fill="#e4795f"/>'
    body += '<path d="M376 906h32v30h-44zM428 906h32l14 30h-46z" fill="#2a1c28"/><circle cx="408" cy="640" r="54" fill="#f1c79b"/>'
    body += '<path d="M352 650Q346 576 410 578Q470 578 466 650Q456 616 432 612Q396 626 372 612Q356 626 352 650ZM352 640L330 720L372 676ZM464 640L488 716L448 680Z" fill="#3a2330"/>'
    body += '<path d="M384 640q4 -6 9 0M418 636q5 -6 10 0" stroke="#3a2330" stroke-width="4.5" fill="none" stroke-linecap="round"/><path d="M402 664q8 7 15 -2" stroke="#a3402f" stroke-width="4" fill="none" stroke-linecap="round"/>'
    body += '<path d="M440 724Q500 720 530 640L548 650Q528 752 452 762Z" fill="#b03a27"/><circle cx="540" cy="640" r="15" fill="#f1c79b"/><path d="M540 650V668M516 672H566L574 752H508Z" stroke="#2a1c28" stroke-width="7" fill="#ffe9a8"/><path d="M541 690q-14 22 0 40q14 -18 0 -40Z" fill="#fff"/></g>'
    body += '<circle cx="541" cy="712" r="120" fill="#ffe3a0" opacity=".35" filter="url(#moon)"/><rect width="2000" height="1000" filter="url(#gouache)" opacity=".28"/><rect x="930" width="140" height="1000" fill="url(#gutter)"/><rect x="998" width="3" height="1000" fill="#000" opacity=".4"/>'
    return sheet(2000, 1000, defs, body)


def pebbles() -> str:
    """Twelve porcelain pebbles on linen, in low light, one of them red, and the slim book."""
    rng = random.Random(31)
    weave = '<pattern id="weave" width="12" height="12" patternUnits="userSpaceOnUse"><rect width="12" height="12" fill="#b4b2a8"/><path d="M0 3H6M6 9H12" stroke="#c0beb4" stroke-width="4.6"/><path d="M9 0V6M3 6V12" stroke="#aaa89e" stroke-width="4.6"/></pattern>'
    defs = (
        weave + grain("slub", ".003 .4", "1 1 1", 0.6, 2, 5) + blur("s", 22) + blur("t", 6) + blur("hl", 9)
        + linear("fall", [(0, "#ffedcc", 0.4), (0.42, "#fff", 0), (1, "#0b141b", 0.78)], "0 0 1 1")
        + radial("white", [(0, "#ffffff", 1), (0.35, "#eceae4", 1), (0.75, "#b9bcbc", 1), (1, "#717c83", 1)], ".32 .26 .85")
        + radial("red", [(0, "#e88a70", 1), (0.35, "#b83a29", 1), (0.8, "#6f1d18", 1), (1, "#45100f", 1)], ".32 .26 .85")
        + radial("blue", [(0, "#dfe8ea", 1), (0.4, "#a9bcc4", 1), (0.8, "#6c828d", 1), (1, "#3e525d", 1)], ".32 .26 .85")
        + linear("cloth", [(0, "#33444f", 1), (1, "#1d2a33", 1)], "0 0 1 1")
    )
    body = '<rect width="1600" height="1600" fill="url(#weave)"/><rect width="1600" height="1600" filter="url(#slub)" opacity=".35"/>'
    for row in range(4):
        for col in range(3):
            cx, cy = 265 + col * 285 + rng.uniform(-26, 26), 270 + row * 345 + rng.uniform(-24, 24)
            rx, ry, turn, n = rng.uniform(86, 122), rng.uniform(74, 104), rng.uniform(0, 180), rng.uniform(2.1, 2.7)
            points = []
            for k in range(72):
                a = k * math.tau / 72
                c, s = math.cos(a), math.sin(a)
                r = 1 + 0.05 * math.sin(2 * a + turn) + 0.03 * math.sin(3 * a + 2 * turn)
                px, py = rx * r * math.copysign(abs(c) ** (2 / n), c), ry * r * math.copysign(abs(s) ** (2 / n), s)
                t = math.radians(turn)
                points.append(f"{cx + px * math.cos(t) - py * math.sin(t):.1f} {cy + px * math.sin(t) + py * math.cos(t):.1f}")
            d = "M" + "L".join(points) + "Z"
            tone = "red" if (row, col) == (2, 1) else "blue" if (row, col) in {(0, 2), (3, 0)} else "white"
            body += f'<path d="{d}" transform="translate(74 62)" fill="#10181d" opacity=".6" filter="url(#s)"/><path d="{d}" transform="translate(9 12)" fill="#10181d" opacity=".75" filter="url(#t)"/>'
            body += f'<path d="{d}" fill="url(#{tone})"/><ellipse cx="{cx - rx * 0.32:.0f}" cy="{cy - ry * 0.4:.0f}" rx="{rx * 0.26:.0f}" ry="{ry * 0.13:.0f}" transform="rotate(-28 {cx:.0f} {cy:.0f})" fill="#fff" opacity=".85" filter="url(#hl)"/>'
            for _ in range(rng.randint(3, 14)):
                a, q = rng.uniform(0, math.tau), rng.uniform(0.1, 0.72)
                body += f'<circle cx="{cx + rx * q * math.cos(a):.0f}" cy="{cy + ry * q * math.sin(a):.0f}" r="{rng.uniform(0.8, 2.6):.1f}" fill="#3c464b" opacity=".5"/>'
    body += '<g transform="translate(1100 330) rotate(3)"><path d="M0 0H380V900H0Z" transform="translate(40 46)" fill="#0b1216" opacity=".7" filter="url(#s)"/>'
    body += '<path d="M4 6H388V908H4Z" fill="#e9e3d5"/><path d="M384 10V904M380 10V904" stroke="#a9a292" stroke-width="1.5"/><rect width="380" height="900" fill="url(#cloth)"/><path d="M26 0V900" stroke="#0e171d" stroke-width="5" opacity=".7"/>'
    body += "".join(lettering(w, 78, 90 + 62 * k, 34, "#e9e3d5", 1.1, 3) for k, w in enumerate(["STENG", "AN DER", "TÄSCH"]))
    body += f'<path d="M190 640q70 -60 118 8q30 66 -52 82q-96 14 -110 -34q-6 -34 44 -56Z" fill="{RED}"/></g><rect width="1600" height="1600" fill="url(#fall)"/>'
    return sheet(1600, 1600, defs, body)


def storyboard() -> str:
    """A storyboard sheet in ink wash: six frames of a petrol station at night."""
    rng = random.Random(8)
    defs = (
        grain("paper", ".04", ".45 .4 .3", 0.3, 4) + grain("wash", ".006 .012", ".05 .08 .12", 0.7, 4, 12) + blur("s", 26) + blur("h", 16)
        + linear("deep", [(0, "#131c24", 1), (1, "#3d4b55", 1)]) + radial("lit", [(0, "#fff0cf", 1), (0.5, "#f3b95f", 0.5), (1, "#f3b95f", 0)])
        + '<filter id="pen" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="2" seed="9"/><feDisplacementMap in="SourceGraphic" scale="1.2" xChannelSelector="R" yChannelSelector="G"/></filter>'
        + '<clipPath id="f"><rect width="540" height="320"/></clipPath>'
    )
    ink = "#11181e"
    trees = "".join(f"M{x} 210l{rng.randint(8, 20)} -{rng.randint(40, 110)}l{rng.randint(8, 20)} 110Z" for x in range(-20, 560, 26))
    station = f'<circle cx="300" cy="190" r="240" fill="url(#lit)"/><path d="M120 120H470V146H120Z" fill="{ink}"/><path d="M126 146H464V152H126Z" fill="#fff3d6"/><path d="M160 146V250M430 146V250" stroke="{ink}" stroke-width="9"/><path d="M300 170H420V250H300Z" fill="#fff0cf"/><path d="M300 170H420V250H300ZM340 170V250M380 170V250" fill="none" stroke="{ink}" stroke-width="5"/><path d="M200 200H226V250H200ZM244 200H270V250H244Z" fill="{RED}"/>'
    frames = [
        f'<path d="{trees}" fill="{ink}"/>{station}<path d="M0 250H540V320H0Z" fill="#1b242b"/><path d="M0 300L540 262" stroke="#f3b95f" stroke-width="4" opacity=".6"/>',
        f'<path d="M0 320L260 120H300L540 320Z" fill="#27323b"/><path d="M276 130L280 320" stroke="#d8d4c6" stroke-width="5" stroke-dasharray="26 22"/><path d="{trees}" fill="{ink}" transform="translate(0 -60)"/><path d="M330 120H430V230H330Z" fill="{ink}"/><path d="M340 130H420V170H340Z" fill="#56646f"/><circle cx="346" cy="212" r="90" fill="url(#lit)"/><circle cx="414" cy="212" r="90" fill="url(#lit)"/><circle cx="346" cy="212" r="10" fill="#fff"/><circle cx="414" cy="212" r="10" fill="#fff"/>',
        f'<rect width="540" height="320" fill="#e9cf9c"/><path d="M0 0H540V40H0Z" fill="{ink}"/>' + "".join(f'<path d="M{20 + 44 * k} {66 + 60 * r}h30v44h-30z" fill="{rng.choice([ink, RED, "#7d8c92", "#fff6e0", "#b98b4a"])}"/>' for k in range(12) for r in range(2)) + f'<path d="M190 320Q196 214 236 200Q220 168 234 140Q270 112 300 142Q312 172 296 200Q344 214 350 320Z" fill="{ink}"/><path d="M240 150Q268 138 292 154Q292 196 266 202Q242 196 240 150Z" fill="#f0d4b0"/><path d="M254 172h6M276 172h6M262 188h10" stroke="{ink}" stroke-width="3"/><path d="M0 262H540V320H0Z" fill="#4a3a2c"/><path d="M392 206H470V262H392Z" fill="#2c373f"/>',
        f'<path d="M0 220Q270 190 540 230V320H0Z" fill="#4a5861"/><circle cx="250" cy="140" r="260" fill="url(#lit)" opacity=".75"/><path d="M250 250L256 190Q252 150 290 146L330 150Q346 120 338 92L328 66M338 92L352 62M340 96Q366 98 370 120L344 128L340 190L342 250M262 190L266 250M334 190L330 250" fill="none" stroke="{ink}" stroke-width="12" stroke-linejoin="round"/><path d="M256 196Q252 146 292 146L340 142L342 196Z" fill="{ink}"/><circle cx="354" cy="108" r="4" fill="#fff0cf"/><path d="{trees}" fill="#0c1217" opacity=".7" transform="translate(0 20)"/>',
        f'<rect width="540" height="320" fill="#222d35"/><path d="M40 30H500V250H40Z" fill="#6d7d86"/><path d="M40 250L500 250L500 190L330 150L40 210Z" fill="#36444e"/><circle cx="400" cy="110" r="110" fill="url(#lit)"/><path d="M40 30H500V250H40ZM270 30V250" fill="none" stroke="{ink}" stroke-width="14"/><path d="M80 320Q90 200 150 190Q130 120 176 116Q222 120 206 190Q260 200 268 320Z" fill="{ink}"/><path d="M150 260h90l10 60h-100z" fill="{RED}"/>',
        f'<path d="M0 0H540V190H0Z" fill="#8fa0a6"/><path d="M0 150Q200 120 540 160V220H0Z" fill="#5a6b74"/><path d="M0 200H540V320H0Z" fill="#2b363e"/><g transform="translate(0 30) scale(.9)" opacity=".9">{station.replace("url(#lit)", "none")}</g><path d="M60 320L250 222H300L420 320Z" fill="#3b4750"/><path d="M96 226l8 -44q10 -10 18 0l8 44l-4 52h-22z" fill="{ink}"/><circle cx="113" cy="168" r="11" fill="{ink}"/>',
    ]
    body = '<rect width="1440" height="1800" fill="#59656a"/><rect width="1440" height="1800" filter="url(#wash)" opacity=".35"/><g transform="rotate(-1.6 720 900)"><path d="M104 96H1348V1716H104Z" transform="translate(20 26)" fill="#0b1014" opacity=".65" filter="url(#s)"/>'
    body += '<path d="M104 96H1348V1716H104Z" fill="#efeadd"/><rect x="104" y="96" width="1244" height="1620" filter="url(#paper)" opacity=".5"/>'
    body += lettering("NUETSSCHICHT", 150, 150, 34, ink, 1.3, 3) + f'<path d="M1160 156H1300M1160 178H1262" stroke="{ink}" stroke-width="3" opacity=".6"/>'
    for k, frame in enumerate(frames):
        x, y = 150 + 590 * (k % 2), 236 + 492 * (k // 2)
        body += f'<g transform="translate({x} {y})"><g clip-path="url(#f)"><g filter="url(#pen)"><rect x="-9" y="-9" width="560" height="340" fill="url(#deep)"/>{frame}</g><rect width="540" height="320" filter="url(#wash)" opacity=".55"/></g><rect width="540" height="320" fill="none" stroke="{ink}" stroke-width="5" filter="url(#pen)"/>'
        for row in range(3):
            pen, d = 0.0, ""
            while pen < (520 if row < 2 else 240):
                d += f"M{pen:.0f} {358 + 28 * row}" + "".join(f"q5 {-rng.randint(5, 16)} 9 0" for _ in range(rng.randint(2, 6)))
                pen += rng.uniform(34, 74)
            body += f'<path d="{d}" fill="none" stroke="#2d3f52" stroke-width="2.6" stroke-linecap="round" opacity=".75"/>'
        body += "</g>"
    body += f'<path d="M1010 640q90 -60 210 -8q50 60 -40 96q-160 26 -196 -30q-6 -40 60 -66" fill="none" stroke="{RED}" stroke-width="7" stroke-linecap="round" transform="translate(-90 212)" opacity=".85"/>'
    for x, y, a in [(90, 80, -40), (1270, 86, 38), (84, 1664, 38), (1268, 1672, -42)]:
        body += f'<rect x="{x}" y="{y}" width="120" height="44" transform="rotate({a} {x + 60} {y + 22})" fill="#e8d7a8" opacity=".75"/>'
    return sheet(1440, 1800, defs, body + "</g>")


def pictures() -> list[Picture]:
    """Return the six pictures of Anouk Wirth."""
    home = "anouk-wirth/images/"
    return [
        Picture(home + "cover.jpg", valley(), 1800, grain=4.0, vignette=0.2, seed=91),
        Picture(home + "kaalt-waasser-cover.jpg", cover(), 1440, grain=3.0, vignette=0.25, seed=92),
        Picture(home + "kaalt-waasser-spread.jpg", spread(), 1800, grain=4.0, vignette=0.35, seed=93),
        Picture(home + "fliedermais-spread.jpg", attic(), 2000, grain=2.0, vignette=0.15, seed=94),
        Picture(home + "steng-an-der-taesch.jpg", pebbles(), 1600, grain=1.6, vignette=0.2, seed=95),
        Picture(home + "nuetsschicht-storyboard.jpg", storyboard(), 1440, grain=3.0, vignette=0.2, seed=96),
    ]
