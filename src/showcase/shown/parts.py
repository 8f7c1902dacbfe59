"""What pages of many kinds show: links, pictures, facets, cards, pagers, awards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..model import Said


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


@dataclass(frozen=True, slots=True)
class AwardView:
    """A prize; `project` leads to the work it was for."""

    title: str
    body: str
    year: str
    url: str
    project: Link | None


class HtmlSaid(NamedTuple):
    """Safe HTML with the language it is really in; headings in it start at h3 on member and project pages, h2 on static ones."""

    html: str
    lang: str
