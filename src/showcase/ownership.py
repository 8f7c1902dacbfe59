"""Whether a change can be merged without a second look: who may change what, by the branch that it is to go into."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .changes import Changes, Side
from .decode import DEPARTED
from .model import Member

# What only staff write in a member's file; a member may go on a break, but not leave or come back.
STAFF_FIELDS = ("verified", "since", "owners")


class Finding(NamedTuple):
    """Something that a person must look at: a code, the entry's folder or the file, and the field or name that is meant."""

    code: str
    place: str
    detail: str = ""


def review(author: str, changes: Changes, rights: Side, after: Side, errors: int) -> tuple[Finding, ...]:
    """Return what stands against a merge without a second look; nothing where only the author's own folders change and all checks pass.

    The owners are those that `rights` names, so that nobody can grant rights to themselves.
    """
    found = [Finding("errors", "", str(errors))] if errors else []
    if not changes.entries and not changes.elsewhere:
        found.append(Finding("nothing", ""))
    for entry in changes.entries:
        found += (
            _entry(author, entry.folder, rights, after) if entry.kind == "member" else [Finding("outside", path) for path in entry.files]
        )
    return (*found, *(Finding("outside", path) for path in changes.elsewhere))


def _entry(author: str, folder: str, rights: Side, after: Side) -> Iterator[Finding]:
    if folder not in rights.folders:
        yield Finding("new-member", folder)
        return
    old, new = rights.entry(folder), after.entry(folder)
    if not isinstance(old, Member):
        yield Finding("unreadable-base", folder)
        return
    if not old.owners:
        yield Finding("no-owners", folder)
    elif _account(author) not in map(_account, old.owners):
        yield Finding("not-owner", folder, author)
    if not isinstance(new, Member):
        yield Finding("unreadable" if folder in after.folders else "gone-member", folder)
        return
    for field in STAFF_FIELDS:
        if getattr(old, field) != getattr(new, field):
            yield Finding("staff-field", folder, field)
    if old.status != new.status and DEPARTED in {old.status, new.status}:
        yield Finding("staff-field", folder, f"status: {DEPARTED}")


def _account(name: str) -> str:
    """Return an account's name as forges compare it."""
    return name.strip().removeprefix("@").casefold()
