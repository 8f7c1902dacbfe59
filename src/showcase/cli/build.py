"""The command that publishes the site."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from ..outcome import Report
from .options import DONE, FORMATS, WRONG, guarded, options_of, shared_options, terminal_language
from .telling import as_json, progress, show


@click.command()
@shared_options
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Where to publish (default: output/ in the site).")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="How to report.")
@click.option("--base-url", default="", help="The address of the published site (default: base_url in site.yaml).")
@click.option("--no-search", is_flag=True, help="Leave the search files out.")
@click.option("--no-images", is_flag=True, help="Show signs in place of pictures.")
@click.option("--clean", is_flag=True, help="Make everything anew, without what earlier builds kept.")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Also write the json report to this file.")
@click.pass_obj
def build(
    end: Callable[[int], None] | None, /, site: Path, lang: str | None, output: Path | None, form: str, base_url: str, no_search: bool,
    no_images: bool, clean: bool, report: Path | None, **shared: Any,
) -> None:  # fmt: skip
    """Check the content, then publish the whole site to output/.

    With an error in the content nothing is published: what was in output/ stays as it was.

    \b
    Examples:
      showcase build
      showcase build --base-url https://example.lu/showcase/ --strict
    """
    from dataclasses import replace

    options = options_of(site, shared)
    options = replace(
        options, output=output or site / "output", base_url=base_url, search=not no_search, pictures=not no_images, clean=clean
    )
    language = lang or terminal_language()

    done: Report | None = None

    def run() -> int:
        from ..upkeep import keep_up

        # Kept beyond this function: letting go of all that a report holds would take a third of a second with 2,500 members.
        nonlocal done

        if clean:
            _forget(site)
        done = keep_up(options, progress(form, language))
        show(done, form, language, options, published=True)
        if report:
            report.write_text(as_json(done, language) + "\n", encoding="utf-8")
        return WRONG if done.changes is None else DONE

    if end:
        # Nobody needs the memory that circular garbage holds in a process that ends at once.
        gc.disable()
    (end or sys.exit)(guarded(run, language))


def _forget(site: Path) -> None:
    import shutil

    shutil.rmtree(site / ".showcase", ignore_errors=True)
