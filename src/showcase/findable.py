"""What is found by words, in one language: each entry by its name and places, and by its texts with their weights."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from . import markup
from .facets import project_sector
from .model import LongText, Member, Project, Text, Words
from .packing import pack
from .pagefind import Record
from .pages import Subject
from .search import Labels, Searchable, records
from .views.scene import Scene

_Weighted = Iterable[tuple[str, int]]


def all_subjects(scene: Scene) -> list[Subject]:
    """Return what is found by words: members, projects, sectors, services and static pages."""
    sectors = scene.directory.sectors.values()
    return [
        *(("member", id) for id in scene.lists.members),
        *(("project", *key) for key in scene.lists.projects),
        *(("sector", sector.id) for sector in sectors),
        *(("service", service.id) for sector in sectors for service in sector.services),
        *(("page", id) for id in scene.directory.pages),
    ]


def record(subject: Subject, scene: Scene) -> Any:
    """Return something as full-text search sees it."""
    text, hidden = _texts(subject, scene)
    whole = replace(entry(subject, scene), text=tuple(text), hidden=tuple(hidden))
    return pack(Record, records([whole], german=scene.tongue.language.stemming == "de")[0])


def url_of(scene: Scene, *subject: str) -> str:
    """Return the address of something in the folder of the page's language."""
    return scene.plan.paths[subject, scene.tongue.code].partition("/")[2]


def entry(subject: Subject, scene: Scene) -> Searchable:
    """Return how something is found, without its texts."""
    kind, *ids = subject
    directory, pick = scene.directory, scene.tongue.pick
    match kind:
        case "member":
            member = directory.members[ids[0]]
            subtitle = f"{scene.sector(member.sectors[0]).name.words} · {scene.place(member).label.words}"
            return Searchable(
                url=url_of(scene, *subject),
                kind="member",
                name=scene.name(member).words,
                subtitle=subtitle,
                sort=0,
                sectors=member.sectors,
                services=member.services,
                place=member.commune,
            )
        case "project":
            member, project = directory.members[ids[0]], scene.project((ids[0], ids[1]))
            return Searchable(
                url=url_of(scene, *subject),
                kind="project",
                name=pick(project.title).words,
                subtitle=f"{member.name} · {project.year}",
                sort=0,
                sectors=(project_sector(project, member),),
                services=project.services,
            )
        case "sector":
            sector = directory.sectors[ids[0]]
            tagline = scene.tongue.maybe(sector.tagline)
            words = tagline.words if tagline else ""
            return Searchable(url_of(scene, *subject, "1"), "sector", pick(sector.name).words, words, 0, sectors=(sector.id,))
        case "service":
            service = directory.services[ids[0]]
            above = pick(directory.sectors[service.sector].name).words
            return Searchable(
                url_of(scene, *subject, "1"),
                "service",
                pick(service.name).words,
                above,
                0,
                sectors=(service.sector,),
                services=(service.id,),
            )
    page = directory.pages[ids[0]]
    summary = scene.tongue.maybe(page.summary)
    return Searchable(url_of(scene, *subject), "page", pick(page.title).words, summary.words if summary else "", 0)


def _texts(subject: Subject, scene: Scene) -> tuple[_Weighted, _Weighted]:
    """Return the words of something with their weights: those that may be shown as a passage, and those that may not."""
    kind, *ids = subject
    directory = scene.directory
    match kind:
        case "member":
            member = directory.members[ids[0]]
            return _shown(scene, member), _hidden(scene, member)
        case "project":
            project, member = scene.project((ids[0], ids[1])), directory.members[ids[0]]
            shown = [(scene.tongue.pick(project.summary).words, 3)] if project.summary else []
            return [*shown, *_body(scene, project.body, 2)], _behind_project(scene, project, member)
        case "sector":
            sector = directory.sectors[ids[0]]
            tagline = scene.tongue.maybe(sector.tagline)
            shown = [(tagline.words, 2)] if tagline else []
            return [*shown, *_body(scene, sector.about, 1)], [(words, 3) for words in all_of(sector.name)]
        case "service":
            service = directory.services[ids[0]]
            return [], [(words, 3) for words in [*all_of(service.name), *all_words(service.synonyms)]]
    return _body(scene, directory.pages[ids[0]].body, 1), []


def _shown(scene: Scene, member: Member) -> Iterator[tuple[str, int]]:
    yield scene.tongue.pick(member.tagline).words, 4
    yield from _body(scene, member.about, 3)
    for project in member.projects:
        yield scene.tongue.pick(project.title).words, 2


def _hidden(scene: Scene, member: Member) -> Iterator[tuple[str, int]]:
    """Yield what a visitor may search in any language, whatever language the entry is written in."""
    directory = scene.directory
    for service in member.services:
        yield from ((words, 5) for words in all_of(directory.services[service].name))
        yield from ((words, 2) for words in all_words(directory.services[service].synonyms))
    for sector in member.sectors:
        yield from ((words, 3) for words in all_of(directory.sectors[sector].name))
    commune = directory.communes[member.commune]
    yield from ((words, 1) for words in all_of(commune.name))
    yield from ((words, 1) for words in all_of(directory.cantons[commune.canton].name))
    yield from ((words, 3) for words in all_words(member.keywords))
    shown = scene.tongue.pick(member.tagline).words
    yield from ((words, 1) for words in all_of(member.tagline) if words != shown)
    for client in member.clients:
        yield client.name, 1
    for award in member.awards:
        yield award.title, 1


def _behind_project(scene: Scene, project: Project, member: Member) -> Iterator[tuple[str, int]]:
    yield from ((words, 4) for words in all_of(project.title))
    yield member.name, 2
    for service in project.services:
        yield from ((words, 2) for words in all_of(scene.directory.services[service].name))
    if project.client:
        yield project.client.name, 1


def _body(scene: Scene, text: LongText, weight: int) -> Iterator[tuple[str, int]]:
    html = scene.long_text(text, 3)
    if html:
        yield markup.plain(html.html), weight


def all_of(text: Text) -> Iterable[str]:
    """Return a text in all languages, the same words once."""
    return dict.fromkeys(text.words.values())


def all_words(words: Words | None) -> Iterable[str]:
    """Return lists of words in all languages, each word once."""
    return dict.fromkeys(word for lists in words.words.values() for word in lists) if words else ()


def labels(scene: Scene) -> Labels:
    """Return, by facet and id, the label in the page's language, then names and synonyms in all languages."""
    directory, pick = scene.directory, scene.tongue.pick
    return {
        "sector": {one.id: [pick(one.name).words, *all_of(one.name)] for one in directory.sectors.values()},
        "service": {one.id: [pick(one.name).words, *all_of(one.name), *all_words(one.synonyms)] for one in directory.services.values()},
        "place": {one.id: [pick(one.name).words, *all_of(one.name)] for one in directory.communes.values()},
    }
