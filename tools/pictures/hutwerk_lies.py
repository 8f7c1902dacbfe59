"""Hutwerk Lies, milliner: hats under coloured stage lamps, two gels a picture, each casting the shadow of the other."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PIL import Image

from .ink import Picture
from .veier_oueren import Array, Scene, View, ball, blend, drum, grid, least, rod, trace, unit
from .vitrail_ostermann import clouds, finish, soften

Paint = Callable[[Array, Array, Array], Array]
Lamp = tuple[tuple[float, float, float], tuple[float, float, float]]


def stage(scene: Scene, paint: Paint, view: View, lamps: list[Lamp], width: int, height: int, ambient: tuple[float, float, float]) -> Array:
    """Look at a scene under several coloured lamps that stand at places; returns light."""
    u, v = grid(width, height)
    eye = np.array(view.eye, np.float32)
    forward = unit(tuple(np.array(view.target) - eye))
    right = unit(tuple(np.cross(forward, (0.0, 1.0, 0.001))))
    up = np.cross(right, forward)
    reach = math.tan(math.radians(view.angle / 2))
    d = forward[:, None] + right[:, None] * (u * reach)[None] + up[:, None] * (v * reach * height / width)[None]
    d = (d / np.linalg.norm(d, axis=0)).astype(np.float32)
    t, hit = trace(scene, view, eye, d)
    p = eye[:, None] + d * t
    n = np.zeros_like(p)
    e = 0.003
    for k in ((1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)):
        s = scene(p[0] + e * k[0], p[1] + e * k[1], p[2] + e * k[2])
        for axis in range(3):
            n[axis] += k[axis] * s
    n /= np.linalg.norm(n, axis=0) + 1e-9
    hollow = np.zeros_like(t)
    for step in range(1, 5):
        h = 0.05 + 0.13 * step
        hollow += (h - scene(*(p[a] + n[a] * h for a in range(3)))) * 0.6**step
    hollow = np.clip(1 - 1.1 * hollow, 0, 1)
    colour = paint(*p)
    out = colour * np.array(ambient)[:, None] * (hollow * (0.7 + 0.3 * n[1]))[None]
    base = p + n * 0.01
    for where, tint in lamps:
        ray = np.array(where, np.float32)[:, None] - p
        far = np.linalg.norm(ray, axis=0)
        ray /= far
        facing = np.clip((n * ray).sum(0), 0, 1)
        shadow, travel = np.ones_like(t), np.full_like(t, 0.04)
        for _ in range(34):
            s = scene(*(base[k] + ray[k] * travel for k in range(3)))
            shadow = np.minimum(shadow, np.clip(0.5 + 0.5 * view.hardness * s / travel, 0, 1))
            travel += np.clip(s, 0.03, 0.6)
        shadow = shadow * shadow * (3 - 2 * shadow)
        half = ray - d
        half /= np.linalg.norm(half, axis=0)
        gloss = np.clip((n * half).sum(0), 0, 1) ** 30
        fuzz = np.clip(1 + (n * d).sum(0), 0, 1) ** 2.5
        out += np.array(tint)[:, None] * (shadow * (facing * 0.95 + 0.3 * fuzz * facing**0.5))[None] * colour
        out += np.array(tint)[:, None] * (shadow * gloss * 0.05)[None]
    out = np.where(hit, out, 0).astype(np.float32)
    return out.T.reshape(height, width, 3)


def shrink(a: Array, width: int, height: int) -> Array:
    """Bring a picture down to size, smoothly."""
    return np.stack([np.asarray(Image.fromarray(a[..., k]).resize((width, height), Image.Resampling.BOX)) for k in range(3)], -1)


def pick(parts: list[tuple[Array, tuple[float, float, float]]]) -> Array:
    """The colour of the part that is nearest."""
    distance = np.stack([p[0] for p in parts])
    tones = np.array([p[1] for p in parts], np.float32)
    return tones[distance.argmin(0)].T


TALL = (0.0, 0.22, -0.06, 0.3, 0.08)


def five_parts(x: Array, y: Array, z: Array) -> tuple[Array, Array, Array, Array]:
    """Five singers under one hat: heads, coats, hat, and the stage."""
    k = np.clip(np.round(x / 1.25), -2, 2)
    px = x - 1.25 * k
    head = blend((np.sqrt((px / 0.31) ** 2 + ((y - 0.06) / 0.42) ** 2 + ((z - 0.02) / 0.36) ** 2) - 1) * 0.31, rod(px, y, z, (0, -0.2, -0.02), (0, -0.62, -0.06), 0.14), 0.1)
    head = blend(head, rod(px, y, z, (0, 0.03, 0.34), (0, -0.1, 0.42), 0.045), 0.07)
    head = np.maximum(head, -0.5 * (ball(np.abs(px) - 0.13, y - 0.06, z - 0.42, 0.1)))
    open_mouth = np.sqrt((px / 0.07) ** 2 + ((y + 0.2) / (0.05 + 0.035 * np.abs(np.sin(k * 1.9 + 1)))) ** 2 + ((z - 0.34) / 0.12) ** 2) - 1
    head = np.maximum(head, -open_mouth * 0.05)
    coat = blend((np.sqrt((px / 0.6) ** 2 + ((y + 1.5) / 0.84) ** 2 + (z / 0.42) ** 2) - 1) * 0.42, rod(px, y, z, (0, -0.6, -0.04), (0, -0.9, 0), 0.2), 0.16)
    wave = 0.3 + 0.085 * np.sin(x * 1.55 + 0.5) + 0.05 * np.sin(z * 2.2 + x)
    edge = np.sqrt(np.maximum(np.abs(x) - 2.55, 0) ** 2 + z**2)
    brim = np.maximum(np.abs(y - wave - 0.12 * np.maximum(edge - 0.5, 0) ** 2) - 0.028, edge - 0.86) * 0.8
    tall = np.select([k == q for q in (-2, -1, 0, 1, 2)], list(TALL)) + 0.62
    cy = y - wave - tall / 2
    flare = np.sqrt(px**2 + (z * 1.06) ** 2) - 0.36 - 0.09 * cy * np.sin(k * 2.1 + 0.4)
    dent = 0.12 * np.exp(-(px**2) / 0.03) * np.clip(cy + 0.1, 0, 1)
    crown = np.maximum(flare, np.abs(cy + dent) - tall / 2)
    crown = crown - 0.05
    hat = blend(brim, crown * 0.85, 0.1)
    guard = 0.62 - np.abs(px) + 0.08
    ground = least(y + 2.3, z + 2.6)
    return np.minimum(head, np.maximum(guard, 0.12)), np.minimum(coat, np.maximum(guard, 0.12)), np.minimum(hat, np.maximum(guard + 0.1, 0.16)), ground


def five(x: Array, y: Array, z: Array) -> Array:
    """The whole scene."""
    return least(*five_parts(x, y, z))


def five_paint(x: Array, y: Array, z: Array) -> Array:
    """Pale faces, dark coats, a hat of scarlet felt with a black band."""
    head, coat, hat, ground = five_parts(x, y, z)
    band = np.where((np.abs(y - 0.47 - 0.085 * np.sin(x * 1.55 + 0.5)) < 0.075) & (np.abs(z) < 0.47), 0.02, 9.0)
    return pick([(head, (0.72, 0.6, 0.52)), (coat, (0.1, 0.1, 0.13)), (hat, (0.86, 0.1, 0.07)), (ground, (0.34, 0.33, 0.36)), (np.where(band < 1, hat - 0.01, 9.0), (0.03, 0.02, 0.03))])


def chorus() -> str:
    """One hat for five singers, magenta from the left, blue from the right."""
    w, h = 1800, 1125
    view = View((0.0, -0.05, 8.2), (0.0, -0.05, 0.0), 47, (0, 1, 0), 30, 0.85, 14.0, 120)
    lamps: list[Lamp] = [((-6.5, 4.5, 7.5), (3.3, 2.1, 1.5)), ((8.0, 2.6, 4.2), (0.3, 0.9, 2.1)), ((0.0, 6.0, -1.6), (1.5, 0.5, 0.9))]
    image = stage(five, five_paint, view, lamps, w, h, (0.05, 0.05, 0.09))
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    pool = 0.25 + 0.95 * np.exp(-(((x - 880) / 720) ** 2 + ((y - 480) / 520) ** 2) ** 1.4)
    felt = 1 + 0.045 * clouds(h, w, 7, 4, 2)
    image = image * (pool * felt)[..., None]
    image += soften(np.clip(image - 0.6, 0, 2), 40) * 0.25
    return finish(shrink(image.astype(np.float32), 1440, 900) ** 1.15, 0.5)


def caps_parts(x: Array, y: Array, z: Array) -> tuple[Array, Array, Array, Array, Array]:
    """Rows of dress caps on a table: bell, band, peak, button, table; one lies on its back."""
    i, j = np.clip(np.round(x / 1.75), -2, 2), np.clip(np.round(z / 1.7), -1, 1)
    px, pz = x - 1.75 * i, z - 1.7 * j
    spin = 0.16 * np.sin(i * 3.1 + j * 5.3) + 0.5
    px, pz = np.cos(spin) * px + np.sin(spin) * pz, np.cos(spin) * pz - np.sin(spin) * px
    odd = (i == 1) & (j == 0)
    py = np.where(odd, 0.56 - y, y)
    r = np.sqrt(px**2 + (pz * 0.94) ** 2)
    tilt = py - 0.43 - 0.14 * pz * -1.0 * 0.5
    bell = np.maximum(np.abs(tilt) - 0.075, r - 0.66 - 0.25 * tilt) * 0.85 - 0.03
    skirt = np.maximum(np.abs(py - 0.24) - 0.16, np.abs(r - 0.5 - 0.42 * np.clip(py - 0.12, 0, 0.4)) - 0.02) * 0.85
    band = np.maximum(np.abs(py - 0.13) - 0.1, np.abs(r - 0.52) - 0.025)
    visor = np.maximum(np.abs(py - 0.06 + 0.32 * np.maximum(pz - 0.4, 0)) - 0.014, np.sqrt((px * 0.86) ** 2 + (pz - 0.42) ** 2) - 0.56)
    visor = np.maximum(visor, 0.5 - r) * 0.8
    button = least(ball(px, py - 0.15, pz - 0.54, 0.06), rod(np.abs(px), py, pz, (0.0, 0.1, 0.565), (0.36, 0.1, 0.43), 0.022))
    guard = np.abs(0.9 - np.maximum(np.abs(x - 1.75 * i), np.abs(z - 1.7 * j))) + 0.1
    return np.minimum(bell, guard), np.minimum(skirt, guard), np.minimum(band, guard), np.minimum(np.minimum(visor, button), guard), y


def caps(x: Array, y: Array, z: Array) -> Array:
    """The whole table."""
    return least(*caps_parts(x, y, z))


def caps_paint(x: Array, y: Array, z: Array) -> Array:
    """Navy cloth, a scarlet band, black peaks, brass buttons, a mustard table."""
    bell, skirt, band, visor, table = caps_parts(x, y, z)
    i, j = np.clip(np.round(x / 1.75), -2, 2), np.clip(np.round(z / 1.7), -1, 1)
    px, pz = x - 1.75 * i, z - 1.7 * j
    spin = 0.16 * np.sin(i * 3.1 + j * 5.3) + 0.5
    px, pz = np.cos(spin) * px + np.sin(spin) * pz, np.cos(spin) * pz - np.sin(spin) * px
    odd = (i == 1) & (j == 0)
    py = np.where(odd, 0.56 - y, y)
    brass = least(ball(px, py - 0.15, pz - 0.54, 0.06), rod(np.abs(px), py, pz, (0.0, 0.1, 0.565), (0.36, 0.1, 0.43), 0.022))
    out = pick([(bell, (0.035, 0.06, 0.19)), (skirt, (0.035, 0.06, 0.19)), (band, (0.75, 0.05, 0.05)), (visor, (0.015, 0.015, 0.02)), (table, (0.78, 0.5, 0.14))])
    gold = (brass < 0.012) & (table > 0.02)
    piping = (np.abs(np.sqrt(px**2 + (pz * 0.94) ** 2) - 0.68) < 0.022) & (py > 0.34) & (table > 0.02)
    out = np.where(piping, np.array([0.75, 0.05, 0.05])[:, None], out)
    lining = odd & (py < 0.34) & (np.sqrt(px**2 + pz**2) < 0.56) & (table > 0.02)
    out = np.where(lining, np.array([0.82, 0.66, 0.58])[:, None], out)
    return np.where(gold, np.array([0.85, 0.56, 0.16])[:, None], out)


def brigade() -> str:
    """Fifteen dress caps on a mustard table, one turned over to show its lining."""
    w, h = 1700, 1275
    view = View((1.2, 5.6, 7.4), (0.1, 0.1, 0.25), 45, (0, 1, 0), 30, 0.85, 16.0, 170)
    lamps: list[Lamp] = [((-8.0, 9.0, 2.0), (1.75, 1.5, 1.25)), ((9.0, 4.0, -3.0), (0.3, 0.34, 0.55))]
    image = stage(caps, caps_paint, view, lamps, w, h, (0.16, 0.15, 0.17))
    image = image * (1 + 0.05 * clouds(h, w, 6, 4, 2))[..., None]
    return finish(shrink(image.astype(np.float32), 1360, 1020), 0.62)


def veil_parts(x: Array, y: Array, z: Array) -> tuple[Array, Array, Array]:
    """A bride's hat on a stand: a wide brim bent on one side, a shallow crown, a spray of feathers; the stand; the wall."""
    a = np.arctan2(z, x)
    r = np.sqrt(x * x + z * z)
    lift = 0.34 * np.clip(r - 0.45, 0, 2) ** 1.35 * (0.75 * np.cos(a - 2.7) + 0.32 * np.sin(2 * a + 0.6) + 0.1 * np.sin(5 * a))
    rim = 1.28 + 0.12 * np.cos(a - 0.4)
    brim = np.maximum(np.abs(y - lift) - 0.018, r - rim) * 0.62
    crown = blend((np.sqrt((x / 0.5) ** 2 + ((y - 0.05) / 0.46) ** 2 + (z / 0.54) ** 2) - 1) * 0.46, brim, 0.09)
    crown = np.maximum(crown, lift - 0.22 - y)
    feather = np.full_like(x, 9.0)
    for q in range(7):
        s = q / 6 - 0.5
        bx, by, bz = 0.42, 0.12, 0.2
        tip = (1.05 + 0.5 * math.cos(s * 2.4), 1.0 + 0.55 * math.sin(1.2 + s * 2.6), 0.1 + 0.8 * s)
        feather = np.minimum(feather, rod(x, y, z, (bx, by, bz), ((bx + tip[0]) / 2 - 0.12, (by + tip[1]) / 2 + 0.2, (bz + tip[2]) / 2), 0.013))
        feather = np.minimum(feather, rod(x, y, z, ((bx + tip[0]) / 2 - 0.12, (by + tip[1]) / 2 + 0.2, (bz + tip[2]) / 2), tip, 0.012))
        feather = np.minimum(feather, ball(x - tip[0], y - tip[1], z - tip[2], 0.06))
    stand = least(rod(x, y, z, (0, 0.1, 0), (0, -1.75, 0), 0.055), drum(x, y + 1.75, z, 0.42, 0.05, 0.04), ball(x, y + 0.2, z, 0.16), drum(x, y + 0.9, z, 0.1, 0.04, 0.03))
    return np.minimum(crown, feather), stand, np.minimum(y + 1.8, z + 1.7)


def veil(x: Array, y: Array, z: Array) -> Array:
    """The hat, its stand and the wall."""
    return least(*veil_parts(x, y, z))


def veil_paint(x: Array, y: Array, z: Array) -> Array:
    """White sinamay, a beech stand, a plain pale wall that takes both colours."""
    hat, stand, wall = veil_parts(x, y, z)
    return pick([(hat, (0.86, 0.85, 0.82)), (stand, (0.45, 0.26, 0.13)), (wall, (0.62, 0.6, 0.6))])


def bride() -> str:
    """The bride's hat and its two shadows, one green, one pink."""
    w, h = 1400, 1750
    view = View((0.35, 0.9, 6.4), (0.12, -0.28, 0.0), 33, (0, 1, 0), 30, 0.55, 22.0, 150)
    lamps: list[Lamp] = [((-4.2, 3.6, 5.0), (0.28, 1.0, 0.72)), ((4.8, 2.6, 5.0), (1.35, 0.42, 0.5))]
    image = stage(veil, veil_paint, view, lamps, w, h, (0.06, 0.06, 0.07))
    weave = 1 + 0.03 * clouds(h, w, 5, 4, 2)
    image = image * weave[..., None]
    image += soften(np.clip(image - 0.7, 0, 2), 30) * 0.2
    return finish(shrink(image.astype(np.float32), 1200, 1500) ** 1.2, 0.52)


def pictures() -> list[Picture]:
    """Return the pictures of Hutwerk Lies."""
    home = "hutwerk-lies/images/"
    return [
        Picture(home + "cover.jpg", chorus(), 1600, grain=0.5, vignette=0.06, seed=1401),
        Picture(home + "kappen.jpg", brigade(), 1600, grain=0.4, vignette=0.06, seed=1402),
        Picture(home + "brauthut.jpg", bride(), 1200, grain=0.5, vignette=0.08, seed=1403),
    ]
