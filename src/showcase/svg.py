"""SVG logos of strangers: read with care, and written anew with nothing in them but shapes and paint."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from xml.parsers import expat

MOST_BYTES = 200_000
MOST_DEPTH = 50
MOST_ELEMENTS = 5_000
MOST_DRAWN = 20_000
"""How many elements may be drawn once every reference is followed: `use` of `use` of `use` multiplies."""

SVG = "http://www.w3.org/2000/svg"
XLINK = "http://www.w3.org/1999/xlink"
XHTML = "http://www.w3.org/1999/xhtml"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHAPES = _words("path rect circle ellipse line polyline polygon use")
_ELEMENTS = _SHAPES | _words("svg g defs linearGradient radialGradient stop clipPath mask title desc symbol")
_LINKING = _words("use linearGradient radialGradient")
_PAINT = _words("""
    fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
    stroke-dashoffset stroke-opacity opacity color clip-path clip-rule mask mask-type stop-color stop-opacity
    paint-order vector-effect visibility display shape-rendering color-interpolation""")
_ATTRIBUTES = _PAINT | _words("""
    d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height points pathLength transform viewBox preserveAspectRatio
    offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits""")
# Without these a drawing looks different, so the member is told; other unknown attributes (class, role, data-*, an
# editor's own) vanish without a word. `transform` in a style sheet has another syntax than the attribute.
_MISSED = _words("filter mix-blend-mode marker marker-start marker-mid marker-end")
_MISSED_IN_STYLES = _MISSED | {"transform"}
_QUIET = frozenset({"metadata", "style"})

_ID = re.compile(r"[\w.:-]{1,80}\Z")
_LOCAL = re.compile(r"""url\(\s*(["']?)#([\w.:-]{1,80})\1\s*\)""")
_VALUE = re.compile(r"[\w\s#%.,()+-]*\Z")
_RULE = re.compile(r"\s*(\.[\w-]+(?:\s*,\s*\.[\w-]+)*)\s*\{([^{}]*)\}\s*")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_LENGTH = re.compile(rf"\s*({_NUMBER.pattern})\s*(px|pt|pc|mm|cm|in|em|rem|)\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a picture: a stable code, and the details its sentence mentions, the same in any language."""

    code: str
    params: dict[str, str | int] = field(default_factory=dict)


class BadImage(Exception):
    """A picture that cannot be used; raised and caught inside `svg` and `images` only."""

    def __init__(self, code: str, **params: str | int) -> None:
        """Keep the trouble that the public functions return."""
        super().__init__(code)
        self.trouble = Trouble(code, params)


@dataclass(slots=True)
class _Node:
    space: str
    name: str
    attributes: dict[str, str]
    children: list[_Node] = field(default_factory=list)
    text: str = ""


def clean_svg(data: bytes) -> tuple[bytes | None, tuple[int, int], list[Trouble]]:
    """Return the drawing written anew, its size in px, and what was wrong; no bytes when it cannot be used at all.

    Only elements and attributes of the lists above are kept; declarations in `style` attributes and of simple class
    rules become attributes, so that the usual exports keep their colours. What is left out and could be missed, or was
    meant to harm, is named by one "svg-unsafe" (`found`). Refused altogether: "svg-unreadable" (no XML, no drawing),
    "svg-unsafe" with entities, "svg-complex" (too many elements, too deep, circular or multiplying references),
    "svg-no-size", "svg-empty", "image-too-large". The result is meant for `<img>`: its ids are not made unique.
    """
    try:
        root = _parse(data)
        dropped: set[str] = set()
        size, box = _frame(root)
        drawing = _clean(root, _classes(root, dropped), dropped)
        if not any(node.name in _SHAPES for node in _walk(drawing)):
            raise BadImage("svg-empty")
        _count_drawn(drawing)
    except BadImage as bad:
        return None, (0, 0), [bad.trouble]
    drawing.attributes |= {"viewBox": box, "width": str(size[0]), "height": str(size[1])}
    text = "".join(_write(drawing)).replace("<svg", f'<svg xmlns="{SVG}"', 1) + "\n"
    # Names come from the file: few and short ones are told.
    found = ", ".join(sorted(name[:40] for name in dropped)[:8])
    return text.encode(), size, [Trouble("svg-unsafe", {"found": found})] if found else []


def _parse(data: bytes) -> _Node:
    """Read the elements without anything that expands: no entities, bounded bytes, depth and number."""
    if len(data) > MOST_BYTES:
        raise BadImage("image-too-large", found=f"{math.ceil(len(data) / 1000)} kB", most=f"{MOST_BYTES // 1000} kB")
    top = _Node("", "", {})
    stack = [top]
    seen = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal seen
        seen += 1
        if seen > MOST_ELEMENTS or len(stack) > MOST_DEPTH:
            raise BadImage("svg-complex")
        space, _, local = name.rpartition(" ")
        node = _Node(space, local, attributes)
        stack[-1].children.append(node)
        stack.append(node)

    def end(name: str) -> None:
        stack.pop()

    def text(chunk: str) -> None:
        if stack[-1].name in {"title", "desc", "style"}:
            stack[-1].text += chunk

    def doctype(name: str, system: str | None, public: str | None, subset: bool) -> None:
        # The bare doctype that old programs write declares nothing and is never fetched; a body declares entities.
        if subset:
            raise BadImage("svg-unsafe", found="<!DOCTYPE [")

    def entity(*declared: object) -> None:
        raise BadImage("svg-unsafe", found="<!ENTITY")

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler, parser.EntityDeclHandler = doctype, entity
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):
        raise BadImage("svg-unreadable") from None
    root = top.children[0]
    if root.name != "svg" or root.space not in ("", SVG):
        raise BadImage("svg-unreadable")
    return root


def _frame(root: _Node) -> tuple[tuple[int, int], str]:
    """Return the size in whole px and the viewBox, each made from the other where one is missing."""
    numbers = [float(n) for n in _NUMBER.findall(root.attributes.get("viewBox", "")[:200])]
    box = numbers if len(numbers) == 4 and all(map(math.isfinite, numbers)) and min(numbers[2:]) > 0 else None
    edges = []
    for name in ("width", "height"):
        length = _LENGTH.match(root.attributes.get(name, "")[:40])
        value = float(length[1]) if length else 0.0
        edges.append(value if math.isfinite(value) else 0.0)
    if min(edges) <= 0:
        if box is None:
            raise BadImage("svg-no-size")
        edges = box[2:]
    width, height = edges
    # Drawn in very small or very large units: only the shape counts, and whole pixels must be able to tell it.
    scale = 1.0 if 16 <= max(edges) <= 10_000 else 1_000 / max(edges)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return size, " ".join(f"{n:.10g}" for n in (box or (0.0, 0.0, width, height)))


def _classes(root: _Node, dropped: set[str]) -> dict[str, dict[str, str]]:
    """Return the declarations of each class in the order of the style sheets; only plain class rules are understood."""
    rules: dict[str, dict[str, str]] = {}
    for node in _walk(root):
        if node.name != "style":
            continue
        # An unclosed comment runs to the end, in one step: looking for each one's end would take quadratic time.
        sheet = re.sub(r"/\*.*?(?:\*/|\Z)", "", node.text, flags=re.DOTALL)
        position = 0
        while match := _RULE.match(sheet, position):
            position = match.end()
            declared = _declarations(match[2], dropped)
            for name in match[1].split(","):
                rules.setdefault(name.strip()[1:], {}).update(declared)
        if sheet[position:].strip():
            dropped.add("style")
    return rules


def _declarations(text: str, dropped: set[str]) -> dict[str, str]:
    declared: dict[str, str] = {}
    for declaration in text.split(";"):
        name, _, value = (part.strip() for part in declaration.partition(":"))
        if name in _PAINT:
            declared[name] = value.replace("!important", "").strip()
        elif name in _MISSED_IN_STYLES or "url" in value.lower() or "\\" in declaration:
            dropped.add(name)
    return declared


def _clean(node: _Node, classes: dict[str, dict[str, str]], dropped: set[str]) -> _Node:
    """Return the allowed part of an element and all below it; add to `dropped` what the member should know of."""
    declared: dict[str, str] = {}
    for name in node.attributes.get("class", "").split():
        declared |= classes.get(name, {})
    declared |= _declarations(node.attributes.get("style", ""), dropped)
    attributes = _attributes(node, dropped)
    for name, value in declared.items():
        _keep(attributes, name, value, dropped)
    copy = _Node(SVG, node.name, attributes, text=node.text if node.name in {"title", "desc"} else "")
    if copy.text:
        return copy
    for child in node.children:
        if child.space not in ("", SVG):
            # Editors keep their own notes in their own namespaces; HTML in a drawing is never a note.
            dropped.update({child.name} if child.space == XHTML else ())
        elif child.name in _ELEMENTS:
            copy.children.append(_clean(child, classes, dropped))
        elif child.name not in _QUIET:
            dropped.add(child.name)
    return copy


def _attributes(node: _Node, dropped: set[str]) -> dict[str, str]:
    attributes: dict[str, str] = {}
    for name, value in node.attributes.items():
        if name in ("href", f"{XLINK} href"):
            if node.name in _LINKING and value[:1] == "#" and _ID.match(value[1:]):
                attributes["href"] = value
            else:
                dropped.add("href")
        elif name == "id":
            if _ID.match(value):
                attributes["id"] = value
        elif name in _ATTRIBUTES:
            _keep(attributes, name, value, dropped)
        elif name in _MISSED or name.lower().startswith("on") or ("url" in value.lower() and name != "style"):
            dropped.add(name)
    return attributes


def _keep(attributes: dict[str, str], name: str, value: str, dropped: set[str]) -> None:
    """Keep a value that is made of words, numbers, colours and functions, and points nowhere but into the drawing."""
    rest = _LOCAL.sub("", value)
    if _VALUE.match(rest) and "url" not in rest.lower():
        attributes[name] = _LOCAL.sub(r"url(#\2)", value)
    else:
        dropped.add(name)


def _walk(node: _Node) -> Iterator[_Node]:
    yield node
    for child in node.children:
        yield from _walk(child)


def _count_drawn(drawing: _Node) -> None:
    """Refuse references in a circle, and those that draw a small file a million times over."""
    named: dict[str, _Node] = {}
    for node in _walk(drawing):
        named.setdefault(node.attributes.get("id", ""), node)
    costs: dict[int, int] = {}
    open_nodes: set[int] = set()

    def cost(node: _Node, depth: int) -> int:
        key = id(node)
        if key in open_nodes or depth > 4 * MOST_DEPTH:
            raise BadImage("svg-complex")
        if key not in costs:
            open_nodes.add(key)
            links = [m[2] for value in node.attributes.values() for m in _LOCAL.finditer(value)]
            links.append(node.attributes.get("href", "#")[1:])
            targets = [named[link] for link in links if link and link in named]
            costs[key] = 1 + sum(cost(other, depth + 1) for other in node.children + targets)
            open_nodes.remove(key)
        if costs[key] > MOST_DRAWN:
            raise BadImage("svg-complex")
        return costs[key]

    cost(drawing, 0)


def _write(node: _Node) -> Iterator[str]:
    yield f"<{node.name}" + "".join(f' {name}="{escape(value)}"' for name, value in sorted(node.attributes.items()))
    if node.children or node.text:
        yield ">" + escape(node.text)
        for child in node.children:
            yield from _write(child)
        yield f"</{node.name}>"
    else:
        yield "/>"
