"""An id must name one thing.

The claims, named inferences and sources of a map share their ids, and so do the
propositions and the evidence of a debate: what names one of them could otherwise mean
the other. The maps of a debate need different ids as well. Give one of the two another
id, and change it where it is meant.

    # reported                            # accepted
    sources:                              sources:
      survey: A survey of street floods.    survey: A survey of street floods.
    evidence:                             evidence:
      survey: The survey blames roofs.      surveyed: The survey blames roofs.
"""
