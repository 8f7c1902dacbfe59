"""Broken files in tests/problems/: each mistake is told at its place, by its code, in four languages and with what to write instead."""

import re
from pathlib import Path

import pytest
from PIL import Image

from conftest import PLAIN_SITE, TODAY, Site, member
from showcase.wording import LANGUAGES

FILES = sorted(Path(__file__).with_name("problems").glob("*.yaml"))
EXPECTED = re.compile(r"# (error|warning|advice): ([a-z0-9-]+) @(\d+)(?: → (.+))?")

SITE = """
--- content/site.yaml
title: Tiny
tagline: {en: A tiny directory, fr: Un petit annuaire, de: Ein kleines Verzeichnis, lb: E klengt Verzeechnes}
base_url: https://tiny.example/
desk: {name: The desk, email: desk@tiny.example}
languages:
  - {code: en, name: English, formats: en_GB}
  - {code: fr, name: Français}
  - {code: de, name: Deutsch}
  - {code: lb, name: Lëtzebuergesch, stemming: de}
--- content/places.yaml
cantons:
  - id: south
    name: {en: South, fr: Sud, de: Süden, lb: Süden}
    communes:
      - {id: esch-sur-alzette, name: {fr: Esch-sur-Alzette, de: Esch an der Alzette, lb: Esch-Uelzecht}, city: yes}
      - {id: differdange, name: {fr: Differdange, de: Differdingen, lb: Déifferdeng}, city: yes}
--- content/sectors/design/sector.yaml
order: 1
name: {en: Design, fr: Design, de: Gestaltung, lb: Design}
services:
  - id: packaging
    name: {en: Packaging, fr: Emballage, de: Verpackung, lb: Verpakung}
    synonyms: {en: [boxes], fr: [boîtes], de: [Schachteln]}
  - {id: branding, name: {en: Branding, fr: Identité visuelle, de: Erscheinungsbild, lb: Branding}}
--- content/sectors/architecture/sector.yaml
order: 2
name: {en: Architecture, fr: Architecture, de: Architektur, lb: Architektur}
services:
  - {id: conversion, name: {en: Conversion, fr: Transformation, de: Umbau, lb: Ëmbau}}
--- content/pages/about/page.yaml
title: {en: About, fr: À propos, de: Über uns, lb: Iwwer eis}
"""


class Planted:
    """A broken file as its author wrote it, and what is expected of it, read from the comments below its lines."""

    def __init__(self, file: Path) -> None:
        self.path = f"content/members/{file.stem}/" + ("projects/lantern.yaml" if file.stem.startswith("project-") else "member.yaml")
        lines: list[str] = []
        self.expected: list[tuple[int, int, str, str]] = []
        self.advised: list[str] = []
        for line in file.read_text(encoding="utf-8").splitlines():
            if found := EXPECTED.fullmatch(line):
                self.expected.append((len(lines), int(found[3]), found[1], found[2]))
                self.advised.append(found[4] or "")
            else:
                lines.append(line)
        self.text = "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """All that `showcase check` tells of one site with all of the broken files in it, by language."""
    site = Site(tmp_path_factory.mktemp("problems")).write(PLAIN_SITE).write(SITE)
    for file in FILES:
        planted = Planted(file)
        if planted.path.endswith("lantern.yaml"):
            site.write(member(file.stem, commune="differdange"))
        site.write(f"--- {planted.path}\n{planted.text}")
        images = site.root / f"content/members/{file.stem}/images"
        if " images/" in planted.text:
            images.mkdir()
            Image.new("RGB", (1600, 1200), "teal").save(images / "bowl.jpg")
    return {lang: site.run("check", "--format", "json", "--lang", lang, "--today", TODAY).problems for lang in LANGUAGES}


def of(problems, planted):
    return [one for one in problems if one["path"] == planted.path]


def test_there_are_enough_broken_files_and_each_expects_something():
    assert len(FILES) >= 95
    assert [file.name for file in FILES if not Planted(file).expected] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_mistake_is_told_at_its_place_and_nothing_else_is(file, told):
    planted = Planted(file)
    found = [(one["line"], one["column"], one["severity"], one["code"]) for one in of(told["en"], planted)]
    assert found == sorted(planted.expected)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_mistake_is_told_in_every_language_with_what_to_write(file, lang, told):
    planted = Planted(file)
    found = of(told[lang], planted)
    assert all(one["message"] and one["hint"] for one in found)
    for place, advised in zip(planted.expected, planted.advised, strict=True):
        hints = [one["hint"] for one in found if (one["line"], one["column"], one["severity"], one["code"]) == place]
        assert any(advised in hint for hint in hints), hints


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_no_mistake_is_told_in_the_words_of_another_language(lang, told):
    for english, other in zip(told["en"], told[lang], strict=True):
        assert (english["path"], english["line"], english["column"]) == (other["path"], other["line"], other["column"])
        assert english["message"] != other["message"], english["code"]


def test_the_files_of_others_stay_clean(told):
    paths = {Planted(file).path for file in FILES}
    assert [one for one in told["en"] if one["path"] not in paths] == []
