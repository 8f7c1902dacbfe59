"""After any history of edits a build equals a clean one, and the same content gives the same bytes whatever surrounds it."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from conftest import TODAY, Site, publish
from showcase.publish import OutputFile, Stage

ROOT = Path(__file__).parents[1]

# A history of edits

LANGUAGES = ("en", "fr", "de")
IDS = ("atelier", "brell", "chaux", "dell", "etoile")
COMMUNES = ("esch", "kayl", "wiltz")
WORDS = st.text(alphabet="aeé nrst'&<-1", min_size=1, max_size=12).map(lambda text: f"W{text.strip()}")
TEXTS = st.dictionaries(st.sampled_from(LANGUAGES), WORDS, min_size=1, max_size=3)
PICTURES = tuple(
    (lambda buffer: (Image.new("RGB", (64, 40), colour).save(buffer, "PNG"), buffer.getvalue())[1])(io.BytesIO())
    for colour in ("#a33", "#3a3")
)  # fmt: skip


@dataclass
class Project:
    """What a history may change of a work."""

    title: dict[str, str]
    year: int = 2025
    picture: int = 0
    credit: str = ""
    texts: dict[str, str] = field(default_factory=dict)


@dataclass
class Member:
    """What a history may change of a member."""

    name: str
    tagline: dict[str, str]
    commune: str = "esch"
    status: str = "active"
    partner: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    projects: dict[str, Project] = field(default_factory=dict)


@dataclass
class World:
    """A small site as values, so that every edit leaves it without errors."""

    members: dict[str, Member] = field(default_factory=dict)
    languages: tuple[str, ...] = LANGUAGES
    title: str = "Tiny"
    sector: str = "Design"
    base: str = "https://tiny.example/"
    own_theme: bool = False
    own_words: bool = False

    def files(self) -> dict[str, bytes]:
        """Every file of the site."""
        found: dict[str, str | bytes] = {"content/site.yaml": self._settings(), "content/places.yaml": self._places()}
        names = ", ".join(f"{lang}: {quoted(self.sector)}" for lang in self.languages)
        found["content/sectors/design/sector.yaml"] = f"order: 1\nname: {{{names}}}\nservices: [{{id: packaging, name: {{{names}}}}}]\n"
        if self.own_theme:
            found["themes/own/theme.yaml"] = "extends: default\n"
            found["themes/own/templates/pages/member.html"] = (
                '{% extends "parent/pages/member.html" %}{% block member_reach %}<p>{{ _("Members") }}</p>{% endblock %}'
            )
        if self.own_words:
            found["i18n/fr.po"] = 'msgid "Members"\nmsgstr "Adhérents"\n'
        for id, member in self.members.items():
            found |= self._member(id, member)
        return {path: data if isinstance(data, bytes) else data.encode() for path, data in found.items()}

    def _settings(self) -> str:
        languages = "".join(f"  - {{code: {lang}, name: {lang}}}\n" for lang in self.languages)
        theme = "theme: own\n" if self.own_theme else ""
        return (
            f"title: {quoted(self.title)}\ntagline: A directory\nbase_url: {self.base}\n{theme}"
            f"desk: {{name: Desk, email: desk@tiny.example}}\nlanguages:\n{languages}"
        )

    def _places(self) -> str:
        communes = ", ".join(f"{{id: {id}, name: {id.title()}}}" for id in COMMUNES)
        return f"cantons: [{{id: south, name: South, communes: [{communes}]}}]\n"

    def _member(self, id: str, member: Member) -> dict[str, str | bytes]:
        folder = f"content/members/{id}"
        partner = f"partners: [{member.partner}]\n" if member.partner in self.members and member.partner != id else ""
        found: dict[str, str | bytes] = {
            f"{folder}/member.yaml": (
                f"name: {quoted(member.name)}\nlanguage: en\nkind: company\nsectors: [design]\nservices: [packaging]\n"
                f"tagline: {self.localised(member.tagline)}\ncommune: {member.commune}\nemail: jo@{id}.example\nlanguages: [en]\n"
                f"team: 2-5\nconsent: {{by: Jo, on: 2026-05-02}}\nstatus: {member.status}\n{partner}"
            )
        }
        for lang in self.languages:
            if lang in member.texts:
                found[f"{folder}/about.{lang}.md"] = f"# {member.texts[lang]}\n\n{member.texts[lang]} *more*\n"
        for name, project in member.projects.items():
            credit = f"credits: [{{member: {project.credit}}}]\n" if project.credit in self.members else ""
            found[f"{folder}/projects/{name}.yaml"] = (
                f"title: {self.localised(project.title)}\nyear: {project.year}\n{credit}"
                f"images: [{{src: images/{name}.png, alt: {quoted(member.name)}}}]\n"
            )
            found[f"{folder}/images/{name}.png"] = PICTURES[project.picture]
            for lang in self.languages:
                if lang in project.texts:
                    found[f"{folder}/projects/{name}.{lang}.md"] = project.texts[lang]
        return found

    def localised(self, words: dict[str, str]) -> str:
        own = {lang: said for lang, said in words.items() if lang in self.languages} or {"en": next(iter(words.values()))}
        return "{" + ", ".join(f"{lang}: {quoted(said)}" for lang, said in own.items()) + "}"


def quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


@st.composite
def projects(draw) -> Project:
    credit = draw(st.sampled_from(("", *IDS)))
    return Project(draw(TEXTS), draw(st.integers(2020, 2026)), draw(st.integers(0, 1)), credit, draw(st.one_of(st.just({}), TEXTS)))


def edit(draw, world: World) -> None:
    """Make one small edit of any kind."""
    ids = sorted(world.members)
    kind = draw(st.sampled_from(["add", "change", "change", "text", "project", "project", "rename", "delete", "site", "nothing"]))
    if kind == "add" or not ids:
        world.members[draw(st.sampled_from(IDS))] = Member(draw(WORDS), draw(TEXTS))
        return
    id = draw(st.sampled_from(ids))
    member = world.members[id]
    if kind == "change":
        what = draw(st.sampled_from(["name", "tagline", "commune", "status", "partner"]))
        values = {
            "name": WORDS,
            "tagline": TEXTS,
            "commune": st.sampled_from(COMMUNES),
            "status": st.sampled_from(["active", "paused", "alumni"]),
            "partner": st.sampled_from(("", *IDS)),
        }
        setattr(member, what, draw(values[what]))
    elif kind == "text":
        member.texts = draw(st.one_of(st.just({}), TEXTS))
    elif kind == "project":
        name = draw(st.sampled_from(["one", "two"]))
        if name in member.projects and draw(st.booleans()):
            del member.projects[name]
        else:
            member.projects[name] = draw(projects())
    elif kind == "rename":
        world.members[draw(st.sampled_from(IDS))] = world.members.pop(id)
    elif kind == "delete":
        del world.members[id]
    elif kind == "site":
        what = draw(st.sampled_from(["languages", "title", "sector", "base", "own_theme", "own_words"]))
        values = {
            "languages": st.sampled_from([LANGUAGES, ("en", "fr"), ("en",), ("fr", "en", "de")]),
            "title": WORDS,
            "sector": WORDS.filter(lambda words: any(char.isalpha() for char in words)),
            "base": st.sampled_from(["https://tiny.example/", "https://tiny.example/sub/path/"]),
            "own_theme": st.booleans(),
            "own_words": st.booleans(),
        }
        setattr(world, what, draw(values[what]))


def bring(folder: Path, files: dict[str, bytes]) -> None:
    """Make a folder hold exactly these files, touching only what differs, as people's edits do."""
    for part in ("content", "themes", "i18n"):
        for path in sorted((folder / part).rglob("*"), reverse=True):
            if path.is_dir():
                if not any(path.iterdir()):
                    path.rmdir()
            elif path.relative_to(folder).as_posix() not in files:
                path.unlink()
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_bytes() != data:
            path.write_bytes(data)


def a_history_of_edits_leaves_no_trace(data) -> None:
    with tempfile.TemporaryDirectory() as name:
        world, old, new = World(), Site(Path(name) / "old"), Site(Path(name) / "new and fresh")
        for _ in range(data.draw(st.integers(1, 5), label="builds")):
            for _ in range(data.draw(st.integers(1, 4), label="edits")):
                edit(data.draw, world)
            bring(old.root, world.files())
            built = old.build(*(["--clean"] if data.draw(st.integers(0, 9)) == 0 else []))
            assert built.status == 0, built.problems
        bring(new.root, world.files())
        clean = new.build()
        assert clean.status == 0 and len(clean.report["written"]) == len(new.published())
        assert old.published() == new.published()


QUIET = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)


@settings(QUIET, max_examples=6, derandomize=True)
@given(st.data())
def test_a_build_after_a_history_of_edits_equals_a_clean_build(data):
    a_history_of_edits_leaves_no_trace(data)


@pytest.mark.soak
@settings(QUIET, max_examples=200)
@given(st.data())
def test_a_build_after_any_of_many_histories_equals_a_clean_build(data):
    a_history_of_edits_leaves_no_trace(data)


NAMES = st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=3).map("/".join)
SITES = st.dictionaries(NAMES, st.binary(max_size=2), min_size=1, max_size=6).filter(
    lambda files: not any(other.startswith(f"{name}/") for name in files for other in files)
)


@settings(QUIET, max_examples=60)
@given(st.lists(SITES, min_size=1, max_size=6), st.data())
def test_output_holds_what_was_published_last_and_nothing_else(sites, data):
    with tempfile.TemporaryDirectory() as name:
        output = Path(name) / "output"
        left = None
        for files in sites:
            # Now and then a build is stopped half-way before the next one, and what the last one left is not believed any more.
            for one in list(files.items())[: data.draw(st.integers(0, 3))]:
                left = None
                Stage(output).put(OutputFile(*one))
            _, left = publish([OutputFile(*one) for one in files.items()], Stage(output, left))
            assert {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()} == files


# What surrounds a build

HERE = {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"}
ELSEWHERE = {"PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"}


def built_in(folder: Path, mask: int, around: dict[str, str], *options: str) -> dict[str, bytes]:
    """Build the site in a folder in a process of its own, and return what is published."""
    command = [sys.executable, "-m", "showcase", "build", "--today", TODAY, *options]
    environment = {**{name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}, **around}
    done = subprocess.run(command, cwd=folder, env=environment, umask=mask, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    output = folder / "output"
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in output.rglob("*") if path.is_file()}


def generate(folder: Path, *options: str) -> Path:
    subprocess.run([sys.executable, str(ROOT / "benchmarks/generate.py"), str(folder), *options], check=True)
    return folder


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def test_the_same_content_gives_the_same_bytes_whatever_surrounds_the_build(tmp_path):
    # Enough members that pages, texts and search bundles are spread over processes; all of them show one picture.
    here = generate(tmp_path / "here", "--members", "12")
    elsewhere = generate(tmp_path / "else where/dëep", "--members", "12")
    one = built_in(here, 0o022, HERE, "--jobs", "1")
    other = built_in(elsewhere, 0o077, ELSEWHERE, "--jobs", "2")
    assert differing(one, other) == []
    assert len(one) > 800
    assert any(name.startswith("media/") for name in one) and any(name.endswith("pagefind.js") for name in one)


def test_the_order_in_which_files_were_created_does_not_show(tmp_path):
    files = World(members={id: Member(id, {"en": id}, texts={"en": id, "fr": id}) for id in IDS}).files()
    one, other = Site(tmp_path / "one"), Site(tmp_path / "other")
    bring(one.root, files)
    bring(other.root, dict(reversed(files.items())))
    for site in (one, other):
        assert site.build().status == 0
    assert one.published() == other.published()
