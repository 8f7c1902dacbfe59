"""The content as it was read last, believed while its files are the same: only what changed is read and decoded again."""

from __future__ import annotations

import datetime
import json
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

_KIND, _NAME = "read", "members"
# Problems and mentions of these kinds depend on other members, who may have changed.
_ABOUT_OTHERS = "unknown-member"
_MANY = 60  # that are worth the beginning of other processes


class Members(Mapping[str, Member]):
    """Members by id, in the order of the ids; those that were kept are unpacked when somebody asks for them."""

    def __init__(self, ready: Mapping[str, Member], packed: Mapping[str, bytes]) -> None:
        """Join members that are there with those that are packed."""
        self._ready = dict(ready)
        self._packed = packed
        self._ids = dict.fromkeys(sorted({*ready, *packed}))

    def only(self, ids: Collection[str]) -> Members:
        """Return those of these ids, which are still unpacked once for both."""
        part = Members({}, {})
        part._ready, part._packed = self._ready, self._packed
        part._ids = dict.fromkeys(id for id in self._ids if id in ids)
        return part

    def __getitem__(self, id: str) -> Member:
        if id not in self._ids:
            raise KeyError(id)
        if id not in self._ready:
            bare, words = json.loads(self._packed[id])
            self._ready[id] = as_shown(put_together(unpack(Member, bare), words))
        return self._ready[id]

    def __contains__(self, id: object) -> bool:
        return id in self._ids

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)


class Kept(NamedTuple):
    """A member as it was read: marks and digest of its files, its name, whether it is shown, its facts, what was found, itself packed.

    `texts` are digests of its long texts by language, `rest` is one of all else that it says.
    """

    marks: tuple[Mark, ...]
    digest: str
    texts: Mapping[str, str]
    rest: str
    name: str
    shown: bool
    facts: MemberFacts
    mentions: tuple[Mention, ...]
    pictures: tuple[PictureUse, ...]
    problems: tuple[Problem, ...]
    member: bytes


_WITHOUT_ITSELF = tuple[
    tuple[Mark, ...],
    str,
    Mapping[str, str],
    str,
    str,
    bool,
    MemberFacts,
    tuple[Mention, ...],
    tuple[PictureUse, ...],
    tuple[Problem, ...],
]


class _Recalled(NamedTuple):
    """The last reading: its moment, what was read, and the same of each member, but for itself, as JSON."""

    moment: int
    known: Mapping[str, Kept]
    plain: Mapping[str, bytes]


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
        id: same[id] if id in same else before[id]._replace(marks=marks[id])
        for id in marks
        if id in same or (id in before and before[id].digest == digests[id])
    }
    apart = _read_apart(site, {id: marks[id] for id in digests if id not in kept}, digests, advise, workers)
    kept |= apart
    content, decoded, problems = _read(
        site, lambda id: id not in kept, {id: Neighbour(one.name, one.mentions) for id, one in kept.items()}, advise
    )
    new = decoded.directory.members
    shown = {id: as_shown(member) for id, member in new.items() if member.status != DEPARTED}
    facts = {id: facts_of(member, decoded.directory) for id, member in new.items()}
    # Who came after the marks were taken is read again the next time.
    fresh = _keep(decoded, problems, marks, digests)
    known = {**kept, **fresh}
    if fresh or before != kept:
        cache.put(_KIND, _NAME, _packed(context, now, known, last))
    everybody = {**{id: one.facts for id, one in kept.items() if one.shown}, **{id: facts[id] for id in shown}}
    members = Members(shown, {id: one.member for id, one in kept.items() if one.shown})
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
) -> dict[str, Kept]:
    """Return what is to be known the next time of all members that were decoded and whose files had a digest before."""
    told = _by_member(problems, lambda one: one.where.path)
    mentions = _by_member(decoded.mentions, lambda one: one.folder)
    pictures = _by_member(decoded.pictures, lambda one: one.src)
    kept = {}
    for id, member in decoded.directory.members.items():
        if id in digests:
            bare, words = taken_apart(member)
            rest = json.dumps(pack(Member, bare), ensure_ascii=False)
            kept[id] = Kept(
                marks=marks[id],
                digest=digests[id],
                texts=text_digests(member),
                rest=blake2b(rest.encode(), digest_size=12).hexdigest(),
                name=member.name,
                shown=member.status != DEPARTED,
                facts=facts_of(member, decoded.directory),
                mentions=tuple(one for one in mentions.get(id, ()) if one.kind in {"member", "page"}),
                pictures=tuple(pictures.get(id, ())),
                problems=tuple(one for one in told.get(id, ()) if one.code != _ABOUT_OTHERS),
                member=f"[{rest},{json.dumps(words, ensure_ascii=False)}]".encode(),
            )
    return kept


def _read_apart(
    site: Path, marks: Mapping[str, tuple[Mark, ...]], digests: Mapping[str, str], advise: Advise, workers: int
) -> dict[str, Kept]:
    """Read many members in several processes; few are left to this one, as are those that cannot be decoded and are told by it."""
    if workers < 2 or len(marks) < _MANY:
        return {}
    everybody = dict.fromkeys(member_ids(site), Neighbour("", ()))
    ids = sorted(marks)
    parts = [ids[number::workers] for number in range(workers)]

    def read(part: Sequence[str]) -> dict[str, tuple[list[Any], bytes]]:
        mine = frozenset(part)
        _, decoded, problems = _read(site, mine.__contains__, {id: one for id, one in everybody.items() if id not in mine}, advise)
        return {id: (_plain(one), one.member) for id, one in _keep(decoded, problems, marks, digests).items()}

    return {id: _kept(*one) for part in in_processes(read, parts, workers) for id, one in part.items()}


def _untouched(one: Kept, marks: tuple[Mark, ...], then: int) -> bool:
    return one.marks == marks and all(mark.touched < then for mark in marks)


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


def _plain(one: Kept) -> list[Any]:
    """Return what was kept of a member, but for itself, as JSON can hold it."""
    return [*pack(_WITHOUT_ITSELF, one[:-1])]


def _kept(plain: list[Any], member: bytes) -> Kept:
    return Kept._make((*unpack(_WITHOUT_ITSELF, plain), member))


def _packed(context: str, moment: int, known: Mapping[str, Kept], last: _Recalled) -> bytes:
    """Return a reading for the cache: a head, what is known of all members, then these, which are only looked at when somebody asks."""
    # In ASCII: names of files may hold bytes that are no UTF-8. What is as it was is not made JSON of again.
    plain = {id: last.plain[id] if last.known.get(id) is one else json.dumps(_plain(one)).encode() for id, one in known.items()}
    sizes = {id: [len(plain[id]), len(one.member)] for id, one in known.items()}
    head = json.dumps([context, moment, sizes]).encode()
    return b"".join([len(head).to_bytes(8, "big"), head, b",".join(plain.values()), *(one.member for one in known.values())])


def _recalled(cache: Cache, context: str) -> _Recalled:
    """Return the last reading; nothing of one in another context."""
    try:
        data = cache.get(_KIND, _NAME) or b""
        start = 8 + int.from_bytes(data[:8], "big")
        before, moment, sizes = json.loads(data[8:start])
        if before != context:
            return _Recalled(0, {}, {})
        plain = {}
        at = start
        for id, (length, _) in sizes.items():
            plain[id] = data[at : at + length]
            at += length + 1
        told = json.loads(b"[" + data[start : at - 1] + b"]") if sizes else []
        known = {}
        at -= bool(sizes)
        for (id, (_, size)), one in zip(sizes.items(), told, strict=True):
            known[id] = _kept(one, data[at : at + size])
            at += size
        return _Recalled(int(moment), known, plain)
    except (ValueError, TypeError, KeyError, IndexError):
        return _Recalled(0, {}, {})
