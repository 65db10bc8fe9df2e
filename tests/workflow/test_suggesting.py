"""Verdicts written into a debate's file: whole, or not at all, and nothing else changed."""

import pytest

from argmap.errors import BadVerdict, UnknownName, UnreadableFile, UnwritableFile
from argmap.formats import read_map
from argmap.workflow.changes import write_changes
from argmap.workflow.loading import holds_debate, load_debate
from argmap.workflow.suggesting import Wish, decide, find_passages

OKAFOR = """\
argmap: 1
thesis: {require: Collect roof water.}
premises: {floods: {text: Roofs flood streets., supports: require}}
"""
BRANDT = """\
argmap: 1
thesis: {leave: Leave it to owners.}
premises: {sewers: {text: Sewers flood streets., supports: leave}}
"""
DEBATE = """\
# ours
argmap-debate: 1
question: Barrels?
maps: [okafor.yaml, brandt.yaml]

propositions:
  require:  # the question
    text: Barrels?
    positions: {okafor: require}
"""
REJECT = Wish(("okafor:floods", "brandt:sewers"), accepted=False)
ACCEPT = Wish(("okafor:floods", "brandt:sewers"), accepted=True, opposite=True)


@pytest.fixture
def folder(tmp_path):
    for name, text in (("okafor", OKAFOR), ("brandt", BRANDT), ("debate", DEBATE)):
        (tmp_path / f"{name}.yaml").write_bytes(text.encode())
    return tmp_path


def written(folder, *wishes):
    decided = decide(folder, wishes)
    write_changes([decided.change])
    return (folder / "debate.yaml").read_bytes().decode()


def test_nothing_is_written_before_it_is_asked_for(folder):
    change = decide(folder, [REJECT]).change
    assert (folder / "debate.yaml").read_text() == DEBATE == change.before.decode()


def test_several_verdicts_are_written_together(folder):
    require = Wish(("brandt:leave", "require"), accepted=True, opposite=True)
    other = Wish(("okafor:floods", "brandt:leave"), accepted=False)
    text = written(folder, require, ACCEPT, other)
    assert text == DEBATE.replace("{okafor: require}", "{okafor: require, brandt: not leave}") + (
        "  floods:  # draft: reword neutrally\n"
        "    text: Roofs flood streets.\n"
        "    positions:\n"
        "      okafor: floods\n"
        "      brandt: not sewers\n"
        "\n"
        "reviewed:\n"
        "  - {claims: {okafor: floods, brandt: leave}, verdict: different}\n"
    )
    assert [one.id for one in load_debate(folder).propositions] == ["require", "floods"]


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_a_byte_order_mark_stay(folder, mark):
    file = folder / "debate.yaml"
    before = mark + DEBATE.replace("\n", "\r\n").encode()
    file.write_bytes(before)
    write_changes([decide(folder, [REJECT]).change])
    new = "\nreviewed:\n  - {claims: {okafor: floods, brandt: sewers}, verdict: different}\n"
    assert file.read_bytes() == before + new.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(Wish(("okafor:flods", "brandt:sewers"), accepted=False), id="unknown"),
        pytest.param(Wish(("okafor:require", "require"), accepted=True), id="taken"),
    ],
)
def test_one_verdict_that_cannot_be_keeps_all_from_being_written(folder, wrong):
    with pytest.raises((UnknownName, BadVerdict)):
        decide(folder, [REJECT, wrong])
    assert (folder / "debate.yaml").read_text() == DEBATE


def test_a_later_verdict_sees_the_earlier_ones(folder):
    with pytest.raises(BadVerdict, match="are reviewed as different"):
        decide(folder, [REJECT, ACCEPT])


def test_what_is_rejected_already_is_not_written_again(folder):
    written(folder, REJECT)
    assert decide(folder, [REJECT]).change is None


def test_a_file_that_has_changed_meanwhile_is_left_alone(folder):
    change = decide(folder, [REJECT]).change
    (folder / "debate.yaml").write_text(DEBATE + "title: New\n")
    with pytest.raises(UnwritableFile, match="changed since it was read"):
        write_changes([change])
    assert (folder / "debate.yaml").read_text() == DEBATE + "title: New\n"


def test_a_debate_with_errors_is_left_alone(folder):
    (folder / "debate.yaml").write_text(DEBATE + "titel: New\n")
    decided = decide(folder, [REJECT])
    assert (decided.reading.debate, decided.change) == (None, None)


def test_a_map_that_is_left_out_does_not_stand_in_the_way(folder):
    text = DEBATE.replace("brandt.yaml]", "brandt.yaml, ito.yaml]")
    (folder / "debate.yaml").write_text(text)
    assert written(folder, REJECT).startswith(text)


def test_a_layout_without_room_is_refused(folder):
    """A text that ends without a line end would get one by what is written behind it."""
    (folder / "debate.yaml").write_text(DEBATE + "x-mine: |\n  A.")
    with pytest.raises(BadVerdict, match="no room"):
        decide(folder, [REJECT])


def test_a_folder_and_its_file_are_debates_and_a_map_is_none(folder):
    assert holds_debate(folder)
    assert holds_debate(folder / "debate.yaml")
    assert not holds_debate(folder / "okafor.yaml")


class TestTheTextOfAMap:
    @pytest.fixture
    def okafor(self):
        return read_map(OKAFOR, "okafor.yaml").map

    def test_lies_in_the_folder_of_the_map_unless_another_is_named(self, folder, okafor):
        other = folder / "texts"
        other.mkdir()
        for place, text in ((folder, "Here."), (other, "There.")):
            (place / "okafor.txt").write_text(text)
        file = str(folder / "okafor.yaml")
        assert find_passages(okafor, file).text.text == "Here."
        assert find_passages(okafor, file, other).text.text == "There."

    def test_that_is_not_there_is_asked_for(self, folder, okafor):
        with pytest.raises(UnreadableFile, match=r"okafor\.txt is there.*--sources DIR"):
            find_passages(okafor, str(folder / "okafor.yaml"))

    def test_that_cannot_be_read_is_told(self, folder, okafor):
        (folder / "okafor.txt").write_bytes(b"\xff")
        with pytest.raises(UnreadableFile, match="not in UTF-8"):
            find_passages(okafor, str(folder / "okafor.yaml"))
