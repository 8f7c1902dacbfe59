"""What commands have in common on the command line: options, the language of the terminal, the day, exit statuses."""

from __future__ import annotations

import datetime
import os
import select
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from ..outcome import Options

LANGUAGES = ("en", "fr", "de", "lb")
DONE, WRONG, MISUSED, BROKEN = 0, 1, 2, 3
FORMATS = ("text", "json", "github", "gitlab", "sarif")
_Command = TypeVar("_Command", bound=Callable[..., Any])


def site_option(command: _Command) -> _Command:
    """Let a command be told which site it works on."""
    return click.option(
        "--site", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".", help="The folder with content/."
    )(command)


def shared_options(command: _Command) -> _Command:
    """Give a command the options of all that read the whole content."""
    for option in reversed(
        [
            click.option("--lang", type=click.Choice(LANGUAGES), help="The language of messages (default: the terminal's)."),
            click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day to build for (default: SOURCE_DATE_EPOCH or today)."),
            click.option("--strict", is_flag=True, help="Treat warnings as errors."),
            click.option("--jobs", type=click.IntRange(0), default=0, help="Processes to use (default: one a core)."),
        ]
    ):
        command = option(command)
    return site_option(command)


def options_of(site: Path, shared: dict[str, Any]) -> Options:
    """The options of a build as values, from what `shared_options` took."""
    from ..outcome import Options

    today = shared["today"].date() if shared["today"] else today_of_build()
    return Options(site=site, output=site / "output", today=today, jobs=shared["jobs"], strict=shared["strict"])


def today_of_build() -> datetime.date:
    """The day of the build, in UTC: that of SOURCE_DATE_EPOCH where it is set, else today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


def terminal_language(otherwise: str = "en") -> str:
    """The language of the terminal's locale, or another one where the program does not speak it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code in LANGUAGES:
            return code
        if code:
            break
    return otherwise


def guarded(run: Callable[[], int], lang: str) -> int:
    """Turn every failure of the machine into one sentence and exit status 3."""
    from ..wording import words

    try:
        return run()
    except OSError as error:
        from ..parallel import Lost
        from ..publish import Busy

        if isinstance(error, BrokenPipeError) and _nobody_reads():
            return BROKEN
        if isinstance(error, Busy):
            told = words(lang)["busy"].format(output=error.filename)
        elif isinstance(error, Lost):
            told = words(lang)["lost"]
        else:
            told = f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}"
        click.echo(f"showcase: {told}", err=True)
    except KeyboardInterrupt:
        click.echo(f"showcase: {words(lang)['stopped']}", err=True)
    except Exception as error:
        from ..pagefind import SearchFailed

        if not isinstance(error, SearchFailed):
            raise
        click.echo(f"showcase: {error}", err=True)
    return BROKEN


def _nobody_reads() -> bool:
    """Whether the program that read what is printed has ended, as `head` does; then nothing more is printed, here or by Python."""
    try:
        asked = select.poll()
        asked.register(sys.stdout.fileno(), 0)
        gone = any(told & select.POLLERR for _, told in asked.poll(0))
    except (AttributeError, OSError):
        return False
    if gone:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return gone
