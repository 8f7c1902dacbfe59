"""The one normaliser: how words are compared, in the search index, in a query and in the browser.

`themes/default/assets/js/normalise.js` is its twin. `tests/cases/normalise.json` holds both to the same answers,
so a rule changed here is changed there.
"""

import re
import unicodedata
from functools import lru_cache

# Marks off the end of what a reader may see: what follows is searched, and cut off when a passage is shown.
HIDDEN = "⁂"

# The typographic ones, and what is typed in their place.
_APOSTROPHES = "\u2019\u2018\u02bc\u02b9\u02bb\u201b\u2032`\u00b4\uff07"
_UNSEEN = "\u00ad\u200b\u2060\ufeff"  # soft hyphen, zero-width space, word joiner, byte order mark
_JOINERS = "\u200c\u200d" + "".join(map(chr, range(0xFE00, 0xFE10)))  # they shape what is seen, as in emoji
_TIDY = str.maketrans(dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_UNSEEN))
_UNIFY = _TIDY | str.maketrans(dict.fromkeys(_JOINERS))
# Letters that Unicode does not take apart into a letter and its accent.
_LETTERS = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u0131": "i", "ŋ": "n",
        "ħ": "h", "ŧ": "t", "ĸ": "k", "\u03c2": "\u03c3",
    }
)  # fmt: skip
_MARKS = re.compile("[\u0300-\u036f]+")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe"})

# French, then Italian: qu'elle, dell'arte, un'idea.
_ELIDED = "[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu|(?:a|co|da|de|ne|su)ll|quell|quest|sant|un"
_ELISION = re.compile(rf"(?<![^\W_])(?:{_ELIDED})'(?=[^\W_])", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=[^\W_])'s(?![^\W_])")
# Künstler:innen, Künstler*in: one word, as it is spoken.
_GENDER = re.compile(r"(?<=[^\W\d_]{2})[:*_/](?=in(?:nen)?(?![^\W_]))")
# créateur·rice·s: the word is what stands before the first dot.
_ENDINGS = re.compile(
    r"(?<=[^\W\d_])(?:[·•‧⋅](?:e|s|x|ne|le|te|se|ve|re|ice|rice|trice|euse|esse|ère|ière|ale|elle|enne|onne)s?)+"
    r"(?![^\W_])"
)
# R&D, S.A., z. B. without its space: letters that mean something only together.
_INITIALS = re.compile(r"(?<![^\W_])[^\W\d_](?:(?: ?& ?|[./+])[^\W\d_](?![^\W_]))+")
_JOINTS = re.compile(r"[ &./+]")
# The digraph of a German umlaut: not after a vowel (neue, bauen) or q (Quelle), not at the end (rue, value).
_DIGRAPH = re.compile(r"(?<![aeiouyq])([aou])e(?=[^\W_])")

_ASCII_BREAKS = re.compile(r"[!-/:-@\[-^`{-~]")
_LONGEST_QUERY = 12  # words
_LONGEST_WORD = 40  # characters


class _Split(dict[int, str]):
    """A table for `str.translate` that turns what is no part of a word into a space, judging each character once."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        part = char.isalnum() or unicodedata.category(char) in ("Mn", "Mc")
        self[code] = char if part else " "
        return self[code]


_SPLIT = _Split()


def _lower(text: str) -> str:
    """`text` in lower case and compatibility forms, its accents and special letters kept."""
    text = text.translate(_UNIFY)
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).lower()).translate(_UNIFY)


def _spell(text: str) -> str:
    """`text`, lower case already, with œ, ß, ø … spelled out; a special letter keeps the accent it carries."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text).translate(_LETTERS))


def _bare(text: str) -> str:
    """`text`, spelled out already, without its accents."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text)))


def fold(text: str) -> str:
    """`text` as it is compared: lower case, one apostrophe, no accents, œ as oe, ß as ss; spaces stay."""
    return _bare(_spell(_lower(text)))


def tokens(text: str) -> list[str]:
    """The words of `text` in lower case with their accents: without elided articles, in their order."""
    text = _ENDINGS.sub("", _GENDER.sub("", _lower(text)))
    text = _INITIALS.sub(lambda found: _JOINTS.sub("", found[0]), text)
    text = _ELISION.sub(" ", _POSSESSIVE.sub(" ", text))
    # An accent that stands alone is no word.
    return [token for token in text.translate(_SPLIT).split() if token.isascii() or not _MARKS.fullmatch(token)]


def words(text: str) -> list[str]:
    """The words of `text` as they are compared: folded, without elided articles (l', d', qu' …), in their order."""
    return [_bare(_spell(token)) for token in tokens(text)]


def variants(word: str) -> tuple[str, ...]:
    """The folded spellings under which one word is found, its own first; two words match when they share one.

    bühne → buhne, buehne; buehne → buehne, buhne; buhne → buhne.
    """
    word = _lower(word)
    spellings = [fold(word)]
    if len(word) > 3:
        spellings.append(fold(_DIGRAPH.sub(r"\1", word)))
    spellings.append(fold(word.translate(_UMLAUTS)))
    return tuple(dict.fromkeys(spellings))


def query(text: str) -> str:
    """What is sent to Pagefind for what a visitor typed: at most 12 words, accents kept, "" when nothing is worth it.

    Accents stay because Pagefind folds them itself and ranks the exact spelling higher. Single Latin letters are left
    out: they match nearly everything and take Pagefind the longest.
    """
    found = [_spell(token)[:_LONGEST_WORD] for token in tokens(text)]
    return " ".join([word for word in found if len(word) > 1 or not "a" <= _bare(word) <= "z"][:_LONGEST_QUERY])


def legible(text: str) -> str:
    """`text` as Pagefind should read and show it: plain apostrophes, elisions split, soft hyphens and markers gone."""
    text = text.translate(_TIDY).replace(HIDDEN, " ")
    # Pagefind obeys ___PAGEFIND_…___ in any text; strangers' words lose the underscores that make it a command.
    if "__" in text:
        text = re.sub("__+", " ", text)
    if "'" in text:
        text = _ELISION.sub(r"\g<0> ", text)
    return " ".join(text.split())


def hidden_forms(text: str, *, german: bool = False) -> list[str]:
    """The words of `text` in the spellings that Pagefind would not find by itself, each once, in their order.

    `german` says that the German stemmer reads the text: it equates ä, ae and a as well as ß and ss.
    """
    forms: dict[str, None] = {}
    for token in dict.fromkeys(text.split()):
        # Nearly all tokens are plain words in lower case, for which there is nothing to add.
        plain = token.isascii() and token.isalnum() and (german or token.islower())
        if not plain and (missing := _missing(token, german)):
            forms.update(dict.fromkeys(missing))
    if "&" in text:
        forms.update(dict.fromkeys(_JOINTS.sub("", found[0]) for found in _INITIALS.finditer(fold(text))))
    return list(forms)


@lru_cache(maxsize=1 << 16)
def _missing(token: str, german: bool) -> tuple[str, ...]:
    """The spellings of one token that Pagefind would not find."""
    known = _pagefind_words(token, german)
    wanted: list[str] = []
    for word in tokens(token):
        wanted.append(fold(word))
        if not german:
            # Lower-case words of French and English are full of "ue" and "oe"; German nouns and names are not.
            capital = token[:1].isupper()
            wanted += [form for form in variants(word) if capital or len(form) > len(fold(word))]
    return tuple(form for form in dict.fromkeys(wanted) if form not in known and len(form) > 1)


def _pagefind_words(token: str, german: bool) -> set[str]:
    """The words, without accents, under which Pagefind 1.5 files one token of a text."""
    token = _bare(token.lower())
    if german:
        token = token.replace("ß", "ss")
    parts = {token, *_ASCII_BREAKS.split(token)}
    return {"".join(char for char in part if char.isalnum() or char == "_") for part in parts}


def index_text(text: str, *, german: bool = False) -> str:
    """What goes into a search record for `text`: its legible form and, behind a ⁂, what Pagefind would not find."""
    shown = legible(text)
    forms = hidden_forms(shown, german=german)
    return f"{shown} {HIDDEN} {' '.join(forms)}" if forms else shown
