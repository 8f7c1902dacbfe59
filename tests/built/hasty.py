"""Showcase's command line with encoders in a hurry, for sites that are looked at but whose pictures are not.

Most of the time of a first build goes into good pictures. Here every one of them is scaled and written in the same sizes and formats,
but coarsely and under addresses of its own, and nothing that is kept is ever taken for what the program itself would make.
"""

from __future__ import annotations

from PIL import Image

from showcase import images, pixels, program

COARSENESS = 8  # px of a picture that share what one of them shows


def coarsely(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """Scale with quick filters by way of a small picture, which leaves little to encode."""
    if image.size == size:
        return image
    small = (-(-size[0] // COARSENESS), -(-size[1] // COARSENESS))
    return image.resize(small, Image.Resampling.BOX, reducing_gap=1.1).resize(size, Image.Resampling.BILINEAR)


# Here and not in a function, because every process that makes pictures reads this file first.
RECIPE = -2  # another one after every change of what follows, as what is kept names pictures
digest = f"{program.program_digest()} hasty {RECIPE}"
program.program_digest = lambda: digest
images.RECIPE = RECIPE
pixels._resize = coarsely
pixels._LOSSY["avif"] |= {"speed": 10, "quality": 30, "subsampling": "4:2:0"}
pixels._LOSSY["webp"] |= {"method": 0, "quality": 30}

if __name__ == "__main__":
    # Only now, as it takes over what was just changed.
    from showcase.cli import main

    main()
