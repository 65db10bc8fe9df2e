"""What a rule finds: a part of the model, what is wrong with it, and perhaps how to mend it."""

from attrs import frozen

from argmap.diagnostics import Part


@frozen
class Change:
    """What to write for a part of the model, in the format's own notation.

    Attributes:
        part: The part, as a `Finding` names it.
        text: What to write in its place; None takes the whole entry out.
        if_written: Whether the change is left out where the text does not have the part, such
            as a field that says what would be assumed anyway.
    """

    part: Part
    text: str | None
    if_written: bool = False


@frozen
class Repair:
    """Changes to the model that mend a finding.

    Attributes:
        about: What they do, in a few words, such as ``report the position``.
        changes: The changes, no part twice.
        safe: Whether what the author meant stays as it is.
    """

    about: str
    changes: tuple[Change, ...]
    safe: bool = False


@frozen
class Finding:
    """One breach of one rule.

    Attributes:
        part: The part of the model, such as ``("claims", "floods")``.
        message: What is wrong, in one line.
        help: What to do about it, in one line.
        related: Other parts that explain it, each with a few words.
        repair: How to mend it, where that is more than a guess at the author's mind.
    """

    part: Part
    message: str
    help: str = ""
    related: tuple[tuple[str, Part], ...] = ()
    repair: Repair | None = None
