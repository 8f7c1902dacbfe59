"""Frozen values as plain lists, texts and numbers that JSON can hold, and back again: both ways follow from their types."""

from __future__ import annotations

import datetime
import types
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache, partial
from operator import attrgetter
from typing import Any, Literal, Union, cast, get_args, get_origin, get_type_hints

Way = Callable[[Any], Any]


def pack(kind: Any, value: Any) -> Any:
    """Return a value of a type as plain data."""
    return _ways(kind)[0](value)


def unpack(kind: Any, data: Any) -> Any:
    """Return what `pack` made plain. Raises TypeError, ValueError, KeyError or IndexError for data of another form."""
    return _ways(kind)[1](data)


def _same(value: Any) -> Any:
    return value


@cache
def _ways(kind: Any) -> tuple[Way, Way]:
    """Return how to pack and unpack values of a type; TypeError for a type that has no plain form."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Literal or kind in (str, int, float, bool, type(None), Any):
        return _same, _same
    if kind is datetime.date:
        return datetime.date.isoformat, datetime.date.fromisoformat
    if origin in (Union, types.UnionType):
        (inner,) = [part for part in parts if part is not type(None)]
        return _optional(*_ways(inner))
    if origin is tuple and len(parts) == 2 and parts[1] is Ellipsis:
        return _many(*_ways(parts[0]))
    if origin is tuple:
        return _each([_ways(part) for part in parts], tuple)
    if origin is Mapping or origin is dict or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return _named(*_ways(parts[1]))
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return _value([field.name for field in fields(kind)], [_ways(hints[field.name]) for field in fields(kind)], cast(Way, kind))
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        hints = get_type_hints(kind)
        # As `_make` does, but for counting the values once more.
        return _each([_ways(hints[name]) for name in kind._fields], partial(tuple.__new__, kind))
    raise TypeError(f"no plain form for {kind}")


def _optional(pack: Way, unpack: Way) -> tuple[Way, Way]:
    if pack is unpack is _same:
        return _same, _same
    return (lambda value: None if value is None else pack(value)), (lambda data: None if data is None else unpack(data))


def _many(pack: Way, unpack: Way) -> tuple[Way, Way]:
    if pack is unpack is _same:
        return tuple, tuple
    return (lambda values: [pack(value) for value in values]), (lambda data: tuple([unpack(one) for one in data]))


def _named(pack: Way, unpack: Way) -> tuple[Way, Way]:
    if pack is unpack is _same:
        return dict, dict
    return (lambda values: {name: pack(one) for name, one in values.items()}), (
        lambda data: {name: unpack(one) for name, one in data.items()}
    )


def _each(ways: list[tuple[Way, Way]], make: Way) -> tuple[Way, Way]:
    """Return the ways of values in a row; those that are plain themselves are not touched one by one."""
    packs = [(place, way) for place, (way, _) in enumerate(ways) if way is not _same]
    unpacks = [(place, way) for place, (_, way) in enumerate(ways) if way is not _same]

    def row(values: Any, todo: list[tuple[int, Way]]) -> list[Any]:
        made = list(values)
        if len(made) != len(ways):
            raise ValueError(f"{len(made)} values in place of {len(ways)}")
        for place, way in todo:
            made[place] = way(made[place])
        return made

    return (lambda values: row(values, packs)), (lambda data: make(row(data, unpacks)))


def _value(names: list[str], ways: list[tuple[Way, Way]], make: Way) -> tuple[Way, Way]:
    """Return the ways of a value with named parts."""
    parts = attrgetter(*names) if len(names) > 1 else lambda value: (getattr(value, names[0]),)
    pack, unpack = _each(ways, lambda row: make(*row))
    return (lambda value: pack(parts(value))), unpack
