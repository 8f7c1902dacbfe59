"""Pages for buyers of one country: who has worked for clients there, in which languages, what came of it, and how to contract."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlencode

from .. import labels
from ..model import Said
from ..pages import Subject
from ..shown import Facet, FacetValue, Link, MarketRow, MarketsView, MarketView, SectorCount
from .listings import WORKS_OF_A_SECTOR
from .scene import Scene

# What a buyer asks before writing, in this order; the others are asked of members one by one.
_TERMS = ("engagement", "budget", "availability", "remote", "register")


def markets_view(scene: Scene) -> MarketsView:
    """Return the index of markets, and of the countries that fewer members have worked for."""
    home = scene.settings.country.code
    others = (value for value in scene.facet("market", scene.lists.of).values if value.id != home)
    return MarketsView(_rows(scene), tuple(value for value in others if not _is_market(value.id, scene)))


def market_view(code: str, subject: Subject, scene: Scene) -> MarketView:
    """Return one page of the members who have worked for clients of a country, the first with all that is known of working for it."""
    everyone = scene.lists.of("market", code)
    ids, pager = scene.part(subject, everyone)
    first = pager.page == 1
    commissioned = scene.lists.works_of("client", code)
    works = (commissioned or scene.lists.works_of("market", code))[:WORKS_OF_A_SECTOR] if first else ()
    wanting = [id for id in scene.lists.of("wanted", code) if id not in set(everyone)] if first else []
    return MarketView(
        name=scene.own(_capital(scene.tongue.country(code))),
        languages=_languages(code, everyone, scene) if first else (),
        speaking=_speaking(code, scene) if first else (),
        sectors=_sectors(code, everyone, scene) if first else (),
        works=tuple(map(scene.project_card, works)),
        commissioned=len(commissioned),
        terms=tuple(filter(None, (_term(name, code, everyone, scene) for name in _TERMS))) if first else (),
        wanting=tuple(Link(scene.name(scene.directory.members[id]), scene.url("member", id)) for id in wanting),
        list_url=_list(scene, market=code),
        cards=tuple(map(scene.card, ids)),
        pager=pager,
        siblings=tuple(row for row in _rows(scene) if row.url != scene.url("market", code, "1")),
    )


def _is_market(code: str, scene: Scene) -> bool:
    return bool(scene.plan.link(("market", code, "1"), scene.tongue.code))


def _rows(scene: Scene) -> tuple[MarketRow, ...]:
    rows = []
    for id in scene.facet_ids("market"):
        if _is_market(id, scene):
            works = len(scene.lists.works_of("client", id))
            rows.append(MarketRow(_name(id, scene), scene.url("market", id, "1"), len(scene.lists.of("market", id)), works))
    return tuple(rows)


def _name(code: str, scene: Scene) -> Said:
    return scene.own(_capital(scene.tongue.country(code)))


def _capital(words: str) -> str:
    """Return a name as it begins a line: some begin with an article."""
    return words[:1].upper() + words[1:]


def _list(scene: Scene, **chosen: str) -> str:
    """Return the address of the list of members, narrowed down."""
    return f"{scene.url('members', '1')}?{urlencode(chosen)}"


def spoken(code: str) -> tuple[str, ...]:
    """Return the languages in which a whole country does business, by CLDR."""
    from babel.languages import get_official_languages

    return tuple(dict.fromkeys(name.partition("_")[0] for name in get_official_languages(code, de_facto=True)))


def _languages(code: str, everyone: Sequence[str], scene: Scene) -> tuple[FacetValue, ...]:
    """Return the languages of a country and the site's main one, which serves where nothing is known, with who works in them there."""
    wanted = dict.fromkeys((*spoken(code), scene.settings.languages[0].code))
    return tuple(value for id in wanted if (value := _value("language", id, code, everyone, scene)).number)


def _speaking(code: str, scene: Scene) -> tuple[FacetValue, ...]:
    """Return the languages of a country with all members who work in them, wherever they have worked so far."""
    all_of = {value.id: value for value in scene.facet("language", scene.lists.of).values}
    return tuple(all_of[id] for id in spoken(code) if id in all_of)


def _sectors(code: str, everyone: Sequence[str], scene: Scene) -> tuple[SectorCount, ...]:
    counts = []
    for id in scene.directory.sectors:
        if number := len(set(everyone) & set(scene.lists.of("sector", id))):
            counts.append(SectorCount(scene.sector(id), _list(scene, market=code, sector=id), number))
    return tuple(counts)


def _term(name: str, code: str, everyone: Sequence[str], scene: Scene) -> Facet | None:
    """Return what members say on one question, each answer with how many give it; nothing where nobody does."""
    words = {"engagement": labels.ENGAGEMENT, "register": labels.REGISTER, "remote": {"yes": labels.YES["remote"]}}
    ids = words.get(name) or labels.SCALES[name]
    values = tuple(value for id in ids if (value := _value(name, id, code, everyone, scene)).number)
    return Facet(name, scene.tongue.say(_ASKED[name]), values) if values else None


_ASKED = {**labels.FACET, "engagement": labels.N_("Ways of working"), "register": labels.N_("Company numbers on their pages")}


def _value(name: str, id: str, code: str, everyone: Sequence[str], scene: Scene) -> FacetValue:
    """Return an answer with how many of a market's members give it, and the list of them where lists are narrowed down by it."""
    if name in {"engagement", "register"}:
        words = scene.own(scene.tongue.say((labels.ENGAGEMENT if name == "engagement" else labels.REGISTER)[id]))
        url = ""
    else:
        words, url = scene.facet_label(name, id), _list(scene, market=code, **{name: id})
    return FacetValue(id, words, url, len(set(everyone) & set(scene.lists.of(name, id))), "")
