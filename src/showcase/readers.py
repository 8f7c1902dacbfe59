"""One value as a person typed it in, the value or a problem out: text, choices, ids, numbers, days, yes and no."""

from __future__ import annotations

import datetime
import difflib
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NamedTuple, Protocol

from .formats import find_month
from .model import LUXEMBOURG, Country
from .problems import Edit, Location, Problem, problem
from .source import Node, Scalar
from .urls import slugify
from .wording.choices import called

YES = {"yes", "true", "on", "oui", "ja", "jo", "y", "vrai", "wahr", "sì", "si", "sí", "sim", "da"}
MOST_GUESSES = 40
NO = {"no", "false", "off", "non", "nein", "nee", "n", "faux", "falsch", "não", "ne"}


class Mention(NamedTuple):
    """An id that an entry refers to, to be looked up once all entries are read; `folder` is that of the entry."""

    kind: str
    id: str
    where: Location
    folder: str
    node: Scalar


class PictureUse(NamedTuple):
    """A file that an entry shows as a picture; `src` is relative to the site's root."""

    src: str
    where: Location
    logo: bool
    node: Scalar


@dataclass(slots=True)
class Reading:
    """One file being read: what its words are in, and all that was found on the way."""

    path: str
    folder: str
    language: str
    languages: tuple[str, ...]
    languages_known: bool = True
    country: Country = LUXEMBOURG
    problems: list[Problem] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    pictures: list[PictureUse] = field(default_factory=list)
    guesses: int = MOST_GUESSES

    def guess(self, meant: Callable[..., str], *words: object) -> str:
        """Guess what was meant, which takes time: a file with very many mistakes is no slip of the pen and gets no more guesses."""
        self.guesses -= 1
        return meant(*words) if self.guesses >= 0 else ""

    def where(self, node: Node) -> Location:
        """Return the place of a node in this file."""
        return Location(self.path, node.line, node.column)

    def report(self, node: Node, code: str, *, mend: tuple[Edit, ...] = (), **details: object) -> None:
        """Note a problem at a node, and the change that puts it right where there is no doubt."""
        width = len(node.text) if isinstance(node, Scalar) and node.plain and "\n" not in node.text else 0
        self.problems.append(problem(self.where(node), code, width, mend=mend, **details))


class Reader(Protocol):
    """Anything that turns a node into a value, or reports why not and returns None."""

    def read(self, node: Node, reading: Reading) -> Any:
        """Return the value, or None after reporting."""


def is_blank(node: Node) -> bool:
    """Tell whether a field was left empty (`website:` with nothing behind it)."""
    return isinstance(node, Scalar) and node.plain and node.text in {"", "~"}


def nearest(word: str, known: Iterable[str], likeness: float = 0.65) -> str:
    """Return the known word closest to a mistyped one, or an empty string when none is close."""
    names = {name.lower(): name for name in known}
    asked = word.lower().strip()
    close = difflib.get_close_matches(asked.replace("_", "-"), names, 1, max(0.7, likeness)) or difflib.get_close_matches(
        asked, names, 1, likeness
    )
    return names[close[0]] if close else ""


def slip(word: str, known: Iterable[str], cut: bool = True) -> str:
    """Return the one known word that a slip of the pen turned into this one; an empty string where there is any doubt.

    A word that was `cut` short counts among names of fields and few choices; of many ids, a longer one is something else.
    """
    asked = slugify(word)
    names = {name: slugify(name) for name in known}
    if same := [name for name, plain in names.items() if plain == asked]:
        return same[0] if len(same) == 1 else ""
    begun = [name for name, plain in names.items() if plain.startswith(asked) and (len(asked) > 3 or len(plain) == 4)]
    if cut and len(asked) > 2 and len(begun) == 1:
        return begun[0]
    if len(asked) < 4:
        return ""
    # Digits carry a meaning of their own: 2-5 is no misspelt 2-6.
    letters = [(_steps(asked, plain), name) for name, plain in names.items() if not re.search(r"\d", plain + asked)]
    near = sorted(letters)[:2]
    if not near or near[0][0] > (2 if len(asked) >= 6 else 1) or (len(near) > 1 and near[1][0] <= near[0][0] + 1):
        return ""
    return near[0][1]


def _steps(one: str, other: str) -> int:
    """Return how many letters must be added, left out, replaced or exchanged with a neighbour to turn one word into the other."""
    if abs(len(one) - len(other)) > 3:
        return 9
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted)))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                row[j] = min(row[j], older[j - 2] + 1)
    return row[-1]


def bare(text: str) -> str:
    """Return a value without the typographic quotation marks and unusual blanks that word processors put around it."""
    text = re.sub(r"[\u00a0\u2000-\u200a\u202f]", " ", text).strip()
    marks = "“”„‟«»‘’\u201a\u2039\u203a<>"
    return text.strip(marks + " ")


def rewrite(node: Node, text: str) -> tuple[Edit, ...]:
    """Return the edit that puts other words for a value, between its quotation marks if it has any; none where that is not sure."""
    if not text or not isinstance(node, Scalar) or "\n" in text:
        return ()
    marks = 0 if node.plain else 1
    if node.width - 2 * marks != len(node.text) or (marks and re.search(r"['\"\\]", text)):
        return ()
    return (Edit(node.line, node.column + marks, len(node.text), text),)


def quote(first: Node, last: Node) -> tuple[Edit, ...]:
    """Return the edits that put quotation marks around all plain words of a line from one value to another."""
    if not (isinstance(first, Scalar) and isinstance(last, Scalar) and first.plain and last.plain and first.line == last.line):
        return ()
    if not (first.width and last.width) or re.search(r"[\"\\]", first.text + last.text):
        return ()
    return (Edit(first.line, first.column, 0, '"'), Edit(last.line, last.column + last.width, 0, '"'))


def scalar(node: Node, reading: Reading) -> str | None:
    """Return the words of a single value with blanks at the ends removed, or report a list or a group of fields."""
    if isinstance(node, Scalar):
        return node.text.strip()
    reading.report(node, "expected-text")
    return None


@dataclass(frozen=True, slots=True)
class Line:
    """A single line of text, in no particular language (names, titles of prizes)."""

    limit: int = 200

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the text with inner white space folded."""
        text = scalar(node, reading)
        if text is None:
            return None
        text = " ".join(text.split())
        if len(text) > self.limit:
            reading.report(node, "too-long", length=len(text), limit=self.limit)
            return None
        return text


@dataclass(frozen=True, slots=True)
class Matching:
    """A line that must have a certain form; what is reported names the form by `code`, with what was meant or an example of it.

    `pattern` is for editors: all that is accepted matches it, though not all that matches is accepted.
    """

    accept: Callable[[str], str | None]
    code: str
    suggest: Callable[[str, Sequence[str]], str] = lambda text, languages: ""
    meant: Callable[[str], str] = lambda text: ""
    pattern: str = ""
    remark: str = ""
    better: Callable[[str], tuple[str, str]] = lambda text: (text, "")

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the text in its usual form; what could be `better` is remarked, with what is too much in it."""
        text = scalar(node, reading)
        if text is None:
            return None
        value = self.accept(text)
        if value is None:
            plain = bare(text)
            suggestion = plain if self.accept(plain) else reading.guess(self.suggest, plain, reading.languages)
            mend = rewrite(node, suggestion or self.meant(plain))
            reading.report(node, self.code, mend=mend, text=text[:80], suggestion=suggestion)
        elif self.remark:
            better, much = self.better(text)
            if better != text:
                reading.report(node, self.remark, mend=rewrite(node, better), text=much, suggestion=better)
        return value


@dataclass(frozen=True, slots=True)
class National:
    """A line whose form is the country's own affair; what is reported shows `example` of it."""

    accept: Callable[[str, Country], str | None]
    code: str
    example: Callable[[Country], str]
    meant: Callable[[str], str] = lambda text: text

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the text in the form that is usual in the country."""
        text = scalar(node, reading)
        if text is None:
            return None
        value = self.accept(text, reading.country)
        if value is None:
            meant = self.meant(bare(text))
            mend = rewrite(node, meant) if self.accept(meant, reading.country) else ()
            reading.report(node, self.code, mend=mend, text=text[:80], suggestion=self.example(reading.country))
        return value


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of a fixed few."""

    options: tuple[str, ...]

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the word."""
        text = scalar(node, reading)
        if text is None:
            return None
        if text in self.options:
            # Of words that very many entries share each is kept once, here and wherever they are sent or kept together.
            return sys.intern(text)
        lowered = text.lower().replace(" ", "-").replace("–", "-")
        if lowered in self.options:
            return lowered
        meant = _meant(self.options).get(slugify(text), "")
        suggestion = meant or reading.guess(_choice, text, self.options)
        sure = suggestion if meant or not suggestion or re.search(r"\d", text) else slip(text, self.options)
        mend = rewrite(node, sure if sure == suggestion else "")
        reading.report(node, "unknown-choice", mend=mend, text=text[:60], options=", ".join(self.options), suggestion=suggestion)
        return None


@cache
def _meant(options: tuple[str, ...]) -> Mapping[str, str]:
    """Return which option is meant by what members call it in their languages."""
    return {slugify(word): option for option in options for word in called(option)}


def _choice(text: str, options: Iterable[str]) -> str:
    """Guess which word was meant; of numbers, the range that holds them and nothing that merely looks alike."""
    if not re.search(r"\d", text):
        return nearest(text, options)
    for option in options if re.fullmatch(r"\d{1,6}", text) else ():
        found = re.fullmatch(r"(\d+)(?:-(\d+)|(\+))", option)
        if found and int(found[1]) <= int(text) and (found[3] or int(text) <= int(found[2])):
            return option
    return ""


@dataclass(frozen=True, slots=True)
class Id:
    """The id of another entry or of a word in the directory's own lists; whether it exists is checked later."""

    kind: str

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the id and remember to look it up."""
        text = scalar(node, reading)
        if text and isinstance(node, Scalar):
            text = sys.intern(text)
            reading.mentions.append(Mention(self.kind, text, reading.where(node), reading.folder, node))
        return text


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two bounds; a year says so in what is reported."""

    low: int
    high: int
    year: bool = False

    def read(self, node: Node, reading: Reading) -> int | None:
        """Return the number."""
        text = scalar(node, reading)
        if text is None:
            return None
        if re.fullmatch(r"-?\d{1,9}", text) and self.low <= int(text) <= self.high:
            return int(text)
        code = "not-a-year" if self.year else "not-a-number"
        reading.report(node, code, text=text[:40], low=self.low, high=self.high)
        return None


@dataclass(frozen=True, slots=True)
class Degrees:
    """A coordinate in degrees, within the country or, with `anywhere`, on the globe."""

    axis: str
    anywhere: bool = False

    def read(self, node: Node, reading: Reading) -> float | None:
        """Return the coordinate."""
        text = scalar(node, reading)
        if text is None:
            return None
        country = Country("") if self.anywhere else reading.country
        low, high = country.latitudes if self.axis == "latitude" else country.longitudes
        if re.fullmatch(r"-?\d{1,3}(\.\d{1,10})?", text) and low <= float(text) <= high:
            return float(text)
        meant = re.fullmatch(r"(-?\d{1,3})[.,](\d{1,10}) ?°? ?[NEOL]?", bare(text))
        mend = rewrite(node, f"{meant[1]}.{meant[2]}") if meant and low <= float(f"{meant[1]}.{meant[2]}") <= high else ()
        reading.report(node, "not-degrees", mend=mend, text=text[:40], low=low, high=high)
        return None


@dataclass(frozen=True, slots=True)
class Date:
    """A day, written 2026-11-23."""

    def read(self, node: Node, reading: Reading) -> datetime.date | None:
        """Return the day."""
        text = scalar(node, reading)
        if text is None:
            return None
        try:
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
                return datetime.date.fromisoformat(text)
        except ValueError:
            pass
        suggestion = _iso_date(bare(text))
        # Who writes English may put the month first.
        doubt = reading.language == "en" and re.fullmatch(r"(0?\d|1[012])[/ -](0?\d|1[012])[/ -]\d{4}", bare(text))
        reading.report(node, "not-a-date", mend=() if doubt else rewrite(node, suggestion), text=text[:40], suggestion=suggestion)
        return None


def _iso_date(text: str) -> str:
    """Guess the ISO form of a date written the European way, or return an empty string."""
    if named := re.fullmatch(r"(\d{1,2})(?:\.|er|st|nd|rd|th)? +([^\W\d_]{3,12})\.? +(\d{4})", text):
        text = f"{named[1]}.{find_month(named[2])}.{named[3]}"
    match = re.fullmatch(r"(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})", text)
    if match is None and (match := re.fullmatch(r"(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})", text)):
        year, month, day = (int(part) for part in match.groups())
    elif match:
        day, month, year = (int(part) for part in match.groups())
    else:
        return ""
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no, in any of several languages."""

    def read(self, node: Node, reading: Reading) -> bool | None:
        """Return the answer."""
        text = scalar(node, reading)
        if text is None:
            return None
        if text.lower() in YES | NO:
            return text.lower() in YES
        reading.report(node, "not-yes-no", text=text[:40])
        return None
