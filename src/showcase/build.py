"""A whole site, from content/ to output/: read this to know what showcase does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from pathlib import Path

from . import images, leftover, memory, pagefind
from .badges import badge_files
from .cache import Cache
from .checking import Checked, checked_site
from .exports import machine_files, sitemap
from .feeds import feed_files
from .gate import Gate, crowd, dead_ends
from .i18n import Tongue
from .ledger import behind
from .leftover import Leftover
from .marks import Sighting
from .memory import Memory, Unit
from .opendata import data_files, member_files
from .outcome import Options, Progress, Report, timed
from .pages import Subject
from .parallel import in_parts, in_processes, without_collection
from .pieces import Pieces, watch
from .policy import SEARCHING
from .problems import Problem
from .publish import Changes, OutputFile, Published, Stage
from .redirects import redirect_files
from .remaking import Files, Remade, everything, lists_made_of, remake, shared_digests
from .render import TemplateFault
from .searching import forget_parts, search_files, search_unit
from .social import Card, card_path
from .social_files import card_tasks
from .sparing import spared, told, wanted_pictures
from .views import Scene, card_subject, drawn_card, guide
from .writing import Writing

_KEYS_A_PROCESS = 500


def build(options: Options, seen: Sighting, left: Leftover, cache: Cache, report: Report, progress: Progress) -> Published | None:
    """Check a site and publish it whole; with errors, publish nothing. Returns what was published and left behind.

    `seen` is how the members' files look, `left` what the last build left behind; `report` is told what was found and done. Raises OSError
    or SearchFailed when the machine fails.
    """
    with without_collection():
        checked = checked_site(options, report, cache, progress, seen=seen)
        report.shown = {}  # Only who checks an entry is told of it.
        if checked is None or report.failed(options.strict):
            return None
        report.problems += behind(checked.ledger, checked.plan)
        stage = Stage(options.output, left.published(), left.stands(), options.workers)
        last = memory.recalled(cache, left.place) if stage.last else Memory()
        # From here on the stand-by is not what it was, until that is told anew.
        leftover.forget(cache, left.place)
        memory.forget(cache, left.place)
        cache.drop("standing", left.place)
        scenes = _scenes(checked, options, cache, report, progress)
        if checked.settings.most_files:
            with timed("plan", report, progress):
                checked, left_out = spared(checked, scenes, options)
            report.problems += told(left_out, checked.settings.most_files)
            scenes = [replace(scene, settings=checked.settings, plan=checked.plan) for scene in scenes]
        shared = shared_digests(scenes)
        site = _Next(stage, last, everything(scenes, shared))
        pieces = Pieces(watch(scenes), cache, shared, options.workers)
        lists = lists_made_of(scenes[0], shared)
        pieces.watch.world.believe(site.last.of_lists(lists))
        if options.pictures:
            with timed("pictures", report, progress):
                _pictures(pieces, checked, options, site)
        with timed("search", report, progress):
            _search(pieces, options, site)
        with timed("pages", report, progress):
            try:
                pages = remake(checked.plan.pages, scenes, pieces.watch, shared, checked.renderer, stage, site.last, options.workers)
                site.put(badge_files(checked.renderer, scenes))
            except TemplateFault as fault:
                report.problems.append(fault.problem)
                return None
        site.take(pages.beside)
        with timed("publish", report, progress):
            site.put(_assets(checked))
            _data(pieces, site)
            _feeds(pieces, site)
            site.whole("redirects", lambda: redirect_files(checked.plan, [scene.tongue for scene in scenes]))
            site.put(_machine_files(checked, scenes))
            _sitemap(checked, pages, site)
            report.problems += [*pages.problems, *_dead_ends(site, pages, checked), *_crowd(site, pages, checked)]
            if report.failed(options.strict):
                return None
            changes = Changes(
                written=sorted((*site.written, *pages.written)),
                unchanged=len(site.same) + len(pages.same) + len(site.kept) + len(pages.kept),
            )
            put = (*site.same, *site.written, *pages.same, *pages.written)
            changes.removed, published = stage.finish(put, changes.written, (*site.kept, *pages.kept))
            pages.memory.everything, pages.memory.lists, pages.memory.units = site.everything, lists, site.units
            pages.memory.keep(cache, left.place)
            leftover.leave(cache, left.place, published)
        report.pages, report.members = len(checked.plan.pages), len(checked.lists.members)
        report.rendered = len(pages.written) + len(pages.same)
        report.changes = changes
        report.remains = (checked, site, pages, pieces, seen)
        return published


@dataclass(slots=True)
class _Next:
    """The next site but for its pages: files that differ from those that visitors have, that were put and do not, and that just stay.

    `units` are files that were made together of many entries, `everything` is a digest of all that they could be made of.
    """

    stage: Stage
    last: Memory
    everything: str
    written: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    units: dict[str, Unit] = field(default_factory=dict)

    def put(self, files: Iterable[OutputFile]) -> list[str]:
        """Put files into the next site and return their paths."""
        paths = []
        for file in files:
            paths.append(file.path)
            (self.written if self.stage.put(file) else self.same).append(file.path)
        return paths

    def put_apart(self, keys: Sequence[str], make: Callable[[str], Iterable[OutputFile]], workers: int) -> list[str]:
        """Put the files that are made of each key, where these are many in several processes, and return their paths."""
        paths = []

        def put(part: Sequence[str]) -> list[tuple[str, bool]]:
            return [(file.path, self.stage.put(file)) for key in part for file in make(key)]

        for path, differs in chain.from_iterable(in_processes(put, in_parts(keys, _KEYS_A_PROCESS), workers)):
            paths.append(path)
            (self.written if differs else self.same).append(path)
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
        self.keep(unit)
        return True

    def keep(self, unit: str) -> None:
        """Keep the files of a unit."""
        self.units[unit] = self.last.units[unit]
        self.kept += self.units[unit].files

    def made_of(self, unit: str) -> str:
        """Return what the files of a unit were made of that visitors have; nothing where they have none, or that is not known."""
        return self.last.units[unit].made_of if unit in self.last.units else ""

    def take_over(self, unit: str, made_of: str, files: Iterable[OutputFile] | None) -> None:
        """Put the files of a unit with what they are made of, or keep those that visitors have where they are made of the same."""
        if files is None:
            self.keep(unit)
        else:
            self.units[unit] = Unit(self.put(files), made_of, {})

    def whole(self, unit: str, make: Callable[[], Iterable[OutputFile]]) -> None:
        """Put the files of a unit, making them where they do not stay."""
        if not self.stays(unit):
            self.units[unit] = Unit(self.put(make()), "", {})


def _scenes(checked: Checked, options: Options, cache: Cache, report: Report, progress: Progress) -> list[Scene]:
    """Prepare one scene a language; all Markdown is turned into HTML once, for all languages that show it."""
    with timed("markdown", report, progress):
        html = Writing(cache)
        html.prepare(checked.directory, checked.new, options.workers)
    typography = checked.typography.digest if options.pictures else ""
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
            texts=checked.texts,
            day=options.today,
            typography=typography,
        )
        for language in checked.settings.languages
    ]


def _pictures(pieces: Pieces, checked: Checked, options: Options, site: _Next) -> None:
    """Make the files of all pictures that some page shows or names, but for those that visitors have: they are named by their content."""
    there = site.stage.last.files if site.stage.last else frozenset()
    jobs = []
    for src, wanted in sorted(wanted_pictures(checked).items()):
        original = checked.originals[src]
        site.kept += (variant.path for variant in wanted if variant.path in there)
        jobs.append(images.Job(options.site / src, original, [variant for variant in wanted if variant.path not in there]))
    cards = dict(_cards(pieces, checked, options, there))
    site.kept += (path for path, todo in cards.items() if todo is None)
    tasks = card_tasks(((path, *todo) for path, todo in cards.items() if todo), checked.typography)
    made = images.produce(jobs, options.site / ".showcase" / "images", options.workers, tasks)
    site.put(OutputFile(path, file) for path, file in made if isinstance(file, Path))


def _cards(
    pieces: Pieces, checked: Checked, options: Options, there: Collection[str]
) -> Iterator[tuple[str, tuple[Card, Path | None] | None]]:
    """Yield the path of every social card, and where it is not there yet what stands on it and the file of its picture."""
    subjects = sorted({card_subject(page.subject, checked.directory, checked.settings) for page in checked.plan.pages})
    for scene in pieces.watch.scenes:
        lang = scene.tongue.code
        paths = pieces.of(f"cards {lang}", lang, subjects, partial(_card_path, scene=scene)).data()
        for subject, path in zip(subjects, paths, strict=True):
            if path in there:
                yield path, None
            else:
                card, picture, _ = drawn_card(subject, scene)
                yield path, (card, options.site / picture.src if picture else None)


def _card_path(subject: Subject, scene: Scene) -> str:
    return card_path(drawn_card(subject, scene).card, scene.typography)


def _search(pieces: Pieces, options: Options, site: _Next) -> None:
    """Make the search files of the languages, each in a process: the full text takes a processor for itself."""
    todo = []
    for scene in pieces.watch.scenes:
        unit = search_unit(scene.tongue.code, options.search)
        parts = [name for name in site.last.units if name.startswith(f"{unit} ")]
        if site.stays(unit):
            for part in parts:
                site.keep(part)
        else:
            todo.append(scene.tongue.code)
    last = {name: one.made_of for name, one in site.last.units.items()}
    for found in in_processes(lambda lang: search_files(lang, pieces, options.search, last), todo, options.workers):
        for name, one in found.items():
            if one.files is None:
                site.keep(name)
            else:
                site.units[name] = Unit(site.put(one.files), one.made_of, {})
    if todo and options.search:
        forget_parts(pieces.cache, {one.made_of for one in site.units.values()})


def _feeds(pieces: Pieces, site: _Next) -> None:
    """Put the feeds into the next site where something in them is other than visitors have it."""
    if not site.stays("feeds"):
        site.take_over("feeds", *feed_files(pieces, site.made_of("feeds")))


def _data(pieces: Pieces, site: _Next) -> None:
    """Put the open data into the next site; files that visitors have are not made."""
    if not site.stays("data"):
        sums = site.last.units["data"].sums if "data" in site.last.units else {}
        data = data_files(pieces, site.made_of("data"), sums)

        def own(id: str) -> Iterator[OutputFile]:
            return (file for file in member_files(id, pieces) if file.path not in data.kept)

        put = [*site.put(data.made), *site.put_apart(data.members, own, pieces.workers)]
        site.units["data"] = Unit([*put, *sorted(data.kept)], data.made_of, data.sums)
        site.kept += data.kept


def _assets(checked: Checked) -> Iterator[OutputFile]:
    for name, data in sorted(checked.renderer.assets.files.items()):
        yield OutputFile(f"assets/{name}", data)


def _dead_ends(site: _Next, pages: Remade, checked: Checked) -> Iterator[Problem]:
    """Tell what leads nowhere in the next site: of the pages that were rendered, and of the others where files are going."""
    kept = frozenset((*site.kept, *pages.kept))
    files = kept.union(site.written, site.same, pages.written, pages.same)
    gate = Gate(checked.plan.base_path)
    # The full text's files come and go with every word, and no page leads to one.
    full_text = f"/{pagefind.folder()}/"
    if site.stage.last and any(full_text not in gone for gone in site.stage.last.files - files):
        for page in pages.kept:
            gate.follow(page, site.stage.read(page, kept=True))
    targets = {**gate.targets, **pages.targets}
    yield from dead_ends(targets, checked.mentions, files, lambda path: site.stage.read(path, path in kept))


def _sitemap(checked: Checked, pages: Remade, site: _Next) -> None:
    """Put the sitemap into the next site where it tells of other pages than that which visitors have, or other things of them."""
    listed = {file: made.listed for file, made in pages.memory.pages.items()}
    site.take_over("sitemap", *sitemap(checked.plan, listed, site.made_of("sitemap")))


def _crowd(site: _Next, pages: Remade, checked: Checked) -> Iterator[Problem]:
    """Tell whether the host takes so many files, where that is known."""
    if not checked.settings.most_files:
        return
    files = {*site.kept, *pages.kept, *site.written, *site.same, *pages.written, *pages.same}
    yield from crowd(files, checked.settings.most_files)


def _machine_files(checked: Checked, scenes: Sequence[Scene]) -> list[OutputFile]:
    # The search program compiles its own code, both in the page and in the worker, which obeys the policy of its own file.
    searches = [checked.plan.paths[subject, scene.tongue.code] for scene in scenes for subject in sorted(SEARCHING)]
    searches += [f"{scene.tongue.code}/{pagefind.folder()}/*" for scene in scenes]
    return [*machine_files(checked.plan, searches), OutputFile("llms.txt", guide(scenes[0], scenes))]
