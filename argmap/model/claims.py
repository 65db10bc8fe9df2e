"""Claims and the inferences between them."""

import re
from operator import attrgetter

from attrs import Factory, field, frozen

from argmap.errors import InvalidModel
from argmap.model.citations import Citation
from argmap.model.extra import NO_EXTRA, Extra
from argmap.model.ids import check_id, check_once, one_or_many
from argmap.model.words import ClaimKind, Relation, Role, Stance

CONFIDENCES = ("low", "medium", "high")
CONFIDENCE_NUMBER = re.compile(r"0?\.[0-9]+|[01](?:\.0+)?")
"""What a confidence looks like that is no word: a number from 0 to 1."""


def is_confidence(text: str) -> bool:
    """Tell whether *text* says how sure somebody is: a word, or a number from 0 to 1.

    >>> is_confidence("high"), is_confidence("0.75"), is_confidence("75%")
    (True, True, False)
    """
    return text in CONFIDENCES or CONFIDENCE_NUMBER.fullmatch(text) is not None


# An enum looks even its own members up; a map has one of each of these for every claim.


def _as_role(role: str) -> Role:
    return role if isinstance(role, Role) else Role(role)


def _as_stance(stance: str) -> Stance:
    return stance if isinstance(stance, Stance) else Stance(stance)


def _as_kind(kind: str | None) -> ClaimKind | None:
    return kind if kind is None or isinstance(kind, ClaimKind) else ClaimKind(kind)


def _as_relation(relation: str) -> Relation:
    return relation if isinstance(relation, Relation) else Relation(relation)


def _default_stance(claim: "Claim") -> Stance:
    return Stance.ASSERTS if claim.by is None else Stance.REPORTS


@frozen
class Claim:
    """A statement that can be supported or attacked.

    Attributes:
        id: Its name in the map, such as ``mosquitoes``.
        text: The statement, in the mapper's words.
        role: What it is for: thesis, premise, evidence or rebuttal.
        citations: Where the mapped text says it.
        by: Who holds it, when that is not the author.
        stance: How the author stands to it; by default *asserts*, or *reports* when
            somebody else holds it.
        implicit: Whether the mapper supplies it because the author relies on it unsaid.
        confidence: ``low``, ``medium``, ``high``, or a number from 0 to 1, as written.
        kind: What sort of statement it is.

    >>> Claim("mosquitoes", "Barrels breed mosquitoes.", Role.REBUTTAL, by="critics").is_own
    False
    """

    id: str
    text: str
    role: Role = field(converter=_as_role)
    citations: tuple[Citation, ...] = field(default=(), kw_only=True)
    by: str | None = field(default=None, kw_only=True)
    stance: Stance = field(
        default=Factory(_default_stance, takes_self=True), converter=_as_stance, kw_only=True
    )
    implicit: bool = field(default=False, kw_only=True)
    confidence: str | None = field(default=None, kw_only=True)
    kind: ClaimKind | None = field(default=None, converter=_as_kind, kw_only=True)
    tags: tuple[str, ...] = field(default=(), converter=one_or_many, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_id(self.id)
        for citation in self.citations:
            if not isinstance(citation, Citation):
                raise TypeError(f"claim {self.id!r}: {citation!r} is no citation")
        if not self.text.strip():
            raise InvalidModel(f"claim {self.id!r} has no text")
        if self.confidence is not None and not is_confidence(self.confidence):
            raise InvalidModel(
                f"claim {self.id!r}: {self.confidence!r} is no confidence: "
                "low, medium, high, or a number from 0 to 1"
            )
        check_once("tag", self.tags)
        if self.by is not None and self.stance is Stance.ASSERTS:
            raise InvalidModel(
                f"claim {self.id!r} is held by {self.by!r}: "
                "its author reports or concedes it, and does not assert it"
            )

    @property
    def is_own(self) -> bool:
        """Whether the author of the map holds it: asserts or concedes it."""
        return self.stance is not Stance.REPORTS


_voice_and_more = attrgetter("by", "stance", "scheme", "warrant", "note")
_NOTHING = (None,) * 5


def _default_inference_stance(inference: "Inference") -> Stance | None:
    if inference.name is None:
        return None
    return Stance.ASSERTS if inference.by is None else Stance.REPORTS


@frozen
class Inference:
    """Premises that jointly support or attack one conclusion.

    Two inferences to one conclusion are independent reasons. An inference without a name
    has one premise, and that claim's voice; everything else an inference can carry needs a
    name.

    Attributes:
        premises: Ids of claims, at least one.
        relation: What it does to its conclusion.
        conclusion: Id of a claim, or of an inference when it undercuts.
        name: Its own id, or None.
        by: Who draws it, when that is not the author.
        stance: How the author stands to drawing it; None for an inference without a name.
        scheme: The argumentation scheme it follows (Walton, Reed and Macagno 2008).
        warrant: The general rule that licenses the step (Toulmin 1958).

    >>> Inference(("traced",), Relation.SUPPORTS, "floods").id
    'traced -> floods'
    """

    premises: tuple[str, ...] = field(converter=one_or_many)
    relation: Relation = field(converter=_as_relation)
    conclusion: str
    name: str | None = None
    by: str | None = field(default=None, kw_only=True)
    stance: Stance | None = field(
        default=Factory(_default_inference_stance, takes_self=True), kw_only=True
    )
    scheme: str | None = field(default=None, kw_only=True)
    warrant: str | None = field(default=None, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        count = len(self.premises)
        if count != 1 and (not count or len(set(self.premises)) < count):
            raise InvalidModel("an inference needs at least one premise, and each only once")
        if self.name is not None:
            check_id(self.name)
            if self.stance is None or (self.by is not None and self.stance is Stance.ASSERTS):
                raise InvalidModel(
                    f"inference {self.name!r} is drawn by {self.by!r}: "
                    "its author reports or concedes it, and does not assert it"
                )
        elif count > 1 or _voice_and_more(self) != _NOTHING or self.extra:
            raise InvalidModel(
                "an inference with several premises, a voice, scheme, warrant, note or fields "
                "of its own needs a name"
            )

    @property
    def id(self) -> str:
        """Its name, or the address ``premise -> conclusion`` (``-x`` for an attack)."""
        if self.name is not None:
            return self.name
        arrow = "->" if self.relation is Relation.SUPPORTS else "-x"
        return f"{self.premises[0]} {arrow} {self.conclusion}"

    @property
    def identity(self) -> str | tuple[str, bool, str]:
        """What its id is made of, put together faster: two have the same just when ids are.

        >>> Inference(("traced",), Relation.SUPPORTS, "floods").identity
        ('traced', True, 'floods')
        """
        if self.name is not None:
            return self.name
        return self.premises[0], self.relation is Relation.SUPPORTS, self.conclusion
