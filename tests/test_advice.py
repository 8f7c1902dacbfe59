"""Advice: of words, pictures and age, where there is no doubt; it never fails a build, and stays with members that are not read again."""

import pytest
from PIL import Image

from conftest import PLAIN_SITE, Site, member
from showcase.tongues import guess

ABOUT = "--- content/members/studio-kanton/about.{lang}.md\n{text}\n"
FRENCH = "Nous dessinons des boîtes pour les boulangers de la ville. " * 6
ENGLISH = "We draw boxes for the bakers of the town, and they keep them for years. " * 5


@pytest.fixture
def told(site):
    """Codes and places of what is told of a member with some lines and files."""

    def tell(files):
        return [(one["code"], one["path"].rpartition("/")[2], one["severity"]) for one in site(files).check().problems]

    return tell


def test_a_text_in_another_language_than_its_name_says_is_told(told):
    assert told(member() + ABOUT.format(lang="en", text=FRENCH)) == [("file-language-doubtful", "about.en.md", "advice")]


def test_a_text_that_is_copied_for_another_language_is_told_of_the_copy(told):
    files = member() + ABOUT.format(lang="en", text=ENGLISH) + ABOUT.format(lang="fr", text=ENGLISH)
    assert told(files) == [("file-language-doubtful", "about.fr.md", "advice"), ("translation-identical", "about.fr.md", "advice")]


@pytest.mark.parametrize("text, codes", [("We make boxes.", ["text-short"]), (ENGLISH, []), (ENGLISH * 10, ["text-long"])])
def test_a_text_is_neither_too_short_nor_too_long(told, text, codes):
    assert [code for code, *_ in told(member() + ABOUT.format(lang="en", text=text))] == codes


def test_a_picture_that_is_much_too_heavy_is_told(site):
    tiny = site(member(cover="{src: images/box.jpg, alt: A box on a table}"))
    (tiny.root / "content/members/studio-kanton/images").mkdir()
    file = tiny.root / "content/members/studio-kanton/images/box.jpg"
    Image.new("RGB", (1600, 1200), "teal").save(file)
    assert tiny.check().codes == []
    file.write_bytes(file.read_bytes() + bytes(8_000_000))
    assert tiny.check().codes == ["image-heavy"]


def test_advice_never_fails_a_build_and_strict_makes_no_error_of_it(site):
    tiny = site(member(reviewed="2023-01-01", consent="{by: Jo Weis, on: 2023-01-01}"))
    for command in (tiny.check, tiny.build):
        result = command("--strict")
        assert result.status == 0 and [one["severity"] for one in result.problems] == ["advice"]


def test_advice_stays_with_members_that_are_not_read_again_and_goes_with_its_cause(site, monkeypatch):
    tiny = site(member(tagline="BOXES WITH A GOOD LID") + member("atelier-b", "Atelier B"))
    assert tiny.check().codes == ["shouting"]
    tiny.write(member("atelier-b", "Atelier Be"))
    assert tiny.check().codes == ["shouting"]
    tiny.write(member())
    assert tiny.check().codes == []


def test_what_is_old_depends_on_the_day(site):
    tiny = site(member(reviewed="2026-05-02"))
    assert tiny.check().codes == []
    assert tiny.run("check", "--format", "json", "--today", "2028-01-01").codes == ["not-confirmed"]


def test_fix_takes_marks_that_follow_visitors_out_of_an_address_and_nothing_else(tmp_path):
    tiny = Site(tmp_path).write(PLAIN_SITE).write(member(website="https://kanton.example/?room=2&utm_source=mail&fbclid=x#plan # ours"))
    assert tiny.run("fix").status == 0
    assert "website: https://kanton.example/?room=2#plan # ours\n" in (tmp_path / "content/members/studio-kanton/member.yaml").read_text()


@pytest.mark.parametrize(
    "quiet",
    [
        "Studio Kanton", "Atelier Weis et Fils", "Les Amis du Théâtre", "Der kleine Laden an der Ecke", "Lëtzebuerg, Diddeleng, Esch-Uelzecht, Kayl",
        "Boxes for La Maison des Arts et des Lettres, Paris", "Bakery Mill Village Hall Garden House", "Holz Stein Glas Papier Leder Ton Stahl",
    ],
)  # fmt: skip
@pytest.mark.parametrize("lang", ["en", "lb"])
def test_names_and_short_words_are_in_no_language(quiet, lang):
    assert guess(quiet, lang) == ""


def test_a_language_that_is_not_known_is_left_alone():
    assert guess(FRENCH, "sl") == ""
    assert guess(FRENCH, "en") == "fr"
