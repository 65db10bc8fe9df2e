"""What a debate's file remembers of claims that were held against each other."""

from collections.abc import Callable
from typing import Any

from attrs import frozen

from argmap.formats.context import Context
from argmap.formats.debate_fields import REVIEW_FIELDS
from argmap.formats.ids import Reference, References
from argmap.formats.records import read_entries, read_record
from argmap.model import MapClaim, Review
from argmap.syntax import Mapping, Node, Refused, Scalar, Sequence, describe

_EXAMPLE = "`- {claims: {first-map: its-claim, second-map: its-claim}, verdict: different}`"
_HELP = (
    "name one claim of each of two maps, or one claim and under `proposition` what it was held "
    "against"
)


@frozen
class ReviewReader:
    """Reads the section ``reviewed`` of one debate.

    Attributes:
        context: Collects the problems.
        is_here: Tells of a map's id whether the debate has that map; reports one it does not know.
        knows_claim: Tells whether a map has a claim; reports one that it has not.
        propositions: The ids of the debate's propositions.
    """

    context: Context
    is_here: Callable[[Scalar], bool]
    knows_claim: Callable[[str, Reference], bool]
    propositions: list[str]

    def read(self, section: Node | None) -> tuple[Review, ...]:
        """Return the reviews of which all that they name is there."""
        if section is None:
            return ()
        if not isinstance(section, Sequence):
            self._fault(section, f"`reviewed` is {describe(section)}", f"write {_EXAMPLE} lines")
            return ()
        found: dict[frozenset[MapClaim | str], Review] = {}
        for item in section.items:
            review = self._read_item(item)
            if review is None:
                continue
            earlier = found.setdefault(review.subjects, review)
            if earlier is not review:
                self._report_repeated(item, earlier, review)
        return tuple(found.values())

    def _read_item(self, node: Node) -> Review | None:
        if not isinstance(node, Mapping):
            if not isinstance(node, Refused):
                self._fault(node, f"the review is {describe(node)}", f"write {_EXAMPLE}")
            return None
        values = read_record(node, REVIEW_FIELDS, self.context, "the review")
        claims = self._read_claims(values.pop("claims", None))
        against: tuple[Reference, ...] = values.pop("proposition", ())
        unknown = [one for one in against if not self._knows_proposition(one)]
        if claims is None or "verdict" not in values:
            return None
        if (len(claims), len(against)) not in {(2, 0), (1, 1)}:
            self._fault(node, "the review is not of two things", _HELP)
            return None
        return None if unknown else self._review(claims, against, values)

    def _review(
        self,
        claims: dict[str, MapClaim | None],
        against: tuple[Reference, ...],
        values: dict[str, Any],
    ) -> Review | None:
        """Return the review, or None where a map of it could not be read."""
        here = tuple(one for one in claims.values() if one is not None)
        name = against[0].name if against else None
        return Review(here, proposition=name, **values) if len(here) == len(claims) else None

    def _read_claims(self, section: Node | None) -> dict[str, MapClaim | None] | None:
        """Return the claim of each map, None for a map left out; None after a fault."""
        found: dict[str, MapClaim | None] = {}
        before = self.context.problems.errors
        for key, node in read_entries(section, self.context, "`claims`"):
            names = References().read(node, self.context)
            if len(names) > 1:
                self._fault(node, f"the review names {len(names)} claims of one map", _HELP)
            here = self.is_here(key)
            found[key.text] = None
            if here and len(names) == 1 and self.knows_claim(key.text, names[0]):
                found[key.text] = MapClaim(key.text, names[0].name)
        sound = section is not None and self.context.problems.errors == before
        return found if sound else None

    def _knows_proposition(self, reference: Reference) -> bool:
        if reference.name not in self.propositions:
            self.context.fault(
                "unknown-proposition",
                reference.node,
                f"no proposition named `{reference.name}`",
                **self.context.did_you_mean(
                    reference.node,
                    reference.name,
                    self.propositions,
                    "name a proposition of this debate, or delete the entry",
                ),
            )
        return reference.name in self.propositions

    def _report_repeated(self, node: Node, earlier: Review, review: Review) -> None:
        same = earlier.verdict is review.verdict
        self.context.fault(
            "wrong-shape",
            node,
            "these two are reviewed twice" + ("" if same else ", with different verdicts"),
            help="delete one of the two",
            fix=self.context.take_out(node, safe=True) if earlier == review else None,
        )

    def _fault(self, node: Node, message: str, remedy: str) -> None:
        self.context.fault("wrong-shape", node, message, help=remedy)
