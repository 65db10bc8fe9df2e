"""Plain marks for pictures of any number of authors, who go by letters."""

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from argmap.views.marks import Card, Tag

MOST_PARTIES = 6
"""How many authors a box can show side by side."""


class Turn(StrEnum):
    """To which side of a proposition an author is led."""

    FOR = "for"
    AGAINST = "against"
    NEITHER = "neither"

    @property
    def glyph(self) -> str:
        """A sign that stands for the side without its colour."""
        return {"for": "+", "against": "–", "neither": "±"}[self.value]

    @property
    def words(self) -> str:
        """The side in words.

        >>> Turn.NEITHER.words
        'neither for nor against'
        """
        return "neither for nor against" if self is Turn.NEITHER else self.value


@frozen
class Party:
    """One author: the letter that stands for them, who it is, and when the text appeared."""

    letter: str
    author: str
    date: str = ""

    @property
    def named(self) -> str:
        """Author and date in a line.

        >>> Party("A", "Ada Okafor", "2024").named
        'Ada Okafor, 2024'
        """
        return ", ".join(part for part in (self.author, self.date) if part)


@frozen
class Shared:
    """A proposition with the positions of several authors on it.

    Attributes:
        label: A short name, such as ``P1``.
        text: The proposition.
        tag: How the authors stand to each other.
        cards: A position for each party, in their order.
        note: A word more behind the tag, such as ``crux``.
        thesis: Whether the theses themselves stand on it.
    """

    label: str
    text: str
    tag: Tag = field(converter=Tag)
    cards: tuple[Card, ...] = ()
    note: str = ""
    thesis: bool = False

    @property
    def kicker(self) -> str:
        """What stands above the text.

        >>> Shared("P1", "It rains.", "disputed", note="crux").kicker
        'P1 · DISPUTED · crux'
        """
        thesis = "THESIS" if self.thesis else ""
        parts = (self.label, thesis, self.tag.upper(), self.note)
        return " · ".join(part for part in parts if part)

    @property
    def tags(self) -> str:
        """The label, the tag and the note in a line.

        >>> Shared("P1", "It rains.", "disputed", note="crux").tags
        'P1, disputed, crux'
        """
        return ", ".join(part for part in (self.label, self.tag, self.note) if part)


@frozen
class Lead:
    """An author is led to one side of a proposition.

    Attributes:
        letter: The author's.
        turn: The side.
        through: Labels of the propositions that lie on the way and are not drawn.
    """

    letter: str
    turn: Turn = field(converter=Turn)
    through: tuple[str, ...] = ()


@frozen
class Step:
    """A step to a proposition, with the authors who take it.

    Attributes:
        premise: Label of the proposition, or of the evidence, from which it leads.
        conclusion: Label of the proposition to which it leads.
        leads: Who takes it, to which side of the conclusion.
    """

    premise: str
    conclusion: str
    leads: tuple[Lead, ...]


@frozen
class Merged:
    """Several authors on shared propositions, and the steps between these.

    Attributes:
        title: The question.
        parties: The authors, by date.
        shared: The propositions that are drawn as boxes.
        steps: The steps between these.
        folded: The propositions that are only listed.

    Raises:
        ValueError: There are more parties than a box can show, a proposition has more or fewer
            positions than there are parties, or a step leads to no box.
    """

    title: str
    parties: tuple[Party, ...]
    shared: tuple[Shared, ...] = ()
    steps: tuple[Step, ...] = ()
    folded: tuple[Shared, ...] = ()

    def __attrs_post_init__(self) -> None:
        if len(self.parties) > MOST_PARTIES:
            raise ValueError(f"{len(self.parties)} authors in one box; {MOST_PARTIES} find room")
        for one in (*self.shared, *self.folded):
            if len(one.cards) != len(self.parties):
                raise ValueError(
                    f"{one.label!r} has {len(one.cards)} positions of {len(self.parties)} authors"
                )
        labels = {one.label for one in self.shared}
        for step in self.steps:
            if not {step.premise, step.conclusion} <= labels:
                raise ValueError(f"no box for a step from {step.premise} to {step.conclusion}")


@frozen
class Use:
    """A claim by which an author uses a piece of evidence.

    Attributes:
        letter: The author's.
        claim: Id of the claim in the author's map, for links.
        text: The claim.
        locator: Where the text says it.
        voice: Whose it is, when it is not just the author's.
        remark: What is not drawn of what the author makes of it.
    """

    letter: str
    claim: str
    text: str
    locator: str = ""
    voice: str = ""
    remark: str = ""


@frozen
class Item:
    """A piece of evidence and who uses it.

    Attributes:
        label: A short name, such as ``E1``.
        text: What it is.
        uses: The claims by which authors use it.
        note: How the uses stand to each other, in words.
    """

    label: str
    text: str
    uses: tuple[Use, ...] = ()
    note: str = ""


@frozen
class Contest:
    """An author denies that evidence shows what another uses it for.

    Attributes:
        item: Label of the evidence.
        proposition: Label of the proposition.
        user: Letter of who uses it.
        other: Letter of who denies that it shows that.
        text: What the other says.
    """

    item: str
    proposition: str
    user: str
    other: str
    text: str = ""


@frozen
class SharedUse:
    """The evidence that several authors use, and what each makes of it.

    Attributes:
        title: The question.
        parties: The authors, by date.
        items: The evidence.
        shared: The propositions that it is used for or against.
        steps: What is used for or against what, and by whom.
        contests: Where its use is contested.
        sheet: Which of several sheets of paper this is, in words; empty where there is one.

    Raises:
        ValueError: A step or a contest names no piece of evidence or no proposition.
    """

    title: str
    parties: tuple[Party, ...]
    items: tuple[Item, ...] = ()
    shared: tuple[Shared, ...] = ()
    steps: tuple[Step, ...] = ()
    contests: tuple[Contest, ...] = ()
    sheet: str = ""

    def __attrs_post_init__(self) -> None:
        items = {one.label for one in self.items}
        labels = {one.label for one in self.shared}
        ends = [(one.premise, one.conclusion) for one in self.steps]
        ends += [(one.item, one.proposition) for one in self.contests]
        for item, label in ends:
            if item not in items or label not in labels:
                raise ValueError(f"no box for what leads from {item} to {label}")


@frozen
class Moment:
    """When a text appeared: the first and the last day it can have been.

    Attributes:
        approximate: Whether even these are not certain.
    """

    first: date
    last: date
    approximate: bool = False


@frozen
class Timeline:
    """Positions on propositions by the dates of the texts.

    Attributes:
        title: The question.
        parties: The authors, by date.
        moments: When each of their texts appeared, or None where that is unknown.
        shared: The propositions, a band each.
        sheet: Which of several sheets of paper this is, in words; empty where there is one.

    Raises:
        ValueError: There are more or fewer moments, or positions, than parties.
    """

    title: str
    parties: tuple[Party, ...]
    moments: tuple[Moment | None, ...]
    shared: tuple[Shared, ...] = ()
    sheet: str = ""

    def __attrs_post_init__(self) -> None:
        for what, found in (
            ("moments", self.moments),
            *((f"positions on {one.label!r}", one.cards) for one in self.shared),
        ):
            if len(found) != len(self.parties):
                raise ValueError(f"{len(found)} {what} of {len(self.parties)} authors")
