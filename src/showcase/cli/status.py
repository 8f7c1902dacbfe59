"""The command that tells how far the content is translated."""

from __future__ import annotations

import json
import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .options import DONE, LANGUAGES, WRONG, guarded, site_option, terminal_language
from .places import inside, places_of

if TYPE_CHECKING:
    from ..survey import Survey


@click.command()
@site_option
@click.option("--lang", type=click.Choice(LANGUAGES), help="The language of messages (default: the terminal's).")
@click.option("--format", "form", type=click.Choice(("text", "json", "html")), default="text", help="How to report.")
@click.option("--mark-current", "mark", is_flag=True, help="Write down that the translations in PATHs are current; show nothing else.")
@click.option("--export", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.csv", help="Write what is to be translated.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def status(site: Path, lang: str | None, form: str, mark: bool, export: Path | None, paths: tuple[Path, ...]) -> None:
    """Tell of every text how far it is translated: into which languages, which only fall back, and which are out of date.

    A translation is out of date when the words it was made from have changed since it was marked as current. With PATHs, only
    texts in those files and folders are told of, marked or exported.

    \b
    Examples:
      showcase status
      showcase status content/members/studio-kanton
      showcase status --format html > status.html
      showcase status --mark-current content/members/studio-kanton/about.de.md
      showcase status --export to-translate.csv
    """
    if mark and export:
        raise click.UsageError("--mark-current and --export are two things to do.")
    language = lang or terminal_language()
    places = places_of(paths, site, language)

    def run() -> int:
        from .. import reporting
        from ..survey import survey
        from ..wording.status import words

        say = words(language)
        found = survey(site, cache(lambda path: inside(path, places, site)))
        if found is None:
            click.echo(f"showcase: {say['broken']}", err=True)
            return WRONG
        if found.problems and form != "json":
            colour = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
            click.echo(reporting.as_text(found.problems, language, site, colour) + "\n", err=True)
        if found.coverage.broken:
            click.echo(f"showcase: {say['broken']}", err=True)
        if mark:
            return _mark(site, found, language)
        if export:
            from ..coverage import to_translate
            from ..tables import line, table

            rows = to_translate(found.coverage, say)
            export.write_bytes(table(map(line, rows)))
            click.echo(say["exported"].format(count=len(rows) - 1, file=reporting.safe(str(export))))
        else:
            click.echo(_told(found, form, language))
        return WRONG if found.coverage.broken else DONE

    sys.exit(guarded(run, language))


def _mark(site: Path, found: Survey, lang: str) -> int:
    from ..lock import LOCK
    from ..survey import mark_current
    from ..wording import words
    from ..wording.status import words as words_of_status

    done = mark_current(site, found)
    if done is None:
        click.echo(words(lang)["changed-meanwhile"].format(path=LOCK), err=True)
        return WRONG
    say = words_of_status(lang)
    click.echo(say["marked"].format_map(done._asdict()) if any(done) else say["marked-nothing"])
    return WRONG if found.coverage.broken else DONE


def _told(found: Survey, form: str, lang: str) -> str:
    from ..reporting import as_dicts
    from ..wording.status import words

    if form == "html":
        from ..coverage_page import as_html

        return as_html(found.coverage, words(lang), lang)
    from ..coverage import as_data, as_text

    if form == "json":
        return json.dumps({**as_data(found.coverage), "problems": as_dicts(found.problems, lang)}, ensure_ascii=False, indent=1)
    return as_text(found.coverage, words(lang))
