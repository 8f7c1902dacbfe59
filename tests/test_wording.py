"""The sentences in which problems are told: the same codes and gaps in every language, and a sentence for every code in use."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

from showcase import schema
from showcase.problems import Location, problem
from showcase.urls import slugify
from showcase.wording import LANGUAGES, choices, sentences, severity, tell

SOURCES = Path(__file__).parents[1] / "src" / "showcase"
ENGLISH = sentences("en")
OTHERS = [lang for lang in LANGUAGES if lang != "en"]
PARTS = ("message", "hint with a suggestion", "hint without one")
# The place of the code among the arguments of what reports it.
REPORTERS = {"problem": 1, "report": 1, "_at": 2, "Matching": 1, "Trouble": 0, "BadImage": 0, "Fault": 0}
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def gaps(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def patterns(expression: ast.expr, tree: ast.Module, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """What a code may be, as regular expressions: a string, one with gaps, a choice, or a name given one of these in the file."""
    match expression:
        case ast.Constant(value=str(code)):
            yield re.escape(code)
        case ast.JoinedStr(values=values):
            yield "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in values)
        case ast.IfExp(body=body, orelse=orelse):
            yield from patterns(body, tree, seen)
            yield from patterns(orelse, tree, seen)
        case ast.Name(id=name) if name not in seen:
            for node in ast.walk(tree):
                if isinstance(node, ast.Assign) and any(isinstance(target, ast.Name) and target.id == name for target in node.targets):
                    yield from patterns(node.value, tree, seen | {name})


def reported() -> set[tuple[str, str]]:
    """All codes that the program reports, as (file, regular expression)."""
    found = set()
    for path in sorted(SOURCES.rglob("*.py")):
        if path.parent.name == "wording":
            continue
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            place = REPORTERS.get(name, -1)
            given = [keyword.value for keyword in node.keywords if keyword.arg == "code"]
            if 0 <= place < len(node.args):
                given.append(node.args[place])
            for expression in given if place >= 0 else []:
                found |= {(path.name, pattern) for pattern in patterns(expression, tree)}
    return found


def mentioned_kinds() -> set[str]:
    """All kinds of entry that a field refers to by id."""
    return {kind for path in SOURCES.glob("*.py") for kind in re.findall(r'\bId\("([a-z-]+)"\)', path.read_text("utf-8"))}


@pytest.mark.parametrize("lang", OTHERS)
def test_every_language_has_the_same_codes(lang: str) -> None:
    assert set(sentences(lang)) == set(ENGLISH)


@pytest.mark.parametrize("lang", OTHERS)
def test_a_sentence_has_the_same_gaps_in_every_language(lang: str) -> None:
    for code, theirs in sentences(lang).items():
        for part, english, other in zip(PARTS, ENGLISH[code], theirs, strict=True):
            assert gaps(other) == gaps(english), f"{code}, {part}"


@pytest.mark.parametrize("lang", OTHERS)
def test_a_hint_is_empty_where_the_english_one_is(lang: str) -> None:
    for code, theirs in sentences(lang).items():
        for part, english, other in zip(PARTS, ENGLISH[code], theirs, strict=True):
            assert bool(other) == bool(english), f"{code}, {part}"


@pytest.mark.parametrize("lang", OTHERS)
def test_no_sentence_is_left_in_english(lang: str) -> None:
    for code, theirs in sentences(lang).items():
        for part, english, other in zip(PARTS, ENGLISH[code], theirs, strict=True):
            assert not other or other != english, f"{code}, {part}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_code_is_lower_case_words_and_its_message_is_never_empty(lang: str) -> None:
    for code, (message, hint, _) in sentences(lang).items():
        assert CODE.fullmatch(code)
        assert message.strip() == message != "", code
        assert hint.strip() == hint != "", code


def test_codes_are_found_in_the_sources() -> None:
    codes = {pattern for _, pattern in reported()}
    assert len(codes) >= 50
    # One of each way in which a code is given.
    assert {re.escape(code) for code in ("no-content", "expected-text", "not-a-postcode", "not-a-year", "image-animated")} <= codes


def test_every_code_that_is_reported_has_a_sentence() -> None:
    missing = [f"{file}: {code}" for file, code in sorted(reported()) if not any(re.fullmatch(code, known) for known in ENGLISH)]
    assert missing == []


def test_every_kind_of_entry_that_is_referred_to_has_a_sentence_for_an_unknown_one() -> None:
    assert {"sector", "member"} <= mentioned_kinds()
    assert [kind for kind in sorted(mentioned_kinds()) if f"unknown-{kind}" not in ENGLISH] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ENGLISH)
def test_every_problem_can_be_told(code: str, lang: str) -> None:
    wanted = set().union(*(gaps(part) for part in ENGLISH[code]))
    details = {name: f"({name} 7)" for name in wanted}
    told = tell(problem(Location("content/members/leem/member.yaml", 3, 1), code, 0, **details), lang)
    assert told.severity == severity(code)
    assert told.hint
    for name in wanted:
        assert f"({name} 7)" in told.message + told.hint or name in gaps(ENGLISH[code][2])
    assert not re.search(r"[{}]", told.message + told.hint)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ENGLISH)
def test_a_problem_without_a_suggestion_never_shows_an_empty_one(code: str, lang: str) -> None:
    message, hint, plain_hint = sentences(lang)[code]
    details = {name: "7" for part in ENGLISH[code] for name in gaps(part)} | {"suggestion": ""}
    told = tell(problem(Location("content"), code, 0, **details), lang)
    assert told.message == message.format_map(details)
    if "suggestion" in gaps(hint):
        assert told.hint == plain_hint.format_map(details)
    else:
        assert told.hint
    assert "suggestion" not in gaps(message) | gaps(plain_hint)


def test_no_word_for_a_choice_means_two_of_a_list() -> None:
    lists = (
        schema.KINDS,
        schema.ROLES,
        schema.ENGAGEMENTS,
        schema.AVAILABILITIES,
        schema.STATUSES,
        schema.PROJECT_STATUSES,
        schema.INDUSTRIES,
    )
    for options in lists:
        meant = {(slugify(word), option) for option in options for word in (option, *choices.called(option))}
        assert len({word for word, _ in meant}) == len(meant), options
    known = {option for options in lists for option in options}
    assert choices._WORDS.keys() <= known


def test_whether_somebody_left_is_never_guessed() -> None:
    assert choices.called("alumni") == ()
