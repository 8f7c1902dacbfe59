"""The full text of a large directory lies in parts: an edit makes the part of its entry anew, and no other."""

from __future__ import annotations

import gzip
import json
import re
import shutil

import pytest

import showcase.gate
import showcase.searching
from conftest import TODAY, Site, member
from showcase.pagefind import folder

MANY = "".join(member(f"studio-{number}", f"Studio {number}") for number in range(12))
PARTS = re.compile(rf"en/{folder()}/(?:(\d+)/)?(?:fragment|index|pagefind\.|pagefind-entry)")


@pytest.fixture
def in_parts(site, monkeypatch) -> Site:
    """A directory of twelve members that counts as large."""
    monkeypatch.setattr(showcase.searching, "_PART", 6)
    tiny: Site = site(MANY)
    build(tiny)
    return tiny


def build(site: Site) -> list[str]:
    """Build with search; returns what is new or other."""
    done = site.run("build", "--format", "json", "--lang", "en", "--today", TODAY, "--jobs", "1")
    assert done.status == 0, done.text
    return list(done.report["written"])


def parts(paths: list[str]) -> set[str]:
    return {match[1] or "1" for match in map(PARTS.match, paths) if match}


def told(site: Site, lang: str = "en") -> list[str]:
    return list(json.loads(site.page(f"{lang}/{folder()}/parts.json"))["parts"])


def test_every_part_has_its_folder_and_only_the_first_has_the_program(in_parts):
    published = in_parts.published()
    folders = told(in_parts)
    assert folders == ["", "2/", "3/"]
    for part in folders:
        assert f"en/{folder()}/{part}pagefind-entry.json" in published
    assert [path for path in published if path.endswith(("pagefind.js", "pagefind-worker.js", "wasm.en.pagefind"))][:3] == [
        f"en/{folder()}/pagefind-worker.js",
        f"en/{folder()}/pagefind.js",
        f"en/{folder()}/wasm.en.pagefind",
    ]
    assert not [path for path in published if re.search(r"/[23]/(pagefind-worker|pagefind\.js|wasm)", path)]


def test_every_entry_is_in_one_part_and_known_by_it(in_parts):
    names = json.loads(in_parts.page("en/directory.json"))
    known = in_parts.page("en/directory.fragments.txt").split(" ")
    assert len(known) == len(set(known)) == len(names["url"]) and {one.partition(".")[2] for one in known} == {"1", "2", "3"}
    for one, kind, url in zip(known, names["kind"], names["url"], strict=True):
        id, _, part = one.partition(".")
        place = "" if part == "1" else f"{part}/"
        (file,) = (in_parts.root / f"output/en/{folder()}/{place}fragment").glob(f"*_{id}.pf_fragment")
        _, start, end = names["kinds"][kind]
        assert json.loads(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))["url"] == f"/{start}{url}{end}"
    assert set(in_parts.page("en/members.fragments.txt").split()) <= set(known)


def test_a_word_in_a_text_makes_one_part_a_language_anew(in_parts):
    in_parts.write("--- content/members/studio-3/about.en.md\nPorcelain.\n")
    written = build(in_parts)
    assert len(parts(written)) == 1
    assert f"en/{folder()}/parts.json" in written and "fr/directory.fragments.txt" in written
    assert not {"en/members.json", "fr/directory.json"} & {*written}


def test_a_member_and_its_works_are_in_one_part(in_parts):
    in_parts.write(
        "--- content/members/studio-3/projects/box.yaml\ntitle: Box\nyear: 2025\nimages: [{src: images/box.svg, alt: A box}]\n"
        "--- content/members/studio-3/images/box.svg\n"
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>\n'
    )
    # A service's and a sector's page say how many works there are nowhere in their texts, so that only this part is another one.
    assert len(parts(build(in_parts))) == 1


def test_edits_leave_the_index_that_a_clean_build_makes(in_parts, tmp_path):
    in_parts.write("--- content/members/studio-3/about.en.md\nPorcelain.\n")
    build(in_parts)
    shutil.rmtree(in_parts.root / "content/members/studio-5")
    build(in_parts)
    fresh = Site(tmp_path / "fresh")
    shutil.copytree(in_parts.root / "content", fresh.root / "content")
    build(fresh)
    assert in_parts.published() == fresh.published()


def test_what_is_kept_of_parts_does_not_grow_with_every_edit(in_parts):
    kept = in_parts.root / ".showcase"
    before = {kind: len(list((kept / kind).iterdir())) for kind in ("search", "fragments")}
    for word in ("Porcelain", "Stoneware"):
        in_parts.write(f"--- content/members/studio-3/about.en.md\n{word}.\n")
        build(in_parts)
    assert {kind: len(list((kept / kind).iterdir())) for kind in ("search", "fragments")} == before == {"search": 6, "fragments": 6}


def test_a_lost_list_of_fragments_is_made_again(in_parts):
    before = in_parts.published()
    shutil.rmtree(in_parts.root / ".showcase/fragments")
    in_parts.write("--- content/members/studio-3/about.en.md\nPorcelain.\n")
    build(in_parts)
    (in_parts.root / "content/members/studio-3/about.en.md").unlink()
    build(in_parts)
    assert in_parts.published() == before


def test_pages_are_not_searched_for_links_because_files_of_the_full_text_went(in_parts, monkeypatch):
    followed: list[str] = []
    real = showcase.gate.Gate.follow
    monkeypatch.setattr(showcase.gate.Gate, "follow", lambda gate, file, page: followed.append(file) or real(gate, file, page))
    in_parts.write("--- content/members/studio-3/about.en.md\nPorcelain.\n")
    before = set(in_parts.published())
    build(in_parts)
    assert [path for path in before - set(in_parts.published()) if path.endswith(".pf_fragment")]
    assert sorted(followed) == ["en/members/studio-3/index.html", "fr/membres/studio-3/index.html"]


def test_a_build_without_the_full_text_forgets_none_of_it(in_parts):
    kept = in_parts.root / ".showcase/search"
    before = sorted(kept.iterdir())
    assert in_parts.build().status == 0
    assert sorted(kept.iterdir()) == before
