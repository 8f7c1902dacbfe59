"""An answer as a person typed it in, the value of a field out: numbers of a list, words in any language, near misses set right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from . import fields as f
from . import labels, schema
from . import readers as r
from .i18n import Messages
from .mentions import meanings
from .model import Country, Directory
from .problems import Location, Problem, problem
from .source import Fields, Items, Node, Scalar, read_text, read_yaml
from .urls import slugify
from .wording.fields import explain

Value = str | list["Value"] | dict[str, "Value"]

_LABELS: Mapping[tuple[str, ...], Mapping[str, str]] = {
    schema.KINDS: labels.KIND,
    schema.ROLES: labels.ROLE,
    schema.TEAMS: labels.TEAM,
    schema.BUDGETS: labels.BUDGET,
    schema.ENGAGEMENTS: labels.ENGAGEMENT,
    schema.AVAILABILITIES: labels.AVAILABILITY,
    schema.OPPORTUNITIES: labels.OPPORTUNITY,
    schema.PROJECT_STATUSES: labels.PROJECT_STATUS,
    schema.INDUSTRIES: labels.INDUSTRY,
    schema.CHECKS: labels.CHECK,
}
# What only those who write entries meet; translated with the help of the fields.
_MEANINGS: Mapping[tuple[str, ...], tuple[str, ...]] = {
    schema.STATUSES: ("Shown like all others", "Shown with a note that you take a break", "No longer shown"),
    schema.CONSENTS: ("The entry", "The person to write to, with address", "Portraits", "The place on the map"),
    schema.MENUS: ("At the head of every page", "At the foot of every page", "Nowhere"),
}
_LONG_LIST = 40


@dataclass(frozen=True, slots=True)
class Around:
    """What is known where an entry is begun: the directory, the entry's own language, and the one its author is spoken to in."""

    directory: Directory
    languages: tuple[str, ...]
    country: Country
    language: str
    lang: str
    messages: Messages
    sectors: tuple[str, ...] = ()


def with_sectors(around: Around, values: Mapping[str, Value], owner: Any) -> Around:
    """Return what is known together with the sectors that were answered, or those of the member whose entry it will be."""
    sectors = values.get("sectors") or (list(owner.sectors) if owner else [])
    return replace(around, sectors=tuple(str(one) for one in sectors))


class Answer(NamedTuple):
    """What was meant by an answer: its value, or what is wrong with it and the ids that come near it."""

    value: Value | None
    problems: tuple[Problem, ...] = ()
    near: tuple[str, ...] = ()


def choices(reader: Any, around: Around) -> dict[str, str]:
    """Return the words to choose from with what they mean, in the language of the person; nothing where there are too many."""
    chain = (around.lang, around.language, *around.languages)
    directory = around.directory
    named: Mapping[str, Any] = {}
    match reader:
        case f.ListOf():
            return choices(reader.item, around)
        case r.Choice() if reader.options in _LABELS:
            return {one: around.messages.gettext(_LABELS[reader.options][one]) for one in reader.options}
        case r.Choice() if reader.options in _MEANINGS:
            return {one: explain(said, around.lang) for one, said in zip(reader.options, _MEANINGS[reader.options], strict=True)}
        case r.Choice():
            return {one: one for one in reader.options}
        case r.Id("sector"):
            named = directory.sectors
        case r.Id("service"):
            named = {id: one for id, one in directory.services.items() if not around.sectors or one.sector in around.sectors}
        case r.Id("commune"):
            named = directory.communes
        case r.Id("language"):
            return {code: code for code in around.languages}
    return {id: said.words for id, one in named.items() if (said := one.name.pick(chain))} if len(named) <= _LONG_LIST else {}


def understand(reader: Any, text: str, around: Around) -> Answer:
    """Return what a person meant by an answer."""
    unseen = read_text(text.encode("utf-8", "replace"), "")[1]
    if unseen:
        return Answer(None, tuple(unseen))
    text = " ".join(text.split())
    match reader:
        case f.ListOf() if not isinstance(reader.item, f.Group | f.PictureReader):
            return _understand_list(reader, text, around)
        case f.LocalisedList():
            return _understand_list(f.ListOf(r.Line(80), reader.most), text, around)
        case r.Id() | r.Choice():
            return _chosen(reader, text, around)
    if text[:1] in "{[" and isinstance(reader, f.Group | f.ListOf | f.PictureReader | f.Localised | f.Pairs | f.Labelled):
        return _written(reader, text, around)
    return _read(reader, Scalar(text, False, 1, 1), around)


def _understand_list(reader: f.ListOf, text: str, around: Around) -> Answer:
    parts = [part.strip().strip("\"'") for part in re.split("[,;]", text.removeprefix("[").removesuffix("]"))]
    values: list[Value] = []
    problems: list[Problem] = []
    near: list[str] = []
    for part in filter(None, parts):
        answer = understand(reader.item, part, around)
        problems += answer.problems
        near += answer.near
        if answer.value is not None and answer.value not in values:
            values.append(answer.value)
    if problems:
        return Answer(None, tuple(problems), tuple(dict.fromkeys(near)))
    found = _read(reader, Items(tuple(Scalar(str(value), False, 1, 1) for value in values), 1, 1), around).problems
    return Answer(None if found or not values else values, found)


def _read(reader: Any, node: Node, around: Around) -> Answer:
    """Read a value by its own reader; what the reader itself would rather see is taken in its place."""
    reading = _reading(around)
    value = reader.read(node, reading)
    if not reading.problems:
        return Answer(None if value in (None, "", ()) else value_of(node))
    meant = dict(reading.problems[0].details).get("suggestion", "")
    if isinstance(node, Scalar) and meant:
        again = _reading(around)
        if reader.read(node._replace(text=meant), again) is not None and not again.problems:
            return Answer(meant)
    return Answer(None, tuple(reading.problems))


def _written(reader: Any, text: str, around: Around) -> Answer:
    """Read a group or list that was written as it would stand in the file."""
    fields, problems = read_yaml(f"value: {text}".encode(), "")
    if problems or not fields or not fields.pairs:
        return Answer(None, tuple(problems))
    return _read(reader, fields.pairs[0][1], around)


def _chosen(reader: r.Id | r.Choice, text: str, around: Around) -> Answer:
    """Find the word of a list that was meant by its number, by itself, or by what it is called in any language."""
    listed = choices(reader, around)
    if text in listed:
        return Answer(text)
    numbered = isinstance(reader, r.Id) or not any(re.search(r"\d", one) for one in reader.options)
    if numbered and text.isdecimal() and 1 <= int(text) <= len(listed):
        return Answer([*listed][int(text) - 1])
    word = slugify(text)
    called = {slugify(label): id for id, label in listed.items()}
    if word in called:
        return Answer(called[word])
    begun = [id for label, id in called.items() if len(word) > 2 and f"-{word}" in f"-{label}"]
    if len(begun) == 1:
        return Answer(begun[0])
    if isinstance(reader, r.Choice):
        return _read(reader, Scalar(text, False, 1, 1), around)
    if reader.kind not in {"sector", "service", "commune", "member", "language"}:
        return _read(reader, Scalar(text, False, 1, 1), around)
    known = meanings(reader.kind, around.directory, around.languages)
    ids = {*known.values(), *around.languages} if reader.kind == "language" else _ids(reader.kind, around)
    if text in ids:
        return Answer(text)
    if (meant := known.get(word)) in ids:
        return Answer(meant)
    services = meanings("service", around.directory, around.languages) if reader.kind == "sector" else {}
    if word in services:
        # Who names a craft means the sector that has it.
        return Answer(around.directory.services[services[word]].sector)
    details: dict[str, Any] = {"id": text[:60], "text": text[:60], "suggestion": "", "known": ", ".join(around.languages)}
    near = _near(word, known, ids)
    return Answer(None, (problem(Location("", 1, 1), f"unknown-{reader.kind}", **details),), near)


def _ids(kind: str, around: Around) -> set[str]:
    directory = around.directory
    sets = {"sector": directory.sectors, "service": directory.services, "commune": directory.communes, "member": directory.members}
    return set(sets[kind])


def _near(word: str, known: Mapping[str, str], ids: set[str]) -> tuple[str, ...]:
    """Return up to six ids of which a name looks like the word, or one of its words begins with it."""
    names = {**known, **{id: id for id in ids}}
    begin = [id for name, id in names.items() if len(word) > 2 and f"-{word}" in f"-{name}"]
    like = [names[name] for name in [r.nearest(word, names, 0.8)] if name]
    return tuple(dict.fromkeys(id for id in (*like, *begin) if id in ids))[:6]


def _reading(around: Around) -> r.Reading:
    return r.Reading("", "", around.language, around.languages, True, around.country)


def value_of(node: Node) -> Value:
    """Return a node as plain words, lists and groups."""
    if isinstance(node, Fields):
        return {key.text: value_of(value) for key, value in node.pairs}
    if isinstance(node, Items):
        return [value_of(item) for item in node.items]
    return node.text
