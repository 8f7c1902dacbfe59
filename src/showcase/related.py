"""Who and what is worth seeing beside a member or a project, and the reasons that can be told to a visitor."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple, TypeVar

from .facets import Likeness, WorkLikeness, project_sector
from .lists import Lists, ProjectKey
from .model import Member, Project

Kind = TypeVar("Kind")

MOST = 3
_MOST_REASONS = 3
# What common ground counts for; the sum orders suggestions, a lot breaks ties, so nobody can pay or write their way up.
_WEIGHTS = {"together": 8, "partner": 6, "service": 3, "language": 2, "place": 2, "sector": 1, "client": 2}
# What members have in common besides services, and what all sets of it count for.
_COMMON = ("sector", "place", "language", "together", "partner")
_WEIGHT_OF = [sum(_WEIGHTS[kind] for bit, kind in enumerate(_COMMON) if found >> bit & 1) for found in range(1 << len(_COMMON))]
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
    """Return up to three members like this one with the grounds, the weightiest first: of the same services, else the same field."""
    scores: dict[str, int] = {}
    candidates: dict[str, Likeness] = {}
    groups = [(service, _some(lists.alike.get(("service", service), ()), member)) for service in member.services]
    for _, group in groups:
        for one in group:
            candidates[one.id] = one
            scores[one.id] = scores.get(one.id, 0) + _WEIGHTS["service"]
    if len(candidates) <= MOST:
        candidates.update((one.id, one) for one in _some(lists.alike.get(("sector", member.sectors[0]), ()), member))
    candidates.pop(member.id, None)
    together = lists.together.get(member.id, {})
    usual = max(1, len(lists.members) // 2)
    # A language that half the directory speaks tells a visitor nothing.
    rare = {lang for lang in member.languages if lists.speakers[lang.partition("-")[0]] < usual}

    def common(other: Likeness) -> int:
        """Return what two members have in common besides services, a bit for each of `_COMMON`."""
        found = (other.sectors[0] == member.sectors[0]) | (other.commune == member.commune) << 1
        found |= (not rare.isdisjoint(other.languages)) << 2
        # Who has worked together is no mere partner.
        return found | (1 << 3 if other.id in together else (other.id in member.partners) << 4)

    def grounds(other: Likeness) -> Iterator[Ground]:
        yield from (Ground("service", service) for service, group in groups if any(one.id == other.id for one in group))
        found = common(other)
        for kind in (kind for bit, kind in enumerate(_COMMON) if found >> bit & 1):
            if kind == "language":
                spoken = rare.intersection(other.languages)
                yield Ground(kind, min(spoken, key=lambda lang: (lists.speakers[lang.partition("-")[0]], lang)))
            elif kind == "together":
                yield Ground(kind, "/".join(together[other.id][0]))
            else:
                yield Ground(kind, {"sector": member.sectors[0], "place": member.commune, "partner": other.id}[kind])

    tied: dict[int, list[Likeness]] = defaultdict(list)
    for id, one in candidates.items():
        tied[scores.get(id, 0) + _WEIGHT_OF[common(one)]].append(one)
    tied.pop(0, None)
    chosen = _best(tied, MOST, lambda one: _lot(member, one.id))
    return tuple((one.id, tuple(sorted(grounds(one), key=lambda ground: -_WEIGHTS[ground.kind])[:_MOST_REASONS])) for one in chosen)


def complementary_members(member: Likeness, lists: Lists, shown: Collection[str] = ()) -> Suggestions:
    """Return up to three members of other fields who offer what has gone together with this member's services before.

    What goes together is learnt from the credits between members (`Lists.beside`) and counted in works. More works come first,
    then who shares a language and is nearby, then the lot. Whoever it has already worked with is not suggested again, nor
    who is `shown` as similar.
    """
    learnt: dict[str, tuple[int, str]] = {}
    for own in member.services:
        for service, keys in lists.beside.get(own, {}).items():
            if service not in member.services and (service not in learnt or len(keys) > learnt[service][0]):
                learnt[service] = len(keys), own
    met = {member.id, *shown, *member.partners, *lists.together.get(member.id, {})}
    chosen: list[tuple[str, tuple[Ground]]] = []
    fields: dict[str, int] = defaultdict(int)
    for id, ground in _offering(learnt, member, met, lists):
        # Two of one service are a choice; more would hide the other services.
        if fields[ground.id] < 2:
            fields[ground.id] += 1
            chosen.append((id, (ground,)))
        if len(chosen) == MOST:
            break
    return tuple(chosen)


def _offering(learnt: Mapping[str, tuple[int, str]], member: Likeness, met: set[str], lists: Lists) -> Iterator[tuple[str, Ground]]:
    """Yield the members of other fields who offer what was learnt, the best first; no more are looked at than are asked for.

    `learnt` tells by service in how many works it went together with which of the member's own.
    """
    languages = set(member.languages)
    often = sorted((-works, service, own) for service, (works, own) in learnt.items())[:_SERVICES_BESIDE]
    first = [Ground("beside", service, own, -less) for less, service, own in often]
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


def _best(tied: Mapping[int, list[Kind]], most: int, order: Callable[[Kind], Any]) -> list[Kind]:
    """Return those with the highest scores; in order are only put those who are tied where it matters."""
    best: list[Kind] = []
    for score in sorted(tied, reverse=True):
        if len(best) >= most:
            break
        best += sorted(tied[score], key=order)[: most - len(best)]
    return best


def related_projects(project: Project, member: Member, lists: Lists) -> tuple[tuple[ProjectKey, tuple[Ground, ...]], ...]:
    """Return up to four other projects with the grounds: same service, same sector, same client industry."""
    industry = project.client.industry if project.client else ""
    common = [*(("service", service) for service in project.services), ("sector", project_sector(project, member))]
    groups = {group: lists.works_alike.get(group, ()) for group in common}
    scores: dict[ProjectKey, int] = {}
    likenesses: dict[ProjectKey, WorkLikeness] = {}
    for (kind, _), group in groups.items():
        weight = _WEIGHTS[kind]
        for one in group:
            likenesses[one.key] = one
            scores[one.key] = scores.get(one.key, 0) + weight
    tied: dict[int, list[WorkLikeness]] = defaultdict(list)
    for key, score in scores.items():
        one = likenesses[key]
        # The page already shows the member's own other works.
        if key[0] != project.member:
            tied[score + _WEIGHTS["client"] if industry and one.industry == industry else score].append(one)

    def grounds(other: WorkLikeness) -> Iterator[Ground]:
        yield from (Ground(*group) for group in common if any(one.key == other.key for one in groups[group]))
        if industry and other.industry == industry:
            yield Ground("client", industry)

    chosen = _best(tied, 4, lambda one: (-one.year, one.order, one.key))
    return tuple((one.key, tuple(grounds(one))[:_MOST_REASONS]) for one in chosen)
