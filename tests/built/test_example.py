"""The example of another country in other languages: nothing of Luxembourg and nothing of a foreign interface is left in it."""

import json
import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from babel.messages.pofile import read_po
from click.testing import CliRunner

from built.conftest import EXAMPLE, ROOT
from built.pages import Page
from built.test_html import checked, in_turn
from built.test_links import every_link, own
from conftest import TODAY
from showcase.catalogs import merge_catalogs
from showcase.cli import main
from showcase.content import read_content
from showcase.decode import decode

LANGUAGES = ("it", "sl", "de")
ADDRESS = "https://manolibera.example/"
GAP = re.compile(r"%\(\w+\)s|\{\w+\}|%%")


def catalog(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """All words of a catalog by their context and English."""
    with path.open("rb") as file:
        messages = [message for message in read_po(file) if message.id]
    several = {True: lambda one: tuple(one), False: lambda one: (one,)}
    return {
        (message.context or "", several[isinstance(message.id, tuple)](message.id)[0]): several[isinstance(message.string, tuple)](message.string)
        for message in messages
    }  # fmt: skip


SHIPPED = {lang: catalog(ROOT / "i18n" / f"{lang}.po") for lang in ("fr", "de", "lb")}
OWN = {lang: {**SHIPPED.get(lang, {}), **catalog(EXAMPLE / "i18n" / f"{lang}.po")} for lang in LANGUAGES}


def pattern(words: str) -> str:
    return ".+".join(map(re.escape, GAP.split(words)))


def foreign(lang: str) -> re.Pattern[str]:
    """What a page in a language must not say: the interface in English, French, Luxembourgish, and German where it is not German."""
    spoken = {" ".join(form.split()) for forms in OWN[lang].values() for form in forms}
    others = {english for context, english in SHIPPED["fr"] if context != "path"}
    for other in {"fr", "lb", "de"} - {lang}:
        others |= {form for (context, _), forms in SHIPPED[other].items() if context != "path" for form in forms}
    # Words that only hold a gap together say nothing of their language.
    telling = {words for words in {" ".join(words.split()) for words in others} - spoken if re.search(r"[^\W\d_]{3}", GAP.sub("", words))}
    return re.compile("|".join(sorted(map(pattern, telling))))


def interface(page: Page, root: Path) -> set[str]:
    """The texts on a page that are marked with its own language, and what its attributes say to those who listen."""
    texts = {" ".join(text.split()) for lang, text, _ in page.words if lang == page.lang}
    html = (root / page.path).read_text("utf-8")
    return texts | set(re.findall(r'\b(?:aria-label|title|placeholder)="([^"]+)"', html)) | {page.metas["description"]}


def test_the_example_has_no_problem_but_its_age():
    done = CliRunner().invoke(main, ["check", "--strict", "--format", "json", "--site", str(EXAMPLE), "--today", TODAY])
    # Its newest works grow old, which is told and keeps nothing back.
    assert done.exit_code == 0 and {one["severity"] for one in json.loads(done.stdout)["problems"]} <= {"advice"}


def test_its_catalogs_are_whole_and_hold_only_what_the_program_does_not_ship():
    assert merge_catalogs(EXAMPLE, write=False) == [(f"i18n/{lang}.po", 0, False) for lang in LANGUAGES]


def visited(example):
    """All pages but the one on which the theme shows itself to its authors, in English."""
    return [page for page in example.pages.values() if page.template != "style"]


def test_every_page_is_in_a_language_of_the_site_and_valid(example):
    assert {page.lang for page in example.pages.values()} == set(LANGUAGES)
    for page in visited(example):
        assert page.path.partition("/")[0] in {page.lang, page.path}, page.url
        assert {lang for lang, _, _ in page.words} <= set(LANGUAGES), page.url
    assert checked("--skip-non-html", *(example.root / page.path for page in in_turn(example))) == []


def test_nothing_in_it_speaks_of_luxembourg(example):
    told = {
        name
        for name in example.files
        if name.endswith((".html", ".css", ".js", ".json", ".xml", ".svg")) or name in {"robots.txt", "_headers"}
    }
    assert {"robots.txt", "_headers", "sitemap.xml", "it/directory.json"} <= told
    for name in told:
        text = (example.root / name).read_text("utf-8", "replace")
        assert not re.search("luxemb|lëtzebuerg|[ck]anton", text, re.IGNORECASE), name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_word_of_a_foreign_interface_is_left_over(example, lang):
    forbidden = foreign(lang)
    assert forbidden.fullmatch("Skip to content")
    left = {
        (text, page.url)
        for page in visited(example)
        if page.lang == lang
        for text in interface(page, example.root)
        if forbidden.fullmatch(text)
    }
    assert left == set()
    words = json.loads(next(page.notes["data-search-words"] for page in example.of("search", lang)))
    said = {text for group in words.values() for text in (group.values() if isinstance(group, dict) else [group])}
    assert {text for text in said if forbidden.fullmatch(text)} == set()


def test_slovene_counts_in_four_ways(example):
    results = json.loads(example.of("search", "sl")[0].notes["data-search-words"])["results"]
    assert len({results[form] for form in ("one", "two", "few", "other")}) == 4
    assert any("2 člana" in page.text for page in example.of("sector", "sl"))


def test_places_are_called_as_in_the_country(example):
    assert "Provincia di Trieste" in example.pages["/it/luoghi/trieste/trieste/"].text
    assert "Pokrajina Trst" in example.pages["/sl/kraji/trieste/trieste/"].text
    assert "Provinz" in example.pages["/de/orte/trieste/"].text and "Gemeinden" in example.pages["/de/orte/trieste/"].text


def test_every_link_of_the_example_leads_somewhere(example):
    ids = {page.path: set(page.ids) for page in example.pages.values()}
    lost = set()
    for page, link in every_link(example):
        target = own(link, page, ADDRESS)
        if target is None or link.attribute in {"data-bundle", "data-root"}:
            continue
        file, fragment = example.file(target), urlsplit(target).fragment
        if not file or (fragment and file in ids and fragment not in ids[file]):
            lost.add(f"{link.url} on {page.url}")
    assert lost == set()
    assert all(
        (example.root / lang / "directory.json").is_file() and list((example.root / lang).glob("pagefind-*/pagefind.js"))
        for lang in LANGUAGES
    )


def test_its_theme_changes_a_few_files_and_inherits_the_rest(example):
    assert len([path for path in (EXAMPLE / "themes").rglob("*") if path.is_file()]) <= 6
    page = example.pages["/it/"]
    sheets = [link.url for link in page.links if link.rel == "stylesheet"]
    assert any("carta." in url for url in sheets) and any("site." in url for url in sheets)
    assert all(example.file(urljoin(page.url, url)) for url in sheets)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_its_colours_are_legible_on_its_own_paper_and_on_that_of_the_default_theme():
    sheet = (EXAMPLE / "themes/carta/assets/css/carta.css").read_text("utf-8")
    light, dark = (dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", part)) for part in sheet.split("prefers-color-scheme: dark"))
    for scheme in (light, dark):
        for name in ("ink", "quiet", "accent", "open", "limited", "closed"):
            assert contrast(scheme[name], scheme["paper"]) >= 4.5, (name, scheme[name])
    for sector in decode(read_content(EXAMPLE)[0])[0].directory.sectors.values():
        for paper in ("#fbfaf7", light["paper"]):
            assert contrast(sector.colour, paper) >= 4.5, (sector.id, paper)
        for paper in ("#121110", dark["paper"]):
            assert contrast(sector.colour_dark, paper) >= 4.5, (sector.id, paper)


def test_its_pictures_are_small():
    pictures = sorted(EXAMPLE.glob("content/members/*/images/*"))
    assert len(pictures) >= 8
    assert max(path.stat().st_size for path in pictures) < 120_000
    content = sum(path.stat().st_size for part in ("content", "i18n", "themes") for path in (EXAMPLE / part).rglob("*") if path.is_file())
    assert content < 2_000_000
