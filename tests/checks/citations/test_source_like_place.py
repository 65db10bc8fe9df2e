"""A source is not called what a citation takes for a place."""

import pytest

from argmap.checks.citations import source_like_place

MAP = "argmap: 1\nsources: {{{}: Audit}}\nthesis: {{t: {{text: T., cite: ¶1}}}}\n"


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("p0", "p. 0"),
        ("para8", "¶8"),
        ("ch2", "ch. 2"),
        ("l5", "l. 5"),
        ("pp3-5", "p. 3-5"),
        ("p1a", "p. 1a"),
    ],
)
def test_an_id_that_reads_like_a_place_is_reported(messages, map_of, name, place):
    [message] = messages(source_like_place, map_of(MAP.format(name)))
    assert message == (
        f"the id {name!r} reads like a place: `cite: {name}` cites {place} of the mapped text, "
        "not this source"
    )
    cited = map_of(MAP.format(name).replace("¶1", name)).thesis.citations
    assert [one.source for one in cited] == [None]


@pytest.mark.parametrize("name", ["audit22", "p", "paper1", "p-1", "page", "p12-audit"])
def test_other_ids_are_accepted(messages, map_of, name):
    assert messages(source_like_place, map_of(MAP.format(name))) == []
    cited = map_of(MAP.format(name).replace("¶1", name)).thesis.citations
    assert [one.source for one in cited] == [name]
