"""Lines that must have a certain form (addresses, numbers, codes): what is accepted, and what was probably meant."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from . import urls
from .formats import country_codes, find_country, find_language, is_language, is_locale
from .model import Country
from .readers import Matching, National


def _country(text: str) -> str | None:
    return sys.intern(text.upper()) if text.upper() in country_codes() else None


def _language(text: str) -> str | None:
    # "lu" is Luba-Katanga; who writes it in Luxembourg means "lb".
    return sys.intern(text) if is_language(text) and text != "lu" else None


def _web(text: str) -> str | None:
    return text if urls.is_web_address(text) else None


# What networks and mail programs add to an address to follow who opens it.
_TRACKS = re.compile(
    r"(?i)utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igsh(?:id)?|yclid|twclid|ttclid|li_fat_id|_hs(?:enc|mi)|vero_id"
)


def _without_tracks(text: str) -> tuple[str, str]:
    """Return an address without the marks that follow visitors, and the names of these marks."""
    address, sign, anchor = text.partition("#")
    address, asks, query = address.partition("?")
    parts = [part for part in query.split("&") if part]
    kept = [part for part in parts if not _TRACKS.fullmatch(part.partition("=")[0])]
    if len(kept) == len(parts):
        return text, ""
    names = ", ".join(part.partition("=")[0] for part in parts if part not in kept)
    return address + (asks + "&".join(kept) if kept else "") + sign + anchor, names


def _suggest_web(text: str, languages: Sequence[str]) -> str:
    guess = text if "://" in text else f"https://{text}"
    if slipped := re.match(r"(h?tt?ps?)(?::/?|//|:;//| ://)(?=[\w.-]+\.[a-z])", text, re.IGNORECASE):
        guess = f"http{'s' if slipped[1].lower().endswith('s') else ''}://{text[slipped.end() :]}"
    return guess if urls.is_web_address(guess) and "@" not in text else ""


def _email(text: str) -> str | None:
    return text if urls.is_email(text) else None


def _suggest_email(text: str, languages: Sequence[str]) -> str:
    guess = text.removeprefix("mailto:").replace(" ", "").replace("(at)", "@").replace("[at]", "@")
    return guess if urls.is_email(guess) else ""


def _postcode(text: str, country: Country) -> str | None:
    """Return a postcode in the form of the country's example: its letters before a hyphen may be left out, digits and letters vary."""
    if not country.postcode:
        return text if re.fullmatch(r"(?=.*\d)[A-Z0-9][A-Z0-9 -]{1,9}", text, re.IGNORECASE) else None
    given = re.fullmatch(r"((?:[A-Z]{1,3}-)?)(.+)", country.postcode)
    prefix, form = given.groups() if given else ("", "")
    signs = re.sub(r"[\s-]", "", text).upper()
    for known in (country.code, prefix.removesuffix("-")) if prefix else ():
        signs = signs.removeprefix(known)
    if _shape(signs) != _shape(re.sub(r"[\s-]", "", form)):
        return None
    rest = iter(signs)
    return prefix + "".join(next(rest) if sign.isalnum() else sign for sign in form)


def _shape(signs: str) -> str:
    return re.sub(r"[A-Z]", "A", re.sub(r"[0-9]", "9", signs.upper()))


def _meant_postcode(text: str) -> str:
    """Read the dashes of word processors as hyphens."""
    return re.sub(r"\s*[\u2010-\u2015\u2212_.]\s*", "-", text)


def _meant_register(text: str) -> str:
    """Leave out the register's own name and the points and hyphens between digits."""
    name = r"(?:R\.?C\.?S\.?(?:L\.?)?\s*)?(?:Lux(?:embourg|emburg|\.)?\s*)?(?:n[°o]\s*)?:?\s*"
    found = re.fullmatch(name + r"([A-Z])([\d\s.-]+)", text, re.IGNORECASE)
    return found[1].upper() + re.sub(r"\D", "", found[2]) if found else ""


def _phone(text: str, country: Country) -> str | None:
    """Return the international form of a number; numbers without a country code are the country's (libphonenumber)."""
    import phonenumbers

    # A letter typed for a digit would be read as nothing at all.
    if re.search(r"(?i)\d\s*[^\W\d_x]\s*(?:\d|$)", text):
        return None
    try:
        number = phonenumbers.parse(text, country.code)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def _phone_example(country: Country) -> str:
    import phonenumbers

    return f"+{phonenumbers.country_code_for_region(country.code)} 20 00 01 23"


def _vat(text: str, country: Country) -> str | None:
    """Check a VAT number with its check digits where python-stdnum knows the country's; return it with the country's letters."""
    from stdnum.util import get_cc_module

    rules = get_cc_module(country.code.lower(), "vat")
    if rules is None:
        return text if re.fullmatch(r"(?=.*\d)[A-Z0-9][A-Z0-9 .-]{3,19}", text, re.IGNORECASE) else None
    if not rules.is_valid(text):
        return None
    letters, compact = _vat_letters(country), rules.compact(text)
    return compact if compact.startswith(letters) else letters + compact


def _vat_letters(country: Country) -> str:
    """Return what VAT numbers begin with: the country's code, but EL for Greece."""
    return {"GR": "EL"}.get(country.code, country.code)


def _register(text: str, country: Country) -> str | None:
    """Return a number of the trade register: in Luxembourg a letter and digits, elsewhere whatever the register writes."""
    compact = re.sub(r"\s", "", text).upper()
    if country.code == "LU":
        return compact if re.fullmatch(r"[A-Z]\d{1,7}", compact) else None
    return " ".join(text.split()) if re.search(r"\d", text) and len(text) <= 40 else None


def _travel(text: str) -> str | None:
    return text if re.fullmatch(r"\d{1,5}\s?km", text) else _country(text)


COUNTRY = Matching(_country, "not-a-country", find_country, pattern="^[A-Za-z]{2}$")
LANGUAGE = Matching(_language, "not-a-language", find_language, pattern="^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2}|-[0-9]{3})?$")
WEB = Matching(
    _web, "not-a-web-address", _suggest_web, pattern=r"^[Hh][Tt][Tt][Pp][Ss]?://\S+$", remark="link-tracked", better=_without_tracks
)
EMAIL = Matching(_email, "not-an-email", _suggest_email, pattern=r"^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\.[A-Za-z]+$")
POSTCODE = National(_postcode, "not-a-postcode", lambda country: country.postcode, _meant_postcode)
PHONE = National(_phone, "not-a-phone", _phone_example)
VAT = National(_vat, "not-a-vat", _vat_letters)
RCS = National(_register, "not-an-rcs", lambda country: "B123456" if country.code == "LU" else "", _meant_register)
TRAVEL = Matching(_travel, "not-a-country", find_country, pattern=r"^([0-9]{1,5}\s?km|[A-Za-z]{2})$")
SLUG = Matching(
    lambda text: text if urls.SLUG.match(text) else None,
    "not-a-slug",
    lambda text, languages: urls.slugify(text),
    pattern="^[a-z0-9]+(-[a-z0-9]+)*$",
)
COLOUR = Matching(
    lambda text: text.lower() if re.fullmatch(r"#[0-9a-fA-F]{6}", text) else None, "not-a-colour", pattern="^#[0-9a-fA-F]{6}$"
)
LOCALE = Matching(lambda text: text if is_locale(text) else None, "unknown-locale", pattern="^[A-Za-z0-9_]+$")
POSTCODE_EXAMPLE = Matching(lambda text: text if re.search(r"\d", text) and len(text) <= 12 else None, "not-a-postcode", pattern="[0-9]")
SIGN = Matching(lambda text: text if re.fullmatch(r"[.a-z]{9}", text) else None, "not-a-sign", pattern="^[.a-z]{9}$")
