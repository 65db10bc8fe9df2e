"""A debate names maps that are there."""

import pytest


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        pytest.param("okafr", "did you mean `okafor`?", id="misspelt"),
        pytest.param("okafor.yaml", "did you mean `okafor`?", id="file for an id"),
        pytest.param("Okafor", "did you mean `okafor`?", id="capital"),
        pytest.param("carter", "name its file under `maps`", id="nothing near"),
    ],
)
def test_a_position_of_no_map_is_told_at_its_name(debate_faults, name, remedy):
    lines = f"propositions:\n  p: {{text: P., positions: {{{name}: silent}}}}"
    message = f"no map of this debate has the id `{name}`"
    assert debate_faults(lines) == [("unknown-map", "5:29", message, remedy)]


def test_the_use_of_evidence_in_no_map_is_told(debate_faults):
    [fault] = debate_faults("evidence:\n  a: {text: A., uses: {carter: floods}}")
    message = "no map of this debate has the id `carter`"
    assert fault == ("unknown-map", "5:24", message, "name its file under `maps`")


def test_an_unknown_map_is_told_only_once(debate_faults):
    lines = "\n".join(f"  p{n}: {{text: P., positions: {{carter: silent}}}}" for n in range(9))
    assert [place for _, place, *_ in debate_faults(f"propositions:\n{lines}")] == ["5:30"]


def test_a_file_that_is_not_there_is_told_under_maps(debate_faults):
    assert debate_faults("note: N.", maps="[okafor.yaml, lost.yaml]") == [
        (
            "unknown-map",
            "3:21",
            "the map cannot be read: lost.yaml: no such file or folder",
            "name the map's file as it is called, beginning at the folder of this file",
        )
    ]


@pytest.mark.parametrize("name", ["okafor", "brandt", '"okafor"'])
def test_the_ids_of_the_maps_are_accepted(debate_faults, name):
    lines = f"propositions:\n  p: {{text: P., positions: {{{name}: silent}}}}"
    assert debate_faults(lines) == []


@pytest.mark.parametrize("name", ["broken", "lost"])
def test_a_map_that_could_not_be_read_is_still_known(debate_faults, name):
    lines = f"propositions:\n  p: {{text: P., positions: {{{name}: silent}}}}"
    maps = "[okafor.yaml, broken.yaml, lost.yaml]"
    assert [place for _, place, *_ in debate_faults(lines, maps)] == ["3:34"]
