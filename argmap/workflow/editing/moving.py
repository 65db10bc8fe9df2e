"""A claim moved: from now on it bears on something else."""

from collections.abc import Sequence

from argmap.errors import BadEdit
from argmap.model import Inference
from argmap.workflow.editing.bearings import (
    Bearing,
    conclusion_of,
    own_inferences,
    with_inferences,
)
from argmap.workflow.editing.intents import Intent, changed_map
from argmap.workflow.editing.opened import Opened


def move(opened: Opened, name: str, bearings: Sequence[Bearing]) -> Intent:
    """Return what it makes of the files that a claim bears on something else.

    What was written with the claim, by ``supports``, ``rebuts`` and ``undercuts``, goes;
    inferences with a name stay. Undercutters of a step follow it.

    Args:
        opened: The files.
        name: The claim: an id, or ``map:id``.
        bearings: What it bears on from now on.

    Raises:
        UnknownName: There is no such claim.
        BadEdit: It cannot bear on that.
    """
    claim = opened.find(name, ("claim",))
    old = opened.map(claim.map_id or "")
    added = [Inference((claim.name,), one.relation, conclusion_of(old, one)) for one in bearings]
    dropped = own_inferences(old, claim.name)
    if any(one.conclusion.startswith(f"{claim.name} ") for one in added):
        raise BadEdit(f"`{claim.name}` cannot undercut a step that it begins itself")
    new = with_inferences(old, dropped, added)
    words = f"{claim.name} now {' and '.join(map(str, bearings))}"
    return changed_map(opened, claim.map_id or "", new, words)
