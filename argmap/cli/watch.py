"""``argmap watch``: a page in the browser that follows what one writes."""

import argparse

_DESCRIPTION = """\
Serve the page of a map or a debate at http://127.0.0.1, to this machine only; check the files
and draw it anew on every save. The reader's place is kept. What is wrong stands beside the last
good page. Ctrl-C ends it.

With the extra argmap[watch] the system tells of changes; without it the files are looked at a
few times a second."""

_EPILOG = """\
exit codes:
  2    there is no such map or debate
  130  ended by Ctrl-C

examples:
  argmap watch maps/mill-bridge
  argmap watch maps/mill-bridge/pell-2024.yaml --open --port 9000"""

_USUAL_PORT, _LAST_PORT = 8642, 65_535


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "watch",
        help="serve the page of a map or a debate, drawn anew on every save",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a map, or a debate's folder or file")
    parser.add_argument(
        "--port",
        metavar="N",
        type=_port,
        default=_USUAL_PORT,
        help=f"where to serve it (default: {_USUAL_PORT}; another one where that is taken; 0: any)",
    )
    parser.add_argument("--open", action="store_true", help="open it in the browser")
    parser.set_defaults(run=run)


def _port(text: str) -> int:
    port = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else _LAST_PORT + 1
    if port > _LAST_PORT:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: they go from 0 to {_LAST_PORT}")
    return port


def run(options: argparse.Namespace) -> int:
    """Serve the page until somebody ends it."""
    from pathlib import Path

    from argmap.cli.output import say
    from argmap.files import is_folder, read_bytes
    from argmap.page.watching import watch
    from argmap.workflow.loading import find_debate_file

    path = Path(options.path)
    read_bytes(find_debate_file(path) if is_folder(path) else path)  # or it says why not
    watch(path, options.port, say, open_page=options.open)
    return 0
