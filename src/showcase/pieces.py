"""Files that list many entries, made of a piece an entry: a piece whose entry is as it was is kept, and only joined to the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, NamedTuple, TypeVar

from .cache import Cache
from .memory import World
from .texts import TEXT, Heedful
from .views import Scene
from .witness import Sight

Key = TypeVar("Key", bound=Hashable)

_KIND = "pieces"


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
    members = Heedful(scenes[0].directory.members, seen)
    return Watch([scene.watched(seen, members) for scene in scenes], seen, world)


@dataclass(frozen=True, slots=True)
class Joined:
    """All pieces of something in order, each as JSON; they are only taken apart by whoever has to join them."""

    parts: Sequence[bytes]

    @property
    def sum(self) -> str:
        """Return a digest of all pieces: what is joined of pieces with the same one is the same."""
        digest = blake2b(digest_size=16)
        for part in self.parts:
            digest.update(len(part).to_bytes(4, "big") + part)
        return digest.hexdigest()

    def data(self) -> list[Any]:
        """Return the pieces as JSON holds them."""
        return list(json.loads(b"[" + b",".join(self.parts) + b"]"))


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces by the name of what they are joined to. They are kept by what was looked at while they were made, and by nothing else.

    `shared` are digests of what everything in a language is made from, as `shared_digests` returns them; "" is all languages.
    """

    watch: Watch
    cache: Cache
    shared: Mapping[str, str]

    def of(self, unit: str, lang: str, keys: Iterable[Key], make: Callable[[Key], Any]) -> Joined:
        """Return a piece a key, in the order of the keys; `make` draws on the watched scenes alone, and returns what JSON can hold."""
        before = self._kept(unit, lang)
        changed = {sight for sight, digest in before.digests.items() if self.watch.world.digest(sight) != digest}
        found: dict[Any, _Piece] = {}
        for key in keys:
            piece = before.pieces.get(key)
            if piece is None or not piece.sights.isdisjoint(changed):
                self.watch.seen.clear()
                data = json.dumps(make(key), ensure_ascii=False, separators=(",", ":")).encode()
                piece = _Piece(frozenset(self.watch.seen), data)
            found[key] = piece
        if changed or found.keys() != before.pieces.keys():
            self._keep(unit, lang, found)
        return Joined([piece.data for piece in found.values()])

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
