"""A site of another country: its own forms of numbers and addresses, its own names for places, its own languages."""

import json

import pytest

from conftest import PLAIN_SITE, member
from showcase.model import LUXEMBOURG, Country
from showcase.values import PHONE, POSTCODE, RCS, VAT

ITALY = Country("IT", "33100", (45.5, 46.7), (12.3, 14.0))
HEAD = PLAIN_SITE.partition("--- content/site.yaml\n")[2].partition("--- ")[0]
ITALIAN = f"--- content/site.yaml\n{HEAD}country: {{code: IT, postcode: 33100, latitudes: [45.5, 46.7], longitudes: [12.3, 14.0]}}\n"


@pytest.mark.parametrize(
    ("country", "written", "meant"),
    [
        (LUXEMBOURG, "4620", "L-4620"),
        (LUXEMBOURG, "L-4620", "L-4620"),
        (LUXEMBOURG, "l 4620", "L-4620"),
        (LUXEMBOURG, "LU-4620", "L-4620"),
        (LUXEMBOURG, "46200", None),
        (LUXEMBOURG, "B-4620", None),
        (ITALY, "34121", "34121"),
        (ITALY, "3412", None),
        (Country("SE", "114 55"), "11455", "114 55"),
        (Country("PL", "00-950"), "00950", "00-950"),
        (Country("NL", "1012 AB"), "1017cd", "1017 CD"),
        (Country("NL", "1012 AB"), "AB 1012", None),
        (Country("GB"), "SW1A 1AA", "SW1A 1AA"),
        (Country("GB"), "somewhere", None),
    ],
)
def test_a_postcode_is_brought_into_the_form_of_the_example(country, written, meant):
    assert POSTCODE.accept(written, country) == meant


@pytest.mark.parametrize(
    ("country", "written", "meant"),
    [
        (LUXEMBOURG, "LU15027442", "LU15027442"),
        (LUXEMBOURG, "LU15027443", None),
        (ITALY, "00743110157", "IT00743110157"),
        (ITALY, "IT 00743110157", "IT00743110157"),
        (ITALY, "IT00743110158", None),
        (Country("GR"), "EL094259216", "EL094259216"),
        (Country("CH"), "CHE-107.787.577 IVA", "CHE107787577IVA"),
        (Country("AG"), "12 345", "12 345"),
        (Country("AG"), "none yet", None),
    ],
)
def test_a_vat_number_is_checked_by_the_rules_of_the_country(country, written, meant):
    assert VAT.accept(written, country) == meant


def test_a_telephone_number_without_a_code_is_the_countrys():
    assert PHONE.accept("20 00 01 23", LUXEMBOURG) == "+352 20 00 01 23"
    assert PHONE.accept("0432 000 123", ITALY).startswith("+39 0432")
    assert PHONE.accept("+43 4242 000123", ITALY).startswith("+43")
    assert PHONE.example(ITALY).startswith("+39 ")


def test_a_trade_register_has_the_form_of_luxembourgs_only_there():
    assert RCS.accept("b 123456", LUXEMBOURG) == "B123456"
    assert RCS.accept("UD-123456", LUXEMBOURG) is None
    assert RCS.accept("UD-123456", ITALY) == "UD-123456"


def test_the_country_decides_what_is_wrong_and_shows_how_it_is_right(site):
    entry = member(
        address="{postcode: L-4620}", phone="call us", legal="{vat: LU15027442}", geo="{lat: 49.52, lon: 13.2}",
        consent="{by: Jo Weis, on: 2026-05-02, scope: [geo]}",
    )  # fmt: skip
    assert site(entry).check().codes == ["not-a-phone", "not-degrees"]
    problems = {one["code"]: one for one in site(ITALIAN + entry).check().problems}
    assert set(problems) == {"not-a-postcode", "not-a-phone", "not-a-vat", "not-degrees"}
    assert "33100" in problems["not-a-postcode"]["hint"] and "+39" in problems["not-a-phone"]["hint"]
    assert "45.5 and 46.7" in problems["not-degrees"]["message"]


def test_a_country_may_be_named_by_its_code_alone(site):
    tiny = site(f"--- content/site.yaml\n{HEAD}country: GB\n" + member(address="{postcode: SW1A 1AA}", phone="020 7946 0123"))
    assert tiny.check().codes == []


def test_a_country_that_cannot_be_read_is_told_once(site):
    assert site(f"--- content/site.yaml\n{HEAD}country: Italy\n" + member(address="{postcode: L-4620}")).check().codes == ["not-a-country"]


def test_places_have_the_names_that_the_site_gives_their_levels(site):
    places = """places:
  canton: {en: Province, fr: Province}
  one: {en: "Province of {name}", fr: "Province : {name}"}
  communes: {en: Towns, fr: Villes}
"""
    tiny = site(f"--- content/site.yaml\n{HEAD}{places}" + member())
    assert tiny.build().status == 0
    assert '<p class="over">Province</p>' in tiny.page("en/places/south/")
    assert ">Towns</h2>" in tiny.page("en/places/south/")
    assert ">Province of South</a>" in tiny.page("en/places/south/esch/")
    assert ">Province : Sud</a>" in tiny.page("fr/membres/studio-kanton/")


def test_places_are_named_alone_where_the_site_says_nothing_of_their_levels(site):
    tiny = site(member())
    assert tiny.build().status == 0
    assert '<p class="over"><a href="/en/places/south/">South</a></p>' in tiny.page("en/places/south/esch/")
    assert "anton" not in tiny.page("en/places/south/").replace("Kanton", "").replace("kanton", "")


def test_the_name_of_a_language_or_country_is_understood_in_the_languages_of_the_site(site):
    head = HEAD.replace("{code: fr, name: Français}", "{code: sl, name: Slovenščina}").replace("fr:", "sl:")
    tiny = site(
        f"--- content/site.yaml\n{head}"
        + PLAIN_SITE.partition("--- content/places.yaml")[2].join(["--- content/places.yaml", ""]).replace("fr:", "sl:").replace(".fr.", ".sl.")
        + "--- i18n/sl.po\nmsgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);\\n\"\n"
        + member(language="slovenščina", languages="[nemščina]", markets="{served: [Nemčija]}")
    )  # fmt: skip
    (tiny.root / "content/pages/about/about.fr.md").unlink()
    hints = {one["code"]: one["hint"] for one in tiny.check().problems}
    assert "sl" in hints["unknown-language"] and "de" in hints["not-a-language"] and "DE" in hints["not-a-country"]


SLOVENE = """--- content/site.yaml
title: Tiny
tagline: {sl: Majhen imenik}
base_url: https://tiny.example/
desk: {name: The desk, email: desk@tiny.example}
languages: [{code: sl, name: Slovenščina}]
--- content/places.yaml
cantons: [{id: south, name: Jug, communes: [{id: esch, name: Esch}]}]
--- content/sectors/design/sector.yaml
order: 1
name: Oblikovanje
services: [{id: packaging, name: Embalaža}]
--- content/pages/about/page.yaml
title: O imeniku
--- content/pages/about/about.sl.md
O imeniku.
--- i18n/sl.po
msgid ""
msgstr ""
"Language: sl\\n"
"Plural-Forms: nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);\\n"

msgid "{n} result for “{q}”"
msgid_plural "{n} results for “{q}”"
msgstr[0] "{n} zadetek"
msgstr[1] "{n} zadetka"
msgstr[2] "{n} zadetki"
msgstr[3] "{n} zadetkov"
"""


def test_a_language_with_a_dual_counts_search_results_in_all_its_forms(site):
    tiny = site()
    (tiny.root / "content/pages/about/about.en.md").unlink()
    (tiny.root / "content/pages/about/about.fr.md").unlink()
    tiny.write(SLOVENE)
    assert tiny.build().status == 0
    page = tiny.page("sl/search/")
    words = json.loads(page.partition("data-search-words>")[2].partition("</script>")[0])["results"]
    assert (words["one"], words["two"], words["few"], words["other"]) == ("{n} zadetek", "{n} zadetka", "{n} zadetki", "{n} zadetkov")


def test_the_program_leaves_words_that_it_ships_out_of_a_sites_catalog(site):
    tiny = site(
        """--- themes/own/theme.yaml
title: Own
extends: default
--- themes/own/templates/pages/static.html
{% extends "parent/pages/static.html" %}
{% block main %}{{ super() }}<p>{{ _("Printed on blue paper") }}</p>{% endblock %}
"""
    )
    assert tiny.run("messages").status == 0
    catalog = (tiny.root / "i18n/fr.po").read_text("utf-8")
    assert catalog.count("msgid ") == 2 and "Printed on blue paper" in catalog
    own = catalog + '\nmsgid "Members"\nmsgstr "Les nôtres"\n'
    (tiny.root / "i18n/fr.po").write_text(own, "utf-8")
    tiny.run("messages")
    assert "Les nôtres" in (tiny.root / "i18n/fr.po").read_text("utf-8")


def test_the_program_writes_no_catalog_where_it_ships_all_words(site):
    tiny = site()
    assert tiny.run("messages").status == 0
    assert not (tiny.root / "i18n/fr.po").exists()
