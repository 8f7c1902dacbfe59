"""The command that corrects what leaves no doubt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from .options import DONE, LANGUAGES, WRONG, guarded, site_option, terminal_language
from .places import inside, members_of, places_of


@click.command()
@site_option
@click.option("--lang", type=click.Choice(LANGUAGES), help="The language of messages (default: the terminal's).")
@click.option("--diff", "only_diff", is_flag=True, help="Show what would change, and change nothing.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
def fix(site: Path, lang: str | None, only_diff: bool, paths: tuple[Path, ...]) -> None:
    """Correct what is wrong in the content and leaves no doubt about what was meant.

    Only the characters of the mistakes change. A correction is kept if the file, read again, has less wrong and no
    new error; all other problems are told. With PATHs, only those files and folders are corrected.

    \b
    Examples:
      showcase fix --diff
      showcase fix studio-kanton
    """
    language = lang or terminal_language()
    places = places_of(paths, site, language)

    def run() -> int:
        from .. import reporting
        from ..content import write_file
        from ..mending import mend
        from ..wording import severity, words

        say = words(language)
        mending = mend(site, lambda path: inside(path, places, site), members_of(places, site))
        left = [one for one in mending.left if inside(one.where.path, places, site)]
        missed = []
        for file in mending.files:
            if only_diff:
                click.echo("\n".join(map(reporting.safe, file.diff())))
            elif write_file(site, file.path, file.after, file.before):
                click.echo(reporting.as_corrections(file.path, file.lines()) + "\n")
            else:
                missed.append(file)
                click.echo(reporting.safe(say["changed-meanwhile"].format(path=file.path)), err=True)
        done = [file for file in mending.files if file not in missed]
        changed = say["would-correct" if only_diff else "corrected"].format(lines=sum(len(f.lines()) for f in done), files=len(done))
        if not only_diff and left:
            colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            click.echo(f"{say['left']}\n\n{reporting.as_text(left, language, site, colour)}\n")
        # What a patch program reads stays free of words.
        summary = say["counts-left"].format_map(reporting.counts(left, language))
        click.echo(f"{changed if mending.files else say['nothing-to-correct']} {summary}", err=only_diff)
        return WRONG if missed or any(severity(one.code) == "error" for one in left) else DONE

    sys.exit(guarded(run, language))
