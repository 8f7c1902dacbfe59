"""What the last build left behind, and whether that stands as it was left: a process of its own looks, as there are very many files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .cache import Cache
from .parallel import meanwhile
from .publish import Published, folder_key, untouched

_KIND = "published"
_MANY = 300_000
"""How many bytes tell of so many files, some five thousand, that looking at them is worth the beginning of a process."""


class Leftover:
    """What the last build left behind; `stands` tells, waiting for it, whether nobody has touched it since."""

    def __init__(self, cache: Cache, place: str, stands: Callable[[], bool]) -> None:
        """Name where it is told, and who answers."""
        self._cache = cache
        self.place = place
        self.stands = stands

    def published(self) -> Published | None:
        """Return what was left, touched or not; nothing where that is not known."""
        return _recalled(self._cache, self.place)


@contextmanager
def leftover(output: Path, cache: Cache, workers: int) -> Iterator[Leftover]:
    """Begin to look at what the last build left; `workers` is how many processes may work at a time."""
    place = folder_key(output)

    def look() -> bool:
        last = _recalled(cache, place)
        return last is not None and untouched(output, last)

    with meanwhile(look, workers if cache.size(_KIND, place) > _MANY else 1) as stands:
        yield Leftover(cache, place, stands)


def leave(cache: Cache, place: str, published: Published) -> None:
    """Keep what a build leaves behind in a folder."""
    cache.put_values(_KIND, place, (list(published.files), list(published.differ), published.folders, published.at))


def forget(cache: Cache, place: str) -> None:
    """Forget what was left in a folder. OSError when the disk fails."""
    cache.drop(_KIND, place)


def _recalled(cache: Cache, place: str) -> Published | None:
    try:
        files, differ, folders, at = cache.values(_KIND, place)
        return Published(frozenset(files), frozenset(differ), folders, at)
    except (ValueError, TypeError):
        return None
