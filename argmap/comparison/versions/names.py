"""What the parts of the old map are called in the new one, and how references follow."""

from collections.abc import Mapping

from attrs import evolve, frozen

from argmap.model import Citation, Claim, Inference, Relation


@frozen
class Names:
    """The new ids of old parts; what is not listed is gone, or has kept its id.

    Attributes:
        claims: New ids of claims by their old ones.
        sources: New ids of sources by their old ones.
        inferences: New ids of inferences by their old ones.

    >>> names = Names({"lids": "lid"}, {}, {})
    >>> names.ends(Inference(("lids",), Relation.REBUTS, "gnats"))
    (('lid',), 'gnats')
    """

    claims: Mapping[str, str]
    sources: Mapping[str, str]
    inferences: Mapping[str, str]

    def ends(self, inference: Inference) -> tuple[tuple[str, ...], str]:
        """Return the premises and the conclusion of an old inference by their new ids."""
        targets = self.inferences if inference.relation is Relation.UNDERCUTS else self.claims
        premises = tuple(self.claims.get(name, name) for name in inference.premises)
        return premises, targets.get(inference.conclusion, inference.conclusion)

    def citations(self, claim: Claim) -> tuple[Citation, ...]:
        """Return the citations of an old claim with the new ids of their sources."""
        return tuple(self._citation(one) for one in claim.citations)

    def _citation(self, citation: Citation) -> Citation:
        if citation.source is None:
            return citation
        new = self.sources.get(citation.source, citation.source)
        return citation if new == citation.source else evolve(citation, source=new)
