"""`python -m showcase` is the command `showcase`."""

from .cli import main
from .cli.ending import at_once


def start() -> None:
    """Run a command in a process that is there for nothing else."""
    main(prog_name="showcase", obj=at_once)


if __name__ == "__main__":
    start()
