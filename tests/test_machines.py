"""What programs read of the site: the sitemap and its pictures, every entry as Markdown, the guide; and which pages are announced."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from conftest import PLAIN_SITE, member
from showcase.exports import sitemap_files

XML = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "i": "http://www.google.com/schemas/sitemap-image/1.1"}
WORK = """--- content/members/studio-kanton/projects/box.yaml
title: {en: Box, fr: Boîte}
year: 2025
summary: A box with a *good* lid
credits: [{name: Lou Reding, role: Photographs}]
images: [{src: images/box.svg, alt: A box}]
--- content/members/studio-kanton/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
--- content/members/studio-kanton/about.fr.md
# Nous

Des boîtes.
"""


def test_every_entry_is_there_as_markdown_with_the_language_of_each_part(site):
    tiny = site(member(reviewed="2026-05-02", website="https://kanton.example/") + WORK)
    assert set(tiny.build().codes) <= {"text-short"}
    english, french = tiny.page("en/members/studio-kanton/index.md"), tiny.page("fr/membres/studio-kanton/index.md")
    assert english.startswith("# Studio Kanton\n\n> Boxes with a good lid\n\n- URL: https://tiny.example/fr/membres/studio-kanton/\n")
    assert "\n- Confirmed: 2026-05-02\n" in english and "\n- Services: Packaging\n" in english
    assert "\n- Website: https://kanton.example/\n" in english and "\n## About [fr]\n\n### Nous\n\nDes boîtes.\n" in english
    assert "- [Box](https://tiny.example/en/works/studio-kanton/box/index.md) (2025): A box with a \\*good\\* lid\n" in english
    assert "\n> Boxes with a good lid [en]\n" in french and "\n- Services : " not in french and "\n- Language" not in french
    work = tiny.page("fr/realisations/studio-kanton/box/index.md")
    assert work.startswith("# Boîte\n\n> A box with a \\*good\\* lid [en]\n") and "Lou Reding (Photographs [en])" in work
    assert '<link rel="alternate" type="text/markdown" href="index.md">' in tiny.page("fr/realisations/studio-kanton/box/")


def test_the_markdown_is_made_again_with_its_page_and_no_more(site):
    tiny = site(member() + WORK + member("beta", "Beta"))
    tiny.build()
    tiny.write("--- content/members/studio-kanton/about.fr.md\nD’autres boîtes.\n")
    written = [path for path in tiny.build().report["written"] if path.endswith(".md")]
    assert written == ["en/members/studio-kanton/index.md", "fr/membres/studio-kanton/index.md"]
    assert "D’autres boîtes." in tiny.page("en/members/studio-kanton/index.md")
    assert tiny.build().report["written"] == []
    tiny.write(member("beta", "Beta", status="alumni"))
    assert {"en/members/beta/index.md", "fr/membres/beta/index.md"} <= set(tiny.build().report["removed"])


def test_the_guide_leads_to_every_language_the_data_and_the_news(site):
    tiny = site(member())
    tiny.build("--no-images")
    guide = tiny.page("llms.txt")
    assert guide.startswith("# Tiny\n\n> A tiny directory\n\nEvery member and every work has a page in each language.")
    links = re.findall(r"https://tiny\.example/(\S*?)[)\s]", guide)
    assert {"fr/", "fr/membres/", "data/members.json", "fr/feed.atom", "en/sectors/design/"} <= set(links)
    files = tiny.published()
    assert [link for link in links if link not in files and f"{link}index.html" not in files] == []


def test_the_sitemap_names_the_pictures_of_a_page(site):
    tiny = site(member() + WORK)
    tiny.build()
    root = ElementTree.fromstring(tiny.page("sitemap.xml"))
    pictures = {
        url.findtext("s:loc", "", XML): [one.text for one in url.iterfind("i:image/i:loc", XML)] for url in root.iterfind("s:url", XML)
    }
    (picture,) = pictures["https://tiny.example/en/works/studio-kanton/box/"]
    assert picture.removeprefix("https://tiny.example/") in tiny.published()
    assert pictures["https://tiny.example/en/"] == []


def listed(count: int) -> list[str]:
    return [f"<url><loc>https://a.example/{n:05}/</loc></url>" for n in range(count)]


def test_a_large_sitemap_is_split_at_the_limits_and_loses_no_page():
    for limits in ({"most": 40}, {"heaviest": 2_500}):
        files = {file.path: file.content for file in sitemap_files("https://a.example/", listed(100), **limits)}
        index = ElementTree.fromstring(files.pop("sitemap.xml"))
        assert [one.text for one in index.iterfind("s:sitemap/s:loc", XML)] == [f"https://a.example/{name}" for name in files]
        assert len(files) > 2 and next(iter(files)) == "sitemap-1.xml"
        found = [one.text for data in files.values() for one in ElementTree.fromstring(data).iterfind("s:url/s:loc", XML)]
        assert [f"<url><loc>{one}</loc></url>" for one in found] == listed(100)
        assert all(
            len(data) <= limits.get("heaviest", 10**9) and data.count(b"<url>") <= limits.get("most", 10**9) for data in files.values()
        )
    assert [file.path for file in sitemap_files("https://a.example/", listed(100))] == ["sitemap.xml"]


def test_how_many_words_must_be_in_a_language_can_be_set(site):
    # A tagline of 21 letters in French beside an English text of 60.
    entry = (
        member(tagline="{en: Boxes, fr: Des boîtes avec un bon couvercle}")
        + "--- content/members/studio-kanton/about.en.md\n"
        + "x" * 60
        + "\n"
    )

    def announced(share: str) -> list[str]:
        tiny = site(PLAIN_SITE.replace("title: Tiny\n", f"title: Tiny\n{share}") + entry)
        assert set(tiny.build("--clean").codes) <= {"text-short"}
        return re.findall(r'rel="alternate" hreflang="(\w+)"', tiny.page("fr/membres/studio-kanton/"))

    assert announced("") == ["en"], "the main text decides"
    assert announced("announce_from: 30\n") == ["en", "fr"]
    assert announced("announce_from: 60\n") == ["en"]
