"""Theater Lindenkopf, puppets of lime wood: engravings whose lines follow the carving, one black plate and one red."""

from __future__ import annotations

import io
import math
import random

import numpy as np
import resvg_py
from PIL import Image

from .ink import Picture
from .literature import blur, radial, sheet
from .veier_oueren import Array, Scene, View, ball, blend, block, drum, framed, grid, least, ring, rod, shade, turn

PAPER = (243, 234, 214)
BLACK = (27, 31, 34)
RED = (198, 58, 36)


def cut(dark: Array, lines: Array) -> Array:
    """Return the ink of one set of engraved lines: `lines` counts them across the picture, `dark` (0 to 1) swells them."""
    gy, gx = np.gradient(lines)
    slope = np.clip(np.hypot(gx, gy), 1e-4, 0.6)
    wave = np.abs(lines - np.round(lines)) * 2
    return np.clip((dark - wave) / (slope * 3.4) + 0.5, 0, 1) * (dark > 0.03)


def print_plates(ink: Array, red: Array) -> str:
    """Print the black plate and the red one on the paper."""
    for axis in (0, 1):  # the ink spreads a little
        ink = 0.5 * ink + 0.25 * (np.roll(ink, 1, axis) + np.roll(ink, -1, axis))
    paper = np.array(PAPER, np.float32)
    out = paper + (np.array(RED, np.float32) - paper) * red[..., None]
    out = out + (np.array(BLACK, np.float32) - out) * np.clip(ink, 0, 1)[..., None]
    return framed(out.astype(np.uint8))


def engrave(scene: Scene, view: View, width: int, height: int, density: float, tilt: tuple[float, float, float], back: float, tint: Scene, cross: float = 0.6) -> str:
    """Look at a scene and engrave it: lines are cuts through the solid, crossed by a second set where it is dark."""
    light, p, hit = (a.reshape(-1, height, width) if a.ndim > 1 else a.reshape(height, width) for a in shade(scene, view, *grid(width, height), width / height))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dark = np.clip(1.02 - 1.2 * light, 0, 0.94)
    first = cut(dark, (p[0] * tilt[0] + p[1] * tilt[1] + p[2] * tilt[2]) * density)
    second = cut(np.clip((dark - 0.52) * 1.5, 0, cross), (p[0] * tilt[1] - p[1] * 0.5 * tilt[0] + p[2] * 0.4) * density * 1.1)
    far = np.hypot((x - width / 2) / width, (y - height / 2) / height)
    sky = cut(np.clip(back * (0.35 + 1.3 * far), 0, 0.9), y / 13 + 0.5 * np.sin(x / 90))
    ink = np.where(hit, np.maximum(first, second), sky)
    step = np.maximum(np.abs(np.diff(hit.astype(np.float32), axis=0, prepend=0)), np.abs(np.diff(hit.astype(np.float32), axis=1, prepend=0)))
    bend = np.abs(np.diff(light, axis=0, prepend=light[:1])) + np.abs(np.diff(light, axis=1, prepend=light[:, :1]))
    ink = np.maximum(ink, np.maximum(step, np.clip(bend * 4.5 - 0.6, 0, 0.9)))
    return print_plates(ink, np.where(hit & (tint(*p) < 0.012), 0.97, 0.0))


def taper(x: Array, y: Array, z: Array, a: tuple[float, float, float], b: tuple[float, float, float], ra: float, rb: float) -> Array:
    """A round bar that grows thinner from a to b."""
    bx, by, bz = (b[k] - a[k] for k in range(3))
    h = np.clip(((x - a[0]) * bx + (y - a[1]) * by + (z - a[2]) * bz) / (bx * bx + by * by + bz * bz), 0, 1)
    return (np.sqrt((x - a[0] - h * bx) ** 2 + (y - a[1] - h * by) ** 2 + (z - a[2] - h * bz) ** 2) - ra - h * (rb - ra)) * 0.9


def nose(x: Array, y: Array, z: Array, long: float | Array, droop: float | Array) -> Array:
    """A nose that starts between the eyes; its length may differ from point to point."""
    slope = droop / (long + 0.3)
    h = np.clip(z - 0.5, 0, long + 0.12)
    return (np.sqrt(x**2 + (y - 0.1 + slope * h) ** 2 + (z - 0.5 - h) ** 2) - 0.1 - 0.05 * np.sin(np.clip(h / (long + 0.12), 0, 1) * 2.4)) * 0.85


def head(x: Array, y: Array, z: Array, long: float | Array = 0.3, droop: float | Array = 0.1, wide: float | Array = 1.0) -> Array:
    """A carved head that looks along z: brow, sockets, cheeks, a jaw on a hinge, and the facets of the gouge."""
    sx = np.abs(x)
    skull = (np.sqrt((x / (0.6 * wide)) ** 2 + ((y - 0.14) / 0.74) ** 2 + (z / 0.66) ** 2) - 1) * 0.56
    face = blend(skull, ball(sx - 0.27 * wide, y + 0.16, z - 0.42, 0.2), 0.16)
    face = blend(face, (np.sqrt((x / 0.4) ** 2 + ((y + 0.5) / 0.34) ** 2 + ((z - 0.22) / 0.4) ** 2) - 1) * 0.34, 0.2)
    face = blend(face, rod(sx, y, z, (0.07, 0.25, 0.6), (0.38, 0.34, 0.46), 0.075), 0.08)
    face = face + 0.011 * np.sin(13 * x + 2) * np.sin(12 * y) * np.sin(11 * z)
    face = np.maximum(face, -ball(sx - 0.23, y - 0.1, z - 0.68, 0.15))
    face = np.maximum(face, -block(x, y + 0.42 + 0.35 * x * x, z - 0.62, 0.27, 0.028, 0.24, 0.02))
    face = np.maximum(face, -block(sx - 0.26, y + 0.64, z - 0.6, 0.014, 0.24, 0.22))
    face = np.minimum(face, ball(sx - 0.22, y - 0.1, z - 0.54, 0.115))
    face = blend(face, nose(x, y, z, long, droop), 0.07)
    ears = np.maximum(ring(y - 0.02, sx - 0.62 * wide, z + 0.02, 0.13, 0.055), -5.0)
    return least(face, blend(ears, ball(sx - 0.58 * wide, y - 0.02, z + 0.04, 0.1), 0.06), drum(x, y + 0.95, z + 0.05, 0.2, 0.32, 0.04))


def strings(x: Array, y: Array, z: Array) -> Array:
    """Two strings, from above the ears upwards."""
    return np.sqrt((np.abs(x) - 0.5) ** 2 + (z + 0.02) ** 2 + np.maximum(0.3 - y, 0) ** 2) - 0.011


def trio(x: Array, y: Array, z: Array) -> Array:
    """Three heads on their strings: one with a cap, one with the red nose, one with the long nose."""
    ax, az = turn(x + 1.9, z, -32)
    bx, bz = turn(x, z - 0.25, -10)
    cx, cz = turn(x - 1.95, z, 46)
    by = y + 0.16
    cap = np.maximum(taper(ax, y, az, (0, 0.5, -0.05), (0.16, 1.25, -0.3), 0.62, 0.06), 0.42 - y + 0.1 * az)
    brim = ring(ax, y - 0.46 + 0.1 * az, az, 0.6, 0.07)
    tuft = least(*(taper(cx, y - 0.1, cz, (0.16 * k, 0.62, -0.1), (0.3 * k, 1.02 - 0.06 * k * k, -0.3), 0.12, 0.02) for k in (-2, -1, 0, 1, 2)))
    return least(head(ax, y - 0.1, az, 0.18, 0.02, 1.08), cap, brim, head(bx, by, bz, 0.2, 0.06, 1.0), head(cx, y - 0.1, cz, 0.6, 0.22, 0.9), tuft, strings(bx, by, bz), strings(cx, y, cz), np.sqrt((ax - 0.16) ** 2 + (az + 0.3) ** 2 + np.maximum(1.2 - y, 0) ** 2) - 0.012)


def red_nose(x: Array, y: Array, z: Array) -> Array:
    """The nose of the middle head."""
    bx, bz = turn(x, z - 0.25, -10)
    return np.maximum(nose(bx, y + 0.16, bz, 0.2, 0.06), 0.6 - bz)


def wolf(x: Array, y: Array, z: Array) -> Array:
    """The wolf's head of 1978: long snout, open jaw with teeth, pricked ears, a ruff cut with the gouge."""
    sx = np.abs(x)
    skull = blend(ball(x, y - 0.3, z + 0.1, 0.6), taper(x, y, z, (0, 0.2, 0.3), (0, 0.06, 1.42), 0.4, 0.2), 0.3)
    skull = blend(skull, taper(sx, y, z, (0.2, 0.56, 0.3), (0.1, 0.4, 0.75), 0.13, 0.07), 0.12)
    jaw = blend(taper(x, y, z, (0, -0.3, 0.0), (0, -0.62, 1.08), 0.27, 0.12), skull, 0.1)
    mane = taper(x, y, z, (0, 0.1, -0.35), (0, -1.1, -1.25), 0.62, 0.86)
    mane = mane + 0.055 * np.sin(15 * (z * 0.8 + y) + 3 * np.sin(7 * (y - z))) + 0.02 * np.sin(31 * (y - z))
    ears = least(taper(sx, y, z, (0.34, 0.66, -0.3), (0.46, 1.34, -0.34), 0.22, 0.03), taper(sx, y, z, (0.3, 0.6, -0.2), (0.4, 1.0, -0.24), 0.2, 0.1))
    body = blend(least(jaw, ears), mane, 0.16) + 0.01 * np.sin(14 * x) * np.sin(13 * y) * np.sin(12 * z)
    k = np.clip(np.round((z - 0.5) / 0.16), 0, 5)
    pz = z - 0.5 - 0.16 * k
    teeth = least(taper(sx - 0.15 + 0.012 * k, y + 0.08 + 0.022 * k, pz, (0, 0, 0), (0, -0.16, 0), 0.06, 0.008), taper(sx - 0.13, y + 0.34 + 0.045 * k, pz - 0.06, (0, 0, 0), (0, 0.12, 0), 0.05, 0.008))
    tip = ball(x, y - 0.13, z - 1.58, 0.13)
    body = np.maximum(body, -ball(sx - 0.4, y - 0.42, z - 0.42, 0.13))
    return least(body, teeth, tip, wolf_eye(x, y, z), np.sqrt((x) ** 2 + (z + 0.2) ** 2 + np.maximum(0.8 - y, 0) ** 2) - 0.013)


def wolf_eye(x: Array, y: Array, z: Array) -> Array:
    """The eye of the wolf."""
    return ball(np.abs(x) - 0.34, y - 0.42, z - 0.4, 0.1)


def funnel(x: Array, y: Array, z: Array) -> Array:
    """The funnel of the steamer."""
    sx, sz = turn(x - 0.05, z - 0.1, 24)
    return rod(sx - 0.02, y, sz, (0, 0.4, 0), (-0.05, 1.0, 0), 0.12)


def peak(x: Array, y: Array, z: Array, tall: float, wide: float, spin: float) -> Array:
    """A folded paper iceberg: five leaning planes."""
    out = -y - 0.2
    for k in range(5):
        a = math.radians(spin + 72 * k + 14 * (k % 2))
        s = tall / wide * (0.8 + 0.3 * ((k * 7) % 5) / 4)
        out = np.maximum(out, ((x * math.cos(a) + z * math.sin(a)) * s + y - tall) / math.sqrt(1 + s * s))
    return out


def suitcase(x: Array, y: Array, z: Array) -> Array:
    """An open suitcase with a polar sea in it: icebergs, a steamer stuck in the middle."""
    ground = 5.0 - np.sqrt(np.maximum(4.25 - y, 0) ** 2 + np.maximum(-(z + 2.2), 0) ** 2)
    shell = np.maximum(block(x, y + 0.32, z, 2.0, 0.42, 1.3, 0.12), -block(x, y - 0.2, z, 1.9, 0.7, 1.2, 0.06))
    sea = block(x, y + 0.28 - 0.02 * np.sin(7 * x + 2 * np.sin(5 * z)), z, 1.92, 0.16, 1.22) * 0.9
    t = math.radians(14)
    ly, lz = y - 0.1, z + 1.32
    uy, uz = math.cos(t) * ly - math.sin(t) * lz, math.cos(t) * lz + math.sin(t) * ly
    lid = np.maximum(block(x, uy - 1.3, uz + 0.2, 2.0, 1.3, 0.26, 0.12), -block(x, uy - 1.3, uz - 0.06, 1.88, 1.18, 0.34, 0.05))
    moon = drum(x - 0.95, uz + 0.04, uy - 1.75, 0.3, 0.05, 0.02)
    straps = rod(np.abs(x) - 1.78, y, z, (0, 0.1, 0.5), (0, 1.15, -1.45), 0.022)
    ice = least(peak(x + 1.25, y + 0.1, z + 0.35, 1.25, 0.75, 10), peak(x + 0.55, y + 0.1, z + 0.8, 0.75, 0.5, 40), peak(x - 1.25, y + 0.1, z + 0.5, 1.0, 0.62, 75), peak(x - 1.45, y + 0.1, z - 0.65, 0.45, 0.4, 20), peak(x + 1.2, y + 0.1, z - 0.75, 0.4, 0.42, 55), peak(x - 0.75, y + 0.1, z + 0.95, 0.5, 0.4, 30))
    ice = np.maximum(ice, block(x, y, z, 1.88, 3.0, 1.18))
    sx, sz = turn(x - 0.05, z - 0.1, 24)
    hull = np.maximum(block(sx, y - 0.06, sz, 0.86, 0.2, 0.27, 0.03), np.abs(sz) + 0.34 * np.abs(sx) ** 2 - 0.27)
    cabin = least(block(sx + 0.1, y - 0.36, sz, 0.38, 0.13, 0.15, 0.01), rod(sx, y, sz, (0.58, 0.2, 0), (0.58, 0.95, 0), 0.026), rod(sx, y, sz, (-0.62, 0.2, 0), (-0.62, 0.8, 0), 0.026))
    handle = np.maximum(ring(x, z - 1.36, y + 0.3, 0.24, 0.05), y + 0.26)
    locks = block(np.abs(x) - 1.1, y + 0.02, z - 1.31, 0.14, 0.1, 0.04, 0.02)
    return least(ground, shell, sea, lid, moon, straps, ice, hull, cabin, funnel(x, y, z), handle, locks)


def ranks(x: Array, y: Array) -> tuple[Array, Array]:
    """The cell of the shelf at a point: column -2 to 2, row 0 (top) to 3."""
    return np.clip(np.round(x / 1.7), -2, 2), np.clip(np.round((3.15 - y) / 2.1), 0, 3)


def shelf(x: Array, y: Array, z: Array) -> Array:
    """Twenty heads on four boards, sorted by nose."""
    i, j = ranks(x, y)
    order = j * 5 + i + 2
    px, py = x - 1.7 * i, y - 3.15 + 2.1 * j + 0.02
    sway = 0.3 * np.sin(order * 2.3 + 1) - 0.3
    hx, hz = np.cos(sway) * px + np.sin(sway) * z, np.cos(sway) * z - np.sin(sway) * px
    heads = head(hx, py, hz, 0.02 + 0.036 * order, 0.16 * np.sin(order * 1.7) + 0.1, 0.94 + 0.14 * np.sin(order * 2.9))
    edge = np.maximum(0.85 - np.abs(px), 0.0) + 0.12
    board = block(x, np.abs(py) - 1.05, z + 0.1, 4.5, 0.06, 0.95, 0.01)
    sides = block(np.abs(x) - 4.45, y, z + 0.1, 0.07, 4.4, 0.95)
    wall = z + 1.05
    return least(np.minimum(heads, edge), board, sides, wall)


def shelf_plain(x: Array, y: Array, z: Array) -> Array:
    """The shelf for light and shade, without the borders of its cells."""
    i, j = ranks(x, y)
    order = j * 5 + i + 2
    px, py = x - 1.7 * i, y - 3.15 + 2.1 * j + 0.02
    sway = 0.3 * np.sin(order * 2.3 + 1) - 0.3
    hx, hz = np.cos(sway) * px + np.sin(sway) * z, np.cos(sway) * z - np.sin(sway) * px
    heads = head(hx, py, hz, 0.02 + 0.036 * order, 0.16 * np.sin(order * 1.7) + 0.1, 0.94 + 0.14 * np.sin(order * 2.9))
    return least(heads, block(x, np.abs(py) - 1.05, z + 0.1, 4.5, 0.06, 0.95, 0.01), block(np.abs(x) - 4.45, y, z + 0.1, 0.07, 4.4, 0.95), z + 1.05)


def red_of_twenty(x: Array, y: Array, z: Array) -> Array:
    """The one red nose on the shelf: third row, fourth from the left."""
    i, j = ranks(x, y)
    order = j * 5 + i + 2
    sway = 0.3 * np.sin(order * 2.3 + 1) - 0.3
    px, py = x - 1.7 * i, y - 3.15 + 2.1 * j + 0.02
    hx, hz = np.cos(sway) * px + np.sin(sway) * z, np.cos(sway) * z - np.sin(sway) * px
    return np.where((i == 1) & (j == 2), np.maximum(nose(hx, py, hz, 0.02 + 0.036 * order, 0.16 * np.sin(order * 1.7) + 0.1), 0.6 - hz), 9.0)


WOLF = (
    "M96 470C60 520 40 600 22 690C54 668 96 620 128 560C134 600 118 640 84 690C70 716 84 760 90 812L74 838H132C140 800 122 750 132 722C176 690 220 660 236 612"
    "C250 650 262 690 236 740C226 766 248 800 252 818L238 842H300C304 800 282 760 296 726C330 680 352 640 372 600C450 616 540 614 604 590C616 640 606 700 606 760"
    "L604 816L586 842H646C654 780 654 700 668 640C690 690 720 726 738 770L716 812L726 840L776 800C780 760 742 690 730 620C748 580 764 540 776 500C812 520 862 520 902 510"
    "L936 494C946 486 944 474 934 466L876 428C862 406 846 392 824 386L830 318L790 372L768 300L746 384C700 408 650 398 600 392C470 384 330 372 236 388C170 398 122 426 96 470Z"
)


def shadows() -> str:
    """The shadow play: the she-wolf fills the screen between birches; the little puppet that casts her stands below."""
    rng = random.Random(1890)
    trunks = ""
    for x, w in [(150, 40), (300, 20), (560, 16), (1150, 18), (1330, 34), (1470, 22), (1560, 52)]:
        lean = rng.uniform(-24, 24)
        trunks += f'<path d="M{x} 60L{x + w} 60L{x + w * 1.25 + lean:.0f} 900L{x - w * 0.25 + lean:.0f} 900Z" fill="#333" opacity="{0.5 + w / 110:.2f}"/>'
        for _ in range(7):
            y = rng.uniform(90, 760)
            trunks += f'<path d="M{x + w * 0.5 + lean * (y - 60) / 840:.0f} {y:.0f}q{rng.choice([-1, 1]) * rng.uniform(50, 120):.0f} -20 {rng.choice([-1, 1]) * rng.uniform(90, 180):.0f} {-rng.uniform(80, 150):.0f}" fill="none" stroke="#333" stroke-width="{2 + w / 12:.1f}" opacity=".55"/>'
    defs = radial("lamp", [(0, "#fff", 1), (0.5, "#eee", 1), (1, "#8c8c8c", 1)], ".42 .62 .72") + blur("s", 5) + blur("w", 2.5) + blur("g", 30)
    people = "".join(f'<path d="M{x} 1200v-60q0 -64 60 -70q-34 -20 -30 -58t44 -38t44 38t-30 58q60 6 60 70v60Z" fill="#030303"/>' for x in (-30, 150, 340, 700, 880, 1010, 1250, 1420, 1590))
    art = (
        '<rect width="1800" height="1200" fill="#4a4a4a"/><rect x="60" y="40" width="1680" height="900" fill="#8a8a8a" filter="url(#g)" opacity=".5"/><clipPath id="c"><path d="M90 60H1710V920H90Z"/></clipPath>'
        f'<g clip-path="url(#c)"><rect x="90" y="60" width="1620" height="860" fill="url(#lamp)"/><g filter="url(#s)">{trunks}</g><path d="M90 870Q500 800 900 862T1710 830V920H90Z" fill="#222" filter="url(#s)"/>'
        f'<g transform="translate(250 -128) scale(1.2)" filter="url(#w)"><path d="{WOLF}" fill="#080808"/><path d="M832 428l26 8l-18 10z" fill="#fff"/></g></g><path d="M78 48H1722V932H78Z" fill="none" stroke="#050505" stroke-width="22"/>{people}'
        '<path d="M1516 1200V1010" stroke="#ddd" stroke-width="9"/><g transform="translate(1400 872) scale(.24)"><path d="' + WOLF + '" fill="#f4f4f4"/></g>'
    )
    svg = sheet(1800, 1200, defs, art)
    png = resvg_py.svg_to_bytes(svg_string=svg, width=1260, skip_system_fonts=True)
    light = np.asarray(Image.open(io.BytesIO(bytes(png))).convert("L")).astype(np.float32) / 255
    height, width = light.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    round_lamp = np.hypot(x - width * 0.42, (y - height * 0.62) * 1.15) / 12
    dark = np.clip(1.0 - 0.96 * light, 0, 0.95)
    ink = cut(np.where(dark > 0.9, 1.3, dark), round_lamp)
    red = np.clip(1 - np.hypot(x - 878, y - 273) / 8, 0, 1) > 0.05
    return print_plates(np.where(red, 0, ink), red.astype(np.float32) * 0.95)


def stave(points: list[tuple[float, float]], wide: float, rng: random.Random) -> str:
    """Return a bent stave between the points of a curve: outline, grain and nail heads."""
    side: list[list[tuple[float, float]]] = [[], []]
    for k, (x, y) in enumerate(points):
        ax, ay = points[max(k - 1, 0)]
        bx, by = points[min(k + 1, len(points) - 1)]
        d = math.hypot(bx - ax, by - ay) or 1
        swell = wide * (0.55 + 0.45 * math.sin(math.pi * k / (len(points) - 1)))
        for s in (0, 1):
            side[s].append((x + (-1, 1)[s] * (by - ay) / d * swell / 2, y - (-1, 1)[s] * (bx - ax) / d * swell / 2))
    outline = "L".join(f"{x:.1f} {y:.1f}" for x, y in side[0] + side[1][::-1])
    out = f'<path d="M{outline}Z" fill="rgb{PAPER}" stroke="rgb{BLACK}" stroke-width="3.4"/>'
    for k in range(9):
        t = (k + 0.5) / 9
        a, b = sorted((rng.randint(0, len(points) // 3), len(points) - 1 - rng.randint(0, len(points) // 3)))
        line = "L".join(f"{p[0] * (1 - t) + q[0] * t:.1f} {p[1] * (1 - t) + q[1] * t:.1f}" for p, q in list(zip(side[0], side[1], strict=True))[a : b + 1])
        out += f'<path d="M{line}" fill="none" stroke="rgb{BLACK}" stroke-width="{0.7 + 2.6 * t**2:.1f}"/>'
    return out


def arc(ax: float, ay: float, bx: float, by: float, sag: float) -> list[tuple[float, float]]:
    """Return the points of a bow from a to b that sags to one side."""
    d = math.hypot(bx - ax, by - ay)
    return [(ax + (bx - ax) * t - (by - ay) / d * sag * 4 * t * (1 - t), ay + (by - ay) * t + (bx - ax) / d * sag * 4 * t * (1 - t)) for t in (k / 40 for k in range(41))]


def horse() -> str:
    """Workshop drawing of the stave horse from the side."""
    rng = random.Random(14)
    black, red = f"rgb{BLACK}", f"rgb{RED}"
    parts = ""
    for x, knee, foot, far in [(560, 590, 540, True), (1090, 1130, 1180, True), (470, 440, 500, False), (1180, 1150, 1110, False)]:
        tone = ' opacity=".55"' if far else ""
        parts += f"<g{tone}>" + stave(arc(x, 700, knee, 960, 16), 92, rng) + stave(arc(knee, 960, foot, 1190, -10), 62, rng)
        parts += f'<path d="M{foot - 46} 1236L{foot - 30} 1184H{foot + 34}L{foot + 52} 1236Z" fill="{black}"/><circle cx="{knee}" cy="960" r="30" fill="rgb{PAPER}" stroke="{black}" stroke-width="7"/><circle cx="{knee}" cy="960" r="9" fill="{black}"/></g>'
    for k in range(4):
        parts += stave(arc(300 - 20 * k, 520 + 20 * k, 210 - 22 * k, 900 - 40 * k, 46 - 10 * k), 26, rng)
    for k in range(7):
        t = k / 6 * 2 - 1
        parts += stave(arc(330, 590 + 92 * t, 1300, 560 + 96 * t, 92 * t - 6), 66, rng)
    for k in range(5):
        parts += stave(arc(1272 - 30 * k, 668 - 48 * k, 1446 + 4 * k, 300 - 12 * k, -40 + 22 * k), 60, rng)
    parts += stave(arc(1394, 190, 1640, 420, -30), 120, rng) + stave(arc(1400, 270, 1596, 446, 26), 74, rng)
    parts += f'<path d="M1408 168L1392 70L1446 144ZM1450 176L1462 86L1494 172Z" fill="{black}"/><circle cx="1486" cy="262" r="19" fill="rgb{PAPER}" stroke="{black}" stroke-width="7"/><circle cx="1489" cy="264" r="8" fill="{black}"/><path d="M1612 388q20 -4 22 16" fill="none" stroke="{black}" stroke-width="7"/>'
    for k in range(12):
        x, y = 1410 - 27 * k, 190 + 33 * k
        parts += f'<path d="M{x} {y}q-60 {-24 + rng.randint(-10, 10)} -104 {26 + rng.randint(-14, 18)}q54 -6 92 20Z" fill="{black}"/>'
    for x in (470, 800, 1150):
        h = 200 if x == 800 else 178
        parts += f'<path d="M{x} {574 - h}Q{x + 64} 574 {x} {574 + h}" fill="none" stroke="{black}" stroke-width="24"/><path d="M{x + 2} {580 - h}Q{x + 60} 574 {x + 2} {568 + h}" fill="none" stroke="rgb{PAPER}" stroke-width="3" stroke-dasharray="4 26"/>'
    for x in (470, 1180):
        parts += f'<circle cx="{x}" cy="706" r="46" fill="rgb{PAPER}" stroke="{black}" stroke-width="8"/><circle cx="{x}" cy="706" r="28" fill="none" stroke="{black}" stroke-width="3"/><circle cx="{x}" cy="706" r="11" fill="{black}"/>'
    parts += f'<path d="M1420 226L1560 176M1548 318L1640 268M1484 206Q1540 250 1590 300M1590 300Q1500 420 1180 420Q1060 424 960 500" fill="none" stroke="{red}" stroke-width="13" stroke-linecap="round"/><circle cx="1590" cy="300" r="17" fill="rgb{PAPER}" stroke="{red}" stroke-width="8"/>'
    people = ""
    for x in (640, 980):
        people += f'<circle cx="{x}" cy="520" r="44"/><path d="M{x - 70} 1230V760Q{x - 90} 590 {x} 580T{x + 70} 760V1230M{x} 1230V860"/>'
    lines = f'<path d="M120 1238H1740" stroke="{black}" stroke-width="5"/>' + "".join(f'<path d="M{x} 1240l-30 34" stroke="{black}" stroke-width="2.4"/>' for x in range(150, 1745, 30))
    lines += f'<g stroke="{red}" stroke-width="3" fill="none"><path d="M90 76V1238M70 76H1380M70 1238H112M78 92L90 66L102 92M78 1222L90 1248L102 1222"/><path d="M210 1330H1650M210 1300V1350M1650 1300V1350M800 1318V1342"/></g><g fill="none" stroke="{red}" stroke-width="4" stroke-dasharray="15 10">{people}</g>'
    body = f'<rect width="1800" height="1400" fill="rgb{PAPER}"/><rect x="34" y="28" width="1732" height="1344" fill="none" stroke="{black}" stroke-width="3"/>{parts}{lines}'
    return sheet(1800, 1400, "", body)


def pictures() -> list[Picture]:
    """Return the six pictures of Theater Lindenkopf."""
    home = "theater-lindenkopf/images/"
    three = engrave(trio, View((0.0, 0.25, 7.6), (-0.04, 0.02, 0.0), 41.5, (-0.65, 0.7, 0.62)), 1260, 840, 14.5, (0.22, 1.0, 0.5), 0.75, tint=red_nose)
    beast = engrave(wolf, View((6.6, 0.7, 2.3), (0.0, 0.02, -0.02), 32.5, (0.32, 0.95, 0.35)), 1000, 1250, 13, (0.3, 0.9, -0.62), 0.12, tint=wolf_eye)
    sea = engrave(suitcase, View((1.4, 3.5, 6.9), (0.05, 0.72, -0.3), 48, (-0.8, 0.75, 0.5)), 1260, 840, 10.5, (0.3, 1.0, 0.42), 0.2, tint=funnel)
    twenty = engrave(shelf, View((0.0, 0.3, 16.5), (0.0, 0.0, 0.0), 30, (-0.6, 0.62, 0.72), steps=150, solid=shelf_plain), 820, 820, 5.2, (0.22, 1.0, 0.5), 0.5, tint=red_of_twenty, cross=0.0)
    return [
        Picture(home + "cover.jpg", three, 1260, grain=0.0, vignette=0.06, seed=841),
        Picture(home + "woelfin-schatten.jpg", shadows(), 1260, grain=0.0, vignette=0.06, seed=842),
        Picture(home + "woelfin-kopf.jpg", beast, 1000, grain=0.0, vignette=0.06, seed=843),
        Picture(home + "eismeer-koffer.jpg", sea, 1260, grain=0.0, vignette=0.06, seed=844),
        Picture(home + "koepfe-regal.jpg", twenty, 1200, grain=0.0, vignette=0.06, seed=845),
        Picture(home + "daubenpferd.jpg", horse(), 1600, grain=0.0, vignette=0.08, seed=846),
    ]
