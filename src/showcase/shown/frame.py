"""What stands around every page: the site's frame, shared by a language, and the page's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..model import Said
from .parts import Link, SectorLink


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
    `share` is its social card. `markdown` is the name of the file beside it that says the same as Markdown, empty where there is none.

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
    markdown: str = ""


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
