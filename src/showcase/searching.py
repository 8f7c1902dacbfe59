"""The directory in, the search files of one language out: what a browser narrows lists down with, and a bundle for full text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from typing import Any

from . import __version__, markup, pagefind
from .browse import Maker, Row, Value, browse_json
from .cache import Cache
from .collation import sort_key
from .facets import FACETS, FROM_MAKER, member_facets, project_facets, project_sector
from .model import LongText, Member, Said, Text, Words
from .pages import Subject
from .publish import OutputFile
from .search import Kind, Labels, Searchable, directory_json, records
from .shown import PictureView
from .views.browsing import ROW_WIDTHS, WORK_WIDTHS
from .views.scene import Scene


def search_files(scene: Scene, cache: Cache, full: bool = True) -> list[OutputFile]:
    """Return the search files of the scene's language, on demand without the full text; raises pagefind.SearchFailed."""
    lang = scene.tongue.code
    items = list(searchables(scene))
    files, fragments = _bundle(scene, items, cache) if full else ({}, {})
    found = [
        OutputFile(f"{lang}/directory.json", directory_json(items, _labels(scene), fragments)),
        OutputFile(f"{lang}/members.json", _members_json(scene)),
        OutputFile(f"{lang}/works.json", _works_json(scene)),
        # By which the full text knows the rows of these lists: loaded with the first words that are searched, not with the list.
        OutputFile(f"{lang}/members.fragments.txt", _of(fragments, scene, [("member", id) for id in scene.lists.members])),
        OutputFile(f"{lang}/works.fragments.txt", _of(fragments, scene, [("project", *key) for key in scene.lists.projects])),
    ]
    return found + [OutputFile(f"{lang}/{pagefind.folder()}/{name}", data) for name, data in sorted(files.items())]


def _bundle(scene: Scene, items: Sequence[Searchable], cache: Cache) -> tuple[dict[str, bytes], dict[str, str]]:
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
    return files, fragments


def _members_json(scene: Scene) -> bytes:
    """Return what the list of members is narrowed down with."""
    rows = []
    for id in scene.lists.members:
        member, card = scene.directory.members[id], scene.card(id)
        rows.append(
            Row(
                id=id,
                name=card.name.words,
                name_lang=card.name.lang,
                note=card.tagline.words if card.tagline else "",
                note_lang=card.tagline.lang if card.tagline else "",
                **_thumbnail(card.picture, ROW_WIDTHS),
                number=card.works,
                since=member.since.year * 100 + member.since.month if member.since else 0,
                facets={**member_facets(member, scene.directory), "town": (member.commune,)},
            )
        )
    return browse_json(
        rows,
        (),
        _values(scene),
        lang=scene.tongue.code,
        day=scene.today.isoformat(),
        start=_url(scene, "members", "1"),
    )


def _works_json(scene: Scene) -> bytes:
    """Return what the list of works is narrowed down with; what a work has from its maker is written once a maker."""
    makers = []
    for id in scene.lists.members:
        member = scene.directory.members[id]
        if member.projects:
            facets = {name: ids for name, ids in member_facets(member, scene.directory).items() if name in FROM_MAKER}
            makers.append(Maker(id, member.name, {**facets, "town": (member.commune,)}))
    rows = []
    for key in scene.lists.projects:
        project, card = scene.project(key), scene.project_card(key)
        own = project_facets(project, scene.directory.members[key[0]], scene.directory)
        rows.append(
            Row(
                id="/".join(key),
                name=card.title.words,
                name_lang=card.title.lang,
                **_thumbnail(card.picture, WORK_WIDTHS),
                number=project.year,
                since=project.year * 100,
                by=key[0],
                facets={name: ids for name, ids in own.items() if name not in FROM_MAKER},
            )
        )
    return browse_json(
        rows,
        makers,
        _values(scene),
        lang=scene.tongue.code,
        day=scene.today.isoformat(),
        start=_url(scene, "works", "1"),
    )


def _values(scene: Scene) -> dict[str, list[Value]]:
    """Return all values of all facets with their words and pages; those of towns too, which are searched and shown."""
    directory = scene.directory
    values = {}
    for name in FACETS:
        known = []
        for id in scene.facet_ids(name):
            words: Iterable[str] = ()
            if name == "sector":
                words = _all(directory.sectors[id].name)
            elif name == "place":
                words = _all(directory.cantons[id].name)
            elif name == "service":
                service = directory.services[id]
                words = [*_all(service.name), *_all_words(service.synonyms)]
            known.append(Value(id, scene.facet_label(name, id).words, scene.facet_url(name, id), tuple(words)))
        values[name] = known
    places = directory.communes.values()
    values["town"] = [Value(one.id, scene.tongue.pick(one.name).words, words=tuple(_all(one.name))) for one in places]
    return values


def _thumbnail(picture: PictureView | None, widths: Sequence[int]) -> dict[str, Any]:
    """Return what a row keeps of a picture: the key of its files, where it has them in the widths that a row shows."""
    if picture is None:
        return {}
    key = picture.src.rpartition("/")[2].rpartition("-")[0]
    made = " ".join(source.srcset for source in picture.sources)
    sized = all(f"{key}-{width}.{form} " in made for width in widths for form in ("avif", "webp"))
    ratio = min(24, max(6, round(picture.width / picture.height * 10)))
    return {"picture": key if sized else "", "ratio": ratio, "tint": picture.tint}


def _of(fragments: Mapping[str, str], scene: Scene, subjects: Iterable[Subject]) -> bytes:
    """Return the id of each page's fragment, parted by spaces."""
    return " ".join(fragments.get("/" + _url(scene, *subject), "") for subject in subjects).encode()


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
    for key in scene.lists.works:
        project, member = scene.project(key), scene.directory.members[key[0]]
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
