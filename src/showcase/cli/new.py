"""The command that begins an entry."""

from __future__ import annotations

import datetime
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import DONE, LANGUAGES, MISUSED, WRONG, guarded, site_option, terminal_language, today_of_build

if TYPE_CHECKING:
    from ..beginning import Begun


@click.command()
@site_option
@click.option("--lang", type=click.Choice(LANGUAGES), help="The language of questions (default: the terminal's, then the entry's).")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day of consent (default: SOURCE_DATE_EPOCH or today).")
@click.argument("kind")
@click.argument("slug", required=False, default="")
@click.option("--name", default="", help="The name, or the title of a project or page.")
@click.option("--language", default="", help="The language the entry is written in.")
@click.option("--set", "fields", multiple=True, metavar="FIELD=VALUE", help="A field; parts of a group with a dot: address.town=Kayl.")
@click.option("--about", default="", help="The long text, as Markdown.")
@click.option("--no-input", is_flag=True, help="Ask nothing; leave blank what is not given.")
@click.option("--anyway", is_flag=True, help="Begin it though a similar entry is there.")
def new(
    site: Path, lang: str | None, today: datetime.datetime | None, kind: str, slug: str, no_input: bool, **given: Any,
) -> None:  # fmt: skip
    """Begin an entry: a member, a project, a sector, a page, an opportunity.

    At a terminal it asks for what it needs. The file it writes explains every field in the language of the entry and leaves out what may
    be left out. SLUG, the folder's name, is made from the name where it is missing; a project is MEMBER/PROJECT.

    \b
    Examples:
      showcase new member
      showcase new member studio-kanton --language fr
      showcase new project studio-kanton/lantern-house
      showcase new member --name "Studio Kanton" --no-input --set team=2-5 --set sectors=design
    """
    language = lang or terminal_language()

    def run() -> int:
        from ..beginning import Wish, begin
        from ..schema import ENTRIES
        from ..wording.fields import asking

        say = asking(language)
        if kind not in ENTRIES:
            click.echo(f"showcase: {say['unknown-kind'].format(text=kind[:60], known=', '.join(ENTRIES))}", err=True)
            return MISUSED
        wish = Wish(site, kind, slug, today.date() if today else today_of_build(), language, **given)
        done = begin(wish, None if no_input or not _at_terminal() else _Terminal())
        return _tell_begun(done)

    sys.exit(guarded(run, language))


def _at_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


class _Terminal:
    """The person at the terminal, who may stop at any question."""

    def show(self, text: str) -> None:
        from ..reporting import safe

        click.echo(safe(text))

    def ask(self, default: str) -> str:
        try:
            return str(click.prompt(">", default=default, show_default=bool(default), prompt_suffix=" "))
        except click.Abort:
            raise KeyboardInterrupt from None


def _tell_begun(done: Begun) -> int:
    from ..reporting import safe
    from ..wording.fields import asking

    say = asking(done.lang)
    for sentence in (*done.misused, *done.refused):
        click.echo(f"showcase: {safe(sentence)}", err=True)
    if done.misused or done.refused:
        return MISUSED if done.misused else WRONG
    click.echo("\n".join([say["begun"], *(f"  {path}" for path in done.files)]))
    if done.blanks:
        click.echo("\n".join([say["blanks"], *(f"  {say['line'].format(line=line, name=name)}" for line, name in done.blanks)]))
    click.echo(say["next"].format(path=os.path.dirname(done.files[0])))
    return DONE
