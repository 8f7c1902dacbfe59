"""When a build answers at once that the site stands: when nothing it was made of changed, and nobody touched it; and with the same words."""

from __future__ import annotations

import os
import shutil

import pytest

import showcase.checking
from conftest import Site, member

TWO = member("alpha", "Alpha") + member("beta", "Beta", services="[branding, branding]")


@pytest.fixture
def read(monkeypatch) -> list[str]:
    """Which builds read the content from now on."""
    seen: list[str] = []
    real = showcase.checking.read_site

    def noting(site, *rest):
        seen.append(site.name)
        return real(site, *rest)

    monkeypatch.setattr(showcase.checking, "read_site", noting)
    return seen


@pytest.fixture
def built(site) -> Site:
    """A site of two members that stands: the second build may have come too soon after the files were written to believe their times."""
    tiny: Site = site(TWO)
    for _ in range(2):
        assert tiny.build().status == 0
    return tiny


def test_with_nothing_changed_the_content_is_not_even_read_and_all_is_told_as_before(built, read):
    before = built.published()
    (first, second) = (built.build().report for _ in range(2))
    assert read == []
    assert built.published() == before
    assert first["problems"] == second["problems"] != []
    assert first["summary"] == second["summary"] and first["summary"]["pages"] > 0
    assert (first["written"], first["removed"], first["unchanged"]) == ([], [], len(before))


@pytest.mark.parametrize(
    "change",
    [
        member("alpha", "Alfa"),
        "--- content/members/alpha/about.fr.md\nDes boîtes.\n",
        "--- content/pages/new/page.yaml\ntitle: {en: New}\n",
        '--- i18n/fr.po\nmsgid "Members"\nmsgstr "Adhérents"\n',
        "--- themes/own/theme.yaml\nextends: default\n",
    ],
)
def test_whatever_changes_in_content_words_or_theme_is_read(built, read, change):
    built.write(change)
    built.build()
    assert len(read) == 1


def test_what_is_taken_away_is_gone(built, read):
    shutil.rmtree(built.root / "content/members/beta")
    built.build()
    assert len(read) == 1 and not any("beta" in path for path in built.published())


def test_another_day_or_option_or_a_touched_output_is_another_build(built, read):
    built.build("--today", "2027-01-01")
    built.build("--no-images")
    built.build("--clean")
    assert len(read) == 3
    built.build()
    (built.root / "output/en/index.html").write_text("defaced")
    read.clear()
    built.build()
    assert len(read) == 1 and built.page("en/") != "defaced"


def test_a_change_that_keeps_the_size_and_the_time_of_a_file_is_seen(built, read):
    file = built.root / "content/members/alpha/member.yaml"
    times = file.stat()
    file.write_text(file.read_text("utf-8").replace("Alpha", "Alfas"), "utf-8")
    os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
    built.build()
    assert len(read) == 1 and "Alfas" in built.page("en/members/alpha/")


def test_a_theme_behind_a_link_is_looked_at_in_every_build(built, read, tmp_path):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared/theme.yaml").write_text("extends: default\n")
    (built.root / "themes").mkdir()
    (built.root / "themes/own").symlink_to(tmp_path / "shared")
    for _ in range(4):
        built.build()
    assert len(read) == 4


@pytest.mark.parametrize("harm", ["cut", "other", "foreign"])
def test_a_damaged_standing_is_none(built, read, harm):
    before = built.published()
    (kept,) = (built.root / ".showcase/standing").iterdir()
    data = kept.read_bytes()
    kept.write_bytes({"cut": data[: len(data) // 2], "other": data[:-9] + b"123456789", "foreign": b"{}"}[harm])
    assert built.build().status == 0
    assert len(read) == 1 and built.published() == before


def test_errors_are_told_in_every_build(built, read):
    built.write(member("beta", "Beta", services="[nothing]"))
    assert [built.build().status for _ in range(2)] == [1, 1]
    assert len(read) == 2
