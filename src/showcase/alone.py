"""Members' folders read by themselves: all that can be told of an entry without reading those of the other members."""

from __future__ import annotations

import re
from collections.abc import Collection

from . import wording
from .advice import advise
from .bundled import bundled_site
from .cache import Cache
from .content import member_ids, read_content
from .decode import DEPARTED, Decoded, Neighbour, as_shown, decode, own_language
from .looking import NOTHING_SEEN, look
from .outcome import Options, Progress, Report, timed
from .problems import Problem, bounded
from .urls import slugify

# An id that could be the address of a further page of the list of members; hardly anybody is called so.
_LIKE_A_PAGE = re.compile(r"([a-z]+)-[1-9]\d*")


def check_alone(options: Options, members: Collection[str], progress: Progress = lambda stage: None) -> Report | None:
    """Report every problem of these members' folders; None where that takes the other members, or pages, to tell.

    The report may hold problems of sectors, places, pages and settings too, but not all of them.
    """
    site = options.site
    report = Report(members=len(members))
    with timed("read", report, progress):
        content, problems = read_content(site, members.__contains__)
        decoded, found = decode(content, dict.fromkeys(member_ids(site).difference(members), Neighbour("", ())))
        problems += found
        if needs_others(problems) or _leads_to_pages(decoded) or any(_is_like_a_page(id, decoded, options) for id in members):
            return None
        problems += advise(content, decoded, options.today)
        report.problems += bounded(problems)
        languages = {own_language(entry, wording.LANGUAGES, "") for entry in content.entries.get("member", ())}
        report.language = languages.pop() if len(languages) == 1 else ""
        report.shown = {id: as_shown(one) for id, one in decoded.directory.members.items() if one.status != DEPARTED}
    with timed("look", report, progress):
        report.problems += look(decoded, site, Cache(site / ".showcase"), NOTHING_SEEN).problems
    report.problems.sort()
    return report


def needs_others(problems: Collection[Problem]) -> bool:
    """Whether a member is mentioned that is not there: only those who know all names can say who was meant."""
    return any(one.code == "unknown-member" for one in problems)


def _leads_to_pages(decoded: Decoded) -> bool:
    """Whether a member's text leads to a page of the site: which pages there are depends on everybody."""
    return any(one.kind == "page" and one.folder.startswith("content/members/") for one in decoded.mentions)


def _is_like_a_page(id: str, decoded: Decoded, options: Options) -> bool:
    """Whether a member's page could have the address of a page of the list of members, such as page-2."""
    found = _LIKE_A_PAGE.fullmatch(id)
    if found is None or decoded.settings is None:
        return False
    from .i18n import read_messages

    roots = [options.site, bundled_site()]
    words = (read_messages(roots, language)[0].pgettext("path", "page") for language in decoded.settings.languages)
    return any(found[1] == (slugify(word) or "page") for word in words)
