"""An id must be small letters, digits and hyphens, with a letter first.

Ids stand in arrows, in citations and in the positions of a debate, where spaces,
capitals and signs would be mistaken for something else or typed differently each time.
Words are joined by hyphens. `--unsafe-fixes` writes the id so, here and wherever the
file names it.

A map without an `id` takes the name of its file. Where that cannot be an id, add one.

    # reported                            # accepted
    premises:                             premises:
      Street Floods: …                      street-floods: …
      3rd_cause: …                          third-cause: …
"""
