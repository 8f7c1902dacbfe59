"""A site and what it is compared with, both read: another folder, or a revision of the repository it lies in."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import NamedTuple

from .changes import Changes, Side, compare, differing
from .content import file_digests, read_content
from .decode import decode
from .gitbase import NoBase, changed_files, revision, write_content
from .parallel import without_collection


class Compared(NamedTuple):
    """What differs; `base` is the side compared with, `after` the site, `rights` the newest reading of the side compared with."""

    changes: Changes
    base: Side
    after: Side
    rights: Side


def compare_sites(site: Path, base: str, lang: str) -> Compared:
    """Compare a site with a folder or a revision. NoBase where there is no such thing, OSError when the disk fails."""
    after = read_side(site)
    if (other := Path(base)).is_dir():
        then = file_digests(other)
        if not then:
            raise NoBase("no-content", base)
        before = rights = read_side(other)
        files = tuple(differing(then, file_digests(site)))
    else:
        found = revision(site, base)
        before = _side_of(site, found.base)
        # Who may change what is asked of the branch as it is now: rights taken back meanwhile are no rights.
        rights = before if found.tip == found.base else _side_of(site, found.tip)
        files = changed_files(site, found.base)
    return Compared(compare(before, after, files, lang), before, after, rights)


def changed_since(site: Path, base: str) -> frozenset[str]:
    """Return the files of a site that differ from a revision. NoBase where there is no such revision."""
    return frozenset(changed_files(site, revision(site, base).base))


def read_side(site: Path) -> Side:
    """Read a site for a comparison."""
    with without_collection():
        content, _ = read_content(site)
        decoded, _ = decode(content)
    folders = frozenset(entry.folder for entries in content.entries.values() for entry in entries)
    languages = tuple(one.code for one in decoded.settings.languages) if decoded.settings else ("en",)
    return Side(decoded.directory, folders, languages)


def _side_of(site: Path, commit: str) -> Side:
    with tempfile.TemporaryDirectory(prefix="showcase-") as folder:
        write_content(site, commit, Path(folder))
        return read_side(Path(folder))
