"""What a person has said of claims that look alike, so that nobody is asked again."""

from collections.abc import Iterable

from attrs import field, frozen

from argmap.errors import InvalidModel
from argmap.model.extra import NO_EXTRA, Extra
from argmap.model.words import Verdict


@frozen(order=True)
class MapClaim:
    """A claim of one of several maps.

    Attributes:
        map: Id of the map.
        claim: Id of the claim in it.

    >>> str(MapClaim("okafor-2024", "floods"))
    'okafor-2024:floods'
    """

    map: str
    claim: str

    def __str__(self) -> str:
        return f"{self.map}:{self.claim}"


def _as_claims(claims: Iterable[MapClaim]) -> tuple[MapClaim, ...]:
    return tuple(claims)


def _as_verdict(word: str) -> Verdict:
    return Verdict(word)


@frozen
class Review:
    """A person's verdict on two claims of different maps, or on a claim and a proposition.

    Whatever the verdict, the two are not suggested again. That a claim takes a position is not
    said here but by the proposition itself.

    Attributes:
        claims: Two claims of different maps; one where a proposition is given.
        verdict: Whether they say the same, the opposite, or different things.
        proposition: Id of the proposition that a single claim was held against.

    Raises:
        InvalidModel: It holds not two things to compare, or two claims of one map.
    """

    claims: tuple[MapClaim, ...] = field(converter=_as_claims)
    verdict: Verdict = field(converter=_as_verdict)
    proposition: str | None = field(default=None, kw_only=True)
    note: str | None = field(default=None, kw_only=True)
    extra: Extra = field(default=NO_EXTRA, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if len(self.claims) != (2 if self.proposition is None else 1):
            raise InvalidModel("a review is of two claims, or of one and a proposition")
        if len({one.map for one in self.claims}) < len(self.claims):
            raise InvalidModel("a review is of claims of different maps")

    @property
    def subjects(self) -> frozenset[MapClaim | str]:
        """What was held against each other, in no order."""
        return frozenset(
            {*self.claims} if self.proposition is None else {*self.claims, self.proposition}
        )


def repeated_reviews(reviews: Iterable[Review]) -> list[Review]:
    """Return the reviews of what an earlier one has judged already."""
    seen: set[frozenset[MapClaim | str]] = set()
    found = []
    for review in reviews:
        if review.subjects in seen:
            found.append(review)
        seen.add(review.subjects)
    return found
