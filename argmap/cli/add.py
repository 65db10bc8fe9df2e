"""``argmap add``: one more claim."""

import argparse

from argmap.cli.edits import EXIT_CODES, add_path, add_targets, edit_and_write

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.formats.yaml_writer import Written

_DESCRIPTION = """\
Add a claim behind those of its section, laid out as the last of them. Everything that a claim can
say has an option; what it says is checked before it is written."""

_EPILOG = f"""\
{EXIT_CODES}

examples:
  argmap add evidence crash-count "Crashes on Weir Road rose by a third." \\
      maps/mill-bridge/pell-2024.yaml --supports traffic-moved --cite "¶5"
  argmap add rebuttals rao-2024:toll "A toll would pay for it." maps/mill-bridge \\
      --by "the chamber of trade" --rebuts keep --cite "¶9" --diff"""

_LISTS = ("supports", "rebuts", "undercuts", "cite", "tags")
_ORDER = (
    *("supports", "rebuts", "undercuts", "cite", "by", "stance", "implicit"),
    *("confidence", "kind", "tags", "note"),
)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "add",
        help="add a claim to a map",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "section",
        type=lambda word: f"{word}s" if word in {"premise", "rebuttal"} else word,
        choices=["premises", "evidence", "rebuttals"],
        help="what the claim is",
    )
    parser.add_argument("id", metavar="ID", help="its id, or map:id where there are several maps")
    parser.add_argument("text", metavar="TEXT", help="what it says")
    add_targets(parser)
    _add_fields(parser)
    add_path(parser)
    parser.set_defaults(run=run, usage_error=parser.error)


def _add_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--cite",
        metavar="CITATION",
        action="append",
        help="where the text says it, such as ¶8 or `audit22 p. 14`; may be repeated",
    )
    parser.add_argument("--by", metavar="NAME", help="who holds it, when that is not the author")
    parser.add_argument("--stance", choices=["asserts", "concedes", "reports"])
    parser.add_argument(
        "--implicit",
        action="store_const",
        const="true",
        help="the author relies on it unsaid",
    )
    parser.add_argument(
        "--kind", choices=["fact", "cause", "forecast", "value", "policy", "definition"]
    )
    parser.add_argument("--confidence", metavar="LEVEL", help="low, medium, high, or 0 to 1")
    parser.add_argument("--tag", dest="tags", metavar="TAG", action="append", help="your own word")
    parser.add_argument("--note", metavar="TEXT", help="a remark of yours")


def run(options: argparse.Namespace) -> int:
    """Add, and return the exit code."""
    from argmap.workflow.editing.adding import add

    fields = _fields(options)
    return edit_and_write(options, lambda opened: add(opened, options.section, options.id, fields))


def _fields(options: argparse.Namespace) -> "dict[str, Written]":
    fields: dict[str, Written] = {"text": options.text}
    for name in _ORDER:
        value = getattr(options, name)
        if value:
            several = name in _LISTS and len(value) > 1
            fields[name] = value if several or name not in _LISTS else value[0]
    return fields
