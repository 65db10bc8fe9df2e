"""Fixes, written to the files or shown."""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from argmap.workflow.fixing import FixedFiles


def apply_fixes(
    fixed: "FixedFiles", options: argparse.Namespace, stdin: tuple[str, bytes] | None
) -> None:
    """Write what was fixed and print what is left.

    Of standard input, the mended text goes to standard output, and so the findings do not.
    """
    from argmap.cli.findings import print_findings
    from argmap.cli.output import print_bytes, print_text
    from argmap.workflow.changes import write_changes

    write_changes(fixed.changes)
    if stdin is not None:
        mended = [one.after for one in fixed.changes if one.from_stdin]
        print_bytes(*mended or stdin[1:])
    name = "stdout" if stdin is None else "stderr"
    print_findings(fixed.checked, options, name)
    if options.format in {"text", "concise"}:
        print_text(_count(fixed, "fixed"), name)


def show_fixes(fixed: "FixedFiles") -> int:
    """Print the difference that fixing would make; return 1 where there is one, or 2."""
    from argmap.cli.output import print_data, say, tell
    from argmap.workflow.changes import diff

    print_data(diff(fixed.changes))
    for problem in fixed.checked.unreadable:
        say(f"error: {problem}")
    tell(_count(fixed, "would fix"))
    return 2 if fixed.checked.unreadable else int(bool(fixed.changes))


def _count(fixed: "FixedFiles", verb: str) -> str:
    from argmap.reports.findings_text import plural

    if not fixed.fixed:
        return "nothing to fix\n"
    return f"{verb} {plural(fixed.fixed, 'finding')} in {plural(len(fixed.changes), 'file')}\n"
