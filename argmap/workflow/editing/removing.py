"""A claim removed, with its branch if that is wanted; what hangs on it is told."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from argmap.errors import BadEdit
from argmap.formats.editing import take_claim_out
from argmap.model import ArgumentMap, Debate, Inference, Relation
from argmap.workflow.editing.intents import Intent, changed_map
from argmap.workflow.editing.opened import Named, Opened


def remove(opened: Opened, name: str, *, with_branch: bool = False) -> Intent:
    """Return what it makes of the files that a claim is gone.

    Args:
        opened: The files.
        name: The claim: an id, or ``map:id``.
        with_branch: Whether what bears on nothing else goes with it, and what the debate says
            of all these.

    Raises:
        UnknownName: There is no such claim.
        BadEdit: It is the thesis, or is needed by something that stays.
    """
    claim = opened.find(name, ("claim",))
    map_id = claim.map_id or ""
    old = opened.map(map_id)
    if claim.name == old.thesis.id:
        raise BadEdit(f"`{claim.name}` is the thesis, and a map has one: rewrite its text instead")
    if not with_branch:
        _check_unneeded(opened, old, claim)
    fall = _Fall(old, claim.name, with_branch=with_branch)
    new = _without(old, fall)
    gone = [one.id for one in old.claims if one.id in fall.claims]
    debate = opened.debate and _debate_without(opened.debate, map_id, gone)
    return changed_map(
        opened,
        map_id,
        new,
        f"removed {', '.join(gone)}",
        debate=debate,
        in_debate=lambda text: _debate_text_without(text, map_id, gone),
    )


def _debate_text_without(text: str, map_id: str, gone: list[str]) -> str:
    for claim in gone:
        text = take_claim_out(text, map_id, claim)
    return text


_JOINED = (
    "the inference `{step}` joins `{claim}` with other claims, and may not hold without it: take "
    "`{claim}` out of `{step}` in the file, or the whole inference, and then remove the claim"
)


def _joined(argument_map: ArgumentMap, claim: str) -> Iterator[Inference]:
    """Yield the inferences in which a claim has premises beside it."""
    both = (one for one in argument_map.inferences if len(one.premises) > 1)
    return (one for one in both if claim in one.premises)


def _check_unneeded(opened: Opened, argument_map: ArgumentMap, claim: Named) -> None:
    joint = next(_joined(argument_map, claim.name), None)
    if joint is not None:
        raise BadEdit(_JOINED.format(claim=claim.name, step=joint.id))
    reasons = [*_needs(argument_map, claim.name)]
    if opened.debate is not None:
        reasons += _named_by(opened.debate, claim.map_id or "", claim.name)
    if reasons:
        listed = "\n".join(f"  {one}" for one in reasons)
        raise BadEdit(
            f"`{claim.name}` is needed; nothing was written\n{listed}\n"
            "move what bears on it, change the debate's file, or remove all with --with-branch"
        )


def _needs(argument_map: ArgumentMap, claim: str) -> Iterable[str]:
    begun = {one.id for one in argument_map.inferences if claim in one.premises}
    for one in argument_map.inferences:
        who = " + ".join(one.premises)
        if one.conclusion == claim or one.conclusion in begun:
            yield f"{who} {one.relation.value} {one.conclusion}"
        elif one.name is not None and claim in one.premises:
            yield f"the inference {one.name}: {who}"


def _named_by(debate: Debate, map_id: str, claim: str) -> Iterable[str]:
    for proposition in debate.propositions:
        if any(one.claim == claim for one in proposition.positions_of(map_id)):
            yield f"the debate: a position on {proposition.id}"
    for entry in debate.evidence:
        if any(use.map == map_id and claim in use.claims for use in entry.uses):
            yield f"the debate: a use of {entry.id}"
    for review in debate.reviewed:
        if any((one.map, one.claim) == (map_id, claim) for one in review.claims):
            yield f"the debate: reviewed as {review.verdict.value}"


class _Fall:
    """What goes with a claim: the inferences that cannot stand without it, and perhaps its branch.

    An inference falls with its conclusion, with the step that it undercuts, and with all its
    premises; of a branch, a claim goes when all that it bears on has fallen.

    Attributes:
        claims: The claims that go.
        inferences: The ids of the inferences that fall.
    """

    def __init__(self, argument_map: ArgumentMap, claim: str, *, with_branch: bool) -> None:
        self.claims: set[str] = set()
        self.inferences: set[str] = set()
        self._with_branch = with_branch
        self._onto: dict[tuple[bool, str], list[Inference]] = {}
        self._of: dict[str, list[Inference]] = {}
        for one in argument_map.inferences:
            target = (one.relation is Relation.UNDERCUTS, one.conclusion)
            self._onto.setdefault(target, []).append(one)
            for premise in set(one.premises):
                self._of.setdefault(premise, []).append(one)
        self._standing = {name: len(steps) for name, steps in self._of.items()}
        self._standing[argument_map.thesis.id] = -1  # it stays, whatever falls
        self._take_out(claim)

    def _take_out(self, claim: str) -> None:
        waiting = [claim]
        while waiting:
            name = waiting.pop()
            self.claims.add(name)
            groundless = [one for one in self._of.get(name, ()) if self._is_groundless(one)]
            for one in self._falling([*self._onto.get((False, name), ()), *groundless]):
                for premise in set(one.premises) - self.claims:
                    self._standing[premise] -= 1
                    if self._with_branch and self._standing[premise] == 0:
                        waiting.append(premise)

    def _is_groundless(self, one: Inference) -> bool:
        return self.claims.issuperset(one.premises)

    def _falling(self, waiting: list[Inference]) -> Iterator[Inference]:
        """Yield the inferences that fall now, and those that undercut them."""
        while waiting:
            one = waiting.pop()
            if one.id not in self.inferences:
                self.inferences.add(one.id)
                waiting += self._onto.get((True, one.id), ())
                yield one


def _without(argument_map: ArgumentMap, fall: _Fall) -> ArgumentMap:
    kept = [one for one in argument_map.inferences if one.id not in fall.inferences]
    for one in kept:
        needed = next((name for name in one.premises if name in fall.claims), None)
        if needed is not None:
            raise BadEdit(_JOINED.format(claim=needed, step=one.id))
    claims = tuple(one for one in argument_map.claims if one.id not in fall.claims)
    return evolve(argument_map, claims=claims, inferences=tuple(kept))


def _debate_without(debate: Debate, map_id: str, gone: list[str]) -> Debate:
    names = set(gone)
    propositions = tuple(
        evolve(
            one,
            positions=tuple(
                position
                for position in one.positions
                if position.map != map_id or position.claim not in names
            ),
        )
        for one in debate.propositions
    )
    evidence = []
    for entry in debate.evidence:
        uses = tuple(
            evolve(use, claims=tuple(c for c in use.claims if use.map != map_id or c not in names))
            for use in entry.uses
        )
        left = tuple(use for use in uses if use.claims)
        if left or not entry.uses:
            evidence.append(evolve(entry, uses=left))
    reviewed = tuple(
        one
        for one in debate.reviewed
        if not any(claim.map == map_id and claim.claim in names for claim in one.claims)
    )
    return evolve(debate, propositions=propositions, evidence=tuple(evidence), reviewed=reviewed)
