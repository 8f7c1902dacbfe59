"""The members of the example in Friuli Venezia Giulia: flat ink on coloured paper, one idea a picture, a palette a firm."""

from __future__ import annotations

import math
import random

from .ink import Picture

MEMBERS = "examples/friuli-venezia-giulia/content/members"
W, H = 1400, 1000


def sheet(body: str, defs: str = "", width: int = W, height: int = H) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><defs>{defs}</defs>{body}</svg>'


def blur(name: str, much: float) -> str:
    return f'<filter id="{name}" x="-40%" y="-40%" width="180%" height="180%"><feGaussianBlur stdDeviation="{much}"/></filter>'


def fade(name: str, one: str, two: str, box: str = 'x1="0" y1="0" x2="0" y2="1"') -> str:
    return f'<linearGradient id="{name}" {box}><stop offset="0" stop-color="{one}"/><stop offset="1" stop-color="{two}"/></linearGradient>'


def points(corners: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z"


def mix(one: str, two: str, t: float) -> str:
    parts = [(int(one[i : i + 2], 16), int(two[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * max(0, min(1, t))):02x}" for a, b in parts)


def sedia() -> str:
    """A room that slopes and a chair that does not."""
    tiles = ""
    for row in range(9):
        for col in range(-14, 22):
            # The floor in perspective: rows grow towards the eye, columns fan out from a vanishing point.
            y0, y1 = 560 + 9 * row**1.9, 560 + 9 * (row + 1) ** 1.9
            x = [700 + (col + step - 4) * (34 + (y - 560) * 0.42) for step, y in ((0, y0), (1, y0), (1, y1), (0, y1))]
            tiles += f'<path d="{points([(x[0], y0), (x[1], y0), (x[2], y1), (x[3], y1)])}" fill="{"#f3e3c3" if (row + col) % 2 else "#22445a"}"/>'
    room = (
        '<rect x="-400" y="-400" width="2200" height="962" fill="#e9c9a0"/><rect x="-400" y="392" width="2200" height="170" fill="#dcb283"/>'
        '<rect x="-400" y="386" width="2200" height="10" fill="#b98a5c"/><rect x="-400" y="548" width="2200" height="16" fill="#7d5636"/>'
        '<rect x="210" y="20" width="230" height="290" fill="#7d5636"/><rect x="226" y="36" width="198" height="258" fill="#bfe0e6"/>'
        '<path d="M226 230L300 150L350 205L390 170L424 215V294H226Z" fill="#7fa7ae"/><rect x="318" y="36" width="14" height="258" fill="#7d5636"/>'
        f'{tiles}<path d="M226 294L424 294L900 900L480 900Z" fill="#fff2cf" opacity=".2"/>'
    )
    chair = (
        '<ellipse cx="860" cy="868" rx="240" ry="34" fill="#0c2130" opacity=".45" filter="url(#s)" transform="rotate(-9 860 868)"/>'
        '<g fill="none" stroke-linecap="round"><path d="M760 560C742 690 736 770 716 860" stroke="#9c1d17" stroke-width="26"/>'
        '<path d="M930 560C948 700 960 750 978 826" stroke="#8a1712" stroke-width="26"/><path d="M850 575C850 700 846 800 842 902" stroke="#d8362a" stroke-width="30"/>'
        '<path d="M744 560C690 150 1010 150 944 560" stroke="#d8362a" stroke-width="30"/><path d="M752 555C702 170 998 170 936 555" stroke="#f06a52" stroke-width="6" opacity=".8"/>'
        '<path d="M790 552C770 300 800 268 846 268C894 268 920 300 900 552" stroke="#b3251d" stroke-width="16"/></g>'
        '<path d="M716 548C716 512 974 512 980 548C984 590 920 606 846 606C770 606 712 590 716 548Z" fill="#c42c22"/>'
        '<path d="M730 544C734 520 962 520 966 544C966 572 914 582 846 582C778 582 730 572 730 544Z" fill="#e34a39"/>'
        '<path d="M782 550C790 534 904 534 912 550C908 566 786 566 782 550Z" fill="#a81f18" opacity=".6"/>'
    )
    return sheet(f'<rect width="1400" height="1000" fill="#22445a"/><g transform="rotate(-11 700 600)">{room}</g>{chair}', blur("s", 10))


def pila() -> str:
    """Stools in a pile: three yellow spirals on black."""
    body = '<rect width="1000" height="1400" fill="#12110f"/><ellipse cx="500" cy="1336" rx="330" ry="44" fill="#2b261b"/><path d="M0 0H1000L620 1400H380Z" fill="#fff" opacity=".035"/>'
    for i in range(25):
        y, turn, size = 1236 - i * 48.0, i * 12.0, 168 - i * 1.6
        drop = 92 if i == 0 else 50
        legs = sorted((math.radians(turn + 120 * k) for k in range(3)), key=math.sin)
        for front in (False, True):
            for angle in legs:
                if (math.sin(angle) > -0.15) is front:
                    x, dy = 500 + size * 0.98 * math.cos(angle), size * 0.25 * math.sin(angle)
                    body += f'<path d="M{x:.1f} {y + dy:.1f}L{x + 9 * math.cos(angle):.1f} {y + dy + drop:.1f}" stroke="{mix("#6b500c", "#ffd84a", 0.5 + 0.5 * math.sin(angle + 0.5))}" stroke-width="22"/>'
            if not front:
                body += f'<ellipse cx="500" cy="{y + 14:.1f}" rx="{size:.1f}" ry="{size * 0.26:.1f}" fill="#0b0a08"/><ellipse cx="500" cy="{y:.1f}" rx="{size:.1f}" ry="{size * 0.26:.1f}" fill="#3a2f16"/><path d="M{500 - size:.1f} {y:.1f}A{size:.1f} {size * 0.26:.1f} 0 0 0 {500 + size:.1f} {y:.1f}" fill="none" stroke="#8f7426" stroke-width="4"/>'
    body += '<ellipse cx="500" cy="84" rx="129" ry="33" fill="#ffe27a"/><ellipse cx="500" cy="84" rx="46" ry="11" fill="#c79a1a"/>'
    return sheet(body, "", 1000, 1400)


def klop() -> str:
    """A bench in the shape of an S, seen from above, and two hats."""

    def curve(t: float) -> tuple[float, float, float]:
        """Two arcs that swing to opposite sides; x, y and the direction in which a slat lies."""
        if t < 0.5:
            angle = math.radians(200 - 250 * t * 2 * 0.86)
            return 480 + 215 * math.cos(angle), 500 - 215 * math.sin(angle), angle
        angle = math.radians(-15 + 180 + 0 + 215 * (t - 0.5) * 2)
        return 903 + 215 * math.cos(angle), 500 - 215 * math.sin(angle), angle

    slats, shadow = "", ""
    for i in range(106):
        x, y, angle = curve(i / 105)
        tint = mix("#c9975a", "#f2d9a8", 0.5 + 0.5 * math.cos(angle + 0.8) * (0.75 + 0.25 * (i % 3)))
        turn = -math.degrees(angle)
        shadow += f'<rect x="-70" y="-7" width="140" height="14" transform="translate({x + 46:.1f} {y + 58:.1f}) rotate({turn:.1f})"/>'
        slats += f'<rect x="-70" y="-6" width="140" height="11" rx="2" fill="{tint}" transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})"/>'
    hats = ""
    for (x, y, felt, band) in ((*curve(0.06)[:2], "#26324a", "#d6402b"), (*curve(0.94)[:2], "#6b2f2a", "#f0e2c8")):
        hats += f'<ellipse cx="{x + 18:.0f}" cy="{y + 22:.0f}" rx="74" ry="66" fill="#16232c" opacity=".4"/><ellipse cx="{x:.0f}" cy="{y:.0f}" rx="74" ry="66" fill="{felt}"/><ellipse cx="{x:.0f}" cy="{y - 3:.0f}" rx="43" ry="37" fill="{band}"/><ellipse cx="{x:.0f}" cy="{y - 7:.0f}" rx="40" ry="33" fill="{mix(felt, "#ffffff", 0.16)}"/><path d="M{x - 24:.0f} {y - 8:.0f}Q{x:.0f} {y + 6:.0f} {x + 24:.0f} {y - 8:.0f}" stroke="{felt}" stroke-width="7" fill="none"/>'
    rng = random.Random(4)
    ground = '<rect width="1400" height="1000" fill="#9fb0b3"/>'
    for row in range(8):
        for col in range(11):
            ground += f'<rect x="{col * 130 + 2}" y="{row * 130 + 2}" width="126" height="126" fill="{mix("#93a5a9", "#b3c1c2", rng.random())}"/>'
    ground += '<rect y="70" width="1400" height="54" fill="#e0b731"/><rect y="880" width="1400" height="54" fill="#e0b731"/>' + "".join(
        f'<circle cx="{x}" cy="{y}" r="9" fill="#c79d1c"/>' for x in range(18, 1400, 36) for y in (84, 110, 894, 920)
    )
    return sheet(f'{ground}<rect width="1400" height="44" fill="#39464a"/><rect y="956" width="1400" height="44" fill="#39464a"/><g fill="#1d2b33" opacity=".38" filter="url(#s)">{shadow}</g>{slats}{hats}', blur("s", 9))


def vasca() -> str:
    """The floor of a pool: circles that cross, one stone missing."""
    rng = random.Random(8)
    body = '<rect width="1400" height="1000" fill="#cfc7b4"/>'
    size = 31.0
    shades = ["#0a3a5c", "#0f5f86", "#1787a0", "#37b3b8", "#8fd8d2", "#e9f5ee"]
    for row in range(33):
        for col in range(46):
            x, y = col * size + rng.uniform(-1.4, 1.4), row * size + rng.uniform(-1.4, 1.4)
            if (row, col) == (11, 20):
                body += f'<rect x="{x:.0f}" y="{y:.0f}" width="33" height="33" fill="#6d6250"/><rect x="{x + 5:.0f}" y="{y + 6:.0f}" width="27" height="26" fill="#a4977d"/>'
                continue
            one, two = math.hypot(x - 520, y - 430), math.hypot(x - 1040, y - 690)
            wave = 1.3 * math.sin(one / 40) + 0.5 * math.sin(two / 40) + rng.uniform(-0.12, 0.12)
            tone = shades[max(0, min(5, int((wave + 1.9) / 3.8 * 6)))]
            if rng.random() < 0.012:
                tone = "#d9a441"
            turn = math.degrees(math.atan2(y - 430, x - 520)) if one < two else math.degrees(math.atan2(y - 690, x - 1040))
            w, h = size - 3.4 + rng.uniform(-1.6, 0.8), size - 3.4 + rng.uniform(-1.6, 0.8)
            body += f'<rect x="{-w / 2:.1f}" y="{-h / 2:.1f}" width="{w:.1f}" height="{h:.1f}" fill="{tone}" transform="translate({x + 16:.1f} {y + 16:.1f}) rotate({(turn % 90 - 45) * 0.1:.0f})"/>'
    body += '<path d="M-100 0L520 -100L980 1100H300Z" fill="#fff" opacity=".1"/><path d="M900 -100L1100 -100L1500 800V1100Z" fill="#fff" opacity=".08"/>'
    return sheet(body)


def terrazzo() -> str:
    """Six floors of a staircase, from brick up to plaster."""
    rng = random.Random(21)
    grounds = ["#f1ede4", "#e3d9c9", "#dcc3a8", "#d3a27f", "#bf7357", "#9c4532"]
    chips = [["#ffffff", "#cfd3cf", "#b9b2a4"], ["#fff8ea", "#a9a08c", "#7f9a93"], ["#f5e6cd", "#8f8069", "#3f5a5c"], ["#f2d6b8", "#7a4f3a", "#2e3f45"], ["#e8b592", "#6f2f22", "#f7e8d3"], ["#e08a66", "#571d16", "#f3d9b0"]]
    body, defs = "", ""
    for band in range(6):
        top = band * 1000 / 6
        defs += f'<clipPath id="b{band}"><rect y="{top:.1f}" width="1400" height="{1000 / 6 - 5:.1f}"/></clipPath>'
        body += f'<g clip-path="url(#b{band})"><rect y="{top:.1f}" width="1400" height="170" fill="{grounds[band]}"/>'
        for _ in range(230):
            x, y, r = rng.uniform(-20, 1420), rng.uniform(top - 10, top + 175), rng.choice([7, 10, 14, 20, 34]) * rng.uniform(0.7, 1.2)
            count = [9, 7, 6, 5, 4, 3][band]
            turn = rng.uniform(0, 6.3)
            shape = [(x + r * rng.uniform(0.65, 1.1) * math.cos(turn + 6.283 * k / count), y + r * rng.uniform(0.5, 0.95) * math.sin(turn + 6.283 * k / count)) for k in range(count)]
            body += f'<path d="{points(shape)}" fill="{rng.choice(chips[band])}"/>'
        body += "</g>"
    brass = "".join(f'<rect y="{k * 1000 / 6 - 5:.1f}" width="1400" height="5" fill="#c9a24b"/>' for k in range(1, 6))
    return sheet(f'<rect width="1400" height="1000" fill="#c9a24b"/>{body}{brass}<path d="M-100 300L700 -200H1300L100 1100H-100Z" fill="#fff" opacity=".1"/>', defs)


def zid() -> str:
    """A dry wall at evening with one hole that lets the sun through."""
    rng = random.Random(33)
    sky = fade("sky", "#26365f", "#f3a26b") + fade("grass", "#5a6b39", "#26331f")
    body = '<rect width="1400" height="1000" fill="url(#sky)"/><circle cx="905" cy="548" r="150" fill="#ffd98a" opacity=".8" filter="url(#s)"/><path d="M0 330Q300 250 620 320T1400 270V600H0Z" fill="#4a4260" opacity=".7"/>'
    stones, y = "", 335.0
    row = 0
    while y < 700:
        height = rng.uniform(44, 72)
        x = -rng.uniform(0, 90)
        while x < 1420:
            width = rng.uniform(60, 170)
            middle = (x + width / 2, y + height / 2)
            inset = [(x + rng.uniform(1, 8), y + rng.uniform(1, 7)), (x + width * rng.uniform(0.4, 0.6), y + rng.uniform(-4, 4)), (x + width - rng.uniform(1, 8), y + rng.uniform(1, 7)), (x + width - rng.uniform(0, 6), y + height - rng.uniform(1, 6)), (x + width * rng.uniform(0.4, 0.6), y + height + rng.uniform(-3, 3)), (x + rng.uniform(0, 6), y + height - rng.uniform(1, 6))]
            if abs(middle[0] - 905) > 95 or abs(middle[1] - 548) > 60:
                near = max(0, 1 - math.hypot(middle[0] - 905, middle[1] - 548) / 420)
                tone = mix(mix("#4b4c55", "#8b8a88", rng.random()), "#e0b184", near * 0.55)
                stones += f'<path d="{points(inset)}" fill="{tone}"/><path d="M{inset[0][0]:.0f} {inset[0][1]:.0f}L{inset[1][0]:.0f} {inset[1][1]:.0f}L{inset[2][0]:.0f} {inset[2][1]:.0f}" stroke="#f4c79a" stroke-width="3" opacity="{0.35 if row else 0.8}" fill="none"/>'
            x += width
        y += height
        row += 1
    wall = '<path d="M0 345H1400V715H0Z M852 508L905 496L962 510L966 584L908 598L846 588Z" fill="#1f1d26" fill-rule="evenodd"/>'
    ground = '<rect y="700" width="1400" height="300" fill="url(#grass)"/><path d="M860 702H955L640 1000H250Z" fill="#ffd98a" opacity=".62" filter="url(#t)"/>'
    blades = "".join(f'<path d="M{x:.0f} {yy:.0f}q{rng.uniform(-6, 6):.0f} -14 {rng.uniform(-10, 10):.0f} -{rng.uniform(18, 40):.0f}" stroke="{mix("#1d2917", "#93a05a", rng.random())}" stroke-width="3" fill="none"/>' for x, yy in ((rng.uniform(0, 1400), rng.uniform(700, 1000)) for _ in range(620)))
    lizard = '<g transform="translate(690 352) scale(1.15)" fill="#101518"><path d="M-70 2Q-30 -16 10 -12Q34 -22 56 -8Q40 4 12 2Q-20 4 -40 10Q-80 22 -128 6Q-90 10 -70 2Z"/><path d="M0 -2l14 20M-28 0l-10 20M24 -4l18 12" stroke="#101518" stroke-width="6"/></g>'
    hole = '<path d="M806 500L870 478L948 486L1002 512L1006 590L930 616L858 610L800 580Z" fill="#fff0c0"/><circle cx="905" cy="560" r="54" fill="#fff"/><path d="M806 566Q900 540 1006 572L1006 590L930 616L858 610L800 580Z" fill="#c9784a"/><circle cx="905" cy="548" r="190" fill="#ffcf7a" opacity=".42" filter="url(#s)"/>'
    return sheet(f"{body}{wall}{stones}{hole}{ground}{blades}{lizard}", sky + blur("s", 50) + blur("t", 7))


def staumauer() -> str:
    """A dam of horizontal lines that sounds in one place."""
    rng = random.Random(5)
    body = '<rect width="1400" height="1000" fill="#0b0d10"/>'
    body += "".join(f'<circle cx="{rng.uniform(0, 1400):.0f}" cy="{rng.uniform(0, 300):.0f}" r="{rng.uniform(0.8, 2.4):.1f}" fill="#dfe7e2" opacity=".7"/>' for _ in range(90))
    body += '<path d="M0 120L150 240L330 610L420 1000H0Z" fill="#14191c"/><path d="M1400 60L1280 210L1090 600L1000 1000H1400Z" fill="#171d20"/>'
    for i in range(44):
        t = i / 43
        y = 330 + 500 * t
        left, right, sag = 190 + 215 * t, 1215 - 205 * t, 46 * (1 - t)
        line = []
        for step in range(141):
            s = step / 140
            x = left + (right - left) * s
            burst = math.exp(-(((s - 0.62) / 0.085) ** 2)) * math.exp(-(((t - 0.42) / 0.26) ** 2))
            wobble = burst * (26 * math.sin(step * 1.9 + i) + 17 * math.sin(step * 0.83 + 2 * i))
            line.append(f"{x:.1f} {y + sag * 4 * s * (1 - s) + wobble:.1f}")
        body += f'<path d="M{"L".join(line)}" fill="none" stroke="{mix("#f4efe2", "#5f8f7d", t)}" stroke-width="{3.4 - 1.4 * t:.1f}" stroke-linejoin="round"/>'
    body += '<path d="M330 850Q700 880 1070 846L1150 1000H250Z" fill="#0f5c4a"/>'
    body += "".join(f'<path d="M{380 + 14 * k} {878 + 17 * k}Q700 {902 + 17 * k} {1030 + 12 * k} {874 + 17 * k}" stroke="#37b08c" stroke-width="2.5" opacity="{0.8 - 0.1 * k:.1f}" fill="none"/>' for k in range(7))
    body += '<circle cx="862" cy="560" r="9" fill="#ff5b3a"/>'
    return sheet(body)


def schlagbaum() -> str:
    """A barrier that has stood open for a long time."""
    defs = fade("sky", "#6d5c93", "#f7b6a5") + fade("snow", "#fdf3f0", "#b9b4d3") + blur("s", 14)
    body = '<rect width="1000" height="1400" fill="url(#sky)"/><path d="M0 800L130 660L220 720L390 520L520 690L640 600L790 740L1000 590V1100H0Z" fill="#7d6b9c"/><path d="M390 520L330 590L375 580L410 620L440 582L462 614Z M640 600L600 650L645 640L690 672L700 652Z M130 660L96 700L134 692L160 704Z" fill="#fbe4df"/>'
    body += '<path d="M0 930Q260 860 520 920T1000 880V1400H0Z" fill="url(#snow)"/>'
    body += "".join(f'<path d="M{x} {y}l-26 0l14 -34l-9 0l12 -32l-7 0l16 -40l16 40l-7 0l12 32l-9 0l14 34z" fill="#43406b"/>' for x, y in ((70, 930), (128, 918), (170, 930), (850, 905), (905, 898), (960, 900)))
    body += '<path d="M560 1010L980 1200L1000 1310L520 1030Z" fill="#6a5f96" opacity=".4" filter="url(#s)"/>'
    hut = '<g transform="translate(300 850)"><path d="M0 0H150V150H0Z" fill="#3a3556"/><path d="M-18 4L75 -56L168 4Z" fill="#fff6f2"/><path d="M-18 4H168L160 16H-10Z" fill="#2c2846"/><rect x="26" y="44" width="54" height="50" fill="#ffd25a"/><path d="M53 44V94M26 69H80" stroke="#3a3556" stroke-width="5"/><rect x="100" y="52" width="34" height="98" fill="#2c2846"/><rect x="112" y="-70" width="16" height="36" fill="#2c2846"/></g><path d="M320 1010L384 1010L300 1110L150 1130Z" fill="#ffd25a" opacity=".32"/>'
    bar = '<rect x="548" y="120" width="34" height="850" fill="#fbf4ef"/>' + "".join(f'<rect x="548" y="{120 + 106 * k}" width="34" height="53" fill="#d5322b"/>' for k in range(8))
    post = '<rect x="520" y="860" width="90" height="150" rx="6" fill="#2c2846"/><circle cx="565" cy="905" r="16" fill="#8a82ad"/><rect x="512" y="990" width="106" height="30" rx="8" fill="#fff6f2"/><rect x="536" y="968" width="58" height="26" fill="#d5322b"/><circle cx="565" cy="112" r="20" fill="#d5322b"/><circle cx="565" cy="104" r="20" fill="#fff6f2"/>'
    bird = '<path d="M540 70q12 -14 26 -4q14 -16 28 -2q-10 14 -24 20q-22 4 -30 -14z" fill="#1f1c33"/>'
    return sheet(f"{body}{hut}{bar}{post}{bird}", defs, 1000, 1400)


def volpe() -> str:
    """A fox that learns nothing, and her shadow, which does."""
    defs = blur("s", 7) + fade("wall", "#6c3d86", "#3d2159")
    wall = '<rect width="1400" height="1000" fill="url(#wall)"/><ellipse cx="840" cy="400" rx="560" ry="470" fill="#b06fc0" opacity=".5" filter="url(#t)"/>'
    defs += blur("t", 70)
    shadow = '<g fill="#2a1242" opacity=".82" filter="url(#s)"><path d="M760 800C720 560 760 380 860 330L800 90L930 220C980 206 1030 214 1070 236L1190 90L1170 330C1200 360 1240 400 1330 420C1290 470 1200 500 1130 490C1150 600 1140 700 1130 800Z"/></g><path d="M1010 345l58 20l-60 14z" fill="#b98acb"/><path d="M1180 452q60 4 110 -22" stroke="#b98acb" stroke-width="7" fill="none"/>'
    fox = (
        '<g transform="rotate(-6 560 520)"><path d="M470 800C440 690 440 600 480 540H650C690 610 690 700 660 800Z" fill="#2e7d6b"/><path d="M470 700h200v16h-204zM466 740h206v16h-208z" fill="#f3d9a5"/>'
        '<path d="M560 300C470 300 420 360 412 430C440 520 510 580 566 600C622 580 692 520 716 430C706 360 650 300 560 300Z" fill="#f0792b"/>'
        '<path d="M424 372L396 214L520 312Z M704 372L736 214L608 312Z" fill="#f0792b"/><path d="M436 344L418 258L488 314Z M692 344L714 258L642 314Z" fill="#4a1d12"/>'
        '<path d="M412 430C440 520 510 580 566 600C622 580 692 520 716 430C660 440 610 470 566 540C520 470 470 440 412 430Z" fill="#fff3e2"/>'
        '<circle cx="500" cy="418" r="17" fill="#22120c"/><circle cx="632" cy="418" r="17" fill="#22120c"/><circle cx="506" cy="412" r="5" fill="#fff"/><circle cx="638" cy="412" r="5" fill="#fff"/>'
        '<path d="M474 376q26 -18 50 -6M608 370q24 -12 50 6" stroke="#4a1d12" stroke-width="9" fill="none" stroke-linecap="round"/><ellipse cx="566" cy="594" rx="24" ry="18" fill="#22120c"/>'
        '<path d="M480 560C400 600 360 640 352 690L396 716C420 670 450 640 492 620Z M650 560C730 590 780 620 800 664L762 700C730 660 700 640 640 622Z" fill="#f0792b"/><circle cx="372" cy="706" r="30" fill="#4a1d12"/><circle cx="782" cy="686" r="30" fill="#4a1d12"/></g>'
    )
    lid = '<path d="M190 790L150 350Q150 330 172 328L210 326L262 790Z" fill="#5b2d1a"/><path d="M206 336L250 780" stroke="#c98a3a" stroke-width="10"/>'
    trunk = '<path d="M170 760H980L950 1000H200Z" fill="#8a4a26"/><path d="M150 744H1000V800H150Z" fill="#a55c30"/><path d="M330 744L340 1000M820 744L808 1000" stroke="#c98a3a" stroke-width="26"/><rect x="540" y="744" width="72" height="90" rx="8" fill="#e0b04f"/><circle cx="576" cy="790" r="11" fill="#4a1d12"/><path d="M576 796v22" stroke="#4a1d12" stroke-width="8"/>' + "".join(f'<circle cx="{x}" cy="772" r="7" fill="#e0b04f"/>' for x in range(190, 990, 58) if not 520 < x < 630)
    drape = '<path d="M0 0H1400V60Q1300 130 1200 70Q1100 140 1000 76Q900 140 800 76Q700 140 600 76Q500 140 400 76Q300 140 200 72Q100 130 0 64Z" fill="#c2283a"/><path d="M0 0H1400V20H0Z" fill="#8f1527"/>'
    floor = '<rect y="940" width="1400" height="60" fill="#25123a"/>'
    return sheet(f"{wall}{shadow}{lid}{fox}{floor}{trunk}{drape}", defs)


def bora() -> str:
    """BORA in wood type on sugar paper; the O leans against the wind."""
    rng = random.Random(240)
    glyphs = {
        "B": "M0 0H120Q220 0 220 100Q220 160 176 186Q236 214 236 290Q236 400 120 400H0Z M80 66V160H110Q144 160 144 113Q144 66 110 66Z M80 224V334H116Q154 334 154 279Q154 224 116 224Z",
        "O": "M130 0Q260 0 260 200Q260 400 130 400Q0 400 0 200Q0 0 130 0Z M130 70Q82 70 82 200Q82 330 130 330Q178 330 178 200Q178 70 130 70Z",
        "R": "M0 0H124Q226 0 226 122Q226 206 168 234L246 400H156L94 246H80V400H0Z M80 68V182H112Q146 182 146 125Q146 68 112 68Z",
        "A": "M84 0H186L272 400H186L172 316H98L84 400H0Z M135 92L110 250H160Z",
    }
    body = '<rect width="1400" height="1000" fill="#a9bccb"/>'
    body += "".join(f'<path d="M{x:.0f} {y:.0f}h{rng.uniform(20, 70):.0f}" stroke="{rng.choice(["#8fa6b8", "#c3d1db"])}" stroke-width="{rng.uniform(1, 2.4):.1f}"/>' for x, y in ((rng.uniform(0, 1400), rng.uniform(0, 1000)) for _ in range(900)))
    for letter, width, x, y, skew, turn, ink in (("B", 236, 262, 500, -5, 0, "#15171b"), ("O", 260, 552, 500, 13, -5, "#cf2a1e"), ("R", 246, 856, 478, -17, 4, "#15171b"), ("A", 272, 1150, 440, -24, 12, "#15171b")):
        body += f'<g transform="translate({x} {y}) rotate({turn}) skewX({skew}) scale(1.12 1.3) translate({-width / 2} -200)"><path d="{glyphs[letter]}" fill="{ink}" fill-rule="evenodd"/></g>'
    # The wood's grain, printed thin.
    body += "".join(f'<path d="M{x:.0f} {y:.0f}q{rng.uniform(40, 90):.0f} {rng.uniform(-5, 5):.0f} {rng.uniform(90, 200):.0f} 0" stroke="#a9bccb" stroke-width="{rng.uniform(0.8, 2.2):.1f}" opacity=".5" fill="none"/>' for x, y in ((rng.uniform(80, 1300), rng.uniform(210, 770)) for _ in range(240)))
    body += "".join(f'<rect x="{120 + 11 * k}" y="{806 + (0 if k < 62 else (k - 62) * rng.uniform(-3.2, 0.4)):.0f}" width="7" height="{rng.choice([16, 22, 22, 28])}" fill="#15171b" transform="rotate({0 if k < 62 else (k - 62) * rng.uniform(0, 1.1):.0f} {124 + 11 * k} 816)"/>' for k in range(100) if k % 9 != 6)
    body += '<rect x="120" y="120" width="1160" height="10" fill="#15171b"/><rect x="120" y="144" width="1160" height="3" fill="#15171b"/><rect x="120" y="880" width="1160" height="3" fill="#15171b"/>'
    return sheet(body)


def listino() -> str:
    """Twenty-seven coffees from above; one spilt."""
    rng = random.Random(27)
    body = '<rect width="1400" height="1000" fill="#efe4d0"/>'
    fills = ["#15110e", "#4a2a18", "#8a5a34", "#c99b6a", "#f3dfbd"]
    for k in range(27):
        row, col = divmod(k, 7)
        x, y = 160 + col * 180 + (90 if row == 3 else 0), 140 + row * 240
        if row == 3:
            x = 160 + 180 * col + 1 * 0
        r = 68 if k % 5 else 58
        body += f'<circle cx="{x + 7}" cy="{y + 9}" r="{r + 10}" fill="#c9b694"/><circle cx="{x}" cy="{y}" r="{r + 10}" fill="#fffaf0"/><circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="#15110e" stroke-width="4"/><path d="M{x + r} {y}h{26 if k % 3 else 14}" stroke="#15110e" stroke-width="13" stroke-linecap="round"/>'
        one, two = fills[k % 5], fills[(k * 2 + 3) % 5]
        inner = r - 11
        body += f'<circle cx="{x}" cy="{y}" r="{inner}" fill="{one}"/>'
        match k % 9:
            case 0:
                body += f'<circle cx="{x}" cy="{y}" r="{inner * 0.5:.0f}" fill="{two}"/>'
            case 1:
                body += f'<path d="M{x - inner} {y}A{inner} {inner} 0 0 0 {x + inner} {y}Z" fill="{two}"/>'
            case 2:
                body += f'<path d="M{x} {y - inner}A{inner} {inner} 0 0 1 {x} {y + inner}A{inner * 0.6:.0f} {inner} 0 0 0 {x} {y - inner}Z" fill="{two}"/>'
            case 3:
                body += "".join(f'<circle cx="{x + 22 * math.cos(a):.0f}" cy="{y + 22 * math.sin(a):.0f}" r="9" fill="{two}"/>' for a in (0.4, 2.5, 4.6))
            case 4:
                body += f'<circle cx="{x}" cy="{y}" r="{inner * 0.72:.0f}" fill="none" stroke="{two}" stroke-width="9"/>'
            case 5:
                body += f'<path d="M{x} {y}V{y - inner}A{inner} {inner} 0 0 1 {x + inner} {y}Z" fill="{two}"/>'
            case 6:
                body += f'<path d="M{x - inner * 0.8:.0f} {y - 14}H{x + inner * 0.8:.0f}M{x - inner * 0.9:.0f} {y + 2}H{x + inner * 0.9:.0f}M{x - inner * 0.8:.0f} {y + 18}H{x + inner * 0.8:.0f}" stroke="{two}" stroke-width="6"/>'
            case 7:
                body += f'<circle cx="{x + 14}" cy="{y - 12}" r="{inner * 0.55:.0f}" fill="{two}"/>'
    body += '<path d="M1180 800C1230 770 1290 800 1300 850C1345 862 1352 930 1300 940C1260 985 1180 960 1172 910C1120 890 1130 820 1180 800Z" fill="#4a2a18" opacity=".85"/><circle cx="1355" cy="800" r="12" fill="#4a2a18" opacity=".85"/><circle cx="1110" cy="950" r="8" fill="#4a2a18" opacity=".85"/>'
    body += "".join(f'<circle cx="{rng.uniform(0, 1400):.0f}" cy="{rng.uniform(0, 1000):.0f}" r="{rng.uniform(0.6, 1.6):.1f}" fill="#a58d66" opacity=".5"/>' for _ in range(700))
    return sheet(body)


def vas() -> str:
    """A village walks down to the sea."""
    defs = fade("sea", "#2f7fc1", "#0f3f7d") + fade("sky", "#ffe9b8", "#fff8e4")
    body = '<rect width="1400" height="1000" fill="url(#sky)"/><rect y="560" width="1400" height="440" fill="url(#sea)"/><circle cx="1180" cy="220" r="84" fill="#f4673f"/>'
    body += "".join(f'<path d="M{x} {y}q22 -14 44 0t44 0" stroke="#bfe3f5" stroke-width="5" fill="none" opacity=".8"/>' for x, y in ((980, 640), (1160, 700), (1280, 620), (1080, 790), (1250, 860), (900, 900)))

    def ground(x: float) -> float:
        return 330 + 0.42 * x + 36 * math.sin(x / 170)

    hill = "L".join(f"{x} {ground(x):.0f}" for x in range(-20, 1100, 20))
    body += f'<path d="M{hill}L1060 1000H-20Z" fill="#7fae52"/><path d="M{"L".join(f"{x} {ground(x) + 60:.0f}" for x in range(-20, 1000, 20))}L940 1000H-20Z" fill="#6a9a45"/>'
    houses = [(960, 100, 84, "#f7f0e1", "#d9432f"), (800, 120, 104, "#ffd27a", "#b5342a"), (640, 96, 120, "#f4a7a0", "#7c2f3f"), (470, 130, 100, "#f7f0e1", "#d9432f"), (310, 104, 92, "#a8d3cf", "#2d5f73")]
    for k, (x, width, height, wall, roof) in enumerate(houses):
        y, lean = ground(x) - 66, 7 + 2 * (k % 2)
        step = 26 if k % 2 else -26
        legs = f'<path d="M{-width * 0.24:.0f} 0L{-width * 0.24 + step:.0f} 38L{-width * 0.24 + step * 0.4:.0f} 70h22M{width * 0.24:.0f} 0L{width * 0.24 - step * 0.5:.0f} 36L{width * 0.24 - step:.0f} 74h22" stroke="#2b2436" stroke-width="11" fill="none" stroke-linecap="round" stroke-linejoin="round"/>'
        house = f'<rect x="{-width / 2}" y="{-height}" width="{width}" height="{height}" fill="{wall}"/><path d="M{-width / 2 - 14} {-height}L0 {-height - 58}L{width / 2 + 14} {-height}Z" fill="{roof}"/><rect x="{-width * 0.32:.0f}" y="{-height * 0.72:.0f}" width="22" height="26" fill="#2b2436"/><rect x="{width * 0.12:.0f}" y="{-height * 0.72:.0f}" width="22" height="26" fill="#2b2436"/><path d="M{-10} {-height * 0.28:.0f}q12 12 26 0" stroke="#2b2436" stroke-width="5" fill="none"/>'
        chimney = f'<rect x="{width * 0.2:.0f}" y="{-height - 62}" width="18" height="46" fill="{roof}"/>'
        body += f'<g transform="translate({x} {y:.0f}) rotate({lean})">{legs}{chimney}{house}</g>'
    y = ground(130) - 72
    body += f'<g transform="translate(130 {y:.0f}) rotate(6)"><path d="M-20 0L-48 40L-34 76h22M20 0L36 38L26 78h22" stroke="#2b2436" stroke-width="11" fill="none" stroke-linecap="round" stroke-linejoin="round"/><rect x="-42" y="-250" width="84" height="250" fill="#efe0c4"/><path d="M-52 -250L0 -352L52 -250Z" fill="#2d5f73"/><rect x="-20" y="-226" width="40" height="56" rx="20" fill="#2b2436"/><circle cx="0" cy="-190" r="13" fill="#e5b53d"/><circle cx="0" cy="-118" r="22" fill="#fff" stroke="#2b2436" stroke-width="5"/><path d="M0 -118V-134M0 -118L11 -112" stroke="#2b2436" stroke-width="4"/><path d="M42 -120L112 -96L112 -290" stroke="#2b2436" stroke-width="9" fill="none"/><path d="M22 -280Q112 -400 202 -280Q180 -300 157 -280Q135 -300 112 -280Q90 -300 67 -280Q45 -300 22 -280Z" fill="#d9432f"/></g>'
    return sheet(body, defs)


def pictures() -> list[Picture]:
    """Return all pictures of the example."""
    made = [
        ("tre-gambe/images/sedia.jpg", sedia(), 1400, 2.4, 0.1), ("tre-gambe/images/pila.jpg", pila(), 1200, 2.4, 0.1),
        ("rob/images/klop.jpg", klop(), 1400, 2.0, 0.08), ("tessera-bianca/images/vasca.jpg", vasca(), 1200, 0.0, 0.1),
        ("tessera-bianca/images/terrazzo.jpg", terrazzo(), 1200, 0.0, 0.0), ("brez-malte/images/zid.jpg", zid(), 1400, 2.0, 0.15),
        ("eine-oktave-tiefer/images/staumauer.jpg", staumauer(), 1400, 1.6, 0.0), ("eine-oktave-tiefer/images/schlagbaum.jpg", schlagbaum(), 1200, 2.2, 0.08),
        ("il-baule/images/volpe.jpg", volpe(), 1400, 2.2, 0.18), ("refuso/images/bora.jpg", bora(), 1400, 1.6, 0.04),
        ("refuso/images/listino.jpg", listino(), 1400, 1.6, 0.04), ("tiha-crka/images/vas.jpg", vas(), 1400, 2.2, 0.05),
    ]  # fmt: skip
    return [Picture(path, svg, width, grain, vignette, seed, 116_000) for seed, (path, svg, width, grain, vignette) in enumerate(made, 1)]
