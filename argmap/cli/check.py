"""``argmap check``: is anything wrong with these maps?"""

import argparse
import sys

_DESCRIPTION = """\
Check maps and debates. Every finding says where it is, what is wrong and what to type
instead. A folder is searched for .yaml and .yml files; a debate's maps are checked with it."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with maps and debates, and where",
        description=_DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="a map, a debate, or a folder of them"
    )
    parser.add_argument(
        "--fail-on",
        choices=["error", "warning", "info"],
        default="error",
        help="least severity that makes the exit code 1 (default: error)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the findings and return the exit code."""
    from pathlib import Path

    from argmap.cli.output import print_text
    from argmap.diagnostics import Severity
    from argmap.reports.findings_text import count_line, findings_text, visible
    from argmap.workflow.checking import check_paths

    checked = check_paths([Path(path) for path in options.paths])
    if checked.diagnostics:
        print_text(findings_text(checked.diagnostics, checked.sources) + "\n")
    if checked.sources:
        print_text(count_line(checked.diagnostics, len(checked.sources)) + "\n")
    for file in checked.passed_over:
        print(f"argmap: passed over {visible(file)}: no map and no debate", file=sys.stderr)
    for problem in checked.unreadable:
        print(f"argmap: error: {visible(problem)}", file=sys.stderr)
    threshold = Severity(options.fail_on)
    failed = any(one.severity.reaches(threshold) for one in checked.diagnostics)
    return 2 if checked.unreadable else int(failed)
