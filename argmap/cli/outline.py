"""``argmap outline``: a map or a debate in words."""

import argparse

_DESCRIPTION = """\
Print a map in words, from its thesis down: every claim says what it does, whose it is and where
the text says it. Of a debate, print who stands where, then every map. It is the outline of `argmap
draw --format outline`, for reading aloud and for e-mail."""

_EPILOG = """\
exit codes:
  0  printed
  1  the map or the debate has errors
  2  wrong usage, or a file that cannot be read

examples:
  argmap outline maps/mill-bridge/pell-2024.yaml
  argmap outline maps/mill-bridge --columns 76"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "outline",
        help="print a map or a debate in words",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a map, or a debate's folder or file")
    parser.add_argument(
        "--columns",
        metavar="N",
        type=int,
        help="the longest line, such as 76 for an e-mail; default: lines are not broken",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the outline and return the exit code."""
    from argmap.cli.output import print_text
    from argmap.workflow.loading import load_any
    from argmap.workflow.outlining import outline

    subject = load_any(options.path)
    print_text(f"{outline(subject, options.columns)}\n")
    return 0
