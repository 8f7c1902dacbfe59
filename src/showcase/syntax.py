"""A YAML parser's complaint in, what the author did out: told where it is mended rather than where the parser noticed it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import yaml

_LONGEST = 120
_WORD = re.compile(r"\s*(?:- +)*([\w-]+)")
_NO_BLANK = re.compile(r"\s*(?:- +)*[\w-]+(:)(?=[^\s/])")
_FIELD = re.compile(r"\s*((?:- +)*[^\s:#\"'][^:]*):\s+(\S.*?)\s*")
_END_OF_FILE = re.compile(r"(?:---|\.\.\.)(?=\s|$)")


class Fault(NamedTuple):
    """A mistake in a file: its code, its place counted from 1, how many characters are meant, and what its sentence mentions."""

    code: str
    line: int
    column: int
    width: int = 1
    details: Mapping[str, str] = MappingProxyType({})


def explain(error: yaml.MarkedYAMLError, text: str, loader: Any) -> Fault:
    """Say which mistake made the parser give up."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    lines = text.split("\n")
    line, column = _place(mark) if mark else (1, 1)
    if not any(lines[line - 1 :]):
        # The end of the file is told behind its last words.
        line = max((number for number, content in enumerate(lines, 1) if content.strip()), default=1)
        column = len(lines[line - 1].rstrip()) + 1
    context = _place(error.context_mark) if error.context_mark else (line, column)
    this = lines[line - 1]
    last, bracket = _understood(text, loader)

    if "scanning a quoted scalar" in said:
        return Fault("yaml-quote", *context, 1, {"quote": _char(lines, context)})
    if "parsing a quoted scalar" in said:
        return Fault("yaml-backslash", line, max(1, this.rfind("\\", 0, column) + 1))
    if re.search("scanning an? (alias|anchor|tag)|alias|tag handle", said):
        return Fault("yaml-special", *context)
    if "scanning a directive" in said or "incompatible YAML" in said:
        return Fault("yaml-sign", *context, 1, {"sign": "%", "line": ""})
    if "document" in said:
        return _second_document(lines, line, column)
    if "\t" in this[: column + 1] and ("cannot start any token" in said or "tab" in said):
        return Fault("yaml-tab", line, this.index("\t") + 1)
    if last and (fault := _after_closing(last, lines, line, column)):
        return fault
    if "mapping values are not allowed" in said:
        return _second_colon(last, lines, line, column)
    if "cannot start any token" in said or "not allowed in this context" in said or "expected node content" in said:
        if bracket and not this[column - 1 :].strip():
            return Fault("yaml-bracket", *bracket, 1, {"bracket": _char(lines, bracket)})
        return _sign(lines, line, column)
    if "scanning a block scalar" in said and "comment or line break" in said:
        return _sign(lines, *context)
    if "could not find expected ':'" in said:
        return _without_colon(lines, *context)
    if "flow" in said:
        if _char(lines, (line, column)) == ":" and isinstance(last, yaml.ScalarEvent) and _place(last.start_mark)[0] == line:
            return Fault("yaml-colon", line, column, 1, {"line": ""})
        return Fault("yaml-bracket", *context, 1, {"bracket": _char(lines, context)})
    if this.lstrip().startswith(":"):
        return _without_colon(lines, line, column)
    return Fault("yaml-indent", line, column, 0)


def misread(node: yaml.Node, lines: Sequence[str]) -> Fault | None:
    """Find what the parser takes without complaint and nobody means: words behind a # left out, dashes taken for words."""
    if not isinstance(node, yaml.ScalarNode) or node.style:
        return None
    line, column = _place(node.start_mark)
    this = lines[line - 1]
    if re.match(r"\s*-[^\s-]", this) and not this[: column - 1].strip():
        return _without_colon(list(lines), line, column)
    end, behind = _place(node.end_mark)
    if found := re.match(r"\s*#(?=[^\s#])", lines[end - 1][behind - 1 :]):
        head, _, value = this.partition(":")
        mended = f"{head.strip()}: '{value.strip()}'" if end == line and "'" not in value else ""
        return Fault("yaml-comment", end, behind + found.end() - 1, 0, {"line": _short(mended)})
    return None


def without(text: str, line: int, alone: bool) -> tuple[str, str]:
    """Blank the top-level field that holds `line`, or the line `alone`, so that all other places stay; give the field's name."""
    lines = text.split("\n")
    here = min(line, len(lines)) - 1
    starts = [number for number, content in enumerate(lines) if _is_top_key(content)]
    begun = [number for number in starts if number <= here]
    first, end = here, here + 1
    if alone:
        pass
    elif not begun or (re.match(r"[^\s-]", lines[here]) and here not in starts):
        # A line of its own where a field should begin; what is indented below it belongs to it.
        end = next((number for number in range(here + 1, len(lines)) if lines[number][:1].strip()), len(lines))
    elif begun[-1] == here or not (_field(lines[begun[-1]])[1] and re.match(r"\s+[\w-]+:(?:\s|$)", lines[here])):
        after = range(here + 1, len(lines))
        first, end = begun[-1], next((number for number in after if number in starts or re.match(r"[\w-]+:", lines[number])), len(lines))
    # Else a field that was indented by mistake below one that is whole.
    name = _WORD.match(lines[first])
    return "\n".join(lines[:first] + [""] * (end - first) + lines[end:]), name[1] if name and not alone else ""


def _is_top_key(line: str) -> bool:
    return re.match(r"[^\s#\-\[\]{},&*!|>'\"%@`][^\n]*?:(?:\s|$)", line) is not None


def _place(mark: Any) -> tuple[int, int]:
    return mark.line + 1, mark.column + 1


def _char(lines: list[str], place: tuple[int, int]) -> str:
    line, column = place
    return lines[line - 1][column - 1 : column] if line <= len(lines) else ""


def _understood(text: str, loader: Any) -> tuple[Any, tuple[int, int] | None]:
    """Return the last thing that the parser understood, and the place of the last bracket that it knows to be open."""
    last: Any = None
    brackets: list[tuple[int, int] | None] = []
    try:
        for last in yaml.parse(text, loader):
            if isinstance(last, yaml.CollectionStartEvent):
                brackets.append(_place(last.start_mark) if last.flow_style else None)
            elif isinstance(last, yaml.CollectionEndEvent):
                brackets.pop()
    except yaml.YAMLError:
        pass
    return last, brackets[-1] if brackets else None


def _after_closing(last: Any, lines: list[str], line: int, column: int) -> Fault | None:
    """Tell of words on the same line behind a quotation mark or bracket that closed."""
    start, end = _place(last.start_mark), _place(last.end_mark)
    if end[0] != line or end[1] > column or lines[line - 1][end[1] - 1 : column - 1].strip():
        return None
    if isinstance(last, yaml.ScalarEvent) and last.style in ("'", '"'):
        if start[0] < line:
            return Fault("yaml-quote", *start, 1, {"quote": last.style})
        value = _field(lines[line - 1])[1]
        if value.startswith("'"):
            value = value[1:].removesuffix("'")
        elif not value.startswith('"'):
            value = ""
        return Fault("yaml-after-quote", line, column, 0, {"line": _quoted_line(lines[line - 1], value)})
    if isinstance(last, yaml.SequenceEndEvent | yaml.MappingEndEvent) and lines[line - 1][end[1] - 2 : end[1] - 1] in ("]", "}"):
        return Fault("yaml-after-bracket", line, column, 0, {"line": _quoted_line(lines[line - 1], _field(lines[line - 1])[1])})
    return None


def _second_colon(last: Any, lines: list[str], line: int, column: int) -> Fault:
    """Tell of a colon where none can be: in the middle of words, or because the line before swallowed this one."""
    this = lines[line - 1]
    began = _place(last.start_mark) if isinstance(last, yaml.ScalarEvent) else (line, column)
    if began[0] < line:
        before = next(number for number in range(line - 1, 0, -1) if lines[number - 1].strip())
        if _NO_BLANK.match(lines[before - 1]):
            return _without_colon(lines, before, 1)
        if not _field(lines[before - 1])[0] and before == began[0]:
            return _without_colon(lines, *began)
        if re.fullmatch(r"\s*(?:- +)*[\w-]+", this[: column - 1]):
            return Fault("yaml-indent", line, len(this) - len(this.lstrip()) + 1, 0)
        return Fault("yaml-colon", line, column, 1, {"line": ""})
    return Fault("yaml-colon", line, column, 1, {"line": _quoted_line(this, _field(this)[1])})


def _without_colon(lines: list[str], line: int, column: int) -> Fault:
    """Tell of a line that should be a field or an item and lacks its colon, or the blank behind its colon or dash."""
    this = lines[line - 1]
    if found := _NO_BLANK.match(this):
        mended = f"{this[: found.start(1)]}: {this[found.end(1) :]}".strip()
        return Fault("yaml-space", line, found.start(1) + 1, 1, {"line": _short(mended)})
    if found := re.match(r"\s*-(?=[^\s-])", this):
        return Fault("yaml-dash", line, found.end(), 1, {"line": _short(f"- {this[found.end() :].strip()}")})
    return Fault("yaml-no-colon", line, column, 0, {"text": this.strip()[:60]})


def _sign(lines: list[str], line: int, column: int) -> Fault:
    """Tell of a sign that words cannot begin with."""
    this = lines[line - 1] if line <= len(lines) else ""
    value = _field(this)[1]
    whole = value and this.rstrip().endswith(value) and len(this.rstrip()) - len(value) == column - 1
    return Fault("yaml-sign", line, column, 1, {"sign": this[column - 1 : column], "line": _quoted_line(this, value) if whole else ""})


def _second_document(lines: list[str], line: int, column: int) -> Fault:
    ends = [number for number in range(1, min(line, len(lines)) + 1) if _END_OF_FILE.match(lines[number - 1])]
    if ends:
        return Fault("yaml-end", ends[-1], 1, 3)
    first = next((number for number, content in enumerate(lines, 1) if re.match(r"\s+[^\s#]", content)), line)
    if first < line:
        return Fault("yaml-indent", first, len(lines[first - 1]) - len(lines[first - 1].lstrip()) + 1, 0)
    return Fault("yaml-indent", line, column, 0)


def _field(line: str) -> tuple[str, str]:
    """Return a line's name and value; empty where it is no single field, or holds a comment."""
    found = _FIELD.fullmatch(line)
    return (found[1], found[2]) if found and " #" not in line else ("", "")


def _quoted_line(line: str, value: str) -> str:
    """Return the field with these words in the kind of quotation marks that they do not hold; nothing where neither fits."""
    name = _field(line)[0]
    quote = '"' if not re.search(r'["\\]', value) else "'" if "'" not in value else ""
    return _short(f"{name}: {quote}{value}{quote}") if name and value and quote else ""


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else ""
