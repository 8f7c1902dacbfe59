"""The visitor's shortlist on the sample site: put together, kept, compared, shared, taken along, and written from."""

import csv
import gzip
import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import Server, Tab, published_headers, serving, tab, visiting
from built.pages import Output
from conftest import member

pytestmark = pytest.mark.browser

KEY = "shortlist /"
THREE = ["studio-kanton", "pixelbaach", "no"]
SIX = [*THREE, "mouche-cousue", "nuits-blanches", "werkbrett-hartrath"]
PATHS = {"en": "/en/shortlist/", "fr": "/fr/selection/", "de": "/de/merkliste/", "lb": "/lb/merklescht/"}


@pytest.fixture(scope="module")
def server(sample: Output) -> Iterator[Server]:
    """The sample site on the network."""
    with serving(sample.root, published_headers(sample.root)) as made:
        yield made


Visitor = Callable[..., Page]


@pytest.fixture(scope="module")
def kept_tab(browser: Browser, server: Server) -> Iterator[Tab]:
    """The tab that the visitors of this module share."""
    with tab(browser, server.address) as made:
        yield made


@pytest.fixture
def visit(kept_tab: Tab, server: Server) -> Iterator[Visitor]:
    """Open a page of the site in one browser; afterwards nothing foreign was asked for and nothing complained about."""
    with kept_tab.visiting() as go:
        yield lambda path: go(server.address + path).page


def keep(page: Page, ids: list[str], notes: dict[str, str] | None = None) -> Page:
    """Put a list into the browser as an earlier visit would have, and open the page again."""
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, json.dumps({"ids": ids, "notes": notes or {}})])
    page.reload()
    return ready(page)


def ready(page: Page) -> Page:
    expect(page.locator(".pick-row[aria-busy=true]")).to_have_count(0)
    return page


def kept(page: Page) -> Any:
    return json.loads(page.evaluate("key => localStorage.getItem(key) || 'null'", KEY))


def names(page: Page) -> list[str]:
    return page.locator(".pick-row .row-name").all_inner_texts()


def toggle(page: Page, id: str) -> Any:
    return page.locator(f"button[data-shortlist='{id}']")


def saved(page: Page, button: str) -> tuple[str, bytes]:
    """The name and the bytes of the file that a button hands out."""
    with page.expect_download() as waiting:
        page.locator(button).click()
    return waiting.value.suggested_filename, Path(waiting.value.path()).read_bytes()


def letter(href: str) -> tuple[str, str, str]:
    """Whom a mail goes to, its subject and its text."""
    parts = urlsplit(href)
    given = parse_qs(parts.query, strict_parsing=True)
    assert parts.scheme == "mailto" and given.keys() == {"subject", "body"}
    return parts.path, given["subject"][0], given["body"][0]


def test_a_member_is_put_on_the_list_and_taken_off_where_it_is_listed(visit: Visitor) -> None:
    page = visit("/en/members/")
    link = page.locator("[data-shortlist-link]")
    expect(link).to_be_hidden()
    button = page.get_by_role("button", name="Add to shortlist Anouk Wirth", exact=True)
    expect(button).to_have_attribute("aria-pressed", "false")
    button.click()
    pressed = page.get_by_role("button", name="On the shortlist Anouk Wirth", exact=True, pressed=True)
    expect(pressed).to_be_visible()
    toggle(page, "no").click()
    expect(link).to_have_text("Shortlist 2")
    pressed.click()
    expect(link).to_have_text("Shortlist 1")
    assert kept(page) == {"ids": ["no"], "notes": {}}
    page.goto(page.url + "no/")
    expect(toggle(page, "no").first).to_have_attribute("aria-pressed", "true")
    toggle(page, "no").first.click()
    expect(link).to_be_hidden()
    assert kept(page) is None


def test_the_list_is_the_same_in_every_language_and_in_other_tabs(visit: Visitor, sample: Output) -> None:
    one = keep(visit(PATHS["fr"]), THREE)
    other = visit("/de/mitglieder/")
    expect(other.locator("[data-shortlist-link]")).to_have_text("Merkliste 3")
    toggle(other, "prellbock").click()
    expect(one.locator(".pick-row")).to_have_count(4)
    expect(one.locator(".page-count")).to_have_text("4 membres")
    assert {page.url for page in sample.pages.values() if page.template == "shortlist"} == set(PATHS.values())


@pytest.mark.parametrize(
    "stored",
    [
        "{",
        "null",
        "7",
        '{"ids": "no"}',
        '{"ids": [null, {}, "../../x", "No", "a b", "-a", 7.5, "no", "no"], "notes": {"no": 5}}',
        '{"ids": ["constructor"]}',
    ],
)
def test_stored_data_that_is_not_sound_is_ignored(visit: Visitor, server: Server, stored: str) -> None:
    page = visit(PATHS["en"])
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [KEY, stored])
    page.goto(server.address + "/en/members/")
    toggle(page, "prellbock").click()
    usable = [id for id in ("no", "constructor") if f'"{id}"]' in stored or f'"{id}", "' in stored]
    assert kept(page) == {"ids": [*usable, "prellbock"], "notes": {}}


def test_three_members_stand_side_by_side_with_what_differs_marked(visit: Visitor, content: Any) -> None:
    page = keep(visit(PATHS["en"]), THREE, {"no": "Ask about 500 tins"})
    assert names(page) == ["Studio Kanton", "Pixelbaach", "No"]
    table = page.get_by_role("table")
    assert table.locator("thead th").all_inner_texts() == ["Studio Kanton", "Pixelbaach", "No"]
    rows = {row.locator("th").inner_text(): row for row in table.locator("tbody tr").all()}
    assert list(rows)[:5] == ["Sectors", "Does", "Where", "Works in", "Team"]
    assert rows["Note"].locator("td").all_inner_texts() == ["", "", "Ask about 500 tins"]
    works = [len(content.directory.members[id].projects) for id in THREE]
    assert [cell.split("\n")[0] for cell in rows["Works"].locator("td").all_inner_texts()] == [f"{n} works" for n in works]
    for row in rows.values():
        cells = set(row.locator("td").all_text_contents())
        assert ("differs" in (row.get_attribute("class") or "")) == (len(cells) > 1)
    same = [label for label, row in rows.items() if row.get_attribute("class") != "differs"]
    assert same
    page.get_by_label("Show only what differs").check()
    for label, row in rows.items():
        expect(row).to_be_visible(visible=label not in same)


def test_four_of_more_are_chosen_for_the_table(visit: Visitor) -> None:
    page = keep(visit(PATHS["en"]), SIX)
    heads = page.locator("thead th")
    assert heads.all_inner_texts() == ["Studio Kanton", "Pixelbaach", "No", "Mouche Cousue"]
    expect(page.get_by_role("checkbox", name="Nuits Blanches")).to_be_disabled()
    page.get_by_role("checkbox", name="Pixelbaach").uncheck()
    page.get_by_role("checkbox", name="Nuits Blanches").check()
    assert heads.all_inner_texts() == ["Studio Kanton", "No", "Mouche Cousue", "Nuits Blanches"]
    expect(page.get_by_role("checkbox", name="Pixelbaach")).to_be_disabled()


def test_the_table_scrolls_on_a_phone_and_its_first_column_stays(visit: Visitor) -> None:
    page = keep(visit(PATHS["de"]), SIX)
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    region = page.get_by_role("region", name="Im Vergleich")
    assert region.evaluate("element => element.scrollWidth > element.clientWidth + 200")
    head = page.locator("tbody th").first
    before = head.evaluate("element => element.getBoundingClientRect().left")
    region.evaluate("element => element.scrollTo(300, 0)")
    assert head.evaluate("element => element.getBoundingClientRect().left") == before


def test_the_keyboard_alone_orders_removes_and_brings_back(visit: Visitor) -> None:
    page = keep(visit(PATHS["en"]), THREE, {"pixelbaach": "second choice"})
    page.get_by_role("button", name="Up No").focus()
    page.keyboard.press("Enter")
    assert names(page) == ["Studio Kanton", "No", "Pixelbaach"]
    expect(page.get_by_role("button", name="Up No")).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("No: now number 2 of 3")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    assert names(page) == ["No", "Studio Kanton", "Pixelbaach"]
    page.get_by_role("button", name="Remove Pixelbaach").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert kept(page) == {"ids": ["no", "studio-kanton"], "notes": {}}
    page.keyboard.press("Enter")
    assert kept(page) == {"ids": ["no", "studio-kanton", "pixelbaach"], "notes": {"pixelbaach": "second choice"}}
    page.get_by_role("button", name="Empty the list").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nobody is on your shortlist yet")).to_be_visible()
    assert kept(page) is None
    page.keyboard.press("Enter")
    assert names(page) == ["No", "Studio Kanton", "Pixelbaach"]
    page.get_by_role("button", name="Remove Studio Kanton").press("Tab")
    assert page.evaluate("document.activeElement !== document.body")


def test_notes_are_kept_as_they_are_typed(visit: Visitor) -> None:
    page = keep(visit(PATHS["en"]), THREE)
    note = page.get_by_label("Your note").nth(1)
    note.press_sequentially("Loud, but <b>good</b>")
    expect(note).to_be_focused()
    assert kept(page)["notes"] == {"pixelbaach": "Loud, but <b>good</b>"}
    expect(page.locator("tbody tr").last.locator("td").nth(1)).to_have_text("Loud, but <b>good</b>")
    page.reload()
    expect(ready(page).get_by_label("Your note").nth(1)).to_have_value("Loud, but <b>good</b>")


def test_a_shared_link_is_shown_and_taken_over_only_when_wanted(browser: Browser, server: Server, visit: Visitor) -> None:
    page = keep(visit(PATHS["en"]), THREE, {"no": "only & mine, +1"})
    link = page.locator("#share-link")
    assert link.input_value() == f"{server.address}{PATHS['en']}#m=studio-kanton,pixelbaach,no"
    page.get_by_label("Put my notes into mails and links").check()
    sent = link.input_value()
    assert sent.endswith("&no=only%20%26%20mine%2C%20%2B1")
    with visiting(browser, server.address) as go:
        other = go(server.address + PATHS["en"]).page
        keep(other, ["prellbock", "no"], {"prellbock": "mine"})
        other.goto("about:blank")
        other.goto(sent)
        assert names(ready(other)) == ["Studio Kanton", "Pixelbaach", "No"]
        expect(other.get_by_text("only & mine, +1").first).to_be_visible()
        expect(other.get_by_role("button", name="Remove No")).to_be_hidden()
        assert kept(other)["ids"] == ["prellbock", "no"]
        other.get_by_role("button", name="Show my own list").click()
        assert names(ready(other)) == ["Prellbock", "No"]
        other.goto("about:blank")
        other.goto(sent)
        other.get_by_role("button", name="Take these 3 over").click()
        assert "#" not in other.url
        assert names(ready(other)) == ["Prellbock", "No", "Studio Kanton", "Pixelbaach"]
        assert kept(other)["notes"] == {"prellbock": "mine", "no": "only & mine, +1"}


@pytest.mark.parametrize("fragment", ["#m=../../de,//x.example,No,%00", "#m=", "#n=1", "#m=%E0%A4%A"])
def test_a_link_with_nothing_sound_in_it_changes_nothing(visit: Visitor, fragment: str) -> None:
    page = visit(PATHS["en"] + fragment)
    expect(page.get_by_text("Nobody is on your shortlist yet")).to_be_visible()
    expect(page.locator("[data-shared]")).to_be_hidden()


def test_a_member_that_is_gone_can_be_removed(browser: Browser, server: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.address + PATHS["en"])
    keep(page, ["no", "nobody-of-this-name"])
    gone = page.locator(".pick-row").nth(1)
    expect(gone).to_contain_text("This member is no longer in the directory.")
    expect(page.locator("[data-compare]")).to_be_hidden()
    gone.get_by_role("button", name="Remove").click()
    assert kept(page)["ids"] == ["no"]
    context.close()


def test_a_page_that_cannot_be_loaded_can_be_tried_again(browser: Browser, server: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(server.address + PATHS["en"])
    page.route("**/en/members/no/", lambda route: route.abort())
    keep(page, ["no", "prellbock"])
    expect(page.locator(".pick-row").first).to_contain_text("cannot be loaded right now")
    page.unroute("**/en/members/no/")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".pick-row .row-name").first).to_have_text("No")
    context.close()


def test_where_nothing_is_kept_the_list_lasts_for_the_page_and_says_so(browser: Browser, server: Server) -> None:
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })")
    page = context.new_page()
    page.goto(server.address + "/en/members/")
    alert = page.get_by_text("Your browser keeps nothing for this site")
    expect(alert).to_be_hidden()
    toggle(page, "no").click()
    toggle(page, "prellbock").click()
    expect(alert).to_be_in_viewport()
    link = page.locator("[data-shortlist-link]")
    expect(link).to_have_text("Shortlist 2")
    link.click()
    expect(alert).to_be_visible()
    assert names(ready(page)) == ["No", "Prellbock"]
    expect(page.locator("[data-shared]")).to_be_hidden()
    page.get_by_role("button", name="Up Prellbock").click()
    page.get_by_label("Your note").first.fill("first")
    page.reload()
    assert names(ready(page)) == ["Prellbock", "No"]
    expect(page.get_by_label("Your note").first).to_have_value("first")
    context.close()


def test_the_table_for_spreadsheets_holds_every_member(visit: Visitor, content: Any) -> None:
    page = keep(visit(PATHS["fr"]), THREE, {"no": '=1+1, "quoted"\nsecond line', "pixelbaach": "é"})
    name, data = saved(page, "[data-csv]")
    assert name == "selection.csv"
    assert data.startswith(b"\xef\xbb\xbf") and b"\r\n" in data
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    assert [row["Nom"] for row in rows] == ["Studio Kanton", "Pixelbaach", "No"]
    assert [row["Note"] for row in rows] == ["", "é", '\'=1+1, "quoted"\nsecond line']
    members = [content.directory.members[id] for id in THREE]
    assert [row["E-mail"] for row in rows] == [one.email for one in members]
    assert [row["Téléphone"] for row in rows] == [f"'{one.phone}" for one in members]
    assert [int(row["Réalisations"]) for row in rows] == [len(one.projects) for one in members]
    assert rows[0]["Page"].endswith("/fr/membres/studio-kanton/")
    assert not [cell for row in rows for cell in row.values() if re.match(r"[=+\-@\t\r]", cell)]


def unfolded(data: bytes) -> list[list[tuple[str, str]]]:
    """The cards of a file, each as its properties with their parameters, and their values."""
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    lines = data.decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert lines.pop() == ""
    cards: list[list[tuple[str, str]]] = []
    for line in lines:
        assert "\n" not in line
        property, _, value = line.partition(":")
        if property == "BEGIN":
            cards.append([])
        cards[-1].append((property, value))
    return cards


def test_the_address_cards_hold_what_the_members_pages_say(visit: Visitor, content: Any) -> None:
    long = "Wërklech gutt; " * 20 + "\\ Schluss,\nnächste Zeile\nEND:VCARD"
    page = keep(visit(PATHS["de"]), THREE, {"studio-kanton": long})
    name, data = saved(page, "[data-cards]")
    assert name == "merkliste.vcf"
    cards = unfolded(data)
    assert len(cards) == 3
    for id, card in zip(THREE, cards, strict=True):
        entry = content.directory.members[id]
        assert card[:3] == [("BEGIN", "VCARD"), ("VERSION", "4.0"), ("KIND", "org")] and card[-1] == ("END", "VCARD")
        found = dict(card)
        assert found["FN"] == entry.name and found["EMAIL;TYPE=work"] == entry.email
        assert found["TEL;TYPE=work;VALUE=uri"] == "tel:" + re.sub(r"[^+\d]", "", entry.phone)
        assert found["ADR;TYPE=work"].split(";")[2] == entry.address.street.replace(",", "\\,")
        assert found["ADR;TYPE=work"].split(";")[3] == entry.address.town
        assert found["SOURCE"].endswith(f"/de/mitglieder/{id}/")
    note = dict(cards[0])["NOTE"]
    said = re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], note)
    assert said == content.directory.members["studio-kanton"].tagline.words["de"] + "\n\n" + long.strip()


def test_a_mail_to_a_member_is_begun_and_holds_the_note_only_when_wanted(visit: Visitor, content: Any) -> None:
    page = keep(visit(PATHS["en"]), THREE, {"no": "500 tins?\r\nBcc: everybody@x.example & more"})
    write = page.get_by_role("link", name="Write No")
    to, subject, body = letter(write.get_attribute("href") or "")
    assert (to, subject) == (content.directory.members["no"].email, "Project enquiry for No")
    assert body.startswith("Hello No,\r\n\r\n") and "Works of yours that interest me: \r\n" in body and "tins" not in body
    assert "\r\n\r\n\r\n" not in body
    page.get_by_label("Put my notes into mails and links").check()
    href = write.get_attribute("href") or ""
    assert "\n" not in unquote(href.partition("&body=")[0]) and href.count("&") == 1
    assert "500 tins?\r\nBcc: everybody@x.example & more" in letter(href)[2]
    outside = page.locator("[data-letters] a").nth(2)
    assert outside.get_attribute("href") == href


@pytest.mark.parametrize("lang", PATHS)
def test_one_mail_to_the_desk_names_all(visit: Visitor, content: Any, lang: str) -> None:
    page = keep(visit(PATHS[lang]), THREE)
    to, subject, body = letter(page.locator("[data-desk]").get_attribute("href") or "")
    assert to == content.settings.desk.email
    assert content.settings.title.words.get(lang, content.settings.title.words["en"]) in subject
    at = [body.index(content.directory.members[id].name + "\r\n") for id in THREE]
    assert at == sorted(at) and all(content.directory.members[id].email in body for id in THREE)


def test_the_dossier_is_a_page_a_member(visit: Visitor) -> None:
    page = keep(visit(PATHS["en"]), THREE, {"no": "Ask about the tins"})
    # When printing begins, every picture is there, or the eight seconds are over that a busy machine is given.
    page.evaluate(
        """() => {
            const missing = () => [...document.querySelectorAll('.sheet img')].filter((one) => !one.complete || !one.naturalWidth).length;
            const begun = performance.now();
            window.print = () => document.body.setAttribute('data-printed', performance.now() - begun < 8000 ? missing() : 'late');
        }"""
    )
    page.get_by_role("button", name="Print the dossier").click()
    expect(page.locator("body")).to_have_attribute("data-printed", re.compile("^(0|late)$"), timeout=20_000)
    sheets = page.locator(".sheet")
    assert sheets.locator("h2").all_text_contents() == ["Studio Kanton", "Pixelbaach", "No"]
    assert sheets.locator("img").count() == 9
    expect(sheets.first).to_be_hidden()
    page.emulate_media(media="print")
    expect(sheets.first).to_be_visible()
    expect(page.locator(".picks")).to_be_hidden()
    expect(sheets.nth(2)).to_contain_text("Ask about the tins")
    assert len(re.findall(rb"/Type /Page\b", page.pdf(format="A4", prefer_css_page_size=True))) == 3


def test_nothing_is_asked_of_the_server_but_the_members_pages(server: Server, visit: Visitor) -> None:
    page = keep(visit(PATHS["en"]), THREE, {"no": "secret"})
    page.get_by_label("Put my notes into mails and links").check()
    assert [path for path in server.asked if "secret" in path or "?" in path] == []


def test_without_javascript_nothing_is_offered_that_needs_it(browser: Browser, server: Server) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server.address + PATHS["de"])
    assert "Die Merkliste braucht JavaScript" in (page.locator("noscript").text_content() or "")
    expect(page.locator("[data-shortlist-page]")).to_be_hidden()
    page.goto(server.address + "/de/mitglieder/")
    expect(toggle(page, "no")).to_be_hidden()
    expect(page.locator("[data-shortlist-link]")).to_be_hidden()
    context.close()


def test_names_that_spreadsheets_would_calculate_and_markup_stay_text(site: Any, browser: Browser) -> None:
    tiny = site(
        member("sum", '"=SUM(1;2)"')
        + member("lid", '"Lid;@SUM(1)"')
        + member("mark", '"<img src=x onerror=alert(1)> & Co, Sons; Ltd"', email="mark@x.example")
    )
    built = tiny.build()
    assert built.status == 0, built.problems
    output = tiny.root / "output"
    with serving(output, published_headers(output)) as served, visiting(browser, served.address) as go:
        page = go(served.address + "/en/shortlist/").page
        keep(page, ["sum", "mark", "lid"])
        assert names(page) == ["=SUM(1;2)", "<img src=x onerror=alert(1)> & Co, Sons; Ltd", "Lid;@SUM(1)"]
        rows = list(csv.DictReader(io.StringIO(saved(page, "[data-csv]")[1].decode("utf-8-sig"), newline=""), strict=True))
        assert [row["Name"] for row in rows] == ["'=SUM(1;2)", "<img src=x onerror=alert(1)> & Co, Sons; Ltd", "Lid;'@SUM(1)"]
        cards = unfolded(saved(page, "[data-cards]")[1])
        assert [dict(card)["FN"] for card in cards] == ["=SUM(1\\;2)", "<img src=x onerror=alert(1)> & Co\\, Sons\\; Ltd", "Lid\\;@SUM(1)"]


def test_the_script_on_every_page_is_small(sample: Output) -> None:
    (script,) = sample.root.glob("assets/shortlist.*.js")
    assert len(gzip.compress(script.read_bytes(), 9)) < 2000
