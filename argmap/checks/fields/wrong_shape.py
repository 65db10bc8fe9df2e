"""A value must have the form that its field asks for.

A list or a group stands where a text is wanted, an inference is not written as an
arrow, a citation is no place in a text, a map has a second thesis, the same thing is
named twice in one list. The finding says what stands there and what to write instead.

A text in brackets is a list for YAML, and one in braces a group: put it in quotes.
`--fix` mends arrows and citations that can mean only one thing, and takes out
repetitions.

    # reported                            # accepted
    premises:                             premises:
      floods: [Roofs cause most floods.]    floods: Roofs cause most floods.
      duty:                                 duty:
        text: Cities ought to act.            text: Cities ought to act.
        cite: page eight                      cite: p. 8
    inferences:                           inferences:
      main: floods + duty => require        main: floods + duty -> require
"""
