"""The numbers by which the data of a page name maps, claims, steps and propositions."""

from collections.abc import Iterable
from functools import cached_property

from attrs import frozen

from argmap.comparison import Comparison
from argmap.model import ArgumentMap, Proposition
from argmap.reports.comparison_words import number_of


@frozen
class Numbers:
    """Where everything stands in the lists of a page: maps by date, propositions contested first.

    Attributes:
        comparison: What was found about the authors.
    """

    comparison: Comparison

    @cached_property
    def maps(self) -> tuple[ArgumentMap, ...]:
        """The maps in the order of the page."""
        return self.comparison.maps_by_date

    @cached_property
    def propositions(self) -> tuple[Proposition, ...]:
        """The propositions in the order of the page."""
        debate = self.comparison.debate
        return tuple(map(debate.proposition, self.comparison.propositions_by_contest))

    def map(self, name: str) -> int:
        """Return the number of a map."""
        return self._maps[name]

    def maps_of(self, names: Iterable[str]) -> list[int]:
        """Return the numbers of some maps, in their order."""
        return [self._maps[name] for name in names]

    def claims_of(self, map_id: str, names: Iterable[str]) -> list[int]:
        """Return the numbers of some claims of a map, in their order."""
        numbers = self._claims[map_id]
        return [numbers[name] for name in names]

    def claim(self, map_id: str, name: str | None) -> int | None:
        """Return the number of a claim of a map; None for an inference, or for nothing."""
        return self._claims[map_id].get(name or "")

    def step(self, map_id: str, name: str) -> int | None:
        """Return the number of an inference of a map; None for a claim."""
        return self._steps[map_id].get(name)

    def proposition(self, name: str) -> int:
        """Return the number of a proposition."""
        return self._propositions[name]

    def labelled(self, label: str) -> int:
        """Return the number of the proposition with a label such as ``P1``."""
        return self._labels[label]

    @cached_property
    def _labels(self) -> dict[str, int]:
        debate = self.comparison.debate
        return {number_of(debate, one.id): each for each, one in enumerate(self.propositions)}

    @cached_property
    def _maps(self) -> dict[str, int]:
        return {one.id: number for number, one in enumerate(self.maps)}

    @cached_property
    def _claims(self) -> dict[str, dict[str, int]]:
        return {
            each.id: {claim.id: number for number, claim in enumerate(each.claims)}
            for each in self.maps
        }

    @cached_property
    def _steps(self) -> dict[str, dict[str, int]]:
        return {
            each.id: {step.id: number for number, step in enumerate(each.inferences)}
            for each in self.maps
        }

    @cached_property
    def _propositions(self) -> dict[str, int]:
        return {one.id: number for number, one in enumerate(self.propositions)}
