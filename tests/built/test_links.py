"""Every address on every page leads somewhere, and every page is well made: headings, ids, languages, sitemap."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from built.conftest import ROOT
from built.pages import Link, Output, Page, read
from conftest import member

# What other sites frame, and what search engines should not list.
FRAMED = {"embed", "embed_list", "embed_gone"}
UNLISTED = {"gone", "not_found", "shortlist", "style", "kit", *FRAMED}
XML = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


@pytest.fixture(scope="module")
def address(sample):
    """The address that the sample site is published at, as it tells robots."""
    return re.search(r"^Sitemap: (.*)sitemap\.xml$", (sample.root / "robots.txt").read_text("utf-8"), re.MULTILINE)[1]


@cache
def _own(url: str, base: str, address: str) -> str | None:
    parts = urlsplit(url)
    if url.startswith(address):
        return "/" + url.removeprefix(address)
    return None if parts.scheme or parts.netloc else urljoin(base, url)


def own(link: Link, page: Page, address: str) -> str | None:
    """The address of a link from the root of the site, with its fragment; None if it leads elsewhere."""
    # Most links begin at the root and lead to the same place from every page.
    return _own(link.url, "/" if link.url.startswith("/") else page.url, address)


def every_link(sample: Output) -> Iterator[tuple[Page, Link]]:
    return ((page, link) for page in sample.pages.values() for link in page.links)


def test_every_address_on_this_site_is_a_file(sample, address):
    lost = Counter()
    for page, link in every_link(sample):
        target = own(link, page, address)
        # The folder that the search program and the results stand in is named for the script; it has files, but no page.
        folder = link.attribute in {"data-bundle", "data-root"}
        if target is not None and not (sample.file(target) or (folder and any((sample.root / target.lstrip("/")).iterdir()))):
            lost[f"{link.url} in <{link.tag} {link.attribute}>, first on {page.url}"] += 1
    assert lost == {}


def test_every_fragment_is_an_id_on_its_page(sample, address):
    ids = {page.path: set(page.ids) for page in sample.pages.values()}
    found, lost = set(), set()
    for page, link in every_link(sample):
        target = own(link, page, address)
        if target is None or not (fragment := unquote(urlsplit(target).fragment)):
            continue
        file = sample.file(target)
        if file not in ids:
            ids[file] = set(re.findall(r'\bid="([^"]+)"', (sample.root / file).read_text("utf-8")))
        found.add(fragment)
        if fragment not in ids[file]:
            lost.add(f"{link.url} on {page.url}")
    assert "main" in found
    assert lost == set()


def test_nothing_is_fetched_from_a_foreign_host(sample, address):
    kinds = {link.attribute for _, link in every_link(sample)}
    assert {"href", "src", "srcset", "action"} <= kinds
    foreign = {
        f"{link.url} in <{link.tag} {link.attribute}> on {page.url}"
        for page, link in every_link(sample)
        if own(link, page, address) is None
        and urlsplit(link.url).scheme != "data"
        and not (link.tag == "a" and link.attribute == "href")
        and not (link.tag in {"blockquote", "q"} and link.attribute == "cite")
    }
    assert foreign == set()


def test_links_lead_only_to_the_web_mail_and_telephone(sample):
    assert {urlsplit(link.url).scheme for _, link in every_link(sample)} <= {"", "https", "http", "mailto", "tel"}


def test_only_links_that_name_this_page_elsewhere_are_whole_addresses(sample, address):
    whole = {(link.tag, link.rel) for _, link in every_link(sample) if link.url.startswith(address)}
    assert whole == {("link", "canonical"), ("link", "alternate")}


def test_every_address_in_a_stylesheet_is_a_file(sample):
    sheets = sorted(sample.root.glob("assets/*.css"))
    found = [
        (sheet.name, url)
        for sheet in sheets
        for url in re.findall(
            r"""(?:url\(|@import\s+)["']?([^"')\s]+)""", re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)
        )
    ]
    assert [url for _, url in found if url.endswith(".woff2")]
    assert [pair for pair in found if not sample.file(urljoin(f"/assets/{pair[0]}", pair[1]))] == []


def test_every_module_that_a_script_imports_is_a_file(sample):
    found = []
    for script in sorted(sample.root.glob("assets/*.js")):
        found += [
            (script.name, url)
            for url in re.findall(r"""^(?:import|export)\b[^;]*?from\s+["']([^"']+)""", script.read_text("utf-8"), re.MULTILINE)
        ]
    assert found
    assert [pair for pair in found if not sample.file(urljoin(f"/assets/{pair[0]}", pair[1]))] == []


def test_every_asset_and_picture_is_used(sample, address):
    """A file that nothing leads to is a mistake or a burden; licences lie beside their fonts without a link."""
    used = {sample.file(url) for page, link in every_link(sample) if (url := own(link, page, address)) is not None}
    for sheet in (path for path in sample.root.glob("assets/*") if path.suffix in {".css", ".js"}):
        used |= {sample.file(urljoin("/assets/", name)) for name in re.findall(r"[\w-]+\.[0-9a-f]{12}\.\w+", sheet.read_text("utf-8"))}
    idle = {name for name in sample.files if name.startswith(("assets/", "media/")) and not name.endswith(".txt")} - used
    assert idle == set()


def test_no_page_holds_what_the_policy_bars(sample):
    assert {(page.url, what) for page in sample.pages.values() for what in page.barred} == set()


def test_every_page_has_a_language_a_title_and_a_description(sample):
    for page in sample.pages.values():
        assert page.lang in {"en", "fr", "de", "lb"}, page.url
        assert page.path.partition("/")[0] in {page.lang, page.path, "style"}, page.url
        assert len(page.title.split()) > 1, page.url
        assert len(page.metas["description"].strip()) > 15, page.url


def test_no_two_pages_of_a_language_have_one_title(sample):
    titles = Counter((page.lang, page.title) for page in sample.pages.values() if page.template != "embed_gone")
    twice = {title for (_, title), number in titles.items() if number > 1}
    # A canton and its chief town often have one name, and so have a service and the sector it stands for.
    assert {page.template for page in sample.pages.values() if page.title in twice} <= {"place", "service", "sector", "home", "chooser"}


def test_every_page_has_one_first_heading_and_skips_no_level(sample):
    for page in sample.pages.values():
        assert page.headings.count(1) == 1, page.url
        assert page.h1.strip(), page.url
        before = 0
        for level in page.headings:
            assert level <= before + 1, (page.url, page.headings)
            before = level


def test_ids_are_unique_on_every_page(sample):
    assert {(page.url, id) for page in sample.pages.values() for id, number in Counter(page.ids).items() if number > 1} == set()


def test_the_sitemap_lists_every_page_that_is_no_fallback(sample, address):
    tree = ElementTree.parse(sample.root / "sitemap.xml")
    listed = [entry.findtext("s:loc", "", XML) for entry in tree.iterfind("s:url", XML)]
    assert len(listed) == len(set(listed))
    absolute = {page: address + page.url.lstrip("/") for page in sample.pages.values() if "noindex" not in page.metas.get("robots", "")}
    assert set(absolute) == {page for page in sample.pages.values() if page.template not in UNLISTED}
    fallbacks = {page for page, url in absolute.items() if page.canonical != url}
    assert fallbacks, "no sample page stands in another language"
    assert set(listed) == {url for page, url in absolute.items() if page not in fallbacks}
    assert {page.canonical for page in fallbacks} <= set(listed)


def test_the_sitemap_and_the_pages_announce_the_same_translations(sample, address):
    tree = ElementTree.parse(sample.root / "sitemap.xml")
    for entry in tree.iterfind("s:url", XML):
        page = sample.pages["/" + entry.findtext("s:loc", "", XML).removeprefix(address)]
        listed = {link.get("hreflang"): link.get("href") for link in entry.iterfind("x:link", XML)}
        assert listed == {lang: url for lang, url in page.alternates.items() if lang != "x-default"}


def test_translations_announce_each_other_and_their_own_language(sample, address):
    for page in sample.pages.values():
        for lang, url in page.alternates.items():
            other = sample.pages["/" + url.removeprefix(address)]
            assert lang == "x-default" or (other.lang == lang and other.alternates == page.alternates), (page.url, url)


def test_every_page_offers_its_other_languages(sample):
    own = [page for page in sample.pages.values() if page.template not in FRAMED]
    offered = {page.url: {sample.pages[way].lang for way in page.ways if way in sample.pages} for page in own}
    assert {url for url, languages in offered.items() if languages != {"en", "fr", "de", "lb"}} == {"/style/"}


def test_the_page_of_the_style_is_out_of_visitors_way(sample):
    assert [page.metas["robots"] for page in sample.of("style", "en")] == ["noindex"]
    assert [page.url for page in sample.pages.values() if "/style/" in page.ways and page.template != "style"] == []
    assert "/style/" not in (sample.root / "sitemap.xml").read_text("utf-8")


def test_taglines_in_another_language_are_marked_with_it(sample, content):
    """What a member has not said in a page's language is shown in the nearest one, and marked so."""
    chains = {
        "en": ("en", "fr", "de", "lb"),
        "fr": ("fr", "en", "de", "lb"),
        "de": ("de", "en", "fr", "lb"),
        "lb": ("lb", "de", "fr", "en"),
    }
    seen = Counter()
    for page in sample.pages.values():
        if page.template != "member":
            continue
        entry = content.directory.members[page.url.split("/")[3]]
        nearest = next(lang for lang in chains[page.lang] if lang in entry.tagline.words)
        assert page.says(entry.tagline.words[nearest]) == {nearest}, page.url
        seen[page.lang, nearest] += 1
    assert seen["lb", "fr"] >= 3
    assert seen["lb", "lb"] and seen["en", "en"] and seen["de", "de"] and seen["fr", "fr"]


def test_a_page_reads_as_the_tests_think(tmp_path):
    page = read(
        "en/x/index.html",
        '<html lang="en"><title>A &amp; b</title><body class="page-home"><main><h1>Head</h1><p lang="fr">Un <b>deux</b></p><br>'
        '<img src="a.png" srcset="b.png 1x, c,d.png 2x"><p style="x" onclick="y">z</p><a href="../y/?q#f">y</a></main>after',
    )
    assert (page.title, page.h1, page.template, page.url) == ("A & b", "Head", "home", "/en/x/")
    assert [link.url for link in page.links] == ["a.png", "b.png", "c,d.png", "../y/?q#f"]
    assert page.says("Un") == page.says("deux") == {"fr"} and page.says("after") == set() and page.says("z") == {"en"}
    assert page.barred == ["<p> with a style of its own", "<p onclick>"]
    assert page.ways == {"/en/y/"}


def test_the_words_for_the_search_script_are_in_each_language(sample):
    words = {page.lang: json.loads(page.notes["data-search-words"]) for page in sample.pages.values() if page.template == "search"}
    assert set(words) == {"en", "fr", "de", "lb"}
    for lang in words:
        assert words[lang].keys() == words["en"].keys()
        assert all("{n}" in words[lang]["results"][form] and "{q}" in words[lang]["results"][form] for form in ("one", "other"))
    assert len({json.dumps(one, sort_keys=True) for one in words.values()}) == 4


@pytest.mark.parametrize("id", ["main", "works", "members", "contact", "letter-n"])
def test_a_member_may_be_called_like_a_part_of_a_page(site, id):
    tiny = site(member(id, "Nobody Else") + member("other", "Other"))
    assert tiny.build().status == 0
    for page in Output(tiny.root / "output").pages.values():
        assert [one for one, number in Counter(page.ids).items() if number > 1] == [], page.url


def test_the_words_for_the_shortlist_script_are_in_each_language(sample):
    words = {page.lang: json.loads(page.notes["data-shortlist-words"]) for page in sample.pages.values() if page.template == "shortlist"}
    assert set(words) == {"en", "fr", "de", "lb"}
    gaps = {lang: {key: sorted(re.findall(r"\{\w+\}", json.dumps(value))) for key, value in one.items()} for lang, one in words.items()}
    for lang in words:
        assert words[lang].keys() == words["en"].keys() and words[lang]["labels"].keys() == words["en"]["labels"].keys()
        assert [key for key in gaps["en"] if set(gaps[lang][key]) != set(gaps["en"][key])] == []
        assert all(words[lang][key][-1][0] is None for key in ("count", "take", "works"))
    assert len({one["letter"] for one in words.values()}) == 4


def test_a_members_page_carries_the_marks_that_the_shortlist_reads(sample, content):
    for page in sample.of("member", "de"):
        html = (sample.root / page.path).read_text("utf-8")
        entry = content.directory.members[page.url.split("/")[3]]
        marks = set(re.findall(r'data-entry="([\w-]+)"', html))
        wanted = {"member", "sectors", "name", "tagline", "logo"}
        wanted |= {mark for mark in ("website", "awards", "clients", "phone", "address") if getattr(entry, mark)}
        wanted |= {"works"} if entry.projects else set()
        assert wanted <= marks and "email" in marks, page.url
        assert {"services", "place", "languages", "team"} <= set(re.findall(r'data-fact="(\w+)"', html)), page.url


def test_without_javascript_the_page_of_the_shortlist_says_how_to_write(sample):
    for page in sample.pages.values():
        if page.template == "shortlist":
            (words,) = re.findall(r"<noscript>(.*?)</noscript>", (sample.root / page.path).read_text("utf-8"), re.DOTALL)
            assert "JavaScript" in words and 'href="mailto:desk@' in words, page.url
            assert f'href="/{page.lang}/' in words
            assert page.metas["robots"] == "noindex"


def test_every_former_address_leads_to_a_page_of_its_language(sample, address, content):
    rules = dict(line.split()[:2] for line in (sample.root / "_redirects").read_text("utf-8").splitlines())
    assert rules == {url: page.leads_to for url, page in sample.moved.items()}
    for url, page in sample.moved.items():
        assert sample.pages[page.leads_to].lang == page.lang == url.split("/")[1], url
        assert page.canonical == address + page.leads_to.lstrip("/") and page.metas["robots"] == "noindex", url
        assert page.leads_to in page.ways and len(page.h1.split()) > 1, url
    for entry in content.directory.members.values():
        for alias in entry.aliases if entry.status != "alumni" else ():
            assert {page.lang for url, page in sample.moved.items() if url.split("/")[3] == alias} == {"en", "fr", "de", "lb"}, alias


def test_who_has_left_is_told_so_and_leads_nowhere(sample, content):
    departed = {id for id, member in content.directory.members.items() if member.status == "alumni"}
    assert len([page for page in sample.pages.values() if page.template == "embed_gone"]) == 4 * len(departed)
    gone = {page.url for page in sample.pages.values() if page.template == "gone"}
    assert {url.split("/")[3] for url in gone} == departed and len(gone) == 4 * len(departed)
    assert [page.url for page in sample.pages.values() if page.template != "gone" and page.ways & gone] == []


def test_every_address_that_was_ever_recorded_leads_somewhere_in_its_language(sample):
    recorded = [line.split()[0] for line in (ROOT / "content/addresses.lock").read_text("utf-8").splitlines() if line[0] != "#"]
    assert len(recorded) > 2000
    led = {url: sample.pages.get(f"/{url}") or sample.moved.get(f"/{url}") for url in recorded}
    assert [url for url, page in led.items() if page is None or page.lang != url.split("/")[0]] == []
