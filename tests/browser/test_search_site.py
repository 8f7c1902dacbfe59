"""Searching the sample site as it is published, in a browser, with the headers that its host is told to send."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect

from browser.conftest import Server, Tab, Visit, published_headers, serving, tab
from built.conftest import ROOT
from built.pages import Output
from showcase.i18n import read_messages

pytestmark = pytest.mark.browser

LANGUAGES = ["en", "fr", "de", "lb"]


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


Visitor = Callable[..., Visit]


@pytest.fixture(scope="module")
def kept_tab(browser: Browser, server: Server) -> Iterator[Tab]:
    """The tab that the visitors of this module share."""
    with tab(browser, server.address) as made:
        yield made


@pytest.fixture
def visit(kept_tab: Tab, server: Server, sample: Output) -> Iterator[Visitor]:
    """Open the search page of a language; afterwards nothing foreign was asked for and nothing complained about."""
    with kept_tab.visiting() as go:
        yield lambda lang, query="": go(server.address + sample.of("search", lang)[0].url + query)


@pytest.fixture(scope="module")
def said(content):
    """The sentence of the catalog that says how many results there are for a query."""

    def count(lang: str, number: int, query: str) -> str:
        language = next(one for one in content.settings.languages if one.code == lang)
        messages, _ = read_messages([ROOT], language)
        some = messages.ngettext("{n} result for “{q}”", "{n} results for “{q}”", number)
        none = messages.gettext("Nothing found for “{q}”. Try another word, or ask the desk.")
        return (some if number else none).replace("{n}", str(number)).replace("{q}", query)

    return count


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_member_is_found_first_by_its_exact_name(visit: Visitor, sample: Output, lang: str) -> None:
    members = {page.url: page.h1.strip() for page in sample.of("member", lang)}
    assert len(members) >= 60
    search = visit(lang)
    missed = {}
    for url, name in members.items():
        search.ask(name)
        if search.found()[:1] != [url]:
            missed[name] = search.found()[:3]
    assert missed == {}


@pytest.mark.parametrize("typed", ["packaging", "Verpackung", "emballage", "verpackungen", "EMBALLAGES"])
def test_packaging_designers_are_found_in_any_language(visit: Visitor, sample: Output, typed: str) -> None:
    (service,) = (page for page in sample.of("service") if page.url == "/en/sectors/design/packaging-design/")
    members = {page.url for page in sample.of("member")}
    designers = {url for url in service.ways & members if service.url in sample.pages[url].ways}
    assert len(designers) >= 2
    search = visit("en")
    search.ask(typed)
    search.more()
    found = search.page.locator("[data-search-results] li[data-kind=member]:not(:has(.search-note)) a")
    assert set(found.evaluate_all("all => all.map(a => a.getAttribute('href'))")) == designers
    assert service.url in search.found()


@pytest.mark.parametrize(
    ("lang", "typed", "written"),
    [
        ("fr", "oeuvre", "œuvre"),
        ("fr", "ŒUVRE", "œuvre"),
        ("fr", "l\u2019œuvre", "œuvre"),
        ("de", "strasse", "Stra(ß|ss)e"),
        ("de", "Straße", "Stra(ß|ss)e"),
        ("de", "buehne", "Bühne"),
        ("de", "bühne", "Bühne"),
        ("lb", "kenschtler", "Kënschtler(management)?"),
        ("lb", "strooss", "Strooss"),
    ],
)
def test_a_word_is_found_wherever_a_title_or_a_long_text_has_it(
    visit: Visitor, sample: Output, lang: str, typed: str, written: str
) -> None:
    kinds = {"member", "project", "sector", "service", "static"}
    pages = [page for page in sample.pages.values() if page.lang == lang and page.template in kinds]
    having = {page.url for page in pages if re.search(rf"\b{written}\b", f"{page.h1} {page.prose}", re.IGNORECASE)}
    assert having, f"no text of the sample site has the word {written}"
    search = visit(lang)
    search.ask(typed)
    search.more()
    assert having - set(search.found()) == set()


@pytest.mark.parametrize("typed", ["architecture", "l\u2019architecture", "l'architecture", "L\u2019Architecture", "architectures"])
def test_an_article_does_not_hide_its_word(visit: Visitor, sample: Output, typed: str) -> None:
    (sector,) = (page for page in sample.of("sector", "fr") if page.h1.strip() == "Architecture")
    members = {page.url for page in sample.of("member", "fr")} & sector.ways
    assert members
    search = visit("fr")
    search.ask(typed)
    search.more()
    assert search.found()[0] == sector.url
    assert members - set(search.found()) == set()


@pytest.mark.parametrize(("lang", "typed"), [("en", "buehnenbild"), ("fr", "décors"), ("de", "Buehnenbild"), ("lb", "bühnenbild")])
def test_a_service_is_found_by_its_name_in_any_language_and_spelling(visit: Visitor, sample: Output, lang: str, typed: str) -> None:
    english = next(
        page for page in sample.of("service") if page.url.startswith("/en/sectors/performing-arts/") and "set" in page.h1.lower()
    )
    wanted = "/" + english.alternates[lang].split("/", 3)[3]
    search = visit(lang)
    search.ask(typed)
    assert wanted in search.found()[:5]


def test_a_search_from_the_front_page_is_answered(visit: Visitor, server: Server) -> None:
    search = visit("en")
    page = search.page
    page.goto(f"{server.address}/en/")
    page.locator("#q").fill("Studio Kanton")
    page.locator("#q").press("Enter")
    page.wait_for_url("**/en/members/?q=Studio+Kanton")
    expect(page.locator("[data-browse-found] .row-name").first).to_have_text("Studio Kanton")


def test_every_example_finds_somebody(visit: Visitor, sample: Output) -> None:
    for lang in LANGUAGES:
        examples = [link.url for link in sample.of("search", lang)[0].links if link.tag == "a" and "?q=" in link.url]
        assert examples
        search = visit(lang)
        for url in examples:
            search.page.goto(search.page.url.partition("?")[0] + "?" + url.partition("?")[2])
            search.settle()
            assert search.page.locator("[data-search-results] li[data-kind=member] a").count(), url


def test_back_from_a_result_returns_to_the_results(visit: Visitor) -> None:
    search = visit("fr", "?q=emballage")
    search.settle()
    expect(search.page.locator("#q")).to_have_value("emballage")
    found = search.found()
    assert found
    search.page.locator("[data-search-results] li[data-kind=member] a").first.click()
    search.page.wait_for_url("**/membres/*/")
    search.page.go_back()
    search.settle()
    assert search.query() == "?q=emballage"
    expect(search.page.locator("#q")).to_have_value("emballage")
    expect(search.page.locator("[data-search-results] a")).to_have_count(len(found))
    assert search.found() == found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("query", ["Studio Kanton", "Nuits Blanches", "xylofonquartz"])
def test_how_many_there_are_is_said_in_the_language_of_the_page(visit: Visitor, said, lang: str, query: str) -> None:
    search = visit(lang)
    search.ask(query)
    search.more()
    status = search.page.get_by_role("status")
    number = len(search.found())
    assert bool(number) == (query[0] != "x")
    expect(status).to_have_text(said(lang, number, query))
    assert status.get_attribute("aria-live") == "polite"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_result_is_said_as_one(visit: Visitor, sample: Output, said, lang: str) -> None:
    pages = [page for page in sample.pages.values() if page.lang == lang]
    words = Counter(word for page in pages for word in set(re.findall(r"\b[a-z]{11,}\b", f"{page.h1} {page.prose}")))
    search = visit(lang)
    for word in sorted(word for word, number in words.items() if number == 1)[:20]:
        search.ask(word)
        if len(search.found()) == 1:
            return expect(search.page.get_by_role("status")).to_have_text(said(lang, 1, word))
    pytest.fail("no rare word is found only once")


def test_the_policy_lets_the_search_program_run_only_where_it_is(server: Server, sample: Output) -> None:
    allowed = {url for url in sample.pages if "wasm-unsafe-eval" in server.headers(url)["Content-Security-Policy"]}
    assert allowed == {
        page.url for page in sample.pages.values() if page.template in {"search", "members", "works"} and page.url.count("/") == 3
    }
    for url in sample.pages:
        policy = server.headers(url)["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'"), url
        assert "unsafe-inline" not in policy and "http" not in policy, url
