"""All files of a site in, output/ out: prepared beside it and exchanged in one step, so that visitors see the old site or the new one."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


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


class Stage:
    """The next site, prepared beside `output` in the folder that the last exchange left there.

    A file that visitors already have is linked, not written: both folders share it, and nothing ever writes into a file
    that exists. `put` may be called from several processes, each with files of its own.
    """

    def __init__(self, output: Path) -> None:
        """Name the folders; nothing is touched yet. Where `output` is a link, what it leads to is published to."""
        self.output = output.resolve()
        self.standby = self.output.parent / f".{self.output.name}.standby"
        self._folders: set[str] = set()

    def put(self, file: OutputFile) -> bool:
        """Add a file to the next site; returns whether it differs from what is published. OSError when the disk fails."""
        public, target = f"{self.output}/{file.path}", f"{self.standby}/{file.path}"
        folder = os.path.dirname(target)
        if folder not in self._folders:
            _make_folder(folder)
            self._folders.add(folder)
        if _same(public, file.content):
            if not _one_file(public, target):
                _remove(target)
                os.link(public, target)
            return False
        _remove(target)
        if isinstance(file.content, Path):
            shutil.copyfile(file.content, target)
        else:
            with open(target, "xb") as handle:
                handle.write(file.content)
        return True

    def finish(self, paths: Iterable[str]) -> list[str]:
        """Drop from the next site whatever is not among `paths`, make it public, and return what visitors no longer have."""
        wanted = set(paths)
        folders = {""}
        for path in wanted:
            while path := path.rpartition("/")[0]:
                folders.add(path)
        for path in list(_files(self.standby)):
            if path not in wanted:
                os.unlink(self.standby / path)
        for name, _, _ in os.walk(self.standby, topdown=False):
            if Path(name).relative_to(self.standby).as_posix().removeprefix(".") not in folders:
                os.rmdir(name)
        removed = sorted(path for path in _files(self.output) if path not in wanted)
        if self.output.exists():
            _exchange(self.standby, self.output)
        else:
            os.rename(self.standby, self.output)
        return removed


def publish(files: Iterable[OutputFile], stage: Stage) -> Changes:
    """Publish all files at once from this process."""
    changes = Changes()
    paths = []
    for file in files:
        paths.append(file.path)
        if stage.put(file):
            changes.written.append(file.path)
        else:
            changes.unchanged += 1
    changes.removed = stage.finish(paths)
    return changes


@contextmanager
def only_one(output: Path) -> Iterator[None]:
    """Let one build at a time publish to a folder; the system releases the lock of a build that was killed. Raises Busy."""
    place = output.resolve()
    place.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(place.parent / f".{place.name}.lock", os.O_CREAT | os.O_RDWR, 0o644)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Busy(errno.EBUSY, "another build is publishing", str(output)) from None
        yield
    finally:
        os.close(handle)


def _same(path: str, content: bytes | Path) -> bool:
    try:
        if isinstance(content, Path):
            # Pictures are named by their content and recipe, so an equal size under the same name is the same picture.
            return os.path.getsize(path) == os.path.getsize(content)
        with open(path, "rb") as handle:
            return handle.read() == content
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return False


def _one_file(first: str, second: str) -> bool:
    try:
        return os.path.samefile(first, second)
    except OSError:
        return False


def _make_folder(folder: str) -> None:
    try:
        os.makedirs(folder, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        # An earlier site had a file where this one has a folder.
        place = folder
        while not os.path.lexists(place):
            place = os.path.dirname(place)
        with suppress(FileNotFoundError, IsADirectoryError):
            os.unlink(place)
        os.makedirs(folder, exist_ok=True)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass
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
