"""The folder themes/ in, a Theme out: its templates and assets, each looked up in the child first and then in its parents."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from .lean import lean_css, lean_js
from .problems import Location, Problem, problem
from .source import Scalar, read_yaml
from .typography import Typography, typography

# Only names of files: neither whole addresses nor parts of the page itself ("#clip"); what follows # or ? stays.
_CSS_URL = re.compile(r"""url\(\s*(['"]?)([^'"):#?]+)([^'"):]*)\1\s*\)""")
_FOLLOWED = (".css", ".js")
_EVERYWHERE = "css/site.css"
_JS_IMPORT = re.compile(r"""((?:\bfrom|\bimport)\s*)(['"])(\.{1,2}/[^'"]+)\2""")


@dataclass(frozen=True, slots=True)
class Layer:
    """One theme of the chain: `folder` as it is named to people, templates by name, assets by name (`css/site.css`)."""

    folder: str
    templates: Mapping[str, str]
    assets: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme with its parents, the child first."""

    layers: tuple[Layer, ...]

    def find(self, name: str, start: int = 0) -> tuple[int, str] | None:
        """Return the layer and source of a template, looking from a layer on towards the parents."""
        for level in range(start, len(self.layers)):
            if name in self.layers[level].templates:
                return level, self.layers[level].templates[name]
        return None

    @property
    def typography(self) -> Typography:
        """Return the colours and typefaces of the theme.

        Colours come from `css/site.css`, which all pages have, and from the sheets that children add, in the order of their names.
        """
        merged = self.assets()
        sheets = [_EVERYWHERE] if _EVERYWHERE in merged else []
        for child, parent in zip(self.layers[-2::-1], self.layers[:0:-1], strict=True):
            sheets += [name for name in sorted(child.assets) if name.endswith(".css") and name not in parent.assets]
        faces = [merged[name] for name in sorted(merged) if name.endswith(".css")]
        fonts = {posixpath.basename(name): data for name, data in merged.items() if not name.endswith(_FOLLOWED)}
        return typography([merged[name] for name in dict.fromkeys(sheets)], faces, fonts)

    def assets(self) -> dict[str, bytes]:
        """Return all assets; a child's stands in for its parents' of the same name."""
        merged: dict[str, bytes] = {}
        for layer in reversed(self.layers):
            merged.update(layer.assets)
        return merged


def read_theme(name: str, roots: Sequence[Path]) -> tuple[Theme | None, list[Problem]]:
    """Read a theme and its parents, each from the first of the roots that has it."""
    layers: list[Layer] = []
    seen: set[str] = set()
    problems: list[Problem] = []
    where = Location("content/site.yaml")
    while name:
        if name in seen:
            return None, [problem(Location(f"themes/{name}/theme.yaml", 1, 1), "theme-loop", name=name)]
        seen.add(name)
        folder = next((root / "themes" / name for root in roots if (root / "themes" / name).is_dir()), None)
        if folder is None:
            return None, [problem(where, "no-theme", name=name)]
        place = f"themes/{name}"
        templates = _texts(_bytes(folder / "templates"), f"{place}/templates", problems)
        assets = _bytes(folder / "assets")
        _texts({asset: data for asset, data in assets.items() if asset.endswith(_FOLLOWED)}, f"{place}/assets", problems)
        layers.append(Layer(place, templates, assets))
        name, where = _extends(folder, place, problems)
    return (None if problems else Theme(tuple(layers))), problems


def _extends(folder: Path, place: str, problems: list[Problem]) -> tuple[str, Location]:
    """Return the parent that a theme names, and where it does."""
    file, path = folder / "theme.yaml", f"{place}/theme.yaml"
    if not file.is_file():
        return "", Location(path)
    fields, found = read_yaml(file.read_bytes(), path)
    problems += found
    for key, value in fields.pairs if fields else ():
        if key.text == "extends" and isinstance(value, Scalar):
            return value.text, Location(path, value.line, value.column)
    return "", Location(path)


def _texts(files: Mapping[str, bytes], place: str, problems: list[Problem]) -> dict[str, str]:
    """Return files as text; those that are not are reported and left out."""
    texts = {}
    for name, data in files.items():
        try:
            texts[name] = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            problems.append(problem(Location(f"{place}/{name}", data[: error.start].count(b"\n") + 1), "not-utf8"))
    return texts


def _bytes(folder: Path) -> dict[str, bytes]:
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")) if folder.is_dir() else []
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@dataclass(slots=True)
class Assets:
    """Assets under the names they are published by: `site.css` becomes `assets/site.<digest>.css`, and references follow.

    `names` maps a short name (`site.css`) to its published file name, `files` that to its bytes.
    """

    names: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)


def publish_assets(sources: Mapping[str, bytes]) -> tuple[Assets, list[Problem]]:
    """Give every asset its published name; what refers to another is renamed after it, so a new font changes the style sheet's name."""
    problems: list[Problem] = []
    short: dict[str, str] = {}
    for name in sources:
        base = posixpath.basename(name)
        if base in short:
            problems.append(problem(Location("themes"), "asset-twice", name=base))
        short[base] = name
    assets = Assets()
    underway: set[str] = set()

    def publish(base: str) -> str:
        if base in assets.names:
            return assets.names[base]
        if base not in short:
            problems.append(problem(Location("themes"), "asset-missing", name=base))
            return base
        data = sources[short[base]]
        # Two files that need each other cannot both be named after the other.
        if base in underway:
            problems.append(problem(Location("themes"), "asset-loop", name=base))
            return base
        underway.add(base)
        if base.endswith(".css"):
            text = _CSS_URL.sub(lambda m: f'url("{publish(posixpath.basename(m[2]))}{m[3]}")', data.decode("utf-8-sig"))
            data = lean_css(text).encode()
        elif base.endswith(".js"):
            text = _JS_IMPORT.sub(lambda m: f"{m[1]}{m[2]}./{publish(posixpath.basename(m[3]))}{m[2]}", data.decode("utf-8-sig"))
            data = lean_js(text).encode()
        stem, _, ending = base.rpartition(".")
        name = f"{stem}.{blake2b(data, digest_size=6).hexdigest()}.{ending}"
        assets.names[base], assets.files[name] = name, data
        return name

    for base in sorted(short):
        publish(base)
    return assets, problems
