"""Showcase's command line with encoders in a hurry, for sites that are looked at but whose pictures are not.

Half the time of a first build is AVIF's search for fewer bytes. Pictures come in the same sizes and formats, a little larger and
under addresses of their own, and nothing that is kept is ever taken for what the program itself would make.
"""

from __future__ import annotations

from showcase import images, pixels, program

# Here and not in a function, because every process that makes pictures reads this file first.
digest = f"{program.program_digest()} hasty"
program.program_digest = lambda: digest
images.RECIPE = -1
pixels._LOSSY["avif"]["speed"] = 10
pixels._LOSSY["webp"]["method"] = 0

if __name__ == "__main__":
    # Only now, as it takes over what was just changed.
    from showcase.cli import main

    main()
