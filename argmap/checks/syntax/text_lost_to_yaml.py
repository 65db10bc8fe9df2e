"""A text that begins with `&`, `!` or `*` must stand in quotes.

YAML takes the first word of such a text for a sign of its own (an anchor, a tag or an
alias), so the word would be dropped from the text without a word. Put the text in
quotes; `--fix` does. Inside a text these characters do no harm.

    # reported                             # accepted
    premises:                              premises:
      amp: &amp gutters cause floods.        amp: "&amp gutters cause floods."
      note: !most floods come from roofs.    note: "!most floods come from roofs."
                                             firm: Smith & Sons sell barrels!
"""
