"""The fields of a debate's file: one table for each kind of group."""

from argmap.formats.ids import Id, References
from argmap.formats.records import Field, Section, Table
from argmap.formats.schema_parts import ANY_TEXT, Schema, defined, entries, names, one_or_list
from argmap.formats.typed_values import Date, Word, YesNo
from argmap.formats.values import Many, Text
from argmap.formats.version import Version
from argmap.model import ClaimKind, Leaning, PositionStance, Verdict

_QUESTION = Text("the question", needed=True)
_TEXT = Text("the text", needed=True)
_TAGS = Field("tags", Many(Text("the tag")), "Words of your own to find it by")
_NOTE = Field("note", Text("the note"), "A remark of the mapper's")

_REVIEWS: Schema = {"type": ["array", "null"], "items": defined("review")}


def _by_map(schema: Schema) -> Schema:
    """Return the schema of values under the ids of maps; whether they are ids, the maps tell."""
    return entries(schema, named={})


DEBATE_FIELDS = Table(
    Field("argmap-debate", Version(), "The format's version", "version", required=True, usual="1"),
    Field("id", Id(), "The debate's name; default: the name of its folder"),
    Field("title", Text("the title"), "What the debate is called"),
    Field("question", _QUESTION, "The question all the maps answer", required=True),
    Field("maps", References(one_or_list(ANY_TEXT)), "The files of the maps", required=True),
    _NOTE,
    _TAGS,
    Field(
        "propositions",
        Section(entries(defined("proposition"))),
        "Neutral statements on which the authors take positions",
    ),
    Field(
        "evidence",
        Section(entries(defined("evidence"))),
        "Events, documents and figures that several authors use",
    ),
    Field(
        "reviewed",
        Section(_REVIEWS),
        "Claims held against each other: they are not suggested again",
    ),
)

PROPOSITION_FIELDS = Table(
    Field("text", _TEXT, "The statement, in neutral words", required=True),
    Field("kind", Word(ClaimKind), "What sort of statement it is"),
    Field("thesis", YesNo(), "Whether the theses of the maps stand on it"),
    Field("known-from", Date(), "Texts dated earlier cannot address it"),
    Field("opposite-of", References(), "Propositions that cannot be true together with it"),
    _NOTE,
    _TAGS,
    Field(
        "positions",
        Section(_by_map(one_or_list(defined("position")))),
        "Where each author stands: `map-id: claim-id`",
    ),
)

POSITION_FIELDS = Table(
    Field("claim", References(), "The claim of the map that takes the position"),
    Field("stance", Word(PositionStance), "How the author stands to the proposition"),
    Field("leans", Word(Leaning), "The side a qualified position leans to"),
    Field("implicit", YesNo(), "Whether the author takes it without saying so"),
    _NOTE,
)

EVIDENCE_FIELDS = Table(
    Field("text", _TEXT, "The event, document or figure", required=True),
    Field("uses", Section(_by_map(names())), "Who uses it: `map-id: claim-id`", required=True),
    _NOTE,
    _TAGS,
)

REVIEW_FIELDS = Table(
    Field(
        "claims", Section(_by_map(names())), "What was compared: `map-id: claim-id`", required=True
    ),
    Field("proposition", References(), "The proposition that a single claim was held against"),
    Field("verdict", Word(Verdict), "What they say: same, opposite or different", required=True),
    _NOTE,
)
