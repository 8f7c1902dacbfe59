"""The example of another country in a browser: its search counts in its own grammar, and its theme is sound for axe."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from browser.conftest import Server, Tab, published_headers, serving, tab, visiting
from browser.test_a11y import violations
from built.pages import Output

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(example: Output) -> Iterator[Server]:
    """The example on the network, as its host sends it."""
    with serving(example.root, published_headers(example.root)) as made:
        yield made


@pytest.fixture(scope="module")
def kept_tab(browser: Browser, server: Server) -> Iterator[Tab]:
    """A telephone's tab that the visitors of this module share."""
    with tab(browser, server.address, width=390, height=844) as made:
        yield made


def test_results_are_counted_in_the_dual_and_a_word_is_found_in_any_language(browser: Browser, server: Server, example: Output) -> None:
    with visiting(browser, server.address) as go:
        search = go(server.address + "/sl/iskanje/")
        search.ask("slikanica")
        assert any(url.startswith("/sl/clani/tiha-crka/") for url in search.found())
        search.ask("Trockenmauer")
        assert "/sl/clani/brez-malte/" in search.found()
        counted = {}
        for word in ("zid", "stol", "plakat", "kava", "lutke", "teraco", "knjigotisk", "mozaik"):
            search.ask(word)
            number = search.page.locator("[data-search-results] li").count()
            told = search.page.locator("[data-search-status]").inner_text()
            if 0 < number < 20:
                form = {1: "zadetek", 2: "zadetka", 3: "zadetki", 4: "zadetki"}.get(number, "zadetkov")
                counted[form] = told
                expect(search.page.locator("[data-search-status]")).to_contain_text(f"{number} {form} za »{word}«")
        assert len(counted) >= 2, counted


def test_italian_articles_do_not_hide_a_word(browser: Browser, server: Server) -> None:
    with visiting(browser, server.address) as go:
        search = go(server.address + "/it/cerca/")
        search.ask("dell’osteria")
        plain = search.found()
        search.ask("osteria")
        assert plain and search.found() == plain


@pytest.mark.parametrize(
    ("path", "scheme"),
    [
        ("/it/", "light"),
        ("/sl/clani/refuso/", "dark"),
        ("/de/arbeiten/tre-gambe/osteria/", "light"),
        ("/it/settori/mosaico-e-pietra/", "dark"),
        ("/de/orte/", "light"),
        ("/it/", "dark"),
    ],
)
def test_axe_finds_nothing_in_the_theme_of_the_example(kept_tab: Tab, server: Server, path: str, scheme: str) -> None:
    with kept_tab.visiting() as go:
        kept_tab.own.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        page = go(server.address + path).page
        assert page.evaluate("scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches", scheme)
        assert violations(page) == []


def test_a_contact_sheet_shows_a_page_in_all_languages_widths_and_schemes(example: Output, tmp_path: Path) -> None:
    script = Path(__file__).parents[2] / "tools" / "screenshots.py"
    command = [sys.executable, str(script), str(example.root), str(tmp_path), "--only", "member", "--single"]
    drawn = subprocess.run(command, capture_output=True, text=True)
    assert drawn.returncode == 0, drawn.stderr
    assert {path.name for path in tmp_path.glob("*.jpg")} == {"member.jpg"}
    light, dark = (Image.open(tmp_path / f"member-sl-390-{scheme}.png").getpixel((2, 2)) for scheme in ("light", "dark"))
    assert min(light) > 200 and max(dark) < 60
