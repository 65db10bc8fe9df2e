"""`opposite-of` must name propositions of the debate.

Opposites cannot both be true: authors who each affirm one of them contradict each
other. A name that leads nowhere is misspelt, or its proposition is missing or was
renamed. The finding names the one that is nearest; `--unsafe-fixes` writes it.

    # reported                            # accepted
    propositions:                         propositions:
      cheap: {text: Barrels are cheap.}     cheap: {text: Barrels are cheap.}
      dear:                                 dear:
        text: Barrels are expensive.          text: Barrels are expensive.
        opposite-of: cheep                    opposite-of: cheap
"""
