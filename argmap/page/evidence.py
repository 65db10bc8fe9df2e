"""What authors make of shared evidence as plain data."""

from argmap.comparison import Comparison, ContestedBearing, EvidenceReading, SharedEvidence
from argmap.page.numbers import Numbers
from argmap.page.results import SIDES
from argmap.page.told import Record, told
from argmap.views.debate.marks import Item
from argmap.workflow.marking_evidence import by_contest, evidence_of


def evidence_told(comparison: Comparison, numbers: Numbers) -> list[Record]:
    """Return the evidence that at least two authors use, labelled as in its picture."""
    if not comparison.shared_evidence:
        return []
    found = sorted(comparison.shared_evidence, key=by_contest)
    items = evidence_of(comparison).items
    return [_evidence(*pair, numbers) for pair in zip(found, items, strict=True)]


def _evidence(found: SharedEvidence, item: Item, numbers: Numbers) -> Record:
    opposite = dict.fromkeys(one.proposition for one in found.opposites)
    return told(
        label=item.label,
        text=item.text,
        note=item.note,
        uses=[_use(one, numbers) for one in found.readings],
        opposites=[numbers.proposition(name) for name in opposite],
        contests=[_contest(one, numbers) for one in found.contests],
    )


def _use(reading: EvidenceReading, numbers: Numbers) -> Record:
    return told(
        map=numbers.map(reading.map),
        claims=numbers.claims_of(reading.map, reading.claims),
        bears=[
            told(
                proposition=numbers.proposition(one.proposition),
                side=SIDES[one.sign],
                path=numbers.claims_of(reading.map, one.path),
            )
            for one in reading.bears_on
        ],
    )


def _contest(contest: ContestedBearing, numbers: Numbers) -> Record:
    user, other = contest.maps
    return told(
        proposition=numbers.proposition(contest.proposition),
        user=numbers.map(user),
        other=numbers.map(other),
    )
