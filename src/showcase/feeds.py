"""What happened, as feeds: Atom and JSON Feed in every language, of everything and of each sector."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache, partial
from html import escape
from itertools import islice
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from .happenings import AWARD, JOINED, OPPORTUNITY, Happening, feed_path, happenings, newest, openings
from .memory import digest_of
from .model import Said
from .packing import pack, unpack
from .pieces import Pieces
from .publish import OutputFile
from .views import Scene
from .views.opportunities import anchor, author

_NEWEST = 50
# Between tags a quotation mark is only itself.
_text = partial(escape, quote=False)


class Feeds(NamedTuple):
    """The feeds of all languages, and a digest of all that they are made of; no files where it is that of the last build."""

    made_of: str
    files: list[OutputFile] | None


def feed_files(pieces: Pieces, last: str) -> Feeds:
    """Return the feeds of all languages; `last` is what those were made of that visitors have."""
    scenes = {scene.tongue.code: scene for scene in pieces.watch.scenes}
    first = pieces.watch.scenes[0]
    members = first.directory.members
    told = pieces.of("news", "", first.lists.members, lambda id: [pack(Happening, one) for one in happenings(members[id])])

    @cache
    def known() -> list[Happening]:
        return [unpack(Happening, one) for news in told.data() for one in news]

    files: dict[str, list[OutputFile]] = {}

    def make(lang: str) -> list[OutputFile]:
        scene = scenes[lang]
        opened = openings(scene.directory.opportunities.values(), scene.today)
        files[lang] = list(_feeds(newest((*known(), *opened), scene.today), scene))
        return files[lang]

    # The feeds of a language are a piece, of which only a digest is kept: they are made anew with other news, or another entry among them.
    asked = [(lang, told.sum) for lang in scenes]
    made_of = pieces.of("feeds", "", asked, lambda key: digest_of([tuple(file) for file in make(key[0])])).sum
    if made_of == last:
        return Feeds(made_of, None)
    return Feeds(made_of, [file for lang in scenes for file in files.get(lang) or make(lang)])


def _feeds(found: Sequence[Happening], scene: Scene) -> Iterator[OutputFile]:
    # Most of what is news is in two feeds.
    known: dict[str, dict[str, Any]] = {}
    for sector in ("", *scene.directory.sectors):
        shown = islice((one for one in found if not sector or sector in one.sectors), _NEWEST)
        items = [known.get(one.name) or known.setdefault(one.name, _item(one, scene)) for one in shown]
        head = _head(sector, scene)
        yield OutputFile(feed_path(scene.tongue.code, sector, "atom"), _atom(head, items))
        yield OutputFile(feed_path(scene.tongue.code, sector, "json"), _json(head, items))


def _tag(scene: Scene, name: str) -> str:
    """Return a name for ever (RFC 4151), which stays when the address of a page changes. The year is that of the first feeds."""
    return f"tag:{urlsplit(scene.plan.base_url).hostname},2026:{name}"


def _head(sector: str, scene: Scene) -> dict[str, Any]:
    tongue, base = scene.tongue, scene.plan.base_url
    title = tongue.pick(scene.settings.title).words
    name = tongue.pick(scene.directory.sectors[sector].name).words if sector else ""
    subject = ("sector", sector, "1") if sector else ("home",)
    return {
        "lang": tongue.code,
        "title": tongue.say("%(site)s: %(sector)s") % {"site": title, "sector": name} if sector else title,
        "id": _tag(scene, f"feed/{tongue.code}/{sector}".rstrip("/")),
        "page": scene.plan.absolute(subject, tongue.code),
        "atom": base + feed_path(tongue.code, sector, "atom"),
        "json": base + feed_path(tongue.code, sector, "json"),
        "author": scene.settings.desk.name,
    }


def _item(one: Happening, scene: Scene) -> dict[str, Any]:
    tongue = scene.tongue
    if one.kind == OPPORTUNITY:
        return _opening(one, scene)
    member = scene.directory.members[one.member]
    project = scene.project((one.subject[1], one.subject[2])) if one.subject[0] == "project" else None
    summary: Said | None = tongue.pick(member.tagline)
    picture = scene.picture(member.cover)
    if one.kind == JOINED:
        title = tongue.say("%(name)s has joined the directory") % {"name": member.name}
    elif one.kind == AWARD:
        title = tongue.say("Award for %(name)s: %(award)s") % {"name": member.name, "award": one.award}
    else:
        title = ""
    if project:
        work = tongue.pick(project.title)
        summary = tongue.maybe(project.summary) or work
        picture = next(filter(None, map(scene.picture, project.images)), None)
        title = title or tongue.say("New work: %(title)s (%(name)s)") % {"title": work.words, "name": member.name}
    origin = scene.plan.base_url.removesuffix(scene.plan.base_path)
    return {
        "id": _tag(scene, one.name),
        "url": scene.plan.absolute(one.subject, tongue.code),
        "title": title,
        "summary": summary,
        "day": f"{one.day.isoformat()}T00:00:00Z",
        "author": member.name,
        "image": origin + picture.src if picture else "",
        "sectors": _sectors(one, scene),
    }


def _opening(one: Happening, scene: Scene) -> dict[str, Any]:
    tongue, opportunity = scene.tongue, scene.directory.opportunities[one.member]
    title = tongue.pick(opportunity.title)
    by = author(opportunity, scene)
    words = {"title": title.words, "date": tongue.date(opportunity.deadline)}
    return {
        "id": _tag(scene, one.name),
        "url": f"{scene.plan.absolute(one.subject, tongue.code)}#{anchor(opportunity)}",
        "title": tongue.say("New opportunity: %(title)s (until %(date)s)") % words,
        "summary": tongue.maybe(opportunity.summary) or title,
        "day": f"{one.day.isoformat()}T00:00:00Z",
        "author": by.label.words if by else scene.settings.desk.name,
        "image": "",
        "sectors": _sectors(one, scene),
    }


def _sectors(one: Happening, scene: Scene) -> list[tuple[str, str]]:
    return [(id, scene.tongue.pick(scene.directory.sectors[id].name).words) for id in one.sectors]


def _atom(head: dict[str, Any], items: Sequence[dict[str, Any]]) -> bytes:
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{head["lang"]}">',
        f"<title>{_text(head['title'])}</title>",
        f"<id>{_text(head['id'])}</id>",
        f'<link rel="self" type="application/atom+xml" href="{escape(head["atom"])}"/>',
        f'<link rel="alternate" type="text/html" hreflang="{head["lang"]}" href="{escape(head["page"])}"/>',
        # That of the content, not that of the build: a build that finds nothing new changes no feed.
        f"<updated>{items[0]['day'] if items else '2000-01-01T00:00:00Z'}</updated>",
        f"<author><name>{_text(head['author'])}</name></author>",
    ]
    for one in items:
        said = one["summary"]
        lines += [
            "<entry>",
            f"<title>{_text(one['title'])}</title>",
            f"<id>{_text(one['id'])}</id>",
            f'<link rel="alternate" type="text/html" href="{escape(one["url"])}"/>',
            f"<published>{one['day']}</published>",
            f"<updated>{one['day']}</updated>",
            f"<author><name>{_text(one['author'])}</name></author>",
            *(f'<category term="{id}" label="{escape(name)}"/>' for id, name in one["sectors"]),
            *([f'<summary xml:lang="{said.lang}">{_text(said.words)}</summary>'] if said else []),
            "</entry>",
        ]
    return ("\n".join([*lines, "</feed>"]) + "\n").encode()


def _json(head: dict[str, Any], items: Sequence[dict[str, Any]]) -> bytes:
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": head["title"],
        "home_page_url": head["page"],
        "feed_url": head["json"],
        "language": head["lang"],
        "authors": [{"name": head["author"]}],
        "items": [
            {
                "id": one["id"],
                "url": one["url"],
                "title": one["title"],
                "content_text": one["summary"].words if one["summary"] else one["title"],
                "language": one["summary"].lang if one["summary"] else head["lang"],
                "date_published": one["day"],
                "authors": [{"name": one["author"]}],
                "tags": [name for _, name in one["sectors"]],
                **({"image": one["image"]} if one["image"] else {}),
            }
            for one in items
        ],
    }
    return (json.dumps(document, ensure_ascii=False) + "\n").encode()
