"""A waiver should name a rule and say why it is broken.

A rule is waived where it is broken, by a comment that begins with `# argmap: allow`, names
one rule or more, and gives the reason in parentheses. Without a reason nobody can tell a
considered exception from a fault that was swept aside; such a comment waives nothing, and
neither does one that is misspelt. A rule without which a map cannot be read cannot be
waived. `--fix` and `--unsafe-fixes` put right what is only misspelt. To switch rules off
for whole files, use the settings: `per-path` in `argmap.toml`.

    # reported
    premises:
      floods: Street floods  # argmap: allow short-claim
      costs: Repair costs  # argmap: ignore short-claim (a heading)
      lids: Tight lids  # argmap: allow shrt-claim (a heading)

    # accepted
    premises:
      floods: Street floods  # argmap: allow short-claim (a heading)
"""
