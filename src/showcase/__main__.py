"""`python -m showcase` is the command `showcase`."""

from .cli import main

if __name__ == "__main__":
    main(prog_name="showcase")
