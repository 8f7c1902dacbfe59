"""What the fields of the schema look like as open data: as JSON, in JSON Schema, in the cells of a table, and in words."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from . import fields as f
from . import readers as r
from . import values as v
from .tables import listed

NOTHING: tuple[Any, ...] = (None, "", (), [], {})


class Shape(Protocol):
    """A kind of value; `languages` are those of the site, in whose order words stand."""

    def value(self, given: Any, languages: Sequence[str]) -> Any:
        """Return a value of the model as JSON; one of NOTHING where there is none."""
        ...

    def schema(self) -> dict[str, Any]:
        """Return the JSON Schema."""
        ...

    def heads(self, name: str, languages: Sequence[str]) -> list[str]:
        """Return the names of its columns in a table."""
        ...

    def cells(self, value: Any, languages: Sequence[str]) -> list[str]:
        """Return the cells for a JSON value, as many as there are heads."""
        ...

    def words(self) -> str:
        """Say in a few words what it is."""
        ...


@dataclass(frozen=True, slots=True)
class Plain:
    """A single word, number, day or answer."""

    form: Mapping[str, Any]
    said: str = "text"

    def value(self, given: Any, languages: Sequence[str]) -> Any:
        """Return the value itself, a day as its date."""
        return given.isoformat() if isinstance(given, datetime.date) else given

    def schema(self) -> dict[str, Any]:
        """Return the form."""
        return dict(self.form)

    def heads(self, name: str, languages: Sequence[str]) -> list[str]:
        """Return the one column."""
        return [name]

    def cells(self, value: Any, languages: Sequence[str]) -> list[str]:
        """Return the one cell."""
        return [cell(value)]

    def words(self) -> str:
        """Return what it was said to be."""
        return self.said


@dataclass(frozen=True, slots=True)
class Each:
    """A list. In a table, plain values share a cell; groups stand there as JSON."""

    item: Shape

    def value(self, given: Any, languages: Sequence[str]) -> Any:
        """Return the items that hold something."""
        return [found for one in given or () if (found := self.item.value(one, languages)) not in NOTHING]

    def schema(self) -> dict[str, Any]:
        """Return the form of a list of such items."""
        return {"type": "array", "minItems": 1, "items": self.item.schema()}

    def heads(self, name: str, languages: Sequence[str]) -> list[str]:
        """Return the one column."""
        return [name]

    def cells(self, value: Any, languages: Sequence[str]) -> list[str]:
        """Return the one cell."""
        if not value:
            return [""]
        return [listed(map(cell, value)) if isinstance(self.item, Plain) else cell(value)]

    def words(self) -> str:
        """Say what it is a list of."""
        return f"list of: {self.item.words()}"


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words by language; a table has a column a language."""

    item: Shape
    said: str = "by language"

    def value(self, given: Any, languages: Sequence[str]) -> Any:
        """Return a map from language codes."""
        if given is None:
            return {}
        # A long text calls its words Markdown; addresses are a map already.
        words: Mapping[str, Any] = getattr(given, "words", None) or getattr(given, "markdown", None) or given
        if not isinstance(words, Mapping):
            return {}
        return {lang: self.item.value(words[lang], languages) for lang in languages if lang in words}

    def schema(self) -> dict[str, Any]:
        """Return the form of a map from language codes."""
        return {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"$ref": "#/$defs/language"},
            "additionalProperties": self.item.schema(),
        }

    def heads(self, name: str, languages: Sequence[str]) -> list[str]:
        """Return a column a language."""
        return [f"{name}.{lang}" for lang in languages]

    def cells(self, value: Any, languages: Sequence[str]) -> list[str]:
        """Return a cell a language."""
        return [self.item.cells((value or {}).get(lang), languages)[0] for lang in languages]

    def words(self) -> str:
        """Say that it is a map."""
        return f"{self.item.words()}, {self.said}"


@dataclass(frozen=True, slots=True)
class Part:
    """A named part of a group: `attribute` is where the model has it."""

    name: str
    help: str
    shape: Shape
    attribute: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Parts:
    """A group of named parts; a table has columns for each."""

    parts: tuple[Part, ...]

    def value(self, given: Any, languages: Sequence[str]) -> Any:
        """Return a map of the parts that hold something."""
        if given is None:
            return {}
        found = {part.name: part.shape.value(getattr(given, part.attribute), languages) for part in self.parts}
        return {name: value for name, value in found.items() if value not in NOTHING}

    def schema(self) -> dict[str, Any]:
        """Return the form of such a map."""
        return an_object(self.parts)

    def heads(self, name: str, languages: Sequence[str]) -> list[str]:
        """Return the columns of all parts."""
        return [head for part in self.parts for head in part.shape.heads(f"{name}.{part.name}", languages)]

    def cells(self, value: Any, languages: Sequence[str]) -> list[str]:
        """Return the cells of all parts."""
        return [one for part in self.parts for one in part.shape.cells((value or {}).get(part.name), languages)]

    def words(self) -> str:
        """Say that it is a group."""
        return "group"


@dataclass(frozen=True, slots=True)
class Named:
    """A map from a fixed list of names; a table has it as JSON in one cell."""

    names: tuple[str, ...]
    item: Shape

    def value(self, given: Any, languages: Sequence[str]) -> Any:
        """Return the pairs as a map."""
        return {name: self.item.value(value, languages) for name, value in given or ()}

    def schema(self) -> dict[str, Any]:
        """Return the form of a map with these names."""
        return {
            "type": "object",
            "minProperties": 1,
            "propertyNames": {"enum": list(self.names)},
            "additionalProperties": self.item.schema(),
        }

    def heads(self, name: str, languages: Sequence[str]) -> list[str]:
        """Return the one column."""
        return [name]

    def cells(self, value: Any, languages: Sequence[str]) -> list[str]:
        """Return the one cell."""
        return [cell(value)]

    def words(self) -> str:
        """Say what is behind which names."""
        return f"{self.item.words()}, by name: {', '.join(self.names)}"


def an_object(parts: Sequence[Any]) -> dict[str, Any]:
    """Return the JSON Schema of an object with named parts or columns; further ones may be added to it later."""
    properties = {part.name: {"description": part.help, **part.shape.schema()} for part in parts}
    required = [part.name for part in parts if part.required]
    return {"type": "object", "required": required, "properties": properties} if required else {"type": "object", "properties": properties}


def cell(value: Any) -> str:
    """Return a JSON value as the text of a cell: words as they are, yes and no as true and false, what has parts as JSON."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


TEXT = Plain({"type": "string", "minLength": 1})
ID = Plain({"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}, "id")
URL = Plain({"type": "string", "format": "iri"}, "web address")
DAY = Plain({"type": "string", "format": "date"}, "day")
LONG = Spoken(Plain({"type": "string", "minLength": 1}, "Markdown"))
_FORMS: Mapping[r.Matching, Plain] = {
    v.WEB: URL,
    v.EMAIL: Plain({"type": "string", "format": "email"}, "mail address"),
    v.COUNTRY: Plain({"type": "string", "pattern": "^[A-Z]{2}$"}, "country (ISO 3166)"),
    v.LANGUAGE: Plain({"type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]+)*$"}, "language (BCP 47)"),
    v.TRAVEL: Plain({"type": "string", "minLength": 1}, "country (ISO 3166), or a distance in km"),
    v.SLUG: ID,
}


def shape_of(reader: Any, spoken_of: Callable[[str], str | None] = lambda name: "", path: str = "") -> Shape:
    """Return the shape of what a field's reader reads; `spoken_of` words a part for those who read the data, or withholds it (None)."""
    match reader:
        case f.ListOf():
            return Each(shape_of(reader.item, spoken_of, path))
        case f.Localised():
            return Spoken(TEXT)
        case f.LocalisedList():
            return Spoken(Each(TEXT))
        case f.Labelled():
            return Each(
                Parts((Part("label", "What is told", Spoken(TEXT), "label", True), Part("text", "What it is", Spoken(TEXT), "text", True)))
            )
        case f.Pairs():
            return Named(reader.names, shape_of(reader.value))
        case f.Group():
            parts = []
            for one in reader.fields:
                name = f"{path}.{one.name}"
                if (said := spoken_of(name)) is not None:
                    parts.append(
                        Part(one.name, said or one.help, shape_of(one.reader, spoken_of, name), one.attribute or one.name, one.required)
                    )
            return Parts(tuple(parts))
        case r.Choice():
            return Plain({"type": "string", "enum": list(reader.options)}, "one of: " + ", ".join(reader.options))
        case r.Date():
            return DAY
        case r.Number():
            return Plain({"type": "integer", "minimum": reader.low, "maximum": reader.high}, "year" if reader.year else "whole number")
        case r.Degrees():
            return Plain({"type": "number"}, "degrees (WGS 84)")
        case r.YesNo():
            return Plain({"type": "boolean"}, "true or false")
        case r.Id():
            return _FORMS[v.LANGUAGE] if reader.kind == "language" else ID
        case r.Matching():
            return _FORMS.get(reader, TEXT)
    return TEXT
