"""After any history of edits, damage and faults a build equals a clean one."""

from __future__ import annotations

import io
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from conftest import Site, publish
from faults import BROKEN, KILLED, SPARED, Fault, in_child, kill, no_space
from showcase.publish import OutputFile, Stage

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
    theme: str = ""
    words: str = ""
    most: int = 195

    def files(self) -> dict[str, bytes]:
        """Every file of the site."""
        found: dict[str, str | bytes] = {"content/site.yaml": self._settings(), "content/places.yaml": self._places()}
        names = ", ".join(f"{lang}: {quoted(self.sector)}" for lang in self.languages)
        found["content/sectors/design/sector.yaml"] = f"order: 1\nname: {{{names}}}\nservices: [{{id: packaging, name: {{{names}}}}}]\n"
        if self.theme:
            found["themes/own/theme.yaml"] = "extends: default\n"
            found["themes/own/templates/pages/member.html"] = (
                '{% extends "parent/pages/member.html" %}{% block member_reach %}'
                f'<p>{self.theme}: {{{{ _("Members") }}}}</p>{{% endblock %}}'
            )
        if self.theme == "with a style":
            found["themes/own/assets/css/own.css"] = "p { color: red }\n"
        if self.words:
            found["i18n/fr.po"] = f'msgid "Members"\nmsgstr "{self.words}"\n'
        for id, member in self.members.items():
            found |= self._member(id, member)
        return {path: data if isinstance(data, bytes) else data.encode() for path, data in found.items()}

    def _settings(self) -> str:
        languages = "".join(f"  - {{code: {lang}, name: {lang}}}\n" for lang in self.languages)
        theme = "theme: own\n" if self.theme else ""
        most = f"most_files: {self.most}\n" if self.most else ""
        return (
            f"title: {quoted(self.title)}\ntagline: A directory\nbase_url: {self.base}\n{theme}{most}"
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
    kind = draw(
        st.sampled_from(["add", "change", "change", "text", "project", "project", "picture", "rename", "delete", "site", "nothing"])
    )
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
    elif kind == "picture":
        for project in member.projects.values():
            project.picture = 1 - project.picture
    elif kind == "rename":
        world.members[draw(st.sampled_from(IDS))] = world.members.pop(id)
    elif kind == "delete":
        del world.members[id]
    elif kind == "site":
        what = draw(st.sampled_from(["languages", "title", "sector", "base", "theme", "words", "most", "most"]))
        values = {
            "languages": st.sampled_from([LANGUAGES, ("en", "fr"), ("en",), ("fr", "en", "de")]),
            "title": WORDS,
            "sector": WORDS.filter(lambda words: any(char.isalpha() for char in words)),
            "base": st.sampled_from(["https://tiny.example/", "https://tiny.example/sub/path/"]),
            "theme": st.sampled_from(["", "plain", "loud", "with a style"]),
            "words": st.sampled_from(["", "Adhérents", "Sociétaires"]),
            "most": st.sampled_from([0, 165, 175, 185, 195, 205, 225]),
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


def damage(draw, folder: Path, older: Path) -> None:
    """Do to the cache, or to what was published, what disks, people and other programs do."""
    place = draw(st.sampled_from([".showcase", ".showcase", "output", ".output.standby"]))
    found = sorted(path for path in (folder / place).rglob("*") if path.is_file() and path.name != "moment")
    if not found:
        return
    kind = draw(st.sampled_from(["flip", "cut", "empty", "garbage", "folder", "gone", "swap", "future", "past", "older", "older"]))
    path = draw(st.sampled_from(found))
    data = path.read_bytes()
    mode = path.stat().st_mode
    if kind in {"flip", "cut", "empty", "garbage"}:
        at = draw(st.integers(0, max(0, len(data) - 1)))
        flipped = data[:at] + bytes([data[at] ^ (1 << draw(st.integers(0, 7)))]) + data[at + 1 :] if data else b"x"
        # As a new file: whoever writes into a published one in place changes the next site's as well, which is another damage.
        if draw(st.booleans()):
            path.unlink()
        path.write_bytes({"flip": flipped, "cut": data[:at], "empty": b"", "garbage": b"[[1], {}]"}[kind])
        path.chmod(mode)
    elif kind in {"folder", "gone"}:
        path.unlink()
        if kind == "folder":
            (path / "deep").mkdir(parents=True)
    elif kind == "swap":
        other = draw(st.sampled_from(found))
        path.write_bytes(other.read_bytes())
    elif kind in {"future", "past"}:
        moment = 4_000_000_000 if kind == "future" else 1_000
        for one in found:
            os.utime(one, (moment, moment))
    elif kind == "older" and older.exists():
        shutil.rmtree(folder / ".showcase")
        shutil.copytree(older, folder / ".showcase")


def keep_cache(folder: Path, older: Path) -> None:
    """Keep a copy of the cache of now, to come back in a later step, as from a forge's cache."""
    shutil.rmtree(older, ignore_errors=True)
    if (folder / ".showcase").exists():
        shutil.copytree(folder / ".showcase", older)


def a_history_of_edits_leaves_no_trace(data, builds: int = 5) -> None:
    with tempfile.TemporaryDirectory() as name:
        world, old, new = World(), Site(Path(name) / "old"), Site(Path(name) / "new and fresh")
        kept = Path(name) / "kept cache"
        for _ in range(data.draw(st.integers(1, builds), label="builds") if builds < 8 else builds):
            for _ in range(data.draw(st.integers(1, 4), label="edits")):
                edit(data.draw, world)
            bring(old.root, world.files())
            what = data.draw(st.sampled_from(["build", "build", "build", "damage", "damage", "kill", "full disk", "keep", "clean"]))
            if what == "keep":
                keep_cache(old.root, kept)
            elif what == "damage":
                damage(data.draw, old.root, kept)
            elif what in {"kill", "full disk"}:
                strike = (kill, False) if what == "kill" else (no_space, True)
                status = in_child(lambda: old.build().status, Fault(data.draw(st.integers(1, 400)), old.root, *strike))
                assert status in {KILLED, BROKEN, SPARED, 0}
                continue
            built = old.build(*(["--clean"] if what == "clean" else []))
            assert built.status == 0, built.problems
        built = old.build()
        assert built.status == 0, built.problems
        bring(new.root, world.files())
        clean = new.build()
        assert clean.status == 0 and len(clean.report["written"]) == len(new.published())
        assert old.published() == new.published()
        assert built.codes == clean.codes
        assert "files-many" in clean.codes or not world.most or len(new.published()) <= world.most


QUIET = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)


@settings(QUIET, max_examples=6, derandomize=True)
@given(st.data())
def test_a_build_after_a_history_of_edits_equals_a_clean_build(data):
    a_history_of_edits_leaves_no_trace(data)


@pytest.mark.soak
@pytest.mark.parametrize("part", range(20))
def test_a_build_after_any_of_200_histories_of_8_steps_equals_a_clean_build(part):
    @settings(QUIET, max_examples=10)
    @given(st.data())
    def history(data):
        a_history_of_edits_leaves_no_trace(data, builds=8)

    history()


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
