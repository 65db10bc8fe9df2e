"""``argmap explain``: what does a rule want, and why?"""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from typing import NoReturn

_DESCRIPTION = """\
Print the manual page of a rule: what it wants, why, and what to write instead. With the name
of a family, or without a name, list the rules."""

_EPILOG = """\
exit codes:
  0  done
  2  there is no such rule or family

examples:
  argmap explain                     every rule, by family
  argmap explain structure           the rules of one family
  argmap explain circular-support    the manual page of one rule"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "explain",
        help="say what a rule wants, why, and what to write instead",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("name", metavar="RULE", nargs="?", help="a rule or a family of rules")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the page or the list and return the exit code."""
    from argmap.checks import FAMILIES, RULES
    from argmap.cli.output import print_text
    from argmap.reports.findings_manual import rule_list, rule_page

    name = options.name
    if name is None:
        print_text(rule_list())
    elif name in FAMILIES:
        print_text(rule_list([name]))
    elif name in RULES:
        print_text(rule_page(name))
    else:
        _refuse(name, [*RULES, *FAMILIES])
    return 0


def _refuse(name: str, known: list[str]) -> "NoReturn":
    from argmap.errors import UnknownName
    from argmap.formats import suggest

    remedy = suggest(name, known) or "`argmap explain` lists all rules"
    raise UnknownName(f"there is no rule and no family {name!r}; {remedy}")
