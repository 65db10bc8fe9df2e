"""A map must do without anchors, aliases, tags and the like.

YAML has signs by which one part of a file stands for another, by which a value gets a
type, and by which one file holds several. In a map they would hide from a reader what a
claim says. Every value is a text as it stands, and a file is one map. Refused are
anchors (`&name`) and aliases (`*name`), tags (`!!str`), merge keys (`<<`), directives
(`%YAML`) and a second document behind `---`.

Write the value out wherever it is needed, and delete the sign; `--fix` does both for
texts. A text that only begins with such a sign belongs in quotes: see
`text-lost-to-yaml`.

    # reported                             # accepted
    premises:                              premises:
      floods: {text: …, by: &who critics}    floods: {text: …, by: critics}
      catch: {text: …, by: *who}             catch: {text: …, by: critics}
"""
