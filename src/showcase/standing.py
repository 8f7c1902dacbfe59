"""What a build answers at once: the site stands, as nothing has changed that it was made of, and nobody has touched it."""

from __future__ import annotations

import json
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from .marks import MEMBERS, Mark, marks_of
from .packing import pack, unpack
from .problems import Problem
from .program import program_digest


@dataclass(frozen=True, slots=True)
class Ingredients:
    """All that a build begins with: a digest of it, and when, in ns of the file system's clock, a file of it was last touched."""

    digest: str
    touched: int


@dataclass(frozen=True, slots=True)
class Standing:
    """A build that published: what it began with and when, how many files it left behind, what it told, its pages and members."""

    ingredients: str
    moment: int
    files: int
    problems: tuple[Problem, ...]
    pages: int
    members: int

    def holds(self, now: Ingredients) -> bool:
        """Tell whether a build would make the same site of the same files."""
        # A file that was saved while the last build began may have other bytes than that build read.
        return now.digest == self.ingredients and now.touched < self.moment


def ingredients(site: Path, bundled: Path, members: Mapping[str, tuple[Mark, ...]], options: object) -> Ingredients:
    """Look at all files that a build reads, without reading them; `members` have been looked at, `options` say how the site is built."""
    above, within = MEMBERS.split("/")
    looked = [*(members[id] for id in sorted(members)), marks_of(site / above, closed=within)]
    looked += [marks_of(folder / name) for folder in (site, bundled) for name in ("i18n", "themes")]
    told = json.dumps([program_digest(), repr(options), sorted(members), looked])
    # Where a link leads to, something may change unseen.
    touched = max((sys.maxsize if stat.S_ISLNK(mark.mode) else mark.touched for marks in looked for mark in marks), default=0)
    return Ingredients(blake2b(told.encode(), digest_size=16).hexdigest(), touched)


def packed(one: Standing) -> bytes:
    """Return a standing as bytes for the cache."""
    told = [pack(Problem, problem) for problem in one.problems]
    return f"{one.ingredients}\n{json.dumps([one.moment, one.files, told, one.pages, one.members])}".encode()


def recalled(data: bytes | None, now: Ingredients) -> Standing | None:
    """Return what `packed` made bytes of, if that began with the same as now; else it is not even looked at, and nothing is returned."""
    digest, _, rest = (data or b"").partition(b"\n")
    if digest != now.digest.encode():
        return None
    try:
        moment, files, told, pages, members = json.loads(rest)
        return Standing(now.digest, int(moment), int(files), tuple(unpack(Problem, one) for one in told), int(pages), int(members))
    except (ValueError, TypeError, KeyError, IndexError):
        return None
