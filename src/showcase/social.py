"""Social cards: what networks show of a page that somebody shares. Here is what stands on them and where they are published."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Literal, NamedTuple

from .images import Original

RECIPE = 1
"""Goes into every address: raise it when the same card shall come out otherwise."""

WIDTH, HEIGHT = 1200, 630
# How wide a picture is at least and at most, in px; beside these, so much of its own proportion.
_WIDTHS = {"member": (480, 700), "work": (480, 740)}
_OF_ITS_WIDTH = 0.92
# A picture is not made larger than this, or it is shown as if there was none.
_MOST_ENLARGED = 1.75


class Sign(NamedTuple):
    """A sector's sign: the nine letters of its cells, and its colour as `#rrggbb`."""

    cells: str
    colour: str


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card: a picture seen at its `focus`, else a sector's sign; a headline, a text and small words at the foot.

    `site` is the directory's name. `signs` are those of the sector, or all for the card of the site itself.
    """

    kind: Literal["member", "work", "sector", "site"]
    site: str
    headline: str
    text: str = ""
    foot: tuple[str, ...] = ()
    signs: tuple[Sign, ...] = ()
    picture: Original | None = None
    focus: tuple[int, int] = (50, 50)

    @property
    def shown(self) -> Original | None:
        """Return the picture, if it is one that can be shown: neither a drawing nor so small that it would be blurred."""
        if self.picture is None or self.picture.kind == "svg":
            return None
        enlarged = max(self.picture_width / self.picture.width, HEIGHT / self.picture.height)
        return self.picture if enlarged <= _MOST_ENLARGED else None

    @property
    def picture_width(self) -> int:
        """Return how wide the picture is on the card, in px."""
        if self.picture is None:
            return 0
        least, most = _WIDTHS["work" if self.kind == "work" else "member"]
        return min(most, max(least, round(HEIGHT * self.picture.width / self.picture.height * _OF_ITS_WIDTH)))


def card_path(card: Card, mark: str) -> str:
    """Return where a card is published: its name tells all that it is made of, with `mark` the digest of the theme's typography."""
    # Whatever else is known of a picture, or where its file is, makes no difference to the card.
    seen = card.picture and (card.picture.digest, card.picture.width, card.picture.height)
    told = repr((RECIPE, mark, replace(card, picture=None), seen))
    return f"cards/{blake2b(told.encode('utf-8', 'surrogatepass'), digest_size=6).hexdigest()}.jpg"
