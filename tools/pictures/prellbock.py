"""Prellbock, recording studio: railway enamel after dark, bottle green and cream, brass lamps, one signal red."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

GREEN, DEEP, CREAM, BRASS, RED, RUST = "#1d4436", "#0c1f19", "#f0e4c6", "#c99b48", "#c8352a", "#7c3d22"


def rgb(red: float, green: float, blue: float) -> str:
    """Return a colour from three parts of 255."""
    return f"#{int(red):02x}{int(green):02x}{int(blue):02x}"


def meter(x: float, y: float, level: float) -> str:
    """Return a needle meter 168 wide, lit from within."""
    out = f'<rect x="{x - 88}" y="{y - 60}" width="176" height="126" rx="8" fill="#0a0f0c"/><rect x="{x - 78}" y="{y - 50}" width="156" height="106" rx="5" fill="url(#dial)"/>'
    for k in range(15):
        a = math.radians(-50 + 100 * k / 14)
        r0, r1 = 84, 98 if k % 3 == 0 else 92
        out += f'<path d="M{x + r0 * math.sin(a):.1f} {y + 58 - r0 * math.cos(a):.1f}L{x + r1 * math.sin(a):.1f} {y + 58 - r1 * math.cos(a):.1f}" stroke="{RED if k > 10 else "#2a2418"}" stroke-width="3"/>'
    a, b = math.radians(20), math.radians(50)
    out += f'<path d="M{x + 84 * math.sin(a):.1f} {y + 58 - 84 * math.cos(a):.1f}A84 84 0 0 1 {x + 84 * math.sin(b):.1f} {y + 58 - 84 * math.cos(b):.1f}" fill="none" stroke="{RED}" stroke-width="4"/>'
    a = math.radians(-50 + 100 * level)
    out += f'<path d="M{x} {y + 54}L{x + 92 * math.sin(a):.1f} {y + 54 - 92 * math.cos(a):.1f}" stroke="#1a140c" stroke-width="3"/><path d="M{x + 5} {y + 57}L{x + 5 + 90 * math.sin(a):.1f} {y + 57 - 90 * math.cos(a):.1f}" stroke="#7a6030" stroke-width="3" opacity=".35"/>'
    return out + f'<path d="M{x - 30} {y + 56}A30 22 0 0 1 {x + 30} {y + 56}Z" fill="#15110b"/><path d="M{x - 78} {y - 50}H{x + 78}V{y - 20}L{x - 78} {y + 16}Z" fill="#fff" opacity=".12"/>'


def desk() -> str:
    """The mixing desk at dusk, a train behind the window."""
    rng = random.Random(96)
    defs = (
        linear("dusk", [(0, "#25485a", 1), (0.55, "#7f8f86", 1), (1, "#e3a566", 1)]) + radial("dial", [(0, "#fff4cf", 1), (0.6, "#f3d893", 1), (1, "#c58f3a", 1)], ".5 1 1")
        + linear("desk", [(0, "#28463a", 1), (0.3, "#1c3a2f", 1), (1, "#0a1813", 1)]) + linear("wood", [(0, "#8a5a2e", 1), (1, "#3c210f", 1)]) + linear("cap", [(0, "#fff8e4", 1), (0.48, "#d9caa6", 1), (0.5, "#6f6450", 1), (0.56, "#e9dcb9", 1), (1, "#a39470", 1)])
        + radial("glow", [(0, "#ffdf96", 0.6), (1, "#ffdf96", 0)]) + linear("side", [(0, "#000", 0.72), (0.3, "#000", 0), (0.7, "#000", 0), (1, "#000", 0.75)], "0 0 1 0") + blur("s", 5) + blur("t", 40)
        + '<filter id="run" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="22 0"/></filter>'
    )
    body = '<rect width="1800" height="1200" fill="#0b1512"/><rect x="90" y="40" width="1620" height="330" fill="url(#dusk)"/>'
    body += '<path d="M90 300Q300 240 520 286T960 270T1400 292T1710 262V370H90Z" fill="#1f3a3b"/>'
    for x in range(140, 1700, 260):
        body += f'<path d="M{x} 60V330M{x} 84H{x + 70}M{x} 110L{x + 56} 84" stroke="#101f1e" stroke-width="6" fill="none"/>'
    body += '<path d="M90 92Q450 122 960 100T1710 96M90 66Q500 92 960 70T1710 66" stroke="#101f1e" stroke-width="3" fill="none"/><g filter="url(#run)"><path d="M360 170Q372 140 420 138H1760V330H340Z" fill="#b7332b"/><path d="M340 252H1760V284H340Z" fill="#f0e4c6"/>'
    for x in range(420, 1700, 112):
        body += f'<rect x="{x}" y="164" width="84" height="62" rx="6" fill="#ffe3a0"/>' + (f'<circle cx="{x + 40}" cy="206" r="17" fill="#3a2a20"/><path d="M{x + 14} 226q26 -22 52 0Z" fill="#3a2a20"/>' if rng.random() < 0.5 else "")
    body += '</g><path d="M90 326H1710V370H90Z" fill="#0d1a18"/>'
    body += '<path d="M70 20H1730V390H70ZM90 40V370H1710V40Z" fill="#241a12" fill-rule="evenodd"/><path d="M620 40H646V370H620ZM1154 40H1180V370H1154Z" fill="#241a12"/><path d="M60 380H1740V408H60Z" fill="#4a3420"/><path d="M60 380H1740V386H60Z" fill="#e3a566" opacity=".5"/>'
    body += '<path d="M120 400L60 610H1740L1680 400Z" fill="#15281f"/><path d="M120 400H1680V412H118Z" fill="#3d5a4b"/>'
    levels = (0.62, 0.55, 0.48, 0.7, 0.36, 0.58, 0.8, 0.66)
    for k, level in enumerate(levels):
        x = 214 + 196 * k
        body += f'<circle cx="{x}" cy="520" r="190" fill="url(#glow)" opacity=".5"/>'
    for k, level in enumerate(levels):
        body += meter(214 + 196 * k, 500, level)
        body += f'<circle cx="{214 + 196 * k}" cy="590" r="7" fill="{RED if k in (3, 6) else "#3a1a16"}"/>'
    body += '<path d="M60 610H1740L1880 1200H-80Z" fill="url(#desk)"/><path d="M60 610H1740V622H58Z" fill="#000" opacity=".5"/>'

    def at(u: float, v: float) -> tuple[float, float, float]:
        z = 0.72 + 0.34 * v
        return 900 + (u - 12) * 92 * z * 0.84 * 1.13, 610 + 590 * (0.78 * v + 0.22 * v * v), z

    for k in range(25):
        (x0, y0, _), (x1, y1, _) = at(k, 0), at(k, 1.05)
        body += f'<path d="M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}" stroke="#050d0a" stroke-width="3"/><path d="M{x0 + 3:.0f} {y0:.0f}L{x1 + 3:.0f} {y1:.0f}" stroke="#4f7263" stroke-width="1.4" opacity=".6"/>'
    for k in range(24):
        for n, v in enumerate((0.07, 0.17, 0.27, 0.37)):
            x, y, z = at(k + 0.5, v)
            tone = (CREAM, "#8fb3a2", BRASS, "#b34a3d")[n]
            turn = rng.uniform(-130, 130)
            body += f'<ellipse cx="{x + 5:.0f}" cy="{y + 9 * z:.0f}" rx="{22 * z:.0f}" ry="{17 * z:.0f}" fill="#000" opacity=".5"/><ellipse cx="{x:.0f}" cy="{y:.0f}" rx="{20 * z:.0f}" ry="{16 * z:.0f}" fill="#17130f"/><ellipse cx="{x:.0f}" cy="{y - 5 * z:.0f}" rx="{15 * z:.0f}" ry="{12 * z:.0f}" fill="{tone}"/><path d="M{x:.0f} {y - 5 * z:.0f}l{13 * z * math.sin(math.radians(turn)):.0f} {-10 * z * math.cos(math.radians(turn)):.0f}" stroke="#17130f" stroke-width="3"/>'
        x, y, z = at(k + 0.5, 0.46)
        lit = k in (2, 3, 7, 12, 13, 18)
        body += f'<rect x="{x - 17 * z:.0f}" y="{y - 9 * z:.0f}" width="{34 * z:.0f}" height="{19 * z:.0f}" rx="3" fill="{"#ffcf70" if lit else "#3a4a40"}"/>' + (f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="60" ry="40" fill="url(#glow)" opacity=".7"/>' if lit else "")
        (xa, ya, _), (xb, yb, _) = at(k + 0.5, 0.54), at(k + 0.5, 0.97)
        body += f'<path d="M{xa:.0f} {ya:.0f}L{xb:.0f} {yb:.0f}" stroke="#030806" stroke-width="9" stroke-linecap="round"/>'
        for n in range(11):
            xs, ys, zs = at(k + 0.5, 0.54 + 0.043 * n)
            body += f'<path d="M{xs - 19 * zs:.0f} {ys:.0f}h{8 * zs:.0f}M{xs + 11 * zs:.0f} {ys:.0f}h{8 * zs:.0f}" stroke="{CREAM}" stroke-width="1.6" opacity=".5"/>'
        v = 0.74 + 0.15 * math.sin(k * 0.62 + 0.7) + rng.uniform(-0.03, 0.03)
        x, y, z = at(k + 0.5, v)
        fill = f'<rect x="-19" y="-34" width="38" height="68" rx="5" fill="{RED}"/><rect x="-19" y="-34" width="38" height="68" rx="5" fill="url(#cap)" opacity=".4"/><path d="M-19 0H19" stroke="#fff" stroke-width="4"/>' if k == 17 else '<rect x="-19" y="-34" width="38" height="68" rx="5" fill="url(#cap)"/>'
        body += f'<g transform="translate({x:.0f} {y:.0f}) scale({z:.2f})"><rect x="-14" y="-24" width="44" height="74" rx="6" fill="#000" opacity=".55" filter="url(#s)"/>{fill}</g>'
    body += '<path d="M-80 1200L58 622L66 610H20L-200 1200ZM1880 1200L1742 622L1734 610H1790L2000 1200Z" fill="url(#wood)"/><rect width="1800" height="1200" fill="url(#side)" opacity=".7"/><path d="M300 380H1500L1700 1200H100Z" fill="#ffca7a" opacity=".08" filter="url(#t)"/>'
    return sheet(1800, 1200, defs, body)


def sleeve() -> str:
    """PB 088: eight tracks become one, the record half out of its sleeve."""
    defs = (
        linear("cloth", [(0, "#d8c7a2", 1), (1, "#a58c60", 1)], "0 0 1 1") + linear("board", [(0, "#28594a", 1), (1, "#143328", 1)], "0 0 1 1") + radial("vinyl", [(0, "#2b2b2b", 1), (0.6, "#141414", 1), (1, "#060606", 1)])
        + linear("glint", [(0, "#fff", 0), (0.46, "#fff", 0), (0.5, "#ffe9bd", 0.5), (0.54, "#fff", 0), (1, "#fff", 0)], "0 0 1 1") + blur("s", 22) + blur("t", 6) + blur("w", 60) + grain("linen", ".3 .02", ".3 .2 .08", 0.7, 2) + grain("linen2", ".02 .3", ".3 .2 .08", 0.7, 2, 8)
    )
    body = '<rect width="1600" height="1600" fill="url(#cloth)"/><rect width="1600" height="1600" filter="url(#linen)" opacity=".22"/><rect width="1600" height="1600" filter="url(#linen2)" opacity=".2"/><g transform="rotate(-7 800 800)">'
    body += '<circle cx="1034" cy="826" r="476" fill="#2c1d08" opacity=".6" filter="url(#s)"/><circle cx="1000" cy="790" r="474" fill="url(#vinyl)"/>'
    for k in range(58):
        r = 466 - 5.2 * k
        body += f'<circle cx="1000" cy="790" r="{r:.0f}" fill="none" stroke="{"#3a3a38" if k % 3 else "#050505"}" stroke-width="{1.2 if k % 14 else 5}" opacity=".8"/>'
    wedge = "".join(f'<path d="M1000 790L{1000 + 470 * math.cos(a - 0.13):.0f} {790 + 470 * math.sin(a - 0.13):.0f}A470 470 0 0 1 {1000 + 470 * math.cos(a + 0.13):.0f} {790 + 470 * math.sin(a + 0.13):.0f}Z" fill="#ffe6b8" opacity=".2" filter="url(#t)"/>' for a in (-0.9, 2.24, -0.2))
    body += wedge + f'<circle cx="1000" cy="790" r="160" fill="{CREAM}"/><circle cx="1000" cy="790" r="148" fill="none" stroke="{GREEN}" stroke-width="3"/><path d="M852 790A148 148 0 0 0 1148 790Z" fill="{RED}"/><path d="M940 700H1060M920 724H1080M950 748H1050" stroke="{GREEN}" stroke-width="7"/><circle cx="1000" cy="790" r="13" fill="#a58c60"/>'
    body += '<path d="M150 300H990V1280H150Z" transform="translate(26 36)" fill="#2c1d08" opacity=".65" filter="url(#s)"/><path d="M150 300H990V1280H150Z" fill="url(#board)"/>'
    tracks = ""
    for k in range(8):
        y = 420 + 104 * k
        join = 330 + 76 * abs(k - 3.5)
        tracks += f'<path d="M150 {y}H{520 - join * 0.5:.0f}C{700 - join * 0.2:.0f} {y} {600 + join * 0.1:.0f} 784 {840 - 20 * abs(k - 3.5):.0f} 784H990" fill="none"/>'
    body += f'<g stroke="{CREAM}" stroke-width="17">{tracks}</g><g stroke="#1d4436" stroke-width="5" stroke-dasharray="3 9">{tracks}</g><path d="M150 784H990" stroke="none"/>'
    body += f'<circle cx="900" cy="690" r="26" fill="{RED}"/><path d="M900 716V770" stroke="{CREAM}" stroke-width="8"/>'
    body += f'<g fill="none" stroke="{CREAM}" stroke-width="9" stroke-linecap="round" stroke-linejoin="round"><path d="M760 372C734 356 716 384 716 406A24 24 0 1 0 740 380M788 376V380M788 412V416M818 366L832 356V428M862 372C866 352 904 352 904 376C904 396 864 412 860 428H906"/></g><path d="M210 1216H420M210 1238H340" stroke="{CREAM}" stroke-width="6" opacity=".8"/>'
    body += '<path d="M990 300V1280L976 1270V310Z" fill="#000" opacity=".35"/><path d="M150 300H160V1280H150Z" fill="#fff" opacity=".2"/><path d="M150 300H990V306H150Z" fill="#fff" opacity=".22"/><path d="M150 300H700L150 1100Z" fill="#fff" opacity=".06"/></g><path d="M-100 -100H800L100 1700H-300Z" fill="#fff1cf" opacity=".2" filter="url(#w)"/>'
    return sheet(1600, 1600, defs, body)


def groove() -> str:
    """The needle in its track, very near."""
    rng = random.Random(88)
    defs = linear("bar", [(0, "#000", 0.85), (0.34, "#3a2408", 0.4), (0.5, "#ffcf7d", 0.5), (0.6, "#3a2408", 0.4), (1, "#000", 0.9)], "0 .1 1 0") + linear("steel", [(0, "#fffdf4", 1), (0.4, "#b9a981", 1), (1, "#3c3324", 1)], "0 0 1 0") + radial("dark", [(0, "#000", 0), (0.6, "#000", 0.1), (1, "#000", 0.75)], ".5 .55 .75") + blur("s", 16) + blur("near", 9) + blur("far", 60) + linear("body", [(0, RED, 1), (1, "#5b120c", 1)])
    body = '<rect width="1800" height="1200" fill="#0a0a0a"/>'
    for row in range(44):
        t = row / 43
        y0, gap = 120 + 1160 * t**1.5, 8 + 40 * t
        loud = 2 + 16 * t * (0.4 + 0.6 * math.sin(row * 0.7) ** 2)
        phase = rng.random() * 6
        points = []
        for x in range(-20, 1840, 14):
            arc = 0.00006 * (x - 900) ** 2 * (1 - 0.4 * t)
            y = y0 + arc + loud * (math.sin(x / (60 + 24 * t) + phase) * 0.6 + math.sin(x / 23 + phase * 2) * 0.3 * math.sin(x / 310 + row))
            points.append((x, y))
        upper = "M" + "L".join(f"{x} {y:.1f}" for x, y in points)
        blurred = ' filter="url(#near)"' if row > 39 or row < 5 else ""
        body += f'<g{blurred}><path d="{upper}" fill="none" stroke="#1d1c1a" stroke-width="{gap * 0.9:.1f}"/><path d="{upper}" transform="translate(0 {gap * 0.2:.1f})" fill="none" stroke="#000" stroke-width="{gap * 0.4:.1f}"/><path d="{upper}" transform="translate(0 {-gap * 0.3:.1f})" fill="none" stroke="#c9a467" stroke-width="{gap * 0.07 + 0.6:.1f}" opacity=".75"/><path d="{upper}" transform="translate(0 {gap * 0.42:.1f})" fill="none" stroke="#5a4b34" stroke-width="{gap * 0.08:.1f}"/></g>'
    body += '<rect width="1800" height="1200" fill="url(#bar)" style="mix-blend-mode:overlay"/><path d="M700 -100L1060 -100L960 1300H640Z" fill="#ffc66b" opacity=".24" filter="url(#far)"/>'
    body += '<path d="M860 716L1180 560L1400 600L1000 780Z" fill="#000" opacity=".7" filter="url(#s)"/>'
    body += '<path d="M846 706L1500 40H1640L1640 110L872 714Q856 726 846 706Z" fill="url(#steel)"/><path d="M846 706L1500 40H1530L862 702Z" fill="#fff" opacity=".6"/><path d="M838 718Q820 690 850 664L886 700Q866 734 838 718Z" fill="#f4f6ff"/><path d="M842 712L852 676L872 700Z" fill="#8fb4c9"/>'
    body += '<path d="M1380 -20H1900V250L1700 330L1480 190Z" fill="url(#body)"/><path d="M1480 190L1700 330L1900 250V230L1700 304L1500 176Z" fill="#000" opacity=".4"/><path d="M1380 -20H1420L1510 176L1480 190Z" fill="#ff8a72" opacity=".6"/><path d="M1590 60H1800M1610 96H1760" stroke="#f0e4c6" stroke-width="10"/>'
    for _ in range(50):
        x, y = rng.uniform(0, 1800), rng.uniform(150, 1200)
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{rng.uniform(1, 3.4):.1f}" fill="#ffe9bf" opacity="{rng.uniform(0.2, 0.8):.2f}"/>'
    body += '<rect width="1800" height="1200" fill="url(#dark)"/>'
    return sheet(1800, 1200, defs, body)


def coach() -> str:
    """A voice in the mail coach at night."""
    rng = random.Random(11)
    defs = (
        linear("wall", [(0, "#1b2f27", 1), (1, "#0b1713", 1)]) + radial("pool", [(0, "#ffdf9a", 0.95), (0.25, "#ffc566", 0.5), (0.6, "#d68a2e", 0.16), (1, "#d68a2e", 0)]) + linear("shade", [(0, "#2e6b57", 1), (0.5, "#1d4436", 1), (1, "#0c1f19", 1)], "0 0 1 0")
        + linear("mic", [(0, "#3a3a36", 1), (0.3, "#d8d0bb", 1), (0.6, "#8b8470", 1), (1, "#1c1b18", 1)], "0 0 1 0") + linear("desk", [(0, "#a06a35", 1), (0.4, "#6b4220", 1), (1, "#2b190b", 1)]) + blur("s", 16) + blur("t", 46) + radial("edge", [(0, "#000", 0), (0.5, "#000", 0.12), (1, "#000", 0.88)], ".56 .52 .72")
    )
    body = '<rect width="1440" height="1800" fill="url(#wall)"/><path d="M-40 130Q720 -60 1480 130V-40H-40Z" fill="#24392f"/>'
    for k in range(9):
        body += f'<path d="M{-40 + 190 * k} {126 - 90 * math.sin(math.pi * k / 8):.0f}L{720 + (k - 4) * 100} -30" stroke="#0c1712" stroke-width="7"/>'
    lamp = (930, 760)
    for row in range(8):
        for col in range(9):
            x, y = 20 + col * 158, 160 + row * 118
            if row in (3, 4, 5) and col in (0, 1):
                continue
            glow = max(0.0, 1 - math.hypot(x + 70 - lamp[0], y + 50 - lamp[1]) / 760)
            body += f'<rect x="{x}" y="{y}" width="146" height="106" fill="{rgb(30 + 132 * glow, 22 + 84 * glow, 14 + 40 * glow)}"/><rect x="{x + 7}" y="{y + 7}" width="132" height="92" fill="{rgb(9 + 40 * glow, 22 + 50 * glow, 18 + 34 * glow)}"/><path d="M{x + 7} {y + 7}H{x + 139}L{x + 122} {y + 30}H{x + 24}Z" fill="#000" opacity=".45"/>'
            body += f'<rect x="{x + 50}" y="{y + 99}" width="46" height="13" fill="{CREAM}" opacity="{0.12 + 0.7 * glow:.2f}"/>'
            if rng.random() < 0.2:
                for n in range(rng.randint(2, 5)):
                    body += f'<rect x="{x + 20 + 3 * n}" y="{y + 88 - 7 * n}" width="{96 - 4 * n}" height="6" fill="{rng.choice((CREAM, "#cdb98b", RED, "#9fb7a8"))}" opacity="{0.25 + 0.6 * glow:.2f}"/>'
    body += '<rect x="30" y="510" width="290" height="360" rx="18" fill="#3a2712"/><rect x="52" y="532" width="246" height="316" rx="10" fill="#0b1c2b"/><path d="M52 780Q180 752 298 776V848H52Z" fill="#060d14"/><path d="M96 848L150 776M236 848L186 776" stroke="#3d5468" stroke-width="4"/><path d="M230 782V612" stroke="#04080c" stroke-width="9"/><rect x="210" y="590" width="40" height="84" rx="12" fill="#04080c"/><circle cx="230" cy="612" r="12" fill="#ff5040"/><circle cx="230" cy="612" r="46" fill="#ff5040" opacity=".3" filter="url(#s)"/><circle cx="230" cy="650" r="12" fill="#123025"/>'
    for _ in range(24):
        body += f'<circle cx="{rng.uniform(60, 290):.0f}" cy="{rng.uniform(540, 720):.0f}" r="{rng.uniform(1, 2.4):.1f}" fill="#dfe9f2" opacity=".8"/>'
    body += f'<circle cx="{lamp[0]}" cy="{lamp[1] + 120}" r="620" fill="url(#pool)"/>'
    body += '<path d="M-20 1330H1460V1420H-20Z" fill="url(#desk)"/><path d="M-20 1330L200 1190H1240L1460 1330Z" fill="#8a5a2c"/><ellipse cx="820" cy="1270" rx="480" ry="70" fill="#ffd890" opacity=".55" filter="url(#s)"/><path d="M-20 1420H1460V1800H-20Z" fill="#120b06"/>'
    body += f'<path d="M640 1286L860 1240L990 1290L770 1350Z" fill="{CREAM}"/><path d="M640 1286L770 1350V1362L640 1298ZM770 1350L990 1290V1302L770 1362Z" fill="#a38d5e"/>'
    for k in range(7):
        body += f'<path d="M{690 + 22 * k} {1288 + 8 * k}l{150 - 6 * k} {-34 + 2 * k}" stroke="#6b5a3a" stroke-width="3" opacity=".7"/>'
    for k in range(5):
        body += f'<path d="M{40 + 280 * k} 1470h240v250h-240Z" fill="none" stroke="#3a2412" stroke-width="5"/><path d="M{130 + 280 * k} 1576h60v16h-60Z" fill="{BRASS}" opacity=".35"/>'
    body += '<path d="M1050 1800Q1040 1330 1124 1150Q1170 1050 1236 1010L1226 920H1396V1000Q1490 1060 1530 1180V1800Z" fill="#5d1913"/><path d="M1050 1800Q1040 1330 1124 1150Q1170 1050 1236 1010Q1150 1120 1128 1260Q1100 1500 1110 1800Z" fill="#a82f24"/>'
    body += '<path d="M1222 1000Q1290 1050 1400 990L1396 930H1226Z" fill="#3f100c"/><path d="M1236 940H1300V990Q1262 1000 1232 986Z" fill="#a8703f"/>'
    body += '<path d="M1156 800L1114 856Q1110 868 1138 872L1134 888Q1150 894 1136 904Q1142 946 1196 940L1260 950L1300 800Z" fill="#d69a62"/><path d="M1156 800L1114 856Q1110 868 1138 872L1134 888Q1150 894 1136 904Q1140 926 1156 934Q1176 880 1176 800Z" fill="#f6c88c"/><path d="M1160 828q16 -8 30 0" stroke="#2a140a" stroke-width="5" fill="none"/><path d="M1166 806q14 -10 34 -4" stroke="#2a140a" stroke-width="6" fill="none"/>'
    body += '<path d="M1150 806Q1146 660 1264 640Q1396 634 1424 770Q1440 880 1384 960Q1320 990 1270 950Q1300 900 1276 860Q1250 890 1240 850Q1250 800 1226 770Q1190 770 1150 806Z" fill="#241108"/><path d="M1154 780Q1160 690 1262 662" stroke="#a8622c" stroke-width="9" fill="none" opacity=".7" stroke-linecap="round"/><circle cx="1256" cy="852" r="17" fill="#d69a62"/>'
    body += '<path d="M1176 1140Q1100 1260 1090 1330Q1000 1310 890 1252" fill="none" stroke="#6f1d17" stroke-width="84" stroke-linecap="round" stroke-linejoin="round"/><path d="M1150 1130Q1082 1240 1064 1296Q990 1280 896 1232" fill="none" stroke="#c03a2d" stroke-width="26" stroke-linecap="round" stroke-linejoin="round" opacity=".85"/><path d="M902 1214L842 1206Q816 1216 822 1240L868 1282Q900 1286 908 1260Z" fill="#eab377"/>'
    body += f'<path d="M560 1270V1150Q560 900 760 700" fill="none" stroke="{BRASS}" stroke-width="12"/><ellipse cx="560" cy="1276" rx="90" ry="22" fill="#3a2912"/><ellipse cx="560" cy="1268" rx="84" ry="19" fill="{BRASS}"/><path d="M700 716Q690 640 790 620Q900 610 960 690L1000 760H690Z" fill="url(#shade)"/><path d="M690 760H1000L990 776H700Z" fill="#ffe7ad"/><ellipse cx="846" cy="772" rx="140" ry="16" fill="#fff6d6"/>'
    body += '<path d="M860 420V880" stroke="#0a0a09" stroke-width="0"/><path d="M1000 -20V930" stroke="#14130f" stroke-width="14"/><path d="M1004 -20V930" stroke="#7b7058" stroke-width="3"/><g transform="translate(1000 1010)"><ellipse cx="0" cy="-4" rx="94" ry="110" fill="none" stroke="#11100d" stroke-width="9"/><path d="M-94 -4H-48M94 -4H48M0 -114V-90M0 106V90" stroke="#11100d" stroke-width="5"/><path d="M-52 -50Q-52 -96 0 -96Q52 -96 52 -50V70Q52 92 0 92Q-52 92 -52 70Z" fill="url(#mic)"/>'
    body += "".join(f'<path d="M-52 {-70 + 11 * k}H52" stroke="#1a1915" stroke-width="3" opacity=".7"/>' for k in range(9)) + "".join(f'<path d="M{-44 + 11 * k} -92V24" stroke="#1a1915" stroke-width="2" opacity=".5"/>' for k in range(9))
    body += f'<path d="M-52 28H52V40H-52Z" fill="#0d0d0b"/><circle cy="62" r="10" fill="{RED}"/></g><rect width="1440" height="1800" fill="url(#edge)"/><path d="M700 780H990L1300 1400H480Z" fill="#ffe2a0" opacity=".14" filter="url(#t)"/>'
    return sheet(1440, 1800, defs, body)


def reel(x: float, y: float, r: float, wound: float, turn: float) -> str:
    """Return a reel of tape with three windows."""
    out = f'<circle cx="{x + 16}" cy="{y + 22}" r="{r}" fill="#000" opacity=".6" filter="url(#s)"/><circle cx="{x}" cy="{y}" r="{wound}" fill="{RUST}"/>'
    out += "".join(f'<circle cx="{x}" cy="{y}" r="{wound - 5 * k:.0f}" fill="none" stroke="{("#5a2a15", "#94502f", "#6b331b")[k % 3]}" stroke-width="2.4"/>' for k in range(int((wound - 90) / 5)))
    holes = ""
    for k in range(3):
        a0, a1 = turn + k * math.tau / 3 - 0.72, turn + k * math.tau / 3 + 0.72
        q0, q1 = 104, r - 34
        holes += f"M{x + q0 * math.cos(a0):.1f} {y + q0 * math.sin(a0):.1f}L{x + q1 * math.cos(a0 + 0.08):.1f} {y + q1 * math.sin(a0 + 0.08):.1f}A{q1} {q1} 0 0 1 {x + q1 * math.cos(a1 - 0.08):.1f} {y + q1 * math.sin(a1 - 0.08):.1f}L{x + q0 * math.cos(a1):.1f} {y + q0 * math.sin(a1):.1f}A{q0} {q0} 0 0 0 {x + q0 * math.cos(a0):.1f} {y + q0 * math.sin(a0):.1f}Z"
    out += f'<path fill-rule="evenodd" d="M{x - r} {y}A{r} {r} 0 1 1 {x + r} {y}A{r} {r} 0 1 1 {x - r} {y}Z{holes}" fill="url(#alu)"/><path d="{holes}" fill="none" stroke="#fff" stroke-width="2.4" opacity=".5"/>'
    out += "".join(f'<path d="M{x} {y}L{x + r * math.cos(a - 0.16):.0f} {y + r * math.sin(a - 0.16):.0f}A{r} {r} 0 0 1 {x + r * math.cos(a + 0.16):.0f} {y + r * math.sin(a + 0.16):.0f}Z" fill="#fff" opacity=".24" filter="url(#t)"/>' for a in (-0.7, 2.44))
    return out + f'<circle cx="{x}" cy="{y}" r="{r - 3}" fill="none" stroke="#fff" stroke-width="3" opacity=".45"/><circle cx="{x}" cy="{y}" r="70" fill="#2a2a27"/><circle cx="{x}" cy="{y}" r="58" fill="url(#alu)"/><path d="M{x - 40} {y}H{x + 40}M{x - 20} {y - 35}L{x + 20} {y + 35}M{x - 20} {y + 35}L{x + 20} {y - 35}" stroke="#2a2a27" stroke-width="9"/><circle cx="{x}" cy="{y}" r="18" fill="#161614"/>'


def tapes() -> str:
    """The tape machine from above, and boxes with years on them."""
    rng = random.Random(62)
    defs = (
        linear("alu", [(0, "#f2eee2", 1), (0.3, "#c4bfb1", 1), (0.5, "#e6e1d3", 1), (0.75, "#a19c8f", 1), (1, "#d2cdbf", 1)], "0 0 1 1") + linear("plate", [(0, "#3f5d50", 1), (1, "#20382e", 1)], "0 0 1 1") + linear("bench", [(0, "#b98449", 1), (1, "#6d4520", 1)], "0 0 1 1") + linear("steel", [(0, "#fff", 1), (0.5, "#8e8b84", 1), (1, "#d9d6cc", 1)])
        + blur("s", 14) + blur("t", 8) + blur("w", 60) + grain("oak", ".004 .05", ".2 .1 .02", 0.9)
    )
    body = '<rect width="1800" height="1200" fill="url(#bench)"/><rect width="1800" height="1200" filter="url(#oak)" opacity=".5"/><path d="M60 50H1300V1160H60Z" transform="translate(18 26)" fill="#1d0f04" opacity=".7" filter="url(#s)"/><rect x="60" y="50" width="1240" height="1110" rx="18" fill="url(#plate)"/><rect x="72" y="62" width="1216" height="1086" rx="12" fill="none" stroke="#7d9c8d" stroke-width="2" opacity=".5"/>'
    for x, y in ((96, 86), (1264, 86), (96, 1124), (1264, 1124)):
        body += f'<circle cx="{x}" cy="{y}" r="11" fill="url(#alu)"/><path d="M{x - 7} {y - 5}L{x + 7} {y + 5}" stroke="#333" stroke-width="3"/>'
    body += reel(378, 392, 290, 236, 0.5) + reel(982, 392, 290, 160, 1.3)
    tape = "M146 430C150 640 190 760 300 800L420 846H940L1060 800C1140 760 1146 560 1142 430"
    body += f'<path d="{tape}" transform="translate(8 12)" fill="none" stroke="#000" stroke-width="10" opacity=".45" filter="url(#t)"/><path d="{tape}" fill="none" stroke="{RUST}" stroke-width="10"/><path d="{tape}" fill="none" stroke="#b56b42" stroke-width="2.4"/>'
    for x, y, r in ((300, 790, 40), (1060, 790, 40), (960, 880, 30)):
        body += f'<circle cx="{x + 7}" cy="{y + 10}" r="{r}" fill="#000" opacity=".5" filter="url(#t)"/><circle cx="{x}" cy="{y}" r="{r}" fill="url(#alu)"/><circle cx="{x}" cy="{y}" r="{r * 0.55:.0f}" fill="#2a2a27"/><circle cx="{x}" cy="{y}" r="{r * 0.3:.0f}" fill="url(#alu)"/>'
    body += '<path d="M430 850H930V970Q930 990 910 990H450Q430 990 430 970Z" transform="translate(8 14)" fill="#000" opacity=".5" filter="url(#t)"/><path d="M430 866H930V970Q930 990 910 990H450Q430 990 430 970Z" fill="#d9cfb4"/>'
    for k in range(4):
        x = 476 + 116 * k
        body += f'<rect x="{x}" y="834" width="64" height="74" rx="9" fill="url(#steel)"/><path d="M{x + 26} 834H{x + 38}V850H{x + 26}Z" fill="#1d1b17"/>'
    body += "".join(f'<rect x="{480 + 72 * k}" y="1030" width="60" height="60" rx="7" fill="#000" opacity=".45"/><rect x="{478 + 72 * k}" y="1024" width="60" height="58" rx="7" fill="{c}"/><path d="M{482 + 72 * k} 1028H{534 + 72 * k}" stroke="#fff" stroke-width="3" opacity=".5"/>' for k, c in enumerate((CREAM, CREAM, CREAM, CREAM, CREAM, RED)))
    body += '<rect x="1100" y="1000" width="150" height="96" rx="6" fill="#0b0f0c"/>' + "".join(f'<rect x="{1108 + 35 * k}" y="1010" width="30" height="76" fill="#f3ead2"/><path d="M{1115 + 35 * k} {1030 + 3 * (k % 2)}v36M{1123 + 35 * k} 1030v36M{1115 + 35 * k} 1030h8M{1115 + 35 * k} 1066h8" stroke="#222" stroke-width="4" fill="none"/>' for k in range(4)) + '<circle cx="200" cy="1040" r="52" fill="#161614"/><circle cx="196" cy="1034" r="44" fill="url(#alu)"/><path d="M196 1034L226 1004" stroke="#161614" stroke-width="7"/>'
    digits = {"1": "M4 6L12 0V30", "9": "M17 9A8 9 0 1 1 1 9A8 9 0 1 1 17 9Q17 22 8 30", "6": "M14 0Q2 8 1 21A8 9 0 1 0 17 21A8 9 0 1 0 1 21", "2": "M2 7Q4 0 10 0Q18 1 16 9Q14 17 1 30H18", "7": "M1 0H17L6 30", "8": "M9 14A7 7 0 1 1 9 0A7 7 0 1 1 9 14A8 8 0 1 1 9 30A8 8 0 1 1 9 14", "4": "M13 30V0L1 21H18", "3": "M2 3Q16 -5 16 7Q15 14 7 14Q18 14 17 23Q14 33 1 27"}
    colours = ("#d9c391", "#a9452f", "#d9c391", "#5d7f72", "#e8d9b2", "#c9a24e")
    for k, year in enumerate(("1962", "1964", "1971", "1973", "1978", "1984")):
        x, y, turn = 1360 + rng.uniform(-14, 14), 66 + 178 * k, rng.uniform(-4, 4)
        ink = CREAM if k in (1, 3) else "#2a1c10"
        letters = "".join(f'<path transform="translate({34 * n} {rng.uniform(-2, 2):.1f}) scale(1.5)" d="{digits[d]}"/>' for n, d in enumerate(year))
        body += f'<g transform="rotate({turn:.1f} {x + 180:.0f} {y + 80:.0f}) translate({x:.0f} {y:.0f})"><rect x="14" y="20" width="380" height="160" fill="#1d0f04" opacity=".6" filter="url(#t)"/><rect width="380" height="160" rx="4" fill="{colours[k]}"/><rect width="380" height="7" fill="#fff" opacity=".3"/><rect y="146" width="380" height="14" fill="#000" opacity=".22"/><rect x="30" y="26" width="190" height="96" fill="{"#f6ecd2" if k not in (1, 3) else colours[k]}" opacity=".9"/><g fill="none" stroke="{ink}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" transform="translate(48 40)">{letters}<path d="M0 66q14 -12 26 0t24 0t24 -3t30 4" stroke-width="3"/></g>' + ('<circle cx="310" cy="74" r="36" fill="none" stroke="#7a5a2a" stroke-width="5" opacity=".5"/>' if k in (0, 4) else "") + "</g>"
    body += '<path d="M-100 -100H900L500 1300H-300Z" fill="#fff0cc" opacity=".2" filter="url(#w)"/>'
    return sheet(1800, 1200, defs, body)


def pictures() -> list[Picture]:
    """All pictures of this member."""
    folder = "prellbock/images"
    return [
        Picture(f"{folder}/cover.jpg", desk(), 1800, 1.0, 0.1, 71),
        Picture(f"{folder}/platte.jpg", sleeve(), 1600, 0.8, 0.1, 72),
        Picture(f"{folder}/rille.jpg", groove(), 1800, 1.4, 0.1, 73),
        Picture(f"{folder}/postwagen.jpg", coach(), 1440, 1.4, 0.1, 74),
        Picture(f"{folder}/baender.jpg", tapes(), 1800, 0.8, 0.1, 75),
    ]
