"""Text to YAML scalars: whatever is written reads back as the same text."""

import pytest
import yaml
from hypothesis import given

from argmap.syntax import building, decode, literal, parse, quote
from argmap.testing import texts


def reread(text):
    problems, _ = decode("a.yaml", text)
    node = parse(problems)
    assert problems.sorted() == ()
    return node


@pytest.fixture(params=["SafeLoader", "CSafeLoader"])
def loader(request, monkeypatch):
    if not hasattr(yaml, request.param):
        pytest.skip("PyYAML was built without libyaml")
    monkeypatch.setattr(building, "_EVENTS", getattr(yaml, request.param))


@pytest.mark.usefixtures("loader")
class TestEveryText:
    @given(texts(multiline=True))
    def test_survives_in_a_block(self, text):
        assert reread(f"a: {quote(text)}\n").get("a").text == text

    @given(texts(multiline=True))
    def test_survives_in_a_list(self, text):
        assert reread(f"a: [{quote(text, in_flow=True)}, b]\n").get("a").items[0].text == text

    @given(texts(multiline=True))
    def test_survives_as_a_literal_block_where_it_can_be_one(self, text):
        block = literal(text, "  ")
        assert block is None or reread(f"a: {block}\nb: c\n").get("a").text == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("Barrels hold water.", "Barrels hold water.", id="plain"),
        pytest.param("¶8", "¶8", id="paragraph"),
        pytest.param("no", "no", id="a word YAML tools mistake, but argmap does not"),
        pytest.param("who: me", '"who: me"', id="colon"),
        pytest.param("point #3", '"point #3"', id="hash"),
        pytest.param("- dash", '"- dash"', id="dash"),
        pytest.param("", '""', id="empty"),
        pytest.param("tab\there", r'"tab\there"', id="tab"),
    ],
)
def test_quotes_stand_only_where_yaml_needs_them(text, written):
    assert quote(text) == written
