"""A business in, its address card out: vCard 4.0 (RFC 6350)."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import NamedTuple

from .model import Address, Contact, Geo, Said

_WIDTH = 75


class Card(NamedTuple):
    """What an address card says; `address` at least names the place, `source` is where the card itself is published."""

    name: str
    source: str
    address: Address
    country: str
    tagline: Said | None = None
    email: str = ""
    phone: str = ""
    website: str = ""
    geo: Geo | None = None
    languages: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    contact: Contact | None = None
    reviewed: datetime.date | None = None


def vcard(card: Card) -> bytes:
    """Return an address card."""
    return b"".join(folded(line) for line in _lines(card))


def _lines(card: Card) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield "KIND:org"
    yield f"UID:{card.source}"
    yield f"SOURCE:{card.source}"
    yield f"FN:{escaped(card.name)}"
    yield f"ORG:{escaped(card.name)}"
    if card.email:
        yield f"EMAIL;TYPE=work:{escaped(card.email)}"
    if card.phone:
        yield _phone(card.phone)
    if card.website:
        yield f"URL;TYPE=work:{card.website}"
    where = card.address
    yield f"ADR;TYPE=work:;;{escaped(where.street)};{escaped(where.town)};;{escaped(where.postcode)};{escaped(card.country)}"
    if card.geo:
        yield f"GEO:geo:{card.geo.lat:.6f},{card.geo.lon:.6f}"
    for place, language in enumerate(card.languages, 1):
        yield f"LANG;TYPE=work;PREF={min(place, 100)}:{language}"
    if card.services:
        yield "CATEGORIES:" + ",".join(map(escaped, card.services))
    if card.tagline:
        yield f"NOTE;LANGUAGE={card.tagline.lang}:{escaped(card.tagline.words)}"
    if card.contact:
        # The person's lines share a group, so that programs keep them apart from the business's own.
        yield f"contact.RELATED;TYPE=contact;VALUE=text:{escaped(card.contact.name)}"
        if card.contact.email:
            yield f"contact.EMAIL;TYPE=work:{escaped(card.contact.email)}"
        if card.contact.phone:
            yield "contact." + _phone(card.contact.phone)
    if card.reviewed:
        yield f"REV:{card.reviewed:%Y%m%d}T000000Z"
    yield "END:VCARD"


def _phone(number: str) -> str:
    """Return a telephone number as an address; an extension is a parameter of it (RFC 3966)."""
    digits, _, extension = number.partition(" ext. ")
    return f"TEL;TYPE=work;VALUE=uri:tel:{re.sub(r'[^+0-9]', '', digits)}" + (f";ext={extension}" if extension else "")


def escaped(text: str) -> str:
    """Return text as it stands in a card: what parts values has a backslash before it, and no line can be begun."""
    text = re.sub(r"[\\,;]", r"\\\g<0>", text)
    return re.sub(r"\r\n?|\n", r"\\n", text)


def folded(line: str) -> bytes:
    """Return a line in pieces of at most 75 octets, none of which parts a character."""
    if len(whole := line.encode()) <= _WIDTH:
        return whole + b"\r\n"
    pieces, piece = [], b""
    for sign in line:
        octets = sign.encode()
        if len(piece) + len(octets) > _WIDTH:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
