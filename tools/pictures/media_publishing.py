"""Edition Sauer, publisher: rust, cream and bottle green, close to the paper, in raking workshop light."""

from __future__ import annotations

import math
import random

from .ink import Picture
from .literature import blur, grain, lettering, linear, sheet

INK = "#1d1a17"
RUST = "#a3452a"


def mix(a: str, b: str, t: float) -> str:
    """Return the colour `t` of the way from `a` to `b`."""
    parts = [(int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(u + (v - u) * t):02x}" for u, v in parts)


def ramp(stops: list[str], t: float) -> str:
    """Return the colour at `t` from 0 to 1 along several stops."""
    pos = min(max(t, 0), 0.9999) * (len(stops) - 1)
    return mix(stops[int(pos)], stops[int(pos) + 1], pos % 1)


def sewing() -> str:
    """Sewn book blocks very close: folded sections, kettle stitches, threads in four colours, light from the left."""
    rng = random.Random(4)
    defs = (
        grain("fibre", ".008 .35", "0 0 0", 0.5, 3, 2) + grain("tooth", ".8", "0 0 0", 0.4, 2) + blur("s", 5) + blur("deep", 40)
        + linear("light", [(0, "#ffd9a0", 0.3), (0.4, "#fff", 0), (1, "#0c0603", 0.7)], "0 0 1 .35") + linear("dof", [(0, "#1a0e07", 0.75), (0.22, "#1a0e07", 0), (0.8, "#1a0e07", 0), (1, "#1a0e07", 0.7)])
    )
    papers, threads = ["#efe4cd", "#e6d8bb", "#f3ead8", "#dccdae"], [RUST, "#20483f", "#d99a2b", "#243a5e"]
    body = '<rect width="1800" height="1200" fill="#2a1810"/><g transform="rotate(-8 900 600) translate(-560 -330) scale(1.85)">'
    y, block, index = 0.0, 0, 0
    stations = [330, 440, 620, 840, 1020, 1240, 1420, 1640]
    while y < 1560:
        height, paper = rng.uniform(46, 56), papers[block % 4]
        defs += linear(f"q{index}", [(0, mix(paper, "#3a2414", 0.75), 1), (0.16, mix(paper, "#3a2414", 0.2), 1), (0.42, paper, 1), (0.72, mix(paper, "#5a3a22", 0.3), 1), (1, "#24140b", 1)])
        wobble = "".join(f"L{x} {y + rng.uniform(-1.4, 1.4):.1f}" for x in range(-40, 2200, 60))
        body += f'<path d="M-60 {y + height:.0f}V{y:.0f}{wobble}V{y + height:.0f}Z" fill="url(#q{index})"/>'
        for k in range(3):
            body += f'<path d="M-60 {y + height * (0.3 + 0.2 * k):.1f}H2200" stroke="#5d432c" stroke-width="1" opacity=".22"/>'
        thread = threads[block % 4]
        for k, x in enumerate(stations):
            dx = rng.uniform(-5, 5)
            body += f'<ellipse cx="{x + dx:.0f}" cy="{y + height / 2:.0f}" rx="7" ry="{height * 0.2:.0f}" fill="#150b05" opacity=".8"/>'
            if k % 2 and k < 7:
                x0, x1, c = x + dx, stations[k + 1] + rng.uniform(-5, 5), y + height / 2
                body += f'<path d="M{x0:.0f} {c + 7:.0f}Q{(x0 + x1) / 2:.0f} {c + 20:.0f} {x1:.0f} {c + 7:.0f}" stroke="#120904" stroke-width="11" fill="none" opacity=".55" filter="url(#s)"/>'
                body += f'<path d="M{x0:.0f} {c:.0f}Q{(x0 + x1) / 2:.0f} {c + 9:.0f} {x1:.0f} {c:.0f}" stroke="{mix(thread, "#000000", 0.35)}" stroke-width="11" fill="none" stroke-linecap="round"/><path d="M{x0:.0f} {c - 2:.0f}Q{(x0 + x1) / 2:.0f} {c + 7:.0f} {x1:.0f} {c - 2:.0f}" stroke="{mix(thread, "#ffffff", 0.25)}" stroke-width="4.5" fill="none" stroke-dasharray="9 5"/>'
            elif k == 0:
                x0, c = x + dx, y + height / 2
                body += f'<path d="M{x0 - 12:.0f} {c + 4:.0f}Q{x0:.0f} {c + 34:.0f} {x0 + 12:.0f} {c + height:.0f}M{x0 + 12:.0f} {c + 4:.0f}Q{x0:.0f} {c + 34:.0f} {x0 - 12:.0f} {c + height:.0f}" stroke="{mix(thread, "#000000", 0.3)}" stroke-width="8" fill="none" stroke-linecap="round"/><path d="M{x0 - 13:.0f} {c + 2:.0f}Q{x0 - 2:.0f} {c + 32:.0f} {x0 + 10:.0f} {c + height - 2:.0f}" stroke="{mix(thread, "#ffffff", 0.35)}" stroke-width="3" fill="none" stroke-dasharray="7 4"/>'
        index += 1
        y += height
        if index % 6 == 0:
            cloth = ["#20302b", "#6b2c1a", "#1c2a40", "#7d6636"][block % 4]
            body += f'<path d="M-60 {y:.0f}H2200V{y + 34:.0f}H-60Z" fill="#120a06"/><path d="M-60 {y + 8:.0f}H2200V{y + 22:.0f}H-60Z" fill="{cloth}"/><path d="M-60 {y + 9:.0f}H2200" stroke="#fff" stroke-width="2" opacity=".25"/>'
            y += 34
            block += 1
    body += '</g><rect width="1800" height="1200" filter="url(#fibre)" opacity=".3"/><rect width="1800" height="1200" fill="url(#dof)"/><rect width="1800" height="1200" fill="url(#light)"/>'
    return sheet(1800, 1200, defs, body)


def spines() -> str:
    """Eighteen slim spines on a shelf, ochre to green to night blue, one pulled forward and one leaning."""
    rng = random.Random(18)
    tones = ["#d9a441", "#c9802f", "#a3452a", "#7d6b3a", "#47683f", "#1f5148", "#1f4a5c", "#20365c", "#171f3d"]
    defs = (
        linear("wall", [(0, "#e9dfcb", 1), (1, "#cfc0a4", 1)]) + linear("board", [(0, "#b98e5e", 1), (0.14, "#96693d", 1), (1, "#5b3a1f", 1)])
        + linear("round", [(0, "#000", 0.5), (0.14, "#fff", 0.16), (0.45, "#fff", 0.06), (1, "#000", 0.5)], "0 0 1 0") + blur("s", 24) + blur("t", 8)
        + grain("wood", ".003 .09", ".2 .1 .02", 0.7, 4, 6) + grain("cloth", ".9 .5", "0 0 0", 0.9, 2) + linear("fall", [(0, "#fff4d8", 0.16), (0.4, "#fff", 0), (1, "#1a0d04", 0.4)], "0 0 1 .5")
    )
    body = '<rect width="2000" height="1000" fill="url(#wall)"/><path d="M0 0H2000V60L0 120Z" fill="#6b5a40" opacity=".35" filter="url(#s)"/><rect y="850" width="2000" height="150" fill="url(#board)"/><rect y="850" width="2000" height="150" filter="url(#wood)"/>'
    x = 190.0
    for k in range(18):
        width, tall = 76 + rng.uniform(-12, 16), 640
        tone, lean = ramp(tones, k / 17), 8.4 if k == 17 else 0.0
        drop = 34 if k == 6 else 0
        pale = mix(tone, "#fff4dc", 0.82)
        if k == 17:
            x += 98
        art = f'<rect width="{width:.0f}" height="{tall}" fill="{tone}"/><rect width="{width:.0f}" height="{tall}" filter="url(#cloth)" opacity=".15"/>'
        wave = "".join(f"L{px:.0f} {330 + 118 * math.sin((x + px) / 190) + 26 * math.sin((x + px) / 61):.1f}" for px in range(0, int(width) + 2, 4))
        art += f'<path d="M0 {tall}{wave}L{width:.0f} {tall}Z" fill="{mix(tone, INK, 0.32)}"/><path d="M{wave[1:]}" fill="none" stroke="{pale}" stroke-width="4"/>'
        title = ["AM ANDEREN UFER", "SUR L'AUTRE RIVE"][k % 2]
        art += f'<g transform="translate({width / 2 + 9:.0f} 34) rotate(90)">{lettering(title, 0, 0, 18, pale, 1.2, 2.6)}</g>'
        art += "".join(f'<rect x="{width / 2 - 13:.0f}" y="{tall - 40 - 9 * d}" width="26" height="3.4" fill="{pale}"/>' for d in range(k % 6 + 1))
        art += f'<rect width="{width:.0f}" height="{tall}" fill="url(#round)"/>'
        pose = f"translate({x:.1f} {852 - tall + drop}) rotate({-lean} 0 {tall})"
        body += f'<g transform="{pose}"><path d="M{width:.0f} 30h40v{tall - 26}h-60z" fill="#22130a" opacity=".7" filter="url(#t)"/><ellipse cx="{width / 2:.0f}" cy="{tall + 4}" rx="{width * 0.66:.0f}" ry="13" fill="#1d0f06" opacity=".75" filter="url(#t)"/>{art}</g>'
        x += width + 1.5
    body += '<rect width="2000" height="1000" fill="url(#fall)"/>'
    return sheet(2000, 1000, defs, body)


def turnaround() -> str:
    """A turn-around volume twice, standing: one upright in green, one upside down in ochre, one river across both."""
    defs = (
        linear("back", [(0, "#8f3a22", 1), (1, "#6a2716", 1)]) + linear("floor", [(0, "#c7613f", 1), (1, "#94391f", 1)]) + blur("s", 30) + blur("t", 8)
        + linear("sheen", [(0, "#fff", 0.28), (0.05, "#000", 0.22), (0.09, "#fff", 0.1), (1, "#000", 0.18)], "0 0 1 .1") + grain("tooth", ".7", "0 0 0", 0.35, 2)
        + '<clipPath id="a"><rect width="500" height="818"/></clipPath>' + linear("spot", [(0, "#ffd0a0", 0.35), (0.6, "#000", 0), (1, "#1d0702", 0.6)], "0 0 1 1")
    )

    def face(tone: str, flow: str, pale: str, lines: list[str], shift: float) -> str:
        art = f'<rect width="500" height="818" fill="{tone}"/><g clip-path="url(#a)">'
        for k in range(15):
            pts = "".join(f"L{x} {300 + 17 * k + (96 - 3 * k) * math.sin((x + shift) / 150 + k * 0.03) + 30 * math.sin((x + shift) / 52 + k * 0.16):.1f}" for x in range(-10, 520, 8))
            art += f'<path d="M{pts[1:]}" fill="none" stroke="{mix(flow, pale, k / 14)}" stroke-width="{11 - 0.55 * k:.1f}"/>'
        art += "</g>" + "".join(lettering(word, 48, 56 + 62 * i, 42, pale, 1.25, 2.6) for i, word in enumerate(lines))
        art += f'<path d="M48 748h64" stroke="{pale}" stroke-width="5"/>' + lettering("EDITION SAUER", 48, 768, 15, pale, 1.3, 3)
        return art + '<rect width="500" height="818" filter="url(#tooth)" opacity=".5"/><rect width="500" height="818" fill="url(#sheen)"/>'

    green = face("#12382f", "#1f6a56", "#f3e3bf", ["AM ANDEREN", "UFER"], 0)
    ochre = face("#dca33a", "#b4641f", "#2b160a", ["SUR L'AUTRE", "RIVE"], 500)
    body = '<rect width="1440" height="1800" fill="url(#back)"/><path d="M0 1250L1440 1130V1800H0Z" fill="url(#floor)"/><path d="M820 0H1440V900L400 1260Z" fill="#f0a070" opacity=".16" filter="url(#s)"/>'
    body += '<g transform="translate(720 1500) scale(1.1) translate(-740 -1455)"><path d="M176 1226L746 1272L1000 1330L420 1350Z" fill="#2c0b03" opacity=".85" filter="url(#s)"/><path d="M180 1226L746 1280L760 1296L200 1250Z" fill="#1d0702" opacity=".8" filter="url(#t)"/>'
    body += f'<g transform="matrix(1.1 .07 0 1.12 196 330)"><path d="M-18 -12L0 0V818L-18 800Z" fill="#0a211b"/>{green}</g>'
    body += '<path d="M742 1530L1310 1500L1560 1590V1660L900 1610Z" fill="#2c0b03" opacity=".8" filter="url(#s)"/>'
    body += f'<g transform="translate(742 610) matrix(1.08 -.05 0 1.08 0 40)"><path d="M500 0L522 -10V806L500 818Z" fill="#f1e6cb"/><path d="M508 -4V812M515 -7V809" stroke="#b9a67c" stroke-width="1.4"/><g transform="rotate(180 250 409)">{ochre}</g></g>'
    body += '<path d="M735 1530L1306 1508L1312 1520L742 1546Z" fill="#1d0702" opacity=".7" filter="url(#t)"/></g><rect width="1440" height="1800" fill="url(#spot)"/>'
    return sheet(1440, 1800, defs, body)


def works(width: int, height: int) -> str:
    """Return the photograph of a blast furnace at dusk, for printing inside other pictures."""
    rng = random.Random(77)
    out = f'<rect width="{width}" height="{height}" fill="url(#dusk)"/>'
    for k in range(9):
        out += f'<ellipse cx="{rng.uniform(0, width):.0f}" cy="{rng.uniform(60, height * 0.6):.0f}" rx="{rng.uniform(120, 320):.0f}" ry="{rng.uniform(10, 30):.0f}" fill="{rng.choice(["#3b2b33", "#d98a5a", "#1d2430"])}" opacity=".35" filter="url(#cloud)"/>'
    base = height * 0.84
    out += f'<path d="M0 {base}V{base - 90}H90V{base - 150}H180V{base - 60}H{width}V{base}Z" fill="#2a2228"/>'
    for cx, w, h in [(120, 22, 470), (182, 18, 400), (590, 30, 360)]:
        out += f'<path d="M{cx - w} {base}L{cx - w * 0.62:.0f} {base - h}H{cx + w * 0.62:.0f}L{cx + w} {base}Z" fill="#171318"/><path d="M{cx - w * 0.6:.0f} {base - h + 22}H{cx + w * 0.6:.0f}" stroke="#8a3a22" stroke-width="7"/>'
    out += f'<path d="M300 {base}L330 {base - 190}L300 {base - 250}L330 {base - 360}H440L470 {base - 250}L440 {base - 190}L470 {base}Z" fill="#0f0c10"/><path d="M345 {base - 360}L352 {base - 440}H418L425 {base - 360}Z" fill="#141015"/><path d="M385 {base - 440}L250 {base - 400}L160 {base - 20}" fill="none" stroke="#0f0c10" stroke-width="16"/><path d="M352 {base - 430}L560 {base - 60}H600L404 {base - 440}Z" fill="#121015"/>'
    for k in range(9):
        out += f'<path d="M{364 + 22 * k} {base - 410 + 40 * k}v{60}M{364 + 22 * k} {base - 350 + 40 * k}l22 -20" stroke="#2e262b" stroke-width="4"/>'
    for k in range(5):
        out += f'<path d="M280 {base - 60 - 66 * k}H490" stroke="#0b090c" stroke-width="6"/><path d="M280 {base - 74 - 66 * k}H490" stroke="#3a2b2a" stroke-width="2"/>'
    for _ in range(26):
        x, y = rng.uniform(20, width - 20), rng.uniform(base - 130, base - 10)
        out += f'<circle cx="{x:.0f}" cy="{y:.0f}" r="2.6" fill="#ffd083"/><circle cx="{x:.0f}" cy="{y:.0f}" r="12" fill="#ff9a3c" opacity=".25"/>'
    return out + f'<path d="M0 {base}H{width}V{height}H0Z" fill="#120e10"/><path d="M330 {base + 16}h120v60h-120zM96 {base + 12}h50v80h-50z" fill="#c0562b" opacity=".22"/>'


def photobook() -> str:
    """The picture book lying open on green baize, seen obliquely: the furnace left, white and a caption right."""
    rng = random.Random(12)
    defs = (
        linear("dusk", [(0, "#1b2433", 1), (0.45, "#59414a", 1), (0.72, "#c0603a", 1), (0.86, "#f0b070", 1)]) + blur("cloud", 16) + blur("s", 34) + blur("t", 6)
        + grain("baize", ".9", "0 0 0", 0.9, 2) + linear("gl", [(0, "#fff", 0.16), (0.5, "#fff", 0), (0.86, "#000", 0.12), (1, "#000", 0.62)], "0 0 1 0")
        + linear("gr", [(0, "#000", 0.55), (0.09, "#000", 0.14), (0.3, "#000", 0.0), (1, "#6b4a2a", 0.18)], "0 0 1 0") + linear("lamp", [(0, "#ffe6b8", 0.22), (0.5, "#fff", 0), (1, "#02100c", 0.75)], "1 0 0 1")
        + '<clipPath id="pl"><path d="M0 0Q360 -36 720 6V900Q360 862 0 900Z"/></clipPath>'
    )
    body = '<rect width="1800" height="1200" fill="#17473b"/><rect width="1800" height="1200" filter="url(#baize)" opacity=".35"/><g transform="matrix(.98 .09 -.16 .95 240 60)">'
    body += '<path d="M-10 40H1500V1000H-30Z" transform="translate(10 30)" fill="#020b08" opacity=".85" filter="url(#s)"/><path d="M-14 -4H1454V926H-14Z" fill="#7d2f1b"/>'
    for k in range(8):
        body += f'<path d="M{-2 + k} {910 - k * 2}Q360 {880 - 2 * k} 720 {912 - k * 2}Q1080 {880 - 2 * k} {1442 - k} {910 - k * 2}V0H0Z" fill="{"#f6f1e6" if k % 2 else "#c9c0ae"}"/>'
    body += f'<g clip-path="url(#pl)"><g transform="translate(0 -40) scale(1 1.0)">{works(720, 960)}</g><rect y="-40" width="720" height="960" fill="url(#gl)"/></g>'
    body += '<g transform="translate(720 0)"><path d="M0 6Q360 -36 720 0V900Q360 862 0 900Z" fill="#faf6ec"/><path d="M0 6Q360 -36 720 0V900Q360 862 0 900Z" fill="url(#gr)"/>'
    for row, width in enumerate([210, 236, 150]):
        pen, d = 0.0, ""
        while pen < width:
            d += f"M{110 + pen:.0f} {690 + 22 * row}v{rng.choice([-8, -8, -8, -13])}"
            pen += 5 if rng.random() < 0.82 else 12
        body += f'<path d="{d}" stroke="{INK}" stroke-width="2.2"/>'
    body += f'<path d="M110 640h44" stroke="{RUST}" stroke-width="6"/></g><path d="M720 6V908" stroke="#1a0d06" stroke-width="3" opacity=".8"/></g>'
    body += '<g transform="translate(1560 1010) rotate(24)"><circle r="86" transform="translate(12 16)" fill="#000" opacity=".6" filter="url(#t)"/><circle r="84" fill="#1a1a1a"/><circle r="68" fill="#9fb5a8" opacity=".55"/><path d="M-40 -34A52 52 0 0 1 20 -48" stroke="#fff" stroke-width="9" fill="none" opacity=".7" stroke-linecap="round"/><rect x="80" y="-14" width="150" height="28" rx="12" fill="#241a14"/></g>'
    body += '<rect width="1800" height="1200" fill="url(#lamp)"/>'
    return sheet(1800, 1200, defs, body)


def cloth() -> str:
    """The cloth binding from straight above: coarse weave, three chimneys blind-stamped into it."""
    stamp = "M196 900L214 330H262L280 900ZM330 900L346 210H396L412 900ZM700 900L714 440H758L772 900ZM470 900L496 690L470 620L500 480L512 400H588L600 480L630 620L604 690L630 900ZM600 420L700 900H668L588 500ZM150 930H820V958H150Z"
    defs = (
        '<pattern id="w" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#71260f"/><path d="M0 2H4M4 6H8" stroke="#9a3d20" stroke-width="3.2"/><path d="M6 0V4M2 4V8" stroke="#853119" stroke-width="3.2"/></pattern>'
        + '<clipPath id="case"><rect width="1080" height="1260" rx="5"/></clipPath>' + grain("slub", ".25 .004", "0 0 0", 0.7, 2, 9) + grain("slub2", ".004 .25", "1 .8 .6", 0.5, 2, 4) + blur("s", 40) + blur("b", 3.4) + grain("stone", ".01", "0 0 0", 0.4, 5)
        + linear("rake", [(0, "#ffe2bd", 0.24), (0.4, "#fff", 0), (1, "#1a0603", 0.66)], "0 0 1 1") + linear("hinge", [(0, "#000", 0), (0.4, "#000", 0.5), (0.6, "#000", 0.3), (0.8, "#fff", 0.2), (1, "#fff", 0)], "0 0 1 0")
    )
    body = '<rect width="1600" height="1600" fill="#d9cdb6"/><rect width="1600" height="1600" filter="url(#stone)" opacity=".4"/><g transform="rotate(11 800 800) translate(262 176)">'
    body += '<path d="M0 0H1080V1260H0Z" transform="translate(58 64)" fill="#1d0d06" opacity=".8" filter="url(#s)"/><path d="M8 10H1086V1272H8Z" fill="#efe6d2"/><path d="M10 1262H1082M12 1267H1084M1082 20V1266" stroke="#b3a688" stroke-width="1.6"/><rect width="1080" height="1260" rx="5" fill="url(#w)"/>'
    body += '<g clip-path="url(#case)"><rect width="1080" height="1260" filter="url(#slub)" opacity=".4"/><rect width="1080" height="1260" filter="url(#slub2)" opacity=".16"/></g><rect x="54" width="44" height="1260" fill="url(#hinge)"/>'
    body += f'<g transform="translate(60 90)"><path d="{stamp}" fill="#4e1a0c" opacity=".55"/><path d="{stamp}" fill="none" stroke="#2b0c04" stroke-width="9" transform="translate(4 4)" opacity=".75" filter="url(#b)"/><path d="{stamp}" fill="none" stroke="#ffc39c" stroke-width="4" transform="translate(-3 -3) " opacity=".4" filter="url(#b)"/></g>'
    body += lettering("DIE FARBE ROST", 300, 1100, 36, "#f3d9b8", 1.1, 3.6) + '</g><rect width="1600" height="1600" fill="url(#rake)"/>'
    return sheet(1600, 1600, defs, body)


def scan() -> str:
    """Newspaper pages under the moving light bar of the scanner, a few words found and marked."""
    rng = random.Random(41)
    defs = (
        grain("age", ".003", ".45 .28 .1", 0.75, 5, 3) + grain("tooth", ".6", "0 0 0", 0.5, 2) + blur("s", 26) + blur("glow", 60)
        + linear("bar", [(0, "#b8ffe6", 0), (0.42, "#b8ffe6", 0.25), (0.5, "#f2fff9", 0.98), (0.58, "#b8ffe6", 0.25), (1, "#b8ffe6", 0)], "0 0 1 0") + linear("dim", [(0, "#06110e", 0.1), (0.42, "#06110e", 0), (0.62, "#06110e", 0.55), (1, "#06110e", 0.85)], "0 0 1 0")
    )

    def newspaper(tone: str) -> str:
        out = f'<rect width="900" height="1300" fill="{tone}"/>'
        out += lettering("DER SAUERBOTE", 120, 54, 74, INK, 1.8, 2.1) + f'<path d="M50 158H850M50 166H850" stroke="{INK}" stroke-width="3"/>'
        for col in range(5):
            x, y = 52 + 162 * col, 196.0
            while y < 1260:
                if rng.random() < 0.05 and y < 1100:
                    h = rng.uniform(60, 150)
                    out += f'<rect x="{x}" y="{y}" width="146" height="{h:.0f}" fill="none" stroke="{INK}" stroke-width="3"/><path d="M{x + 20} {y + h * 0.35:.0f}h106M{x + 40} {y + h * 0.6:.0f}h66" stroke="{INK}" stroke-width="{rng.uniform(5, 11):.0f}" stroke-dasharray="22 5"/>'
                    y += h + 14
                elif rng.random() < 0.06:
                    out += f'<path d="M{x + 8} {y + 14:.0f}h{rng.randint(80, 130)}" stroke="{INK}" stroke-width="12" stroke-dasharray="9 2 13 2 6 4"/>'
                    y += 32
                else:
                    end = 146 if rng.random() < 0.86 else rng.randint(30, 110)
                    out += f'<path d="M{x} {y + 8:.0f}h{end}" stroke="{INK}" stroke-width="6" stroke-dasharray="2.4 2.2 3 1.6 2 2.6 2 {rng.randint(3, 7)}" stroke-dashoffset="{rng.randint(0, 20)}" opacity=".66"/>'
                    y += 14
            if col:
                out += f'<path d="M{x - 8} 190V1260" stroke="{INK}" stroke-width="1.5"/>'
        return out

    body = '<rect width="1800" height="1200" fill="#0d1714"/><g transform="rotate(6 900 600) translate(-420 -60) scale(1.45)">'
    body += f'<g transform="translate(-60 -90) rotate(-4)"><rect width="900" height="1300" transform="translate(16 20)" fill="#000" opacity=".7" filter="url(#s)"/>{newspaper("#dcc79a")}</g>'
    body += f'<g transform="translate(810 -170)"><rect width="900" height="1300" transform="translate(-16 20)" fill="#000" opacity=".8" filter="url(#s)"/>{newspaper("#e8d8b2")}'
    for x, y, w in [(216, 430, 88), (540, 702, 116), (380, 928, 64), (54, 842, 96), (702, 518, 74)]:
        body += f'<rect x="{x - 6}" y="{y - 6}" width="{w}" height="24" fill="#d9562b" opacity=".45"/><rect x="{x - 6}" y="{y - 6}" width="{w}" height="24" fill="none" stroke="#d9562b" stroke-width="3"/>'
    body += '</g></g><rect width="1800" height="1200" filter="url(#age)" opacity=".5"/><rect width="1800" height="1200" fill="url(#dim)"/>'
    body += '<g transform="rotate(6 900 600)"><rect x="780" y="-200" width="300" height="1600" fill="#9dffdc" opacity=".4" filter="url(#glow)"/><rect x="820" y="-200" width="240" height="1600" fill="url(#bar)"/></g>'
    return sheet(1800, 1200, defs, body)


def years() -> str:
    """A printed chart: every issue a stroke, 83 years one below the other, two dark gaps."""
    rng = random.Random(1871)
    defs = blur("bleed", 1.1) + linear("fold", [(0, "#000", 0.16), (0.495, "#000", 0), (0.5, "#000", 0.24), (0.505, "#fff", 0.3), (1, "#000", 0.1)], "0 0 1 0") + linear("fold2", [(0, "#fff", 0.2), (0.495, "#fff", 0), (0.5, "#000", 0.22), (0.505, "#fff", 0.26), (1, "#000", 0.14)])
    body = '<rect width="1440" height="1800" fill="#ece0c6"/><g filter="url(#bleed)">' + lettering("DER SAUERBOTE", 110, 110, 46, INK, 1.4, 2.8)
    body += lettering("EINE AUSGABE EIN STRICH", 112, 186, 17, RUST, 1.4, 3.2)
    for year in range(83):
        y = 262 + 17.2 * year
        war = 43 <= year <= 47 or 69 <= year <= 73
        if year % 10 == 0:
            body += f'<path d="M70 {y + 6:.0f}h26" stroke="{INK}" stroke-width="3"/>'
        d = ""
        for week in range(52):
            if war and rng.random() < (0.97 if year in {45, 71, 72} else 0.72):
                continue
            if rng.random() < 0.012:
                continue
            wave = math.sin(week / 52 * math.tau * 1.5 + year / 8) + math.sin(year / 5.3 - week / 9) + rng.uniform(-0.5, 0.5)
            wide = 5 if war else 3 + 16 * min(max(0.5 + 0.24 * wave, 0.06), 1.15) ** 1.4 * (0.45 + year / 150)
            d += f"M{114 + 23.4 * week:.1f} {y + 2:.1f}h{wide:.1f}v12.5h{-wide:.1f}Z"
        if war:
            body += f'<rect x="104" y="{y:.1f}" width="1226" height="17.3" fill="#2b1d14"/>'
        body += f'<path d="{d}" fill="{"#f0a070" if war else ramp([RUST, INK, "#14453a", "#1f4a5c"], year / 82)}"/>'
    body += f'<path d="M112 1716H1328" stroke="{INK}" stroke-width="3"/></g><rect width="1440" height="1800" fill="url(#fold)"/><rect width="1440" height="1800" fill="url(#fold2)"/>'
    return sheet(1440, 1800, defs, body)


def pictures() -> list[Picture]:
    """Return the seven pictures of Edition Sauer."""
    home = "edition-sauer/images/"
    return [
        Picture(home + "cover.jpg", sewing(), 1800, grain=4.0, vignette=0.3, seed=101),
        Picture(home + "am-anderen-ufer-ruecken.jpg", spines(), 2000, grain=2.6, vignette=0.2, seed=102),
        Picture(home + "am-anderen-ufer-wendeband.jpg", turnaround(), 1440, grain=3.0, vignette=0.25, seed=103),
        Picture(home + "die-farbe-rost-doppelseite.jpg", photobook(), 1800, grain=3.0, vignette=0.3, seed=104),
        Picture(home + "die-farbe-rost-leinen.jpg", cloth(), 1600, grain=1.5, vignette=0.2, seed=105),
        Picture(home + "sauerbote-scan.jpg", scan(), 1600, grain=1.0, vignette=0.25, seed=106),
        Picture(home + "sauerbote-jahre.jpg", years(), 1280, grain=0.0, vignette=0.1, seed=107),
    ]
