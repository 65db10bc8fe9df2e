"""What can be wrong with a comment that is to waive a rule."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from argmap.checks import FAMILIES, RULES, WaiverRule
from argmap.diagnostics import Edit, Fix
from argmap.formats import Name, Waiver, nearest
from argmap.syntax import SourceText
from argmap.workflow.settings import is_fixed

_FORM = "# argmap: allow RULE (reason)"
_VERBS = {"allow", "allows", "allowed", "permit", "waive", "ignore", "disable", "skip", "noqa"}
_MOST_SUGGESTIONS = 10
_ADDRESS = "argmap:"
_VERB = "allow"


@frozen
class Fault:
    """Something wrong with a comment, and where.

    Attributes:
        voids: Whether the comment waives nothing because of it.
    """

    start: int
    end: int
    message: str
    help: str
    fix: Fix | None = None
    voids: bool = False


def is_meant(waiver: Waiver) -> bool:
    """Tell whether a comment is to waive something; others may speak of argmap as they like."""
    verb = waiver.verb.casefold()
    if waiver.address.endswith(":"):
        return verb in _VERBS or verb in RULES or nearest(verb, [_VERB]).clear
    first = waiver.names[0].text.split()[0] if waiver.names else ""
    return verb in _VERBS and (first in RULES or first in FAMILIES)


def is_good(faults: Iterable[Fault]) -> bool:
    """Tell whether a comment with these faults waives anything."""
    return not any(fault.voids for fault in faults)


def waivable(names: Iterable[Name]) -> Iterator[Name]:
    """Yield the names of rules that can be waived."""
    return (name for name in names if name.text in RULES and not _always_holds(name.text))


def _always_holds(rule: str) -> bool:
    return is_fixed(rule) or isinstance(RULES[rule], WaiverRule)


def shortened(waiver: Waiver, names: Iterable[Name], source: SourceText) -> Fix:
    """Return the fix that takes names from a comment, or the comment with its last name."""
    return Fix("take it out", (waiver.without(frozenset(names), source),), safe=True)


def listed(names: Iterable[Name]) -> str:
    """Return the names of rules for a message, each once.

    >>> listed([Name("long-claim", 0, 10), Name("vague-id", 12, 20)])
    '`long-claim` and `vague-id`'
    """
    *others, last = dict.fromkeys(f"`{name.text}`" for name in names)
    return f"{', '.join(others)} and {last}" if others else last


def faults_of(waiver: Waiver, source: SourceText, *, suggesting: bool = True) -> tuple[Fault, ...]:
    """Return what is wrong with a comment that is to waive something.

    Args:
        waiver: The comment.
        source: The text in which it stands.
        suggesting: Whether to look for what a misspelt name may mean, which takes its time.
    """
    faults = [*_form(waiver)]
    if not faults:
        faults += _reason(waiver, source)
        for number, name in enumerate(waiver.names):
            faults += _unknown(name, waiver, suggesting=suggesting and number < _MOST_SUGGESTIONS)
        faults += _lasting(waiver, source)
    return tuple(faults)


def _form(waiver: Waiver) -> Iterator[Fault]:
    start, end = waiver.comment.start, waiver.comment.end
    typed = f"{waiver.address.strip()} {waiver.verb}"
    if typed != f"{_ADDRESS} {_VERB}":
        name = waiver.verb in RULES
        to = waiver.verb_start if name else waiver.verb_start + len(waiver.verb)
        safe = waiver.verb.casefold() == _VERB
        fix = Fix(f"write `# {_ADDRESS} {_VERB}`", (Edit(start, to, _begin(name=name)),), safe)
        yield Fault(
            start, end, "this looks like a waiver and is none", f"write `{_FORM}`", fix, voids=True
        )
    elif not waiver.names:
        yield Fault(start, end, "the waiver names no rule", f"write `{_FORM}`", voids=True)


def _begin(*, name: bool) -> str:
    return f"# {_ADDRESS} {_VERB}{' ' if name else ''}"


def _reason(waiver: Waiver, source: SourceText) -> Iterator[Fault]:
    """Report that the reason is missing, or its parentheses."""
    if waiver.reason:
        return
    yield Fault(
        waiver.comment.start,
        waiver.comment.end,
        "the waiver gives no reason in parentheses, so it waives nothing",
        f"write `{_FORM}`",
        _in_parentheses(waiver, source.text),
        voids=True,
    )


def _in_parentheses(waiver: Waiver, text: str) -> Fix | None:
    """Return the fix for a reason without parentheses, or with only the first of them."""
    end = waiver.comment.end
    edits: Sequence[Edit] = ()
    last = waiver.names[-1]
    rest = text[last.end : end].strip()
    if len(rest) > 1 and ")" not in rest:
        edits = (Edit(end, end, ")"),)
    elif not rest and (words := last.text.split(maxsplit=1))[0] in RULES and len(words) > 1:
        start = last.end - len(words[1])
        edits = (Edit(start, start, "("), Edit(end, end, ")"))
    return Fix("put the reason in parentheses", tuple(edits)) if edits else None


def _unknown(name: Name, waiver: Waiver, *, suggesting: bool) -> Iterator[Fault]:
    rule = name.text if waiver.reason else name.text.split()[0]
    fix = None
    if rule in RULES:
        return
    if rule in FAMILIES:
        message = f"`{rule}` is a family of rules"
        remedy = "name the rule; families are ignored in `argmap.toml`"
    else:
        near = nearest(rule, RULES if suggesting else ())
        message = f"there is no rule `{' '.join(rule[:80].split())}`"
        remedy = near.question or "`argmap explain` lists all rules"
        if near.clear:
            edit = Edit(name.start, name.start + len(rule), near.word)
            fix = Fix(f"write `{near.word}`", (edit,))
    yield Fault(name.start, name.end, message, remedy, fix)


def _lasting(waiver: Waiver, source: SourceText) -> Iterator[Fault]:
    """Report, once for a comment, the rules that it names and that cannot be waived."""
    lasting = [name for name in waiver.names if name.text in RULES and _always_holds(name.text)]
    if lasting:
        yield Fault(
            lasting[0].start,
            lasting[-1].end,
            f"{listed(lasting)} cannot be waived",
            "delete it here, and mend what the rule reports",
            shortened(waiver, lasting, source),
        )
