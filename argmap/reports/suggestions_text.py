"""Suggestions for a debate as text: what to hold against what, and how to answer."""

from collections.abc import Iterator
from textwrap import wrap
from typing import TypeVar

from argmap.comparison.suggesting import Draft, LikelyPair, Neighbours, Suggestions
from argmap.model import Debate, MapClaim
from argmap.reports.comparison_words import author_of, claim_in_words
from argmap.reports.findings_text import plural, visible

S = TypeVar("S")

_WIDTH = 100
MOST = 20
"""How many pairs, drafts and claims are shown unless more are asked for."""


def suggestions_text(suggestions: Suggestions, *, most: int = MOST) -> str:
    """Return suggestions as text of about 100 columns, the likeliest first.

    Args:
        suggestions: The suggestions.
        most: How many pairs, drafts and claims are shown; 0 for all.
    """
    sections = (
        _head(suggestions),
        _pairs(suggestions, most),
        _drafts(suggestions, most),
        _nearest(suggestions, most),
        _answers(suggestions),
    )
    blocks = ("".join(f"{visible(line).rstrip()}\n" for line in section) for section in sections)
    return "\n".join(block for block in blocks if block)


def _head(suggestions: Suggestions) -> Iterator[str]:
    debate = suggestions.debate
    yield from _wrapped(debate.question, "")
    owners = [one.map for one in suggestions.unaligned]
    counts = (
        f"{owners.count(map_id)} of {author_of(debate, debate.map(map_id))}"
        for map_id in dict.fromkeys(owners)
    )
    whose = f": {', '.join(counts)}" if owners else ""
    verb = "stands" if len(owners) == 1 else "stand"
    line = f"{plural(len(owners), 'claim')} {verb} in no position{whose}."
    yield from _wrapped(line, "  ", "    ")
    if suggestions.nearest:
        yield "  Their wording suggests what follows; what they say, a person decides."
    elif owners:
        yield "  None is alike in wording to one of another author or to an open proposition."


def _pairs(suggestions: Suggestions, most: int) -> Iterator[str]:
    if suggestions.pairs:
        yield "PAIRS: do they say the same, the opposite, or different things?"
    for pair in _shown(suggestions.pairs, most):
        yield from _pair(suggestions.debate, pair)
    yield from _more(len(suggestions.pairs), most, "pair")


def _pair(debate: Debate, pair: LikelyPair) -> Iterator[str]:
    one, other = pair.claims
    yield from _scored(pair.score, _claim(debate, one))
    yield from _wrapped(_claim(debate, other), "        ", "          ")


def _drafts(suggestions: Suggestions, most: int) -> Iterator[str]:
    if suggestions.drafts:
        yield "DRAFTS: one proposition of several authors? It needs neutral words"
    for draft in _shown(suggestions.drafts, most):
        yield from _draft(suggestions.debate, draft)
    yield from _more(len(suggestions.drafts), most, "draft")


def _draft(debate: Debate, draft: Draft) -> Iterator[str]:
    medoid = debate.map(draft.medoid.map).claim(draft.medoid.claim)
    yield from _wrapped(f"draft: {medoid.text}", "  ", "    ")
    for name in draft.claims:
        yield from _wrapped(_claim(debate, name), "        ", "          ")


def _nearest(suggestions: Suggestions, most: int) -> Iterator[str]:
    if suggestions.nearest:
        yield "CLAIM BY CLAIM: on one of these propositions, or one proposition with these claims?"
    for one in _shown(suggestions.nearest, most):
        yield from _neighbours(suggestions.debate, one)
    yield from _more(len(suggestions.nearest), most, "claim")


def _neighbours(debate: Debate, neighbours: Neighbours) -> Iterator[str]:
    yield from _wrapped(_claim(debate, neighbours.claim), "  ", "    ")
    for near in neighbours.propositions:
        text = debate.proposition(near.proposition).text
        yield from _scored(near.score, f"proposition: {text} [{near.proposition}]", "    ")
    for other in neighbours.claims:
        yield from _scored(other.score, _claim(debate, other.claim), "    ")


def _answers(suggestions: Suggestions) -> Iterator[str]:
    if not suggestions.nearest:
        return
    yield "TO ANSWER, so that it is not asked again; A and B are names in brackets above"
    yield "  argmap suggest DEBATE --accept A B             the same: one proposition"
    yield "  argmap suggest DEBATE --accept A B --opposite  the opposite: B denies what A says"
    yield "  argmap suggest DEBATE --reject A B             different"


def _claim(debate: Debate, name: MapClaim) -> str:
    argument_map = debate.map(name.map)
    words = claim_in_words(argument_map.claim(name.claim))
    return f"{author_of(debate, argument_map)}: {words} [{name}]"


def _shown(found: tuple[S, ...], most: int) -> tuple[S, ...]:
    return found[:most] if most else found


def _more(count: int, most: int, noun: str) -> Iterator[str]:
    if most and count > most:
        yield f"  and {plural(count - most, f'more {noun}')}: --most 0 shows all"


def _scored(score: float, text: str, indent: str = "  ") -> Iterator[str]:
    hanging = " " * (len(indent) + 8)
    yield from _wrapped(f"{score:.2f}  {text}", indent, hanging)


def _wrapped(text: str, indent: str, hanging: str | None = None) -> Iterator[str]:
    yield from wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if hanging is None else hanging,
        break_on_hyphens=False,
        break_long_words=False,
    )
