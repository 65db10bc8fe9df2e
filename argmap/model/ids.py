"""What an id looks like, and lists in which nothing stands twice."""

import re
from collections.abc import Iterable, Iterator, Sequence

from argmap.errors import InvalidModel

ID_PATTERN = re.compile(r"[a-z][a-z0-9-]*", re.ASCII)
"""What an id looks like: a small letter, then small letters, digits and hyphens."""

ID_FORM = "small letters, digits and hyphens, a letter first"
"""What an id looks like, in words."""


def check_id(name: str) -> None:
    """Raise `InvalidModel` when *name* cannot be an id."""
    if not ID_PATTERN.fullmatch(name):
        raise InvalidModel(f"not an id ({ID_FORM}): {name!r}")


def check_once(what: str, names: Sequence[str]) -> None:
    """Raise `InvalidModel` when one of *names* stands there twice."""
    if len(names) > 1 and len(set(names)) < len(names):
        name = next(name for at, name in enumerate(names) if name in names[:at])
        raise InvalidModel(f"the {what} {name!r} is given twice")


def told_apart(names: Iterable[str], taken: Iterable[str] = ()) -> Iterator[str]:
    """Yield names, each another: a number stands behind those that were there already.

    >>> list(told_apart(["ada", "ada-2", "ada", "debate"], taken=["debate"]))
    ['ada', 'ada-2', 'ada-3', 'debate-2']
    """
    last = dict.fromkeys(taken, 1)
    for name in names:
        number = last.get(name, 0) + 1
        free = name if number == 1 else f"{name}-{number}"
        while free in last:
            number += 1
            free = f"{name}-{number}"
        last[free] = 1
        last[name] = number
        yield free


def one_or_many(texts: str | Iterable[str]) -> tuple[str, ...]:
    """Return a single text as a tuple of one, and several as they are.

    >>> one_or_many("Ada Okafor")
    ('Ada Okafor',)
    """
    return (texts,) if isinstance(texts, str) else tuple(texts)
