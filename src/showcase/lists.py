"""Who belongs where: the members and projects of every sector, service and place, all in the one neutral order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Any

from .cache import Cache
from .facets import Likeness, MemberFacts, WorkFacts, WorkLikeness
from .model import Service

ProjectKey = tuple[str, str]

_KIND = "lists"

# Whose members and works are like each other, and how many works of one group are looked at.
_LIKENESSES = ("service", "sector")
_NEWEST = 60


@dataclass(frozen=True, slots=True)
class Lists:
    """Ids in order. Members are in alphabetical order, projects newest first; a project's key is (member id, project id).

    `facts` and `works` hold what is known here of each member and project; `neighbours` a project's forerunner and successor.
    `alike` maps a service or sector to what its members are like, `works_alike` to what its newest works are like.
    `members_of` and `projects_of` map a facet's name and value, or "commune" and a commune, to who has it, and likewise the terms
    of members ("engagement", "register", "wanted") and the countries of clients of works ("client"); `used` maps a
    facet's name to all its values that somebody has. `together` maps a member to the members it made something with and to the
    keys of those projects; `beside` maps a service to the services of other sectors that were offered by somebody else in
    the credits of the same projects, and to the keys of those; `speakers` counts who works in a language.
    """

    members: Sequence[str]
    projects: Sequence[ProjectKey]
    facts: Mapping[str, MemberFacts]
    works: Mapping[ProjectKey, WorkFacts]
    neighbours: Mapping[ProjectKey, tuple[ProjectKey | None, ProjectKey | None]]
    alike: Mapping[tuple[str, str], tuple[Likeness, ...]]
    works_alike: Mapping[tuple[str, str], tuple[WorkLikeness, ...]]
    initials: Mapping[str, tuple[str, ...]]
    members_of: Mapping[tuple[str, str], tuple[str, ...]]
    projects_of: Mapping[tuple[str, str], tuple[ProjectKey, ...]]
    used: Mapping[str, tuple[str, ...]]
    together: Mapping[str, Mapping[str, tuple[ProjectKey, ...]]]
    beside: Mapping[str, Mapping[str, tuple[ProjectKey, ...]]]
    speakers: Mapping[str, int]

    def of(self, kind: str, id: str) -> tuple[str, ...]:
        """Return the members of a commune or of a facet's value."""
        return self.members_of.get((kind, id), ())

    def works_of(self, kind: str, id: str) -> tuple[ProjectKey, ...]:
        """Return the projects of a facet's value."""
        return self.projects_of.get((kind, id), ())


def make_lists(everybody: Iterable[MemberFacts], services: Mapping[str, Service]) -> Lists:
    """Sort and index the directory once, for all languages and pages."""
    facts = {member.id: member for member in everybody}
    return _joined(facts, _index(facts.values(), services))


def kept_lists(facts: Mapping[str, MemberFacts], services: Mapping[str, Service], made_of: str, cache: Cache) -> Lists:
    """Return the lists as they were kept when they were made of the same, else make and keep them; `made_of` is empty where not known."""
    kept = cache.values(_KIND, _KIND) if made_of else None
    if isinstance(kept, tuple) and kept[0] == made_of:
        return _joined(facts, kept[1])
    index = _index(facts.values(), services)
    if made_of:
        cache.put_values(_KIND, _KIND, (made_of, index))
    return _joined(facts, index)


def _index(everybody: Iterable[MemberFacts], services: Mapping[str, Service]) -> dict[str, Any]:
    """Return those parts of the lists that are ids and numbers alone."""
    order = sorted(everybody, key=lambda member: member.order)
    facts = {member.id: member for member in order}
    works = _works(facts.values())
    rank = {member.id: place for place, member in enumerate(order)}
    newest = sorted(works, key=lambda key: (-works[key].year, rank[key[0]], key[1]))
    members_of: dict[tuple[str, str], list[str]] = defaultdict(list)
    initials: dict[str, list[str]] = defaultdict(list)
    speakers: dict[str, int] = defaultdict(int)
    for member in order:
        initials[member.initial].append(member.id)
        members_of["commune", member.likeness.commune].append(member.id)
        # What the visitor knows as the place is the canton.
        for canton in member.facets["place"]:
            members_of["canton", canton].append(member.id)
        for name, values in (*member.facets.items(), *member.terms.items()):
            for value in values:
                members_of[name, value].append(member.id)
        for language in member.likeness.languages:
            speakers[language.partition("-")[0]] += 1
    projects_of: dict[tuple[str, str], list[ProjectKey]] = defaultdict(list)
    for key in newest:
        if works[key].country:
            projects_of["client", works[key].country].append(key)
        for name, values in works[key].facets.items():
            for value in values:
                projects_of[name, value].append(key)
    used: dict[str, dict[str, None]] = defaultdict(dict)
    for name, value in (*members_of, *projects_of):
        used[name][value] = None
    before, after = [None, *newest], [*newest[1:], None]
    return {
        "members": tuple(rank),
        "projects": tuple(newest),
        "neighbours": {key: (before[place], after[place]) for place, key in enumerate(newest)},
        "initials": {letter: tuple(ids) for letter, ids in sorted(initials.items())},
        "members_of": {group: tuple(ids) for group, ids in members_of.items()},
        "projects_of": {group: tuple(found) for group, found in projects_of.items()},
        "used": {name: tuple(sorted(values)) for name, values in used.items()},
        "together": _together(works, facts),
        "beside": _beside(works, facts, services),
        "speakers": dict(speakers),
    }


def _joined(facts: Mapping[str, MemberFacts], index: Mapping[str, Any]) -> Lists:
    """Return the lists of an index and of the facts that it was made of."""
    ordered = {id: facts[id] for id in index["members"]}
    works = _works(ordered.values())

    def like(key: ProjectKey) -> WorkLikeness:
        return WorkLikeness(key, works[key].year, facts[key[0]].order, works[key].industry)

    groups = {group: ids for group, ids in index["members_of"].items() if group[0] in _LIKENESSES}
    newest = {group: keys[:_NEWEST] for group, keys in index["projects_of"].items() if group[0] in _LIKENESSES}
    return Lists(
        facts=ordered,
        works=works,
        alike={group: tuple(facts[id].likeness for id in ids) for group, ids in groups.items()},
        works_alike={group: tuple(map(like, keys)) for group, keys in newest.items()},
        **index,
    )


def _works(members: Iterable[MemberFacts]) -> dict[ProjectKey, WorkFacts]:
    return {(member.id, work.id): work for member in members for work in member.works}


def _people(key: ProjectKey, works: Mapping[ProjectKey, WorkFacts], facts: Mapping[str, MemberFacts]) -> tuple[str, ...]:
    """Return the members who made a project: the one whose it is, and those it credits."""
    return tuple(dict.fromkeys([key[0], *(id for id in works[key].credits if id in facts)]))


def _together(works: Mapping[ProjectKey, WorkFacts], facts: Mapping[str, MemberFacts]) -> dict[str, dict[str, tuple[ProjectKey, ...]]]:
    """Return who made what with whom, from the credits between members; each project joins all it credits."""
    shared: dict[str, dict[str, list[ProjectKey]]] = defaultdict(lambda: defaultdict(list))
    for key, work in works.items():
        if work.credits:
            for one, other in permutations(_people(key, works, facts), 2):
                shared[one][other].append(key)
    return {one: {other: tuple(keys) for other, keys in others.items()} for one, others in shared.items()}


def _beside(
    works: Mapping[ProjectKey, WorkFacts], facts: Mapping[str, MemberFacts], services: Mapping[str, Service]
) -> dict[str, dict[str, tuple[ProjectKey, ...]]]:
    """Return which services stood beside which, from the credits between members; two of one sector do not count.

    A project's maker brings the services it names there, whoever is credited all that they offer.
    """
    shared: dict[str, dict[str, dict[ProjectKey, None]]] = defaultdict(lambda: defaultdict(dict))
    sector = {id: service.sector for id, service in services.items()}
    for key, work in works.items():
        if not work.credits:
            continue
        people = _people(key, works, facts)
        brought = {id: facts[id].likeness.services for id in people}
        brought[key[0]] = work.services or brought[key[0]]
        for one, other in permutations(people, 2):
            for service in brought[one]:
                besides, own = shared[service], sector[service]
                for beside in brought[other]:
                    if sector[beside] != own:
                        besides[beside][key] = None
    return {service: {beside: tuple(keys) for beside, keys in others.items()} for service, others in shared.items() if others}


def spread(ids: Sequence[object], size: int) -> int:
    """Return how many pages of a given size a list fills; an empty list still has its one page."""
    return max(1, -(-len(ids) // size))
