"""The directory in, all pages of the site out: each with its language, its address and what it is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from urllib.parse import urlsplit

from .facets import OWN_PAGES, YES
from .formats import country
from .i18n import Messages
from .lists import Lists, spread
from .model import Directory, Language, Sector, Settings, StaticPage, Text
from .problems import Location, Problem, problem
from .urls import slugify

# Works come with the addresses of their pictures: so many that a page's first view stays within its budget (docs/performance.md).
_PER_PAGE, _WORKS_PER_PAGE = 48, 28
ONE_PAGE_AZ = 400
# So many members must have worked for a foreign country for it to have a page as a market in place of one as a facet.
MARKET_FROM = 5
ROOT = ""

# What a page is about: its kind, then ids, then for a part of a long list its number, as text.
Subject = tuple[str, ...]

# Of the kinds of pages that have none of their own name.
_TEMPLATES = {"canton": "place", "commune": "place", "page": "static"}


@dataclass(frozen=True, slots=True)
class Page:
    """One page: `path` is relative to output/ and ends with a slash, or names a file. `lang` is empty for the shared root.

    `file` is its file in output/. `alone` is a page that has no file beside it, though others of its kind may.
    """

    subject: Subject
    lang: str
    path: str
    alone: bool = False
    file: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Find out the file in output/ once: a build asks for it many times."""
        object.__setattr__(self, "file", self.path + "index.html" if self.path.endswith("/") or not self.path else self.path)

    @property
    def template(self) -> str:
        """Return the name of the template, which is also the kind of the view."""
        return _TEMPLATES.get(self.subject[0]) or self.subject[0].replace("-", "_")


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages, and the one registry of addresses that links, alternates, redirects and the sitemap are made from.

    `moved` maps the paths of former addresses to those that they lead to. `patterns` does so
    for many of one form at once, in which a segment stands as `:id`, by rules for hosts alone.
    """

    pages: tuple[Page, ...]
    paths: Mapping[tuple[Subject, str], str]
    base_url: str
    moved: Mapping[str, str] = field(default_factory=dict)
    patterns: Mapping[str, str] = field(default_factory=dict)

    @property
    def base_path(self) -> str:
        """Return the path of the site's address, beginning and ending with a slash."""
        return _path(self.base_url)

    def url(self, subject: Subject, lang: str) -> str:
        """Return the address of a page as it stands in a link; KeyError if there is no such page."""
        return self.base_path + self.paths[subject, lang]

    def link(self, subject: Subject, lang: str) -> str:
        """Return the address of a page, or an empty string where there is none."""
        path = self.paths.get((subject, lang))
        return "" if path is None else self.base_path + path

    def absolute(self, subject: Subject, lang: str) -> str:
        """Return the whole address of a page."""
        return self.base_url + self.paths[subject, lang]


@cache
def _path(address: str) -> str:
    return urlsplit(address).path or "/"


def plan(settings: Settings, directory: Directory, lists: Lists, messages: Mapping[str, Messages]) -> tuple[Plan, list[Problem]]:
    """Plan every page of every language; two pages at one address are reported with what they are about."""
    pages = [Page(("chooser",), ROOT, ""), Page(("not-found",), ROOT, "404.html"), Page(("style",), ROOT, "style/")]
    for language in settings.languages:
        word = _Words(language, messages[language.code])
        for subject, path in _paths(settings, directory, lists, word):
            pages.append(Page(subject, language.code, f"{language.code}/{path}"))
    problems: list[Problem] = []
    taken: dict[str, Page] = {}
    for page in pages:
        other = taken.setdefault(page.path, page)
        if other is not page:
            where = Location(source_of(page.subject, directory), 1, 1)
            first, second = " ".join(other.subject), " ".join(page.subject)
            problems.append(problem(where, "address-twice", 0, url=f"/{page.path}", first=first, second=second))
    paths = {(page.subject, page.lang): page.path for page in pages}
    return Plan(tuple(pages), paths, settings.base_url), problems


class _Words:
    """The words of addresses in one language: the catalog's, reduced to what an address may hold."""

    def __init__(self, language: Language, messages: Messages) -> None:
        self.lang = language.code
        self._formats = language.formats
        self.members = slugify(messages.pgettext("path", "members")) or "members"
        self.works = slugify(messages.pgettext("path", "works")) or "works"
        self.sectors = slugify(messages.pgettext("path", "sectors")) or "sectors"
        self.places = slugify(messages.pgettext("path", "places")) or "places"
        self.search = slugify(messages.pgettext("path", "search")) or "search"
        self.shortlist = slugify(messages.pgettext("path", "shortlist")) or "shortlist"
        self.markets = slugify(messages.pgettext("path", "markets")) or "markets"
        self.opportunities = slugify(messages.pgettext("path", "opportunities")) or "opportunities"
        self.data = slugify(messages.pgettext("path", "open-data")) or "open-data"
        self.az = slugify(messages.pgettext("path", "a-z")) or "a-z"
        self.page = slugify(messages.pgettext("path", "page")) or "page"
        self.by = slugify(messages.pgettext("path", "by")) or "by"
        self.kit = slugify(messages.pgettext("path", "kit")) or "kit"
        self.embed = slugify(messages.pgettext("path", "embed")) or "embed"
        self.facets = {
            "language": messages.pgettext("path", "language"),
            "team": messages.pgettext("path", "team"),
            "budget": messages.pgettext("path", "budget"),
            "industry": messages.pgettext("path", "industry"),
            "market": messages.pgettext("path", "market"),
            "availability": messages.pgettext("path", "availability"),
            "award": messages.pgettext("path", "award"),
            "remote": messages.pgettext("path", "remote"),
        }

    def facet(self, name: str, id: str) -> str:
        """Return the folder of a facet's value; one that is a yes or nothing has the facet's own."""
        folder = f"{self.by}/{slugify(self.facets[name], self.lang) or name}/"
        return folder if id == YES else f"{folder}{slugify(id)}/"

    def market(self, code: str) -> str:
        """Return the folder of a country, without the article that some names have."""
        return f"{self.markets}/{slugify(country(code, self._formats).removeprefix('d’'), self.lang) or code.lower()}/"

    def of(self, slug: Text | None, fallback: str) -> str:
        return (slug.words.get(self.lang, "") if slug else "") or fallback

    def member(self, id: str) -> str:
        return f"{self.members}/{id}/"

    def work(self, member: str, id: str) -> str:
        return f"{self.works}/{member}/{id}/"

    def sector(self, sector: Sector) -> str:
        return f"{self.sectors}/{self.of(sector.slug, sector.id)}/"

    def static(self, page: StaticPage) -> str:
        return f"{self.of(page.slug, page.id)}/"


def entry_path(subject: Subject, directory: Directory, language: Language, messages: Messages) -> str:
    """Return where an entry is shown whole in a language, without a plan of all pages; nothing for an entry that is not there."""
    word = _Words(language, messages)
    kind, *ids = subject
    member = directory.members.get(ids[0])
    path = ""
    if kind == "member" and member:
        path = word.member(ids[0])
    elif kind == "project" and member and any(work.id == ids[1] for work in member.projects):
        path = word.work(*ids)
    elif kind == "sector" and ids[0] in directory.sectors:
        path = word.sector(directory.sectors[ids[0]])
    elif kind == "page" and ids[0] in directory.pages:
        path = word.static(directory.pages[ids[0]])
    elif kind == "opportunity" and ids[0] in directory.opportunities:
        path = f"{word.opportunities}/"
    return path and f"{language.code}/{path}"


def markets(settings: Settings, lists: Lists) -> tuple[str, ...]:
    """Return the codes of the foreign countries that enough members have worked for."""
    codes = (id for id in lists.used.get("market", ()) if id != settings.country.code)
    return tuple(id for id in codes if len(lists.of("market", id)) >= MARKET_FROM)


def _paths(settings: Settings, directory: Directory, lists: Lists, word: _Words) -> Iterator[tuple[Subject, str]]:
    yield ("home",), ""
    yield from _parts(("members",), f"{word.members}/", lists.members, word)
    yield ("az", ""), f"{word.az}/"
    if len(lists.members) > ONE_PAGE_AZ:
        for letter in lists.initials:
            yield ("az", letter), f"{word.az}/{slugify(letter) or '0'}/"
    for id in lists.members:
        yield ("member", id), word.member(id)
        if settings.kit:
            yield ("kit", id), f"{word.member(id)}{word.kit}/"
            yield ("embed", id), f"{word.embed}/{word.member(id)}"
    yield from _parts(("works",), f"{word.works}/", lists.projects, word)
    for member, project in lists.projects:
        yield ("project", member, project), word.work(member, project)
    yield ("sectors",), f"{word.sectors}/"
    for sector in directory.sectors.values():
        folder = word.sector(sector)
        yield from _parts(("sector", sector.id), folder, lists.of("sector", sector.id), word)
        yield ("embed-list", sector.id), f"{word.embed}/{folder}"
        for service in sector.services:
            place = f"{folder}{word.of(service.slug, service.id)}/"
            yield from _parts(("service", service.id), place, lists.of("service", service.id), word)
    yield ("places",), f"{word.places}/"
    for canton in directory.cantons.values():
        folder = f"{word.places}/{canton.id}/"
        yield from _parts(("canton", canton.id), folder, lists.of("canton", canton.id), word)
        for commune in canton.communes:
            yield from _parts(("commune", commune.id), f"{folder}{commune.id}/", lists.of("commune", commune.id), word)
    yield ("facets",), f"{word.by}/"
    abroad = markets(settings, lists)
    if abroad:
        yield ("markets",), f"{word.markets}/"
    for id in abroad:
        yield from _parts(("market", id), word.market(id), lists.of("market", id), word)
    for name, id in lists.members_of:
        if name in OWN_PAGES and not (name == "market" and id in abroad):
            yield from _parts(("facet", name, id), word.facet(name, id), lists.of(name, id), word)
    if directory.opportunities:
        yield ("opportunities",), f"{word.opportunities}/"
    yield ("search",), f"{word.search}/"
    yield ("shortlist",), f"{word.shortlist}/"
    yield ("data",), f"{word.data}/"
    for page in directory.pages.values():
        yield ("page", page.id), word.static(page)


def per_page(subject: Subject) -> int:
    """Return how many entries of a long list stand on one page."""
    return _WORKS_PER_PAGE if subject[0] == "works" else _PER_PAGE


def _parts(subject: Subject, folder: str, ids: Sequence[object], word: _Words) -> Iterator[tuple[Subject, str]]:
    """Yield a long list's pages: the first has the folder itself, the others a numbered folder in it."""
    for number in range(1, spread(ids, per_page(subject)) + 1):
        yield (*subject, str(number)), folder if number == 1 else f"{folder}{word.page}-{number}/"


def source_of(subject: Subject, directory: Directory) -> str:
    """Name the file behind a page, for a message about its address."""
    kind, *ids = subject
    if kind in {"member", "kit", "embed"}:
        return directory.members[ids[0]].path
    if kind == "project":
        return f"content/members/{ids[0]}/projects/{ids[1]}.yaml"
    if kind in {"sector", "embed-list"}:
        return directory.sectors[ids[0]].path
    if kind == "service":
        return directory.sectors[directory.services[ids[0]].sector].path
    if kind == "page":
        return directory.pages[ids[0]].path
    return "content/site.yaml"
