"""The sites of this repository, each built once through the command line for all tests that look at it."""

from __future__ import annotations

import atexit
import fcntl
import gc
import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from built.pages import Output
from conftest import TODAY
from showcase.content import read_content
from showcase.decode import Decoded, decode

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "friuli-venezia-giulia"
WHOLE = ("-m", "showcase")
HASTY = (str(Path(__file__).with_name("hasty.py")),)


def place(factory: pytest.TempPathFactory, name: str) -> Path:
    """The folder that a site is published to, for all processes of a test run together."""
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    (base / name).mkdir(exist_ok=True)
    return base / name / "output"


def command(site: Path, output: Path, program: Sequence[str] = HASTY) -> list[str]:
    """The command that builds a site with search and pictures."""
    return [sys.executable, *program, "build", "--site", str(site), "--output", str(output), "--lang", "en", "--today", TODAY]


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


def build_once(factory: pytest.TempPathFactory, site: Path, name: str, program: Sequence[str] = HASTY) -> Output:
    """Build a site and read its pages, for all processes of a test run together."""
    output = place(factory, name)
    with output.with_name("lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.exists():
            done = subprocess.run(command(site, output, program), capture_output=True, text=True)
            if done.returncode:
                pytest.fail(f"The site {name} could not be built.\n{done.stdout}{done.stderr}", pytrace=False)
        read = output.with_name("read")
        if not read.exists():
            read.write_bytes(pickle.dumps(Output(output)))
        # Half a million links that stay: the collector need not look at them again and again.
        gc.disable()
        made = pickle.loads(read.read_bytes())
        gc.freeze()
        gc.enable()
    return made


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The sample site as it is published."""
    return build_once(tmp_path_factory, ROOT, "sample")


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The site of another country as it is published."""
    return build_once(tmp_path_factory, EXAMPLE, "example")


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Output:
    """The sample site to the last byte of its pictures."""
    return build_once(tmp_path_factory, ROOT, "finished", WHOLE)


@pytest.fixture(scope="session")
def content() -> Decoded:
    """The content that the sample site is made from."""
    return decode(read_content(ROOT)[0])[0]
