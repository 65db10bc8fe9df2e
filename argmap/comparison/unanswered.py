"""Attacks on an author's claims that the author leaves without an answer."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cached_property

from attrs import field, frozen

from argmap.analysis import Sign, answered, objections
from argmap.comparison.arguments import Argument
from argmap.comparison.relations import Contradiction
from argmap.comparison.standings import Reason, Standing
from argmap.model import ArgumentMap, Relation


class Silence(StrEnum):
    """Why an attack has no answer.

    Attributes:
        OWN: The author raised the objection and left it open.
        DROPPED: The other text is older: the author could have known it.
        COULD_NOT_ANSWER: The other text is as old or younger.
        UNDATED: Nobody knows which text is older.
    """

    OWN = "own"
    DROPPED = "dropped"
    COULD_NOT_ANSWER = "could not have answered"
    UNDATED = "undated"


@frozen
class UnansweredRebuttal:
    """An attack on an author's claim that the author does not meet.

    Within the author's map, the attack is an objection of others that nothing in the map
    attacks and that the author does not concede. From another map, it is a reason that the
    other author gives on a proposition where the two contradict each other, itself a
    proposition of the debate, which the first author passes over, or reports and does not
    answer.

    Attributes:
        map: Id of the map whose author gives no answer.
        target: What is attacked there: a claim, or an inference of the author's.
        silence: Why there is no answer.
        by: Id of the map from which the attack comes; None for the author's own.
        path: The claims of the attack, from the reason to what contradicts the target; they are
            of the map *by*, or of *map* itself for the author's own.
        proposition: Id of the proposition on which the two clash; None for the author's own.
        reason: Id of the proposition that is passed over; None for the author's own.
    """

    map: str
    target: str
    silence: Silence
    by: str | None
    path: tuple[str, ...]
    proposition: str | None = None
    reason: str | None = None


def find_own_unanswered(argument_map: ArgumentMap) -> Iterator[UnansweredRebuttal]:
    """Yield the objections of others that a map leaves open, in its order."""
    met = answered(argument_map)
    for one in objections(argument_map):
        if one.id not in met:
            rebutted = (one.conclusion,) if one.relation is Relation.REBUTS else ()
            path = (one.premises[0], *rebutted)
            yield UnansweredRebuttal(argument_map.id, one.conclusion, Silence.OWN, None, path)


@frozen(eq=False)
class Debater:
    """One author as the others answer them, or fail to.

    Attributes:
        argument: The author's map.
        standings: All standings of the map, by proposition.
    """

    argument: Argument
    standings: Mapping[str, Standing]

    _reasons: dict[str, "Reasons"] = field(factory=dict, init=False, repr=False)

    @cached_property
    def passed_over(self) -> frozenset[str]:
        """The propositions of which the author says nothing, or only reports what others say."""
        met = answered(self.argument.map)
        # Granted, but it does not follow: who attacks the step from a claim answers the claim.
        met |= {
            premise
            for step in self.argument.map.inferences
            if step.id in met
            for premise in step.premises
        }
        return frozenset(
            name
            for name, one in self.standings.items()
            if one.reason in {Reason.SILENT, Reason.NOT_APPLICABLE}
            or (one.reason is Reason.REPORTS and not met.intersection(one.claims))
        )

    def reasons_for(self, claim: str) -> "Reasons":
        """Return the paths by which the author argues for a claim, each with its propositions."""
        if claim not in self._reasons:
            paths = self.argument.paths_to(claim)
            self._reasons[claim] = [
                (paths.path(first), names)
                for claims, names in self._sides.items()
                if claim not in claims
                for first in [next((one for one in claims if Sign.FOR in paths.signs(one)), None)]
                if first is not None
            ]
        return self._reasons[claim]

    @cached_property
    def _sides(self) -> dict[tuple[str, ...], list[str]]:
        """The propositions on which the author takes a side, by the claims that do so."""
        sides: dict[tuple[str, ...], list[str]] = {}
        for name, one in self.standings.items():
            if one.side is not None:
                sides.setdefault(one.claims, []).append(name)
        return sides


Reasons = list[tuple[tuple[str, ...], list[str]]]


def find_unanswered(
    contradictions: Iterable[Contradiction], debaters: Mapping[str, Debater]
) -> Iterator[UnansweredRebuttal]:
    """Yield the reasons of each author that the other passes over, pair by pair.

    Args:
        contradictions: The contradictions of every two authors.
        debaters: The authors by the id of their map.
    """
    for clash in contradictions:
        if all(clash.claims):
            yield from _passed_over(clash, debaters, 0)
            yield from _passed_over(clash, debaters, 1)


def _passed_over(
    clash: Contradiction, debaters: Mapping[str, Debater], here: int
) -> Iterator[UnansweredRebuttal]:
    there = 1 - here
    one, other = (debaters[clash.maps[place]] for place in (here, there))
    silence = _silence(one.argument.map, other.argument.map)
    left_out = one.passed_over.difference(clash.propositions)
    for path, names in other.reasons_for(clash.claims[there][0]):
        for reason in names:
            if reason in left_out:
                yield UnansweredRebuttal(
                    clash.maps[here],
                    clash.claims[here][0],
                    silence,
                    clash.maps[there],
                    path,
                    clash.propositions[here],
                    reason,
                )


def _silence(silent: ArgumentMap, speaking: ArgumentMap) -> Silence:
    if silent.published is None or speaking.published is None:
        return Silence.UNDATED
    older = speaking.published.is_before(silent.published)
    return Silence.DROPPED if older else Silence.COULD_NOT_ANSWER
