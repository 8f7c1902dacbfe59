"""Words in, their outlines out: drawings that show the theme's own letters wherever they are put, without its fonts."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import NamedTuple

# Thousandths of the size of the letters.
UNITS = 1000


class Outlines(NamedTuple):
    """A line of letters: the data of an SVG path with y upwards from the base line, and its width, both in `UNITS`."""

    path: str
    width: int


def outlines(words: str, fonts: Sequence[bytes], weight: int) -> Outlines | None:
    """Return words as outlines of the first fonts that have their letters; nothing where a letter is in none of them."""
    # Reading fonts takes longer than all else that a build does with a line of text.
    from fontTools.pens.svgPathPen import SVGPathPen
    from fontTools.pens.transformPen import TransformPen
    from fontTools.ttLib import TTFont

    opened = []
    for data in fonts:
        font = TTFont(io.BytesIO(data))
        variable = {"wght": weight} if "fvar" in font else {}
        opened.append((font.getBestCmap(), font.getGlyphSet(location=variable), UNITS / font["head"].unitsPerEm))
    drawn = []
    at = 0.0
    for letter in words:
        found = next((one for one in opened if ord(letter) in one[0]), None)
        if found is None:
            return None
        names, glyphs, scale = found
        glyph, pen = glyphs[names[ord(letter)]], SVGPathPen(glyphs, lambda value: f"{value:.0f}")
        glyph.draw(TransformPen(pen, (scale, 0, 0, scale, at, 0)))
        drawn.append(pen.getCommands())
        at += glyph.width * scale
    return Outlines("".join(drawn), round(at))
