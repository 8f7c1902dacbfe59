"""The directory as pages: lists cut into parts, members under their terms, suggestions."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from math import ceil
from pathlib import Path
from typing import Any

from jinja2 import Environment, Undefined
from markupsafe import Markup
from pelican.generators import CachingGenerator
from pelican.plugins import signals
from pelican.writers import Writer

# A page's fields, as they are in the head of its file.
Sheet = dict[str, Any]
TERMS = {"sector", "service", "canton", "commune", "language", "team", "budget", "industry", "market", "availability", "award", "remote"}


class Directory(CachingGenerator):
    """Reads every file below `content` and writes a page of each, or several of a list."""

    def generate_context(self) -> None:
        """Read all pages, and find out what lists hold and what goes together."""
        data = Path(self.path).parent / "data"
        self.languages = [one | _read(data / f"{one['code']}.json") for one in _read(data / "languages.json")]
        self.sheets: list[Sheet] = []
        self.texts: dict[Hashable, Markup] = {}
        kinds: dict[Hashable, list[Sheet]] = defaultdict(list)
        for file in sorted(self.get_files([""])):
            page = self.readers.read_file(self.path, file)
            sheet = {"text": "", **json.loads(page.fields)}
            self.sheets.append(sheet)
            self.texts[sheet["lang"], sheet["kind"], sheet["name"]] = Markup(page.content)
            kinds[sheet["lang"], sheet["kind"]].append(sheet)
        self.readers.save_cache()
        for language in self.languages:
            language["sheets"] = {kind: sorted(all, key=_order) for (lang, kind), all in kinds.items() if lang == language["code"]}
            members = language["sheets"].get("member", [])
            language["member_of"] = {member["name"]: member for member in members}
            language["under"] = {term: _group(members, lambda one, term=term: one["under"].get(term, ())) for term in TERMS}
            language["letters_of"] = _group(members, lambda one: [one["letter"]])
        for kind, weights, most in (("member", _alike, 6), ("work", _alike_works, 4)):
            alike = _related(self.languages[0]["sheets"].get(kind, []), weights, most)
            for language in self.languages:
                entries = language["sheets"].get(kind, [])
                for entry, others in zip(entries, alike, strict=True):
                    entry["related"] = [entries[other] for other in others]
        order = {language["code"]: language["order"] for language in self.languages}
        same: dict[Hashable, list[Sheet]] = defaultdict(list)
        for sheet in sorted(self.sheets, key=lambda sheet: order[sheet["lang"]]):
            same[sheet["kind"], sheet["name"]].append(sheet)
            sheet["translations"] = same[sheet["kind"], sheet["name"]]
            # A text in another language is that language's own.
            sheet["text"] = self.texts[sheet.get("in", sheet["lang"]), sheet["kind"], sheet["name"]]

    def generate_output(self, writer: Writer) -> None:
        """Write all pages."""
        self.env.globals["once"] = _once(self.env)
        self.env.filters["linked"] = _linked
        codes = {language["code"]: language for language in self.languages}
        for sheet in self.sheets:
            language = codes[sheet["lang"]]
            kind = "term" if sheet["kind"] in TERMS - {"sector", "service", "canton", "commune"} else sheet["kind"]
            entries, parts = self._listed(sheet, language)
            sheet["parts"] = max(1, ceil(len(entries) / self.settings["PAGINATED_TEMPLATES"][parts])) if parts else 1
            writer.write_file(
                f"{sheet['url'].strip('/')}/index.html",
                self.get_template(kind),
                self.context,
                paginated={"entries": entries} if parts else None,
                template_name=parts,
                url=sheet["url"].lstrip("/"),
                page=sheet,
                l=language,
                w=language["words"],
                languages=codes,
                base=language["base"],
            )
        first = {"l": self.languages[0], "w": self.languages[0]["words"], "languages": codes, "base": self.languages[0]["base"]}
        for file, kind in (("index.html", "chooser"), ("404.html", "lost")):
            page = {"lang": self.languages[0]["code"], "kind": kind, "url": "/" if kind == "chooser" else "/404.html"}
            writer.write_file(file, self.get_template(kind), self.context, page=page, **first)
        writer.write_file("sitemap.xml", self.get_template("sitemap"), self.context, sheets=self.sheets, **first)

    def _listed(self, sheet: Sheet, language: dict[str, Any]) -> tuple[list[Sheet], str | None]:
        """Return what a list holds, and by which name its length is set."""
        if sheet["kind"] == "members":
            return language["sheets"].get("member", []), "members"
        if sheet["kind"] == "works":
            return language["sheets"].get("work", []), "works"
        if sheet["kind"] in TERMS:
            return language["under"][sheet["kind"]].get(sheet["name"], []), "members"
        return [], None


def _read(file: Path) -> Any:
    return json.loads(file.read_text("utf-8"))


def _order(sheet: Sheet) -> int:
    return sheet.get("order", 0)


def _group(entries: Iterable[Sheet], keys: Callable[[Sheet], Iterable[str]]) -> dict[str, list[Sheet]]:
    found: dict[str, list[Sheet]] = defaultdict(list)
    for entry in entries:
        for key in keys(entry):
            found[key].append(entry)
    return found


def _alike(member: Sheet) -> dict[Hashable, int]:
    services, communes = member["under"]["service"], member["under"]["commune"]
    return {**{("service", id): 30 for id in services}, **{("commune", id): 20 for id in communes}}


def _alike_works(work: Sheet) -> dict[Hashable, int]:
    return dict.fromkeys(work.get("under", {}).get("shows", ()), 30)


def _related(entries: list[Sheet], weights: Callable[[Sheet], dict[Hashable, int]], most: int) -> list[list[int]]:
    """Return for every entry where those are that are most like it by what they are listed under, which is the same in all languages."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for place, entry in enumerate(entries):
        for key in weights(entry):
            found[key].append(place)
    related = []
    for place, entry in enumerate(entries):
        scores: Counter[int] = Counter()
        for key, weight in weights(entry).items():
            for other in found[key]:
                scores[other] += weight
        del scores[place]
        related.append([other for other, _ in scores.most_common(most)])
    return related


def _once(templates: Environment) -> Callable[..., Markup]:
    """Return a function for templates that renders another one for the same `key` only once."""
    kept: dict[tuple[str, str], Markup] = {}

    def once(name: str, key: str, **values: Any) -> Markup:
        if (name, key) not in kept:
            kept[name, key] = Markup(templates.get_template(name).render(values))
        return kept[name, key]

    return once


def _linked(graph: list[dict[str, Any]], lang: str) -> Markup:
    """Return what templates say of a page as JSON-LD, without what is not there."""
    about = {"@context": ["https://schema.org", {"@language": lang}], "@graph": _defined(graph)}
    return Markup(json.dumps(about, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"))


def _defined(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _defined(part) for name, part in value.items() if not isinstance(part, Undefined)}
    return [_defined(part) for part in value] if isinstance(value, list) else value


def register() -> None:
    """Tell Pelican of the generator."""
    signals.get_generators.connect(_generators)


def _generators(pelican: Any) -> type[Directory]:
    return Directory
