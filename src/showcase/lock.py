"""Which translation was made from which words: the lines of content/translations.lock, read and written.

A line says that the words of an entry's field in a language were a translation of the words they are taken from; both
stand there as digests. Lines are sorted, and several of the same text do no harm, so that two branches can be joined by
keeping the lines of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b
from itertools import islice
from typing import NamedTuple

from .problems import Location, Problem, problem

LOCK = "content/translations.lock"
MAX_BYTES = 50_000_000
MAX_TOLD = 20
_HEAD = "# Which translation was made from which words. Written by: showcase status --mark-current. Nobody changes it by hand."
_LINE = re.compile(r"([a-z]+/[a-z0-9-]+) ([\w.-]+) ([A-Za-z0-9-]+) ([0-9a-f]{12}) ([0-9a-f]{12})")


class Mark(NamedTuple):
    """One translation that was current: whose it is, and the digests of the words it was made from and of its own."""

    entry: str
    field: str
    lang: str
    source: str
    words: str


def digest(words: str) -> str:
    """Return a digest of words that stays the same where only blanks and the ends of lines change."""
    return blake2b(" ".join(words.split()).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def read_lock(data: bytes) -> tuple[frozenset[Mark], list[Problem]]:
    """Return the marks of a lock file; lines that are none are told, up to a number, and left out."""
    if len(data) > MAX_BYTES:
        size, limit = len(data) // 1000, MAX_BYTES // 1000
        return frozenset(), [problem(Location(LOCK), "lock-too-large", size=size, limit=limit)]
    marks, wrong = set(), []
    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), 1):
        line = line.strip()
        if match := _LINE.fullmatch(line):
            marks.add(Mark(*match.groups()))
        elif line and not line.startswith("#"):
            wrong.append(number)
    return frozenset(marks), [problem(Location(LOCK, number, 1), "lock-line") for number in islice(wrong, MAX_TOLD)]


def write_lock(marks: Iterable[Mark]) -> bytes:
    """Return the lock file with these marks, one a line, in an order of their own."""
    return "".join(f"{line}\n" for line in (_HEAD, *(" ".join(mark) for mark in sorted(marks)))).encode()
