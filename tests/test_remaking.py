"""Which pages a build makes again: those that would come out otherwise, and no others; and whom it believes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import showcase.build
import showcase.remaking
from conftest import Site, member
from showcase.memory import World

PROJECT = """--- content/members/{id}/projects/box.yaml
title: {title}
year: 2025
images: [{{src: images/box.svg, alt: A box}}]
--- content/members/{id}/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""
THREE = (
    member("alpha", "Alpha")
    + member("beta", "Beta", commune="kayl", services="[branding]")
    + member("gamma", "Gamma", status="paused")
    + PROJECT.format(id="alpha", title="Alpha box")
    + PROJECT.format(id="beta", title="Beta box")
)
OWN_THEME = """--- themes/own/theme.yaml
extends: default
--- themes/own/templates/pages/project.html
{% extends "parent/pages/project.html" %}
"""


@pytest.fixture
def built(site) -> Site:
    """A site of three members that has been built once."""
    tiny: Site = site(THREE)
    assert tiny.build().status == 0
    return tiny


def rendered(site: Site, *options: str) -> int:
    report = site.build(*options).report
    assert report["summary"]["errors"] == 0, report["problems"]
    return int(report["summary"]["rendered"])


def written(site: Site) -> list[str]:
    """The pages that a build wrote."""
    return [path for path in site.build().report["written"] if path.endswith(".html")]


def settings(site: Site) -> str:
    return (site.root / "content/site.yaml").read_text("utf-8")


def test_with_nothing_changed_no_page_is_rendered_from_the_second_build_on(built):
    assert rendered(built) == 0
    assert rendered(built) == 0


def test_a_word_in_a_long_text_makes_the_member_s_own_pages_again_and_no_others(built):
    built.write("--- content/members/alpha/about.en.md\nBoxes with a lid.\n")
    assert rendered(built) == 2
    built.write("--- content/members/alpha/about.en.md\nBoxes without a lid.\n")
    assert written(built) == ["en/members/alpha/index.html", "fr/membres/alpha/index.html"]


@pytest.fixture
def viewed(monkeypatch) -> list[str]:
    """The pages whose views are made from now on."""
    made: list[str] = []
    real = showcase.remaking.view_of
    monkeypatch.setattr(showcase.remaking, "view_of", lambda page, *rest: made.append(page.file) or real(page, *rest))
    return made


def test_a_word_in_a_long_text_has_the_views_made_again_that_show_it_and_no_others(built, viewed):
    built.write("--- content/members/alpha/about.en.md\nBoxes.\n--- content/members/alpha/about.fr.md\nDes boîtes.\n")
    built.write("--- content/members/alpha/projects/box.en.md\nA box.\n")
    built.build()
    viewed.clear()
    built.write("--- content/members/alpha/about.fr.md\nDes boîtes rondes.\n")
    assert rendered(built) == 1 and viewed == ["fr/membres/alpha/index.html"]
    viewed.clear()
    # Without a French one, the French page of a work shows the English text.
    built.write("--- content/members/alpha/projects/box.en.md\nA round box.\n")
    assert rendered(built) == 2 and sorted(viewed) == [
        "en/members/alpha/index.html",
        "en/works/alpha/box/index.html",
        "fr/realisations/alpha/box/index.html",
    ]
    assert "A round box" in built.page("fr/realisations/alpha/box/") and "A round box" in built.page("data/members/alpha.json")


def test_what_lists_are_made_of_is_not_looked_at_again_while_no_entry_says_anything_else(built, monkeypatch):
    found = []
    real = World._digest
    monkeypatch.setattr(World, "_digest", lambda self, sight: found.append(sight[0]) or real(self, sight))
    built.write("--- content/members/alpha/about.en.md\nBoxes.\n")
    built.build()
    assert "facts" in found, "who has texts is said by the entry"
    found.clear()
    built.write("--- content/members/alpha/about.en.md\nBoxes with a lid.\n")
    built.build()
    assert {"text", "member"} <= set(found) and not {"facts", "works", "neighbours", "members_of"} & set(found)
    built.write(member("beta", "Beta", commune="esch"))
    assert "en/places/south/kayl/index.html" in written(built) and "beta" in built.page("en/places/south/esch/")


def test_a_text_that_comes_or_goes_or_changes_its_language_is_seen_everywhere(built, viewed):
    english, french = (built.root / f"content/members/alpha/about.{lang}.md" for lang in ("en", "fr"))

    def as_clean() -> bool:
        assert built.build().status == 0
        seen, after = set(viewed), built.published()
        assert built.build("--clean").status == 0
        viewed.clear()
        return after == built.published() and {"en/members/alpha/index.html", "fr/membres/alpha/index.html"} <= seen

    english.write_text("Boxes.\n")
    assert as_clean()
    french.write_text("Des boîtes.\n")
    assert as_clean()
    english.unlink()
    assert as_clean()
    french.rename(english)
    assert as_clean()
    english.write_text("<!-- only a note -->\n")
    assert as_clean()


def test_where_the_share_of_words_announces_a_page_the_length_of_a_text_is_seen_in_all_languages(built):
    built.write(f"--- content/site.yaml\n{settings(built)}announce_from: 50\n")
    built.write("--- content/members/alpha/about.en.md\nBoxes.\n--- content/members/alpha/about.fr.md\nDes.\n")
    built.build()
    assert 'hreflang="fr"' not in built.page("en/members/alpha/").partition("</head>")[0]
    built.write("--- content/members/alpha/about.fr.md\nDes boîtes, et encore des boîtes, et rien que des boîtes.\n")
    assert written(built) == ["en/members/alpha/index.html", "fr/membres/alpha/index.html"]
    assert 'hreflang="fr"' in built.page("en/members/alpha/").partition("</head>")[0]


def test_a_new_name_shows_wherever_the_member_is_named_and_nowhere_else(built):
    before = built.published()
    built.write(member("beta", "Beth", commune="kayl", services="[branding]"))
    changed = written(built)
    after = built.published()
    assert changed == sorted(path for path in after if path.endswith(".html") and after[path] != before.get(path))
    assert "en/members/beta/index.html" in changed and "en/works/alpha/box/index.html" in changed, "its neighbour among the works"
    assert "en/places/south/esch/index.html" not in changed and "en/places/south/kayl/index.html" in changed


def test_what_a_page_would_show_the_same_is_not_rendered_again(built):
    # Owners are on no page; the file is another one all the same.
    built.write(member("alpha", "Alpha", owners="[alpha]"))
    assert rendered(built) == 0


def test_what_a_first_build_of_many_pages_left_out_is_made_up_for_page_by_page(site, monkeypatch):
    monkeypatch.setattr(showcase.remaking, "_MANY", 0)
    large = site(THREE)
    assert large.build().status == 0
    before = large.published()
    large.write(member("alpha", "Alpha", owners="[alpha]"))
    assert rendered(large) > 0 and large.published() == before, "of these nobody knows yet what their views were"
    large.write(member("alpha", "Alpha", owners="[alpha, beta]"))
    assert rendered(large) == 0 and large.published() == before
    assert large.build("--clean").status == 0 and large.published() == before


def test_a_changed_template_makes_the_pages_again_that_are_made_with_it(built):
    built.write(f"--- content/site.yaml\n{settings(built)}theme: own\n{OWN_THEME}")
    built.build()
    theme = built.root / "themes/own/templates/pages/project.html"
    theme.write_text(theme.read_text() + "{% block project_links %}Other{% endblock %}")
    assert rendered(built) == 4
    theme.write_text(theme.read_text() + "{# a word #}")
    assert rendered(built) == 4 and written(built) == []


def test_a_changed_word_of_the_interface_makes_the_pages_of_its_language_again(built):
    pages = sum(path.startswith("fr/") and path.endswith(".html") for path in built.published())
    built.write('--- i18n/fr.po\nmsgid "Members"\nmsgstr "Adhérents"\n')
    assert pages <= rendered(built) <= pages + 3, "and those that greet in every language"


def test_a_changed_setting_or_place_or_sector_is_seen_everywhere(built):
    built.write(f"--- content/site.yaml\n{settings(built).replace('Tiny', 'Tinier')}")
    assert "en/members/alpha/index.html" in written(built)
    places = (built.root / "content/places.yaml").read_text()
    built.write(f"--- content/places.yaml\n{places.replace('en: Esch', 'en: Esch on Alzette')}")
    assert "en/members/alpha/index.html" in written(built)
    sector = (built.root / "content/sectors/design/sector.yaml").read_text()
    built.write(f"--- content/sectors/design/sector.yaml\n{sector.replace('en: Design', 'en: Designing')}")
    assert "en/members/alpha/index.html" in written(built)


def test_who_comes_and_who_goes_is_seen_in_every_list(built):
    built.write(member("delta", "Delta"))
    assert {"en/index.html", "en/members/index.html", "en/members/delta/index.html", "en/a-z/index.html"} <= set(written(built))
    built.write(member("delta", "Delta", status="alumni"))
    report = built.build().report
    assert "data/members/delta.json" in report["removed"] and "en/members/delta/index.html" in report["written"]
    assert "Delta" not in built.page("en/members/delta/")
    assert "Delta" not in built.page("en/members/") + built.page("en/a-z/")


def test_an_entry_that_expires_is_gone_on_the_day(built):
    built.write(member("alpha", "Alpha", memberships="[{name: Guild of boxes, until: 2026-12-31}]"))
    built.build()
    assert "Guild of boxes" in built.page("en/members/alpha/")
    built.build("--today", "2027-01-01")
    assert "Guild of boxes" not in built.page("en/members/alpha/")


# Whom a build believes


def test_a_clean_build_renders_everything(built):
    pages = built.build().report["summary"]["pages"]
    assert rendered(built, "--clean") == pages


@pytest.mark.parametrize("harm", ["cut", "other", "foreign"])
def test_a_damaged_memory_is_no_memory(built, harm):
    before = built.published()
    built.write(member("beta", "Beth", commune="kayl", services="[branding]"))
    (memory,) = (built.root / ".showcase/memory").iterdir()
    data = memory.read_bytes()
    memory.write_bytes({"cut": data[: len(data) // 2], "other": data[:-9] + b"123456789", "foreign": b"{}"}[harm])
    assert rendered(built) == built.build().report["summary"]["pages"]
    built.write(member("beta", "Beta", commune="kayl", services="[branding]"))
    assert built.build().status == 0 and built.published() == before


def test_files_that_are_made_of_the_whole_directory_stay_where_only_the_theme_changes(built, monkeypatch):
    made = []
    real = showcase.build.data_files
    monkeypatch.setattr(showcase.build, "data_files", lambda pieces, *last: made.append(pieces) or real(pieces, *last))
    built.write(f"--- content/site.yaml\n{settings(built)}theme: own\n{OWN_THEME}")
    built.build()
    assert len(made) == 1
    for number in range(2):
        built.write(OWN_THEME + f"{{% block project_links %}}{number}{{% endblock %}}")
        assert rendered(built) == 4
    built.write(member("beta", "Beth", commune="kayl", services="[branding]"))
    built.build()
    built.write(OWN_THEME)
    built.build()
    assert len(made) == 2


def changed_by_hand(output: Path) -> None:
    page = output / "en/members/alpha/index.html"
    page.unlink()
    page.write_text("defaced")


def left_behind(output: Path) -> None:
    (output / "en/members/stray.html").write_text("stray")


def taken_away(output: Path) -> None:
    (output / "en/members/alpha/index.html").unlink()


def all_taken_away(output: Path) -> None:
    output.rename(output.with_name("old"))


def left_in_the_standby(output: Path) -> None:
    (output.with_name(".output.standby") / "en/stray.html").write_text("stray")


@pytest.mark.parametrize("hand", [changed_by_hand, left_behind, taken_away, all_taken_away, left_in_the_standby])
@pytest.mark.parametrize("again", [1, 2, 3])
def test_what_somebody_did_to_output_is_put_right_whenever_it_happens(built, hand, again):
    for number in range(again):
        built.write(member("alpha", "Alpha", tagline=f"Boxes {number}"))
        built.build()
    before = built.published()
    hand(built.root / "output")
    for _ in range(2):
        assert built.build().status == 0
        assert built.published() == before


def test_each_folder_that_is_published_to_has_a_memory_of_its_own(built):
    elsewhere = ["--output", str(built.root / "elsewhere")]
    assert rendered(built, *elsewhere) > 0
    assert rendered(built) == rendered(built, *elsewhere) == 0
    built.write(member("alpha", "Alpha", tagline="Other boxes"))
    assert rendered(built) == rendered(built, *elsewhere) > 0


def test_other_options_are_other_pages(built):
    with_pictures = built.page("en/members/alpha/")
    built.build("--no-images")
    assert [path for path, page in built.published().items() if path.endswith(".html") and b"<picture" in page] == []
    built.build("--base-url", "https://other.example/below/")
    assert "https://other.example/below/en/" in built.page("en/members/alpha/")
    built.build()
    assert built.page("en/members/alpha/") == with_pictures


def test_compiled_templates_are_kept_and_believed_only_whole(site):
    tiny: Site = site(member("alpha", "Alpha"))
    kept = tiny.root / ".showcase/templates"

    def build_anew() -> dict[str, bytes]:
        # In a process of its own: the tests share what they compile.
        command = [sys.executable, "-m", "showcase", "build", "--site", str(tiny.root), "--no-search"]
        assert subprocess.run(command, capture_output=True).returncode == 0
        return {path.name: path.read_bytes() for path in kept.iterdir()}

    whole, before = build_anew(), tiny.published()
    tiny.write(member("alpha", "Alfa"))
    for path in kept.iterdir():
        path.write_bytes(whole[path.name][:-40])
    build_anew()
    tiny.write(member("alpha", "Alpha"))
    times = {path: path.stat().st_mtime_ns for path in kept.iterdir()}
    assert build_anew().keys() == whole.keys() and tiny.published() == before
    assert {path: path.stat().st_mtime_ns for path in kept.iterdir()} == times
