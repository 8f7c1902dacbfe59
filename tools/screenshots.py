"""Contact sheets of a published site: every kind of page in every language, light and dark, on a phone and on a desk.

    python tools/screenshots.py output/ sheets/

Writes one JPEG a kind of page (languages below each other, widths and colour schemes side by side) and prints their names.
`--only member,search` draws some kinds, `--full` whole pages instead of their beginning, `--single` every picture by itself too.
"""

from __future__ import annotations

import argparse
import io
import re
import shutil
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync", "--no-first-run", "--hide-scrollbars"]
WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
SCALE = 0.5
MARGIN = 24
# What is seen of a page unless all of it is wanted, in heights of the window.
WINDOWS = 2.2
WINDOW = {390: 844, 1280: 900}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file, unless the browser has left before all of it was there."""
        with suppress(BrokenPipeError, ConnectionResetError):
            super().copyfile(source, outputfile)


@contextmanager
def serving(root: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine; gives its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def kinds(output: Path, first: str) -> dict[str, str]:
    """Return one page of each kind in the first language, by the class of its body: the fullest of its kind."""
    largest: dict[str, tuple[int, str]] = {}
    for file in sorted([*output.glob("*.html"), *(output / first).rglob("index.html")]):
        html = file.read_text("utf-8")
        kind = re.search(r'<body class="page-([\w-]+)', html)
        if kind and len(html) > largest.get(kind[1], (0, ""))[0]:
            path = file.relative_to(output).as_posix()
            largest[kind[1]] = len(html), path.removesuffix("index.html")
    return {kind: path for kind, (_, path) in sorted(largest.items())}


def pictures(browser: Browser, root: str, path: str, full: bool) -> dict[tuple[str, int, str], Image.Image]:
    """Photograph one page in all its languages, at all widths, in both schemes."""
    found = {}
    for width in WIDTHS:
        for scheme in SCHEMES:
            context = browser.new_context(
                viewport={"width": width, "height": WINDOW[width]},
                color_scheme=scheme,  # type: ignore[arg-type]
                reduced_motion="reduce",
            )
            page = context.new_page()
            page.goto(root + path)
            languages = page.eval_on_selector_all(".languages a", "all => all.map(a => [a.lang, a.href])") or [["", page.url]]
            for lang, address in languages:
                page.goto(urljoin(root, address), wait_until="load")
                page.evaluate("document.querySelectorAll('img[loading=lazy]').forEach(img => img.loading = 'eager')")
                page.evaluate("Promise.allSettled([document.fonts.ready, ...[...document.images].map(img => img.decode())])")
                height = page.evaluate("document.documentElement.scrollHeight")
                height = height if full else min(height, round(WINDOW[width] * WINDOWS))
                clip = {"x": 0, "y": 0, "width": width, "height": min(height, 12_000)}
                data = page.screenshot(full_page=True, clip=clip)  # type: ignore[arg-type]
                found[lang, width, scheme] = Image.open(io.BytesIO(data)).convert("RGB")
            context.close()
    return found


def sheet(shots: dict[tuple[str, int, str], Image.Image]) -> Image.Image:
    """Lay the pictures of one page out: a row a language, a column a width and scheme."""
    columns = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]
    rows = list(dict.fromkeys(lang for lang, _, _ in shots))
    heights = [max(shots[lang, *column].height for column in columns) for lang in rows]
    across = sum(width for width, _ in columns) + MARGIN * (len(columns) + 1)
    made = Image.new("RGB", (across, sum(heights) + MARGIN * (len(rows) + 1)), "#8a8a8a")
    top = MARGIN
    for lang, height in zip(rows, heights, strict=True):
        left = MARGIN
        for column in columns:
            made.paste(shots[lang, *column], (left, top))
            left += column[0] + MARGIN
        top += height + MARGIN
    return made.resize((round(made.width * SCALE), round(made.height * SCALE)), Image.Resampling.LANCZOS)


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the sheets."""
    parser = argparse.ArgumentParser(description="Contact sheets of a published site.")
    parser.add_argument("output", type=Path, help="the published site")
    parser.add_argument("sheets", type=Path, help="the folder for the sheets")
    parser.add_argument("--only", default="", help="kinds of pages, parted by commas")
    parser.add_argument("--page", action="append", default=[], help="a page by its address, instead of the fullest of each kind")
    parser.add_argument("--full", action="store_true", help="whole pages")
    parser.add_argument("--single", action="store_true", help="every picture by itself too")
    chosen = parser.parse_args(arguments)
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        sys.exit("No Chromium or Chrome was found.")
    first = re.search(r'<html lang="([\w-]+)"', (chosen.output / "index.html").read_text("utf-8"))
    wanted = {page.strip("/").replace("/", "-"): page for page in chosen.page} or kinds(chosen.output, first[1] if first else "en")
    if chosen.only:
        wanted = {kind: path for kind, path in wanted.items() if kind in chosen.only.split(",")}
    chosen.sheets.mkdir(parents=True, exist_ok=True)
    with serving(chosen.output) as root, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        for kind, path in wanted.items():
            shots = pictures(browser, root, path, chosen.full)
            name = chosen.sheets / f"{kind}.jpg"
            sheet(shots).save(name, quality=85)
            print(f"{name}  {path}")
            for (lang, width, scheme), shot in shots.items() if chosen.single else ():
                shot.save(chosen.sheets / f"{kind}-{lang}-{width}-{scheme}.png")
        browser.close()


if __name__ == "__main__":
    main()
