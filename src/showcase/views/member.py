"""A member's own page: everything a buyer asks for, in the page's language."""

from __future__ import annotations

import re

from .. import labels
from ..datasets import FOLDER
from ..forges import editor, letter, new_issue
from ..formats import month
from ..model import Client, Credential, Member, Said
from ..related import Ground, Suggestions, complementary_members, similar_members
from ..shown import ClientView, Collaborator, CredentialView, Link, MemberView, PersonView, QuoteView, Reason, RelatedMember
from ..urls import host_label
from .scene import Scene

_COLLABORATORS = 10  # shown, however many there are; the credits of the works name all


def member_view(member: Member, scene: Scene) -> MemberView:
    """Return what a member's page shows."""
    tongue = scene.tongue
    say = tongue.say
    canton = scene.directory.cantons[scene.directory.communes[member.commune].canton]
    availability, markets, legal, verified = member.availability, member.markets, member.legal, member.verified
    reply = ""
    if availability and availability.reply_days is not None:
        days = max(1, availability.reply_days)
        reply = tongue.messages.ngettext("Answers within %(n)s day", "Answers within %(n)s days", days) % {"n": tongue.number(days)}
    prizes = scene.prizes(member)
    similar, complementary = scene.once(("beside", member.id), lambda: _who_goes_beside(member, scene))
    return MemberView(
        id=member.id,
        name=scene.name(member),
        kind=say(labels.KIND[member.kind]),
        role=say(labels.ROLE[member.role]),
        sectors=tuple(scene.sector(id) for id in member.sectors),
        services=tuple(scene.service(id) for id in member.services),
        keywords=tongue.pick_list(member.keywords),
        tagline=tongue.pick(member.tagline),
        about=scene.long_text(member.about, 3),
        logo=scene.picture(member.logo, logo=True),
        cover=scene.picture(member.cover),
        place=scene.place(member),
        canton=scene.canton(canton),
        address=_address(member),
        website=member.website,
        website_label=host_label(member.website) if member.website else "",
        email=member.email,
        phone=member.phone,
        phone_url=phone_url(member.phone),
        booking=member.booking,
        vcard=vcard_url(member, scene),
        social=tuple(Link(scene.own(labels.NETWORK[name]), url) for name, url in member.social),
        contact=person_view(member, scene),
        languages=tongue.languages(member.languages),
        team=say(labels.TEAM[member.team]),
        founded=str(member.founded or ""),
        budget=say(labels.BUDGET[member.budget]) if member.budget else "",
        engagement=tongue.join([say(labels.ENGAGEMENT[one]) for one in member.engagement]),
        availability=say(labels.AVAILABILITY[availability.status]) if availability else "",
        availability_status=availability.status if availability else "",
        available_from=tongue.date(availability.start) if availability else "",
        reply=reply,
        remote={True: say("Works at a distance too"), False: say("Works on site only"), None: ""}[member.remote],
        travel=_travel(member, scene),
        served=tongue.countries(markets.served) if markets else "",
        wanted=tongue.countries(markets.wanted) if markets else "",
        industries=tongue.join([say(labels.INDUSTRY[one]) for one in member.industries]),
        clients=tuple(client_view(client, scene) for client in member.clients),
        recognition=", ".join(filter(None, (prizes[0].title, prizes[0].year))) if prizes else "",
        recognition_more=_in_all(len(prizes), scene) if len(prizes) > 1 else "",
        awards=prizes,
        certifications=_credentials(member.certifications, scene),
        memberships=_credentials(member.memberships, scene),
        references=tuple(
            QuoteView(tongue.pick(one.quote), one.person, one.organisation, one.url, str(one.year or "")) for one in member.references
        ),
        offers=tongue.maybe(member.offers),
        seeks=tongue.maybe(member.seeks),
        legal_name=legal.name if legal else "",
        legal_form=legal.form if legal else "",
        rcs=legal.rcs if legal else "",
        vat=legal.vat if legal else "",
        since=str(member.since.year) if member.since else "",
        reviewed=month(member.reviewed, tongue.language.formats) if member.reviewed else "",
        reviewed_iso=member.reviewed.isoformat() if member.reviewed else "",
        verified_on=month(verified.on, tongue.language.formats) if verified else "",
        verified_iso=verified.on.isoformat() if verified else "",
        verified_what=tongue.join([say(labels.CHECK[one]) for one in verified.what]) if verified else "",
        paused=member.status == "paused",
        works=tuple(scene.project_card((member.id, project.id)) for project in member.projects),
        collaborators=_collaborators(member, scene),
        collaborators_more=max(0, len(scene.lists.together.get(member.id, {})) - _COLLABORATORS),
        partners=tuple(
            Link(scene.name(scene.directory.members[id]), scene.url("member", id))
            for id in member.partners
            if id in scene.directory.members
        ),
        complementary=_suggested(complementary, scene),
        related=_suggested(similar, scene),
        edit_url=editor(scene.settings.forge, member.path) if scene.settings.forge else "",
        correction_url=_correction(member, scene),
        kit_url=scene.plan.link(("kit", member.id), tongue.code),
    )


def phone_url(phone: str) -> str:
    """Return a `tel:` address for a number in international form, or nothing."""
    return "tel:" + re.sub(r"[^+\d]", "", phone) if phone else ""


def vcard_url(member: Member, scene: Scene) -> str:
    """Return where a member's address card is."""
    return f"{scene.plan.base_path}{FOLDER}members/{member.id}.vcf"


def client_view(client: Client, scene: Scene) -> ClientView:
    """Return a client with the country's name."""
    return ClientView(client.name, scene.tongue.country(client.country), client.url)


def reason(ground: Ground, scene: Scene) -> Reason:
    """Name the common ground of two members or projects in the page's language."""
    tongue, directory = scene.tongue, scene.directory
    if ground.kind == "together":
        member, _, project = ground.id.partition("/")
        return Reason(ground.kind, tongue.pick(scene.project((member, project)).title))
    if ground.kind == "partner":
        return Reason(ground.kind, scene.name(directory.members[ground.id]))
    if ground.kind == "beside":
        services = directory.services
        return Reason(ground.kind, tongue.pick(services[ground.id].name), tongue.pick(services[ground.to].name), ground.works)
    if ground.kind == "service":
        return Reason(ground.kind, tongue.pick(directory.services[ground.id].name))
    if ground.kind == "sector":
        return Reason(ground.kind, tongue.pick(directory.sectors[ground.id].name))
    if ground.kind == "place":
        return Reason(ground.kind, tongue.pick(directory.communes[ground.id].name))
    if ground.kind == "client":
        return Reason(ground.kind, scene.own(tongue.say(labels.INDUSTRY[ground.id])))
    return Reason(ground.kind, Said(tongue.language_name(ground.id), tongue.code))


def _suggested(suggestions: Suggestions, scene: Scene) -> tuple[RelatedMember, ...]:
    return tuple(RelatedMember(scene.card(id), tuple(reason(ground, scene) for ground in grounds)) for id, grounds in suggestions)


def _correction(member: Member, scene: Scene) -> str:
    """Return where to suggest a correction: a new issue on the forge, else a mail to the desk, with the place named already."""
    say, settings = scene.tongue.say, scene.settings
    title = say("Correction: %(name)s") % {"name": member.name}
    page = scene.plan.absolute(("member", member.id), scene.tongue.code)
    question = say("What is wrong, and what should stand there instead?")
    body = f"{page}\n{member.path}\n\n{question}\n\n"
    return new_issue(settings.forge, title, body) if settings.forge else letter(settings.desk.email, title, body)


def _in_all(count: int, scene: Scene) -> str:
    messages = scene.tongue.messages
    return messages.ngettext("%(n)s award", "%(n)s awards in all", count) % {"n": scene.tongue.number(count)}


def _address(member: Member) -> tuple[str, ...]:
    address = member.address
    if address is None:
        return ()
    return tuple(filter(None, (address.street, f"{address.postcode} {address.town}".strip())))


def person_view(member: Member, scene: Scene) -> PersonView | None:
    """Return the person to write to, if a member names one."""
    person = member.contact
    if person is None:
        return None
    return PersonView(
        name=person.name,
        role=scene.tongue.maybe(person.role),
        email=person.email,
        phone=person.phone,
        phone_url=phone_url(person.phone),
        languages=scene.tongue.languages(person.languages),
    )


def _travel(member: Member, scene: Scene) -> str:
    distances = [one for one in member.travel if one.endswith("km")]
    countries = [one for one in member.travel if not one.endswith("km")]
    if distances and not countries:
        return scene.tongue.say("Within %(distance)s") % {"distance": distances[0]}
    return scene.tongue.countries(countries)


def _credentials(credentials: tuple[Credential, ...], scene: Scene) -> tuple[CredentialView, ...]:
    """Leave out what has expired on the day of the build."""
    valid = [one for one in credentials if one.until is None or one.until >= scene.today]
    return tuple(CredentialView(one.name, one.body, one.url, scene.tongue.date(one.until)) for one in valid)


def _collaborators(member: Member, scene: Scene) -> tuple[Collaborator, ...]:
    """Return with whom a member has made works, the most works first, then by name."""
    together = scene.lists.together.get(member.id, {})
    found = []
    for other in sorted(together, key=lambda id: (-len(together[id]), scene.lists.facts[id].order))[:_COLLABORATORS]:
        person = scene.directory.members[other]
        projects = tuple(Link(scene.tongue.pick(scene.project(key).title), scene.url("project", *key)) for key in together[other])
        found.append(Collaborator(scene.name(person), scene.url("member", other), scene.sector(person.sectors[0]), projects))
    return tuple(found)


def _who_goes_beside(member: Member, scene: Scene) -> tuple[Suggestions, Suggestions]:
    """Return who is like a member, and who complements it."""
    own = scene.lists.facts[member.id].likeness
    similar = similar_members(own, scene.lists)
    return similar, complementary_members(own, scene.lists, {id for id, _ in similar})
