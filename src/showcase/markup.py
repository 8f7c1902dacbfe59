"""Members' Markdown in, safe HTML out: no raw HTML, no remote pictures, only links that are known to be harmless."""

from __future__ import annotations

import html
import re

from . import urls

# Changes whenever the same text would come out differently, so that kept results are made anew.
RULES = 4

# Python-Markdown is quadratic on lines, brackets, backticks, headings and runs of signs: these are bounded before it sees them.
_MOST_LINES = 1_500
_RUNS = re.compile(r"([\[\]()!<>`*_~])\1{7,}")
_MOST = {"[": 400, "`": 2_000, "#": 2_000}
_TAGS = {"p", "br", "strong", "em", "a", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "hr", "code", "pre"} | {
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "sup",
}
_HEADING = re.compile(r"<(/?)h([1-6])>")


def to_html(markdown_text: str, top: int = 2) -> str:
    """Return safe HTML whose highest heading is `<h{top}>`; headings keep their order among each other."""
    import nh3

    from .converter import converter

    text = _RUNS.sub(lambda match: match[1] * 7, markdown_text)
    for sign, most in _MOST.items():
        if text.count(sign) > most:
            text = _escaped(sign, text)
    try:
        raw = converter().reset().convert(text) if text.count("\n") < _MOST_LINES else _as_typed(text)
    except (RecursionError, ValueError):
        raw = _as_typed(text)
    clean: str = nh3.clean(
        raw,
        tags=_TAGS | {"h1"},
        attributes={"a": {"href"}, "ol": {"start"}},
        attribute_filter=_attribute,
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="nofollow noopener",
        strip_comments=True,
        clean_content_tags={"script", "style"},
    )
    return _shift(clean, top)


def _as_typed(text: str) -> str:
    """Return the paragraphs of a text without reading any Markdown in them."""
    return "".join(f"<p>{html.escape(part)}</p>" for part in text.split("\n\n") if part.strip())


def _escaped(sign: str, text: str) -> str:
    """Put a backslash before every sign that has none; a second one before a sign would set it free again."""
    return re.sub(rf"(\\*)({re.escape(sign)})", lambda match: match[1] + "\\" * (1 - len(match[1]) % 2) + match[2], text)


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Keep only whole web, mail and telephone addresses: a relative link of a member would lead somewhere else in each language."""
    if tag == "a" and name == "href":
        if value.startswith("mailto:"):
            return value if urls.is_email(value[7:].split("?")[0]) else None
        if value.startswith("tel:"):
            return value if re.fullmatch(r"tel:[+\d ().-]{3,30}", value) else None
        return value if urls.is_web_address(value) else None
    if name == "rel":
        # Not a member's: authors' attributes have passed the list of allowed ones, and the cleaner adds this one to every link.
        return value
    return value if value.isdigit() and len(value) < 7 else None


def keeps_link(address: str) -> bool:
    """Tell whether a link to this address is still one after its text has become HTML."""
    return _attribute("a", "href", html.unescape(address)) is not None


def _shift(text: str, top: int) -> str:
    """Renumber headings so that the first level used becomes `top` and no level is skipped on the way down."""
    levels = sorted({int(match[2]) for match in _HEADING.finditer(text)})
    if not levels:
        return text
    new = {level: min(6, top + place) for place, level in enumerate(levels)}
    shifted = _HEADING.sub(lambda match: f"<{match[1]}h{new[int(match[2])]}>", text)
    return _no_skips(shifted, top)


def _no_skips(text: str, top: int) -> str:
    last = top - 1
    stack: list[int] = []

    def renumber(match: re.Match[str]) -> str:
        nonlocal last
        if match[1]:
            return f"</h{stack.pop()}>" if stack else match[0]
        level = min(int(match[2]), last + 1)
        last = level
        stack.append(level)
        return f"<h{level}>"

    return _HEADING.sub(renumber, text)


def plain(html_text: str) -> str:
    """Return the words of safe HTML without its tags, for search and descriptions."""
    spaced = re.sub(r"</(?:p|li|h\d|td|th|blockquote|pre)>|<br>", " ", html_text)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", spaced)).split())


def without_notes(markdown_text: str) -> str:
    """Return the text without `<!-- notes -->` that its author keeps for herself; one that never ends is left as it is."""
    parts = []
    start = 0
    while (begin := markdown_text.find("<!--", start)) >= 0 and (end := markdown_text.find("-->", begin + 4)) >= 0:
        parts.append(markdown_text[start:begin])
        start = end + 3
    return "".join(parts) + markdown_text[start:]
