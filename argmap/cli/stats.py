"""``argmap stats``: how large a map is, and what is missing in it."""

import argparse

_DESCRIPTION = """\
Count the claims and steps of a map, or of each map of a debate; how deep it goes, how many claims
are cited, which objections nothing answers, and which paragraphs of the text no claim cites."""

_EPILOG = """\
columns:
  CLAIMS      all claims: the thesis, PREMISES, EVIDENCE and REBUTTALS
  IMPLICIT    of these, what the author relies on unsaid
  STEPS       inferences: all that supports, rebuts or undercuts
  LINKED      of these, those of several premises that only work together
  DEPTH       the most steps between the thesis and a claim that leads to it
  CITED       claims with a citation, of those that the text says
  PARAGRAPHS  paragraphs that some claim cites, of all in the text; – where the text is not at hand

exit codes:
  0  counted
  1  the map or the debate has errors
  2  wrong usage, or a file that cannot be read

examples:
  argmap stats maps/mill-bridge
  argmap stats maps/mill-bridge --sources maps/mill-bridge/texts
  argmap stats maps/mill-bridge/pell-2024.yaml --format json"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "stats",
        help="count what a map has, and what is missing in it",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a map, or a debate's folder or file")
    parser.add_argument(
        "--sources",
        metavar="DIR",
        help="where the texts lie, as MAP-ID.txt (default: beside each map, or where its `text:` "
        "says)",
    )
    parser.add_argument(
        "--format",
        choices=["text", "json", "csv"],
        default="text",
        help="for people (default), programs or spreadsheets",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what is counted and return the exit code."""
    from importlib import import_module
    from pathlib import Path

    from argmap.cli.output import print_data, print_text
    from argmap.workflow.statistics import count

    counted = count(Path(options.path), Path(options.sources) if options.sources else None)
    module = import_module(f"argmap.reports.statistics_{options.format}")
    told = getattr(module, f"statistics_{options.format}")(counted)
    (print_text if options.format == "text" else print_data)(told)
    return 0
