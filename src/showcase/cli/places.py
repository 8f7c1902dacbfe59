"""The files and folders that a command is asked to keep to."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import click


def place_of(path: Path, site: Path) -> Path:
    """Find a file or folder that is named from the root of the site, or from where the command is run."""
    for place in (site / path, path):
        if os.path.lexists(place):
            # A link is told where it lies, not where it leads.
            whole = Path(os.path.abspath(place))
            return whole.parent.resolve() / whole.name
    raise click.BadParameter(f"There is no file or folder {path}.", param_hint="PATHS")


def members_of(places: Sequence[Path], site: Path) -> frozenset[str]:
    """Return the ids of the members in whose folders all the places lie; nothing where some lie elsewhere, or all is meant."""
    members = site.resolve() / "content/members"
    within = all(members in place.parents for place in places)
    return frozenset(place.relative_to(members).parts[0] for place in places) if within else frozenset()


def inside(path: str, places: Sequence[Path], site: Path) -> bool:
    """Whether a path within the site lies in one of the places; in no places means everywhere."""
    where = site.resolve() / path
    return not places or any(where == place or place in where.parents for place in places)
