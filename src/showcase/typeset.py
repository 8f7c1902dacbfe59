"""Quotation marks, apostrophes and the spaces of French as a printer sets them, in long texts, by the language each text is in.

Members write on keyboards that have one straight sign for many. What they typed stays in their files and in the open data; names,
titles and taglines, addresses, code and everything in attributes stay as they are. A sign that could mean two things is left.
"""

from __future__ import annotations

import re
from functools import lru_cache

NARROW, BROAD = "\u202f", "\u00a0"

# Around a quotation, and around one within it.
_GERMAN = ("„", "“", "\u201a", "\u2018")
_ENGLISH = ("“", "”", "\u2018", "\u2019")
_LATIN = ("«", "»", "“", "”")
_MARKS = {
    "de": _GERMAN,
    "lb": _GERMAN,
    "sl": _GERMAN,
    "fr": (f"«{BROAD}", f"{BROAD}»", "“", "”"),
    "it": _LATIN,
    "es": _LATIN,
    "pt": _LATIN,
}

_DOUBLE = re.compile(r'(?<![^\s(\[{–—/„“«\u201a\u2018\u2019\u00a0\u202f\x27-])"(?=\S)([^"]*?[^\s"])"(?!\w)')
_SINGLE = re.compile(r"(?<![^\s(\[{–—/„“«\"\u00a0\u202f-])'(?=\S)((?:[^']|(?<=\w)'(?=\w))*?[^\s'])'(?!\w)")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'|(?<![\w'])'(?=\w)")
# What French keeps together by a space that never breaks.
_FRENCH = re.compile(r"(?<=\S) (?=[:;!?»](?:[\s)»]|$))|(?<=«) (?=\S)")
# An address in a sentence; looked for from the beginning of a word only, or one very long word would take very long.
_ADDRESS = re.compile(r"(?<![^\s<>])[^\s<>]*(?:://|@|www\.)[^\s<>]*")

# A text's parts: tags, and code with them, between words. Attributes hold no `>`: it is escaped in them.
_TAGS = re.compile(r"(<(?:pre|code)[ >].*?</(?:pre|code)>|<[^>]*>)", re.DOTALL)
# Elements that stand within a sentence: a quotation may begin before one and end behind it.
_WITHIN = re.compile(r"</?(?:a|code|em|strong|sup)[ >]")
_OBJECT = "\ufffc"
_ENTITIES = re.compile(r"&#39;|&#34;|&quot;")
_PLAIN = {"&#39;": "'", "&#34;": '"', "&quot;": '"'}
_STRAIGHT = re.compile(r"['\"]|&#39;|&#34;|&quot;")


# Pages in several languages that show a text in the one it is in are made one after the other.
@lru_cache(maxsize=64)
def prose(html: str, lang: str) -> str:
    """Set all text of a long text, as `markup` makes HTML of it, in the language that it is in."""
    parts = _TAGS.split(html)
    done = -1
    for place in range(0, len(parts), 2):
        text = parts[place]
        if place > done and (_STRAIGHT.search(text) or (lang == "fr" and _FRENCH.search(text))):
            first, done = _sentence(parts, place)
            _set(parts, range(first, done + 1), lang)
    return "".join(parts)


def _sentence(parts: list[str], place: int) -> tuple[int, int]:
    """Return the first and the last text of the sentence around a text."""
    first = last = place
    while first and _WITHIN.match(parts[first - 1]):
        first -= 2
    while last + 2 < len(parts) and _WITHIN.match(parts[last + 1]):
        last += 2
    return first, last


def _set(parts: list[str], places: range, lang: str) -> None:
    """Set the texts of a sentence as one text, each where it stands; an element that is kept counts as one letter, a tag as none."""
    texts = []
    for place in places:
        kept = _OBJECT if parts[place].startswith("<code") else ""
        texts.append(kept if place % 2 else _ENTITIES.sub(lambda sign: _PLAIN[sign[0]], parts[place]))
    signs, start = _signs("".join(texts), lang), 0
    for place, text in zip(places, texts, strict=True):
        if not place % 2:
            parts[place] = "".join(signs[start : start + len(text)])
        start += len(text)


def _signs(text: str, lang: str) -> list[str]:
    """Return what stands in the place of each sign of a text."""
    changes: dict[int, str] = {}
    if "'" in text or '"' in text:
        marks = _MARKS.get(lang.partition("-")[0], _ENGLISH)
        for pattern, opening, closing in ((_DOUBLE, *marks[:2]), (_SINGLE, *marks[2:])):
            for found in pattern.finditer(text):
                if found.start() not in changes and found.end() - 1 not in changes:
                    changes[found.start()], changes[found.end() - 1] = opening, closing
        for found in _APOSTROPHE.finditer(text):
            changes.setdefault(found.start(), "\u2019")
    if lang == "fr":
        for found in _FRENCH.finditer(text):
            changes[found.start()] = NARROW if text[found.end()] in ";!?" else BROAD
    if changes:
        for found in _ADDRESS.finditer(text):
            for place in range(*found.span()):
                changes.pop(place, None)
    return [changes.get(place, sign) for place, sign in enumerate(text)]
