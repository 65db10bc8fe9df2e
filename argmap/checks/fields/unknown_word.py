"""A field with a fixed set of words must hold one of them.

Fields such as `kind`, `stance`, `status`, `confidence` and `implicit` are read by rules
and comparisons, which would pass over a word that they do not know. The finding lists
the words that can stand there, or names the nearest. `--fix` writes capitals small,
*yes* and *no* in full and percentages as numbers; `--unsafe-fixes` also writes the
nearest word.

    # reported                            # accepted
    premises:                             premises:
      duty:                                 duty:
        text: …                               text: …
        kind: opinion                         kind: value
        implicit: maybe                       implicit: true
        confidence: 80%                       confidence: 0.8
"""
