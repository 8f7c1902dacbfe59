"""The ledger of addresses: whatever was ever published still leads somewhere, or the build says what to add."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from .facets import MemberFacts
from .model import Directory, Settings
from .pages import Page, Plan, Subject, source_of
from .problems import Location, Problem, problem

LEDGER = "content/addresses.lock"
GONE, EMBED_GONE = ("gone",), ("embed-gone",)

# Pages about an entry that has a page of its own: whose they are.
_WHOSE = {"project": "member", "kit": "member", "embed": "member", "embed-list": "sector"}
# Lists that come and go with those who are on them, and where who looks for one is led.
_ABOVE: Mapping[str, Subject] = {
    "members": ("members", "1"),
    "works": ("works", "1"),
    "az": ("az", ""),
    "facet": ("facets",),
    "market": ("facets",),
    "markets": ("facets",),
    "canton": ("places",),
    "commune": ("places",),
}


class Known(NamedTuple):
    """A line of the ledger: what the address was about, and where the line stands."""

    subject: Subject
    line: int


@dataclass(frozen=True, slots=True)
class Names:
    """What entries were called before, kind and former id → id; and the ids of members who have left."""

    former: Mapping[tuple[str, ...], str]
    departed: Collection[str]


def read_ledger(text: str) -> tuple[dict[str, Known], list[Problem]]:
    """Read the ledger: an address a line, without the site's own, and what it is about."""
    found: dict[str, Known] = {}
    problems = []
    for number, line in enumerate(text.splitlines(), 1):
        address, *subject = line.split()[:6] if not line.startswith("#") else [""]
        if address and not (subject and address.endswith("/") and address[0] not in "/<>=."):
            problems.append(problem(Location(LEDGER, number, 1), "ledger-line", text=line[:60]))
        elif address:
            found[address] = Known(tuple(subject), number)
    return found, problems


def behind(ledger: Mapping[str, Known], plan: Plan) -> list[Problem]:
    """Advise to record the addresses that a ledger does not hold yet; where nobody keeps one, nobody misses it."""
    new = sum(page.path not in ledger for page in _recorded(plan)) if ledger else 0
    return [problem(Location(LEDGER), "ledger-behind", count=new)] if new else []


def _recorded(plan: Plan) -> list[Page]:
    return [page for page in plan.pages if page.lang and page.subject[:1] not in {GONE, EMBED_GONE}]


def written_ledger(ledger: Mapping[str, Known], plan: Plan, gone: Collection[Subject] = ()) -> str:
    """Return the ledger with all addresses of a plan; those about an entry in `gone`, such as ("member", id), will lead nowhere."""
    lines = {address: known.subject for address, known in ledger.items()}
    lines |= {page.path: _told(page.subject) for page in _recorded(plan)}
    for address, subject in lines.items():
        if any(_is_of(subject, entry) for entry in gone):
            lines[address] = _gone(subject)
    head = "# Every address that was ever published, and what it is about. `showcase addresses` writes this file.\n"
    return head + "".join(f"{address} {' '.join(subject)}\n" for address, subject in sorted(lines.items()))


def _told(subject: Subject) -> Subject:
    return tuple(filter(None, subject))


def _is_of(subject: Subject, entry: Subject) -> bool:
    return subject[: len(entry)] == entry or (_WHOSE.get(subject[0]) == entry[0] and subject[1:2] == entry[1:])


def _gone(subject: Subject) -> Subject:
    """Return what tells that somebody has left: a page, or what stands in a frame on another site."""
    return EMBED_GONE if subject[0].startswith("embed") else GONE


def former_names(directory: Directory, facts: Iterable[MemberFacts], departed: Collection[str]) -> Names:
    """Collect the former names of everything that has a page."""
    former: dict[tuple[str, ...], str] = {}
    for member in facts:
        former |= {("member", alias): member.id for alias in member.aliases}
        former |= {("project", member.id, alias): work.id for work in member.works for alias in work.aliases}
    former |= {("sector", alias): one.id for one in directory.sectors.values() for alias in one.aliases}
    former |= {("service", alias): one.id for one in directory.services.values() for alias in one.aliases}
    former |= {("page", alias): one.id for one in directory.pages.values() for alias in one.aliases}
    return Names(former, departed)


def with_former(
    plan: Plan, ledger: Mapping[str, Known], names: Names, settings: Settings, directory: Directory
) -> tuple[Plan, list[Problem]]:
    """Return the plan with all addresses that have moved, and with pages where members have left; report those that would lead nowhere."""
    main = settings.languages[0].code
    languages = {language.code for language in settings.languages}
    known = {**{path: Known(subject, 0) for path, subject in _implied(plan, names, settings)}, **ledger}
    moved: dict[str, str] = {}
    gone: list[Page] = []
    lost: dict[Subject, str] = {}
    there = {page.path for page in plan.pages}
    for path, (subject, _) in sorted(known.items()):
        if path in there:
            continue
        own = path.partition("/")[0]
        lang = own if own in languages else main
        heir = _heir(subject, plan, names, main)
        if heir in {GONE, EMBED_GONE}:
            if own in languages:
                gone.append(Page((*heir, *subject[:3]), own, path))
            else:
                moved[path] = plan.paths[("home",), main]
        elif heir:
            moved[path] = plan.paths[heir, lang]
        else:
            # What a member made is lost with the member.
            lost.setdefault((_WHOSE.get(subject[0], subject[0]), *subject[1:2]), path)
    problems = list(_lost(lost, ledger, plan, directory))
    paths = {**plan.paths, **{(page.subject, page.lang): page.path for page in gone}}
    return replace(plan, pages=(*plan.pages, *gone), paths=paths, moved=moved), problems


def _implied(plan: Plan, names: Names, settings: Settings) -> Iterator[tuple[str, Subject]]:
    """Yield the addresses that former names and members who have left must have had, where no ledger tells."""
    paths = plan.paths
    works: dict[tuple[str, str], list[Subject]] = defaultdict(list)
    for subject, lang in paths:
        if subject[0] == "project":
            works[subject[1], lang].append(subject)
    for lang in (language.code for language in settings.languages):
        embeds = next((paths[subject, one].rsplit("/", 2)[0] for subject, one in paths if subject[0] == "embed" and one == lang), "")
        for id in names.departed:
            yield f"{paths[('members', '1'), lang]}{id}/", ("member", id)
            if embeds:
                yield f"{embeds}/{id}/", ("embed", id)
        for (kind, *ids), id in names.former.items():
            alias = ids[-1]
            subject = {"project": (kind, *ids[:-1], id), "sector": (kind, id, "1"), "service": (kind, id, "1")}.get(kind, (kind, id))
            embed = {"member": "embed", "sector": "embed-list"}.get(kind, "")
            for one in (subject, (embed, id)):
                if path := paths.get((one, lang)):
                    yield f"{path.rstrip('/').rpartition('/')[0]}/{alias}/", one
            for work in works[id, lang] if kind == "member" else ():
                yield paths[work, lang].replace(f"/{id}/", f"/{alias}/", 1), work


def _heir(subject: Subject, plan: Plan, names: Names, lang: str) -> Subject | None:
    """Return what is to be shown to those who look for a subject; GONE where a member has left, nothing where nobody knows."""
    kind, *ids = subject
    if (kind,) in {GONE, EMBED_GONE}:
        return (kind,)
    if "member" in {kind, _WHOSE.get(kind)}:
        member = names.former.get(("member", ids[0]), ids[0])
        if member in names.departed:
            return _gone(subject)
        if ((kind, member), lang) in plan.paths:
            return (kind, member)
        if kind == "project" and len(ids) > 1:
            work = ("project", member, names.former.get(("project", member, ids[1]), ids[1]))
            if (work, lang) in plan.paths:
                return work
        # Without the work, its maker.
        found: Subject = ("member", member)
    elif kind == "embed-list" and ids:
        found = (kind, names.former.get(("sector", ids[0]), ids[0]))
    elif kind in {"sector", "service", "page"} and ids:
        id = names.former.get((kind, ids[0]), ids[0])
        found = (kind, id) if kind == "page" else (kind, id, "1")
    elif (subject, lang) in plan.paths:
        return subject
    elif kind in {"facet", "market"} and (other := _market(subject, plan, lang)):
        return other
    else:
        found = _ABOVE.get(kind, ("home",))
    return found if (found, lang) in plan.paths else None


def _market(subject: Subject, plan: Plan, lang: str) -> Subject | None:
    """Return the page of a country, which is a market's where there is enough to show, and a facet's otherwise."""
    kind, *ids = subject
    code = "".join(ids[:1] if kind == "market" else ids[1:2] if ids[:1] == ["market"] else [])
    pages: tuple[Subject, ...] = (("market", code, "1"), ("facet", "market", code, "1"))
    return next((page for page in pages if (page, lang) in plan.paths), None)


def _lost(lost: Mapping[Subject, str], ledger: Mapping[str, Known], plan: Plan, directory: Directory) -> Iterator[Problem]:
    """Tell of addresses that would lead nowhere, once an entry, and propose the entry that is new if there is only one of the kind."""
    before = {known.subject[:2] for known in ledger.values()}
    for (kind, id, *_), path in lost.items():
        new = {page.subject[:2]: page.subject for page in plan.pages if page.subject[0] == kind and page.subject[:2] not in before}
        suggestion = source_of(next(iter(new.values())), directory) if len(new) == 1 else ""
        where = Location(LEDGER, ledger[path].line, 1)
        yield problem(where, "address-vanished", len(path), url=f"/{path}", id=id, kind=kind, suggestion=suggestion)
