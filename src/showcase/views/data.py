"""The page about the open data: which files there are, and under which terms."""

from __future__ import annotations

from .. import labels
from ..datasets import DATASETS, FOLDER, FORMS, MEDIA_TYPES, VERSION, DataSet, entries
from ..shown import DataFile, DataSetView, DataView, Link, PartnerList
from .kit import embed
from .scene import Scene

_NAMES = {"json": "JSON", "csv": "CSV", "geojson": "GeoJSON"}


def data_view(scene: Scene) -> DataView:
    """Return what the page shows."""
    licence = scene.settings.licence
    return DataView(
        sets=tuple(_set(data, scene) for data in DATASETS),
        version=VERSION,
        licence=Link(scene.own(licence.name), licence.url) if licence else None,
        catalogue=_address("catalog.jsonld", scene),
        checksums=_address("checksums.txt", scene),
        partners=tuple(PartnerList(scene.sector(id), embed(scene, "embed-list", id)) for id in scene.directory.sectors),
    )


def _set(data: DataSet, scene: Scene) -> DataSetView:
    name, description = labels.DATA[data.name]
    files = []
    for form in FORMS[data.name]:
        file = f"{data.name}.{form}"
        files.append(DataFile(file, _address(file, scene), MEDIA_TYPES[form], _NAMES[form]))
    file = f"schema/{data.name}.json"
    files.append(DataFile(file, _address(file, scene), "application/schema+json", "JSON Schema"))
    say = scene.tongue.say
    return DataSetView(data.name, say(name), say(description), _count(data, scene), tuple(files))


def _count(data: DataSet, scene: Scene) -> int:
    # Known without a look at the entries, any of which may change.
    known = {"members": scene.lists.members, "projects": scene.lists.projects}
    return len(known[data.name]) if data.name in known else len(entries(data, scene.directory))


def _address(file: str, scene: Scene) -> str:
    return f"{scene.plan.base_path}{FOLDER}{file}"
