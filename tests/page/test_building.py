"""One page that holds everything, runs its own script and nothing else, and stays small."""

import base64
import gzip
import hashlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import argmap
from argmap.errors import LayoutEngineNotFound
from argmap.model import ArgumentMap, Citation, Claim, Debate, Inference, Role, Source
from argmap.page.building import page_of

pytestmark = pytest.mark.usefixtures("engine")

MAPS = Path(__file__).parents[2] / "maps"
HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "--></template><img src=x onerror=alert(1)>",
    "</title></style><svg onload=alert(1)>",
    '" onfocus=alert(1) autofocus x="',
    "{{script}} {{data}}",
    "javascript:alert(1)",
    "&lt;b&gt; &amp; \u2028 ]]> \\u003c/script>",
    "a\x00b\ud800c",
]
ELEMENTS = {"svg", "marker", "template", "g", "rect", "path", "circle", "text", "tspan"}


@pytest.fixture(params=HOSTILE)
def hostile(request):
    """A debate in which every text is hostile."""
    text = request.param
    thesis = Claim("t", text, Role.THESIS, note=text, citations=[Citation("w", quote=text)])
    other = Claim("o", f"{text} o", Role.REBUTTAL, by=text)
    work = Source("w", text, url=text)
    one, two = (
        ArgumentMap(
            name,
            claims=[thesis, other],
            inferences=[Inference("o", "rebuts", "t")],
            sources=[work],
            authors=(text,),
            title=text,
            url=text,
            note=text,
        )
        for name in ("one", "two")
    )
    return text, Debate("d", text, maps=[one, two], title=text, note=text)


def test_nothing_from_a_hostile_map_becomes_markup(hostile, elements_of, data_in):
    text, debate = hostile
    plain = debate.__class__(
        "d", "Q?", maps=[ArgumentMap("one", claims=[Claim("t", "T", "thesis")])]
    )
    found, usual = elements_of(page_of(debate)), elements_of(page_of(plain))
    scripts = [one for one in found.elements if one[0] == "script"]
    assert scripts == [one for one in usual.elements if one[0] == "script"]
    kinds = {tag for tag, _ in usual.elements}
    assert {tag for tag, _ in found.elements} <= kinds | ELEMENTS
    for tag, attributes in found.elements:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            assert "javascript:" not in (value or "").lower()
    assert found.comments == usual.comments
    data = data_in(page_of(debate))
    assert data["maps"][0]["claims"][0]["text"] == text
    assert data["maps"][0].get("url") is None


def test_the_policy_lets_only_this_script_and_this_style_through(letters, elements_of):
    _, page = letters
    found = elements_of(page)
    policy = next(
        attributes["content"]
        for tag, attributes in found.elements
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    for kind, text in (("style", found.texts["style"]), ("script", [found.texts["script"][0]])):
        [content] = text
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert rules[f"{kind}-src"] == f"'sha256-{digest}'"
    assert not re.search(r"unsafe|https?:|\*", policy)


def test_nothing_is_loaded_and_nothing_is_styled_in_place(five, elements_of):
    for tag, attributes in elements_of(five[1]).elements:
        assert not {"src", "style", "srcset", "action"} & set(attributes), tag
        assert attributes.get("href", "#").startswith("#")
        assert tag not in {"link", "iframe", "object", "embed", "base"}


def test_equal_debates_give_equal_pages(letters):
    comparison, page = letters
    assert page_of(comparison) == page_of(comparison.debate) == page


@pytest.mark.parametrize("seed", ["1", "2"])
def test_a_page_does_not_depend_on_the_seed_of_hashes(letters, seed):
    printed = subprocess.run(
        [sys.executable, "-m", "argmap", "page", MAPS / "mill-bridge", "-o", "-"],
        env=os.environ | {"PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    ).stdout
    assert printed.decode() == letters[1]


def test_the_page_of_five_authors_is_small(five):
    content = five[1].encode()
    assert len(content) < 250_000
    assert len(gzip.compress(content, 9, mtime=0)) < 60_000


def test_without_an_engine_the_error_names_the_remedy(monkeypatch):
    monkeypatch.setenv("ARGMAP_DOT", "/no/such/dot")
    with pytest.raises(LayoutEngineNotFound, match="pip install graphviz-pure"):
        page_of(argmap.load(MAPS / "mill-bridge/pell-2024.yaml"))


def test_the_none_of_a_broken_map_is_refused():
    with pytest.raises(TypeError, match="a page is of a map, a debate or a comparison, not None"):
        page_of(None)
