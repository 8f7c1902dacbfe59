"""Which letters of a typeface stand closer together than others, as a table beside its file: `python -m tools.kerning FONT [WEIGHT]`.

Pillow sets letters closer only where a library of the system helps it, and social cards must come out the same everywhere.
"""

from __future__ import annotations

import sys
from itertools import groupby
from pathlib import Path

from PIL import ImageFont

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzßÆæŒœØøŁłĐđ0123456789.,:;!?’‘“”„«»‹›()[]/&-–—+*@·…"
_UNIT, _STEP = 1000, 10


def kerning(font: Path, weight: int = 0) -> str:
    """Return a line a first letter: after it, in turn, thousandths of the size and the second letters that are moved by them."""
    face = ImageFont.truetype(str(font), _UNIT, layout_engine=ImageFont.Layout.RAQM)
    if weight:
        face.set_variation_by_axes([weight])
    alone = {letter: face.getlength(letter) for letter in LETTERS}
    lines = []
    for one in LETTERS:
        moved = {other: round((face.getlength(one + other) - alone[one] - alone[other]) / _STEP) * _STEP for other in LETTERS}
        kept = sorted((by, other) for other, by in moved.items() if by)
        if kept:
            parts = [f"{by} {''.join(other for _, other in some)}" for by, some in groupby(kept, key=lambda pair: pair[0])]
            lines.append(f"{one} {' '.join(parts)}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.with_suffix(".kerning.txt").write_text(kerning(file, int(sys.argv[2]) if len(sys.argv) > 2 else 0), "utf-8")
