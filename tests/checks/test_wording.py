"""Words are split so that claims can be compared, and no text is too much for it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from argmap.checks import RULES
from argmap.checks.wording import claims_with, content, trace, without_asides, words
from argmap.model import ArgumentMap, Claim, Role
from argmap.testing import texts

WORDS = ("the", "barrels", "leak", "a", "psychophysics", "runoff", "water", "x", "Vögel", "of")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Barrels leak.", ("barrels", "leak"), id="marks and capitals"),
        pytest.param("“Barrels” – they leak!", ("barrels", "they", "leak"), id="dash and quotes"),
        pytest.param("It’s 61% of 3.5 m", ("it's", "61%", "of", "3.5", "m"), id="figures"),
        pytest.param("STRASSE straße", ("strasse", "strasse"), id="case folded"),
        pytest.param("… – !", (), id="no word at all"),
        pytest.param("word " * 100, ("word " * 100,), id="too long to compare by words"),
    ],
)
def test_words_stand_without_marks_in_small_letters(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("The barrels leak.", "Barrels leak", True, id="article"),
        pytest.param("Barrels leak.", "Barrels may leak.", False, id="may"),
        pytest.param("Barrels leak.", "Barrels do not leak.", False, id="not"),
        pytest.param("Barrels leaked.", "Barrels leak.", False, id="tense"),
        pytest.param("Rain fills barrels.", "Barrels fill rain.", False, id="order"),
    ],
)
def test_content_leaves_out_only_what_says_nothing(one, other, same):
    assert (content(one) == content(other)) is same


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Barrels (cheap; small) are “good”.", "Barrels - are -.", id="both"),
        pytest.param("Barrels (cheap are “good.", "Barrels (cheap are “good.", id="never closed"),
        pytest.param('The "old" and "new" lids', "The - and - lids", id="straight quotes"),
    ],
)
def test_asides_are_taken_out_whole(text, expected):
    assert without_asides(text) == expected


@pytest.mark.parametrize(
    "rule", ["compound-claim", "dangling-pronoun", "quantifier-jump", "reasoning-in-a-box"]
)
@pytest.mark.parametrize(
    ("language", "applies"),
    [(None, True), ("en", True), ("en-GB", True), ("eng", True), ("de", False)],
)
def test_rules_about_english_wording_leave_other_languages_alone(rule, language, applies):
    thesis = Claim("require", "Cities should require barrels.", Role.THESIS)
    argument = ArgumentMap("okafor", claims=[thesis], language=language)
    assert RULES[rule].applies_to(argument) is applies


@given(texts(), texts())
@example("The lid stops a ﬁlter.", "Lid, also: STOPS ﬁlter")
@example("Straße", "strasse")
@example("It’s Kelvin’s \u212a", "it's kelvin's k")
def test_texts_of_the_same_words_leave_the_same_trace(one, other):
    if content(one) == content(other):
        assert trace(one) == trace(other)


@given(st.lists(st.sampled_from(WORDS), min_size=1), st.sampled_from(WORDS), st.data())
def test_a_word_more_leaves_the_beginning_or_the_end_of_a_trace(says, word, data):
    at = data.draw(st.integers(0, len(says)))
    shorter, longer = (trace(" ".join(some)) for some in (says, [*says[:at], word, *says[at:]]))
    if len(shorter) >= 10:
        assert shorter[:5] == longer[:5] or shorter[-5:] == longer[-5:]


@given(st.lists(texts()), st.lists(st.sampled_from(("a", "the ", "B", ". ", "é"))), st.booleans())
def test_hints_are_found_as_in_one_text_after_the_other(says, hints, folded):
    claims = tuple(Claim(f"c{n}", text, Role.PREMISE) for n, text in enumerate(says))
    seen = [one.text.casefold() if folded else one.text for one in claims]
    expected = [c for c, s in zip(claims, seen, strict=True) if any(h in s for h in hints)]
    assert claims_with(hints, claims, folded=folded) == expected
