"""Links to other sites: asked for politely, remembered from day to day, and told only when they have moved or stay gone."""

from __future__ import annotations

import datetime
import http.server
import itertools
import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator

import pytest

from conftest import Site, member
from showcase import asking
from showcase.asking import Manners, Refused, public_hosts
from showcase.visiting import visit

DAY = datetime.date(2026, 11, 23)


class World(http.server.ThreadingHTTPServer):
    """All of the internet on one port: `pages` says by path how each is answered."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Answering)
        self.pages: dict[str, str] = {}
        self.asked: list[tuple[str, str, str]] = []
        self.agents: set[str] = set()
        self.moments: list[float] = []

    def address(self, path: str, host: str = "other.example") -> str:
        return f"http://{host}:{self.server_port}{path}"


class Answering(http.server.BaseHTTPRequestHandler):
    server: World

    def do_HEAD(self) -> None:
        world, path = self.server, self.path
        world.asked.append((self.command, self.headers["Host"].split(":")[0], path))
        world.agents.add(self.headers["User-Agent"])
        world.moments.append(time.monotonic())
        how = world.pages.get(path, "404").split()
        if how[0] == "slow":
            time.sleep(1)
        if how[0] == "drip":
            for _ in range(40):
                self.wfile.write(b"H")
                self.wfile.flush()
                time.sleep(0.05)
            return
        if how[0] == "garbage":
            self.wfile.write(b"\0\1\2 no http\r\n\r\n")
            return
        if how[0] == "hang-up":
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        if how[0] == "no-head":
            how = ["405"] if self.command == "HEAD" else ["200"]
        body = " ".join(how[1:]).replace("|", "\n").encode() if path == "/robots.txt" else b"page"
        self.send_response(int(how[0]) if how[0].isdigit() else 200)
        if how[0] in {"301", "302", "307", "308"}:
            self.send_header("Location", how[1])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    do_GET = do_HEAD

    def log_message(self, *args: object) -> None:
        pass


@pytest.fixture
def world() -> Iterator[World]:
    server = World()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def here(host: str, port: int) -> list[str]:
    """Every name is this machine, but for those that nobody has, and those of a private network."""
    if host.startswith("nowhere."):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if host.startswith("inside."):
        raise Refused("inside")
    return ["127.0.0.1"]


def manners(**other) -> Manners:
    return Manners("showcase-links/test", **{"pause": 0, "patience": 0.4, "resolve": here, **other})


@pytest.mark.parametrize(
    ("path", "how", "state"),
    [
        ("/", "200", "ok"),
        ("/page", "200", "ok"),
        ("/page?q=é#part", "404", "gone"),
        ("/shy", "no-head", "ok"),
        ("/deep#part", "302 /page", "ok"),
        ("/old", "301 /page", "moved"),
        ("/older", "308 /old", "moved"),
        ("/old-and-gone", "301 /nothing", "gone"),
        ("/away", "301 //elsewhere.example:PORT/page", "moved"),
        ("/inward", "301 http://inside.example:PORT/page", "unknown"),
        ("/number", "301 http://127.0.0.1:PORT/page", "unknown"),
        ("/file", "301 file:///etc/passwd", "unknown"),
        ("/round", "302 /round", "unknown"),
        ("/gone", "410", "gone"),
        ("/door", "401", "wall"),
        ("/guard", "403", "wall"),
        ("/crowd", "429", "wall"),
        ("/busy", "503", "wall"),
        ("/robot", "999", "wall"),
        ("/broken", "500", "unknown"),
        ("/slow", "slow", "unknown"),
        ("/drip", "drip", "unknown"),
        ("/garbage", "garbage", "unknown"),
        ("/hang-up", "hang-up", "unknown"),
    ],
)
def test_every_way_to_answer_is_understood(world, path, how, state):
    world.pages |= {"/page": "200", "/old": "301 /page", path.split("?")[0].split("#")[0]: how.replace("PORT", str(world.server_port))}
    assert manners().ask(world.address(path)).state == state


def test_hosts_that_do_not_exist_are_gone_and_those_that_do_not_answer_are_unknown(world):
    assert manners().ask(world.address("/", "nowhere.example")).state == "gone"
    closed = socket.socket()
    closed.bind(("127.0.0.1", 0))
    assert manners().ask(f"http://other.example:{closed.getsockname()[1]}/").state == "unknown"
    closed.close()
    assert manners().ask(world.address("/").replace("http:", "https:")).state == "unknown", "no certificate"


def test_what_moved_for_good_is_told_with_its_new_address_and_what_moved_for_now_is_not(world):
    world.pages = {"/a": "301 /b", "/b": "302 /c", "/c": "200", "/": "301 /fr/", "/fr/": "200", "/x": "302 /a"}
    assert manners().ask(world.address("/a")) == ("moved", world.address("/b"), "")
    assert manners().ask(world.address("/x")).state == "ok"
    assert manners().ask(world.address("/")).state == "ok", "a front page that leads on to one in some language is still there"
    world.pages["/"] = f"301 {world.address('/fr/', 'new.example')}"
    assert manners().ask(world.address("/")).target == world.address("/", "new.example")


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.1.2.3", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "fd00::1", "::ffff:127.0.0.1"],
)
def test_machines_of_private_networks_are_never_asked(world, host):
    with pytest.raises(Refused):
        public_hosts(host, world.server_port)
    assert Manners("test", pause=0, resolve=public_hosts).ask(f"http://{host}:{world.server_port}/").state == "unknown"
    assert world.asked == []


def test_robots_rules_are_kept(world):
    world.pages = {"/robots.txt": "200 User-agent: *|Disallow: /private", "/private": "200", "/open": "200"}
    asked = manners()
    assert asked.ask(world.address("/private")) == ("unknown", "", "robots")
    assert asked.ask(world.address("/open")).state == "ok"
    assert [path for _, _, path in world.asked] == ["/robots.txt", "/open"]
    assert world.agents == {"showcase-links/test"}


def test_one_host_is_given_a_pause_between_questions_and_others_are_not_waited_for(world):
    slow = manners(pause=0.05)
    urls = [world.address(f"/{number}", host) for host in ("one.example", "two.example") for number in range(3)]
    assert {url: answer.state for url, answer in asking.ask_all(urls, slow)} == dict.fromkeys(urls, "gone")
    by_host: dict[str, list[float]] = {}
    for (_, host, _), moment in zip(world.asked, world.moments, strict=True):
        by_host.setdefault(host, []).append(moment)
    assert {host: len(moments) for host, moments in by_host.items()} == {"one.example": 7, "two.example": 7}
    for moments in by_host.values():
        assert min(later - sooner for sooner, later in itertools.pairwise(moments)) > 0.02


# From day to day


@pytest.fixture
def linked(site, world) -> Site:
    """A site whose member names its own page, a work of another, a page in a text, and the directory itself."""
    return site(
        member(website=world.address("/studio"))
        + f"""--- content/members/studio-kanton/about.en.md
We won [a prize]({world.address("/prize")}) and read <{world.address("/prize")}>.

Not a link: `{world.address("/code")}`, and our page is https://tiny.example/en/

{"We fold boxes, and glue none of them. " * 8}
--- content/members/gone/member.yaml
name: Gone
language: en
kind: company
sectors: [design]
services: [packaging]
tagline: Not with us
commune: esch
website: {world.address("/left")}
languages: [en]
team: 2-5
status: alumni
consent: {{by: Jo, on: 2026-05-02}}
"""
    )


@pytest.fixture(autouse=True)
def at_home(monkeypatch):
    """Let commands too find the whole world on this machine, and be quick."""
    monkeypatch.setattr(Manners.__init__, "__defaults__", (0.0, 0.4, here, *Manners.__init__.__defaults__[3:]))


def test_all_places_of_an_address_are_known_and_code_members_who_left_and_the_site_itself_are_not_asked_for(linked, world):
    world.pages = {"/studio": "200", "/prize": "301 /new"}
    world.pages["/new"] = "200"
    checked = linked.check("--links")
    assert checked.status == 0
    found = [(one["path"].split("/")[-1], one["line"], one["column"], one["code"], one["severity"]) for one in checked.problems]
    assert found == [
        ("about.en.md", 1, 17, "link-moved", "advice"),
    ] or found == [("about.en.md", 1, 18, "link-moved", "advice")]
    assert world.address("/new") in checked.problems[0]["hint"]
    assert checked.report["summary"]["links"] == {"ok": 1, "moved": 1, "gone": 0, "wall": 0, "unknown": 0}
    assert not {"/code", "/left", "/en/"} & {path for _, _, path in world.asked}


def test_an_address_is_told_only_when_it_was_gone_on_three_days(linked, world):
    world.pages = {"/studio": "404", "/prize": "403"}

    def check(day: int) -> list[str]:
        return linked.check("--links", "--today", f"2026-12-{day:02}", "--strict").codes

    assert check(1) == []
    assert check(1) == [], "twice on a day is once"
    assert check(2) == []
    world.pages["/studio"] = "500"
    assert check(3) == [], "nothing is known today"
    world.pages["/studio"] = "410"
    told = linked.check("--links", "--today", "2026-12-04")
    assert [(one["code"], one["line"]) for one in told.problems] == [("link-gone", 8)] or told.codes == ["link-gone"]
    assert told.status == 0 and "3 days" in told.problems[0]["message"]
    assert linked.check("--links", "--today", "2026-12-05", "--strict").status == 1
    world.pages["/studio"] = "200"
    assert check(6) == []
    world.pages["/studio"] = "404"
    assert check(14) == [], "and again it must be gone on three days"


def test_what_is_well_is_not_asked_for_again_for_a_week_whatever_the_clock_says(linked, world):
    world.pages = {"/studio": "200", "/prize": "500"}
    days = [DAY, DAY, DAY + datetime.timedelta(1), DAY + datetime.timedelta(7), DAY - datetime.timedelta(400)]
    asked = []
    for day in days:
        world.asked.clear()
        visit(linked.root, day)
        asked.append(Counter(path for _, _, path in world.asked if path != "/robots.txt"))
    assert asked == [{"/studio": 1, "/prize": 2}, {}, {"/prize": 2}, {"/studio": 1, "/prize": 2}, {"/studio": 1, "/prize": 2}]


@pytest.mark.parametrize("damage", [b"", b"garbage", None])
def test_answers_that_cannot_be_read_any_more_are_asked_for_again(linked, world, damage):
    world.pages = {"/studio": "200", "/prize": "200"}
    visit(linked.root, DAY)
    kept = linked.root / ".showcase/links/states"
    kept.write_bytes(kept.read_bytes()[:-3] if damage is None else damage)
    world.asked.clear()
    assert visit(linked.root, DAY).states["ok"] == 2
    assert {"/studio", "/prize"} <= {path for _, _, path in world.asked}


def test_where_no_site_at_all_is_found_it_is_this_machine_that_is_cut_off(site, world):
    cut_off = site(member(website="https://nowhere.example/") + member("other", "Other", website="http://nowhere.else.example/"))
    for day in range(1, 6):
        checked = cut_off.check("--links", "--today", f"2026-12-{day:02}")
        assert checked.codes == [] and checked.report["summary"]["links"]["unknown"] == 2
    world.pages["/"] = "200"
    cut_off.write(member("third", "Third", website=world.address("/")))
    for day in range(6, 9):
        checked = cut_off.check("--links", "--today", f"2026-12-{day:02}")
    assert checked.codes == ["link-gone", "link-gone"]


def test_without_the_option_nobody_is_asked(linked, world):
    assert linked.check().status == 0
    assert linked.build().status == 0
    assert world.asked == []


def test_people_are_told_how_many_links_are_in_which_state_in_their_language(linked, world):
    world.pages = {"/studio": "200", "/prize": "403"}
    for lang, words in {"en": "1 well", "fr": "1 en ordre", "de": "1 in Ordnung", "lb": "1 an der Rei"}.items():
        assert words in linked.run("check", "--links", "--lang", lang, "--today", "2026-11-23").text


def test_showcase_says_who_it_is_and_where_it_comes_from(linked, world):
    visit(linked.root, DAY)
    assert len(world.agents) == 1
    assert next(iter(world.agents)).startswith("showcase-links/") and next(iter(world.agents)).endswith("(+https://tiny.example/)")
