"""Bild vor Bau, architectural visualisation: buildings as white models in a low sun, traced ray by ray; wire lines that turn into light."""

from __future__ import annotations

import base64
import io
import math
import random
from collections.abc import Callable

import numpy as np
from PIL import Image

from .ink import Picture
from .literature import blur, linear, radial, sheet

Array = np.ndarray
FAR = np.float32(1e6)


class Scene:
    """Boxes and ellipsoids in groups, each with a colour and a glow, under a sky with one sun."""

    def __init__(self, sun: tuple[float, float, float], glare: tuple[float, float, float], sky: Callable[[Array], Array], fill: tuple[float, float, float]) -> None:
        self.groups: list[list[int]] = []
        self.low: list[Array] = []
        self.high: list[Array] = []
        self.round: list[bool] = []
        self.colours: list[tuple[float, float, float]] = []
        self.glows: list[tuple[float, float, float]] = []
        self.mirrors: list[float] = []
        s = np.array(sun, np.float32)
        self.sun, self.glare, self.sky, self.fill = s / np.linalg.norm(s), np.array(glare, np.float32), sky, np.array(fill, np.float32)

    def group(self) -> None:
        self.groups.append([])

    def add(self, low: tuple[float, float, float], high: tuple[float, float, float], colour: tuple[float, float, float] = (0.8, 0.79, 0.77), glow: tuple[float, float, float] = (0, 0, 0), ball: bool = False, mirror: float = 0) -> None:
        """Put a box, or the ellipsoid that fills it, into the current group."""
        self.groups[-1].append(len(self.low))
        self.low.append(np.array(low, np.float32))
        self.high.append(np.array(high, np.float32))
        self.round.append(ball)
        self.colours.append(colour)
        self.glows.append(glow)
        self.mirrors.append(mirror)

    @staticmethod
    def slab(o: Array, inv: Array, low: Array, high: Array) -> tuple[Array, Array]:
        a, b = (low[:, None] - o) * inv, (high[:, None] - o) * inv
        near, far = np.minimum(a, b), np.maximum(a, b)
        return np.maximum(np.maximum(near[0], near[1]), near[2]), np.minimum(np.minimum(far[0], far[1]), far[2])

    def cast(self, o: Array, d: Array) -> tuple[Array, Array]:
        """Return the distance to the first thing hit and its number, -1 for the sky; rays are columns."""
        best, what = np.full(o.shape[1], FAR, np.float32), np.full(o.shape[1], -1, np.int32)
        for at in range(0, o.shape[1], 60000):
            part = slice(at, at + 60000)
            self._cast(o[:, part], d[:, part], best[part], what[part])
        return best, what

    def _cast(self, o: Array, d: Array, best: Array, what: Array) -> None:
        inv = 1 / np.where(np.abs(d) < 1e-7, np.float32(1e-7), d)
        for members in self.groups:
            low, high = np.min([self.low[k] for k in members], axis=0), np.max([self.high[k] for k in members], axis=0)
            near, far = self.slab(o, inv, low, high)
            rays = np.flatnonzero((far >= np.maximum(near, 0)) & (near < best))
            if not len(rays):
                continue
            oo, dd, ii, found, number = o[:, rays], d[:, rays], inv[:, rays], best[rays], what[rays]
            for k in members:
                if self.round[k]:
                    c, r = (self.low[k] + self.high[k]) / 2, (self.high[k] - self.low[k]) / 2
                    q, v = (oo - c[:, None]) / r[:, None], dd / r[:, None]
                    a, b, e = (v * v).sum(0), (q * v).sum(0), (q * q).sum(0) - 1
                    disc = b * b - a * e
                    t = np.where(disc > 0, (-b - np.sqrt(np.maximum(disc, 0))) / a, FAR)
                    hit = (t > 1e-3) & (t < found)
                else:
                    t, leave = self.slab(oo, ii, self.low[k], self.high[k])
                    hit = (leave >= t) & (t > 1e-3) & (t < found)
                found = np.where(hit, t, found)
                number = np.where(hit, k, number)
            best[rays], what[rays] = found, number

    def normal(self, p: Array, d: Array, what: Array) -> Array:
        k = np.maximum(what, 0)
        low, high, ball = np.array(self.low)[k].T, np.array(self.high)[k].T, np.array(self.round)[k]
        q = (p - (low + high) / 2) / ((high - low) / 2)
        axis = np.argmax(np.abs(q), axis=0)
        flat = np.zeros_like(q)
        flat[axis, np.arange(q.shape[1])] = np.sign(q[axis, np.arange(q.shape[1])])
        bent = q / ((high - low) / 2)
        bent /= np.linalg.norm(bent, axis=0) + 1e-9
        return np.where(ball, bent, flat).astype(np.float32)

    def lit(self, p: Array, n: Array, rng: np.random.Generator, wide: float = 0.02) -> Array:
        """Return how much sun reaches each point, with a soft edge."""
        way = self.sun[:, None] + rng.normal(0, wide, p.shape).astype(np.float32)
        way /= np.linalg.norm(way, axis=0)
        facing = np.maximum((n * way).sum(0), 0)
        out = np.zeros(p.shape[1], np.float32)
        need = np.flatnonzero(facing > 0)
        _, block = self.cast(p[:, need] + n[:, need] * 2e-3, way[:, need])
        out[need] = facing[need] * (block < 0)
        return out

    def radiance(self, p: Array, n: Array, d: Array, what: Array, rng: np.random.Generator) -> Array:
        """Return the light of a second hit: sun, a constant fill, its own glow; the sky where nothing is hit."""
        k = np.maximum(what, 0)
        colour, glow = np.array(self.colours, np.float32)[k].T, np.array(self.glows, np.float32)[k].T
        seen = colour * (self.glare[:, None] * self.lit(p, n, rng) + self.fill[:, None]) + glow
        return np.where(what < 0, self.sky(d), seen)


def smooth(light: Array, n: Array, p: Array) -> Array:
    """Even out noise without crossing an edge: neighbours count if they face the same way in the same plane."""
    for step in (1, 2, 4, 8, 12):
        total, weight = np.zeros_like(light), np.zeros(light.shape[:2], np.float32)
        for dy in (-step, 0, step):
            for dx in (-step, 0, step):
                m, q = np.roll(n, (dy, dx), (0, 1)), np.roll(p, (dy, dx), (0, 1))
                w = ((m * n).sum(2) > 0.94) * (np.abs(((q - p) * n).sum(2)) < 0.06) * (1.0 if dx == dy == 0 else 0.7)
                w = w.astype(np.float32)
                total += np.roll(light, (dy, dx), (0, 1)) * w[..., None]
                weight += w
        light = total / weight[..., None]
    return light


def render(scene: Scene, eye: tuple[float, float, float], look: tuple[float, float, float], lens: float, size: tuple[int, int], shift: float = 0, passes: int = 6, seed: int = 1) -> tuple[Array, Array, Array, Array, Array]:
    """Return the picture in linear light, the soft light alone, and normals, points and numbers of what is seen; verticals stay vertical, `shift` raises the view."""
    w, h = size
    rng = np.random.default_rng(seed)
    e = np.array(eye, np.float32)
    ahead = np.array(look, np.float32) - e
    ahead /= np.linalg.norm(ahead)
    right = np.cross(ahead, [0, 1, 0]).astype(np.float32)
    right /= np.linalg.norm(right)
    up = np.cross(right, ahead).astype(np.float32)
    direct, indirect, albedo = (np.zeros((h * w, 3), np.float32) for _ in range(3))
    keep: list[Array] = []
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    for turn in range(passes):
        jx, jy = rng.random((2, h, w)).astype(np.float32)
        sx, sy = ((xx + jx) / w - 0.5) * 2 * lens, (0.5 - (yy + jy) / h) * 2 * lens * h / w + shift
        d = (ahead[:, None] + right[:, None] * sx.ravel() + up[:, None] * sy.ravel()).astype(np.float32)
        d /= np.linalg.norm(d, axis=0)
        o = np.repeat(e[:, None], h * w, 1)
        t, what = scene.cast(o, d)
        p = o + d * np.minimum(t, 4000)
        n = scene.normal(p, d, what)
        if not turn:
            keep = [n.T.reshape(h, w, 3).copy(), p.T.reshape(h, w, 3).copy(), what.reshape(h, w).copy()]
        k = np.maximum(what, 0)
        colour, glow, mirror = np.array(scene.colours, np.float32)[k].T, np.array(scene.glows, np.float32)[k].T, np.array(scene.mirrors, np.float32)[k]
        now = colour * scene.glare[:, None] * scene.lit(p, n, rng) + glow
        a, b = rng.random((2, h * w)).astype(np.float32)
        z = 1 - 2 * a
        ball = np.stack([np.sqrt(1 - z * z) * np.cos(math.tau * b), z, np.sqrt(1 - z * z) * np.sin(math.tau * b)])
        way = n + ball * 0.999
        way /= np.linalg.norm(way, axis=0)
        t2, what2 = scene.cast(p + n * 2e-3, way)
        p2 = p + way * np.minimum(t2, 4000)
        bounce = scene.radiance(p2, scene.normal(p2, way, what2), way, what2, rng)
        shiny = np.flatnonzero(mirror > 0)
        if len(shiny):
            ps, ds, ns = p[:, shiny], d[:, shiny], n[:, shiny]
            ripple = np.stack([np.sin(ps[0] * 5 + 2 * np.sin(ps[2] * 3)), np.zeros(len(shiny)), np.sin(ps[2] * 9 + ps[0])]) * 0.006
            ns = ns + ripple.astype(np.float32) + rng.normal(0, 0.002, ps.shape).astype(np.float32)
            ns /= np.linalg.norm(ns, axis=0)
            rs = ds - 2 * (ds * ns).sum(0) * ns
            t3, what3 = scene.cast(ps + n[:, shiny] * 2e-3, rs)
            p3 = ps + rs * np.minimum(t3, 4000)
            fresnel = (0.06 + 0.94 * (1 - np.abs((ds * ns).sum(0))) ** 5) * mirror[shiny]
            image = scene.radiance(p3, scene.normal(p3, rs, what3), rs, what3, rng)
            now[:, shiny] = now[:, shiny] * (1 - fresnel) + image * fresnel
            colour[:, shiny] *= 1 - fresnel
        sky = what < 0
        now[:, sky] = scene.sky(d[:, sky])
        colour[:, sky] = 0
        direct += now.T / passes
        indirect += bounce.T / passes
        albedo += colour.T / passes
    soft = smooth(indirect.reshape(h, w, 3), keep[0], keep[1])
    return direct.reshape(h, w, 3) + soft * albedo.reshape(h, w, 3), soft, keep[0], keep[1], keep[2]


def expose(light: Array, stops: float = 1.0) -> Array:
    """From linear light to screen values, with a soft shoulder."""
    x = np.maximum(light * stops, 0)
    x = x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14)
    return np.clip(x, 0, 1) ** (1 / 2.2)


def embed(values: Array) -> str:
    """An SVG image element's data from values between 0 and 1."""
    buffer = io.BytesIO()
    Image.fromarray((np.clip(values, 0, 1) * 255).astype(np.uint8)).save(buffer, "PNG", compress_level=3)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def dusk(d: Array) -> Array:
    """A sky after rain: peach at the horizon, lilac above, brighter where the sun is."""
    up = np.clip(d[1], 0, 1)
    low, mid, top = (np.array(c, np.float32)[:, None] for c in ((1.25, 0.72, 0.5), (0.62, 0.5, 0.66), (0.22, 0.3, 0.58)))
    t = np.clip(up / 0.28, 0, 1)
    u = np.clip((up - 0.2) / 0.6, 0, 1)
    base = (low * (1 - t) + mid * t) * (1 - u) + top * u
    warm = np.clip(-d[0] * 0.8 - d[2] * 0.1, 0, 1) ** 3 * (1 - t)
    return (base + warm * np.array([0.7, 0.32, 0.1], np.float32)[:, None]).astype(np.float32)


def person(scene: Scene, x: float, z: float, tall: float, colour: tuple[float, float, float], y: float = 0, step: float = 0.1) -> None:
    """A model-maker's figure in a coat, walking."""
    scene.group()
    m = tall / 1.75
    for x0, y0, rx, ry, rz in ((0.02, 1.62, 0.095, 0.13, 0.11), (0, 1.22, 0.19, 0.34, 0.14), (0, 0.92, 0.21, 0.34, 0.17), (-step, 0.42, 0.085, 0.46, 0.09), (step, 0.42, 0.085, 0.46, 0.09), (-0.2, 1.08, 0.055, 0.36, 0.07), (0.2, 1.1, 0.055, 0.36, 0.07)):
        scene.add((x + (x0 - rx) * m, y + (y0 - ry) * m, z - rz * m), (x + (x0 + rx) * m, y + (y0 + ry) * m, z + rz * m), colour, ball=True)


def tree(scene: Scene, rng: random.Random, x: float, z: float, tall: float, y: float = 0) -> None:
    """A model tree: a stick and a cloud of small balls."""
    scene.group()
    scene.add((x - 0.07, y, z - 0.07), (x + 0.07, y + tall * 0.6, z + 0.07), (0.5, 0.42, 0.36))
    for _ in range(60):
        a, r, v = rng.uniform(0, math.tau), rng.random() ** 0.5, rng.uniform(-1, 1)
        r *= tall * 0.25 * math.sqrt(1 - v * v * 0.8)
        s = tall * rng.uniform(0.035, 0.08)
        cx, cz, cy = x + r * math.cos(a), z + r * math.sin(a), y + tall * (0.68 + 0.27 * v)
        scene.add((cx - s, cy - s, cz - s), (cx + s, cy + s, cz + s), (0.86, 0.74, 0.66), ball=True)


def hall(sun: tuple[float, float, float], glare: tuple[float, float, float]) -> Scene:
    """The reading hall: a long roof on fins over a lit room, a tower for the books, steps down to a basin, the quarry wall behind."""
    rng = random.Random(7)
    s = Scene(sun, glare, dusk, (0.3, 0.27, 0.3))
    s.group()
    s.add((-400, -3, -400), (400, -0.6, 400), (0.62, 0.57, 0.53))
    s.add((-30, -0.6, -30), (30, 0, 0.2), (0.78, 0.75, 0.72))
    for k in range(4):
        s.add((-16, -0.6, 0.2), (20, -0.12 - 0.12 * k, 0.7 + 0.5 * k), (0.8, 0.77, 0.74))
    s.add((-16, -0.6, 2.2), (20, -0.55, 14), (0.07, 0.1, 0.13), mirror=0.95)
    s.add((-16.3, -0.6, 0.2), (-16, 0.05, 14), (0.8, 0.77, 0.74))
    s.add((20, -0.6, 0.2), (20.3, 0.05, 14), (0.8, 0.77, 0.74))
    white = (0.84, 0.82, 0.8)
    s.group()
    s.add((-13, 4.6, -11), (13, 5.25, -1.2), white)
    s.add((-13, 0, -10.4), (13, 0.16, -1.6), white)
    s.add((-12.6, 0.16, -10.4), (-12.3, 4.6, -1.6), white)
    s.add((12.3, 0.16, -10.4), (12.6, 4.6, -1.6), white)
    s.add((-12.3, 0.16, -10.4), (12.3, 4.6, -10.1), (0.85, 0.6, 0.4), (0.85, 0.42, 0.15))
    s.add((-12.3, 4.45, -10.1), (12.3, 4.55, -3.4), (0.9, 0.8, 0.7), (1.5, 0.86, 0.4))
    for k in range(9):
        s.add((-11.4 + k * 2.75, 0.16, -9.8), (-9.3 + k * 2.75, 2.6 + 0.3 * (k * 7 % 3), -8.9), (0.5, 0.3, 0.2), (0.2, 0.09, 0.03))
    s.group()
    for k in range(42):
        x = -12.3 + k * 0.6
        if 17 <= k <= 19:
            continue
        s.add((x - 0.07, 0.16, -2.5), (x + 0.07, 4.6, -1.7), white)
    s.group()
    s.add((5.6, 5.25, -9.6), (10.4, 12.2, -4.6), white)
    s.add((6.2, 6.4, -4.7), (6.75, 11.4, -4.5), (0.3, 0.2, 0.15), (1.5, 0.8, 0.33))
    s.add((5.5, 12.2, -9.7), (10.5, 12.5, -4.5), white)
    for k in range(11):
        s.group()
        x = -44 + k * 8.4
        s.add((x, -0.6, -26 - rng.uniform(0, 5)), (x + 8.6, rng.uniform(4.4, 9.2), -15 - rng.uniform(0, 3.4)), (0.72, 0.56, 0.46))
        s.add((x + 1, 0, -40), (x + 11, rng.uniform(7, 12), -27), (0.66, 0.54, 0.5))
    for x, z, tall in ((-18.5, -5, 7.6), (-21, -9, 9), (-15.5, -12.6, 6.4), (15.4, -8.8, 7.2), (18.6, -3.4, 6.2), (22.5, -8, 8.6), (-24.5, -1.4, 6.2), (26.5, -2, 7.4)):
        tree(s, rng, x, z, tall)
    for x, z, tall, colour in ((-6.1, -0.7, 1.74, (0.5, 0.12, 0.08)), (-5.3, -0.5, 1.2, (0.75, 0.5, 0.18)), (3.4, -0.4, 1.8, (0.16, 0.17, 0.22)), (-1.35, -3.6, 1.76, (0.16, 0.12, 0.12)), (14.8, -0.6, 1.72, (0.2, 0.25, 0.4))):
        person(s, x, z, tall, colour)
    return s


def evening() -> str:
    """The reading hall over its basin after rain, low sun from the left."""
    scene = hall((-0.86, 0.3, 0.42), (1.9, 1.12, 0.62))
    light, *_ = render(scene, (-9.5, 1.55, 21), (-0.4, 1.55, 0), 0.66, (1700, 1060), shift=0.09, seed=3)
    return sheet(1700, 1060, "", f'<image width="1700" height="1060" href="{embed(expose(light**1.12, 0.62))}"/>')


def becoming() -> str:
    """The same hall from the air: lines at the left, the white model in the middle, evening light at the right."""
    w, h = 1700, 1130
    scene = hall((-0.72, 0.5, 0.5), (1.9, 1.2, 0.7))
    light, soft, n, p, what = render(scene, (-22, 21, 32), (1.5, 1.2, -3.2), 0.5, (w, h), seed=5)
    eye = np.array([-22, 21, 32], np.float32)
    depth = np.linalg.norm(p - eye, axis=2)
    edge = np.zeros((h, w), np.float32)
    for axis in (0, 1):
        turn, step = np.abs(np.roll(n, 1, axis) - n).sum(2) > 0.4, np.abs(np.roll(depth, 1, axis) - depth) > 0.35
        edge = np.maximum(edge, ((turn | step) & (np.roll(what, 1, axis) != what) | turn).astype(np.float32))
    thick = np.maximum.reduce([edge, np.roll(edge, 1, 0), np.roll(edge, 1, 1)])
    thick = (thick * 2 + np.roll(thick, 1, 0) + np.roll(thick, 1, 1) + np.roll(thick, -1, 0) + np.roll(thick, -1, 1)) / 6
    yy, xx = np.mgrid[0:h, 0:w].astype(np.float32)
    paper, ink = np.array([0.955, 0.94, 0.91]), np.array([0.13, 0.17, 0.42])
    grid = ((xx % 50 < 1.2) | (yy % 50 < 1.2)).astype(np.float32) * 0.1
    drawn = paper * (1 - np.maximum(thick * 0.92, grid)[..., None]) + ink * np.maximum(thick * 0.92, grid)[..., None]
    clay = np.clip(soft.mean(2, keepdims=True) * 1.7, 0, 1) ** 0.62 * np.array([0.97, 0.95, 0.93])
    clay = clay * (1 - thick[..., None] * 0.16)
    full = expose(light**1.12, 0.72)
    first = np.clip((xx + 0.28 * yy - 690) / 3, 0, 1)[..., None]
    second = np.clip((xx + 0.28 * yy - 1120) / 3, 0, 1)[..., None]
    out = drawn * (1 - first) + (clay * (1 - second) + full * second) * first
    for c in (690, 1120):
        out = out * (1 - 0.75 * np.exp(-(((xx + 0.28 * yy - c) / 1.6) ** 2))[..., None]) + 0.75 * np.exp(-(((xx + 0.28 * yy - c) / 1.6) ** 2))[..., None] * np.array([0.93, 0.3, 0.2])
    return sheet(w, h, "", f'<image width="{w}" height="{h}" href="{embed(out)}"/>')


def noon(d: Array) -> Array:
    """A clear sky, blue overhead."""
    up = np.clip(d[1], 0, 1)
    low, top = np.array([0.95, 1.02, 1.05], np.float32)[:, None], np.array([0.32, 0.6, 1.05], np.float32)[:, None]
    return (low * (1 - up) + top * up).astype(np.float32) * 1.5


def bath() -> str:
    """The swimming hall: a green basin, deep beams under a roof light, one bather on the edge, a bar of sun on the wall."""
    s = Scene((-0.55, 0.78, 0.2), (4.6, 4.1, 3.3), noon, (0.42, 0.45, 0.46))
    wall, tile, wood = (0.83, 0.82, 0.79), (0.58, 0.71, 0.7), (0.66, 0.4, 0.22)
    s.group()
    s.add((-9, -3, -2), (-5, 0, 34), tile)
    s.add((5, -3, -2), (9, 0, 34), tile)
    s.add((-9, -3, 30), (9, 0, 34), tile)
    s.add((-5, -3, -2), (5, -0.16, 30), (0.03, 0.24, 0.25), mirror=1)
    s.add((-9.5, 0, -2), (-9, 7.6, 34), wall)
    s.add((9, 0, -2), (9.5, 7.6, 34), wall)
    s.add((-9, 0, 34), (9, 1.1, 34.4), wall)
    s.add((-9, 5.2, 34), (9, 7.6, 34.4), wall)
    for k in range(7):
        s.add((-9 + k * 2.86, 1.1, 34), (-8.4 + k * 2.86, 5.2, 34.4), wall)
    s.group()
    for k in range(60):
        s.add((8.86, 0.02, -1.5 + k * 0.6), (9.0, 2.5, -1.05 + k * 0.6), wood)
    s.group()
    s.add((-60, -1, 60), (60, 3.4, 62), (0.24, 0.34, 0.2))
    s.add((-60, -1, 34.6), (60, -0.5, 60), (0.3, 0.42, 0.2))
    for k in range(18):
        s.add((-40 + k * 4.6, 1, 58 - k * 5 % 7), (-34 + k * 4.6, 7.5 + k * 3 % 4, 64), (0.2, 0.33, 0.17), ball=True)
    s.group()
    for k in range(13):
        z = 0.6 + k * 2.7
        s.add((-9, 5.7, z), (9, 6.9, z + 0.3), (0.78, 0.6, 0.4))
    s.group()
    s.add((-9.5, 6.9, -2), (-5.2, 7.4, 34.4), wall)
    s.add((-2.4, 6.9, -2), (9.5, 7.4, 34.4), wall)
    for k in range(14):
        s.add((-5.2, 6.95, -1.5 + k * 2.7), (-2.4, 7.15, -1.3 + k * 2.7), wall)
    s.group()
    for k in range(4):
        s.add((-6.3, 0, 7 + k * 6.2), (-5.6, 0.42, 10 + k * 6.2), (0.85, 0.8, 0.7))
    s.add((-7.4, 0, 13.6), (-7.1, 0.05, 14.2), (0.75, 0.2, 0.12))
    for x in (-1.7, 1.7):
        for k in range(44):
            s.add((x - 0.07, -0.2, 0.6 + k * 0.66), (x + 0.07, -0.08, 0.6 + k * 0.66 + 0.4), (0.8, 0.16, 0.1) if k % 4 < 2 else (0.9, 0.88, 0.82), ball=True)
    person(s, -5.75, 15, 1.78, (0.55, 0.28, 0.16), step=0.07)
    person(s, 6.6, 24, 1.7, (0.12, 0.16, 0.24))
    w, h = 1400, 1640
    light, *_ = render(s, (1.9, 1.62, -1.0), (-0.7, 1.62, 30), 0.62, (w, h), shift=0.12, passes=7, seed=8)
    return sheet(w, h, "", f'<image width="{w}" height="{h}" href="{embed(expose(light, 0.8))}"/>')


def iso(x: float, y: float, z: float) -> tuple[float, float]:
    """Where a point of the plant room is seen; x to the right, y to the left, z up, in metres."""
    return 930 + (x - y) * 62 * 0.866, 350 + (x + y) * 31 - z * 66


def face(points: list[tuple[float, float, float]], fill: str, more: str = "") -> str:
    return '<path d="M' + "L".join("{:.1f} {:.1f}".format(*iso(*p)) for p in points) + f'Z" fill="{fill}" {more}/>'


def duct(x: float, y: float, z: float, w: float, d: float, h: float, tones: tuple[str, str, str], alpha: float = 1) -> str:
    """A rectangular duct: top, left and right sides, seams every metre."""
    out = face([(x, y + d, z), (x + w, y + d, z), (x + w, y + d, z + h), (x, y + d, z + h)], tones[1], f'opacity="{alpha}"')
    out += face([(x + w, y, z), (x + w, y + d, z), (x + w, y + d, z + h), (x + w, y, z + h)], tones[2], f'opacity="{alpha}"')
    out += face([(x, y, z + h), (x + w, y, z + h), (x + w, y + d, z + h), (x, y + d, z + h)], tones[0], f'opacity="{alpha}"')
    seams = ""
    for k in range(1, int(max(w, d))):
        a, b, c = (((x + k, y, z + h), (x + k, y + d, z + h), (x + k, y + d, z)) if w > d else ((x, y + k, z + h), (x + w, y + k, z + h), (x + w, y + k, z)))
        seams += "M" + "L".join("{:.1f} {:.1f}".format(*iso(*q)) for q in (a, b, c))
    rim = "M" + "L".join("{:.1f} {:.1f}".format(*iso(*q)) for q in ((x, y + d, z + h), (x + w, y + d, z + h), (x + w, y, z + h)))
    return out + f'<path d="{seams}" fill="none" stroke="#061020" stroke-width="1.6" opacity=".6"/><path d="{rim}" fill="none" stroke="#fff" stroke-width="1.5" opacity=".5"/>'


def pipe(points: list[tuple[float, float, float]], wide: float, dark: str, mid: str, bright: str) -> str:
    """A round pipe along a polyline, lit from above, with a collar at every bend."""
    line = "M" + "L".join("{:.1f} {:.1f}".format(*iso(*p)) for p in points)
    out = "".join(f'<path d="{line}" fill="none" stroke="{c}" stroke-width="{wide * f:.1f}" stroke-linejoin="round" stroke-linecap="round" transform="translate(0 {-wide * u:.1f})"/>' for c, f, u in (("#040a14", 1.16, 0), (dark, 1, 0), (mid, 0.66, 0.1), (bright, 0.2, 0.24)))
    for p in points[1:-1]:
        x, y = iso(*p)
        out += f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{wide * 0.66:.1f}" fill="{dark}" stroke="#040a14" stroke-width="2"/><circle cx="{x - wide * 0.1:.1f}" cy="{y - wide * 0.14:.1f}" r="{wide * 0.42:.1f}" fill="{mid}"/>'
    return out


def clashes() -> str:
    """The plant room under the basin as a model of pipes and ducts, fourteen places ringed where two things want the same air."""
    rng = random.Random(14)
    defs = radial("night", [(0, "#1d3a63", 1), (0.55, "#0f2142", 1), (1, "#070f22", 1)], ".5 .45 .75") + blur("g", 16) + blur("s", 8) + radial("hot", [(0, "#ff5a36", 0.9), (0.35, "#ff3c2a", 0.4), (1, "#ff3c2a", 0)]) + linear("slab", [(0, "#2b5287", 0.62), (1, "#14305a", 0.5)], "0 0 1 1") + linear("pool", [(0, "#58d6d0", 0.3), (1, "#2a8fb0", 0.12)])
    body = '<rect width="1800" height="1350" fill="url(#night)"/>'
    body += face([(0, 0, 0), (12, 0, 0), (12, 11, 0), (0, 11, 0)], "url(#slab)") + face([(0, 11, 0), (12, 11, 0), (12, 11, -0.5), (0, 11, -0.5)], "#0b1a36") + face([(12, 0, 0), (12, 11, 0), (12, 11, -0.5), (12, 0, -0.5)], "#132a52")
    grid = "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*iso(k, 0, 0), *iso(k, 11, 0)) for k in range(13)) + "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*iso(0, k, 0), *iso(12, k, 0)) for k in range(12))
    body += f'<path d="{grid}" stroke="#7fb4ec" stroke-width="1.1" opacity=".28"/>'
    body += face([(0, 0, 0), (12, 0, 0), (12, 0, 3.6), (0, 0, 3.6)], "#3c73b4", 'opacity=".16"') + face([(0, 0, 0), (0, 11, 0), (0, 11, 3.6), (0, 0, 3.6)], "#3c73b4", 'opacity=".24"')
    wires = ""
    for x in (0.3, 4, 8, 11.7):
        for y in (0.3, 5.4, 10.7):
            w = 0.3
            for a, b in ((x - w, y - w), (x + w, y - w), (x + w, y + w), (x - w, y + w)):
                wires += "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*iso(a, b, 0), *iso(a, b, 3.6))
    shadow = "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*iso(*a), *iso(*b)) for a, b in (((1, 2.4, 0), (11, 2.4, 0)), ((1, 6.6, 0), (11, 6.6, 0)), ((5.9, 1, 0), (5.9, 10, 0)), ((9.4, 1, 0), (9.4, 10, 0))))
    body += f'<path d="{shadow}" stroke="#030818" stroke-width="44" opacity=".42" filter="url(#s)"/><path d="{wires}" stroke="#a9d0ff" stroke-width="1.6" opacity=".5"/>'
    steel = ("#dfe9f2", "#7d93ab", "#a9bccf")
    red, blue, green, yellow = ("#8f1f3a", "#e0496a", "#ffc2ce"), ("#14529a", "#3d97e8", "#c4e4ff"), ("#12705a", "#33c098", "#c9ffe9"), ("#a8700c", "#f2b632", "#fff0b8")
    # Vessels stand on the floor, back to front.
    for x, y, r, h, c in ((1.5, 1.4, 46, 2.2, green), (3.1, 1.3, 46, 2.2, green), (10.3, 1.6, 58, 2.6, blue)):
        cx, cy = iso(x, y, 0)
        top = iso(x, y, h)[1]
        name = f"v{int(cx)}"
        defs += linear(name, [(0, c[0], 1), (0.3, c[1], 1), (0.4, c[2], 1), (0.6, c[1], 1), (1, c[0], 1)], "0 0 1 0")
        body += f'<ellipse cx="{cx + 14:.0f}" cy="{cy + 12:.0f}" rx="{r * 1.3:.0f}" ry="{r * 0.6:.0f}" fill="#030818" opacity=".6" filter="url(#s)"/><path d="M{cx - r:.0f} {cy:.0f}A{r} {r / 2:.0f} 0 0 0 {cx + r:.0f} {cy:.0f}V{top:.0f}A{r} {r * 0.72:.0f} 0 0 0 {cx - r:.0f} {top:.0f}Z" fill="url(#{name})"/><path d="M{cx - r:.0f} {cy - 40:.0f}A{r} {r / 2:.0f} 0 0 0 {cx + r:.0f} {cy - 40:.0f}M{cx - r:.0f} {top + 30:.0f}A{r} {r / 2:.0f} 0 0 0 {cx + r:.0f} {top + 30:.0f}" fill="none" stroke="#04122a" stroke-width="3" opacity=".5"/>'
    body += pipe([(1.5, 1.4, 2.6), (1.5, 3.6, 2.6), (11.6, 3.6, 2.6)], 26, *green) + pipe([(3.1, 1.3, 2.7), (3.1, 9.6, 1.3), (3.1, 10.4, 1.3)], 26, *green)
    body += duct(0.6, 2.1, 2.2, 10.8, 0.8, 0.55, steel)
    body += pipe([(10.3, 1.6, 3.0), (10.3, 10.2, 3.0)], 30, *blue) + pipe([(7.2, 0.4, 2.5), (7.2, 10.4, 2.5), (7.2, 10.4, 0)], 22, *red) + pipe([(7.9, 0.4, 2.5), (7.9, 9.7, 2.5), (7.9, 9.7, 0)], 22, *blue)
    body += duct(5.3, 0.6, 2.45, 1.1, 9.6, 0.6, ("#f1dcc0", "#9a8064", "#c9ac88"))
    body += pipe([(0.4, 4.9, 1.2), (4.8, 4.9, 1.2), (4.8, 4.9, 2.9), (11.7, 4.9, 2.9)], 15, *yellow) + pipe([(0.4, 5.5, 2.75), (11.7, 5.5, 2.75)], 18, *red)
    body += duct(0.8, 6.4, 2.5, 10.4, 0.9, 0.5, steel) + duct(2.0, 7.3, 2.5, 0.8, 3.0, 0.5, steel)
    body += pipe([(9.2, 0.6, 1.9), (9.2, 8.4, 1.9), (1.2, 8.4, 1.9)], 20, *blue) + pipe([(0.6, 9.2, 2.85), (8.8, 9.2, 2.85), (8.8, 10.6, 2.85)], 24, *green) + pipe([(11.2, 0.8, 2.0), (11.2, 9.9, 2.0), (4.2, 9.9, 2.0)], 16, *yellow)
    top = [(0, 0, 3.6), (12, 0, 3.6), (12, 11, 3.6), (0, 11, 3.6)]
    body += face([(2, 2.5, 3.6), (10, 2.5, 3.6), (10, 8.5, 3.6), (2, 8.5, 3.6)], "url(#pool)", 'stroke="#8ff2ea" stroke-width="2.4"') + face(top, "none", 'stroke="#a9d0ff" stroke-width="2" opacity=".75" stroke-dasharray="14 7"')
    lane = "".join("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*iso(2, k, 3.6), *iso(10, k, 3.6)) for k in (4, 5.5, 7))
    body += f'<path d="{lane}" stroke="#8ff2ea" stroke-width="1.6" opacity=".5" stroke-dasharray="5 7"/>'
    spots = [(5.9, 2.5, 2.8), (7.2, 2.4, 2.6), (10.3, 3.6, 2.8), (3.1, 2.6, 2.5), (7.2, 5.5, 2.6), (7.9, 5.5, 2.6), (5.9, 5.5, 2.9), (10.3, 4.9, 2.95), (5.9, 6.8, 2.9), (7.5, 6.8, 2.8), (10.3, 6.8, 3), (9.2, 8.4, 1.9), (7.9, 9.2, 2.7), (2.4, 9.2, 2.9)]
    for k, q in enumerate(spots):
        x, y = iso(*q)
        r = 25 if k != 8 else 44
        body += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="{r * 2.3:.0f}" fill="url(#hot)"/><circle cx="{x:.0f}" cy="{y:.0f}" r="{r}" fill="none" stroke="#fff4ea" stroke-width="4.5"/><path d="M{x + r * 0.71:.0f} {y - r * 0.71:.0f}l{26 + rng.uniform(0, 8):.0f} {-26 - rng.uniform(0, 8):.0f}" stroke="#fff4ea" stroke-width="3"/>'
    return sheet(1800, 1350, defs, body).replace('viewBox="0 0 1800 1350"', 'viewBox="280 64 1320 990"', 1)


def pictures() -> list[Picture]:
    """Return the pictures of this firm."""
    folder = "bild-vor-bau/images"
    return [
        Picture(f"{folder}/cover.jpg", evening(), 1800, 2.4, 0.16, 3),
        Picture(f"{folder}/linie-modell-licht.jpg", becoming(), 1800, 2.2, 0.06, 4),
        Picture(f"{folder}/schwimmhalle.jpg", bath(), 1400, 2.4, 0.14, 5),
        Picture(f"{folder}/kollisionen.jpg", clashes(), 1800, 2.6, 0.16, 6),
    ]
