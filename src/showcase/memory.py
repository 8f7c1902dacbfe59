"""What every page of the last build was made from, so that the next one makes again only the pages that would come out otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from typing import Any, NamedTuple

from .cache import Cache
from .lists import Lists
from .pages import Page
from .texts import TEXT
from .witness import ALL, Sight

_KIND = "memory"
_LISTS = frozenset(field.name for field in fields(Lists))

Collection = Mapping[Any, object] | Sequence[object]


def digest_of(*values: object) -> str:
    """Return the blake2b-96, in hex, of plain values: texts, numbers, and frozen values made of them."""
    return blake2b(repr(values).encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


class World:
    """The collections that pages are made from, and a digest of whatever can be looked up in them."""

    def __init__(self, collections: Mapping[str, Collection], digests: Mapping[str, Mapping[Any, str]]) -> None:
        """Name the collections as their watched counterparts are named; give the `digests` of what needs not be looked at for them."""
        self._collections = collections
        self._digests = digests
        self._known: dict[Sight, str] = {}

    def believe(self, known: Mapping[Sight, str]) -> None:
        """Take digests that were found of the same collections, and need not be found again."""
        self._known.update(known)

    def digest(self, sight: Sight) -> str:
        """Return the digest of what a look at this place shows; an empty text where nothing is."""
        if sight not in self._known:
            self._known[sight] = self._digest(sight)
        return self._known[sight]

    def _digest(self, sight: Sight) -> str:
        name, key = sight
        values = self._collections.get(name, ())
        if not isinstance(values, Mapping):
            return digest_of(values)
        if key is ALL:
            return digest_of([(one, self.digest((name, one))) for one in values])
        if key not in values:
            return ""
        return self._digests.get(name, {}).get(key) or digest_of(values[key])


class Made(NamedTuple):
    """A page as it was made: the digests of its view and of what it was rendered with.

    `texts` are the long texts that were read, a key a line: they differ by language, where all else that is looked at is the same.
    `listed` is what `exports.listing` says of it.
    """

    texts: str
    rendering: str
    listed: str
    view: str


class Unit(NamedTuple):
    """Files that were made together: their paths, a digest of all that they were made of, and the sums of those that may stay alone.

    What is not known is empty.
    """

    files: list[str]
    made_of: str
    sums: dict[str, str]


@dataclass(slots=True)
class Groups:
    """Sets of sights, each with its number: a set is the sorted places of its sights. Most stand for pages of several languages."""

    places: dict[Sight, int] = field(default_factory=dict)
    numbers: dict[tuple[int, ...], int] = field(default_factory=dict)

    def number(self, seen: Iterable[Sight]) -> int:
        """Return the number of a set of sights."""
        return self._number(self.places.setdefault(sight, len(self.places)) for sight in seen)

    def take(self, others: Groups) -> list[int]:
        """Take over sets that somebody else has numbered; return the new numbers by the old ones."""
        moved = [self.places.setdefault(sight, len(self.places)) for sight in others.places]
        return [self._number(moved[place] for place in group) for group in others.numbers]

    def _number(self, places: Iterable[int]) -> int:
        return self.numbers.setdefault(tuple(sorted(places)), len(self.numbers))


@dataclass(slots=True)
class Memory:
    """The pages of one build by their files, the digests of all that they looked at, and of what all pages of a language share.

    `groups` are sets of sights, as places in `sights`, which have their `digests` beside them; `looked` tells by file which of the sets a
    page looked at, but for long texts, whose digests by key are `texts`. `units` are the files that were made together of many entries,
    `everything` is a digest of all there was, `lists` of all that lists are made of.
    """

    shared: dict[str, str] = field(default_factory=dict)
    sights: list[Sight] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)
    groups: list[tuple[int, ...]] = field(default_factory=list)
    looked: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    pages: dict[str, Made] = field(default_factory=dict)
    everything: str = ""
    lists: str = ""
    units: dict[str, Unit] = field(default_factory=dict)

    def of_lists(self, made_of: str) -> dict[Sight, str]:
        """Return the digests of all that was seen of lists, where these are made of the same as now; nothing where that is not known."""
        if not made_of or made_of != self.lists:
            return {}
        return {sight: digest for sight, digest in zip(self.sights, self.digests, strict=True) if sight[0] in _LISTS}

    def unchanged_views(self, pages: Iterable[Page], shared: Mapping[str, str], world: World) -> dict[str, Made]:
        """Return, by file, those pages whose views must come out as they did, as everything that they looked at is the same."""
        told = enumerate(zip(self.sights, self.digests, strict=True))
        changed = {place for place, (sight, digest) in told if world.digest(sight) != digest}
        other = {number for number, group in enumerate(self.groups) if not changed.isdisjoint(group)}
        texts = {key for key, digest in self.texts.items() if world.digest((TEXT, key)) != digest}
        # Texts that are read together, of which there are few that differ, are looked at once for all pages.
        stale = {read for read in {made.texts for made in self.pages.values()} if texts and not texts.isdisjoint(read.splitlines())}
        same = {lang for lang, digest in shared.items() if self.shared.get(lang) == digest}
        found = {}
        for page in pages:
            made = self.pages.get(page.file)
            if made and page.lang in same and self.looked[page.file] not in other and made.texts not in stale:
                found[page.file] = made
        return found

    def seen(self) -> Groups:
        """Return all sets of sights, to add others to."""
        return Groups(
            {sight: place for place, sight in enumerate(self.sights)}, {group: number for number, group in enumerate(self.groups)}
        )

    def keep(self, cache: Cache, place: str) -> None:
        """Keep the memory of a folder that was published to."""
        columns = [*zip(*self.pages.values(), strict=True)] or [()] * len(Made._fields)
        units = {name: tuple(unit) for name, unit in self.units.items()}
        told = (self.shared, self.sights, self.digests, self.groups, self.texts, self.everything, self.lists, units)
        cache.put_values(_KIND, place, (told, list(self.pages), [self.looked[file] for file in self.pages], columns))


def remember(
    pages: dict[str, Made],
    looked: dict[str, int],
    sights: Sequence[Sight],
    groups: Sequence[tuple[int, ...]],
    shared: Mapping[str, str],
    world: World,
) -> Memory:
    """Return the memory of a build that made or kept these pages, without sights and sets of them that none of its pages `looked` at."""
    wanted = sorted(set(looked.values()))
    kept = [groups[number] for number in wanted]
    if len(kept) < len(groups):
        renumbered = {number: place for place, number in enumerate(wanted)}
        looked = {file: renumbered[number] for file, number in looked.items()}
    seen = sorted(set().union(*kept))
    if len(seen) < len(sights):
        moved = {place: number for number, place in enumerate(seen)}
        kept = [tuple([moved[place] for place in group]) for group in kept]
    left = [sights[place] for place in seen]
    texts = {key: world.digest((TEXT, key)) for read in {made.texts for made in pages.values()} for key in read.splitlines()}
    return Memory(dict(shared), left, [world.digest(sight) for sight in left], kept, looked, texts, pages)


def recalled(cache: Cache, place: str) -> Memory:
    """Return what was kept of a folder that was published to; an empty memory where nothing was."""
    try:
        told, files, looked, columns = cache.values(_KIND, place)
        shared, sights, digests, groups, texts, everything, lists, units = told
        by_file = dict(zip(files, looked, strict=True))
        pages = dict(zip(files, map(Made, *columns), strict=True))
        units = {name: Unit(*unit) for name, unit in units.items()}
        return Memory(shared, sights, digests, groups, by_file, texts, pages, everything, lists, units)
    except (ValueError, TypeError):
        return Memory()


def forget(cache: Cache, place: str) -> None:
    """Forget what was kept of a folder; OSError when the disk fails."""
    cache.drop(_KIND, place)
