"""A date must be a year, a month or a day: 2024, 2024-03 or 2024-03-09.

Dates are compared, for instance to tell whether a text could have known something, so
they are written in one way, with the year first. A date that is only roughly known has
a `~` behind it. `--fix` turns the others round where their parts can be in one order
only, as in 9 March 2024; whether 03/09/2024 is in March or in September, only you can
say.

    # reported                                    # accepted
    published: 03/09/2024                         published: 2024-03-09
    sources:                                      sources:
      audit22: {title: …, published: about 2022}    audit22: {title: …, published: 2022~}
"""
