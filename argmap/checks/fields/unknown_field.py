"""A field must be one that the format knows, or begin with `x-`.

A misspelt field would be passed over in silence: `suports` would support nothing, and
nobody would notice. The finding names the field that is nearest, or lists those that
can stand there. `--unsafe-fixes` writes the nearest; `--fix` only where nothing but
capitals, hyphens and the like differ. Fields of your own begin with `x-` and are kept
as they are.

Inside `{…}` a comma ends a text, and what follows it is taken for a field; a colon
needs a space behind it there as well. `--fix` puts such a text in quotes and the space
behind the colon.

    # reported                                # accepted
    premises:                                 premises:
      catch: {text: …, suports: require}        catch: {text: …, supports: require}
      lids: {text: Lids, once fitted, help.}    lids: {text: "Lids, once fitted, help."}
      mine: {text: …, colour: blue}             mine: {text: …, x-colour: blue}
"""
