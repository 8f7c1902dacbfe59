"""Pictures that are not what they seem, made when they are needed."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

from PIL import Image, PngImagePlugin

SECRET = "canary() 49.6116, 6.1319"


def _saved(form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (1300, 40), "#246").save(buffer, form, **options)
    return buffer.getvalue()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _header(width: int, height: int, body: bytes) -> bytes:
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _place() -> bytes:
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif.get_ifd(0x8825)[1] = "N"
    return _saved("JPEG", exif=exif, comment=SECRET.encode())


def _notes() -> bytes:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", f"<script>{SECRET}</script>")
    return _saved("PNG", pnginfo=notes)


def _film() -> bytes:
    other = Image.new("RGB", (1300, 40), "#642")
    return _saved("GIF", save_all=True, append_images=[other])


PICTURES: dict[str, Callable[[], bytes]] = {
    "png": lambda: _saved("PNG"),
    "script": lambda: b"GIF89a=canary();/*" + b"\0" * 40 + b"*/",
    "archive": lambda: _saved("PNG") + b"PK\x03\x04" + b"canary()" * 20,
    "claim": lambda: _header(30_000, 30_000, zlib.compress(b"\0" * 100)),
    "bomb": lambda: _header(20_000, 20_000, zlib.compress(b"\0" * 20_000_000, 9)),
    "cut": lambda: _saved("JPEG")[:300],
    "place": _place,
    "notes": _notes,
    "film": _film,
}
