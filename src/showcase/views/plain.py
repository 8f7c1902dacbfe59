"""An entry's page as compact Markdown, for programs that read: the same words, each with its language, and how fresh they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model import LongText, Said
from ..pages import Page
from ..shown import Link, MemberView, PageFrame, ProjectCard, ProjectView, View
from .scene import Scene

ENTRIES = {"member", "project"}
# The file beside the page of an entry.
BESIDE = "index.md"

_GAPS = re.compile(r"\n\n\n+")
_HEADINGS = re.compile(r"^(#{1,4} )", re.MULTILINE)
# What Markdown would take for more than a letter within a line.
_SIGNS = re.compile(r"[\\`*_\[\]<>]")


def plain_text(page: Page, view: View, frame: PageFrame, scene: Scene) -> str:
    """Return an entry's page as Markdown; nothing for all other pages."""
    text = _Text(frame, scene)
    match view:
        case MemberView():
            return text.joined(_member(view, text))
        case ProjectView():
            return text.joined(_project(page, view, text))
    return ""


class _Text:
    """What all lines of one page are made with."""

    def __init__(self, frame: PageFrame, scene: Scene) -> None:
        self.frame = frame
        self.scene = scene
        self.say = scene.tongue.say
        plan = scene.plan
        self.origin = plan.base_url.removesuffix(plan.base_path)

    def joined(self, lines: Iterable[str]) -> str:
        return _GAPS.sub("\n\n", "\n".join(lines)).strip() + "\n"

    def said(self, words: Said | None) -> str:
        """Return words in one line, with their language in brackets where it is not the page's."""
        if words is None:
            return ""
        return escaped(words.words) + (f" [{words.lang}]" if words.lang != self.frame.lang else "")

    def link(self, label: Said, url: str) -> str:
        return f"[{escaped(label.words)}]({self.origin}{url})" + (f" [{label.lang}]" if label.lang != self.frame.lang else "")

    def links(self, links: Iterable[Link]) -> str:
        return ", ".join(self.said(link.label) for link in links)

    def fact(self, label: str, value: str) -> Iterator[str]:
        if value:
            yield "- " + self.say("%(facet)s: %(value)s") % {"facet": label, "value": value}

    def head(self, title: str, summary: str) -> Iterator[str]:
        """Yield what every entry begins with: its title, its sentence, its page, and in which languages it is really written."""
        frame = self.frame
        yield f"# {title}\n"
        if summary:
            yield f"> {summary}\n"
        yield f"- URL: {frame.original or frame.absolute}"
        real = [f"{other.lang} {other.absolute}" for other in frame.alternates if other.real]
        yield from self.fact(self.say("Language"), ", ".join(real))

    def long(self, title: str, text: LongText) -> Iterator[str]:
        """Yield a long text as its author wrote it, below a heading that tells its language."""
        if said := text.pick(self.scene.tongue.language.chain):
            yield f"\n## {title} [{said.lang}]\n"
            # Headings of the author's stay below this one.
            yield _HEADINGS.sub(r"##\1", said.words.strip()) if "#" in said.words else said.words.strip()

    def works(self, title: str, cards: Iterable[ProjectCard], by: bool = False) -> Iterator[str]:
        rows = [
            f"- {self.link(card.title, f'{card.url}{BESIDE}')} ({card.year})" + (f": {self.said(card.summary)}" if card.summary else "")
            for card in cards
        ]
        if rows:
            yield f"\n## {title}\n"
            yield from rows


def _member(view: MemberView, text: _Text) -> Iterator[str]:
    say, fact = text.say, text.fact
    yield from text.head(escaped(view.name.words), text.said(view.tagline))
    yield from fact(say("Confirmed"), view.reviewed_iso)
    yield from fact(say("Checked by the desk"), " ".join(filter(None, (view.verified_iso, view.verified_what))))
    yield from fact(say("Sectors"), ", ".join(text.said(sector.name) for sector in view.sectors))
    yield from fact(say("Services"), text.links(view.services))
    yield from fact(say("Where"), f"{text.said(view.place.label)}, {text.said(view.canton.label)}")
    yield from fact(say("Works in"), view.languages)
    yield from fact(say("Team"), view.team)
    yield from fact(say("Typical budget"), view.budget)
    yield from fact(say("Availability"), view.availability)
    yield from fact(say("Has served"), view.served)
    yield from fact(say("Client industries"), view.industries)
    yield from fact(say("Clients"), ", ".join(escaped(client.name) for client in view.clients))
    yield from fact(say("Awards"), "; ".join(escaped(", ".join(filter(None, (one.title, one.year)))) for one in view.awards))
    yield from fact(say("Website"), view.website)
    yield from fact(say("Contact"), " ".join(filter(None, (view.email, view.phone))))
    member = text.scene.directory.members[view.id]
    yield from text.long(say("About"), member.about)
    yield from text.works(say("Works"), view.works)


def _project(page: Page, view: ProjectView, text: _Text) -> Iterator[str]:
    say, fact = text.say, text.fact
    project = text.scene.project((page.subject[1], page.subject[2]))
    member = text.scene.directory.members[project.member]
    yield from text.head(text.said(view.title), text.said(view.summary))
    yield from fact(say("Member"), text.link(view.member.name, f"{view.member.url}{BESIDE}"))
    yield from fact(say("Confirmed"), member.reviewed.isoformat() if member.reviewed else "")
    yield from fact(say("Year"), view.year)
    yield from fact(say("Sector"), text.said(view.sector.name))
    yield from fact(say("Services"), text.links(view.services))
    yield from fact(say("Place"), text.said(view.place))
    yield from fact(say("Client"), escaped(view.client.name) if view.client else "")
    yield from fact(say("Status"), view.status)
    yield from fact(
        say("Credits"),
        "; ".join(text.said(one.name) + (f" ({text.said(one.role)})" if one.role else "") for one in view.credits),
    )
    yield from fact(say("Awards"), "; ".join(escaped(", ".join(filter(None, (one.title, one.year)))) for one in view.awards))
    for detail in view.details:
        yield from fact(text.said(detail.label), text.said(detail.text))
    yield from text.long(say("About the work"), project.body)


def escaped(text: str) -> str:
    """Return words that Markdown takes as they are, in one line."""
    line = " ".join(text.split())
    return _SIGNS.sub(r"\\\g<0>", line) if _SIGNS.search(line) else line
