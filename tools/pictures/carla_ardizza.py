"""Carla Ardizza, stop motion: bathroom light, soap that lets it through, carded wool for everything that moves."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet
from .tuck_and_float import blend

MINT, ROSE, CREAM, LAVENDER, OLIVE = "#9fd3bd", "#f0a9ad", "#f6ead2", "#b9aee0", "#a9b46a"


def soap(name: str, tint: str) -> str:
    """Return the two gradients of a soap: face and edge, with light that comes through the rim."""
    return linear(name, [(0, blend(tint, "#ffffff", 0.55), 1), (0.45, tint, 1), (1, blend(tint, "#5a3a5a", 0.32), 1)], "0 0 .8 1") + linear(name + "e", [(0, blend(tint, "#5a3a5a", 0.3), 1), (1, blend(tint, "#ffe2b0", 0.45), 1)])


def wave(rng: random.Random, base: float, swing: float, colour: str, width: int, thick: float, strands: int, phase: float) -> str:
    """Return one roll of roving across the sheet: many thin strands that follow each other."""
    out = ""
    for n in range(strands):
        t = n / strands
        points = []
        for x in range(-40, width + 41, 26):
            y = base + swing * math.sin(x / 150 + phase) + swing * 0.4 * math.sin(x / 61 + phase * 2) + (t - 0.5) * thick + 4 * math.sin(x / 33 + n)
            points.append(f"{x} {y:.1f}")
        shade = blend(colour, "#ffffff", 0.55 - 0.9 * t) if t < 0.5 else blend(colour, "#1d2347", (t - 0.5) * 0.9)
        out += f'<path d="M{"L".join(points)}" fill="none" stroke="{shade}" stroke-width="{rng.uniform(3, 8):.1f}" opacity="{rng.uniform(0.55, 0.95):.2f}"/>'
    for _ in range(strands * 3):
        x = rng.uniform(0, width)
        y = base + swing * math.sin(x / 150 + phase) + swing * 0.4 * math.sin(x / 61 + phase * 2) - thick * rng.uniform(0.3, 0.62)
        out += f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(10, 40):.0f} {-rng.uniform(4, 30):.0f} {rng.uniform(30, 80):.0f} {rng.uniform(-6, 18):.0f}" fill="none" stroke="{blend(colour, "#ffffff", 0.6)}" stroke-width="1.6" opacity=".6"/>'
    return out


def ferry() -> str:
    """A ferry carved from soap on a sea of carded wool, tiles out of focus behind."""
    rng = random.Random(3)
    defs = (
        soap("rose", ROSE) + soap("cream", CREAM) + soap("mint", MINT) + blur("s", 14) + blur("t", 2.5) + blur("far", 5) + blur("wide", 60)
        + linear("tile", [(0, "#cfe6e4", 1), (1, "#9cc3c6", 1)], "0 0 1 1") + linear("deep", [(0, "#7487cc", 1), (0.4, "#4b5aa3", 1), (1, "#2c3676", 1)]) + radial("sun", [(0, "#fff3c8", 1), (0.3, "#ffe2a0", 0.65), (1, "#ffe2a0", 0)]) + linear("dusk", [(0, "#fff1d8", 0.35), (0.6, "#fff", 0), (1, "#2a2350", 0.35)], "0 0 1 1")
        + '<filter id="waxy" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".012 .05" numOctaves="4" seed="6"/><feDiffuseLighting surfaceScale="2.4" lighting-color="#fff"><feDistantLight azimuth="225" elevation="60"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.15" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )
    body = '<rect width="1860" height="1240" fill="#86b0b5"/><g filter="url(#far)">'
    for i in range(12):
        for j in range(6):
            body += f'<rect x="{i * 170 - 60 + 6}" y="{j * 170 - 90 + 6}" width="158" height="158" rx="6" fill="{blend("#b9d9d8", rng.choice(["#ffffff", "#7faab4", "#d9cfe6"]), rng.uniform(0.02, 0.28))}"/><path d="M{i * 170 - 48} {j * 170 + 60}V{j * 170 - 76}h130" fill="none" stroke="#fff" stroke-width="5" opacity=".55"/>'
    body += '<path d="M1180 -20H1560L1210 900H700Z" fill="#fff4d2" opacity=".45"/></g><circle cx="420" cy="300" r="430" fill="url(#sun)"/><circle cx="420" cy="300" r="120" fill="#f7cf7c" filter="url(#waxy)"/><circle cx="404" cy="284" r="100" fill="#fde9b0" opacity=".6" filter="url(#s)"/><path d="M420 -10V182" stroke="#f3e6cf" stroke-width="6"/><path d="M420 -10V182" stroke="#a98f6a" stroke-width="6" stroke-dasharray="3 8" opacity=".6"/>'
    for x, y, s in ((980, 190, 1.0), (1500, 300, 1.25), (120, 560, 0.7)):
        body += f'<path d="M{x} -10V{y}" stroke="#f3e6cf" stroke-width="3" opacity=".8"/>'
        for _ in range(int(150 * s)):
            a, r = rng.uniform(0, math.tau), rng.random() ** 0.5
            cx, cy = x + 170 * s * r * math.cos(a), y + 62 * s * r * math.sin(a)
            q = rng.uniform(14, 34) * s
            body += f'<path d="M{cx:.0f} {cy:.0f}a{q:.0f} {q:.0f} 0 1 1 {q * 1.2:.0f} {q * 0.5:.0f}a{q * 0.6:.0f} {q * 0.6:.0f} 0 1 1 {-q * 0.7:.0f} {-q * 0.3:.0f}" fill="none" stroke="{blend("#ffffff", "#a99cc9", max(0, (cy - y) / (90 * s) + 0.25) * 0.8)}" stroke-width="{rng.uniform(4, 9) * s:.1f}" opacity=".75"/>'
    sea = ["#8fa6d8", "#7b92cf", "#6b7fc4", "#5a6cb4", "#4b5aa3", "#3d4a90"]
    body += '<path d="M-20 668Q460 630 960 664T1880 650V1260H-20Z" fill="url(#deep)"/>'
    for k in range(3):
        body += wave(rng, 660 + k * 66, 16 + k * 4, sea[k], 1860, 90, 16, k * 1.7)
    hull = "M520 700Q540 880 640 920H1290Q1420 890 1460 690L1380 716H600Z"
    body += '<g transform="rotate(-3 980 800)"><ellipse cx="1010" cy="900" rx="520" ry="60" fill="#1c2456" opacity=".5" filter="url(#s)"/>'
    body += f'<path d="{hull}" fill="url(#rose)" filter="url(#waxy)"/><path d="M520 700Q540 880 640 920H1290Q1330 910 1360 886H700Q600 860 570 706Z" fill="#fff" opacity=".16"/><path d="M520 700L600 716H1380L1460 690" fill="none" stroke="#fff3ec" stroke-width="9" opacity=".85"/><path d="M560 790Q980 830 1430 776" fill="none" stroke="#c96f7d" stroke-width="7"/><path d="M560 797Q980 837 1430 783" fill="none" stroke="#ffe0da" stroke-width="4"/>'
    for x in range(660, 1340, 112):
        body += f'<circle cx="{x}" cy="858" r="21" fill="#b5606f"/><circle cx="{x + 3}" cy="861" r="17" fill="#7a3a50"/><path d="M{x - 15} 872a21 21 0 0 0 32 0" fill="none" stroke="#ffe0da" stroke-width="4"/>'
    body += '<path d="M690 716V560Q692 536 716 534H1262Q1290 536 1290 562V712Z" fill="url(#cream)" filter="url(#waxy)"/><path d="M1262 534Q1290 536 1290 562V712H1236V560Z" fill="url(#creame)" opacity=".6"/><path d="M690 716V560Q692 536 716 534H1262" fill="none" stroke="#fffdf4" stroke-width="7"/>'
    for x in range(740, 1230, 96):
        body += f'<path d="M{x} 590h62v66h-62z" fill="#9a7f63"/><path d="M{x + 6} 597h56v59h-56z" fill="#ffd98a"/><path d="M{x} 590h62" stroke="#6f5a45" stroke-width="4"/>'
    body += '<path d="M820 534V444Q822 424 842 424H1040Q1060 426 1060 446V534Z" fill="url(#mint)" filter="url(#waxy)"/><path d="M820 534V444Q822 424 842 424H1040" fill="none" stroke="#effff8" stroke-width="6"/><path d="M848 458h184v44H848z" fill="#3f6f68"/><path d="M856 464h50v34h-50zM914 464h50v34h-50zM972 464h50v34h-50z" fill="#d9f6e4"/>'
    body += '<path d="M1120 534L1128 372H1206L1214 534Z" fill="url(#rose)" filter="url(#waxy)"/><path d="M1124 446L1128 372H1206L1210 446Z" fill="#b34a60" filter="url(#waxy)"/><ellipse cx="1167" cy="372" rx="39" ry="11" fill="#5a2438"/>'
    for _ in range(190):
        t = rng.random()
        cx, cy = 1168 + t * 420 + rng.gauss(0, 16 + 44 * t), 350 - 190 * t**0.7 + rng.gauss(0, 12 + 36 * t)
        q = rng.uniform(10, 26) * (0.6 + t)
        body += f'<path d="M{cx:.0f} {cy:.0f}a{q:.0f} {q:.0f} 0 1 1 {q:.0f} {q * 0.5:.0f}a{q * 0.6:.0f} {q * 0.6:.0f} 0 1 1 {-q * 0.6:.0f} {-q * 0.4:.0f}" fill="none" stroke="{rng.choice(["#8d86a0", "#a79fb5", "#6f6884", "#c9c2d2"])}" stroke-width="{rng.uniform(3, 7):.1f}" opacity="{0.85 - 0.4 * t:.2f}"/>'
    for x, c in ((600, "#d94f4a"), (640, "#2f6f8f"), (1346, "#e0a63a"), (1392, "#5a6cb4")):
        body += f'<path d="M{x - 17} 712Q{x - 20} 660 {x} 652Q{x + 20} 660 {x + 17} 712Z" fill="{c}"/><path d="M{x - 12} 700Q{x - 14} 668 {x - 2} 660" stroke="#fff" stroke-width="4" fill="none" opacity=".45"/><circle cx="{x}" cy="634" r="20" fill="#f3d9bd"/><circle cx="{x - 6}" cy="632" r="2.6" fill="#3a2a30"/><circle cx="{x + 8}" cy="632" r="2.6" fill="#3a2a30"/><path d="M{x - 20} 630q4 -26 20 -24q18 0 20 24q-20 -14 -40 0z" fill="{blend(c, "#2a1a2a", 0.5)}"/>'
    body += "</g>"
    for k in range(3, 6):
        body += f'<g transform="translate(0 {(k - 3) * 10})"><rect y="{862 + (k - 3) * 130}" width="1860" height="420" fill="{sea[k]}" opacity=".0"/>{wave(rng, 900 + (k - 3) * 122, 26 + k * 5, sea[k], 1860, 150, 26, k * 1.3 + 0.8)}</g>'
    for x, y, r in [(300, 900, 30), (346, 874, 18), (1590, 960, 38), (1652, 930, 20), (1560, 918, 14), (900, 1120, 26), (938, 1100, 14), (140, 1080, 44)]:
        body += f'<circle cx="{x}" cy="{y}" r="{r}" fill="#fff" opacity=".16"/><circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="#fff" stroke-width="3" opacity=".65"/><path d="M{x - r * 0.6:.0f} {y - r * 0.2:.0f}a{r * 0.7:.0f} {r * 0.7:.0f} 0 0 1 {r * 0.5:.0f} {-r * 0.5:.0f}" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round"/><path d="M{x + r * 0.3:.0f} {y + r * 0.6:.0f}a{r * 0.6:.0f} {r * 0.6:.0f} 0 0 0 {r * 0.4:.0f} {-r * 0.5:.0f}" fill="none" stroke="#ffc6dc" stroke-width="4"/>'
    return sheet(1860, 1240, defs, body + '<rect width="1860" height="1240" fill="url(#dusk)"/>')


def heads() -> str:
    """Nine soap heads on a bathroom shelf, washed away from the left to the right."""
    rng = random.Random(12)
    defs = (
        soap("olive", OLIVE) + blur("s", 12) + blur("t", 3) + blur("w", 40) + linear("wall", [(0, "#f9dcd2", 1), (1, "#e9a99d", 1)], "0 0 1 1") + linear("shelf", [(0, "#fffaf0", 1), (1, "#d8cbb8", 1)]) + linear("edge", [(0, "#c9b9a6", 1), (1, "#8f7d70", 1)])
        + '<filter id="waxy" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".02 .05" numOctaves="4" seed="9"/><feDiffuseLighting surfaceScale="2.2" lighting-color="#fff"><feDistantLight azimuth="225" elevation="60"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.16" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
        + grain("plaster", ".01 .014", ".5 .2 .2", 0.4)
    )
    body = '<rect width="2100" height="1000" fill="url(#wall)"/><rect width="2100" height="1000" filter="url(#plaster)" opacity=".4"/>'
    for i in range(15):
        for j in range(2):
            body += f'<rect x="{i * 150 - 60 + (j % 2) * 75}" y="{j * 78 + 6}" width="142" height="70" rx="5" fill="{blend("#f6c6bc", rng.choice(["#ffffff", "#d88e86"]), rng.uniform(0.05, 0.35))}"/><path d="M{i * 150 - 52 + (j % 2) * 75} {j * 78 + 66}v-50h122" fill="none" stroke="#fff" stroke-width="3" opacity=".6"/>'
    body += '<path d="M380 -20H1060L1700 780H820Z" fill="#fff6e0" opacity=".42" filter="url(#t)"/><path d="M690 -20h26L1290 780h-40ZM520 230H1260v18H536Z" fill="#e9a99d" opacity=".6" filter="url(#t)"/>'
    body += '<rect y="760" width="2100" height="120" fill="url(#shelf)"/><rect y="876" width="2100" height="70" fill="url(#edge)"/><path d="M0 878H2100" stroke="#fff" stroke-width="6"/><rect y="946" width="2100" height="60" fill="#b06f68"/><rect y="946" width="2100" height="36" fill="#4f2430" opacity=".45" filter="url(#t)"/>'
    x = 34.0
    for k in range(9):
        t = k / 8
        wd, ht = 286 * (1 - 0.72 * t**1.15), 430 * (1 - 0.8 * t**1.05)
        rnd = 26 + 60 * t
        rnd = min(rnd, wd / 2 - 2, ht / 2 - 2)
        cx, top = x + wd / 2, 800 - ht
        u, v = wd / 292, ht / 430
        body += f'<path d="M{x + 10:.0f} 796L{x + wd:.0f} 796L{x + wd + 190 * v + 20:.0f} 840L{x + 90 * v + 20:.0f} 846Z" fill="#7a4a58" opacity=".5" filter="url(#s)"/><ellipse cx="{cx + 30:.0f}" cy="806" rx="{wd * 0.6:.0f}" ry="13" fill="#dfe8a0" opacity=".8" filter="url(#s)"/>'
        shape = f"M{x + rnd:.0f} {top:.0f}H{x + wd - rnd:.0f}Q{x + wd:.0f} {top:.0f} {x + wd:.0f} {top + rnd:.0f}Q{x + wd + 6:.0f} {top + ht * 0.6:.0f} {x + wd - rnd * 0.3:.0f} 800H{x + rnd * 0.3:.0f}Q{x - 6:.0f} {top + ht * 0.6:.0f} {x:.0f} {top + rnd:.0f}Q{x:.0f} {top:.0f} {x + rnd:.0f} {top:.0f}Z"
        defs += f'<clipPath id="h{k}"><path d="{shape}"/></clipPath>'
        body += f'<path d="{shape}" fill="url(#olive)" filter="url(#waxy)"/><g clip-path="url(#h{k})"><path d="M{x + wd * 0.82:.0f} {top - 10:.0f}H{x + wd + 20:.0f}V820H{x + wd * 0.88:.0f}Q{x + wd * 0.8:.0f} {top + ht / 2:.0f} {x + wd * 0.82:.0f} {top - 10:.0f}Z" fill="#5c5f3c" opacity=".5" filter="url(#t)"/><path d="M{x:.0f} 780H{x + wd:.0f}V810H{x:.0f}Z" fill="#e9edb0" opacity=".7" filter="url(#t)"/></g><path d="M{x + rnd:.0f} {top + 4:.0f}H{x + wd - rnd:.0f}" stroke="#fbffe0" stroke-width="7" stroke-linecap="round" opacity=".85"/><path d="M{x + 5:.0f} {top + rnd:.0f}V{top + ht * 0.7:.0f}" stroke="#fbffe0" stroke-width="5" stroke-linecap="round" opacity=".6"/>'
        soft = 1 - 0.8 * t
        dark = blend(OLIVE, "#2f3016", 0.72 * soft + 0.1)
        look = (t - 0.4) * 18 * u
        for side in (-1, 1):
            ex = cx + side * 58 * u + look
            ey = top + 150 * v
            body += f'<ellipse cx="{ex:.0f}" cy="{ey:.0f}" rx="{34 * u:.0f}" ry="{(36 - 22 * t) * v + 2:.0f}" fill="{blend(OLIVE, "#4f5230", 0.55)}"/><ellipse cx="{ex + 3:.0f}" cy="{ey + 4:.0f}" rx="{30 * u:.0f}" ry="{(31 - 20 * t) * v + 1:.0f}" fill="#f4f2d4"/><circle cx="{ex + 5 * u:.0f}" cy="{ey + 6 * v:.0f}" r="{12 * u:.1f}" fill="{dark}"/><path d="M{ex - 40 * u:.0f} {ey - (46 - 10 * t) * v:.0f}Q{ex:.0f} {ey - (76 - 40 * t) * v:.0f} {ex + 40 * u:.0f} {ey - (48 - side * 14 * t) * v:.0f}" fill="none" stroke="{dark}" stroke-width="{11 * u:.1f}" stroke-linecap="round" opacity="{soft:.2f}"/>'
        body += f'<path d="M{cx + look - 10 * u:.0f} {top + 160 * v:.0f}Q{cx + look + 52 * u:.0f} {top + 240 * v:.0f} {cx + look + 30 * u:.0f} {top + 258 * v:.0f}Q{cx + look:.0f} {top + 272 * v:.0f} {cx + look - 26 * u:.0f} {top + 254 * v:.0f}" fill="{blend(OLIVE, "#ffffff", 0.2)}" stroke="{blend(OLIVE, "#4f5230", 0.6)}" stroke-width="{8 * u:.1f}" stroke-linejoin="round" opacity="{0.4 + 0.6 * soft:.2f}"/>'
        smile = 34 * (t * 1.8 - 0.5)
        body += f'<path d="M{cx + look - 62 * u:.0f} {top + 322 * v:.0f}Q{cx + look:.0f} {top + (322 + smile) * v:.0f} {cx + look + 62 * u:.0f} {top + 318 * v:.0f}" fill="none" stroke="{dark}" stroke-width="{13 * u:.1f}" stroke-linecap="round"/><path d="M{cx + look - 60 * u:.0f} {top + 334 * v:.0f}Q{cx + look:.0f} {top + (334 + smile) * v:.0f} {cx + look + 60 * u:.0f} {top + 330 * v:.0f}" fill="none" stroke="#fbffe0" stroke-width="{5 * u:.1f}" opacity=".6"/>'
        for _ in range(3 + k * 3):
            bx, by, r = cx + rng.gauss(0, wd * 0.62), 800 + rng.uniform(-16, 30), rng.uniform(5, 17)
            body += f'<circle cx="{bx:.0f}" cy="{by:.0f}" r="{r:.0f}" fill="#fff" opacity=".28"/><circle cx="{bx:.0f}" cy="{by:.0f}" r="{r:.0f}" fill="none" stroke="#fff" stroke-width="2.5" opacity=".85"/><path d="M{bx - r * 0.5:.0f} {by - r * 0.3:.0f}l{r * 0.4:.0f} {-r * 0.3:.0f}" stroke="#fff" stroke-width="4" stroke-linecap="round"/>'
        x += wd + 24 + 6 * t
    return sheet(2100, 1000, defs, body)


def weather() -> str:
    """A cloud of raw wool rains threads on a village of soap bars; one window is lit."""
    rng = random.Random(31)
    w, h = 1340, 1740
    defs = (
        "".join(soap(n, c) for n, c in [("a", CREAM), ("b", MINT), ("c", ROSE), ("d", LAVENDER), ("e", "#f1cf86")]) + blur("s", 12) + blur("t", 3) + blur("w", 50)
        + linear("sky", [(0, "#3b3a63", 1), (0.5, "#7d7aa6", 1), (1, "#e7bfae", 1)]) + radial("lit", [(0, "#ffd27a", 0.95), (0.4, "#ffb75e", 0.35), (1, "#ffb75e", 0)]) + linear("ground", [(0, "#8f86a8", 1), (1, "#3d3a5c", 1)])
        + '<filter id="waxy" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".03 .05" numOctaves="3" seed="9"/><feDiffuseLighting surfaceScale="2" lighting-color="#fff"><feDistantLight azimuth="225" elevation="60"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.15" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    )
    body = f'<rect width="{w}" height="{h}" fill="url(#sky)"/><rect y="1240" width="{w}" height="500" fill="url(#ground)"/><ellipse cx="670" cy="1230" rx="760" ry="120" fill="#f3d0bd" opacity=".6" filter="url(#w)"/>'

    def bar(x: float, y: float, wd: float, ht: float, tint: str, colour: str, windows: int, lit: int = -1) -> str:
        r = min(26, wd * 0.18)
        out = f'<ellipse cx="{x + wd * 0.6:.0f}" cy="{y + 4:.0f}" rx="{wd * 0.8:.0f}" ry="16" fill="#1d1a38" opacity=".5" filter="url(#s)"/><path d="M{x + wd} {y - ht + r}l{wd * 0.24:.0f} {-wd * 0.1:.0f}V{y - wd * 0.12:.0f}L{x + wd} {y}Z" fill="{blend(colour, "#2a2248", 0.5)}"/><path d="M{x + r} {y - ht}l{wd * 0.24:.0f} {-wd * 0.1:.0f}h{wd - 1.4 * r:.0f}q{r} 2 {r * 0.4:.0f} {r * 0.7:.0f}L{x + wd} {y - ht + r}Q{x + wd} {y - ht} {x + wd - r} {y - ht}Z" fill="{blend(colour, "#ffffff", 0.45)}"/>'
        out += f'<path d="M{x} {y}V{y - ht + r}Q{x} {y - ht} {x + r} {y - ht}H{x + wd - r}Q{x + wd} {y - ht} {x + wd} {y - ht + r}V{y}Z" fill="url(#{tint})" filter="url(#waxy)"/><path d="M{x + 4} {y - 8}V{y - ht + r}Q{x + 4} {y - ht + 4} {x + r} {y - ht + 4}H{x + wd - r}" fill="none" stroke="#fff" stroke-width="5" opacity=".7"/><rect x="{x + wd * 0.14:.0f}" y="{y - ht + r * 0.8:.0f}" width="{wd * 0.72:.0f}" height="{ht - r * 1.4:.0f}" rx="{r * 0.7:.0f}" fill="none" stroke="{blend(colour, "#4a2f52", 0.35)}" stroke-width="4" opacity=".7"/>'
        rows = max(1, windows // 2)
        for n in range(windows):
            wx, wy = x + wd * (0.26 + 0.28 * (n % 2)), y - ht + r * 1.5 + (n // 2) * (ht - r * 2.4) / rows
            s = wd * 0.2
            if n == lit:
                out += f'<circle cx="{wx + s / 2:.0f}" cy="{wy + s * 0.6:.0f}" r="{s * 3.2:.0f}" fill="url(#lit)"/><rect x="{wx:.0f}" y="{wy:.0f}" width="{s:.0f}" height="{s * 1.25:.0f}" rx="5" fill="#ffe6a2"/><path d="M{wx + s / 2:.0f} {wy:.0f}v{s * 1.25:.0f}M{wx:.0f} {wy + s * 0.6:.0f}h{s:.0f}" stroke="#a06a3a" stroke-width="4"/>'
            else:
                out += f'<rect x="{wx:.0f}" y="{wy:.0f}" width="{s:.0f}" height="{s * 1.25:.0f}" rx="5" fill="{blend(colour, "#3a2a4a", 0.55)}"/><path d="M{wx:.0f} {wy + s * 1.25:.0f}h{s:.0f}" stroke="#fff" stroke-width="3" opacity=".6"/>'
        return out

    back = [(70, 1250, 150, 250, "d", LAVENDER, 4), (240, 1236, 130, 180, "a", CREAM, 2), (900, 1240, 140, 210, "b", MINT, 4), (1080, 1252, 170, 290, "c", ROSE, 6), (420, 1230, 120, 150, "c", ROSE, 2), (740, 1230, 120, 170, "e", "#f1cf86", 2)]
    body += f'<g opacity=".8">{"".join(bar(*b) for b in back)}</g>'
    body += bar(90, 1440, 220, 340, "b", MINT, 6) + bar(1010, 1450, 220, 300, "a", CREAM, 4) + bar(400, 1420, 190, 240, "e", "#f1cf86", 4) + bar(740, 1430, 190, 330, "d", LAVENDER, 6, 3)
    for k in range(7):
        y = 1480 + k * 44
        for _ in range(24):
            x = rng.uniform(-60, w)
            ln = rng.uniform(90, 300)
            body += f'<path d="M{x:.0f} {y + rng.uniform(-20, 20):.0f}q{ln / 2:.0f} {-rng.uniform(8, 40):.0f} {ln:.0f} {rng.uniform(-8, 8):.0f}" fill="none" stroke="{rng.choice(["#6b648c", "#8d86ac", "#b5a9c2", "#4e4870", "#d8c3c9"])}" stroke-width="{rng.uniform(4, 10):.1f}" opacity=".7" stroke-linecap="round"/>'
    girl = '<ellipse cx="20" cy="4" rx="90" ry="14" fill="#1d1a38" opacity=".6" filter="url(#s)"/><path d="M-44 0Q-56 -140 -26 -176H26Q56 -140 46 0Q0 14 -44 0Z" fill="#d8433f"/><path d="M-30 -10Q-40 -130 -16 -168" stroke="#ff9a86" stroke-width="8" fill="none"/><path d="M20 -160Q50 -190 66 -268" stroke="#d8433f" stroke-width="26" stroke-linecap="round" fill="none"/><circle cx="68" cy="-276" r="14" fill="#f4e6cf"/><circle cx="0" cy="-216" r="46" fill="#f4e6cf"/><path d="M-46 -216Q-50 -272 0 -272Q50 -272 46 -216Q24 -246 -46 -216Z" fill="#4a2f42"/><circle cx="10" cy="-214" r="5" fill="#33202c"/><circle cx="32" cy="-214" r="5" fill="#33202c"/><path d="M14 -192q10 6 18 -2" stroke="#33202c" stroke-width="4" fill="none"/><circle cx="4" cy="-200" r="9" fill="#f0a9ad" opacity=".7"/>'
    strands = ""
    for _ in range(250):
        x = min(1090, max(240, rng.gauss(660, 210))) + rng.uniform(-30, 30)
        y0, y1 = rng.uniform(440, 480), rng.uniform(700, 1500)
        c = rng.choice(["#f3eee6", "#d9d2e0", "#b3a9c9", "#ffffff", "#8d84ac"])
        strands += f'<path d="M{x:.0f} {y0:.0f}Q{x + rng.uniform(-26, 26):.0f} {(y0 + y1) / 2:.0f} {x + rng.uniform(-14, 14):.0f} {y1:.0f}q4 14 -6 16" fill="none" stroke="{c}" stroke-width="{rng.uniform(1.6, 4.2):.1f}" opacity="{rng.uniform(0.25, 0.75):.2f}"/>'
    body += strands
    cloud = ""
    tufts = []
    for cx, cy, rx, ry, n in [(660, 420, 470, 170, 620), (430, 330, 220, 150, 260), (800, 290, 260, 170, 330), (1010, 430, 180, 110, 180), (300, 470, 180, 100, 170)]:
        for _ in range(n):
            a, r = rng.uniform(0, math.tau), rng.random() ** 0.5
            tufts.append((cx + rx * r * math.cos(a), cy + ry * r * math.sin(a)))
    tufts.sort(key=lambda p: -p[1])
    for x, y in tufts:
        q = rng.uniform(16, 44)
        t = min(1, max(0, (y - 180) / 430))
        tone = blend(blend("#fffaf2", "#b9add0", t), "#5c5580", max(0, t - 0.55) * 1.2)
        turn = rng.choice((-1, 1))
        cloud += f'<path d="M{x:.0f} {y:.0f}a{q:.0f} {q:.0f} 0 1 1 {turn * q * 1.3:.0f} {q * 0.4:.0f}a{q * 0.7:.0f} {q * 0.7:.0f} 0 1 1 {-turn * q * 0.9:.0f} {-q * 0.4:.0f}a{q * 0.4:.0f} {q * 0.4:.0f} 0 1 1 {turn * q * 0.5:.0f} {q * 0.2:.0f}" fill="none" stroke="{blend(tone, "#2a2248", rng.uniform(0, 0.14))}" stroke-width="{rng.uniform(5, 12):.1f}" stroke-linecap="round" opacity=".9"/>'
    for x in (360, 660, 980):
        body += f'<path d="M{x} -10V300" stroke="#d9d2e0" stroke-width="3" opacity=".7"/>'
    body += f'<ellipse cx="660" cy="420" rx="560" ry="220" fill="#4a4470" opacity=".7" filter="url(#w)"/><ellipse cx="660" cy="410" rx="480" ry="180" fill="#a398bd"/>{cloud}<g transform="translate(560 1590) scale(1.05)">{girl}</g><path d="M633 1300Q650 1000 640 640" stroke="#fff" stroke-width="6" fill="none"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Carla Ardizza."""
    home = "carla-ardizza/images/"
    return [
        Picture(home + "cover.jpg", ferry(), 1700, grain=0.3, vignette=0.1, seed=2221),
        Picture(home + "nine-washes.jpg", heads(), 1900, grain=0.6, vignette=0.05, seed=2222),
        Picture(home + "wool-weather.jpg", weather(), 1200, grain=0.5, vignette=0.12, seed=2223),
    ]
