"""What lists many entries is made of a piece an entry: an edit makes the pieces of that entry again, and no others."""

from __future__ import annotations

import shutil

import pytest

import showcase.feeds
import showcase.narrowing
import showcase.opendata
import showcase.pieces
import showcase.searching
from conftest import member
from showcase.cache import Cache

WORK = """--- content/members/beta/projects/box.yaml
title: Box
year: 2025
images: [{src: images/box.svg, alt: A box}]
--- content/members/beta/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""


@pytest.fixture
def made(monkeypatch):
    """Note for which entries rows of lists, and records of the open data, are made."""
    found: list[str] = []

    def watch(module, name):
        real = getattr(module, name)
        monkeypatch.setattr(module, name, lambda one, *rest: found.append(one.id) or real(one, *rest))

    watch(showcase.narrowing, "member_facets")
    watch(showcase.narrowing, "project_facets")
    watch(showcase.opendata, "_feature")
    return found


@pytest.fixture
def built(site):
    one = site(member("alpha", "Alpha") + member("beta", "Beta") + member("gamma", "Gamma") + WORK)
    assert one.build().status == 0
    return one


def test_an_edit_makes_the_pieces_of_one_entry(built, made):
    built.write(member("beta", "Beta", tagline="Lids"))
    assert built.build().status == 0
    assert set(made) == {"beta", "box"}
    assert "Lids" in built.page("en/members.json") and "Lids" in built.page("data/members.json")


def test_files_that_list_nothing_new_are_not_joined_again(built, monkeypatch):
    joined = []
    real = showcase.searching.browse_json
    monkeypatch.setattr(showcase.searching, "browse_json", lambda *rows, **rest: joined.append(rest["lang"]) or real(*rows, **rest))
    built.write("--- content/members/beta/about.en.md\nMore of the same, which no list shows.\n")
    assert built.build().status == 0
    assert joined == []
    built.write(member("beta", "Beta", tagline="Lids"))
    assert built.build().status == 0
    assert sorted(joined) == ["en", "en", "fr", "fr"]


def test_whoever_leaves_leaves_every_list(built, made):
    shutil.rmtree(built.root / "content/members/beta")
    assert built.build().status == 0
    assert made == []
    for file in ("en/members.json", "en/works.json", "en/directory.json", "data/members.json", "data/members.csv", "data/projects.json"):
        assert "beta" not in built.page(file)
    assert "data/members/beta.json" not in built.published()


def test_a_word_in_a_long_text_changes_no_list_and_no_feed_and_reads_only_the_pieces_that_hold_texts(built, monkeypatch):
    built.write(member("alpha", "Alpha", since="2026-05-06"))
    built.write("--- content/members/beta/about.en.md\nBoxes.\n")
    assert built.build("--no-images").status == 0
    read, made = [], []
    get, lists, item = Cache.get, showcase.opendata._list, showcase.feeds._item
    monkeypatch.setattr(Cache, "get", lambda self, kind, key: read.append((kind, key)) or get(self, kind, key))
    monkeypatch.setattr(showcase.opendata, "_list", lambda name, *rest: made.append(name) or lists(name, *rest))
    monkeypatch.setattr(showcase.feeds, "_item", lambda one, scene: made.append(one.name) or item(one, scene))
    built.write("--- content/members/beta/about.en.md\nBoxes with a lid.\n")
    again = built.build("--no-images").report["written"]
    assert {"data/members/beta.json", "data/checksums.txt"} <= set(again) and "data/members.json" not in again
    assert [key for kind, key in read if kind == "pieces"] == ["data of members"] and made == []
    built.write(member("alpha", "Alfa", since="2026-05-06"))
    assert {"en/feed.atom", "fr/feed.json", "data/members.csv"} <= set(built.build("--no-images").report["written"])
    fresh = built.published()
    assert built.build("--no-images", "--clean").status == 0 and built.published() == fresh


def test_pieces_that_several_processes_make_are_the_same(built, monkeypatch):
    built.build("--no-images")
    before = built.published()
    monkeypatch.setattr(showcase.pieces, "_PIECES_A_PROCESS", 1)
    for folder in (".showcase", "output"):
        shutil.rmtree(built.root / folder)
    assert built.build("--jobs", "2", "--no-images").status == 0
    assert built.published() == before


def test_sums_without_their_pieces_are_made_up_for(built):
    for path in (built.root / ".showcase/pieces").iterdir():
        path.unlink()
    (memory,) = (built.root / ".showcase/memory").iterdir()
    memory.unlink()
    before = built.published()
    built.write("--- content/members/beta/about.en.md\nBoxes.\n")
    assert built.build().status == 0
    fresh = built.published()
    assert fresh != before
    assert built.build("--clean").status == 0 and built.published() == fresh


@pytest.mark.parametrize("harm", ["cut", "foreign", "gone"])
def test_damaged_pieces_are_made_again(built, made, harm):
    kept = {path: path.read_bytes() for path in (built.root / ".showcase/pieces").iterdir()}
    for path, data in kept.items():
        if harm == "gone":
            path.unlink()
        else:
            path.write_bytes(data[: len(data) // 2] if harm == "cut" else b"{}")
    built.write(member("beta", "Beta", tagline="Lids"))
    assert built.build().status == 0
    assert {"alpha", "beta", "gamma"} <= set(made)
    fresh = built.published()
    assert built.build("--clean").status == 0 and built.published() == fresh
