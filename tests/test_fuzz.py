"""What nobody thought of: whatever bytes are read, the answer is a value and problems with places in the file; whatever is written, harmless HTML."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import PLAIN_SITE, Site, member
from showcase import typeset
from showcase.content import read_content, with_file
from showcase.decode import decode
from showcase.markup import to_html
from showcase.problems import Problem
from showcase.source import read_markdown, read_yaml
from showcase.svg import clean_svg
from showcase.unseen import hidden

SHORT = settings(max_examples=120, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
LONG = settings(SHORT, max_examples=5_000, derandomize=False)

# Pieces of which files are made; their signs are what parsers stumble over.
_YAML = [
    *":-?[]{},&*!|>'\"%@`#\\~= \t\n\r",
    "\n  ",
    "\n- ",
    ": ",
    " #",
    "---\n",
    "...\n",
    "<<: ",
    "!!python/x ",
    "&a ",
    "*a",
    "|+2\n",
    "\u202e",
    "\u2028",
    "\0",
    "é",
    "😀",
    "\ufeff",
]
_WORDS = [
    "name",
    "language",
    "tagline",
    "services",
    "packaging",
    "commune",
    "esch",
    "website",
    "https://a.example",
    "phone",
    "+352 2",
    "geo",
    "lat",
    "lon",
    "49.6",
    "geo: {lat: 1, lon: ",
    "en",
    "fr",
    "xx",
    "2026-02-30",
    "99999999999",
    "nan",
    "cover",
    "src",
    "alt",
    "images/a.jpg",
    "../x",
    "partners: [",
    "consent",
    "social",
    "awards",
    "- {",
]
yamlish = st.lists(st.sampled_from(_YAML + _WORDS) | st.text(max_size=3), max_size=60).map("".join)
_MARKS = [
    "#",
    "##",
    "\n",
    "\n\n",
    "*",
    "**",
    "_",
    "`",
    "```",
    "[",
    "](",
    ")",
    "![",
    "<",
    ">",
    "</",
    "<b ",
    "<script>",
    "<!--",
    "-->",
    "&",
    "&lt;",
    "&#x202e;",
    "|",
    "-|-\n",
    "- ",
    "1. ",
    "    ",
    "\t",
    "> ",
    "---",
    "===",
    "javascript:x",
    "https://a.example",
    "mailto:a@b.example?bcc=c",
    '"',
    "'",
    "\\",
    "word",
    "é",
    "\u202e",
    "\x02",
    "\x03",
    "klzzwxh:0001",
    "{{ x }}",
]
markdownish = st.lists(st.sampled_from(_MARKS) | st.text(max_size=3), max_size=50).map("".join)
_DRAWN = [
    "<svg ",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>",
    "</svg>",
    "<path d='M0 0h1'/>",
    "<g>",
    "</g>",
    "<use href='#a'/>",
    "<g id='a'>",
    "<style>",
    ".a{fill:url(#b)}",
    "</style>",
    "<script>",
    "</script>",
    " onload='x'",
    "<!DOCTYPE svg>",
    "<!ENTITY x 'y'>",
    "&x;",
    "<?x y?>",
    "<![CDATA[",
    "]]>",
    "<a xlink:href='javascript:x'>",
    "<image href='//a'/>",
    ">",
    "'",
    " fill='url(//a)'",
    " style='fill:red;background:url(x)'",
    "\0",
]
drawnish = st.lists(st.sampled_from(_DRAWN) | st.text(max_size=3), max_size=30).map(
    lambda parts: "".join(["<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>", *parts, "</svg>"]).encode("utf-8", "replace")
)


def whole(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def lie_inside(problems: list[Problem], data: bytes) -> None:
    """Each place, and each change that is offered, lies in the file."""
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = [len(line) for line in text.split("\n")]
    for one in problems:
        assert 0 <= one.where.line <= len(lines) and one.where.column >= 0
        # An undecodable byte counts as one sign.
        assert not one.where.line or one.where.column <= lines[one.where.line - 1] + 1
        for edit in one.mend:
            assert 1 <= edit.line <= len(lines) and edit.column >= 1 and edit.column - 1 + edit.width <= lines[edit.line - 1]


def read_anything(data: bytes) -> None:
    lie_inside(read_yaml(data, "a.yaml")[1], data)
    text, problems = read_markdown(data, "a.md")
    lie_inside(problems, data)
    assert (text is None) == bool(problems)
    assert text is None or not any(hidden(text))


ANY = st.binary(max_size=200) | yamlish.map(whole)


@SHORT
@given(ANY)
def test_any_bytes_are_read_to_a_value_and_problems_in_their_places(data):
    read_anything(data)


@pytest.mark.soak
@LONG
@given(ANY)
def test_very_many_bytes_are_read_to_a_value_and_problems_in_their_places(data):
    read_anything(data)


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory):
    site = Site(tmp_path_factory.mktemp("fuzz")).write(PLAIN_SITE).write(member("other", "Other")).write(member())
    return read_content(site.root)[0]


PATH = "content/members/studio-kanton/member.yaml"
WHOLE = member().partition("\n")[2]


def decode_anything(content, pieces: list[tuple[int, str]]) -> None:
    text = WHOLE
    for place, piece in pieces:
        place %= len(text)
        text = text[:place] + piece + text[place + len(piece) % 3 :]
    data = whole(text)
    changed, found = with_file(content, PATH, data)
    decoded, problems = decode(changed)
    lie_inside([*found, *(one for one in problems if one.where.path == PATH)], data)
    assert "other" in decoded.directory.members
    assert {one.where.path for one in problems} <= {PATH}


CHANGES = st.lists(st.tuples(st.integers(0, 10_000), st.sampled_from(_YAML + _WORDS)), min_size=1, max_size=6)


@SHORT
@given(pieces=CHANGES)
def test_a_file_changed_anyhow_is_decoded_and_harms_no_other(content, pieces):
    decode_anything(content, pieces)


@pytest.mark.soak
@LONG
@given(pieces=CHANGES)
def test_a_file_changed_anyhow_very_often_is_decoded_and_harms_no_other(content, pieces):
    decode_anything(content, pieces)


TAGS = set(
    [
        "p",
        "br",
        "strong",
        "em",
        "a",
        "ul",
        "ol",
        "li",
        "blockquote",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "code",
        "pre",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "sup",
    ]
)
EMPTY = {"br", "hr"}


class Reader(HTMLParser):
    """Reads HTML and holds it to the list of what may be there, each element closed in its order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []

    def handle_starttag(self, tag, attrs):
        assert tag in TAGS
        for name, value in attrs:
            assert (tag, name) in {("a", "href"), ("a", "rel"), ("ol", "start")}
            assert name != "href" or re.match(r"https?://|mailto:[^?,]+(?:\?[^,]*)?$|tel:", value)
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_comment(self, data):
        raise AssertionError("a comment")

    handle_decl = handle_pi = unknown_decl = handle_comment


def write_anything(text: str) -> None:
    html = to_html(text)
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    # Setting quotation marks changes words and no markup.
    assert re.findall("<[^>]*>", typeset.prose(html, "fr")) == re.findall("<[^>]*>", html)


@SHORT
@given(markdownish)
def test_any_long_text_becomes_well_formed_and_harmless_html(text):
    write_anything(text)


@pytest.mark.soak
@LONG
@given(markdownish)
def test_very_many_long_texts_become_well_formed_and_harmless_html(text):
    write_anything(text)


def draw_anything(data: bytes) -> None:
    drawing, _, _ = clean_svg(data)
    if drawing is not None:
        for element in ElementTree.fromstring(drawing).iter():
            assert element.tag.startswith("{http://www.w3.org/2000/svg}") and not element.tag.endswith(
                ("}script", "}style", "}image", "}a")
            )
            for name, value in element.attrib.items():
                assert not name.startswith("on") and "//" not in value and "javascript" not in value
        assert clean_svg(drawing)[0] == drawing


@SHORT
@given(drawnish)
def test_any_drawing_comes_out_as_shapes_or_not_at_all(data):
    draw_anything(data)


@pytest.mark.soak
@LONG
@given(drawnish | st.binary(max_size=300))
def test_very_many_drawings_come_out_as_shapes_or_not_at_all(data):
    draw_anything(data)
