"""The words that pictures and outlines have for claims, voices and relations."""

from argmap.model import ArgumentMap, Citation, Claim, Inference, Relation, Role, Stance

_KINDS = {
    Role.THESIS: "thesis",
    Role.PREMISE: "claim",
    Role.EVIDENCE: "evidence",
    Role.REBUTTAL: "rebuttal",
}
_RELATIONS = {
    Relation.SUPPORTS: ("supports", "support"),
    Relation.REBUTS: ("attacks", "attack"),
    Relation.UNDERCUTS: ("undercuts", "undercut"),
}


def titled(what: str, question: str, sheet: str = "") -> str:
    """Return what a picture is called: what it shows, of which question, on which sheet.

    >>> titled("Positions", "Barrels?", "sheet 1 of 2")
    'Positions: Barrels? (sheet 1 of 2)'
    """
    return f"{what}: {question} ({sheet})" if sheet else f"{what}: {question}"


def sheet_in_words(number: int, count: int) -> str:
    """Return which of several sheets one is: ``sheet 1 of 2``."""
    return f"sheet {number} of {count}"


def titled_whole(title: str, count: int) -> str:
    """Return what several sheets are called together, given the title of the first.

    >>> titled_whole("Positions: Barrels? (sheet 1 of 2)", 2)
    'Positions: Barrels?'
    """
    return title.removesuffix(f" ({sheet_in_words(1, count)})")


def kind_of(claim: Claim) -> str:
    """Return what a claim is: thesis, claim, evidence or rebuttal, perhaps implicit.

    >>> kind_of(Claim("duty", "Cities ought to help.", Role.PREMISE, implicit=True))
    'implicit claim'
    """
    kind = _KINDS[claim.role]
    return f"implicit {kind}" if claim.implicit else kind


def voice_of(part: Claim | Inference) -> str:
    """Return whose a claim or an inference is, in words; empty when it is just the author's.

    >>> voice_of(Claim("full", "Barrels fill.", Role.REBUTTAL, by="critics"))
    'by critics'
    """
    return _voice(part.by, part.stance)


def _voice(by: str | None, stance: Stance | None) -> str:
    words = [] if by is None else [f"by {by}"]
    if stance is Stance.CONCEDES:
        words.append("conceded")
    elif stance is Stance.REPORTS and by is None:
        words.append("reported")
    return ", ".join(words)


def own_voice_of(argument_map: ArgumentMap, inference: Inference) -> str:
    """Return whose an inference is when that differs from its premises, otherwise nothing."""
    by, stance = argument_map.voice(inference)
    claims = [argument_map.claim(name) for name in inference.premises]
    if all((claim.by, claim.stance) == (by, stance) for claim in claims):
        return ""
    if by is None and stance is Stance.ASSERTS:
        return "" if all(claim.is_own for claim in claims) else "drawn by the author"
    return f"drawn {_voice(by, stance)}" if by else f"inference {_voice(by, stance)}"


def date_of(argument_map: ArgumentMap) -> str:
    """Return when the text appeared, in words; empty when that is unknown.

    >>> from argmap.model import PartialDate
    >>> thesis = Claim("stay", "It stays.", Role.THESIS)
    >>> date_of(ArgumentMap("a", claims=[thesis], published=PartialDate.parse("2018-07~")))
    'about 2018-07'
    """
    published = argument_map.published
    if published is None:
        return ""
    return f"about {published}".rstrip("~") if published.approximate else str(published)


def places_of(claim: Claim) -> str:
    """Return where the mapped text says it, in short: sources and locators, no quotes."""
    return "; ".join(place for citation in claim.citations if (place := _place(citation)))


def _place(citation: Citation) -> str:
    parts = [citation.source or "", ", ".join(map(str, citation.locators))]
    return " ".join(part for part in parts if part)


def relation_in_words(argument_map: ArgumentMap, inference: Inference) -> str:
    """Return an inference as a sentence without a full stop: who supports or attacks what."""
    premises = [argument_map.claim(name) for name in inference.premises]
    joined = " and ".join(f"“{shortened(claim.text)}”" for claim in premises)
    if len(premises) == 1:
        return f"{joined} {_does_to(argument_map, inference, plural=False)}"
    return f"{joined} together {_does_to(argument_map, inference, plural=True)}"


def effect_in_words(argument_map: ArgumentMap, inference: Inference) -> str:
    """Return what an inference does, without its premises: ``supports “…”``."""
    return _does_to(argument_map, inference, plural=False)


def _does_to(argument_map: ArgumentMap, inference: Inference, *, plural: bool) -> str:
    verb = _RELATIONS[inference.relation][int(plural)]
    if inference.relation is not Relation.UNDERCUTS:
        return f"{verb} “{shortened(argument_map.claim(inference.conclusion).text)}”"
    target = argument_map.inference(inference.conclusion)
    premises = " and ".join(
        f"“{shortened(argument_map.claim(name).text)}”" for name in target.premises
    )
    return f"{verb} the inference from {premises}"


def shortened(text: str, length: int = 80) -> str:
    """Return *text* in at most *length* characters, cut between words where possible.

    >>> shortened("Roof runoff causes most street floods.", 20)
    'Roof runoff causes…'
    """
    words = " ".join(text.split())
    if len(words) <= length:
        return words
    return words[: length - 1].rsplit(" ", 1)[0].rstrip(",;:.") + "…"
