"""A member's own page and a work's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..model import Said
from .parts import AwardView, HtmlSaid, Link, MemberCard, PictureView, ProjectCard, RelatedMember, RelatedProject, SectorLink


@dataclass(frozen=True, slots=True)
class CredentialView:
    """A certification or membership; `until` is a formatted date."""

    name: str
    body: str
    url: str
    until: str


@dataclass(frozen=True, slots=True)
class QuoteView:
    """What a client said."""

    quote: Said
    person: str
    organisation: str
    url: str
    year: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """The person to write to."""

    name: str
    role: Said | None
    email: str
    phone: str
    phone_url: str
    languages: str


class ClientView(NamedTuple):
    """A client by name, with the country's name."""

    name: str
    country: str
    url: str


@dataclass(frozen=True, slots=True)
class Collaborator:
    """Somebody with whom the member made something, and what."""

    name: Said
    url: str
    sector: SectorLink
    projects: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member's own page.

    The fact strip needs services, place, languages, team, budget, served, availability, recognition (the latest prize, and
    `recognition_more` where there are several), verified and reviewed. `awards` are the member's and its works', newest first;
    `complementary` are members of other fields whom the credits suggest, `related` are similar ones; of many `collaborators` those
    with most works in common are shown, and `collaborators_more` says how many there are besides. `edit_url` is the forge's editor
    for the member's file, empty where site.yaml names no forge; `correction_url` begins an issue there, or a mail to the desk.
    `kit_url` is the page of what the member may take along, empty where the site has none.
    """

    id: str
    name: Said
    kind: str
    role: str
    sectors: tuple[SectorLink, ...]
    services: tuple[Link, ...]
    keywords: tuple[Said, ...]
    tagline: Said | None
    about: HtmlSaid | None
    logo: PictureView | None
    cover: PictureView | None
    place: Link
    canton: Link
    address: tuple[str, ...]
    website: str
    website_label: str
    email: str
    phone: str
    phone_url: str
    booking: str
    vcard: str
    social: tuple[Link, ...]
    contact: PersonView | None
    languages: str
    team: str
    founded: str
    budget: str
    engagement: str
    availability: str
    availability_status: str
    available_from: str
    reply: str
    remote: str
    travel: str
    served: str
    wanted: str
    industries: str
    clients: tuple[ClientView, ...]
    recognition: str
    recognition_more: str
    awards: tuple[AwardView, ...]
    certifications: tuple[CredentialView, ...]
    memberships: tuple[CredentialView, ...]
    references: tuple[QuoteView, ...]
    offers: Said | None
    seeks: Said | None
    legal_name: str
    legal_form: str
    rcs: str
    vat: str
    since: str
    reviewed: str
    reviewed_iso: str
    verified_on: str
    verified_iso: str
    verified_what: str
    paused: bool
    works: tuple[ProjectCard, ...]
    collaborators: tuple[Collaborator, ...]
    collaborators_more: int
    partners: tuple[Link, ...]
    complementary: tuple[RelatedMember, ...]
    related: tuple[RelatedMember, ...]
    edit_url: str
    correction_url: str
    kit_url: str


class CreditView(NamedTuple):
    """One line of a project's credits; `url` is empty where the name leads nowhere; `member` is true inside the directory."""

    name: Said
    url: str
    role: Said | None
    member: bool


class DetailView(NamedTuple):
    """One line of a project's colophon."""

    label: Said
    text: Said


@dataclass(frozen=True, slots=True)
class ProjectView:
    """A work's own page."""

    title: Said
    year: str
    member: MemberCard
    sector: SectorLink
    services: tuple[Link, ...]
    summary: Said | None
    body: HtmlSaid | None
    pictures: tuple[PictureView, ...]
    client: ClientView | None
    client_industry: str
    place: Said | None
    status: str
    credits: tuple[CreditView, ...]
    awards: tuple[AwardView, ...]
    details: tuple[DetailView, ...]
    rights_territory: Said | None
    rights_languages: str
    rights_formats: Said | None
    links: tuple[Link, ...]
    video: str
    previous: ProjectCard | None
    next: ProjectCard | None
    related: tuple[RelatedProject, ...]
