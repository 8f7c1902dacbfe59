"""Who belongs where: the members and projects of every sector, service and place, all in the one neutral order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .collation import initial, sort_key
from .facets import member_facets, project_facets
from .model import Directory, Project

ProjectKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Lists:
    """Ids in order. Members are in alphabetical order, projects newest first; a project's key is (member id, project id).

    `rank` is a member's place in the A–Z, `place` a project's among all, `made` a project by its key. `together` maps a
    member to the members it made something with and to the keys of those projects; `beside` maps a service to the services
    of other sectors that were offered by somebody else in the credits of the same projects, and to the keys of those;
    `speakers` counts who works in a language.
    """

    members: tuple[str, ...]
    projects: tuple[ProjectKey, ...]
    rank: Mapping[str, int]
    place: Mapping[ProjectKey, int]
    made: Mapping[ProjectKey, Project]
    initials: Mapping[str, tuple[str, ...]]
    members_of: Mapping[tuple[str, str], tuple[str, ...]]
    projects_of: Mapping[tuple[str, str], tuple[ProjectKey, ...]]
    together: Mapping[str, Mapping[str, tuple[ProjectKey, ...]]]
    beside: Mapping[str, Mapping[str, tuple[ProjectKey, ...]]]
    speakers: Mapping[str, int]

    def of(self, kind: str, id: str) -> tuple[str, ...]:
        """Return the members of a commune or of a facet's value."""
        return self.members_of.get((kind, id), ())

    def works_of(self, kind: str, id: str) -> tuple[ProjectKey, ...]:
        """Return the projects of a facet's value."""
        return self.projects_of.get((kind, id), ())


def make_lists(directory: Directory) -> Lists:
    """Sort and index the directory once, for all languages and pages."""
    keys = {member.id: (sort_key(member.name), member.id) for member in directory.members.values()}
    order = sorted(directory.members.values(), key=lambda member: keys[member.id])
    rank = {member.id: place for place, member in enumerate(order)}
    made = {(member.id, project.id): project for member in order for project in member.projects}
    newest = sorted(made, key=lambda key: (-made[key].year, rank[key[0]], key[1]))
    members_of: dict[tuple[str, str], list[str]] = defaultdict(list)
    initials: dict[str, list[str]] = defaultdict(list)
    speakers: dict[str, int] = defaultdict(int)
    for member in order:
        initials[initial(member.name)].append(member.id)
        members_of["commune", member.commune].append(member.id)
        if commune := directory.communes.get(member.commune):
            members_of["canton", commune.canton].append(member.id)
        for name, values in member_facets(member, directory).items():
            for value in values:
                members_of[name, value].append(member.id)
        for language in member.languages:
            speakers[language.partition("-")[0]] += 1
    projects_of: dict[tuple[str, str], list[ProjectKey]] = defaultdict(list)
    for key in newest:
        project, member = made[key], directory.members[key[0]]
        for name, values in project_facets(project, member, directory).items():
            for value in values:
                projects_of[name, value].append(key)
    return Lists(
        members=tuple(member.id for member in order),
        projects=tuple(newest),
        rank=rank,
        place={key: number for number, key in enumerate(newest)},
        made=made,
        initials={letter: tuple(ids) for letter, ids in sorted(initials.items())},
        members_of={group: tuple(ids) for group, ids in members_of.items()},
        projects_of={group: tuple(found) for group, found in projects_of.items()},
        together=_together(made.values(), directory),
        beside=_beside(made.values(), directory),
        speakers=speakers,
    )


def _people(project: Project, directory: Directory) -> tuple[str, ...]:
    """Return the members who made a project: the one whose it is, and those it credits."""
    return tuple(dict.fromkeys([project.member, *(c.member for c in project.credits if c.member in directory.members)]))


def _together(projects: Iterable[Project], directory: Directory) -> dict[str, dict[str, tuple[ProjectKey, ...]]]:
    """Return who made what with whom, from the credits between members; each project joins all it credits."""
    shared: dict[str, dict[str, list[ProjectKey]]] = defaultdict(lambda: defaultdict(list))
    for project in projects:
        people = _people(project, directory)
        for one in people:
            for other in people:
                if one != other:
                    shared[one][other].append((project.member, project.id))
    return {one: {other: tuple(keys) for other, keys in others.items()} for one, others in shared.items()}


def _beside(projects: Iterable[Project], directory: Directory) -> dict[str, dict[str, tuple[ProjectKey, ...]]]:
    """Return which services stood beside which, from the credits between members; two of one sector do not count.

    A project's maker brings the services it names there, whoever is credited all that they offer.
    """
    shared: dict[str, dict[str, dict[ProjectKey, None]]] = defaultdict(lambda: defaultdict(dict))
    for project in projects:
        people = _people(project, directory)
        if len(people) < 2:
            continue
        brought = {id: directory.members[id].services for id in people}
        brought[project.member] = project.services or brought[project.member]
        for one in people:
            for other in people:
                if one == other:
                    continue
                for service in brought[one]:
                    for beside in brought[other]:
                        if directory.services[service].sector != directory.services[beside].sector:
                            shared[service][beside][project.member, project.id] = None
    return {service: {beside: tuple(keys) for beside, keys in others.items()} for service, others in shared.items()}


def spread(ids: Sequence[object], size: int) -> int:
    """Return how many pages of a given size a list fills; an empty list still has its one page."""
    return max(1, -(-len(ids) // size))
