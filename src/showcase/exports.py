"""The files for machines beside the pages: sitemap, robots, and the headers a host should send."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from html import escape
from typing import NamedTuple

from .pages import Plan
from .policy import FRAMED, sent_policy
from .program import program_digest
from .publish import OutputFile
from .shown import PageFrame

# What search engines read of one file (sitemaps.org).
MOST_ADDRESSES = 50_000
MOST_BYTES = 50_000_000
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_URLSET = (
    '<?xml version="1.0" encoding="UTF-8"?>',
    f'<urlset xmlns="{_SITEMAP}" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
)


def listing(frame: PageFrame, pictures: Sequence[str]) -> str:
    """Return what search engines are told of a page beside its address: the languages it is really in, and the addresses of its pictures.

    Nothing of a page that they are not told of.
    """
    if not frame.listed or frame.original:
        return ""
    return f"{' '.join(other.lang for other in frame.alternates if other.real)}|{' '.join(pictures)}"


def machine_files(plan: Plan, search_paths: Sequence[str]) -> list[OutputFile]:
    """Return robots.txt and _headers; `search_paths` are where search runs."""
    return [
        OutputFile("robots.txt", f"User-agent: *\nAllow: /\nSitemap: {plan.base_url}sitemap.xml\n".encode()),
        OutputFile("_headers", _headers(plan, search_paths)),
    ]


class Sitemap(NamedTuple):
    """The files of the sitemap, and a digest of all that they are made of; no files where it is that of the last build."""

    made_of: str
    files: list[OutputFile] | None


def most_sitemaps(pages: int) -> int:
    """Return how many files the sitemap has at most: even pages with dozens of pictures take less than a five-thousandth of one."""
    least = MOST_BYTES // 10_000
    return 1 if pages <= least else 2 + pages // least


def sitemap(plan: Plan, listed: Mapping[str, str], last: str) -> Sitemap:
    """Return the sitemap; `listed` is what `listing` says of each file, `last` is what the one was made of that visitors have."""
    told = [f"{page.lang} {' '.join(page.subject)} {page.path} {listed[page.file]}" for page in plan.pages]
    made_of = blake2b("\n".join([program_digest(), plan.base_url, *told]).encode(), digest_size=16).hexdigest()
    return Sitemap(made_of, None if made_of == last else sitemap_files(plan.base_url, _entries(plan, listed)))


def sitemap_files(base_url: str, entries: Iterable[str], most: int = MOST_ADDRESSES, heaviest: int = MOST_BYTES) -> list[OutputFile]:
    """Return sitemap.xml; where one file would hold more than search engines read, it lists further files that hold the pages."""
    parts: list[list[str]] = [[]]
    size = 0
    for entry in entries:
        length = len(entry.encode()) + 1
        if len(parts[-1]) >= most or size + length > heaviest - 1_000:
            parts.append([])
            size = 0
        parts[-1].append(entry)
        size += length
    whole = [("\n".join([*_URLSET, *part, "</urlset>"]) + "\n").encode() for part in parts]
    if len(whole) == 1:
        return [OutputFile("sitemap.xml", whole[0])]
    names = [f"sitemap-{number}.xml" for number in range(1, len(whole) + 1)]
    rows = "".join(f"<sitemap><loc>{escape(base_url + name)}</loc></sitemap>\n" for name in names)
    index = f'<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="{_SITEMAP}">\n{rows}</sitemapindex>\n'
    return [OutputFile("sitemap.xml", index.encode()), *(OutputFile(name, data) for name, data in zip(names, whole, strict=True))]


def _entries(plan: Plan, listed: Mapping[str, str]) -> Iterator[str]:
    """Yield the pages whose main text is in their own language, with the languages they are really translated to, and their pictures."""
    for page in plan.pages:
        told = listed[page.file]
        if not told:
            continue
        languages, _, pictures = told.partition("|")
        others = {lang: escape(plan.absolute(page.subject, lang)) for lang in languages.split()}
        links = "".join(f'<xhtml:link rel="alternate" hreflang="{lang}" href="{url}"/>' for lang, url in others.items())
        shown = "".join(f"<image:image><image:loc>{escape(url)}</image:loc></image:image>" for url in pictures.split())
        yield f"<url><loc>{escape(plan.base_url + page.path)}</loc>{links}{shown}</url>"


def _headers(plan: Plan, search_paths: Sequence[str]) -> bytes:
    base = plan.base_path
    common = (
        "  X-Content-Type-Options: nosniff\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        "  Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()\n"
        "  Cross-Origin-Opener-Policy: same-origin\n"
    )
    blocks = [f"{base}*\n{common}  Content-Security-Policy: {sent_policy()}\n"]
    others = dict.fromkeys(search_paths, sent_policy(searches=True))
    # A language's pages for the frames of other sites lie in one folder.
    framed = {"/".join(page.path.split("/")[:2]) for page in plan.pages if page.subject[0] in FRAMED}
    others |= {f"{folder}/*": sent_policy(framed=True) for folder in sorted(framed)}
    for path, sent in others.items():
        blocks.append(f"{base}{path}\n  ! Content-Security-Policy\n  Content-Security-Policy: {sent}\n")
    # What changes under its address is asked for again each time, open data after a while, what is named by its content never.
    for place in ("", *sorted({f"{page.path.partition('/')[0]}/*" for page in plan.pages if "/" in page.path})):
        blocks.append(f"{base}{place}\n  Cache-Control: public, max-age=0, must-revalidate\n")
    # Open data may be read by programs on other sites, in the browser too.
    blocks.append(f"{base}data/*\n  Access-Control-Allow-Origin: *\n  Cache-Control: public, max-age=600\n")
    for folder in ("assets/*", "cards/*", "media/*"):
        blocks.append(f"{base}{folder}\n  Cache-Control: public, max-age=31536000, immutable\n")
    return "\n".join(blocks).encode()
