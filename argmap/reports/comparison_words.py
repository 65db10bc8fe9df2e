"""What every report of a comparison says in the same words."""

from argmap.comparison import CommonGround, Comparison, Pair, SharedEvidence, Standing
from argmap.model import ArgumentMap, Claim, ClaimKind, Debate
from argmap.reports.crux_sides import CruxOfMany
from argmap.views.wording import date_of, places_of, voice_of

GLYPHS = {
    "affirms": "+",
    "leans for": "(+)",
    "qualifies": "±",
    "holds both sides": "±",
    "leans against": "(−)",
    "denies": "−",
    "reports": "”",
    "silent": "·",
    "n/a": "n/a",
    "not reviewed": "?",
    "implicit": "implicit",
}
"""A sign for each standing that is read without its colour."""

_SETTLED_BY = {
    ClaimKind.FACT: "evidence: whose observations hold, and do they bear on it?",
    ClaimKind.CAUSE: "evidence that one account predicts and the other rules out",
    ClaimKind.FORECAST: "what happens, and signs of it on which the two forecasts differ",
    ClaimKind.VALUE: "no evidence alone: it is a trade-off, to be made explicit",
    ClaimKind.POLICY: "no evidence alone: costs, benefits and who bears them are weighed",
    ClaimKind.DEFINITION: "agreeing on words first: they may not disagree at all",
}


def author_and_date(debate: Debate, argument_map: ArgumentMap) -> str:
    """Return whose text a map is of, and when it appeared."""
    return f"{author_of(debate, argument_map)}, {date_of(argument_map) or 'undated'}"


def author_of(debate: Debate, argument_map: ArgumentMap) -> str:
    """Return the name under which a map's author appears in a debate.

    It is the first of many authors; where two maps would have one name, the map's id is added.
    """
    name = _author(argument_map)
    repeated = sum(_author(one) == name for one in debate.maps) > 1
    return f"{name} ({argument_map.id})" if repeated else name


def _author(argument_map: ArgumentMap) -> str:
    first, *others = argument_map.authors or (argument_map.id,)
    return first if not others else f"{first} and {len(others)} more"


def claim_of(comparison: Comparison, standing: Standing) -> Claim | None:
    """Return the claim by which an author takes a stance, or reports one."""
    name = standing.claim or next(iter(standing.claims), None)
    return None if name is None else comparison.debate.map(standing.map).claim(name)


def remarks_on(claim: Claim) -> str:
    """Return where a claim stands, whose it is, and whether it is unsaid.

    >>> from argmap.model import Role
    >>> remarks_on(Claim("gnats", "Barrels breed gnats.", Role.REBUTTAL, by="critics"))
    'reported, by critics'
    """
    voice = voice_of(claim)
    whose = voice if claim.is_own else ", ".join(["reported", voice.removeprefix("reported")])
    parts = (places_of(claim), whose.rstrip(", "), "implicit" if claim.implicit else "")
    return "; ".join(part for part in parts if part)


def claim_in_words(claim: Claim) -> str:
    """Return a claim's text with where it stands, whose it is, and whether it is unsaid.

    >>> from argmap.model import Role
    >>> claim_in_words(Claim("gnats", "Barrels breed gnats.", Role.REBUTTAL, by="critics"))
    'Barrels breed gnats. (reported, by critics)'
    """
    remarks = remarks_on(claim)
    return f"{claim.text} ({remarks})" if remarks else claim.text


def evidence_text(debate: Debate, shared: SharedEvidence) -> str:
    """Return what evidence is: the debate's words for it, or the passage that the texts cite."""
    if shared.is_registered:
        return next(one.text for one in debate.evidence if one.id == shared.entry)
    return f"Cited by several, and no entry of the debate: {shared.entry}"


def settled_by(kind: ClaimKind | None) -> str:
    """Return what would settle a disagreement about a statement of some kind."""
    return "depends on what kind of statement it is" if kind is None else _SETTLED_BY[kind]


def settlement(kind: ClaimKind | None) -> str:
    """Return a kind of statement with what would settle a disagreement about it.

    >>> settlement(None)
    'of no stated kind: what would settle it depends on what kind of statement it is'
    """
    if kind is None:
        return f"of no stated kind: what would settle it {settled_by(kind)}"
    return f"{kind}: would be settled by {settled_by(kind)}"


def number_of(debate: Debate, name: str) -> str:
    """Return the short name of a proposition in reports and pictures, such as ``P1``."""
    order = [proposition.id for proposition in debate.propositions]
    return f"P{order.index(name) + 1}"


def rate_in_words(pair: Pair) -> str:
    """Return an agreement rate with its n, or why there is none to show.

    >>> rate_in_words(Pair(("brandt-2023", "okafor-2024"), gaps=(0.0, 2.0)))
    'no rate, n = 2'
    """
    if pair.rate is None or not pair.may_show_rate:
        return f"no rate, n = {pair.n}"
    return f"rate {pair.rate:.2f}, n = {pair.n}"


def cell_in_words(comparison: Comparison, standing: Standing) -> str:
    """Return a standing for a table: a sign, a word and the place in the text."""
    claim = claim_of(comparison, standing)
    glyph = GLYPHS[standing.word]
    word = "" if glyph == standing.word else standing.word
    unsaid = "(implicit)" if standing.implicit else ""
    places = places_of(claim) if claim else ""
    return " ".join(part for part in (glyph, word, unsaid, places) if part)


def ground_in_words(comparison: Comparison, ground: CommonGround) -> str:
    """Return who shares some common ground, and where each says it."""
    count = "unanimous" if ground.unanimous else f"{len(ground.maps)} of {ground.possible}"
    said = []
    for name in ground.maps:
        claim = claim_of(comparison, comparison.standing(ground.proposition, name))
        place = places_of(claim) if claim else ""
        author = author_of(comparison.debate, comparison.debate.map(name))
        said.append(f"{author} {place}".rstrip())
    return f"{count}: {' · '.join(said)}"


def ground_text(debate: Debate, ground: CommonGround) -> str:
    """Return a proposition that is common ground, marked where all deny it."""
    text = debate.proposition(ground.proposition).text
    return f"All against: {text}" if ground.against else text


def pair_in_words(debate: Debate, maps: tuple[str, str], joint: str = " – ") -> str:
    """Return the two authors of a pair by name."""
    return joint.join(author_of(debate, debate.map(name)) for name in maps)


def fronts_in_words(comparison: Comparison, crux: CruxOfMany) -> str:
    """Return who stands against whom on a crux, each pair of authors told once."""
    order = [one.id for one in comparison.maps_by_date]

    def named(maps: tuple[str, ...]) -> str:
        in_order = (comparison.debate.map(one) for one in sorted(maps, key=order.index))
        return ", ".join(author_of(comparison.debate, one) for one in in_order)

    return "; ".join(f"{named(one)} against {named(other)}" for one, other in crux.fronts)


def remark_on(comparison: Comparison, pair: Pair) -> str:
    """Return ``closest`` or ``furthest`` where a pair is, and nothing otherwise."""
    if pair in comparison.closest:
        return "closest"
    return "furthest" if pair in comparison.furthest else ""


def pairs_by_closeness(comparison: Comparison) -> list[Pair]:
    """Return the pairs from the highest agreement rate to the lowest, those without one last."""

    def farness(pair: Pair) -> float:
        return 1.0 if pair.rate is None or not pair.may_show_rate else -pair.rate

    return sorted(comparison.pairs, key=farness)
