"""A site and what it is compared with, both read: another folder, or a revision of the repository it lies in."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from .bundled import bundled_site
from .changes import Changes, EntryChange, Side, compare, differing, entry_folder
from .content import file_digests, read_content
from .decode import DEPARTED, decode
from .gitbase import NoBase, changed_files, revision, write_content
from .i18n import read_messages
from .pages import Subject, entry_path
from .parallel import without_collection


class Compared(NamedTuple):
    """What differs; `base` is the side compared with, `after` the site, `rights` the newest reading of the side compared with."""

    changes: Changes
    base: Side
    after: Side
    rights: Side


def compare_sites(site: Path, base: str, lang: str) -> Compared:
    """Compare a site with a folder or a revision. NoBase where there is no such thing, OSError when the disk fails."""
    if (other := Path(base)).is_dir():
        then = file_digests(other)
        if not then:
            raise NoBase("no-content", base)
        files = tuple(differing(then, file_digests(site)))
        members = _members(files)
        before = rights = read_side(other, members)
    else:
        found = revision(site, base)
        files = changed_files(site, found.base)
        members = _members(files)
        before = _side_of(site, found.base, members)
        # Who may change what is asked of the branch as it is now: rights taken back meanwhile are no rights.
        rights = before if found.tip == found.base else _side_of(site, found.tip, members)
    after = read_side(site, members)
    changes = compare(before, after, files, lang)
    entries = tuple(_with_addresses(one, site, before, after, lang) for one in changes.entries)
    return Compared(changes._replace(entries=entries), before, after, rights)


def _with_addresses(entry: EntryChange, site: Path, before: Side, after: Side, lang: str) -> EntryChange:
    """Add where the pages of an entry that differ are to be looked at, and where it is published today."""
    id = entry.folder.split("/")[2]
    works = sorted({file.split("/")[4].partition(".")[0] for file in entry.files if file.startswith(f"{entry.folder}/projects/")})
    subjects = [(entry.kind, id), *(("project", id, work) for work in works)]
    now = [path for subject in subjects if (path := _path(subject, site, after, lang))]
    then = _path(subjects[0], site, before, lang)
    return replace(entry, look=tuple(now), today=before.settings.base_url + then if before.settings and then else "")


def _path(subject: Subject, site: Path, side: Side, lang: str) -> str:
    """Return the address of an entry's own page in this language, or in the site's first where it does not have this one."""
    member = side.directory.members.get(subject[1]) if subject[0] in {"member", "project"} else None
    if side.settings is None or (member is not None and member.status == DEPARTED):
        return ""
    languages = side.settings.languages
    language = next((one for one in languages if one.code == lang), languages[0])
    return entry_path(subject, side.directory, language, read_messages([site, bundled_site()], language)[0])


def changed_since(site: Path, base: str) -> frozenset[str]:
    """Return the files of a site that differ from a revision. NoBase where there is no such revision."""
    return frozenset(changed_files(site, revision(site, base).base))


def _members(files: Iterable[str]) -> frozenset[str]:
    """Return the ids of the members in whose folders these files lie."""
    return frozenset(folder.split("/")[2] for folder in map(entry_folder, files) if folder.startswith("content/members/"))


def read_side(site: Path, members: Collection[str], fetch: Callable[[Collection[str]], None] = lambda members: None) -> Side:
    """Read a site for a comparison of these members, and of all that is no member; `fetch` brings members there."""
    with without_collection():
        fetch(members)
        # Those whom they mention are called by their names.
        named = {one.id for one in decode(read_content(site, members.__contains__)[0])[0].mentions if one.kind == "member"}
        fetch(named.difference(members))
        content, _ = read_content(site, lambda id: id in members or id in named)
        decoded, _ = decode(content)
    folders = frozenset(entry.folder for entries in content.entries.values() for entry in entries)
    languages = tuple(one.code for one in decoded.settings.languages) if decoded.settings else ("en",)
    return Side(decoded.directory, folders, languages, decoded.settings)


def _side_of(site: Path, commit: str, members: Collection[str]) -> Side:
    with tempfile.TemporaryDirectory(prefix="showcase-") as folder:
        return read_side(Path(folder), members, lambda ids: write_content(site, commit, Path(folder), ids))
