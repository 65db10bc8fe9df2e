"""The user's own ``x-…`` fields: kept as written, understood by nobody."""

from attrs import frozen


@frozen
class Extra:
    """The ``x-…`` fields of one part of a map, in their order.

    A value is a text, a tuple of values, or another `Extra` for a mapping.

    >>> Extra((("x-page-color", "grey"),)).entries
    (('x-page-color', 'grey'),)
    """

    entries: tuple[tuple[str, "ExtraValue"], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)


ExtraValue = str | tuple["ExtraValue", ...] | Extra

NO_EXTRA = Extra()
