"""The one order of names for all languages, and the letter under which a name stands.

Babel has no collation and the languages of the site need no different ones, so a name has one key: its letters first,
then its accents, then its case, then its punctuation.
"""

import re
import unicodedata
from functools import lru_cache

from showcase.normalise import fold

# Letters and numbers, accents, case, the text itself: compared in this order.
Key = tuple[str, str, str, str]

_PIECES = re.compile(r"(?P<number>\d+)|(?P<letter>[^\W\d_])|(?P<gap>[\s/_\u2010-\u2014-]+)")
_LONGEST = 0xD7FF  # digits: the highest length that is a character of its own, below the surrogates


@lru_cache(maxsize=1 << 14)
def sort_key(text: str) -> Key:
    """The key by which names are sorted: word by word, numbers by value before letters, é with e, œ as oe, ß as ss.

    Leading articles count. Hyphens and slashes part words like spaces; other punctuation is ignored until all else
    is equal. Letters of other scripts come between the numbers and A, so that the names of one `initial` stay
    together.
    """
    return _letters(text), _accents(text), _case(text), unicodedata.normalize("NFC", text)


def initial(text: str) -> str:
    """The letter under which `text` stands in an alphabetical list: "A" to "Z", or "#" for anything else."""
    first = _letters(text)[:1]
    return first.upper() if "a" <= first <= "z" else "#"


def _letters(text: str) -> str:
    """The first level of the key; a space sorts before a number, a number before a foreign letter, that before a."""
    key: list[str] = []
    for piece in _PIECES.finditer(fold(text)):
        if piece["number"]:
            digits = "".join(str(unicodedata.decimal(digit)) for digit in piece["number"]).lstrip("0")
            # The count of digits in front makes numbers of any length compare by value.
            key.append("0" + chr(min(len(digits) + 1, _LONGEST)) + digits)
        elif piece["gap"]:
            key.append(" ")
        else:
            key.append(piece[0] if "a" <= piece[0] <= "z" else ":" + piece[0])
    return re.sub(" +", " ", "".join(key)).strip(" ")


def _accents(text: str) -> str:
    """The second level: the accents of each letter, in the order of the letters; none sorts before any."""
    marks: list[str] = []
    for char in unicodedata.normalize("NFKD", text).lower():
        if unicodedata.combining(char):
            marks.append(char)
        elif char.isalpha():
            plain = fold(char)
            # œ is oe with a difference, which sorts like an accent.
            marks.append(" " if plain == char else " " * len(plain) + char)
    return "".join(marks)


def _case(text: str) -> str:
    """The third level: each letter's case, lower before upper."""
    return "".join("1" if char.isupper() else "0" for char in text if char.isalpha())
