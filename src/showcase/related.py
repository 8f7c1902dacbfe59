"""Who and what is worth seeing beside a member or a project, and the reasons that can be told to a visitor."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

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
    grounds: dict[str, list[Ground]] = defaultdict(list)
    candidates: dict[str, Likeness] = {}
    for service in member.services:
        for one in _some(lists.alike.get(("service", service), ()), member):
            grounds[one.id].append(Ground("service", service))
            candidates[one.id] = one
    if len(candidates) <= MOST:
        candidates.update((one.id, one) for one in _some(lists.alike.get(("sector", member.sectors[0]), ()), member))
    candidates.pop(member.id, None)
    usual = max(1, len(lists.members) // 2)
    together = lists.together.get(member.id, {})
    scored = []
    for other, likeness in candidates.items():
        found = [*grounds[other], *_shared(member, likeness, lists, usual)]
        if other in together:
            found.append(Ground("together", "/".join(together[other][0])))
        elif other in member.partners:
            found.append(Ground("partner", other))
        if found:
            scored.append((-sum(_WEIGHTS[ground.kind] for ground in found), _lot(member, other), other, found))
    scored.sort(key=lambda entry: entry[:2])
    return tuple(
        (other, tuple(sorted(found, key=lambda ground: -_WEIGHTS[ground.kind])[:_MOST_REASONS])) for _, _, other, found in scored[:MOST]
    )


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
    known = {member.id, *shown, *member.partners, *lists.together.get(member.id, {})}
    found: dict[str, Ground] = {}
    people: dict[str, Likeness] = {}
    for ground in sorted(learnt.values(), key=lambda one: (-one.works, one.id))[:_SERVICES_BESIDE]:
        for one in _some(lists.alike.get(("service", ground.id), ()), member):
            if one.id not in known and one.sectors[0] != member.sectors[0]:
                found.setdefault(one.id, ground)
                people[one.id] = one

    def order(other: str) -> tuple[int, int, bytes]:
        who = people[other]
        near = (who.place == member.place) + (not set(member.languages).isdisjoint(who.languages))
        return -found[other].works, -near, _lot(member, other)

    chosen: list[str] = []
    fields: dict[str, int] = defaultdict(int)
    for other in sorted(found, key=order):
        # Two of one service are a choice; more would hide the other services.
        if len(chosen) < MOST and fields[found[other].id] < 2:
            fields[found[other].id] += 1
            chosen.append(other)
    return tuple((other, (found[other],)) for other in chosen)


def _some(group: Sequence[Likeness], member: Likeness) -> Sequence[Likeness]:
    """Return a group, or of a large one a part that begins elsewhere for every member, so that no name helps."""
    if len(group) <= _LOOKED_AT:
        return group
    start = int.from_bytes(_lot(member, "")) % len(group)
    return [*group[start : start + _LOOKED_AT], *group[: max(0, start + _LOOKED_AT - len(group))]]


def _lot(member: Likeness, other: str) -> bytes:
    """Return a lot that falls anew for every pair and the same in every build."""
    return hashlib.blake2b(f"{member.id} {other}".encode(), digest_size=8).digest()


def _shared(member: Likeness, other: Likeness, lists: Lists, usual: int) -> list[Ground]:
    found = []
    if member.sectors[0] == other.sectors[0]:
        found.append(Ground("sector", member.sectors[0]))
    if member.commune == other.commune:
        found.append(Ground("place", member.commune))
    # A language that half the directory speaks tells a visitor nothing.
    rare = [lang for lang in member.languages if lang in other.languages and lists.speakers[lang.partition("-")[0]] < usual]
    if rare:
        found.append(Ground("language", min(rare, key=lambda lang: (lists.speakers[lang.partition("-")[0]], lang))))
    return found


def related_projects(project: Project, member: Member, lists: Lists) -> tuple[tuple[ProjectKey, tuple[Ground, ...]], ...]:
    """Return up to four other projects with the grounds: same service, same sector, same client industry."""
    own = (project.member, project.id)
    sector = project_sector(project, member)
    grounds: dict[ProjectKey, list[Ground]] = defaultdict(list)
    likenesses: dict[ProjectKey, WorkLikeness] = {}
    for group in (*(("service", service) for service in project.services), ("sector", sector)):
        for one in lists.works_alike.get(group, ()):
            grounds[one.key].append(Ground(*group))
            likenesses[one.key] = one
    industry = project.client.industry if project.client else ""
    scored = []
    for key, found in grounds.items():
        other = likenesses[key]
        # The page already shows the member's own other works.
        if key == own or key[0] == project.member:
            continue
        if industry and other.industry == industry:
            found.append(Ground("client", industry))
        score = sum(_WEIGHTS[ground.kind] for ground in found)
        scored.append((-score, -other.year, other.order, key, found))
    scored.sort(key=lambda entry: entry[:4])
    return tuple((key, tuple(found[:_MOST_REASONS])) for _, _, _, key, found in scored[:4])
