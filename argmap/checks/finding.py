"""What a rule finds: a part of the model and what is wrong with it."""

from attrs import frozen


@frozen
class Finding:
    """One breach of one rule.

    Attributes:
        part: The part of the model, such as ``("claims", "floods")``.
        message: What is wrong, in one line.
        help: What to do about it, in one line.
    """

    part: tuple[str | int, ...]
    message: str
    help: str = ""
