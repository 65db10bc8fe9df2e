"""What a rule would change in the model to what changes in the text."""

from collections.abc import Iterable
from itertools import pairwise

from argmap.checks import Change, Repair
from argmap.diagnostics import Edit, Fix
from argmap.formats import Places
from argmap.syntax import Document


def fix_of(repair: Repair, places: Places) -> Fix | None:
    r"""Return the edits that make the changes of *repair*, or None where the text has no such part.

    >>> from argmap.formats import read_map
    >>> places = read_map("argmap: 1\nthesis: {go: We go.}\nsources: {a: A, b: B}\n").places
    >>> fix = fix_of(Repair("take the source out", (Change(("sources", "b"), None),)), places)
    >>> fix.edits
    (Edit(start=45, end=51, text=''),)
    """
    document = places.document
    changes = [one for one in repair.changes if not one.if_written or places.offsets(one.part)]
    edits = [_edit(change, places, document) for change in changes]
    whole = [edit for edit in edits if edit is not None]
    if len(whole) < len(edits) or not whole or not _stand_apart(whole):
        return None
    return Fix(repair.about, tuple(sorted(whole, key=lambda edit: edit.start)), repair.safe)


def _edit(change: Change, places: Places, document: Document) -> Edit | None:
    offsets = places.offsets(change.part)
    node = None if offsets is None else document.at(*offsets)
    if node is None:
        return None
    return document.take_out(node) if change.text is None else document.replace(node, change.text)


def _stand_apart(edits: Iterable[Edit]) -> bool:
    ends = sorted((edit.start, edit.end) for edit in edits)
    return all(one[1] <= other[0] for one, other in pairwise(ends))
