"""What a list is narrowed down by: pages for every value, honest counts, and the file that a browser works with."""

import gzip
import json
import random
import re

from conftest import member
from showcase.browse import Maker, Row, Value, browse_json
from showcase.facets import FACETS

TWO = member(
    "open", "Open Studio", languages="[en, pt-BR]", team="'51+'", budget="20-50k", markets="{served: [DE, NO]}", availability="{status: open}",
    remote="yes", awards="[{title: Prize, year: 2025}]", industries="[finance]",
) + member("shut", "Shut Studio", languages="[fr]")  # fmt: skip


def links(html: str) -> list[str]:
    return re.findall(r'href="([^"]+)"', html)


def test_every_value_that_somebody_has_leads_to_a_page_of_all_who_have_it(site):
    tiny = site(TWO)
    assert tiny.build().status == 0
    for path in [
        "en/by/language/pt", "en/by/team/51", "en/by/budget/20-50k", "en/by/market/no", "en/by/market/de", "en/by/availability/open",
        "en/by/award", "en/by/remote", "en/by/industry/finance", "fr/par/langue/fr", "fr/par/equipe/2-5",
    ]:  # fmt: skip
        page = tiny.page(path)
        assert ("Open Studio" in page) != ("Shut Studio" in page), path
        assert f"/{path}/" in links(tiny.page("en/members" if path.startswith("en") else "fr/membres")), path
    assert not (tiny.root / "output/en/by/budget/under-5k").exists()
    assert {f"/{path}/" for path in ("en/by/language/fr", "en/by/language/en")} <= set(links(tiny.page("en/by")))


def test_the_page_of_a_value_names_it_in_the_language_of_the_page(site):
    tiny = site(TWO)
    tiny.build()
    assert "<h1>Portuguese</h1>" in tiny.page("en/by/language/pt")
    assert "<h1>portugais</h1>" in tiny.page("fr/par/langue/pt")
    assert "Langue de travail" in tiny.page("fr/par/langue/pt")


def test_a_list_shows_its_facets_on_its_first_page_only(site):
    tiny = site("".join(member(f"m-{number}", f"Member {number}") for number in range(50)))
    tiny.build()
    assert "data-browse" in tiny.page("en/members") and "data-browse" not in tiny.page("en/members/page-2")
    assert re.search(r'data-value="packaging".*?<span class="count">50</span>', tiny.page("en/members"), re.DOTALL)


def test_works_have_what_is_their_own_and_what_their_maker_has(site):
    picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200"><rect width="1600" height="1200" fill="#456"/></svg>'
    work = "title: A box\nyear: 2025\nservices: [packaging]\nclient: {name: Bank, industry: finance}\nimages: [{src: images/a.svg, alt: A box}]\n"
    tiny = site(
        member(languages="[de]", budget="20-50k", services="[branding, packaging]")
        + f"--- content/members/studio-kanton/projects/box.yaml\n{work}--- content/members/studio-kanton/images/a.svg\n{picture}\n"
    )
    assert tiny.build().status == 0
    data = json.loads(tiny.page("en/works.json"))
    facets = {name: facet["id"] for name, facet in data["facets"].items() if facet["id"]}
    assert facets["service"] == ["packaging"] and facets["industry"] == ["finance"]
    assert facets["language"] == ["de"] and facets["budget"] == ["20-50k"]
    assert data["facets"]["language"]["by"] is True and "by" not in data["facets"]["service"]
    assert (data["id"], data["number"], data["by"], data["makers"]["id"]) == (["studio-kanton/box"], [2025], [0], ["studio-kanton"])


def test_words_in_another_language_are_told_with_their_rows():
    rows = [Row("a", "Ä", "en", "Des livres", "fr"), Row("b", "B", "en"), Row("c", "Le pont", "fr", "Bridge", "en")]
    data = json.loads(browse_json(rows, (), {}, lang="en", day="2026-11-25", start="members/"))
    assert data["lang"] == {"fr": ["3", "1"]}


def test_values_that_nobody_has_are_left_out_and_others_keep_their_order():
    values = {"team": [Value("1", "One"), Value("2-5", "Some"), Value("51+", "Many")]}
    rows = [Row("a", "A", "en", facets={"team": ("51+",)}), Row("b", "B", "en", facets={"team": ("1",)}), Row("c", "C", "en")]
    team = json.loads(browse_json(rows, (), values, lang="en", day="2026-11-25", start="members/"))["facets"]["team"]
    assert (team["id"], team["of"]) == (["1", "51+"], ["1", "0", ""])


def test_numbers_are_letters_and_who_has_a_value_is_told_in_steps_where_its_order_is_not_shown():
    values = {name: [Value(at, at.title()) for at in ("a", "b")] for name in ("language", "market", "town")}
    had = [(("b", "a"), ("a",), ("a",)), ((), ("a", "b"), ("b",)), (("b",), (), ("a",)), (("a",), ("a",), ("a",))]
    since = [201805, 0, 201712, 203001]
    rows = [
        Row("x", "X", "en", since=month, facets=dict(zip(values, facets, strict=True))) for month, facets in zip(since, had, strict=True)
    ]
    data = json.loads(browse_json(rows, (), values, lang="en", day="2026-11-25", start="members/"))
    assert data["since"] == "60" + "1" + chr(ord("0") + 12 * 12 + 2)
    facets = {name: facet.get("of", facet.get("rows")) for name, facet in data["facets"].items()}
    assert facets == {"language": ["10", "", "1", "0"], "market": ["112", "2"], "town": "0100"}


def test_the_same_rows_give_the_same_bytes():
    rows, makers, values = many(300)
    assert browse_json(rows, makers, values, lang="en", day="x", start="m/") == browse_json(
        rows, makers, values, lang="en", day="x", start="m/"
    )


def test_the_facets_of_2500_members_are_a_small_download():
    rows, makers, values = many(2500)
    data = browse_json(rows, makers, values, lang="en", day="2026-11-25", start="members/")
    assert len(gzip.compress(data, 9)) < 150_000


def many(count: int) -> tuple[list[Row], list[Maker], dict[str, list[Value]]]:
    """Members with every facet, as scattered as real ones, each with a tagline and a picture of its own."""
    chance = random.Random(count)
    sounds = [a + b for a in "bdfgklmnprstvw" for b in ("a", "e", "i", "o", "u", "ei", "ou", "an", "er")]
    vocabulary = ["".join(chance.choices(sounds, k=chance.randint(1, 4))) for _ in range(4000)]
    sizes = {
        "sector": (12, 2), "service": (124, 4), "place": (12, 1), "language": (20, 4), "team": (6, 1), "budget": (5, 1), "industry": (25, 2),
        "market": (30, 3), "availability": (3, 1), "award": (1, 1), "remote": (1, 1), "town": (100, 1),
    }  # fmt: skip
    assert set(sizes) - {"town"} == set(FACETS)
    values = {
        name: [Value(f"{name}-{at}", f"{name.title()} {at}", f"/en/by/{name}/{at}/") for at in range(n)] for name, (n, _) in sizes.items()
    }
    rows = []
    for number in range(count):
        name = " ".join("".join(chance.choices(sounds, k=chance.randint(2, 4))).title() for _ in range(2))
        # Common words are common: the rank of a word follows Zipf's law roughly.
        note = " ".join(vocabulary[min(3999, int(chance.paretovariate(0.6)))] for _ in range(8))
        facets = {
            facet: tuple(
                f"{facet}-{min(n - 1, int(chance.expovariate(3 / n)))}" for _ in range(chance.randint(0 if facet == "award" else 1, most))
            )
            for facet, (n, most) in sizes.items()
        }
        picture = f"{chance.getrandbits(48):012x}"
        slug = f"{name.lower().replace(' ', '-')}"
        rows.append(
            Row(slug, name, "en", note, "fr" if number % 9 == 0 else "en", picture, 15, "123", 3, 201805 + number % 9, facets=facets)
        )
    return rows, [], values


def test_many_values_of_a_facet_are_looked_up_by_letter_and_few_are_not(site):
    names = [f"{letter}{end}" for letter in "ABCDÉ" for end in ("cting", "ooks", "rafts", "rums", "tching")]
    services = ", ".join(f"{{id: s{at}, name: {{en: {name}, fr: {name}}}}}" for at, name in enumerate(names))
    sector = f"--- content/sectors/design/sector.yaml\norder: 1\nname: {{en: Design, fr: Design}}\nservices: [{services}]\n"
    tiny = site(sector + "".join(member(f"m{at}", f"M{at}", services=f"[s{at}]") for at in range(25)))
    assert tiny.build().status == 0
    assert re.findall(r'class="facet-letter"[^>]*>(.)<', tiny.page("en/members")) == ["A", "B", "C", "D", "E"]
    tiny.write(member("m24", "M24", services="[s0]"))
    assert tiny.build().status == 0
    assert "facet-letter" not in tiny.page("en/members")
