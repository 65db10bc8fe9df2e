"""A picture draws itself when asked, and says clearly when it cannot."""

import re
import stat
import sys

import pytest

from argmap.errors import BadSettings, LayoutEngineNotFound, LayoutError, UnwritableFile
from argmap.layout.chart import Chart
from argmap.layout.choosing import most_readable
from argmap.layout.picture import Picture
from argmap.layout.picture_formats import UnknownPictureFormat

DOT = 'digraph { a [id="a" label="Ä"] }'


@pytest.fixture
def picture(engine):  # noqa: ARG001 - skips without an engine
    return Picture(DOT, "One box", "Box a", chart=Chart("flowchart RL", 0))


@pytest.fixture
def undrawable():
    return Picture(DOT, "One box", "Box a", engine="no-such-engine")


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("p.svg", b"<svg "),
        ("p.SVG", b"<svg "),
        ("p.png", b"\x89PNG\r\n\x1a\n"),
        ("p.pdf", b"%PDF-"),
        ("p.dot", b"digraph"),
        ("p.gv", b"digraph"),
        ("p.mmd", b"flowchart"),
        ("p.txt", b"Box a\n"),
    ],
)
def test_the_ending_of_the_name_decides_the_format(picture, tmp_path, name, start):
    path = picture.save(tmp_path / name)
    assert path.read_bytes().startswith(start)


@pytest.mark.parametrize("name", ["p", "p.jpeg", "p.svg.bak"])
def test_an_unknown_format_is_refused_with_the_known_ones(undrawable, tmp_path, name):
    with pytest.raises(UnknownPictureFormat, match=r"known are \.svg, .* and \.txt$"):
        undrawable.save(tmp_path / name)


def test_dot_and_outline_need_no_engine(undrawable, tmp_path):
    assert undrawable.save(tmp_path / "p.dot").read_text(encoding="utf-8") == DOT
    assert str(undrawable) == "Box a"
    with pytest.raises(LayoutEngineNotFound):
        undrawable.save(tmp_path / "p.svg")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.dot"]


def test_mermaid_is_refused_where_it_has_no_such_picture(undrawable, tmp_path):
    with pytest.raises(UnknownPictureFormat, match="Mermaid has no picture of this kind"):
        undrawable.save(tmp_path / "p.mmd")
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_named(undrawable, tmp_path):
    with pytest.raises(UnwritableFile, match="no such file or folder"):
        undrawable.save(tmp_path / "none" / "p.dot")


def test_in_a_notebook_a_picture_shows_itself(picture):
    bundle = picture._repr_mimebundle_(include=None, exclude=None)
    assert bundle == {"image/svg+xml": picture.svg, "text/plain": "Box a"}


def test_in_a_notebook_without_an_engine_the_outline_and_the_reason_show(undrawable):
    bundle = undrawable._repr_mimebundle_()
    assert list(bundle) == ["text/plain"]
    assert bundle["text/plain"].startswith("Box a\n\n(not drawn: no program no-such-engine; ")


def test_its_representation_is_short(undrawable):
    assert repr(undrawable) == "Picture(title='One box', engine='no-such-engine')"


def test_two_pictures_can_share_a_page(picture):
    other = Picture(DOT.replace("Ä", "Ö"), "One box", "Box a")
    assert picture.svg.split('id="')[1] != other.svg.split('id="')[1]


def test_lines_that_find_no_way_are_drawn_as_plain_curves(tmp_path):
    engine = tmp_path / "engine"
    engine.write_text(
        '#!/bin/sh\ncase "$*" in\n*splines=curved*) echo \'<svg xmlns="http://www.w3.org/2000/svg" '
        'viewBox="0 0 32 20"/>\';;\n*) echo "Error: source point not in any triangle" >&2; exit 1;;'
        "\nesac\n"
    )
    engine.chmod(engine.stat().st_mode | stat.S_IXUSR)
    assert Picture(DOT, "", "", engine=engine).aspect == pytest.approx(1.6)


def engine_that(tmp_path, does):
    engine = tmp_path / "engine"
    engine.write_text(f"#!/bin/sh\n{does}\n")
    engine.chmod(engine.stat().st_mode | stat.S_IXUSR)
    return engine


@pytest.mark.parametrize("ending", ["svg", "png", "pdf"])
@pytest.mark.parametrize(
    ("does", "message"),
    [
        pytest.param("echo rubbish", "wrote something that is no ", id="rubbish"),
        pytest.param("sleep 5", "did not finish within 0.2 seconds", id="hangs"),
        pytest.param("kill -SEGV $$", "failed", id="crashes"),
        pytest.param("exit 0", "wrote no picture", id="nothing"),
    ],
)
def test_of_a_bad_engine_nothing_is_saved(tmp_path, ending, does, message):
    engine, target = engine_that(tmp_path, does), tmp_path / f"p.{ending}"
    target.write_bytes(b"as it was")
    with pytest.raises(LayoutError, match=message):
        Picture(DOT, "", "", engine=engine, timeout=0.2).save(target)
    assert target.read_bytes() == b"as it was"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["engine", target.name]


def test_an_engine_that_makes_pdf_makes_it_itself(tmp_path):
    engine = engine_that(tmp_path, 'case "$*" in *-Tpdf*) echo %PDF-1.4 own;; *) exit 1;; esac')
    assert Picture(DOT, "", "", engine=engine).pdf == b"%PDF-1.4 own\n"


@pytest.fixture
def logging_engine(tmp_path):
    """An engine that makes every format, and notes its arguments in a file beside it."""
    return engine_that(
        tmp_path,
        'echo "$@" >>"$0.log"\n'
        'case "$*" in\n'
        "*-Tpdf*) echo %PDF-1.4;;\n"
        "*-Tpng*) printf '\\211PNG\\r\\n\\032\\n';;\n"
        '*) echo \'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3095.2 1054.4"/>\';;\n'
        "esac",
    )


@pytest.mark.parametrize(
    ("theme", "ground"),
    [("auto", "#FFFFFF"), ("light", "#FFFFFF"), ("dark", "#14171C"), ("print", "#FFFFFF")],
)
@pytest.mark.parametrize(("page", "size"), [(False, ""), (True, " -Gsize=10.75,7.32")])
def test_png_and_pdf_have_the_ground_of_their_theme_and_the_size_of_their_page(
    logging_engine, theme, ground, page, size
):
    picture = Picture(DOT, "", "", engine=logging_engine, page=page).in_theme(theme)
    picture.pdf  # noqa: B018 - asked for what the engine is told
    picture.png  # noqa: B018 - as above
    told = logging_engine.with_name("engine.log").read_text().splitlines()
    dpi = "-Gdpi=300" if page else "-Gdpi=144"
    assert told[-2:] == [
        f"-Kdot -Tpdf -Gbgcolor={ground}{size}",
        f"-Kdot -Tpng {dpi} -Gbgcolor={ground}{size}",
    ]


@pytest.mark.parametrize("theme", ["dark", "print"])
def test_a_picture_is_not_said_to_be_in_a_theme_whose_colours_it_has_not(theme):
    light = Picture('digraph { a [color="#0072B2"] }', "", "").in_theme("light")
    coloured = light.in_theme(theme)
    assert light.in_theme("auto").dot == light.dot != coloured.dot
    assert coloured.in_theme(theme) is coloured
    for other in {"auto", "light", "dark", "print"} - {theme}:
        message = f"in the theme '{theme}' cannot .*; draw it anew with theme='{other}'"
        with pytest.raises(BadSettings, match=message):
            coloured.in_theme(other)


def test_pdf_is_the_same_twice_and_has_the_title(picture):
    again = Picture(DOT, "One box", "Box a")
    assert picture.pdf == again.pdf
    assert re.search(rb"/Title ?\(One box\)", picture.pdf)


def test_without_typst_the_message_names_the_extra(picture, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(LayoutError, match=r"makes none; install .*'argmap\[pdf\]'.*ARGMAP_DOT$"):
        picture.save(tmp_path / "p.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_format_by_name_needs_no_ending(picture, tmp_path):
    assert picture.save(tmp_path / "p", "mermaid").read_bytes() == b"flowchart RL"
    with pytest.raises(UnknownPictureFormat, match=r"p\.svg ends as svg, but the"):
        picture.save(tmp_path / "p.svg", "png")
    with pytest.raises(UnknownPictureFormat, match="no picture format 'gif'; the formats are svg,"):
        picture.save(tmp_path / "p", "gif")
    with pytest.raises(UnknownPictureFormat, match="no picture format 'title'"):
        picture.rendered("title")
    assert [path.name for path in tmp_path.iterdir()] == ["p"]


def drawn_as(tmp_path, name, width, height, *lines):
    paths = "".join(f'<path fill="none" stroke="red" d="{line}"/>' for line in lines)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"><g>{paths}</g>'
    engine = tmp_path / name
    engine.write_text(f"#!/bin/sh\necho '{svg}</svg>'\n")
    engine.chmod(engine.stat().st_mode | stat.S_IXUSR)
    return Picture(DOT, name, "", engine=engine)


def test_lines_are_measured_along_their_points(tmp_path):
    assert drawn_as(tmp_path, "a", 16, 10, "M0,0C3,4 3,4 3,9", "M0,0 L0,1.5").line_length == 11.5


@pytest.mark.parametrize(
    ("first", "other", "readable"),
    [
        ((400, 100), (160, 100), "other"),
        ((180, 100), (160, 100), "first"),
        ((160, 100, "M0,0 0,90"), (160, 100, "M0,0 0,20"), "other"),
        ((160, 100, "M0,0 0,22"), (160, 100, "M0,0 0,20"), "first"),
        ((240, 100, "M0,0 0,20"), (160, 100, "M0,0 0,90"), "first"),
    ],
    ids=["shape", "about the same shape", "lines", "about as long lines", "lines against shape"],
)
def test_only_a_clearly_more_readable_picture_replaces_the_first(tmp_path, first, other, readable):
    one, two = drawn_as(tmp_path, "first", *first), drawn_as(tmp_path, "other", *other)
    assert most_readable([one, two]).title == readable


def test_without_an_engine_the_first_picture_is_taken(undrawable):
    assert most_readable([undrawable, Picture(DOT, "", "")]) is undrawable
