"""Every member of the sample site has a kit in every language; all that it gives to copy leads to files of the site."""

from __future__ import annotations

from urllib.parse import urlsplit

from test_kit import Parsed, decoded, snippets

SITE = "https://creative.example/"


def test_every_member_has_a_kit_whose_lines_lead_to_what_is_there(sample):
    kits = {page.url: page for page in sample.pages.values() if page.template == "kit"}
    members = {page.url: page for page in sample.pages.values() if page.template == "member"}
    assert {url.rstrip("/").rpartition("/")[0] + "/" for url in kits} == set(members) and len(members) > 200
    for url, kit in kits.items():
        texts = snippets((sample.root / kit.path).read_text("utf-8"))
        assert len(texts) in {6, 7} and kit.metas["robots"] == "noindex", url
        for name, text in texts.items():
            here = [one for one in Parsed(text).addresses if one.startswith(SITE)]
            assert [one for one in here if not sample.file(urlsplit(one).path)] == [], (url, name)
            assert here or name in {"signature-text", "claims-data"}, (url, name)
    for url in sorted(kits)[::20]:
        drawing = (sample.root / url.lstrip("/") / "qr.svg").read_text("utf-8")
        assert decoded(drawing) == SITE + url.strip("/").rpartition("/")[0] + "/", url
