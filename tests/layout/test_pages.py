"""Pictures that fit on a page."""

import re

import pytest

from argmap.layout.pages import fitted, page_scale, size_for_engine
from argmap.layout.picture import Picture


def svg(width, height):
    return f'<svg width="{width}pt" height="{height}pt" viewBox="0.00 0.00 {width} {height}"></svg>'


@pytest.mark.parametrize(
    ("size", "scale", "room"),
    [
        pytest.param((100, 100), 1, "10.75,7.32", id="small"),
        pytest.param((527.2, 773.8), 1, "7.32,10.75", id="just a page"),
        pytest.param((1054.4, 1547.6), 0.5, "7.32,10.75", id="twice as large, upright"),
        pytest.param((1547.6, 1054.4), 0.5, "10.75,7.32", id="twice as large, across"),
        pytest.param((7738, 100), 0.1, "10.75,7.32", id="a strip"),
    ],
)
def test_a_picture_is_made_as_much_smaller_as_needed(size, scale, room):
    picture = svg(*size)
    assert page_scale(picture) == pytest.approx(scale)
    assert size_for_engine(picture) == room
    found = re.search(r'width="([\d.]+)pt" height="([\d.]+)pt" viewBox="(.*?)"', fitted(picture))
    assert [float(found[1]), float(found[2])] == pytest.approx(
        [scale * side for side in size], 0.01
    )
    assert found[3] == f"0.00 0.00 {size[0]} {size[1]}"


def test_png_and_svg_of_a_page_fit_on_it(engine):
    wide = Picture("digraph { a [width=30] b [width=30] }", "Wide", "", page=True, engine=engine)
    width = int.from_bytes(wide.png[16:20], "big")
    assert width / 300 * 72 == pytest.approx(773.8, abs=3)
    assert float(re.search(r'width="([\d.]+)pt"', wide.svg)[1]) == pytest.approx(773.8, abs=1)
