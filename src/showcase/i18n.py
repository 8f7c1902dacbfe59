"""A language of the site at work: its interface words from i18n/, its formats, and the fallback of what members wrote."""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import formats
from .model import Language, Said, Text, Words
from .problems import Location, Problem, problem

SOURCE_LANGUAGE = "en"
# Babel takes half a line for a whole one and drops its last letter.
_PO_LINE = re.compile(rb'\s*(?:#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?)\s*)?"(?:[^"\\]|\\.)*"\s*)?')
_GAP = re.compile(r"%\(\w+\)s|%%|%")


@dataclass(frozen=True, slots=True)
class Messages:
    """The interface words of one language: (context, English) → the plural forms, of which a plain message has one."""

    forms: Mapping[tuple[str, str], tuple[str, ...]]
    plural_form: Any = field(default=lambda n: 0 if n == 1 else 1, compare=False)

    def gettext(self, message: str) -> str:
        """Return the words for an English message, itself where there are none."""
        return self.pgettext("", message)

    def pgettext(self, context: str, message: str) -> str:
        """Return the words for an English message in a context."""
        found = self.forms.get((context, message))
        return found[0] if found else message

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Return the words for a number of things."""
        return self.npgettext("", one, many, count)

    def npgettext(self, context: str, one: str, many: str, count: int) -> str:
        """Return the words for a number of things in a context."""
        found = self.forms.get((context, one))
        if not found:
            return one if count == 1 else many
        form: int = self.plural_form(count)
        return found[min(form, len(found) - 1)]


def read_messages(roots: Sequence[Path], language: Language) -> tuple[Messages, list[Problem]]:
    """Read i18n/<language>.po from each root, the first root's words standing before the others'. English needs no file."""
    path = f"i18n/{language.code}.po"
    files = [root / path for root in dict.fromkeys(roots) if (root / path).is_file()]
    if not files:
        missing = [] if language.code == SOURCE_LANGUAGE else [problem(Location(path), "catalog-missing", language=language.code)]
        return Messages({}), missing
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    untranslated: set[tuple[str, str]] = set()
    gaps: list[Problem] = []
    plural = "n != 1"
    from babel.messages.pofile import PoFileError, read_po

    for file in reversed(files):
        data = file.read_bytes()
        if broken := next((number for number, line in enumerate(data.splitlines(), 1) if not _PO_LINE.fullmatch(line)), 0):
            text = data.splitlines()[broken - 1].decode("utf-8", "replace").strip()[:80]
            return Messages({}), [problem(Location(path, broken, 1), "catalog-broken", text=text)]
        try:
            catalog = read_po(io.BytesIO(data), locale=language.formats, abort_invalid=True)
            plural = catalog.plural_expr
            _plural_form(plural)
        except (PoFileError, ValueError, LookupError) as error:
            # Babel counts lines from 0.
            return Messages({}), [problem(Location(path, getattr(error, "lineno", -1) + 1), "catalog-broken", text=str(error))]
        for message in catalog:
            if not message.id:
                continue
            key = (message.context or "", message.id if isinstance(message.id, str) else message.id[0])
            words = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
            if message.fuzzy or not words or not all(words):
                untranslated.add(key)
            elif _gaps(words) - _gaps((message.id,) if isinstance(message.id, str) else message.id):
                gaps.append(problem(Location(path, message.lineno or 0), "message-gaps", text=key[1]))
            else:
                forms[key] = words
    words_missing = sorted(message for context, message in untranslated - forms.keys())
    problems = [problem(Location(path), "message-missing", count=len(words_missing), example=words_missing[0])] if words_missing else []
    return Messages(forms, _plural_form(plural)), gaps + problems


def _gaps(forms: Iterable[str]) -> set[str]:
    """Return what is filled into words: a gap that only the translation has could not be filled."""
    return {gap for form in forms for gap in _GAP.findall(form)} - {"%%"}


def _plural_form(expression: str) -> Any:
    """Turn a gettext plural expression into a function; only numbers, n and C operators are accepted."""
    from gettext import c2py

    return c2py(expression)


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language speaking: chooses among what members wrote, and words and formats what the site itself says."""

    language: Language
    messages: Messages

    @property
    def code(self) -> str:
        """Return the language's code."""
        return self.language.code

    def say(self, message: str) -> str:
        """Return interface words for an English message."""
        return self.messages.gettext(message)

    def plurals(self, one: str, many: str) -> dict[str, str]:
        """Return interface words that count, gaps left open, by each plural category that the language has."""
        counts = (*range(100, 1, -1), 1)
        return {formats.plural(count, self.language.formats): self.messages.ngettext(one, many, count) for count in counts}

    def pick(self, text: Text) -> Said:
        """Return a localised text in the first language of the chain that has it."""
        return text.pick(self.language.chain) or Said("", self.code)

    def maybe(self, text: Text | None) -> Said | None:
        """Return a localised text as `pick` does, or nothing where there is none."""
        return text.pick(self.language.chain) if text else None

    def pick_list(self, words: Words | None) -> tuple[Said, ...]:
        """Return a localised list of words in the first language of the chain that has it."""
        if words is None:
            return ()
        for lang in (*self.language.chain, *words.words):
            if lang in words.words:
                return tuple(Said(word, lang) for word in words.words[lang])
        return ()

    def languages(self, codes: Iterable[str]) -> str:
        """Return names of languages as a list in a sentence."""
        return self.join([formats.language(code, self.language.formats) for code in codes])

    def language_name(self, code: str) -> str:
        """Return the name of one language."""
        return formats.language(code, self.language.formats)

    def countries(self, codes: Iterable[str]) -> str:
        """Return names of countries as a list in a sentence."""
        return self.join([formats.country(code, self.language.formats) for code in codes])

    def country(self, code: str) -> str:
        """Return the name of a country, or nothing for an empty code."""
        return formats.country(code, self.language.formats) if code else ""

    def join(self, words: Sequence[str]) -> str:
        """Return words as a list in a sentence."""
        return formats.join(words, self.language.formats)

    def date(self, day: datetime.date | None) -> str:
        """Return a day in words, or nothing."""
        return formats.date(day, self.language.formats) if day else ""

    def number(self, value: int) -> str:
        """Return a whole number with the language's grouping."""
        return formats.number(value, self.language.formats)
