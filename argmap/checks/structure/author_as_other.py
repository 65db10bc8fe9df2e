"""What the author of the text holds must not be recorded as somebody else's view.

`by` says who holds a claim, or draws an inference, when that is not the author. With the
author's own name in it the claim counts as reported: no path of support runs through it, and
no comparison counts it as the author's. Leave `by` out: without it a claim is the author's.

A view that the author once had and has given up is somebody else's in this sense; then say
whose it is so that nobody takes it for a slip, as in `by: Ada Okafor in 2010`. So is what only
one of several authors holds, where the text says so: waive the rule there.

    # reported                                # accepted
    argmap: 1                                 argmap: 1
    author: Ada Okafor                        author: Ada Okafor
    thesis:                                   thesis:
      require: Cities should require barrels.   require: Cities should require barrels.
    premises:                                 premises:
      floods:                                   floods:
        text: Roof runoff causes floods.          text: Roof runoff causes floods.
        supports: require                         supports: require
        by: Ada Okafor                          dredge:
                                                  text: Dredging stops the floods.
                                                  rebuts: require
                                                  by: critics
"""

from collections.abc import Iterator, Mapping

from argmap.checks.finding import Change, Finding, Repair
from argmap.checks.names import family_name, names_in, same_name
from argmap.diagnostics import Part
from argmap.model import ArgumentMap, Claim, Inference, Stance

NAME = "author-as-other"

_AUTHOR = frozenset({"author", "the author", "authors", "the authors"})


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report every claim and every inference whose `by` names the author of the map."""
    authors: dict[str, list[str]] = {}
    for author in argument_map.authors:
        authors.setdefault(family_name(author), []).append(author)
    given = [one.by for one in argument_map.claims] + [one.by for one in argument_map.inferences]
    voices = {by: by is not None and _names_author(by, authors) for by in dict.fromkeys(given)}
    for claim in argument_map.claims:
        if voices[claim.by]:
            yield _finding(claim, ("claims", claim.id), "claim", argument_map)
    for step in argument_map.inferences:
        if voices[step.by]:
            yield _finding(step, ("inferences", step.id), "inference", argument_map)


def _names_author(by: str, authors: Mapping[str, list[str]]) -> bool:
    """Tell whether *by* names the author, or nobody but authors.

    Args:
        by: One name, which may have an “and” in it, or several.
        authors: The authors of the map by their family names.
    """
    if " ".join(by.casefold().split()) in _AUTHOR or _is_one(by, authors):
        return True
    names = names_in(by)
    return bool(names) and all(_is_one(name, authors) for name in names)


def _is_one(name: str, authors: Mapping[str, list[str]]) -> bool:
    return any(same_name(author, name) for author in authors.get(family_name(name), ()))


def _finding(part: Claim | Inference, place: Part, what: str, argument_map: ArgumentMap) -> Finding:
    who = "the author" if len(argument_map.authors) < 2 else "one of the authors"
    therefore = (
        "so it counts as reported and not as the author's own"
        if part.stance is Stance.REPORTS
        else "and `by` is for what others hold"
    )
    author = argument_map.authors[0] if argument_map.authors else part.by
    return Finding(
        (*place, "by"),
        f"the {what} {part.id!r} is by {part.by!r}, {who}, {therefore}",
        f"leave out `by`; for a view since given up say more, such as `by: {author} in 2010`",
        repair=Repair("leave out `by`", (Change((*place, "by"), None), *_stance(part, place))),
    )


def _stance(part: Claim | Inference, place: Part) -> tuple[Change, ...]:
    """Return what takes a stance out that says the same as `by`, where one is written."""
    reported = part.stance is Stance.REPORTS
    return (Change((*place, "stance"), None, if_written=True),) if reported else ()
