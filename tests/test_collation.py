"""The order of names and the letters of the alphabetical list."""

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.collation import initial, sort_key

LISTS = [
    ["Abweiler", "Äerenzdall", "Déifferdeng", "Diddeleng", "Éisleck", "Ell", "Ëlwen", "Esch"],
    ["cote", "Cote", "coté", "côte", "côté", "coteau"],
    ["3D Lab", "24 Images", "100 Komma 7", "Ωmega", "Art Work", "Artisan", "Zëmmer"],
    ["Studio 2", "Studio 9", "Studio 10", "Studio Zoo"],
    ["oeuf", "Oeuf", "œuf", "oeufs"],
    ["Strasse", "Straße", "Strassen"],
    # The apostrophe is ignored: "lart" comes after "la nef", whose space comes before any letter.
    ["La Nef", "L'Art", "Le Bureau", "Les Ateliers"],
    ["Jean Paul", "Jean-Paul", "Jean Pierre", "Jeanne"],
    ["AB", "A&C", "AD"],
    ["abc", "ABC"],
]


@pytest.mark.parametrize("names", LISTS, ids=lambda names: names[0])
def test_names_stand_in_the_order_a_reader_expects(names: list[str]) -> None:
    shuffled = list(names)
    random.Random(7).shuffle(shuffled)
    assert sorted(shuffled, key=sort_key) == names


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("Éisleck", "E"),
        ("Œuvre", "O"),
        ("Ælle", "A"),
        ("Łódź", "L"),
        ("ß", "S"),
        ("øre", "O"),
        ("3D Lab", "#"),
        ("Ωmega", "#"),
        ("", "#"),
        ("🎨", "#"),
        ("«Zoo»", "Z"),
        ("L\u2019Atelier", "L"),
        ("  loft", "L"),
        ("'t Huis", "T"),
    ],
)
def test_a_name_stands_under_its_letter(name: str, letter: str) -> None:
    assert initial(name) == letter


@given(st.lists(st.text(max_size=8), max_size=30))
def test_the_names_of_one_letter_stay_together_in_alphabetical_order(names: list[str]) -> None:
    letters = [initial(name) for name in sorted(names, key=sort_key)]
    assert letters == sorted(letters)


@given(st.text(), st.text())
def test_only_the_same_name_has_the_same_key(one: str, other: str) -> None:
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (sort_key(one) == sort_key(other)) == same


def test_a_number_of_any_length_has_a_key() -> None:
    assert sort_key("9" * 10_000) < sort_key("1" + "0" * 10_000)
    assert sort_key("007") < sort_key("8")
