"""The open data of the site: every file of data/, whose contract is docs/data.md."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .datasets import DATASETS, FOLDER, FORMS, MEMBERS, ON_THE_MAP, PROJECTS, VERSION, Column, Ground, entries, record
from .dcat import catalogue
from .model import Address, Member, Settings
from .publish import OutputFile
from .shapes import URL, an_object
from .tables import table
from .vcard import Card, vcard
from .views import Scene

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def data_files(scenes: Sequence[Scene]) -> list[OutputFile]:
    """Return all files of data/; `scenes` are those of all languages, the main one first."""
    scene, tongues = scenes[0], [scene.tongue for scene in scenes]
    ground = Ground(scene.plan, scene.directory, tuple(tongue.code for tongue in tongues))
    files: dict[str, bytes] = {}
    for data in DATASETS:
        found = entries(data, scene.directory)
        records = [record(data.short, entry, ground) for entry in found]
        files[f"{data.name}.json"] = _list(data.name, records, scene.settings, ground)
        if "csv" in FORMS[data.name]:
            files[f"{data.name}.csv"] = table(_rows(data.short, records, ground.languages))
        files[f"schema/{data.name}.json"] = _schema(data.name, _list_schema(data.name, data.short), ground)
        if data is MEMBERS:
            files["members.geojson"] = _map(found, records)
            for member, short in zip(found, records, strict=True):
                if isinstance(member, Member):
                    files[f"members/{member.id}.json"] = _member(member, short, scene.settings, ground)
                    files[f"members/{member.id}.vcf"] = vcard(_card(member, scene, ground))
    files["schema/member.json"] = _schema("member", _member_schema(), ground)
    files["catalog.jsonld"] = catalogue(scene.settings, tongues, ground, files)
    files["checksums.txt"] = "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()
    return [OutputFile(FOLDER + name, content) for name, content in sorted(files.items())]


def _head(name: str, settings: Settings, ground: Ground) -> dict[str, Any]:
    """Return what every JSON file begins with."""
    licence = {"licence": {"name": settings.licence.name, "url": settings.licence.url}} if settings.licence else {}
    return {"$schema": ground.address(f"schema/{name}.json"), "version": VERSION, **licence, "languages": list(ground.languages)}


def _list(name: str, records: Sequence[Mapping[str, Any]], settings: Settings, ground: Ground) -> bytes:
    """Return a whole data set as JSON, a record a line, so that two editions can be compared line by line."""
    head = json.dumps(_head(name, settings, ground), ensure_ascii=False)
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in records)
    return f'{head[:-1]}, "{name}": [\n{lines}\n]}}\n'.encode()


def _member(member: Member, short: Mapping[str, Any], settings: Settings, ground: Ground) -> bytes:
    """Return a member's own file: what stands in the list, the long texts, and the works."""
    long = record([column for column in MEMBERS.columns if column.long], member, ground)
    projects = [record(PROJECTS.columns, project, ground) for project in sorted(member.projects, key=lambda project: project.id)]
    head = json.dumps(_head("member", settings, ground), ensure_ascii=False)
    fields = {**short, **long, **({"projects": projects} if projects else {})}
    # A field a line: indented whole, thousands of members would take seconds more and half as many bytes again.
    lines = ",\n".join(f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items())
    return f'{head[:-1]}, "member": {{\n{lines}\n}}}}\n'.encode()


def _rows(columns: Sequence[Column], records: Sequence[Mapping[str, Any]], languages: Sequence[str]) -> Iterator[list[str]]:
    yield [head for column in columns for head in column.shape.heads(column.name, languages)]
    for one in records:
        yield [cell for column in columns for cell in column.shape.cells(one.get(column.name), languages)]


def _map(members: Sequence[Any], records: Sequence[Mapping[str, Any]]) -> bytes:
    """Return the members with a position as GeoJSON (RFC 7946: longitude first); the others are not in it."""
    features = [
        {
            "type": "Feature",
            "id": member.id,
            "geometry": {"type": "Point", "coordinates": [member.geo.lon, member.geo.lat]},
            "properties": {name: one[name] for name in ON_THE_MAP if name in one},
        }
        for member, one in zip(members, records, strict=True)
        if member.geo
    ]
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in features)
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
