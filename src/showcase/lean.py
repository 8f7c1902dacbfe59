"""Published text without what only its authors read, comments and indentation; what a browser makes of it stays the same."""

from __future__ import annotations

import re

# In a style sheet: what may hold anything and is kept; or a run of blanks and comments. A comment with ! is somebody's licence.
_CSS = re.compile(
    r"""(?P<kept>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\burl\(\s*[^\s"'()][^"'()]*\)|/\*!.*?\*/)|(?P<run>(?:[ \t\r\n\f]+|/\*(?!!).*?\*/)+)""",
    re.DOTALL,
)
# Signs of a style sheet that blanks never matter beside, and the colon, which they matter before ("a :hover") and not after.
_CSS_AROUND = re.compile(r" ?([{};,]) ?|(:) ")
_CSS_STASH = re.compile("\0([0-9]+)\0")
# Elements whose text is kept letter by letter.
_VERBATIM = re.compile(r"<(pre|textarea|style|script)\b")
_ENDS = {name: re.compile(rf"</{name}\s*>") for name in ("pre", "textarea", "style", "script")}
_BLANKS = " \t\r\f"
_LINE_STARTS = re.compile(r"\n[ \t\r\f\n]+")


def lean_css(text: str) -> str:
    """Return a style sheet without comments and without the blanks that mean nothing."""
    stash: list[str] = []

    def one(found: re.Match[str]) -> str:
        if found["kept"] is not None:
            stash.append(found["kept"])
            return f"\0{len(stash) - 1}\0"
        # Without a blank in it, a comment parts two tokens and makes no descendant of them.
        return " " if re.sub(r"/\*.*?\*/", "", found["run"], flags=re.DOTALL) else "/**/"

    if "\0" in text:
        return text
    bare = _CSS_AROUND.sub(lambda found: found[1] or found[2], _CSS.sub(one, text)).replace(";}", "}").strip()
    return _CSS_STASH.sub(lambda found: stash[int(found[1])], bare)


def lean_js(text: str) -> str:
    """Return a script without indentation and without comments that have lines of their own.

    Only a template literal, a line that is continued by a backslash, or a comment that begins behind code can hold the beginning of a line.
    A script in which one might is returned as it is.
    """
    kept: list[str] = []
    within = False
    for line in text.split("\n"):
        bare = line.strip(_BLANKS)
        if within:
            within = "*/" not in bare
            if not within and not bare.endswith("*/"):
                return text
        elif bare.startswith("/*") and not bare.startswith("/*!") and ("*/" not in bare or bare.index("*/") == len(bare) - 2):
            within = "*/" not in bare
        elif bare.startswith("//") or not bare:
            continue
        elif bare.count("`") % 2 or bare.endswith("\\") or bare.rfind("/*") > bare.rfind("*/"):
            return text
        else:
            kept.append(bare)
    return "\n".join(kept) + "\n" * (text.endswith("\n") and bool(kept))


def lean_html(text: str) -> str:
    """Return a page without indentation and empty lines; what stands in `<pre>`, `<textarea>`, `<style>` and scripts is untouched."""
    made: list[str] = []
    done = 0
    for found in _VERBATIM.finditer(text):
        # One that is named within another is no element.
        if found.start() >= done:
            made.append(_LINE_STARTS.sub("\n", text[done : found.start()]))
            end = _ENDS[found[1]].search(text, found.end())
            done = end.start() if end else len(text)
            made.append(text[found.start() : done])
    made.append(_LINE_STARTS.sub("\n", text[done:]))
    return "".join(made).strip(f"{_BLANKS}\n")
