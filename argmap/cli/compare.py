"""``argmap compare``: where do the authors part, and on what does it rest?"""

import argparse

_DESCRIPTION = """\
Compare the authors of a debate: who is closest and furthest, what is common ground, which
contradictions the theses rest on, and every position with the paragraph it is taken in.

A debate is a folder that holds debate.yaml, or that file itself; it names the maps."""

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
    parser.add_argument("debate", metavar="DEBATE", help="a folder or its debate.yaml")
    parser.add_argument(
        "--format", choices=["text", "json"], default="text", help="what to print (default: text)"
    )
    parser.add_argument("--out", metavar="DIR", help="also write report, data and pictures to DIR")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the comparison, write the files if asked to, and return the exit code."""
    from pathlib import Path

    from argmap.cli.output import print_data, print_text, say, tell
    from argmap.cli.progress import Progress
    from argmap.diagnostics import Severity
    from argmap.reports.comparison_json import comparison_json
    from argmap.reports.comparison_text import comparison_text
    from argmap.reports.findings_text import findings_text
    from argmap.workflow.checking import check
    from argmap.workflow.comparing import compare
    from argmap.workflow.loading import read_debate_file
    from argmap.workflow.publishing import publish

    progress = Progress()
    reading = read_debate_file(options.debate)
    errors = [one for one in check(reading) if one.severity is Severity.ERROR]
    if errors:
        sources = [reading.source, *(one.source for one in reading.maps)]
        tell(findings_text(errors, sources) + "\n")
    for name in reading.left_out:
        say(f"{name} is left out of the comparison: see above")
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
