"""What is about to be published is looked at: what leads nowhere, shows nothing to the blind or weighs too much is told, and kept back."""

from __future__ import annotations

import pytest

from conftest import PLAIN_SITE, Site, member
from showcase import gate
from showcase.gate import Gate, Target, contrast
from showcase.inward import text_links

THEME = PLAIN_SITE.split("--- content/places.yaml")[0].strip() + "\ntheme: own\n--- themes/own/theme.yaml\nextends: default\n"


def about(text: str, lang: str = "en") -> str:
    """A text of a good length that begins with `text`."""
    return f"--- content/members/studio-kanton/about.{lang}.md\n{text}\n\n{'We fold boxes, and glue none of them. ' * 8}\n"


def own_template(block: str) -> str:
    """A theme of a site's own that puts something into the pages of members."""
    template = f'{{% extends "parent/pages/member.html" %}}{{% block member_reach %}}{block}{{% endblock %}}'
    return f"{THEME}--- themes/own/templates/pages/member.html\n{template}\n"


def places(site: Site) -> list[tuple[str, int, int, str]]:
    return [(one["path"].rpartition("/")[2], one["line"], one["column"], one["code"]) for one in site.build().problems]


# Links in texts


def test_a_link_to_a_page_that_is_not_there_is_told_where_it_stands_and_nothing_is_published(site):
    tiny = site(member() + about("Hello.\n\nSee [us](https://tiny.example/en/members/studio-kantom/)."))
    built = tiny.build()
    assert built.status == 1 and not (tiny.root / "output").exists()
    assert [(one["code"], one["line"], one["column"]) for one in built.problems] == [("link-dead", 3, 10)]
    assert "https://tiny.example/en/members/studio-kanton/" in built.problems[0]["hint"]
    assert tiny.check().codes == ["link-dead"], "check tells it too"


@pytest.mark.parametrize(
    "address",
    [
        "https://tiny.example/en/members/studio-kanton/",
        "https://tiny.example/en/members/studio-kanton",
        "https://tiny.example/fr/membres/studio-kanton/?from=x#main",
        "https://tiny.example/",
        "https://tiny.example",
        "https://tiny.example/data/members.json",
        "https://tiny.example/sitemap.xml",
        "https://tiny.example.org/anything",
        "mailto:jo@tiny.example",
        "tel:+352 20 00 01 23",
    ],
)
def test_links_that_lead_somewhere_are_let_through(site, address):
    tiny = site(
        member() + about(f"See [us](<{address}>) and ![a picture](nowhere.jpg), `[code](x)`, and [a] <!-- [note](y) -->\n\n    [z](zz)")
    )
    built = tiny.build()
    assert (built.status, built.codes) == (0, [])


def test_a_file_or_a_place_on_a_page_that_is_not_there_is_told_at_the_line(site):
    tiny = site(
        member()
        + about("[A](https://tiny.example/data/none.json)\n[b](https://tiny.example/en/#nowhere)\n[c](https://tiny.example/en/#main)")
    )
    assert places(tiny) == [("about.en.md", 1, 5, "link-dead"), ("about.en.md", 2, 5, "link-dead")]


def test_a_link_that_dies_because_somebody_left_is_told_though_its_own_page_did_not_change(site):
    tiny = site(member() + member("other", "Other") + about("With [them](https://tiny.example/en/members/other/)."))
    assert tiny.build().status == 0
    before = tiny.published()
    tiny.write(member("other", "Other", status="alumni"))
    assert places(tiny) == [("about.en.md", 1, 13, "link-dead")]
    assert tiny.published() == before
    tiny.write(about("Without them."))
    assert tiny.build().status == 0


def test_a_link_that_nobody_could_follow_is_told_and_mended_where_it_is_clear_what_was_meant(site):
    tiny = site(
        member()
        + about("[Us](www.kanton.example/a) and [works](projects/) and [bad][1].\n\n[1]: javascript:alert(1)\n\n[Jo](jo@kanton.example)")
    )
    built = tiny.build()
    assert built.status == 0
    assert [(one["line"], one["column"], one["code"], one["severity"]) for one in built.problems] == [
        (1, 6, "link-lost", "warning"),
        (1, 40, "link-lost", "warning"),
        (3, 6, "link-lost", "warning"),
        (5, 6, "link-lost", "warning"),
    ]
    assert tiny.run("fix", "--lang", "en").status == 0
    text = (tiny.root / "content/members/studio-kanton/about.en.md").read_text()
    assert text.startswith("[Us](https://www.kanton.example/a) and [works](projects/)")
    assert "\n[Jo](mailto:jo@kanton.example)\n" in text


def test_code_has_no_links_and_hides_none():
    text = (
        "```sh\n[a](https://a.example)\n```\n[b](https://b.example)\n\n    [c](https://c.example)\n\n`[d](d)` [e](https://e.example)\n~~~\n"
    )
    found = [*text_links(text + "[f](https://f.example)")]
    assert [(one.url, one.line, one.column) for one in found] == [
        ("https://b.example", 4, 5),
        ("https://e.example", 8, 14),
        ("https://f.example", 10, 5),
    ]


def test_links_are_found_in_texts_made_to_take_long():
    for text in (
        "[" * 20_000,
        "](" * 10_000,
        "[a](" * 5_000,
        "[a](b(" * 4_000,
        "`" * 20_000,
        "[a]:" * 5_000,
        "<!--" * 5_000,
        "```](\n" * 1_500,
    ):
        assert len(list(text_links(text))) <= 5_000


# What pages lead to, show and weigh


def test_a_dead_link_of_a_theme_keeps_the_site_back(site):
    tiny = site(member())
    assert tiny.build().status == 0
    before = tiny.published()
    tiny.write(own_template('<a href="{{ site.root_url }}nowhere/">x</a><a href="#nothing">y</a><a href="{{ site.home_url }}#none">z</a>'))
    built = tiny.build()
    assert built.status == 1 and tiny.published() == before
    assert {one["code"] for one in built.problems} == {"page-dead-link"}
    told = " ".join(one["message"] for one in built.problems)
    assert "nowhere/index.html" in told and "#nothing" in told and "index.html#none" in told
    tiny.write(
        own_template('<a href="{{ site.root_url }}en/">x</a><a href="../">up</a><a href="#main">y</a><a href="//else.example/">z</a>')
    )
    assert tiny.build().status == 0


def test_a_page_that_is_not_made_again_is_asked_for_its_links_when_files_go(site):
    tiny = site(member() + own_template('<a href="{{ site.root_url }}en/members/other/">x</a>') + member("other", "Other"))
    assert tiny.build().status == 0
    (tiny.root / "content/members/other/member.yaml").unlink()
    (tiny.root / "content/members/other").rmdir()
    built = tiny.build()
    assert built.status == 1 and set(built.codes) == {"page-dead-link"}
    assert "en/members/other/index.html" in tiny.published()


def test_a_picture_without_words_keeps_the_site_back(site):
    tiny = site(member() + own_template('<img src="/en/x.png" width="1" height="1">'))
    assert {"page-without-alt", "page-dead-link"} == set(tiny.build().codes)
    tiny.write(own_template('<img src="/robots.txt" alt="" width="1" height="1">'))
    assert tiny.build().status == 0


def test_a_heavy_page_is_told_and_published_and_with_strict_kept_back(site, monkeypatch):
    tiny = site(member())
    monkeypatch.setitem(gate.MOST_BYTES_OF, "member", 3_000)
    built = tiny.build()
    assert built.status == 0
    assert [(one["path"], one["code"]) for one in built.problems] == [
        ("en/members/studio-kanton/index.html", "page-heavy"),
        ("fr/membres/studio-kanton/index.html", "page-heavy"),
    ]
    assert tiny.build("--strict", "--clean").status == 1


def test_colours_of_sectors_in_which_words_could_not_be_read_are_told_at_their_line(site):
    tiny = site(member())
    path = tiny.root / "content/sectors/design/sector.yaml"
    path.write_text(path.read_text() + "colour: '#ffcc00'\ncolour_dark: '#303030'\n")
    assert places(tiny) == [("sector.yaml", 6, 9, "colour-faint"), ("sector.yaml", 7, 14, "colour-faint")]
    path.write_text(path.read_text().replace("ffcc00", "8a3b12").replace("303030", "f0a070"))
    assert places(tiny) == []
    assert round(contrast("#000000", "#ffffff"), 6) == 21 and round(contrast("#777777", "#ffffff"), 2) == 4.48


@pytest.mark.parametrize(
    ("base", "file", "address", "target"),
    [
        ("/", "en/index.html", "/en/members/", Target("en/members/index.html")),
        ("/", "en/index.html", "/", Target("index.html")),
        ("/", "en/index.html", "../fr/?q=1#top", Target("fr/index.html", "top")),
        ("/", "en/a/index.html", "x.html", Target("en/a/x.html")),
        ("/", "en/index.html", "/r%C3%A9/?a&amp;b", Target("ré/index.html")),
        ("/sub/path/", "en/index.html", "/sub/path/en/", Target("en/index.html")),
        ("/sub/path/", "en/index.html", "/sub/path/", Target("index.html")),
        ("/sub/path/", "en/index.html", "?page=2", Target("en/index.html")),
    ],
)
def test_addresses_are_followed_as_a_browser_does(base, file, address, target):
    one = Gate(base)
    one.follow(file, f'<a href="{address}">x</a>'.encode())
    assert list(one.targets) == [target]


@pytest.mark.parametrize(
    "address", ["https://x.example/", "//x.example/y", "mailto:a@b.example", "data:image/png;base64,x", "/other/site/", "#top"]
)
def test_addresses_outside_of_the_site_are_not_followed(address):
    one = Gate("/sub/path/")
    one.follow("en/index.html", f'<a href="{address}">x</a><img src="{address}" alt="">'.encode())
    assert one.targets == {}


def test_every_picture_of_a_set_is_followed():
    one = Gate("/")
    one.follow("en/index.html", b'<img srcset="/media/a-480.avif 480w, /media/a-960.avif 960w" alt="">')
    assert list(one.targets) == [Target("media/a-480.avif"), Target("media/a-960.avif")]
