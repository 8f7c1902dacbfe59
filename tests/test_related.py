"""Who is worth seeing beside a member: similar ones by what they share, complementary ones by what the credits tell."""

from __future__ import annotations

import re
from time import perf_counter

import pytest

from conftest import member
from showcase.content import read_content
from showcase.decode import decode
from showcase.facets import facts_of
from showcase.lists import make_lists
from showcase.related import MOST, complementary_members, similar_members

SECTORS = """--- content/sectors/design/sector.yaml
order: 1
name: {en: Design, fr: Design}
services:
  - {id: packaging, name: {en: Packaging, fr: Emballage}}
  - {id: signs, name: {en: Signs, fr: Signalétique}}
--- content/sectors/music/sector.yaml
order: 2
name: {en: Music, fr: Musique}
services:
  - {id: scores, name: {en: Scores, fr: Musique de film}}
  - {id: mixing, name: {en: Mixing, fr: Mixage}}
"""


def musician(id, service="scores", **fields):
    return member(id, id.title(), sectors="[music]", services=f"[{service}]", **fields)


def work(by, id, *credits, services="[packaging]"):
    named = "".join(f"\n  - {{role: {{en: With}}, member: {other}}}" for other in credits)
    return (
        f"--- content/members/{by}/projects/{id}.yaml\ntitle: {id}\nyear: 2025\nservices: {services}\n"
        f"images: [{{src: images/a.svg, alt: A}}]\ncredits:{named}\n"
    )


def suggested(site, files, id, which):
    """The ids that are suggested, with their grounds."""
    directory = decode(read_content(site(SECTORS + files).root)[0])[0].directory
    lists = lists_of(directory)
    return dict(which(lists.facts[id].likeness, lists))


def lists_of(directory):
    return make_lists([facts_of(one, directory) for one in directory.members.values()], directory.services)


CREDITED = (
    member("a") + member("b") + musician("x") + musician("y") + musician("z", "mixing") + work("a", "one", "x") + work("a", "two", "x")
)


def test_who_offers_what_stood_beside_a_service_complements_all_who_offer_that_service(site):
    found = suggested(site, CREDITED, "b", complementary_members)
    assert set(found) == {"x", "y"}
    for (ground,) in found.values():
        assert ground == ("beside", "scores", "packaging", 2)


def test_who_has_worked_together_already_is_not_suggested_again(site):
    assert set(suggested(site, CREDITED, "a", complementary_members)) == {"y"}


def test_it_is_learnt_in_both_directions(site):
    assert set(suggested(site, CREDITED, "y", complementary_members)) == {"a", "b"}


def test_nothing_is_guessed_where_no_credit_tells_it(site):
    assert suggested(site, member("a") + musician("x"), "a", complementary_members) == {}
    # Two of one field may work together as often as they like: that says nothing about other fields.
    same = member("a") + member("b", services="[signs]") + member("c", services="[signs]") + work("a", "one", "b")
    assert suggested(site, same, "a", complementary_members) == {}


def test_a_maker_brings_the_services_of_the_work_only(site):
    files = (
        member("a", services="[packaging, signs]") + member("b") + member("c", services="[signs]")
        + musician("x") + musician("y") + work("a", "one", "x", services="[signs]")
    )  # fmt: skip
    assert set(suggested(site, files, "c", complementary_members)) == {"x", "y"}
    assert suggested(site, files, "b", complementary_members) == {}


def test_more_works_come_first_and_then_who_is_near_and_speaks_alike(site):
    files = (
        member("a") + member("b") + musician("x") + musician("w", "mixing") + musician("far", languages="[pt]")
        + work("a", "one", "x") + work("a", "two", "x") + work("a", "three", "w")
    )  # fmt: skip
    assert list(suggested(site, files, "b", complementary_members)) == ["x", "far", "w"]


def test_two_of_one_service_are_enough_and_the_lot_falls_anew_for_every_page(site):
    many = "".join(musician(f"m{number}") for number in range(30))
    files = member("a") + "".join(member(f"d{number}") for number in range(8)) + many + work("a", "one", "m0")
    directory = decode(read_content(site(SECTORS + files).root)[0])[0].directory
    lists = lists_of(directory)
    chosen = [dict(complementary_members(lists.facts[f"d{number}"].likeness, lists)) for number in range(8)]
    assert {len(one) for one in chosen} == {2}
    assert len({id for one in chosen for id in one}) > 5
    assert chosen == [dict(complementary_members(lists.facts[f"d{number}"].likeness, lists)) for number in range(8)]


def test_similar_members_share_a_service_or_the_field_and_not_only_a_work(site):
    files = CREDITED + member("c", services="[signs]")
    found = suggested(site, files, "a", similar_members)
    assert list(found) == ["b", "c"]
    assert [ground.kind for ground in found["b"]][:1] == ["service"]
    assert [ground.kind for ground in found["c"]][:2] == ["place", "sector"]


def test_nobody_is_suggested_twice(site):
    files = member("a") + member("b", services="[packaging, scores]") + musician("x") + work("a", "one", "x")
    assert set(suggested(site, files, "b", lambda *of: complementary_members(*of, {"x"}))) == set()


def test_having_worked_together_counts_among_those_who_are_alike(site):
    files = "".join(member(f"d{number}") for number in range(20)) + work("d7", "one", "d11")
    found = suggested(site, files, "d7", similar_members)
    assert len(found) == MOST and next(iter(found)) == "d11"
    assert found["d11"][0] == ("together", "d7/one", "", 0)


def test_the_work_for_one_page_does_not_grow_with_the_directory(site):
    def seconds(count):
        files = member("a") + musician("x") + work("a", "one", "x")
        files += "".join(member(f"d{number}") + musician(f"m{number}") for number in range(count))
        directory = decode(read_content(site(SECTORS + files).root)[0])[0].directory
        lists = lists_of(directory)
        best = []
        for _ in range(5):
            start = perf_counter()
            similar_members(lists.facts["a"].likeness, lists)
            complementary_members(lists.facts["a"].likeness, lists)
            best.append(perf_counter() - start)
        return min(best)

    assert seconds(600) < 4 * seconds(100) + 0.002


@pytest.mark.parametrize(("lang", "words"), [("en/members", "Offers Scores: in 2 works together with Packaging"), ("fr/membres", "Propose : Musique de film – dans 2 réalisations avec Emballage")])  # fmt: skip
def test_the_page_tells_with_whom_and_like_whom_and_why(site, lang, words):
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200"><rect width="1600" height="1200" fill="#456"/></svg>'
    tiny = site(SECTORS + CREDITED + f"--- content/members/a/images/a.svg\n{picture}\n")
    assert tiny.build().status == 0
    page = tiny.page(f"{lang}/b/")
    beside, alike = page[page.index('id="company"') : page.index('id="alike"')], page[page.index('id="alike"') :]
    assert words in beside and set(re.findall(r'id="member-(\w)"', beside)) == {"x", "y"}
    assert set(re.findall(r'id="member-(\w)"', alike)) >= {"a"}


def test_of_many_partners_in_works_those_with_most_works_are_shown_and_the_others_counted(site):
    others = [f"m{number:02}" for number in range(12)]
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200"><rect width="1600" height="1200" fill="#456"/></svg>'
    files = "".join(map(musician, others)) + work("a", "one", *others) + work("a", "two", "m11", "m05")
    tiny = site(SECTORS + member("a") + files + f"--- content/members/a/images/a.svg\n{picture}\n")
    assert tiny.build().status == 0
    company = tiny.page("en/members/a").partition('id="company"')[2].partition("</ul>")[0]
    assert re.findall(r"/en/members/(m\d\d)/", company) == ["m05", "m11", *(one for one in others[:9] if one != "m05")]
    assert "and 2 more, in the credits of the works" in company
