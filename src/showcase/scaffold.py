"""The file of a new entry: what is known of it, blanks for what must be there, and everything else explained and left out."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from . import fields as f
from . import readers as r
from . import schema
from .answers import Around, Value, choices
from .readers import is_blank
from .source import Items, Scalar, read_yaml
from .wording.fields import asking, explain

_WIDTH = 100
_ONE_A_LINE = 15
# Words that an editor, though not this program, would take for something else.
_NOT_WORDS = re.compile(r"null|true|false", re.IGNORECASE)
# Of these one at least must be there; both are left open until one is given.
EITHER = ("website", "email")


def scaffold(kind: str, path: str, values: Mapping[str, Value], around: Around) -> str:
    """Return the YAML file of a new entry at `path`, with comments in the language of its author."""
    say = asking(around.lang)
    several = "{" + ", ".join(f"{lang}: …" for lang in around.languages[:3]) + "}"
    lines = [f"# yaml-language-server: $schema={'../' * path.count('/')}schemas/{kind}.json", "#"]
    lines += _comment(say["head"].format(several=several))
    open_fields = set(EITHER) if kind == "member" and not values.keys() & set(EITHER) else set()
    for one in schema.ENTRIES[kind].fields:
        lines += ["", *_explained(one, around, one.name in open_fields)]
        if one.name not in values and one.required and not _inner(one.reader) and not choices(one.reader, around):
            lines += _comment(say["example"].format(example=explain(one.example, around.lang)), "#   ")
        if one.name in values or one.required or one.name in open_fields:
            lines += _filled(one.name, one.reader, values.get(one.name), around)
        else:
            lines += [f"#{line}" for line in _shown(one, around)]
    return "\n".join(lines) + "\n"


def note(kind: str, around: Around) -> str:
    """Return the long text of a new entry before it is written: a note on what to write, which is not published."""
    said = asking(around.lang)["about-work" if kind == "project" else "about"]
    return "<!--\n" + "\n".join(textwrap.wrap(said, _WIDTH)) + "\n-->\n"


def _comment(text: str, indent: str = "# ") -> list[str]:
    return textwrap.wrap(text, _WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def _explained(one: f.Field, around: Around, either: bool) -> Iterator[str]:
    say = asking(around.lang)
    remarks = [say["needed"]] if one.required else [say["either"]] if either else []
    yield from _comment(explain(one.help, around.lang) + (f" ({', '.join(remarks)})" if remarks else ""))
    listed = choices(one.reader, around)
    told = [f"{word} = {label}" if word != label else word for word, label in listed.items()]
    if [*listed] == [*listed.values()]:
        return
    if len(told) <= _ONE_A_LINE:
        yield from (f"#   {one}" for one in told)
    else:
        yield from _comment(", ".join(told), "#   ")


def _help(one: f.Field, around: Around) -> str:
    """Return what stands behind a field inside a group."""
    said = explain(one.help, around.lang)
    said += f" ({asking(around.lang)['needed']})" if one.required else ""
    listed = choices(one.reader, around) if isinstance(one.reader, r.Choice | f.ListOf) else {}
    return said + (f" ({', '.join(listed)})" if 0 < len(listed) <= 8 and not isinstance(one.reader, r.Id) else "")


def _shown(one: f.Field, around: Around) -> list[str]:
    """Return a field as an example."""
    inner = _inner(one.reader)
    if inner and not one.example:
        lines = [f"{one.name}:"]
        for number, sub in enumerate(inner.fields):
            first, *more = _shown(sub, around)
            indent = "  - " if isinstance(one.reader, f.ListOf) and not number else "    " if isinstance(one.reader, f.ListOf) else "  "
            more = [" " * len(indent) + line for line in more]
            lines += [f"{indent}{first}   # {_help(sub, around)}", *more]
        return lines
    if isinstance(one.reader, f.Pairs):
        return [f"{one.name}:", f"  {one.reader.names[0]}: {one.reader.example}"]
    example = explain(one.example, around.lang)
    written = example if example.startswith(("[", "{", "'")) else scalar(example)
    return [f"{one.name}: {written}"]


def _inner(reader: Any) -> f.Group | None:
    if isinstance(reader, f.ListOf):
        return _inner(reader.item)
    if isinstance(reader, f.PictureReader):
        return f.PICTURE
    return reader if isinstance(reader, f.Group) else None


def _filled(name: str, reader: Any, value: Value | None, around: Around) -> list[str]:
    """Return a field with its value, or with blanks for what must be there."""
    inner = _inner(reader)
    if inner and not isinstance(value, str):
        groups = value if isinstance(value, list) else [value]
        lines = [f"{name}:"]
        for group in groups:
            if isinstance(reader, f.ListOf):
                lines += _item(_group(inner, group, around)) if not isinstance(group, str) else [f"  - {scalar(group)}"]
            else:
                lines += [f"  {line}" if not line.startswith("#") else f"#  {line[1:]}" for line in _group(inner, group, around)]
        return lines
    if isinstance(reader, f.Localised) and reader.every and not isinstance(value, str):
        said = value if isinstance(value, dict) else {}
        return [f"{name}:", *(f"  {lang}: {_words(said.get(lang))}".rstrip() for lang in around.languages)]
    return [f"{name}: {_words(value)}".rstrip()]


def _group(group: f.Group, value: Any, around: Around) -> list[str]:
    given = value if isinstance(value, dict) else {}
    lines: list[str] = []
    for one in group.fields:
        if one.name in given or one.required:
            first, *more = _filled(one.name, one.reader, given.get(one.name), around)
            tail = f"   # {_help(one, around)}" if one.name not in given else ""
            lines += [first + tail, *more]
        else:
            first, *more = _shown(one, around)
            lines += [f"#{first}   # {_help(one, around)}", *(f"#{line}" for line in more)]
    return lines


def _item(lines: list[str]) -> Iterator[str]:
    """Set a group's lines as one item of a list; the dash stands before the first that is not left out."""
    begun = False
    for line in lines:
        if line.startswith("#"):
            yield f"#    {line[1:]}"
        else:
            yield f"    {line}" if begun else f"  - {line}"
            begun = True


def _words(value: Value | None) -> str:
    """Return a value in one line."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "[" + ", ".join(_words_inside(one) for one in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_words_inside(key)}: {_words_inside(one)}" for key, one in value.items()) + "}"
    return scalar(value)


def _words_inside(value: Value) -> str:
    return scalar(value, inside=True) if isinstance(value, str) else _words(value)


def scalar(text: str, inside: bool = False) -> str:
    """Return words as they are where YAML reads them as they are, else between quotation marks."""
    read, problems = read_yaml(f"x: [{text}]".encode() if inside else f"x: {text}".encode(), "")
    node = read.pairs[0][1] if read and read.pairs and not problems else None
    if inside and isinstance(node, Items) and len(node.items) == 1:
        node = node.items[0]
    same = isinstance(node, Scalar) and node.plain and node.text == text and not is_blank(node)
    return text if same and not _NOT_WORDS.fullmatch(text) else json.dumps(text, ensure_ascii=False)
