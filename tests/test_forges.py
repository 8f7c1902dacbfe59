"""A member's page leads to the place where the entry is changed, and to where a visitor says what is wrong with it."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from conftest import PLAIN_SITE, member


def with_forge(forge: str) -> str:
    """The plain site's settings, with a forge."""
    settings = PLAIN_SITE.partition("--- content/places.yaml")[0].strip()
    return f"{settings}\nforge: {forge}\n"


def links(page: str) -> list[str]:
    foot = re.search(r'<p class="amend">(.*?)</p>', page)
    return [unescape(url) for url in re.findall(r'href="([^"]+)"', foot[1])]


@pytest.mark.parametrize(
    ("forge", "editor", "issue", "names"),
    [
        (
            "{kind: github, repository: https://forge.example/kanton/site}",
            "https://forge.example/kanton/site/edit/main/content/members/studio-kanton/member.yaml",
            "https://forge.example/kanton/site/issues/new",
            ("title", "body"),
        ),
        (
            "{kind: gitlab, repository: https://forge.example/a/b/site.git, branch: live/2027, folder: the site/}",
            "https://forge.example/a/b/site/-/edit/live/2027/the%20site/content/members/studio-kanton/member.yaml",
            "https://forge.example/a/b/site/-/issues/new",
            ("issue[title]", "issue[description]"),
        ),
    ],
)
def test_a_members_page_leads_to_the_forges_editor_and_to_an_issue_in_the_pages_language(site, forge, editor, issue, names):
    made = site(with_forge(forge) + member(name="Weiß & Co 100%"))
    assert made.build().status == 0
    edit, correct, kit = links(made.page("fr/membres/studio-kanton"))
    assert kit == "/fr/membres/studio-kanton/kit/"
    assert edit == editor
    assert correct.partition("?")[0] == issue
    title, body = (parse_qs(urlsplit(correct).query)[name][0] for name in names)
    assert title == "Correction : Weiß & Co 100%"
    assert body.splitlines()[:2] == ["https://tiny.example/fr/membres/studio-kanton/", "content/members/studio-kanton/member.yaml"]
    assert "Qu’est-ce qui est inexact" in body


def test_without_a_forge_a_correction_is_a_mail_to_the_desk_and_nothing_leads_to_an_editor(site):
    made = site(member())
    assert made.build().status == 0
    correct, kit = links(made.page("en/members/studio-kanton"))
    assert kit == "/en/members/studio-kanton/kit/"
    assert correct.startswith("mailto:desk@tiny.example?")
    said = parse_qs(urlsplit(correct).query)
    assert said["subject"] == ["Correction: Studio Kanton"]
    assert "https://tiny.example/en/members/studio-kanton/\r\n" in said["body"][0]


def test_an_unknown_kind_of_forge_is_told_with_those_that_are_known(site):
    made = site(with_forge("{kind: gitlap, repository: https://forge.example/kanton/site}") + member())
    (problem,) = made.check().problems
    assert problem["path"] == "content/site.yaml"
    assert "gitlab" in problem["hint"]
