"""What is left out so that a host takes all files of a site: whole kinds, what is missed least first, before anything is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from . import images, opendata, redirects
from .checking import Checked
from .exports import most_sitemaps
from .ledger import Known
from .model import CARDS, FRAMES, KITS, MARKDOWN, SIZES, SPARABLE, WORK_CARDS
from .outcome import Options
from .pages import Plan
from .problems import Location, Problem, problem
from .searching import most_search_files
from .views import ENTRIES, SHADES, Scene, beside_path, card_subject, drawn_card

# Kinds that are pages about members, whose addresses lead to the members when these pages are left out.
_PAGES = {KITS: "kit", FRAMES: "embed"}
# Which segment of a page's address names the member.
_NAMED = {"kit": -2, "embed": -1, "member": -1}


class Spared(NamedTuple):
    """A site with less in it, and by kind how many files that spares."""

    site: Checked
    files: Mapping[str, int]


def spared(whole: Checked, scenes: Sequence[Scene], options: Options) -> Spared:
    """Return a site without as many kinds of files as there must go for its host to take the others; `scenes` are those of the whole."""
    estimate = _Estimate(scenes, options)
    site, count = whole, estimate.files(whole)
    spares: dict[str, int] = {}
    for kind in SPARABLE:
        if count <= whole.settings.most_files:
            break
        less = _without(site, kind)
        if (left := estimate.files(less)) < count:
            spares[kind] = count - left
            site, count = less, left
    return Spared(site, spares)


def told(files: Mapping[str, int], most: int) -> Iterator[Problem]:
    """Tell what is left out, how many files that spares, and how many the host takes."""
    for kind, spares in files.items():
        yield problem(Location("content/site.yaml"), f"left-out-{kind}", files=spares, most=most)


def wanted_pictures(checked: Checked) -> dict[str, tuple[images.Variant, ...]]:
    """Return, by picture, the files of all pictures that some page shows or names."""
    uses = [use for use in checked.pictures if use.src.split("/")[2] in checked.directory.members]
    logos = {use.src for use in uses if use.logo}
    few = SIZES in checked.settings.left_out
    return {
        src: images.variants(checked.originals[src], "logo" if src in logos else "picture", few)
        for src in {use.src for use in uses} & checked.originals.keys()
    }


def _without(site: Checked, kind: str) -> Checked:
    """Return a site without a kind of files."""
    settings, plan = replace(site.settings, left_out=(*site.settings.left_out, kind)), site.plan
    if kind in _PAGES:
        plan = _without_pages(plan, _PAGES[kind], site.ledger)
    elif kind == MARKDOWN:
        plan = replace(plan, pages=tuple(replace(page, alone=page.subject[0] in ENTRIES) for page in plan.pages))
    elif kind in {WORK_CARDS, CARDS}:
        kept = [one for one in settings.social_cards if kind == WORK_CARDS and one != "works"]
        settings = replace(settings, social_cards=tuple(kept))
    return replace(site, settings=settings, plan=plan)


def _without_pages(plan: Plan, kind: str, ledger: Mapping[str, Known]) -> Plan:
    """Return a plan without a kind of members' pages, whose recorded and former addresses lead to the members.

    They do so by a few rules for hosts: a page at each would take the place of what is spared, and hosts read only so many rules.
    """
    members = {page.path: plan.paths[("member", page.subject[1]), page.lang] for page in plan.pages if page.subject[0] == kind}
    there = {path for (subject, _), path in plan.paths.items() if subject[0] == "member"}
    former = {
        path: members.get(target, target)
        for path, target in plan.moved.items()
        if target in members or (target in there and path in ledger and ledger[path].subject[0] == kind)
    }
    known = former | {path: target for path, target in members.items() if path in ledger}
    return replace(
        plan,
        pages=tuple(page for page in plan.pages if page.path not in members),
        paths={key: path for key, path in plan.paths.items() if path not in members},
        moved={path: target for path, target in plan.moved.items() if path not in former},
        patterns={**plan.patterns, **{_pattern(path, kind): _pattern(target, "member") for path, target in known.items()}},
    )


def _pattern(path: str, kind: str) -> str:
    """Return the form that the addresses of all members' pages of a kind have in a language: `members/:id/kit/`."""
    *parts, _ = path.split("/")
    parts[_NAMED[kind]] = ":id"
    return "".join(f"{part}/" for part in parts)


class _Estimate:
    """How many files a site has: as many as come out, but for the full text, of which there may come out fewer."""

    def __init__(self, scenes: Sequence[Scene], options: Options) -> None:
        self._scenes = scenes
        self._options = options
        self._cards: dict[tuple[str, ...], int] = {}
        self._search = sum(most_search_files(scene, options.search) for scene in scenes)

    def files(self, site: Checked) -> int:
        """Return the number of files of a site."""
        plan, languages, sectors = site.plan, len(self._scenes), len(site.directory.sectors)
        pages = len(plan.pages) + sum(bool(beside_path(page)) for page in plan.pages)
        feeds, badges = 2 * languages * (1 + sectors), languages * len(SHADES) if site.settings.kit else 0
        # Besides the sitemap robots.txt, llms.txt and _headers.
        machines = redirects.how_many(plan) + most_sitemaps(len(plan.pages)) + 3
        made = len(site.renderer.assets.files) + opendata.how_many(len(site.directory.members)) + self._search
        return pages + feeds + badges + machines + made + (self._shown(site) if self._options.pictures else 0)

    def _shown(self, site: Checked) -> int:
        """Return how many pictures and social cards there are; works with one title in several languages have one card."""
        pictures = {file.path for files in wanted_pictures(site).values() for file in files}
        own = site.settings.social_cards
        if own not in self._cards:
            subjects = {card_subject(page.subject, site.directory, site.settings) for page in site.plan.pages}
            self._cards[own] = len({drawn_card(subject, scene).card for scene in self._scenes for subject in subjects})
        return len(pictures) + self._cards[own]
