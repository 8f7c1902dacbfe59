"""What buyers narrow a list down by: the facets of members and works, each with the ids that an entry has in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .collation import Key, initial, sort_key
from .model import Directory, Member, Project

# In the order in which a buyer is asked; `OWN_PAGES` are those whose values have no other page of their own.
FACETS = ("sector", "service", "place", "language", "team", "budget", "industry", "market", "availability", "award", "remote")
OWN_PAGES = ("language", "team", "budget", "industry", "market", "availability", "award", "remote")
# What a work has from its maker, whatever the work is.
FROM_MAKER = ("place", "language", "team", "budget", "market", "availability", "remote")
# The one id of a facet that is a yes or nothing.
YES = "yes"


def project_sector(project: Project, member: Member) -> str:
    """Return the sector a project belongs to: its own, else its member's main one."""
    return project.sector or member.sectors[0]


def member_facets(member: Member, directory: Directory) -> dict[str, tuple[str, ...]]:
    """Return the ids a member has in every facet; industries and markets are its own, its clients' and those of its works' clients."""
    commune = directory.communes.get(member.commune)
    won = member.awards or any(project.awards for project in member.projects)
    clients = [*member.clients, *(project.client for project in member.projects if project.client)]
    return {
        "sector": member.sectors,
        "service": member.services,
        "place": (commune.canton,) if commune else (),
        "language": tuple(dict.fromkeys(code.partition("-")[0] for code in member.languages)),
        "team": (member.team,),
        "budget": (member.budget,) if member.budget else (),
        "industry": tuple(dict.fromkeys((*member.industries, *(one.industry for one in clients if one.industry)))),
        "market": tuple(
            dict.fromkeys((*(member.markets.served if member.markets else ()), *(one.country for one in clients if one.country)))
        ),
        "availability": (member.availability.status,) if member.availability else (),
        "award": (YES,) if won else (),
        "remote": (YES,) if member.remote else (),
    }


def project_facets(project: Project, member: Member, directory: Directory) -> dict[str, tuple[str, ...]]:
    """Return the ids a work has in every facet: what is its own, and of its maker what matters to whoever wants another such work."""
    won = project.awards or any(award.project == project.id for award in member.awards)
    industry = project.client.industry if project.client else ""
    return {
        **member_facets(member, directory),
        "sector": (project_sector(project, member),),
        "service": project.services,
        "industry": (industry,) if industry else (),
        "award": (YES,) if won else (),
    }


class Likeness(NamedTuple):
    """What makes a member like others: as little as suggestions need, so that other words of an entry change none."""

    id: str
    sectors: tuple[str, ...]
    services: tuple[str, ...]
    commune: str
    place: tuple[str, ...]
    languages: tuple[str, ...]
    partners: tuple[str, ...]


class WorkLikeness(NamedTuple):
    """What makes a work like others: its member's place in the A–Z is `order`, its client's `industry` may be empty."""

    key: tuple[str, str]
    year: int
    order: tuple[Key, str]
    industry: str


class WorkFacts(NamedTuple):
    """What lists need of a work: its `year`, services, client's `industry` and `country`, the members it credits, its former names."""

    id: str
    year: int
    services: tuple[str, ...]
    industry: str
    country: str
    credits: tuple[str, ...]
    facets: Mapping[str, tuple[str, ...]]
    aliases: tuple[str, ...] = ()


class MemberFacts(NamedTuple):
    """What lists need of a member: `order` is its place in the A–Z, under the letter `initial`; `works` are the newest first.

    `terms` are what a buyer asks that no list is narrowed down by, as ids: ways of working, registers, markets wanted.
    """

    id: str
    order: tuple[Key, str]
    initial: str
    likeness: Likeness
    facets: Mapping[str, tuple[str, ...]]
    works: tuple[WorkFacts, ...]
    terms: Mapping[str, tuple[str, ...]]
    aliases: tuple[str, ...] = ()


def facts_of(member: Member, directory: Directory) -> MemberFacts:
    """Return the facts of a member and of its works."""
    works = tuple(
        WorkFacts(
            id=project.id,
            year=project.year,
            services=project.services,
            industry=project.client.industry if project.client else "",
            country=project.client.country if project.client else "",
            credits=tuple(dict.fromkeys(credit.member for credit in project.credits if credit.member)),
            facets=project_facets(project, member, directory),
            aliases=project.aliases,
        )
        for project in member.projects
    )
    facets = member_facets(member, directory)
    return MemberFacts(
        id=member.id,
        order=(sort_key(member.name), member.id),
        initial=initial(member.name),
        likeness=Likeness(member.id, member.sectors, member.services, member.commune, facets["place"], member.languages, member.partners),
        facets=facets,
        works=works,
        terms={
            "engagement": member.engagement,
            "register": tuple(name for name in ("rcs", "vat") if member.legal and getattr(member.legal, name)),
            "wanted": member.markets.wanted if member.markets else (),
        },
        aliases=member.aliases,
    )
