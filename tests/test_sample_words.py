"""What the sample members have written: no two say the same thing, and together they use all that the schema offers."""

from __future__ import annotations

import re
import runpy
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from showcase import fields as f
from showcase import schema
from showcase.content import Content, read_content
from showcase.decode import decode
from showcase.model import Directory, LongText, Member, Text
from showcase.source import Fields, Items, Node, Scalar

ROOT = Path(__file__).parents[1]
TOOL = runpy.run_path(str(ROOT / "tools" / "words.py"))
RUN = 5
# An apostrophe or a hyphen parts words as a blank does, so that "d'une" and "d’une" are the same two.
WORD = re.compile(r"[^\W_]+")
PLANTED = "Nobody in this whole village ever asked twice"

Words = tuple[str, ...]
Texts = Mapping[str, Iterable[tuple[str, str]]]


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ROOT)[0]


@pytest.fixture(scope="module")
def directory(content: Content) -> Directory:
    return decode(content)[0].directory


def words(text: str) -> list[str]:
    return WORD.findall(text.lower())


def runs(text: str) -> Iterator[Words]:
    """All runs of five words of a text."""
    said = words(text)
    return (tuple(said[at : at + RUN]) for at in range(len(said) - RUN + 1))


def texts(directory: Directory) -> dict[str, list[tuple[str, str]]]:
    """Member → its running texts, as staff count them, with their languages."""
    return {member.id: list(TOOL["running_texts"](member)) for member in directory.members.values()}


def names(directory: Directory) -> set[Words]:
    """The only runs of words that two members may share: those wholly inside one title or proper name that entries cite.

    Who worked together names the same work, client, prize or person, however long that name is. One word before or behind
    the name is no longer part of it, and everything else is to be said differently.
    """
    cited = [member.name for member in directory.members.values()]
    for member in directory.members.values():
        cited += [client.name for client in member.clients]
        cited += [part for award in member.awards for part in (award.title, award.body)]
        cited += [part for said in member.references for part in (said.person, said.organisation)]
        for work in member.projects:
            cited += work.title.words.values()
            cited += [credit.name for credit in work.credits]
            cited += [work.client.name] if work.client else []
    return {run for name in cited for run in runs(name)}


def shared(texts: Texts, allowed: set[Words] = frozenset()) -> dict[tuple[str, str], list[str]]:
    """(language, run of words) → the members that have it, where there are several and the run is not allowed."""
    found: defaultdict[tuple[str, Words], set[str]] = defaultdict(set)
    for member, written in texts.items():
        for lang, text in written:
            for run in runs(text):
                found[lang, run].add(member)
    return {(lang, " ".join(run)): sorted(who) for (lang, run), who in sorted(found.items()) if len(who) > 1 and run not in allowed}


def test_no_five_words_in_a_row_are_those_of_another_member(directory):
    assert shared(texts(directory), names(directory)) == {}


PLACES = {
    "about": lambda member, text: replace(member, about=LongText({**member.about.markdown, "en": text})),
    "tagline": lambda member, text: replace(member, tagline=Text({"en": text})),
    "offers": lambda member, text: replace(member, offers=Text({"en": text})),
    "seeks": lambda member, text: replace(member, seeks=Text({"en": text})),
    "summary": lambda member, text: replace(member, projects=(replace(member.projects[0], summary=Text({"en": text})),)),
    "text of a work": lambda member, text: replace(member, projects=(replace(member.projects[0], body=LongText({"en": text})),)),
}


def planted(directory: Directory, **said: Member) -> Directory:
    """The directory with some members exchanged for others."""
    return replace(directory, members={**directory.members, **{member.id: member for member in said.values()}})


@pytest.mark.parametrize("place", PLACES)
def test_a_sentence_that_two_members_share_is_found_wherever_it_stands(directory, place):
    one, two = (member for member in list(directory.members.values())[:2])
    changed = planted(
        directory,
        one=PLACES["about"](one, f"Ours is a quiet one. {PLANTED}, so we did."),
        two=PLACES[place](two, f"**{PLANTED.upper()}!** Then we left."),
    )
    found = shared(texts(changed), names(changed))
    assert {run: who for (_, run), who in found.items() if run in PLANTED.lower()} == {
        " ".join(run): [one.id, two.id] for run in runs(PLANTED)
    }


def test_the_same_words_in_two_languages_or_twice_by_one_member_are_no_repetition():
    assert shared({"one": [("en", PLANTED), ("en", PLANTED)], "two": [("de", PLANTED)]}) == {}


def test_a_title_may_be_cited_by_several_but_not_the_words_around_it(directory):
    one, two = (member for member in list(directory.members.values())[:2])
    title = "A Hundred and Twelve Hats for One Market Day"
    assert set(runs(title)) <= names(directory)
    apart = planted(
        directory,
        one=PLACES["offers"](one, f"We lent chairs to {title}."),
        two=PLACES["seeks"](two, f"“{title}” needs boots."),
    )
    assert not any("hundred and twelve" in run for _, run in shared(texts(apart), names(apart)))
    alike = planted(
        directory,
        one=PLACES["offers"](one, f"We lent chairs to {title}."),
        two=PLACES["seeks"](two, f"We lent chairs to {title}."),
    )
    assert ("en", "lent chairs to a hundred") in shared(texts(alike), names(alike))


# How many members have a main text in a language, in per cent: everybody abroad is served, and hardly anybody writes in all four.
SHARES = {"en": (85, 100), "fr": (75, 100), "de": (40, 70), "lb": (12, 30)}
# An award in the file of a work is for that work: `project` is written where it stands with the member. Logos are never cropped.
NEEDLESS = {"project: awards › project", "member: logo › focus"}


def test_the_sample_is_large_and_mixed_enough(directory):
    members = directory.members.values()
    assert len(members) >= 60
    assert sum(len(member.projects) for member in members) >= 150
    for lang, (least, most) in SHARES.items():
        share = 100 * sum(lang in member.about.markdown for member in members) / len(members)
        assert least <= share <= most, f"{share:.0f} % of the members have a main text in {lang}"
    sizes = Counter(sector for member in members for sector in member.sectors)
    assert {sector: sizes[sector] for sector in directory.sectors if sizes[sector] < 5} == {}


def within(reader: object) -> f.Group | None:
    """The group of fields that a reader reads, whether one or a list of them."""
    if isinstance(reader, f.ListOf):
        return within(reader.item)
    if isinstance(reader, f.PictureReader):
        return f.PICTURE
    return reader if isinstance(reader, f.Group) else None


def optional(group: f.Group, path: str) -> Iterator[str]:
    """All fields of a group that may be left out, and those inside its fields."""
    for one in group.fields:
        if not one.required:
            yield f"{path}{one.name}"
        if inner := within(one.reader):
            yield from optional(inner, f"{path}{one.name} › ")


def written(group: f.Group, node: Node, path: str) -> Iterator[str]:
    """The fields that are filled in somewhere inside a value."""
    if isinstance(node, Items):
        for item in node.items:
            yield from written(group, item, path)
    elif isinstance(node, Fields):
        known = {one.name: one for one in group.fields}
        for key, value in node.pairs:
            if not isinstance(value, Scalar) or value.text.strip():
                yield f"{path}{key.text}"
            if inner := within(known[key.text].reader):
                yield from written(inner, value, f"{path}{key.text} › ")


def test_every_field_that_may_be_left_out_is_written_by_somebody(content):
    entries = content.entries["member"]
    used = {field for entry in entries for field in written(schema.MEMBER, entry.fields, "member: ")}
    used |= {field for entry in entries for work in entry.projects for field in written(schema.PROJECT, work.fields, "project: ")}
    fields = {*optional(schema.MEMBER, "member: "), *optional(schema.PROJECT, "project: ")}
    assert {"member: memberships › until", "project: rights › formats", "project: images › focus"} <= fields
    assert fields - used - NEEDLESS == set()


def test_staff_see_the_words_of_every_member_and_language(directory, capsys):
    assert TOOL["main"]([]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in out.splitlines()]
    assert rows[0] == ["Member", "Works", "en", "fr", "de", "lb", "All"]
    assert [row[0] for row in rows[2:-1]] == [member.name for member in directory.members.values()]
    figures = [[int(cell.replace(",", "") or 0) for cell in row[1:]] for row in rows[2:]]
    assert [sum(column) for column in zip(*figures[:-1], strict=True)] == figures[-1]
    assert all(sum(row[1:-1]) == row[-1] for row in figures)
    assert min(row[-1] for row in figures) > 0
