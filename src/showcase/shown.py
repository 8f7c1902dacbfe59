"""The views: everything a template may show, as plain data, already worded and formatted in the page's language.

This module is the contract with theme authors. A `Said` is a pair (words, lang): where `lang` is not the page's own
language the template marks it. Addresses are ready to use in `href` and `src` (they include the path of the base address).
A `str` field is already in the page's language. Empty string, empty tuple and None all mean "nothing to show".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .model import Said


class Link(NamedTuple):
    """Words that lead somewhere."""

    label: Said
    url: str


class Source(NamedTuple):
    """One format of a picture: its media type and a `srcset`."""

    type: str
    srcset: str


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture in all its sizes; `tint` is three digits 0–4 (css class `tint-XYZ`), `focus` percent in steps of 5."""

    src: str
    width: int
    height: int
    alt: Said
    sources: tuple[Source, ...] = ()
    credit: str = ""
    tint: str = "222"
    focus: tuple[int, int] = (50, 50)


class SectorLink(NamedTuple):
    """A sector as it is named in passing: `id` chooses its colour and sign."""

    id: str
    name: Said
    url: str


class Counted(NamedTuple):
    """A link with the number of members behind it."""

    label: Said
    url: str
    members: int


class FacetValue(NamedTuple):
    """A value of a facet.

    `url` is the page of all who have it, `number` how many of the list's entries that are, `letter` where it stands in A–Z.
    """

    id: str
    label: Said
    url: str
    number: int
    letter: str


class Facet(NamedTuple):
    """Something to narrow a list down by: `name` is its key in addresses and data, `label` what it asks."""

    name: str
    label: str
    values: tuple[FacetValue, ...]


class Browsing(NamedTuple):
    """What the script that narrows a list down needs: addresses of its data and of the full-text index, and its words as JSON.

    `fragments` is where the ids stand by which the index knows the rows, `root` the folder of the page's language; `widths` in
    px are those in which it shows pictures.
    """

    data: str
    fragments: str
    bundle: str
    root: str
    words: str
    widths: tuple[int, ...]
    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class MemberCard:
    """A member in a list."""

    id: str
    name: Said
    url: str
    tagline: Said | None
    sectors: tuple[SectorLink, ...]
    services: tuple[Link, ...]
    place: Said
    languages: str
    team: str
    availability: str
    picture: PictureView | None
    works: int


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project in a list or mosaic."""

    title: Said
    url: str
    year: str
    member: Link
    sector: SectorLink
    picture: PictureView | None
    summary: Said | None


class Reason(NamedTuple):
    """Why something is suggested: kind is together, partner, service, language, place, sector, client or beside.

    `what` names the common ground. A member of the kind beside offers a service (`what`) that went together with one of this
    member's (`to`) in so many `works`, which the credits tell.
    """

    kind: str
    what: Said
    to: Said | None = None
    works: int = 0


@dataclass(frozen=True, slots=True)
class RelatedMember:
    """A member worth knowing beside this one, with the reasons; the strongest first."""

    card: MemberCard
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class RelatedProject:
    """A project worth seeing after this one, with the reasons."""

    card: ProjectCard
    reasons: tuple[Reason, ...]


class Letter(NamedTuple):
    """A letter of the A–Z; `url` is empty where no name begins with it."""

    letter: str
    url: str
    members: int
    current: bool


@dataclass(frozen=True, slots=True)
class Pager:
    """Where one is in a long list: pages are counted from 1; an empty address means there is no such page."""

    page: int
    pages: int
    total: int
    first: str
    previous: str
    next: str
    last: str


class Feed(NamedTuple):
    """The addresses of the news of everything or of a sector, as Atom and as JSON Feed."""

    atom: str
    json: str


class Alternate(NamedTuple):
    """The same page in another language. `real` is false where its main text is a fallback."""

    lang: str
    name: str
    url: str
    absolute: str
    real: bool
    current: bool


class ShareImage(NamedTuple):
    """The picture that networks show of a page that somebody shares: its full address, its size in px, and what it shows."""

    url: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What every page knows of itself: `template` is its kind; `absolute` its full address; `crumbs` lead up to home.

    `locale` is the page's language as networks write it (`en_GB`), `locales` are those of the other languages that it is really in;
    `share` is its social card.

    `original` is the full address of the page that search engines should list instead, where this one is mostly in
    another language than its own; `listed` is false where they should list none. `policy` is the page's content security policy.
    """

    template: str
    lang: str
    url: str
    absolute: str
    alternates: tuple[Alternate, ...]
    x_default: str
    crumbs: tuple[Link, ...]
    policy: str
    original: str = ""
    listed: bool = True
    locale: str = ""
    locales: tuple[str, ...] = ()
    share: ShareImage | None = None


@dataclass(frozen=True, slots=True)
class SiteFrame:
    """What all pages of one language share; `region` is the country or region by its name, the title where none is given.

    `markets_url` and `opportunities_url` are empty where there are no such pages.
    """

    lang: str
    direction: str
    title: Said
    tagline: Said
    home_url: str
    root_url: str
    members_url: str
    works_url: str
    sectors_url: str
    places_url: str
    az_url: str
    facets_url: str
    markets_url: str
    opportunities_url: str
    search_url: str
    shortlist_url: str
    data_url: str
    feed: Feed
    menu: tuple[Link, ...]
    footer: tuple[Link, ...]
    sectors: tuple[SectorLink, ...]
    desk_name: str
    desk_email: str
    desk_phone: str
    desk_address: str
    members: int
    works: int
    region: str


@dataclass(frozen=True, slots=True)
class SectorRow:
    """A sector in the index, with how many members and works it has."""

    sector: SectorLink
    tagline: Said | None
    members: int
    works: int
    services: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The front page: `mosaic` changes with the date of the build, `examples` are searches to try."""

    mosaic: tuple[ProjectCard, ...]
    sectors: tuple[SectorRow, ...]
    examples: tuple[Link, ...]
    letters: tuple[Letter, ...]
    cantons: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class MembersView:
    """One page of all members in alphabetical order; the first can be narrowed down (`browsing`)."""

    cards: tuple[MemberCard, ...]
    pager: Pager
    letters: tuple[Letter, ...]
    browsing: Browsing | None


class NameRow(NamedTuple):
    """A member in the A–Z: one line."""

    name: Said
    url: str
    sector: SectorLink
    place: Said


class NameGroup(NamedTuple):
    """All names under one letter."""

    letter: str
    rows: tuple[NameRow, ...]


@dataclass(frozen=True, slots=True)
class AZView:
    """The A–Z: all names on one page in a small directory, else one page a letter (`current`) and an overview."""

    letters: tuple[Letter, ...]
    groups: tuple[NameGroup, ...]
    current: str
    total: int


@dataclass(frozen=True, slots=True)
class WorksView:
    """One page of all projects, newest first; the first can be narrowed down (`browsing`)."""

    cards: tuple[ProjectCard, ...]
    pager: Pager
    browsing: Browsing | None


@dataclass(frozen=True, slots=True)
class FacetsView:
    """All facets with all their values: the ways into the directory for those who know what they need."""

    facets: tuple[Facet, ...]


@dataclass(frozen=True, slots=True)
class FacetView:
    """All who have one value of a facet: `facet` is what it asks, `label` the value; `siblings` are its other values."""

    facet: str
    label: Said
    siblings: tuple[FacetValue, ...]
    works: tuple[ProjectCard, ...]
    cards: tuple[MemberCard, ...]
    pager: Pager


class MarketRow(NamedTuple):
    """A country in the index of markets: how many members have worked for it, and how many works were made for clients there."""

    name: Said
    url: str
    members: int
    works: int


@dataclass(frozen=True, slots=True)
class MarketsView:
    """The index of the countries that members have worked for; `others` are those too few have, with their facets' pages."""

    markets: tuple[MarketRow, ...]
    others: tuple[FacetValue, ...]


class SectorCount(NamedTuple):
    """A sector with the number of a market's members in it; `url` narrows the list of members down to them."""

    sector: SectorLink
    url: str
    members: int


@dataclass(frozen=True, slots=True)
class MarketView:
    """A country that enough members have worked for; all but `cards` and `siblings` is on the first page only.

    `languages` are those of the country and the site's main one, with how many of these members work in each; `speaking` tells how
    many of all members do. `commissioned` counts the works for clients there, which `works` are some of; where there are none, they
    are others of these members. `terms` tell how these members work, `wanting` are those who would like to.
    """

    name: Said
    languages: tuple[FacetValue, ...]
    speaking: tuple[FacetValue, ...]
    sectors: tuple[SectorCount, ...]
    works: tuple[ProjectCard, ...]
    commissioned: int
    terms: tuple[Facet, ...]
    wanting: tuple[Link, ...]
    list_url: str
    cards: tuple[MemberCard, ...]
    pager: Pager
    siblings: tuple[MarketRow, ...]


@dataclass(frozen=True, slots=True)
class AwardView:
    """A prize; `project` leads to the work it was for."""

    title: str
    body: str
    year: str
    url: str
    project: Link | None


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A certification or membership; `until` is a formatted date."""

    name: str
    body: str
    url: str
    until: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """What a client said."""

    quote: Said
    person: str
    organisation: str
    url: str
    year: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """The person to write to."""

    name: str
    role: Said | None
    email: str
    phone: str
    phone_url: str
    languages: str


class ClientView(NamedTuple):
    """A client by name, with the country's name."""

    name: str
    country: str
    url: str


@dataclass(frozen=True, slots=True)
class Collaborator:
    """Somebody with whom the member made something, and what."""

    name: Said
    url: str
    sector: SectorLink
    projects: tuple[Link, ...]


class HtmlSaid(NamedTuple):
    """Safe HTML with the language it is really in; headings in it start at h3 on member and project pages, h2 on static ones."""

    html: str
    lang: str


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member's own page.

    The fact strip needs services, place, languages, team, budget, served, availability, recognition (the latest prize, and
    `recognition_more` where there are several), verified and reviewed. `awards` are the member's and its works', newest first;
    `complementary` are members of other fields whom the credits suggest, `related` are similar ones; of many `collaborators` those
    with most works in common are shown, and `collaborators_more` says how many there are besides. `edit_url` is the forge's editor
    for the member's file, empty where site.yaml names no forge; `correction_url` begins an issue there, or a mail to the desk.
    `kit_url` is the page of what the member may take along, empty where the site has none.
    """

    id: str
    name: Said
    kind: str
    role: str
    sectors: tuple[SectorLink, ...]
    services: tuple[Link, ...]
    keywords: tuple[Said, ...]
    tagline: Said | None
    about: HtmlSaid | None
    logo: PictureView | None
    cover: PictureView | None
    place: Link
    canton: Link
    address: tuple[str, ...]
    website: str
    website_label: str
    email: str
    phone: str
    phone_url: str
    booking: str
    vcard: str
    social: tuple[Link, ...]
    contact: PersonView | None
    languages: str
    team: str
    founded: str
    budget: str
    engagement: str
    availability: str
    availability_status: str
    available_from: str
    reply: str
    remote: str
    travel: str
    served: str
    wanted: str
    industries: str
    clients: tuple[ClientView, ...]
    recognition: str
    recognition_more: str
    awards: tuple[AwardView, ...]
    certifications: tuple[CredentialView, ...]
    memberships: tuple[CredentialView, ...]
    references: tuple[QuoteView, ...]
    offers: Said | None
    seeks: Said | None
    legal_name: str
    legal_form: str
    rcs: str
    vat: str
    since: str
    reviewed: str
    reviewed_iso: str
    verified_on: str
    verified_iso: str
    verified_what: str
    paused: bool
    works: tuple[ProjectCard, ...]
    collaborators: tuple[Collaborator, ...]
    collaborators_more: int
    partners: tuple[Link, ...]
    complementary: tuple[RelatedMember, ...]
    related: tuple[RelatedMember, ...]
    edit_url: str
    correction_url: str
    kit_url: str


class CreditView(NamedTuple):
    """One line of a project's credits; `url` is empty where the name leads nowhere; `member` is true inside the directory."""

    name: Said
    url: str
    role: Said | None
    member: bool


class DetailView(NamedTuple):
    """One line of a project's colophon."""

    label: Said
    text: Said


@dataclass(frozen=True, slots=True)
class ProjectView:
    """A work's own page."""

    title: Said
    year: str
    member: MemberCard
    sector: SectorLink
    services: tuple[Link, ...]
    summary: Said | None
    body: HtmlSaid | None
    pictures: tuple[PictureView, ...]
    client: ClientView | None
    client_industry: str
    place: Said | None
    status: str
    credits: tuple[CreditView, ...]
    awards: tuple[AwardView, ...]
    details: tuple[DetailView, ...]
    rights_territory: Said | None
    rights_languages: str
    rights_formats: Said | None
    links: tuple[Link, ...]
    video: str
    previous: ProjectCard | None
    next: ProjectCard | None
    related: tuple[RelatedProject, ...]


@dataclass(frozen=True, slots=True)
class SectorsView:
    """The index of sectors."""

    sectors: tuple[SectorRow, ...]


@dataclass(frozen=True, slots=True)
class SectorView:
    """A sector's page: its words and services, some works, and one page of its members."""

    sector: SectorLink
    tagline: Said | None
    about: HtmlSaid | None
    services: tuple[Counted, ...]
    associations: tuple[Link, ...]
    feed: Feed
    works: tuple[ProjectCard, ...]
    cards: tuple[MemberCard, ...]
    pager: Pager


@dataclass(frozen=True, slots=True)
class ServiceView:
    """A service's page: who offers it, and work that shows it. `siblings` are the sector's other services."""

    name: Said
    synonyms: str
    sector: SectorLink
    works: tuple[ProjectCard, ...]
    cards: tuple[MemberCard, ...]
    pager: Pager
    siblings: tuple[Counted, ...]


class CantonRow(NamedTuple):
    """A canton with its communes in the index of places."""

    canton: Counted
    communes: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class PlacesView:
    """The index of cantons and communes."""

    cantons: tuple[CantonRow, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A canton (with `communes`) or a commune (with `canton` and its `neighbours`): one page of the members there.

    `level` is what a canton is called in the country, `below` what its communes are called; nothing where the site does not say.
    """

    name: Said
    level: Said | None
    below: Said | None
    canton: Link | None
    communes: tuple[Counted, ...]
    neighbours: tuple[Counted, ...]
    cards: tuple[MemberCard, ...]
    pager: Pager


@dataclass(frozen=True, slots=True)
class OpportunityView:
    """A call, a tender, a job or the like; its place on the page is `#<anchor>`, `by` is who it comes from."""

    anchor: str
    type: str
    title: Said
    summary: Said | None
    body: HtmlSaid | None
    by: Link | None
    deadline: str
    deadline_iso: str
    sectors: tuple[SectorLink, ...]
    services: tuple[Link, ...]
    budget: str
    place: Said | None
    remote: bool
    languages: str
    url: str
    email: str


@dataclass(frozen=True, slots=True)
class OpportunitiesView:
    """All that can be answered today, the next deadline first."""

    opportunities: tuple[OpportunityView, ...]
    feed: Feed


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page: `directory` and `bundle` are what the browser loads, `words` is JSON for the script."""

    directory: str
    bundle: str
    root: str
    words: str
    examples: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ShortlistView:
    """The visitor's shortlist, which only the browser knows: `words` is JSON for the script that shows it."""

    words: str


class Embed(NamedTuple):
    """A page that other sites may frame: its address on this site, and the whole one."""

    url: str
    address: str


class Badge(NamedTuple):
    """A drawing that says where a member is listed, for grounds of a shade (light or dark): its address here, and the whole one."""

    shade: str
    url: str
    address: str


@dataclass(frozen=True, slots=True)
class KitView:
    """What a member takes along to show that it is listed, in the page's language.

    `address` is the whole address of the member's page, `home` that of the front page; `qr` and `vcard` lead to files. `signature` is
    a mail's, as plain text; `claims` is JSON-LD for the member's own website, and empty where it has none.
    """

    card: MemberCard
    address: str
    home: str
    badges: tuple[Badge, ...]
    qr: str
    embed: Embed
    vcard: str
    person: PersonView | None
    email: str
    phone: str
    phone_url: str
    website: str
    website_label: str
    signature: str
    claims: str


@dataclass(frozen=True, slots=True)
class EmbedView:
    """A member's card in a frame on another site."""

    card: MemberCard


@dataclass(frozen=True, slots=True)
class EmbedListView:
    """The members of a sector in a frame on another site: all of them, or of many some by lot; `total` is how many there are."""

    sector: SectorLink
    cards: tuple[MemberCard, ...]
    total: int


@dataclass(frozen=True, slots=True)
class EmbedGoneView:
    """What stands in the frame on another site once the member has left: it names nobody."""


class PartnerList(NamedTuple):
    """The list of a sector for other sites to frame."""

    sector: SectorLink
    embed: Embed


class DataFile(NamedTuple):
    """A file of the open data: its name, its address and media type, and what its form is called."""

    name: str
    url: str
    type: str
    form: str


class DataSetView(NamedTuple):
    """A set of the open data: what is in it, how many records, in which files."""

    id: str
    name: str
    description: str
    records: int
    files: tuple[DataFile, ...]


@dataclass(frozen=True, slots=True)
class DataView:
    """The page about the open data; `licence` is nothing where the site names none. `partners` are lists for other sites to frame."""

    sets: tuple[DataSetView, ...]
    version: str
    licence: Link | None
    catalogue: str
    checksums: str
    partners: tuple[PartnerList, ...]


@dataclass(frozen=True, slots=True)
class StaticView:
    """A page of the directory's own words."""

    id: str
    title: Said
    summary: Said | None
    body: HtmlSaid | None


class Door(NamedTuple):
    """One language of the chooser at the root, or of the page for a wrong address: all its words in that language."""

    lang: str
    name: str
    url: str
    title: Said
    tagline: Said
    wrong_address: str
    to_home: str
    to_search: str
    search_url: str


@dataclass(frozen=True, slots=True)
class ChooserView:
    """The root of the site: choose a language."""

    doors: tuple[Door, ...]


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """The page for an address that does not exist, in all languages at once."""

    doors: tuple[Door, ...]


@dataclass(frozen=True, slots=True)
class GoneView:
    """The page at the address of somebody who has left: it names nobody."""


@dataclass(frozen=True, slots=True)
class StyleView:
    """The theme's own page, for those who change it: some members and works with and without pictures, and one of each small part.

    `foreign` is in another language than the page where the site has two.
    """

    cards: tuple[MemberCard, ...]
    works: tuple[ProjectCard, ...]
    picture: PictureView | None
    facets: tuple[Facet, ...]
    counted: tuple[Counted, ...]
    letters: tuple[Letter, ...]
    pager: Pager
    awards: tuple[AwardView, ...]
    credentials: tuple[CredentialView, ...]
    clients: tuple[ClientView, ...]
    reasons: tuple[Reason, ...]
    foreign: Said


View = (
    HomeView
    | MembersView
    | AZView
    | WorksView
    | FacetsView
    | FacetView
    | MarketsView
    | MarketView
    | MemberView
    | KitView
    | EmbedView
    | EmbedListView
    | EmbedGoneView
    | ProjectView
    | SectorsView
    | SectorView
    | ServiceView
    | PlacesView
    | PlaceView
    | OpportunitiesView
    | SearchView
    | ShortlistView
    | DataView
    | StaticView
    | ChooserView
    | NotFoundView
    | GoneView
    | StyleView
)
