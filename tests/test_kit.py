"""What members and partners take along: whatever an entry holds, it parses, leads to pages that are there, and may be framed."""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from conftest import PLAIN_SITE, Site, member
from showcase.outlines import outlines
from showcase.views.kit import MOST

ROOT = Path(__file__).parents[1]
HOSTILE = "\"><script>alert(1)</script>&amp;'--"
SVG = "{http://www.w3.org/2000/svg}"


class Parsed(HTMLParser):
    """A snippet as a browser reads it: its elements with their attributes, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def addresses(self) -> list[str]:
        return [value for _, given in self.elements for name, value in given.items() if name in {"href", "src"} and value]


def snippets(page: str) -> dict[str, str]:
    """The texts to copy on a page by their ids, as a browser shows them."""
    found = re.findall(r'<textarea id="([\w-]+)"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    return {id: html.unescape(text) for id, text in found}


def decoded(drawing: str) -> str:
    """What a camera reads from a QR code that is drawn with one stroke a run of dark modules."""
    size = int(re.findall(r'viewBox="0 0 (\d+) ', drawing)[0])
    image = Image.new("L", (size * 4, size * 4), 255)
    draw = ImageDraw.Draw(image)
    for x, y, length in (map(int, run) for run in re.findall(r"M(\d+) (\d+)\.5h(\d+)", drawing)):
        draw.rectangle((x * 4, y * 4, (x + length) * 4 - 1, y * 4 + 3), fill=0)
    (code,) = zxingcpp.read_barcodes(image)
    return str(code.text)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A member that means ill in every field, and one with the least that an entry needs."""
    ill = {
        "name": json.dumps(HOSTILE),
        "tagline": json.dumps({"en": f"Boxes {HOSTILE}"}),
        "website": "https://studio.example/?a=1&b=2",
        "phone": "+352 26 12 34 56",
        "contact": json.dumps({"name": f"Jo {HOSTILE}", "role": {"fr": "Gérante"}}),
        "consent": "{by: Jo Weis, on: 2026-05-02, scope: [entry, contact]}",
    }
    site = Site(tmp_path_factory.mktemp("kit") / "site").write(PLAIN_SITE).write(member(**ill) + member("plain", "Plain Ltd"))
    assert site.build().codes == []
    return site


def test_a_kit_is_reached_from_the_members_page_and_from_nowhere_else(built):
    assert '<a rel="nofollow" href="/fr/membres/studio-kanton/kit/">' in built.page("fr/membres/studio-kanton/")
    for path in ("en/members/studio-kanton/kit/", "fr/membres/studio-kanton/kit/"):
        page = built.page(path)
        assert '<meta name="robots" content="noindex">' in page
        assert 'href="/en/members/studio-kanton/kit/"' in page and 'href="/fr/membres/studio-kanton/kit/"' in page
    told = {name for name, data in built.published().items() if b"/kit/" in data and not name.endswith(".html")}
    assert told == set(), "neither the sitemap nor search nor data knows of kits"


@pytest.mark.parametrize("id", ["studio-kanton", "plain"])
@pytest.mark.parametrize(("lang", "members", "listed"), [("en", "members", "Listed in Tiny"), ("fr", "membres", "À retrouver dans Tiny")])
def test_everything_in_a_kit_parses_and_leads_to_pages_that_are_there(built, id, lang, members, listed):
    page = built.page(f"{lang}/{members}/{id}/kit/")
    own = f"https://tiny.example/{lang}/{members}/{id}/"
    texts = snippets(page)
    assert set(texts) - {"claims-data"} == {"badge-light", "badge-dark", "card-frame", "card-plain", "signature-text", "signature-html"}
    for name in ("badge-light", "badge-dark", "card-frame", "card-plain", "signature-html"):
        snippet = Parsed(texts[name])
        assert {tag for tag, _ in snippet.elements} <= {"a", "img", "iframe", "p", "strong", "br", "span"}, name
        allowed = {"href", "src", "alt", "height", "width", "title", "loading", "frameborder", "lang"}
        assert {attribute for _, given in snippet.elements for attribute in given} <= allowed, name
        here = [one for one in snippet.addresses if one.startswith("https://tiny.example/")]
        assert here, name
        assert all((built.root / "output" / urlsplit(one).path.lstrip("/")).exists() for one in here), (name, here)
        assert own in here or name == "card-frame"
    name = HOSTILE if id == "studio-kanton" else "Plain Ltd"
    assert name in Parsed(texts["card-plain"]).words and name in Parsed(texts["signature-html"]).words
    assert Parsed(texts["card-frame"]).elements[0][1]["title"] == f"{name} – Tiny"
    assert Parsed(texts["badge-dark"]).elements[1][1]["alt"] == listed
    lines = texts["signature-text"].splitlines()
    assert name in lines and lines[-2:] == [listed, own]


def test_the_signature_names_whom_to_write_to(built):
    assert snippets(built.page("fr/membres/studio-kanton/kit/"))["signature-text"].startswith(f"Jo {HOSTILE}, Gérante\n")
    assert snippets(built.page("fr/membres/plain/kit/"))["signature-text"].startswith(
        "Plain Ltd\nBoxes with a good lid\nstudio@plain.example\n"
    )


def test_claims_are_for_those_who_have_a_website_and_name_the_entry(built):
    assert "claims-data" not in snippets(built.page("en/members/plain/kit/"))
    text = snippets(built.page("fr/membres/studio-kanton/kit/"))["claims-data"]
    script = re.fullmatch(r'<script type="application/ld\+json">\n(.*)\n</script>', text, re.DOTALL)
    assert script and "<" not in script[1] and ">" not in script[1]
    claims = json.loads(script[1])
    assert (claims["@type"], claims["name"], claims["url"]) == ("Organization", HOSTILE, "https://studio.example/?a=1&b=2")
    assert claims["sameAs"] == ["https://tiny.example/fr/membres/studio-kanton/"]
    assert claims["description"] == {"@value": f"Boxes {HOSTILE}", "@language": "en"}


def test_a_camera_reads_the_members_page_from_its_code(built):
    for path in ("en/members/studio-kanton/", "fr/membres/plain/"):
        drawing = built.page(f"{path}kit/qr.svg")
        ElementTree.fromstring(drawing)
        assert decoded(drawing) == f"https://tiny.example/{path}"


@pytest.mark.parametrize(("lang", "words"), [("en", "Listed in Tiny"), ("fr", "À retrouver dans Tiny")])
@pytest.mark.parametrize("shade", ["light", "dark"])
def test_a_badge_stands_on_its_own(built, lang, words, shade):
    text = built.page(f"{lang}/badge-{shade}.svg")
    drawing = ElementTree.fromstring(text)
    assert drawing.findtext(f"{SVG}title") == words
    assert drawing.get("height") == "64" and 100 < int(drawing.get("width", "")) < 400
    assert not list(drawing.iter(f"{SVG}text")), "letters are outlines"
    assert not re.search(r"href|url\(|@import|<script|<style", text), "it needs nothing else"


def test_a_badge_in_letters_that_the_fonts_lack_is_set_in_those_of_its_reader(site):
    tiny = site()
    settings = (tiny.root / "content/site.yaml").read_text("utf-8").replace("title: Tiny", 'title: "Каталог <&"')
    (tiny.root / "content/site.yaml").write_text(settings, "utf-8")
    assert tiny.build().codes == []
    drawing = ElementTree.fromstring(tiny.page("en/badge-light.svg"))
    assert [one.text for one in drawing.iter(f"{SVG}text")] == ["Каталог <&"]


def test_outlines_take_each_letter_from_the_first_font_that_has_it():
    fonts = [(ROOT / "themes/default/assets/fonts" / name).read_bytes() for name in ("bricolage.woff2", "bricolage-ext.woff2")]
    bold, light = outlines("Čapek", fonts, 800), outlines("Čapek", fonts, 400)
    assert bold and light and bold.width > light.width > 1500 and bold.path.startswith("M")
    assert outlines("Čapek", fonts[:1], 800) is None


def test_a_theme_draws_its_own_mark_and_colours_into_badge_and_head(site):
    tiny = site(
        """--- themes/own/theme.yaml
title: Own
extends: default
--- themes/own/templates/components/mark.html
{% macro mark() -%}<path d="M0 0h3v3z"/>{%- endmacro %}
{% set papers = {"light": "#eeeeee", "dark": "#111111"} %}
{% set inks = {"light": "#222222", "dark": "#dddddd"} %}
"""
    )
    with (tiny.root / "content/site.yaml").open("a") as settings:
        settings.write("theme: own\n")
    assert tiny.build().codes == []
    badge = tiny.page("fr/badge-dark.svg")
    assert '<path d="M0 0h3v3z"/>' in badge and 'fill="#dddddd"' in badge and 'fill="#111111"' in badge
    assert '<path d="M0 0h3v3z"/></svg>' in tiny.page("fr/")


def test_a_site_may_do_without_kits(site):
    tiny = site(member())
    with (tiny.root / "content/site.yaml").open("a") as settings:
        settings.write("kit: no\n")
    assert tiny.build().codes == []
    assert "kit" not in tiny.page("en/members/studio-kanton/")
    left = {name for name in tiny.published() if re.search(r"/kit/|badge|/embed/|/cadre/", name)}
    assert left == {"en/embed/sectors/design/index.html", "fr/cadre/secteurs/design/index.html"}


def test_what_is_framed_leaves_the_frame_and_needs_no_script(built):
    for path in ("en/embed/members/studio-kanton/", "en/embed/sectors/design/", "fr/cadre/membres/plain/"):
        page = built.page(path)
        links = [given for tag, given in Parsed(page).elements if tag == "a"]
        assert links and {given.get("target") for given in links} == {"_top"}
        assert "<script" not in page and '<meta name="robots" content="noindex">' in page
    assert html.escape(HOSTILE, quote=False).replace("'", "&#39;").replace('"', "&#34;") in built.page("en/embed/members/studio-kanton/")


def test_the_page_about_the_open_data_gives_partners_a_line_a_sector(built):
    texts = snippets(built.page("fr/donnees-ouvertes/"))
    (frame, given), *more = Parsed(texts["partner-design"]).elements
    assert (frame, more) == ("iframe", []) and given["src"] == "https://tiny.example/fr/cadre/secteurs/design/"
    assert given["title"] == "Design – Tiny"


def test_a_list_in_a_frame_shows_all_members_or_of_many_some_by_lot(site):
    tiny = site("".join(member(f"m{number:03}", f"Atelier {number:03}") for number in range(MOST + 20)))
    assert tiny.build().codes == []

    def names():
        return re.findall(r'<h2 class="embed-row-name"><a[^>]*>([^<]+)<', tiny.page("en/embed/sectors/design/"))

    today = names()
    assert len(today) == MOST and today == sorted(today)
    assert f"{MOST + 20} members" in tiny.page("en/embed/sectors/design/")
    tiny.build("--today", "2026-11-24")
    assert len(names()) == MOST and names() != today


def test_the_frame_of_a_member_who_has_left_says_so_without_a_name(site):
    tiny = site(member() + member("beta", "Beta"))
    tiny.build()
    tiny.write(member(status="alumni"))
    assert tiny.build().codes == []
    page = tiny.page("fr/cadre/membres/studio-kanton/")
    assert "a quitté le répertoire" in page and "Kanton" not in page and '<nav class="site-nav"' not in page
    assert not (tiny.root / "output/en/members/studio-kanton/kit").exists()
