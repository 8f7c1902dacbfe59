"""Pull requests on a real repository: what they change for visitors in words, whether staff can merge on sight, and what forges show."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields, replace
from itertools import pairwise
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import yaml

import showcase.content
from conftest import PLAIN_SITE, TODAY, Result, Site, member
from showcase.card import plain, sentences
from showcase.changes import Side, compare
from showcase.comparing import read_side
from showcase.content import member_ids
from showcase.model import Member
from showcase.wording import LANGUAGES
from showcase.wording.changes import words

ROOT = Path(__file__).parents[1]
FOLDER = "content/members/studio-kanton"
TAGLINE = "{en: Boxes with a good lid, fr: Des boîtes bien fermées}"
KANTON = {"tagline": TAGLINE, "owners": "[StudioKanton]", "since": "2018-05-29"}
WORK = f"""--- {FOLDER}/projects/lantern.yaml
title: Lantern House
year: 2025
images: [{{src: images/lantern.svg, alt: A house lit from within}}]
--- {FOLDER}/images/lantern.svg
<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><path d="M0 0h9v9z"/></svg>
"""


class Repository(Site):
    """A site in a repository, on a branch for a pull request that begins at `main`."""

    def git(self, *arguments: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@tiny.example", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", *who, "-C", str(self.root), *arguments], check=True, capture_output=True)

    def commit(self, files: str = "") -> Repository:
        self.write(files)
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "A change")
        return self

    def card(self, base: str = "main", lang: str = "en") -> dict[str, Any]:
        return self.run("diff", "--base", base, "--format", "json", "--lang", lang).report

    def sentences(self, lang: str = "en") -> list[str]:
        return list(self.card(lang=lang)["entries"][0]["sentences"])

    def review(self, author: str = "studiokanton", *arguments: str) -> Result:
        return self.run("review", "--base", "main", "--author", author, "--today", TODAY, "--format", "json", "--lang", "en", *arguments)

    def findings(self, author: str = "studiokanton") -> list[tuple[str, str, str]]:
        result = self.review(author)
        assert result.status == (1 if result.report["findings"] else 0)
        return [(one["code"], one["place"], one["detail"]) for one in result.report["findings"]]


@pytest.fixture
def pull(tmp_path: Path) -> Callable[..., Repository]:
    """Make a repository whose main branch has two members, and a branch with files changed."""

    def make(files: str = "", removed: str = "") -> Repository:
        site = Repository(tmp_path / "site")
        site.write(PLAIN_SITE + member(**KANTON) + member("other", "Other", owners="[other]") + "--- .gitignore\n.showcase/\noutput/\n")
        site.git("init", "--quiet")
        site.commit()
        site.git("checkout", "--quiet", "-b", "change")
        if removed:
            site.git("rm", "--quiet", "-r", removed)
        return site.commit(files) if files or removed else site

    return make


Pull = Callable[..., Repository]


def test_the_card_tells_in_words_what_changes(pull: Pull) -> None:
    changed = {**KANTON, "services": "[packaging, branding]", "tagline": TAGLINE.replace("good lid", "lid"), "phone": "+352 20 00 01 23"}
    assert pull(member(**changed) + WORK).sentences() == [
        "adds the work “Lantern House”",
        "“services”: adds “Branding”",
        "“tagline”, English: changes from “Boxes with a good lid” to “Boxes with a lid”",
        "“tagline”, French: the words it was translated from change, and it may now be out of date",
        "“phone”: adds “+352 20 00 01 23”",
        # The work's and the service's, in two languages.
        "appears on 4 more pages",
    ]


def test_the_card_calls_things_as_the_reader_does(pull: Pull) -> None:
    site = pull(member(**KANTON, services="[packaging, branding]"))
    assert (
        site.sentences("fr")[0]
        == "«\u00a0services\u00a0» (Ce que l’on peut vous commander, 12 services au plus) : ajoute «\u00a0Identité visuelle\u00a0»"
    )


def test_the_card_reads_only_what_changes_and_calls_others_by_their_names(pull: Pull, monkeypatch: pytest.MonkeyPatch) -> None:
    site = pull(member("third", "Third"))
    site.git("checkout", "--quiet", "-b", "later")
    site.commit(member(**KANTON, partners="[other]"))
    read: list[str] = []
    real = showcase.content.read_yaml
    monkeypatch.setattr(showcase.content, "read_yaml", lambda data, path, *more: read.append(path) or real(data, path, *more))
    assert [one["sentences"][0] for one in site.card("change")["entries"]] == ["“partners”: adds “Other”"]
    assert {path.split("/")[2] for path in read if path.startswith("content/members/")} == {"studio-kanton", "other"}


def test_an_exchanged_picture_is_told(pull: Pull) -> None:
    site = pull()
    site.git("checkout", "--quiet", "main")
    site.commit(WORK)
    site.git("checkout", "--quiet", "-B", "change")
    site.commit(WORK.replace("M0 0h9v9z", "M0 0h8v8z"))
    assert site.sentences() == ["exchanges the picture “images/lantern.svg”"]


def test_whatever_field_differs_the_card_names_it() -> None:
    sample = read_side(ROOT, member_ids(ROOT))
    folder, members = "content/members/one", list(sample.directory.members.values())

    def alone(member: Member) -> Side:
        directory = replace(sample.directory, members={"one": replace(member, id="one", path=f"{folder}/member.yaml")})
        return Side(directory, frozenset({folder}), sample.languages)

    for old, new in pairwise(members):
        (entry,) = compare(alone(old), alone(new), [f"{folder}/member.yaml"], "en").entries
        differing = {part.name for part in fields(Member) if getattr(old, part.name) != getattr(new, part.name)}
        assert {change.field[0] for change in entry.changes if not change.work} == differing - {"id", "path", "projects"}
        assert all(len(sentences(entry, lang, plain(lang))) > len(differing) / 2 for lang in LANGUAGES)


def test_the_card_names_what_lies_outside_all_entries(pull: Pull) -> None:
    assert pull("--- README.md\nHello\n").card() == {"entries": [], "elsewhere": ["README.md"]}


def test_the_card_tells_of_entries_that_come_go_and_cannot_be_read(pull: Pull) -> None:
    site = pull(member("new", "New") + f"--- {FOLDER}/member.yaml\nname: Kanton\n", removed="content/members/other")
    assert {one["folder"].split("/")[-1]: one["fate"] for one in site.card()["entries"]} == {
        "new": "added",
        "other": "removed",
        "studio-kanton": "unreadable",
    }


def test_what_the_base_gained_since_is_no_change_of_this_branch(pull: Pull) -> None:
    site = pull(member(**KANTON, phone="+352 20 00 01 23"))
    site.git("checkout", "--quiet", "main")
    site.commit(member("new", "New"))
    site.git("checkout", "--quiet", "change")
    assert [one["folder"] for one in site.card()["entries"]] == [FOLDER]


def test_a_folder_can_stand_for_the_base(pull: Pull, tmp_path: Path) -> None:
    site = pull(member(**KANTON, phone="+352 20 00 01 23"))
    before = Site(tmp_path / "before").write(PLAIN_SITE + member(**KANTON) + member("other", "Other", owners="[other]"))
    assert site.card(str(before.root)) == site.card("main")


def test_no_words_of_a_member_act_in_the_page_of_a_forge(pull: Pull) -> None:
    site = pull(member(**KANTON, offers="'`@everybody ![x](https://x.example/x.png)'"))
    text = site.run("diff", "--base", "main", "--format", "markdown", "--lang", "en").text
    assert "`` `@everybody ![x](https://x.example/x.png) ``" in text


@pytest.mark.parametrize(("base", "told"), [("nowhere", "no revision nowhere"), ("--output=x", "no revision --output=x")])
def test_a_base_that_is_not_there_is_told_in_a_sentence(pull: Pull, base: str, told: str) -> None:
    result = pull().run("diff", f"--base={base}", "--lang", "en")
    assert (result.status, told in result.errors) == (2, True)


def test_without_a_repository_that_is_told(site: Callable[[str], Site], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    result = site("").run("diff", "--base", "main", "--lang", "en")
    assert (result.status, "git repository" in result.errors) == (2, True)


def test_staff_can_merge_what_changes_only_the_own_folder(pull: Pull) -> None:
    result = pull(member(**KANTON, phone="+352 20 00 01 23")).review()
    assert (result.status, result.report["verdict"]) == (0, "Only the own folder, all checks pass: this can be merged.")


def test_nobody_grants_rights_to_themselves(pull: Pull) -> None:
    site = pull(member(**{**KANTON, "owners": "[StudioKanton, thief]"}))
    assert site.findings("thief") == [("not-owner", FOLDER, "thief"), ("staff-field", FOLDER, "owners")]


def test_rights_that_were_taken_back_meanwhile_are_no_rights(pull: Pull) -> None:
    site = pull(member(**KANTON, phone="+352 20 00 01 23"))
    site.git("checkout", "--quiet", "main")
    site.commit(member(**{**KANTON, "owners": "[successor]"}))
    site.git("checkout", "--quiet", "change")
    assert ("not-owner", FOLDER, "studiokanton") in site.findings()


@pytest.mark.parametrize(
    ("fields", "told"),
    [({"since": "2017-01-01"}, "since"), ({"verified": "{on: 2026-05-02}"}, "verified"), ({"status": "alumni"}, "status: alumni")],
)
def test_what_only_staff_write_needs_a_person(pull: Pull, fields: dict[str, str], told: str) -> None:
    assert pull(member(**{**KANTON, **fields})).findings() == [("staff-field", FOLDER, told)]


def test_a_break_is_the_members_own_choice(pull: Pull) -> None:
    assert pull(member(**KANTON, status="paused")).findings() == []


def test_another_members_folder_needs_a_person(pull: Pull) -> None:
    site = pull(member(**KANTON, phone="+352 20 00 01 23") + member("other", "Better", owners="[other]"))
    assert site.findings() == [("not-owner", "content/members/other", "studiokanton")]


def test_new_members_and_files_elsewhere_need_a_person(pull: Pull) -> None:
    site = pull(member("new", "New", owners="[studiokanton]") + "--- .github/workflows/check.yml\non: push\n")
    assert site.findings() == [("new-member", "content/members/new", ""), ("outside", ".github/workflows/check.yml", "")]


def test_errors_need_a_person(pull: Pull) -> None:
    assert ("errors", "", "1") in pull(member(**KANTON, team="many")).findings()


def test_of_many_problems_forges_show_those_of_the_pull_request_first(pull: Pull, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    page = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    site = pull()
    site.git("checkout", "--quiet", "main")
    site.commit("".join(member(f"a{number}", f"A{number}", team="```many", website="ftp://x") for number in range(9)))
    site.git("checkout", "--quiet", "-B", "change")
    site.write(member(**KANTON, phone="many"))
    lines = site.run("check", "--format", "github", "--changed", "main", "--lang", "en", "--today", TODAY).text.splitlines()
    errors = [line for line in lines if line.startswith("::error ")]
    assert errors[0].startswith(f"::error file={FOLDER}/member.yaml,line=")
    assert len(errors) == 10
    assert lines[-1].startswith("::notice title=showcase::GitHub shows only some of the problems here. Not shown: 9;")
    summary = page.read_text("utf-8")
    assert summary.startswith(f"## All problems\n\n````text\n{FOLDER}/member.yaml:")
    assert summary.count(": error: ") == 19


WORKFLOW = ROOT / ".github/workflows/check.yml"


def workflow_steps() -> dict[str, str]:
    """The commands of the workflow that run showcase, by the name of their step."""
    steps = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["check"]["steps"]
    return {step["name"]: step["run"] for step in steps if "showcase " in step.get("run", "")}


def run_as_a_workflow(site: Repository, author: str, tmp_path: Path) -> str:
    """What the steps of the workflow print on a pull request, and how each ended: run in a clone of what a forge has."""
    forge, runner = tmp_path / "forge.git", tmp_path / "runner"
    for folder in (forge, runner):
        shutil.rmtree(folder, ignore_errors=True)
    site.git("clone", "--quiet", "--bare", ".", str(forge))
    site.git("clone", "--quiet", "--branch", "change", str(forge), str(runner / "site"))
    (tmp_path / "bin").mkdir(exist_ok=True)
    (tmp_path / "bin/showcase").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m showcase "$@"\n')
    (tmp_path / "bin/showcase").chmod(0o755)
    environment = {
        "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
        "SOURCE_DATE_EPOCH": "1795392000",
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
        "GITHUB_BASE_REF": "main",
        "GITHUB_REPOSITORY": "creative/directory",
        "AUTHOR": author,
        "ANSWER_IN": "en",
    }
    told = []
    for name, commands in workflow_steps().items():
        if name != "Preview":
            ran = subprocess.run(["bash", "-e", "-c", commands], cwd=runner, env=environment, capture_output=True, text=True)
            told.append(f"=== {name}, exit status {ran.returncode}\n{ran.stdout}{ran.stderr}".rstrip())
    return "\n\n".join(told)


def shown_to_staff(told: str) -> bool:
    """Whether docs/pull-requests.md shows a run as it is today."""
    return f"```text\n{told}\n```" in (ROOT / "docs/pull-requests.md").read_text("utf-8")


def test_the_page_for_staff_shows_what_the_workflow_prints_today(pull: Pull, tmp_path: Path) -> None:
    changed = {**KANTON, "services": "[packaging, branding]", "tagline": TAGLINE.replace("good lid", "lid")}
    site = pull(
        member(**changed, phone="+352 20 00 O1 23").replace("services: [packaging, branding]", "services: [packaging, brandig]") + WORK
    )
    told = run_as_a_workflow(site, "studiokanton", tmp_path)
    assert "showcase check finds errors: 2" in told and told.count("::error file=") == 2
    assert shown_to_staff(told), told
    site.commit(member(**changed, phone="+352 20 00 01 23"))
    told = run_as_a_workflow(site, "studiokanton", tmp_path)
    assert "this can be merged" in told and "::error" not in told
    assert shown_to_staff(told), told


def test_a_workflow_annotates_what_is_wrong_and_fails(pull: Pull, tmp_path: Path) -> None:
    site = pull(member(**{**KANTON, "owners": "[thief]", "phone": "many"}))
    told = run_as_a_workflow(site, "thief", tmp_path)
    assert (
        "=== Verdict, exit status 0\n**👀" in told
        and "=== Problems, exit status 1\n::error file=content/members/studio-kanton/member.yaml,line=" in told
    )
    assert shown_to_staff(told), told


def test_workflows_may_only_read_and_never_paste_a_strangers_words_into_a_command() -> None:
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert workflow["permissions"] == {"contents": "read"}
    # YAML 1.1 reads the word "on" as yes.
    assert workflow[True] == "pull_request"
    assert "secrets." not in WORKFLOW.read_text("utf-8")
    assert [step["run"] for step in workflow["jobs"]["check"]["steps"] if "${{" in step.get("run", "")] == []


def test_both_forges_run_the_same_commands() -> None:
    github = set(re.findall(r"showcase (\w+) --", "\n".join(workflow_steps().values())))
    gitlab = set(
        re.findall(r"showcase (\w+) --", "\n".join(yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))["check"]["script"]))
    )
    assert github == gitlab == {"review", "diff", "check", "build"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_the_same_words_with_the_same_gaps(lang: str) -> None:
    def gaps(table: Any) -> dict[str, set[str | None]]:
        return {key: {name for _, name, _, _ in Formatter().parse(text) if name} for key, text in table.items()}

    assert gaps(words(lang)) == gaps(words("en"))
