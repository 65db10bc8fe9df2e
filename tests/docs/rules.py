"""The page of all rules: ``python tests/docs/rules.py`` writes ``docs/rules.md`` anew."""

from importlib import import_module
from pathlib import Path

from argmap.checks import FAMILIES, Rule, manual_page

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"

_HEAD = """\
# Rules

What `argmap check` looks for, by family. `argmap explain RULE` prints the whole page of a rule:
why it is one, what to write instead, and an example. Names are kept for good; severities can be
changed in the [settings](checking.md#settings), apart from errors that keep a file from being read.
"""


def page() -> str:
    """Return ``docs/rules.md``."""
    return _HEAD + "".join(_family(name, rules) for name, rules in FAMILIES.items())


def _family(name: str, rules: tuple[Rule, ...]) -> str:
    about = (import_module(f"argmap.checks.{name}").__doc__ or "").strip()
    head = f"\n## {name}\n\n{about}\n\n| rule | severity | in short |\n| --- | --- | --- |\n"
    rows = (f"| `{one.name}` | {one.severity.value} | {_short(one.name)} |\n" for one in rules)
    return head + "".join(rows)


def _short(rule: str) -> str:
    return manual_page(rule).splitlines()[0].replace("|", "&#124;")


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
