"""``argmap import``: maps from what was drafted elsewhere."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.model import PartialDate

_DESCRIPTION = """\
Make a map of an indented outline of pros and cons, so that it can be drafted like a list:

  New buildings should have to collect roof water. [¶2]
  + Roof runoff causes most street floods. [¶3]
    + The 2022 audit traced 61% of street floods to roof runoff.
    - Barrels are full by the second day of a storm.
  - Standing barrels breed mosquitoes.
    - A fitted lid stops them.

The first line is the thesis; `+` supports what it is indented under, and `-` speaks against it. A
place at the end of a text, `[¶3]`, is its citation. A line without a sign, indented deeper, goes on
with the one above it. Empty lines and lines that begin with `#`, such as headings, are passed over.

What finally speaks against the thesis gets `by: others`: say who it is, or write `stance:
concedes` where the author grants it."""

_EPILOG = """\
exit codes:
  0  written; the name of the file is printed
  1  the outline has errors; nothing is written
  2  wrong usage, or a file that cannot be read or written

examples:
  argmap import outline barrels.txt --author "Ada Okafor" --published 2024-03
  argmap import outline barrels.txt -o maps/okafor-2024.yaml
  pbpaste | argmap import outline - -o barrels.yaml"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "import",
        help="make a map of an indented list of pros and cons",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("kind", choices=["outline"], help="what it is made of")
    parser.add_argument("file", metavar="FILE", help="the outline; `-` is standard input")
    parser.add_argument(
        "--author",
        metavar="NAME",
        action="append",
        default=[],
        help="who wrote the text that is mapped; may be repeated",
    )
    parser.add_argument("--title", metavar="TITLE", help="what the text is called")
    parser.add_argument("--published", metavar="DATE", type=_date, help="when, such as 2024-03")
    parser.add_argument("--question", metavar="TEXT", help="the question that the text answers")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where to; `-` prints it; default: the outline's name, ending in .yaml; a file that "
        "is there is left alone",
    )
    parser.set_defaults(run=run)


def _date(text: str) -> "PartialDate":
    from argmap.errors import InvalidModel
    from argmap.model import PartialDate

    try:
        return PartialDate.parse(text)
    except InvalidModel as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no date; write 2024, 2024-03 or 2024-03-09"
        ) from error


def run(options: argparse.Namespace) -> int:
    """Read the outline, write the map and return the exit code."""
    from pathlib import Path

    from argmap.cli.input import STDIN_NAME, read_stdin
    from argmap.cli.output import print_data, print_text, say
    from argmap.errors import InvalidOutline
    from argmap.formats import write_map
    from argmap.workflow.importing import Origin, import_outline, save_new
    from argmap.workflow.starting.beginning import refuse_map

    is_stdin = options.file == "-"
    path = Path(STDIN_NAME if is_stdin else options.file)
    content = read_stdin(whole=True) if is_stdin else None
    target = None if options.output in {None, "-"} else Path(options.output)
    if target is not None:
        refuse_map(target)
    origin = Origin(tuple(options.author), options.title, options.published, options.question)
    try:
        found = import_outline(path, origin, content, target)
    except InvalidOutline as error:
        for problem in error.problems:
            say(f"error: {problem}")
        return 1
    if options.output == "-" or (options.output is None and is_stdin):
        print_data(write_map(found))
        return 0
    target = target or path.with_suffix(".yaml")
    save_new(found, target)
    print_text(f"{target}\n")
    return 0
