"""The command that keeps the ledger of addresses."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from .options import DONE, WRONG, guarded, options_of, shared_options, terminal_language
from .telling import show


@click.command()
@shared_options
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 if the ledger is not up to date.")
@click.option("--gone", multiple=True, metavar="KIND/ID", help="An entry that is gone for good, such as member/studio-kanton.")
def addresses(site: Path, lang: str | None, only_check: bool, gone: tuple[str, ...], **shared: Any) -> None:
    """Record every address of the site in content/addresses.lock, so that none is ever lost.

    Run it before you publish and commit the file. From then on `build` and `check` refuse when an address vanishes and
    nothing says where it leads.

    \b
    Examples:
      showcase addresses
      showcase addresses --gone member/studio-kanton
    """
    options = options_of(site, shared)
    language = lang or terminal_language()
    parts = [entry.partition("/") for entry in gone]
    if not all(kind and id for kind, _, id in parts):
        raise click.BadParameter("KIND/ID, such as member/studio-kanton", param_hint="--gone")

    def run() -> int:
        from ..checking import record_addresses
        from ..wording import words

        report, changed = record_addresses(options, {(kind, id) for kind, _, id in parts}, write=not only_check)
        if report.failed():
            show(report, "text", language, options, published=False)
            return WRONG
        click.echo(words(language)["addresses"].format(count=changed))
        return WRONG if only_check and changed else DONE

    sys.exit(guarded(run, language))
