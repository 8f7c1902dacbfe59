"""What programs read of the sample site: honest languages, feeds, Markdown and the guide."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree

import pytest

from built.test_structured import plain

ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANGUAGES = ("en", "fr", "de", "lb")


def test_a_page_is_announced_in_a_language_only_if_its_main_text_is_in_it(sample, content):
    for page in sample.pages.values():
        parts = page.url.split("/")
        if page.template == "member":
            entry = content.directory.members[parts[3]]
            real = set(entry.about.markdown or entry.tagline.words)
        elif page.template == "project":
            entry = next(one for one in content.directory.members[parts[3]].projects if one.id == parts[4])
            real = set(entry.body.markdown or (entry.summary or entry.title).words)
        else:
            continue
        assert set(page.alternates) - {"x-default"} == real, page.url
        assert sample.pages["/" + page.canonical.split("/", 3)[3]].lang in real, page.url


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_news_is_well_formed_complete_and_leads_to_pages(sample, lang, content):
    feeds = sorted(path for path in sample.files if re.fullmatch(rf"{lang}/feed(s/[a-z-]+)?\.atom", path))
    assert len(feeds) == 1 + len(content.directory.sectors)
    for path in feeds:
        root = ElementTree.fromstring((sample.root / path).read_bytes())
        told = json.loads((sample.root / path.replace(".atom", ".json")).read_text("utf-8"))
        entries = root.findall("a:entry", ATOM)
        assert 0 < len(entries) == len(told["items"]) <= 50, path
        ids = [one.findtext("a:id", "", ATOM) for one in entries]
        assert len(set(ids)) == len(ids) and all(re.fullmatch(r"tag:creative\.example,2026:\S+", id) for id in ids)
        days = [one.findtext("a:updated", "", ATOM) for one in entries]
        assert days == sorted(days, reverse=True) and days[0] <= "2026-11-23T00:00:00Z"
        for item in told["items"]:
            assert (
                item["title"] and item["content_text"] and sample.pages["/" + item["url"].partition("#")[0].split("/", 3)[3]].lang == lang
            )


def test_every_entry_stands_beside_its_page_as_markdown(sample):
    entries = [page for page in sample.pages.values() if page.template in {"member", "project"}]
    twins = {page.path.replace(".html", ".md") for page in entries}
    assert twins == {path for path in sample.files if path.endswith("/index.md")} and len(twins) > 800
    for page in entries:
        text = (sample.root / page.path.replace(".html", ".md")).read_text("utf-8")
        first = re.sub(r"\\(.)", r"\1", text.split("\n", 1)[0].removeprefix("# "))
        assert plain(re.sub(r" \[[a-z]{2}\]$", "", first)) == plain(page.h1), page.url
        assert f"- URL: {page.canonical}\n" in text, page.url
        links = re.findall(r"\]\(https://creative\.example/(\S+?index\.md)\)", text)
        assert [link for link in links if link not in sample.files] == [], page.url
        assert len(text) < 12_000, page.url


def test_the_guide_leads_to_files(sample):
    links = re.findall(r"\(https://creative\.example/(\S+?)\)", (sample.root / "llms.txt").read_text("utf-8"))
    assert len(links) > 20
    assert [link for link in links if not sample.file(f"/{link}")] == []
