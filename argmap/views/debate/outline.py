"""Pictures of any number of authors as text."""

from collections.abc import Iterator, Mapping, Sequence

from argmap.views.debate.marks import (
    Contest,
    Item,
    Merged,
    Party,
    Shared,
    SharedUse,
    Step,
    Timeline,
    Turn,
    Use,
)
from argmap.views.marks import Card, Tag
from argmap.views.wording import shortened

_INDENT = "  "

MOST_LISTED = 30
"""How many propositions of one sort are named that are not drawn; the others are counted."""

PAST_THEM = "Steps through these are drawn past them."
"""What is said of steps through propositions that are not drawn."""


def outline_of_merged(merged: Merged) -> str:
    """Return shared propositions as text: who stands where, and what leads to what."""
    told = [merged.title, "", *(f"{party.letter}: {party.named}" for party in merged.parties)]
    for one in (*merged.shared, *merged.folded):
        told += ["", heading_of_shared(one)]
        told += [
            _INDENT + stance_in_words(party, card)
            for party, card in zip(merged.parties, one.cards, strict=True)
        ]
        told += [
            f"{_INDENT}From {step.premise}, {_sides(step, merged.parties)}"
            for step in merged.steps
            if step.conclusion == one.label
        ]
    return "\n".join(told)


def sorts_not_drawn(merged: Merged) -> Iterator[tuple[str, str]]:
    """Yield how many propositions of each sort are not drawn, and which."""
    for tag in Tag:
        labels = [one.label for one in merged.folded if one.tag is tag]
        if labels:
            more = f" and {len(labels) - MOST_LISTED} more" * (len(labels) > MOST_LISTED)
            yield f"{len(labels)} {tag}", f"{', '.join(labels[:MOST_LISTED])}{more}"


def heading_of_shared(shared: Shared) -> str:
    """Return a proposition with its label and how the authors stand to each other."""
    thesis = "proposition of the theses" if shared.thesis else ""
    words = ", ".join(part for part in (shared.tag, thesis, shared.note) if part)
    return f"{shared.label} ({words}): {' '.join(shared.text.split())}"


def stance_in_words(party: Party, card: Card) -> str:
    """Return where an author stands, with the claim and its place in the text.

    >>> stance_in_words(Party("A", "Ada"), Card("denies", "No.", "¶3"))
    'Ada denies: No. [¶3]'
    """
    said = f"{party.author} {_predicate(card)}" + (
        f": {' '.join(card.text.split())}" if card.text else ""
    )
    return said + (f" [{card.locator}]" if card.locator else "")


def _predicate(card: Card) -> str:
    words = {"silent": "is silent", "n/a": "could not address it", "unreviewed": "is unreviewed"}
    return words.get(card.stance.value, card.word)


def step_in_words(step: Step, parties: Sequence[Party], texts: Mapping[str, str]) -> str:
    """Return who gets from one proposition to which side of another, in a sentence.

    Args:
        step: The step.
        parties: The authors.
        texts: The texts of propositions and evidence by label.
    """
    premise, conclusion = (
        f"{label} “{shortened(texts[label])}”" for label in (step.premise, step.conclusion)
    )
    return f"From {premise} to {conclusion}, {_sides(step, parties)}"


def _names(parties: Sequence[Party]) -> dict[str, str]:
    """Return the authors by their letters."""
    return {party.letter: party.author for party in parties}


def _sides(step: Step, parties: Sequence[Party]) -> str:
    names = _names(parties)
    sides = []
    for turn in Turn:
        who = [
            f"{names[lead.letter]} (through {', '.join(lead.through)})"
            if lead.through
            else names[lead.letter]
            for lead in step.leads
            if lead.turn is turn
        ]
        if who:
            sides.append(f"{turn.words} it: {', '.join(who)}")
    return "; ".join(sides)


def outline_of_evidence(shared: SharedUse) -> str:
    """Return shared evidence as text: who uses it by which claim, and for what."""
    told = [shared.title, "", *(f"{party.letter}: {party.named}" for party in shared.parties)]
    texts = {one.label: one.text for one in shared.shared}
    for item in shared.items:
        told += ["", heading_of_item(item)]
        told += [_INDENT + use_in_words(use, shared.parties) for use in item.uses]
        told += [
            f"{_INDENT}On {step.conclusion} “{shortened(texts[step.conclusion])}”, "
            f"{_sides(step, shared.parties)}"
            for step in shared.steps
            if step.premise == item.label
        ]
        told += [
            _INDENT + contest_in_words(contest, shared.parties)
            for contest in shared.contests
            if contest.item == item.label
        ]
    return "\n".join(told)


def heading_of_item(item: Item) -> str:
    """Return a piece of evidence with its label and how its uses stand to each other."""
    note = f" ({item.note})" if item.note else ""
    return f"{item.label}{note}: {' '.join(item.text.split())}"


def use_in_words(use: Use, parties: Sequence[Party]) -> str:
    """Return by which claim an author uses evidence, and what is not drawn of it."""
    names = _names(parties)
    voice = f" ({use.voice})" if use.voice else ""
    places = f" [{use.locator}]" if use.locator else ""
    remark = f"; {use.remark}" if use.remark else ""
    return f"{names[use.letter]} uses it: {' '.join(use.text.split())}{voice}{places}{remark}"


def contest_in_words(contest: Contest, parties: Sequence[Party]) -> str:
    """Return who denies that evidence shows what another uses it for."""
    names = _names(parties)
    text = f": {' '.join(contest.text.split())}" if contest.text else ""
    return (
        f"{names[contest.other]} denies that it shows what {names[contest.user]} uses it for "
        f"on {contest.proposition}{text}"
    )


def outline_of_timeline(timeline: Timeline) -> str:
    """Return positions as text: for each proposition the authors, from the oldest text on."""
    told = [timeline.title]
    for shared in timeline.shared:
        told += ["", heading_of_shared(shared)]
        told += [
            f"{_INDENT}{party.date or 'undated'}: {stance_in_words(party, card)}"
            for party, card in zip(timeline.parties, shared.cards, strict=True)
        ]
    return "\n".join(told)
