"""Content in, the web addresses of other sites that it names out, each with all the places where it stands."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

from . import markup
from .content import Content, Entry, TextFile
from .decode import DEPARTED
from .problems import Location
from .source import Fields, Items, Node, Scalar
from .urls import is_web_address

_HREF = re.compile(r'href="(https?://[^"]+)"')


class Place(NamedTuple):
    """Where an address stands, and how many characters it takes there."""

    where: Location
    width: int


def addresses(content: Content, own: str) -> dict[str, list[Place]]:
    """Return every address that does not begin with the site's `own`, in the order of the files, but for members who left."""
    found: dict[str, list[Place]] = {}
    for url, place in _all(content):
        if not (own and url.startswith(own)) and place not in found.setdefault(url, []):
            found[url].append(place)
    return {url: places for url, places in found.items() if places}


def _all(content: Content) -> Iterator[tuple[str, Place]]:
    for path, fields in (("content/site.yaml", content.site), ("content/places.yaml", content.places)):
        yield from _in_fields(path, fields)
    for entries in content.entries.values():
        for entry in entries:
            if not _departed(entry):
                for one in (entry, *entry.projects):
                    yield from _in_fields(one.path, one.fields)
                    for text in one.texts:
                        yield from _in_text(text)


def _departed(entry: Entry) -> bool:
    pairs = entry.fields.pairs if entry.fields else ()
    return any(key.text == "status" and isinstance(value, Scalar) and value.text.strip() == DEPARTED for key, value in pairs)


def _in_fields(path: str, node: Node | None) -> Iterator[tuple[str, Place]]:
    if isinstance(node, Scalar):
        if is_web_address(url := node.text.strip()):
            yield url, Place(Location(path, node.line, node.column), len(url) if node.plain else 0)
    elif isinstance(node, Items):
        for item in node.items:
            yield from _in_fields(path, item)
    elif isinstance(node, Fields):
        for key, value in node.pairs:
            if key.text != "base_url":
                yield from _in_fields(path, value)


def _in_text(text: TextFile) -> Iterator[tuple[str, Place]]:
    """Yield the addresses that a Markdown text really links to, at the line where each stands."""
    if "://" not in text.text:
        return
    for url in dict.fromkeys(map(html.unescape, _HREF.findall(markup.to_html(markup.without_notes(text.text))))):
        lines = [(number, line.find(url)) for number, line in enumerate(text.text.splitlines(), 1) if url in line]
        for number, start in lines or [(1, 0)]:
            yield url, Place(Location(text.path, number, start + 1), len(url) if lines else 0)
