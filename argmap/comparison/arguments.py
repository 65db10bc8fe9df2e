"""What the comparison asks of one map again and again, answered once."""

from functools import cached_property

from attrs import Factory, field, frozen

from argmap.analysis import (
    Bearing,
    SignedPaths,
    Steps,
    bearings,
    distances_to_thesis,
    nearest_bottlenecks,
    own_steps,
    signed_paths_by,
    steps_of,
)
from argmap.model import ArgumentMap


@frozen(eq=False)
class Argument:
    """One map with its distances, paths and bottlenecks, each found when first asked for."""

    map: ArgumentMap
    _paths: dict[str, SignedPaths] = field(default=Factory(dict), init=False, repr=False)
    _any_paths: dict[str, SignedPaths] = field(default=Factory(dict), init=False, repr=False)

    @cached_property
    def _distances(self) -> dict[str, int]:
        return distances_to_thesis(self.map)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {claim.id: number for number, claim in enumerate(self.map.claims)}

    @cached_property
    def _steps(self) -> Steps:
        return own_steps(self.map)

    @cached_property
    def _bottlenecks(self) -> dict[str, str | None]:
        return nearest_bottlenecks(self.map)

    def nearness(self, claim: str | None) -> tuple[int, int]:
        """Return a key that sorts claims by distance from the thesis, then by their order.

        Claims that do not reach the thesis come behind those that do, and no claim last.
        """
        behind = len(self._places)
        if claim is None:
            return (behind + 1, behind)
        return (self._distances.get(claim, behind), self._places[claim])

    def paths_to(self, target: str) -> SignedPaths:
        """Return the signed paths to *target* by the author's own inferences."""
        if target not in self._paths:
            self._paths[target] = signed_paths_by(self._steps, target)
        return self._paths[target]

    @cached_property
    def bearings(self) -> dict[str, Bearing]:
        """What each inference, whoever draws it, finally bears on, by its id."""
        return {one.inference.id: one for one in bearings(self.map)}

    def anybodys_paths_to(self, target: str) -> SignedPaths:
        """Return the signed paths to *target* by all inferences, whoever draws them."""
        if target not in self._any_paths:
            self._any_paths[target] = signed_paths_by(self._anybodys_steps, target)
        return self._any_paths[target]

    @cached_property
    def _anybodys_steps(self) -> Steps:
        return steps_of(self.map, self.bearings.values())

    @cached_property
    def paths_to_thesis(self) -> SignedPaths:
        """The signed paths to the thesis by the author's own inferences."""
        return self.paths_to(self.map.thesis.id)

    def bottlenecks_below(self, claim: str) -> frozenset[str]:
        """Return the other claims through which every path of own support to *claim* runs."""
        found = set()
        below = self._bottlenecks.get(claim)
        while below is not None:
            found.add(below)
            below = self._bottlenecks[below]
        return frozenset(found)
