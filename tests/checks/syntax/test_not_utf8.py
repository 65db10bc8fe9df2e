"""A file is UTF-8, and nothing is guessed."""

import pytest

HEAD = "argmap: 1\nthesis:\n  go: We should go to the "
FAULT = ("the file is not UTF-8 text", "save the file with the encoding UTF-8")


@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param(f"{HEAD}café.\n".encode("cp1252"), "3:30", id="another encoding"),
        pytest.param(f"{HEAD}é".encode()[:-1], "3:27", id="cut short"),
        pytest.param(HEAD.encode() + b"\xed\xa0\x80", "3:27", id="half a character of UTF-16"),
        pytest.param(HEAD.encode() + b"\xc0\xaf", "3:27", id="more bytes than needed"),
        pytest.param(b"\xef\xbb\xbfargmap: \xff\n", "1:9", id="behind a byte order mark"),
        pytest.param(f"{HEAD}sea.\n".encode("utf-16"), "1:1", id="utf-16"),
    ],
)
def test_the_first_byte_that_is_none_is_told_and_nothing_else(file_faults, content, place):
    assert file_faults(content) == [("not-utf8", place, *FAULT)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(f"{HEAD}sea.\n".encode(), id="plain letters"),
        pytest.param(f"{HEAD}café. 🌧 ¶ 雨\n".encode(), id="signs and other scripts"),
        pytest.param(f"\ufeff{HEAD}sea.\n".encode(), id="byte order mark"),
        pytest.param(f"{HEAD}\ufffd.\n".encode(), id="the sign for what cannot be read"),
    ],
)
def test_utf8_is_accepted(file_faults, content):
    assert file_faults(content) == []
