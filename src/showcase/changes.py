"""Two readings of a site in, what becomes different for visitors out: by entry, field and language, whatever fields there are."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal, NamedTuple

from .content import KINDS
from .decode import DEPARTED
from .facets import OWN_PAGES, facts_of
from .fields import Field, Group, ListOf
from .model import Directory, LongText, Member, Picture, Project, Settings, Text, Words
from .readers import Id
from .schema import ENTRIES

Fate = Literal["added", "removed", "changed", "unreadable"]
Kind = Literal["added", "removed", "changed", "moved", "aged"]
# Where an entry lies and what it is called there, which is told otherwise; a work speaks its member's language.
_PLACE = {"id", "path", "member"}
# What stands for a value that has several parts, the first that there is.
_LABELS = ("name", "title", "label", "src", "url", "by", "quote", "street", "member")


class Change(NamedTuple):
    """One difference: in which work ("" for the entry itself) and field, in which language ("" for none), from which words to which.

    The kind `aged` is a translation that stayed as it was while the words it was made from changed.
    """

    kind: Kind
    work: str
    field: tuple[str, ...]
    lang: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class EntryChange:
    """What becomes different in an entry: its works, its files that differ, and on how many pages more it appears.

    `works` are pairs of what became of a work and its title; `pictures` are files that were exchanged under the same name. `look`
    are the addresses, within the site, of its pages that differ, in the reader's language; `today` is where visitors see it now.
    """

    folder: str
    kind: str
    name: str
    fate: Fate
    changes: tuple[Change, ...]
    works: tuple[tuple[Fate, str], ...]
    pictures: tuple[str, ...]
    files: tuple[str, ...]
    pages: int
    look: tuple[str, ...] = ()
    today: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """Return the languages in which words were written, changed or taken away."""
        return tuple(sorted({one.lang for one in self.changes if one.lang and one.kind != "aged"}))


class Changes(NamedTuple):
    """All entries that become different, and the files that differ and belong to none of them."""

    entries: tuple[EntryChange, ...]
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """A site as it is read on one side of the comparison: what it says, the folders of all its entries, and its languages.

    An entry whose folder is there and which the directory lacks could not be read.
    """

    directory: Directory
    folders: frozenset[str]
    languages: tuple[str, ...]
    settings: Settings | None = None

    def entry(self, folder: str) -> Any:
        """Return the entry in a folder, or nothing where it is not there or cannot be read."""
        kind, id = folder.split("/")[1:3]
        entries: Mapping[str, Any] = getattr(self.directory, kind)
        return entries.get(id)


def entry_folder(path: str) -> str:
    """Return the folder of the entry that a file belongs to, or nothing for a file that belongs to none."""
    parts = path.split("/")
    return "/".join(parts[:3]) if len(parts) > 3 and parts[0] == "content" and parts[1] in KINDS else ""


def compare(before: Side, after: Side, files: Sequence[str], lang: str) -> Changes:
    """Compare two readings of a site whose `files` differ; what has a name in several languages is called as in `lang`."""
    by_entry: dict[str, list[str]] = {}
    for path in files:
        by_entry.setdefault(entry_folder(path), []).append(path)
    elsewhere = tuple(by_entry.pop("", ()))
    return Changes(tuple(_entry(folder, before, after, tuple(paths), lang) for folder, paths in sorted(by_entry.items())), elsewhere)


def _entry(folder: str, before: Side, after: Side, files: tuple[str, ...], lang: str) -> EntryChange:
    old, new = before.entry(folder), after.entry(folder)
    kind = KINDS[folder.split("/")[1]]
    found = _Found(after.directory, lang)
    fate: Fate = "changed"
    works: list[tuple[Fate, str]] = []
    pictures: tuple[str, ...] = ()
    if new is None:
        fate = "unreadable" if folder in after.folders else "removed"
    elif old is None and folder not in before.folders:
        fate = "added"
    if old is not None and new is not None:
        found.group("", (), old, new, ENTRIES[kind], new.language if kind == "member" else after.languages[0])
        stays = set(_pictures(old)) & set(_pictures(new))
        pictures = tuple(path for path in files if path in stays)
    if kind == "member" and fate != "unreadable":
        works = _works(old, new, found)
    name = found.label(new or old, None) if new or old else folder.split("/")[2]
    pages = 0 if fate == "unreadable" or kind != "member" else _pages(new, after) - _pages(old, before)
    return EntryChange(folder, kind, name, fate, tuple(found.changes), tuple(works), pictures, files, pages)


def _works(old: Member | None, new: Member | None, found: _Found) -> list[tuple[Fate, str]]:
    """Tell which works came, went and changed; what changed in them is found by field."""
    then = {work.id: work for work in (old.projects if old else ())}
    now = {work.id: work for work in (new.projects if new else ())}
    told: list[tuple[Fate, str]] = []
    for id, work in now.items():
        if id not in then:
            told.append(("added", found.label(work, None)))
        elif work != then[id] and new is not None:
            title = found.label(work, None)
            count = len(found.changes)
            found.group(title, (), then[id], work, ENTRIES["project"], new.language)
            if len(found.changes) > count:
                told.append(("changed", title))
    return told + [("removed", found.label(work, None)) for id, work in then.items() if id not in now]


def _pictures(value: Any) -> Iterator[str]:
    if isinstance(value, Picture):
        yield value.src
    elif isinstance(value, tuple):
        for one in value:
            yield from _pictures(one)
    elif is_dataclass(value):
        for part in fields(value):
            yield from _pictures(getattr(value, part.name))


def _pages(member: Member | None, side: Side) -> int:
    """Count the pages that are about a member or a work of it, or about something that it is listed under, in all languages."""
    if member is None or member.status == DEPARTED:
        return 0
    listed = {"sector", "service", "place", *OWN_PAGES}
    facets = facts_of(member, side.directory).facets
    under = sum(len(values) for name, values in facets.items() if name in listed)
    # Its own page, that of its municipality, and those of its works.
    return (2 + len(member.projects) + under) * len(side.languages)


class _Found:
    """The differences that were found so far, each value called by its name."""

    def __init__(self, directory: Directory, lang: str) -> None:
        self.directory = directory
        self.lang = lang
        self.changes: list[Change] = []

    def group(self, work: str, path: tuple[str, ...], old: Any, new: Any, group: Group | None, own: str) -> None:
        """Compare two values part by part; works are compared by themselves."""
        declared = {one.attribute or one.name: one for one in group.fields} if group else {}
        for part in fields(new):
            one = declared.get(part.name)
            if part.name in _PLACE or (isinstance(new, Project) and part.name == "language"):
                continue
            if isinstance(new, Member) and part.name == "projects":
                continue
            # Long texts lie in files that are called so.
            name = one.name if one else "about" if part.name == "body" else part.name
            self.value(work, (*path, name), getattr(old, part.name), getattr(new, part.name), one, own)

    def value(self, work: str, path: tuple[str, ...], old: Any, new: Any, declared: Field | None, own: str) -> None:
        """Compare two values of one field."""
        if old == new:
            return
        kind = type(old) if old not in (None, "") else type(new)
        reader = declared.reader if declared else None
        if issubclass(kind, Text | LongText):
            self.texts(work, path, _words(old), _words(new), own)
        elif issubclass(kind, Words):
            for lang in _words(old) | _words(new):
                self.items(work, path, _words(old).get(lang, ()), _words(new).get(lang, ()), None, own, lang)
        elif issubclass(kind, tuple):
            self.items(work, path, old or (), new or (), reader, own)
        elif is_dataclass(kind) and type(old) is type(new) and not _same_label(old, new, kind):
            self.single(work, path, old, new, reader)
        elif is_dataclass(kind) and type(old) is type(new):
            count = len(self.changes)
            self.group(work, path, old, new, reader if isinstance(reader, Group) else None, own)
            if len(self.changes) == count:
                self.changes.append(Change("changed", work, path, "", "", self.label(new, reader)))
        else:
            self.single(work, path, old, new, reader)

    def single(self, work: str, path: tuple[str, ...], old: Any, new: Any, reader: Any) -> None:
        """Note that a value came, went or changed."""
        then, now = self.label(old, reader), self.label(new, reader)
        self.changes.append(Change("changed" if then and now else "added" if now else "removed", work, path, "", then, now))

    def texts(self, work: str, path: tuple[str, ...], old: Mapping[str, str], new: Mapping[str, str], own: str) -> None:
        """Compare words by language; translations of words that changed are out of date unless they changed too."""
        for lang in dict.fromkeys((*old, *new)):
            then, now = old.get(lang, ""), new.get(lang, "")
            if then != now:
                self.changes.append(Change("changed" if then and now else "added" if now else "removed", work, path, lang, then, now))
        source = own if own in old else next(iter(old), "")
        if source in new and old[source] != new[source]:
            still = (lang for lang in new if lang != source and old.get(lang) == new[lang])
            self.changes += [Change("aged", work, path, lang, old[lang], new[lang]) for lang in still]

    def items(self, work: str, path: tuple[str, ...], old: Any, new: Any, reader: Any, own: str, lang: str = "") -> None:
        """Compare lists: what came and went, what has the same name and other parts, or only another order."""
        item = reader.item if isinstance(reader, ListOf) else None
        came = [one for one in new if one not in old]
        went = [one for one in old if one not in new]
        if not came and not went:
            self.changes.append(Change("moved", work, path, lang))
        for one in came:
            label = self.label(one, item)
            same = next((other for other in went if self.label(other, item) == label), None)
            if same is not None and is_dataclass(one):
                went.remove(same)
                self.group(work, (*path, label), same, one, item if isinstance(item, Group) else None, own)
            else:
                self.changes.append(Change("added", work, path, lang, "", label))
        self.changes += [Change("removed", work, path, lang, self.label(one, item), "") for one in went]

    def label(self, value: Any, reader: Any) -> str:
        """Return what a value is called: the name of an entry it stands for, or its own words."""
        if value in (None, "", ()):
            return ""
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, str) and isinstance(reader, Id):
            entries: Mapping[str, Any] = getattr(self.directory, f"{reader.kind}s", {})
            return self.label(entries[value], None) if value in entries else value
        if isinstance(value, Text | LongText):
            said = value.pick((self.lang,))
            return said.words if said else ""
        if isinstance(value, tuple):
            return ", ".join(filter(None, (self.label(one, None) for one in value)))
        if isinstance(value, datetime.date):
            return value.isoformat()
        if is_dataclass(value):
            parts = [getattr(value, name, None) for name in _LABELS]
            found = next((part for part in parts if part not in (None, "")), None)
            if found is None:
                return self.label(tuple(getattr(value, part.name) for part in fields(value)), None)
            return self.label(found, None)
        return str(value)


def _words(value: Any) -> dict[str, Any]:
    if value is None:
        return {}
    return dict(value.markdown if isinstance(value, LongText) else value.words)


def _same_label(old: Any, new: Any, kind: type) -> bool:
    """Tell whether two values are one thing with other parts, and not one thing in the place of another."""
    return not issubclass(kind, Picture) or old.src == new.src


def differing(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> list[str]:
    """Return the paths of files that are not the same on both sides, by their digests."""
    return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
