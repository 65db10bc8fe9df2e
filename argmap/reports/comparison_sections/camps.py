"""What each camp holds in common beyond what all do."""

from argmap.comparison import Camp, CommonGround, Comparison
from argmap.reports.comparison_sections.phrases import authors, links_to, named, place_of
from argmap.reports.document import Entries, Entry, Part, Section, emphasis, runs


def camps(comparison: Comparison) -> Section:
    """Return the camps of two authors and more; one author alone holds nothing in common."""
    parts = tuple(_camp(comparison, camp) for camp in comparison.camps if len(camp.maps) > 1)
    return Section(
        "Common ground per camp",
        "a camp is who leans to one side of the question; what is common ground of all "
        "is not told again",
        parts,
    )


def _camp(comparison: Comparison, camp: Camp) -> Part:
    told = {one.proposition for one in comparison.common_ground}
    own = [one for one in camp.common_ground if one.proposition not in told]
    side = "For " if camp.side > 0 else "Against "
    entries = tuple(_ground(comparison, camp, one) for one in own)
    nothing = (Entry(runs("nothing beyond the common ground of all")),)
    link = links_to(comparison, [camp.proposition])
    return Part(
        runs(side, link, f": {authors(comparison, camp.maps)}"), (Entries(entries or nothing),)
    )


def _ground(comparison: Comparison, camp: Camp, ground: CommonGround) -> Entry:
    held = [comparison.standing(ground.proposition, name) for name in ground.maps]
    side = held[0].side
    outside = [
        one.id
        for one in comparison.maps_by_date
        if one.id not in camp.maps
        and (theirs := comparison.standing(ground.proposition, one.id).side) is not None
        and theirs is not side
    ]
    count = "all" if ground.unanimous else f"{len(ground.maps)} of {ground.possible}"
    lines = [Entry(runs(emphasis(f"{count}: {' · '.join(place_of(comparison, s) for s in held)}")))]
    if outside:
        lines.append(Entry(runs(f"contradicted outside by {authors(comparison, outside)}")))
    denied = "All against: " if ground.against else ""
    return Entry(runs(denied, named(comparison, ground.proposition)), tuple(lines))
