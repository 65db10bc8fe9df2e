"""A debate, or a single map, as the plain data of a page.

Nothing is judged here: every status is one that the library has found.
"""

from argmap.comparison import Comparison, compare
from argmap.model import ArgumentMap, Debate
from argmap.page.evidence import evidence_told
from argmap.page.maps import map_told
from argmap.page.pictures import Pictures
from argmap.page.results import results_told
from argmap.page.told import Record, told
from argmap.workflow.marking_merged import parties_of


def comparison_of(subject: ArgumentMap | Debate | Comparison) -> Comparison:
    """Return what a page tells of: a single map is a debate of one.

    Raises:
        TypeError: *subject* is none of these, such as the None of a broken map.
    """
    match subject:
        case ArgumentMap():
            question = subject.question or subject.title or subject.thesis.text
            return compare(Debate(subject.id, question, maps=(subject,)))
        case Debate():
            return compare(subject)
        case Comparison():
            return subject
        case _:
            raise TypeError(f"a page is of a map, a debate or a comparison, not {subject!r:.60}")


def data_of(comparison: Comparison, pictures: Pictures) -> Record:
    """Return the data of a page: maps with claims and steps, all that was found, and pictures.

    Args:
        comparison: What was found about the authors.
        pictures: Draws the pictures of the page.

    Raises:
        LayoutError: The engine is missing, fails or is too slow.
    """
    debate, numbers = comparison.debate, pictures.numbers
    letters = [party.letter for party in parties_of(comparison, numbers.maps)]
    return told(
        note=debate.note,
        maps=[
            map_told(numbers, one, letter, pictures.of_map(one))
            for one, letter in zip(numbers.maps, letters, strict=True)
        ],
        **results_told(comparison, numbers),
        evidence=evidence_told(comparison, numbers),
        **pictures.of_debate(),
    )
