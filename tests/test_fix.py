"""`showcase fix`: what leaves no doubt is put right, all else stays as it was typed, down to the byte."""

import re
import stat
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from conftest import PLAIN_SITE, Site, member
from showcase import mending
from showcase.problems import Edit
from showcase.wording import LANGUAGES
from test_problems import FILES, SITE, Planted

# What a person has to decide; every other file of the table is put right as a whole, or in part.
LEFT_ALONE = {
    "award-for-a-project", "backslash-in-quotes", "field-blank", "field-twice", "field-unknown", "fields-missing", "group-as-words",
    "list-empty", "list-too-long", "mails-two", "no-colon", "nobody-to-write-to", "number-sign", "numbers", "partners",
    "persons-without-consent", "phone-with-a-letter", "phones", "picture-as-words", "picture-focus", "picture-missing", "picture-outside",
    "picture-without-alt", "postcode", "project-without-pictures", "service-of-another-sector", "vat", "words-after-a-bracket",
    "words-as-a-list", "words-blank", "words-too-long", "years",
    "capitals-everywhere", "entry-grown-old", "entry-never-confirmed", "language-of-the-sentence", "own-language-not-worked-in",
    "picture-described-by-its-file", "picture-of-a-picture", "project-of-long-ago", "project-picture-by-its-title", "tagline-for-no-card",
    "translation-copied",
}  # fmt: skip
STUDIO = "content/members/studio-kanton/member.yaml"


def plant(site: Site) -> dict[str, str]:
    """Write all broken files into a site; return the path of each."""
    paths = {}
    for file in FILES:
        planted = Planted(file)
        if planted.path.endswith("lantern.yaml"):
            site.write(member(file.stem, commune="differdange"))
        site.write(f"--- {planted.path}\n{planted.text}")
        images = site.root / f"content/members/{file.stem}/images"
        if " images/" in planted.text:
            images.mkdir()
            Image.new("RGB", (1600, 1200), "teal").save(images / "bowl.jpg")
        paths[file.stem] = planted.path
    return paths


def contents(site: Site) -> dict[str, bytes]:
    return {
        path.relative_to(site.root).as_posix(): path.read_bytes() for path in sorted((site.root / "content").rglob("*")) if path.is_file()
    }


class Table:
    """The whole table of broken files before and after one run of `showcase fix`."""

    def __init__(self, root: Path) -> None:
        self.site = Site(root).write(PLAIN_SITE).write(SITE)
        self.paths = plant(self.site)
        self.before = contents(self.site)
        self.checked = self.site.check()
        self.preview = self.site.run("fix", "--diff", "--lang", "en")
        self.previewed = contents(self.site)
        self.result = self.site.run("fix", "--lang", "en")
        self.after = contents(self.site)
        self.checked_after = self.site.check()


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    return Table(tmp_path_factory.mktemp("fix"))


def of(problems, path):
    return [one for one in problems if one["path"] == path]


def changed_lines(before: bytes, after: bytes) -> set[int]:
    old, new = before.split(b"\n"), after.split(b"\n")
    assert len(old) == len(new)
    return {number for number, (one, other) in enumerate(zip(old, new, strict=True), 1) if one != other}


# The table


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_put_right_or_stays_as_it_was_to_the_byte(file, table):
    path = table.paths[file.stem]
    assert (table.before[path] == table.after[path]) == (file.stem in LEFT_ALONE)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_check_offers_to_fix_is_gone_afterwards_and_no_error_is_new(file, table):
    path = table.paths[file.stem]
    before, after = of(table.checked.problems, path), of(table.checked_after.problems, path)
    key = lambda one: (one["line"], one["code"], one["message"])  # noqa: E731
    assert {key(one) for one in before if "fix" in one} & {key(one) for one in after} == set()
    errors = [Counter(key(one) for one in some if one["severity"] == "error") for some in (before, after)]
    assert errors[1] - errors[0] == Counter()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_only_lines_with_a_problem_that_can_be_fixed_change(file, table):
    path = table.paths[file.stem]
    offered = {edit["line"] for one in of(table.checked.problems, path) if "fix" in one for edit in one["fix"]["edits"]}
    # Below a tab or a star the next one comes to light only when the first is mended.
    hidden = {"tabs-on-many-lines", "stars-as-dashes"}
    changed = changed_lines(table.before[path], table.after[path])
    assert changed == offered or (file.stem in hidden and offered < changed)


def test_the_files_that_nothing_is_said_of_stay(table):
    broken = set(table.paths.values())
    assert {path: data for path, data in table.before.items() if path not in broken} == {
        path: data for path, data in table.after.items() if path not in broken
    }


def test_twice_changes_nothing_more(table):
    again = table.site.run("fix", "--lang", "en")
    assert contents(table.site) == table.after
    assert "nothing that can be corrected without you" in again.text
    assert again.status == 1


def test_a_preview_changes_nothing_and_foretells_exactly_what_is_done(table):
    assert table.previewed == table.before
    removed = re.findall(r"^-(?!-- a/)(.*)$", table.preview.text, re.MULTILINE)
    assert len(removed) == sum(len(changed_lines(table.before[path], table.after[path])) for path in table.before)
    assert table.preview.text.startswith("--- a/content/members/apostrophe-in-single-quotes/member.yaml\n+++ b/content/")


def test_a_preview_holds_no_character_that_steers_a_terminal_or_turns_the_writing(table):
    assert {c for c in table.preview.text + table.result.text if unicodedata.category(c) in {"Cc", "Cf"}} <= {"\n", "\t"}


def test_what_is_left_is_told_and_counted(table):
    assert "What is left is for you to decide:" in table.result.text
    assert "[field-missing]" in table.result.text
    errors = table.checked_after.report["summary"]["errors"]
    assert f"Left: errors: {errors}," in table.result.text
    assert table.result.status == table.preview.status == 1


# Files as they come


def test_line_endings_mark_mode_and_comments_stay(site):
    made = site(member(website="www.kanton.example # our site"))
    file = made.root / STUDIO
    text = "\ufeff# Jo's entry\r\n" + file.read_text("utf-8").replace("\n", "\r\n").replace("kind: company", "kind:  compagny   # a firm ")
    file.write_bytes(text.rstrip("\r\n").encode())
    file.chmod(0o640)
    before = file.read_bytes()
    assert made.run("fix").status == 0
    expected = before.replace(b"www.kanton", b"https://www.kanton").replace(b"compagny", b"company")
    assert file.read_bytes() == expected
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(path.name for path in file.parent.iterdir()) == ["member.yaml"]


def test_several_files_are_put_right_in_one_run_and_named_ones_alone(site):
    made = site(member("atelier-a", website="www.a.example") + member("atelier-b", website="www.b.example"))
    before = contents(made)
    made.run("fix", "content/members/atelier-b")
    assert [path for path, data in contents(made).items() if data != before[path]] == ["content/members/atelier-b/member.yaml"]
    result = made.run("fix", "--lang", "en")
    assert result.status == 0
    assert "content/members/atelier-a/member.yaml\n  12 | website: www.a.example\n     → website: https://www.a.example\n" in result.text
    assert made.check().codes == []


def test_a_long_text_loses_its_invisible_characters(site):
    made = site(member() + "--- content/members/studio-kanton/about.fr.md\nDes bo\u200bîtes.\n")
    assert made.run("fix").status == 0
    assert (made.root / "content/members/studio-kanton/about.fr.md").read_text("utf-8") == "Des boîtes.\n"


def test_a_correction_that_would_break_something_else_is_left_and_told(site):
    # The name can be nothing but website, and there is one already.
    made = site(member(website="https://a.example") + "web_site: https://b.example\n")
    before = contents(made)
    result = made.run("fix", "--lang", "en")
    assert contents(made) == before
    assert result.status == 1
    assert "web_site" in result.text


def test_a_short_name_that_two_communes_answer_to_is_left(site):
    places = """--- content/places.yaml
cantons:
  - id: south
    name: {en: South, fr: Sud}
    communes:
      - {id: esch-sur-alzette, name: Esch-sur-Alzette, city: yes}
      - {id: esch-sur-sure, name: Esch-sur-Sûre}
"""
    made = site(places + member(commune="Esch") + member("atelier-b", commune="Esch sur Alzette"))
    made.run("fix")
    assert "commune: Esch\n" in (made.root / STUDIO).read_text("utf-8")
    assert "commune: esch-sur-alzette\n" in (made.root / "content/members/atelier-b/member.yaml").read_text("utf-8")


def test_a_service_that_only_begins_like_another_is_left(site):
    services = """--- content/sectors/design/sector.yaml
order: 1
name: {en: Design, fr: Design}
services:
  - {id: packaging, name: {en: Packaging, fr: Emballage}}
  - {id: music-pr, name: {en: Publicity, fr: Promotion}}
"""
    made = site(services + member(services="[music]") + member("atelier-b", services="[muisc-pr]"))
    made.run("fix")
    assert "services: [music]\n" in (made.root / STUDIO).read_text("utf-8")
    assert "services: [music-pr]\n" in (made.root / "content/members/atelier-b/member.yaml").read_text("utf-8")


@pytest.mark.parametrize("language, since", [("fr", "2018-06-05"), ("en", "05/06/2018")])
def test_a_date_that_an_american_reads_otherwise_is_only_corrected_where_no_english_is_written(site, language, since):
    made = site(member(since="05/06/2018", language=language))
    made.run("fix")
    assert f"since: {since}\n" in (made.root / STUDIO).read_text("utf-8")


def test_a_file_that_somebody_saves_meanwhile_is_left_to_them(site, monkeypatch):
    made = site(member(website="www.kanton.example"))
    found = mending.mend

    def slow(*arguments):
        mended = found(*arguments)
        made.write(member(website="www.new.example"))
        return mended

    monkeypatch.setattr(mending, "mend", slow)
    result = made.run("fix", "--lang", "en")
    assert result.status == 1
    assert "changed meanwhile" in result.errors
    assert "website: www.new.example\n" in (made.root / STUDIO).read_text("utf-8")


def test_check_tells_in_every_language_how_many_would_be_fixed(site):
    made = site(member(website="www.kanton.example", kind="compagny", team=""))
    for lang in LANGUAGES:
        result = made.run("check", "--lang", lang)
        assert re.search(r"showcase fix.*\b2\b", result.text.splitlines()[-1]), result.text
    report = made.check()
    assert report.report["summary"]["fixable"] == 2
    assert [one["code"] for one in report.problems if "fix" in one] == ["not-a-web-address", "unknown-choice"]
    assert report.problems[-2]["fix"] == {"edits": [{"line": 10, "column": 10, "width": 18, "text": "https://www.kanton.example"}]}


def test_check_says_nothing_of_fix_where_there_is_nothing_to_fix(site):
    assert "showcase fix" not in site(member()).run("check", "--lang", "en").text


def test_a_site_without_problems_needs_nothing(site):
    result = site(member()).run("fix", "--lang", "fr")
    assert result.status == 0
    assert result.text.startswith("Il n’y a rien")


def test_a_path_that_is_not_there_is_wrong_usage(site):
    assert site(member()).run("fix", "content/members/nobody").status == 2


def test_a_file_that_is_not_utf8_is_left(site):
    made = site(member(website="www.kanton.example"))
    (made.root / STUDIO).write_bytes((made.root / STUDIO).read_bytes() + b"# caf\xe9\n")
    before = contents(made)
    assert made.run("fix").status == 1
    assert contents(made) == before


def test_changes_are_made_from_the_back_and_count_characters_not_bytes():
    data = "é: ü\r\nb: 1\rc".encode()
    assert mending.rewritten(data, [Edit(1, 1, 1, "ee"), Edit(1, 4, 1, "ue"), Edit(3, 1, 1, "d")]) == b"ee: ue\r\nb: 1\rd"


# Any combination of mistakes

MISTAKES = [
    "website: www.kanton.example", "website:www.kanton.example", "booking: https//a.example", "webiste: a.example", "since: 29.05.2018",
    "since: 29 mai 2018", "since: soon", "reviewed: 05/06/2026", "founded: last year", "budget: 10k", "remote: perhaps", "budjet: 5-20k",
    "phone: “+352 26 12 34 56”", "phone: call me", "offers: Clay: by the kilo", "offers: {en: Clay, glazes and tools}", "seeks: 'L'argile'",
    'seeks: "Clay', "seeks: [clay", "seeks: @kanton", "seeks: *clay*", "seeks: Clay #1", "\tseeks: clay", " seeks: clay", "seeks clay",
    "services: packaging, branding", "services: [Emballage, brandnig, shoes]", "commune: Kail", "partners: [Studio Kanton, nobody]",
    "markets: {served: [Belgique, XX]}", "languages: [lu, Deutsch]", "address: {postcode: L–4620, town: Esch, lower town}", "adress: {town: Esch}",
    "legal:\n\trcs: RCS B 12.345\n\tvat: none", "awards:\n  -title: Bowl\n", "awards:\n  - {title: Bowl, year: 20}", "team:\u00a02-5", "---",
    "keywords: [a, b, a]", "engagement:\n  * commission", "name: Again", "offers: clay\u200b", "# a comment", "industries: [cultur, retail]",
]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(MISTAKES), min_size=1, max_size=6), st.sampled_from(["\n", "\r\n"]), st.randoms(use_true_random=False))
def test_no_combination_of_mistakes_is_made_worse(tmp_path_factory, mistakes, ending, random):
    made = Site(tmp_path_factory.mktemp("mix")).write(PLAIN_SITE).write(member())
    lines = (made.root / STUDIO).read_text("utf-8").splitlines()
    for mistake in mistakes:
        lines.insert(random.randint(0, len(lines)), mistake)
    text = "\n".join(lines).replace("\n", ending)
    (made.root / STUDIO).write_bytes(text.encode())
    checked = made.check()
    made.run("fix")
    after = (made.root / STUDIO).read_bytes().decode()
    errors = [
        Counter((one["line"], one["code"]) for one in some if one["severity"] == "error")
        for some in (checked.problems, made.check().problems)
    ]
    assert errors[1] - errors[0] == Counter()
    old, new = text.split(ending), after.split(ending)
    assert len(old) == len(new)
    changed = {one for one, other in zip(old, new, strict=True) if one != other}
    assert changed <= {line for mistake in MISTAKES for line in mistake.split("\n")}
    if changed:
        assert sum(errors[1].values()) < sum(errors[0].values()) or len(made.check().problems) < len(checked.problems)
    else:
        assert checked.report["summary"]["fixable"] == 0
    made.run("fix")
    assert (made.root / STUDIO).read_bytes().decode() == after
