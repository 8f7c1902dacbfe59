"""The badges that say where a member is listed: one a language and shade, the same for all members."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .publish import OutputFile
from .render import Renderer
from .views import SHADES, Scene, badge_path


def badge_files(renderer: Renderer, scenes: Sequence[Scene]) -> Iterator[OutputFile]:
    """Yield the badges of a site whose members have kits; raises TemplateFault."""
    for scene in scenes:
        title = scene.tongue.pick(scene.settings.title)
        for shade in SHADES if scene.settings.kit else ():
            if drawing := renderer.drawing("badge", scene.tongue.code, {"shade": shade, "title": title}):
                yield OutputFile(badge_path(scene.tongue.code, shade), drawing)
