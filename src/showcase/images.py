"""Pictures: look at a member's file once, decide which files are made of it, make them, and keep what was made."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Literal, NamedTuple, cast, get_args

from .svg import BadImage, Trouble, clean_svg

__all__ = ["Job", "Original", "Trouble", "Variant", "clean_svg", "look", "make", "produce", "variants"]

RECIPE = 2
"""Goes into every address and every kept file: raise it when the same original shall give other bytes or facts."""

MOST_BYTES = 25_000_000
HEAVY_BYTES = 8_000_000
MOST_HEIGHT = 4096
LEAST_LONG_EDGE = 1200
WIDTHS = (320, 640, 960, 1280, 1920)
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


def look(data: bytes, name: str, cache: Path | None = None) -> tuple[Original | None, list[Trouble]]:
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
    digest = _digest(data)
    file = cache / "seen" / f"{digest}.json" if cache else None
    seen = _recall(file) if file else None
    if seen is None:
        seen = _examine(data, cast(Kind, kind), digest)
        if file:
            _remember(file, *seen)
    return seen[0], said + seen[1]


def variants(original: Original, purpose: Literal["picture", "logo"] = "picture") -> tuple[Variant, ...]:
    """Return the files to make of an original: never wider than it is, by format (best first), then by width.

    Pictures come as AVIF and WebP, and once in a middle width as JPEG, or PNG if transparent. A drawn logo comes
    without loss as WebP and PNG, an SVG as itself. The address holds a digest of original, purpose and RECIPE.
    """
    key = blake2b(f"{RECIPE} {purpose} {original.digest}".encode(), digest_size=6).hexdigest()
    if original.kind == "svg":
        return (Variant(f"media/{key}-{original.width}.svg", original.width, original.height, "svg"),)
    lossless = purpose == "logo" and original.kind in ("png", "gif")
    steps, middle = (LOGO_WIDTHS, 320) if purpose == "logo" else (WIDTHS, 960)
    sizes = _sizes(original, steps)
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
    if _digest(data) != original.digest:
        raise ValueError("not the bytes that were looked at")
    if original.kind == "svg":
        return [clean_svg(data)[0] or b"" for _ in wanted]
    from .pixels import render  # Pillow is loaded only by builds that need it

    try:
        base = _sizes(original, WIDTHS)[-1]
        return render(data, original.kind, base, [((v.width, v.height), v.format, v.lossless) for v in wanted])
    except BadImage as bad:
        raise ValueError(bad.trouble.code) from None


def produce(jobs: Iterable[Job], cache: Path, workers: int) -> Iterator[tuple[str, Path | Trouble]]:
    """Yield each wanted path once, in order, with the file below `cache` that holds its bytes (to be linked or copied).

    A kept file is read and compared with the checksum in its name; whatever is odd is made again. With `workers` > 1,
    up to that many processes are started if there is work for them. The Trouble "image-unreadable" stands for a file
    whose source is no longer what was looked at, or whose making ended its process. All kept files asked for are read:
    leave out those already published.
    """
    folder = cache / "made"
    folder.mkdir(parents=True, exist_ok=True)
    kept: dict[str, list[Path]] = {}
    for file in sorted(folder.iterdir()):
        stem, _, extension = file.name.partition(".")
        kept.setdefault(f"media/{stem}.{extension.rpartition('.')[2]}", []).append(file)
    batches: dict[str, tuple[Path, Original, dict[str, Variant]]] = {}
    for source, original, wanted in jobs:
        for variant in wanted:
            key = variant.path.rpartition("-")[0]
            batches.setdefault(key, (source, original, {}))[2][variant.path] = variant
    found: dict[str, dict[str, Path | Trouble]] = {}
    tasks: list[tuple[Job, Path]] = []
    for key, (source, original, asked) in sorted(batches.items()):
        found[key] = {path: file for path in asked for file in kept.get(path, ()) if _is_sound(file)}
        if missing := [variant for path, variant in sorted(asked.items()) if path not in found[key]]:
            tasks.append((Job(source, original, missing), folder))
    made = _spread(tasks, workers)
    for key, files in found.items():
        if len(files) < len(batches[key][2]):
            files |= next(made)
        yield from sorted(files.items())


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


def _examine(data: bytes, kind: Kind, digest: str) -> tuple[Original | None, list[Trouble]]:
    if kind == "svg":
        drawing, (width, height), troubles = clean_svg(data)
        return (Original(digest, kind, width, height, "444", True) if drawing else None), troubles
    from .pixels import inspect

    try:
        seen = inspect(data, kind)
    except BadImage as bad:
        return None, [bad.trouble]
    troubles = [Trouble("image-animated")] if seen.animated else []
    if (long := max(seen.width, seen.height)) < LEAST_LONG_EDGE:
        troubles.append(Trouble("image-too-small", {"long": long, "least": LEAST_LONG_EDGE}))
    return Original(digest, kind, seen.width, seen.height, seen.tint, seen.transparent), troubles


def _sizes(original: Original, steps: Sequence[int]) -> list[tuple[int, int]]:
    """Return the (width, height) in px to make, smallest first: the steps that fit, and the full width if far wider."""
    # No file is higher than 4,096 px (WebP ends at 16,383): of a very tall picture only narrow ones are made.
    full = max(1, min(original.width, original.width * MOST_HEIGHT // original.height))
    widths = [step for step in steps if step <= full]
    if full < steps[-1] and (not widths or full >= 1.25 * widths[-1]):
        widths.append(full)
    return [(width, min(MOST_HEIGHT, max(1, round(width * original.height / original.width)))) for width in widths]


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=16).hexdigest()


def _recall(file: Path) -> tuple[Original | None, list[Trouble]] | None:
    """Return what was kept of a look; None for anything odd."""
    try:
        checksum, _, body = file.read_text(encoding="utf-8").partition("\n")
        if checksum != _digest(f"{RECIPE} {file.name} {body}".encode()):
            return None
        facts, troubles = json.loads(body)
        return (Original(**facts) if facts else None), [Trouble(**trouble) for trouble in troubles]
    except (OSError, ValueError, TypeError):
        return None


def _remember(file: Path, original: Original | None, troubles: list[Trouble]) -> None:
    body = json.dumps([original and asdict(original), [asdict(trouble) for trouble in troubles]])
    file.parent.mkdir(parents=True, exist_ok=True)
    _write(file, f"{_digest(f'{RECIPE} {file.name} {body}'.encode())}\n{body}".encode())


def _write(file: Path, data: bytes) -> None:
    """Write a file whole or not at all, with the usual permissions, as it may be published by a link."""
    draft = file.with_name(f".{file.name}.{os.getpid()}")
    draft.write_bytes(data)
    os.replace(draft, file)


def _is_sound(file: Path) -> bool:
    """Tell whether the bytes of a kept file have the checksum that stands in its name."""
    try:
        return file.name.split(".")[1] == _digest(file.read_bytes())
    except (OSError, IndexError):
        return False


def _develop(task: tuple[Job, Path]) -> dict[str, Path | Trouble]:
    """Make and keep the files of one job; runs in a process of its own."""
    (source, original, wanted), folder = task
    try:
        made = make(source.read_bytes(), original, wanted)
    except (ValueError, OSError):  # the source changed after it was looked at, or is gone
        return {variant.path: Trouble("image-unreadable") for variant in wanted}
    files: dict[str, Path | Trouble] = {}
    for variant, data in zip(wanted, made, strict=True):
        stem, _, ending = variant.path.rpartition("/")[2].partition(".")
        files[variant.path] = file = folder / f"{stem}.{_digest(data)}.{ending}"
        _write(file, data)
    return files


def _spread(tasks: list[tuple[Job, Path]], workers: int) -> Iterator[dict[str, Path | Trouble]]:
    """Do the tasks in order, in at most `workers` processes; in this one if that is no help."""
    if min(workers, len(tasks)) <= 1:
        yield from map(_develop, tasks)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    from .parallel import leave_interrupts

    done = 0
    context = get_context("spawn")
    try:
        with ProcessPoolExecutor(min(workers, len(tasks)), context, leave_interrupts) as pool:
            try:
                for files in pool.map(_develop, tasks):
                    done += 1
                    yield files
            finally:  # do not finish what nobody waits for
                pool.shutdown(cancel_futures=True)
    except BrokenProcessPool:
        # A picture that ends its process takes the pool along. Each one left gets a pool to itself, to find the guilty.
        for task in tasks[done:]:
            with ProcessPoolExecutor(1, context, leave_interrupts) as pool:
                try:
                    yield pool.submit(_develop, task).result()
                except BrokenProcessPool:
                    yield {variant.path: Trouble("image-unreadable") for variant in task[0].wanted}
