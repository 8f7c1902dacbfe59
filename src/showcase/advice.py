"""What a good colleague would say of an entry that has no mistakes: advice on its words, its pictures' descriptions and its freshness."""

from __future__ import annotations

import datetime
import posixpath
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from . import fields as f
from . import schema
from .content import Content, Entry
from .decode import DEPARTED, Decoded
from .model import LongText, Member
from .problems import Location, Problem, problem
from .source import Fields, Items, Node, Scalar
from .tongues import guess
from .urls import slugify

# Where a field holds sentences; what is only a name is the same in all languages, and may be written as its owner likes.
SENTENCES = {"tagline", "summary", "offers", "seeks", "quote", "alt"}
# What says the same in fewer letters in English; the limits are in English letters.
_BREADTH = {"fr": 1.12, "de": 1.1, "lb": 1.1, "it": 1.1, "es": 1.1, "pt": 1.1, "nl": 1.08, "sl": 1.05}
LONGEST_TAGLINE = 100
LEAST_ABOUT, MOST_ABOUT = 250, 3000
STALE_DAYS = 548  # a year and a half
RECENT_YEARS = 2
_FILE_NAME = re.compile(
    r"(?i)\S+\.(jpe?g|png|gif|webp|avif|svg|tiff?)|(img|dsc|dscn|dscf|pict|image|photo|foto|bild|scan|cover|logo)[ _-]?\d*"
)
# Only before an article: "photo de repérage" and "Bild vun uewen" say more than that there is a picture.
_IMAGE_OF = re.compile(
    r"(?i)(?:(?:an? |the )?(?:image|picture|photo|photograph) (?:of|showing) (?=an? |the )|(?:une |l['’])?(?:image|photo) d['’](?=une? )"
    r"|(?:ein |das )?(?:bild|foto) von (?=eine[mr] )|(?:e |d['’])?(?:bild|foto) vun (?=enge[mr] ))"
)
_CAPITALS = re.compile(r"[A-ZÀ-ÖØ-Þ]{3}")
# What can have sentences in it; all else is not looked into.
_HOLDERS = (f.Group, f.ListOf, f.Localised, f.PictureReader)


class Said(NamedTuple):
    """The words of a field by language, where they stand, and the file of the picture that they describe, if they do."""

    field: str
    words: Mapping[str, Scalar]
    src: str = ""


def advise(content: Content, decoded: Decoded, today: datetime.date) -> Iterator[Problem]:
    """Yield advice on every member that was read now."""
    languages = [language.code for language in decoded.settings.languages] if decoded.settings else []
    for entry in content.entries.get("member", ()):
        member = decoded.directory.members.get(entry.id)
        if member is not None and member.status != DEPARTED:
            yield from _of_member(member, entry, languages, today)


def _of_member(member: Member, entry: Entry, languages: Collection[str], today: datetime.date) -> Iterator[Problem]:
    yield from _of_words(entry.path, _said(entry.fields, schema.MEMBER, member.language), {member.name.casefold()})
    yield from _of_long_text(member.about, member.language, whole=True)
    for child in entry.projects:
        project = next((one for one in member.projects if one.id == child.id), None)
        if project is not None:
            yield from _of_words(
                child.path,
                _said(child.fields, schema.PROJECT, member.language),
                {title.casefold() for title in project.title.words.values()},
            )
            yield from _of_long_text(project.body, member.language, whole=False)
    if member.language in languages and member.language not in member.languages and (node := _value(entry, "languages")):
        suggestion = f"[{', '.join((*member.languages, member.language))}]"
        yield problem(Location(entry.path, node.line, node.column), "own-language-missing", lang=member.language, suggestion=suggestion)
    yield from _of_age(member, entry, today)


def _of_age(member: Member, entry: Entry, today: datetime.date) -> Iterator[Problem]:
    """Tell what has grown old: works that are all from long ago, an entry that nobody has looked through for long."""
    if member.projects and (newest := member.projects[0]).year < today.year - RECENT_YEARS:
        child = next(one for one in entry.projects if one.id == newest.id)
        yield _at(child.path, _value(child, "year"), "works-old", year=newest.year)
    last = max(filter(None, (member.reviewed, member.consent.on)))
    if (today - last).days > STALE_DAYS:
        yield _at(entry.path, _value(entry, "reviewed"), "not-confirmed", date=last, today=today)


def _of_words(path: str, said: Iterable[Said], names: set[str]) -> Iterator[Problem]:
    for one in said:
        for lang, node in one.words.items():
            text = " ".join(node.text.split())
            if one.field == "tagline" and len(text) > (most := _letters(LONGEST_TAGLINE, lang)):
                yield _at(path, node, "tagline-long", length=len(text), most=most)
            yield from (_at(path, node, code, **details) for code, details in _of_sentence(text, lang))
            if one.field == "alt":
                yield from (_at(path, node, code, **details) for code, details in _of_description(text, lang, one.src, names))
        yield from (_at(path, one.words[lang], "translation-identical", lang=lang, other=other) for lang, other in _same(one.words))


def _of_sentence(text: str, lang: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if found := guess(text, lang):
        yield "language-doubtful", {"lang": lang, "found": found}
    if shouted := _shouted(text):
        # German nouns keep their capitals, and no program knows which words these are.
        yield "shouting", {"text": shouted[:60], "suggestion": "" if lang in {"de", "lb"} else shouted[0] + shouted[1:].lower()}


def _shouted(text: str) -> str:
    """Return the first line that stands in capitals; a title in capitals that a sentence cites does not count, nor do abbreviations."""
    # Hardly any text has a run of capitals, and looking for one is quick.
    for line in text.split("\n") if _CAPITALS.search(text) else ():
        letters = [sign for sign in line if sign.isalpha()]
        if len(letters) >= 14 and sum(map(str.isupper, letters)) > 0.8 * len(letters) and len(line.split()) >= 3:
            return " ".join(line.split())
    return ""


def _of_description(text: str, lang: str, src: str, names: set[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    stem = posixpath.splitext(posixpath.basename(src))[0]
    if _FILE_NAME.fullmatch(text) or (" " not in text and slugify(text) == slugify(stem)):
        yield "alt-file-name", {"text": text[:60]}
    elif text.casefold().strip(" .") in names:
        yield "alt-name", {"text": text[:60]}
    elif (found := _IMAGE_OF.match(text)) and len(rest := text[found.end() :]) > 3:
        yield "alt-image-of", {"text": found[0].strip(), "suggestion": "" if lang in {"de", "lb"} else rest[0].upper() + rest[1:]}


def _of_long_text(text: LongText, own: str, whole: bool) -> Iterator[Problem]:
    for lang, markdown in text.markdown.items():
        where = Location(text.path[lang])
        plain = re.sub(r"https?://\S+|\]\([^)]*\)|[#*_`>\[\]]", " ", markdown)
        length = len(" ".join(plain.split()))
        if whole and length < (least := _letters(LEAST_ABOUT, lang)):
            yield problem(where, "text-short", length=length, least=least)
        if length > (most := _letters(MOST_ABOUT, lang)):
            yield problem(where, "text-long", length=length, most=most)
        for code, details in _of_sentence(plain, lang):
            name = posixpath.basename(where.path).replace(f".{lang}.md", "")
            if code == "language-doubtful":
                yield problem(where, "file-language-doubtful", **details, suggestion=f"{name}.{details['found']}.md")
            else:
                yield problem(where, code, **details)
    same = {lang: Scalar(" ".join(words.split()), True, 0, 0) for lang, words in text.markdown.items()}
    for lang, other in _same(same):
        lang, other = (other, lang) if lang == own else (lang, other)
        yield problem(Location(text.path[lang]), "translation-identical", lang=lang, other=other)


def _same(words: Mapping[str, Scalar]) -> Iterator[tuple[str, str]]:
    """Yield the languages whose words are those of an earlier one, where they are a sentence and no name."""
    first: dict[str, str] = {}
    for lang, node in words.items():
        text = " ".join(node.text.split())
        if text in first and len(re.findall(r"\b[a-zß-ÿ]\w*", text)) >= 4:
            yield lang, first[text]
        first.setdefault(text, lang)


def _letters(limit: int, lang: str) -> int:
    return int(limit * _BREADTH.get(lang, 1)) // 10 * 10


def _at(path: str, node: Node | None, code: str, **details: Any) -> Problem:
    if node is None:
        return problem(Location(path, 1, 1), code, **details)
    width = len(node.text) if isinstance(node, Scalar) and node.plain and "\n" not in node.text else 0
    return problem(Location(path, node.line, node.column), code, width, **details)


def _value(entry: Entry, name: str) -> Node | None:
    return next((value for key, value in entry.fields.pairs if key.text == name), None) if entry.fields else None


def _said(node: Node | None, reader: Any, own: str, name: str = "", src: str = "") -> Iterator[Said]:
    """Yield all sentences of a file, found by its schema."""
    if isinstance(reader, f.PictureReader):
        file = next((value for key, value in node.pairs if key.text == "src"), None) if isinstance(node, Fields) else None
        yield from _said(node, f.PICTURE, own, name, file.text if isinstance(file, Scalar) else "")
    elif isinstance(reader, f.ListOf):
        for item in node.items if isinstance(node, Items) else (node,):
            yield from _said(item, reader.item, own, name, src)
    elif isinstance(reader, f.Group) and isinstance(node, Fields):
        known = {one.name: one.reader for one in reader.fields}
        for key, value in node.pairs:
            if isinstance(known.get(key.text), _HOLDERS):
                yield from _said(value, known[key.text], own, key.text, src)
    elif isinstance(reader, f.Localised) and name in SENTENCES:
        if isinstance(node, Fields):
            yield Said(name, {key.text: value for key, value in node.pairs if isinstance(value, Scalar) and value.text.strip()}, src)
        elif isinstance(node, Scalar) and node.text.strip():
            yield Said(name, {own: node}, src)
