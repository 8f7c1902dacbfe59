"""What search knows: from the entries of the directory to full-text records and to `directory.json`, whose ids in the full text lie apart.

`directory.json` is the contract with `search.js`: one file per language, compact JSON in UTF-8 with sorted keys. Its
columns are aligned: position i of each of them is entry i, and the entries stand in collation order.

    {
      "format": 2,
      "kinds":    [["member", "members/", "/"], …],    kind, shared start and shared end of its addresses
      "kind":     [0, 0, 1, …],                        position in "kinds"
      "name":     ["Studio Kanton", …],                shown
      "subtitle": ["Design · Differdange", …],         shown under it
      "url":      ["studio-kanton", …],                the address in the language folder is start + this + end
      "facets": {
        "service": {                                   also "sector", "place" and whatever the build adds
          "id":    ["branding", "packaging", …],       in the order of the build's labels, only what some entry has
          "label": ["Branding", …],                    in the language of the page
          "words": [["Markenauftritt", …], …],         other names and synonyms in all languages, without the label
          "of":    [0, [0, 1], [], …]                  per entry: the position of its one value, or a list of positions
        }, …
      }
    }
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from showcase.browse import distinct
from showcase.normalise import HIDDEN, hidden_forms, legible, tokens
from showcase.pagefind import Record, weighted

Kind = Literal["member", "project", "service", "sector", "page"]
# Facet, then id, to its words: the label in the page's language first, then labels and synonyms of all languages.
Labels = Mapping[str, Mapping[str, Sequence[str]]]

FORMAT = 2
_KINDS: tuple[str, ...] = get_args(Kind)
_NAME_WEIGHT = 10


@dataclass(frozen=True, slots=True)
class Searchable:
    """One entry of the directory as search sees it, in one language.

    `url` is relative to the language folder ("members/studio-kanton/"), `name` and `subtitle` are shown, `sort` is the
    rank in collation order, `sectors`, `services` and `place` are ids, `facets` are further facets with their ids.
    `text` and `hidden` are texts with their weights from 1 to 10; of a hidden text no passage is ever shown.
    """

    url: str
    kind: Kind
    name: str
    subtitle: str
    sort: int
    sectors: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    place: str = ""
    facets: tuple[tuple[str, tuple[str, ...]], ...] = ()
    text: tuple[tuple[str, int], ...] = ()
    hidden: tuple[tuple[str, int], ...] = ()


def records(items: Iterable[Searchable], *, german: bool = False) -> list[Record]:
    """The full-text records of `items`, sorted by address; `german` says that the German stemmer will read them."""
    return sorted((_record(item, german) for item in items), key=lambda record: record.url)


def _record(item: Searchable, german: bool) -> Record:
    """The record of one entry: what may be shown as a passage first, then all else behind the sign for hidden."""
    name = legible(item.name)
    hidden = [(name, _NAME_WEIGHT), *((legible(text), weight) for text, weight in item.hidden)]
    shown = [(legible(text), weight) for text, weight in item.text]
    parts = [weighted(text, weight) for text, weight in shown] + [HIDDEN]
    for text, weight in hidden:
        parts.append(weighted(text, weight))
    for text, weight in [*shown, *hidden]:
        parts.append(weighted(" ".join(hidden_forms(text, german=german)), weight))
    if not any(char.isalnum() for text, _ in [*shown, *hidden] for char in text):
        # Pagefind drops a record without a word; an entry named "…" is still found by its address.
        parts.append(" ".join(tokens(item.url)))
    return Record(url=f"/{item.url}", title=name, content=" ".join(filter(None, parts)))


def directory_json(items: Iterable[Searchable], labels: Labels) -> bytes:
    """`directory.json` of one language, in the format above; the same bytes for the same input in any order.

    `labels` are the words of each facet's ids (an id that is missing there is its own label).
    """
    entries = sorted(items, key=lambda item: (item.sort, _KINDS.index(item.kind), item.url))
    kinds = [kind for kind in _KINDS if any(item.kind == kind for item in entries)]
    shared = {kind: _shared([item.url for item in entries if item.kind == kind]) for kind in kinds}
    facets = [_facets(item) for item in entries]
    document: dict[str, Any] = {
        "format": FORMAT,
        "kinds": [[kind, *shared[kind]] for kind in kinds],
        "kind": [kinds.index(item.kind) for item in entries],
        "name": [item.name for item in entries],
        "subtitle": [item.subtitle for item in entries],
        "url": [_between(item.url, *shared[item.kind]) for item in entries],
        "facets": {
            name: _facet([facet.get(name, ()) for facet in facets], labels.get(name, {}))
            for name in sorted({name for facet in facets for name in facet})
        },
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _facets(item: Searchable) -> dict[str, tuple[str, ...]]:
    """All facets of an entry by name, without those in which it has nothing."""
    place = (item.place,) if item.place else ()
    facets = {"sector": item.sectors, "service": item.services, "place": place, **dict(item.facets)}
    return {name: ids for name, ids in facets.items() if ids}


def _facet(columns: Sequence[tuple[str, ...]], labels: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """One facet: its ids in use with their words, and the column of the entries' values."""
    used = {value for values in columns for value in values}
    ids = [value for value in labels if value in used] + sorted(used.difference(labels))
    position = {value: number for number, value in enumerate(ids)}
    words = [distinct(labels.get(value) or (value,)) for value in ids]
    return {
        "id": ids,
        "label": [names[0] for names in words],
        "words": [names[1:] for names in words],
        "of": [position[values[0]] if len(values) == 1 else [position[value] for value in values] for values in columns],
    }


def _shared(urls: Sequence[str]) -> tuple[str, str]:
    """The whole folders with which all of `urls` start, and "/" if all of them end with one."""
    start = urls[0].removesuffix("/")
    while start:
        start = start.removesuffix("/").rpartition("/")[0]
        start += "/" if start else ""
        if all(url.startswith(start) and url != start for url in urls):
            break
    return start, "/" if all(url.endswith("/") for url in urls) else ""


def _between(url: str, start: str, end: str) -> str:
    """`url` without its shared start and end."""
    return url.removeprefix(start).removesuffix(end)
