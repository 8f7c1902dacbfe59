"""The colours and typefaces of a theme, as its style sheets give them, for what is drawn and not shown by a browser."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

Colour = tuple[int, int, int]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PIECES = re.compile(r"[^{};]+|[{};]")
_FACE = re.compile(r"@font-face\s*(\{[^}]*\})")
_URL = re.compile(r"""url\(\s*(['"]?)[^'")]*?([^'")/]+)\1\s*\)""")
_RANGE = re.compile(r"[Uu]\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?")
# Only what counts on any screen by day: neither the dark scheme nor paper.
_ALWAYS = re.compile(r"@layer\b|@media\s+(?:screen|all)$")


@dataclass(frozen=True, slots=True)
class FontFile:
    """One file of a typeface: its bytes, for which characters it is meant (all, if none are named), and its kerning.

    The kerning is a table as `tools/kerning.py` writes it, or nothing.
    """

    data: bytes
    ranges: tuple[tuple[int, int], ...] = ()
    kerning: str = ""


@dataclass(frozen=True, slots=True)
class Typography:
    """What a theme looks like: its ground, its ink, the ink of what matters less, and the typefaces of headlines and of text.

    A typeface is the files that hold its letters; none where the theme has none.
    """

    paper: Colour = (255, 255, 255)
    ink: Colour = (0, 0, 0)
    quiet: Colour = (90, 90, 90)
    headlines: tuple[FontFile, ...] = ()
    text: tuple[FontFile, ...] = ()

    @property
    def digest(self) -> str:
        """Return a digest of all of it."""
        digest = blake2b(repr((self.paper, self.ink, self.quiet)).encode(), digest_size=8)
        for face in (self.headlines, self.text):
            for file in face:
                digest.update(repr((len(file.data), file.ranges, file.kerning)).encode() + file.data)
            digest.update(b";")
        return digest.hexdigest()


def typography(sheets: Sequence[bytes], others: Sequence[bytes], fonts: Mapping[str, bytes]) -> Typography:
    """Read the tokens `--paper`, `--ink`, `--quiet`, `--grotesque` and `--serif` of style sheets; the last word counts.

    Of `others` only the typefaces that they declare are asked. `fonts` are files by their bare names; the table of kerning
    of `face.woff2` is `face.kerning.txt`.
    """
    tokens: dict[str, str] = {}
    for sheet in sheets:
        for place, declarations in _rules(_plain(sheet)):
            if place[-1] == ":root" and all(map(_ALWAYS.match, place[:-1])):
                tokens.update((name, value) for name, value in declarations.items() if name.startswith("--"))
    faces = [found for sheet in others for rule in _FACE.findall(_plain(sheet)) for _, found in _rules(rule)]
    plain = Typography()
    return Typography(
        paper=colour_of(tokens.get("--paper", "")) or plain.paper,
        ink=colour_of(tokens.get("--ink", "")) or plain.ink,
        quiet=colour_of(tokens.get("--quiet", "")) or plain.quiet,
        headlines=tuple(_files(tokens.get("--grotesque", ""), faces, fonts)),
        text=tuple(_files(tokens.get("--serif", ""), faces, fonts)),
    )


def colour_of(text: str) -> Colour | None:
    """Return a colour written as `#rgb` or `#rrggbb`; None for anything else."""
    digits = text.strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if not re.fullmatch(r"[0-9a-fA-F]{6}", digits):
        return None
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)


def _plain(sheet: bytes) -> str:
    return _COMMENT.sub("", sheet.decode("utf-8-sig", "replace"))


def _rules(sheet: str) -> Iterator[tuple[tuple[str, ...], dict[str, str]]]:
    """Yield the declarations of every rule with what stands before the braces around them, the outermost first."""
    place: list[str] = []
    found: dict[str, str] = {}
    words = ""
    for piece in _PIECES.findall(sheet):
        if piece == "{":
            place.append(" ".join(words.split()))
            found, words = {}, ""
        elif piece in ";}":
            name, colon, value = words.partition(":")
            if colon:
                found[name.strip()] = value.strip()
            words = ""
            if piece == "}" and place:
                if found:
                    yield tuple(place), found
                place.pop()
                found = {}
        else:
            words = piece


def _files(families: str, faces: Iterable[Mapping[str, str]], fonts: Mapping[str, bytes]) -> Iterator[FontFile]:
    """Yield the upright files of the first of the families that has any; those that are meant for all letters first."""
    for family in families.split(","):
        found = []
        for face in faces:
            if _bare(face.get("font-family", "")) != _bare(family) or face.get("font-style", "normal") != "normal":
                continue
            name = next((url[2].partition("?")[0].partition("#")[0] for url in _URL.finditer(face.get("src", ""))), "")
            if name in fonts:
                ranges = tuple((int(low, 16), int(high or low, 16)) for low, high in _RANGE.findall(face.get("unicode-range", "")))
                kerning = fonts.get(f"{name.rpartition('.')[0]}.kerning.txt", b"").decode("utf-8", "replace")
                found.append(FontFile(fonts[name], ranges, kerning))
        if found:
            yield from sorted(found, key=lambda one: bool(one.ranges))
            return


def _bare(family: str) -> str:
    return family.strip().strip("\"'").lower()
