"""The examples in docs/problems.md are true: what is wrong there is told in just these words, what is right there is clean."""

import re

import pytest
from PIL import Image

from conftest import PLAIN_SITE, TODAY, Site
from showcase.problems import Location, problem
from showcase.wording import LANGUAGES, sentences, tell
from showcase.wording.examples import EXAMPLES, MEMBER, PROJECT
from test_problems import SITE

# What cannot be shown as it is: other bytes, or more of them.
DRAWN = {"not-utf8", "hidden-character", "too-deep", "yaml-syntax"}
SHOWN = sorted(code for code, example in EXAMPLES.items() if example.file in {MEMBER, PROJECT} and code not in DRAWN)

WHOLE = """name: Studio Kanton
language: en
kind: company
sectors: [design]
services: [packaging]
tagline: Boxes with a good lid
commune: differdange
email: studio@kanton.example
languages: [en, fr]
team: 2-5
consent: {by: Jo Weis, on: 2026-05-02, scope: [entry]}
"""
PROJECT_LINES = """title: Lantern
year: 2026
summary: A lantern for the garden
images: [{src: images/cover.jpg, alt: A paper lantern in a dark garden}]
"""
# What is left out of the member, where the example is that something is missing.
MISSING = {"field-missing": "team", "no-way-to-write": "email"}


def with_lines(whole: str, lines: str, without: str = "") -> str:
    """A file with some lines in place of those of the same fields."""
    names = {*re.findall(r"^\[?(\w+)", lines, re.MULTILINE), without} - {""}
    kept = [line for line in whole.splitlines() if re.match(r"\w+", line)[0] not in names]
    return "\n".join([*kept, lines.replace("⇥", "\t")]) + "\n"


def written(side: str, root) -> Site:
    """A site with one member a code, in which an example stands as it is wrong or right."""
    site = Site(root).write(PLAIN_SITE).write(SITE)
    for sector in ("crafts", "music"):
        names = f"{{en: {sector}, fr: {sector}, de: {sector}, lb: {sector}}}"
        site.write(f"--- content/sectors/{sector}/sector.yaml\norder: 3\nname: {names}\nservices: [{{id: {sector}-work, name: {names}}}]\n")
    site.write(f"--- content/members/studio-kanton/member.yaml\n{WHOLE}")
    for code in SHOWN:
        example = EXAMPLES[code]
        lines = getattr(example, side)
        folder = f"content/members/{code}"
        without = MISSING.get(code, "") if side == "wrong" else ""
        in_project = example.file == PROJECT
        own = WHOLE if in_project or not lines.startswith("- ") else ""
        site.write(f"--- {folder}/member.yaml\n{own if in_project else with_lines(own, lines, without)}")
        project = with_lines(PROJECT_LINES, lines) if in_project else PROJECT_LINES
        site.write(f"--- {folder}/projects/lantern.yaml\n{project}")
        (site.root / folder / "images").mkdir()
        Image.new("RGB", (1600, 1200), "teal").save(site.root / folder / "images/cover.jpg")
    return site


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What is told of the examples, by side and by code: the codes and messages."""
    found = {}
    for side in ("wrong", "right"):
        problems = written(side, tmp_path_factory.mktemp(side)).run("check", "--format", "json", "--lang", "en", "--today", TODAY).problems
        found[side] = {
            code: [(one["code"], one["message"], one["hint"]) for one in problems if one["path"].split("/")[2] == code] for code in SHOWN
        }
    return found


def test_every_code_has_an_example():
    assert set(EXAMPLES) == set(sentences("en"))


@pytest.mark.parametrize("code", SHOWN)
def test_what_is_wrong_in_an_example_is_told_in_the_words_of_the_page(code, told):
    words = tell(problem(Location(""), code, 0, **EXAMPLES[code].details), "en")
    assert (code, words.message, words.hint) in told["wrong"][code]


@pytest.mark.parametrize("code", SHOWN)
def test_what_is_right_in_an_example_is_clean(code, told):
    assert told["right"][code] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_example_fills_every_gap(lang):
    for code, example in EXAMPLES.items():
        told = tell(problem(Location(""), code, 0, **example.details), lang)
        assert "{" not in re.sub(r"\{[^}]*\}", "", told.message + told.hint), code
