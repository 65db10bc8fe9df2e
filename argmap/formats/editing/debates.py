"""What a debate says of a claim, taken out of its text."""

from argmap.formats.editing.fields import NoRoom, document_of, made, take_out
from argmap.formats.editing.names import said_of_map
from argmap.syntax import Document, Mapping, Node, Scalar, Sequence


def take_claim_out(text: str, map_id: str, claim: str) -> str:
    """Return a debate's text without any position, use or review of a claim.

    A shared piece of evidence that nobody uses any more goes as well, and so does a review.

    Raises:
        NoRoom: A place of the claim cannot be taken out by itself.
    """
    part = (map_id, claim)
    while True:
        document = document_of(text)
        found = [
            (one.value, place)
            for one in said_of_map(document, map_id)
            for place in one.places_of(document, claim)
        ]
        if not found:
            return text
        value, place = found[0]
        text = _without(document, value, place, part)


def merge_claims(text: str, map_id: str, kept: str, merged: str) -> str:
    """Return a debate's text in which one claim of a map stands wherever another stood.

    Raises:
        NoRoom: A place of the claim cannot be changed by itself.
    """
    part = (map_id, merged)
    while True:
        document = document_of(text)
        found = [
            (one.value, one.places_of(document, merged), one.places_of(document, kept))
            for one in said_of_map(document, map_id)
        ]
        value, places, others = next((one for one in found if one[1]), (None, [], []))
        if value is None:
            return text
        if others:
            text = _without(document, value, places[0], part)
        else:
            text = made(document, document.replace(places[0], kept), part)


def _without(document: Document, value: Node, place: Node, part: tuple[str, str]) -> str:
    whole = _whole(document, place)
    if whole is not None:
        group, name = whole
        if isinstance(group, Sequence):
            return made(document, document.take_out(group.items[int(name)]), part)
        return made(document, take_out(document, group, str(name)), part)
    item = _item(value, place)
    if item is None:
        raise NoRoom(part)
    return made(document, document.take_out(item), part)


def _whole(document: Document, place: Node) -> tuple[Sequence, int] | tuple[Mapping, str] | None:
    """Return the review, or the piece of evidence with no other use, in which a claim stands."""
    trail = document.trail(place)
    (root, index), (section, inner) = trail[0], trail[1]
    name = root.entries[index][0].text if isinstance(root, Mapping) else ""
    if name == "reviewed" and isinstance(section, Sequence):
        return section, inner
    if name == "evidence" and isinstance(section, Mapping) and len(trail) > 3:
        uses = trail[3][0]
        claims = trail[4][0] if len(trail) > 4 else None
        several = isinstance(claims, Sequence) and len(claims.items) > 1
        if isinstance(uses, Mapping) and len(uses.entries) == 1 and not several:
            return section, section.entries[inner][0].text
    return None


def _item(value: Node, place: Node) -> Node | None:
    """Return what is to be deleted: one of several claims of a position, or all of the position."""
    for item in value.items if isinstance(value, Sequence) else [value]:
        if isinstance(item, Scalar) and item.start <= place.start <= item.end:
            return item
        claims = item.get("claim") if isinstance(item, Mapping) else None
        if isinstance(claims, Sequence) and place in claims.items and len(claims.items) > 1:
            return place
        if claims is not None and item.start <= place.start < item.end:
            return item
    return None
