"""What entries mention of one another: each id looked up, with the one that may have been meant, in any language, where there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from .content import Content
from .formats import is_locale
from .formats import language as language_name
from .model import (
    Directory,
    Service,
)
from .problems import Problem, problem
from .readers import MOST_GUESSES, Mention, bare, nearest, rewrite, slip
from .source import Fields
from .urls import slugify
from .wording import LANGUAGES


def look_up(
    mentions: Iterable[Mention],
    directory: Directory,
    languages: tuple[str, ...],
    content: Content,
    everybody: Collection[str],
    names: Mapping[str, str],
    problems: list[Problem],
) -> None:
    """Report every mention of an entry that does not exist, with the one that may have been meant.

    `names` are those of members, by id. An entry that is there and broken exists; where a list of services or communes is
    broken, nobody is blamed for what it lacks.
    """
    broken = {one.where.path for one in problems}
    sectors, members = content.entries.get("sector", ()), content.entries.get("member", ())
    known: dict[str, Any] = {
        "sector": {entry.id for entry in sectors},
        "service": directory.services,
        "commune": directory.communes,
        "member": everybody,
        "language": languages,
    }
    unsure = {"commune"} if not _is_whole(content.places, "content/places.yaml", broken) else set()
    unsure |= {"service"} if not all(_is_whole(entry.fields, entry.path, broken) for entry in sectors) else set()
    projects = {entry.folder: {child.id for child in entry.projects} for entry in members}
    labels: dict[str, Mapping[str, str]] = {}
    unknown: Counter[str] = Counter()
    for mention in mentions:
        if mention.kind in unsure or mention.kind == "page":
            continue
        ids = projects[mention.folder] if mention.kind == "project" else known[mention.kind]
        if mention.id not in ids:
            if mention.kind not in labels:
                people = mention.kind == "member"
                named = {slugify(name): id for id, name in names.items()} if people else meanings(mention.kind, directory, languages)
                labels[mention.kind] = named
            # Who names very many that do not exist makes no slip of the pen, and each guess takes time.
            unknown[mention.folder] += 1
            guessed = unknown[mention.folder] <= MOST_GUESSES
            suggestion = labels[mention.kind].get(slugify(mention.id)) or (nearest(bare(mention.id), ids) if guessed else "")
            sure = _sure(mention, ids, labels[mention.kind], directory, names) if suggestion else ""
            if guessed and not suggestion and (close := nearest(slugify(mention.id), labels[mention.kind], 0.8)):
                suggestion = labels[mention.kind][close]
            details = {"id": mention.id[:60], "suggestion": suggestion}
            if mention.kind == "language":
                details = {"text": mention.id[:60], "suggestion": suggestion, "known": ", ".join(languages)}
            mend = rewrite(mention.node, suggestion if suggestion == sure else "")
            problems.append(problem(mention.where, f"unknown-{mention.kind}", len(mention.id), mend=mend, **details))


def _sure(mention: Mention, ids: Iterable[str], labels: Mapping[str, str], directory: Directory, names: Mapping[str, str]) -> str:
    """Return the id that is meant where there is no doubt about it, or an empty string."""
    asked = slugify(mention.id)
    if mention.kind == "commune" and sum(id.split("-")[0] == asked for id in directory.communes) > 1:
        return ""  # Esch is a city, and a village on the Sûre.
    if mention.kind == "service":
        found = {one.id for one in directory.services.values() if asked in _said(one)}
        if len(found) > 1:
            return ""
    if mention.kind == "member" and sum(slugify(name) == asked for name in names.values()) > 1:
        return ""
    # A name that is nearly another's is somebody's name too.
    people = mention.kind in {"member", "project"}
    return labels.get(asked, "") or ("" if mention.kind == "language" else slip(mention.id, () if people else ids, cut=False))


def _said(service: Service) -> set[str]:
    """Return slugs of all that a service is called, in all languages."""
    synonyms = service.synonyms.words.values() if service.synonyms else ()
    return {slugify(name) for name in (*service.name.words.values(), *(word for words in synonyms for word in words))}


def _is_whole(fields: Fields | None, path: str, broken: set[str]) -> bool:
    return fields is not None and not fields.unreadable and path not in broken


def meanings(kind: str, directory: Directory, languages: tuple[str, ...]) -> dict[str, str]:
    """Return slugs of the names, in all languages, that a member may write instead of an id, with the id that is meant."""
    labels: dict[str, str] = {}
    if kind == "sector":
        for sector in directory.sectors.values():
            labels.update({slugify(name): sector.id for name in (*sector.name.words.values(), *sector.slug.words.values())})
    elif kind == "service":
        for service in directory.services.values():
            for name in sorted(_said(service)):
                labels.setdefault(name, service.id)
    elif kind == "commune":
        for commune in directory.communes.values():
            for name in commune.name.words.values():
                labels.setdefault(slugify(name), commune.id)
        for commune in directory.communes.values():
            if commune.city:
                labels.setdefault(commune.id.split("-")[0], commune.id)
    elif kind == "member":
        labels.update({slugify(member.name): member.id for member in directory.members.values()})
    elif kind == "language":
        speakers = [code for code in dict.fromkeys((*LANGUAGES, *languages)) if is_locale(code)]
        labels.update({slugify(language_name(code, speaker)): code for code in languages for speaker in speakers})
        labels.update({"lu": "lb"} if "lb" in languages else {})
    return labels
