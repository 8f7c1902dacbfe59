"""The directory in, the search files of one language out: directory.json for names and facets, a bundle for full text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import Any

from . import __version__, markup, pagefind
from .cache import Cache
from .collation import sort_key
from .lists import project_sector
from .model import LongText, Member, Said, Text, Words
from .publish import OutputFile
from .search import Kind, Labels, Searchable, directory_json, records
from .views.scene import Scene


def search_files(scene: Scene, cache: Cache) -> list[OutputFile]:
    """Return the search files of the scene's language; raises pagefind.SearchFailed."""
    lang = scene.tongue.code
    items = list(searchables(scene))
    stemming = scene.tongue.language.stemming
    wanted = records(items, german=stemming == "de")
    key = blake2b(repr((__version__, pagefind.folder(), stemming, wanted)).encode(), digest_size=16).hexdigest()
    kept = cache.get("search", key)
    if kept is None:
        # Half a minute for a thousand records is many times what a busy machine needs.
        files, fragments = pagefind.bundle(wanted, stemming, patience=120 + len(wanted) * 0.03)
        cache.put("search", key, _pack(files, fragments))
    else:
        files, fragments = _unpack(kept)
    found = [OutputFile(f"{lang}/directory.json", directory_json(items, _labels(scene), fragments))]
    found += [OutputFile(f"{lang}/{pagefind.folder()}/{name}", data) for name, data in sorted(files.items())]
    return found


def _pack(files: dict[str, bytes], fragments: dict[str, str]) -> bytes:
    head = json.dumps([[[name, len(data)] for name, data in sorted(files.items())], fragments]).encode()
    return len(head).to_bytes(8, "big") + head + b"".join(data for _, data in sorted(files.items()))


def _unpack(packed: bytes) -> tuple[dict[str, bytes], dict[str, str]]:
    start = 8 + int.from_bytes(packed[:8], "big")
    sizes, fragments = json.loads(packed[8:start])
    files = {}
    for name, size in sizes:
        files[name] = packed[start : start + size]
        start += size
    return files, fragments


def searchables(scene: Scene) -> Iterator[Searchable]:
    """Yield members, projects, services, sectors and static pages as search sees them in the scene's language."""
    found = [*_members(scene), *_projects(scene), *_sectors(scene), *_pages(scene)]
    found.sort(key=lambda one: (sort_key(one[1].words), one[0], one[2]))
    for rank, (kind, name, url, subtitle, rest) in enumerate(found):
        yield Searchable(url=url, kind=kind, name=name.words, subtitle=subtitle, sort=rank, **rest)


_Found = tuple[Kind, Said, str, str, dict[str, Any]]


def _url(scene: Scene, *subject: str) -> str:
    return scene.plan.paths[subject, scene.tongue.code].partition("/")[2]


def _members(scene: Scene) -> Iterator[_Found]:
    directory = scene.directory
    for id in scene.lists.members:
        member = directory.members[id]
        sector = scene.sector(member.sectors[0]).name.words
        rest: dict[str, Any] = {
            "sectors": member.sectors,
            "services": member.services,
            "place": member.commune,
            "text": tuple(_shown(scene, member)),
            "hidden": tuple(_hidden(scene, member)),
        }
        yield "member", scene.name(member), _url(scene, "member", id), f"{sector} · {scene.place(member).label.words}", rest


def _shown(scene: Scene, member: Member) -> Iterator[tuple[str, int]]:
    yield scene.tongue.pick(member.tagline).words, 4
    yield from _body(scene, member.about, 3)
    for project in member.projects:
        yield scene.tongue.pick(project.title).words, 2


def _hidden(scene: Scene, member: Member) -> Iterator[tuple[str, int]]:
    """Yield what a visitor may search in any language, whatever language the entry is written in."""
    directory = scene.directory
    for service in member.services:
        yield from ((words, 5) for words in _all(directory.services[service].name))
        yield from ((words, 2) for words in _all_words(directory.services[service].synonyms))
    for sector in member.sectors:
        yield from ((words, 3) for words in _all(directory.sectors[sector].name))
    commune = directory.communes[member.commune]
    yield from ((words, 1) for words in _all(commune.name))
    yield from ((words, 1) for words in _all(directory.cantons[commune.canton].name))
    yield from ((words, 3) for words in _all_words(member.keywords))
    shown = scene.tongue.pick(member.tagline).words
    yield from ((words, 1) for words in _all(member.tagline) if words != shown)
    for client in member.clients:
        yield client.name, 1
    for award in member.awards:
        yield award.title, 1


def _projects(scene: Scene) -> Iterator[_Found]:
    for key, project in scene.lists.made.items():
        member = scene.directory.members[key[0]]
        sector = project_sector(project, member)
        shown = [(scene.tongue.pick(project.summary).words, 3)] if project.summary else []
        hidden = [(words, 4) for words in _all(project.title)] + [(member.name, 2)]
        for service in project.services:
            hidden += [(words, 2) for words in _all(scene.directory.services[service].name)]
        if project.client:
            hidden.append((project.client.name, 1))
        rest: dict[str, Any] = {
            "sectors": (sector,),
            "services": project.services,
            "text": (*shown, *_body(scene, project.body, 2)),
            "hidden": tuple(hidden),
        }
        yield "project", scene.tongue.pick(project.title), _url(scene, "project", *key), f"{member.name} · {project.year}", rest


def _sectors(scene: Scene) -> Iterator[_Found]:
    for sector in scene.directory.sectors.values():
        name = scene.tongue.pick(sector.name)
        tagline = scene.tongue.maybe(sector.tagline)
        rest: dict[str, Any] = {
            "sectors": (sector.id,),
            "text": (*([(tagline.words, 2)] if tagline else []), *_body(scene, sector.about, 1)),
            "hidden": tuple((words, 3) for words in _all(sector.name)),
        }
        yield "sector", name, _url(scene, "sector", sector.id, "1"), tagline.words if tagline else "", rest
        for service in sector.services:
            words = [*_all(service.name), *_all_words(service.synonyms)]
            rest = {"services": (service.id,), "sectors": (sector.id,), "hidden": tuple((word, 3) for word in words)}
            yield "service", scene.tongue.pick(service.name), _url(scene, "service", service.id, "1"), name.words, rest


def _pages(scene: Scene) -> Iterator[_Found]:
    for page in scene.directory.pages.values():
        rest: dict[str, Any] = {"text": tuple(_body(scene, page.body, 1))}
        summary = scene.tongue.maybe(page.summary)
        yield "page", scene.tongue.pick(page.title), _url(scene, "page", page.id), summary.words if summary else "", rest


def _body(scene: Scene, text: LongText, weight: int) -> Iterator[tuple[str, int]]:
    html = scene.long_text(text, 3)
    if html:
        yield markup.plain(html.html), weight


def _all(text: Text) -> Iterable[str]:
    return dict.fromkeys(text.words.values())


def _all_words(words: Words | None) -> Iterable[str]:
    return dict.fromkeys(word for lists in words.words.values() for word in lists) if words else ()


def _labels(scene: Scene) -> Labels:
    """Return, by facet and id, the label in the page's language, then names and synonyms in all languages."""
    directory, pick = scene.directory, scene.tongue.pick
    return {
        "sector": {one.id: [pick(one.name).words, *_all(one.name)] for one in directory.sectors.values()},
        "service": {one.id: [pick(one.name).words, *_all(one.name), *_all_words(one.synonyms)] for one in directory.services.values()},
        "place": {one.id: [pick(one.name).words, *_all(one.name)] for one in directory.communes.values()},
    }
