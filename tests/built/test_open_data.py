"""What the sample site gives to other programs is read by programs that others wrote: feeds, address cards, tables, the map."""

from __future__ import annotations

import csv
import io
import json
import re
from functools import reduce
from typing import Any

import feedparser
import jsonschema
import pytest
import vobject

from built.test_machines import LANGUAGES
from test_data import TAKEN_BACK

ADDRESS = {"type": "string", "pattern": r"^https://creative\.example/\S*$"}
AUTHORS = {"type": "array", "minItems": 1, "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}}
# What jsonfeed.org/version/1.1 asks for and allows, as far as these feeds use it; anything else would be a mistake.
JSON_FEED = {
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        "home_page_url": ADDRESS,
        "feed_url": ADDRESS,
        "language": {"enum": list(LANGUAGES)},
        "authors": AUTHORS,
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["id", "url", "title", "content_text", "date_published"],
                "properties": {
                    "id": {"type": "string", "minLength": 1},
                    "url": ADDRESS,
                    "title": {"type": "string", "minLength": 1},
                    "content_text": {"type": "string", "minLength": 1},
                    "language": {"enum": list(LANGUAGES)},
                    "date_published": {"type": "string", "format": "date-time"},
                    "authors": AUTHORS,
                    "tags": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"type": "string", "minLength": 1}},
                    "image": ADDRESS,
                },
            },
        },
    },
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_reader_of_feeds_finds_in_them_what_they_say(sample, lang):
    for path in (f"{lang}/feed", f"{lang}/feeds/design"):
        told = json.loads((sample.root / f"{path}.json").read_text("utf-8"))
        jsonschema.validate(told, JSON_FEED, format_checker=jsonschema.FormatChecker())
        read = feedparser.parse((sample.root / f"{path}.atom").read_bytes())
        assert not read.bozo and read.version == "atom10", path
        assert (read.feed.title, read.feed.language, read.feed.link) == (told["title"], lang, told["home_page_url"])
        assert [(one.id, one.title, one.link, one.author, one.published) for one in read.entries] == [
            (one["id"], one["title"], one["url"], one["authors"][0]["name"], one["date_published"]) for one in told["items"]
        ]
        for one, item in zip(read.entries, told["items"], strict=True):
            assert one.published_parsed and one.summary_detail.language == item["language"], one.id
            assert [tag.label for tag in one.tags] == item["tags"], one.id
            assert "image" not in item or sample.file("/" + item["image"].split("/", 3)[3]), one.id


def test_every_address_card_is_read_as_the_member_it_is_of(sample, content):
    members = {id: one for id, one in content.directory.members.items() if one.status != "alumni"}
    cards = {path: (sample.root / path).read_bytes() for path in sample.files if path.endswith(".vcf")}
    assert cards.keys() == {f"data/members/{id}.vcf" for id in members}
    for id, member in members.items():
        card = vobject.readOne(cards[f"data/members/{id}.vcf"].decode())
        assert (card.version.value, card.fn.value) == ("4.0", member.name)
        assert {one.value for one in card.contents.get("email", ())} >= ({member.email} if member.email else set()), id
        assert {one.value for one in card.contents.get("url", ())} >= ({member.website} if member.website else set()), id
        assert {one.value for one in card.contents["lang"]} >= set(member.languages), id


def cell(value: Any) -> str:
    """A value as a table holds it."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case [*many] if all(isinstance(one, str) for one in many):
            return " | ".join(re.sub(r"[\\|]", r"\\\g<0>", one) for one in many)
        case dict() | list():
            return json.dumps(value, ensure_ascii=False)
    return str(value)


@pytest.mark.parametrize("name", ["members", "projects"])
def test_a_table_holds_the_same_as_the_json_beside_it(sample, name):
    table = (sample.root / f"data/{name}.csv").read_bytes().decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    records = json.loads((sample.root / f"data/{name}.json").read_text("utf-8"))[name]
    assert [row["id"] for row in rows] == [one["id"] for one in records] and len(rows) > 60
    for row, record in zip(rows, records, strict=True):
        assert None not in row and None not in row.values()
        for path, text in row.items():
            value = reduce(lambda found, step: found.get(step) if isinstance(found, dict) else None, path.split("."), record)
            back = re.sub(TAKEN_BACK, r"\1", text)
            assert back == cell(value) or json.loads(back) == value, (row["id"], path)


def test_the_map_is_valid_and_every_point_lies_in_the_country(sample, content):
    found = json.loads((sample.root / "data/members.geojson").read_text("utf-8"))
    assert found["type"] == "FeatureCollection" and len(found["features"]) > 5
    country = content.settings.country
    for one in found["features"]:
        assert one["type"] == "Feature" and one["geometry"]["type"] == "Point" and isinstance(one["properties"], dict)
        # RFC 7946: longitude first.
        east, north = one["geometry"]["coordinates"]
        assert country.longitudes[0] <= east <= country.longitudes[1] and country.latitudes[0] <= north <= country.latitudes[1], one["id"]
        member = content.directory.members[one["id"]]
        assert (member.geo.lon, member.geo.lat) == (east, north) and "geo" in member.consent.scope
