"""Commands, one a file, without logic of their own.

Importing this package loads no other room: help and usage errors answer at once.
"""

import sys

from argmap.cli.parsing import build_parser

BAD_USAGE = 2
INTERNAL_ERROR = 3
INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0: clean; 1: findings at or above ``--fail-on``; 2: usage or unreadable input;
    3: an internal error.
    """
    options = build_parser().parse_args(arguments)
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        _discard_output()
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001  (the one place that turns a fault into an exit code)
        return _explain(error)
    return code


def _explain(error: Exception) -> int:
    """Say what stopped the command; a fault that is argmap's own shows its traceback."""
    from argmap.errors import ArgmapError

    if isinstance(error, ArgmapError):
        print(f"argmap: error: {error}", file=sys.stderr)
        return BAD_USAGE
    import traceback

    traceback.print_exception(error)
    print("argmap: internal error: please report what stands above", file=sys.stderr)
    return INTERNAL_ERROR


def _discard_output() -> None:
    """Let the reader of a closed pipe go without a complaint at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
