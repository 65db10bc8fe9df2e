"""What YAML cannot read is told in the words of someone who writes maps, all of it at once."""

import pytest

COLON = "a colon and a space stand inside a text without quotes"
BEHIND = "the text goes on behind its closing quotation mark"
LINE_UP = "this does not line up with what stands above it"


def quoted(text):
    return f"put the whole text in quotes: {text}"


@pytest.mark.parametrize(
    ("text", "place", "message", "remedy"),
    [
        pytest.param("So: mud.", "6:10", COLON, quoted('"So: mud."'), id="colon"),
        pytest.param(
            "So it is:",
            "6:16",
            "a text without quotes ends in a colon",
            quoted('"So it is:"'),
            id="colon at the end",
        ),
        pytest.param('"Mud" is.', "6:12", BEHIND, quoted("'\"Mud\" is.'"), id="word in quotes"),
        pytest.param(
            "'the city's'",
            "6:17",
            "a `'` inside a text in such marks ends it",
            "write `''` for it",
            id="apostrophe",
        ),
        pytest.param(
            '"Mud.',
            "6:8",
            "a quotation mark is opened and never closed",
            'close it at the end of the text with `"`',
            id="open quotation",
        ),
        pytest.param(
            "`mud` is.",
            "6:8",
            "a text cannot begin with a backtick",
            quoted('"`mud` is."'),
            id="backtick",
        ),
        *(
            pytest.param(
                f"{sign} mud",
                "6:8",
                f"a text cannot begin with `{sign}`",
                quoted(f'"{sign} mud"'),
                id=f"begins with {sign}",
            )
            for sign in ("@", "%", "&", "*", "|", ">", "-", "?")
        ),
        pytest.param(
            "*Most* mud.",
            "6:8",
            "a text cannot begin with `*`",
            quoted('"*Most* mud."'),
            id="word in stars",
        ),
        pytest.param(
            "[Most] mud.",
            "6:8",
            "a text cannot begin with `[`",
            quoted('"[Most] mud."'),
            id="word in brackets",
        ),
        pytest.param(
            '"C:\\docs"',
            "6:11",
            "`\\d` means nothing in double quotes",
            "write `\\\\` for a backslash, or use single quotes",
            id="backslash",
        ),
    ],
)
def test_a_text_that_yaml_misreads_is_told(faults, text, place, message, remedy):
    assert faults(f"  mud: {text}") == [("yaml-syntax", place, message, remedy)]


@pytest.mark.parametrize(
    ("lines", "place", "message", "remedy"),
    [
        pytest.param(
            "  mud:Mud lies about.",
            "6:3",
            "a space is missing behind the colon",
            "write `mud: …`",
            id="no space behind the colon",
        ),
        pytest.param(
            "  mud = Mud.",
            "6:3",
            "`=` stands where YAML wants a colon and a space",
            "write `mud: …`",
            id="equals sign",
        ),
        pytest.param(
            "  mud Mud.",
            "6:3",
            "a colon is missing behind `mud`, or this line belongs to the text above it",
            "write `mud: …`, or indent the line under the text that it continues",
            id="no colon",
        ),
        pytest.param(
            "   mud: Mud.",
            "6:4",
            LINE_UP,
            "indent it by 2 spaces, like the line that it belongs to",
            id="too deep",
        ),
        pytest.param(
            "  mud:\n    text: Mud.\n   note: N.",
            "8:4",
            LINE_UP,
            "indent it by 4 spaces, like the line that it belongs to",
            id="not deep enough",
        ),
        pytest.param(
            ",  mud: Mud.",
            "6:1",
            "a `,` stands alone before this line",
            "delete it",
            id="stray comma",
        ),
        pytest.param(
            "  mud: {text: Mud., kind: fact",
            "6:8",
            "a group opened with `{` is not closed",
            "close it with `}`",
            id="open group",
        ),
        pytest.param(
            "tags: [mud, rain",
            "6:7",
            "a list opened with `[` is not closed",
            "close it with `]`",
            id="open list",
        ),
        pytest.param(
            "  mud: {text: Mud.}}", "6:20", "`}` closes nothing", "delete it", id="one too many"
        ),
    ],
)
def test_a_line_that_yaml_cannot_read_is_told(faults, lines, place, message, remedy):
    assert faults(lines) == [("yaml-syntax", place, message, remedy)]


@pytest.mark.parametrize(
    "text",
    [
        '"So: mud."',
        "'the city''s mud'",
        "At 12:30 mud came.",
        "See https://example.org/a:b there.",
        "The city's “mud” is so-called.",
        "Mud [sic] and {more}, 60% > 50%.",
        "Smith & Sons; what next? *",
        "(Most) mud.",
        "|-\n    So: mud, 'tis said [sic",
        '"C:\\\\docs"',
        "Mud lies in the streets\n    and goes on in a deeper line.",
    ],
)
def test_texts_that_yaml_reads_as_they_stand_are_accepted(faults, text):
    assert faults(f"  mud: {text}") == []


def test_every_fault_of_a_file_is_told_in_one_pass(faults):
    lines = '  mud: So: mud.\n  rain:Rain.\n  share: > 60% of it.\n  most: "Most" of it.'
    assert [(rule, place) for rule, place, *_ in faults(lines)] == [
        ("yaml-syntax", "6:10"),
        ("yaml-syntax", "7:3"),
        ("yaml-syntax", "8:10"),
        ("yaml-syntax", "9:14"),
    ]


def test_faults_of_another_kind_are_told_with_them(faults):
    lines = "  mud: So: mud.\n  rain: {text: R., suports: require}"
    assert [rule for rule, *_ in faults(lines)] == ["yaml-syntax", "unknown-field"]


@pytest.mark.parametrize(
    ("lines", "safe", "unsafe"),
    [
        pytest.param("  mud: So: mud.", '  mud: "So: mud."', '  mud: "So: mud."', id="colon"),
        pytest.param("  mud:Mud is.", "  mud: Mud is.", "  mud: Mud is.", id="no space"),
        pytest.param('  mud: "Mud.', '  mud: "Mud.', '  mud: "Mud."', id="open quotation"),
        pytest.param("   mud: Mud.", "   mud: Mud.", "  mud: Mud.", id="too deep"),
        pytest.param("tags: [mud", "tags: [mud", "tags: [mud]", id="open list"),
    ],
)
def test_quotes_and_spaces_are_safe_and_the_rest_is_not(mended, faults, lines, safe, unsafe):
    assert mended(lines, "yaml-syntax") == safe
    assert mended(lines, "yaml-syntax", unsafe=True) == unsafe
    assert faults(unsafe) == []
