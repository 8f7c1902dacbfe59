"""La Part du Sol, dance: always near the floor, salmon pink and acid yellow, long shadows, water and blue linoleum."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

INK, PINK, ACID, BLUE = "#231a2b", "#f3a08e", "#f8dd55", "#2c5fb3"
# Lower legs from the knee (top, y 0) to the floor (y 1000), heel to the right of the toes: outline, then the shaded edge.
LEGS = {
    "flat": "M-92 -20C-104 160 -128 290 -108 430C-92 560 -62 690 -58 800C-58 860 -74 890 -120 918C-180 948 -268 958 -300 972C-318 984 -306 1000 -280 1000H60C92 1000 98 972 88 940C76 900 60 872 60 812C64 700 106 570 118 430C128 280 100 140 94 -20Z",
    "toe": "M-92 -20C-104 160 -124 290 -104 420C-88 530 -64 640 -72 720C-82 790 -112 850 -128 908C-140 952 -150 980 -140 992C-128 1004 -60 1004 -34 994C-12 984 -6 960 6 930C30 872 66 832 74 780C76 690 106 560 116 430C126 280 100 140 94 -20Z",
    "front": "M-90 -20C-100 150 -116 280 -100 410C-84 540 -58 680 -56 790C-56 850 -78 890 -94 930C-104 968 -98 996 -60 1000H62C98 996 104 968 92 930C78 890 58 850 58 790C62 680 92 540 104 410C116 280 98 150 90 -20Z",
}


def leg(kind: str, x: float, y: float, size: float, skin: tuple[str, str, str], turn: float = 0, flip: bool = False) -> tuple[str, str]:
    """Return the gradient and the drawing of one leg whose sole stands at (x, y)."""
    name = f"g{round(x)}{round(y)}"
    light, mid, dark = skin
    stops = [(0, light, 1.0), (0.3, mid, 1.0), (1, dark, 1.0)] if not flip else [(0, dark, 1.0), (0.7, mid, 1.0), (1, light, 1.0)]
    defs = linear(name, stops, "0 0 1 0") + f'<clipPath id="c{name}"><path d="{LEGS[kind]}"/></clipPath>'
    toes = {
        "flat": '<path d="M-300 974q30 -14 54 4M-262 962q30 -12 50 6M-222 950q26 -8 44 8" stroke="#000" stroke-opacity=".3" stroke-width="5" fill="none"/><path d="M20 890Q60 900 70 950" stroke="#000" stroke-opacity=".2" stroke-width="7" fill="none"/>',
        "toe": '<path d="M-140 960q34 -8 60 8M-126 930q30 -4 48 10" stroke="#000" stroke-opacity=".3" stroke-width="5" fill="none"/><path d="M-40 800Q10 830 20 890" stroke="#000" stroke-opacity=".18" stroke-width="8" fill="none"/>',
        "front": '<path d="M-58 1000V968M-24 1000V958M10 1000V956M42 1000V962" stroke="#000" stroke-opacity=".32" stroke-width="6"/><circle cx="-50" cy="812" r="14" fill="#000" opacity=".14"/>',
    }[kind]
    hem = '<path d="M-140 -40H140V60Q0 96 -140 60Z" fill="#2c2440"/>'
    art = (
        f'<g transform="translate({x} {y}) scale({(-size if flip else size) * 0.86:.3f} {size}) rotate({turn}) translate(0 -1000)"><path d="{LEGS[kind]}" fill="url(#{name})"/><g clip-path="url(#c{name})">'
        f'<path d="M-60 140C-90 300 -70 470 -20 640" stroke="#fff" stroke-opacity=".22" stroke-width="44" fill="none" filter="url(#m)"/><path d="M70 60C90 300 60 560 40 900" stroke="#3a1020" stroke-opacity=".3" stroke-width="50" fill="none" filter="url(#m)"/><path d="M-34 20Q0 70 36 20" stroke="#3a1020" stroke-opacity=".25" stroke-width="16" fill="none" filter="url(#m)"/>{toes}</g>{hem}</g>'
    )
    return defs, art


def legs() -> str:
    """Six bare legs from the height of a pink floor, their shadows and reflections running to the viewer."""
    pale, warm, deep = ("#ffe3d0", "#eeb497", "#a65e55"), ("#f3c79a", "#c98859", "#6d3a2c"), ("#b57a52", "#7c4a2e", "#371c18")
    plan = [("toe", 1170, 722, 0.74, deep, 0, True), ("front", 1660, 738, 0.76, deep, 0, False), ("flat", 260, 820, 0.9, pale, 0, True), ("toe", 640, 836, 0.92, pale, 2, False), ("flat", 960, 1000, 1.13, warm, 0, False), ("front", 1370, 1018, 1.14, warm, 1, False)]
    defs = (
        linear("haze", [(0, "#f6b6a0", 1), (0.6, "#fbe0c8", 1), (1, "#fff4dc", 1)]) + linear("floor", [(0, "#fbd2bd", 1), (0.12, "#f3a893", 1), (1, "#c85f5f", 1)]) + radial("sun", [(0, "#fffbe8", 1), (0.35, "#fff0c8", 0.7), (1, "#fff0c8", 0)])
        + blur("m", 14) + blur("s", 16) + blur("xl", 46) + linear("fade", [(0, "#fff", 0.6), (1, "#fff", 0)]) + linear("cast", [(0, "#5a1f3f", 0.62), (1, "#5a1f3f", 0.05)])
    )
    back, mirror, shade, front = "", "", "", ""
    for kind, x, y, size, skin, turn, flip in plan:
        d, art = leg(kind, x, y, size, skin, turn, flip)
        defs += d
        mirror += f'<g transform="translate(0 {2 * y}) scale(1 -1)">{art}</g>'
        lean = (x - 900) / 900
        w = 95 * size
        shade += f'<path d="M{x - w:.0f} {y - 6}L{x + w * 0.8:.0f} {y - 6}L{x + w * 2.4 + lean * 620:.0f} 1240H{x - w * 2.2 + lean * 620:.0f}Z" fill="url(#cast)" filter="url(#s)"/><ellipse cx="{x - (60 if kind == "flat" and not flip else 0):.0f}" cy="{y}" rx="{190 * size if kind == "flat" else 110 * size:.0f}" ry="{15 * size:.0f}" fill="#3d1430" opacity=".65" filter="url(#s)"/>'
        front += art
    body = '<rect width="1800" height="1200" fill="url(#haze)"/><ellipse cx="900" cy="520" rx="820" ry="440" fill="url(#sun)"/><rect y="622" width="1800" height="578" fill="url(#floor)"/><ellipse cx="900" cy="640" rx="760" ry="90" fill="#fffbe8" opacity=".85" filter="url(#xl)"/>'
    for k in range(23):
        x = -1500 + 210 * k
        body += f'<path d="M{900 + (x - 820) * 0.16:.0f} 622L{x + 80:.0f} 1200" stroke="#a84750" stroke-width="3" opacity=".3"/>'
    defs += '<clipPath id="ground"><rect y="622" width="1800" height="578"/></clipPath>'
    return sheet(1800, 1200, defs, body + f'<g clip-path="url(#ground)">{shade}<g opacity=".3" filter="url(#m)">{mirror}</g></g>' + back + front)


def wader(x: float, size: float, head: str, lift: float, case: bool) -> str:
    """Return one figure in a suit on one leg with the head of a wading bird, its foot at (x, 0)."""
    heads = {
        "heron": '<path d="M-14 -640C-44 -720 22 -760 -4 -830C-24 -884 30 -912 66 -892L250 -846L72 -838C40 -830 60 -760 38 -700L30 -640Z"/><path d="M6 -896Q-50 -910 -110 -870Q-50 -886 4 -872Z"/>',
        "curlew": '<path d="M-16 -640C-20 -720 -10 -760 -14 -800C-16 -852 50 -866 74 -826Q190 -830 240 -690Q180 -792 70 -786C44 -776 40 -700 34 -640Z"/>',
        "stork": '<path d="M-18 -640C-30 -700 -6 -740 -16 -790C-22 -846 44 -862 66 -826L58 -792C40 -770 48 -700 38 -640Z"/><path d="M60 -828L270 -776L56 -790Z" fill="#d8452e"/>',
    }
    eye = {"heron": (38, -872), "curlew": (38, -818), "stork": (32, -816)}[head]
    knee = f"M-10 -330L{-150 - 40 * lift:.0f} {-330 - 30 * lift:.0f}L{-40 - 20 * lift:.0f} {-150 - 60 * lift:.0f}"
    bag = '<path d="M116 -330H216V-254H116Z"/><path d="M146 -330V-350H186V-330" fill="none" stroke="#231a2b" stroke-width="9"/><path d="M116 -300H216" stroke="#f8dd55" stroke-width="3" opacity=".8"/>' if case else ""
    arm = '<path d="M52 -610C130 -560 150 -460 160 -350L136 -346C118 -440 90 -500 40 -540Z"/>' if case else '<path d="M50 -612C130 -600 190 -640 250 -700L266 -684C220 -600 150 -546 50 -540Z"/>'
    return (
        f'<g transform="translate({x} 0) scale({size})" fill="{INK}"><path d="M-2 -350L-6 -20L-30 -8Q-66 0 -60 4H22L26 -20L36 -350Z"/><path d="{knee}" fill="none" stroke="{INK}" stroke-width="46" stroke-linejoin="round" stroke-linecap="round"/><path d="M{-46 - 20 * lift:.0f} {-150 - 60 * lift:.0f}l-34 26l18 16l50 -22z"/>'
        f'<path d="M-58 -612Q0 -650 60 -612C80 -520 70 -420 76 -320L44 -300L10 -330L-30 -296L-66 -320C-56 -420 -76 -520 -58 -612Z"/>{arm}{bag}<path d="M-56 -606C-110 -540 -116 -450 -96 -350L-72 -352C-80 -440 -66 -500 -40 -540Z"/>{heads[head]}'
        f'<path d="M-10 -634L8 -560L30 -634Z" fill="#f6e8d8"/><path d="M2 -628H16L14 -540L8 -526L2 -540Z" fill="{PINK}"/><circle cx="{eye[0]}" cy="{eye[1]}" r="8" fill="{ACID}"/><path d="M-70 -600C-84 -520 -70 -420 -72 -330" stroke="#ffd7a8" stroke-width="5" fill="none" opacity=".75"/><path d="M70 -590C84 -500 78 -420 82 -330" stroke="#ffd7a8" stroke-width="5" fill="none" opacity=".6"/></g>'
    )


def stage() -> str:
    """Three clerks on one leg before a yellow and pink backcloth, mirrored by a wet floor."""
    rng = random.Random(7)
    defs = (
        linear("cyc", [(0, "#e8567a", 1), (0.4, "#f79a86", 1), (0.75, "#fbd35e", 1), (1, "#fff3a8", 1)]) + linear("wet", [(0, "#fff3a8", 1), (0.25, "#f7b56c", 1), (0.7, "#c24f70", 1), (1, "#4a1c40", 1)]) + radial("glow", [(0, "#fffbd8", 0.95), (1, "#fffbd8", 0)]) + blur("m", 3) + blur("s", 18) + blur("xl", 50)
        + '<filter id="ripple" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".004 .045" numOctaves="2" seed="5" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale=".55" xChannelSelector="R" yChannelSelector="G"/></filter>'
    )
    trio = wader(470, 0.84, "stork", 0.3, True) + wader(930, 0.9, "curlew", 0.8, True) + wader(1330, 0.96, "heron", 1.2, False)
    body = '<rect width="1800" height="1200" fill="url(#cyc)"/><ellipse cx="920" cy="850" rx="900" ry="330" fill="url(#glow)"/>'
    for k in range(13):
        body += f'<path d="M{60 + 146 * k} -20Q{74 + 146 * k + rng.randint(-20, 20)} 500 {56 + 146 * k} 880" stroke="#b8355f" stroke-width="{rng.randint(8, 34)}" opacity=".10" fill="none" filter="url(#s)"/>'
    body += '<g opacity=".55"><path d="M1560 880V250H1740V880" fill="none" stroke="#8f2a50" stroke-width="7"/><path d="M1650 250V880" stroke="#8f2a50" stroke-width="4"/><circle cx="1520" cy="590" r="10" fill="#fff3a8"/><circle cx="1520" cy="560" r="10" fill="none" stroke="#8f2a50" stroke-width="4"/></g>'
    body += f'<rect y="880" width="1800" height="320" fill="url(#wet)"/><g filter="url(#ripple)"><g transform="translate(0 884) scale(1 -.62)" opacity=".72">{trio}</g></g>'
    for _ in range(90):
        x, y = rng.uniform(0, 1800), 890 + 310 * rng.random() ** 1.6
        body += f'<rect x="{x:.0f}" y="{y:.0f}" width="{rng.uniform(20, 170):.0f}" height="{1 + (y - 880) / 110:.1f}" fill="{rng.choice(["#fff7c8", "#7d2a55", "#ffb98a"])}" opacity="{rng.uniform(0.1, 0.45):.2f}"/>'
    for x in (462, 930, 1326):
        body += "".join(f'<ellipse cx="{x}" cy="886" rx="{60 + 50 * k}" ry="{7 + 6 * k}" fill="none" stroke="#fffbd8" stroke-width="{4 - k}" opacity="{0.7 - 0.18 * k:.2f}"/>' for k in range(3))
    return sheet(1800, 1200, defs, body + f'<g transform="translate(0 884)">{trio}</g>')


def foot(x: float, y: float, turn: float, left: bool, fill: str, opacity: float) -> str:
    """Return one bare footprint."""
    toes = "".join(f'<circle cx="{cx}" cy="{cy}" r="{r}"/>' for cx, cy, r in [(-15, -52, 9), (0, -57, 6.5), (12, -53, 5.8), (22, -46, 5.2), (30, -37, 4.6)])
    return f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f}) scale({1 if left else -1} 1)" fill="{fill}" opacity="{opacity:.2f}"><path d="M-24 -32C-20 -46 20 -42 30 -24C34 -6 20 6 20 24C22 44 16 58 0 58S-22 44 -18 24C-14 6 -28 -14 -24 -32Z"/>{toes}</g>'


def track(x: float, y: float, turn: float, stroke: str) -> str:
    """Return one print of a wading bird."""
    return f'<g transform="translate({x:.0f} {y:.0f}) rotate({turn:.0f})" fill="none" stroke="{stroke}" stroke-width="8" stroke-linecap="round"><path d="M0 30V-46M0 14L-34 -26M0 14L34 -26M0 30V46"/></g>'


def score() -> str:
    """The score of the piece: three trails of prints on graph paper, annotated in red pencil."""
    rng = random.Random(26)
    defs = (
        '<pattern id="mm" width="15" height="15" patternUnits="userSpaceOnUse"><path d="M15 0H0V15" fill="none" stroke="#e08a78" stroke-width=".9" opacity=".55"/></pattern><pattern id="cm" width="150" height="150" patternUnits="userSpaceOnUse"><path d="M150 0H0V150" fill="none" stroke="#d76a58" stroke-width="2.4" opacity=".6"/></pattern>'
        + blur("s", 22) + blur("m", 5) + linear("light", [(0, "#fffbe4", 0.55), (0.5, "#fff", 0), (1, "#3a1a3a", 0.4)], "0 0 1 1") + '<filter id="pencil" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency=".6" numOctaves="2" seed="3" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale=".12" xChannelSelector="R" yChannelSelector="G"/></filter>'
    )
    body = '<rect width="1440" height="1800" fill="#e8806c"/><path d="M0 0H1440V1800H0Z" fill="url(#light)"/><g transform="rotate(2.2 720 900)"><rect x="90" y="80" width="1260" height="1640" transform="translate(22 30)" fill="#5a1c2c" opacity=".6" filter="url(#s)"/><rect x="90" y="80" width="1260" height="1640" fill="#fdf6e8"/><rect x="90" y="80" width="1260" height="1640" fill="url(#mm)"/><rect x="90" y="80" width="1260" height="1640" fill="url(#cm)"/>'
    trails = [
        ([(220, 1640), (260, 1240), (560, 1020), (900, 1100), (1130, 860), (1010, 520), (640, 420), (300, 240)], BLUE),
        ([(1220, 1620), (1080, 1320), (700, 1280), (400, 1060), (300, 720), (520, 560), (840, 720), (1200, 500), (1180, 190)], INK),
        ([(700, 1660), (760, 1420), (1060, 1000), (760, 800), (480, 860), (420, 520), (740, 200)], "#d8452e"),
    ]
    for n, (knots, tone) in enumerate(trails):
        line, steps = [], 60
        pts = [knots[0], *knots, knots[-1]]
        for i in range(1, len(pts) - 2):
            p, q, u, v = pts[i - 1 : i + 3]
            for k in range(steps):
                t = k / steps
                line.append(tuple(0.5 * (2 * q[j] + (u[j] - p[j]) * t + (2 * p[j] - 5 * q[j] + 4 * u[j] - v[j]) * t * t + (3 * q[j] - p[j] - 3 * u[j] + v[j]) * t**3) for j in (0, 1)))
        body += f'<path d="M{"L".join(f"{a:.0f} {b:.0f}" for a, b in line)}" fill="none" stroke="{tone}" stroke-width="2.4" stroke-dasharray="3 11" opacity=".8"/>'
        gone, side = 0.0, 1
        for k in range(1, len(line)):
            gone += math.dist(line[k - 1], line[k])
            if gone < 98:
                continue
            gone, side = 0.0, -side
            (x1, y1), (x2, y2) = line[k - 1], line[k]
            a = math.atan2(y2 - y1, x2 - x1)
            x, y, turn = x2 - side * 26 * math.sin(a), y2 + side * 26 * math.cos(a), math.degrees(a) + 90 + rng.uniform(-9, 9)
            bird = k / len(line) > 0.34 + 0.14 * n
            body += track(x, y, turn, tone) if bird else foot(x, y, turn, side < 0, tone, 0.9)
    red = '<g filter="url(#pencil)" fill="none" stroke="#d8271e" stroke-width="7" stroke-linecap="round" opacity=".9">'
    red += '<path d="M470 1010Q500 920 640 930Q760 950 740 1050Q710 1130 580 1120Q470 1110 476 1000"/><path d="M760 940Q860 900 930 930M930 930l-30 -22M930 930l-34 20"/><path d="M1040 330q30 -60 90 -20t10 90q-60 40 -110 0"/><path d="M190 430v190M190 430l-20 30M190 430l20 30M190 620l-20 -30M190 620l20 -30"/><path d="M860 1500l34 40l74 -110"/>'
    for x, y, rows in [(960, 900, 2), (1000, 1440, 3), (230, 470, 3), (600, 300, 2), (1010, 640, 1)]:
        for row in range(rows):
            pen, d = 0.0, ""
            while pen < rng.uniform(90, 170):
                d += f"M{x + pen:.0f} {y + 34 * row}" + "".join(f"q5 {-rng.randint(7, 20)} 10 0" for _ in range(rng.randint(2, 5)))
                pen += rng.uniform(34, 66)
            red += f'<path d="{d}" stroke-width="4"/>'
    body += red + '</g></g><g transform="translate(1040 1560) rotate(-38)"><path d="M0 20H470V50H0Z" fill="#5a1c2c" opacity=".6" filter="url(#m)"/><path d="M0 0H400V30H0Z" fill="#d8271e"/><path d="M0 0H400V9H0Z" fill="#f06a5c"/><path d="M0 0L-58 15L0 30Z" fill="#ecd0a0"/><path d="M-40 10L-58 15L-40 20Z" fill="#d8271e"/></g>'
    return sheet(1440, 1800, defs, body + '<rect width="1440" height="1800" fill="url(#light)" opacity=".5"/>')


def lino() -> str:
    """A strip of blue and cream linoleum on a black stage, from above; a dancer half caught in the roll."""
    defs = (
        radial("spot", [(0, "#fff", 0), (0.5, "#000", 0.08), (0.8, "#000", 0.5), (1, "#000", 0.86)], ".62 .5 .62") + linear("roll", [(0, "#0d1e40", 1), (0.12, "#2c5fb3", 1), (0.34, "#a9c4ec", 1), (0.55, "#3f72c4", 1), (0.85, "#18305e", 1), (1, "#060c1c", 1)], "0 0 1 0")
        + linear("skin", [(0, "#ffe0c4", 1), (0.6, "#d99a76", 1), (1, "#8a4f3d", 1)]) + linear("shirt", [(0, "#ffe877", 1), (0.5, "#f2c93a", 1), (1, "#a87a14", 1)]) + blur("s", 22) + blur("m", 7) + grain("scuff", ".02 .5", "1 1 1", 0.4, 2, 9) + linear("sheen", [(0, "#fff", 0), (0.5, "#fff", 0.38), (1, "#fff", 0)], "0 0 1 .3")
        + '<clipPath id="strip"><path d="M-20 250H1500V750H-20Z"/></clipPath>'
    )
    body = '<rect width="2000" height="1000" fill="#141117"/>'
    for k in range(9):
        body += f'<path d="M0 {60 + 118 * k}H2000" stroke="#2a2430" stroke-width="4"/>'
    body += '<rect width="2000" height="1000" filter="url(#scuff)" opacity=".16"/><path d="M-20 274H1560V790H-20Z" fill="#000" opacity=".7" filter="url(#s)"/><g clip-path="url(#strip)"><rect x="-20" y="250" width="1600" height="500" fill="#f1e8d2"/>'
    for i in range(20):
        for j in range(6):
            x, y = -20 + 83.4 * i, 250 + 83.4 * j
            body += f'<rect x="{x:.1f}" y="{y:.1f}" width="83.4" height="83.4" fill="{BLUE if (i + j) % 2 else "#f1e8d2"}"/>' + (f'<path d="M{x + 41.7:.1f} {y + 12:.1f}L{x + 71:.1f} {y + 41.7:.1f}L{x + 41.7:.1f} {y + 71:.1f}L{x + 12:.1f} {y + 41.7:.1f}Z" fill="#fff" opacity=".12"/>' if (i + j) % 2 else f'<circle cx="{x + 41.7:.1f}" cy="{y + 41.7:.1f}" r="9" fill="#d8452e" opacity=".75"/>')
    body += '<rect x="-20" y="250" width="1600" height="500" filter="url(#scuff)" opacity=".35"/><path d="M-20 250H1600V750H-20Z" fill="url(#sheen)"/></g><path d="M-20 746H1500" stroke="#9a8a66" stroke-width="7"/>'
    # The dancer, from above: head towards the left, arms thrown open, the legs inside the roll.
    limbs = '<path d="M1150 452C1060 420 1010 352 960 330C900 300 840 330 806 290" fill="none" stroke="{0}" stroke-width="50" stroke-linecap="round" stroke-linejoin="round"/><path d="M1150 560C1080 620 1060 700 980 720C900 740 860 690 800 664" fill="none" stroke="{0}" stroke-width="50" stroke-linecap="round" stroke-linejoin="round"/>'
    torso = "M1110 430C1170 400 1240 420 1300 430C1380 440 1440 420 1560 430V580C1440 590 1380 570 1300 580C1240 592 1170 612 1110 582C1080 540 1080 470 1110 430Z"
    body += f'<g transform="translate(26 38)" opacity=".6" filter="url(#m)">{limbs.format("#0a0d1c")}<path d="{torso}" fill="#0a0d1c"/><circle cx="1020" cy="506" r="76" fill="#0a0d1c"/></g>'
    body += limbs.format("url(#skin)") + '<g fill="#e2a884"><circle cx="804" cy="288" r="28"/><path d="M804 288l-40 -32M800 284l-48 -8M800 292l-42 18" stroke="#e2a884" stroke-width="13" stroke-linecap="round"/><circle cx="798" cy="662" r="28"/><path d="M798 662l-42 -28M794 664l-50 -2M796 668l-40 24" stroke="#e2a884" stroke-width="13" stroke-linecap="round"/></g>'
    body += '<path d="M1064 484H1130V528H1064Z" fill="#c98a68"/>' + f'<path d="{torso}" fill="url(#shirt)"/><path d="M1180 440Q1220 500 1180 570M1300 440Q1330 500 1296 574M1400 440Q1420 510 1396 572" stroke="#8a6310" stroke-width="9" fill="none" opacity=".5" filter="url(#m)"/><path d="M1112 434C1100 470 1090 540 1114 578" stroke="#fff6bd" stroke-width="8" fill="none" opacity=".7"/>'
    body += '<path d="M1010 428C1070 420 1098 470 1092 512C1086 566 1040 590 1000 582C950 570 938 520 946 484C954 450 976 432 1010 428Z" fill="#2a1a1c"/><path d="M960 470C920 440 880 470 850 440C880 500 850 520 880 560C900 540 930 560 962 540Z" fill="#2a1a1c"/><path d="M1000 446Q960 470 966 530M1040 448Q1000 500 1016 566" stroke="#6a4540" stroke-width="7" fill="none" stroke-linecap="round"/>'
    body += '<path d="M1440 210H1690V800H1440Z" transform="translate(50 34)" fill="#000" opacity=".75" filter="url(#s)"/><path d="M1452 214Q1430 500 1452 786L1480 786V214Z" fill="#000" opacity=".5" filter="url(#m)"/><rect x="1460" y="226" width="220" height="548" rx="10" fill="url(#roll)"/>'
    for j in range(6):
        for i in range(3):
            x, w = [(1464, 44), (1512, 92), (1608, 64)][i]
            if (i + j) % 2:
                body += f'<rect x="{x}" y="{230 + 90 * j}" width="{w}" height="90" fill="#f1e8d2" opacity="{[0.35, 0.8, 0.3][i]}"/>'
    for y, f in ((226, -1), (774, 1)):
        body += f'<ellipse cx="1570" cy="{y}" rx="110" ry="26" fill="#8f7f5e"/>' + "".join(f'<ellipse cx="{1570 - 4 * k}" cy="{y + f * k}" rx="{102 - 17 * k}" ry="{23 - 4 * k}" fill="none" stroke="{["#e8dcc0", "#4d422c"][k % 2]}" stroke-width="5"/>' for k in range(5))
    return sheet(2000, 1000, defs, body + '<rect width="2000" height="1000" fill="url(#spot)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of La Part du Sol."""
    home = "la-part-du-sol/images/"
    return [
        Picture(home + "cover.jpg", legs(), 1640, grain=1.8, vignette=0.15, seed=121),
        Picture(home + "echassiers-plateau.jpg", stage(), 1640, grain=1.7, vignette=0.15, seed=122),
        Picture(home + "echassiers-partition.jpg", score(), 1280, grain=0.5, vignette=0.12, seed=123),
        Picture(home + "linoleum.jpg", lino(), 1700, grain=1.6, vignette=0.1, seed=124),
    ]
