"""One member's folder checked by itself tells what checking everything tells of it, and reads no other member's entry for that."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

import showcase.content
from conftest import PLAIN_SITE, TODAY, Site, member
from showcase.alone import check_alone
from showcase.checking import check
from showcase.outcome import Options
from showcase.problems import Problem
from showcase.wording import LANGUAGES
from test_fix import plant
from test_problems import FILES, SITE

FOLDER = "content/members/studio-kanton"
THREE = member(partners="[beta]") + member("beta", "Beta Gestaltung") + member("gamma", "Gamma", team="many")


def options(site: Site) -> Options:
    return Options(site.root, site.root / "output", datetime.date.fromisoformat(TODAY))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The members of whose files one has been read from now on."""
    ids: set[str] = set()
    real = showcase.content.read_yaml

    def noting(data, path, *more):
        if path.startswith("content/members/"):
            ids.add(path.split("/")[2])
        return real(data, path, *more)

    monkeypatch.setattr(showcase.content, "read_yaml", noting)
    return ids


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, list[Problem]]:
    """A site with all broken files of the table, and all that is wrong with it."""
    site = Site(tmp_path_factory.mktemp("table")).write(PLAIN_SITE).write(SITE)
    plant(site)
    return site, check(options(site)).problems


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_folder_alone_tells_what_everything_tells_of_it(table: tuple[Site, list[Problem]], file: Path) -> None:
    site, problems = table
    expected = [one for one in problems if one.where.path.startswith(f"content/members/{file.stem}/")]
    report = check_alone(options(site), {file.stem})
    if report is None:
        assert "unknown-member" in {one.code for one in expected}
    else:
        assert [one for one in report.problems if one.where.path.startswith(f"content/members/{file.stem}/")] == expected != []


def test_hardly_any_mistake_takes_others_to_tell(table: tuple[Site, list[Problem]]) -> None:
    assert sum(check_alone(options(table[0]), {file.stem}) is None for file in FILES) <= 2


def test_the_command_tells_the_same_with_what_could_be_corrected(table: tuple[Site, list[Problem]]) -> None:
    site, _ = table
    everything = site.check().report
    for stem in ("dates", "web-addresses-mistyped", "partners"):
        one = site.check(f"content/members/{stem}").report
        assert one["problems"] == [each for each in everything["problems"] if each["path"].startswith(f"content/members/{stem}/")] != []


def test_no_other_entry_is_read_to_check_or_to_correct_one(site, read: set[str]) -> None:
    tiny = site(THREE + member(partners="[beta]", website="kanton.example"))
    assert tiny.check(FOLDER).codes == ["not-a-web-address"]
    tiny.run("fix", FOLDER, "--lang", "en")
    assert read == {"studio-kanton"}
    assert "website: https://kanton.example" in (tiny.root / FOLDER / "member.yaml").read_text()


def test_whom_a_misspelt_name_means_takes_the_others(site, read: set[str]) -> None:
    tiny = site(THREE.replace("[beta]", "[Beta Gestaltung]"))
    for _ in ("cold", "with what was kept"):
        (told,) = tiny.check(FOLDER).problems
        assert (told["code"], "beta" in told["hint"]) == ("unknown-member", True)
    assert read == {"studio-kanton", "beta", "gamma"}
    tiny.run("fix", FOLDER, "--lang", "en")
    assert "partners: [beta]" in (tiny.root / FOLDER / "member.yaml").read_text()


def test_where_a_text_leads_within_the_site_takes_the_others(site) -> None:
    text = "[Who](https://tiny.example/en/members/beta/), [who](https://tiny.example/en/members/nobody/)\n"
    tiny = site(f"{member()}--- {FOLDER}/about.en.md\n{text * 20}{member('beta')}")
    assert tiny.check(FOLDER).codes == ["text-short", *["link-dead"] * 20]


def test_a_member_who_is_called_as_a_page_of_the_list_takes_the_others(site) -> None:
    tiny = site(member("page-2") + member("studio-54") + member("seite-2"))
    alone = {id: check_alone(options(tiny), {id}) is not None for id in ("page-2", "studio-54", "seite-2")}
    assert alone == {"page-2": False, "studio-54": True, "seite-2": True}


def test_corrections_of_a_folder_are_those_of_everything(table: tuple[Site, list[Problem]]) -> None:
    site, _ = table
    everything = site.run("fix", "--diff", "--lang", "en").text
    for file in FILES[::9]:
        changes = site.run("fix", "--diff", "--lang", "en", f"content/members/{file.stem}").text
        assert changes in everything


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_told_of_a_folder_alone_is_worded_as_ever(site, lang: str) -> None:
    tiny = site(THREE)
    told = [
        tiny.run("check", *path, "--format", "json", "--lang", lang, "--today", TODAY).problems for path in ([], [FOLDER[:-13] + "gamma"])
    ]
    assert told[0] == told[1] != []


def test_a_folder_that_is_named_twice_or_in_parts_is_checked_once(site) -> None:
    tiny = site(THREE)
    assert tiny.check("content/members/gamma/member.yaml", "content/members/gamma").codes == tiny.check().codes


def test_strictness_is_kept(site) -> None:
    tiny = site(member(colour="red"))
    assert tiny.check(FOLDER).status == tiny.check().status
    assert check_alone(replace(options(tiny), strict=True), {"studio-kanton"}).failed(True) == check(options(tiny)).failed(True)


def test_a_member_can_be_named_by_the_name_of_its_folder(site) -> None:
    tiny = site(THREE)
    assert tiny.check("gamma").problems == tiny.check("content/members/gamma").problems != []


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "no file"), ("fr", "ni fichier"), ("de", "weder eine Datei"), ("lb", "weeder e Fichier")]
)
def test_a_place_that_is_not_there_is_told_in_a_sentence(site, lang: str, told: str) -> None:
    for command in ("check", "fix", "status"):
        result = site("").run(command, "nobody\x1b[31m", "--lang", lang)
        assert (result.status, told in result.errors, "\x1b" in result.errors) == (2, True, False)


@pytest.mark.parametrize(("locale", "told"), [("C.UTF-8", "Fehler"), ("es_ES.UTF-8", "Fehler"), ("fr_LU.UTF-8", "erreur")])
def test_where_the_terminal_has_no_language_an_entry_is_told_of_in_its_own(site, monkeypatch, locale: str, told: str) -> None:
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", locale)
    languages = "languages:\n  - {code: en, name: English, formats: en_GB}\n  - {code: de, name: Deutsch}\n"
    tiny = site(member("gamma", "Gamma", team="many", language="de"))
    settings = tiny.root / "content/site.yaml"
    settings.write_text(settings.read_text("utf-8").partition("languages:")[0] + languages)
    assert told in tiny.run("check", "gamma", "--today", TODAY).text
