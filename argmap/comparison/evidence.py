"""What authors make of the evidence that they share."""

from attrs import field, frozen

from argmap.analysis import Sign


@frozen
class EvidenceBearing:
    """What an author makes of a piece of evidence for one proposition.

    Attributes:
        proposition: Id of a proposition on which the author takes a side.
        sign: The side to which the author puts the evidence: the sign of the path, turned
            round when the author leans against the proposition.
        path: Ids of the claims from the evidence to the author's claim on the proposition,
            through inferences the author draws or concedes.
    """

    proposition: str
    sign: Sign
    path: tuple[str, ...]


@frozen
class EvidenceReading:
    """How one author uses a piece of evidence.

    Attributes:
        map: Id of the map.
        claims: Ids of the claims by which the map uses it.
        bears_on: What the author makes of it; a proposition stands twice when paths of both
            signs lead there, and not at all when the author does not lean to a side of it.
    """

    map: str
    claims: tuple[str, ...]
    bears_on: tuple[EvidenceBearing, ...] = ()

    @property
    def sides(self) -> dict[str, Sign]:
        """The side of each proposition to which the author puts it, where that is one alone."""
        bearings = {(one.proposition, one.sign) for one in self.bears_on}
        return {
            one.proposition: one.sign
            for one in self.bears_on
            if (one.proposition, one.sign.opposite) not in bearings
        }


@frozen
class OppositeUse:
    """Two authors put the same evidence to opposite sides of a proposition.

    An author who puts it to both sides is opposite to nobody.

    Attributes:
        proposition: Id of the proposition.
        maps: Ids of the two maps; the first uses the evidence for the proposition.
    """

    proposition: str
    maps: tuple[str, str]


@frozen
class ContestedBearing:
    """One author uses a piece of evidence; another says that it does not show that.

    The second author reports a step from the evidence to the same side of the proposition, as
    somebody else's, and undercuts it.

    Attributes:
        proposition: Id of the proposition for or against which the first author uses it.
        maps: Ids of the two maps: who uses it, and who contests the step.
        step: Id of the inference that is undercut, in the second map.
        claims: The claims with which the second author undercuts it.
    """

    proposition: str
    maps: tuple[str, str]
    step: str
    claims: tuple[str, ...]


@frozen
class SharedEvidence:
    """One event, document or figure that at least two authors use.

    Evidence that fits rival views alike tells them apart least (the diagnosticity of Heuer
    1999), so what each makes of it is worth a look.

    Attributes:
        entry: Id of the debate's evidence entry; or, for a passage that both texts cite without
            the debate's saying so, what is cited, such as ``doi:10.1000/182 p. 14``.
        readings: How each author uses it.
        opposites: Where two authors draw opposite conclusions from it.
        contests: Where one author denies that it shows what another uses it for.
        divergent: The pairs of authors who use it for propositions of which none is the same.
        is_registered: Whether it is an entry of the debate.
    """

    entry: str
    readings: tuple[EvidenceReading, ...]
    opposites: tuple[OppositeUse, ...] = ()
    contests: tuple[ContestedBearing, ...] = ()
    divergent: tuple[tuple[str, str], ...] = ()
    is_registered: bool = field(default=True, kw_only=True)

    @property
    def maps(self) -> tuple[str, ...]:
        """Ids of the maps that use it."""
        return tuple(reading.map for reading in self.readings)

    @property
    def is_opposite(self) -> bool:
        """Whether some two authors draw opposite conclusions from it."""
        return bool(self.opposites)
