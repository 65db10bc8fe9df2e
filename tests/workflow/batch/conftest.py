"""Debates in a folder, as many as a test asks for."""

import pytest

from argmap.workflow.batch import hands
from argmap.workflow.batch.cache import FOLDER_VARIABLE

OKAFOR = """\
argmap: 1
author: Ada Okafor
published: 2024-03-09
thesis:
  require: {{text: New buildings should have to collect roof water., cite: ¶1}}
premises:
  floods: {{text: Roof runoff caused {number} street floods., supports: require, cite: ¶3}}
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
def debates(tmp_path):
    """Give what makes a folder of debates: ``debates(3)`` has ``d-0``, ``d-1`` and ``d-2``."""

    def make(count, name="debates"):
        for number in range(count):
            folder = tmp_path / name / f"d-{number}"
            folder.mkdir(parents=True)
            (folder / "okafor.yaml").write_text(OKAFOR.format(number=number), encoding="utf-8")
            (folder / "brandt.yaml").write_text(BRANDT, encoding="utf-8")
            (folder / "debate.yaml").write_text(DEBATE, encoding="utf-8")
        return tmp_path / name

    return make


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """Return the folder of an empty cache, which is the one that is used."""
    folder = tmp_path / "cache"
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


@pytest.fixture
def at_once(monkeypatch):
    """Have processes started for the first piece of work, and waited for."""
    new_pool = hands.Hands._new_pool

    def new_and_ready(self, jobs):
        pool, ready = new_pool(self, jobs)
        return pool, ready if ready is None or ready.result() else None

    monkeypatch.setattr(hands, "_PATIENCE", -1)
    monkeypatch.setattr(hands.Hands, "_new_pool", new_and_ready)


@pytest.fixture
def errands(tmp_path, monkeypatch):
    """Return a module that other processes can import, with work that goes wrong."""
    (tmp_path / "errands.py").write_text(
        "import os, signal, time\n"
        "def shout(name):\n"
        "    if name == 'deadly':\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    if name == 'faulty':\n"
        "        raise RuntimeError('a fault')\n"
        "    return name.upper()\n"
        "def where(_):\n"
        "    return os.getpid()\n"
        "def slowly(function, *arguments):\n"
        "    time.sleep(0.1)\n"
        "    return function(*arguments)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    import errands  # noqa: PLC0415

    return errands
