"""The pictures that entries refer to: looked at once, and what is wrong with one told where it is referred to."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from . import images
from .cache import Cache
from .content import read_picture
from .decode import Decoded
from .problems import Problem, problem
from .readers import PictureUse, nearest, rewrite
from .urls import slugify

Looked = dict[str, tuple[images.Original | None, list[images.Trouble]] | None]


def look(decoded: Decoded, site: Path, cache: Cache, seen: Looked) -> tuple[dict[str, images.Original], list[Problem]]:
    """Look at every picture that an entry refers to, once for all that share `seen`; report what is wrong where it is referred to."""
    problems: list[Problem] = []
    for use in decoded.pictures:
        if use.src not in seen:
            data = read_picture(site, use.src)
            seen[use.src] = None if data is None else images.look(data, use.src, cache.folder / "images" if cache.folder else None)
        found = seen[use.src]
        if found is None:
            problems.append(_missing(use, site))
            continue
        for trouble in found[1]:
            if not (use.logo and trouble.code == "image-too-small"):
                details: dict[str, Any] = {**trouble.params, "src": use.src.split("/", 3)[-1]}
                problems.append(problem(use.where, trouble.code, 0, **details))
    return {src: found[0] for src, found in seen.items() if found and found[0]}, problems


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
