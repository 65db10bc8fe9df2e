"""The figures in the page on suggestions are those that are measured."""

import importlib.util
from pathlib import Path

import pytest

import argmap

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "suggestions.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def recall():
    path = ROOT / "tests" / "benchmarks" / "recall.py"
    spec = importlib.util.spec_from_file_location("recall", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("measure", ["partners_found", "propositions_found"])
def test_the_page_says_what_is_measured(recall, measure):
    cells = []
    for name in ("iran-in-syria", "mill-bridge"):
        debate = argmap.load_debate(ROOT / "maps" / name)
        found, total = getattr(recall, measure)(debate)
        cells.append(f"{found} of {total} ({found / total:.0%})")
    assert f"| {' | '.join(cells)} |" in PAGE
