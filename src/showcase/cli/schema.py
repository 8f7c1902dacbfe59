"""The command that writes JSON Schemas for editors."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .options import DONE, LANGUAGES, guarded, site_option, terminal_language


@click.command()
@site_option
@click.option("--lang", type=click.Choice(LANGUAGES), help="Explain fields in this language alone (default: in all four).")
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Where to write (default: schemas/ in the site).")
def schema(site: Path, lang: str | None, output: Path | None) -> None:
    """Write a JSON Schema for every kind of YAML file, so that editors complete and explain fields while one writes.

    \b
    Examples:
      showcase schema
      showcase schema --lang fr --output /tmp/schemas
    """

    def run() -> int:
        from ..editors import write_schemas

        for file in write_schemas(site, output or site / "schemas", lang or ""):
            click.echo(str(file))
        return DONE

    sys.exit(guarded(run, lang or terminal_language()))
