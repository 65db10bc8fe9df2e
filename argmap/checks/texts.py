"""The texts in which a map's citations are looked up."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from attrs import field, frozen

from argmap.diagnostics import Part
from argmap.formats import PlainText
from argmap.model import ArgumentMap, Citation, Claim

_NONE: Mapping[str, PlainText] = MappingProxyType({})


@frozen
class Cited:
    """A citation whose text is at hand.

    Attributes:
        claim: The claim that cites.
        citation: Its citation.
        text: The text that is cited.
        part: The citation as a part of the map.
    """

    claim: Claim
    citation: Citation
    text: PlainText
    part: Part

    @property
    def name(self) -> str:
        """How messages call the text."""
        return "the text" if self.citation.source is None else repr(self.citation.source)


@frozen
class Texts:
    """Plain-text copies of the works that a map cites, as far as they are at hand.

    Attributes:
        mapped: The text that is mapped.
        of_sources: Works that the text draws on, by their ids.
    """

    mapped: PlainText | None = None
    of_sources: Mapping[str, PlainText] = field(default=_NONE)

    def of(self, citation: Citation) -> PlainText | None:
        """Return the text that *citation* cites, where it is at hand."""
        if citation.source is None:
            return self.mapped
        return self.of_sources.get(citation.source)

    def cited_in(self, argument_map: ArgumentMap) -> Iterator[Cited]:
        """Yield the citations of a map whose texts are at hand."""
        for claim in argument_map.claims:
            for number, citation in enumerate(claim.citations):
                text = self.of(citation)
                if text is not None:
                    yield Cited(claim, citation, text, ("claims", claim.id, "cite", number))

    def all(self) -> Iterator[PlainText]:
        """Yield every text once."""
        if self.mapped is not None:
            yield self.mapped
        yield from self.of_sources.values()
