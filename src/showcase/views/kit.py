"""What a member takes along to show that it is listed, and what other sites may frame."""

from __future__ import annotations

from collections.abc import Iterator

from ..lists import ProjectKey
from ..model import Member, Sector
from ..shown import Badge, Embed, EmbedListView, EmbedView, KitView, PersonView
from ..urls import host_label
from .member import person_view, phone_url, vcard_url
from .scene import Scene, shuffled
from .structured import own_claims

# Of the grounds that badges are drawn for.
SHADES = ("light", "dark")
# The file of the code, beside the page of the kit.
QR = "qr.svg"
# How many members a list in a frame shows; of more, some are drawn by lot, anew every day.
MOST = 48


def badge_path(lang: str, shade: str) -> str:
    """Return where a badge is published."""
    return f"{lang}/badge-{shade}.svg"


def kit_view(member: Member, scene: Scene) -> KitView:
    """Return what a member's kit shows."""
    lang, plan = scene.tongue.code, scene.plan
    person = person_view(member, scene)
    address = plan.absolute(("member", member.id), lang)
    return KitView(
        card=scene.card(member.id),
        address=address,
        home=plan.absolute(("home",), lang),
        badges=tuple(_badge(shade, scene) for shade in SHADES),
        qr=scene.url("kit", member.id) + QR,
        embed=embed(scene, "embed", member.id),
        vcard=vcard_url(member, scene),
        person=person,
        email=member.email,
        phone=member.phone,
        phone_url=phone_url(member.phone),
        website=member.website,
        website_label=host_label(member.website) if member.website else "",
        signature="\n".join(_signature(member, person, address, scene)),
        claims=own_claims(member, scene) if member.website else "",
    )


def embed_view(member: Member, scene: Scene) -> EmbedView:
    """Return a member's card for other sites."""
    return EmbedView(scene.card(member.id))


def embed_list_view(sector: Sector, scene: Scene) -> EmbedListView:
    """Return the members of a sector for other sites."""
    ids = scene.lists.of("sector", sector.id)
    shown = list(ids)
    if len(ids) > MOST:
        lot: list[ProjectKey] = [(id, sector.id) for id in ids]
        drawn = {id for id, _ in shuffled(lot, scene.today)[:MOST]}
        shown = [id for id in ids if id in drawn]
    return EmbedListView(scene.sector(sector.id), tuple(map(scene.card, shown)), len(ids))


def embed(scene: Scene, *subject: str) -> Embed:
    """Return the addresses of a page that other sites may frame."""
    return Embed(scene.url(*subject), scene.plan.absolute(subject, scene.tongue.code))


def _badge(shade: str, scene: Scene) -> Badge:
    path = badge_path(scene.tongue.code, shade)
    return Badge(shade, scene.plan.base_path + path, scene.plan.base_url + path)


def _signature(member: Member, person: PersonView | None, address: str, scene: Scene) -> Iterator[str]:
    """Yield the lines of a mail's signature."""
    if person and person.name != member.name:
        yield ", ".join(filter(None, (person.name, person.role.words if person.role else "")))
    yield member.name
    yield scene.tongue.pick(member.tagline).words
    yield from filter(None, (member.phone, member.email, member.website))
    yield scene.tongue.say("Listed in %(title)s") % {"title": scene.tongue.pick(scene.settings.title).words}
    yield address
