"""A whole site of invented members, the same on every machine for the same seed: what benchmarks and property tests build.

    python benchmarks/generate.py FOLDER --members 250

Its sectors, places and pages are the repository's own. Every member has every field of the schema, three works and long texts
of about 220 words in one to four languages, with words as unevenly frequent as in real ones.
"""

from __future__ import annotations

import argparse
import datetime
import io
import random
import shutil
import struct
import zlib
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("en", "fr", "de", "lb")
# How often members write in each language, and how many languages a text exists in.
WRITTEN = {"fr": 45, "de": 20, "en": 20, "lb": 15}
TRANSLATED = {1: 40, 2: 30, 3: 20, 4: 10}
WORDS = 220
VOCABULARY = 6_000
PROJECTS = 3
SYLLABLES = {
    "en": "ing er the an con per re sto wor ly ment able out ver com ter un side ow ight sh ch st ea oo",
    "fr": "tion ment ré dé pa ou eau ique con par aire ette in é er ai on eur vi la che gne qui è ç",
    "de": "ung en er ge ver sch ein heit keit lich be aus auf st ieb au ö ü ä ung haus werk tra zei bau",
    "lb": "eg ech ër éi ee uer ou en op aus Bau ver ge sch kéi äi dr scht lech uecht ue ie ong heet kr",
}
SHORT = {
    "en": "the of and in a for with to on by",
    "fr": "le la de et en un pour avec sur dans",
    "de": "der die und in ein für mit auf von den",
    "lb": "de d' an a vun en fir mat op dat",
}
FIRST = ["Anouk", "Ben", "Claire", "Dan", "Elma", "Fränk", "Gilles", "Hana", "Inês", "Jo", "Karim", "Léa", "Mara", "Nora", "Oleg", "Pol"]
LAST = ["Weis", "Schmit", "Da Silva", "Kremer", "Muller", "Thommes", "Wirth", "Reuter", "Ferreira", "Klein", "Hoffmann", "Brell", "Kuerz"]
KINDS_OF_FIRM = ["Studio", "Atelier", "Maison", "Kollektiv", "Editions", "Bureau", "Werkstatt", "Fabrik"]
COUNTRIES = ["BE", "DE", "FR", "NL", "CH", "AT", "US", "JP", "DK", "PT", "GB", "IT"]
INDUSTRIES = ["culture", "finance", "food-and-drink", "retail", "publishing", "tourism", "public-sector", "education", "construction"]


class Language:
    """A made-up vocabulary that follows Zipf's law, and texts written with it."""

    def __init__(self, code: str, chance: random.Random) -> None:
        """Make the words: a few short ones that are everywhere, and many longer ones that are rare."""
        syllables = SYLLABLES[code].split()
        words = SHORT[code].split()
        known = set(words)
        while len(words) < VOCABULARY:
            word = "".join(chance.choices(syllables, k=chance.choice((2, 2, 3, 3, 4))))
            if word not in known:
                known.add(word)
                words.append(word)
        self.words = words
        self.weights = list(accumulate(1 / rank for rank in range(1, len(words) + 1)))

    def say(self, count: int, chance: random.Random) -> list[str]:
        """Return that many words."""
        total = self.weights[-1]
        return [self.words[bisect(self.weights, chance.random() * total)] for _ in range(count)]

    def line(self, count: int, chance: random.Random, limit: int = 110) -> str:
        """Return some words as one line, cut to a length at a blank."""
        text = " ".join(self.say(count, chance))
        if len(text) > limit:
            text = text[:limit].rpartition(" ")[0]
        return text[:1].upper() + text[1:]

    def text(self, count: int, chance: random.Random) -> str:
        """Return Markdown: paragraphs with a heading, a list, emphasis and a link."""
        sentences = []
        left = count
        while left > 0:
            length = min(left, chance.randint(7, 22))
            words = self.say(length, chance)
            if chance.random() < 0.2 and length > 3:
                words[2] = f"*{words[2]}*"
            if chance.random() < 0.05:
                words[0] = f"[{words[0]}](https://{chance.choice('abcdef')}.example/)"
            sentence = " ".join(words)
            sentences.append(sentence[:1].upper() + sentence[1:] + ".")
            left -= length
        third = max(1, len(sentences) // 3)
        opening, middle, end = sentences[:third], sentences[third : 2 * third], sentences[2 * third :]
        points = "\n".join(f"- {sentence}" for sentence in middle[:3])
        return f"{' '.join(opening)}\n\n## {self.line(3, chance, 60)}\n\n{' '.join(middle[3:])}\n\n{points}\n\n{' '.join(end)}\n"


def write_site(folder: Path, members: int, seed: int = 1, pictures: bool = False) -> None:
    """Write a site with that many members; `pictures` gives every work and cover a photograph of its own instead of one grey card."""
    chance = random.Random(seed)
    content = folder / "content"
    content.mkdir(parents=True)
    for name in ("sectors", "pages"):
        shutil.copytree(ROOT / "content" / name, content / name)
    for name in ("site.yaml", "places.yaml"):
        shutil.copyfile(ROOT / "content" / name, content / name)
    sectors = {path.parent.name: _services(path) for path in sorted((content / "sectors").glob("*/sector.yaml"))}
    places = yaml.load((content / "places.yaml").read_text("utf-8"), yaml.CSafeLoader)
    communes = [commune["id"] for canton in places["cantons"] for commune in canton["communes"]]
    languages = {code: Language(code, chance) for code in LANGUAGES}
    ids = [f"member-{number:05d}" for number in range(members)]
    card = _grey_card()
    for number, id in enumerate(ids):
        own = random.Random(f"{seed} {number}")
        _Member(content / "members" / id, number, ids, own, languages, sectors, communes).write(card, pictures)


def _services(path: Path) -> list[str]:
    return [service["id"] for service in yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)["services"]]


class _Member:
    """One member being written."""

    def __init__(
        self,
        folder: Path,
        number: int,
        ids: Sequence[str],
        chance: random.Random,
        languages: Mapping[str, Language],
        sectors: Mapping[str, list[str]],
        communes: Sequence[str],
    ) -> None:
        self.folder, self.number, self.ids, self.chance, self.languages = folder, number, ids, chance, languages
        self.sectors, self.communes = sectors, communes
        self.language = self.pick(WRITTEN)
        self.own_sectors = chance.sample(sorted(sectors), chance.choice((1, 1, 2, 3)))
        offered = [service for sector in self.own_sectors for service in sectors[sector]]
        self.services = chance.sample(offered, min(len(offered), chance.randint(2, 6)))
        self.person = f"{chance.choice(FIRST)} {chance.choice(LAST)}"

    def pick(self, weights: Mapping[Any, int]) -> Any:
        return self.chance.choices(list(weights), weights=list(weights.values()))[0]

    def spoken(self) -> list[str]:
        """Choose the languages that a text exists in: the member's own and perhaps others."""
        others = [code for code in LANGUAGES if code != self.language]
        return [self.language, *self.chance.sample(others, self.pick(TRANSLATED) - 1)]

    def localised(self, words: int, limit: int = 110) -> dict[str, str]:
        return {code: self.languages[code].line(words, self.chance, limit) for code in self.spoken()}

    def day(self) -> datetime.date:
        return datetime.date(2018, 1, 1) + datetime.timedelta(self.chance.randrange(3_000))

    def others(self, most: int) -> list[str]:
        found = self.chance.sample(self.ids, min(len(self.ids), self.chance.randint(0, most)))
        return [id for id in found if id != self.ids[self.number]]

    def picture(self, src: str) -> dict[str, Any]:
        return {"src": src, "alt": self.localised(9), "credit": self.person, "focus": f"{self.chance.randrange(0, 101, 5)}% 40%"}

    def write(self, card: bytes, pictures: bool) -> None:
        works = [f"work-{number}" for number in range(1, PROJECTS + 1)]
        (self.folder / "images").mkdir(parents=True)
        (self.folder / "projects").mkdir()
        for name in ("cover", *works) if pictures else ("card",):
            file = self.folder / "images" / (f"{name}.jpg" if pictures else f"{name}.png")
            file.write_bytes(_photograph(self.chance) if pictures else card)
        _dump(self.folder / "member.yaml", self.fields("images/cover.jpg" if pictures else "images/card.png"))
        for code in self.spoken():
            self.write_text(self.folder / f"about.{code}.md", code, WORDS)
        for work in works:
            _dump(self.folder / f"projects/{work}.yaml", self.project(f"images/{work}.jpg" if pictures else "images/card.png"))
            for code in self.spoken()[:2]:
                self.write_text(self.folder / f"projects/{work}.{code}.md", code, WORDS // 2)

    def write_text(self, file: Path, code: str, words: int) -> None:
        file.write_text(self.languages[code].text(words, self.chance), encoding="utf-8")

    def fields(self, cover: str) -> dict[str, Any]:
        chance, id = self.chance, self.ids[self.number]
        site = f"https://{id}.example"
        vat = 100_000 + self.number
        return {
            "name": f"{chance.choice(KINDS_OF_FIRM)} {self.languages[self.language].line(1, chance)} {self.number}",
            "language": self.language,
            "kind": chance.choice(["company", "sole-trader", "collective", "association", "institution"]),
            "role": chance.choice(["creator", "creator", "enabler", "both"]),
            "sectors": self.own_sectors,
            "services": self.services,
            "keywords": {code: sorted(set(self.languages[code].say(6, chance))) for code in self.spoken()},
            "tagline": self.localised(9),
            "cover": self.picture(cover),
            "commune": chance.choice(self.communes),
            "address": {"street": f"{chance.randint(1, 200)}, rue {chance.choice(LAST)}", "postcode": f"L-{chance.randint(1000, 9999)}"},
            "geo": {"lat": round(chance.uniform(49.45, 50.18), 5), "lon": round(chance.uniform(5.74, 6.52), 5)},
            "website": site,
            "email": f"studio@{id}.example",
            "phone": f"+352 20 {self.number // 100 % 100:02d} {self.number % 100:02d}",
            "booking": f"{site}/book",
            "social": {"instagram": f"https://instagram.example/{id}", "linkedin": f"https://linkedin.example/{id}"},
            "contact": {
                "name": self.person,
                "role": self.localised(3),
                "email": f"jo@{id}.example",
                "languages": sorted({self.language, "en"}),
            },
            "languages": chance.sample(["lb", "fr", "de", "en", "pt", "it", "nl", "es"], chance.randint(1, 5)),
            "team": chance.choice(["1", "2-5", "6-10", "11-25", "26-50", "51+"]),
            "founded": chance.randint(1950, 2025),
            "legal": {"name": f"{self.person} Sàrl", "form": "Sàrl", "rcs": f"B{100_000 + self.number}", "vat": f"LU{vat}{vat % 89:02d}"},
            "industries": chance.sample(INDUSTRIES, 3),
            "clients": [self.client() for _ in range(3)],
            "markets": {"served": chance.sample(COUNTRIES, 4), "wanted": chance.sample(COUNTRIES, 2)},
            "budget": chance.choice(["under-5k", "5-20k", "20-50k", "50-150k", "over-150k"]),
            "engagement": chance.sample(["project", "retainer", "commission", "licence", "sale", "workshop"], 2),
            "availability": {
                "status": chance.choice(["open", "limited", "closed"]),
                "from": self.day(),
                "reply_days": chance.randint(1, 9),
            },
            "remote": chance.random() < 0.7,
            "travel": [f"{chance.randint(1, 20) * 50} km"],
            "awards": [self.award("work-1"), self.award()],
            "certifications": [{"name": self.languages["fr"].line(4, chance), "body": "Institut", "until": self.day()}],
            "memberships": [{"name": self.languages["de"].line(4, chance), "url": "https://bond.example"}],
            "references": [{"quote": self.localised(30, 500), "person": self.person, "organisation": "Kontor", "year": 2025}],
            "offers": self.localised(15),
            "seeks": self.localised(15),
            "partners": self.others(3),
            "since": self.day(),
            "status": chance.choices(["active", "paused"], weights=[97, 3])[0],
            "reviewed": self.day(),
            "owners": [id],
            "consent": {"by": self.person, "on": self.day(), "scope": ["entry", "contact", "geo"]},
            "verified": {"on": self.day(), "by": "desk", "what": ["membership", "rcs"]},
        }

    def client(self) -> dict[str, str]:
        chance = self.chance
        name = f"{chance.choice(LAST)} & {chance.choice(LAST)}"
        return {"name": name, "country": chance.choice(COUNTRIES), "industry": chance.choice(INDUSTRIES)}

    def award(self, project: str = "") -> dict[str, Any]:
        found: dict[str, Any] = {
            "title": self.languages["en"].line(4, self.chance),
            "body": "Jury",
            "year": self.chance.randint(2010, 2026),
        }
        return {**found, "project": project} if project else found

    def project(self, picture: str) -> dict[str, Any]:
        chance = self.chance
        credits: list[dict[str, Any]] = [{"member": id, "role": self.localised(3)} for id in self.others(2)]
        return {
            "title": self.localised(4),
            "year": chance.randint(2008, 2026),
            "summary": self.localised(24, 280),
            "sector": chance.choice(self.own_sectors),
            "services": chance.sample(self.services, min(2, len(self.services))),
            "client": self.client(),
            "place": self.localised(2),
            "images": [self.picture(picture)],
            "video": "https://film.example/1",
            "credits": [*credits, {"name": self.person, "role": self.localised(2)}],
            "awards": [self.award()],
            "status": chance.choice(["built", "published", "in-development", "touring", "for-sale"]),
            "details": [{"label": self.localised(1), "text": self.localised(4)} for _ in range(3)],
            "rights": {"territory": self.localised(3), "languages": ["fr", "de"], "formats": self.localised(3)},
            "links": [{"url": "https://more.example", "label": self.localised(2)}],
        }


def _dump(file: Path, fields: Mapping[str, Any]) -> None:
    text = yaml.dump(dict(fields), Dumper=_Plain, allow_unicode=True, sort_keys=False, width=1_000)
    file.write_text(text, encoding="utf-8")


class _Plain(yaml.CSafeDumper):
    """Writes values that occur twice out twice: showcase refuses YAML's anchors."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _grey_card() -> bytes:
    """Return a small PNG file with many pixels."""
    width, height = 1_600, 1_066
    rows = (b"\x00" + b"\x99" * width) * height

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _photograph(chance: random.Random) -> bytes:
    """Return a JPEG file with large shapes and grain, as costly to compress as a photograph."""
    from PIL import Image, ImageFilter

    small = Image.frombytes("RGB", (24, 16), chance.randbytes(24 * 16 * 3)).filter(ImageFilter.GaussianBlur(1))
    large = small.resize((2_400, 1_600), Image.Resampling.BICUBIC)
    grain = Image.frombytes("L", (600, 400), chance.randbytes(600 * 400)).resize(large.size).convert("RGB")
    buffer = io.BytesIO()
    Image.blend(large, grain, 0.08).save(buffer, "JPEG", quality=88)
    return buffer.getvalue()


def main(arguments: Iterable[str] | None = None) -> None:
    """Write a site into a new folder."""
    parser = argparse.ArgumentParser(description="Write a site of invented members.")
    parser.add_argument("folder", type=Path, help="a folder that does not exist yet")
    parser.add_argument("--members", type=int, default=250)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pictures", action="store_true", help="a photograph of its own for every cover and work (slow)")
    chosen = parser.parse_args(None if arguments is None else list(arguments))
    write_site(chosen.folder, chosen.members, chosen.seed, chosen.pictures)


if __name__ == "__main__":
    main()
