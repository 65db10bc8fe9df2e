"""Mermaid's own parser, from npm, where it is there."""

import json
import os
import shutil
import subprocess
from html import unescape
from pathlib import Path

import pytest

_READER = Path(__file__).parent / "read.mjs"


@pytest.fixture(scope="session")
def read_charts():
    """Return what Mermaid reads in a text each: boxes and arrows, or its complaint."""
    folder = os.environ.get("ARGMAP_MERMAID")
    if not folder:
        pytest.skip("ARGMAP_MERMAID names no folder where `npm install mermaid jsdom` was run")
    if shutil.which("node") is None:
        pytest.skip("there is no node to run Mermaid's parser with")

    def read(texts):
        done = subprocess.run(
            ["node", _READER, folder],
            input=json.dumps(texts).encode(),
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        return json.loads(done.stdout)

    return read


@pytest.fixture(scope="session")
def shown():
    """Return the claim in the box of a thesis as a reader sees it, from what Mermaid keeps."""

    def letters(label):
        # Mermaid keeps a code as "ﬂ°°34¶ß" and draws it as "&#34;".
        words = label.removeprefix("THESIS<br>")
        return unescape(words.replace("ﬂ°°", "&#").replace("¶ß", ";")).replace("\u2060", "")

    return letters
