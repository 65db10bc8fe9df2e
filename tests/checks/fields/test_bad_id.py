"""An id is small letters, digits and hyphens, a letter first."""

import pytest

HELP = "small letters, digits and hyphens, a letter first"


@pytest.mark.parametrize(
    ("name", "better"),
    [
        pytest.param("Mud", "mud", id="capital"),
        pytest.param("street mud", "street-mud", id="space"),
        pytest.param("street_mud", "street-mud", id="underscore"),
        pytest.param("street.mud", "street-mud", id="dot"),
        pytest.param("3rd-mud", "rd-mud", id="digit first"),
        pytest.param("-mud", "mud", id="hyphen first"),
        pytest.param("über", "uber", id="letter with a mark"),
        pytest.param("mud!", "mud", id="sign"),
        pytest.param("泥", "", id="other script"),
        pytest.param("12", "", id="a number"),
    ],
)
def test_what_cannot_be_an_id_is_told_with_one_that_can(faults, name, better):
    remedy = f"{HELP}: `{better}`" if better else HELP
    expected = [("bad-id", "6:3", f"`{name}` cannot be an id", remedy)]
    assert faults(f"  {name}: Mud lies in the streets.") == expected


@pytest.mark.parametrize("name", ["mud", "m", "mud-2024", "no", "yes", "null", "m--d", '"mud"'])
def test_small_letters_digits_and_hyphens_are_an_id(faults, name):
    assert faults(f"  {name}: Mud lies in the streets.") == []


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param("id: Okafor", "6:5", id="of the map"),
        pytest.param("sources:\n  Okafor: A title", "7:3", id="of a source"),
        pytest.param("inferences:\n  Okafor: floods -> require", "7:3", id="of an inference"),
    ],
)
def test_every_id_of_a_map_is_looked_at(faults, lines, place):
    expected = [("bad-id", place, "`Okafor` cannot be an id", f"{HELP}: `okafor`")]
    assert faults(lines) == expected


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        pytest.param("id: Okafor", "4:5", id="of the debate"),
        pytest.param("propositions:\n  Okafor: {text: P.}", "5:3", id="of a proposition"),
        pytest.param(
            "evidence:\n  Okafor: {text: P., uses: {okafor: floods}}", "5:3", id="of evidence"
        ),
    ],
)
def test_every_id_of_a_debate_is_looked_at(debate_faults, lines, place):
    expected = [("bad-id", place, "`Okafor` cannot be an id", f"{HELP}: `okafor`")]
    assert debate_faults(lines) == expected


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        pytest.param("okafor-2024.yaml", [], id="an id"),
        pytest.param(
            "Okafor 2024.yaml",
            ["the file's name `Okafor 2024` cannot be the id of the map"],
            id="capital and space",
        ),
        pytest.param(
            "2024.yaml", ["the file's name `2024` cannot be the id of the map"], id="a number"
        ),
    ],
)
def test_a_map_without_an_id_has_the_name_of_its_file(file_faults, file, expected):
    found = file_faults("argmap: 1\nthesis: {go: We should go.}\n", file)
    assert [message for _, _, message, _ in found] == expected
    assert {rule for rule, *_ in found} <= {"bad-id"}
