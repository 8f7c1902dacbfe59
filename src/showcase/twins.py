"""An entry about to be begun in, those that are probably the same out: by name, former name, website or VAT number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlsplit

from .content import Content, Entry
from .schema import NETWORKS
from .source import Fields, Items, Node, Scalar
from .urls import slugify


class Twin(NamedTuple):
    """An entry that may be the same: why it may be, the words that both have, and where they stand."""

    why: str
    text: str
    place: str


def twins(kind: str, id: str, owner: str, given: Mapping[str, str], content: Content) -> Iterator[Twin]:
    """Find entries of the same kind with this name, website or VAT number (`name`, `website`, `vat`), broken ones included."""
    names = {_plain(given.get("name", "")), _plain(id)} - {""}
    host, vat = _host(given.get("website", "")), _compact(given.get("vat", ""))
    for entry in _entries(kind, owner, content):
        if entry.fields is None or entry.id == id:
            continue
        for one in _scalars(entry.fields, "aliases"):
            if _plain(one.text) in names:
                yield _twin("former-name", one, entry)
        for one in (*_scalars(entry.fields, "name"), *_scalars(entry.fields, "title")):
            if _plain(one.text) in names:
                yield _twin("same-name", one, entry)
                break
        for one in _scalars(entry.fields, "website"):
            if host and _host(one.text) == host:
                yield _twin("same-host", one, entry)
        for legal in (value for key, value in entry.fields.pairs if key.text == "legal" and isinstance(value, Fields)):
            for one in _scalars(legal, "vat"):
                if vat and _compact(one.text) == vat:
                    yield _twin("same-vat", one, entry)


def _entries(kind: str, owner: str, content: Content) -> Iterable[Entry]:
    if kind == "project":
        return next((entry.projects for entry in content.entries.get("member", ()) if entry.id == owner), ())
    return content.entries.get(kind, ())


def _scalars(fields: Fields, name: str) -> Iterator[Scalar]:
    for key, value in fields.pairs:
        if key.text == name:
            yield from _all(value)


def _all(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    else:
        for child in node.items if isinstance(node, Items) else (value for _, value in node.pairs):
            yield from _all(child)


def _twin(why: str, one: Scalar, entry: Entry) -> Twin:
    return Twin(why, one.text.strip(), f"{entry.path}:{one.line}")


def _plain(name: str) -> str:
    return slugify(name) or name.strip().casefold()


def _compact(number: str) -> str:
    return re.sub(r"[\W_]", "", number).upper()


def _host(website: str) -> str:
    """Return the host of a website; none for a profile on a network, which many share."""
    try:
        host = (urlsplit(website.strip()).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    return "" if set(host.split(".")) & {*NETWORKS, "linktr"} else host
