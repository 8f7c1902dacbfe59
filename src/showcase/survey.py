"""A site's texts and the marks of its translations read, and translations marked as current where somebody says so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from .content import put_lock, read_content, read_marks
from .decode import decode
from .lock import Mark, write_lock
from .parallel import without_collection
from .problems import Problem
from .translations import Coverage, Phrase, marked_current, texts, translations
from .wording import severity


@dataclass(frozen=True, slots=True)
class Survey:
    """What was found: the `coverage` that was asked for, the `phrases` of everything, the marks, and what is wrong with their file.

    `unread` are entries that are there but could not be read whole.
    """

    coverage: Coverage
    phrases: tuple[Phrase, ...]
    marks: frozenset[Mark]
    unread: frozenset[str]
    lock: bytes
    problems: tuple[Problem, ...]


class Marked(NamedTuple):
    """How many translations were marked that were not, how many of them had been out of date, and of how many the text is gone."""

    new: int
    stale: int
    gone: int


def survey(site: Path, chosen: Callable[[str], bool] = lambda path: True) -> Survey | None:
    """Look at all texts whose file is `chosen`; nothing where site.yaml cannot be read. OSError only when the disk fails."""
    with without_collection():
        content, problems = read_content(site)
        decoded, more = decode(content)
    if decoded.settings is None:
        return None
    languages = decoded.settings.languages
    lock, marks, wrong = read_marks(site)
    phrases = tuple(translations(texts(decoded.directory, languages[0].code), languages, marks))
    there = {"/".join(entry.folder.split("/")[1:]) for entries in content.entries.values() for entry in entries}
    broken = {"/".join(one.where.path.split("/")[1:3]) for one in (*problems, *more) if severity(one.code) == "error"}
    unread = (there - {one.entry for one in phrases}) | broken
    coverage = Coverage(languages, [one for one in phrases if chosen(one.file)], bool(broken))
    return Survey(coverage, phrases, marks, frozenset(unread), lock, tuple(wrong))


def mark_current(site: Path, found: Survey) -> Marked | None:
    """Write down that the translations which were asked for are current; nothing where the file changed meanwhile."""
    after = marked_current(found.phrases, found.coverage.phrases, found.marks, found.unread)
    data = write_lock(after)
    if data != found.lock and (after or found.lock) and not put_lock(site, data, found.lock):
        return None
    texts = {(mark.entry, mark.field, mark.lang) for mark in after}
    gone = {mark for mark in found.marks if (mark.entry, mark.field, mark.lang) not in texts}
    return Marked(len(after - found.marks), sum(one.state == "stale" for one in found.coverage.phrases), len(gone))
