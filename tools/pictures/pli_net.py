"""Pli Net, packaging and graphics by a former printer: spot inks that overprint, pinked paper, light that goes through things."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

CORAL, BLUE, YELLOW, PAPER = "#ff5a4f", "#2747c7", "#ffc936", "#f6efe2"


def motif(rng: random.Random, width: int, height: int) -> str:
    """What is printed inside the bag: suns and furrows in two inks, blue over coral."""
    out = ""
    for row in range(-1, height // 150 + 1):
        for col in range(-1, width // 150 + 1):
            x, y = 75 + col * 150, 75 + row * 150
            kind = (row * 2 + col) % 3
            if kind == 0:
                out += f'<circle cx="{x}" cy="{y}" r="52" fill="{CORAL}"/><path d="M{x - 75} {y}A75 75 0 0 1 {x + 75} {y}Z" fill="{BLUE}" style="mix-blend-mode:multiply"/>'
            elif kind == 1:
                out += f'<path d="M{x - 75} {y - 75}H{x + 75}L{x - 75} {y + 75}Z" fill="{YELLOW}"/>'
                for k in range(5):
                    out += f'<path d="M{x - 75} {y - 60 + k * 30}H{x + 75}" stroke="{BLUE}" stroke-width="9" style="mix-blend-mode:multiply"/>'
            else:
                for k in range(4):
                    out += f'<circle cx="{x}" cy="{y}" r="{66 - 17 * k}" fill="{[CORAL, PAPER, YELLOW, BLUE][k]}"/>'
                out += f'<path d="M{x} {y - 75}V{y + 75}" stroke="{BLUE}" stroke-width="5" style="mix-blend-mode:multiply"/>'
    return out


def zigzag(x0: float, x1: float, y: float, tooth: float = 13) -> str:
    n = round((x1 - x0) / tooth)
    return "L".join(f"{x0 + (x1 - x0) * i / n:.1f} {y + (0 if i % 2 else -11):.1f}" for i in range(n + 1))


def croissant() -> str:
    """The outline of a croissant, both horns down, around the origin."""
    outer = [(360 * math.cos(math.pi + math.pi * k / 24 * 1.16 - 0.25), 300 * math.sin(math.pi + math.pi * k / 24 * 1.16 - 0.25)) for k in range(25)]
    inner = [(190 * math.cos(math.pi + math.pi * k / 24 * 0.96 + 0.06), 34 + 105 * math.sin(math.pi + math.pi * k / 24 * 0.96 + 0.06)) for k in range(24, -1, -1)]
    outer = [(x * (1 + 0.035 * math.cos(k * 1.75)), y * (1 + 0.035 * math.cos(k * 1.75))) for k, (x, y) in enumerate(outer)]
    points = outer + inner
    d = f"M{(points[-1][0] + points[0][0]) / 2:.0f} {(points[-1][1] + points[0][1]) / 2:.0f}"
    for (ax, ay), (bx, by) in zip(points, points[1:] + points[:1]):
        d += f"Q{ax:.0f} {ay:.0f} {(ax + bx) / 2:.0f} {(ay + by) / 2:.0f}"
    return d + "Z"


def butter() -> str:
    """A white bakery bag on a blue counter; where the croissant's butter has soaked in, the print on the inside shows through."""
    rng = random.Random(11)
    horn = croissant()
    spots = [(rng.gauss(820, 250), rng.gauss(760, 230), rng.uniform(6, 46)) for _ in range(34)]
    stain = f'<path d="{horn}" transform="translate(800 800) rotate(-19) scale(1.03)"/>' + "".join(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.0f}"/>' for x, y, r in spots)
    defs = (
        surface("bag", ".003 .005", 15, 1.12, 62, 8) + surface("fibre", ".4", 0.8, 1.08, 62) + surface("enamel", ".004 .006", 3.5, 1.12, 61, 5) + blur("s", 18) + blur("u", 3) + blur("soft", 5) + f'<mask id="grease" maskUnits="userSpaceOnUse" x="0" y="0" width="1600" height="1700"><g fill="#fff" filter="url(#soft)">{stain}</g></mask>'
        + linear("counter", [(0, "#8fb8f2", 1), (0.5, "#4a79dc", 1), (1, "#1f3fa0", 1)], "0 0 1 1") + linear("paper", [(0, "#fffdf6", 1), (0.55, "#f4eee2", 1), (1, "#cdc6bb", 1)], "0 0 1 .8") + linear("fall", [(0, "#fff4d0", 0.34), (0.4, "#fff", 0), (1, "#071a55", 0.36)], "0 0 1 1") + radial("warm", [(0, "#d99a3c", 0.0), (0.8, "#c98a2c", 0.16), (1, "#9a5f12", 0.3)])
        + radial("crumb", [(0, "#ffd88a", 1), (0.6, "#d98f35", 1), (1, "#7a430f", 1)], ".35 .3 .8")
    )
    side = "M330 190L" + zigzag(330, 1270, 182) + "L1282 1470Q1284 1496 1258 1496H342Q316 1496 318 1470Z"
    body = '<rect width="1600" height="1700" fill="url(#counter)" filter="url(#enamel)"/>'
    body += '<path d="M-20 430L1620 60M-20 1180L1620 810" stroke="#fff" stroke-width="60" opacity=".12" filter="url(#s)"/>'
    defs += f'<clipPath id="in"><path d="{side}"/></clipPath>'
    body += f'<g transform="rotate(5 800 850)"><path d="{side}" fill="#061244" opacity=".62" transform="translate(64 66)" filter="url(#s)"/><path d="M346 150L1256 150L1262 230H338Z" fill="#ddd5c6"/><path d="{side}" fill="url(#paper)"/>'
    body += f'<g clip-path="url(#in)"><g mask="url(#grease)"><rect x="300" y="150" width="1000" height="1400" fill="#fff3d4"/><g transform="translate(296 168)" opacity=".93">{motif(rng, 1010, 1350)}</g><rect x="300" y="150" width="1000" height="1400" fill="#e8b45a" opacity=".16"/></g>'
    body += f'<g fill="none" stroke="#b98a4a" stroke-width="5" opacity=".35" filter="url(#u)">{stain}</g>'
    # what is in the bag lifts the paper
    body += f'<path d="{horn}" transform="translate(800 800) rotate(-19) scale(1.16)" fill="none" stroke="#6a5a48" stroke-width="36" opacity=".13" filter="url(#s)"/><path d="{horn}" transform="translate(776 772) rotate(-19) scale(1.02)" fill="none" stroke="#fff" stroke-width="26" opacity=".55" filter="url(#s)"/>'
    for k in range(7):
        a = math.radians(-160 + k * 24)
        x, y = 800 + 330 * math.cos(a - 0.33), 800 + 275 * math.sin(a - 0.33)
        p, q = 800 + 190 * math.cos(a - 0.3), 830 + 110 * math.sin(a - 0.3)
        body += f'<path d="M{x:.0f} {y:.0f}Q{(x + p) / 2 + 24:.0f} {(y + q) / 2:.0f} {p:.0f} {q:.0f}" stroke="#3a2a1a" stroke-width="13" fill="none" opacity=".2" filter="url(#u)"/><path d="M{x - 12:.0f} {y:.0f}Q{(x + p) / 2 + 10:.0f} {(y + q) / 2:.0f} {p - 12:.0f} {q:.0f}" stroke="#fff" stroke-width="9" fill="none" opacity=".5" filter="url(#u)"/>'
    # creases, side folds, seam
    body += '<path d="M420 150Q426 800 408 1500M1180 150Q1176 800 1194 1500" fill="none" stroke="#8d8374" stroke-width="5" opacity=".5"/><path d="M426 150Q432 800 414 1500M1174 150Q1170 800 1188 1500" fill="none" stroke="#fff" stroke-width="5" opacity=".9"/><path d="M318 1380H1284" stroke="#8d8374" stroke-width="4" opacity=".5"/><path d="M318 1386H1284" stroke="#fff" stroke-width="4" opacity=".9"/>'
    body += f'</g><path d="{side}" fill="#fff" filter="url(#bag)" style="mix-blend-mode:multiply" opacity=".55"/></g>'
    for _ in range(64):
        r, t = abs(rng.gauss(0, 1)), rng.uniform(0, math.tau)
        x, y, k = 1270 + 190 * r * math.cos(t), 1490 + 110 * r * math.sin(t), rng.uniform(4, 17)
        body += f'<ellipse cx="{x + k:.0f}" cy="{y + k:.0f}" rx="{k * 1.2:.0f}" ry="{k * 0.8:.0f}" fill="#061244" opacity=".5"/><path d="M{x - k:.0f} {y:.0f}Q{x - k * 0.4:.0f} {y - k:.0f} {x + k * 0.6:.0f} {y - k * 0.6:.0f}Q{x + k * 1.3:.0f} {y + k * 0.4:.0f} {x:.0f} {y + k * 0.7:.0f}Z" fill="url(#crumb)"/>'
    return sheet(1600, 1700, defs, body + '<rect width="1600" height="1700" fill="url(#fall)"/>')


def sheets() -> str:
    """The press sheet of the bags: flat blanks two up, register marks, colour bar, a corner turned up."""
    rng = random.Random(4)
    defs = (
        surface("fibre", ".3", 0.35, 1.08, 62) + blur("s", 14) + blur("u", 4) + linear("steel", [(0, "#5b6068", 1), (0.5, "#3b4048", 1), (1, "#1b1e24", 1)], "0 0 1 1") + surface("plate", ".002 .2", 0.7, 1.15, 60, 5) + linear("curl", [(0, "#b9b0a0", 1), (0.35, "#fffdf6", 1), (1, "#d8d0c2", 1)], "1 1 0.3 0.3")
        + linear("fall", [(0, "#fff", 0.22), (0.5, "#fff", 0), (1, "#05070c", 0.46)], "0 0 1 1") + '<clipPath id="sheet"><path d="M150 110H1850V930L1560 1220H150Z"/></clipPath>'
    )
    body = '<rect width="2000" height="1330" fill="url(#steel)" filter="url(#plate)"/><g transform="rotate(-3 1000 665)"><path d="M150 110H1850V930L1560 1220H150Z" fill="#000" opacity=".55" filter="url(#s)" transform="translate(40 44)"/><path d="M150 110H1850V930L1560 1220H150Z" fill="#fbf7ec" filter="url(#fibre)"/><g clip-path="url(#sheet)">'
    for x in (225, 1020):
        blank = f"M{x} 240L{zigzag(x, x + 745, 240)}V1085H{x}Z"
        defs += f'<clipPath id="b{x}"><path d="{blank}"/></clipPath>'
        body += f'<g clip-path="url(#b{x})"><g transform="translate({x - 10} 225)">{motif(rng, 780, 900)}</g></g><path d="{blank}" fill="none" stroke="#16181d" stroke-width="2.4"/>'
        for f in (90, 372, 462):
            body += f'<path d="M{x + f} 226V1100" stroke="#16181d" stroke-width="2.6" stroke-dasharray="16 10"/>'
        body += f'<path d="M{x} 1010H{x + 745}" stroke="#16181d" stroke-width="2.6" stroke-dasharray="16 10"/>'
    for k in range(34):
        c = [CORAL, BLUE, YELLOW, "#16181d"][k % 4]
        body += f'<path d="M{240 + k * 40} 140h36v36h-36Z" fill="{c}" opacity="{[1, 0.75, 0.5, 0.25][(k // 4) % 4]}"/>'
    for x, y in [(190, 158), (1800, 158), (188, 660), (1812, 660), (190, 1165), (1000, 1165)]:
        for dx, dy, c in [(0, 0, CORAL), (3, -2, BLUE), (-2, 3, YELLOW)]:
            body += f'<g transform="translate({x + dx} {y + dy})" fill="none" stroke="{c}" stroke-width="3" style="mix-blend-mode:multiply"><circle r="15"/><path d="M-27 0H27M0 -27V27"/></g>'
    body += '</g><path d="M1850 930L1560 1220Q1520 1080 1478 1012Q1640 1000 1850 930Z" fill="#000" opacity=".5" filter="url(#s)" transform="translate(-16 20)"/><path d="M1850 930L1560 1220Q1530 1080 1470 990Q1640 990 1850 930Z" fill="url(#curl)"/><path d="M1850 930Q1640 990 1470 990Q1530 1080 1560 1220" fill="none" stroke="#fff" stroke-width="3"/></g>'
    # the printer's glass
    body += '<g transform="translate(560 700) rotate(12)"><path d="M-150 -120H150V190H-150Z" fill="#000" opacity=".55" filter="url(#s)" transform="translate(38 40)"/>'
    body += '<path d="M-150 -150H150V150H-150Z" fill="#15171b"/><path d="M-150 -150H150V-138H-150Z" fill="#565d68"/><path d="M-116 -116H116V116H-116Z" fill="#fbf7ec"/><clipPath id="lens"><path d="M-116 -116H116V116H-116Z"/></clipPath><g clip-path="url(#lens)">'
    for i in range(-9, 10):
        for j in range(-9, 10):
            t = (i + 9) / 18
            body += f'<circle cx="{i * 15 + j * 4}" cy="{j * 15 - i * 4}" r="{2 + 6.5 * t:.1f}" fill="{CORAL}"/><circle cx="{i * 15 - j * 4}" cy="{j * 15 + i * 4}" r="{8 - 6 * t:.1f}" fill="{BLUE}" style="mix-blend-mode:multiply"/>'
    body += '<path d="M-120 -120H20L-120 60Z" fill="#fff" opacity=".28"/></g><path d="M-116 -116H116V116H-116Z" fill="none" stroke="#8b93a0" stroke-width="5"/>'
    for k in range(-5, 6):
        body += f'<path d="M{k * 21} 118v{16 if k % 5 == 0 else 9}" stroke="#dfe4ea" stroke-width="2.5"/>'
    body += "</g>"
    return sheet(2000, 1330, defs, body + '<rect width="2000" height="1330" fill="url(#fall)"/>')


def bottle(x: float, base: float, w: float, h: float, level: float, glass: str, juice: str, n: int, key: str) -> tuple[str, str, str]:
    """A glass bottle filled to `level`, with a label that counts `n` refills; its caustic; its definitions."""
    neck, shoulder = w * 0.2, h * 0.2
    hull = f"M{x - w / 2} {base - 24}V{base - h + shoulder + 60}Q{x - w / 2} {base - h + 50} {x - neck} {base - h + 40}V{base - h - 40}H{x + neck}V{base - h + 40}Q{x + w / 2} {base - h + 50} {x + w / 2} {base - h + shoulder + 60}V{base - 24}Q{x + w / 2} {base} {x + w / 2 - 24} {base}H{x - w / 2 + 24}Q{x - w / 2} {base} {x - w / 2} {base - 24}Z"
    top = base - h * 0.82 * level
    defs = (
        f'<clipPath id="h{key}"><path d="{hull}"/></clipPath>' + linear(f"g{key}", [(0, "#fff", 0.75), (0.06, glass, 0.6), (0.18, "#fff", 0.34), (0.28, glass, 0.06), (0.7, glass, 0.05), (0.9, glass, 0.4), (0.96, "#fff", 0.6), (1, glass, 0.8)], "0 0 1 0")
        + linear(f"j{key}", [(0, juice, 1), (0.3, juice, 0.86), (0.55, juice, 0.68), (0.8, juice, 0.92), (1, juice, 1)], "0 0 1 0")
    )
    front = f'<g clip-path="url(#h{key})"><rect x="{x - w}" y="{top}" width="{2 * w}" height="{base - top}" fill="url(#j{key})"/><ellipse cx="{x}" cy="{top}" rx="{w / 2}" ry="15" fill="#fff" opacity=".5"/><ellipse cx="{x}" cy="{top + 3}" rx="{w / 2 - 5}" ry="11" fill="{juice}" opacity=".7"/><rect x="{x - w / 2}" y="{base - h - 60}" width="{w}" height="{h + 60}" fill="url(#g{key})"/><path d="M{x - w / 2} {base - 30}Q{x} {base - 4} {x + w / 2} {base - 30}V{base}H{x - w / 2}Z" fill="#fff" opacity=".4"/></g><path d="{hull}" fill="none" stroke="#fff" stroke-width="3" opacity=".8"/>'
    lx, ly, lw, lh = x - w * 0.36, base - h * 0.62, w * 0.72, h * 0.44
    front += f'<path d="M{lx} {ly}H{lx + lw}V{ly + lh}H{lx}Z" fill="{PAPER}"/>'
    for k in range(12):
        cx, cy = lx + lw * (k % 3 + 0.5) / 3, ly + lh * (k // 3 + 0.5) / 4
        r = min(lw / 3, lh / 4) * 0.36
        front += f'<circle cx="{cx:.0f}" cy="{cy:.0f}" r="{r:.0f}" fill="{juice if k < n else "none"}" stroke="{BLUE if k >= n else juice}" stroke-width="4"/>'
        if k < n:
            front += f'<path d="M{cx - r * 0.8:.0f} {cy + r * 0.7:.0f}L{cx + r:.0f} {cy - r * 0.9:.0f}" stroke="{BLUE}" stroke-width="6" stroke-linecap="round"/>'
    front += f'<path d="M{lx} {ly}h{lw * 0.2}V{ly + lh}h{-lw * 0.2}Z" fill="#fff" opacity=".25"/><path d="M{lx + lw} {ly}h{-lw * 0.16}V{ly + lh}h{lw * 0.16}Z" fill="#3a2a50" opacity=".16"/>'
    front += f'<path d="M{x - neck - 12} {base - h - 40}h{2 * neck + 24}v-74q0 -16 -16 -16h{-(2 * neck - 8)}q-16 0 -16 16Z" fill="url(#cork)"/><path d="M{x - neck - 12} {base - h - 44}h{2 * neck + 24}" stroke="#3c2415" stroke-width="6" opacity=".5"/><path d="M{x - w / 2 + 22} {base - 60}V{base - h + shoulder + 70}Q{x - w / 2 + 22} {base - h + 84} {x - neck} {base - h + 74}" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round" opacity=".85"/>'
    caustic = f'<g clip-path="url(#floor)"><g transform="matrix(1 0 -1.25 -.34 {x} {base - 8})"><path d="{hull}" transform="translate({-x} {-base})" fill="{juice}" opacity=".62"/><path d="M{-w * 0.1} 0L{w * 0.2} {-h * 0.8 * level:.0f}L{w * 0.02} {-h * 0.86 * level:.0f}L{-w * 0.26} 0Z" fill="#fff4cc" opacity=".95"/></g></g>'
    return defs, caustic, front


def refills() -> str:
    """Five bottles that came back, at five levels, with their labels ticked, in low light that goes through them."""
    defs = (
        linear("wall", [(0, "#d9c4f2", 1), (0.6, "#c4a8ea", 1), (1, "#9d7fd4", 1)], "0 0 1 1") + linear("table", [(0, "#f6d9d0", 1), (1, "#e6a99a", 1)]) + linear("cork", [(0, "#8a5a34", 1), (0.3, "#dba877", 1), (0.6, "#b57f4e", 1), (1, "#5c3718", 1)], "0 0 1 0") + surface("plaster", ".02", 3, 1.1, 62, 8) + surface("fine", ".35", 0.7, 1.08, 62)
        + blur("s", 12) + blur("u", 4) + linear("fall", [(0, "#fff2c4", 0.42), (0.45, "#fff", 0), (1, "#2a1048", 0.36)], "0 0 1 .8") + '<clipPath id="floor"><path d="M0 860H2000V1300H0Z"/></clipPath>' + linear("sachet", [(0, "#fffdf4", 1), (0.5, "#f1e7d6", 1), (1, "#bfae98", 1)], "0 0 1 1")
    )
    body = '<rect width="2000" height="1280" fill="url(#wall)" filter="url(#plaster)"/><path d="M-20 -20H520L1500 860H560Z" fill="#fff3cf" opacity=".34" filter="url(#s)"/><path d="M700 -20H840L1820 860H1640Z" fill="#fff3cf" opacity=".26" filter="url(#s)"/><path d="M0 860H2000V1290H0Z" fill="url(#table)" filter="url(#fine)"/><path d="M0 861H2000" stroke="#fff0e6" stroke-width="5"/>'
    row = [(300, 190, 520, 0.95, "#ffffff", "#ff6a4d", 2), (610, 250, 640, 0.62, "#dff3ff", "#f2a31b", 7), (960, 210, 470, 0.8, "#ffffff", "#1f9a86", 5), (1270, 270, 590, 0.3, "#e8fff4", "#d93a7c", 11), (1620, 200, 540, 0.5, "#ffffff", "#3757d8", 9)]
    fronts = ""
    for k, (x, w, h, level, glass, juice, n) in enumerate(row):
        d, caustic, front = bottle(x, 1010 + (k % 2) * 46, w, h, level, glass, juice, n, f"k{k}")
        defs += d
        body += f'<g filter="url(#u)" style="mix-blend-mode:multiply">{caustic}</g>'
        fronts += f'<ellipse cx="{x + 16}" cy="{1008 + (k % 2) * 46}" rx="{w * 0.56}" ry="15" fill="#5a1f3c" opacity=".5" filter="url(#u)"/>' + front
    body += fronts
    # an emptied refill sachet, rolled up from the end like a tube of paint
    body += '<g transform="translate(1010 1160) rotate(-5)"><path d="M-170 -10H150V86H-170Z" fill="#5a1f3c" opacity=".45" filter="url(#s)" transform="translate(26 22)"/><path d="M-60 -22H190L196 78H-60Z" fill="url(#sachet)"/><path d="M176 -22L184 78L240 46V12Z" fill="#f1e7d6"/><path d="M232 10h34v36h-34Z" fill="#1f9a86"/><path d="M232 10h34v10h-34Z" fill="#7fd6c6"/><g fill="#1f9a86"><circle cx="40" cy="28" r="26"/><circle cx="104" cy="28" r="26" fill="none" stroke="#1f9a86" stroke-width="5"/></g>'
    for k in range(5):
        body += f'<ellipse cx="-62" cy="28" rx="{56 - 10 * k}" ry="{54 - 10 * k}" fill="{["#d9cbb4", "#fffaf0", "#cdbda4", "#fff6e8", "#8f7d66"][k]}"/>'
    body += "</g>"
    return sheet(2000, 1280, defs, body + '<rect width="2000" height="1280" fill="url(#fall)"/>')


def section() -> str:
    """A jar drawn apart along its axis: lid, paper refill, glass, ring, with the light of a print room."""
    defs = (
        radial("room", [(0, "#ffb63f", 1), (0.6, "#ff8a2a", 1), (1, "#e0571a", 1)], ".4 .3 .9") + linear("lid", [(0, "#0f1f6e", 1), (0.18, "#6f8cff", 1), (0.3, "#a9bcff", 1), (0.5, BLUE, 1), (1, "#0a1450", 1)], "0 0 1 0") + linear("lidtop", [(0, "#90a6ff", 1), (1, "#2747c7", 1)], "0 0 1 .6")
        + linear("pulp", [(0, "#b7aa94", 1), (0.2, "#fffdf4", 1), (0.5, "#efe6d4", 1), (1, "#8f826c", 1)], "0 0 1 0") + linear("glass", [(0, "#fff", 0.85), (0.08, "#ffe3c4", 0.35), (0.22, "#fff", 0.7), (0.32, "#ffd9b0", 0.18), (0.75, "#ffc08a", 0.22), (0.92, "#fff", 0.65), (1, "#c8541c", 0.6)], "0 0 1 0") + linear("cream", [(0, "#e7b4b8", 1), (0.25, "#fff3f0", 1), (0.6, "#ffd9d6", 1), (1, "#c07a86", 1)], "0 0 1 0")
        + linear("ring", [(0, "#7a1f14", 1), (0.2, "#ff9c8a", 1), (0.5, CORAL, 1), (1, "#7a1f14", 1)], "0 0 1 0") + surface("fibre", ".12", 1.6, 1.14, 60) + blur("s", 22) + blur("u", 5) + linear("fall", [(0, "#fff", 0.25), (0.5, "#fff", 0), (1, "#5a1404", 0.36)], "0 0 1 1")
    )

    def drum(y: float, h: float, rx: float, fill: str, top: str, extra: str = "", ry: float | None = None, taper: float = 0) -> str:
        e = ry or rx * 0.24
        b = rx - taper
        return f'<path d="M{700 - rx} {y}L{700 - b} {y + h}A{b} {e * b / rx:.0f} 0 0 0 {700 + b} {y + h}L{700 + rx} {y}A{rx} {e:.0f} 0 0 0 {700 - rx} {y}Z" fill="{fill}" {extra}/><ellipse cx="700" cy="{y}" rx="{rx}" ry="{e:.0f}" fill="{top}"/>'

    body = '<rect width="1400" height="1750" fill="url(#room)"/><path d="M-20 -20H430L-20 620Z" fill="#fff" opacity=".12"/><path d="M700 60V1700" stroke="#fff6e0" stroke-width="3" stroke-dasharray="30 12 6 12" opacity=".8"/>'
    body += '<ellipse cx="860" cy="1610" rx="470" ry="70" fill="#7a1f08" opacity=".45" filter="url(#s)"/>'
    # glass jar
    body += drum(1180, 330, 350, "url(#glass)", "none") + '<ellipse cx="700" cy="1510" rx="318" ry="72" fill="#fff" opacity=".3"/><ellipse cx="700" cy="1500" rx="286" ry="60" fill="#ff9a3a" opacity=".6"/><ellipse cx="700" cy="1180" rx="350" ry="84" fill="#fff" opacity=".16"/><ellipse cx="700" cy="1180" rx="350" ry="84" fill="none" stroke="#fff" stroke-width="12"/><ellipse cx="700" cy="1184" rx="318" ry="72" fill="none" stroke="#fff" stroke-width="4" opacity=".8"/><path d="M396 1260V1480" stroke="#fff" stroke-width="24" stroke-linecap="round" opacity=".85"/><path d="M350 1510A350 84 0 0 0 1050 1510" fill="none" stroke="#fff" stroke-width="6" opacity=".9"/>'
    # sealing ring
    body += '<ellipse cx="700" cy="1052" rx="344" ry="82" fill="none" stroke="#7a1f14" stroke-width="34" transform="translate(0 12)"/><ellipse cx="700" cy="1052" rx="344" ry="82" fill="none" stroke="url(#ring)" stroke-width="32"/><ellipse cx="700" cy="1046" rx="344" ry="82" fill="none" stroke="#ffd2c8" stroke-width="4" opacity=".9"/>'
    # moulded paper refill with cream, fluted
    body += '<ellipse cx="724" cy="960" rx="290" ry="60" fill="#7a1f08" opacity=".35" filter="url(#s)"/>' + drum(640, 250, 306, "url(#pulp)", "#d8ccb6", 'filter="url(#fibre)"', taper=46)
    for k in range(31):
        a = math.pi * (k + 0.5) / 31
        x, x2 = 700 - 306 * math.cos(a), 700 - 260 * math.cos(a)
        y, y2 = 640 + 73 * math.sin(a), 890 + 62 * math.sin(a)
        body += f'<path d="M{x:.0f} {y + 30:.0f}L{x2:.0f} {y2 - 8:.0f}" stroke="#6e624e" stroke-width="{2 + 6 * math.sin(a):.1f}" opacity=".32"/><path d="M{x + 7 * math.sin(a):.0f} {y + 30:.0f}L{x2 + 6 * math.sin(a):.0f} {y2 - 8:.0f}" stroke="#fff" stroke-width="{1 + 4 * math.sin(a):.1f}" opacity=".55"/>'
    body += '<ellipse cx="700" cy="640" rx="330" ry="80" fill="#f7f0e2"/><path d="M370 640v16A330 80 0 0 0 1030 656v-16A330 80 0 0 1 370 640Z" fill="url(#pulp)"/><ellipse cx="700" cy="640" rx="282" ry="66" fill="#b8a88e"/><ellipse cx="700" cy="650" rx="274" ry="58" fill="url(#cream)"/><path d="M470 650Q560 606 690 622Q830 636 900 618Q880 660 760 652Q640 640 560 672Q500 690 470 650Z" fill="#fff" opacity=".8" filter="url(#u)"/><path d="M560 668Q700 640 820 672" fill="none" stroke="#c98a90" stroke-width="7" opacity=".6" filter="url(#u)"/>'
    # a pull tab with a hole
    body += '<path d="M1008 612L1104 584Q1142 576 1146 606Q1146 636 1112 644L1024 664Z" fill="#fffaf0"/><ellipse cx="1108" cy="613" rx="15" ry="11" fill="#ff8a2a"/>'
    # lid
    body += '<ellipse cx="720" cy="470" rx="320" ry="60" fill="#7a1f08" opacity=".3" filter="url(#s)"/>' + drum(230, 150, 356, "url(#lid)", "url(#lidtop)")
    for k in range(60):
        a = math.pi * (k + 0.5) / 60
        x, y = 700 - 356 * math.cos(a), 230 + 85 * math.sin(a)
        body += f'<path d="M{x:.0f} {y + 16:.0f}V{y + 136:.0f}" stroke="#081048" stroke-width="{1 + 4 * math.sin(a):.1f}" opacity=".4"/>'
    body += f'<ellipse cx="700" cy="230" rx="356" ry="85" fill="none" stroke="#c9d4ff" stroke-width="5"/><g transform="translate(700 230) scale(1 .24)"><path d="M-190 -150H60L-60 150H-190Z" fill="{PAPER}"/><path d="M60 -150H190V150H-60Z" fill="{CORAL}"/></g>'
    return sheet(1400, 1750, defs, body + '<rect width="1400" height="1750" fill="url(#fall)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of Pli Net."""
    home = "pli-net/images/"
    return [
        Picture(home + "cover.jpg", butter(), 1500, grain=0.6, vignette=0.1, seed=3411),
        Picture(home + "feuille.jpg", sheets(), 1640, grain=0.2, vignette=0.12, seed=3412),
        Picture(home + "douze-cases.jpg", refills(), 1800, grain=0.7, vignette=0.1, seed=3413),
        Picture(home + "pot-eclate.jpg", section(), 1260, grain=0.8, vignette=0.1, seed=3414),
    ]
