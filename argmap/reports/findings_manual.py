"""The manual of findings: which rules there are, and the page of each."""

from collections.abc import Iterable, Iterator
from importlib import import_module

from argmap.checks import FAMILIES, RULES, family_of, manual_page


def rule_page(name: str) -> str:
    """Return the manual page of the rule *name* below a line with its family and severity."""
    rule = RULES[name]
    head = f"{name} (family {family_of(name)}, {rule.severity.value})"
    return f"{head}\n\n{manual_page(name)}\n"


def rule_list(families: Iterable[str] = FAMILIES) -> str:
    """Return the rules of *families* with their severities and the first lines of their pages."""
    return "\n".join("".join(f"{line}\n" for line in _family(name)) for name in families)


def _family(family: str) -> Iterator[str]:
    about = import_module(f"argmap.checks.{family}").__doc__ or ""
    yield f"{family}: {_beginning(about)}"
    for rule in FAMILIES[family]:
        yield f"  {rule.name} ({rule.severity.value})"
        yield f"      {_beginning(manual_page(rule.name))}"


def _beginning(text: str) -> str:
    return text.strip().partition("\n")[0]
