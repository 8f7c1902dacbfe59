"""The links to other sites, asked for on some days and remembered on the others: what is gone for days is told where it stands."""

from __future__ import annotations

import datetime
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, get_args

from . import __version__
from .addresses import Place, addresses
from .asking import Answer, Manners, State, ask_all
from .cache import Cache
from .content import read_content
from .problems import Problem, problem
from .source import Fields, Scalar

# On how many different days an address must have been gone before somebody is told; days on which nothing is known do not count.
GONE_DAYS = 3
# What was well is asked for again after this many days; all else is asked for on any other day.
WELL_DAYS = 7
_KIND, _NAME = "links", "states"


class Known(NamedTuple):
    """What is known of an address: its state on the last day that it was asked for, and on how many days it has been gone."""

    state: State
    day: datetime.date
    gone: int = 0
    target: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Visited:
    """What became of all links: the problems that people should know of, and how many are in which state."""

    problems: list[Problem]
    states: Mapping[str, int]


def visit(
    site: Path, day: datetime.date, manners: Manners | None = None, progress: Callable[[int, int], None] = lambda done, all: None
) -> Visited:
    """Ask for the links of a site's content that are due, remember the answers, and tell which are gone or have moved."""
    content, _ = read_content(site)
    own = _base_url(content.site)
    places = addresses(content, own)
    cache = Cache(site / ".showcase")
    known = _recalled(cache)
    asked = due(known, places, day)
    manners = manners or Manners(_agent(own))
    answers = {}
    for number, (url, answer) in enumerate(ask_all(asked, manners), 1):
        answers[url] = answer
        progress(number, len(asked))
    if answers and _cut_off(answers.values(), [url for url, one in known.items() if one.state == "ok"], manners):
        answers = dict.fromkeys(answers, Answer("unknown", reason="connection"))
    known.update((url, after(known.get(url), answer, day)) for url, answer in answers.items())
    now = {url: known[url] for url in places}
    cache.put(_KIND, _NAME, json.dumps({url: [*one._replace(day=one.day.isoformat())] for url, one in now.items()}).encode())  # type: ignore[arg-type]
    states = Counter(one.state for one in now.values())
    return Visited(told(places, now), {state: states[state] for state in get_args(State)})


def _cut_off(answers: Iterable[Answer], well: Sequence[str], manners: Manners) -> bool:
    """Tell whether it is this machine that reaches nobody: not one of those that were asked, and none of a few that were well."""

    def silent(answer: Answer) -> bool:
        return answer.reason in {"host", "connection", "timeout"}

    return all(map(silent, answers)) and all(silent(answer) for _, answer in ask_all(well[:3], manners))


def due(known: Mapping[str, Known], urls: Iterable[str], day: datetime.date) -> list[str]:
    """Return the addresses to ask for on a day."""

    def rests(one: Known) -> bool:
        days = (day - one.day).days
        return 0 <= days < (WELL_DAYS if one.state in {"ok", "moved"} else 1)

    return [url for url in urls if url not in known or not rests(known[url])]


def after(before: Known | None, answer: Answer, day: datetime.date) -> Known:
    """Return what is known after an answer; only an answer that the page is there ends the count of days on which it was gone."""
    gone = 0 if before is None or answer.state in {"ok", "moved"} else before.gone
    return Known(answer.state, day, gone + (answer.state == "gone"), answer.target, answer.reason)


def told(places: Mapping[str, list[Place]], known: Mapping[str, Known]) -> list[Problem]:
    """Return a warning for every place of an address that is gone for good, and the new address where one has moved."""
    problems = []
    for url, found in places.items():
        one = known[url]
        for place in found:
            if one.state == "moved":
                problems.append(problem(place.where, "link-moved", place.width, url=url[:200], suggestion=one.target[:200]))
            elif one.state == "gone" and one.gone >= GONE_DAYS:
                problems.append(problem(place.where, "link-gone", place.width, url=url[:200], times=one.gone))
    return sorted(problems)


def _base_url(fields: Fields | None) -> str:
    return next((value.text for key, value in fields.pairs if key.text == "base_url" and isinstance(value, Scalar)), "") if fields else ""


def _agent(own: str) -> str:
    # So that whoever finds us in a log knows whom to ask.
    return f"showcase-links/{__version__}" + (f" (+{own})" if own.isascii() and own else "")


def _recalled(cache: Cache) -> dict[str, Known]:
    """Return what was known last; what is not understood is not known."""
    known = {}
    try:
        for url, (state, day, gone, target, reason) in json.loads(cache.get(_KIND, _NAME) or b"{}").items():
            if state in get_args(State):
                known[url] = Known(state, datetime.date.fromisoformat(day), int(gone), str(target), str(reason))
    except (ValueError, TypeError, AttributeError):
        return {}
    return known
