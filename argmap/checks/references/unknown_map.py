"""A debate must name only maps that are there.

Under `maps` stand the names of files, beginning at the folder of the debate; a file
that is not there, or cannot be read, is left out of the comparison. Under `positions`
and `uses` stand the ids of these maps, which may differ from the names of their files.
Each unknown id is reported once. `--unsafe-fixes` writes the nearest name.

    # reported                            # accepted
    positions:                            positions:
      okafr-2024: floods                    okafor-2024: floods
"""
