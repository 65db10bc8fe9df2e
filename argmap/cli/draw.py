"""``argmap draw``: one picture of a map or a debate."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.layout.picture import Picture

_DESCRIPTION = """\
Draw one picture, or tell it in words.

  map       one author's argument
  contrast  two authors side by side: --maps A B
  merged    two to six authors on the same propositions, and what leads to what
  matrix    propositions by authors
  timeline  who stood where on a proposition, and when
  evidence  which evidence authors share, and what each makes of it

A map is drawn as map; of a debate, one map named is drawn as map, two as contrast, and
otherwise the matrix is drawn."""

_EPILOG = """\
exit codes:
  0  drawn; the name of the file is printed
  1  the map or the debate has errors
  2  wrong usage, a view that cannot be drawn, or a file that cannot be read or written

examples:
  argmap draw maps/mill-bridge/pell-2024.yaml -o pell.svg
  argmap draw maps/mill-bridge/pell-2024.yaml -o pell.txt
  argmap draw maps/mill-bridge                          who stands where
  argmap draw maps/mill-bridge --maps pell-2024 rao-2024
  argmap draw maps/mill-bridge --view merged -o merged.png"""


_ENDINGS = {
    "svg": ".svg",
    "png": ".png",
    "pdf": ".pdf",
    "dot": ".dot",
    "mermaid": ".mmd",
    "outline": ".txt",
}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "draw",
        help="draw a map, or the authors of a debate in one of five views",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a map, or a debate's folder or file")
    views = ["map", "contrast", "merged", "matrix", "timeline", "evidence"]
    parser.add_argument("--view", choices=views, help="what to draw")
    parser.add_argument(
        "--maps", metavar="ID", nargs="+", default=[], help="ids of the maps of a debate to draw"
    )
    parser.add_argument(
        "--proposition",
        metavar="ID",
        nargs="+",
        default=[],
        help="timeline: which to show, default those of the theses; merged: which to draw besides "
        "these; an id, or a label such as P3",
    )
    parser.add_argument(
        "--all",
        action="store_true",
        help="merged: draw every proposition; of many, the least contested are only named",
    )
    parser.add_argument(
        "--direction",
        choices=["auto", "BT", "RL"],
        default="auto",
        help="map: thesis on top (BT), at the left (RL), or the better shape (auto)",
    )
    parser.add_argument(
        "--format",
        choices=list(_ENDINGS),
        help="what to write (default: as the file's name ends, else svg); pdf may need the extra "
        "argmap[pdf]; mermaid: of map, contrast and merged; outline: in words",
    )
    parser.add_argument(
        "--columns",
        metavar="N",
        type=int,
        help="outline: the longest line, such as 76 for an e-mail; default: lines are not broken",
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where to: .svg, .png, .pdf, .dot, .gv, .mmd (Mermaid) or .txt (a text outline); "
        "`-` prints it; default: a name of its own in the current folder",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Draw the picture and return the exit code."""
    from pathlib import Path

    from argmap.cli.output import tell
    from argmap.errors import InvalidMap
    from argmap.layout.picture_formats import format_of
    from argmap.workflow.drawing import draw
    from argmap.workflow.loading import load_any

    try:
        subject = load_any(options.path)
    except InvalidMap as error:
        tell(f"{error}\n")
        return 1
    name = options.output if options.output != "-" else None
    path = Path(name or _name(options, subject.id))
    kind = format_of(path, options.format)
    picture = draw(
        subject,
        view=options.view,
        maps=options.maps,
        direction=_direction(options, kind),
        propositions=options.proposition,
        everything=options.all,
    )
    if options.columns is not None:
        picture = _within(picture, options.columns, kind)
    _write(picture, path, kind, printed=options.output == "-")
    return 0


def _direction(options: argparse.Namespace, kind: str) -> str:
    """Return how to lay out a map; for texts, which need no engine, none finds the better way."""
    in_words = options.direction == "auto" and kind in {"mermaid", "outline"}
    return "likely" if in_words else str(options.direction)


def _write(picture: "Picture", path: "Path", kind: str, *, printed: bool) -> None:
    """Print the picture or save it, and tell what pages will not draw."""
    from argmap.cli.output import print_bytes, print_text, say

    if printed:
        print_bytes(picture.rendered(kind))
    else:
        print_text(f"{picture.save(path, kind)}\n")
    if kind == "mermaid" and picture.chart is not None and picture.chart.remark:
        say(f"this has {picture.chart.remark}; draw a smaller part of it")


def _within(picture: "Picture", columns: int, kind: str) -> "Picture":
    """Return the picture with its outline in short lines."""
    from attrs import evolve

    from argmap.errors import ArgmapError

    if kind != "outline":
        raise ArgmapError(f"--columns is for outlines (--format outline), not for {kind}")
    try:
        return evolve(picture, outline=picture.outline_within(columns))
    except ValueError as error:
        raise ArgmapError(f"--columns: {error}") from error


def _name(options: argparse.Namespace, subject_id: str) -> str:
    """Return the default name of the file: a map's id, or the view and what it shows."""
    shown = "-".join(options.maps) or subject_id
    view = options.view or {0: "", 1: "map", 2: "contrast"}.get(len(options.maps), "matrix")
    ending = _ENDINGS[options.format or "svg"]
    return f"{shown}{ending}" if view in {"", "map"} else f"{view}-{shown}{ending}"
