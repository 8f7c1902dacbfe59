"""Themes: a child of a few lines works, assets follow their names, faults are told at their line, and every field is shown."""

from __future__ import annotations

import re
import typing
from dataclasses import fields, is_dataclass
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from conftest import PLAIN_SITE, member
from showcase import shown
from showcase.model import Said
from showcase.render import SectorStyle
from showcase.themes import publish_assets

OWN_THEME = """
--- content/site.yaml
""" + PLAIN_SITE.partition("--- content/site.yaml\n")[2].partition("--- ")[0] + """theme: own
--- themes/own/theme.yaml
title: Own
extends: default
"""  # fmt: skip


def published(site, pattern):
    """The one published asset whose name matches, as (name, text)."""
    (path,) = (site.root / "output/assets").glob(pattern)
    return path.name, path.read_text("utf-8", "replace")


# A child theme


def test_a_theme_of_two_short_files_changes_one_block_and_keeps_the_rest(site):
    tiny = site(
        OWN_THEME
        + member()
        + """--- themes/own/templates/pages/member.html
{% extends "parent/pages/member.html" %}
{% block member_reach %}{{ super() }}<p class="mention">{{ _("Members") }}: {{ view.name.words }}</p>{% endblock %}
"""
    )
    assert tiny.build().status == 0
    english, french = tiny.page("en/members/studio-kanton/"), tiny.page("fr/membres/studio-kanton/")
    assert '<p class="mention">Members: Studio Kanton</p>' in english
    assert '<p class="mention">Membres: Studio Kanton</p>' in french
    assert "mailto:studio@studio-kanton.example" in english and "<footer" in english


def test_a_child_changes_a_macro_for_every_page_that_uses_it_and_hands_on_the_others(site):
    tiny = site(
        OWN_THEME
        + member()
        + """--- themes/own/templates/components/members.html
{% from "parent/components/members.html" import member_row as row, ask_the_desk as ask %}
{% set member_row = row %}
{% set ask_the_desk = ask %}
{% macro member_rows(cards, lang, level="h2") %}<p>{{ cards | length }} in rows</p>{% endmacro %}
"""
    )
    assert tiny.build().status == 0
    assert "<p>1 in rows</p>" in tiny.page("en/members/") and "<p>1 in rows</p>" in tiny.page("en/places/south/esch/")
    assert "desk@tiny.example" in tiny.page("en/places/south/kayl/")


def test_a_grandchild_reaches_both_its_parents(site):
    tiny = site(
        OWN_THEME.replace("extends: default", "extends: middle")
        + member()
        + """--- themes/middle/theme.yaml
extends: default
--- themes/middle/templates/pages/member.html
{% extends "parent/pages/member.html" %}
{% block member_reach %}<p>middle</p>{{ super() }}{% endblock %}
--- themes/own/templates/pages/member.html
{% extends "parent/pages/member.html" %}
{% block member_reach %}<p>own</p>{{ super() }}{% endblock %}
"""
    )
    assert tiny.build().status == 0
    page = tiny.page("en/members/studio-kanton/")
    assert 0 < page.index("<p>own</p>") < page.index("<p>middle</p>") < page.index('class="reach"')


def test_an_own_asset_stands_in_for_the_parents_of_the_same_name(site):
    tiny = site(member())
    tiny.build()
    before = {re.sub(r"\.\w+\.", ".", name): name for name in tiny.published() if name.startswith("assets/")}
    tiny.write(OWN_THEME + '--- themes/own/assets/img/icon.svg\n<svg xmlns="http://www.w3.org/2000/svg"><!-- own --></svg>\n')
    assert tiny.build().status == 0
    after = {re.sub(r"\.\w+\.", ".", name): name for name in tiny.published() if name.startswith("assets/")}
    assert before.keys() == after.keys()
    assert {name for name in before if before[name] != after[name]} == {"assets/icon.svg"}
    name, text = published(tiny, "icon.*.svg")
    assert "<!-- own -->" in text
    assert f'href="/assets/{name}"' in tiny.page("en/members/studio-kanton/")


def test_a_theme_may_add_a_style_sheet_of_its_own(site):
    tiny = site(
        OWN_THEME
        + """--- themes/own/assets/css/own.css
:root { --accent: #123456; background: url("../img/icon.svg") }
--- themes/own/templates/base.html
{% extends "parent/base.html" %}
{% block head %}<link rel="stylesheet" href="{{ asset("css/own.css") }}">{% endblock %}
"""
    )
    assert tiny.build().status == 0
    name, text = published(tiny, "own.*.css")
    assert f'href="/assets/{name}"' in tiny.page("en/")
    assert f'url("{published(tiny, "icon.*.svg")[0]}")' in text


def test_a_theme_without_parents_needs_nothing_of_the_default_one(site):
    tiny = site(OWN_THEME.replace("extends: default\n", ""))
    for name in (Path(__file__).parents[1] / "themes/default/templates/pages").glob("*.html"):
        tiny.write(
            f"--- themes/own/templates/pages/{name.name}\n<!doctype html><html lang={{{{ page.lang }}}}><title>{{{{ page.template }}}}</title>\n"
        )
    assert tiny.build().status == 0
    assert tiny.page("fr/") == "<!doctype html><html lang=fr><title>home</title>\n"
    assert not [name for name in tiny.published() if name.startswith("assets/")]


# Generated files


def test_sector_colours_and_signs_are_made_from_the_sectors(site):
    tiny = site(
        """--- content/sectors/design/sector.yaml
order: 1
name: {en: Design, fr: Design}
colour: '#8a3b12'
colour_dark: '#f0a070'
sign: s...o...h
services: []
"""
    )
    assert tiny.build().status == 0
    colours = published(tiny, "sectors.*.css")[1]
    assert "[data-sector=design]{--sector:#8a3b12}" in colours and "--sector:#f0a070" in colours
    assert (
        '<symbol id="sign-design" viewBox="0 0 3 3"><path fill="currentColor" d="M0 0h1v1h-1zM1 1.5a' in published(tiny, "signs.*.svg")[1]
    )


def test_a_child_generates_a_file_of_its_own(site):
    tiny = site(OWN_THEME + "--- themes/own/templates/generated/list.txt\n{% for sector in sectors %}{{ sector.id }} {% endfor %}\n")
    assert tiny.build().status == 0
    assert published(tiny, "list.*.txt")[1].split() == ["design"]
    assert [field.name for field in fields(SectorStyle)] == ["id", "colour", "colour_dark", "sign"]


# Faults

FAULTY = {
    "a misspelt field": ("{{ view.nmae }}", "nmae"),
    "a name that is not there": ("{{ tittle }}", "tittle"),
    "a misspelt asset": ('{{ asset("css/missing.css") }}', "missing.css"),
    "a sum that cannot be done": ("{{ 1 / 0 }}", "division by zero"),
    "an unclosed block": ("{% if true %}", "endif"),
    "an unknown filter": ("{{ view.name.words | shout }}", "shout"),
    "a template that is not there": ('{% include "components/nothing.html" %}', "components/nothing.html"),
}


@pytest.mark.parametrize("fault", FAULTY)
def test_a_fault_in_a_template_is_told_at_its_line_and_nothing_is_published(site, fault):
    template, mentioned = FAULTY[fault]
    tiny = site(member())
    tiny.build()
    before = tiny.published()
    block = "{% block member_reach %}\n" + template + "\n{% endblock %}"
    tiny.write(OWN_THEME + f'--- themes/own/templates/pages/member.html\n{{% extends "parent/pages/member.html" %}}\n{block}\n')
    broken = tiny.build()
    assert broken.status == 1
    (found,) = broken.problems
    assert found["code"] == "template-error" and mentioned in found["message"]
    if fault != "a template that is not there":
        assert found["path"] == "themes/own/templates/pages/member.html"
        assert found["line"] in ({3, 4} if fault == "an unclosed block" else {3})
    assert tiny.published() == before


def test_a_fault_in_a_macro_is_told_where_the_macro_stands(site):
    tiny = site(
        OWN_THEME
        + member()
        + """--- themes/own/templates/components/facts.html
{% macro fact(label, class="", named="") %}
<p>{{ label }} {{ caller() }}</p>
{% endmacro %}
{% macro plain_fact(label, value, named="") %}

{{ value.nothing }}
{% endmacro %}
"""
    )
    (found,) = tiny.build().problems
    assert (found["path"], found["line"]) == ("themes/own/templates/components/facts.html", 6)


def test_a_fault_in_a_worker_process_is_told_like_any_other(site):
    tiny = site(OWN_THEME + "".join(member(f"member-{number}", f"Member {number}") for number in range(200)))
    tiny.write(
        '--- themes/own/templates/pages/member.html\n{% extends "parent/pages/member.html" %}\n{% block main %}{{ view.nmae }}{% endblock %}\n'
    )
    broken = tiny.run("build", "--format", "json", "--lang", "en", "--today", "2026-11-23", "--no-search", "--jobs", "2")
    assert broken.status == 1
    (found,) = broken.problems
    assert (found["path"], found["line"]) == ("themes/own/templates/pages/member.html", 2)


def test_a_fault_in_a_generated_file_is_told_at_its_line(site):
    tiny = site(OWN_THEME + "--- themes/own/templates/generated/sectors.css\na {}\n{{ sectors[0].hue }}\n")
    for run in (tiny.build, tiny.check):
        (found,) = run().problems
        assert (found["path"], found["line"]) == ("themes/own/templates/generated/sectors.css", 2)


def test_an_unknown_theme_and_an_unknown_parent_are_told_where_they_are_named(site):
    tiny = site("\n".join(OWN_THEME.splitlines()[:-3]) + "\n")
    (found,) = tiny.check().problems
    assert (found["code"], found["path"]) == ("no-theme", "content/site.yaml")
    tiny.write("--- themes/own/theme.yaml\ntitle: Own\nextends: defualt\n")
    (found,) = tiny.check().problems
    assert (found["code"], found["path"], found["line"]) == ("no-theme", "themes/own/theme.yaml", 2)


def test_themes_that_extend_each_other_are_told(site):
    tiny = site(OWN_THEME.replace("extends: default", "extends: other") + "--- themes/other/theme.yaml\nextends: own\n")
    assert tiny.check().codes == ["theme-loop"]
    tiny.write("--- themes/own/theme.yaml\nextends: own\n")
    assert tiny.build().codes == ["theme-loop"]


@pytest.mark.parametrize("name", ["templates/pages/member.html", "assets/css/own.css"])
def test_a_theme_file_that_is_not_utf8_is_told(site, name):
    tiny = site(OWN_THEME + f"--- themes/own/{name}\nline\n")
    (tiny.root / "themes/own" / name).write_bytes("first\nSchlüssel\n".encode("latin-1"))
    (found,) = tiny.check().problems
    assert (found["code"], found["path"], found["line"]) == ("not-utf8", f"themes/own/{name}", 2)


# Names of assets


def names(**sources):
    assets, problems = publish_assets({name.replace("_", ".").replace("9", "/"): data.encode() for name, data in sources.items()})
    return assets, [(one.code, dict(one.details)["name"]) for one in problems]


def test_an_asset_is_named_after_its_bytes():
    (one, _), (same, _), (other, _) = names(a_txt="one"), names(a_txt="one"), names(a_txt="other")
    assert one.names == same.names != other.names
    assert re.fullmatch(r"a\.[0-9a-f]{12}\.txt", one.names["a.txt"])


def test_what_refers_to_a_changed_asset_changes_its_name_too():
    before, _ = names(
        css9a_css="a { b: url(../img/x.svg) }", img9x_svg="1", js9m_js="import { n } from './n.js';", js9n_js="export const n = 1"
    )
    after, _ = names(
        css9a_css="a { b: url(../img/x.svg) }", img9x_svg="2", js9m_js="import { n } from './n.js';", js9n_js="export const n = 2"
    )
    assert all(before.names[name] != after.names[name] for name in ("a.css", "x.svg", "m.js", "n.js"))
    assert after.files[after.names["a.css"]].decode() == f'a{{b:url("{after.names["x.svg"]}")}}'
    assert after.files[after.names["m.js"]].decode() == f"import {{ n }} from './{after.names['n.js']}';"


@pytest.mark.parametrize("written", ["url(x.svg)", "url('x.svg')", 'url( "../img/x.svg" )', "url(/assets/img/x.svg)"])
def test_url_is_followed_in_all_its_spellings(written):
    assets, problems = names(a_css=f"a {{ b: {written} }}", img9x_svg="1")
    assert assets.files[assets.names["a.css"]].decode() == f'a{{b:url("{assets.names["x.svg"]}")}}'
    assert problems == []


def test_what_follows_the_name_of_a_file_stays():
    assets, _ = names(a_css="a { b: url(x.svg#part) }", x_svg="1")
    assert f'url("{assets.names["x.svg"]}#part")' in assets.files[assets.names["a.css"]].decode()


@pytest.mark.parametrize("written", ["url(#clip)", "url(data:image/png;base64,AA==)", "url(https://x.example/a.png)"])
def test_url_that_names_no_file_is_left_alone(written):
    assets, problems = names(a_css=f"a {{ b: {written} }}")
    assert assets.files[assets.names["a.css"]].decode() == f"a{{b:{written}}}"
    assert problems == []


@pytest.mark.parametrize("written", ["import './n.js';", 'import {a,\n b} from "./n.js";', "export * from '../js/n.js'"])
def test_imports_are_followed_in_all_their_spellings(written):
    assets, problems = names(m_js=written, n_js="")
    assert f"./{assets.names['n.js']}" in assets.files[assets.names["m.js"]].decode()
    assert problems == []


def test_a_missing_a_doubled_and_a_looping_asset_are_told():
    assert names(a_css="a { b: url(gone.svg) }")[1] == [("asset-missing", "gone.svg")]
    assert names(css9a_txt="1", js9a_txt="2")[1] == [("asset-twice", "a.txt")]
    assert names(a_js="import './b.js'", b_js="import './a.js'")[1] == [("asset-loop", "a.js")]


def test_every_asset_that_a_page_or_style_sheet_names_is_published(site):
    tiny = site(member())
    tiny.build()
    files = tiny.published()
    for name, data in files.items():
        if name.endswith(".html"):
            assert {f"assets/{one}" for one in re.findall(r'"/assets/([^"#]+)', data.decode())} <= files.keys()
        elif name.endswith(".css"):
            assert {f"assets/{one}" for one in re.findall(r'url\("([^":#]+)"\)', data.decode())} <= files.keys()


# Every field is shown

TEMPLATES = Path(__file__).parents[1] / "themes/default/templates"
# Fields that themes may use and the default one does not.
UNSHOWN: set[str] = set()


def viewed() -> list[type]:
    """All classes that a view is made of."""
    classes = [one for one in vars(shown).values() if isinstance(one, type) and one.__module__ == shown.__name__]
    return [*classes, Said]


def names_of(one: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(one)) if is_dataclass(one) else typing.cast(typing.Any, one)._fields


def mentioned() -> set[str]:
    """All attributes that the default theme's templates read."""
    environment = jinja2.Environment(extensions=["jinja2.ext.i18n"])
    trees = [environment.parse(path.read_text("utf-8")) for path in sorted(TEMPLATES.rglob("*")) if path.is_file()]
    return {found.attr for tree in trees for found in tree.find_all(nodes.Getattr)}


def test_every_field_of_every_view_is_shown_by_some_template():
    read = mentioned()
    unread = {f"{one.__name__}.{name}" for one in viewed() for name in names_of(one) if name not in read}
    assert unread - UNSHOWN == set()
    assert UNSHOWN - unread == set(), "shown by now: no longer exceptions"


def test_every_page_template_reads_every_field_of_its_own_view():
    environment = jinja2.Environment(extensions=["jinja2.ext.i18n"])
    for one in typing.get_args(shown.View):
        stem = one.__name__.removesuffix("View")
        name = "az" if stem == "AZ" else re.sub(r"(?<!^)([A-Z])", r"_\1", stem).lower()
        tree = environment.parse((TEMPLATES / f"pages/{name}.html").read_text("utf-8"))
        read = {found.attr for found in tree.find_all(nodes.Getattr) if isinstance(found.node, nodes.Name) and found.node.name == "view"}
        unread = {f"{one.__name__}.{field}" for field in set(names_of(one)) - read}
        assert unread - UNSHOWN == set()


def test_templates_read_no_field_that_no_view_has():
    environment = jinja2.Environment(extensions=["jinja2.ext.i18n"])
    frames = {"page": shown.PageFrame, "site": shown.SiteFrame}
    for path in [*sorted((TEMPLATES / "pages").glob("*.html")), TEMPLATES / "base.html"]:
        for found in environment.parse(path.read_text("utf-8")).find_all(nodes.Getattr):
            if isinstance(found.node, nodes.Name) and found.node.name in frames:
                assert found.attr in names_of(frames[found.node.name]), f"{path.name}: {found.node.name}.{found.attr}"
