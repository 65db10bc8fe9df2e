"""argmap says the same of a map whether PyYAML was built with libyaml or not."""

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from argmap.formats import read_map
from argmap.syntax import building
from argmap.workflow.checking import check

pytestmark = pytest.mark.skipif(
    not yaml.__with_libyaml__,
    reason="PyYAML was built without libyaml: there is nothing to compare",
)

SOUND = """\
argmap: 1
id: okafor-2024
author: Ada Okafor
published: 2024-03-09

sources:
  audit22: {title: "Harbour City: drainage audit", published: 2022}

thesis:
  require: {text: New buildings should have to collect roof water., cite: ¶1}

premises:
  floods: # what it is about
    text: Roof runoff causes
      most street floods.
    cite: [¶3, audit22 p. 14]
  catch: {text: 'A barrel holds enough. Does it?', supports: require, note: Why not?}

rebuttals:
  gnats: {text: Standing barrels breed gnats., by: critics, rebuts: require, tags: [a, b]}

inferences:
  main: floods + catch -> require
"""
SCRAPS = st.sampled_from(
    [
        *"{}[]:,?-!&*%#'\"|>@`\n\t~=\\\r\x85\u2028\xa0\ufeffé",
        *(": ", ", ", "? ", " ?", "- ", " #", "\n  ", "  ", "::", "{}", "[]", "{e: }", "{!,}"),
        *("%x", "%x\n", "[::]", "---", "\n---\n", "...", "<<: ", "&a ", "*a", "!!str ", "|#", ">-"),
    ]
)


@st.composite
def damaged(draw):
    """Draw a map into which something was typed, or from which something was cut."""
    text = SOUND
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(SCRAPS) + text[at + draw(st.integers(0, 3)) :]
    return text


def verdict(text, loader):
    """Return rule, place and severity of everything that is found in a map."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(building, "_EVENTS", loader)
        found = check(read_map(text, "okafor-2024.yaml"))
    return [(one.rule, one.span.start, one.span.end, one.severity) for one in found]


@settings(max_examples=500, derandomize=True)
@given(damaged())
@example(SOUND.replace("¶1}", "}"))
@example(SOUND.replace("text: Standing", "text: , Standing"))
@example(SOUND.replace("rebuts: require,", "rebuts: !require,"))
@example(SOUND.replace("  floods:", "%x\n  floods:"))
def test_a_damaged_map_gets_the_same_verdict_from_both_parsers(text):
    assert verdict(text, yaml.CSafeLoader) == verdict(text, yaml.SafeLoader)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("argmap: 1\n premises\n {e: }", id="an empty value behind a repaired line"),
        pytest.param("argmap: 1\nthesis: {t: {text: , cite: # none\n  }}\n", id="a comment behind"),
        pytest.param("%x", id="a directive that nobody knows"),
        pytest.param("%x\nargmap: 1\n", id="one before a map"),
        pytest.param("%x\n---\nargmap: 1\n", id="one before a marked beginning"),
        pytest.param("[::]", id="two colons in brackets"),
        pytest.param("argmap: [~:]\n", id="a sign and a colon in brackets"),
        pytest.param("{!,}", id="an exclamation mark in braces"),
        pytest.param("argmap: {t: !a, b: !c]}\n", id="brackets in a tag"),
        pytest.param("argmap: !!str, a\n", id="a comma behind a tag"),
        pytest.param("{e :", id="braces left open"),
        pytest.param("[?:", id="signs in brackets left open"),
        pytest.param("argmap: {a: b\x85, c\x85d: e}\n", id="NEL in braces"),
        pytest.param("argmap: {a: b\n ? c}\n", id="a question mark before a continuation"),
        pytest.param("argmap: {a: b   ? c}\n", id="a question mark behind several spaces"),
        pytest.param("argmap: |#3 b\n", id="a number sign behind a bar"),
        pytest.param("argmap: >-#3 b\n", id="a number sign behind a dash"),
        pytest.param("argmap: 1\n? thesis\n: {t: T.}\n", id="a long name"),
    ],
)
def test_what_the_parsers_differ_on_gets_one_verdict(text):
    assert verdict(text, yaml.CSafeLoader) == verdict(text, yaml.SafeLoader)


def test_a_word_behind_an_exclamation_mark_is_kept_and_told():
    """It used to be a tag for one parser and an error for the other."""
    text = "argmap: 1\nthesis: {t: {text: !not, kind: fact}}\n"
    [found] = read_map(text, "m.yaml").diagnostics
    assert (found.rule, found.message) == (
        "text-lost-to-yaml",
        "YAML takes `!not` for a tag and drops it from this text",
    )
