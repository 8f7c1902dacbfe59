"""Pages adapt to who reads them: more contrast, the system's colours, larger text, paper, right to left, less motion, a phone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from browser.conftest import Tab, published_headers, serving, tab
from browser.test_a11y import OUT, Opener, violations
from browser.test_a11y import open_page as open_page
from browser.test_a11y import server as server
from built.pages import Output
from conftest import PLAIN_SITE, Site, member

pytestmark = pytest.mark.browser

KINDS = [
    "home", "members", "az", "works", "sector", "facets", "search", "shortlist", "style", "project",
    "member with many pictures", "member with few pictures", "places", "static",
]  # fmt: skip
LANGUAGES = ["en", "fr", "de", "lb"]


def in_turn(choices: tuple[Any, Any]) -> list[Any]:
    """Every kind of page with one of two choices, taking turns; with the other one, in the soak tests."""
    return [
        pytest.param(kind, choice, marks=[pytest.mark.soak] if (place + turn) % 2 else [])
        for place, kind in enumerate(KINDS)
        for turn, choice in enumerate(choices)
    ]


# More contrast, and the system's colours


@pytest.mark.parametrize(("kind", "scheme"), in_turn(("light", "dark")))
def test_more_contrast_is_given_to_those_who_ask_for_it(open_page: Opener, kind: str, scheme: str) -> None:
    page = open_page(kind, contrast="more", color_scheme=scheme)
    assert page.evaluate("matchMedia('(prefers-contrast: more)').matches")
    paper = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--paper')")
    assert paper == {"light": "#fff", "dark": "#000"}[scheme]
    assert violations(page) == []


# Quiet words on paper with 7 : 1, which is what more contrast asks for.
QUIET = """() => {
    const part = (value) => { const s = value / 255; return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; };
    const light = (colour) => colour.match(/[0-9.]+/g).slice(0, 3).map(Number).map(part).reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
    const paper = light(getComputedStyle(document.documentElement).backgroundColor);
    return [...document.querySelectorAll('dt, .count, .crumbs a, .languages a, .row-facts, .why')].map((one) => light(getComputedStyle(one).color))
        .map((one) => (Math.max(one, paper) + 0.05) / (Math.min(one, paper) + 0.05)).reduce((a, b) => Math.min(a, b));
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_quiet_words_are_clear_with_more_contrast(open_page: Opener, scheme: str) -> None:
    assert open_page("member with many pictures", color_scheme=scheme).evaluate(QUIET) < 8
    assert open_page("member with many pictures", color_scheme=scheme, contrast="more").evaluate(QUIET) >= 10


@pytest.mark.parametrize(("kind", "scheme"), in_turn(("light", "dark")))
def test_the_systems_colours_are_respected(open_page: Opener, kind: str, scheme: str) -> None:
    page = open_page(kind, forced_colors="active", color_scheme=scheme)
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert page.evaluate("scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches", scheme)
    assert violations(page) == []


def test_what_is_chosen_is_seen_in_the_systems_colours(open_page: Opener, sample: Output) -> None:
    page = open_page("members", forced_colors="active")
    box = page.locator(".facet-values input").first
    expect(box).to_be_visible()
    ground = "one => getComputedStyle(one).backgroundColor"
    before = box.evaluate(ground)
    box.check()
    expect(box).to_be_checked()
    assert box.evaluate(ground) != before
    pick = page.locator(".pick[aria-pressed]").locator("visible=true").first
    ground = "one => getComputedStyle(one, '::before').backgroundColor"
    before = pick.evaluate(ground)
    pick.click()
    assert pick.evaluate(ground) != before
    page = open_page("style", forced_colors="active")
    light = "one => getComputedStyle(one).backgroundImage + getComputedStyle(one).backgroundColor"
    lights = [page.locator(f".fact-{one} .light").evaluate(light) for one in ("open", "limited", "closed")]
    assert len(set(lights)) == 3


# Larger text

# Words that their box cuts off: it hides what runs over, and something does.
CUT = """() => [...document.querySelectorAll('body *')].filter((one) => {
    const style = getComputedStyle(one);
    if (!one.textContent.trim() || one.closest('.visually-hidden, svg, template, script, noscript, select, .skip')) return false;
    if (!['hidden', 'clip'].includes(style.overflowX) && !['hidden', 'clip'].includes(style.overflowY)) return false;
    return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
}).map((one) => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize(("kind", "width"), in_turn((390, 1280)))
def test_text_at_twice_its_size_loses_nothing(open_page: Opener, kind: str, width: int) -> None:
    page = open_page(kind, "de", width=width)
    plain = page.evaluate("parseFloat(getComputedStyle(document.querySelector('dt, p, a')).fontSize)")
    # A browser that is told so doubles what the root starts from; the style sheet's own size follows that.
    page.evaluate("document.documentElement.style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`")
    assert page.evaluate("parseFloat(getComputedStyle(document.querySelector('dt, p, a')).fontSize)") >= 1.9 * plain
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(OUT) == []
    assert page.evaluate(CUT) == []


# Paper


@pytest.mark.parametrize("kind", ["member with many pictures", "member with few pictures", "project", "members"])
def test_on_paper_stands_what_is_read_and_not_what_is_pressed(open_page: Opener, kind: str) -> None:
    page = open_page(kind, "de", width=718)
    page.emulate_media(media="print")
    for gone in (".site-nav", ".languages", ".reach", ".pick", ".facets", ".crumbs", ".letters"):
        assert page.locator(gone).locator("visible=true").count() == 0, gone
    expect(page.locator("h1")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 718
    assert page.evaluate(OUT) == []


# Right to left

# French stands in for a language from right to left: its words are there.
RTL = PLAIN_SITE.replace("{code: fr, name: Français}", "{code: fr, name: Français, direction: rtl}")


@pytest.fixture(scope="module")
def mirrored(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    """A tab for a tiny site in English and in French written from right to left."""
    site = Site(tmp_path_factory.mktemp("rtl") / "site").write(RTL)
    site.write(
        "".join(member(f"m-{number}", f"Member {number}", availability="{status: open}", phone="+352 26 10 20 30") for number in range(50))
    )
    assert site.build().status == 0
    with serving(site.root / "output", published_headers(site.root / "output")) as server, tab(browser, server.address) as made:
        made.own.page.emulate_media(reduced_motion="reduce")
        yield made


BOXES = """all => Object.fromEntries(all.map((one) => {
    const { left, right } = document.querySelector(one).getBoundingClientRect();
    return [one, [left, right]];
}))"""


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("members", [".facets", ".browse-main", ".wordmark a", ".languages", ".row-name", ".row-picture", ".facet summary", ".pager p"]),
        ("members/m-1", [".facts .fact:nth-child(1)", ".facts .fact:nth-child(2)", ".facts .fact:nth-child(3)", ".reach li", ".band h2"]),
    ],
)
def test_a_page_from_right_to_left_is_the_mirror_of_the_one_from_left_to_right(
    mirrored: Tab, path: str, parts: list[str], width: int
) -> None:
    page = mirrored.own.page
    page.set_viewport_size({"width": width, "height": 844})
    boxes = {}
    for lang, own in (("en", path), ("fr", path.replace("members", "membres"))):
        page.goto(f"{mirrored.address}/{lang}/{own}/")
        assert page.evaluate("document.documentElement.dir") == ("rtl" if lang == "fr" else "ltr")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(OUT) == []
        boxes[lang] = page.evaluate(BOXES, parts)
    for part in parts:
        # What is next to the edge where lines begin stays as far from it; widths follow the words.
        begin, turned = boxes["en"][part][0], width - boxes["fr"][part][1]
        end, turned_end = width - boxes["en"][part][1], boxes["fr"][part][0]
        assert abs(begin - turned) <= 24 or abs(end - turned_end) <= 24, (part, boxes["en"][part], boxes["fr"][part])


def test_arrows_numbers_and_the_skip_link_turn_too(mirrored: Tab) -> None:
    page = mirrored.own.page
    page.set_viewport_size({"width": 1280, "height": 844})
    page.goto(f"{mirrored.address}/fr/membres/")
    page.keyboard.press("Tab")
    skip = page.locator(".skip").bounding_box()
    assert skip is not None and abs(skip["x"] + skip["width"] - 1280) <= 1
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    arrow = page.locator(".pager .on").evaluate("one => getComputedStyle(one, '::after').transform")
    assert arrow.startswith("matrix(-1")
    facets, rows = page.locator(".facets").bounding_box(), page.locator(".browse-main").bounding_box()
    assert facets is not None and rows is not None and facets["x"] > rows["x"] + rows["width"] - 1
    page.goto(f"{mirrored.address}/fr/membres/m-1/")
    first, second = (page.locator(f".member > .facts > .fact:nth-child({number})").bounding_box() for number in (1, 2))
    assert first is not None and second is not None and first["x"] > second["x"]
    phone = page.locator(".contact-big a[href^='tel:']").evaluate("one => getComputedStyle(one).direction")
    assert phone == "ltr"
    assert violations(page) == []


# Less motion


@pytest.mark.parametrize("kind", ["home", "member with many pictures", "members"])
def test_nothing_moves_for_those_who_ask_for_less_motion(open_page: Opener, kind: str) -> None:
    page = open_page(kind)
    moving = """() => [...document.querySelectorAll('*')].filter((one) => ['', '::before', '::after'].some((part) => {
        const style = getComputedStyle(one, part);
        return style.animationName !== 'none' || (parseFloat(style.transitionDuration) > 0 && style.transitionProperty !== 'none');
    })).length"""
    assert page.evaluate(moving) == 0
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert open_page(kind, reduced_motion="no-preference").evaluate(moving) > 0


# The head of a page on a phone


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_head_of_a_page_is_three_lines_on_a_phone_and_hides_neither_search_nor_languages(open_page: Opener, lang: str) -> None:
    page = open_page("home", lang, width=390)
    head = page.locator(".site-head").bounding_box()
    assert head is not None and head["height"] <= 125
    for seen in [*page.locator(".languages a").all(), *page.locator(".nav-first a").all(), page.locator(".nav-more summary")]:
        expect(seen).to_be_visible()
    assert page.locator(".nav-more a").locator("visible=true").count() == 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_menu_opens_with_the_keyboard_and_moves_nothing_that_was_pressed(open_page: Opener, lang: str) -> None:
    page = open_page("home", lang, width=390)
    menu = page.locator(".nav-more summary")
    menu.focus()
    before = menu.bounding_box()
    page.keyboard.press("Enter")
    links = page.locator(".nav-more a")
    assert links.locator("visible=true").count() == links.count() >= 5
    assert menu.bounding_box() == before
    page.keyboard.press("Tab")
    expect(links.first).to_be_focused()
    assert min(box["height"] for one in links.all() if (box := one.bounding_box())) >= 24
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert violations(page) == []


def test_on_a_desk_every_way_stands_in_one_line(open_page: Opener) -> None:
    page = open_page("home", "de")
    expect(page.locator(".nav-more summary")).to_be_hidden()
    tops = {round(box["y"]) for one in page.locator(".site-nav a").all() if (box := one.bounding_box())}
    assert len(tops) == 1 and page.locator(".site-nav a").locator("visible=true").count() >= 8


# The strip of facts


@pytest.mark.parametrize("width", [390, 1280])
def test_everything_a_buyer_decides_on_stands_in_the_strip_in_one_order(open_page: Opener, width: int) -> None:
    page = open_page("/de/mitglieder/pfeil-und-pause/", width=width)
    names = page.locator(".member > .facts > [data-fact]").evaluate_all("all => all.map(one => one.dataset.fact)")
    assert names == ["services", "place", "languages", "team", "budget", "served", "availability", "recognition", "verified", "reviewed"]
    strip = page.locator(".member > .facts").bounding_box()
    assert strip is not None and strip["y"] + strip["height"] < (844 if width > 800 else 1000)
    page.locator("[data-fact=recognition] a").click()
    expect(page.locator("#awards")).to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 390, 1200, 1280])
def test_the_sign_in_place_of_pictures_stays_in_its_band(open_page: Opener, width: int) -> None:
    page = open_page("/en/members/odile-vaussart/", width=width)
    band, sign = page.locator(".cover .blank").bounding_box(), page.locator(".cover .sign").bounding_box()
    assert band is not None and sign is not None
    assert band["y"] <= sign["y"] and sign["y"] + sign["height"] <= band["y"] + band["height"]
    assert band["x"] <= sign["x"] and sign["x"] + sign["width"] <= band["x"] + band["width"]
