"""From an SVG drawing to a photograph-like JPEG: light, grain and a bounded file size, the same bytes every time."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import resvg_py
from PIL import Image

MAX_BYTES = 180_000


@dataclass(frozen=True)
class Picture:
    """One sample picture: where it goes, what is drawn, and how its surface looks.

    `path` is relative to the folder of members, for instance "studio-x/images/cover.jpg". `svg` is a whole SVG document;
    `width` is the width of the finished picture in pixels (its height follows the drawing). `grain` is the standard
    deviation of the film grain in levels out of 255, `vignette` the darkening at the corners from 0 to 1, `most` the size in
    bytes that it must not exceed.
    """

    path: str
    svg: str
    width: int = 1800
    grain: float = 3.0
    vignette: float = 0.12
    seed: int = 1
    most: int = MAX_BYTES


def develop(picture: Picture, members: Path) -> int:
    """Draw one picture under `members` and return its size in bytes; the quality gives way until it fits."""
    png = resvg_py.svg_to_bytes(svg_string=picture.svg, width=picture.width, skip_system_fonts=True)
    pixels = np.asarray(Image.open(io.BytesIO(bytes(png))).convert("RGB")).astype(np.float32)
    height, width, _ = pixels.shape
    if picture.vignette:
        y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
        pixels *= (1 - picture.vignette * np.clip((x**2 + y**2) / 2, 0, 1))[..., None]
    if picture.grain:
        noise = np.random.default_rng(picture.seed).normal(0, picture.grain, (height, width, 1))
        pixels += noise.astype(np.float32)
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    target = members / picture.path
    target.parent.mkdir(parents=True, exist_ok=True)
    data = b""
    for quality in (82, 76, 70, 64, 58, 50):
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=quality, optimize=True, progressive=True)
        data = buffer.getvalue()
        if len(data) <= picture.most:
            break
    target.write_bytes(data)
    return len(data)
