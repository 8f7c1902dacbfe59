"""The files for machines beside the pages: sitemap, robots, and the headers a host should send."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from .pages import Plan
from .publish import OutputFile
from .shown import PageFrame

_POLICY = (
    "default-src 'none'; script-src 'self'{wasm}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def machine_files(plan: Plan, frames: Sequence[PageFrame], search_paths: Sequence[str]) -> list[OutputFile]:
    """Return sitemap.xml, robots.txt and _headers; `search_paths` are where search runs."""
    return [
        OutputFile("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {plan.base_url}sitemap.xml\n".encode()),
        OutputFile("sitemap.xml", _sitemap(frames)),
        OutputFile("_headers", _headers(plan, search_paths)),
    ]


def _sitemap(frames: Sequence[PageFrame]) -> bytes:
    """List every page for search engines whose main text is in its own language, with the languages it is really translated to."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for frame in frames:
        if not frame.listed or frame.original:
            continue
        links = "".join(
            f'<xhtml:link rel="alternate" hreflang="{other.lang}" href={quoteattr(other.absolute)}/>'
            for other in frame.alternates
            if other.real
        )
        lines.append(f"<url><loc>{frame.absolute.replace('&', '&amp;')}</loc>{links}</url>")
    return ("\n".join([*lines, "</urlset>"]) + "\n").encode()


def _headers(plan: Plan, search_paths: Sequence[str]) -> bytes:
    base = plan.base_path
    common = (
        "  X-Content-Type-Options: nosniff\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n"
    )
    blocks = [f"{base}*\n{common}  Content-Security-Policy: {_POLICY.format(wasm='')}\n"]
    for path in search_paths:
        blocks.append(
            f"{base}{path}\n  ! Content-Security-Policy\n"
            f"  Content-Security-Policy: {_POLICY.format(wasm=' ' + chr(39) + 'wasm-unsafe-eval' + chr(39))}\n"
        )
    # Open data may be read by programs on other sites, in the browser too.
    blocks.append(f"{base}data/*\n  Access-Control-Allow-Origin: *\n")
    for folder in ("assets/*", "media/*"):
        blocks.append(f"{base}{folder}\n  Cache-Control: public, max-age=31536000, immutable\n")
    return "\n".join(blocks).encode()
