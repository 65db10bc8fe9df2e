"""``argmap draw``: one picture of a map or a debate."""

import argparse
import sys

_DESCRIPTION = """\
Draw one picture as SVG.

  map       one author's argument
  contrast  two authors side by side: --maps A B
  matrix    propositions by authors

A map is drawn as map; a debate as contrast when two maps are named, otherwise as matrix."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "draw",
        help="draw a map, two authors in contrast, or the matrix of positions",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a map, or a debate's folder")
    parser.add_argument("--view", choices=["map", "contrast", "matrix"], help="what to draw")
    parser.add_argument(
        "--maps", metavar="ID", nargs="+", default=[], help="ids of the maps of a debate to draw"
    )
    parser.add_argument(
        "--direction",
        choices=["auto", "BT", "RL"],
        default="auto",
        help="map: thesis on top (BT), at the left (RL), or the better shape (auto)",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where to: .svg, .png, .dot or .txt (a text outline); `-` prints SVG; "
        "default: a name of its own, .svg, in the current folder",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the picture and return the exit code."""
    from argmap.errors import InvalidMap
    from argmap.workflow.drawing import draw
    from argmap.workflow.loading import load_any

    try:
        subject = load_any(options.path)
    except InvalidMap as error:
        print(error, file=sys.stderr)
        return 1
    picture = draw(subject, view=options.view, maps=options.maps, direction=options.direction)
    if options.output == "-":
        print(picture.svg)
    else:
        print(picture.save(options.output or _name(options, subject.id)))
    return 0


def _name(options: argparse.Namespace, subject_id: str) -> str:
    """Return the default name of the file: the map's id, or the view with the maps named."""
    chosen = "-".join(options.maps)
    if options.view == "contrast" or len(options.maps) == 2:
        return f"contrast-{chosen}.svg" if chosen else f"contrast-{subject_id}.svg"
    return f"{chosen or subject_id}.svg"
