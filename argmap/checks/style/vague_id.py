"""An id should say what it names.

Ids stand alone in `supports:`, in inferences, in the positions of a debate and in every
message. There `claim-3` sends the reader back to the text, and `street-floods` does not.
One finding names all the ids of a map that are single letters, numbered letters such as
`p3`, or words for any claim at all, such as `premise-2` or `untitled`.

    # reported                              # accepted
    premises:                               premises:
      p1: Roof runoff causes floods.          floods: Roof runoff causes floods.
"""

import re
from collections.abc import Iterator

from argmap.checks.finding import Finding
from argmap.diagnostics import Part
from argmap.model import ArgumentMap

NAME = "vague-id"

_VAGUE = re.compile(
    r"[a-z]"
    r"|(?:[ceinpr]|cl|pr|ev|rb|inf|ref|src)-?\d{1,4}"
    r"|(?:new-|my-|the-|some-)?(?:claim|statement|point|reason|premise|thesis|conclusion|argument"
    r"|evidence|rebuttal|objection|reply|counter|undercut|inference|step|source|text|item|node|box"
    r"|thing|stuff|untitled|unnamed|todo|tbd|foo|bar|baz|qux|xxx|asdf|tmp|temp|test)"
    r"s?(?:-?\d{1,4}|-[a-z])?",
    re.ASCII,
)
_NAMED_AT_MOST = 4


def check(argument_map: ArgumentMap) -> Iterator[Finding]:
    """Report the ids of a map that fit any claim, together at the first of them."""
    vague = [(part, name) for part, name in _ids(argument_map) if _VAGUE.fullmatch(name)]
    if not vague:
        return
    names = ", ".join(repr(name) for _, name in vague[:_NAMED_AT_MOST])
    if len(vague) == 1:
        what = f"the id {names} says nothing of what it names"
    elif len(vague) <= _NAMED_AT_MOST:
        what = f"the ids {names} say nothing of what they name"
    else:
        more = len(vague) - _NAMED_AT_MOST
        what = f"the ids {names} and {more} more say nothing of what they name"
    yield Finding(vague[0][0], what, "say it in a word or two, such as `street-floods`")


def _ids(argument_map: ArgumentMap) -> Iterator[tuple[Part, str]]:
    for claim in argument_map.claims:
        yield ("claims", claim.id), claim.id
    for inference in argument_map.inferences:
        if inference.name is not None:
            yield ("inferences", inference.name), inference.name
    for source in argument_map.sources:
        yield ("sources", source.id), source.id
