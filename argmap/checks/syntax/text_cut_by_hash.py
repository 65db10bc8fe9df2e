"""A text with a `#` behind a space must stand in quotes.

For YAML a `#` behind a space begins a comment, so everything from there to the end of
the line would be dropped from the text without a word. The same befalls a text that
begins with `#`. Put the text in quotes; `--fix` does. If a comment is meant, put a
space behind the `#`: then nothing is reported, unless the comment stands where a text
should be.

    # reported                            # accepted
    premises:                             premises:
      audit: Finding #3 blames roofs.       audit: "Finding #3 blames roofs."
      third: #3 is the worst street.        third: "#3 is the worst street."
                                            cheap: Barrels are cheap.  # see ¶3
"""
