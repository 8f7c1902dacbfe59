"""A Markdown text in, the links in it out, each with its place: those that are lost, and those that lead into the site itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .fences import fences

# What stands in round brackets behind a text, or behind the name of a link on a line of its own; pictures are no links.
_INLINE = re.compile(r"(?<!!)\[(?:[^\]\[]|\[[^\]\[]*\]){0,300}\]\(\s*<?(?P<url>[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)")
_NAMED = re.compile(r"^ {0,3}\[[^\]\n]{1,100}\]:[ \t]*<?(?P<url>[^\s<>]+)", re.MULTILINE)
_UNSEEN = re.compile(r"<!--.*?-->|`[^`\n]*`|^(?: {4}|\t)[^\n]*$", re.MULTILINE | re.DOTALL)


class TextLink(NamedTuple):
    """An address as it stands in a text; places count from 1."""

    url: str
    line: int
    column: int


def text_links(markdown: str) -> Iterator[TextLink]:
    """Yield the addresses of the links of a text, in its order; code and notes have none."""
    if "](" not in markdown and "]:" not in markdown:
        return
    lines = markdown.split("\n")
    for first, last in fences(lines):
        lines[first : last + 1] = (" " * len(line) for line in lines[first : last + 1])
    seen = _UNSEEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), "\n".join(lines))
    found = [match for pattern in (_INLINE, _NAMED) for match in pattern.finditer(seen) if match["url"]]
    for match in sorted(found, key=lambda match: match.start()):
        start = match.start("url")
        yield TextLink(match["url"], seen.count("\n", 0, start) + 1, start - seen.rfind("\n", 0, start))
