"""``argmap draw``: one picture of a map or a debate."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from argmap.layout.picture import Picture
    from argmap.model import ArgumentMap, Debate

_DESCRIPTION = """\
Draw one picture, or tell it in words.

  map       one author's argument
  contrast  two authors side by side: --maps A B
  merged    two to six authors on the same propositions, and what leads to what
  matrix    propositions by authors
  timeline  who stood where on a proposition, and when
  evidence  which evidence authors share, and what each makes of it

A map is drawn as map; of a debate, one map named is drawn as map, two as contrast, and
otherwise the matrix is drawn.

Of a map with more than forty claims a summary is drawn, the nearest to the thesis; a box that
stands for others says how many. --focus CLAIM draws what is below it, --depth N all that is so
near, --split one picture more for each branch, and --all everything."""

_MORE = "to see more: --focus CLAIM, --depth N, --split or --all"

_EPILOG = """\
exit codes:
  0  drawn; the name of the file is printed
  1  the map or the debate has errors
  2  wrong usage, a view that cannot be drawn, or a file that cannot be read or written

examples:
  argmap draw maps/mill-bridge/pell-2024.yaml -o pell.svg
  argmap draw maps/mill-bridge/pell-2024.yaml -o pell.txt
  argmap draw maps/mill-bridge/pell-2024.yaml --theme print --width page
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
        help="map: draw every claim; of more than forty, those furthest from the thesis are only "
        "counted; merged: draw every proposition; of many, the least contested are only named",
    )
    parser.add_argument(
        "--depth",
        metavar="N",
        type=int,
        help="map: draw every claim at most N steps from the thesis, or from the focus",
    )
    parser.add_argument(
        "--focus",
        metavar="CLAIM",
        help="map: draw what is below a claim, and the way from it up to the thesis",
    )
    parser.add_argument(
        "--split",
        action="store_true",
        help="map: draw the summary, and one picture more for each branch that is folded; -o is a "
        "folder, or a pattern such as pell-{}.png (default: a folder of the map's name)",
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
        "--theme",
        choices=["auto", "light", "dark", "print"],
        default="auto",
        help="colours: light, and dark for readers who have set that (auto); always the same; or "
        "black on white without grounds (print)",
    )
    parser.add_argument(
        "--width",
        choices=["screen", "page"],
        help="page: fits on A4, with short lines in a map; screen: long lines (default: between "
        "the two, as large as it is)",
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
    from argmap.workflow.loading import load_any

    try:
        subject = load_any(options.path)
    except InvalidMap as error:
        tell(f"{error}\n")
        return 1
    if options.split:
        _draw_split(subject, options, _wishes(options, "svg"))
        return 0
    name = options.output if options.output != "-" else None
    path = Path(name or _name(options, subject.id))
    kind = format_of(path, options.format)
    _draw_one(subject, options, path, kind)
    return 0


def _wishes(options: argparse.Namespace, kind: str) -> "dict[str, Any]":
    """Return what is to be drawn; for texts, which need no engine, none finds the better way."""
    in_words = options.direction == "auto" and kind in {"mermaid", "outline"}
    return {
        "view": options.view,
        "maps": options.maps,
        "direction": "likely" if in_words else options.direction,
        "propositions": options.proposition,
        "everything": options.all,
        "depth": options.depth,
        "focus": options.focus,
        "theme": options.theme,
        "width": options.width,
    }


def _draw_split(
    subject: "ArgumentMap | Debate", options: argparse.Namespace, wishes: "dict[str, Any]"
) -> None:
    from argmap.cli.output import print_text
    from argmap.cli.progress import Progress
    from argmap.workflow.drawing import draw_split
    from argmap.workflow.drawing_views import Wish
    from argmap.workflow.split_files import save_split

    target = options.output or "-".join([*(options.maps or [subject.id])])
    pictures = draw_split(subject, Wish(**wishes))
    for path in save_split(pictures, target, Progress().say_at_times):
        print_text(f"{path}\n")


def _draw_one(
    subject: "ArgumentMap | Debate", options: argparse.Namespace, path: "Path", kind: str
) -> None:
    from argmap.cli.output import print_bytes, print_text, say
    from argmap.files import write_whole
    from argmap.workflow.drawing_in_time import draw_in_time
    from argmap.workflow.drawing_views import Wish

    drawn = draw_in_time(subject, Wish(**_wishes(options, kind)), kind, say)
    content = drawn.content
    if options.columns is not None:
        content = _within(drawn.picture, options.columns, kind)
    if options.output == "-":
        print_bytes(content)
    else:
        write_whole(path, content)
        print_text(f"{path}\n")
    chart = drawn.picture.chart
    if kind == "mermaid" and chart is not None and chart.remark:
        say(f"this has {chart.remark}; draw a smaller part of it")
    if drawn.picture.left_out and kind not in {"mermaid", "outline"}:
        say(f"{drawn.picture.left_out}; {_MORE}")


def _within(picture: "Picture", columns: int, kind: str) -> bytes:
    """Return the picture's outline in short lines."""
    from argmap.errors import ArgmapError

    if kind != "outline":
        raise ArgmapError(f"--columns is for outlines (--format outline), not for {kind}")
    try:
        return f"{picture.outline_within(columns).rstrip()}\n".encode("utf-8", "replace")
    except ValueError as error:
        raise ArgmapError(f"--columns: {error}") from error


def _name(options: argparse.Namespace, subject_id: str) -> str:
    """Return the default name of the file: a map's id, or the view and what it shows."""
    shown = "-".join(options.maps) or subject_id
    if options.focus:
        shown = f"{shown}-{options.focus}"
    view = options.view or {0: "", 1: "map", 2: "contrast"}.get(len(options.maps), "matrix")
    ending = _ENDINGS[options.format or "svg"]
    return f"{shown}{ending}" if view in {"", "map"} else f"{view}-{shown}{ending}"
