"""An objection to the author's argument should have a reply.

The author reports what others say against a claim or a step of the argument, and nothing in
the map speaks against them: no claim attacks the objection, the inference that it makes, or
anything that is given for it. If the text replies, add the reply. If it does not, leave the
objection open: then this is something to know about the text.

An objection that the author concedes needs no reply, and one that the author makes is not
reported here.

    # reported                                  # accepted
    rebuttals:                                  rebuttals:
      mosquitoes:                                 mosquitoes:
        text: Standing barrels breed mosquitoes.    text: Standing barrels breed mosquitoes.
        by: critics                                 by: critics
        rebuts: require                             rebuts: require
                                                  lids:
                                                    text: A fitted lid stops mosquitoes.
                                                    rebuts: mosquitoes
"""

from collections.abc import Iterator

from argmap.analysis import unanswered
from argmap.checks.finding import Finding
from argmap.model import ArgumentMap, Inference, Relation

NAME = "unanswered-rebuttal"


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report, for each objection of others, the first target on which it stays unanswered."""
    yield from map(_finding, unanswered(argument_map))


def _finding(objection: Inference) -> Finding:
    is_undercut = objection.relation is Relation.UNDERCUTS
    target = f"{'inference' if is_undercut else 'claim'} {objection.conclusion!r}"
    first = objection.premises[0]
    return Finding(
        ("claims", first) if objection.name is None else ("inferences", objection.name),
        f"nothing answers the objection {first!r} to the {target}",
        "add the author's reply with `rebuts:` or `undercuts:`; without one, it stays open",
        related=((f"the {target}", _place(objection)),),
    )


def _place(objection: Inference) -> tuple[str, ...]:
    if objection.relation is not Relation.UNDERCUTS:
        return ("claims", objection.conclusion)
    premise, arrow, _ = objection.conclusion.partition(" ")
    return ("claims" if arrow else "inferences", premise)
