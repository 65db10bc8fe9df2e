"""``argmap draw``: one picture of a map or a debate."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.model import ArgumentMap, Debate
    from argmap.workflow.drawing_views import Wish

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
        help="map: draw the summary, and one picture more for each branch that is folded; "
        "contrast, matrix, timeline and evidence: draw sheets of A4; -o is a folder, or a pattern "
        "such as pell-{}.png (default: a folder), or one .pdf",
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
    from argmap.workflow.loading import load_any

    subject = load_any(options.path)
    wish = _wish(options)
    if options.split:
        _draw_split(subject, options, wish)
    else:
        _draw_one(subject, options, wish)
    return 0


def _wish(options: argparse.Namespace) -> "Wish":
    from argmap.workflow.drawing_views import Wish

    return Wish(
        options.view,
        options.maps,
        options.direction,
        options.proposition,
        everything=options.all,
        depth=options.depth,
        focus=options.focus,
        theme=options.theme,
        width=options.width,
        columns=options.columns,
    )


def _in_format(wish: "Wish", kind: str) -> "Wish":
    """Return the wish for a format; for texts, which need no engine, none finds the better way."""
    from attrs import evolve

    from argmap.errors import ArgmapError

    if wish.columns is not None and kind != "outline":
        raise ArgmapError(f"--columns is for outlines (--format outline), not for {kind}")
    in_words = wish.direction == "auto" and kind in {"mermaid", "outline"}
    return evolve(wish, direction="likely") if in_words else wish


def _draw_split(subject: "ArgumentMap | Debate", options: argparse.Namespace, wish: "Wish") -> None:
    from pathlib import Path

    from argmap.cli.output import print_text
    from argmap.cli.progress import Progress
    from argmap.layout.picture_formats import format_of
    from argmap.workflow.drawing import draw_split
    from argmap.workflow.split_files import pattern_of, save_split

    target = options.output or wish.name(subject.id)
    pattern = pattern_of(target, options.format or "svg")
    kind = format_of(Path(pattern), options.format)
    pictures = draw_split(subject, _in_format(wish, kind))
    for path in save_split(pictures, pattern, kind, Progress().say_at_times):
        print_text(f"{path}\n")


def _draw_one(subject: "ArgumentMap | Debate", options: argparse.Namespace, wish: "Wish") -> None:
    from pathlib import Path

    from argmap.cli.output import print_bytes, print_text, say
    from argmap.files import write_whole
    from argmap.layout.picture_formats import format_of
    from argmap.workflow.drawing_in_time import draw_in_time

    is_printed = options.output == "-"
    own = f"{wish.name(subject.id)}{_ENDINGS[options.format or 'svg']}"
    path = Path(own if is_printed else options.output or own)
    kind = format_of(path, options.format)
    drawn = draw_in_time(subject, _in_format(wish, kind), kind, say)
    if is_printed:
        print_bytes(drawn.content)
    else:
        write_whole(path, drawn.content)
        print_text(f"{path}\n")
    chart = drawn.picture.chart
    if kind == "mermaid" and chart is not None and chart.remark:
        say(f"this has {chart.remark}; draw a smaller part of it")
    if drawn.picture.left_out and kind not in {"mermaid", "outline"}:
        say(f"{drawn.picture.left_out}; {_MORE}")
