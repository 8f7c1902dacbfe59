"""The guide for language models and other programs that read: what the site is, and where it says it in the fewest words (llmstxt.org)."""

from __future__ import annotations

from collections.abc import Sequence

from ..datasets import DATASETS, FOLDER, FORMS
from ..happenings import feed_path
from ..model import MARKDOWN
from .market import markets_view
from .plain import escaped
from .scene import Scene


def guide(scene: Scene, scenes: Sequence[Scene]) -> bytes:
    """Return llms.txt, worded in the main language; `scenes` are those of all languages."""
    tongue, base = scene.tongue, scene.plan.base_url
    origin = base.removesuffix(scene.plan.base_path)
    say = tongue.say
    lines = [
        f"# {escaped(tongue.pick(scene.settings.title).words)}",
        "",
        f"> {escaped(tongue.pick(scene.settings.tagline).words)}",
        "",
        *_markdown(scene),
        f"## {say('Language')}",
        "",
    ]
    for one in scenes:
        code = one.tongue.code
        lines.append(f"- [{one.tongue.language.name}]({base}{code}/): {one.plan.absolute(('members', '1'), code)}")
    lines += ["", f"## {say('Sectors')}", ""]
    for sector in scene.directory.sectors.values():
        url = scene.plan.absolute(("sector", sector.id, "1"), tongue.code)
        said = tongue.maybe(sector.tagline)
        lines.append(f"- [{escaped(tongue.pick(sector.name).words)}]({url})" + (f": {escaped(said.words)}" if said else ""))
    if markets := markets_view(scene).markets:
        lines += ["", f"## {say('For buyers abroad')}", ""]
        lines += [f"- [{escaped(row.name.words)}]({origin}{row.url})" for row in markets]
    lines += ["", f"## {say('Open data')}", ""]
    lines += [f"- [{data.name}.{form}]({base}{FOLDER}{data.name}.{form})" for data in DATASETS for form in FORMS[data.name]]
    if scene.settings.licence:
        lines.append(f"- [{escaped(scene.settings.licence.name)}]({scene.settings.licence.url})")
    lines += ["", f"## {say('News')}", ""]
    lines += [f"- [{one.tongue.language.name}]({base}{feed_path(one.tongue.code, '', 'atom')})" for one in scenes]
    return ("\n".join(lines) + "\n").encode()


def _markdown(scene: Scene) -> list[str]:
    """Return what tells of the Markdown beside pages, where there is any."""
    say = scene.tongue.say
    if MARKDOWN in scene.settings.left_out:
        return []
    return [
        say("Every member and every work has a page in each language. The same as Markdown stands beside it, in index.md."),
        say("It tells in which language each text really is and when the member last confirmed the entry."),
        "",
    ]
