"""Lists and groups must not be nested deeper than 64 levels.

No map needs more than five levels: a section, a claim, its citation, a list in it, and
the words. What is deeper was typed by accident or made to do harm, and reading stops
there. Claims are not nested under the claims that they support: write each of them on
the first level of its section, and name what it bears on with `supports:`.

    # reported
    x-tree: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
            ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]

    # accepted
    x-tree: [floods, [runoff, [roofs]]]
"""
