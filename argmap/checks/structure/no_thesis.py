"""A map must have a thesis.

The thesis is the claim that the whole text argues for; everything else bears on it,
directly or through other claims. A map has exactly one, with an id like every other
claim. Where a text argues for two things, take the one for the sake of which the other
is said, or make two maps.

    # reported                                 # accepted
    argmap: 1                                  argmap: 1
    premises:                                  thesis:
      require: Cities should require barrels.    require: Cities should require barrels.
"""
