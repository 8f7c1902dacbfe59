"""What pages tell search engines in the terms of schema.org: well formed, complete for its kind, and said to visitors as well."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any

from babel import Locale

from built.pages import Output, Page
from showcase.schema import WORKS

WORK = {"name", "url", "dateCreated", "creator", "image"}
# What schema.org or search engines ask of a thing of each type, and what this directory always knows.
NEEDED = {
    **{kind: WORK for kind in ("CreativeWork", *WORKS)},
    "WebSite": {"name", "url"},
    "ProfilePage": {"mainEntity", "url"},
    "CollectionPage": {"name", "url"},
    "AboutPage": {"name", "url"},
    "WebPage": {"name", "url"},
    "ItemList": {"itemListElement", "numberOfItems"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position"},
    "Organization": {"name"},
    "Person": {"name"},
    "PostalAddress": {"addressLocality", "addressCountry"},
    "Place": {"name"},
    "Country": {"name"},
    "AdministrativeArea": {"name"},
    "DefinedTerm": {"name"},
    "DefinedTermSet": {"name", "url"},
    "DataCatalog": {"name", "dataset", "url"},
    "Dataset": {"name", "description", "creator", "license", "distribution"},
    "DataDownload": {"contentUrl", "encodingFormat"},
}
KINDS = {"home": "WebSite", "member": "ProfilePage", "data": "DataCatalog", "sectors": "DefinedTermSet"}
# Claims in codes or as addresses, which a page says in words or as links.
CODES = {"addressCountry", "dateCreated", "encodingFormat", "inLanguage", "knowsLanguage", "version"}
ADDRESSES = {"@id", "contentUrl", "image", "item", "license", "logo", "sameAs", "url"}


@cache
def graph(claims: str) -> list[dict[str, Any]]:
    return list(json.loads(claims)["@graph"])


def things(value: object) -> Iterator[dict[str, Any]]:
    """All things of a page's data, those within others too."""
    for one in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
        yield from things(one)
    if isinstance(value, dict) and "@type" in value:
        yield value


def texts(thing: dict[str, Any]) -> Iterator[str]:
    """What a thing claims in words."""
    for name, value in thing.items():
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict) and "@value" in one:
                yield one["@value"]
            elif isinstance(one, str) and not name.startswith("@") and name not in CODES | ADDRESSES:
                yield one


def plain(text: str) -> str:
    """Without blanks and without the marks that pages set by language: data says them as they were typed."""
    return re.sub(r"[\s'\"\u2018-\u201f«»]+", "", text)


def told(page: Page) -> str:
    """All words of a page, and the text of the links that write or call."""
    return plain(" ".join(text for _, text, _ in page.words))


def pages(sample: Output) -> Iterator[Page]:
    return (page for page in sample.pages.values() if page.claims)


def test_every_page_for_search_engines_has_data_of_its_kind(sample):
    without = {page.template for page in sample.pages.values() if not page.claims}
    framed = {"embed", "embed_list", "embed_gone"}
    assert without == {"chooser", "facets", "gone", "kit", "not_found", "search", "shortlist", "style", *framed}
    for page in pages(sample):
        kinds = [node["@type"] for node in graph(page.claims)]
        if page.template in KINDS:
            assert kinds[0] == KINDS[page.template], page.url
        elif page.template == "project":
            assert kinds[0] in {"CreativeWork", *WORKS}, page.url
        elif page.template != "static":
            assert kinds[0] == "CollectionPage", page.url
        assert ("BreadcrumbList" in kinds) == ('class="crumbs"' in (sample.root / page.path).read_text("utf-8")), page.url


def test_everything_has_what_its_type_needs(sample):
    seen = Counter()
    for page in pages(sample):
        assert json.loads(page.claims)["@context"] == ["https://schema.org", {"@language": page.lang}]
        for thing in things(graph(page.claims)):
            seen[thing["@type"]] += 1
            # A maker or a set of terms in passing is named.
            needed = NEEDED[thing["@type"]]
            assert needed <= thing.keys(), (page.url, thing)
            assert all(value for value in thing.values()), (page.url, thing)
    assert set(NEEDED) - {"MusicRecording"} == set(seen)


def test_every_claim_is_on_the_page(sample):
    for page in pages(sample):
        words = told(page)
        lost = {text for thing in things(graph(page.claims)) for text in texts(thing) if plain(text) not in words}
        assert lost == set(), page.url


def test_the_languages_and_addresses_that_are_claimed_are_on_the_page(sample):
    address = "https://creative.example"
    for page in sample.of("member", "fr"):
        profile = graph(page.claims)[0]
        member = profile["mainEntity"]
        names = Locale("fr").languages
        assert [code for code in member["knowsLanguage"] if names.get(code, code) not in page.text] == [], page.url
        links = {link.url for link in page.links}
        assert [url for url in member.get("sameAs", []) if url not in links] == [], page.url
        for picture in filter(None, (member.get("logo"), member.get("image"))):
            assert sample.file(picture.removeprefix(address)), page.url
        assert profile["url"] == page.canonical


def test_list_items_are_counted_on_over_the_pages_of_a_list(sample):
    for number, url in enumerate(("/en/members/", "/en/members/page-2/")):
        entries = graph(sample.pages[url].claims)[0]["mainEntity"]
        assert [row["position"] for row in entries["itemListElement"]] == [
            number * 48 + place for place in range(1, len(entries["itemListElement"]) + 1)
        ]
        assert entries["numberOfItems"] == len(sample.of("member", "en"))


def test_one_person_is_a_person_and_a_firm_is_not(sample):
    types = {page.url: graph(page.claims)[0]["mainEntity"]["@type"] for page in sample.of("member", "en")}
    assert types["/en/members/anouk-wirth/"] == "Person"
    assert types["/en/members/studio-kanton/"] == "Organization"
    assert Counter(types.values())["Person"] < 10


def test_who_made_a_work_is_the_same_thing_in_every_language_and_on_its_own_page(sample):
    ids = {}
    for page in pages(sample):
        for thing in things(graph(page.claims)):
            if "@id" in thing:
                assert ids.setdefault(thing["@id"], thing["name"]) == thing["name"]
    assert len(ids) == len(sample.of("member", "en"))
    assert all(sample.file(id.removeprefix("https://creative.example")) for id in ids)
