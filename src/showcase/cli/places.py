"""The files and folders that a command is asked to keep to."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import click

from .options import MISUSED


def places_of(paths: Iterable[Path], site: Path, lang: str) -> list[Path]:
    """Find files and folders that are named from the root of the site, from where the command is run, or by the id of a member."""
    return [_place_of(path, site, lang) for path in paths]


def _place_of(path: Path, site: Path, lang: str) -> Path:
    for place in (site / path, path, site / "content/members" / path):
        if os.path.lexists(place):
            # A link is told where it lies, not where it leads.
            whole = Path(os.path.abspath(place))
            return whole.parent.resolve() / whole.name
    from ..reporting import safe
    from ..wording import words

    click.echo(f"showcase: {words(lang)['no-place'].format(name=safe(str(path)))}", err=True)
    sys.exit(MISUSED)


def members_of(places: Sequence[Path], site: Path) -> frozenset[str]:
    """Return the ids of the members in whose folders all the places lie; nothing where some lie elsewhere, or all is meant."""
    members = site.resolve() / "content/members"
    within = all(members in place.parents for place in places)
    return frozenset(place.relative_to(members).parts[0] for place in places) if within else frozenset()


def inside(path: str, places: Sequence[Path], site: Path) -> bool:
    """Whether a path within the site lies in one of the places; in no places means everywhere."""
    where = site.resolve() / path
    return not places or any(where == place or place in where.parents for place in places)
