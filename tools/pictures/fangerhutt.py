"""Fangerhutt, costumes and hats: backstage dark, oxblood and bottle green, one warm light from the side, cloth and wood."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

OX, BOTTLE, STRAW = "#8c1f24", "#173a30", "#d8b36a"


def block(x: float, y: float, size: float, tone: str, opacity: float) -> str:
    """Return a wooden head block on its foot, seen from the front, the foot standing at (x, y)."""
    return (
        f'<g transform="translate({x} {y}) scale({size})" fill="{tone}" opacity="{opacity}"><path d="M-60 0H60V-18H22L16 -70H-16L-22 -18H-60Z"/>'
        '<path d="M-58 -70Q-86 -120 -82 -190Q-76 -290 0 -292Q76 -290 82 -190Q86 -120 58 -70Z"/></g>'
    )


def steam() -> str:
    """A hood of red felt, wet on its wooden head, steaming in the light of a skylight."""
    x: float
    y: float
    rng = random.Random(7)
    defs = (
        linear("dark", [(0, "#1a1512", 1), (0.6, "#2b1f18", 1), (1, "#120d0a", 1)]) + linear("ray", [(0, "#ffe7b8", 0.7), (0.55, "#ffd79a", 0.2), (1, "#ffd79a", 0)], ".9 0 .3 1")
        + linear("oak", [(0, "#7a5230", 1), (0.1, "#55371f", 1), (1, "#1d120a", 1)]) + linear("wood", [(0, "#6d4525", 1), (0.55, "#b98552", 1), (0.8, "#e2b47c", 1), (1, "#8a5c34", 1)], "0 0 1 0")
        + radial("felt", [(0, "#ef6a55", 1), (0.28, "#bb2f2d", 1), (0.62, "#7c171d", 1), (1, "#2c070b", 1)], ".7 .2 .9") + linear("fold", [(0, "#2c070b", 0.8), (0.5, "#e65a4a", 0.5), (1, "#2c070b", 0.7)], "0 0 1 0")
        + blur("s", 20) + blur("m", 7) + blur("xl", 60) + blur("out", 11) + grain("fuzz", ".35 .5", "1 .8 .7", 0.5, 3, 2)
        + grain("vein", ".004 .09", "0 0 0", 0.5, 3, 6)
    )
    body = '<rect width="1800" height="1200" fill="url(#dark)"/><g filter="url(#out)">'
    for row, y in enumerate((390, 760)):
        body += f'<rect x="0" y="{y}" width="1800" height="22" fill="#4b3420"/>'
        for k in range(11):
            x = 70 + 172 * k + rng.uniform(-14, 14)
            lit = max(0.0, 1 - abs(x - 1130 + 260 * row) / 900)
            body += block(x, y, rng.uniform(0.84, 1.04), ["#5d402a", "#6d4b30", "#503522"][k % 3], 0.4 + 0.55 * lit)
            body += f'<ellipse cx="{x + 30:.0f}" cy="{y - 190}" rx="30" ry="80" fill="#e5b67e" opacity="{0.32 * lit:.2f}"/>'
    body += '</g><path d="M1330 -20H1830V160L900 1220H240Z" fill="url(#ray)" filter="url(#s)"/><path d="M1500 -20H1640L760 1220H520Z" fill="url(#ray)" opacity=".5" filter="url(#s)"/>'
    body += '<rect y="965" width="1800" height="235" fill="url(#oak)"/><rect y="965" width="1800" height="235" filter="url(#vein)" opacity=".8"/><path d="M0 967H1800" stroke="#d79c5d" stroke-width="3" opacity=".55"/>'
    body += '<ellipse cx="690" cy="1040" rx="420" ry="44" fill="#070403" opacity=".75" filter="url(#s)"/>'
    body += '<path d="M640 1040H980Q990 1020 960 1008L880 990L868 880H752L740 990L660 1008Q630 1020 640 1040Z" fill="url(#wood)"/><path d="M752 880H868L872 920H748Z" fill="#000" opacity=".5" filter="url(#m)"/>'
    hood = "M810 268C985 268 1082 396 1088 560C1092 650 1080 700 1092 742C1130 790 1168 850 1150 890C1120 926 1072 884 1036 902C1000 930 966 896 926 912C880 934 846 900 800 914C752 930 716 900 676 912C636 926 600 896 566 906C520 914 470 892 476 858C486 812 534 788 540 740C548 690 530 640 536 556C548 392 640 268 810 268Z"
    defs += f'<clipPath id="hood"><path d="{hood}"/></clipPath>'
    body += f'<path d="{hood}" fill="url(#felt)"/><g clip-path="url(#hood)">'
    for k in range(15):
        a = k / 14
        x, w = 520 + 590 * a, rng.uniform(16, 30)
        body += f'<path d="M{810 + (x - 810) * 0.9:.0f} 742Q{x - 8:.0f} 800 {810 + (x - 810) * 1.16:.0f} 930H{810 + (x - 810) * 1.16 + w:.0f}Q{x + w:.0f} 800 {810 + (x - 810) * 0.9 + w * 0.4:.0f} 742Z" fill="url(#fold)" opacity=".75" filter="url(#m)"/>'
    body += '<path d="M930 330Q1060 430 1058 620" stroke="#ffb49a" stroke-width="46" fill="none" opacity=".5" filter="url(#s)"/><path d="M560 480Q540 620 556 720Q690 790 820 780L640 560Z" fill="#180306" opacity=".55" filter="url(#s)"/>'
    body += '<path d="M690 330Q780 420 800 690M880 300Q930 430 930 700" stroke="#4d0b11" stroke-width="16" fill="none" opacity=".5" filter="url(#m)"/><rect x="440" y="240" width="740" height="720" filter="url(#fuzz)" opacity=".4"/>'
    for _ in range(70):
        x, y = rng.uniform(830, 1070), rng.uniform(340, 700)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(1, 3):.1f}" fill="#ffe1cd" opacity="{rng.uniform(0.3, 0.9):.2f}"/>'
    body += '</g><path d="M538 734Q810 800 1092 738" stroke="#140a05" stroke-width="20" fill="none" opacity=".6" filter="url(#m)"/><path d="M537 728Q810 792 1092 732M538 740Q810 806 1092 744" stroke="#e8d5a8" stroke-width="7" fill="none"/><path d="M537 728Q810 792 1092 732" stroke="#7d6235" stroke-width="7" stroke-dasharray="3 9" fill="none" opacity=".7"/>'
    body += '<path d="M930 782Q990 840 964 900Q946 950 1000 968" stroke="#e8d5a8" stroke-width="6" fill="none"/><circle cx="930" cy="780" r="13" fill="#e8d5a8"/>'
    for k in range(26):
        x, lift, sway = rng.uniform(600, 1050), rng.uniform(170, 420), rng.uniform(-70, 90)
        y = 300 + 0.0011 * (x - 810) ** 2
        body += (
            f'<path d="M{x:.0f} {y + 40:.0f}C{x - sway:.0f} {y - lift * 0.3:.0f} {x + sway * 1.6 + 40:.0f} {y - lift * 0.55:.0f} {x + 40:.0f} {y - lift * 0.8:.0f}S{x + 120 + sway:.0f} {y - lift * 1.1:.0f} {x + 150:.0f} {y - lift * 1.3:.0f}" '
            f'fill="none" stroke="#fff3dc" stroke-width="{rng.uniform(16, 60):.0f}" stroke-linecap="round" opacity="{rng.uniform(0.07, 0.2):.2f}" filter="url(#{rng.choice(["s", "out", "out"])})"/>'
        )
    body += '<g transform="translate(1330 1052)"><ellipse cx="20" cy="4" rx="190" ry="18" fill="#050302" opacity=".8" filter="url(#m)"/><path d="M-90 0V-150H90V0Z" fill="#3d2415"/><path d="M-104 -12H104V8H-104ZM-104 -160H104V-140H-104Z" fill="url(#wood)"/>'
    body += "".join(f'<path d="M-92 {-134 + 11 * k}Q0 {-124 + 11 * k} 92 {-134 + 11 * k}" stroke="{["#d9bd84", "#b1905a"][k % 2]}" stroke-width="10" fill="none"/>' for k in range(11)) + "</g>"
    body += '<g transform="translate(1560 1066)"><ellipse cx="0" cy="4" rx="70" ry="12" fill="#050302" opacity=".8" filter="url(#m)"/><path d="M-34 0L-26 -72Q0 -92 26 -72L34 0Q0 12 -34 0Z" fill="#b9b4a8"/><path d="M6 4L8 -80Q20 -82 26 -72L34 0Z" fill="#f4ead6"/><path d="M-30 -12H32M-29 -24H31" stroke="#6d675c" stroke-width="3"/>'
    body += "".join(f'<circle cx="{-20 + 10 * (k % 5)}" cy="{-34 - 11 * (k // 5)}" r="2.4" fill="#5a554b"/>' for k in range(15)) + "</g>"
    return sheet(1800, 1200, defs, body + '<path d="M1330 -20H1830V160L900 1220H240Z" fill="url(#ray)" opacity=".25" filter="url(#xl)"/>')


def hat(kind: str, c: str, d: str, band: str) -> str:
    """Return one hat in elevation, standing on the line y = 0, in a colour, its shade and a band."""
    if kind == "topper":
        return f'<path d="M-62 -22Q-72 -110 -78 -176Q0 -194 78 -176Q72 -110 62 -22Z" fill="{c}"/><ellipse cx="0" cy="-178" rx="78" ry="13" fill="{d}"/><path d="M-64 -56L-62 -20Q0 -8 62 -20L64 -56Q0 -44 -64 -56Z" fill="{band}"/><path d="M-118 -26Q-90 -6 0 -6T118 -26Q112 8 0 8T-118 -26Z" fill="{c}"/>'
    if kind == "bowler":
        return f'<path d="M-76 -20Q-84 -138 0 -140Q84 -138 76 -20Z" fill="{c}"/><path d="M-78 -52L-76 -18Q0 -6 76 -18L78 -52Q0 -38 -78 -52Z" fill="{band}"/><path d="M-120 -30Q-96 -4 0 -4T120 -30Q122 8 0 10T-120 -30Z" fill="{c}"/>'
    if kind == "boater":
        weave = "".join(f'<path d="M-70 {-78 + 12 * k}Q0 {-70 + 12 * k} 70 {-78 + 12 * k}" stroke="{d}" stroke-width="3" fill="none"/>' for k in range(5))
        return f'<path d="M-72 -20V-80Q0 -94 72 -80V-20Z" fill="{c}"/>{weave}<path d="M-73 -54V-18Q0 -6 73 -18V-54Q0 -40 -73 -54Z" fill="{band}"/><ellipse cx="0" cy="-8" rx="126" ry="19" fill="{c}"/><ellipse cx="0" cy="-12" rx="80" ry="9" fill="{d}" opacity=".6"/>'
    if kind == "bonnet":
        frill = "".join(f'<circle cx="{84 * math.cos(a):.0f}" cy="{-78 - 82 * math.sin(a):.0f}" r="17" fill="{c}"/>' for a in [math.pi * k / 12 for k in range(13)])
        return f'{frill}<path d="M-84 -20Q-92 -158 0 -160Q92 -158 84 -20Q60 -2 40 -20Q46 -116 0 -118Q-46 -116 -40 -20Q-60 -2 -84 -20Z" fill="{c}"/><path d="M-46 -20Q-52 -120 0 -122Q52 -120 46 -20Z" fill="{d}"/><path d="M-60 -16Q-84 20 -50 14L-30 10M60 -16Q84 20 50 14" stroke="{band}" stroke-width="12" fill="none" stroke-linecap="round"/>'
    if kind == "cap":
        return f'<path d="M-104 -38Q-110 -104 -20 -112Q108 -118 112 -46Q60 -22 0 -20Q-60 -20 -104 -38Z" fill="{c}"/><path d="M-20 -112Q-36 -70 -30 -24M-20 -112Q40 -80 60 -30" stroke="{d}" stroke-width="4" fill="none"/><circle cx="-20" cy="-112" r="9" fill="{d}"/><path d="M-108 -40Q-60 -20 0 -20Q50 -20 70 -26Q60 14 -30 10Q-112 0 -108 -40Z" fill="{d}"/>'
    if kind == "wide":
        flowers = "".join(f'<circle cx="{x}" cy="{y}" r="{r}" fill="{f}"/><circle cx="{x}" cy="{y}" r="{r * 0.4:.0f}" fill="{d}"/>' for x, y, r, f in [(-40, -52, 24, band), (-6, -66, 28, "#e8d9c6"), (34, -54, 22, band), (60, -40, 16, "#e8d9c6")])
        return f'<path d="M-66 -18Q-70 -92 0 -94Q70 -92 66 -18Z" fill="{c}"/><path d="M-140 -34Q-80 -18 0 -18T140 -44Q144 -8 60 6Q-60 16 -120 -4Q-150 -20 -140 -34Z" fill="{c}"/><path d="M-140 -30Q-60 10 130 -14" stroke="{d}" stroke-width="6" fill="none"/>{flowers}<path d="M60 -44Q130 -90 118 -150Q96 -86 56 -56Z" fill="{band}"/>'
    if kind == "kepi":
        return f'<path d="M-74 -24L-66 -112Q0 -128 66 -112L74 -24Q0 -10 -74 -24Z" fill="{c}"/><ellipse cx="0" cy="-114" rx="66" ry="13" fill="{d}"/><path d="M-76 -50L-74 -22Q0 -8 74 -22L76 -50Q0 -36 -76 -50Z" fill="{band}"/><path d="M-70 -20Q0 -6 70 -20Q84 14 0 16Q-84 14 -70 -20Z" fill="#16110e"/><circle cx="0" cy="-74" r="11" fill="{STRAW}"/>'
    if kind == "knit":
        ribs = "".join(f'<path d="M{-80 + 16 * k} -44V4" stroke="{d}" stroke-width="6"/>' for k in range(11))
        return f'<path d="M-84 -34Q-80 -140 0 -142Q80 -140 84 -34Z" fill="{c}"/><path d="M-90 -50Q0 -38 90 -50V2Q0 14 -90 2Z" fill="{c}"/>{ribs}<circle cx="0" cy="-152" r="25" fill="{band}"/>'
    return f'<path d="M-72 -20Q-80 -100 -50 -124Q-20 -104 0 -104T50 -126Q80 -100 72 -20Z" fill="{c}"/><path d="M-74 -52L-72 -18Q0 -6 72 -18L74 -52Q0 -38 -74 -52Z" fill="{band}"/><path d="M-132 -18Q-70 -10 0 -10T132 -30Q130 6 20 10T-132 -18Z" fill="{c}"/><path d="M66 -44Q96 -110 84 -168Q60 -100 56 -48Z" fill="{STRAW}"/>'


def shelf() -> str:
    """Twenty pigeonholes with nineteen hats, lit from the left; one hole is empty."""
    rng = random.Random(12)
    kinds = ["topper", "wide", "cap", "bonnet", "boater", "bowler", "knit", "hunter", "hunter", "kepi", "topper", "wide", "bonnet", "", "bowler", "cap", "wide", "hunter", "boater", "kepi"]
    tones = [("#2a2522", "#14110f"), ("#6d2528", "#3c1013"), ("#4c4a3a", "#2b2a20"), ("#e6dcc8", "#a89a80"), (STRAW, "#a07c3c"), ("#3b2a20", "#1e140e"), ("#2f5548", "#173026"), ("#5d4a36", "#33271a"), ("#3a4a5a", "#1e2832")]
    defs = (
        linear("board", [(0, "#7d5733", 1), (1, "#553820", 1)], "0 0 1 1") + linear("hole", [(0, "#1a100a", 1), (0.5, "#4b3320", 1), (1, "#7a5836", 1)], "0 0 1 .5") + linear("top", [(0, "#000", 0.6), (0.5, "#000", 0)])
        + linear("key", [(0, "#ffe3ae", 0.5), (0.4, "#ffe3ae", 0), (1, "#000", 0.45)], "0 0 1 .2") + blur("s", 9) + grain("vein", ".12 .006", "0 0 0", 0.5, 3, 6) + linear("fall", [(0, "#ffdfa6", 0.28), (0.45, "#000", 0), (1, "#000", 0.62)], "0 0 1 1")
    )
    defs += (
        '<filter id="form" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feGaussianBlur in="SourceAlpha" stdDeviation="13" result="b"/>'
        '<feDiffuseLighting in="b" surfaceScale="26" diffuseConstant="1.5" lighting-color="#ffeccb" result="l"><feDistantLight azimuth="215" elevation="44"/></feDiffuseLighting>'
        '<feComposite in="l" in2="SourceAlpha" operator="in" result="k"/><feBlend in="SourceGraphic" in2="k" mode="multiply"/></filter>'
    )
    body = '<rect width="1440" height="1800" fill="url(#board)"/><rect width="1440" height="1800" filter="url(#vein)" opacity=".45"/>'
    for k, kind in enumerate(kinds):
        x, y = 42 + 342 * (k % 4), 38 + 348 * (k // 4)
        body += f'<g transform="translate({x} {y})"><rect width="324" height="316" fill="url(#hole)"/><path d="M0 0L34 26V282L0 316Z" fill="#0b0705" opacity=".6"/><path d="M0 316L34 282H290L324 316Z" fill="#8a633d"/><path d="M324 0L290 26V282L324 316Z" fill="#6b4a2b"/><rect width="324" height="180" fill="url(#top)"/>'
        if kind:
            c, d = tones[4] if kind == "boater" else tones[3] if kind == "bonnet" else rng.choice(tones[:3] + tones[5:])
            band = rng.choice([OX, BOTTLE, "#c9a24d", "#1a1512", "#d8cbb2", "#9a4a3a"])
            size = {"wide": 0.98, "topper": 1.08, "hunter": 0.98}.get(kind, 1.08)
            art = hat(kind, c, d, band)
            clip = f"h{k}"
            defs += f'<clipPath id="{clip}"><rect width="324" height="316"/></clipPath>'
            body += f'<g clip-path="url(#{clip})"><ellipse cx="190" cy="296" rx="128" ry="13" fill="#0b0604" opacity=".8" filter="url(#s)"/><g transform="translate(162 288) rotate({rng.uniform(-3, 3):.1f}) scale({size})" filter="url(#form)">{art}</g>'
            body += '</g>'
        body += '<rect width="324" height="316" fill="url(#key)" opacity=".55"/></g>'
        body += f'<g transform="translate({x + 128 + rng.uniform(-4, 4):.0f} {y + 306})"><path d="M4 5H74V40H4Z" fill="#000" opacity=".5"/><path d="M0 0H70V34H0Z" fill="#eadfc6"/><circle cx="35" cy="6" r="3" fill="#6d5a36"/><path d="M10 17H{rng.randint(36, 60)}M10 25H{rng.randint(24, 50)}" stroke="#4a4038" stroke-width="3"/></g>'
    return sheet(1440, 1800, defs, body + '<rect width="1440" height="1800" fill="url(#fall)"/>')


def heron() -> str:
    """A figure in a grey suit, in profile, with the felt head of a heron; amber light behind."""
    x: float
    y: float
    rng = random.Random(19)
    neck = "M770 1190C748 1086 806 1016 850 930C890 848 868 760 820 700C790 662 778 610 800 560C830 500 900 470 970 490C1046 514 1084 584 1078 672C1070 790 1046 890 1030 980C1016 1064 1020 1120 1032 1190Z"
    defs = (
        radial("back", [(0, "#ffe9a6", 1), (0.3, "#f5bf4c", 1), (0.68, "#b86a1c", 1), (1, "#4a230c", 1)], ".38 .38 .8") + linear("felt", [(0, "#f3efe4", 1), (0.35, "#bcb9b0", 1), (1, "#57564f", 1)], "0 0 1 .2")
        + linear("suit", [(0, "#8b8880", 1), (0.3, "#5f5d58", 1), (1, "#24221f", 1)], "0 0 1 .3") + linear("beak", [(0, "#f3c882", 1), (0.5, "#c98b45", 1), (1, "#77461d", 1)]) + blur("s", 22) + blur("m", 6) + grain("wool", ".5 .4", "0 0 0", 0.5, 3, 4) + grain("vein", ".006 .2", ".2 .08 0", 0.7, 3, 4)
        + f'<clipPath id="neck"><path d="{neck}"/></clipPath>'
    )
    body = '<rect width="1440" height="1800" fill="url(#back)"/>'
    for k in range(15):
        x = 40 + 104 * k + rng.uniform(-30, 30)
        body += f'<path d="M{x:.0f} 1820Q{x + rng.uniform(-30, 30):.0f} {rng.uniform(700, 1100):.0f} {x + rng.uniform(-70, 70):.0f} {rng.uniform(300, 800):.0f}" stroke="#7a3f10" stroke-width="{rng.uniform(6, 18):.0f}" fill="none" opacity=".22" filter="url(#m)"/>'
    coat = "M300 1820C320 1560 420 1390 610 1290C700 1240 740 1200 776 1150H1030C1060 1210 1130 1250 1200 1310C1330 1420 1370 1600 1380 1820Z"
    defs += f'<clipPath id="coat"><path d="{coat}"/></clipPath>'
    body += f'<path d="{coat}" fill="url(#suit)"/><g clip-path="url(#coat)"><path d="M420 1480Q620 1300 760 1200L640 1820H300Z" fill="#d7c6a0" opacity=".22" filter="url(#s)"/>'
    body += "".join(f'<path d="M{300 + 22 * k} 1150L{250 + 24 * k} 1820" stroke="#e9e2d2" stroke-width="1.6" opacity=".18"/>' for k in range(48))
    body += '<path d="M770 1820C780 1640 760 1520 700 1420M1140 1330Q1200 1500 1190 1820" stroke="#161412" stroke-width="9" fill="none" opacity=".6"/><rect x="280" y="1140" width="1120" height="680" filter="url(#wool)" opacity=".35"/></g>'
    body += '<path d="M770 1150L742 1250L800 1400L640 1290Q700 1230 750 1150Z" fill="#7d7a73"/><path d="M772 1140L750 1236L792 1362L850 1262L1046 1190L1034 1130Z" fill="#f1ece0"/><path d="M786 1240L830 1262L818 1300L792 1290Z" fill="#7c171d"/><path d="M790 1288L818 1300L800 1560L752 1500Z" fill="#8c1f24"/><path d="M800 1320L782 1530" stroke="#4d0b11" stroke-width="6" opacity=".6"/>'
    body += '<path d="M850 1262L1046 1190L1130 1290L1010 1420L862 1700L792 1362Z" fill="#5a5852"/><path d="M850 1262L1010 1420L862 1700" fill="none" stroke="#2a2825" stroke-width="6"/>'
    for k, (dx, dy) in enumerate([(330, 170), (372, 230), (300, 96)]):
        body += f'<path d="M{930 + 20 * k} {506 + 8 * k}C{1040 + 12 * k} {470 + 10 * k} {1110 + k * 10} {520 + dy * 0.3:.0f} {930 + dx} {540 + dy}C{1110} {590 + dy * 0.3:.0f} {1030} {560} {940 + 20 * k} {546 + 8 * k}Z" fill="#211f1d"/>'
    body += f'<path d="{neck}" fill="url(#felt)"/><g clip-path="url(#neck)">'
    for k in range(26):
        y = 690 + 20 * k
        body += f'<path d="M{866 + 22 * math.sin(k / 5):.0f} {y}q{rng.uniform(14, 26):.0f} 16 {rng.uniform(4, 14):.0f} 44" stroke="#2b2926" stroke-width="{rng.uniform(5, 9):.0f}" fill="none" opacity=".75" stroke-linecap="round"/>' if k > 2 else ""
    for k in range(90):
        x, y = rng.uniform(790, 1080), rng.uniform(520, 1180)
        body += f'<path d="M{x:.0f} {y:.0f}q-4 10 -2 20" stroke="#fffdf5" stroke-width="2" opacity=".35" fill="none"/>'
    body += '<path d="M1090 560Q1070 900 1050 1200H960Q1040 860 1010 620Z" fill="#191714" opacity=".6" filter="url(#s)"/><rect x="740" y="460" width="360" height="740" filter="url(#wool)" opacity=".3"/><path d="M760 1190C750 1080 820 1010 856 930C886 850 860 770 815 705" stroke="#fff3cf" stroke-width="15" fill="none" opacity=".75" filter="url(#m)"/></g>'
    body += '<path d="M806 556C860 470 960 462 1020 510C1080 540 1110 560 1140 540C1110 620 1010 640 940 590C900 566 850 560 806 572Z" fill="#1c1a18"/>'
    body += '<path d="M830 520C700 560 420 640 176 742C420 716 640 690 806 668C826 640 840 580 830 520Z" fill="url(#beak)"/><path d="M800 600C640 640 400 700 176 742C430 700 660 670 812 640Z" fill="#5a3110"/><g><clipPath id="bk"><path d="M830 520C700 560 420 640 176 742C420 716 640 690 806 668C826 640 840 580 830 520Z"/></clipPath><rect x="160" y="500" width="700" height="260" filter="url(#vein)" clip-path="url(#bk)" opacity=".6"/></g><path d="M826 524C700 564 430 640 190 738" stroke="#fff0c4" stroke-width="6" fill="none" opacity=".85"/>'
    body += '<path d="M700 590L770 566" stroke="#3d1f08" stroke-width="8" stroke-linecap="round"/><circle cx="866" cy="570" r="33" fill="#f6c53a"/><circle cx="866" cy="570" r="33" fill="none" stroke="#1c1a18" stroke-width="8"/><circle cx="860" cy="568" r="16" fill="#0d0b0a"/><circle cx="854" cy="561" r="5.5" fill="#fff"/>'
    stitch = "".join(f'<path d="M{838 + 9 * k} {640 + 3 * k}l9 -10" />' for k in range(20))
    return sheet(1440, 1800, defs, body + f'<g stroke="#4b4842" stroke-width="3.4" opacity=".7">{stitch}</g>')


def tailcoat() -> str:
    """A tailcoat for two on one wide hanger in front of green velvet."""
    defs = (
        blur("s", 26) + blur("m", 6) + radial("spot", [(0, "#fff4cf", 0.14), (0.5, "#ffe9b0", 0.06), (1, "#04100c", 0.86)], ".5 .42 .62") + linear("cloth", [(0, "#34343c", 1), (0.5, "#1c1c22", 1), (1, "#0a0a0d", 1)], "0 0 0 1")
        + linear("satin", [(0, "#77777f", 1), (0.35, "#2b2b32", 1), (1, "#101014", 1)], "0 0 1 1") + linear("sleeve", [(0, "#0b0b0e", 1), (0.35, "#45454e", 1), (0.6, "#212128", 1), (1, "#08080a", 1)], "0 0 1 0") + linear("brass", [(0, "#f3dca0", 1), (1, "#7d5a22", 1)]) + linear("bar", [(0, "#c9955a", 1), (1, "#5d3b1c", 1)])
    )
    stops = []
    for k in range(37):
        stops.append((k / 36, ["#0c241c", "#1f5a47", "#123529", "#2c7560", "#0a1e17", "#184838"][k % 6], 1.0))
    defs += linear("velvet", stops, "0 0 1 .02")
    body = '<rect width="1800" height="1200" fill="url(#velvet)"/>'
    for k in range(19):
        x = 40 + 98 * k
        body += f'<path d="M{x} -20Q{x + 26} 500 {x - 14} 1220" stroke="{["#3f9479", "#061510"][k % 2]}" stroke-width="{14 + 9 * (k % 3)}" fill="none" opacity=".35" filter="url(#m)"/>'
    coat = "M420 300Q520 240 640 232L900 262L1160 232Q1280 240 1380 300L1370 640L1330 760L1210 770L1190 1120Q1110 1150 1060 1110L1010 780H790L740 1110Q690 1150 610 1120L590 770L470 760L430 640Z"
    body += f'<path d="{coat}" transform="translate(40 44)" fill="#020806" opacity=".7" filter="url(#s)"/><path d="M260 420L410 300L470 760L340 940Z M1540 420L1390 300L1330 760L1460 940Z" transform="translate(30 40)" fill="#020806" opacity=".6" filter="url(#s)"/>'
    body += '<path d="M856 60Q860 22 900 22Q942 24 942 66Q940 96 900 112V150" fill="none" stroke="#d9b978" stroke-width="11" stroke-linecap="round"/><path d="M900 146V214" stroke="#b08d4a" stroke-width="11"/><path d="M450 300Q620 208 900 196Q1180 208 1350 300L1344 330Q1180 240 900 226Q620 240 456 330Z" fill="url(#bar)"/>'
    body += f'<path d="{coat}" fill="url(#cloth)"/>'
    for cx in (640, 1160):
        body += f'<g transform="translate({cx} 0)"><path d="M-96 238Q0 280 96 238L24 620L0 660L-24 620Z" fill="#e8e2d2"/><path d="M-96 238Q0 280 96 238L88 280Q0 318 -88 280Z" fill="#fffaf0"/>'
        body += "".join(f'<circle cx="0" cy="{370 + 62 * k}" r="7" fill="#b9b2a0"/>' for k in range(4)) + "".join(f'<path d="M{-34 + 11 * k} 320L{-12 + 4 * k} 610" stroke="#b9b2a0" stroke-width="2" opacity=".8"/>' for k in range(7))
        body += '<path d="M-52 282L0 300L52 282L48 334L0 312L-48 334Z" fill="#fff"/><path d="M-10 296H10V322H-10Z" fill="#d9d2c0"/>'
        for f in (1, -1):
            body += f'<g transform="scale({f} 1)"><path d="M-100 232L-150 300L-214 402L-150 420L-166 470L-10 668L-26 612L-88 300Z" fill="url(#satin)"/><path d="M-100 232L-88 300L-26 612" fill="none" stroke="#8b8b94" stroke-width="3" opacity=".7"/><path d="M-214 402L-150 420" stroke="#08080a" stroke-width="4"/></g>'
        body += "".join(f'<circle cx="{sx}" cy="{590 + 62 * k}" r="14" fill="url(#brass)"/><circle cx="{sx - 4}" cy="{586 + 62 * k}" r="4" fill="#fff6d6"/>' for sx in (-64, 64) for k in range(3)) + "</g>"
    body += '<path d="M900 262V780" stroke="#000" stroke-width="5" opacity=".75"/><path d="M904 262V780" stroke="#5a5a64" stroke-width="2" opacity=".7"/><path d="M470 760L590 770L790 780H1010L1210 770L1330 760" stroke="#5a5a64" stroke-width="3" fill="none" opacity=".7"/>'
    body += '<path d="M640 790L650 1110M1160 790L1150 1110" stroke="#54545e" stroke-width="10" opacity=".5" filter="url(#m)"/>'
    for d, flip in [("M424 300Q330 340 300 470L250 800Q246 850 262 900L372 918Q392 860 396 800L470 520Z", 1), ("M424 300Q330 340 300 470L250 800Q246 850 262 900L372 918Q392 860 396 800L470 520Z", -1)]:
        body += f'<g transform="translate({0 if flip == 1 else 1800} 0) scale({flip} 1)"><path d="{d}" fill="url(#sleeve)"/><path d="M262 896L372 914L366 946L258 928Z" fill="#f4eee0"/>' + "".join(f'<circle cx="{276 + 22 * k}" cy="{862 + 4 * k}" r="9" fill="url(#brass)"/>' for k in range(3)) + '<path d="M330 470Q310 600 300 780" stroke="#6b6b76" stroke-width="16" fill="none" opacity=".5" filter="url(#m)"/></g>'
    for flip in (1, -1):
        body += f'<g transform="translate({0 if flip == 1 else 1800} 0) scale({flip} 1)"><path d="M842 330Q904 360 930 460L1010 690Q1034 730 1020 772L924 806Q898 790 884 752L800 520Q790 400 842 330Z" fill="#000" opacity=".6" filter="url(#m)"/><path d="M850 316Q908 350 934 450L1004 680Q1026 720 1012 758L922 792Q898 776 884 740L806 510Q800 392 850 316Z" fill="url(#sleeve)"/><path d="M1010 752L922 788L934 818L1018 784Z" fill="#f4eee0"/>' + "".join(f'<circle cx="{930 + 21 * k}" cy="{758 - 8 * k}" r="8.5" fill="url(#brass)"/>' for k in range(3)) + "</g>"
    return sheet(1800, 1200, defs, body + '<rect width="1800" height="1200" fill="url(#spot)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of Fangerhutt."""
    home = "fangerhutt/images/"
    return [
        Picture(home + "cover.jpg", steam(), 1640, grain=1.5, vignette=0.3, seed=214),
        Picture(home + "hitt-regal.jpg", shelf(), 1280, grain=0.9, vignette=0.2, seed=215),
        Picture(home + "vullekapp.jpg", heron(), 1280, grain=1.2, vignette=0.25, seed=216),
        Picture(home + "frack.jpg", tailcoat(), 1640, grain=1.8, vignette=0.2, seed=217),
    ]
