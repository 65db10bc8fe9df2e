"""``argmap compare``: where do the authors part, and on what does it rest?"""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

_DESCRIPTION = """\
Compare the authors of a debate: who is closest and furthest, what is common ground, which
contradictions the theses rest on, and every position with the paragraph it is taken in.

A debate is a folder that holds debate.yaml, or that file itself; it names the maps. Any other
folder stands for all debates in it and below, which are told of in a line each."""

_EPILOG = """\
--out writes report.md, comparison.json, matrix.svg, merged.svg (two to six authors), timeline.svg,
evidence.svg (where any is shared), contrast-A-B.svg for every two authors, and one SVG for each
map."""


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
        "--format", choices=["text", "json"], default="text", help="what to print (default: text)"
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

    from argmap.cli.output import print_data, print_text, say, tell
    from argmap.cli.progress import Progress
    from argmap.diagnostics import Severity
    from argmap.reports.comparison_json import comparison_json
    from argmap.reports.comparison_text import comparison_text
    from argmap.reports.findings_text import findings_text, plural
    from argmap.workflow.checking import check
    from argmap.workflow.comparing import compare
    from argmap.workflow.loading import read_debate_file
    from argmap.workflow.publishing import publish

    progress = Progress()
    reading = read_debate_file(path)
    findings = check(reading)
    errors = [one for one in findings if one.severity is Severity.ERROR]
    if errors:
        sources = [reading.source, *(one.source for one in reading.maps)]
        tell(findings_text(errors, sources) + "\n")
    for name in reading.left_out:
        say(f"{name} is left out of the comparison: see above")
    warnings = sum(one.severity is Severity.WARNING for one in findings)
    if warnings:
        say(f"{plural(warnings, 'warning')}: see `argmap check {path}`")
    if reading.debate is None or len(reading.debate.maps) < 2:
        say("nothing to compare: a comparison needs two sound maps")
        return 1
    comparison = compare(reading.debate)
    try:
        if options.out is not None:
            files = publish(comparison, Path(options.out), progress.say)
            say(f"wrote {len(files)} files to {options.out}")
    finally:
        if options.format == "json":
            print_data(comparison_json(comparison))
        else:
            print_text(comparison_text(comparison))
    return 1 if errors else 0
