"""The news: what happened, dated by the content, in every language and for every sector, in two formats that say the same."""

from __future__ import annotations

import json
import re
from datetime import datetime
from xml.etree import ElementTree

import pytest

from conftest import Site, member

ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
WORK = """--- content/members/studio-kanton/projects/box.yaml
title: {{en: Box & <lid>, fr: Boîte}}
year: 2025
summary: A box
images: [{{src: images/box.svg, alt: A box}}]
{more}
--- content/members/studio-kanton/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""


@pytest.fixture
def tiny(site) -> Site:
    """A site in which a member joined, made something and won something."""
    prize = "[{title: Golden Lid, year: 2026, project: box}, {title: Undated}]"
    made: Site = site(member(since="2024-05-06", awards=prize) + WORK.format(more="") + member("beta", "Beta", since="2026-12-24"))
    assert made.build().codes == []
    return made


def titles(site: Site, path: str) -> list[str]:
    return [entry["title"] for entry in json.loads(site.page(path))["items"]]


def test_what_happened_is_told_newest_first_and_what_is_to_come_is_not(tiny):
    english = ["Award for Studio Kanton: Golden Lid", "New work: Box & <lid> (Studio Kanton)", "Studio Kanton has joined the directory"]
    assert titles(tiny, "en/feed.json") == titles(tiny, "en/feeds/design.json") == english
    assert titles(tiny, "fr/feed.json")[1:] == ["Nouvelle réalisation : Boîte (Studio Kanton)", "Studio Kanton a rejoint le répertoire"]
    tiny.build("--today", "2026-12-24")
    assert titles(tiny, "en/feed.json")[0] == "Beta has joined the directory"


def test_atom_is_well_formed_and_says_what_the_json_says(tiny):
    for path in ("en/feed", "fr/feed", "en/feeds/design"):
        root = ElementTree.fromstring(tiny.page(f"{path}.atom"))
        told = json.loads(tiny.page(f"{path}.json"))
        assert root.tag == "{http://www.w3.org/2005/Atom}feed" and root.get(LANG) == path[:2] == told["language"]
        links = {link.get("rel"): link.get("href") for link in root.iterfind("a:link", ATOM)}
        assert links == {"self": f"https://tiny.example/{path}.atom", "alternate": told["home_page_url"]}
        assert told["feed_url"] == f"https://tiny.example/{path}.json" and told["version"] == "https://jsonfeed.org/version/1.1"
        entries = root.findall("a:entry", ATOM)
        assert [one.findtext("a:id", "", ATOM) for one in entries] == [one["id"] for one in told["items"]]
        for entry, item in zip(entries, told["items"], strict=True):
            assert entry.findtext("a:title", "", ATOM) == item["title"]
            assert entry.find("a:summary", ATOM).get(LANG) == item["language"]
            assert entry.findtext("a:updated", "", ATOM) == entry.findtext("a:published", "", ATOM) == item["date_published"]
            assert datetime.fromisoformat(item["date_published"]).tzinfo
            page = item["url"].removeprefix("https://tiny.example/")
            assert (tiny.root / "output" / page / "index.html").is_file()
        assert root.findtext("a:updated", "", ATOM) == told["items"][0]["date_published"]


def test_what_happened_keeps_its_name_and_day_whatever_else_changes(tiny):
    def known() -> list[tuple[str, str]]:
        return [(one["id"], one["date_published"]) for one in json.loads(tiny.page("fr/feed.json"))["items"]]

    before = known()
    assert before == [
        ("tag:tiny.example,2026:studio-kanton/award/2026/golden-lid/box", "2026-01-01T00:00:00Z"),
        ("tag:tiny.example,2026:studio-kanton/box", "2025-01-01T00:00:00Z"),
        ("tag:tiny.example,2026:studio-kanton/joined", "2024-05-06T00:00:00Z"),
    ]
    sector = tiny.root / "content/sectors/design/sector.yaml"
    sector.write_text(sector.read_text().replace("fr: Design}", "fr: Création}"))
    tiny.build("--today", "2026-12-01", "--clean")
    assert known() == before


def test_a_work_may_say_when_it_came(tiny):
    tiny.write(WORK.format(more="since: 2026-11-02"))
    tiny.build()
    assert json.loads(tiny.page("en/feed.json"))["items"][0]["date_published"] == "2026-11-02T00:00:00Z"


def test_pages_lead_to_the_news_in_their_heads_and_for_all_to_see(tiny):
    for path, feed in {"en/": "/en/feed", "fr/secteurs/design/": "/fr/feeds/design", "en/open-data/": "/en/feed"}.items():
        page = tiny.page(path)
        for form, kind in (("atom", "atom"), ("json", "feed")):
            assert re.search(rf'<link rel="alternate" type="application/{kind}\+[a-z]+" title="[^"]+" href="{feed}\.{form}">', page), path
        assert f'<a href="{feed}.atom"' in page or f'<a class="on" href="{feed}.atom"' in page


def test_who_has_left_is_no_news(tiny):
    tiny.write(member(since="2024-05-06", status="alumni"))
    tiny.build()
    assert titles(tiny, "en/feed.json") == [] and "Kanton" not in tiny.page("en/feed.atom")
    ElementTree.fromstring(tiny.page("en/feed.atom"))
