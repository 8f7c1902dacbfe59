"""A YAML parser's complaint in, what the author did out: told where it is mended rather than where the parser noticed it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

import yaml

from .problems import Edit

_LONGEST = 120
_WORD = re.compile(r"\s*(?:- +)*([\w-]+)")
_NO_BLANK = re.compile(r"\s*(?:- +)*[\w-]+(:)(?=[^\s/])")
_FIELD = re.compile(r"\s*((?:- +)*[^\s:#\"'][^:]*):\s+(\S.*?)\s*")
# Mac keyboards and word processors put a blank that is none to YAML behind the colon of French words.
_ODD_BLANK = re.compile(r"\s*(?:- +)*[\w-]+ ?(:)(?=[\u00a0\u202f])")
_GLUED_DASH = re.compile(r"\s*-[^\s-]")
_GLUED_SIGN = re.compile(r"\s*#(?=[^\s#])")
_PICTURE = re.compile(r"(?:[\w .,-]+[\\/])+[\w .,-]+\.(?:jpe?g|png|webp|avif|gif|svg)", re.IGNORECASE)
_END_OF_FILE = re.compile(r"(?:---|\.\.\.)(?=\s|$)")


class Fault(NamedTuple):
    """A mistake in a file: its code, its place counted from 1, how many characters are meant, what its sentence mentions, and its mend."""

    code: str
    line: int
    column: int
    width: int = 1
    details: Mapping[str, str] = MappingProxyType({})
    mend: tuple[Edit, ...] = ()


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
        return _open_quote(lines, context)
    if "parsing a quoted scalar" in said:
        where = max(1, this.rfind("\\", 0, column) + 1)
        return Fault("yaml-backslash", line, where, 1, mend=_without_backslash(this, *context) if context[0] == line else ())
    if re.search("scanning an? (alias|anchor|tag)|alias|tag handle", said):
        return special(lines, *context)
    if "scanning a directive" in said or "incompatible YAML" in said:
        return Fault("yaml-sign", *context, 1, {"sign": "%", "line": ""})
    if "document" in said:
        return _second_document(lines, line, column)
    if "\t" in this[: column + 1] and ("cannot start any token" in said or "tab" in said):
        lead = this[: len(this) - len(this.lstrip(" \t"))]
        blanks = (Edit(line, 1, len(lead), lead.replace("\t", "  ")),) if "\t" in lead else ()
        return Fault("yaml-tab", line, this.index("\t") + 1, 1, mend=blanks)
    if last and (fault := _after_closing(last, lines, line, column)):
        return fault
    if "mapping values are not allowed" in said:
        return _second_colon(last, lines, line, column)
    if "cannot start any token" in said or "not allowed in this context" in said or "expected node content" in said:
        if bracket and not this[column - 1 :].strip():
            return _open_bracket(lines, bracket)
        return _sign(lines, line, column)
    if "scanning a block scalar" in said and "comment or line break" in said:
        return _sign(lines, *context)
    if "could not find expected ':'" in said:
        return _without_colon(lines, *context)
    if "flow" in said:
        if _char(lines, (line, column)) == ":" and isinstance(last, yaml.ScalarEvent) and _place(last.start_mark)[0] == line:
            mend = _quoted_in_brackets(this, line, _place(last.start_mark)[1] - 1, column) if not last.style else ()
            return Fault("yaml-colon", line, column, 1, {"line": ""}, mend)
        return _open_bracket(lines, context)
    if this.lstrip().startswith(":"):
        return _without_colon(lines, line, column)
    return Fault("yaml-indent", line, column, 0)


def special(lines: Sequence[str], line: int, column: int) -> Fault:
    """Tell of an anchor, an alias or a tag where words were meant, or a dash."""
    this = lines[line - 1]
    mend: tuple[Edit, ...] = _quotation(this, line, column)
    if re.match(r"\s+\* +\S", this) and not this[: column - 1].strip():
        mend = (Edit(line, column, 1, "-"),)
    return Fault("yaml-special", line, column, 1, mend=mend)


def misread(node: yaml.Node, lines: Sequence[str]) -> Fault | None:
    """Find what the parser takes without complaint and nobody means: words behind a # left out, dashes taken for words."""
    if not isinstance(node, yaml.ScalarNode) or node.style:
        return None
    begin, stop = node.start_mark, node.end_mark
    this = lines[begin.line]
    # Nearly every value of a site comes this way.
    if _GLUED_DASH.match(this) and not this[: begin.column].strip():
        line, column = _place(begin)
        fault = _without_colon(list(lines), line, column)
        # The words of the following lines were taken for a continuation.
        last = stop.line + 1
        dashes = [(number, match.end()) for number in range(line, last + 1) if (match := re.match(r"\s*-(?=[^\s-])", lines[number - 1]))]
        return fault._replace(mend=tuple(Edit(number, behind + 1, 0, " ") for number, behind in dashes))
    if found := _GLUED_SIGN.match(lines[stop.line], stop.column):
        head, _, value = this.partition(":")
        mended = f"{head.strip()}: '{value.strip()}'" if stop.line == begin.line and "'" not in value else ""
        return Fault("yaml-comment", stop.line + 1, found.end(), 0, {"line": _short(mended)})
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
            return _open_quote(lines, start)
        value = _field(lines[line - 1])[1]
        if value.startswith("'"):
            value = value[1:].removesuffix("'")
        elif not value.startswith('"'):
            value = ""
        told = {"line": _quoted_line(lines[line - 1], value)}
        return Fault("yaml-after-quote", line, column, 0, told, _quotation(lines[line - 1], line, start[1], value) if told["line"] else ())
    if isinstance(last, yaml.SequenceEndEvent | yaml.MappingEndEvent) and lines[line - 1][end[1] - 2 : end[1] - 1] in ("]", "}"):
        return Fault("yaml-after-bracket", line, column, 0, {"line": _quoted_line(lines[line - 1], _field(lines[line - 1])[1])})
    return None


def _second_colon(last: Any, lines: list[str], line: int, column: int) -> Fault:
    """Tell of a colon where none can be: in the middle of words, or because the line before swallowed this one."""
    this = lines[line - 1]
    began = _place(last.start_mark) if isinstance(last, yaml.ScalarEvent) else (line, column)
    if began[0] < line:
        before = next(number for number in range(line - 1, 0, -1) if lines[number - 1].strip())
        if _NO_BLANK.match(lines[before - 1]) or _ODD_BLANK.match(lines[before - 1]):
            return _without_colon(lines, before, 1)
        if not _field(lines[before - 1])[0] and before == began[0]:
            return _without_colon(lines, *began)
        if re.fullmatch(r"\s*(?:- +)*[\w-]+", this[: column - 1]):
            indent, above = _indent(this), _indent(lines[before - 1])
            # Below a field that holds words there can be no other; this one is the field's neighbour.
            beside = before == began[0] and _field(lines[before - 1])[0].isidentifier() and indent > above
            mend = (Edit(line, above + 1, indent - above, ""),) if beside and this[:indent].isascii() else ()
            return Fault("yaml-indent", line, indent + 1, 0, mend=mend)
        return Fault("yaml-colon", line, column, 1, {"line": ""})
    told = {"line": _quoted_line(this, _field(this)[1])}
    start = _place(last.start_mark)[1] if isinstance(last, yaml.ScalarEvent) and not last.style else 0
    return Fault("yaml-colon", line, column, 1, told, _quotation(this, line, start) if told["line"] else ())


def _without_colon(lines: list[str], line: int, column: int) -> Fault:
    """Tell of a line that should be a field or an item and lacks its colon, or the blank behind its colon or dash."""
    this = lines[line - 1]
    if found := _NO_BLANK.match(this) or _ODD_BLANK.match(this):
        mended = f"{this[: found.start(1)]}: {this[found.end(1) :].lstrip()}".strip()
        odd = len(this[found.end(1) :]) - len(this[found.end(1) :].lstrip())
        return Fault("yaml-space", line, found.start(1) + 1, 1, {"line": _short(mended)}, (Edit(line, found.end(1) + 1, odd, " "),))
    if found := re.match(r"\s*-(?=[^\s-])", this):
        mend = (Edit(line, found.end() + 1, 0, " "),)
        return Fault("yaml-dash", line, found.end(), 1, {"line": _short(f"- {this[found.end() :].strip()}")}, mend)
    return Fault("yaml-no-colon", line, column, 0, {"text": this.strip()[:60]})


def _sign(lines: list[str], line: int, column: int) -> Fault:
    """Tell of a sign that words cannot begin with."""
    this = lines[line - 1] if line <= len(lines) else ""
    value = _field(this)[1]
    whole = value and this.rstrip().endswith(value) and len(this.rstrip()) - len(value) == column - 1
    told = {"sign": this[column - 1 : column], "line": _quoted_line(this, value) if whole else ""}
    return Fault("yaml-sign", line, column, 1, told, _quotation(this, line, column) if told["line"] else ())


def _second_document(lines: list[str], line: int, column: int) -> Fault:
    ends = [number for number in range(1, min(line, len(lines)) + 1) if _END_OF_FILE.match(lines[number - 1])]
    if ends:
        whole = lines[ends[-1] - 1]
        # The line stays, empty, so that nothing else moves.
        return Fault("yaml-end", ends[-1], 1, 3, mend=(Edit(ends[-1], 1, len(whole), ""),) if len(whole.rstrip()) == 3 else ())
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


def _quotation(line: str, number: int, column: int, value: str = "") -> tuple[Edit, ...]:
    """Return the edit that puts quotation marks round the value of a field, which must begin at `column`."""
    name, typed = _field(line)
    start = len(line.rstrip()) - len(typed)
    said = value or typed
    quote = '"' if not re.search(r'["\\]', said) else "'" if "'" not in said else ""
    if not name or not quote or start != column - 1 or line[start:].rstrip() != typed:
        return ()
    return (Edit(number, column, len(typed), f"{quote}{said}{quote}"),)


def _quoted_in_brackets(line: str, number: int, start: int, colon: int) -> tuple[Edit, ...]:
    """Return the edits that put quotation marks round words with a colon in brackets, up to the next comma or bracket."""
    end = re.compile(r"[,\]}]").search(line, colon)
    words = line[start : end.start()].rstrip() if end else ""
    if not words or re.search(r"[\"\\#\[{]", words) or colon - 1 > start + len(words):
        return ()
    return (Edit(number, start + 1, 0, '"'), Edit(number, start + len(words) + 1, 0, '"'))


def _open_quote(lines: list[str], place: tuple[int, int]) -> Fault:
    """Tell of a quotation mark that is never closed; one round a whole value is closed at the end of its line."""
    quote, this = _char(lines, place), lines[place[0] - 1]
    typed = _field(this)[1]
    alone = typed.startswith(quote) and len(this.rstrip()) - len(typed) == place[1] - 1 and typed.count(quote) == 1
    mend = (Edit(place[0], len(this.rstrip()) + 1, 0, quote),) if quote and alone and len(typed) > 1 and _ends(lines, place[0]) else ()
    return Fault("yaml-quote", *place, 1, {"quote": quote}, mend)


def _open_bracket(lines: list[str], place: tuple[int, int]) -> Fault:
    """Tell of a bracket that is never closed; one round a whole value is closed at the end of its line."""
    bracket, this = _char(lines, place), lines[place[0] - 1]
    typed = _field(this)[1]
    alone = len(this.rstrip()) - len(typed) == place[1] - 1 and not re.search(r"[\[\]{}\"']", typed[1:]) and not typed.endswith(",")
    closing = {"[": "]", "{": "}"}.get(bracket, "")
    mend = (Edit(place[0], len(this.rstrip()) + 1, 0, closing),) if typed[1:] and alone and closing and _ends(lines, place[0]) else ()
    return Fault("yaml-bracket", *place, 1, {"bracket": bracket}, mend)


def _ends(lines: list[str], line: int) -> bool:
    """Tell whether another field begins below a line, or nothing does, so that its value ends with it."""
    below = next((content for content in lines[line:] if content.strip()), "")
    return not below or re.match(r"\s*(?:#|(?:- +)*[\w-]+ ?:(?:\s|$))", below) is not None


def _without_backslash(line: str, number: int, column: int) -> tuple[Edit, ...]:
    """Return the edits that make a Windows path a plain one, or put other words with a backslash between single quotation marks."""
    found = re.compile(r'"([^"]*)"').match(line, column - 1)
    if not found or found[1].endswith("\\"):
        return ()
    if _PICTURE.fullmatch(found[1]):
        return tuple(Edit(number, found.start(1) + at + 1, 1, "/") for at, sign in enumerate(found[1]) if sign == "\\")
    if re.search(r"'|\\[ntrux0\\]", found[1]):
        return ()
    return (Edit(number, found.start() + 1, 1, "'"), Edit(number, found.end(), 1, "'"))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else ""
