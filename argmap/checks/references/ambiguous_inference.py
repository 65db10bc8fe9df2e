"""What `undercuts` names must be one inference, not several.

A claim's id stands for the inference that begins at it only where there is just one.
Where it supports or attacks several things, say which step is meant:
`floods -> require`, or `floods -x require` for an attack, or the name of an inference.
The finding lists them.

Undercutters that bear on each other in a circle are reported too, for none of them says
what it undercuts. Name such inferences under `inferences`, and undercut them by name.

    # reported                            # accepted
    premises:                             premises:
      dredge: …                             dredge: …
      silt:                                 silt:
        text: …                               text: …
        supports: [require, dredge]           supports: [require, dredge]
    rebuttals:                            rebuttals:
      sewers:                               sewers:
        text: …                               text: …
        undercuts: silt                       undercuts: silt -> dredge
"""
