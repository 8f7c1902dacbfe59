"""Whatever breaks while a site is published, and wherever: visitors have the old site or the new one, whole, and the next build heals."""

from __future__ import annotations

import os
import random
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from conftest import Site, member, publish
from faults import BROKEN, KILLED, SPARED, Fault, in_child, kill, no_space
from showcase import remaking
from showcase.parallel import in_processes
from showcase.publish import OutputFile, Published, Stage, only_one

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are made in forked processes")


def limit(size: int, deadly: bool) -> Callable[[], None]:
    """A preparation of a child in which no file grows beyond a size: the write that would make it grow fails half-way, or kills."""

    def prepare() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL if deadly else signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    return prepare


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# At every change that publishing makes

OLD = {"same": b"same", "changed": b"old", "deep/er/gone": b"gone", "folder/page": b"page", "file": b"file", "deep/stays": b"stays"}
NEW = {
    "same": b"same",
    "changed": b"new, longer",
    "new/page": b"new",
    "folder": b"a file",
    "file/page": b"a folder",
    "deep/stays": b"stays",
}


class Shop:
    """A folder to publish OLD and NEW to, and what the last of them left behind."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.output = root / "output"
        root.mkdir(parents=True)
        self.picture = root.with_name("picture")
        self.picture.write_bytes(b"picture" * 1000)
        self.left: Published | None = None

    def publish(self, texts: dict[str, bytes]) -> None:
        last, self.left = self.left, None
        with only_one(self.output):
            given = [OutputFile(path, content) for path, content in texts.items()]
            given += [OutputFile("media/picture", self.picture)] if texts is NEW else []
            _, self.left = publish(given, Stage(self.output, last))

    def holds(self) -> str:
        """Which site visitors have: the old one, the new one, none, or a mixture."""
        if not self.output.exists():
            return "none"
        found = files(self.output)
        picture = found.pop("media/picture", None)
        return {(None, True, False): "old", (self.picture.read_bytes(), False, True): "new"}.get(
            (picture, found == OLD, found == NEW), "a mixture"
        )


STRIKES = {"killed": (kill, False), "a disk that is full": (no_space, True), "a write that fails once": (no_space, False)}


@pytest.mark.parametrize("remembered", [True, False], ids=["remembered", "forgotten"])
@pytest.mark.parametrize("strike", STRIKES)
def test_a_fault_at_any_change_of_the_disk_leaves_one_whole_site_and_the_next_build_heals(tmp_path, strike, remembered):
    shop = Shop(tmp_path / "shop")
    seen = []
    status = number = 0
    while status != SPARED:
        number += 1
        shop.publish(OLD)
        assert shop.holds() == "old"
        if not remembered:
            shop.left = None
        status = in_child(lambda: shop.publish(NEW), Fault(number, tmp_path, *STRIKES[strike]))
        seen.append(shop.holds())
        assert status in {KILLED, BROKEN, 0, SPARED}
        assert seen[-1] == "new" if status in {0, SPARED} else seen[-1] in {"old", "new"}, f"change {number}"
        # What the child left is not known to anybody, as after every build that did not come to its end.
        shop.left = None
        if number % 2:
            shop.publish(NEW)
            assert shop.holds() == "new"
    assert seen.count("old") > 10


def test_a_fault_while_a_site_is_published_for_the_first_time_leaves_none_or_the_whole_one(tmp_path):
    status = number = 0
    seen = []
    while status != SPARED:
        number += 1
        shop = Shop(tmp_path / f"{number}" / "shop")
        status = in_child(lambda shop=shop: shop.publish(NEW), Fault(number, shop.root, kill))
        seen.append(shop.holds())
        shop.publish(OLD)
        assert shop.holds() == "old"
    public = seen.index("new")
    assert public > 10 and set(seen[:public]) == {"none"} and set(seen[public:]) == {"new"}


@pytest.mark.parametrize("deadly", [True, False], ids=["killed", "failing"])
def test_a_fault_in_the_middle_of_a_write_leaves_the_old_site(tmp_path, deadly):
    shop = Shop(tmp_path / "shop")
    for size in (1, 6, 4000, 7000):
        shop.publish(OLD)
        status = in_child(lambda: shop.publish(NEW), limit(size, deadly))
        shop.left = None
        if size == 7000:
            assert (status, shop.holds()) == (0, "new")
        else:
            assert (status, shop.holds()) == (-signal.SIGXFSZ if deadly else BROKEN, "old")


# In whole builds

BOTH = {"First words": "old", "Other words": "new"}


class Twice:
    """A small site in two states, `old` and `new`, with what a build of each must publish."""

    def __init__(self, site: Site, members: int = 3, everywhere: bool = False) -> None:
        self.site, self.members, self.everywhere = site, members, everywhere
        self.sites: dict[str, dict[str, bytes]] = {}
        for words in BOTH:
            self.say(words)
            assert self.build("--output", str(site.root / words[:5])) == 0
            self.sites[words] = files(site.root / words[:5])
        self.say("First words")

    def say(self, words: str) -> None:
        if self.everywhere:
            settings = self.site.root / "content/site.yaml"
            settings.write_text(re.sub("^tagline: .*$", f"tagline: {words}", settings.read_text(), flags=re.MULTILINE))
        for number in range(self.members):
            self.site.write(member(f"member-{number}", f"Member {number}", tagline=words, team="1" if words == "Other words" else "2-5"))

    def build(self, *options: str) -> int:
        return self.site.build(*options).status

    def rebuild(self, words: str) -> None:
        self.say(words)
        assert self.build() == 0
        assert self.holds() == BOTH[words]

    def holds(self) -> str:
        if not (self.site.root / "output").exists():
            return "none"
        found = self.site.published()
        return next((BOTH[words] for words, published in self.sites.items() if published == found), "a mixture")


def every(step: int, twice: Twice, strike: str, first: int = 1) -> int:
    """Let a fault strike at every `step`-th change of the disk that a build makes, its cache included; return how many builds it met."""
    number, status, met = first, 0, 0
    while status != SPARED:
        twice.rebuild("First words")
        twice.say("Other words")
        status = in_child(twice.build, Fault(number, twice.site.root, *STRIKES[strike]))
        assert status in {KILLED, BROKEN, 0, SPARED}, f"change {number}"
        assert twice.holds() in ({"new"} if status in {0, SPARED} else {"old", "new"}), f"change {number}"
        met += 1
        if met % 2:
            twice.rebuild("Other words")
        number += step
    return met


@pytest.mark.parametrize("strike", STRIKES)
def test_a_build_that_meets_a_fault_leaves_one_whole_site_and_the_next_one_heals(site, strike):
    assert every(41, Twice(site()), strike) > 2


@pytest.mark.soak
@pytest.mark.parametrize("first", range(1, 4))
@pytest.mark.parametrize("strike", STRIKES)
def test_a_build_that_meets_a_fault_at_any_change_of_the_disk_leaves_one_whole_site(site, strike, first):
    assert every(3, Twice(site(), members=1), strike, first) > 20


def kill_at_random(twice: Twice, times: int, chance: random.Random) -> tuple[int, int]:
    """Kill builds, with all processes they started, at random moments; return how many were killed, and how many of these had published."""
    started = time.monotonic()
    twice.rebuild("Other words")
    twice.rebuild("First words")
    longest = time.monotonic() - started
    killed = published = 0
    for number in range(times):
        new = "First words" if number % 2 else "Other words"
        twice.say(new)
        if (child := os.fork()) == 0:
            os.setpgid(0, 0)
            os._exit(twice.build("--jobs", "2"))
        time.sleep(longest * chance.uniform(0, 0.55))
        # The child may not have come to make its group yet.
        for target in (lambda child=child: os.killpg(child, signal.SIGKILL), lambda child=child: os.kill(child, signal.SIGKILL)):
            with suppress(ProcessLookupError):
                target()
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in {KILLED, 0}
        found = twice.holds()
        assert found in {"old", "new"}, f"kill {number}"
        killed += status == KILLED
        published += status == KILLED and found == BOTH[new]
        # Most builds begin with what was left of one that was killed, which was left of another.
        if number % 5 == 4:
            twice.rebuild(new)
    return killed, published


def test_builds_killed_at_random_leave_one_whole_site_and_the_next_one_heals(site, monkeypatch):
    monkeypatch.setattr(remaking, "_PAGES_A_PROCESS", 20)
    assert kill_at_random(Twice(site()), 6, random.Random(1))[0] > 0


@pytest.mark.soak
@pytest.mark.parametrize("round", range(5))
def test_500_builds_killed_at_random_leave_one_whole_site(site, monkeypatch, round):
    monkeypatch.setattr(remaking, "_PAGES_A_PROCESS", 20)
    killed, published = kill_at_random(Twice(site()), 100, random.Random())
    print(f"{killed} of 100 builds killed, {published} of them after the exchange")
    assert killed > 50


@pytest.mark.soak
@pytest.mark.skipif(not shutil.which("strace"), reason="needs strace")
@pytest.mark.parametrize("call", ["openat", "write", "close", "unlink", "link", "mkdir", "rmdir", "renameat2", "newfstatat", "utimensat"])
def test_a_kill_at_every_system_call_of_publishing_leaves_one_whole_site(tmp_path, call):
    """As the kernel sees it: the n-th call of each kind never returns."""
    script = (
        "import sys\nfrom pathlib import Path\nfrom showcase.publish import OutputFile, Stage, only_one\n"
        "output, words = Path(sys.argv[1]), sys.argv[2]\n"
        "with only_one(output):\n"
        "    stage = Stage(output)\n"
        "    pages = {f'p{n}': (words if n else words[:3]).encode() for n in range(3)} | {f'only-{words}/page': b'x', 'same': b'same'}\n"
        "    written = [path for path, text in pages.items() if stage.put(OutputFile(path, text))]\n"
        "    stage.finish(pages, written)\n"
    )
    output, trace = tmp_path / "output", tmp_path / "trace"
    plain = [sys.executable, "-B", "-c", script, str(output)]

    def publish_new() -> None:
        # What visitors have then is in part other than what lies in the stand-by: some files are linked, some written, some go.
        for words in ("old", "new"):
            subprocess.run([*plain, words], check=True)

    publish_new()
    new = files(output)
    subprocess.run(["strace", "-o", trace, "-e", f"trace={call}", *plain, "newer"], check=True)
    newer = files(output)
    calls = [line for line in trace.read_text().splitlines() if line.startswith(f"{call}(")]
    # The start of Python makes calls of its own; those of publishing come last.
    first = next((number for number, line in enumerate(calls, 1) if str(tmp_path) in line), max(1, len(calls) - 40))
    seen = []
    for number in range(first, len(calls) + 1):
        publish_new()
        inject = f"inject={call}:signal=SIGKILL:when={number}"
        subprocess.run(["strace", "-o", trace, "-e", f"trace={call}", "-e", inject, *plain, "newer"], capture_output=True)
        assert "+++ killed by SIGKILL +++" in trace.read_text()
        found = files(output)
        assert found in (new, newer), f"{call} {number}"
        seen.append(found == newer)
    assert seen, "no such call"
    assert seen == sorted(seen), "once the newer site is there it stays"


# Little room, many builds, many readers


@contextmanager
def small_disk(place: Path, kilobytes: int) -> Iterator[Path]:
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "none", str(place)], capture_output=True)
    if mounted.returncode:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs the right to mount a small disk")
def test_a_disk_without_room_keeps_the_old_site_and_takes_the_new_one_once_there_is_room(site, tmp_path):
    twice = Twice(site())
    with small_disk(tmp_path / "disk", 4096) as disk:
        to = ("--output", str(disk / "output"))
        twice.say("First words")
        assert twice.build(*to) == 0
        before = files(disk / "output")
        twice.say("Other words")
        (disk / "filler").write_bytes(b"x" * (shutil.disk_usage(disk).free - 40_000))
        for _ in range(2):
            failed = twice.site.build(*to)
            assert (
                failed.status == BROKEN and failed.errors.startswith("showcase: No space left on device") and failed.errors.count("\n") == 1
            )
            assert files(disk / "output") == before
        (disk / "filler").unlink()
        assert twice.build(*to) == 0
        assert files(disk / "output") == twice.sites["Other words"]


def test_of_many_builds_at_once_one_publishes_and_the_others_are_told(site):
    twice = Twice(site(), members=12)
    twice.rebuild("First words")
    twice.say("Other words")
    children = []
    for _ in range(4):
        if (child := os.fork()) == 0:
            os._exit(twice.build())
        children.append(child)
    statuses = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert statuses.count(0) >= 1 and set(statuses) <= {0, BROKEN}
    assert twice.holds() == "new"
    twice.rebuild("First words")


def test_readers_of_the_home_page_never_miss_it_while_twenty_builds_are_published(site):
    twice = Twice(site(), members=1, everywhere=True)
    twice.rebuild("First words")
    place = twice.site.root / "output/en/index.html"
    homes = {published["en/index.html"] for published in twice.sites.values()}
    assert len(homes) == 2
    end, start = os.pipe()
    report, told = os.pipe()
    if (reader := os.fork()) == 0:
        os.close(start)
        os.set_blocking(end, False)
        seen, looks = set(), 0
        try:
            while True:
                try:
                    if os.read(end, 1) == b"":
                        break
                except BlockingIOError:
                    pass
                page = place.read_bytes()
                if page not in homes:
                    os._exit(1)
                seen.add(page)
                looks += 1
        except OSError:
            os._exit(2)
        os.write(told, f"{len(seen)} {looks}".encode())
        os._exit(0)
    os.close(end)
    for number in range(20):
        twice.say("First words" if number % 2 else "Other words")
        assert twice.build() == 0
    os.close(start)
    assert os.waitstatus_to_exitcode(os.waitpid(reader, 0)[1]) == 0, "a look met a page that was missing, empty, or neither old nor new"
    seen, looks = map(int, os.read(report, 100).split())
    assert seen == 2 and looks > 200


# What earlier builds left


@pytest.mark.parametrize("what", ["a file", "a link", "a link to output", "a folder of folders", "a lock of a build that was killed"])
def test_whatever_stands_where_publishing_works_does_not_stop_the_next_build(site, what):
    twice = Twice(site())
    twice.rebuild("First words")
    standby, lock = twice.site.root / ".output.standby", twice.site.root / ".output.lock"
    elsewhere = twice.site.root / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letter").write_text("Keep me")
    if "lock" in what:
        lock.unlink()
        lock.write_text("4711")
        lock.chmod(0o444)
    else:
        shutil.rmtree(standby)
        if what == "a file":
            standby.write_text("x")
        elif what == "a link":
            standby.symlink_to(elsewhere)
        elif what == "a link to output":
            standby.symlink_to(twice.site.root / "output")
        else:
            (standby / "en/index.html/deep/er").mkdir(parents=True)
    twice.rebuild("Other words")
    twice.rebuild("First words")
    assert files(elsewhere) == {"letter": b"Keep me"}
    assert not (twice.site.root / "output").is_symlink()


# Processes that are ended by the system


def test_a_build_whose_process_is_ended_by_the_system_says_so_and_leaves_the_old_site(site, monkeypatch):
    twice = Twice(site(), members=12)
    twice.rebuild("First words")
    twice.say("Other words")
    monkeypatch.setattr(remaking, "_PAGES_A_PROCESS", 10)
    view_of, parent = remaking.view_of, os.getpid()

    def deadly(page, *others):
        if page.subject == ("member", "member-9") and os.getpid() != parent:
            kill()
        return view_of(page, *others)

    with monkeypatch.context() as patch:
        patch.setattr(remaking, "view_of", deadly)
        failed = twice.site.build("--jobs", "2")
    assert failed.status == BROKEN
    assert failed.errors.startswith("showcase: A process of this build was ended from outside") and failed.errors.count("\n") == 1
    assert twice.holds() == "old"
    twice.rebuild("Other words")


def test_processes_end_with_the_build_that_started_them(tmp_path):
    """A build that is killed leaves nobody behind who writes, or holds its lock."""
    output = tmp_path / "output"

    def endless() -> None:
        with only_one(output):
            for _ in in_processes(lambda task: time.sleep(60), range(2), 2):
                pass

    child = os.fork()
    if child == 0:
        endless()
        os._exit(0)
    while not (tmp_path / ".output.lock").exists():
        time.sleep(0.01)
    time.sleep(0.3)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with only_one(output):
        pass


def test_work_is_handed_back_in_its_order_whoever_did_it_and_errors_are_raised_here():
    assert list(in_processes(lambda task: (time.sleep(task % 3 / 100), task * 2)[1], range(20), 3)) == [task * 2 for task in range(20)]
    with pytest.raises(ZeroDivisionError):
        list(in_processes(lambda task: 1 / (task - 5), range(20), 3))
