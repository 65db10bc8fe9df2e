"""``argmap check``: is anything wrong with these maps?"""

import argparse

from argmap.cli.findings import FORMATS
from argmap.cli.input import add_paths
from argmap.cli.output import add_color_option

TYPE_CHECKING = False  # known to type checkers by its name; `typing` would slow the start
if TYPE_CHECKING:
    from pathlib import Path

    from argmap.workflow.checking_files import CheckedFiles
    from argmap.workflow.settings_files import SettingsSource
    from argmap.workflow.texts import TextFiles

STDIN = "-"

_DESCRIPTION = """\
Check maps and debates. Every finding says where it is, what is wrong and what to type
instead. A folder is searched for .yaml and .yml files; a debate's maps are checked with it.
`argmap explain RULE` tells more about a finding."""

_EPILOG = """\
exit codes:
  0  no finding is as grave as --fail-on; with --diff: nothing would change
  1  a finding is at least that grave; with --diff: something would change
  2  wrong usage, bad settings, or a file that cannot be read or written

examples:
  argmap check maps/                              every map and debate in a folder
  argmap check maps/ --fail-on warning            warnings fail, too
  argmap check maps/ --ignore style,long-quote    without a family and a rule
  argmap check maps/ --sources texts/             look the citations up in the texts
  argmap check maps/ --diff                       what would --fix change?
  argmap check maps/ --fix                        change what is safe to change
  argmap check - --stdin-filename maps/ito.yaml   as an editor would, from standard input
  argmap check maps/ --format sarif >argmap.sarif"""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "check",
        help="say what is wrong with maps and debates, and where",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_paths(
        parser,
        "it is named in findings, and its folder is where a debate's maps and the settings are",
    )
    parser.add_argument(
        "--sources",
        metavar="DIR",
        help="look citations and quotes up in the texts: a map's own text is what its `text:` "
        "names, or else DIR/<map id>.txt, in paragraphs between empty lines; a block that begins "
        "with # is a heading and does not count",
    )
    _add_output_options(parser.add_argument_group("what is printed"))
    _add_rule_options(parser.add_argument_group("which rules"))
    _add_fix_options(parser.add_argument_group("fixes"))
    parser.set_defaults(run=run, usage_error=parser.error)


def _add_output_options(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--format",
        choices=FORMATS,
        default="text",
        help="text shows the lines; concise is one line a finding, for editors and grep; json "
        "and sarif are for programs; github for workflows of GitHub Actions (default: text)",
    )
    add_color_option(group)


def _add_rule_options(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--fail-on",
        choices=["error", "warning", "info"],
        help="least severity that makes the exit code 1 (default: what the settings say, or error)",
    )
    for option, words in (
        ("--select", "only these rules or families, instead of what the settings select"),
        ("--ignore", "without these rules or families, besides what the settings ignore"),
    ):
        group.add_argument(
            option,
            metavar="RULE[,RULE…]",
            action="append",
            default=[],
            help=f"{words}; may be repeated",
        )
    settings = group.add_mutually_exclusive_group()
    settings.add_argument("--config", metavar="FILE", help="the settings to go by")
    settings.add_argument("--isolated", action="store_true", help="go by no file of settings")


def _add_fix_options(group: "argparse._ArgumentGroup") -> None:
    group.add_argument(
        "--fix",
        action="store_true",
        help="mend what can be mended without changing what a map says, in the files; "
        "of standard input, print the mended text, and the findings on standard error",
    )
    group.add_argument(
        "--unsafe-fixes",
        action="store_true",
        help="like --fix, and mend by guesses as well, such as a name that was misspelt",
    )
    group.add_argument(
        "--diff", action="store_true", help="print only what would be changed, and change nothing"
    )


def run(options: argparse.Namespace) -> int:
    """Check, or fix and check, print the findings and return the exit code."""
    from pathlib import Path

    fixing = options.fix or options.unsafe_fixes or options.diff
    stdin = _stdin(options, whole=fixing)
    settings = _settings(options)
    texts = _texts(options)
    paths = [Path(path) for path in options.paths if path != STDIN]
    if not fixing:
        return _check(paths, settings, stdin, texts, options)
    from argmap.cli.fixes import apply_fixes, show_fixes
    from argmap.workflow.fixing import fix_paths

    fixed = fix_paths(
        paths, settings=settings, stdin=stdin, unsafe=options.unsafe_fixes, texts=texts
    )
    if options.diff:
        return show_fixes(fixed)
    apply_fixes(fixed, options, stdin)
    return _exit_code(fixed.checked, options)


def _check(
    paths: "list[Path]",
    settings: "SettingsSource",
    stdin: tuple[str, bytes] | None,
    texts: "TextFiles | None",
    options: argparse.Namespace,
) -> int:
    from argmap.cli.findings import print_findings
    from argmap.workflow.checking_files import check_paths

    checked = check_paths(paths, settings=settings, stdin=stdin, texts=texts)
    print_findings(checked, options, "stdout")
    return _exit_code(checked, options)


def _stdin(options: argparse.Namespace, *, whole: bool) -> tuple[str, bytes] | None:
    """Return the name and content of standard input, when it is one of the paths."""
    from pathlib import Path

    from argmap.cli.input import STDIN_NAME, read_stdin

    if STDIN in options.paths:
        name = str(Path(options.stdin_filename or STDIN_NAME))  # spelt as findings spell it
        return name, read_stdin(whole=whole)
    if options.stdin_filename is not None:
        options.usage_error("--stdin-filename needs `-`, standard input, as one of the paths")
    return None


def _settings(options: argparse.Namespace) -> "SettingsSource":
    from pathlib import Path

    from argmap.workflow.settings_files import SettingsSource

    return SettingsSource(
        config=None if options.config is None else Path(options.config),
        isolated=options.isolated,
        select=_names("--select", options),
        ignore=_names("--ignore", options),
    )


def _texts(options: argparse.Namespace) -> "TextFiles | None":
    if options.sources is None:
        return None
    from pathlib import Path

    from argmap.workflow.texts import TextFiles

    return TextFiles(Path(options.sources))


def _names(option: str, options: argparse.Namespace) -> tuple[str, ...]:
    """Return the rules that an option names; one that names none is a mistake in a script."""
    values = getattr(options, option.removeprefix("--"))
    names = [[name.strip() for name in value.split(",") if name.strip()] for value in values]
    if not all(names):
        options.usage_error(
            f"argument {option}: it names no rule; `argmap explain` lists all, or leave it out"
        )
    return tuple(name for several in names for name in several)


def _exit_code(checked: "CheckedFiles", options: argparse.Namespace) -> int:
    from argmap.diagnostics import Severity

    fail_on = None if options.fail_on is None else Severity(options.fail_on)
    return 2 if checked.unreadable else int(checked.fails(fail_on))
