"""Names, dates, numbers and lists as each language writes them: CLDR by way of Babel, with the repairs it needs for us."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

# CLDR's names where people in Luxembourg say otherwise: editorial choices for the official Luxembourgish names.
_COUNTRIES = {"lb": {"NL": "d’Nidderlänner", "GB": "Vereenegt Kinnekräich", "US": "Vereenegt Staaten"}}
_LANGUAGES = {"lb": {"nl": "Nidderlännesch", "zh": "Chinesesch"}, "en": {"lb": "Luxembourgish"}}


@cache
def _locale(name: str) -> Any:
    from babel import Locale

    return Locale.parse(name)


def is_locale(name: str) -> bool:
    """Tell whether CLDR has rules for dates and numbers of this name ("en_GB", "lb")."""
    from babel import UnknownLocaleError

    try:
        _locale(name)
    except (UnknownLocaleError, ValueError):
        return False
    return True


@cache
def locale(name: str) -> str:
    """Return a locale as networks write it, a language in a country ("lb_LU"): the country is the one where most who speak it live."""
    from babel.core import get_global

    language, *parts = name.replace("-", "_").split("_")
    country = next((part for part in parts if len(part) == 2), "") or get_global("likely_subtags").get(language, language).split("_")[-1]
    return f"{language}_{country}" if len(country) == 2 and country.isupper() else language


@cache
def country_codes() -> frozenset[str]:
    """Return all ISO 3166 alpha-2 codes of countries (CLDR's list without its groupings and private codes)."""
    odd = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
    return frozenset(code for code in _locale("en").territories if re.fullmatch(r"[A-Z]{2}", code)) - odd


def is_language(code: str) -> bool:
    """Tell whether a code is a BCP 47 tag whose language CLDR knows ("fr", "pt-BR")."""
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2}|-\d{3})?", code):
        return False
    return code.partition("-")[0] in _locale("en").languages


def _find(word: str, names: str, languages: Sequence[str]) -> str:
    """Return the code whose name is this word in one of these languages, or in one of the four that the program speaks."""
    wanted = word.strip().lower()
    known = (_by_name(name, names) for name in dict.fromkeys(("en", "fr", "de", "lb", *filter(is_locale, languages))))
    return next((codes[wanted] for codes in known if wanted in codes), "")


@cache
def _by_name(locale: str, names: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for code, label in getattr(_locale(locale), names).items():
        found.setdefault(label.lower(), str(code))
    return found


def find_country(word: str, languages: Sequence[str] = ()) -> str:
    """Return the ISO code of a country by its name in English, French, German, Luxembourgish or these languages, or nothing."""
    if word.upper() == "UK":
        return "GB"
    return _find(word, "territories", languages)


def find_language(word: str, languages: Sequence[str] = ()) -> str:
    """Return the code of a language by its name in English, French, German, Luxembourgish or these languages, or nothing."""
    return {"lu": "lb", "lux": "lb", "ltz": "lb"}.get(word.strip().lower()) or _find(word, "languages", languages)


def find_month(word: str) -> int:
    """Return the number of a month by its name in English, French, German or Luxembourgish; 0 for another word."""
    wanted = word.lower()
    for name in ("en", "fr", "de", "lb"):
        for number, label in _locale(name).months["format"]["wide"].items():
            if label.lower() == wanted:
                return int(number)
    return 0


@cache
def country(code: str, formats: str) -> str:
    """Return the name of a country in the language of a CLDR locale; the code itself where CLDR has none."""
    own = _COUNTRIES.get(formats.partition("_")[0], {})
    return own.get(code) or str(_locale(formats).territories.get(code, code))


@cache
def language(code: str, formats: str) -> str:
    """Return the name of a language in the language of a CLDR locale; the code itself where CLDR has none."""
    own = _LANGUAGES.get(formats.partition("_")[0], {})
    names = _locale(formats).languages
    return own.get(code) or str(names.get(code.replace("-", "_")) or names.get(code.partition("-")[0], code))


@lru_cache(maxsize=4_096)
def date(day: datetime.date, formats: str) -> str:
    """Return a day in the long form: 1 March 2026, 1. Mäerz 2026."""
    from babel.dates import format_date

    return str(format_date(day, "long", locale=_locale(formats)))


@lru_cache(maxsize=4_096)
def month(day: datetime.date, formats: str) -> str:
    """Return a month and year: March 2026, Mäerz 2026."""
    from babel.dates import format_date

    return str(format_date(day, "LLLL y", locale=_locale(formats)))


@lru_cache(maxsize=4_096)
def number(value: int, formats: str) -> str:
    """Return a whole number with the language's grouping."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, locale=_locale(formats)))


def luxembourgish_and(following: str) -> str:
    """Return "an" or "a" by the rule of the mobile n: the n stays before a vowel and before h, n, d, t, z."""
    import unicodedata

    word = re.sub(r"^\W+", "", following.lower())
    if number := re.match(r"\d+", word):
        return "an" if _spoken_with_n(int(number[0])) else "a"
    return "an" if unicodedata.normalize("NFD", word)[:1] in set("aeiouyhndtzæœø") else "a"


def _spoken_with_n(number: int) -> bool:
    """Tell whether a number's first spoken sound keeps the n. Units come before tens: 25 is fënnefanzwanzeg."""
    while number >= 1000:
        number //= 1000
    digit = number // 100 or number % 10 or number // 10
    # Null, eent (honnert, dausend), zwee, dräi, aacht and néng keep it; véier, fënnef, sechs, siwen do not.
    return digit not in {4, 5, 6, 7}


def join(words: Sequence[str], formats: str) -> str:
    """Return words as a list in a sentence: A, B and C."""
    from babel.lists import format_list

    if formats.partition("_")[0] == "lb" and len(words) > 1:
        return f"{', '.join(words[:-1])} {luxembourgish_and(words[-1])} {words[-1]}"
    return str(format_list(list(words), locale=_locale(formats))) if words else ""


def plural(count: int, formats: str) -> str:
    """Return the CLDR plural category of a count: one, few, many, other."""
    return str(_locale(formats).plural_form(count))
