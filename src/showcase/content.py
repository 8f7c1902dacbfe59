"""The folder content/ in, entries out: each a YAML file with the Markdown and pictures that lie beside it."""

from __future__ import annotations

import os
import re
import stat
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from .lock import LOCK, read_lock
from .lock import Mark as Translated
from .marks import MAX_BYTES
from .problems import Location, Problem, problem
from .source import MAX_REPAIRS, Fields, read_markdown, read_yaml, too_large
from .urls import SLUG, slugify

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg")
# What phones and drawing programs write, and no browser shows.
_FOREIGN_PICTURES = (".heic", ".heif", ".tif", ".tiff", ".bmp", ".psd", ".ai", ".eps", ".pdf")
# What computers leave in folders unasked, unseen by whoever uses them.
_LEFT_BEHIND = {".gitkeep", ".DS_Store", "Thumbs.db", "desktop.ini"}
# What members call the two folders of an entry.
_FOLDERS = dict.fromkeys(("image", "images", "photo", "photos", "pictures", "foto", "fotos", "bilder", "biller"), "images")
_FOLDERS |= dict.fromkeys(("project", "projects", "projet", "projets", "projekt", "projekte", "projeten", "works"), "projects")
KINDS = {"members": "member", "sectors": "sector", "pages": "page", "opportunities": "opportunity"}
LATER = ("programmes", "events", "collections", "figures.yaml")
MAX_FILES = 200
MAX_FIELDS_BYTES = 200_000  # of all YAML files of an entry together
MOST_KEPT = 200_000_000  # of a file that the program keeps for ever, which grows with the directory
MAX_PICTURE_BYTES = 100_000_000  # more is not even read to say how much it is
_TEXT_NAME = re.compile(r"([a-z0-9-]+)\.([A-Za-z-]+)\.md")


@dataclass(frozen=True, slots=True)
class TextFile:
    """A Markdown file: its path relative to the site's root, the language of its name, and its text."""

    path: str
    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as its files say it: `folder` and `path` (of the YAML file) are relative to the site's root."""

    kind: str
    id: str
    folder: str
    path: str
    fields: Fields | None
    texts: tuple[TextFile, ...] = ()
    projects: tuple[Entry, ...] = ()
    files: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Content:
    """All of content/: the two single files and the entries, by kind, in the order of their ids."""

    site: Fields | None
    places: Fields | None
    entries: Mapping[str, tuple[Entry, ...]]


def read_content(root: Path, wanted: Callable[[str], bool] = lambda member: True) -> tuple[Content, list[Problem]]:
    """Read the folder content/ of a site, of its members those that are `wanted` by their id. OSError only when the disk fails."""
    problems: list[Problem] = []
    folder = root / "content"
    if not folder.is_dir():
        return Content(None, None, {}), [problem(Location("content"), "no-content")]
    site = _yaml(root, "content/site.yaml", problems)
    places = _yaml(root, "content/places.yaml", problems)
    entries: dict[str, tuple[Entry, ...]] = {}
    for name, item in _listed(root, "content", problems):
        if name in KINDS and item.is_dir():
            entries[KINDS[name]] = tuple(_entries(root, name, problems, wanted if name == "members" else lambda id: True))
        elif name in LATER:
            problems.append(problem(Location(f"content/{name}"), "kind-not-published", name=name))
        elif name not in {"site.yaml", "places.yaml", "addresses.lock", LOCK.rpartition("/")[2]}:
            problems.append(problem(Location(f"content/{name}"), "stray-file", name=name))
    return Content(site, places, entries), problems


def member_ids(root: Path) -> frozenset[str]:
    """Return the ids of all members, whether their entries can be read or not; nothing where there are no members."""
    with suppress(FileNotFoundError, NotADirectoryError), os.scandir(root / "content/members") as entries:
        return frozenset(entry.name for entry in entries if SLUG.match(entry.name) and entry.is_dir(follow_symlinks=False))
    return frozenset()


def file_digests(root: Path) -> dict[str, bytes]:
    """Return a digest of every file of the content, by its path relative to the site's root."""
    paths = (path for path in (root / "content").rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(root).as_posix(): blake2b(path.read_bytes(), digest_size=16).digest() for path in paths}


def read_picture(root: Path, path: str) -> bytes | None:
    """Return the bytes of a picture that an entry refers to; None where there is no regular file of that name inside content/."""
    target = root / path
    if target.is_symlink() or not target.is_file() or not target.resolve().is_relative_to((root / "content").resolve()):
        return None
    with target.open("rb") as file:
        return file.read(MAX_PICTURE_BYTES)


def file_bytes(root: Path, path: str, most: int = MAX_BYTES) -> bytes | None:
    """Return the bytes of a file; None where there is no regular file of that name, or one larger than what people write."""
    target = root / path
    return target.read_bytes() if target.is_file() and not target.is_symlink() and target.stat().st_size <= most else None


def with_file(content: Content, path: str, data: bytes) -> tuple[Content, list[Problem]]:
    """Return the content as it would be if a file that was read held other bytes, and what reading these bytes reports."""
    if path.endswith(".md"):
        text, found = read_markdown(data, path)
        named = _TEXT_NAME.fullmatch(path.rpartition("/")[2])
        texts = () if text is None or named is None else (TextFile(path, named[2], text),)

        def reread(entry: Entry) -> Entry:
            owner = _texts_of(entry) == (path.rpartition("/")[0], named[1] if named else "")
            kept = tuple(one for one in entry.texts if one.path != path)
            mine = tuple(sorted((*kept, *texts), key=lambda one: one.path)) if owner else kept
            return replace(entry, texts=mine, projects=tuple(map(reread, entry.projects)))

    else:
        fields, found = read_yaml(data, path)
        if path == "content/site.yaml":
            return replace(content, site=fields), found
        if path == "content/places.yaml":
            return replace(content, places=fields), found

        def reread(entry: Entry) -> Entry:
            if entry.path == path:
                return replace(entry, fields=fields)
            return replace(entry, projects=tuple(map(reread, entry.projects)))

    folder = "/".join(path.split("/")[:3])
    entries = {
        kind: tuple(reread(entry) if entry.folder == folder else entry for entry in group) for kind, group in content.entries.items()
    }
    return replace(content, entries=entries), found


def _texts_of(entry: Entry) -> tuple[str, str]:
    # The folder and the first part of the name of its long texts.
    return (f"{entry.folder}/projects", entry.id) if entry.kind == "project" else (entry.folder, "about")


def replace_file(root: Path, path: str, data: bytes) -> None:
    """Write a file whole or not at all, whether it is there or not."""
    draft = root / f"{path}.new"
    draft.write_bytes(data)
    os.replace(draft, root / path)


def write_file(root: Path, path: str, data: bytes, before: bytes, most: int = MAX_BYTES) -> bool:
    """Put other bytes into a file in one step, with the mode it has; False where it no longer holds the bytes it had `before`."""
    target = root / path
    if file_bytes(root, path, most) != before:
        return False
    handle, draft = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            os.fchmod(file.fileno(), target.stat().st_mode & 0o7777)
            file.flush()
            os.fsync(file.fileno())
        os.replace(draft, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise
    return True


def _listed(
    root: Path, folder: str, problems: list[Problem], wanted: Callable[[str], bool] = lambda name: True
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """List what is wanted of a folder in a fixed order, reporting links and passing over hidden files that tools leave behind."""
    with os.scandir(f"{root}/{folder}") as entries:
        found = {entry.name: entry for entry in entries if wanted(entry.name)}
    for name, item in sorted(found.items()):
        if item.is_symlink():
            problems.append(problem(Location(f"{folder}/{name}"), "symlink", name=name))
        elif name in _LEFT_BEHIND:
            continue
        elif name.startswith("."):
            problems.append(problem(Location(f"{folder}/{name}"), "stray-file", name=name))
        else:
            yield name, item


def _yaml(root: Path, path: str, problems: list[Problem], repairs: int = MAX_REPAIRS) -> Fields | None:
    try:
        seen = os.lstat(f"{root}/{path}")
    except (FileNotFoundError, NotADirectoryError):
        seen = None
    if seen is None or not stat.S_ISREG(seen.st_mode):
        problems.append(problem(Location(path), "file-missing", name=path.rpartition("/")[2]))
        return None
    data = _bytes(root, path, seen.st_size, problems)
    fields, found = (None, []) if data is None else read_yaml(data, path, repairs)
    problems += found
    return fields


def _bytes(root: Path, path: str, size: int, problems: list[Problem]) -> bytes | None:
    """Return the bytes of a regular file; a far too large one is told and not read."""
    if size > MAX_BYTES:
        problems.append(too_large(path, size))
        return None
    with open(f"{root}/{path}", "rb") as file:
        return file.read()


def _entries(root: Path, plural: str, problems: list[Problem], wanted: Callable[[str], bool]) -> Iterator[Entry]:
    kind = KINDS[plural]
    for name, item in _listed(root, f"content/{plural}", problems, wanted):
        folder = f"content/{plural}/{name}"
        if not item.is_dir():
            problems.append(problem(Location(folder), "file-not-folder", name=name, kind=kind))
        elif not SLUG.match(name):
            problems.append(problem(Location(folder), "bad-name", name=name, suggestion=slugify(name)))
        else:
            yield _entry(root, kind, name, folder, problems)


def _entry(root: Path, kind: str, name: str, folder: str, problems: list[Problem]) -> Entry:
    files: set[str] = set()
    texts: list[TextFile] = []
    projects: tuple[Entry, ...] = ()
    main = f"{kind}.yaml"
    for child, item in _few(root, folder, problems):
        place = f"{folder}/{child}"
        if child == main:
            continue
        if kind == "member" and child == "projects" and item.is_dir():
            projects = tuple(_projects(root, place, problems))
        elif kind == "member" and child == "images" and item.is_dir():
            files.update(_pictures(root, place, problems))
        elif (match := _TEXT_NAME.fullmatch(child)) and match[1] == "about" and item.is_file():
            texts += _text(root, place, match[2], item.stat().st_size, problems)
        # Windows hides the ending that its editor adds.
        elif (bare := child.lower().removesuffix(".txt")) in {f"{kind}.yml", f"{kind}.yaml", f"{kind}s.yaml"}:
            problems.append(problem(Location(place), "misnamed-file", name=child, suggestion=main))
        elif kind == "member" and item.is_dir() and (meant := _FOLDERS.get(bare)):
            problems.append(problem(Location(place), "misnamed-folder", name=child, suggestion=meant))
        elif bare.endswith(".md") or (bare != child.lower() and re.fullmatch(r"about([._ -][a-z]{2})?", bare)):
            lang = re.search(r"[._ -]([a-z]{2})$", bare.removesuffix(".md"))
            problems.append(problem(Location(place), "misnamed-file", name=child, suggestion=f"about.{lang[1] if lang else 'fr'}.md"))
        elif kind == "member" and child.lower().endswith(PICTURES) and item.is_file():
            problems.append(problem(Location(place), "misnamed-file", name=child, suggestion=f"images/{child}"))
        else:
            problems.append(problem(Location(place), "stray-file", name=child))
    fields = _yaml(root, f"{folder}/{main}", problems)
    return Entry(kind, name, folder, f"{folder}/{main}", fields, tuple(texts), projects, frozenset(files))


def _projects(root: Path, folder: str, problems: list[Problem]) -> Iterator[Entry]:
    member_folder = folder.removesuffix("/projects")
    names: list[str] = []
    texts: dict[str, list[TextFile]] = {}
    for child, item in _few(root, folder, problems):
        place = f"{folder}/{child}"
        stem, _, ending = child.partition(".")
        if ending == "yaml" and item.is_file():
            if SLUG.match(stem):
                names.append(stem)
            else:
                problems.append(problem(Location(place), "bad-name", name=stem, suggestion=slugify(stem)))
        elif (match := _TEXT_NAME.fullmatch(child)) and item.is_file():
            texts.setdefault(match[1], []).extend(_text(root, place, match[2], item.stat().st_size, problems))
        elif ending.lower() in {"yml", "yaml"}:
            problems.append(problem(Location(place), "misnamed-file", name=child, suggestion=f"{slugify(stem)}.yaml"))
        else:
            problems.append(problem(Location(place), "stray-file", name=child))
    for stem, orphans in texts.items():
        if stem not in names:
            problems += [problem(Location(text.path), "text-without-project", name=stem) for text in orphans]
    left, repairs = MAX_FIELDS_BYTES, MAX_REPAIRS
    for name in names:
        path_yaml = f"{folder}/{name}.yaml"
        left -= os.stat(f"{root}/{path_yaml}").st_size
        if left < 0:
            problems.append(problem(Location(folder), "entry-too-large", limit=MAX_FIELDS_BYTES // 1000))
            return
        found: list[Problem] = []
        fields = _yaml(root, path_yaml, found, max(1, repairs))
        # Very many mistakes in one file after the other are told one a file.
        repairs -= len(found)
        problems += found
        yield Entry("project", name, member_folder, path_yaml, fields, tuple(texts.get(name, ())))


def _pictures(root: Path, folder: str, problems: list[Problem]) -> Iterator[str]:
    for child, item in _few(root, folder, problems):
        if item.is_file() and child.lower().endswith(PICTURES):
            yield f"{folder}/{child}"
        elif item.is_file() and child.lower().endswith(_FOREIGN_PICTURES):
            problems.append(problem(Location(f"{folder}/{child}"), "image-not-for-web", src=child, found=child.rpartition(".")[2].upper()))
        else:
            problems.append(problem(Location(f"{folder}/{child}"), "stray-file", name=child))


def _few(root: Path, folder: str, problems: list[Problem]) -> list[tuple[str, os.DirEntry[str]]]:
    """List a folder of an entry; of one with too many files nothing is looked at."""
    listed = list(_listed(root, folder, problems))
    if len(listed) > MAX_FILES:
        problems.append(problem(Location(folder), "too-many-files", count=len(listed), limit=MAX_FILES))
        return []
    return listed


def _text(root: Path, place: str, lang: str, size: int, problems: list[Problem]) -> list[TextFile]:
    data = _bytes(root, place, size, problems)
    text, found = (None, []) if data is None else read_markdown(data, place)
    problems += found
    return [] if text is None else [TextFile(place, lang, text)]


def entry_files(kind: str, id: str, owner: str = "") -> tuple[str, str]:
    """Return where the file of an entry belongs, and its long text with a gap for the language; `owner` is a project's member."""
    if kind == "project":
        stem = f"content/members/{owner}/projects/{id}"
        return f"{stem}.yaml", f"{stem}.{{lang}}.md"
    plural = next(plural for plural, one in KINDS.items() if one == kind)
    folder = f"content/{plural}/{id}"
    return f"{folder}/{kind}.yaml", f"{folder}/about.{{lang}}.md"


def add_files(root: Path, files: Mapping[str, str]) -> list[str]:
    """Write the files of a new entry; where one of them is there already, write nothing and return those."""
    there = [path for path in files if os.path.lexists(root / path)]
    for path, text in files.items() if not there else ():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        with open(root / path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return there


def read_marks(root: Path) -> tuple[bytes, frozenset[Translated], list[Problem]]:
    """Return the file of the marks of translations, the marks, and what is wrong with its lines; nothing where there is none."""
    data = file_bytes(root, LOCK, MOST_KEPT) or b""
    return data, *read_lock(data)


def put_lock(root: Path, data: bytes, before: bytes) -> bool:
    """Write the file of the marks of translations; False where it is no longer what it was `before`."""
    if before or os.path.lexists(root / LOCK):
        return write_file(root, LOCK, data, before, MOST_KEPT)
    return not add_files(root, {LOCK: data.decode()})
