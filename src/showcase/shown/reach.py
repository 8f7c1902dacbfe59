"""What is carried elsewhere: a member's kit, what other sites frame, the open data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .entry import PersonView
from .parts import Link, MemberCard, SectorLink


class Embed(NamedTuple):
    """A page that other sites may frame: its address on this site, and the whole one."""

    url: str
    address: str


class Badge(NamedTuple):
    """A drawing that says where a member is listed, for grounds of a shade (light or dark): its address here, and the whole one."""

    shade: str
    url: str
    address: str


@dataclass(frozen=True, slots=True)
class KitView:
    """What a member takes along to show that it is listed, in the page's language.

    `address` is the whole address of the member's page, `home` that of the front page; `qr` and `vcard` lead to files. `signature` is
    a mail's, as plain text; `claims` is JSON-LD for the member's own website, and empty where it has none.
    """

    card: MemberCard
    address: str
    home: str
    badges: tuple[Badge, ...]
    qr: str
    embed: Embed
    vcard: str
    person: PersonView | None
    email: str
    phone: str
    phone_url: str
    website: str
    website_label: str
    signature: str
    claims: str


@dataclass(frozen=True, slots=True)
class EmbedView:
    """A member's card in a frame on another site."""

    card: MemberCard


@dataclass(frozen=True, slots=True)
class EmbedListView:
    """The members of a sector in a frame on another site: all of them, or of many some by lot; `total` is how many there are."""

    sector: SectorLink
    cards: tuple[MemberCard, ...]
    total: int


@dataclass(frozen=True, slots=True)
class EmbedGoneView:
    """What stands in the frame on another site once the member has left: it names nobody."""


class PartnerList(NamedTuple):
    """The list of a sector for other sites to frame."""

    sector: SectorLink
    embed: Embed


class DataFile(NamedTuple):
    """A file of the open data: its name, its address and media type, and what its form is called."""

    name: str
    url: str
    type: str
    form: str


class DataSetView(NamedTuple):
    """A set of the open data: what is in it, how many records, in which files."""

    id: str
    name: str
    description: str
    records: int
    files: tuple[DataFile, ...]


@dataclass(frozen=True, slots=True)
class DataView:
    """The page about the open data; `licence` is nothing where the site names none. `partners` are lists for other sites to frame."""

    sets: tuple[DataSetView, ...]
    version: str
    licence: Link | None
    catalogue: str
    checksums: str
    partners: tuple[PartnerList, ...]
