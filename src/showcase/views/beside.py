"""The file that lies beside some pages: an entry's page as Markdown, and the QR code of a kit."""

from __future__ import annotations

from ..pages import Page
from ..qr import qr_svg
from ..shown import PageFrame, View
from .kit import QR
from .plain import BESIDE, ENTRIES, plain_text
from .scene import Scene


def beside_path(page: Page) -> str:
    """Return where the file beside a page lies; nothing for pages that have none."""
    if page.alone:
        return ""
    if page.subject[0] in ENTRIES:
        return f"{page.path}{BESIDE}"
    return f"{page.path}{QR}" if page.subject[0] == "kit" else ""


def beside(page: Page, view: View, frame: PageFrame, scene: Scene) -> str:
    """Return the file beside a page; nothing for pages that have none."""
    if page.alone:
        return ""
    if page.subject[0] == "kit":
        id = page.subject[1]
        return qr_svg(scene.plan.absolute(("member", id), page.lang), scene.directory.members[id].name)
    return plain_text(page, view, frame, scene)
