"""A site read and checked: its problems, and all that building needs where nothing stands in the way."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from . import images
from .advice import advise
from .bundled import bundled_site
from .cache import Cache
from .content import MOST_KEPT, file_bytes, read_marks, replace_file
from .gate import dead_mentions, faint_colours
from .i18n import Messages, Tongue, read_messages
from .ledger import LEDGER, Known, former_names, read_ledger, with_former, written_ledger
from .lists import Lists, kept_lists
from .looking import keep_look, last_look, look
from .marks import Sighting
from .memory import digest_of
from .model import Directory, Member, Settings
from .outcome import Options, Progress, Report, timed
from .pages import Plan, plan
from .parallel import without_collection
from .program import program_digest
from .readers import Mention, PictureUse
from .recall import Read, read_site
from .render import Renderer, SectorStyle, TemplateFault
from .themes import read_theme
from .typography import Typography


@dataclass(frozen=True, slots=True)
class Checked:
    """A site that has been read and checked: all that building needs."""

    settings: Settings
    directory: Directory
    new: Mapping[str, Member]
    pictures: tuple[PictureUse, ...]
    digests: Mapping[str, str]
    texts: Mapping[str, str]
    originals: dict[str, images.Original]
    messages: dict[str, Messages]
    lists: Lists
    plan: Plan
    ledger: Mapping[str, Known]
    renderer: Renderer
    typography: Typography
    mentions: tuple[Mention, ...]


def check(options: Options, progress: Progress = lambda stage: None) -> Report:
    """Report every problem of a site's content, words and theme; change nothing but the cache."""
    report = Report()
    with without_collection():
        checked = checked_site(options, report, Cache(options.site / ".showcase"), progress)
    report.members = len(checked.lists.members) if checked else 0
    report.problems += read_marks(options.site)[2]
    report.problems.sort()
    return report


def record_addresses(options: Options, gone: Collection[tuple[str, str]], write: bool) -> tuple[Report, int]:
    """Add all addresses of today to the ledger, where the entries in `gone` lead nowhere; return how many lines are new or other."""
    report = Report()
    with without_collection():
        checked = checked_site(options, report, Cache(options.site / ".showcase"), lambda stage: None, gone)
    report.problems.sort()
    if checked is None or report.failed():
        return report, 0
    before = file_bytes(options.site, LEDGER, MOST_KEPT) or b""
    after = written_ledger(checked.ledger, checked.plan, gone).encode()
    if write and after != before:
        replace_file(options.site, LEDGER, after)
    return report, len(set(after.splitlines()) - set(before.splitlines()))


def checked_site(
    options: Options,
    report: Report,
    cache: Cache,
    progress: Progress,
    gone: Collection[tuple[str, str]] = (),
    seen: Sighting | None = None,
) -> Checked | None:
    """Read and check a site, noting in `report` what is wrong; None if nothing can be built.

    Addresses of entries in `gone` may vanish; `seen` is how the members' files look now, where that is known.
    """
    with timed("read", report, progress):
        day = options.today
        read = read_site(options.site, cache, day, lambda content, decoded, _: advise(content, decoded, day), options.workers, seen)
        decoded = read.decoded
        report.problems += read.problems
        report.shown = read.shown.members
    with timed("look", report, progress):
        last = last_look(cache)
        originals, found, known = look(decoded, options.site, cache, last)
        report.problems += found
        if known.found != last.found:
            keep_look(cache, known)
    settings = decoded.settings
    if settings is None:
        return None
    if options.base_url:
        settings = replace(settings, base_url=options.base_url.rstrip("/") + "/")
    with timed("plan", report, progress):
        roots = [options.site, bundled_site()]
        messages = {}
        for language in settings.languages:
            messages[language.code], found = read_messages(roots, language)
            report.problems += found
        directory = read.shown
        theme, found = read_theme(settings.theme, roots)
        report.problems += found
        if theme is None or report.failed():
            return None
        lists = kept_lists(read.facts, directory.services, _lists_made_of(read), cache)
        site_plan, found = plan(settings, directory, lists, messages)
        report.problems += [*found, *dead_mentions(decoded.mentions, site_plan), *faint_colours(read.content.entries.get("sector", ()))]
        ledger, found = read_ledger((file_bytes(options.site, LEDGER, MOST_KEPT) or b"").decode("utf-8", "replace"))
        report.problems += found
        names = former_names(directory, read.facts.values(), read.departed)
        site_plan, found = with_former(site_plan, ledger, names, settings, directory)
        report.problems += [one for one in found if (dict(one.details)["kind"], dict(one.details)["id"]) not in gone]
        tongues = [Tongue(language, messages[language.code]) for language in settings.languages]
        styles = tuple(SectorStyle(one.id, one.colour, one.colour_dark, one.sign) for one in directory.sectors.values())
        try:
            renderer = Renderer(theme, tongues, site_plan.base_path, styles, cache)
        except TemplateFault as fault:
            report.problems.append(fault.problem)
            return None
        report.problems += renderer.problems
    return Checked(
        settings=settings,
        directory=directory,
        new=read.new,
        pictures=decoded.pictures if options.pictures else (),
        digests=read.digests,
        texts=read.texts,
        originals=originals if options.pictures else {},
        messages=messages,
        lists=lists,
        plan=site_plan,
        ledger=ledger,
        renderer=renderer,
        typography=theme.typography,
        mentions=tuple(one for one in decoded.mentions if one.kind == "page"),
    )


def _lists_made_of(read: Read) -> str:
    """Return a digest of all that the lists are made of; nothing where that is not known of every member."""
    if not read.digests.keys() >= read.facts.keys():
        return ""
    shown = read.shown
    return digest_of(program_digest(), list(read.facts), read.digests, shown.sectors, shown.services, shown.cantons, shown.communes)
