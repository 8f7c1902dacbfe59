"""The stylesheets hold nothing that a browser does not understand."""

import re

import pytest
from playwright.sync_api import Browser

from built.pages import Output

pytestmark = pytest.mark.browser


def declarations(style: str) -> list[tuple[str, str]]:
    """All declarations of a stylesheet, but for the descriptors of fonts and other at-rules that hold no styles."""
    style = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    style = re.sub(r"@(font-face|view-transition|page|property|counter-style)\b[^{}]*\{[^{}]*\}", "", style)
    return re.findall(r"(?<=[{;\s])(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+?)\s*(?:!important\s*)?(?=[;}])", style)


def test_every_declaration_of_the_theme_is_understood(browser: Browser, sample: Output) -> None:
    found = {pair for sheet in sample.root.glob("assets/*.css") for pair in declarations(sheet.read_text("utf-8"))}
    assert len(found) > 300
    page = browser.new_page()
    refused = page.evaluate("all => all.filter(([name, value]) => !CSS.supports(name, value))", sorted(map(list, found)))
    page.close()
    assert [f"{name}: {value}" for name, value in refused] == []


def test_a_misspelt_declaration_is_noticed(browser: Browser) -> None:
    found = declarations("@font-face { src: url(x) } @layer a { b { /* c: d; */ colour: red; color: rde; &:hover { color: red } } }")
    assert found == [("colour", "red"), ("color", "rde"), ("color", "red")]
    page = browser.new_page()
    assert page.evaluate("all => all.map(([name, value]) => CSS.supports(name, value))", [list(pair) for pair in found]) == [
        False,
        False,
        True,
    ]
    page.close()


def test_parts_of_a_family_name_the_same_weights(sample: Output) -> None:
    """A browser looks for a letter only in the parts that name the very weights it has chosen."""
    sheets = "".join(sheet.read_text("utf-8") for sheet in sample.root.glob("assets/*.css"))
    parts: dict[bool, set[tuple[str, str, bool]]] = {True: set(), False: set()}
    for face in re.findall(r"@font-face\s*\{([^}]*)\}", sheets):
        family, weight = re.search(r'font-family:\s*"([^"]+)"', face), re.search(r"font-weight:\s*([^;]+)", face)
        assert family and weight, face
        if "woff2" in face:
            parts["unicode-range" in face].add((family[1], weight[1].strip(), "italic" in face))
    assert parts[True] == parts[False] != set()
