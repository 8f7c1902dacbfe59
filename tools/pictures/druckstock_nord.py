"""Druckstock Nord, printers: true overprints in cyan, magenta, yellow and black, iron, wood type, a machine in section."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

CYAN, MAGENTA, YELLOW, BLACK, STOCK = "#0aa3dc", "#e4247f", "#ffd90a", "#1b1b1d", "#f6f3ea"
TURN = {"c": 15, "m": 75, "y": 0, "k": 45}


def scene(x: float, y: float) -> tuple[float, float, float]:
    """Return the colour (r, g, b from 0 to 1) of the printed landscape: hills at sunset, a lane of poplars, a pond."""
    sky = max(0.0, min(1.0, y / 0.52))
    colour = [0.24 + 0.74 * sky, 0.42 + 0.36 * sky, 0.74 - 0.36 * sky]
    sun = math.hypot(x - 0.64, (y - 0.4) * 0.72)
    if sun < 0.105:
        colour = [1.0, 0.93, 0.42]
    for k, tone in enumerate(([0.68, 0.4, 0.5], [0.44, 0.3, 0.5], [0.16, 0.4, 0.42], [0.1, 0.33, 0.2])):
        edge = 0.44 + 0.1 * k + 0.05 * math.sin(5 * x + 2.1 * k + 0.6) + 0.022 * math.sin(13 * x + k * 3)
        if y > edge:
            fade = min(1, (y - edge) * 4)
            colour = [t + (0.12 * fade if n < 2 else 0) for n, t in enumerate(tone)]
    trunk = 0.06 + 0.09 * round((x - 0.06) / 0.09)
    tall = 0.16 + 0.32 * x
    if x < 0.55 and abs(x - trunk) < 0.026 * (1 - abs((y - 0.72 + tall / 2) / (tall / 2)) ** 2.0) ** 0.5 if abs(y - 0.72 + tall / 2) < tall / 2 else False:
        colour = [0.08, 0.14, 0.12] if x > trunk else [0.34, 0.34, 0.14]
    if ((x - 0.72) / 0.2) ** 2 + ((y - 0.86) / 0.055) ** 2 < 1:
        colour = [0.98, 0.72, 0.42] if abs(x - 0.66) < 0.06 else [0.6, 0.62, 0.72]
    return colour[0], colour[1], colour[2]


def screen(width: float, height: float, step: float, inside: object = None) -> str:
    """Return the landscape as four halftone screens, each at its own angle, printed over one another."""
    out = ""
    for ink, colour in (("y", YELLOW), ("m", MAGENTA), ("c", CYAN), ("k", BLACK)):
        a = math.radians(TURN[ink])
        path, reach = "", int(math.hypot(width, height) / step) + 2
        for i in range(-reach, reach):
            for j in range(-reach, reach):
                x, y = width / 2 + step * (i * math.cos(a) - j * math.sin(a)), height / 2 + step * (i * math.sin(a) + j * math.cos(a))
                if not (-step < x < width + step and -step < y < height + step) or (inside and not inside(x, y)):  # type: ignore[operator]
                    continue
                r, g, b = scene(min(1, max(0, x / width)), min(1, max(0, y / height)))
                black = (1 - max(r, g, b)) ** 1.3 * 0.9
                part = {"c": 1 - r - black * 0.7, "m": 1 - g - black * 0.7, "y": 1 - b - black * 0.6, "k": black}[ink]
                if part > 0.03:
                    size = step * 0.6 * math.sqrt(min(1, part))
                    path += f"M{x - size:.1f} {y:.1f}a{size:.1f} {size:.1f} 0 1 0 {2 * size:.1f} 0a{size:.1f} {size:.1f} 0 1 0 {-2 * size:.1f} 0Z"
        out += f'<path d="{path}" fill="{colour}" style="mix-blend-mode:multiply"/>'
    return out


def cover() -> str:
    """A linen tester on a sheet: around it the picture, under its lens the dots."""
    defs = blur("s", 20) + blur("t", 70) + blur("u", 4) + blur("far", 2.8) + linear("iron", [(0, "#6c6f75", 1), (0.3, "#2a2c30", 1), (1, "#101113", 1)], "0 0 1 1")
    defs += radial("lens", [(0, "#fff", 0), (0.75, "#fff", 0.02), (0.93, "#0b1020", 0.25), (1, "#0b1020", 0.62)]) + linear("steel", [(0, "#d9dde2", 1), (0.4, "#7a8088", 1), (0.6, "#b9bec6", 1), (1, "#4a4e55", 1)], "0 0 1 1")
    cx, cy, r = 1120.0, 640.0, 372.0
    defs += f'<clipPath id="hole"><circle cx="{cx}" cy="{cy}" r="{r}"/></clipPath>'
    body = '<rect width="1900" height="1250" fill="#cfd2d4"/>'
    body += '<g filter="url(#far)"><g transform="rotate(-7 950 625) translate(-60 -60)"><rect x="28" y="40" width="2060" height="1420" fill="#4c5055" opacity=".6" filter="url(#s)"/><rect x="0" y="0" width="2060" height="1420" fill="#f6f3ea"/><g transform="translate(190 150)">' + screen(1640, 1080, 14) + "</g>"
    for k, colour in enumerate((CYAN, MAGENTA, YELLOW, BLACK, CYAN, MAGENTA, YELLOW, BLACK)):
        body += f'<rect x="{300 + 72 * k}" y="74" width="62" height="40" fill="{colour}" opacity="{1 if k < 4 else 0.4}"/>'
    body += f'<g stroke="{BLACK}" stroke-width="2.500" fill="none"><path d="M1040 60V124M1008 92H1072M96 690V754M64 722H128"/><circle cx="1040" cy="92" r="18"/><circle cx="96" cy="722" r="18"/><path d="M120 150H170M190 70V130"/></g></g></g>'
    body += '<path d="M700 300L1520 250L1640 1060L1700 1180L860 1220L780 1090Z" fill="#1a1c22" opacity=".6" filter="url(#s)" transform="translate(34 44)"/>'
    body += '<path d="M690 250Q700 220 734 216L1480 208Q1520 210 1528 246L1560 1020Q1560 1060 1520 1066L740 1082Q700 1080 696 1040Z" fill="url(#iron)"/><path d="M690 250Q700 220 734 216L1480 208Q1520 210 1528 246" stroke="#b9bec6" stroke-width="5" fill="none"/>'
    scale, zx, zy = 4.1, 0.545 * 1640, 0.475 * 1080
    big = screen(1640, 1080, 14, lambda x, y: abs(x - zx) < 120 and abs(y - zy) < 120)
    body += f'<g clip-path="url(#hole)"><rect x="700" y="200" width="900" height="900" fill="{STOCK}"/><g transform="translate({cx} {cy}) rotate(-7) scale({scale}) translate({-zx} {-zy})">{big}</g><rect x="700" y="200" width="900" height="900" fill="#ffe9c2" opacity=".1"/></g>'
    body += f'<circle cx="{cx}" cy="{cy}" r="{r}" fill="url(#lens)"/><circle cx="{cx}" cy="{cy}" r="{r + 15}" fill="none" stroke="url(#steel)" stroke-width="32"/><circle cx="{cx}" cy="{cy}" r="{r - 2}" fill="none" stroke="#08090b" stroke-width="4" opacity=".7"/>'
    ticks = "".join(f"M{cx + (r + 3) * math.cos(a):.1f} {cy + (r + 3) * math.sin(a):.1f}L{cx + (r + (22 if k % 5 else 29)) * math.cos(a):.1f} {cy + (r + (22 if k % 5 else 29)) * math.sin(a):.1f}" for k in range(72) for a in (math.tau * k / 72,))
    body += f'<path d="{ticks}" stroke="#17181b" stroke-width="2.500" opacity=".75"/><path d="M{cx - 250} {cy - 210}A330 330 0 0 1 {cx - 40} {cy - 330}" stroke="#fff" stroke-width="26" opacity=".42" fill="none" stroke-linecap="round" filter="url(#u)"/>'
    for x, y in ((744, 262), (1482, 254), (1512, 1022), (748, 1036)):
        body += f'<circle cx="{x}" cy="{y}" r="17" fill="#8f959d"/><path d="M{x - 10} {y - 7}L{x + 10} {y + 7}" stroke="#24262a" stroke-width="5"/>'
    body += '<path d="M-100 -100H760L200 1350H-100Z" fill="#fff" opacity=".2" filter="url(#t)"/>'
    return sheet(1900, 1250, defs, body)


# Big figures on a grid 100 wide and 150 high, as they read on paper.
FIGURES = {
    "1": "M34 0H68V122H90V150H14V122H36V38L14 48V16Z",
    "2": "M6 46C6 14 26 0 52 0C80 0 96 16 96 44C96 72 70 88 48 120H96V150H6V124C32 84 62 66 62 44C62 34 58 28 51 28C43 28 39 36 39 50H6Z",
    "3": "M8 0H92V26L64 58C84 62 96 78 96 102C96 132 78 150 50 150C22 150 6 134 5 106H38C38 118 42 122 50 122C58 122 62 115 62 102C62 88 56 82 42 82H30V58L52 28H8Z",
    "4": "M46 0H82V92H98V118H82V150H50V118H2V90ZM50 92V44L28 92Z",
    "5": "M10 0H90V28H42V52C72 44 96 62 96 100C96 132 78 150 50 150C22 150 6 134 5 108H38C38 118 42 122 50 122C58 122 62 114 62 99C62 84 57 78 49 78C43 78 40 80 38 84H10Z",
    "7": "M4 0H96V28C72 62 62 100 60 150H24C26 104 38 64 58 30H36V44H4Z",
    "8": "M50 0C78 0 94 14 94 40C94 56 87 67 76 72C89 78 97 90 97 107C97 134 79 150 50 150C21 150 3 134 3 107C3 90 11 78 24 72C13 67 6 56 6 40C6 14 22 0 50 0ZM50 26C42 26 38 32 38 43C38 55 42 61 50 61C58 61 62 55 62 43C62 32 58 26 50 26ZM50 86C41 86 37 93 37 105C37 118 41 124 50 124C59 124 63 118 63 105C63 93 59 86 50 86Z",
    "9": "M50 0C80 0 96 20 96 66C96 124 80 150 46 150C22 150 8 138 6 112H38C39 120 42 124 47 124C57 124 61 114 62 90C56 96 48 99 40 99C17 99 4 82 4 51C4 18 22 0 50 0ZM50 26C42 26 38 34 38 50C38 66 42 73 50 73C58 73 62 66 62 50C62 34 58 26 50 26Z",
}


def letter(figure: str, x: float, y: float, w: float, h: float, k: int, fresh: bool = False) -> str:
    """Return one block of wood type, reversed, its face inked red (or bare, if it is the new one)."""
    face = "#f0cf97" if fresh else "#cf2f23"
    wood = "#caa063" if fresh else ("#6b4424", "#7a4f2a", "#5c3a20", "#80552f")[k % 4]
    m = f"translate({x + w - 0.09 * w:.1f} {y + 0.07 * h:.1f}) scale({-w * 0.82 / 100:.4f} {h * 0.86 / 150:.4f})"
    shape = FIGURES[figure]
    rule = 'fill-rule="evenodd"'
    return (
        f'<rect x="{x + 5:.0f}" y="{y + 8:.0f}" width="{w:.0f}" height="{h:.0f}" fill="#0a0705" opacity=".6"/><rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{h:.0f}" fill="{wood}"/><rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{h:.0f}" filter="url(#endgrain)" opacity=".7"/>'
        f'<path d="M{x:.0f} {y + h:.0f}V{y:.0f}H{x + w:.0f}" stroke="#f3d7a4" stroke-width="4" opacity=".45" fill="none"/>'
        f'<g transform="translate(22 26)"><g transform="{m}"><path d="{shape}" {rule} fill="#120a05" opacity=".75" filter="url(#near)"/></g></g>'
        + "".join(f'<g transform="translate({n * 1.5} {n * 1.8})"><g transform="{m}"><path d="{shape}" {rule} fill="{"#8a6533" if fresh else "#3a1a10"}"/></g></g>' for n in range(8, 0, -1))
        + f'<g transform="{m}"><path d="{shape}" {rule} fill="{face}"/><path d="{shape}" {rule} fill="url(#sheen{"b" if fresh else "a"})"/><path d="{shape}" {rule} fill="none" stroke="{"#fff3d4" if fresh else "#ff8d78"}" stroke-width="1.600" opacity=".7"/></g>'
    )


def forme() -> str:
    """Wood type locked up in an iron chase, reversed, inked red; the seven is new."""
    rng = random.Random(27)
    defs = (
        blur("near", 3) + blur("s", 24) + blur("t", 80) + grain("endgrain", ".012 .34", ".1 .05 .02", 1.1, 4, 3) + grain("cast", ".3", "0 0 0", 0.8, 3, 8)
        + linear("bed", [(0, "#4c5358", 1), (1, "#23282b", 1)], "0 0 1 1") + linear("iron", [(0, "#9aa1a5", 1), (0.4, "#5b6266", 1), (1, "#33383b", 1)], "0 0 1 1")
        + linear("sheena", [(0, "#fff", 0.34), (0.35, "#fff", 0), (1, "#400", 0.3)], "1 0 0 1") + linear("sheenb", [(0, "#fff", 0.4), (0.5, "#fff", 0), (1, "#5a3a10", 0.25)], "1 0 0 1")
    )
    body = '<rect width="1500" height="1900" fill="url(#bed)"/><rect width="1500" height="1900" filter="url(#cast)" opacity=".3"/><g transform="rotate(3.500 750 950)">'
    body += '<path d="M120 130H1390V1790H120Z" fill="#0b0d0e" opacity=".8" filter="url(#s)" transform="translate(22 30)"/><path fill-rule="evenodd" d="M100 110H1400V1790H100ZM200 210V1690H1300V210Z" fill="url(#iron)"/><path fill-rule="evenodd" d="M100 110H1400V1790H100ZM200 210V1690H1300V210Z" filter="url(#cast)" opacity=".25"/><path d="M100 1790V110H1400M200 1690H1300V210" stroke="#d6dbde" stroke-width="4" fill="none" opacity=".7"/><rect x="200" y="210" width="1100" height="1480" fill="#1b1410"/>'
    for x, y, w, h in ((204, 214, 1092, 44), (204, 1640, 940, 46), (204, 262, 54, 1374), (1190, 262, 50, 1374), (262, 690, 924, 42), (262, 1166, 924, 40)):
        body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{rng.choice(["#96724a", "#876340", "#a07c50"])}"/><rect x="{x}" y="{y}" width="{w}" height="{h}" filter="url(#endgrain)" opacity=".5"/><path d="M{x} {y + h}V{y}H{x + w}" stroke="#f1d9ac" stroke-width="3" opacity=".5" fill="none"/><path d="M{x} {y + h}H{x + w}V{y}" stroke="#20140a" stroke-width="4" opacity=".6" fill="none"/>'
    k = 0
    for row, (y, h) in enumerate(((266, 420), (736, 426), (1210, 426))):
        x = 264.0
        for n, figure in enumerate(("31", "972", "84")[row]):
            w = (452, 464)[n] if row == 0 else (306, 306, 304)[n] if row == 1 else (470, 446)[n]
            body += letter(figure, x, y, w, h, k, figure == "7")
            x += w + 4
            k += 1
    for y in (330, 760, 1240):
        body += f'<rect x="1246" y="{y}" width="46" height="300" fill="url(#iron)"/><path d="M1246 {y}L1292 {y + 300}" stroke="#15181a" stroke-width="4"/><circle cx="1269" cy="{y + 150}" r="15" fill="#1b1e20"/><path d="M1262 {y + 143}h14v14h-14Z" fill="#6c7377"/>'
    body += '<rect x="1150" y="1642" width="140" height="42" fill="url(#iron)"/></g><path d="M1700 -200H900L-100 1300V2000L1700 500Z" fill="#ffe6bf" opacity=".17" filter="url(#t)"/>'
    return sheet(1500, 1900, defs, body)


def make_ready() -> str:
    """Return a sheet, 1400 square, that has been through the press nine times with nine different jobs."""
    out = ""

    def ink(shape: str, colour: str) -> None:
        nonlocal out
        out += f'<g style="mix-blend-mode:multiply" fill="{colour}" stroke="none">{shape}</g>'

    ink("".join(f'<circle cx="{x}" cy="{y}" r="{r}"/>' for x, y, r in ((250, 300, 210), (900, 240, 150), (1130, 930, 260), (480, 1080, 120))), YELLOW)
    ink("".join(f'<path d="M{-300 + 64 * k} 1500L{500 + 64 * k} -100h26L{-274 + 64 * k} 1500Z"/>' for k in range(0, 22, 1) if k < 9 or k > 15), CYAN)
    ink('<path d="M60 620H700V700H60ZM60 730H520V760H60ZM60 780H600V810H60ZM860 520Q1120 380 1340 560L1300 640Q1100 500 900 610Z"/>', MAGENTA)
    ink(f'<g transform="translate(640 470) scale(5)"><path fill-rule="evenodd" d="{FIGURES["8"]}"/></g><g transform="translate(60 80) rotate(-14) scale(3.400)"><path d="{FIGURES["2"]}"/></g>', MAGENTA)
    ink(f'<g transform="translate(380 150) rotate(90) scale(2.600)"><path d="{FIGURES["5"]}"/></g><g transform="translate(1240 1250) rotate(180) scale(3)"><path fill-rule="evenodd" d="{FIGURES["4"]}"/></g>', CYAN)
    dots = ""
    for i in range(40):
        for j in range(26):
            r = 10.5 * (1 - i / 42) * (0.6 + 0.4 * math.sin(j / 4))
            dots += f'<circle cx="{100 + 19 * i + (9 if j % 2 else 0)}" cy="{880 + 17 * j}" r="{r:.1f}"/>'
    ink(dots, BLACK)
    ink("".join(f'<rect x="{760 + 14 * k}" y="60" width="{3 + (k * 5) % 8}" height="150"/>' for k in range(22)), BLACK)
    ink('<path d="M1000 700H1390V712H1000ZM1000 724H1390V728H1000ZM40 460H430V466H40Z"/><path fill-rule="evenodd" d="M700 1240a150 150 0 1 0 300 0a150 150 0 1 0 -300 0ZM732 1240a118 118 0 1 1 236 0a118 118 0 1 1 -236 0Z"/>', BLACK)
    return out


def notebooks() -> str:
    """Nine notebooks on a grey table, cut from one sheet and out of order."""
    defs = blur("s", 9) + blur("d", 26) + blur("t", 90) + linear("table", [(0, "#b9bcbd", 1), (1, "#8d9194", 1)], "0 0 1 1") + grain("slab", ".7", ".1 .1 .12", 0.6, 2, 6) + linear("cover", [(0, "#000", 0.22), (0.05, "#fff", 0.3), (0.1, "#000", 0.04), (0.6, "#fff", 0.06), (1, "#000", 0.12)], "0 0 1 0")
    sheet_of = make_ready()
    body = '<rect width="1700" height="1700" fill="url(#table)"/><rect width="1700" height="1700" filter="url(#slab)" opacity=".35"/>'
    w, h = 384, 500
    body += '<g transform="translate(66 28) scale(.93)">'
    parts = [(20, 40), (900, 200), (480, 760), (640, 300), (60, 820), (950, 820), (330, 120), (560, 480), (1000, 560)]
    places = [(130, 90, -3), (640, 60, 2), (1160, 110, -2), (90, 630, 4), (610, 610, -5), (1170, 660, 3), (150, 1190, -2), (660, 1160, 5), (1150, 1210, -4)]
    for k, ((x, y, turn), (px, py)) in enumerate(zip(places, parts, strict=True)):
        defs += f'<clipPath id="n{k}"><path d="M0 0H{w - 12}Q{w} 0 {w} 12V{h - 12}Q{w} {h} {w - 12} {h}H0Z"/></clipPath>'
        body += f'<g transform="translate({x} {y}) rotate({turn} {w / 2} {h / 2})"><rect x="14" y="20" width="{w}" height="{h}" fill="#22262a" opacity=".5" filter="url(#d)"/><rect x="4" y="6" width="{w + 3}" height="{h + 4}" fill="#2d3134" opacity=".6" filter="url(#s)"/><rect x="2" y="4" width="{w + 3}" height="{h + 2}" rx="10" fill="#fff"/><rect x="2" y="4" width="{w + 1}" height="{h}" rx="10" fill="#d9d4c6"/>'
        body += f'<g clip-path="url(#n{k})"><g style="isolation:isolate"><rect width="{w}" height="{h}" fill="{STOCK}"/><g transform="rotate({(0, 90, 0, 180, 0, 270, 0, 90, 0)[k]} {w / 2} {h / 2}) translate({-px} {-py})">{sheet_of}</g></g><rect width="{w}" height="{h}" fill="url(#cover)"/></g>'
        stitches = "".join(f"M5 {60 + 96 * n}v56" for n in range(5))
        body += f'<path d="{stitches}" stroke="{(MAGENTA, "#fff", CYAN)[k % 3]}" stroke-width="5" stroke-linecap="round"/></g>'
    body += '</g><path d="M-200 -200H1100L-200 1500Z" fill="#fff" opacity=".22" filter="url(#t)"/>'
    return sheet(1700, 1700, defs, body)


def section() -> str:
    """The press in section: feeder, four units with their rollers, the sheet, the pile."""
    defs = "".join(radial(f"r{k}", [(0, "#fff", 0.5), (0.5, "#fff", 0.08), (1, "#000", 0.28)], ".36 .3 .8") for k in range(1)) + linear("floor", [(0, "#e8e4d8", 1), (1, "#d8d2c2", 1)]) + blur("s", 12)
    body = '<rect width="2200" height="1000" fill="#efebe0"/>'
    grid = "".join(f"M{x} 0V1000" for x in range(0, 2201, 50)) + "".join(f"M0 {y}H2200" for y in range(0, 1001, 50))
    body += f'<path d="{grid}" stroke="#c9d6da" stroke-width="1.300"/><rect y="800" width="2200" height="200" fill="#2b2f33"/>'
    hatch = "".join(f"M{x} 1000l200 -200" for x in range(-200, 2300, 22))
    body += f'<path d="{hatch}" stroke="#4d545a" stroke-width="2.500"/><path d="M0 800H2200" stroke="{BLACK}" stroke-width="7"/>'

    def roll(x: float, y: float, r: float, colour: str, arrow: int = 0) -> str:
        spokes = f'<circle cx="{x}" cy="{y}" r="{r * 0.22:.0f}" fill="#efebe0" stroke="{BLACK}" stroke-width="4"/><path d="M{x - r * 0.1:.0f} {y}H{x + r * 0.1:.0f}M{x} {y - r * 0.1:.0f}V{y + r * 0.1:.0f}" stroke="{BLACK}" stroke-width="3"/>'
        turn = ""
        if arrow:
            q = r * 0.62
            ex, ey = x + q * math.cos(-0.5), y + q * math.sin(-0.5)
            sx, sy = x + q * math.cos(-2.6), y + q * math.sin(-2.6)
            head = (ex, ey, 1.07) if arrow > 0 else (sx, sy, math.pi - 1.07)
            tip = "".join(f"M{head[0]:.0f} {head[1]:.0f}l{-20 * math.cos(head[2] + d):.0f} {-20 * math.sin(head[2] + d):.0f}" for d in (-0.5, 0.5))
            turn = f'<path d="M{sx:.0f} {sy:.0f}A{q:.0f} {q:.0f} 0 0 1 {ex:.0f} {ey:.0f}{tip}" stroke="{BLACK}" stroke-width="4.500" fill="none" stroke-linecap="round"/>'
        return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{colour}" stroke="{BLACK}" stroke-width="5"/><circle cx="{x}" cy="{y}" r="{r}" fill="url(#r0)"/>{spokes}{turn}'

    web = "M150 560L300 590Q360 604 400 650"
    for k, colour in enumerate((BLACK, CYAN, MAGENTA, YELLOW)):
        x = 520 + 350 * k
        body += f'<path d="M{x - 150} 800V330Q{x - 150} 180 {x - 60} 150H{x + 110}Q{x + 150} 160 {x + 150} 210V800Z" fill="#f8f6ef" stroke="{BLACK}" stroke-width="6"/><path d="M{x - 60} 150L{x - 40} 90H{x + 96}L{x + 110} 150Z" fill="{colour}" stroke="{BLACK}" stroke-width="5"/><path d="M{x - 30} 104H{x + 86}" stroke="#fff" stroke-width="7" opacity=".6"/>'
        tint = colour if k else "#55585c"
        body += roll(x + 26, 178, 24, tint) + roll(x - 24, 206, 30, tint) + roll(x + 40, 232, 34, tint) + roll(x - 30, 268, 36, tint) + roll(x + 52, 296, 30, tint) + roll(x + 8, 322, 26, tint)
        body += roll(x + 112, 330, 22, "#b7d7e6") + roll(x + 88, 368, 20, "#b7d7e6")
        body += roll(x, 426, 82, "#c3c9cd", -1) + f'<path d="M{x - 82} 426A82 82 0 0 1 {x + 62} 372" stroke="{colour}" stroke-width="13" fill="none"/>' + roll(x - 10, 574, 72, "#7fa6b5", 1) + f'<path d="M{x - 66} 530A72 72 0 0 1 {x + 60} 556" stroke="{colour}" stroke-width="11" fill="none"/>' + roll(x, 714, 72, "#dfe2e3", -1)
        if k < 3:
            body += roll(x + 175, 744, 50, "#eceae3", 1)
    centres = [(520 + 350 * k, 714.0) for k in range(4)]
    web = "M150 548L330 600Q420 628 448 646"
    for k, (x, _) in enumerate(centres):
        web += f"Q{x - 36} 644 {x + 2} 644Q{x + 68} 648 {x + 84} 700"
        if k < 3:
            web += f"Q{x + 92} 796 {x + 175} 798Q{x + 250} 796 {x + 262} 720Q{x + 270} 668 {x + 310} 650"
    web += "Q1680 660 1760 560T1900 430L2010 470"
    body += f'<path d="{web}" stroke="#fff" stroke-width="15" fill="none" stroke-linejoin="round"/><path d="{web}" stroke="{BLACK}" stroke-width="15" fill="none" opacity=".16"/><path d="{web}" stroke="#e8412b" stroke-width="7" fill="none" stroke-linejoin="round"/>'
    for x, top, w in ((60, 560, 190), (1930, 500, 200)):
        for n in range(int((800 - top - 34) / 9)):
            y = 762 - 9 * n
            tone = (CYAN, "#fff", MAGENTA, "#fff", YELLOW, "#fff")[n % 6] if x > 1000 else "#fff"
            body += f'<rect x="{x + (n * 7) % 5}" y="{y}" width="{w}" height="7" fill="{tone}" stroke="{BLACK}" stroke-width="1.600"/>'
        body += f'<path d="M{x - 20} 772H{x + w + 20}V790H{x - 20}ZM{x} 790V800M{x + w} 790V800" fill="#8a6a42" stroke="{BLACK}" stroke-width="5"/>'
    body += f'<path d="M1760 800V360Q1764 300 1830 300H2150V800" fill="none" stroke="{BLACK}" stroke-width="6"/>' + roll(1836, 420, 44, "#c3c9cd", 1) + roll(2080, 420, 30, "#c3c9cd", 1) + f'<path d="M1836 376H2080M1836 464H2080" stroke="{BLACK}" stroke-width="4" stroke-dasharray="16 9"/>'
    body += f'<path d="M40 800V420H270V560" fill="none" stroke="{BLACK}" stroke-width="6"/><path d="M110 420V520M180 420V520M96 520H124L118 546H102ZM166 520H194L188 546H172Z" fill="#8b9298" stroke="{BLACK}" stroke-width="5"/>'
    dims = "".join(f"M{520 + 350 * k} 40V70" for k in range(4)) + "M520 55H1570"
    body += f'<path d="{dims}" stroke="{BLACK}" stroke-width="2.500"/>' + "".join(f'<path d="M{520 + 350 * k - 9} 64L{520 + 350 * k + 9} 46" stroke="{BLACK}" stroke-width="4"/>' for k in range(4))
    return sheet(2200, 1000, defs, body)


def pictures() -> list[Picture]:
    """The pictures of Druckstock Nord."""
    place = "druckstock-nord/images/"
    return [
        Picture(place + "cover.jpg", cover(), 1600, 0, 0.18, 1),
        Picture(place + "zahlen-form.jpg", forme(), 1300, 2, 0.22, 2),
        Picture(place + "makulatur-hefte.jpg", notebooks(), 1600, 1, 0.12, 3),
        Picture(place + "makulatur-schnitt.jpg", section(), 2000, 1, 0.05, 4),
    ]
