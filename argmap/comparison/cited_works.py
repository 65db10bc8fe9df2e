"""Passages that several texts cite, found by the works' own addresses."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from argmap.comparison.arguments import Argument
from argmap.comparison.evidence import SharedEvidence
from argmap.comparison.shared_evidence import read_evidence
from argmap.comparison.standings import Standing
from argmap.model import ArgumentMap, Citation, Debate, Source


def find_cited_works(
    debate: Debate,
    arguments: Mapping[str, Argument],
    standings: Mapping[str, Mapping[str, Standing]],
) -> Iterator[SharedEvidence]:
    """Yield the passages that at least two maps cite and that no entry of the debate names.

    The same passage is the same DOI, or else the same URL, with the same place or quote in it.
    Where an entry of the debate holds claims of two of the maps already, it is not told again.

    Args:
        debate: The debate.
        arguments: Its maps by id, in the order of the readings.
        standings: For each map, its scored standings by proposition.
    """
    uses: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for name, argument in arguments.items():
        for passage, claims in _passages(argument.map).items():
            uses[passage][name] = claims
    registered = [
        {(use.map, claim) for use in entry.uses for claim in use.claims}
        for entry in debate.evidence
    ]
    for passage in sorted(uses):
        found = read_evidence(passage, uses[passage], arguments, standings)
        if found is not None and not _is_registered(uses[passage], registered):
            yield evolve(found, is_registered=False)


def _is_registered(
    uses: Mapping[str, tuple[str, ...]], registered: Iterable[set[tuple[str, str]]]
) -> bool:
    claims = {(name, claim) for name, some in uses.items() for claim in some}
    return any(len({name for name, _ in claims & entry}) > 1 for entry in registered)


def _passages(argument_map: ArgumentMap) -> dict[str, tuple[str, ...]]:
    """Return the passages of other works that a map cites, each with the claims that do."""
    sources = {source.id: source for source in argument_map.sources}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for claim in argument_map.claims:
        for citation in claim.citations:
            if citation.source is not None:
                passage = _passage(sources[citation.source], citation)
                if passage and claim.id not in found[passage]:
                    found[passage].append(claim.id)
    return {passage: tuple(claims) for passage, claims in found.items()}


def _passage(source: Source, citation: Citation) -> str:
    work = work_of(source)
    place = ", ".join(map(str, citation.locators)) or " ".join((citation.quote or "").split())
    return f"{work} {place}" if work and place else ""


def work_of(source: Source) -> str:
    """Return the address by which two maps know the same work, or "" without one.

    >>> work_of(Source("a22", "Audit", url="HTTPS://Example.org/audit/#top"))
    'https://example.org/audit'
    >>> work_of(Source("a22", "Audit", doi="https://doi.org/10.1000/ABC"))
    'doi:10.1000/abc'
    """
    if source.bare_doi:
        return f"doi:{source.bare_doi.casefold()}"
    scheme, separator, rest = (source.url or "").partition("://")
    host, slash, path = rest.partition("#")[0].partition("/")
    address = f"{scheme.lower()}{separator}{host.lower()}{slash}{path}"
    return address.rstrip("/") if separator else ""
