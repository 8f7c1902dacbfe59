"""The directory as typed, frozen values: what is known of every member, project, sector and place, in all languages."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

# What may be left out so that a host takes all files, by what is missed least (`sparing`).
SPARABLE = KITS, WORK_CARDS, MARKDOWN, CARDS, SIZES, FRAMES = ("kits", "work-cards", "markdown", "cards", "sizes", "frames")


class Said(NamedTuple):
    """Words together with the language they are really in (a BCP 47 code)."""

    words: str
    lang: str


@dataclass(frozen=True, slots=True)
class Text:
    """One meaning in several languages: language code → words, in the order the author wrote them."""

    words: Mapping[str, str]

    def pick(self, chain: Sequence[str]) -> Said | None:
        """Return the words in the first language of the chain that has any, else in any language, else nothing."""
        for lang in chain:
            if (words := self.words.get(lang)) is not None:
                return Said(words, lang)
        return next((Said(words, lang) for lang, words in self.words.items()), None)


@dataclass(frozen=True, slots=True)
class Words:
    """A list of short words in several languages: language code → words (keywords, synonyms, formats)."""

    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class LongText:
    """Markdown in several languages: language code → source; `path` names the file each came from."""

    markdown: Mapping[str, str]
    path: Mapping[str, str] = field(default_factory=dict)

    def pick(self, chain: Sequence[str]) -> Said | None:
        """Return the Markdown in the first language of the chain that has any, else in any, else nothing."""
        return Text(self.markdown).pick(chain)


NO_TEXT = LongText({})


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the site: its code, own name, fallback chain, and the locale and stemmer that serve it.

    `chain` starts with the language itself. `formats` is a CLDR locale such as "en_GB". `stemming` is the language
    whose word endings the full-text search uses, where the search program knows none for this one.
    """

    code: str
    name: str
    chain: tuple[str, ...]
    formats: str
    stemming: str
    direction: str = "ltr"


@dataclass(frozen=True, slots=True)
class Desk:
    """The cluster's desk, to whom a visitor can turn when nothing else helps."""

    name: str
    email: str
    phone: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Country:
    """The country whose ways of writing numbers and addresses the members follow.

    `postcode` is an example that all postcodes look like, empty where they have no one form; `latitudes` and `longitudes`
    are the degrees between which the country lies.
    """

    code: str
    postcode: str = ""
    latitudes: tuple[float, float] = (-90, 90)
    longitudes: tuple[float, float] = (-180, 180)


# The country of a site that names none.
LUXEMBOURG = Country("LU", "L-4620", (49.4, 50.2), (5.7, 6.6))


@dataclass(frozen=True, slots=True)
class PlaceNames:
    """What the two levels of places are called: `one` of the larger, with its name in the gap {name}, and the smaller in the plural."""

    canton: Text
    one: Text
    communes: Text


@dataclass(frozen=True, slots=True)
class Licence:
    """The terms under which the open data may be used: their name and where they can be read."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Forge:
    """Where the files of the site are kept and changed: `repository` is an address, `folder` the path of the site in it."""

    kind: str
    repository: str
    branch: str = "main"
    folder: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """The directory itself, from site.yaml. `base_url` ends with a slash and may have a path.

    `announce_from` is the share of words in percent from which on an entry's page is told to be in a language; 0 asks the main text.
    `kit` tells whether every member has a page of badges, codes and cards to take along. `most_files` is how many the host takes, 0
    where it takes any number; `left_out` is what of SPARABLE is left out for its sake, which a build finds out.
    """

    title: Text
    tagline: Text
    base_url: str
    languages: tuple[Language, ...]
    desk: Desk
    theme: str = "default"
    region: Text | None = None
    country: Country = LUXEMBOURG
    places: PlaceNames | None = None
    examples: Words | None = None
    licence: Licence | None = None
    announce_from: int = 0
    social_cards: tuple[str, ...] = ("members", "works", "sectors")
    kit: bool = True
    most_files: int = 0
    left_out: tuple[str, ...] = ()
    forge: Forge | None = None

    def language(self, code: str) -> Language:
        """Return the site language with that code; KeyError for any other."""
        for language in self.languages:
            if language.code == code:
                return language
        raise KeyError(code)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that an entry refers to: `src` is its path relative to the site's root, `focus` in percent (x, y)."""

    src: str
    alt: Text
    credit: str = ""
    focus: tuple[int, int] = (50, 50)


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; `postcode` in the form that is usual in the country (L-1234)."""

    street: str = ""
    postcode: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True)
class Geo:
    """A position in WGS 84, in degrees."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Contact:
    """A person to write to, shown with that person's consent."""

    name: str
    role: Text | None = None
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Legal:
    """The firm's name and numbers in the public registers."""

    name: str = ""
    form: str = ""
    rcs: str = ""
    vat: str = ""


@dataclass(frozen=True, slots=True)
class Client:
    """Somebody the member has worked for; `country` is an ISO 3166 code."""

    name: str
    country: str = ""
    url: str = ""
    industry: str = ""


@dataclass(frozen=True, slots=True)
class Markets:
    """The countries served so far and those the member would like to serve, as ISO 3166 codes."""

    served: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether the member takes on work: open, limited or closed; from when; days until an answer."""

    status: str = "open"
    start: datetime.date | None = None
    reply_days: int | None = None


@dataclass(frozen=True, slots=True)
class Award:
    """A prize, with the body that gave it and, where it was for one, the project's id."""

    title: str
    body: str = ""
    year: int | None = None
    project: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Credential:
    """A certification or a membership of a professional body, perhaps until a date."""

    name: str
    body: str = ""
    url: str = ""
    until: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """What a client said, with the client's name."""

    quote: Text
    person: str = ""
    organisation: str = ""
    url: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """Who agreed to publication, when, and to what of it."""

    by: str
    on: datetime.date
    scope: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verified:
    """What staff have checked, and when."""

    on: datetime.date
    by: str = ""
    what: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Credit:
    """Somebody who took part in a project: a member of the directory, or anybody by name."""

    role: Text | None = None
    member: str = ""
    name: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """One line of a project's colophon, such as materials, area or edition."""

    label: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Rights:
    """What can be licensed of a work: where, in which languages, in which formats."""

    territory: Text | None = None
    languages: tuple[str, ...] = ()
    formats: Text | None = None


@dataclass(frozen=True, slots=True)
class WebLink:
    """An address with words for it."""

    url: str
    label: Text | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """A work of one member. `id` is its file's name; `member` the folder it lives in."""

    id: str
    member: str
    path: str
    language: str
    title: Text
    year: int
    images: tuple[Picture, ...]
    summary: Text | None = None
    sector: str = ""
    services: tuple[str, ...] = ()
    client: Client | None = None
    place: Text | None = None
    video: str = ""
    credits: tuple[Credit, ...] = ()
    awards: tuple[Award, ...] = ()
    status: str = ""
    details: tuple[Detail, ...] = ()
    rights: Rights | None = None
    links: tuple[WebLink, ...] = ()
    since: datetime.date | None = None
    aliases: tuple[str, ...] = ()
    body: LongText = NO_TEXT


@dataclass(frozen=True, slots=True)
class Member:
    """A firm, sole trader, collective, association or institution of the directory. `id` is its folder's name."""

    id: str
    path: str
    name: str
    language: str
    kind: str
    sectors: tuple[str, ...]
    services: tuple[str, ...]
    tagline: Text
    commune: str
    languages: tuple[str, ...]
    team: str
    consent: Consent
    role: str = "creator"
    keywords: Words | None = None
    logo: Picture | None = None
    cover: Picture | None = None
    address: Address | None = None
    geo: Geo | None = None
    website: str = ""
    email: str = ""
    phone: str = ""
    booking: str = ""
    social: tuple[tuple[str, str], ...] = ()
    contact: Contact | None = None
    founded: int | None = None
    legal: Legal | None = None
    industries: tuple[str, ...] = ()
    clients: tuple[Client, ...] = ()
    markets: Markets | None = None
    budget: str = ""
    engagement: tuple[str, ...] = ()
    availability: Availability | None = None
    remote: bool | None = None
    travel: tuple[str, ...] = ()
    awards: tuple[Award, ...] = ()
    certifications: tuple[Credential, ...] = ()
    memberships: tuple[Credential, ...] = ()
    references: tuple[Reference, ...] = ()
    offers: Text | None = None
    seeks: Text | None = None
    partners: tuple[str, ...] = ()
    since: datetime.date | None = None
    status: str = "active"
    reviewed: datetime.date | None = None
    aliases: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    verified: Verified | None = None
    about: LongText = NO_TEXT
    projects: tuple[Project, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """Something a buyer can order, with the words buyers use for it; it belongs to one sector.

    `work` is the type of schema.org that its works have, empty where that depends on the work.
    """

    id: str
    sector: str
    name: Text
    synonyms: Words | None = None
    slug: Text | None = None
    work: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Association:
    """A professional body of a sector."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Nace:
    """The codes of a sector in the European nomenclature of economic activities, revisions 2 and 2.1."""

    rev2: tuple[str, ...] = ()
    rev21: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sector:
    """One of the sub-sectors of the directory. `sign` is nine letters, the cells of its mark (see docs/themes.md)."""

    id: str
    path: str
    order: int
    name: Text
    slug: Text
    services: tuple[Service, ...]
    tagline: Text | None = None
    colour: str = "#555555"
    colour_dark: str = "#aaaaaa"
    sign: str = "s...s...s"
    associations: tuple[Association, ...] = ()
    nace: Nace | None = None
    aliases: tuple[str, ...] = ()
    about: LongText = NO_TEXT


@dataclass(frozen=True, slots=True)
class Commune:
    """A municipality; `canton` is the id of the canton it lies in."""

    id: str
    canton: str
    name: Text
    city: bool = False


@dataclass(frozen=True, slots=True)
class Canton:
    """A canton with its communes; `iso` is its ISO 3166-2 code."""

    id: str
    name: Text
    communes: tuple[Commune, ...]
    iso: str = ""


@dataclass(frozen=True, slots=True)
class StaticPage:
    """A page of the directory's own words; `menu` is header, footer or none."""

    id: str
    path: str
    title: Text
    slug: Text
    body: LongText
    summary: Text | None = None
    menu: str = "footer"
    order: int = 0
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opportunity:
    """A call, a tender, a job or the like, which can be answered until its deadline; `by` is a member or anybody by name."""

    id: str
    path: str
    type: str
    title: Text
    deadline: datetime.date
    summary: Text | None = None
    by: Credit | None = None
    sectors: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    budget: str = ""
    place: Text | None = None
    remote: bool | None = None
    languages: tuple[str, ...] = ()
    opens: datetime.date | None = None
    url: str = ""
    email: str = ""
    body: LongText = NO_TEXT

    def is_open(self, day: datetime.date) -> bool:
        """Tell whether it can be answered on a day."""
        return (self.opens or day) <= day <= self.deadline


@dataclass(frozen=True, slots=True)
class Directory:
    """Everything the content says, decoded; all lists in a fixed order that does not depend on the file system."""

    members: Mapping[str, Member]
    sectors: Mapping[str, Sector]
    services: Mapping[str, Service]
    cantons: Mapping[str, Canton]
    communes: Mapping[str, Commune]
    pages: Mapping[str, StaticPage]
    opportunities: Mapping[str, Opportunity] = field(default_factory=dict)
