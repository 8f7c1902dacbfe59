"""Noyau, product design: zinc, safety orange and concrete, one object at a time, lit as if it had to be found in the dark."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet
from .werkbrett_hartrath import surface

ORANGE, ZINC, CONCRETE, COAL = "#f26a1b", "#9fabb0", "#c9c5bc", "#15171a"


def barn() -> str:
    """The lamp in the barn: a cone of light, hay dust, a cow that has been woken."""
    rng = random.Random(61)
    defs = (
        linear("dark", [(0, "#0b0a0d", 1), (0.5, "#1c130e", 1), (1, "#2a1a0d", 1)]) + linear("cone", [(0, "#fff2c8", 0.85), (0.5, "#ffc873", 0.32), (1, "#ffb24a", 0.06)]) + linear("shade", [(0, "#2d3438", 1), (0.24, "#dfe6e8", 1), (0.36, "#aab5b9", 1), (0.7, "#5c676c", 1), (1, "#22282b", 1)], "0 0 1 0") + linear("rubber", [(0, "#7d2d06", 1), (0.25, "#ff9650", 1), (0.5, ORANGE, 1), (1, "#7d2d06", 1)], "0 0 1 0")
        + linear("beam", [(0, "#6b4a2c", 1), (0.5, "#3a2413", 1), (1, "#160d07", 1)]) + linear("post", [(0, "#1a100a", 1), (0.3, "#7d5632", 1), (0.5, "#5a3b20", 1), (1, "#140c07", 1)], "0 0 1 0") + radial("pool", [(0, "#ffe0a0", 0.9), (0.6, "#e39a45", 0.4), (1, "#e39a45", 0)], ".5 .5 .5") + radial("bulb", [(0, "#ffffff", 1), (0.4, "#fff2c4", 1), (1, "#ffcf70", 0)], ".5 .5 .5")
        + surface("grainy", ".004 .09", 5, 1.25, 56, 4) + grain("hay", ".02 .3", ".9 .7 .3", 0.8, 3, 7) + blur("s", 14) + blur("b", 30) + blur("u", 2.4) + radial("edge", [(0, "#000", 0), (0.6, "#000", 0.1), (1, "#000", 0.75)], ".5 .5 .75") + '<clipPath id="nohead"><rect width="1800" height="1200"/></clipPath>'
    )
    body = '<rect width="1800" height="1200" fill="url(#dark)"/>'
    for k in range(19):
        x = -10 + k * 98
        lum = max(0.0, 1 - abs(x - 980) / 900)
        body += f'<path d="M{x} 120H{x + 90}V860H{x}Z" fill="#7a5430" opacity="{0.1 + 0.5 * lum:.2f}" filter="url(#grainy)"/>'
    # moonlight through the gaps, hay to the left
    body += '<path d="M0 520Q120 430 260 470Q380 440 470 560Q560 600 600 760L640 900H0Z" fill="#7d5a22"/>'
    for _ in range(900):
        x = rng.uniform(-10, 640)
        top = 470 + max(0, (x - 300)) ** 1.3 * 0.32 + abs(x - 200) * 0.2
        y = rng.uniform(min(top, 880), 900)
        lum = 0.25 + 0.75 * max(0, x - 100) / 540
        body += f'<path d="M{x:.0f} {y:.0f}l{rng.uniform(-46, 46):.0f} {rng.uniform(-22, 22):.0f}" stroke="{rng.choice(["#f0c668", "#d9a648", "#8c6424", "#5a3d14", "#ffe09a"])}" stroke-width="{rng.uniform(1.5, 4):.1f}" opacity="{lum:.2f}"/>'
    for _ in range(160):
        x, y = rng.gauss(610, 46), rng.uniform(780, 930)
        body += f'<path d="M{x:.0f} {y:.0f}l{rng.uniform(-50, 50):.0f} {rng.uniform(-16, 30):.0f}" stroke="{rng.choice(["#f0c668", "#d9a648", "#8c6424"])}" stroke-width="{rng.uniform(1.5, 4):.1f}" opacity=".8"/>'
    body += '<path d="M0 860H1800V1200H0Z" fill="#2b1b0f"/><rect y="860" width="1800" height="340" filter="url(#hay)" opacity=".35"/><ellipse cx="1010" cy="1020" rx="640" ry="150" fill="url(#pool)"/>'
    for _ in range(420):
        x, y = rng.gauss(1000, 420), rng.uniform(880, 1180)
        body += f'<path d="M{x:.0f} {y:.0f}l{rng.uniform(-40, 40):.0f} {rng.uniform(-8, 8):.0f}" stroke="{rng.choice(["#ffe0a0", "#c99a4a", "#6b4a20"])}" stroke-width="{rng.uniform(1, 3.4):.1f}" opacity="{max(0.12, 0.9 - abs(x - 1000) / 700):.2f}"/>'
    # the cow looks over the rail
    body += '<g transform="translate(1490 620)"><path d="M-60 300Q-110 90 -40 -20Q60 -90 200 -70Q360 -60 420 0V330Q240 400 96 350L84 500H34L20 500L-16 340Q-50 330 -60 300Z" fill="#1a0f0a"/><path d="M-60 300Q-104 90 -40 -20Q60 -84 200 -66" fill="none" stroke="#e0a45a" stroke-width="7" opacity=".8"/><path d="M-150 -60Q-120 -120 -50 -116Q20 -120 44 -50Q50 40 6 130Q-20 178 -66 178Q-116 176 -134 126Q-166 30 -150 -60Z" fill="#6b3d20"/><path d="M-150 -60Q-120 -120 -60 -116Q-90 20 -70 178Q-116 176 -134 126Q-166 30 -150 -60Z" fill="#b9743a"/><path d="M-66 -110Q-34 -60 -44 30Q-48 80 -58 96Q-86 60 -84 -20Q-84 -80 -66 -110Z" fill="#f3e3c8"/><path d="M-132 110Q-66 70 4 112Q10 176 -64 182Q-130 176 -132 110Z" fill="#e8b9a0"/><ellipse cx="-100" cy="132" rx="12" ry="9" fill="#4a2013"/><ellipse cx="-34" cy="134" rx="12" ry="9" fill="#4a2013"/><path d="M-98 160Q-66 172 -34 160" stroke="#8a4a34" stroke-width="5" fill="none"/><path d="M-146 -50Q-226 -80 -250 -30Q-210 0 -148 -16ZM40 -46Q110 -80 140 -40Q110 4 44 -8Z" fill="#8a5128"/><path d="M-230 -36Q-190 -30 -150 -34" stroke="#e8b9a0" stroke-width="16" stroke-linecap="round"/><path d="M-140 -86Q-176 -120 -164 -166Q-140 -140 -108 -116ZM20 -92Q60 -124 50 -172Q24 -144 -10 -118Z" fill="#efe2c4"/><circle cx="-118" cy="-6" r="17" fill="#0c0706"/><circle cx="12" cy="-4" r="17" fill="#0c0706"/><circle cx="-124" cy="-12" r="6" fill="#fff6d8"/><circle cx="5" cy="-10" r="6" fill="#fff6d8"/><path d="M-250 -20v50h44v-40Z" fill="#f2c72c"/></g>'
    body += '<path d="M1240 800H1800V850H1240Z" fill="url(#beam)"/><path d="M1240 940H1800V984H1240Z" fill="url(#beam)"/><path d="M1240 800H1800" stroke="#e0a45a" stroke-width="5" opacity=".8"/><path d="M1240 120H1310V1080H1240Z" fill="url(#post)"/><path d="M1242 120V1080" stroke="#ffcb7a" stroke-width="4" opacity=".6"/>'
    body += '<path d="M-20 60L1820 20V120L-20 170Z" fill="url(#beam)" filter="url(#grainy)"/><path d="M-20 168L1820 118" stroke="#e0a45a" stroke-width="5" opacity=".6"/><path d="M520 160L700 1200H540L380 164Z" fill="url(#post)" opacity=".0"/>'
    body += '<path d="M900 520L360 1180H1660L1060 520Z" fill="url(#cone)" filter="url(#b)" style="mix-blend-mode:screen"/>'
    body += '<path d="M980 130Q972 200 980 262" fill="none" stroke="#0a0a0c" stroke-width="13"/><path d="M984 130Q976 200 984 262" fill="none" stroke="#8a6a44" stroke-width="3"/><path d="M946 104q34 -30 68 0v44q-34 20 -68 0Z" fill="#22282b"/>'
    body += '<path d="M930 262H1030V340H930Z" fill="url(#rubber)"/><path d="M930 276H1030M930 294H1030M930 312H1030M930 330H1030" stroke="#5a1f04" stroke-width="5" opacity=".6"/><path d="M916 340H1044Q1130 360 1180 520H780Q830 360 916 340Z" fill="url(#shade)"/><path d="M780 520A200 34 0 0 0 1180 520A200 34 0 0 0 780 520Z" fill="#fff1c4"/><path d="M780 520A200 34 0 0 0 1180 520" fill="none" stroke="#f26a1b" stroke-width="15"/><path d="M780 520A200 34 0 0 1 1180 520" fill="none" stroke="#7d8a90" stroke-width="5"/><ellipse cx="980" cy="524" rx="120" ry="74" fill="url(#bulb)"/>'
    body += '<path d="M836 540V618Q980 660 1124 618V540M836 580Q980 618 1124 580M900 552V634M980 556V642M1060 552V634" fill="none" stroke="#1d2224" stroke-width="7"/><path d="M840 544V616M980 560V640" stroke="#ffe6b0" stroke-width="2.5"/><path d="M858 470Q884 392 930 362" fill="none" stroke="#fff" stroke-width="13" opacity=".7" stroke-linecap="round" filter="url(#u)"/>'
    for _ in range(420):
        y = rng.uniform(540, 1150)
        w = 90 + (y - 520) * 0.9
        x = 990 + rng.uniform(-w, w)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(0.8, 3.6):.1f}" fill="#fff0c0" opacity="{rng.uniform(0.2, 0.9):.2f}"/>'
    return sheet(1800, 1200, defs, body + '<rect width="1800" height="1200" fill="url(#edge)"/>')


def lock_photo() -> str:
    """The lock around a bicycle frame, close, against raw concrete."""
    rng = random.Random(3)
    defs = (
        linear("wall", [(0, "#d9d5cb", 1), (0.6, CONCRETE, 1), (1, "#8f8a80", 1)], "0 0 .8 1") + surface("cast", ".01", 7, 1.15, 60, 8) + surface("fine", ".4", 1.2, 1.06, 62, 2) + linear("tube", [(0, "#052a24", 1), (0.2, "#3fb39a", 1), (0.3, "#c4fff0", 1), (0.42, "#1f8a74", 1), (1, "#02140f", 1)]) + linear("steel", [(0, "#394147", 1), (0.2, "#f4f7f8", 1), (0.34, "#b4bec3", 1), (0.7, "#5b666c", 1), (1, "#23292d", 1)]) + linear("body", [(0, "#ffb07a", 1), (0.16, "#ff8a3f", 1), (0.5, ORANGE, 1), (1, "#962f03", 1)], "0 0 .7 1")
        + '<clipPath id="left"><path d="M0 0H780V1600H0Z"/></clipPath>' + blur("s", 16) + blur("u", 4) + blur("bg", 18) + linear("hook", [(0, "#3a4146", 1), (0.25, "#dfe5e7", 1), (0.5, "#7d878c", 1), (1, "#22282b", 1)], "0 0 1 0") + linear("light", [(0, "#fff8e6", 0.34), (0.4, "#fff", 0), (1, "#0b1016", 0.5)], "0 0 1 1")
    )
    body = '<rect width="1600" height="1600" fill="url(#wall)" filter="url(#cast)"/>'
    for x, y in [(200, 240), (1400, 240), (200, 1300), (1400, 1300)]:
        body += f'<circle cx="{x}" cy="{y}" r="26" fill="#8f8a80"/><path d="M{x - 26} {y}A26 26 0 0 1 {x + 26} {y}A26 18 0 0 0 {x - 26} {y}Z" fill="#55514a"/>'
    body += '<path d="M800 -20V1620" stroke="#8f8a80" stroke-width="6"/><path d="M805 -20V1620" stroke="#f0ece2" stroke-width="3"/>'
    for _ in range(120):
        x, y, r = rng.uniform(0, 1600), rng.uniform(0, 1600), rng.uniform(1.5, 6)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r:.1f}" fill="#7d786e" opacity=".7"/><circle cx="{x + 1:.0f}" cy="{y + 2:.0f}" r="{r * 0.6:.1f}" fill="#4d4a43" opacity=".7"/>'
    ring = "M560 1040V620Q560 360 800 360Q1040 360 1040 620V1040"
    case = "M470 1010Q470 960 520 960H1080Q1130 960 1130 1010V1240Q1130 1380 990 1380H610Q470 1380 470 1240Z"
    # shadows thrown by low light from the upper left
    body += f'<g opacity=".55" filter="url(#s)" transform="translate(150 120)"><path d="{ring}" fill="none" stroke="#22262b" stroke-width="80"/><path d="{case}" fill="#22262b"/><path d="M-200 700L1700 330V470L-200 850Z" fill="#22262b"/></g>'
    # back half of the shackle passes behind the tube, front half before it
    steel = f'<path d="{ring}" fill="none" stroke="#2a3136" stroke-width="82"/><path d="{ring}" fill="none" stroke="#8c979c" stroke-width="62"/><path d="{ring}" fill="none" stroke="#cfd7da" stroke-width="34" transform="translate(-8 -8)"/><path d="{ring}" fill="none" stroke="#ffffff" stroke-width="10" transform="translate(-16 -16)"/>'
    body += steel
    body += '<g transform="rotate(-11 800 640)"><path d="M-260 560H1880V720H-260Z" fill="url(#tube)"/><path d="M-260 600H1880" stroke="#fff" stroke-width="6" opacity=".55"/><path d="M1250 560V720M1274 560V720" stroke="#f3efe2" stroke-width="9" opacity=".9"/><path d="M240 560V720M200 560V720" stroke="#f3efe2" stroke-width="9" opacity=".9"/></g>'
    body += f'<g clip-path="url(#left)"><path d="{ring}" fill="none" stroke="#02140f" stroke-width="86" opacity=".5" transform="translate(26 14)" filter="url(#u)"/>{steel}</g>'
    body += f'<path d="{case}" fill="url(#body)" filter="url(#fine)"/><path d="M474 1240Q474 1376 610 1376H990Q1126 1376 1126 1240" fill="none" stroke="#5e1c00" stroke-width="13" opacity=".6"/><path d="M480 1200V1012Q480 968 522 968H1076" fill="none" stroke="#ffe0c4" stroke-width="8" stroke-linecap="round"/><path d="M508 948H614V984H508ZM986 948H1092V984H986Z" fill="#3a1402"/><path d="M508 948H614V958H508ZM986 948H1092V958H986Z" fill="#15171a"/>'
    body += '<circle cx="800" cy="1170" r="138" fill="#7a2602"/><circle cx="800" cy="1164" r="130" fill="#1a1d20"/><circle cx="800" cy="1164" r="130" fill="none" stroke="#ffb98a" stroke-width="4" opacity=".7"/><circle cx="800" cy="1164" r="94" fill="url(#steel)"/><circle cx="800" cy="1164" r="94" fill="none" stroke="#0d0f11" stroke-width="6"/><g fill="#0d0f11"><circle cx="800" cy="1146" r="20"/><path d="M790 1152H810L820 1220H780Z"/></g>'
    for k in range(24):
        a = 2 * math.pi * k / 24
        body += f'<path d="M{800 + 104 * math.cos(a):.0f} {1164 + 104 * math.sin(a):.0f}L{800 + 120 * math.cos(a):.0f} {1164 + 120 * math.sin(a):.0f}" stroke="#6a747a" stroke-width="6"/>'
    body += '<path d="M540 1300Q700 1340 1060 1300" fill="none" stroke="#ffd2ae" stroke-width="5" opacity=".5"/>'
    return sheet(1600, 1600, defs, body + '<rect width="1600" height="1600" fill="url(#light)"/>')


def lock_section() -> str:
    """The same lock cut in half on the drawing board: seven discs, one spring, what happens in frost."""
    defs = (
        '<pattern id="h" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 8H16" stroke="#f26a1b" stroke-width="3"/></pattern><pattern id="k" width="16" height="16" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 8H16" stroke="#23292d" stroke-width="2.6"/></pattern><pattern id="mm" width="25" height="25" patternUnits="userSpaceOnUse"><path d="M25 0H0V25" fill="none" stroke="#dba98a" stroke-width="1"/></pattern><pattern id="cm" width="250" height="250" patternUnits="userSpaceOnUse"><path d="M250 0H0V250" fill="none" stroke="#d08a62" stroke-width="2"/></pattern>'
        + grain("fibre", ".4", ".4 .3 .2", 0.3, 2, 4) + linear("sheetc", [(0, "#fdf8ee", 1), (1, "#f3e8d8", 1)], "0 0 1 1") + blur("wash", 14) + linear("sh", [(0, "#7d8a90", 0.5), (0.4, "#fff", 0), (1, "#39434a", 0.45)], "0 0 1 0")
    )
    pen = 'fill="none" stroke="#23292d" stroke-linejoin="round"'
    body = '<rect width="1900" height="1200" fill="url(#sheetc)"/><rect width="1900" height="1200" fill="url(#mm)" opacity=".55"/><rect width="1900" height="1200" fill="url(#cm)" opacity=".6"/>'
    body += '<path d="M300 480H1180Q1260 480 1260 560V900Q1260 980 1180 980H300Q220 980 220 900V560Q220 480 300 480Z" fill="#f9c9a4" opacity=".7" filter="url(#wash)"/>'
    # case, cut
    body += '<path fill-rule="evenodd" d="M300 470H1180Q1260 470 1260 550V900Q1260 980 1180 980H300Q220 980 220 900V550Q220 470 300 470ZM470 600V860H1010V600ZM300 470V560H420V470ZM1060 470V700H1180V470Z" fill="url(#h)" stroke="#23292d" stroke-width="7"/>'
    # shackle, section on the left leg, whole on the right
    body += f'<path d="M306 556V260Q306 90 740 90Q1174 90 1174 260V690H1066V270Q1066 196 740 196Q414 196 414 270V556Z" fill="#fdf8ee"/><path d="M306 556V260Q306 90 740 90Q1174 90 1174 260V690H1066V270Q1066 196 740 196Q414 196 414 270V556Z" fill="url(#k)" opacity=".8"/><path d="M306 556V260Q306 90 740 90Q1174 90 1174 260V690H1066V270Q1066 196 740 196Q414 196 414 270V556Z" {pen} stroke-width="7"/><path d="M1066 600h-34v60h34" fill="#fdf8ee" stroke="#23292d" stroke-width="6"/>'
    # discs
    for k in range(7):
        x = 560 + k * 52
        lift = [0, 22, 8, 34, 14, 28, 4][k]
        body += f'<rect x="{x}" y="{616 + lift}" width="40" height="{214}" rx="5" fill="{"#f26a1b" if k == 3 else "#e3e8e9"}"/><rect x="{x}" y="{616 + lift}" width="40" height="214" rx="5" fill="url(#sh)"/><rect x="{x}" y="{616 + lift}" width="40" height="214" rx="5" {pen} stroke-width="5"/><path d="M{x + 8} {700 + lift}H{x + 32}V{746 + lift}H{x + 8}Z" fill="#fdf8ee" stroke="#23292d" stroke-width="4"/>'
    body += f'<path d="M486 640{"".join(f"L{(540, 486)[k % 2]} {654 + 14 * k}" for k in range(13))}" {pen} stroke-width="7"/><path d="M926 610h26v60h60v-30h34v60h-34v90h-86Z" fill="#d8dee0" stroke="#23292d" stroke-width="6"/>'
    body += f'<path d="M470 728H160Q96 728 96 760Q96 800 160 800H470" fill="#fdf8ee" stroke="#23292d" stroke-width="6"/><path d="M180 800l16 -20h30l14 20h40l18 -28h30l12 28h60" fill="none" stroke="#f26a1b" stroke-width="8"/><circle cx="150" cy="764" r="16" {pen} stroke-width="5"/>'
    # centre lines and measures
    body += f'<path d="M60 764H1330M740 40V1080" {pen} stroke-width="3" stroke-dasharray="46 10 8 10"/><path d="M220 1070H1260M220 1010V1096M1260 1010V1096M1350 470V980M1290 470H1376M1290 980H1376" {pen} stroke-width="3"/><path d="M220 1070l30 -9v18ZM1260 1070l-30 -9v18ZM1350 470l-9 30h18ZM1350 980l-9 -30h18Z" fill="#23292d"/>'
    body += f'<g transform="translate(690 1090)" {pen} stroke-width="6" stroke-linecap="round"><path d="M0 8L14 0V44M34 0H62L44 44M86 30a13 13 0 1 0 26 0a13 13 0 1 0 -26 0Q86 6 106 -1"/></g>'
    # three details to the right: warm, frost, forced
    for k, (cy, tint) in enumerate([(230, "#f6c9a0"), (600, "#bfdbe6"), (970, "#f0a08a")]):
        body += f'<circle cx="1640" cy="{cy}" r="150" fill="{tint}" opacity=".75" filter="url(#wash)"/><circle cx="1640" cy="{cy}" r="150" fill="none" stroke="#23292d" stroke-width="6"/><rect x="1600" y="{cy - 116 + 10 * k}" width="80" height="216" rx="8" fill="#e3e8e9" stroke="#23292d" stroke-width="6"/><rect x="1600" y="{cy - 116 + 10 * k}" width="80" height="216" rx="8" fill="url(#sh)"/><path d="M1614 {cy - 30 + 10 * k}h52v52h-52Z" fill="#fdf8ee" stroke="#23292d" stroke-width="5"/><path d="M1520 {cy - 128}H1590V{cy + 128}H1520M1760 {cy - 128}H1690V{cy + 128}H1760" fill="none" stroke="#f26a1b" stroke-width="7"/>'
    body += '<g stroke="#fff" stroke-width="6" stroke-linecap="round"><path d="M1560 520v56M1536 534l48 28M1584 534l-48 28M1724 610v56M1700 624l48 28M1748 624l-48 28"/></g><path d="M1470 900l110 60l-20 -34M1580 960l-38 4" fill="none" stroke="#23292d" stroke-width="8" stroke-linecap="round"/><path d="M770 620Q1200 300 1490 240M1000 760Q1300 660 1490 610M400 880Q1000 1160 1490 990" fill="none" stroke="#f26a1b" stroke-width="3.5" stroke-dasharray="14 9"/>'
    return sheet(1900, 1200, defs, body)


def letterbox() -> str:
    """Eight letter boxes on a south wall in winter sun; the shadow of a plane tree, one letter late."""
    rng = random.Random(18)
    defs = (
        linear("wall", [(0, "#f0d9b8", 1), (1, "#d9b083", 1)], "0 0 1 1") + surface("render", ".05", 3, 1.14, 60, 11) + linear("lid", [(0, "#eef3f4", 1), (1, "#b4bfc4", 1)]) + linear("inside", [(0, "#0c0e10", 1), (1, "#3a3f44", 1)]) + blur("s", 7) + blur("tree", 8) + surface("brush", ".004 .3", 1.6, 1.08, 62, 5) + linear("low", [(0, "#fff4d6", 0.3), (0.6, "#fff", 0), (1, "#3a1d3f", 0.28)], "0 0 1 1")
        + linear("z", [(0, "#d3dbde", 1), (0.5, "#a3afb4", 1), (1, "#7a868b", 1)], "0 0 .4 1") + linear("o", [(0, "#ff9a5a", 1), (0.5, ORANGE, 1), (1, "#b84406", 1)], "0 0 .4 1") + linear("g", [(0, "#6fae94", 1), (0.5, "#3d8068", 1), (1, "#235243", 1)], "0 0 .4 1") + linear("c", [(0, "#4a5056", 1), (0.5, "#2b3035", 1), (1, "#15181b", 1)], "0 0 .4 1") + linear("y", [(0, "#ffe08a", 1), (0.5, "#edbb3a", 1), (1, "#b1820c", 1)], "0 0 .4 1")
    )
    body = '<rect width="2000" height="1250" fill="url(#wall)" filter="url(#render)"/><path d="M0 1110H2000V1250H0Z" fill="#9d8f86"/><path d="M0 1110H2000V1122H0Z" fill="#efe4d8"/>'
    kinds = ["z", "c", "z", "o", "g", "z", "z", "y"]
    for k in range(8):
        col, row = k % 4, k // 4
        x, y, w, h = 300 + col * 370, 190 + row * 450, 290, 370
        body += f'<path d="M{x} {y}L{x + 60} {y + 110}V{y + h + 118}H{x + w + 70}V{y + 116}L{x + w} {y}Z" fill="#4a2a58" opacity=".6" filter="url(#s)"/>'
        opened = k == 6
        body += f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="6" fill="url(#{kinds[k]})" filter="url(#brush)"/><path d="M{x + 4} {y + h - 4}V{y + 6}H{x + w - 4}" fill="none" stroke="#fff" stroke-width="5" opacity=".6"/><path d="M{x + w - 3} {y + 6}V{y + h - 3}H{x + 6}" fill="none" stroke="#000" stroke-width="6" opacity=".28"/>'
        # the folded brow that keeps the rain out
        body += f'<path d="M{x - 10} {y + 96}L{x + 8} {y + 40}H{x + w - 8}L{x + w + 10} {y + 96}Z" fill="url(#{kinds[k]})"/><path d="M{x - 10} {y + 96}L{x + 8} {y + 40}H{x + w - 8}L{x + w + 10} {y + 96}Z" fill="#fff" opacity=".28"/><path d="M{x - 10} {y + 96}H{x + w + 10}V{y + 108}H{x - 10}Z" fill="#1a1612" opacity=".5"/><path d="M{x} {y + 108}H{x + w}L{x + w} {y + 150}L{x + 30} {y + 150}Z" fill="#2b1836" opacity=".4"/>'
        if opened:
            body += f'<path d="M{x + 10} {y + 112}H{x + w - 10}V{y + 152}H{x + 10}Z" fill="url(#inside)"/><path d="M{x + 60} {y + 142}L{x + 40} {y + 20}L{x + 236} {y + 4}L{x + 252} {y + 142}Z" fill="#4a2a58" opacity=".5" transform="translate(24 26)" filter="url(#s)"/><path d="M{x + 60} {y + 142}L{x + 40} {y + 20}L{x + 236} {y + 4}L{x + 252} {y + 142}Z" fill="#fffaf0"/><path d="M{x + 40} {y + 20}L{x + 146} {y + 96}L{x + 236} {y + 4}" fill="none" stroke="#cdb89a" stroke-width="5"/><rect x="{x + 190}" y="{y + 22}" width="40" height="48" fill="#d3472c" transform="rotate(-5 {x + 210} {y + 46})"/>'
        body += f'<rect x="{x + 96}" y="{y + 196}" width="98" height="34" rx="3" fill="#fffaf0" stroke="#6b6258" stroke-width="3"/><path d="M{x + 108} {y + 214}h{[52, 70, 40, 60, 66, 30, 74, 48][k]}" stroke="#2b2622" stroke-width="7"/><circle cx="{x + w / 2}" cy="{y + 296}" r="22" fill="#2b3035"/><circle cx="{x + w / 2 - 2}" cy="{y + 293}" r="19" fill="#d3dbde"/><path d="M{x + w / 2} {y + 284}v20" stroke="#15181b" stroke-width="6"/>'
    # the plane tree's shadow and a few of its leaves
    branch = '<path d="M-60 1180Q300 900 520 640Q700 420 1080 240" stroke-width="58"/><path d="M420 770Q640 700 900 700T1340 560" stroke-width="30"/><path d="M640 540Q760 300 760 60" stroke-width="26"/><path d="M1080 240Q1300 160 1500 -40M900 330Q1160 360 1400 300T1760 200" stroke-width="17"/><path d="M1100 650Q1300 760 1560 740M760 220Q860 120 960 90M1280 560Q1420 450 1600 450" stroke-width="12"/>'
    body += f'<g fill="none" stroke="#3a1d4a" opacity=".36" stroke-linecap="round" filter="url(#tree)">{branch}'
    for x, y, n in [(1340, 560, 4), (1760, 200, 5), (1560, 740, 4), (960, 90, 4), (1600, 450, 5), (1400, 300, 4), (760, 120, 4), (520, 640, 3), (1180, 352, 3)]:
        for _ in range(n):
            a, r = math.radians(rng.uniform(-80, 30)), rng.uniform(90, 220)
            body += f'<path d="M{x} {y}q{r * 0.5 * math.cos(a):.0f} {r * 0.5 * math.sin(a) - 14:.0f} {r * math.cos(a):.0f} {r * math.sin(a):.0f}" stroke-width="{rng.uniform(4, 8):.1f}"/>'
    body += "</g>"
    for _ in range(16):
        x, y, a = rng.uniform(60, 1940), rng.uniform(1136, 1230), rng.randint(0, 359)
        body += f'<g transform="translate({x:.0f} {y:.0f}) rotate({a}) scale({rng.uniform(0.7, 1.3):.2f} .7)"><path d="M0 -26L8 -10L26 -12L16 4L22 22L0 14L-22 22L-16 4L-26 -12L-8 -10Z" fill="{rng.choice(["#c97a2c", "#a8521c", "#e0a040"])}"/><path d="M0 0V32" stroke="#6b3410" stroke-width="2.5"/></g>'
    return sheet(2000, 1250, defs, body + '<rect width="2000" height="1250" fill="url(#low)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of Noyau."""
    home = "noyau/images/"
    return [
        Picture(home + "cover.jpg", barn(), 1700, grain=2.2, vignette=0.1, seed=4041),
        Picture(home + "sept-disques.jpg", lock_photo(), 1500, grain=1.6, vignette=0.1, seed=4042),
        Picture(home + "sept-disques-coupe.jpg", lock_section(), 1600, grain=0.4, vignette=0.06, seed=4043),
        Picture(home + "visiere.jpg", letterbox(), 1800, grain=1.2, vignette=0.08, seed=4044),
    ]
