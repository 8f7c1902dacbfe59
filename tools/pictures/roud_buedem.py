"""Roud Buedem, sculptors in Rumelange: red stone in low sun, a workshop with its doors open, a fossil half out of the slab."""

from __future__ import annotations

import math
import random

import numpy as np

from .hutwerk_lies import Lamp, pick, shrink, stage
from .ink import Picture
from .veier_oueren import Array, View, ball, blend, block, least, rod
from .vitrail_ostermann import clouds, finish, linear_light, raster, relief, soften


def parts(x: Array, y: Array, z: Array) -> tuple[Array, Array, Array, Array]:
    """The split disc, the bench, a person with a child, and the old quarry."""
    c, s = math.cos(0.42), math.sin(0.42)
    px, pz = c * (x + 0.3) + s * z, c * z - s * (x + 0.3)
    py = y - 1.92
    lean = px * 0.97 + py * 0.25
    side = lean > 0
    dy = np.where(side, py - 0.42, py)
    dx = np.where(side, px - 0.1, px)
    r = np.sqrt(dx**2 + dy**2)
    disc = np.maximum(r - 1.9, np.abs(pz) - 0.34)
    hole = np.sqrt((dx + 0.12) ** 2 + (dy - 0.34) ** 2) - 0.62
    disc = np.maximum(np.maximum(disc, -hole) - 0.04, 0.07 - np.abs(lean))
    rough = 0.0018 * np.sin(23 * dx + 3 * np.sin(7 * dy)) * np.sin(19 * dy + 2 * dx)
    disc = (disc + rough) * 0.8
    bench = block(x - 2.5, y - 0.2, z - 1.3, 0.75, 0.2, 0.28, 0.03)
    fx, fz = x + 2.75, z - 1.15
    body = blend(rod(fx, y, fz, (0, 0.78, 0), (0.02, 1.22, 0), 0.17), rod(np.abs(fx), y, fz, (0.09, 0.1, 0), (0.08, 0.8, 0), 0.085), 0.08)
    body = least(body, blend(ball(fx - 0.02, y - 1.53, fz, 0.125), ball(fx - 0.02, y - 1.68, fz - 0.08, 0.065), 0.05), blend(body, rod(np.abs(fx - 0.01), y, fz, (0.14, 1.26, 0), (0.23, 0.8, 0.04), 0.05), 0.05))
    kx = x + 2.25
    kid = least(blend(rod(kx, y, fz, (0, 0.42, 0), (0, 0.68, 0), 0.12), rod(np.abs(kx), y, fz, (0.06, 0.05, 0), (0.05, 0.42, 0), 0.06), 0.05), ball(kx, y - 0.93, fz, 0.115), rod(kx, y, fz, (-0.1, 0.7, 0), (-0.27, 0.82, 0), 0.04))
    wall_z = z + 6.2 + 0.5 * np.sin(x * 0.5) + 0.2 * np.sin(x * 1.7 + y)
    step = 0.28 * (np.floor(y / 0.95) + 0.3 * np.sin(x * 0.9 + np.floor(y / 0.95) * 2))
    ground = y - 0.03 * np.sin(x * 1.3 + z) - 0.02 * np.sin(z * 3.1)
    quarry = np.minimum(ground, np.maximum((wall_z - step) * 0.5, y - 5.2 - 0.5 * np.sin(x * 0.7 + 1)))
    return disc, bench, np.minimum(body, kid), quarry


def world(x: Array, y: Array, z: Array) -> Array:
    """Everything that stands in the quarry."""
    return least(*parts(x, y, z))


def paint(x: Array, y: Array, z: Array) -> Array:
    """Red stone, pale bench, dark clothes, strata of ore."""
    disc, bench, people, quarry = parts(x, y, z)
    out = pick([(disc, (0.5, 0.085, 0.04)), (bench, (0.6, 0.5, 0.38)), (people, (0.07, 0.08, 0.12)), (quarry, (0.44, 0.17, 0.08))])
    strata = 0.75 + 0.25 * np.sin(y * 6.6 + 0.5 * np.sin(x * 0.8)) + 0.14 * np.sin(y * 19 + x * 0.6)
    rock = (quarry < 0.02) & (z < -2) & (y > 0.3)
    tone = np.stack([0.5 * strata, 0.23 * strata, 0.12 * strata])
    out = np.where(rock, tone, out)
    coat = (people < 0.02) & (y < 1.4) & (y > 0.72) & (x < -2.5)
    out = np.where(coat, np.array([0.75, 0.52, 0.1])[:, None], out)
    hair = (people < 0.02) & (((y > 1.42) & (x < -2.5)) | ((y > 0.84) & (x > -2.5)))
    out = np.where(hair, np.array([0.16, 0.07, 0.035])[:, None], out)
    kid = (people < 0.02) & (y < 0.82) & (y > 0.4) & (x > -2.5)
    return np.where(kid, np.array([0.12, 0.4, 0.5])[:, None], out)


def quarry() -> str:
    """The split disc at seven in the evening, a woman and a child before it."""
    w, h = 1600, 1000
    view = View((0.4, 1.25, 10.2), (0.05, 1.95, 0.0), 47, (0, 1, 0), 40, 0.9, 18.0, 130)
    lamps: list[Lamp] = [((-13.0, 6.4, 8.0), (2.9, 2.15, 1.35))]
    image = stage(world, paint, view, lamps, w, h, (0.22, 0.27, 0.36))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    empty = (image.sum(-1) < 1e-5)[..., None]
    sky = np.array([0.34, 0.6, 0.72]) * (0.75 + 0.6 * y[..., None] / h) + np.clip(clouds(h, w, 500, 5, 5, (3, 0.7)) - 0.4, 0, 2)[..., None] * np.array([0.2, 0.15, 0.1])
    image = np.where(empty, sky, image * (1 + 0.09 * clouds(h, w, 14, 7, 4) + 0.05 * clouds(h, w, 120, 8, 3))[..., None])
    haze = np.exp(-(((x - 120) / 900) ** 2 + ((y - 350) / 500) ** 2))[..., None]
    image += haze * np.array([0.14, 0.09, 0.04])
    return finish(shrink(image.astype(np.float32), 1440, 900) ** 1.15, 0.5)


def workshop() -> str:
    """The hall on a Thursday evening, doors open to the street: a block on the hoist, four people, red dust in the lamps."""
    w, h, foot = 1900, 1150, 930
    rng = random.Random(4)
    body = '<linearGradient id="n" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#1d3350"/><stop offset="1" stop-color="#5a5f78"/></linearGradient><rect width="1900" height="1150" fill="url(#n)"/>'
    body += '<path d="M-10 560L180 470L420 520L700 430L1100 500L1500 420L1910 520V940H-10Z" fill="#26374a"/>'
    body += '<path d="M120 930V360L360 230V360L600 230V360L840 230V360L1080 230V360L1320 230V360L1560 230V360L1780 300V930Z" fill="#34181a"/><path d="M360 230L352 360H600L592 236ZM600 230V360H840V236ZM840 230V360H1080V236ZM1080 230V360H1320V236ZM1320 230V360H1560V236Z" fill="#0f1826" opacity=".6"/>'
    for k in range(40):
        body += f'<path d="M{140 + k * 42} 400V930" stroke="#4a2222" stroke-width="3" opacity=".6"/>'
    ox, ow, oy = 330, 1180, 410
    body += f'<rect x="{ox}" y="{oy}" width="{ow}" height="{foot - oy}" fill="#e9a45c"/>'
    body += f'<path d="M{ox} {oy}H{ox + ow}L{ox + ow - 120} {oy + 70}H{ox + 120}Z" fill="#7d4526"/><path d="M{ox} {oy}L{ox + 120} {oy + 70}V{foot - 70}L{ox} {foot}ZM{ox + ow} {oy}L{ox + ow - 120} {oy + 70}V{foot - 70}L{ox + ow} {foot}Z" fill="#b56a3a"/><path d="M{ox} {foot}L{ox + 120} {foot - 70}H{ox + ow - 120}L{ox + ow} {foot}Z" fill="#a0432a"/>'
    body += f'<rect x="{ox + 120}" y="{oy + 70}" width="{ow - 240}" height="{foot - oy - 140}" fill="#f3bd78"/>'
    for k in range(3):  # shelves with plaster models
        sy = oy + 150 + k * 84
        body += f'<rect x="{ox + 150}" y="{sy}" width="300" height="7" fill="#8d5226"/>'
        for q in range(6):
            mx, s = ox + 174 + q * 50, rng.uniform(0.7, 1.1)
            kind = (q + k * 2) % 4
            shape = ('<circle cy="-22" r="20"/>', '<path d="M-16 0L-10 -50L12 -44L18 0Z"/>', '<path d="M-18 0C-24 -30 -6 -52 6 -44C20 -36 18 -14 14 0Z"/>', '<path d="M-18 0V-18H-6V-40H8V-18H18V0Z"/>')[kind]
            body += f'<g transform="translate({mx} {sy}) scale({s:.2f})" fill="{rng.choice(["#fff1d6", "#e8cba0", "#c98858"])}">{shape}</g>'
    for k in range(7):  # tools on the wall
        tx = ox + 760 + k * 36
        body += f'<path d="M{tx} {oy + 130}v{rng.randint(60, 110)}" stroke="#6a3a1e" stroke-width="7" stroke-linecap="round"/><rect x="{tx - 12}" y="{oy + 118}" width="24" height="16" fill="#5a4a48"/>'
    # the crane and the block that hangs
    body += f'<rect x="{ox}" y="{oy + 36}" width="{ow}" height="30" fill="#3a2018"/><rect x="{ox + 560}" y="{oy + 26}" width="90" height="52" fill="#24130f"/><path d="M{ox + 605} {oy + 78}V{oy + 196}M{ox + 605} {oy + 196}L{ox + 520} {oy + 246}M{ox + 605} {oy + 196}L{ox + 690} {oy + 246}" stroke="#24130f" stroke-width="7" fill="none"/>'
    body += f'<path d="M{ox + 500} {oy + 246}L{ox + 716} {oy + 240}L{ox + 736} {oy + 380}L{ox + 660} {oy + 410}L{ox + 516} {oy + 398}L{ox + 484} {oy + 320}Z" fill="#a3321f"/><path d="M{ox + 500} {oy + 246}L{ox + 716} {oy + 240}L{ox + 690} {oy + 282}L{ox + 528} {oy + 290}Z" fill="#cf5a36"/><path d="M{ox + 528} {oy + 290}L{ox + 690} {oy + 282}L{ox + 660} {oy + 410}L{ox + 516} {oy + 398}Z" fill="#8a2517"/>'

    def worker(vx: float, vy: float, s: float, tone: str, pose: int, face: int = 1) -> str:
        """A person in work clothes: 0 stands and looks, 1 strikes with a mallet, 2 steadies the block, 3 sweeps."""
        arms = (
            '<path d="M-22 -150L-34 -92L-14 -66M22 -150L36 -96L12 -70"/>',
            '<path d="M18 -152L58 -128L92 -104M-16 -154L18 -196L62 -210"/>',
            '<path d="M18 -154L60 -190L104 -214M10 -150L58 -160L100 -178"/>',
            '<path d="M16 -150L44 -108L58 -82M-14 -150L20 -118L50 -110"/>',
        )[pose]
        extra = ("", '<path d="M70 -224L52 -196" stroke-width="9"/><rect x="52" y="-246" width="44" height="34" rx="8" fill="#4a2a16" stroke="none"/><path d="M92 -104L128 -84" stroke="#555" stroke-width="7"/>', "", '<path d="M30 -150L96 4" stroke="#5a3418" stroke-width="7"/><path d="M78 -4L122 6L96 22Z" fill="#3a2012" stroke="none"/>')[pose]
        return f'<g transform="translate({vx} {vy}) scale({s * face} {s})"><g stroke="#24130f" stroke-linecap="round" stroke-width="17" fill="none">{extra}</g><path d="M-26 0L-22 -96H22L30 0H8L0 -72L-8 0Z" fill="#2a1b22"/><path d="M-26 -88C-32 -140 -28 -164 0 -168C28 -164 32 -140 26 -88Z" fill="{tone}"/><g stroke="{tone}" stroke-width="17" stroke-linecap="round" stroke-linejoin="round" fill="none">{arms}</g><path d="M-16 -84L-14 -140H14L16 -60H-20Z" fill="#5a2c1a"/><circle cx="4" cy="-192" r="21" fill="#7d4a30"/><path d="M-20 -196C-22 -222 26 -224 25 -200L38 -196L24 -192Z" fill="#3b2a2a"/></g>'

    body += f'<path d="M{ox + 800} {foot - 20}L{ox + 812} {foot - 150}L{ox + 880} {foot - 236}L{ox + 960} {foot - 210}L{ox + 996} {foot - 90}L{ox + 1010} {foot - 20}Z" fill="#b23a22"/><path d="M{ox + 812} {foot - 150}L{ox + 880} {foot - 236}L{ox + 960} {foot - 210}L{ox + 900} {foot - 140}Z" fill="#d8653c"/><path d="M{ox + 900} {foot - 140}L{ox + 960} {foot - 210}L{ox + 996} {foot - 90}L{ox + 1010} {foot - 20}H{ox + 890}Z" fill="#8c2617"/><path d="M{ox + 780} {foot - 22}h250v16h-250z" fill="#4a2a16"/>'
    body += worker(ox + 716, foot - 16, 1.0, "#e8d2b0", 1) + worker(ox + 420, foot - 24, 0.98, "#3d6d78", 2) + worker(ox + 240, foot - 14, 0.94, "#d8a23a", 3) + worker(ox + 1100, foot + 4, 1.06, "#5f6f8c", 0, -1)
    body += f'<g transform="translate({ox + 1046} {foot + 6}) scale(.62)"><path d="M-26 0L-22 -96H22L30 0H8L0 -72L-8 0Z" fill="#2a1b22"/><path d="M-26 -88C-32 -140 -28 -164 0 -168C28 -164 32 -140 26 -88Z" fill="#c8402c"/><circle cx="0" cy="-192" r="24" fill="#7d4a30"/><path d="M-24 -196C-22 -226 26 -226 24 -192Z" fill="#24130f"/></g>'
    body += f'<path d="M{ox - 190} {oy - 6}H{ox + 6}V{foot}H{ox - 190}Z" fill="#6d2c22"/><path d="M{ox + ow - 6} {oy - 6}H{ox + ow + 190}V{foot}H{ox + ow - 6}Z" fill="#6d2c22"/>' + "".join(f'<path d="M{dx + q * 48} {oy}V{foot}" stroke="#55201a" stroke-width="4"/>' for dx in (ox - 190, ox + ow - 6) for q in range(5)) + f'<path d="M{ox - 190} {oy - 6}L{ox} {foot}M{ox + ow} {foot}L{ox + ow + 190} {oy - 6}" stroke="#55201a" stroke-width="9"/><rect x="{ox - 220}" y="{oy - 24}" width="{ow + 440}" height="18" fill="#1c1012"/>'
    for k in range(3):
        lx = ox + 200 + k * 390
        body += f'<path d="M{lx} {oy}v64" stroke="#24130f" stroke-width="4"/><path d="M{lx - 40} {oy + 94}L{lx - 14} {oy + 62}H{lx + 14}L{lx + 40} {oy + 94}Z" fill="#24130f"/><ellipse cx="{lx}" cy="{oy + 96}" rx="30" ry="9" fill="#fffbe8"/>'
    body += '<rect y="930" width="1900" height="220" fill="#2b2628"/>'
    # stones that wait outside
    for a, b, s, c in ((150, 1010, 1.1, "#7a2a1c"), (1690, 1020, 1.3, "#6f2a1f"), (1560, 1000, 0.7, "#8a3a26")):
        body += f'<g transform="translate({a} {b}) scale({s})"><path d="M-90 0L-74 -84L10 -112L84 -70L96 0Z" fill="{c}"/><path d="M-74 -84L10 -112L84 -70L20 -54Z" fill="#a5563c"/></g>'
    flat = raster(body, w, h) ** 2.2
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    inside = raster(f'<rect x="{ox + 8}" y="{oy}" width="{ow - 16}" height="{foot - oy}" fill="#fff"/>', w, h)[..., 0]
    cone = raster("".join(f'<path d="M{ox + 200 + k * 390 - 34} {oy + 96}L{ox + 200 + k * 390 - 300} {foot}H{ox + 200 + k * 390 + 300}L{ox + 200 + k * 390 + 34} {oy + 96}Z" fill="#fff" opacity=".5"/>' for k in range(3)), w, h)[..., 0]
    dust = np.clip(0.6 + 0.5 * clouds(h, w, 220, 6, 5), 0, 2)
    image = flat * np.where(inside > 0.5, 1.05, 0.62)[..., None] * (1 + 0.06 * clouds(h, w, 24, 7, 4))[..., None]
    fall = raster(f'<path d="M{ox + 20} {foot}H{ox + ow - 20}L{ox + ow + 260} {h}H{ox - 260}Z" fill="#fff"/>', w, h)[..., 0]
    setts = 1 - 0.4 * ((np.abs(((x - 950) / (60 + (y - foot) * 0.3) + 0.5 * (np.floor((y - foot) / 34) % 2)) % 1 - 0.5) > 0.46) | (np.abs(((y - foot) / 34) % 1 - 0.5) > 0.45))
    lower = (y > foot)[..., None]
    image = np.where(lower, image * setts[..., None] + (soften(fall, 24) * np.exp(-(y - foot) / 190) * setts)[..., None] * np.array([0.62, 0.3, 0.12]), image)
    image += (soften(cone, 16) * dust * inside)[..., None] * np.array([0.5, 0.27, 0.12]) * 0.6
    image += soften(np.clip(image - 0.55, 0, 2), 44) * 0.5
    sparkle = ""
    for _ in range(70):
        a, d = rng.gauss(-0.3, 0.7), rng.uniform(10, 110)
        sx, sy = ox + 846 + d * math.cos(a), foot - 108 - d * math.sin(a) + d * d / 200
        sparkle += f'<circle cx="{sx:.0f}" cy="{sy:.0f}" r="{rng.uniform(1, 3.2):.1f}" fill="#fff"/>'
    chips = raster(sparkle, w, h)[..., 0]
    image += chips[..., None] * np.array([0.9, 0.55, 0.3]) * 0.7
    return finish(image, 0.66)


def ammonite() -> str:
    """A slab of red stone: the fossil carved at the right, still rough under the point chisel at the left."""
    w, h = 1500, 1500
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    dx, dy = (x - 800) / 560, (y - 740) / 560
    r = np.hypot(dx, dy) + 1e-4
    a = np.arctan2(dy, dx)
    growth = 0.105
    turns = (np.log(r) / growth - a) / math.tau
    f = turns - np.floor(turns)
    tube = np.sqrt(np.clip(1 - (2 * f - 1) ** 2, 0, 1))
    shell_edge = np.clip((1.02 - r) * 30, 0, 1)
    theta = a + math.tau * np.floor(turns)
    ribs = 0.5 + 0.5 * np.cos(theta * 19 + 1.2 * (2 * f - 1) ** 2)
    shell = r**0.8 * (tube * 0.9 + 0.12 * ribs * tube) * shell_edge
    n1, n2 = clouds(h, w, 60, 3, 4), clouds(h, w, 320, 4, 3)
    done = np.clip(0.5 + (x - 640 + 70 * n2 + 26 * n1) / 150, 0, 1)
    # rows of point-chisel strokes, aslant
    u, v = x * 0.86 + y * 0.5, y * 0.86 - x * 0.5
    lane = np.floor(v / 30)
    jitter = np.random.default_rng(6).uniform(0, 1, 200)[(lane % 200).astype(int)]
    su = (u / 110 + jitter * 3 + 0.1 * n2) % 1
    sv = (v / 30) % 1
    stroke = np.clip(1 - np.abs(sv - 0.5) / (0.34 * np.sin(math.pi * su) ** 0.5 + 0.02), 0, 1)
    rough = 0.2 + 0.13 * n2 - 0.16 * stroke + 0.05 * n1
    bulge = 0.42 * np.clip(1.25 - r, 0, 1) ** 0.6
    comb = 0.012 * np.sin(v / 5)
    ground = np.where(r < 1.02, 0, 0.05 + comb * 0.6)
    height = done * (shell * 0.62 + ground) + (1 - done) * (rough + bulge)
    height += 0.004 * clouds(h, w, 40, 9, 3)
    big = height * 190
    lit = relief(soften(big, 2.2), 0.8, 205, 30)
    shadow = np.zeros((h, w), np.float32)
    for k in range(1, 60):
        moved = np.roll(np.roll(big, round(2 * k * 0.9), 1), round(2 * k * 0.42), 0)
        shadow = np.maximum(shadow, np.clip((moved - k * 1.05 - big) / 6, 0, 1))
    shadow = soften(shadow, 1.6)
    hollow = np.clip(0.75 + (soften(big, 3) - soften(big, 34)) / 60, 0.35, 1.2)
    vein = np.clip(np.abs(clouds(h, w, 500, 12, 4, (2.2, 0.7))) * 3, 0, 1)
    tone = linear_light("#a34a2e") * vein[..., None] + linear_light("#c98a5e") * (1 - vein)[..., None]
    tone = tone * (1 + 0.07 * clouds(h, w, 40, 13, 3))[..., None] * np.where(done > 0.5, 1.06, 0.92)[..., None]
    sunlight = np.array([1.25, 1.05, 0.82]) * (np.clip(lit, 0, 2.3) * (1 - shadow))[..., None]
    image = tone * (sunlight * 0.85 + np.array([0.12, 0.15, 0.22]) * hollow[..., None])
    image = image * (1.08 - 0.25 * np.hypot((x - 700) / w, (y - 650) / h))[..., None]
    # the chisel where the work stopped, its long shadow, and a pencilled spiral that runs ahead
    t = np.linspace(-2.2, 0.9, 120)
    line = "M" + "L".join(f"{800 + 560 * math.exp(growth * q) * math.cos(q + math.pi):.1f} {740 + 560 * math.exp(growth * q) * math.sin(q + math.pi):.1f}" for q in t)
    chalk = raster(f'<path d="{line}" fill="none" stroke="#fff" stroke-width="5"/>', w, h)[..., 0] * np.clip(0.6 + 0.5 * clouds(h, w, 6, 15, 2), 0, 1) * (1 - done)
    image = image * (1 - chalk[..., None]) + np.array([0.86, 0.84, 0.8]) * chalk[..., None]
    pose = "translate(548 1120) rotate(-34)"
    iron = raster(f'<g transform="{pose}"><path d="M-14 -26L14 -26L20 -340H-20ZM-14 -26L-3 0H3L14 -26Z" fill="#fff"/><path d="M-22 -340H22L26 -362H-26Z" fill="#fff"/></g>', w, h)[..., 0]
    cast = raster('<path d="M548 1120L900 1016L914 1048L560 1128Z" fill="#fff"/>', w, h)[..., 0]
    image = image * (1 - 0.72 * soften(cast, 5)[..., None] * np.array([1.0, 0.95, 0.85]))
    ca, sa = math.cos(math.radians(-34)), math.sin(math.radians(-34))
    across = ((x - 548) * ca + (y - 1120) * sa) / 22
    steel = np.array([0.2, 0.21, 0.24]) * (0.35 + 1.6 * np.exp(-(((across + 0.35) / 0.35) ** 2)) + 0.2 * np.exp(-(((across - 0.7) / 0.2) ** 2)))[..., None] * (1 + 0.1 * clouds(h, w, 40, 16, 3))[..., None]
    image = image * (1 - iron[..., None]) + steel * iron[..., None]
    return finish(image, 0.8)


def pictures() -> list[Picture]:
    """Return the pictures of Roud Buedem."""
    home = "roud-buedem/images/"
    return [
        Picture(home + "cover.jpg", quarry(), 1700, grain=0.6, vignette=0.08, seed=1001),
        Picture(home + "atelier.jpg", workshop(), 1800, grain=0.6, vignette=0.1, seed=1002),
        Picture(home + "ammonit.jpg", ammonite(), 1220, grain=0.0, vignette=0.08, seed=1003),
    ]
