"""Every part must have the fields that it cannot do without.

A map and a debate begin with the version of the format, a claim has a `text`, a source
a `title`. An inference says what it goes `from` and what it bears on, a citation where
to look or what to look for. A debate has a `question` and `maps`, an entry of its
evidence `uses`. `--fix` adds a version that is missing; the rest only the author knows.

    # reported                            # accepted
    evidence:                             evidence:
      traced:                               traced:
        supports: floods                      text: An audit traced the floods to roofs.
        cite: ¶3                              supports: floods
                                              cite: ¶3
"""
