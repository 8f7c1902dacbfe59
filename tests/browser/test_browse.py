"""Narrowing the lists of members and works down in a browser: honest counts, addresses that can be shared, and ways on."""

import itertools
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import Server, Tab, published_headers, serving, tab, visiting
from built.pages import Output
from showcase.facets import member_facets, project_facets

pytestmark = pytest.mark.browser

LISTS = {"members": {"en": "en/members/", "fr": "fr/membres/", "de": "de/mitglieder/", "lb": "lb/memberen/"}, "works": {"en": "en/works/"}}


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


Opener = Callable[..., Page]


@pytest.fixture(scope="module")
def kept_tab(browser: Browser, server: Server) -> Iterator[Tab]:
    """The tab that the visitors of this module share."""
    with tab(browser, server.address) as made:
        yield made


@pytest.fixture
def open_list(kept_tab: Tab, server: Server) -> Iterator[Opener]:
    """Open a list of the sample site; afterwards nothing foreign was asked for and nothing complained about."""
    with kept_tab.visiting() as go:
        yield lambda query="", lang="en", which="members": go(f"{server.address}/{LISTS[which][lang]}{query}").page


def found(page: Page) -> list[str]:
    """The names of all rows that fit, in their order."""
    expect(page.locator("[data-browse-found]")).not_to_have_attribute("aria-busy", "true")
    while page.locator(".search-more").is_visible():
        page.locator(".search-more").click()
    # A browser has no words laid out of rows that are far from its window, but it has them.
    return [name.strip() for name in page.locator("[data-browse-found] > li :is(.row-name, .work-title)").all_text_contents()]


def box(page: Page, facet: str, value: str):
    """The box of a facet's value, in sight."""
    group = page.locator(f"[data-facet={facet}]")
    if group.get_attribute("open") is None:
        group.locator("summary").click()
    return group.locator(f'input[value="{value}"]')


def counts(page: Page) -> dict[tuple[str, str], int]:
    """What every facet says that each of its values would give."""
    lines = page.locator("[data-facet] [data-value]").evaluate_all(
        "all => all.map(one => [one.closest('[data-facet]').dataset.facet, one.dataset.value, one.querySelector('.count').textContent])"
    )
    return {(facet, value): int(number) for facet, value, number in lines}


@pytest.fixture(scope="module")
def known(content) -> dict[str, dict[str, dict[str, tuple[str, ...]]]]:
    """The facets of all entries of each list, by the name that is shown in English."""
    directory = content.directory
    members = [one for one in directory.members.values() if one.status != "alumni"]
    works = [(one, member) for member in members for one in member.projects]
    chain = content.settings.language("en").chain
    return {
        "members": {one.name: member_facets(one, directory) for one in members},
        "works": {one.title.pick(chain).words: project_facets(one, member, directory) for one, member in works},
    }


def fitting(entries: dict[str, dict[str, tuple[str, ...]]], chosen: dict[str, set[str]]) -> set[str]:
    """Who fits: one of the chosen values in every facet in which any is chosen."""
    return {name for name, facets in entries.items() if all(set(facets[facet]) & ids for facet, ids in chosen.items() if ids)}


CHOICES: list[dict[str, set[str]]] = [
    {"sector": {"design"}},
    {"sector": {"design", "crafts"}, "language": {"de"}},
    {"language": {"pt", "de"}, "team": {"1"}, "availability": {"open", "limited"}},
    {"award": {"yes"}, "market": {"DE", "BE"}, "budget": {"20-50k", "5-20k"}},
]


@pytest.mark.parametrize("which", ["members", "works"])
@pytest.mark.parametrize("chosen", CHOICES, ids=lambda chosen: "-".join(chosen))
def test_who_fits_is_shown_and_every_count_tells_the_truth(open_list: Opener, known, which: str, chosen: dict[str, set[str]]) -> None:
    entries = known[which]
    page = open_list("?" + "&".join(f"{facet}={','.join(sorted(ids))}" for facet, ids in chosen.items()), which=which)
    names = found(page)
    assert sorted(names) == sorted(fitting(entries, chosen))
    expect(page.locator("[data-browse-count]")).to_contain_text(str(len(names)) if names else "No")
    for (facet, value), number in counts(page).items():
        one_more = {**chosen, facet: {value}}
        assert number == len(fitting(entries, one_more)), (facet, value)


def test_choosing_boxes_narrows_the_list_down_and_the_address_follows(open_list: Opener, known) -> None:
    page = open_list()
    everyone = page.locator("[data-browse-count]").inner_text()
    box(page, "language", "de").check()
    expect(page.locator("[data-browse-chips] .chip")).to_have_count(1)
    box(page, "availability", "open").check()
    assert page.url.endswith("?language=de&availability=open")
    assert set(found(page)) == fitting(known["members"], {"language": {"de"}, "availability": {"open"}})
    page.go_back()
    expect(page).to_have_url(re.compile(r"\?language=de$"))
    expect(box(page, "availability", "open")).not_to_be_checked()
    assert set(found(page)) == fitting(known["members"], {"language": {"de"}})
    page.get_by_role("button", name="Remove: German").click()
    expect(page.locator("[data-browse-count]")).to_have_text(everyone)
    expect(page.locator("[data-browse-static]")).to_be_visible()
    assert "?" not in page.url


def test_a_choice_stays_when_the_language_changes(open_list: Opener) -> None:
    page = open_list("?sector=design&language=de&q=Studio")
    names = found(page)
    assert names
    page.locator(".languages a[hreflang=lb]").click()
    expect(page).to_have_url(re.compile(r"/lb/memberen/\?sector=design&language=de&q=Studio$"))
    expect(page.locator("[data-browse-chips] .chip")).to_have_count(3)
    assert found(page) == names
    expect(page.locator("[data-browse-chips]")).to_contain_text("Däitsch")


def test_words_and_facets_hold_together(open_list: Opener) -> None:
    page = open_list("?q=emballage")
    everybody = found(page)
    assert len(everybody) >= 2
    box(page, "team", "1").check()
    expect(page).to_have_url(re.compile("team=1"))
    fewer = found(page)
    assert set(fewer) < set(everybody) and fewer
    expect(page.locator("[data-browse-order]")).to_have_value("name")
    expect(page.locator("[data-browse-order] option:checked")).to_have_text("best match first")


def test_a_word_that_only_a_long_text_has_finds_its_member(open_list: Opener) -> None:
    # Werkbrett Hartrath's text alone speaks of dental gold.
    assert "Werkbrett Hartrath" in found(open_list("?q=dental"))


def test_a_member_can_be_told_by_whom_works_are(open_list: Opener, known) -> None:
    page = open_list("?q=Studio+Kanton", which="works")
    own = page.locator("[data-browse-found] .work-by a", has_text="Studio Kanton")
    expect(own.first).to_be_visible()
    assert own.first.get_attribute("href") == "/en/members/studio-kanton/"


def test_a_mistyped_word_is_understood_and_said(open_list: Opener) -> None:
    page = open_list("?q=packagng")
    assert "Studio Kanton" in found(page)
    page.locator("[data-browse-suggest] button").click()
    expect(page.locator("#q")).to_have_value("packaging")


def test_where_nothing_fits_the_nearest_ways_and_the_desk_are_offered(open_list: Opener, known) -> None:
    chosen = {"sector": {"gaming"}, "budget": {"over-150k"}, "team": {"51+"}}
    assert not fitting(known["members"], chosen)
    page = open_list("?" + "&".join(f"{facet}={','.join(ids).replace('+', '%2B')}" for facet, ids in chosen.items()))
    ways = page.locator("[data-browse-ways] button")
    for left, right in itertools.combinations(chosen, 2):
        if names := fitting(known["members"], {left: chosen[left], right: chosen[right]}):
            expect(page.locator("[data-browse-ways]")).to_contain_text(f"{len(names)} member")
    expect(page.locator("[data-browse-none] a[href^='mailto:']")).to_be_visible()
    if ways.count():
        ways.first.click()
        assert found(page)


def test_texts_in_other_languages_are_searched_where_there_is_little(open_list: Opener) -> None:
    # A word of a German text whose member has an English one too, which lacks it.
    page = open_list("?q=Zéngtelgramm")
    elsewhere = page.locator("[data-browse-elsewhere]")
    expect(elsewhere.locator("a")).to_have_attribute("href", "/lb/memberen/werkbrett-hartrath/")
    expect(elsewhere).to_contain_text("Luxembourgish")


def test_orders_are_by_name_by_date_and_by_lot(open_list: Opener, content) -> None:
    since = {one.name: one.since for one in content.directory.members.values()}
    newest = found(open_list("?order=newest"))
    dates = [since[name].strftime("%Y%m") if since[name] else "0" for name in newest]
    assert dates == sorted(dates, reverse=True)
    drawn = found(open_list("?order=daily"))
    assert sorted(drawn) == sorted(newest) and drawn not in (newest, sorted(drawn))
    assert found(open_list("?order=daily")) == drawn


def test_browsing_asks_for_one_file_and_only_when_it_is_wanted(browser: Browser, server: Server) -> None:
    # By a browser that has loaded nothing before.
    with visiting(browser, server.address) as go:
        server.asked.clear()
        page = go(f"{server.address}/en/members/").page
        page.wait_for_load_state("networkidle")
        assert [path for path in server.asked if ".json" in path or "pagefind" in path] == []
        box(page, "language", "de").check()
        box(page, "team", "1").check()
        found(page)
        assert [path for path in server.asked if ".json" in path or "pagefind" in path] == ["/en/members.json"]


def test_the_keyboard_alone_narrows_down(open_list: Opener, known) -> None:
    page = open_list()
    page.locator("[data-facet=sector] input").first.focus()
    page.keyboard.press("Space")
    expect(page.locator("[data-browse-chips] .chip")).to_have_count(1)
    expect(page.locator("[data-facet=sector] input").first).to_be_focused()
    page.locator("[data-browse-chips] button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[data-browse-static]")).to_be_visible()
    expect(page.locator("#q")).to_be_focused()


def test_what_changed_is_said_once_and_politely(open_list: Opener) -> None:
    page = open_list()
    box(page, "sector", "design").check()
    found(page)
    status = page.get_by_role("status")
    expect(status).to_have_text(page.locator("[data-browse-count]").inner_text())
    assert status.get_attribute("aria-live") == "polite"


def test_a_drawn_row_is_like_one_that_came_with_the_page(open_list: Opener) -> None:
    page = open_list()
    shape = """row => [...row.querySelectorAll('*')].filter(one => !one.closest('picture, svg, .row-facts, .row-services'))
        .map(one => one.tagName + '.' + one.className)"""
    static = page.locator("[data-browse-static] .row").first
    came, name, href = static.evaluate(shape), static.locator(".row-name").inner_text(), static.locator(".row-name a").get_attribute("href")
    page.locator("#q").fill(name)
    page.locator("#q").press("Enter")
    drawn = page.locator("[data-browse-found] .row").first
    expect(drawn.locator(".row-name")).to_have_text(name)
    assert drawn.locator(".row-name a").get_attribute("href") == href
    assert drawn.evaluate(shape) == came


def test_without_the_script_every_value_is_a_link(browser: Browser, server: Server) -> None:
    with visiting(browser, server.address, java_script_enabled=False) as go:
        page = go(server.address + "/en/members/").page
        page.locator("[data-facet=language] [data-value=de] a").click()
        page.wait_for_url("**/en/by/language/de/")
        expect(page.locator("h1")).to_have_text("German")
        expect(page.locator(".rows > li").first).to_be_visible()
