"""Files that are costly to make: kept under the checksum of their bytes, made once, in as many processes as there is work for."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Protocol

from .cache import put_in_place
from .svg import Trouble


class Task(Protocol):
    """Some files that are best made together, by their paths in output/; their names hold all that they are made of."""

    @property
    def paths(self) -> Sequence[str]:
        """Return the paths of the files, each of which no other task makes."""
        ...

    def make(self, paths: Sequence[str]) -> list[bytes]:
        """Return the bytes of some of the files; ValueError or OSError where what they are made of is no longer there."""
        ...


def produced(tasks: Sequence[Task], folder: Path, workers: int) -> Iterator[tuple[str, Path | Trouble]]:
    """Yield the path of every file, task by task, with the file in `folder` that holds its bytes (to be linked or copied).

    A kept file is read and compared with the checksum in its name; whatever is odd is made again. With `workers` > 1,
    up to that many processes are started if there is work for them. The Trouble "image-unreadable" stands for a file
    whose source is no longer what was looked at, or whose making ended its process. All kept files asked for are read:
    leave out those already published.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kept: dict[str, list[Path]] = {}
    for file in sorted(folder.iterdir()):
        stem, _, extension = file.name.partition(".")
        kept.setdefault(f"{stem}.{extension.rpartition('.')[2]}", []).append(file)
    found: list[dict[str, Path | Trouble]] = []
    todo: list[tuple[Task, list[str], Path]] = []
    for task in tasks:
        found.append({path: file for path in task.paths for file in kept.get(_name(path), ()) if _is_sound(file)})
        if missing := [path for path in sorted(task.paths) if path not in found[-1]]:
            todo.append((task, missing, folder))
    made = _spread(todo, workers)
    for task, files in zip(tasks, found, strict=True):
        if len(files) < len(task.paths):
            files |= next(made)
        yield from sorted(files.items())


def write_whole(file: Path, data: bytes) -> None:
    """Write a file whole or not at all, with the usual permissions, as it may be published by a link."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    draft.write_bytes(data)
    put_in_place(draft, file)


def digest(data: bytes) -> str:
    """Return the blake2b-128 of bytes in hex."""
    return blake2b(data, digest_size=16).hexdigest()


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def _is_sound(file: Path) -> bool:
    """Tell whether the bytes of a kept file have the checksum that stands in its name."""
    try:
        return file.name.split(".")[1] == digest(file.read_bytes())
    except (OSError, IndexError):
        return False


def _develop(work: tuple[Task, list[str], Path]) -> dict[str, Path | Trouble]:
    """Make and keep some files of one task; runs in a process of its own."""
    task, paths, folder = work
    try:
        made = task.make(paths)
    except (ValueError, OSError):  # the source changed after it was looked at, or is gone
        return dict.fromkeys(paths, Trouble("image-unreadable"))
    files: dict[str, Path | Trouble] = {}
    for path, data in zip(paths, made, strict=True):
        stem, _, ending = _name(path).partition(".")
        files[path] = file = folder / f"{stem}.{digest(data)}.{ending}"
        write_whole(file, data)
    return files


def _spread(todo: list[tuple[Task, list[str], Path]], workers: int) -> Iterator[dict[str, Path | Trouble]]:
    """Do the work in order, in at most `workers` processes; in this one if that is no help."""
    if min(workers, len(todo)) <= 1:
        yield from map(_develop, todo)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    from .parallel import leave_interrupts

    done = 0
    context = get_context("spawn")
    try:
        with ProcessPoolExecutor(min(workers, len(todo)), context, leave_interrupts) as pool:
            try:
                for files in pool.map(_develop, todo):
                    done += 1
                    yield files
            finally:  # do not finish what nobody waits for
                pool.shutdown(cancel_futures=True)
    except BrokenProcessPool:
        # A picture that ends its process takes the pool along. Each one left gets a pool to itself, to find the guilty.
        for work in todo[done:]:
            with ProcessPoolExecutor(1, context, leave_interrupts) as pool:
                try:
                    yield pool.submit(_develop, work).result()
                except BrokenProcessPool:
                    yield dict.fromkeys(work[1], Trouble("image-unreadable"))
