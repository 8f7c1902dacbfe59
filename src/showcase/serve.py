"""A live preview on this machine: the site is built again after every change, and a broken entry shows its problems in the page."""

from __future__ import annotations

import html
import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from .outcome import Options
from .pagefind import SearchFailed
from .reporting import as_text, counts
from .upkeep import keep_up
from .wording import severity, words

_EVENTS = "/_showcase/events"
_SCRIPT = "/_showcase/reload.js"
_RELOAD = b"""const events = new EventSource('/_showcase/events');
events.onmessage = () => location.reload();
"""
_STYLE = "/_showcase/problems.css"
_PROBLEMS_CSS = b"""body { font: 1rem/1.5 system-ui; margin: 2rem; max-width: 70rem; color-scheme: light dark }
pre { white-space: pre-wrap; font-size: .9rem }
"""


@dataclass(slots=True)
class Preview:
    """What the server shows: the number of the last build, and the problems that kept it from being published."""

    build: int = 0
    problems: str = ""
    changed: threading.Condition = field(default_factory=threading.Condition)

    def tell(self, problems: str) -> None:
        """Let every open page know that there is something new."""
        with self.changed:
            self.build += 1
            self.problems = problems
            self.changed.notify_all()


def serve_site(options: Options, port: int, lang: str, watch: bool, out: Callable[[str], None] = print) -> int:
    """Build, serve on 127.0.0.1 and, if asked to, build again whenever something changes; returns an exit status when stopped."""
    preview = Preview()
    changes: queue.SimpleQueue[None] = queue.SimpleQueue()
    if watch:
        # Watching begins before the first build, so that what is saved during it is not missed.
        threading.Thread(target=_watch, args=(options, changes), daemon=True).start()
    _build(options, preview, lang, out)
    handler = partial(_Handler, preview=preview, heading=words(lang)["not-built"], directory=str(options.output))
    with ThreadingHTTPServer(("127.0.0.1", port), handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        out(words(lang)["serving"].format(url=f"http://127.0.0.1:{server.server_port}/"))
        try:
            while True:
                changes.get()
                while not changes.empty():
                    changes.get()
                _build(options, preview, lang, out)
        except KeyboardInterrupt:
            out("")
        finally:
            preview.tell("")
            server.shutdown()
    return 0


def _build(options: Options, preview: Preview, lang: str, out: Callable[[str], None]) -> None:
    start = time.perf_counter()
    try:
        report = keep_up(options)
    except (OSError, SearchFailed) as error:
        out(f"showcase: {error}")
        preview.tell(str(error))
        return
    if report.problems:
        out(as_text(report.problems, lang, options.site, colour=False) + "\n")
    if report.changes is None:
        grave = [one for one in report.problems if severity(one.code) == "error"] or report.problems
        out(f"{words(lang)['counts'].format_map(counts(report.problems, lang))} {words(lang)['kept']}")
        preview.tell(as_text(grave, lang, options.site, colour=False))
    else:
        seconds = f"{time.perf_counter() - start:.1f}"
        out(words(lang)["built"].format(pages=report.pages, seconds=seconds, written=len(report.changes.written)))
        preview.tell("")


def _watch(options: Options, changes: queue.SimpleQueue[None]) -> None:
    from watchfiles import watch

    folders = [options.site / name for name in ("content", "themes", "i18n") if (options.site / name).is_dir()]
    for _ in watch(*folders, raise_interrupt=False):
        changes.put(None)


class _Handler(SimpleHTTPRequestHandler):
    """Serves output/ with a reload script in every page, or the problems in place of pages while there are any."""

    def __init__(self, *args: object, preview: Preview, heading: str, directory: str) -> None:
        self.preview = preview
        self.heading = heading
        super().__init__(*args, directory=directory)  # type: ignore[arg-type]

    def log_message(self, format: str, *args: object) -> None:
        """Keep the terminal for problems."""

    def do_GET(self) -> None:
        """Answer one request."""
        path = urlsplit(self.path).path
        if path == _EVENTS:
            self._events()
        elif path == _SCRIPT:
            self._send(200, "text/javascript", _RELOAD)
        elif path == _STYLE:
            self._send(200, "text/css", _PROBLEMS_CSS)
        elif path.endswith(("/", ".html")):
            self._page(path)
        else:
            super().do_GET()

    def _page(self, path: str) -> None:
        if self.preview.problems:
            told = html.escape(self.preview.problems)
            body = (
                f"<!doctype html><html><meta charset=utf-8><title>{self.heading}</title><link rel=stylesheet href={_STYLE}>"
                f"<h1>{self.heading}</h1><pre>{told}</pre></html>"
            )
            self._send(200, "text/html; charset=utf-8", self._with_script(body.encode()))
            return
        file = self.translate_path(path)
        status = 200
        try:
            with open(file + "index.html" if file.endswith("/") else file, "rb") as handle:
                data = handle.read()
        except OSError:
            status = 404
            try:
                with open(self.translate_path("/404.html"), "rb") as handle:
                    data = handle.read()
            except OSError:
                data = b"<!doctype html><title>Nothing here yet</title>"
        self._send(status, "text/html; charset=utf-8", self._with_script(data))

    def _with_script(self, data: bytes) -> bytes:
        return data.replace(b"</html>", f'<script type="module" src="{_SCRIPT}"></script></html>'.encode())

    def _send(self, status: int, kind: str, data: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(data)

    def _events(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        seen = self.preview.build
        while True:
            with self.preview.changed:
                self.preview.changed.wait(timeout=15)
                now = self.preview.build
            try:
                # A line now and then keeps the connection, and ends this thread once the page is gone.
                self.wfile.write(b"data: built\n\n" if now != seen else b": still here\n\n")
                self.wfile.flush()
            except OSError:
                return
            seen = now
