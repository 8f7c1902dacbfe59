"""Entries in, the Directory out: each decoded by its schema, then every id that one entry mentions is looked up in the others."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from . import schema
from .content import Content, Entry
from .fields import Mention, PictureUse, Reading, nearest
from .model import Canton, Commune, Directory, Language, LongText, Member, Project, Sector, Service, Settings, StaticPage, Text
from .problems import Location, Problem, problem
from .source import Fields, Scalar
from .urls import slugify

MAX_MARKDOWN = 20_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the content says: the settings, the directory, and the picture files that it refers to."""

    settings: Settings | None
    directory: Directory
    pictures: tuple[PictureUse, ...]


def decode(content: Content) -> tuple[Decoded, list[Problem]]:
    """Decode all entries. A wrong entry is reported and left out; the others are still decoded and checked."""
    problems: list[Problem] = []
    settings = _settings(content.site, problems)
    codes = tuple(language.code for language in settings.languages) if settings else ("en",)
    decoder = _Decoder(codes, problems)
    sectors = {s.id: s for s in sorted(filter(None, map(decoder.sector, content.entries.get("sector", ()))), key=lambda s: (s.order, s.id))}
    services = decoder.services(sectors.values())
    cantons = {canton.id: canton for canton in decoder.cantons(content.places)}
    communes = decoder.communes(cantons.values())
    pages = {p.id: p for p in sorted(filter(None, map(decoder.page, content.entries.get("page", ()))), key=lambda p: (p.order, p.id))}
    member_entries = content.entries.get("member", ())
    members = {m.id: m for m in filter(None, map(decoder.member, member_entries))}
    directory = Directory(members, sectors, services, cantons, communes, pages)
    _look_up(decoder.mentions, directory, codes, {entry.id for entry in member_entries}, problems)
    for member in members.values():
        _check_member(member, directory, problems)
    return Decoded(settings, directory, tuple(decoder.pictures)), problems


def _settings(fields: Fields | None, problems: list[Problem]) -> Settings | None:
    if fields is None:
        return None
    codes = tuple(_codes(fields))
    reading = Reading("content/site.yaml", "content", codes[0] if codes else "en", codes or ("en",), problems)
    values = schema.SITE.values(fields, reading)
    if values is None or not values["languages"]:
        return None
    languages = []
    for one in values["languages"]:
        code = one["code"]
        fallback = one.get("fallback") or tuple(other for other in codes if other != code)
        chain = (code, *(other for other in fallback if other in codes and other != code))
        languages.append(
            Language(code, one["name"], chain, one.get("formats", code), one.get("stemming", code), one.get("direction", "ltr"))
        )
    base = values["base_url"].rstrip("/") + "/"
    return Settings(**{**values, "languages": tuple(languages), "base_url": base})


def _codes(fields: Fields) -> Iterable[str]:
    """Return the codes of the site's languages before anything else is read, because localised fields need them."""
    for key, value in fields.pairs:
        if key.text == "languages":
            for item in getattr(value, "items", ()):
                for name, code in getattr(item, "pairs", ()):
                    if name.text == "code" and isinstance(code, Scalar):
                        yield code.text


class _Decoder:
    """Decodes entries one by one, collecting what they mention."""

    def __init__(self, languages: tuple[str, ...], problems: list[Problem]) -> None:
        self.languages = languages
        self.problems = problems
        self.mentions: list[Mention] = []
        self.pictures: list[PictureUse] = []

    def _reading(self, entry: Entry, language: str) -> Reading:
        return Reading(entry.path, entry.folder, language, self.languages, self.problems, self.mentions, self.pictures)

    def _values(self, entry: Entry, group: Any, language: str) -> dict[str, Any] | None:
        if entry.fields is None:
            return None
        values: dict[str, Any] | None = group.values(entry.fields, self._reading(entry, language))
        return values

    def _long_text(self, entry: Entry) -> LongText:
        markdown, path = {}, {}
        for text in entry.texts:
            if text.lang not in self.languages:
                suggestion = "lb" if text.lang == "lu" and "lb" in self.languages else nearest(text.lang, self.languages)
                known = ", ".join(self.languages)
                self.problems.append(problem(Location(text.path), "unknown-suffix", text=text.lang, known=known, suggestion=suggestion))
            elif not text.text.strip():
                self.problems.append(problem(Location(text.path), "text-empty"))
            elif len(text.text) > MAX_MARKDOWN:
                self.problems.append(problem(Location(text.path), "too-long", length=len(text.text), limit=MAX_MARKDOWN))
            else:
                markdown[text.lang], path[text.lang] = text.text, text.path
        ordered = [lang for lang in self.languages if lang in markdown]
        return LongText({lang: markdown[lang] for lang in ordered}, {lang: path[lang] for lang in ordered})

    def _slug(self, given: Text | None, name: Text) -> Text:
        """Return a slug a language: the given one, else the name's; both reduced to what an address may hold."""
        words = {}
        for lang in self.languages:
            source = given if given and lang in given.words else name
            said = source.pick((lang, *self.languages))
            words[lang] = slugify(said.words, said.lang) if said else ""
        return Text(words)

    def sector(self, entry: Entry) -> Sector | None:
        values = self._values(entry, schema.SECTOR, self.languages[0])
        about = self._long_text(entry)
        if values is None:
            return None
        values["services"] = tuple(
            Service(s["id"], entry.id, s["name"], s.get("synonyms"), self._slug(s.get("slug"), s["name"]))
            for s in values.get("services", ())
        )
        values["slug"] = self._slug(values.get("slug"), values["name"])
        return Sector(id=entry.id, path=entry.path, about=about, **values)

    def services(self, sectors: Iterable[Sector]) -> dict[str, Service]:
        services: dict[str, Service] = {}
        for sector in sectors:
            for service in sector.services:
                if service.id in services:
                    other = services[service.id].sector
                    self.problems.append(problem(Location(sector.path, 1, 1), "service-twice", id=service.id, other=other))
                services.setdefault(service.id, service)
        return services

    def cantons(self, fields: Fields | None) -> Iterable[Canton]:
        if fields is None:
            return
        reading = Reading("content/places.yaml", "content", self.languages[0], self.languages, self.problems)
        for canton in (schema.PLACES.values(fields, reading) or {}).get("cantons", ()):
            communes = tuple(Commune(c["id"], canton["id"], c["name"], bool(c.get("city"))) for c in canton["communes"])
            yield Canton(canton["id"], canton["name"], communes, canton.get("iso", ""))

    def communes(self, cantons: Iterable[Canton]) -> dict[str, Commune]:
        communes: dict[str, Commune] = {}
        for canton in cantons:
            for commune in canton.communes:
                if commune.id in communes:
                    self.problems.append(problem(Location("content/places.yaml", 1, 1), "commune-twice", id=commune.id))
                communes[commune.id] = commune
        return communes

    def page(self, entry: Entry) -> StaticPage | None:
        values = self._values(entry, schema.PAGE, self.languages[0])
        body = self._long_text(entry)
        if values is None:
            return None
        values["slug"] = self._slug(values.get("slug"), values["title"])
        return StaticPage(id=entry.id, path=entry.path, body=body, **values)

    def member(self, entry: Entry) -> Member | None:
        language = self._own_language(entry)
        uses = len(self.pictures)
        values = self._values(entry, schema.MEMBER, language)
        about = self._long_text(entry)
        projects = tuple(filter(None, (self._project(child, entry.id, language) for child in entry.projects)))
        used = {use.src for use in self.pictures[uses:]}
        for path in sorted(entry.files - used):
            self.problems.append(problem(Location(path), "picture-unused"))
        if values is None:
            return None
        if not values.get("website") and not values.get("email"):
            self.problems.append(problem(Location(entry.path, 1, 1), "no-way-to-write"))
        ordered = tuple(sorted(projects, key=lambda project: (-project.year, project.id)))
        return Member(id=entry.id, path=entry.path, about=about, projects=ordered, **values)

    def _own_language(self, entry: Entry) -> str:
        for key, value in entry.fields.pairs if entry.fields else ():
            if key.text == "language" and isinstance(value, Scalar) and value.text in self.languages:
                return value.text
        return self.languages[0]

    def _project(self, entry: Entry, member: str, language: str) -> Project | None:
        values = self._values(entry, schema.PROJECT, language)
        body = self._long_text(entry)
        if values is None:
            return None
        return Project(id=entry.id, member=member, path=entry.path, language=language, body=body, **values)


def _look_up(
    mentions: Iterable[Mention], directory: Directory, languages: tuple[str, ...], members: set[str], problems: list[Problem]
) -> None:
    """Report every mention of an entry that does not exist, with the one that may have been meant."""
    known: dict[str, Any] = {
        "sector": directory.sectors,
        "service": directory.services,
        "commune": directory.communes,
        "member": members,
        "language": languages,
    }
    labels: dict[str, Mapping[str, str]] = {}
    for mention in mentions:
        if mention.kind == "project":
            folder = mention.where.path.split("/")[2]
            owner = directory.members.get(folder)
            names: Any = {project.id for project in owner.projects} if owner else {mention.id}
        else:
            names = known[mention.kind]
        if mention.id not in names:
            if mention.kind not in labels:
                labels[mention.kind] = _labels(mention.kind, directory)
            suggestion = labels[mention.kind].get(slugify(mention.id)) or nearest(mention.id, names)
            if not suggestion and (close := nearest(slugify(mention.id), labels[mention.kind])):
                suggestion = labels[mention.kind][close]
            details = {"id": mention.id[:60], "suggestion": suggestion}
            problems.append(problem(mention.where, f"unknown-{mention.kind}", len(mention.id), **details))


def _labels(kind: str, directory: Directory) -> dict[str, str]:
    """Return slugs of the names, in all languages, that a member may write instead of an id, with the id that is meant."""
    labels: dict[str, str] = {}
    if kind == "sector":
        for sector in directory.sectors.values():
            labels.update({slugify(name): sector.id for name in (*sector.name.words.values(), *sector.slug.words.values())})
    elif kind == "service":
        for service in directory.services.values():
            synonyms = service.synonyms.words.values() if service.synonyms else ()
            for name in (*service.name.words.values(), *(word for words in synonyms for word in words)):
                labels.setdefault(slugify(name), service.id)
    elif kind == "commune":
        for commune in directory.communes.values():
            for name in commune.name.words.values():
                labels.setdefault(slugify(name), commune.id)
        for commune in directory.communes.values():
            if commune.city:
                labels.setdefault(commune.id.split("-")[0], commune.id)
    elif kind == "member":
        labels.update({slugify(member.name): member.id for member in directory.members.values()})
    elif kind == "language":
        labels.update({"francais": "fr", "french": "fr", "deutsch": "de", "english": "en", "letzebuergesch": "lb", "lu": "lb"})
    return labels


def _check_member(member: Member, directory: Directory, problems: list[Problem]) -> None:
    where = Location(member.path, 1, 1)
    for service in member.services:
        known = directory.services.get(service)
        if known and known.sector not in member.sectors:
            problems.append(problem(where, "service-of-other-sector", id=service, sector=known.sector))
    if member.id in member.partners:
        problems.append(problem(where, "own-partner"))
    if member.contact and "contact" not in member.consent.scope:
        problems.append(problem(where, "contact-without-consent", name=member.contact.name))
    if member.geo and "geo" not in member.consent.scope:
        problems.append(problem(where, "geo-without-consent"))


def on(day: datetime.date, directory: Directory) -> Directory:
    """Return the directory as visitors see it on a day: departed members are gone, and persons without consent."""
    members = {}
    for member in directory.members.values():
        if member.status == "alumni":
            continue
        if member.contact and "contact" not in member.consent.scope:
            member = replace(member, contact=None)
        if member.geo and "geo" not in member.consent.scope:
            member = replace(member, geo=None)
        members[member.id] = member
    return replace(directory, members=members)
