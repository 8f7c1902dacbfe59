"""A work's own page: pictures, words, colophon, credits, and where to go next."""

from __future__ import annotations

from .. import labels
from ..facets import project_sector
from ..model import Credit, Project
from ..related import related_projects
from ..shown import CreditView, DetailView, Link, ProjectView, RelatedProject
from ..urls import host_label
from .member import client_view, reason
from .scene import Scene


def project_view(project: Project, scene: Scene) -> ProjectView:
    """Return what a project's page shows."""
    tongue = scene.tongue
    member = scene.directory.members[project.member]
    before, after = scene.lists.neighbours[project.member, project.id]
    rights = project.rights
    return ProjectView(
        title=tongue.pick(project.title),
        year=str(project.year),
        member=scene.card(member.id),
        sector=scene.sector(project_sector(project, member)),
        services=tuple(scene.service(id) for id in project.services),
        summary=tongue.maybe(project.summary),
        body=scene.long_text(project.body, 3),
        pictures=tuple(filter(None, map(scene.picture, project.images))),
        client=client_view(project.client, scene) if project.client else None,
        client_industry=tongue.say(labels.INDUSTRY[project.client.industry]) if project.client and project.client.industry else "",
        place=tongue.maybe(project.place),
        status=tongue.say(labels.PROJECT_STATUS[project.status]) if project.status else "",
        credits=tuple(_credit(credit, scene) for credit in project.credits if credit.name or credit.member in scene.directory.members),
        awards=scene.awards(project.awards, member),
        details=tuple(DetailView(tongue.pick(one.label), tongue.pick(one.text)) for one in project.details),
        rights_territory=tongue.maybe(rights.territory) if rights else None,
        rights_languages=tongue.languages(rights.languages) if rights else "",
        rights_formats=tongue.maybe(rights.formats) if rights else None,
        links=tuple(Link(tongue.maybe(link.label) or scene.own(host_label(link.url)), link.url) for link in project.links),
        video=project.video,
        previous=scene.project_card(before) if before else None,
        next=scene.project_card(after) if after else None,
        related=tuple(
            RelatedProject(scene.project_card(key), tuple(reason(ground, scene) for ground in grounds))
            for key, grounds in scene.once(("beside", member.id, project.id), lambda: related_projects(project, member, scene.lists))
        ),
    )


def _credit(credit: Credit, scene: Scene) -> CreditView:
    role = scene.tongue.maybe(credit.role)
    member = scene.directory.members.get(credit.member)
    if member:
        return CreditView(scene.name(member), scene.url("member", member.id), role, True)
    return CreditView(scene.own(credit.name), credit.url, role, False)
