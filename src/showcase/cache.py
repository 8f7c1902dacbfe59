"""Results kept between builds in .showcase/: each under the digest of what it was made from, with a checksum of itself and its place."""

from __future__ import annotations

import marshal
import os
import shutil
import sys
import tempfile
from collections.abc import Collection
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

_SUM = 16
# What makes values of bytes is Python's own, and another Python may have another.
_PYTHON = f"{sys.implementation.cache_tag}\n".encode()


class Cache:
    """Kept bytes by kind and key. Whatever is damaged or odd is a miss; deleting the folder is always safe."""

    def __init__(self, folder: Path | None) -> None:
        """Use a folder, or keep nothing."""
        self.folder = folder

    def get(self, kind: str, key: str) -> bytes | None:
        """Return what was kept, or None."""
        if self.folder is None:
            return None
        try:
            data = (self.folder / kind / key).read_bytes()
        except OSError:
            return None
        content = data[_SUM:]
        return content if data[:_SUM] == _checksum(kind, key, content) else None

    def values(self, kind: str, key: str) -> Any:
        """Return plain values that `put_values` kept, or None."""
        data = self.get(kind, key) or b""
        return marshal.loads(memoryview(data)[len(_PYTHON) :]) if data.startswith(_PYTHON) else None

    def size(self, kind: str, key: str) -> int:
        """Return how many bytes are kept, 0 where none are."""
        try:
            return os.stat(self.folder / kind / key).st_size if self.folder else 0
        except OSError:
            return 0

    def put_values(self, kind: str, key: str, values: Any) -> None:
        """Keep plain values: texts, numbers, bytes, and tuples, lists, dicts and frozen sets of them, of no other class.

        Reading them takes a third of the time that JSON takes, and what stands in many places stands once.
        """
        self.put(kind, key, _PYTHON + marshal.dumps(values))

    def moment(self) -> int:
        """Return the present in ns of the file system's clock: what is changed from now on is younger; 0 where it cannot be told."""
        if self.folder is None:
            return 0
        mark = self.folder / "moment"
        try:
            mark.parent.mkdir(parents=True, exist_ok=True)
            mark.write_bytes(b"")
            return mark.stat().st_ctime_ns
        except OSError:
            return 0

    def drop(self, kind: str, key: str) -> None:
        """Forget what was kept. OSError when the disk fails, as what is no longer true must not stay."""
        if self.folder is not None:
            (self.folder / kind / key).unlink(missing_ok=True)

    def keep_only(self, kind: str, keys: Collection[str]) -> None:
        """Forget all of a kind but these keys, so that what is kept does not grow with every build."""
        if self.folder is None:
            return
        with suppress(OSError), os.scandir(self.folder / kind) as entries:
            for entry in entries:
                if entry.name not in keys:
                    with suppress(OSError):
                        os.unlink(entry.path)

    def put(self, kind: str, key: str, data: bytes) -> None:
        """Keep bytes, replacing what was there in one step. A full disk costs the cache, not the build."""
        if self.folder is None:
            return
        try:
            (self.folder / kind).mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder / kind)
            with os.fdopen(handle, "wb") as file:
                file.write(_checksum(kind, key, data) + data)
            put_in_place(name, self.folder / kind / key)
        except OSError:
            return


def put_in_place(draft: str | Path, file: Path) -> None:
    """Let a draft take the place of whatever is kept under a name, even of a folder that somebody left there."""
    try:
        os.replace(draft, file)
    except IsADirectoryError:
        shutil.rmtree(file)
        os.replace(draft, file)


def _checksum(kind: str, key: str, data: bytes) -> bytes:
    # With its place, so that a file that somebody copied from elsewhere is not believed.
    digest = blake2b(f"{kind}\0{key}\0".encode(), digest_size=_SUM)
    digest.update(data)
    return digest.digest()
