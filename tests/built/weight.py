"""What a page weighs on its way to a visitor: bytes as a host sends them, compressed, by what they are for."""

from __future__ import annotations

import gzip
import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# Compressed already.
FONT = ".woff2"
_DATA = re.compile(r'<script type="application/ld\+json">.*?</script>(?=\s*</body>)', re.DOTALL)
_SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+)"( media="print")?>')
_PRELOADED = re.compile(r'<link rel="preload" href="([^"]+)" as="font"')
_SCRIPT = re.compile(r'<script type="module" src="([^"]+)"')
_IMPORT = re.compile(r"""\b(?:from|import)\s*['"]\./([^'"]+)['"]""")
_FACE = re.compile(r"@font-face\{([^}]*)\}")
_ITALIC = re.compile(r"([^{}]+)\{[^{}]*\bitalic\b[^{}]*\}")
# What a browser sets in italics before any style sheet says so.
_SLANTED = re.compile(r"<(?:em|i|cite)\b")


@dataclass(frozen=True, slots=True)
class Weight:
    """One page in bytes: `blocking` style sheets stand in the head and hold up the first picture of the page, `later` ones do not."""

    html: int
    blocking: int
    later: int
    scripts: int
    fonts: int
    further: int  # fonts for letters beyond Western European ones
    unseen: int = 0  # what stands behind all that is seen: data for search engines

    @property
    def critical(self) -> int:
        """What must have arrived before anything is seen."""
        return self.html - self.unseen + self.blocking

    @property
    def first_view(self) -> int:
        """Everything that is fetched for the view without a visitor's doing, but for pictures and for fonts that few pages need."""
        return self.html - self.unseen + self.blocking + self.later + self.scripts + self.fonts

    def __str__(self) -> str:
        parts = f"HTML {self.html} + CSS {self.blocking} blocking, {self.later} later + JS {self.scripts} + fonts {self.fonts}"
        parts += f" (and {self.further} for further letters)" if self.further else ""
        return f"{parts} = {self.first_view} bytes"


@dataclass(frozen=True)
class Face:
    """A font of a style sheet: its file, which letters ask for it, which weight and style."""

    file: str
    letters: tuple[tuple[int, int], ...]
    italic: bool


class Scales:
    """Weighs the pages of a published site."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._known: dict[str, int] = {}

    def sent(self, path: str) -> int:
        """The bytes of a file below assets/ as a host sends them."""
        name = posixpath.basename(path)
        if name not in self._known:
            data = (self._root / "assets" / name).read_bytes()
            self._known[name] = len(data) if name.endswith(FONT) else len(gzip.compress(data, 9, mtime=0))
        return self._known[name]

    @cached_property
    def _sheets(self) -> list[str]:
        return [sheet.read_text("utf-8") for sheet in sorted(self._root.glob("assets/*.css")) if not sheet.name.startswith("print.")]

    @cached_property
    def _faces(self) -> list[Face]:
        """The fonts that a page may need beside those it preloads."""
        found = []
        for face in (face for sheet in self._sheets for face in _FACE.findall(sheet)):
            if file := re.search(r'url\("([^"]+\.woff2)"\)', face):
                ranges = re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", face)
                letters = tuple((int(first, 16), int(last or first, 16)) for first, last in ranges)
                found.append(Face(file[1], letters, "italic" in face))
        return found

    @cached_property
    def _italics(self) -> list[tuple[set[str], str]]:
        """The classes, and the element, of everything that style sheets set in italics."""
        rules = [rule for sheet in self._sheets for rule in _ITALIC.findall(_FACE.sub("", sheet))]
        selectors = [one for rule in rules for one in rule.split(",") if not one.startswith("@")]
        return [(set(re.findall(r"\.([\w-]+)", one)), re.split(r"[\s>+~]", one)[-1].partition(".")[0]) for one in selectors]

    def fonts(self, html: str) -> tuple[set[str], set[str]]:
        """The fonts that a page may fetch, and those for further letters: at most these, as not every text is in every family."""
        # What scripts copy is not shown.
        html = re.sub(r"<template\b.*?</template>", "", html, flags=re.DOTALL)
        plain = {posixpath.basename(path) for path in _PRELOADED.findall(html)}
        further = set()
        classes = set(" ".join(re.findall(r'class="([^"]*)"', html)).split())
        slanted = _SLANTED.search(html) or any(names <= classes and f"<{tag}" in html for names, tag in self._italics)
        text = {ord(letter) for letter in re.sub(r"<[^>]*>", "", html.partition("<body")[2])}
        for face in self._faces:
            if face.italic and not slanted:
                continue
            if not face.letters:
                plain.add(face.file)
            elif any(first <= letter <= last for letter in text for first, last in face.letters):
                further.add(face.file)
        return plain, further

    def scripts(self, html: str) -> set[str]:
        """The scripts of a page with all that they import."""
        edge = [posixpath.basename(path) for path in _SCRIPT.findall(html)]
        found = set(edge)
        while edge:
            edge = [name for path in edge for name in self._imports(path) if name not in found]
            found.update(edge)
        return found

    def _imports(self, name: str) -> Iterator[str]:
        yield from _IMPORT.findall((self._root / "assets" / name).read_text("utf-8"))

    def weigh(self, html: str) -> Weight:
        """Weigh one page."""
        head, _, body = html.partition("</head>")
        plain, further = self.fonts(html)
        blocking, later = ([path for path, paper in _SHEET.findall(part) if not paper] for part in (head, body))
        return Weight(
            html=_sent(html),
            blocking=sum(map(self.sent, blocking)),
            later=sum(map(self.sent, later)),
            scripts=sum(map(self.sent, self.scripts(html))),
            fonts=sum(map(self.sent, plain)),
            further=sum(map(self.sent, further)),
            unseen=_sent(html) - _sent(_DATA.sub("", html)),
        )


def _sent(text: str) -> int:
    return len(gzip.compress(text.encode(), 9, mtime=0))
