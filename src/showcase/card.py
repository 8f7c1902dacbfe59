"""The card of a change and the verdict on it, in words: for a terminal, for a forge's page, for a program."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from . import formats
from .changes import Change, Changes, EntryChange
from .ownership import Finding
from .reporting import safe
from .schema import ENTRIES
from .wording.changes import words
from .wording.fields import explain

_LONGEST = 120
_MOST_FILES = 20
# How members' words are set apart from ours.
Quote = Callable[[str], str]


def plain(lang: str) -> Quote:
    """Return how words are set apart for a terminal: in the quotation marks of a language, without what could steer it."""
    marks = words(lang)["quoted"]
    return lambda text: marks.format(text=_line(text))


def code(text: str) -> str:
    """Set words apart in Markdown, so that nothing in them is a link, a picture or a call for somebody."""
    text = _line(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    blank = " " if "`" in text or not text else ""
    return f"{fence}{blank}{text}{blank}{fence}"


def _line(text: str) -> str:
    line = safe(" ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 2]} …"


def sentences(entry: EntryChange, lang: str, quote: Quote) -> list[str]:
    """Tell what becomes different in an entry, a sentence each."""
    say = words(lang)
    told = [] if entry.fate == "changed" else [say[f"fate-{entry.fate}"]]
    told += [say[f"work-{fate}"].format(work=quote(title)) for fate, title in entry.works if fate != "changed"]
    told += [_change(one, entry.kind, lang, quote) for one in entry.changes]
    told += [say["picture"].format(file=quote(path.removeprefix(f"{entry.folder}/"))) for path in entry.pictures]
    if entry.pages:
        key = f"pages-{'more' if entry.pages > 0 else 'fewer'}{'-one' if abs(entry.pages) == 1 else ''}"
        told.append(say[key].format(count=abs(entry.pages)))
    return told or [say["no-difference"]]


def _change(one: Change, kind: str, lang: str, quote: Quote) -> str:
    say = words(lang)
    field = " · ".join(quote(part) for part in one.field)
    if help := _help(one, kind, lang):
        field = f"{field} ({help})"
    if one.lang:
        field = f"{field}, {formats.language(one.lang, lang) or one.lang}"
    if one.work:
        field = say["in-work"].format(work=quote(one.work), field=field)
    long = any("\n" in side or len(side) > _LONGEST for side in (one.before, one.after))
    key = f"{one.kind}-long" if long and one.kind in {"added", "removed", "changed"} else one.kind
    if one.kind == "changed" and one.before == "":
        key = "changed-long"
    return say[key].format(field=field, before=quote(one.before), after=quote(one.after))


def _help(one: Change, kind: str, lang: str) -> str:
    """Return what a field is for, where its name is not a word of the reader's language."""
    if lang == "en":
        return ""
    group = ENTRIES["project" if one.work else kind]
    return next((explain(field.help, lang) for field in group.fields if field.name == one.field[0]), "")


def as_text(changes: Changes, lang: str) -> str:
    """Return the card for a terminal."""
    say = words(lang)
    parts = [say["title"]]
    for entry in changes.entries:
        lines = [f"{safe(entry.name)} ({safe(entry.folder)})"]
        lines += [f"  - {line}" for line in sentences(entry, lang, plain(lang))]
        lines += [f"  {line}" for line in (*_languages(entry, lang), *_places(entry, lang, plain(lang)))]
        parts.append("\n".join(lines))
    return "\n\n".join([*parts, *_rest(changes, lang, plain(lang))])


def as_markdown(changes: Changes, lang: str) -> str:
    """Return the card for a forge's page."""
    say = words(lang)
    parts = [f"## {say['title']}"]
    for entry in changes.entries:
        parts.append(f"### {code(entry.name)}\n\n{code(entry.folder)}")
        parts.append("\n".join(f"- {line}" for line in sentences(entry, lang, code)))
        parts += [*_languages(entry, lang), *_places(entry, lang, code)]
    return "\n\n".join([*parts, *_rest(changes, lang, code)])


def _languages(entry: EntryChange, lang: str) -> Iterator[str]:
    if entry.languages:
        names = ", ".join(formats.language(one, lang) or one for one in entry.languages)
        yield words(lang)["languages"].format(languages=names)


def _places(entry: EntryChange, lang: str, quote: Quote) -> Iterator[str]:
    """Say which pages to look at, and where the entry is published today."""
    say = words(lang)
    if entry.look:
        yield say["look-at"].format(pages=_some(entry.look, quote))
    if entry.today:
        yield say["today"].format(url=safe(entry.today))


def _some(paths: Sequence[str], quote: Quote) -> str:
    """Return the first paths, and how many more there are."""
    more = f" (+{len(paths) - _MOST_FILES})" if len(paths) > _MOST_FILES else ""
    return ", ".join(quote(path) for path in paths[:_MOST_FILES]) + more


def _rest(changes: Changes, lang: str, quote: Quote) -> Iterator[str]:
    say = words(lang)
    if changes.elsewhere:
        yield say["elsewhere"].format(files=_some(changes.elsewhere, quote))
    if not changes.entries and not changes.elsewhere:
        yield say["nothing"]


def as_data(changes: Changes, lang: str) -> dict[str, Any]:
    """Return the card for a program, with the sentences of the other forms."""
    return {
        "entries": [
            {
                "folder": entry.folder,
                "kind": entry.kind,
                "name": entry.name,
                "fate": entry.fate,
                "sentences": sentences(entry, lang, plain(lang)),
                "changes": [{**one._asdict(), "field": ".".join(one.field)} for one in entry.changes],
                "works": [{"fate": fate, "title": title} for fate, title in entry.works],
                "languages": list(entry.languages),
                "pictures": list(entry.pictures),
                "files": list(entry.files),
                "pages": entry.pages,
                "look": list(entry.look),
                "today": entry.today,
            }
            for entry in changes.entries
        ],
        "elsewhere": list(changes.elsewhere),
    }


def finding_sentence(one: Finding, lang: str, quote: Quote) -> str:
    """Tell what a person must look at."""
    return words(lang)[f"look-{one.code}"].format(place=quote(one.place), detail=quote(one.detail), count=one.detail)


def verdict(findings: Sequence[Finding], lang: str, markdown: bool) -> str:
    """Return the verdict: the sentence on which staff merge, or what somebody must look at first."""
    say = words(lang)
    if not findings:
        return f"**✅ {say['verdict-own']}**" if markdown else say["verdict-own"]
    shown = findings[:_MOST_FILES]
    lines = [f"- {finding_sentence(one, lang, code if markdown else plain(lang))}" for one in shown]
    if len(findings) > len(shown):
        lines.append(f"- … +{len(findings) - len(shown)}")
    head = f"**👀 {say['verdict-look']}**\n" if markdown else say["verdict-look"]
    return "\n".join([head, *lines])
