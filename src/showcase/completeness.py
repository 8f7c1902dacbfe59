"""How complete an entry is: five criteria that a buyer looks for, for the member's eyes alone; nothing public is ever ordered by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from .model import Directory, Member

Criterion = Literal["work", "proof", "transparency", "contact", "languages"]
CRITERIA: tuple[Criterion, ...] = ("work", "proof", "transparency", "contact", "languages")
LEAST_WORKS = 2


class Completeness(NamedTuple):
    """Which of CRITERIA an entry meets; the first of the others is the next best thing to add."""

    met: tuple[Criterion, ...]

    @property
    def next(self) -> Criterion | None:
        """Return the first criterion that is not met, if there is one."""
        return next((one for one in CRITERIA if one not in self.met), None)


def completeness(directory: Directory) -> Mapping[str, Completeness]:
    """Return how complete every member is, by id."""
    return {id: completeness_of(member) for id, member in directory.members.items()}


def completeness_of(member: Member) -> Completeness:
    """Return which criteria a member meets."""
    awards = member.awards or any(project.awards for project in member.projects)
    meets: dict[Criterion, bool] = {
        # Who helps others to create shows what it brings instead of works.
        "work": len(member.projects) >= LEAST_WORKS or (member.role == "enabler" and member.offers is not None),
        "proof": bool(awards or member.references or member.certifications or member.clients),
        "transparency": bool(member.budget and (member.availability or member.engagement)),
        "contact": bool((member.email or member.phone) and (member.contact or member.phone or member.booking)),
        "languages": len(member.tagline.words) >= 2 and len(member.about.markdown) >= 2,
    }
    return Completeness(tuple(one for one in CRITERIA if meets[one]))
