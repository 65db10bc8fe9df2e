"""``argmap compare``: where do the authors part, and on what does it rest?"""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.comparison import Comparison

_DESCRIPTION = """\
Compare the authors of a debate: who is closest and furthest, what is common ground, which
contradictions the theses rest on, and every position with the paragraph it is taken in.

A debate is a folder that holds debate.yaml, or that file itself; it names the maps. Any other
folder stands for all debates in it and below, which are told of in a line each."""

_EPILOG = """\
Without --format, the ending of -o's file says what to write: .txt, .md, .html, .json or .csv.

--out writes report.md, report.html, positions.csv, comparison.json, matrix.svg, merged.svg (two
to six authors), timeline.svg, evidence.svg (where any is shared), contrast-A-B.svg for every two
authors, and one SVG for each map.

exit codes:
  0  compared, and nothing has errors
  1  the debate, a map of it or, in a folder, one of the debates has errors
  2  wrong usage, no debate there, or a file that cannot be read or written

examples:
  argmap compare maps/mill-bridge                    where do the authors part?
  argmap compare maps/mill-bridge -o report.html     the same as a page for a browser
  argmap compare maps/mill-bridge --out out          with data and all pictures, in a folder
  argmap compare maps/ --format json                 every debate in a folder, as JSON lines"""
FORMATS = ["text", "markdown", "html", "json", "csv"]


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "compare",
        help="say where the authors of a debate part, and on what it rests",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "debate", metavar="DEBATE", help="a folder or its debate.yaml; or a folder of debates"
    )
    parser.add_argument(
        "--format",
        choices=FORMATS,
        help="text, markdown or html to read, json with every result, csv with every position "
        "(default: text)",
    )
    parser.add_argument(
        "--no-implicit",
        dest="implicit",
        action="store_false",
        help="leave out positions that authors take without saying so",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write the report to FILE instead of printing it"
    )
    parser.add_argument("--out", metavar="DIR", help="also write report, data and pictures to DIR")
    _add_options_for_many(parser.add_argument_group("a folder of debates"))
    parser.set_defaults(run=run, usage_error=parser.error)


def _add_options_for_many(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--jobs",
        metavar="N",
        type=_jobs,
        help="processes to work with when there is much to do (default: one a processor)",
    )
    group.add_argument(
        "--no-cache",
        action="store_true",
        help="read everything anew, and keep nothing of it; as with ARGMAP_NO_CACHE=1",
    )


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"a number of processes from 1, not {text!r}")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Print the comparison, write the files if asked to, and return the exit code."""
    from pathlib import Path

    from argmap.workflow.loading import is_debate_path

    if is_debate_path(options.debate):
        return _compare(options, Path(options.debate))
    from argmap.cli.many import compare_many

    return compare_many(options)


def _compare(options: argparse.Namespace, path: "Path") -> int:
    from pathlib import Path

    from argmap.cli.findings import tell_errors
    from argmap.cli.output import say
    from argmap.cli.progress import Progress
    from argmap.diagnostics import Severity
    from argmap.reports.findings_text import plural
    from argmap.workflow.checking import check
    from argmap.workflow.comparing import compare
    from argmap.workflow.loading import read_debate_file

    form = _format(options)
    progress = Progress()
    reading = read_debate_file(path)
    findings = check(reading)
    has_errors = tell_errors(reading, findings)
    for name in reading.left_out:
        say(f"{name} is left out of the comparison: see above")
    warnings = sum(one.severity is Severity.WARNING for one in findings)
    if warnings:
        say(f"{plural(warnings, 'warning')}: see `argmap check {path}`")
    if reading.debate is None or len(reading.debate.maps) < 2:
        say("nothing to compare: a comparison needs two sound maps")
        return 1
    comparison = compare(reading.debate, implicit=options.implicit)
    try:
        if options.out is not None:
            from argmap.workflow.publishing import publish

            files = publish(comparison, Path(options.out), progress.say)
            say(f"wrote {len(files)} files to {options.out}")
    finally:
        _hand_over(comparison, form, options.output)
    return 1 if has_errors else 0


def _format(options: argparse.Namespace) -> str:
    """Return the format that is asked for, by its name or by the name of the file."""
    if options.format is not None or options.output in {None, "-"}:
        return options.format or "text"
    from argmap.workflow.reporting import format_of

    return format_of(options.output)


def _hand_over(comparison: "Comparison", form: str, output: str | None) -> None:
    """Print the report, or write it to a file."""
    from argmap.cli.output import print_data, print_text
    from argmap.workflow.reporting import report

    text = report(comparison, form)
    if output not in {None, "-"}:
        from pathlib import Path

        from argmap.files import write_whole

        write_whole(Path(output), text.encode("utf-8", "backslashreplace"))
    elif form == "text":
        print_text(text)
    else:
        print_data(text)
