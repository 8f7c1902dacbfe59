"""All long texts of the directory as HTML, each converted once whatever the number of languages that show it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import blake2b

from . import __version__, markup
from .cache import Cache
from .model import Directory, LongText, Member
from .parallel import in_parts, in_processes

_KIND = "html"
_TEXTS_A_PROCESS = 200
_COMMON = "common"
_PLACES = tuple(f"{number:02x}" for number in range(256))


class Writing:
    """Turns Markdown into safe HTML and remembers it; call it as a function of a text and its highest heading.

    What is remembered lies on shelves, so that a build that shows few texts anew reads and writes little: one for the texts of sectors
    and pages, all others by the beginning of a text's digest.
    """

    def __init__(self, cache: Cache) -> None:
        """Start with what the last build kept."""
        self._cache = cache
        self._shelves: dict[str, dict[str, str]] = {}

    def __call__(self, markdown: str, top: int) -> str:
        """Return the HTML of a text, converting it now if `prepare` did not meet it."""
        key = _key(markdown, top)
        common, shelf = self._shelf(_COMMON), self._shelf(key[:2])
        if key not in common and key not in shelf:
            shelf[key] = markup.to_html(markdown, top)
        return common[key] if key in common else shelf[key]

    def prepare(self, directory: Directory, new: Mapping[str, Member], workers: int) -> None:
        """Convert the texts of the `new` members and of all else, in several processes where there are many that were never met.

        Those of other members were met before. What is kept is thinned out whenever all members are new.
        """
        complete = len(new) == len(directory.members)
        wanted: dict[str, dict[str, tuple[str, int]]] = {place: {} for place in _PLACES} if complete else {}
        wanted[_COMMON] = {_key(*text): text for text in _common_texts(directory)}
        for text in _member_texts(new):
            key = _key(*text)
            wanted.setdefault(key[:2], {})[key] = text
        todo = [(place, key) for place, texts in wanted.items() for key in texts if key not in self._shelf(place)]
        parts = in_parts(todo, _TEXTS_A_PROCESS)
        converted_parts = in_processes(lambda part: [markup.to_html(*wanted[place][key]) for place, key in part], parts, workers)
        changed = {place for place, _ in todo}
        for part, converted in zip(parts, converted_parts, strict=True):
            for (place, key), html in zip(part, converted, strict=True):
                self._shelves[place][key] = html
        for place in wanted if complete else (_COMMON,):
            shelf = self._shelf(place)
            if len(shelf) > len(wanted[place]):
                self._shelves[place] = {key: shelf[key] for key in wanted[place]}
                changed.add(place)
        for place in sorted(changed):
            self._cache.put(_KIND, _shelf_name(place), json.dumps(self._shelves[place], sort_keys=True).encode())
        if complete:
            self._cache.keep_only(_KIND, [*map(_shelf_name, wanted)])

    def _shelf(self, place: str) -> dict[str, str]:
        """Return what is remembered in one place."""
        if place not in self._shelves:
            kept = self._cache.get(_KIND, _shelf_name(place))
            self._shelves[place] = json.loads(kept) if kept else {}
        return self._shelves[place]


@cache
def _shelf_name(place: str) -> str:
    rules = blake2b(f"{__version__} {markup.RULES}".encode(), digest_size=8).hexdigest()
    return f"{rules}-{place}"


def _key(markdown: str, top: int) -> str:
    return f"{blake2b(markdown.encode(), digest_size=16).hexdigest()}{top}"


def _member_texts(members: Mapping[str, Member]) -> Iterator[tuple[str, int]]:
    for member in members.values():
        yield from _all(member.about, 3)
        for project in member.projects:
            yield from _all(project.body, 3)


def _common_texts(directory: Directory) -> Iterator[tuple[str, int]]:
    for sector in directory.sectors.values():
        yield from _all(sector.about, 3)
    for page in directory.pages.values():
        yield from _all(page.body, 2)


def _all(text: LongText, top: int) -> Iterator[tuple[str, int]]:
    for markdown in text.markdown.values():
        yield markdown, top
