"""All pages: those that would come out as they did stay, the others are made again, in as many processes as pay for their start."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from .exports import listing
from .gate import Gate, Target
from .memory import Groups, Made, Memory, digest_of, remember
from .pages import Page
from .parallel import in_parts, in_processes
from .pieces import Watch
from .problems import Problem
from .program import program_digest
from .publish import OutputFile, Stage
from .render import Renderer
from .texts import TEXT
from .views import Scene, beside, beside_path, page_frame, pictures_of, site_frame, structured_data, view_of

_PAGES_A_PROCESS = 400
_MANY = 5_000
"""From how many pages on a first build leaves the digests of views to those that make a page again: they take a twelfth of its time."""
# A page as it was made, the number of the sights that it looked at, and whether it and the file beside it changed.
_Done = tuple[Made, int, bool | None, bool | None]


class Files(NamedTuple):
    """What became of files: those that are not as they were, those that came out the same, those not made at all."""

    written: tuple[str, ...]
    same: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Remade:
    """What became of the pages: those that are not as they were, those that came out the same, those not made at all; and from what.

    `beside` tells the same of the Markdown and the codes beside them. `targets` are what pages that were rendered lead to within the site,
    `problems` what is wrong with them.
    """

    written: tuple[str, ...]
    same: tuple[str, ...]
    kept: tuple[str, ...]
    beside: Files
    memory: Memory
    targets: dict[Target, str]
    problems: tuple[Problem, ...]


def remake(
    pages: Sequence[Page],
    scenes: Sequence[Scene],
    watch: Watch,
    shared: Mapping[str, str],
    renderer: Renderer,
    stage: Stage,
    last: Memory,
    workers: int,
) -> Remade:
    """Put every page that the last build did not make the same into the next site; `shared` is what `shared_digests` returns.

    `watch` watches the scenes.

    Raises TemplateFault, and OSError when the disk fails.
    """
    main = scenes[0].tongue.code
    seen, world, watched = watch.seen, watch.world, watch.scenes
    by_lang = {scene.tongue.code: scene for scene in watched}
    frames = {scene.tongue.code: site_frame(scene) for scene in scenes}
    around = {lang: digest_of(frame, shared[lang]) for lang, frame in frames.items()}

    digested = bool(last.pages) or len(pages) < _MANY
    # Every process that makes pages has its own. They get parts in order: the first page that leads somewhere is told by whichever made it.
    gate = Gate(scenes[0].plan.base_path)

    @cache
    def rendered_with(template: str, lang: str) -> str:
        return f"{renderer.digest(template)} {around[lang]}"

    def rendering(page: Page) -> str:
        return rendered_with(page.template, page.lang or main)

    def make(part: Sequence[Page]) -> tuple[list[_Done], Groups, dict[Target, str], list[Problem]]:
        """Return each page as it was made now, and whether its files changed; None where its view came out as it was."""
        done: list[_Done] = []
        groups = Groups()
        for page in part:
            lang = page.lang or main
            seen.clear()
            view, frame = view_of(page, by_lang[lang], watched), page_frame(page, by_lang[lang])
            data = structured_data(page, view, frame, by_lang[lang])
            near = beside(page, view, frame, by_lang[lang])
            listed = listing(frame, pictures_of(page, by_lang[lang]))
            read = {sight for sight in seen if sight[0] == TEXT}
            texts = "\n".join(sorted(key for _, key in read))
            number = groups.number(seen - read)
            made = Made(texts, rendering(page), listed, digest_of(page.subject, view, frame, data, near) if digested else "")
            before = last.pages.get(page.file)
            if before and (before.view, before.rendering) == (made.view, made.rendering):
                done.append((made, number, None, None))
            else:
                html = renderer.page(view, frame, frames[lang], data)
                gate.look(page.file, page.template, html)
                put = stage.put(OutputFile(beside_path(page), near.encode())) if near else None
                done.append((made, number, stage.put(OutputFile(page.file, html)), put))
        return done, groups, *gate.told()

    views = last.unchanged_views(pages, shared, world)
    kept = {page.file: views[page.file] for page in pages if page.file in views and views[page.file].rendering == rendering(page)}
    # Pages about the same thing are made one after the other in all languages, which share part of the work.
    todo = [page for page in pages if page.file not in kept]
    place = {subject: number for number, subject in enumerate(dict.fromkeys(page.subject for page in todo))}
    todo.sort(key=lambda page: place[page.subject])
    parts = in_parts(todo, _PAGES_A_PROCESS)
    looked = {file: last.looked[file] for file in kept}
    groups = last.seen() if todo else Groups()
    made = dict(kept)
    verdicts: dict[str, bool | None] = dict.fromkeys(kept, None)
    besides: dict[str, bool | None] = dict.fromkeys(filter(None, map(beside_path, pages)), None)
    targets: dict[Target, str] = {}
    problems: list[Problem] = []
    for part, (done, found, leading, wrong) in zip(parts, in_processes(make, parts, workers), strict=True):
        numbers = groups.take(found)
        for page, (one, number, changed, near) in zip(part, done, strict=True):
            # What many pages have in common stands once.
            made[page.file] = Made(sys.intern(one.texts), sys.intern(one.rendering), sys.intern(one.listed), one.view)
            looked[page.file] = numbers[number]
            verdicts[page.file] = changed
            if beside_path(page):
                besides[beside_path(page)] = near
        for target, file in leading.items():
            targets.setdefault(target, file)
        problems += wrong
    sights, sets = (list(groups.places), list(groups.numbers)) if todo else (last.sights, last.groups)
    return Remade(
        **_sorted(verdicts)._asdict(),
        beside=_sorted(besides),
        memory=remember(made, looked, sights, sets, shared, world),
        targets=targets,
        problems=tuple(problems),
    )


def _sorted(verdicts: Mapping[str, bool | None]) -> Files:
    return Files(
        written=tuple(file for file, changed in verdicts.items() if changed),
        same=tuple(file for file, changed in verdicts.items() if changed is False),
        kept=tuple(file for file, changed in verdicts.items() if changed is None),
    )


def everything(scenes: Sequence[Scene], shared: Mapping[str, str]) -> str:
    """Return a digest of all that anything published is made of, but for the theme."""
    first = scenes[0]
    return digest_of(
        shared,
        first.digests,
        first.texts,
        sorted(first.originals.items()),
        first.directory.pages,
        first.directory.opportunities,
        first.day,
        list(first.lists.members),
        first.plan.moved,
    )


def lists_made_of(scene: Scene, shared: Mapping[str, str]) -> str:
    """Return a digest of all that the lists are made of; nothing where that is not known of every member."""
    return digest_of(shared[""], sorted(scene.digests.items())) if scene.digests.keys() >= set(scene.lists.members) else ""


def shared_digests(scenes: Sequence[Scene]) -> dict[str, str]:
    """Return for each language a digest of all that its pages are made from but for what scenes watch; "" is the pages without one.

    Addresses are made of the words of all languages, and pages name each other's.
    """
    first = scenes[0]
    directory = first.directory
    words = [sorted((key, forms) for key, forms in scene.tongue.messages.forms.items() if key[0] == "path") for scene in scenes]
    places = (directory.sectors, directory.services, directory.cantons, directory.communes)
    common = digest_of(program_digest(), first.settings, places, words, first.plan.base_url, first.typography)
    found = {scene.tongue.code: digest_of(common, *_messages(scene)) for scene in scenes}
    return {**found, "": digest_of(common, found)}


def _messages(scene: Scene) -> Iterator[object]:
    messages = scene.tongue.messages
    yield sorted(messages.forms.items())
    # What the language's rule for numbers says of all that its categories can tell apart.
    yield [messages.plural_form(count) for count in range(201)]
