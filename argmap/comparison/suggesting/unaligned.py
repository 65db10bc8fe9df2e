"""The claims that stand in no position of a debate yet, and how alike they are."""

from collections.abc import Collection
from functools import cached_property

from attrs import frozen

from argmap.comparison.comparison import by_date
from argmap.comparison.similarity import Similarity
from argmap.model import Debate, MapClaim

LEAST = 0.03
"""The least score that is worth a look: six in seven pairs of claims on one question have less."""


@frozen(eq=False)
class Unaligned:
    """The claims of a debate that stand in no position, and how alike they are.

    They are the author's own: what a text only reports is no position of its author. Evidence
    counts, since positions rest on it as often as on reasons; so does what the author relies
    on unsaid, since a position can be implicit.

    Attributes:
        debate: The debate.
        least: The score below which nothing is alike.
    """

    debate: Debate
    least: float = LEAST

    @cached_property
    def by_map(self) -> dict[str, tuple[MapClaim, ...]]:
        """The claims of each map, the oldest text first."""
        aligned = {
            MapClaim(position.map, position.claim)
            for proposition in self.debate.propositions
            for position in proposition.positions
            if position.claim is not None
        }
        return {
            one.id: tuple(
                name
                for claim in one.claims
                if claim.is_own and (name := MapClaim(one.id, claim.id)) not in aligned
            )
            for one in by_date(self.debate)
        }

    def text_of(self, name: MapClaim) -> str:
        """Return the text of a claim."""
        return self.debate.map(name.map).claim(name.claim).text

    def key(self, name: MapClaim) -> tuple[str, MapClaim]:
        """Return what sorts claims in one way, however maps and claims are ordered."""
        return (self.text_of(name), name)

    @cached_property
    def similarity(self) -> Similarity:
        """How alike texts are, by the words of all that is said on this question."""
        foreign = [one for one in self.debate.maps if not one.may_be_english]
        said = [claim.text for one in self.debate.maps for claim in one.claims]
        stated = [one.text for one in self.debate.propositions]
        others = [claim.text for one in foreign for claim in one.claims]
        if len(foreign) == len(self.debate.maps):
            others += stated
        return Similarity([*said, *stated], other_languages=others)

    @cached_property
    def scores(self) -> dict[MapClaim, dict[MapClaim, float]]:
        """The scores of claims of different maps, those too low and those reviewed left out."""
        found: dict[MapClaim, dict[MapClaim, float]] = {
            name: {} for names in self.by_map.values() for name in names
        }
        names = list(self.by_map.values())
        for number, rows in enumerate(names):
            columns = [name for others in names[number + 1 :] for name in others]
            table = self.similarity.table(
                [self.text_of(name) for name in rows], [self.text_of(name) for name in columns]
            )
            for one, scores in zip(rows, table, strict=True):
                for other, score in zip(columns, scores, strict=True):
                    if score >= self.least and frozenset((one, other)) not in self._reviewed:
                        found[one][other] = found[other][one] = score
        return found

    @cached_property
    def proposition_scores(self) -> dict[MapClaim, dict[str, float]]:
        """The scores of claims and propositions on which nobody has looked at the claim's map."""
        found: dict[MapClaim, dict[str, float]] = {}
        for map_id, names in self.by_map.items():
            own = self.debate.map(map_id)
            free = [
                one
                for one in self.debate.propositions
                if not one.positions_of(map_id) and not one.is_later_than(own)
            ]
            table = self.similarity.table(
                [self.text_of(name) for name in names], [one.text for one in free]
            )
            for name, scores in zip(names, table, strict=True):
                found[name] = {
                    one.id: score
                    for one, score in zip(free, scores, strict=True)
                    if score >= self.least and frozenset((name, one.id)) not in self._reviewed
                }
        return found

    @cached_property
    def _reviewed(self) -> Collection[frozenset[MapClaim | str]]:
        return {review.subjects for review in self.debate.reviewed}
