"""Pages of which there is one, or that are written by staff: static pages, doors, who has left, the style page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..model import Said
from .entry import ClientView, CredentialView
from .parts import AwardView, Counted, Facet, HtmlSaid, Letter, MemberCard, Pager, PictureView, ProjectCard, Reason


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
