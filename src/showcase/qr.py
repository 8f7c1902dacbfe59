"""An address in, its QR code out: a drawing that a phone's camera follows, on paper as on a screen."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

# Modules of white around the code, without which cameras do not find it (ISO/IEC 18004).
QUIET = 4
# One pattern for all: to try all eight and judge them takes five times as long, and a camera reads each.
_MASK = 3


def matrix(address: str) -> list[bytearray]:
    """Return the modules of a code, row by row: 1 is dark. It bears 15% of damage."""
    # Only who makes the page of a kit needs the library.
    import segno

    return [bytearray(row) for row in segno.make_qr(address, error="m", mask=_MASK, boost_error=False).matrix]


def qr_svg(address: str, title: str) -> str:
    """Return a code as a drawing with a title; both are plain text, as they come."""
    rows = matrix(address)
    size = len(rows) + 2 * QUIET
    drawing = "".join(f"M{QUIET + x} {QUIET + y}.5h{length}" for y, row in enumerate(rows) for x, length in _runs(row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size * 8}" height="{size * 8}" viewBox="0 0 {size} {size}" '
        f'shape-rendering="crispEdges" role="img"><title>{escape(title)}</title>'
        f'<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path stroke="#000" d="{drawing}"/></svg>\n'
    )


def _runs(row: bytearray) -> Iterator[tuple[int, int]]:
    """Yield where dark modules begin in a row, and how many follow each other."""
    start = row.find(1)
    while start >= 0:
        end = row.find(0, start)
        end = len(row) if end < 0 else end
        yield start, end - start
        start = row.find(1, end)
