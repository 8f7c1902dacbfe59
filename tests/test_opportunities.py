"""Calls, tenders, jobs and requests: shown while they can be answered, told in the news, and gone the day after."""

from __future__ import annotations

import json
import re

import pytest

from conftest import Site, member

FILES = """--- content/opportunities/{id}/opportunity.yaml
type: call
title: {{en: {title}, fr: Une affiche}}
summary: One poster, three sizes
by: {by}
sectors: [design]
services: [packaging]
budget: 5-20k
place: Esch
remote: yes
languages: [fr, en]
opens: {opens}
deadline: {deadline}
url: https://workshops.example/poster
email: poster@workshops.example
"""


def call(id: str = "poster", title: str = "A poster", by: str = "{member: studio-kanton}", **days: str) -> str:
    return FILES.format(id=id, title=title, by=by, **{"opens": "2026-11-02", "deadline": "2026-11-30", **days})


@pytest.fixture
def three(site) -> Site:
    """Two that are open, the second from somebody else, and one that is over."""
    late = call("late", "A late one", "Kiosk Mamer", deadline="2026-12-24", opens="2026-11-23")
    tiny: Site = site(
        member()
        + call()
        + late
        + call("over", "An old one", deadline="2026-11-22")
        + "--- content/opportunities/poster/about.fr.md\nTrois *formats*.\n"
    )
    assert tiny.build().codes == []
    return tiny


def titles(site: Site) -> list[str]:
    return re.findall(r'<h2 id="[^"]*-title">(?:<span[^>]*>)?([^<]*)', site.page("en/opportunities"))


def news(site: Site, lang: str = "en") -> list[dict[str, str]]:
    return [one for one in json.loads(site.page(f"{lang}/feed.json"))["items"] if "opportunity" in one["id"]]


def test_what_can_be_answered_stands_on_one_page_the_next_deadline_first(three):
    assert titles(three) == ["A poster", "A late one"]
    page = three.page("en/opportunities")
    assert (
        '<time datetime="2026-11-30">30 November 2026</time>' in page and 'Call for entries · <a href="/en/members/studio-kanton/">' in page
    )
    assert "€5,000–20,000" in page and 'href="mailto:poster@workshops.example"' in page and "Kiosk Mamer" in page
    assert '<div class="prose" lang="fr">' in page and "<em>formats</em>" in page
    assert "An old one" not in page
    assert 'href="/fr/opportunites/"' in three.page("fr") and "Date limite" in three.page("fr/opportunites")


def test_the_day_after_its_deadline_nobody_is_shown_it_and_the_page_stays(three):
    three.build("--today", "2026-11-30")
    assert titles(three) == ["A poster", "A late one"]
    three.build("--today", "2026-12-01")
    assert titles(three) == ["A late one"] and [one["title"] for one in news(three)] == [
        "New opportunity: A late one (until 24 December 2026)"
    ]
    three.build("--today", "2026-12-25")
    assert titles(three) == [] and "Nothing can be answered just now." in three.page("en/opportunities") and news(three) == []


def test_the_news_tells_of_it_from_the_day_it_opens_with_its_deadline(three):
    late, first = news(three)
    assert first["title"] == "New opportunity: A poster (until 30 November 2026)"
    assert first["id"] == "tag:tiny.example,2026:opportunity/poster" and first["date_published"] == "2026-11-02T00:00:00Z"
    assert first["url"] == "https://tiny.example/en/opportunities/#opportunity-poster" and first["authors"] == [{"name": "Studio Kanton"}]
    assert 'id="opportunity-poster"' in three.page("en/opportunities")
    assert late["authors"] == [{"name": "Kiosk Mamer"}] and "late" in json.dumps(json.loads(three.page("en/feeds/design.json")))
    assert news(three, "fr")[1]["title"] == "Nouvelle opportunité : Une affiche (jusqu’au 30 novembre 2026)"
    three.build("--today", "2026-11-20")
    assert [one["title"] for one in news(three)] == [
        "New opportunity: An old one (until 22 November 2026)",
        "New opportunity: A poster (until 30 November 2026)",
    ]
    assert titles(three) == ["An old one", "A poster"]


def test_a_site_without_any_has_no_such_page(site):
    tiny = site(member())
    assert tiny.build().codes == []
    assert not (tiny.root / "output/en/opportunities").exists() and "Opportunities" not in tiny.page("en")


def test_mistakes_are_told_with_what_to_write(site):
    ways = "url: https://workshops.example/poster\nemail: poster@workshops.example\n"
    found = site(member() + call(by="{member: studio-canton}").replace(ways, "") + call("job").replace("type: call", "type: cal")).check()
    assert {(one["code"], one["path"].split("/")[2]) for one in found.problems} == {
        ("no-way-to-write", "poster"),
        ("unknown-member", "poster"),
        ("unknown-choice", "job"),
    }


def test_one_from_a_member_who_has_left_names_nobody(three):
    three.write(member(status="alumni"))
    assert three.build().status == 0
    assert "A poster" in three.page("en/opportunities") and "Studio Kanton" not in three.page("en/opportunities")


def test_a_new_one_is_begun_like_every_entry_and_its_translations_are_counted(site):
    tiny = site(member())
    done = tiny.run(
        *("new", "opportunity", "print-shop", "--no-input", "--lang", "en"),
        *("--set", "type=space", "--set", "title=A press to share", "--set", "deadline=2027-01-31"),
    )
    assert done.status == 0, done.text + done.errors
    text = (tiny.root / "content/opportunities/print-shop/opportunity.yaml").read_text("utf-8")
    assert "\ntype: space" in text and "#   call = Call for entries" in text and "#budget: 5-20k" in text
    assert "opportunities/print-shop" in tiny.run("status", "--lang", "en").text
