"""The same content gives the same bytes, whatever surrounds the build: place, person, machine, clock."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from conftest import TODAY, Site, member

ROOT = Path(__file__).parents[1]
# What Python does first when this stands in its path: folders list backwards, or the clock goes some years ahead.
BACKWARDS = """
import os
listdir, scandir = os.listdir, os.scandir
class Backwards(list):
    def __enter__(self): return self
    def __exit__(self, *error): pass
    def close(self): pass
    def __next__(self):
        if not self: raise StopIteration
        return self.pop(0)
os.listdir = lambda *place: sorted(listdir(*place), reverse=True)
os.scandir = lambda *place: Backwards(sorted(scandir(*place), key=lambda entry: entry.name, reverse=True))
"""
AHEAD = """
import time
for name, second in (("time", 1), ("time_ns", 10**9)):
    setattr(time, name, lambda now=getattr(time, name), second=second: now() + 400 * 86400 * second)
for name in ("gmtime", "localtime"):
    setattr(time, name, lambda moment=None, convert=getattr(time, name): convert(time.time() if moment is None else moment))
"""


@dataclass(frozen=True)
class Around:
    """What surrounds a build: where it is, who makes it, with which options, and what its environment says or lacks (None)."""

    folder: str = "site"
    mask: int = 0o022
    user: str | None = None
    options: tuple[str, ...] = ("--jobs", "1", "--today", TODAY)
    environment: dict[str, str | None] = field(default_factory=dict)
    first: str = ""

    def build(self, place: Path, origin: Path) -> dict[str, tuple[int, bytes]]:
        """Build a copy of a site in a process of its own, and return all files with what everybody may do with them."""
        root = place / self.folder
        shutil.copytree(origin, root)
        startup = place / "startup"
        startup.mkdir()
        (startup / "sitecustomize.py").write_text(self.first)
        around = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "SOURCE_DATE", "PYTHONHASH"))}
        around |= {"PYTHONHASHSEED": "0", "TZ": "UTC", "PYTHONPATH": f"{startup}:{ROOT / 'src'}"}
        around = {name: value for name, value in (around | self.environment).items() if value is not None}
        if self.user:
            subprocess.run(["chown", "-R", self.user, place], check=True)
        command = [sys.executable, "-m", "showcase", "build", "--site", ".", *self.options]
        done = subprocess.run(
            command, cwd=root, env=around, umask=self.mask, user=self.user, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr
        output = root / "output"
        found = {path.relative_to(output).as_posix(): path for path in output.rglob("*")}
        return {name: (path.stat().st_mode & 0o7555, b"" if path.is_dir() else path.read_bytes()) for name, path in found.items()}


VARIATIONS = {
    "another folder": Around(folder="else where/dëep/er"),
    "another user": Around(user="nobody", environment={"HOME": "/nonexistent"}),
    "a private umask": Around(mask=0o077),
    "another locale": Around(environment={"LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "LANGUAGE": "fr"}),
    "a plain locale": Around(environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "another time zone": Around(environment={"TZ": "Pacific/Kiritimati"}),
    "another hash seed": Around(environment={"PYTHONHASHSEED": "4711"}),
    "many jobs": Around(options=("--jobs", "4", "--today", TODAY)),
    "another order of files": Around(first=BACKWARDS),
    "a clock ahead": Around(first=AHEAD),
    "the day from SOURCE_DATE_EPOCH": Around(options=("--jobs", "1"), environment={"SOURCE_DATE_EPOCH": "1795478399", "TZ": "Asia/Tokyo"}),
    "another terminal": Around(environment={"COLUMNS": "20", "LINES": "5", "TERM": "dumb", "NO_COLOR": "1", "FORCE_COLOR": "1"}),
    "no home": Around(environment={"HOME": None, "XDG_CACHE_HOME": None, "USER": None, "LOGNAME": None}),
    "another place for drafts": Around(environment={"TMPDIR": "."}),
    "Python that leaves things out": Around(environment={"PYTHONOPTIMIZE": "2", "PYTHONDONTWRITEBYTECODE": "1"}),
}
ALL = Around(
    folder="else where/dëep",
    mask=0o077,
    options=("--jobs", "2"),
    environment={
        **VARIATIONS["another locale"].environment,
        **VARIATIONS["the day from SOURCE_DATE_EPOCH"].environment,
        **VARIATIONS["another hash seed"].environment,
        **VARIATIONS["another terminal"].environment,
        **VARIATIONS["no home"].environment,
        "TZ": "Pacific/Kiritimati",
        "TMPDIR": ".",
    },
    first=BACKWARDS + AHEAD,
)


@pytest.fixture(scope="module")
def origin(tmp_path_factory) -> Path:
    """Content with enough members that pages, texts and search bundles are spread over processes; all of them show one picture."""
    folder = tmp_path_factory.mktemp("origin") / "site"
    subprocess.run([sys.executable, str(ROOT / "benchmarks/generate.py"), str(folder), "--members", "12"], check=True)
    return folder


@pytest.fixture(scope="module")
def plain(origin, tmp_path_factory) -> dict[str, tuple[int, bytes]]:
    return Around().build(tmp_path_factory.mktemp("plain"), origin)


def differing(one: dict[str, tuple[int, bytes]], other: dict[str, tuple[int, bytes]]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def test_the_same_content_gives_the_same_bytes_whatever_surrounds_the_build(plain, origin, tmp_path):
    assert differing(plain, ALL.build(tmp_path, origin)) == []
    assert len(plain) > 800
    assert any(name.startswith("media/") for name in plain) and any(name.endswith("pagefind.js") for name in plain)


@pytest.mark.soak
@pytest.mark.parametrize("variation", VARIATIONS)
def test_no_single_variation_shows(plain, origin, variation):
    around = VARIATIONS[variation]
    if around.user and os.geteuid() != 0:
        pytest.skip("only the superuser can become somebody else")
    with tempfile.TemporaryDirectory() as place:
        # Where everybody may come; pytest's own folders are their owner's alone.
        os.chmod(place, 0o755)
        assert differing(plain, around.build(Path(place), origin)) == []


def test_everybody_may_read_what_is_published_whoever_published_it(site):
    tiny = site(member())
    before = os.umask(0o077)
    try:
        assert tiny.build().status == 0
        assert os.umask(0o077) == 0o077, "the person's own habit is as it was"
    finally:
        os.umask(before)
    modes = {path.stat().st_mode & 0o777 for path in (tiny.root / "output").rglob("*")}
    assert modes == {0o755, 0o644}


def test_the_order_in_which_files_were_created_does_not_show(tmp_path):
    from test_properties import IDS, Member, World, bring

    files = World(members={id: Member(id, {"en": id}, texts={"en": id, "fr": id}) for id in IDS}).files()
    one, other = Site(tmp_path / "one"), Site(tmp_path / "other")
    bring(one.root, files)
    bring(other.root, dict(reversed(files.items())))
    for site in (one, other):
        assert site.build().status == 0
    assert one.published() == other.published()
