"""A real browser, a server that sends a site's headers, and a visitor who hears what the browser complains about."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page
from tools.host import Headers
from tools.host import published_headers as published_headers

from built.conftest import content as content
from built.conftest import example as example
from built.conftest import sample as sample


@dataclass
class Server:
    """A published folder on the network: where it is, what it sends with each path, and what was asked of it."""

    root: Path
    headers: Headers
    address: str = ""
    asked: list[str] = field(default_factory=list)


class Handler(SimpleHTTPRequestHandler):
    """Sends files as a static host does, with their headers and the site's own page for what is missing."""

    def __init__(self, server: Server, *args: Any, **named: Any) -> None:
        self.site = server
        super().__init__(*args, directory=str(server.root), **named)

    def end_headers(self) -> None:
        for name, value in self.site.headers(self.path.partition("?")[0]).items():
            self.send_header(name, value)
        super().end_headers()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = self.site.root / "404.html"
        if code != 404 or not page.exists():
            return super().send_error(code, message, explain)
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(page.read_bytes())

    def copyfile(self, source: Any, outputfile: Any) -> None:
        # A browser may leave before a picture is there.
        with suppress(BrokenPipeError, ConnectionResetError):
            super().copyfile(source, outputfile)

    def log_message(self, *_: object) -> None:
        self.site.asked.append(self.path)


class Listener(ThreadingHTTPServer):
    """Keeps every connection of a busy browser waiting; with a short queue, one turned away comes again only after seconds."""

    request_queue_size = 256


@contextmanager
def serving(root: Path, headers: Headers) -> Iterator[Server]:
    """Serve a folder on this machine, on a free port."""
    made = Server(root, headers)
    server = Listener(("127.0.0.1", 0), partial(Handler, made))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    made.address = f"http://127.0.0.1:{server.server_port}"
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()


# The address follows the keys after a pause, and in the same moment the list says that it is busy. Asked for in the page, where it costs little.
SETTLED = """() => new Promise((done) => {
    const begun = performance.now();
    const look = () => {
        const asked = new URL(location.href).searchParams.get('q') || '';
        const settled = document.querySelector('#q')?.value.trim() === asked && !document.querySelector('[data-search-results][aria-busy=true]');
        if (settled || performance.now() - begun > 15000) done(settled);
        else setTimeout(look, 10);
    };
    look();
})"""


@dataclass
class Visit:
    """A visitor on a page, most often the search page of one language."""

    page: Page
    complaints: list[str]

    def type(self, text: str) -> None:
        """Type a query in place of what is there, key by key."""
        self.page.locator("#q").fill("")
        self.page.locator("#q").press_sequentially(text, delay=5)
        self.settle()

    def ask(self, text: str) -> None:
        """Put in a whole query at once and send it."""
        self.page.locator("#q").fill(text)
        self.page.locator("#q").press("Enter")
        self.settle()

    def settle(self) -> None:
        """Wait until the results are complete."""
        assert self.page.evaluate(SETTLED), "the results are not complete after a quarter of a minute"

    def names(self) -> list[str]:
        """The names of the results in their order."""
        return self.page.locator("[data-search-results] a").all_inner_texts()

    def found(self) -> list[str]:
        """The addresses of the results in their order."""
        links: list[str] = self.page.locator("[data-search-results] a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
        return links

    def more(self) -> None:
        """Ask for further results until all are there."""
        while self.page.locator(".search-more").is_visible():
            self.page.locator(".search-more").click()

    def query(self) -> str:
        """The query part of the address."""
        return str(self.page.evaluate("location.search"))


# A browser that is late leaves out the animation from one page to the next, and says so as if a script had failed.
LEFT_OUT = "Transition was aborted because of invalid state"


def listened_to(page: Page, requests: list[str]) -> Visit:
    """A page whose complaints are heard and whose requests are noted."""
    made = Visit(page, [])

    def heard(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            made.complaints.append(f"{message.text} at {message.location['url']}")

    page.on("console", heard)
    page.on("pageerror", lambda error: None if LEFT_OUT in str(error) else made.complaints.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    return made


def nothing_was_wrong(address: str, requests: list[str], visits: list[Visit]) -> None:
    """Nothing outside `address` was asked for, no list for filters, and nothing complained about."""
    assert [url for url in requests if not re.match(re.escape(address) + "(/|$)", url) and not url.startswith(("data:", "about:"))] == []
    assert [url for url in requests if "/filter/" in url] == []
    assert [complaint for made in visits for complaint in made.complaints] == []


@contextmanager
def visiting(browser: Browser, address: str, **options: Any) -> Iterator[Callable[[str], Visit]]:
    """Open pages in a fresh context; afterwards nothing outside `address` was asked for and nothing complained about."""
    context: BrowserContext = browser.new_context(**options)
    visits: list[Visit] = []
    requests: list[str] = []

    def go(url: str) -> Visit:
        made = listened_to(context.new_page(), requests)
        visits.append(made)
        made.page.goto(url)
        return made

    yield go
    context.close()
    nothing_was_wrong(address, requests, visits)


class Tab:
    """A tab that many visitors use one after the other: a browser takes three times as long for a new one as to show a page in it.

    Every visitor finds it as if it were new, but for files that it has loaded before.
    """

    def __init__(self, browser: Browser, address: str, width: int = 1280, height: int = 900) -> None:
        self.address, self.size = address, {"width": width, "height": height}
        self.context = browser.new_context()
        self.requests: list[str] = []
        self.own = listened_to(self.context.new_page(), self.requests)
        self.protocol = self.context.new_cdp_session(self.own.page)

    def clear(self) -> None:
        """Leave the page, and forget what it has kept and what was made different for it."""
        page = self.own.page
        page.unroute_all()
        page.goto("about:blank")
        origin = "/".join(self.address.split("/")[:3])
        self.protocol.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        page.set_viewport_size(self.size)
        page.emulate_media(
            media="null", color_scheme="light", reduced_motion="no-preference", forced_colors="none", contrast="no-preference"
        )
        self.requests.clear()
        self.own.complaints.clear()

    @contextmanager
    def visiting(self) -> Iterator[Callable[[str], Visit]]:
        """Open pages, the first of them in this tab; afterwards all is as with `visiting`."""
        self.clear()
        visits: list[Visit] = []

        def go(url: str) -> Visit:
            made = listened_to(self.context.new_page(), self.requests) if visits else self.own
            visits.append(made)
            made.page.goto(url)
            return made

        yield go
        for further in visits[1:]:
            further.page.close()
        nothing_was_wrong(self.address, self.requests, visits)


@contextmanager
def tab(browser: Browser, address: str, **size: int) -> Iterator[Tab]:
    """A tab for the tests of a module."""
    made = Tab(browser, address, **size)
    yield made
    made.context.close()
