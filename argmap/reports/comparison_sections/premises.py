"""Premises that two authors share, and whether they serve the same end."""

from argmap.comparison import Comparison, Service, SharedPremise
from argmap.reports.comparison_sections.phrases import gathered, named
from argmap.reports.document import Entries, Entry, Section, runs, strong

_ORDER: tuple[Service | None, ...] = (Service.SPLIT, Service.PARALLEL, None)
_WORDS = {Service.SPLIT: "split", Service.PARALLEL: "parallel", None: "open"}
_JOINTS = {Service.SPLIT: "against", Service.PARALLEL: "with", None: "and"}


def shared_premises(comparison: Comparison) -> Section:
    """Return the shared premises, those first that serve rival conclusions."""
    found: dict[str, dict[Service | None, list[SharedPremise]]] = {}
    for one in comparison.shared_premises:
        found.setdefault(one.proposition, {}).setdefault(one.service, []).append(one)
    order = [one.id for one in comparison.debate.propositions if one.id in found]
    ranked = sorted(order, key=lambda name: min(map(_ORDER.index, found[name])))
    entries = tuple(_entry(comparison, name, found[name]) for name in ranked)
    return Section(
        "Shared premises",
        "agreements that reach both theses: parallel ones push both to the same side, "
        "split ones serve rival conclusions and cannot decide between them; open is where the "
        "authors' sides are not known or a claim cuts both ways",
        (Entries(entries),) if entries else (),
    )


def _entry(
    comparison: Comparison, name: str, by_service: dict[Service | None, list[SharedPremise]]
) -> Entry:
    lines = []
    for service in _ORDER:
        if service in by_service:
            pairs = gathered(
                comparison, [one.maps for one in by_service[service]], _JOINTS[service]
            )
            lines.append(Entry(runs(strong(_WORDS[service]), f": {pairs}")))
    return Entry(named(comparison, name), tuple(lines))
