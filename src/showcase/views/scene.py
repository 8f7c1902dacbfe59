"""What all views of one language draw on: the directory, the plan, the tongue, and the pieces that pages share."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

from .. import labels
from ..collation import initial, sort_key
from ..facets import FACETS, OWN_PAGES, project_sector
from ..happenings import feed_path
from ..i18n import Tongue
from ..images import Original, variants
from ..lists import Lists, ProjectKey
from ..model import SIZES, Award, Canton, Directory, LongText, Member, Picture, Project, Said, Settings, Text
from ..pages import Plan, Subject, per_page
from ..shown import (
    AwardView,
    Counted,
    Facet,
    FacetValue,
    Feed,
    HtmlSaid,
    Letter,
    Link,
    MemberCard,
    Pager,
    PictureView,
    ProjectCard,
    SectorLink,
    Source,
)
from ..texts import TEXT, Heedful
from ..typeset import prose
from ..witness import ALL, Once, Sight, Watched, WatchedSequence

Part = TypeVar("Part")

_TYPES = {"avif": "image/avif", "webp": "image/webp", "jpeg": "image/jpeg", "png": "image/png", "svg": "image/svg+xml"}
_SERVICES_ON_A_CARD = 3
# px: as wide as the picture in a row of a list is on a dense screen.
_ROW_WIDTH = 320


@dataclass(frozen=True, slots=True)
class Scene:
    """One language's view of the whole directory on one day.

    `originals` maps a picture's path to what is known of it; `html` turns Markdown into safe HTML whose highest heading is given;
    `digests` tell by member whether anything in its entry changed but its long texts, `texts` by `text_key` whether these did, without
    the entry; `typography` is the digest of what social cards are set in, empty where there are none. What is the same in all languages
    is worked out `once`.
    """

    settings: Settings
    directory: Directory
    lists: Lists
    plan: Plan
    tongue: Tongue
    originals: Mapping[str, Original]
    html: Callable[[str, int], str]
    digests: Mapping[str, str]
    texts: Mapping[str, str]
    day: datetime.date
    typography: str = ""
    seen: set[Sight] = field(default_factory=set)
    once: Once = field(default_factory=lambda: Once(set()))
    _known: dict[tuple[str, ...], Any] = field(default_factory=dict, init=False)

    def watched(self, seen: set[Sight], members: Heedful, once: Once) -> Scene:
        """Return the same scene with all that is looked up in it noted in `seen`, where its `members` note who reads their texts."""
        one = {name: Watched(name, values, seen) for name, values in self.collections().items() if isinstance(values, Mapping)}
        one["member"] = Watched("member", members, seen)
        many = {name: WatchedSequence(name, values, seen) for name, values in self.collections().items() if isinstance(values, Sequence)}
        directory = replace(self.directory, members=one["member"], pages=one["page"], opportunities=one["opportunity"])
        names = {field.name for field in fields(Lists)}
        parts: dict[str, Any] = {name: watch for name, watch in {**one, **many}.items() if name in names}
        lists = replace(self.lists, **parts)
        return replace(self, directory=directory, lists=lists, originals=one["picture"], seen=seen, once=once)

    def collections(self) -> dict[str, Mapping[Any, Any] | Sequence[Any]]:
        """Return, by name, all collections of which single pages show single parts; of the rest every page shows something."""
        lists = {field.name: getattr(self.lists, field.name) for field in fields(Lists)}
        return {
            "member": self.directory.members,
            TEXT: self.texts,
            "page": self.directory.pages,
            "opportunity": self.directory.opportunities,
            "picture": self.originals,
            "today": (self.day,),
            **lists,
        }

    @property
    def today(self) -> datetime.date:
        """Return the day for which the site is built."""
        self.seen.add(("today", ALL))
        return self.day

    def _made_once(self, key: tuple[str, ...], make: Callable[[], Part]) -> Part:
        """Return what is the same on all pages of this language, making it where no page has asked for it before."""
        if key not in self._known:
            self._known[key] = make()
        part: Part = self._known[key]
        return part

    def url(self, *subject: str) -> str:
        """Return the address of a page in this language; KeyError if there is none."""
        return self.plan.url(subject, self.tongue.code)

    def feed(self, sector: str) -> Feed:
        """Return the addresses of the news of a sector, or of everything."""
        base, lang = self.plan.base_path, self.tongue.code
        return Feed(base + feed_path(lang, sector, "atom"), base + feed_path(lang, sector, "json"))

    def own(self, words: str) -> Said:
        """Return words that are in this page's language."""
        return Said(words, self.tongue.code)

    def canton(self, canton: Canton) -> Link:
        """Return a canton as it is called in the country ("Canton of Esch"), or by its bare name, with its address."""
        name, url = self.tongue.pick(canton.name), self.url("canton", canton.id, "1")
        names = self.settings.places
        return Link(Said(self.tongue.pick(names.one).words.replace("{name}", name.words), name.lang) if names else name, url)

    def name(self, member: Member) -> Said:
        """Return a member's name. Names are not translated and belong to no language, so the page's own is given."""
        return self.own(member.name)

    def sector(self, id: str) -> SectorLink:
        """Return a sector as named in passing."""
        return self._made_once(
            ("sector", id), lambda: SectorLink(id, self.tongue.pick(self.directory.sectors[id].name), self.url("sector", id, "1"))
        )

    def service(self, id: str) -> Link:
        """Return a service with its address."""
        return self._made_once(
            ("service", id), lambda: Link(self.tongue.pick(self.directory.services[id].name), self.url("service", id, "1"))
        )

    def place(self, member: Member) -> Link:
        """Return the commune of a member with its address."""
        id = member.commune
        return self._made_once(
            ("commune", id), lambda: Link(self.tongue.pick(self.directory.communes[id].name), self.url("commune", id, "1"))
        )

    def picture(self, picture: Picture | None, logo: bool = False, widest: int = 0) -> PictureView | None:
        """Return a picture in all its sizes or those up to a width in px; nothing where there is none, or pictures are left out."""
        original = self.originals.get(picture.src) if picture else None
        if picture is None or original is None:
            return None
        base = self.plan.base_path
        made = variants(original, "logo" if logo else "picture", SIZES in self.settings.left_out)
        fallback = made[-1]
        sources = []
        for form in ("avif", "webp"):
            files = [one for one in made if one.format == form]
            shown = [one for one in files if not widest or one.width <= widest] or files[:1]
            srcset = ", ".join(f"{base}{one.path} {one.width}w" for one in shown)
            if srcset:
                sources.append(Source(_TYPES[form], srcset))
        return PictureView(
            src=base + fallback.path,
            width=fallback.width,
            height=fallback.height,
            alt=self.tongue.pick(picture.alt),
            sources=tuple(sources),
            credit=picture.credit,
            tint=original.tint,
            focus=(round(picture.focus[0] / 5) * 5, round(picture.focus[1] / 5) * 5),
        )

    def long_text(self, text: LongText, top: int) -> HtmlSaid | None:
        """Return a Markdown text as HTML in the first language of the chain that has it."""
        said = text.pick(self.tongue.language.chain)
        return HtmlSaid(prose(self.html(said.words, top), said.lang), said.lang) if said else None

    def card(self, id: str) -> MemberCard:
        """Return a member as it stands in a list; made once a language."""
        member = self.directory.members[id]
        # Whoever shows the card has looked at what is known of its picture, though it was made for another page.
        for picture in (member.cover, *(project.images[0] for project in member.projects[:1])):
            _ = picture and picture.src in self.originals
        return self._made_once(("member", id), lambda: self._make_card(member))

    def _make_card(self, member: Member) -> MemberCard:
        picture = self.picture(member.cover, widest=_ROW_WIDTH)
        if picture is None and member.projects:
            picture = self.picture(member.projects[0].images[0], widest=_ROW_WIDTH)
        status = member.availability.status if member.availability else ""
        return MemberCard(
            id=member.id,
            name=self.name(member),
            url=self.url("member", member.id),
            tagline=self.tongue.pick(member.tagline),
            sectors=tuple(self.sector(id) for id in member.sectors),
            services=tuple(self.service(id) for id in member.services[:_SERVICES_ON_A_CARD]),
            place=self.place(member).label,
            languages=self.tongue.languages(member.languages),
            team=self.tongue.say(labels.TEAM[member.team]),
            availability=self.tongue.say(labels.AVAILABILITY[status]) if status else "",
            picture=picture,
            works=len(member.projects),
        )

    def project(self, key: ProjectKey) -> Project:
        """Return a project; KeyError or StopIteration if there is none."""
        return next(project for project in self.directory.members[key[0]].projects if project.id == key[1])

    def project_card(self, key: ProjectKey) -> ProjectCard:
        """Return a project as it stands in a list; made once a language."""
        project = self.project(key)
        # As with members: whoever shows the card has looked for its picture.
        picture = next((picture for picture in project.images if picture.src in self.originals), None)
        return self._made_once(("project", *key), lambda: self._make_project_card(project, picture))

    def _make_project_card(self, project: Project, picture: Picture | None) -> ProjectCard:
        member = self.directory.members[project.member]
        return ProjectCard(
            title=self.tongue.pick(project.title),
            url=self.url("project", project.member, project.id),
            year=str(project.year),
            member=Link(self.name(member), self.url("member", member.id)),
            sector=self.sector(project_sector(project, member)),
            picture=self.picture(picture),
            summary=self.tongue.maybe(project.summary),
        )

    def awards(self, awards: Iterable[Award], member: Member) -> tuple[AwardView, ...]:
        """Return prizes, each with the work it was for."""
        own = {project.id: project for project in member.projects}
        views = []
        for award in awards:
            project = own.get(award.project)
            link = Link(self.tongue.pick(project.title), self.url("project", member.id, project.id)) if project else None
            views.append(AwardView(award.title, award.body, str(award.year or ""), award.url, link))
        return tuple(views)

    def prizes(self, member: Member) -> tuple[AwardView, ...]:
        """Return the prizes of a member and of its works, each once, the newest first."""
        given = [*member.awards, *(replace(award, project=one.id) for one in member.projects for award in one.awards)]
        once = {(award.title, award.body, award.year, award.project): award for award in given}
        return self.awards(sorted(once.values(), key=lambda award: -(award.year or 0)), member)

    def facet_name(self, name: str) -> str:
        """Return what a facet asks, in this language."""
        return self.tongue.say(labels.FACET[name])

    def facet_label(self, name: str, id: str) -> Said:
        """Return the words for a facet's value."""
        directory, tongue = self.directory, self.tongue
        match name:
            case "sector":
                return tongue.pick(directory.sectors[id].name)
            case "service":
                return tongue.pick(directory.services[id].name)
            case "place":
                return tongue.pick(directory.cantons[id].name)
            case "language":
                return self.own(tongue.language_name(id))
            case "market":
                return self.own(tongue.country(id))
            case "award" | "remote":
                return self.own(tongue.say(labels.YES[name]))
        return self.own(tongue.say(labels.SCALES[name][id]))

    def facet_url(self, name: str, id: str) -> str:
        """Return the address of the page with all members that have a facet's value."""
        if name in OWN_PAGES:
            return self.plan.link((name, id, "1"), self.tongue.code) or self.url("facet", name, id, "1")
        return self.url("canton" if name == "place" else name, id, "1")

    def facet(self, name: str, of: Callable[[str, str], Sequence[object]]) -> Facet:
        """Return a facet with the values that somebody has and how many; `of` gives who has one."""
        values = []
        for id in self.facet_ids(name):
            if count := len(of(name, id)):
                label = self.facet_label(name, id)
                values.append(FacetValue(id, label, self.facet_url(name, id), count, initial(label.words)))
        return Facet(name, self.facet_name(name), tuple(values))

    def facets(self, of: Callable[[str, str], Sequence[object]]) -> tuple[Facet, ...]:
        """Return every facet in which somebody has something."""
        return tuple(facet for facet in (self.facet(name, of) for name in FACETS) if facet.values)

    def facet_ids(self, name: str) -> Sequence[str]:
        """Return the ids of a facet that some member or work has, in the order in which they are shown."""
        used = self.lists.used.get(name, ())
        if name == "sector":
            return [id for id in self.directory.sectors if id in used]
        if name in {"team", "budget", "availability"}:
            return [id for id in labels.SCALES[name] if id in used]
        return sorted(used, key=lambda id: (sort_key(self.facet_label(name, id).words), id))

    def counted(self, kind: str, id: str, label: Said) -> Counted:
        """Return a sector, service, canton or commune with the number of its members."""
        return Counted(label, self.url(kind, id, "1"), len(self.lists.of(kind, id)))

    def part(self, subject: Subject, ids: Sequence[str]) -> tuple[tuple[str, ...], Pager]:
        """Return the ids on one page of a long list, and the pager; the subject's last part is the page's number."""
        number = int(subject[-1])
        most = per_page(subject)
        pages = max(1, -(-len(ids) // most))

        def url(page: int) -> str:
            return self.url(*subject[:-1], str(page)) if 1 <= page <= pages else ""

        pager = Pager(number, pages, len(ids), url(1), url(number - 1), url(number + 1), url(pages))
        return tuple(ids[(number - 1) * most : number * most]), pager

    def letters(self, current: str = "") -> tuple[Letter, ...]:
        """Return the letters of the A–Z; in a small directory they lead to their place on the one page."""
        initials = self.lists.initials
        found = []
        for letter in [*(["#"] if "#" in initials else []), *"ABCDEFGHIJKLMNOPQRSTUVWXYZ"]:
            count = len(initials.get(letter, ()))
            own_page = self.plan.link(("az", letter), self.tongue.code)
            anchor = f"{self.url('az', '')}#{'letter-0' if letter == '#' else f'letter-{letter.lower()}'}"
            found.append(Letter(letter, (own_page or anchor) if count else "", count, letter == current))
        return tuple(found)


def for_script(words: Mapping[str, object]) -> str:
    """Return words for a script as JSON that may stand in a page."""
    return json.dumps(words, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c").replace("&", "\\u0026")


def shuffled(keys: Sequence[ProjectKey], day: datetime.date) -> list[ProjectKey]:
    """Return works in an order that changes every day, is the same on every machine, and favours nobody."""
    return sorted(keys, key=lambda key: hashlib.blake2b(f"{day} {key[0]} {key[1]}".encode(), digest_size=8).digest())


def has_own_words(text: LongText, lang: str) -> bool:
    """Tell whether a text exists in a language itself."""
    return lang in text.markdown


def project_speaks(project: Project, lang: str, settings: Settings) -> bool:
    """Tell whether a project's words are in a language: so many of them as the settings ask, else its text, its summary or its title."""
    if settings.announce_from:
        return _share([project.title, project.summary, project.place], [project.body], lang, settings) >= settings.announce_from
    if project.body.markdown:
        return lang in project.body.markdown
    main = project.summary or project.title
    return lang in main.words


def member_speaks(member: Member, lang: str, settings: Settings) -> bool:
    """Tell whether a member's words are in a language: so many of them as the settings ask, else its text or its tagline."""
    if settings.announce_from:
        return _share([member.tagline, member.offers, member.seeks], [member.about], lang, settings) >= settings.announce_from
    return lang in member.about.markdown if member.about.markdown else lang in member.tagline.words


def _share(texts: Iterable[Text | None], long: Iterable[LongText], lang: str, settings: Settings) -> float:
    """Return how many percent of the letters that a page in a language shows of some texts are in that language."""
    chain = settings.language(lang).chain
    shown = [said for said in (one.pick(chain) for one in (*texts, *long) if one) if said]
    return 100 * sum(len(one.words) for one in shown if one.lang == lang) / max(1, sum(len(one.words) for one in shown))
