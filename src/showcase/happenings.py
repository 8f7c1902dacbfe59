"""What happened in the directory, as its content dates it: who joined, which works came, which prizes were won, what opened."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .facets import project_sector
from .model import Award, Member, Opportunity
from .pages import Subject
from .urls import slugify

JOINED, WORK, AWARD, OPPORTUNITY = "joined", "work", "award", "opportunity"


@dataclass(frozen=True, slots=True)
class Happening:
    """One event: its kind, its day, whom and which sectors it is about, and the page that tells more.

    `name` is what it is known by for ever, within the site; `award` is the title of a prize; in place of a `member`, an
    opportunity's id stands where the event is one. What has only a year has that year's first day, as no file's date says when
    something happened.
    """

    kind: str
    day: datetime.date
    name: str
    member: str
    sectors: tuple[str, ...]
    subject: Subject
    award: str = ""


def newest(known: Iterable[Happening], today: datetime.date) -> list[Happening]:
    """Return what has happened by a day, the newest first, each once; what happened on one day is in the order of its names."""
    found = {one.name: one for one in known if one.day <= today}
    return sorted(found.values(), key=lambda one: (-one.day.toordinal(), one.name))


def openings(opportunities: Iterable[Opportunity], today: datetime.date) -> Iterator[Happening]:
    """Yield all opportunities that can be answered on a day and say since when; what is over is no news any more."""
    for one in opportunities:
        if one.opens and one.is_open(today):
            yield Happening(OPPORTUNITY, one.opens, f"opportunity/{one.id}", one.id, one.sectors, ("opportunities",))


def happenings(member: Member) -> Iterator[Happening]:
    """Yield all that an entry dates."""
    page: Subject = ("member", member.id)
    if member.since:
        yield Happening(JOINED, member.since, f"{member.id}/joined", member.id, member.sectors, page)
    for project in member.projects:
        began = project.since or max(_first_day(project.year), member.since or datetime.date.min)
        name, key = f"{member.id}/{project.id}", ("project", member.id, project.id)
        work = Happening(WORK, began, name, member.id, (project_sector(project, member),), key)
        yield work
        for award in project.awards:
            yield from _won(award, work)
    works = {project.id for project in member.projects}
    for award in member.awards:
        subject: Subject = ("project", member.id, award.project) if award.project in works else page
        yield from _won(award, Happening(AWARD, datetime.date.min, "", member.id, member.sectors, subject))


def _won(award: Award, about: Happening) -> Iterator[Happening]:
    """Yield a prize if anybody knows when it was won. One that a member and its work both tell of is one."""
    if award.year:
        work = f"/{about.subject[2]}" if about.subject[0] == "project" else ""
        name = f"{about.member}/award/{award.year}/{slugify(award.title)}{work}"
        yield replace(about, kind=AWARD, day=_first_day(award.year), name=name, award=award.title)


def _first_day(year: int) -> datetime.date:
    return datetime.date(year, 1, 1)


def feed_path(lang: str, sector: str, form: str) -> str:
    """Return the path of a feed of a language, of everything or of one sector; `form` is atom or json."""
    # Named by the sector's id, so that another name moves no feed.
    return f"{lang}/feeds/{sector}.{form}" if sector else f"{lang}/feed.{form}"
