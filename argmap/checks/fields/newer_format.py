"""A file must be in a version of the format that this argmap reads.

The first line says which version of the format a file is written in. A newer version
may say with the same words something that this argmap would read wrongly, so nothing is
guessed. Install a newer argmap. If the number is only a slip, correct it: it counts the
versions of the format, not those of your map.

    # reported                                 # accepted
    argmap: 2                                  argmap: 1
    thesis:                                    thesis:
      require: Cities should require barrels.    require: Cities should require barrels.
"""
