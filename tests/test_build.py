"""Building a whole site through the command line: what is published, and what a visitor finds on it."""

from __future__ import annotations

import shutil
import subprocess
import sys

import showcase.making
import showcase.pagefind
from conftest import TODAY, Result, Site, member


def test_every_member_has_a_page_in_every_language(site):
    built = site(member()).build()
    assert built.status in {0, 1}
    assert built.report["summary"]["errors"] == 0, built.problems


def test_a_page_shows_fallback_words_in_their_own_language(site):
    tiny = site(member(tagline="{fr: Des boîtes bien faites}"))
    assert tiny.build().status == 0
    assert '<span lang="fr">Des boîtes bien faites</span>' in tiny.page("en/members/studio-kanton/")


def test_nothing_is_published_while_an_error_stands(site):
    tiny = site(member())
    assert tiny.build().status == 0
    before = tiny.published()
    tiny.write(member(commune="nowhere"))
    assert tiny.build().status == 1
    assert tiny.published() == before


def test_a_second_build_changes_nothing(site):
    tiny = site(member())
    tiny.build()
    again = tiny.build().report
    assert again["written"] == [] and again["removed"] == []


def test_what_took_long_on_one_machine_is_not_made_again_on_another(site, tmp_path, monkeypatch):
    """A forge brings `.showcase/` back beside a checkout whose files all have other times."""
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>'
    picture = "cover: {src: images/box.svg, alt: A box}"
    here = site(member().replace("\ntagline:", f"\n{picture}\ntagline:") + f"--- content/members/studio-kanton/images/box.svg\n{drawing}\n")
    build = ("build", "--format", "json", "--lang", "en", "--today", TODAY, "--jobs", "1")
    assert here.run(*build).status == 0
    there = Site(tmp_path / "elsewhere/checkout")
    for folder in ("content", ".showcase"):
        shutil.copytree(here.root / folder, there.root / folder, copy_function=shutil.copyfile)
    made: list[str] = []
    monkeypatch.setattr(showcase.making, "_develop", lambda work: made.append(f"files of {work[0]}"))
    monkeypatch.setattr(showcase.pagefind, "bundle", lambda *work, **_: made.append("an index"))
    assert there.run(*build).status == 0
    assert made == []
    assert there.published() == here.published()
    assert {"cards", "media"} <= {path.partition("/")[0] for path in there.published()} and any(
        "pagefind" in path for path in there.published()
    )


def test_the_pages_of_an_entry_that_is_gone_are_gone(site):
    tiny = site(member() + member("second", "Second"))
    tiny.build()
    for file in sorted((tiny.root / "content/members/second").rglob("*"), reverse=True):
        file.unlink()
    (tiny.root / "content/members/second").rmdir()
    removed = tiny.build().report["removed"]
    assert "en/members/second/index.html" in removed and "fr/membres/second/index.html" in removed


def test_names_that_look_like_markup_or_templates_are_shown_as_typed(site):
    tiny = site(member(name="\"{{ 7 * 7 }} <b>Böx</b> & 'Co'\""))
    assert tiny.build().status == 0
    page = tiny.page("en/members/studio-kanton/")
    assert "{{ 7 * 7 }} &lt;b&gt;Böx&lt;/b&gt; &amp; &#39;Co&#39;" in page


def in_a_process_of_its_own(site: Site) -> Result:
    command = [sys.executable, "-m", "showcase", "build", "--site", str(site.root), "--no-search", "--format", "json"]
    done = subprocess.run(command, capture_output=True, text=True)
    return Result(done.returncode, done.stdout, done.stderr)


def test_a_process_that_ends_at_once_has_told_everything_and_left_everything_behind(site):
    tiny = site(member())
    first, again = in_a_process_of_its_own(tiny), in_a_process_of_its_own(tiny)
    assert (first.status, again.status, first.errors, again.errors) == (0, 0, "", "")
    assert sorted(first.report["written"]) == sorted(tiny.published()) and again.report["written"] == []
    tiny.write(member(commune="nowhere"))
    broken = in_a_process_of_its_own(tiny)
    assert broken.status == 1 and broken.codes == ["unknown-commune"]


def test_what_cannot_be_printed_is_no_success(site):
    tiny = site(member())
    command = [sys.executable, "-m", "showcase", "build", "--site", str(tiny.root), "--no-search"]
    with open("/dev/full", "w") as full:
        assert subprocess.run(command, stdout=full, stderr=subprocess.DEVNULL).returncode not in {0, 1}
