"""Text in, the places of what no reader could see or what covers its neighbours out: characters that hide, reorder or pile up."""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST_MARKS = 8
"""How many marks may stand on one letter; no script that is written today needs more than five."""

# Characters that reorder or hide text; a reviewer could not see what they do (Unicode TR 36, "Trojan source").
# U+0085, U+2028 and U+2029 are line breaks to YAML and to nobody else. Left out are those that honest words need: the joiners of emoji
# and Persian, the marks for the direction of a single sign, the soft hyphen, and what chooses among the shapes of a sign.
_RANGES = (
    ("\0", "\x08"),
    ("\x0b", "\x0c"),
    ("\x0e", "\x1f"),
    ("\x7f", "\x9f"),
    ("\u115f", "\u1160"),  # fillers: letters without a shape
    ("\u3164", "\u3164"),
    ("\uffa0", "\uffa0"),
    ("\u180e", "\u180e"),
    ("\u200b", "\u200b"),
    ("\u2028", "\u202e"),
    ("\u2060", "\u2064"),
    ("\u2066", "\u206f"),
    ("\ud800", "\udfff"),
    ("\ufdd0", "\ufdef"),  # no characters at all
    ("\ufeff", "\ufeff"),
    ("\ufff9", "\ufffb"),
    ("\ufffe", "\uffff"),
    ("\U000e0000", "\U000e007f"),  # letters that cannot be seen
    *((chr(plane + 0xFFFE), chr(plane + 0xFFFF)) for plane in range(0x10000, 0x110000, 0x10000)),
)
# The Mn and Me that lie on letters from below and above; signs of Indic scripts stand beside them.
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_HIDDEN = re.compile(
    "[" + "".join(f"{re.escape(first)}-{re.escape(last)}" for first, last in _RANGES) + f"]|[{_MARKS}]{{{MOST_MARKS + 1},}}"
)
# Any of the above, which most texts have none of: the one set of signs is looked for several times as fast.
_SUSPECT = re.compile("[" + "".join(f"{re.escape(first)}-{re.escape(last)}" for first, last in _RANGES) + f"{_MARKS}]")
# The flags of England, Scotland and Wales are a black flag and letters that cannot be seen.
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,6}\U000e007f")


def hidden(text: str) -> Iterator[tuple[int, int]]:
    """Yield from where to where something stands in a text that may not stand there: one character, or a pile of marks."""
    if (text.isascii() and text.isprintable()) or not _SUSPECT.search(text):
        return
    flags = {position for match in _FLAG.finditer(text) for position in range(*match.span())}
    for match in _HIDDEN.finditer(text):
        if match.start() not in flags:
            yield match.span()
