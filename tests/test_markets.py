"""Pages for buyers of one country: there where enough members have worked for it, with all that a buyer asks first."""

from __future__ import annotations

import re

import pytest

from conftest import Site, member

NAMES = ("Alba", "Brink", "Cora", "Dune", "Elm")
FIRST = """--- content/members/alba/projects/box.yaml
title: Box
year: 2025
client: {name: Seifenwerk, country: DE}
images: [{src: images/box.svg, alt: A box}]
--- content/members/alba/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""


def serving(*names: str, **fields: str) -> str:
    """Members who have served Germany and work in German."""
    given = {"markets": "{served: [DE]}", "languages": "[en, de]", **fields}
    return "".join(member(name.lower(), name, **given) for name in names)


@pytest.fixture
def five(site) -> Site:
    """Five members who have worked for Germany, one of them only by a work."""
    first = serving(NAMES[0], markets="", languages="[en, fr]", engagement="[commission]", legal="{rcs: B123456}")
    tiny: Site = site(first + FIRST + serving(*NAMES[1:]) + member("far", "Far", markets="{wanted: [DE], served: [AT]}"))
    done = tiny.build()
    assert done.status == 0 and done.codes == []
    return tiny


def figures(page: str) -> dict[str, str]:
    found = re.findall(r"<div><dt>([^<]*)</dt><dd><a href=\"[^\"]*\">([^<]*)</a></dd></div>", page)
    return dict(found)


def test_a_country_that_five_members_have_worked_for_has_a_page_in_every_language(five):
    page = five.page("en/markets/germany")
    assert "<h1>Germany</h1>" in page and "<title>Germany: partners for your projects – Tiny</title>" in page
    assert figures(page) == {
        "Members who have worked for this market": "5",
        "Of these, working in German": "4",
        "Of these, working in English": "5",
        "Works for clients in this country": "1",
    }
    assert 'href="/en/works/alba/box/"' in page
    assert re.findall(r'<a href="(/en/members/\?market=DE[^"]*)"', page)[:2] == [
        "/en/members/?market=DE&amp;language=de",
        "/en/members/?market=DE&amp;language=en",
    ]
    french = five.page("fr/marches/allemagne")
    assert "<h1>Allemagne</h1>" in french and "Parmi eux, travaillent en allemand" in french
    assert '<link rel="alternate" hreflang="en" href="https://tiny.example/en/markets/germany/">' in french


def test_it_says_how_these_members_work_and_who_else_would_like_to(five):
    page = five.page("en/markets/germany")
    contract = page.partition('id="contract"')[2].partition("</section>")[0]
    assert "<dd>Commission <span" in contract and "<dd>Trade register <span" in contract and "VAT number" not in contract
    assert 'href="mailto:desk@tiny.example"' in contract
    wanting = page.partition('id="wanting"')[2].partition("</section>")[0]
    assert re.findall(r'href="([^"]*)"', wanting) == ["/en/members/far/"]


def test_it_stands_in_place_of_the_facets_page_and_is_led_to_from_everywhere(five):
    assert not (five.root / "output/en/by/market/de").exists() and (five.root / "output/en/by/market/at/index.html").is_file()
    for path in ("en/by", "en/members", "en/markets"):
        assert 'href="/en/markets/germany/"' in five.page(path), path
    assert 'href="/en/by/market/at/"' in five.page("en/markets")
    for path in ("en", "en/members/far"):
        assert 'href="/en/markets/"' in five.page(path), path
    assert "https://tiny.example/en/markets/germany/" in five.page("sitemap.xml")


def test_programs_that_read_are_led_to_it(five):
    assert "- [Germany](https://tiny.example/en/markets/germany/)" in five.page("llms.txt")


def test_four_are_not_enough_and_the_home_market_is_none(site):
    tiny = site(
        serving(*NAMES[:4]) + serving("Far", "Gong", markets="{served: [LU]}") + serving("Hull", "Ink", "Jay", markets="{served: [LU]}")
    )
    assert tiny.build().codes == []
    assert not (tiny.root / "output/en/markets").exists() and "For buyers abroad" not in tiny.page("en")
    assert (tiny.root / "output/en/by/market/de/index.html").is_file() and (tiny.root / "output/en/by/market/lu/index.html").is_file()


def test_its_address_leads_on_when_there_is_no_longer_enough_to_show_and_back_again(five):
    assert five.run("addresses").status == 0
    five.write(serving("Elm", markets=""))
    assert set(five.build().codes) == {"ledger-behind"}
    assert "/en/markets/germany/ /en/by/market/de/ 301" in five.page("_redirects")
    assert "/fr/marches/ /fr/par/ 301" in five.page("_redirects")
    assert five.run("addresses").status == 0
    five.write(serving("Elm"))
    assert five.build().codes == []
    assert five.page("_redirects") == "/en/by/market/de/ /en/markets/germany/ 301\n/fr/par/marche/de/ /fr/marches/allemagne/ 301\n"


def test_another_member_of_a_market_makes_only_its_pages_anew(five):
    five.write(serving("Zink", tagline="New here"))
    report = five.build().report
    assert "en/markets/germany/index.html" in report["written"] and "Zink" in five.page("en/markets/germany")
    five.write(serving("Zink", tagline="New here", seeks="A printer"))
    assert "en/markets/germany/index.html" not in five.build().report["written"]
