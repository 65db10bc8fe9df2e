"""``argmap page``: where the page goes, and what stops it."""

import pytest

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("path", "options", "name", "title"),
    [
        (".", [], "barrels.html", "Should new buildings have to collect roof water?"),
        ("debate.yaml", [], "barrels.html", "Should new buildings"),
        ("okafor.yaml", [], "okafor.html", "New buildings should have to collect roof water."),
        ("okafor.yaml", ["-o", "here.htm"], "here.htm", "New buildings"),
    ],
)
def test_a_page_is_written_under_its_name(run, barrels, tmp_path, path, options, name, title):
    assert run("page", barrels / path, *options) == (0, f"{name}\n", "")
    page = (tmp_path / name).read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert f"<title>{title}" in page


def test_a_hyphen_prints_it(run, barrels, tmp_path):
    code, out, err = run("page", barrels, "-o", "-")
    assert (code, err) == (0, "")
    assert out.startswith("<!doctype html>")
    assert out.rstrip().endswith("</html>")
    assert not list(tmp_path.glob("*.html"))


def test_a_map_with_errors_is_told_and_leaves_the_last_page(run, barrels, tmp_path):
    (tmp_path / "barrels.html").write_text("the last page", encoding="utf-8")
    (barrels / "okafor.yaml").write_text(
        "argmap: 1\nthesis: {a: A.}\nclaims: x\n", encoding="utf-8"
    )
    code, out, err = run("page", barrels)
    assert (code, out) == (1, "")
    assert "okafor.yaml:3:1" in err
    assert (tmp_path / "barrels.html").read_text(encoding="utf-8") == "the last page"


@pytest.mark.parametrize(
    ("path", "options", "words"),
    [
        ("none.yaml", [], "none.yaml"),
        (".", ["-o", "no/such/folder.html"], "cannot write"),
    ],
)
def test_what_cannot_be_read_or_written_is_wrong_usage(run, barrels, path, options, words):
    code, out, err = run("page", barrels / path, *options)
    assert (code, out) == (2, "")
    assert err.startswith("argmap: error: ")
    assert words in err


def test_without_an_engine_nothing_is_written(run, barrels, tmp_path, monkeypatch):
    monkeypatch.setenv("ARGMAP_DOT", "/no/such/dot")
    code, out, err = run("page", barrels)
    assert (code, out) == (2, "")
    assert "pip install graphviz-pure" in err
    assert not list(tmp_path.glob("*.html"))


@pytest.mark.parametrize("name", ["okafor.yaml", "page.pdf", "page", "notes.txt"])
def test_a_page_takes_the_place_of_no_other_kind_of_file(run, barrels, tmp_path, name):
    (tmp_path / name).write_text("mine", encoding="utf-8")
    code, out, err = run("page", barrels, "-o", name)
    assert (code, out) == (2, "")
    assert f"{name}: a page is HTML; end its name in .html" in err
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
