"""All files of a site in, output/ out: prepared beside it and exchanged in one step, so that visitors see the old site or the new one."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

from .parallel import in_parts, in_processes

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_PATIENCE = 1.0
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC
_LINKS_A_PROCESS = 20_000


class OutputFile(NamedTuple):
    """A file of the site: its path in output/ and its bytes, or the file elsewhere that holds them."""

    path: str
    content: bytes | Path


@dataclass(slots=True)
class Changes:
    """What publishing changed, as paths in output/."""

    written: list[str] = field(default_factory=list)
    unchanged: int = 0
    removed: list[str] = field(default_factory=list)


class Busy(OSError):
    """Another build is publishing to the same folder."""


@dataclass(frozen=True, slots=True)
class Published:
    """What a build left behind: its files, those of them that differ in the stand-by, and how both folders are known again.

    `at` is the moment, in ns of the file system's clock, since which nothing has touched them.
    """

    files: frozenset[str]
    differ: frozenset[str]
    folders: tuple[tuple[int, int], tuple[int, int]]
    at: int


class Stage:
    """The next site, prepared beside `output` in the folder that the last exchange left there.

    A file that visitors already have is linked, not written: both folders share it, and nothing ever writes into a file
    that exists. `put` may be called from several processes, each with files of its own.

    Where the last build told what it left behind and nobody has touched it since, only what differs is looked at.
    """

    def __init__(self, output: Path, last: Published | None = None, stands: bool | None = None, workers: int = 1) -> None:
        """Name the folders. Where `output` is a link, what it leads to is published to; a stand-by that is one leads astray and goes.

        `stands` tells whether what was left is untouched; where that is not known, it is looked at now. `workers` is how many processes
        may work at a time.
        """
        self.output = output.resolve()
        self.standby = _standby(self.output)
        if self.standby.is_symlink():
            self.standby.unlink()
        self.last = last if last and (untouched(self.output, last) if stands is None else stands) else None
        self._since = last.at if last and last.at <= time.time_ns() else 0
        self._folders: set[str] = set()
        self._workers = workers
        self._first = not self.output.exists()
        # Nothing will lie in a stand-by but what is put there.
        self._fresh = self._first and not os.path.lexists(self.standby)

    def put(self, file: OutputFile) -> bool:
        """Add a file to the next site; returns whether it differs from what is published. OSError when the disk fails."""
        public, target = f"{self.output}/{file.path}", f"{self.standby}/{file.path}"
        if not self._first and _same(public, file.content, self._since):
            self._share(file.path)
            return False
        self._make_folder(os.path.dirname(target))
        if isinstance(file.content, Path):
            _remove(target)
            shutil.copyfile(file.content, target)
        else:
            _write(target, file.content)
        return True

    def read(self, path: str, kept: bool) -> bytes:
        """Return a file of the next site: one that was put, or one that is kept from the last. OSError where there is none."""
        return Path(f"{self.output if kept else self.standby}/{path}").read_bytes()

    def _share(self, path: str) -> None:
        """Let the next site have the file that visitors have."""
        if self.last and path in self.last.files and path not in self.last.differ:
            return
        public, target = f"{self.output}/{path}", f"{self.standby}/{path}"
        self._make_folder(os.path.dirname(target))
        if not _one_file(public, target):
            _remove(target)
            os.link(public, target)

    def _make_folder(self, folder: str) -> None:
        if folder not in self._folders:
            _make_folder(folder)
            self._folders.add(folder)

    def finish(self, paths: Iterable[str], written: Iterable[str], kept: Iterable[str] = ()) -> tuple[list[str], Published]:
        """Make the next site public; return what visitors no longer have, and what is left behind for the next build.

        `paths` are the files that were put, `written` those of them that are new or other than before; `kept` are files of
        the last site that stay as they are, which only a stage with a `last` may be asked for. All other files go.
        """
        kept = frozenset(kept)
        wanted = frozenset(paths) | kept
        if self.last:
            for path in sorted(self.last.differ & kept):
                self._share(path)
            removed = sorted(self.last.files - wanted)
            gone = sorted((self.last.differ | set(removed)) - wanted)
            if gone:
                # Where a file has given way to a folder, `put` has taken it away already.
                gone = sorted(set(gone) - _folders(wanted))
        else:
            removed = sorted(path for path in _files(self.output) if path not in wanted)
            gone = [] if self._fresh else [path for path in _files(self.standby) if path not in wanted]
        for path in gone:
            _remove(f"{self.standby}/{path}", missing_folder=True)
        if not self._fresh:
            self._prune(gone, wanted)
        if self.output.exists():
            _exchange(self.standby, self.output)
            return removed, Published(wanted, frozenset(written) | frozenset(removed), *self._mark())
        os.rename(self.standby, self.output)
        # A stand-by from the start, so that the first change costs no more than any other.
        os.mkdir(self.standby)
        for _ in in_processes(self._double, in_parts(sorted(wanted), _LINKS_A_PROCESS), self._workers):
            pass
        return removed, Published(wanted, frozenset(), *self._mark())

    def _double(self, paths: Sequence[str]) -> None:
        """Let the stand-by have the files that visitors have; several processes do so, each with files of its own."""
        for folder in dict.fromkeys(path.rpartition("/")[0] for path in paths):
            _make_folder(f"{self.standby}/{folder}")
        for path in paths:
            os.link(f"{self.output}/{path}", f"{self.standby}/{path}")

    def _prune(self, gone: Sequence[str], wanted: frozenset[str]) -> None:
        """Remove the folders of the stand-by that hold nothing of the next site."""
        if not self.last:
            needed = _folders(wanted)
            for name, _, _ in os.walk(self.standby, topdown=False):
                if Path(name).relative_to(self.standby).as_posix().removeprefix(".") not in needed:
                    os.rmdir(name)
            return
        for folder in sorted(_folders(gone) - {""}, key=len, reverse=True):
            with suppress(OSError):  # It still holds something, or is gone.
                os.rmdir(f"{self.standby}/{folder}")

    def _mark(self) -> tuple[tuple[tuple[int, int], tuple[int, int]], int]:
        """Return how the folders are known again, and a moment after all that was done to them."""
        mark = self.output.parent / f".{self.output.name}.lock"
        mark.touch()
        last = at = os.stat(mark).st_ctime_ns
        while at == last:
            # The clock of a file system goes in steps of milliseconds: what happens within one could not be told apart.
            time.sleep(0.001)
            os.utime(mark)
            at = os.stat(mark).st_ctime_ns
        public, standby = os.stat(self.output), os.stat(self.standby)
        return ((public.st_dev, public.st_ino), (standby.st_dev, standby.st_ino)), at


def folder_key(output: Path) -> str:
    """Return under which name the cache keeps what there is to be known of a folder that a site is published to."""
    return blake2b(str(output.resolve()).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


@contextmanager
def only_one(output: Path) -> Iterator[None]:
    """Let one build at a time publish to a folder; the system releases the lock of a build that was killed. Raises Busy."""
    place = output.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(place.parent / f".{place.name}.lock", os.O_CREAT | os.O_RDONLY, 0o644)
    try:
        patience = time.monotonic() + _PATIENCE
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                # The processes of a build that was killed may take a moment to end.
                if time.monotonic() > patience:
                    raise Busy(errno.EBUSY, "another build is publishing", str(output)) from None
                time.sleep(0.02)
        yield
    finally:
        os.close(handle)


@contextmanager
def readable_by_all() -> Iterator[None]:
    """Let whoever serves a site read what is written, however private the files of the person who builds it usually are."""
    before = os.umask(0o022)
    os.umask(before & 0o022)
    try:
        yield
    finally:
        os.umask(before)


def _same(path: str, content: bytes | Path, since: int) -> bool:
    """Tell whether a published file holds these bytes; `since` is when the last build ended, 0 where that is not known."""
    try:
        if isinstance(content, Path):
            found = os.stat(path)
            if found.st_size != os.path.getsize(content):
                return False
            # Pictures are named by their content and recipe: one that was there and that nobody touched is the same.
            return found.st_ctime_ns < since or Path(path).read_bytes() == content.read_bytes()
        with open(path, "rb") as handle:
            return handle.read() == content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def _write(path: str, content: bytes) -> None:
    """Write a new file, in place of whatever is there: most often nothing."""
    try:
        handle = os.open(path, _NEW, 0o666)
    except FileExistsError:
        _remove(path)
        handle = os.open(path, _NEW, 0o666)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
    finally:
        os.close(handle)


def _one_file(first: str, second: str) -> bool:
    try:
        return os.path.samefile(first, second)
    except OSError:
        return False


def _make_folder(folder: str) -> None:
    try:
        os.mkdir(folder)
    except FileNotFoundError:
        _make_folder(os.path.dirname(folder))
        _make_folder(folder)
    except (FileExistsError, NotADirectoryError):
        if os.path.isdir(folder):
            return
        # An earlier site had a file where this one has a folder.
        place = folder
        while not os.path.lexists(place):
            place = os.path.dirname(place)
        with suppress(FileNotFoundError, IsADirectoryError):
            os.unlink(place)
        os.makedirs(folder, exist_ok=True)


def _remove(path: str, missing_folder: bool = False) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass
    except NotADirectoryError:
        # A file of the next site has taken the place of the folder.
        if not missing_folder:
            raise
    except IsADirectoryError:
        shutil.rmtree(path)


def _files(folder: str | Path, prefix: str = "") -> Iterator[str]:
    """Yield the paths of all files in a folder; a link is a file, whatever it leads to."""
    try:
        entries = os.scandir(folder)
    except FileNotFoundError:
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path, f"{prefix}{entry.name}/")
            else:
                yield prefix + entry.name


def _folders(paths: Iterable[str]) -> set[str]:
    """Return all folders that files lie in, the root as an empty text."""
    folders = {""}
    for path in paths:
        while (path := path.rpartition("/")[0]) and path not in folders:
            folders.add(path)
    return folders


def untouched(output: Path, last: Published) -> bool:
    """Tell whether a site and its stand-by are as a build left them: every change to a file or folder sets its ctime."""
    output = output.resolve()
    standby = _standby(output)
    try:
        if (os.stat(output).st_dev, os.stat(output).st_ino) != last.folders[0]:
            return False
        if (os.stat(standby).st_dev, os.stat(standby).st_ino) != last.folders[1] or last.at > time.time_ns():
            return False
        with _opened(output) as public, _opened(standby) as before:
            return _files_untouched(public, last) and _folders_untouched(public, before, last)
    except OSError:
        return False


@contextmanager
def _opened(folder: Path) -> Iterator[int]:
    """Open a folder: the system finds a hundred thousand paths sooner from there than from its root."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield handle
    finally:
        os.close(handle)


def _files_untouched(public: int, last: Published) -> bool:
    at, stat_of, regular = last.at, os.stat, stat.S_ISREG
    for path in last.files:
        found = stat_of(path, dir_fd=public, follow_symlinks=False)
        if found.st_ctime_ns >= at or not regular(found.st_mode):
            return False
    return True


def _folders_untouched(public: int, before: int, last: Published) -> bool:
    at, stat_of = last.at, os.stat
    # In the stand-by lie the files of the site before, the same but for those that differ: it may have no folder for these,
    # and whoever takes one away touches the folder that it lies in.
    new = _folders(last.differ)
    for folder in _folders(last.files):
        place = folder or "."
        if stat_of(place, dir_fd=public, follow_symlinks=False).st_ctime_ns >= at:
            return False
        try:
            if stat_of(place, dir_fd=before, follow_symlinks=False).st_ctime_ns >= at:
                return False
        except FileNotFoundError:
            if folder not in new:
                return False
    return True


def _standby(output: Path) -> Path:
    return output.parent / f".{output.name}.standby"


def _exchange(first: Path, second: Path) -> None:
    """Exchange two folders in one system call (Linux 3.15 or later); elsewhere by renaming twice, with a gap of microseconds."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        result = libc.renameat2(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), _RENAME_EXCHANGE)
        if result == 0:
            return
        if ctypes.get_errno() not in {errno.ENOSYS, errno.EINVAL}:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(second))
    except AttributeError:
        pass
    aside = second.with_name(f".{second.name}.aside")
    shutil.rmtree(aside, ignore_errors=True)
    os.rename(second, aside)
    os.rename(first, second)
    os.rename(aside, first)
