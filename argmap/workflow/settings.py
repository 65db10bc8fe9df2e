"""Which rules run, and how grave their findings are."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

from attrs import field, frozen

from argmap.checks import FAMILIES, RULES, ReadingRule, Rule, family_of
from argmap.diagnostics import Severity
from argmap.formats import suggest

_NOTHING: Mapping[str, Severity] = MappingProxyType({})


@frozen
class Settings:
    """What is asked of the rules; every name is that of a rule or of a family.

    The name of a rule goes before that of its family: ``ignore`` the family and ``select`` a
    rule of it, and that rule runs. Where both name the same, it is ignored. Errors that keep
    a text from giving a map are shown whatever the settings are.

    Attributes:
        select: The rules that run; all when empty.
        ignore: Rules that do not run.
        severity: How grave a finding is, instead of what the rule says.
        fail_on: The least severity with which checking a file fails, where that is settled.

    >>> settings = Settings(ignore=("style",), severity={"citations": Severity.INFO})
    >>> settings.is_on("vague-id"), settings.is_on("uncited-evidence")
    (False, True)
    >>> settings.severity_of("uncited-evidence", Severity.WARNING)
    <Severity.INFO: 'info'>
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default=_NOTHING)
    fail_on: Severity | None = None

    def is_on(self, rule: str) -> bool:
        """Tell whether the rule runs."""
        return rule not in self._off

    def severity_of(self, rule: str, otherwise: Severity) -> Severity:
        """Return how grave a finding of the rule is, which is *otherwise* if nothing is set."""
        if not self.severity or is_fixed(rule):
            return otherwise
        return self.severity.get(rule) or self.severity.get(family_of(rule), otherwise)

    def changed_by(self, layer: "Settings") -> "Settings":
        """Return the settings with a layer on top.

        Its ``select`` replaces the lower one, and what it selects by name is no longer ignored
        by the lower layer; its ``ignore`` and ``severity`` are added.

        >>> Settings(ignore=("style",)).changed_by(Settings(select=("style",))).ignore
        ()
        """
        kept = [name for name in self.ignore if name not in layer.select]
        return Settings(
            layer.select or self.select,
            (*kept, *layer.ignore),
            {**self.severity, **layer.severity},
            layer.fail_on or self.fail_on,
        )

    @cached_property
    def _off(self) -> frozenset[str]:
        return frozenset(name for name in RULES if not is_fixed(name) and self._is_off(name))

    def _is_off(self, rule: str) -> bool:
        family = family_of(rule)
        if rule in self.ignore or rule in self.select:
            return rule in self.ignore
        if family in self.ignore:
            return True
        return bool(self.select) and family not in self.select


def is_fixed(rule: str) -> bool:
    """Tell whether a rule always runs: without it, a map would not mean what it says.

    >>> is_fixed("unknown-claim"), is_fixed("circular-support")
    (True, False)
    """
    known = RULES[rule]
    return isinstance(known, ReadingRule) and known.severity is Severity.ERROR


def rules_named(name: str) -> tuple[Rule, ...]:
    """Return the rule, or the rules of the family, with a name; none where it is unknown."""
    return FAMILIES.get(name) or ((RULES[name],) if name in RULES else ())


def unknown_names(names: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with each name that is neither that of a rule nor of a family.

    >>> list(unknown_names(["style", "long-clam"]))
    ['there is no rule and no family `long-clam`; did you mean `long-claim`?']
    """
    for name in names:
        if not rules_named(name):
            near = suggest(name, [*RULES, *FAMILIES]) or "`argmap explain` lists all rules"
            yield f"there is no rule and no family `{name[:80]}`; {near}"


def fixed_names(names: Iterable[str]) -> Iterator[str]:
    """Yield what is wrong with each name of a rule that cannot be switched off.

    >>> print(*fixed_names(["unknown-claim", "style"]))
    `unknown-claim` cannot be switched off or lowered: a map with such an error is not read
    """
    for name in names:
        if name in RULES and is_fixed(name):
            yield (
                f"`{name}` cannot be switched off or lowered: a map with such an error is not read"
            )
