"""How much the members have written: a Markdown table with a row a member and a column a language.

    python tools/words.py

Prints the words of every member's running texts, works counted too: the main text, tagline, offers and seeks, and of each work
its summary and text. The sums stand in the last row. `--site DIR` counts another site, such as `examples/friuli-venezia-giulia`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from showcase.content import read_content  # noqa: E402
from showcase.decode import decode  # noqa: E402
from showcase.model import Member  # noqa: E402

_WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


def running_texts(member: Member) -> Iterator[tuple[str, str]]:
    """Give everything a member has written in sentences, works included, as (language, text)."""
    bodies = [member.about, *(work.body for work in member.projects)]
    lines = [member.tagline, member.offers, member.seeks, *(work.summary for work in member.projects)]
    for body in bodies:
        yield from body.markdown.items()
    for line in filter(None, lines):
        yield from line.words.items()


def counted(member: Member) -> Counter[str]:
    """Return how many words a member has written in each language."""
    found: Counter[str] = Counter()
    for lang, text in running_texts(member):
        found[lang] += len(_WORD.findall(text))
    return found


def table(members: Sequence[Member], languages: Sequence[str]) -> str:
    """Return the table; a language in which a member has written nothing stays empty."""
    rows = [("Member", "Works", *languages, "All")]
    together: Counter[str] = Counter()
    for member in members:
        words = counted(member)
        together += words
        name = member.name.replace("|", "\\|")
        rows.append((name, str(len(member.projects)), *(_figure(words[lang]) for lang in languages), _figure(words.total())))
    works = sum(len(member.projects) for member in members)
    rows.append(("**All**", str(works), *(_figure(together[lang]) for lang in languages), _figure(together.total())))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    rule = "| " + " | ".join(["-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:])]) + " |"
    return "\n".join([lines[0], rule, *lines[1:]])


def _figure(count: int) -> str:
    return f"{count:,}" if count else ""


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *figures = cells
    padded = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(figures, widths[1:], strict=True))]
    return "| " + " | ".join(padded) + " |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; the exit status is 1 where the site has problems, since what cannot be read is not counted."""
    parser = argparse.ArgumentParser(description="A table of the words that the members have written, by language.")
    parser.add_argument("--site", type=Path, default=ROOT, help="the folder with content/")
    chosen = parser.parse_args(arguments)
    content, missing = read_content(chosen.site)
    decoded, problems = decode(content)
    if decoded.settings is None:
        print("content/site.yaml cannot be read: run showcase check.", file=sys.stderr)
        return 1
    print(table(list(decoded.directory.members.values()), [language.code for language in decoded.settings.languages]))
    if count := len(missing) + len(problems):
        print(f"{count} problems: run showcase check. What cannot be read was not counted.", file=sys.stderr)
    return int(bool(count))


if __name__ == "__main__":
    sys.exit(main())
