"""What a command found and did, told at the terminal or to a program."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from ..outcome import Options, Report


def progress(form: str, lang: str) -> Callable[[str], None]:
    """Show the stage at work on a terminal; say nothing to a pipe."""
    if form != "text" or not sys.stderr.isatty():
        return lambda stage: None
    from ..wording import words

    stages = ("read", "look", "plan", "markdown", "pictures", "search", "pages", "publish")
    said = dict(zip(stages, words(lang)["stages"].split("|"), strict=True))
    return lambda stage: click.echo(f"\r\x1b[K{said[stage]} …", err=True, nl=False)


def counter(form: str, lang: str) -> Callable[[int, int], None]:
    """Show on a terminal how many links were asked for; say nothing to a pipe."""
    if form != "text" or not sys.stderr.isatty():
        return lambda done, all: None
    from ..wording import words

    return lambda done, all: click.echo(f"\r\x1b[K{words(lang)['asking']} {done}/{all}", err=True, nl=False)


def as_json(done: Report, lang: str) -> str:
    """The whole report as one JSON document."""
    from ..reporting import as_dicts, counts

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
    if done.links is not None:
        summary["links"] = done.links
    if done.changes is None and done.shown:
        document["completeness"] = _completeness(done, lang)
    document["seconds"] = done.seconds
    return "{\n" + ",\n".join(f" {json.dumps(name)}: {_lines(value)}" for name, value in document.items()) + "\n}"


def _lines(value: object) -> str:
    """Return a value as JSON, a list with a line for each thing in it."""
    if not value or not isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + ",\n".join(f"  {json.dumps(one, ensure_ascii=False)}" for one in value) + "\n ]"


def show(done: Report, form: str, lang: str, options: Options, published: bool) -> None:
    """Write the problems and, for people, the sum of it to the terminal."""
    from .. import reporting

    if sys.stderr.isatty() and form == "text":
        click.echo("\r\x1b[K", err=True, nl=False)
    if form == "json":
        click.echo(as_json(done, lang))
    elif form != "text":
        write = {"github": reporting.as_github, "gitlab": reporting.as_gitlab, "sarif": reporting.as_sarif}[form]
        click.echo(write(done.problems, lang, _manual(options)))
        page = os.environ.get("GITHUB_STEP_SUMMARY")
        if form == "github" and page and done.problems:
            with open(page, "a", encoding="utf-8", errors="replace") as file:
                file.write(reporting.as_summary(done.problems, lang, options.site))
    else:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        if done.problems:
            click.echo(reporting.as_text(done.problems, lang, options.site, colour) + "\n")
        if not published:
            for row in _completeness(done, lang):
                click.echo(reporting.safe(row["line"]))
        click.echo(_summary(done, lang, options, published))


def _completeness(done: Report, lang: str) -> list[dict[str, Any]]:
    """Say of every member that was asked for how complete its entry is, and what to add next."""
    from ..completeness import CRITERIA, completeness_of
    from ..wording import words

    say = words(lang)
    rows = []
    for id, member in done.shown.items():
        found = completeness_of(member)
        sentence = say["complete" if found.next else "complete-whole"]
        line = sentence.format(name=id, count=len(found.met), next=say.get(f"complete-{found.next}", ""))
        rows.append({"member": id, "met": list(found.met), "of": len(CRITERIA), "next": found.next, "line": line})
    return rows


def _manual(options: Options) -> str:
    """Return where docs/problems.md can be read: at the forge, where a workflow runs over a repository that holds it."""
    from ..reporting import MANUAL

    if not (options.site / MANUAL).is_file():
        return MANUAL
    if repository := os.environ.get("GITHUB_REPOSITORY"):
        return f"{os.environ.get('GITHUB_SERVER_URL', 'https://github.com')}/{repository}/blob/HEAD/{MANUAL}"
    if project := os.environ.get("CI_PROJECT_URL"):
        return f"{project}/-/blob/HEAD/{MANUAL}"
    return MANUAL


def _summary(done: Report, lang: str, options: Options, published: bool) -> str:
    from ..reporting import counts
    from ..wording import words

    say = words(lang)
    number = say["counts"].format_map(counts(done.problems, lang))
    if done.links is not None:
        number += " " + say["links"].format_map(done.links)
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
