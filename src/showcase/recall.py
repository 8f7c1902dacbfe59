"""The content as it was read last, believed while its files are the same: only what changed is read and decoded again."""

from __future__ import annotations

import datetime
import json
import marshal
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from .cache import Cache
from .content import Content, file_bytes, member_ids, read_content
from .decode import DEPARTED, Decoded, Neighbour, as_shown, decode
from .facets import MemberFacts, facts_of
from .marks import Mark, Sighting, member_digest, sighting
from .model import Directory, Member
from .packing import pack, unpack
from .parallel import in_processes
from .problems import Problem, bounded
from .program import program_digest
from .readers import Mention, PictureUse
from .texts import put_together, taken_apart, text_digests, text_key

_KIND, _HEAD = "read", "head"
_SHELVES = "members"
_PARTS = "0123456789abcdef"
# Problems and mentions of these kinds depend on other members, who may have changed.
_ABOUT_OTHERS = "unknown-member"
_MANY = 60  # that are worth the beginning of other processes


class Members(Mapping[str, Member]):
    """Members by id, in the order of the ids; those that were kept are unpacked when somebody asks for them."""

    def __init__(self, ready: Mapping[str, Member], kept: Iterable[str], unpacked: Callable[[str], Member]) -> None:
        """Join members that are there with those that are kept, which `unpacked` brings."""
        self._ready = dict(ready)
        self._unpacked = unpacked
        self._ids = dict.fromkeys(sorted({*ready, *kept}))

    def only(self, ids: Collection[str]) -> Members:
        """Return those of these ids, which are still unpacked once for both."""
        part = Members({}, (), self._unpacked)
        part._ready = self._ready
        part._ids = dict.fromkeys(id for id in self._ids if id in ids)
        return part

    def __getitem__(self, id: str) -> Member:
        if id not in self._ids:
            raise KeyError(id)
        if id not in self._ready:
            self._ready[id] = as_shown(self._unpacked(id))
        return self._ready[id]

    def __contains__(self, id: object) -> bool:
        return id in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


class Kept(NamedTuple):
    """What is known of a member that was read: its files' marks (see `_plain`) and digest, its name, whether it is shown, facts, findings.

    `touched` is when the youngest of its files was. `texts` are digests of its long texts by language, `rest` is one of all else that it
    says. Itself it lies packed on a shelf.
    """

    marks: Any  # bytes, which the cache keeps as they are
    touched: int
    digest: str
    texts: Mapping[str, str]
    rest: str
    name: str
    shown: bool
    facts: MemberFacts
    mentions: tuple[Mention, ...]
    pictures: tuple[PictureUse, ...]
    problems: tuple[Problem, ...]


class _Recalled(NamedTuple):
    """The last reading: its moment, what is known of each member, and the same as plain values, in parts."""

    moment: int
    known: Mapping[str, Kept]
    plain: Mapping[str, Mapping[str, Any]]


class _Shelves:
    """Members packed, on shelves by their ids, each with a digest of the files that it was read from and of the context."""

    def __init__(self, cache: Cache, context: str) -> None:
        self._cache = cache
        self._context = context
        self._read: dict[str, dict[str, tuple[str, bytes]]] = {}

    def get(self, id: str, digest: str) -> bytes | None:
        """Return a member as it was read from files with a digest in this context; nothing where it is not there."""
        found, packed = self._shelf(_shelf_of(id)).get(id, ("", b""))
        return packed if found == f"{self._context} {digest}" else None

    def keep(self, packed: Mapping[str, tuple[str, bytes]], known: Collection[str]) -> None:
        """Keep members that were read now beside the others that are known."""
        complete = len(packed) == len(known)
        by_shelf: dict[str, dict[str, tuple[str, bytes]]] = {}
        for id, (digest, member) in packed.items():
            by_shelf.setdefault(_shelf_of(id), {})[id] = f"{self._context} {digest}", member
        for name, ones in by_shelf.items():
            others = {} if complete else {id: one for id, one in self._shelf(name).items() if id in known}
            self._read[name] = {**others, **ones}
            self._cache.put_values(_SHELVES, name, self._read[name])
        if complete:
            self._cache.keep_only(_SHELVES, by_shelf)

    def _shelf(self, name: str) -> dict[str, tuple[str, bytes]]:
        if name not in self._read:
            self._read[name] = self._cache.values(_SHELVES, name) or {}
        return self._read[name]


def _shelf_of(id: str) -> str:
    return blake2b(id.encode(), digest_size=1).hexdigest()


@dataclass(frozen=True, slots=True)
class Read:
    """What the content says on one day.

    `content` and `decoded` hold what was read now; `shown` is the directory that visitors see, with the `facts` of its members;
    `digests` tell by member whether anything in its entry changed but its long texts, `texts` the same of these by `text_key`;
    `problems` are those of everything; `new` are the members that were read now, `departed` those who have left.
    """

    content: Content
    decoded: Decoded
    shown: Directory
    facts: Mapping[str, MemberFacts]
    digests: Mapping[str, str]
    texts: Mapping[str, str]
    problems: list[Problem]
    new: Mapping[str, Member]
    departed: frozenset[str]


Advise = Callable[[Content, Decoded, Sequence[Problem]], Iterable[Problem]]


def read_site(
    site: Path, cache: Cache, day: datetime.date, advise: Advise = lambda *_: (), workers: int = 1, seen: Sighting | None = None
) -> Read:
    """Read a site's content, many members in several processes; those whose files are as they were are not read again.

    `advise` adds problems that show only once an entry is read; those of a member are kept with it until the next day. `seen` is
    how the files look now, where that is known. OSError when the disk fails.
    """
    now, marks = seen or sighting(site, cache.moment())
    context = _context(site, day)
    last = _recalled(cache, context)
    then, before = last.moment, last.known
    same = {id: one for id, one in before.items() if id in marks and _untouched(one, marks[id], then)}
    # Before anything is read: what is saved meanwhile has another digest, and is read the next time.
    digests = {id: member_digest(site, id, found) for id, found in marks.items() if id not in same}
    kept = {
        id: same[id] if id in same else before[id]._replace(marks=_plain(marks[id]), touched=_youngest(marks[id]))
        for id in marks
        if id in same or (id in before and before[id].digest == digests[id])
    }
    apart = _read_apart(site, {id: marks[id] for id in digests if id not in kept}, digests, advise, workers)
    kept |= {id: one for id, (one, _) in apart.items()}
    content, decoded, problems = _read(site, lambda id: id not in kept, _neighbours(kept), advise)
    new = decoded.directory.members
    shown = {id: as_shown(member) for id, member in new.items() if member.status != DEPARTED}
    facts = {id: facts_of(member, decoded.directory) for id, member in new.items()}
    # Who came after the marks were taken is read again the next time.
    fresh = {**apart, **_keep(decoded, problems, marks, digests)}
    known = {**kept, **{id: one for id, (one, _) in fresh.items()}}
    shelves = _Shelves(cache, context)
    if fresh or before != kept:
        shelves.keep({id: (one.digest, member) for id, (one, member) in fresh.items()}, known)
        _keep_known(cache, context, now, known, last)
    everybody = {**{id: one.facts for id, one in kept.items() if one.shown}, **{id: facts[id] for id in shown}}

    def unpacked(id: str) -> Member:
        member = fresh[id][1] if id in fresh else shelves.get(id, kept[id].digest)
        # What is damaged or gone is read again: its files are as they were.
        return _unpacked(member) if member else _read(site, {id}.__contains__, _neighbours(kept), advise)[1].directory.members[id]

    members = Members(shown, (id for id, one in kept.items() if one.shown), unpacked)
    return Read(
        content=content,
        decoded=replace(decoded, pictures=(*decoded.pictures, *(use for one in kept.values() for use in one.pictures))),
        shown=replace(decoded.directory, members=members),
        facts={id: everybody[id] for id in sorted(everybody)},
        digests={id: known[id].rest for id in sorted(known)},
        texts={text_key(id, lang): digest for id, one in known.items() for lang, digest in one.texts.items()},
        problems=[*problems, *(found for one in kept.values() for found in one.problems)],
        new=members.only(shown.keys() | apart.keys()),
        departed=frozenset(id for id, one in known.items() if not one.shown),
    )


def _neighbours(kept: Mapping[str, Kept]) -> dict[str, Neighbour]:
    return {id: Neighbour(one.name, one.mentions) for id, one in kept.items()}


def _read(
    site: Path, wanted: Callable[[str], bool], neighbours: Mapping[str, Neighbour], advise: Advise
) -> tuple[Content, Decoded, list[Problem]]:
    content, problems = read_content(site, wanted)
    decoded, more = decode(content, neighbours)
    problems += more
    problems += advise(content, decoded, problems)
    return content, decoded, bounded(problems)


def _keep(
    decoded: Decoded, problems: Iterable[Problem], marks: Mapping[str, tuple[Mark, ...]], digests: Mapping[str, str]
) -> dict[str, tuple[Kept, bytes]]:
    """Return what is to be known the next time of all members that were decoded and whose files had a digest before, and these packed."""
    told = _by_member(problems, lambda one: one.where.path)
    mentions = _by_member(decoded.mentions, lambda one: one.folder)
    pictures = _by_member(decoded.pictures, lambda one: one.src)
    kept = {}
    for id, member in decoded.directory.members.items():
        if id in digests:
            bare, words = taken_apart(member)
            rest = json.dumps(pack(Member, bare), ensure_ascii=False)
            one = Kept(
                marks=_plain(marks[id]),
                touched=_youngest(marks[id]),
                digest=digests[id],
                texts=text_digests(member),
                rest=blake2b(rest.encode(), digest_size=12).hexdigest(),
                name=member.name,
                shown=member.status != DEPARTED,
                facts=facts_of(member, decoded.directory),
                mentions=tuple(one for one in mentions.get(id, ()) if one.kind in {"member", "page"}),
                pictures=tuple(pictures.get(id, ())),
                problems=tuple(one for one in told.get(id, ()) if one.code != _ABOUT_OTHERS),
            )
            kept[id] = one, f"[{rest},{json.dumps(words, ensure_ascii=False)}]".encode()
    return kept


def _read_apart(
    site: Path, marks: Mapping[str, tuple[Mark, ...]], digests: Mapping[str, str], advise: Advise, workers: int
) -> dict[str, tuple[Kept, bytes]]:
    """Read many members in several processes; few are left to this one, as are those that cannot be decoded and are told by it."""
    if workers < 2 or len(marks) < _MANY:
        return {}
    everybody = dict.fromkeys(member_ids(site), Neighbour("", ()))
    ids = sorted(marks)
    parts = [ids[number::workers] for number in range(workers)]

    def read(part: Sequence[str]) -> dict[str, tuple[Any, bytes]]:
        mine = frozenset(part)
        _, decoded, problems = _read(site, mine.__contains__, {id: one for id, one in everybody.items() if id not in mine}, advise)
        return {id: (pack(Kept, one), member) for id, (one, member) in _keep(decoded, problems, marks, digests).items()}

    return {id: (unpack(Kept, one), member) for part in in_processes(read, parts, workers) for id, (one, member) in part.items()}


def _plain(marks: Iterable[Mark]) -> bytes:
    """Return marks in one piece, of which there are forty thousand: the same bytes for the same marks."""
    return marshal.dumps(list(map(tuple, marks)), 2)


def _youngest(marks: Iterable[Mark]) -> int:
    return max((mark.touched for mark in marks), default=0)


def _unpacked(packed: bytes) -> Member:
    bare, words = json.loads(packed)
    member: Member = put_together(unpack(Member, bare), words)
    return member


def _untouched(one: Kept, marks: tuple[Mark, ...], then: int) -> bool:
    return one.touched < then and one.marks == _plain(marks)


Found = TypeVar("Found")


def _by_member(found: Iterable[Found], path: Callable[[Found], str]) -> dict[str, list[Found]]:
    """Sort what was found by the member in whose folder it was found."""
    by_member: dict[str, list[Found]] = {}
    for one in found:
        parts = path(one).split("/")
        if parts[:2] == ["content", "members"] and len(parts) > 2:
            by_member.setdefault(parts[2], []).append(one)
    return by_member


def _context(site: Path, day: datetime.date) -> str:
    """Return a digest of all but its own files that a member is read by: the program, the day, the settings, places and sectors."""
    digest = blake2b(f"{program_digest()} {day}".encode(), digest_size=16)
    sectors = sorted(path.relative_to(site).as_posix() for path in (site / "content/sectors").glob("*/*.yaml"))
    for path in ("content/site.yaml", "content/places.yaml", *sectors):
        digest.update(f"\0{path}\0".encode("utf-8", "surrogateescape") + (file_bytes(site, path) or b""))
    return digest.hexdigest()


def _keep_known(cache: Cache, context: str, moment: int, known: Mapping[str, Kept], last: _Recalled) -> None:
    """Keep a reading, in parts by the members' ids; a part in which nothing changed stays, and what did not change is not made plain again.

    The moment comes last: before it, what the parts say of a file is believed only if that is older than the moment before.
    """
    parts: dict[str, list[str]] = {}
    for id in known:
        parts.setdefault(_shelf_of(id)[0], []).append(id)
    for name in sorted({*parts, *last.plain}):
        before, ids = last.plain.get(name, {}), parts.get(name, [])
        if len(before) != len(ids) or not all(id in before and last.known.get(id) is known[id] for id in ids):
            plain = {id: before[id] if last.known.get(id) is known[id] else pack(Kept, known[id]) for id in ids}
            cache.put_values(_KIND, name, (context, plain))
    cache.put_values(_KIND, _HEAD, (context, moment))


def _recalled(cache: Cache, context: str) -> _Recalled:
    """Return the last reading; nothing of one in another context."""
    plain: dict[str, Mapping[str, Any]] = {}
    try:
        before, moment = cache.values(_KIND, _HEAD)
        for name in _PARTS if before == context else "":
            of, part = cache.values(_KIND, name) or (context, {})
            if of == context:
                plain[name] = part
        return _Recalled(moment, {id: unpack(Kept, one) for part in plain.values() for id, one in part.items()}, plain)
    except (ValueError, TypeError, KeyError, IndexError):
        return _Recalled(0, {}, {})
