"""Addresses on a forge: where a file is edited, and where an issue is begun with words already in it."""

from __future__ import annotations

from urllib.parse import quote

from .model import Forge


def editor(forge: Forge, path: str) -> str:
    """Return the address of the forge's own editor for a file of the site."""
    place = "/".join(filter(None, (forge.branch, forge.folder.strip("/"), path)))
    return f"{_root(forge)}/edit/{quote(place)}"


def new_issue(forge: Forge, title: str, body: str) -> str:
    """Return the address at which an issue is begun with this title and text."""
    names = ("issue[title]", "issue[description]") if forge.kind == "gitlab" else ("title", "body")
    # What may stand in a query as it is stays so: the page that names itself in the text then repeats its address letter by letter.
    query = "&".join(f"{quote(name)}={quote(words, safe='/:?,')}" for name, words in zip(names, (title, body), strict=True))
    return f"{_root(forge)}/issues/new?{query}"


def letter(to: str, subject: str, body: str) -> str:
    """Return the address that begins a mail with this subject and text."""
    # Lines of a mail end as RFC 6068 wants it.
    text = body.replace("\n", "\r\n")
    return f"mailto:{to}?subject={quote(subject, safe='')}&body={quote(text, safe='')}"


def _root(forge: Forge) -> str:
    # GitLab puts a hyphen between a project's path, which may have many parts, and its own words.
    return forge.repository.removesuffix("/").removesuffix(".git") + ("/-" if forge.kind == "gitlab" else "")
