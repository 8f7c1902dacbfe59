"""No, board games: mint, pink, black and one red, hard studio light, long shadows, wood that one wants to pick up."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, linear, radial, sheet

MINT, PINK, BLACK, RED, BEECH, NIGHT = "#9fd6bd", "#f2a3b3", "#16130f", "#e63b24", "#ecc992", "#1b2148"


def shade(colour: str, t: float) -> str:
    """Return the colour lighter (t > 0) or darker (t < 0)."""
    goal = 255 if t > 0 else 0
    return "#" + "".join(f"{round(int(colour[i : i + 2], 16) + (goal - int(colour[i : i + 2], 16)) * abs(t)):02x}" for i in (1, 3, 5))


def turned(name: str, colour: str) -> str:
    """Return the gradient of something turned on a lathe and lit from the left."""
    return linear(name, [(0, shade(colour, -0.15), 1), (0.22, shade(colour, 0.42), 1), (0.5, colour, 1), (0.82, shade(colour, -0.5), 1), (1, shade(colour, -0.34), 1)], "0 0 1 0")


def pawn(x: float, y: float, s: float, name: str, lean: float) -> str:
    """Return a pawn with its foot at (x, y), about 150 high."""
    return (
        f'<g transform="translate({x:.1f} {y:.1f}) scale({s:.3f})"><g transform="rotate({lean:.1f})">'
        f'<path d="M-44 -6Q-44 12 0 14Q44 12 44 -6Q44 -18 30 -24Q18 -50 14 -86H-14Q-18 -50 -30 -24Q-44 -18 -44 -6Z" fill="url(#{name})"/>'
        f'<ellipse cx="0" cy="-86" rx="23" ry="8" fill="url(#{name})"/><circle cx="0" cy="-116" r="32" fill="url(#{name}b)"/>'
        '<path d="M-22 -34Q-14 -60 -12 -82" stroke="#fff" stroke-width="5" opacity=".28" fill="none" stroke-linecap="round"/></g></g>'
    )


def cover() -> str:
    """A hundred pawns that lean one way, and a red one."""
    rng = random.Random(2)
    defs = linear("ground", [(0, "#c4eadb", 1), (0.5, MINT, 1), (1, "#79bda0", 1)]) + blur("s", 5) + blur("t", 60)
    for name, colour in (("w", BEECH), ("k", "#2b2621"), ("r", RED)):
        defs += turned(name, colour) + radial(f"{name}b", [(0, shade(colour, 0.62), 1), (0.4, colour, 1), (1, shade(colour, -0.55), 1)], ".36 .32 .72")
    body = '<rect width="1800" height="1200" fill="url(#ground)"/>'
    shadows, pawns = "", ""
    for row in range(10):
        z = row / 9
        y, s, step = 190 + 1000 * (0.45 * z + 0.55 * z * z), 0.5 + 0.78 * z, 128 + 96 * z
        for col in range(11):
            x = 900 + (col - 5 + (0.5 if row % 2 else 0)) * step + rng.uniform(-5, 5) * s
            odd = row == 5 and col == 6
            name = "r" if odd else "k" if (row * 7 + col * 3) % 11 == 0 else "w"
            lean = 17 if odd else -11 + rng.uniform(-2, 2)
            tip = 150 if odd else 190
            shadows += f'<path d="M{x - 40 * s:.0f} {y:.0f}Q{x:.0f} {y + 24 * s:.0f} {x + 42 * s:.0f} {y:.0f}L{x + (tip + 44) * s:.0f} {y - 64 * s:.0f}A{30 * s:.0f} {22 * s:.0f} 0 1 0 {x + (tip - 16) * s:.0f} {y - 84 * s:.0f}Z" fill="#1d5a48" opacity=".42"/>'
            pawns += pawn(x, y, s, name, lean)
    body += f'<g filter="url(#s)">{shadows}</g>{pawns}<path d="M-100 -100H700L300 1300H-300Z" fill="#fff" opacity=".18" filter="url(#t)"/>'
    return sheet(1800, 1200, defs, body)


def face(seed: int) -> str:
    """Return a face made of three shapes and a refusal, in a box 260 wide and 300 high around 0, 0."""
    tints = ((MINT, BLACK), ("#f6c945", RED), (RED, BLACK), ("#6f8fd6", BLACK), ("#f7efe2", RED), (BLACK, PINK), ("#d98a4e", BLACK))
    skin, mark = tints[seed % 7]
    heads = ("M-110 0A110 130 0 0 1 110 0A110 130 0 0 1 -110 0Z", "M-104 -120H104V60Q104 130 0 130Q-104 130 -104 60Z", "M0 -140L124 110H-124Z", "M-120 -70L0 -140L120 -70V80L0 140L-120 80Z", "M-90 -140H90L116 130H-116Z", "M-116 -30A116 116 0 0 1 116 -30V130H-116Z", "M-124 -110H124L0 150Z")
    eyes = (
        '<circle cx="-42" cy="-24" r="13"/><circle cx="42" cy="-24" r="13"/>', '<path d="M-66 -30H-20V-18H-66ZM20 -30H66V-18H20Z"/>', '<circle cx="-28" cy="20" r="10"/><circle cx="28" cy="20" r="10"/>',
        '<path d="M-70 -40L-20 -16V-4L-70 -28ZM70 -40L20 -16V-4L70 -28Z"/>', '<circle cx="-34" cy="-40" r="24" fill="none" stroke-width="9"/><circle cx="40" cy="-40" r="24" fill="none" stroke-width="9"/><circle cx="-30" cy="-36" r="7"/><circle cx="44" cy="-36" r="7"/>',
        '<path d="M-66 -10Q-42 -40 -18 -10ZM18 -10Q42 -40 66 -10Z"/>', '<circle cx="-44" cy="-50" r="15"/><path d="M24 -56H64V-44H24Z"/>',
    )
    mouths = (
        '<path d="M-40 62Q0 30 40 62" fill="none" stroke-width="12"/>', '<path d="M-44 62H44" fill="none" stroke-width="14"/>', '<circle cx="0" cy="72" r="19"/>', '<path d="M-46 66L-20 48L0 66L20 48L46 66" fill="none" stroke-width="10"/>',
        '<path d="M-34 44H34V86H-34Z"/><path d="M-34 58H34" stroke="#fff" stroke-width="7"/>', '<path d="M-30 76Q10 40 50 54" fill="none" stroke-width="12"/>', '<path d="M-18 54L18 90M18 54L-18 90" fill="none" stroke-width="11"/>',
    )
    noses = ('<path d="M0 -10L16 30H-8Z"/>', '<path d="M-7 -20H7V32H-7Z"/>', '<path d="M-8 -30H8L0 -6Z"/>')
    return f'<path d="{heads[seed % 7]}" fill="{skin}"/><g fill="{mark}" stroke="{mark}" stroke-width="0" stroke-linecap="round" stroke-linejoin="round">{eyes[seed % 7]}{mouths[(seed * 3 + 1) % 7]}{noses[seed % 3] if seed not in (2, 4) else ""}</g>'


def cards() -> str:
    """Seven refusals in a fan, and one card face down."""
    defs = linear("ground", [(0, "#f8bcc7", 1), (1, "#e28496", 1)], "0 0 1 1") + blur("s", 12) + blur("t", 60) + linear("sheen", [(0, "#fff", 0.4), (0.5, "#fff", 0), (1, "#000", 0.1)], "0 0 1 1")
    body = '<rect width="1440" height="1800" fill="url(#ground)"/><path d="M-200 700L900 -200H1640V300L-200 1700Z" fill="#fff" opacity=".14" filter="url(#t)"/>'
    grounds = ("#fbf6ea", PINK, MINT, "#fbf6ea", BLACK, "#f6c945", "#fbf6ea")
    body += '<g transform="translate(158 170) scale(.78)">'
    for k in range(7):
        turn = -48 + 16 * k
        card = "M-170 -262Q-170 -286 -146 -286H146Q170 -286 170 -262V262Q170 286 146 286H-146Q-170 286 -170 262Z"
        place = f"translate(720 1290) rotate({turn}) translate(0 -740)"
        corner = "#fbf6ea" if k == 4 else BLACK
        body += (
            f'<g transform="{place}"><path d="{card}" transform="rotate({-turn}) translate(26 34) rotate({turn})" fill="#7c1f38" opacity=".5" filter="url(#s)"/><path d="{card}" fill="{grounds[k]}"/>'
            f'<path d="M-148 -264H148V264H-148Z" fill="none" stroke="{corner}" stroke-width="3"/><g transform="translate(0 6) scale(1.02)">{face(k)}</g>'
            + "".join(f'<circle cx="{-122 + 20 * n}" cy="-238" r="6" fill="{corner}"/>' for n in range(k + 1))
            + f'<path d="M122 226V250M110 238H134" transform="rotate(45 122 238)" stroke="{corner}" stroke-width="6"/><path d="{card}" fill="url(#sheen)"/></g>'
        )
    body += "</g>"
    back = "M-170 -262Q-170 -286 -146 -286H146Q170 -286 170 -262V262Q170 286 146 286H-146Q-170 286 -170 262Z"
    body += f'<g transform="translate(744 1390) rotate(9)"><path d="{back}" transform="translate(22 38)" fill="#7c1f38" opacity=".6" filter="url(#s)"/><path d="{back}" fill="{BLACK}"/><path d="M-148 -264H148V264H-148Z" fill="none" stroke="{PINK}" stroke-width="3"/><circle r="104" fill="{RED}"/><path d="M-66 0H66" stroke="{BLACK}" stroke-width="30"/><path d="{back}" fill="url(#sheen)" opacity=".5"/></g>'
    for x, y in ((232, 1510), (330, 1610), (1190, 1600)):
        body += f'<ellipse cx="{x + 34}" cy="{y + 26}" rx="66" ry="60" fill="#7c1f38" opacity=".5" filter="url(#s)"/><circle cx="{x}" cy="{y + 14}" r="58" fill="#8d1c10"/><circle cx="{x}" cy="{y}" r="58" fill="{RED}"/><circle cx="{x}" cy="{y}" r="40" fill="none" stroke="#ff8a76" stroke-width="5"/>'
    return sheet(1440, 1800, defs, body)


def box() -> str:
    """The black box on end: an N and an O are holes through which the cards look out."""
    defs = (
        linear("wall", [(0, "#b4e2cf", 1), (1, "#7fc3a8", 1)], "0 0 1 0.6") + linear("table", [(0, "#f6b3c0", 1), (1, "#dd7b8f", 1)])
        + linear("front", [(0, "#3a352e", 1), (0.5, "#211d18", 1), (1, "#14110d", 1)], "0 0 1 1") + linear("side", [(0, "#0c0a08", 1), (1, "#050403", 1)]) + linear("inner", [(0, "#000", 0.7), (0.3, "#000", 0.1), (1, "#000", 0)], "0 0 1 1")
        + blur("s", 10) + blur("t", 40)
    )
    front = "M430 330L1010 286V1236L430 1310Z"
    n = "M500 560L568 555L676 744V546L742 541V832L676 838L566 648V848L500 854Z"
    o = "M866 532C944 524 968 590 968 672C968 760 940 822 866 830C790 838 766 774 766 690C766 604 792 540 866 532Z"
    defs += f'<clipPath id="up"><path d="M0 0H1600V1040H0Z"/></clipPath><clipPath id="cut"><path d="{n}{o}"/></clipPath>'
    body = '<rect width="1600" height="1600" fill="url(#wall)"/><path d="M0 1040H1600V1600H0Z" fill="url(#table)"/>'
    body += '<path d="M1180 1040H1620V700L1180 540Z" fill="#1f6a53" opacity=".5" filter="url(#s)" clip-path="url(#up)"/><path d="M430 1310L1010 1236L1184 1180L1600 1050V1250L1100 1420Z" fill="#6f1730" opacity=".55" filter="url(#s)"/>'
    body += f'<path d="M1010 286L1180 340V1180L1010 1236Z" fill="url(#side)"/><path d="{front}" fill="url(#front)"/><path d="M430 330L1010 286V296L430 341Z" fill="#fff" opacity=".24"/><path d="M430 330H440V1309L430 1310Z" fill="#fff" opacity=".2"/>'
    inside = f'<rect x="400" y="400" width="700" height="560" fill="{PINK}"/>'
    for k, (x, y) in enumerate(((520, 640), (640, 760), (760, 620), (880, 760), (960, 620))):
        inside += f'<g transform="translate({x} {y}) rotate({-14 + 9 * k}) scale(.62)">{face((k * 2 + 1) % 7)}</g>'
    body += f'<g clip-path="url(#cut)">{inside}<rect x="400" y="400" width="700" height="560" fill="url(#inner)"/></g><path d="{n}{o}" fill="none" stroke="#000" stroke-width="5"/><path d="M866 634C890 632 898 652 898 680C898 712 890 728 866 730C840 732 834 712 834 684C834 656 842 636 866 634Z" fill="#211d18"/>'
    body += "".join(f'<circle cx="{506 + 46 * k}" cy="{1214 - 4.6 * k:.0f}" r="13" fill="{c}"/>' for k, c in enumerate((PINK, MINT, RED, "#f6c945", BEECH)))
    body += f'<path d="M506 420L690 404M506 452L640 440" stroke="{PINK}" stroke-width="9"/><path d="M1040 420V1160M1070 430V1150" stroke="#3b362e" stroke-width="4"/>'
    body += f'<g transform="translate(300 1330)"><path d="M-20 80L130 20L420 -40L300 80Z" fill="#6f1730" opacity=".4" filter="url(#s)"/><path d="M-150 40L40 -50L210 20L14 120Z" fill="#fbf6ea"/><path d="M-150 40L14 120V134L-150 54Z" fill="#c9bfae"/><path d="M14 120L210 20V34L14 134Z" fill="#9d927f"/><g transform="matrix(.5 .22 -.52 .3 30 34) rotate(0) scale(.62)">{face(3)}</g></g>'
    body += f'<g transform="translate(1250 1330)"><ellipse cx="120" cy="10" rx="190" ry="34" fill="#6f1730" opacity=".45" filter="url(#s)"/><ellipse cx="0" cy="26" rx="96" ry="48" fill="#8d1c10"/><path d="M-96 0V26H96V0Z" fill="#8d1c10"/><ellipse cx="0" cy="0" rx="96" ry="48" fill="{RED}"/><ellipse cx="0" cy="0" rx="66" ry="31" fill="none" stroke="#ff8a76" stroke-width="5"/></g><path d="M-100 -100H500L200 1700H-300Z" fill="#fff" opacity=".2" filter="url(#t)"/>'
    return sheet(1600, 1600, defs, body)


def at(x: float, y: float, z: float = 0) -> tuple[float, float]:
    """Return where a point of the board is seen: turned a little, looked at from above."""
    a = math.radians(-24)
    u, v = x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)
    return 770 + u * 1.04, 730 + v * 0.62 - z * 0.9


def area(points: list[tuple[float, float, float]], fill: str, more: str = "") -> str:
    """Return a polygon in space."""
    return '<path d="M' + "L".join("{:.1f} {:.1f}".format(*at(*p)) for p in points) + f'Z" fill="{fill}" {more}/>'


def block(x: float, y: float, z: float, w: float, d: float, h: float, colour: str) -> str:
    """Return a box with its three visible sides."""
    return (
        area([(x, y + d, z), (x + w, y + d, z), (x + w, y + d, z + h), (x, y + d, z + h)], shade(colour, -0.16))
        + area([(x + w, y, z), (x + w, y + d, z), (x + w, y + d, z + h), (x + w, y, z + h)], shade(colour, -0.46))
        + area([(x, y, z + h), (x + w, y, z + h), (x + w, y + d, z + h), (x, y + d, z + h)], shade(colour, 0.2))
    )


def helmet(x: float, y: float, colour: str) -> str:
    """Return a wooden helmet lying on the board."""
    u, v = at(x, y)
    return (
        f'<ellipse cx="{u + 34:.0f}" cy="{v + 4:.0f}" rx="46" ry="14" fill="#3d2c16" opacity=".5" filter="url(#s)"/><ellipse cx="{u:.0f}" cy="{v:.0f}" rx="42" ry="16" fill="{shade(colour, -0.4)}"/>'
        f'<path d="M{u - 33:.0f} {v - 3:.0f}Q{u - 34:.0f} {v - 46:.0f} {u:.0f} {v - 46:.0f}Q{u + 34:.0f} {v - 46:.0f} {u + 33:.0f} {v - 3:.0f}Q{u:.0f} {v + 12:.0f} {u - 33:.0f} {v - 3:.0f}Z" fill="{colour}"/>'
        f'<path d="M{u + 4:.0f} {v - 46:.0f}Q{u + 34:.0f} {v - 44:.0f} {u + 33:.0f} {v - 3:.0f}Q{u + 18:.0f} {v + 5:.0f} {u + 4:.0f} {v + 4:.0f}Z" fill="#000" opacity=".22"/><path d="M{u - 5:.0f} {v - 48:.0f}h10v50h-10Z" fill="{shade(colour, 0.4)}" opacity=".8"/>'
    )


def site() -> str:
    """The board of the building game, half-way through a round."""
    defs = linear("ground", [(0, "#f6c9a0", 1), (1, "#e79f6b", 1)], "0 0 1 1") + blur("s", 8) + blur("t", 22) + radial("knob", [(0, "#ff8a74", 1), (0.5, RED, 1), (1, "#8f150a", 1)], ".38 .3 .75") + grain("ply", ".004 .05", ".45 .28 .1", 0.8)
    body = '<rect width="1800" height="1200" fill="url(#ground)"/>'
    body += area([(-560, -440, 0), (640, -440, 0), (640, 470, 0), (-560, 470, 0)], "#7b4522", 'opacity=".5" filter="url(#t)" transform="translate(46 60)"')
    body += block(-560, -440, -24, 1200, 910, 24, "#f3e6cb")
    for k in range(1, 12):
        for a, b in (((-560 + 100 * k, -440, 0), (-560 + 100 * k, 470, 0)), ((-560, -440 + 83 * k, 0), (640, -440 + 83 * k, 0))):
            if a[1] < 470:
                (u, v), (w, q) = at(*a), at(*b)
                body += f'<path d="M{u:.0f} {v:.0f}L{w:.0f} {q:.0f}" stroke="#b99a68" stroke-width="2" opacity=".6"/>'
    for x, y, w, d, c in ((-540, 60, 180, 150, MINT), (-540, -230, 180, 150, PINK), (-130, 330, 170, 120, "#f6c945"), (130, 330, 170, 120, "#6f8fd6"), (-540, 300, 180, 150, "#e0d2b4")):
        body += area([(x, y, 0), (x + w, y, 0), (x + w, y + d, 0), (x, y + d, 0)], c)
    body += area([(-150, -160, 0), (350, -160, 0), (350, 200, 0), (-150, 200, 0)], "#d9c59a") + area([(60, 200, 0), (350, -160, 0), (720, -60, 0), (620, 180, 0), (350, 200, 0)], "#5d3d18", 'opacity=".42" filter="url(#s)"')
    for floor in range(5):
        z = floor * 84
        width = 480 if floor < 4 else 250
        if floor < 5:
            body += block(-140, -150, z, width, 340, 16, BEECH)
        if floor < 4:
            for x, y in ((-120, -130), (90, -130), (310, -130), (-120, 150), (90, 150), (310, 150)):
                if floor == 3 and x > 200:
                    continue
                body += block(x, y, z + 16, 22, 22, 68, "#d7a765")
            walls = ((-80, -100, 90, 12, "#e63b24"), (130, 60, 110, 12, MINT), (-60, 90, 12, 60, "#f6c945"), (180, -90, 90, 12, "#6f8fd6"))
            for x, y, w, d, c in walls[floor % 2 :: 2]:
                body += block(x, y, z + 16, w, d, 50, c)
    for x, y, z, c in ((40, 20, 352, "r"), (-70, 100, 352, "y")):
        u, v = at(x, y, z)
        tint = RED if c == "r" else "#f6c945"
        body += f'<ellipse cx="{u + 16:.0f}" cy="{v:.0f}" rx="26" ry="8" fill="#3d2c16" opacity=".5"/><path d="M{u - 17:.0f} {v:.0f}Q{u:.0f} {v + 9:.0f} {u + 17:.0f} {v:.0f}L{u + 8:.0f} {v - 44:.0f}H{u - 8:.0f}Z" fill="{shade(BEECH, -0.1)}"/><circle cx="{u:.0f}" cy="{v - 54:.0f}" r="15" fill="{BEECH}"/><path d="M{u - 17:.0f} {v - 55:.0f}A17 17 0 0 1 {u + 17:.0f} {v - 55:.0f}H{u + 24:.0f}V{v - 51:.0f}H{u - 17:.0f}Z" fill="{tint}"/>'
    base, top = at(470, -250), at(470, -250, 430)
    shadow = at(760, -180)
    body += f'<path d="M{base[0]:.0f} {base[1]:.0f}L{shadow[0]:.0f} {shadow[1]:.0f}" stroke="#5d3d18" stroke-width="34" opacity=".35" filter="url(#s)"/>' + block(420, -300, 0, 100, 100, 26, BLACK)
    x0, y0, y1 = base[0], base[1] - 22, top[1]
    zig = f"M{x0 - 20:.0f} {y0:.0f}" + "".join(f"L{x0 + (20 if k % 2 else -20):.0f} {y0 - (y0 - y1) * k / 11:.0f}" for k in range(1, 12))
    body += f'<g fill="none" stroke="{BLACK}" stroke-linejoin="round"><path d="M{x0 - 20:.0f} {y0:.0f}V{y1:.0f}M{x0 + 20:.0f} {y0:.0f}V{y1:.0f}" stroke-width="9"/><path d="{zig}" stroke-width="5"/>'
    jib = f"M{x0 + 190:.0f} {y1 + 34:.0f}L{x0 - 560:.0f} {y1 + 84:.0f}M{x0 + 190:.0f} {y1 + 8:.0f}L{x0 - 560:.0f} {y1 + 62:.0f}"
    body += f'<path d="{jib}" stroke-width="8"/><path d="M{x0 - 560:.0f} {y1 + 84:.0f}' + "".join(f"L{x0 - 560 + 30 * k:.0f} {y1 + (62 if k % 2 else 84) - 2.1 * k:.0f}" for k in range(1, 26)) + f'" stroke-width="4"/><path d="M{x0:.0f} {y1 - 70:.0f}L{x0 - 400:.0f} {y1 + 52:.0f}M{x0:.0f} {y1 - 70:.0f}L{x0 + 180:.0f} {y1 + 10:.0f}M{x0 - 20:.0f} {y1 + 20:.0f}L{x0:.0f} {y1 - 70:.0f}L{x0 + 20:.0f} {y1 + 20:.0f}" stroke-width="5"/><path d="M{x0 - 430:.0f} {y1 + 74:.0f}V{y1 + 150:.0f}" stroke-width="3"/></g>'
    body += f'<path d="M{x0 + 120:.0f} {y1 + 20:.0f}h70v74h-70Z" fill="{RED}"/><path d="M{x0 + 164:.0f} {y1 + 20:.0f}h26v74h-26Z" fill="#000" opacity=".25"/><path d="M{x0 - 490:.0f} {y1 + 150:.0f}h120v26h-120Z" fill="{BEECH}"/><path d="M{x0 - 490:.0f} {y1 + 176:.0f}h120v10h-120Z" fill="{shade(BEECH, -0.4)}"/><path d="M{x0 - 480:.0f} {y1 + 150:.0f}L{x0 - 430:.0f} {y1 + 120:.0f}L{x0 - 380:.0f} {y1 + 150:.0f}" fill="none" stroke="{BLACK}" stroke-width="3"/>'
    for x, y, c in ((-490, 130, "#f6c945"), (-420, 160, "#f7f3ea"), (-460, -170, "#6f8fd6"), (-60, 380, RED), (210, 390, "#f7f3ea"), (-470, 380, MINT)):
        body += helmet(x, y, c)
    for k in range(7):
        body += block(-430 + 12 * k, -380 + 3 * k, k * 14, 180, 44, 12, shade(BEECH, -0.04 * (k % 3)))
    body += '<ellipse cx="1600" cy="1080" rx="200" ry="60" fill="#5d3013" opacity=".6" filter="url(#t)"/><path d="M1350 980V1040Q1350 1120 1510 1120T1670 1040V980Z" fill="#0c0a08"/><ellipse cx="1510" cy="980" rx="160" ry="80" fill="#2c2721"/><ellipse cx="1510" cy="972" rx="136" ry="66" fill="#12100d"/><path d="M1394 930V966Q1394 1022 1510 1022T1626 966V930Z" fill="#8f150a"/><ellipse cx="1510" cy="930" rx="116" ry="58" fill="url(#knob)"/><ellipse cx="1474" cy="908" rx="46" ry="16" fill="#fff" opacity=".35" transform="rotate(-12 1474 908)"/><rect width="1800" height="1200" filter="url(#ply)" opacity=".1"/>'
    return sheet(1800, 1200, defs, body)


def stone(points: list[tuple[float, float]], colour: str, rng: random.Random) -> str:
    """Return a faceted block: every edge makes a facet towards an inner table, lit from the upper left."""
    cx, cy = sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)
    inner = [(cx + (x - cx) * 0.56 + rng.uniform(-8, 2), cy + (y - cy) * 0.5 - 8) for x, y in points]
    out = ""
    for k, (x0, y0) in enumerate(points):
        x1, y1 = points[(k + 1) % len(points)]
        (a0, b0), (a1, b1) = inner[k], inner[(k + 1) % len(points)]
        nx, ny = y1 - y0, x0 - x1
        light = (nx * -0.5 + ny * -0.86) / math.hypot(nx, ny)
        out += f'<path d="M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}L{a1:.0f} {b1:.0f}L{a0:.0f} {b0:.0f}Z" fill="{shade(colour, 0.3 * light if light > 0 else 0.56 * light)}" stroke="{shade(colour, -0.3)}" stroke-width="1"/>'
    table = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in inner) + "Z"
    out += f'<path d="{table}" fill="{shade(colour, 0.04)}"/>'
    width = max(x for x, _ in inner) - min(x for x, _ in inner)
    for k in range(4):
        y = cy - 26 + 13 * k
        out += f'<path d="M{cx - width * 0.3:.0f} {y:.0f}q{width * 0.15:.0f} {rng.uniform(-7, 7):.0f} {width * 0.3:.0f} 0t{width * 0.26:.0f} {rng.uniform(-4, 4):.0f}" fill="none" stroke="{shade(colour, -0.3)}" stroke-width="2" opacity=".5"/>'
    return out


def heap() -> str:
    """Faceted blocks balanced into a mountain; the last one wavers."""
    rng = random.Random(14)
    defs = radial("night", [(0, "#39447f", 1), (0.5, "#232b5c", 1), (1, "#0f1430", 1)], ".36 .34 .9") + linear("table", [(0, "#2c356b", 1), (1, "#0e1330", 1)]) + blur("s", 14) + blur("t", 40)
    body = '<rect width="1600" height="1600" fill="url(#night)"/><path d="M0 1290H1600V1600H0Z" fill="url(#table)"/><path d="M200 1400L760 500L1000 700L1600 1330V1460Z" fill="#060818" opacity=".5" filter="url(#t)"/><ellipse cx="830" cy="1404" rx="700" ry="52" fill="#04061a" opacity=".8" filter="url(#s)"/>'
    colours = [BEECH, BEECH, "#2b2723", RED, "#dcae70", BEECH, "#f3dcb2"]
    rows = ((1390, 184, (190, 1400)), (1206, 170, (280, 1300)), (1036, 156, (370, 1196)), (880, 150, (470, 1090)), (730, 132, (560, 980)), (598, 120, (650, 880)))
    n = 0

    def level(row: int, x: float) -> float:
        """Return where the top of a row runs; the bottom row stands on the table."""
        if row < 0:
            return 1390
        return rows[row][0] - rows[row][1] + (30 - 4 * row) * math.sin(x / (74 + 9 * row) + 2.4 * row) + 10 * math.sin(x / 31 + row)

    for row, (_, _, (left, right)) in enumerate(rows):
        count = 6 - row
        cuts = [left + (right - left) * (k + (rng.uniform(-0.24, 0.24) if 0 < k < count else 0)) / count for k in range(count + 1)]
        slants = [rng.uniform(-44, 44) for _ in cuts]
        for k in range(count):
            lean0, lean1 = (40 if k == 0 else slants[k]), (-40 if k == count - 1 else slants[k + 1])
            a, b, c, d = cuts[k] + lean0 + 2, cuts[k + 1] + lean1 - 2, cuts[k + 1] - lean1 * 0.4 - 2, cuts[k] - lean0 * 0.4 + 2
            points = [(a, level(row, a)), ((a + b) / 2, level(row, (a + b) / 2)), (b, level(row, b))]
            if k == count - 1:
                points.append((c + 26, (level(row, b) + level(row - 1, c)) / 2))
            points += [(c, level(row - 1, c)), ((c + d) / 2, level(row - 1, (c + d) / 2)), (d, level(row - 1, d))]
            if k == 0:
                points.append((d - 30, (level(row, a) + level(row - 1, d)) / 2))
            body += stone(points, colours[(n * 3 + row) % 7], rng)
            n += 1
    body += '<g transform="translate(772 486) rotate(-15)"><path d="M-70 0H90V10H-70Z" fill="#000" opacity=".4" filter="url(#s)"/>' + stone([(-84, -106), (10, -146), (96, -96), (110, -34), (34, 4), (-76, -18)], RED, rng) + "</g>"
    body += "".join(f'<path d="M{640 - 26 * k} {330 + 8 * k}Q{616 - 26 * k} {380 + 6 * k} {630 - 26 * k} {436 + 2 * k}" fill="none" stroke="{PINK}" stroke-width="7" stroke-linecap="round" opacity="{0.8 - 0.3 * k:.1f}"/>' for k in range(2))
    for x, y, s in ((1420, 1440, 0.9), (150, 1490, 0.7)):
        body += f'<g transform="translate({x} {y}) scale({s})"><ellipse cx="30" cy="4" rx="130" ry="20" fill="#04061a" opacity=".7" filter="url(#s)"/>' + stone([(-90, -76), (-10, -130), (84, -90), (110, -20), (50, 6), (-70, 4)], BEECH if x > 800 else "#2b2723", rng) + "</g>"
    return sheet(1600, 1600, defs, body)


def pictures() -> list[Picture]:
    """All pictures of this member."""
    folder = "no/images"
    return [
        Picture(f"{folder}/cover.jpg", cover(), 1800, 0.8, 0.08, 61),
        Picture(f"{folder}/cartes.jpg", cards(), 1440, 1.4, 0.06, 62),
        Picture(f"{folder}/boite.jpg", box(), 1600, 1.4, 0.06, 63),
        Picture(f"{folder}/chantier.jpg", site(), 1800, 1.2, 0.08, 64),
        Picture(f"{folder}/tas.jpg", heap(), 1600, 1.4, 0.1, 65),
    ]
