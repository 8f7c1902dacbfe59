"""The repository a site lies in: the content as another revision has it, and the files that differ from that revision."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path


class NoBase(Exception):
    """There is nothing to compare with: `code` says why (no-git, no-repository, no-revision), `name` what was asked for."""

    def __init__(self, code: str, name: str) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision by its hash: `tip` is the one that was named, `base` the one where the present state branched off from it."""

    tip: str
    base: str


def revision(site: Path, name: str) -> Revision:
    """Find a revision by its name. NoBase when git, the repository or the revision is missing."""
    try:
        _git(site, "rev-parse", "--git-dir")
    except subprocess.CalledProcessError:
        raise NoBase("no-repository", str(site)) from None
    except FileNotFoundError:
        raise NoBase("no-git", name) from None
    try:
        tip = _git(site, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}").decode().strip()
    except subprocess.CalledProcessError:
        raise NoBase("no-revision", name) from None
    try:
        base = _git(site, "merge-base", tip, "HEAD").decode().split()[0]
    except (subprocess.CalledProcessError, IndexError):
        # The histories have nothing in common, or a shallow checkout does not reach back that far.
        base = tip
    return Revision(tip, base)


def changed_files(site: Path, base: str) -> tuple[str, ...]:
    """Return the files within the site that differ from a revision, committed or not; their paths are relative to the site."""
    differing = _git(site, "diff", "--name-only", "--no-renames", "--relative", "--no-ext-diff", "-z", base, "--", ".")
    beside = _git(site, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    names = [name.decode("utf-8", "surrogateescape") for name in (differing + beside).split(b"\0") if name]
    return tuple(sorted(set(names)))


def write_content(site: Path, base: str, folder: Path, members: Collection[str]) -> None:
    """Write the content as a revision has it into a folder, of its members only some; what is no plain file there is left out."""
    wanted = {f"content/members/{id}" for id in members}
    paths = [path for path in _names(site, base, "content/") if path != "content/members"]
    if paths := [*paths, *(path for path in _names(site, base, "content/members/") if path in wanted)]:
        _unpack(_git(site, "--literal-pathspecs", "archive", "--format=tar", base, "--", *paths), folder)


def _names(site: Path, base: str, folder: str) -> list[str]:
    """Return the paths of all that lies in a folder of a revision; nothing where it has no such folder."""
    listed = _git(site, "ls-tree", "--name-only", "-z", base, "--", folder)
    return [name.decode("utf-8", "surrogateescape") for name in listed.split(b"\0") if name]


def _unpack(packed: bytes, folder: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        plain = [one for one in archive.getmembers() if one.isfile() or one.isdir()]
        archive.extractall(folder, plain, filter="data")


def _git(site: Path, *arguments: str) -> bytes:
    return subprocess.run(["git", "-C", str(site), *arguments], check=True, capture_output=True).stdout
