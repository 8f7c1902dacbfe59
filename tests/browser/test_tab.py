"""The tab that visitors of the tests share keeps nothing from one to the next, and hears everything that goes wrong."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browser.conftest import serving, tab

pytestmark = pytest.mark.browser


def test_a_visitor_finds_a_shared_tab_as_if_it_were_new_and_is_told_what_is_wrong(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">')
    with serving(tmp_path, lambda _: {}) as here, serving(tmp_path, lambda _: {}) as elsewhere, tab(browser, here.address) as shared:
        home = here.address + "/"
        with pytest.raises(AssertionError, match="It broke"), shared.visiting() as go:
            go(home)
            go(home).page.evaluate("console.warn('It broke')")
        with pytest.raises(AssertionError, match=elsewhere.address), shared.visiting() as go:
            go(home).page.evaluate("address => fetch(address, { mode: 'no-cors' })", elsewhere.address)
        with shared.visiting() as go:
            page = go(home).page
            page.evaluate("localStorage.setItem('a', 1); document.cookie = 'b=2'")
            page.emulate_media(media="print", color_scheme="dark")
            page.set_viewport_size({"width": 300, "height": 300})
        with shared.visiting() as go:
            kept = "[localStorage.length, document.cookie, matchMedia('print').matches, matchMedia('(prefers-color-scheme: dark)').matches, innerWidth]"
            assert go(home).page.evaluate(kept) == [0, "", False, False, 1280]
            assert len(shared.context.pages) == 1
