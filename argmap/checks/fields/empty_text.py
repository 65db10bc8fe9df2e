"""A field that is written must not be left empty.

A name with nothing behind it is most often a claim or a note that was to be filled in
later. Write the text, or delete the line until you have it; `--unsafe-fixes` deletes it
where nothing else depends on it. Sections such as `evidence:` may be empty.

    # reported                            # accepted
    premises:                             premises:
      floods:                               floods: Roof runoff causes floods.
    note: ""                              evidence:
"""
