"""Python-Markdown as members' texts need it: without raw HTML and pictures, and without looking for signs where there are none."""

from __future__ import annotations

import html
import re
from functools import cache
from typing import Any, cast
from xml.etree.ElementTree import Element

import markdown
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import InlineProcessor

from .fences import fences

# What every pattern of a step has in it: a text without any of them is what comes out.
_SIGNS = {"inline": re.compile(r"[`\\\[<&*_\n]"), "smarty": re.compile(r"--|\.\.\.")}
_PRIORITIES = {"inline": 20, "smarty": 6}


class _Fences(Preprocessor):
    """Sets blocks between fences as code; the extension that comes with Markdown takes very long over some texts."""

    def run(self, lines: list[str]) -> list[str]:
        after, done = [], 0
        for first, last in fences(lines):
            inner = html.escape("\n".join(lines[first + 1 : last]))
            after += [*lines[done:first], "", self.md.htmlStash.store(f"<pre><code>{inner}\n</code></pre>"), ""]
            done = last + 1
        return after + lines[done:]


class _Signs(InlineProcessor):
    """Reads the signs within paragraphs; Markdown itself would match every text with every pattern in turn."""

    def __init__(self, before: InlineProcessor, signs: re.Pattern[str]) -> None:
        super().__init__(before.md)
        self.inlinePatterns = before.inlinePatterns
        self._signs = signs

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        return super().run(tree, ancestors) if any(map(self._signs.search, tree.itertext())) else tree

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:
        # A method of Markdown's own. Should it get another name, this one is not called, and texts only take longer.
        return cast(Any, super())._InlineProcessor__handleInline(data, patternIndex) if self._signs.search(data) else data


@cache
def converter() -> markdown.Markdown:
    """Return the one converter of this process; raw HTML is switched off, so that it comes out as the text it is."""
    # Dashes and dots are set, quotation marks stay as typed: which ones are right depends on the language.
    settings = {"smarty": {"smart_quotes": False}}
    made = markdown.Markdown(extensions=["sane_lists", "smarty", "tables"], extension_configs=settings, output_format="html")
    made.preprocessors.deregister("html_block")
    made.preprocessors.register(_Fences(made), "fences", 25)  # after line ends and tabs are made the same
    for name in ("html", "image_link", "image_reference", "short_image_ref"):
        made.inlinePatterns.deregister(name)
    for name, signs in _SIGNS.items():
        made.treeprocessors.register(_Signs(cast(InlineProcessor, made.treeprocessors[name]), signs), name, _PRIORITIES[name])
    return made
