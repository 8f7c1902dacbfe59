"""The command that reports every problem."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .diff import based
from .options import DONE, FORMATS, WRONG, guarded, options_of, shared_options, terminal_language
from .places import inside, members_of, places_of
from .telling import counter, progress, show

if TYPE_CHECKING:
    from ..outcome import Options, Progress, Report


@click.command()
@shared_options
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="How to report.")
@click.option("--changed", metavar="REF", help="Report what is in files that differ from this revision first.")
@click.option("--links", is_flag=True, help="Also ask other sites whether the links to them still lead somewhere.")
def check(site: Path, lang: str | None, paths: tuple[Path, ...], form: str, changed: str | None, links: bool, **shared: Any) -> None:
    """Report every problem of the content and change nothing.

    With PATHs, only the problems in those files and folders are reported; the name of a member's folder will do. Of members
    it is also told how complete they are, and what to add next; entries of others are then read only where it takes them to
    tell what is wrong.

    With --links, other sites are asked for every address that the content names: few at once and slowly, most of them once a
    week. The answers are kept in .showcase/. An address is told when it has moved, or has been gone on three days.

    With --changed, problems in files that differ from a revision come first: with --format github, a forge that shows only
    some shows those. All of them are appended to the file that $GITHUB_STEP_SUMMARY names.

    \b
    Examples:
      showcase check
      showcase check --links
      showcase check studio-kanton
      showcase check --format github --changed origin/main
    """
    options = options_of(site, shared)
    language = lang or terminal_language("")
    places = places_of(paths, site, language or "en")

    def run() -> int:
        done = _checked(options, places, progress(form, language or "en"))
        # At a terminal of no language, or of one that is not spoken here, an entry is spoken of in its own.
        spoken = language or done.language or "en"
        if links:
            from ..visiting import visit

            visited = visit(site, options.today, progress=counter(form, spoken))
            done.problems = sorted([*done.problems, *visited.problems])
            done.links = visited.states
        if places:
            done.problems = [one for one in done.problems if inside(one.where.path, places, site)]
        # Only those: members whose files are as they were are unpacked one by one, when somebody looks at them.
        done.shown = {id: done.shown[id] for id in sorted(_members(places, site) & done.shown.keys())}
        if changed:
            from ..comparing import changed_since

            first = changed_since(site, changed)
            done.problems = sorted(done.problems, key=lambda one: one.where.path not in first)
        _keep_safe_mends(done, site, places)
        show(done, form, spoken, options, published=False)
        return WRONG if done.failed(options.strict) else DONE

    sys.exit(guarded((lambda: based(run, language or "en")) if changed else run, language or "en"))


def _checked(options: Options, places: Sequence[Path], progress: Progress) -> Report:
    """Check what lies in the places, in members' folders by themselves wherever that tells the same."""
    if alone := members_of(places, options.site):
        from ..alone import check_alone

        if (report := check_alone(options, alone, progress)) is not None:
            return report
    from ..checking import check as check_site

    return check_site(options, progress)


def _members(places: Sequence[Path], site: Path) -> set[str]:
    """Return the ids of the members whose folder, or something in it, was named."""
    members = site.resolve() / "content/members"
    return {place.relative_to(members).parts[0] for place in places if members in place.parents}


def _keep_safe_mends(done: Report, site: Path, places: Sequence[Path]) -> None:
    """Leave only those corrections on problems that `showcase fix` would make."""
    from dataclasses import replace

    if any(one.mend for one in done.problems):
        from ..mending import mend

        paths = [one.where.path for one in done.problems if one.mend]
        members = {path.split("/")[2] for path in paths if path.startswith("content/members/")}
        alone = members if all(path.startswith("content/members/") for path in paths) else ()
        safe = mend(site, lambda path: inside(path, places, site), alone).mended
        done.problems = [one if one in safe else replace(one, mend=()) for one in done.problems]
