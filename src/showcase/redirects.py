"""The files that lead from former addresses to those of today: pages for every host, and rules for those that take them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from .i18n import Tongue
from .pages import Plan
from .publish import OutputFile

_STUB = """<!doctype html>
<html lang="{lang}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="{absolute}">
<meta http-equiv="refresh" content="0; url={url}">
</head>
<body>
<h1>{title}</h1>
<p><a href="{url}">{go}</a></p>
</body>
</html>
"""


def how_many(plan: Plan) -> int:
    """Return how many files lead on from former addresses."""
    return len(plan.moved) + 3 if plan.moved or plan.patterns or _gone(plan) else 0


def redirect_files(plan: Plan, tongues: Sequence[Tongue]) -> list[OutputFile]:
    """Return a page at every former address and the rules for hosts; nothing where no address has moved and nobody has left."""
    gone = _gone(plan)
    if not plan.moved and not plan.patterns and not gone:
        return []
    spoken = {tongue.code: tongue for tongue in tongues}
    base = plan.base_path
    files = [OutputFile(f"{path}index.html", _stub(target, plan, spoken[target.partition("/")[0]])) for path, target in plan.moved.items()]
    moves = [(base + path, base + target) for path, target in sorted(plan.moved.items())]
    # After all others, as hosts take whatever comes after the first pattern for one, and only so many of these.
    patterns = [(base + path, base + target) for path, target in sorted(plan.patterns.items())]
    files.append(OutputFile("_redirects", "".join(f"{old} {new} 301\n" for old, new in (*moves, *patterns)).encode()))
    files.append(OutputFile("_nginx.conf", "".join(_nginx(moves, patterns, [base + path for path in gone])).encode()))
    files.append(OutputFile("_caddy.conf", "".join(_caddy(moves, patterns, [base + path for path in gone])).encode()))
    return files


def _gone(plan: Plan) -> list[str]:
    return sorted(page.path for page in plan.pages if page.subject[0] in {"gone", "embed-gone"})


def _stub(target: str, plan: Plan, tongue: Tongue) -> bytes:
    words = {"title": tongue.say("This page has moved."), "go": tongue.say("Go to its new address")}
    addresses = {"absolute": plan.base_url + target, "url": plan.base_path + target}
    said = {name: escape(text) for name, text in {**words, **addresses}.items()}
    return _STUB.format(lang=tongue.code, direction=tongue.language.direction, **said).encode()


def _regular(pattern: str) -> str:
    return "^" + "([^/]+)".join(map(re.escape, pattern.split(":id"))) + "$"


def _nginx(moves: Sequence[tuple[str, str]], patterns: Sequence[tuple[str, str]], gone: Sequence[str]) -> Iterator[str]:
    yield "# Include this file in the server block.\n"
    for old, new in moves:
        yield f"location = {old} {{ return 301 {new}; }}\n"
    for old, new in patterns:
        yield f"location ~ {_regular(old)} {{ return 301 {new.replace(':id', '$1')}; }}\n"
    for path in gone:
        # The page that says so is sent with the status that says so to machines.
        yield f"location = {path} {{ error_page 410 {path}index.html; return 410; }}\n"


def _caddy(moves: Sequence[tuple[str, str]], patterns: Sequence[tuple[str, str]], gone: Sequence[str]) -> Iterator[str]:
    yield "# Import this file in the site's block.\n"
    for old, new in moves:
        yield f"redir {old} {new} 301\n"
    for number, (old, new) in enumerate(patterns, 1):
        yield f"@former{number} path_regexp former{number} {_regular(old)}\n"
        yield f"redir @former{number} {new.replace(':id', f'{{re.former{number}.1}}')} 301\n"
    for path in gone:
        yield f"handle {path} {{\n\trewrite * {path}index.html\n\tfile_server {{\n\t\tstatus 410\n\t}}\n}}\n"
