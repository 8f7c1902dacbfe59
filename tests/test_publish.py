"""Publishing: whole or not at all, whatever goes wrong; never into a file that visitors have; one build at a time."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import TODAY, Site, member, publish
from showcase.publish import OutputFile, Stage, only_one

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1


def without_privileges() -> None:
    """Take from a process to come the right of the superuser to write where permissions forbid it (others have none to lose)."""
    if hasattr(ctypes.CDLL(None), "prctl"):
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)


def build(site: Site, *options: str) -> list[str]:
    """The command that builds a site in a process of its own."""
    return [sys.executable, "-m", "showcase", "build", "--site", str(site.root), "--today", TODAY, "--no-search", "--lang", "en", *options]


def listen() -> None:
    """Let a build be stopped even where the tests themselves are deaf to it, as what a shell runs in the background is."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def inodes(folder: Path) -> dict[str, int]:
    return {path.relative_to(folder).as_posix(): path.stat().st_ino for path in folder.rglob("*") if path.is_file()}


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def stage(tmp_path):
    """A way to publish files, given as name and words, to output/."""
    output = tmp_path / "output"

    def put(**texts: str):
        changes, _ = publish([OutputFile(name.replace("9", "/"), text.encode()) for name, text in texts.items()], Stage(output))
        return changes, {name: data.decode() for name, data in files(output).items()}

    return put


# What visitors get


def test_files_are_published_as_they_were_given_and_changes_are_told(stage):
    changes, found = stage(a="1", folder9b="2")
    assert found == {"a": "1", "folder/b": "2"}
    assert (changes.written, changes.unchanged, changes.removed) == (["a", "folder/b"], 0, [])
    changes, found = stage(a="1", folder9b="3", c="4")
    assert found == {"a": "1", "folder/b": "3", "c": "4"}
    assert (changes.written, changes.unchanged, changes.removed) == (["folder/b", "c"], 1, [])


def test_files_that_are_gone_are_gone_with_their_folders(stage, tmp_path):
    stage(a="1", deep9er9b="2", deep9c="3")
    changes, found = stage(a="1", deep9c="3")
    assert found == {"a": "1", "deep/c": "3"} and changes.removed == ["deep/er/b"]
    assert not (tmp_path / "output/deep/er").exists()
    # The folder swapped out is brought up to date as well: nothing comes back from it.
    changes, found = stage(a="1")
    assert found == {"a": "1"} and changes.removed == ["deep/c"]
    assert stage(a="1", d="5")[1] == {"a": "1", "d": "5"}


def test_a_file_may_take_the_place_of_a_folder_and_the_other_way_round(stage):
    stage(a="1", b9c="2")
    assert stage(a9x="3", b="4")[1] == {"a/x": "3", "b": "4"}
    assert stage(a="5", b9c9d="6")[1] == {"a": "5", "b/c/d": "6"}


def test_unchanged_files_are_shared_and_not_written_again(stage, tmp_path):
    stage(a="1", b="2")
    stage(a="1", b="2")
    before = inodes(tmp_path / "output")
    stage(a="1", b="3")
    after = inodes(tmp_path / "output")
    assert before["a"] == after["a"] == inodes(tmp_path / ".output.standby")["a"]
    assert after["b"] != before["b"]


def test_whatever_is_done_to_the_standby_never_changes_what_visitors_have(stage, tmp_path):
    stage(a="1", b="2")
    for number in range(4):
        stage(a="1", b=f"change {number}")
        visitors = files(tmp_path / "output")
        with (tmp_path / "output/b").open("rb") as page:
            stage(a=f"other {number}", b="3")
            assert page.read() == visitors["b"], "a visitor who began to read an old page reads all of it"
        assert (tmp_path / "output/a").read_text() == f"other {number}"


def test_what_somebody_changed_or_left_in_output_is_put_right(site):
    tiny = site(member())
    tiny.build()
    before = tiny.published()
    output = tiny.root / "output"
    (output / "en/index.html").write_text("defaced")
    (output / "fr/index.html").unlink()
    (output / "stray.txt").write_text("stray")
    again = tiny.build().report
    assert tiny.published() == before
    assert again["written"] == ["en/index.html", "fr/index.html"] and again["removed"] == ["stray.txt"]


def test_whatever_lies_in_the_standby_is_put_right(site):
    tiny = site(member())
    tiny.build()
    before = tiny.published()
    standby = tiny.root / ".output.standby"
    (standby / "en/index.html").unlink()
    (standby / "en/index.html").write_text("half a pa")
    (standby / "404.html").unlink()
    (standby / "404.html").mkdir()
    (standby / "404.html/file").write_text("x")
    (standby / "left/over").mkdir(parents=True)
    (standby / "robots.txt").unlink()
    (standby / "robots.txt").symlink_to("/etc/passwd")
    (standby / "linked").symlink_to("/etc")
    assert tiny.build().status == 0
    assert tiny.published() == before
    assert not any(path.is_symlink() for path in (tiny.root / "output").rglob("*"))


def test_the_site_may_be_published_elsewhere(site, tmp_path):
    tiny = site(member())
    elsewhere = tmp_path / "deep/er/public"
    assert tiny.build("--output", str(elsewhere)).status == 0
    assert not (tiny.root / "output").exists()
    tiny.build()
    assert files(elsewhere) == tiny.published()
    assert sorted(path.name for path in elsewhere.parent.iterdir()) == [".public.lock", ".public.standby", "public"]


def test_where_output_is_a_link_the_folder_it_leads_to_is_published_to(site, tmp_path):
    tiny = site(member())
    (tmp_path / "public").mkdir()
    (tiny.root / "output").symlink_to(tmp_path / "public")
    for tagline in ("First words", "Other words", "Last words"):
        tiny.write(member(tagline=tagline))
        assert tiny.build().status == 0
        assert (tiny.root / "output").is_symlink()
        assert tagline in (tmp_path / "public/en/members/studio-kanton/index.html").read_text()


# Whole or not at all


def test_an_error_while_pages_are_rendered_leaves_output_as_it_was(site):
    tiny = site(member() + member("second", "Second"))
    tiny.build()
    before, places = tiny.published(), inodes(tiny.root / "output")
    settings = (tiny.root / "content/site.yaml").read_text()
    tiny.write(
        f"--- content/site.yaml\n{settings}theme: own\n"
        """--- themes/own/theme.yaml
extends: default
--- themes/own/templates/pages/member.html
{% extends "parent/pages/member.html" %}
{% block member_reach %}changed {% if view.id == "studio-kanton" %}{{ view.nothing }}{% endif %}{% endblock %}
"""
    )
    assert tiny.build().status == 1
    assert tiny.published() == before and inodes(tiny.root / "output") == places
    tiny.write(f"--- content/site.yaml\n{settings}")
    healed = tiny.build().report
    assert tiny.published() == before and healed["written"] == healed["removed"] == []


def test_a_failure_of_the_disk_leaves_output_as_it_was(site):
    tiny = site(member())
    tiny.build()
    before = tiny.published()
    tiny.write(member(tagline="Other words"))
    # No file may grow beyond 2 kB, as on a full disk: pages are larger.
    broken = subprocess.run(["bash", "-c", 'ulimit -f 2; exec "$@"', "bash", *build(tiny, "--jobs", "1")], capture_output=True, text=True)
    assert (broken.returncode, len(broken.stderr.strip().splitlines())) == (3, 1), broken.stderr
    assert tiny.published() == before
    assert tiny.build().status == 0
    assert "Other words" in tiny.page("en/members/studio-kanton/")


def test_a_second_build_at_once_is_told_in_one_sentence(site):
    tiny = site(member())
    tiny.build()
    before = tiny.published()
    tiny.write(member(tagline="Other words"))
    with only_one(tiny.root / "output"):
        second = tiny.build()
        assert second.status == 3 and second.text == ""
        assert second.errors == f"showcase: Another build is publishing to {tiny.root}/output; try again when it is done.\n"
        assert tiny.published() == before
        assert tiny.build("--output", str(tiny.root / "elsewhere")).status == 0, "another folder is free"
    assert tiny.build().status == 0


@pytest.mark.parametrize("first", [False, True])
def test_a_folder_that_cannot_be_written_to_is_told_in_one_sentence(site, tmp_path, first):
    tiny = site(member())
    folder = tmp_path / "closed"
    folder.mkdir()
    if not first:
        tiny.build("--output", str(folder / "output"))
        tiny.write(member(tagline="Other words"))
    before = files(folder / "output")
    folder.chmod(0o555)
    try:
        failed = subprocess.run(
            build(tiny, "--output", str(folder / "output")), capture_output=True, text=True, preexec_fn=without_privileges
        )
    finally:
        folder.chmod(0o755)
    assert failed.returncode == 3 and failed.stdout == ""
    assert failed.stderr.startswith("showcase: Permission denied") and failed.stderr.count("\n") == 1
    assert files(folder / "output") == before


def test_output_inside_a_file_is_told_in_one_sentence(site):
    tiny = site(member() + "--- file\nwords\n")
    failed = tiny.build("--output", str(tiny.root / "file/output"))
    assert failed.status == 3 and failed.errors.startswith("showcase: ") and failed.errors.count("\n") == 1


# Told to stop; tests/test_faults.py kills


def test_a_build_told_to_stop_while_it_starts_processes_stops_too(site):
    tiny = site("".join(member(f"member-{number}", f"Member {number}") for number in range(60)))
    for moment in range(12):
        running = subprocess.Popen(
            build(tiny, "--jobs", "2"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=listen
        )
        while not (tiny.root / ".output.standby").exists() and running.poll() is None:
            time.sleep(0.005)
        time.sleep(moment / 100)
        os.killpg(running.pid, signal.SIGINT)
        running.communicate(timeout=60)
        assert running.returncode in {0, 3}
        subprocess.run(["rm", "-rf", tiny.root / ".output.standby", tiny.root / "output"], check=True)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_build_told_to_stop_says_so_in_one_sentence(site, jobs):
    tiny = site("".join(member(f"member-{number}", f"Member {number}") for number in range(400)))
    (tiny.root / "output").mkdir()
    (tiny.root / "output/old.html").write_text("old")
    running = subprocess.Popen(
        build(tiny, "--jobs", jobs), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, preexec_fn=listen
    )
    # Once the stand-by has pages in both languages, all processes are in the middle of rendering.
    while not all((tiny.root / ".output.standby" / lang / "index.html").exists() for lang in ("en", "fr")) and running.poll() is None:
        time.sleep(0.01)
    os.killpg(running.pid, signal.SIGINT)
    out, errors = running.communicate(timeout=60)
    assert running.returncode == 3, errors
    assert errors == "showcase: Stopped; nothing was published.\n"
    assert files(tiny.root / "output") == {"old.html": b"old"} and out == ""
