r"""A file must be written so that YAML can read it.

Most of what goes wrong is a text that YAML takes for something else. Put a text in
quotes

- when it holds a colon with a space behind it, or ends in a colon;
- when it begins with one of @ ` % * & ! [ { | > ', or with `- ` or `? `;
- when it begins with a word in quotes.

Inside single quotes an apostrophe is doubled: 'the city''s audit'. Inside double quotes
a backslash is: "C:\\maps". The other faults are a colon without a space behind it, a
quote or bracket that is never closed, and a line that does not line up with its group.

All of them are reported in one pass. `--fix` puts texts in quotes and spaces behind
colons; `--unsafe-fixes` also closes quotes and brackets and lines up what stands askew.

    # reported                                 # accepted
    premises:                                  premises:
      fair: One rule: who gains, pays.           fair: "One rule: who gains, pays."
      most: "Most" floods come from roofs.       most: '"Most" floods come from roofs.'
      share: > 60% of floods come from roofs.    share: "> 60% of floods come from roofs."
      cheap:Barrels are cheap.                   cheap: Barrels are cheap.
"""
