"""Beginning an entry: asked for at a terminal, taken from options in scripts, explained field by field, never over another."""

from __future__ import annotations

import importlib
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import TODAY, member
from showcase import __file__ as program
from showcase.schema import ENTRIES
from showcase.wording import LANGUAGES
from showcase.wording.fields import asking

ALL = [
    *("--name", "Atelier Grès", "--language", "fr", "--about", "Nous tournons des bols.", "--today", TODAY),
    *("--set", "kind=sole-trader", "--set", "sectors=design", "--set", "services=packaging, branding", "--set", "commune=esch"),
    *("--set", "tagline=Des bols : pour tous les jours", "--set", "website=https://gres.example", "--set", "languages=fr, lb"),
    *("--set", "team=1", "--set", "consent.by=Anne Gres", "--set", "consent.scope=entry", "--no-input"),
]
FILE = "content/members/atelier-gres/member.yaml"
COMMAND = importlib.import_module("showcase.cli.new")  # in the package, the name is the command itself


def text(made, path: str = FILE) -> str:
    return (made.root / path).read_text("utf-8")


def answering(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Sit at a terminal and type these answers; what is said is returned as it is said."""
    said: list[str] = []
    typed = iter(answers)

    class Person:
        def show(self, text: str) -> None:
            said.append(text)

        def ask(self, default: str) -> str:
            given = next(typed)
            said.append(f"> {given}")
            return given or default

    monkeypatch.setattr(COMMAND, "_at_terminal", lambda: True)
    monkeypatch.setattr(COMMAND, "_Terminal", Person)
    return said


def test_with_all_options_an_entry_passes_at_once(site):
    made = site()
    done = made.run("new", "member", *ALL)
    assert done.status == 0
    assert done.text.splitlines() == [
        "Écrit :",
        f"  {FILE}",
        "  content/members/atelier-gres/about.fr.md",
        "Lancez ensuite : showcase check content/members/atelier-gres",
    ]
    assert made.check("--strict").codes == ["text-short"]
    assert text(made, "content/members/atelier-gres/about.fr.md") == "Nous tournons des bols.\n"
    written = yaml.load(text(made), yaml.BaseLoader)
    assert written["tagline"] == "Des bols : pour tous les jours"
    assert written["services"] == ["packaging", "branding"]
    assert written["consent"] == {"by": "Anne Gres", "on": TODAY, "scope": ["entry"]}


def test_without_options_it_passes_once_its_blanks_are_filled(site):
    made = site()
    done = made.run("new", "member", "atelier-gres", "--no-input", "--lang", "en")
    assert done.status == 0
    blanks = re.findall(r"line (\d+): (.+)", done.text)
    names = [name for _, name in blanks]
    assert names == [
        *("name", "kind", "sectors", "services", "tagline", "commune", "website / email", "languages", "team", "by", "on"),
    ]
    assert made.check().status == 1
    filled = {
        **{"name": "Grès", "kind": "company", "sectors": "[design]", "services": "[packaging]", "tagline": "Bols", "commune": "esch"},
        **{"website / email": "https://gres.example", "languages": "[en]", "team": "1", "by": "Anne", "on": TODAY},
    }
    lines = text(made).split("\n")
    for line, name in blanks:
        key, _, rest = lines[int(line) - 1].partition(":")
        lines[int(line) - 1] = f"{key}: {filled[name]}{rest}"
    (made.root / FILE).write_text("\n".join(lines), "utf-8")
    # The long text is still a note to its author, which is not published.
    assert made.check().codes == ["text-empty"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_is_explained_in_the_language_of_the_entry(lang: str, site):
    made = site()
    settings = text(made, "content/site.yaml").replace(
        "  - {code: fr, name: Français}", "  - {code: fr, name: F}\n  - {code: de, name: D}\n  - {code: lb, name: L}"
    )
    (made.root / "content/site.yaml").write_text(settings, "utf-8")
    assert made.run("new", "member", "atelier-gres", "--language", lang, "--no-input").status == 0
    said = text(made)
    from showcase.wording.fields import explain

    for one in ENTRIES["member"].fields:
        assert re.search(rf"(?m)^#?{one.name}:", said), one.name
        assert explain(one.help, lang) in re.sub(r"\n# ", " ", said), one.name
    assert asking(lang)["needed"] in said
    assert said.startswith("# yaml-language-server: $schema=../../../schemas/member.json\n")


def test_each_example_left_out_may_be_taken_in(site):
    made = site()
    made.run("new", "member", *ALL)
    lines = text(made).split("\n")
    starts = [number for number, line in enumerate(lines) if re.match(r"#\w+:", line)]
    assert len(starts) > 25
    for start in starts:
        taken = list(lines)
        for number in range(start, len(lines)):
            if not lines[number].startswith("#"):
                break
            taken[number] = lines[number][1:]
        (made.root / FILE).write_text("\n".join(taken), "utf-8")
        codes = set(made.check().codes) - {"text-short"}
        # An example names pictures, projects and members that are not there, and a person without consent.
        assert codes <= {"picture-missing", "unknown-project", "unknown-member", "contact-without-consent", "geo-without-consent"}, lines[
            start
        ]


def test_what_is_there_is_never_written_over(site):
    made = site(member("atelier-gres"))
    before = text(made)
    done = made.run("new", "member", "atelier-gres", "--no-input", "--lang", "fr", "--anyway")
    assert (done.status, text(made)) == (1, before)
    assert f"{FILE} existe déjà" in done.errors


def test_a_text_that_is_there_is_kept_too(site):
    made = site("--- content/members/atelier-gres/about.fr.md\nDéjà écrit.\n")
    done = made.run("new", "member", "atelier-gres", "--language", "fr", "--no-input")
    assert done.status == 1
    assert not (made.root / FILE).exists()


@pytest.mark.parametrize(
    ("there", "why"),
    [
        ({"name": "ATELIER gres"}, "Le répertoire connaît déjà ce nom"),
        ({"website": "http://www.gres.example/fr"}, "Ce site web figure déjà"),
        ({"aliases": "[atelier-gres]"}, "l’ancien nom d’une fiche"),
        ({"legal": "{vat: LU 1502 7442}"}, "Ce numéro de TVA figure déjà"),
    ],
)
def test_an_entry_that_may_be_the_same_is_told_with_its_place(there: dict[str, str], why: str, site):
    made = site(member("old", **{"name": "Old", **there}))
    more = ["--set", "legal.vat=LU15027442"]
    done = made.run("new", "member", *ALL, *more)
    assert done.status == 1
    assert why in done.errors
    assert "content/members/old/member.yaml:" in done.errors
    assert not (made.root / FILE).exists()
    assert made.run("new", "member", *ALL, *more, "--anyway").status == 0


def test_a_profile_on_a_network_is_nobodys_own_website(site):
    made = site(member("old", website="https://www.instagram.com/old"))
    assert made.run("new", "member", *ALL, "--set", "website=https://instagram.com/gres").status == 0


def test_a_broken_neighbour_is_still_known(site):
    made = site("--- content/members/old/member.yaml\nname: Atelier Grès\nteam: many\n")
    assert made.run("new", "member", *ALL).status == 1


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("team=lots", "team: "),
        ("tema=2-5", "team"),
        ("team", "--set FIELD=VALUE"),
        ("services=plumbing", "plumbing"),
        ("address.strasse=1, rue", "address.strasse"),
        ("tagline=" + "long " * 40, "120"),
    ],
)
def test_a_wrong_option_is_wrong_usage(option: str, told: str, site):
    made = site()
    done = made.run("new", "member", "atelier-gres", "--no-input", "--lang", "en", "--set", option)
    assert done.status == 2
    assert told in done.errors
    assert not (made.root / FILE).exists()


@pytest.mark.parametrize("arguments", [["member"], ["member", "Atelier Grès"], ["project"], ["project", "nobody/bowl"], ["bowl", "x"]])
def test_a_name_that_cannot_be_used_is_wrong_usage(arguments: list[str], site):
    done = site().run("new", *arguments, "--no-input")
    assert done.status == 2
    assert done.errors.startswith("showcase: ")


def test_groups_and_languages_are_set_with_a_dot(site):
    made = site()
    more = [
        "address.town=Kayl",
        "tagline.en=Bowls",
        "contact={name: Jo, email: jo@gres.example}",
        "since=29.05.2018",
        "social.instagram=https://i.example",
    ]
    options = [one for one in ALL if not one.startswith("tagline=")]
    options.pop(options.index("--set", options.index("commune=esch")))
    assert made.run("new", "member", *options, *(part for one in more for part in ("--set", one))).status == 0
    written = yaml.load(text(made), yaml.BaseLoader)
    assert written["address"] == {"town": "Kayl"}
    assert written["tagline"] == {"en": "Bowls"}
    assert written["contact"] == {"name": "Jo", "email": "jo@gres.example"}
    assert written["since"] == "2018-05-29"
    assert written["social"] == {"instagram": "https://i.example"}


def test_at_a_terminal_words_are_understood_in_any_language(site, monkeypatch):
    said = answering(
        monkeypatch,
        *("fr", "Atelier Grès", "indépendante", "2", "boîtes", "boîtes; emballgae", "1, 2", "Des bols", "Esch", "gres.example", ""),
        *("français, luxembourgeois", "3", "Anne Gres", ""),
    )
    made = site()
    done = made.run("new", "member", "--today", TODAY)
    assert done.status == 0, done.errors
    written = yaml.load(text(made), yaml.BaseLoader)
    assert written == {
        **{"name": "Atelier Grès", "language": "fr", "kind": "sole-trader", "sectors": ["design"], "services": ["packaging", "branding"]},
        **{"tagline": "Des bols", "commune": "esch", "website": "https://gres.example", "languages": ["fr", "lb"], "team": "2-5"},
        "consent": {"by": "Anne Gres", "on": TODAY},
    }
    assert "Le nom, tel que vous l’écrivez vous-même" in said
    assert "  Vouliez-vous dire l’un de ceux-ci ?" in said
    assert "      Emballage" in said
    assert "  → https://gres.example" in said


def test_at_a_terminal_a_twin_is_told_before_more_is_asked(site, monkeypatch):
    said = answering(monkeypatch, "en", "Studio Kanton!", "no")
    made = site(member("old-kanton"))
    done = made.run("new", "member", "--lang", "en")
    assert done.status == 1
    assert said[-1] == "> no"
    assert any("content/members/old-kanton/member.yaml:1" in one for one in said)
    assert "Nothing was written." in done.errors


def test_what_is_left_for_later_is_a_blank(site, monkeypatch):
    answering(monkeypatch, "en", "Gres", *[""] * 30)
    made = site()
    done = made.run("new", "member", "--lang", "en")
    assert done.status == 0
    assert "tagline" in done.text
    assert made.check().status == 1


def test_a_project_belongs_to_its_member(site):
    made = site(member())
    done = made.run("new", "project", "studio-kanton", "--name", "Lantern House", "--set", "year=2025", "--no-input", "--lang", "en")
    assert done.status == 0
    path = "content/members/studio-kanton/projects/lantern-house.yaml"
    assert text(made, path).startswith("# yaml-language-server: $schema=../../../../schemas/project.json\n")
    assert [name for _, name in re.findall(r"line (\d+): (.+)", done.text)] == ["src", "alt"]
    assert (made.root / "content/members/studio-kanton/projects/lantern-house.en.md").exists()
    again = made.run("new", "project", "studio-kanton/lantern", "--name", "Lantern house", "--no-input", "--lang", "en")
    assert again.status == 1
    assert f"{path}:" in again.errors


@pytest.mark.parametrize("kind", [kind for kind in ENTRIES if kind != "project"])
def test_every_kind_can_be_begun(kind: str, site):
    made = site()
    done = made.run("new", kind, "something", "--name", "Something", "--no-input", "--lang", "en")
    assert done.status == 0, done.errors
    files = re.findall(r"^  (content/.+)$", done.text, re.MULTILINE)
    assert f"schemas/{kind}.json" in text(made, files[0])
    codes = {one["code"] for one in made.check("/".join(files[0].split("/")[:-1])).problems}
    assert codes <= {"field-blank", "language-missing", "no-way-to-write", "text-empty", "too-few"}


def test_a_page_with_its_titles_passes_at_once(site):
    made = site()
    options = ["--set", "title.en=Press", "--set", "title.fr=Presse", "--set", "menu=none", "--about", "News."]
    assert made.run("new", "page", "press", "--language", "en", "--no-input", *options).status == 0
    assert made.check("--strict").codes == []


def test_a_sector_takes_the_next_place(site):
    made = site()
    options = ["--set", "name.en=Crafts", "--set", "name.fr=Artisanat", "--about", "Hands."]
    assert made.run("new", "sector", "--language", "en", "--name", "Crafts", "--no-input", *options).status == 0
    assert yaml.load(text(made, "content/sectors/crafts/sector.yaml"), yaml.BaseLoader)["order"] == "2"
    assert made.check("--strict").codes == []


def test_a_note_in_a_text_is_not_published(site):
    made = site(member() + "--- content/members/studio-kanton/about.en.md\n<!-- Ask Jo -->\nWe make boxes.\n")
    assert made.build("--no-images").status == 0
    page = made.page("en/members/studio-kanton")
    assert "We make boxes." in page
    assert "Ask Jo" not in page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_question_stands_in_every_language(lang: str):
    gaps = {code: set(re.findall(r"\{\w+\}", said)) for code, said in asking("en").items()}
    assert {code: set(re.findall(r"\{\w+\}", said)) for code, said in asking(lang).items()} == gaps
    assert lang == "en" or not {code for code, said in asking(lang).items() if said == asking("en")[code]}


def test_at_a_real_terminal_it_asks_and_may_be_stopped(site):
    made = site()
    leader, follower = pty.openpty()
    source = Path(program).parents[1]
    environment = {**os.environ, "PYTHONPATH": str(source), "LC_ALL": "fr_FR.UTF-8", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "showcase", "new", "--site", str(made.root), "member"]
    running = subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, env=environment, start_new_session=True)
    os.close(follower)
    os.write(leader, b"fr\n")
    said = b""
    while b"Le nom, tel que vous" not in said:
        said += os.read(leader, 4096)
    os.write(leader, b"\x04")
    assert running.wait(30) == 3
    os.close(leader)
    assert not (made.root / "content/members").exists()
