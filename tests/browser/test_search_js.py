"""The search page in a browser: a tiny site with its own HTML, a real index, and the strict policy of the real one."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from browser.conftest import Server, Tab, Visit, serving, tab, visiting
from showcase.collation import sort_key
from showcase.pagefind import bundle, folder, part_folder, parts_json, placed, without_program
from showcase.search import Kind, Labels, Searchable, directory_json, records

pytestmark = pytest.mark.browser

SCRIPTS = Path(__file__).parents[2] / "themes" / "default" / "assets" / "js"
POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'"
BASE = "/base/path"  # the site is not at the root of its host
STEMMERS = {"fr": "fr", "en": "en", "lb": "de"}
IN_PARTS = {"fr", "lb"}

WORDS = {
    "results": {"zero": "Nothing for “{q}”", "one": "{n} result for “{q}”", "other": "{n} results for “{q}”"},
    "suggest": "Did you mean {q}?",
    "kinds": {"member": "Member", "project": "Work"},
    "failed": "The texts cannot be searched now.",
    "text": "found in the text",
    "loading": "Loading",
    "more": "More",
}
# The least that a theme may give: no button for more, a list in place of plural names, no place for the suggestion.
LEAST = {"results": [[1, "{n} at most"], [None, "{n} of many"]], "suggest": "Or", "kinds": {}}
PAGE = """<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>Search</title>
<form role="search" method="get" action="{base}/{lang}/a-z/" data-search data-directory="{base}/{lang}/directory.json"
  data-fragments="{base}/{lang}/directory.fragments.txt" data-bundle="{base}/{lang}/{folder}/" data-root="{base}/{lang}/">
  <label for="q">Search</label>
  <input id="q" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false"><button>Go</button>
</form>
<p data-search-status role="status"></p><div data-search-suggest hidden></div><ol data-search-results hidden></ol>
<script type="application/json" data-search-words>{words}</script>
<script type="module" src="{base}/assets/search.0.js"></script>"""

LABELS: Labels = {
    "sector": {
        "design": ("Design", "Gestaltung", "Conception"),
        "stage": ("Performing arts", "Darstellende Künste", "Arts vivants", "Bühn"),
    },
    "service": {
        "branding": ("Visual identity", "Erscheinungsbild", "Identité visuelle", "Corporate Design"),
        "sets": ("Set design", "Bühnenbild", "Décors", "Bühnebild"),
        "plans": ("Architecture plans", "Architekturbüro", "Plans"),
    },
    "place": {"differdange": ("Differdange", "Déifferdeng", "Differdingen"), "esch": ("Esch", "Esch-Uelzecht")},
}


def entry(
    slug: str,
    name: str,
    text: str = "",
    *,
    kind: Kind = "member",
    sectors: tuple[str, ...] = (),
    services: tuple[str, ...] = (),
    place: str = "",
) -> Searchable:
    """An entry with little in it, sorted by its name later on."""
    return Searchable(f"{kind}s/{slug}/", kind, name, "Somewhere", 0, sectors, services, place, (), ((text, 1),) if text else ())


ENTRIES = {
    "fr": [
        entry("kanton", "Studio Kanton", services=("branding",), sectors=("design",), place="differdange"),
        entry("elan", "Élan", "Des livres sur l\u2019architecture de la ville.", place="esch"),
        entry("nef", "La Nef", "Une œuvre monumentale en bois."),
        entry("pont", "Le Pont", "Notre atelier, Mainzer Straße, est ouvert <b>tous</b> les jours & nuits."),
        entry("kantorei", "Kantorei", "Chœurs et orgues."),
        entry("rotonde", "Rotonde", "Un décor pour le théâtre.", kind="project", services=("sets",), sectors=("stage",)),
        entry("mueller", "Atelier Müller", "Céramique."),
        entry("img", "<img src=x onerror=alert(1)>", "Balises curieuses."),
    ],
    "lb": [
        entry("haff", "Um Haff", "Mir si Kënschtlerinnen aus dem Éislek."),
        entry("loft", "Loft", "Musek fir d\u2019Bühn an d\u2019Stad."),
        entry("brill", "Brill", "Eng Ausstellung am Mee."),
    ],
    "en": [entry(f"unit-{number}", f"Unit {number}", f"Concrete words number {number}.") for number in range(60)],
}


class Site:
    """A published site: where it is on disk, and the server that gives it out."""

    def __init__(self, server: Server) -> None:
        self.server, self.root = server, server.root

    def publish(self, language: str, entries: list[Searchable]) -> None:
        """Write one language anew, the search page and its data, without what was there."""
        target = self.root / BASE.strip("/") / language
        shutil.rmtree(target, ignore_errors=True)
        entries = sorted(entries, key=lambda item: sort_key(item.name))
        entries = [
            Searchable(**{**{name: getattr(item, name) for name in item.__slots__}, "sort": rank}) for rank, item in enumerate(entries)
        ]
        found = records(entries, german=STEMMERS[language] == "de")
        fragments: dict[str, str] = {}
        # As in a large directory: what is searched as one lies in parts.
        parts = [found[::2], found[1::2]] if language in IN_PARTS else [found]
        for number, part in enumerate(parts, 1):
            files, ids = bundle(part, STEMMERS[language], parts=len(parts))
            fragments |= placed(ids, number, len(parts))
            for path, content in (files if number == 1 else without_program(files)).items():
                write(target / folder() / part_folder(number) / path, content)
        write(target / folder() / "parts.json", parts_json(len(parts), repr(found)))
        write(target / "directory.json", directory_json(entries, LABELS))
        write(target / "directory.fragments.txt", " ".join(fragments.get(f"/{item.url}", "") for item in entries).encode())
        for name, words in (("search", WORDS), ("least", LEAST)):
            page = PAGE.format(lang=language, base=BASE, folder=folder(), words=json.dumps(words))
            write(target / name / "index.html", page.encode())
        for item in entries:
            write(target / item.url / "index.html", f"<!doctype html><title>{item.sort}</title>".encode())


def write(path: Path, content: bytes) -> None:
    """Write a file and the folders it needs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site in three languages, under a base path, its scripts with a hash in their names."""
    with serving(tmp_path_factory.mktemp("site"), lambda path: {"Content-Security-Policy": POLICY}) as server:
        made = Site(server)
        for script in ("search", "fulltext", "matcher", "normalise", "said"):
            source = (SCRIPTS / f"{script}.js").read_text("utf-8")
            source = re.sub(r"from '\./(\w+)\.js'", r"from './\1.0.js'", source)
            write(made.root / BASE.strip("/") / "assets" / f"{script}.0.js", source.encode())
        write(made.root / "favicon.ico", b"")
        for language, entries in ENTRIES.items():
            made.publish(language, entries)
        yield made


Visitor = Callable[..., Visit]


@pytest.fixture(scope="module")
def kept_tab(browser: Browser, site: Site) -> Iterator[Tab]:
    """The tab that the visitors of this module share."""
    with tab(browser, site.server.address + BASE) as made:
        yield made


@pytest.fixture
def visit(kept_tab: Tab, site: Site) -> Iterator[Visitor]:
    """Open the search page of a language; afterwards nothing foreign was asked for and nothing complained about."""
    with kept_tab.visiting() as go:
        yield lambda language, search="", name="search": go(f"{site.server.address}{BASE}/{language}/{name}/{search}")


@pytest.fixture
def first_visit(browser: Browser, site: Site) -> Iterator[Visitor]:
    """Open the search page of a language in a browser that has loaded nothing of the site before."""
    with visiting(browser, site.server.address + BASE) as go:
        yield lambda language: go(f"{site.server.address}{BASE}/{language}/search/")


@pytest.fixture(scope="module")
def asking(browser: Browser, site: Site) -> Iterator[Visitor]:
    """The search page of a language, opened once for many questions."""
    with visiting(browser, site.server.address + BASE) as go:
        yield cache(lambda language: go(f"{site.server.address}{BASE}/{language}/search/"))


def test_nothing_is_loaded_before_the_visitor_wants_to_search(first_visit: Visitor, site: Site) -> None:
    site.server.asked.clear()
    first_visit("fr").page.wait_for_timeout(300)
    assert not [path for path in site.server.asked if "directory.json" in path or "pagefind" in path]


def test_a_name_is_found_as_it_is_written(visit: Visitor) -> None:
    made = visit("fr")
    made.type("Studio Kanton")
    assert made.names() == ["Studio Kanton"]
    link = made.page.locator("[data-search-results] a").first
    assert link.get_attribute("href") == f"{BASE}/fr/members/kanton/"


def test_a_name_is_found_while_it_is_typed_and_leads_to_its_page(visit: Visitor) -> None:
    made = visit("fr")
    made.type("kant")
    assert made.names()[:2] == ["Kantorei", "Studio Kanton"]
    made.page.get_by_role("link", name="Studio Kanton").click()
    made.page.wait_for_url("**/fr/members/kanton/")


@pytest.mark.parametrize("typed", ["studio kantn", "studoi kanton", "kamton", "kantom"])
def test_a_name_is_found_with_a_typing_error(asking: Visitor, typed: str) -> None:
    made = asking("fr")
    made.type(typed)
    assert made.names()[0] == "Studio Kanton"
    expect(made.page.locator("[data-search-suggest]")).to_have_text(f"Did you mean {'studio kanton' if 'stud' in typed else 'kanton'}?")


def test_the_suggestion_is_a_link_that_searches_here(visit: Visitor) -> None:
    made = visit("fr")
    made.type("kamton")
    made.page.get_by_role("link", name="kanton", exact=True).click()
    made.settle()
    assert made.query() == "?q=kanton"
    assert made.names() == ["Studio Kanton"]
    expect(made.page.locator("[data-search-suggest]")).to_be_hidden()


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [
        ("fr", "architecture", "Élan"),
        ("fr", "l\u2019architecture", "Élan"),
        ("fr", "l'architecture", "Élan"),
        ("fr", "architectures", "Élan"),
        ("fr", "oeuvre", "La Nef"),
        ("fr", "œuvre", "La Nef"),
        ("fr", "œuvres", "La Nef"),
        ("fr", "strasse", "Le Pont"),
        ("fr", "Straße", "Le Pont"),
        ("fr", "elan", "Élan"),
        ("fr", "mueller", "Atelier Müller"),
        ("fr", "muller", "Atelier Müller"),
        ("fr", "muler", "Atelier Müller"),
        ("lb", "kenschtler", "Um Haff"),
        ("lb", "Kënschtler", "Um Haff"),
        ("lb", "Kënschtlerinnen", "Um Haff"),
        ("lb", "buehn", "Loft"),
        ("lb", "buehne", "Loft"),
        ("lb", "Bühn", "Loft"),
        ("lb", "d\u2019Bühn", "Loft"),
        ("lb", "ausstellungen", "Brill"),
    ],
)
def test_a_word_of_the_text_is_found_however_it_is_spelled(asking: Visitor, language: str, typed: str, name: str) -> None:
    made = asking(language)
    made.type(typed)
    assert name in made.names()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("visual identity", "Studio Kanton"),
        ("erscheinungsbild", "Studio Kanton"),
        ("gestaltung", "Studio Kanton"),
        ("buehnenbild", "Rotonde"),
        ("décors", "Rotonde"),
        ("déifferdeng", "Studio Kanton"),
        ("differdingen", "Studio Kanton"),
        ("erscheinungsbidl", "Studio Kanton"),
        ("corporate differdange", "Studio Kanton"),
    ],
)
def test_what_someone_does_and_where_is_found_in_any_language(asking: Visitor, typed: str, name: str) -> None:
    made = asking("fr")
    made.type(typed)
    assert made.names()[0] == name


def test_names_come_before_texts_and_nobody_comes_twice(visit: Visitor) -> None:
    made = visit("fr")
    made.type("atelier")
    assert made.names() == ["Atelier Müller", "Le Pont"]
    assert made.page.locator("[data-search-results] .search-note").all_inner_texts() == ["found in the text"]


def test_a_passage_shows_the_word_and_nothing_of_it_is_obeyed(visit: Visitor) -> None:
    made = visit("fr")
    made.type("strasse ouvert")
    passage = made.page.locator(".search-excerpt")
    expect(passage).to_have_text(re.compile("Mainzer Straße, est ouvert <b>tous</b> les jours & nuits"))
    assert passage.locator("mark").all_inner_texts() == ["ouvert"]
    made.type("architecture")
    expect(made.page.locator(".search-excerpt")).to_have_text(re.compile("sur l\u2019architecture de la ville"))
    assert made.page.locator("b").count() == 0
    made.type("balises")
    assert made.names() == ["<img src=x onerror=alert(1)>"]


def test_a_word_that_nobody_uses_finds_nobody(visit: Visitor) -> None:
    made = visit("lb")
    made.type("Austopfen")  # begins like Ausstellung, which Pagefind would offer
    assert made.names() == []
    expect(made.page.get_by_role("status")).to_have_text("Nothing for “Austopfen”")


def test_a_word_of_a_text_is_no_typing_error_of_a_name(visit: Visitor) -> None:
    made = visit("fr")
    made.type("ponts")  # one letter from the name Pont, and in no text
    expect(made.page.locator("[data-search-suggest]")).to_be_visible()
    made.type("bois")
    expect(made.page.locator("[data-search-suggest]")).to_be_hidden()


def test_the_query_stays_in_the_address_without_filling_the_history(first_visit: Visitor) -> None:
    # In a tab of its own: a history that is full grows no longer.
    made = first_visit("fr")
    length = made.page.evaluate("history.length")
    made.type("kanton & l'art")
    assert made.query() == "?q=kanton+%26+l%27art"
    assert made.page.evaluate("history.length") == length
    made.page.locator("#q").fill("")
    made.settle()
    assert made.query() == ""
    expect(made.page.locator("[data-search-results]")).to_be_hidden()


def test_a_query_in_the_address_is_answered_at_once(visit: Visitor) -> None:
    made = visit("fr", "?q=kanton")
    expect(made.page.locator("#q")).to_have_value("kanton")
    expect(made.page.get_by_role("link", name="Studio Kanton")).to_be_visible()


def test_back_returns_to_the_query_before(visit: Visitor) -> None:
    made = visit("fr")
    made.type("kanton")
    made.page.locator("#q").press("Enter")
    made.type("oeuvre")
    assert made.names() == ["La Nef"]
    made.page.go_back()
    made.settle()
    expect(made.page.locator("#q")).to_have_value("kanton")
    assert made.names() == ["Studio Kanton"]
    made.page.go_forward()
    made.settle()
    assert made.names() == ["La Nef"]


def test_back_from_a_result_returns_to_the_results(visit: Visitor) -> None:
    made = visit("fr")
    made.type("oeuvre")
    made.page.get_by_role("link", name="La Nef").click()
    made.page.wait_for_url("**/nef/")
    made.page.go_back()
    expect(made.page.get_by_role("link", name="La Nef")).to_be_visible()


def test_the_count_is_announced_once_the_visitor_rests(visit: Visitor) -> None:
    made = visit("en")
    status = made.page.get_by_role("status")
    made.page.evaluate(
        """() => { window.heard = []; new MutationObserver(() => {
        const text = document.querySelector('[role=status]').textContent; if (text) window.heard.push(text);
        }).observe(document.querySelector('[role=status]'), {childList: true, subtree: true, characterData: true}); }"""
    )
    made.type("unit 7")
    expect(status).to_have_text("1 result for “unit 7”")
    assert set(made.page.evaluate("window.heard")) == {"1 result for “unit 7”"}
    assert status.get_attribute("aria-live") == "polite"
    made.type("unit")
    expect(status).to_have_text("60 results for “unit”")
    expect(made.page.locator("[data-search-results]")).to_have_attribute("aria-busy", "false")


def test_many_results_come_in_steps_and_the_keyboard_follows(visit: Visitor) -> None:
    made = visit("en")
    made.type("unit")
    assert len(made.names()) == 24
    made.page.get_by_role("button", name="More").click()
    assert len(made.names()) == 48
    assert made.page.evaluate("document.activeElement.textContent") == made.names()[24]


def test_a_theme_with_few_words_shows_everything_at_once(visit: Visitor) -> None:
    made = visit("en", name="least")
    made.type("unit")
    assert len(made.names()) == 60
    expect(made.page.get_by_role("status")).to_have_text("60 of many")
    made.type("uint 7")
    expect(made.page.get_by_role("status")).to_have_text("1 at most")
    expect(made.page.locator("[data-search-suggest]")).to_have_text("Or unit 7")


def test_nothing_has_its_own_words(visit: Visitor) -> None:
    made = visit("fr")
    made.type("xylophone")
    expect(made.page.get_by_role("status")).to_have_text("Nothing for “xylophone”")


def test_words_that_begin_with_few_letters_are_found(visit: Visitor) -> None:
    made = visit("en")
    made.type("conc")
    assert len(made.names()) == 24
    expect(made.page.get_by_role("status")).to_have_text("60 results for “conc”")


def test_an_entry_in_the_text_can_be_told_by_its_kind(visit: Visitor) -> None:
    made = visit("fr")
    made.type("rotonde")
    line = made.page.locator("[data-search-results] li")
    assert line.get_attribute("data-kind") == "project"
    expect(line).to_contain_text("Work")


def test_a_part_of_the_index_without_the_word_gives_nothing_in_its_place(asking: Visitor) -> None:
    # "Éislek" stands in the other part than "Ausstellung", behind "aus".
    made = asking("lb")
    made.ask("ausstellung")
    assert made.names() == ["Brill"]
    made.ask("aus")
    assert sorted(made.names()) == ["Brill", "Um Haff"]


def test_words_that_stand_together_in_one_part_are_found_together(asking: Visitor) -> None:
    made = asking("fr")
    made.ask("atelier ouvert mainzer")
    assert made.names() == ["Le Pont"]


def test_a_page_that_was_open_during_a_deployment_finds_what_is_there_now(first_visit: Visitor, site: Site) -> None:
    made = first_visit("lb")
    made.type("ausstellung")
    assert made.names() == ["Brill"]
    try:
        site.publish("lb", [*ENTRIES["lb"], entry("nei", "Neit Haus", "Wonnerbar Saachen aus Glas.")])
        made.type("wonnerbar")
        assert made.names() == ["Neit Haus"]
        assert made.page.locator("[data-search-results] a").get_attribute("href") == f"{BASE}/lb/members/nei/"
    finally:
        site.publish("lb", ENTRIES["lb"])
        made.complaints[:] = [complaint for complaint in made.complaints if "404" not in complaint]


def test_without_the_full_text_names_are_still_found_and_the_visitor_is_told(visit: Visitor) -> None:
    made = visit("fr")
    made.page.route("**/pagefind.js", lambda route: route.abort())
    made.type("kanton")
    assert made.names() == ["Studio Kanton"]
    expect(made.page.get_by_role("status")).to_contain_text("The texts cannot be searched now.")
    made.complaints.clear()


def test_without_the_directory_the_full_text_still_answers(visit: Visitor) -> None:
    made = visit("fr")
    made.page.route("**/directory.json", lambda route: route.abort())
    made.type("oeuvre")
    assert made.names() == ["La Nef"]
    assert made.page.locator("[data-search-results] a").get_attribute("href") == f"{BASE}/fr/members/nef/"
    made.complaints.clear()


def test_without_the_script_the_form_still_leads_somewhere(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site.server.address}{BASE}/fr/search/")
    page.locator("#q").fill("kanton")
    page.locator("#q").press("Enter")
    page.wait_for_url("**/fr/a-z/?q=kanton")
    context.close()
