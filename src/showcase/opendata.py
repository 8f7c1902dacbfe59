"""The open data of the site: every file of data/, whose contract is docs/data.md."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from .datasets import DATASETS, FOLDER, FORMS, MEMBERS, ON_THE_MAP, PROJECTS, VERSION, Column, Ground, entries, record
from .dcat import catalogue
from .i18n import Tongue
from .memory import digest_of
from .model import Address, Member, Settings
from .packing import pack, unpack
from .pieces import Pieces
from .publish import OutputFile
from .shapes import URL, an_object
from .tables import line, table
from .vcard import Card, vcard
from .views import Scene

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


class Data(NamedTuple):
    """The files of data/: those that were made, those that are as they were, and by name a sum of each, to know it again.

    `members` are those whose own files are still to be made (`member_files`). `made_of` is a digest of all that the files about more than
    one member are made of.
    """

    made: list[OutputFile]
    members: list[str]
    kept: frozenset[str]
    made_of: str
    sums: dict[str, str]


class _Piece(NamedTuple):
    """What a member brings to the lists; a project is its line of JSON and of the table."""

    line: str
    row: str
    feature: str
    projects: tuple[tuple[str, str], ...]


_Lines = list[tuple[str, str]]


def data_files(pieces: Pieces, made_of: str, sums: Mapping[str, str]) -> Data:
    """Return all files of data/; those that visitors have are not made, which were `made_of` this and have these `sums`."""
    scene, tongues = pieces.watch.scenes[0], [scene.tongue for scene in pieces.watch.scenes]
    ground = _ground(pieces)
    members = sorted(scene.directory.members)
    told = pieces.of("data", "", members, partial(_piece, scene, ground))
    # The files of single members hold their long texts as well, the lists do not.
    own = pieces.of("data of members", "", members, partial(_own_sums, scene, ground)).data()
    others = {
        data.name: [_written(data.short, entry, ground) for entry in entries(data, scene.directory)]
        for data in DATASETS
        if data not in (MEMBERS, PROJECTS)
    }
    now = digest_of(pieces.shared[""], told.sum, others)
    files: dict[str, bytes] = {}
    if now == made_of:
        known = {name: sum for name, sum in sums.items() if not name.startswith(f"{MEMBERS.name}/")}
    else:
        files = _whole_files([unpack(_Piece, one) for one in told.data()], others, scene, tongues, ground)
        known = {name: _sum(content) for name, content in files.items()}
    known.update((name, sum) for one in own for name, sum in one.items())
    same = {name for name, sum in known.items() if name not in files and sums.get(name) == sum}
    files["checksums.txt"] = "".join(f"{known[name]}  {name}\n" for name in sorted(known)).encode()
    made = [OutputFile(FOLDER + name, content) for name, content in sorted(files.items()) if name not in same]
    todo = [id for id, one in zip(members, own, strict=True) if not same.issuperset(one)]
    return Data(made, todo, frozenset(FOLDER + name for name in same), now, known)


def member_files(id: str, pieces: Pieces) -> Iterator[OutputFile]:
    """Yield the files that hold nothing but one member."""
    scene = pieces.watch.scenes[0]
    for name, content in _own_files(scene.directory.members[id], scene, _ground(pieces)).items():
        yield OutputFile(FOLDER + name, content)


def how_many(members: int) -> int:
    """Return how many files of data/ there are with so many members."""
    lists = sum(len(FORMS[data.name]) + 1 for data in DATASETS)
    # A member's own are a file and an address card; of no list are the schema of such a file, the catalogue and the sums.
    return 2 * members + lists + 3


def _ground(pieces: Pieces) -> Ground:
    scene = pieces.watch.scenes[0]
    return Ground(scene.plan, scene.directory, tuple(scene.tongue.code for scene in pieces.watch.scenes))


def _whole_files(
    pieces: Sequence[_Piece], others: Mapping[str, _Lines], scene: Scene, tongues: Sequence[Tongue], ground: Ground
) -> dict[str, bytes]:
    """Return all files that are about more than one member, but for the one with the sums of all."""
    files: dict[str, bytes] = {}
    lists = {
        **others,
        MEMBERS.name: [(one.line, one.row) for one in pieces],
        PROJECTS.name: [project for one in pieces for project in one.projects],
    }
    for data in DATASETS:
        found = lists[data.name]
        files[f"{data.name}.json"] = _list(data.name, [line for line, _ in found], scene.settings, ground)
        if "csv" in FORMS[data.name]:
            files[f"{data.name}.csv"] = table([line(_heads(data.short, ground.languages)), *(row for _, row in found)])
        files[f"schema/{data.name}.json"] = _schema(data.name, _list_schema(data.name, data.short), ground)
    files["members.geojson"] = _map([one.feature for one in pieces if one.feature])
    files["schema/member.json"] = _schema("member", _member_schema(), ground)
    files["catalog.jsonld"] = catalogue(scene.settings, tongues, ground, files)
    return files


def _piece(scene: Scene, ground: Ground, id: str) -> Any:
    member = scene.directory.members[id]
    written = _written(MEMBERS.short, member, ground)
    projects = [_written(PROJECTS.short, project, ground) for project in sorted(member.projects, key=lambda project: project.id)]
    return pack(_Piece, _Piece(*written, _feature(member, ground), tuple(projects)))


def _own_sums(scene: Scene, ground: Ground, id: str) -> dict[str, str]:
    """Return the sums of the files that hold nothing but one member."""
    return {name: _sum(content) for name, content in _own_files(scene.directory.members[id], scene, ground).items()}


def _written(columns: Sequence[Column], entry: Any, ground: Ground) -> tuple[str, str]:
    """Return an entry as a line of JSON and as a line of a table."""
    found = record(columns, entry, ground)
    cells = [cell for column in columns for cell in column.shape.cells(found.get(column.name), ground.languages)]
    return json.dumps(found, ensure_ascii=False), line(cells)


def _own_files(member: Member, scene: Scene, ground: Ground) -> dict[str, bytes]:
    """Return the files that hold nothing but one member."""
    return {
        f"members/{member.id}.json": _member(member, scene.settings, ground),
        f"members/{member.id}.vcf": vcard(_card(member, scene, ground)),
    }


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _head(name: str, settings: Settings, ground: Ground) -> dict[str, Any]:
    """Return what every JSON file begins with."""
    licence = {"licence": {"name": settings.licence.name, "url": settings.licence.url}} if settings.licence else {}
    return {"$schema": ground.address(f"schema/{name}.json"), "version": VERSION, **licence, "languages": list(ground.languages)}


def _list(name: str, records: Sequence[str], settings: Settings, ground: Ground) -> bytes:
    """Return a whole data set as JSON, a record a line, so that two editions can be compared line by line."""
    head = json.dumps(_head(name, settings, ground), ensure_ascii=False)
    lines = ",\n".join(records)
    return f'{head[:-1]}, "{name}": [\n{lines}\n]}}\n'.encode()


def _member(member: Member, settings: Settings, ground: Ground) -> bytes:
    """Return a member's own file: what stands in the list, the long texts, and the works."""
    short = record(MEMBERS.short, member, ground)
    long = record([column for column in MEMBERS.columns if column.long], member, ground)
    projects = [record(PROJECTS.columns, project, ground) for project in sorted(member.projects, key=lambda project: project.id)]
    head = json.dumps(_head("member", settings, ground), ensure_ascii=False)
    fields = {**short, **long, **({"projects": projects} if projects else {})}
    # A field a line: indented whole, thousands of members would take seconds more and half as many bytes again.
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    return f'{head[:-1]}, "member": {{\n{lines}\n}}}}\n'.encode()


def _heads(columns: Sequence[Column], languages: Sequence[str]) -> list[str]:
    return [head for column in columns for head in column.shape.heads(column.name, languages)]


def _feature(member: Member, ground: Ground) -> str:
    """Return a member as a point of GeoJSON (RFC 7946: longitude first); nothing for one without a position."""
    if not member.geo:
        return ""
    one = record(MEMBERS.short, member, ground)
    point = {"type": "Point", "coordinates": [member.geo.lon, member.geo.lat]}
    said = {name: one[name] for name in ON_THE_MAP if name in one}
    return json.dumps({"type": "Feature", "id": member.id, "geometry": point, "properties": said}, ensure_ascii=False)


def _map(features: Sequence[str]) -> bytes:
    lines = ",\n".join(features)
    return f'{{"type": "FeatureCollection", "features": [\n{lines}\n]}}\n'.encode()


def _card(member: Member, scene: Scene, ground: Ground) -> Card:
    """Return what a member's address card says, worded in the main language."""
    tongue = scene.tongue
    commune = tongue.pick(scene.directory.communes[member.commune].name).words
    return Card(
        name=member.name,
        source=ground.address(f"members/{member.id}.vcf"),
        address=member.address or Address(town=commune),
        country=tongue.country(scene.settings.country.code),
        tagline=tongue.maybe(member.tagline),
        email=member.email,
        phone=member.phone,
        website=member.website,
        geo=member.geo,
        languages=member.languages,
        services=tuple(tongue.pick(scene.directory.services[id].name).words for id in member.services),
        contact=member.contact,
        reviewed=member.reviewed,
    )


def _schema(name: str, body: Mapping[str, Any], ground: Ground) -> bytes:
    whole = {"$schema": _DIALECT, "$id": ground.address(f"schema/{name}.json"), **body}
    whole["$defs"] = {"language": {"description": "A language of the site", "enum": list(ground.languages)}}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def _file_schema(title: str, name: str, value: Mapping[str, Any]) -> dict[str, Any]:
    licence = {"type": "object", "required": ["name", "url"], "properties": {"name": {"type": "string"}, "url": URL.schema()}}
    properties = {
        "$schema": URL.schema(),
        "version": {"description": "Version of the format", "type": "string", "pattern": r"^\d+\.\d+$"},
        "licence": {"description": "Under which terms the file may be used", **licence},
        "languages": {"description": "Languages of the site, the main one first", "type": "array", "items": {"$ref": "#/$defs/language"}},
        name: value,
    }
    return {"title": title, "type": "object", "required": ["version", "languages", name], "properties": properties}


def _list_schema(name: str, columns: Sequence[Column]) -> dict[str, Any]:
    return _file_schema(name, name, {"type": "array", "items": an_object(columns)})


def _member_schema() -> dict[str, Any]:
    member = an_object(MEMBERS.columns)
    member["properties"]["projects"] = {"description": "Its works", "type": "array", "items": an_object(PROJECTS.columns)}
    return _file_schema("member", "member", member)
