"""What `undercuts` names must be an inference of the map.

An undercutter grants the premise and attacks the step from it. The step has a name
under `inferences`, or it is addressed by its two ends, as `floods -> require`, or by
the id of its premise when that begins just one. If a claim itself is attacked, write
`rebuts`. `--unsafe-fixes` writes the nearest name, and `rebuts` for a claim that begins
no inference.

    # reported                            # accepted
    rebuttals:                            rebuttals:
      sewers:                               sewers:
        text: …                               text: …
        undercuts: require                    undercuts: floods -> require
"""
