"""Where an inference is written."""

from argmap.diagnostics import Part
from argmap.model import Inference


def place_of(inference: Inference) -> Part:
    """Return the part of the map that draws an inference: its entry, or a field of its claim.

    >>> place_of(Inference(("mosquitoes",), "rebuts", "require"))
    ('claims', 'mosquitoes', 'rebuts')
    """
    if inference.name is not None:
        return ("inferences", inference.name)
    return ("claims", inference.premises[0], inference.relation.value)
