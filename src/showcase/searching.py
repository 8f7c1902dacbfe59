"""The directory in, the search files of one language out: what a browser narrows lists down with, and the full text in parts."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Any, NamedTuple

from . import __version__, markup, pagefind
from .browse import Maker, Row, Value, browse_json
from .cache import Cache
from .collation import sort_key
from .facets import FACETS, FROM_MAKER, member_facets, project_facets, project_sector
from .lists import ProjectKey
from .memory import digest_of
from .model import LongText, Member, Project, Text, Words
from .packing import pack, unpack
from .pagefind import Record
from .pages import Subject
from .pieces import Joined, Pieces
from .publish import OutputFile
from .search import Labels, Searchable, directory_json, records
from .shown import PictureView
from .views.browsing import ROW_WIDTHS, WORK_WIDTHS
from .views.scene import Scene

_PART = 750
"""The most entries, on average, in one part of a full-text index: an edit makes the part of its entry anew, and no other."""

# So few letters of long texts, and so many places beside those texts, as no directory has on average: every word stands in one place of its
# own, once more for each record that it is in, and what a visitor may search in other languages counts too.
_LETTERS_A_PLACE, _PLACES_A_RECORD = 2, 250


class Searching(NamedTuple):
    """Some search files of a language, and a digest of all that they are made of; no files where it is that of the last build."""

    made_of: str
    files: list[OutputFile] | None


def search_unit(lang: str, full: bool) -> str:
    """Return what the search files of a language are called together; its parts begin with it."""
    return f"search {lang} {'whole' if full else 'names'}"


def search_files(lang: str, pieces: Pieces, full: bool, last: Mapping[str, str]) -> dict[str, Searching]:
    """Return the search files of a language by the unit they belong to, on demand without the full text; raises pagefind.SearchFailed.

    `last` is what the units were made of that visitors have.
    """
    scene = pieces.watch.scene(lang)
    subjects = _subjects(scene)
    found = pieces.of(f"entries {lang}", lang, subjects, lambda subject: pack(Searchable, _entry(subject, scene)))
    members = pieces.of(f"members {lang}", lang, scene.lists.members, lambda id: _member_row(id, scene))
    makers = pieces.of(f"makers {lang}", lang, scene.lists.members, lambda id: _maker(id, scene))
    works = pieces.of(f"works {lang}", lang, scene.lists.projects, lambda key: _work_row(key, scene))
    unit = search_unit(lang, full)
    made: dict[str, Searching] = {}
    fragments: dict[str, str] = {}
    parts = _parts(subjects) if full else []
    for number, part in enumerate(parts, 1):
        name = f"{unit} {number}"
        texts = pieces.of(f"records {lang} {number}", lang, part, lambda subject: _record(subject, scene))
        made[name], ids = _part(scene, number, len(parts), texts, last.get(name, ""), pieces.cache)
        fragments |= pagefind.placed(ids, number, len(parts))
    keys = [one.made_of for one in made.values()]
    common = [pieces.shared[lang], scene.day, sorted(scene.lists.used.items())]
    rows = digest_of(common, members.sum, makers.sum, works.sum)
    made[f"{unit} lists"] = _lists(scene, (members, makers, works), rows, last.get(f"{unit} lists"))
    names = digest_of(common, found.sum)
    made[f"{unit} names"] = _names(scene, found, names, last.get(f"{unit} names"))
    made_of = digest_of(common, pagefind.folder(), keys, names, members.sum, works.sum)
    if made_of == last.get(unit):
        return {unit: Searching(made_of, None), **made}
    # By which the full text knows the rows of the directory and of lists: loaded with the first words that are searched in it.
    files = {
        "directory.fragments.txt": _of(fragments, _order(lang, found, pieces.cache)),
        "members.fragments.txt": _of(fragments, [_url(scene, "member", id) for id in scene.lists.members]),
        "works.fragments.txt": _of(fragments, [_url(scene, "project", *key) for key in scene.lists.projects]),
    }
    if full:
        files[f"{pagefind.folder()}/parts.json"] = pagefind.parts_json(len(parts), digest_of(keys))
    return {unit: Searching(made_of, _published(scene, files)), **made}


def _published(scene: Scene, files: Mapping[str, bytes]) -> list[OutputFile]:
    return [OutputFile(f"{scene.tongue.code}/{name}", data) for name, data in sorted(files.items())]


def _names(scene: Scene, found: Joined, made_of: str, last: str | None) -> Searching:
    """Return what is found by its name."""
    if made_of == last:
        return Searching(made_of, None)
    return Searching(made_of, _published(scene, {"directory.json": directory_json(_ranked(found), _labels(scene))}))


def _lists(scene: Scene, rows: tuple[Joined, Joined, Joined], made_of: str, last: str | None) -> Searching:
    """Return what the lists of members and of works are narrowed down with."""
    if made_of == last:
        return Searching(made_of, None)
    lang, day, values = scene.tongue.code, scene.day.isoformat(), _values(scene)
    members, makers, works = (one.data() for one in rows)
    rows_of_members, rows_of_works = ([unpack(Row, one) for one in found] for found in (members, works))
    shown = [unpack(Maker, one) for one in makers if one]
    files = {
        "members.json": browse_json(rows_of_members, (), values, lang=lang, day=day, start=_url(scene, "members", "1")),
        "works.json": browse_json(rows_of_works, shown, values, lang=lang, day=day, start=_url(scene, "works", "1")),
    }
    return Searching(made_of, _published(scene, files))


def most_search_files(scene: Scene, full: bool) -> int:
    """Return how many search files a language has at most, on demand without the full text."""
    # Names, members and works, each with the ids by which the full text knows them.
    lists = 6
    if not full:
        return lists
    directory, subjects = scene.directory, _subjects(scene)
    texts = [text for member in directory.members.values() for text in (member.about, *(work.body for work in member.projects))]
    texts += [*(sector.about for sector in directory.sectors.values()), *(page.body for page in directory.pages.values())]
    letters = sum(len(said.words) for said in (text.pick(scene.tongue.language.chain) for text in texts) if said)
    places = letters // _LETTERS_A_PLACE + len(subjects) * _PLACES_A_RECORD
    return lists + 1 + pagefind.most_files(len(subjects), places, _how_many_parts(subjects))


def forget_parts(cache: Cache, wanted: Collection[str]) -> None:
    """Forget what is kept of the full text but for the parts that are `wanted`, by what they are made of."""
    for kind in ("search", "fragments"):
        cache.keep_only(kind, wanted)


def _how_many_parts(subjects: Sequence[Subject]) -> int:
    return max(1, -(-len(subjects) // _PART))


def _parts(subjects: Sequence[Subject]) -> list[list[Subject]]:
    """Return what is found in as many parts as there are to be, a member with its works in one, whatever its language and neighbours."""
    count = _how_many_parts(subjects)
    parts: list[list[Subject]] = [[] for _ in range(count)]
    for subject in subjects:
        owner = subject[1] if subject[0] in {"member", "project"} else " ".join(subject)
        parts[int.from_bytes(blake2b(owner.encode(), digest_size=8).digest(), "big") % count].append(subject)
    return parts


def _part(scene: Scene, number: int, parts: int, texts: Joined, last: str, cache: Cache) -> tuple[Searching, dict[str, str]]:
    """Return a part of the full-text index, and the fragment id of each address in it."""
    stemming = scene.tongue.language.stemming
    key = digest_of(__version__, pagefind.folder(), stemming, number, parts, texts.sum)
    kept_ids = cache.get("fragments", key)
    if key == last and kept_ids is not None:
        return Searching(key, None), json.loads(kept_ids)
    kept = cache.get("search", key)
    if kept is not None and kept_ids is not None:
        files, ids = _unpack(kept), json.loads(kept_ids)
    else:
        wanted = sorted((unpack(Record, one) for one in texts.data()), key=lambda one: one.url)
        # Half a minute for a thousand records is many times what a busy machine needs.
        files, ids = pagefind.bundle(wanted, stemming, parts=parts, patience=120 + len(wanted) * 0.03)
        files = files if number == 1 else pagefind.without_program(files)
        cache.put("search", key, _pack(files))
        cache.put("fragments", key, json.dumps(ids).encode())
    folder = f"{pagefind.folder()}/{pagefind.part_folder(number)}"
    return Searching(key, _published(scene, {folder + name: data for name, data in files.items()})), ids


def _member_row(id: str, scene: Scene) -> Any:
    """Return what the list of members is narrowed down with."""
    member, card = scene.directory.members[id], scene.card(id)
    row = Row(
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
    return pack(Row, row)


def _maker(id: str, scene: Scene) -> Any:
    """Return what works have from their maker, which is written once a maker; nothing for a member without works."""
    member = scene.directory.members[id]
    if not member.projects:
        return None
    facets = {name: ids for name, ids in member_facets(member, scene.directory).items() if name in FROM_MAKER}
    return pack(Maker, Maker(id, member.name, {**facets, "town": (member.commune,)}))


def _work_row(key: ProjectKey, scene: Scene) -> Any:
    """Return what the list of works is narrowed down with."""
    project, card = scene.project(key), scene.project_card(key)
    own = project_facets(project, scene.directory.members[key[0]], scene.directory)
    row = Row(
        id="/".join(key),
        name=card.title.words,
        name_lang=card.title.lang,
        **_thumbnail(card.picture, WORK_WIDTHS),
        number=project.year,
        since=project.year * 100,
        by=key[0],
        facets={name: ids for name, ids in own.items() if name not in FROM_MAKER},
    )
    return pack(Row, row)


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


def _of(fragments: Mapping[str, str], urls: Iterable[str]) -> bytes:
    """Return the id of each page's fragment, parted by spaces; nothing for a page without one."""
    return " ".join(fragments.get(f"/{url}", "") for url in urls).encode()


def _pack(files: Mapping[str, bytes]) -> bytes:
    head = json.dumps([[name, len(data)] for name, data in sorted(files.items())]).encode()
    return len(head).to_bytes(8, "big") + head + b"".join(data for _, data in sorted(files.items()))


def _unpack(packed: bytes) -> dict[str, bytes]:
    start = 8 + int.from_bytes(packed[:8], "big")
    files = {}
    for name, size in json.loads(packed[8:start]):
        files[name] = packed[start : start + size]
        start += size
    return files


def _subjects(scene: Scene) -> list[Subject]:
    """Return what is found by words: members, projects, sectors, services and static pages."""
    sectors = scene.directory.sectors.values()
    return [
        *(("member", id) for id in scene.lists.members),
        *(("project", *key) for key in scene.lists.projects),
        *(("sector", sector.id) for sector in sectors),
        *(("service", service.id) for sector in sectors for service in sector.services),
        *(("page", id) for id in scene.directory.pages),
    ]


def _ranked(found: Joined) -> list[Searchable]:
    """Return all that is found by words, each with its rank among the names, without its texts."""
    order = sorted((unpack(Searchable, one) for one in found.data()), key=lambda one: (sort_key(one.name), one.kind, one.url))
    return [replace(one, sort=rank) for rank, one in enumerate(order)]


def _order(lang: str, found: Joined, cache: Cache) -> list[str]:
    """Return the addresses in the order of `directory.json`, as the last build found it where that was the same."""
    kept = json.loads(cache.get("order", lang) or b"[]")
    if kept[:1] == [found.sum]:
        return list(kept[1])
    order = [one.url for one in _ranked(found)]
    cache.put("order", lang, json.dumps([found.sum, order]).encode())
    return order


def _record(subject: Subject, scene: Scene) -> Any:
    """Return something as full-text search sees it."""
    text, hidden = _texts(subject, scene)
    whole = replace(_entry(subject, scene), text=tuple(text), hidden=tuple(hidden))
    return pack(Record, records([whole], german=scene.tongue.language.stemming == "de")[0])


def _url(scene: Scene, *subject: str) -> str:
    return scene.plan.paths[subject, scene.tongue.code].partition("/")[2]


def _entry(subject: Subject, scene: Scene) -> Searchable:
    """Return how something is found, without its texts."""
    kind, *ids = subject
    directory, pick = scene.directory, scene.tongue.pick
    match kind:
        case "member":
            member = directory.members[ids[0]]
            subtitle = f"{scene.sector(member.sectors[0]).name.words} · {scene.place(member).label.words}"
            return Searchable(
                url=_url(scene, *subject),
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
                url=_url(scene, *subject),
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
            return Searchable(_url(scene, *subject, "1"), "sector", pick(sector.name).words, words, 0, sectors=(sector.id,))
        case "service":
            service = directory.services[ids[0]]
            above = pick(directory.sectors[service.sector].name).words
            return Searchable(
                _url(scene, *subject, "1"), "service", pick(service.name).words, above, 0, sectors=(service.sector,), services=(service.id,)
            )
    page = directory.pages[ids[0]]
    summary = scene.tongue.maybe(page.summary)
    return Searchable(_url(scene, *subject), "page", pick(page.title).words, summary.words if summary else "", 0)


_Weighted = Iterable[tuple[str, int]]


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
            return [*shown, *_body(scene, sector.about, 1)], [(words, 3) for words in _all(sector.name)]
        case "service":
            service = directory.services[ids[0]]
            return [], [(words, 3) for words in [*_all(service.name), *_all_words(service.synonyms)]]
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


def _behind_project(scene: Scene, project: Project, member: Member) -> Iterator[tuple[str, int]]:
    yield from ((words, 4) for words in _all(project.title))
    yield member.name, 2
    for service in project.services:
        yield from ((words, 2) for words in _all(scene.directory.services[service].name))
    if project.client:
        yield project.client.name, 1


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
