"""An inference under `inferences` should say more than a claim can.

It is for premises that only work together, for a step that somebody undercuts, and for one
with a voice, a scheme, a warrant or a note of its own. An inference with one premise that
says nothing else is easier to read at its claim. One that stands in the map twice is left to
`repeated-inference`.

    # reported                              # accepted
    premises:                               premises:
      floods: {text: …}                       floods: {text: …, supports: require}
    inferences:
      main: floods -> require
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.checks.structure.repeated_inference import repetitions
from argmap.model import ArgumentMap, Inference, Relation

NAME = "lonely-joint"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every named inference that could stand at its only premise."""
    spared = {
        inference.conclusion
        for inference in argument_map.inferences
        if inference.relation is Relation.UNDERCUTS
    }
    spared.update(one.id for pair in repetitions(argument_map) for one in pair)
    for inference in argument_map.inferences:
        if inference.name is None or inference.id in spared:
            continue
        if len(inference.premises) == 1 and not _says_more(inference, argument_map):
            premise = inference.premises[0]
            yield Finding(
                ("inferences", inference.name),
                f"the inference {inference.name!r} has one premise and says nothing else",
                f"write `{inference.relation}: {inference.conclusion}` at {premise!r} instead",
            )


def _says_more(inference: Inference, argument_map: ArgumentMap) -> bool:
    if inference.scheme or inference.warrant or inference.note or inference.extra:
        return True
    claim = argument_map.claim(inference.premises[0])
    return argument_map.voice(inference) != (claim.by, claim.stance)
