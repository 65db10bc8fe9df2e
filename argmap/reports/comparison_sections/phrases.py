"""Runs of text that several sections need: authors, claims and propositions by name."""

from collections.abc import Iterable

from attrs import evolve

from argmap.comparison import Comparison, Standing
from argmap.model import Claim
from argmap.reports.comparison_words import (
    author_of,
    claim_of,
    number_of,
    remarks_on,
)
from argmap.reports.document import Run, Runs, runs, strong
from argmap.views.wording import places_of


def author(comparison: Comparison, map_id: str) -> str:
    """Return the name of a map's author."""
    return author_of(comparison.debate, comparison.debate.map(map_id))


def name_of(comparison: Comparison, map_id: str) -> Run:
    """Return the name of a map's author, set out."""
    return strong(author(comparison, map_id))


def authors(comparison: Comparison, map_ids: Iterable[str]) -> str:
    """Return the names of several authors, by the dates of their texts."""
    wanted = set(map_ids)
    return ", ".join(
        author_of(comparison.debate, one) for one in comparison.maps_by_date if one.id in wanted
    )


def claim_runs(claim: Claim) -> Runs:
    """Return a claim with its place, whose it is, and whether it is unsaid."""
    remarks = remarks_on(claim)
    return runs(claim.text, f" ({remarks})" if remarks else "")


def link_to(comparison: Comparison, name: str) -> Run:
    """Return the short name of a proposition, which leads to its row in the matrix."""
    return Run(f"{number_of(comparison.debate, name)} {name}", target=f"p-{name}")


def links_to(comparison: Comparison, names: Iterable[str]) -> Runs:
    """Return the short names of several propositions, each once, in the order of the debate."""
    wanted = set(names)
    found: list[Run] = []
    for one in comparison.debate.propositions:
        if one.id in wanted:
            found += [Run(", "), link_to(comparison, one.id)]
    return tuple(found[1:])


def named(comparison: Comparison, name: str, *, target: str = "") -> Runs:
    """Return a proposition with the names under which pictures and files know it.

    Args:
        comparison: The comparison.
        name: Id of the proposition.
        target: Where the names lead; default: to its row in the matrix.
    """
    text = comparison.debate.proposition(name).text
    link = link_to(comparison, name)
    return runs(f"{text} [", evolve(link, target=target) if target else link, "]")


def place_of(comparison: Comparison, standing: Standing) -> str:
    """Return the author of a standing with the place in the text."""
    claim = claim_of(comparison, standing)
    place = places_of(claim) if claim else ""
    return f"{author(comparison, standing.map)} {place}".rstrip()


def gathered(comparison: Comparison, pairs: Iterable[tuple[str, str]], joint: str) -> str:
    """Return pairs of authors in words, those with one first author together.

    Three or more authors who all stand so to each other are named in a row instead.
    """
    found = list(pairs)
    order = [one.id for one in comparison.maps_by_date]
    members = [name for name in order if any(name in pair for pair in found)]
    if len(members) > 2 and len(found) == len(members) * (len(members) - 1) // 2:
        return authors(comparison, members)
    seconds: dict[str, list[str]] = {}
    for one, other in found:
        seconds.setdefault(one, []).append(other)
    return "; ".join(
        f"{author(comparison, one)} {joint} {authors(comparison, others)}"
        for one, others in seconds.items()
    )
