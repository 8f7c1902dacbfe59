"""A page in, its view out: the plain data that its template shows, made when the page is rendered."""

from __future__ import annotations

from collections.abc import Sequence

from ..pages import Page
from ..shown import ChooserView, Door, EmbedGoneView, GoneView, NotFoundView, StaticView, View
from .beside import beside, beside_path
from .data import data_view
from .frames import door_words, page_frame, pictures_of, site_frame
from .guide import guide
from .kit import SHADES, badge_path, embed_list_view, embed_view, kit_view
from .listings import (
    az_view,
    canton_view,
    commune_view,
    facet_view,
    facets_view,
    home_view,
    members_view,
    places_view,
    search_view,
    sector_view,
    sectors_view,
    service_view,
    works_view,
)
from .market import market_view, markets_view
from .member import member_view
from .opportunities import opportunities_view
from .plain import ENTRIES
from .project import project_view
from .scene import Scene
from .shortlist import shortlist_view
from .social import card_subject, drawn_card
from .structured import structured_data
from .style import style_view

__all__ = [
    "ENTRIES",
    "SHADES",
    "Scene",
    "badge_path",
    "beside",
    "beside_path",
    "card_subject",
    "drawn_card",
    "guide",
    "page_frame",
    "pictures_of",
    "site_frame",
    "structured_data",
    "view_of",
]


def view_of(page: Page, scene: Scene, scenes: Sequence[Scene]) -> View:
    """Return the view of a page in its language; `scenes` are those of all languages, for the pages that greet in each."""
    kind, *ids = page.subject
    directory = scene.directory
    match kind:
        case "home":
            return home_view(scene)
        case "members":
            return members_view(page.subject, scene)
        case "az":
            return az_view(ids[0], scene)
        case "works":
            return works_view(page.subject, scene)
        case "member":
            return member_view(directory.members[ids[0]], scene)
        case "kit":
            return kit_view(directory.members[ids[0]], scene)
        case "embed":
            return embed_view(directory.members[ids[0]], scene)
        case "embed-list":
            return embed_list_view(directory.sectors[ids[0]], scene)
        case "embed-gone":
            return EmbedGoneView()
        case "project":
            return project_view(scene.project((ids[0], ids[1])), scene)
        case "sectors":
            return sectors_view(scene)
        case "sector":
            return sector_view(directory.sectors[ids[0]], page.subject, scene)
        case "service":
            return service_view(directory.services[ids[0]], page.subject, scene)
        case "places":
            return places_view(scene)
        case "canton":
            return canton_view(directory.cantons[ids[0]], page.subject, scene)
        case "commune":
            return commune_view(directory.communes[ids[0]], page.subject, scene)
        case "facets":
            return facets_view(scene)
        case "facet":
            return facet_view(ids[0], ids[1], page.subject, scene)
        case "markets":
            return markets_view(scene)
        case "market":
            return market_view(ids[0], page.subject, scene)
        case "opportunities":
            return opportunities_view(scene)
        case "search":
            return search_view(scene)
        case "shortlist":
            return shortlist_view(scene)
        case "data":
            return data_view(scene)
        case "page":
            static = directory.pages[ids[0]]
            tongue = scene.tongue
            return StaticView(static.id, tongue.pick(static.title), tongue.maybe(static.summary), scene.long_text(static.body, 2))
        case "gone":
            return GoneView()
        case "chooser":
            return ChooserView(tuple(_door(one) for one in scenes))
        case "not-found":
            return NotFoundView(tuple(_door(one) for one in scenes))
        case "style":
            return style_view(scene)
    raise ValueError(f"no view for a page about {kind}")


def _door(scene: Scene) -> Door:
    tongue = scene.tongue
    title = tongue.pick(scene.settings.title)
    return Door(
        lang=tongue.code,
        name=tongue.language.name,
        url=scene.url("home"),
        title=title,
        tagline=tongue.pick(scene.settings.tagline),
        search_url=scene.url("az", ""),
        **door_words(tongue),
    )
