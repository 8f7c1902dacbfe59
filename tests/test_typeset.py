"""Straight signs that members type come out as a printer of their language sets them."""

from __future__ import annotations

import json

import pytest

from conftest import member
from showcase.typeset import page, words

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
    assert words(typed, lang) == printed
    assert words(printed, lang) == printed


@pytest.mark.parametrize(("lang", "typed"), LEFT)
def test_what_could_mean_two_things_is_left(lang, typed):
    assert words(typed, lang) == typed


def test_each_part_of_a_page_is_set_in_its_own_language():
    typed = '<html lang="fr"><p>L&#39;eau <em>"vive"</em>, <span lang="de">"ja <span>x</span>"</span>, <img lang="de">"oui"</p></html>'
    assert page(typed) == (
        '<html lang="fr"><p>L’eau <em>«\u00a0vive\u00a0»</em>, <span lang="de">„ja <span>x</span>“</span>, <img lang="de">«\u00a0oui\u00a0»</p></html>'
    )


def test_a_quotation_may_hold_links_and_code_but_no_code_is_changed():
    typed = (
        "<html lang=\"en\"><p title=\"it's\">\"<a href='x'>so</a>\" and \"<code>'a'</code>\"</p><pre>'a'</pre><script>'a'</script></html>"
    )
    assert page(typed) == (
        "<html lang=\"en\"><p title=\"it's\">“<a href='x'>so</a>” and “<code>'a'</code>”</p><pre>'a'</pre><script>'a'</script></html>"
    )


def test_a_quotation_does_not_run_from_one_paragraph_into_the_next():
    typed = '<html lang="en"><p>27" wide</p><p>and "so"</p></html>'
    assert page(typed) == '<html lang="en"><p>27" wide</p><p>and “so”</p></html>'


def test_pages_and_lists_are_set_and_open_data_says_what_was_typed(site):
    made = site(member(tagline="Boxes for people's things"))
    assert made.build().status == 0
    assert "Boxes for people’s things" in made.page("en/members/studio-kanton")
    assert json.loads(made.page("en/members.json"))["note"] == ["Boxes for people’s things"]
    assert "Boxes for people's things" in made.page("data/members.json")
