"""What members and partners take along, in a browser: a button copies it, and frames on other sites show what is made for them alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from browser.conftest import Server, published_headers, serving, visiting
from built.pages import Output

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network, as its host sends it."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


def test_a_button_copies_a_text_whole_or_selects_it(browser: Browser, server: Server) -> None:
    with visiting(browser, server.address, permissions=["clipboard-read", "clipboard-write"]) as go:
        page = go(server.address + "/fr/membres/studio-kanton/kit/").page
        part = page.locator(".copyable", has=page.get_by_label("En texte simple"))
        text = part.get_by_role("textbox").input_value()
        part.get_by_role("button", name="Copier").click()
        expect(page.get_by_role("status")).to_have_text("Copié.")
        assert page.evaluate("navigator.clipboard.readText()") == text and text.count("\n") >= 5
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
        part.get_by_role("button", name="Copier").click()
        expect(page.get_by_role("status")).to_have_text("Le texte est sélectionné : copiez-le au clavier.")
        assert (
            page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)")
            == text
        )


def test_other_sites_frame_what_is_made_for_them_and_nothing_else(browser: Browser, server: Server, tmp_path: Path) -> None:
    context = browser.new_context(viewport={"width": 700, "height": 900})
    page = context.new_page()
    page.goto(server.address + "/en/members/studio-kanton/kit/", wait_until="domcontentloaded")
    snippet = re.sub(r"https://[^/]+", server.address, page.locator("#card-frame").input_value())
    home = f'<iframe title="Home" src="{server.address}/en/" height="200"></iframe>'
    (tmp_path / "index.html").write_text(f'<!doctype html><html lang="en"><title>Elsewhere</title>{snippet}{home}', "utf-8")
    with serving(tmp_path, lambda _: {}) as elsewhere:
        page.goto(elsewhere.address + "/")
        card = page.frame_locator("iframe[title^='Studio Kanton']")
        expect(card.get_by_role("heading", level=1)).to_have_text("Studio Kanton")
        # Nothing of it is cut off at the height that the line to copy gives it.
        assert card.locator("html").evaluate("html => html.scrollHeight <= html.clientHeight")
        expect(page.frame_locator("iframe[title=Home]").locator("main")).to_have_count(0)
        card.get_by_role("link", name="Studio Kanton").click()
        page.wait_for_url(f"{server.address}/en/members/studio-kanton/")
    context.close()
