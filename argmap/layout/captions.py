"""What a part of a picture is called, for people who do not see it."""

from attrs import frozen


@frozen
class Caption:
    """Names one part of a picture; parts without a caption are decoration.

    Attributes:
        target: The ``id`` of the part in the DOT source.
        title: What it is and, for a claim, its full text.
        description: What it does, or where it stands.
        claim: Id of the claim it shows, or empty for other parts.
    """

    target: str
    title: str
    description: str = ""
    claim: str = ""
