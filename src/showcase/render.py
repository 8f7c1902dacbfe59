"""A view and the theme in, the bytes of a page out; what is wrong with a template is told at its line."""

from __future__ import annotations

import json
import posixpath
import re
import traceback
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import jinja2
from jinja2.bccache import Bucket

from .cache import Cache
from .i18n import Tongue
from .lean import lean_html
from .outlines import Outlines, outlines
from .problems import Location, Problem, problem
from .program import program_digest
from .quick import QuickCode, QuickContext, QuickTemplate, interface_words, once
from .shown import PageFrame, SiteFrame, View
from .themes import Assets, Theme, publish_assets

# Where a template names another; and where it does so by a plain text.
_NAMING = re.compile(r"\{%[-+]?\s*(?:extends|include|import|from)\b")
_NAMES = re.compile(_NAMING.pattern + r"\s*([\"'])([^\"']+)\1")


class TemplateFault(Exception):
    """A template that cannot be used; carries the Problem to report."""

    def __init__(self, found: Problem) -> None:
        """Keep the problem."""
        super().__init__(found.code)
        self.problem = found

    def __reduce__(self) -> tuple[Any, ...]:
        """Travel between processes whole."""
        return TemplateFault, (self.problem,)


class _Loader(jinja2.BaseLoader):
    """Finds a template in the child theme first; `@1/name` looks from the second layer on (see `_Environment.join_path`)."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def locate(self, name: str) -> tuple[int, str, str] | None:
        start = 0
        if name.startswith("@"):
            level, _, name = name[1:].partition("/")
            start = int(level)
        found = self.theme.find(name, start)
        return (*found, name) if found else None

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Any]:
        found = self.locate(template)
        if found is None:
            raise jinja2.TemplateNotFound(template)
        level, source, name = found
        return source, f"{self.theme.layers[level].folder}/templates/{name}", None


class _Environment(jinja2.Environment):
    def join_path(self, template: str, parent: str) -> str:
        """Resolve `parent/pages/member.html`, asked for by a template of one theme, to the next theme up the chain."""
        if not template.startswith("parent/") or not isinstance(self.loader, _Loader):
            return template
        found = self.loader.locate(parent)
        return f"@{found[0] + 1 if found else 1}/{template.removeprefix('parent/')}"


class _Bytecode(jinja2.BytecodeCache):
    """Compiled templates, shared by the environments of all languages and kept for the next build."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._kept: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        mark = program_digest().encode()
        if bucket.key not in self._kept:
            found = self._cache.get("templates", bucket.key) or b""
            self._kept[bucket.key] = found.removeprefix(mark) if found.startswith(mark) else b""
        # What was compiled from another source, or is no code at all, is no more than a miss: see jinja2.bccache.
        bucket.bytecode_from_string(self._kept[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key] = bucket.bytecode_to_string()
        self._cache.put("templates", bucket.key, program_digest().encode() + self._kept[bucket.key])


@dataclass(frozen=True, slots=True)
class SectorStyle:
    """What the generated style sheet and signs need of a sector."""

    id: str
    colour: str
    colour_dark: str
    sign: str


class Renderer:
    """Renders views with one theme: an environment a language, all sharing compiled templates and published assets."""

    def __init__(self, theme: Theme, tongues: Iterable[Tongue], base_path: str, styles: tuple[SectorStyle, ...], cache: Cache) -> None:
        """Compile every template, or take what the last build compiled; raises TemplateFault when a template cannot be used."""
        self._theme = theme
        self._loader = _Loader(theme)
        bytecode = _Bytecode(cache)
        self.problems: list[Problem] = []
        self.assets = Assets()
        self._base_path = base_path
        self._cache = cache
        self._digests: dict[str, str] = {}
        self._environments = {tongue.code: self._environment(tongue, bytecode) for tongue in tongues}
        first = next(iter(self._environments.values()))
        sources = theme.assets()
        for name in sorted({name for layer in theme.layers for name in layer.templates if name.startswith("generated/")}):
            sources[f"generated/{posixpath.basename(name)}"] = self._run(first, name, {"sectors": styles}).strip().encode() + b"\n"
        self.assets, found = publish_assets(sources)
        self.problems = [*found, *self._unreadable(first)]

    def _environment(self, tongue: Tongue, bytecode: _Bytecode) -> jinja2.Environment:
        environment = _Environment(
            loader=self._loader,
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=["jinja2.ext.i18n"],
            bytecode_cache=bytecode,
            auto_reload=False,
            cache_size=-1,
        )
        environment.context_class, environment.template_class = QuickContext, QuickTemplate
        environment.code_generator_class = QuickCode
        environment.newstyle_gettext = True  # type: ignore[attr-defined]  # added by the extension, for {% trans %}
        environment.globals.update(interface_words(tongue.messages), asset=self._asset, outlines=self._outlines, once=once())
        environment.filters["number"] = tongue.number
        environment.filters["language"] = tongue.language_name
        return environment

    def _unreadable(self, environment: jinja2.Environment) -> Iterator[Problem]:
        """Compile every template of the theme and its parents, and yield what is wrong with their syntax."""
        for level, layer in enumerate(self._theme.layers):
            for name in layer.templates:
                found = self._theme.find(name)
                try:
                    environment.get_template(name if found and found[0] == level else f"@{level}/{name}")
                except jinja2.TemplateSyntaxError as error:
                    yield _syntax_error(error, f"{layer.folder}/templates/{name}")

    def _asset(self, name: str) -> str:
        base = posixpath.basename(name)
        if base not in self.assets.names:
            raise jinja2.TemplateRuntimeError(f"no asset {name}")
        return f"{self._base_path}assets/{self.assets.names[base]}"

    def _outlines(self, words: str, fonts: Sequence[str], weight: int) -> Outlines | None:
        """Return words as outlines of fonts among the assets, as the last build made them where it did."""
        files = [self.assets.names.get(posixpath.basename(name), "") for name in fonts]
        key = blake2b(repr((program_digest(), words, files, weight)).encode(), digest_size=12).hexdigest()
        kept = self._cache.get("outlines", key)
        if kept is None:
            made = outlines(words, [self.assets.files[file] for file in files], weight)
            kept = json.dumps(made).encode()
            self._cache.put("outlines", key, kept)
        found = json.loads(kept)
        return Outlines(*found) if found else None

    def drawing(self, name: str, lang: str, context: Mapping[str, Any]) -> bytes | None:
        """Return a drawing of the theme in a language, nothing where it has none of this name; raises TemplateFault."""
        if self._theme.find(f"drawings/{name}.svg") is None:
            return None
        return self._run(self._environments[lang], f"drawings/{name}.svg", context).strip().encode() + b"\n"

    def digest(self, template: str) -> str:
        """Return a digest of all that a page's template is made of: its own source, those it names, and the names of assets."""
        if template not in self._digests:
            sources = self._sources(f"pages/{template}.html")
            told = repr((self._base_path, sorted(self.assets.names.items()), sorted(sources.items())))
            self._digests[template] = blake2b(told.encode(), digest_size=12).hexdigest()
        return self._digests[template]

    def _sources(self, template: str) -> dict[str, str]:
        """Return the source of a template and of all that it names, in every theme of the chain; of all where a name is computed."""
        found: dict[str, str] = {}
        todo = [template]
        while todo:
            name = todo.pop().removeprefix("parent/")
            for layer in self._theme.layers:
                place = f"{layer.folder}/{name}"
                if name in layer.templates and place not in found:
                    source = found[place] = layer.templates[name]
                    named = [match[2] for match in _NAMES.finditer(source)]
                    if len(named) < len(_NAMING.findall(source)):
                        return {f"{layer.folder}/{one}": text for layer in self._theme.layers for one, text in layer.templates.items()}
                    todo += named
        return found

    def page(self, view: View, page: PageFrame, site: SiteFrame, data: str) -> bytes:
        """Return the HTML of a page with its structured data; raises TemplateFault."""
        context = {"view": view, "page": page, "site": site, "structured": data}
        html = self._run(self._environments[page.lang], f"pages/{page.template}.html", context)
        return (lean_html(html) + "\n").encode()

    def _run(self, environment: jinja2.Environment, name: str, context: Mapping[str, Any]) -> str:
        try:
            return environment.get_template(name).render(context)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateFault(_syntax_error(error, f"{self._theme.layers[0].folder}/templates/{name}")) from error
        except jinja2.TemplateNotFound as error:
            where = Location(f"{self._theme.layers[0].folder}/templates/{error.name or name}")
            raise TemplateFault(problem(where, "template-error", text=f"no template {error.name}")) from error
        except Exception as error:
            # Whatever a template's expressions raise is the template's fault, told at the innermost line of a template.
            frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith("themes/")]
            where = Location(frames[-1].filename, frames[-1].lineno or 0) if frames else Location(f"pages/{name}")
            raise TemplateFault(problem(where, "template-error", text=f"{type(error).__name__}: {error}")) from error


def _syntax_error(error: jinja2.TemplateSyntaxError, file: str) -> Problem:
    return problem(Location(error.filename or file, error.lineno), "template-error", text=error.message)
