"""Who and what is worth seeing beside a member or a project, and the reasons that can be told to a visitor."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from heapq import nsmallest
from itertools import groupby
from typing import Any, NamedTuple

from .facets import Likeness, WorkLikeness, project_sector
from .lists import Lists, ProjectKey
from .model import Member, Project

MOST = 3
_MOST_REASONS = 3
# What common ground counts for; the sum orders suggestions, a lot breaks ties, so nobody can pay or write their way up.
_WEIGHTS = {"together": 8, "partner": 6, "service": 3, "language": 2, "place": 2, "sector": 1, "client": 2}
# How many of one group are looked at, and how many services: the work for one page must not grow with the directory.
_LOOKED_AT = 60
_SERVICES_BESIDE = 12


class Ground(NamedTuple):
    """One thing in common: its kind (together, partner, service, language, place, sector, client) and its id.

    The kind beside is what one has and the other lacks: `id` is the service on offer, `to` the one it went together with, in
    so many `works`.
    """

    kind: str
    id: str
    to: str = ""
    works: int = 0


Suggestions = tuple[tuple[str, tuple[Ground, ...]], ...]


def similar_members(member: Likeness, lists: Lists) -> Suggestions:
    """Return up to four members like this one with the grounds, the weightiest first: of the same services, else the same field."""
    services: dict[str, list[str]] = defaultdict(list)
    candidates: dict[str, Likeness] = {}
    for service in member.services:
        for one in _some(lists.alike.get(("service", service), ()), member):
            services[one.id].append(service)
            candidates[one.id] = one
    if len(candidates) <= MOST:
        candidates.update((one.id, one) for one in _some(lists.alike.get(("sector", member.sectors[0]), ()), member))
    candidates.pop(member.id, None)
    together = lists.together.get(member.id, {})
    usual = max(1, len(lists.members) // 2)
    # A language that half the directory speaks tells a visitor nothing.
    rare = {lang for lang in member.languages if lists.speakers[lang.partition("-")[0]] < usual}
    tied: dict[int, list[str]] = defaultdict(list)
    for id, one in candidates.items():
        tied[_WEIGHTS["service"] * len(services[id]) + sum(map(_WEIGHTS.__getitem__, _common(member, one, together, rare)))].append(id)
    tied.pop(0, None)
    chosen: list[str] = []
    for score in sorted(tied, reverse=True):
        if len(chosen) < MOST:
            chosen += sorted(tied[score], key=lambda id: _lot(member, id))[: MOST - len(chosen)]

    def grounds(id: str) -> Iterator[Ground]:
        yield from (Ground("service", service) for service in services[id])
        for kind in _common(member, candidates[id], together, rare):
            if kind == "language":
                spoken = rare.intersection(candidates[id].languages)
                yield Ground(kind, min(spoken, key=lambda lang: (lists.speakers[lang.partition("-")[0]], lang)))
            elif kind == "together":
                yield Ground(kind, "/".join(together[id][0]))
            else:
                yield Ground(kind, {"sector": member.sectors[0], "place": member.commune, "partner": id}[kind])

    return tuple((id, tuple(sorted(grounds(id), key=lambda ground: -_WEIGHTS[ground.kind])[:_MOST_REASONS])) for id in chosen)


def complementary_members(member: Likeness, lists: Lists, shown: Collection[str] = ()) -> Suggestions:
    """Return up to four members of other fields who offer what has gone together with this member's services before.

    What goes together is learnt from the credits between members (`Lists.beside`) and counted in works. More works come first,
    then who shares a language and is nearby, then the lot. Whoever it has already worked with is not suggested again, nor
    who is `shown` as similar.
    """
    learnt: dict[str, Ground] = {}
    for own in member.services:
        for service, keys in lists.beside.get(own, {}).items():
            if service not in member.services and (service not in learnt or len(keys) > learnt[service].works):
                learnt[service] = Ground("beside", service, own, len(keys))
    met = {member.id, *shown, *member.partners, *lists.together.get(member.id, {})}
    chosen: list[tuple[str, tuple[Ground]]] = []
    fields: dict[str, int] = defaultdict(int)
    for id, ground in _offering(learnt.values(), member, met, lists):
        # Two of one service are a choice; more would hide the other services.
        if fields[ground.id] < 2:
            fields[ground.id] += 1
            chosen.append((id, (ground,)))
        if len(chosen) == MOST:
            break
    return tuple(chosen)


def _offering(learnt: Iterable[Ground], member: Likeness, met: set[str], lists: Lists) -> Iterator[tuple[str, Ground]]:
    """Yield the members of other fields who offer what was learnt, the best first; no more are looked at than are asked for."""
    languages = set(member.languages)
    first = sorted(learnt, key=lambda one: (-one.works, one.id))[:_SERVICES_BESIDE]
    for _, grounds in groupby(first, key=lambda ground: ground.works):
        nearby: dict[int, list[tuple[str, Ground]]] = defaultdict(list)
        for ground in grounds:
            for one in _some(lists.alike.get(("service", ground.id), ()), member):
                if one.id not in met and one.sectors[0] != member.sectors[0]:
                    met.add(one.id)
                    nearby[(one.place == member.place) + (not languages.isdisjoint(one.languages))].append((one.id, ground))
        for near in sorted(nearby, reverse=True):
            yield from sorted(nearby[near], key=lambda entry: _lot(member, entry[0]))


def _some(group: Sequence[Likeness], member: Likeness) -> Sequence[Likeness]:
    """Return a group, or of a large one a part that begins elsewhere for every member, so that no name helps."""
    if len(group) <= _LOOKED_AT:
        return group
    start = int.from_bytes(_lot(member, "")) % len(group)
    return [*group[start : start + _LOOKED_AT], *group[: max(0, start + _LOOKED_AT - len(group))]]


def _lot(member: Likeness, other: str) -> bytes:
    """Return a lot that falls anew for every pair and the same in every build."""
    return hashlib.blake2b(f"{member.id} {other}".encode(), digest_size=8).digest()


def _common(member: Likeness, other: Likeness, together: Collection[str], rare: Set[str]) -> list[str]:
    """Return the kinds of what two members have in common besides services; `rare` are the member's languages that tell something."""
    found = []
    if member.sectors[0] == other.sectors[0]:
        found.append("sector")
    if member.commune == other.commune:
        found.append("place")
    if not rare.isdisjoint(other.languages):
        found.append("language")
    if other.id in together:
        found.append("together")
    elif other.id in member.partners:
        found.append("partner")
    return found


def related_projects(project: Project, member: Member, lists: Lists) -> tuple[tuple[ProjectKey, tuple[Ground, ...]], ...]:
    """Return up to four other projects with the grounds: same service, same sector, same client industry."""
    industry = project.client.industry if project.client else ""
    groups = [*(("service", service) for service in project.services), ("sector", project_sector(project, member))]
    common: dict[ProjectKey, list[tuple[str, str]]] = defaultdict(list)
    likenesses: dict[ProjectKey, WorkLikeness] = {}
    for group in groups:
        for one in lists.works_alike.get(group, ()):
            # The page already shows the member's own other works.
            if one.key[0] != project.member:
                common[one.key].append(group)
                likenesses[one.key] = one
    if industry:
        for key, one in likenesses.items():
            if one.industry == industry:
                common[key].append(("client", industry))

    def order(key: ProjectKey) -> tuple[Any, ...]:
        one = likenesses[key]
        return -sum(_WEIGHTS[kind] for kind, _ in common[key]), -one.year, one.order, key

    return tuple((key, tuple(Ground(*one) for one in common[key][:_MOST_REASONS])) for key in nsmallest(4, common, key=order))
