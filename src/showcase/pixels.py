"""Pixels: strangers' bytes in, plain sRGB pictures and finished files out; what else knows Pillow only draws."""

from __future__ import annotations

import io
import math
import warnings
from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from PIL import AvifImagePlugin, Image, ImageCms, WebPImagePlugin

from .svg import BadImage

# So many that reading a picture and making others of it takes less than 200 MB. What a pixel costs depends on how its kind is decoded;
# a JPEG can be decoded at a half, but for one in scans, which is kept whole meanwhile. WebP: what a telephone's camera has, 4032 x 3024.
MOST_PIXELS = {"webp": 12_200_000, "avif": 20_000_000, "png": 17_000_000, "gif": 24_000_000, "jpeg": 60_000_000}
MOST_PIXELS_IN_SCANS = 24_000_000
MOST_SCANS = 100
# A JPEG of more than so many pixels is decoded at no more than it is needed; one in scans takes room for all of them besides.
_ROOMY = 24_000_000

# The plugins not among those that Pillow loads first: naming them spares it loading all forty.
_LOADED = (AvifImagePlugin, WebPImagePlugin)

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What sets a picture upright, by its EXIF orientation; from 5 on, width and height change places."""

# Measured with SSIMULACRA 2 (70 is "high quality") on six photographs at 640 px and eight sample pictures at 960 px:
# AVIF 68 and 73 with 168 and 190 kB, WebP 70 and 70 with 231 and 247 kB. Full chroma saves AVIF 8 % at equal score;
# speed 6 would save 6 to 20 %, for four times the time, and speed 9 costs 30 % more, as much as WebP. One thread and no
# automatic tiling, or the bytes would depend on the number of cores. WebP of method 2 with quality 76 has the score of
# method 5 with 78 and 2 % fewer bytes, in 36 % of the time.
_LOSSY: dict[str, dict[str, Any]] = {
    "avif": {"quality": 54, "speed": 8, "subsampling": "4:4:4", "max_threads": 1, "autotiling": False},
    "webp": {"quality": 76, "method": 2},
    "jpeg": {"quality": 80, "progressive": True, "optimize": True},
    "png": {"optimize": True},
}
_LOSSLESS: dict[str, dict[str, Any]] = {
    "webp": {"lossless": True, "quality": 80, "method": 5},
    "png": {"optimize": True},
}


class Seen(NamedTuple):
    """What decoding a picture once tells: its upright size in px, its tint "000" to "444", and two facts."""

    width: int
    height: int
    tint: str
    transparent: bool
    animated: bool


def inspect(data: bytes, kind: str) -> Seen:
    """Decode a picture of any of the six kinds but SVG; raise BadImage for whatever is wrong with it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image, (width, height), _ = _open(data, kind)
            # A JPEG may carry a preview as a second picture; that is no film.
            animated = kind != "jpeg" and bool(getattr(image, "is_animated", False))
            image.draft(None, (64, 64))  # a JPEG is read to its end all the same, at an eighth of its size
            image.load()
            profile = image.info.get("icc_profile")
            image = _flat(image)
            small = _srgb(image.resize((32, 32), Image.Resampling.BOX), profile)
            return Seen(width, height, _tint(small), _shows_through(image), animated)
        except BadImage:
            raise
        except Exception:  # five decoders fed by strangers: whatever they raise, the file is no picture
            raise BadImage("image-unreadable") from None


def render(data: bytes, kind: str, base: tuple[int, int], wanted: Sequence[tuple[tuple[int, int], str, bool]]) -> list[bytes]:
    """Return one file for each wanted (size in px, format, lossless); raise BadImage if the picture cannot be read.

    All are scaled from one picture of the size `base`, so that a file has the same bytes whichever are wanted with it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            picture = _base(data, kind, base)
            # Formats of one size share the scaled picture.
            scaled = {size: _resize(picture, size) for size in dict.fromkeys(size for size, _, _ in wanted)}
            return [_encode(scaled[size], form, lossless) for size, form, lossless in wanted]
        except BadImage:
            raise
        except Exception:
            raise BadImage("image-unreadable") from None


def cropped(data: bytes, kind: str, size: tuple[int, int], focus: tuple[int, int], ground: tuple[int, int, int]) -> Image.Image:
    """Return a picture as it fills a frame of `size` px, the way browsers place it by its focus in percent; BadImage if it cannot be read.

    What is see-through shows the colour `ground`.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image, (width, height), orientation = _open(data, kind)
            scale = max(size[0] / width, size[1] / height)
            whole = (max(size[0], round(width * scale)), max(size[1], round(height * scale)))
            # A JPEG at a half is decoded in half the time, and a seventh more than it has hardly shows on a card.
            least = (round(whole[0] * 0.86), round(whole[1] * 0.86))
            image.draft(None, least if orientation < 5 else least[::-1])
            image.load()
            profile = image.info.get("icc_profile")
            image = _flat(image)
            if orientation in _TURNS:
                image = image.transpose(_TURNS[orientation])
            wide, high = size[0] / whole[0] * image.width, size[1] / whole[1] * image.height
            left, top = (image.width - wide) * focus[0] / 100, (image.height - high) * focus[1] / 100
            box = (left, top, min(left + wide, image.width), min(top + high, image.height))
            # Half the time of the best filter, and no difference that could be seen after networks have scaled it again.
            image = _srgb(image.resize(size, Image.Resampling.HAMMING, box, reducing_gap=2.0), profile)
            if image.mode == "RGBA":
                below = Image.new("RGB", size, ground)
                below.paste(image, (0, 0), image)
                image = below
            image.info = {}
            return image
        except BadImage:
            raise
        except Exception:
            raise BadImage("image-unreadable") from None


def _open(data: bytes, kind: str) -> tuple[Image.Image, tuple[int, int], int]:
    """Return the picture, its size in px when upright, and its orientation; bounded before anything is decoded."""
    # Each scan of a progressive JPEG may cost as much as the whole picture and only a few bytes; real ones have ten.
    if kind == "jpeg" and data.count(b"\xff\xda") > MOST_SCANS:
        raise BadImage("image-unreadable")
    most = MOST_PIXELS[kind]
    try:
        image = Image.open(io.BytesIO(data), formats=[kind])
    except Image.DecompressionBombError:
        raise BadImage("image-too-large", found=f"> {_megapixels(most)}", most=_megapixels(most)) from None
    most = MOST_PIXELS_IN_SCANS if image.info.get("progressive") else most
    width, height = image.size
    if width * height > most:
        raise BadImage("image-too-large", found=_megapixels(width * height), most=_megapixels(most))
    try:
        orientation = image.getexif().get(0x0112, 1)
    except Exception:  # a picture with broken notes about it is still a picture; one broken itself fails again below
        orientation = 1
    if orientation not in _TURNS:
        orientation = 1
    return image, (height, width) if orientation >= 5 else (width, height), orientation


def _megapixels(pixels: int) -> str:
    return f"{math.ceil(pixels / 1e5) / 10:g} MP"


def _flat(image: Image.Image) -> Image.Image:
    """Return the pixels in 8 bits a channel, as L, LA, RGB, RGBA or CMYK."""
    if image.mode.startswith("I"):  # Pillow would cut 16 bits off at 255 and not scale them
        return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")
    if image.mode in ("L", "LA", "RGB", "RGBA", "CMYK") and "transparency" not in image.info:
        return image
    if image.has_transparency_data:
        return image.convert("RGBA")
    return image.convert("L" if image.mode == "1" else "RGB")


def _shows_through(image: Image.Image) -> bool:
    return image.mode in ("LA", "RGBA") and cast(tuple[int, int], image.getchannel("A").getextrema())[0] < 255


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the picture as RGB or RGBA in sRGB; a profile that does not fit it is as good as none."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    colours = image.convert(image.mode[:-1]) if alpha else image
    result = None
    if profile:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            # Relative colours with black matched to black: what browsers do with the same picture.
            result = ImageCms.profileToProfile(
                colours,
                source,
                ImageCms.createProfile("sRGB"),
                renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
                outputMode="RGB",
                flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
            )
        except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
            result = None
    result = result or colours.convert("RGB")
    if alpha:
        result.putalpha(alpha)
    return result


def _tint(image: Image.Image) -> str:
    """Return the colour seen most as three digits, each channel in five steps; "444" where nothing is seen."""
    values = image.convert("RGBA").tobytes()
    steps = [f"{(value * 4 + 127) // 255}" for value in range(256)]
    pixels = zip(values[0::4], values[1::4], values[2::4], values[3::4], strict=True)
    seen = Counter(steps[red] + steps[green] + steps[blue] for red, green, blue, alpha in pixels if alpha >= 128)
    return min(seen, key=lambda tint: (-seen[tint], tint), default="444")


def _base(data: bytes, kind: str, size: tuple[int, int]) -> Image.Image:
    image, _, orientation = _open(data, kind)
    lying = (size[1], size[0]) if orientation >= 5 else size
    # A JPEG can be decoded at a half or a quarter; twice what is needed leaves the fine work to the better filter.
    pixels = image.width * image.height * (2 if image.info.get("progressive") else 1)
    times = 2 if pixels <= _ROOMY else 1
    image.draft(None, (times * lying[0], times * lying[1]))
    image.load()
    profile = image.info.get("icc_profile")
    image = _flat(image)
    if kind == "webp":
        # Its decoder holds twice as much as the picture, and goes only with what it made.
        image = image.copy()
    image = _resize(image, lying)
    if orientation in _TURNS:
        image = image.transpose(_TURNS[orientation])
    image = _srgb(image, profile)
    if image.mode == "RGBA" and not _shows_through(image):
        image = image.convert("RGB")
    image.info = {}  # Pillow would write comments, profile and notes of the original into the new files
    return image


def _resize(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _encode(image: Image.Image, form: str, lossless: bool) -> bytes:
    if form == "jpeg":
        image = image.convert("RGB")
    elif form == "png" and not lossless:
        # Only for browsers that know no newer format: a palette makes it a fifth of the size.
        image = image.quantize(256, Image.Quantize.FASTOCTREE)
    buffer = io.BytesIO()
    image.save(buffer, form, **(_LOSSLESS if lossless else _LOSSY)[form])
    return buffer.getvalue()
