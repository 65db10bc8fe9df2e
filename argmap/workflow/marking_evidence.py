"""A comparison to the marks of the evidence view: who uses what, and for what."""

from collections.abc import Mapping, Sequence

from attrs import evolve

from argmap.analysis import Sign
from argmap.comparison import Comparison, EvidenceReading, SharedEvidence
from argmap.comparison.links import direct_readings
from argmap.errors import UnknownName
from argmap.model import Debate
from argmap.reports.comparison_words import number_of
from argmap.views.debate.marks import Contest, Item, Lead, SharedUse, Step, Turn, Use
from argmap.views.wording import places_of, voice_of
from argmap.workflow.marking_merged import chosen_maps, parties_of, shared_of

_TURNS = {Sign.FOR: Turn.FOR, Sign.AGAINST: Turn.AGAINST}
_Bearing = tuple[str, Sign]


def evidence_of(comparison: Comparison, maps: Sequence[str] = ()) -> SharedUse:
    """Return the evidence that at least two authors use, and what each makes of it.

    Drawn is what a piece bears on by a path that passes no other proposition, and besides
    every opposite use and every contest. The rest is told with the author's claim.

    Args:
        comparison: What was found.
        maps: Ids of the maps to show; all by default.

    Raises:
        UnknownName: There are fewer than two authors.
    """
    debate = comparison.debate
    shown = chosen_maps(comparison, maps)
    if len(shown) < 2:
        known = ", ".join(one.id for one in comparison.maps_by_date)
        raise UnknownName(
            "the evidence view shows what at least two authors share; name them (--maps, maps=) "
            f"of {known}; the view 'map' shows one author's evidence"
        )
    parties = parties_of(comparison, shown)
    letters = {one.id: party.letter for one, party in zip(shown, parties, strict=True)}
    found = [
        part
        for one in comparison.shared_evidence
        if len((part := _among(one, letters)).readings) > 1
    ]
    found.sort(key=by_contest)
    items, steps, contests = [], [], []
    for number, one in enumerate(found, start=1):
        label = f"E{number}"
        drawn = _drawn(comparison, one)
        items.append(_item(debate, label, one, drawn, letters))
        steps += _steps(debate, label, drawn, letters)
        contests += _contests(debate, label, one, letters)
    labels = {one.conclusion for one in steps} | {one.proposition for one in contests}
    return SharedUse(
        debate.question,
        parties,
        tuple(items),
        tuple(
            shared_of(comparison, one, shown)
            for one in debate.propositions
            if number_of(debate, one.id) in labels
        ),
        tuple(steps),
        tuple(contests),
    )


def by_contest(found: SharedEvidence) -> tuple[bool, ...]:
    """Return the key by which evidence stands: put to opposite use, contested, divergent first."""
    return not found.opposites, not found.contests, not found.divergent


def _among(found: SharedEvidence, letters: Mapping[str, str]) -> SharedEvidence:
    """Return what the authors with letters make of a piece of evidence."""
    return evolve(
        found,
        readings=tuple(one for one in found.readings if one.map in letters),
        opposites=tuple(one for one in found.opposites if set(one.maps) <= set(letters)),
        contests=tuple(one for one in found.contests if set(one.maps) <= set(letters)),
        divergent=tuple(one for one in found.divergent if set(one) <= set(letters)),
    )


def _drawn(comparison: Comparison, found: SharedEvidence) -> dict[str, list[_Bearing]]:
    """Return for each map what is drawn of what its author makes of the evidence."""
    told: dict[str, set[_Bearing]] = {one.map: set() for one in found.readings}
    for reading in direct_readings(comparison, found):
        told[reading.map] |= {(one.proposition, one.sign) for one in reading.bears_on}
    for opposite in found.opposites:
        for name, sign in zip(opposite.maps, Sign, strict=True):
            told[name].add((opposite.proposition, sign))
    for contest in found.contests:
        user = contest.maps[0]
        reading = next(one for one in found.readings if one.map == user)
        told[user].add((contest.proposition, reading.sides[contest.proposition]))
    order = {one.id: place for place, one in enumerate(comparison.debate.propositions)}
    return {
        name: sorted(pairs, key=lambda pair: (order[pair[0]], -pair[1]))
        for name, pairs in told.items()
    }


def _item(
    debate: Debate,
    label: str,
    found: SharedEvidence,
    drawn: Mapping[str, list[_Bearing]],
    letters: Mapping[str, str],
) -> Item:
    text = next((one.text for one in debate.evidence if one.id == found.entry), found.entry)
    uses = []
    for reading in found.readings:
        remark = _remark(debate, reading, drawn[reading.map])
        last = reading.claims[-1]
        for name in reading.claims:
            claim = debate.map(reading.map).claim(name)
            uses.append(
                Use(
                    letters[reading.map],
                    claim.id,
                    claim.text,
                    places_of(claim),
                    voice_of(claim),
                    remark if name == last else "",
                )
            )
    return Item(label, text, tuple(uses), _note(found, letters))


def _note(found: SharedEvidence, letters: Mapping[str, str]) -> str:
    apart = ", ".join("–".join(letters[name] for name in pair) for pair in found.divergent)
    words = (
        "" if found.is_registered else "cited by each",
        "opposite use" if found.opposites else "",
        "contested" if found.contests else "",
        f"divergent {apart}" if apart else "",
    )
    return " · ".join(word for word in words if word)


def _remark(debate: Debate, reading: EvidenceReading, drawn: Sequence[_Bearing]) -> str:
    """Return what an author makes of the evidence that is not drawn."""
    if not reading.bears_on:
        return "bears on no proposition by the author’s own steps"
    further = [
        f"{_TURNS[one.sign].glyph}\N{NO-BREAK SPACE}{number_of(debate, one.proposition)}"
        for one in reading.bears_on
        if (one.proposition, one.sign) not in drawn
    ]
    return f"from there on to {', '.join(further)}" if further else ""


def _steps(
    debate: Debate,
    label: str,
    drawn: Mapping[str, list[_Bearing]],
    letters: Mapping[str, str],
) -> list[Step]:
    leads: dict[str, list[Lead]] = {}
    for name, pairs in drawn.items():
        for proposition, sign in pairs:
            leads.setdefault(proposition, []).append(Lead(letters[name], _TURNS[sign]))
    return [
        Step(label, number_of(debate, one.id), tuple(leads[one.id]))
        for one in debate.propositions
        if one.id in leads
    ]


def _contests(
    debate: Debate, label: str, found: SharedEvidence, letters: Mapping[str, str]
) -> list[Contest]:
    return [
        Contest(
            label,
            number_of(debate, one.proposition),
            letters[one.maps[0]],
            letters[one.maps[1]],
            " ".join(debate.map(one.maps[1]).claim(name).text for name in one.claims),
        )
        for one in found.contests
    ]
