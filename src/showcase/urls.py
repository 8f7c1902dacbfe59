"""Addresses: what may stand in a link, and how a name becomes a folder of the published site."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_SPECIAL = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def slugify(text: str, lang: str = "") -> str:
    """Return lower-case ASCII letters, digits and hyphens for a name; German umlauts as two letters in German ("ue")."""
    text = unicodedata.normalize("NFC", text).lower()
    if lang == "de":
        text = text.translate(_GERMAN)
    text = unicodedata.normalize("NFKD", text.translate(_SPECIAL))
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in text if not unicodedata.combining(c))).strip("-")


def is_web_address(text: str) -> bool:
    """Tell whether the text is an absolute http(s) address of a plausible public host, without user name or spaces."""
    if re.search(r"[\s<>\"'`\\{}|^\x00-\x1f]", text) or len(text) > 500:
        return False
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    name = r"(?!-)[\w-]{1,63}(?<!-)"
    return (
        parts.scheme in {"http", "https"}
        and "@" not in parts.netloc
        and re.fullmatch(rf"{name}(?:\.{name})*\.[^\W\d_]{{2,63}}", host) is not None
    )


def is_email(text: str) -> bool:
    """Tell whether the text is a single mail address that is safe to put after `mailto:`."""
    return len(text) <= 200 and re.fullmatch(r"[A-Za-z0-9._+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}", text) is not None


def host_label(url: str) -> str:
    """Return a web address as people write it: without scheme, `www.` and closing slash."""
    parts = urlsplit(url)
    return (parts.netloc.removeprefix("www.") + parts.path).rstrip("/")
