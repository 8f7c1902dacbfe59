"""Mappings and sequences that note what is looked up in them: whoever made a page then knows what it was made from."""

from __future__ import annotations

from collections.abc import Callable, Hashable, ItemsView, Iterator, Mapping, Sequence, ValuesView
from typing import Any, TypeVar, overload

Key = TypeVar("Key")
Value = TypeVar("Value")

# What was looked up: the name of the collection and the key in it; `ALL` for whatever depends on the whole.
Sight = tuple[str, Any]
ALL = None
_REMEMBERED = 16


class Watched(Mapping[Key, Value]):
    """A mapping that notes every look into it: single keys, whether they are there or not, or the whole."""

    def __init__(self, name: str, values: Mapping[Key, Value], seen: set[Sight]) -> None:
        """Watch `values`, noting looks in `seen` under `name`."""
        self._name = name
        self._values = values
        self._seen = seen

    def __getitem__(self, key: Key) -> Value:
        self._seen.add((self._name, key))
        return self._values[key]

    def __contains__(self, key: object) -> bool:
        self._seen.add((self._name, key))
        return key in self._values

    def __iter__(self) -> Iterator[Key]:
        self._seen.add((self._name, ALL))
        return iter(self._values)

    def __len__(self) -> int:
        self._seen.add((self._name, ALL))
        return len(self._values)

    def items(self) -> ItemsView[Key, Value]:
        """Return all pairs."""
        self._seen.add((self._name, ALL))
        return self._values.items()

    def values(self) -> ValuesView[Value]:
        """Return all values."""
        self._seen.add((self._name, ALL))
        return self._values.values()


class WatchedSequence(Sequence[Value]):
    """A sequence that notes every look into it, always as one at the whole."""

    def __init__(self, name: str, values: Sequence[Value], seen: set[Sight]) -> None:
        """Watch `values`, noting looks in `seen` under `name`."""
        self._sight: Sight = (name, ALL)
        self._values = values
        self._seen = seen

    @overload
    def __getitem__(self, place: int) -> Value: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Value]: ...

    def __getitem__(self, place: int | slice) -> Value | Sequence[Value]:
        self._seen.add(self._sight)
        return self._values[place]

    def __iter__(self) -> Iterator[Value]:
        self._seen.add(self._sight)
        return iter(self._values)

    def __len__(self) -> int:
        self._seen.add(self._sight)
        return len(self._values)


class Once:
    """Works out once what pages of several languages share, and notes for each of them what was looked at meanwhile.

    Only the last few results are remembered: pages about the same thing are made one after the other.
    """

    def __init__(self, seen: set[Sight]) -> None:
        """Note looks in `seen`, as the collections do that are looked at."""
        self._seen = seen
        self._known: dict[Hashable, tuple[Any, frozenset[Sight]]] = {}

    def __call__(self, key: Hashable, work: Callable[[], Value]) -> Value:
        """Return what work() returns, which must be the same for everyone who asks for this key."""
        if key not in self._known:
            before = frozenset(self._seen)
            self._seen.clear()
            if len(self._known) >= _REMEMBERED:
                del self._known[next(iter(self._known))]
            self._known[key] = work(), frozenset(self._seen)
            self._seen.update(before)
        value: Value
        value, sights = self._known[key]
        self._seen.update(sights)
        return value
