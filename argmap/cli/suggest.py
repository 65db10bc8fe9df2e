"""``argmap suggest``: what may be one proposition, and where may the text say it?"""

import argparse

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.workflow.suggesting import Wish

_DESCRIPTION = """\
Suggest what a person has to decide.

Of a debate: claims that stand in no position and may be one proposition with a claim of
another author, or a position on a proposition. Their wording alone suggests it, which does
not tell agreement from contradiction: do they say the same, the opposite, or different
things? --accept and --reject write the answer into the debate's file, where everything
else stays as it is; what was rejected is not suggested again.

Of a map: the paragraphs of its text that most likely say a claim without a citation, and
the paragraphs that no claim cites."""

_USAGE = """\
%(prog)s [-h] PATH [--format {text,json}] [--most N] [--sources DIR]
       %(prog)s DEBATE [--accept NAME NAME …] [--reject NAME NAME …] [--as ID]
                      [--opposite] [--diff]"""

_EPILOG = """\
A claim is named with its map, such as pell-2024:needs-car; a proposition by its id.

exit codes:
  0  done
  1  the debate or the map has errors
  2  wrong usage, a verdict that cannot be, or a file that cannot be read or written

examples:
  argmap suggest maps/mill-bridge
  argmap suggest maps/mill-bridge --reject pell-2024:needs-car rao-2024:only-way
  argmap suggest maps/mill-bridge --accept pell-2024:needs-car rao-2024:only-way \\
      --as who-depends --opposite --diff
  argmap suggest maps/mill-bridge --accept rao-2024:only-way car-needs-first
  argmap suggest maps/mill-bridge/pell-2024.yaml --sources maps/mill-bridge/texts"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "suggest",
        usage=_USAGE,
        help="suggest which claims may be one proposition, and where the text may say a claim",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("path", metavar="PATH", help="a debate's folder or file, or a map")
    _add_output_options(parser.add_argument_group("what is printed"))
    _add_verdicts(parser.add_argument_group("verdicts, written into the debate's file"))
    parser.set_defaults(run=run, usage_error=parser.error)


def _add_output_options(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--format", choices=["text", "json"], default="text", help="what to print (default: text)"
    )
    group.add_argument(
        "--most",
        metavar="N",
        type=_count,
        help="how many pairs, drafts and claims the text shows, 0 for all (default: 20)",
    )
    group.add_argument(
        "--sources",
        metavar="DIR",
        help="of a map: where its text is, as DIR/<map id>.txt, unless the map names it by "
        "`text:` (default: the folder of the map)",
    )


def _add_verdicts(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--accept",
        metavar="NAME",
        nargs="+",
        action="append",
        default=[],
        help="claims are one proposition: write it as a draft, with the claims as positions on it; "
        "of a claim and a proposition, write the position; may be repeated",
    )
    group.add_argument(
        "--reject",
        metavar="NAME",
        nargs="+",
        action="append",
        default=[],
        help="two claims, or a claim and a proposition, are different: remember it, and never "
        "suggest it again; may be repeated",
    )
    group.add_argument("--as", dest="name", metavar="ID", help="the id of the new proposition")
    group.add_argument(
        "--opposite",
        action="store_true",
        help="of two claims, the second denies what the first says; of a claim and a "
        "proposition, the claim denies it",
    )
    group.add_argument("--diff", action="store_true", help="print what would be written, only")


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"not a number from 0: {text}")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Print suggestions or write verdicts, and return the exit code."""
    from pathlib import Path

    from argmap.cli.verdicts import decide_and_write
    from argmap.workflow.loading import holds_debate

    path = Path(options.path)
    wishes = _wishes(options)
    if holds_debate(path):
        if options.sources is not None:
            options.usage_error("--sources is for a map, and this is a debate")
        return decide_and_write(path, wishes, options) if wishes else _suggest(path, options)
    if wishes:
        options.usage_error("--accept and --reject are for a debate, and this is a map")
    return _suggest_passages(path, options)


def _wishes(options: argparse.Namespace) -> "list[Wish]":
    """Return the verdicts in their order, those accepted first."""
    from argmap.workflow.suggesting import Wish

    only = len(options.accept) == 1
    if (options.name is not None or options.opposite) and not only:
        options.usage_error("--as and --opposite go with one --accept")
    if options.diff and not (options.accept or options.reject):
        options.usage_error("--diff goes with --accept or --reject")
    accepted = [
        Wish(tuple(names), accepted=True, name=options.name, opposite=options.opposite)
        for names in options.accept
    ]
    return [*accepted, *(Wish(tuple(names), accepted=False) for names in options.reject)]


def _suggest(path: "Path", options: argparse.Namespace) -> int:
    from argmap.cli.findings import tell_errors
    from argmap.cli.output import print_data, print_text, say
    from argmap.comparison.suggesting import suggest
    from argmap.reports.suggestions_json import suggestions_json
    from argmap.reports.suggestions_text import MOST, suggestions_text
    from argmap.workflow.loading import read_debate_file

    reading = read_debate_file(path)
    tell_errors(reading)
    for name in reading.left_out:
        say(f"{name} is left out of the suggestions: see above")
    if reading.debate is None:
        return 1
    suggestions = suggest(reading.debate)
    if options.format == "json":
        print_data(suggestions_json(suggestions))
    else:
        most = MOST if options.most is None else options.most
        print_text(suggestions_text(suggestions, most=most))
    return 1 if reading.left_out else 0


def _suggest_passages(path: "Path", options: argparse.Namespace) -> int:
    from pathlib import Path

    from argmap.cli.findings import tell_errors
    from argmap.cli.output import print_data, print_text
    from argmap.reports.passages_text import passages_text
    from argmap.reports.suggestions_json import passages_json
    from argmap.workflow.loading import read_map_file
    from argmap.workflow.suggesting import find_passages

    reading = read_map_file(path)
    tell_errors(reading)
    if reading.map is None:
        return 1
    folder = None if options.sources is None else Path(options.sources)
    found = find_passages(reading.map, str(path), folder)
    if options.format == "json":
        print_data(passages_json(found))
    else:
        print_text(passages_text(found))
    return 0
