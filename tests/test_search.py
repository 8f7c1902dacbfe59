"""What search knows: records for the full text, and directory.json for everything else."""

import dataclasses
import gzip
import json
import random
from typing import Any

import pytest

from showcase.normalise import HIDDEN
from showcase.pagefind import bundle
from showcase.search import Labels, Searchable, directory_json, records

KANTON = Searchable(
    url="members/studio-kanton/",
    kind="member",
    name="Studio Kanton",
    subtitle="Design · Differdange",
    sort=2,
    sectors=("design",),
    services=("branding", "packaging"),
    place="differdange",
    facets=(("language", ("fr", "de")),),
    text=(("Identités pour l\u2019architecture", 6), ("Une œuvre sobre.", 1)),
    hidden=(("Markenauftritt", 2),),
)
ELAN = Searchable("members/elan/", "member", "Élan", "Film", 1, ("film",), ("filming",), text=(("Films.", 1),))
WORK = Searchable("works/rotonde/", "project", "Rotonde", "Élan", 3, ("film",))
ABOUT = Searchable("about/", "page", "About", "", 4)
ITEMS = [KANTON, ELAN, WORK, ABOUT]
LABELS: Labels = {
    "sector": {"film": ("Film",), "design": ("Design", "Gestaltung", "design"), "unused": ("Unused",)},
    "service": {"branding": ("Branding", "Markenauftritt", "Identité visuelle"), "packaging": ("Packaging",)},
    "place": {"differdange": ("Differdange", "Déifferdeng", "Differdingen")},
    "language": {"de": ("German",), "fr": ("French",)},
}


def read(items: list[Searchable] = ITEMS) -> dict[str, Any]:
    """`directory.json` of `items`, read back."""
    document: dict[str, Any] = json.loads(directory_json(items, LABELS))
    return document


def test_a_record_has_its_address_its_name_and_its_text() -> None:
    record = records([KANTON])[0]
    assert record.url == "/members/studio-kanton/"
    assert record.title == "Studio Kanton"
    assert "___PAGEFIND_WEIGHT___6 Identités pour l' architecture ___END" in record.content


def test_what_is_hidden_stands_behind_the_sign_and_what_is_shown_before_it() -> None:
    shown, hidden = records([KANTON])[0].content.split(HIDDEN)
    assert "œuvre" in shown and "Studio" not in shown
    assert "Studio Kanton" in hidden and "Markenauftritt" in hidden and "oeuvre" in hidden


def test_every_entry_comes_back_from_pagefind_even_one_without_a_word() -> None:
    nameless = dataclasses.replace(ABOUT, url="members/dots/", name="…")
    smile = dataclasses.replace(ABOUT, url="members/smile/", name="🙂")
    made = records([*ITEMS, nameless, smile])
    assert set(bundle(made, "fr")[1]) == {record.url for record in made}


def test_records_are_sorted_by_address() -> None:
    urls = [record.url for record in records(ITEMS)]
    assert urls == sorted(urls)


def test_a_stranger_cannot_weigh_or_hide_words() -> None:
    text = f"___PAGEFIND_WEIGHT___10 ich {HIDDEN} weg"
    content = records([dataclasses.replace(ABOUT, name=text, text=((text, 1),))])[0].content
    # Only the name and the other spellings of it have a weight, from us.
    assert content.count("___PAGEFIND") == content.count("___END_PAGEFIND") == 2
    assert content.count(HIDDEN) == 1


def test_the_entries_stand_in_collation_order() -> None:
    assert read()["name"] == ["Élan", "Studio Kanton", "Rotonde", "About"]


def test_addresses_lose_what_their_kind_shares() -> None:
    document = read()
    whole = [
        document["kinds"][kind][1] + middle + document["kinds"][kind][2]
        for kind, middle in zip(document["kind"], document["url"], strict=True)
    ]
    assert whole == [ELAN.url, KANTON.url, WORK.url, ABOUT.url]
    assert document["url"][:2] == ["elan", "studio-kanton"]


@pytest.mark.parametrize("url", ["", "about/", "a/b/c/", "a/b", "index.html"])
def test_any_address_can_be_put_together_again(url: str) -> None:
    document = read([dataclasses.replace(ABOUT, url=url)])
    _, start, end = document["kinds"][0]
    assert start + document["url"][0] + end == url


def test_a_facet_knows_only_values_in_use_in_the_order_of_the_labels() -> None:
    facets = read()["facets"]
    assert facets["sector"]["id"] == ["film", "design"]
    assert facets["language"]["label"] == ["German", "French"]
    assert facets["sector"]["words"] == [[], ["Gestaltung"]]


def test_a_value_without_label_is_its_own_label() -> None:
    service = read()["facets"]["service"]
    assert service["label"] == ["Branding", "Packaging", "filming"]


def test_the_column_of_a_facet_has_a_position_or_a_list() -> None:
    facets = read()["facets"]
    assert facets["service"]["of"] == [2, [0, 1], [], []]
    assert facets["place"]["of"] == [[], 0, [], []]


def test_no_entries_make_an_empty_directory() -> None:
    assert read([])["name"] == []


def test_the_same_entries_in_any_order_give_the_same_bytes() -> None:
    items = many(300)
    first = directory_json(items, LABELS), records(items)
    random.Random(5).shuffle(items)
    assert (directory_json(items, LABELS), records(items)) == first


def test_a_large_directory_is_a_small_download() -> None:
    items = many(2500)
    assert len(gzip.compress(directory_json(items, LABELS), 9)) < 110_000


def many(count: int) -> list[Searchable]:
    """`count` members with names, services and places as scattered as real ones."""
    chance = random.Random(count)
    sounds = [a + b for a in "bdfgklmnprstvw" for b in ("a", "e", "i", "o", "u", "ei", "ou", "an", "er")]
    items = []
    for number in range(count):
        name = " ".join("".join(chance.choices(sounds, k=chance.randint(2, 4))).title() for _ in range(2))
        items.append(
            Searchable(
                url=f"members/{name.lower().replace(' ', '-')}-{number}/",
                kind="member",
                name=name,
                subtitle=f"Sector {chance.randint(1, 12)} · Commune {chance.randint(1, 100)}",
                sort=number,
                sectors=tuple(f"sector-{at}" for at in chance.sample(range(12), chance.randint(1, 3))),
                services=tuple(f"service-{at}" for at in chance.sample(range(150), chance.randint(1, 8))),
                place=f"commune-{chance.randint(1, 100)}",
                facets=(
                    ("language", tuple(chance.sample(("en", "fr", "de", "lb", "pt"), chance.randint(1, 4)))),
                    ("team", (chance.choice(("1", "2-5", "6-10", "11-50")),)),
                ),
            )
        )
    return items
