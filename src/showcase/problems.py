"""What is wrong with a site's content, where, and in which words it is told: values that every stage can return."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "advice"]


class Location(NamedTuple):
    """A place in a file: `path` relative to the site's root, `line` and `column` counted from 1 (0 = the whole file)."""

    path: str
    line: int = 0
    column: int = 0


class Edit(NamedTuple):
    """A change within one line: `width` characters from a place on, counted from 1, give way to `text`."""

    line: int
    column: int
    width: int
    text: str


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: its place, its stable code, and the details that its sentence mentions.

    The sentences themselves live in `showcase.wording`, one module a language; `details` fills their named gaps. `width`
    is how many characters from the column on are meant (0 = up to the end of the word or line). `mend` is the change of
    the file that puts it right, where there is no doubt about what was meant.
    """

    where: Location
    code: str
    details: tuple[tuple[str, str], ...] = ()
    width: int = 0
    mend: tuple[Edit, ...] = ()


MOST_PROBLEMS = 100

Place = tuple[str, int, int, str, tuple[tuple[str, str], ...], int, tuple[Edit, ...]]


def by_place(one: Problem) -> Place:
    """Return the key by which many problems are sorted as they compare themselves, in a tenth of the time."""
    return one.where.path, one.where.line, one.where.column, one.code, one.details, one.width, one.mend


def bounded(problems: Iterable[Problem]) -> list[Problem]:
    """Return the first problems of every file, and of a file with very many how many more there are: nobody reads thousands."""
    files: dict[str, list[Problem]] = {}
    for one in problems:
        files.setdefault(one.where.path, []).append(one)
    kept = []
    for path, found in files.items():
        if (more := len(found) - MOST_PROBLEMS) > 0:
            found = [*sorted(found)[:MOST_PROBLEMS], problem(Location(path), "more-problems", count=more)]
        kept += found
    return kept


def problem(where: Location, code: str, width: int = 0, /, *, mend: tuple[Edit, ...] = (), **details: object) -> Problem:
    """Make a Problem from keyword details, in a fixed order so that equal problems compare equal."""
    return Problem(where, code, tuple(sorted((key, str(value)) for key, value in details.items())), width, mend)
