"""The program itself as a digest: what an earlier version made is never taken for what this one would make."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

# Whose versions show in what is published, or decide what is read.
_LIBRARIES = ("babel", "jinja2", "markdown", "markupsafe", "nh3", "pagefind-bin", "phonenumbers", "pillow", "python-stdnum", "pyyaml")


@cache
def program_digest() -> str:
    """Return the blake2b-128, in hex, of this package's source files and of the versions of Python and of the libraries."""
    digest = blake2b(repr((sys.version_info, [version(name) for name in _LIBRARIES])).encode(), digest_size=16)
    folder = Path(__file__).parent
    for file in sorted(folder.rglob("*.py")):
        digest.update(f"\0{file.relative_to(folder).as_posix()}\0".encode() + file.read_bytes())
    return digest.hexdigest()
