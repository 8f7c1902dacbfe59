"""Structured data stays data, whatever a member writes, and is part of what decides whether a page is made again."""

from __future__ import annotations

import json
import re

from built.pages import read
from conftest import PLAIN_SITE, member


def test_words_cannot_end_the_script_or_begin_another(site):
    nasty = "</script><script>alert(1)</script><!--"
    tiny = site(member(tagline=f'"{nasty}"'))
    assert tiny.build("--no-images").status == 0
    page = read("en/members/studio-kanton/index.html", tiny.page("en/members/studio-kanton/"))
    assert page.barred == []
    assert json.loads(page.claims)["@graph"][0]["mainEntity"]["description"] == nasty


def test_words_in_another_language_say_so(site):
    tiny = site(member(language="fr", tagline="Des boîtes", about=""))
    tiny.build()
    page = read("x", tiny.page("en/members/studio-kanton/"))
    entity = json.loads(page.claims)["@graph"][0]["mainEntity"]
    assert entity["description"] == {"@value": "Des boîtes", "@language": "fr"}
    assert entity["url"] == "https://tiny.example/fr/membres/studio-kanton/", "the page that search engines list"


def test_addresses_below_a_path_are_whole(site):
    tiny = site(PLAIN_SITE.replace("tiny.example/", "tiny.example/a/b/") + member())
    tiny.build()
    html = tiny.page("en/sectors/design/packaging/")
    assert set(re.findall(r"https://tiny\.example/(\w)", read("x", html).claims)) == {"a"}


def test_another_page_s_name_in_the_data_makes_the_page_again(site):
    tiny = site(member() + member("beta", "Beta", partners="[studio-kanton]"))
    tiny.build()
    tiny.write(member(kind="sole-trader", contact="{name: Studio Kanton}", consent="{by: A, on: 2026-05-02, scope: [entry, contact]}"))
    tiny.build()
    assert json.loads(read("x", tiny.page("en/members/studio-kanton/")).claims)["@graph"][0]["mainEntity"]["@type"] == "Person"
