"""JSON Schema for editors: made from the declaration that decoding uses, explained in four languages, true to all that is published."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from conftest import MEMBER
from showcase import fields as f
from showcase.json_schema import KINDS, where_written
from showcase.wording import LANGUAGES
from showcase.wording.fields import helps

ROOT = Path(__file__).parents[1]
FILES = [(kind, path) for kind in KINDS for path in sorted(ROOT.glob(where_written(kind)))]


class AsEditorsRead(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML 1.2, as editors read it: `NO` and `on` are words, a day is a word, `true` and `2014` are not."""

    yaml_implicit_resolvers = {}  # noqa: RUF012


for tag, form, first in [
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", "true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    AsEditorsRead.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{form})$"), first)


def as_read(text: str) -> Any:
    return yaml.load(text, AsEditorsRead)


def refused(kind: str, text: str) -> list[str]:
    """What the committed schema of a kind finds wrong with a file."""
    schema = json.loads((ROOT / "schemas" / f"{kind}.json").read_text("utf-8"))
    return [error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(as_read(text))]


def fields_of(reader: Any) -> list[f.Field]:
    """All fields below a reader."""
    if isinstance(reader, f.ListOf):
        return fields_of(reader.item)
    if isinstance(reader, f.PictureReader):
        return fields_of(f.PICTURE)
    if isinstance(reader, f.Labelled):
        return fields_of(f.DETAIL)
    if not isinstance(reader, f.Group):
        return []
    return [one for field in reader.fields for one in (field, *fields_of(field.reader))]


def test_the_committed_schemas_are_up_to_date(site):
    made = site(f"--- content/site.yaml\n{(ROOT / 'content/site.yaml').read_text('utf-8')}")
    assert made.run("schema").status == 0
    for kind in KINDS:
        written = (made.root / "schemas" / f"{kind}.json").read_text("utf-8")
        assert written == (ROOT / "schemas" / f"{kind}.json").read_text("utf-8"), "Run: showcase schema"


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_a_schema(kind: str):
    jsonschema.Draft202012Validator.check_schema(json.loads((ROOT / "schemas" / f"{kind}.json").read_text("utf-8")))


@pytest.mark.parametrize("kind", KINDS)
def test_all_that_is_published_is_valid(kind: str):
    files = [path for of, path in FILES if of == kind]
    assert files
    wrong = {str(path.relative_to(ROOT)): found for path in files if (found := refused(kind, path.read_text("utf-8")))}
    assert wrong == {}


def test_a_plain_member_is_valid():
    assert refused("member", MEMBER.format(id="studio-kanton", name="Studio Kanton")) == []


@pytest.mark.parametrize(
    "line",
    [
        "team: two",
        "sektors: [design]",
        "website: kanton.example",
        "founded: long ago",
        "founded: 1200",
        "since: 29.05.2018",
        "remote: perhaps",
        "email: studio at kanton",
        "tagline: {xx: Boxes}",
        f"tagline: {'long ' * 30}",
        "keywords: [" + ", ".join(f"word{n}" for n in range(16)) + "]",
        "address: Differdange",
        "address: {strasse: Hauptstrasse}",
        "cover: {src: images/cover.jpg}",
        "social: {myspace: https://myspace.example/kanton}",
        "name:",
    ],
)
def test_a_broken_line_is_refused(line: str):
    name = line.partition(":")[0]
    lines = [one for one in MEMBER.format(id="studio-kanton", name="Studio Kanton").splitlines() if not one.startswith(f"{name}:")]
    assert refused("member", "\n".join([*lines, line]))


@pytest.mark.parametrize(
    "line",
    [
        "name: 1984",
        "name: No",
        "website:",
        "founded: 2014",
        "founded: '2014'",
        "remote: yes",
        "remote: true",
        "remote: Oui",
        "markets: {served: [NO, BE], wanted: US}",
        "sectors: design",
        "team: 1",
        "team: '1'",
        "address: {postcode: 4620}",
        "memberships: [Ordre des architectes]",
        "availability: open",
        "tagline: {fr: Des boîtes, lb: null}",
        "keywords: {fr: [boîte, étui], lb: Këscht}",
        "geo: {lat: 49.52, lon: 5.89}",
    ],
)
def test_what_decoding_takes_is_valid(line: str, site):
    name = line.partition(":")[0]
    lines = [one for one in MEMBER.format(id="studio-kanton", name="Studio Kanton").splitlines() if not one.startswith(f"{name}:")]
    text = "\n".join([*lines, line])
    assert refused("member", text) == []


def test_a_field_that_must_be_there_is_missed():
    assert any("'consent' is a required property" in found for found in refused("member", "name: Studio Kanton"))


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_every_field_is_explained_in_every_language(lang: str):
    missing = {one.help for group in KINDS.values() for one in fields_of(group)} - helps(lang).keys()
    assert missing == set()
    assert helps(lang).keys() == helps("fr").keys()


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_no_explanation_stands_for_two(lang: str):
    """Within one file, two fields that English tells apart are told apart."""
    for group in KINDS.values():
        said: dict[str, str] = {}
        for one in fields_of(group):
            assert said.setdefault(helps(lang)[one.help], one.help) == one.help


def test_descriptions_stand_in_four_languages_or_in_one(site):
    made = site()
    made.run("schema")
    made.run("schema", "--lang", "lb", "--output", str(made.root / "lb"))
    all_four = json.loads((made.root / "schemas/member.json").read_text("utf-8"))["properties"]["team"]
    alone = json.loads((made.root / "lb/member.json").read_text("utf-8"))["properties"]["team"]
    assert all_four["description"] == "How many you are"
    assert all_four["markdownDescription"].split("  \n") == [
        "EN: How many you are",
        "FR: Combien vous êtes",
        "DE: Wie viele Sie sind",
        "LB: Wéi vill Leit Dir sidd",
    ]
    assert alone["description"] == "Wéi vill Leit Dir sidd"
    assert "markdownDescription" not in alone


def test_words_may_be_written_in_the_languages_of_the_site(site):
    made = site()
    made.run("schema")
    sector = json.loads((made.root / "schemas/sector.json").read_text("utf-8"))
    assert sector["properties"]["name"]["required"] == ["en", "fr"]


def test_editors_find_the_schema_of_every_kind():
    settings = json.loads((ROOT / ".vscode/settings.json").read_text("utf-8"))
    assert settings["yaml.schemas"] == {f"schemas/{kind}.json": where_written(kind) for kind in KINDS}
