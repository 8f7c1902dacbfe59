"""How far texts are translated, in the forms that people and scripts read: tables for a terminal, plain data, rows for translators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .model import Language
from .reporting import safe
from .translations import STATES, Coverage, Phrase, Sum, by_entry, sums

WIDTH = 100
MOST_LISTED = 40


def as_text(coverage: Coverage, say: Mapping[str, str]) -> str:
    """Return tables: the sums of the languages, then a row an entry, or a row a field where there is one entry."""
    if not coverage.phrases:
        return say["nothing"]
    parts = [_by_language(coverage, say)]
    entries = by_entry(coverage.phrases)
    if len(entries) == 1:
        parts += (_by_field(entry, phrases, coverage.languages, say) for entry, phrases in entries.items())
    else:
        parts += [_by_entry(entries, coverage.languages, say), say["legend"]]
    stale = [one for one in coverage.phrases if one.state == "stale"]
    lines = [say["stale-line"].format(file=one.file, field=one.field, lang=one.lang, source=one.source.lang) for one in stale]
    if len(lines) > MOST_LISTED:
        lines[MOST_LISTED:] = [say["stale-more"].format(count=len(lines) - MOST_LISTED)]
    parts.append("\n".join([f"{say['stale-title']}:", *(f"  {line}" for line in lines)]) if lines else say["stale-none"])
    if unmarked := sum(one.unmarked for one in sums(coverage.phrases).values()):
        parts.append(say["unmarked"].format(count=unmarked))
    return safe_lines("\n\n".join(parts))


def safe_lines(text: str) -> str:
    """Return text of several lines without characters that could steer a terminal."""
    return "\n".join(map(safe, text.split("\n")))


def _by_language(coverage: Coverage, say: Mapping[str, str]) -> str:
    found = sums(coverage.phrases)
    rows = [[say["language"], say["texts"], *(say[state] for state in STATES), say["covered"]]]
    for language in coverage.languages:
        one = found[language.code]
        rows.append([language.name, str(one.texts), *(str(one.states[state]) for state in STATES), share(one)])
    return _table(rows)


def share(one: Sum) -> str:
    """Return how much of the texts there is in a language, rounded down: only what is whole is called so."""
    return f"{100 * one.written // one.texts} %" if one.texts else ""


def _by_entry(entries: Mapping[str, Sequence[Phrase]], languages: Sequence[Language], say: Mapping[str, str]) -> str:
    found = {entry: sums(phrases) for entry, phrases in entries.items()}

    def rows(some: Sequence[Language]) -> Iterator[list[str]]:
        yield [say["entry"], say["texts"], *(one.name for one in some)]
        for entry, each in found.items():
            yield [entry, str(next(iter(each.values())).texts), *(_brief(each[one.code]) for one in some)]

    return _fitting(rows, languages)


def _brief(one: Sum) -> str:
    stale = f"!{one.states['stale']} " if one.states["stale"] else ""
    return f"{stale}{one.written}"


def _by_field(entry: str, phrases: Sequence[Phrase], languages: Sequence[Language], say: Mapping[str, str]) -> str:
    cells = {(one.field, one.lang): state_words(one, say) for one in phrases}

    def rows(some: Sequence[Language]) -> Iterator[list[str]]:
        yield [say["field"], *(one.name for one in some)]
        for field in dict.fromkeys(one.field for one in phrases):
            yield [field, *(cells.get((field, one.code), "") for one in some)]

    return f"{entry}\n\n{_fitting(rows, languages, right=False)}"


def state_words(one: Phrase, say: Mapping[str, str]) -> str:
    """Return the state of a text in a language in words; of a missing one, with the language that stands in for it."""
    return f"{say[one.state]} → {one.shown}" if one.state == "fallback" else say[one.state]


def _fitting(rows: Any, languages: Sequence[Language], right: bool = True) -> str:
    """Return a table with a column a language, or as many below each other as the width of a terminal asks for."""
    for number in range(len(languages), 1, -1):
        tables = [_table(list(rows(languages[start : start + number])), right) for start in range(0, len(languages), number)]
        if max(len(line) for table in tables for line in table.split("\n")) <= WIDTH:
            return "\n\n".join(tables)
    return "\n\n".join(_table(list(rows([language])), right) for language in languages)


def _table(rows: Sequence[Sequence[str]], right: bool = True) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    widths[0] = min(widths[0], max(20, WIDTH - sum(widths[1:]) - 2 * len(widths[1:])))
    lines = []
    for row in rows:
        # The end of a long name tells more than its beginning.
        first = row[0] if len(row[0]) <= widths[0] else f"…{row[0][1 - widths[0] :]}"
        rest = (cell.rjust(width) if right else cell.ljust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        lines.append("  ".join([first.ljust(widths[0]), *rest]).rstrip())
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(lines)


def as_data(coverage: Coverage) -> dict[str, Any]:
    """Return all that is known as plain data, in the form of `--format json`."""
    codes = [language.code for language in coverage.languages]
    entries = []
    for entry, phrases in by_entry(coverage.phrases).items():
        fields: dict[str, dict[str, Any]] = {}
        for one in phrases:
            text = fields.setdefault(one.field, {"field": one.field, "source": one.source.lang, "languages": {}})
            text["languages"][one.lang] = {"state": one.state, "shown": one.shown, "marked": one.marked, "file": one.file}
        entries.append({"entry": entry, "summary": _sums(phrases), "texts": list(fields.values())})
    return {"languages": codes, "summary": _sums(coverage.phrases), "entries": entries, "complete": not coverage.broken}


def _sums(phrases: Sequence[Phrase]) -> dict[str, dict[str, int]]:
    return {
        lang: {"texts": one.texts, **{str(state): one.states[state] for state in STATES}, "unmarked": one.unmarked}
        for lang, one in sums(phrases).items()
    }


def to_translate(coverage: Coverage, say: Mapping[str, str]) -> list[list[str]]:
    """Return what a translator needs as rows: a heading, then every text that is missing or out of date in a language."""
    names = {language.code: language.name for language in coverage.languages}
    heads = ("entry", "field", "file", "source-language", "source-words", "into", "state", "present", "new")
    rows = [[say[head] for head in heads]]
    for one in coverage.phrases:
        if one.state in {"stale", "fallback"}:
            source, into = names.get(one.source.lang, one.source.lang), names[one.lang]
            rows.append([one.entry, one.field, one.file, source, one.source.words, into, say[one.state], one.words, ""])
    return rows
