"""A site keeps within the files that its host takes: it does without what is missed least, says so, and no page leads to what is not there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable

import pytest
from PIL import Image

from conftest import Site, member
from showcase.images import Original, variants
from showcase.model import SPARABLE
from showcase.wording import LANGUAGES

Make = Callable[[str], Site]

WORK = """--- content/members/studio-{number}/projects/box.yaml
title: {{en: Box {number}, fr: Boîte {number}}}
year: 2025
images: [{{src: images/box.png, alt: A box}}]
"""


def studio(number: int) -> str:
    return member(f"studio-{number}", f"Studio {number}") + WORK.format(number=number)


def draw(site: Site, *numbers: int) -> Site:
    """Give the work of each member a picture of its own."""
    for number in numbers:
        file = site.root / f"content/members/studio-{number}/images/box.png"
        file.parent.mkdir(exist_ok=True)
        Image.new("RGB", (2000, 20), (number, 80, 160)).save(file)
    return site


@pytest.fixture
def studios(site: Make) -> Site:
    return draw(site("".join(map(studio, range(3)))), *range(3))


def limit(site: Site, most: int, lines: str = "") -> Site:
    settings = site.root / "content/site.yaml"
    plain = re.sub(r"(?m)^(most_files|kit|social_cards): .*\n", "", settings.read_text("utf-8"))
    settings.write_text(f"{plain}most_files: {most}\n{lines}", "utf-8")
    return site


def spared(site: Site) -> dict[str, int]:
    """What a build leaves out, and how many files it says that each kind has."""
    told = [one for one in site.build().problems if one["code"].startswith("left-out-")]
    assert {one["severity"] for one in told} <= {"advice"} and {one["path"] for one in told} <= {"content/site.yaml"}
    found = {one["code"].removeprefix("left-out-"): int(re.findall(r": (\d+) files fewer", one["message"])[0]) for one in told}
    return {kind: found[kind] for kind in SPARABLE if kind in found}


def kinds(site: Site) -> dict[str, int]:
    """How many published files are of each kind that can be left out, as a visitor finds them."""
    patterns = {
        "kits": r"/kit/",
        "work-cards": r"^cards/",
        "markdown": r"/index\.md$",
        "sizes": r"^media/",
        "frames": r"/(embed/m|cadre/m)",
    }
    return {kind: sum(bool(re.search(pattern, path)) for path in site.published()) for kind, pattern in patterns.items()}


def test_a_site_that_its_host_takes_is_published_whole(studios):
    assert studios.build().codes == []
    whole = studios.published()
    assert limit(studios, len(whole)).build().codes == []
    assert studios.published() == whole


def test_one_file_too_many_costs_the_kits_and_nothing_else(studios):
    studios.build()
    whole = kinds(studios)
    assert all(whole.values())
    count = len(studios.published())
    done = limit(studios, count - 1).build()
    assert (done.status, done.codes) == (0, ["left-out-kits"])
    assert f"As the host takes {count - 1} files, the site does without the kits of members: 12 files fewer." in done.problems[0]["message"]
    assert kinds(studios) == {**whole, "kits": 0} and len(studios.published()) == count - 12
    assert "/kit/" not in studios.page("en/members/studio-1/")
    assert "en/badge-light.svg" in studios.published(), "other sites show badges"
    assert studios.build("--strict", "--clean").status == 0, "it is as it was asked for"


def test_kinds_go_one_by_one_and_as_many_as_must(studios):
    studios.build()
    whole = len(studios.published())
    everything = spared(limit(studios, 100))
    assert tuple(everything) == SPARABLE
    assert everything == {"kits": 12, "work-cards": 6, "markdown": 12, "cards": 4, "sizes": 12, "frames": 6}
    least = len(studios.published())
    assert least == whole - sum(everything.values()), "what is said is what is spared"
    assert kinds(studios) == {"kits": 0, "work-cards": 2, "markdown": 0, "sizes": 21, "frames": 0}
    left = whole
    for number, (kind, files) in enumerate(everything.items(), 1):
        left -= files
        found = spared(limit(studios, left))
        assert tuple(found) == SPARABLE[:number] and len(studios.published()) == left, kind


def test_works_without_a_card_show_that_of_their_maker_and_later_that_of_the_directory(studios):
    studios.build()
    whole = len(studios.published())

    def card(path: str) -> str:
        return re.findall(r'property="og:image" content="([^"]+)"', studios.page(path))[0]

    assert spared(limit(studios, whole - 13)).keys() == {"kits", "work-cards"}
    assert card("en/works/studio-1/box/") == card("en/members/studio-1/") != card("en/")
    assert spared(limit(studios, whole - 31)).keys() == {"kits", "work-cards", "markdown", "cards"}
    assert card("en/works/studio-1/box/") == card("en/members/studio-1/") == card("en/")


def test_pages_and_the_guide_for_programs_offer_no_markdown_that_is_not_there(studios):
    studios.build()
    assert "index.md" in studios.page("llms.txt") and 'type="text/markdown"' in studios.page("en/members/studio-1/")
    assert "markdown" in spared(limit(studios, len(studios.published()) - 19))
    assert "index.md" not in studios.page("llms.txt")
    assert "text/markdown" not in studios.page("en/members/studio-1/") + studios.page("fr/realisations/studio-1/box/")


def test_what_can_be_left_out_may_be_too_little(studios):
    done = limit(studios, 100).build()
    files = len(studios.published())
    (told,) = (one for one in done.problems if one["code"] == "files-many")
    assert done.status == 0 and told["severity"] == "warning"
    assert f"The site has {files} files, and its host takes 100." in told["message"] and "fewer languages" in told["hint"]
    assert limit(studios, 100).build("--strict", "--clean").status == 1
    assert "files-many" not in limit(studios, files).build().codes


def test_what_a_site_does_without_anyway_is_not_left_out_again(studios):
    assert tuple(spared(limit(studios, 100, "kit: no\nsocial_cards: [none]\n"))) == ("markdown", "sizes")
    done = limit(studios, 100).build("--no-images")
    assert [one for one in done.codes if one != "files-many"] == ["left-out-frames", "left-out-kits", "left-out-markdown"]


@pytest.mark.parametrize("lines", ["", "kit: no\n"])
def test_recorded_addresses_of_kits_and_frames_take_up_no_file_and_lead_to_the_members(studios, lines):
    studios.write(studio(0).replace("language: en\n", "language: en\naliases: [atelier-0]\n"))
    assert studios.run("addresses").status == 0
    limit(studios, 10_000, lines).build()
    before = studios.published()
    found = spared(limit(studios, 100, lines))
    files = studios.published()
    assert len(before) - sum(found.values()) == len(files)
    assert {"kits", "frames"} <= found.keys()
    assert not [path for path in files if re.search("/kit/|/embed/members/|/cadre/membres/", path)]
    rules = files["_redirects"].decode().splitlines()
    assert rules[0] == "/en/members/atelier-0/ /en/members/studio-0/ 301"
    assert rules[4:] == [
        "/en/embed/members/:id/ /en/members/:id/ 301",
        "/en/members/:id/kit/ /en/members/:id/ 301",
        "/fr/cadre/membres/:id/ /fr/membres/:id/ 301",
        "/fr/membres/:id/kit/ /fr/membres/:id/ 301",
    ]
    assert "location ~ ^/fr/membres/([^/]+)/kit/$ { return 301 /fr/membres/$1/; }" in files["_nginx.conf"].decode()
    caddy = files["_caddy.conf"].decode()
    assert "@former2 path_regexp former2 ^/en/members/([^/]+)/kit/$\nredir @former2 /en/members/{re.former2.1}/ 301\n" in caddy
    assert "en/members/atelier-0/index.html" in files
    assert studios.run("addresses", "--check").status == 0, "they come back under the same addresses"


def test_a_text_that_links_to_what_is_left_out_is_told_at_its_line(studios):
    studios.write("--- content/members/studio-0/about.en.md\nOur\n[code](https://tiny.example/en/members/studio-0/kit/).\n")
    assert studios.build().status == 0
    done = limit(studios, 100).build()
    assert done.status == 1
    assert [(one["path"], one["line"]) for one in done.problems if one["code"] == "link-dead"] == [
        ("content/members/studio-0/about.en.md", 2)
    ]


@pytest.mark.parametrize("fewer", [1, 13, 19, 31, 35, 47])
def test_a_kind_that_comes_and_goes_with_a_member_leaves_what_a_clean_build_makes(studios, tmp_path, fewer):
    def clean() -> dict[str, bytes]:
        shutil.rmtree(tmp_path / "clean", ignore_errors=True)
        shutil.copytree(studios.root / "content", tmp_path / "clean/content")
        one = Site(tmp_path / "clean")
        one.build()
        return one.published()

    folder = studios.root / "content/members/studio-3"
    draw(studios.write(studio(3)), 3).build()
    # What must go when there are four members is there with three.
    limit(studios, len(studios.published()) - fewer)
    kept = []
    for come, go in ((tmp_path / "away", folder), (folder, tmp_path / "away"), (tmp_path / "away", folder)):
        go.rename(come)
        kept.append(spared(studios))
        assert studios.published() == clean()
    assert kept[0] == kept[2] and len(kept[0]) < len(kept[1])


def test_the_full_text_is_reckoned_with_before_it_is_made(studios):
    built = ("build", "--format", "json", "--lang", "en", "--today", "2026-11-23", "--jobs", "1")
    assert studios.run(*built).status == 0
    count = len(studios.published())
    # Besides a few files more than there will be, nothing else is reckoned with.
    assert limit(studios, count + 4).run(*built).codes == []
    assert limit(studios, count - 5).run(*built).codes == ["left-out-kits"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_left_out_is_told_in_every_language(studios, lang):
    limit(studios, 100)
    done = studios.run("build", "--format", "json", "--lang", lang, "--today", "2026-11-23", "--no-search", "--no-images")
    told = [one for one in done.problems if one["code"].startswith("left-out-")]
    assert len(told) == 3 and all("100" in one["message"] and "most_files" in one["hint"] for one in told)


@pytest.mark.parametrize(
    ("width", "height", "kept"),
    [
        (2400, 1600, [320, 640, 1280]),
        (1240, 800, [320, 640, 1240]),
        (1000, 800, [320, 640, 960]),
        (500, 400, [320, 500]),
        (200, 200, [200]),
        (200, 9000, [91]),
    ],
)
def test_of_the_sizes_of_a_picture_the_least_and_the_widest_of_the_narrow_stay(width, height, kept):
    original = Original("0" * 32, "jpeg", width, height, "000", False)
    few = variants(original, few=True)
    assert [one.width for one in few if one.format == "avif"] == [one.width for one in few if one.format == "webp"] == kept
    whole = {one.path for one in variants(original)}
    assert {one.path for one in few if one.format != "jpeg"} <= whole and len(few) <= len(whole)
    assert variants(original, "logo", few=True) == variants(original, "logo")
