"""A whole site, from content/ to output/: read this to know what showcase does."""

from __future__ import annotations

import datetime
import os
import re
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import images, pagefind, standing, wording
from .advice import advise
from .bundled import bundled_site
from .cache import Cache
from .content import file_bytes, read_marks, read_picture, replace_file
from .decode import Decoded
from .exports import Listed, machine_files
from .feeds import feed_files
from .gate import Gate, dead_ends, dead_mentions, faint_colours
from .i18n import Messages, Tongue, read_messages
from .ledger import LEDGER, Known, behind, former_names, read_ledger, with_former, written_ledger
from .lists import Lists, make_lists
from .memory import Memory, site_key, unpacked
from .model import Directory, Member, Settings
from .opendata import data_files
from .pages import Plan, plan
from .parallel import in_processes, without_collection
from .policy import SEARCHING
from .problems import Problem, problem
from .publish import Changes, OutputFile, Stage, only_one, readable_by_all
from .readers import Mention, PictureUse, nearest, rewrite
from .recall import read_site
from .redirects import redirect_files
from .remaking import Files, Remade, everything, remake, shared_digests
from .render import Renderer, SectorStyle, TemplateFault
from .searching import search_files
from .standing import Ingredients, Standing, ingredients
from .themes import read_theme
from .urls import slugify
from .views import Scene, guide, page_frame, pictures_of
from .writing import Writing


@dataclass(frozen=True, slots=True)
class Options:
    """How to build: where, for which day, with what left out. `jobs` is a number of processes; 0 means one a core."""

    site: Path
    output: Path
    today: datetime.date
    base_url: str = ""
    search: bool = True
    pictures: bool = True
    jobs: int = 0
    strict: bool = False
    clean: bool = False

    @property
    def workers(self) -> int:
        """Return the number of processes."""
        return self.jobs or os.cpu_count() or 1


@dataclass(slots=True)
class Report:
    """What a build or a check did: problems, what changed in output/, how many pages, rendered pages and members, seconds of each stage.

    `links` says how many links to other sites are in which state, where they were asked for. `shown` are the members that could be read.
    """

    problems: list[Problem] = field(default_factory=list)
    changes: Changes | None = None
    pages: int = 0
    rendered: int = 0
    members: int = 0
    links: Mapping[str, int] | None = None
    shown: Mapping[str, Member] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    def failed(self, strict: bool = False) -> bool:
        """Tell whether something stands in the way of publishing."""
        grave = {"error", "warning"} if strict else {"error"}
        return any(wording.severity(one.code) in grave for one in self.problems)


@dataclass(frozen=True, slots=True)
class Checked:
    """A site that has been read and checked: all that building needs."""

    settings: Settings
    directory: Directory
    new: Mapping[str, Member]
    pictures: tuple[PictureUse, ...]
    digests: Mapping[str, str]
    originals: dict[str, images.Original]
    messages: dict[str, Messages]
    lists: Lists
    plan: Plan
    ledger: Mapping[str, Known]
    renderer: Renderer
    mentions: tuple[Mention, ...]


Progress = Callable[[str], None]


def build(options: Options, progress: Progress = lambda stage: None) -> Report:
    """Check a site and publish it whole; with errors, publish nothing. Raises OSError or SearchFailed when the machine fails."""
    report = Report()
    with readable_by_all(), only_one(options.output), without_collection():
        cache = Cache(options.site / ".showcase")
        place = site_key(options.output)
        with _timed("read", report, progress):
            moment, now = cache.moment(), _ingredients(options)
            before = standing.recalled(cache.get("standing", place))
            if before and before.holds(now, options.output):
                return _as_before(before, report)
        checked = _check(options, report, cache, progress)
        report.shown = {}  # Only who checks an entry is told of it.
        if checked is None or report.failed(options.strict):
            report.problems.sort()
            return report
        report.problems += behind(checked.ledger, checked.plan)
        memory = unpacked(cache.get("published", place))
        stage = Stage(options.output, memory.published)
        # From here on the stand-by is not what it was, until there is a new memory.
        cache.drop("published", place)
        cache.drop("standing", place)
        scenes = _scenes(checked, options, cache, report, progress)
        shared = shared_digests(scenes)
        site = _Next(stage, memory if stage.last else Memory(), everything(scenes, shared))
        if options.pictures:
            with _timed("pictures", report, progress):
                _pictures(checked, options, site)
        with _timed("search", report, progress):
            _search(scenes, options, cache, site)
        with _timed("pages", report, progress):
            try:
                pages = remake(checked.plan.pages, scenes, shared, checked.renderer, stage, site.last, options.workers)
            except TemplateFault as fault:
                report.problems.append(fault.problem)
                report.problems.sort()
                return report
        site.take(pages.plain)
        with _timed("publish", report, progress):
            site.put(_assets(checked))
            site.whole("data", lambda: data_files(scenes))
            site.whole("feeds", lambda: feed_files(scenes))
            site.whole("redirects", lambda: redirect_files(checked.plan, [scene.tongue for scene in scenes]))
            site.whole("machines", lambda: _machine_files(checked, scenes))
            report.problems += [*pages.problems, *_dead_ends(site, pages, checked)]
            if report.failed(options.strict):
                report.problems.sort()
                return report
            changes = Changes(
                written=sorted((*site.written, *pages.written)),
                unchanged=len(site.same) + len(pages.same) + len(site.kept) + len(pages.kept),
            )
            put = (*site.same, *site.written, *pages.same, *pages.written)
            changes.removed, published = stage.finish(put, changes.written, (*site.kept, *pages.kept))
            pages.memory.everything, pages.memory.units = site.everything, site.units
            cache.put("published", place, pages.memory.packed(published))
        report.pages, report.members = len(checked.plan.pages), len(checked.lists.members)
        report.rendered = len(pages.written) + len(pages.same)
        report.changes = changes
        report.problems.sort()
        told = tuple(report.problems)
        left = Standing(now.digest, moment, published, told, report.pages, report.members)
        cache.put("standing", place, standing.packed(left))
    return report


def _ingredients(options: Options) -> Ingredients:
    roots = {options.site: ("content", "i18n", "themes"), bundled_site(): ("i18n", "themes")}
    return ingredients([root / name for root, names in roots.items() for name in names], replace(options, jobs=0, clean=False))


def _as_before(before: Standing, report: Report) -> Report:
    """Report what a build would that makes the same site again."""
    report.problems += before.problems
    report.changes = Changes(unchanged=len(before.published.files))
    report.pages, report.members = before.pages, before.members
    return report


@dataclass(slots=True)
class _Next:
    """The next site but for its pages: files that differ from those that visitors have, that were put and do not, and that just stay.

    `units` are files that were made together of all that the directory holds, which `everything` is the digest of.
    """

    stage: Stage
    last: Memory
    everything: str
    written: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    units: dict[str, list[str]] = field(default_factory=dict)

    def put(self, files: Iterable[OutputFile]) -> list[str]:
        """Put files into the next site and return their paths."""
        paths = []
        for file in files:
            paths.append(file.path)
            (self.written if self.stage.put(file) else self.same).append(file.path)
        return paths

    def take(self, files: Files) -> None:
        """Take over files of which others have put into the next site what does not stay."""
        self.written += files.written
        self.same += files.same
        self.kept += files.kept

    def stays(self, unit: str) -> bool:
        """Keep the files of a unit where nothing changed that they could be made of."""
        if self.everything != self.last.everything or unit not in self.last.units:
            return False
        self.units[unit] = self.last.units[unit]
        self.kept += self.units[unit]
        return True

    def whole(self, unit: str, make: Callable[[], Iterable[OutputFile]]) -> None:
        """Put the files of a unit, making them where they do not stay."""
        if not self.stays(unit):
            self.units[unit] = self.put(make())


def check(options: Options, progress: Progress = lambda stage: None) -> Report:
    """Report every problem of a site's content, words and theme; change nothing but the cache."""
    report = Report()
    checked = _check(options, report, Cache(options.site / ".showcase"), progress)
    report.members = len(checked.lists.members) if checked else 0
    report.problems += read_marks(options.site)[2]
    report.problems.sort()
    return report


def record_addresses(options: Options, gone: Collection[tuple[str, str]], write: bool) -> tuple[Report, int]:
    """Add all addresses of today to the ledger, where the entries in `gone` lead nowhere; return how many lines are new or other."""
    report = Report()
    checked = _check(options, report, Cache(options.site / ".showcase"), lambda stage: None, gone)
    report.problems.sort()
    if checked is None or report.failed():
        return report, 0
    before = file_bytes(options.site, LEDGER) or b""
    after = written_ledger(checked.ledger, checked.plan, gone).encode()
    if write and after != before:
        replace_file(options.site, LEDGER, after)
    return report, len(set(after.splitlines()) - set(before.splitlines()))


def _check(options: Options, report: Report, cache: Cache, progress: Progress, gone: Collection[tuple[str, str]] = ()) -> Checked | None:
    with _timed("read", report, progress):
        read = read_site(options.site, cache, options.today, lambda content, decoded, _: advise(content, decoded, options.today))
        decoded = read.decoded
        report.problems += read.problems
        report.shown = read.shown.members
    with _timed("look", report, progress):
        originals, found = look(decoded, options.site, cache, {})
        report.problems += found
    settings = decoded.settings
    if settings is None:
        return None
    if options.base_url:
        settings = replace(settings, base_url=options.base_url.rstrip("/") + "/")
    with _timed("plan", report, progress):
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
        lists = make_lists(read.facts.values(), directory.services)
        site_plan, found = plan(settings, directory, lists, messages)
        report.problems += [*found, *dead_mentions(decoded.mentions, site_plan), *faint_colours(read.content.entries.get("sector", ()))]
        ledger, found = read_ledger((file_bytes(options.site, LEDGER) or b"").decode("utf-8", "replace"))
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
        originals=originals if options.pictures else {},
        messages=messages,
        lists=lists,
        plan=site_plan,
        ledger=ledger,
        renderer=renderer,
        mentions=tuple(one for one in decoded.mentions if one.kind == "page"),
    )


Looked = dict[str, tuple[images.Original | None, list[images.Trouble]] | None]


def look(decoded: Decoded, site: Path, cache: Cache, seen: Looked) -> tuple[dict[str, images.Original], list[Problem]]:
    """Look at every picture that an entry refers to, once for all that share `seen`; report what is wrong where it is referred to."""
    problems: list[Problem] = []
    for use in decoded.pictures:
        if use.src not in seen:
            data = read_picture(site, use.src)
            seen[use.src] = None if data is None else images.look(data, use.src, cache.folder / "images" if cache.folder else None)
        found = seen[use.src]
        if found is None:
            problems.append(_missing(use, site))
            continue
        for trouble in found[1]:
            if not (use.logo and trouble.code == "image-too-small"):
                details: dict[str, Any] = {**trouble.params, "src": use.src.split("/", 3)[-1]}
                problems.append(problem(use.where, trouble.code, 0, **details))
    return {src: found[0] for src, found in seen.items() if found and found[0]}, problems


def _missing(use: PictureUse, site: Path) -> Problem:
    folder, _, name = use.src.rpartition("/")
    beside = sorted(path.name for path in (site / folder).iterdir()) if (site / folder).is_dir() else []
    near = nearest(name, beside)
    src = use.src.split("/", 3)[-1]
    suggestion = f"images/{near}" if near else ""
    mend = rewrite(use.node, suggestion) if near and _same_file(near, name) else ()
    return problem(use.where, "picture-missing", len(src), mend=mend, src=src, suggestion=suggestion)


def _same_file(one: str, other: str) -> bool:
    """Tell whether names differ only in what people do not see as a difference: capitals, accents, blanks, jpg or jpeg."""
    return slugify(re.sub(r"(?i)\.jpeg$", ".jpg", one)) == slugify(re.sub(r"(?i)\.jpeg$", ".jpg", other))


def _scenes(checked: Checked, options: Options, cache: Cache, report: Report, progress: Progress) -> list[Scene]:
    """Prepare one scene a language; all Markdown is turned into HTML once, for all languages that show it."""
    with _timed("markdown", report, progress):
        html = Writing(cache)
        html.prepare(checked.directory, checked.new, options.workers)
    return [
        Scene(
            settings=checked.settings,
            directory=checked.directory,
            lists=checked.lists,
            plan=checked.plan,
            tongue=Tongue(language, checked.messages[language.code]),
            originals=checked.originals,
            html=html,
            digests=checked.digests,
            day=options.today,
        )
        for language in checked.settings.languages
    ]


def _pictures(checked: Checked, options: Options, site: _Next) -> None:
    """Make the files of all pictures that some page shows, but for those that visitors have: they are named by their content."""
    uses = [use for use in checked.pictures if use.src.split("/")[2] in checked.directory.members]
    logos = {use.src for use in uses if use.logo}
    there = site.stage.last.files if site.stage.last else frozenset()
    jobs = []
    for src in sorted({use.src for use in uses} & checked.originals.keys()):
        original = checked.originals[src]
        wanted = images.variants(original, "logo" if src in logos else "picture")
        site.kept += (variant.path for variant in wanted if variant.path in there)
        jobs.append(images.Job(options.site / src, original, [variant for variant in wanted if variant.path not in there]))
    made = images.produce(jobs, options.site / ".showcase" / "images", options.workers)
    site.put(OutputFile(path, file) for path, file in made if isinstance(file, Path))


def _search(scenes: Sequence[Scene], options: Options, cache: Cache, site: _Next) -> None:
    """Make the search files of the languages, each in a process: the full text takes a processor for itself."""
    names = {scene.tongue.code: f"search {scene.tongue.code} {options.search}" for scene in scenes}
    todo = [scene for scene in scenes if not site.stays(names[scene.tongue.code])]
    made = in_processes(lambda scene: search_files(scene, cache, options.search), todo, options.workers)
    for scene, files in zip(todo, made, strict=True):
        site.units[names[scene.tongue.code]] = site.put(files)


def _assets(checked: Checked) -> Iterator[OutputFile]:
    for name, data in sorted(checked.renderer.assets.files.items()):
        yield OutputFile(f"assets/{name}", data)


def _dead_ends(site: _Next, pages: Remade, checked: Checked) -> Iterator[Problem]:
    """Tell what leads nowhere in the next site: of the pages that were rendered, and of the others where files are going."""
    kept = frozenset((*site.kept, *pages.kept))
    files = kept.union(site.written, site.same, pages.written, pages.same)
    gate = Gate(checked.plan.base_path)
    if site.stage.last and not site.stage.last.files <= files:
        for page in pages.kept:
            gate.follow(page, site.stage.read(page, kept=True))
    targets = {**gate.targets, **pages.targets}
    yield from dead_ends(targets, checked.mentions, files, lambda path: site.stage.read(path, path in kept))


def _machine_files(checked: Checked, scenes: Sequence[Scene]) -> list[OutputFile]:
    by_lang = {scene.tongue.code: scene for scene in scenes}
    pages = []
    for page in checked.plan.pages:
        scene = by_lang[page.lang or scenes[0].tongue.code]
        pages.append(Listed(page_frame(page, scene), pictures_of(page, scene)))
    # The search program compiles its own code, both in the page and in the worker, which obeys the policy of its own file.
    searches = [checked.plan.paths[subject, scene.tongue.code] for scene in scenes for subject in sorted(SEARCHING)]
    searches += [f"{scene.tongue.code}/{pagefind.folder()}/*" for scene in scenes]
    return [*machine_files(checked.plan, pages, searches), OutputFile("llms.txt", guide(scenes[0], scenes))]


@contextmanager
def _timed(stage: str, report: Report, progress: Progress) -> Iterator[None]:
    progress(stage)
    start = time.perf_counter()
    yield
    report.seconds[stage] = round(report.seconds.get(stage, 0) + time.perf_counter() - start, 4)


SearchFailed = pagefind.SearchFailed
