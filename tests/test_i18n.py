"""Languages: fallback field by field and marked, lists, names, dates and plurals as each writes them, catalogs, and a fifth one."""

from __future__ import annotations

import datetime
import io
import json
import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from click.testing import CliRunner

from conftest import PLAIN_SITE, TODAY, member
from showcase import formats
from showcase.cli import main
from showcase.i18n import read_messages
from showcase.model import Language, Text
from showcase.urls import slugify

ROOT = Path(__file__).parents[1]
LOCALES = {"en": "en_GB", "fr": "fr", "de": "de", "lb": "lb"}
TRANSLATED = ("fr", "de", "lb")


def speaking(code: str):
    """The interface words of one of the four languages, as they ship."""
    found, problems = read_messages([ROOT], Language(code, code, (code,), LOCALES[code], code))
    assert problems == []
    return found


def catalog(code: str):
    return read_po(io.BytesIO((ROOT / f"i18n/{code}.po").read_bytes()), locale=LOCALES[code])


def strings(message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


# Fallback

THREE = PLAIN_SITE.replace(
    "  - {code: fr, name: Français}", "  - {code: fr, name: Français, fallback: [de, en]}\n  - {code: de, name: Deutsch}"
)
THREE = re.sub(r"\{en: ([^,{}]+), fr: ([^,{}]+)(, city: yes)?\}", r"{en: \1, fr: \2, de: \1\3}", THREE)


def test_every_field_falls_back_on_its_own_and_is_marked(site):
    tiny = site(
        THREE
        + member(
            tagline="{en: English tagline, de: Deutscher Satz}",
            offers="{fr: Une presse, en: A press}",
            seeks="{en: A van}",
            keywords="{de: [Karton, Pappe]}",
        )
        + "--- content/members/studio-kanton/about.de.md\nDeutscher Text.\n--- content/members/studio-kanton/about.en.md\nEnglish text.\n"
    )
    assert tiny.build().status == 0
    page = tiny.page("fr/membres/studio-kanton/")
    assert '<p class="tagline" data-entry="tagline"><span lang="de">Deutscher Satz</span></p>' in page
    assert "<dd>Une presse</dd>" in page
    assert '<dd><span lang="en">A van</span></dd>' in page
    assert '<li><span lang="de">Karton</span></li><li><span lang="de">Pappe</span></li>' in page
    assert re.search(r'<div class="prose" data-entry="about" lang="de">\s*<p>Deutscher Text.</p>', page)
    assert re.search(r'<a class="chip" href="/de/mitglieder/studio-kanton/" hreflang="de">en allemand</a>', page)


def test_words_in_the_pages_own_language_are_not_marked(site):
    tiny = site(THREE + member(tagline="{en: English tagline, de: Deutscher Satz}"))
    tiny.build()
    assert '<p class="tagline" data-entry="tagline">English tagline</p>' in tiny.page("en/members/studio-kanton/")
    assert '<p class="tagline" data-entry="tagline">Deutscher Satz</p>' in tiny.page("de/mitglieder/studio-kanton/")


def test_a_list_of_words_is_taken_whole_from_one_language(site):
    tiny = site(THREE + member(keywords="{en: [boxes, lids], de: [Deckel]}"))
    tiny.build()
    assert '<li><span lang="de">Deckel</span></li>' in tiny.page("fr/membres/studio-kanton/")
    assert "boxes" not in tiny.page("fr/membres/studio-kanton/")


def test_words_outside_the_chain_are_better_than_none(site):
    text = Text({"lb": "Këschten"})
    assert text.pick(("fr", "en")) == ("Këschten", "lb")
    assert Text({}).pick(("fr",)) is None


def test_a_page_that_is_mostly_a_fallback_is_not_announced_as_a_translation(site):
    tiny = site(THREE + member() + "--- content/members/studio-kanton/about.en.md\nEnglish text.\n")
    tiny.build()
    page = tiny.page("fr/membres/studio-kanton/")
    assert re.findall(r'rel="alternate" hreflang="(\w+)"', page) == ["en"]
    assert '<link rel="canonical" href="https://tiny.example/en/members/studio-kanton/">' in page
    assert re.findall(r'<li><a href="[^"]+" lang="(\w+)" hreflang', page) == ["en", "fr", "de"], "the visitor may still switch"


# Lists


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["Film", "Musek"], "Film a Musek"),
        (["Musek", "Design"], "Musek an Design"),
        (["Film", "Musek", "Handwierk"], "Film, Musek an Handwierk"),
        (["Design", "Film", "Gaming"], "Design, Film a Gaming"),
        (["Musek", "Architektur"], "Musek an Architektur"),
        (["Musek", "Éditioun"], "Musek an Éditioun"),
        (["Musek", "Zeechnung"], "Musek an Zeechnung"),
        (["Belsch", "d'Nidderlänner"], "Belsch an d'Nidderlänner"),
        (["Musek", "„Film“"], "Musek a „Film“"),
        (["Film", "«Theater»"], "Film an «Theater»"),
        (["Film", "“Haus”"], "Film an “Haus”"),
        (["Film"], "Film"),
        ([], ""),
    ],
)
def test_the_luxembourgish_and_keeps_its_n_only_where_it_is_spoken(words, sentence):
    assert formats.join(words, "lb") == sentence


@pytest.mark.parametrize(
    ("spoken_with_n", "numbers"),
    [
        # null, eent, zwee, dräi, aacht, néng; zéng, eelef, zwielef, dräizéng, uechtzéng, nonzéng; zwanzeg, eenanzwanzeg, achtzeg …
        (True, [0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 18, 19, 20, 21, 30, 32, 80, 90, 100, 150, 200, 1000, 1500, 2014, 3_000_000]),
        # véier, fënnef, sechs, siwen; véierzéng …; véieranzwanzeg …; véierzeg …; véierhonnert; fofzéngdausend
        (False, [4, 5, 6, 7, 14, 15, 16, 17, 24, 37, 40, 50, 65, 70, 95, 400, 700, 4000, 15_000, 24_000]),
    ],
)
def test_before_a_number_the_and_follows_how_it_is_spoken(spoken_with_n, numbers):
    word = "an" if spoken_with_n else "a"
    assert [formats.join(["Belsch", f"{number} km"], "lb") for number in numbers] == [f"Belsch {word} {number} km" for number in numbers]


@pytest.mark.parametrize(
    ("locale", "sentence"), [("en_GB", "A, B and C"), ("fr", "A, B et C"), ("de", "A, B und C"), ("lb", "A, B a C"), ("pt_PT", "A, B e C")]
)
def test_a_list_reads_as_a_sentence(locale, sentence):
    assert formats.join(["A", "B", "C"], locale) == sentence


def test_a_list_on_a_page_follows_the_pages_language(site):
    luxembourgish = PLAIN_SITE.replace("code: fr, name: Français", "code: lb, name: Lëtzebuergesch, stemming: de").replace("fr: ", "lb: ")
    tiny = site(luxembourgish + "--- content/pages/about/about.lb.md\nText.\n" + member(languages="[en, de]", markets="{served: [BE, NL]}"))
    (tiny.root / "content/pages/about/about.fr.md").unlink()
    assert tiny.build().status == 0
    page = tiny.page("lb/memberen/studio-kanton/")
    assert "<dd>Englesch an Däitsch</dd>" in page and "<dd>Belsch an d’Nidderlänner</dd>" in page


# Names


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("NL", ["Netherlands", "Pays-Bas", "Niederlande", "d’Nidderlänner"]),
        ("GB", ["United Kingdom", "Royaume-Uni", "Vereinigtes Königreich", "Vereenegt Kinnekräich"]),
        ("US", ["United States", "États-Unis", "Vereinigte Staaten", "Vereenegt Staaten"]),
        ("LU", ["Luxembourg", "Luxembourg", "Luxemburg", "Lëtzebuerg"]),
        ("ZZZ", ["ZZZ"] * 4),
    ],
)
def test_countries_are_named_in_four_languages(code, names):
    assert [formats.country(code, locale) for locale in LOCALES.values()] == names


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("lb", ["Luxembourgish", "luxembourgeois", "Luxemburgisch", "Lëtzebuergesch"]),
        ("nl", ["Dutch", "néerlandais", "Niederländisch", "Nidderlännesch"]),
        ("zh", ["Chinese", "chinois", "Chinesisch", "Chinesesch"]),
        ("de-AT", ["Austrian German", "allemand autrichien", "Österreichisches Deutsch", "Éisträichescht Däitsch"]),
        ("pt-AO", ["Portuguese", "portugais", "Portugiesisch", "Portugisesch"]),
        ("xx", ["xx"] * 4),
    ],
)
def test_languages_are_named_in_four_languages(code, names):
    assert [formats.language(code, locale) for locale in LOCALES.values()] == names


# Dates and numbers


@pytest.mark.parametrize(
    ("locale", "day", "month", "number"),
    [
        ("en_GB", "1 March 2026", "March 2026", "1,234,567"),
        ("fr", "1 mars 2026", "mars 2026", "1\u202f234\u202f567"),
        ("de", "1. März 2026", "März 2026", "1.234.567"),
        ("lb", "1. Mäerz 2026", "Mäerz 2026", "1.234.567"),
    ],
)
def test_dates_and_numbers_are_written_as_each_language_does(locale, day, month, number):
    first_of_march = datetime.date(2026, 3, 1)
    assert formats.date(first_of_march, locale) == day
    assert formats.month(first_of_march, locale) == month
    assert formats.number(1234567, locale) == number


# Plurals


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["0 members", "1 member", "2 members", "1000000 members"]),
        ("fr", ["0 membre", "1 membre", "2 membres", "1000000 membres"]),
        ("de", ["0 Mitglieder", "1 Mitglied", "2 Mitglieder", "1000000 Mitglieder"]),
        ("lb", ["0 Memberen", "1 Member", "2 Memberen", "1000000 Memberen"]),
    ],
)
def test_a_number_of_things_takes_the_languages_own_form(lang, words):
    say = speaking(lang).ngettext
    assert [say("%(n)s member", "%(n)s members", n) % {"n": n} for n in (0, 1, 2, 10**6)] == words


def test_a_language_with_three_forms_uses_all_of_them(tmp_path):
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n/pl.po").write_text(
        'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"\n\n'
        'msgid "%(n)s member"\nmsgid_plural "%(n)s members"\nmsgstr[0] "członek"\nmsgstr[1] "członkowie"\nmsgstr[2] "członków"\n',
        encoding="utf-8",
    )
    messages, problems = read_messages([tmp_path], Language("pl", "Polski", ("pl",), "pl", "pl"))
    assert problems == []
    assert [messages.ngettext("%(n)s member", "%(n)s members", n) for n in (0, 1, 2, 5, 22)] == [
        *("członków", "członek", "członkowie", "członków", "członkowie")
    ]


def test_words_without_a_translation_are_english():
    messages = speaking("fr")
    assert messages.gettext("Nobody says this.") == "Nobody says this."
    assert [messages.ngettext("%(n)s lid", "%(n)s lids", n) for n in (1, 0)] == ["%(n)s lid", "%(n)s lids"]


# Catalogs


def test_the_catalogs_are_up_to_date_with_the_templates_and_the_program():
    found = CliRunner().invoke(main, ["messages", "--check", "--site", str(ROOT)], catch_exceptions=False)
    assert (found.exit_code, found.stdout) == (0, "".join(f"i18n/{lang}.po: 0 to translate\n" for lang in TRANSLATED))


@pytest.mark.parametrize("lang", TRANSLATED)
def test_every_message_is_translated_with_the_same_gaps_as_in_english(lang):
    gap = re.compile(r"%\(\w+\)s|%")
    for message in catalog(lang):
        if not message.id:
            continue
        english = (message.id,) if isinstance(message.id, str) else tuple(message.id)
        allowed = {frozenset(gap.findall(form)) for form in english}
        assert not message.fuzzy and all(strings(message)), message.id
        for form in strings(message):
            assert frozenset(gap.findall(form)) in allowed, f"{lang}: {form}"
        if len(english) > 1:
            assert set(gap.findall(strings(message)[-1])) == set(gap.findall(english[-1])), f"{lang}: the plural of {english[0]}"


def test_all_catalogs_hold_the_same_messages():
    held = {lang: {(message.context, message.id) for message in catalog(lang)} for lang in TRANSLATED}
    assert held["fr"] == held["de"] == held["lb"] and len(held["fr"]) > 100


@pytest.mark.parametrize("lang", TRANSLATED)
def test_words_of_addresses_are_plain_ascii_and_differ_from_each_other(lang):
    words = [message.string for message in catalog(lang) if message.context == "path"]
    assert 18 < len(words) == len(set(words))
    assert [slugify(word) for word in words] == words


def test_a_template_with_new_words_makes_the_catalogs_out_of_date(site):
    tiny = site(
        "--- themes/own/theme.yaml\nextends: default\n--- themes/own/templates/pages/about.html\n{{ _('Words nobody has translated') }}\n"
    )
    assert tiny.run("messages", "--check").status == 1
    assert not (tiny.root / "i18n").exists()
    assert tiny.run("messages").status == 0
    assert tiny.run("messages", "--check").status == 0
    assert 'msgid "Words nobody has translated"\nmsgstr ""' in (tiny.root / "i18n/fr.po").read_text("utf-8")


def portuguese(site, catalog=None):
    tiny = site(PLAIN_SITE.replace("code: fr, name: Français", "code: pt, name: Português, formats: pt_PT").replace("fr: ", "pt: "))
    (tiny.root / "content/pages/about/about.fr.md").unlink()
    return tiny.write(f"--- i18n/pt.po\n{catalog}\n") if catalog else tiny


def test_a_missing_catalog_is_told(site):
    (found,) = portuguese(site).check().problems
    assert (found["code"], found["path"]) == ("catalog-missing", "i18n/pt.po")


@pytest.mark.parametrize(
    ("catalog", "line"),
    [
        ('msgid "Members"\nmsgstr "Membros"\n<<<<<<< HEAD', 3),
        ('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[7] "y"', 1),
        ('msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n @ 1);\\n"', 0),
    ],
)
def test_a_broken_catalog_is_told_at_its_line(site, catalog, line):
    (found,) = portuguese(site, catalog).check().problems
    assert (found["code"], found["path"], found["line"]) == ("catalog-broken", "i18n/pt.po", line)


@pytest.mark.parametrize("words", ["%(nam)s", "%(name)s: 100 %", "%(name)d", "%s"])
def test_a_translation_that_could_not_be_filled_in_is_told_and_not_used(site, words):
    english = "%(name)s in %(place)s: what they do and how to reach them."
    tiny = portuguese(site, f'msgid "Members"\nmsgstr "Membros"\n\nmsgid "{english}"\nmsgstr "{words}"').write(member())
    built = tiny.build()
    (found,) = built.problems
    assert (found["code"], found["line"], found["severity"], built.status) == ("message-gaps", 4, "warning", 0)
    assert "<h1>Membros</h1>" in tiny.page("pt/members/")


# A fifth language

PORTUGUESE = """
--- content/site.yaml
title: Tiny
tagline: {en: A tiny directory, fr: Un tout petit annuaire, pt: Um diretório pequenino}
base_url: https://tiny.example/
desk: {name: The desk, email: desk@tiny.example}
languages:
  - {code: en, name: English, formats: en_GB}
  - {code: fr, name: Français}
  - {code: pt, name: Português, formats: pt_PT, fallback: [fr, en]}
--- content/places.yaml
cantons:
  - {id: south, name: {en: South, fr: Sud, pt: Sul}, communes: [{id: esch, name: {en: Esch, fr: Esch}, city: yes}]}
--- content/sectors/design/sector.yaml
order: 1
name: {en: Design, fr: Design, pt: Desenho}
services:
  - {id: packaging, name: {en: Packaging, fr: Emballage, pt: Embalagem}}
--- content/pages/about/page.yaml
title: {en: About, fr: À propos, pt: Sobre}
menu: header
--- i18n/pt.po
msgid ""
msgstr ""
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgctxt "path"
msgid "members"
msgstr "membros"

msgid "Members"
msgstr "Membros"

msgid "Works in"
msgstr "Trabalha em"

msgid "%(n)s member"
msgid_plural "%(n)s members"
msgstr[0] "%(n)s membro"
msgstr[1] "%(n)s membros"
"""


def test_a_fifth_language_needs_content_and_a_catalog_and_no_code(site):
    tiny = site(
        PORTUGUESE
        + member(
            tagline="{en: Boxes with a good lid, pt: Caixas com boa tampa}",
            languages="[en, fr, pt]",
            offers="{fr: Une presse, en: A press}",
        )
    )
    built = tiny.run("build", "--format", "json", "--lang", "en", "--today", TODAY, "--jobs", "1")
    assert built.status == 0, built.problems
    page = tiny.page("pt/membros/studio-kanton/")
    assert '<html lang="pt" dir="ltr">' in page
    assert '<p class="tagline" data-entry="tagline">Caixas com boa tampa</p>' in page
    assert re.search(r"<dt>Trabalha em</dt><dd>inglês, francês e português</dd>", page)
    assert '<dd><span lang="fr">Une presse</span></dd>' in page, "French stands before English in the chain"
    assert ">1 membro<" in tiny.page("pt/membros/")
    assert 'hreflang="pt">Português</a>' in tiny.page("en/members/studio-kanton/")
    assert '<link rel="alternate" hreflang="pt" href="https://tiny.example/pt/membros/studio-kanton/">' in tiny.page(
        "en/members/studio-kanton/"
    )
    assert "/pt/membros/studio-kanton/" in tiny.page("sitemap.xml")
    assert "Um diretório pequenino" in tiny.page("index.html")


def test_a_fifth_language_has_addresses_and_search_of_its_own(site):
    tiny = site(PORTUGUESE + member(tagline="{en: Boxes with a good lid, pt: Caixas com boa tampa}"))
    assert tiny.run("build", "--format", "json", "--lang", "en", "--today", TODAY, "--jobs", "1").status == 0
    files = tiny.published()
    assert "pt/sectors/desenho/embalagem/index.html" in files, "a word without a translation stays English"
    assert json.loads(files["pt/directory.json"])["name"] == ["Desenho", "Embalagem", "Sobre", "Studio Kanton"]
    assert [name for name in files if re.fullmatch(r"pt/pagefind-[\d.]+/pagefind\.js", name)]
    assert [name for name in files if re.fullmatch(r"pt/pagefind-[\d.]+/wasm\.pt\.pagefind", name)]
