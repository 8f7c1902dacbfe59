"""`showcase check`: every problem of a site in one run, in the words and forms that people and machines read; nothing is changed."""

import json
import os
import subprocess
import sys

import pytest

from conftest import member

MEMBER = "content/members/studio-kanton"
OWN_THEME = "--- themes/own/theme.yaml\ntitle: Own\nextends: default\n"


def places(result):
    return [(one["path"], one["line"], one["column"], one["code"]) for one in result.problems]


def paths_and_codes(result):
    return [(one["path"].removeprefix(f"{MEMBER}/"), one["code"]) for one in result.problems]


def with_theme(tiny, name="own"):
    settings = tiny.root / "content/site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + f"theme: {name}\n", encoding="utf-8")
    return tiny


def lines_of(text, path):
    """What is told in text of one file, as lines."""
    return next(part for part in text.split("\n\n") if part.startswith(path)).split("\n")


# Ten different mistakes of a member who writes for the first time.
TEN = f"""
--- {MEMBER}/member.yaml
name: Kanton: studio
language: en
kind: compagny
sectors: [Desing]
services: packaging, branding
tag_line: Boxes with a good lid
commune: Kayl
website: www.kanton.lu
languages: [en, Français]
team: 2-5
since: 29.05.2018
consent: {{by: Jo Weis, on: 2026-05-02}}
--- {MEMBER}/projects/lantern.yaml
title: Lantern
images: [{{src: images/lantern.jpg, alt: A lantern}}]
"""


def test_ten_mistakes_in_one_folder_come_out_in_one_run_each_with_its_place_and_what_to_write(site):
    told = {(one["path"].removeprefix(f"{MEMBER}/"), one["line"], one["column"]): one["hint"] for one in site(TEN).check().problems}
    expected = {
        ("member.yaml", 1, 13): 'name: "Kanton: studio"',
        ("member.yaml", 3, 7): "company",
        ("member.yaml", 4, 11): "design",
        ("member.yaml", 5, 11): "[packaging, branding]",
        ("member.yaml", 6, 1): "tagline:",
        ("member.yaml", 7, 10): "kayl",
        ("member.yaml", 8, 10): "https://www.kanton.lu",
        ("member.yaml", 9, 17): "fr",
        ("member.yaml", 11, 8): "2018-05-29",
        ("projects/lantern.yaml", 1, 1): "year: 2025",
        ("projects/lantern.yaml", 2, 16): "images/",
    }
    assert told.keys() == expected.keys()
    for place, words in expected.items():
        assert words in told[place]


def test_what_is_published_is_untouched_by_a_check_and_by_a_build_of_a_broken_site(site):
    tiny = site(member())
    assert tiny.build().status == 0
    published = tiny.published()
    tiny.write(TEN)
    content = {path: path.read_bytes() for path in (tiny.root / "content").rglob("*") if path.is_file()}
    assert tiny.check().status == 1
    assert tiny.build().status == 1
    assert tiny.published() == published
    assert {path: path.read_bytes() for path in (tiny.root / "content").rglob("*") if path.is_file()} == content


def test_a_check_writes_nothing_but_its_cache(site):
    tiny = site(TEN)
    before = {path for path in tiny.root.rglob("*") if ".showcase" not in path.parts}
    tiny.check()
    assert {path for path in tiny.root.rglob("*") if ".showcase" not in path.parts} == before


def test_a_sound_site_has_no_problems(site):
    result = site(member()).check()
    assert (result.status, result.problems) == (0, [])
    assert result.report["summary"] == {"errors": 0, "warnings": 0, "advice": 0, "members": 1, "fixable": 0}


# Files and folders


def test_files_that_do_not_belong_are_reported_and_never_passed_over(site):
    stray = ["notes.txt", "about.markdown", ".hidden", "projects/plan.txt", "projects/More/x.yaml", "images/notes.txt"]
    tiny = site(member() + "".join(f"--- {MEMBER}/{name}\nwords\n" for name in stray))
    assert sorted(paths_and_codes(tiny.check())) == sorted((name.removesuffix("/x.yaml"), "stray-file") for name in stray)


@pytest.mark.parametrize(
    ("name", "code", "right"),
    [
        ("member.yml", "misnamed-file", "member.yaml"),
        ("Member.yaml", "misnamed-file", "member.yaml"),
        ("members.yaml", "misnamed-file", "member.yaml"),
        ("about.md", "misnamed-file", "about.fr.md"),
        ("about_en.md", "misnamed-file", "about.en.md"),
        ("studio.en.md", "misnamed-file", "about.en.md"),
        ("cover.jpg", "misnamed-file", "images/cover.jpg"),
        ("member.yaml.txt", "misnamed-file", "member.yaml"),
        ("about.fr.txt", "misnamed-file", "about.fr.md"),
        ("about.en.md.txt", "misnamed-file", "about.en.md"),
        ("images/IMG_0001.HEIC", "image-not-for-web", "JPEG"),
        ("about.FR.md", "unknown-suffix", "about.fr.md"),
        ("about.english.md", "unknown-suffix", "about.en.md"),
        ("about.pt.md", "unknown-suffix", "about.en.md"),
        ("projects/lantern.yml", "misnamed-file", "lantern.yaml"),
        ("projects/Große Laterne.yaml", "bad-name", "grosse-laterne"),
        ("projects/lantern.en.md", "text-without-project", "lantern.yaml"),
    ],
)
def test_a_misnamed_file_is_told_with_its_right_name(site, name, code, right):
    result = site(member() + f"--- {MEMBER}/{name}\nwords: here\n").check()
    assert paths_and_codes(result) == [(name, code)]
    assert right in result.problems[0]["hint"]
    assert result.status == 1


@pytest.mark.parametrize(("name", "right"), [("Images", "images"), ("Photos", "images"), ("Projets", "projects")])
def test_a_misnamed_folder_is_told_with_its_right_name(site, name, right):
    result = site(member() + f"--- {MEMBER}/{name}/one.jpg\nwords\n").check()
    assert paths_and_codes(result) == [(name, "misnamed-folder")]
    assert f"Rename the folder to {right}." in result.problems[0]["hint"]


def test_what_computers_leave_in_folders_is_nobodys_mistake(site):
    left = "".join(f"--- {MEMBER}/{name}\nx\n" for name in (".DS_Store", "images/Thumbs.db", "projects/desktop.ini"))
    assert site(member() + left).check().problems == []


def test_an_entry_without_its_file_says_which_is_missing(site):
    result = site(f"--- {MEMBER}/about.en.md\nWords.\n").check()
    assert paths_and_codes(result) == [("member.yaml", "file-missing")]


def test_a_folder_whose_name_cannot_be_an_address_is_told_with_one_that_can(site):
    tiny = site(member("Böx & Co"))
    assert tiny.check().codes == ["bad-name"]
    assert "box-co" in tiny.check().problems[0]["hint"]


def test_an_entry_that_is_a_file_is_told(site):
    assert places(site("--- content/members/kanton.yaml\nname: Kanton\n").check()) == [
        ("content/members/kanton.yaml", 0, 0, "file-not-folder")
    ]


def test_a_misspelt_kind_is_an_error_and_a_kind_of_later_a_warning(site):
    result = site("--- content/mebmers/kanton/member.yaml\nname: x\n--- content/events/fair/event.yaml\ntitle: x\n").check()
    assert [(one["path"], one["severity"]) for one in result.problems] == [("content/events", "warning"), ("content/mebmers", "error")]


def test_links_are_not_followed_wherever_they_lead(site, tmp_path):
    secret = tmp_path / "secret.md"
    secret.write_text("secret words")
    tiny = site(member())
    folder = tiny.root / MEMBER
    (folder / "about.en.md").symlink_to(secret)
    (folder / "images").symlink_to(tmp_path)
    (folder.parent / "copy").symlink_to(folder)
    (folder.parent / "nowhere").symlink_to(tmp_path / "gone")
    result = tiny.check()
    assert set(result.codes) == {"symlink"} and len(result.problems) == 4
    assert "secret words" not in result.text


def test_a_picture_that_is_a_link_is_not_shown(site, tmp_path):
    tiny = site(member(cover="{src: images/bowl.jpg, alt: A bowl}"))
    (tiny.root / MEMBER / "images").mkdir()
    (tiny.root / MEMBER / "images/bowl.jpg").symlink_to("/etc/hostname")
    assert paths_and_codes(tiny.check()) == [("images/bowl.jpg", "symlink"), ("member.yaml", "picture-missing")]


def test_of_a_file_with_very_many_problems_the_first_are_told_and_the_rest_is_counted(site):
    wrong = ", ".join(f"x{number}: A lantern" for number in range(150))
    other = member("other", "Other", team="many")
    tiny = site(member() + other + f"--- {MEMBER}/projects/a.yaml\ntitle: {{en: A}}\nyear: 2020\nsummary: {{{wrong}}}\n")
    told = tiny.check().problems
    mine = [one for one in told if one["path"] == f"{MEMBER}/projects/a.yaml"]
    assert len(mine) == 101 and [one["code"] for one in mine if not one["line"]] == ["more-problems"]
    assert [one["code"] for one in told if "/other/" in one["path"]] == ["unknown-choice"]


def test_an_entry_of_very_many_files_or_bytes_is_told_and_the_others_are_read(site):
    many = "".join(f"--- {MEMBER}/projects/a{number}.yaml\ntitle: A\n" for number in range(201))
    large = "".join(f"--- content/members/large/projects/a{number}.yaml\n# {'x' * 150_000}\ntitle: A\n" for number in range(3))
    told = site(member() + many + member("large", "Large") + large + member("other", "Other", team="many")).check().problems
    assert [one["code"] for one in told if one["path"].startswith(MEMBER)] == ["too-many-files"]
    assert {one["code"] for one in told if "/large/" in one["path"]} == {"entry-too-large", "field-missing"}
    assert [one["code"] for one in told if "/other/" in one["path"]] == ["unknown-choice"]


def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(site):
    tiny = site(member())
    for name in ("about.fr.md", "member.yml", "images/pipe.jpg", "projects/pipe.yaml"):
        (tiny.root / MEMBER / name).parent.mkdir(exist_ok=True)
        os.mkfifo(tiny.root / MEMBER / name)
    tiny.write(member("piped", "Piped"))
    (tiny.root / "content/members/piped/member.yaml").unlink()
    os.mkfifo(tiny.root / "content/members/piped/member.yaml")
    tiny.write(member("shown", "Shown", cover="{src: images/pipe.jpg, alt: A pipe}"))
    (tiny.root / "content/members/shown/images").mkdir()
    os.mkfifo(tiny.root / "content/members/shown/images/pipe.jpg")
    told = {one["path"].removeprefix("content/members/"): one["code"] for one in tiny.check().problems}
    assert told["piped/member.yaml"] == "file-missing"
    assert told["studio-kanton/images/pipe.jpg"] == "stray-file"
    assert told["studio-kanton/projects/pipe.yaml"] == "misnamed-file"
    assert told["shown/member.yaml"] == "picture-missing"


def test_a_file_name_that_is_not_utf8_is_told_in_every_form(site):
    tiny = site(member())
    (tiny.root / os.fsdecode(os.fsencode(tiny.root / MEMBER) + b"/caf\xe9.txt")).write_text("x")
    assert tiny.check().codes == ["stray-file"]
    for form in ("text", "github", "gitlab", "sarif"):
        assert tiny.run("check", "--format", form).status == 1


def test_a_missing_content_folder_is_told(site, tmp_path):
    tiny = site()
    (tiny.root / "content").rename(tmp_path / "elsewhere")
    assert places(tiny.check()) == [("content", 0, 0, "no-content")]


# One mistake, one report


@pytest.mark.parametrize(
    ("path", "broken"),
    [
        ("content/site.yaml", "title: Tiny: site\n"),
        ("content/site.yaml", "title: Tiny\n"),
        ("content/places.yaml", "cantons: [\n"),
        ("content/places.yaml", "cantons:\n  - {id: south, name: South}\n"),
        ("content/sectors/design/sector.yaml", "name: {en: Design, fr: Design\n"),
        ("content/sectors/design/sector.yaml", "order: first\nname: {en: Design, fr: Design}\n"),
    ],
)
def test_a_broken_file_of_the_site_is_told_and_nobody_is_blamed_for_it(site, path, broken):
    result = site(member(tagline="{fr: Des boîtes}") + f"--- {path}\n{broken}").check()
    assert {one["path"] for one in result.problems} == {path}


@pytest.mark.parametrize("path", ["content/site.yaml", "content/places.yaml", "content/sectors/design/sector.yaml"])
def test_a_missing_file_of_the_site_is_told_and_nobody_is_blamed_for_it(site, path):
    tiny = site(member())
    (tiny.root / path).unlink()
    assert places(tiny.check()) == [(path, 0, 0, "file-missing")]


def test_a_broken_member_exists_for_those_who_name_it(site):
    result = site(member("one", team="") + member("two", partners="[one]")).check()
    assert places(result) == [("content/members/one/member.yaml", 1, 1, "field-missing")]


def test_a_broken_project_exists_for_an_award_that_names_it(site):
    project = f"--- {MEMBER}/projects/lantern.yaml\ntitle: Lantern\nyear: 2025\nimages: []\n"
    result = site(member(awards="[{title: Gold, project: lantern}]") + project).check()
    assert paths_and_codes(result) == [("projects/lantern.yaml", "too-few")]


def test_an_award_of_a_project_names_a_project_of_the_same_member(site):
    project = (
        "title: Lantern\nyear: 2025\nimages: []\nawards:\n  - {title: Gold, project: lantern}\n  - {title: Silver, project: lanternn}\n"
    )
    result = site(member() + member("other") + f"--- {MEMBER}/projects/lantern.yaml\n{project}").check()
    assert places(result)[1:] == [(f"{MEMBER}/projects/lantern.yaml", 6, 30, "unknown-project")]
    assert "lantern" in result.problems[1]["hint"]


def test_an_id_that_is_given_twice_is_told_at_the_second(site):
    sector = (
        "--- content/sectors/film/sector.yaml\norder: 2\nname: {en: Film, fr: Film}\nservices:\n  - {id: packaging, name: {en: P, fr: P}}\n"
    )
    tiny = site(sector)
    with (tiny.root / "content/places.yaml").open("a", encoding="utf-8") as handle:
        handle.write("      - {id: esch, name: {en: Esch, fr: Esch}}\n")
    assert places(tiny.check()) == [
        ("content/places.yaml", 7, 14, "commune-twice"),
        ("content/sectors/film/sector.yaml", 4, 10, "service-twice"),
    ]


def test_a_picture_beside_a_file_that_cannot_be_read_is_not_called_unused(site):
    tiny = site(member(cover="{src: images/bowl.jpg", logo=""))
    (tiny.root / MEMBER / "images").mkdir()
    (tiny.root / MEMBER / "images/bowl.jpg").write_bytes(b"x")
    assert tiny.check().codes == ["yaml-bracket"]


@pytest.mark.parametrize(
    ("name", "data", "code", "words"),
    [
        ("bowl.jpg", b"this is no picture", "image-unreadable", "images/bowl.jpg cannot be opened"),
        ("bowl.jpg", b"%PDF-1.7 and so on", "image-not-for-web", "images/bowl.jpg is a pdf file"),
        ("bowl.tiff", b"II*\0 and so on", "image-not-for-web", "images/bowl.tiff is a tiff file"),
        (
            "bowl",
            b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
            "image-no-ending",
            "images/bowl does not say that it is svg",
        ),
        (
            "bowl.png",
            b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
            "image-kind",
            "is named png, but it is svg",
        ),
    ],
)
def test_a_picture_that_is_not_what_it_says_is_told_where_it_is_named(site, name, data, code, words):
    tiny = site(member(cover=f"{{src: images/{name}, alt: A bowl}}"))
    (tiny.root / MEMBER / "images").mkdir()
    (tiny.root / MEMBER / "images" / name).write_bytes(data)
    (found,) = [one for one in tiny.check().problems if one["path"].endswith("member.yaml")]
    assert (found["line"], found["column"], found["code"]) == (12, 14, code)
    assert words in found["message"]


# Words and themes


@pytest.mark.parametrize(
    ("catalog", "line"),
    [
        ('msgid "Members"\nmsgstr "Membres"\n\nmsgid Works\nmsgstr "Œuvres"\n', 4),
        ('msgid "Works"\nmsgstr "Œuvres\n', 2),
        ('# words\nmsgid "Works"\nmsgstr "Les \\"œuvres"\n\n<<<<<<< HEAD\n', 5),
        ('msgid "Works"\n\nmsgid "Members"\nmsgstr "Membres"\n', 1),
        ('msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=__import__;\\n"\n\nmsgid "Members"\nmsgstr "Membres"\n', 0),
    ],
)
def test_a_broken_catalog_is_told(site, catalog, line):
    result = site(member() + f"--- i18n/fr.po\n{catalog}").check()
    assert [(one["path"], one["line"], one["code"]) for one in result.problems] == [("i18n/fr.po", line, "catalog-broken")]


def test_a_catalog_that_is_not_utf8_is_told(site):
    tiny = site(member() + "--- i18n/fr.po\nx\n")
    (tiny.root / "i18n/fr.po").write_bytes(b'msgid "Members"\nmsgstr "\xff"\n')
    assert tiny.check().codes == ["catalog-broken"]


def test_words_that_are_not_translated_are_a_warning_that_counts_and_names_one(site):
    result = site(member() + '--- i18n/fr.po\nmsgid "A word of our own"\nmsgstr ""\n').check()
    assert result.status == 0
    (found,) = result.problems
    assert (found["severity"], found["code"]) == ("warning", "message-missing")
    assert "(1)" in found["message"] and "“A word of our own”" in found["message"]


def test_a_language_without_a_catalog_is_told(site):
    tiny = site(member())
    settings = tiny.root / "content/site.yaml"
    settings.write_text(settings.read_text() + "  - {code: pt, name: Português}\n")
    assert ("i18n/pt.po", "catalog-missing") in paths_and_codes(tiny.check())


def test_a_language_without_rules_for_dates_is_told_at_its_place(site):
    tiny = site(member())
    settings = tiny.root / "content/site.yaml"
    settings.write_text(settings.read_text().replace("formats: en_GB", "formats: en_XX"))
    assert places(tiny.check()) == [("content/site.yaml", 6, 40, "unknown-locale")]


def test_a_missing_theme_is_told_where_it_is_named(site):
    result = with_theme(site(member()), "defualt").check()
    assert result.codes == ["no-theme"] and result.problems[0]["path"] == "content/site.yaml"


def test_a_missing_parent_of_a_theme_is_told_where_it_is_named(site):
    result = with_theme(site(member() + "--- themes/own/theme.yaml\ntitle: Own\nextends: defualt\n")).check()
    assert places(result) == [("themes/own/theme.yaml", 2, 10, "no-theme")]


def test_a_theme_that_builds_on_itself_is_told(site):
    assert with_theme(site(member() + "--- themes/own/theme.yaml\nextends: own\n")).check().codes == ["theme-loop"]


def test_a_broken_template_is_told_at_its_line(site):
    template = '--- themes/own/templates/pages/member.html\n{% extends "parent/pages/member.html" %}\n{% block content %}\n{% endfor %}\n'
    result = with_theme(site(member() + OWN_THEME + template)).check()
    assert [(one["path"], one["line"], one["code"]) for one in result.problems] == [
        ("themes/own/templates/pages/member.html", 3, "template-error")
    ]
    assert "endfor" in result.problems[0]["message"]


def test_a_broken_template_does_not_hide_the_mistakes_of_members(site):
    template = "--- themes/own/templates/pages/member.html\n{% if %}\n"
    result = with_theme(site(member(team="many") + OWN_THEME + template)).check()
    assert "unknown-choice" in result.codes


# Choosing what is reported


def test_paths_choose_what_is_reported(site):
    tiny = site(member("one", team="many") + member("two", kind="shop") + "--- content/members/two/notes.txt\nx\n")
    assert len(tiny.check().problems) == 3
    assert [one["path"] for one in tiny.check("content/members/one").problems] == ["content/members/one/member.yaml"]
    assert tiny.check("content/members/two/notes.txt").codes == ["stray-file"]
    assert len(tiny.check("content/members/one", "content/members/two/member.yaml").problems) == 2
    assert len(tiny.check("content").problems) == 3
    assert len(tiny.check(str(tiny.root / "content/members/two")).problems) == 2


def test_paths_may_be_named_from_where_the_command_is_run(site, monkeypatch):
    tiny = site(member("one", team="many") + member("two", kind="shop"))
    monkeypatch.chdir(tiny.root / "content/members")
    assert tiny.check("two").codes == ["unknown-choice"]
    monkeypatch.chdir("two")
    assert [one["path"] for one in tiny.check(".").problems] != []


def test_a_sound_folder_passes_though_another_is_broken(site):
    tiny = site(member("one") + member("two", kind="shop"))
    assert tiny.check("content/members/one").status == 0
    assert tiny.check("content/members/two").status == 1


def test_all_content_is_read_for_a_chosen_path(site):
    tiny = site(member("one", partners="[two, tow]") + member("two"))
    assert [one["hint"] for one in tiny.check("content/members/one").problems] == ["Write two instead."]


def test_a_link_is_told_in_its_folder(site, tmp_path):
    tiny = site(member())
    (tiny.root / MEMBER / "about.en.md").symlink_to(tmp_path / "words.md")
    assert tiny.check(MEMBER).codes == ["symlink"]
    assert tiny.check(f"{MEMBER}/about.en.md").codes == ["symlink"]


def test_a_path_that_is_not_there_is_wrong_usage(site):
    result = site(member()).run("check", "content/members/kanton")
    assert result.status == 2 and "content/members/kanton" in result.errors


# Exit status


def test_warnings_and_advice_pass_unless_strict(site):
    warned = site(member(contact="{name: Jo}", consent="{by: Jo, on: 2026-05-02}"))
    assert [one["severity"] for one in warned.check().problems] == ["warning"]
    assert warned.check().status == 0
    assert warned.check("--strict").status == 1


def test_advice_passes_even_when_strict(site):
    sector = "--- content/sectors/film/sector.yaml\norder: 2\nname: {en: Film, fr: Film}\nservices: [{id: editing, name: {en: E, fr: E}}]\n"
    advised = site(sector + member(services="[packaging, editing]"))
    assert [one["severity"] for one in advised.check("--strict").problems] == ["advice"]
    assert advised.check("--strict").status == 0


def test_a_strict_build_publishes_nothing_while_a_warning_stands(site):
    warned = site(member(contact="{name: Jo}", consent="{by: Jo, on: 2026-05-02}"))
    assert warned.build("--strict").status == 1
    assert not (warned.root / "output").exists()
    assert warned.build().status == 0


@pytest.mark.parametrize(
    "arguments",
    [("--format", "xml"), ("--lang", "pt"), ("--today", "tomorrow"), ("--jobs", "many"), ("--nonsense",), ("--site", "/nowhere")],
)
def test_wrong_usage_ends_with_two(site, arguments):
    result = site(member()).run("check", *arguments)
    assert result.status == 2 and result.text == ""


def test_a_failing_machine_ends_with_three_and_one_sentence(site):
    tiny = site(member() + "--- occupied\na file where a folder is needed\n")
    result = tiny.build("--output", str(tiny.root / "occupied/output"))
    assert result.status == 3
    assert result.errors.startswith("showcase: ") and result.errors.count("\n") == 1 and "Traceback" not in result.errors


# Text for people


def test_text_shows_the_line_and_marks_the_spot(site):
    text = site(member(commune="Kail")).run("check", "--lang", "en").text
    assert lines_of(text, MEMBER) == [
        f"{MEMBER}/member.yaml:11:10: error: There is no municipality “Kail”.",
        "  11 | commune: Kail",
        "     |          ^^^^",
        "    → Write kayl instead.",
        "    [unknown-commune]",
    ]


@pytest.mark.parametrize(
    ("before", "columns"),
    [
        ("", 0),
        ("Ate\u0301lier ", 8),
        ("猫 ", 3),
        ("😀 ", 3),
        ("x\t", 2),
    ],
    ids=["plain", "an accent of its own", "a wide letter", "an emoji", "a tab"],
)
def test_the_mark_stands_under_the_right_characters(site, before, columns):
    text = site(member(clients=f'[{{name: "Co {before}", country: Belgium}}]')).run("check", "--lang", "en").text
    _, source, mark, *_ = lines_of(text, MEMBER)
    assert mark == "     | " + " " * len('clients: [{name: "Co ", country: ') + " " * columns + "^" * len("Belgium")
    assert source.endswith('", country: Belgium}]') and "\t" not in source


def test_the_mark_of_a_long_line_stands_under_the_right_characters(site):
    text = site(member(clients=f"[{{name: Co, url: https://co.example/{'a' * 300}, country: Belgium}}]")).run("check", "--lang", "en").text
    _, source, mark, *_ = lines_of(text, MEMBER)
    assert len(mark) <= len(source) <= 180
    assert source[mark.index("^") : mark.rindex("^") + 1] == "Belgium"


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_the_right_line_is_shown_whatever_the_line_ends(site, ends):
    tiny = site(member(commune="Kail"))
    file = tiny.root / MEMBER / "member.yaml"
    file.write_bytes(file.read_bytes().replace(b"\n", ends.encode()))
    assert lines_of(tiny.run("check", "--lang", "en").text, MEMBER)[1] == "  11 | commune: Kail"


@pytest.mark.parametrize("form", ["text", "github"])
def test_nothing_that_could_steer_a_terminal_is_echoed(site, form):
    steering = "\x1b[31m\x07\u202e\x9b\u2066"
    tiny = site(
        member() + f"--- {MEMBER}/about.en.md\n{steering}\n--- {MEMBER}/{steering}.txt\nx\n" + member("second", name=f"Co{steering}")
    )
    result = tiny.run("check", "--format", form)
    assert result.status == 1 and "hidden-character" in result.text and "stray-file" in result.text
    assert not set(steering) - set("[31m") & set(result.text)


def test_text_ends_with_how_many_there_are(site):
    tiny = site(member(team="many", contact="{name: Jo}", consent="{by: Jo, on: 2026-05-02}"))
    assert tiny.run("check", "--lang", "en").text.splitlines()[-1] == "Errors: 1, warnings: 0, advice: 0."


@pytest.mark.parametrize(
    ("lang", "severity", "words"),
    [
        ("en", "error", "There is no municipality"),
        ("fr", "erreur", "Il n’y a pas de commune"),
        ("de", "Fehler", "Gemeinde"),
        ("lb", "Feeler", "Gemeng"),
    ],
)
def test_a_member_reads_in_the_language_that_was_asked_for_or_that_the_terminal_speaks(site, monkeypatch, lang, severity, words):
    tiny = site(member(commune="Kail"))
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    asked = tiny.run("check", "--lang", lang)
    assert f": {severity}: " in asked.text and words in asked.text
    monkeypatch.setenv("LANG", f"{lang}_LU.UTF-8")
    assert tiny.run("check").text == asked.text


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "pt_PT.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "de_DE.UTF-8"}, "de"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "lb_LU"}, "lb"),
    ],
)
def test_the_more_particular_setting_of_a_terminal_wins(site, monkeypatch, environment, lang):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    tiny = site(member(commune="Kail"))
    assert tiny.run("check").text == tiny.run("check", "--lang", lang).text


# Forms for machines


def test_json_is_one_object_as_the_contract_says(site):
    tiny = site(member(team="many"))
    result = tiny.check()
    assert result.status == 1
    (found,) = result.problems
    assert list(found) == ["path", "line", "column", "severity", "code", "message", "hint", "help"]
    assert found | {"message": "", "hint": ""} == {
        "path": f"{MEMBER}/member.yaml", "line": 11, "column": 7, "severity": "error", "code": "unknown-choice", "message": "", "hint": "",
        "help": "docs/problems.md#unknown-choice",
    }  # fmt: skip
    assert result.report["summary"]["errors"] == 1
    assert "written" not in result.report and "written" in site(member()).build().report


def test_problems_come_in_the_order_of_files_and_lines(site):
    result = site(TEN + member("atelier", team="many")).check()
    assert places(result) == sorted(places(result)) and len(result.problems) > 10


def test_two_runs_tell_the_same(site):
    tiny = site(TEN)
    assert tiny.check().problems == tiny.check().problems


def test_github_gets_annotations(site):
    tiny = site(member(team="100%", contact="{name: Jo}", consent="{by: Jo, on: 2026-05-02}") + f"--- {MEMBER}/a, b: 50%.txt\nx\n")
    lines = tiny.run("check", "--format", "github", "--lang", "en").text.splitlines()
    assert lines[0].startswith(f"::error file={MEMBER}/a%2C b%3A 50%25.txt,line=1,col=1,title=stray-file::a, b: 50%25.txt does not")
    assert lines[1].startswith(f"::error file={MEMBER}/member.yaml,line=")
    assert "100%25" in "".join(lines)
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in lines)


def test_gitlab_gets_a_code_quality_report_with_a_fingerprint_each(site):
    tiny = site(member(team="", kind=""))
    rows = json.loads(tiny.run("check", "--format", "gitlab", "--lang", "en").text)
    assert [row["check_name"] for row in rows] == ["field-missing", "field-missing"]
    assert len({row["fingerprint"] for row in rows}) == 2
    assert rows[0]["severity"] == "major" and rows[0]["location"] == {"path": f"{MEMBER}/member.yaml", "lines": {"begin": 1}}
    assert all("Add a line" in row["description"] for row in rows)
    french = json.loads(tiny.run("check", "--format", "gitlab", "--lang", "fr").text)
    assert [row["fingerprint"] for row in french] == [row["fingerprint"] for row in rows]


def test_sarif_names_every_rule_once_and_every_place(site):
    tiny = site(member(team="many", kind="shop", commune="Kail") + f"--- {MEMBER}/déjà vu.txt\nx\n")
    log = json.loads(tiny.run("check", "--format", "sarif", "--lang", "en").text)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0" and run["tool"]["driver"]["name"] == "showcase"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["stray-file", "unknown-choice", "unknown-commune"]
    first, *_, last = run["results"]
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("/d%C3%A9j%C3%A0%20vu.txt") and place["region"] == {"startLine": 1, "startColumn": 1}
    assert last["level"] == "error" and last["message"]["text"] and last["locations"][0]["physicalLocation"]["region"]["startLine"] > 1


@pytest.mark.parametrize(
    "forge, page",
    [
        ({}, "docs/problems.md"),
        ({"GITHUB_REPOSITORY": "we/site"}, "https://github.com/we/site/blob/HEAD/docs/problems.md"),
        ({"CI_PROJECT_URL": "https://git.example/we/site"}, "https://git.example/we/site/-/blob/HEAD/docs/problems.md"),
    ],
)
def test_every_report_leads_to_the_page_about_the_problem(site, monkeypatch, forge, page):
    for name in ("GITHUB_REPOSITORY", "GITHUB_SERVER_URL", "CI_PROJECT_URL"):
        monkeypatch.delenv(name, raising=False)
    for name, value in forge.items():
        monkeypatch.setenv(name, value)
    tiny = site(member(kind="shop") + "--- docs/problems.md\n# Problems\n")
    assert tiny.check().problems[0]["help"] == "docs/problems.md#unknown-choice"
    assert tiny.run("check", "--format", "github").text.rstrip().endswith(f" {page}#unknown-choice")
    assert json.loads(tiny.run("check", "--format", "gitlab").text)[0]["content"]["body"] == f"{page}#unknown-choice"
    rule = json.loads(tiny.run("check", "--format", "sarif").text)["runs"][0]["tool"]["driver"]["rules"][0]
    assert rule["help"]["text"].endswith("#unknown-choice") and rule.get("helpUri", f"{page}#unknown-choice") == f"{page}#unknown-choice"
    assert ("helpUri" in rule) == bool(forge)


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif"])
def test_machines_get_whole_documents_of_a_sound_site_too(site, form):
    result = site(member()).run("check", "--format", form)
    assert result.status == 0 and result.errors == ""
    json.loads(result.text)


def test_who_stops_reading_what_is_printed_hears_no_complaint(site):
    tiny = site("".join(member(f"m{number}", team="many") for number in range(3)))
    command = [sys.executable, "-m", "showcase", "check", "--site", str(tiny.root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout and running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
