"""The long texts of members apart from the rest of their entries: most pages show a member and none of its texts, and need not be made
again when a word in one changes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b

from .model import LongText, Member
from .witness import Sight

# As what a look at the texts of a member in one language is noted; the key is `text_key`.
TEXT = "text"


def text_key(id: str, lang: str) -> str:
    """Return the key of the texts of a member in a language."""
    return f"{id}/{lang}"


def each_text(member: Member, change: Callable[[LongText], LongText]) -> Member:
    """Return a member with other texts in the place of its own and of those of its works."""
    projects = tuple(replace(project, body=change(project.body)) for project in member.projects)
    return replace(member, about=change(member.about), projects=projects)


def taken_apart(member: Member) -> tuple[Member, dict[str, str]]:
    """Return a member that only tells which texts it has and in which languages, and the texts by the paths of their files."""
    words = {text.path[lang]: text.markdown[lang] for _, text in _texts(member) for lang in text.markdown}
    return each_text(member, lambda text: LongText({}, text.path)), words


def put_together(bare: Member, words: Mapping[str, str]) -> Member:
    """Return the member that `taken_apart` took apart."""
    return each_text(bare, lambda text: LongText({lang: words[path] for lang, path in text.path.items()}, text.path))


def text_digests(member: Member) -> dict[str, str]:
    """Return by language a digest of all texts of a member in it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, text in _texts(member):
        for lang, words in text.markdown.items():
            found.setdefault(lang, []).append((name, words))
    return {lang: blake2b(json.dumps(texts).encode(), digest_size=12).hexdigest() for lang, texts in found.items()}


def _texts(member: Member) -> Iterator[tuple[str, LongText]]:
    yield "", member.about
    for project in member.projects:
        yield project.id, project.body


class Heedful(Mapping[str, Member]):
    """Members of whose texts nobody can read a word unnoted; which languages they are in is a look at the member alone."""

    def __init__(self, members: Mapping[str, Member], seen: set[Sight]) -> None:
        """Let `members` note in `seen` whose texts are read and in which language."""
        self._members = members
        self._seen = seen
        self._known: dict[str, Member] = {}

    def __getitem__(self, id: str) -> Member:
        if id not in self._known:
            self._known[id] = each_text(self._members[id], lambda text: LongText(_Heeded(id, text.markdown, self._seen), text.path))
        return self._known[id]

    def __contains__(self, id: object) -> bool:
        return id in self._members

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


class _Heeded(Mapping[str, str]):
    """A text in several languages that notes in which of them it is read."""

    def __init__(self, id: str, markdown: Mapping[str, str], seen: set[Sight]) -> None:
        self._id = id
        self._markdown = markdown
        self._seen = seen

    def __getitem__(self, lang: str) -> str:
        words = self._markdown[lang]
        self._seen.add((TEXT, text_key(self._id, lang)))
        return words

    def __contains__(self, lang: object) -> bool:
        return lang in self._markdown

    def __iter__(self) -> Iterator[str]:
        return iter(self._markdown)

    def __len__(self) -> int:
        return len(self._markdown)
