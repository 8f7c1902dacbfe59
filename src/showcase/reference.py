"""The references, written from their declarations: what members may write, what problems mean, and what the open data holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from . import fields as f
from . import readers as r
from . import schema
from .datasets import DATASETS, FORMS
from .problems import Location, Problem
from .shapes import Each, Parts, Shape
from .wording import LANGUAGES, sentences, severity, tell
from .wording.examples import EXAMPLES

KINDS = {
    "projects/….yaml" if kind == "project" else f"{kind}.yaml": group for kind, group in {**schema.ENTRIES, **schema.SINGLE_FILES}.items()
}


def field_reference() -> str:
    """Return docs/fields.md."""
    lines = [
        "# Fields",
        "",
        "What can be written in each file. Written from the schema (`src/showcase/reference.py`); do not edit it by hand.",
        "**needed** fields must be there; all others may be left out. *In several languages* means: words in the entry's own",
        "language, or one line a language, such as `{fr: Bonjour, en: Hello}`.",
    ]
    for name, group in KINDS.items():
        lines += ["", f"## {name}", "", "| field | | what it is for | what is written |", "|---|---|---|---|", *_rows(group, "")]
    return "\n".join(lines) + "\n"


def problem_reference() -> str:
    """Return docs/problems.md: a section a code, whose heading is what links lead to."""
    lines = [
        "# Problems",
        "",
        "What `showcase check` may say, by the code in square brackets. Written from `src/showcase/wording/`; do not edit it by hand.",
        "✗ shows what was found, ✓ what to write instead. **Errors** keep the site from being published, **warnings** do so only with",
        "`--strict`, **advice** never does.",
        "",
        "- **FR** : ce que `showcase check` peut signaler, par code. ✗ montre ce qui a été trouvé, ✓ ce qu’il faut écrire.",
        "- **DE**: was `showcase check` melden kann, nach Code. ✗ zeigt, was gefunden wurde, ✓, was Sie stattdessen schreiben.",
        "- **LB**: wat `showcase check` mellen kann, nom Code. ✗ weist, wat fonnt gouf, ✓, wat Dir amplaz schreift.",
        "",
        " · ".join(f"[{code}](#{code})" for code in sentences("en")),
    ]
    for code in sentences("en"):
        example = EXAMPLES[code]
        lines += ["", f"## {code}", "", f"*{severity(code)}*" + (f" in `{example.file}`" if example.file else ""), ""]
        lines += [f"- **{lang.upper()}** {_sentence(code, lang)}" for lang in LANGUAGES]
        lines += ["", "```text", *_marked("✗", example.wrong), *_marked("✓", example.right), "```"]
    return "\n".join(lines) + "\n"


def _sentence(code: str, lang: str) -> str:
    """Return what is said of an example of a problem, safe in Markdown."""
    told = tell(Problem(Location(""), code, tuple(EXAMPLES[code].details.items())), lang)
    return re.sub(r"([*_<>|\[\]{}#])", r"\\\1", f"{told.message} → {told.hint}")


def _marked(mark: str, text: str) -> Iterator[str]:
    for number, line in enumerate((text or "—").split("\n")):
        yield f"{' ' if number else mark} {line}"


def data_reference() -> str:
    """Return docs/data-fields.md."""
    lines = [
        "# Fields of the open data",
        "",
        "Written from the declaration (`src/showcase/reference.py`); do not edit it by hand.",
        "What files there are, and their rules: [data.md](data.md). Fields marked **always** are in every record,",
        "**own file** only in a member's own file; all others stand where there is something to say.",
    ]
    for data in DATASETS:
        files = ", ".join(f"`{data.name}.{form}`" for form in FORMS[data.name])
        lines += ["", f"## {data.name}", "", f"In {files}.", "", "| field | | what it means | what it is |", "|---|---|---|---|"]
        for column in data.columns:
            mark = "always" if column.required else "own file" if column.long else ""
            lines += [f"| {column.name} | {mark} | {column.help} | {column.shape.words()} |", *_parts(column.shape, column.name)]
    return "\n".join(lines) + "\n"


def _parts(shape: Shape, path: str) -> Iterator[str]:
    if isinstance(shape, Each):
        yield from _parts(shape.item, path)
    elif isinstance(shape, Parts):
        for part in shape.parts:
            yield f"| {path}.{part.name} | {'always' if part.required else ''} | {part.help} | {part.shape.words()} |"
            yield from _parts(part.shape, f"{path}.{part.name}")


def _rows(group: f.Group, prefix: str) -> Iterator[str]:
    for one in group.fields:
        example = f" `{one.example}`" if one.example else ""
        needed = "needed" if one.required else ""
        yield f"| {prefix}{one.name} | {needed} | {one.help} | {_written(one.reader)}{example} |".replace("  ", " ")
        inner = _inner(one.reader)
        if inner:
            yield from _rows(inner, f"{prefix}{one.name} › ")


def _inner(reader: Any) -> f.Group | None:
    if isinstance(reader, f.ListOf):
        return _inner(reader.item)
    if isinstance(reader, f.PictureReader):
        return f.PICTURE
    return reader if isinstance(reader, f.Group) else None


def _written(reader: Any) -> str:
    """Say in a few words what a reader accepts."""
    match reader:
        case f.ListOf():
            return f"a list of: {_written(reader.item)}"
        case r.Choice():
            return "one of: " + ", ".join(reader.options)
        case f.Localised():
            return "words in every language" if reader.every else f"words, in several languages, up to {reader.limit} characters"
        case f.LocalisedList():
            return f"a list of words, in several languages, up to {reader.most}"
        case r.Line():
            return f"words, up to {reader.limit} characters"
        case r.Id():
            return f"the id of a {reader.kind}"
        case r.Date():
            return "a day: year-month-day"
        case r.Number():
            return "a year" if reader.year else f"a number from {reader.low} to {reader.high}"
        case r.YesNo():
            return "yes or no"
        case f.Labelled():
            return "lines with a label each"
        case f.Pairs():
            return "one line each for: " + ", ".join(reader.names)
        case f.Group() | f.PictureReader():
            return "a group:"
        case r.Degrees():
            return "degrees"
        case r.Matching() | r.National():
            return reader.code.removeprefix("not-").replace("-", " ")
    return "a point in the picture"
