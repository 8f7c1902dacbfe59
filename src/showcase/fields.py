"""Fields in groups, lists and languages: how a whole file is read, and what is said of fields unknown, empty or missing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .formats import find_language
from .model import Detail, Picture, Text, Words
from .problems import Edit, Location, problem
from .readers import Choice, Id, Line, Matching, PictureUse, Reader, Reading, is_blank, nearest, quote, rewrite, slip
from .source import Fields, Items, Node, Scalar

MAX_ITEMS = 100


@dataclass(frozen=True, slots=True)
class Localised:
    """Words in the entry's own language, or a group with one line a language; `every` asks for all site languages."""

    limit: int = 300
    every: bool = False

    def read(self, node: Node, reading: Reading) -> Text | None:
        """Return the text in the languages it was given in."""
        line = Line(self.limit)
        if isinstance(node, Fields):
            words = {}
            for lang, value in _by_language(node, reading):
                text = line.read(value, reading)
                if text:
                    words[lang] = text
            if self.every and reading.languages_known and (missing := [lang for lang in reading.languages if lang not in words]):
                reading.report(node, "language-missing", languages=", ".join(missing))
            return Text(words) if words else None
        text = line.read(node, reading)
        if text and self.every and reading.languages_known and len(reading.languages) > 1:
            reading.report(node, "language-missing", languages=", ".join(reading.languages))
        return Text({reading.language: text}) if text else None


@dataclass(frozen=True, slots=True)
class LocalisedList:
    """A list of words in the entry's own language, or one list a language."""

    most: int = 15

    def read(self, node: Node, reading: Reading) -> Words | None:
        """Return the words in the languages they were given in."""
        words = ListOf(Line(80), self.most)
        if isinstance(node, Fields):
            lists = {lang: words.read(value, reading) for lang, value in _by_language(node, reading)}
            return Words({lang: value for lang, value in lists.items() if value}) or None
        own = words.read(node, reading)
        return Words({reading.language: own}) if own else None


def _by_language(node: Fields, reading: Reading) -> Iterable[tuple[str, Node]]:
    for key, value in node.pairs:
        if key.text not in reading.languages and node.braces and is_blank(value):
            reading.report(key, "comma-in-braces", mend=_joined(node, key, reading.languages), text=key.text[:60])
        elif key.text not in reading.languages:
            known = ", ".join(reading.languages)
            suggestion, mend = _meant_language(key, reading)
            reading.report(key, "unknown-language", mend=mend, text=key.text[:60], known=known, suggestion=suggestion)
        elif not is_blank(value):
            yield key.text, value


def _meant_language(key: Scalar, reading: Reading) -> tuple[str, tuple[Edit, ...]]:
    """Guess which of the site's languages was meant, and return the edit for it where there is no doubt."""
    said = key.text
    found = "lb" if said == "lu" and "lb" in reading.languages else reading.guess(find_language, said, reading.languages)
    if found in reading.languages:
        return found, rewrite(key, found)
    return reading.guess(nearest, said, reading.languages), ()


def _joined(node: Fields, broken: Scalar, known: Iterable[str]) -> tuple[Edit, ...]:
    """Return the quotation marks that hold together words in braces which commas took apart; `broken` is one of their parts."""
    keys = [key for key, _ in node.pairs]
    first = last = keys.index(broken)

    def is_part(number: int) -> bool:
        key, value = node.pairs[number]
        return is_blank(value) and key.text not in known

    while first > 0 and is_part(first):
        first -= 1
    while last + 1 < len(keys) and is_part(last + 1):
        last += 1
    parts = (node.pairs[first][1], *keys[first + 1 : last + 1])
    whole = all(isinstance(part, Scalar) and part.plain and '"' not in part.text for part in parts)
    return quote(parts[0], keys[last]) if whole and not is_blank(parts[0]) else ()


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; a single value stands for a list of one."""

    item: Reader
    most: int = MAX_ITEMS
    least: int = 0

    def read(self, node: Node, reading: Reading) -> tuple[Any, ...] | None:
        """Return the values that could be read; those repeated are reported."""
        if isinstance(node, Items):
            nodes = node.items
        elif isinstance(node, Scalar) and "," in node.text and isinstance(self.item, Id | Choice | Matching):
            parts = [part.strip() for part in node.text.split(",")]
            suggestion = f"[{', '.join(filter(None, parts))}]"
            mend = (Edit(node.line, node.column, node.width, suggestion),) if node.width and not re.search(r"['\"\[{\\]", node.text) else ()
            reading.report(node, "list-in-one-line", mend=mend, suggestion=suggestion)
            return None
        else:
            nodes = (node,)
        if len(nodes) > self.most:
            reading.report(nodes[self.most], "too-many", count=len(nodes), limit=self.most)
            nodes = nodes[: self.most]
        values = []
        for number, item in enumerate(nodes):
            if is_blank(item):
                continue
            value = self.item.read(item, reading)
            if value is None:
                continue
            if isinstance(value, str) and value in values:
                reading.report(item, "listed-twice", mend=_left_out(nodes[number - 1], item), text=value)
            else:
                values.append(value)
        if len(values) < self.least and len(nodes) < self.least:
            reading.report(node, "too-few", limit=self.least)
            return None
        return tuple(values)


def _left_out(before: Node, item: Node) -> tuple[Edit, ...]:
    """Return the edit that takes an item out of a list in brackets, with the comma before it."""
    if not (isinstance(before, Scalar) and isinstance(item, Scalar) and before.line == item.line and before.width and item.width):
        return ()
    end = before.column + before.width
    return (Edit(item.line, end, item.column + item.width - end, ""),)


@dataclass(frozen=True, slots=True)
class Pairs:
    """A group whose names come from a fixed list, kept in the order typed (networks and profile addresses)."""

    names: tuple[str, ...]
    value: Reader
    example: str

    def read(self, node: Node, reading: Reading) -> tuple[tuple[str, Any], ...] | None:
        """Return (name, value) pairs."""
        if not isinstance(node, Fields):
            reading.report(node, "expected-fields", example=f"{{{self.names[0]}: {self.example}}}")
            return None
        pairs = []
        for key, value in node.pairs:
            name = key.text.strip().lower()
            if name not in self.names and node.braces and is_blank(value):
                reading.report(key, "comma-in-braces", text=key.text[:60])
            elif name not in self.names:
                suggestion = reading.guess(nearest, name, self.names)
                mend = rewrite(key, suggestion if suggestion and suggestion == slip(name, self.names) else "")
                reading.report(key, "unknown-choice", mend=mend, text=key.text[:60], options=", ".join(self.names), suggestion=suggestion)
            elif not is_blank(value) and (read := self.value.read(value, reading)) is not None:
                pairs.append((name, read))
        return tuple(pairs)


@dataclass(frozen=True, slots=True)
class Field:
    """One named field: what it holds, whether it must be there, what it is for, and an example of it."""

    name: str
    reader: Reader
    help: str
    required: bool = False
    example: str = ""
    attribute: str = ""


def _quoted(example: str) -> str:
    """Return an example as it must stand inside braces."""
    return f'"{example}"' if re.match(r"[^\[{'].*,", example) else example


@dataclass(frozen=True, slots=True)
class Group:
    """A group of named fields that makes one value; `short` reads a single word in its place."""

    make: Callable[..., Any]
    fields: tuple[Field, ...]
    short: str = ""

    def read(self, node: Node, reading: Reading) -> Any:
        """Return the value, or None when a required field is missing or wrong."""
        if isinstance(node, Scalar) and self.short:
            node = Fields(((Scalar(self.short, True, node.line, node.column), node),), node.line, node.column)
        if not isinstance(node, Fields):
            reading.report(node, "expected-fields", example=self.example)
            return None
        values = self.values(node, reading)
        return None if values is None else self.make(**values)

    @property
    def example(self) -> str:
        """Return the group in one line: the fields that must be there, or else those that have an example."""
        shown = [one for one in self.fields if one.required] or [one for one in self.fields if one.example]
        return "{" + ", ".join(f"{one.name}: {_quoted(one.example)}" for one in shown) + "}"

    def values(self, node: Fields, reading: Reading) -> dict[str, Any] | None:
        """Read all fields that are there; report unknown, empty and missing ones; None when a required one is lacking."""
        known = {one.name: one for one in self.fields}
        values: dict[str, Any] = {}
        seen = set(node.unreadable)
        whole = True
        present = {key.text for key, _ in node.pairs}
        for key, value in node.pairs:
            one = known.get(key.text)
            if one is None and node.braces and is_blank(value):
                reading.report(key, "comma-in-braces", mend=_joined(node, key, known), text=key.text[:60])
                continue
            if one is None:
                absent = [name for name in known if name not in present]
                suggestion = reading.guess(nearest, key.text, absent)
                mend = rewrite(key, suggestion if suggestion and suggestion == slip(key.text, absent) else "")
                reading.report(key, "unknown-field", mend=mend, name=key.text[:60], suggestion=suggestion)
                if suggestion:
                    seen.add(suggestion)
                    whole = whole and not known[suggestion].required
                continue
            seen.add(one.name)
            if is_blank(value):
                if one.required:
                    reading.report(key, "field-blank", name=one.name, example=one.example)
                    whole = False
                continue
            found = len(reading.problems)
            read = one.reader.read(value, reading)
            if read is not None and read != () and read != "":
                values[one.attribute or one.name] = read
            elif one.required:
                whole = False
                if len(reading.problems) == found:
                    reading.report(key, "field-blank", name=one.name, example=one.example)
        for one in self.fields:
            if one.required and one.name not in seen:
                where = Location(reading.path, node.line, node.column)
                reading.problems.append(problem(where, "field-missing", name=one.name, example=one.example))
                whole = False
            elif one.required and one.name in node.unreadable:
                whole = False
        return values if whole else None


@dataclass(frozen=True, slots=True)
class Labelled:
    """Lines with a label each: a group of `label: text`, or a list where the labels too have several languages."""

    most: int

    def read(self, node: Node, reading: Reading) -> tuple[Detail, ...] | None:
        """Return the labelled lines in their order."""
        if not isinstance(node, Fields):
            read: tuple[Detail, ...] | None = ListOf(DETAIL, self.most).read(node, reading)
            return read
        details = []
        for key, value in node.pairs[: self.most]:
            if node.braces and is_blank(value):
                reading.report(key, "comma-in-braces", mend=_joined(node, key, ()), text=key.text[:60])
                continue
            label, text = _LABEL.read(key, reading), DETAIL_TEXT.read(value, reading)
            if label and text:
                details.append(Detail(label, text))
        return tuple(details)


_LABEL = Localised(60)
DETAIL_TEXT = Localised(300)
DETAIL = Group(
    Detail,
    (
        Field("label", _LABEL, "What is told", required=True, example="Materials"),
        Field("text", DETAIL_TEXT, "What it is", required=True, example="Beech, brass"),
    ),
)


@dataclass(frozen=True, slots=True)
class PictureReader:
    """A picture: its file under the member's folder, what it shows in words, who made it, and what must stay in view."""

    logo: bool = False

    def read(self, node: Node, reading: Reading) -> Picture | None:
        """Return the picture and remember to look at its file."""
        values = PICTURE.read(node, reading)
        # A file is looked at even where its description is missing, so that both are told at once.
        file = next((value for key, value in node.pairs if key.text == "src"), None) if isinstance(node, Fields) else None
        if not isinstance(file, Scalar) or not file.text.strip():
            return None
        src = file.text.strip()
        if src.startswith("/") or ".." in src.split("/") or "\\" in src or ":" in src:
            inside = src.replace("\\", "/").removeprefix("/")
            reading.report(file, "picture-outside", mend=rewrite(file, inside if inside.startswith("images/") else ""), src=src[:80])
            return None
        path = f"{reading.folder}/{src}"
        reading.pictures.append(PictureUse(path, reading.where(file), self.logo, file))
        if values is None:
            return None
        return Picture(path, values["alt"], values.get("credit", ""), values.get("focus", (50, 50)))


def _focus(text: str) -> str | None:
    match = re.fullmatch(r"(\d{1,3})\s*%\s+(\d{1,3})\s*%", text)
    return text if match and all(int(part) <= 100 for part in match.groups()) else None


def _meant_focus(text: str) -> str:
    """Read two whole numbers as percentages, whatever stands between them."""
    found = re.fullmatch(r"(\d{1,3}) ?%? ?[,;/x ] ?(\d{1,3}) ?%?", text)
    return f"{found[1]}% {found[2]}%" if found and int(found[1]) <= 100 and int(found[2]) <= 100 else ""


@dataclass(frozen=True, slots=True)
class FocusReader:
    """The point of a picture that must stay in view, as two percentages."""

    def read(self, node: Node, reading: Reading) -> tuple[int, int] | None:
        """Return the point in percent from the left and from the top."""
        text = Matching(_focus, "not-a-focus", meant=_meant_focus).read(node, reading)
        if text is None:
            return None
        x, y = re.findall(r"\d+", text)
        return int(x), int(y)


PICTURE = Group(
    dict,
    (
        Field("src", Line(200), "The file, in this member's folder", required=True, example="images/cover.jpg"),
        Field("alt", Localised(300), "What is in the picture, for somebody who cannot see it", required=True, example="A blue bowl"),
        Field("credit", Line(120), "Who made the picture", example="Photo: Jo Weis"),
        Field("focus", FocusReader(), "The point that stays in view when the picture is cropped", example="40% 30%"),
    ),
)
