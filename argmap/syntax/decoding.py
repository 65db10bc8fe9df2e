"""Bytes to text, strictly: what cannot be read is reported, never guessed."""

from argmap.files import MAX_BYTES
from argmap.syntax.characters import readable, report_invisible, report_unreadable
from argmap.syntax.problems import Problems
from argmap.syntax.source_text import SourceText


def decode(file: str, content: bytes | str) -> tuple[Problems, bool]:
    """Return the problems that lie in a file's bytes, with its text, and whether to read on.

    A byte order mark is dropped, as editors do. A character that cannot stand in YAML is
    reported, and replaced so that the rest can be read. What is no UTF-8, or too large, is
    not worth reading on.
    """
    text, bad_byte = (content, None) if isinstance(content, str) else _decode_utf8(content)
    text = text.removeprefix("\ufeff")
    source = SourceText(file, text)
    if not source.is_plain:
        source = SourceText(file, readable(text))
    problems = Problems(source)
    if len(content) > MAX_BYTES:
        problems.add(
            "too-large",
            source.span(0, 0),
            f"the file is larger than {MAX_BYTES // 1024 // 1024} MiB and was not read",
            help="split it into several maps",
        )
        return problems, False
    if bad_byte is not None:
        problems.add(
            "not-utf8",
            source.span(bad_byte, bad_byte + 1),
            "the file is not UTF-8 text",
            label="the first byte that is not",
            help="save the file with the encoding UTF-8",
        )
        return problems, False
    if text != source.text:
        report_unreadable(problems, text)
    if not source.is_plain:
        report_invisible(problems)
    return problems, True


def _decode_utf8(content: bytes) -> tuple[str, int | None]:
    """Return the text and, when it is not all UTF-8, where in the text that begins."""
    try:
        return content.decode("utf-8"), None
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix("\ufeff")
        return content.decode("utf-8", "replace"), len(before)
