"""Lines that must have a certain form (addresses, numbers, codes): what is accepted, and what was probably meant."""

from __future__ import annotations

import re

from . import urls
from .formats import country_codes, find_country, find_language, is_language, is_locale
from .readers import Matching


def _country(text: str) -> str | None:
    return text.upper() if text.upper() in country_codes() else None


def _language(text: str) -> str | None:
    # "lu" is Luba-Katanga; who writes it in Luxembourg means "lb".
    return text if is_language(text) and text != "lu" else None


def _web(text: str) -> str | None:
    return text if urls.is_web_address(text) else None


def _suggest_web(text: str) -> str:
    guess = text if "://" in text else f"https://{text}"
    return guess if urls.is_web_address(guess) and "@" not in text else ""


def _email(text: str) -> str | None:
    return text if urls.is_email(text) else None


def _suggest_email(text: str) -> str:
    guess = text.removeprefix("mailto:").replace(" ", "").replace("(at)", "@").replace("[at]", "@")
    return guess if urls.is_email(guess) else ""


def _postcode(text: str) -> str | None:
    match = re.fullmatch(r"(?:L-?\s?|LU-)?(\d{4})", text, re.IGNORECASE)
    return f"L-{match[1]}" if match else None


def _phone(text: str) -> str | None:
    """Return the international form of a number; numbers without a country code are Luxembourg's (libphonenumber)."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, "LU")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _vat(text: str) -> str | None:
    """Check a Luxembourg VAT number: LU and eight digits, the last two being the first six modulo 89 (python-stdnum)."""
    from stdnum.lu import tva

    return f"LU{tva.compact(text)}" if tva.is_valid(text) else None


def _rcs(text: str) -> str | None:
    compact = re.sub(r"\s", "", text).upper()
    return compact if re.fullmatch(r"[A-Z]\d{1,7}", compact) else None


def _travel(text: str) -> str | None:
    return text if re.fullmatch(r"\d{1,5}\s?km", text) else _country(text)


COUNTRY = Matching(_country, "not-a-country", find_country)
LANGUAGE = Matching(_language, "not-a-language", find_language)
WEB = Matching(_web, "not-a-web-address", _suggest_web)
EMAIL = Matching(_email, "not-an-email", _suggest_email)
POSTCODE = Matching(_postcode, "not-a-postcode")
PHONE = Matching(_phone, "not-a-phone")
VAT = Matching(_vat, "not-a-vat")
RCS = Matching(_rcs, "not-an-rcs")
TRAVEL = Matching(_travel, "not-a-country", find_country)
SLUG = Matching(lambda text: text if urls.SLUG.match(text) else None, "not-a-slug", urls.slugify)
COLOUR = Matching(lambda text: text.lower() if re.fullmatch(r"#[0-9a-fA-F]{6}", text) else None, "not-a-colour")
LOCALE = Matching(lambda text: text if is_locale(text) else None, "unknown-locale")
SIGN = Matching(lambda text: text if re.fullmatch(r"[.a-z]{9}", text) else None, "not-a-sign")
