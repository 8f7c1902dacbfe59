"""What every field is for, with examples in words (English stands in the schema), and what is asked where an entry is begun."""

from __future__ import annotations

import importlib
from collections.abc import Mapping


def helps(lang: str) -> Mapping[str, str]:
    """Return the words of one of LANGUAGES for the schema's English ones; English itself needs none."""
    table: Mapping[str, str] = {} if lang == "en" else importlib.import_module(f".{lang}", __name__).HELP
    return table


def explain(english: str, lang: str) -> str:
    """Return what the schema says of a field, or an example of it, in one of LANGUAGES."""
    return helps(lang).get(english, english)


def asking(lang: str) -> Mapping[str, str]:
    """Return the questions and sentences of one of LANGUAGES where an entry is begun."""
    table: Mapping[str, str] = importlib.import_module(f".{lang}", __name__).ASKING
    return table
