"""Which claims a result rests on, so that a reader can open the texts and look."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from attrs import frozen

from argmap.comparison.camps import Camp
from argmap.comparison.common_ground import CommonGround, OneSided
from argmap.comparison.concessions import Concession
from argmap.comparison.cruxes import Crux
from argmap.comparison.evidence import (
    ContestedBearing,
    EvidenceReading,
    OppositeUse,
    SharedEvidence,
)
from argmap.comparison.gap_cruxes import GapCrux
from argmap.comparison.pairs import Pair
from argmap.comparison.relations import Agreement, Contradiction, Tension
from argmap.comparison.shared_premises import SharedPremise
from argmap.comparison.standings import Standing
from argmap.comparison.unanswered import UnansweredRebuttal
from argmap.errors import UnknownName
from argmap.model import Citation, Claim, Debate

Result = (
    Standing
    | Agreement
    | Contradiction
    | Tension
    | Pair
    | CommonGround
    | OneSided
    | Camp
    | Crux
    | GapCrux
    | SharedPremise
    | Concession
    | UnansweredRebuttal
    | SharedEvidence
    | EvidenceReading
    | OppositeUse
    | ContestedBearing
)
"""Anything that a comparison finds."""


@frozen
class Basis:
    """A claim on which a result rests.

    Attributes:
        map: Id of the map it stands in.
        claim: The claim, with its text and its citations.
    """

    map: str
    claim: Claim

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the text says it."""
        return self.claim.citations


@frozen(eq=False)
class Lookup:
    """Where the claims of a result are looked up.

    Attributes:
        debate: The debate that was compared.
        standing: What tells its standing by the ids of proposition and map.
        shared_evidence: The evidence that its authors share.
    """

    debate: Debate
    standing: Callable[[str, str], Standing]
    shared_evidence: Sequence[SharedEvidence]

    def bases(self, result: Result) -> tuple[Basis, ...]:
        """Return the claims on which *result* rests, each once, in the order of its parts.

        Raises:
            TypeError: *result* is nothing that a comparison finds.
            UnknownName: It is of another comparison.
        """
        named = dict.fromkeys(
            (name, claim) for name, claims in self._claims(result) for claim in claims
        )
        return tuple(Basis(name, self.debate.map(name).claim(claim)) for name, claim in named)

    def _claims(self, result: Result) -> Iterable[tuple[str, Iterable[str]]]:
        """Return the ids of claims that a result names, map by map."""
        match result:
            case Standing() | OneSided():
                return [(result.map, result.claims)]
            case Agreement() | Contradiction() | Tension() | CommonGround():
                return zip(result.maps, result.claims, strict=True)
            case Crux() | SharedPremise():
                return zip(result.maps, result.paths, strict=True)
            case GapCrux():
                return [(result.maps[0], result.path)]
            case Concession():
                return [(result.map, result.path)]
        return self._claims_of_many(result)

    def _claims_of_many(self, result: Result) -> Iterable[tuple[str, Iterable[str]]]:
        match result:
            case UnansweredRebuttal():
                return self._claims_of_attack(result)
            case EvidenceReading():
                paths = chain.from_iterable(one.path for one in result.bears_on)
                return [(result.map, (*result.claims, *paths))]
            case OppositeUse():
                return self._claims_of_opposites(result)
            case ContestedBearing():
                premises = self.debate.map(result.maps[1]).inference(result.step).premises
                return [(result.maps[1], (*premises, *result.claims))]
            case Pair() | Camp() | SharedEvidence():
                parts = self._parts(result)
                return chain.from_iterable(self._claims(part) for part in parts)
        raise TypeError(f"no result of a comparison: {result!r:.60}")

    def _parts(self, result: Pair | Camp | SharedEvidence) -> Iterable[Result]:
        match result:
            case Pair():
                return (*result.agreements, *result.contradictions, *result.tensions)
            case Camp():
                stances = (self.standing(result.proposition, name) for name in result.maps)
                return (*stances, *result.common_ground)
            case SharedEvidence():
                return (*result.readings, *result.contests)

    def _claims_of_attack(self, one: UnansweredRebuttal) -> Iterator[tuple[str, Iterable[str]]]:
        yield one.by or one.map, one.path
        attacked = self.debate.map(one.map)
        if any(claim.id == one.target for claim in attacked.claims):
            yield one.map, (one.target,)
        else:
            yield one.map, attacked.inference(one.target).premises

    def _claims_of_opposites(self, one: OppositeUse) -> Iterator[tuple[str, Iterable[str]]]:
        """Yield the ways from the evidence to the proposition, of all evidence so used."""
        used = [shared for shared in self.shared_evidence if one in shared.opposites]
        if not used:
            raise UnknownName(
                f"no evidence is used in opposite ways on {one.proposition!r} "
                f"by {' and '.join(map(repr, one.maps))}"
            )
        for reading in chain.from_iterable(shared.readings for shared in used):
            for bearing in reading.bears_on:
                if reading.map in one.maps and bearing.proposition == one.proposition:
                    yield reading.map, bearing.path
