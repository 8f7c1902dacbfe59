"""What a build or a check is asked to do, and what it did."""

from __future__ import annotations

import datetime
import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from . import wording
from .problems import Problem

if TYPE_CHECKING:
    from .model import Member
    from .publish import Changes

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Options:
    """How to build: where, for which day, with what left out. `jobs` is a number of processes; 0 means one a core."""

    site: Path
    output: Path
    today: datetime.date
    base_url: str = ""
    search: bool = True
    pictures: bool = True
    jobs: int = 0
    strict: bool = False
    clean: bool = False

    @property
    def workers(self) -> int:
        """Return the number of processes."""
        return self.jobs or os.cpu_count() or 1


@dataclass(slots=True)
class Report:
    """What a build or a check did: problems, what changed in output/, how many pages, rendered pages and members, seconds of each stage.

    `links` says how many links to other sites are in which state, where they were asked for. `shown` are the members that could be read.
    `language` is that of the entry where only one was checked, if it is one in which problems are told. `remains` are what a build was made
    with: a process that ends with its report need not take them apart, which takes a tenth of a second.
    """

    problems: list[Problem] = field(default_factory=list)
    changes: Changes | None = None
    pages: int = 0
    rendered: int = 0
    members: int = 0
    links: Mapping[str, int] | None = None
    language: str = ""
    shown: Mapping[str, Member] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    remains: tuple[object, ...] = ()

    def failed(self, strict: bool = False) -> bool:
        """Tell whether something stands in the way of publishing."""
        grave = {"error", "warning"} if strict else {"error"}
        return any(wording.severity(one.code) in grave for one in self.problems)


@contextmanager
def timed(stage: str, report: Report, progress: Progress) -> Iterator[None]:
    """Announce a stage, and note in the report how many seconds it took."""
    progress(stage)
    start = time.perf_counter()
    yield
    report.seconds[stage] = round(report.seconds.get(stage, 0) + time.perf_counter() - start, 4)
