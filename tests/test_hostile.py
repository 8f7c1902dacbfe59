"""What strangers may send (tests/hostile/): refused at its line, or shown just as it was typed; nothing runs, nothing foreign is asked for."""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
import re
import socket
import tomllib
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from browser.conftest import published_headers, serving, visiting
from conftest import PLAIN_SITE, TODAY, Site, member
from hostile.pictures import PICTURES, SECRET
from showcase.checking import check
from showcase.outcome import Options, Report
from showcase.reporting import as_github, as_text
from showcase.wording import severity

HERE = Path(__file__).parent / "hostile"
CASES: dict[str, dict[str, Any]] = {
    f"{file.stem}: {case['name']}": case
    for file in sorted(HERE.glob("*.toml"))
    for case in tomllib.loads(file.read_text(encoding="utf-8"))["case"]
}
SHOWN = [case["shows"] for case in CASES.values() if "shows" in case]
WRITTEN = {name: case for name, case in CASES.items() if "markdown" in case}
SENT = {name: case for name, case in CASES.items() if {"told", "holds"} & case.keys()}
MANY = 8
ON_PURPOSE = "content/members/plain/member.yaml"


def single_spaced(text: str) -> str:
    return " ".join(text.split())


def straight(text: str) -> str:
    return re.sub("[“”„]", '"', re.sub("[\u2018\u2019\u201a]", "'", single_spaced(text)))


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def data_of(text: str) -> bytes:
    """The bytes of a file as the README says."""
    if text.startswith("picture "):
        return PICTURES[text.removeprefix("picture ")]()
    if text.startswith("bytes:"):
        return text.removeprefix("bytes:").encode("latin-1")
    if found := re.match(r"times (\d+):", text):
        unit = text[found.end() :]
        return "".join(unit.replace("#", str(number)) for number in range(int(found[1]))).encode()
    return text.encode()


def send(site: Site, id: str, case: dict[str, Any]) -> None:
    """Put a case into a site as a member of its own."""
    fields = dict(case.get("fields", {}))
    made = [one.split(" ") for one in case.get("make", ())]
    for kind, number, *rest in made:
        if kind == "times":
            fields[rest[1]] = "".join(rest[2:]) + rest[0] * int(number)
        elif kind == "group":
            fields[rest[0]] = "{" + ", ".join(f"x{place}: a" for place in range(int(number))) + "}"
        elif kind == "list":
            fields[rest[0]] = "[" + ", ".join(f"p{place}" for place in range(int(number))) + "]"
    site.write(member(id, case["name"].capitalize()))
    folder = site.root / "content/members" / id
    plain = member(id, quoted(case["name"])).splitlines()[1:]
    lines = [line for line in plain if line.partition(":")[0] not in fields]
    lines += [f"{name}: {value}" for name, value in fields.items()]
    (folder / "member.yaml").write_bytes(("\n".join(lines) + "\n").encode())
    for path, content in case.get("files", {}).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data_of(content))
    for kind, path, *rest in made:
        target = folder / path
        if kind in {"fifo", "socket", "link", "folder", "sparse"}:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.unlink(missing_ok=True)
        if kind == "fifo":
            os.mkfifo(target)
        elif kind == "socket":
            place = os.getcwd()
            os.chdir(target.parent)  # its address may not be long
            with socket.socket(socket.AF_UNIX) as one:
                one.bind(target.name)
            os.chdir(place)
        elif kind == "link":
            target.symlink_to(rest[0])
        elif kind == "folder":
            target.mkdir()
        elif kind == "sparse":
            with target.open("wb") as file:
                file.truncate(10**10)
        elif kind == "files":
            (folder / rest[0]).mkdir()
            for number in range(int(path)):
                (folder / rest[0] / f"a{number}.yaml").write_text("title: A\n")


def test_the_corpus_is_large_and_wide():
    assert len(CASES) >= 150
    assert len({name.partition(":")[0] for name in CASES}) >= 10


# Refused


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """All that is sent, in one site, beside a member with an honest mistake of her own."""
    site = Site(tmp_path_factory.mktemp("refused")).write(PLAIN_SITE).write(member("plain", "Plain", team="many"))
    for number, case in enumerate(SENT.values()):
        send(site, f"case-{number}", case)
    return site


@pytest.fixture(scope="module")
def report(refused: Site) -> Report:
    """What one check finds, without the question of what could be mended."""
    return check(Options(refused.root, refused.root / "output", datetime.date.fromisoformat(TODAY)))


@pytest.fixture(scope="module")
def told(report: Report) -> dict[str, list[str]]:
    """What is told, by entry."""
    found: dict[str, list[str]] = {}
    # Advice on how to tell more, which may grow, is no refusal.
    refusing = (one for one in report.problems if severity(one.code) != "advice" or one.code in {"picture-unused", "image-animated"})
    for one in refusing:
        folder, _, path = one.where.path.removeprefix("content/members/").partition("/")
        found.setdefault(folder, []).append(f"{path}:{one.where.line} {one.code}")
    return found


@pytest.mark.parametrize("name", SENT)
def test_each_is_told_at_its_line_and_hides_no_other(told: dict[str, list[str]], name: str) -> None:
    found = told.get(f"case-{list(SENT).index(name)}", [])
    if "holds" in SENT[name]:
        assert set(SENT[name]["holds"]) <= set(found)
        return
    # What is lacking because a file or field was refused is told as well.
    follows = {"field-missing", "no-way-to-write", "field-blank"}
    assert sorted(one for one in found if one.split(" ")[-1] not in follows) == sorted(SENT[name]["told"])


def test_a_mistake_of_somebody_else_is_told_among_them_all(told: dict[str, list[str]]) -> None:
    assert told["plain"] == ["member.yaml:11 unknown-choice"]
    assert {folder.partition("-")[0] for folder in told} == {"plain", "case"}


def test_nothing_of_them_steers_a_terminal_or_a_forge(refused: Site, report: Report) -> None:
    for text in (as_text(report.problems, "en", refused.root, False), as_github(report.problems, "en")):
        lines = text.replace("\t", " ").split("\n")
        assert [line for line in lines if any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in line)] == []
    assert [
        line for line in lines if not re.match(r"::(?:error|warning|notice) (?:file=content/[^:,]+,line=\d+,|title=showcase::)", line)
    ] == []


# Shown


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """All that is odd and harmless, built once: words as names, taglines and keywords, long texts, pictures, bombs that are let in."""
    site = Site(tmp_path_factory.mktemp("odd")).write(PLAIN_SITE)
    for number, words in enumerate(shelves()):
        name, tagline, *keywords = words
        fields = (
            {"tagline": quoted(tagline), "keywords": f"[{', '.join(map(quoted, keywords))}]"} if keywords else {"tagline": quoted(tagline)}
        )
        site.write(member(f"words-{number}", quoted(name), **fields))
    for number, case in enumerate(WRITTEN.values()):
        site.write(member(f"text-{number}", quoted(case["name"])))
        (site.root / f"content/members/text-{number}/about.en.md").write_bytes(case["markdown"].encode())
    for number, case in enumerate(SENT.values()):
        if case.get("told") == []:
            send(site, f"case-{number}", case)
    built = site.build()
    assert built.status == 0, built.problems
    return site


def shelves() -> list[list[str]]:
    """Words for some members each, so that every one of them is a name, a tagline or a keyword."""
    return [
        [*SHOWN[start : start + MANY], "Kanton", "Boxes"][: max(2, len(SHOWN[start : start + MANY]))]
        for start in range(0, len(SHOWN), MANY)
    ]


@pytest.mark.browser
def test_in_a_browser_nothing_runs_nothing_foreign_is_asked_for_and_no_word_is_lost(odd: Site, browser: Browser) -> None:
    output = odd.root / "output"
    ran: list[str] = []
    lost: list[tuple[str, str]] = []
    with serving(output, published_headers(output)) as server, visiting(browser, server.address, bypass_csp=True) as go:
        visit = go(server.address + "/en/members/")
        page = visit.page
        page.expose_function("canary", lambda *_: ran.append(page.url))
        page.on("dialog", lambda dialog: (ran.append(page.url), dialog.dismiss()))
        wanted = {f"words-{number}": words for number, words in enumerate(shelves())}
        wanted |= {f"text-{number}": [case.get("reads", case["markdown"])] for number, case in enumerate(WRITTEN.values())}
        wanted |= {
            f"case-{number}": [] for number, case in enumerate(SENT.values()) if case.get("told") == [] and "logo" in case.get("fields", {})
        }
        lists = [file.parent for file in output.glob("en/**/index.html") if b"page-members" in file.read_bytes()]
        for path in lists:
            page.goto(f"{server.address}/{path.relative_to(output).as_posix()}/")
        for id, texts in wanted.items():
            page.goto(f"{server.address}/en/members/{id}/", wait_until="load")
            # As a person reads it, whatever the theme writes in capitals.
            read = single_spaced(
                page.evaluate(
                    "document.querySelector('main').textContent.replace(/\\s+/g, ' ') + ' ' + document.querySelector('main').innerText"
                )
            )
            # In long texts, straight quotation marks may have become those of a printer (test_typeset.py); nothing else may change.
            seen_as = straight if id.startswith("text-") else single_spaced
            lost += [(id, text) for text in texts if seen_as(text) not in seen_as(read)]
            # Nothing of a member's covers the page, leads out of it, or stands outside its place.
            assert (
                page.evaluate(
                    "document.querySelectorAll('main *:not(a):not(img)[style], main [onclick], main [onerror], main iframe, main base, main form[action^=http]').length"
                )
                == 0
            ), id
            assert page.locator("body > footer.site-foot, footer.site-foot").count() == 1, id
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), id
        kept = page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]")
        assert (page.context.cookies(), kept) == ([], ["", 0, 0])
    assert (ran, lost) == ([], [])


def test_names_are_whole_in_the_open_data_and_no_cell_or_card_is_more_than_text(odd: Site) -> None:
    published = odd.published()
    names = {f"words-{number}": words[0] for number, words in enumerate(shelves())}
    members = {one["id"]: one for one in json.loads(published["data/members.json"])["members"]}
    table = {row["id"]: row for row in csv.DictReader(io.StringIO(published["data/members.csv"].decode("utf-8-sig"), newline=""))}
    for id, name in names.items():
        assert members[id]["name"] == single_spaced(name) or members[id]["name"] == name
        assert table[id]["name"].removeprefix("'") == name.removeprefix("'") or table[id]["name"].replace(";'", ";") == name
        card = published[f"data/members/{id}.vcf"].decode().replace("\r\n ", "").split("\r\n")
        said = dict(line.split(":", 1) for line in card if line)
        assert re.sub(r"\\(.)", r"\1", said["FN"]) == name
        assert [line for line in card if line.startswith("EMAIL")] == [f"EMAIL;TYPE=work:studio@{id}.example"]
        assert card.count("BEGIN:VCARD") == card.count("END:VCARD") == 1
    assert [cell for row in table.values() for cell in row.values() if re.match(r"\s*[=+\-@\t\r]", cell or "")] == []


def test_only_pictures_that_are_referred_to_are_published_and_their_notes_are_gone(odd: Site) -> None:
    published = odd.published()
    pictures = {path: data for path, data in published.items() if path.startswith("media/")}
    assert pictures
    # Drawings keep the words of their titles; all else that a camera or a program noted is gone.
    assert [path for path, data in pictures.items() if not path.endswith(".svg") and (SECRET[:8].encode() in data or b"GPS" in data)] == []
    assert {path.rpartition(".")[2] for path in pictures} <= {"avif", "webp", "jpg", "png", "svg"}
    assert [path for path, data in pictures.items() if path.endswith(".svg") and re.search(rb"<script|xml-stylesheet|evil", data)] == []
