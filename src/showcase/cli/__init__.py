"""The command line: options in, exit status out; every command of showcase begins here, a module each."""

from __future__ import annotations

import click

from .. import __version__
from .addresses import addresses
from .build import build
from .check import check
from .diff import diff
from .fix import fix
from .messages import messages
from .new import new
from .review import review
from .schema import schema
from .serve import serve
from .status import status


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="showcase")
def main() -> None:
    """Publish an international, multilingual directory of creative industries.

    \b
    showcase check                     report every problem of the content
    showcase fix                       correct what leaves no doubt about what was meant
    showcase build                     check, then publish the site to output/
    showcase serve                     preview the site while you write
    showcase new                       begin an entry
    showcase status                    tell how far everything is translated
    showcase diff                      tell what a change means for visitors
    showcase review                    say whether a change can be merged without a second look
    """


for command in (build, check, fix, serve, new, schema, messages, status, addresses, diff, review):
    main.add_command(command)
