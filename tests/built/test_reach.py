"""Without JavaScript every member is at most three clicks away from the front page of each language."""

import pytest

from built.pages import Output
from conftest import member

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZÉØ4"


def clicks(output: Output, lang: str) -> dict[str, int]:
    """How far each member's page of a language is from the front page of that language."""
    far = output.steps(f"/{lang}/")
    return {page.url: far.get(page.url, 99) for page in output.of("member", lang)}


@pytest.mark.parametrize("lang", ["en", "fr", "de", "lb"])
def test_every_member_is_reached_in_three_clicks(sample, lang):
    far = clicks(sample, lang)
    assert len(far) == len(list(sample.of("member", lang)))
    assert {url: steps for url, steps in far.items() if steps > 3} == {}


@pytest.mark.parametrize("lang", ["en", "fr", "de", "lb"])
def test_every_page_of_a_language_is_reached_somehow(sample, lang):
    far = sample.steps(f"/{lang}/")
    apart = {"gone", "embed_gone", "not_found", "style"}
    assert {page.url for page in sample.pages.values() if page.lang == lang and page.url not in far and page.template not in apart} == set()


def test_the_chooser_leads_to_every_front_page(sample):
    assert {"/en/", "/fr/", "/de/", "/lb/"} <= sample.pages["/"].ways


def test_every_one_of_many_members_is_reached_in_three_clicks(site):
    names = [f"{LETTERS[number % len(LETTERS)]}telier {number}" for number in range(450)]
    tiny = site("".join(member(f"m{number}", name, email=f"m{number}@many.example") for number, name in enumerate(names)))
    assert tiny.build().status == 0
    output = Output(tiny.root / "output")
    assert len(output.of("az")) > 26
    assert len(output.of("members")) == 10
    for lang in ("en", "fr"):
        far = clicks(output, lang)
        assert len(far) == 450
        assert {url: steps for url, steps in far.items() if steps > 3} == {}
