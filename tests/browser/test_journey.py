"""A buyer's ten minutes: packaging design, in German, for 20,000 to 50,000 euros; three on the shortlist, compared, the mail ready."""

import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from browser.conftest import Server, Tab, published_headers, serving, tab, visiting
from built.pages import Output

pytestmark = pytest.mark.browser

ASKED = {"en": "packaging design", "de": "Verpackungsdesign"}
MOST_INTERACTIONS = 6


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


class Buyer:
    """Somebody who uses a page with one device alone; each thing put in or pressed is one interaction."""

    def __init__(self, page: Page, keyboard: bool) -> None:
        self.page, self.keyboard, self.interactions = page, keyboard, 0

    def reach(self, target: Locator) -> None:
        """Go to a control by the keyboard, as those do who see no page: from stop to stop."""
        expect(target).to_be_visible()
        wanted = target.element_handle()
        for _ in range(400):
            if wanted.evaluate("one => one === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        pytest.fail("the keyboard does not come there")

    def press(self, target: Locator) -> None:
        self.interactions += 1
        if not self.keyboard:
            return target.click()
        self.reach(target)
        self.page.keyboard.press("Space" if target.get_attribute("type") == "checkbox" else "Enter")

    def ask(self, words: str) -> None:
        self.interactions += 1
        field = self.page.locator("#q")
        if self.keyboard:
            self.reach(field)
        else:
            field.click()
        self.page.keyboard.type(words)
        self.page.keyboard.press("Enter")


@pytest.fixture(scope="module")
def kept_tab(browser: Browser, server: Server) -> Iterator[Tab]:
    """The tab that the visitors of this module share."""
    with tab(browser, server.address) as made:
        yield made


@pytest.fixture
def buyer(kept_tab: Tab, server: Server) -> Iterator[Callable[..., Buyer]]:
    """A buyer on the front page; nothing foreign is asked for on the way."""
    with kept_tab.visiting() as go:
        yield lambda lang, keyboard: Buyer(go(f"{server.address}/{lang}/").page, keyboard)


@pytest.mark.parametrize("device", ["mouse", "keyboard"])
@pytest.mark.parametrize("lang", ["en", "de"])
def test_from_a_need_to_a_mail_in_six_interactions(buyer: Callable[..., Buyer], lang: str, device: str) -> None:
    anna = buyer(lang, device == "keyboard")
    page = anna.page
    anna.ask(ASKED[lang])
    expect(page.locator("[data-browse-found] .row").first).to_be_visible()
    anna.press(page.locator("[data-facet=language] input[value=de]"))
    anna.press(page.locator("[data-facet=budget] input[value='20-50k']"))
    expect(page.locator("[data-browse-take] button")).to_be_visible()
    chosen = page.locator("[data-browse-found] .row-name").all_inner_texts()
    assert 3 <= len(chosen) <= 4
    anna.press(page.locator("[data-browse-take] button"))
    expect(page.locator("[data-shortlist-count]")).to_have_text(re.compile(str(len(chosen))))
    anna.press(page.locator("[data-browse-take] a"))
    expect(page.locator("[data-table] thead th[scope=col], [data-table] tr:first-child th[scope=col]")).to_have_count(len(chosen))
    for name in chosen:
        expect(page.locator("[data-table]")).to_contain_text(name)
    mail = page.locator("[data-letters] a[href^='mailto:']").first
    expect(mail).to_be_visible()
    address, _, rest = unquote(mail.get_attribute("href") or "").partition("?")
    assert re.fullmatch(r"mailto:[\w.+-]+@[\w.-]+\.example", address)
    assert chosen[0] in rest and "subject=" in rest and "body=" in rest
    page.evaluate("document.querySelectorAll('[data-letters] a').forEach(a => a.addEventListener('click', e => e.preventDefault()))")
    anna.press(mail)
    assert anna.interactions <= MOST_INTERACTIONS


@pytest.mark.parametrize("lang", ["en", "de"])
def test_without_the_script_a_buyer_still_comes_to_a_mail(browser: Browser, server: Server, lang: str) -> None:
    with visiting(browser, server.address, java_script_enabled=False) as go:
        page = go(f"{server.address}/{lang}/").page
        page.locator(".index a[href*='/design/']").click()
        page.locator("a", has_text=re.compile("Packaging|Verpackung")).first.click()
        expect(page.locator("h1")).to_have_text(re.compile("Packaging|Verpackung"))
        assert page.locator(".rows > li").count() >= 3
        page.locator(".row-name a").first.click()
        mail = page.locator(".reach a[href^='mailto:']")
        expect(mail).to_be_visible()
