"""The fixed words of the format: roles, stances, kinds and relations."""

from enum import StrEnum


class Role(StrEnum):
    """What a claim is for in its map; the sections of a file are roles."""

    THESIS = "thesis"
    PREMISE = "premise"
    EVIDENCE = "evidence"
    REBUTTAL = "rebuttal"


class Stance(StrEnum):
    """How the author stands to a claim or an inference of the map.

    Only what the author asserts or concedes counts as the author's own.
    """

    ASSERTS = "asserts"
    CONCEDES = "concedes"
    REPORTS = "reports"


class ClaimKind(StrEnum):
    """What sort of statement a claim or proposition is; it decides what would settle it."""

    FACT = "fact"
    CAUSE = "cause"
    FORECAST = "forecast"
    VALUE = "value"
    POLICY = "policy"
    DEFINITION = "definition"


class Relation(StrEnum):
    """What an inference does to its conclusion.

    To support and to rebut is done to a claim; to undercut is done to an inference
    (Pollock, *Defeasible Reasoning*, 1987).
    """

    SUPPORTS = "supports"
    REBUTS = "rebuts"
    UNDERCUTS = "undercuts"

    @property
    def is_attack(self) -> bool:
        """Whether the relation speaks against its conclusion."""
        return self is not Relation.SUPPORTS


class Status(StrEnum):
    """How far work on a map has come."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class PositionStance(StrEnum):
    """Where an author stands on a proposition of a debate."""

    AFFIRMS = "affirms"
    DENIES = "denies"
    QUALIFIES = "qualifies"
    REPORTS = "reports"
    SILENT = "silent"


class Leaning(StrEnum):
    """The side to which a qualified position leans."""

    FOR = "for"
    AGAINST = "against"


class Verdict(StrEnum):
    """What a person says of two claims, or of a claim and a proposition, that look alike."""

    SAME = "same"
    OPPOSITE = "opposite"
    DIFFERENT = "different"
