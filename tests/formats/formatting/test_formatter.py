"""The canonical layout changes how a file looks, and nothing that it says."""

import importlib.util
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from argmap.formats import names_a_format, read_debate, read_map, write_debate, write_map
from argmap.formats.formatting import format_yaml
from argmap.syntax import Mapping, Sequence, find_comments
from argmap.testing import argument_maps, debates

_PATH = Path(__file__).with_name("scribbling.py")
_SPEC = importlib.util.spec_from_file_location("scribbling", _PATH)
scribbling = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(scribbling)

MAPS = Path(__file__).parents[3] / "maps"


def laid_out(text):
    formatted = format_yaml(read_map(text, "a.yaml").places, "argmap")
    assert formatted.is_same
    assert formatted.changed_comment is None
    return formatted.text


def parts_of(document):
    """Return where each part begins, in the order of the text."""
    waiting, found = [((), document.root)], []
    while waiting:
        part, node = waiting.pop()
        if isinstance(node, Mapping):
            found += [(key.start, (*part, key.text)) for key, _ in node.entries]
            waiting += [((*part, key.text), value) for key, value in node.entries]
        elif isinstance(node, Sequence):
            found += [(item.start, (*part, i)) for i, item in enumerate(node.items)]
            waiting += [((*part, i), item) for i, item in enumerate(node.items)]
    return sorted(found, key=lambda one: (one[0], len(one[1])))


def misplaced(text):
    """Yield the comments that do not stand by the part that they name, or begin the file."""
    document = scribbling.document_of(text)
    parts = parts_of(document)
    top = parts[0][0]
    for comment in find_comments(document.source, document.root, re.compile("#")):
        said = text[comment.start : comment.end]
        where, named = re.fullmatch(r"# (above|behind|behind name) (\(.*\)) \d+", said).groups()
        before = [part for start, part in parts if start < comment.start]
        behind = [(start, part) for start, part in parts if start > comment.start]
        near = [part for start, part in behind if start == behind[0][0]]
        if where == "behind":  # several parts may end on the line
            near = [before[-1][:count] for count in range(1, len(before[-1]) + 1)]
        elif where == "behind name":
            near = before[-1:]
        if named not in map(repr, near) and comment.start > top:
            yield said


@settings(max_examples=100)
@given(argument_maps(), st.integers(0, 2**32))
def test_a_map_and_its_comments_stay_however_it_was_written(argument_map, seed):
    scribbler = scribbling.Scribbler(seed)
    messy = scribbler.file(scribbling.tree_of(write_map(argument_map)))
    before = read_map(messy, "a.yaml")
    assert before.map == argument_map
    text = laid_out(messy)
    document = scribbling.document_of(text)
    assert read_map(text, "a.yaml").map == argument_map
    found = find_comments(document.source, document.root, re.compile("#"))
    assert sorted(text[one.start : one.end] for one in found) == sorted(scribbler.comments)
    assert list(misplaced(text)) == []
    assert laid_out(text) == text


@settings(max_examples=40)
@given(debates(), st.integers(0, 2**32))
def test_a_debate_and_its_comments_stay_however_it_was_written(debate, seed):
    files = {f"{one.id}.yaml": read_map(write_map(one), f"{one.id}.yaml") for one in debate.maps}
    scribbler = scribbling.Scribbler(seed)
    messy = scribbler.file(scribbling.tree_of(write_debate(debate)))
    before = read_debate(messy, "debate.yaml", files.__getitem__)
    formatted = format_yaml(before.places, "argmap-debate")
    assert formatted.is_same
    assert read_debate(formatted.text, "debate.yaml", files.__getitem__).debate == debate
    assert list(misplaced(formatted.text)) == []
    assert formatted.text.count("# ") >= len(scribbler.comments)


@given(argument_maps())
def test_what_argmap_writes_is_laid_out(argument_map):
    text = write_map(argument_map)
    assert laid_out(text) == text


@pytest.mark.parametrize(
    "path", sorted(MAPS.rglob("*.yaml")), ids=lambda path: path.relative_to(MAPS).as_posix()
)
def test_nothing_changes_in_the_shipped_maps(path):
    content = path.read_bytes()
    form = names_a_format(content)
    if form == "argmap":
        reading = read_map(content, str(path))
    else:
        reading = read_debate(
            content,
            str(path),
            lambda name: read_map((path.parent / name).read_bytes(), name),
        )
    assert format_yaml(reading.places, form).text.encode() == content
