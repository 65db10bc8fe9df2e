"""``argmap schema``: what can stand in a file, for editors?"""

import argparse

_DESCRIPTION = """\
Print the JSON Schema of a map's or a debate's file. An editor that knows it completes fields and
words, explains them, and marks what cannot stand where it stands."""

_EPILOG = """\
exit codes:
  0  done
  2  wrong usage

examples:
  argmap schema map > map-1.schema.json    beside the maps; then their first line can be
                                           # yaml-language-server: $schema=map-1.schema.json
  argmap schema debate                     that of debates"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of maps or debates, for editors",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("format", choices=["map", "debate"], help="of which files")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the schema and return the exit code."""
    from argmap.cli.output import print_data
    from argmap.formats import SCHEMAS
    from argmap.reports.json_text import json_text

    print_data(json_text(SCHEMAS[options.format]()))
    return 0
