"""The fields of a debate's file: one table for each kind of group."""

from argmap.formats.ids import Id, References
from argmap.formats.records import Field, Section, Table
from argmap.formats.values import Date, Many, Text, Word, YesNo
from argmap.model import ClaimKind, Leaning, PositionStance, Verdict

_VERSION = Text("the version", needed=True)
_QUESTION = Text("the question", needed=True)
_TEXT = Text("the text", needed=True)
_TAGS = Field("tags", Many(Text("the tag")), "Words of your own to find it by")
_NOTE = Field("note", Text("the note"), "A remark of the mapper's")

DEBATE_FIELDS = Table(
    Field("argmap-debate", _VERSION, "The format's version", "version", required=True, usual="1"),
    Field("id", Id(), "The debate's name; default: the name of its folder"),
    Field("title", Text("the title"), "What the debate is called"),
    Field("question", _QUESTION, "The question all the maps answer", required=True),
    Field("maps", References(), "The files of the maps", required=True),
    _NOTE,
    _TAGS,
    Field("propositions", Section(), "Neutral statements on which the authors take positions"),
    Field("evidence", Section(), "Events, documents and figures that several authors use"),
    Field("reviewed", Section(), "Claims held against each other: they are not suggested again"),
)

PROPOSITION_FIELDS = Table(
    Field("text", _TEXT, "The statement, in neutral words", required=True),
    Field("kind", Word(ClaimKind), "What sort of statement it is"),
    Field("thesis", YesNo(), "Whether the theses of the maps stand on it"),
    Field("known-from", Date(), "Texts dated earlier cannot address it"),
    Field("opposite-of", References(), "Propositions that cannot be true together with it"),
    _NOTE,
    _TAGS,
    Field("positions", Section(), "Where each author stands: `map-id: claim-id`"),
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
    Field("uses", Section(), "Who uses it: `map-id: claim-id`", required=True),
    _NOTE,
    _TAGS,
)

REVIEW_FIELDS = Table(
    Field("claims", Section(), "What was compared: `map-id: claim-id`", required=True),
    Field("proposition", References(), "The proposition that a single claim was held against"),
    Field("verdict", Word(Verdict), "What they say: same, opposite or different", required=True),
    _NOTE,
)
