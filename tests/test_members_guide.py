"""The members' guide says the same in four languages, and what it says holds: its fields, files, links, buttons and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools.figures import FIGURES, LINKS, drawn

from conftest import TODAY, Site, member
from showcase.content import read_content
from showcase.decode import decode
from showcase.i18n import read_messages
from showcase.model import Language
from showcase.wording import LANGUAGES
from showcase.wording.examples import EXAMPLES

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
GUIDES = {lang: (DOCS / ("members.md" if lang == "en" else f"members.{lang}.md")).read_text("utf-8") for lang in LANGUAGES}
OTHERS = [lang for lang in LANGUAGES if lang != "en"]
FENCE = re.compile(r"^( *)```yaml\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)


def blocks(guide: str) -> list[str]:
    """The pieces of files that the guide shows."""
    return [re.sub(rf"^{indent}", "", lines, flags=re.MULTILINE) for indent, lines in FENCE.findall(guide)]


def words_of_files(guide: str) -> list[str]:
    return re.findall(r"`([^`\n]+)`", FENCE.sub("", guide))


def anchor(heading: str) -> str:
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def links(guide: str) -> Iterator[str]:
    yield from re.findall(r"\]\(([^)]+)\)", guide)


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_says_the_same(lang: str) -> None:
    def shape(guide: str) -> list[str]:
        return re.findall(r"^(?:#+ |\d\. |   \d\. |- |!\[|   !\[|```|   ```)", guide, re.MULTILINE)

    assert shape(GUIDES[lang]) == shape(GUIDES["en"])
    assert sorted(words_of_files(GUIDES[lang])) == sorted(words_of_files(GUIDES["en"]))
    assert [re.sub(r"(?m)^( *\S+:) .*", r"\1", one) for one in blocks(GUIDES[lang])] == [
        re.sub(r"(?m)^( *\S+:) .*", r"\1", one) for one in blocks(GUIDES["en"])
    ]


@pytest.mark.parametrize("lang", OTHERS)
def test_buttons_have_the_same_words_everywhere_but_for_the_link_of_the_site(lang: str) -> None:
    def bold(guide: str, own: str) -> list[str]:
        return sorted(one for one in re.findall(r"\*\*([^*]+)\*\*", guide) if one != LINKS[own][1])

    assert bold(GUIDES[lang], lang) == bold(GUIDES["en"], "en")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_link_to_edit_is_named_as_the_site_names_it(lang: str) -> None:
    heading, edit, _ = LINKS[lang]
    assert heading in GUIDES[lang]
    assert f"**{edit}**" in GUIDES[lang]
    messages, _ = read_messages([ROOT], Language(lang, lang, (lang,), "en_GB" if lang == "en" else lang, lang))
    assert tuple(map(messages.gettext, LINKS["en"])) == LINKS[lang]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_guide_shows_of_files_passes_the_check(site, lang: str) -> None:
    work, tagline = blocks(GUIDES[lang])
    lines = [word for word in words_of_files(GUIDES[lang]) if re.match(r"[a-z]+: ", word) and not word.startswith("credit")]
    assert {line.split(":")[0] for line in lines} == {"phone", "languages", "status", "reviewed"}
    tiny: Site = site(
        member(tagline="", languages="") + "".join(f"{line}\n" for line in lines) + tagline.replace("  de:", "  # de:")
        # The tiny site has no German.
        + "--- content/members/studio-kanton/projects/bols-du-matin.yaml\n" + work
    )  # fmt: skip
    pictures = tiny.root / "content/members/studio-kanton/images"
    pictures.mkdir()
    Path(pictures / "bols-du-matin.jpg").write_bytes((ROOT / "content/members/leem-a-feier/images/cover.jpg").read_bytes())
    problems = tiny.run("check", "--format", "json", "--lang", lang, "--today", TODAY).problems
    assert [one for one in problems if one["severity"] != "advice"] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_name_in_the_guide_is_a_field_a_file_or_a_code(lang: str) -> None:
    fields = {
        line.split("|")[1].strip().rpartition("› ")[2] for line in (DOCS / "fields.md").read_text("utf-8").splitlines() if "|" in line
    }
    for word in words_of_files(GUIDES[lang]):
        name = word.partition(":")[0]
        known = name in fields or name in {"images", "projects", "#", ".jpg", ".png", ".heic"} or word.strip("[]") in EXAMPLES
        assert known or re.fullmatch(r"(about|bols-du-matin)\.((en|fr|de|lb)\.md|yaml)", word), word


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_link_of_the_guide_leads_somewhere(lang: str) -> None:
    for link in links(GUIDES[lang]):
        path, _, part = link.partition("#")
        if not link.startswith("mailto:"):
            page = GUIDES[lang] if not path else (DOCS / path).read_text("utf-8")
            assert not part or part in map(anchor, re.findall(r"^#+ (.+)$", page, re.MULTILINE)), link


def test_the_desk_is_the_desk_of_the_sample() -> None:
    settings = decode(read_content(ROOT)[0])[0].settings
    assert settings
    for guide in GUIDES.values():
        assert f"[{settings.desk.email}](mailto:{settings.desk.email}), {settings.desk.phone}" in guide


def test_the_pictures_are_drawn_as_they_would_be_today_and_all_are_shown_and_described() -> None:
    expected = dict(drawn())
    found = {path.name: path.read_text("utf-8") for path in (DOCS / "pictures").glob("*.svg") if path.name.split(".")[0] in FIGURES}
    assert found == expected, "Run: python -m tools.figures"
    for lang, guide in GUIDES.items():
        shown = re.findall(r"!\[([^\]]+)\]\(pictures/([\w-]+)\.(\w+)\.svg\)", guide)
        assert sorted(name for _, name, _ in shown) == sorted(FIGURES)
        assert {own for *_, own in shown} == {lang}
        assert all(len(alt) > 40 for alt, *_ in shown)
