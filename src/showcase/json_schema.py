"""JSON Schema for every kind of file, made from the declaration that decoding uses, for editors that complete and explain while one writes.

An editor reads YAML by the rules of YAML 1.2, so that `year: 2025` is a number to it and `name: No` a word; what decoding takes as
words is therefore allowed as a number too. What only the whole directory tells (whether an id exists) stays with `showcase check`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import fields as f
from . import readers as r
from . import schema
from .content import entry_files
from .wording import LANGUAGES
from .wording.fields import explain

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS: Mapping[str, f.Group] = {**schema.ENTRIES, **schema.SINGLE_FILES}
_Shape = dict[str, Any]
_ID = "^[a-z0-9]+(-[a-z0-9]+)*$"
_DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_PERCENT = r"^[0-9]{1,3}\s*%\s+[0-9]{1,3}\s*%$"
_YES_NO = ("yes", "no")


def json_schema(kind: str, languages: Sequence[str] = LANGUAGES, lang: str = "") -> _Shape:
    """Return the schema of a kind, for a site in these languages; explained in `lang` alone, or else in English and in all."""
    shapes = _Shapes(tuple(languages), lang)
    return {"$schema": DIALECT, "title": f"{kind}.yaml", **shapes.of(KINDS[kind])}


def where_written(kind: str) -> str:
    """Return the files of a kind as a pattern, relative to the site."""
    return f"content/{kind}.yaml" if kind in schema.SINGLE_FILES else entry_files(kind, "*", "*")[0]


class _Shapes:
    def __init__(self, languages: tuple[str, ...], lang: str) -> None:
        self.languages = languages
        self.lang = lang

    def of(self, reader: Any) -> _Shape:
        """Return what a reader accepts."""
        match reader:
            case f.Group():
                return self._group(reader)
            case f.PictureReader():
                return self._group(f.PICTURE)
            case f.ListOf():
                item = self.of(reader.item)
                return {"anyOf": [item, {"type": "array", "items": item, "minItems": reader.least, "maxItems": reader.most}]}
            case f.Localised():
                return self._by_language(_words(reader.limit), reader.every, plain=not reader.every or len(self.languages) == 1)
            case f.LocalisedList():
                return self._by_language(self.of(f.ListOf(r.Line(80), reader.most)), False, plain=True)
            case f.Pairs():
                value = _or_blank(self.of(reader.value))
                return {"type": "object", "properties": dict.fromkeys(reader.names, value), "additionalProperties": False}
            case f.Labelled():
                text = _or_blank(self.of(f.DETAIL_TEXT))
                return {"anyOf": [{"type": "object", "additionalProperties": text}, self.of(f.ListOf(f.DETAIL, reader.most))]}
            case r.Choice():
                numbers = [int(option) for option in reader.options if option.isdigit()]
                return {"enum": [*reader.options, *numbers]}
            case r.Id():
                return {"enum": list(self.languages)} if reader.kind == "language" else {"type": "string", "pattern": _ID}
        return _plain(reader)

    def _group(self, group: f.Group) -> _Shape:
        properties = {one.name: self._field(one) for one in group.fields}
        needed = [one.name for one in group.fields if one.required]
        shape: _Shape = {"type": "object", "properties": properties, "required": needed, "additionalProperties": False}
        if group.short and set(needed) <= {group.short}:
            word = next(one for one in group.fields if one.name == group.short)
            return {"anyOf": [self.of(word.reader), shape]}
        return shape

    def _field(self, one: f.Field) -> _Shape:
        shape = self.of(one.reader)
        return {**self._described(one.help), **(shape if one.required else _or_blank(shape))}

    def _described(self, english: str) -> _Shape:
        if self.lang:
            return {"description": explain(english, self.lang)}
        # Editors that know no Markdown here show the English words.
        lines = [f"{code.upper()}: {explain(english, code)}" for code in LANGUAGES]
        return {"description": english, "markdownDescription": "  \n".join(lines)}

    def _by_language(self, value: _Shape, every: bool, plain: bool) -> _Shape:
        one = value if every else _or_blank(value)
        shape: _Shape = {"type": "object", "properties": dict.fromkeys(self.languages, one), "additionalProperties": False}
        if every:
            shape["required"] = list(self.languages)
        return {"anyOf": [value, shape]} if plain else shape


def _words(limit: int) -> _Shape:
    return {"type": ["string", "number", "boolean"], "pattern": r"\S", "maxLength": limit}


def _plain(reader: Any) -> _Shape:
    """Return what a reader of a single value accepts."""
    match reader:
        case r.Line():
            return _words(reader.limit)
        case r.Number():
            return {"type": ["integer", "string"], "minimum": reader.low, "maximum": reader.high, "pattern": "^-?[0-9]{1,9}$"}
        case r.Degrees():
            return {"type": ["number", "string"], "minimum": -180, "maximum": 180, "pattern": r"^-?[0-9]{1,3}(\.[0-9]{1,10})?$"}
        case r.Date():
            return {"type": "string", "format": "date", "pattern": _DATE}
        case r.YesNo():
            others = "|".join("".join(f"[{c.upper()}{c}]" for c in word) for word in sorted(r.YES | r.NO))
            return {"anyOf": [{"enum": [*_YES_NO, True, False]}, {"type": "string", "pattern": f"^({others})$"}]}
        case r.Matching() if reader.pattern:
            return {"type": ["string", "number"], "pattern": reader.pattern}
        case f.FocusReader():
            return {"type": "string", "pattern": _PERCENT}
    return _words(200)


def _or_blank(shape: _Shape) -> _Shape:
    """Allow a field that needs not be there to stand without a value, as decoding does."""
    if "enum" in shape:
        return {**shape, "enum": [*shape["enum"], None]}
    if "anyOf" in shape:
        return {**shape, "anyOf": [*shape["anyOf"], {"type": "null"}]}
    types = [shape["type"]] if isinstance(shape["type"], str) else shape["type"]
    return {**shape, "type": [*types, "null"]}
