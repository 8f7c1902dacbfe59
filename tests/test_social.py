"""Social cards: every page names one, it is there, drawn in the theme's own letters, and the same everywhere."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from conftest import Site, member
from showcase import composition
from showcase.bundled import bundled_site
from showcase.formats import locale
from showcase.images import Original, look
from showcase.lettering import Typeface
from showcase.social import HEIGHT, WIDTH, Card, Sign, card_path
from showcase.social_files import card_tasks
from showcase.themes import read_theme
from showcase.typography import Typography, typography

PROJECT = """--- content/members/{id}/projects/{project}.yaml
title: {title}
year: 2025
images: [{{src: images/box.png, alt: A red box, focus: 0% 50%}}]
"""
META = re.compile(r'<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">')
SIGN = Sign("s...s...s", "#1c5fe0")
PLAIN = Card("member", "Tiny", "Studio Kanton", "Boxes with a good lid", ("Design", "Esch"), (SIGN,))
ODD = (
    "Donaudampfschifffahrtsgesellschaft",
    "株式会社デザイン東京",
    "سلام",
    "Trần Nguyễn Architectes Associés et Compagnie",
    "A",
    "→★♥",
    "x" * 120,
    "W" * 300,
    "a-" * 100,
    "The very long title of a work that nobody could ever have meant to be read on a card that is shown at three inches across",
    "é́́́",
    "Ünïçödé ﬁ ŁÓDŹ ẞ",
    "",
)


@pytest.fixture(autouse=True)
def drawn(monkeypatch: pytest.MonkeyPatch, cards_at_once: Callable[..., list[bytes]]) -> None:
    """Draw the cards of these tests."""
    monkeypatch.setattr(composition, "compose", cards_at_once)


@cache
def theme(name: str = "default", root: Path | None = None) -> Typography:
    found, _ = read_theme(name, [root or bundled_site(), bundled_site()])
    assert found
    return found.typography


@cache
def headlines() -> Typeface:
    return Typeface(theme().headlines, 620, -37)


def picture(size: tuple[int, int] = (1500, 1000)) -> bytes:
    """A picture that is red on its left half and blue on its right one."""
    image = Image.new("RGB", size, "#00f")
    image.paste("#f00", (0, 0, size[0] // 2, size[1]))
    buffer = io.BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def seen(data: bytes) -> Original:
    original, _ = look(data, "a.png")
    assert original
    return original


def draw(card: Card, data: bytes = b"") -> Image.Image:
    (made,) = composition.compose([card], theme(), data)
    return Image.open(io.BytesIO(made))


def ink(image: Image.Image, box: tuple[int, int, int, int]) -> float:
    """How much of a part is dark."""
    values = image.convert("L").crop(box).tobytes()
    return sum(value < 128 for value in values) / len(values)


def metas(site: Site, path: str) -> dict[str, str]:
    return dict(META.findall(site.page(path)))


def file_of(site: Site, path: str) -> Path:
    """The file of the card that a page names."""
    return site.root / "output" / metas(site, path)["og:image"].removeprefix("https://tiny.example/")


def colour(image: Image.Image, x: int, y: int) -> tuple[int, ...]:
    found = image.convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return tuple(round(value / 51) for value in found)


# On a site


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, cards_at_once: Callable[..., list[bytes]]) -> Site:
    site = Site(tmp_path_factory.mktemp("social") / "site")
    from conftest import PLAIN_SITE

    site.write(PLAIN_SITE)
    fields = {"tagline": "{en: Boxes with a good lid, fr: Des boîtes au bon couvercle}", "about": ""}
    site.write(member(**fields))
    site.write(
        PROJECT.format(id="studio-kanton", project="box", title="Box")
        + PROJECT.format(id="studio-kanton", project="lid", title="{en: Lid, fr: Couvercle}")
    )
    site.write(member("tokyo", "株式会社デザイン東京"))
    folder = site.root / "content/members/studio-kanton/images"
    folder.mkdir(parents=True)
    (folder / "box.png").write_bytes(picture())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(composition, "compose", cards_at_once)
        result = site.build()
    assert result.status == 0, result.text
    return site


def test_every_page_names_a_card_that_is_there_at_its_size_and_says_what_it_shows(built: Site) -> None:
    pages = sorted(path.relative_to(built.root / "output").as_posix() for path in (built.root / "output").rglob("index.html"))
    assert len(pages) > 30
    # What stands in frames on other sites, and the page on which the theme shows itself, have no address that is shared.
    for page in [page for page in pages if 'rel="canonical"' in built.page(page)]:
        said = metas(built, page)
        assert said["og:title"] and said["og:description"] and said["og:url"].startswith("https://tiny.example/"), page
        assert said["twitter:card"] == "summary_large_image" and said["og:image:alt"].startswith(("Card: ", "Carte : ")), page
        with Image.open(file_of(built, page)) as image:
            assert image.format == "JPEG" and image.size == (WIDTH, HEIGHT)
            assert (said["og:image:width"], said["og:image:height"]) == ("1200", "630")


def test_no_card_has_metadata_and_none_is_heavy(built: Site) -> None:
    cards = list((built.root / "output/cards").iterdir())
    assert len(cards) == 9, "two of the site, one of the sector and of a member whose words are the same in both languages"
    for card in cards:
        data = card.read_bytes()
        assert len(data) < 100_000
        assert not any(mark in data for mark in (b"Exif", b"ICC_PROFILE", b"http", b"Adobe"))
        with Image.open(io.BytesIO(data)) as image:
            assert not image.getexif() and "comment" not in image.info


def test_a_member_has_a_card_in_every_language_and_a_work_one_for_all_that_share_its_title(built: Site) -> None:
    assert file_of(built, "en/members/studio-kanton") != file_of(built, "fr/membres/studio-kanton")
    assert file_of(built, "en/works/studio-kanton/box") == file_of(built, "fr/realisations/studio-kanton/box")
    assert file_of(built, "en/works/studio-kanton/lid") != file_of(built, "fr/realisations/studio-kanton/lid")


def test_what_a_page_is_and_in_which_languages_it_really_stands(built: Site) -> None:
    said = metas(built, "en/members/studio-kanton")
    assert (said["og:title"], said["og:type"]) == ("Studio Kanton", "profile")
    assert (said["og:locale"], said["og:locale:alternate"]) == ("en_GB", "fr_FR")
    assert said["og:image:alt"] == "Card: Studio Kanton, with this picture: A red box"
    # Its tagline is English alone.
    said = metas(built, "fr/membres/tokyo")
    assert said["og:locale"] == "fr_FR" and said["og:url"] == "https://tiny.example/en/members/tokyo/"
    assert said["og:image:alt"] == "Carte : 株式会社デザイン東京, avec le signe du secteur Design"
    assert "og:locale:alternate" not in metas(built, "en/members/tokyo")
    assert metas(built, "fr/realisations/studio-kanton/lid")["og:type"] == "article"
    assert metas(built, "en/")["og:type"] == metas(built, "en/sectors/design")["og:type"] == "website"


def test_a_sector_and_its_services_share_a_card_and_other_pages_have_that_of_the_site(built: Site) -> None:
    sector = file_of(built, "fr/secteurs/design")
    assert sector == file_of(built, "fr/secteurs/design/emballage")
    site = file_of(built, "en/")
    assert site == file_of(built, "en/places") == file_of(built, "en/about") == file_of(built, "") != sector
    assert site != file_of(built, "fr/")


def test_the_picture_of_a_card_is_cut_at_its_focus(built: Site) -> None:
    with Image.open(file_of(built, "en/works/studio-kanton/box")) as work:
        # A work's picture stands on the left, and of this one more is seen of what is left.
        assert colour(work, 10, 300) == colour(work, 440, 300) == (5, 0, 0)
        assert colour(work, 720, 300) == (0, 0, 5)
        assert min(colour(work, 760, 20)) > 4


def test_without_pictures_no_card_is_named_or_made(site: Any) -> None:
    tiny: Site = site(member())
    assert tiny.build("--no-images").status == 0
    said = metas(tiny, "en/members/studio-kanton")
    assert said["twitter:card"] == "summary" and "og:image" not in said
    assert not (tiny.root / "output/cards").exists()


@pytest.mark.parametrize(("chosen", "work"), [("members", "en/members/studio-kanton"), ("none", "en/")])
def test_the_settings_say_what_has_cards_of_its_own(site: Any, chosen: str, work: str) -> None:
    tiny: Site = site(member() + PROJECT.format(id="studio-kanton", project="box", title="Box"))
    folder = tiny.root / "content/members/studio-kanton/images"
    folder.mkdir(parents=True)
    (folder / "box.png").write_bytes(picture())
    settings = tiny.root / "content/site.yaml"
    settings.write_text(f"{settings.read_text('utf-8')}social_cards: {chosen}\n", "utf-8")
    assert tiny.build().status == 0
    assert file_of(tiny, "en/works/studio-kanton/box") == file_of(tiny, work)
    assert file_of(tiny, "en/sectors/design") == file_of(tiny, "en/") and file_of(tiny, "en/").exists()


def test_only_the_cards_that_change_are_made_again_and_old_ones_go(site: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny: Site = site(member() + member("lignes", "Lignes"))
    assert tiny.build().status == 0
    before, old = set((tiny.root / "output/cards").iterdir()), file_of(tiny, "en/members/lignes")
    made: list[Card] = []
    real = composition.compose
    monkeypatch.setattr(composition, "compose", lambda cards, *rest: (made.extend(cards), real(cards, *rest))[1])
    tiny.write(member("lignes", "Lignes", commune="kayl"))
    assert tiny.build().status == 0
    assert {card.headline for card in made} == {"Lignes"} and len(made) == 1
    after = set((tiny.root / "output/cards").iterdir())
    assert before - after == {old} and after - before == {file_of(tiny, "en/members/lignes")}
    tiny.write(member("lignes", "Lignes"))
    assert tiny.build().status == 0 and len(made) == 1, "what is kept is not made again"
    assert set((tiny.root / "output/cards").iterdir()) == before


def test_another_colour_of_the_theme_gives_all_pages_other_cards(site: Any) -> None:
    tiny: Site = site(member())
    assert tiny.build().status == 0
    before = file_of(tiny, "en/members/studio-kanton")
    tiny.write(
        "--- themes/own/theme.yaml\nextends: default\n--- themes/own/assets/css/own.css\n@media screen { :root { --paper: #ddeeff } }\n"
    )
    settings = tiny.root / "content/site.yaml"
    settings.write_text(settings.read_text("utf-8") + "theme: own\n", "utf-8")
    assert tiny.build().status == 0
    after = file_of(tiny, "en/members/studio-kanton")
    assert after != before and not before.exists()
    with Image.open(after) as image:
        assert colour(image, 5, 5) == (4, 5, 5)


# Words


@pytest.mark.parametrize("words", ODD)
@pytest.mark.parametrize("kind", ["member", "work", "sector", "site"])
def test_whatever_is_written_there_is_a_card(words: str, kind: Any) -> None:
    for card in (replace(PLAIN, kind=kind, headline=words), replace(PLAIN, kind=kind, text=words, foot=(words, words), site=words)):
        image = draw(card)
        # Nothing runs over the edge of the card, or into the sign, which begins at a right angle.
        assert image.size == (WIDTH, HEIGHT)
        column = (WIDTH - 54, WIDTH) if kind == "work" else (0, 50)
        assert ink(image, (column[0], 0, column[1], HEIGHT)) == 0


def test_a_name_in_letters_that_the_theme_lacks_gives_way_to_what_they_do() -> None:
    assert headlines().writable("株式会社デザイン東京") == headlines().writable("سلام") == ""
    foreign, plain = replace(PLAIN, headline="株式会社デザイン東京"), replace(PLAIN, headline=PLAIN.text, text="")
    assert draw(foreign).tobytes() == draw(plain).tobytes()


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("Łódź Čapek", "Łódź Čapek"),
        ("Trần Nguyễn", "Tran Nguyen"),
        ("→ Nova ★", "Nova"),
        ("e\u0301te\u0301", "été"),
        ("a\u00a0b", "a b"),
    ],
)
def test_signs_without_a_shape_are_left_out_and_latin_names_keep_their_letters(words: str, written: str) -> None:
    assert headlines().writable(words) == written


@pytest.mark.parametrize("words", [one for one in ODD if headlines().writable(one)])
def test_lines_fit_their_room(words: str) -> None:
    block = headlines().fitted(headlines().writable(words), (412, 220), (108, 80, 54, 42), 0.96)
    assert all(headlines().width(line.words, block.size) <= 412 + 0.01 for line in block.lines) and block.height <= 220


def test_words_shrink_then_break_and_are_cut_at_last() -> None:
    def fitted(words: str) -> tuple[int, list[str]]:
        block = headlines().fitted(words, (412, 190), (108, 54), 0.96)
        return block.size, [line.words for line in block.lines]

    assert fitted("Ami Coda") == (108, ["Ami", "Coda"])
    assert fitted("Kollektiv Zwischenraum") == (54, ["Kollektiv", "Zwischenraum"])
    assert fitted("Donaudampfschifffahrtsgesellschaft") == (54, ["Donaudampf-", "schifffahrtsge-", "sellschaft"])
    assert fitted("one two three four five six seven eight nine ten eleven twelve thirteen")[1][-1].endswith("…")


def test_letters_stand_closer_where_the_typeface_wants_it() -> None:
    bare = Typeface([replace(file, kerning="") for file in theme().headlines], 620, -37)
    assert headlines().width("AV", 100) < bare.width("AV", 100) - 5
    assert headlines().width("ÀV", 100) < bare.width("ÀV", 100) - 5
    assert headlines().width("nn", 100) == bare.width("nn", 100)


# The same everywhere


def test_a_card_is_the_same_in_another_process_and_beside_other_cards() -> None:
    data = picture()
    cards = [replace(PLAIN, headline=name, picture=seen(data), focus=(20, 50)) for name in ("Studio Kanton", "Bëschrand")]
    together = composition.compose(cards, theme(), data)
    assert together == [composition.compose([card], theme(), data)[0] for card in cards]
    script = """
import sys
from test_social import PLAIN, picture, seen, theme
from dataclasses import replace
from showcase.composition import compose
data = picture()
sys.stdout.buffer.write(compose([replace(PLAIN, picture=seen(data), focus=(20, 50))], theme(), data)[0])
"""
    other = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, env={"PYTHONPATH": ":".join(sys.path), "LC_ALL": "C"}
    )
    assert other.stdout == together[0]


def test_the_name_of_a_card_tells_all_that_it_is_made_of() -> None:
    data = picture()
    others = [
        PLAIN,
        replace(PLAIN, headline="Studio"),
        replace(PLAIN, text=""),
        replace(PLAIN, foot=("Design",)),
        replace(PLAIN, signs=(SIGN._replace(colour="#000000"),)),
        replace(PLAIN, picture=seen(data)),
        replace(PLAIN, picture=seen(picture((1000, 1500)))),
        replace(PLAIN, picture=seen(data), focus=(10, 50)),
        replace(PLAIN, kind="work"),
    ]
    assert len({card_path(card, mark) for card in others for mark in ("a", "b")}) == 2 * len(others)


def test_cards_with_one_picture_are_made_together_and_others_in_handfuls(tmp_path: Path) -> None:
    pictured = replace(PLAIN, picture=seen(picture()))
    given = [(f"cards/{number}.jpg", replace(pictured, headline=str(number)), tmp_path / "a.png") for number in range(4)]
    plain = [(f"cards/plain-{number}.jpg", replace(PLAIN, headline=str(number)), None) for number in range(50)]
    tasks = card_tasks([*given, *plain], theme())
    assert sorted(len(task.paths) for task in tasks) == [4, 10, 40]
    assert sorted(path for task in tasks for path in task.paths) == sorted(path for path, *_ in [*given, *plain])


# Pictures


def test_a_picture_that_is_too_small_or_a_drawing_gives_way_to_the_sign() -> None:
    small = seen(picture((300, 200)))
    drawing = replace(small, kind="svg", width=3000, height=2000)
    assert replace(PLAIN, picture=small).shown is replace(PLAIN, picture=drawing).shown is None
    assert draw(replace(PLAIN, picture=drawing), b"<svg/>").tobytes() == draw(PLAIN).tobytes()


def test_a_picture_that_cannot_be_read_gives_way_to_the_sign() -> None:
    broken = replace(PLAIN, picture=seen(picture()))
    assert ink(draw(broken, b"no picture"), (600, 0, WIDTH, HEIGHT)) > 0.1


def test_an_upright_picture_leaves_more_room_for_words_than_a_broad_one() -> None:
    upright, broad = (replace(PLAIN, picture=seen(picture(size))).picture_width for size in ((1000, 1500), (1500, 1000)))
    assert upright == 480 and broad == 700


# Themes


def test_colours_and_typefaces_come_from_the_style_sheets_of_the_theme() -> None:
    default = theme()
    assert (default.paper, default.ink) == ((251, 250, 247), (22, 20, 16))
    assert [bool(file.ranges) for file in default.headlines] == [False, True] and all(file.kerning for file in default.headlines[:1])
    carta = theme("carta", Path(__file__).parents[1] / "examples" / "friuli-venezia-giulia")
    assert carta.paper == (221, 229, 236), "neither that of the parent nor that of the dark scheme"
    assert (carta.headlines, carta.text) == (default.text, default.headlines), "the families have changed places"


def test_a_theme_without_typefaces_has_cards_without_words() -> None:
    bare = typography([b":root { --paper: #fff; --grotesque: Arial }"], [], {})
    broken = replace(bare, headlines=(replace(theme().headlines[0], data=b"no font"),))
    for one in (bare, broken):
        (made,) = composition.compose([PLAIN], one, b"")
        image = Image.open(io.BytesIO(made))
        assert ink(image, (0, 0, 560, HEIGHT)) == 0 and ink(image, (600, 0, WIDTH, HEIGHT)) > 0.1


@pytest.mark.parametrize(
    ("name", "network"),
    [("en_GB", "en_GB"), ("fr", "fr_FR"), ("lb", "lb_LU"), ("sl", "sl_SI"), ("pt-BR", "pt_BR"), ("zh", "zh_CN"), ("xx", "xx")],
)
def test_languages_are_named_as_networks_write_them(name: str, network: str) -> None:
    assert locale(name) == network
