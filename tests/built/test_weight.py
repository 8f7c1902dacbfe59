"""Pages are light: every page of the sample site stays within its budget of bytes, as a host sends them with gzip."""

from __future__ import annotations

import statistics
from collections.abc import Callable

import pytest

from built.pages import Output
from built.weight import Scales, Weight

# One round trip of a new connection carries about 14 kB: a page whose critical part fits is there with the first answer.
ROUND_TRIP = 14_000

SCRIPTS = 30_000
# What every page loads, for the shortlist.
SCRIPTS_EVERYWHERE = 2_000

FIRST_VIEW = 100_000
# Letters beyond Western European ones bring fonts of their own, on the pages that have them.
FURTHER_LETTERS = 70_000

# What pages say to search engines stands at their end, where nothing waits for it.
UNSEEN = 1_200

HTML = 25_000
HTML_OF_ENTRIES = 11_500


@pytest.fixture(scope="module")
def weights(sample: Output) -> dict[str, Weight]:
    """Every page, by its address."""
    scales = Scales(sample.root)
    # The page on which the theme shows itself is for its authors.
    visited = {url: page for url, page in sample.pages.items() if page.template != "style"}
    return {url: scales.weigh((sample.root / page.path).read_text("utf-8")) for url, page in visited.items()}


def too_heavy(weights: dict[str, Weight], of: Callable[[Weight], int], budget: Callable[[str], int]) -> list[str]:
    """The pages that exceed a budget, the worst first, with what they exceed it by."""
    over = sorted(((of(weight) - budget(url), url) for url, weight in weights.items() if of(weight) > budget(url)), reverse=True)
    return [f"{url} is {by} bytes over its {budget(url)}: {weights[url]}" for by, url in over]


def test_a_member_is_there_with_the_first_answer(sample: Output, weights: dict[str, Weight]) -> None:
    members = {url: weights[url] for url, page in sample.pages.items() if page.template == "member"}
    assert len(members) > 200
    assert too_heavy(members, lambda weight: weight.critical, lambda _: ROUND_TRIP) == []


def test_scripts_are_light_before_search_is_used(sample: Output, weights: dict[str, Weight]) -> None:
    own = {"members", "works", "search", "shortlist", "kit", "data"}
    budget = {url: SCRIPTS if page.template in own else SCRIPTS_EVERYWHERE for url, page in sample.pages.items()}
    assert too_heavy(weights, lambda weight: weight.scripts, budget.__getitem__) == []


def test_the_first_view_is_light_before_its_pictures(sample: Output, weights: dict[str, Weight]) -> None:
    assert too_heavy(weights, lambda weight: weight.first_view, lambda _: FIRST_VIEW) == []
    assert too_heavy(weights, lambda weight: weight.further, lambda url: FURTHER_LETTERS) == []


def test_what_is_said_to_search_engines_is_short_and_stands_at_the_end(sample: Output, weights: dict[str, Weight]) -> None:
    assert too_heavy(weights, lambda weight: weight.unseen, lambda _: UNSEEN) == []
    assert statistics.median(weights[page.url].unseen for page in sample.pages.values() if page.template == "member") > 300


def test_no_page_is_longer_than_it_should_be(sample: Output, weights: dict[str, Weight]) -> None:
    entries = {"member", "project"}
    budget = {url: HTML_OF_ENTRIES if page.template in entries else HTML for url, page in sample.pages.items()}
    assert too_heavy(weights, lambda weight: weight.html, budget.__getitem__) == []


def test_a_page_that_is_too_heavy_is_told_with_what_it_is_over() -> None:
    made = {"/a/": Weight(10, 5, 1, 2, 3, 0), "/b/": Weight(1, 1, 1, 1, 1, 0)}
    assert too_heavy(made, lambda weight: weight.critical, lambda url: 12) == [
        "/a/ is 3 bytes over its 12: HTML 10 + CSS 5 blocking, 1 later + JS 2 + fonts 3 = 21 bytes"
    ]


def test_styles_for_paper_and_for_pictures_hold_nothing_up(sample: Output) -> None:
    for page in sample.pages.values():
        head, _, body = (sample.root / page.path).read_text("utf-8").partition("</head>")
        assert "/tints." not in head and "/tints." in body, page.path
        assert 'media="print"' in head, page.path
