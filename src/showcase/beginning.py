"""The command `new`: what is known of an entry is asked for or taken from options, and its files are written, never over others."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

from . import fields as f
from . import readers as r
from . import schema
from .answers import Around, Value, choices, understand
from .bundled import bundled_site
from .content import Content, add_files, entry_files, read_content
from .decode import decode
from .i18n import read_messages
from .model import Language, Settings
from .problems import Location, Problem, problem
from .readers import Reading, nearest
from .scaffold import EITHER, note, scaffold
from .source import Scalar, read_yaml
from .twins import twins
from .urls import SLUG, slugify
from .wording import LANGUAGES, tell
from .wording.fields import asking, explain

# What is worth asking for though it may be left out.
_ALSO: Mapping[str, tuple[str, ...]] = {"member": EITHER, "project": ("summary", "client", "place")}
_MOST_SHOWN = 40


class Talk(Protocol):
    """Somebody at a terminal."""

    def show(self, text: str) -> None:
        """Show a line."""

    def ask(self, default: str) -> str:
        """Return what is typed in, or `default`."""


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
        begun.misused.append(_told(unknown, around.lang))
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
            begun.misused.append(_told(unknown, around.lang))
            return begun
    group = schema.ENTRIES[wish.kind]
    values: dict[str, Value] = {}
    begun.misused += _from_options(wish, group, values, around)
    if begun.misused:
        return begun
    around = _with_sectors(around, values, decoded.directory.members.get(owner))
    dialogue = _Dialogue(talk, around, _usual(wish, content, around)) if talk else None
    first = next(one for one in group.fields if one.name in {"name", "title"})
    if dialogue:
        dialogue.talk.show(say["welcome"])
        dialogue.fields((first,), values)
    id = id or slugify(_name(values.get(first.name), around), around.language)
    if not id:
        begun.misused.append(say["no-name"])
    elif not SLUG.match(id):
        begun.misused.append(_told(problem(Location(""), "bad-name", name=id, suggestion=slugify(id)), around.lang))
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
            wrong.append(_told(unknown, around.lang))
            continue
        reader, at, parts = _below(known[head].reader, rest.split(".") if rest else [], around)
        if reader is None:
            wrong.append(_told(problem(Location(""), "unknown-field", name=name[:60], suggestion=""), around.lang))
            continue
        answer = understand(reader, text, _with_sectors(around, values, None))
        if answer.value is None:
            wrong += [f"{name}: {_told(one, around.lang)}" for one in answer.problems]
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


def _with_sectors(around: Around, values: Mapping[str, Value], owner: Any) -> Around:
    sectors = values.get("sectors") or (list(owner.sectors) if owner else [])
    return replace(around, sectors=tuple(str(one) for one in sectors))


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


def _told(one: Problem, lang: str) -> str:
    told = tell(one, lang)
    return f"{told.message} {told.hint}".strip()


class _Dialogue:
    """Questions one after the other, each asked again until its answer is understood or left for later."""

    def __init__(self, talk: Talk, around: Around, usual: Mapping[str, str]) -> None:
        self.talk = talk
        self.around = around
        self.usual = usual
        self.words = asking(around.lang)

    def fields(self, fields: Sequence[f.Field], values: dict[str, Value]) -> None:
        """Ask for all of the fields that are not known."""
        for one in fields:
            if one.name in values:
                continue
            value = self._field(one, one.reader, "")
            if value is None and one.name == EITHER[-1] and not values.keys() & set(EITHER):
                self.talk.show(f"  {self.words['either']}")
                value = self._field(one, one.reader, "")
            if value is not None:
                values[one.name] = value
            self.around = _with_sectors(self.around, values, None) if one.name == "sectors" else self.around

    def go_on(self, twins: Sequence[str]) -> bool:
        """Tell of entries that may be the same, and ask whether this is another."""
        for twin in twins:
            self.talk.show(twin)
        self.talk.show(self.words["go-on"])
        return self.talk.ask("").strip().lower() in r.YES

    def _field(self, one: f.Field, reader: Any, above: str) -> Value | None:
        said = explain(one.help, self.around.lang)
        if isinstance(reader, f.Localised) and reader.every:
            words = {}
            for lang in self.around.languages:
                text = self._one(f.Localised(reader.limit), f"{said} ({lang})", "", "")
                words.update({lang: text} if text is not None else {})
            return dict(words) or None
        inner = reader.item if isinstance(reader, f.ListOf) else reader
        group = f.PICTURE if isinstance(inner, f.PictureReader) else inner
        if isinstance(group, f.Group):
            values: dict[str, Value] = {}
            for sub in group.fields:
                if sub.required:
                    value = self._field(sub, sub.reader, said)
                    if value is None and not values:
                        return None
                    values.update({sub.name: value} if value is not None else {})
            return [values] if isinstance(reader, f.ListOf) else values
        return self._one(
            reader, f"{above} – {said}" if above else said, explain(one.example, self.around.lang), self.usual.get(one.name, "")
        )

    def _one(self, reader: Any, question: str, example: str, usual: str) -> Value | None:
        """Ask one question until its answer is understood; return None where it is left for later."""
        self.talk.show("")
        self.talk.show(question)
        listed = choices(reader, self.around)
        if 0 < len(listed) <= _MOST_SHOWN:
            numbered = not any(word[:1].isdigit() for word in listed)
            for number, (word, label) in enumerate(listed.items(), 1):
                self.talk.show(f"  {number:2}  {label}" if numbered else f"  {word:6} {label}" if label != word else f"  {word}")
        elif example and not usual:
            self.talk.show("  " + self.words["example"].format(example=example.strip("[]'")))
        if isinstance(reader, f.ListOf):
            self.talk.show(f"  {self.words['several' if listed else 'commas']}")
        while True:
            text = self.talk.ask(usual).strip()
            if not text:
                return None
            answer = understand(reader, text, self.around)
            if answer.value is not None:
                if isinstance(answer.value, str | list) and (shown := self._named(reader, answer.value)) != text:
                    self.talk.show(f"  → {shown}")
                return answer.value
            self._wrong(reader, answer.near, answer.problems)

    def _named(self, reader: Any, value: str | list[Value]) -> str:
        listed = choices(reader, self.around)
        return ", ".join(listed.get(str(one)) or self._label(reader, str(one)) for one in (value if isinstance(value, list) else [value]))

    def _wrong(self, reader: Any, near: Sequence[str], problems: Sequence[Problem]) -> None:
        for one in problems:
            words = dict(one.details)
            unknown = one.code.startswith("unknown-")
            self.talk.show(f"  {self.words['no-match'].format(text=words.get('text', '')) if unknown else _told(one, self.around.lang)}")
        if near:
            self.talk.show(f"  {self.words['perhaps']}")
            for id in near:
                self.talk.show(f"      {self._label(reader, id)}")

    def _label(self, reader: Any, id: str) -> str:
        kind = getattr(reader.item if isinstance(reader, f.ListOf) else reader, "kind", "")
        directory = self.around.directory
        known: Mapping[str, Any] = {"sector": directory.sectors, "service": directory.services, "commune": directory.communes}.get(kind, {})
        said = known[id].name.pick((self.around.lang, self.around.language, *self.around.languages)) if id in known else None
        return said.words if said else id
