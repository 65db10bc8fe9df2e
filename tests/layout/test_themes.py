"""Colours that can be told apart from their ground."""

import re

import attrs
import pytest

from argmap.layout.themes import DARK, LIGHT, PRINT, THEMES, colour_class, dark_style, recoloured


def luminance(colour):
    """Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    shares = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK, PRINT], ids=["light", "dark", "print"])
@pytest.mark.parametrize("ground", ["page", "thesis_fill", "claim_fill", "evidence_fill"])
def test_text_has_the_contrast_of_wcag_aa(theme, ground):
    fill = getattr(theme, ground)
    assert contrast(theme.ink, fill) >= 7
    assert contrast(theme.muted, fill) >= 4.5
    assert contrast(theme.support, fill) >= 3
    assert contrast(theme.attack, fill) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_have_six_digits_and_differ(theme):
    colours = list(attrs.asdict(theme).values())
    assert all(re.fullmatch("#[0-9A-F]{6}", colour) for colour in colours)
    assert len(set(colours)) == len(colours)


def test_every_light_colour_has_a_dark_rule():
    classes = {colour_class("fill", colour) for colour in attrs.asdict(LIGHT).values()}
    style = dark_style("p", classes)
    assert all(colour in style for colour in attrs.asdict(DARK).values())


def test_signs_and_badges_can_be_read_in_print():
    assert contrast(PRINT.ink, PRINT.frame) >= 7
    for ground in (PRINT.support, PRINT.attack, PRINT.muted):
        assert contrast(PRINT.page, ground) >= 7


def test_no_box_has_a_ground_in_print():
    grounds = {value for name, value in attrs.asdict(PRINT).items() if name.endswith("_fill")}
    assert grounds == {PRINT.page}


@pytest.mark.parametrize(
    ("dot", "expected"),
    [
        ('a [color="#0072b2"]', 'a [color="#56B4E9"]'),
        ('<FONT COLOR="#1B1F24">', '<FONT COLOR="#E6EAF0">'),
        ('e [color="#0072B2:#B84300;0.5"]', 'e [color="#56B4E9:#FF9A5C;0.5"]'),
        ("<TD>#0072B2 &quot;#0072B2&quot;</TD>", "<TD>#0072B2 &quot;#0072B2&quot;</TD>"),
        ("<TD>=&quot;#0072B2&quot;</TD>", "<TD>=&quot;#0072B2&quot;</TD>"),
        ('a [color="#123456"]', 'a [color="#123456"]'),
    ],
)
def test_only_colours_are_recoloured(dot, expected):
    assert recoloured(dot, "dark") == expected
    assert recoloured(dot, "auto") == recoloured(dot, "light") == dot


def test_every_theme_has_its_colours():
    light = " ".join(f'c="{colour}"' for colour in attrs.asdict(LIGHT).values())
    for name, theme in THEMES.items():
        assert recoloured(light, name).split() == [f'c="{x}"' for x in attrs.asdict(theme).values()]
