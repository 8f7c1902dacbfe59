"""What a browser may do for the site's pages: run, show and ask for what the site itself publishes, and nothing else."""

from __future__ import annotations

SEARCHING = frozenset({("search",), ("members", "1"), ("works", "1")})
"""The subjects of the pages on which search runs: its program compiles its own code there."""

_HERE = (
    "default-src 'none'; script-src 'self'{wasm}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def policy(searches: bool) -> str:
    """Return the content security policy as it stands in a page, for hosts that send no headers of the site's own."""
    return _HERE.format(wasm=" 'wasm-unsafe-eval'" if searches else "")


def sent_policy(searches: bool) -> str:
    """Return the policy as a header, which can forbid other sites to frame a page; a page itself cannot."""
    return f"{policy(searches)}; frame-ancestors 'none'"
