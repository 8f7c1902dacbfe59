"""Questions to somebody at a terminal, each asked until its answer is understood or left for later."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from . import fields as f
from . import readers as r
from .answers import Around, Value, choices, understand, with_sectors
from .problems import Problem
from .scaffold import EITHER
from .wording import tell
from .wording.fields import asking, explain

_MOST_SHOWN = 40


class Talk(Protocol):
    """Somebody at a terminal."""

    def show(self, text: str) -> None:
        """Show a line."""

    def ask(self, default: str) -> str:
        """Return what is typed in, or `default`."""


class Dialogue:
    """Questions one after the other, each asked again until its answer is understood or left for later."""

    def __init__(self, talk: Talk, around: Around, usual: Mapping[str, str]) -> None:
        self.talk = talk
        self.around = around
        self.usual = usual
        self.words = asking(around.lang)

    def fields(self, fields: Sequence[f.Field], values: dict[str, Value]) -> None:
        """Ask for all of the fields that are not known."""
        for one in fields:
            if one.name in values:
                continue
            value = self._field(one, one.reader, "")
            if value is None and one.name == EITHER[-1] and not values.keys() & set(EITHER):
                self.talk.show(f"  {self.words['either']}")
                value = self._field(one, one.reader, "")
            if value is not None:
                values[one.name] = value
            self.around = with_sectors(self.around, values, None) if one.name == "sectors" else self.around

    def go_on(self, twins: Sequence[str]) -> bool:
        """Tell of entries that may be the same, and ask whether this is another."""
        for twin in twins:
            self.talk.show(twin)
        self.talk.show(self.words["go-on"])
        return self.talk.ask("").strip().lower() in r.YES

    def _field(self, one: f.Field, reader: Any, above: str) -> Value | None:
        said = explain(one.help, self.around.lang)
        if isinstance(reader, f.Localised) and reader.every:
            words = {}
            for lang in self.around.languages:
                text = self._one(f.Localised(reader.limit), f"{said} ({lang})", "", "")
                words.update({lang: text} if text is not None else {})
            return dict(words) or None
        inner = reader.item if isinstance(reader, f.ListOf) else reader
        group = f.PICTURE if isinstance(inner, f.PictureReader) else inner
        if isinstance(group, f.Group):
            values: dict[str, Value] = {}
            for sub in group.fields:
                if sub.required:
                    value = self._field(sub, sub.reader, said)
                    if value is None and not values:
                        return None
                    values.update({sub.name: value} if value is not None else {})
            return [values] if isinstance(reader, f.ListOf) else values
        return self._one(
            reader, f"{above} – {said}" if above else said, explain(one.example, self.around.lang), self.usual.get(one.name, "")
        )

    def _one(self, reader: Any, question: str, example: str, usual: str) -> Value | None:
        """Ask one question until its answer is understood; return None where it is left for later."""
        self.talk.show("")
        self.talk.show(question)
        listed = choices(reader, self.around)
        if 0 < len(listed) <= _MOST_SHOWN:
            numbered = not any(word[:1].isdigit() for word in listed)
            for number, (word, label) in enumerate(listed.items(), 1):
                self.talk.show(f"  {number:2}  {label}" if numbered else f"  {word:6} {label}" if label != word else f"  {word}")
        elif example and not usual:
            self.talk.show("  " + self.words["example"].format(example=example.strip("[]'")))
        if isinstance(reader, f.ListOf):
            self.talk.show(f"  {self.words['several' if listed else 'commas']}")
        while True:
            text = self.talk.ask(usual).strip()
            if not text:
                return None
            answer = understand(reader, text, self.around)
            if answer.value is not None:
                if isinstance(answer.value, str | list) and (shown := self._named(reader, answer.value)) != text:
                    self.talk.show(f"  → {shown}")
                return answer.value
            self._wrong(reader, answer.near, answer.problems)

    def _named(self, reader: Any, value: str | list[Value]) -> str:
        listed = choices(reader, self.around)
        return ", ".join(listed.get(str(one)) or self._label(reader, str(one)) for one in (value if isinstance(value, list) else [value]))

    def _wrong(self, reader: Any, near: Sequence[str], problems: Sequence[Problem]) -> None:
        for one in problems:
            words = dict(one.details)
            unknown = one.code.startswith("unknown-")
            self.talk.show(f"  {self.words['no-match'].format(text=words.get('text', '')) if unknown else told(one, self.around.lang)}")
        if near:
            self.talk.show(f"  {self.words['perhaps']}")
            for id in near:
                self.talk.show(f"      {self._label(reader, id)}")

    def _label(self, reader: Any, id: str) -> str:
        kind = getattr(reader.item if isinstance(reader, f.ListOf) else reader, "kind", "")
        directory = self.around.directory
        known: Mapping[str, Any] = {"sector": directory.sectors, "service": directory.services, "commune": directory.communes}.get(kind, {})
        said = known[id].name.pick((self.around.lang, self.around.language, *self.around.languages)) if id in known else None
        return said.words if said else id


def told(one: Problem, lang: str) -> str:
    """Return what is wrong and what to do about it as one line."""
    said = tell(one, lang)
    return f"{said.message} {said.hint}".strip()
