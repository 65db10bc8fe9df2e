"""A field must stand under what it belongs to, not beside it.

With an indent too small, `cite: ¶3` is no longer a field of the claim above: it is a claim
that is called `cite` and says “¶3”, and the claim above has lost its citation. The same
happens in `sources` and `inferences`, and in the propositions of a debate. Indent the line,
like the other fields; `--unsafe-fixes` does that.

A claim may have the name of a field. It is taken for one where it is a group with a `text`, or
where something refers to it.

    # reported                                # accepted
    premises:                                 premises:
      floods:                                   floods:
        text: Roof runoff causes floods.          text: Roof runoff causes floods.
      supports: require                           supports: require
      cite: ¶3                                    cite: ¶3
"""
