"""What is wrong and beyond doubt put right: a site in, the files with the corrections that stand the test of reading them again out."""

from __future__ import annotations

import difflib
import itertools
import re
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .alone import needs_others
from .cache import Cache
from .content import file_bytes, member_ids, read_content, with_file
from .decode import Neighbour, decode
from .looking import NOTHING_SEEN, look
from .parallel import without_collection
from .problems import Edit, Problem
from .readers import Mention
from .wording import severity

MOST_STEPS = 60  # how many mistakes hidden by one another are followed in one file
MOST_TRIES = 30  # how many corrections are tried in one entry, each of which all of the content is read again for
MOST_BYTES = 20_000  # larger files of members, and those with very many mistakes, are looked at by a person
MOST_MENDS = 60
_GRAVITY = ("error", "warning", "advice")


@dataclass(frozen=True, slots=True)
class Mended:
    """A file with its corrections: the bytes it has and those it shall have."""

    path: str
    before: bytes
    after: bytes

    def lines(self) -> list[tuple[int, str, str]]:
        """Return the number of every line that changes, what it says and what it shall say."""
        # A last line of nothing but marks may be left empty.
        pairs = itertools.zip_longest(_lines(self.before), _lines(self.after), fillvalue="")
        return [(number, old, new) for number, (old, new) in enumerate(pairs, 1) if old != new]

    def diff(self) -> list[str]:
        """Return the change as lines of a unified diff."""
        names = f"a/{self.path}", f"b/{self.path}"
        return [line.rstrip("\n") for line in difflib.unified_diff(_lines(self.before), _lines(self.after), *names, lineterm="")]


@dataclass(frozen=True, slots=True)
class Mending:
    """What can be put right without a person: the files, the problems that there were, and those that are left."""

    files: tuple[Mended, ...]
    before: tuple[Problem, ...]
    left: tuple[Problem, ...]

    @property
    def mended(self) -> frozenset[Problem]:
        """Return the problems of the beginning that are gone."""
        gone = _kinds(self.before) - _kinds(self.left)
        return frozenset(one for one in self.before if one.mend and gone[_kind(one)] > 0)


def mend(site: Path, chosen: Callable[[str], bool] = lambda path: True, members: Collection[str] = ()) -> Mending:
    """Find every correction that is safe: made in memory, read again, and kept only if it leaves less wrong and no new error.

    Only files whose path is `chosen` are corrected. Where `members` are named, all these files lie in their folders, and the
    entries of other members are read only if it takes them to tell what was meant. Nothing is written. OSError only when the disk fails.
    """
    with without_collection():
        if members:
            desk = _Desk(site, members)
            mending = _mending(desk, chosen)
            if not desk.needs_others:
                return mending
        return _mending(_Desk(site), chosen)


def _mending(desk: _Desk, chosen: Callable[[str], bool]) -> Mending:
    before = desk.problems()
    paths = [path for path in dict.fromkeys(one.where.path for one in before if one.mend) if chosen(path)]
    mends = Counter(one.where.path for one in before if one.mend)
    original = {path: data for path in paths if (data := file_bytes(desk.site, path)) is not None and _is_small(path, data, mends[path])}
    after = dict(original)
    # Lists that entries refer to come first and one by one, since all entries are read by them; members then go side by side.
    shared = [path for path in original if not path.startswith("content/members/")]
    for path in sorted(shared):
        _run_together({"content": _mended([path], after)}, desk)
    folders: dict[str, list[str]] = {}
    for path in original.keys() - set(shared):
        folders.setdefault(_folder(path), []).append(path)
    desk.keep_to(folders)
    _run_together({folder: _mended(sorted(those), after) for folder, those in sorted(folders.items())}, desk)
    left = desk.problems()
    files = tuple(Mended(path, data, after[path]) for path, data in sorted(original.items()) if data != after[path])
    return Mending(files, tuple(sorted(before)), tuple(sorted(left)))


def _is_small(path: str, data: bytes, mends: int) -> bool:
    return not path.startswith("content/members/") or (len(data) <= MOST_BYTES and mends <= MOST_MENDS)


def _folder(path: str) -> str:
    return "/".join(path.split("/")[:3])


def rewritten(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Make changes in a file's bytes and leave all else as it is: byte order mark, line endings, the end of the last line."""
    mark = data[: len(BOM_UTF8)] if data.startswith(BOM_UTF8) else b""
    text = data[len(mark) :].decode("utf-8")
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    for edit in sorted(edits, reverse=True):
        start = starts[edit.line - 1] + edit.column - 1
        text = text[:start] + edit.text + text[start + edit.width :]
    return mark + text.encode("utf-8")


class _Desk:
    """The content, or what of it matters to some `members`, with the corrections on trial."""

    def __init__(self, site: Path, members: Collection[str] = ()) -> None:
        self.site = site
        self.content, self.found = read_content(site, (lambda id: id in members) if members else (lambda id: True))
        self.neighbours = dict.fromkeys(member_ids(site).difference(members), Neighbour("", ())) if members else {}
        self.needs_others = False
        self.cache = Cache(site / ".showcase")
        self.pictures = NOTHING_SEEN
        # What is wrong with entries that no correction is tried in.
        self.aside: list[Problem] = []

    def put(self, path: str, data: bytes) -> None:
        self.content, found = with_file(self.content, path, data)
        self.found = [one for one in self.found if one.where.path != path or one.code in _OF_THE_FOLDER] + found

    def problems(self) -> list[Problem]:
        self.decoded, found = decode(self.content, self.neighbours)
        _, looked, self.pictures = look(self.decoded, self.site, self.cache, self.pictures)
        self.needs_others = self.needs_others or needs_others(found)
        self.told = [*self.aside, *self.found, *found, *looked]
        return self.told

    def keep_to(self, folders: Collection[str]) -> None:
        """Decode from now on only the entries in these folders of members again; what was told of the others last is true of them."""
        entries = self.content.entries.get("member", ())
        others = {entry.folder: entry.id for entry in entries if entry.folder not in folders}
        mentions: dict[str, list[Mention]] = {folder: [] for folder in others}
        for mention in self.decoded.mentions:
            if mention.kind == "member" and mention.folder in mentions:
                mentions[mention.folder].append(mention)
        members = self.decoded.directory.members
        self.neighbours |= {id: Neighbour(members[id].name if id in members else "", mentions[folder]) for folder, id in others.items()}
        self.aside = [one for one in self.told if _folder(one.where.path) in others and not needs_others([one])]
        self.found = [one for one in self.found if _folder(one.where.path) not in others]
        kept = tuple(entry for entry in entries if entry.folder in folders)
        self.content = replace(self.content, entries={**self.content.entries, "member": kept})


# What is told of a file's name and kind does not change with its bytes.
_OF_THE_FOLDER = {"file-missing", "symlink", "misnamed-file", "stray-file", "bad-name", "text-without-project"}

# Yields a path with its bytes on trial, is sent all problems of its folder as they then are.
_Run = Generator[tuple[str, bytes] | None, list[Problem], None]


def _run_together(runs: dict[str, _Run], desk: _Desk) -> None:
    """Go on with all runs at the same pace, so that all of the content is checked once a step and not once a step and file."""
    for run in runs.values():
        next(run)
    while runs:
        problems = desk.problems()
        for folder, run in list(runs.items()):
            try:
                trial = run.send([one for one in problems if one.where.path == folder or one.where.path.startswith(f"{folder}/")])
            except StopIteration:
                del runs[folder]
            else:
                if trial is not None:
                    desk.put(*trial)


def _mended(paths: Sequence[str], kept: dict[str, bytes]) -> _Run:
    """Correct the files of one folder one after the other, all problems of a file at once if that goes well, else one by one."""
    problems = yield None
    tries = 0
    for path in paths:
        refused: set[tuple[object, ...]] = set()
        alone = False
        while True:
            base, data = problems, kept[path]
            begun = [one for one in base if one.where.path == path and one.mend and _kind(one) not in refused]
            if not begun or tries == MOST_TRIES:
                break
            tries += 1
            trial, wanted = data, begun[:1] if alone else begun
            known = _kinds(base)
            for _ in range(MOST_STEPS):
                earlier, trial = trial, rewritten(trial, _apart(wanted))
                if trial == earlier:
                    break
                problems = yield path, trial
                # What was hidden so far is corrected on the way, if it can be.
                new = _kinds(problems) - known
                mendable = [one for one in problems if one.where.path == path and one.mend]
                wanted = [one for one in mendable if new[_kind(one)] > 0 or (not alone and _kind(one) not in refused)]
                if not wanted:
                    break
            if _is_better(base, problems):
                kept[path] = trial
                continue
            problems = yield path, data
            if alone:
                refused.add(_kind(begun[0]))
            alone = True


def _apart(problems: Iterable[Problem]) -> list[Edit]:
    """Return the edits of as many problems as can be corrected at once, none of which touches another's place."""
    chosen: list[Edit] = []
    for one in sorted(problems):
        if set(one.mend) <= set(chosen):
            continue
        if not any(_touch(edit, other) for edit in one.mend for other in chosen):
            chosen += one.mend
    return chosen


def _touch(one: Edit, other: Edit) -> bool:
    ends = one.column + one.width, other.column + other.width
    return one.line == other.line and one.column <= ends[1] and other.column <= ends[0]


def _kind(one: Problem) -> tuple[object, ...]:
    """Return what makes a problem the same although a correction beside it moved its column."""
    # What is suggested repeats words of the line, which may have changed beside the problem.
    said = tuple(pair for pair in one.details if pair[0] not in {"line", "suggestion"})
    return one.where.path, one.where.line, one.code, said


def _kinds(problems: Iterable[Problem]) -> Counter[tuple[object, ...]]:
    return Counter(map(_kind, problems))


def _is_better(before: Sequence[Problem], after: Sequence[Problem]) -> bool:
    """Tell whether there is less wrong, weighed by gravity, and no error that was not there.

    Milder problems of an entry are told only once it can be read at all; that they come to light speaks against no correction.
    """
    grave = [_kinds(one for one in some if severity(one.code) == "error") for some in (before, after)]
    weights = [tuple(sum(severity(one.code) == grade for one in some) for grade in _GRAVITY) for some in (before, after)]
    if grave[1] - grave[0]:
        return False
    return weights[1] < weights[0]


def _lines(data: bytes) -> list[str]:
    lines = re.split(r"\r\n|\r|\n", data.decode("utf-8-sig", "replace"))
    return lines if lines[-1] else lines[:-1]
