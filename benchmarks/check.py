"""How long checking takes: everything for the first time, everything again, and one member's folder.

    python benchmarks/check.py --members 250,2500

Prints a table in Markdown. Processor seconds are those of all processes; on a busy machine they hold better than those of the clock.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from generate import write_site

TODAY = "2026-11-23"


def check(site: Path, arguments: Sequence[str]) -> tuple[float, float]:
    """Check in a process of its own; return its seconds by the clock, and the processor seconds of it and all it began."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "showcase", "check", "--site", str(site), "--today", TODAY, "--format", "json", *arguments]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode > 1:
        raise SystemExit(done.returncode)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main(arguments: Iterable[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure checks of invented sites.")
    parser.add_argument("--members", default="250,2500", help="sizes, parted by commas (default: 250,2500)")
    parser.add_argument("--jobs", type=int, default=0, help="processes, as in showcase check")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores\n")
    print("| members | check | seconds | processor seconds |\n|--:|---|--:|--:|")
    for members in map(int, chosen.members.split(",")):
        with tempfile.TemporaryDirectory(prefix="showcase-benchmark-") as folder:
            site = Path(folder) / "site"
            write_site(site, members)
            one = sorted((site / "content/members").iterdir())[members // 2].relative_to(site).as_posix()
            jobs = f"--jobs={chosen.jobs}"
            for case, more in (("everything, for the first time", [jobs]), ("everything, again", [jobs]), ("one folder", [one])):
                seconds, work = check(site, more)
                print(f"| {members:,} | {case} | {seconds:.2f} | {work:.2f} |", flush=True)


if __name__ == "__main__":
    main()
