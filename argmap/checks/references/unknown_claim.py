"""What stands for a claim must be the id of one.

`supports` and `rebuts` name claims of the same map, and so does an inference; a
position of a debate names a claim of its author's map. A name that leads nowhere is
misspelt, or its claim is missing or was renamed. The finding names the claim that is
nearest; `--unsafe-fixes` writes it. An inference is no claim either: it can be
undercut, but not supported or rebutted.

    # reported                            # accepted
    evidence:                             evidence:
      film: {text: …, supports: flods}      film: {text: …, supports: floods}
    rebuttals:                            rebuttals:
      sewers:                               sewers:
        text: …                               text: …
        rebuts: floods -> require             undercuts: floods -> require
"""
