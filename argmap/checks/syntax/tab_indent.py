"""Lines must be indented with spaces.

How far a line is indented says what it belongs to. A tab is as wide as each editor
likes, so YAML forbids it there; wide spaces and no-break spaces look like spaces and
are none.

Use two spaces a level, and let your editor write spaces for the tab key. `--fix` writes
as many spaces for a tab as the file uses for a level elsewhere.

    # reported                            # accepted
    premises:                             premises:
    ⇥floods: Roof runoff causes floods.     floods: Roof runoff causes floods.

Here ⇥ stands for a tab.
"""
