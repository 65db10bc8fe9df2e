"""Files with the texts that they are to have: shown as a difference, or written, all or none."""

import re
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path, PurePath

from attrs import field, frozen

from argmap.diagnostics import Edit
from argmap.errors import UnreadableFile, UnwritableFile
from argmap.files import read_bytes, write_all
from argmap.reports.findings_text import visible
from argmap.syntax import apply_edits

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@frozen
class ChangedFile:
    """A file whose text is to be another.

    Attributes:
        file: Its path, as messages give it.
        before: Its bytes as they were read.
        after: Its bytes as they are to be.
        from_stdin: Whether the text came from standard input: then it has no file to write.
    """

    file: str
    before: bytes = field(repr=False)
    after: bytes = field(repr=False)
    from_stdin: bool = False


def rewritten(content: bytes, text: str) -> bytes:
    r"""Return a new text as the bytes of a file; a byte order mark that it begins with stays.

    >>> rewritten(b"\xef\xbb\xbfa: 1\n", "b: 1\n")
    b'\xef\xbb\xbfb: 1\n'
    """
    mark = _BYTE_ORDER_MARK if content.startswith(_BYTE_ORDER_MARK) else b""
    return mark + text.encode()


def edited(content: bytes, edits: Sequence[Edit]) -> bytes:
    """Return the bytes of a file with edits made of its text, which are in their order."""
    text = content.removeprefix(_BYTE_ORDER_MARK).decode()
    return rewritten(content, apply_edits(text, edits))


def write_changes(changes: Sequence[ChangedFile]) -> None:
    """Write all the changed files; when one cannot be written, all stay as they were.

    Raises:
        UnwritableFile: A file has changed since it was read, or cannot be written.
    """
    on_disk = [change for change in changes if not change.from_stdin]
    for change in on_disk:
        if not _is_unchanged(change):
            raise UnwritableFile(f"{change.file}: changed since it was read; nothing was written")
    write_all({Path(change.file): change.after for change in on_disk})


def diff(changes: Sequence[ChangedFile]) -> str:
    r"""Return what changes as a unified diff, safe to show on a terminal.

    >>> print(diff([ChangedFile("a.yaml", b"kind: Fact", b"kind: fact")]), end="")
    --- a/a.yaml
    +++ b/a.yaml
    @@ -1 +1 @@
    -kind: Fact
    \ No newline at end of file
    +kind: fact
    \ No newline at end of file
    """
    return "".join(line for change in changes for line in _diff_lines(change))


def _diff_lines(change: ChangedFile) -> Iterator[str]:
    before, after = (
        re.findall(r"[^\n]*\n|[^\n]+", content.decode("utf-8"))
        for content in (change.before, change.after)
    )
    name = PurePath(change.file).as_posix().lstrip("/")
    for line in unified_diff(before, after, f"a/{name}", f"b/{name}"):
        shown = line.rstrip("\r\n")
        end = line[len(shown) :] if line.endswith("\n") else "\n\\ No newline at end of file\n"
        yield "\t".join(map(visible, shown.split("\t"))) + end


def _is_unchanged(change: ChangedFile) -> bool:
    try:
        return read_bytes(Path(change.file)) == change.before
    except UnreadableFile:
        return False
