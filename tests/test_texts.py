"""Long texts apart from their members: nobody reads one unnoted, and a member is put together as it was."""

from __future__ import annotations

import datetime

import pytest

from conftest import member
from showcase.model import Consent, LongText, Member, Project, Text
from showcase.texts import Heedful, put_together, taken_apart, text_digests

ABOUT = LongText({"en": "Boxes.", "fr": "Des boîtes."}, {"en": "about.en.md", "fr": "about.fr.md"})
BODY = LongText({"en": "A box."}, {"en": "projects/box.en.md"})
ALPHA = Member(
    id="alpha",
    path="content/members/alpha/member.yaml",
    name="Alpha",
    language="en",
    kind="company",
    sectors=("design",),
    services=(),
    tagline=Text({"en": "Boxes"}),
    commune="esch",
    languages=("en",),
    team="1",
    consent=Consent("Jo", datetime.date(2026, 5, 2)),
    about=ABOUT,
    projects=(
        Project("box", "alpha", "projects/box.yaml", "en", Text({"en": "Box"}), 2025, (), body=BODY),
        Project("lid", "alpha", "projects/lid.yaml", "en", Text({"en": "Lid"}), 2025, ()),
    ),
)

BOX = """--- content/members/alpha/images/a.svg
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2000 1000"><rect width="2000" height="1000"/></svg>
"""


def about(**words: str) -> Member:
    """The member with another text, or the same in another language."""
    return put_together(taken_apart(ALPHA)[0], {**taken_apart(ALPHA)[1], **{f"about.{lang}.md": text for lang, text in words.items()}})


def test_a_member_is_put_together_as_it_was():
    bare, words = taken_apart(ALPHA)
    assert sorted(words) == ["about.en.md", "about.fr.md", "projects/box.en.md"]
    assert "Boxes." not in repr(bare) and "A box." not in repr(bare)
    assert put_together(bare, words) == ALPHA


def test_a_word_changes_the_digest_of_its_language_and_nothing_else_of_a_member():
    other = about(fr="Des boîtes rondes.")
    assert taken_apart(other)[0] == taken_apart(ALPHA)[0]
    assert [lang for lang, digest in text_digests(other).items() if digest != text_digests(ALPHA)[lang]] == ["fr"]


@pytest.mark.parametrize(
    "read",
    [
        lambda text: text.pick(("fr", "en")),
        lambda text: text.markdown["fr"],
        lambda text: text.markdown.get("fr"),
        lambda text: dict(text.markdown),
        lambda text: list(text.markdown.items()),
        lambda text: list(text.markdown.values()),
        lambda text: text == ABOUT,
        lambda text: "boîtes" in str(text) or text.pick(("fr",)),
    ],
)
def test_whoever_reads_a_text_is_seen(read):
    seen: set = set()
    read(Heedful({"alpha": ALPHA}, seen)["alpha"].about)
    assert ("text", "alpha/fr") in seen


def test_which_languages_a_text_is_in_is_no_look_at_the_text():
    seen: set = set()
    members = Heedful({"alpha": ALPHA}, seen)
    text = members["alpha"].about
    assert (list(text.markdown), "fr" in text.markdown, "de" in text.markdown, len(text.markdown)) == (["en", "fr"], True, False, 2)
    assert text.pick(("de", "en")) is not None and seen == {("text", "alpha/en")}
    assert list(members) == ["alpha"] and len(members) == 1 and "beta" not in members


def test_of_the_html_of_all_texts_a_word_touches_the_shelf_that_it_lies_on(site):
    texts = "".join(f"--- content/members/alpha/projects/w{n}.en.md\nWork {n}.\n" for n in range(12))
    works = "".join(
        f"--- content/members/alpha/projects/w{n}.yaml\ntitle: Work\nyear: 2025\nimages: [{{src: images/a.svg, alt: A}}]\n"
        for n in range(12)
    )
    tiny = site(member("alpha", "Alpha") + member("beta", "Beta") + works + texts + BOX)
    tiny.write("--- content/members/beta/about.en.md\nOld *boxes*.\n")
    assert tiny.build().status == 0
    shelves = tiny.root / ".showcase/html"
    before = {path.name: path.read_bytes() for path in shelves.iterdir()}
    assert len(before) > 5
    tiny.write("--- content/members/beta/about.en.md\nNew *boxes*.\n")
    assert tiny.build().status == 0
    after = {path.name: path.read_bytes() for path in shelves.iterdir()}
    assert len([name for name in after if after[name] != before.get(name)]) == 1
    assert "<p>New <em>boxes</em>.</p>" in tiny.page("en/members/beta/")
    # Only where all is read again it is told what nobody shows any more.
    assert sum(b"Old" in data for data in after.values()) == 1
    tiny.write(f"--- content/site.yaml\n{(tiny.root / 'content/site.yaml').read_text()}# a note\n")
    assert tiny.build().status == 0
    assert not any(b"Old" in path.read_bytes() for path in shelves.iterdir())
