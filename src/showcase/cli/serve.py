"""The command that previews the site."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from .options import guarded, options_of, shared_options, terminal_language


@click.command()
@shared_options
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Where to build (default: output/ in the site).")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, help="The port on this machine.")
@click.option("--no-images", is_flag=True, help="Show signs in place of pictures.")
@click.option("--once", is_flag=True, help="Build once and do not watch for changes.")
def serve(site: Path, lang: str | None, output: Path | None, port: int, no_images: bool, once: bool, **shared: Any) -> None:
    """Build the site and show it at http://127.0.0.1:8000/, again after every change.

    A broken entry shows its problems in the page; the last good site stays.
    """
    from dataclasses import replace

    options = replace(options_of(site, shared), output=output or site / "output", pictures=not no_images)
    language = lang or terminal_language()

    def run() -> int:
        from ..serve import serve_site

        return serve_site(options, port, language, watch=not once)

    sys.exit(guarded(run, language))
