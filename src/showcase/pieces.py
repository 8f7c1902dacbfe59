"""Files that list many entries, made of a piece an entry: a piece whose entry is as it was is kept, and only joined to the others."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from .cache import Cache
from .memory import World
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
    world = World(scenes[0].collections(), {"member": scenes[0].digests})
    return Watch([scene.watched(seen) for scene in scenes], seen, world)


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces by the name of what they are joined to. They are kept by what was looked at while they were made, and by nothing else.

    `shared` are digests of what everything in a language is made from, as `shared_digests` returns them; "" is all languages.
    """

    watch: Watch
    cache: Cache
    shared: Mapping[str, str]

    def of(self, unit: str, lang: str, keys: Iterable[Key], make: Callable[[Key], Any]) -> list[Any]:
        """Return a piece a key, in the order of the keys; `make` draws on the watched scenes alone, and returns what JSON can hold."""
        before = self._kept(unit, lang)
        kept = dict(before.pieces)
        found: dict[Any, tuple[frozenset[Sight], Any]] = {}
        changed = {sight for sight, digest in before.digests.items() if self.watch.world.digest(sight) != digest}
        for key in keys:
            known = kept.get(key)
            if known is None or not known[0].isdisjoint(changed):
                self.watch.seen.clear()
                data = make(key)
                known = frozenset(self.watch.seen), data
            found[key] = known
        if found != kept:
            self._keep(unit, lang, found)
        return [data for _, data in found.values()]

    def _kept(self, unit: str, lang: str) -> _Kept:
        try:
            shared, sights, sets, pieces = json.loads(self.cache.get(_KIND, unit) or b"")
            if shared != self.shared[lang]:
                return _Kept({}, {})
            known: list[Sight] = [(name, _hashable(key)) for name, key, _ in sights]
            groups = [frozenset(known[place] for place in one) for one in sets]
            return _Kept(
                {sight: digest for sight, (_, _, digest) in zip(known, sights, strict=True)},
                {_hashable(key): (groups[group], data) for key, group, data in pieces},
            )
        except (ValueError, TypeError, IndexError, AttributeError):
            return _Kept({}, {})

    def _keep(self, unit: str, lang: str, found: Mapping[Any, tuple[frozenset[Sight], Any]]) -> None:
        groups: dict[frozenset[Sight], int] = {}
        pieces = [[key, groups.setdefault(sights, len(groups)), data] for key, (sights, data) in found.items()]
        number = {sight: place for place, sight in enumerate(sorted(frozenset().union(*groups), key=repr))}
        sights = [[name, key, self.watch.world.digest((name, key))] for name, key in number]
        sets = [[number[sight] for sight in one] for one in groups]
        self.cache.put(_KIND, unit, json.dumps([self.shared[lang], sights, sets, pieces], ensure_ascii=False).encode())


@dataclass(frozen=True, slots=True)
class _Kept:
    """Pieces as they were kept: the digests of all sights, and by key what was looked at and what was made."""

    digests: Mapping[Sight, str]
    pieces: Mapping[Any, tuple[frozenset[Sight], Any]]


def _hashable(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key
