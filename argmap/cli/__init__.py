"""Commands, one a file, without logic of their own.

Importing this package loads nothing: help and usage errors answer at once, and an interrupt
is caught from the beginning.
"""

FINDINGS = 1
BAD_USAGE = 2
INTERNAL_ERROR = 3
INTERRUPTED = 130
CLOSED_PIPE = 141
"""The last two are what a shell reports for programs ended by SIGINT and SIGPIPE."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit code.

    0: clean; 1: findings at or above ``--fail-on``; 2: usage or unreadable input;
    3: an internal error; 130: interrupted; 141: nobody reads the output any more.
    """
    try:
        return _run_or_explain(arguments)
    finally:
        from argmap.cli.output import settle

        settle()


def _run_or_explain(arguments: list[str] | None) -> int:
    try:
        return _run(arguments)
    except KeyboardInterrupt:
        return _leave(INTERRUPTED)
    except BrokenPipeError:
        return _leave(CLOSED_PIPE)
    except Exception as error:  # noqa: BLE001  (the one place that turns a fault into an exit code)
        return _explain(error)


def _run(arguments: list[str] | None) -> int:
    from argmap.cli.output import finish
    from argmap.cli.parsing import build_parser

    try:
        options = build_parser().parse_args(arguments)
    except SystemExit:  # the parser has printed help, the version or what is wrong
        finish()
        raise
    code: int = options.run(options)
    finish()
    return code


def _explain(error: Exception) -> int:
    """Say what stopped the command; a fault that is argmap's own shows its traceback."""
    from argmap.cli.output import finish_or_discard, say, tell
    from argmap.errors import ArgmapError, BadSettings, InvalidMap

    finish_or_discard()
    if isinstance(error, InvalidMap):
        tell(f"{error}\n")
        return FINDINGS
    if isinstance(error, ArgmapError):
        for problem in error.problems if isinstance(error, BadSettings) else [error]:
            say(f"error: {problem}")
        return BAD_USAGE
    import traceback

    tell("".join(traceback.format_exception(error)))
    say("internal error: please report what stands above")
    return INTERNAL_ERROR


def _leave(code: int) -> int:
    """Return *code*, with nothing held back that could fail or wait at exit."""
    from argmap.cli.output import discard

    discard()
    return code
