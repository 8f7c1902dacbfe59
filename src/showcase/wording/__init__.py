"""The sentences in which problems are told: one module a language, each with the same codes and the same gaps.

A code has a message, what to do when all that this hint mentions is known, and what to do when it is not.
"""

from __future__ import annotations

import importlib
from functools import cache
from typing import NamedTuple

from ..problems import Problem, Severity

LANGUAGES = ("en", "fr", "de", "lb")

# All other codes are errors.
_MILDER: dict[str, Severity] = {
    "alt-file-name": "advice",
    "alt-image-of": "advice",
    "alt-name": "advice",
    "contact-without-consent": "warning",
    "file-language-doubtful": "advice",
    "files-many": "warning",
    "geo-without-consent": "warning",
    "image-animated": "advice",
    "image-heavy": "advice",
    "image-too-small": "advice",
    "kind-not-published": "warning",
    "language-doubtful": "advice",
    "language-fallback": "advice",
    "ledger-behind": "advice",
    "left-out-cards": "advice",
    "left-out-frames": "advice",
    "left-out-kits": "advice",
    "left-out-markdown": "advice",
    "left-out-sizes": "advice",
    "left-out-work-cards": "advice",
    "link-gone": "warning",
    "link-lost": "warning",
    "link-moved": "advice",
    "link-tracked": "advice",
    "listed-twice": "warning",
    "lock-line": "warning",
    "lock-too-large": "warning",
    "message-gaps": "warning",
    "message-missing": "warning",
    "not-confirmed": "advice",
    "own-language-missing": "advice",
    "own-partner": "warning",
    "page-heavy": "warning",
    "picture-unused": "advice",
    "service-of-other-sector": "advice",
    "shouting": "advice",
    "svg-unsafe": "warning",
    "tagline-long": "advice",
    "text-empty": "warning",
    "text-long": "advice",
    "text-short": "advice",
    "translation-identical": "advice",
    "works-old": "advice",
}


class Told(NamedTuple):
    """A problem in words: what is wrong, and what to write or do instead."""

    severity: Severity
    message: str
    hint: str


@cache
def sentences(lang: str) -> dict[str, tuple[str, str, str]]:
    """Return all sentences of one language: code → (message, hint with a suggestion, hint without)."""
    table: dict[str, tuple[str, str, str]] = importlib.import_module(f".{lang}", __name__).SENTENCES
    return table


def words(lang: str) -> dict[str, str]:
    """Return the words that stand around problems in one language: grades, counts, and what became of the site."""
    table: dict[str, str] = importlib.import_module(f".{lang}", __name__).WORDS
    return table


def severity(code: str) -> Severity:
    """Return how grave a kind of problem is: only errors keep a site from being published."""
    return _MILDER.get(code, "error")


def tell(problem: Problem, lang: str) -> Told:
    """Put a problem into words in one of LANGUAGES."""
    message, hint, plain_hint = sentences(lang)[problem.code]
    details = {"suggestion": "", **dict(problem.details)}
    if any(not value and f"{{{name}}}" in hint for name, value in details.items()):
        hint = plain_hint
    return Told(severity(problem.code), message.format_map(details), hint.format_map(details))
