"""Debates to comparisons."""

from argmap.comparison import Comparison
from argmap.comparison import compare as compare_maps
from argmap.model import Debate


def compare(debate: Debate, *, implicit: bool = True) -> Comparison:
    """Return where the authors of a debate agree, where they part, and on what it rests.

    See `argmap.Comparison` for what it holds.

    Args:
        debate: The maps, the propositions and the authors' positions.
        implicit: Whether positions count that an author takes without saying so.

    Raises:
        TypeError: *debate* is no debate.
    """
    if not isinstance(debate, Debate):
        raise TypeError(f"a debate can be compared, not {debate!r:.60}; see argmap.load_debate")
    return compare_maps(debate, implicit=implicit)
