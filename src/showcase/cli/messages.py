"""The command that brings the catalogs up to date."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .options import DONE, WRONG, guarded, site_option, terminal_language


@click.command()
@site_option
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 if the catalogs are not up to date.")
def messages(site: Path, only_check: bool) -> None:
    """Collect the interface words of the theme and the program, and merge them into i18n/*.po for translators."""

    def run() -> int:
        from ..catalogs import merge_catalogs

        changed = merge_catalogs(site, write=not only_check)
        for name, missing, differs in changed:
            click.echo(f"{name}: {missing} to translate" + (", changed" if differs else ""))
        return WRONG if only_check and any(differs for *_, differs in changed) else DONE

    sys.exit(guarded(run, terminal_language()))
