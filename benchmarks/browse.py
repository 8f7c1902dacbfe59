"""How quickly a published list answers a choice in the browser, and how much it loads for it.

    python benchmarks/browse.py OUTPUT

OUTPUT is a published site, for instance of 2,500 invented members (see generate.py). Prints the compressed size of the list's
data and, for each of several choices, the milliseconds from the click to the drawn rows: medians of five, with the first choice,
which loads and prepares the data, by itself.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run"]
ROUNDS = 5
# From the click to the moment when the rows stand and the browser has laid them out.
CLICK = """async selector => {
    const box = document.querySelector(selector);
    const found = document.querySelector('[data-browse-found]');
    const start = performance.now();
    const drawn = new Promise(done => {
        const watch = new MutationObserver(() => {
            if (found.getAttribute('aria-busy') !== 'false') return;
            watch.disconnect();
            found.getBoundingClientRect();
            done(performance.now() - start);
        });
        watch.observe(found, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    box.click();
    return drawn;
}"""
CHOICES = ("language", "sector", "budget", "service", "market")


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure narrowing a list down in a browser.")
    parser.add_argument("output", type=Path)
    chosen = parser.parse_args()
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit("No Chromium or Chrome was found.")
    for name in ("members.json", "works.json"):
        data = (chosen.output / "en" / name).read_bytes()
        print(f"{name}: {len(data):,} bytes, {len(gzip.compress(data, 9)):,} compressed")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(chosen.output)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        times: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            page = browser.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/en/members/", wait_until="networkidle")
            first = page.evaluate(CLICK, "[data-facet=team] input")
            times.setdefault("the first, with loading", []).append(first)
            for facet in CHOICES:
                times.setdefault(facet, []).append(page.evaluate(CLICK, f"[data-facet={facet}] input"))
            page.close()
        browser.close()
    print("\n| choice | ms, median | ms, most |\n|---|--:|--:|")
    for choice, found in times.items():
        print(f"| {choice} | {statistics.median(found):.0f} | {max(found):.0f} |")
    server.shutdown()


if __name__ == "__main__":
    main()
