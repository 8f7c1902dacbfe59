"""All long texts of the directory as HTML, each converted once whatever the number of languages that show it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from hashlib import blake2b

from . import __version__, markup
from .cache import Cache
from .model import Directory, LongText, Member
from .parallel import in_processes

_TEXTS_A_PROCESS = 200


class Writing:
    """Turns Markdown into safe HTML and remembers it; call it as a function of a text and its highest heading."""

    def __init__(self, cache: Cache) -> None:
        """Start with what the last build kept."""
        self._cache = cache
        self._done: dict[str, str] = {}

    def __call__(self, markdown: str, top: int) -> str:
        """Return the HTML of a text, converting it now if `prepare` did not meet it."""
        key = _key(markdown, top)
        if key not in self._done:
            self._done[key] = markup.to_html(markdown, top)
        return self._done[key]

    def prepare(self, directory: Directory, new: Mapping[str, Member], workers: int) -> None:
        """Convert the texts of the `new` members and of all else, in several processes where there are many that were never met.

        Those of other members were met before. What is kept is thinned out whenever all members are new.
        """
        texts = {_key(text, top): (text, top) for text, top in _texts(directory, new)}
        name = blake2b(f"{__version__} {markup.RULES}".encode(), digest_size=8).hexdigest()
        kept = self._cache.get("html", name)
        known: dict[str, str] = json.loads(kept) if kept else {}
        complete = len(new) == len(directory.members)
        self._done = {key: known[key] for key in texts if key in known} if complete else dict(known)
        todo = [key for key in texts if key not in known]
        parts = [todo[start : start + _TEXTS_A_PROCESS] for start in range(0, len(todo), _TEXTS_A_PROCESS)]
        converted_parts = in_processes(lambda keys: [markup.to_html(*texts[key]) for key in keys], parts, workers)
        for part, converted in zip(parts, converted_parts, strict=True):
            self._done.update(zip(part, converted, strict=True))
        if todo or len(known) != len(self._done):
            self._cache.put("html", name, json.dumps(self._done, sort_keys=True).encode())


def _key(markdown: str, top: int) -> str:
    return f"{blake2b(markdown.encode(), digest_size=16).hexdigest()}{top}"


def _texts(directory: Directory, members: Mapping[str, Member]) -> Iterator[tuple[str, int]]:
    for member in members.values():
        yield from _all(member.about, 3)
        for project in member.projects:
            yield from _all(project.body, 3)
    for sector in directory.sectors.values():
        yield from _all(sector.about, 3)
    for page in directory.pages.values():
        yield from _all(page.body, 2)


def _all(text: LongText, top: int) -> Iterator[tuple[str, int]]:
    for markdown in text.markdown.values():
        yield markdown, top
