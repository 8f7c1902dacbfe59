"""The normaliser: one table of cases for Python and for JavaScript, and what holds for any text."""

import json
import shutil
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from showcase.normalise import HIDDEN, fold, hidden_forms, index_text, legible, query, tokens, variants, words

CASES = Path(__file__).parent / "cases" / "normalise.json"
TWIN = Path(__file__).parents[1] / "themes" / "default" / "assets" / "js" / "normalise.js"
ROWS: list[dict[str, Any]] = json.loads(CASES.read_text("utf-8"))

RUN_TWIN = """
import { readFileSync } from 'node:fs';
const { fold, words, tokens, variants, query } = await import('data:text/javascript;base64,' +
  readFileSync(process.argv[1]).toString('base64'));
const texts = JSON.parse(readFileSync(0, 'utf8'));
console.log(JSON.stringify(texts.map((text) =>
  ({ text, fold: fold(text), words: words(text), variants: tokens(text).map(variants), query: query(text) }))));
"""


def answers_of_the_twin(texts: list[str]) -> list[dict[str, Any]]:
    """What the JavaScript normaliser makes of `texts`."""
    node = shutil.which("node")
    if node is None:
        pytest.fail("node is not installed: without it nobody knows whether normalise.js still equals normalise.py")
    done = subprocess.run(
        [node, "--input-type=module", "--eval", RUN_TWIN, str(TWIN)],
        input=json.dumps(texts).encode(),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers


def answers_of_python(text: str) -> dict[str, Any]:
    """What the Python normaliser makes of `text`, in the shape of the table."""
    return {
        "text": text,
        "fold": fold(text),
        "words": words(text),
        "variants": [list(variants(token)) for token in tokens(text)],
        "query": query(text),
    }


def test_the_table_has_enough_cases_and_none_twice() -> None:
    assert len(ROWS) >= 60
    assert len({row["text"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[ascii(row["text"][:30]) for row in ROWS])
def test_python_gives_the_answers_of_the_table(row: dict[str, Any]) -> None:
    assert {**answers_of_python(row["text"]), "index": index_text(row["text"])} == row


def test_javascript_gives_the_answers_of_the_table() -> None:
    expected = [{key: value for key, value in row.items() if key != "index"} for row in ROWS]
    assert answers_of_the_twin([row["text"] for row in ROWS]) == expected


def test_both_agree_on_every_letter_and_sign_in_europe() -> None:
    # Each sign between letters, at a beginning and doubled: 0x0000 to 0x2fff covers what keyboards here can type.
    texts = [f"L{chr(code)}Art {chr(code)}in {chr(code)}{chr(code)}s" for code in range(0x20, 0x2FFF) if known(code)]
    assert answers_of_the_twin(texts) == [answers_of_python(text) for text in texts]


def known(code: int) -> bool:
    """Whether all versions of Unicode that matter here know the character."""
    return unicodedata.category(chr(code)) not in ("Cn", "Co", "Cs")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("buehne", "Bühne"),
        ("buhne", "Bühne"),
        ("strasse", "Straße"),
        ("groesse", "Größe"),
        ("Mueller", "Müller"),
        ("Soeren", "Søren"),
        ("oeuvre", "Œuvre"),
        ("kenschtler", "Kënschtler"),
    ],
)
def test_two_spellings_of_a_word_share_a_variant(one: str, other: str) -> None:
    assert set(variants(one)) & set(variants(other))


@pytest.mark.parametrize(("one", "other"), [("rue", "ru"), ("poète", "pote"), ("neue", "neu"), ("Quelle", "Qulle")])
def test_letters_that_only_look_like_an_umlaut_stay(one: str, other: str) -> None:
    assert not set(variants(one)) & set(variants(other))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_words_are_folded_and_hold_no_space(text: str) -> None:
    assert all(word and word == fold(word) and not any(map(str.isspace, word)) for word in words(text))


@given(st.text(max_size=2000))
def test_a_query_is_short(text: str) -> None:
    assert len(query(text)) <= 12 * 41


@given(st.text(alphabet="_PAGEFINDWT5 \u00ad\u200b" + HIDDEN, max_size=60))
def test_no_marker_of_a_stranger_survives(text: str) -> None:
    assert "__" not in index_text(text)


def test_a_marker_of_a_stranger_stays_legible() -> None:
    assert "PAGEFIND" in legible("We like ___PAGEFIND_WEIGHT___10 very much")
    assert "__" not in legible("__\u00ad_PAGEFIND_WEIGHT___10")


def test_a_stranger_cannot_hide_words() -> None:
    assert HIDDEN not in legible(f"shown {HIDDEN} not shown")


def test_soft_hyphens_are_gone_from_the_record() -> None:
    assert legible("Film\u00adpro\u00adduk\u00adtion") == "Filmproduktion"


def test_the_german_stemmer_needs_no_umlauts_spelled_out() -> None:
    assert hidden_forms("Bühne Straße") == ["buehne", "strasse"]
    assert hidden_forms("Bühne Straße", german=True) == []
    assert hidden_forms("Œuvre", german=True) == ["oeuvre"]


def test_plain_words_add_nothing_to_a_record() -> None:
    text = "Nous créons des décors et des films pour la télévision"
    assert index_text(text) == text
