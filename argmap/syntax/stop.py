"""Where a parser stopped, and what it said."""

from attrs import frozen


@frozen
class Stop:
    """A syntax error as PyYAML or libyaml tells it.

    Attributes:
        said: Its words.
        at: The place where it stopped.
        begun: Where the construct began in which it stopped, or -1.
    """

    said: str
    at: int
    begun: int = -1
