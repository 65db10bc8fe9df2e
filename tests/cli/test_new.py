"""``argmap new``: sound files from few answers, whole or not at all."""

import io
import os
import pty
import subprocess
import sys
from unicodedata import category

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import argmap
from argmap.cli import main

MAP = ("--author", "Ada Okafor", "--title", "Why barrels", "--published", "2024-03-09")
QUESTION = ("--question", "Should new buildings have to collect roof water?")
CONTROL = {"Cc", "Cs"}
FORM = "write 2024, 2024-03 or 2024-03-09, with `~` behind it when approximate"
BOTH = (
    *("--author", "Ada Okafor", "--title", "Why barrels", "--published", "2024-03-09"),
    *("--author", "Bo Brandt", "--title", "Why not", "--published", "2023"),
)


def files_in(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def at(tmp_path, monkeypatch):
    """Work in an empty folder, with nobody at the terminal."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return tmp_path


@pytest.mark.usefixtures("at")
def test_a_new_map_is_sound_and_holds_what_was_said(run):
    code, out, err = run("new", "map", "okafor-2024.yaml", *MAP, *QUESTION)
    assert (code, out) == (0, "")
    assert err == (
        "argmap: wrote .argmap/map-1.schema.json\n"
        "argmap: wrote okafor-2024.yaml\n"
        "argmap: put your words for those that stand there, then run "
        "`argmap check okafor-2024.yaml`\n"
    )
    assert run("check", "okafor-2024.yaml", "--fail-on", "info") == (
        0,
        "no findings in 1 file\n",
        "",
    )
    found = argmap.load("okafor-2024.yaml")
    assert (found.id, found.authors, found.title) == ("okafor-2024", ("Ada Okafor",), "Why barrels")
    assert (str(found.published), found.question) == ("2024-03-09", QUESTION[1])


def test_the_schema_of_its_first_line_lies_beside_it(run, at):
    run("new", "map", "barrels/okafor.yaml", *MAP, *QUESTION)
    first = (at / "barrels/okafor.yaml").read_text(encoding="utf-8").partition("\n")[0]
    assert first == "# yaml-language-server: $schema=.argmap/map-1.schema.json"
    lying_there = (at / "barrels/.argmap/map-1.schema.json").read_text(encoding="utf-8")
    assert run("schema", "map") == (0, lying_there, "")


def test_a_second_map_leaves_the_schema_as_it_is(run, at):
    (at / ".argmap").mkdir()
    (at / ".argmap/map-1.schema.json").write_text("{}", encoding="utf-8")
    assert run("new", "map", "okafor.yaml", *MAP, *QUESTION)[0] == 0
    assert (at / ".argmap/map-1.schema.json").read_text(encoding="utf-8") == "{}"


def test_a_date_can_be_left_out(run, at):
    assert run("new", "map", "okafor.yaml", *MAP[:4], *QUESTION)[0] == 0
    assert argmap.load("okafor.yaml").published is None
    assert "\n# published: 2024-03-09\n" in (at / "okafor.yaml").read_text(encoding="utf-8")


def test_a_new_debate_is_sound_and_has_a_map_of_each_text(run, at):
    assert run("new", "debate", "barrels", *BOTH, *QUESTION)[:2] == (0, "")
    assert files_in(at) == [
        "barrels/.argmap/debate-1.schema.json",
        "barrels/.argmap/map-1.schema.json",
        "barrels/brandt-2023.yaml",
        "barrels/debate.yaml",
        "barrels/okafor-2024.yaml",
    ]
    assert run("check", "barrels", "--fail-on", "info")[:2] == (0, "no findings in 3 files\n")
    debate = argmap.load_debate("barrels")
    assert (debate.id, debate.question) == ("barrels", QUESTION[1])
    assert [one.id for one in debate.maps] == ["okafor-2024", "brandt-2023"]
    assert argmap.compare(debate).pair("okafor-2024", "brandt-2023").conflict == 1


@pytest.mark.usefixtures("at")
def test_maps_of_one_author_and_year_get_names_of_their_own(run):
    texts = ("--author", "Ada Okafor", "--title", "One") * 2 + ("--author", "A Debate")
    assert run("new", "debate", ".", *texts, "--title", "Three", *QUESTION)[0] == 0
    names = [one.id for one in argmap.load_debate(".").maps]
    assert names == ["okafor", "okafor-2", "debate-2"]
    assert run("check", ".", "--fail-on", "info")[0] == 0


@pytest.mark.usefixtures("at")
def test_no_text_takes_the_name_that_another_has_by_its_number(run):
    authors = ["Text Ada-3", "Ada", "Ada"]
    texts = [word for one in authors for word in ("--author", one, "--title", "A text")]
    assert run("new", "debate", ".", *texts, *QUESTION)[0] == 0
    assert [one.id for one in argmap.load_debate(".").maps] == ["ada-3", "ada", "ada-2"]
    many = [word for _ in range(3) for word in ("--author", "Ada", "--title", "A text")]
    assert (
        run("new", "debate", "more", *many, "--author", "Ada-3", "--title", "T", *QUESTION)[0] == 0
    )
    assert [one.id for one in argmap.load_debate("more").maps] == [
        "ada",
        "ada-2",
        "ada-3",
        "ada-3-2",
    ]


@pytest.mark.usefixtures("at")
def test_a_debate_behind_a_link_finds_its_maps(run, barrels, at):
    (at / "far" / "away").mkdir(parents=True)
    (at / "link").symlink_to(at / "far" / "away", target_is_directory=True)
    maps = [barrels / "okafor.yaml", barrels / "brandt.yaml"]
    assert run("new", "debate", "link", "--maps", *maps, *QUESTION)[0] == 0
    assert len(argmap.load_debate("link").maps) == 2


def test_a_debate_can_be_of_maps_that_are_there(run, barrels, at):
    maps = [barrels / "okafor.yaml", barrels / "brandt.yaml"]
    before = {path: path.read_bytes() for path in maps}
    assert run("new", "debate", "new", "--maps", *maps, *QUESTION)[0] == 0
    debate = argmap.load_debate("new")
    assert [one.claim for one in debate.propositions[0].positions] == ["require", "leave"]
    assert {path: path.read_bytes() for path in maps} == before
    assert files_in(at / "new") == [".argmap/debate-1.schema.json", "debate.yaml"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("map", "m.yaml"), "--author, --title, --question are missing"),
        (("map", "m.yaml", *MAP), "--question is missing"),
        (("debate", "d", *BOTH), "--question is missing"),
        (
            ("debate", "d", *BOTH[:6], *QUESTION),
            "--author of text 2, --title of text 2 are missing",
        ),
    ],
)
def test_what_is_missing_is_named_where_nobody_can_be_asked(run, at, arguments, message):
    told = f"argmap: error: {message}, and there is no terminal to ask at\n"
    assert run("new", *arguments) == (2, "", told)
    assert files_in(at) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("map", "okafor"), "okafor: a map's file ends in .yaml; write `okafor.yaml`"),
        (
            ("map", "m.yaml", *MAP[:4], *QUESTION, "--published", "9 March 2024"),
            f"`9 March 2024` is not a date; {FORM}",
        ),
        (
            ("map", "m.yaml", *MAP[2:], *QUESTION, "--author", " "),
            "the author is empty; say it in a word or more",
        ),
        (
            ("debate", "d", *MAP, *QUESTION, "--maps", "a.yaml"),
            "--maps names maps that are there; leave out what is said of new ones",
        ),
        (
            ("debate", "d", *QUESTION, "--maps", "a.yaml"),
            "a.yaml: no such file or folder",
        ),
    ],
)
def test_what_cannot_be_taken_is_told_and_nothing_is_written(run, at, arguments, message):
    assert run("new", *arguments) == (2, "", f"argmap: error: {message}\n")
    assert files_in(at) == []


@pytest.mark.parametrize("name", ["map", "debate"])
def test_what_is_there_is_never_overwritten(run, at, name):
    (at / "debate.yaml").write_text("mine\n", encoding="utf-8")
    path = "debate.yaml" if name == "map" else "."
    told = "argmap: error: debate.yaml: is there already, and is not overwritten\n"
    assert run("new", name, path) == (2, "", told)
    assert (files_in(at), (at / "debate.yaml").read_text()) == (["debate.yaml"], "mine\n")


def test_a_map_that_is_there_keeps_a_debate_from_being_begun(run, at):
    (at / "barrels").mkdir()
    (at / "barrels/brandt-2023.yaml").write_text("mine\n", encoding="utf-8")
    code, _, err = run("new", "debate", "barrels", *BOTH, *QUESTION)
    there = os.path.join("barrels", "brandt-2023.yaml")  # noqa: PTH118
    assert (code, err) == (2, f"argmap: error: {there}: is there already, and is not overwritten\n")
    assert files_in(at) == [there]
    assert sorted(path.name for path in (at / "barrels").iterdir()) == ["brandt-2023.yaml"]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
@example("a: b #c", "'quoted' \"twice\" \\ $title ${id}")
@example("no", "- one\n- two")
@example("no", "Qui a peur\xa0? \u200d\u202e \ufffe")
@example("\udcff", "&anchor *alias !tag {flow, [list]}")
def test_any_words_are_kept_or_refused(at, capsys, author, title):
    path = at / "any.yaml"
    path.unlink(missing_ok=True)
    given_words = (f"--author={author}", f"--title={title}")
    code = main(["new", "map", str(path), *given_words, "--question", "Who pays?"])
    told = capsys.readouterr().err
    if code:
        assert (code, path.exists()) == (2, False)
        assert told.startswith(("argmap: error: the author ", "argmap: error: the title "))
        faulty = [
            one for one in (author, title) if not one.strip() or CONTROL & {*map(category, one)}
        ]
        assert faulty
    else:
        found = argmap.load(path)
        assert (found.authors, found.title) == ((author.strip(),), title.strip())
        assert found.claims[0].id == "thesis-claim"


def talk(arguments, folder, answers):
    """Return the exit code and what is shown to a person who types *answers* at a terminal."""
    ours, theirs = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "argmap", *arguments],
        cwd=folder,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    os.close(theirs)
    os.write(ours, answers.encode())
    out, err = running.communicate(timeout=60)
    os.close(ours)
    assert out == ""
    return running.returncode, err


def test_at_a_terminal_it_asks_for_what_no_option_says(tmp_path):
    answers = "\nAda Okafor\n9 March 2024\n2024-03-09\nShould they: yes or no?\n"
    code, shown = talk(["new", "map", "m.yaml", "--title", "Why"], tmp_path, answers)
    assert code == 0
    assert shown.startswith(
        "Who wrote the text? argmap: the author is empty; say it in a word or more\n"
        "Who wrote the text? "
        "When was it published? (2024, 2024-03 or 2024-03-09; or just Enter) "
        "argmap: `9 March 2024` is not a date; "
    )
    assert "Which question does it answer? argmap: wrote " in shown
    found = argmap.load(tmp_path / "m.yaml")
    assert (found.authors, found.question) == (("Ada Okafor",), "Should they: yes or no?")
    assert str(found.published) == "2024-03-09"


def test_of_a_debate_it_asks_text_by_text(tmp_path):
    answers = "Who pays?\nAda Okafor\nOne\n2024\nBo Brandt\nTwo\n\n"
    code, shown = talk(["new", "debate", "d"], tmp_path, answers)
    assert code == 0
    assert shown.startswith("Which question do the texts answer? Text 1: Who wrote the text? ")
    assert [one.id for one in argmap.load_debate(tmp_path / "d").maps] == ["okafor-2024", "brandt"]


def test_who_leaves_before_the_end_gets_nothing(tmp_path):
    code, shown = talk(["new", "map", "m.yaml"], tmp_path, "Ada Okafor\n\x04")
    assert (code, files_in(tmp_path)) == (2, [])
    assert shown.endswith("the answers ended before all was asked; nothing was written\n")
