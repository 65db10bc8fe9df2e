"""Suggestions for a debate or a map, and verdicts on them written into the debate's file."""

from collections.abc import Sequence
from pathlib import Path

from attrs import field, frozen

from argmap.comparison.suggesting import (
    Decision,
    NewPosition,
    PassageSuggestions,
    accept,
    reject,
    suggest_passages,
)
from argmap.diagnostics import Edit
from argmap.errors import BadVerdict, UnreadableFile
from argmap.files import read_bytes
from argmap.formats import (
    DebateReading,
    add_position,
    add_proposition,
    add_review,
)
from argmap.model import ArgumentMap, Debate, Proposition, Review
from argmap.syntax import Document
from argmap.workflow.changes import ChangedFile, edited
from argmap.workflow.loading import debate_reader, find_debate_file
from argmap.workflow.texts import TextFiles


@frozen
class Wish:
    """A verdict as a person gives it.

    Attributes:
        names: Claims as ``map:claim``, or one of them and the id of a proposition.
        accepted: Whether they belong on one proposition; otherwise they are different.
        name: The id of a new proposition, if one is wanted.
        opposite: Whether the second of them denies what the first says.
    """

    names: tuple[str, ...]
    accepted: bool
    name: str | None = None
    opposite: bool = False

    def on(self, debate: Debate) -> Decision:
        """Return what the verdict makes of a debate."""
        if self.accepted:
            return accept(debate, self.names, name=self.name, opposite=self.opposite)
        return reject(debate, self.names)


@frozen
class Decided:
    """What verdicts make of a debate's file.

    Attributes:
        reading: The reading of the file as it stands; without a debate nothing was decided.
        change: The file before and after, or None where nothing changes.
        decisions: What each verdict adds, in their order.
    """

    reading: DebateReading
    change: ChangedFile | None = None
    decisions: tuple[Decision, ...] = field(default=(), repr=False)


def decide(path: Path, wishes: Sequence[Wish]) -> Decided:
    """Return what verdicts make of a debate's file; nothing is written.

    Everything that stands in the file stays, byte for byte. What is added is read again, and
    is kept only if the debate is then the one that is meant.

    Args:
        path: A debate's folder or file.
        wishes: The verdicts; a later one sees what those before it have made.

    Raises:
        BadVerdict: A verdict would make the debate unsound, or the file's layout leaves no
            room for it.
        UnknownName: A verdict names what is not there.
        UnreadableFile: There is no such debate.
    """
    file = find_debate_file(path)
    before = content = read_bytes(file)
    read = debate_reader(file)
    reading = first = read(content)
    decisions = []
    for wish in wishes:
        if reading.debate is None:
            return Decided(first)
        decision = wish.on(reading.debate)
        decisions.append(decision)
        edit = _edit(reading.places.document, decision)
        if edit is None and decision.added is None:
            continue
        content = content if edit is None else edited(content, [edit])
        reading = read(content)
        if reading.debate != decision.debate:
            raise BadVerdict(f"{file}: there is no room for it in the file as it is laid out")
    change = ChangedFile(str(file), before, content) if content != before else None
    return Decided(first, change, tuple(decisions))


def _edit(document: Document, decision: Decision) -> Edit | None:
    match decision.added:
        case Review() as review:
            return add_review(document, review)
        case Proposition() as proposition:
            return add_proposition(document, proposition)
        case NewPosition(proposition=name, position=position):
            return add_position(document, name, position)
        case _:
            return None


def find_passages(
    argument_map: ArgumentMap, file: str, folder: Path | None = None
) -> PassageSuggestions:
    """Return where the text of a map may say what the map does not cite.

    Args:
        argument_map: The map.
        file: The file that it was read from.
        folder: Where texts lie, as ``<map id>.txt``; by default the folder of the map's file.

    Raises:
        UnreadableFile: The text is not there, or cannot be read.
    """
    found = TextFiles(folder or Path(file).parent).texts_of(argument_map, file)
    if found.texts is None or found.texts.mapped is None:
        usual = Path(folder or Path(file).parent) / f"{argument_map.id}.txt"
        raise UnreadableFile(
            "; ".join(found.problems)
            or f"no {usual} is there, and {file} names no `text:`: name the folder of the text "
            "with --sources DIR"
        )
    return suggest_passages(argument_map, found.texts.mapped)
