"""Which entries are read again: those whose files changed in any way, and no others; what was found in the others is told all the same."""

from __future__ import annotations

import os
import shutil

import pytest

import showcase.content
import showcase.looking
import showcase.recall
import showcase.upkeep
from conftest import TODAY, Site, member
from showcase.cache import Cache

THREE = member("alpha", "Alpha", partners="[beta]") + member("beta", "Beta") + member("gamma", "Gamma", status="alumni")
PICTURE = """--- content/members/alpha/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""


@pytest.fixture
def read(monkeypatch) -> list[str]:
    """The files with fields that are read from now on."""
    paths: list[str] = []
    real = showcase.content.read_yaml

    def noting(data, path, *more):
        paths.append(path)
        return real(data, path, *more)

    monkeypatch.setattr(showcase.content, "read_yaml", noting)
    return paths


def members(paths: list[str]) -> list[str]:
    found = [path for path in paths if path.startswith("content/members/")]
    paths.clear()
    return found


@pytest.fixture
def built(site) -> Site:
    """A site of three members, one of them departed, that has been built once."""
    tiny: Site = site(THREE)
    assert tiny.build().status == 0
    return tiny


def test_an_entry_is_read_again_only_when_one_of_its_files_changed(built, read):
    built.build()
    assert members(read) == []
    built.write(member("beta", "Beth"))
    built.build()
    assert members(read) == ["content/members/beta/member.yaml"]
    assert "Beth" in built.page("en/members/") and "Alpha" in built.page("en/members/") and "Gamma" not in built.page("en/members/")
    built.write("--- content/members/alpha/about.en.md\nWords.\n")
    built.build()
    assert members(read) == ["content/members/alpha/member.yaml"]


def test_a_change_that_keeps_the_size_and_the_time_of_a_file_is_seen(built):
    file = built.root / "content/members/beta/member.yaml"
    before = file.stat()
    file.write_text(file.read_text().replace("good lid", "fine lid"))
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size and file.stat().st_mtime_ns == before.st_mtime_ns
    built.build()
    assert "fine lid" in built.page("en/members/beta/")


def test_what_is_saved_while_a_build_reads_is_seen_by_the_next(built, monkeypatch):
    real = showcase.content.read_yaml
    built.write(member("beta", "Beth"))

    def saved_meanwhile(data, path, *more):
        if path.startswith("content/members/beta/"):
            built.write(member("beta", "Betty"))
        return real(data, path, *more)

    monkeypatch.setattr(showcase.content, "read_yaml", saved_meanwhile)
    built.build()
    assert "Beth" in built.page("en/members/")
    monkeypatch.undo()
    built.build()
    assert "Betty" in built.page("en/members/")


def test_a_member_that_comes_while_a_build_begins_is_there(built, monkeypatch):
    real = showcase.upkeep.sighting

    def joined_meanwhile(root, moment):
        found = real(root, moment)
        built.write(member("delta", "Delta"))
        return found

    built.write(member("beta", "Beth"))
    monkeypatch.setattr(showcase.upkeep, "sighting", joined_meanwhile)
    assert built.build().status == 0
    monkeypatch.undo()
    built.build()
    assert "Delta" in built.page("en/members/")


def test_a_copy_of_a_site_with_its_cache_is_not_read_again(built, read, tmp_path):
    shutil.copytree(built.root, tmp_path / "copy")
    copy = Site(tmp_path / "copy")
    assert copy.build().status == 0
    assert members(read) == []
    assert copy.published() == built.published()


def test_another_place_or_sector_or_setting_makes_all_be_read_again(built, read):
    for path in ("content/places.yaml", "content/sectors/design/sector.yaml", "content/site.yaml"):
        members(read)
        built.write(f"--- {path}\n{(built.root / path).read_text()}# a note\n")
        built.build()
        assert len(members(read)) == 3


def test_advice_about_an_entry_is_told_in_every_build(built):
    built.write("--- content/members/beta/notes.txt\nx\n")
    first, second = built.build(), built.build()
    assert first.codes == second.codes == ["stray-file"]
    assert first.problems == second.problems


def test_an_entry_that_cannot_be_decoded_is_told_in_every_build(built):
    built.write(member("beta", "Beta", commune="nowhere"))
    first, second = built.build(), built.build()
    assert first.status == second.status == 1 and first.codes == second.codes == ["unknown-commune"]
    built.write(member("beta", "Beta"))
    assert built.build().codes == []


def test_who_names_a_member_that_is_gone_is_told_so_at_its_line(built):
    shutil.rmtree(built.root / "content/members/beta")
    again = built.build()
    assert again.codes == ["unknown-member"]
    assert again.problems == built.check().problems
    (problem,) = again.problems
    lines = (built.root / problem["path"]).read_text().splitlines()
    assert problem["path"] == "content/members/alpha/member.yaml" and lines[problem["line"] - 1] == "partners: [beta]"
    built.write(member("beta", "Beta"))
    assert built.build().codes == []


def test_a_picture_that_is_gone_or_changed_is_told_at_its_line(built):
    built.write(member("alpha", "Alpha", cover="{src: images/box.svg, alt: A box}") + PICTURE)
    assert built.build().codes == []
    picture = built.root / "content/members/alpha/images/box.svg"
    drawing = picture.read_text()
    picture.write_text("not a drawing")
    assert built.build().problems == built.check().problems != []
    picture.unlink()
    missing = built.build()
    assert missing.codes == ["picture-missing"] and missing.problems[0]["line"] > 1
    picture.write_text(drawing)
    assert built.build().codes == []


def looked_at(built, monkeypatch) -> list[str]:
    """Note the pictures that are read from now on."""
    paths: list[str] = []
    real = showcase.looking.read_picture
    monkeypatch.setattr(showcase.looking, "read_picture", lambda root, path: paths.append(path) or real(root, path))
    return paths


def test_a_picture_is_read_again_only_when_its_file_changed(built, monkeypatch):
    built.write(member("alpha", "Alpha", cover="{src: images/box.svg, alt: A box}") + PICTURE)
    picture = built.root / "content/members/alpha/images/box.svg"
    assert built.build().status == 0
    read = looked_at(built, monkeypatch)
    built.write(member("beta", "Beth"))
    built.build()
    assert read == []
    before, drawing, page = os.stat(picture), picture.read_text(), built.page("en/members/alpha/")
    picture.write_text(drawing.replace("1000", "1200"))
    os.utime(picture, ns=(before.st_atime_ns, before.st_mtime_ns))
    built.build()
    assert read == ["content/members/alpha/images/box.svg"]
    assert built.page("en/members/alpha/") != page


@pytest.mark.parametrize("harm", ["cut", "foreign", "gone"])
def test_what_is_known_of_pictures_may_be_damaged(built, monkeypatch, harm):
    built.write(member("alpha", "Alpha", cover="{src: images/box.svg, alt: A box}") + PICTURE)
    assert built.build().status == 0
    (kept,) = (built.root / ".showcase/look").iterdir()
    data = kept.read_bytes()
    kept.unlink()
    if harm != "gone":
        kept.write_bytes(data[: len(data) // 2] if harm == "cut" else b"{}")
    read = looked_at(built, monkeypatch)
    built.write(member("beta", "Beth"))
    assert built.build().status == 0
    assert read == ["content/members/alpha/images/box.svg"]


@pytest.mark.parametrize("harm", ["cut", "other", "foreign"])
def test_what_was_damaged_is_read_again(built, read, harm):
    file = built.root / ".showcase/read/head"
    data = file.read_bytes()
    file.write_bytes({"cut": data[: len(data) // 2], "other": data[:-9] + b"123456789", "foreign": b"{}"}[harm])
    before = built.published()
    # Without it a build does not read at all.
    shutil.rmtree(built.root / ".showcase/standing")
    assert built.build().status == 0
    assert len(members(read)) == 3 and built.published() == before


def test_a_part_of_what_was_read_that_is_lost_costs_the_members_of_that_part(built, read):
    parts = [path for path in (built.root / ".showcase/read").iterdir() if path.name != "head"]
    assert len(parts) > 1
    parts[0].unlink()
    built.write("--- content/pages/new/page.yaml\ntitle: {en: New}\n")
    built.build()
    assert 0 < len(members(read)) < 3
    built.write("--- content/pages/new/page.yaml\ntitle: {en: Newer}\n")
    read.clear()
    built.build()
    assert members(read) == []


@pytest.mark.parametrize("harm", ["cut", "of another file", "gone"])
def test_members_whose_words_were_lost_are_read_again_when_they_are_needed(built, harm):
    built.write("--- content/members/beta/about.en.md\nBoxes.\n")
    shelves = {path: path.read_bytes() for path in (built.root / ".showcase/members").iterdir()}
    assert built.build().status == 0
    for path in [*(built.root / ".showcase/members").iterdir()]:
        if harm == "gone":
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[:-1] if harm == "cut" else shelves[path])
    (built.root / "content/members/beta/about.en.md").write_text("Trunks.\n", encoding="utf-8")
    built.write(member("gamma", "Gamma", services="[branding]"))
    assert built.build().status == 0
    fresh = built.published()
    assert "Trunks." in built.page("en/members/beta/")
    assert built.build("--clean").status == 0 and built.published() == fresh


def test_members_that_were_kept_under_other_settings_are_not_believed(site, monkeypatch):
    """The disk had no room for the members as the new settings read them, and then had some for the rest."""
    tiny = site(member("alpha", "Alpha", phone="621 123 456"))
    assert tiny.build().status == 0 and "+352 621 123 456" in tiny.page("en/members/alpha/")
    settings = tiny.root / "content/site.yaml"
    settings.write_text(f"{settings.read_text('utf-8')}country: DE\n", "utf-8")
    real = Cache.put
    with monkeypatch.context() as full:
        full.setattr(Cache, "put", lambda cache, kind, key, data: kind == "members" or real(cache, kind, key, data))
        assert tiny.build().status == 0
    shutil.rmtree(tiny.root / "output")
    assert tiny.build().status == 0
    assert "+49 621 123456" in tiny.page("en/members/alpha/")


def test_on_another_day_all_is_read_again(built, read):
    built.run("build", "--no-search", "--jobs", "1", "--today", "2027-01-01")
    assert len(members(read)) == 3
    built.run("build", "--no-search", "--jobs", "1", "--today", TODAY)
    assert len(members(read)) == 3


def test_many_members_read_in_several_processes_are_the_same_members(site, monkeypatch):
    broken = member("delta", "Delta", team="many") + member("echo", "Echo", partners="[Beta]", website="echo.example", status="paused")
    tiny: Site = site(THREE + broken)
    alone = tiny.check("--jobs", "1")
    shutil.rmtree(tiny.root / ".showcase")
    monkeypatch.setattr(showcase.recall, "_MANY", 2)
    together = tiny.check("--jobs", "2")
    again = tiny.check("--jobs", "2")
    assert alone.problems == together.problems == again.problems
    assert {"unknown-member", "not-a-web-address"} <= set(alone.codes)


def test_a_site_read_in_several_processes_is_published_as_ever(built, monkeypatch):
    before = built.published()
    for folder in (".showcase", "output"):
        shutil.rmtree(built.root / folder)
    monkeypatch.setattr(showcase.recall, "_MANY", 2)
    built.run("build", "--no-search", "--jobs", "2", "--today", TODAY)
    assert built.published() == before


def test_a_folder_in_the_place_of_something_kept_costs_one_build(built, read):
    kept = built.root / ".showcase/read/head"
    kept.unlink()
    (kept / "odd").mkdir(parents=True)
    before = built.published()
    built.write(member("beta", "Beth"))
    built.build()
    assert len(members(read)) == 3
    built.write(member("beta", "Beta"))
    built.build()
    assert members(read) == ["content/members/beta/member.yaml"]
    assert built.published() == before
