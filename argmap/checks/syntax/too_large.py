"""A file must not be larger than 16 MiB.

A map of a whole book takes less than a hundredth of that, so a larger file is hardly a
map: a copy of the text, perhaps, or a file written by a program that went astray. It is
not read at all. Keep the text itself in a file of its own, and split what is left into
several maps, one a chapter.

    # reported                            # accepted
    okafor-2024.yaml, 20 MiB              okafor-2024.yaml, 2 MiB
                                          chapter-1.txt, 18 MiB
"""
