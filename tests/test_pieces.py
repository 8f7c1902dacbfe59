"""What lists many entries is made of a piece an entry: an edit makes the pieces of that entry again, and no others."""

from __future__ import annotations

import shutil

import pytest

import showcase.opendata
import showcase.searching
from conftest import member

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

    watch(showcase.searching, "member_facets")
    watch(showcase.searching, "project_facets")
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
