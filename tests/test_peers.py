"""What showcase is compared with: the plain theme builds, and others are given the same directory."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import pytest
from benchmarks.peer_sites import (
    make_plain,
    read_directory,
    write_astro,
    write_eleventy,
    write_eleventy_js,
    write_hugo,
    write_pelican,
)

from conftest import TODAY, member

ENTRIES = (
    member(services="[packaging, branding]", tagline="{fr: Des boîtes}", awards="[{title: Best lid, body: Jury, year: 2020}]")
    + member("ada", "Ada", partners="[studio-kanton]")
    + "--- content/members/ada/about.en.md\n*Ada* draws boxes.\n"
)


@pytest.fixture
def plain_site(site):
    tiny = site(ENTRIES)
    make_plain(tiny.root)
    return tiny


def test_the_plain_theme_shows_a_whole_directory(plain_site):
    result = plain_site.build()
    assert result.status == 0 and [one for one in result.problems if one["severity"] != "advice"] == []
    page = plain_site.page("en/members/studio-kanton/")
    for shown in (
        "Packaging",
        "Branding",
        '<span lang="fr">Des boîtes</span>',
        "Best lid",
        "Esch",
        "application/ld+json",
        "/en/members/ada/",
    ):
        assert shown in page
    assert "Studio Kanton" in plain_site.page("fr/secteurs/design/") and "Ada" in plain_site.page("en/by/team/2-5/")
    assert not [path for path in plain_site.published() if "/kit/" in path]


def test_hugo_is_given_every_page_in_every_language(plain_site, tmp_path):
    scenes = read_directory(plain_site.root, datetime.date.fromisoformat(TODAY))
    write_hugo(scenes, tmp_path / "hugo")
    head, _, text = (tmp_path / "hugo/content/fr/members/ada.md").read_text("utf-8").partition("\n\n")
    fields = json.loads(head)
    assert text.strip() == "*Ada* draws boxes." and fields["params"]["in"] == "en" and fields["params"]["foreign"]
    assert fields["url"] == "/fr/membres/ada/" and fields["service"] == ["packaging"] and fields["team"] == ["2-5"]
    assert fields["params"]["view"]["partners"] == [{"label": {"words": "Studio Kanton"}, "url": "/fr/membres/studio-kanton/"}]
    written = {json.loads(file.read_text("utf-8").partition("\n\n")[0]).get("url") for file in (tmp_path / "hugo/content").rglob("*.md")}
    others = {"search", "shortlist", "data", "embed-list", "chooser", "not-found", "style"}
    expected = {scenes[0].plan.base_path + page.path for page in scenes[0].plan.pages if page.subject[0] not in others}
    assert written - {None} == expected
    assert json.loads((tmp_path / "hugo/data/fr.json").read_text("utf-8"))["words"]["Works in"] == "Travaille en"


def test_eleventy_is_given_the_same_pages_as_hugo_and_each_text_in_its_own_language(plain_site, tmp_path):
    scenes = read_directory(plain_site.root, datetime.date.fromisoformat(TODAY))
    write_hugo(scenes, tmp_path / "hugo")
    write_eleventy(scenes, tmp_path / "eleventy", tmp_path)
    heads = [json.loads(file.read_text("utf-8").partition("\n\n")[0]) for file in (tmp_path / "hugo/content/fr").rglob("*.md")]
    content = tmp_path / "eleventy/content"
    given = {file: file.read_text("utf-8").removeprefix("---json\n").partition("\n---\n") for file in (content / "fr").rglob("*.md")}
    fields = {file: json.loads(head) for file, (head, _, _) in given.items()}
    assert {one["permalink"] for one in fields.values()} == {head["url"] for head in heads if "url" in head}
    ada = content / "fr/member/ada.md"
    assert fields[ada]["text_lang"] == "en" and fields[ada]["under"]["team"] == ["2-5"] and given[ada][2] == ""
    assert (content / "en/member/ada.md").read_text("utf-8").endswith("\n---\n*Ada* draws boxes.\n")
    assert json.loads((tmp_path / "eleventy/_data/site/fr.json").read_text("utf-8"))["words"]["Works in"] == "Travaille en"


def test_every_page_of_eleventy_has_a_layout_that_is_there(plain_site, tmp_path):
    scenes = read_directory(plain_site.root, datetime.date.fromisoformat(TODAY))
    write_eleventy(scenes, tmp_path / "eleventy", tmp_path)
    for folder in (tmp_path / "eleventy/content/fr").iterdir():
        if folder.is_dir():
            shared = json.loads((folder / f"{folder.name}.json").read_text("utf-8"))
            assert shared["kind"] == folder.name and (tmp_path / "eleventy/_includes" / shared["layout"]).exists()


def test_eleventy_with_javascript_alone_is_given_the_same_pages_as_hugo(plain_site, tmp_path):
    scenes = read_directory(plain_site.root, datetime.date.fromisoformat(TODAY))
    write_hugo(scenes, tmp_path / "hugo")
    write_eleventy_js(scenes, tmp_path / "eleventy", tmp_path)
    given = json.loads((tmp_path / "eleventy/data/fr.json").read_text("utf-8"))
    heads = [json.loads(file.read_text("utf-8").partition("\n\n")[0]) for file in (tmp_path / "hugo/content/fr").rglob("*.md")]
    assert {sheet["url"] for sheet in given["sheets"]} == {head["url"] for head in heads if "url" in head}
    (ada,) = (sheet for sheet in given["sheets"] if sheet["name"] == "ada")
    assert (
        ada["text"].strip() == "*Ada* draws boxes."
        and ada["under"]["commune"] == ["esch"]
        and ada["view"]["place"]["label"] == {"words": "Esch"}
    )
    assert given["words"]["%(n)s members"] == "%d membres"


def test_pelican_is_given_the_same_pages_as_hugo_and_each_text_in_its_own_language(plain_site, tmp_path):
    scenes = read_directory(plain_site.root, datetime.date.fromisoformat(TODAY))
    write_hugo(scenes, tmp_path / "hugo")
    write_pelican(scenes, tmp_path / "pelican")
    heads = [json.loads(file.read_text("utf-8").partition("\n\n")[0]) for file in (tmp_path / "hugo/content/fr").rglob("*.md")]
    given = {file: file.read_text("utf-8").partition("\n\n") for file in (tmp_path / "pelican/content/fr").rglob("*.md")}
    fields = {file: json.loads(head.removeprefix("Fields: ")) for file, (head, _, _) in given.items()}
    assert {one["url"] for one in fields.values()} == {head["url"] for head in heads if "url" in head}
    ada = tmp_path / "pelican/content/fr/member/ada.md"
    assert fields[ada]["in"] == "en" and fields[ada]["under"]["team"] == ["2-5"] and given[ada][2] == ""
    assert (tmp_path / "pelican/content/en/member/ada.md").read_text("utf-8").endswith("\n\n*Ada* draws boxes.\n")
    assert json.loads((tmp_path / "pelican/data/fr.json").read_text("utf-8"))["words"]["Works in"] == "Travaille en"


def test_astro_is_given_the_same_pages_as_javascript_alone_and_each_text_in_its_own_language(plain_site, tmp_path):
    scenes = read_directory(plain_site.root, datetime.date.fromisoformat(TODAY))
    write_eleventy_js(scenes, tmp_path / "eleventy", tmp_path)
    write_astro(scenes, tmp_path / "astro", tmp_path)
    given, same = (json.loads((tmp_path / name / "data/fr.json").read_text("utf-8")) for name in ("astro", "eleventy"))
    assert [sheet["url"] for sheet in given["sheets"]] == [sheet["url"] for sheet in same["sheets"]]
    assert not [sheet for sheet in given["sheets"] if "text" in sheet]
    assert given["words"]["Works in"] == "Travaille en" and set(given["words"]) == set(same["words"])
    texts = {str(file.relative_to(tmp_path / "astro/content")) for file in (tmp_path / "astro/content").rglob("*.md")}
    assert "en/member/ada.md" in texts and "fr/member/ada.md" not in texts
    assert (tmp_path / "astro/src/lib/grouping.js").exists() and (tmp_path / "eleventy/lib/grouping.js").exists()


def test_who_takes_longer_than_the_limit_did_not_finish(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(Path(__file__).parents[1] / "benchmarks")
    import peers

    slow = peers.Peer("Slow", tmp_path, [sys.executable, "-c", "import time; time.sleep(60)"], "output", (), ())
    assert peers.build(slow, 0.2) is None
    wrong = peers.Peer("Wrong", tmp_path, [sys.executable, "-c", "raise SystemExit('not like this')"], "output", (), ())
    with pytest.raises(SystemExit, match="Wrong: not like this"):
        peers.build(wrong, 60)
    table = list(peers.lines({"Slow": None}, {("Slow", case): [] for case in peers.CASES}, 20))
    assert "| cold | Slow | did not finish | |" in table
