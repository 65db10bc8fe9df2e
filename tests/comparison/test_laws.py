"""The laws of comparison, on maps of every shape and on maps made to clash."""

from enum import Enum
from zlib import crc32

from attrs import evolve, fields, has
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis import Sign, rests_on_every_path, signed_paths
from argmap.comparison import (
    Camp,
    CommonGround,
    Pair,
    SharedEvidence,
    compare,
)
from argmap.model import (
    ArgumentMap,
    Claim,
    Debate,
    EvidenceEntry,
    EvidenceUse,
    Inference,
    Leaning,
    PartialDate,
    Position,
    PositionStance,
    Proposition,
    Relation,
    Role,
)
from argmap.testing import debates


@st.composite
def _trees(draw, name):
    """Return a map in which most claims support one nearer the thesis."""
    size = draw(st.integers(1, 5))
    claims = [Claim(f"c{k}", "A claim.", Role.PREMISE if k else Role.THESIS) for k in range(size)]
    relation = st.sampled_from([*[Relation.SUPPORTS] * 4, Relation.REBUTS])
    steps = {(k, draw(relation), draw(st.integers(0, k - 1))) for k in range(1, size)}
    steps |= draw(
        st.sets(st.tuples(st.integers(0, size - 1), relation, st.integers(0, size - 1)), max_size=2)
    )
    inferences = [Inference((f"c{one}",), how, f"c{other}") for one, how, other in sorted(steps)]
    published = draw(st.sampled_from([None, PartialDate(2001), PartialDate(2002)]))
    return ArgumentMap(name, claims=claims, inferences=inferences, published=published)


@st.composite
def _clashing_debates(draw):
    """Return a debate whose authors take a side on nearly everything."""
    maps = [draw(_trees(f"m{number}")) for number in range(draw(st.integers(2, 3)))]
    names = [f"p{number}" for number in range(draw(st.integers(1, 4)))]
    stances = st.sampled_from(
        [*[PositionStance.AFFIRMS, PositionStance.DENIES] * 3, PositionStance.QUALIFIES]
    )
    propositions = []
    for name in names:
        positions = [
            Position(one.id, draw(stances), draw(st.sampled_from(one.claims)).id)
            for one in maps
            if draw(st.sampled_from([True, True, True, False]))
        ]
        opposites = draw(st.sets(st.sampled_from(names), max_size=1)) - {name}
        propositions.append(
            Proposition(
                name,
                "?",
                tuple(positions),
                opposite_of=tuple(sorted(opposites)),
                thesis=draw(st.booleans()),
            )
        )
    uses = tuple(EvidenceUse(one.id, (draw(st.sampled_from(one.claims)).id,)) for one in maps)
    return Debate(
        "debate",
        "?",
        maps=tuple(maps),
        propositions=tuple(propositions),
        evidence=(EvidenceEntry("e", "?", uses),),
    )


DEBATES = _clashing_debates() | debates(plain=True)


def _between(one, *data):
    """Return a finding on two authors as a value that does not know who comes first."""
    return (type(one), frozenset(zip(one.maps, *data, strict=True)))


def _relations(pairs):
    for pair in pairs:
        yield (Pair, frozenset(pair.maps), pair.n, pair.rate, tuple(sorted(pair.gaps)))
        for one in pair.agreements:
            yield (*_between(one, one.claims), one.proposition, one.full)
        for one in pair.contradictions:
            yield (*_between(one, one.propositions, one.claims), one.sharp)
        for one in pair.tensions:
            yield (*_between(one, one.claims), one.proposition)


def _pairwise(comparison):
    """Return everything that concerns two authors, in no order."""
    cruxes = {
        (*_between(one, (one.proposition, one.opposite or one.proposition), one.paths), one.kind)
        for one in comparison.cruxes
    }
    premises = {
        (*_between(one, one.paths, one.signs), one.proposition, one.service)
        for one in comparison.shared_premises
    }
    uses = {
        (shared.entry, one)
        for shared in comparison.shared_evidence
        for one in (*shared.opposites, *shared.contests, *map(frozenset, shared.divergent))
    }
    return {*_relations(comparison.pairs), *cruxes, *premises, *uses, *comparison.concessions}


def _passed_over(comparison):
    """Return what concerns the silence of one author on what another says."""
    return {*comparison.gap_cruxes, *comparison.unanswered}


def _held(one):
    """Return common ground as a value that does not know in which order its authors come."""
    claims = frozenset(zip(one.maps, one.claims, strict=True))
    return (CommonGround, one.proposition, claims, one.against, one.unanimous, one.possible)


def _findings(comparison):
    """Return everything that was found, in no order."""
    found = {*_pairwise(comparison), *_passed_over(comparison)}
    found |= {*comparison.standings, *comparison.one_sided}
    found.update(map(_held, comparison.common_ground))
    for one in comparison.camps:
        held = frozenset(map(_held, one.common_ground))
        found.add((Camp, one.proposition, one.side, frozenset(one.maps), held))
    for one in comparison.shared_evidence:
        readings = frozenset(
            (each.map, each.claims, frozenset(each.bears_on)) for each in one.readings
        )
        found.add((SharedEvidence, one.entry, readings))
    return found


def _new_name(name):
    """Return another id for *name*; the new ids sort in another order."""
    return f"{'az'[crc32(name.encode()) % 2]}-{name}"


def _new_address(address):
    arrows = {"->", "-x"}
    return " ".join(word if word in arrows else _new_name(word) for word in address.split(" "))


def _renamed_map(argument_map):
    return evolve(
        argument_map,
        id=_new_name(argument_map.id),
        claims=[evolve(claim, id=_new_name(claim.id)) for claim in argument_map.claims],
        inferences=[
            evolve(
                one,
                premises=tuple(map(_new_name, one.premises)),
                conclusion=_new_address(one.conclusion),
                name=one.name and _new_name(one.name),
            )
            for one in argument_map.inferences
        ],
    )


def _renamed_proposition(proposition):
    return evolve(
        proposition,
        id=_new_name(proposition.id),
        opposite_of=tuple(map(_new_name, proposition.opposite_of)),
        positions=tuple(
            evolve(one, map=_new_name(one.map), claim=one.claim and _new_name(one.claim))
            for one in proposition.positions
        ),
    )


def _renamed_entry(entry):
    return evolve(
        entry,
        id=_new_name(entry.id),
        uses=tuple(
            EvidenceUse(_new_name(one.map), tuple(map(_new_name, one.claims))) for one in entry.uses
        ),
    )


def _renamed(value):
    """Return a finding, or a set of them, with every id renamed."""
    if isinstance(value, Enum | type) or value is None:
        return value
    if isinstance(value, str):
        return _new_address(value)
    if isinstance(value, tuple | set | frozenset):
        return type(value)(_renamed(part) for part in value)
    if has(type(value)):
        return type(value)(
            **{part.alias: _renamed(getattr(value, part.name)) for part in fields(type(value))}
        )
    return value


@given(DEBATES)
def test_renaming_everything_renames_the_findings(debate):
    changed = evolve(
        debate,
        maps=tuple(map(_renamed_map, debate.maps)),
        propositions=tuple(map(_renamed_proposition, debate.propositions)),
        evidence=tuple(map(_renamed_entry, debate.evidence)),
    )
    assert _findings(compare(changed)) == _renamed(_findings(compare(debate)))


@given(DEBATES, st.randoms(use_true_random=False))
def test_reordering_everything_changes_nothing_but_the_order(debate, chance):
    def shuffled(values):
        return tuple(chance.sample(values, len(values)))

    changed = evolve(
        debate,
        maps=shuffled(debate.maps),
        propositions=shuffled(
            [evolve(one, positions=shuffled(one.positions)) for one in debate.propositions]
        ),
        evidence=shuffled([evolve(one, uses=shuffled(one.uses)) for one in debate.evidence]),
    )
    assert _findings(compare(changed)) == _findings(compare(debate))


@given(DEBATES)
def test_every_shared_proposition_is_an_agreement_a_contradiction_or_a_tension(debate):
    for pair in compare(debate).pairs:
        direct = [one for one in pair.contradictions if one.opposite is None]
        kinds = (pair.agreements, direct, pair.tensions)
        names = [one.proposition for kind in kinds for one in kind]
        assert len(names) == len(set(names)) == pair.n
        assert pair.rate is None or 0 <= pair.rate <= 1


@given(DEBATES)
def test_silence_counts_no_more_than_not_having_looked(debate):
    def silenced(proposition):
        spoken = {one.map for one in proposition.positions}
        unread = [one.id for one in debate.maps if one.id not in spoken]
        silent = [Position(name, PositionStance.SILENT) for name in unread]
        return evolve(proposition, positions=(*proposition.positions, *silent))

    changed = evolve(debate, propositions=tuple(map(silenced, debate.propositions)))
    before, after = compare(debate), compare(changed)
    assert _pairwise(after) == _pairwise(before)
    assert after.common_ground == before.common_ground
    assert after.one_sided == before.one_sided


@given(DEBATES.filter(lambda debate: debate.maps), st.data())
def test_a_new_proposition_on_which_an_author_is_silent_moves_none_of_their_rates(debate, data):
    silent, *others = data.draw(st.permutations(debate.maps))
    positions = [Position(silent.id, PositionStance.SILENT)]
    positions += [Position(one.id, PositionStance.AFFIRMS, one.thesis.id) for one in others]
    fresh = Proposition("a-fresh-proposition", "?", tuple(positions))
    before = compare(debate)
    after = compare(evolve(debate, propositions=(*debate.propositions, fresh)))
    for other in others:
        old, new = (result.pair(silent.id, other.id) for result in (before, after))
        assert new == old


_SWAPPED = {
    PositionStance.AFFIRMS: PositionStance.DENIES,
    PositionStance.DENIES: PositionStance.AFFIRMS,
    Leaning.FOR: Leaning.AGAINST,
    Leaning.AGAINST: Leaning.FOR,
}


def _swapped(position):
    stance = _SWAPPED.get(position.stance, position.stance)
    return evolve(position, stance=stance, leans=_SWAPPED.get(position.leans))


@given(DEBATES)
def test_swapping_affirm_and_deny_leaves_the_cruxes_where_they_are(debate):
    # Opposites are left out: two propositions can be false together, so that denying both of
    # them is no contradiction.
    plain = evolve(
        debate, propositions=tuple(evolve(one, opposite_of=()) for one in debate.propositions)
    )
    turned = evolve(
        plain,
        propositions=tuple(
            evolve(one, positions=tuple(map(_swapped, one.positions))) for one in plain.propositions
        ),
    )
    before, after = compare(plain), compare(turned)
    assert after.cruxes == before.cruxes
    assert after.pairs == before.pairs


@given(_clashing_debates() | debates(min_maps=1, plain=True))
def test_a_map_against_itself_agrees_wherever_it_takes_a_side(debate):
    (first, *_) = debate.maps
    copy = evolve(first, id="a-copy-of-the-map")

    def doubled(proposition):
        own = proposition.positions_of(first.id)
        return evolve(proposition, positions=(*own, *(evolve(one, map=copy.id) for one in own)))

    result = compare(
        evolve(
            debate,
            maps=(first, copy),
            propositions=tuple(map(doubled, debate.propositions)),
            evidence=(),
        )
    )
    (pair,) = result.pairs
    sides = [one for one in result.standings if one.map == first.id and one.side is not None]
    assert pair.congruence == len(sides)
    assert pair.rate in {None, 1}
    assert (pair.conflict, result.cruxes) == (0, ())


@given(DEBATES.filter(lambda debate: debate.maps), st.data())
def test_adding_an_author_never_removes_a_finding_on_two_others(debate, data):
    added = data.draw(st.sampled_from(debate.maps)).id
    smaller = evolve(
        debate,
        maps=tuple(one for one in debate.maps if one.id != added),
        propositions=tuple(
            evolve(one, positions=tuple(each for each in one.positions if each.map != added))
            for one in debate.propositions
        ),
        evidence=tuple(
            evolve(one, uses=tuple(each for each in one.uses if each.map != added))
            for one in debate.evidence
        ),
    )
    before, after = compare(smaller), compare(debate)
    assert _pairwise(before) <= _pairwise(after)
    assert _passed_over(before) <= _passed_over(after)


def _nearest_path(argument_map, standing):
    paths = signed_paths(argument_map)
    return next((paths.path(one) for one in standing.claims if Sign.FOR in paths.signs(one)), ())


def _rests_on(comparison, crux, clash, number):
    """Tell by the definition whether one author's side of *crux* rests on that of *clash*."""
    argument_map = comparison.debate.map(crux.maps[number])
    upper = _nearest_path(
        argument_map, comparison.standing(crux.propositions[number], argument_map.id)
    )[0]
    lower = comparison.standing(clash.propositions[number], argument_map.id).claims
    return any(one != upper and rests_on_every_path(argument_map, upper, one) for one in lower)


@given(_clashing_debates())
def test_cruxes_are_what_their_definition_says(debate):
    result = compare(debate)
    for pair in result.pairs:
        expected = []
        for one in pair.contradictions:
            paths = tuple(
                _nearest_path(debate.map(name), result.standing(proposition, name))
                for name, proposition in zip(one.maps, one.propositions, strict=True)
            )
            others = [other for other in pair.contradictions if other is not one]
            if (
                all(paths)
                and any(len(path) > 1 for path in paths)
                and not any(
                    all(_rests_on(result, one, other, number) for number in (0, 1))
                    for other in others
                )
            ):
                expected.append((one.propositions, paths))
        found = [
            ((one.proposition, one.opposite or one.proposition), one.paths)
            for one in result.cruxes
            if one.maps == pair.maps
        ]
        assert found == expected


@given(debates(min_maps=0))
def test_every_debate_can_be_compared_with_and_without_the_implicit(debate):
    with_implicit, without = compare(debate), compare(debate, implicit=False)
    for one, other in zip(with_implicit.standings, without.standings, strict=True):
        assert not (one.score is None and other.score is not None)
        assert not other.implicit
