"""Three ways in which two authors can stand to each other on a proposition."""

from attrs import field, frozen

Claims = tuple[tuple[str, ...], tuple[str, ...]]
"""The claims with which each of two authors takes a stance, nearest the thesis first."""


@frozen
class Agreement:
    """Two authors lean to the same side of a proposition: the product of scores is positive.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the two maps.
        full: Whether both affirm or both deny without qualification; otherwise the agreement
            is shaded.
        claims: Ids of the claims with which each takes the stance.
    """

    proposition: str
    maps: tuple[str, str]
    full: bool
    claims: Claims = field(kw_only=True)


@frozen
class Contradiction:
    """Two authors lean to different sides of a proposition, or each affirms one of two opposites.

    Opposites count when the first author leans for *proposition* and not on *opposite*, and the
    second leans for *opposite* and not on *proposition*. Where either takes a side on both, the
    clash already shows, or their agreement does, and it is not counted twice.

    Attributes:
        proposition: Id of the proposition on which the first author stands.
        maps: Ids of the two maps.
        sharp: Whether one affirms and the other denies without qualification, or both affirm
            their opposites so.
        opposite: Id of the proposition on which the second author stands, when it is another,
            declared opposite to the first.
        claims: Ids of the claims with which each takes the stance.
    """

    proposition: str
    maps: tuple[str, str]
    sharp: bool
    opposite: str | None = field(default=None, kw_only=True)
    claims: Claims = field(kw_only=True)

    @property
    def propositions(self) -> tuple[str, str]:
        """For each author, the id of the proposition on which they stand."""
        return (self.proposition, self.opposite or self.proposition)


@frozen
class Tension:
    """Two authors address a proposition, and at least one of them leans to neither side.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the two maps.
        claims: Ids of the claims with which each takes the stance.
    """

    proposition: str
    maps: tuple[str, str]
    claims: Claims = field(kw_only=True)
