"""The page that shows a theme's author the theme: its numbers are those of the style sheets that are in use."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from browser.conftest import Server, published_headers, serving
from built.pages import Output

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network, as its host sends it."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


CELLS = "all => all.map(one => [one.closest('tr').querySelector('th').innerText.trim(), 'dark' in one.dataset, one.innerText.trim()])"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_and_their_contrast_are_measured_in_both_schemes_at_once(browser: Browser, server: Server, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)
    page.goto(server.address + "/style/")
    cells = page.locator("[data-colour]").evaluate_all(CELLS)
    told = {(name, dark): text for name, dark, text in cells}
    assert told["--ink", False] == "#161410 17.6" and told["--ink", True] == "#f2efe8 16.4"
    assert len({name for name, _ in told}) >= 22
    for (name, _), text in told.items():
        if name not in {"--hair", "--wash"}:
            assert float(text.rpartition(" ")[2]) >= 4.5, (name, text)
    page.close()


def test_sizes_are_told_as_they_come_out(browser: Browser, server: Server) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(server.address + "/style/")
    sizes = dict(page.locator("[data-size]").evaluate_all("all => all.map(one => [one.dataset.size, parseFloat(one.textContent)])"))
    assert len(sizes) == 17 and all(sizes.values())
    drawn = page.locator(".style-t7").evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
    assert sizes["--t7"] == pytest.approx(drawn, abs=0.1)
    page.close()
