"""What is larger than any map is not read."""

import pytest

from argmap.files import MAX_BYTES

MAP = "argmap: 1\nthesis: {go: We should go.}\n"
TOLD = [
    (
        "too-large",
        "1:1",
        "the file is larger than 16 MiB and was not read",
        "split it into several maps",
    )
]


def filled(size):
    """Return a sound map of *size* bytes."""
    return MAP.encode() + b"#" * (size - len(MAP))


@pytest.mark.parametrize(("size", "expected"), [(MAX_BYTES, []), (MAX_BYTES + 1, TOLD)])
def test_a_file_may_have_sixteen_mebibytes_and_not_one_byte_more(file_faults, size, expected):
    assert file_faults(filled(size)) == expected


def test_nothing_else_is_said_of_a_file_that_is_too_large(file_faults):
    assert file_faults(b"\xff" * (MAX_BYTES + 1)) == TOLD
