"""A host for a published site on this machine: its `_headers`, gzip, connections that stay open, its own page for what is missing."""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from fnmatch import fnmatchcase
from functools import cache, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

Headers = Callable[[str], Mapping[str, str]]

# What hosts compress; fonts and pictures are compressed already.
TEXTS = {".html", ".css", ".js", ".json", ".svg", ".txt", ".xml"}
TYPES = {".js": "text/javascript", ".woff2": "font/woff2", ".avif": "image/avif", ".webp": "image/webp"}


def published_headers(root: Path) -> Headers:
    """Read a site's `_headers` as a host does: all rules that fit a path add up in their order, and `! Name` takes back."""
    rules = [block.splitlines() for block in (root / "_headers").read_text("utf-8").split("\n\n")]

    def of(path: str) -> dict[str, str]:
        sent: dict[str, str] = {}
        for pattern, *lines in rules:
            for line in lines if fnmatchcase(path, pattern) else ():
                name, _, value = line.partition(":")
                if name.strip().startswith("!"):
                    sent.pop(name.strip("! "), None)
                else:
                    sent[name.strip()] = ", ".join(filter(None, [sent.get(name.strip(), ""), value.strip()]))
        return sent

    return of


@cache
def compressed(file: Path) -> bytes:
    """Return what is sent of a file: gzip at its best, which is a little more than the brotli that many hosts send."""
    data = file.read_bytes()
    return gzip.compress(data, 9, mtime=0) if file.suffix in TEXTS else data


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body go out in one piece each; waiting for the other side's receipt in between would be measured as the site's.
    disable_nagle_algorithm = True

    def __init__(self, root: Path, headers: Headers, *args: object) -> None:
        self.root, self.sent = root, headers
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        """Send a file."""
        path = unquote(urlsplit(self.path).path)
        file = (self.root / path.lstrip("/")).resolve()
        if file.is_dir():
            file /= "index.html"
        found = file.is_file() and file.is_relative_to(self.root)
        if not found:
            file = self.root / "404.html"
        body = compressed(file)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream")
        self.send_header("Content-Length", str(len(body)))
        if file.suffix in TEXTS:
            self.send_header("Content-Encoding", "gzip")
        for name, value in self.sent(path).items():
            self.send_header(name, value)
        try:
            self.end_headers()
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            # A browser may leave before a picture is there.
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def hosting(root: Path) -> Iterator[str]:
    """Host a published folder on a free port; gives its address."""
    root = root.resolve()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, root, published_headers(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
