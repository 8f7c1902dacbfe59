"""Files that list many entries, made of a piece an entry: a piece whose entry is as it was is kept, and only joined to the others."""

from __future__ import annotations

import marshal
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

from .cache import Cache
from .memory import World, digest_of
from .parallel import in_parts, in_processes
from .texts import TEXT, Heedful
from .views import Scene
from .witness import ALL, Once, Sight

Key = TypeVar("Key", bound=Hashable)

_KIND, _SUMS = "pieces", "sums"
_PIECES_A_PROCESS = 500
# The last form of marshal in which the same values are the same bytes, wherever else they are referred to.
_FORM = 2
_FEW = 2_000
"""The most sights of one collection that are compared one by one, where the whole collection may have changed somewhere else."""


@dataclass(frozen=True, slots=True)
class Watch:
    """The scenes of all languages, the main one first, with what is looked up in them noted in `seen`, which `world` has digests of."""

    scenes: Sequence[Scene]
    seen: set[Sight]
    world: World

    def scene(self, lang: str) -> Scene:
        """Return the scene of a language."""
        return next(scene for scene in self.scenes if scene.tongue.code == lang)


def watch(scenes: Sequence[Scene]) -> Watch:
    """Watch the scenes of all languages."""
    seen: set[Sight] = set()
    world = World(scenes[0].collections(), {"member": scenes[0].digests, TEXT: scenes[0].texts})
    members, once = Heedful(scenes[0].directory.members, seen), Once(seen)
    return Watch([scene.watched(seen, members, once) for scene in scenes], seen, world)


class Joined:
    """All pieces of something in order, each as bytes; they are only brought and taken apart by whoever has to join them."""

    def __init__(self, parts: Sequence[bytes] | Callable[[], Sequence[bytes]], known: str = "") -> None:
        """Join `parts`, or those that are brought once somebody asks for them; `known` is their sum where that is known already."""
        self._parts = parts
        self._known = known

    @property
    def parts(self) -> Sequence[bytes]:
        """Return the pieces one by one."""
        if callable(self._parts):
            self._parts = self._parts()
        return self._parts

    @property
    def sum(self) -> str:
        """Return a digest of all pieces: what is joined of pieces with the same one is the same."""
        if not self._known:
            digest = blake2b(digest_size=16)
            for part in self.parts:
                digest.update(len(part).to_bytes(4, "big") + part)
            self._known = digest.hexdigest()
        return self._known

    def data(self) -> list[Any]:
        """Return the pieces."""
        return list(map(marshal.loads, self.parts))


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces by the name of what they are joined to. They are kept by what was looked at while they were made, and by nothing else.

    Where nothing that was looked at changed, not even the pieces are read: their sum is remembered apart.

    `shared` are digests of what everything in a language is made from, as `shared_digests` returns them; "" is all languages. Where many
    are to be made, `workers` processes make them.
    """

    watch: Watch
    cache: Cache
    shared: Mapping[str, str]
    workers: int = 1

    def of(self, unit: str, lang: str, keys: Iterable[Key], make: Callable[[Key], Any]) -> Joined:
        """Return a piece a key, in the order of the keys; `make` draws on the watched scenes alone, and returns plain values."""
        keys = list(keys)
        asked = digest_of(self.shared[lang], keys)
        if known := self._known(unit, asked):
            return Joined(lambda: self._made(unit, lang, keys, make)[0], known)
        parts, looked = self._made(unit, lang, keys, make)
        sum = Joined(parts).sum
        told = [self._told(name, seen) for name, seen in looked.items()]
        self.cache.put_values(_SUMS, unit, (asked, told, sum))
        return Joined(parts, sum)

    def _told(self, name: str, seen: Iterable[Any]) -> tuple[str, list[Any], str]:
        """Return a digest of all that was looked at in a collection, or of the whole, and the keys that it is of."""
        keys = list(seen)
        keys = [ALL] if ALL in keys or len(keys) > _FEW else keys
        return name, keys, self._digest(name, keys)

    def _digest(self, name: str, keys: Iterable[Any]) -> str:
        return digest_of([self.watch.world.digest((name, key)) for key in keys])

    def _known(self, unit: str, asked: str) -> str:
        """Return the sum of the pieces that were asked for, if all is as it was in which anything was looked up for them."""
        try:
            before, told, sum = self.cache.values(_SUMS, unit)
            same = before == asked and all(self._digest(name, keys) == digest for name, keys, digest in told)
            return str(sum) if same else ""
        except (ValueError, TypeError):
            return ""

    def _made(self, unit: str, lang: str, keys: Iterable[Key], make: Callable[[Key], Any]) -> tuple[list[bytes], dict[str, set[Any]]]:
        """Return all pieces, making those again of which anything that was looked at changed, and by collection what was looked up."""
        before = self._kept(unit, lang)
        changed = {sight for sight, digest in before.digests.items() if self.watch.world.digest(sight) != digest}
        same = {key: piece for key, piece in before.pieces.items() if piece.sights.isdisjoint(changed)}
        todo = [key for key in keys if key not in same]
        parts = in_parts(todo, _PIECES_A_PROCESS)
        for part, pieces in zip(parts, in_processes(partial(self._make, make=make), parts, self.workers), strict=True):
            same.update(zip(part, pieces, strict=True))
        found = {key: same[key] for key in keys}
        if changed or found.keys() != before.pieces.keys():
            self._keep(unit, lang, found)
        groups = {id(piece.sights): piece.sights for piece in found.values()}
        looked: dict[str, set[Any]] = {}
        for name, looked_up in {sight for sights in groups.values() for sight in sights}:
            looked.setdefault(name, set()).add(looked_up)
        return [piece.data for piece in found.values()], looked

    def _make(self, keys: Sequence[Key], make: Callable[[Key], Any]) -> list[_Piece]:
        """Make pieces, each with what was looked at meanwhile."""
        seen = self.watch.seen
        # Pieces may be asked for while another piece is made, which has looked at things of its own.
        outside = frozenset(seen)
        made = []
        for key in keys:
            seen.clear()
            data = marshal.dumps(make(key), _FORM)
            made.append(_Piece(frozenset(seen), data))
        seen.clear()
        seen.update(outside)
        return made

    def _kept(self, unit: str, lang: str) -> _Kept:
        try:
            shared, sights, digests, sets, keys, groups, data = self.cache.values(_KIND, unit)
            if shared != self.shared[lang]:
                return _Kept({}, {})
            looked = [frozenset(sights[place] for place in one) for one in sets]
            pieces = {key: _Piece(looked[group], one) for key, group, one in zip(keys, groups, data, strict=True)}
            return _Kept(dict(zip(sights, digests, strict=True)), pieces)
        except (ValueError, TypeError, IndexError):
            return _Kept({}, {})

    def _keep(self, unit: str, lang: str, found: Mapping[Any, _Piece]) -> None:
        groups: dict[frozenset[Sight], int] = {}
        of = [groups.setdefault(piece.sights, len(groups)) for piece in found.values()]
        sights = list(frozenset().union(*groups))
        number = {sight: place for place, sight in enumerate(sights)}
        digests = [self.watch.world.digest(sight) for sight in sights]
        sets = [[number[sight] for sight in one] for one in groups]
        data = [piece.data for piece in found.values()]
        self.cache.put_values(_KIND, unit, (self.shared[lang], sights, digests, sets, list(found), of, data))


class _Piece(NamedTuple):
    """A piece as bytes, and what was looked at while it was made."""

    sights: frozenset[Sight]
    data: bytes


@dataclass(frozen=True, slots=True)
class _Kept:
    """Pieces as they were kept, by their keys, and the digests of all that was looked at."""

    digests: Mapping[Sight, str]
    pieces: Mapping[Any, _Piece]
