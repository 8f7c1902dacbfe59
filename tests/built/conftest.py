"""The sites of this repository, each built once through the command line for all tests that look at it."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from built.pages import Output
from conftest import TODAY
from showcase.content import read_content
from showcase.decode import Decoded, decode

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "friuli-venezia-giulia"


def build_once(factory: pytest.TempPathFactory, site: Path = ROOT, name: str = "sample") -> Path:
    """Build a site with search and pictures, for all processes of a test run together; returns the published folder."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    output = base / name / "output"
    output.parent.mkdir(exist_ok=True)
    with (base / name / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.exists():
            command = [sys.executable, "-m", "showcase", "build", "--site", str(site), "--output", str(output)]
            done = subprocess.run([*command, "--lang", "en", "--today", TODAY], capture_output=True, text=True)
            if done.returncode:
                pytest.fail(f"The site {name} could not be built.\n{done.stdout}{done.stderr}", pytrace=False)
    return output


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The sample site as it is published."""
    return Output(build_once(tmp_path_factory))


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The site of another country as it is published."""
    return Output(build_once(tmp_path_factory, EXAMPLE, "example"))


@pytest.fixture(scope="session")
def content() -> Decoded:
    """The content that the sample site is made from."""
    return decode(read_content(ROOT)[0])[0]
