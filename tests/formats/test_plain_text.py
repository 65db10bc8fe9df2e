"""Plain texts: paragraphs as a reader counts them, words as quotes are looked up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.formats import read_plain_text, tokens


def read(text):
    return read_plain_text(text.encode("utf-8"), "a.txt")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("One.", ["One."], id="one"),
        pytest.param("\n\n\nOne.\n\n\n\nTwo.\n\n", ["One.", "Two."], id="many blank lines"),
        pytest.param("One.\n \t\nTwo.", ["One.", "Two."], id="a line of spaces"),
        pytest.param("# Head\n\nOne.\n\n## More\n\nTwo.", ["One.", "Two."], id="headings"),
        pytest.param("# Head\nand more of it\n\nOne.", ["One."], id="a heading of two lines"),
        pytest.param("One #1.", ["One #1."], id="a number sign inside"),
        pytest.param("\ufeffOne.\r\n\r\nTwo.", ["One.", "Two."], id="byte order mark, CR LF"),
        pytest.param("One.\r\rTwo.", ["One.", "Two."], id="CR"),
    ],
)
def test_paragraphs_are_blocks_that_are_no_headings(text, paragraphs):
    copy = read(text)
    assert [block.text for block in copy.paragraphs.values()] == paragraphs
    assert list(copy.paragraphs) == list(range(1, len(paragraphs) + 1))


def test_what_is_not_utf_8_is_not_guessed():
    with pytest.raises(UnicodeDecodeError):
        read_plain_text(b"caf\xe9")


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("“Don’t”—he said…", "'don't'-HE said..."),
        ("_italics_ and **bold**", "italics and bold"),
        ("cafe\u0301", "CAFÉ"),
        ("co\u00adzy", "cozy"),
        ("a\u00a0b", "a b"),
        ("ﬁne ½", "fine 1⁄2"),
    ],
)
def test_what_looks_the_same_is_compared_as_the_same(text, same):
    assert tokens(text) == tokens(same)


@given(st.text(st.sampled_from("aé…½ﬁ'“-– \n*_.雨™\u00ad\u0301#")))
def test_every_token_has_its_place(text):
    copy = read(text)
    assert sum((block.end - block.first for block in copy.blocks), 0) == len(copy.tokens)
    for number in range(len(copy.tokens)):
        block = copy.block_of(number)
        assert block.first <= number < block.end
        assert copy.tokens[number] in tokens(copy.passage(number, number + 1))


def test_a_passage_is_shown_as_it_is_written():
    copy = read("One.\n\nThe “old\nharbour” – it drowns.\n")
    first = copy.tokens.index("old")
    assert copy.passage(first, first + 3) == "old harbour”"
