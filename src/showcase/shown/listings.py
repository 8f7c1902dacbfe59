"""Pages that list members and works: the front page, the A–Z, facets, sectors, services, places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..model import Said
from .frame import Feed
from .parts import Browsing, Counted, Facet, FacetValue, HtmlSaid, Letter, Link, MemberCard, Pager, ProjectCard, SectorLink


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
class SearchView:
    """The search page: `directory`, `fragments` and `bundle` are what the browser loads, `words` is JSON for the script."""

    directory: str
    fragments: str
    bundle: str
    root: str
    words: str
    examples: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ShortlistView:
    """The visitor's shortlist, which only the browser knows: `words` is JSON for the script that shows it."""

    words: str
