"""Passages that two maps cite are shared evidence, whether the debate says so or not."""

import pytest

from argmap.comparison import compare
from argmap.formats import read_map

MAP = """\
argmap: 1
id: {name}
sources:
  w: {{title: A study, {address}}}
thesis: {{t: We should go.}}
evidence:
  e: {{text: It rained., supports: t, cite: {cite}}}
"""
DOI, URL = "doi: 10.1000/ab", "url: 'https://example.org/study'"


@pytest.fixture
def citing():
    def build(name, address, cite):
        reading = read_map(MAP.format(name=name, address=address, cite=cite), f"{name}.yaml")
        assert reading.map is not None
        return reading.map

    return build


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        pytest.param((DOI, "w p. 3"), (DOI, "w p. 3"), "doi:10.1000/ab p. 3", id="same DOI"),
        pytest.param(
            (DOI, "w p. 3"),
            ("doi: https://doi.org/10.1000/AB", "w p. 3"),
            "doi:10.1000/ab p. 3",
            id="same DOI, written otherwise",
        ),
        pytest.param(
            (DOI, "w p. 3"),
            ("doi: <https://www.doi.org/doi:10.1000/AB>", "w p. 3"),
            "doi:10.1000/ab p. 3",
            id="same DOI, with brackets",
        ),
        pytest.param(
            (URL, "w ¶2"),
            ("url: 'https://EXAMPLE.org/study/#top'", "w ¶2"),
            "https://example.org/study ¶2",
            id="same URL",
        ),
        pytest.param(
            (URL, "{source: w, quote: it rained}"),
            (URL, "{source: w, quote: it  rained}"),
            "https://example.org/study it rained",
            id="same quote",
        ),
        pytest.param((DOI, "w p. 3"), (DOI, "w p. 4"), None, id="another page"),
        pytest.param((DOI, "w"), (DOI, "w"), None, id="no passage"),
        pytest.param((DOI, "w p. 3"), (URL, "w p. 3"), None, id="another work"),
        pytest.param(("pages: 1-9", "w p. 3"), ("pages: 1-9", "w p. 3"), None, id="no address"),
    ],
)
def test_the_same_passage_of_the_same_work(debate, citing, first, second, name):
    maps = [citing("ada", *first), citing("bo", *second)]
    found = compare(debate(maps, {})).shared_evidence
    assert [(one.entry, one.is_registered) for one in found] == ([(name, False)] if name else [])
    assert all(one.readings[0].claims == ("e",) for one in found)


@pytest.mark.parametrize(("uses", "count"), [({"ada": "e", "bo": "e"}, 0), ({"ada": "e"}, 1)])
def test_what_the_debate_registers_is_not_told_twice(debate, citing, uses, count):
    maps = [citing(name, DOI, "w p. 3") for name in ("ada", "bo")]
    found = compare(debate(maps, {}, evidence={"study": uses})).shared_evidence
    assert sum(not one.is_registered for one in found) == count
