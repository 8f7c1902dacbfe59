"""Where the processor's time of a build goes: what is being worked on is looked at two hundred times a second.

    python benchmarks/hotspots.py --site FOLDER --no-search

Takes what `showcase build` takes, runs it in one process, and prints a table in Markdown. Looking is cheap, so that small functions that
are called often weigh what they weigh; a profiler that counts calls makes them look several times as dear.
"""

from __future__ import annotations

import contextlib
import io
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from types import FrameType

from showcase.cli import main as showcase

EVERY = 0.005  # seconds of processor time
SHOWN = 40


class Hotspots:
    """Counts, by function, how often it was at work, and how often it or something that it called was."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.own: Counter[str] = Counter()
        self.whole: Counter[str] = Counter()

    def look(self, _: int, frame: FrameType | None) -> None:
        """Count what is at work now."""
        names = []
        while frame and frame.f_code is not main.__code__:
            names.append(_named(frame))
            frame = frame.f_back
        if not names:
            return
        self.own[names[0]] += 1
        self.whole.update(set(names))

    def lines(self) -> Iterator[str]:
        """Yield a table of the functions that take most of the time."""
        looks = max(1, self.own.total())
        yield "| own % | with all it calls % | function |"
        yield "|--:|--:|---|"
        # What only calls the build says nothing.
        told = Counter({name: count for name, count in self.whole.items() if not name.startswith(("click/", "showcase/cli/"))})
        dearest = {name for counter in (self.own, told) for name, _ in counter.most_common(SHOWN)}
        for name in sorted(dearest, key=lambda name: (-self.whole[name], name)):
            yield f"| {100 * self.own[name] / looks:.1f} | {100 * self.whole[name] / looks:.1f} | {name} |"


def _named(frame: FrameType) -> str:
    """Return a function as its module and name, whoever has it installed where."""
    place = frame.f_code.co_filename.replace("\\", "/")
    for folder in ("/site-packages/", "/src/", "/lib/python"):
        place = place.rpartition(folder)[2]
    return f"{place} {frame.f_code.co_name}"


def main() -> int:
    """Build, and print where the time went."""
    hotspots = Hotspots()
    signal.signal(signal.SIGPROF, hotspots.look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    said = io.StringIO()
    code = 0
    try:
        with contextlib.redirect_stdout(said):
            showcase(["build", *sys.argv[1:], "--jobs", "1"], standalone_mode=False)
    except SystemExit as end:
        code = int(end.code or 0)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    print(said.getvalue() if code else "\n".join(hotspots.lines()))
    return code


if __name__ == "__main__":
    sys.exit(main())
