"""Two versions of a map to their differences."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping

from argmap.collector import collector_paused
from argmap.comparison.versions.applying import apply
from argmap.comparison.versions.changes import (
    FIELDS,
    SECTIONS,
    Change,
    ChangeKind,
    MapDiff,
    Part,
)
from argmap.comparison.versions.claims import match_claims, match_sources
from argmap.comparison.versions.inferences import match_inferences
from argmap.comparison.versions.names import Names
from argmap.comparison.versions.values import AnyPart, value_of
from argmap.model import ArgumentMap, Claim, Extra, Inference

_UNORDERED = frozenset({"premises", "citations", "tags", "extra"})
"""Fields whose values say the same in any order."""


@collector_paused()
def diff(old: ArgumentMap, new: ArgumentMap) -> MapDiff:
    """Return all that differs between two versions of a map; nothing is lost.

    ``apply(diff(old, new), old) == new`` holds for any two maps, and ``diff(m, m)`` is empty.
    References that follow a renamed part are no change.

    >>> from argmap.model import Role
    >>> old = ArgumentMap("a", claims=[Claim("go", "We should go.", Role.THESIS)])
    >>> new = ArgumentMap("a", claims=[Claim("go", "We should go now.", Role.THESIS)])
    >>> for change in diff(old, new).changes:
    ...     print(change.kind, change.name, change.after)
    reworded go We should go now.
    """
    if old == new:
        return MapDiff()
    claims = match_claims(old.claims, new.claims)
    sources = match_sources(old.sources, new.sources)
    names = Names(claims, sources, match_inferences(old, new, claims))
    found = list(_changes(old, new, names))
    changes = tuple(one for one in found if one.kind is not ChangeKind.REORDERED)
    reordered = [one for one in found if one.kind is ChangeKind.REORDERED]
    so_far = apply(MapDiff(changes, tuple(reordered)), old)
    for section in SECTIONS:
        if moved := list(_order_of(section, old, so_far, new)):
            reordered += moved
            # Inferences without a name follow the order of their claims.
            so_far = apply(MapDiff(changes, tuple(reordered)), old)
    return MapDiff(changes, tuple(reordered))


def _changes(old: ArgumentMap, new: ArgumentMap, names: Names) -> Iterator[Change]:
    yield from _compared(Part.MAP, (old, old), (new, new), {})
    for section, part, new_names in (
        ("claims", Part.CLAIM, names.claims),
        ("inferences", Part.INFERENCE, names.inferences),
        ("sources", Part.SOURCE, names.sources),
    ):
        was = {one.id: one for one in getattr(old, section)}
        old_names = {name: before for before, name in new_names.items()}
        for now in getattr(new, section):
            before = was.get(old_names.get(now.id, ""))
            if before is None:
                yield Change(ChangeKind.ADDED, part, None, now.id, after=now)
            else:
                yield from _compared(part, (old, before), (new, now), _followed(before, names))
        for name, one in was.items():
            if name not in new_names:
                yield Change(ChangeKind.REMOVED, part, name, None, before=one)


def _followed(part: AnyPart, names: Names) -> dict[str, object]:
    """Return the fields of an old part that refer to others, by their new ids."""
    match part:
        case Claim():
            return {"citations": names.citations(part)}
        case Inference():
            return dict(zip(("premises", "conclusion"), names.ends(part), strict=True))
        case _:
            return {}


def _compared(
    part: Part,
    before: tuple[ArgumentMap, AnyPart],
    after: tuple[ArgumentMap, AnyPart],
    followed: Mapping[str, object],
) -> Iterator[Change]:
    """Yield a change for each field that is not what following references makes of it."""
    was, now = before[1], after[1]
    if was == now and all(getattr(now, name) == value for name, value in followed.items()):
        return
    for name in FIELDS[part]:
        original, found = value_of(*before, name), value_of(*after, name)
        expected = followed.get(name, original)
        if expected != found and not (name == "voice" and _have_no_voice(was, now)):
            kind = _kind(part, name, expected, found, (was, now))
            yield Change(kind, part, was.id, now.id, name, original, found)


def _have_no_voice(was: AnyPart, now: AnyPart) -> bool:
    """Tell whether neither version of an inference has a voice other than its claim's."""
    return all(isinstance(one, Inference) and one.name is None for one in (was, now))


def _kind(
    part: Part, name: str, before: object, after: object, parts: tuple[AnyPart, AnyPart]
) -> ChangeKind:
    if name in _UNORDERED and _counted(before) == _counted(after):
        return ChangeKind.REORDERED
    was, now = parts
    if name == "relation" and isinstance(was, Inference) and isinstance(now, Inference):
        turned = was.relation.is_attack != now.relation.is_attack
        return ChangeKind.TURNED if turned else ChangeKind.MOVED
    return FIELDS[part][name]


def _counted(value: object) -> Counter[Hashable]:
    entries = value.entries if isinstance(value, Extra) else value
    return Counter(entries if isinstance(entries, Iterable) else ())


def _order_of(
    section: str, old: ArgumentMap, so_far: ArgumentMap, new: ArgumentMap
) -> Iterator[Change]:
    maps = (old, so_far, new)
    before, order, wanted = (tuple(one.id for one in getattr(each, section)) for each in maps)
    if order != wanted:
        yield Change(ChangeKind.REORDERED, Part.MAP, old.id, new.id, section, before, wanted)
