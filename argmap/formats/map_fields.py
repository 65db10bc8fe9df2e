"""The fields of a map's file: one table for each kind of group."""

from argmap.formats.arrows import address_pattern
from argmap.formats.citation_field import Citations
from argmap.formats.ids import Id, References
from argmap.formats.records import Field, Section, Table
from argmap.formats.schema_parts import defined, entries, names
from argmap.formats.typed_values import Confidence, Date, Url, Word, YesNo
from argmap.formats.values import Holder, Many, Text
from argmap.formats.version import Version
from argmap.model import ClaimKind, Stance, Status

_TEXT = Text("the text", needed=True)
_TITLE = Text("the title", needed=True)
_TAGS = Field("tags", Many(Text("the tag")), "Words of your own to find it by")
_NOTE = Field("note", Text("the note"), "A remark of the mapper's")
_BY = Field("by", Holder("the name"), "Who holds it, when that is not the author")
_STANCE = Field("stance", Word(Stance), "How the author stands to it")
_DATES = ("2024", "2024-03", "2024-03-09", "2024~")
_AUTHOR = Field("author", Many(Text("the author")), "Who wrote it", "authors")
_PUBLISHED = Field(
    "published", Date(), "When: 2024, 2024-03 or 2024-03-09, `~` if approximate", examples=_DATES
)
_PUBLISHER = Field("publisher", Text("the publisher"), "Where it came out")
_URL = Field("url", Url(), "Where it can be read")
_COPY = Field("text", Text("the path"), "The path of a plain-text copy")

_CITATIONS = ("¶8", "¶9-11", "p. 14", "audit22 p. 14")

TARGET_FIELDS = (
    Field("supports", References(), "The claim or claims it is a reason for"),
    Field("rebuts", References(), "The claim or claims it speaks against"),
    Field(
        "undercuts",
        References(
            names(address_pattern(), "write an inference's name or id, or `premise -> conclusion`")
        ),
        "The inference or inferences it speaks against",
    ),
)

CLAIM_FIELDS = Table(
    Field("text", _TEXT, "The statement, in your own words", required=True),
    *TARGET_FIELDS,
    Field("cite", Citations(), "Where the text says it", "citations", examples=_CITATIONS),
    _BY,
    _STANCE,
    Field("implicit", YesNo(), "Whether the author relies on it unsaid"),
    Field("confidence", Confidence(), "How sure the author is"),
    Field("kind", Word(ClaimKind), "What sort of statement it is"),
    _TAGS,
    _NOTE,
)

INFERENCE_FIELDS = Table(
    Field("from", References(), "The premises that work together", "premises", required=True),
    *TARGET_FIELDS,
    _BY,
    _STANCE,
    Field("scheme", Text("the scheme"), "The argumentation scheme it follows"),
    Field("warrant", Text("the warrant"), "The general rule that licenses the step"),
    _NOTE,
)

SOURCE_FIELDS = Table(
    Field("title", _TITLE, "What the work is called", required=True),
    _AUTHOR,
    _PUBLISHED,
    _PUBLISHER,
    _URL,
    Field("doi", Text("the DOI"), "Its digital object identifier"),
    Field("isbn", Text("the ISBN"), "Its standard book number"),
    Field("pages", Text("the pages"), "The pages it takes up"),
    _COPY,
    _NOTE,
)

_CLAIMS = Section(entries(defined("claim")))
_THESIS = Section(
    entries(defined("claim")) | {"type": "object", "minProperties": 1, "maxProperties": 1}
)

MAP_FIELDS = Table(
    Field("argmap", Version(), "The format's version, 1", "version", required=True, usual="1"),
    Field("id", Id(), "The map's name in debates; default: the file's name"),
    _AUTHOR,
    Field("title", Text("the title"), "What the text is called"),
    _PUBLISHED,
    _PUBLISHER,
    _URL,
    _COPY,
    Field("language", Text("the language"), "The language of the claims, such as en"),
    Field("question", Text("the question"), "The question the text answers"),
    Field("mapped-by", Text("the mapper"), "Who made the map"),
    Field("status", Word(Status), "How far work on the map has come"),
    _NOTE,
    _TAGS,
    Field("sources", Section(entries(defined("source"))), "Works the text itself draws on"),
    Field("thesis", _THESIS, "The claim the map is about"),
    Field("premises", _CLAIMS, "What the author argues from"),
    Field("evidence", _CLAIMS, "Observations, events, documents and figures"),
    Field("rebuttals", _CLAIMS, "Attacks the author raises, and the replies"),
    Field("inferences", Section(entries(defined("inference"))), "Premises that only work together"),
)
