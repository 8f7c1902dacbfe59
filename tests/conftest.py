"""Tiny whole sites for tests: written from one string, built and checked through the command line."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from playwright.sync_api import Browser, sync_playwright

from showcase import composition, render
from showcase.cli import main
from showcase.publish import Changes, OutputFile, Published, Stage

TODAY = "2026-11-23"

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


# What every site needs; a test's own files stand in for these or beside them.
PLAIN_SITE = """
--- content/site.yaml
title: Tiny
tagline: {en: A tiny directory, fr: Un tout petit annuaire}
base_url: https://tiny.example/
desk: {name: The desk, email: desk@tiny.example}
languages:
  - {code: en, name: English, formats: en_GB}
  - {code: fr, name: Français}
--- content/places.yaml
cantons:
  - id: south
    name: {en: South, fr: Sud}
    communes:
      - {id: esch, name: {en: Esch, fr: Esch}, city: yes}
      - {id: kayl, name: {en: Kayl, fr: Kayl}}
--- content/sectors/design/sector.yaml
order: 1
name: {en: Design, fr: Design}
services:
  - {id: packaging, name: {en: Packaging, fr: Emballage}, synonyms: {en: [boxes], fr: [boîtes]}}
  - {id: branding, name: {en: Branding, fr: Identité visuelle}}
--- content/pages/about/page.yaml
title: {en: About, fr: À propos}
menu: header
--- content/pages/about/about.en.md
About this directory.
--- content/pages/about/about.fr.md
À propos de cet annuaire.
"""

MEMBER = """name: {name}
language: en
kind: company
sectors: [design]
services: [packaging]
tagline: Boxes with a good lid
commune: esch
email: studio@{id}.example
languages: [en, fr]
team: 2-5
consent: {{by: Jo Weis, on: 2026-05-02, scope: [entry, contact]}}
"""


def member(id: str = "studio-kanton", name: str = "Studio Kanton", **fields: str) -> str:
    """Return a member's file as part of a site's string; `fields` replace or add lines, an empty one removes its line."""
    lines = MEMBER.format(id=id, name=name).splitlines()
    for key, value in fields.items():
        lines = [line for line in lines if not line.startswith(f"{key}:")]
        if value:
            lines.append(f"{key}: {value}")
    return f"--- content/members/{id}/member.yaml\n" + "\n".join(lines) + "\n"


@dataclass
class Result:
    """What a command did: its exit status, what it printed, and with `--format json` what it reported."""

    status: int
    text: str
    errors: str

    @property
    def report(self) -> dict[str, Any]:
        return dict(json.loads(self.text))

    @property
    def problems(self) -> list[dict[str, Any]]:
        return list(self.report["problems"])

    @property
    def codes(self) -> list[str]:
        return [problem["code"] for problem in self.problems]


class Site:
    """A site in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def write(self, files: str) -> Site:
        """Write files given as one string: a line `--- path` begins each."""
        for part in re.split(r"^--- ", files, flags=re.MULTILINE)[1:]:
            path, _, content = part.partition("\n")
            target = self.root / path.strip()
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(content, encoding="utf-8")
        return self

    def run(self, *arguments: str) -> Result:
        """Run a command of showcase on this site."""
        command, *rest = arguments
        result = CliRunner().invoke(main, [command, "--site", str(self.root), *rest], catch_exceptions=False)
        return Result(result.exit_code, result.stdout, result.stderr)

    def check(self, *arguments: str) -> Result:
        return self.run("check", "--format", "json", "--lang", "en", "--today", TODAY, *arguments)

    def build(self, *arguments: str) -> Result:
        """Build without search, which has tests of its own, in this process."""
        return self.run("build", "--format", "json", "--lang", "en", "--today", TODAY, "--no-search", "--jobs", "1", *arguments)

    def page(self, path: str) -> str:
        """Return a published page."""
        file = self.root / "output" / path
        return (file / "index.html" if file.is_dir() else file).read_text(encoding="utf-8")

    def published(self) -> dict[str, bytes]:
        """Return all published files."""
        output = self.root / "output"
        return {path.relative_to(output).as_posix(): path.read_bytes() for path in sorted(output.rglob("*")) if path.is_file()}


def publish(files: Iterable[OutputFile], stage: Stage) -> tuple[Changes, Published]:
    """Publish all files at once; returns what changed and what is left behind for the next time."""
    changes = Changes()
    paths = []
    for file in files:
        paths.append(file.path)
        if stage.put(file):
            changes.written.append(file.path)
        else:
            changes.unchanged += 1
    changes.removed, left = stage.finish(paths, changes.written)
    return changes, left


SITES = {"sample", "example"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the tests that look at whole sites behind the others, so that these run while the sites are being built."""
    items.sort(key=lambda item: not SITES.isdisjoint(getattr(item, "fixturenames", ())))


@pytest.fixture(scope="session", autouse=True)
def building(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Begin with the sample site at once, if it will be wanted and something can be tested meanwhile."""
    from built.conftest import begin_building

    wanting = ["sample" in getattr(item, "fixturenames", ()) for item in request.session.items]
    if any(wanting) and not wanting[0] and os.environ.get("PYTEST_XDIST_WORKER", "gw0") == "gw0":
        begin_building(tmp_path_factory)


@pytest.fixture(scope="session", autouse=True)
def compiled_templates() -> Iterator[None]:
    """Keep compiled templates from site to site, as a build keeps them from language to language: they are most of a tiny site's time."""
    kept: dict[str, bytes] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(render._Bytecode, "__init__", lambda self, cache: self.__dict__.update(_cache=cache, _kept=kept))
        yield


@pytest.fixture(scope="session", autouse=True)
def cards_at_once() -> Iterator[Callable[..., list[bytes]]]:
    """Put a few bytes in the place of every social card of a tiny site, as drawing them takes longer than all else; gives what draws them."""
    drawing = composition.compose

    def marked(cards: Sequence[Any], typography: Any, data: bytes) -> list[bytes]:
        return [hashlib.blake2b(repr((card, typography.digest)).encode() + data).digest() for card in cards]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composition, "compose", marked)
        yield drawing


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium or Chrome, as the machine has it; one for all tests of a process, as only one can be driven at a time."""
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        pytest.fail("The browser tests need Chromium or Chrome. Install one (Debian: apt install chromium).", pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def site(tmp_path: Path) -> Callable[[str], Site]:
    """Make a site from a string on top of PLAIN_SITE."""

    def make(files: str = "") -> Site:
        return Site(tmp_path / "site").write(PLAIN_SITE).write(files)

    return make
