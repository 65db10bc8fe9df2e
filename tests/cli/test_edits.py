"""Edits by command: what they write, what they refuse, and what they say to type instead."""

import os
from pathlib import Path

import pytest


def held(folder):
    return {path.name: path.read_text() for path in folder.iterdir()}


def replaced(texts, name, **words):
    for old, new in words.items():
        assert old in texts[name]
        texts = {**texts, name: texts[name].replace(old, new)}
    return texts


def test_a_new_id_reaches_the_map_its_addresses_and_the_debate(run, barrels):
    file = barrels / "okafor.yaml"
    attack = "rebuttals: {old: {text: It is old., undercuts: floods -> require}}\n"
    file.write_text(file.read_text() + attack)
    before = held(barrels)
    code, out, _ = run("rename", "floods", "runoff", barrels)
    assert (code, out.splitlines()[0]) == (0, "floods is now runoff; 2 files changed")
    expected = replaced(before, "okafor.yaml", floods="runoff")
    expected["okafor.yaml"] = expected["okafor.yaml"].replace("street runoff", "street floods")
    expected["okafor.yaml"] = expected["okafor.yaml"].replace("61% of runoff", "61% of floods")
    expected["debate.yaml"] = before["debate.yaml"].replace("okafor: floods", "okafor: runoff")
    assert held(barrels) == expected


def test_a_map_that_is_named_brings_the_debate_beside_it(run, barrels):
    assert run("rename", "sewers", "pipes", barrels / "brandt.yaml")[0] == 0
    assert "brandt: not pipes" in (barrels / "debate.yaml").read_text()


def test_the_folder_one_stands_in_is_the_default(run, barrels, monkeypatch):
    monkeypatch.chdir(barrels)
    assert run("rename", "roofs", "roofs-first")[0] == 0
    assert run("check", ".")[0] == 0
    assert "  roofs-first:\n" in (barrels / "debate.yaml").read_text()


def test_a_map_gets_another_id(run, barrels):
    assert run("rename", "okafor", "okafor-2024", barrels)[0] == 0
    assert (barrels / "okafor.yaml").read_text().startswith("argmap: 1\nid: okafor-2024\nauthor")
    assert "{okafor-2024: floods," in (barrels / "debate.yaml").read_text()


def test_a_claim_that_bears_on_nothing_is_added_with_advice(run, barrels):
    _, out, _ = run("add", "premise", "sun", "The sun dries the streets.", barrels / "okafor.yaml")
    file = barrels / "okafor.yaml"
    assert out.splitlines()[-1] == (
        "sun bears on nothing yet: name it under `inferences:`, or type "
        f"`argmap move sun --supports TARGET {file}`"
    )
    _, out, _ = run("add", "rebuttal", "wind", "The wind does.", file)
    assert "`argmap move wind --rebuts TARGET " in out
    assert run("move", "sun", "--supports", "floods", barrels / "okafor.yaml")[0] == 0
    added = ("add", "rebuttal", "rain", "Rain does, too.", barrels / "okafor.yaml")
    assert "bears on nothing" not in run(*added, "--rebuts", "sun")[1]


def test_diff_writes_nothing(run, barrels):
    before = held(barrels)
    code, out, _ = run("move", "floods", "--rebuts", "require", barrels, "--diff")
    assert code == 0
    assert "+  floods: {text: Roof runoff causes most street floods., rebuts: require" in out
    assert held(barrels) == before


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (
            ["rename", "flods", "x"],
            (
                "no claim, inference, source, map, proposition or evidence named `flods` is here; "
                "did you mean `floods`?"
            ),
        ),
        (
            ["rename", "floods", "Xx"],
            "`Xx` cannot be an id: small letters, digits and hyphens, a letter first",
        ),
        (
            ["rename", "floods", "traced"],
            (
                "`traced` is already the id of something else there; to make one claim of two, "
                "`argmap merge`"
            ),
        ),
        (
            ["move", "traced", "--supports", "flods"],
            "no claim named `flods` is in the map; did you mean `floods`?",
        ),
        (
            ["move", "traced", "--rebuts", "floods -> require"],
            "no claim named `floods -> require` is in the map; an inference can only be undercut",
        ),
        (
            ["rm", "require"],
            "`require` is the thesis, and a map has one: rewrite its text instead",
        ),
        (
            ["rm", "floods"],
            (
                "`floods` is needed; nothing was written\n  traced supports floods\n"
                "  the debate: a position on roofs\n"
                "move what bears on it, change the debate's file, or remove all with --with-branch"
            ),
        ),
        (
            ["add", "evidence", "new", "So."],
            "there are several maps: type `okafor:new`, `brandt:new`, or name the map's file",
        ),
        (["add", "evidence", "okafor:traced", "So."], "`traced` is already the id of something "),
        (["merge", "floods", "sewers"], "only two claims of one map can be made one"),
        (["merge", "floods", "floods"], "`floods` is a single claim already; name two claims"),
        (["rename", "floods", "floods"], "`floods` is called so already"),
        (["rename", "floods", "okafor:flood"], "the new id stands alone: `flood`"),
        (
            ["merge", "floods", "require"],
            (
                "`floods` and `require` cannot be one: `require` is the thesis; merge the other "
                "way round"
            ),
        ),
        (
            ["merge", "floods", "traced"],
            "`floods` and `traced` cannot be one: `traced -> floods` leads from one to the other",
        ),
    ],
)
def test_what_cannot_be_is_told_and_nothing_is_written(run, barrels, command, message):
    before = held(barrels)
    code, out, err = run(*command, barrels)
    assert (code, out) == (2, "")
    assert err.startswith(f"argmap: error: {message}")
    assert held(barrels) == before


def test_an_ambiguous_name_is_told_with_what_to_type(run, barrels):
    file = barrels / "brandt.yaml"
    file.write_text(file.read_text().replace("sewers:", "floods:"))
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("not sewers", "not floods"))
    code, _, err = run("rename", "floods", "x", barrels)
    assert (code, err) == (
        2,
        (
            "argmap: error: `floods` is a claim of okafor (type `okafor:floods`), a claim of "
            "brandt (type `brandt:floods`): say which\n"
        ),
    )
    assert run("rename", "brandt:floods", "x", barrels)[0] == 0
    assert "{okafor: floods, brandt: not x}" in debate.read_text()


@pytest.mark.parametrize(
    ("command", "error"),
    [
        (["move", "floods", "--supports", "traced"], "error[circular-support]"),
        (["add", "premises", "okafor:new", "So.", "--supports", "flods"], "error[unknown-claim]"),
        (["add", "premises", "okafor:new", "So.", "--cite", "audit p. 3"], "error[unknown-source]"),
    ],
)
def test_an_edit_that_would_bring_in_an_error_is_refused(run, barrels, command, error):
    before = held(barrels)
    code, _, err = run(*command, barrels)
    assert code == 2
    assert "this would bring in an error; nothing was written\n" in err
    assert error in err
    assert held(barrels) == before


def test_files_with_errors_are_to_be_mended_first(run, barrels):
    (barrels / "brandt.yaml").write_text("argmap: 1\n")
    code, _, err = run("rename", "floods", "x", barrels)
    assert code == 1
    assert "mend this first" in err
    assert "error[no-thesis]" in err


def test_an_undercutter_follows_the_step_of_a_claim_that_moves(run, barrels):
    file = barrels / "okafor.yaml"
    attacks = (
        "rebuttals:\n"
        "  old: {text: It is old., undercuts: traced -> floods}  # by address\n"
        "  few: {text: It is one city., undercuts: traced}  # by its claim\n"
    )
    file.write_text(file.read_text() + attacks)
    assert run("move", "traced", "--supports", "require", file)[0] == 0
    assert file.read_text().endswith(attacks.replace("traced -> floods", "traced -> require"))


def test_a_comment_stays_when_a_claim_turns(run, barrels):
    file = barrels / "okafor.yaml"
    turned = "rebuttals:\n  old:\n    text: It is old.\n    rebuts: floods  # in our view\n"
    file.write_text(file.read_text() + turned)
    assert run("move", "old", "--supports", "traced", file)[0] == 0
    assert file.read_text().endswith(turned.replace("rebuts: floods", "supports: traced"))


def test_a_branch_goes_with_what_the_debate_says_of_it(run, barrels):
    assert run("rm", "floods", barrels, "--with-branch")[0] == 0
    assert "premises" not in (barrels / "okafor.yaml").read_text()
    assert "    positions: {brandt: not sewers}\n" in (barrels / "debate.yaml").read_text()
    assert run("check", barrels)[0] == 0


def test_an_error_that_was_there_stands_in_the_way_of_no_other_id(run, barrels):
    file = barrels / "okafor.yaml"
    circle = "  a: {text: One., supports: b}\n  b: {text: Two., supports: [a, require]}\n"
    text = file.read_text().replace("evidence:", f"{circle}evidence:")
    file.write_text(text)
    assert run("check", file)[0] == 1
    assert run("rename", "b", "bee", file)[0] == 0
    assert file.read_text() == text.replace("b}", "bee}").replace("  b:", "  bee:")
    code, _, err = run("move", "floods", "--supports", "traced", file)
    assert code == 2
    assert err.startswith("argmap: error: this would bring in an error; nothing was written\n")
    assert "floods" in err


@pytest.mark.parametrize("command", [("rename", "quiet"), ("rm", "--with-branch")])
def test_a_claim_may_be_called_like_a_stance(run, barrels, command):
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("not sewers", "silent"))
    file = barrels / "brandt.yaml"
    text = file.read_text().replace("sewers:", "silent:")
    file.write_text(text)
    evidence = "evidence: {rain: {text: It rains., uses: {brandt: silent, okafor: traced}}}\n"
    debate.write_text(debate.read_text() + evidence)
    word, *rest = command
    assert run(word, "brandt:silent", *rest, barrels)[0] == 0
    assert "brandt: silent}" in debate.read_text()
    assert "brandt: silent," not in debate.read_text()
    assert "silent" not in file.read_text()


def test_a_map_and_its_claim_of_one_id_are_told_apart(run, barrels):
    file = barrels / "okafor.yaml"
    file.write_text(file.read_text().replace("argmap: 1", "argmap: 1\nid: floods"))
    debate = barrels / "debate.yaml"
    debate.write_text(debate.read_text().replace("okafor: floods", "floods: floods"))
    _, _, err = run("rename", "floods", "x", barrels)
    assert "`floods` is a map (type `map:floods`), a claim (type `floods:floods`): say which" in err
    assert run("rename", "map:floods", "okafor", barrels)[0] == 0
    assert "okafor: floods," in debate.read_text()


def test_a_long_branch_goes_at_once(run, tmp_path):
    """Looking through all steps for each of them took minutes for a thousand claims."""
    steps = [f"  c{n + 1}: {{text: Step {n}., supports: c{n}}}\n" for n in range(1000)]
    head = "argmap: 1\nthesis: {top: The thesis.}\npremises:\n"
    file = tmp_path / "long.yaml"
    file.write_text(f"{head}  other: {{text: Else., supports: top}}\n")
    kept = file.read_text()
    file.write_text(f"{kept}  c0: {{text: Begin., supports: top}}\n{''.join(steps)}")
    assert run("rm", "c0", file, "--with-branch")[0] == 0
    assert file.read_text() == kept


def test_a_branch_leaves_what_bears_on_something_else(run, barrels):
    file = barrels / "okafor.yaml"
    steps = (
        "inferences:\n  both: {from: [traced, seen], supports: floods}\n"
        "  doubt: {from: [seen], undercuts: both}\n  also: {from: [traced], supports: require}\n"
    )
    seen = "  seen: {text: We saw it.}\n"
    text = file.read_text().replace("supports: floods, cite: ¶3}", "cite: ¶3}")
    file.write_text(text + seen + steps)
    assert run("rm", "okafor:floods", barrels, "--with-branch")[0] == 0
    left = file.read_text()
    assert "seen" not in left
    assert "traced:" in left
    assert left.endswith("inferences:\n  also: {from: [traced], supports: require}\n")


def test_a_claim_is_added_in_the_style_of_its_section(run, barrels):
    command = ["add", "evidence", "okafor:leaks", "Pipes: old.", "--supports", "floods"]
    assert run(*command, "--cite", "¶4", "--cite", "¶5", "--kind", "fact", barrels)[0] == 0
    assert (
        (barrels / "okafor.yaml")
        .read_text()
        .endswith('  leaks: {text: "Pipes: old.", supports: floods, cite: [¶4, ¶5], kind: fact}\n')
    )


def test_a_section_that_is_missing_is_added_in_its_place(run, barrels):
    assert run("add", "rebuttals", "okafor:old", "Old.", "--rebuts", "floods", barrels)[0] == 0
    text = (barrels / "okafor.yaml").read_text()
    assert text.endswith("\n\nrebuttals:\n  old:\n    text: Old.\n    rebuts: floods\n")


def test_merging_takes_citations_inferences_and_positions_along(run, barrels):
    file = barrels / "okafor.yaml"
    file.write_text(
        file.read_text().replace(
            "evidence:",
            "  rain: {text: Rain floods streets., supports: require, cite: ¶8}\nevidence:",
        )
    )
    code, out, _ = run("merge", "rain", "floods", barrels)
    assert (code, out.splitlines()[0]) == (
        0,
        "merged floods into rain, whose words stay; 2 files changed",
    )
    text = file.read_text()
    assert "rain: {text: Rain floods streets., supports: require, cite: [¶8, ¶3]}" in text
    assert "supports: rain, cite: ¶3}" in text
    assert "{okafor: rain, brandt: not sewers}" in (barrels / "debate.yaml").read_text()


@pytest.mark.parametrize("late", [False, True], ids=["before", "behind"])
@pytest.mark.parametrize(
    ("owner", "name", "number"),
    [
        (Path, "chmod", 1),
        (Path, "chmod", 2),
        (os, "link", 2),
        (Path, "replace", 1),
        (Path, "replace", 2),
    ],
)
def test_an_interruption_at_any_write_leaves_the_old_files(
    run, barrels, interrupting, owner, name, number, late
):
    before = held(barrels)
    with interrupting(owner, name, number, late=late):
        assert run("rename", "floods", "runoff", barrels)[0] == 130
    assert held(barrels) == before


def test_a_field_of_the_users_own_goes_to_the_claim_that_stays(run, barrels):
    file = barrels / "okafor.yaml"
    text = file.read_text()
    extra = "premises:\n  rain: {text: It rains., supports: require, x-page: 4, cite: ¶3}\n"
    file.write_text(text.replace("premises:\n", extra))
    assert run("merge", "floods", "rain", file)[0] == 0
    [line] = [one for one in file.read_text().splitlines() if one.startswith("  floods:")]
    assert line.endswith("supports: require, cite: ¶3, x-page: 4}")


def test_a_premise_that_works_with_others_is_taken_out_by_hand(run, barrels):
    file = barrels / "okafor.yaml"
    step = "  rain: {text: It rains.}\nevidence:\n"
    text = file.read_text().replace("evidence:\n", step)
    file.write_text(f"{text}inferences:\n  main: floods + rain -> require\n")
    for options in ((), ("--with-branch",)):
        code, _, err = run("rm", "rain", file, *options)
        assert code == 2
        assert (
            "the inference `main` joins `rain` with other claims, and may not hold without" in err
        )
        assert "take `rain` out of `main` in the file" in err
    assert (
        "`main` is an inference of okafor, and this is done to a claim"
        in run("rm", "main", file)[2]
    )


def test_what_begins_no_step_can_be_rebutted(run, barrels):
    _, _, err = run("move", "traced", "--undercuts", "require", barrels / "okafor.yaml")
    assert "no step begins at `require`, so none can be undercut; `--rebuts require`" in err
