"""How long builds take and how much memory they need: cold, with nothing changed, and after edits that reach more or fewer pages.

    python benchmarks/run.py --members 250,2500

Prints a table in Markdown, then how the builds and sizes compare. Ratios hold better from machine to machine than seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generate import write_site

TODAY = "2026-11-23"
SAMPLE_EVERY = 0.05
CASES = ("cold", "nothing changed", "one word", "sector name", "template", "message")


@dataclass(frozen=True, slots=True)
class Measured:
    """One build: seconds of the whole process and of its stages, peak memory of all its processes, and what it did."""

    seconds: float
    peak: int
    pages: int
    written: int
    stages: dict[str, float]


class Watch:
    """Watches the memory of a process and all its children until it ends."""

    def __init__(self, pid: int) -> None:
        """Begin."""
        self.peak = 0
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """Return the most memory seen, in bytes."""
        self._over.set()
        self._thread.join()
        # Without /proc: the largest single process there has been.
        return self.peak or resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

    def _run(self) -> None:
        pause = SAMPLE_EVERY
        while not self._over.wait(pause):
            start = time.perf_counter()
            self.peak = max(self.peak, sum(_memory(pid) for pid in _tree(self._pid)))
            # To look at much memory takes time, of which the build is to miss no more than a fiftieth.
            pause = max(SAMPLE_EVERY, 50 * (time.perf_counter() - start))


def _tree(pid: int) -> Iterator[int]:
    yield pid
    try:
        threads = os.listdir(f"/proc/{pid}/task")
        children = [Path(f"/proc/{pid}/task/{thread}/children").read_text() for thread in threads]
    except OSError:
        return
    for child in " ".join(children).split():
        yield from _tree(int(child))


def _memory(pid: int) -> int:
    """Return the memory of a process in bytes, what it shares with others counted by its share (PSS)."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))


def build(site: Path, options: Sequence[str]) -> Measured:
    """Build a site in a process of its own and measure it."""
    command = [sys.executable, "-m", "showcase", "build", "--site", str(site), "--today", TODAY, "--format", "json", *options]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        watch = Watch(process.pid)
        out, errors = process.communicate()
    seconds = time.perf_counter() - start
    if process.returncode:
        raise SystemExit(errors or out[-2_000:])
    report: dict[str, Any] = json.loads(out)
    return Measured(seconds, watch.stop(), report["summary"]["pages"], len(report["written"]), report["seconds"])


def edit_one_word(site: Path, round: int) -> None:
    """Change one word of the long text of the member in the middle."""
    members = sorted((site / "content/members").iterdir())
    text = sorted(members[len(members) // 2].glob("about.*.md"))[0]
    first, *rest = text.read_text("utf-8").split(" ")
    text.write_text(" ".join([f"{first.rstrip('0123456789')}{round}", *rest]), encoding="utf-8")


def edit_sector_name(site: Path, round: int) -> None:
    """Change the English name of a sector."""
    file = site / "content/sectors/design/sector.yaml"
    file.write_text(re.sub(r"(?m)^(name:\n  en: ).*$", rf"\g<1>Design {round}", file.read_text("utf-8")), encoding="utf-8")


def edit_template(site: Path, round: int) -> None:
    """Change what stands in the contact part of every member's page."""
    block = f"{{% block member_contact %}}{{{{ super() }}}}<p>{round}</p>{{% endblock %}}"
    _write(site / "themes/own/templates/pages/member.html", f'{{% extends "parent/pages/member.html" %}}{block}\n')


def edit_message(site: Path, round: int) -> None:
    """Change a word of the interface in French."""
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    _write(site / "i18n/fr.po", f'{head}\nmsgid "Contact"\nmsgstr "Contact {round}"\n')


def own_theme(site: Path) -> None:
    """Give the site a theme and words of its own, as far as the edits of a round need them."""
    settings = site / "content/site.yaml"
    settings.write_text(re.sub(r"(?m)^theme: .*$", "theme: own", settings.read_text("utf-8")), encoding="utf-8")
    _write(site / "themes/own/theme.yaml", "extends: default\n")
    edit_template(site, 0)
    edit_message(site, 0)


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


EDITS = {"one word": edit_one_word, "sector name": edit_sector_name, "template": edit_template, "message": edit_message}


@contextmanager
def new_site(members: int, pictures: bool, kits: bool) -> Iterator[Path]:
    """Write a site, and remove it in the end."""
    with tempfile.TemporaryDirectory(prefix="showcase-benchmark-") as folder:
        site = Path(folder) / "site"
        write_site(site, members, pictures=pictures)
        own_theme(site)
        if not kits:
            settings = site / "content/site.yaml"
            settings.write_text(f"{settings.read_text('utf-8')}kit: no\n", encoding="utf-8")
        yield site


def measure(members: int, rounds: int, options: Sequence[str], pictures: bool, kits: bool) -> dict[str, Measured]:
    """Measure all cases for one size; of several rounds the one with the median time is returned."""
    found: dict[str, list[Measured]] = {case: [] for case in CASES}
    for round in range(1, rounds + 1):
        with new_site(members, pictures, kits) as site:
            for case in CASES:
                if case in EDITS:
                    EDITS[case](site, round)
                found[case].append(build(site, options))
    return {case: sorted(runs, key=lambda run: run.seconds)[(len(runs) - 1) // 2] for case, runs in found.items()}


def profile(site: Path, options: Iterable[str]) -> str:
    """Build a site in one process, and return the table of the functions that take its time."""
    command = [sys.executable, str(Path(__file__).with_name("hotspots.py")), "--site", str(site), "--today", TODAY, *options]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr or done.stdout)
    return done.stdout


def table(results: dict[int, dict[str, Measured]]) -> list[str]:
    """Return all figures as a table in Markdown, one line a size and case, one column a stage."""
    stages = list(dict.fromkeys(stage for cases in results.values() for run in cases.values() for stage in run.stages))
    lines = [f"| members | build | pages | written | seconds | pages/s | peak MiB | {' | '.join(stages)} |"]
    lines.append(f"|--:|---|--:|--:|--:|--:|--:|{'--:|' * len(stages)}")
    for members, cases in results.items():
        for case, run in cases.items():
            figures = [f"{run.seconds:.2f}", f"{run.pages / run.seconds:,.0f}", f"{run.peak / 2**20:,.0f}"]
            each = [f"{run.stages[stage]:.2f}" if stage in run.stages else "" for stage in stages]
            lines.append(f"| {members:,} | {case} | {run.pages:,} | {run.written:,} | {' | '.join([*figures, *each])} |")
    return lines


def ratios(results: dict[int, dict[str, Measured]]) -> Iterator[str]:
    """Yield how the cases of each size, and each size with the one before, compare."""
    before: int | None = None
    for members, cases in results.items():
        cold = cases["cold"]
        parts = [f"{case} {run.seconds / cold.seconds:.3f}" for case, run in cases.items() if case != "cold"]
        yield f"- {members:,} members, as parts of the cold build: {', '.join(parts)}"
        if before is not None:
            last = results[before]["cold"]
            yield (
                f"- {members:,} against {before:,} members, cold: {cold.pages / last.pages:.1f} times the pages in "
                f"{cold.seconds / last.seconds:.1f} times the time and {cold.peak / last.peak:.1f} times the memory"
            )
        before = members


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure builds of invented sites.")
    parser.add_argument("--members", default="250,2500", help="sizes, parted by commas (default: 250,2500)")
    parser.add_argument("--rounds", type=int, default=1, help="rounds of which the median is shown (default: 1)")
    parser.add_argument("--jobs", type=int, default=0, help="processes, as in showcase build")
    parser.add_argument("--no-search", action="store_true")
    parser.add_argument("--no-images", action="store_true")
    parser.add_argument("--pictures", action="store_true", help="a photograph of its own for every cover and work (slow)")
    parser.add_argument("--no-kits", action="store_true", help="without press kits, as with `kit: no`")
    parser.add_argument("--profile", action="store_true", help="also build once in one process, and tell which functions take its time")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    options = [f"--jobs={chosen.jobs}"]
    options += [option for option, wanted in (("--no-search", chosen.no_search), ("--no-images", chosen.no_images)) if wanted]
    sizes = [int(size) for size in chosen.members.split(",")]
    results = {members: measure(members, chosen.rounds, options, chosen.pictures, not chosen.no_kits) for members in sizes}
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, showcase build {' '.join(options)}\n")
    print("\n".join(table(results)) + "\n")
    print("\n".join(ratios(results)))
    for members in sizes if chosen.profile else ():
        with new_site(members, chosen.pictures, not chosen.no_kits) as site:
            print(f"\n{members:,} members, a first build in one process\n\n{profile(site, options)}")


if __name__ == "__main__":
    main()
