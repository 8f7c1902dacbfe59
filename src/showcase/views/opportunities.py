"""The page of all calls, tenders, jobs and requests that can be answered today."""

from __future__ import annotations

from .. import labels
from ..model import Opportunity
from ..shown import Link, OpportunitiesView, OpportunityView
from .scene import Scene


def opportunities_view(scene: Scene) -> OpportunitiesView:
    """Return what is open on the day of the build, the next deadline first; what is over is on no page."""
    shown = [one for one in scene.directory.opportunities.values() if one.is_open(scene.today)]
    shown.sort(key=lambda one: (one.deadline, one.id))
    return OpportunitiesView(tuple(_view(one, scene) for one in shown), scene.feed(""))


def anchor(opportunity: Opportunity) -> str:
    """Return what an opportunity is found by on its page."""
    return f"opportunity-{opportunity.id}"


def author(opportunity: Opportunity, scene: Scene) -> Link | None:
    """Return who an opportunity comes from, with the address of a member; nothing where nobody says, or the member has left."""
    by = opportunity.by
    if by and by.member:
        member = scene.directory.members.get(by.member)
        return Link(scene.name(member), scene.url("member", member.id)) if member else None
    return Link(scene.own(by.name), by.url) if by and by.name else None


def _view(one: Opportunity, scene: Scene) -> OpportunityView:
    tongue = scene.tongue
    return OpportunityView(
        anchor=anchor(one),
        type=tongue.say(labels.OPPORTUNITY[one.type]),
        title=tongue.pick(one.title),
        summary=tongue.maybe(one.summary),
        body=scene.long_text(one.body, 3),
        by=author(one, scene),
        deadline=tongue.date(one.deadline),
        deadline_iso=one.deadline.isoformat(),
        sectors=tuple(map(scene.sector, one.sectors)),
        services=tuple(map(scene.service, one.services)),
        budget=tongue.say(labels.BUDGET[one.budget]) if one.budget else "",
        place=tongue.maybe(one.place),
        remote=bool(one.remote),
        languages=tongue.languages(one.languages),
        url=one.url,
        email=one.email,
    )
