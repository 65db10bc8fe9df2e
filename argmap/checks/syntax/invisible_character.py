r"""A file should hold no characters that nobody can see.

Zero-width spaces, soft hyphens and marks that turn the direction of writing come with
what is copied from web pages and PDF files. Two texts that look the same are then
different, a search finds only one of them, and a reversed text says something else than
a reader sees. Characters that a script or an emoji needs are accepted where they do
something: joiners between letters other than those of English, for example.

Delete the character; `--unsafe-fixes` does. Where a text is about such a character,
write it as an escape in double quotes: `"\u200b"`.

    # reported                                    # accepted
    premises:                                     premises:
      floods: Roof <U+200B>runoff causes floods.    floods: Roof runoff causes floods.

Here <U+200B> stands for the character with that number, a zero-width space.
"""
