"""A name must not stand twice in one group.

Of two entries with the same name YAML would keep the last and drop the first without a
word. Often a claim was copied and its id forgotten, or a section was begun a second
time. Give the second one a name of its own, or join what stands under both. `--fix`
deletes an entry that says the same as the first.

    # reported                            # accepted
    premises:                             premises:
      floods: Roof runoff causes floods.    floods: Roof runoff causes floods.
      floods: Floods are costly.            costly: Floods are costly.
"""
