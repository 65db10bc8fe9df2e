"""A waiver should waive something.

A comment `# argmap: allow RULE (reason)` is about the line at whose end it stands, or about
the next line when it stands alone, and about the lines below that are indented deeper.
Where the rule finds nothing there (any more), the comment misleads, and later it would hide
a new fault. Delete it; `--fix` does. A rule that is switched off, or that does not
understand the language of the map, is not asked for.

    # reported
    premises:
      # argmap: allow short-claim (a heading)
      floods: Most street floods are caused by roofs.

    # accepted
    premises:
      # argmap: allow short-claim (a heading)
      floods: Street floods
"""
