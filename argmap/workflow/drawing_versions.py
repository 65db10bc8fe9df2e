"""Two versions of a map to a picture."""

from argmap.layout.picture import Picture
from argmap.reports.revision import Revision
from argmap.views import argument_map as view_of_map
from argmap.workflow.marking_versions import both_versions


def draw_revision(revision: Revision) -> Picture:
    """Return the new map as a picture, with what was added, removed and changed.

    Raises:
        LayoutError: The engine fails while two shapes are compared.
    """
    shown, marks = both_versions(revision.old, revision.new, revision.diff)
    return view_of_map.draw(shown, marks=marks)
