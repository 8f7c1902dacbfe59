"""Who and what is worth seeing beside a member or a project, and the reasons that can be told to a visitor."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from .facets import project_sector
from .lists import Lists, ProjectKey
from .model import Directory, Member, Project

MOST = 6
_MOST_REASONS = 3
# What common ground counts for; the sum orders suggestions, the name breaks ties, so nobody can pay or write their way up.
_WEIGHTS = {"together": 8, "partner": 6, "service": 3, "language": 2, "place": 2, "sector": 1, "client": 2}


class Ground(NamedTuple):
    """One thing in common: its kind (together, partner, service, language, place, sector, client) and its id."""

    kind: str
    id: str


def related_members(member: Member, directory: Directory, lists: Lists) -> tuple[tuple[str, tuple[Ground, ...]], ...]:
    """Return up to six members with the grounds, the weightiest first; people who worked together come before all others."""
    grounds: dict[str, list[Ground]] = defaultdict(list)
    for other, keys in lists.together.get(member.id, {}).items():
        grounds[other].append(Ground("together", "/".join(keys[0])))
    for other in member.partners:
        if other in directory.members and other not in lists.together.get(member.id, {}):
            grounds[other].append(Ground("partner", other))
    for service in member.services:
        for other in lists.of("service", service):
            grounds[other].append(Ground("service", service))
    candidates = set(grounds)
    if len(candidates) <= MOST:
        candidates.update(lists.of("sector", member.sectors[0])[:60])
    if len(candidates) <= MOST:
        candidates.update(lists.of("commune", member.commune)[:60])
    candidates.discard(member.id)
    usual = max(1, len(lists.members) // 2)
    scored = []
    for other in candidates:
        found = [*grounds[other], *_shared(member, directory.members[other], lists, usual)]
        if found:
            scored.append((-sum(_WEIGHTS[ground.kind] for ground in found), lists.rank[other], other, found))
    scored.sort(key=lambda entry: entry[:2])
    return tuple(
        (other, tuple(sorted(found, key=lambda ground: -_WEIGHTS[ground.kind])[:_MOST_REASONS])) for _, _, other, found in scored[:MOST]
    )


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
