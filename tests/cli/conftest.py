"""A small debate on disk, sound until a test breaks it."""

from textwrap import dedent

import pytest

from argmap.cli import main

OKAFOR = """\
    argmap: 1
    author: Ada Okafor
    published: 2024-03-09
    thesis:
      require: {text: New buildings should have to collect roof water., cite: ¶1}
    premises:
      floods: {text: Roof runoff causes most street floods., supports: require, cite: ¶3}
    evidence:
      traced: {text: An audit traced 61% of floods to roofs., supports: floods, cite: ¶3}
"""
BRANDT = """\
    argmap: 1
    author: Bo Brandt
    published: 2023
    thesis:
      leave: {text: Owners should be left to choose., cite: ¶9}
    premises:
      sewers: {text: Old sewers cause most street floods., supports: leave, cite: ¶2}
"""
DEBATE = """\
    argmap-debate: 1
    question: Should new buildings have to collect roof water?
    maps: [okafor.yaml, brandt.yaml]
    propositions:
      roofs:
        text: Roof runoff causes most street floods.
        kind: cause
        positions: {okafor: floods, brandt: not sewers}
"""


@pytest.fixture
def barrels(tmp_path):
    """Return the folder of a debate between two authors."""
    folder = tmp_path / "barrels"
    folder.mkdir()
    for name, text in (("okafor", OKAFOR), ("brandt", BRANDT), ("debate", DEBATE)):
        (folder / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    return folder


@pytest.fixture
def run(capsys):
    """Run the command line; return exit code, standard output and standard error."""

    def run_command(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_command
