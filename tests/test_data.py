"""The open data: what programs of others read, read here with libraries of others."""

import csv
import hashlib
import io
import json
import re
from pathlib import Path

import jsonschema
import pytest
import rdflib
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st

from conftest import member
from showcase import datasets, schema
from showcase.model import Address, Contact, Geo, Said
from showcase.tables import line, listed, table
from showcase.vcard import Card, escaped, folded, vcard

BASE = "https://tiny.example/"
# As docs/data.md tells readers of the tables to do.
TAKEN_BACK = re.search(r're\.sub\(r"(.+?)", r"\\1", cell\)', (Path(__file__).parents[1] / "docs/data.md").read_text("utf-8"))[1]
PERSON = "{name: Claire Thommes, role: Partner, email: claire@kanton.example, phone: +352 621 000 114, languages: [fr, en]}"
FULL = {
    "address": '{street: "14, rue des Lamineurs", postcode: L-4620, town: Differdange}',
    "geo": "{lat: 49.5238, lon: 5.8912}",
    "phone": "+352 20 00 01 14",
    "contact": PERSON,
    "awards": "[{title: Gold; of sorts, year: 2025}]",
    "references": "[{quote: They listen., person: Norbert Hames, organisation: Moulin}]",
    "owners": "[kanton-account]",
    "verified": "{on: 2026-10-16, by: Desk Person, what: [rcs]}",
    "tagline": "{fr: Des boîtes bien faites}",
    "reviewed": "2026-10-14",
    "remote": "no",
    "consent": "{by: Consenting Person, on: 2026-05-02, scope: [entry, contact, geo]}",
}
PROJECT = """--- content/members/studio-kanton/projects/lantern.yaml
title: Lantern
year: 2025
images: [{src: images/a.svg, alt: A lantern}]
credits:
  - {member: other, role: Light}
  - {member: gone, role: Sound}
  - {name: Stranger Danger, role: Wind}
--- content/members/studio-kanton/projects/lantern.en.md
A *long* text.
--- content/members/studio-kanton/images/a.svg
<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><path d="M0 0h9v9z"/></svg>
--- content/members/studio-kanton/about.en.md
We fold.
"""


@pytest.fixture
def tiny(site):
    """Three members: one with everything, one with a name that would be a formula, and one who has left."""
    return site(
        member(**FULL, partners="[other, gone]")
        + PROJECT
        + member("other", "\"=cmd|' /C calc'!A0\"", tagline='"+1 @home; -2"', contact=PERSON, geo="{lat: 49.5, lon: 6.0}")
        + member("gone", "Gone Away", status="alumni", geo="{lat: 49.5, lon: 6.0}", consent="{by: A, on: 2026-05-02, scope: [geo]}")
    )


def files(tiny, *arguments) -> dict[str, bytes]:
    built = tiny.build("--no-images", *arguments)
    assert built.status == 0, built.problems
    return {path.removeprefix("data/"): content for path, content in tiny.published().items() if path.startswith("data/")}


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def members(content: bytes) -> dict[str, dict]:
    return {one["id"]: one for one in json.loads(content)["members"]}


def test_every_json_file_is_valid_against_the_schema_it_names(tiny):
    found = files(tiny)
    checked = 0
    for name, content in found.items():
        if name.endswith(".json") and not name.startswith("schema/"):
            value = json.loads(content)
            own = json.loads(found[value["$schema"].removeprefix(f"{BASE}data/")])
            jsonschema.Draft202012Validator.check_schema(own)
            jsonschema.validate(value, own, jsonschema.Draft202012Validator, format_checker=jsonschema.FormatChecker())
            assert own["$id"] == value["$schema"] and value["version"] == datasets.VERSION
            checked += 1
    assert checked == 5 + 2


def test_the_schema_knows_every_field_that_a_record_has(tiny):
    found = files(tiny)
    for name in ("members", "projects", "sectors", "services", "places"):
        known = json.loads(found[f"schema/{name}.json"])["properties"][name]["items"]["properties"]
        order = list(known)
        for one in json.loads(found[f"{name}.json"])[name]:
            assert [field for field in order if field in one] == list(one), one["id"]


def test_words_keep_their_languages_and_nothing_is_filled_in(tiny):
    found = members(files(tiny)["members.json"])
    assert found["studio-kanton"]["tagline"] == {"fr": "Des boîtes bien faites"}
    assert found["studio-kanton"]["urls"] == {"en": f"{BASE}en/members/studio-kanton/", "fr": f"{BASE}fr/membres/studio-kanton/"}
    assert found["studio-kanton"]["remote"] is False
    assert found["studio-kanton"]["district"] == "south"


def test_a_departed_member_is_nowhere(tiny):
    found = files(tiny)
    assert not [name for name, content in found.items() if "gone" in name or b"gone" in content.lower() or b"Gone Away" in content]
    assert members(found["members.json"])["studio-kanton"]["partners"] == ["other"]
    (project,) = json.loads(found["projects.json"])["projects"]
    assert project["credits"] == [{"member": "other", "role": {"en": "Light"}}]


def test_persons_and_positions_need_consent_and_the_rest_is_held_back(tiny):
    found = files(tiny)
    kanton, other = (members(found["members.json"])[id] for id in ("studio-kanton", "other"))
    assert kanton["contact"]["name"] == "Claire Thommes" and kanton["geo"] == {"lat": 49.5238, "lon": 5.8912}
    assert "contact" in other  # the plain consent of these tests names the contact, but no position
    assert "geo" not in other and b"GEO" not in found["members/other.vcf"]
    private = ("Consenting Person", "kanton-account", "Desk Person", "Norbert Hames", "Stranger Danger")
    assert [(name, one) for name, content in found.items() for one in private if one.encode() in content] == []


def test_without_consent_the_contact_is_in_no_file(site):
    tiny = site(member(contact=PERSON, geo="{lat: 49.5, lon: 6.0}", consent="{by: A, on: 2026-05-02, scope: [entry]}"))
    for name, content in files(tiny).items():
        if not name.startswith("schema/"):
            assert b"Claire" not in content and b"49.5" not in content and b"claire@" not in content, name
    assert json.loads(files(tiny)["members.geojson"])["features"] == []


def test_every_field_of_the_schema_is_published_or_held_back_on_purpose():
    for kind, group, data in (
        ("member", schema.MEMBER, datasets.MEMBERS),
        ("project", schema.PROJECT, datasets.PROJECTS),
        ("sector", schema.SECTOR, datasets.SECTORS),
    ):
        fields = {one.name for one in group.fields}
        published = {column.name for column in data.columns} & fields
        held_back = {path.split(".")[1] for path in datasets.WITHHELD if path.startswith(f"{kind}.") and path.count(".") == 1}
        assert not published & held_back
        assert fields == published | held_back, f"{fields - published - held_back}: a line in datasets.py, or in WITHHELD"


def test_a_name_that_would_be_a_formula_stays_text(tiny):
    found = files(tiny)
    table = {one["id"]: one for one in rows(found["members.csv"])}
    assert table["other"]["name"] == "'=cmd|' /C calc'!A0"
    assert table["other"]["tagline.en"] == "'+1 @home;' -2"
    assert table["studio-kanton"]["phone"] == "'+352 20 00 01 14"
    assert members(found["members.json"])["other"]["name"] == "=cmd|' /C calc'!A0"
    assert b"FN:=cmd|' /C calc'!A0\r\n" in found["members/other.vcf"]


def test_tables_are_what_the_contract_says(tiny):
    content = files(tiny)["members.csv"]
    assert content.startswith(b"\xef\xbb\xbfid,") and content.endswith(b"\r\n") and content.count(b"\r\n") == 3
    one = next(one for one in rows(content) if one["id"] == "studio-kanton")
    assert one["languages"] == "en | fr" and one["tagline.fr"] == "Des boîtes bien faites" and one["tagline.en"] == ""
    assert one["address.street"] == "14, rue des Lamineurs" and one["remote"] == "false" and one["geo.lon"] == "5.8912"
    assert json.loads(re.sub(TAKEN_BACK, r"\1", one["awards"])) == [{"title": "Gold; of sorts", "year": 2025}]


@given(st.lists(st.text(st.sampled_from("a=+-@;\t\r\n '\",\uff1d|"), max_size=12), min_size=1, max_size=4))
def test_no_cell_begins_a_formula_and_every_cell_can_be_read_back(cells):
    (read,) = csv.reader(io.StringIO(table([line(cells)]).decode("utf-8-sig"), newline=""))
    assert [re.sub(TAKEN_BACK, r"\1", cell) for cell in read] == cells
    for part in (part for cell in read for part in re.split(r"[;\t\r\n]", cell)):
        assert not part.strip().startswith(("=", "+", "-", "@", "\uff1d"))


@given(
    st.lists(st.text(st.sampled_from("ab|\\ "), min_size=1), min_size=1, max_size=4).filter(lambda all: all == [one.strip() for one in all])
)
def test_lists_in_a_cell_can_be_parted_again(words):
    parted = re.split(r" \| ", listed(words))
    assert [re.sub(r"\\(.)", r"\1", part) for part in parted] == words


def test_the_map_has_those_who_agreed_with_longitude_first(tiny):
    found = json.loads(files(tiny)["members.geojson"])
    assert found["type"] == "FeatureCollection"
    (one,) = found["features"]
    assert one["type"] == "Feature" and one["geometry"] == {"type": "Point", "coordinates": [5.8912, 49.5238]}
    assert one["properties"]["name"] == "Studio Kanton" and one["id"] == "studio-kanton"


def test_an_address_card_is_read_by_others_as_it_was_meant(tiny):
    content = files(tiny)["members/studio-kanton.vcf"]
    assert content.endswith(b"END:VCARD\r\n") and b"\n" not in content.replace(b"\r\n", b"")
    card = vobject.readOne(content.decode())
    assert (card.version.value, card.kind.value, card.fn.value, card.org.value) == ("4.0", "org", "Studio Kanton", ["Studio Kanton"])
    assert (card.adr.value.street, card.adr.value.city, card.adr.value.code) == ("14, rue des Lamineurs", "Differdange", "L-4620")
    assert card.adr.value.country == "Luxembourg"
    assert (card.email.value, card.tel.value) == ("studio@studio-kanton.example", "tel:+35220000114")
    assert (card.note.value, card.note.language_param) == ("Des boîtes bien faites", "fr")
    assert (card.geo.value, card.rev.value) == ("geo:49.523800,5.891200", "20261014T000000Z")
    assert card.related.value == "Claire Thommes"
    assert card.source.value == f"{BASE}data/members/studio-kanton.vcf"


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1).map(str.strip).filter(bool))
def test_any_name_comes_back_out_of_its_card(name):
    content = vcard(Card(name, BASE, Address(town="Esch"), "Luxembourg", contact=Contact(name)))
    assert all(len(one) <= 75 for one in content.split(b"\r\n"))
    for one in content.split(b"\r\n"):
        one.decode()
    # The reader of vobject takes a few rare signs for ends of lines; the standard knows only CR LF.
    if len(name.splitlines()) == 1:
        card = vobject.readOne(content.decode())
        assert card.fn.value == name and card.related.value == name


def test_no_word_can_begin_a_line_of_a_card():
    assert escaped("a\r\nTEL:1;2,3\\n\nb\rc") == r"a\nTEL:1\;2\,3\\n\nb\nc"
    assert folded("é" * 60) == ("é" * 37 + "\r\n " + "é" * 23 + "\r\n").encode()


def test_positions_and_extensions_are_written_as_addresses():
    content = vcard(Card("A", BASE, Address(), "", Said("b", "en"), phone="+352 20 00 01 ext. 12", geo=Geo(-0.00001, 5)))
    assert b"GEO:geo:-0.000010,5.000000\r\n" in content and b"tel:+352200001;ext=12\r\n" in content


def test_checksums_match_and_leave_no_file_out(tiny):
    found = files(tiny)
    lines = dict(reversed(line.split("  ", 1)) for line in found["checksums.txt"].decode().splitlines())
    assert lines == {name: hashlib.sha256(content).hexdigest() for name, content in found.items() if name != "checksums.txt"}


@pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")
def test_the_catalogue_holds_what_data_portals_must_find(tiny):
    head = (tiny.root / "content/site.yaml").read_text("utf-8")
    (tiny.root / "content/site.yaml").write_text(
        head + "licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}\n", "utf-8"
    )
    found = files(tiny)
    graph = rdflib.Graph().parse(data=found["catalog.jsonld"], format="json-ld")
    dcat, dct, foaf = rdflib.DCAT, rdflib.DCTERMS, rdflib.FOAF
    (catalogue,) = graph.subjects(rdflib.RDF.type, dcat.Catalog)
    sets = set(graph.objects(catalogue, dcat.dataset))
    assert len(sets) == 5 == len(set(graph.subjects(rdflib.RDF.type, dcat.Dataset)))
    for one in (catalogue, *sets):
        for what in (dct.title, dct.description):
            assert {words.language for words in graph.objects(one, what)} <= {"en", "fr"} and list(graph.objects(one, what))
        (publisher,) = graph.objects(one, dct.publisher)
        assert str(graph.value(publisher, foaf.name)) == "The desk"
        assert str(graph.value(one, dct.license)) == "https://creativecommons.org/licenses/by/4.0/"
    offered = set()
    for one in graph.subjects(rdflib.RDF.type, dcat.Distribution):
        name = str(graph.value(one, dcat.accessURL)).removeprefix(f"{BASE}data/")
        assert str(graph.value(one, dcat.mediaType)).startswith("https://www.iana.org/assignments/media-types/")
        assert int(graph.value(one, dcat.byteSize)) == len(found[name])
        checksum = graph.value(one, rdflib.URIRef("http://spdx.org/rdf/terms#checksum"))
        sums = {str(value) for value in graph.objects(checksum)}
        assert hashlib.sha256(found[name]).hexdigest() in sums
        offered.add(name)
    assert {name for name in found if re.fullmatch(r"\w+\.(json|csv|geojson)", name)} == offered
    assert json.loads(found["members.json"])["licence"]["name"] == "CC BY 4.0"


def test_the_same_content_gives_the_same_bytes_whatever_the_day(tiny):
    first = files(tiny)
    again = files(tiny, "--today", "2027-01-31")
    assert first == again


def test_records_are_sorted_by_id(site):
    found = files(site(member("b", "A") + member("a-2", "C") + member("a", "B")))
    assert list(members(found["members.json"])) == ["a", "a-2", "b"] == [one["id"] for one in rows(found["members.csv"])]


def test_addresses_follow_where_the_site_is_published(tiny):
    found = files(tiny, "--base-url", "https://example.lu/creatives/")
    assert members(found["members.json"])["other"]["vcard"] == "https://example.lu/creatives/data/members/other.vcf"
    page = tiny.page("en/members/other/")
    assert '<a href="/creatives/data/members/other.vcf" type="text/vcard" download>' in page
    assert "/creatives/data/*\n  Access-Control-Allow-Origin: *" in tiny.page("_headers")


def test_the_page_about_the_data_leads_to_every_file_of_a_kind(tiny):
    found = files(tiny)
    page = tiny.page("fr/donnees-ouvertes/")
    linked = set(re.findall(r'href="/data/([^"]+)"', page))
    assert linked == {name for name in found if not name.startswith("members/")} - {"schema/member.json"}
    assert 'href="/fr/donnees-ouvertes/"' in tiny.page("fr/")
