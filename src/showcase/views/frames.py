"""What every page shows around its own view: the site's frame, shared by a language, and the page's own."""

from __future__ import annotations

from ..formats import locale
from ..i18n import Tongue
from ..images import variants
from ..model import SIZES
from ..pages import Page
from ..policy import FRAMED, SEARCHING, policy
from ..shown import Alternate, Link, PageFrame, SiteFrame
from .beside import beside_path
from .plain import ENTRIES
from .scene import Scene, has_own_words, member_speaks, project_speaks
from .social import share_image

# Kinds of pages that search engines should not list: what they are about has a page of its own, or none.
_UNLISTED = {"shortlist", "gone", "kit", *FRAMED}


def site_frame(scene: Scene) -> SiteFrame:
    """Return what all pages of a language share."""
    tongue, settings = scene.tongue, scene.settings

    def menu(which: str) -> tuple[Link, ...]:
        pages = (page for page in scene.directory.pages.values() if page.menu == which)
        return tuple(Link(tongue.pick(page.title), scene.url("page", page.id)) for page in pages)

    return SiteFrame(
        lang=tongue.code,
        direction=tongue.language.direction,
        title=tongue.pick(settings.title),
        tagline=tongue.pick(settings.tagline),
        home_url=scene.url("home"),
        root_url=scene.plan.base_path,
        members_url=scene.url("members", "1"),
        works_url=scene.url("works", "1"),
        sectors_url=scene.url("sectors"),
        places_url=scene.url("places"),
        az_url=scene.url("az", ""),
        facets_url=scene.url("facets"),
        opportunities_url=scene.plan.link(("opportunities",), tongue.code),
        markets_url=scene.plan.link(("markets",), tongue.code),
        search_url=scene.url("search"),
        shortlist_url=scene.url("shortlist"),
        data_url=scene.url("data"),
        feed=scene.feed(""),
        menu=menu("header"),
        footer=menu("footer"),
        sectors=tuple(scene.sector(id) for id in scene.directory.sectors),
        desk_name=settings.desk.name,
        desk_email=settings.desk.email,
        desk_phone=settings.desk.phone,
        desk_address=settings.desk.address,
        members=len(scene.lists.members),
        works=len(scene.lists.projects),
        region=tongue.pick(settings.region or settings.title).words,
    )


def page_frame(page: Page, scene: Scene) -> PageFrame:
    """Return what a page knows of itself: its address, its other languages, and the way up to the front page."""
    plan, settings = scene.plan, scene.settings
    if not page.lang:
        main = settings.languages[0]
        root = plan.base_url if page.subject == ("chooser",) else ""
        return PageFrame(
            template=page.template,
            lang=main.code,
            url=plan.base_path + page.path,
            absolute=root,
            alternates=(),
            x_default=root,
            crumbs=(),
            policy=policy(False),
            listed=bool(root),
            locale=locale(main.formats),
            share=share_image(page.subject, scene) if root else None,
        )
    alternates = []
    for language in settings.languages:
        if (page.subject, language.code) in plan.paths:
            alternates.append(
                Alternate(
                    lang=language.code,
                    name=language.name,
                    url=plan.url(page.subject, language.code),
                    absolute=plan.absolute(page.subject, language.code),
                    real=speaks(page, language.code, scene),
                    current=language.code == page.lang,
                )
            )
    real = {other.lang: other for other in alternates if other.real}
    original = ""
    if page.lang not in real:
        nearest = next((lang for lang in scene.tongue.language.chain if lang in real), "")
        original = real[nearest].absolute if nearest else ""
    first = settings.languages[0].code
    x_default = plan.base_url if page.subject == ("home",) else (real[first].absolute if first in real else "")
    return PageFrame(
        template=page.template,
        lang=page.lang,
        url=plan.url(page.subject, page.lang),
        absolute=plan.absolute(page.subject, page.lang),
        alternates=tuple(alternates),
        x_default=x_default,
        crumbs=tuple(crumbs(page, scene)),
        policy=policy(page.subject in SEARCHING),
        original=original,
        listed=page.subject[0] not in _UNLISTED,
        locale=locale(scene.tongue.language.formats),
        locales=tuple(locale(settings.language(lang).formats) for lang in real if lang != page.lang),
        share=share_image(page.subject, scene),
        markdown=beside_path(page).removeprefix(page.path) if page.subject[0] in ENTRIES else "",
    )


def pictures_of(page: Page, scene: Scene) -> tuple[str, ...]:
    """Return the whole addresses of a page's own pictures, for search engines that look for pictures."""
    kind, *ids = page.subject
    if kind == "member":
        member = scene.directory.members[ids[0]]
        pictures = [(member.logo, True), (member.cover, False)]
    elif kind == "project":
        pictures = [(picture, False) for picture in scene.project((ids[0], ids[1])).images]
    else:
        return ()
    found = [(scene.originals.get(picture.src), logo) for picture, logo in pictures if picture]
    few = SIZES in scene.settings.left_out
    made = (variants(original, "logo" if logo else "picture", few) for original, logo in found if original)
    return tuple(scene.plan.base_url + files[-1].path for files in made)


def speaks(page: Page, lang: str, scene: Scene) -> bool:
    """Tell whether the main words of a page are really in a language, so that it may be announced as a translation."""
    kind, *ids = page.subject
    if kind == "member":
        return member_speaks(scene.directory.members[ids[0]], lang, scene.settings)
    if kind == "project":
        return project_speaks(scene.project((ids[0], ids[1])), lang, scene.settings)
    if kind == "page":
        return has_own_words(scene.directory.pages[ids[0]].body, lang)
    return True


def crumbs(page: Page, scene: Scene) -> list[Link]:
    """Return the pages above this one, from the front page down."""
    say, own = scene.tongue.say, scene.own
    kind, *ids = page.subject
    if kind == "home" or kind in FRAMED:
        return []
    found = [Link(own(say("Home")), scene.url("home"))]
    later = len(page.subject) > 1 and kind not in {"member", "kit", "project", "page", "az"} and page.subject[-1] != "1"
    if kind in {"member", "kit"} or (kind == "members" and later):
        found.append(Link(own(say("Members")), scene.url("members", "1")))
        if kind == "kit":
            found.append(Link(scene.name(scene.directory.members[ids[0]]), scene.url("member", ids[0])))
    elif kind == "project" or (kind == "works" and later):
        found.append(Link(own(say("Works")), scene.url("works", "1")))
        if kind == "project":
            member = scene.directory.members[ids[0]]
            found.append(Link(scene.name(member), scene.url("member", member.id)))
    elif kind == "az" and ids[0]:
        found.append(Link(own(say("A–Z")), scene.url("az", "")))
    elif kind in {"sector", "service"}:
        found.append(Link(own(say("Sectors")), scene.url("sectors")))
        if kind == "service":
            _, name, url = scene.sector(scene.directory.services[ids[0]].sector)
            found.append(Link(name, url))
            if later:
                found.append(scene.service(ids[0]))
        elif later:
            _, name, url = scene.sector(ids[0])
            found.append(Link(name, url))
    elif kind == "facet":
        found.append(Link(own(say("Find by")), scene.url("facets")))
        if later:
            found.append(Link(scene.facet_label(*ids[:2]), scene.facet_url(*ids[:2])))
    elif kind == "market":
        found.append(Link(own(say("For buyers abroad")), scene.url("markets")))
        if later:
            found.append(Link(own(scene.tongue.country(ids[0])), scene.url("market", ids[0], "1")))
    elif kind in {"canton", "commune"}:
        found.append(Link(own(say("Places")), scene.url("places")))
        canton = ids[0] if kind == "canton" else scene.directory.communes[ids[0]].canton
        if kind == "commune" or later:
            found.append(Link(scene.tongue.pick(scene.directory.cantons[canton].name), scene.url("canton", canton, "1")))
    return found


def door_words(tongue: Tongue) -> dict[str, str]:
    """Return the words of the page for a wrong address, in one language."""
    return {
        "wrong_address": tongue.say("There is no page at this address."),
        "to_home": tongue.say("Go to the front page"),
        "to_search": tongue.say("Browse all members"),
    }
