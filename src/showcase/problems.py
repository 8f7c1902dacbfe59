"""What is wrong with a site's content, where, and in which words it is told: values that every stage can return."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "advice"]


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file: `path` relative to the site's root, `line` and `column` counted from 1 (0 = the whole file)."""

    path: str
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong: its place, its stable code, and the details that its sentence mentions.

    The sentences themselves live in `showcase.wording`, one module a language; `details` fills their named gaps. `width`
    is how many characters from the column on are meant (0 = up to the end of the word or line).
    """

    where: Location
    code: str
    details: tuple[tuple[str, str], ...] = ()
    width: int = 0


def problem(where: Location, code: str, width: int = 0, /, **details: object) -> Problem:
    """Make a Problem from keyword details, in a fixed order so that equal problems compare equal."""
    return Problem(where, code, tuple(sorted((key, str(value)) for key, value in details.items())), width)
