"""An address must be whole and lead to the web or to mail.

Readers click on addresses in pictures and pages. So an address begins with `https://`,
`http://` or `mailto:` and has no spaces; what a browser would run, such as
`javascript:`, is refused. `--unsafe-fixes` adds what is missing before the name of a
site, a mail address or a DOI. Where there is no address, leave the field out, and say
in `publisher` or `note` where the text is kept.

    # reported                            # accepted
    url: example.org/barrels              url: https://example.org/barrels
"""
