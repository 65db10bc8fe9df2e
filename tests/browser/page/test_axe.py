"""axe-core finds nothing serious in any view, in either theme, on a screen and on a phone."""

import os
from pathlib import Path

import pytest

AXE = os.environ.get("ARGMAP_AXE")
VIEWS = ["answer", "matrix", "contrast", "merged", "maps", "evidence", "timeline", "outline"]
CLAIM = "claim=ghaddar-2019:not-capable"
RUN = """async () => (await axe.run()).violations
  .filter((one) => ["serious", "critical"].includes(one.impact))
  .map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160))}`)"""

pytestmark = pytest.mark.skipif(AXE is None, reason="ARGMAP_AXE names no axe-core")


@pytest.mark.parametrize("size", [(1280, 900), (390, 844)], ids=["screen", "phone"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_serious(visit, view, scheme, size):
    source = Path(AXE)
    script = source / "axe.min.js" if source.is_dir() else source

    def look(page):
        page.evaluate(script.read_text(encoding="utf-8"))
        closed = page.evaluate(RUN)
        page.goto(page.url.split("#")[0] + f"#view={view}&{CLAIM}&q=iran")
        return closed, page.evaluate(RUN)

    assert visit(look, f"view={view}", scheme=scheme, size=size) == ([], [])
