"""What the script needs that narrows a list of members or works down: its facets, its data, and all its words."""

from __future__ import annotations

from collections.abc import Mapping

from ..pagefind import folder
from ..shown import Browsing
from .scene import Scene, for_script

# Widths in px in which the script shows pictures, which must exist of an original; one as wide as a row's is enough there.
ROW_WIDTHS = (320,)
WORK_WIDTHS = (320, 640)


def members_browsing(scene: Scene) -> Browsing:
    """Return what the list of members is narrowed down with."""
    root = language_root(scene)
    words = {
        **_words(scene),
        "count": {**_open(scene.tongue.plurals("%(n)s member", "%(n)s members")), "zero": scene.tongue.say("No members")},
    }
    return Browsing(
        f"{root}members.json",
        f"{root}members.fragments.txt",
        f"{root}{folder()}/",
        root,
        for_script(words),
        ROW_WIDTHS,
        scene.facets(scene.lists.of),
    )


def works_browsing(scene: Scene) -> Browsing:
    """Return what the list of works is narrowed down with."""
    root = language_root(scene)
    words = {**_words(scene), "count": {**_works(scene), "zero": scene.tongue.say("No works")}}
    return Browsing(
        f"{root}works.json",
        f"{root}works.fragments.txt",
        f"{root}{folder()}/",
        root,
        for_script(words),
        WORK_WIDTHS,
        scene.facets(scene.lists.works_of),
    )


def language_root(scene: Scene) -> str:
    """Return the address of the language's folder."""
    return f"{scene.plan.base_path}{scene.tongue.code}/"


def _works(scene: Scene) -> dict[str, str]:
    return _open(scene.tongue.plurals("%(n)s work", "%(n)s works"))


def _open(sentences: Mapping[str, str]) -> dict[str, str]:
    """Return sentences with the gap that the script fills."""
    return {category: words.replace("%(n)s", "{n}") for category, words in sentences.items()}


def _words(scene: Scene) -> dict[str, object]:
    """Return the words that both lists need; a browser cannot inflect Luxembourgish, so every sentence is whole."""
    say = scene.tongue.say
    here = scene.tongue.code
    others = [
        {
            "lang": language.code,
            "name": scene.tongue.language_name(language.code),
            "bundle": f"{scene.plan.base_path}{language.code}/{folder()}/",
            "root": f"{scene.plan.base_path}{language.code}/",
        }
        for language in scene.settings.languages
        if language.code != here
    ]
    return {
        "remove": say("Remove: {what}"),
        "without": say("Without “{what}”"),
        "suggest": say("Did you mean"),
        "failed": say("The full search cannot be loaded right now. Names and services are still found."),
        "broken": say("The list cannot be narrowed down right now. Try again in a moment."),
        "loading": say("Searching …"),
        "more": say("Show more"),
        "take": say("Put these {n} on the shortlist"),
        "match": say("best match first"),
        "works": _works(scene),
        "others": others,
    }
