"""How far every text is translated: the directory and the marks of its translations in, a state a text and language out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, NamedTuple

from .decode import DEPARTED
from .lock import Mark, digest
from .model import Directory, Language, LongText, Said, Text, Words

State = Literal["source", "translated", "identical", "stale", "fallback"]
STATES: tuple[State, ...] = ("source", "translated", "identical", "stale", "fallback")

# Words of addresses, and words that people search for: every language has its own, none is a translation.
_NO_TRANSLATIONS = {"slug", "synonyms"}
_LONG = {"body": "about"}


class Written(NamedTuple):
    """A text as it was written: whose it is, the name of its field, its words by language, and the file of each language.

    `own` is the language the entry is written in.
    """

    entry: str
    field: str
    own: str
    words: Mapping[str, str]
    file: str
    files: Mapping[str, str]

    @property
    def source(self) -> str:
        """Return the language of the words that the others are taken from: the entry's own, else the first written."""
        return self.own if self.own in self.words else next(iter(self.words))

    def file_of(self, lang: str) -> str:
        """Return the file in which the words of a language stand or belong."""
        if not self.files:
            return self.file
        example, path = next(iter(self.files.items()))
        return self.files.get(lang) or f"{path.removesuffix(f'.{example}.md')}.{lang}.md"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text in one language of the site.

    `words` are those in that language, none where it falls back to the words of the language `shown`. `marked` tells
    whether the lock knows this translation of these very words.
    """

    entry: str
    field: str
    lang: str
    state: State
    file: str
    words: str
    source: Said
    shown: str
    marked: bool


def texts(directory: Directory, first: str) -> Iterator[Written]:
    """Yield every text that visitors see, of all kinds of entries; what is not a member's is written in the `first` language."""
    for member in directory.members.values():
        if member.status != DEPARTED:
            yield from _texts(f"members/{member.id}", member, member.language, member.path)
    for sector in directory.sectors.values():
        yield from _texts(f"sectors/{sector.id}", sector, first, sector.path)
    for page in directory.pages.values():
        yield from _texts(f"pages/{page.id}", page, first, page.path)
    for one in directory.opportunities.values():
        yield from _texts(f"opportunities/{one.id}", one, first, one.path)


def _texts(entry: str, value: Any, own: str, path: str, name: str = "") -> Iterator[Written]:
    if isinstance(value, LongText):
        if value.markdown:
            yield Written(entry, name, own, value.markdown, path, value.path)
    elif isinstance(value, Text):
        yield Written(entry, name, own, value.words, path, {})
    elif isinstance(value, Words):
        yield Written(entry, name, own, {lang: ", ".join(words) for lang, words in value.words.items()}, path, {})
    elif isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            yield from _texts(entry, item, own, path, f"{name}.{getattr(item, 'id', number)}")
    elif is_dataclass(value):
        path = getattr(value, "path", path)
        for one in fields(value):
            if one.name not in _NO_TRANSLATIONS:
                inner = _LONG.get(one.name, one.name)
                yield from _texts(entry, getattr(value, one.name), own, path, f"{name}.{inner}" if name else inner)


def translations(written: Iterable[Written], languages: Sequence[Language], marks: Collection[Mark]) -> list[Phrase]:
    """Tell of every text how it stands in every language of the site."""
    # A text that moved in its list is known again by its words.
    current = {(mark.entry, mark.lang, mark.source, mark.words) for mark in marks}
    formerly = {(mark.entry, mark.field, mark.lang, mark.words) for mark in marks}
    phrases = []
    for text in written:
        source = Said(text.words[text.source], text.source)
        origin = digest(source.words)
        for language in languages:
            words = text.words.get(language.code, "")
            state: State = "translated"
            marked = False
            shown = language.code
            if language.code == source.lang:
                state = "source"
            elif not words:
                state = "fallback"
                shown = next((lang for lang in language.chain if lang in text.words), source.lang)
            else:
                own = digest(words)
                marked = (text.entry, language.code, origin, own) in current
                if own == origin:
                    state = "identical"
                elif not marked and (text.entry, text.field, language.code, own) in formerly:
                    state = "stale"
            file = text.file_of(language.code)
            phrases.append(Phrase(text.entry, text.field, language.code, state, file, words, source, shown, marked))
    return phrases


def marked_current(phrases: Iterable[Phrase], chosen: Collection[Phrase], marks: Collection[Mark], unread: Collection[str]) -> set[Mark]:
    """Return the marks once the `chosen` translations are current: those of others stay, those of texts that are gone go.

    `unread` are entries that are there but could not be read whole: whatever was marked of them stays.
    """
    chosen = frozenset(chosen)
    key = {(one.entry, one.field, one.lang): one for one in phrases if one.words and one.state != "source"}
    now = {where: one for where, one in key.items() if one in chosen}
    kept = {mark for mark in marks if mark.entry in unread or ((place := (mark.entry, mark.field, mark.lang)) in key and place not in now)}
    fresh = {Mark(*where, digest(one.source.words), digest(one.words)) for where, one in now.items()}
    # Of an entry that is not read whole, too, a text has one mark.
    return fresh | {mark for mark in kept if (mark.entry, mark.field, mark.lang) not in now}


@dataclass(slots=True)
class Sum:
    """How many texts are in which state, and how many translations nobody has marked as current."""

    states: dict[State, int]
    unmarked: int = 0

    @property
    def texts(self) -> int:
        """Return the number of texts."""
        return sum(self.states.values())

    @property
    def written(self) -> int:
        """Return how many texts have words in the language."""
        return self.texts - self.states["fallback"]


class Coverage(NamedTuple):
    """How far the texts of a site, or those somebody asked for, are translated into its languages; `broken` if some could not be read."""

    languages: Sequence[Language]
    phrases: Sequence[Phrase]
    broken: bool


def sums(phrases: Iterable[Phrase]) -> dict[str, Sum]:
    """Add up states by language."""
    found: dict[str, Sum] = defaultdict(lambda: Sum(dict.fromkeys(STATES, 0)))
    for one in phrases:
        found[one.lang].states[one.state] += 1
        found[one.lang].unmarked += one.state in {"translated", "identical"} and not one.marked
    return dict(found)


def by_entry(phrases: Iterable[Phrase]) -> dict[str, list[Phrase]]:
    """Put the phrases of each entry together."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for one in phrases:
        found[one.entry].append(one)
    return dict(found)
