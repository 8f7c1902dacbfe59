"""What is published is leaner than what is written, and means the same."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.lean import lean_css, lean_html, lean_js

ASSETS = Path(__file__).parents[1] / "themes/default/assets"

STYLES = {
    "a { b : c ; }": "a{b :c}",
    "a , b > c { d: e, f }": "a,b > c{d:e,f}",
    "a :hover { b: c }": "a :hover{b:c}",
    ".a .b{}": ".a .b{}",
    ".a/* beside */.b { c: d }": ".a/**/.b{c:d}",
    "/* first */ a /* second */ b { }": "a b{}",
    "@media screen and (min-width: 60em) { a { b: calc(1rem + 2 * (3px - 1px)) } }": "@media screen and (min-width:60em){a{b:calc(1rem + 2 * (3px - 1px))}}",
    'a::after { content: " / * ; {" }': 'a::after{content:" / * ; {"}',
    "a { content: 'it\\'s ; here' }": "a{content:'it\\'s ; here'}",
    "a { b: url(x.svg#a;b) }": "a{b:url(x.svg#a;b)}",
    "/*! Licence : keep */ a { b: c }": "/*! Licence : keep */ a{b:c}",
    "a{b:c}\n\n\ta  :is( d , e ){}": "a{b:c}a :is( d,e ){}",
}


@pytest.mark.parametrize("written", STYLES)
def test_a_style_sheet_loses_comments_and_blanks_that_mean_nothing(written):
    assert lean_css(written) == STYLES[written]
    assert lean_css(lean_css(written)) == lean_css(written)


SCRIPTS = {
    "/** What it does. */\nexport const a = 1;\n": "export const a = 1;\n",
    "/**\n * What it does:\n * `this`.\n */\nf();\n": "f();\n",
    "  // why\n  f(); // here\n\n": "f(); // here\n",
    "const a = /** @type {b} */ (c);\n/** @type {d} */ (e).f();\n": "const a = /** @type {b} */ (c);\n/** @type {d} */ (e).f();\n",
    "return\n// line\n1\n": "return\n1\n",
    "const a = `b ${c} d`;\n  const e = 'http://f';\n": "const a = `b ${c} d`;\nconst e = 'http://f';\n",
    "/*! Licence */\nf();\n": "/*! Licence */\nf();\n",
    "const a = 'no\u2028break';\n": "const a = 'no\u2028break';\n",
}

LEFT_ALONE = [
    "const a = `one\n  // two\n`;\n",
    "const a = 'one \\\n  // two';\n",
    "f(); /* one\n  // two */ g();\n",
    "/*\n one\n*/ f();\n",
    "const a = /`/;\n  // why\n",
]


@pytest.mark.parametrize("written", SCRIPTS)
def test_a_script_loses_indentation_and_comments_on_lines_of_their_own(written):
    assert lean_js(written) == SCRIPTS[written]


@pytest.mark.parametrize("written", LEFT_ALONE)
def test_a_script_in_which_a_line_may_begin_within_a_text_is_left_alone(written):
    assert lean_js(written) == written


def test_every_script_of_the_default_theme_is_made_leaner():
    for path in sorted(ASSETS.glob("js/*.js")):
        written = path.read_text("utf-8")
        assert len(lean_js(written)) < 0.9 * len(written), path.name


def test_style_sheets_of_the_default_theme_keep_every_declaration():
    def words(text):
        return re.findall(r'"[^"]*"|[^\s{};,:/"]+|[{:]', re.sub(r"/\*.*?\*/", " ", text, flags=re.DOTALL))

    for path in sorted(ASSETS.glob("css/*.css")):
        written = path.read_text("utf-8")
        assert words(lean_css(written)) == words(written), path.name
        assert len(lean_css(written)) < len(written)


PAGES = {
    "<p>\n    One\n</p>\n\n\n<p>two</p>\n": "<p>\nOne\n</p>\n<p>two</p>",
    "<p>One  two</p>": "<p>One  two</p>",
    "<p>a\u00a0\n\u00a0b</p>": "<p>a\u00a0\n\u00a0b</p>",
    "<a>b</a>\n  <a>c</a>": "<a>b</a>\n<a>c</a>",
    "  <p>a</p>\n<pre>\n  b\n\n    c</pre>\n\n  <p>d</p>": "<p>a</p>\n<pre>\n  b\n\n    c</pre>\n<p>d</p>",
    "<pre>a\n  b</present>\n  c</pre >\n  d": "<pre>a\n  b</present>\n  c</pre >\nd",
    "<b>a</b>  <textarea>\n  b\n</textarea>  c": "<b>a</b>  <textarea>\n  b\n</textarea>  c",
    '<script type="application/json">{\n  "a": 1\n}</script>\n\n <p>': '<script type="application/json">{\n  "a": 1\n}</script>\n<p>',
}


@pytest.mark.parametrize("written", PAGES)
def test_a_page_loses_indentation_and_empty_lines_and_nothing_else(written):
    assert lean_html(written) == PAGES[written]


@given(st.lists(st.sampled_from(["<p>", "</p>", "<pre>", "</pre>", "a", "b", "\n", "  ", "\u00a0"])).map("".join))
def test_no_word_of_a_page_is_joined_to_another_or_parted(written):
    def shown(text):
        return [
            [part] if part.startswith("<pre") else re.split(r"[ \n]+", part.strip(" \n"))
            for part in re.split(r"(<pre>.*?(?:</pre>|\Z))", text, flags=re.DOTALL)
        ]

    assert shown(lean_html(written)) == shown(written.strip(" \n"))
