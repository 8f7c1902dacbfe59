"""The data sets in, their catalogue out: DCAT-AP 3.0 in JSON-LD, as data portals harvest it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from . import labels
from .datasets import DATASETS, FORMS, MEDIA_TYPES, VERSION, Ground
from .i18n import Tongue
from .model import Said, Settings

_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_AUTHORITY = "http://publications.europa.eu/resource/authority/"
_FILE_TYPES = {"json": "JSON", "csv": "CSV", "geojson": "GEOJSON"}


def catalogue(settings: Settings, tongues: Sequence[Tongue], ground: Ground, files: Mapping[str, bytes]) -> bytes:
    """Return catalog.jsonld; `files` are those of the open data by their names, whose sizes and sums it tells."""
    desk = settings.desk
    publisher = {"@id": f"{ground.plan.base_url}#publisher", "@type": "foaf:Agent", "foaf:name": desk.name}
    licence = {"dct:license": {"@id": settings.licence.url}} if settings.licence else {}

    def said(message: str) -> list[dict[str, str]]:
        return _each(Said(tongue.say(message), tongue.code) for tongue in tongues)

    def distribution(name: str) -> dict[str, Any]:
        form = name.rpartition(".")[2]
        return {
            "@id": ground.address(name),
            "@type": "dcat:Distribution",
            "dct:title": name,
            "dcat:accessURL": {"@id": ground.address(name)},
            "dcat:downloadURL": {"@id": ground.address(name)},
            "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{MEDIA_TYPES[form]}"},
            "dct:format": {"@id": f"{_AUTHORITY}file-type/{_FILE_TYPES[form]}"},
            **licence,
            "dcat:byteSize": {"@value": str(len(files[name])), "@type": "xsd:nonNegativeInteger"},
            "spdx:checksum": {
                "@type": "spdx:Checksum",
                "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
                "spdx:checksumValue": {"@value": hashlib.sha256(files[name]).hexdigest(), "@type": "xsd:hexBinary"},
            },
        }

    datasets = [
        {
            "@id": f"{ground.address('catalog.jsonld')}#{data.name}",
            "@type": "dcat:Dataset",
            "dct:identifier": f"{ground.plan.base_url}{data.name}",
            "dct:title": said(labels.DATA[data.name][0]),
            "dct:description": said(labels.DATA[data.name][1]),
            "dct:publisher": {"@id": publisher["@id"]},
            "dcat:contactPoint": {"@type": "vcard:Organization", "vcard:fn": desk.name, "vcard:hasEmail": {"@id": f"mailto:{desk.email}"}},
            "dcat:theme": {"@id": f"{_AUTHORITY}data-theme/EDUC"},
            "dcat:version": VERSION,
            **licence,
            "dcat:distribution": [distribution(f"{data.name}.{form}") for form in FORMS[data.name]],
        }
        for data in DATASETS
    ]
    found = {
        "@context": _CONTEXT,
        "@id": ground.address("catalog.jsonld"),
        "@type": "dcat:Catalog",
        "dct:title": _each(tongue.pick(settings.title) for tongue in tongues),
        "dct:description": _each(tongue.pick(settings.tagline) for tongue in tongues),
        "dct:publisher": publisher,
        "foaf:homepage": {"@id": ground.plan.base_url},
        **licence,
        "dcat:dataset": datasets,
    }
    return (json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode()


def _each(words: Any) -> list[dict[str, str]]:
    """Return words with their languages; those that stand in for several languages once."""
    return [{"@value": one.words, "@language": one.lang} for one in dict.fromkeys(words)]
