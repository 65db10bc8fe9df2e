"""``argmap compare``: where do the authors part, and on what does it rest?"""

import argparse
import sys
from pathlib import Path
from typing import Any

_DESCRIPTION = """\
Compare the authors of a debate: who is closest and furthest, what is common ground, which
contradictions the theses rest on, and every position with the paragraph it is taken in.

A debate is a folder that holds debate.yaml, or that file itself; it names the maps."""

_EPILOG = """\
--out writes report.md, comparison.json, matrix.svg, contrast-A-B.svg for every two authors,
and one SVG for each map."""


def add_to(commands: Any) -> None:  # noqa: ANN401  (argparse's type for it is private)
    """Add the command to the command line."""
    parser = commands.add_parser(
        "compare",
        help="say where the authors of a debate part, and on what it rests",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("debate", metavar="DEBATE", type=Path, help="a folder or its debate.yaml")
    parser.add_argument(
        "--format", choices=["text", "json"], default="text", help="what to print (default: text)"
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, help="also write report, data and pictures to DIR"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the comparison, write the files if asked to, and return the exit code."""
    from argmap.cli.progress import Progress  # noqa: PLC0415  (help must not wait for the library)
    from argmap.diagnostics import Severity  # noqa: PLC0415
    from argmap.reports import comparison_json, comparison_text, findings_text  # noqa: PLC0415
    from argmap.workflow import check, compare, publish, read_debate_file  # noqa: PLC0415

    progress = Progress()
    reading = read_debate_file(options.debate)
    errors = [one for one in check(reading) if one.severity is Severity.ERROR]
    if errors:
        sources = [reading.source, *(one.source for one in reading.maps)]
        print(findings_text(errors, sources), file=sys.stderr)
    for name in reading.left_out:
        print(f"argmap: {name} is left out of the comparison: see above", file=sys.stderr)
    if reading.debate is None or len(reading.debate.maps) < 2:
        print("argmap: nothing to compare: a comparison needs two sound maps", file=sys.stderr)
        return 1
    comparison = compare(reading.debate)
    report = comparison_json if options.format == "json" else comparison_text
    print(report(comparison), end="")
    if options.out is not None:
        files = publish(comparison, options.out, progress.say)
        print(f"argmap: wrote {len(files)} files to {options.out}", file=sys.stderr)
    return 1 if errors else 0
