"""The files of social cards: which are best made together, and what they are made from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .making import digest
from .parallel import in_parts
from .social import Card
from .typography import Typography

# Cards without a picture that one process makes in a row.
_TOGETHER = 40


@dataclass(frozen=True, slots=True)
class CardTask:
    """Cards that show the same picture, which is in the file `source`, or none."""

    typography: Typography
    cards: tuple[tuple[str, Card], ...]
    source: Path | None = None

    @property
    def paths(self) -> Sequence[str]:
        """Return the paths of the cards."""
        return [path for path, _ in self.cards]

    def make(self, paths: Sequence[str]) -> list[bytes]:
        """Return some cards as JPEG; ValueError or OSError where the picture is not what was looked at."""
        from .composition import compose  # Pillow is loaded only by builds that need it

        data = self.source.read_bytes() if self.source else b""
        cards = dict(self.cards)
        picture = cards[paths[0]].picture
        if picture and digest(data) != picture.digest:
            raise ValueError("not the bytes that were looked at")
        return compose([cards[path] for path in paths], self.typography, data)


def card_tasks(cards: Iterable[tuple[str, Card, Path | None]], typography: Typography) -> list[CardTask]:
    """Put cards, each with its path and the file of its picture, together that are best made by one process."""
    groups: dict[object, dict[str, Card]] = {}
    sources: dict[object, Path] = {}
    plain: dict[str, Card] = {}
    for path, card, source in cards:
        if card.picture and source:
            # The same bytes under two names are one picture.
            key = (card.picture.digest, card.focus, card.kind == "work")
            sources.setdefault(key, source)
            groups.setdefault(key, {})[path] = card
        else:
            plain[path] = card
    tasks = [CardTask(typography, tuple(sorted(some.items())), sources[key]) for key, some in groups.items()]
    rest = sorted(plain.items())
    tasks += [CardTask(typography, tuple(part)) for part in in_parts(rest, _TOGETHER)]
    return sorted(tasks, key=lambda task: task.paths[0])
