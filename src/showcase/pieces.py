"""Files that list many entries, made of a piece an entry: a piece whose entry is as it was is kept, and only joined to the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

from .cache import Cache
from .memory import World, digest_of
from .texts import TEXT, Heedful
from .views import Scene
from .witness import ALL, Once, Sight

Key = TypeVar("Key", bound=Hashable)

_KIND, _SUMS = "pieces", "sums"


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
    """All pieces of something in order, each as JSON; they are only brought and taken apart by whoever has to join them."""

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
        """Return the pieces as JSON holds them."""
        return list(json.loads(b"[" + b",".join(self.parts) + b"]"))


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces by the name of what they are joined to. They are kept by what was looked at while they were made, and by nothing else.

    Where nothing changed in any collection that something was looked up in, not even the pieces are read: their sum is remembered apart.

    `shared` are digests of what everything in a language is made from, as `shared_digests` returns them; "" is all languages.
    """

    watch: Watch
    cache: Cache
    shared: Mapping[str, str]

    def of(self, unit: str, lang: str, keys: Iterable[Key], make: Callable[[Key], Any]) -> Joined:
        """Return a piece a key, in the order of the keys; `make` draws on the watched scenes alone, and returns what JSON can hold."""
        keys = list(keys)
        asked = digest_of(self.shared[lang], keys)
        if known := self._known(unit, asked):
            return Joined(lambda: self._made(unit, lang, keys, make)[0], known)
        parts, looked = self._made(unit, lang, keys, make)
        sum = Joined(parts).sum
        whole = {name: self.watch.world.digest((name, ALL)) for name in sorted(looked)}
        self.cache.put(_SUMS, unit, json.dumps([asked, whole, sum]).encode())
        return Joined(parts, sum)

    def _known(self, unit: str, asked: str) -> str:
        """Return the sum of the pieces that were asked for, if all is as it was in which anything was looked up for them."""
        try:
            before, whole, sum = json.loads(self.cache.get(_SUMS, unit) or b"")
            same = before == asked and all(self.watch.world.digest((name, ALL)) == digest for name, digest in whole.items())
            return str(sum) if same else ""
        except (ValueError, TypeError, AttributeError):
            return ""

    def _made(self, unit: str, lang: str, keys: Iterable[Key], make: Callable[[Key], Any]) -> tuple[list[bytes], set[str]]:
        """Return all pieces, making those again of which anything that was looked at changed, and the names of what was looked up in."""
        before = self._kept(unit, lang)
        changed = {sight for sight, digest in before.digests.items() if self.watch.world.digest(sight) != digest}
        # Pieces may be asked for while another piece is made, which has looked at things of its own.
        outside = frozenset(self.watch.seen)
        found: dict[Any, _Piece] = {}
        for key in keys:
            piece = before.pieces.get(key)
            if piece is None or not piece.sights.isdisjoint(changed):
                self.watch.seen.clear()
                data = json.dumps(make(key), ensure_ascii=False, separators=(",", ":")).encode()
                piece = _Piece(frozenset(self.watch.seen), data)
            found[key] = piece
        self.watch.seen.clear()
        self.watch.seen.update(outside)
        if changed or found.keys() != before.pieces.keys():
            self._keep(unit, lang, found)
        groups = {id(piece.sights): piece.sights for piece in found.values()}
        return [piece.data for piece in found.values()], {name for sights in groups.values() for name, _ in sights}

    def _kept(self, unit: str, lang: str) -> _Kept:
        try:
            kept = self.cache.get(_KIND, unit) or b""
            start = 8 + int.from_bytes(kept[:8], "big")
            shared, sights, sets, pieces = json.loads(kept[8:start])
            if shared != self.shared[lang]:
                return _Kept({}, {})
            known: list[Sight] = [(name, _hashable(key)) for name, key, _ in sights]
            groups = [frozenset(known[place] for place in one) for one in sets]
            found = {}
            for key, group, size in pieces:
                found[_hashable(key)] = _Piece(groups[group], kept[start : start + size])
                start += size
            return _Kept({sight: digest for sight, (_, _, digest) in zip(known, sights, strict=True)}, found)
        except (ValueError, TypeError, IndexError, AttributeError):
            return _Kept({}, {})

    def _keep(self, unit: str, lang: str, found: Mapping[Any, _Piece]) -> None:
        groups: dict[frozenset[Sight], int] = {}
        pieces = [[key, groups.setdefault(piece.sights, len(groups)), len(piece.data)] for key, piece in found.items()]
        number = {sight: place for place, sight in enumerate(sorted(frozenset().union(*groups), key=repr))}
        sights = [[name, key, self.watch.world.digest((name, key))] for name, key in number]
        sets = [[number[sight] for sight in one] for one in groups]
        head = json.dumps([self.shared[lang], sights, sets, pieces], ensure_ascii=False).encode()
        self.cache.put(_KIND, unit, b"".join([len(head).to_bytes(8, "big"), head, *(piece.data for piece in found.values())]))


class _Piece(NamedTuple):
    """A piece as JSON, and what was looked at while it was made."""

    sights: frozenset[Sight]
    data: bytes


@dataclass(frozen=True, slots=True)
class _Kept:
    """Pieces as they were kept, by their keys, and the digests of all that was looked at."""

    digests: Mapping[Sight, str]
    pieces: Mapping[Any, _Piece]


def _hashable(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key
