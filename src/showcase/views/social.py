"""The social card of a page: what stands on it in the page's language, and what is said of it."""

from __future__ import annotations

from typing import NamedTuple

from ..facets import project_sector
from ..model import Directory, Member, Picture, Project, Settings
from ..pages import Subject
from ..shown import ShareImage
from ..social import HEIGHT, WIDTH, Card, Sign, card_path
from .scene import Scene


class Drawn(NamedTuple):
    """A card, the picture it shows if any, and what it shows in words."""

    card: Card
    picture: Picture | None
    alt: str


def share_image(subject: Subject, scene: Scene) -> ShareImage | None:
    """Return the card of a page as its head names it; nothing where cards are left out."""
    if not scene.typography:
        return None
    drawn = drawn_card(card_subject(subject, scene.directory, scene.settings), scene)
    return ShareImage(scene.plan.base_url + card_path(drawn.card, scene.typography), WIDTH, HEIGHT, drawn.alt)


def card_subject(subject: Subject, directory: Directory, settings: Settings) -> Subject:
    """Return whose card a page has: a member's, work's or sector's own, a service's that of its sector, all others that of the site.

    Where the settings leave works out, they have the card of their maker.
    """
    kind, *ids = subject
    own = settings.social_cards
    if kind == "project" and "works" in own:
        return subject
    if kind in ("member", "project") and "members" in own:
        return "member", ids[0]
    if kind in ("sector", "service") and "sectors" in own:
        return "sector", ids[0] if kind == "sector" else directory.services[ids[0]].sector
    return ("home",)


def drawn_card(subject: Subject, scene: Scene) -> Drawn:
    """Return a card of those that `card_subject` names, in the scene's language."""
    kind, *ids = subject
    if kind == "member":
        return _member(scene.directory.members[ids[0]], scene)
    if kind == "project":
        return _work(scene.project((ids[0], ids[1])), scene)
    site = scene.tongue.pick(scene.settings.title).words
    if kind == "sector":
        sector = scene.directory.sectors[ids[0]]
        name, tagline = scene.tongue.pick(sector.name).words, scene.tongue.maybe(sector.tagline)
        alt = scene.tongue.say("Card: %(sector)s, with the sign of this sector") % {"sector": name}
        return Drawn(Card("sector", site, name, tagline.words if tagline else "", signs=_signs(scene, ids[0])), None, alt)
    alt = scene.tongue.say("Card: %(name)s, with the signs of its sectors") % {"name": site}
    signs = _signs(scene, *scene.directory.sectors)
    return Drawn(Card("site", "", site, scene.tongue.pick(scene.settings.tagline).words, signs=signs), None, alt)


def _member(member: Member, scene: Scene) -> Drawn:
    pick = scene.tongue.pick
    picture = next((one for one in (member.cover, *_first(member)) if one and one.src in scene.originals), None)
    sector = pick(scene.directory.sectors[member.sectors[0]].name).words
    card = Card(
        kind="member",
        site=pick(scene.settings.title).words,
        headline=member.name,
        text=pick(member.tagline).words,
        foot=(sector, pick(scene.directory.communes[member.commune].name).words),
        signs=_signs(scene, member.sectors[0]),
        picture=scene.originals[picture.src] if picture else None,
        focus=picture.focus if picture else (50, 50),
    )
    return Drawn(card, picture, _alt(card, member.name, sector, picture, scene))


def _first(member: Member) -> tuple[Picture, ...]:
    return member.projects[0].images[:1] if member.projects else ()


def _work(project: Project, scene: Scene) -> Drawn:
    """Return a work's card, which has no words but its own, so that languages with the same title share it."""
    pick = scene.tongue.pick
    member = scene.directory.members[project.member]
    picture = next((one for one in project.images if one.src in scene.originals), None)
    sector, title = project_sector(project, member), pick(project.title).words
    card = Card(
        kind="work",
        site=pick(scene.settings.title).words,
        headline=title,
        text=f"{member.name}, {project.year}",
        signs=_signs(scene, sector),
        picture=scene.originals[picture.src] if picture else None,
        focus=picture.focus if picture else (50, 50),
    )
    name = f"{title}, {member.name}"
    return Drawn(card, picture, _alt(card, name, pick(scene.directory.sectors[sector].name).words, picture, scene))


def _alt(card: Card, name: str, sector: str, picture: Picture | None, scene: Scene) -> str:
    say = scene.tongue.say
    if picture and card.shown:
        return say("Card: %(name)s, with this picture: %(picture)s") % {"name": name, "picture": scene.tongue.pick(picture.alt).words}
    return say("Card: %(name)s, with the sign of the sector %(sector)s") % {"name": name, "sector": sector}


def _signs(scene: Scene, *sectors: str) -> tuple[Sign, ...]:
    return tuple(Sign(one.sign, one.colour) for one in map(scene.directory.sectors.__getitem__, sectors))
