"""Where the theme and the interface words that come with the program lie: in the installed package, or in a checkout of it."""

from __future__ import annotations

from pathlib import Path


def bundled_site() -> Path:
    """Return the folder that holds the program's own `themes/` and `i18n/`."""
    here = Path(__file__).resolve().parent
    packed = here / "_site"
    return packed if packed.is_dir() else here.parents[1]
