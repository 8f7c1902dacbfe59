"""The command line: options in, exit status out; every command of showcase begins here."""

from __future__ import annotations

import datetime
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from . import __version__

if TYPE_CHECKING:
    from .beginning import Begun
    from .build import Options, Report

LANGUAGES = ("en", "fr", "de", "lb")
DONE, WRONG, MISUSED, BROKEN = 0, 1, 2, 3
_Command = TypeVar("_Command", bound=Callable[..., Any])


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="showcase")
def main() -> None:
    """Publish an international, multilingual directory of creative industries.

    \b
    showcase check                     report every problem of the content
    showcase fix                       correct what leaves no doubt about what was meant
    showcase build                     check, then publish the site to output/
    showcase serve                     preview the site while you write
    showcase new                       begin an entry
    """


def _site_option(command: _Command) -> _Command:
    return click.option(
        "--site", type=click.Path(exists=True, file_okay=False, path_type=Path), default=".", help="The folder with content/."
    )(command)


def _shared_options(command: _Command) -> _Command:
    for option in reversed(
        [
            click.option("--lang", type=click.Choice(LANGUAGES), help="The language of messages (default: the terminal's)."),
            click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day to build for (default: SOURCE_DATE_EPOCH or today)."),
            click.option("--strict", is_flag=True, help="Treat warnings as errors."),
            click.option("--jobs", type=click.IntRange(0), default=0, help="Processes to use (default: one a core)."),
        ]
    ):
        command = option(command)
    return _site_option(command)


@main.command()
@_shared_options
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Where to publish (default: output/ in the site).")
@click.option("--format", "form", type=click.Choice(("text", "json", "github", "gitlab", "sarif")), default="text", help="How to report.")
@click.option("--base-url", default="", help="The address of the published site (default: base_url in site.yaml).")
@click.option("--no-search", is_flag=True, help="Leave the search files out.")
@click.option("--no-images", is_flag=True, help="Show signs in place of pictures.")
@click.option("--clean", is_flag=True, help="Make everything anew, without what earlier builds kept.")
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Also write the json report to this file.")
def build(
    site: Path, lang: str | None, output: Path | None, form: str, base_url: str, no_search: bool, no_images: bool, clean: bool,
    report: Path | None, **shared: Any,
) -> None:  # fmt: skip
    """Check the content, then publish the whole site to output/.

    With an error in the content nothing is published: what was in output/ stays as it was.

    \b
    Examples:
      showcase build
      showcase build --base-url https://example.lu/showcase/ --strict
    """
    from dataclasses import replace

    options = _options(site, shared)
    options = replace(
        options, output=output or site / "output", base_url=base_url, search=not no_search, pictures=not no_images, clean=clean
    )
    language = lang or _terminal_language()

    def run() -> int:
        from .build import build as build_site

        if clean:
            _forget(site)
        done = build_site(options, _progress(form, language))
        _show(done, form, language, options, published=True)
        if report:
            report.write_text(_json(done, language) + "\n", encoding="utf-8")
        return WRONG if done.changes is None else DONE

    sys.exit(_guarded(run, language))


@main.command()
@_shared_options
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(("text", "json", "github", "gitlab", "sarif")), default="text", help="How to report.")
def check(site: Path, lang: str | None, paths: tuple[Path, ...], form: str, **shared: Any) -> None:
    """Report every problem of the content and change nothing.

    With PATHs, only the problems in those files and folders are reported; all of the content is still read, because
    entries refer to each other.

    \b
    Examples:
      showcase check
      showcase check content/members/studio-kanton
    """
    options = _options(site, shared)
    language = lang or _terminal_language()
    places = [_place(path, site) for path in paths]

    def run() -> int:
        from .build import check as check_site

        done = check_site(options, _progress(form, language))
        if places:
            done.problems = [one for one in done.problems if _inside(one.where.path, places, site)]
        _keep_safe_mends(done, site, places)
        _show(done, form, language, options, published=False)
        return WRONG if done.failed(options.strict) else DONE

    sys.exit(_guarded(run, language))


@main.command()
@_site_option
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
      showcase fix content/members/studio-kanton
    """
    language = lang or _terminal_language()
    places = [_place(path, site) for path in paths]

    def run() -> int:
        from . import reporting
        from .content import write_file
        from .mending import mend
        from .wording import severity, words

        say = words(language)
        mending = mend(site, lambda path: _inside(path, places, site))
        left = [one for one in mending.left if _inside(one.where.path, places, site)]
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

    sys.exit(_guarded(run, language))


@main.command()
@_shared_options
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), help="Where to build (default: output/ in the site).")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, help="The port on this machine.")
@click.option("--no-images", is_flag=True, help="Show signs in place of pictures.")
@click.option("--once", is_flag=True, help="Build once and do not watch for changes.")
def serve(site: Path, lang: str | None, output: Path | None, port: int, no_images: bool, once: bool, **shared: Any) -> None:
    """Build the site and show it at http://127.0.0.1:8000/, again after every change.

    A broken entry shows its problems in the page; the last good site stays.
    """
    from dataclasses import replace

    options = replace(_options(site, shared), output=output or site / "output", pictures=not no_images)
    language = lang or _terminal_language()

    def run() -> int:
        from .serve import serve_site

        return serve_site(options, port, language, watch=not once)

    sys.exit(_guarded(run, language))


@main.command()
@_site_option
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 if the catalogs are not up to date.")
def messages(site: Path, only_check: bool) -> None:
    """Collect the interface words of the theme and the program, and merge them into i18n/*.po for translators."""

    def run() -> int:
        from .catalogs import merge_catalogs

        changed = merge_catalogs(site, write=not only_check)
        for name, missing, differs in changed:
            click.echo(f"{name}: {missing} to translate" + (", changed" if differs else ""))
        return WRONG if only_check and any(differs for *_, differs in changed) else DONE

    sys.exit(_guarded(run, _terminal_language()))


@main.command()
@_site_option
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
    """Begin an entry: a member, a project, a sector, a page.

    At a terminal it asks for what it needs. The file it writes explains every field in the language of the entry and leaves out what may
    be left out. SLUG, the folder's name, is made from the name where it is missing; a project is MEMBER/PROJECT.

    \b
    Examples:
      showcase new member
      showcase new member studio-kanton --language fr
      showcase new project studio-kanton/lantern-house
      showcase new member --name "Studio Kanton" --no-input --set team=2-5 --set sectors=design
    """
    language = lang or _terminal_language()

    def run() -> int:
        from .beginning import Wish, begin
        from .schema import ENTRIES
        from .wording.fields import asking

        say = asking(language)
        if kind not in ENTRIES:
            click.echo(f"showcase: {say['unknown-kind'].format(text=kind[:60], known=', '.join(ENTRIES))}", err=True)
            return MISUSED
        wish = Wish(site, kind, slug, today.date() if today else _today(), language, **given)
        done = begin(wish, None if no_input or not _at_terminal() else _Terminal())
        return _tell_begun(done)

    sys.exit(_guarded(run, language))


@main.command()
@_site_option
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
        from .editors import write_schemas

        for file in write_schemas(site, output or site / "schemas", lang or ""):
            click.echo(str(file))
        return DONE

    sys.exit(_guarded(run, lang or _terminal_language()))


def _options(site: Path, shared: dict[str, Any]) -> Options:
    from .build import Options

    today = shared["today"].date() if shared["today"] else _today()
    return Options(site=site, output=site / "output", today=today, jobs=shared["jobs"], strict=shared["strict"])


def _today() -> datetime.date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


def _terminal_language() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        code = os.environ.get(name, "")[:2].lower()
        if code in LANGUAGES:
            return code
        if code:
            break
    return "en"


def _at_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


class _Terminal:
    """The person at the terminal, who may stop at any question."""

    def show(self, text: str) -> None:
        from .reporting import safe

        click.echo(safe(text))

    def ask(self, default: str) -> str:
        try:
            return str(click.prompt(">", default=default, show_default=bool(default), prompt_suffix=" "))
        except click.Abort:
            raise KeyboardInterrupt from None


def _tell_begun(done: Begun) -> int:
    from .reporting import safe
    from .wording.fields import asking

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


def _guarded(run: Callable[[], int], lang: str) -> int:
    """Turn every failure of the machine into one sentence and exit status 3."""
    from .publish import Busy
    from .wording import words

    try:
        return run()
    except Busy as error:
        click.echo(f"showcase: {words(lang)['busy'].format(output=error.filename)}", err=True)
    except OSError as error:
        click.echo(f"showcase: {error.strerror or error}{f': {error.filename}' if error.filename else ''}", err=True)
    except KeyboardInterrupt:
        click.echo(f"showcase: {words(lang)['stopped']}", err=True)
    except Exception as error:
        from .pagefind import SearchFailed

        if not isinstance(error, SearchFailed):
            raise
        click.echo(f"showcase: {error}", err=True)
    return BROKEN


def _forget(site: Path) -> None:
    import shutil

    shutil.rmtree(site / ".showcase", ignore_errors=True)


def _place(path: Path, site: Path) -> Path:
    """Find a file or folder that is named from the root of the site, or from where the command is run."""
    for place in (site / path, path):
        if os.path.lexists(place):
            # A link is told where it lies, not where it leads.
            whole = Path(os.path.abspath(place))
            return whole.parent.resolve() / whole.name
    raise click.BadParameter(f"There is no file or folder {path}.", param_hint="PATHS")


def _inside(path: str, places: Sequence[Path], site: Path) -> bool:
    where = site.resolve() / path
    return not places or any(where == place or place in where.parents for place in places)


def _keep_safe_mends(done: Report, site: Path, places: Sequence[Path]) -> None:
    """Leave only those corrections on problems that `showcase fix` would make."""
    from dataclasses import replace

    if any(one.mend for one in done.problems):
        from .mending import mend

        safe = mend(site, lambda path: _inside(path, places, site)).mended
        done.problems = [one if one in safe else replace(one, mend=()) for one in done.problems]


def _progress(form: str, lang: str) -> Callable[[str], None]:
    """Show the stage at work on a terminal; say nothing to a pipe."""
    if form != "text" or not sys.stderr.isatty():
        return lambda stage: None
    from .wording import words

    stages = ("read", "look", "plan", "markdown", "pictures", "search", "pages", "publish")
    said = dict(zip(stages, words(lang)["stages"].split("|"), strict=True))
    return lambda stage: click.echo(f"\r\x1b[K{said[stage]} …", err=True, nl=False)


def _json(done: Report, lang: str) -> str:
    from .reporting import as_dicts, counts

    summary: dict[str, Any] = {**counts(done.problems, lang), "members": done.members}
    document: dict[str, Any] = {"problems": as_dicts(done.problems, lang), "summary": summary}
    if done.changes is None:
        summary["fixable"] = sum(bool(one.mend) for one in done.problems)
    else:
        summary["pages"] = done.pages
        summary["rendered"] = done.rendered
        document["written"] = done.changes.written
        document["unchanged"] = done.changes.unchanged
        document["removed"] = done.changes.removed
    document["seconds"] = done.seconds
    return json.dumps(document, ensure_ascii=False, indent=1)


def _show(done: Report, form: str, lang: str, options: Options, published: bool) -> None:
    from . import reporting

    if sys.stderr.isatty() and form == "text":
        click.echo("\r\x1b[K", err=True, nl=False)
    if form == "json":
        click.echo(_json(done, lang))
    elif form != "text":
        click.echo({"github": reporting.as_github, "gitlab": reporting.as_gitlab, "sarif": reporting.as_sarif}[form](done.problems, lang))
    else:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        if done.problems:
            click.echo(reporting.as_text(done.problems, lang, options.site, colour) + "\n")
        click.echo(_summary(done, lang, options, published))


def _summary(done: Report, lang: str, options: Options, published: bool) -> str:
    from .reporting import counts
    from .wording import words

    say = words(lang)
    number = say["counts"].format_map(counts(done.problems, lang))
    if done.changes is None and not published:
        safe = sum(bool(one.mend) for one in done.problems)
        return f"{number} {say['fixable'].format(count=safe)}" if safe else number
    if done.changes is None:
        return f"{number} {say['kept']}"
    changes = done.changes
    told = say["published"].format(
        seconds=f"{sum(done.seconds.values()):.1f}",
        pages=done.pages,
        members=done.members,
        output=options.output,
        written=len(changes.written),
        unchanged=changes.unchanged,
        removed=len(changes.removed),
    )
    return f"{number}\n{told}"
