"""The page of the visitor's shortlist: the sentences that its script fills in, each worded here."""

from __future__ import annotations

from collections.abc import Callable

from ..shown import ShortlistView
from .scene import Scene, for_script

# A language's forms are known up to here; beyond, the last one stands.
_COUNTED = 100


def shortlist_view(scene: Scene) -> ShortlistView:
    """Return the words for the script; what is in braces is filled in by it."""
    tongue = scene.tongue
    say, ngettext = tongue.say, tongue.messages.ngettext
    words = {
        "site": tongue.pick(scene.settings.title).words,
        "desk": scene.settings.desk.email,
        "count": _counted(lambda n: ngettext("%(n)s member", "%(n)s members", n) % {"n": "{n}"}),
        "take": _counted(lambda n: ngettext("Take this one over", "Take these {n} over", n)),
        "works": _counted(lambda n: ngettext("%(n)s work", "%(n)s works", n) % {"n": "{n}"}),
        "labels": {
            "name": say("Name"),
            "tagline": say("In one line"),
            "sectors": say("Sectors"),
            "works": say("Works"),
            "awards": say("Awards"),
            "clients": say("Clients"),
            "contact": say("Contact"),
            "email": say("E-mail"),
            "phone": say("Telephone"),
            "website": say("Website"),
            "address": say("Address"),
            "note": say("Note"),
            "page": say("Page"),
        },
        "moved": say("{name}: now number {place} of {n}"),
        "removed": say("{name} is no longer on the list."),
        "emptied": say("The list has been emptied."),
        "taken": say("The members are on your list now."),
        "copied": say("The link is copied."),
        "selected": say("The link is selected: copy it with your keyboard."),
        "subject": say("Project enquiry for {name}"),
        "letter": say(
            "Hello {name},\n\nI found you in the directory “{site}” and would like to talk to you about a project.\n\n"
            "Works of yours that interest me: \nWhat I need: \nWhen, and with what budget: \n\n{note}\n\nKind regards\n"
        ),
        "deskSubject": say("My shortlist in “{site}”"),
        "deskLetter": say(
            "Hello,\n\nThese members of the directory are on my shortlist. I would be glad of your advice or an introduction.\n\n"
            "{list}\n\nWhat I need: \nWhen, and with what budget: \n\nKind regards\n"
        ),
    }
    return ShortlistView(for_script(words))


def _counted(form: Callable[[int], str]) -> list[list[int | str | None]]:
    """Return [highest number, words] for each run of numbers with the same words; the last run has no end."""
    runs: list[list[int | str | None]] = []
    for number in range(_COUNTED + 1):
        words = form(number)
        if runs and runs[-1][1] == words:
            runs[-1][0] = number
        else:
            runs.append([number, words])
    runs[-1][0] = None
    return runs
