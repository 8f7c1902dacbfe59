"""What a host and a browser are told: a strict policy in every page and header, and how long what may be kept."""

import html
import re

import pytest
from tools.host import published_headers

from conftest import member

WASM = "'wasm-unsafe-eval'"
STRICT = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}


def directives(policy):
    return dict(one.strip().split(" ", 1) for one in policy.split(";"))


@pytest.fixture(params=["https://tiny.example/", "https://tiny.example/sub/path/"])
def built(site, request):
    tiny = site(member("studio-kanton"))
    assert tiny.build("--base-url", request.param).status == 0
    tiny.base = request.param.removeprefix("https://tiny.example")
    return tiny


def pages(built):
    """Every page by the address that a visitor asks for."""
    return {
        built.base + path.removesuffix("index.html"): data.decode() for path, data in built.published().items() if path.endswith(".html")
    }


def test_every_page_carries_its_policy_before_anything_that_obeys_it(built):
    found = pages(built)
    assert len(found) > 20
    for url, page in found.items():
        head, policy, rest = re.split(r"""<meta http-equiv="?Content-Security-Policy"? content="([^"]*)">""", page)
        assert not re.search(r"<(?:link|script|style|img)", head), url
        searches = url in {
            f"{built.base}{path}/" for path in ("en/search", "en/members", "en/works", "fr/recherche", "fr/membres", "fr/realisations")
        }
        assert directives(html.unescape(policy)) == STRICT | ({"script-src": f"'self' {WASM}"} if searches else {}), url
        assert not re.search(r"<style|\sstyle=|<\w[^>]*\son\w+=|javascript:|<script(?![^>]*\ssrc=|[^>]*application/(?:ld\+)?json)", rest), (
            url
        )


def test_the_header_says_the_same_as_the_page_and_allows_frames_only_of_what_is_made_for_them(built):
    headers = published_headers(built.root / "output")
    framed = {f"{built.base}{path}/" for path in ("en/embed/members/studio-kanton", "en/embed/sectors/design")}
    framed |= {f"{built.base}{path}/" for path in ("fr/cadre/membres/studio-kanton", "fr/cadre/secteurs/design")}
    assert framed <= pages(built).keys()
    for url, page in pages(built).items():
        in_page = html.unescape(re.findall(r"""Content-Security-Policy"? content="([^"]*)""", page)[0])
        assert directives(headers(url)["Content-Security-Policy"]) == directives(in_page) | {
            "frame-ancestors": "*" if url in framed else "'none'"
        }, url


def test_every_file_is_sent_with_what_protects_visitors(built):
    headers = published_headers(built.root / "output")
    for path in built.published():
        sent = headers(built.base + path)
        assert sent["X-Content-Type-Options"] == "nosniff"
        assert sent["Referrer-Policy"] == "strict-origin-when-cross-origin"
        assert {"camera=()", "geolocation=()", "microphone=()"} <= set(sent["Permissions-Policy"].split(", "))


def test_only_what_is_named_by_its_content_is_kept_for_long(built):
    headers = published_headers(built.root / "output")
    kept = {path: headers(built.base + path.removesuffix("index.html")).get("Cache-Control", "") for path in built.published()}
    for path, told in kept.items():
        if path.startswith(("assets/", "cards/", "media/")):
            assert told == "public, max-age=31536000, immutable" and re.search(r"\.[0-9a-f]{8,}\.|/[0-9a-f]{12}[-.]", path), path
        else:
            assert "immutable" not in told, path
            assert not path.endswith("index.html") or told == "public, max-age=0, must-revalidate", path
