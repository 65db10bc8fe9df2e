"""The reference of the format, made of the tables of fields by which files are read."""

from enum import StrEnum

from argmap.formats.citation_field import CITATION_FIELDS
from argmap.formats.debate_fields import (
    DEBATE_FIELDS,
    EVIDENCE_FIELDS,
    POSITION_FIELDS,
    PROPOSITION_FIELDS,
    REVIEW_FIELDS,
)
from argmap.formats.map_fields import CLAIM_FIELDS, INFERENCE_FIELDS, MAP_FIELDS, SOURCE_FIELDS
from argmap.formats.records import Field, Table
from argmap.model import (
    ClaimKind,
    Leaning,
    PositionStance,
    Stance,
    Status,
    Unit,
    Verdict,
)

_HEAD = """\
# Format reference

Every field of version 1, made of the tables by which argmap reads files.
[Writing maps](../writing-maps.md) tells how they work together, with examples. Fields stand in the
order in which argmap writes them; those that are **needed** cannot be left out. In every group,
fields of your own begin with `x-`.
"""

GROUPS: tuple[tuple[str, str, Table], ...] = (
    ("A map", "The file itself. `argmap` comes first.", MAP_FIELDS),
    (
        "A claim",
        """Under `thesis`, `premises`, `evidence` or `rebuttals`, by its id: `id: the statement`,
or `id:` and a group.""",
        CLAIM_FIELDS,
    ),
    (
        "An inference",
        """Under `inferences`, by its id: `id: a + b -> c`, `id: a + b -x c` for an attack, or
`id:` and a group.""",
        INFERENCE_FIELDS,
    ),
    (
        "A source",
        "Under `sources`, by its id: `id: the title`, or `id:` and a group.",
        SOURCE_FIELDS,
    ),
    (
        "A citation",
        "Under `cite`: a line such as `¶8` or `audit22 p. 14`, a group, or a list of both.",
        CITATION_FIELDS,
    ),
    ("A debate", "The file itself. `argmap-debate` comes first.", DEBATE_FIELDS),
    ("A proposition", "Under `propositions`, by its id.", PROPOSITION_FIELDS),
    (
        "A position",
        """Under a proposition's `positions`, by the id of its map: a claim's id (affirms), `not ID`
(denies), `partly ID` (qualifies), `reports ID`, `silent`, a list of claims, or a group.""",
        POSITION_FIELDS,
    ),
    ("Shared evidence", "Under a debate's `evidence`, by its id.", EVIDENCE_FIELDS),
    ("A review", "In the list under a debate's `reviewed`.", REVIEW_FIELDS),
)
"""What a file is made of: a heading, where it stands, and its fields."""

WORDS: tuple[tuple[str, type[StrEnum]], ...] = (
    ("`stance` of a claim or an inference", Stance),
    ("`kind` of a claim or a proposition", ClaimKind),
    ("`status` of a map", Status),
    ("`stance` of a position", PositionStance),
    ("`leans` of a position", Leaning),
    ("`verdict` of a review", Verdict),
    ("units of a citation", Unit),
)
"""The fixed words, and where they stand."""

_KINDS = {
    "Citations": "a citation, or a list of them",
    "Holder": "a text, for several people as well",
    "Numbers": "a number, a range such as `9-11`, or a list of them",
    "References": "a name, or a list of names",
    "Section": "a section",
    "Text": "a text",
    "Version": "`1`",
}


def format_page() -> str:
    """Return the page."""
    groups = "".join(_group(*one) for one in GROUPS)
    words = "".join(_words(*one) for one in WORDS)
    return f"{_HEAD}{groups}\n## Fixed words\n{words}"


def _group(title: str, about: str, table: Table) -> str:
    head = f"\n## {title}\n\n{about}\n\n| field | value | what it is for |\n| --- | --- | --- |\n"
    return head + "".join(map(_row, table))


def _row(field: Field) -> str:
    needed = " (**needed**)" if field.required else ""
    return f"| `{field.name}` | {_kind(field.kind)} | {_cell(field.about)}{needed} |\n"


def _kind(kind: object) -> str:
    """Return what a field can hold, in words; of a kind without words here, what it says itself."""
    inner = getattr(kind, "_kind", None)
    if inner is not None:
        return f"{_kind(inner)}, or a list of them"
    known = getattr(kind, "_words", None)
    if known is not None:
        return ", ".join(f"`{word}`" for word in known)
    own = _KINDS.get(type(kind).__name__)
    if own is not None:
        return own
    first = (type(kind).__doc__ or "").strip().splitlines()[0].rstrip(".").replace("``", "`")
    return _cell(f"{first[0].lower()}{first[1:]}")


def _words(title: str, words: type[StrEnum]) -> str:
    listed = ", ".join(f"`{word.value}`" for word in words)
    about = (words.__doc__ or "").strip().replace("``", "`").splitlines()[0]
    return f"\n{title}\n: {listed}.\n  {about}\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
