"""The same directory for other generators: what their pages need, worded in each language, and a site of it for each of them.

They get what a careful user would prepare for them and no more: the facts of every entry with the fallback of languages applied, long
texts as Markdown, and the ids that an entry is listed under. Lists, counts, related members, HTML and JSON-LD are theirs to make.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from showcase.cache import Cache
from showcase.checking import checked_site
from showcase.collation import initial
from showcase.facets import OWN_PAGES, member_facets
from showcase.i18n import Tongue
from showcase.model import LongText, Said
from showcase.outcome import Options, Report
from showcase.pages import Page, Subject
from showcase.views import Scene, page_frame, site_frame, view_of

HERE = Path(__file__).parent
# What of a view the peers find out themselves, and what no plain page shows.
_THEIRS = {"about", "body", "related", "complementary"}
_UNSEEN = {"name", "collaborators", "collaborators_more", "recognition_more", "availability_status", "verified_iso", "verified_what"}
_UNSEEN |= {"reviewed_iso", "edit_url", "correction_url", "vcard"}
# What entries are listed under; the values of those besides these are facets, all treated alike.
LISTED = ("sector", "service", "canton", "commune", *OWN_PAGES)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page but for its looks: its kind, its name among those of its kind, fields that are the same in JSON, and Markdown."""

    kind: str
    name: str
    fields: Mapping[str, Any]
    text: str = ""


def make_plain(site: Path) -> None:
    """Let a site that generate.py wrote have the plain theme, and no kits and social cards, which the peers do not make."""
    shutil.copytree(HERE / "plain", site / "themes/plain")
    settings = site / "content/site.yaml"
    text = re.sub(r"^theme:.*\n", "", settings.read_text("utf-8"), flags=re.MULTILINE)
    settings.write_text(f"{text.rstrip()}\ntheme: plain\nkit: no\nsocial_cards: none\n", encoding="utf-8")


def read_directory(site: Path, day: datetime.date) -> tuple[Scene, ...]:
    """Read a site as showcase does, without pictures; one scene a language. Its Markdown stays Markdown."""
    report = Report()
    options = Options(site, site / "output", day, search=False, pictures=False, jobs=1)
    checked = checked_site(options, report, Cache(None), lambda stage: None)
    if checked is None or report.failed():
        raise SystemExit(f"{site} cannot be built")
    return tuple(
        Scene(
            settings=checked.settings,
            directory=checked.directory,
            lists=checked.lists,
            plan=checked.plan,
            tongue=Tongue(language, checked.messages[language.code]),
            originals={},
            html=lambda words, top: words,
            digests=checked.digests,
            texts=checked.texts,
            day=day,
        )
        for language in checked.settings.languages
    )


def sheets(scene: Scene) -> Iterator[Sheet]:
    """Yield all pages of a language but those that only showcase has: search, shortlist, open data, frames for other sites."""
    say, directory = scene.tongue.say, scene.directory
    yield _sheet(scene, "home", "", ("home",), scene.tongue.pick(scene.settings.title).words)
    yield _sheet(scene, "members", "", ("members", "1"), say("Members"))
    for order, id in enumerate(scene.lists.members, 1):
        yield _member(scene, id, order)
    yield _sheet(scene, "works", "", ("works", "1"), say("Works"))
    for order, key in enumerate(scene.lists.projects, 1):
        yield _work(scene, key, order)
    yield _sheet(scene, "az", "", ("az", ""), say("A–Z"))
    for letter in scene.lists.initials:
        if (("az", letter), scene.tongue.code) in scene.plan.paths:
            yield _sheet(scene, "az", term(letter), ("az", letter), letter, letter=letter)
    yield _sheet(scene, "sectors", "", ("sectors",), say("Sectors"))
    for sector in directory.sectors.values():
        subject = ("sector", sector.id, "1")
        view = {name: part for name, part in _view(scene, subject).items() if name in {"tagline", "associations"}}
        yield _sheet(scene, "sector", sector.id, subject, scene.sector(sector.id).name.words, sector.about, view=view)
    for service in directory.services.values():
        subject = ("service", service.id, "1")
        synonyms = ", ".join(said.words for said in scene.tongue.pick_list(service.synonyms) if said.lang == scene.tongue.code)
        name = scene.service(service.id).label.words
        yield _sheet(scene, "service", service.id, subject, name, synonyms=synonyms, of=service.sector)
    yield _sheet(scene, "places", "", ("places",), say("Places"))
    for canton in directory.cantons.values():
        yield _sheet(scene, "canton", canton.id, ("canton", canton.id, "1"), scene.tongue.pick(canton.name).words, of=canton.id)
        for commune in canton.communes:
            subject = ("commune", commune.id, "1")
            yield _sheet(scene, "commune", commune.id, subject, scene.tongue.pick(commune.name).words, of=canton.id)
    yield _sheet(scene, "facets", "", ("facets",), say("Find by"))
    if (("markets",), scene.tongue.code) in scene.plan.paths:
        yield _sheet(scene, "markets", "", ("markets",), say("For buyers abroad"))
    for facet in OWN_PAGES:
        for id in scene.lists.used.get(facet, ()):
            a_market = ((facet, id, "1"), scene.tongue.code) in scene.plan.paths
            about: Subject = (facet, id, "1") if a_market else ("facet", facet, id, "1")
            yield _sheet(scene, facet, term(id), about, scene.facet_label(facet, id).words, asks=scene.facet_name(facet))
    for page in directory.pages.values():
        yield _sheet(scene, "page", page.id, ("page", page.id), scene.tongue.pick(page.title).words, page.body)


def frame(scene: Scene, templates: Sequence[str]) -> dict[str, Any]:
    """Return what all pages of a language share: menus, facets, sectors and places with their parts, and the words in templates."""
    lang, directory = scene.tongue.code, scene.directory
    shared: dict[str, Any] = plain(site_frame(scene), lang)
    facets = {facet.name: plain(facet, lang) for facet in scene.facets(scene.lists.of)}
    for facet in facets.values():
        for value in facet["values"]:
            value["id"] = term(value["id"])
            del value["number"]  # to be counted
    shared["facets"] = facets
    shared["services_of"] = {
        sector.id: [{"id": one.id, **plain(scene.service(one.id), lang)} for one in sector.services]
        for sector in directory.sectors.values()
    }
    shared["services"] = {id: plain(scene.service(id), lang) for id in directory.services}
    shared["cantons"] = {
        canton.id: {
            "id": canton.id,
            **plain(scene.canton(canton), lang),
            "communes": [
                {"id": one.id, "label": plain(scene.tongue.pick(one.name), lang), "url": scene.url("commune", one.id, "1")}
                for one in canton.communes
            ],
        }
        for canton in directory.cantons.values()
    }
    shared["letters"] = [{"letter": one.letter, "url": one.url} for one in scene.letters()]
    say = scene.tongue.say
    shared["said_in"] = {
        one.code: say("in %(language)s") % {"language": scene.tongue.language_name(one.code)} for one in scene.settings.languages
    }
    shared["words"] = words(scene, templates)
    return shared


def words(scene: Scene, templates: Sequence[str]) -> dict[str, str]:
    """Return the interface words that templates ask for with `%s` and `%d` for their gaps."""
    messages = scene.tongue.messages
    found = {}
    for message in sorted({match for text in templates for match in _WORDS.findall(text)}):
        context, _, english = message.rpartition("|")
        counts = english.startswith("%(n)s ")
        said = messages.ngettext(english.removesuffix("s"), english, 100) if counts else messages.pgettext(context, english)
        found[message] = re.sub(r"%\((\w+)\)s", lambda gap: "%d" if gap[1] in {"n", "page", "pages"} else "%s", said)
    return found


def plain(value: Any, lang: str) -> Any:
    """Return a view as what JSON knows, without what is empty; words bear a language only where it is not the page's."""
    if isinstance(value, Said):
        return {"words": value.words} if value.lang == lang else {"words": value.words, "lang": value.lang}
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return [plain(one, lang) for one in value]
    if dataclasses.is_dataclass(value) or hasattr(value, "_fields"):
        names = value._fields if hasattr(value, "_fields") else [field.name for field in dataclasses.fields(value)]
        parts = {name: plain(getattr(value, name), lang) for name in names}
        return {name: part for name, part in parts.items() if part not in ("", None, [], False)}
    return value


def term(id: str) -> str:
    """Return an id as it may stand in any file's name and address."""
    return id.lower().replace("+", "-plus").replace("#", "0")


def _page(scene: Scene, subject: Subject) -> Page:
    return Page(subject, scene.tongue.code, scene.plan.paths[subject, scene.tongue.code])


def _view(scene: Scene, subject: Subject) -> dict[str, Any]:
    view: dict[str, Any] = plain(view_of(_page(scene, subject), scene, (scene,)), scene.tongue.code)
    return {name: part for name, part in view.items() if name not in _THEIRS | _UNSEEN}


def _sheet(scene: Scene, kind: str, name: str, subject: Subject, title: str, text: LongText | None = None, **params: Any) -> Sheet:
    lang = scene.tongue.code
    around = page_frame(_page(scene, subject), scene)
    said = text.pick(scene.tongue.language.chain) if text else None
    fields = {"title": title, "url": around.url, "crumbs": plain(around.crumbs, lang), "original": around.original}
    fields["foreign"] = next((False for other in around.alternates if other.current and other.real), True)
    fields["in"] = said.lang if said and said.lang != lang else ""
    fields |= params
    return Sheet(kind, name, {key: value for key, value in fields.items() if value not in ("", [], False)}, said.words if said else "")


def _member(scene: Scene, id: str, order: int) -> Sheet:
    member = scene.directory.members[id]
    subject = ("member", id)
    view = _view(scene, subject)
    ids = {**member_facets(member, scene.directory), "commune": (member.commune,)}
    ids["canton"] = ids.pop("place")
    under = {name: [term(one) for one in ids[name]] for name in LISTED if ids[name]}
    more = {"order": order, "letter": initial(member.name), "speaks": list(member.languages), "under": under, "view": view}
    return _sheet(scene, "member", id, subject, member.name, member.about, **more)


def _work(scene: Scene, key: tuple[str, str], order: int) -> Sheet:
    work = scene.project(key)
    subject = ("project", *key)
    view = _view(scene, subject)
    view["member"] = {name: view["member"][name] for name in ("id", "url")}
    for name in ("previous", "next"):
        if name in view:
            view[name] = {part: view[name][part] for part in ("title", "url")}
    card = plain(scene.project_card(key), scene.tongue.code)
    listed = {"shows": list(work.services)}
    more = {"order": order, "under": listed, "by": scene.directory.members[key[0]].name, "view": view, "card": card}
    return _sheet(scene, "work", "--".join(key), subject, scene.tongue.pick(work.title).words, work.body, **more)


# Hugo: a file of Markdown with front matter a page and language; what entries are listed under are its taxonomies.

_FOLDERS = {"members": "members", "member": "members", "works": "works", "work": "works", "az": "a-z", "sectors": "sector"}
_FOLDERS |= {"places": "canton", "markets": "market", "page": ""}
# How templates ask for interface words.
_WORDS = re.compile(r'(?:index \S*w(?:ords)? |"label" |\b(?:w|words)\[)"([^"]+)"')
_INDEXES = {"home", "members", "works", "az", "sectors", "places", "markets"}


def write_hugo(scenes: Sequence[Scene], folder: Path) -> None:
    """Write a site for Hugo: settings, layouts, shared data, and the content of all languages."""
    shutil.copytree(HERE / "hugo", folder)
    templates = [file.read_text("utf-8") for file in sorted((folder / "layouts").rglob("*.html"))]
    settings = json.loads((folder / "hugo.json").read_text("utf-8"))
    first = scenes[0].settings
    settings |= {"baseURL": first.base_url, "defaultContentLanguage": first.languages[0].code}
    settings["taxonomies"] = {name: name for name in LISTED}
    settings["languages"] = {
        one.code: {"label": one.name, "weight": order, "contentDir": f"content/{one.code}", "title": scene.tongue.pick(first.title).words}
        for order, (one, scene) in enumerate(zip(first.languages, scenes, strict=True), 1)
    }
    _put(folder / "hugo.json", json.dumps(settings, ensure_ascii=False, indent=1))
    for scene in scenes:
        lang = scene.tongue.code
        _put(folder / f"data/{lang}.json", json.dumps(frame(scene, templates), ensure_ascii=False))
        content = folder / "content" / lang
        # Hugo would make a page of all values of each of these; what showcase has such a page for follows.
        for name in LISTED:
            _put(content / name / "_index.md", json.dumps({"build": {"render": "never"}}) + "\n")
        for sheet in sheets(scene):
            _put(content / _hugo_file(sheet), json.dumps(_front_matter(sheet), ensure_ascii=False) + f"\n\n{sheet.text}")


def _hugo_file(sheet: Sheet) -> str:
    folder = "" if sheet.kind == "home" else _FOLDERS.get(sheet.kind, sheet.kind)
    index = "_index" if sheet.kind in LISTED or (sheet.kind in _INDEXES and not sheet.name) else ""
    return "/".join(filter(None, (folder, sheet.name, index))) + ".md"


def _front_matter(sheet: Sheet) -> dict[str, Any]:
    fields = dict(sheet.fields)
    own = {"title": fields.pop("title"), "url": fields.pop("url"), "weight": fields.pop("order", 0), **fields.pop("under", {})}
    if sheet.kind in {"facets", "page"}:
        own["type"] = sheet.kind
    return {**own, "params": fields}


# Eleventy as its users write it: a file of Markdown with front matter a page and language; folders say language, kind and layout.

_LAYOUTS = {"home", "members", "member", "works", "work", "az", "sectors", "sector", "service", "places", "canton", "commune"}
_LAYOUTS |= {"facets", "markets", "page"}


def write_eleventy(scenes: Sequence[Scene], folder: Path, modules: Path) -> None:
    """Write a site for Eleventy, which is in a folder of modules: layouts, shared data, and content, each text in its own language only."""
    shutil.copytree(HERE / "eleventy", folder)
    shutil.copytree(HERE / "node", folder / "lib", dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(modules, target_is_directory=True)
    templates = [file.read_text("utf-8") for file in sorted(folder.glob("_includes/*.njk"))]
    _put_languages(scenes, folder / "_data")
    for scene in scenes:
        lang = scene.tongue.code
        _put(folder / f"_data/site/{lang}.json", json.dumps(frame(scene, templates), ensure_ascii=False))
        content = folder / "content" / lang
        _put(content / f"{lang}.json", json.dumps({"lang": lang, "dynamicPermalink": False}))
        for sheet in sheets(scene):
            layout = sheet.kind if sheet.kind in _LAYOUTS else "term"
            _put(content / sheet.kind / f"{sheet.kind}.json", json.dumps({"kind": sheet.kind, "layout": f"{layout}.njk"}))
            fields = dict(sheet.fields)
            # Nunjucks knows `in` as a word of its own.
            said_in = fields.pop("in", "")
            own = {"name": sheet.name, "permalink": fields.pop("url"), **({"text_lang": said_in} if said_in else {}), **fields}
            text = "" if said_in else sheet.text
            _put(content / sheet.kind / f"{sheet.name or 'index'}.md", f"---json\n{json.dumps(own, ensure_ascii=False)}\n---\n{text}")


# Eleventy, JavaScript alone: all of it as data, which JavaScript turns into lists and pages.


def write_eleventy_js(scenes: Sequence[Scene], folder: Path, modules: Path) -> None:
    """Write another site for Eleventy, which is in a folder of modules: a file of data a language beside functions that make the pages."""
    shutil.copytree(HERE / "eleventy-js", folder)
    shutil.copytree(HERE / "node", folder / "lib", dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(modules, target_is_directory=True)
    templates = [file.read_text("utf-8") for file in sorted((folder / "lib").glob("*.js"))]
    _put_languages(scenes, folder / "data")
    for scene in scenes:
        entries = [{"kind": one.kind, "name": one.name, **one.fields, "text": one.text} for one in sheets(scene)]
        _put(folder / f"data/{scene.tongue.code}.json", json.dumps({**frame(scene, templates), "sheets": entries}, ensure_ascii=False))


# Astro: the same data, but for the long texts, which are a collection.


def write_astro(scenes: Sequence[Scene], folder: Path, modules: Path) -> None:
    """Write a site for Astro, which is in a folder of modules: a file of data a language, and a file of Markdown a text in its own."""
    shutil.copytree(HERE / "astro", folder)
    shutil.copytree(HERE / "node", folder / "src/lib", dirs_exist_ok=True)
    (folder / "node_modules").symlink_to(modules, target_is_directory=True)
    templates = [file.read_text("utf-8") for file in sorted((folder / "src").rglob("*.*")) if file.suffix in {".astro", ".js"}]
    _put_languages(scenes, folder / "data")
    for scene in scenes:
        lang = scene.tongue.code
        all = list(sheets(scene))
        entries = [{"kind": one.kind, "name": one.name, **one.fields} for one in all]
        _put(folder / f"data/{lang}.json", json.dumps({**frame(scene, templates), "sheets": entries}, ensure_ascii=False))
        for sheet in all:
            if sheet.text and "in" not in sheet.fields:
                _put(folder / "content" / lang / sheet.kind / f"{sheet.name or 'index'}.md", sheet.text)


# Pelican: a file of Markdown a page and language, which a plugin turns into lists and pages.


def write_pelican(scenes: Sequence[Scene], folder: Path) -> None:
    """Write a site for Pelican: settings, plugin, theme, shared data, and the content of all languages, each text in its own only."""
    shutil.copytree(HERE / "pelican", folder, ignore=shutil.ignore_patterns("__pycache__"))
    templates = [file.read_text("utf-8") for file in sorted((folder / "theme").rglob("*.html"))]
    _put_languages(scenes, folder / "data")
    for scene in scenes:
        lang = scene.tongue.code
        _put(folder / f"data/{lang}.json", json.dumps(frame(scene, templates), ensure_ascii=False))
        for sheet in sheets(scene):
            fields = json.dumps({"lang": lang, "kind": sheet.kind, "name": sheet.name, **sheet.fields}, ensure_ascii=False)
            text = "" if "in" in sheet.fields else sheet.text
            _put(folder / "content" / lang / sheet.kind / f"{sheet.name or 'index'}.md", f"Fields: {fields}\n\n{text}")


def _put_languages(scenes: Sequence[Scene], folder: Path) -> None:
    settings = scenes[0].settings
    languages = [
        {"code": one.code, "label": one.name, "order": order, "base": settings.base_url.rstrip("/")}
        for order, one in enumerate(settings.languages, 1)
    ]
    _put(folder / "languages.json", json.dumps(languages, ensure_ascii=False))


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
