"""The thesis should not be a premise of the author's own argument.

Everything in a map leads to the thesis. Where the thesis is used to support, rebut or
undercut something, the step is the wrong way round, or the thesis is not what the text
finally argues for, or what follows from it does not belong in the map. An objection is not
answered by the thesis, against which it is raised. Where the step closes a circle of
support, `circular-support` reports it.

What others draw from the thesis is accepted: an unwelcome consequence is an objection.

    # reported                            # accepted
    thesis:                               thesis:
      require: {text: …, rebuts: full}      require: {text: …}
    rebuttals:                            rebuttals:
      full:                                 full:
        text: Barrels fill in a day.          text: Barrels fill in a day.
        by: critics                           by: critics
        rebuts: require                       rebuts: require
"""

from collections.abc import Iterator

from argmap.analysis import support_circles
from argmap.checks.finding import Finding
from argmap.checks.structure.inference_place import place_of
from argmap.model import ArgumentMap, Inference, Relation

NAME = "thesis-as-premise"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every inference that the author draws from the thesis."""
    thesis = argument_map.thesis.id
    steps = [
        one
        for one in argument_map.inferences
        if thesis in one.premises and one.conclusion != thesis and argument_map.is_own(one)
    ]
    if not steps:
        return
    circle = _circle_of(thesis, argument_map)
    for step in steps:
        if step.relation is not Relation.SUPPORTS or step.conclusion not in circle:
            yield _finding(thesis, step)


def _circle_of(claim: str, argument_map: ArgumentMap) -> tuple[str, ...]:
    return next((circle for circle in support_circles(argument_map) if claim in circle), ())


def _finding(thesis: str, step: Inference) -> Finding:
    kind = "inference" if step.relation is Relation.UNDERCUTS else "claim"
    verb = step.relation.value
    if len(step.premises) > 1:
        verb = f"helps to {verb.removesuffix('s')}"
    return Finding(
        place_of(step),
        f"the thesis {thesis!r} {verb} the {kind} {step.conclusion!r}",
        "turn the step round, drop it, or make what all this argues for the thesis",
    )
