"""Who and what is worth seeing beside a member or a project, and the reasons that can be told to a visitor."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from .facets import project_sector
from .lists import Lists, ProjectKey
from .model import Directory, Member, Project

MOST = 4
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


def similar_members(member: Member, directory: Directory, lists: Lists) -> Suggestions:
    """Return up to four members like this one with the grounds, the weightiest first: of the same services, else the same field."""
    grounds: dict[str, list[Ground]] = defaultdict(list)
    for service in member.services:
        for other in _some(lists.of("service", service), member):
            grounds[other].append(Ground("service", service))
    candidates = set(grounds)
    if len(candidates) <= MOST:
        candidates.update(_some(lists.of("sector", member.sectors[0]), member))
    candidates.discard(member.id)
    usual = max(1, len(lists.members) // 2)
    together = lists.together.get(member.id, {})
    scored = []
    for other in candidates:
        found = [*grounds[other], *_shared(member, directory.members[other], lists, usual)]
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


def complementary_members(member: Member, directory: Directory, lists: Lists, shown: Collection[str] = ()) -> Suggestions:
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
    for ground in sorted(learnt.values(), key=lambda one: (-one.works, one.id))[:_SERVICES_BESIDE]:
        for other in _some(lists.of("service", ground.id), member):
            if other not in known and directory.members[other].sectors[0] != member.sectors[0]:
                found.setdefault(other, ground)
    canton = directory.communes[member.commune].canton

    def order(other: str) -> tuple[int, int, bytes]:
        who = directory.members[other]
        near = (directory.communes[who.commune].canton == canton) + (not set(member.languages).isdisjoint(who.languages))
        return -found[other].works, -near, _lot(member, other)

    chosen: list[str] = []
    fields: dict[str, int] = defaultdict(int)
    for other in sorted(found, key=order):
        # Two of one service are a choice; more would hide the other services.
        if len(chosen) < MOST and fields[found[other].id] < 2:
            fields[found[other].id] += 1
            chosen.append(other)
    return tuple((other, (found[other],)) for other in chosen)


def _some(ids: Sequence[str], member: Member) -> Sequence[str]:
    """Return a group, or of a large one a part that begins elsewhere for every member, so that no name helps."""
    if len(ids) <= _LOOKED_AT:
        return ids
    start = int.from_bytes(_lot(member, "")) % len(ids)
    return [*ids[start : start + _LOOKED_AT], *ids[: max(0, start + _LOOKED_AT - len(ids))]]


def _lot(member: Member, other: str) -> bytes:
    """Return a lot that falls anew for every pair and the same in every build."""
    return hashlib.blake2b(f"{member.id} {other}".encode(), digest_size=8).digest()


def _shared(member: Member, other: Member, lists: Lists, usual: int) -> list[Ground]:
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


def related_projects(project: Project, directory: Directory, lists: Lists) -> tuple[tuple[ProjectKey, tuple[Ground, ...]], ...]:
    """Return up to four other projects with the grounds: same service, same sector, same client industry."""
    member = directory.members[project.member]
    own = (project.member, project.id)
    sector = project_sector(project, member)
    grounds: dict[ProjectKey, list[Ground]] = defaultdict(list)
    for service in project.services:
        for key in lists.works_of("service", service)[:60]:
            grounds[key].append(Ground("service", service))
    for key in lists.works_of("sector", sector)[:60]:
        grounds[key].append(Ground("sector", sector))
    industry = project.client.industry if project.client else ""
    scored = []
    for key, found in grounds.items():
        other = lists.made[key]
        # The page already shows the member's own other works.
        if key == own or key[0] == project.member:
            continue
        if industry and other.client and other.client.industry == industry:
            found.append(Ground("client", industry))
        score = sum(_WEIGHTS[ground.kind] for ground in found)
        scored.append((-score, -other.year, lists.rank[key[0]], key, found))
    scored.sort(key=lambda entry: entry[:4])
    return tuple((key, tuple(found[:_MOST_REASONS])) for _, _, _, key, found in scored[:4])
