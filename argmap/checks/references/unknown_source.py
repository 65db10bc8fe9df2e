"""A source that is cited must be listed under `sources`.

A citation that begins with a word names a work by its id, so that a reader can find its
title, its author and its year in one place. Add the work to `sources`; its title is
enough. To cite the mapped text itself, give only the place, such as ¶8.
`--unsafe-fixes` corrects an id that is misspelt.

    # reported                            # accepted
    evidence:                             sources:
      tracked:                              audit: Harbour City drainage audit
        text: …                           evidence:
        supports: floods                    tracked:
        cite: audit p. 14                     text: …
                                              supports: floods
                                              cite: audit p. 14
"""
