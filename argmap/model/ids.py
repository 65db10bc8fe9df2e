"""What an id looks like, and lists in which nothing stands twice."""

import re
from collections.abc import Iterable, Sequence

from argmap.errors import InvalidModel

ID_PATTERN = re.compile(r"[a-z][a-z0-9-]*", re.ASCII)
"""What an id looks like: a small letter, then small letters, digits and hyphens."""


def check_id(name: str) -> None:
    """Raise `InvalidModel` when *name* cannot be an id."""
    if not ID_PATTERN.fullmatch(name):
        raise InvalidModel(f"not an id (small letters, digits and hyphens): {name!r}")


def check_once(what: str, names: Sequence[str]) -> None:
    """Raise `InvalidModel` when one of *names* stands there twice."""
    if len(names) > 1 and len(set(names)) < len(names):
        name = next(name for at, name in enumerate(names) if name in names[:at])
        raise InvalidModel(f"the {what} {name!r} is given twice")


def one_or_many(texts: str | Iterable[str]) -> tuple[str, ...]:
    """Return a single text as a tuple of one, and several as they are.

    >>> one_or_many("Ada Okafor")
    ('Ada Okafor',)
    """
    return (texts,) if isinstance(texts, str) else tuple(texts)
