"""How complete an entry is: told to who asks for it by path, in every language, and to nobody else."""

import pytest

from conftest import Site, member
from showcase.wording import LANGUAGES

FOLDER = "content/members/studio-kanton"
PICTURE = """--- content/members/studio-kanton/images/box.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""
WORKS = "".join(
    f"--- {FOLDER}/projects/{name}.yaml\ntitle: {name}\nyear: 2026\nimages: [{{src: images/box.svg, alt: A {name} with a lid}}]\n"
    for name in ("crate", "drawer")
)
LINES = {
    "proof": {"clients": "[Bakery Weis]"},
    "transparency": {"budget": "5-20k", "engagement": "[commission]"},
    "contact": {"phone": "+352 26 12 34 56"},
    "languages": {"tagline": "{en: Boxes with a good lid, fr: Des boîtes bien fermées}"},
}
TEXTS = "".join(
    f"--- {FOLDER}/about.{lang}.md\n{text * 8}\n"
    for lang, text in {"en": "We make boxes for the bakers of the town. ", "fr": "Nous dessinons des boîtes pour les boulangers. "}.items()
)


def whole(*without: str) -> str:
    """A member with all that counts, but for some criteria."""
    fields = {key: value for name, lines in LINES.items() if name not in without for key, value in lines.items()}
    return member(**fields) + ("" if "work" in without else WORKS + PICTURE) + ("" if "languages" in without else TEXTS)


def asked(site: Site, *paths: str):
    return site.check(*paths).report.get("completeness")


def test_an_entry_with_all_five_is_whole(site):
    tiny = site(whole())
    (row,) = asked(tiny, FOLDER)
    assert row == {
        "member": "studio-kanton",
        "met": ["work", "proof", "transparency", "contact", "languages"],
        "of": 5,
        "next": None,
        "line": row["line"],
    }
    assert "studio-kanton: 5 of 5." in tiny.run("check", "--lang", "en", FOLDER).text.splitlines()


@pytest.mark.parametrize("lacking", ["work", "proof", "transparency", "contact", "languages"])
def test_what_is_lacking_is_the_next_thing_to_add(site, lacking):
    (row,) = asked(site(whole(lacking)), f"{FOLDER}/member.yaml")
    assert row["next"] == lacking and len(row["met"]) == 4 and lacking not in row["met"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_it_is_told_in_every_language_in_one_line(site, lang):
    tiny = site(whole("contact"))
    lines = [line for line in tiny.run("check", "--lang", lang, FOLDER).text.splitlines() if line.startswith("studio-kanton")]
    assert len(lines) == 1 and "4" in lines[0] and "phone:" in lines[0]


def test_nobody_is_measured_unasked_and_no_build_tells_it(site):
    tiny = site(whole() + member("atelier-b", "Atelier B"))
    assert asked(tiny) is None
    assert [row["member"] for row in asked(tiny, "content/members/atelier-b")] == ["atelier-b"]
    assert "completeness" not in tiny.build().report
    assert not any(b"5 of 5" in data for data in tiny.published().values())
