"""The sites of this repository, each built once through the command line for all tests that look at it."""

from __future__ import annotations

import atexit
import fcntl
import gc
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


def place(factory: pytest.TempPathFactory, name: str) -> Path:
    """The folder that a site is published to, for all processes of a test run together."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    (base / name).mkdir(exist_ok=True)
    return base / name / "output"


def command(site: Path, output: Path) -> list[str]:
    """The command that builds a site with search and pictures."""
    return [sys.executable, "-m", "showcase", "build", "--site", str(site), "--output", str(output), "--lang", "en", "--today", TODAY]


def begin_building(factory: pytest.TempPathFactory, site: Path = ROOT, name: str = "sample") -> None:
    """Start to build a site, behind whatever else this machine has to do; who wants it meanwhile waits in `build_once`."""
    output = place(factory, name)
    with output.with_name("lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.exists():
            # The lock goes over to the process and ends with it. Should it fail, `build_once` builds again and says why.
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "start_new_session": True}
            building = subprocess.Popen(command(site, output), pass_fds=[lock.fileno()], preexec_fn=lambda: os.nice(10), **quiet)
            atexit.register(building.terminate)


def build_once(factory: pytest.TempPathFactory, site: Path = ROOT, name: str = "sample") -> Path:
    """Build a site for all processes of a test run together; returns the published folder."""
    output = place(factory, name)
    with output.with_name("lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.exists():
            done = subprocess.run(command(site, output), capture_output=True, text=True)
            if done.returncode:
                pytest.fail(f"The site {name} could not be built.\n{done.stdout}{done.stderr}", pytrace=False)
    return output


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The sample site as it is published."""
    output = Output(build_once(tmp_path_factory))
    # Half a million links that stay: the collector need not look at them again and again.
    gc.freeze()
    return output


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The site of another country as it is published."""
    return Output(build_once(tmp_path_factory, EXAMPLE, "example"))


@pytest.fixture(scope="session")
def content() -> Decoded:
    """The content that the sample site is made from."""
    return decode(read_content(ROOT)[0])[0]
