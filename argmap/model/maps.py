"""An author's argument in one text."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import groupby
from operator import le, lt

from attrs import field, frozen

from argmap.errors import InvalidModel, UnknownName
from argmap.model.citations import Source
from argmap.model.claims import Claim, Inference
from argmap.model.dates import PartialDate
from argmap.model.extra import NO_EXTRA, Extra
from argmap.model.ids import check_id, check_once, one_or_many
from argmap.model.words import Relation, Role, Stance, Status

_ROLES = tuple(Role)
_RELATIONS = tuple(Relation)


def _by_role(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    given = tuple(claims)
    runs = [_ROLES.index(role) for role, _ in groupby([claim.role for claim in given])]
    if all(map(lt, runs, runs[1:])):
        return given
    # One pass a role is faster than a key for every claim.
    return tuple([claim for role in _ROLES for claim in given if claim.role is role])


@frozen
class ArgumentMap:
    """One author's argument in one text: claims, inferences and the works it draws on.

    A map that exists is whole: it has one thesis, its ids are unique, and every reference
    names something in it. Claims stand in the order thesis, premises, evidence, rebuttals,
    and inferences without a name before those with one; within that, order is part of the value.

    Raises:
        InvalidModel: An id is used twice, a reference names nothing, or there is not
            exactly one thesis.

    Attributes:
        text: Path of a plain-text copy of the text, relative to the map's file.

    >>> from argmap.model import Relation, Role
    >>> barrels = ArgumentMap(
    ...     "okafor-2024",
    ...     claims=(
    ...         Claim("require", "New buildings should collect roof water.", Role.THESIS),
    ...         Claim("floods", "Roof runoff causes most street floods.", Role.PREMISE),
    ...     ),
    ...     inferences=(Inference(("floods",), Relation.SUPPORTS, "require"),),
    ... )
    >>> barrels.thesis.id
    'require'
    """

    id: str
    claims: tuple[Claim, ...] = field(converter=_by_role, kw_only=True)
    inferences: tuple[Inference, ...] = field(default=(), kw_only=True)
    sources: tuple[Source, ...] = field(default=(), kw_only=True)
    authors: tuple[str, ...] = field(default=(), converter=one_or_many, kw_only=True)
    title: str | None = field(default=None, kw_only=True)
    published: PartialDate | None = field(default=None, kw_only=True)
    publisher: str | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    text: str | None = field(default=None, kw_only=True)
    language: str | None = field(default=None, kw_only=True)
    question: str | None = field(default=None, kw_only=True)
    mapped_by: str | None = field(default=None, kw_only=True)
    status: Status | None = field(default=None, kw_only=True)
    tags: tuple[str, ...] = field(default=(), converter=one_or_many, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_id(self.id)
        check_once("author", self.authors)
        check_once("tag", self.tags)
        object.__setattr__(self, "inferences", self._unnamed_first())
        fault = next(self._faults(), None)
        if fault is not None:
            raise InvalidModel(f"map {self.id!r}: {fault}")

    def _unnamed_first(self) -> tuple[Inference, ...]:
        """Return the inferences in their order; those of one claim as the relations stand."""
        given = tuple(self.inferences)
        size, kinds = len(self.claims), len(_RELATIONS)
        place = {claim.id: number * kinds for number, claim in enumerate(self.claims)}
        last = (size + 1) * kinds
        keys = [
            place.get(one.premises[0], size * kinds) + _RELATIONS.index(one.relation)
            if one.name is None
            else last
            for one in given
        ]
        if all(map(le, keys, keys[1:])):
            return given
        in_order = sorted(range(len(keys)), key=keys.__getitem__)
        return tuple([given[number] for number in in_order])

    def _faults(self) -> Iterator[str]:
        yield from self._faults_of_ids()
        theses = [claim.id for claim in self.claims if claim.role is Role.THESIS]
        if len(theses) != 1:
            yield f"needs exactly one thesis, has {len(theses)}"
        yield from self._faults_of_inferences()
        sources = {source.id for source in self.sources}
        for claim in self.claims:
            for citation in claim.citations:
                if citation.source is not None and citation.source not in sources:
                    yield f"no source named {citation.source!r}"

    def _faults_of_inferences(self) -> Iterator[str]:
        claims = self._claims_by_id
        for inference in self.inferences:
            for name in inference.premises:
                if name not in claims:
                    yield f"no claim named {name!r}"
            undercuts = inference.relation is Relation.UNDERCUTS
            if inference.conclusion not in (self._inferences_by_id if undercuts else claims):
                yield f"no {'inference' if undercuts else 'claim'} named {inference.conclusion!r}"

    def _faults_of_ids(self) -> Iterator[str]:
        parts = (self.claims, self.inferences, self.sources)
        names = {one.name for one in self.inferences if one.name is not None}
        names.update([source.id for source in self.sources])
        steps = {one.identity for one in self.inferences}
        steps.update(names)  # those of the inferences are in both
        distinct = len(self._claims_by_id) + len(steps)
        if distinct == sum(map(len, parts)) and self._claims_by_id.keys().isdisjoint(names):
            return
        seen: set[str] = set()
        for name in (part.id for some in parts for part in some):
            if name in seen:
                yield f"the id {name!r} is used twice"
            seen.add(name)

    @cached_property
    def _claims_by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _inferences_by_id(self) -> dict[str, Inference]:
        return {inference.id: inference for inference in self.inferences}

    @property
    def thesis(self) -> Claim:
        """The claim the map is about."""
        return self.claims[0]

    @property
    def may_be_english(self) -> bool:
        """Whether the claims are in English, as far as the map tells: it may name no language."""
        language = (self.language or "en").casefold().replace("_", "-")
        return language.split("-")[0] in {"en", "eng", "english"}

    def claim(self, name: str) -> Claim:
        """Return the claim with the id *name*.

        Raises:
            UnknownName: The map has no such claim.
        """
        try:
            return self._claims_by_id[name]
        except KeyError:
            raise UnknownName(f"map {self.id!r} has no claim {name!r}") from None

    def inference(self, name: str) -> Inference:
        """Return the inference with the id *name*: a name or an address.

        Raises:
            UnknownName: The map has no such inference.
        """
        try:
            return self._inferences_by_id[name]
        except KeyError:
            raise UnknownName(f"map {self.id!r} has no inference {name!r}") from None

    def voice(self, inference: Inference) -> tuple[str | None, Stance]:
        """Return who draws an inference, None for the author, and how the author stands to it.

        An inference without a name has the voice of its claim.
        """
        if inference.stance is not None:
            return inference.by, inference.stance
        claim = self.claim(inference.premises[0])
        return claim.by, claim.stance

    def is_own(self, inference: Inference) -> bool:
        """Tell whether the author draws *inference*: asserts or concedes it."""
        stance = inference.stance or self.claim(inference.premises[0]).stance
        return stance is not Stance.REPORTS
