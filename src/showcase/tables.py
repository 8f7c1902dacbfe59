"""Rows of text in, a table for spreadsheets out: CSV after RFC 4180 in which no cell can become a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable

# What a spreadsheet would calculate: these signs where a cell begins, or where one would begin if semicolons or tabs parted cells,
# as they do in the spreadsheets of most of Europe. Full-width signs count as well in some.
_FORMULA = re.compile(r"(^|[;\t\r\n])(?='*(?:[^\S\t\r\n]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]))")


def table(lines: Iterable[str]) -> bytes:
    """Return lines as CSV in UTF-8 with the mark by which spreadsheets know it."""
    return "".join(lines).encode("utf-8-sig")


def line(cells: Iterable[str]) -> str:
    """Return cells as a line of a table."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([harmless(cell) for cell in cells])
    return text.getvalue()


def harmless(cell: str) -> str:
    """Return a cell as plain text for any spreadsheet: an apostrophe stands before whatever would begin a formula."""
    return _FORMULA.sub(r"\1'", cell)


def listed(words: Iterable[str]) -> str:
    """Return several words in one cell, parted by upright bars; a bar or backslash within a word has a backslash before it."""
    return " | ".join(re.sub(r"[\\|]", r"\\\g<0>", word) for word in words)
