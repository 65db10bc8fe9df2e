"""A file in a version that is not known yet is not guessed at."""

import pytest


def told(version, rule, remedy):
    message = f"this is version `{version}` of the format; this argmap reads version 1"
    return [(rule, "1:9", message, remedy)]


@pytest.mark.parametrize("version", ["2", "10", "02", "999999999"])
def test_a_higher_number_asks_for_a_newer_argmap(file_faults, version):
    text = f"argmap: {version}\nthesis: {{go: We should go.}}\n"
    assert file_faults(text) == told(version, "newer-format", "install a newer argmap")


@pytest.mark.parametrize("version", ["0", "-1", "1.1", "01", "v1", "one", "2.0", "²", "9" * 20])
def test_what_is_no_higher_number_is_a_slip(file_faults, version):
    text = f"argmap: {version}\nthesis: {{go: We should go.}}\n"
    assert file_faults(text) == told(version, "unknown-word", "write `argmap: 1`")


@pytest.mark.parametrize("version", ["1", '"1"', "'1'", "1 # the first"])
def test_the_version_that_is_read_is_accepted(file_faults, version):
    assert file_faults(f"argmap: {version}\nthesis: {{go: We should go.}}\n") == []


def test_a_debate_has_a_version_too(debate_faults):
    [fault] = debate_faults("question: Barrels?\nmaps: okafor.yaml", head="argmap-debate: 2\n")
    message = "this is version `2` of the format; this argmap reads version 1"
    assert fault == ("newer-format", "1:16", message, "install a newer argmap")
