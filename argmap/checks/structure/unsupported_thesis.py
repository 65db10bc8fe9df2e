"""Something must support the thesis, and the author must say it.

A thesis without a reason is an opinion, and the map of an argument has none to show. Often
the reasons are there and only the last step is missing: say which claims support the thesis,
or join them under `inferences`. A reason that the author only reports is not the author's;
one that the author concedes counts.

    # reported                            # accepted
    thesis:                               thesis:
      require: {text: …}                    require: {text: …}
    premises:                             premises:
      floods: {text: …}                     floods: {text: …, supports: require}
"""

from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Relation

NAME = "unsupported-thesis"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report a thesis for which the author gives no reason."""
    thesis = argument_map.thesis.id
    reasons = [
        inference
        for inference in argument_map.inferences
        if inference.conclusion == thesis and inference.relation is Relation.SUPPORTS
    ]
    if any(map(argument_map.is_own, reasons)):
        return
    yield Finding(
        ("claims", thesis),
        f"the thesis {thesis!r} has only support that the author reports"
        if reasons
        else f"nothing supports the thesis {thesis!r}",
        f"write `supports: {thesis}` at the author's reasons, or join them under `inferences`",
    )
