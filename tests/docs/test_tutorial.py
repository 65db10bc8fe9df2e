"""Who follows the tutorial word for word in an empty folder sees what it shows."""

import importlib.util
from pathlib import Path

import pytest
from attrs import frozen

_SPEC = importlib.util.spec_from_file_location("tutorial", Path(__file__).with_name("tutorial.py"))
tutorial = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(tutorial)


@frozen
class Walk:
    """What came of following the page."""

    folder: Path
    steps: list


@pytest.fixture(scope="module")
def page():
    return tutorial.PAGE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def walk(page, tmp_path_factory):
    folder = tmp_path_factory.mktemp("empty")
    return Walk(folder, list(tutorial.follow(page, folder)))


def test_every_command_prints_what_is_shown(walk):
    for step in walk.steps:
        assert tutorial.matches(step.shown, step.printed), f"$ {step.command}\n{step.printed}"


def test_every_command_and_every_block_of_the_page_is_part_of_the_way(page, walk):
    assert [step.command for step in walk.steps] == tutorial.commands(page)
    assert page.count("\n```") == 2 * len(list(tutorial.steps(page, with_block=True)))


def test_the_way_leads_from_a_mistake_to_maps_that_are_clean(walk):
    first, *_, last, new = [step.printed for step in walk.steps if " check " in step.command]
    assert first.startswith("error[")
    assert new == "no findings in 1 file\n"
    assert last.startswith("no findings in 3 files")
    assert last.endswith("citations of 2 maps looked up in their texts\n")


@pytest.mark.usefixtures("engine_of_the_documents")
@pytest.mark.parametrize("drawn", tutorial.PICTURES)
def test_the_pictures_of_the_page_are_those_that_are_drawn_on_the_way(walk, drawn):
    kept = tutorial.ROOT / "docs" / "pictures" / tutorial.PICTURES[drawn]
    assert (walk.folder / drawn).read_bytes() == kept.read_bytes(), (
        "run `python tests/docs/tutorial.py` and look at docs/tutorial.md"
    )


def test_what_the_page_says_of_the_comparison_is_so(walk):
    [report] = [step.printed for step in walk.steps if step.command == "argmap compare ."]
    assert "contradict  3 " in report
    cruxes = report.partition("\nCRUXES")[2].partition("\nPOSITIONS")[0]
    assert [line.rpartition(" ")[2] for line in cruxes.splitlines() if "[P" in line] == [
        "more-readers]"
    ]


@pytest.mark.parametrize("lost", ["lopes.txt", "kerr.txt"])
def test_a_step_that_is_missing_is_noticed(page, lost, tmp_path):
    cut = page.replace(f"Save this as `{lost}`", "Look", 1)
    assert not all(
        tutorial.matches(step.shown, step.printed) for step in tutorial.follow(cut, tmp_path)
    )
