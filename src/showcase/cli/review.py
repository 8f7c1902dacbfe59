"""The command that says whether a change can be merged without a second look."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from .diff import CARD_FORMATS, based
from .options import DONE, WRONG, guarded, options_of, shared_options, terminal_language


@click.command()
@shared_options
@click.option("--base", required=True, metavar="REF|FOLDER", help="The branch the change is to go into, or the folder of a site.")
@click.option("--author", required=True, help="The account of whoever proposes the change.")
@click.option("--format", "form", type=click.Choice(CARD_FORMATS), default="text", help="How to report.")
def review(site: Path, lang: str | None, base: str, author: str, form: str, **shared: Any) -> None:
    """Say whether a change touches only the author's own folders and passes all checks, or what somebody must look at.

    Whose folder it is, `owners` says as it stands in the base: nobody can grant rights to themselves. What only staff write
    (verified, since, owners, leaving and coming back), new members and all other files need a person. Exit status 0: can be
    merged, 1: to be looked at.

    \b
    Examples:
      showcase review --base origin/main --author studiokanton
    """
    options = options_of(site, shared)
    language = lang or terminal_language()

    def run() -> int:
        from .. import card, ownership
        from ..checking import check
        from ..comparing import compare_sites
        from ..reporting import counts

        compared = compare_sites(site, base, language)
        done = check(options)
        number = counts(done.problems, language)
        errors = number["errors"] + (number["warnings"] if options.strict else 0)
        findings = ownership.review(author, compared.changes, compared.rights, compared.after, errors)
        if form == "json":
            told = [{**one._asdict(), "message": card.finding_sentence(one, language, card.plain(language))} for one in findings]
            document = {"mergeable": not findings, "verdict": card.verdict(findings, language, False), "findings": told}
            click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        else:
            click.echo(card.verdict(findings, language, form == "markdown"))
        return WRONG if findings else DONE

    sys.exit(guarded(lambda: based(run, language), language))
