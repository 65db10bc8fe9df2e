"""The manual pages of the rules, made of their modules: a page for each family."""

import re
from importlib import import_module
from textwrap import dedent

from argmap.checks import FAMILIES, Rule, manual_page

_ROW = re.compile(r"^\| `([a-z0-9-]+)` \|", re.MULTILINE)
_EXAMPLE = re.compile(r"(?:^    .*\n|^\n(?=    ))+", re.MULTILINE)


def rules_pages() -> dict[str, str]:
    """Return the pages by the names of their files."""
    return {f"rules/{family}.md": _page(family, rules) for family, rules in FAMILIES.items()}


def link_rules(overview: str) -> str:
    """Return the list of all rules with each name leading to its manual page."""
    home = {rule.name: family for family, rules in FAMILIES.items() for rule in rules}
    return _ROW.sub(
        lambda found: f"| [`{found[1]}`](rules/{home[found[1]]}.md#{found[1]}) |", overview
    )


def _page(family: str, rules: tuple[Rule, ...]) -> str:
    about = (import_module(f"argmap.checks.{family}").__doc__ or "").strip()
    return f"# Rules: {family}\n\n{about}\n" + "".join(map(_rule, rules))


def _rule(rule: Rule) -> str:
    """Return a manual page with its examples fenced, since an indent alone says no language."""
    page = _EXAMPLE.sub(_fenced, manual_page(rule.name) + "\n")
    return f"\n## {rule.name}\n\n*{rule.severity.value}*\n\n{page}"


def _fenced(found: re.Match[str]) -> str:
    return f"\n```text\n{dedent(found[0]).strip()}\n```\n"
