"""What every page of the last build was made from, so that the next one makes again only the pages that would come out otherwise."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from hashlib import blake2b
from typing import Any, NamedTuple

from .lists import Lists
from .pages import Page
from .publish import Published
from .texts import TEXT
from .witness import ALL, Sight

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
    """A page as it was made: what was looked at, the digests of its view and of what it was rendered with.

    `texts` are the long texts that were read, a key a line: they differ by language, where all else that is looked at is the same.
    `listed` is what `exports.listing` says of it.
    """

    sights: frozenset[Sight]
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
class Memory:
    """The pages of one build by their files, the digests of all that they looked at, and of what all pages of a language share.

    `units` are the files that were made together of many entries, `everything` is a digest of all there was, `lists` of all that lists
    are made of.
    """

    shared: dict[str, str] = field(default_factory=dict)
    digests: dict[Sight, str] = field(default_factory=dict)
    pages: dict[str, Made] = field(default_factory=dict)
    published: Published | None = None
    everything: str = ""
    lists: str = ""
    units: dict[str, Unit] = field(default_factory=dict)

    def of_lists(self, made_of: str) -> dict[Sight, str]:
        """Return the digests of all that was seen of lists, where these are made of the same as now; nothing where that is not known."""
        return {sight: digest for sight, digest in self.digests.items() if sight[0] in _LISTS} if made_of and made_of == self.lists else {}

    def unchanged_views(self, pages: Iterable[Page], shared: Mapping[str, str], world: World) -> dict[str, Made]:
        """Return, by file, those pages whose views must come out as they did, as everything that they looked at is the same."""
        changed = {sight for sight, digest in self.digests.items() if world.digest(sight) != digest}
        texts = {key for name, key in changed if name == TEXT}
        verdicts: dict[int, bool] = {}
        found = {}
        for page in pages:
            made = self.pages.get(page.file)
            if made is None or self.shared.get(page.lang) != shared[page.lang]:
                continue
            # Pages of several languages share one set.
            number = id(made.sights)
            if number not in verdicts:
                verdicts[number] = made.sights.isdisjoint(changed)
            if verdicts[number] and texts.isdisjoint(made.texts.splitlines()):
                found[page.file] = made
        return found

    def packed(self, published: Published) -> bytes:
        """Return the memory as bytes for the cache, together with what was published of it."""
        number = {sight: place for place, sight in enumerate(self.digests)}
        sets: dict[frozenset[Sight], int] = {}
        # What many pages have in common stands once.
        common: dict[str, int] = {}
        pages = []
        for path, (looked, *said, view) in self.pages.items():
            texts, rendering, listed = (common.setdefault(one, len(common)) for one in said)
            pages.append((path, sets.setdefault(looked, len(sets)), texts, rendering, listed, view))
        told = [[name, key, self.digests[name, key]] for name, key in number]
        groups = [[number[sight] for sight in one] for one in sets]
        left = [list(published.files - self.pages.keys()), list(published.differ), published.folders, published.at]
        whole = [self.everything, self.lists]
        return json.dumps([left, whole, self.units, self.shared, told, groups, list(common), pages], ensure_ascii=False).encode()


def unpacked(data: bytes | None) -> Memory:
    """Return what `packed` made bytes of; of anything else an empty memory."""
    try:
        (others, differ, folders, at), (everything, lists), units, shared, told, sets, common, pages = json.loads(data or b"")
        sights: list[Sight] = [(name, tuple(key) if isinstance(key, list) else key) for name, key, _ in told]
        groups = [frozenset(sights[place] for place in one) for one in sets]
        digests = {sight: str(digest) for sight, (_, _, digest) in zip(sights, told, strict=True)}
        made = {
            path: Made(groups[group], common[texts], common[rendering], common[listed], view)
            for path, group, texts, rendering, listed, view in pages
        }
        published = Published(frozenset((*others, *made)), frozenset(differ), (_two(folders[0]), _two(folders[1])), int(at))
        return Memory(
            dict(shared), digests, made, published, str(everything), str(lists), {name: Unit(*one) for name, one in units.items()}
        )
    except (ValueError, TypeError, IndexError, AttributeError):
        return Memory()


def _two(pair: Sequence[int]) -> tuple[int, int]:
    return int(pair[0]), int(pair[1])
