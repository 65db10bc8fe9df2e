"""The theme and the width of every view."""

import re
from pathlib import Path

import attrs
import pytest

import argmap
from argmap.errors import BadSettings
from argmap.layout.pages import page_scale
from argmap.layout.themes import DARK, LIGHT, PRINT
from argmap.workflow.drawing_maps import LEAST_LETTERS
from argmap.workflow.drawing_views import VIEWS

MAPS = Path(__file__).parents[2] / "maps"
BRIDGE = argmap.compare(argmap.load_debate(MAPS / "mill-bridge"))
COLOUR = re.compile('(?:fill|stroke)="(#[0-9A-Fa-f]{6})"')


pytestmark = pytest.mark.usefixtures("engine")


def draw(view, **wishes):
    maps = ("pell-2024",) if view == "map" else ()
    return argmap.draw(BRIDGE, view=view, maps=maps, **wishes)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(("name", "theme"), [("light", LIGHT), ("dark", DARK), ("print", PRINT)])
def test_a_picture_has_only_the_colours_of_its_theme(view, name, theme):
    picture = draw(view, theme=name)
    used = {colour.upper() for colour in COLOUR.findall(picture.svg)}
    assert used <= {*attrs.asdict(theme).values(), "#000000"}
    assert "prefers-color-scheme" not in picture.svg
    assert f"color-scheme:{'dark' if name == 'dark' else 'light'}}}" in picture.svg
    assert picture.outline == draw(view).outline


@pytest.mark.parametrize("view", VIEWS)
def test_a_page_holds_every_view(view):
    svg = draw(view, width="page").svg
    sides = sorted(
        float(side) for side in re.search(r'width="(.*?)pt" height="(.*?)pt"', svg).groups()
    )
    assert sides[0] <= 527.3
    assert sides[1] <= 773.9


def test_lines_are_short_on_a_page_and_long_on_a_screen():
    long, usual, short = (
        draw("map", width=width, direction="RL").dot.count("<TR>")
        for width in ("screen", None, "page")
    )
    assert long < usual < short


def test_so_little_of_a_large_map_is_drawn_on_a_page_that_it_can_be_read():
    giustozzi = argmap.load(MAPS / "iran-in-syria" / "giustozzi-2025.yaml")
    picture = argmap.draw(giustozzi, width="page")
    assert page_scale(picture.svg) * 11 >= LEAST_LETTERS
    assert 12 <= picture.svg.count("data-claim") < 40
    everything = argmap.draw(giustozzi, width="page", everything=True, direction="RL")
    assert everything.svg.count("data-claim") == 110


@pytest.mark.parametrize(
    ("name", "fewest", "most"), [("borshchevskaya-2021", 20, 37), ("gzero-2018", 20, 20)]
)
def test_a_smaller_map_is_folded_on_a_page_only_where_it_could_not_be_read(name, fewest, most):
    argument_map = argmap.load(MAPS / "iran-in-syria" / f"{name}.yaml")
    picture = argmap.draw(argument_map, width="page")
    assert page_scale(picture.svg) * 11 >= LEAST_LETTERS
    assert fewest <= picture.svg.count("data-claim") <= most


@pytest.mark.parametrize(
    ("wish", "message"),
    [
        ({"theme": "pink"}, "no theme 'pink'; the themes are auto, light, dark, print"),
        ({"width": "wide"}, "no width 'wide'; the widths are screen, page"),
    ],
)
def test_an_unknown_theme_or_width_is_refused(wish, message):
    with pytest.raises(BadSettings, match=message):
        draw("map", **wish)
