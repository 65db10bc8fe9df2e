"""What holds of every rule, whatever it is about."""

from itertools import chain

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from argmap.checks import DEBATE_RULES, MAP_RULES, TEXT_RULES, Texts, family_of
from argmap.formats import read_plain_text
from argmap.model import Relation
from argmap.testing import argument_maps, debates

STRUCTURAL = [rule for rule in MAP_RULES if family_of(rule.name) in {"structure", "citations"}]
"""Rules that read no words, not even those of the ids."""

MAP_FIELDS = {"id", "author", "title", "published", "publisher", "url", "language", "question"}
FIELDS = {
    "claims": {"text", "cite", "by", "stance", "implicit", "confidence", "kind", "tags", "note"},
    "inferences": {"from", "by", "stance", "scheme", "warrant", "note", *Relation},
    "sources": {"title", "author", "published", "publisher", "url", "doi", "isbn", "text", "note"},
    "propositions": {"text", "kind", "thesis", "known-from", "opposite-of", "note", "tags"},
    "evidence": {"text", "uses", "note", "tags"},
}


@given(argument_map=argument_maps())
def test_the_rules_about_maps_take_any_map(argument_map):
    for rule in MAP_RULES:
        for finding in rule.check(argument_map):
            expect_whole(finding, argument_map, rule)


@given(
    argument_map=argument_maps(),
    mapped=st.none() | st.text(),
    of_sources=st.lists(st.text(), max_size=2),
)
def test_the_rules_about_citations_take_any_text(argument_map, mapped, of_sources):
    copies = [read_plain_text(one.encode("utf-8", "replace")) for one in of_sources]
    own = None if mapped is None else read_plain_text(mapped.encode("utf-8", "replace"))
    ids = [source.id for source in argument_map.sources]
    texts = Texts(own, dict(zip(ids, copies, strict=False)))
    for rule in TEXT_RULES:
        for finding in rule.check(argument_map, texts):
            expect_whole(finding, argument_map, rule)


@given(debate=debates(plain=True))
def test_the_rules_about_debates_take_any_debate(debate):
    for rule in DEBATE_RULES:
        for finding in rule.check(debate):
            expect_whole(finding, debate, rule)


def expect_whole(finding, subject, rule):
    """Expect a message and a help of one line each, and parts that are there."""
    for line in (finding.message, finding.help):
        assert line.strip() == line != "", rule.name
        assert len(line.splitlines()) == 1, rule.name
    assert not finding.message.endswith("."), rule.name
    changes = finding.repair.changes if finding.repair else ()
    for part in chain(
        [finding.part], (part for _, part in finding.related), (one.part for one in changes)
    ):
        assert is_there(part, subject), (rule.name, part)


def is_there(part, subject):
    """Tell whether a map or a debate has a part."""
    kind, *path = part
    if not path:
        return kind in MAP_FIELDS | FIELDS.keys() | {"maps"}
    things = {getattr(one, "name", None) or one.id: one for one in getattr(subject, kind)}
    if path[0] not in things:
        return False
    match path[1:]:
        case ["supports" | "rebuts" | "undercuts" as relation, *index] if kind == "claims":
            begun = [
                one
                for one in subject.inferences
                if one.name is None and (one.premises[0], one.relation) == (path[0], relation)
            ]
            return len(begun) > (index[0] if index else 0)
        case ["cite", int(number), *field] if kind == "claims":
            cited = things[path[0]].citations[number]
            return field in ([], ["paragraph"], ["quote"]) and (not field or bool(cited.quote))
        case ["positions", map_id]:
            return bool(things[path[0]].positions_of(map_id))
        case rest:
            return rest == [] or (len(rest) == 1 and rest[0] in FIELDS[kind])


@given(argument_map=argument_maps(plain=True))
def test_findings_about_structure_do_not_depend_on_the_names(argument_map):
    renamed, names = rename(argument_map)
    for rule in STRUCTURAL:
        found = [one.part for one in rule.check(argument_map)]
        assert [one.part for one in rule.check(renamed)] == [
            (kind, names[name], *rest) for kind, name, *rest in found
        ]


def rename(argument_map):
    """Return a map with other ids of claims and inferences, and the new id of each."""
    names = {claim.id: f"claim-{number}" for number, claim in enumerate(argument_map.claims)}
    named = [one.id for one in argument_map.inferences if one.name is not None]
    names |= {name: f"step-{number}" for number, name in enumerate(named)}
    waiting = [one for one in argument_map.inferences if one.name is None]
    while waiting:
        one = waiting.pop(0)
        if one.conclusion in names:
            attacks = one.relation.is_attack
            arrow = "-x" if attacks else "->"
            names[one.id] = f"{names[one.premises[0]]} {arrow} {names[one.conclusion]}"
        else:
            waiting.append(one)
    return (
        evolve(
            argument_map,
            claims=[evolve(one, id=names[one.id]) for one in argument_map.claims],
            inferences=[
                evolve(
                    one,
                    premises=[names[premise] for premise in one.premises],
                    conclusion=names[one.conclusion],
                    name=one.name and names[one.name],
                )
                for one in argument_map.inferences
            ],
        ),
        names,
    )


@given(argument_map=argument_maps(plain=True), data=st.data())
def test_what_is_wrong_with_the_structure_does_not_depend_on_the_order(argument_map, data):
    thesis, *others = argument_map.claims
    assume(len(others) > 1)
    shuffled = evolve(
        argument_map,
        claims=[thesis, *data.draw(st.permutations(others))],
        inferences=data.draw(st.permutations(argument_map.inferences)),
    )
    for rule in STRUCTURAL:
        assert number_found(rule, shuffled) == number_found(rule, argument_map)


@given(debate=debates(plain=True), data=st.data())
def test_findings_about_a_debate_do_not_depend_on_the_order_of_its_maps(debate, data):
    shuffled = evolve(debate, maps=data.draw(st.permutations(debate.maps)))
    for rule in DEBATE_RULES:
        found = {one.part for one in rule.check(debate)}
        assert {one.part for one in rule.check(shuffled)} == found


def number_found(rule, subject):
    return sum(1 for _ in rule.check(subject))
