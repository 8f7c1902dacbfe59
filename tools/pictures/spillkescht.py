"""Spillkëscht, puppets for the very young and the very old: a lit box in a dark room, a dormitory of felt, a kitchen table on a tray."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

MULTIPLY = 'style="mix-blend-mode:multiply"'


def theatre() -> str:
    """A wooden box, opened on a table: inside, a village of cut paper in six layers, lit from behind; two hands at the sides."""
    rng = random.Random(6)
    w, h = 1800, 1250
    defs = (
        radial("room", [(0, "#4a2a22", 1), (0.5, "#26161c", 1), (1, "#0e0a12", 1)], ".5 .48 .72") + linear("oak", [(0, "#c08a52", 1), (0.5, "#9a6536", 1), (1, "#6e4322", 1)], "0 0 1 1") + linear("oak2", [(0, "#7d4f2a", 1), (1, "#4c2d18", 1)]) + surface("ply", ".004 .07", 3.4, 1.2, 58, 5) + surface("plyv", ".07 .004", 3.4, 1.2, 58, 6)
        + linear("sky", [(0, "#1f3f78", 1), (0.45, "#6d7cb5", 1), (0.75, "#f3a870", 1), (1, "#ffd98a", 1)]) + radial("moon", [(0, "#fffbe0", 1), (0.3, "#fff0b8", 0.9), (1, "#ffdf9a", 0)]) + surface("card", ".6", 0.9, 1.12, 62, 8) + blur("s", 9) + blur("t", 26) + blur("u", 3)
        + linear("table", [(0, "#5c3420", 1), (1, "#1c0f0d", 1)]) + linear("spill", [(0, "#ffb45c", 0.75), (1, "#ffb45c", 0)]) + linear("red", [(0, "#c4382c", 1), (0.5, "#8f1f20", 1), (1, "#5c1218", 1)], "0 0 1 0") + linear("hand", [(0, "#e7a87e", 1), (1, "#8c4f36", 1)], "1 0 0 0")
    )
    body = f'<rect width="{w}" height="{h}" fill="url(#room)"/><circle cx="900" cy="560" r="760" fill="#ff9a4a" opacity=".16" filter="url(#t)"/>'
    for k in range(11):  # the heads of the audience are the backs of chairs: wallpaper stripes far behind
        body += f'<path d="M{60 + 168 * k} 0V900" stroke="#6b3d2e" stroke-width="60" opacity=".13"/>'
    body += f'<path d="M-20 960H{w + 20}V{h + 20}H-20Z" fill="url(#table)" filter="url(#ply)"/><path d="M430 1010H1370L1620 {h + 20}H180Z" fill="url(#spill)" opacity=".6" filter="url(#s)"/>'
    # the open lid and the doors
    body += '<path d="M400 150L330 60H1470L1400 150Z" fill="url(#oak)" filter="url(#ply)"/><path d="M400 150L330 60H1470L1400 150" fill="none" stroke="#e9bd85" stroke-width="5" opacity=".6"/>'
    stage_l, stage_r, stage_t, stage_b = 460, 1340, 210, 940
    body += f'<clipPath id="st"><rect x="{stage_l}" y="{stage_t}" width="{stage_r - stage_l}" height="{stage_b - stage_t}"/></clipPath><rect x="390" y="140" width="1020" height="880" fill="#2a170d"/><g clip-path="url(#st)"><rect x="440" y="200" width="920" height="760" fill="url(#sky)"/><circle cx="1060" cy="400" r="250" fill="url(#moon)"/><circle cx="1060" cy="400" r="62" fill="#fffbe6"/>'
    for _ in range(46):
        body += f'<circle cx="{rng.uniform(470, 1330):.0f}" cy="{rng.uniform(220, 480):.0f}" r="{rng.uniform(1.4, 3.4):.1f}" fill="#fff6d0" opacity="{rng.uniform(0.4, 1):.2f}"/>'

    def layer(d: str, tone: str, more: str = "") -> str:
        return f'<g><path d="{d}" fill="#170b14" opacity=".6" transform="translate(7 12)" filter="url(#s)"/><path d="{d}" fill="{tone}" fill-rule="evenodd" filter="url(#card)"/><path d="{d}" fill="none" stroke="#fff0c8" stroke-width="2" opacity=".28" transform="translate(0 -1.5)"/>{more}</g>'

    hills = "M420 700Q560 590 700 640T960 600T1180 650T1380 590V980H420Z"
    body += layer(hills, "#8f6f9e")
    pines = "M420 980V720"
    x = 430
    while x < 1380:
        t = rng.uniform(60, 150)
        pines += f"L{x} 740L{x + 16} {740 - t:.0f}L{x + 32} 740"
        x += rng.randint(30, 44)
    body += layer(pines + "L1390 980Z", "#6a4678")
    # the village: church, houses, with holes for windows
    village = "M420 980V790H480V730L520 690L560 730V790H590V640L606 600L612 470L622 440L632 470L638 600L654 640V790H700V720L760 670L820 720V800H868V740L904 706L940 740V800H1010V690L1068 640L1126 690V800H1170V750L1210 716L1250 750V800H1390V980Z"
    for hx, hy, hw, hh in [(508, 742, 22, 28), (612, 660, 20, 34), (612, 560, 16, 26), (724, 738, 26, 32), (778, 738, 26, 32), (892, 754, 24, 26), (1036, 712, 26, 34), (1082, 712, 26, 34), (1198, 760, 24, 26)]:
        village += f"M{hx} {hy}h{hw}v{hh}h-{hw}Z"
    body += layer(village, "#4d2c58")
    river = "M420 850Q620 800 800 850T1120 850T1390 820V980H420Z"
    body += layer(river, "#c9624a")
    # a small procession of puppets on wires: grandmother, goose, child with a lantern
    body += '<g transform="translate(760 900)"><path d="M0 4V120" stroke="#20101a" stroke-width="4"/><path d="M-46 0Q-52 -96 -14 -122Q16 -128 34 -96Q52 -40 50 0Z" fill="#1f1226"/><circle cx="14" cy="-148" r="32" fill="#f0c49a"/><path d="M-22 -146Q-20 -192 20 -184Q48 -176 42 -150Q20 -172 -4 -150L-2 -122Q-20 -126 -22 -146Z" fill="#eae2d6"/><circle cx="-22" cy="-176" r="15" fill="#eae2d6"/><path d="M38 -148L58 -140L40 -132Z" fill="#f0c49a"/><path d="M-34 -60Q0 -40 44 -60V-44Q0 -24 -38 -44Z" fill="#c9382c"/><path d="M36 -90L78 -62L84 0" fill="none" stroke="#1f1226" stroke-width="12" stroke-linejoin="round"/></g>'
    body += '<g transform="translate(930 902)"><path d="M0 4V120" stroke="#20101a" stroke-width="4"/><path d="M-62 -30Q-66 -74 -10 -70Q20 -70 28 -110Q26 -150 52 -148Q70 -144 68 -126L88 -118L66 -112Q58 -40 14 -18Q-30 -4 -62 -30Z" fill="#fbf4e4"/><circle cx="56" cy="-134" r="4" fill="#20101a"/><path d="M66 -126L94 -118L66 -110Z" fill="#f0862e"/><path d="M-44 -44Q-10 -36 6 -60" fill="none" stroke="#c9b99a" stroke-width="4"/></g>'
    body += '<circle cx="1146" cy="846" r="120" fill="url(#moon)" opacity=".9"/><g transform="translate(1080 904)"><path d="M0 4V120" stroke="#20101a" stroke-width="4"/><path d="M-30 0L-20 -76Q0 -92 22 -76L32 0Z" fill="#2f6a8c"/><circle cx="2" cy="-106" r="26" fill="#d99a70"/><path d="M-28 -108L4 -178L32 -110Q2 -126 -28 -108Z" fill="#f2b632"/><path d="M16 -64L60 -76" stroke="#2f6a8c" stroke-width="12" stroke-linecap="round"/><path d="M60 -96V-72" stroke="#20101a" stroke-width="3"/><path d="M46 -72H84L80 -28H50Z" fill="#fff3b4"/><path d="M44 -74H86" stroke="#20101a" stroke-width="5"/></g>'
    meadow = "M420 990V920Q520 890 640 908T900 914T1140 906T1390 900V990Z"
    for k in range(30):
        meadow += f"M{440 + 31 * k} 912l{8 + k % 5} -{22 + 9 * (k % 4)}l10 {24 + 9 * (k % 4)}Z"
    body += layer(meadow, "#24122c")
    # curtains and a proscenium of cut card
    for side in (-1, 1):
        body += f'<g transform="translate(900 0) scale({side} 1) translate(-900 0)"><path d="M1346 196V950H1300Q1330 800 1270 660Q1220 520 1290 196Z" fill="#120810" opacity=".6" filter="url(#s)" transform="translate(-14 10)"/><path d="M1346 196V950H1308Q1336 800 1280 660Q1232 520 1300 196Z" fill="url(#red)" filter="url(#card)"/><path d="M1322 200Q1290 520 1318 660T1330 950M1338 200Q1316 520 1334 660" fill="none" stroke="#3d0a10" stroke-width="7" opacity=".55"/><path d="M1264 640Q1300 664 1346 650" fill="none" stroke="#f2b632" stroke-width="12"/></g>'
    scallop = "M440 180H1360V250" + "".join(f"Q{1360 - 46 - 92 * k} 330 {1360 - 92 * (k + 1)} 250" for k in range(10)) + "Z"
    body += layer(scallop, "#a82a26") + "".join(f'<circle cx="{1314 - 92 * k}" cy="300" r="8" fill="#f2b632"/>' for k in range(10)) + "</g>"
    # the frame
    body += f'<path fill-rule="evenodd" d="M390 140H1410V1020H390ZM{stage_l} {stage_t}V{stage_b}H{stage_r}V{stage_t}Z" fill="url(#oak)" filter="url(#ply)"/><rect x="{stage_l}" y="{stage_t}" width="{stage_r - stage_l}" height="{stage_b - stage_t}" fill="none" stroke="#ffcf8a" stroke-width="5" opacity=".8"/>'
    for k in range(9):  # dovetails
        y = 170 + 94 * k
        body += f'<path d="M390 {y}h34l8 -8v56l-8 -8h-34Z" fill="#5e391d" opacity=".75"/><path d="M1410 {y}h-34l-8 -8v56l8 -8h34Z" fill="#5e391d" opacity=".75"/>'
    body += '<rect x="820" y="958" width="160" height="44" rx="8" fill="#b98a3c"/><circle cx="900" cy="980" r="10" fill="#3b260c"/><path d="M900 980v18" stroke="#3b260c" stroke-width="7"/>'
    for side in (-1, 1):  # doors folded open
        body += f'<g transform="translate(900 0) scale({side} 1) translate(-900 0)"><path d="M1410 140L1600 210V1070L1410 1020Z" fill="url(#oak2)" filter="url(#plyv)"/><path d="M1440 200L1570 246V1010L1440 972Z" fill="none" stroke="#d9a869" stroke-width="5" opacity=".5"/><path d="M1410 140V1020" stroke="#ffcf8a" stroke-width="6" opacity=".7"/><circle cx="1580" cy="640" r="11" fill="#d9a869"/></g>'
    # hands that work the wires from both sides, in front of the doors
    body += '<g transform="translate(1380 930)"><path d="M-60 40H60" stroke="#d8c9b0" stroke-width="7" stroke-linecap="round"/><path d="M420 190L170 60Q120 20 70 16Q40 18 44 36Q70 44 96 56Q60 56 34 52Q14 56 22 74Q50 88 92 86Q64 92 44 92Q30 100 42 114Q76 122 116 114Q100 124 86 128Q84 142 100 146Q160 146 196 140L400 330Z" fill="url(#hand)"/><path d="M96 56Q120 60 134 74M92 86Q116 86 130 94M116 114Q130 110 140 112" fill="none" stroke="#7a3f2a" stroke-width="5" stroke-linecap="round"/><path d="M300 120L470 210V370L360 290Z" fill="#23405c"/><path d="M300 120L360 290" stroke="#0f2236" stroke-width="12"/></g>'
    for k, x in enumerate((110, 520, 1290, 1680)):  # backs of small heads
        r = [70, 54, 50, 76][k]
        y = [1226, 1240, 1248, 1222][k]
        body += f'<path d="M{x - r * 1.7:.0f} 1290Q{x - r * 1.5:.0f} {y + r * 0.8:.0f} {x} {y + r * 0.75:.0f}Q{x + r * 1.5:.0f} {y + r * 0.8:.0f} {x + r * 1.7:.0f} 1290Z" fill="#0d070c"/><ellipse cx="{x}" cy="{y}" rx="{r * 0.86:.0f}" ry="{r}" fill="#0d070c"/><path d="M{x + (r if x < 900 else -r) * 0.8:.0f} {y - r * 0.4:.0f}Q{x + (r if x < 900 else -r) * 0.5:.0f} {y - r:.0f} {x} {y - r:.0f}" fill="none" stroke="#ff9a4a" stroke-width="5" opacity=".7" filter="url(#u)"/>'
    return sheet(w, h, defs, body)


def dormitory() -> str:
    """Nine drops of rain asleep in felt beds under patchwork, from above; the tenth bed is empty and wet."""
    rng = random.Random(19)
    w, h = 1800, 1200
    cloths = ["#d9654a", "#e9b44c", "#6b9a7c", "#3f6f8f", "#c98fa0", "#8a6fa8", "#e7d9bd", "#9fb85e", "#4d5f7a", "#f0906a"]
    defs = surface("felt", ".11", 2.6, 1.2, 58, 4) + surface("floor", ".003 .05", 3, 1.14, 60, 7) + surface("knit", ".3 .12", 2.4, 1.2, 58, 9) + blur("s", 8) + blur("t", 40) + linear("wood", [(0, "#2c4258", 1), (1, "#1d2c40", 1)], "0 0 1 1")
    defs += linear("drop", [(0, "#f2fbff", 1), (0.5, "#a8d4ec", 1), (1, "#5f9cc8", 1)], "0 0 1 1") + radial("lamp", [(0, "#ffe9b0", 0.75), (0.5, "#ffc978", 0.22), (1, "#ffc978", 0)]) + radial("night", [(0, "#0c1526", 0), (0.6, "#0c1526", 0.12), (1, "#0c1526", 0.72)], ".42 .42 .75")
    body = f'<rect width="{w}" height="{h}" fill="url(#wood)" filter="url(#floor)"/>'
    for k in range(10):
        body += f'<path d="M0 {120 * k + 60}H{w}" stroke="#0e1726" stroke-width="4" opacity=".7"/><path d="M{rng.uniform(100, 1700):.0f} {120 * k + 60}v120" stroke="#0e1726" stroke-width="4" opacity=".7"/>'
    body += '<ellipse cx="760" cy="600" rx="330" ry="112" fill="#000" opacity=".35" filter="url(#s)" transform="translate(12 16)"/><ellipse cx="760" cy="600" rx="330" ry="112" fill="#b8503c" filter="url(#knit)"/>'
    for k in range(1, 8):
        body += f'<ellipse cx="760" cy="600" rx="{330 - 42 * k}" ry="{112 - 14 * k}" fill="{["#e9b44c", "#3f6f8f", "#e7d9bd", "#b8503c", "#6b9a7c", "#e9b44c", "#b8503c"][k - 1]}" filter="url(#knit)"/>'
    number = 0
    for row in range(2):
        for col in range(5):
            x, y = 190 + 350 * col, 300 + 600 * row
            lean = rng.uniform(-3.5, 3.5)
            empty = number == 7
            tone = cloths[number]
            body += f'<g transform="translate({x} {y}) rotate({lean:.1f})"><rect x="-126" y="-226" width="270" height="470" rx="26" fill="#040810" opacity=".6" filter="url(#s)" transform="translate(14 18)"/><rect x="-132" y="-232" width="264" height="464" rx="24" fill="#a9784a" filter="url(#felt)"/><rect x="-114" y="-206" width="228" height="416" rx="18" fill="#f3ecdd" filter="url(#felt)"/>'
            body += '<path d="M-92 -182Q0 -204 92 -182Q100 -130 92 -86Q0 -68 -92 -86Q-100 -130 -92 -182Z" fill="#fff" filter="url(#felt)"/><path d="M-84 -92Q0 -76 84 -92" fill="none" stroke="#c9bda4" stroke-width="5"/>'
            for q in range(2):
                body += f'<circle cx="{-122 + 244 * q}" cy="-224" r="17" fill="#7d5530"/><circle cx="{-122 + 244 * q}" cy="224" r="17" fill="#7d5530"/>'
            if empty:
                body += '<path d="M-20 -150Q24 -150 30 -120Q60 -60 40 20Q30 120 60 170Q20 190 -20 150Q-60 100 -40 20Q-60 -60 -50 -110Q-46 -146 -20 -150Z" fill="#6aa7cf" opacity=".55"/><path d="M-16 -110Q-30 -40 -14 40" fill="none" stroke="#fff" stroke-width="7" opacity=".7" stroke-linecap="round"/>'
                flip = '<path d="M-118 214V150Q-30 60 118 116V214Q0 226 -118 214Z"'
                body += f'{flip} fill="{tone}" filter="url(#felt)"/><path d="M-118 150Q-30 60 118 116L104 146Q-20 100 -118 184Z" fill="#fbf3e2" filter="url(#felt)"/>'
                for k in range(6):
                    body += f'<g transform="translate({150 + 8 * (k % 2) + 5 * k} {40 + 56 * k})"><ellipse rx="16" ry="23" fill="#6aa7cf" opacity=".75" transform="rotate({20 * (-1) ** k})"/><ellipse cx="-4" cy="-7" rx="4" ry="7" fill="#fff" opacity=".8"/></g>'
            else:
                turn = rng.uniform(-16, 16)
                asleep = rng.choice(["M-22 0q8 8 16 0M8 0q8 8 16 0", "M-22 2q8 -8 16 0M8 2q8 -8 16 0", "M-22 0q8 7 16 0M8 0q8 7 16 0"])
                awake = number == 3
                eyes = '<circle cx="-14" cy="0" r="7" fill="#16304a"/><circle cx="15" cy="0" r="7" fill="#16304a"/><circle cx="-12" cy="-3" r="2.4" fill="#fff"/><circle cx="17" cy="-3" r="2.4" fill="#fff"/><ellipse cx="0" cy="22" rx="5" ry="6" fill="#16304a"/>' if awake else f'<path d="{asleep}" fill="none" stroke="#16304a" stroke-width="5" stroke-linecap="round"/><path d="M-6 22q7 5 13 0" fill="none" stroke="#16304a" stroke-width="4" stroke-linecap="round"/>'
                body += f'<g transform="translate({rng.uniform(-10, 10):.0f} -100) rotate({turn:.0f})"><path d="M4 -112Q20 -64 50 -28Q84 20 56 60Q30 92 -2 92Q-36 92 -60 58Q-86 18 -50 -30Q-18 -68 4 -112Z" fill="#12233a" opacity=".4" transform="translate(8 10)" filter="url(#s)"/><path d="M4 -112Q20 -64 50 -28Q84 20 56 60Q30 92 -2 92Q-36 92 -60 58Q-86 18 -50 -30Q-18 -68 4 -112Z" fill="url(#drop)" filter="url(#felt)"/><path d="M-34 -16Q-22 -44 -8 -64" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" opacity=".85"/>{eyes}<circle cx="-34" cy="18" r="9" fill="#f0906a" opacity=".6"/><circle cx="36" cy="18" r="9" fill="#f0906a" opacity=".6"/></g>'
                body += f'<clipPath id="q{number}"><path d="M-122 -44Q0 -22 122 -44V218Q0 232 -122 218Z"/></clipPath><path d="M-122 -44Q0 -22 122 -44V218Q0 232 -122 218Z" transform="translate(4 -8)" opacity=".35" filter="url(#s)"/><g clip-path="url(#q{number})"><rect x="-130" y="-60" width="260" height="300" fill="{tone}" filter="url(#felt)"/>'
                kind = number % 3
                for i in range(4):
                    for j in range(5):
                        px, py = -122 + 61 * i, -40 + 54 * j
                        c = rng.choice(cloths)
                        if kind == 0:
                            body += f'<rect x="{px}" y="{py}" width="61" height="54" fill="{c}" filter="url(#felt)"/>'
                        elif kind == 1:
                            body += f'<path d="M{px} {py}h61l-61 54Z" fill="{c}" filter="url(#felt)"/>'
                        elif j % 2:
                            body += f'<rect x="-130" y="{py}" width="260" height="40" fill="{cloths[(number + j) % 10]}" filter="url(#felt)"/>' if i == 0 else ""
                for i in range(1, 4):
                    body += f'<path d="M{-122 + 61 * i} -40V230" stroke="#fff7e4" stroke-width="2.6" stroke-dasharray="9 8" opacity=".75"/>'
                for j in range(1, 5):
                    body += f'<path d="M-126 {-40 + 54 * j}H126" stroke="#fff7e4" stroke-width="2.6" stroke-dasharray="9 8" opacity=".75"/>'
                body += '<path d="M-122 -60Q0 -38 122 -60V-14Q0 8 -122 -14Z" fill="#fbf3e2" filter="url(#felt)"/></g>'
                slip = rng.choice([-1, 1])
                body += f'<g transform="translate({-84 * slip} 262)"><ellipse cx="-16" cy="0" rx="12" ry="21" fill="{cloths[(number + 3) % 10]}" filter="url(#felt)"/><ellipse cx="16" cy="3" rx="12" ry="21" fill="{cloths[(number + 3) % 10]}" filter="url(#felt)"/></g>'
            body += "</g>"
            number += 1
    body += f'<circle cx="760" cy="560" r="620" fill="url(#lamp)" opacity=".5"/><g transform="translate(760 590)"><circle r="46" fill="#fff1c2"/><circle r="46" fill="none" stroke="#caa05a" stroke-width="9"/><circle r="14" fill="#caa05a"/></g><rect width="{w}" height="{h}" fill="url(#night)"/>'
    return sheet(w, h, defs, body)


def tray() -> str:
    """A lap tray with a chequered cloth: a coffee mill is the grandmother, a colander the moon, sugar tongs a stork."""
    rng = random.Random(41)
    w, h = 1350, 1700
    defs = (
        linear("wall", [(0, "#7d8f6a", 1), (0.6, "#a9b384", 1), (1, "#8c9a6c", 1)]) + surface("plaster", ".015", 2.4, 1.12, 60, 4) + linear("tin", [(0, "#f4f1e8", 1), (0.4, "#b9b6ac", 1), (0.7, "#8a887f", 1), (1, "#55534c", 1)], "0 0 1 0") + linear("brass", [(0, "#fff0b8", 1), (0.4, "#d9a83e", 1), (1, "#7a5212", 1)], "0 0 1 0")
        + linear("beech", [(0, "#e9bd83", 1), (0.6, "#bf8447", 1), (1, "#8a5628", 1)], "0 0 1 0") + surface("grainv", ".06 .004", 2.6, 1.18, 60, 6) + surface("weave", ".35", 1.3, 1.14, 60, 3) + blur("s", 8) + blur("t", 30) + radial("lamp", [(0, "#fff3cf", 0.85), (0.4, "#ffe0a0", 0.3), (1, "#ffe0a0", 0)], ".28 .22 .75") + linear("enamel", [(0, "#3f78b0", 1), (0.35, "#7fb0dc", 1), (1, "#173c66", 1)], "0 0 1 0") + linear("fall", [(0, "#1d2412", 0), (1, "#1d2412", 0.55)], ".2 0 1 1")
    )
    body = f'<rect width="{w}" height="{h}" fill="url(#wall)" filter="url(#plaster)"/>'
    for i in range(9):  # a stencilled wallpaper
        for j in range(8):
            x, y = 60 + 160 * i + (80 if j % 2 else 0), 60 + 140 * j
            body += f'<g transform="translate({x} {y})" fill="none" stroke="#5f7150" stroke-width="5" opacity=".5"><path d="M0 34Q-4 0 0 -24M0 10Q-22 6 -26 -14M0 2Q22 -2 26 -20"/><circle cx="0" cy="-32" r="8" fill="#d9a04c" stroke="none"/><circle cx="-28" cy="-20" r="6" fill="#c96a48" stroke="none"/><circle cx="28" cy="-26" r="6" fill="#c96a48" stroke="none"/></g>'
    # shadows of everything on the wall: the stork becomes a real stork
    wall_shadow = '<g transform="translate(1010 330) scale(1.25)"><path d="M-150 60Q-120 -30 -20 -40Q40 -40 70 -110Q80 -170 120 -170Q146 -168 150 -146L260 -108L148 -122Q140 -60 100 -10Q60 60 -20 90Q-90 100 -150 60Z"/><path d="M-30 84L-50 300M6 84L20 300" stroke="#2a3320" stroke-width="12"/></g>'
    body += f'<g fill="#2a3320" opacity=".5" filter="url(#s)" {MULTIPLY}>{wall_shadow}</g>'
    # tray in perspective
    body += '<path d="M150 1120H1200L1410 1560H-60Z" fill="#000" opacity=".5" filter="url(#t)" transform="translate(30 70)"/><path d="M140 1100H1210L1420 1560H-70Z" fill="#7a4a26" filter="url(#grainv)"/><path d="M-70 1560H1420V1640H-70Z" fill="#5a3419"/><path d="M-70 1560H1420" stroke="#d9a468" stroke-width="6"/>'
    rows = 9
    cloth = ""
    for j in range(rows):
        for i in range(14):
            if (i + j) % 2:
                continue
            t1, t2 = (j / rows) ** 1.25, ((j + 1) / rows) ** 1.25
            y1, y2 = 1118 + 412 * t1, 1118 + 412 * t2
            l1, r1 = 170 - 190 * t1, 1180 + 190 * t1
            l2, r2 = 170 - 190 * t2, 1180 + 190 * t2
            cloth += f'<path d="M{l1 + (r1 - l1) * i / 14:.0f} {y1:.0f}L{l1 + (r1 - l1) * (i + 1) / 14:.0f} {y1:.0f}L{l2 + (r2 - l2) * (i + 1) / 14:.0f} {y2:.0f}L{l2 + (r2 - l2) * i / 14:.0f} {y2:.0f}Z" fill="#c8382e"/>'
    body += f'<g filter="url(#weave)"><path d="M170 1118H1180L1370 1530H-20Z" fill="#fbf4e6"/>{cloth}</g>'

    def shade(x: float, y: float, rx: float, long: float) -> str:
        return f'<g {MULTIPLY} opacity=".55" filter="url(#s)"><path d="M{x - rx} {y}L{x + long} {y + long * 0.2:.0f}L{x + long + rx * 1.6:.0f} {y + long * 0.2 - 26:.0f}L{x + rx} {y - 20}Z" fill="#3a1c24"/></g>'

    # the moon: a colander hung on the wall side
    body += '<g transform="translate(330 420)"><circle r="196" fill="#20281a" opacity=".5" filter="url(#s)" transform="translate(40 44)"/><circle r="190" fill="url(#tin)"/><circle r="190" fill="none" stroke="#fff" stroke-width="7" opacity=".7"/><circle r="164" fill="#fff6d8" opacity=".25"/><path d="M-190 -14h-60v34h62ZM190 -14h60v34h-62Z" fill="#b9b6ac"/>'
    for ring, count in ((30, 6), (66, 12), (102, 18), (138, 26)):
        for k in range(count):
            a = math.tau * k / count + ring
            body += f'<circle cx="{ring * math.cos(a):.0f}" cy="{ring * math.sin(a):.0f}" r="9" fill="#fff2c0"/><circle cx="{ring * math.cos(a) - 1:.0f}" cy="{ring * math.sin(a) - 2:.0f}" r="9" fill="none" stroke="#4f4d46" stroke-width="3"/>'
    body += '<circle r="10" fill="#fff2c0"/></g>'
    # the grandmother: a coffee mill with a napkin for a shawl
    body += shade(470, 1370, 170, 330)
    body += '<g transform="translate(470 1370)"><path d="M-170 0V-300H170V0Z" fill="url(#beech)" filter="url(#grainv)"/><path d="M-190 -4H190V26H-190ZM-184 -324H184V-292H-184Z" fill="url(#beech)"/><path d="M-190 -4H190M-184 -322H184" stroke="#fff0d0" stroke-width="4" opacity=".7"/><rect x="-110" y="-150" width="220" height="120" rx="8" fill="#9c6432"/><rect x="-104" y="-144" width="208" height="108" rx="6" fill="url(#beech)" filter="url(#grainv)"/><circle cy="-90" r="20" fill="url(#brass)"/>'
    body += '<path d="M-150 -324Q-150 -470 0 -478Q150 -470 150 -324Z" fill="url(#brass)"/><path d="M-110 -340Q-108 -440 -20 -456" fill="none" stroke="#fffbe0" stroke-width="12" stroke-linecap="round" opacity=".8"/><path d="M0 -478V-530" stroke="#5a4a30" stroke-width="18"/><path d="M-8 -528L190 -556" stroke="#4a4a48" stroke-width="18" stroke-linecap="round"/><path d="M186 -560V-600" stroke="#4a4a48" stroke-width="12"/><path d="M164 -596Q160 -646 188 -650Q214 -646 210 -596Z" fill="#8c2f22"/><path d="M172 -604Q170 -634 184 -640" fill="none" stroke="#f0a890" stroke-width="5"/>'
    body += '<circle cx="-52" cy="-392" r="30" fill="#fffaf0"/><circle cx="52" cy="-392" r="30" fill="#fffaf0"/><circle cx="-44" cy="-388" r="14" fill="#1c1712"/><circle cx="60" cy="-388" r="14" fill="#1c1712"/><circle cx="-52" cy="-392" r="34" fill="none" stroke="#2b241a" stroke-width="7"/><circle cx="52" cy="-392" r="34" fill="none" stroke="#2b241a" stroke-width="7"/><path d="M-18 -396Q0 -406 18 -396" fill="none" stroke="#2b241a" stroke-width="7"/><path d="M-30 -340Q0 -326 30 -342" fill="none" stroke="#5a3410" stroke-width="7" stroke-linecap="round"/>'
    body += '<path d="M-210 -60Q-230 -250 -150 -318Q0 -262 150 -318Q226 -240 206 -70Q150 -180 60 -206L0 -170L-60 -206Q-150 -180 -210 -60Z" fill="#f6efe0" filter="url(#weave)"/><path d="M-200 -96Q-214 -250 -146 -306M196 -104Q212 -244 146 -306M-150 -300Q0 -246 150 -300" fill="none" stroke="#3f6f8f" stroke-width="9"/><path d="M-60 -206L-90 -130M60 -206L96 -130" stroke="#d9cdb4" stroke-width="8"/><circle cy="-190" r="17" fill="#c8382e"/></g>'
    # the stork: sugar tongs in an egg cup
    body += shade(910, 1300, 70, 260)
    body += '<g transform="translate(910 1300)"><path d="M-40 -110Q-64 -330 -10 -420Q20 -456 60 -430L150 -392" fill="none" stroke="url(#tin)" stroke-width="22" stroke-linecap="round"/><path d="M-10 -110Q-22 -300 16 -388Q30 -410 56 -404L150 -380" fill="none" stroke="#8a887f" stroke-width="18" stroke-linecap="round"/><path d="M-46 -130Q-64 -330 -14 -416" fill="none" stroke="#fff" stroke-width="5" opacity=".85"/><path d="M138 -404L232 -356L138 -368Z" fill="#c8382e"/><circle cx="40" cy="-432" r="9" fill="#1c1712"/>'
    body += '<path d="M-84 -150H60Q64 -60 8 -44V-20Q54 -14 60 8H-84Q-78 -14 -32 -20V-44Q-88 -60 -84 -150Z" fill="url(#enamel)"/><path d="M-84 -150H60" stroke="#fff" stroke-width="9"/><path d="M-66 -132Q-66 -80 -40 -62" fill="none" stroke="#dcefff" stroke-width="8" stroke-linecap="round"/></g>'
    # the children: three eggs with thimbles for hats
    for k, (x, y, s) in enumerate([(752, 1452, 0.92), (900, 1478, 1.0), (1050, 1450, 0.88)]):
        tone = ["#f3dcc0", "#e3b48c", "#f7ead6"][k]
        body += shade(x, y, 48 * s, 120) + f'<g transform="translate({x} {y}) scale({s}) rotate({[-6, 3, 9][k]})"><path d="M-62 -70Q-60 -160 0 -166Q60 -160 62 -70Q60 4 0 6Q-60 4 -62 -70Z" fill="{tone}"/><path d="M20 -160Q66 -140 62 -66Q58 4 0 6Q50 -30 46 -90Q44 -136 20 -160Z" fill="#8a5a3a" opacity=".35"/><path d="M-40 -92Q-36 -132 -14 -146" fill="none" stroke="#fff" stroke-width="10" stroke-linecap="round" opacity=".8"/><circle cx="-18" cy="-78" r="6" fill="#2b1c14"/><circle cx="18" cy="-78" r="6" fill="#2b1c14"/><path d="M-9 -54Q0 -{46 if k == 1 else 50} 9 -54" fill="none" stroke="#2b1c14" stroke-width="5" stroke-linecap="round"/><path d="M-40 -146L-28 -212Q0 -230 28 -212L40 -146Q0 -130 -40 -146Z" fill="url(#{"tin" if k != 1 else "brass"})"/><path d="M-38 -152Q0 -136 38 -152" fill="none" stroke="#4a3a20" stroke-width="5" opacity=".6"/>'
        body += "".join(f'<circle cx="{-20 + 13 * i}" cy="{-176 - 13 * (j % 2) - 9 * j}" r="3" fill="#3b2f1a" opacity=".6"/>' for i in range(4) for j in range(2)) + "</g>"
    for _ in range(46):  # beans and crumbs
        x, y = rng.uniform(180, 1240), rng.uniform(1400, 1520)
        body += f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{rng.uniform(3, 9):.0f}" ry="{rng.uniform(2, 5):.0f}" fill="{rng.choice(["#3b2414", "#5a3820", "#2a180c"])}"/>'
    body += f'<rect width="{w}" height="{h}" fill="url(#lamp)"/><rect width="{w}" height="{h}" fill="url(#fall)"/>'
    return sheet(w, h, defs, body)


def pictures() -> list[Picture]:
    """Return the three pictures of Spillkëscht."""
    home = "spillkescht/images/"
    return [
        Picture(home + "cover.jpg", theatre(), 1700, grain=1.2, vignette=0.1, seed=2841),
        Picture(home + "reen.jpg", dormitory(), 1500, grain=0.2, vignette=0.05, seed=2842),
        Picture(home + "kaffismillen.jpg", tray(), 1240, grain=0.6, vignette=0.08, seed=2843),
    ]
