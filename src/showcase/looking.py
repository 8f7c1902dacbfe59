"""The pictures that entries refer to: looked at once, and what is wrong with one told where it is referred to."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from . import images
from .cache import Cache
from .content import read_picture
from .decode import Decoded
from .marks import Mark, picture_mark
from .problems import Problem, problem
from .program import program_digest
from .readers import PictureUse, nearest, rewrite
from .urls import slugify

_KIND, _NAME = "look", "pictures"


class Known(NamedTuple):
    """A look at pictures: its moment, and by picture its mark and what was found."""

    moment: int
    found: Mapping[str, tuple[Mark, images.Look]]


NOTHING_SEEN = Known(0, {})


class Looked(NamedTuple):
    """What is known of the pictures that can be used, what is wrong with any, and what the next look need not look at again."""

    originals: dict[str, images.Original]
    problems: list[Problem]
    known: Known


def look(decoded: Decoded, site: Path, cache: Cache, last: Known) -> Looked:
    """Look at every picture that an entry refers to; report what is wrong where it is referred to.

    Those whose files are as they were in the `last` look are not read again.
    """
    now = cache.moment()
    known: dict[str, tuple[Mark, images.Look]] = {}
    problems: list[Problem] = []
    seen: dict[str, images.Look | None] = {}
    for use in decoded.pictures:
        if use.src not in seen:
            mark = picture_mark(site, use.src)
            before = last.found.get(use.src)
            found = before[1] if before and before[0] == mark and mark.touched < last.moment else _look(site, use.src, cache)
            seen[use.src] = found
            if mark and found:
                known[use.src] = mark, found
        found = seen[use.src]
        if found is None:
            problems.append(_missing(use, site))
            continue
        for trouble in found[1]:
            if not (use.logo and trouble.code == "image-too-small"):
                details: dict[str, Any] = {**trouble.params, "src": use.src.split("/", 3)[-1]}
                problems.append(problem(use.where, trouble.code, 0, **details))
    return Looked({src: found[0] for src, found in seen.items() if found and found[0]}, problems, Known(now, known))


def _look(site: Path, src: str, cache: Cache) -> images.Look | None:
    data = read_picture(site, src)
    return None if data is None else images.look(data, src, cache.folder / "images" if cache.folder else None)


def keep_look(cache: Cache, known: Known) -> None:
    """Keep a look at all pictures for the next build."""
    found = {src: [mark, images.plain(look)] for src, (mark, look) in known.found.items()}
    cache.put(_KIND, _NAME, json.dumps([program_digest(), known.moment, found]).encode())


def last_look(cache: Cache) -> Known:
    """Return the last look that was kept; nothing of one by another program, or of anything odd."""
    try:
        program, moment, found = json.loads(cache.get(_KIND, _NAME) or b"")
        if program != program_digest():
            return NOTHING_SEEN
        return Known(int(moment), {src: (Mark(*mark), images.of_plain(look)) for src, (mark, look) in found.items()})
    except (ValueError, TypeError, AttributeError):
        return NOTHING_SEEN


def _missing(use: PictureUse, site: Path) -> Problem:
    folder, _, name = use.src.rpartition("/")
    beside = sorted(path.name for path in (site / folder).iterdir()) if (site / folder).is_dir() else []
    near = nearest(name, beside)
    src = use.src.split("/", 3)[-1]
    suggestion = f"images/{near}" if near else ""
    mend = rewrite(use.node, suggestion) if near and _same_file(near, name) else ()
    return problem(use.where, "picture-missing", len(src), mend=mend, src=src, suggestion=suggestion)


def _same_file(one: str, other: str) -> bool:
    """Tell whether names differ only in what people do not see as a difference: capitals, accents, blanks, jpg or jpeg."""
    return slugify(re.sub(r"(?i)\.jpeg$", ".jpg", one)) == slugify(re.sub(r"(?i)\.jpeg$", ".jpg", other))
