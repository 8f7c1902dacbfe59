"""Rows of a list in, the one compact file out that a browser narrows the list down with: `members.json` or `works.json`.

It is the contract with `browse.js`: one file per language and list, JSON in UTF-8 with sorted keys. Position i of every
column is row i; rows stand in the list's own order. Where there are very many small numbers, each is one letter, the one that
stands so many places behind 0 in Unicode ("0", "1", … "9", ":", …): a third less to send. "2141" as steps are the rows 1, 2, 6, 7.

    {
      "format": 2,
      "day":     "2026-11-25",                   seeds the order that changes daily and favours nobody
      "start":   "members/",                     the address in the language folder is start + id + "/"
      "id":      ["studio-kanton", …],
      "name":    ["Studio Kanton", …],
      "note":    ["Identities for …", …],        the line under it; "" where there is none
      "lang":    {"fr": ["14", "325"]},          steps to the rows whose name, and whose note, is in another language than the page
      "picture": "4f2a…",                        pictures' keys in media/ (<key>-320.webp), 12 letters each, blanks where there is none
      "ratio":   [15, …], "tint": ["222", …],    its width by its height in tenths, its colour until it is there
      "number":  [4, …],                         a member's works, a work's year
      "since":   "1:0…",                         a letter a row, the month to sort the newest first by; 0 where unknown
      "by":      [0, 0, 1, …],                   works only: the maker's place among the makers
      "makers":  {"id": […], "name": […]},
      "facets": {
        "language": {
          "id": ["de", …], "label": ["German", …],   in the order in which they are shown
          "words": [["Deutsch", …], …],              other names that are searched too
          "url": ["/en/by/language/de/", …],         the page of all who have it
          "of": ["0", "01", "", …]                   per row (or, with "by": true, per maker) the letters of its positions; one word
                                                     if each has one; or instead, where their order says nothing:
          "rows": ["124", …]                         per value the steps to the rows that have it
        }, …
      }
    }
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from .normalise import fold

FORMAT = 2
KEY = 12  # letters of a picture's key
UNORDERED = frozenset({"industry", "market"})  # facets that rows do not show


@dataclass(frozen=True, slots=True)
class Value:
    """A facet's value: its id, its words in the page's language, its page, and what else it is called anywhere."""

    id: str
    label: str
    url: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One member or work of a list; `facets` has its own, `by` is the id of a work's maker. See the format above."""

    id: str
    name: str
    name_lang: str
    note: str = ""
    note_lang: str = ""
    picture: str = ""
    ratio: int = 10
    tint: str = "222"
    number: int = 0
    since: int = 0
    by: str = ""
    facets: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Maker:
    """Who made some of the works of a list, with the facets that all of them have from their maker."""

    id: str
    name: str
    facets: Mapping[str, tuple[str, ...]]


def browse_json(
    rows: Sequence[Row],
    makers: Sequence[Maker],
    values: Mapping[str, Sequence[Value]],
    *,
    lang: str,
    day: str,
    start: str,
) -> bytes:
    """Return the file of one list in one language; a facet is a row's own unless the makers have it."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "day": day,
        "start": start,
        "id": [row.id for row in rows],
        "name": [row.name for row in rows],
        "note": [row.note for row in rows],
        "lang": _languages(rows, lang),
        "picture": "".join(row.picture.ljust(KEY) for row in rows),
        "ratio": [row.ratio for row in rows],
        "tint": [row.tint for row in rows],
        "number": [row.number for row in rows],
        "since": _letters(_months([row.since for row in rows])),
        "facets": {},
    }
    if makers:
        place = {maker.id: at for at, maker in enumerate(makers)}
        document["by"] = [place[row.by] for row in rows]
        document["makers"] = {"id": [maker.id for maker in makers], "name": [maker.name for maker in makers]}
    shared = {name for maker in makers for name in maker.facets}
    for name, known in values.items():
        owners: Sequence[Row | Maker] = makers if name in shared else rows
        document["facets"][name] = _facet([owner.facets.get(name, ()) for owner in owners], known, name not in UNORDERED)
        if name in shared:
            document["facets"][name]["by"] = True
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def _letters(numbers: Iterable[int]) -> str:
    """Return small numbers as one letter each."""
    return "".join(chr(ord("0") + number) for number in numbers)


def _steps(rows: Sequence[int]) -> str:
    """Return rising numbers as the letters of the steps from each to the next, the first from -1."""
    return _letters(there - here for here, there in pairwise((-1, *rows)))


def _months(since: Sequence[int]) -> list[int]:
    """Return years with months (201805) as months from the first of them on, which is 1; 0 where unknown."""
    counted = [one // 100 * 12 + one % 100 for one in since]
    first = min(filter(None, counted), default=0)
    return [one and one - first + 1 for one in counted]


def _languages(rows: Sequence[Row], lang: str) -> dict[str, list[str]]:
    """Return the rows whose name, and those whose note, is in another language than the page's."""
    found: dict[str, tuple[list[int], list[int]]] = {}
    for at, row in enumerate(rows):
        for column, own in enumerate((row.name_lang, row.note_lang if row.note else lang)):
            if own != lang:
                found.setdefault(own, ([], []))[column].append(at)
    return {own: [_steps(column) for column in columns] for own, columns in found.items()}


def _facet(columns: Sequence[tuple[str, ...]], known: Sequence[Value], ordered: bool) -> dict[str, Any]:
    """Return one facet: the values that somebody has, and who has which."""
    used = {id for ids in columns for id in ids}
    shown = [value for value in known if value.id in used]
    place = {value.id: at for at, value in enumerate(shown)}
    facet: dict[str, Any] = {
        "id": [value.id for value in shown],
        "label": [value.label for value in shown],
        "words": [distinct([value.label, *value.words])[1:] for value in shown],
        "url": [value.url for value in shown],
    }
    if not ordered:
        return facet | {"rows": [_steps([at for at, ids in enumerate(columns) if value.id in ids]) for value in shown]}
    of = [_letters(place[id] for id in ids) for ids in columns]
    return facet | {"of": "".join(of) if all(len(ids) == 1 for ids in columns) else of}


def distinct(names: Sequence[str]) -> list[str]:
    """Return `names` without those that are the same word to search as one before."""
    first: dict[str, str] = {}
    for name in names:
        first.setdefault(fold(name), name)
    return list(first.values())
