"""The program itself as a digest, with its libraries' versions: what an earlier one made is never taken for what this one would make."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

# Whose versions show in what is published, or decide what is read.
_LIBRARIES = ("babel", "jinja2", "markdown", "markupsafe", "nh3", "pagefind-bin", "phonenumbers", "pillow", "python-stdnum", "pyyaml")


@cache
def program_digest() -> str:
    """Return the blake2b-128, in hex, of this package's source files and of the versions of Python and of the libraries."""
    digest = blake2b(repr((sys.version_info, [version_of(name) for name in _LIBRARIES])).encode(), digest_size=16)
    folder = Path(__file__).parent
    for file in sorted(folder.rglob("*.py")):
        digest.update(f"\0{file.relative_to(folder).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()


def version_of(library: str) -> str:
    """Return the version of a library that is installed."""
    if found := _versions().get(library):
        return found
    # Python's own way takes longer than all else that a build without changes imports.
    from importlib.metadata import version

    return version(library)


@cache
def _versions() -> dict[str, str]:
    """Return the versions of what is installed, by the names of the folders that say so (PEP 376)."""
    found: dict[str, str] = {}
    for folder in sys.path:
        with suppress(OSError), os.scandir(folder or ".") as entries:
            for entry in entries:
                if entry.name.endswith(".dist-info"):
                    name, _, version = entry.name.removesuffix(".dist-info").rpartition("-")
                    found.setdefault(re.sub(r"[-_.]+", "-", name).lower(), version)
    return found
