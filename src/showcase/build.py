"""A whole site, from content/ to output/: read this to know what showcase does."""

from __future__ import annotations

import datetime
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from . import images, pagefind, wording
from .bundled import bundled_site
from .cache import Cache
from .content import read_content, read_picture
from .decode import Decoded, decode, on
from .exports import machine_files
from .facets import facts_of
from .i18n import Messages, Tongue, read_messages
from .lists import Lists, make_lists
from .memory import Memory, site_key, unpacked
from .model import Directory, Settings
from .opendata import data_files
from .pages import Plan, plan
from .parallel import in_processes, without_collection
from .problems import Problem, problem
from .publish import Changes, OutputFile, Stage, only_one
from .readers import PictureUse, nearest, rewrite
from .remaking import remake
from .render import Renderer, SectorStyle, TemplateFault
from .searching import search_files
from .themes import read_theme
from .urls import slugify
from .views import Scene, page_frame
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
    """What a build did: problems, what changed in output/, how many pages, rendered pages and members, and the seconds of each stage."""

    problems: list[Problem] = field(default_factory=list)
    changes: Changes | None = None
    pages: int = 0
    rendered: int = 0
    members: int = 0
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
    originals: dict[str, images.Original]
    messages: dict[str, Messages]
    lists: Lists
    plan: Plan
    renderer: Renderer


Progress = Callable[[str], None]


def build(options: Options, progress: Progress = lambda stage: None) -> Report:
    """Check a site and publish it whole; with errors, publish nothing. Raises OSError or SearchFailed when the machine fails."""
    report = Report()
    with only_one(options.output), without_collection():
        cache = Cache(options.site / ".showcase")
        checked = _check(options, report, cache, progress)
        if checked is None or report.failed(options.strict):
            report.problems.sort()
            return report
        place = site_key(options.output)
        memory = unpacked(cache.get("published", place))
        stage = Stage(options.output, memory.published)
        # From here on the stand-by is not what it was, until there is a new memory.
        cache.drop("published", place)
        scenes = _scenes(checked, options, cache, report, progress)
        paths: list[str] = []
        changes = Changes()
        if options.pictures:
            with _timed("pictures", report, progress):
                _put(_pictures(checked, options), stage, paths, changes)
        with _timed("search", report, progress):
            # Bundles use a processor each, so languages are spread over processes like pages.
            for files in in_processes(lambda scene: search_files(scene, cache, options.search), scenes, options.workers):
                _put(files, stage, paths, changes)
        with _timed("pages", report, progress):
            try:
                pages = remake(checked.plan.pages, scenes, checked.renderer, stage, memory if stage.last else Memory(), options.workers)
            except TemplateFault as fault:
                report.problems.append(fault.problem)
                report.problems.sort()
                return report
        with _timed("publish", report, progress):
            _put(_assets(checked), stage, paths, changes)
            _put(data_files(scenes), stage, paths, changes)
            _put(_machine_files(checked, scenes), stage, paths, changes)
            paths += pages.written + pages.same
            changes.written += pages.written
            report.rendered = len(pages.written) + len(pages.same)
            changes.unchanged += len(pages.same) + len(pages.kept)
            changes.removed, published = stage.finish(paths, changes.written, pages.kept)
            cache.put("published", place, pages.memory.packed(published))
        report.pages, report.members = len(checked.plan.pages), len(checked.lists.members)
        changes.written.sort()
        report.changes = changes
    report.problems.sort()
    return report


def check(options: Options, progress: Progress = lambda stage: None) -> Report:
    """Report every problem of a site's content, words and theme; change nothing but the cache."""
    report = Report()
    checked = _check(options, report, Cache(options.site / ".showcase"), progress)
    report.members = len(checked.lists.members) if checked else 0
    report.problems.sort()
    return report


def _check(options: Options, report: Report, cache: Cache, progress: Progress) -> Checked | None:
    with _timed("read", report, progress):
        content, found = read_content(options.site)
        decoded, more = decode(content)
        report.problems += found + more
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
        directory = on(options.today, decoded.directory)
        theme, found = read_theme(settings.theme, roots)
        report.problems += found
        if theme is None or report.failed():
            return None
        lists = make_lists((facts_of(member, directory) for member in directory.members.values()), directory.services)
        site_plan, found = plan(settings, directory, lists, messages)
        report.problems += found
        tongues = [Tongue(language, messages[language.code]) for language in settings.languages]
        styles = tuple(SectorStyle(one.id, one.colour, one.colour_dark, one.sign) for one in directory.sectors.values())
        try:
            renderer = Renderer(theme, tongues, site_plan.base_path, styles)
        except TemplateFault as fault:
            report.problems.append(fault.problem)
            return None
        report.problems += renderer.problems
    return Checked(settings, directory, originals if options.pictures else {}, messages, lists, site_plan, renderer)


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
        html.prepare(checked.directory, options.workers)
    return [
        Scene(
            settings=checked.settings,
            directory=checked.directory,
            lists=checked.lists,
            plan=checked.plan,
            tongue=Tongue(language, checked.messages[language.code]),
            originals=checked.originals,
            html=html,
            day=options.today,
        )
        for language in checked.settings.languages
    ]


def _pictures(checked: Checked, options: Options) -> Iterator[OutputFile]:
    """Make the files of all pictures that some page shows."""
    logos = {member.logo.src for member in checked.directory.members.values() if member.logo}
    shown = set(logos)
    for member in checked.directory.members.values():
        shown.update(picture.src for project in member.projects for picture in project.images)
        shown.update({member.cover.src} if member.cover else ())
    jobs = []
    for src in sorted(shown & checked.originals.keys()):
        original = checked.originals[src]
        jobs.append(images.Job(options.site / src, original, images.variants(original, "logo" if src in logos else "picture")))
    for path, made in images.produce(jobs, options.site / ".showcase" / "images", options.workers):
        if isinstance(made, Path):
            yield OutputFile(path, made)


def _assets(checked: Checked) -> Iterator[OutputFile]:
    for name, data in sorted(checked.renderer.assets.files.items()):
        yield OutputFile(f"assets/{name}", data)


def _machine_files(checked: Checked, scenes: Sequence[Scene]) -> list[OutputFile]:
    by_lang = {scene.tongue.code: scene for scene in scenes}
    frames = [page_frame(page, by_lang[page.lang or scenes[0].tongue.code]) for page in checked.plan.pages]
    # The search program compiles its own code, both in the page and in the worker, which obeys the policy of its own file.
    asking = [("search",), ("members", "1"), ("works", "1")]
    searches = [checked.plan.paths[subject, scene.tongue.code] for scene in scenes for subject in asking]
    searches += [f"{scene.tongue.code}/{pagefind.folder()}/*" for scene in scenes]
    return machine_files(checked.plan, frames, searches)


def _put(files: Iterator[OutputFile] | list[OutputFile], stage: Stage, paths: list[str], changes: Changes) -> None:
    for file in files:
        paths.append(file.path)
        if stage.put(file):
            changes.written.append(file.path)
        else:
            changes.unchanged += 1


@contextmanager
def _timed(stage: str, report: Report, progress: Progress) -> Iterator[None]:
    progress(stage)
    start = time.perf_counter()
    yield
    report.seconds[stage] = round(report.seconds.get(stage, 0) + time.perf_counter() - start, 4)


SearchFailed = pagefind.SearchFailed
