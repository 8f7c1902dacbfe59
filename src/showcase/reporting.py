"""Problems and reports in the forms that people, forges and scripts read."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Any
from urllib.parse import quote

from . import __version__
from .problems import Problem
from .wording import tell, words
from .wording.changes import words as words_of_changes

MANUAL = "docs/problems.md"
FORMATS = ("text", "json", "github", "gitlab", "sarif")
_LONGEST_LINE = 160
_MOST_ANNOTATIONS = 10
# GitHub takes 1 MiB a step, and shows nothing of a summary that is longer.
_LONGEST_SUMMARY = 900_000


def safe(text: str) -> str:
    """Return text without characters that could steer a terminal or turn the writing direction."""
    return "".join(c if c == "\t" or unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn"} else "\ufffd" for c in text)


def as_text(problems: Iterable[Problem], lang: str, root: Path, colour: bool) -> str:
    """Return problems for people: the place, the author's own line with the spot marked, and what to do."""
    tints = {"error": "31", "warning": "33", "advice": "36"}
    parts = []
    for one in problems:
        told = tell(one, lang)
        where = one.where
        place = ":".join([where.path, *(str(n) for n in (where.line, where.column) if n)])
        severity = words(lang)[told.severity]
        head = f"\x1b[1m{safe(place)}\x1b[0m" if colour else safe(place)
        label = f"\x1b[{tints[told.severity]}m{severity}\x1b[0m" if colour else severity
        lines = [f"{head}: {label}: {safe(told.message)}"]
        if source := _source_line(root, one):
            lines += source
        if told.hint:
            lines.append(f"    → {safe(told.hint)}")
        lines.append(f"    [{one.code}]")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def as_corrections(path: str, lines: Iterable[tuple[int, str, str]]) -> str:
    """Return for people which lines of a file were corrected: what each said, and what it says now."""
    parts = [safe(path)]
    for number, old, new in lines:
        parts += [f"  {number} | {_shown(old)}", f"  {' ' * len(str(number))} → {_shown(new)}"]
    return "\n".join(parts)


def _shown(line: str) -> str:
    # What cannot be seen is what was corrected, more often than not.
    text = safe(line.replace("\t", "⇥").replace("\u00a0", "⍽").replace("\u202f", "⍽"))
    return text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]} …"


def _source_line(root: Path, one: Problem) -> list[str]:
    """Return the author's line and a mark below the spot; nothing for problems of a whole file."""
    if not one.where.line:
        return []
    try:
        text = (root / one.where.path).read_bytes().decode("utf-8-sig", "replace")
        line = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[one.where.line - 1]
    except (OSError, IndexError):
        return []
    if not line.strip():
        return []
    start = max(0, one.where.column - 1)
    width = one.width or max(1, len(line.rstrip()) - start)
    if one.code == "field-missing":
        return []
    shift = max(0, start - 100)
    line = safe(line[: shift + _LONGEST_LINE]).replace("\t", " ")
    shown = line[shift:]
    number = str(one.where.line)
    mark = " " * _columns(line[shift:start]) + "^" * max(1, _columns(line[start : start + width]))
    return [f"  {number} | {shown}", f"  {' ' * len(number)} | {mark}"]


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.category(c) in {"Mn", "Me"} else 1 for c in text)


def as_dicts(problems: Iterable[Problem], lang: str) -> list[dict[str, Any]]:
    """Return problems as plain data, in the form of `--format json`."""
    found = []
    for one in problems:
        told = tell(one, lang)
        where: dict[str, Any] = {"path": _encodable(one.where.path), "line": one.where.line, "column": one.where.column}
        words = {"message": _encodable(told.message), "hint": _encodable(told.hint)}
        # One change of the file, or two where quotation marks are put around words.
        fix = {"edits": [edit._asdict() for edit in one.mend]} if one.mend else None
        about = {"severity": told.severity, "code": one.code, **words, "help": f"{MANUAL}#{one.code}"}
        found.append({**where, **about, **({"fix": fix} if fix else {})})
    return found


def _encodable(text: str) -> str:
    """Return text without the stand-ins that a file name which is not UTF-8 leaves behind."""
    return text.encode("utf-8", "replace").decode()


def counts(problems: Sequence[Problem], lang: str) -> dict[str, int]:
    """Return how many errors, warnings and pieces of advice there are."""
    grades = [tell(one, lang).severity for one in problems]
    return {"errors": grades.count("error"), "warnings": grades.count("warning"), "advice": grades.count("advice")}


def as_github(problems: Sequence[Problem], lang: str, manual: str = MANUAL) -> str:
    """Return problems as annotations of GitHub's workflow commands; `manual` is where docs/problems.md can be read.

    Of each grade GitHub shows the first ten of a step and drops the others without a word: those are cut here, and it is told how many.
    """
    levels = {"error": "error", "warning": "warning", "advice": "notice"}

    def escape(text: str, more: str = "") -> str:
        for char in "%\r\n" + more:
            text = text.replace(char, f"%{ord(char):02X}")
        return text

    found = as_dicts(problems, lang)
    by_grade = {grade: [one for one in found if one["severity"] == grade] for grade in levels}
    # What is told of the others takes the place of a notice.
    room = _MOST_ANNOTATIONS - any(len(ones) > _MOST_ANNOTATIONS for ones in by_grade.values())
    shown = [one for grade, ones in by_grade.items() for one in ones[: room if grade == "advice" else _MOST_ANNOTATIONS]]
    lines = []
    for one in shown:
        place = f"file={escape(safe(one['path']), ':,')},line={max(1, one['line'])},col={max(1, one['column'])},title={one['code']}"
        lines.append(
            f"::{levels[one['severity']]} {place}::{escape(safe(one['message']))} {escape(safe(one['hint']))} {manual}#{one['code']}"
        )
    if more := len(found) - len(shown):
        lines.append(f"::notice title=showcase::{escape(words_of_changes(lang)['cut'].format(count=more))}")
    return "\n".join(lines)


def as_summary(problems: Sequence[Problem], lang: str, root: Path) -> str:
    """Return problems as a section of the summary page of a workflow's run, as long as such a page may be."""
    say = words_of_changes(lang)
    told, size = [], 0
    for one in problems:
        text = as_text([one], lang, root, colour=False)
        size += len(text.encode("utf-8", "replace")) + 2
        if size > _LONGEST_SUMMARY:
            break
        told.append(text)
    # Within a fence that is longer than any in the text nothing acts in the page.
    body = "\n\n".join(told)
    fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`+", body))])
    more = say["summary-cut"].format(count=len(problems) - len(told)) + "\n\n" if len(told) < len(problems) else ""
    return f"## {say['full-list']}\n\n{fence}text\n{body}\n{fence}\n\n{more}"


def as_gitlab(problems: Sequence[Problem], lang: str, manual: str = MANUAL) -> str:
    """Return problems as a GitLab code quality report; `manual` is where docs/problems.md can be read."""
    levels = {"error": "major", "warning": "minor", "advice": "info"}
    rows = []
    for one, found in zip(as_dicts(problems, lang), problems, strict=True):
        # With its details: two fields that are missing from one place are two problems.
        print_of = repr((one["path"], one["line"], one["column"], one["code"], found.details)).encode()
        rows.append(
            {
                "description": f"{one['message']} {one['hint']}".strip(),
                "check_name": one["code"],
                "fingerprint": blake2b(print_of, digest_size=16).hexdigest(),
                "severity": levels[one["severity"]],
                "content": {"body": f"{manual}#{one['code']}"},
                "location": {"path": one["path"], "lines": {"begin": max(1, one["line"])}},
            }
        )
    return json.dumps(rows, ensure_ascii=False, indent=1)


def as_sarif(problems: Iterable[Problem], lang: str, manual: str = MANUAL) -> str:
    """Return problems as a SARIF 2.1.0 log; `manual` is where docs/problems.md can be read."""
    levels = {"error": "error", "warning": "warning", "advice": "note"}
    results = []
    codes = set()
    for one in as_dicts(problems, lang):
        codes.add(one["code"])
        region = {"startLine": max(1, one["line"]), "startColumn": max(1, one["column"])}
        place = {"physicalLocation": {"artifactLocation": {"uri": quote(one["path"])}, "region": region}}
        text = f"{one['message']} {one['hint']}".strip()
        results.append({"ruleId": one["code"], "level": levels[one["severity"]], "message": {"text": text}, "locations": [place]})
    driver = {"name": "showcase", "version": __version__, "rules": [_rule(code, manual) for code in sorted(codes)]}
    log = {"version": "2.1.0", "$schema": "https://json.schemastore.org/sarif-2.1.0.json"}
    return json.dumps(
        {**log, "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}]}, ensure_ascii=False, indent=1
    )


def _rule(code: str, manual: str) -> dict[str, Any]:
    rule: dict[str, Any] = {"id": code, "help": {"text": f"{MANUAL}#{code}"}}
    # The format asks for a whole address here.
    return {**rule, "helpUri": f"{manual}#{code}"} if "://" in manual else rule
