"""Sprachspiel, game localisation: cut paper on blue, big pixels, and text that never fits where it should."""

from __future__ import annotations

import random

from .ink import Picture
from .literature import blur, linear, radial, sheet
from .tuck_and_float import blend

BLUE, TOMATO, YOLK, PAPER, INK = "#2438a6", "#e8492f", "#f5c542", "#f7f1e3", "#1b1d33"
FIBRE = '<filter id="fibre" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".35" numOctaves="3" seed="4"/><feDiffuseLighting surfaceScale="1.1" lighting-color="#fff"><feDistantLight azimuth="225" elevation="58"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.17" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
SEVEN = [  # word lengths of one sentence in seven languages
    [3, 4, 2, 6], [3, 9, 4, 7, 3], [5, 2, 8, 2, 5], [4, 3, 7, 5], [2, 10, 6, 3], [8, 2, 6], [13, 17, 11],
]


def words(lengths: list[int], x: float, y: float, unit: float, high: float, colour: str, stop: float = 1e9, over: str = TOMATO) -> tuple[str, float]:
    """Return a line of words as bars with ascenders, red from `stop` on, and where it ends."""
    rng = random.Random(sum(lengths))
    out = ""
    for n in lengths:
        for _ in range(n):
            tall = rng.choice([0, 0, 0, 1, -1])
            fill = over if x + unit * 0.72 > stop else colour
            out += f'<rect x="{x:.1f}" y="{y - high * (0.5 if tall == 1 else 0):.1f}" width="{unit * 0.76:.1f}" height="{high * (1.5 if tall else 1):.1f}" fill="{fill}"/>'
            x += unit
        x += unit * 0.85
    return out, x


def boxes() -> str:
    """Seven paper dialogue boxes on blue: the same sentence, seven lengths, one of them runs over the edge."""
    w, h = 1800, 1400
    defs = FIBRE + blur("s", 14) + blur("t", 4) + linear("sky", [(0, "#3a52cf", 1), (1, "#16246f", 1)], "0 0 1 1") + radial("lamp", [(0, "#fff5d0", 0.34), (0.6, "#fff5d0", 0), (1, "#050a33", 0.4)], ".3 .2 1") + linear("wood", [(0, "#f7d27a", 1), (0.5, "#e0a53a", 1), (1, "#a86f1c", 1)])
    body = f'<rect width="{w}" height="{h}" fill="url(#sky)" filter="url(#fibre)"/>' + "".join(f'<path d="M{x} 0V{h}" stroke="#8fa2ff" stroke-width="2" opacity=".18"/>' for x in range(0, w, 60)) + "".join(f'<path d="M0 {y}H{w}" stroke="#8fa2ff" stroke-width="2" opacity=".18"/>' for y in range(0, h, 60))
    tints = [PAPER, YOLK, "#f3b5a4", "#9fd8c4", PAPER, "#c9b8ef", TOMATO]
    for k, lengths in enumerate(SEVEN):
        y, x = 92 + k * 176, 210 + [40, -60, 120, -20, 90, 210, -30][k]
        unit, wide = 31, 1010
        turn = [-2.2, 1.3, -0.8, 2.1, -1.6, 1.1, -1.2][k]
        tail = f"L{x + 150} 138L{x + 96} 196L{x + 78} 138" if k % 2 == 0 else f"L{x + wide - 80} 138L{x + wide - 98} 192L{x + wide - 160} 138"
        d = f"M{x + 26} 0H{x + wide - 26}Q{x + wide} 0 {x + wide} 26V112Q{x + wide} 138 {x + wide - 26} 138{tail}L{x + 26} 138Q{x} 138 {x} 112V26Q{x} 0 {x + 26} 0Z"
        tone = tints[k]
        text, end = words(lengths, x + 44, 58, unit, 30, INK if k < 6 else PAPER, x + wide - 44 if k == 6 else 1e9, PAPER)
        strip = ""
        if end > x + wide:
            cut = f"M{x + wide - 20} 34H{end + 20:.0f}l-10 18 12 16 -14 14 12 18H{x + wide - 20}Z"
            strip = f'<g transform="rotate(3.2 {x + wide} 70)"><path d="{cut}" fill="#050a33" opacity=".55" transform="translate(16 22)" filter="url(#t)"/><path d="{cut}" fill="{PAPER}" filter="url(#fibre)"/></g>'
            text = strip + f'<g transform="rotate(0 {x + wide} 70)">{words(lengths, x + 44, 58, unit, 30, PAPER, x + wide - 20, "none")[0]}</g><g transform="rotate(3.2 {x + wide} 70)">{words(lengths, x + 44, 58, unit, 30, "none", x + wide - 20, TOMATO)[0]}</g>'
        body += f'<g transform="translate(0 {y}) rotate({turn} {x + 500} 70)"><path d="{d}" fill="#050a33" opacity=".55" transform="translate({18 + k * 2} {24 + k * 2})" filter="url(#s)"/><path d="{d}" fill="{blend(tone, "#2a2440", 0.35)}" transform="translate(4 7)"/><path d="{d}" fill="{tone}" filter="url(#fibre)"/><path d="M{x + 26} 2H{x + wide - 26}" stroke="#fff" stroke-width="3" opacity=".7"/>{text}</g>'
    ruler = "".join(f'<path d="M{40 + q * 24} 0v{46 if q % 5 == 0 else 24}" stroke="#6b4511" stroke-width="4"/>' for q in range(46))
    body += f'<g transform="translate(1592 1330) rotate(-84)"><path d="M0 0H1180V96H0Z" fill="#050a33" opacity=".6" transform="translate(-22 26)" filter="url(#s)"/><path d="M0 0H1180V96H0Z" fill="url(#wood)" filter="url(#fibre)"/>{ruler}<circle cx="1140" cy="60" r="14" fill="#2338a0"/></g>'
    return sheet(w, h, defs, body + f'<rect width="{w}" height="{h}" fill="url(#lamp)"/>')


class Pixels:
    """A small picture of big pixels."""

    def __init__(self, width: int, height: int) -> None:
        """Start with an empty picture."""
        self.width, self.height, self.cells = width, height, [["#0b0a1a"] * width for _ in range(height)]

    def box(self, x: int, y: int, w: int, h: int, colour: str) -> None:
        """Fill a rectangle."""
        for j in range(max(0, y), min(self.height, y + h)):
            for i in range(max(0, x), min(self.width, x + w)):
                self.cells[j][i] = colour

    def art(self, x: int, y: int, rows: list[str], palette: dict[str, str]) -> None:
        """Draw rows of letters, each letter a colour of the palette; a dot is left out."""
        for j, row in enumerate(rows):
            for i, c in enumerate(row):
                if c != ".":
                    self.box(x + i, y + j, 1, 1, palette[c])

    def glow(self, cx: int, cy: int, r: float, colour: str, strength: float) -> None:
        """Light a round part in dithered steps."""
        for j in range(self.height):
            for i in range(self.width):
                d = ((i - cx) ** 2 + ((j - cy) * 1.15) ** 2) ** 0.5 / r
                if d < 1:
                    t = strength * (1 - d)
                    t = round(t * 5 + (0.35 if (i + j) % 2 else -0.35)) / 5
                    if t > 0:
                        self.cells[j][i] = blend(self.cells[j][i], colour, min(0.8, t))

    def svg(self, s: int) -> str:
        """Return the cells as rectangles, runs of one colour joined."""
        out = ""
        for j, row in enumerate(self.cells):
            i = 0
            while i < self.width:
                k = i
                while k < self.width and row[k] == row[i]:
                    k += 1
                out += f'<rect x="{i * s}" y="{j * s}" width="{(k - i) * s}" height="{s}" fill="{row[i]}" shape-rendering="crispEdges"/>'
                i = k
        return out


def inn() -> Pixels:
    """An inn in big pixels: the hearth, the host behind the counter, a traveller with a dog, a line of dialogue."""
    rng = random.Random(15)
    p = Pixels(216, 136)
    for j in range(0, 92):
        for i in range(216):
            p.cells[j][i] = "#4a3350" if (i // 9 + j // 6) % 2 else "#46304c"
    for y in range(0, 92, 6):
        for x in range((y // 6) % 2 * 7, 216, 14):
            p.box(x, y, 13, 5, rng.choice(["#54395a", "#503656", "#5a3f5e", "#4c3452"]))
            p.box(x, y, 13, 1, "#64486a")
    for x in (0, 62, 130, 208):
        p.box(x, 0, 8, 92, "#3a2230")
        p.box(x, 0, 2, 92, "#7a4a3a")
        p.box(x + 7, 0, 1, 92, "#22121e")
    p.box(0, 6, 216, 8, "#4a2c34")
    p.box(0, 6, 216, 2, "#8a5540")
    p.box(0, 13, 216, 1, "#22121e")
    for k in range(4):
        for r in range(92 + k * 7, 99 + k * 7):
            for i in range(216):
                p.cells[min(135, r)][i] = "#6b4334" if ((i + k * 17) // 34) % 2 else "#74493a"
        p.box(0, 92 + k * 7, 216, 1, "#4a2c28")
    # the window with snow outside
    p.box(76, 24, 46, 38, "#2a1822")
    p.box(79, 27, 40, 32, "#1c3163")
    for j in range(27, 59):
        for i in range(79, 119):
            p.cells[j][i] = blend("#14244f", "#5f86c4", (j - 27) / 40)
    p.box(103, 31, 7, 7, "#f4f0d0")
    p.box(101, 32, 4, 5, "#2c4a86")
    for i in range(79, 119):
        top = 50 + round(3 * abs(((i - 79) / 9) % 2 - 1))
        p.box(i, top, 1, 59 - top, "#dfe9f5" if i % 5 else "#b9cbe6")
    for x, y in [(85, 49), (92, 46), (113, 47)]:
        for k in range(6):
            p.box(x - k // 2, y - 8 + k * 2, k + 1, 2, "#1d3a3c")
    for _ in range(60):
        p.box(rng.randint(79, 118), rng.randint(27, 58), 1, 1, "#f4f8ff")
    p.box(98, 27, 2, 32, "#2a1822")
    p.box(79, 42, 40, 2, "#2a1822")
    p.box(74, 60, 50, 4, "#8a5540")
    p.box(74, 60, 50, 1, "#c98a5a")
    # the hearth
    p.box(8, 30, 54, 64, "#5d5a66")
    for y in range(30, 94, 5):
        for x in range(8 + (y // 5) % 2 * 5, 62, 10):
            p.box(x, y, min(9, 62 - x), 4, rng.choice(["#77727c", "#6a6672", "#84808a"]))
    p.box(5, 44, 60, 5, "#6b3f30")
    p.box(5, 44, 60, 1, "#c98a5a")
    p.box(18, 56, 34, 38, "#1a0d14")
    p.box(20, 58, 30, 36, "#2a1218")
    flames = ["......r.........", ".....rr....r....", "..r..rro..rr....", "..rr.roo..ror...", "..rorroorroor.r.", ".rroorooorooorr.", ".rooyooyoooyoor.", "rrooyyyyooyyyorr", "rooyyyyyyyyyyoor", "rooyywwyywwyyoor", "rooywwwwwwwyyoor", ".ooywwwwwwwwyoo."]
    p.art(27, 76, flames, {"r": "#c8321f", "o": "#f0822a", "y": "#fbc94a", "w": "#fff3b8"})
    p.box(22, 88, 26, 3, "#5a2f20")
    p.box(24, 91, 22, 3, "#3a1c16")
    for x, c in ((12, "#c9b27a"), (20, "#8fb3a5"), (44, "#c9645a"), (54, "#d9d2c0")):
        p.box(x, 38, 5, 6, c)
        p.box(x, 38, 1, 6, blend(c, "#ffffff", 0.5))
        p.box(x + 4, 38, 1, 6, blend(c, "#000000", 0.4))
    # shelves and the counter
    for y in (28, 44):
        p.box(140, y + 10, 64, 3, "#7a4a3a")
        p.box(140, y + 10, 64, 1, "#c98a5a")
        for x in range(142, 202, 6):
            c = rng.choice(["#3f7f6a", "#a53f3a", "#c9a24a", "#4a5fa0", "#8a5aa0", "#d9d2c0"])
            t = rng.choice([5, 7, 8])
            p.box(x, y + 10 - t, 4, t, c)
            p.box(x + 1, y + 8 - t, 2, 2, blend(c, "#ffffff", 0.2))
            p.box(x, y + 10 - t, 1, t, blend(c, "#ffffff", 0.45))
    skin, hair = "#e0a882", "#a8482a"
    host = [
        "....hhhhhh....", "...hhhhhhhh...", "..hhhhhhhhhh..", "..hhssssssHh..", "..hsssssssSh..", "..hsksssksSh..", "...ssssssSS...", "...ssrrrsSS...", "....ssssSS....", "..wwwsssSwww..", ".gwwwwwwwwwGg.", "ggwwwwwwwwwGgg", "ggwwwwwwwwwGgg", "sgwwwwwwwwwGgs", "sswwwwwwwwwGss",
    ]
    p.art(166, 57, host, {"h": hair, "H": "#7a3020", "s": skin, "S": "#b97f60", "k": "#1b1d33", "r": "#a83a34", "w": "#ece4d0", "g": "#3f7f6a", "G": "#2c5c50"})
    p.box(132, 72, 84, 5, "#b5713f")
    p.box(132, 72, 84, 1, "#f0b070")
    p.box(136, 77, 80, 26, "#7d4a34")
    for x in range(136, 216, 13):
        p.box(x, 77, 1, 26, "#512c26")
        p.box(x + 1, 77, 1, 26, "#a5654a")
    p.box(136, 101, 80, 2, "#3a1e1e")
    for x in (144, 152, 196):
        p.box(x, 65, 5, 7, "#d9b24a")
        p.box(x, 63, 5, 2, "#fff6e0")
        p.box(x + 5, 66, 2, 4, "#c9c2b0")
    # the traveller and the dog
    hero = [
        "....tttttt....", "..tttttttttt..", ".tttttttttttt.", "...dddddddd...", "..dddddddddd..", "..ddddddddDd..", "...dddddddD...", "..bbbbbbbbbb..", ".bbbbbbbbbbBb.", "bbbbbbbbbbbBbb", "bbpppppppbbBbb", "bbppPPPppbbBbb", "bbpppppppbbBbb", "sbpppppppbbBbs", ".bbbbbbbbbbBb.", ".bbbbbbbbbbBb.", "..bbbbbbbbBb..", "...kk....kk...", "...kk....kk...", "..kkk....kkk..",
    ]
    p.box(100, 103, 20, 3, "#3a2020")
    p.art(102, 84, hero, {"t": "#f5c542", "d": "#33221f", "D": "#1f1412", "b": "#3552c9", "B": "#21348c", "p": "#a5653f", "P": "#6b3a24", "s": skin, "k": "#221a2a"})
    dog = ["o.......o.....", "oo.....oo.....", "oooooooo......", "okooookoo...o.", "ooowwooo...oo.", "oowkkwoooooo..", ".owwwwoooooo..", "..ooooooooOo..", "..oooooooOOo..", "..oo.oo.oo.oo.", "..oo.oo.oo.oo."]
    p.box(80, 104, 16, 2, "#3a2020")
    p.art(81, 94, dog, {"o": "#c98545", "O": "#94592c", "w": "#fff3e0", "k": "#221a2a"})
    p.box(60, 84, 12, 3, "#94592c")
    p.box(62, 87, 2, 14, "#5a3020")
    p.box(68, 87, 2, 14, "#5a3020")
    p.glow(35, 84, 88, "#ff9a3c", 0.72)
    p.glow(172, 26, 52, "#ffd27a", 0.42)
    p.box(170, 14, 4, 6, "#3a2230")
    p.box(168, 20, 8, 6, "#fff3b8")
    p.box(169, 26, 6, 1, "#f0822a")
    # the dialogue box
    p.box(6, 106, 204, 28, "#0f1030")
    p.box(8, 108, 200, 24, PAPER)
    p.box(9, 109, 198, 22, "#1c2060")
    p.box(12, 111, 18, 18, "#c98a5a")
    p.art(14, 112, [r[:14] for r in host[:13]], {"h": hair, "H": "#7a3020", "s": skin, "S": "#b97f60", "k": "#1b1d33", "r": "#a83a34", "w": "#ece4d0", "g": "#3f7f6a", "G": "#2c5c50"})
    p.box(12, 125, 18, 4, "#1c2060")
    for row, lengths in enumerate([[4, 7, 2, 5, 9], [3, 3, 11, 4, 6], [6, 2, 5]]):
        x = 36
        for n in lengths:
            for _ in range(n):
                t = rng.choice([0, 0, 1])
                c = YOLK if row == 1 and n == 11 else PAPER
                p.box(x, 113 + row * 6 - t, 2, 3 + t, c)
                if rng.random() < 0.5:
                    p.box(x + 1, 114 + row * 6, 1, 1, "#1c2060")
                x += 3
            x += 3
    p.box(198, 125, 5, 1, TOMATO)
    p.box(199, 126, 3, 1, TOMATO)
    p.box(200, 127, 1, 1, TOMATO)
    return p


def screen() -> str:
    """The inn as it looks on a screen."""
    return sheet(1728, 1088, "", inn().svg(8))


def hillside() -> str:
    """A foggy slope with a signpost, a seat and a walker in yellow, 864 by 544."""
    rng = random.Random(4)
    out = '<rect width="864" height="544" fill="#e9eed6"/><circle cx="560" cy="150" r="64" fill="#fffbe4"/><path d="M0 250Q180 170 380 236T864 200V544H0Z" fill="#c3d5b4"/><path d="M0 330Q220 210 470 300T864 270V544H0Z" fill="#97b98c"/>'
    for x, y, s in ((90, 318, 1.0), (150, 300, 1.3), (210, 290, 0.9), (660, 290, 1.1), (730, 284, 1.5), (800, 280, 1.0)):
        out += f'<path d="M{x - 26 * s} {y}L{x} {y - 96 * s}L{x + 26 * s} {y}Z" fill="#5c8a63"/><path d="M{x} {y - 96 * s}L{x + 26 * s} {y}H{x}Z" fill="#446f52"/>'
    out += '<path d="M0 404Q300 300 864 372V544H0Z" fill="#6c9a5c"/><path d="M420 544Q470 450 610 420Q700 398 640 372" fill="none" stroke="#d9d6b4" stroke-width="26"/>'
    for _ in range(60):
        x, y = rng.uniform(0, 864), rng.uniform(400, 540)
        out += f'<path d="M{x:.0f} {y:.0f}l4 -16l4 16" fill="none" stroke="#4f7d48" stroke-width="4"/>'
    out += '<path d="M300 420V260" stroke="#5a3f2c" stroke-width="14"/><path d="M250 268H386L410 290L386 312H250Z" fill="#b5834f"/><path d="M352 322H236L214 342L236 362H352Z" fill="#a0713f"/><path d="M268 284h30v10h-30zM306 284h52v10h-52zM246 336h44v10h-44zM298 336h30v10h-30z" fill="#3a2618"/>'
    out += '<path d="M520 404h130v12H520zM520 372h130v12H520z" fill="#7d5636"/><path d="M534 372v66M636 372v66" stroke="#4c3220" stroke-width="10"/>'
    out += '<path d="M440 448l6 -44h14l-4 44zM470 448l-4 -44h14l6 44z" fill="#22352f"/><path d="M430 412Q426 340 444 322H480Q498 340 494 412Q462 420 430 412Z" fill="#f2c230"/><path d="M440 334H476V378H440Z" fill="#8a4030"/><path d="M442 320Q440 284 462 282Q486 284 482 320Z" fill="#f2c230"/>'
    return out + '<rect y="190" width="864" height="130" fill="#f4f6e6" opacity=".3"/>'


def bench() -> str:
    """The test bench from above: seven devices, one game, and the note that says which one is wrong."""
    w, h = 1600, 1600
    defs = FIBRE + blur("s", 16) + blur("t", 4) + linear("desk", [(0, "#f2d9a8", 1), (1, "#d9a865", 1)], "0 0 1 1") + radial("lamp", [(0, "#fff", 0.3), (0.55, "#fff", 0), (1, "#4a2410", 0.42)], ".35 .25 .95") + linear("glass", [(0, "#fff", 0.4), (0.4, "#fff", 0.06), (0.41, "#fff", 0), (1, "#fff", 0)], "0 0 1 .8")
    defs += '<filter id="ply" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".002 .035" numOctaves="2" seed="7"/><feDiffuseLighting surfaceScale="2.4" lighting-color="#fff"><feDistantLight azimuth="225" elevation="60"/></feDiffuseLighting><feComposite in="SourceGraphic" operator="arithmetic" k1="1.16" k2="0" k3="0" k4="0"/><feComposite in2="SourceAlpha" operator="in"/></filter>'
    defs += f'<symbol id="game" viewBox="0 0 864 544" preserveAspectRatio="xMidYMid slice">{hillside()}</symbol>'
    body = f'<rect width="{w}" height="{h}" fill="url(#desk)" filter="url(#ply)"/>'

    def device(x: float, y: float, turn: float, wd: float, ht: float, shell: str, kind: str, lengths: list[int], wrong: bool = False) -> str:
        r = 34 if kind != "tube" else 50
        side = {"pad": 120, "phone": 26, "tablet": 44, "tube": 66}[kind]
        top = {"pad": 34, "phone": 22, "tablet": 44, "tube": 60}[kind]
        full_w, full_h = wd + 2 * side, ht + 2 * top + (70 if kind == "tube" else 0)
        ox, oy = -full_w / 2, -full_h / 2
        out = f'<g transform="translate({x} {y}) rotate({turn})"><rect x="{ox}" y="{oy}" width="{full_w}" height="{full_h}" rx="{r}" fill="#3a1c0c" opacity=".6" transform="translate(20 28)" filter="url(#s)"/><rect x="{ox + 3}" y="{oy + 8}" width="{full_w}" height="{full_h}" rx="{r}" fill="{blend(shell, "#000000", 0.5)}"/><rect x="{ox}" y="{oy}" width="{full_w}" height="{full_h}" rx="{r}" fill="{shell}"/><path d="M{ox + r} {oy + 4}H{-ox - r}" stroke="#fff" stroke-width="5" opacity=".55"/>'
        sx, sy = ox + side, oy + top
        out += f'<rect x="{sx - 8}" y="{sy - 8}" width="{wd + 16}" height="{ht + 16}" rx="12" fill="#0b0a14"/><svg x="{sx}" y="{sy}" width="{wd}" height="{ht}"><use href="#game" width="{wd}" height="{ht}"/></svg>'
        by, bh = sy + ht * 0.72, ht * 0.25
        out += f'<rect x="{sx + 8}" y="{by}" width="{wd - 16}" height="{bh}" fill="#3a2618"/><rect x="{sx + 12}" y="{by + 4}" width="{wd - 24}" height="{bh - 8}" fill="{PAPER}"/>'
        unit = wd / 42
        out += words(lengths, sx + 26, by + bh * 0.26, unit, bh * 0.15, INK, sx + wd - 26, TOMATO)[0]
        if not wrong:
            out += words(lengths[::-1][:3], sx + 26, by + bh * 0.62, unit, bh * 0.15, INK)[0]
        out += f'<rect x="{sx}" y="{sy}" width="{wd}" height="{ht}" fill="url(#glass)"/>'
        if kind == "pad":
            lx, rx = ox + side / 2, -ox - side / 2
            out += f'<path d="M{lx - 13} -70h26v-26h-26zM{lx - 13} -18h26v26h-26zM{lx - 39} -44h26v-26h-26zM{lx + 13} -44h26v-26h-26z" fill="#0b0a14" transform="translate(0 13)"/><path d="M{lx - 13} -83h26v104h-26zM{lx - 39} -44h78v26h-78z" fill="#15142a"/>' + "".join(f'<circle cx="{rx + a}" cy="{b - 30 + 5}" r="17" fill="#000" opacity=".4"/><circle cx="{rx + a}" cy="{b - 30}" r="17" fill="{c}"/><circle cx="{rx + a - 5}" cy="{b - 36}" r="5" fill="#fff" opacity=".6"/>' for a, b, c in [(0, -34, YOLK), (0, 34, TOMATO), (-32, 0, "#9fd8c4"), (32, 0, "#c9b8ef")]) + f'<circle cx="{lx}" cy="{ht * 0.28:.0f}" r="30" fill="#0b0a14"/><circle cx="{lx - 3}" cy="{ht * 0.28 - 5:.0f}" r="24" fill="#3a3a55"/>'
        if kind == "tube":
            out += f'<circle cx="{-ox - 130}" cy="{-oy - 56}" r="24" fill="#2a2622"/><circle cx="{-ox - 66}" cy="{-oy - 56}" r="24" fill="#2a2622"/>' + "".join(f'<path d="M{ox + 60 + q * 22} {-oy - 78}v44" stroke="#2a2622" stroke-width="8"/>' for q in range(9))
        return out + "</g>"

    body += '<path d="M-20 820Q300 700 520 860T900 800" fill="none" stroke="#1b1d33" stroke-width="13"/><path d="M-20 816Q300 696 520 856T900 796" fill="none" stroke="#6a6d8a" stroke-width="3"/><path d="M1620 300Q1440 420 1300 330" fill="none" stroke="#e8492f" stroke-width="12"/>'
    body += device(430, 330, -7, 480, 330, "#d8d2c4", "tube", [4, 7, 2, 5]) + device(1190, 300, 5, 470, 300, TOMATO, "pad", [8, 2, 6, 5]) + device(300, 880, 8, 330, 210, "#2b2d3f", "phone", [3, 9, 4, 6])
    body += device(830, 860, -4, 480, 320, "#3552c9", "pad", [13, 17, 11], True) + device(1370, 860, 11, 250, 400, "#f7f1e3", "phone", [4, 3, 7]) + device(390, 1320, -5, 480, 330, "#1f2030", "tablet", [5, 2, 8, 2]) + device(1130, 1330, 3, 470, 290, YOLK, "pad", [2, 10, 6, 3])
    body += f'<g transform="translate(1010 690) rotate(9)"><path d="M0 0H170V150L150 172H0Z" fill="#3a1c0c" opacity=".5" transform="translate(10 14)" filter="url(#t)"/><path d="M0 0H170V150L150 172H0Z" fill="#ffe36e" filter="url(#fibre)"/><path d="M170 150L150 172L146 146Z" fill="#d9b23a"/><path d="M22 60q20 -22 44 0t44 0t30 -4M22 104q24 -16 48 0t36 -2" fill="none" stroke="#1b1d33" stroke-width="6" stroke-linecap="round"/><path d="M40 150L10 196M10 196l4 -24M10 196l24 -8" stroke="{TOMATO}" stroke-width="9" fill="none" stroke-linecap="round"/></g>'
    body += '<g transform="translate(690 1500)"><circle cx="12" cy="20" r="96" fill="#3a1c0c" opacity=".5" filter="url(#s)"/><path d="M70 -40Q150 -50 140 10Q130 50 74 44" fill="none" stroke="#9fd8c4" stroke-width="24"/><circle r="92" fill="#9fd8c4"/><circle r="92" fill="none" stroke="#d9f4ea" stroke-width="6"/><circle r="74" fill="#3a2014"/><path d="M-60 -20A64 64 0 0 1 0 -62" fill="none" stroke="#a5704a" stroke-width="9" stroke-linecap="round"/></g>'
    return sheet(w, h, defs, body + f'<rect width="{w}" height="{h}" fill="url(#lamp)"/>')


def pictures() -> list[Picture]:
    """Return the three pictures of Sprachspiel."""
    home = "sprachspiel/images/"
    return [
        Picture(home + "cover.jpg", boxes(), 1700, grain=0.0, vignette=0.06, seed=2241),
        Picture(home + "wirtshaus.jpg", screen(), 1728, grain=0.0, vignette=0.0, seed=2242),
        Picture(home + "pruefbank.jpg", bench(), 1600, grain=0.0, vignette=0.06, seed=2243),
    ]
