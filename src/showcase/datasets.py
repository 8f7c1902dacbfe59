"""The one declaration of the open data: which columns each data set has, in which order, and what they mean.

A field of the schema is published when it has its line here, and held back when it is named in WITHHELD with the reason;
JSON, CSV, JSON Schema and the documentation follow from these lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from . import schema, shapes
from .fields import Field, Group
from .model import Canton, Commune, Directory, Member, Project, Sector, Service
from .pages import Plan
from .shapes import ID, NOTHING, TEXT, URL, Each, Plain, Shape, Spoken

# Raised by hand, as docs/data.md says: the second number when something is added, the first when something changes or goes.
VERSION = "1.0"
FOLDER = "data/"


@dataclass(frozen=True, slots=True)
class Ground:
    """What columns draw on beside the entry itself."""

    plan: Plan
    directory: Directory
    languages: tuple[str, ...]

    def pages(self, *subject: str) -> dict[str, str]:
        """Return the whole address of a page in every language that has it."""
        paths = self.plan.paths
        return {lang: self.plan.base_url + paths[subject, lang] for lang in self.languages if (subject, lang) in paths}

    def address(self, file: str) -> str:
        """Return the whole address of a file of the open data."""
        return f"{self.plan.base_url}{FOLDER}{file}"


@dataclass(frozen=True, slots=True)
class Column:
    """One field of a data set. A `long` one stands only in a member's own file."""

    name: str
    help: str
    shape: Shape
    take: Callable[[Any, Ground], Any]
    required: bool = False
    long: bool = False


@dataclass(frozen=True, slots=True)
class DataSet:
    """The records of one kind: the file is named after it, `id` is what they are sorted by."""

    name: str
    columns: tuple[Column, ...]

    @property
    def short(self) -> tuple[Column, ...]:
        """Return the columns that stand in lists and tables."""
        return tuple(column for column in self.columns if not column.long)


def record(columns: Sequence[Column], entry: Any, ground: Ground) -> dict[str, Any]:
    """Return an entry as JSON; what it does not say is left out."""
    found = {column.name: column.shape.value(column.take(entry, ground), ground.languages) for column in columns}
    return {name: value for name, value in found.items() if value not in NOTHING}


# What the schema has and the data has not, with the reason. A dot leads to a part of a group.
WITHHELD: Mapping[str, str] = {
    "member.logo": "pictures stay with those who made them",
    "member.cover": "pictures stay with those who made them",
    "member.owners": "accounts of people",
    "member.consent": "who agreed to what is the desk's affair",
    "member.references.person": "names of people who agreed to be quoted on the page, and to nothing else",
    "member.verified.by": "names of staff",
    "project.aliases": "lead on from former addresses",
    "project.since": "dates the news, which the feeds tell",
    "project.images": "pictures stay with those who made them",
    "project.credits.name": "names of people who are no members",
    "project.credits.url": "pages of people who are no members",
    "sector.slug": "is in the addresses of its pages",
    "sector.colour": "the theme's",
    "sector.colour_dark": "the theme's",
    "sector.sign": "the theme's",
}
# Where what the schema asks of members reads oddly to those who use the data.
_SAID: Mapping[str, str] = {
    "member.awards.project": "Id of the work it was for",
    "member.certifications.name": "The certificate",
    "member.memberships.name": "The association",
    "member.markets.served": "Countries the member has worked for",
    "member.markets.wanted": "Countries the member would like to work for",
    "member.availability.status": "Whether the member takes on work",
    "member.availability.reply_days": "Days until the member answers",
    "project.awards.project": "Id of the work it was for",
}


def _part(path: str) -> str | None:
    return None if path in WITHHELD else _SAID.get(path, "")


def _own(kind: str, group: Group, said: Mapping[str, str]) -> Iterator[Column]:
    """Yield the fields of the schema that have a line in `said`."""
    fields = {one.name: one for one in group.fields}
    for name, help in said.items():
        yield _column(kind, fields[name], help)


def _column(kind: str, one: Field, help: str) -> Column:
    attribute = one.attribute or one.name
    shape = shapes.shape_of(one.reader, _part, f"{kind}.{one.name}")
    return Column(one.name, help, shape, lambda entry, ground: getattr(entry, attribute), one.required)


def _replaced(columns: Iterator[Column], *others: Column) -> Iterator[Column]:
    """Yield columns, some of them replaced by others of the same name."""
    by_name = {column.name: column for column in others}
    for column in columns:
        yield by_name.get(column.name, column)


def _pages(kind: str, *numbers: str) -> Column:
    """Return the column with the addresses of an entry's page; those of long lists are numbered."""
    return Column("urls", "Its page", Spoken(URL), lambda entry, ground: ground.pages(kind, entry.id, *numbers), True)


def _credits(project: Project, ground: Ground) -> list[Any]:
    """Return the credits of members who are in the directory today."""
    return [credit for credit in project.credits if credit.member in ground.directory.members]


def _district(member: Member, ground: Ground) -> str:
    commune = ground.directory.communes.get(member.commune)
    return commune.canton if commune else ""


_MEMBER_FIELDS = {
    "name": "The name, as the member writes it",
    "status": "active, or paused: takes a break, may not answer",
    "kind": "What it is in law",
    "role": "Whether it creates, helps others to create, or both",
    "language": "The language the member writes in",
    "tagline": "One sentence about the member",
    "sectors": "Ids of 1 to 3 sectors, the main one first",
    "services": "Ids of the services that can be ordered",
    "keywords": "The member's own words for what it does",
    "commune": "Id of the municipality it works in",
    "address": "The postal address for visitors",
    "geo": "Its position; only with the member's consent to it",
    "website": "Web address",
    "email": "Mail address",
    "phone": "Telephone number, international form",
    "booking": "Where an appointment can be made",
    "social": "Profiles on social networks",
    "contact": "The person to write to; only with that person's consent",
    "languages": "Languages it works in",
    "team": "How many people it is",
    "founded": "The year it began",
    "legal": "Its name and numbers in the public registers",
    "industries": "Industries of its clients",
    "clients": "Clients it may name",
    "markets": "Countries it works for",
    "budget": "What a typical project costs, in euro",
    "engagement": "How one can work with it",
    "availability": "Whether it takes on work at present",
    "remote": "Whether it works at a distance",
    "travel": "Countries it travels to, or how far",
    "awards": "Prizes",
    "certifications": "Certificates",
    "memberships": "Professional associations it belongs to",
    "references": "What clients say",
    "offers": "What it can bring to other members",
    "seeks": "What it is looking for",
    "partners": "Ids of members it often works with",
    "since": "The day it joined",
    "reviewed": "The day it last looked through its entry",
    "aliases": "Former ids",
    "verified": "What the staff have checked, and when",
}
_PROJECT_FIELDS = {
    "title": "The title",
    "year": "The year it was finished, or begun",
    "summary": "What it is",
    "sector": "Id of its sector, if not the member's main one",
    "services": "Ids of the services it shows",
    "client": "For whom it was made",
    "place": "Where it stands or was shown",
    "video": "A film about it",
    "credits": "Members of the directory who took part",
    "awards": "Prizes it won",
    "status": "Where it stands now",
    "details": "Materials, area, edition, platform and the like",
    "rights": "What can be licensed",
    "links": "Where more can be seen",
}
_SECTOR_FIELDS = {
    "order": "Its place among the sectors",
    "name": "Its name",
    "tagline": "What a buyer finds there",
    "services": "Ids of its services",
    "associations": "Its professional bodies",
    "nace": "Its codes in the European nomenclature of economic activities",
    "aliases": "Former ids",
}

MEMBERS = DataSet(
    "members",
    (
        Column("id", "The id, never given to another", ID, lambda m, g: m.id, True),
        _pages("member"),
        Column(
            "json",
            "The member's own file: all of this, the long texts and the works",
            URL,
            lambda m, g: g.address(f"members/{m.id}.json"),
            True,
        ),
        Column("vcard", "The member's address card", URL, lambda m, g: g.address(f"members/{m.id}.vcf"), True),
        *_replaced(
            _own("member", schema.MEMBER, _MEMBER_FIELDS),
            Column(
                "status", _MEMBER_FIELDS["status"], Plain({"enum": ["active", "paused"]}, "active or paused"), lambda m, g: m.status, True
            ),
            Column(
                "partners",
                _MEMBER_FIELDS["partners"],
                Each(ID),
                lambda m, g: [id for id in m.partners if id in g.directory.members],
            ),
        ),
        Column("district", "Id of the larger district that the municipality lies in", ID, _district),
        Column("about", "The long text", shapes.LONG, lambda m, g: m.about, long=True),
    ),
)
PROJECTS = DataSet(
    "projects",
    (
        Column("id", "The id, never given to another work of the same member", ID, lambda p, g: p.id, True),
        Column("member", "Id of the member whose work it is", ID, lambda p, g: p.member, True),
        Column("urls", "Its page", Spoken(URL), lambda p, g: g.pages("project", p.member, p.id), True),
        *(
            replace(column, take=_credits) if column.name == "credits" else column
            for column in _own("project", schema.PROJECT, _PROJECT_FIELDS)
        ),
        Column("body", "The long text", shapes.LONG, lambda p, g: p.body, long=True),
    ),
)
SECTORS = DataSet(
    "sectors",
    (
        Column("id", "The id", ID, lambda s, g: s.id, True),
        _pages("sector", "1"),
        *_replaced(
            _own("sector", schema.SECTOR, _SECTOR_FIELDS),
            Column("services", _SECTOR_FIELDS["services"], Each(ID), lambda s, g: [service.id for service in s.services]),
        ),
        Column("about", "The long text", shapes.LONG, lambda s, g: s.about),
    ),
)
SERVICES = DataSet(
    "services",
    (
        Column("id", "The id", ID, lambda s, g: s.id, True),
        Column("sector", "Id of the sector it belongs to", ID, lambda s, g: s.sector, True),
        _pages("service", "1"),
        Column("name", "Its name", Spoken(TEXT), lambda s, g: s.name, True),
        Column("synonyms", "Other words that people search for", Spoken(Each(TEXT)), lambda s, g: s.synonyms),
    ),
)
PLACES = DataSet(
    "places",
    (
        Column("id", "The id, unique within its level", ID, lambda p, g: p.id, True),
        Column(
            "level",
            "district is the larger of the two, commune the municipality, whatever the country calls them",
            Plain({"enum": ["commune", "district"]}, "commune or district"),
            lambda p, g: "district" if isinstance(p, Canton) else "commune",
            True,
        ),
        Column("district", "Id of the district that a commune lies in", ID, lambda p, g: p.canton if isinstance(p, Commune) else ""),
        Column(
            "urls",
            "Its page",
            Spoken(URL),
            lambda p, g: g.pages("canton" if isinstance(p, Canton) else "commune", p.id, "1"),
            True,
        ),
        Column("name", "Its name", Spoken(TEXT), lambda p, g: p.name, True),
        Column("iso", "A district's code in ISO 3166-2", TEXT, lambda p, g: p.iso if isinstance(p, Canton) else ""),
        Column(
            "city", "Whether a commune is a city by law", Plain({"type": "boolean"}, "true"), lambda p, g: getattr(p, "city", False) or None
        ),
    ),
)
DATASETS = (MEMBERS, PROJECTS, SECTORS, SERVICES, PLACES)
# What a point on the map says of its member.
ON_THE_MAP = ("id", "urls", "name", "kind", "tagline", "sectors", "services", "commune")
# The files that each data set is published in, by the form.
FORMS: Mapping[str, tuple[str, ...]] = {
    "members": ("json", "csv", "geojson"),
    "projects": ("json", "csv"),
    "sectors": ("json",),
    "services": ("json",),
    "places": ("json",),
}
MEDIA_TYPES: Mapping[str, str] = {"json": "application/json", "csv": "text/csv", "geojson": "application/geo+json"}

Entry = Member | Project | Sector | Service | Canton | Commune


def entries(data: DataSet, directory: Directory) -> list[Entry]:
    """Return the entries of a data set, sorted by id."""
    found: Iterable[Entry] = ()
    match data.name:
        case "members":
            found = directory.members.values()
        case "projects":
            found = (project for member in directory.members.values() for project in member.projects)
        case "sectors":
            found = directory.sectors.values()
        case "services":
            found = directory.services.values()
        case "places":
            found = (*directory.cantons.values(), *directory.communes.values())
    return sorted(found, key=_order)


def _order(entry: Entry) -> tuple[str, str]:
    match entry:
        case Project():
            return entry.member, entry.id
        case Canton():
            return "district", entry.id
        case Commune():
            return "commune", entry.id
    return entry.id, ""
