"""Véier Oueren, podcasts and websites: clay models in one colour a picture, lit like objects in a shop window."""

from __future__ import annotations

import base64
import io
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from .ink import Picture

Array = Any  # a numpy array of any shape; its type would say no more
Scene = Callable[[Array, Array, Array], Array]


@dataclass(frozen=True)
class View:
    """A camera and its lamp: where it stands, what it looks at, how wide it sees, where the light comes from."""

    eye: tuple[float, float, float]
    target: tuple[float, float, float]
    angle: float
    light: tuple[float, float, float]
    far: float = 40.0
    stride: float = 0.9
    hardness: float = 9.0
    steps: int = 110
    solid: Scene | None = None  # the same scene without the borders that keep rays from leaping over cells


# --- solids: the distance from a point to a surface, for whole arrays of points ---


def ball(x: Array, y: Array, z: Array, r: float) -> Array:
    """A sphere."""
    return np.sqrt(x * x + y * y + z * z) - r


def block(x: Array, y: Array, z: Array, a: float | Array, b: float | Array, c: float | Array, r: float = 0.0) -> Array:
    """A box of half sizes a, b, c with rounded edges."""
    qx, qy, qz = np.abs(x) - a + r, np.abs(y) - b + r, np.abs(z) - c + r
    out = np.sqrt(np.maximum(qx, 0) ** 2 + np.maximum(qy, 0) ** 2 + np.maximum(qz, 0) ** 2)
    return out + np.minimum(np.maximum(qx, np.maximum(qy, qz)), 0) - r


def drum(x: Array, y: Array, z: Array, radius: float, half: float, r: float = 0.02) -> Array:
    """A cylinder along y with rounded edges."""
    qx, qy = np.sqrt(x * x + z * z) - radius + r, np.abs(y) - half + r
    return np.minimum(np.maximum(qx, qy), 0) + np.sqrt(np.maximum(qx, 0) ** 2 + np.maximum(qy, 0) ** 2) - r


def ring(x: Array, y: Array, z: Array, radius: float, r: float) -> Array:
    """A torus around the y axis."""
    return np.sqrt((np.sqrt(x * x + z * z) - radius) ** 2 + y * y) - r


def rod(x: Array, y: Array, z: Array, a: tuple[float, float, float], b: tuple[float, float, float], r: float) -> Array:
    """A round bar from a to b."""
    bx, by, bz = (b[k] - a[k] for k in range(3))
    px, py, pz = x - a[0], y - a[1], z - a[2]
    h = np.clip((px * bx + py * by + pz * bz) / (bx * bx + by * by + bz * bz), 0, 1)
    return np.sqrt((px - h * bx) ** 2 + (py - h * by) ** 2 + (pz - h * bz) ** 2) - r


def blend(a: Array, b: Array, k: float) -> Array:
    """The union of two solids with a soft seam of width k."""
    h = np.maximum(k - np.abs(a - b), 0) / k
    return np.minimum(a, b) - h * h * k * 0.25


def least(*parts: Array) -> Array:
    """The union of solids."""
    out = parts[0]
    for part in parts[1:]:
        out = np.minimum(out, part)
    return out


def turn(x: Array, z: Array, degrees: float) -> tuple[Array, Array]:
    """Turn a pair of coordinates."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return c * x + s * z, c * z - s * x


# --- light ---


def unit(v: tuple[float, ...]) -> Array:
    """The direction of a vector."""
    a = np.array(v, np.float32)
    return a / np.linalg.norm(a)


def trace(scene: Scene, view: View, o: Array, d: Array) -> tuple[Array, Array]:
    """Follow rays until they meet a surface; return the lengths, and which rays met one."""
    t = np.full(d.shape[1], 0.02, np.float32)
    hit = np.zeros(d.shape[1], bool)
    live = np.arange(d.shape[1])
    for _ in range(view.steps):
        dist = scene(*(o[k] + d[k, live] * t[live] for k in range(3))).astype(np.float32)
        near = dist < 0.0007 * t[live] + 0.0003
        hit[live[near]] = True
        t[live[~near]] += dist[~near] * view.stride
        live = live[~near & (t[live] < view.far)]
        if not live.size:
            break
    return t, hit


def shade(scene: Scene, view: View, u: Array, v: Array, aspect: float) -> tuple[Array, Array, Array]:
    """Return brightness, place and hit for points u, v of the picture (from -1 to 1)."""
    eye = np.array(view.eye, np.float32)
    forward = unit(tuple(np.array(view.target) - eye))
    right = unit(tuple(np.cross(forward, (0.0, 1.0, 0.001))))
    up = np.cross(right, forward)
    reach = math.tan(math.radians(view.angle / 2))
    d = forward[:, None] + right[:, None] * (u * reach)[None] + up[:, None] * (v * reach / aspect)[None]
    d = (d / np.linalg.norm(d, axis=0)).astype(np.float32)
    t, hit = trace(scene, view, eye, d)
    p = eye[:, None] + d * t
    solid = view.solid or scene
    e = 0.0025
    n = np.zeros_like(p)
    for k in ((1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)):
        s = solid(p[0] + e * k[0], p[1] + e * k[1], p[2] + e * k[2])
        for axis in range(3):
            n[axis] += k[axis] * s
    n /= np.linalg.norm(n, axis=0) + 1e-9
    sun = unit(view.light)
    facing = np.clip((n * sun[:, None]).sum(0), 0, 1)
    shadow, travel = np.ones_like(t), np.full_like(t, 0.03)
    base = p + n * 0.006
    for _ in range(30 if solid is scene else 56):
        q = [base[k] + sun[k] * travel for k in range(3)]
        s = solid(*q)
        shadow = np.minimum(shadow, np.clip(0.5 + 0.5 * view.hardness * s / travel, 0, 1))
        travel += np.clip(s if solid is scene else scene(*q), 0.02, 0.5) * view.stride
    shadow = shadow * shadow * (3 - 2 * shadow)
    hollow = np.zeros_like(t)
    for step in range(1, 6):
        h = 0.04 + 0.1 * step
        hollow += (h - solid(*(p[a] + n[a] * h for a in range(3)))) * 0.62**step
    hollow = np.clip(1 - 1.15 * hollow, 0, 1)
    half = sun[:, None] - d
    half /= np.linalg.norm(half, axis=0)
    gloss = np.clip((n * half).sum(0), 0, 1) ** 46 * shadow
    rim = np.clip(1 + (n * d).sum(0), 0, 1) ** 3
    light = hollow * (0.2 + 0.15 * n[1] + 0.08 * rim) + 0.66 * facing * shadow + 0.22 * gloss
    return np.where(hit, light, 0.0).astype(np.float32), p, hit


def grid(width: int, height: int) -> tuple[Array, Array]:
    """The middles of the pixels, from -1 to 1."""
    u, v = np.meshgrid((np.arange(width) + 0.5) / width * 2 - 1, 1 - (np.arange(height) + 0.5) / height * 2)
    return u.ravel().astype(np.float32), v.ravel().astype(np.float32)


def develop(scene: Scene, view: View, width: int, height: int) -> Array:
    """Return the brightness of a picture; pixels on an edge are looked at four times more."""
    u, v = grid(width, height)
    light = shade(scene, view, u, v, width / height)[0]
    picture = light.reshape(height, width)
    jump = np.zeros_like(picture)
    jump[:, 1:] += np.abs(np.diff(picture, axis=1))
    jump[1:] += np.abs(np.diff(picture, axis=0))
    jump[:, :-1] += np.abs(np.diff(picture, axis=1))
    edge = np.flatnonzero(jump.ravel() > 0.09)
    total = np.zeros(edge.size, np.float32)
    for i, j in ((-0.25, -0.5), (0.5, -0.25), (0.25, 0.5), (-0.5, 0.25)):
        total += np.minimum(shade(scene, view, u[edge] + i / width, v[edge] + j / height, width / height)[0], 1.1)
    light[edge] = total / 4
    return light.reshape(height, width)


def glaze(light: Array, stops: list[str]) -> Array:
    """Turn brightness from 0 to 1 into colour, along equally spaced stops."""
    place = np.linspace(0, 1, len(stops))
    table = np.array([[int(c[k : k + 2], 16) for k in (1, 3, 5)] for c in stops])
    return np.stack([np.interp(light, place, table[:, k]) for k in range(3)], axis=-1).astype(np.uint8)


def framed(pixels: Array) -> str:
    """Return an SVG document that holds the pixels."""
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "PNG")
    height, width = pixels.shape[:2]
    data = base64.b64encode(buffer.getvalue()).decode()
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><image width="{width}" height="{height}" href="data:image/png;base64,{data}"/></svg>'


# --- things ---


def headphones(x: Array, y: Array, z: Array) -> Array:
    """Headphones that stand on their cups, one unit wide on each side."""
    sx = np.abs(x)
    cx, cy = sx - 0.98, y - 0.62
    lean = cx * 0.985 + cy * 0.17
    tall = cy * 0.985 - cx * 0.17
    cup = drum(tall, lean, z, 0.56, 0.17, 0.1)
    pad = np.sqrt((np.sqrt(tall**2 + z**2) - 0.4) ** 2 + (lean + 0.22) ** 2) - 0.15
    plate = ring(tall, lean - 0.17, z, 0.3, 0.025)
    arm = rod(sx, y, z, (1.16, 0.62, 0.0), (1.2, 1.25, 0.0), 0.075)
    by = y - 1.15
    arc = np.sqrt((np.sqrt(x * x + (by * 0.94) ** 2) - 1.2) ** 2 + np.maximum(np.abs(z) - 0.16, 0) ** 2) - 0.07
    inner = np.sqrt((np.sqrt(x * x + (by * 0.94) ** 2) - 1.1) ** 2 + np.maximum(np.abs(z) - 0.2, 0) ** 2) - 0.08
    band = np.maximum(arc, -by)
    soft = np.maximum(inner, 0.55 - by)
    return least(blend(cup, pad, 0.05), plate, blend(arm, band, 0.1), soft)


def microphone(x: Array, y: Array, z: Array) -> Array:
    """A studio microphone along y: body, collar and a grille of rings; two units long."""
    body = drum(x, y + 0.42, z, 0.3, 0.62, 0.06)
    collar = drum(x, y - 0.24, z, 0.35, 0.06, 0.03)
    cage = drum(x, y - 0.66, z, 0.34, 0.44, 0.26) + 0.012 * np.cos(y * 62)
    return least(body, collar, cage, ring(x, y + 0.92, z, 0.3, 0.028), ball(x, y + 0.2, z - 0.3, 0.06))


def table(x: Array, y: Array, z: Array) -> Array:
    """A floor that bends up into a wall."""
    return 4.0 - np.sqrt(np.maximum(4.0 - y, 0) ** 2 + np.maximum(-(z + 1.2), 0) ** 2)


def desk(x: Array, y: Array, z: Array) -> Array:
    """Two pairs of headphones and the microphone between them."""
    lx, lz = turn(x + 1.9, z + 0.15, 24)
    rx, rz = turn(x - 1.9, z + 0.15, -24)
    mx, my = turn(x, y - 1.95, -8)
    stand = least(drum(x, y - 0.06, z - 0.35, 0.62, 0.06, 0.04), rod(x, y, z - 0.35, (0, 0.1, 0), (0, 0.86, 0), 0.06), ring(*(mx, my + 0.62, z - 0.35), 0.36, 0.06))
    wave = 0.34 * np.sin(1.7 * x + 0.8) + 1.55
    cable = np.sqrt(((z - wave) / np.sqrt(1 + (0.5 * np.cos(1.7 * x + 0.8)) ** 2)) ** 2 + (y - 0.055) ** 2) - 0.055
    return least(table(x, y, z), headphones(lx, y, lz), headphones(rx, y, rz), microphone(mx, my, z - 0.35), stand, cable)


def station(x: Array, y: Array, z: Array) -> Array:
    """A platform with bench, lamp, clock and shelter, rails in front; a microphone lies on the edge."""
    ground = 4.0 - np.sqrt(np.maximum(3.45 - y, 0) ** 2 + np.maximum(-(z + 3.2), 0) ** 2)
    slab = block(x, y + 0.3, z + 1.1, 30, 0.3, 1.7, 0.05)
    kerb = block(x, y - 0.01, z - 0.42, 30, 0.02, 0.06)
    rails = block(x, y + 0.36, np.abs(z - 1.75) - 0.5, 30, 0.05, 0.05, 0.02)
    sx = x - 0.7 * np.round(x / 0.7)
    sleepers = block(sx, y + 0.48, z - 1.75, 0.13, 0.07, 0.85, 0.03)
    bx, bz = x + 0.2, z + 1.75
    slats = least(*(block(bx, y - 0.5, bz - 0.16 * k, 1.15, 0.035, 0.06, 0.02) for k in (-1, 0, 1, 2)), *(block(bx, y - 0.78 - 0.17 * k, bz + 0.28 + 0.04 * k, 1.15, 0.06, 0.03, 0.02) for k in (0, 1)))
    legs = block(np.abs(bx) - 0.9, y - 0.25, bz - 0.08, 0.06, 0.25, 0.26, 0.02)
    lamp = least(rod(x + 2.75, y, z + 1.6, (0, 0, 0), (0, 3.3, 0), 0.055), rod(x + 2.75, y, z + 1.6, (0, 3.3, 0), (0.62, 3.42, 0.2), 0.045), np.maximum(ball(x + 2.1, y - 3.36, z + 1.4, 0.3), -(y - 3.3)), drum(x + 2.75, y - 0.08, z + 1.6, 0.16, 0.08))
    cx, cy, cz = x - 2.1, y - 2.75, z + 1.75
    face = drum(cx, cz, cy, 0.56, 0.1, 0.04)
    hollow = drum(cx, cz - 0.1, cy, 0.47, 0.05, 0.01)
    hands = least(rod(cx, cy, cz - 0.09, (0, 0, 0), (0.0, 0.36, 0), 0.03), rod(cx, cy, cz - 0.09, (0, 0, 0), (-0.2, -0.14, 0), 0.035))
    clock = least(np.maximum(face, -hollow), hands, rod(cx, y, cz, (0, 0, 0), (0, 2.2, 0), 0.06))
    tx, tz = turn(x - 0.75, z + 0.28, 7)
    mic = microphone(tz, tx, y - 0.36)
    return least(ground, slab, kerb, rails, sleepers, slats, legs, lamp, clock, mic)


def rods(x: Array, y: Array, z: Array, fence: bool = True) -> Array:
    """The sound of one episode: a field of rods whose heights are the loudness, second by second, layer by layer."""
    step = 0.34
    i, j = np.clip(np.round(x / step), -24, 24), np.clip(np.round(z / step), -6, 6)
    swell = 0.9 * np.exp(-(((i + 13) / 6) ** 2)) + 1.5 * np.exp(-(((i - 4) / 5) ** 2)) + 0.7 * np.exp(-(((i - 18) / 3.5) ** 2))
    flutter = 0.55 + 0.45 * np.sin(i * 1.9 + 1.3 * np.sin(j * 0.8)) * np.cos(i * 0.7 - j * 0.5)
    tall = 0.12 + 1.5 * swell * flutter * np.exp(-((j / 4.2) ** 2)) + 0.06 * np.abs(np.sin(i * 5.1 + j * 3.7))
    px, pz = x - i * step, z - j * step
    own = block(px, y - tall / 2, pz, 0.115, tall / 2 + 0.05, 0.115, 0.05)
    if fence:
        aside = np.maximum(np.abs(px), np.abs(pz))
        border = np.where(aside < step / 2, step / 2 - aside + 0.04, np.maximum(aside - step / 2, 0.04))
        own = np.maximum(np.minimum(own, border), y - 2.5)
    floor = 4.0 - np.sqrt(np.maximum(4.0 - y, 0) ** 2 + np.maximum(-(z + 3.4), 0) ** 2)
    return np.minimum(floor, own)


def track(x: Array, y: Array, z: Array) -> Array:
    """The field of rods for following rays."""
    return rods(x, y, z)


def noise(i: Array, j: Array, k: int) -> Array:
    """A fixed random number from 0 to 1 for every cell."""
    s = np.sin(i * 127.1 + j * 311.7 + k * 74.7) * 43758.5453
    return (s - np.floor(s)).astype(np.float32)


NINE = {(-5, -3), (-2, 2), (3, -4), (6, 1), (0, -1), (-7, 3), (4, 4), (8, -3), (-4, 5)}


def houses(x: Array, y: Array, z: Array, fence: bool = True) -> Array:
    """A model village: gabled houses along sunken streets, round trees, nine houses taller than the rest."""
    step = 0.92
    i, j = np.round(x / step), np.round(z / step)

    def off(px: Array, pz: Array) -> Array:
        a = np.abs(pz - 1.15 * np.sin(0.42 * px) - 0.2)
        b = np.abs(px + 0.9 * np.sin(0.5 * pz + 1) - 2.1)
        c = np.abs(px + 0.55 * pz + 4.9 + 0.4 * np.sin(pz))
        return np.minimum(np.minimum(a, b * 0.9), c * 0.85)

    hill = 0.22 * np.sin(0.3 * x + 1) * np.cos(0.26 * z)
    ground = (y - hill + 0.045 * (1 - np.tanh((off(x, z) - 0.2) * 20))) * 0.8
    cx, cz = i * step, j * step
    free = (off(cx, cz) > 0.5) & (noise(i, j, 1) > 0.16)
    special = np.zeros(x.shape, bool)
    for a, b in NINE:
        special |= (i == a) & (j == b)
    tree = free & (noise(i, j, 2) < 0.3) & ~special
    level = 0.22 * np.sin(0.3 * cx + 1) * np.cos(0.26 * cz)
    wall = np.where(special, 0.95, 0.16 + 0.16 * noise(i, j, 3)).astype(np.float32)
    angle = np.arctan(0.483 * np.cos(0.42 * cx)) + np.where(noise(i, j, 4) > 0.7, math.pi / 2, 0)
    px, pz, py = x - cx, z - cz, y - level
    qx, qz = np.cos(angle) * px + np.sin(angle) * pz, np.cos(angle) * pz - np.sin(angle) * px
    walls = block(qx, py - wall / 2 + 0.1, qz, 0.3, wall / 2 + 0.1, 0.2, 0.015)
    roof = np.maximum(np.maximum((np.abs(qz) * 0.8 + (py - wall - 0.2) * 0.6), np.abs(qx) - 0.33), wall - 0.03 - py)
    chimney = block(qx - 0.16, py - wall - 0.14, qz - 0.08, 0.04, 0.14, 0.04)
    house = least(walls, roof, chimney)
    crown = least(ball(px, py - 0.3, pz, 0.2), ball(px - 0.2, py - 0.2, pz + 0.14, 0.14))
    thing = np.where(tree, crown, np.where(free | special, house, 9.0))
    if fence:
        border = step / 2 - np.maximum(np.abs(px), np.abs(pz)) + 0.05
        thing = np.maximum(np.minimum(thing, border), y - 1.75)
    return np.minimum(ground, thing)


def village(x: Array, y: Array, z: Array) -> Array:
    """The model village for following rays."""
    return houses(x, y, z)


def river(x: Array, y: Array, z: Array) -> Array:
    """Headphones lying flat; a river of waves runs from one cup through to the far edge, smaller and smaller."""
    across = x - 0.5 * np.sin(0.62 * (z + 0.6)) * np.clip((z + 0.6) * 0.45, -1, 1)
    inside = 0.5 - 0.5 * np.tanh((np.abs(across) - 0.58) * 15)
    small = np.clip((z + 4.2) / 7.5, 0.1, 1)
    ripples = 0.07 * np.sqrt(small) * np.sin(84 * np.log(small + 0.5) + 1.3 * np.cos(across * 3.2)) - 0.1
    ground = (y - inside * ripples) * 0.5
    hx, hz = x, z + 0.75
    phones = headphones(hx, -hz + 1.2, y - 0.42)
    return np.minimum(ground, phones)


def pictures() -> list[Picture]:
    """Return the five pictures of Véier Oueren."""
    home = "veier-oueren/images/"
    coral = ["#3d0d12", "#8a2624", "#d2503f", "#ee7a62", "#f9a88d", "#ffdccb"]
    blue = ["#061233", "#133276", "#2b5bb8", "#5a8ee0", "#96bcf4", "#dcebff"]
    green = ["#03261c", "#0c4f39", "#22805a", "#52ad80", "#93d3ac", "#e0f6e2"]
    yellow = ["#4a2a02", "#9a6408", "#dd9e17", "#f6c23c", "#fddb7c", "#fff4cf"]
    shots: list[tuple[str, Scene, View, tuple[int, int], list[str], int]] = [
        ("cover", desk, View((0.0, 3.5, 9.2), (0.0, 1.12, 0.0), 40, (-0.55, 0.9, 0.55)), (1140, 760), coral, 1680),
        ("halt-quai", station, View((3.6, 3.3, 8.8), (-0.25, 1.3, -0.6), 42, (-0.75, 0.8, 0.5)), (1140, 760), blue, 1680),
        ("halt-wellen", track, View((-3.4, 3.5, 7.4), (0.3, 0.62, -0.4), 44, (0.8, 0.62, 0.12), stride=0.85, steps=240, solid=lambda x, y, z: rods(x, y, z, False)), (1200, 600), blue, 1720),
        ("strooss-modell", village, View((1.8, 9.2, 7.4), (0.3, -0.4, -0.1), 40, (-0.8, 0.62, 0.22), stride=0.85, steps=200, solid=lambda x, y, z: houses(x, y, z, False)), (860, 1075), green, 1360),
        ("ufer-kopfhoerer", river, View((0.0, 9.4, 2.2), (0.0, 0.0, -0.5), 28, (-0.3, 0.6, 0.6)), (940, 940), yellow, 1500),
    ]
    return [
        Picture(f"{home}{name}.jpg", framed(glaze(develop(scene, view, *size), tones)), width, grain=1.6, vignette=0.16, seed=820 + k)
        for k, (name, scene, view, size, tones, width) in enumerate(shots)
    ]
