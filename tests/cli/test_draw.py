"""``argmap draw``: which picture, and where it goes."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from argmap.layout.pages import page_scale
from argmap.layout.themes import THEMES
from argmap.workflow.drawing_maps import LEAST_LETTERS, WIDTHS
from argmap.workflow.drawing_views import VIEWS

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("path", "options", "name", "words"),
    [
        ("okafor.yaml", [], "okafor.svg", "Argument map"),
        (".", [], "barrels.svg", "Positions of"),
        (".", ["--maps", "okafor", "brandt"], "contrast-okafor-brandt.svg", "Ada Okafor and Bo"),
        (".", ["--view", "contrast"], "contrast-barrels.svg", "Bo Brandt and Ada"),
        (".", ["--view", "map", "--maps", "brandt"], "brandt.svg", "Argument map"),
        (".", ["--view", "matrix", "-o", "m.svg"], "m.svg", "Positions of"),
        (".", ["--view", "matrix", "--maps", "okafor"], "matrix-okafor.svg", "Positions of"),
        (".", ["--maps", "okafor"], "okafor.svg", "Argument map"),
        (".", ["--maps", "okafor", "okafor"], "okafor.svg", "Argument map"),
        ("okafor.yaml", ["--maps", "okafor", "okafor"], "okafor.svg", "Argument map"),
        (
            ".",
            ["--maps", "okafor", "brandt", "okafor"],
            "contrast-okafor-brandt.svg",
            "Ada Okafor and Bo",
        ),
        (".", ["--view", "merged"], "merged-barrels.svg", "Bo Brandt, Ada Okafor: Should"),
        (".", ["--view", "merged", "--all"], "merged-barrels.svg", "Bo Brandt, Ada Okafor"),
        (".", ["--view", "timeline"], "timeline-barrels.svg", "Bo Brandt, Ada Okafor by date"),
        (
            ".",
            ["--view", "timeline", "--maps", "okafor", "--proposition", "p1"],
            "timeline-okafor.svg",
            "Ada Okafor by date",
        ),
        (".", ["--view", "evidence"], "evidence-barrels.svg", "No evidence is used by two"),
    ],
)
def test_each_view_is_drawn_under_its_name(run, barrels, tmp_path, path, options, name, words):
    code, out, err = run("draw", barrels / path, *options)
    assert (code, out, err) == (0, f"{name}\n", "")
    assert words in (tmp_path / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "name", "claims", "told"),
    [
        (["--depth", "1"], "okafor.svg", ["require", "floods"], "2 of 3 claims are drawn"),
        (["--focus", "floods"], "okafor-floods.svg", ["require", "floods", "traced"], ""),
        (["--depth", "2"], "okafor.svg", ["require", "floods", "traced"], ""),
        (["--all"], "okafor.svg", ["require", "floods", "traced"], ""),
    ],
)
def test_a_part_of_a_map_is_drawn_and_what_is_left_out_is_said(
    run, barrels, tmp_path, options, name, claims, told
):
    code, out, err = run("draw", barrels / "okafor.yaml", *options)
    assert (code, out) == (0, f"{name}\n")
    assert (told in err) if told else (err == "")
    svg = (tmp_path / name).read_text(encoding="utf-8")
    assert re.findall('data-claim="(.*?)"', svg) == claims


@pytest.mark.parametrize(
    ("options", "claims", "said"), [([], 39, True), (["--all"], 43, False)], ids=["default", "all"]
)
def test_of_a_large_map_a_summary_is_drawn_and_the_command_says_so(
    run, tmp_path, options, claims, said
):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    _, out, err = run("draw", "large.yaml", *options)
    assert out == "large.svg\n"
    assert (tmp_path / "large.svg").read_text(encoding="utf-8").count("data-claim") == claims
    assert said == (
        err == "argmap: 39 of 43 claims are drawn; the largest folds: c19 (+2) and c20 (+2); "
        "to see more: --focus CLAIM, --depth N, --split or --all\n"
    )
    _, _, err = run("draw", "large.yaml", "-o", "large.txt")
    assert err == ""
    assert len((tmp_path / "large.txt").read_text(encoding="utf-8").splitlines()) == 45


def large_map(count):
    lines = ["argmap: 1", "thesis: {c0: The thesis.}", "premises:"]
    lines += [
        f"  c{number}: {{text: Claim {number}., supports: c{(number - 1) // 2}}}"
        for number in range(1, count)
    ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("kind", ["svg", "pdf"])
@pytest.mark.parametrize(("options", "told"), [([], False), (["--all"], True)], ids=str)
def test_a_page_that_cannot_be_read_is_told(run, tmp_path, kind, options, told):
    (tmp_path / "large.yaml").write_text(large_map(60), encoding="utf-8")
    look = ("--width", "page", "--theme", "print", "--format", kind)
    code, out, err = run("draw", "large.yaml", *look, *options)
    assert (code, out) == (0, f"large.{kind}\n")
    assert ("argmap: on a page of A4 its letters are only " in err) == told


def test_a_dash_prints_the_svg(run, barrels, tmp_path):
    code, out, _ = run("draw", barrels / "okafor.yaml", "-o", "-")
    assert code == 0
    assert out.lstrip().startswith(("<svg", "<?xml"))
    assert [path.name for path in tmp_path.iterdir()] == ["barrels"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        pytest.param(["--maps", "ito"], "has no map 'ito'; its maps: okafor, brandt", id="map"),
        pytest.param(
            ["--view", "map"],
            "needs one map; name it (--maps, maps=) of brandt, okafor",
            id="number",
        ),
        pytest.param(["-o", "m.bmp"], ".svg, .png", id="ending"),
        pytest.param(
            ["--view", "merged", "--maps", "okafor"],
            "shows 2 to 6 authors, not 1; name them (--maps, maps=) of brandt, okafor; "
            "the matrix shows any number",
            id="one author merged",
        ),
        pytest.param(
            ["--view", "evidence", "--maps", "okafor"],
            "at least two authors share; name them (--maps, maps=) of brandt, okafor",
            id="one author's evidence",
        ),
        pytest.param(
            ["--view", "timeline", "--proposition", "rofs"],
            "has no proposition 'rofs'; its propositions: roofs",
            id="proposition",
        ),
        pytest.param(
            ["--view", "matrix", "--proposition", "roofs"],
            "only the views 'merged' and 'timeline' take propositions (--proposition",
            id="propositions of a matrix",
        ),
        pytest.param(
            ["--all"],
            "only the views 'map' and 'merged' leave something out, so that all can be asked for (",
            id="all of it",
        ),
        pytest.param(
            ["--format", "mermaid"],
            "Mermaid has no picture of this kind: only of a map, of two authors (contrast) and of "
            "several (merged)",
            id="mermaid of a matrix",
        ),
        pytest.param(
            ["--format", "pdf", "-o", "m.svg"],
            "m.svg ends as svg, but the format is to be pdf",
            id="two formats",
        ),
        pytest.param(
            ["--columns", "76"],
            "--columns is for outlines (--format outline), not for svg",
            id="columns of a picture",
        ),
        pytest.param(
            ["--format", "outline", "--columns", "8"],
            "--columns: an outline needs at least 20 columns, not 8",
            id="too few columns",
        ),
        pytest.param(
            ["--depth", "1"],
            "only the view 'map' takes a depth and a focus",
            id="depth of a matrix",
        ),
        pytest.param(
            ["--maps", "okafor", "--focus", "flods"],
            "map 'okafor' has no claim 'flods'; did you mean `floods`?",
            id="focus",
        ),
        pytest.param(
            ["--maps", "okafor", "--depth", "0"],
            "a depth begins at 1, the direct reasons, not at 0",
            id="depth 0",
        ),
        pytest.param(
            ["--maps", "okafor", "--depth", "1", "--all"],
            "ask for a depth or for everything, not for both",
            id="depth and all",
        ),
        pytest.param(["-o", "no/m.svg"], "no such file or folder", id="folder"),
    ],
)
def test_what_cannot_be_drawn_is_one_line(run, barrels, options, message):
    code, out, err = run("draw", barrels, *options)
    assert (code, out) == (2, "")
    assert err.startswith("argmap: error: ")
    assert message in err
    assert err.count("\n") == 1


def test_a_map_with_errors_is_not_drawn(run, barrels, tmp_path):
    (barrels / "okafor.yaml").write_text("argmap: 1\n")
    code, out, err = run("draw", barrels / "okafor.yaml")
    assert (code, out) == (1, "")
    assert "error[no-thesis]" in err
    assert not (tmp_path / "okafor.svg").exists()


@pytest.mark.parametrize(
    ("kind", "name", "start"),
    [
        ("svg", "okafor.svg", b"<svg "),
        ("png", "okafor.png", b"\x89PNG"),
        ("pdf", "okafor.pdf", b"%PDF-"),
        ("dot", "okafor.dot", b"digraph {"),
        ("mermaid", "okafor.mmd", b"---\ntitle: "),
        ("outline", "okafor.txt", b"Ada Okafor"),
    ],
)
def test_each_format_has_its_ending_and_can_be_printed(run, barrels, tmp_path, kind, name, start):
    assert run("draw", barrels / "okafor.yaml", "--format", kind) == (0, f"{name}\n", "")
    assert (tmp_path / name).read_bytes().startswith(start)
    command = ["-m", "argmap", "draw", barrels / "okafor.yaml", "--format", kind, "-o", "-"]
    printed = subprocess.run([sys.executable, *command], check=True, capture_output=True).stdout
    assert printed == (tmp_path / name).read_bytes()


@pytest.mark.parametrize("view", ["contrast", "merged", "matrix", "timeline", "evidence"])
def test_each_view_is_told_in_short_lines(run, barrels, tmp_path, view):
    options = ("--view", view, "--format", "outline")
    assert run("draw", barrels, *options)[0] == 0
    [path] = tmp_path.glob("*.txt")
    told = path.read_text(encoding="utf-8")
    assert run("draw", barrels, *options, "--columns", "76")[0] == 0
    lines = path.read_text(encoding="utf-8").splitlines()
    assert max(map(len, lines)) <= 76
    assert " ".join(lines).split() == told.split()


def test_more_than_mermaid_draws_is_told(run, barrels):
    path = barrels / "okafor.yaml"
    claims = "".join(f"  c{n}: {{text: Claim {n} holds., supports: t}}\n" for n in range(501))
    path.write_text(f"argmap: 1\nid: many\nthesis: {{t: It holds.}}\npremises:\n{claims}")
    code, out, err = run("draw", path, "--direction", "RL", "-o", "m.mmd")
    assert (code, out) == (0, "m.mmd\n")
    assert err == (
        "argmap: this has 501 arrows, of which Mermaid draws at most 500, as on GitHub; "
        "draw a smaller part of it\n"
    )


@pytest.mark.parametrize(
    ("options", "said", "arrows"),
    [
        pytest.param([], 0, 42, id="summary"),
        pytest.param(["--depth", "1"], 1, 2, id="depth"),
        pytest.param(["--focus", "c1", "--depth", "1"], 1, 3, id="focus"),
    ],
)
def test_parts_of_a_map_can_be_had_as_mermaid(run, tmp_path, options, said, arrows):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    assert run("draw", "large.yaml", *options, "-o", "m.mmd") == (0, "m.mmd\n", "")
    source = (tmp_path / "m.mmd").read_text(encoding="utf-8")
    assert source.count('folded["Drawn are ') == said
    assert source.count(" -->") == arrows


@pytest.mark.parametrize("view", ["merged", "timeline", "evidence"])
def test_views_of_a_debate_need_one(run, barrels, view):
    code, out, err = run("draw", barrels / "okafor.yaml", "--view", view)
    assert (code, out) == (2, "")
    assert f"the view '{view}' needs a debate; a single map has the view 'map'" in err


@pytest.mark.parametrize(
    ("does", "message"),
    [
        pytest.param("echo rubbish", "wrote something that is no SVG", id="writes rubbish"),
        pytest.param("printf '\\377\\376'", "wrote something that is not UTF-8", id="no text"),
        pytest.param("echo '<html/>'", "wrote <html> instead of an SVG", id="another text"),
        pytest.param("kill -SEGV $$", "failed (exit -11)", id="crashes"),
        pytest.param("echo '<svg'; exit 1", "failed (exit 1)", id="fails after writing"),
        pytest.param("exit 0", "wrote no picture", id="writes nothing"),
    ],
)
def test_a_bad_engine_is_told_in_a_line_and_nothing_is_written(
    run, barrels, tmp_path, monkeypatch, does, message
):
    engine = tmp_path / "engine"
    engine.write_text(f"#!/bin/sh\n{does}\n")
    engine.chmod(0o755)
    monkeypatch.setenv("ARGMAP_DOT", str(engine))
    code, out, err = run("draw", barrels / "okafor.yaml", "-o", "m.svg")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["barrels", "engine"]
    for kind in ("mermaid", "outline"):
        assert run("draw", barrels / "okafor.yaml", "--format", kind)[0] == 0


@pytest.mark.parametrize("kind", ["svg", "png", "pdf", "dot", "mermaid", "outline"])
def test_a_target_that_may_not_be_written_stays_as_it_is(run, barrels, tmp_path, kind):
    target = tmp_path / "kept"
    target.write_text("as it was")
    target.chmod(0o444)
    code, out, err = run("draw", barrels / "okafor.yaml", "--format", kind, "-o", target)
    assert (code, out) == (2, "")
    assert err == f"argmap: error: {target}: cannot write: permission denied\n"
    assert target.read_text() == "as it was"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["barrels", "kept"]


@pytest.mark.parametrize(
    "options",
    [
        ["--view", "merged"],
        ["--view", "timeline"],
        ["--view", "evidence"],
        ["--maps", "giustozzi-2025"],
        ["--maps", "giustozzi-2025", "--focus", "aims-differ", "--width", "page"],
    ],
    ids=" ".join,
)
def test_pictures_do_not_depend_on_the_hash_seed(options):
    maps = Path(__file__).parents[2] / "maps" / "iran-in-syria"
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "argmap", "draw", maps, *options, "-o", "-"],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PATH": os.environ["PATH"]},
        ).stdout
        for seed in ("0", "42")
    }
    assert len(outputs) == 1


def pictures_in(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("options", "folder", "ending"),
    [
        ([], "large", "svg"),
        (["-o", "out/parts"], "out/parts", "svg"),
        (["-o", "out/{}.png"], "out", "png"),
        (["-o", "out/{}.txt"], "out", "txt"),
        (["-o", "out/{}.gv", "--format", "dot"], "out", "gv"),
        (["--format", "png"], "large", "png"),
        (["--format", "outline", "-o", "out"], "out", "txt"),
    ],
    ids=" ".join,
)
def test_a_split_map_is_a_file_a_branch_named_after_its_claim(
    run, tmp_path, options, folder, ending
):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    code, out, err = run("draw", "large.yaml", "--split", *options)
    names = [f"c0.{ending}", f"c19.{ending}", f"c20.{ending}"]
    assert (code, err) == (0, "")
    assert out.splitlines() == [str(Path(folder, name)) for name in names]
    assert pictures_in(tmp_path / folder) == names


def test_a_split_map_in_a_format_is_in_that_format(run, tmp_path):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    run("draw", "large.yaml", "--split", "--format", "png", "-o", "out/{}")
    assert pictures_in(tmp_path / "out") == ["c0", "c19", "c20"]
    assert (tmp_path / "out" / "c19").read_bytes().startswith(b"\x89PNG")


def test_a_split_map_is_told_in_short_lines(run, tmp_path):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    options = ("draw", "large.yaml", "--split", "--format", "outline")
    assert run(*options)[0] == 0
    told = [path.read_text(encoding="utf-8") for path in sorted(Path("large").iterdir())]
    assert max(len(line) for text in told for line in text.splitlines()) > 30
    assert run(*options, "--columns", "30", "-o", "short")[0] == 0
    short = [path.read_text(encoding="utf-8") for path in sorted(Path("short").iterdir())]
    assert max(len(line) for text in short for line in text.splitlines()) <= 30
    assert len(short) == len(told)


def test_a_map_is_split_into_outlines_without_an_engine(run, tmp_path, monkeypatch):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    monkeypatch.setenv("ARGMAP_DOT", "no-such-engine")
    assert run("draw", "large.yaml", "--split")[0] == 2
    assert run("draw", "large.yaml", "--split", "--format", "outline")[0] == 0


def test_a_split_map_can_be_mermaid(run, tmp_path):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    assert run("draw", "large.yaml", "--split", "-o", "{}.mmd")[0] == 0
    assert 'folded["Drawn are ' in (tmp_path / "c19.mmd").read_text(encoding="utf-8")


def test_the_folder_of_a_split_map_names_it_once(run, barrels):
    out = run("draw", barrels, "--split", "--maps", "okafor", "okafor")[1]
    assert out == f"{Path('okafor', 'require.svg')}\n"


def test_a_split_part_of_a_map_begins_at_the_focus(run, tmp_path):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    run("draw", "large.yaml", "--split", "--focus", "c9", "--depth", "1")
    assert pictures_in(tmp_path / "large-c9") == ["c19.svg", "c20.svg", "c9.svg"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-o", "large.svg"], "large.svg: these are several pictures; name a folder, a pattern"),
        (["-o", "-"], "-: these are several pictures; name a folder, a pattern such as map-{}.svg"),
        (["-o", "one.pdf", "--format", "svg"], "one.pdf ends as pdf, but the format is to be svg"),
        (["-o", "{}.bmp"], "{}.bmp: no picture format .bmp"),
        (
            ["--format", "png", "-o", "out/{}.svg"],
            f"{Path('out', '{}.svg')} ends as svg, but the format is to be png",
        ),
        (["--columns", "76"], "--columns is for outlines (--format outline), not for svg"),
        (
            ["--columns", "76", "-o", "{}.dot"],
            "--columns is for outlines (--format outline), not for dot",
        ),
        (
            ["--columns", "8", "--format", "outline"],
            "--columns: an outline needs at least 20 columns, not 8",
        ),
        (["--all"], "a split map needs no picture of everything: leave that out"),
        (["--focus", "c99"], "has no claim 'c99'"),
        (["--view", "matrix"], "the view 'matrix' needs a debate"),
    ],
)
def test_a_split_that_cannot_be_is_one_line_and_no_file(run, tmp_path, options, message):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    code, out, err = run("draw", "large.yaml", "--split", *options)
    assert (code, out) == (2, "")
    assert message in err
    assert err.count("\n") == 1
    assert pictures_in(tmp_path) == ["large.yaml"]


def test_a_split_is_written_whole_or_not_at_all(run, tmp_path):
    (tmp_path / "large.yaml").write_text(large_map(43), encoding="utf-8")
    (tmp_path / "large" / "c20.svg").mkdir(parents=True)
    code, out, err = run("draw", "large.yaml", "--split")
    assert (code, out) == (2, "")
    assert "c20.svg: cannot write: is a folder, not a file" in err
    assert pictures_in(tmp_path / "large") == ["c20.svg"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--view", "map"], "this view needs one map; name it (--maps, maps=) of brandt, okafor"),
        (
            ["--view", "merged"],
            "the view 'merged' cannot be split; these can: map, contrast, matrix, timeline, evid",
        ),
        (["--width", "screen"], "sheets are for paper: leave the width out, or ask for a page"),
        (["--view", "contrast", "--depth", "1"], "only the view 'map' takes a depth and a focus"),
        (["--maps", "ito"], "has no map 'ito'"),
    ],
)
def test_one_map_of_a_debate_is_split(run, barrels, options, message):
    code, _, err = run("draw", barrels, "--split", *options)
    assert code == 2
    assert message in err
    assert run("draw", barrels, "--split", "--maps", "okafor")[1] == "okafor/require.svg\n"


@pytest.fixture
def five():
    return Path(__file__).parents[2] / "maps" / "iran-in-syria"


@pytest.mark.parametrize(
    ("options", "fewest"),
    [
        (["--maps", "gzero-2018", "ghaddar-2019"], 3),
        (["--view", "matrix"], 2),
        (["--view", "evidence"], 2),
        (["--view", "timeline", "--proposition", "P1", "P2", "P3", "P4", "P5"], 2),
    ],
    ids=str,
)
def test_a_long_view_is_split_into_sheets_that_can_be_read(run, five, tmp_path, options, fewest):
    code, out, err = run("draw", five, "--split", "-o", "sheets", *options)
    names = out.splitlines()
    assert code == 0
    assert all(line.endswith(" drawn") for line in err.splitlines()), err
    assert names == [str(Path("sheets", f"{number + 1}.svg")) for number in range(len(names))]
    assert len(names) >= fewest
    for number, name in enumerate(names, start=1):
        svg = (tmp_path / name).read_text(encoding="utf-8")
        assert f"(sheet {number} of {len(names)})</title>" in svg
        assert page_scale(svg) * 11 >= LEAST_LETTERS


def test_sheets_hold_every_row_once(run, five, tmp_path):
    rows = [f"P{number} · " for number in range(1, 36)]
    names = run("draw", five, "--view", "matrix", "--split", "--format", "dot")[1].splitlines()
    told = [(tmp_path / name).read_text(encoding="utf-8") for name in names]
    assert [sum(f">{row}" in text for text in told) for row in rows] == [1] * 35


def test_what_can_be_read_on_one_page_is_one_sheet(run, barrels, tmp_path):
    assert run("draw", barrels, "--split", "-o", "{}.svg")[1] == "1.svg\n"
    assert "sheet" not in (tmp_path / "1.svg").read_text(encoding="utf-8")


def test_sheets_are_the_pages_of_one_pdf(run, five, tmp_path):
    pytest.importorskip("typst", reason="the extra argmap[pdf] is not installed")
    options = ("draw", five, "--maps", "gzero-2018", "kabalan-2018", "--split", "-o")
    count = len(run(*options, "sheets")[1].splitlines())
    assert run(*options, "sheets.pdf")[1] == "sheets.pdf\n"
    pdf = (tmp_path / "sheets.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type ?/Page\b", pdf)) == count
    assert re.search(rb"/MediaBox ?\[0 0 841\.8\d* 595\.2\d*\]", pdf)
    [title] = re.findall(rb"/Title ?\((.*)\)", pdf)
    assert b"sheet" not in title
    run(*options, "again.pdf")
    assert (tmp_path / "again.pdf").read_bytes() == pdf


def test_a_page_too_small_to_be_read_is_told_with_the_remedy(run, five):
    err = run("draw", five, "--view", "matrix", "--width", "page")[2]
    assert "points high; --split draws it on several sheets" in err
    assert "points high" not in run("draw", five, "--view", "merged", "--width", "page")[2]
    assert "points high" not in run("draw", five, "--view", "timeline", "--width", "page")[2]


@pytest.mark.parametrize(
    ("option", "known"), [("view", VIEWS), ("theme", THEMES), ("width", WIDTHS)]
)
def test_the_command_offers_what_the_library_can_draw(option, known, run):
    """The names stand in the command once more, so that help need not load what draws."""
    code, out, _ = run("draw", "--help")
    assert code == 0
    assert f"--{option} {{{','.join(known)}}}" in out
