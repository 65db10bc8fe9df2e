"""What reading says of each fault an author can make in a debate."""

import pytest

from argmap.errors import UnreadableFile
from argmap.formats import read_debate, read_map
from argmap.model import Leaning, PositionStance

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
