"""Files of settings: which one counts, what it can say, and everything wrong with it at once."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.diagnostics import Severity
from argmap.errors import BadSettings
from argmap.workflow.checking_files import check_paths
from argmap.workflow.settings import Settings
from argmap.workflow.settings_files import SettingsFiles, SettingsSource
from argmap.workflow.settings_tables import fits

ISOLATED = SettingsSource(isolated=True)
MAP = "argmap: 1\nthesis: {go: We should go.}\nevidence: {sun: Sun}\n"


@pytest.fixture
def write(tmp_path):
    """Give what writes files below a folder of their own, and returns that folder."""

    def write_files(**files):
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path

    return write_files


def ignored(folder, file="trip.yaml", **source):
    return SettingsSource(**source).settings_for(folder / file).ignore


def problems_of(folder, file="trip.yaml", **source):
    with pytest.raises(BadSettings) as caught:
        SettingsSource(**source).settings_for(folder / file)
    return [line.removeprefix(f"{folder}/") for line in caught.value.problems]


class TestWhichFileCounts:
    def test_the_nearest_one_from_the_folder_upwards(self, write):
        folder = write(
            **{
                "argmap.toml": 'ignore = ["style"]',
                "a/argmap.toml": 'ignore = ["citations"]',
                "a/b/trip.yaml": MAP,
            }
        )
        assert ignored(folder) == ("style",)
        assert ignored(folder, "a/trip.yaml") == ("citations",)
        assert ignored(folder, "a/b/trip.yaml") == ("citations",)
        assert ignored(folder, "c/d/trip.yaml") == ("style",)

    def test_the_own_file_before_the_shared_one(self, write):
        folder = write(
            **{
                "argmap.toml": 'ignore = ["style"]',
                "pyproject.toml": '[tool.argmap]\nignore = ["citations"]',
            }
        )
        assert ignored(folder) == ("style",)

    def test_a_shared_file_counts_if_it_has_the_table(self, write):
        folder = write(
            **{
                "argmap.toml": 'ignore = ["style"]',
                "a/pyproject.toml": '[tool.argmap]\nignore = ["citations"]',
                "b/pyproject.toml": '[project]\nname = "argmap"\n[tool.other]\nignore = 1',
            }
        )
        assert ignored(folder, "a/trip.yaml") == ("citations",)
        assert ignored(folder, "b/trip.yaml") == ("style",)

    @pytest.mark.parametrize("content", [b"[project", b"\xff argmap", b"tool = 1\nname = 'argmap'"])
    def test_a_broken_file_of_others_is_no_business_of_argmap(self, write, content):
        folder = write(**{"argmap.toml": 'ignore = ["style"]', "a/pyproject.toml": content})
        assert ignored(folder, "a/trip.yaml") == ("style",)

    def test_a_broken_shared_file_that_names_the_table_is_an_error(self, write):
        folder = write(**{"pyproject.toml": "[tool.argmap]\nignore = [\n"})
        [problem] = problems_of(folder)
        assert problem.startswith("pyproject.toml: is not valid TOML: ")

    def test_a_folder_of_that_name_is_passed_over(self, write):
        folder = write(**{"argmap.toml": 'ignore = ["style"]', "a/argmap.toml/x": ""})
        assert ignored(folder, "a/trip.yaml") == ("style",)

    def test_a_link_counts_where_it_leads(self, write):
        folder = write(
            **{
                "a/argmap.toml": 'ignore = ["style"]',
                "a/trip.yaml": MAP,
                "b/argmap.toml": 'ignore = ["citations"]',
            }
        )
        (folder / "b/link.yaml").symlink_to(folder / "a/trip.yaml")
        assert ignored(folder, "b/link.yaml") == ("style",)

    def test_a_given_file_counts_for_all(self, write):
        folder = write(
            **{"argmap.toml": 'ignore = ["style"]', "strict.toml": 'ignore = ["debate"]'}
        )
        assert ignored(folder, config=folder / "strict.toml") == ("debate",)
        assert ignored(Path("/elsewhere"), config=folder / "strict.toml") == ("debate",)

    def test_a_given_file_must_be_there_and_have_settings(self, write):
        folder = write(**{"pyproject.toml": "[project]"})
        assert problems_of(folder, config=folder / "no.toml") == ["no.toml: no such file or folder"]
        assert problems_of(folder, config=folder / "pyproject.toml") == [
            "pyproject.toml: there is no table `[tool.argmap]` in it"
        ]

    def test_isolated_finds_none(self, write):
        folder = write(**{"argmap.toml": "not TOML"})
        assert ignored(folder, isolated=True, ignore=("style",)) == ("style",)

    def test_each_file_is_read_once(self, write):
        folder = write(**{"argmap.toml": 'ignore = ["style"]'})
        files = SettingsFiles(SettingsSource())
        first = files.settings_for(folder / "a" / "trip.yaml")
        (folder / "argmap.toml").write_text("not TOML")
        assert files.settings_for(folder / "a" / "b" / "other.yaml") == first


class TestWhatAFileSays:
    def test_everything(self, write):
        folder = write(
            **{
                "argmap.toml": """
select = ["style", "structure"]
ignore = ["long-claim"]
fail-on = "warning"
[severity]
style = "warning"
circular-support = "info"
[per-path."drafts/**"]
ignore = ["vague-id"]
severity = {style = "info"}
[per-path."**/ito.yaml"]
select = ["long-claim"]
"""
            }
        )
        source = SettingsSource()
        severity = {"style": Severity.WARNING, "circular-support": Severity.INFO}
        assert source.settings_for(folder / "okafor.yaml") == Settings(
            ("style", "structure"), ("long-claim",), severity, Severity.WARNING
        )
        assert source.settings_for(folder / "drafts" / "ito.yaml") == Settings(
            ("long-claim",),
            ("vague-id",),
            severity | {"style": Severity.INFO},
            Severity.WARNING,
        )

    def test_the_command_line_stands_above(self, write):
        folder = write(**{"argmap.toml": 'select = ["style"]\nignore = ["long-claim"]'})
        source = SettingsSource(select=("long-claim",), ignore=("vague-id",))
        assert source.settings_for(folder / "a.yaml") == Settings(("long-claim",), ("vague-id",))

    def test_an_empty_file_says_nothing(self, write):
        assert SettingsSource().settings_for(write(**{"argmap.toml": ""}) / "a.yaml") == Settings()

    def test_a_byte_order_mark_is_none_of_it(self, write):
        folder = write(**{"argmap.toml": b'\xef\xbb\xbfignore = ["style"]\r\n'})
        assert ignored(folder) == ("style",)

    def test_the_later_pattern_counts(self, write):
        tables = (
            '[per-path."a/*"]\nselect = ["style"]',
            '[per-path."*/b.yaml"]\nselect = ["debate"]',
        )
        for first, second in itertools.permutations(tables):
            folder = write(**{"argmap.toml": f"{first}\n{second}"})
            chosen = SettingsSource().settings_for(folder / "a" / "b.yaml").select
            assert chosen == (("debate",) if "debate" in second else ("style",))


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("ignore = [", None),
        pytest.param(
            'ignor = ["style"]',
            ["there is no key `ignor`; did you mean `ignore`?"],
            id="unknown key",
        ),
        pytest.param(
            'ignore = "style"',
            ['ignore: should be a list of names, such as ["style", "long-quote"]'],
            id="no list",
        ),
        pytest.param(
            'select = ["long-clam"]',
            ["select: there is no rule and no family `long-clam`; did you mean `long-claim`?"],
            id="unknown rule",
        ),
        pytest.param(
            'ignore = ["unknown-claim", "bad-date", "fields"]',
            [
                (
                    "ignore: `unknown-claim` cannot be switched off or lowered: "
                    "a map with such an error is not read"
                ),
                (
                    "ignore: `bad-date` cannot be switched off or lowered: "
                    "a map with such an error is not read"
                ),
            ],
            id="errors of reading",
        ),
        pytest.param(
            '[severity]\nstyle = "warn"\nunknown-claim = "info"\nbad-id = "error"',
            [
                (
                    "severity.style: should be one of 'error', 'warning', 'info'; "
                    "did you mean `warning`?"
                ),
                (
                    "severity: `unknown-claim` cannot be switched off or lowered: "
                    "a map with such an error is not read"
                ),
            ],
            id="severities",
        ),
        pytest.param(
            "fail-on = 1\nseverity = 2\nper-path = 3",
            [
                "severity: should be a table",
                "fail-on: should be one of 'error', 'warning', 'info'",
                "per-path: should be a table",
            ],
            id="wrong types",
        ),
        pytest.param(
            '[per-path."a/*"]\nfail-on = "error"\nignore = ["E501"]',
            [
                'per-path."a/*": there is no key `fail-on`; known are select, ignore, severity',
                (
                    'per-path."a/*".ignore: there is no rule and no family `E501`; '
                    "`argmap explain` lists all rules"
                ),
            ],
            id="in a table of a path",
        ),
        pytest.param(
            "".join(f"[per-path.'{one}']\n" for one in ("/a", "../a", "a\\b", "a/", "")),
            [
                f'per-path."{one}": {why}'
                for one, why in (
                    (
                        "/a",
                        (
                            "a pattern begins at the folder of this file and stays in it; "
                            "leave out `/` and `..`"
                        ),
                    ),
                    (
                        "../a",
                        (
                            "a pattern begins at the folder of this file and stays in it; "
                            "leave out `/` and `..`"
                        ),
                    ),
                    ("a\\b", "write `/` between folders, on every system"),
                    ("a/", "write `/**` at the end for everything in a folder"),
                    ("", "write `/**` at the end for everything in a folder"),
                )
            ],
            id="patterns",
        ),
        pytest.param("a = " + "[" * 5_000, None, id="deep"),
        pytest.param("a = " + "1" * 5_000, None, id="long number"),
        pytest.param(b"\xff", None, id="not UTF-8"),
    ],
)
def test_everything_wrong_is_said_at_once(write, text, problems):
    found = problems_of(write(**{"argmap.toml": text}))
    assert all(one.startswith("argmap.toml: ") for one in found)
    plain = [one.removeprefix("argmap.toml: ") for one in found]
    if problems is None:
        assert len(plain) == 1
        assert plain[0].startswith("is n")
    else:
        assert plain == problems


def test_a_shared_file_is_named_with_the_table(write):
    folder = write(**{"pyproject.toml": "[tool.argmap]\nselect = 1\n"})
    assert problems_of(folder) == [
        (
            "pyproject.toml: tool.argmap.select: should be a list of names, "
            'such as ["style", "long-quote"]'
        )
    ]


def test_bad_names_on_the_command_line_are_refused_at_once():
    with pytest.raises(BadSettings) as caught:
        SettingsSource(select=("stile",), ignore=("unknown-claim",))
    assert caught.value.problems == (
        "--select: there is no rule and no family `stile`; did you mean `style`?",
        (
            "--ignore: `unknown-claim` cannot be switched off or lowered: "
            "a map with such an error is not read"
        ),
    )


@pytest.mark.parametrize(
    ("pattern", "fitting", "other"),
    [
        ("*.yaml", ["a.yaml"], ["b/a.yaml", "a.yml"]),
        ("**", ["a.yaml", "b/a.yaml"], []),
        ("**/*.yaml", ["a.yaml", "b/c/a.yaml"], ["a.yml"]),
        ("b/**/a.yaml", ["b/a.yaml", "b/c/d/a.yaml"], ["a.yaml", "c/b/a.yaml"]),
        ("b/**", ["b/a.yaml", "b/c/a.yaml"], ["bb/a.yaml", "a.yaml"]),
        ("./b/?.yaml", ["b/a.yaml"], ["b/aa.yaml"]),
        ("[ab].yaml", ["a.yaml"], ["c.yaml", "A.yaml"]),
    ],
)
def test_patterns(pattern, fitting, other):
    assert [path for path in fitting if not fits(path, pattern)] == []
    assert [path for path in other if fits(path, pattern)] == []


@given(st.lists(st.sampled_from(["a", "b.yaml", "c"]), min_size=1, max_size=6), st.integers(0, 5))
def test_a_path_fits_itself_with_any_of_its_folders_left_open(names, at):
    path = "/".join(names)
    assert fits(path, path)
    assert fits(path, "/".join([*names[:at], "**", *names[at + 1 :]]))
    assert fits(path, "/".join([*names[:at], "**", *names[at:]]))
    assert not fits(path, f"{path}/a")


class TestCheckingFiles:
    def test_each_file_has_the_settings_of_its_folder(self, write):
        folder = write(
            **{
                "a/argmap.toml": 'select = ["citations"]\nseverity = {citations = "info"}',
                "a/a.yaml": MAP,
                "b/argmap.toml": 'select = ["short-claim"]\nfail-on = "info"',
                "b/b.yaml": MAP,
            }
        )
        checked = check_paths([folder])
        found = {(Path(one.file).name, one.rule, one.severity) for one in checked.diagnostics}
        assert ("a.yaml", "uncited-evidence", Severity.INFO) in found
        assert {rule for name, rule, _ in found if name == "b.yaml"} == {"short-claim"}
        assert checked.fails()
        assert not checked.fails(Severity.ERROR)
        assert not check_paths([folder / "a"]).fails()
        assert check_paths([folder / "a"]).fails(Severity.INFO)

    def test_the_order_of_the_paths_does_not_matter(self, write):
        debate = "argmap-debate: 1\nquestion: Go?\nmaps: [../b/b.yaml, debate.yaml]\n"
        folder = write(
            **{
                "a/a.yaml": MAP,
                "a/notes.yaml": "no: map",
                "a/debate.yaml": debate,
                "b/b.yaml": MAP,
                "b/argmap.toml": 'ignore = ["style"]',
            }
        )
        paths = [folder / "a", folder / "b", folder / "a/notes.yaml", folder / "b/b.yaml"]
        results = [check_paths(some) for some in itertools.permutations(paths)]
        assert all(result == results[0] for result in results)
        assert {one.rule for one in results[0].diagnostics if one.file.endswith("b/b.yaml")}
        assert len({source.file for source in results[0].sources}) == len(results[0].sources)

    def test_standard_input_stands_for_a_file(self, write):
        folder = write(**{"a.yaml": "argmap: 1\n", "argmap.toml": 'ignore = ["style"]'})
        name = str(folder / "a.yaml")
        checked = check_paths([], stdin=(name, MAP.encode()))
        assert {one.file for one in checked.diagnostics} == {name}
        assert "short-claim" not in {one.rule for one in checked.diagnostics}
        assert check_paths([folder], stdin=(name, MAP.encode())) == checked

    def test_standard_input_may_be_a_debate_or_a_map_of_one(self, write):
        debate = b"argmap-debate: 1\nquestion: Go?\nmaps: [a.yaml]\n"
        folder = write(**{"a.yaml": MAP})
        checked = check_paths([], stdin=(str(folder / "new.yaml"), debate), settings=ISOLATED)
        assert [source.file for source in checked.sources if "a.yaml" in source.file]
        write(**{"debate.yaml": debate})
        broken = check_paths(
            [folder / "debate.yaml"],
            stdin=(str(folder / "a.yaml"), b"argmap: 1"),
            settings=ISOLATED,
        )
        assert "no-thesis" in {one.rule for one in broken.diagnostics}

    def test_a_file_that_is_a_folder_or_missing_is_unreadable(self, write):
        folder = write(**{"notes.yaml": "no: map"})
        checked = check_paths([folder, folder / "none.yaml"], settings=ISOLATED)
        assert [line.removeprefix(str(folder)) for line in checked.unreadable] == [
            "/none.yaml: no such file or folder",
            ": no map and no debate lies in this folder",
        ]
        assert checked.passed_over == (str(folder / "notes.yaml"),)

    def test_bad_settings_end_the_check(self, write):
        folder = write(**{"a.yaml": MAP, "argmap.toml": "select = 1"})
        with pytest.raises(BadSettings, match="select"):
            check_paths([folder])
