"""Entries in, the Directory out: each decoded by its schema, then every id that one entry mentions is looked up in the others."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from . import schema
from .content import Content, Entry, TextFile
from .formats import find_language, is_locale
from .inward import text_links
from .markup import keeps_link, without_notes
from .mentions import look_up
from .model import (
    LUXEMBOURG,
    Canton,
    Commune,
    Country,
    Directory,
    Language,
    LongText,
    Member,
    Opportunity,
    Project,
    Sector,
    Service,
    Settings,
    StaticPage,
    Text,
)
from .problems import Edit, Location, Problem, problem
from .readers import Mention, PictureUse, Reading, is_blank, nearest
from .source import Fields, Items, Node, Scalar
from .urls import slugify
from .wording import LANGUAGES

MAX_MARKDOWN = 20_000
DEPARTED = "alumni"


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the content says: the settings, the directory, and the picture files and the other entries that it refers to."""

    settings: Settings | None
    directory: Directory
    pictures: tuple[PictureUse, ...]
    mentions: tuple[Mention, ...] = ()


class Neighbour(NamedTuple):
    """What is known of a member that is not among the entries: its name, and what it mentions of other members."""

    name: str
    mentions: Sequence[Mention]


def decode(content: Content, neighbours: Mapping[str, Neighbour] | None = None) -> tuple[Decoded, list[Problem]]:
    """Decode all entries. A wrong entry is reported and left out; the others are still decoded and checked.

    `neighbours` are members that are not among the entries and that these may refer to.
    """
    neighbours = neighbours or {}
    problems: list[Problem] = []
    settings = _settings(content.site, problems)
    # Where site.yaml is broken, entries are not blamed for the languages it would have named.
    codes = tuple(language.code for language in settings.languages) if settings else tuple(_codes(content.site)) or LANGUAGES
    own = settings.base_url if settings else ""
    decoder = _Decoder(codes, settings is not None, _country(content.site), own, problems)
    sectors = {s.id: s for s in sorted(filter(None, map(decoder.sector, content.entries.get("sector", ()))), key=lambda s: (s.order, s.id))}
    services = decoder.services(sectors.values(), content.entries.get("sector", ()))
    cantons = {canton.id: canton for canton in decoder.cantons(content.places)}
    communes = decoder.communes(cantons.values(), content.places)
    pages = {p.id: p for p in sorted(filter(None, map(decoder.page, content.entries.get("page", ()))), key=lambda p: (p.order, p.id))}
    opportunities = {one.id: one for one in filter(None, map(decoder.opportunity, content.entries.get("opportunity", ())))}
    member_entries = content.entries.get("member", ())
    members = {m.id: m for m in filter(None, map(decoder.member, member_entries))}
    decoder.mentions += (mention for one in neighbours.values() for mention in one.mentions)
    directory = Directory(members, sectors, services, cantons, communes, pages, opportunities)
    everybody = {entry.id for entry in member_entries} | neighbours.keys()
    names = {id: one.name for id, one in neighbours.items() if one.name} | {id: member.name for id, member in members.items()}
    look_up(decoder.mentions, directory, codes, content, everybody, dict(sorted(names.items())), problems)
    for entry in member_entries:
        if entry.id in members:
            _check_member(members[entry.id], entry, directory, problems)
    return Decoded(settings, directory, tuple(decoder.pictures), tuple(decoder.mentions)), problems


def _settings(fields: Fields | None, problems: list[Problem]) -> Settings | None:
    if fields is None:
        return None
    codes = tuple(_codes(fields))
    reading = Reading(
        "content/site.yaml", "content", codes[0] if codes else "en", codes or LANGUAGES, bool(codes), _country(fields), problems
    )
    values = schema.SITE.values(fields, reading)
    if values is None or not values["languages"]:
        return None
    languages = []
    for one in values["languages"]:
        code = one["code"]
        fallback = one.get("fallback") or tuple(other for other in codes if other != code)
        chain = (code, *(other for other in fallback if other in codes and other != code))
        if not is_locale(one.get("formats", code)):
            where = _place("content/site.yaml", _values_of("code", fields), code)
            problems.append(problem(where, "unknown-locale", len(code), text=code))
            return None
        languages.append(
            Language(code, one["name"], chain, one.get("formats", code), one.get("stemming", code), one.get("direction", "ltr"))
        )
    base = values["base_url"].rstrip("/") + "/"
    return Settings(**{**values, "languages": tuple(languages), "base_url": base})


def _codes(fields: Fields | None) -> Iterable[str]:
    """Return the codes of the site's languages before anything else is read, because localised fields need them."""
    for key, value in fields.pairs if fields else ():
        if key.text == "languages":
            for item in getattr(value, "items", ()):
                for name, code in getattr(item, "pairs", ()):
                    if name.text == "code" and isinstance(code, Scalar):
                        yield code.text


def _country(fields: Fields | None) -> Country:
    """Return the site's country before anything else is read, because numbers are read by its rules; problems are told later."""
    for key, value in fields.pairs if fields else ():
        if key.text == "country" and not is_blank(value):
            found = schema.COUNTRY.read(value, Reading("content/site.yaml", "content", "en", LANGUAGES))
            return found if isinstance(found, Country) else LUXEMBOURG
    return LUXEMBOURG


class _Decoder:
    """Decodes entries one by one, collecting what they mention."""

    def __init__(self, languages: tuple[str, ...], languages_known: bool, country: Country, own: str, problems: list[Problem]) -> None:
        self.languages = languages
        self.languages_known = languages_known
        self.country = country
        self.own = own
        self.problems = problems
        self.mentions: list[Mention] = []
        self.pictures: list[PictureUse] = []

    def _reading(self, entry: Entry, language: str) -> Reading:
        known, country = self.languages_known, self.country
        return Reading(entry.path, entry.folder, language, self.languages, known, country, self.problems, self.mentions, self.pictures)

    def _values(self, entry: Entry, group: Any, language: str) -> dict[str, Any] | None:
        if entry.fields is None:
            return None
        values: dict[str, Any] | None = group.values(entry.fields, self._reading(entry, language))
        return values

    def _long_text(self, entry: Entry) -> LongText:
        markdown, path = {}, {}
        for text in entry.texts:
            if text.lang not in self.languages:
                meant = find_language(text.lang, self.languages)
                meant = meant if meant in self.languages else nearest(text.lang, self.languages)
                stem = posixpath.basename(text.path).partition(".")[0]
                details: dict[str, Any] = {"suggestion": f"{stem}.{meant}.md" if meant else "", "example": f"{stem}.{self.languages[0]}.md"}
                known = ", ".join(self.languages)
                self.problems.append(problem(Location(text.path), "unknown-suffix", text=text.lang, known=known, **details))
            elif not (body := without_notes(text.text)).strip():
                self.problems.append(problem(Location(text.path), "text-empty"))
            elif len(text.text) > MAX_MARKDOWN:
                self.problems.append(problem(Location(text.path), "too-long", length=len(text.text), limit=MAX_MARKDOWN))
            else:
                markdown[text.lang], path[text.lang] = body, text.path
                self._links(text, entry.folder)
        ordered = [lang for lang in self.languages if lang in markdown]
        return LongText({lang: markdown[lang] for lang in ordered}, {lang: path[lang] for lang in ordered})

    def _links(self, text: TextFile, folder: str) -> None:
        """Remember links into the site itself, to be looked up once all pages are planned, and tell of those that no page would keep."""
        for link in text_links(text.text):
            where, width = Location(text.path, link.line, link.column), len(link.url)
            if self.own and (link.url + "/").startswith(self.own):
                node = Scalar(link.url, True, link.line, link.column, width)
                self.mentions.append(Mention("page", link.url[len(self.own) :], where, folder, node))
            elif not keeps_link(link.url):
                guess = f"mailto:{link.url}" if "@" in link.url else f"https://{link.url}"
                suggestion = guess if keeps_link(guess) and ("@" in link.url or link.url.startswith("www.")) else ""
                mend = (Edit(link.line, link.column, width, suggestion),) if suggestion else ()
                self.problems.append(problem(where, "link-lost", width, mend=mend, url=link.url[:100], suggestion=suggestion))

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
            Service(
                s["id"],
                entry.id,
                s["name"],
                s.get("synonyms"),
                self._slug(s.get("slug"), s["name"]),
                s.get("work", ""),
                s.get("aliases", ()),
            )
            for s in values.get("services", ())
        )
        values["slug"] = self._slug(values.get("slug"), values["name"])
        return Sector(id=entry.id, path=entry.path, about=about, **values)

    def services(self, sectors: Iterable[Sector], entries: Iterable[Entry]) -> dict[str, Service]:
        fields = {entry.id: entry.fields for entry in entries}
        services: dict[str, Service] = {}
        for sector in sectors:
            for service in sector.services:
                if service.id in services:
                    other = services[service.id].sector
                    where = _place(sector.path, _values_of("id", fields[sector.id]), service.id)
                    self.problems.append(problem(where, "service-twice", len(service.id), id=service.id, other=other))
                services.setdefault(service.id, service)
        return services

    def cantons(self, fields: Fields | None) -> Iterable[Canton]:
        if fields is None:
            return
        reading = Reading(
            "content/places.yaml", "content", self.languages[0], self.languages, self.languages_known, self.country, self.problems
        )
        for canton in (schema.PLACES.values(fields, reading) or {}).get("cantons", ()):
            communes = tuple(Commune(c["id"], canton["id"], c["name"], bool(c.get("city"))) for c in canton["communes"])
            yield Canton(canton["id"], canton["name"], communes, canton.get("iso", ""))

    def communes(self, cantons: Iterable[Canton], fields: Fields | None) -> dict[str, Commune]:
        communes: dict[str, Commune] = {}
        for canton in cantons:
            for commune in canton.communes:
                if commune.id in communes:
                    where = _place("content/places.yaml", _values_of("id", fields), commune.id)
                    self.problems.append(problem(where, "commune-twice", len(commune.id), id=commune.id))
                communes[commune.id] = commune
        return communes

    def page(self, entry: Entry) -> StaticPage | None:
        values = self._values(entry, schema.PAGE, self.languages[0])
        body = self._long_text(entry)
        if values is None:
            return None
        values["slug"] = self._slug(values.get("slug"), values["title"])
        return StaticPage(id=entry.id, path=entry.path, body=body, **values)

    def opportunity(self, entry: Entry) -> Opportunity | None:
        values = self._values(entry, schema.OPPORTUNITY, self.languages[0])
        body = self._long_text(entry)
        if values is None:
            return None
        if not {"url", "email"} & _given(entry):
            self.problems.append(problem(Location(entry.path, 1, 1), "no-way-to-write"))
        return Opportunity(id=entry.id, path=entry.path, body=body, **values)

    def member(self, entry: Entry) -> Member | None:
        language = own_language(entry, self.languages, self.languages[0])
        uses = len(self.pictures)
        values = self._values(entry, schema.MEMBER, language)
        about = self._long_text(entry)
        projects = tuple(filter(None, (self._project(child, entry.id, language) for child in entry.projects)))
        used = {use.src for use in self.pictures[uses:]}
        # What a file shows that cannot be read is not known.
        known = all(one.fields is not None and not one.fields.unreadable for one in (entry, *entry.projects))
        for path in sorted(entry.files - used) if known else ():
            self.problems.append(problem(Location(path), "picture-unused"))
        if values is None:
            return None
        if not {"website", "email"} & _given(entry):
            self.problems.append(problem(Location(entry.path, 1, 1), "no-way-to-write"))
        ordered = tuple(sorted(projects, key=lambda project: (-project.year, project.id)))
        return Member(id=entry.id, path=entry.path, about=about, projects=ordered, **values)

    def _project(self, entry: Entry, member: str, language: str) -> Project | None:
        values = self._values(entry, schema.PROJECT, language)
        body = self._long_text(entry)
        if values is None:
            return None
        return Project(id=entry.id, member=member, path=entry.path, language=language, body=body, **values)


def own_language(entry: Entry, languages: Sequence[str], otherwise: str) -> str:
    """Return the language an entry says it is written in, or another one where it names none of these."""
    for key, value in entry.fields.pairs if entry.fields else ():
        if key.text == "language" and isinstance(value, Scalar) and value.text in languages:
            return value.text
    return otherwise


def _given(entry: Entry) -> set[str]:
    """Return the names of the fields that an entry has, rightly written or not."""
    fields = entry.fields
    return {*fields.unreadable, *(key.text for key, value in fields.pairs if not is_blank(value))} if fields else set()


def _values_of(name: str, node: Node | None) -> Iterable[Scalar]:
    """Yield all single values that fields of this name have, however deep."""
    if isinstance(node, Items):
        for item in node.items:
            yield from _values_of(name, item)
    elif isinstance(node, Fields):
        for key, value in node.pairs:
            if key.text == name:
                yield from (one for one in (value.items if isinstance(value, Items) else (value,)) if isinstance(one, Scalar))
            yield from _values_of(name, value)


def _place(path: str, values: Iterable[Scalar], text: str) -> Location:
    """Return where a value stands for the last time."""
    places = [Location(path, one.line, one.column) for one in values if one.text.strip() == text]
    return places[-1] if places else Location(path, 1, 1)


def _check_member(member: Member, entry: Entry, directory: Directory, problems: list[Problem]) -> None:
    def at(name: str, text: str = "") -> Location:
        if text:
            return _place(entry.path, _values_of(name, entry.fields), text)
        keys = entry.fields.pairs if entry.fields else ()
        return next((Location(entry.path, key.line, key.column) for key, _ in keys if key.text == name), Location(entry.path, 1, 1))

    for service in member.services:
        known = directory.services.get(service)
        if known and known.sector not in member.sectors and all(sector in directory.sectors for sector in member.sectors):
            where = at("services", service)
            problems.append(problem(where, "service-of-other-sector", len(service), id=service, sector=known.sector))
    if member.id in member.partners:
        problems.append(problem(at("partners", member.id), "own-partner", len(member.id)))
    if member.contact and "contact" not in member.consent.scope:
        problems.append(problem(at("contact"), "contact-without-consent", len("contact"), name=member.contact.name))
    if member.geo and "geo" not in member.consent.scope:
        problems.append(problem(at("geo"), "geo-without-consent", len("geo")))


def as_shown(member: Member) -> Member:
    """Return a member without the persons and places to whose publication nobody agreed."""
    if member.contact and "contact" not in member.consent.scope:
        member = replace(member, contact=None)
    if member.geo and "geo" not in member.consent.scope:
        member = replace(member, geo=None)
    return member
