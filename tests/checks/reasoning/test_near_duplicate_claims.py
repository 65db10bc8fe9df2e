"""Each thing is said once, and what differs in a word that matters is another thing."""

import pytest

from argmap.checks.reasoning import near_duplicate_claims
from argmap.model import ArgumentMap, Claim, Inference, Relation, Role

LONG = "Last year the council of the harbour city paid for barrels beside forty old schools."
SCRIPT = "В прошлом году совет города заплатил за бочки возле сорока старых школ и домов."
_NAMES = ("first", "second", "third")


def argument(*texts, by=(), steps=()):
    """Return a map with these claims: ``first``, ``second`` and ``third``."""
    voices = dict(enumerate(by))
    claims = [
        Claim(name, text, Role.PREMISE, by=voices.get(number))
        for number, (name, text) in enumerate(zip(_NAMES, texts, strict=False))
    ]
    claims.append(Claim("require", "Cities should require barrels.", Role.THESIS))
    inferences = [Inference(one, Relation.SUPPORTS, other) for one, other in steps]
    return ArgumentMap("okafor", claims=claims, inferences=inferences)


@pytest.mark.parametrize(
    ("one", "other", "message"),
    [
        ("Barrels leak.", "Barrels leak.", "the same as 'first'"),
        ("Barrels leak.", "The barrels leak!", "the same as 'first'"),
        ("Barrels leak", "BARRELS also leak.", "the same as 'first'"),
        ("Barrels leak.", "Barrels may leak.", None),
        ("Barrels leak.", "Barrels do not leak.", None),
        ("Barrels leak.", "Barrels leaked.", None),
        ("Barrels cost 5 pounds.", "Barrels cost 6 pounds.", None),
        ("Iran needs Russia.", "Russia needs Iran.", None),
        ("…", "– !", None),
        (LONG, LONG.replace("barrels", "green barrels"),
         "almost the same as 'first', but for 'green'"),
        (LONG.replace("barrels", "green barrels"), LONG,
         "almost the same as 'first', but for 'green'"),
        (LONG, LONG.replace("paid", "never paid"), None),
        (LONG, LONG.replace("paid", "partly paid"), None),
        (LONG, LONG.replace("barrels", "30 barrels"), None),
        (LONG, LONG.replace("barrels", "lids"), None),
        (f"Also, {LONG}", LONG.replace("schools", "schools indeed"), "the same as 'first'"),
        (f"Clearly {LONG}", LONG, "almost the same as 'first', but for 'clearly'"),
        (LONG, LONG.replace("schools", "schools there"),
         "almost the same as 'first', but for 'there'"),
        (SCRIPT, SCRIPT.replace("старых", "очень старых"),
         "almost the same as 'first', but for 'очень'"),
        (LONG, LONG.replace("barrels", "green rain barrels"), None),
        ("Cities paid for barrels.", "Cities paid for green barrels.", None),
    ],
)  # fmt: skip
def test_near_duplicate_claims_compares_words(messages, one, other, message):
    expected = [f"the claim 'second' says {message}"] if message else []
    assert messages(near_duplicate_claims, argument(one, other)) == expected


def test_every_repetition_is_reported_against_the_first():
    subject = argument("Barrels leak.", "Barrels leak!", "The barrels leak.")
    [second, third] = near_duplicate_claims.check(subject)
    assert (second.part, third.part) == (("claims", "second", "text"), ("claims", "third", "text"))
    assert second.related == third.related == (("the first", ("claims", "first")),)


@pytest.mark.parametrize(
    ("by", "found"),
    [
        pytest.param((), True, id="both the author's"),
        pytest.param(("critics", "critics"), True, id="both the critics'"),
        pytest.param((None, "critics"), False, id="the author's and the critics'"),
        pytest.param(("fans", "critics"), False, id="of two others"),
    ],
)
def test_claims_of_different_people_are_different(messages, by, found):
    subject = argument("Barrels leak.", "Barrels leak.", by=by)
    assert bool(messages(near_duplicate_claims, subject)) is found


@pytest.mark.parametrize("step", [("first", "second"), ("second", "first")])
def test_a_claim_that_supports_its_twin_is_left_to_begging_the_question(messages, step):
    subject = argument("Barrels leak.", "Barrels leak.", steps=[step])
    assert messages(near_duplicate_claims, subject) == []


def test_many_claims_that_share_their_words_take_no_longer_each():
    claims = [
        Claim(f"street-{number}", f"{LONG[:-1]} in street number {number}.", Role.PREMISE)
        for number in range(5_000)
    ]
    thesis = Claim("require", "Cities should require barrels.", Role.THESIS)
    assert list(near_duplicate_claims.check(ArgumentMap("m", claims=[thesis, *claims]))) == []
