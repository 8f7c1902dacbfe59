"""Letters as a picture: what a typeface can write, how wide words are in it, where lines end, and the letters drawn."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from PIL import Image, ImageFont

from .typography import FontFile

# Letters are drawn four times as large and scaled down: what FreeType does to fit them to whole pixels no longer shows, and they
# stand between pixels where they belong there.
_FINE = 4
_EM = 1000
_ELLIPSIS = "…"
# What may stand for signs that a typeface lacks.
_PLAIN = {
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "–",
    "\u2212": "–",
    "\u2019": "'",
    "\u1e9e": "SS",
}
# Where a syllable may well begin in a word that must be parted: a consonant, or some that are one sound, before a vowel.
_VOWEL = "[aeiouyäöüéèêëàâîïôûœ]"
_SYLLABLE = re.compile(rf"(?!ch|ck|ph|th|sh|sc|qu)[^\W\d_](?:sch|ch|ph|th|sh|qu|(?!{_VOWEL})[^\W\d_]){_VOWEL}", re.IGNORECASE)
_LOOK_BACK = 9
_RIGHT_TO_LEFT = {"R", "AL", "AN"}


class Line(NamedTuple):
    """Words of one line and their width in px."""

    words: str
    width: float


class Block(NamedTuple):
    """Lines in one size in px, their baselines `leading` px apart."""

    lines: tuple[Line, ...]
    size: int
    leading: int

    @property
    def height(self) -> int:
        """Return how many px it is from the top of the first line's capitals to the last baseline."""
        return capitals(self.size) + self.leading * (len(self.lines) - 1)


class Glyph(NamedTuple):
    """A letter as a mask, and where it stands from its origin on the baseline, in px."""

    mask: Image.Image
    left: int
    top: int


def capitals(size: int) -> int:
    """Return about how high capitals are in px."""
    return round(0.7 * size)


class Typeface:
    """A typeface in one weight and tracking (thousandths of the size between letters), as the files that hold its letters.

    Words are set letter by letter from left to right with a table of kerning, on the layout that Pillow brings itself: the better
    one needs libraries that not every machine has. Scripts that need it are not writable.
    """

    def __init__(self, files: Sequence[FontFile], weight: int = 400, tracking: int = 0) -> None:
        """Open the files when a letter is asked of them; the weight counts where they are variable."""
        self._files = files
        self._weight = weight
        self._tracking = tracking
        self._fonts: dict[tuple[int, int], ImageFont.FreeTypeFont] = {}
        self._homes: dict[str, int | None] = {}
        self._advances: dict[str, float] = {}
        self._widths: dict[str, float] = {}
        self._glyphs: dict[tuple[str, int], Glyph | None] = {}

    def writable(self, words: str) -> str:
        """Return words as the typeface can write them, without signs that it lacks; nothing where it lacks a letter or a number."""
        found = []
        for one in unicodedata.normalize("NFC", " ".join(words.split())):
            # Without its accents where it must be: Latin names are known by their letters.
            plain = _PLAIN.get(one) or _bare(one)
            if one == " " or self._home(one) is not None:
                found.append(one)
            elif plain == " " or (plain != one and self._home(plain[0]) is not None):
                found.append(plain)
            elif unicodedata.category(one)[0] in "LMN":
                return ""
        return " ".join("".join(found).split())

    def width(self, words: str, size: int) -> float:
        """Return how wide words are in px."""
        if words not in self._widths:
            self._widths[words] = sum(by for _, by in self._steps(words))
        return self._widths[words] * size / _EM

    def fitted(self, words: str, room: tuple[int, int], sizes: Sequence[int], leading: float, most: int = 99) -> Block:
        """Set words in the largest of the sizes (that stands first) in which they fit into so many px and lines.

        In the smallest one, words longer than a line are parted, and what has no room is cut with an ellipsis.
        """
        width, height = room
        for size in sizes:
            lines = self._balanced(words, size, width)
            block = Block(tuple(lines), size, round(size * leading))
            if len(lines) <= most and block.height <= height and all(line.width <= width for line in lines):
                return block
        size = sizes[-1]
        step = round(size * leading)
        fit = max(1, min(most, (height - capitals(size)) // step + 1))
        lines = self._lines(self._parted(words, size, width), size, width)
        if len(lines) > fit:
            lines = [*lines[: fit - 1], self._cut(lines[fit - 1].words, size, width)]
        return Block(tuple(lines), size, step)

    def drawn(self, words: str, size: int) -> Glyph:
        """Return words as a mask (255 is ink) whose first letter touches the left edge."""
        glyphs = []
        x = 0.0
        for letter, by in self._steps(words):
            if glyph := self._glyph(letter, size * _FINE):
                glyphs.append((round(x) + glyph.left, glyph))
            x += by * size * _FINE / _EM
        if not glyphs:
            return Glyph(Image.new("L", (1, 1)), 0, 0)
        start = glyphs[0][0]
        above = -(-max(-glyph.top for _, glyph in glyphs) // _FINE) * _FINE
        below = max(glyph.top + glyph.mask.height for _, glyph in glyphs)
        mask = Image.new("L", (max(left + glyph.mask.width for left, glyph in glyphs) - start, above + max(0, below)))
        for left, glyph in glyphs:
            mask.paste(255, (max(0, left - start), above + glyph.top), glyph.mask)
        return Glyph(mask.reduce(_FINE), 0, -above // _FINE)

    def _steps(self, words: str) -> list[tuple[str, float]]:
        """Return each letter and how far the next one stands from it, in thousandths of the size."""
        bare = [_bare(letter) for letter in words]
        pairs = [*map(str.__add__, bare, bare[1:]), ""]
        return [
            (letter, self._advance(letter) + self._tracking + self._kerning.get(pair, 0)) for letter, pair in zip(words, pairs, strict=True)
        ]

    def _balanced(self, words: str, size: int, width: int) -> list[Line]:
        """Return the fewest lines that fit, all of about the same width."""
        parts = words.split()
        lines = self._lines(parts, size, width)
        low, high = width // 2, width
        while high - low > 8 and len(lines) > 1:
            middle = (low + high) // 2
            tried = self._lines(parts, size, middle)
            if len(tried) == len(lines) and all(line.width <= middle for line in tried):
                high, lines = middle, tried
            else:
                low = middle
        return lines

    def _lines(self, parts: Iterable[str], size: int, width: int) -> list[Line]:
        """Fill line after line; a part that is wider than a line has one to itself."""
        gap = self.width(" ", size)
        lines: list[Line] = []
        for part in parts:
            wide = self.width(part, size)
            if lines and lines[-1].width + gap + wide <= width:
                lines[-1] = Line(f"{lines[-1].words} {part}", lines[-1].width + gap + wide)
            else:
                lines.append(Line(part, wide))
        return lines

    def _parted(self, words: str, size: int, width: int) -> list[str]:
        """Return words of which none is wider than a line: parted at a hyphen of their own, else before a syllable, as it seems."""
        parts: list[str] = []
        for word in words.split():
            rest = word
            while self.width(rest, size) > width and len(rest) > 2:
                end = next((end for end in range(len(rest) - 1, 1, -1) if self.width(rest[:end] + "-", size) <= width), 2)
                own = rest.rfind("-", 2, end)
                end = next((at for at in range(end, max(2, end - _LOOK_BACK), -1) if _SYLLABLE.match(rest, at - 1)), end)
                parts.append(rest[: own + 1] if own > 0 else f"{rest[:end]}-")
                rest = rest[own + 1 :] if own > 0 else rest[end:]
            parts.append(rest)
        return parts

    def _cut(self, words: str, size: int, width: int) -> Line:
        end = _ELLIPSIS if self._home(_ELLIPSIS) is not None else "..."
        kept = words
        while kept and self.width(kept + end, size) > width:
            kept = kept[:-1]
        # Half a word tells less than none, if enough is left.
        if len(kept) < len(words) and (space := kept.rfind(" ")) > len(kept) // 2:
            kept = kept[:space]
        whole = kept.rstrip(" ,;:.-–(„“«") + end
        return Line(whole, self.width(whole, size))

    def _home(self, letter: str) -> int | None:
        """Return which of the files has a letter; None for letters of scripts that cannot be set here."""
        if letter not in self._homes:
            self._homes[letter] = self._search(letter)
        return self._homes[letter]

    def _search(self, letter: str) -> int | None:
        if unicodedata.category(letter)[0] == "M" or unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT:
            return None
        for number, file in enumerate(self._files):
            if not file.ranges or any(low <= ord(letter) <= high for low, high in file.ranges):
                try:
                    font = self._font(number, 48)
                except OSError:
                    continue  # no font, or of a kind that this FreeType cannot read
                shape, missing = font.getmask(letter), font.getmask("\U0010ffff")
                if bytes(shape) != bytes(missing) and shape.getbbox():
                    return number
        return None

    def _advance(self, letter: str) -> float:
        if letter not in self._advances:
            self._advances[letter] = self._font(self._home(letter) or 0, _EM).getlength(letter)
        return self._advances[letter]

    def _glyph(self, letter: str, size: int) -> Glyph | None:
        if (letter, size) not in self._glyphs:
            core, (left, top) = self._font(self._home(letter) or 0, size).getmask2(letter, anchor="ls")
            glyph = None
            if core.size[0] and core.size[1]:
                mask = Image.new("L", core.size)
                mask.im.paste(core, (0, 0, *core.size))
                glyph = Glyph(mask, left, top)
            self._glyphs[letter, size] = glyph
        return self._glyphs[letter, size]

    def _font(self, number: int, size: int) -> ImageFont.FreeTypeFont:
        if (number, size) not in self._fonts:
            self._fonts[number, size] = _opened(self._files[number].data, self._weight, size)
        return self._fonts[number, size]

    @cached_property
    def _kerning(self) -> dict[str, int]:
        """The pairs of letters that stand closer or wider, from the table of the first file."""
        pairs = {}
        for line in self._files[0].kerning.splitlines() if self._files else ():
            parts = line[2:].split(" ")
            for by, others in zip(parts[::2], parts[1::2], strict=False):
                if by.lstrip("-").isdigit():
                    pairs.update({line[0] + other: int(by) for other in others})
        return pairs


def _opened(data: bytes, weight: int, size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(io.BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)
    try:
        axes = font.get_variation_axes()
    except OSError:
        return font  # not a variable one
    font.set_variation_by_axes(
        [
            min(max(weight, axis["minimum"] or 0), axis["maximum"] or 0) if axis["name"] == b"Weight" else axis["default"] or 0
            for axis in axes
        ]
    )
    return font


@cache
def _bare(letter: str) -> str:
    """Return a letter without its accents: it stands as close to others as with them."""
    return unicodedata.normalize("NFD", letter)[0]
