"""Reading one file: text as it was typed, the places of keys and values, and mistakes told where they are mended."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from showcase.source import MAX_BYTES, MAX_FIELDS, Fields, Items, Scalar, read_markdown, read_text, read_yaml
from showcase.unseen import hidden


def read(text):
    return read_yaml(text.encode() if isinstance(text, str) else text, "a.yaml")


def values(text):
    """The fields of a file without mistakes, as plain Python."""
    fields, problems = read(text)
    assert problems == []
    return plain(fields)


def plain(node):
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.pairs}


def told(text):
    """All problems of a file as (line, column, code)."""
    return [(one.where.line, one.where.column, one.code) for one in read(text)[1]]


def detail(text, name):
    return dict(read(text)[1][0].details)[name]


@pytest.mark.parametrize(
    "typed",
    [
        "No",
        "no",
        "yes",
        "on",
        "Off",
        "null",
        "NULL",
        "true",
        "0123",
        "12:30",
        "1e3",
        "0x1F",
        "1_000",
        "2026-05-29",
        "07.50",
        ".5",
        "~x",
        "=",
        "<<",
    ],
)
def test_a_value_stays_the_text_that_was_typed(typed):
    assert values(f"name: {typed}\n") == {"name": typed}
    assert values(f"markets: [{typed}, {typed}]\n") == {"markets": [typed, typed]}


def test_quotes_are_taken_off_and_remembered():
    fields, _ = read("plain: yes\nsingle: 'l''eau'\ndouble: \"caf\\u00e9\"\n")
    assert plain(fields) == {"plain": "yes", "single": "l'eau", "double": "café"}
    assert [value.plain for _, value in fields.pairs] == [True, False, False]


def test_texts_of_several_lines_are_joined_or_kept_as_yaml_says():
    assert values("a: one\n  two\nb: >-\n  three\n  four\nc: |\n  five\n  six\n") == {"a": "one two", "b": "three four", "c": "five\nsix\n"}


def test_keys_and_values_know_their_places():
    fields, _ = read("# a comment\nname: Kanton\ncontact:\n  name: Jo\nlanguages: [fr, lb]\n")
    assert [(key.text, key.line, key.column) for key, _ in fields.pairs] == [("name", 2, 1), ("contact", 3, 1), ("languages", 5, 1)]
    name, contact, languages = (value for _, value in fields.pairs)
    assert (name.line, name.column) == (2, 7)
    assert (contact.pairs[0][0].line, contact.pairs[0][0].column) == (4, 3)
    assert [(item.text, item.line, item.column) for item in languages.items] == [("fr", 5, 13), ("lb", 5, 17)]


def test_places_are_counted_in_characters_and_not_in_bytes():
    assert told("clients: [Café Öl, 猫 😀]\nname: Düdelange: 猫\n") == [(2, 16, "yaml-colon")]
    (_, items), *_ = read("clients: [Café Öl, 猫😀, x]\n")[0].pairs
    assert [item.column for item in items.items] == [11, 20, 24]


def test_braces_are_told_from_indented_fields():
    fields, _ = read("a: {b: c}\nd:\n  e: f\n")
    assert [value.braces for _, value in fields.pairs] == [True, False]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_are_read_alike(ends):
    text = f"name: Kanton{ends}text: |{ends}  one{ends}  two{ends}kind: a: b{ends}"
    fields, _ = read(text)
    assert plain(fields) == {"name": "Kanton", "text": "one\ntwo\n"}
    assert told(text) == [(5, 8, "yaml-colon")]
    assert told(f"name: Kanton{ends}kind: ".encode() + b"\xe9") == [(2, 7, "not-utf8")]


def test_a_byte_order_mark_is_passed_over():
    assert values(b"\xef\xbb\xbfname: Kanton\n") == {"name": "Kanton"}
    assert told(b"\xef\xbb\xbfname: Caf\xe9\n") == [(1, 10, "not-utf8")]


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ("name: Café\n".encode("latin-1"), (1, 10)),
        ("kind: company\nname: Öl Café\n".encode() + "town: Düdelange\n".encode("cp1252"), (3, 8)),
        ("name: Kanton\n".encode("utf-16"), (1, 1)),
        (b"name: \xc3", (1, 7)),
        (b"name: \xed\xa0\x80\n", (1, 7)),
    ],
)
def test_what_is_not_utf8_is_told_at_its_line_and_column(data, place):
    assert told(data) == [(*place, "not-utf8")]


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\u202e", "RIGHT-TO-LEFT OVERRIDE"),
        ("\u2066", "LEFT-TO-RIGHT ISOLATE"),
        ("\u200b", "ZERO WIDTH SPACE"),
        ("\u2028", "LINE SEPARATOR"),
        ("\ufeff", "ZERO WIDTH NO-BREAK SPACE"),
        ("\u3164", "HANGUL FILLER"),
        ("\U000e0041", "TAG LATIN CAPITAL LETTER A"),
        ("\uffff", "U+FFFF"),
        ("\x00", "U+0000"),
        ("\x1b", "U+001B"),
        ("\x85", "U+0085"),
    ],
)
def test_a_character_that_hides_or_reorders_text_is_named_at_its_place(sign, name):
    text = f"kind: company\nname: Kan{sign}ton\n"
    assert told(text) == [(2, 10, "hidden-character")]
    assert detail(text, "character") == name


def test_marks_that_words_and_emoji_need_are_read():
    name = "Ate\u0301lier 👩🏽\u200d🎨 Künst\u00adler نور\u200e 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f Nguyễn שָׁלוֹם"
    assert values(f"name: {name}\n") == {"name": name}


@pytest.mark.parametrize("typed", ['"Kan\\u202Eton"', '"Kan\\x1B[31mton"', '"Kan\\0ton"'])
def test_an_escape_writes_no_character_that_may_not_be_typed(typed):
    fields, problems = read(f"kind: company\nname: {typed}\n")
    assert [(one.where.line, one.where.column, one.code) for one in problems] == [(2, 7, "hidden-character")]
    assert plain(fields)["name"] in {"Kanton", "Kan[31mton"}


@pytest.mark.parametrize("typed", ["a &#8238;b", "a &#x202e;b", "a &#27;b", "a &ZeroWidthSpace;b"])
def test_an_entity_writes_no_character_that_may_not_be_typed(typed):
    text, problems = read_markdown(f"One\n{typed}".encode(), "about.en.md")
    assert text is None
    assert [(one.where.line, one.where.column, one.code) for one in problems] == [(2, 3, "hidden-character")]


def test_marks_piled_up_on_one_letter_are_told_where_the_pile_begins():
    assert told("name: K" + "\u0301" * 8 + "\n") == []
    assert told("kind: a\nname: K" + "\u0301" * 9 + "\n") == [(2, 8, "stacked-marks")]


def test_of_a_group_with_very_many_fields_the_first_are_read():
    text = "".join(f"k{number}: v\n" for number in range(1, 2_000))
    assert told(text) == [(MAX_FIELDS + 1, 1, "too-many")]
    assert len(read(text)[0].pairs) == MAX_FIELDS


def test_a_long_file_with_a_mistake_is_still_read():
    fields, problems = read("name: Kanton: studio\n" + "keywords:\n" + "- a\n" * 45_000)
    assert [one.code for one in problems] == ["yaml-colon"]
    assert [key.text for key, _ in fields.pairs] == ["keywords"]


def test_a_file_of_hidden_characters_is_told_once_and_for_all():
    problems = read(b"\0" * (MAX_BYTES - 1))[1]
    assert {one.code for one in problems} == {"hidden-character"} and len(problems) < 100


@pytest.mark.parametrize(
    "bomb",
    [
        "a: " + "[" * 60_000,
        "a: " + "{" * 60_000,
        "a: " + "{a: " * 15_000,
        "a: " + "[{" * 30_000,
        "- " * 30_000,
        "? " * 30_000,
        "-\n" + "".join(f"{' ' * depth}-\n" for depth in range(1, 300)),
        "".join(f"{'  ' * depth}a:\n" for depth in range(240)),
    ],
    ids=["brackets", "braces", "named braces", "both", "dashes", "question marks", "stairs of dashes", "stairs of names"],
)
def test_a_depth_bomb_is_refused_before_the_parser_sees_it(bomb):
    fields, problems = read(bomb)
    assert fields is None and [one.code for one in problems] == ["too-deep"]


def test_an_ordinary_depth_is_read():
    assert values("a:\n  - b: {c: [[{d: e}]]}\n") == {"a": [{"b": {"c": [[{"d": "e"}]]}}]}


def test_a_file_that_is_too_large_is_refused_with_its_size():
    text = "name: " + "x" * MAX_BYTES
    assert told(text) == [(0, 0, "file-too-large")]
    assert (detail(text, "size"), detail(text, "limit")) == ("200", "200")
    assert read("#" * (MAX_BYTES - 20) + "\nname: Kanton\n")[1] == []


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n"])
def test_a_file_without_anything_in_it_is_empty(text):
    assert read(text)[0] is None
    assert told(text) == [(1, 1, "file-empty")]


@pytest.mark.parametrize("text", ["- a\n- b\n", "only words\n", "[a, b]\n"])
def test_a_file_that_is_no_list_of_fields_says_so(text):
    assert told(text) == [(1, 1, "not-fields")]


def test_a_repeated_key_is_told_with_the_line_of_the_first_and_the_first_is_kept():
    text = "name: Kanton\nkind: company\nname: Other\n"
    assert told(text) == [(3, 1, "field-twice")]
    assert detail(text, "line") == "1"
    assert plain(read(text)[0]) == {"name": "Kanton", "kind": "company"}


def test_a_repeated_key_inside_a_group_is_told_too():
    assert told("contact: {name: Jo, name: Bo}\n") == [(1, 21, "field-twice")]


@pytest.mark.parametrize(
    ("value", "column"),
    [
        ("&a Kanton", 7),
        ("*a", 7),
        ("*Kanton*", 7),
        ("!!python/object:os.system ls", 7),
        ("!secret x", 7),
        ("! x", 7),
        ("[a, *b]", 11),
        ("{a: !x b}", 11),
    ],
)
def test_anchors_aliases_and_tags_are_refused_and_the_rest_is_read(value, column):
    text = f"name: {value}\nkind: company\n"
    assert told(text) == [(1, column, "yaml-special")]
    assert plain(read(text)[0]) == {"kind": "company"}


def test_a_bomb_of_aliases_is_refused():
    laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    assert {code for _, _, code in told(laughs)} == {"yaml-special"}


def test_signs_that_are_special_elsewhere_are_words_in_their_midst():
    text = "name: Bits & Bobs * Co!\nother: 'a &b *c !d'\nlast: R&D*\n"
    assert values(text) == {"name": "Bits & Bobs * Co!", "other": "a &b *c !d", "last": "R&D*"}


# Each: the broken part between two sound fields, the place and code that are told, and whether a field after it is still read.
BROKEN = {
    "a colon in a value": ("tagline: Design: the rest", (2, 16, "yaml-colon")),
    "a colon at the end of a value": ("tagline: Design:", (2, 16, "yaml-colon")),
    "a colon in the second line of a value": ("tagline: Design\n  and all of the rest: here", (3, 22, "yaml-colon")),
    "a colon in a value of a group": ("contact:\n  name: Jo: the boss", (3, 11, "yaml-colon")),
    "a colon in a value in braces": ("tagline: {en: Design: the rest}", (2, 21, "yaml-colon")),
    "a quote that never closes": ('tagline: "Design', (2, 10, "yaml-quote")),
    "a single quote that never closes": ("tagline: 'Design", (2, 10, "yaml-quote")),
    "a quote in braces that never closes": ('tagline: {en: "Design}', (2, 15, "yaml-quote")),
    "a quote that only the next one closes": ('tagline: "Design\nlast: "words"', (2, 10, "yaml-quote")),
    "words after a quote": ('tagline: "Design" for all', (2, 19, "yaml-after-quote")),
    "an apostrophe in single quotes": ("tagline: 'L'eau vive'", (2, 13, "yaml-after-quote")),
    "words after a quote in a list": ('tagline: [a, "b" c]', (2, 18, "yaml-after-quote")),
    "a bracket that never closes": ("tagline: [a, b", (2, 10, "yaml-bracket")),
    "a bracket that never closes before another": ("tagline: [a, b\nlast: [c]", (2, 10, "yaml-bracket")),
    "a bracket that never closes after a comma": ("tagline: [a,", (2, 10, "yaml-bracket")),
    "a brace that never closes": ("tagline: {en: a, fr: b", (2, 10, "yaml-bracket")),
    "a brace in a list that never closes": ("awards:\n  - {title: A\n  - {title: B}", (3, 5, "yaml-bracket")),
    "a bracket closed by a brace": ("tagline: [a, b}", (2, 10, "yaml-bracket")),
    "words after a bracket": ("tagline: [Studio] Kanton", (2, 19, "yaml-after-bracket")),
    "a tab before a field": ("contact:\n\tname: Jo", (3, 1, "yaml-tab")),
    "a tab among blanks": ("contact:\n  name: Jo\n\temail: x", (4, 1, "yaml-tab")),
    "a tab after a dash": ("services:\n-\tpackaging", (3, 2, "yaml-tab")),
    "no blank after a colon": ("tagline:Design", (2, 8, "yaml-space")),
    "no blank after a colon in a group": ("contact:\n  name:Jo\n  email: x", (3, 7, "yaml-space")),
    "no blank after the colon of an address": ("website:https://kanton.example", (2, 8, "yaml-space")),
    "no blank after a dash": ("services:\n  - a\n  -b", (4, 3, "yaml-dash")),
    "no blank after the first dash": ("services:\n  -a\n  -b", (3, 3, "yaml-dash")),
    "no colon": ("tagline Design", (2, 1, "yaml-no-colon")),
    "a name too far to the right": ("tagline: x\n  role: both", (3, 3, "yaml-indent")),
    "a name too far to the left": ("contact:\n   name: Jo\n  email: x", (4, 3, "yaml-indent")),
    "an at sign": ("tagline: @kanton", (2, 10, "yaml-sign")),
    "a percent sign": ("tagline: %100", (2, 10, "yaml-sign")),
    "a backtick": ("tagline: `x`", (2, 10, "yaml-sign")),
    "a dash": ("tagline: - x", (2, 10, "yaml-sign")),
    "a comma": ("tagline: , x", (2, 10, "yaml-sign")),
    "a greater-than sign": ("tagline: > all", (2, 10, "yaml-sign")),
    "a closing bracket": ("tagline: ]", (2, 10, "yaml-sign")),
    "a number sign": ("tagline: the #1 of boxes", (2, 14, "yaml-comment")),
    "a number sign at the beginning": ("colour: #8a3b12", (2, 9, "yaml-comment")),
    "a backslash in quotes": ('tagline: "C:\\qboxes"', (2, 13, "yaml-backslash")),
    "three dashes": ("---", (2, 1, "yaml-end")),
    "three dots": ("...", (2, 1, "yaml-end")),
}


@pytest.mark.parametrize(("part", "place"), BROKEN.values(), ids=list(BROKEN))
def test_a_broken_part_is_told_where_it_is_mended_and_the_rest_is_read(part, place):
    text = f"name: Kanton\n{part}\nkind: company\n"
    assert told(text) == [place]
    read_anyway = plain(read(text)[0])
    assert (read_anyway["name"], read_anyway["kind"]) == ("Kanton", "company")


@pytest.mark.parametrize(("part", "place"), BROKEN.values(), ids=list(BROKEN))
def test_a_broken_part_is_told_at_the_beginning_and_the_end_of_a_file_too(part, place):
    line, column, code = place
    if "end" not in code:
        assert told(f"{part}\nkind: company\n")[0] == (line - 1, column, code)
    # A last line without a colon is taken for words; the schema tells. Dots may end a file.
    if code not in {"yaml-space", "yaml-no-colon"} and part != "...":
        assert told(f"name: Kanton\n{part}")[0] == place


@pytest.mark.parametrize(
    ("part", "mended"),
    [
        ("tagline: Design: the rest", 'tagline: "Design: the rest"'),
        ('tagline: Design: "the" rest', "tagline: 'Design: \"the\" rest'"),
        ("  - tagline: Design: the rest", '- tagline: "Design: the rest"'),
        ('tagline: "Design" for all', "tagline: '\"Design\" for all'"),
        ("tagline: 'L'eau vive'", 'tagline: "L\'eau vive"'),
        ("tagline: [Studio] Kanton", 'tagline: "[Studio] Kanton"'),
        ("tagline:Design", "tagline: Design"),
        ("tagline: @kanton", 'tagline: "@kanton"'),
        ("tagline: the #1 of boxes", "tagline: 'the #1 of boxes'"),
    ],
)
def test_the_mended_line_is_offered_and_reads_as_meant(part, mended):
    assert detail(f"first:\n{part}\nkind: company\n" if part.startswith(" ") else f"{part}\nkind: company\n", "line") == mended
    assert read(mended.removeprefix("- ") + "\n")[1] == []


@pytest.mark.parametrize(
    "part", ["tagline: {en: Design: the rest}", f"tagline: a: {'b' * 300}", "tagline: \"it's\" 'so'", "tagline: [a, @b]"]
)
def test_no_mended_line_is_offered_where_it_would_be_a_guess(part):
    assert detail(f"{part}\nkind: company\n", "line") == ""


def test_several_broken_places_are_all_told_and_all_else_is_read():
    text = 'name: Kanton: studio\nkind: company\nservices: [a, b\nteam:2-5\ncommune: esch\nphone: "123\nemail: x\n'
    assert sorted(told(text)) == [(1, 13, "yaml-colon"), (3, 11, "yaml-bracket"), (4, 5, "yaml-space"), (6, 8, "yaml-quote")]
    fields, _ = read(text)
    assert plain(fields) == {"kind": "company", "commune": "esch", "email": "x"}
    assert set(fields.unreadable) == {"name", "services", "team", "phone"}


def test_a_file_broken_in_every_line_is_told_within_bounds():
    assert 5 <= len(told("".join(f"field{n}: a: b\n" for n in range(500)))) <= 50


def test_a_field_that_cannot_be_read_is_known_to_be_there():
    assert read("name: @kanton\nkind: company\n")[0].unreadable == ("name",)
    assert read("contact:\n  name: a #1\n")[0].pairs[0][1].unreadable == ("name",)


def test_a_comment_with_a_blank_behind_its_sign_is_a_comment():
    assert values("name: Kanton # the studio\n# all\nkind: company   # one of five\nurl: https://a.lu/#top\n") == {
        "name": "Kanton",
        "kind": "company",
        "url": "https://a.lu/#top",
    }


def test_markdown_is_read_as_text_with_its_line_ends_made_equal():
    assert read_text(b"# Title\r\n\r\nWords *&!\r\n", "about.fr.md") == ("# Title\n\nWords *&!\n", [])
    text, (found,) = read_text(b"Words\nCaf\xe9", "about.fr.md")
    assert text is None and (found.where.path, found.where.line, found.where.column) == ("about.fr.md", 2, 4)


YAML_LIKE = st.text(alphabet=st.sampled_from(list(":-#'\"[]{}&*!?|>%@`,.~\\ \t\n\n  ab1é\u2028\x00\ufeff")), max_size=80)
LINES = st.lists(
    st.sampled_from([*(part for part, _ in BROKEN.values()), "a: b", "c:", "  d: e", "- f", "? g", ": h", "<<: *i", "%YAML 1.1", "--- j"]),
    max_size=12,
)


def holds(result):
    """What is true of every result: problems have places inside the file or none, and nothing that could not be read is silent."""
    fields, problems = result
    assert fields is None or isinstance(fields, Fields)
    assert fields is not None or problems
    for one in problems:
        assert (one.where.line == 0) == (one.where.column == 0) and min(one.where.line, one.where.column, one.width) >= 0


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_reading_never_raises_for_any_bytes(data):
    holds(read_yaml(data, "a.yaml"))


@settings(deadline=None)
@given(st.text(max_size=120) | YAML_LIKE | LINES.map("\n".join))
def test_reading_never_raises_for_any_text_and_places_lie_inside_it(text):
    data = text.encode("utf-8", "surrogatepass")
    result = read_yaml(data, "a.yaml")
    holds(result)
    lines = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(one.where.line <= len(lines) for one in result[1])


def all_is_seen(words: str) -> bool:
    """What no reader could see is refused, which has tests of its own."""
    return not list(hidden(words))


@settings(deadline=None)
@given(st.text(alphabet=st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), min_size=1, max_size=60).filter(all_is_seen))
def test_any_words_in_single_quotes_come_out_as_they_went_in(words):
    quoted = words.replace("'", "''")
    assert values(f"name: '{quoted}'\n") == {"name": words}
