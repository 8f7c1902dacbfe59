"""Pictures: look at a member's file once, decide which files are made of it, make them, and keep what was made."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast, get_args

from .making import Task, digest, produced, write_whole
from .svg import BadImage, Trouble, clean_svg

__all__ = ["Job", "Original", "Trouble", "Variant", "clean_svg", "look", "make", "produce", "variants"]

RECIPE = 3
"""Goes into every address and every kept file: raise it when the same original shall give other bytes or facts."""

MOST_BYTES = 25_000_000
HEAVY_BYTES = 8_000_000
MOST_HEIGHT = 4096
LEAST_LONG_EDGE = 1200
WIDTHS = (320, 640, 960, 1280, 1920)
FEW, WIDEST_OF_FEW = 3, 1280
"""How many sizes of a picture there are where some are left out, and how wide they are at most, in px."""
LOGO_WIDTHS = (160, 320, 640)

Kind = Literal["jpeg", "png", "webp", "avif", "gif", "svg"]
Format = Literal["avif", "webp", "jpeg", "png", "svg"]
_KINDS = get_args(Kind)
_ENDINGS = {"jpg": "jpeg", "jpe": "jpeg", "jfif": "jpeg"}
_STARTS = {
    b"\xff\xd8\xff": "jpeg",
    b"\x89PNG\r\n\x1a\n": "png",
    b"GIF8": "gif",
    b"II*\0": "tiff",
    b"MM\0*": "tiff",
    b"BM": "bmp",
    b"%PDF": "pdf",
    b"8BPS": "psd",
}
"""The first bytes of the kinds that are accepted, and of those that are sent by mistake and can be named."""


@dataclass(frozen=True, slots=True)
class Original:
    """What one look told of a member's picture; `width` and `height` in px as it stands upright.

    `digest` is the blake2b-128 of the bytes in hex. `tint` is the colour seen most, each channel in five steps from "0"
    to "4", for instance "013" (for a CSS class: the pages allow no inline style). `transparent`: partly see-through.
    """

    digest: str
    kind: Kind
    width: int
    height: int
    tint: str
    transparent: bool


@dataclass(frozen=True, slots=True)
class Variant:
    """One file to make: its `path` relative to output/ is known before it is made; `width` and `height` in px."""

    path: str
    width: int
    height: int
    format: Format
    lossless: bool = False


class Job(NamedTuple):
    """The files wanted of one original, whose bytes are in the file `source`."""

    source: Path
    original: Original
    wanted: Sequence[Variant]

    @property
    def paths(self) -> Sequence[str]:
        """Return the paths of the files."""
        return [variant.path for variant in self.wanted]

    def make(self, paths: Sequence[str]) -> list[bytes]:
        """Return the bytes of some of the files; ValueError or OSError where the source is not what was looked at."""
        by_path = {variant.path: variant for variant in self.wanted}
        return make(self.source.read_bytes(), self.original, [by_path[path] for path in paths])


Look = tuple[Original | None, list[Trouble]]


def look(data: bytes, name: str, cache: Path | None = None) -> Look:
    """Look at the bytes of a picture; no Original when it cannot be used. `name` is only asked for its extension.

    Codes: image-unreadable, image-not-for-web (`found`), image-kind (`said`, `found`), image-no-ending (`found`),
    image-too-large (`found`, `most`, with unit), image-too-small (`long`, `least` in px; a logo may be small),
    image-heavy (`found`, with unit), image-animated (its first picture is used), and those of `clean_svg`.
    With `cache`, what was found is kept in that folder, and bytes looked at before are not decoded again.
    """
    if len(data) > MOST_BYTES:
        found = f"{math.ceil(len(data) / 1e6)} MB"
        return None, [Trouble("image-too-large", {"found": found, "most": f"{MOST_BYTES // 10**6} MB"})]
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    kind = _kind(data)
    if kind not in _KINDS:
        return None, [Trouble("image-not-for-web", {"found": kind}) if kind else Trouble("image-unreadable")]
    said = []
    if not ending:
        said = [Trouble("image-no-ending", {"found": kind})]
    elif _ENDINGS.get(ending, ending) != kind:
        said = [Trouble("image-kind", {"said": ending, "found": kind})]
    if len(data) > HEAVY_BYTES:
        said.append(Trouble("image-heavy", {"found": f"{math.ceil(len(data) / 1e6)} MB"}))
    mark = digest(data)
    file = cache / "seen" / f"{mark}.json" if cache else None
    seen = _recall(file) if file else None
    if seen is None:
        seen = _examine(data, cast(Kind, kind), mark)
        if file:
            _remember(file, seen)
    return seen[0], said + seen[1]


def variants(original: Original, purpose: Literal["picture", "logo"] = "picture", few: bool = False) -> tuple[Variant, ...]:
    """Return the files to make of an original: never wider than it is, by format (best first), then by width.

    Pictures come as AVIF and WebP, and once in a middle width as JPEG, or PNG if transparent. A drawn logo comes
    without loss as WebP and PNG, an SVG as itself. The address holds a digest of original, purpose and RECIPE. `few` leaves sizes of
    pictures out.
    """
    key = blake2b(f"{RECIPE} {purpose} {original.digest}".encode(), digest_size=6).hexdigest()
    if original.kind == "svg":
        return (Variant(f"media/{key}-{original.width}.svg", original.width, original.height, "svg"),)
    lossless = purpose == "logo" and original.kind in ("png", "gif")
    steps, middle = (LOGO_WIDTHS, 320) if purpose == "logo" else (WIDTHS, 960)
    sizes = _sizes(original, steps)
    if few and purpose == "picture":
        narrow = [size for size in sizes if size[0] <= WIDEST_OF_FEW] or sizes[:1]
        sizes = [*narrow[: FEW - 1], narrow[-1]] if len(narrow) > FEW else narrow
    fallback = max((size for size in sizes if size[0] <= middle), default=sizes[0])
    plan: list[tuple[Format, list[tuple[int, int]]]] = [("webp", sizes)]
    if not lossless:
        plan.insert(0, ("avif", sizes))
    plan.append(("png" if original.transparent or lossless else "jpeg", [fallback]))
    return tuple(
        Variant(f"media/{key}-{width}.{form.replace('jpeg', 'jpg')}", width, height, form, lossless)
        for form, some in plan
        for width, height in some
    )


def make(data: bytes, original: Original, wanted: Sequence[Variant]) -> list[bytes]:
    """Return the bytes of each wanted file, without any metadata; ValueError if `data` is not what `original` says.

    The same file gets the same bytes on any machine with the same Pillow, whichever others are wanted with it.
    """
    if digest(data) != original.digest:
        raise ValueError("not the bytes that were looked at")
    if original.kind == "svg":
        return [clean_svg(data)[0] or b"" for _ in wanted]
    from .pixels import render  # Pillow is loaded only by builds that need it

    try:
        base = _sizes(original, WIDTHS)[-1]
        return render(data, original.kind, base, [((v.width, v.height), v.format, v.lossless) for v in wanted])
    except BadImage as bad:
        raise ValueError(bad.trouble.code) from None


def produce(jobs: Iterable[Job], cache: Path, workers: int, others: Sequence[Task] = ()) -> Iterator[tuple[str, Path | Trouble]]:
    """Yield each wanted path once, in order, and then those of other tasks, with the file below `cache` that holds its bytes.

    See `produced`: in up to so many processes, and what is kept is not made again.
    """
    batches: dict[str, tuple[Path, Original, dict[str, Variant]]] = {}
    for source, original, wanted in jobs:
        for variant in wanted:
            key = variant.path.rpartition("-")[0]
            batches.setdefault(key, (source, original, {}))[2][variant.path] = variant
    merged = [Job(source, original, list(asked.values())) for _, (source, original, asked) in sorted(batches.items())]
    return produced([*merged, *others], cache / "made", workers)


def _kind(data: bytes) -> str:
    """Tell what the first bytes say; "" if they say nothing known."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    if data[4:8] == b"ftyp":
        brands = data[8 : min(64, int.from_bytes(data[:4], "big"))]
        return "avif" if b"avif" in brands or b"avis" in brands else "heic"
    for start, kind in _STARTS.items():
        if data.startswith(start):
            return kind
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    return "svg" if head[:1] == b"<" and (b"<svg" in head or b":svg" in head) else ""


def _examine(data: bytes, kind: Kind, mark: str) -> tuple[Original | None, list[Trouble]]:
    if kind == "svg":
        drawing, (width, height), troubles = clean_svg(data)
        return (Original(mark, kind, width, height, "444", True) if drawing else None), troubles
    from .pixels import inspect

    try:
        seen = inspect(data, kind)
    except BadImage as bad:
        return None, [bad.trouble]
    troubles = [Trouble("image-animated")] if seen.animated else []
    if (long := max(seen.width, seen.height)) < LEAST_LONG_EDGE:
        troubles.append(Trouble("image-too-small", {"long": long, "least": LEAST_LONG_EDGE}))
    return Original(mark, kind, seen.width, seen.height, seen.tint, seen.transparent), troubles


def _sizes(original: Original, steps: Sequence[int]) -> list[tuple[int, int]]:
    """Return the (width, height) in px to make, smallest first: the steps that fit, and the full width if far wider."""
    # No file is higher than 4,096 px (WebP ends at 16,383): of a very tall picture only narrow ones are made.
    full = max(1, min(original.width, original.width * MOST_HEIGHT // original.height))
    widths = [step for step in steps if step <= full]
    if full < steps[-1] and (not widths or full >= 1.25 * widths[-1]):
        widths.append(full)
    return [(width, min(MOST_HEIGHT, max(1, round(width * original.height / original.width)))) for width in widths]


def _recall(file: Path) -> Look | None:
    """Return what was kept of a look; None for anything odd."""
    try:
        checksum, _, body = file.read_text(encoding="utf-8").partition("\n")
        if checksum != digest(f"{RECIPE} {file.name} {body}".encode()):
            return None
        return of_plain(json.loads(body))
    except (OSError, ValueError, TypeError):
        return None


def plain(look: Look) -> list[Any]:
    """Return what a look found as JSON can hold it."""
    original, troubles = look
    return [original and asdict(original), [asdict(trouble) for trouble in troubles]]


def of_plain(data: Any) -> Look:
    """Return what `plain` made plain. Raises TypeError or ValueError for anything else."""
    facts, troubles = data
    return (Original(**facts) if facts else None), [Trouble(**trouble) for trouble in troubles]


def _remember(file: Path, look: Look) -> None:
    body = json.dumps(plain(look))
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, f"{digest(f'{RECIPE} {file.name} {body}'.encode())}\n{body}".encode())
