"""Lighthouse over a published site, as a phone on a slow network sees it: a Markdown table, a line a page.

    python tools/lighthouse.py output/ --runs 5

One page of each kind that matters, the fullest of its kind, or those named with `--page`. Times are medians of the runs, because other
work on the machine disturbs them; everything else is the same in every run. Needs Node with npx, and Chromium or Chrome.
`--json` prints what the table says as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from tools.host import hosting
from tools.screenshots import BROWSERS, kinds

LIGHTHOUSE = "lighthouse@12.8.2"
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run"
TRIES = 3
KINDS = ("home", "members", "member", "project", "sector", "search")
SCORES = {"performance": "performance", "accessibility": "accessibility", "best-practices": "best practices", "seo": "SEO"}
BYTES = {"Document": "HTML", "Stylesheet": "CSS", "Script": "JS", "Font": "fonts", "Image": "images"}


def examine(url: str, program: str) -> dict[str, Any]:
    """Run Lighthouse once; returns its report. A trace that the browser did not record whole is asked for again."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = ["npx", "--yes", LIGHTHOUSE, url, "--quiet", "--output=json", f"--output-path={report}", f"--chrome-flags={FLAGS}"]
        # The folder keeps npx from reading or writing anything beside this repository.
        for _ in range(TRIES):
            done = subprocess.run(command, cwd=folder, env={**os.environ, "CHROME_PATH": program}, capture_output=True, text=True)
            if not done.returncode and report.exists():
                return dict(json.loads(report.read_text("utf-8")))
        raise SystemExit(f"Lighthouse failed on {url}:\n{done.stdout}{done.stderr}")


def summary(reports: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return one line of the table, as plain values: scores, seconds, milliseconds, kilobytes."""
    audits = [report["audits"] for report in reports]
    made: dict[str, Any] = {
        label: round(100 * statistics.median(report["categories"][key]["score"] for report in reports)) for key, label in SCORES.items()
    }
    made["LCP s"] = round(statistics.median(one["largest-contentful-paint"]["numericValue"] for one in audits) / 1000, 2)
    made["CLS"] = round(max(one["cumulative-layout-shift"]["numericValue"] for one in audits), 4)
    made["TBT ms"] = round(statistics.median(one["total-blocking-time"]["numericValue"] for one in audits))
    requests = audits[0]["network-requests"]["details"]["items"]
    for key, label in BYTES.items():
        made[f"{label} kB"] = round(sum(one["transferSize"] for one in requests if one.get("resourceType") == key) / 1000, 1)
    made["short of"] = sorted(
        f"{reference['id']}"
        for report in reports[:1]
        for category in report["categories"].values()
        for reference in category["auditRefs"]
        if reference["weight"] and (report["audits"][reference["id"]]["score"] or 0) < 0.9
        if report["audits"][reference["id"]]["scoreDisplayMode"] not in ("notApplicable", "manual", "informative")
    )
    return made


def table(lines: dict[str, dict[str, Any]]) -> str:
    """Lay the lines out as Markdown."""
    names = [name for name in next(iter(lines.values())) if name != "short of"]
    rows = [["page", *names], ["---", *(["---:"] * len(names))]]
    rows += [[page, *(str(line[name]) for name in names)] for page, line in lines.items()]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main(arguments: Sequence[str] | None = None) -> None:
    """Examine pages and print the table."""
    parser = argparse.ArgumentParser(description="Lighthouse over a published site.")
    parser.add_argument("output", type=Path, help="the published site")
    parser.add_argument("--lang", default="en", help="the language of the pages")
    parser.add_argument("--page", action="append", default=[], help="a page by its address, instead of one of each kind")
    parser.add_argument("--runs", type=int, default=3, help="how often each page is examined")
    parser.add_argument("--json", action="store_true", help="print JSON")
    chosen = parser.parse_args(arguments)
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None or shutil.which("npx") is None:
        raise SystemExit("Lighthouse needs Node with npx, and Chromium or Chrome.")
    found = kinds(chosen.output, chosen.lang)
    pages = {page: page for page in chosen.page} or {kind: found[kind] for kind in KINDS if kind in found}
    lines: dict[str, dict[str, Any]] = {}
    with hosting(chosen.output) as address:
        for name, path in pages.items():
            lines[name] = summary([examine(address + path.lstrip("/"), program) for _ in range(chosen.runs)])
            print(f"{name}: /{path} {' '.join(lines[name]['short of'])}", file=sys.stderr, flush=True)
    print(json.dumps(lines, indent=2) if chosen.json else table(lines))


if __name__ == "__main__":
    main()
