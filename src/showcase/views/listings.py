"""The pages that lead to members and works: front page, lists, A–Z, sectors, services, places, search."""

from __future__ import annotations

from urllib.parse import quote

from ..lists import ProjectKey
from ..model import Canton, Commune, Sector, Service
from ..pagefind import folder
from ..pages import Subject
from ..shown import (
    AZView,
    CantonRow,
    Counted,
    FacetsView,
    FacetView,
    HomeView,
    Link,
    MembersView,
    NameGroup,
    NameRow,
    PlacesView,
    PlaceView,
    SearchView,
    SectorRow,
    SectorsView,
    SectorView,
    ServiceView,
    WorksView,
)
from .browsing import language_root, members_browsing, works_browsing
from .scene import Scene, for_script, shuffled

MOSAIC = 9
WORKS_OF_A_SECTOR = 12


def home_view(scene: Scene) -> HomeView:
    """Return what the front page shows; its works change with the day of the build."""
    mosaic: dict[str, ProjectKey] = {}
    for key in shuffled(scene.lists.projects, scene.today):
        if len(mosaic) == MOSAIC:
            break
        # At most one work of each member, so that nobody fills the front page. The works behind these are not even looked at.
        if key[0] not in mosaic and scene.project(key).images:
            mosaic[key[0]] = key
    return HomeView(
        mosaic=tuple(map(scene.project_card, mosaic.values())),
        sectors=_sector_rows(scene),
        examples=_examples(scene, scene.url("members", "1")),
        letters=scene.letters(),
        cantons=tuple(scene.counted("canton", canton.id, scene.tongue.pick(canton.name)) for canton in scene.directory.cantons.values()),
    )


def members_view(subject: Subject, scene: Scene) -> MembersView:
    """Return one page of all members."""
    ids, pager = scene.part(subject, scene.lists.members)
    return MembersView(tuple(map(scene.card, ids)), pager, scene.letters(), members_browsing(scene) if pager.page == 1 else None)


def az_view(letter: str, scene: Scene) -> AZView:
    """Return the A–Z: one letter, or all of them where the directory is small; the overview of a large one has no names."""
    initials = scene.lists.initials
    large = any(scene.plan.link(("az", one), scene.tongue.code) for one in initials)
    shown = [letter] if letter else ([] if large else list(initials))
    groups = []
    for one in shown:
        rows = []
        for id in initials[one]:
            member = scene.directory.members[id]
            rows.append(NameRow(scene.name(member), scene.url("member", id), scene.sector(member.sectors[0]), scene.place(member).label))
        groups.append(NameGroup(one, tuple(rows)))
    return AZView(scene.letters(letter), tuple(groups), letter, len(scene.lists.members))


def works_view(subject: Subject, scene: Scene) -> WorksView:
    """Return one page of all projects."""
    places, pager = scene.part(subject, [str(place) for place in range(len(scene.lists.projects))])
    cards = tuple(scene.project_card(scene.lists.projects[int(place)]) for place in places)
    return WorksView(cards, pager, works_browsing(scene) if pager.page == 1 else None)


def facets_view(scene: Scene) -> FacetsView:
    """Return the index of all facets and their values."""
    return FacetsView(scene.facets(scene.lists.of))


def facet_view(name: str, id: str, subject: Subject, scene: Scene) -> FacetView:
    """Return the page of all who have one value of a facet, with works that show it."""
    ids, pager = scene.part(subject, scene.lists.of(name, id))
    works = scene.lists.works_of(name, id)[:WORKS_OF_A_SECTOR] if pager.page == 1 else ()
    siblings = scene.facet(name, scene.lists.of).values
    return FacetView(
        facet=scene.facet_name(name),
        label=scene.facet_label(name, id),
        siblings=tuple(value for value in siblings if value.id != id),
        works=tuple(map(scene.project_card, works)),
        cards=tuple(map(scene.card, ids)),
        pager=pager,
    )


def sectors_view(scene: Scene) -> SectorsView:
    """Return the index of sectors."""
    return SectorsView(_sector_rows(scene))


def sector_view(sector: Sector, subject: Subject, scene: Scene) -> SectorView:
    """Return a sector's page; its works are shown on the first page of its members only."""
    ids, pager = scene.part(subject, scene.lists.of("sector", sector.id))
    works = scene.lists.works_of("sector", sector.id)[:WORKS_OF_A_SECTOR] if pager.page == 1 else ()
    return SectorView(
        sector=scene.sector(sector.id),
        tagline=scene.tongue.maybe(sector.tagline),
        about=scene.long_text(sector.about, 3) if pager.page == 1 else None,
        services=_services(sector, scene),
        associations=tuple(Link(scene.own(one.name), one.url) for one in sector.associations),
        feed=scene.feed(sector.id),
        works=tuple(map(scene.project_card, works)),
        cards=tuple(map(scene.card, ids)),
        pager=pager,
    )


def service_view(service: Service, subject: Subject, scene: Scene) -> ServiceView:
    """Return a service's page."""
    ids, pager = scene.part(subject, scene.lists.of("service", service.id))
    works = scene.lists.works_of("service", service.id)[:WORKS_OF_A_SECTOR] if pager.page == 1 else ()
    synonyms = [said.words for said in scene.tongue.pick_list(service.synonyms) if said.lang == scene.tongue.code]
    siblings = _services(scene.directory.sectors[service.sector], scene)
    return ServiceView(
        name=scene.tongue.pick(service.name),
        synonyms=", ".join(synonyms),
        sector=scene.sector(service.sector),
        works=tuple(map(scene.project_card, works)),
        cards=tuple(map(scene.card, ids)),
        pager=pager,
        siblings=tuple(one for one in siblings if one.url != scene.url("service", service.id, "1")),
    )


def places_view(scene: Scene) -> PlacesView:
    """Return the index of cantons and communes."""
    return PlacesView(
        tuple(
            CantonRow(scene.counted("canton", canton.id, scene.tongue.pick(canton.name)), _communes(canton, scene))
            for canton in scene.directory.cantons.values()
        )
    )


def canton_view(canton: Canton, subject: Subject, scene: Scene) -> PlaceView:
    """Return a canton's page with its communes."""
    ids, pager = scene.part(subject, scene.lists.of("canton", canton.id))
    names = scene.settings.places
    return PlaceView(
        name=scene.tongue.pick(canton.name),
        level=scene.tongue.pick(names.canton) if names else None,
        below=scene.tongue.pick(names.communes) if names else None,
        canton=None,
        communes=_communes(canton, scene),
        neighbours=(),
        cards=tuple(map(scene.card, ids)),
        pager=pager,
    )


def commune_view(commune: Commune, subject: Subject, scene: Scene) -> PlaceView:
    """Return a commune's page with the other communes of its canton that have members."""
    ids, pager = scene.part(subject, scene.lists.of("commune", commune.id))
    canton = scene.directory.cantons[commune.canton]
    own = scene.url("commune", commune.id, "1")
    return PlaceView(
        name=scene.tongue.pick(commune.name),
        level=None,
        below=None,
        canton=scene.canton(canton),
        communes=(),
        neighbours=tuple(one for one in _communes(canton, scene) if one.members and one.url != own),
        cards=tuple(map(scene.card, ids)),
        pager=pager,
    )


def search_view(scene: Scene) -> SearchView:
    """Return the search page; the words for the script come from here because a browser cannot inflect Luxembourgish."""
    tongue = scene.tongue
    # {n} and {q} are filled by the script.
    results = tongue.plurals("{n} result for “{q}”", "{n} results for “{q}”")
    words = {
        "results": {
            **results,
            "zero": tongue.say("Nothing found for “{q}”. Try another word, or ask the desk."),
        },
        "suggest": tongue.say("Did you mean"),
        "kinds": {
            "member": tongue.say("Member"),
            "project": tongue.say("Work"),
            "service": tongue.say("Service"),
            "sector": tongue.say("Sector"),
            "page": tongue.say("Page"),
        },
        "failed": tongue.say("The full search cannot be loaded right now. Names and services are still found."),
        "text": tongue.say("Found in the text"),
        "loading": tongue.say("Searching …"),
        "more": tongue.say("Show more"),
    }
    root = language_root(scene)
    return SearchView(
        directory=f"{root}directory.json",
        fragments=f"{root}directory.fragments.txt",
        bundle=f"{root}{folder()}/",
        root=root,
        words=for_script(words),
        examples=_examples(scene, scene.url("search")),
    )


def _examples(scene: Scene, at: str) -> tuple[Link, ...]:
    return tuple(Link(said, f"{at}?q={quote(said.words)}") for said in scene.tongue.pick_list(scene.settings.examples))


def _services(sector: Sector, scene: Scene) -> tuple[Counted, ...]:
    return tuple(scene.counted("service", service.id, scene.tongue.pick(service.name)) for service in sector.services)


def _communes(canton: Canton, scene: Scene) -> tuple[Counted, ...]:
    return tuple(scene.counted("commune", commune.id, scene.tongue.pick(commune.name)) for commune in canton.communes)


def _sector_rows(scene: Scene) -> tuple[SectorRow, ...]:
    return tuple(
        SectorRow(
            sector=scene.sector(sector.id),
            tagline=scene.tongue.maybe(sector.tagline),
            members=len(scene.lists.of("sector", sector.id)),
            works=len(scene.lists.works_of("sector", sector.id)),
            services=_services(sector, scene),
        )
        for sector in scene.directory.sectors.values()
    )
