"""Tilla Wolfert, illustrator: risograph plates in coral, petrol and yellow that overprint and never quite register."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field

from .ink import Picture

Tone = tuple[float, float, float]  # how much of each of the three inks, from 0 to 1

RISO = ("#ff5c4d", "#00707f", "#ffd12e")
WALL = ("#d4553a", "#1f4f46", "#e9b64a")

WHITE: Tone = (0, 0, 0)
BLACK: Tone = (0.92, 1, 0.7)
CORAL: Tone = (1, 0, 0)
RED: Tone = (1, 0, 0.75)
ORANGE: Tone = (0.62, 0, 1)
PINK: Tone = (0.34, 0, 0)
PETROL: Tone = (0, 1, 0)
BLUE: Tone = (0, 0.45, 0)
PALE: Tone = (0, 0.2, 0)
NAVY: Tone = (0.5, 1, 0)
GREEN: Tone = (0, 0.62, 0.95)
LEAF: Tone = (0, 0.3, 0.9)
PINE: Tone = (0.2, 1, 0.8)
YELLOW: Tone = (0, 0, 1)
STRAW: Tone = (0.08, 0, 0.65)
CREAM: Tone = (0, 0, 0.22)
SKIN: Tone = (0.26, 0, 0.24)
BROWN: Tone = (0.7, 0.5, 0.8)


def mixed(ink: str, amount: float) -> str:
    """Return the ink at this coverage on white."""
    parts = (int(ink[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - p) * amount):02x}" for p in parts)


def between(a: Tone, b: Tone, t: float) -> Tone:
    """Return the tone `t` of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


@dataclass
class Press:
    """A drawing in three inks: every shape knocks out what lies under it in all three, and the layers are multiplied."""

    inks: tuple[str, str, str] = RISO
    shapes: list[tuple[str, Tone]] = field(default_factory=list)
    blends: list[tuple[Tone, Tone, float]] = field(default_factory=list)

    def put(self, markup: str, tone: Tone) -> None:
        """Add a shape whose colour is written INK."""
        self.shapes.append((markup, tone))

    def path(self, d: str, tone: Tone, more: str = "") -> None:
        """Add a filled path."""
        self.put(f'<path d="{d}" fill="INK" {more}/>', tone)

    def line(self, d: str, tone: Tone, width: float, more: str = "") -> None:
        """Add a stroked path with round ends."""
        self.put(f'<path d="{d}" fill="none" stroke="INK" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round" {more}/>', tone)

    def dot(self, x: float, y: float, r: float, tone: Tone, ry: float = 0) -> None:
        """Add an ellipse."""
        self.put(f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{r:.1f}" ry="{ry or r:.1f}" fill="INK"/>', tone)

    def fade(self, d: str, top: Tone, foot: Tone, middle: float = 0.6) -> None:
        """Add a path that passes from one tone to another, from top to bottom."""
        self.blends.append((top, foot, middle))
        self.put(f'<path d="{d}" fill="url(#bINK{len(self.blends) - 1})"/>', WHITE)

    def group(self, transform: str, draw: Callable[[Press], None]) -> None:
        """Draw something elsewhere, or at another size."""
        self.put(f'<g transform="{transform}">', WHITE)
        draw(self)
        self.put("</g>", WHITE)

    def sheet(self, width: int, height: int, frame: str, seed: int, paper: str = "#f7f1e3", extra: str = "") -> str:
        """Return the printed sheet: three layers, each a little out of register, with the speckle of the drum."""
        rng = random.Random(seed)
        defs = f'<clipPath id="frame"><path d="{frame}"/></clipPath>'
        body = f'<rect width="{width}" height="{height}" fill="{paper}"/>'
        for k, ink in enumerate(self.inks):
            for n, (top, foot, middle) in enumerate(self.blends):
                stops = "".join(
                    f'<stop offset="{o}" stop-color="{mixed(ink, between(top, foot, t)[k])}"/>' for o, t in ((0, 0.0), (middle, 0.6), (1, 1.0))
                )
                defs += f'<linearGradient id="b{k}x{n}" x1="0" y1="0" x2="0" y2="1">{stops}</linearGradient>'
            defs += (
                f'<filter id="drum{k}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".16" numOctaves="1" '
                f'seed="{seed * 3 + k}"/><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 1.9 0 0 0 -.86"/></filter>'
                f'<filter id="roll{k}" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".004 .02" numOctaves="2" '
                f'seed="{seed * 5 + k}"/><feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 .9 0 0 0 -.3"/></filter>'
            )
            drawn = "".join(m.replace("bINK", f"b{k}x").replace("INK", mixed(ink, tone[k])) for m, tone in self.shapes)
            dx, dy = rng.uniform(-4, 4), rng.uniform(-4, 4)
            body += (
                f'<g style="mix-blend-mode:multiply;isolation:isolate" transform="translate({dx:.1f} {dy:.1f})" clip-path="url(#frame)">'
                f'<rect width="{width}" height="{height}" fill="#fff"/>{drawn}<rect width="{width}" height="{height}" filter="url(#drum{k})" opacity=".1"/>'
                f'<rect width="{width}" height="{height}" filter="url(#roll{k})" opacity=".3"/></g>'
            )
        return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><defs>{defs}</defs>{body}{extra}</svg>'


def hill(seed: float, base: float, swing: float, width: int = 1000, foot: int = 1300) -> str:
    """Return a rolling hill that fills everything under its line."""
    points = [f"{x} {base + swing * (math.sin(x / 210 + seed) + 0.45 * math.sin(x / 97 + seed * 2.3)):.1f}" for x in range(-20, width + 21, 20)]
    return f"M-20 {foot}L" + "L".join(points) + f"L{width + 20} {foot}Z"


def shelter(p: Press, wall: Tone, inside: Tone, roof: Tone, post: Tone, lit: bool = False) -> None:
    """The shelter of Beim Kräiz, its foot in the middle at 0, 0; about 320 wide and 260 high."""
    p.path("M-136 -206L140 -220V0H-136Z", inside)
    p.path("M-136 -206L-100 -196V-8L-136 0Z", wall)
    p.path("M140 -220L176 -200V-6L140 0Z", wall)
    for x in (-60, -16, 28, 72, 116):
        p.line(f"M{x} -{196 + x // 20}V-4", wall, 3)
    p.path("M-60 -168H8V-112H-60Z", CREAM if not lit else YELLOW)
    for k in range(4):
        p.line(f"M-52 {-158 + 12 * k}H{-8 - 14 * (k % 2)}", post, 3)
    p.path("M-172 -222L-150 -250L170 -268L204 -226V-208L-172 -204Z", roof)
    p.path("M-172 -216L204 -222V-208L-172 -202Z", post)
    p.path("M-98 -70H132V-54H-98ZM-80 -56H-66V0H-80ZM104 -56H118V0H104Z", post)


def sign(p: Press, x: float, y: float, post: Tone, face: Tone) -> None:
    """The pole with the round sign and the timetable."""
    p.line(f"M{x} {y}V{y - 250}", post, 7)
    p.dot(x, y - 268, 34, face)
    p.line(f"M{x - 14} {y - 262}H{x + 14}M{x - 14} {y - 276}H{x + 14}", WHITE, 6)
    p.path(f"M{x - 22} {y - 178}H{x + 22}V{y - 112}H{x - 22}Z", CREAM)
    p.line(f"M{x - 13} {y - 162}H{x + 10}M{x - 13} {y - 149}H{x + 13}M{x - 13} {y - 136}H{x + 4}", post, 3)


def person(p: Press, x: float, y: float, s: float, coat: Tone, hair: Tone, legs: Tone = NAVY, sit: bool = False, face: int = 1, skin: Tone = SKIN, skirt: bool = False) -> None:
    """Somebody who waits: 200 high when standing, feet at (x, y), looking left (-1) or right (1)."""

    def draw(q: Press) -> None:
        if sit:
            q.path("M-26 -76Q-28 -62 -10 -60H36V0H58V-10H54V-66Q54 -84 34 -84H-10Z", legs)
            q.path("M-32 -64Q-40 -150 -2 -152Q34 -150 30 -64Z", coat)
            q.line("M2 -128Q16 -92 36 -84", between(coat, BLACK, 0.35), 15)
            q.dot(42, -84, 9, skin)
        else:
            q.path("M-22 -80H-3V0H-26ZM3 -80H22L30 -10V0H3Z", legs)
            q.path("M-34 -60Q-34 -150 0 -152Q34 -150 34 -60Z" if not skirt else "M-52 -34Q-24 -90 -24 -130Q-20 -152 0 -152Q20 -152 24 -130Q24 -90 52 -34Z", coat)
            q.line("M-14 -132Q-26 -104 -18 -78", between(coat, BLACK, 0.35), 13)
            q.dot(-17, -72, 8, skin)
        q.path("M-9 -160H9V-140H-9Z", skin)
        q.dot(2, -176, 25, skin, 28)
        q.path("M22 -180L34 -168L24 -164Z", skin)
        q.path("M-26 -168Q-32 -208 2 -208Q30 -206 26 -186Q4 -190 -6 -180Q-8 -160 -26 -168Z", hair)
        q.dot(14, -178, 3, BLACK)

    p.group(f"translate({x} {y}) scale({s * face} {s})", draw)


def dog(p: Press, x: float, y: float, s: float, coat: Tone, face: int = 1) -> None:
    """A dog that sits and waits."""

    def draw(q: Press) -> None:
        q.path("M-44 0Q-54 -60 -10 -84L8 -118Q14 -140 40 -136L66 -122Q68 -110 44 -106L36 -88Q40 -40 34 0H16L12 -40Q2 -6 10 0Z", coat)
        q.path("M12 -130Q-8 -128 -2 -96Q16 -100 20 -122Z", BLACK)
        q.line("M-42 -6Q-74 -6 -72 -34", coat, 11)
        q.dot(66, -120, 6, BLACK)
        q.dot(36, -124, 3.4, BLACK)
        q.line("M6 -90L34 -82", RED, 8)

    p.group(f"translate({x} {y}) scale({s * face} {s})", draw)


def cow(p: Press, x: float, y: float, s: float, coat: Tone, patch: Tone, face: int = 1) -> None:
    """A cow in profile, with her head up."""

    def draw(q: Press) -> None:
        q.path("M-128 -150Q-130 -170 -104 -170H70Q92 -172 108 -206L150 -214Q184 -190 190 -164Q188 -150 166 -152L136 -150Q124 -100 100 -84L96 0H74L70 -74H-76L-82 0H-104L-108 -76Q-130 -100 -128 -150Z", coat)
        q.path("M-84 -170H-10Q-4 -126 -48 -118Q-88 -124 -84 -170ZM30 -170H72Q70 -130 48 -128Q24 -136 30 -170ZM-110 -110Q-90 -96 -96 -70L-98 -40H-106Z", patch)
        q.path("M112 -204L88 -212L96 -194ZM120 -214Q112 -236 126 -240Q124 -222 132 -214Z", patch)
        q.path("M-40 -78Q-14 -54 10 -78Z", PINK)
        q.path("M166 -184L190 -164Q188 -150 166 -152Z", PINK)
        q.dot(142, -192, 5, BLACK)
        q.line("M-126 -156Q-146 -120 -138 -80", patch, 6)

    p.group(f"translate({x} {y}) scale({s * face} {s})", draw)


def umbrella(p: Press, x: float, y: float, r: float, tone: Tone, stick: float) -> None:
    """An umbrella with its ribs, its stick going down."""
    p.line(f"M{x} {y}V{y + stick}", BLACK, 5)
    p.path(f"M{x - r} {y}A{r} {r * 0.8:.0f} 0 0 1 {x + r} {y}Q{x + r * 0.8:.0f} {y - r * 0.12:.0f} {x + r * 0.6:.0f} {y}Q{x + r * 0.3:.0f} {y - r * 0.14:.0f} {x} {y}Q{x - r * 0.3:.0f} {y - r * 0.14:.0f} {x - r * 0.6:.0f} {y}Q{x - r * 0.8:.0f} {y - r * 0.12:.0f} {x - r} {y}Z", tone)
    p.line(f"M{x} {y - r * 0.8:.0f}V{y - r * 0.9:.0f}M{x} {y - r * 0.78:.0f}Q{x - r * 0.5:.0f} {y - r * 0.6:.0f} {x - r * 0.6:.0f} {y}M{x} {y - r * 0.78:.0f}Q{x + r * 0.5:.0f} {y - r * 0.6:.0f} {x + r * 0.6:.0f} {y}", between(tone, BLACK, 0.3), 3)


def tree(p: Press, x: float, y: float, s: float, bark: Tone, leaves: Tone | None, seed: int, lean: float = 0) -> None:
    """A bare tree, or one in leaf or blossom."""
    rng = random.Random(seed)
    tips: list[tuple[float, float]] = []

    def branch(x0: float, y0: float, angle: float, length: float, width: float) -> None:
        x1, y1 = x0 + length * math.cos(angle) + lean * length * 0.4, y0 - length * math.sin(angle)
        p.line(f"M{x0:.0f} {y0:.0f}L{x1:.0f} {y1:.0f}", bark, max(2, width))
        if width < 3 * s:
            tips.append((x1, y1))
            return
        for turn in (-0.5, 0.06, 0.52):
            branch(x1, y1, angle + turn + rng.uniform(-0.16, 0.16), length * rng.uniform(0.62, 0.78), width * 0.55)

    branch(x, y, math.pi / 2, 120 * s, 22 * s)
    if leaves:
        for tx, ty in tips:
            for _ in range(3):
                p.dot(tx + rng.gauss(0, 16 * s), ty + rng.gauss(0, 14 * s), rng.uniform(8, 20) * s, between(leaves, WHITE, rng.random() * 0.55))


def firs(p: Press, y: float, count: int, size: float, tone: Tone, seed: int, width: int = 1000) -> None:
    """A row of firs along a line."""
    rng = random.Random(seed)
    for _ in range(count):
        x, h = rng.uniform(-20, width + 20), size * rng.uniform(0.6, 1.2)
        foot = y + rng.uniform(-10, 22)
        p.path("".join(f"M{x:.0f} {foot - h + k * h * 0.24:.0f}l{h * (0.12 + 0.06 * k):.0f} {h * 0.36:.0f}h-{h * (0.24 + 0.12 * k):.0f}Z" for k in range(3)), tone)


def scatter(p: Press, count: int, seed: int, tone: Tone, low: float, high: float, top: int = 0, foot: int = 1140, width: int = 1000) -> None:
    """Snow, stars or petals."""
    rng = random.Random(seed)
    for _ in range(count):
        p.dot(rng.uniform(0, width), rng.uniform(top, foot), rng.uniform(low, high), tone)


def ground(p: Press, y: float, verge: Tone, road: Tone, marks: Tone) -> None:
    """The verge, the road with its broken line."""
    p.path(f"M-20 {y}Q500 {y - 18} 1020 {y + 4}V1300H-20Z", verge)
    p.path(f"M-20 {y + 96}Q500 {y + 70} 1020 {y + 92}V{y + 262}Q500 {y + 240} -20 {y + 270}Z", road)
    for x in range(-10, 1000, 150):
        p.line(f"M{x} {y + 176 - 18 * math.sin(x / 320):.0f}l74 {-4 if x < 450 else 3}", marks, 8)


def waiting(p: Press, x: float, y: float, s: float, tones: tuple[Tone, Tone, Tone, Tone], face: int = 1, lit: bool = False) -> None:
    """The shelter somewhere in the plate."""
    p.group(f"translate({x} {y}) scale({s * face} {s})", lambda q: shelter(q, *tones, lit=lit))


SKY = "M-20 -20H1020V1300H-20Z"
SCENES: list[Callable[[Press], None]] = []


def scene(draw: Callable[[Press], None]) -> Callable[[Press], None]:
    """Keep a plate in the order of the months."""
    SCENES.append(draw)
    return draw


@scene
def january(p: Press) -> None:
    """Snow, and a dog alone."""
    p.fade(SKY, (0, 0.5, 0), (0.3, 0, 0.06), 0.4)
    p.path(hill(1.0, 520, 46), (0.05, 0.3, 0))
    firs(p, 540, 34, 110, (0.1, 0.62, 0), 4)
    p.path(hill(3.2, 640, 40), PALE)
    p.path(hill(5.1, 770, 26), WHITE)
    tree(p, 170, 800, 1.05, NAVY, None, 8)
    waiting(p, 660, 880, 1.08, (BLUE, PETROL, NAVY, BLACK))
    p.path("M470 640Q450 604 500 596Q650 566 850 578Q896 590 884 632Q800 620 700 634Q560 622 470 640Z", WHITE)
    dog(p, 690, 882, 0.9, ORANGE, -1)
    sign(p, 912, 884, NAVY, CORAL)
    p.path("M-20 880Q500 850 1020 884V1300H-20Z", (0.03, 0.05, 0))
    p.path("M-20 1020Q380 950 1020 1044V1300H-20Z", PALE)
    for k in range(13):
        t = k / 12
        x, y = 40 + 590 * t, 1130 - 230 * t**0.8
        p.dot(x, y + (-1) ** k * 12 * (1.2 - t), 9 - 4 * t, BLUE, 6 - 3 * t)
    scatter(p, 120, 2, WHITE, 3, 9, 0, 1140)


@scene
def february(p: Press) -> None:
    """Night, stars and a telephone."""
    p.fade(SKY, (0.75, 1, 0), (0, 0.85, 0), 0.5)
    scatter(p, 130, 5, CREAM, 1.5, 5, 0, 560)
    p.dot(210, 230, 92, CREAM)
    p.dot(252, 206, 84, (0.66, 1, 0))
    p.path(hill(0.4, 560, 60), (0.5, 1, 0.3))
    firs(p, 600, 26, 150, (0.8, 1, 0.5), 9)
    p.path(hill(2.0, 700, 20), BLACK)
    waiting(p, 500, 1010, 1.86, ((0.7, 0.9, 0), (0.25, 0.72, 0), (0.9, 1, 0.2), BLACK), -1)
    p.dot(532, 820, 190, (0.18, 0.55, 0.5))
    p.dot(532, 820, 120, (0.14, 0.3, 0.75))
    person(p, 470, 1010, 1.75, CORAL, BLACK, NAVY, sit=True, skin=(0.1, 0, 0.5))
    p.path("M536 812l44 -18 16 48 -44 18Z", BLACK)
    p.path("M530 814l40 -16 14 42 -40 16Z", YELLOW)
    p.path("M-20 1008Q500 990 1020 1012V1300H-20Z", (0.6, 1, 0.2))
    p.path("M-20 1070Q500 1040 1020 1076V1300H-20Z", BLACK)


@scene
def march(p: Press) -> None:
    """The river over the road."""
    p.fade(SKY, (0.12, 0.5, 0), (0.08, 0, 0.5), 0.45)
    for k, (x, y, w) in enumerate(((180, 150, 230), (640, 110, 300), (880, 240, 190), (380, 270, 210))):
        p.path(f"M{x - w} {y + 40}Q{x - w * 0.7:.0f} {y - 30} {x - w * 0.2:.0f} {y - 8}Q{x + w * 0.1:.0f} {y - 70} {x + w * 0.5:.0f} {y - 12}Q{x + w} {y - 14} {x + w} {y + 40}Z", (0.1, 0.62 - 0.1 * k, 0))
    p.path(hill(2.6, 470, 44), (0, 0.5, 0.4))
    p.path(hill(4.4, 560, 30), GREEN)
    tree(p, 850, 690, 1.2, BROWN, LEAF, 14)
    waiting(p, 380, 850, 1.62, (CORAL, (0.72, 0.34, 0.2), RED, NAVY))
    person(p, 380, 842, 1.56, YELLOW, BROWN, GREEN, sit=True)
    sign(p, 770, 850, NAVY, ORANGE)
    p.path("M-20 752Q500 744 1020 756V1300H-20Z", BLUE)
    p.path("M150 756H660L640 950Q440 990 172 940Z", (0.42, 0.62, 0))
    p.path("M764 756H777L774 930H767Z", NAVY)
    rng = random.Random(4)
    for _ in range(64):
        y = rng.uniform(766, 1140)
        w = rng.uniform(20, 110) * (y - 640) / 260
        x = rng.uniform(-40, 980)
        p.line(f"M{x:.0f} {y:.0f}q{w / 4:.0f} {-w / 12:.0f} {w / 2:.0f} 0t{w / 2:.0f} 0", rng.choice((WHITE, PETROL, PALE, PETROL)), 4)
    for x, y, s in ((560, 1030, 1.5), (800, 960, 1.1)):
        p.group(f"translate({x} {y}) scale({s})", lambda q: (q.path("M-60 -20Q-66 8 -20 14H30Q54 6 50 -18Q70 -24 76 -40Q70 -62 48 -58Q32 -50 36 -22Q0 -28 -60 -20Z", WHITE), q.path("M74 -46L98 -40L74 -34Z", ORANGE), q.dot(58, -46, 3.5, BLACK), q.path("M36 -30Q40 -62 60 -58Q72 -54 74 -46Q50 -40 36 -30Z", PINE), q.dot(60, -46, 3, WHITE))[0])


@scene
def april(p: Press) -> None:
    """Rain and three umbrellas."""
    p.fade(SKY, (0.06, 0.55, 0.1), (0, 0.1, 0.32), 0.5)
    p.path(hill(0.2, 460, 50), (0, 0.35, 0.3))
    p.path(hill(2.2, 560, 40), LEAF)
    waiting(p, 190, 700, 0.78, (PETROL, NAVY, CORAL, BLACK), -1)
    ground(p, 720, GREEN, (0.1, 0.55, 0.1), WHITE)
    for x, w in ((240, 150), (700, 210)):
        p.dot(x, 1040, w, PALE, 26)
    for x, r, tone, coat, size, f in ((250, 168, YELLOW, PETROL, 2.0, 1), (540, 186, CORAL, NAVY, 2.25, -1), (808, 66, PETROL, ORANGE, 1.9, -1)):
        person(p, x, 1076, size, coat, BROWN if f > 0 else BLACK, BLACK, face=f)
        umbrella(p, x + 44 * f, 1076 - size * 222, r, tone, size * 120)
        p.dot(x + 44 * f, 1076 - size * 104, 17, SKIN)
    rng = random.Random(12)
    for _ in range(150):
        x, y, h = rng.uniform(-20, 1020), rng.uniform(-10, 1130), rng.uniform(30, 80)
        p.line(f"M{x:.0f} {y:.0f}l{-h * 0.22:.0f} {h:.0f}", rng.choice((WHITE, WHITE, PETROL)), 3.4)


@scene
def may(p: Press) -> None:
    """A boy and his tuba under blossom."""
    p.fade(SKY, (0, 0.26, 0), (0.12, 0, 0.3), 0.5)
    p.path(hill(3.9, 540, 50), (0, 0.3, 0.6))
    p.path(hill(1.4, 640, 40), LEAF)
    for k in range(9):
        p.line(f"M{-40 + k * 60} 900Q{180 + k * 56} 740 {330 + k * 34} 640", GREEN, 5)
    ground(p, 820, GREEN, (0.2, 0.4, 0.1), WHITE)
    waiting(p, 210, 850, 1.0, (PINK, CORAL, PETROL, NAVY))
    tree(p, 800, 880, 2.1, BROWN, CORAL, 21, -0.1)
    p.put('<g transform="translate(-40 -46) scale(1.1)">', WHITE)
    brass, shade = (0.1, 0, 0.95), (0.45, 0.1, 1)
    p.path("M520 690Q500 620 420 570Q560 520 690 560Q630 620 626 690V900Q620 960 570 960Q520 960 520 900Z", brass)
    p.dot(556, 562, 136, shade, 40)
    p.dot(556, 562, 112, (0.7, 0.5, 1), 28)
    for k in range(3):
        p.line(f"M{536 + 30 * k} 716V800", shade, 15)
    p.line("M520 850Q480 850 480 800V730Q500 700 520 706M626 880Q670 870 668 800V740", brass, 20)
    p.line("M570 740Q610 700 596 770", shade, 8)
    person(p, 470, 1034, 1.32, CORAL, BROWN, NAVY)
    p.line("M470 856Q520 880 560 838", RED, 22)
    p.dot(562, 836, 15, SKIN)
    p.put("</g>", WHITE)
    scatter(p, 70, 9, PINK, 4, 10, 480, 1140)


@scene
def june(p: Press) -> None:
    """Cows in a queue."""
    p.fade(SKY, (0, 0.05, 0.5), (0.16, 0, 0.2), 0.4)
    p.dot(180, 190, 70, WHITE)
    p.path(hill(5.4, 420, 50), (0, 0.45, 0.5))
    for k in range(5):
        p.path(hill(1.0 + k * 0.8, 500 + 58 * k, 24), between(GREEN, LEAF, (k % 2) * 0.9))
    tree(p, 120, 620, 0.9, BROWN, GREEN, 3)
    waiting(p, 800, 800, 0.94, (CORAL, NAVY, RED, BLACK), -1)
    p.path("M-20 800Q500 770 1020 806V1300H-20Z", (0, 0.5, 1))
    p.path("M-20 990Q500 950 1020 984V1300H-20Z", (0.18, 0.4, 0.1))
    sign(p, 846, 980, NAVY, CORAL)
    rng = random.Random(6)
    for _ in range(60):
        x, y = rng.uniform(0, 1000), rng.uniform(820, 960)
        p.line(f"M{x:.0f} {y:.0f}v-16", GREEN, 3)
        p.dot(x, y - 20, 5, rng.choice((WHITE, CORAL, YELLOW)))
    cow(p, 576, 990, 1.18, WHITE, BLACK)
    cow(p, 240, 1040, 1.34, (0.6, 0.3, 0.8), WHITE)
    cow(p, 30, 1110, 1.5, CREAM, NAVY)


@scene
def july(p: Press) -> None:
    """Heat, and a strip of shade."""
    p.fade(SKY, (0.55, 0, 0.8), (0.05, 0, 0.7), 0.5)
    p.dot(500, 360, 300, (0.3, 0, 0.75))
    p.dot(500, 360, 236, YELLOW)
    p.dot(500, 360, 170, CREAM)
    p.path(hill(0.9, 660, 22), (0.45, 0.1, 0.8))
    p.path("M-20 742Q500 716 1020 744V1300H-20Z", STRAW)
    for k in range(7):
        p.line(f"M{480 - k * 92} {790 + k * k * 5}L{300 - k * 190} 1200M{540 + k * 92} {790 + k * k * 5}L{700 + k * 190} 1200", (0.3, 0, 0.8), 4)
    p.path("M280 850L722 850L800 930H214Z", NAVY)
    waiting(p, 500, 850, 1.4, (ORANGE, (0.6, 0.7, 0), CORAL, BLACK))
    for x, coat, hair, f in ((436, WHITE, BROWN, 1), (570, CORAL, BLACK, -1)):
        person(p, x, 912, 0.95, coat, hair, PETROL, sit=True, face=f)
        p.path(f"M{x + 40 * f - 12} 812h24l-12 34Z", ORANGE)
        p.dot(x + 40 * f, 806, 17, PINK if f > 0 else WHITE)
    sign(p, 850, 860, BROWN, CORAL)
    p.path("M-20 1010Q500 980 1020 1012V1300H-20Z", (0.34, 0.12, 0.5))
    for k in range(3):
        p.line(f"M{60 + k * 40} {960 + 60 * k}q120 -16 240 0t240 0t240 0t240 0", CREAM, 4, 'stroke-dasharray="60 44"')


@scene
def august(p: Press) -> None:
    """Straw and sleep."""
    p.fade(SKY, (0, 0.42, 0), (0.04, 0, 0.35), 0.5)
    for x, y in ((170, 180), (250, 240), (120, 300), (330, 160), (420, 260)):
        p.line(f"M{x - 34} {y - 12}Q{x - 10} {y - 16} {x} {y}Q{x + 10} {y - 16} {x + 34} {y - 12}", NAVY, 6)
    p.path(hill(2.9, 520, 44), (0, 0.5, 0.55))
    p.path(hill(0.3, 600, 26), YELLOW)
    for k in range(12):
        p.line(f"M{-60 + k * 110} 900Q{140 + k * 76} 720 {260 + k * 46} 610", ORANGE, 4)
    rng = random.Random(10)
    for x, y, r in ((140, 700, 44), (300, 660, 30), (880, 690, 40), (760, 650, 26), (620, 640, 20)):
        p.dot(x + r * 0.5, y + r * 0.8, r * 1.5, (0.4, 0.3, 0.8), r * 0.3)
        p.path(f"M{x} {y - r}h{r}a{r * 0.5} {r} 0 0 1 0 {2 * r}h-{r}Z", ORANGE)
        p.dot(x, y, r * 0.62, STRAW, r)
        p.line(f"M{x} {y}m{r * 0.2} 0a{r * 0.2} {r * 0.36} 0 1 0 -{r * 0.3} {r * 0.3}a{r * 0.4} {r * 0.7} 0 0 0 {r * 0.3} -{r}", BROWN, 3)
    waiting(p, 430, 1010, 1.8, ((0.6, 0.1, 0.5), (0.2, 0.55, 0), CORAL, NAVY))
    p.path("M392 880Q396 826 450 826L560 838L640 862V886Z", WHITE)
    p.path("M548 884L556 836L640 838L668 790L696 866V1000H664V900Z", PETROL)
    p.path("M660 984H718Q722 1008 704 1010H660Z", BLACK)
    p.line("M452 846Q486 886 540 862", PALE, 20)
    p.dot(352, 852, 38, SKIN, 34)
    p.dot(330, 876, 24, WHITE, 18)
    p.path("M318 820Q322 774 362 778Q400 784 396 834Z", STRAW)
    p.line("M322 816Q360 806 394 828", CORAL, 11)
    p.line("M296 820Q360 806 424 848", STRAW, 13)
    p.path("M-20 1010Q500 992 1020 1014V1300H-20Z", (0, 0.35, 0.95))
    p.path("M-20 1078Q500 1052 1020 1080V1300H-20Z", (0.3, 0.4, 0.2))
    p.dot(900, 1100, 190, (0.4, 0.4, 0.5), 30)
    p.path("M880 838h200v260h-200Z", ORANGE)
    p.dot(880, 968, 92, STRAW, 130)
    for k in range(1, 4):
        p.put(f'<ellipse cx="{880 + 3 * k}" cy="{968 + 4 * k}" rx="{92 - 24 * k}" ry="{130 - 33 * k}" fill="none" stroke="INK" stroke-width="4" stroke-dasharray="90 14"/>', BROWN)
    for _ in range(26):
        x = rng.uniform(0, 1000)
        p.line(f"M{x:.0f} 1030q4 -20 {rng.uniform(-12, 12):.0f} -44", STRAW, 4)


@scene
def september(p: Press) -> None:
    """Five satchels."""
    p.fade(SKY, (0.4, 0, 0.05), (0, 0, 0.55), 0.55)
    p.dot(800, 470, 120, CREAM)
    p.path(hill(4.7, 520, 56), (0.4, 0.35, 0.4))
    firs(p, 560, 18, 90, (0.45, 0.6, 0.4), 31)
    p.path(hill(0.8, 650, 34), ORANGE)
    p.path(hill(2.5, 730, 24), (0.2, 0.3, 0.9))
    waiting(p, 300, 870, 1.24, (NAVY, PETROL, CORAL, BLACK))
    tree(p, 860, 850, 1.2, BROWN, ORANGE, 17)
    ground(p, 860, LEAF, (0.25, 0.5, 0), WHITE)
    coats = ((PETROL, BROWN, YELLOW, 1.42, 62), (YELLOW, BLACK, CORAL, 1.16, 60), (CORAL, ORANGE, NAVY, 1.56, 66), (WHITE, BROWN, PETROL, 1.24, 60), (CORAL, BLACK, YELLOW, 0.95, 122))
    for k, (coat, hair, bag, size, big) in enumerate(coats):
        x, y = 126 + 178 * k + (k == 4) * 44, 1030
        person(p, x, y, size, coat, hair, NAVY, skin=(0.5, 0.22, 0.5) if k in (1, 4) else SKIN)
        top = y - size * 148
        p.path(f"M{x - 20 * size - big} {top}h{big}q12 0 12 14v{big * 1.1:.0f}q0 12 -12 12h-{big}q-12 0 -12 -12v-{big * 1.1:.0f}q0 -14 12 -14Z", bag)
        p.path(f"M{x - 20 * size - big * 0.9:.0f} {top + big * 0.6:.0f}h{big * 0.8:.0f}v{big * 0.5:.0f}h-{big * 0.8:.0f}Z", between(bag, BLACK, 0.35))
        p.dot(x - 20 * size - big * 0.5, top + big * 0.32, 6, WHITE)


@scene
def october(p: Press) -> None:
    """Fog and a red scarf."""
    p.fade(SKY, (0, 0.34, 0.04), (0.04, 0.06, 0.1), 0.6)
    for k in range(5):
        y = 420 + 90 * k
        firs(p, y + 30, 15 - k, 150 + 26 * k, (0, 0.2 + 0.05 * k, 0.04), 40 + k)
        p.fade(hill(k * 1.7, y, 26), (0, 0.24 + 0.05 * k, 0.05), (0, 0.04, 0.06), 0.22)
    tree(p, 200, 980, 2.3, (0, 0.42, 0.05), None, 27)
    waiting(p, 640, 950, 1.36, ((0, 0.4, 0), (0, 0.27, 0), (0, 0.5, 0), (0, 0.58, 0)))
    sign(p, 930, 960, (0, 0.45, 0), (0.12, 0.3, 0))
    p.fade("M-20 950Q500 924 1020 954V1300H-20Z", (0, 0.34, 0.05), (0, 0.12, 0.05))
    person(p, 420, 1010, 1.7, (0.05, 0.72, 0.1), (0, 0.9, 0.2), (0, 0.85, 0.1))
    p.path("M386 748Q424 776 460 744L466 772Q424 800 384 776Z", RED)
    p.path("M398 768Q380 840 332 866Q300 880 262 862Q300 850 330 826Q364 800 378 760Z", RED)
    p.line("M262 862l-26 6M268 852l-30 -6M276 866l-20 16", RED, 6)


@scene
def november(p: Press) -> None:
    """A wedding in the wind."""
    p.fade(SKY, (0.42, 0.7, 0), (0.5, 0, 0.5), 0.62)
    for k in range(7):
        y = 90 + 66 * k
        p.line(f"M{-40 + 50 * (k % 3)} {y}Q300 {y - 34} 540 {y + 8}T1040 {y - 26}", (0.2, 0.4, 0) if k % 2 else (0.5, 0.3, 0.1), 10, 'stroke-dasharray="260 90"')
    p.path(hill(5.9, 600, 56), (0.6, 0.7, 0.2))
    p.path(hill(3.3, 700, 36), BROWN)
    tree(p, 130, 860, 1.7, BLACK, ORANGE, 33, 0.62)
    waiting(p, 700, 880, 1.16, (PETROL, NAVY, ORANGE, BLACK), -1)
    ground(p, 880, (0.4, 0.5, 0.9), (0.3, 0.75, 0), STRAW)
    p.path("M466 694Q560 640 640 560Q760 430 1040 452Q900 500 850 590Q820 520 740 610Q640 740 506 726Z", WHITE)
    p.line("M500 716Q650 640 740 540Q820 470 960 470M520 728Q680 660 780 560", PALE, 5)
    person(p, 300, 1050, 1.86, BLACK, BROWN, NAVY)
    person(p, 470, 1050, 1.72, WHITE, (0.5, 0.1, 0.8), SKIN, face=-1, skirt=True, skin=(0.45, 0.2, 0.5))
    p.line("M440 708Q468 682 504 722", WHITE, 14)
    p.line("M332 826Q370 880 420 866", BLACK, 24)
    p.dot(424, 864, 15, SKIN)
    p.path("M372 842l20 -50 44 0 16 46 -40 30Z", GREEN)
    for x, y in ((388, 796), (412, 782), (438, 800), (400, 816), (426, 818)):
        p.dot(x, y, 15, CORAL)
    p.path("M276 790l24 12 -24 12ZM324 790l-24 12 24 12Z", RED)
    rng = random.Random(23)
    for _ in range(54):
        x, y = rng.uniform(150, 1000), rng.uniform(330, 1110)
        p.put(f'<ellipse cx="{x:.0f}" cy="{y:.0f}" rx="13" ry="6" fill="INK" transform="rotate({rng.uniform(-60, 40):.0f} {x:.0f} {y:.0f})"/>', rng.choice((ORANGE, YELLOW, CORAL)))


def bus(p: Press) -> None:
    """The bus from the side, 760 long and 300 high, its wheels at 0; the front is on the left."""
    p.path("M-380 -40V-250Q-374 -300 -320 -304H350Q382 -300 382 -262V-40Z", CORAL)
    p.path("M-380 -40V-110H382V-40Z", (1, 0.45, 0.2))
    p.path("M-358 -156V-262H-268V-156ZM-252 -262H-160V-156H-252ZM-146 -262H-22V-156H-146ZM-8 -262H116V-156H-8ZM130 -262H254V-156H130ZM268 -262H356V-156H268Z", YELLOW)
    p.line("M-340 -128H360", CREAM, 5)
    for x, hair, coat in ((-84, BROWN, PETROL), (24, BLACK, CORAL), (84, ORANGE, NAVY), (192, BLACK, WHITE), (312, BROWN, PETROL), (-312, BLACK, NAVY), (-206, ORANGE, GREEN)):
        p.path(f"M{x - 34} -156Q{x - 30} -196 {x} -196Q{x + 30} -196 {x + 34} -156Z", coat)
        p.dot(x, -212, 20, SKIN)
        p.path(f"M{x - 22} -208Q{x - 24} -238 {x} -236Q{x + 26} -236 {x + 20} -214Q{x} -222 {x - 22} -208Z", hair)
    p.path("M-330 -296H-220V-274H-330Z", BLACK)
    p.line("M-318 -285H-240", YELLOW, 8, 'stroke-dasharray="3 13"')
    for x in (-280, 250):
        p.dot(x, -30, 50, BLACK)
        p.dot(x, -30, 20, PALE)
    p.dot(-374, -82, 15, CREAM)


@scene
def december(p: Press) -> None:
    """It comes."""
    p.fade(SKY, (0.5, 1, 0), (0.5, 0.15, 0), 0.5)
    scatter(p, 40, 51, CREAM, 1.5, 4, 0, 400)
    p.path(hill(1.9, 520, 54), (0.45, 0.85, 0))
    firs(p, 560, 30, 130, (0.55, 1, 0.2), 52)
    p.path(hill(0.1, 640, 30), (0.2, 0.5, 0))
    waiting(p, 800, 800, 0.9, (PETROL, NAVY, BLACK, BLACK), lit=True)
    p.path("M-20 800Q500 776 1020 806V1300H-20Z", PALE)
    p.path("M-20 900Q500 874 1020 906V1070Q500 1040 -20 1076Z", (0.3, 0.7, 0))
    p.path("M190 878L-60 850V1080L190 930Z", (0.05, 0.2, 0.8))
    p.group("translate(545 1000) scale(.96)", bus)
    p.path("M-20 1050Q500 1024 1020 1056V1300H-20Z", (0.04, 0.12, 0))
    dog(p, 190, 1110, 1.15, ORANGE)
    scatter(p, 130, 53, WHITE, 3, 9)


def plate(number: int) -> str:
    """One plate of the series: the scene, and under it twelve dots of which one is filled."""
    p = Press()
    p.put('<g transform="translate(60 60) scale(.88)">', WHITE)
    SCENES[number - 1](p)
    p.put("</g>", WHITE)
    dots = "".join(
        f'<circle cx="{500 + 26 * (k - 6.5):.0f}" cy="1160" r="7" fill="{RISO[0] if k == number else "none"}" stroke="{RISO[1]}" stroke-width="2.4"/>' for k in range(1, 13)
    )
    return p.sheet(1000, 1250, "M64 64H936V1082H64Z", number, extra=dots)


def valley() -> str:
    """The cover: the whole valley, the road down to the shelter, and the bus far back in the bend."""
    p = Press()
    p.fade("M-20 -20H1820V1240H-20Z", (0.62, 0, 0.12), (0.02, 0, 0.6), 0.34)
    p.dot(1290, 300, 150, CREAM)
    for k, (seed, base, swing, tone) in enumerate(((0.6, 360, 40, (0.4, 0.4, 0.1)), (2.9, 430, 50, (0.3, 0.6, 0.2)), (4.6, 500, 44, (0.1, 0.7, 0.4)))):
        p.path(hill(seed, base, swing, 1800), tone)
        firs(p, base + 20, 26 - 6 * k, 60 + 24 * k, between(tone, PINE, 0.5), 70 + k, 1800)
    p.path("M-20 620Q300 500 700 560T1300 540T1820 600V1240H-20Z", LEAF)
    p.path("M-20 760C200 560 520 560 660 640C520 700 300 740 -20 900Z", YELLOW)
    for k in range(9):
        p.line(f"M{-20} {800 + 14 * k}C{180} {640 + 8 * k} {380 + 20 * k} {590 + 5 * k} {600 + 6 * k} {620 + 3 * k}", ORANGE, 4)
    p.path("M1160 560C1400 520 1640 560 1820 640V900C1600 720 1380 640 1160 620Z", (0, 0.75, 0.8))
    for k in range(12):
        p.line(f"M{1190 + 50 * k} {566 + 3 * k}Q{1290 + 52 * k} {610 + 9 * k} {1360 + 60 * k} {690 + 26 * k}", PALE, 3, 'stroke-dasharray="10 12"')
    road = "M1008 536C1100 548 1180 574 1120 604C1000 650 700 640 650 712C610 780 1000 800 1180 860C1330 920 1300 1040 900 1240H1500C1660 1060 1560 900 1330 830C1130 774 800 770 800 720C810 670 1110 672 1200 612C1240 572 1120 540 1012 532Z"
    p.path(road, (0.24, 0.34, 0))
    for d, w in (("M1150 596C1080 650 760 650 712 716", 4), ("M716 730C760 780 1060 800 1250 850", 7), ("M1290 864C1450 930 1420 1060 1260 1220", 12)):
        p.line(d, WHITE, w, f'stroke-dasharray="{w * 5} {w * 5}"')
    p.group("translate(842 660) rotate(-7) scale(.2)", bus)
    p.path("M560 610L650 690L652 706L500 650Z", (0, 0, 0.55))
    for x, y, w, h in ((300, 560, 44, 34), (350, 552, 36, 40), (396, 566, 50, 30), (256, 574, 34, 24), (450, 556, 34, 34)):
        p.path(f"M{x} {y}h{w}v-{h}h-{w}Z", WHITE)
        p.path(f"M{x - 5} {y - h}l{w / 2 + 5:.0f} -{h * 0.7:.0f}l{w / 2 + 5:.0f} {h * 0.7:.0f}Z", CORAL)
    p.path("M340 520V440H366V520ZM334 442L353 360L372 442Z", NAVY)
    p.path("M-20 900C260 780 560 840 760 980C860 1060 840 1160 800 1240H-20Z", GREEN)
    p.path("M1820 880C1640 940 1600 1080 1640 1240H1820Z", PINE)
    waiting(p, 470, 1060, 1.28, (CORAL, (0.75, 0.45, 0.2), RED, NAVY))
    sign(p, 736, 1080, NAVY, CORAL)
    dog(p, 560, 1066, 0.85, ORANGE)
    tree(p, 130, 1100, 2.0, BROWN, YELLOW, 61)
    tree(p, 1720, 1120, 1.5, NAVY, GREEN, 64)
    rng = random.Random(66)
    for _ in range(120):
        x, y = rng.uniform(0, 800), rng.uniform(1080, 1200)
        p.line(f"M{x:.0f} {y:.0f}q3 -16 {rng.uniform(-9, 9):.0f} -34", LEAF, 4)
    return p.sheet(1800, 1200, "M0 0H1800V1200H0Z", 20)


def staircase() -> str:
    """The school stairwell in section: badger, hare, fox and swallow on the wall, each along its own flight."""
    p = Press(WALL)
    wall, stone, earth = (0, 0, 0.1), (0.1, 0.12, 0.1), (0.5, 0.75, 0.4)
    brick, dark, gold = (1, 0.05, 0), (0.2, 1, 0), (0, 0.02, 1)
    p.fade("M-20 -20H1220V1540H-20Z", (0, 0.32, 0.06), (0.02, 0.08, 0.12), 0.6)
    p.path("M-20 1180H1220V1540H-20Z", earth)
    p.path("M120 1430V360L600 70L1080 360V1430Z", dark)
    p.path("M156 1400V380L600 112L1044 380V1400Z", wall)
    flights = [(1400, 1), (1150, -1), (900, 1), (650, -1)]
    def badger(q: Press) -> None:
        q.path("M-250 60Q-270 -70 -110 -92Q40 -110 120 -60L226 -6Q236 16 210 24Q150 30 110 20L96 70H50L40 34H-90L-104 70H-160L-170 40Z", dark)
        q.path("M84 -70Q150 -70 228 -4Q210 -4 180 -14Q120 -40 80 -34ZM90 -6Q150 4 206 22Q150 34 96 16Z", WHITE)
        q.path("M-200 -40Q-120 -80 20 -70Q-100 -54 -206 0Z", (0.1, 0.5, 0))
        q.dot(142, -22, 6, WHITE)
        q.dot(228, 6, 12, brick)

    def hare(q: Press) -> None:
        q.path("M-230 20Q-200 -80 -80 -64Q30 -60 80 -70Q70 -150 20 -190Q90 -180 112 -92Q118 -160 96 -214Q152 -176 138 -86Q196 -72 200 -40Q180 -20 130 -24Q110 30 180 52H120Q70 40 50 6Q-20 40 -90 20Q-140 60 -210 90L-250 84Q-190 50 -180 20Z", gold)
        q.path("M-230 20Q-262 10 -258 -16Q-240 -26 -222 -4Z", WHITE)
        q.dot(156, -58, 7, dark)
        q.path("M-80 -40Q-130 -20 -150 16Q-110 12 -70 16Q-50 -10 -80 -40Z", (0.3, 0.1, 1))

    def fox(q: Press) -> None:
        q.path("M-110 -30Q-40 -70 60 -60Q100 -70 120 -120L140 -84L176 -118L180 -74L250 -40Q230 -16 170 -14Q140 10 120 20L128 80H100L84 30H-50L-80 84H-110L-96 20Q-130 70 -220 76Q-300 70 -320 20Q-240 40 -190 0Q-150 -26 -110 -30Z", brick)
        q.path("M-320 20Q-300 70 -250 75Q-262 46 -250 26Q-290 30 -320 20ZM250 -40Q230 -16 170 -14Q160 -30 190 -42Z", WHITE)
        q.dot(190, -58, 6, dark)
        q.dot(248, -40, 9, dark)
        q.path("M100 30L128 80H104ZM-96 40L-80 84H-106Z", dark)

    def swallow(q: Press) -> None:
        q.path("M-60 10Q-150 -110 -300 -130Q-150 -60 -120 30L-270 90L-140 66L-250 150Q-60 90 60 60Q160 40 190 -10Q150 -44 90 -20Q70 -160 180 -250Q20 -190 0 -10Q-30 -6 -60 10Z", dark)
        q.path("M-60 60Q60 60 150 16Q100 70 -40 92Z", WHITE)
        q.path("M120 10Q160 -20 190 -10Q170 26 130 30Z", brick)
        q.dot(150, -14, 5, WHITE)

    tints = ((0.1, 0.02, 0.42), (0.3, 0, 0.12), (0.02, 0.24, 0.16), (0.16, 0.02, 0.5))
    for n, tint in enumerate(tints):
        p.path(f"M156 {1400 - 250 * n}V{1150 - 250 * n if n < 3 else 380}{'L600 112L1044 380' if n == 3 else 'H1044'}V{1400 - 250 * n}Z", tint)
    places = ((430, 1240, -20, 0.78), (760, 990, 20, 0.74), (455, 745, -20, 0.72), (640, 385, 10, 0.84))
    for (x, y, turn, size), draw, way in zip(places, (badger, hare, fox, swallow), (1, -1, 1, -1), strict=True):
        p.group(f"translate({x} {y}) rotate({turn}) scale({size * way} {size})", draw)
    for y, way in flights:
        x0, x1 = (290, 910) if way > 0 else (910, 290)
        steps = "".join(f"V{y - 250 * (k + 1) / 16:.1f}H{x0 + (x1 - x0) * (k + 1) / 16:.1f}" for k in range(16))
        p.path(f"M{x0} {y}{steps}V{y - 222}L{x0 + 40 * way} {y + 26}H{x0}Z", stone)
        p.line(f"M{x0} {y}{steps}", dark, 4)
        p.path(f"M{x1} {y - 250}H{1044 if way > 0 else 156}V{y - 222}H{x1}Z", stone)
        p.path(f"M{x0} {y}H{156 if way > 0 else 1044}V{y + 26}H{x0}Z", stone)
    for y, way in flights:
        x0, x1 = (290, 910) if way > 0 else (910, 290)
        p.line(f"M{x0} {y - 64}L{x1} {y - 314}", brick, 5)
        for k in range(0, 17, 4):
            p.line(f"M{x0 + (x1 - x0) * k / 16:.0f} {y - 250 * k / 16:.0f}v-64", brick, 3)
    for x, y, s, coat, hair, f in ((960, 1150, 0.62, gold, dark, -1), (1002, 1150, 0.54, brick, dark, -1), (226, 900, 0.58, dark, brick, 1), (980, 650, 0.6, brick, gold, -1), (212, 1400, 0.56, gold, brick, 1)):
        person(p, x, y, s, coat, hair, (0.3, 0.9, 0.1), face=f, skin=(0.22, 0.05, 0.16))
    for x, y in ((1090, 470), (1090, 720), (1090, 970)):
        p.path(f"M1044 {y}H1080V{y + 110}H1044Z", (0, 0.2, 0.1))
    p.line("M-20 1180H120M1080 1180H1220", dark, 8)
    tree(p, 6, 1178, 0.8, dark, (0, 0.7, 0.6), 82)
    return p.sheet(1200, 1500, "M0 0H1200V1500H0Z", 31, "#fbf8f0")


def pictures() -> list[Picture]:
    """All pictures of this member."""
    folder = "tilla-wolfert/images"
    plates = [Picture(f"{folder}/bus-{n:02d}.jpg", plate(n), 1280, 0, 0.03, n) for n in range(1, 13)]
    return [Picture(f"{folder}/cover.jpg", valley(), 1800, 0, 0.05, 20), *plates, Picture(f"{folder}/trap.jpg", staircase(), 1280, 0, 0.05, 31)]
