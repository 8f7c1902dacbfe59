"""Draw the pictures of the sample members: `python -m tools.pictures [sector …]` from the root of the repository.

One module a sector, each its own art direction, exposes `pictures() -> list[Picture]`, and `MEMBERS`, the folder they belong
in, where that is not `content/members`. The drawing is SVG, rasterised by
resvg (`pip install resvg-py numpy pillow`), so it comes out the same on every machine.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

from .ink import develop


def main(wanted: list[str]) -> None:
    """Draw the pictures of the named sectors, or of all of them."""
    here = Path(__file__).parent
    names = sorted(p.stem for p in here.glob("*.py") if p.stem not in {"__init__", "__main__", "ink"})
    for name in names:
        if wanted and name not in wanted:
            continue
        module = importlib.import_module(f"tools.pictures.{name}")
        members = here.parents[1] / getattr(module, "MEMBERS", "content/members")
        for picture in module.pictures():
            print(f"{develop(picture, members):>8} {picture.path}")


if __name__ == "__main__":
    main(sys.argv[1:])
