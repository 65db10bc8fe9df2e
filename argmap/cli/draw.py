"""``argmap draw``: one picture of a map or a debate."""

import argparse

_DESCRIPTION = """\
Draw one picture as SVG.

  map       one author's argument
  contrast  two authors side by side: --maps A B
  matrix    propositions by authors

A map is drawn as map; of a debate, one map named is drawn as map, two as contrast, and
otherwise the matrix is drawn."""


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
        help="where to: .svg, .png, .dot, .gv or .txt (a text outline); `-` prints SVG; "
        "default: a name of its own, .svg, in the current folder",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the picture and return the exit code."""
    from argmap.cli.output import print_data, print_text, tell
    from argmap.errors import InvalidMap
    from argmap.workflow.drawing import draw
    from argmap.workflow.loading import load_any

    try:
        subject = load_any(options.path)
    except InvalidMap as error:
        tell(f"{error}\n")
        return 1
    picture = draw(subject, view=options.view, maps=options.maps, direction=options.direction)
    if options.output == "-":
        print_data(picture.svg)
    else:
        print_text(f"{picture.save(options.output or _name(options, subject.id))}\n")
    return 0


def _name(options: argparse.Namespace, subject_id: str) -> str:
    """Return the default name of the file: a map's id, or the view and what it shows."""
    shown = "-".join(options.maps) or subject_id
    view = options.view or {0: "", 1: "map", 2: "contrast"}.get(len(options.maps), "matrix")
    return f"{shown}.svg" if view in {"", "map"} else f"{view}-{shown}.svg"
