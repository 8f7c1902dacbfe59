"""Every page of the sample site names a social card that is there, and says what it shows in the page's own language."""

from __future__ import annotations

from collections import Counter
from statistics import median

import pytest
from PIL import Image

from built.pages import Output, Page

SIZE = (1200, 630)
# What a network is said to want at most; a card that is much heavier than others shows a picture full of grain.
HEAVIEST, USUAL = 300_000, 100_000
BEGINNINGS = {"en": "Card: ", "fr": "Carte : ", "de": "Karte: ", "lb": "Kaart: "}


@pytest.fixture(scope="module")
def shared(sample: Output) -> dict[str, Page]:
    """Every page that may be shared, by its address."""
    return {url: page for url, page in sample.pages.items() if "og:url" in page.metas}


def test_every_page_with_an_address_names_a_card(sample: Output, shared: dict[str, Page]) -> None:
    others = [page for page in sample.pages.values() if page.url not in shared and not page.leads_to]
    assert all(not page.canonical and page.metas["robots"] == "noindex" for page in others)
    for url, page in shared.items():
        assert page.metas["og:image"].startswith("https://creative.example/cards/"), url
        assert (page.metas["og:image:width"], page.metas["og:image:height"]) == ("1200", "630"), url
        assert page.metas["og:image:alt"].startswith(BEGINNINGS[page.lang]), url
        assert page.metas["twitter:card"] == "summary_large_image", url
        assert page.metas["og:title"] and page.metas["og:description"] == page.metas["description"], url
        assert page.metas["og:url"] == page.canonical, url


def test_every_card_is_there_at_its_size_without_metadata_and_named_by_a_page(sample: Output, shared: dict[str, Page]) -> None:
    named = {page.metas["og:image"].removeprefix("https://creative.example/") for page in shared.values()}
    assert named == {file.relative_to(sample.root).as_posix() for file in (sample.root / "cards").iterdir()}
    weights = []
    for path in named:
        file = sample.root / path
        weights.append(file.stat().st_size)
        with Image.open(file) as image:
            assert (image.format, image.size, image.mode) == ("JPEG", SIZE, "RGB"), path
            assert not {"exif", "icc_profile", "comment"} & image.info.keys(), path
    assert max(weights) < HEAVIEST and median(weights) < USUAL


def test_members_and_works_have_cards_of_their_own(shared: dict[str, Page]) -> None:
    shown = Counter((page.metas["og:image"], page.lang) for page in shared.values() if page.template in {"member", "project"})
    assert len(shown) > 700 and set(shown.values()) == {1}
