"""What an author wrote in a sound file stands in the map that is read from it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given

from argmap.formats import read_map, write_map
from argmap.formats.map_fields import CLAIM_FIELDS, INFERENCE_FIELDS
from argmap.syntax import Scalar, decode, every_node, parse
from argmap.testing import argument_maps

MAPS = sorted((Path(__file__).parents[2] / "maps").rglob("*-20*.yaml"))
NAMES = {field.name for table in (CLAIM_FIELDS, INFERENCE_FIELDS) for field in table}


def words(text):
    """Count the words in the values and names of a file, apart from the names of fields."""
    problems, _ = decode("m.yaml", text)
    scalars = (node.text for node in every_node(parse(problems)) if isinstance(node, Scalar))
    said = (scalar for scalar in scalars if scalar not in NAMES)
    return Counter(word for scalar in said for word in re.findall(r"[\w¶§~%]+", scalar))


@pytest.mark.parametrize("path", MAPS, ids=lambda path: path.stem)
def test_every_word_of_a_shipped_map_is_written_again(path):
    text = path.read_text(encoding="utf-8")
    assert words(text) - words(write_map(read_map(text, path.name).map)) == Counter()


@given(argument_maps())
def test_every_word_of_a_written_map_is_in_the_map_that_is_read(argument_map):
    text = write_map(argument_map)
    assert words(write_map(read_map(text, "m.yaml").map)) == words(text)


def test_every_kind_of_notation_keeps_its_words():
    text = """\
argmap: 1
author: ['no', 012, 1e3]
note: |
  First line: with a colon,
    and an indent # that is no comment.
x-mine: {deep: [1:20, ~, {more: 0x1f}]}
thesis:
  yes: "Tab\\there, \\u00e9 and 'quotes'."
premises:
  no:
    text: >-
      Folded over
      two lines.
    supports: yes
    cite: [¶3, {page: 14-16, quote: "so: it is"}]
    confidence: 0.50
    tags: [on, off]
"""
    reading = read_map(text, "m.yaml")
    assert reading.diagnostics == ()
    assert words(text) - words(write_map(reading.map)) == Counter()
    assert reading.map.note.startswith("First line: with a colon,\n  and an indent # that")
    assert reading.map.authors == ("no", "012", "1e3")
    assert reading.map.thesis.text == "Tab\there, é and 'quotes'."
    assert reading.map.claim("no").text == "Folded over two lines."
