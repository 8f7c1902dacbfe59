"""Interface words for translators: collected from the theme's templates and the program, merged into i18n/<language>.po."""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from .bundled import bundled_site
from .content import read_content
from .decode import decode
from .model import Language

_KEYWORDS = {
    "_": None,
    "plurals": (1, 2),
    "N_": None,
    "say": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}
_OPTIONS = {"trimmed": "true", "newstyle_gettext": "true", "trim_blocks": "true", "lstrip_blocks": "true"}


def merge_catalogs(site: Path, write: bool) -> list[tuple[str, int, bool]]:
    """Bring i18n/*.po of a site up to date; return each file's name, words still to translate, and whether it changed.

    Words that the program's own catalogs have are left out of a site's, except those that the site words differently.
    """
    decoded, _ = decode(read_content(site)[0])
    collected = _template(site)
    changed = []
    for language in decoded.settings.languages if decoded.settings else ():
        if language.code == "en":
            continue
        file = site / "i18n" / f"{language.code}.po"
        before = file.read_bytes() if file.is_file() else b""
        catalog = read_po(io.BytesIO(before), locale=language.formats) if before else Catalog(locale=language.formats)
        template = _without(collected, _shipped(site, language), catalog)
        if not before and not len(template):
            continue
        catalog.update(template, no_fuzzy_matching=False)
        # Words no longer used leave the file: git remembers them.
        catalog.obsolete.clear()
        after = _written(catalog, language.code)
        missing = sum(1 for message in catalog if message.id and (message.fuzzy or not _whole(message.string)))
        if write and after != before:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(after)
        changed.append((f"i18n/{language.code}.po", missing, after != before))
    return changed


def _whole(words: object) -> bool:
    return all(words) if isinstance(words, tuple | list) else bool(words)


def _shipped(site: Path, language: Language) -> Catalog:
    """Return the program's own catalog of a language, empty where there is none or where it is the site's own."""
    file = bundled_site() / "i18n" / f"{language.code}.po"
    if site.resolve() == bundled_site() or not file.is_file():
        return Catalog()
    return read_po(io.BytesIO(file.read_bytes()), locale=language.formats)


def _without(template: Catalog, shipped: Catalog, own: Catalog) -> Catalog:
    """Return the messages that the shipped catalog has no words for, or the site's own has."""
    kept = Catalog()
    for message in template:
        spoken = shipped.get(message.id, message.context) if message.id else None
        mine = own.get(message.id, message.context) if message.id else None
        if message.id and (not (spoken and _whole(spoken.string)) or (mine and _whole(mine.string))):
            kept.add(message.id, auto_comments=message.auto_comments, context=message.context)
    return kept


def _template(site: Path) -> Catalog:
    catalog = Catalog()
    seen: set[Path] = set()
    for root in (bundled_site(), site):
        for path in sorted(one for one in (root / "themes").rglob("templates/**/*") if one.suffix in {".html", ".svg"}):
            if path.resolve() not in seen:
                seen.add(path.resolve())
                _collect("jinja2.ext:babel_extract", path, catalog, _OPTIONS)
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        _collect("python", path, catalog, {})
    return catalog


def _collect(method: str, path: Path, catalog: Catalog, options: dict[str, str]) -> None:
    with path.open("rb") as handle:
        comments = ("translators:",)
        for _, message, notes, context in extract(method, handle, keywords=_KEYWORDS, comment_tags=comments, options=options):
            if message:
                catalog.add(message, auto_comments=notes, context=context)


def _written(catalog: Catalog, code: str) -> bytes:
    buffer = io.BytesIO()
    catalog.fuzzy = False
    write_po(buffer, catalog, no_location=True, omit_header=True, sort_output=True, width=110, include_previous=False)
    forms = f"nplurals={catalog.num_plurals}; plural={catalog.plural_expr};"
    head = (
        'msgid ""\nmsgstr ""\n'
        f'"Language: {code}\\n"\n"Plural-Forms: {forms}\\n"\n'
        '"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n\n'
    )
    return head.encode() + buffer.getvalue()
