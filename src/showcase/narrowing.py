"""What the lists of members and of works are narrowed down with, in one language: a row an entry, and the values of facets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from .browse import Maker, Row, Value
from .facets import FACETS, FROM_MAKER, member_facets, project_facets
from .findable import all_of, all_words
from .lists import ProjectKey
from .packing import pack
from .shown import PictureView
from .views.browsing import ROW_WIDTHS, WORK_WIDTHS
from .views.scene import Scene


def member_row(id: str, scene: Scene) -> Any:
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


def maker(id: str, scene: Scene) -> Any:
    """Return what works have from their maker, which is written once a maker; nothing for a member without works."""
    member = scene.directory.members[id]
    if not member.projects:
        return None
    facets = {name: ids for name, ids in member_facets(member, scene.directory).items() if name in FROM_MAKER}
    return pack(Maker, Maker(id, member.name, {**facets, "town": (member.commune,)}))


def work_row(key: ProjectKey, scene: Scene) -> Any:
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


def facet_values(scene: Scene) -> dict[str, list[Value]]:
    """Return all values of all facets with their words and pages; those of towns too, which are searched and shown."""
    directory = scene.directory
    values = {}
    for name in FACETS:
        known = []
        for id in scene.facet_ids(name):
            words: Iterable[str] = ()
            if name == "sector":
                words = all_of(directory.sectors[id].name)
            elif name == "place":
                words = all_of(directory.cantons[id].name)
            elif name == "service":
                service = directory.services[id]
                words = [*all_of(service.name), *all_words(service.synonyms)]
            known.append(Value(id, scene.facet_label(name, id).words, scene.facet_url(name, id), tuple(words)))
        values[name] = known
    places = directory.communes.values()
    values["town"] = [Value(one.id, scene.tongue.pick(one.name).words, words=tuple(all_of(one.name))) for one in places]
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
