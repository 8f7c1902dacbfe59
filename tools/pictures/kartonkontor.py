"""Kartonkontor, packaging: board, creases and raking light; every box is really folded, panel by panel, in three dimensions."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .werkbrett_hartrath import surface

Vec = tuple[float, float, float]
MAT, OCHRE, BOTTLE, KRAFT, GREY = "#1d4b43", "#f0ad1e", "#123f36", "#c79a63", "#e9e4da"


def add(p: Vec, q: Vec, k: float = 1) -> Vec:
    return (p[0] + k * q[0], p[1] + k * q[1], p[2] + k * q[2])


def dot(p: Vec, q: Vec) -> float:
    return p[0] * q[0] + p[1] * q[1] + p[2] * q[2]


def cross(p: Vec, q: Vec) -> Vec:
    return (p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0])


def unit(p: Vec) -> Vec:
    return (p[0] / math.sqrt(dot(p, p)), p[1] / math.sqrt(dot(p, p)), p[2] / math.sqrt(dot(p, p)))


def mix(a: str, b: str, t: float) -> str:
    t = max(0.0, min(1.0, t))
    return "#" + "".join(f"{round(int(a[i : i + 2], 16) * (1 - t) + int(b[i : i + 2], 16) * t):02x}" for i in (1, 3, 5))


def shade(colour: str, lum: float) -> str:
    return mix(mix("#0b1f24", colour, min(1, lum)), "#fff8e6", max(0, lum - 1))


LIGHT = unit((-0.62, -0.2, 0.78))  # towards the lamp


class Camera:
    """A camera that looks at the table from the south, `tilt` degrees above it."""

    def __init__(self, cx: float, cy: float, focal: float, away: float, tilt: float) -> None:
        self.cx, self.cy, self.focal, self.away = cx, cy, focal, away
        self.s, self.c = math.sin(math.radians(tilt)), math.cos(math.radians(tilt))
        self.eye: Vec = (0, -away * self.c, away * self.s)

    def depth(self, p: Vec) -> float:
        return self.away + p[1] * self.c - p[2] * self.s

    def at(self, p: Vec) -> tuple[float, float]:
        k = self.focal / self.depth(p)
        return self.cx + p[0] * k, self.cy - (p[1] * self.s + p[2] * self.c) * k

    def path(self, points: list[Vec]) -> str:
        return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in map(self.at, points)) + "Z"


class Carton:
    """Four walls in a row with flaps at both ends, folded by so much; `ink` is the outside."""

    def __init__(self, o: Vec, turn: float, wall: float, flap: float, standing: bool = False, size: tuple[float, float, float] = (1.15, 0.85, 2.5)) -> None:
        a, b, h = size
        t = math.radians(turn)
        u: Vec = (math.cos(t), math.sin(t), 0)
        v: Vec = (0, 0, 1) if standing else (-math.sin(t), math.cos(t), 0)
        n = cross(u, v)
        self.panels: list[tuple[Vec, Vec, Vec, Vec, float, float, float, str]] = []
        along = 0.0
        for k, w in enumerate([a, b, a, b, 0.22]):
            self.panels.append((o, u, v, n, w, h if k < 4 else h - 0.2, along, "wall" if k < 4 else "glue"))
            if k < 4:
                for end in (1, -1):
                    f = math.radians(flap if end > 0 else flap * 0.96)
                    base = add(o, v, h) if end > 0 else o
                    d: Vec = tuple(end * math.cos(f) * v[i] + math.sin(f) * n[i] for i in range(3))  # type: ignore[assignment]
                    fn: Vec = tuple(math.cos(f) * n[i] - end * math.sin(f) * v[i] for i in range(3))  # type: ignore[assignment]
                    if end > 0:
                        self.panels.append((base, u, d, fn, w, b if k % 2 == 0 else 0.55, along, "lid" if k % 2 == 0 else "dust"))
                    else:
                        self.panels.append((base, u, d, fn, w, 0.62, along, "dust"))
            along += w
            o = add(o, u, w)
            r = math.radians(wall)
            u, n = (tuple(u[i] * math.cos(r) + n[i] * math.sin(r) for i in range(3)), tuple(n[i] * math.cos(r) - u[i] * math.sin(r) for i in range(3)))  # type: ignore[assignment]

    @staticmethod
    def outline(w: float, h: float, kind: str) -> list[tuple[float, float]]:
        if kind == "dust":
            return [(0.02, 0), (w - 0.02, 0), (w - 0.05, h * 0.55), (w - 0.2, h), (0.16, h), (0.02, h * 0.5)]
        if kind == "glue":
            return [(0, 0.02), (w, 0.16), (w, h), (0, h + 0.18)]
        if kind == "lid":
            return [(0, 0), (w, 0), (w, h)] + [(w - 0.16 * (1 - math.cos(a)), h + 0.28 * math.sin(a)) for a in (0.4, 0.8, 1.2, 1.57)] + [(0.16 * (1 - math.cos(a)), h + 0.28 * math.sin(a)) for a in (1.57, 1.2, 0.8, 0.4)] + [(0, h)]
        return [(0, 0), (w, 0), (w, h), (0, h)]

    def draw(self, cam: Camera, ink: str, second: str) -> tuple[str, str]:
        shadow, faces = "", []
        for o, u, v, n, w, h, along, kind in self.panels:
            def place(x: float, y: float, o: Vec = o, u: Vec = u, v: Vec = v) -> Vec:
                return add(add(o, u, x), v, y)

            points = [place(x, y) for x, y in self.outline(w, h, kind)]
            fall = [(p[0] - LIGHT[0] / LIGHT[2] * p[2], p[1] - LIGHT[1] / LIGHT[2] * p[2], 0.0) for p in points]
            shadow += f'<path d="{cam.path(fall)}"/>'
            middle = place(w / 2, h / 2)
            inside = dot(n, add(cam.eye, middle, -1)) > 0
            facing = n if inside else (-n[0], -n[1], -n[2])
            lum = 0.42 + 0.78 * max(0, dot(facing, LIGHT)) + 0.1 * max(0, facing[2])
            colour = GREY if inside else ink
            out = f'<path d="{cam.path(points)}" fill="{shade(colour, lum)}" stroke="{shade("#fffaf0", lum)}" stroke-width="2.6" stroke-linejoin="round"/>'
            if not inside and kind in ("wall",):
                band = [(x, h * (0.40 + 0.13 * math.sin((along + x) * 1.72 + 0.6))) for x in [w * i / 16 for i in range(17)]]
                low = [(x, y - 0.42 - 0.1 * math.cos((along + x) * 1.1)) for x, y in band]
                out += f'<path d="{cam.path([place(x, y) for x, y in band + low[::-1]])}" fill="{shade(second, lum)}"/>'
                for k in range(3):
                    line = [place(x, y - 0.12 - 0.1 * k) for x, y in band]
                    out += f'<path d="{cam.path(line)[:-1]}" fill="none" stroke="{shade(ink, lum)}" stroke-width="2.4"/>'
            if inside and kind == "wall":
                crease = [place(0.03, 0), place(w - 0.03, 0)], [place(0.03, h), place(w - 0.03, h)], [place(0, 0), place(0, h)]
                for p, q in crease:
                    out += f'<path d="{cam.path([p, q])[:-1]}" stroke="{shade("#a9a294", lum)}" stroke-width="3.4"/>'
            far = sum(cam.depth(p) for p in points) / len(points)
            if kind in ("glue",):
                far += 0.4
            faces.append((far, out))
        return shadow, "".join(f for _, f in sorted(faces, key=lambda f: -f[0]))


def folding() -> str:
    """One blank in five states on a cutting mat, flat to finished."""
    cam = Camera(880, 632, 3350, 24.4, 53)
    defs = (
        surface("rubber", ".5", 1.0, 1.1, 62) + blur("s", 5) + blur("t", 12) + linear("matlight", [(0, "#3a7a6c", 1), (0.5, "#225a50", 1), (1, "#0f3230", 1)], "0 0 1 .8")
        + linear("steel", [(0, "#f4f6f6", 1), (0.5, "#98a3a6", 1), (1, "#d6dcde", 1)], "0 0 0 1") + linear("bone", [(0, "#fff6de", 1), (0.6, "#ecd9ae", 1), (1, "#b59a66", 1)], "0 0 0 1") + linear("fall", [(0, "#fff1c8", 0.22), (0.45, "#fff", 0), (1, "#04161a", 0.42)], "0 0 1 .7")
    )
    body = '<rect width="1800" height="1200" fill="url(#matlight)" filter="url(#rubber)"/>'
    for k in range(-40, 41):
        heavy = k % 5 == 0
        body += f'<path d="{cam.path([(k * 0.5, -9, 0), (k * 0.5, 9, 0)])}{cam.path([(-14, k * 0.5, 0), (14, k * 0.5, 0)])}" stroke="#d9e8a8" stroke-width="{2.2 if heavy else 0.9}" opacity="{0.42 if heavy else 0.24}" fill="none"/>'
    rng = random.Random(12)
    for _ in range(46):
        x, y, a = rng.uniform(-6, 6), rng.uniform(-4, 4), rng.choice([0.0, 1.57]) + rng.gauss(0, 0.05)
        d = rng.uniform(0.4, 2.6)
        body += f'<path d="{cam.path([(x, y, 0), (x + d * math.cos(a), y + d * math.sin(a), 0)])}" stroke="#0a2b28" stroke-width="1.6" opacity=".5"/>'
    stages = [Carton((-5.75, 1.35, 0.01), 6, 0, 0), Carton((0.3, 0.95, 0.01), -9, 36, 14), Carton((-4.75, -3.3, 0.01), -16, 64, 34), Carton((-0.35, -3.35, 0.01), 16, 90, 58), Carton((3.75, -0.75, 0.01), -33, 90, 90, standing=True)]
    drawn = [c.draw(cam, OCHRE, BOTTLE) for c in stages]
    body += '<g fill="#04161a" opacity=".55" filter="url(#s)">' + "".join(s for s, _ in drawn) + "</g>" + "".join(f for _, f in drawn)
    body += '<g transform="translate(1190 1080) rotate(-13)"><path d="M10 22H420L520 40L420 58H10Z" fill="#04161a" opacity=".5" filter="url(#s)" transform="translate(18 10)"/><path d="M0 0Q-16 20 0 40H350Q450 36 506 20Q450 4 350 0Z" fill="url(#bone)"/><path d="M6 10H350Q420 12 470 19" stroke="#fffdf2" stroke-width="4" fill="none"/></g>'
    return sheet(1800, 1200, defs, body + '<rect width="1800" height="1200" fill="url(#fall)"/>')


def necks() -> str:
    """Six bottle necks through one sheet of corrugated board, from straight above; the sixth hole is still shut."""
    rng = random.Random(6)
    defs = (
        linear("sheet", [(0, "#dcb481", 1), (0.5, KRAFT, 1), (1, "#8e653a", 1)], "0 0 1 1") + surface("fibre", ".32", 0.9, 1.1, 62, 4) + surface("wax", ".05", 3, 1.2, 58, 7) + blur("s", 9) + blur("u", 3)
        + radial("well", [(0, "#0a0806", 1), (0.7, "#1b110a", 1), (1, "#4a2f17", 1)]) + linear("fall", [(0, "#fff0cc", 0.32), (0.5, "#fff", 0), (1, "#1a0d06", 0.5)], "0 0 1 1")
    )
    body = '<rect width="2000" height="1340" fill="url(#sheet)" filter="url(#fibre)"/>'
    for k in range(61):
        y = k * 22
        body += f'<path d="M0 {y}H2000" stroke="#6b4420" stroke-width="8" opacity=".16"/><path d="M0 {y + 10}H2000" stroke="#fff0d2" stroke-width="6" opacity=".2"/>'
    body += '<path d="M-10 670H2010" stroke="#5d3d1e" stroke-width="7" opacity=".55"/><path d="M-10 677H2010" stroke="#ffe9c4" stroke-width="4" opacity=".6"/><path d="M667 -10V1350M1333 -10V1350" stroke="#5d3d1e" stroke-width="3" stroke-dasharray="34 22" opacity=".45"/>'
    caps = ["#8f1d2c", "#e2b23a", "#1d5b4a", "#c9cfd2", "#d95a34"]
    for k in range(6):
        cx, cy = 333 + 667 * (k % 3), 335 + 670 * (k // 3)
        body += f'<g transform="translate({cx} {cy}) scale(1.28) translate({-cx} {-cy})">'
        if k == 4:
            for j in range(8):
                a = 2 * math.pi * j / 8 + 0.2
                x, y = cx + 196 * math.cos(a), cy + 196 * math.sin(a)
                body += f'<path d="M{cx} {cy}L{x:.0f} {y:.0f}" stroke="#4a2d12" stroke-width="5"/><path d="M{cx + 4} {cy + 3}L{x + 4:.0f} {y + 3:.0f}" stroke="#ffeccb" stroke-width="3" opacity=".7"/>'
            body += f'<circle cx="{cx}" cy="{cy}" r="196" fill="none" stroke="#5d3d1e" stroke-width="5" stroke-dasharray="16 13" opacity=".6"/><circle cx="{cx}" cy="{cy}" r="11" fill="#2a180a"/></g>'
            continue
        body += f'<circle cx="{cx + 46}" cy="{cy + 46}" r="214" fill="#2a1407" opacity=".5" filter="url(#s)"/><circle cx="{cx}" cy="{cy}" r="200" fill="url(#well)"/>'
        twist = rng.uniform(0, 0.7)
        colour = caps[k if k < 4 else 4]
        # petals bent upwards: wide at the rim, foreshortened towards the glass
        petals = []
        for j in range(8):
            a, b = twist + 2 * math.pi * j / 8 + 0.02, twist + 2 * math.pi * (j + 1) / 8 - 0.02
            m = (a + b) / 2
            facing = math.cos(m - math.radians(45))
            lum = 0.82 + 0.36 * facing
            r, tip = 202, 128 + rng.uniform(-5, 5)
            rim = [(cx + r * math.cos(a + (b - a) * i / 6), cy + r * math.sin(a + (b - a) * i / 6)) for i in range(7)]
            nose = [(cx + tip * math.cos(m + 0.17 * s), cy + tip * math.sin(m + 0.17 * s)) for s in (1, -1)]
            d = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in rim + nose) + "Z"
            lines = ""
            for i in range(1, 6):
                x, y = rim[i]
                lines += f'<path d="M{x:.1f} {y:.1f}L{nose[0][0] + (nose[1][0] - nose[0][0]) * i / 6:.1f} {nose[0][1] + (nose[1][1] - nose[0][1]) * i / 6:.1f}" stroke="#6b4420" stroke-width="2.4" opacity=".3"/>'
            petals.append(f'<path d="{d}" fill="{shade(KRAFT, lum)}" stroke="#5d3d1e" stroke-width="1.6"/>{lines}<path d="M{nose[0][0]:.1f} {nose[0][1]:.1f}L{nose[1][0]:.1f} {nose[1][1]:.1f}" stroke="#fff0d2" stroke-width="7"/><path d="M{nose[0][0]:.1f} {nose[0][1]:.1f}L{nose[1][0]:.1f} {nose[1][1]:.1f}" stroke="#8a5c2c" stroke-width="3" stroke-dasharray="4 5"/>')
        body += "".join(petals)
        defs += radial(f"cap{k}", [(0, shade(colour, 1.22), 1), (0.55, colour, 1), (1, shade(colour, 0.5), 1)], ".38 .36 .62") + radial(f"ring{k}", [(0, shade(colour, 0.5), 1), (0.74, shade(colour, 0.62), 1), (0.86, shade(colour, 1.35), 1), (1, shade(colour, 0.55), 1)], ".48 .48 .54")
        body += f'<circle cx="{cx + 24}" cy="{cy + 24}" r="122" fill="#140a04" opacity=".6" filter="url(#s)"/><circle cx="{cx}" cy="{cy}" r="122" fill="url(#ring{k})"/><circle cx="{cx}" cy="{cy}" r="106" fill="{shade(colour, 0.45)}"/><circle cx="{cx}" cy="{cy}" r="100" fill="url(#cap{k})" filter="url(#wax)"/>'
        for j in range(3):
            body += f'<circle cx="{cx}" cy="{cy}" r="{84 - 24 * j}" fill="none" stroke="{shade(colour, 0.6 if j % 2 == 0 else 1.3)}" stroke-width="3" opacity=".7"/>'
        if k in (0, 3):  # a small river stamped into the capsule
            wave = "M" + "L".join(f"{cx - 44 + i * 4:.0f} {cy + 12 * math.sin(i / 3.4):.0f}" for i in range(23))
            body += f'<path d="{wave}" fill="none" stroke="{shade(colour, 0.45)}" stroke-width="9" stroke-linecap="round"/><path d="{wave}" fill="none" stroke="{shade(colour, 1.4)}" stroke-width="3" stroke-linecap="round" transform="translate(3 4)"/>'
        else:
            for j in range(7):
                a = math.pi * (0.1 + j / 7)
                body += f'<circle cx="{cx + 30 * math.cos(2 * a):.0f}" cy="{cy + 30 * math.sin(2 * a):.0f}" r="7" fill="{shade(colour, 0.5)}"/><circle cx="{cx + 30 * math.cos(2 * a) + 2:.0f}" cy="{cy + 30 * math.sin(2 * a) + 2:.0f}" r="3" fill="{shade(colour, 1.4)}"/>'
        body += f'<path d="M{cx - 92} {cy - 36}A98 98 0 0 1 {cx - 30} {cy - 92}" fill="none" stroke="#fff" stroke-width="9" stroke-linecap="round" opacity=".75" filter="url(#u)"/></g>'
    for _ in range(90):
        x, y = rng.uniform(0, 2000), rng.uniform(0, 1340)
        body += f'<path d="M{x:.0f} {y:.0f}l{rng.uniform(-16, 16):.0f} {rng.uniform(-3, 3):.0f}" stroke="{rng.choice(["#fff2d8", "#6b4420"])}" stroke-width="1.6" opacity=".5"/>'
    return sheet(2000, 1340, defs, body + '<rect width="2000" height="1340" fill="url(#fall)"/>')


def tea() -> str:
    """Tea boxes as tetrahedra, packed point to point from above: green at the top, black at the bottom; one is open."""
    rng = random.Random(9)
    defs = surface("paper", ".3", 0.45, 1.1, 62) + blur("s", 8) + linear("fall", [(0, "#fff6dc", 0.28), (0.5, "#fff", 0), (1, "#0e0a08", 0.42)], "0 0 1 1") + radial("hole", [(0, "#0d0805", 1), (1, "#3a2010", 1)])
    ramp = ["#dfe8a6", "#b7cf6a", "#8fb04a", "#d8c04a", "#e0962e", "#c6602a", "#97382a", "#5f2630", "#2f2230"]
    side = 268.0
    high = side * math.sqrt(3) / 2
    body = '<rect width="1340" height="1760" fill="#efe6d4" filter="url(#paper)"/>'
    shadows, faces = "", ""
    leaves: tuple[float, float] = (0, 0)
    for row in range(8):
        for col in range(-1, 12):
            up = (row + col) % 2 == 0
            x0, y0 = -60 + (col - 1) * side / 2, -110 + row * (high + 10)
            inset = 9.0
            tri = [(x0, y0 + high), (x0 + side, y0 + high), (x0 + side / 2, y0)] if up else [(x0, y0), (x0 + side / 2, y0 + high), (x0 + side, y0)]
            gx, gy = sum(p[0] for p in tri) / 3, sum(p[1] for p in tri) / 3
            tri = [(x + (gx - x) * inset / 90, y + (gy - y) * inset / 90) for x, y in tri]
            if (row, col) == (4, 6):
                leaves = (gx, gy)
                faces += "@OPEN@"
                continue
            if (row, col) in ((1, 3), (6, 8)):
                continue
            colour = ramp[min(8, max(0, row + (1 if rng.random() < 0.16 else 0)))]
            turn = rng.gauss(0, 0.02)
            apex = (gx + rng.uniform(-4, 4) - 8, gy + rng.uniform(-4, 4) - 10)
            spin = [(gx + (x - gx) * math.cos(turn) - (y - gy) * math.sin(turn), gy + (x - gx) * math.sin(turn) + (y - gy) * math.cos(turn)) for x, y in tri]
            shadows += f'<path d="M{"L".join(f"{x + 26:.0f} {y + 30:.0f}" for x, y in spin)}Z"/>'
            for i in range(3):
                (ax, ay), (bx, by) = spin[i], spin[(i + 1) % 3]
                nx, ny = (ax + bx) / 2 - gx, (ay + by) / 2 - gy
                lum = 0.8 - 0.4 * (nx * 0.62 + ny * 0.78) / math.hypot(nx, ny)
                faces += f'<path d="M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}L{apex[0]:.1f} {apex[1]:.1f}Z" fill="{shade(colour, lum)}"/>'
                if i == (row + col) % 3:
                    for f in (0.3, 0.4, 0.5):
                        faces += f'<path d="M{ax + (apex[0] - ax) * f:.1f} {ay + (apex[1] - ay) * f:.1f}L{bx + (apex[0] - bx) * f:.1f} {by + (apex[1] - by) * f:.1f}" stroke="{shade("#fff4d8", lum)}" stroke-width="5" opacity=".85"/>'
            for x, y in spin:
                faces += f'<path d="M{x:.1f} {y:.1f}L{apex[0]:.1f} {apex[1]:.1f}" stroke="#fff6e0" stroke-width="3" opacity=".75"/>'
            faces += f'<circle cx="{apex[0]:.1f}" cy="{apex[1]:.1f}" r="4" fill="#fff8e8"/>'
    gx, gy = leaves
    flap = ""
    tri3 = [(gx + 168 * math.cos(math.radians(a)), gy + 168 * math.sin(math.radians(a))) for a in (90, 210, 330)]
    # lower edge downwards triangle laid open: three leaves folded out over the neighbours
    for i, c in enumerate(["#e7a03a", "#f3b95a", "#b9701f"]):
        (ax, ay), (bx, by) = tri3[i], tri3[(i + 1) % 3]
        ox, oy = (ax + bx) - gx, (ay + by) - gy
        flap += f'<path d="M{ax + 26:.0f} {ay + 30:.0f}L{bx + 26:.0f} {by + 30:.0f}L{ox + 26:.0f} {oy + 30:.0f}Z" fill="#20100a" opacity=".5" filter="url(#s)"/><path d="M{ax:.0f} {ay:.0f}L{bx:.0f} {by:.0f}L{ox:.0f} {oy:.0f}Z" fill="{mix(c, "#fff3d6", 0.72)}" stroke="#fff8e8" stroke-width="4"/><path d="M{ax:.0f} {ay:.0f}L{bx:.0f} {by:.0f}" stroke="#a8763a" stroke-width="4"/>'
    flap += f'<path d="M{"L".join(f"{x:.0f} {y:.0f}" for x, y in tri3)}Z" fill="url(#hole)"/>'
    for _ in range(430):
        a, b = sorted((rng.random(), rng.random()))
        w = (a, b - a, 1 - b)
        x, y = sum(p[0] * k for p, k in zip(tri3, w)), sum(p[1] * k for p, k in zip(tri3, w))
        t = rng.uniform(0, math.tau)
        flap += f'<path d="M{x:.0f} {y:.0f}q{9 * math.cos(t):.0f} {9 * math.sin(t):.0f} {24 * math.cos(t + 0.6):.0f} {24 * math.sin(t + 0.6):.0f}" fill="none" stroke="{rng.choice(["#3a2212", "#6b3d1a", "#a2662a", "#1d120b", "#5e5a24", "#d79a4a"])}" stroke-width="{rng.uniform(3, 7):.1f}" stroke-linecap="round"/>'
    for _ in range(60):
        r, t, q = abs(rng.gauss(190, 70)), rng.uniform(0, math.tau), rng.uniform(0, math.tau)
        x, y = gx + r * math.cos(t), gy + r * math.sin(t)
        flap += f'<path d="M{x + 5:.0f} {y + 6:.0f}l{16 * math.cos(q):.0f} {16 * math.sin(q):.0f}" stroke="#20100a" stroke-width="5" opacity=".45" stroke-linecap="round"/><path d="M{x:.0f} {y:.0f}l{16 * math.cos(q):.0f} {16 * math.sin(q):.0f}" stroke="{rng.choice(["#3a2212", "#6b3d1a", "#8a5420"])}" stroke-width="5" stroke-linecap="round"/>'
    body += f'<g fill="#2b1710" opacity=".55" filter="url(#s)">{shadows}</g><g filter="url(#paper)">{faces.replace("@OPEN@", "")}</g>{flap}'
    return sheet(1340, 1760, defs, body + '<rect width="1340" height="1760" fill="url(#fall)"/>')


BEASTS: list[tuple[str, float, str]] = [
    # a back fold on top, straight cuts, an arch between the legs: paper animals that stand
    ("mouse", 0.42, "M0 0V-40Q0 -96 60 -100H150L168 -128Q190 -150 204 -118L250 -66Q262 -50 250 -42L214 -30V0H176V-24H46V0ZM0 -34Q-70 -36 -96 -92L-88 -96Q-60 -52 0 -54Z"),
    ("cat", 0.62, "M0 0V-150Q-6 -190 -40 -206Q-96 -232 -92 -318L-66 -322Q-62 -262 -14 -240Q20 -232 60 -230H196L206 -300L236 -270H280L304 -302L318 -240Q324 -196 286 -180L262 -172V0H210V-96Q206 -134 168 -134H92Q56 -134 52 -96V0Z"),
    ("dog", 0.78, "M0 0V-170L-40 -214Q-60 -252 -50 -290L-24 -284Q-26 -250 10 -238H210L240 -312Q250 -344 290 -344H334L392 -306V-276Q392 -262 374 -260L322 -254L298 -196V0H240V-90Q236 -132 196 -132H104Q64 -132 58 -90V0ZM290 -344L264 -330L254 -262L286 -276Z"),
    ("sheep", 0.86, "M40 0V-110Q-12 -130 0 -180Q-16 -226 34 -244Q54 -292 110 -276Q150 -312 196 -284Q246 -304 268 -262L290 -300Q306 -318 330 -306L376 -270Q392 -256 382 -236L362 -206Q344 -196 326 -204L310 -196Q316 -140 270 -112V0H226V-96H84V0Z"),
    ("cow", 1.14, "M0 0V-190Q-14 -206 -14 -240V-110L-30 -96L-36 -112L-34 -250Q-30 -284 10 -286H290L330 -330L318 -372Q346 -372 352 -346H390Q398 -372 424 -370L410 -326L442 -296L448 -240Q446 -220 424 -218H396Q376 -222 366 -240L340 -170V0H282V-96Q278 -136 240 -138L226 -116H186L172 -138H96Q64 -136 58 -96V0Z"),
    ("horse", 1.32, "M0 0V-210Q-20 -150 -26 -70L-58 -78Q-58 -220 -6 -286Q10 -300 40 -300H232Q262 -316 286 -390Q300 -436 334 -446L340 -476L360 -450Q372 -444 378 -430L436 -362Q444 -346 430 -334L410 -328Q392 -328 380 -346L350 -366Q336 -300 318 -250L304 -196V0H252V-100Q246 -150 206 -150H104Q62 -150 54 -100V0Z"),
]


def beasts() -> str:
    """The dosing card folded up: six paper animals by weight, each before its measure, on an enamel-white shelf."""
    defs = (
        linear("wall", [(0, "#bfe0e6", 1), (0.6, "#a5d0da", 1), (1, "#7fb4c4", 1)], "0 0 .8 1") + linear("shelf", [(0, "#fbfaf4", 1), (1, "#d8e2e2", 1)]) + surface("card", ".5", 0.9, 1.1, 62) + blur("s", 7) + blur("t", 3)
        + linear("fall", [(0, "#fff8e0", 0.3), (0.5, "#fff", 0), (1, "#0b2a3a", 0.36)], "0 0 1 .8") + linear("pill", [(0, "#ffffff", 1), (0.5, "#f3e9e2", 1), (1, "#bda9a2", 1)]) + linear("front", [(0, "#f6f5ee", 1), (1, "#b9cccf", 1)])
    )
    tones = ["#ef5b4c", "#f28b3a", "#f2c23c", "#fbf7ea", "#2f6f8f", "#8e3b2a"]
    body = '<rect width="2000" height="1120" fill="url(#wall)" filter="url(#card)"/><path d="M-20 820H2020V1000H-20Z" fill="url(#shelf)"/><path d="M-20 1000H2020V1140H-20Z" fill="url(#front)"/><path d="M-20 1001H2020" stroke="#fff" stroke-width="5"/>'
    # the long card they were cut from: a strip on the shelf with crease and measure
    strip = "M60 868L1960 868L1990 960H30Z"
    body += f'<path d="{strip}" fill="#0b3a4c" opacity=".4" filter="url(#s)" transform="translate(24 18)"/><path d="{strip}" fill="#fffdf6"/><path d="M60 868H1960" stroke="#b8c4c2" stroke-width="3"/>'
    x = 70.0
    spans = [(-96, 262), (-92, 324), (-60, 392), (0, 392), (-36, 448), (-58, 444)]
    wall_shadow, cuts = "", ""
    for k, (_, scale, d) in enumerate(BEASTS):
        s = scale * 0.705
        x -= spans[k][0] * s
        place = f"translate({x:.0f} 888) scale({s:.3f})"
        wall_shadow += f'<path d="{d}" transform="translate({x + 58:.0f} 868) scale({s * 1.02:.3f})"/>'
        c = tones[k]
        # second half of the fold, seen through the legs and a hair behind
        cuts += f'<path d="{d}" transform="translate({x + 12 + 8 * s:.0f} {872:.0f}) scale({s:.3f})" fill="{shade(c, 0.58)}"/>'
        cuts += f'<path d="{d}" transform="{place}" fill="{c}" filter="url(#card)"/><g transform="{place}"><path d="{d}" fill="none" stroke="#fffdf2" stroke-width="{4 / s:.1f}" stroke-linejoin="round" opacity=".9"/></g>'
        eye = {0: (212, -84), 1: (268, -232), 2: (334, -308), 3: (340, -258), 4: (398, -300), 5: (368, -404)}[k]
        cuts += f'<circle cx="{x + eye[0] * s:.0f}" cy="{888 + eye[1] * s:.0f}" r="{max(4, 8 * s):.1f}" fill="#123a4a"/>'
        # dose: as many dots on the strip as tablets
        for j in range([1, 1, 2, 3, 5, 6][k]):
            px, py = x + 20 + j * 46, 928
            body_dot = f'<ellipse cx="{px + 7:.0f}" cy="{py + 8}" rx="19" ry="10" fill="#0b3a4c" opacity=".45"/><ellipse cx="{px:.0f}" cy="{py}" rx="19" ry="12" fill="#cdbfb6"/><ellipse cx="{px:.0f}" cy="{py - 6}" rx="19" ry="12" fill="url(#pill)"/><path d="M{px - 13:.0f} {py - 2}L{px + 13:.0f} {py - 10}" stroke="#a8938a" stroke-width="2.4"/>'
            if k == 0:
                body_dot = f'<path d="M{px - 19:.0f} {py - 2}A19 12 0 0 0 {px + 19:.0f} {py - 10}L{px + 19:.0f} {py - 2}A19 12 0 0 1 {px - 19:.0f} {py + 6}Z" fill="#cdbfb6"/><path d="M{px - 19:.0f} {py - 4}A19 12 0 0 0 {px + 19:.0f} {py - 10}Z" fill="url(#pill)"/>'
            cuts += body_dot
        x += spans[k][1] * s + 46
    body += f'<g fill="#1d5a72" opacity=".42" filter="url(#s)">{wall_shadow}</g>{cuts}'
    for k in range(97):
        px = 60 + k * 19.8
        body += f'<path d="M{px:.0f} 1010v{44 if k % 12 == 0 else 22}" stroke="#2f6f8f" stroke-width="{4 if k % 12 == 0 else 2}" opacity=".75"/>'
    return sheet(2000, 780, defs, f'<g transform="translate(0 -326)">{body}</g><rect width="2000" height="780" fill="url(#fall)"/>')


def pictures() -> list[Picture]:
    """Return the four pictures of Kartonkontor."""
    home = "kartonkontor/images/"
    return [
        Picture(home + "cover.jpg", folding(), 1800, grain=0.9, vignette=0.14, seed=3401),
        Picture(home + "sechs-haelse.jpg", necks(), 1800, grain=0.8, vignette=0.12, seed=3402),
        Picture(home + "spitz.jpg", tea(), 1200, grain=0.4, vignette=0.1, seed=3403),
        Picture(home + "gewichtsklassen.jpg", beasts(), 1800, grain=0.8, vignette=0.08, seed=3404),
    ]
