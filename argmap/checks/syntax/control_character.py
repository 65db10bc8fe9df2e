r"""A text must hold no tabs and no control characters.

Characters such as NUL, escape or a line separator come with what is copied from other
programs. Most editors do not show them; terminals obey them, programs that read YAML
refuse them or disagree about them. The same holds for a tab inside a text, and for an
escape in double quotes that stands for such a character, as `"\e"` does.

Delete the character, or write a space for it. `--fix` writes a space for a tab and for
what ends a line elsewhere; `--unsafe-fixes` deletes the others.

    # reported                            # accepted
    title: Rain<U+0000> barrels           title: Rain barrels
    note: floods⇥and roofs                note: floods and roofs

Here <U+0000> stands for the character with that number, and ⇥ for a tab.
"""
