"""The words of the report on translations: one module a language, each with the same keys and gaps."""

from __future__ import annotations

import importlib
from collections.abc import Mapping


def words(lang: str) -> Mapping[str, str]:
    """Return the words of one of the languages in which showcase speaks."""
    table: Mapping[str, str] = importlib.import_module(f".{lang}", __name__).WORDS
    return table
