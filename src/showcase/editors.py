"""The JSON Schemas of a site written to a folder, from where editors read them."""

from __future__ import annotations

import json
from pathlib import Path

from .content import read_content
from .decode import decode
from .json_schema import KINDS, json_schema
from .wording import LANGUAGES


def write_schemas(site: Path, folder: Path, lang: str) -> list[Path]:
    """Write <kind>.json for every kind and return the files; words may be written in the languages of the site."""
    settings = decode(read_content(site)[0])[0].settings
    languages = tuple(language.code for language in settings.languages) if settings else LANGUAGES
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for kind in KINDS:
        file = folder / f"{kind}.json"
        file.write_text(json.dumps(json_schema(kind, languages, lang), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        written.append(file)
    return written
