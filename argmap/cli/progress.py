"""Words on standard error while something takes long."""

from time import monotonic

from argmap.cli.output import say

_PATIENCE = 1.0
"""Seconds for which a command may be silent."""

_INTERVAL = 5.0
"""Seconds between two words on how far a long piece of work has come."""


class Progress:
    """Says what is going on, but only once a command has taken over a second."""

    def __init__(self) -> None:
        self._began = monotonic()
        self._said = self._began - _INTERVAL + _PATIENCE

    def say(self, words: str) -> None:
        """Print one line, when the command has been running for long enough."""
        if monotonic() - self._began > _PATIENCE:
            say(words)

    def say_at_times(self, words: str) -> None:
        """Print one line, when nothing was printed for some seconds."""
        now = monotonic()
        if now - self._said > _INTERVAL:
            self._said = now
            say(words)
