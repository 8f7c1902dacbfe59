"""How files are known again without reading them: the marks of a folder, a member's, a picture's."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple

MAX_BYTES = 200_000
"""The most bytes of a file with words or fields that are read."""

MEMBERS = "content/members"


class Mark(NamedTuple):
    """How a file, folder or link is known again without reading it: its name, its kind and mode, its size, its times in ns, its number."""

    name: str
    mode: int
    size: int
    changed: int
    touched: int
    inode: int


class Sighting(NamedTuple):
    """The marks of all that lies in each member's folder, by member, and a moment before they were taken, in ns of the file system."""

    moment: int
    members: Mapping[str, tuple[Mark, ...]]


def sighting(root: Path, moment: int) -> Sighting:
    """Look at the folders of all members from a moment on; nothing is found where there are no members."""
    found = {}
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(root / MEMBERS) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                found[entry.name] = marks_of(Path(entry.path))
    return Sighting(moment, found)


def marks_of(folder: Path, closed: str = "") -> tuple[Mark, ...]:
    """Return the marks of all that lies in a folder, nothing where there is none; the folders in the one called `closed` stay closed."""
    found: list[Mark] = []
    _add_marks(str(folder), "", f"{closed}/", found)
    return tuple(sorted(found))


def _add_marks(folder: str, prefix: str, closed: str, found: list[Mark]) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                # What happens in a folder is seen in its files; its own times change with what programs leave and take away.
                found.append(Mark(f"{prefix}{entry.name}/", 0, 0, 0, 0, 0))
                if prefix != closed:
                    _add_marks(entry.path, f"{prefix}{entry.name}/", closed, found)
            else:
                seen = entry.stat(follow_symlinks=False)
                found.append(Mark(prefix + entry.name, seen.st_mode, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino))


def member_digest(root: Path, id: str, marks: Iterable[Mark]) -> str:
    """Return a digest of all that is read of a member: the names and kinds of its files, and the bytes of those with words or fields."""
    digest = blake2b(digest_size=16)
    folder = f"{root}/{MEMBERS}/{id}/"
    for mark in marks:
        digest.update(f"{mark.name}\0{mark.mode}\0".encode("utf-8", "surrogateescape"))
        if mark.name.endswith((".yaml", ".md")) and stat.S_ISREG(mark.mode):
            data = b""
            with suppress(OSError), open(folder + mark.name, "rb") as file:
                data = file.read(MAX_BYTES + 1)
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def picture_mark(root: Path, path: str) -> Mark | None:
    """Return how a picture is known again without reading it; None where there is no regular file of that name."""
    with suppress(OSError):
        seen = os.stat(root / path, follow_symlinks=False)
        if stat.S_ISREG(seen.st_mode):
            return Mark(path, seen.st_mode, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, seen.st_ino)
    return None
