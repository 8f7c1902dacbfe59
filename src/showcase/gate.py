"""What is about to be published in, what must not be out: dead links, pictures without words, heavy pages, colours hard to see."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote

from .content import Entry
from .pages import Plan
from .problems import Location, Problem, problem
from .readers import Mention, nearest
from .source import Scalar

# Bytes of HTML that a page of a template may have, before a host compresses them to about a sixth: to catch a theme that puts into every
# page what belongs into a file of its own.
MOST_BYTES = 400_000
MOST_BYTES_OF = {
    **dict.fromkeys(("chooser", "not_found"), 30_000),
    **dict.fromkeys(("data", "search", "shortlist"), 60_000),
    **dict.fromkeys(("home", "project"), 150_000),
}
# The least contrast (WCAG 2.2, 1.4.3) of a sector's colours, in which words are set, with the default theme's paper, light and dark.
LEAST_CONTRAST = 4.5
PAPERS = {"colour": "#fbfaf7", "colour_dark": "#121110"}
# What is published besides pages; whether it is there shows only in the end.
_FILES = ("assets/", "cards/", "data/", "media/")
_NAMES = {"robots.txt", "sitemap.xml"}

# One pattern for each attribute: such as begin with plain letters are found ten times as fast.
_ADDRESSES = tuple(re.compile(rb'%s="([^"]+)"' % name) for name in (b"href", b"src(?:set)?", b"action"))
_ID = re.compile(rb'id="([^"]+)"')
_PICTURE = re.compile(rb"<img\b[^>]*>")

# What makes an address more than the path of a file.
_INTRICATE = re.compile(r"[%?#]|/[./]")
_OUTSIDE = re.compile(rb"#|//|[a-zA-Z][a-zA-Z0-9+.-]*:")


class Target(NamedTuple):
    """A file of the site that something leads to, and the place on it, if any."""

    file: str
    fragment: str = ""


def crowd(files: Collection[str], most: int) -> Iterator[Problem]:
    """Tell whether there are more files than the host takes."""
    if len(files) > most:
        yield problem(Location("content/site.yaml"), "files-many", files=len(files), most=most)


class Gate:
    """Looks at pages one by one and remembers where they lead; one for each process that makes pages, which tells of an address once."""

    def __init__(self, base_path: str) -> None:
        """Begin with nothing seen; `base_path` is the site's own path on its host."""
        self._base = base_path
        self._met: set[bytes] = set()
        self.targets: dict[Target, str] = {}
        self.problems: list[Problem] = []

    def told(self) -> tuple[dict[Target, str], list[Problem]]:
        """Return where pages lead that were looked at since the last time, if no page before led there, and what is wrong with them."""
        found = self.targets, self.problems
        self.targets, self.problems = {}, []
        return found

    def look(self, file: str, template: str, page: bytes) -> None:
        """Look at a page as it was rendered."""
        most = MOST_BYTES_OF.get(template, MOST_BYTES)
        if len(page) > most:
            self.problems.append(problem(Location(file), "page-heavy", size=len(page) // 1000, limit=most // 1000))
        for picture in _PICTURE.finditer(page):
            if b" alt=" not in picture[0] and b" alt>" not in picture[0]:
                self.problems.append(problem(Location(file), "page-without-alt", text=picture[0].decode("utf-8", "replace")[:120]))
        own = {address[1:] for address in self.follow(file, page) if address.startswith(b"#")} - {b""}
        for fragment in sorted(one for one in own if b'id="%s"' % one not in page):
            self.problems.append(_dead(file, f"#{fragment.decode('utf-8', 'replace')}"))

    def follow(self, file: str, page: bytes) -> set[bytes]:
        """Remember where the links of a page lead within the site; return those that no page before had, or that depend on the page."""
        found = {address for pattern in _ADDRESSES for address in pattern.findall(page)} - self._met
        # What begins at the root leads to the same place from every page.
        self._met.update(address for address in found if address.startswith(b"/"))
        for address in sorted(one for one in found if not _OUTSIDE.match(one)):
            text = html.unescape(address.decode("utf-8", "replace"))
            for one in [part.split()[0] for part in text.split(", ") if part.split()] if " " in text else [text]:
                target = _target(one, self._base, file)
                if not target.file.startswith("../"):
                    self.targets.setdefault(target, file)
        return found


def _target(address: str, base_path: str, file: str) -> Target:
    """Return the file that an address on a page leads to, as a path in output/; one outside of the site begins with two points."""
    if address.startswith(base_path) and not _INTRICATE.search(address):
        inside = address[len(base_path) :]
        return Target(f"{inside}index.html" if inside.endswith("/") or not inside else inside)
    path, _, fragment = address.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return Target(file, unquote(fragment))
    whole = posixpath.normpath(path if path.startswith("/") else posixpath.join("/", base_path, posixpath.dirname(file), path))
    if not f"{whole}/".startswith(base_path):
        return Target("../")
    inside = whole[len(base_path) :]
    if path.endswith("/") or not inside:
        inside = posixpath.join(inside, "index.html")
    return Target(inside, unquote(fragment))


def dead_ends(
    targets: Mapping[Target, str], mentions: Iterable[Mention], files: Collection[str], read: Callable[[str], bytes]
) -> Iterator[Problem]:
    """Yield an error for all that pages lead to or texts mention, and that is not among the files, or not on the page that `read` gives."""
    ids: dict[str, set[bytes]] = {}

    def is_there(target: Target) -> bool:
        if target.file not in files:
            return False
        if not target.fragment or not target.file.endswith(".html"):
            return True
        if target.file not in ids:
            ids[target.file] = set(_ID.findall(read(target.file)))
        return html.escape(target.fragment).encode() in ids[target.file]

    for mention in mentions:
        path, _, fragment = mention.id.partition("#")
        path = unquote(path.partition("?")[0])
        if not is_there(Target(path if path.startswith(_FILES) or path in _NAMES else _file(path), unquote(fragment))):
            yield problem(mention.where, "link-dead", mention.node.width, url=mention.node.text[:200], suggestion="")
    for target, page in sorted(targets.items()):
        if not is_there(target):
            yield _dead(page, "#".join(filter(None, target)))


def _dead(page: str, address: str) -> Problem:
    return problem(Location(page), "page-dead-link", url=address[:200])


def dead_mentions(mentions: Iterable[Mention], plan: Plan) -> list[Problem]:
    """Return an error for every link of a text into the site itself that leads to no page, where it stands."""
    found: list[Problem] = []
    files: set[str] = set()
    for mention in mentions:
        if mention.kind != "page":
            continue
        files = files or {page.file for page in plan.pages}
        path = unquote(re.split(r"[?#]", mention.id)[0])
        if path.startswith(_FILES) or path in _NAMES or _file(path) in files:
            continue
        near = nearest(path, (page.path for page in plan.pages if page.path[:3] == path[:3]), 0.75)
        suggestion = mention.node.text.removesuffix(mention.id) + near if near else ""
        found.append(problem(mention.where, "link-dead", mention.node.width, url=mention.node.text[:200], suggestion=suggestion))
    return found


def _file(path: str) -> str:
    # A host leads on to a folder whose last slash was left out.
    return path if path.endswith(".html") else posixpath.join(path, "index.html")


def faint_colours(sectors: Iterable[Entry]) -> list[Problem]:
    """Return an error for every colour of a sector in which words could hardly be read."""
    found = []
    for sector in sectors:
        for key, value in sector.fields.pairs if sector.fields else ():
            if key.text in PAPERS and isinstance(value, Scalar) and re.fullmatch(r"#[0-9a-fA-F]{6}", value.text.strip()):
                reached = contrast(value.text.strip(), PAPERS[key.text])
                if reached < LEAST_CONTRAST:
                    where = Location(sector.path, value.line, value.column)
                    text, paper, least = value.text.strip(), PAPERS[key.text], LEAST_CONTRAST
                    told = problem(where, "colour-faint", value.width, text=text, paper=paper, reached=f"{reached:.1f}", least=least)
                    found.append(told)
    return found


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21, as WCAG reckons it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
