"""What every report of a difference says in the same words."""

from argmap.model import ArgumentMap, Citation, Extra, Inference, Relation, Stance
from argmap.views.wording import shortened

SHORT = 60
"""Characters to which the text of a claim is cut where it only reminds."""


def step_in_words(inference: Inference) -> str:
    """Return an inference as it is written in a map.

    >>> step_in_words(Inference(("a", "b"), "supports", "t", "main"))
    'main: a + b -> t'
    """
    arrow = "-x" if inference.relation.is_attack else "->"
    line = f"{' + '.join(inference.premises)} {arrow} {inference.conclusion}"
    return line if inference.name is None else f"{inference.name}: {line}"


def end_in_words(argument_map: ArgumentMap, inference: Inference) -> str:
    """Return what an inference does to what, with a reminder of what that says."""
    words = f"{inference.relation} {inference.conclusion}"
    if inference.relation is Relation.UNDERCUTS:
        return words
    text = argument_map.claim(inference.conclusion).text
    return f"{words} (“{shortened(text, SHORT)}”)"


def claim_in_short(argument_map: ArgumentMap, name: str) -> str:
    """Return the id of a claim with the beginning of its text."""
    return f"{name}: {shortened(argument_map.claim(name).text)}"


def in_words(value: object, none: str = "none") -> str:
    """Return the value of a field in words.

    Args:
        value: The value.
        none: What an absent value is called.

    >>> in_words(None), in_words(True), in_words(("a", "b")), in_words((None, Stance.ASSERTS))
    ('none', 'yes', 'a; b', 'the author')
    """
    match value:
        case None | ():
            return none
        case (str() | None as by, Stance() as stance):
            return voice_in_words(by, stance)
        case tuple():
            return "; ".join(map(in_words, value))
        case Citation():
            return _citation(value)
        case Extra():
            entries = (f"{key}: {in_words(inner)}" for key, inner in value.entries)
            return "; ".join(entries) or "none"
        case _:
            return _word(value)


def _word(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def voice_in_words(by: str | None, stance: Stance) -> str:
    """Return who speaks and how the author stands to it."""
    if by is None:
        return "the author" if stance is Stance.ASSERTS else f"the author {stance} it"
    return f"{by}; the author {stance} it"


def _citation(citation: Citation) -> str:
    words = {"": citation.quote, "behind ": citation.prefix, "before ": citation.suffix}
    quoted = [f"{lead}“{text}”" for lead, text in words.items() if text is not None]
    places = str(Citation(citation.source, citation.locators, citation.quote))
    own = [in_words(citation.extra)] if citation.extra else []
    if citation.source is None and not citation.locators:
        quoted = quoted[1:]
    return " ".join([places, *quoted, *own])
