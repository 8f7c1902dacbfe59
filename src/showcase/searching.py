"""The directory in, the search files of one language out: what a browser narrows lists down with, and the full text in parts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

from . import __version__, pagefind
from .browse import Maker, Row, browse_json
from .cache import Cache
from .collation import sort_key
from .findable import all_subjects, entry, labels, record, url_of
from .memory import digest_of
from .narrowing import facet_values, maker, member_row, work_row
from .packing import pack, unpack
from .pagefind import Record
from .pages import Subject
from .pieces import Joined, Pieces
from .publish import OutputFile
from .search import Searchable, directory_json
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
    subjects = all_subjects(scene)
    found = pieces.of(f"entries {lang}", lang, subjects, lambda subject: pack(Searchable, entry(subject, scene)))
    members = pieces.of(f"members {lang}", lang, scene.lists.members, lambda id: member_row(id, scene))
    makers = pieces.of(f"makers {lang}", lang, scene.lists.members, lambda id: maker(id, scene))
    works = pieces.of(f"works {lang}", lang, scene.lists.projects, lambda key: work_row(key, scene))
    unit = search_unit(lang, full)
    made: dict[str, Searching] = {}
    fragments: dict[str, str] = {}
    parts = _parts(subjects) if full else []
    for number, part in enumerate(parts, 1):
        name = f"{unit} {number}"
        texts = pieces.of(f"records {lang} {number}", lang, part, lambda subject: record(subject, scene))
        made[name], ids = _part(scene, number, len(parts), texts, last.get(name, ""), pieces.cache)
        fragments |= pagefind.placed(ids, number, len(parts))
    keys = [one.made_of for one in made.values()]
    common = [pieces.shared[lang], scene.day, sorted(scene.lists.used.items())]
    rows = digest_of(common, members.sum, makers.sum, works.sum)
    made[f"{unit} lists"] = _lists(scene, (members, makers, works), rows, last.get(f"{unit} lists"))
    names = digest_of(common, found.sum)

    @cache
    def ranked() -> list[Searchable]:
        return _ranked(found)

    made[f"{unit} names"] = _names(scene, ranked, names, last.get(f"{unit} names"))
    made_of = digest_of(common, pagefind.folder(), keys, names, members.sum, works.sum)
    if made_of == last.get(unit):
        return {unit: Searching(made_of, None), **made}
    # By which the full text knows the rows of the directory and of lists: loaded with the first words that are searched in it.
    files = {
        "directory.fragments.txt": _of(fragments, _order(lang, found.sum, ranked, pieces.cache)),
        "members.fragments.txt": _of(fragments, [url_of(scene, "member", id) for id in scene.lists.members]),
        "works.fragments.txt": _of(fragments, [url_of(scene, "project", *key) for key in scene.lists.projects]),
    }
    if full:
        files[f"{pagefind.folder()}/parts.json"] = pagefind.parts_json(len(parts), digest_of(keys))
    return {unit: Searching(made_of, _published(scene, files)), **made}


def _published(scene: Scene, files: Mapping[str, bytes]) -> list[OutputFile]:
    return [OutputFile(f"{scene.tongue.code}/{name}", data) for name, data in sorted(files.items())]


def _names(scene: Scene, ranked: Callable[[], list[Searchable]], made_of: str, last: str | None) -> Searching:
    """Return what is found by its name, `ranked` as it is found."""
    if made_of == last:
        return Searching(made_of, None)
    return Searching(made_of, _published(scene, {"directory.json": directory_json(ranked(), labels(scene))}))


def _lists(scene: Scene, rows: tuple[Joined, Joined, Joined], made_of: str, last: str | None) -> Searching:
    """Return what the lists of members and of works are narrowed down with."""
    if made_of == last:
        return Searching(made_of, None)
    lang, day, values = scene.tongue.code, scene.day.isoformat(), facet_values(scene)
    members, makers, works = (one.data() for one in rows)
    rows_of_members, rows_of_works = ([unpack(Row, one) for one in found] for found in (members, works))
    shown = [unpack(Maker, one) for one in makers if one]
    files = {
        "members.json": browse_json(rows_of_members, (), values, lang=lang, day=day, start=url_of(scene, "members", "1")),
        "works.json": browse_json(rows_of_works, shown, values, lang=lang, day=day, start=url_of(scene, "works", "1")),
    }
    return Searching(made_of, _published(scene, files))


def most_search_files(scene: Scene, full: bool) -> int:
    """Return how many search files a language has at most, on demand without the full text."""
    # Names, members and works, each with the ids by which the full text knows them.
    lists = 6
    if not full:
        return lists
    directory, subjects = scene.directory, all_subjects(scene)
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
    ids = cache.values("fragments", key)
    if key == last and ids is not None:
        return Searching(key, None), ids
    files = cache.values("search", key)
    if files is None or ids is None:
        wanted = sorted((unpack(Record, one) for one in texts.data()), key=lambda one: one.url)
        # Half a minute for a thousand records is many times what a busy machine needs.
        files, ids = pagefind.bundle(wanted, stemming, parts=parts, patience=120 + len(wanted) * 0.03)
        files = files if number == 1 else pagefind.without_program(files)
        cache.put_values("search", key, files)
        cache.put_values("fragments", key, ids)
    folder = f"{pagefind.folder()}/{pagefind.part_folder(number)}"
    return Searching(key, _published(scene, {folder + name: data for name, data in files.items()})), ids


def _of(fragments: Mapping[str, str], urls: Iterable[str]) -> bytes:
    """Return the id of each page's fragment, parted by spaces; nothing for a page without one."""
    return " ".join(fragments.get(f"/{url}", "") for url in urls).encode()


def _ranked(found: Joined) -> list[Searchable]:
    """Return all that is found by words, each with its rank among the names, without its texts."""
    order = sorted((unpack(Searchable, one) for one in found.data()), key=lambda one: (sort_key(one.name), one.kind, one.url))
    return [replace(one, sort=rank) for rank, one in enumerate(order)]


def _order(lang: str, made_of: str, ranked: Callable[[], list[Searchable]], cache: Cache) -> list[str]:
    """Return the addresses in the order of `directory.json`, as the last build found it where that was made of the same."""
    before, order = cache.values("order", lang) or ("", [])
    if before != made_of:
        order = [one.url for one in ranked()]
        cache.put_values("order", lang, (made_of, order))
    return list(order)
