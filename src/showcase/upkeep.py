"""A site as it should be: left alone where it stands as it is, else built; finding that out reads less than building it imports."""

from __future__ import annotations

from dataclasses import replace

from . import standing
from .bundled import bundled_site
from .cache import Cache
from .leftover import leftover
from .marks import sighting
from .outcome import Options, Progress, Report, timed
from .problems import by_place
from .publish import Changes, only_one, readable_by_all
from .standing import Standing, ingredients


def keep_up(options: Options, progress: Progress = lambda stage: None) -> Report:
    """Publish a site whole where anything has changed since the last time; with errors, publish nothing.

    Raises OSError or pagefind.SearchFailed when the machine fails.
    """
    report = Report()
    with readable_by_all(), only_one(options.output):
        cache = Cache(options.site / ".showcase")
        with leftover(options.output, cache, options.workers) as left:
            with timed("read", report, progress):
                seen = sighting(options.site, cache.moment())
                now = ingredients(options.site, bundled_site(), seen.members, replace(options, jobs=0, clean=False))
                before = standing.recalled(cache.get("standing", left.place), now)
                if before and before.holds(now) and left.stands():
                    return _as_before(before, report)
            # Only now, as most of the program comes with it.
            from .build import build

            published = build(options, seen, left, cache, report, progress)
        report.problems.sort(key=by_place)
        if published:
            one = Standing(now.digest, seen.moment, len(published.files), tuple(report.problems), report.pages, report.members)
            cache.put("standing", left.place, standing.packed(one))
    return report


def _as_before(before: Standing, report: Report) -> Report:
    """Report what a build would that makes the same site again."""
    report.problems += before.problems
    report.changes = Changes(unchanged=before.files)
    report.pages, report.members = before.pages, before.members
    return report
