"""Straight signs that members type come out as a printer of their language sets them."""

from __future__ import annotations

import json
from html import unescape

import pytest

from conftest import member
from showcase.typeset import prose

SET = [
    ("fr", "l'atelier d'Anna", "l’atelier d’Anna"),
    ("fr", 'Il dit "oui" : vraiment ?', "Il dit «\u00a0oui\u00a0»\u00a0: vraiment\u202f?"),
    ("fr", "« Open » ; à 12:30", "«\u00a0Open\u00a0»\u202f; à 12:30"),
    ("de", "Er nennt es \"das 'kleine' Haus\".", "Er nennt es „das \u201akleine\u2018 Haus“."),
    ("lb", "'t ass \"gutt\", seet d'Anna", "’t ass „gutt“, seet d’Anna"),
    ("en", "\"It's 'fine'\", and '68", "“It’s ‘fine’”, and ’68"),
    ("it", 'l\'"arte"', "l’«arte»"),
    ("sl", '"dobro"', "„dobro“"),
]
LEFT = [
    ("en", '5\'10" and 27"'),
    ("en", "see https://example.org/l'art or o'neil@example.org"),
    ("de", "Zeit : Raum"),
    ("en", 'an "open end'),
]


@pytest.mark.parametrize(("lang", "typed", "printed"), SET)
def test_marks_are_those_of_the_language(lang, typed, printed):
    assert prose(typed, lang) == printed
    assert prose(printed, lang) == printed


@pytest.mark.parametrize(("lang", "typed"), LEFT)
def test_what_could_mean_two_things_is_left(lang, typed):
    assert prose(typed, lang) == typed


def test_a_quotation_may_begin_before_an_element_and_end_behind_it():
    assert prose('<p>L&#39;eau <em>"vive"</em>, "<strong>oui</strong>"</p>', "fr") == (
        "<p>L’eau <em>«\u00a0vive\u00a0»</em>, «\u00a0<strong>oui</strong>\u00a0»</p>"
    )


def test_a_quotation_may_hold_links_and_code_but_no_code_is_changed():
    typed = "<p title=\"it's\">\"<a href='x'>so</a>\" and \"<code>'a'</code>\"</p><pre>'a'</pre>"
    assert prose(typed, "en") == ("<p title=\"it's\">“<a href='x'>so</a>” and “<code>'a'</code>”</p><pre>'a'</pre>")


def test_a_quotation_does_not_run_from_one_paragraph_into_the_next():
    typed = '<p>27" wide</p><p>and "so"</p>'
    assert prose(typed, "en") == '<p>27" wide</p><p>and “so”</p>'


def test_long_texts_are_set_and_names_and_open_data_say_what_was_typed(site):
    name = 'Rolf "Rolli" O\'Hara'
    quoted = name.replace("'", "''")
    made = site(member(name=f"'{quoted}'") + '--- content/members/studio-kanton/about.en.md\nBoxes for "people\'s things".\n')
    assert made.build().status == 0
    page = unescape(made.page("en/members/studio-kanton"))
    assert f"<h1>{name}</h1>" in page or f">{name}<" in page
    assert "Boxes for “people’s things”." in page
    assert json.loads(made.page("en/members.json"))["name"] == [name]
    assert json.loads(made.page("data/members/studio-kanton.json"))["member"]["about"]["en"].strip() == 'Boxes for "people\'s things".'
