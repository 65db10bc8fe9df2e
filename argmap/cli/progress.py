"""Words on standard error while something takes long."""

from time import monotonic

from argmap.cli.output import say

_PATIENCE = 1.0
"""Seconds for which a command may be silent."""


class Progress:
    """Says what is going on, but only once a command has taken over a second."""

    def __init__(self) -> None:
        self._began = monotonic()

    def say(self, words: str) -> None:
        """Print one line, when the command has been running for long enough."""
        if monotonic() - self._began > _PATIENCE:
            say(words)
