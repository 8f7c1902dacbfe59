"""What a page says in the terms of schema.org, as plain data: only claims that a visitor reads on the same page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..datasets import FOLDER
from ..model import Member, Said
from ..pages import Page, per_page
from ..shown import (
    AZView,
    DataView,
    FacetView,
    HomeView,
    Link,
    MarketsView,
    MarketView,
    MemberView,
    OpportunitiesView,
    PageFrame,
    PictureView,
    PlacesView,
    PlaceView,
    ProjectView,
    SectorsView,
    SectorView,
    ServiceView,
    StaticView,
    View,
    WorksView,
)
from ..shown import MembersView as AllMembersView
from .scene import Scene

Node = dict[str, Any]
_Cards = AllMembersView | FacetView | MarketView | SectorView | ServiceView | PlaceView

_PICTURES = 3


def structured_data(page: Page, view: View, frame: PageFrame, scene: Scene) -> str:
    """Return the data of a page as JSON-LD that may stand in a `<script>`; nothing for pages that search engines should not list."""
    if not page.lang or not frame.listed:
        return ""
    ground = _Ground(frame, scene)
    nodes = [node for node in (_main(page, view, ground), _way(view, ground)) if node]
    if not nodes:
        return ""
    document = {"@context": _context(page.lang), "@graph": nodes}
    return _closed(json.dumps(document, ensure_ascii=False, separators=(",", ":")))


def own_claims(member: Member, scene: Scene) -> str:
    """Return what a member may say of itself on its own website, as JSON-LD for its head: who it is, and that the entry is the same."""
    terms = _Terms(scene)
    page = scene.plan.absolute(("member", member.id), scene.tongue.code)
    place = scene.place(member).label
    claims = {
        "name": member.name,
        "url": member.website,
        "description": terms.said(scene.tongue.pick(member.tagline)),
        "email": member.email,
        "telephone": member.phone,
        "address": terms.node("PostalAddress", **_postal(member, place, terms), addressCountry=scene.settings.country.code),
        **_same_everywhere(member),
        "knowsAbout": [terms.said(scene.service(id).label) for id in member.services],
        "award": list(dict.fromkeys(prize.title for prize in scene.prizes(member))),
        "sameAs": [page, *(url for _, url in member.social)],
    }
    document = {"@context": _context(scene.tongue.code), **terms.node("Person" if is_person(member) else "Organization", **claims)}
    # A claim a line, for people who look at what they paste.
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in document.items())
    return _closed(f"{{\n{lines}\n}}")


def _context(lang: str) -> list[object]:
    return ["https://schema.org", {"@language": lang}]


def _closed(data: str) -> str:
    """Return JSON of which nothing can end the script that it stands in, whatever a member wrote."""
    return data.replace("<", "\\u003c").replace(">", "\\u003e")


def _postal(member: Member, place: Said, terms: _Terms) -> Mapping[str, Any]:
    address = member.address
    return {
        "streetAddress": address.street if address else "",
        "postalCode": address.postcode if address else "",
        "addressLocality": (address.town if address else "") or terms.said(place),
    }


def _same_everywhere(member: Member) -> Node:
    """Return the claims of a member that are the same in every language."""
    claims: Node = {"vatID": member.legal.vat if member.legal else "", "knowsLanguage": list(member.languages)}
    if not is_person(member):
        claims |= {"legalName": member.legal.name if member.legal else "", "foundingDate": str(member.founded or "")}
    return claims


class _Terms:
    """How anything is said in a language."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    def said(self, words: Said | None) -> Any:
        """Return words, with their language where it is not the page's."""
        if words is None or words.lang == self.scene.tongue.code:
            return words and words.words
        return {"@value": words.words, "@language": words.lang}

    def node(self, kind: str, **claims: Any) -> Node:
        """Return a thing with those of its claims that say something."""
        return {"@type": kind, **{name: value for name, value in claims.items() if value}}


class _Ground(_Terms):
    """What all parts of a page's data stand on."""

    def __init__(self, frame: PageFrame, scene: Scene) -> None:
        super().__init__(scene)
        self.frame = frame
        plan = scene.plan
        self.origin = plan.base_url.removesuffix(plan.base_path)

    def whole(self, url: str) -> str:
        """Return the whole address for one that stands in a link."""
        return self.origin + url if url.startswith("/") else url

    def maker(self, member: Member, **claims: Any) -> Node:
        """Return a member: a person where the entry bears a person's own name, else an organisation."""
        id = f"{self.scene.plan.base_url}{FOLDER}members/{member.id}.json"
        return {"@id": id, **self.node("Person" if is_person(member) else "Organization", name=member.name, **claims)}

    def list(self, links: Iterable[tuple[Said | None, str]], total: int, first: int = 1) -> Node:
        """Return a list of things that have pages, in the order in which they are shown."""
        rows = [
            self.node("ListItem", position=number, name=self.said(name), url=self.whole(url))
            for number, (name, url) in enumerate(links, first)
        ]
        return self.node("ItemList", numberOfItems=total, itemListElement=rows)

    def desk(self) -> Node:
        """Return who publishes the directory."""
        desk = self.scene.settings.desk
        return self.node("Organization", name=desk.name, email=desk.email, telephone=desk.phone)


def is_person(member: Member) -> bool:
    """Tell whether a member is one person who trades under the own name."""
    names = {member.contact.name if member.contact else "", member.legal.name if member.legal else ""}
    return member.kind == "sole-trader" and member.name in names


def _main(page: Page, view: View, ground: _Ground) -> Node | None:
    """Return what the page is about."""
    scene, say = ground.scene, ground.scene.tongue.say
    match view:
        case HomeView():
            title, tagline = scene.tongue.pick(scene.settings.title), scene.tongue.pick(scene.settings.tagline)
            claims = {"name": ground.said(title), "description": ground.said(tagline), "inLanguage": page.lang, "publisher": ground.desk()}
            return ground.node("WebSite", url=ground.frame.absolute, **claims)
        case MemberView():
            return _member(view, ground)
        case ProjectView():
            return _project(page, view, ground)
        case AllMembersView():
            return _cards(say("Members"), view, ground)
        case WorksView():
            # Their pages name them: a page of works is long already.
            links = [(None, card.url) for card in view.cards]
            return _collection(say("Works"), ground, ground.list(links, view.pager.total, _first(view.pager.page, "works")))
        case AZView():
            rows = [Link(row.name, row.url) for group in view.groups for row in group.rows]
            return _collection(view.current or say("A–Z"), ground, ground.list(rows, len(rows)) if rows else None)
        case FacetView():
            return _cards(ground.said(view.label), view, ground)
        case MarketsView():
            rows = [Link(row.name, row.url) for row in view.markets]
            return _collection(say("For buyers abroad"), ground, ground.list(rows, len(rows)))
        case MarketView():
            return _cards(ground.said(view.name), view, ground, ground.node("Country", name=ground.said(view.name)))
        case OpportunitiesView():
            calls = [Link(one.title, f"{ground.frame.absolute}#{one.anchor}") for one in view.opportunities]
            return _collection(say("Opportunities"), ground, ground.list(calls, len(calls)) if calls else None)
        case SectorsView():
            names = [Link(row.sector.name, row.sector.url) for row in view.sectors]
            terms = [ground.node("DefinedTerm", name=ground.said(link.label), url=ground.whole(link.url)) for link in names]
            return ground.node("DefinedTermSet", name=say("Sectors"), url=ground.frame.absolute, hasDefinedTerm=terms)
        case SectorView():
            above = ground.node("DefinedTermSet", name=say("Sectors"), url=ground.whole(scene.url("sectors")))
            about = _term(view.sector.name, above, ground, description=ground.said(view.tagline))
            return _cards(ground.said(view.sector.name), view, ground, about)
        case ServiceView():
            above = ground.node("DefinedTermSet", name=ground.said(view.sector.name), url=ground.whole(view.sector.url))
            about = _term(view.name, above, ground, alternateName=view.synonyms.split(", ") if view.synonyms else ())
            return _cards(ground.said(view.name), view, ground, about)
        case PlacesView():
            cantons = [Link(row.canton.label, row.canton.url) for row in view.cantons]
            return _collection(say("Places"), ground, ground.list(cantons, len(cantons)))
        case PlaceView():
            canton = ground.node("AdministrativeArea", name=ground.said(view.canton.label)) if view.canton else None
            about = ground.node("AdministrativeArea", name=ground.said(view.name), containedInPlace=canton)
            return _cards(ground.said(view.name), view, ground, about)
        case DataView():
            return _catalogue(view, ground)
        case StaticView():
            page_of = "AboutPage" if view.id == "about" else "WebPage"
            claims = {"name": ground.said(view.title), "description": ground.said(view.summary)}
            return ground.node(page_of, url=ground.frame.original or ground.frame.absolute, **claims)
    return None


def _way(view: View, ground: _Ground) -> Node | None:
    """Return the way down from the front page, as it stands above the page; it ends with the page where that has a name of its own."""
    crumbs = [(crumb.label, ground.whole(crumb.url)) for crumb in ground.frame.crumbs]
    if len(crumbs) < 2:
        # The way is not shown either.
        return None
    match view:
        case MemberView(name=name) | ServiceView(name=name) | PlaceView(name=name) | MarketView(name=name):
            crumbs.append((name, ""))
        case ProjectView(title=name) | StaticView(title=name):
            crumbs.append((name, ""))
    rows = [ground.node("ListItem", position=n, name=ground.said(name), item=url) for n, (name, url) in enumerate(crumbs, 1)]
    return ground.node("BreadcrumbList", itemListElement=rows)


def _member(view: MemberView, ground: _Ground) -> Node:
    member = ground.scene.directory.members[view.id]
    postal = _postal(member, view.place.label, ground)
    picture = view.works[0].picture if view.works else view.cover
    claims: Node = {
        "description": ground.said(view.tagline),
        "url": view.website or ground.frame.original or ground.frame.absolute,
        "image": _picture(picture, ground),
        "email": view.email,
        "telephone": view.phone,
        "address": ground.node("PostalAddress", **postal, addressCountry=ground.scene.settings.country.code),
        **_same_everywhere(member),
        "knowsAbout": [ground.said(link.label) for link in view.services],
        "award": list(dict.fromkeys(prize.title for prize in view.awards)),
        "memberOf": [ground.node("Organization", name=paper.name, url=paper.url) for paper in view.memberships],
        "sameAs": [link.url for link in view.social],
    }
    if not is_person(member):
        claims["logo"] = _picture(view.logo, ground)
    about = ground.maker(member, **claims)
    return ground.node("ProfilePage", url=ground.frame.original or ground.frame.absolute, mainEntity=about)


def _project(page: Page, view: ProjectView, ground: _Ground) -> Node:
    scene = ground.scene
    maker = scene.directory.members[page.subject[1]]
    project = scene.project((page.subject[1], page.subject[2]))
    # The first service says what the work is; the others may be what else went into it.
    kind = scene.directory.services[project.services[0]].work if project.services else ""
    others = {credit.member: None for credit in project.credits if credit.member in scene.directory.members and credit.member != maker.id}
    return ground.node(
        kind or "CreativeWork",
        name=ground.said(view.title),
        description=ground.said(view.summary),
        url=ground.frame.original or ground.frame.absolute,
        image=[_picture(picture, ground) for picture in view.pictures[:_PICTURES]],
        dateCreated=view.year,
        creator=ground.maker(maker, url=ground.whole(scene.url("member", maker.id))),
        contributor=[ground.maker(scene.directory.members[id], url=ground.whole(scene.url("member", id))) for id in others],
        locationCreated=ground.node("Place", name=ground.said(view.place)) if view.place else None,
        award=list(dict.fromkeys(prize.title for prize in view.awards)),
        keywords=[ground.said(link.label) for link in view.services],
    )


def _picture(picture: PictureView | None, ground: _Ground) -> str:
    return ground.whole(picture.src) if picture else ""


def _first(page: int, of: str = "members") -> int:
    return (page - 1) * per_page((of,)) + 1


def _cards(name: Any, view: _Cards, ground: _Ground, about: Any = None) -> Node:
    """Return a page of members."""
    links: Sequence[Link] = [Link(card.name, card.url) for card in view.cards]
    members = ground.list(links, view.pager.total, _first(view.pager.page)) if links else None
    return _collection(name, ground, members, about)


def _collection(name: Any, ground: _Ground, entries: Node | None, about: Any = None) -> Node:
    return ground.node("CollectionPage", name=name, url=ground.frame.absolute, about=about, mainEntity=entries)


def _term(name: Said, terms: Node, ground: _Ground, **claims: Any) -> Node:
    return ground.node("DefinedTerm", name=ground.said(name), inDefinedTermSet=terms, **claims)


def _catalogue(view: DataView, ground: _Ground) -> Node:
    """Return the open data: a data set each with its files."""
    desk = ground.desk()
    sets = [
        ground.node(
            "Dataset",
            name=one.name,
            description=one.description,
            creator=desk,
            license=view.licence.url if view.licence else "",
            version=view.version,
            distribution=[
                ground.node("DataDownload", name=file.name, contentUrl=ground.whole(file.url), encodingFormat=file.type)
                for file in one.files
            ],
        )
        for one in view.sets
    ]
    claims = {"name": ground.scene.tongue.say("Open data"), "url": ground.frame.absolute}
    return ground.node("DataCatalog", **claims, dataset=sets)
