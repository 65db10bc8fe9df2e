"""Texts and ids: any characters the format can hold, and those that trip YAML readers."""

from hypothesis import strategies as st

_ALPHABET = st.characters(
    exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"
)

_TRAPS = (
    *("no", "Yes", "on", "null", "~", "true", "y", "=", "<<", "-", "--- a", "...", "%YAML 1.2"),
    *("012", "1e3", "1:20", "0x1f", "1_000", ".inf", "-.5", "2024-03", "2024-03-09", "12:30:00"),
    *("- a", "? a", ": a", "a:", "a: b", "a:b", "# a", "a # b", "a #b", "point #3", "a, b"),
    *("&amp foo", "*star", "!tag", "@at", "`tick", "|", "> fold", "{a: b}", "[a]", "}", "]"),
    *("'single'", '"double"', "it's", 'say "no"', "back\\slash", "\\n", "\\", "''", '""'),
    *("a  b", "a\u00a0b", "a\u200bb", "naïve", "naı\u0308ve", "שלום", "日本語", "🌧️", "a\u202eb"),
    *("silent", "not floods", "partly floods", "reports floods", "¶8", "p. 14", "a -> b"),
    *("x" * 130, "word " * 40 + "end"),
)

_ID_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ID_TRAPS = (
    *("no", "null", "on", "y", "true", "silent", "not", "partly", "reports", "thesis", "id"),
    *("p", "l", "ch", "para", "x", "x-a", "a-", "a--b", "e3", "main", "argmap", "supports"),
)


def _stripped(text: str) -> str:
    return text.strip() or "a"


# Built once: Hypothesis validates every strategy object anew, which costs more than drawing.
_LINES = st.one_of(
    st.sampled_from(_TRAPS),
    st.text(_ALPHABET, max_size=30),
    st.lists(st.sampled_from(_TRAPS), min_size=2, max_size=3).map(" ".join),
).map(_stripped)
_PARAGRAPHS = _LINES | (
    st.lists(_LINES | st.just(""), min_size=2, max_size=4).map("\n".join).map(_stripped)
)
_IDS = st.sampled_from(_ID_TRAPS) | st.builds(
    str.__add__,
    st.sampled_from(_ID_LETTERS),
    st.text(_ID_LETTERS + "0123456789-", max_size=7),
)


def texts(*, multiline: bool = False) -> st.SearchStrategy[str]:
    """Texts of the model hold any character a file can hold, and no space at either end.

    They are never empty. Left out are surrogates, control characters, line and paragraph
    separators, byte order marks and the noncharacters U+FFFE and U+FFFF. Texts that YAML
    readers are known to mistake for something else come up often.

    Args:
        multiline: Whether there may be line feeds between the first and the last character.

    >>> from hypothesis import given
    >>> @given(texts())
    ... def test_a_label_is_not_empty(text):
    ...     assert text.strip() == text != ""
    """
    return _PARAGRAPHS if multiline else _LINES


def ids() -> st.SearchStrategy[str]:
    """Ids start with a small letter; then come small letters, digits and hyphens.

    Among them are words with a meaning elsewhere in the format, such as ``silent``.
    """
    return _IDS
