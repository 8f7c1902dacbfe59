"""A published page as tests see it: read once, its links, ids, headings and words in their languages."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
# Attributes that hold addresses.
LINKS = {
    "href",
    "src",
    "srcset",
    "poster",
    "data",
    "action",
    "formaction",
    "imagesrcset",
    "cite",
    "data-directory",
    "data-bundle",
    "data-fragments",
    "data-root",
    "data-members",
}


@dataclass(frozen=True, slots=True)
class Link:
    """An address on a page: in which attribute of which element, with the element's `rel`."""

    tag: str
    attribute: str
    url: str
    rel: str


@dataclass(eq=False)
class Page(HTMLParser):
    """One page; `path` is its file in the output."""

    path: str
    lang: str = ""
    title: str = ""
    links: list[Link] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    body: str = ""
    words: list[tuple[str, str, bool]] = field(default_factory=list)  # language, text, whether it is the page's main part
    barred: list[str] = field(default_factory=list)  # what the site's policy keeps a browser from obeying
    alternates: dict[str, str] = field(default_factory=dict)
    h1: str = ""
    prose: str = ""  # the long texts
    leads_to: str = ""  # where a former address leads
    claims: str = ""  # the structured data
    notes: dict[str, str] = field(default_factory=dict)  # what scripts of type application/json hold, by their data attribute

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, str]] = []
        self._prose = 0  # how many elements were open where a long text began
        self._main = 0
        self._note = ""

    @property
    def url(self) -> str:
        """The address of the page from the root of the site."""
        return "/" + self.path.removesuffix("index.html")

    @property
    def template(self) -> str:
        return self.body.removeprefix("page-")

    @property
    def canonical(self) -> str:
        return next((link.url for link in self.links if link.tag == "link" and link.rel == "canonical"), "")

    @cached_property
    def text(self) -> str:
        """The words of the main part, in one line."""
        return " ".join(" ".join(text for _, text, main in self.words if main).split())

    @cached_property
    def ways(self) -> set[str]:
        """The addresses on this site that a visitor without JavaScript can go to with one click, without query and fragment."""
        anchors = {link.url for link in self.links if link.tag == "a"}
        return {urlsplit(urljoin(self.url, url)).path for url in anchors if not urlsplit(url).netloc and not urlsplit(url).scheme}

    def says(self, words: str) -> set[str]:
        """The languages that a text of the main part is marked with, wherever it stands there as a whole."""
        return {lang for lang, text, main in self.words if main and " ".join(text.split()) == " ".join(words.split())}

    def updatepos(self, i: int, j: int) -> int:
        """Count no lines, as nobody asks for them."""
        return j

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        lang = given.get("lang", self._open[-1][1] if self._open else "")
        if tag not in VOID:
            self._open.append((tag, lang))
            if not self._prose and "prose" in given.get("class", "").split():
                self._prose = len(self._open)
        self._main += tag == "main"
        if tag == "html":
            self.lang = given.get("lang", "")
        elif tag == "body":
            self.body = given.get("class", "")
        elif tag == "meta" and "content" in given:
            self.metas[given.get("name") or given.get("property", "")] = given["content"]
            if given.get("http-equiv") == "refresh":
                self.leads_to = given["content"].partition("url=")[2]
        elif tag in HEADINGS:
            self.headings.append(int(tag[1]))
        elif tag == "link" and given.get("rel") == "alternate" and "hreflang" in given:
            self.alternates[given["hreflang"]] = given.get("href", "")
        if tag == "style" or "style" in given:
            self.barred.append(f"<{tag}> with a style of its own")
        if tag == "script":
            if given.get("type") == "application/json":
                self._note = next((name for name in given if name.startswith("data-")), "")
            elif given.get("type") == "application/ld+json":
                self._note = "claims"
            elif "src" not in given:
                self.barred.append("a script in the page")
        if "id" in given:
            self.ids.append(given["id"])
        for name, value in given.items():
            if name.startswith("on") or value.strip().lower().startswith("javascript:"):
                self.barred.append(f"<{tag} {name}>")
            elif name in LINKS:
                urls = re.split(r"\s+[^,]*,\s*|\s+[^,]*$", value.strip()) if name.endswith("srcset") else [value]
                self.links.extend(Link(tag, name, url, given.get("rel", "")) for url in urls if url or name == "href")

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            name, _ = self._open.pop()
            self._main -= name == "main"
            if name == tag:
                break
        if len(self._open) < self._prose:
            self._prose = 0

    def handle_data(self, data: str) -> None:
        where = [tag for tag, _ in self._open[-3:]]
        if "script" in where:
            if self._note == "claims":
                self.claims, self._note = self.claims + data, ""
            elif self._note:
                self.notes[self._note] = data
                self._note = ""
        elif "title" in where and "svg" not in where:
            self.title += data
        elif data.strip():
            self.words.append((self._open[-1][1], data, self._main > 0))
            if any(tag == "h1" for tag, _ in self._open):
                self.h1 += data
            if self._prose:
                self.prose += data + " "


def read(path: str, html: str) -> Page:
    """Read one page."""
    page = Page(path)
    page.feed(html)
    page.close()
    return page


class Output:
    """A published folder and all its pages, by their addresses."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}
        self._known: dict[str, str] = {}  # a few addresses stand on every page
        names = sorted(name for name in self.files if name.endswith(".html"))
        found = [read(name, (root / name).read_text("utf-8")) for name in names]
        # What only leads on from a former address is no page of the site.
        self.moved = {page.url: page for page in found if page.leads_to}
        self.pages = {page.url: page for page in found if not page.leads_to}

    def file(self, url: str) -> str:
        """The file that a host gives for an address from the root of the site; empty if there is none."""
        if url not in self._known:
            self._known[url] = self._file(url)
        return self._known[url]

    def _file(self, url: str) -> str:
        path = posixpath.normpath(unquote(urlsplit(url).path)).lstrip("/") if urlsplit(url).path != "/" else ""
        if urlsplit(url).path.endswith("/"):
            path = f"{path}/index.html".lstrip("/")
        return path if path in self.files else ""

    def of(self, template: str, lang: str = "en") -> list[Page]:
        """The pages of a template in a language."""
        return [page for page in self.pages.values() if page.template == template and page.lang == lang]

    def steps(self, start: str) -> dict[str, int]:
        """How many clicks each page is away from `start` for a visitor without JavaScript."""
        far = {start: 0}
        edge = [start]
        while edge:
            edge = [way for url in edge for way in self._ways(url) if far.setdefault(way, far[url] + 1) == far[url] + 1]
            edge = list(dict.fromkeys(edge))
        return far

    def _ways(self, url: str) -> Iterator[str]:
        return (way for way in sorted(self.pages[url].ways) if way in self.pages)
