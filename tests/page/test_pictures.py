"""The pictures of a page are those that argmap draws, without what the page has itself."""

import re
import xml.etree.ElementTree as ET
from collections import Counter

import pytest

from argmap.page.numbers import Numbers
from argmap.page.pictures import Pictures
from argmap.workflow.drawing import draw_split
from argmap.workflow.drawing_views import Wish

pytestmark = pytest.mark.usefixtures("engine")


@pytest.fixture(scope="module")
def pictures(five):
    """What is drawn for the five authors, by map, and all of it."""
    drawn = Pictures(Numbers(five[0]))
    told = {one.id: drawn.of_map(one) for one in drawn.numbers.maps}
    return drawn, told, drawn.of_debate()


def elements_in(svg):
    """The elements of a compact picture, whose attributes need no quotation marks."""
    quoted = re.sub(r' ([\w-]+)=([^" >]+)', r' \1="\2"', svg)
    return ET.fromstring(quoted)  # noqa: S314 - what this test has drawn


def test_every_map_is_drawn_as_a_split_map_is(pictures):
    drawn, told, _ = pictures
    for argument_map in drawn.numbers.maps:
        expected = [top for top, _ in draw_split(argument_map, Wish())]
        tops = [argument_map.claims[one["top"]].id for one in told[argument_map.id]]
        assert tops == expected


def test_every_claim_and_every_step_is_in_some_picture(pictures):
    drawn, told, _ = pictures
    for number, argument_map in enumerate(drawn.numbers.maps):
        claims, steps = set(), set()
        for one in told[argument_map.id]:
            root = elements_in(drawn.drawn[one["picture"]])
            assert root.get("data-m") == str(number)
            boxes = [part.get("data-c") for part in root.iter() if part.get("data-c")]
            assert len(boxes) == len(set(boxes))
            claims |= set(boxes)
            steps |= {part.get("data-s") for part in root.iter()} - {None}
        assert claims == set(map(str, range(len(argument_map.claims))))
        assert steps <= set(map(str, range(len(argument_map.inferences))))


def test_a_text_is_left_to_the_page_with_the_words_of_each_line(pictures):
    drawn, told, _ = pictures
    for argument_map in drawn.numbers.maps:
        for one in told[argument_map.id]:
            for part in elements_in(drawn.drawn[one["picture"]]).iter("g"):
                if part.get("data-c") is None:
                    continue
                claim = argument_map.claims[int(part.get("data-c"))]
                _, _, *words = map(int, part.get("data-t").split(","))
                assert sum(words) == len(claim.text.split())
                empty = [line for line in part.findall("text") if not line.text]
                assert 1 <= len(empty) <= 2
                assert claim.text not in "".join(part.itertext())


def test_what_is_folded_is_marked_and_shown_in_another_picture(pictures):
    drawn, told, _ = pictures
    for records in told.values():
        tops = {str(one["top"]) for one in records}
        marks, whole = set(), set()
        for one in records:
            for box in elements_in(drawn.drawn[one["picture"]]).iter("g"):
                folded = box.find("g[@data-f]")
                if folded is None:
                    whole.add(box.get("data-c"))
                else:
                    assert folded.get("data-f") == box.get("data-c")
                    assert re.fullmatch(r"\+\d+ below", "".join(folded.itertext()))
                    marks.add(box.get("data-c"))
        assert marks <= tops | whole
        assert tops - {"0"} <= marks


def test_the_merged_view_has_a_chip_for_each_author_and_a_line_for_each_link(pictures):
    drawn, _, told = pictures
    root = elements_in(drawn.drawn[told["merged"]])
    authors = [str(number) for number in range(len(drawn.numbers.maps))]
    for box in root.iter("g"):
        if box.get("data-p"):
            assert [part.get("data-m") for part in box.findall("g")] == authors
    lines = {part.get("data-e") for part in root.iter()} - {None}
    assert lines == set(map(str, range(len(told["links"]))))


def test_the_timeline_has_a_card_for_each_author_and_proposition(pictures):
    drawn, _, told = pictures
    root = elements_in(drawn.drawn[told["timeline"]])
    cards = Counter(part.get("data-p") for part in root.iter() if part.get("data-m"))
    theses = [number for number, one in enumerate(drawn.numbers.propositions) if one.thesis]
    assert cards == {str(number): len(drawn.numbers.maps) for number in theses}


def test_every_class_and_every_head_is_in_the_style_sheet(pictures):
    drawn, _, _ = pictures
    sheet = drawn.styles.sheet
    used = {
        name
        for svg in drawn.drawn
        for part in elements_in(svg).iter()
        for name in [part.get("class")]
    } - {None}
    assert used == set(re.findall(r"\.([A-Z]+)\{", sheet))
    heads = set(re.findall(r"url\(#([\w-]+)\)", sheet))
    assert heads == set(re.findall(r'<marker id="([\w-]+)"', drawn.styles.heads))
    variables = set(re.findall(r"var\(--([\w-]+)\)", sheet))
    assert variables <= set(re.findall(r"--([\w-]+):", sheet))


def test_a_picture_has_only_shapes_and_texts_in_whole_points(pictures):
    for svg in pictures[0].drawn:
        for part in elements_in(svg).iter():
            assert part.tag in {"svg", "g", "rect", "path", "circle", "text", "tspan"}
            for name, value in part.attrib.items():
                if name != "class":
                    assert "." not in value, (part.tag, name, value)
