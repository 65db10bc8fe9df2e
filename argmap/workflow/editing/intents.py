"""What an edit is meant to make of the files: their texts, and what these are to say."""

from collections.abc import Callable, Mapping

from attrs import evolve, field, frozen

from argmap.errors import BadEdit
from argmap.formats.editing import NoRoom, rewrite_map
from argmap.model import ArgumentMap, Debate
from argmap.workflow.editing.opened import Opened


@frozen
class Intent:
    """What an edit makes of some files.

    Attributes:
        texts: The new texts by file.
        maps: The maps that change, as they are meant to be, by the id that they had.
        debate: The debate as it is meant to be, if there is one.
        words: What was done, for the person who asked for it.
        advice: What is left to do, if anything is.
    """

    texts: Mapping[str, str] = field(repr=False)
    maps: Mapping[str, ArgumentMap]
    debate: Debate | None
    words: str
    advice: str = ""


def changed_map(
    opened: Opened,
    map_id: str,
    new: ArgumentMap,
    words: str,
    *,
    debate: Debate | None = None,
    in_debate: Callable[[str], str] | None = None,
) -> Intent:
    """Return what it makes of the files that one map has other claims and inferences.

    Args:
        opened: The files.
        map_id: The map.
        new: The map as it is meant to be.
        words: What was done.
        debate: The debate as it is meant to be, but for that map; by default as it is.
        in_debate: What makes the new text of the debate's file of the old one.

    Raises:
        BadEdit: A text is laid out so that it cannot be written.
    """
    source = opened.by_id[map_id].source
    try:
        texts = {source.file: rewrite_map(source.text, opened.map(map_id), new)}
        if opened.reading is not None and in_debate is not None:
            own = opened.reading.source
            texts[own.file] = in_debate(own.text)
    except NoRoom as error:
        raise BadEdit(
            f"`{' '.join(map(str, error.part))}` is laid out so that it cannot be changed by "
            "itself; nothing was written (`argmap fmt` may help, or change the file by hand)"
        ) from error
    meant = debate or opened.debate
    if meant is not None:
        maps = tuple(new if one.id == map_id else one for one in meant.maps)
        meant = evolve(meant, maps=maps)
    return Intent(texts, {map_id: new}, meant, words)
