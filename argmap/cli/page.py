"""``argmap page``: a debate or a map as one page to look around in."""

import argparse

_DESCRIPTION = """\
Make one page of HTML of a debate, or of a map, in which a reader can look around: who stands where
and why, two authors side by side, every map with its branches, the evidence, the timeline, and
every claim with its place in the text.

The page loads nothing and runs nothing but its own script. It can be opened by a double-click,
sent by e-mail or put on any web server."""

_EPILOG = """\
exit codes:
  0  made; the name of the file is printed
  1  the map or the debate has errors
  2  wrong usage, no layout engine, or a file that cannot be read or written

examples:
  argmap page maps/mill-bridge                           writes mill-bridge.html
  argmap page maps/mill-bridge/pell-2024.yaml -o pell.html
  argmap page maps/mill-bridge -o - > page.html"""

_ENDINGS = {".html", ".htm"}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "page",
        help="make one page of a debate or a map, to look around in",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a map, or a debate's folder or file")
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        help="where to; `-` prints it; default: the id of the debate or map, with .html, in the "
        "current folder",
    )
    parser.set_defaults(run=run, usage_error=parser.error)


def run(options: argparse.Namespace) -> int:
    """Write the page and return the exit code."""
    from pathlib import Path

    from argmap.cli.output import print_bytes, print_text
    from argmap.files import write_whole
    from argmap.workflow.loading import load_any

    output = options.output
    if output not in {None, "-"} and Path(output).suffix.lower() not in _ENDINGS:
        options.usage_error(f"argument -o: {output}: a page is HTML; end its name in .html")
    subject = load_any(options.path)
    from argmap.page.building import page_of

    content = page_of(subject).encode("utf-8", "replace")
    if output == "-":
        print_bytes(content)
        return 0
    path = Path(output or f"{subject.id}.html")
    write_whole(path, content)
    print_text(f"{path}\n")
    return 0
