"""The composition of social cards: a column of words beside a picture or a sign, in the colours and typefaces of the theme."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PIL import Image, ImageDraw

from .lettering import Block, Typeface, capitals
from .pixels import cropped
from .social import HEIGHT, WIDTH, Card, Sign
from .svg import BadImage
from .typography import Colour, Typography, colour_of

# All in px. The words stand in a column between margins; the picture takes the rest of the card from edge to edge:
#
#   ┌───────────────────┬──────────────────────┐      A member's and a sector's words stand on the left, a work's on the right.
#   │ site              │                      │      A picture is as wide as its proportion asks for within bounds, so that
#   │ Headline          │       picture        │      little of it is cut; a sign has a square ground in its sector's colour,
#   │ text              │       or sign        │      as on the pages. Headline and text are as large as they fit.
#   │ ▚ foot            │                      │
#   └───────────────────┴──────────────────────┘
_MARGIN, _GUTTER = 56, 44
_SITE_SIZE, _SITE_BASE = 25, 76
_TOP, _FOOT = 126, HEIGHT - _MARGIN
_BELOW_HEADLINE, _ABOVE_FOOT = 42, 34
_SIGN, _SIGN_GAP = 48, 18
_GROUND_SIGN = 420

_HEADLINES = (116, 108, 100, 92, 84, 76, 68, 60, 54, 48, 42)
_TEXTS = (36, 33, 30, 28)
_FEET = (25, 23)
_HEADLINE_LEADING, _TEXT_LEADING, _FOOT_LEADING = 0.96, 1.24, 1.2
# Of the room above the foot, what a headline may take of it where a text follows.
_HEADLINE_PART = 0.62

# The ground of a sign: so much of its colour on paper, as `.blank` in the theme.
_TINGE = 0.09
_SIGNS_ACROSS = 3

# Good enough for what networks make of it, in half the bytes of the best; letters on paper have no colour to lose.
_JPEG = {"quality": 82, "optimize": True}


class Setting(NamedTuple):
    """The typefaces of a card: the theme's family of headlines in two weights, and that of text."""

    headline: Typeface
    small: Typeface
    text: Typeface


class Frame(NamedTuple):
    """Where on the card the picture begins and how wide it is, and the same of the column of words."""

    picture: int
    picture_width: int
    words: int
    words_width: int


def compose(cards: Sequence[Card], typography: Typography, data: bytes) -> list[bytes]:
    """Return cards as JPEG without any metadata; they all show the same picture, whose bytes are `data`, or none.

    The same card has the same bytes on any machine with the same Pillow. A picture that cannot be read is as good as none.
    """
    setting = _setting(typography)
    seen: dict[tuple[int, tuple[int, int]], Image.Image | None] = {}
    made = []
    for card in cards:
        frame = _frame(card)
        image = Image.new("RGB", (WIDTH, HEIGHT), typography.paper)
        original = card.shown
        key = (frame.picture_width, card.focus)
        if original and key not in seen:
            try:
                seen[key] = cropped(data, original.kind, (frame.picture_width, HEIGHT), card.focus, typography.paper)
            except BadImage:
                seen[key] = None
        picture = seen.get(key) if original else None
        if picture:
            image.paste(picture, (frame.picture, 0))
        else:
            _stand_in(image, card, frame, typography)
        _set(image, card, frame, typography, setting, picture is not None)
        buffer = io.BytesIO()
        image.save(buffer, "jpeg", **_JPEG)
        made.append(buffer.getvalue())
    return made


def _frame(card: Card) -> Frame:
    if card.shown:
        wide = card.picture_width
    elif card.kind == "site":
        rows = -(-len(card.signs) // _SIGNS_ACROSS)
        wide = HEIGHT * _SIGNS_ACROSS // max(rows, _SIGNS_ACROSS) if card.signs else 0
    else:
        wide = HEIGHT if card.signs else 0
    room = WIDTH - wide - _MARGIN - (_GUTTER if wide else _MARGIN)
    return Frame(0, wide, wide + _GUTTER, room) if card.kind == "work" else Frame(WIDTH - wide, wide, _MARGIN, room)


def _stand_in(image: Image.Image, card: Card, frame: Frame, typography: Typography) -> None:
    """Draw a sector's sign on its ground; for the site itself those of all sectors, as tiles."""
    left, wide = frame.picture, frame.picture_width
    if card.kind != "site":
        for sign in card.signs[:1]:
            _tile(image, sign, (left, 0, left + wide, HEIGHT), _GROUND_SIGN, typography)
        return
    rows = max(-(-len(card.signs) // _SIGNS_ACROSS), 1)
    columns = [left + wide * column // _SIGNS_ACROSS for column in range(_SIGNS_ACROSS + 1)]
    lines = [HEIGHT * row // rows for row in range(rows + 1)]
    for number, sign in enumerate(card.signs):
        row, column = divmod(number, _SIGNS_ACROSS)
        box = (columns[column], lines[row], columns[column + 1], lines[row + 1])
        _tile(image, sign, box, round(_GROUND_SIGN / HEIGHT * min(box[2] - box[0], box[3] - box[1])), typography)


def _tile(image: Image.Image, sign: Sign, box: tuple[int, int, int, int], size: int, typography: Typography) -> None:
    colour = _colour(sign, typography)
    red, green, blue = (round(_TINGE * one + (1 - _TINGE) * paper) for one, paper in zip(colour, typography.paper, strict=True))
    image.paste((red, green, blue), box)
    image.paste(colour, ((box[0] + box[2] - size) // 2, (box[1] + box[3] - size) // 2), _sign(sign.cells, size))


def _set(image: Image.Image, card: Card, frame: Frame, typography: Typography, setting: Setting, pictured: bool) -> None:
    """Set the words, and beside those at the foot the sign, which stands there only where it does not stand large."""
    left, room = frame.words, frame.words_width
    foot = _FOOT
    if card.signs and pictured:
        image.paste(_colour(card.signs[0], typography), (left, foot - _SIGN), _sign(card.signs[0].cells, _SIGN))
    beside = _SIGN + _SIGN_GAP if pictured and card.signs else 0
    small = setting.small
    if lowest := [words for one in card.foot if (words := small.writable(one))]:
        block = _foot(lowest, small, room - beside)
        middle = (_SIGN - block.height) // 2 if beside else 0
        _lay(image, block, small, left + beside, foot - middle - block.height, typography.quiet)
        foot -= max(_SIGN, block.height) if beside else block.height
    elif beside:
        foot -= _SIGN
    if site := small.writable(card.site):
        block = small.fitted(site, (room, _SITE_SIZE), (_SITE_SIZE,), 1, 1)
        _lay(image, block, small, left, _SITE_BASE - capitals(_SITE_SIZE), typography.ink)
    headline, text = setting.headline.writable(card.headline), setting.text.writable(card.text)
    if not headline:
        # Who has a name in letters that the theme lacks is known by what they do.
        headline, text = setting.headline.writable(card.text), ""
    bottom = foot - (_ABOVE_FOOT if foot < _FOOT else 0)
    top = _TOP
    if headline:
        high = round((bottom - top) * _HEADLINE_PART) if text else bottom - top
        block = setting.headline.fitted(headline, (room, high), _HEADLINES, _HEADLINE_LEADING)
        top = _lay(image, block, setting.headline, left, top, typography.ink) + _BELOW_HEADLINE
    if text:
        block = setting.text.fitted(text, (room, bottom - top), _TEXTS, _TEXT_LEADING)
        _lay(image, block, setting.text, left, top, typography.ink)


def _foot(words: Sequence[str], face: Typeface, room: int) -> Block:
    """Set the words at the foot in one line, else each in a line of its own."""
    joined = face.writable(" · ".join(words))
    for size in _FEET:
        if face.width(joined, size) <= room:
            return face.fitted(joined, (room, size), (size,), _FOOT_LEADING, 1)
    size = _FEET[-1]
    lines = tuple(face.fitted(one, (room, size), (size,), _FOOT_LEADING, 1).lines[0] for one in words)
    return Block(lines, size, round(size * _FOOT_LEADING))


def _lay(image: Image.Image, block: Block, face: Typeface, left: int, top: int, colour: Colour) -> int:
    """Draw lines from the top of the first one's capitals on; return the last baseline."""
    base = top + capitals(block.size)
    for number, line in enumerate(block.lines):
        mask, _, above = face.drawn(line.words, block.size)
        image.paste(colour, (left, base + number * block.leading + above), mask)
    return top + block.height


def _colour(sign: Sign, typography: Typography) -> Colour:
    return colour_of(sign.colour) or typography.ink


@lru_cache(maxsize=64)
def _sign(cells: str, size: int) -> Image.Image:
    """Return a sign as a mask, cell by cell as in the theme's `generated/signs.svg` (docs/themes.md)."""
    fine = 4
    cell = size * fine / 3
    mask = Image.new("L", (size * fine, size * fine))
    draw = ImageDraw.Draw(mask)
    for number, letter in enumerate(cells):
        x, y = number % 3 * cell, number // 3 * cell
        # Pillow counts the last pixel in.
        right, bottom = x + cell - 1, y + cell - 1
        match letter:
            case "s":
                draw.rectangle((x, y, right, bottom), 255)
            case "a":
                draw.pieslice((x - cell, y - cell, right, bottom), 0, 90, 255)
            case "b":
                draw.pieslice((x, y - cell, right + cell, bottom), 90, 180, 255)
            case "c":
                draw.pieslice((x, y, right + cell, bottom + cell), 180, 270, 255)
            case "d":
                draw.pieslice((x - cell, y, right, bottom + cell), 270, 360, 255)
            case "h":
                draw.rectangle((x, y + cell / 3, right, bottom - cell / 3), 255)
            case "v":
                draw.rectangle((x + cell / 3, y, right - cell / 3, bottom), 255)
            case "o":
                draw.ellipse((x, y, right, bottom), 255)
    return mask.reduce(fine)


@lru_cache(maxsize=4)
def _setting(typography: Typography) -> Setting:
    headlines, text = typography.headlines or typography.text, typography.text or typography.headlines
    return Setting(Typeface(headlines, 620, -37), Typeface(headlines, 560, -10), Typeface(text))
