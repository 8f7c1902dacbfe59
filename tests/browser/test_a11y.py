"""Every kind of page is sound for axe in light and dark, fits a narrow screen, and is used with the keyboard alone."""

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import Server, Visit, nothing_was_wrong, published_headers, serving, tab
from built.conftest import ROOT
from built.pages import Output

pytestmark = pytest.mark.browser

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Every template, and what differs much within one; the search pages show results for the query.
PAGES = [
    "home", "gone", "members", "az", "works", "sectors", "sector", "places", "static", "chooser", "not_found", "style", "search", "shortlist", "project",
    "member with many pictures", "member with few pictures", "service with members", "service without members",
    "canton", "commune with members", "commune without members", "search with results", "search without results",
    "facets", "facet", "markets", "market", "opportunities", "data", "kit", "embed", "embed_list", "embed_gone", "members narrowed", "members without results", "works narrowed", "shortlist with three", "shortlist with six",
]  # fmt: skip


def address(sample: Output, kind: str, lang: str) -> str:
    """The address of the page that stands for a kind of pages."""
    template, _, which = kind.partition(" ")
    if template in {"canton", "commune"}:
        pages = [page for page in sample.of("place", lang) if page.url.count("/") == (4 if template == "canton" else 5)]
    else:
        pages = sample.of(template, "en" if template in {"chooser", "not_found", "style"} else lang)
    members = {page.url for page in sample.of("member", lang)}
    if template in {"members", "works"}:
        return (
            pages[0].url + {"": "", "narrowed": "?sector=design&language=de", "without results": "?q=packaging&award=yes&team=51%2B"}[which]
        )
    if template == "search":
        return pages[0].url + {"": "", "with results": "?q=packaging", "without results": "?q=xylofonquartz"}[which]
    if template == "shortlist":
        ids = [page.url.split("/")[3] for page in sample.of("member", lang)]
        return pages[0].url + {"": "", "with three": "#m=" + ",".join(ids[:3]), "with six": "#m=" + ",".join(ids[:6])}[which]
    size = {
        "with members": lambda page: -len(page.ways & members),
        "without members": lambda page: len(page.ways & members),
        "with many pictures": lambda page: -sum(link.tag == "img" for link in page.links),
        "with few pictures": lambda page: sum(link.tag == "img" for link in page.links),
        "": lambda page: -len(page.text),
    }[which]
    return min(pages, key=size).url


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network, as its host sends it."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


Opener = Callable[..., Page]
PLAIN: dict[str, Any] = {"reduced_motion": "reduce", "forced_colors": "none", "contrast": "no-preference"}


@pytest.fixture(scope="module")
def open_page(browser: Browser, server: Server, sample: Output) -> Iterator[Opener]:
    """Open the page that stands for a kind, or has an address, for a reader with certain wishes; what moves stands still.

    Afterwards no page has asked for anything foreign, and no browser has complained about one, of the policy above all.
    """
    with tab(browser, server.address) as made:
        page = made.own.page

        def go(kind: str, lang: str = "en", color_scheme: str = "light", width: int = 1280, **wishes: Any) -> Page:
            url = kind if kind.startswith("/") else address(sample, kind, lang)
            if "#" in url:
                # Another fragment alone is no reason for a browser to load a page again.
                page.goto("about:blank")
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(media="null", **{**PLAIN, "color_scheme": color_scheme, **wishes})
            page.goto(server.address + url)
            settle(page, url)
            return page

        yield go
        nothing_was_wrong(server.address, made.requests, [made.own])


def settle(page: Page, url: str) -> None:
    """Wait until a page shows what its address asks for."""
    if "q=" not in url and "?" in url:
        expect(page.locator("[data-browse-found]:not([aria-busy=true]) > li").first).to_be_visible()
    elif "&" in url:
        expect(page.locator("[data-browse-ways] button").first).to_be_visible()
    elif "?" in url:
        Visit(page, []).settle()
        expect(page.get_by_role("status")).to_contain_text(url.partition("=")[2])
    if "#" in url:
        expect(page.locator(".pick-row[aria-busy=false]")).to_have_count(url.count(",") + 1)


def violations(page: Page) -> list[str]:
    """What axe finds wrong with a page, each with the first element it finds it in."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    options = {"runOnly": RULES, "resultTypes": ["violations"], "preload": False}
    found = page.evaluate("options => axe.run(options)", options)["violations"]
    return [f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}" for one in found]


def test_every_template_is_looked_at(sample: Output) -> None:
    templates = {path.stem for path in (ROOT / "themes" / "default" / "templates" / "pages").glob("*.html")}
    assert {page.template for page in sample.pages.values()} == templates
    assert {sample.pages[re.split("[?#]", address(sample, kind, "en"))[0]].template for kind in PAGES} == templates
    assert len({address(sample, kind, "en") for kind in PAGES}) == len(PAGES)


# Every kind of page is in every run once, and so are both languages, schemes and widths; all other ways to combine them are in the soak tests.
EVERY_RUN = (("lb", "light", 390), ("en", "dark", 1280))
SEEN = [
    pytest.param(*combined, kind, marks=[] if combined == EVERY_RUN[place % 2] else pytest.mark.soak)
    for place, kind in enumerate(PAGES)
    for combined in itertools.product(("en", "lb"), ("light", "dark"), (390, 1280))
]


@pytest.mark.parametrize(("lang", "scheme", "width", "kind"), SEEN)
def test_axe_finds_nothing(open_page: Opener, lang: str, scheme: str, width: int, kind: str) -> None:
    page = open_page(kind, lang, scheme, width)
    assert page.evaluate("scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches", scheme)
    assert violations(page) == []


def test_axe_finds_what_is_wrong(open_page: Opener) -> None:
    page = open_page("home")
    page.evaluate("""() => {
        document.documentElement.removeAttribute('lang');
        document.querySelector('h1').style.color = '#cccccc';
    }""")
    assert {one.partition(":")[0] for one in violations(page)} == {"html-has-lang", "color-contrast"}


def test_dark_is_dark_and_light_is_light(open_page: Opener) -> None:
    colour = "getComputedStyle(document.documentElement).backgroundColor.match(/[0-9]+/g).slice(0, 3).map(Number)"
    assert min(open_page("home", color_scheme="light").evaluate(colour)) > 200
    assert max(open_page("home", color_scheme="dark").evaluate(colour)) < 60


# What stands out of the window, unless it can be scrolled to inside something that does.
OUT = """() => [...document.body.querySelectorAll('*')].filter(element => {
    const { left, right, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || (left >= -1 && right <= innerWidth + 1)) return false;
    if (element.closest('svg') && !element.matches('svg')) return false;
    for (let above = element.parentElement; above; above = above.parentElement)
        if (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(above).overflowX)) return false;
    return true;
}).map(element => element.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("kind", PAGES)
def test_no_page_is_wider_than_a_narrow_screen_in_german(open_page: Opener, kind: str) -> None:
    page = open_page(kind, "de", "light", 320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(OUT) == []


def test_the_longest_words_fit_a_narrow_screen(open_page: Opener, server: Server, sample: Output) -> None:
    page = open_page("home", "de", "light", 320)
    pages = [one for one in sample.pages.values() if one.lang == "de"]
    longest = sorted(pages, key=lambda one: (-max(map(len, one.h1.replace("-", " ").split())), one.url))[:12]
    for one in longest:
        page.goto(server.address + one.url)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, one.url
        assert page.evaluate(OUT) == [], one.url


def test_what_is_too_wide_is_noticed(open_page: Opener) -> None:
    page = open_page("home", "de", "light", 320)
    page.evaluate("document.querySelector('h1').style.width = '400px'")
    assert len(page.evaluate(OUT)) >= 1


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ["home", "member with many pictures", "static"])
def test_the_first_key_offers_to_skip_to_the_content(open_page: Opener, kind: str, width: int) -> None:
    page = open_page(kind, width=width)
    page.keyboard.press("Tab")
    skip = page.locator("a[href='#main']")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') && document.activeElement !== document.querySelector('main')")


# Where the keyboard is, and whether it can be seen there.
FOCUS = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const marked = (of) => (of.outlineStyle !== 'none' && parseFloat(of.outlineWidth) >= 2) || of.boxShadow !== 'none';
    const field = element.closest('.search-line');  // the frame round a field stands for it
    const frames = [getComputedStyle(element), getComputedStyle(element, '::after'), ...(field ? [getComputedStyle(field)] : [])];
    return {
        what: element.outerHTML.slice(0, 160), marked: frames.some(marked),
        seen: width > 0 && height > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight,
        before: window.last ? !!(window.last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) : true,
        done: (window.last = element) && false,
    };
}"""


STOPS = ", ".join(f"{one}:visible" for one in ("a[href]", "button", "input:enabled", "textarea", "[tabindex='0']"))


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("kind", ["home", "member with many pictures", "search with results", "az", "shortlist with six"])
def test_the_keyboard_goes_through_the_page_in_order_and_is_always_seen(open_page: Opener, kind: str, width: int) -> None:
    page = open_page(kind, width=width)
    count = page.locator(STOPS).count()
    stops = []
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Tab")
    while (stop := page.evaluate(FOCUS)) and len(stops) < count:
        stops.append(stop)
        page.keyboard.press("Tab")
    assert len(stops) >= count - 1
    assert [stop["what"] for stop in stops if not stop["seen"]] == []
    assert [stop["what"] for stop in stops if not stop["marked"]] == []
    assert [stop["what"] for stop in stops if not stop["before"]] == []


def test_a_wrong_address_shows_the_page_for_it(browser: Browser, server: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    answer = page.goto(f"{server.address}/en/members/nobody-of-this-name/")
    assert answer is not None and answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("404")
    page.locator("main a").first.click()
    page.wait_for_url(f"{server.address}/en/")
    context.close()
