"""Other sites asked whether an address still leads somewhere: few at once, slowly, and never a machine of a private network."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from urllib.parse import quote, urljoin, urlsplit, urlunsplit
from urllib.robotparser import RobotFileParser

from .urls import is_web_address

State = Literal["ok", "moved", "gone", "wall", "unknown"]

AT_ONCE = 6
PAUSE = 1.0
LONGEST_PAUSE = 10.0
PATIENCE = 10.0
MOST_HOPS = 5
_ROBOTS_LIMIT = 500_000
_PERMANENT, _ELSEWHERE = {301, 308}, {301, 302, 303, 307, 308}
# What sites say to whom they take for a machine, or to who has not signed in: the page may well be there.
_WALLS = {401, 403, 405, 406, 407, 418, 423, 425, 426, 429, 451, 503, 999}
_GONE = {404, 410}


class Answer(NamedTuple):
    """What became of a question: the state of the address, where it moved to for good, and why nothing is known."""

    state: State
    target: str = ""
    reason: str = ""


class Refused(OSError):
    """A host that only this network knows, which nobody outside may make showcase ask."""


Resolve = Callable[[str, int], list[str]]


def public_hosts(host: str, port: int) -> list[str]:
    """Return the numeric addresses of a host. Refused if one of them is not of the public internet; OSError where there is none."""
    found = [str(info[4][0]) for info in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    for one in found:
        number = ipaddress.ip_address(one.partition("%")[0])
        mapped = getattr(number, "ipv4_mapped", None)
        if not (mapped or number).is_global or number.is_multicast:
            raise Refused(f"{host} is not of the public internet")
    return found


@dataclass(slots=True)
class Manners:
    """How to ask: under which name, with which pauses between questions to one host, and how long to wait for an answer."""

    agent: str
    pause: float = PAUSE
    patience: float = PATIENCE
    resolve: Resolve = public_hosts
    _next: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _robots: dict[str, RobotFileParser] = field(default_factory=dict)

    def ask(self, url: str) -> Answer:
        """Ask for an address, first for its head alone, then for the page; follow where it leads to."""
        here, settled, lasting = url, _without_fragment(url), True
        try:
            for _ in range(MOST_HOPS + 1):
                if not self._welcome(here):
                    return Answer("unknown", reason="robots")
                status, target = self._request("HEAD", here)
                if status >= 400:
                    # Not everybody answers to this short question, or tells the truth.
                    status, target = self._request("GET", here)
                if status not in _ELSEWHERE or not target:
                    return _judged(status, url, settled)
                here = _without_fragment(urljoin(here, target))
                if not is_web_address(here):
                    return Answer("unknown", reason="redirect")
                lasting = lasting and status in _PERMANENT
                settled = here if lasting else settled
        except socket.gaierror as error:
            return Answer("gone", reason="host") if error.errno in _NO_HOST else Answer("unknown", reason="connection")
        except Refused:
            return Answer("unknown", reason="private")
        except TimeoutError:
            return Answer("unknown", reason="timeout")
        except ssl.SSLError:
            return Answer("unknown", reason="certificate")
        except (OSError, http.client.HTTPException, ValueError):
            return Answer("unknown", reason="connection")
        return Answer("unknown", reason="redirect")

    def _welcome(self, url: str) -> bool:
        """Tell whether a site's robots.txt lets us ask; where there is none that makes sense, it does. OSError where nobody answers."""
        parts = urlsplit(url)
        root = f"{parts.scheme}://{parts.netloc}"
        if root not in self._robots:
            rules = RobotFileParser()
            try:
                lines = self._robots_lines(f"{root}/robots.txt")
            except (http.client.HTTPException, ValueError):
                lines = []
            rules.parse(lines)
            self._robots[root] = rules
        return self._robots[root].can_fetch(self.agent, url)

    def _robots_lines(self, url: str) -> list[str]:
        with self._asked("GET", url) as answer:
            return answer.read(_ROBOTS_LIMIT).decode("utf-8", "replace").splitlines() if answer.status == 200 else []

    def _request(self, method: str, url: str) -> tuple[int, str]:
        """Return the status of an answer and where it leads to; its body is not read."""
        with self._asked(method, url) as answer:
            return answer.status, answer.headers.get("Location", "")

    @contextmanager
    def _asked(self, method: str, url: str) -> Iterator[http.client.HTTPResponse]:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode()
        secure = parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        # The very number that was looked at is connected to: a name may mean another one a moment later.
        number = self.resolve(host, port)[0]
        self._wait(host)
        with socket.create_connection((number, port), timeout=self.patience) as plain:
            # Who answers a letter at a time is not waited for longer than who does not answer.
            end = threading.Timer(self.patience, lambda: plain.shutdown(socket.SHUT_RDWR))
            end.daemon = True
            end.start()
            try:
                connection: http.client.HTTPConnection
                if secure:
                    connection = http.client.HTTPSConnection(host, port)
                    connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
                else:
                    connection = http.client.HTTPConnection(host, port)
                    connection.sock = plain
                with closing(connection):
                    headers = {"User-Agent": self.agent, "Accept": "text/html,*/*;q=0.5", "Connection": "close"}
                    connection.request(method, _path(url), headers=headers)
                    yield connection.getresponse()
            finally:
                end.cancel()

    def _wait(self, host: str) -> None:
        """Come to a host no sooner than a pause after the last question to it."""
        with self._lock:
            now = time.monotonic()
            moment = max(now, self._next.get(host, 0.0))
            self._next[host] = moment + self._pause_for(host)
        time.sleep(moment - now)

    def _pause_for(self, host: str) -> float:
        wishes = [
            float(rules.crawl_delay(self.agent) or 0) for root, rules in list(self._robots.items()) if urlsplit(root).hostname == host
        ]
        return min(LONGEST_PAUSE, max([self.pause, *wishes]))


def _judged(status: int, asked: str, settled: str) -> Answer:
    if status in _GONE:
        return Answer("gone", reason=str(status))
    if status in _WALLS:
        return Answer("wall", reason=str(status))
    if not 200 <= status < 300:
        return Answer("unknown", reason=str(status))
    # Whose front page leads on to one in some language still has that front page.
    if urlsplit(asked).path in {"", "/"}:
        settled = urlunsplit((*urlsplit(settled)[:2], urlsplit(asked).path, "", ""))
    return Answer("ok") if settled == _without_fragment(asked) else Answer("moved", settled)


_NO_HOST = {socket.EAI_NONAME, getattr(socket, "EAI_NODATA", socket.EAI_NONAME)}


def _path(url: str) -> str:
    parts = urlsplit(url)
    return quote(urlunsplit(("", "", parts.path or "/", parts.query, "")), safe="/?&=%:@!$'()*+,;~[]-._")


def _without_fragment(url: str) -> str:
    return urlunsplit(urlsplit(url)._replace(fragment=""))


def ask_all(urls: Iterable[str], manners: Manners) -> Iterator[tuple[str, Answer]]:
    """Yield an answer for every address, as they come; those of one host are asked one after another."""
    by_host: dict[str, list[str]] = {}
    for url in urls:
        by_host.setdefault(urlsplit(url).hostname or "", []).append(url)
    pool = ThreadPoolExecutor(AT_ONCE)
    try:
        visits = [pool.submit(lambda group: [(url, manners.ask(url)) for url in group], group) for group in by_host.values()]
        for visit in as_completed(visits):
            yield from visit.result()
    finally:
        pool.shutdown(cancel_futures=True)
