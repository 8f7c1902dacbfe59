"""One file's bytes in, its text or its YAML nodes out, each scalar still as typed and knowing its line and column."""

from __future__ import annotations

import html
import re
import unicodedata
from codecs import BOM_UTF8
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

import yaml

from .marks import MAX_BYTES
from .problems import Edit, Location, Problem, problem
from .syntax import Fault, explain, misread, special, without
from .unseen import hidden

MAX_DEPTH = 30
MAX_REPAIRS = 20  # how many mistakes of one file are told at once
MAX_FIELDS = 200
# Each repair reads the file once more: a long file gets fewer of them.
_REPAIRED = 100_000

# Those that mean nothing, with what stands in their place; what the others hide, somebody must look at.
_MEANINGLESS = {"\u200b": "", "\u2060": "", "\ufeff": "", "\u2028": " ", "\u2029": " "}
# A sign by its name or number, as Markdown knows it.
_ENTITY = re.compile(r"&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,6}|\w{2,32});")
# Where an anchor, an alias or a tag can stand: at the beginning of a value, on its line or behind what announces it.
_SPECIAL = re.compile(r"(?:^|[\[\]{},:?\-\"'])[ \t]*[&*!]", re.MULTILINE)
_INDENTED = re.compile(rf"^(?:[ \t]|[-?](?=\s)){{{MAX_DEPTH + 1}}}", re.MULTILINE)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Reads what was typed and asks of no value whether it looks like a number, a date or a yes: the schema decides that."""

    def resolve(self, kind: object, value: object, implicit: object) -> str:
        return ""

    def descend_resolver(self, current: object, index: object) -> None:
        pass

    def ascend_resolver(self) -> None:
        pass


class Scalar(NamedTuple):
    """A value or key as the author typed it. `plain` is false for quoted and block text; places count from 1.

    `width` is how much of its line it takes, with its quotation marks; 0 for text on several lines.
    """

    text: str
    plain: bool
    line: int
    column: int
    width: int = 0


class Items(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    line: int
    column: int


class Fields(NamedTuple):
    """A mapping, in the order of the file and without repeated keys; `braces` tells how it was written."""

    pairs: tuple[tuple[Scalar, Node], ...]
    line: int
    column: int
    unreadable: tuple[str, ...] = ()
    braces: bool = False


Node = Scalar | Items | Fields


def read_text(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Decode a content file strictly as UTF-8; report what is too large, not UTF-8, or holds characters one cannot see."""
    text, found = _decoded(data, path)
    return (None if found else text), found


def _decoded(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Decode a file; its text is there too where all that is wrong with it are characters that one cannot see."""
    if len(data) > MAX_BYTES:
        return None, [too_large(path, len(data))]
    data = data.removeprefix(BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _lines_of_all_systems(data[: error.start].decode("utf-8", "replace"))
        return None, [problem(Location(path, *_place(before, len(before))), "not-utf8", 1)]
    text = _lines_of_all_systems(text)
    found = []
    for start, end in islice(hidden(text), MAX_REPAIRS):
        line, column = _place(text, start)
        signs = text[start:end]
        mend = (Edit(line, column, 1, _MEANINGLESS[signs]),) if signs in _MEANINGLESS else ()
        found.append(_unseen(path, line, column, signs, mend))
    return text, found


def _lines_of_all_systems(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def too_large(path: str, size: int) -> Problem:
    """Tell of a file of more bytes than are read."""
    return problem(Location(path), "file-too-large", size=size // 1000, limit=MAX_BYTES // 1000)


def read_markdown(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """Decode a long text; what may not be typed may not be named either (`&#8238;`)."""
    text, found = read_text(data, path)
    for match in _ENTITY.finditer(text or ""):
        if len(found) < MAX_REPAIRS and any(hidden(signs := html.unescape(match[0]) or "\0")):
            found.append(_unseen(path, *_place(text or "", match.start()), signs, (), len(match[0])))
    return (None if found else text), found


def _unseen(path: str, line: int, column: int, signs: str, mend: tuple[Edit, ...] = (), width: int = 1) -> Problem:
    name = unicodedata.name(signs[0], f"U+{ord(signs[0]):04X}")
    code = "stacked-marks" if unicodedata.combining(signs[0]) else "hidden-character"
    return problem(Location(path, line, column), code, width, mend=mend, character=name)


def read_yaml(data: bytes, path: str, repairs: int = MAX_REPAIRS) -> tuple[Fields | None, list[Problem]]:
    """Read a YAML file of named fields. Where a part cannot be read it is reported, left out, and the rest is still read.

    At most so many `repairs` are tried, fewer in long files.
    """
    text, problems = _decoded(data, path)
    if text is None:
        return None, problems
    text += "" if text.endswith("\n") else "\n"
    lost: list[str] = []
    for one in problems:
        # The field that holds what one cannot see is left out.
        text, name = without(text, one.where.line, alone=False)
        lost.append(name)
    if problems and any(hidden(text)):
        return None, problems
    too_deep = _too_deep(text, path)
    if too_deep:
        return None, [*problems, too_deep]
    node = None
    for _ in range(max(2, min(repairs, _REPAIRED // len(text)))):
        try:
            fault = _special(text)
            if fault is None:
                node = yaml.compose(text, _Loader)
                break
        except yaml.MarkedYAMLError as error:
            fault = explain(error, text, _Loader)
        except (yaml.YAMLError, ValueError, RecursionError):
            return None, [*problems, problem(Location(path, 1, 1), "yaml-syntax")]
        problems.append(problem(Location(path, fault.line, fault.column), fault.code, fault.width, mend=fault.mend, **fault.details))
        rest, name = without(text, fault.line, alone=fault.code == "yaml-end")
        if rest == text:
            return None, problems
        text = rest
        lost.append(name)
    else:
        return None, problems
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        if not problems:
            problems.append(problem(Location(path, 1, 1), "file-empty"))
        return (Fields((), 1, 1, tuple(lost)) if lost else None), problems
    if not isinstance(node, yaml.MappingNode):
        line = node.start_mark.line + 1
        return None, [*problems, problem(Location(path, line, 1), "not-fields")]
    fields = _convert(node, path, text.split("\n"), problems)
    assert isinstance(fields, Fields)
    return fields._replace(unreadable=(*lost, *fields.unreadable)), problems


def _convert(node: yaml.Node, path: str, lines: Sequence[str], problems: list[Problem]) -> Node:
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    if isinstance(node, yaml.ScalarNode):
        end = node.end_mark
        width = end.column + 1 - column if end.line + 1 == line and node.style in (None, "", "'", '"') else 0
        text = node.value
        # Only an escape can write it here ("\\u202E"): what is typed as it is was found before.
        if node.style == '"' and (unseen := list(hidden(text))):
            problems.append(_unseen(path, line, column, text[slice(*unseen[0])], (), width))
            for start, stop in reversed(unseen):
                text = text[:start] + text[stop:]
        return Scalar(text, not node.style, line, column, width)
    if isinstance(node, yaml.SequenceNode):
        return Items(tuple(_convert(item, path, lines, problems) for item in node.value), line, column)
    pairs: list[tuple[Scalar, Node]] = []
    first: dict[str, int] = {}
    lost: list[str] = []
    for number, (key_node, value_node) in enumerate(node.value):
        if number == MAX_FIELDS:
            where = Location(path, key_node.start_mark.line + 1, key_node.start_mark.column + 1)
            problems.append(problem(where, "too-many", count=len(node.value), limit=MAX_FIELDS))
            break
        key = _convert(key_node, path, lines, problems)
        value = _convert(value_node, path, lines, problems)
        if not isinstance(key, Scalar):
            problems.append(problem(Location(path, key.line, key.column), "key-not-word"))
        elif key.text in first:
            where = Location(path, key.line, key.column)
            problems.append(problem(where, "field-twice", len(key.text), name=key.text, line=first[key.text]))
        elif fault := misread(value_node, lines):
            problems.append(problem(Location(path, fault.line, fault.column), fault.code, fault.width, mend=fault.mend, **fault.details))
            lost.append(key.text)
        else:
            first[key.text] = key.line
            pairs.append((key, value))
    return Fields(tuple(pairs), line, column, tuple(lost), bool(getattr(node, "flow_style", False)))


def _place(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - (text.rfind("\n", 0, index) + 1) + 1


def _too_deep(text: str, path: str) -> Problem | None:
    """Bound nesting before the parser sees it: libyaml crashes on tens of thousands of open brackets."""
    depth = 0
    for match in re.finditer(r"[\[\]{}]", text):
        depth = max(0, depth + (1 if match[0] in "[{" else -1))
        if depth > MAX_DEPTH:
            return problem(Location(path, *_place(text, match.start())), "too-deep")
    for number, line in enumerate(text.split("\n"), 1) if _INDENTED.search(text) else ():
        indent = re.match(r"(?:[ \t]|[-?](?=\s))*", line)
        if indent and (len(indent[0]) > 4 * MAX_DEPTH or indent[0].count("-") + indent[0].count("?") > MAX_DEPTH):
            return problem(Location(path, number, 1), "too-deep")
    return None


def _special(text: str) -> Fault | None:
    """Find anchors, aliases and tags, which make one part of a file change another or ask for objects."""
    if not _SPECIAL.search(text):
        return None
    for event in _events(text):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None) or getattr(event, "tag", None):
            mark: Any = event.start_mark
            return special(text.split("\n"), mark.line + 1, mark.column + 1)
    return None


def _events(text: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(text, _Loader)
