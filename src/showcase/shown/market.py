"""Pages for buyers of one country, and what the cluster's members may answer to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..model import Said
from .frame import Feed
from .parts import Facet, FacetValue, HtmlSaid, Link, MemberCard, Pager, ProjectCard, SectorLink


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
