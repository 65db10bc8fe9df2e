"""What reading says of each fault an author can make in a debate."""

import pytest

from argmap.errors import UnreadableFile
from argmap.formats import read_debate, read_map
from argmap.model import Leaning, MapClaim, PositionStance, Verdict
from argmap.syntax import apply_edits

MAPS = {
    "okafor.yaml": (
        "argmap: 1\nthesis: {require: Collect roof water.}\n"
        "premises: {floods: {text: Roofs flood streets., supports: require}, silent: S.}\n"
    ),
    "brandt.yaml": "argmap: 1\nthesis: {leave: Leave it to owners.}\n",
    "broken.yaml": "argmap: 1\n",
}
HEAD = "argmap-debate: 1\nquestion: Barrels?\nmaps: [okafor.yaml, brandt.yaml]\n"


def read(text, file="maps/barrels/debate.yaml", folder="barrels"):
    def read_named_map(name):
        if name not in MAPS:
            raise UnreadableFile(f"{name}: no such file or folder")
        return read_map(MAPS[name], name)

    return read_debate(text, file, read_named_map, folder=folder)


def faults(text):
    return [(d.rule, d.span.line + 1, d.message) for d in read(text).diagnostics]


def positions(written):
    """Return the positions of one proposition whose only author is Okafor."""
    text = f"{HEAD}propositions: {{p: {{text: P., positions: {{okafor: {written}}}}}}}\n"
    reading = read(text)
    assert reading.diagnostics == ()
    return reading.debate.propositions[0].positions


@pytest.mark.parametrize(
    ("written", "stance", "claim"),
    [
        ("floods", "affirms", "floods"),
        ("not floods", "denies", "floods"),
        ("partly floods", "qualifies", "floods"),
        ("reports floods", "reports", "floods"),
        ("silent", "silent", None),
        ("not silent", "denies", "silent"),
        ("{claim: silent}", "affirms", "silent"),
        ("{claim: floods, stance: denies}", "denies", "floods"),
        ("{stance: affirms, implicit: true}", "affirms", None),
    ],
)
def test_each_way_to_write_a_position(written, stance, claim):
    [position] = positions(written)
    assert (position.stance, position.claim) == (PositionStance(stance), claim)


def test_a_position_can_rest_on_several_claims_in_two_forms():
    assert [one.claim for one in positions("[floods, not require]")] == ["floods", "require"]
    several = positions("{claim: [floods, require], stance: qualifies, leans: against}")
    assert [(one.claim, one.leans) for one in several] == [
        ("floods", Leaning.AGAINST),
        ("require", Leaning.AGAINST),
    ]


def test_a_map_without_a_position_has_not_been_looked_at():
    text = f"{HEAD}propositions: {{p: {{text: P., positions: {{okafor: silent}}}}}}\n"
    assert read(text).debate.propositions[0].positions_of("brandt") == ()


@pytest.mark.parametrize(
    ("written", "rule", "message"),
    [
        pytest.param(
            "flods", "unknown-claim", "the map `okafor` has no claim named `flods`", id="id"
        ),
        pytest.param("yes floods", "wrong-shape", "`yes floods` is no position", id="word"),
        pytest.param(
            "[silent, floods]",
            "wrong-shape",
            "an author who is silent takes no position besides",
            id="silent and more",
        ),
        pytest.param(
            "[floods, not floods]", "wrong-shape", "a claim stands here twice", id="claim twice"
        ),
        pytest.param(
            "{claim: floods, stance: silent}",
            "wrong-shape",
            "an author who is silent makes no claim",
            id="silent with a claim",
        ),
        pytest.param(
            "{stance: denies}", "wrong-shape", "the position names no claim", id="no claim"
        ),
        pytest.param(
            "{claim: floods, leans: for}",
            "wrong-shape",
            "only a qualified position leans",
            id="leans without qualifying",
        ),
        pytest.param(
            "{claim: floods, stance: agrees}",
            "unknown-word",
            "`agrees` is none of the words that can stand here",
            id="stance",
        ),
    ],
)
def test_each_fault_of_a_position(written, rule, message):
    text = f"{HEAD}propositions: {{p: {{text: P., positions: {{okafor: {written}}}}}}}\n"
    assert faults(text) == [(rule, 4, message)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(
            "propositions: {p: {text: P., positions: {okafr: silent}}}",
            ("unknown-map", 4, "no map of this debate has the id `okafr`"),
            id="unknown map",
        ),
        pytest.param(
            "propositions: {p: {text: P., opposite-of: q}}",
            ("unknown-proposition", 4, "no proposition named `q`"),
            id="unknown opposite",
        ),
        pytest.param(
            "propositions: {p: {text: P., opposite-of: p}}",
            ("wrong-shape", 4, "the proposition `p` cannot be its own opposite"),
            id="opposite of itself",
        ),
        pytest.param(
            "propositions: {Cost Low: {text: P.}}",
            ("bad-id", 4, "`Cost Low` cannot be an id"),
            id="id of a proposition",
        ),
        pytest.param(
            "evidence: {Audit: {text: P., uses: {okafor: floods}}}",
            ("bad-id", 4, "`Audit` cannot be an id"),
            id="id of evidence",
        ),
        pytest.param(
            "propositions: {p: P.}",
            ("wrong-shape", 4, "the proposition `p` is a text"),
            id="proposition without fields",
        ),
        pytest.param(
            "propositions: {p: {text: P., known-from: then}}",
            ("bad-date", 4, "`then` is not a date"),
            id="date",
        ),
        pytest.param(
            "evidence: {p: {text: P.}}",
            ("missing-field", 4, "the entry of evidence `p` has no `uses`"),
            id="evidence nobody uses",
        ),
        pytest.param(
            "evidence: {p: {text: P., uses: {okafor: flods}}}",
            ("unknown-claim", 4, "the map `okafor` has no claim named `flods`"),
            id="evidence of no claim",
        ),
        pytest.param(
            "propositions: {p: {text: P.}}\nevidence: {p: {text: P., uses: {okafor: floods}}}",
            ("duplicate-id", 5, "`p` is already the id of something else in this file"),
            id="one id for two things",
        ),
        pytest.param(
            "qestion: B", ("unknown-field", 4, "the debate has no field `qestion`"), id="field"
        ),
    ],
)
def test_each_fault_of_a_debate(lines, expected):
    assert faults(f"{HEAD}{lines}\n") == [expected]


def test_two_maps_with_one_id_are_told_apart_by_an_error():
    text = HEAD.replace("brandt.yaml", "okafor.yaml")
    assert [fault[0] for fault in faults(text)] == ["wrong-shape"]
    text = HEAD.replace("brandt.yaml", "./okafor.yaml")
    once = read_map(MAPS["okafor.yaml"], "okafor.yaml")
    found = read_debate(text, "debate.yaml", lambda _: once).diagnostics
    assert [one.message for one in found] == ["two maps of this debate have the id `okafor`"]


class TestAMapThatCannotBeRead:
    POSITIONS = (
        "propositions: {p: {text: P., positions: {okafor: floods, broken: silent, lost: x}}}\n"
    )

    def read(self):
        head = HEAD.replace("brandt.yaml", "brandt.yaml, broken.yaml, lost.yaml")
        return read(head + self.POSITIONS)

    def test_is_reported_where_it_is_wrong(self):
        assert [(one.rule, one.file) for one in self.read().all_diagnostics] == [
            ("no-thesis", "broken.yaml"),
            ("unknown-map", "maps/barrels/debate.yaml"),
        ]

    def test_is_left_out_and_the_rest_still_makes_a_debate(self):
        reading = self.read()
        assert reading.left_out == ("broken.yaml", "lost.yaml")
        assert [one.id for one in reading.debate.maps] == ["okafor", "brandt"]
        assert [one.map for one in reading.debate.propositions[0].positions] == ["okafor"]


@pytest.mark.parametrize(
    ("file", "folder", "expected"),
    [
        ("maps/barrels/debate.yaml", "barrels", "barrels"),
        ("maps/Rain Barrels/debate.yaml", "Rain Barrels", "rain-barrels"),
        ("debate.yaml", "Überlegungen zur Höhe", "uberlegungen-zur-hohe"),
        ("debate.yaml", "", "debate"),
        ("maps/lying.yaml", "maps", "lying"),
        ("2024/debate.yaml", "2024", "debate"),
    ],
)
def test_the_default_id_comes_from_the_folder_or_the_file(file, folder, expected):
    assert read(HEAD, file, folder).debate.id == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(
            "{}", ("wrong-shape", "`reviewed` is a group of `name: value` lines"), id="group"
        ),
        pytest.param("[a]", ("wrong-shape", "the review is a text"), id="text"),
        pytest.param(
            "[{claims: {okafor: floods, brandt: leave}}]",
            ("missing-field", "the review has no `verdict`"),
            id="no verdict",
        ),
        pytest.param(
            "[{verdict: same}]", ("missing-field", "the review has no `claims`"), id="no claims"
        ),
        pytest.param(
            "[{claims: {okafor: floods, brandt: leave}, verdict: unlike}]",
            ("unknown-word", "`unlike` is none of the words that can stand here"),
            id="verdict",
        ),
        pytest.param(
            "[{claims: {okafr: floods, brandt: leave}, verdict: same}]",
            ("unknown-map", "no map of this debate has the id `okafr`"),
            id="map",
        ),
        pytest.param(
            "[{claims: {okafor: flods, brandt: leave}, verdict: same}]",
            ("unknown-claim", "the map `okafor` has no claim named `flods`"),
            id="claim",
        ),
        pytest.param(
            "[{claims: {okafor: floods}, proposition: q, verdict: same}]",
            ("unknown-proposition", "no proposition named `q`"),
            id="proposition",
        ),
        pytest.param(
            "[{claims: {okafor: floods}, verdict: same}]",
            ("wrong-shape", "the review is not of two things"),
            id="one claim",
        ),
        pytest.param(
            "[{claims: {okafor: floods, brandt: leave}, proposition: p, verdict: same}]",
            ("wrong-shape", "the review is not of two things"),
            id="three things",
        ),
        pytest.param(
            "[{claims: {okafor: [floods, require], brandt: leave}, verdict: same}]",
            ("wrong-shape", "the review names 2 claims of one map"),
            id="two claims of one map",
        ),
        pytest.param(
            "[{claims: floods, verdict: same}]", ("wrong-shape", "`claims` is a text"), id="list"
        ),
        pytest.param(
            "[{claims: {okafor: floods, brandt: leave}, verdict: same}, "
            "{claims: {brandt: leave, okafor: floods}, verdict: different}]",
            ("wrong-shape", "these two are reviewed twice, with different verdicts"),
            id="twice",
        ),
        pytest.param(
            "[{claims: {okafor: floods, brandt: leave}, verdict: same, why: so}]",
            ("unknown-field", "the review has no field `why`"),
            id="field",
        ),
    ],
)
def test_each_fault_of_a_review(written, expected):
    text = f"{HEAD}propositions: {{p: {{text: P.}}}}\nreviewed: {written}\n"
    assert [(rule, message) for rule, _, message in faults(text)] == [expected]


def test_a_review_is_of_two_claims_or_of_one_and_a_proposition():
    text = (
        f"{HEAD}propositions: {{p: {{text: P.}}}}\nreviewed:\n"
        "  - {claims: {okafor: floods, brandt: leave}, verdict: opposite, note: Read again.}\n"
        "  - {claims: {okafor: floods}, proposition: p, verdict: different}\n"
    )
    first, second = read(text).debate.reviewed
    assert (first.verdict, first.note) == (Verdict.OPPOSITE, "Read again.")
    assert first.subjects == {MapClaim("okafor", "floods"), MapClaim("brandt", "leave")}
    assert second.subjects == {MapClaim("okafor", "floods"), "p"}


def test_a_review_of_a_map_that_is_left_out_is_left_out():
    head = HEAD.replace("brandt.yaml", "brandt.yaml, broken.yaml")
    reviewed = "reviewed: [{claims: {okafor: floods, broken: x}, verdict: different}]\n"
    assert read(head + reviewed).debate.reviewed == ()


def test_a_review_written_twice_is_taken_out():
    one = "{claims: {okafor: floods, brandt: leave}, verdict: same}"
    [fault] = read(f"{HEAD}reviewed: [{one}, {one}]\n").diagnostics
    assert fault.fix.safe
    text = apply_edits(f"{HEAD}reviewed: [{one}, {one}]\n", fault.fix.edits)
    assert text == f"{HEAD}reviewed: [{one}]\n"
