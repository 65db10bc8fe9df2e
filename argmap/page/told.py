"""Records of a page without what goes without saying."""

from argmap.page.packing import Plain

Record = dict[str, Plain]
"""A record of the data of a page: names of fields to plain values."""


def told(**fields: Plain) -> Record:
    """Return a record without fields that say nothing: none, not so, no text.

    Lists stay, so that they are never missing. A name that Python has taken is written with an
    underscore behind it.

    >>> told(id="lids", note="", implicit=False, to=0, from_=[])
    {'id': 'lids', 'to': 0, 'from': []}
    """
    return {
        name.rstrip("_"): value
        for name, value in fields.items()
        if value is not None and value is not False and value != ""
    }
