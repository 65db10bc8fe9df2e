"""What a parser says, in the words of someone who writes maps."""

_LINE_UP = (
    "indent lines of one group equally; a text that begins with a quotation mark or `[` "
    "needs quotes around all of it"
)
_EXPLANATIONS = (
    (
        "mapping values are not allowed",
        "a colon and a space stand inside a text without quotes",
        'put the whole text in quotes: "like this: with a colon"',
    ),
    (
        "found character that cannot start any token",
        "a text cannot begin with this character",
        "put the text in quotes; indent with spaces, not with a tab",
    ),
    (
        "while scanning a quoted scalar",
        "a quotation mark is opened and never closed",
        "close it, or double it inside single quotes: 'the city''s audit'",
    ),
    (
        "could not find expected ':'",
        "a colon, or the space behind it, is missing here",
        "write `name: text`, or indent the line under the text it continues",
    ),
    (
        "expected ',' or ']'",
        "a list opened with `[` is not closed, or a comma is missing in it",
        "close it with `]`; put a text with commas or brackets in quotes",
    ),
    (
        "expected ',' or '}'",
        "a group opened with `{` is not closed, or a comma is missing in it",
        "close it with `}`; put a text with commas, brackets or colons in quotes",
    ),
    (
        "expected <block end>",  # the pure loader's words for the next two
        "this does not line up with what stands above it",
        _LINE_UP,
    ),
    (
        "did not find expected key",
        "this does not line up with what stands above it",
        _LINE_UP,
    ),
    (
        "did not find expected '-' indicator",
        "this does not line up with the list above it",
        "indent the items of one list equally; claims are no list: write `id: text`",
    ),
    (
        "block sequence entries are not allowed",
        "a text cannot begin with a dash and a space",
        "put the text in quotes; claims are no list: write `id: text`",
    ),
    (
        "while scanning a block scalar",
        "a text cannot begin with `>` or `|`",
        "put the text in quotes",
    ),
    (
        "expected <document start>",
        "this does not belong to what stands above it",
        "write `name: text` in every line, and indent lines of one group equally",
    ),
)


def explain(said: str) -> tuple[str, str]:
    """Return what is wrong and what to type instead, given what PyYAML said."""
    for sign, message, remedy in _EXPLANATIONS:
        if sign in said:
            return message, remedy
    return f"this is not YAML: {said}", "see the lines just above as well"
