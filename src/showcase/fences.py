"""Blocks of code between fences in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

# Three signs or more at the beginning of a line; behind the first fence of a block a word may say what language the code is in.
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`]*)")


def fences(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of every block between fences; a fence that is never closed is a line like others."""
    marks = [(number, found[1], found[2].strip()) for number, line in enumerate(lines) if (found := _FENCE.fullmatch(line))]
    done = -1
    for place, (first, fence, _) in enumerate(marks):
        if first > done:
            closing = (number for number, other, more in marks[place + 1 :] if other.startswith(fence) and not more)
            done = next(closing, done)
            if done > first:
                yield first, done
