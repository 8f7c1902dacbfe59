"""Pictures of strangers: what is accepted, what is made of it, and what is kept."""

from __future__ import annotations

import io
import math
import os
import struct
import subprocess
import sys
import time
import zlib
from dataclasses import FrozenInstanceError
from pathlib import Path
from typing import Any, cast

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from showcase import images
from showcase.images import Job, Original, Trouble, Variant, clean_svg, look, make, produce, variants
from showcase.pixels import MOST_PIXELS, MOST_PIXELS_IN_SCANS


def saved(image: Image.Image, form: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)
    return buffer.getvalue()


def halves(width: int = 1600, height: int = 1200, mode: str = "RGB") -> Image.Image:
    """A picture whose upper half is red and whose lower half is blue."""
    image = Image.new(mode, (width, height), "red")
    image.paste("blue", (0, height // 2, width, height))
    return image


def speckled(width: int, height: int) -> Image.Image:
    """A picture with detail in it, the same every time."""
    values = bytes((x * 7919 ^ (x >> 7) * 104729) % 251 for x in range(64 * 48))
    return Image.frombytes("L", (64, 48), values).resize((width, height), Image.Resampling.BICUBIC).convert("RGB")


def seen(data: bytes, name: str) -> Original:
    original, _ = look(data, name)
    assert original
    return original


def codes(data: bytes, name: str) -> list[str]:
    return [trouble.code for trouble in look(data, name)[1]]


def developed(data: bytes, name: str, form: str, width: int = 320) -> Image.Image:
    original = seen(data, name)
    wanted = [v for v in variants(original) if v.format == form and (v.width == width or form in ("jpeg", "png"))]
    return Image.open(io.BytesIO(make(data, original, wanted[:1])[0]))


def colour(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place given in shares of width and height."""
    found = image.convert("RGB").getpixel((int(x * image.width), int(y * image.height)))
    assert isinstance(found, tuple)
    return found


def is_near(found: tuple[int, ...], wanted: tuple[int, ...], by: int = 12) -> bool:
    return all(abs(a - b) <= by for a, b in zip(found, wanted, strict=True))


RED, BLUE = (254, 0, 0), (0, 0, 254)


# One look


def test_a_good_photo_is_known_after_one_look() -> None:
    original, troubles = look(saved(halves(), "JPEG"), "Atelier.JPG")
    assert original and troubles == []
    assert (original.kind, original.width, original.height) == ("jpeg", 1600, 1200)
    assert not original.transparent and original.tint in ("400", "004") and len(original.digest) == 32


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif", "gif"])
def test_every_kind_is_told_by_its_first_bytes(kind: str) -> None:
    assert seen(saved(halves(), kind), f"a.{kind}").kind == kind


def test_the_tint_is_the_colour_seen_most() -> None:
    image = Image.new("RGB", (1600, 1200), (250, 130, 5))
    image.paste("black", (0, 0, 400, 400))
    assert seen(saved(image, "PNG"), "a.png").tint == "420"


def test_the_tint_overlooks_what_is_transparent() -> None:
    image = Image.new("RGBA", (1600, 1200), (0, 0, 0, 0))
    image.paste((0, 255, 0, 255), (0, 0, 400, 400))
    assert seen(saved(image, "PNG"), "a.png").tint == "040"
    assert seen(saved(Image.new("RGBA", (1300, 9), (0, 0, 0, 0)), "PNG"), "a.png").tint == "444"


def test_a_file_that_is_not_what_its_name_says_is_told_and_still_usable() -> None:
    original, troubles = look(saved(halves(), "JPEG"), "photo.png")
    assert original and original.kind == "jpeg"
    assert troubles == [Trouble("image-kind", {"said": "png", "found": "jpeg"})]


@pytest.mark.parametrize(
    ("start", "found"),
    [
        (b"II*\0 and so on", "tiff"),
        (b"%PDF-1.7", "pdf"),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"MZ\x90\0", ""),
        (b"<!DOCTYPE html><script>alert(1)</script>", ""),
        (b"", ""),
    ],
)
def test_what_is_no_picture_for_the_web_is_refused_by_its_first_bytes(start: bytes, found: str) -> None:
    trouble = Trouble("image-not-for-web", {"found": found}) if found else Trouble("image-unreadable")
    assert look(start, "a.jpg") == (None, [trouble])


def test_a_name_without_an_ending_is_told_and_the_picture_still_usable() -> None:
    original, troubles = look(saved(halves(1600, 1200), "JPEG"), "images/cover")
    assert original and troubles == [Trouble("image-no-ending", {"found": "jpeg"})]


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif", "gif"])
@pytest.mark.parametrize("share", [0.02, 0.5, 0.9])
def test_a_truncated_file_is_unreadable(kind: str, share: float) -> None:
    data = saved(speckled(1600, 1200), kind)
    original, troubles = look(data[: max(20, int(len(data) * share))], f"a.{kind}")
    assert original is None and [trouble.code for trouble in troubles] == ["image-unreadable"]


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "avif", "gif"])
def test_damaged_bytes_never_raise(kind: str) -> None:
    data = bytearray(saved(speckled(200, 150), kind))
    for at in range(3, len(data), max(1, len(data) // 60)):
        damaged = bytes(data[:at]) + bytes([data[at] ^ 0xFF, 0xFF, 0]) + bytes(data[at + 3 :])
        look(damaged, f"a.{kind}")


def png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = chunk(b"IDAT", zlib.compress(b"\0" * 10_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + pixels + chunk(b"IEND", b"")


@pytest.mark.parametrize("edge", [60_000, 12_000, 8_000])
def test_a_picture_claiming_too_many_pixels_is_refused_before_it_is_decoded(edge: int) -> None:
    start = time.process_time()
    original, troubles = look(png_claiming(edge, edge), "bomb.png")
    assert original is None and [trouble.code for trouble in troubles] == ["image-too-large"]
    assert troubles[0].params["most"] == "17 MP"
    assert time.process_time() - start < 0.5


def test_a_webp_claiming_too_many_pixels_is_refused() -> None:
    frame = saved(Image.new("RGB", (8, 8)), "WEBP")[12:]
    edge = struct.pack("<I", 16_382)[:3]
    body = b"WEBPVP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + edge + edge + frame
    assert codes(b"RIFF" + struct.pack("<I", len(body)) + body, "bomb.webp") == ["image-too-large"]


# Name, kind, mode, what it is saved with: all of as many pixels as are let through.
LARGEST = {
    "a WebP": ("webp", "RGBA", {"lossless": True, "method": 0}),
    "a PNG with holes": ("png", "RGBA", {}),
    "a PNG of 16 bits": ("png", "I;16", {}),
    "an AVIF": ("avif", "RGB", {"speed": 10}),
    "a GIF": ("gif", "P", {}),
    "a JPEG": ("jpeg", "RGB", {"subsampling": 0}),
    "a JPEG in scans": ("jpeg", "RGB", {"subsampling": 0, "progressive": True}),
}
COSTS = """
import re, sys
from pathlib import Path
from showcase import pixels
data = open(sys.argv[1], "rb").read()
most = lambda: int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1000
before = most()
pixels.inspect(data, sys.argv[2])
pixels.render(data, sys.argv[2], (2400, 2400), [((2400, 2400), "jpeg", False)])
print(most() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process as Linux tells it")
@pytest.mark.parametrize("name", [pytest.param(one, marks=[] if one == "a WebP" else pytest.mark.soak) for one in LARGEST])
def test_no_picture_that_is_let_through_takes_more_than_200_megabytes(name: str, tmp_path: Path) -> None:
    kind, mode, options = LARGEST[name]
    edge = math.isqrt(MOST_PIXELS_IN_SCANS if "progressive" in options else MOST_PIXELS[kind])
    file = tmp_path / "largest"
    Image.new(mode, (edge, edge)).save(file, kind, **options)
    done = subprocess.run([sys.executable, "-c", COSTS, str(file), kind], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200


def test_a_jpeg_of_countless_scans_is_refused() -> None:
    data = saved(halves(), "JPEG", progressive=True)
    scan = data[data.index(b"\xff\xda") : data.index(b"\xff\xda") + 14]
    assert codes(data[:-2] + scan * 2_000 + b"\xff\xd9", "a.jpg") == ["image-unreadable"]


def test_a_file_of_too_many_bytes_is_not_opened() -> None:
    troubles = look(b"\xff\xd8\xff" + bytes(25_000_000), "a.jpg")[1]
    assert troubles == [Trouble("image-too-large", {"found": "26 MB", "most": "25 MB"})]


def test_a_tiny_picture_is_usable_with_a_warning() -> None:
    original, troubles = look(saved(halves(600, 400), "JPEG"), "a.jpg")
    assert original and troubles == [Trouble("image-too-small", {"long": 600, "least": 1200})]
    assert codes(saved(halves(800, 1200), "JPEG"), "a.jpg") == []


def test_of_an_animated_gif_the_first_picture_is_used_and_the_member_is_told() -> None:
    data = saved(halves(), "GIF", save_all=True, append_images=[Image.new("RGB", (1600, 1200), "green")])
    assert codes(data, "a.gif") == ["image-animated"]
    assert is_near(colour(developed(data, "a.gif", "webp"), 0.5, 0.2), RED)


@pytest.mark.parametrize("kind", ["webp", "png", "avif"])
def test_other_films_are_told_too(kind: str) -> None:
    data = saved(halves(), kind, save_all=True, append_images=[Image.new("RGB", (1600, 1200), "green")])
    assert codes(data, f"a.{kind}") == ["image-animated"]


# The plan


def planned(width: int, height: int, transparent: bool = False, kind: Any = "jpeg", purpose: Any = "picture") -> Any:
    return variants(Original("0" * 32, kind, width, height, "000", transparent), purpose)


def widths(plan: tuple[Variant, ...], form: str) -> list[int]:
    return [variant.width for variant in plan if variant.format == form]


def test_a_large_photo_comes_in_five_widths_two_formats_and_one_fallback() -> None:
    plan = planned(6000, 4000)
    assert widths(plan, "avif") == widths(plan, "webp") == [320, 640, 960, 1280, 1920]
    assert widths(plan, "jpeg") == [960] and widths(plan, "png") == []
    assert {v.height for v in plan if v.width == 960} == {640}


def test_nothing_is_scaled_up() -> None:
    assert widths(planned(1000, 700), "avif") == [320, 640, 960]
    assert widths(planned(600, 400), "avif") == [320, 600]
    assert widths(planned(200, 100), "avif") == widths(planned(200, 100), "jpeg") == [200]
    assert all(v.width <= w and v.height <= w for w in range(1, 2500, 7) for v in planned(w, w))


def test_a_transparent_picture_falls_back_to_png() -> None:
    plan = planned(2000, 2000, transparent=True, kind="png")
    assert widths(plan, "png") == [960] and widths(plan, "jpeg") == []


def test_a_drawn_logo_comes_without_loss_in_small_widths() -> None:
    plan = planned(2000, 1000, transparent=True, kind="png", purpose="logo")
    assert widths(plan, "webp") == [160, 320, 640] and widths(plan, "png") == [320] and widths(plan, "avif") == []
    assert all(variant.lossless for variant in plan)


def test_very_tall_and_very_wide_pictures_get_files_that_every_format_can_hold() -> None:
    assert all(v.height <= 4096 and v.width >= 1 for v in planned(1000, 20_000))
    assert all(v.height >= 1 for v in planned(60_000_000, 1))
    data = saved(Image.new("RGB", (4, 17_000), "red"), "PNG")
    original = seen(data, "a.png")
    assert all(make(data, original, variants(original)))


def test_addresses_are_known_before_anything_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = planned(2000, 1000)
    assert all(v.path.startswith("media/") and len(v.path.split("/")[1].split("-")[0]) == 12 for v in plan)
    assert len({v.path for v in plan + planned(2000, 1000, purpose="logo")}) == len(plan) + 7
    monkeypatch.setattr(images, "RECIPE", images.RECIPE + 1)
    assert not {v.path for v in plan} & {v.path for v in planned(2000, 1000)}


def test_what_is_known_of_a_picture_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        planned(2000, 1000)[0].width = 3


# The files


def test_every_file_has_the_format_and_size_that_were_announced() -> None:
    data = saved(speckled(1100, 825), "JPEG")
    plan = variants(seen(data, "a.jpg"))
    for variant, made in zip(plan, make(data, seen(data, "a.jpg"), plan), strict=True):
        image = Image.open(io.BytesIO(made))
        assert (image.format or "").lower() == variant.format and image.size == (variant.width, variant.height)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_turned_by_its_camera_stands_upright(orientation: int) -> None:
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    upright = halves(1200, 1600)
    upright.paste("lime", (0, 0, 400, 400))
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned = upright.transpose(Image.Transpose(undo[orientation])) if orientation in undo else upright
    data = saved(turned, "JPEG", exif=exif, quality=95)
    original = seen(data, "a.jpg")
    assert (original.width, original.height) == (1200, 1600)
    image = developed(data, "a.jpg", "webp")
    assert image.size == (320, 427)
    assert is_near(colour(image, 0.1, 0.1), (0, 255, 0)) and is_near(colour(image, 0.9, 0.1), RED)
    assert is_near(colour(image, 0.1, 0.9), BLUE)


def test_place_time_profile_and_comments_are_gone_from_every_file() -> None:
    exif = Image.Exif()
    exif[0x010E] = "SECRET"
    exif.get_ifd(0x8825).update({1: "N", 2: (49.0, 36.0, 42.0), 29: "SECRET"})
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    png = PngImagePlugin.PngInfo()
    png.add_text("Comment", "SECRET")
    through = Image.new("RGBA", (650, 450), (9, 9, 9, 99))
    for data, name in (
        (saved(halves(650, 450), "JPEG", exif=exif, comment=b"SECRET", xmp=b"<x>SECRET</x>", icc_profile=profile), "a.jpg"),
        (saved(through, "PNG", exif=exif, pnginfo=png, icc_profile=profile, dpi=(72, 72)), "a.png"),
        (saved(halves(650, 450), "WEBP", exif=exif, xmp=b"<x>SECRET</x>", icc_profile=profile), "a.webp"),
        (saved(halves(650, 450), "AVIF", exif=exif, xmp=b"<x>SECRET</x>", icc_profile=profile), "a.avif"),
        (saved(halves(650, 450), "GIF", comment=b"SECRET"), "a.gif"),
    ):
        original = seen(data, name)
        for made in make(data, original, variants(original)):
            assert b"SECRET" not in made and b"Exif" not in made
            image = Image.open(io.BytesIO(made))
            image.load()
            assert not image.getexif() and not {"icc_profile", "exif", "xmp", "comment", "dpi"} & set(image.info)


def test_a_wide_colour_profile_is_applied_and_dropped() -> None:
    # A profile that swaps red and blue, built from sRGB by exchanging the names of two of its curves' colours.
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tXYZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"tXYZ", b"bXYZ", 1)
    image = developed(saved(Image.new("RGB", (1300, 900), "red"), "PNG", icc_profile=swapped), "a.png", "webp")
    assert is_near(colour(image, 0.5, 0.5), BLUE)


@pytest.mark.parametrize("profile", [b"", b"nonsense", b"\0" * 500])
def test_a_broken_profile_is_as_good_as_none(profile: bytes) -> None:
    image = developed(saved(halves(), "JPEG", icc_profile=profile), "a.jpg", "webp")
    assert is_near(colour(image, 0.5, 0.2), RED)


def test_a_profile_of_another_colour_space_is_as_good_as_none() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = developed(saved(Image.new("L", (1300, 900), 128), "JPEG", icc_profile=profile), "a.jpg", "webp")
    assert is_near(colour(image, 0.5, 0.5), (128, 128, 128))


def test_16_bits_are_scaled_and_not_cut_off() -> None:
    values = b"".join(struct.pack("<H", x * 50) for x in range(1300)) * 900
    image = developed(saved(Image.frombytes("I;16", (1300, 900), values), "PNG"), "a.png", "jpeg")
    assert is_near(colour(image, 0.5, 0.5), (127, 127, 127), by=4) and is_near(colour(image, 0.1, 0.5), (25, 25, 25), by=4)


def test_a_photo_for_print_in_cmyk_gets_the_colours_of_a_screen() -> None:
    data = saved(halves().convert("CMYK"), "JPEG", quality=95)
    image = developed(data, "a.jpg", "webp")
    assert image.mode == "RGB" and is_near(colour(image, 0.5, 0.2), RED, by=20)


def test_a_palette_with_a_transparent_colour_stays_transparent() -> None:
    palette = halves().convert("P", palette=Image.Palette.ADAPTIVE, colors=2)
    data = saved(palette, "PNG", transparency=palette.getpixel((0, 0)))
    assert seen(data, "a.png").transparent
    for form in ("avif", "webp", "png"):
        image = developed(data, "a.png", form).convert("RGBA")
        alpha = image.getchannel("A").convert("RGB")
        assert is_near(colour(alpha, 0.5, 0.2), (0, 0, 0), by=2) and is_near(colour(alpha, 0.5, 0.8), (255,) * 3, by=2)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
@pytest.mark.parametrize("kind", ["png", "webp", "gif", "avif"])
def test_every_mode_of_every_kind_can_be_made(mode: str, kind: str) -> None:
    data = saved(Image.new(mode, (1300, 40)), kind)
    original = seen(data, f"a.{kind}")
    assert all(make(data, original, variants(original)[::3]))


def test_an_opaque_alpha_channel_does_not_count_as_transparent() -> None:
    data = saved(halves(mode="RGBA"), "PNG")
    assert not seen(data, "a.png").transparent
    assert developed(data, "a.png", "jpeg").mode == "RGB"


def test_the_same_picture_gives_the_same_bytes_whichever_files_are_wanted() -> None:
    data = saved(speckled(700, 490), "JPEG")
    original = seen(data, "a.jpg")
    plan = variants(original)
    assert make(data, original, plan) == [make(data, original, [variant])[0] for variant in plan]


def test_other_bytes_than_those_looked_at_are_not_developed() -> None:
    data = saved(halves(), "JPEG")
    original = seen(data, "a.jpg")
    with pytest.raises(ValueError, match="looked at"):
        make(data + b" ", original, variants(original))


# What is kept


def job(folder: Path, name: str, image: Image.Image, purpose: Any = "picture") -> Job:
    folder.mkdir(exist_ok=True)
    data = saved(image, "PNG")
    (folder / name).write_bytes(data)
    original = seen(data, name)
    return Job(folder / name, original, variants(original, purpose))


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    content = tmp_path / "content"
    return [job(content, "a.png", speckled(700, 300)), job(content, "b.png", halves(400, 300), "logo")]


def contents(jobs: list[Job], cache: Path, workers: int = 1) -> dict[str, bytes]:
    made = {}
    for path, file in produce(jobs, cache, workers):
        assert isinstance(file, Path)
        made[path] = file.read_bytes()
    return made


def test_files_come_in_the_order_of_their_addresses_and_are_those_of_make(jobs: list[Job], tmp_path: Path) -> None:
    made = contents(jobs + jobs, tmp_path / "cache")
    assert list(made) == sorted(variant.path for job in jobs for variant in job.wanted)
    for source, original, wanted in jobs:
        assert [made[v.path] for v in wanted] == make(source.read_bytes(), original, wanted)


def test_two_processes_give_the_same_bytes_as_one(jobs: list[Job], tmp_path: Path) -> None:
    assert contents(jobs, tmp_path / "one", 1) == contents(jobs, tmp_path / "two", 2)
    assert sorted(f.name for f in tmp_path.glob("one/made/*")) == sorted(f.name for f in tmp_path.glob("two/made/*"))


def test_what_is_kept_is_not_made_again(jobs: list[Job], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = contents(jobs, tmp_path / "cache")
    monkeypatch.setattr(images, "make", None)
    assert contents(jobs, tmp_path / "cache") == first


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "gone", "folder", "folder in its place"])
def test_a_damaged_cache_entry_is_made_again(jobs: list[Job], tmp_path: Path, damage: str) -> None:
    first = contents(jobs, tmp_path / "cache")
    victim = sorted((tmp_path / "cache" / "made").iterdir())[2]
    data = victim.read_bytes()
    if damage in ("gone", "folder", "folder in its place"):
        victim.unlink()
        if damage != "gone":
            folder = victim.with_name(victim.name.replace(".", ".0", 1)) if damage == "folder" else victim
            folder.mkdir()
            (folder / "odd").touch()
    else:
        victim.write_bytes({"cut": data[:-5], "flip": data[:9] + b"?" + data[10:], "empty": b""}[damage])
    assert contents(jobs, tmp_path / "cache") == first
    assert victim.read_bytes() == data


def test_no_half_written_file_and_no_closed_file_is_left_behind(jobs: list[Job], tmp_path: Path) -> None:
    contents(jobs, tmp_path / "cache")
    (tmp_path / "new").touch()
    files = list((tmp_path / "cache" / "made").iterdir())
    assert len(files) == sum(len(job.wanted) for job in jobs)
    assert {file.stat().st_mode for file in files} == {(tmp_path / "new").stat().st_mode}


def test_a_source_that_changed_after_the_look_is_a_trouble_and_the_others_are_made(jobs: list[Job], tmp_path: Path) -> None:
    jobs[0].source.write_bytes(b"something else")
    made = dict(produce(jobs, tmp_path / "cache", 1))
    assert {made[v.path] for v in jobs[1].wanted if isinstance(made[v.path], Path)} == {made[v.path] for v in jobs[1].wanted}
    assert all(made[v.path] == Trouble("image-unreadable") for v in jobs[0].wanted)


class Deadly:
    """A source that ends the process it is sent to, as a flaw in a decoder would."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (1,)


def test_a_picture_that_ends_its_process_is_a_trouble_and_the_others_are_made(jobs: list[Job], tmp_path: Path) -> None:
    deadly = jobs[0]._replace(source=cast(Path, Deadly()))
    made = dict(produce([deadly, jobs[1]], tmp_path / "cache", 2))
    assert all(made[v.path] == Trouble("image-unreadable") for v in deadly.wanted)
    assert all(isinstance(made[v.path], Path) for v in jobs[1].wanted)


def test_a_look_is_kept_by_the_bytes_and_not_by_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = saved(halves(600, 400), "JPEG")
    first = look(data, "a.jpg", tmp_path)
    monkeypatch.setattr(images, "_examine", None)
    assert look(data, "b.jpg", tmp_path) == first
    original, troubles = look(data, "b.png", tmp_path)
    assert original == first[0] and [t.code for t in troubles] == ["image-kind", "image-too-small"]


@pytest.mark.parametrize("damage", [b"", b"\xff", b"0\n[null, []]", b"{}"])
def test_a_damaged_kept_look_is_a_miss(tmp_path: Path, damage: bytes) -> None:
    data = saved(halves(600, 400), "JPEG")
    first = look(data, "a.jpg", tmp_path)
    (kept,) = (tmp_path / "seen").iterdir()
    right = kept.read_bytes()
    kept.write_bytes(damage)
    assert look(data, "a.jpg", tmp_path) == first
    assert kept.read_bytes() == right


def test_a_folder_in_the_place_of_a_kept_look_is_a_miss(tmp_path: Path) -> None:
    data = saved(halves(600, 400), "JPEG")
    first = look(data, "a.jpg", tmp_path)
    (kept,) = (tmp_path / "seen").iterdir()
    kept.unlink()
    (kept / "odd").mkdir(parents=True)
    assert look(data, "a.jpg", tmp_path) == first
    assert kept.is_file()


def test_a_build_that_needs_no_new_picture_does_not_load_pillow(jobs: list[Job], tmp_path: Path) -> None:
    contents(jobs, tmp_path / "cache")
    look(jobs[0].source.read_bytes(), "a.png", tmp_path / "cache")
    script = f"""
import sys
from pathlib import Path
from showcase.images import Job, look, produce, variants
source, cache = Path({str(jobs[0].source)!r}), Path({str(tmp_path / "cache")!r})
original, _ = look(source.read_bytes(), "a.png", cache)
assert len(list(produce([Job(source, original, variants(original))], cache, 2))) == 5
assert not [name for name in sys.modules if name.startswith(("PIL", "concurrent", "multiprocessing"))]
"""
    subprocess.run([sys.executable, "-c", script], check=True, env={"PYTHONPATH": ":".join(sys.path)})


# Drawings


def svg(body: str = '<path d="M0 0h9v9z"/>', root: str = 'viewBox="0 0 100 50"') -> bytes:
    names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    return f"<svg {names} {root}>{body}</svg>".encode()


GOOD = """
<title>Atelier &amp; Söhne</title>
<defs>
  <linearGradient id="a" x1="0" x2="1" gradientUnits="userSpaceOnUse">
    <stop offset="0%" stop-color="#e30613"/></linearGradient>
  <radialGradient id="b" xlink:href="#a" r="50%"/>
  <clipPath id="c"><circle cx="5" cy="5" r="5"/></clipPath>
  <mask id="m"><rect width="10" height="10" fill="white"/></mask>
  <symbol id="s" viewBox="0 0 9 9"><path d="M1 1 8 8c1-2 3,4 5-6z"/></symbol>
</defs>
<g transform="translate(1 2) rotate(-45)" fill="url(#a)" stroke="rgb(1, 2, 3)" stroke-width=".5" opacity="0.9">
  <ellipse cx="1" cy="2" rx="3" ry="4" clip-path="url(#c)"/><line x1="0" y1="0" x2="5" y2="5"/>
  <polyline points="0,0 1,1 2,0"/><polygon points="0,0 1,1 2,0" mask="url('#m')" fill-rule="evenodd"/>
</g>
<use xlink:href="#s" x="10"/>
"""


def test_a_good_drawing_keeps_its_look() -> None:
    data, size, troubles = clean_svg(svg(GOOD))
    assert data and size == (100, 50) and troubles == []
    text = data.decode()
    for kept in (
        *(
            "<title>",
            "<linearGradient",
            "<stop",
            "<radialGradient",
            "<clipPath",
            "<circle",
            "<mask",
            "<rect",
            "<symbol",
        ),
        *("<path", "<g ", "<ellipse", "<line ", "<polyline", "<polygon", "<use"),
        'viewBox="0 0 100 50"',
        "Atelier &amp; Söhne",
        'href="#a"',
        'href="#s"',
        'fill="url(#a)"',
        'mask="url(#m)"',
        'd="M1 1 8 8c1-2 3,4 5-6z"',
        'transform="translate(1 2) rotate(-45)"',
        'stroke="rgb(1, 2, 3)"',
        'points="0,0 1,1 2,0"',
        'offset="0%"',
    ):
        assert kept in text, kept
    assert "xlink" not in text and "style" not in text


def test_a_cleaned_drawing_is_not_changed_by_cleaning_it_again() -> None:
    once = clean_svg(svg(GOOD))[0]
    assert once and clean_svg(once) == (once, (100, 50), [])


def test_colours_from_style_attributes_and_class_rules_become_attributes() -> None:
    body = """<style>/* x */ .a, .b { fill: #e30613; stroke:none } .b{fill:#009}</style>
        <path class="a" d="M0 0"/><rect class="a b" style="stroke:url(&quot;#g&quot;);opacity:.5 !important;-x-y:1"/>"""
    data, _, troubles = clean_svg(svg(body))
    assert data and troubles == []
    assert b'<path d="M0 0" fill="#e30613" stroke="none"/>' in data
    assert b'<rect fill="#009" opacity=".5" stroke="url(#g)"/>' in data


def test_the_notes_of_drawing_programs_vanish_without_a_word() -> None:
    body = """<!-- made with --><metadata><x/></metadata>
        <i:grid xmlns:i="http://www.inkscape.org/namespaces/inkscape" i:label="x"/>
        <g class="x" data-name="y" role="img" aria-label="z" xml:space="preserve" enable-background="new"
        ><path d="M0 0"/></g>"""
    data, _, troubles = clean_svg(b'<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">' + svg(body))
    assert data and troubles == []
    assert data.count(b"=") == 5 and b'<g><path d="M0 0"/></g>' in data


@pytest.mark.parametrize(
    ("root", "size", "box"),
    [
        ('viewBox="0 0 200 100"', (200, 100), "0 0 200 100"),
        ('width="30mm" height="20mm"', (30, 20), "0 0 30 20"),
        ('width="100%" height="100%" viewBox="-5,-5 20.5 10"', (20, 10), "-5 -5 20.5 10"),
        ('width="300" height="150" viewBox="0 0 2 1"', (300, 150), "0 0 2 1"),
        ('viewBox="0 0 2.5 1"', (1000, 400), "0 0 2.5 1"),
        ('width="1000000" height="500000"', (1000, 500), "0 0 1000000 500000"),
    ],
)
def test_the_size_comes_from_width_and_height_or_the_view_box(root: str, size: tuple[int, int], box: str) -> None:
    data, found, _ = clean_svg(svg(root=root))
    assert data and found == size
    assert f'viewBox="{box}"' in data.decode() and f'width="{size[0]}"' in data.decode()


@pytest.mark.parametrize("root", ["", 'width="100%"', 'viewBox="0 0 0 9"', 'viewBox="0 0 1e999 9"', 'width="-1" height="1"'])
def test_a_drawing_without_a_size_is_refused(root: str) -> None:
    assert clean_svg(svg(root=root)) == (None, (0, 0), [Trouble("svg-no-size")])


HOSTILE = {
    "script": "<script>alert(1)</script>",
    "onload": '<path d="M0 0" onload="alert(1)"/>',
    "foreignObject": '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://x.test"/></foreignObject>',
    "iframe": '<g><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://x.test"/></g>',
    "image": '<image xlink:href="https://x.test/pixel.gif"/>',
    "feImage": '<filter id="f"><feImage href="https://x.test/"/></filter><g><feImage href="https://x.test/"/></g>',
    "animate": '<path d="M0 0"><animate attributeName="href" to="javascript:alert(1)"/></path>',
    "set": '<set attributeName="onclick" to="alert(1)"/>',
    "a": '<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>',
    "href": '<use xlink:href="https://x.test/evil.svg#a"/>',
    "fill": '<path d="M0 0" fill="url(https://x.test/#a)"/>',
    "clip-path": '<path d="M0 0" clip-path="url(//x.test#a)"/>',
    "mask": r'<path d="M0 0" style="mask:u\72l(https://x.test)"/>',
    "background": '<path d="M0 0" style="background:url(https://x.test/p.png)"/>',
    "style": "<style>@import 'https://x.test/a.css';</style>",
    "stroke": '<path d="M0 0" stroke="url(#a) url(data:image/svg+xml;base64,AAAA)"/>',
    "text": '<text x="1">&lt;script&gt;</text>',
    "filter": '<path d="M0 0" filter="url(#f)"/>',
    "handler": '<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler>',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_could_harm_is_left_out_of_a_drawing_and_told(name: str) -> None:
    data, _, troubles = clean_svg(svg('<circle r="5"/>' + HOSTILE[name]))
    assert data and b'<circle r="5"/>' in data
    assert [trouble.code for trouble in troubles] == ["svg-unsafe"]
    assert name in str(troubles[0].params["found"]).split(", ")
    for bad in (b"script", b"alert", b"x.test", b"data:", b"onload", b"style", b"import", b"u\\72l"):
        assert bad not in data


def test_a_style_sheet_from_elsewhere_is_left_out() -> None:
    data, _, _ = clean_svg(b'<?xml-stylesheet href="https://x.test/a.css"?>' + svg())
    assert data and b"stylesheet" not in data


@pytest.mark.parametrize("subset", ['<!ENTITY a "aaaa"> <!ENTITY b "&a;&a;">', '<!ENTITY x SYSTEM "file:///etc/passwd">', ""])
def test_a_drawing_that_declares_entities_is_refused(subset: str) -> None:
    data, _, troubles = clean_svg(f"<!DOCTYPE svg [{subset}]>".encode() + svg("<path d='M0 0'/><title>&b;&x;</title>"))
    assert data is None and troubles[0].code in ("svg-unsafe", "svg-unreadable")
    if subset:
        assert troubles[0].code == "svg-unsafe"


TOO_MUCH = {
    "deep": "<g>" * 60 + "<path/>" + "</g>" * 60,
    "many": "<path/>" * 6_000,
    "itself": '<g id="a"><use href="#a"/></g>',
    "circle": '<symbol id="a"><use href="#b"/></symbol><symbol id="b"><use href="#a"/></symbol><use href="#a"/>',
    "laughs": "".join(f'<g id="a{n}">' + f'<use href="#a{n + 1}"/>' * 10 + "</g>" for n in range(9)) + '<path id="a9"/>',
    "masks": "".join(f'<mask id="m{n}">' + f'<path mask="url(#m{n + 1})"/>' * 10 + "</mask>" for n in range(9)),
    "chain": "".join(f'<g id="a{n}"><use href="#a{n + 1}"/></g>' for n in range(2_000)),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_a_drawing_that_would_tire_a_browser_is_refused(name: str) -> None:
    body = TOO_MUCH[name] + ('<path id="m9"/>' if name == "masks" else "")
    assert clean_svg(svg(body)) == (None, (0, 0), [Trouble("svg-complex")])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg", "svg-unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path></svg>", "svg-unreadable"),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'><svg/></html>", "svg-unreadable"),
        (b"<svg xmlns='http://www.w3.org/1999/xhtml' viewBox='0 0 9 9'/>", "svg-unreadable"),
        (b'<?xml version="1.0" encoding="nonsense"?><svg/>', "svg-unreadable"),
        (b"\xff\xfe\x00", "svg-unreadable"),
        (b"", "svg-unreadable"),
        (svg("<g><title>nothing</title></g>"), "svg-empty"),
        (svg("<path d='" + "1 " * 110_000 + "'/>"), "image-too-large"),
    ],
)
def test_what_is_no_usable_drawing_is_refused(data: bytes, code: str) -> None:
    cleaned, size, troubles = clean_svg(data)
    assert (cleaned, size, [trouble.code for trouble in troubles]) == (None, (0, 0), [code])


def test_text_made_to_be_slow_is_read_in_little_time() -> None:
    start = time.process_time()
    for body in (
        "<style>" + "/*" * 90_000 + "</style>",
        "<style>" + ".a,.a" * 30_000 + "</style>",
        "<style>" + ".a{" * 60_000 + "</style>",
        "<path class='" + "a " * 90_000 + "'/><style>.a{fill:red}</style>",
        "<path fill='" + "url( " * 35_000 + "'/>",
        "<path fill='" + "url(" + " " * 180_000 + "'/>",
        "<path style='" + "fill:red;" * 20_000 + "'/>",
        "<g " + " ".join(f"a{n}='1'" for n in range(15_000)) + "/>",
    ):
        clean_svg(svg(body))
    assert time.process_time() - start < 5


def test_a_drawing_travels_through_look_variants_and_make() -> None:
    assert seen(b"\xef\xbb\xbf\n" + svg(GOOD), "logo.svg").kind == "svg"
    original = seen(svg(GOOD), "logo.svg")
    assert (original.kind, original.width, original.height, original.transparent) == ("svg", 100, 50, True)
    (variant,) = variants(original, "logo")
    assert variant.path.endswith("-100.svg") and variant.format == "svg"
    assert make(svg(GOOD), original, [variant]) == [clean_svg(svg(GOOD))[0]]
    assert codes(svg(GOOD), "logo.png") == ["image-kind"]
