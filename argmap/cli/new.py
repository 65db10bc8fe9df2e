"""``argmap new``: a map or a debate to begin with."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.workflow.starting.answers import Need

_DESCRIPTION = """\
Begin a map or a debate: write a file that is sound, with comments that tell how to go on. At a
terminal it asks for what no option says. What is there already is never overwritten."""

_EPILOG = """\
The schema that editors complete and check by is written beside it, to the folder .argmap.

exit codes:
  0  done
  1  one of the --maps has errors; then nothing was written
  2  wrong usage, something is missing or there already; then nothing was written

examples:
  argmap new map okafor-2024.yaml                asks for author, title, date and question
  argmap new debate rain-barrels                 two new maps and what compares them
  argmap new debate rain-barrels --question "Should new buildings have to collect roof water?" \\
      --maps okafor-2024.yaml brandt-2023.yaml   maps that are there"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "new",
        help="begin a map or a debate, with comments that tell how to go on",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    kinds = parser.add_subparsers(title="what to begin", metavar="KIND", required=True)
    _add_map(kinds)
    _add_debate(kinds)


def _add_map(kinds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = kinds.add_parser(
        "map", help="one author's argument in one text", description="Begin a map."
    )
    parser.add_argument("path", metavar="FILE", help="the file to write, such as okafor.yaml")
    parser.add_argument("--author", help="who wrote the text")
    parser.add_argument("--title", help="what the text is called")
    parser.add_argument("--published", metavar="DATE", help="2024, 2024-03 or 2024-03-09")
    parser.add_argument("--question", help="the question that the text answers")
    parser.set_defaults(run=run_map)


def _add_debate(kinds: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = kinds.add_parser(
        "debate",
        help="several maps on one question",
        description="Begin a debate: with a new map of each text, or with maps that are there.",
    )
    parser.add_argument("path", metavar="FOLDER", help="the folder to write to")
    parser.add_argument("--question", help="the question that all the texts answer")
    once = "once for each text, in the same order"
    parser.add_argument("--author", action="append", help=f"who wrote a text; {once}")
    parser.add_argument("--title", action="append", help=f"what it is called; {once}")
    parser.add_argument("--published", metavar="DATE", action="append", help=f"when; {once}")
    parser.add_argument(
        "--maps", metavar="FILE", nargs="+", help="maps that are there, instead of new ones"
    )
    parser.set_defaults(run=run_debate)


def run_map(options: argparse.Namespace) -> int:
    """Write a new map and return the exit code."""
    from pathlib import Path

    from argmap.cli.asking import answers_to
    from argmap.workflow.starting.answers import OF_A_TEXT, QUESTION, Text
    from argmap.workflow.starting.beginning import begin_map, refuse_map

    path = Path(options.path)
    refuse_map(path)
    needs = [(need, getattr(options, need.field)) for need in (*OF_A_TEXT, QUESTION)]
    author, title, published, question = answers_to(needs)
    _tell(begin_map(path, Text(author or "", title or "", published), question or ""), path)
    return 0


def run_debate(options: argparse.Namespace) -> int:
    """Write a new debate and return the exit code."""
    from pathlib import Path

    from argmap.cli.asking import answers_to
    from argmap.workflow.starting.answers import COMMON_QUESTION, texts_of
    from argmap.workflow.starting.beginning import begin_debate, begin_debate_of, refuse_debate

    folder = Path(options.path)
    refuse_debate(folder)
    question, *about = answers_to([(COMMON_QUESTION, options.question), *_needs(options)])
    if options.maps:
        new = begin_debate_of(folder, list(map(Path, options.maps)), question or "")
    else:
        new = begin_debate(folder, texts_of(about), question or "")
    _tell(new, folder)
    return 0


def _needs(options: argparse.Namespace) -> "list[tuple[Need, str | None]]":
    """Return what must be known of each text, with what the options say."""
    from argmap.errors import BadAnswer
    from argmap.workflow.starting.answers import OF_A_TEXT

    given = {need.field: getattr(options, need.field) or [] for need in OF_A_TEXT}
    if options.maps:
        if any(given.values()):
            raise BadAnswer("--maps names maps that are there; leave out what is said of new ones")
        return []
    count = max(2, *map(len, given.values()))
    complete = min(len(given["author"]), len(given["title"])) == count
    if complete and 0 < len(given["published"]) < count:
        raise BadAnswer(
            f"there are {count} texts and {len(given['published'])} of their dates: give "
            "--published once for each text, in their order, or not at all"
        )
    padded = {name: [*those, *[None] * (count - len(those))] for name, those in given.items()}
    return [
        (need.of(number + 1), padded[need.field][number])
        for number in range(count)
        for need in OF_A_TEXT
    ]


def _tell(new: "list[Path]", path: "Path") -> None:
    from shlex import quote

    from argmap.cli.output import say

    for file in new:
        say(f"wrote {file}")
    command = f"argmap check {quote(str(path))}"
    say(f"put your words for those that stand there, then run `{command}`")
