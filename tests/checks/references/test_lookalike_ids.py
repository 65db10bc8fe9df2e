"""No id is read for another."""

import pytest

from argmap.checks.references import lookalike_ids


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("floods", "flood", id="plural"),
        pytest.param("roof-floods", "roofs-flood", id="plural of another word"),
        pytest.param("stop-floods", "stops-floods", id="verb"),
        pytest.param("street-floods", "streetfloods", id="hyphen"),
        pytest.param("cannot-go", "can-not-go", id="two hyphens"),
        pytest.param("cost-", "cost", id="hyphen at the end"),
        pytest.param("cost--low", "cost-low", id="two hyphens in a row"),
        pytest.param("s400", "s-400", id="hyphen before a number"),
        pytest.param("al", "a1", id="l and 1"),
        pytest.param("co2", "c02", id="o and 0"),
        pytest.param("modern", "modem", id="rn and m"),
        pytest.param("view", "vievv", id="vv and w"),
        pytest.param("barn-costs", "bam-cost", id="several at once"),
    ],
)
def test_lookalike_ids_names_both(sketch, one, other):
    [finding] = lookalike_ids.check(sketch(f"{one} -> t; {other} -> t"))
    assert finding.message == f"the id {other!r} is easy to confuse with {one!r}"
    assert finding.part == ("claims", other)
    assert finding.related == ((f"{one!r} is here", ("claims", one)),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("audit-2021", "audit-2022", id="years"),
        pytest.param("cost-1", "cost-2", id="numbers"),
        pytest.param("cost-1", "cost-11", id="one digit more"),
        pytest.param("p1-11", "p11-1", id="numbers of two levels"),
        pytest.param("iran-stays", "iran-leaves", id="contraries"),
        pytest.param("bars", "barn", id="another letter"),
        pytest.param("as-reported", "as-reported-too", id="a word more"),
        pytest.param("bus", "bu", id="no plural"),
        pytest.param("status", "statu", id="a word in us"),
        pytest.param("glass", "glas", id="a word in ss"),
        pytest.param("basis", "basi", id="a word in is"),
        pytest.param("year-1990s", "year-1990", id="decade"),
        pytest.param("us-limited", "u-limited", id="two letters"),
        pytest.param("capable", "not-capable", id="negation"),
    ],
)
def test_deliberate_families_are_accepted(sketch, messages, one, other):
    assert messages(lookalike_ids, sketch(f"{one} -> t; {other} -> t")) == []


def test_claims_inferences_and_sources_share_their_ids(map_of):
    argument = map_of(
        "argmap: 1\nsources: {audits: Audit}\nthesis: {t: T.}\n"
        "premises: {audit: A., main: {text: M., supports: t}}\n"
        "inferences: {mains: audit + main -> t}\n"
    )
    parts = [finding.part for finding in lookalike_ids.check(argument)]
    assert parts == [("inferences", "mains"), ("sources", "audits")]


def test_every_later_id_is_compared_with_the_first(sketch, messages):
    found = messages(lookalike_ids, sketch("floods -> t; flood -> t; f1oods -> t"))
    assert found == [
        f"the id {later!r} is easy to confuse with 'floods'" for later in ("flood", "f1oods")
    ]
