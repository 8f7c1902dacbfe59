"""The command that tells what a change means for visitors."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import click

from .options import DONE, LANGUAGES, MISUSED, guarded, site_option, terminal_language

CARD_FORMATS = ("text", "markdown", "json")


def based(run: Callable[[], int], lang: str) -> int:
    """Turn a base that is not there into one sentence and exit status 2."""
    from ..gitbase import NoBase
    from ..reporting import safe
    from ..wording.changes import words

    try:
        return run()
    except NoBase as error:
        click.echo(f"showcase: {words(lang)[error.code].format(name=safe(error.name))}", err=True)
        return MISUSED


@click.command()
@site_option
@click.option("--base", required=True, metavar="REF|FOLDER", help="The revision, or the folder of a site, to compare with.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="The language of messages (default: the terminal's).")
@click.option("--format", "form", type=click.Choice(CARD_FORMATS), default="text", help="How to report.")
def diff(site: Path, base: str, lang: str | None, form: str) -> None:
    """Tell in words what changes for visitors, entry by entry, and which files lie outside all entries.

    A revision is compared from where the present branch left it, as a pull request is.

    \b
    Examples:
      showcase diff --base main
      showcase diff --base origin/main --format markdown
      showcase diff --base ../site-of-last-week
    """
    language = lang or terminal_language()

    def run() -> int:
        from ..card import as_data, as_markdown, as_text
        from ..comparing import compare_sites

        changes = compare_sites(site, base, language).changes
        if form == "json":
            click.echo(json.dumps(as_data(changes, language), ensure_ascii=False, indent=1))
        else:
            click.echo((as_markdown if form == "markdown" else as_text)(changes, language))
        return DONE

    sys.exit(guarded(lambda: based(run, language), language))
