"""A quote stands where it is cited from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.checks import Texts
from argmap.checks.citations import quote_not_found
from argmap.formats import read_plain_text
from argmap.model import ArgumentMap, Citation, Claim, Locator, Role, Unit
from argmap.workflow.fixing import fix_paths
from argmap.workflow.texts import TextFiles


@pytest.fixture
def quoting(beside):
    """Give what returns what is found wrong with a quote, its prefix and its suffix."""

    def find(quote, paragraph="3", **details):
        places = () if paragraph is None else (Locator(Unit.PARAGRAPH, *paragraph.split("-")),)
        text = details.pop("text", None)
        thesis = Claim(
            "t", "T.", Role.THESIS, citations=(Citation(None, places, quote, **details),)
        )
        argument_map = ArgumentMap("okafor-2024", claims=(thesis,))
        return beside(quote_not_found, argument_map, **({} if text is None else {"text": text}))

    return find


@pytest.mark.parametrize(
    ("quote", "paragraph"),
    [
        pytest.param("the roofs that drown us", "3", id="as it stands"),
        pytest.param("THE ROOFS that  drown\nus", "3", id="case and space"),
        pytest.param('"it is the roofs', "3", id="another quotation mark"),
        pytest.param("pours' — so he told", "3", id="another dash and mark"),
        pytest.param("the roofs that drown us.", "3", id="a stop that ends the quote"),
        pytest.param("a barrel at each down‑pipe", "4", id="a hyphen that does not break"),
        pytest.param("the roofs that drown us", "2-4", id="in a range"),
        pytest.param("the roofs that drown us", None, id="anywhere in the text"),
        pytest.param("river rose. “It is the roofs", "2-3", id="over the end of a paragraph"),
    ],
)
def test_it_is_found_whatever_the_marks(quoting, quote, paragraph):
    assert quoting(quote, paragraph) == []


@pytest.mark.parametrize(
    ("quote", "paragraph", "message", "remedy"),
    [
        pytest.param(
            "the roofs that drown us",
            "4",
            "the quote “the roofs that drown us” of the claim 't' stands in ¶3, not in ¶4",
            "cite ¶3, or quote the paragraph that is meant",
            id="another paragraph",
        ),
        pytest.param(
            "the roofs that drown us",
            "40",
            "the quote “the roofs that drown us” of the claim 't' stands in ¶3, not in ¶40",
            "cite ¶3, or quote the paragraph that is meant",
            id="outside the text",
        ),
        pytest.param(
            "the roofs which drown us",
            "3",
            "the quote “the roofs which drown us” of the claim 't' is not in ¶3",
            "the nearest passage, in ¶3: “the roofs that drown us”",
            id="a wrong word",
        ),
        pytest.param(
            "the first hour of the rain",
            "3",
            "the quote “the first hour of the rain” of the claim 't' is not in ¶3",
            "the nearest passage, in ¶4: “the first half hour of rain”",
            id="misremembered, and in another paragraph",
        ),
        pytest.param(
            "snow is a different matter altogether",
            "3",
            "the quote “snow is a different matter altogether” of the claim 't' is not in ¶3",
            "copy the words from the text; no passage near them was found",
            id="nothing like it",
        ),
        pytest.param(
            "it pours – so she told",
            None,
            "the quote “it pours – so she told” of the claim 't' is not in the text",
            "the nearest passage, in ¶3: “it pours” – so he told”",
            id="no paragraph named",
        ),
        pytest.param(
            "Barrels for the harbour",
            "1",
            "the quote “Barrels for the harbour” of the claim 't' stands in a heading, "
            "which is no paragraph",
            "quote words of the paragraph that makes the claim",
            id="a heading",
        ),
        pytest.param(
            "…",
            "1",
            "the quote “…” of the claim 't' is not in ¶1",
            "copy the words from the text; no passage near them was found",
            id="only marks",
        ),
        pytest.param(
            "of the city, walked",
            "1",
            "the quote “of the city, walked” of the claim 't' is not in ¶1",
            "the nearest passage, in ¶1: “of the city walked”",
            id="a comma that the text does not have",
        ),
    ],
)
def test_what_is_wrong_is_told_with_the_nearest_passage(quoting, quote, paragraph, message, remedy):
    [found] = quoting(quote, paragraph)
    assert (found.message, found.help) == (message, remedy)
    assert found.part == ("claims", "t", "cite", 0)


@pytest.mark.parametrize(
    ("details", "found"),
    [
        pytest.param({"prefix": "seen"}, [], id="prefix"),
        pytest.param({"suffix": "since"}, [], id="suffix"),
        pytest.param({"prefix": "keeps the", "suffix": "out"}, ["misplaced"], id="both, wrong"),
    ],
)
def test_prefix_and_suffix_say_which_of_several_places_is_meant(quoting, details, found):
    messages = [one.message for one in quoting("a gnat", "8", **details)]
    assert len(messages) == len(found)
    assert all("not where its `prefix` and `suffix` say" in one for one in messages)


def test_a_quote_in_italics_or_with_split_letters_is_found(quoting):
    text = "_The cafe\u0301 was co\u00adzy_, *really*."
    assert quoting("café was cozy, really", "1", text=text) == []


def test_signs_without_spaces_are_found(quoting):
    assert quoting("屋顶的雨水", "1", text="洪水来自屋顶的雨水，不是河流。") == []
    [found] = quoting("屋顶的雪水", "1", text="洪水来自屋顶的雨水，不是河流。")
    assert found.help == "the nearest passage, in ¶1: “屋顶的雨水”"


MAP = """\
argmap: 1
id: okafor-2024
thesis:
  t: {{text: Roofs., cite: [¶1, {{paragraph: {paragraph}, quote: {quote}}}]}}  # kept
"""


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(("4", "that drown us"), ("3", "that drown us"), id="its paragraph"),
        pytest.param(
            ("3", "the roofs which drown us whenever"),
            ("3", "the roofs that drown us whenever"),
            id="its words",
        ),
        pytest.param(
            ("3", "'pours, so he told the Council'"),
            ("3", "pours” – so he told the Council"),
            id="words with a mark",
        ),
    ],
)
def test_a_fix_writes_what_the_text_has(tmp_path, text, before, after):
    (tmp_path / "okafor-2024.txt").write_text(text, encoding="utf-8")
    written, mended = (
        MAP.format(paragraph=paragraph, quote=quote) for paragraph, quote in (before, after)
    )
    path = tmp_path / "okafor-2024.yaml"
    path.write_text(written, encoding="utf-8")
    texts = TextFiles(tmp_path)
    assert fix_paths([path], texts=texts).changes == ()
    [change] = fix_paths([path], texts=texts, unsafe=True).changes
    assert change.after.decode() == mended


@given(
    words=st.lists(st.sampled_from("ab"), max_size=30),
    phrase=st.lists(st.sampled_from("ab"), min_size=1, max_size=5),
)
def test_it_is_found_exactly_where_it_stands(words, phrase):
    text, quote = " ".join(words), " ".join(phrase)
    citation = Citation(None, (), quote)
    argument_map = ArgumentMap(
        "okafor-2024", claims=(Claim("t", "T.", Role.THESIS, citations=(citation,)),)
    )
    found = list(quote_not_found.check(argument_map, Texts(read_plain_text(text.encode()))))
    assert bool(found) == (f" {quote} " not in f" {text} ")


def test_a_long_range_is_not_counted_through_beside_a_heading(quoting, cpu_seconds):
    cited = ("Barrels for the harbor", "1-99999999")
    assert cpu_seconds(lambda: quoting(*cited)) < 0.5
    [finding] = quoting(*cited)
    assert finding.help == "the nearest passage, in a heading: “Barrels for the harbour”"
    assert finding.repair is None
