"""The command `new`: what is known of an entry is asked for or taken from options, and its files are written, never over others."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import fields as f
from . import readers as r
from . import schema
from .answers import Around, Value, understand, with_sectors
from .bundled import bundled_site
from .content import Content, add_files, entry_files, read_content
from .decode import decode
from .dialogue import Dialogue, Talk, told
from .i18n import read_messages
from .model import Language, Settings
from .problems import Location, problem
from .readers import Reading, nearest
from .scaffold import EITHER, note, scaffold
from .source import Scalar, read_yaml
from .twins import twins
from .urls import SLUG, slugify
from .wording import LANGUAGES
from .wording.fields import asking

# What is worth asking for though it may be left out.
_ALSO: Mapping[str, tuple[str, ...]] = {
    "member": EITHER,
    "project": ("summary", "client", "place"),
    "opportunity": ("summary", "opens", "url", "email"),
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line says of the entry to begin; `lang` is the terminal's language."""

    site: Path
    kind: str
    place: str
    today: datetime.date
    lang: str
    name: str = ""
    language: str = ""
    about: str = ""
    fields: tuple[str, ...] = ()
    anyway: bool = False


@dataclass(slots=True)
class Begun:
    """What became of it: the files written, the blanks left in the first of them, or why nothing was written."""

    files: list[str] = field(default_factory=list)
    blanks: list[tuple[int, str]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    misused: list[str] = field(default_factory=list)
    lang: str = "en"


def begin(wish: Wish, talk: Talk | None) -> Begun:
    """Begin an entry; without anybody to talk to, what is not known is left blank. Raises OSError when the disk fails."""
    content, _ = read_content(wish.site)
    decoded, _ = decode(content)
    begun = Begun(lang=wish.lang)
    if decoded.settings is None:
        begun.refused.append(asking(wish.lang)["no-site"])
        return begun
    around = _around(wish, decoded.settings, decoded.directory, talk)
    begun.lang = around.lang
    say = asking(around.lang)
    if wish.language and wish.language not in around.languages:
        unknown = problem(Location(""), "unknown-language", text=wish.language, known=", ".join(around.languages), suggestion="")
        begun.misused.append(told(unknown, around.lang))
        return begun
    owner, _, id = wish.place.rpartition("/") if wish.kind == "project" else ("", "", wish.place)
    if wish.kind == "project":
        if talk and not wish.place:
            talk.show(say["owner"])
            owner = talk.ask("").strip().strip("/")
        elif not owner:
            owner, id = id, ""
        if not owner:
            begun.misused.append(say["no-owner"])
            return begun
        if owner not in (members := {entry.id for entry in content.entries.get("member", ())}):
            unknown = problem(Location(""), "unknown-member", id=owner[:60], suggestion=nearest(owner, members))
            begun.misused.append(told(unknown, around.lang))
            return begun
    group = schema.ENTRIES[wish.kind]
    values: dict[str, Value] = {}
    begun.misused += _from_options(wish, group, values, around)
    if begun.misused:
        return begun
    around = with_sectors(around, values, decoded.directory.members.get(owner))
    dialogue = Dialogue(talk, around, _usual(wish, content, around)) if talk else None
    first = next(one for one in group.fields if one.name in {"name", "title"})
    if dialogue:
        dialogue.talk.show(say["welcome"])
        dialogue.fields((first,), values)
    id = id or slugify(_name(values.get(first.name), around), around.language)
    if not id:
        begun.misused.append(say["no-name"])
    elif not SLUG.match(id):
        begun.misused.append(told(problem(Location(""), "bad-name", name=id, suggestion=slugify(id)), around.lang))
    if begun.misused:
        return begun
    path, text_path = entry_files(wish.kind, id, owner)
    if (wish.site / path).exists():
        begun.refused.append(say["exists"].format(path=path))
        return begun
    if not dialogue and _refuse(wish, id, owner, first, values, around, content, begun):
        return begun
    if dialogue:
        met = set(_alike(wish, id, owner, first, values, around, content))
        if met and not dialogue.go_on(sorted(met)):
            begun.refused.append(say["kept"])
            return begun
        also = _ALSO.get(wish.kind, ())
        dialogue.fields(tuple(one for one in group.fields if one.required or one.name in also), values)
        around = dialogue.around
        met = set(_alike(wish, id, owner, first, values, around, content)) - met
        if met and not dialogue.go_on(sorted(met)):
            begun.refused.append(say["kept"])
            return begun
    else:
        _fill_usual(group, values, _usual(wish, content, around), around)
    text = scaffold(wish.kind, path, values, around)
    about = wish.about.strip() + "\n" if wish.about.strip() else note(wish.kind, around)
    files = {path: text, text_path.format(lang=around.language): about}
    there = add_files(wish.site, files)
    if there:
        begun.refused += [say["exists"].format(path=one) for one in there]
    else:
        begun.files = list(files)
        begun.blanks = _blanks(wish.kind, path, text, around)
    return begun


def _around(wish: Wish, settings: Settings, directory: Any, talk: Talk | None) -> Around:
    """Find out whom the entry is for: its language is asked first, and spoken from then on where the program can."""
    codes = tuple(language.code for language in settings.languages)
    owner = directory.members.get(wish.place.partition("/")[0]) if wish.kind == "project" else None
    usual = owner.language if owner else wish.lang if wish.lang in codes else codes[0]
    language = wish.language if wish.language in codes else usual
    if talk and not wish.language and not owner and len(codes) > 1:
        talk.show("Language · Langue · Sprache · Sprooch")
        talk.show("  " + " · ".join(f"{one.code} = {one.name}" for one in settings.languages))
        blank = Around(directory, codes, settings.country, usual, wish.lang, read_messages([], settings.languages[0])[0])
        typed = understand(r.Id("language"), talk.ask(usual), blank).value
        language = typed if isinstance(typed, str) and typed in codes else usual
    chosen = bool(wish.language or talk or owner)
    spoken = next((code for code in settings.language(language).chain if code in LANGUAGES), wish.lang) if chosen else wish.lang
    tongue = settings.language(spoken) if spoken in codes else Language(spoken, spoken, (spoken,), spoken, spoken)
    messages, _ = read_messages([wish.site, bundled_site()], tongue)
    return Around(directory, codes, settings.country, language, spoken, messages)


def _from_options(wish: Wish, group: f.Group, values: dict[str, Value], around: Around) -> list[str]:
    """Take values from --name, --language and --set; return what is wrong with them."""
    known = {one.name: one for one in group.fields}
    pairs = [one.partition("=") for one in wish.fields]
    first = "name" if "name" in known else "title"
    if wish.name:
        every = getattr(known[first].reader, "every", False)
        pairs.insert(0, (f"{first}.{around.language}" if every else first, "=", wish.name))
    if "language" in known:
        values["language"] = around.language
    wrong = []
    # Sectors first: they decide which services a number or word means.
    for name, sign, text in sorted(pairs, key=lambda pair: pair[0] != "sectors"):
        if not sign or not name.strip():
            wrong.append(asking(around.lang)["wrong-set"])
            continue
        head, _, rest = name.strip().partition(".")
        if head not in known:
            unknown = problem(Location(""), "unknown-field", name=head[:60], suggestion=nearest(head, known))
            wrong.append(told(unknown, around.lang))
            continue
        reader, at, parts = _below(known[head].reader, rest.split(".") if rest else [], around)
        if reader is None:
            wrong.append(told(problem(Location(""), "unknown-field", name=name[:60], suggestion=""), around.lang))
            continue
        answer = understand(reader, text, with_sectors(around, values, None))
        if answer.value is None:
            wrong += [f"{name}: {told(one, around.lang)}" for one in answer.problems]
        else:
            _put(values, [head, *parts], answer.value, at)
    return wrong


def _below(reader: Any, names: Sequence[str], around: Around) -> tuple[Any, bool, list[str]]:
    """Follow names into groups and languages; return the reader there, and whether the outermost is a list."""
    listed = isinstance(reader, f.ListOf)
    for name in names:
        reader = reader.item if isinstance(reader, f.ListOf) else reader
        group = f.PICTURE if isinstance(reader, f.PictureReader) else reader
        if isinstance(group, f.Group):
            reader = next((one.reader for one in group.fields if one.name == name), None)
        elif isinstance(group, f.Localised | f.LocalisedList) and name in around.languages:
            reader = r.Line(group.limit) if isinstance(group, f.Localised) else f.ListOf(r.Line(80), group.most)
        elif isinstance(group, f.Pairs) and name in group.names:
            reader = group.value
        else:
            reader = None
    return reader, listed and bool(names), list(names)


def _put(values: dict[str, Value], names: Sequence[str], value: Value, listed: bool) -> None:
    """Put a value where its names lead; of a list of groups, into the first."""
    head, *rest = names
    if not rest:
        values[head] = value
        return
    inside = values.get(head)
    if listed:
        groups = inside if isinstance(inside, list) else [{}]
        inside, values[head] = groups[0], groups
    elif not isinstance(inside, dict):
        inside = values[head] = {}
    assert isinstance(inside, dict)
    _put(inside, rest, value, False)


def _usual(wish: Wish, content: Content, around: Around) -> dict[str, str]:
    """Return what is taken where nothing else is said."""
    orders = [
        int(value.text)
        for entry in content.entries.get(wish.kind, ())
        for key, value in (entry.fields.pairs if entry.fields else ())
        if key.text == "order" and isinstance(value, Scalar) and value.text.isdecimal()
    ]
    return {"on": wish.today.isoformat(), "order": str(max(orders, default=0) + 1), "languages": around.language}


def _fill_usual(group: f.Group, values: dict[str, Value], usual: Mapping[str, str], around: Around) -> None:
    for one in group.fields:
        if one.required and one.name == "order":
            values.setdefault(one.name, usual["order"])
    consent = values.get("consent")
    if isinstance(consent, dict) and consent.get("by"):
        consent.setdefault("on", usual["on"])


def _name(value: Value | None, around: Around) -> str:
    if isinstance(value, dict):
        return str(value.get(around.language) or next(iter(value.values()), ""))
    return str(value or "")


def _alike(wish: Wish, id: str, owner: str, first: f.Field, values: Mapping[str, Value], around: Around, content: Content) -> Iterator[str]:
    legal = values.get("legal")
    given = {"name": _name(values.get(first.name), around), "website": str(values.get("website", ""))}
    given["vat"] = str(legal.get("vat", "")) if isinstance(legal, dict) else ""
    for twin in twins(wish.kind, id, owner, given, content):
        yield asking(around.lang)[twin.why].format(text=twin.text, place=twin.place)


def _refuse(
    wish: Wish, id: str, owner: str, first: f.Field, values: Mapping[str, Value], around: Around, content: Content, begun: Begun
) -> bool:
    found = list(_alike(wish, id, owner, first, values, around, content))
    if found and not wish.anyway:
        begun.refused += [*found, asking(around.lang)["twin-hint"]]
    return bool(begun.refused)


def _blanks(kind: str, path: str, text: str, around: Around) -> list[tuple[int, str]]:
    """Read the new file back as `check` will, and return the blanks in it."""
    fields, _ = read_yaml(text.encode(), path)
    reading = Reading(path, "", around.language, around.languages, True, around.country)
    if fields is None:
        return []
    schema.ENTRIES[kind].values(fields, reading)
    found = {(one.where.line, dict(one.details).get("name", "")) for one in reading.problems if one.code == "field-blank"}
    for one in reading.problems:
        if one.code != "field-blank":
            name = next((key.text for key, value in reversed(fields.pairs) if key.line <= one.where.line), "")
            found.add((one.where.line, name))
    given = {key.text for key, value in fields.pairs if not r.is_blank(value)}
    if kind == "member" and not given & set(EITHER):
        found.update((key.line, " / ".join(EITHER)) for key, _ in fields.pairs if key.text == EITHER[0])
    return sorted(found)
