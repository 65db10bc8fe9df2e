"""Maps in one line, for tests that care about structure alone."""

from collections.abc import Collection, Iterator

from argmap.model import ArgumentMap, Claim, Inference, PartialDate, Relation, Role, Stance


def sketched_map(
    steps: str,
    *,
    map_id: str = "sketch",
    thesis: str = "t",
    reported: Collection[str] = (),
    published: str | None = None,
) -> ArgumentMap:
    """Return a map with the inferences of *steps*, written as in a file and divided by ``;``.

    Every word that is no name of an inference is a claim. An attack on an inference's name or
    address undercuts it; a step of one word mentions a claim without an inference.

    Args:
        steps: Such as ``"a + b -> t; main: c -> t; d -x main; e -x c; f"``; the steps of
            several premises need no name.
        map_id: Id of the map.
        thesis: Id of the thesis, which need not occur in *steps*.
        reported: Ids of the claims and names of the inferences that are somebody else's.
        published: Date of the text.

    >>> sketched_map("a -> t; b -x a").inferences[1].id
    'b -x a'
    """
    split = list(_split(steps))
    inferences: list[Inference] = []
    known = {name for name, _, _, _ in split if name}
    for name, premises, arrow, conclusion in split:
        if arrow:
            relation = _relation(arrow, conclusion, known)
            stance = Stance.REPORTS if name in reported else Stance.ASSERTS
            step = Inference(premises, relation, conclusion, name, stance=name and stance)
            inferences.append(step)
            known.add(step.id)
    return ArgumentMap(
        map_id,
        claims=_claims(split, known, thesis, reported),
        inferences=inferences,
        published=PartialDate.parse(published) if published else None,
    )
