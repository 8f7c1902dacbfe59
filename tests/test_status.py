"""How far texts are translated, told by `showcase status`, and the marks by which translations are known to be out of date."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from conftest import Site, member
from showcase.wording import LANGUAGES
from showcase.wording.status import words

MakeSite = Callable[[str], Site]
BOTH = "{en: Boxes with a good lid, fr: Des boîtes bien fermées}"
FOLDER = "content/members/studio-kanton"
LOCK = "content/translations.lock"


def status(site: Site, *arguments: str) -> dict[str, Any]:
    return site.run("status", "--format", "json", "--lang", "en", *arguments).report


def states(site: Site, *arguments: str, entry: str = "members/studio-kanton") -> dict[str, dict[str, str]]:
    """The states of an entry's texts: field → language → state."""
    found = next(one for one in status(site, *arguments)["entries"] if one["entry"] == entry)
    return {text["field"]: {lang: one["state"] for lang, one in text["languages"].items()} for text in found["texts"]}


def mark(site: Site, *paths: str) -> str:
    result = site.run("status", "--mark-current", "--lang", "en", *paths)
    assert result.status == 0
    return result.text


def test_a_text_is_original_translated_identical_or_missing_in_each_language(site: MakeSite) -> None:
    tiny = site(
        member(tagline=BOTH, offers="{en: Design, fr: Design}", seeks="A carpenter")
        + f"--- {FOLDER}/about.fr.md\nNous faisons des boîtes.\n"
    )
    assert states(tiny) == {
        "tagline": {"en": "source", "fr": "translated"},
        "offers": {"en": "source", "fr": "identical"},
        "seeks": {"en": "source", "fr": "fallback"},
        # Nothing is in the entry's own language, so what is there is the original.
        "about": {"en": "fallback", "fr": "source"},
    }


def test_a_missing_text_says_which_language_is_shown_and_where_it_belongs(site: MakeSite) -> None:
    tiny = site(member() + f"--- {FOLDER}/about.fr.md\nNous faisons des boîtes.\n")
    entry = next(one for one in status(tiny)["entries"] if one["entry"] == "members/studio-kanton")
    about = next(text for text in entry["texts"] if text["field"] == "about")
    assert about["languages"]["en"] == {"state": "fallback", "shown": "fr", "marked": False, "file": f"{FOLDER}/about.en.md"}


def test_works_sectors_and_pages_are_told_of_too_but_not_what_people_search_for(site: MakeSite) -> None:
    tiny = site(
        member()
        + f"--- {FOLDER}/projects/box.yaml\ntitle: {{en: A box, fr: Une boîte}}\nyear: 2025\nimages: [{{src: images/a.jpg, alt: A box}}]\n"
        + f"--- {FOLDER}/projects/box.en.md\nIt closes.\n"
    )
    assert states(tiny)["projects.box.title"] == {"en": "source", "fr": "translated"}
    assert states(tiny)["projects.box.images.1.alt"]["fr"] == states(tiny)["projects.box.about"]["fr"] == "fallback"
    assert states(tiny, entry="pages/about")["about"] == {"en": "source", "fr": "translated"}
    assert set(states(tiny, entry="sectors/design")) == {"name", "services.packaging.name", "services.branding.name"}


def test_a_translation_is_out_of_date_once_its_original_changed_after_it_was_marked(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    mark(tiny)
    assert states(tiny)["tagline"]["fr"] == "translated"
    tiny.write(member(tagline=BOTH.replace("good", "splendid")))
    assert states(tiny)["tagline"] == {"en": "source", "fr": "stale"}
    mark(tiny, FOLDER)
    assert states(tiny)["tagline"]["fr"] == "translated"


def test_a_long_text_is_out_of_date_but_not_because_its_lines_were_broken_elsewhere(site: MakeSite) -> None:
    tiny = site(member() + f"--- {FOLDER}/about.en.md\nWe make boxes.\n--- {FOLDER}/about.fr.md\nNous faisons des boîtes.\n")
    mark(tiny)
    tiny.write(f"--- {FOLDER}/about.en.md\nWe make\nboxes.\n")
    assert states(tiny)["about"]["fr"] == "translated"
    tiny.write(f"--- {FOLDER}/about.en.md\nWe make chairs.\n")
    assert states(tiny)["about"]["fr"] == "stale"


def test_what_was_changed_on_both_sides_is_translated_anew_and_waits_to_be_marked(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    mark(tiny)
    tiny.write(member(tagline="{en: Chairs, fr: Chaises}"))
    text = status(tiny, FOLDER)["entries"][0]["texts"][0]
    assert text["languages"]["fr"]["state"] == "translated"
    assert not text["languages"]["fr"]["marked"]


def test_a_text_that_moved_in_its_list_keeps_its_mark(site: MakeSite) -> None:
    lid, box = "{quote: {en: A lid, fr: Un couvercle}}", "{quote: {en: A box, fr: Une boîte}}"
    tiny = site(member(references=f"[{box}]"))
    mark(tiny)
    tiny.write(member(references=f"[{lid}, {box}]"))
    languages = [text["languages"]["fr"] for text in status(tiny, FOLDER)["entries"][0]["texts"] if "quote" in text["field"]]
    assert [(one["state"], one["marked"]) for one in languages] == [("translated", False), ("translated", True)]


def test_marking_twice_changes_nothing(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    assert "Marked as current: " in mark(tiny)
    before = (tiny.root / LOCK).read_bytes()
    assert "nothing was changed" in mark(tiny)
    assert (tiny.root / LOCK).read_bytes() == before


def test_the_marks_are_a_sorted_line_a_translation_and_no_problem_of_the_content(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH) + member("leem", "Leem", tagline=BOTH))
    mark(tiny)
    lines = (tiny.root / LOCK).read_text("utf-8").splitlines()[1:]
    assert lines == sorted(lines)
    assert [line.split()[:3] for line in lines if line.startswith("members/")] == [
        ["members/leem", "tagline", "fr"],
        ["members/studio-kanton", "tagline", "fr"],
    ]
    assert tiny.check().codes == []


def test_only_what_is_named_is_marked(site: MakeSite) -> None:
    tiny = site(
        member(tagline=BOTH)
        + member("leem", "Leem", tagline=BOTH)
        + f"--- {FOLDER}/about.en.md\nWe make boxes.\n--- {FOLDER}/about.fr.md\nNous faisons des boîtes.\n"
    )
    mark(tiny, f"{FOLDER}/about.fr.md")
    assert [line.split()[:2] for line in (tiny.root / LOCK).read_text("utf-8").splitlines()[1:]] == [["members/studio-kanton", "about"]]


def test_marks_of_texts_that_are_gone_go_but_those_of_an_entry_that_cannot_be_read_stay(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH, offers="{en: A kiln, fr: Un four}") + member("leem", "Leem", tagline=BOTH))
    mark(tiny)
    tiny.write(member(tagline=BOTH) + member("leem", "Leem", tagline="{en: Boxes", team=""))
    result = tiny.run("status", "--mark-current", "--lang", "en")
    assert result.status == 1
    assert "entries that cannot be read are not counted" in result.errors
    marked = [line.split()[:2] for line in (tiny.root / LOCK).read_text("utf-8").splitlines()[1:]]
    assert ["members/studio-kanton", "offers"] not in marked
    assert ["members/leem", "tagline"] in marked


def test_lines_of_both_branches_may_stay_side_by_side(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    mark(tiny)
    ours = (tiny.root / LOCK).read_text("utf-8")
    tiny.write(member(tagline="{en: Chairs, fr: Chaises}"))
    mark(tiny)
    theirs = (tiny.root / LOCK).read_text("utf-8")
    (tiny.root / LOCK).write_text(ours + theirs, encoding="utf-8")
    assert status(tiny, FOLDER)["entries"][0]["texts"][0]["languages"]["fr"]["marked"]
    mark(tiny)
    assert (tiny.root / LOCK).read_text("utf-8") == theirs


@pytest.mark.parametrize("line", ["<<<<<<< HEAD", "members/studio-kanton tagline fr", "\x00\x1b[31m", "é" * 300])
def test_a_line_of_the_marks_that_is_none_is_a_warning_with_its_place(site: MakeSite, line: str) -> None:
    tiny = site(member(tagline=BOTH))
    mark(tiny)
    (tiny.root / LOCK).write_text(f"{(tiny.root / LOCK).read_text('utf-8')}{line}\n", encoding="utf-8")
    number = len((tiny.root / LOCK).read_text("utf-8").splitlines())
    for problems in (status(tiny)["problems"], tiny.check().problems):
        assert [(one["code"], one["path"], one["line"], one["severity"]) for one in problems] == [("lock-line", LOCK, number, "warning")]
    assert states(tiny)["tagline"]["fr"] == "translated"
    mark(tiny)
    assert line not in (tiny.root / LOCK).read_text("utf-8").splitlines()


def test_bytes_that_are_no_text_are_no_marks_and_no_crash(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    (tiny.root / LOCK).write_bytes(b"\xff\xfe\n" * 50)
    assert {one["code"] for one in status(tiny)["problems"]} == {"lock-line"}


def test_who_left_is_not_counted(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH) + member("leem", "Leem", status="alumni"))
    assert "members/leem" not in [one["entry"] for one in status(tiny)["entries"]]


def test_the_sums_of_languages_add_up(site: MakeSite) -> None:
    report = status(site(member(tagline=BOTH, seeks="A carpenter")))
    for lang in report["languages"]:
        total = report["summary"][lang]
        assert total["texts"] == sum(total[state] for state in ("source", "translated", "identical", "stale", "fallback"))
        assert total["texts"] == sum(entry["summary"][lang]["texts"] for entry in report["entries"])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_tables_fit_a_terminal_and_name_what_is_out_of_date(site: MakeSite, lang: str) -> None:
    tiny = site(
        member(
            "a-studio-with-a-name-that-goes-on-and-on-until-no-terminal-can-hold-it-any-more-but-for-very-wide-ones",
            tagline=BOTH,
            email="a@b.example",
        )
        + member(tagline=BOTH)
    )
    mark(tiny)
    tiny.write(member(tagline=BOTH.replace("good", "splendid")))
    for paths in ([], [FOLDER]):
        text = tiny.run("status", "--lang", lang, *paths).text
        tables = [line for line in text.splitlines() if "  " in line.strip() and not line.startswith(" ")]
        assert max(map(len, tables)) <= 100
        assert f"{FOLDER}/member.yaml, tagline, fr" in text
        assert words(lang)["stale"] in text


def test_a_site_of_many_languages_has_its_columns_below_each_other(site: MakeSite) -> None:
    codes = ("en", "fr", "de", "lb", "it", "pt", "nl", "es", "pl")
    languages = "".join(f"  - {{code: {code}, name: A language named {code}}}\n" for code in codes)
    settings = "title: T\ntagline: T\nbase_url: https://t.example/\ndesk: {name: D, email: d@t.example}\nlanguages:\n" + languages
    tiny = site(member(tagline=BOTH) + member("leem", "Leem") + f"--- content/site.yaml\n{settings}")
    lines = tiny.run("status", "--lang", "en", "content/members").text.splitlines()
    assert max(len(line) for line in lines if line.startswith(("members/", "Entry"))) <= 100
    assert len([line for line in lines if line.startswith("members/leem")]) > 1


def test_the_page_for_staff_is_whole_and_shows_the_original_beside_what_is_out_of_date(site: MakeSite) -> None:
    tiny = site(member(tagline="{en: Boxes <b> & lids, fr: Boîtes}"))
    mark(tiny)
    tiny.write(member(tagline="{en: Chairs <i> & lids, fr: Boîtes}"))
    page = tiny.run("status", "--format", "html", "--lang", "fr").text
    assert page.startswith('<!doctype html>\n<html lang="fr">')
    assert '<dd lang="en">Chairs &lt;i&gt; &amp; lids' in page
    assert '<dd lang="fr">Boîtes' in page
    assert not re.search(r"<script|\bsrc=|\bhref=|url\(|<i>", page)


def test_what_is_to_translate_is_written_for_spreadsheets(site: MakeSite, tmp_path: Path) -> None:
    tiny = site(member(tagline=BOTH, seeks='"=HYPERLINK(1)"', offers="{en: A kiln, fr: Un four}"))
    mark(tiny)
    tiny.write(member(tagline=BOTH.replace("good", "splendid"), seeks='"=HYPERLINK(1)"', offers="{en: A kiln, fr: Un four}"))
    file = tmp_path / "words.csv"
    result = tiny.run("status", "--lang", "en", "--export", str(file), FOLDER)
    assert (result.status, result.text) == (0, f"Texts to translate: 2, written to {file}.\n")
    head, *rows = csv.reader(file.read_text("utf-8-sig").splitlines())
    assert [dict(zip(head, row, strict=True)) for row in rows] == [
        {
            "Entry": "members/studio-kanton",
            "Field": field,
            "File": f"{FOLDER}/member.yaml",
            "Written in": "English",
            "Original": original,
            "Into": "Français",
            "State": state,
            "Present translation": present,
            "New translation": "",
        }
        for field, original, state, present in [
            ("tagline", "Boxes with a splendid lid", "out of date", "Des boîtes bien fermées"),
            ("seeks", "'=HYPERLINK(1)", "missing", ""),
        ]
    ]


def test_without_settings_nothing_is_told_and_nothing_written(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    mark(tiny)
    before = (tiny.root / LOCK).read_bytes()
    tiny.write("--- content/site.yaml\ntitle: [\n")
    assert tiny.run("status", "--mark-current").status == 1
    assert (tiny.root / LOCK).read_bytes() == before


def test_a_folder_that_is_not_there_and_two_things_at_once_are_wrong_usage(site: MakeSite) -> None:
    tiny = site(member())
    assert tiny.run("status", "content/members/nobody").status == 2
    assert tiny.run("status", "--mark-current", "--export", "x.csv").status == 2


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_report_has_the_same_words_and_gaps_in_every_language(lang: str) -> None:
    def gaps(sentence: str) -> set[str | None]:
        return {name for _, name, _, _ in Formatter().parse(sentence)}

    assert {key: gaps(text) for key, text in words(lang).items()} == {key: gaps(text) for key, text in words("en").items()}
    assert json.dumps(dict(words(lang))).count('""') == 0


def test_marks_are_read_however_large_their_file_has_become(site: MakeSite) -> None:
    tiny = site(member(tagline=BOTH))
    mark(tiny)
    file = tiny.root / LOCK
    file.write_text(file.read_text("utf-8") + f"# {'x' * 100}\n" * 3000, "utf-8")
    entry = next(one for one in status(tiny)["entries"] if one["entry"] == "members/studio-kanton")
    assert [text["languages"]["fr"]["marked"] for text in entry["texts"]] == [True]
    mark(tiny)
    assert "x" * 100 not in file.read_text("utf-8")
