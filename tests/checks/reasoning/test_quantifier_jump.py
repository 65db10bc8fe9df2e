"""Nobody gets from some to all unseen."""

import pytest

from argmap.checks.reasoning import quantifier_jump

MESSAGE = "the conclusion 'safe' says {!r}, but what it follows from says only {}"
MAP = """\
argmap: 1
thesis: {{safe: "{conclusion}"}}
premises: {{one: "{one}", other: "{other}"}}
inferences: {{main: one + other -> safe}}
"""


@pytest.mark.parametrize(
    ("conclusion", "one", "other", "words"),
    [
        ("All barrels are safe.", "Many barrels are old.", "Some old things are safe.",
         ("all", "'many' and 'some'")),
        ("Barrels never leak.", "Most barrels hold.", "They often hold.",
         ("never", "'most' and 'often'")),
        ("Everyone needs a barrel.", "Many people need one.", "Many others do.",
         ("everyone", "'many'")),
        ("Most barrels are safe.", "Many are.", "Some are.", None),
        ("All barrels are safe.", "Many barrels are old.", "Old things are safe.", None),
        ("All barrels are safe.", "Many barrels are old.", "Many leak, but all are safe.", None),
        ("Not all barrels are safe.", "Many leak.", "Some burst.", None),
        ("Almost all barrels are safe.", "Many are.", "Some are.", None),
        ("Barrels do not leak at all.", "Many are dry.", "Some are dry.", None),
        ("All but two barrels are safe.", "Many are.", "Some are.", None),
        ("Above all, barrels are safe.", "Many are.", "Some are.", None),
        ("All barrels are safe.", "Some 40 barrels are.", "Many are.", None),
        ("All barrels are safe.", "They are the most tested ones.", "Many are.", None),
        ("Barrels are safe overall.", "Many are.", "Some are.", None),
    ],
)  # fmt: skip
def test_quantifier_jump_weighs_every_premise(messages, map_of, conclusion, one, other, words):
    argument = map_of(MAP.format(conclusion=conclusion, one=one, other=other))
    expected = [] if words is None else [MESSAGE.format(*words)]
    assert messages(quantifier_jump, argument) == expected


def test_each_reason_is_weighed_for_itself(map_of):
    argument = map_of(
        "argmap: 1\nthesis: {safe: All barrels are safe.}\npremises:\n"
        "  tested: {text: Many barrels passed a test., supports: safe}\n"
        "  law: {text: The law bans unsafe barrels., supports: safe}\n"
    )
    parts = [finding.part for finding in quantifier_jump.check(argument)]
    assert parts == [("claims", "tested", "supports")]


def test_an_objection_may_speak_of_some(messages, map_of):
    argument = map_of(
        "argmap: 1\nthesis: {safe: All barrels are safe.}\n"
        "rebuttals: {burst: {text: Some barrels burst., rebuts: safe}}\n"
    )
    assert messages(quantifier_jump, argument) == []
