"""What a browser may do for the site's pages: run, show and ask for what the site itself publishes, and nothing else."""

from __future__ import annotations

SEARCHING = frozenset({("search",), ("members", "1"), ("works", "1")})
"""The subjects of the pages on which search runs: its program compiles its own code there."""

FRAMED = frozenset({"embed", "embed-list", "embed-gone"})
"""The kinds of pages that other sites may show in a frame."""

_HERE = (
    "default-src 'none'; script-src 'self'{wasm}; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)


def policy(searches: bool) -> str:
    """Return the content security policy as it stands in a page, for hosts that send no headers of the site's own."""
    return _HERE.format(wasm=" 'wasm-unsafe-eval'" if searches else "")


def sent_policy(searches: bool = False, framed: bool = False) -> str:
    """Return the policy as a header, which says whether other sites may frame a page; a page itself cannot."""
    ancestors = "*" if framed else "'none'"
    return f"{policy(searches)}; frame-ancestors {ancestors}"
